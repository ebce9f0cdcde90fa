import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { NOTHING_KNOWN } from '../../../src/core/problem/discretion.js';
import { discretionFor } from '../../../src/core/roster/people/read.js';
import {
  byReference,
  type Hierarchy,
  type Position,
  type Roster,
} from '../../../src/core/roster/people/roster.js';
import { checksOf, failedCheck, POSITION_CHECKS } from '../../../src/core/roster/people/values.js';
import { hasSymbols, isMisread } from '../../../src/core/rules/change/encodings.js';
import { areUnmistakable, readingOf } from '../../../src/core/rules/change/id-forms.js';
import { unusual } from '../../../src/core/rules/change/unusual.js';
import { cycles } from '../../../src/core/rules/hierarchy/cycles.js';
import { lookOf, trueEncodingOf } from '../../../src/core/vocabulary/alphabets.js';
import { BYTE_ENCODINGS, bytesOf, rereadLatin1 } from '../../../src/core/vocabulary/encodings.js';
import { EMPLOYEE_ELEMENTS } from '../../../src/core/vocabulary/fields.js';
import { compilePattern } from '../../../src/core/vocabulary/patterns.js';
import { codePoint } from '../../support/code-points.js';
import { configOf, TODAY, told } from '../../support/roster.js';
import { companyOf, csvOfPeople, judged } from './month.js';

/* Where one question answers for nearly all values, it gives the answer that the long way gives. */

const piece = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '\u00A0',
    '\n',
    '\u0001',
    '\uFFFE',
    '\uFFFD',
    'a',
    'É',
    'é',
    'Ã©',
    '¸',
    '’',
    '子',
    '𠮷',
    '-',
  ),
  fc.constantFrom(
    '@',
    '.',
    'example.com',
    'GB',
    '7',
    '0',
    '#',
    '=',
    '?',
    ':',
    '"',
    'null',
    '\\N',
    '(null)',
    '01-Mar',
  ),
  fc.string({ unit: codePoint, maxLength: 3 }),
);
const text = fc.oneof(
  fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join('')),
  fc.emailAddress(),
  fc.constantFrom(
    'M¸ller',
    'Wa³êsa',
    'MÃ¼ller',
    '£ukasz',
    'GB',
    'a@b.de',
    `${'a'.repeat(64)}@example.com`,
    `${'a'.repeat(65)}@example.com`,
  ),
);

