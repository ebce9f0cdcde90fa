import { readdirSync, readFileSync } from 'node:fs';
import { propose, type Proposal } from '../../src/core/init/propose.js';
import { readTable } from '../../src/core/roster/file/csv.js';
import { EMPLOYEE_ELEMENTS, type EmployeeElement } from '../../src/core/vocabulary/fields.js';
import { quoted } from './people.js';
import { TODAY } from './roster.js';

/*
 * The header lines of test/headers, a file for each language: `Header = what | Header = what`, where `what` is an
 * element or another kind of cell. They are measured with invented people below them.
 */

const FOLDER = new URL('../headers/', import.meta.url);
const PEOPLE = 24;

const FORENAMES = [
  'Alva',
  'Bruno',
  'Celia',
  'Dario',
  'Edda',
  'Fritz',
  'Greta',
  'Hugo',
  'Irma',
  'Jonas',
  'Kaja',
  'Levi',
];
const SURNAMES = [
  'Abbercorn',
  'Brandholt',
  'Castellan',
  'Drummler',
  'Eskilden',
  'Farnetti',
  'Gravelle',
  'Hollander',
];

const of = <Item>(list: readonly Item[], row: number): Item => list[row % list.length] as Item;
const two = (number: number): string => String(number).padStart(2, '0');
const forename = (row: number): string => of(FORENAMES, row);
const surname = (row: number): string => of(SURNAMES, row);
const date = (year: number, row: number): string =>
  `${year + (row % 6)}-${two(1 + (row % 12))}-${two(1 + (row % 27))}`;
const id = (row: number): string => String(70_100 + row * 7);
/** The first is at the top, and two others have people. */
const manager = (row: number): number | undefined => (row === 0 ? undefined : row % 3);
const ofManager = (row: number, value: (row: number) => string): string => {
  const who = manager(row);
  return who === undefined ? '' : value(who);
};
const email = (row: number): string => `${forename(row)}.${surname(row)}${row}@example.com`.toLowerCase();

/** What is in a column, by what the table says of its header. */
const CELLS: Readonly<Record<string, (row: number) => string>> = {
  forename,
  surname,
  full: (row) => `${forename(row)} ${surname(row)}`,
  full_surname_first: (row) => `${surname(row)} ${forename(row)}`,
  prefix: (row) => of(['', 'van der', '', 'de'], row),
  second: (row) => surname(row + 3),
  middle: (row) => of(['', 'Maria', 'Otto'], row),
  employee_id: id,
  employee_type: (row) => of(['Full-Time', 'Part-Time', 'Full-Time', 'Contractor'], row),
  department: (row) => of(['Sales', 'IT', 'Human Resources', 'Logistics'], row),
  start_date: (row) => date(2014, row),
  country: (row) => of(['GB', 'DE', 'FR', 'PL'], row),
  email,
  manager_name: (row) => ofManager(row, (one) => `${forename(one)} ${surname(one)}`),
  manager_id: (row) => ofManager(row, id),
  manager_email: (row) => ofManager(row, email),
  title: (row) => of(['Accountant', 'Team Lead', 'Engineer', 'Clerk', 'Director'], row),
  status: (row) => of(['Active', 'Active', 'Terminated'], row),
  honorific: (row) => of(['Mr', 'Ms', 'Dr'], row),
  gender: (row) => of(['F', 'M'], row),
  initial: (row) => of(['A', '', 'K'], row),
  yes: (row) => of(['Yes', 'No'], row),
  birth: (row) => date(1971 + (row % 3) * 8, row),
  exit: (row) => (row % 4 === 0 ? date(2022, row) : ''),
  recent: (row) => date(2024, row),
  start_other: (row) => date(2008, row),
  forename_other: (row) => forename(row + 1),
  country_other: (row) => of(['IT', 'ES', 'PT'], row),
  private_email: (row) => `person${row}@home.example`,
  account: (row) => `${forename(row)}${row}@corp.example.com`.toLowerCase(),
  username: (row) => `${forename(row).charAt(0)}${surname(row)}${row}`.toLowerCase(),
  city: (row) => of(['Leeds', 'Porto', 'Gdynia', 'Utrecht'], row),
  path: (row) => of(['/Sales', '/IT', '/HR'], row),
  role: (row) => of(['teacher', 'administrator'], row),
  code: (row) => of(['A10', 'B20', 'C30'], row),
  number: (row) => String(9_000_000 + row * 331),
  phone: (row) => `+44 20 7946 0${100 + row}`,
  text: (row) => `note ${row}`,
  empty: () => '',
};

