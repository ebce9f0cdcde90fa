import { describe, expect, it } from '@jest/globals';
import { discretionOf, NOTHING_KNOWN, type Known } from '../../../src/core/problem/discretion.js';
import { discretionFor } from '../../../src/core/roster/people/read.js';
import { configOf } from '../../support/roster.js';

const NOTHING: Parameters<typeof discretionOf>[0] = {
  known: NOTHING_KNOWN,
  departments: [],
  headers: new Set(),
  showValues: false,
};

/** Of ids that are together in a column, those that are shown. */
function shownOf(ids: readonly string[], known: Partial<Known> = {}, yaml = ''): string[] {
  const before = discretionFor(configOf(yaml), { ...NOTHING_KNOWN, ...known });
  const discretion = before.seeing({ ids, positions: [], departments: [] });
  return ids.flatMap((id) => discretion.id(id) ?? []);
}

const numbered = (count: number, idOf: (number: number) => string): string[] =>
  Array.from({ length: count }, (_, at) => idOf(at + 1));
const seven = (number: number): string => String(number).padStart(7, '0');
const SEVEN = { ids: new Set(numbered(200, seven)) };

/** What a shifted column holds, a value for each person. */
const COLUMNS: Readonly<Record<string, (number: number) => string>> = {
  surnames: (n) => `Quill${'abcdefghij'[n % 10] ?? ''}${'klmnopqrst'[Math.floor(n / 10) % 10] ?? ''}`,
  'names with a digit': (n) => `Quill${'abcdefghij'[n % 10] ?? ''}${'klm'[n % 3] ?? ''}${n}`,
  'short names with a digit': (n) =>
    `${'ABCDEFGH'[n % 8] ?? ''}${'aeiou'[n % 5] ?? ''}${n % 10}x${n}`.slice(0, 3),
  'names and numbers': (n) => `Surname${n}`,
  'short names and numbers': (n) => `Kim${n}`,
  'names around a digit': (n) => `Qui${n}llfeather`,
  'full names': (n) => `Ada Quill${n}`,
  'e-mail addresses': (n) => `ada.quill${n}@example.com`,
  'dates, ISO': (n) => `19${50 + (n % 50)}-0${1 + (n % 9)}-1${n % 10}`,
  'dates, ISO with a time': (n) => `19${50 + (n % 50)}-0${1 + (n % 9)}-1${n % 10}T00:00:00Z`,
  'dates, slashes': (n) => `1${n % 10}/0${1 + (n % 9)}/19${50 + (n % 50)}`,
  'dates, American': (n) => `${1 + (n % 9)}/1${n % 10}/19${50 + (n % 50)}`,
  'dates, dots': (n) => `1${n % 10}.0${1 + (n % 9)}.19${50 + (n % 50)}`,
  'dates, short years': (n) => `1${n % 10}.0${1 + (n % 9)}.${50 + (n % 50)}`,
  'dates, hyphens': (n) => `1${n % 10}-0${1 + (n % 9)}-${50 + (n % 50)}`,
  'dates, compact': (n) => `19${50 + (n % 50)}0${1 + (n % 9)}1${n % 10}`,
  'dates, compact from the day': (n) => `1${n % 10}0${1 + (n % 9)}19${50 + (n % 50)}`,
  'dates, compact with a time': (n) => `19${50 + (n % 50)}0${1 + (n % 9)}1${n % 10}083000`,
  'dates, six digits': (n) => `1${n % 10}0${1 + (n % 9)}${50 + (n % 50)}`,
  'dates, month by name': (n) => `1${n % 10}-Feb-19${50 + (n % 50)}`,
  'dates, month first': (n) => `Feb-1${n % 10}-19${50 + (n % 50)}`,
  'dates, month by name, no separators': (n) => `1${n % 10}MAR19${50 + (n % 50)}`,
  'months of birth by name': (n) => `Feb-19${50 + (n % 50)}`,
  'months of birth by name, no separators': (n) => `Mar${50 + (n % 50)}`,
  'months of birth': (n) => `0${1 + (n % 9)}/19${50 + (n % 50)}`,
  'phone numbers': (n) => `+44 20 7946 ${1000 + n}`,
  'phone numbers, joined': (n) => `+4420794${60000 + n}`,
  'phone numbers, national': (n) => `0770090${1000 + n}`,
  'phone numbers, with the code of a country': (n) => `0044770090${1000 + n}`,
  'phone numbers, separated': (n) => `020-7946-${1000 + n}`,
  'phone numbers, American': (n) => `202-555-${1000 + n}`,
  'phone numbers, American, joined': (n) => `202555${1000 + n}`,
  'phone numbers, in parentheses': (n) => `(202)555-${1000 + n}`,
  'phone numbers, slashes': (n) => `0171/${123_000 + n}`,
  IBANs: (n) => `DE8937040044053201${3000 + n}`,
  'IBANs in groups': (n) => `GB29 NWBK 6016 1331 92${68 + (n % 30)} ${10 + (n % 80)}`,
  salaries: (n) => `${45 + (n % 20)},${100 + n}.00`,
  'salaries, continental': (n) => `${45 + (n % 20)}.${100 + n},00`,
  'salaries without thousands': (n) => `${45_000 + n}.50`,
  'salaries with a currency': (n) => `£${45_000 + n}`,
  'salaries with a code': (n) => `EUR ${45_000 + n}`,
  'salaries with a code, joined': (n) => `EUR${45_000 + n}`,
  'IBANs in small letters': (n) => `de8937040044053201${3000 + n}`,
  'salaries in full thousands, of which many have the same': (n) => String(40_000 + (n % 20) * 1000),
};

