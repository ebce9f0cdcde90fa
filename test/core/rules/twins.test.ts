import { describe, expect, it } from '@jest/globals';
import { heldByFindings } from '../../../src/core/rules/change/index.js';
import { chanceOf, type Chance } from '../../support/chance.js';
import { told } from '../../support/roster.js';
import { companyOf, csvOfPeople, judged, type Person } from './month.js';

/* Two ids of one roster that are the same to whoever reads them, and ids that spreadsheets damaged. */

const COMPANY = companyOf(5, 12);
const withIds = (...ids: string[]): Person[] =>
  COMPANY.map((person, at) => ({ ...person, employee_id: ids[at] ?? person['employee_id'] ?? '' }));

const TWINS: readonly (readonly [string, string, string])[] = [
  ['AB1', 'ab1', 'in capitals'],
  ['17', '017', 'in leading zeros'],
  ['17', '0000017', 'in leading zeros'],
  ['E-7', 'E-0007', 'in leading zeros'],
  ['0000105', '0000105\u200B', 'in a character that can’t be seen'],
  ['A1', 'A\u00AD1', 'in a character that can’t be seen'],
  ['0000105', '0000105\u180B', 'in a character that can’t be seen'],
  ['A1', 'A1\u{E0100}', 'in a character that can’t be seen'],
  ['A1', 'A\u17B41', 'in a character that can’t be seen'],
  ['A1', 'A1\u0301', 'in a character that can’t be seen'],
  ['Ä1'.normalize('NFC'), 'Ä1'.normalize('NFD'), 'in how a letter or a digit is encoded'],
  ['AB17', '\uFF21\uFF22\uFF11\uFF17', 'in how a letter or a digit is encoded'],
  ['17', '١٧', 'in how a letter or a digit is encoded'],
  ['E–17', 'E-17', 'in how a letter or a digit is encoded'],
  ['AB1', '\u0410\u04121', 'in a letter of another alphabet that looks the same'],
  ['OP-1', '\u039F\u03A1-1', 'in a letter of another alphabet that looks the same'],
  ['ax1', '\u0430\u04451', 'in a letter of another alphabet that looks the same'],
  ['0001', '="0001"', 'in quotes or a formula'],
  ['0001', "'0001", 'in quotes or a formula'],
  ['0001', '"0001"', 'in quotes or a formula'],
  ['3427', '3427.0', 'in decimals or in separators of thousands'],
  ['1234', '1,234', 'in decimals or in separators of thousands'],
  ['1234567', '1 234 567', 'in decimals or in separators of thousands'],
  ['E17', 'E-17', 'in a separator'],
  ['E17', 'E 17', 'in a separator'],
  ['17', '17.', 'in a separator'],
  ['17', '-17', 'in a separator'],
  ['E17', '#E17', 'in a separator'],
  ['17', '(17)', 'in a separator'],
  ['STRASSE1', 'Straße1', 'in capitals'],
  ['i1', '\u01301', 'in capitals'],
  ['AB1', '\u0430b01', 'in how they are written'],
  ['0000017', '17.0', 'in how they are written'],
];

const NO_TWINS: readonly (readonly [string, string])[] = [
  ['1-23', '12-3'],
  ['17', '170'],
  ['A1', 'A10'],
  ['A0', 'A00'.replace('00', '1')],
  ['0a01', '00a1'],
  ['12-3', '123'],
  ['1-7', '01-7'],
  ['1.5', '15'],
  ['O1', '01'],
  ['l7', '17'],
  ['E10', '1E10'],
  ['Ä1', 'A1'],
  ['é7', 'e7'],
];

describe.each(TWINS)('%j and %j', (one, other, difference) => {
  it('are reported at a first sync, with both lines', () => {
    const problems = judged(undefined, csvOfPeople(withIds(one, other)));
    expect(told(problems)).toEqual(['roster/twin-ids 3:1']);
    expect(problems[0]?.message).toContain(`This id (line 3) and that of line 2`);
    expect(problems[0]?.message).toMatch(new RegExp(` differ only ${difference}\\.$`));
    expect(heldByFindings(problems)).toMatchObject([{ guard: 'roster/twin-ids' }]);
  });

  it('are reported whichever of them joins, beside the one who stays', () => {
    for (const [stays, joins] of [
      [one, other],
      [other, one],
    ] as const) {
      const [first, second = {}, ...others] = withIds(joins, stays);
      const [before, after] = [
        csvOfPeople([second, ...others]),
        csvOfPeople([first ?? {}, second, ...others]),
      ];
      const problems = judged(before, after);
      expect(told(problems)).toEqual(['roster/twin-ids 2:1']);
      expect(problems[0]?.message).toContain('This id (line 2) and that of line 3');
      expect(told(judged(after, after))).toEqual([]);
    }
  });
});

