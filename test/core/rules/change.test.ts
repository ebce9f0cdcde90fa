import { describe, expect, it } from '@jest/globals';
import { chanceOf } from '../../support/chance.js';
import { misread } from '../../support/encodings.js';
import { aMonthLater, companyOf, csvOfPeople, ELEMENTS, judged, tally, type Person } from './month.js';

/*
 * Accidents that spreadsheets and HR systems make in a month, done to invented companies: each must be told by its
 * own rule, at each of its places, and by no other.
 */

interface Accident {
  readonly name: string;
  readonly rule: string;
  /** How many people it happens to. */
  readonly sizes: readonly number[];
  readonly happens: (people: Person[], size: number) => Person[];
  readonly idOf?: (number: number) => string;
  /** How many findings there must be; left out, one for each person whose record has changed. */
  readonly findings?: (size: number) => number;
}

const COMPANY = 200;
const ALL = COMPANY;

/** Replaces values of the first `size` people. */
const change = (values: (person: Person, index: number) => Person) => (people: Person[], size: number) =>
  people.map((person, index) => (index < size ? { ...person, ...values(person, index) } : person));

const of = (person: Person | undefined, element: string): string => person?.[element] ?? '';

/** Rewrites one value of the first people. */
const rewrite = (element: string, how: (value: string, index: number) => string) =>
  change((person, index) => ({ [element]: how(of(person, element), index) }));

/** Gives the first people the values that another record has. */
const from =
  (elements: readonly string[], other: (index: number, size: number) => number) =>
  (people: Person[], size: number): Person[] =>
    people.map((person, index) => {
      const source = people[other(index, size)];
      if (index >= size || !source) return person;
      return { ...person, ...Object.fromEntries(elements.map((element) => [element, of(source, element)])) };
    });

/** Sorts values of the first people without the rest of their records. */
const sortAlone =
  (elements: readonly string[]) =>
  (people: Person[], size: number): Person[] => {
    const key = (person: Person) => elements.map((element) => of(person, element)).join('\n');
    const sorted = people.slice(0, size).toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
    return from(elements, (index) => index)(sorted, size)
      .map((source, index) => {
        const person = index < size ? people[index] : undefined;
        return person
          ? { ...person, ...Object.fromEntries(elements.map((element) => [element, of(source, element)])) }
          : source;
      })
      .concat(people.slice(size));
  };

const OTHER = ELEMENTS.slice(1);
const uneven = (number: number): string => `A${number}b${number * 31}`;
const long = (number: number): string => `4711000000${String(number * 1_000_003).padStart(9, '1')}`;