describe('what a value must be', () => {
  const pattern = compilePattern('[0-9a-zA-Z@.]*');
  const all = [...EMPLOYEE_ELEMENTS, 'cost_centre'].flatMap((element) =>
    [true, false].flatMap((isOptional) =>
      [undefined, typeof pattern === 'string' ? undefined : pattern].map((one) =>
        checksOf(element, one, isOptional),
      ),
    ),
  );

  it('is the same whether it is asked at once or one by one', () => {
    fc.assert(
      fc.property(text, (value) => {
        const asked = [...all, POSITION_CHECKS];
        expect(asked.map((checks) => failedCheck(value, checks)?.rule)).toEqual(
          asked.map((checks) => checks.all.find(({ holds }) => !holds(value))?.rule),
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe('values that rules on texts look at', () => {
  const [inNames, elsewhere] = ['surname', 'department'].map((element) => unusual()(element));
  const OF_SPREADSHEETS =
    /[?#=:\uFFFD]|^(?:undefined|NaN|nan|<NA>|NaT|null|NULL|\(null\)|None|\\N|\[object Object\])$/;

  it('are at least those that any of them could mean', () => {
    fc.assert(
      fc.property(text, (value) => {
        const isMeant = OF_SPREADSHEETS.test(value) || isMisread(value) || hasSymbols(value);
        if (isMeant) expect([elsewhere?.(value), inNames?.(value)]).toEqual([true, true]);
        // Of some names spreadsheets make dates.
        if (/\d/.test(value)) expect(inNames?.(value)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  /** Letters, and what may be inside a word. */
  const NO_SYMBOL = /^[\p{Lu}\p{Ll}\p{Lt}\p{Lo}\p{M}’‘´`·–—…®™©°ªº\u00A0\u00AD]$/u;

  it.each(BYTE_ENCODINGS)('a symbol of %s in a word is one, whichever it is', (wrong) => {
    for (const [character, byte] of bytesOf(wrong)) {
      const raw = `M${String.fromCharCode(byte)}ller`;
      const right = BYTE_ENCODINGS.find((one) => {
        const { isDamaged, languages } = lookOf(rereadLatin1(raw, one));
        return one !== wrong && !isDamaged && languages.length > 0;
      });
      const expected = NO_SYMBOL.test(character) ? undefined : right;
      expect([character, trueEncodingOf(`M${character}ller`, [wrong])]).toEqual([character, expected]);
    }
  });
});

describe('ids of one length, capitals and then digits', () => {
  const id = fc
    .tuple(fc.stringMatching(/^[A-Z]{0,3}$/), fc.stringMatching(/^[0-9]{1,4}$/))
    .map((parts) => parts.join(''));

  it('never read alike', () => {
    fc.assert(
      fc.property(fc.uniqueArray(id, { minLength: 2, maxLength: 40 }), (ids) => {
        const alike = ids.filter(({ length }) => length === ids[0]?.length);
        const reading = readingOf(alike);
        expect(areUnmistakable(alike)).toBe(true);
        expect(new Set(alike.map((one) => reading.keyOf(one))).size).toBe(alike.length);
      }),
    );
  });

  it.each([[['7', '07']], [['E07', 'e07']], [['E-7', 'E07']], [['7a', '70']], [['07', '7']]])(
    'which these aren’t: %j',
    (ids) => {
      expect(areUnmistakable(ids)).toBe(false);
    },
  );
});

describe('a department that was copied over the cells below', () => {
  const DEPARTMENTS = ['Sales', 'IT', 'Finance', 'Operations'];
  const before = companyOf(5, 60).map((person, at) => ({
    ...person,
    department: DEPARTMENTS[at % DEPARTMENTS.length] ?? '',
  }));
  /** @param copies where the cell is that was copied, and how many others have its value now */
  const copied = (...copies: readonly (readonly [from: number, others: number])[]) => {
    const after = [...before];
    for (const [from, others] of copies) {
      const department = before[from]?.department ?? '';
      for (let at = from + 1, left = others; left > 0; at += 1) {
        const person = before[at];
        if (!person || person.department === department) continue;
        after[at] = { ...person, department };
        left -= 1;
      }
    }
    return told(judged(csvOfPeople(before), csvOfPeople(after)));
  };

  it('is found from eight cells on that had another', () => {
    expect(copied([10, 7])).toEqual([]);
    expect(copied([0, 8])).toHaveLength(8);
    expect(copied([10, 8])).toHaveLength(8);
  });

  it('is found below another place where fewer changed', () => {
    expect(copied([2, 5], [20, 9])).toHaveLength(9);
    expect(copied([2, 5], [20, 7])).toEqual([]);
    expect(copied([2, 8], [20, 8])).toHaveLength(16);
    expect(copied([48, 8])).toHaveLength(8);
  });
});

describe('people who moved to one department and are together now', () => {
  const before = companyOf(5, 60).map((person, at) => ({
    ...person,
    department: ['Sales', 'IT', 'Finance', 'Operations'][at % 4] ?? '',
  }));
  const rows = [10, 13, 15, 17, 19, 21, 23, 26, 29, 31];

  it('weren’t copied over where they weren’t neighbours', () => {
    const first = before.slice(8, 9);
    const moved = rows.flatMap((row) => before.slice(row, row + 1));
    const others = before.filter((person) => !first.includes(person) && !moved.includes(person));
    const after = [...others, ...first, ...moved.map((person) => ({ ...person, department: 'Sales' }))];
    expect(told(judged(csvOfPeople(before), csvOfPeople(after)))).toEqual([]);
  });
});

describe('circles', () => {
  const config = configOf();
  const context = { config, discretion: discretionFor(config, NOTHING_KNOWN), day: TODAY };
  const NOBODY: Roster = {
    ...{ employees: [], hierarchy: undefined, elements: [], optional: new Set(), unreadable: new Set() },
    ...{ incomplete: false, dates: [], files: [], place: () => ({ file: '' }) },
  };

  /** Of everybody, the way up until it meets itself. */
  function byWalking(positions: readonly Position[]): [line: number, size: number][] {
    const found = new Map<number, number>();
    for (const start of positions) {
      const way: Position[] = [];
      let at: Position | undefined = start;
      while (at && !way.includes(at)) {
        way.push(at);
        const { parent }: Position = at;
        at = parent === '' ? undefined : positions.find(({ employeeId }) => employeeId === parent);
      }
      const circle = at ? way.slice(way.indexOf(at)) : [];
      if (circle.length > 0)
        found.set(Math.min(...circle.map((one) => positions.indexOf(one))), circle.length);
    }
    return [...found];
  }

  it('are found where everybody’s way up is walked', () => {
    const parents = fc.array(fc.integer({ min: -1, max: 12 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(parents, fc.array(fc.integer({ min: 0, max: 11 }), { maxLength: 3 }), (ups, twice) => {
        const positions = [...ups, ...twice].map((up, at): Position => {
          const employeeId = String(at < ups.length ? at : up);
          const parent = up === -1 ? '' : String(up);
          return { id: employeeId, title: 'x', parent, employeeId, record: { cells: [], index: at } };
        });
        const hierarchy: Hierarchy = {
          ...{ positions, refersTo: 'employee', unreadable: new Set<string>(), incomplete: false },
          place: (position) => ({ file: 'x', line: positions.indexOf(position) }),
        };
        const found = cycles(hierarchy, NOBODY, context).map(({ line = -1, message }): [number, number] => [
          line,
          Number(/^\d+(?= report)/.exec(message)?.[0] ?? 1),
        ]);
        expect(found).toEqual(byWalking(positions));
        for (const { parent } of positions)
          expect(byReference(hierarchy).get(parent)).toBe(
            positions.find(({ employeeId }) => employeeId === parent),
          );
      }),
      { numRuns: 300 },
    );
  });
});