describe('an id', () => {
  describe.each(Object.entries(COLUMNS))('in a column of %s', (_, valueOf) => {
    const column = numbered(200, valueOf);

    it('isn’t shown, at a first sync, beside a baseline, or with any pattern', () => {
      expect(shownOf(column)).toEqual([]);
      expect(shownOf(column, SEVEN)).toEqual([]);
      const yaml = 'roster: { columns: { employee_id: { column: Surname, pattern: ".*" } } }';
      expect(shownOf(column, {}, yaml)).toEqual([]);
      expect(shownOf(column, SEVEN, yaml)).toEqual([]);
    });

    it('isn’t shown where a single row was shifted', () => {
      const one = valueOf(31);
      const others = numbered(199, seven);
      expect(shownOf([...others, one])).toEqual(others);
      expect(shownOf([...others, one], SEVEN)).toEqual(others);
    });
  });

  const SCHEMES: Readonly<Record<string, (number: number) => string>> = {
    padded: seven,
    'from a thousand on': (n) => String(1000 + n),
    'with a letter': (n) => `E${String(n).padStart(4, '0')}`,
    'of two kinds': (n) => `${n % 5 === 0 ? 'C' : 'E'}-${String(n).padStart(4, '0')}`,
    'of countries': (n) => `${['DE', 'GB', 'FR'][n % 3] ?? ''}-${1000 + n}`,
    'with a word': (n) => `EMPL-${1000 + n}`,
    'of letters and digits': (n) => `a${n % 7}b${String(n).padStart(3, '0')}c`,
    'of eight digits': (n) => String(10_000_000 + n),
    'of six digits': (n) => String(100_000 + n * 317),
    UUIDs: (n) => `0b1c2d3e-4f50-4a61-8b72-${String(n).padStart(12, '0')}`,
  };

  describe.each(Object.entries(SCHEMES))('of ids %s', (_, idOf) => {
    it('is shown at a first sync', () => {
      const column = numbered(200, idOf);
      expect(shownOf(column)).toEqual(column);
    });

    it('is shown of a joiner', () => {
      const [all, ids] = [numbered(220, idOf), new Set(numbered(200, idOf))];
      expect(shownOf(all, { ids })).toEqual(all);
    });
  });

  it('is shown where a company grows by a digit, or has a kind of its own for a few', () => {
    const ids = new Set([...numbered(990, (n) => `E-${String(n).padStart(4, '0')}`), 'C-0001', 'C-0002']);
    const discretion = discretionFor(configOf(), { ...NOTHING_KNOWN, ids });
    expect(discretion.id('E-10001')).toBe('E-10001');
    expect(discretion.id('C-0003')).toBe('C-0003');
    expect(discretion.id('E-100001')).toBeUndefined();
  });

  it.each([
    ['[0-9]{2}[A-Z]{3}[0-9]{2}', '12ABC71', '12MAR71'],
    ['[A-Z]{3}[0-9]{2}', 'ABC71', 'MAR71'],
    ['[A-Z]{3}-[0-9]{2}-[0-9]{2}', 'ABC-12-71', 'MAR-12-71'],
    ['[A-Z]{3}-[0-9]{4}', 'ABC-1971', 'MAR-1971'],
  ])('of the pattern %s is shown as %s, and not as a month, %s', (pattern, id, month) => {
    const yaml = `roster: { columns: { employee_id: { column: Id, pattern: "${pattern}" } } }`;
    expect(shownOf([id, month], {}, yaml)).toEqual([id]);
  });

  it('that the baseline has is shown, unless it is an address', () => {
    const ids = new Set(['ADA', 'ada@example.com', ...numbered(20, seven)]);
    const discretion = discretionFor(configOf(), { ...NOTHING_KNOWN, ids });
    expect(discretion.id('ADA')).toBe('ADA');
    expect(discretion.id('ada')).toBeUndefined();
    expect(discretion.id('ada@example.com')).toBeUndefined();
  });

  it('is shown in a form in which a company numbers its people, though it looks like something else', () => {
    const numbers = (n: number) => `030${1_000_000 + n}`;
    const ids = new Set(numbered(100, numbers));
    expect(shownOf(numbered(110, numbers), { ids })).toHaveLength(110);
    expect(shownOf(numbered(110, numbers))).toEqual([]);
  });

  it('of the portal shows what ids look like, and no name that somebody wrote there', () => {
    const portalIds = [...numbered(50, seven), 'Lovelace'];
    const discretion = discretionFor(configOf(), { ...NOTHING_KNOWN, portalIds });
    expect(discretion.id('0000051')).toBe('0000051');
    expect(discretion.id('Lovelace')).toBeUndefined();
  });

  it('that fits the pattern is shown', () => {
    const yaml = 'roster: { columns: { employee_id: { column: Id, pattern: "[A-Z]{3}" } } }';
    const discretion = discretionFor(configOf(yaml), NOTHING_KNOWN);
    expect(discretion.id('ABC')).toBe('ABC');
    expect(discretion.id('ABCD')).toBeUndefined();
    expect(discretion.id('ABC\n')).toBeUndefined();
  });

  it.each(['.*', '.+', '\\S+', '\\w+', '[A-Z][a-z]+', '.{7}', '[A-Za-z0-9]+'])(
    'isn’t shown for the pattern %s, which takes names',
    (pattern) => {
      const columns = { employee_id: { column: 'Id', pattern } };
      const discretion = discretionFor(configOf(`roster: ${JSON.stringify({ columns })}`), NOTHING_KNOWN);
      expect(discretion.id('Babbage')).toBeUndefined();
    },
  );
});