const IDENTITY: readonly Accident[] = [
  {
    name: 'zeros lost',
    rule: 'roster/leading-zeros-lost',
    sizes: [1, 5, ALL],
    happens: rewrite('employee_id', (id) => id.replace(/^0+/, '')),
  },
  {
    name: 'zeros gained',
    rule: 'roster/leading-zeros-lost',
    sizes: [1, 5, ALL],
    happens: rewrite('employee_id', (id) => `00${id}`),
  },
  {
    name: 'scientific form',
    rule: 'roster/scientific-ids',
    sizes: [1, 5, ALL],
    happens: rewrite('employee_id', (_, index) => `1${index % 2 ? ',' : '.'}${100 + index}E+05`),
  },
  {
    name: 'rounded to 15 digits',
    rule: 'roster/ids-rounded',
    sizes: [1, 5, ALL],
    idOf: long,
    happens: rewrite('employee_id', (id) => id.slice(0, 15).padEnd(19, '0')),
  },
  {
    name: 'small letters',
    rule: 'roster/id-case-changed',
    sizes: [1, 5, ALL],
    idOf: uneven,
    happens: rewrite('employee_id', (id) => id.toLowerCase()),
  },
  ...['$&.0', '$&,00', '"$&"', '’$&', "'$&'"].map((form): Accident => ({
    name: `ids as ${form}`,
    rule: 'roster/id-rewritten',
    sizes: [1, 5, ALL],
    happens: rewrite('employee_id', (id) => id.replace(/.+/, form)),
  })),
  {
    name: 'thousands separated',
    rule: 'roster/id-rewritten',
    sizes: [1, 5, ALL],
    idOf: (number) => String(number + 1000),
    happens: rewrite('employee_id', (id) => id.replace(/(\d)(\d{3})$/, '$1,$2')),
  },
  {
    name: 'decimals and zeros',
    rule: 'roster/id-rewritten',
    sizes: [1, 5, ALL],
    happens: rewrite('employee_id', (id) => `${Number(id)}.0`),
  },
  {
    name: 'hyphens lost',
    rule: 'roster/id-rewritten',
    sizes: [1, 5, ALL],
    idOf: (number) => `GB-${number}`,
    happens: rewrite('employee_id', (id) => id.replace('-', '')),
  },
  {
    name: 'blanks for hyphens',
    rule: 'roster/id-rewritten',
    sizes: [1, 5, ALL],
    idOf: (number) => `GB-${number}`,
    happens: rewrite('employee_id', (id) => id.replace('-', ' ')),
  },
  {
    name: 'a new HR system',
    rule: 'roster/renumbered',
    sizes: [40, ALL],
    happens: rewrite('employee_id', (_, index) => `W${index + 1}`),
  },
  {
    name: 'a new HR system and domain',
    rule: 'roster/renumbered',
    sizes: [40, ALL],
    happens: change(({ email = '' }, index) => ({
      employee_id: `W${index + 1}`,
      email: email.replace('example.com', 'new.example.com'),
    })),
  },
  {
    name: 'new ids that overlap the old ones',
    rule: 'roster/renumbered',
    sizes: [ALL],
    happens: rewrite('employee_id', (id) => String(Number(id) + 120).padStart(7, '0')),
  },
  {
    name: 'a new id',
    rule: 'roster/new-id-for-email',
    sizes: [1, 5, 30],
    happens: rewrite('employee_id', (_, index) => `W${index + 1}`),
  },
  {
    name: 'a new id, the address in capitals',
    rule: 'roster/new-id-for-email',
    sizes: [1, 30],
    happens: change(({ email = '' }, index) => ({
      employee_id: `W${index + 1}`,
      email: email.toUpperCase(),
    })),
  },
  {
    name: 'two records exchanged',
    rule: 'roster/new-id-for-email',
    sizes: [2],
    happens: from(OTHER, (index) => 1 - index),
  },
  {
    name: 'addresses exchanged',
    rule: 'roster/new-id-for-email',
    sizes: [2],
    happens: from(['email'], (index) => 1 - index),
  },
  {
    name: 'names exchanged',
    rule: 'roster/people-swapped',
    sizes: [2],
    happens: from(['forename', 'surname'], (index) => 1 - index),
  },
  {
    name: 'an id given to another person',
    rule: 'roster/id-reused',
    sizes: [1, 5, 30],
    happens: change((_, index) => ({
      forename: `Wilhelmina${index}x`,
      surname: `${index}Pappenheimer`,
      email: `wp${index}@example.com`,
    })),
  },
];

