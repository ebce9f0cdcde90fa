import type { Reading } from './expected.js';
import type { Table } from './mutations.js';

/*
 * The rosters that mutations start from. Every text of theirs has the mark in it, so that it is found wherever it is
 * shown; there is no digit in it, so that it isn't taken for an id.
 */

export const MARK = 'zqx';

/** Departments may be shown where the baseline has them. */
export const DEPARTMENTS = ['Zqxales', 'Zqxlogistics', 'Zqxresearch'];

export interface Base {
  readonly name: string;
  readonly table: Table;
  readonly reading: Reading;
  readonly config: string;
}

const PLAIN = {
  employee_id: 'employee_id',
  forename: 'forename',
  surname: 'surname',
  employee_type: 'employee_type',
  department: 'department',
  start_date: 'start_date',
  country: 'country',
  email: 'email',
};
const BOSSES = { ...PLAIN, manager: 'manager_id', title: 'position_title' };
const EXPORTED = {
  employee_id: 'Personnel No.',
  forename: 'Given Names',
  surname: 'Family Names',
  employee_type: 'Contract',
  department: 'Team, or Unit',
  start_date: 'Hired',
  country: 'Land',
  email: 'Business Mail',
  manager: 'Boss No.',
  title: 'Post',
  position_id: 'Post No.',
};

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** A name for each number, without digits. */
const word = (number: number): string =>
  `${LETTERS[number % 26] ?? ''}${LETTERS[Math.floor(number / 26)] ?? ''}`;

interface Manner {
  readonly forename?: (own: string) => string;
  readonly surname?: (own: string) => string;
  readonly title?: (own: string) => string;
}

/** Everybody reports to somebody above them, three to each. */
function rowsOf(
  size: number,
  columns: Reading['columns'],
  { forename, surname, title }: Manner = {},
): string[][] {
  return Array.from({ length: size }, (_, at) => {
    const own = word(at);
    const all: Record<string, string> = {
      employee_id: String(at * 37 + 12).padStart(6, '0'),
      forename: (forename ?? ((text) => text))(`Fore${MARK}${own}`),
      surname: (surname ?? ((text) => text))(`Sur${MARK}${own}`),
      employee_type: at % 4 === 3 ? 'contractor' : 'employee',
      department: DEPARTMENTS[at % 3] ?? '',
      start_date: `20${String(10 + (at % 12))}-${String(1 + (at % 12)).padStart(2, '0')}-17`,
      country: ['GB', 'FR', 'SE'][at % 3] ?? '',
      email: `mail${MARK}.${own}@example.com`,
      manager: at === 0 ? '' : String((Math.ceil(at / 3) - 1) * 37 + 12).padStart(6, '0'),
      title: (title ?? ((text) => text))(`Title${MARK}${own}`),
      position_id: `P-${String(at).padStart(3, '0')}`,
    };
    return Object.keys(columns).map((element) => all[element] ?? '');
  });
}

const tableOf = (
  rows: readonly string[][],
  columns: Reading['columns'],
  more: Partial<Table> = {},
): Table => ({
  rows: [Object.values(columns), ...rows],
  delimiter: ',',
  lineEnd: '\n',
  byteOrderMark: false,
  ...more,
});

const HIERARCHY = '{ manager_id: manager_id, position_title: position_title }';

/** JSON is YAML. */
function configOf(columns: Readonly<Record<string, unknown>>, more: Record<string, string> = {}): string {
  const elements = Object.fromEntries(
    Object.entries(columns).filter(([name]) => !['manager', 'title', 'position_id'].includes(name)),
  );
  const { roster = '', ...others } = more;
  return [
    'version: 1',
    'program: acme',
    'api: { base-url: http://127.0.0.1:1/ }',
    'guards: { first-sync: allow }',
    `roster: { columns: ${JSON.stringify(elements)}${roster} }`,
    ...Object.entries(others).map(([key, value]) => `${key}: ${value}`),
    '',
  ].join('\n');
}

function exported(): Base {
  const types = { Full: 'employee', Part: 'employee', Extern: 'contractor' };
  const rows = rowsOf(12, EXPORTED).map((row, at) => [
    ...row.map((cell, index) => {
      if (index === 3) return Object.keys(types)[at % 3] ?? '';
      return index === 6 && at % 2 === 1 ? '' : cell;
    }),
    at % 6 === 5 ? 'Left' : 'Active',
  ]);
  // Whoever left is nobody's manager: they are the last.
  const staying = rows.filter((row) => row.at(-1) === 'Active');
  const left = rows
    .filter((row) => row.at(-1) === 'Left')
    .map((row) => [...row.slice(0, 8), '000012', ...row.slice(9)]);
  for (const row of staying) if (left.some((one) => one[0] === row[8])) row[8] = '000012';
  const columns = {
    ...EXPORTED,
    employee_type: { column: EXPORTED.employee_type, values: types },
    country: { column: EXPORTED.country, default: 'DE' },
  };
  return {
    name: 'exported, with semicolons, statuses and positions of their own',
    table: tableOf(
      [...staying, ...left],
      { ...EXPORTED, status: 'State' },
      { delimiter: ';', lineEnd: '\r\n', byteOrderMark: true },
    ),
    reading: { delimiter: ';', columns: EXPORTED, types, defaultCountry: 'DE', status: 'State' },
    config: configOf(columns, {
      roster: ', filters: [{ column: State, keep: [Active], drop: [Left] }]',
      hierarchy: '{ manager_id: Boss No., position_title: Post, position_id: Post No. }',
    }),
  };
}

function plain(name: string, size: number, manner: Manner = {}, more: Partial<Table> = {}): Base {
  return {
    name,
    table: tableOf(rowsOf(size, PLAIN, manner), PLAIN, more),
    reading: { delimiter: more.delimiter ?? ',', columns: PLAIN },
    config: configOf(PLAIN),
  };
}

export const BASES: readonly Base[] = [
  plain('clean', 8),
  plain('three people, with CRLF', 3, {}, { lineEnd: '\r\n' }),
  plain('thirty people, with tabs', 30, {}, { delimiter: '\t' }),
  plain('accents', 9, {
    forename: (text) => `${text}ïté`,
    surname: (text) => `Łú’${text} 陈 👩‍🚀`,
  }),
  plain('quotes, delimiters and line breaks in cells', 7, {
    forename: (text) => `"${text}", the\nelder`,
    surname: (text) => `${text} & <Sons>, "Ltd"\r\n`,
  }),
  {
    name: 'with a hierarchy',
    table: tableOf(rowsOf(14, BOSSES, { title: (text) => `${text}, "Head" of` }), BOSSES),
    reading: { delimiter: ',', columns: BOSSES },
    config: configOf(BOSSES, { hierarchy: HIERARCHY }),
  },
  exported(),
];