describe('the id of a position', () => {
  const positions = [...numbered(30, (n) => `P-${100 + n}`), 'Head of Sales 2', 'Engineer-2', 'Chief'];

  it('is shown where it is a code, and not where it is a title', () => {
    const [coded, titles] = [positions.slice(0, 30), positions.slice(30)];
    const first = discretionFor(configOf(), NOTHING_KNOWN).seeing({ ids: [], departments: [], positions });
    const later = discretionFor(configOf(), { ...NOTHING_KNOWN, positions: new Set(positions) });
    for (const discretion of [first, later]) {
      expect(coded.map((id) => discretion.position(id))).toEqual(coded);
      expect(titles.flatMap((id) => discretion.position(id) ?? [])).toEqual([]);
    }
    expect(later.position('P-131')).toBe('P-131');
  });

  it('is shown where it is an employee’s', () => {
    expect(discretionFor(configOf(), { ...NOTHING_KNOWN, ...SEVEN }).position('0000201')).toBe('0000201');
  });
});

describe('a department', () => {
  it('is shown where the baseline or configuration has it', () => {
    const known = { ...NOTHING_KNOWN, departments: new Set(['Sales']) };
    const discretion = discretionFor(configOf('roster: { departments: [IT] }'), known);
    expect(discretion.department('Sales')).toBe('Sales');
    expect(discretion.department('IT')).toBe('IT');
    expect(discretion.department('Lovelace')).toBeUndefined();
    expect(discretion.department('sales')).toBeUndefined();
  });

  it('is shown where many have it, unless it is a column of names or of something else', () => {
    const shown = (departments: string[]) => {
      const discretion = discretionOf(NOTHING).seeing({ ids: [], positions: [], departments });
      return [...new Set(departments)].filter((name) => discretion.department(name) !== undefined);
    };
    expect(shown(numbered(100, (n) => (n % 20 === 0 ? 'Board of 5' : n % 3 === 0 ? 'IT' : 'Sales')))).toEqual(
      ['Sales', 'IT', 'Board of 5'],
    );
    expect(shown(numbered(100, (n) => (n < 96 ? 'Sales' : `Quill${n}`)))).toEqual(['Sales']);
    expect(shown(numbered(100, (n) => (n < 20 ? 'Smith' : `Quill${n}`)))).toEqual([]);
    expect(shown(numbered(100, () => '1971-02-03'))).toEqual([]);
    expect(shown(numbered(100, () => '45000'))).toEqual([]);
    expect(shown(['Board', 'Board', 'Sales'])).toEqual([]);
  });

  it('isn’t shown for a digit in it', () => {
    expect(discretionOf(NOTHING).department('Sales 1')).toBeUndefined();
  });
});

describe('a header', () => {
  const yaml = `roster:
  columns: { forename: First Name, surname: { column: Last Name } }
  filters: [{ column: Status, keep: [a], drop: [b] }]
hierarchy: { manager_id: Manager ID, position_title: Job Title, position_id: Position ID }`;

  it.each([
    'First Name',
    'Last Name',
    'Status',
    'Manager ID',
    'Job Title',
    'Position ID',
    'employee_id',
    'email',
    'WORK E-MAIL',
  ])('%s is known and shown', (header) => {
    expect(discretionFor(configOf(yaml), NOTHING_KNOWN).header(header)).toBe(header);
  });

  it.each(['Lovelace', 'Ada', '0000001', 'ada@example.com', ''])('%j is told by its place', (header) => {
    expect(discretionFor(configOf(yaml), NOTHING_KNOWN).header(header)).toBeUndefined();
  });
});

describe('a value', () => {
  it('is never shown, but with show-values', () => {
    expect(discretionOf(NOTHING).value('0000001')).toBeUndefined();
    const open = discretionFor(configOf('show-values: true'), NOTHING_KNOWN);
    expect(open.value('Ada')).toBe('Ada');
    expect(open.id('Lovelace')).toBe('Lovelace');
    expect(open.department('Anything')).toBe('Anything');
    expect(open.header('Anything')).toBe('Anything');
  });
});