const COLUMNS: readonly Accident[] = [
  {
    name: 'forename and surname swapped',
    rule: 'roster/columns-swapped',
    sizes: [3, ALL],
    happens: change(({ forename = '', surname = '' }) => ({ forename: surname, surname: forename })),
  },
  {
    name: 'id and cost centre swapped',
    rule: 'roster/columns-swapped',
    sizes: [3, ALL],
    happens: change(({ employee_id: id = '', cost_centre: cost = '' }, index) => ({
      employee_id: cost === '' ? `x${index}` : cost,
      cost_centre: id,
    })),
    idOf: uneven,
  },
  {
    name: 'all names and addresses of the next record',
    rule: 'roster/column-shifted',
    sizes: [ALL - 1],
    happens: from(OTHER, (index) => index + 1),
  },
  {
    name: 'surnames of the next record',
    rule: 'roster/column-shifted',
    sizes: [40, ALL - 1],
    happens: from(['surname'], (index) => index + 1),
  },
  {
    name: 'departments of the next record',
    rule: 'roster/column-shifted',
    sizes: [ALL - 1],
    happens: from(['department'], (index) => index + 1),
  },
  {
    name: 'columns moved to the right',
    rule: 'roster/column-shifted',
    sizes: [1, 5, ALL],
    happens: change((person) => ({
      surname: of(person, 'forename'),
      employee_type: of(person, 'surname'),
      department: of(person, 'employee_type'),
    })),
  },
  {
    name: 'whole records moved to the right',
    rule: 'roster/column-shifted',
    sizes: [1, 5, ALL],
    happens: change((person) =>
      Object.fromEntries(
        ELEMENTS.map((element, index) => [
          element,
          index === 0 ? 'x' + of(person, 'employee_id') : of(person, ELEMENTS[index - 1] ?? ''),
        ]),
      ),
    ),
  },
  {
    name: 'forenames copied over surnames',
    rule: 'roster/column-shifted',
    sizes: [80, ALL],
    happens: change(({ forename = '' }) => ({ surname: forename })),
  },
  ...['forename', 'surname', 'email', 'start_date', 'cost_centre'].map((element): Accident => ({
    name: `${element} sorted alone`,
    rule: 'roster/column-shuffled',
    sizes: [ALL],
    happens: sortAlone([element]),
  })),
  {
    name: 'a part of the addresses sorted alone',
    rule: 'roster/column-shuffled',
    sizes: [20],
    happens: sortAlone(['email']),
  },
  {
    name: 'names sorted alone',
    rule: 'roster/column-shuffled',
    sizes: [ALL],
    happens: sortAlone(['surname', 'forename']),
  },
  {
    name: 'ids sorted alone',
    rule: 'roster/column-shuffled',
    sizes: [ALL],
    happens: sortAlone(OTHER.toReversed()),
  },
  {
    name: 'cost centres emptied',
    rule: 'roster/column-emptied',
    sizes: [ALL - 4, ALL],
    findings: () => 1,
    happens: rewrite('cost_centre', () => ''),
  },
  {
    name: 'one department for all',
    rule: 'roster/column-constant',
    sizes: [ALL],
    findings: () => 1,
    happens: rewrite('department', () => 'Sales'),
  },
  {
    name: 'one start date for all',
    rule: 'roster/column-constant',
    sizes: [ALL],
    findings: () => 1,
    happens: rewrite('start_date', () => '2026-11-01'),
  },
  {
    name: 'departments filled down',
    rule: 'roster/filled-down',
    sizes: [5, ALL],
    happens: rewrite('department', (_, index) => `Branch ${index + 1}`),
  },
  {
    name: 'start dates filled down',
    rule: 'roster/filled-down',
    sizes: [5, 20],
    happens: rewrite('start_date', (_, index) => `2031-01-${String(index + 1).padStart(2, '0')}`),
  },
  {
    name: 'a surname filled down',
    rule: 'roster/filled-down',
    sizes: [5, 20],
    happens: rewrite('surname', () => 'Pappenheimer'),
  },
  {
    name: 'cost centres as decimals',
    rule: 'roster/numbers-rewritten',
    sizes: [2, ALL],
    happens: rewrite('cost_centre', (text) => `${text}.0`),
  },
];