describe('a person whose id is written as that of a twin would be', () => {
  /** The same person under another id; the address is another, too, so only the id shows who it is. */
  const rewritten = (was: string, is: string) => {
    const [first = {}, ...others] = withIds(was);
    const after = [{ ...first, employee_id: is, email: 'another@example.com' }, ...others];
    return judged(csvOfPeople([first, ...others]), csvOfPeople(after));
  };

  it.each(TWINS.flatMap(([one, other]) => [[one, other] as const, [other, one] as const]))(
    'is no other person than before: %j, now %j',
    (was, is) => {
      const problems = rewritten(was, is);
      expect(told(problems)).toHaveLength(1);
      expect(heldByFindings(problems)).toHaveLength(1);
    },
  );

  it.each([
    ['é004', 'e\u0301004', 'in how a letter or a digit is encoded'],
    ['9000004', '\uFF19000004', 'in how a letter or a digit is encoded'],
    ['9000004', '900000\u0664', 'in how a letter or a digit is encoded'],
    ['\uFB014', 'fi4', 'in how a letter or a digit is encoded'],
    ['i4', '\u01304', 'in capitals'],
    ['STRASSE4', 'straße4', 'in capitals'],
  ])('is found by the id alone, and it is said what differs: %j, now %j', (was, is, difference) => {
    const problems = rewritten(was, is);
    expect(told(problems)).toEqual(['roster/id-rewritten 2:1']);
    expect(problems[0]?.message).toBe(
      `The id looks like ${was}, which somebody has in the baseline, and differs only ${difference}.`,
    );
  });

  it('and an id that isn’t shown isn’t shown there, as an address', () => {
    const [found] = rewritten('ann@example.com', '\uFF41nn@example.com');
    expect(found?.rule).toBe('roster/id-rewritten');
    expect(found?.message).toMatch(
      /^The id is that of somebody in the baseline, and differs only in how a letter/,
    );
  });

  it.each(NO_TWINS)('isn’t taken for one who had another id: %s, now %s', (one, other) => {
    for (const problems of [rewritten(one, other), rewritten(other, one)])
      expect(problems.filter(({ message }) => message.includes('differs only'))).toEqual([]);
  });
});

describe('no twins are', () => {
  it.each(NO_TWINS)('%s and %s', (one, other) => {
    expect(told(judged(undefined, csvOfPeople(withIds(one, other))))).toEqual([]);
  });

  it('two ids of a scheme in which capitals count', () => {
    const before = withIds('0058d00Ax', '0058d00AX');
    expect(told(judged(undefined, csvOfPeople(before)))).toEqual(['roster/twin-ids 3:1']);
    const all = COMPANY.map((person, at) => ({
      ...person,
      employee_id: `0058d00${'aAbBcCdDeEfF'[at] ?? ''}K`,
    }));
    expect(told(judged(undefined, csvOfPeople(all)))).toEqual([]);
  });
});

/** Schemes by which companies number their people; each gives every number an id of its own. */
const SCHEMES: readonly ((chance: Chance) => (number: number) => string)[] = [
  () => String,
  () => (number) => String(number).padStart(4, '0'),
  (chance) => {
    const width = chance.between(3, 9);
    return (number) => `E${String(number).padStart(width, '0')}`;
  },
  () => (number) => `${number % 3 === 0 ? 'C' : 'E'}-${String(number).padStart(4, '0')}`,
  () => (number) => `${number % 97}-${number}`,
  () => (number) => `${String(number % 20).padStart(2, '0')}.${String(number).padStart(4, '0')}`,
  () => (number) => `${['DE', 'GB', 'FR'][number % 3] ?? ''}${number}`,
  () => (number) => (number * 7919).toString(16).padStart(8, '0'),
  () => (number) => `e${(number * 7919).toString(16)}x${number}`,
  () => (number) => `${2000 + (number % 20)}${String(number).padStart(4, '0')}`,
  () => (number) => (number * 104_729).toString(36).toUpperCase(),
  () => (number) => `${String(number * 7919).padStart(12, '0')}-${number % 7}`,
  () => (number) => `usr_${(number * 1_000_003).toString(36)}`,
];