/** What may be named as an element that it isn't: somebody who asks has to look into the cells. */
const LIKE: Readonly<Record<EmployeeElement, readonly string[]>> = {
  forename: ['full', 'full_surname_first', 'forename_other', 'surname'],
  surname: ['full', 'full_surname_first', 'forename'],
  employee_id: ['username', 'number', 'text'],
  employee_type: [],
  department: ['path', 'code'],
  start_date: ['start_other'],
  country: [],
  email: ['account'],
};

export interface Line {
  readonly language: string;
  readonly columns: readonly { readonly header: string; readonly what: string }[];
}

/** @returns the lines of the table, by language */
export function headerLines(): Line[] {
  return readdirSync(FOLDER)
    .toSorted()
    .flatMap((file) =>
      readFileSync(new URL(file, FOLDER), 'utf8')
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('# '))
        .map((line) => ({
          language: file.replace('.txt', ''),
          columns: line.split(' | ').map((column) => {
            const at = column.lastIndexOf(' = ');
            return { header: column.slice(0, at).trim(), what: column.slice(at + 3).trim() };
          }),
        })),
    );
}

export interface Result {
  readonly right: number;
  readonly asked: number;
  readonly missed: number;
  readonly wrong: number;
  /** Columns that were named for an element that they can't be. */
  readonly misled: number;
  /** What isn't right, in a line each. */
  readonly notes: readonly string[];
}

function proposalFor({ columns }: Line): Proposal {
  const rows = Array.from({ length: PEOPLE }, (_, row) => columns.map(({ what }) => cellsOf(what)(row)));
  const written = [columns.map(({ header }) => header), ...rows].map((row) => row.map(quoted).join(','));
  const bytes = Buffer.from(`${written.join('\n')}\n`);
  const { table } = readTable('export.csv', bytes, 'auto', 1000);
  if (!table) throw new Error(`No table: ${columns.map(({ header }) => header).join(', ')}`);
  return propose(table, new Map(), TODAY);
}

function cellsOf(what: string): (row: number) => string {
  const cells = CELLS[what];
  if (!cells) throw new Error(`Nothing is known of “${what}”`);
  return cells;
}

/** The headers that an element may rightly be read from: one of several lists of columns to be joined. */
function rightColumns({ columns }: Line, element: EmployeeElement): string[][] {
  const named = (...whats: readonly string[]) =>
    columns.filter(({ what }) => whats.includes(what)).map(({ header }) => header);
  const whole = named('full', 'full_surname_first').map((header) => [header]);
  if (element === 'forename')
    return [...named('forename').map((header) => [header, ...named('middle')]), ...whole];
  if (element === 'surname')
    return [...named('surname').map((header) => [...named('prefix'), header, ...named('second')]), ...whole];
  return named(element).map((header) => [header]);
}

/** How the elements of a line are proposed, against what the table says. */
export function measure(line: Line): Result {
  const proposal = proposalFor(line);
  const counts = { right: 0, asked: 0, missed: 0, wrong: 0, misled: 0 };
  const notes: string[] = [];
  const note = (kind: keyof typeof counts, text: string) => {
    counts[kind] += 1;
    if (kind !== 'right') notes.push(`${line.language}: ${kind} ${text}`);
  };
  for (const element of EMPLOYEE_ELEMENTS) {
    const truth = rightColumns(line, element);
    const entry = proposal.entries.find((one) => one.element === element);
    const offered = proposal.missing.find((one) => one.element === element)?.candidates ?? [];
    const read = entry?.headers ?? [entry?.header ?? ''];
    const isRight =
      truth.some((one) => one.join('\n') === read.join('\n')) && isInOrder(line, entry?.part, element);
    const headers = truth.flat();
    if (isRight) note('right', '');
    else if (entry) note('wrong', `${element}: ${read.join(' + ')}, not ${headers.join(' + ')}`);
    else if (truth.length > 0)
      note(
        offered.some((one) => headers.includes(one)) ? 'asked' : 'missed',
        `${element}: ${headers.join(' + ')}`,
      );
    for (const header of offered.filter((one) => !headers.includes(one))) {
      const what = line.columns.find((column) => column.header === header)?.what ?? '';
      if (!LIKE[element].includes(what)) note('misled', `${element}: ${header}`);
    }
  }
  return { ...counts, notes };
}

/** Of a whole name: whether the part is the right one. */
function isInOrder({ columns }: Line, part: string | undefined, element: EmployeeElement): boolean {
  if (part === undefined) return true;
  const isTurned = columns.some(({ what }) => what === 'full_surname_first');
  return part === ((element === 'forename') === isTurned ? 'last' : 'first');
}