const TEXTS: readonly Accident[] = [
  ...['windows-1252', 'latin1', 'windows-1250', 'macintosh'].flatMap((encoding) =>
    ['forename', 'surname', 'department'].map((element): Accident => ({
      name: `${element} as ${encoding}`,
      rule: 'roster/mojibake',
      sizes: [1, 5, ALL],
      happens: rewrite(element, () => misread('Maïté Łukasz', encoding)),
    })),
  ),
  ...['é', 'Ö', 'ł', 'Ş', 'ő', 'Nguyễn', '’', '–', 'Дмитрий', '山田'].map((text): Accident => ({
    name: `${text} as win1252`,
    rule: 'roster/mojibake',
    sizes: [1],
    happens: rewrite('surname', () => `A${misread(text, 'latin1')}b`),
  })),
  ...['M¸ller', 'Wa³êsa', '£ukasz', 'Hern‡ndez', 'Stra§er', 'Fr”hlich'].map((text): Accident => ({
    name: `letters that became symbols: ${text}`,
    rule: 'roster/mojibake',
    sizes: [1, 5],
    happens: rewrite('surname', () => text),
  })),
  {
    name: 'UTF-8 twice',
    rule: 'roster/mojibake',
    sizes: [1, 5],
    happens: rewrite('surname', () => misread(misread('Müller', 'windows-1252'), 'windows-1252')),
  },
  {
    name: 'UTF-8 on a console',
    rule: 'roster/mojibake',
    sizes: [1],
    // Müller in code page 850.
    happens: rewrite('surname', () => 'M├╝ller'),
  },
  {
    name: 'a letter replaced',
    rule: 'roster/replacement-character',
    sizes: [1, 5, ALL],
    happens: rewrite('forename', () => 'Ma\uFFFDt\uFFFD'),
  },
  {
    name: 'a question mark in a name',
    rule: 'roster/question-marks',
    sizes: [1, 5, ALL],
    happens: rewrite('forename', () => 'Ma?t?'),
  },
  {
    name: 'errors',
    rule: 'roster/spreadsheet-error',
    sizes: [1, 5, ALL],
    happens: rewrite(
      'department',
      (_, index) =>
        [
          '#N/A',
          '#REF!',
          '#VALUE!',
          '#NAME?',
          '#DIV/0!',
          '#NULL!',
          '#NUM!',
          '#SPILL!',
          '########',
          '#BEZUG!',
          '=B2&C2',
        ][index % 11] ?? '',
    ),
  },
  {
    name: 'dates made of names',
    rule: 'roster/spreadsheet-error',
    sizes: [1, 5],
    happens: rewrite('surname', (_, index) => ['01-Mar', 'Mar-01', '01. Mai', '1. Mrz.'][index % 4] ?? ''),
  },
  {
    name: 'placeholders',
    rule: 'roster/spreadsheet-error',
    sizes: [1, 5, ALL],
    happens: rewrite(
      'department',
      (_, index) => ['undefined', 'NaN', 'nan', 'null', 'NULL', 'None', '[object Object]'][index % 7] ?? '',
    ),
  },
  {
    name: 'errors for names and addresses',
    rule: 'roster/spreadsheet-error',
    sizes: [1, 5],
    findings: (size) => size * 3,
    happens: change(() => ({ forename: '#REF!', surname: '#REF!', email: '#REF!' })),
  },
  {
    name: 'days and months exchanged',
    rule: 'roster/dates-turned',
    sizes: [20, ALL],
    happens: rewrite('start_date', turned),
  },
  {
    name: 'dates a day earlier',
    rule: 'roster/dates-turned',
    sizes: [5, ALL],
    happens: rewrite('start_date', (date) => moved(date, -1)),
  },
  {
    name: 'dates of the other date system',
    rule: 'roster/dates-turned',
    sizes: [5, ALL],
    happens: rewrite('start_date', (date) => moved(date, 1462)),
  },
  {
    name: 'years of two digits',
    rule: 'roster/dates-turned',
    sizes: [1, 5, ALL],
    happens: rewrite('start_date', (date) => date.replace(/^20/, '19')),
  },
];

/** Reads day and month the other way round, where that gives a date. */
function turned(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return Number(day) > 12 ? date : `${year}-${day}-${month}`;
}

const moved = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);

const differs = (now: Person, old: Person | undefined): boolean =>
  ELEMENTS.some((element) => of(now, element) !== of(old, element));

function expectAlone({ rule, happens, idOf, findings }: Accident, size: number): void {
  const people = companyOf(42, COMPANY, idOf);
  const after = happens(people, size);
  const problems = judged(csvOfPeople(people), csvOfPeople(after));
  const expected = findings?.(size) ?? after.filter((person, row) => differs(person, people[row])).length;
  expect(expected).toBeGreaterThan(0);
  expect(tally(problems)).toEqual({ [rule]: expected });
}

/** Whoever joins in that month comes under a rewritten id too, which is nobody’s rewritten. */
const OF_JOINERS = 'roster/damaged-ids';

/** The same in a month in which other things happen too: nothing else may be told, and most of it must be. */
function expectAmongOthers({ rule, happens, idOf = seven, findings }: Accident, size: number): void {
  const people = companyOf(43, COMPANY, idOf);
  const month = aMonthLater(people, chanceOf(44), idOf);
  const problems = judged(
    csvOfPeople(people),
    csvOfPeople(happens(month, size === ALL ? month.length : size)),
  );
  const found = Object.keys(tally(problems));
  const others = rule === 'roster/id-rewritten' ? found.filter((one) => one !== OF_JOINERS) : found;
  expect(others).toEqual([rule]);
  expect(problems.length).toBeGreaterThanOrEqual(findings?.(size) ?? Math.min(size, 20) / 4);
}

const seven = (number: number): string => String(number).padStart(7, '0');

const rows = (accidents: readonly Accident[]) =>
  accidents.flatMap((accident) => accident.sizes.map((size) => [accident.name, size, accident] as const));

describe.each([
  ['identity', IDENTITY],
  ['columns', COLUMNS],
  ['texts', TEXTS],
])('%s', (_, accidents) => {
  it.each(rows(accidents))('%s: %i people', (_name, size, accident) => {
    expectAlone(accident, size);
  });

  it.each(rows(accidents))('%s, in an ordinary month: %i people', (_name, size, accident) => {
    expectAmongOthers(accident, size);
  });
});