it('honest schemes raise nothing, at a first sync and when somebody joins', () => {
  for (const [at, scheme] of SCHEMES.entries()) {
    const chance = chanceOf(at);
    const idOf = scheme(chance);
    const first = chance.between(0, 3000);
    const company = companyOf(at, 150, (number) => idOf(first + number));
    expect([at, told(judged(undefined, csvOfPeople(company)))]).toEqual([at, []]);
    expect([at, told(judged(csvOfPeople(company.slice(0, 140)), csvOfPeople(company)))]).toEqual([at, []]);
  }
});

describe('damaged ids', () => {
  it.each([
    ['"0001"', 'quotes or a formula around it'],
    ["'0001", 'quotes or a formula around it'],
    ['3427.0', 'the decimals of a number'],
    ['3427,00', 'the decimals of a number'],
    ['3427.000000', 'the decimals of a number'],
    ['1 002', 'the separators of a number’s thousands'],
    ['1,234', 'the separators of a number’s thousands'],
    ['1.234.567', 'the separators of a number’s thousands'],
    ['A\u200B9', 'a character in it that can’t be seen'],
    ['A9\uFE0F', 'a character in it that can’t be seen'],
    ['\u13AAB1', 'a letter of another alphabet than all others'],
    ['\uA4EE\uA4D01', 'a letter of another alphabet than all others'],
    ['\u0555\u05551', 'a letter of another alphabet than all others'],
    ['\u02BC0001', 'a letter of another alphabet than all others'],
  ])('%j is reported at a first sync and of a joiner', (id, what) => {
    const after = csvOfPeople(withIds(id));
    for (const before of [undefined, csvOfPeople(COMPANY.slice(1))]) {
      const problems = judged(before, after);
      expect(told(problems)).toEqual(['roster/damaged-ids 2:1']);
      expect(problems[0]?.message).toBe(`The id has ${what}.`);
    }
    expect(told(judged(after, after))).toEqual([]);
  });

  it.each(['TBD', 'N/A', 'Example', '—', 'nan'])('%j is no number among numbers', (id) => {
    const after = csvOfPeople(withIds(id));
    for (const before of [undefined, csvOfPeople(COMPANY.slice(1))]) {
      const problems = judged(before, after);
      expect(told(problems)).toEqual(['roster/damaged-ids 2:1']);
      expect(problems[0]?.message).toBe('The id isn’t a number, as nearly all others are.');
    }
    expect(told(judged(after, after))).toEqual([]);
  });

  it('a word is none in a small company either', () => {
    const few = csvOfPeople(withIds('TBD').slice(0, 4));
    expect(told(judged(undefined, few))).toEqual(['roster/damaged-ids 2:1']);
    const names = csvOfPeople(withIds('ada', 'ben', 'cleo').slice(0, 8));
    expect(told(judged(undefined, names))).toEqual([]);
  });

  it('aren’t those of people whom the company numbers in another way', () => {
    expect(told(judged(undefined, csvOfPeople(withIds('C-300004'))))).toEqual([]);
    const others = withIds('ADA', 'BEN');
    const before = others.filter((_, at) => at !== 1);
    expect(told(judged(csvOfPeople(before), csvOfPeople(others)))).toEqual([]);
  });

  it('aren’t those of a company that writes another alphabet, or of a site that does', () => {
    const all = COMPANY.map((person, at) => ({ ...person, employee_id: `Ж${10 + at}Ю` }));
    expect(told(judged(undefined, csvOfPeople(all)))).toEqual([]);
    const site = withIds('Ж1', 'Ж2');
    expect(told(judged(csvOfPeople(site.slice(1)), csvOfPeople(site)))).toEqual([]);
    expect(told(judged(undefined, csvOfPeople(withIds('社員1', 'カ2'))))).toEqual([]);
  });

  it('are all those of a column of numbers with decimals', () => {
    const all = COMPANY.map((person, at) => ({ ...person, employee_id: `${3400 + at}.0` }));
    expect(told(judged(undefined, csvOfPeople(all)))).toHaveLength(COMPANY.length);
  });

  it('aren’t those of a scheme with dots', () => {
    const all = COMPANY.map((person, at) => ({ ...person, employee_id: `${10 + at}.${at}` }));
    expect(told(judged(undefined, csvOfPeople(all)))).toEqual([]);
  });
});

it.each(['1', '0', '-', "'", 'a1', '-0', "'-"])(
  'an id of 60,000 characters like %j takes no time',
  (piece) => {
    const long = `a${piece.repeat(60_000 / piece.length)}!`;
    const before = performance.now();
    judged(undefined, csvOfPeople(withIds(long, long.slice(1))));
    expect(performance.now() - before).toBeLessThan(3000);
  },
);
