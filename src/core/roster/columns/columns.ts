import { nearest } from '../../base/nearest.js';
import { withoutPadding } from '../../base/text.js';
import { headersOfPosts } from '../../config/columns.js';
import type { Config } from '../../config/schema.js';
import type { Discretion } from '../../problem/discretion.js';
import { cellName } from '../../problem/cell-name.js';
import { problem, type Problem } from '../../problem/problem.js';
import {
  EMPLOYEE_ELEMENTS,
  fieldOf,
  isEmployeeElement,
  isRequired,
  MANAGER_FIELDS,
  MANAGER_KEYS,
} from '../../vocabulary/fields.js';
import {
  fieldsKnownAs,
  isDoubtful,
  isMisleading,
  isWrittenAs,
  nearlyKnownAs,
} from '../../vocabulary/headers.js';
import { HAS_INVISIBLE, isSeenAs } from '../../vocabulary/invisible.js';
import type { CsvRecord } from '../file/cells.js';
import { splitByLength, type Table } from '../file/csv.js';
import { mayBe, showsInCells } from './evidence.js';
import type { NamePart } from './names.js';

/** What is to be made of a column’s values. */
interface Treatment {
  readonly default?: string | undefined;
  readonly values?: Readonly<Record<string, string>> | undefined;
  readonly part?: NamePart | undefined;
  /** How its dates are written; undefined for a column without dates. */
  readonly formats?: readonly string[] | undefined;
  /** What every record has, without a column for it. */
  readonly constant?: string;
}

/** A column, found: which cell it is, and what to make of it. */
export interface Field extends Treatment {
  /** The XML element (or, for a position, the column's name in the product). */
  readonly element: string;
  readonly header: string;
  /** 0-based; -1 of a constant, whose place is the whole record. */
  readonly index: number;
  /** Further cells, whose values are joined to the first one’s. */
  readonly further?: readonly number[];
}

export interface Wanted extends Treatment {
  readonly element: string;
  readonly header: string;
  readonly furtherHeaders?: readonly string[];
  /** Nobody said which header it is: the ones that it is known by will do. */
  readonly anyKnown?: boolean;
  /** What to do where it is missing; absent where `roster.columns` says which header it is. */
  readonly ifMissing?: string | undefined;
}

/** The columns that the configuration asks of the roster: those of docs/vendor-api.md first, its own after them. */
export function wantedColumns(config: Config): Wanted[] {
  const own = config.roster.columns;
  const ofAll = EMPLOYEE_ELEMENTS.filter((element) => isRequired(element) || Object.hasOwn(own, element));
  const elements = new Set<string>([...ofAll, ...Object.keys(own)]);
  return [...elements].map((element) => {
    const column = own[element];
    const formats = formatsOf(column, element);
    if (column === undefined) return { element, header: element, anyKnown: true, formats };
    if (typeof column === 'string') return { element, header: column, formats };
    if ('value' in column) return { element, header: element, constant: column.value, formats };
    const treatment = { default: column.default, values: column.values, formats };
    if ('column' in column) return { element, header: column.column, part: column.part, ...treatment };
    const [header = '', ...furtherHeaders] = column.columns;
    return { element, header, furtherHeaders, ...treatment };
  });
}

/** The formats of an element’s dates; none but the usual where a date has none declared. */
function formatsOf(
  column: Config['roster']['columns'][string] | undefined,
  element: string,
): readonly string[] | undefined {
  const declared = typeof column === 'object' && 'format' in column ? column.format : undefined;
  if (declared === undefined) return fieldOf(element)?.kind === 'date' ? [] : undefined;
  return typeof declared === 'string' ? [declared] : declared;
}

/** The columns of the roster that a derived hierarchy is made of; none where it isn't derived. */
export function hierarchyColumns({ hierarchy }: Config): Wanted[] {
  return Object.entries(headersOfPosts(hierarchy)).flatMap(([element, header]) =>
    header === undefined ? [] : [{ element, header, ifMissing: headerNamedBy(element) }],
  );
}

const headerNamedBy = (key: string): string =>
  `Add the column, or correct the header that \`${key}\` names under \`hierarchy\` in the configuration.`;

export interface FoundColumns {
  readonly fields: readonly Field[];
  readonly problems: readonly Problem[];
  /** Of the columns that were found by a known name: which, and where. */
  readonly byKnownName: readonly Field[];
}

/**
 * Finds columns by their headers: the one that was asked for, or, where nobody said which, the only one that the
 * element is known by. A missing one is a problem, never an empty field.
 *
 * @param used headers that are something else, and so aren't offered for a column that is missing
 */
export function findColumns(
  table: Table,
  wanted: readonly Wanted[],
  discretion: Discretion,
  used: readonly string[] = [],
): FoundColumns {
  const fields: Field[] = [];
  const byKnownName: Field[] = [];
  // What may be a missing column is known when all others are found.
  const problems: ((taken: readonly string[]) => Problem)[] = [];
  const isNamed = ({ anyKnown, constant }: Wanted) => !anyKnown && constant === undefined;
  const taken = new Set(wanted.filter(isNamed).map(({ header }) => header.trim()));
  const indexOf = (header: string) => table.header.indexOf(header.trim());
  for (const { anyKnown, furtherHeaders = [], ifMissing, ...column } of wanted) {
    if (column.constant !== undefined) {
      fields.push({ ...column, index: -1 });
      continue;
    }
    const index = indexOf(column.header);
    const further = furtherHeaders.map(indexOf);
    for (const header of furtherHeaders.filter((one) => indexOf(one) === -1)) {
      problems.push(() => missingColumn(table, { ...column, header }, nearHeader(table, header, discretion)));
    }
    if (index !== -1) {
      fields.push(further.length > 0 ? { ...column, index, further } : { ...column, index });
      continue;
    }
    const candidates = anyKnown ? candidatesFor(table, column.element, taken) : [];
    const [first, second] = candidates;
    if (second) problems.push(() => ambiguousColumn(table, column.element, candidates));
    else if (first) byKnownName.push({ ...column, ...first });
    else if (anyKnown) problems.push((taken) => unknownColumn(table, column, taken));
    else {
      const asked = { ...column, ifMissing };
      problems.push(() => missingColumn(table, asked, nearHeader(table, column.header, discretion)));
    }
  }
  const found = inOrder([...fields, ...byKnownName], wanted);
  const others = [...used, ...found.map(({ header }) => header.trim())];
  return { fields: found, problems: problems.map((of) => of(others)), byKnownName };
}

function inOrder(fields: readonly Field[], wanted: readonly Wanted[]): Field[] {
  const byElement = new Map(fields.map((field) => [field.element, field]));
  return wanted.flatMap(({ element }) => byElement.get(element) ?? []);
}

interface Candidate {
  readonly header: string;
  readonly index: number;
}

/** A header that appears twice is one candidate; that it does is reported elsewhere. */
function candidatesFor(table: Table, element: string, taken: ReadonlySet<string>): Candidate[] {
  const known = table.header
    .map((header, index) => ({ header, index }))
    .filter(({ header, index }) => {
      const isFirst = table.header.indexOf(header) === index;
      return isFirst && !taken.has(header) && fieldsKnownAs(header).has(element);
    });
  // A header in the very letters of a known name means more than one that only has its words.
  const written = known.filter(({ header }) => isWrittenAs(header, element));
  return written.length > 0 ? written : known;
}

function ambiguousColumn(table: Table, element: string, candidates: readonly Candidate[]): Problem {
  const named = candidates.map(({ header, index }) => `“${header}” (cell ${cellAt(table, index)})`);
  const [first] = candidates;
  return problem('roster/ambiguous-column', table.headerPlace(first && first.index + 1), {
    message: `The column ${ofField(element)} could be ${named.join(' or ')}; say which under \`roster.columns\`, as in ${lineOf(element, first?.header ?? '')}.`,
  });
}

/** What a column is of, for whoever doesn’t know the elements. */
function ofField(element: string): string {
  const key = MANAGER_KEYS.find((one) => one === element);
  const called = key ? `the manager’s ${MANAGER_FIELDS[key].says}` : fieldOf(element)?.called;
  return called === undefined ? `\`${element}\`` : `of ${called}`;
}

/** The line of configuration that says which header an element is read from. */
function lineOf(element: string, header: string): string {
  return `\`${element}: ${/^[\p{L}\p{N} ]+$/u.test(header) ? header : JSON.stringify(header)}\``;
}

function missingColumn(
  table: Table,
  { element, header, ifMissing: hint }: Wanted,
  near: string,
  known = '',
): Problem {
  const message = `The column ${ofField(element)} is missing: no header is “${header}”${known}.${near}`;
  return problem('roster/missing-column', table.headerPlace(), { message, hint });
}

/** A missing column that any header would do for which it is known by. */
function unknownColumn(table: Table, column: Wanted, used: readonly string[]): Problem {
  const near = likelyHeader(table, column.element, used);
  return missingColumn(table, column, near, ', and none is another known name of it');
}

/** What a header’s cell is called, as a spreadsheet does. */
export function cellAt(table: Table, index: number): string {
  const { line = 1, row = line } = table.headerPlace(index + 1);
  return cellName(row, index + 1);
}

/** What may be the column: only one whose cells can be it, and that is nothing else. */
function likelyHeader(table: Table, element: string, used: readonly string[]): string {
  if (!isEmployeeElement(element)) return '';
  const [sound] = splitByLength(table);
  const columns = table.header.flatMap((header, index) => {
    // A private address isn’t to be sent, so nobody is asked to take it; a status isn’t a type.
    const isOther = isMisleading(header, element) || fieldsKnownAs(header).has('status');
    if (header === '' || isOther || used.includes(header)) return [];
    return [{ header, index, cells: sound.map(({ cells }) => withoutPadding(cells[index] ?? '')) }];
  });
  const doubtful = columns.find((column) => isDoubtful(column.header, element) && mayBe(column, element));
  if (doubtful) {
    const { header, index } = doubtful;
    return ` If “${header}” (cell ${cellAt(table, index)}) is it, add ${lineOf(element, header)} under \`roster.columns\`.`;
  }
  for (const column of columns) {
    const name = nearlyKnownAs(column.header, element);
    if (name !== undefined && mayBe(column, element))
      return ` The header in cell ${cellAt(table, column.index)} is nearly “${name}”.`;
  }
  const shown = columns.find(
    (column) => fieldsKnownAs(column.header).size === 0 && showsInCells(column, element),
  );
  return shown ? ` The column of the header in cell ${cellAt(table, shown.index)} looks like it.` : '';
}

/** A header that isn’t known as one may be a value: then its place is reported. */
function nearHeader(table: Table, wanted: string, discretion: Discretion): string {
  const near = nearest(wanted, table.header);
  if (near === undefined) return '';
  const shown = discretion.header(near);
  const cell = `cell ${cellAt(table, table.header.indexOf(near))}`;
  if (isSeenAs(near, [wanted])) return ` The header in ${cell} is that, but ${HAS_INVISIBLE}.`;
  return shown === undefined
    ? ` The header in ${cell} is nearly that.`
    : ` “${shown}” (${cell}) is nearly that.`;
}

/** What was understood by known names, in a sentence. */
export function knownNamesNote(table: Table, { byKnownName }: FoundColumns): string[] {
  if (byKnownName.length === 0) return [];
  const read = byKnownName.map(({ element, header }) => `\`${element}\` from “${header}”`);
  return [`Headers of ${table.file} that were understood by their known names: ${read.join(', ')}.`];
}

/**
 * A header that appears twice is a problem where the column is read: nobody can say which of the two is meant.
 *
 * @param used the columns that are read, counted from 1
 */
export function duplicateHeaders(table: Table, used: ReadonlySet<number>, discretion: Discretion): Problem[] {
  const read = new Set(table.header.filter((_, index) => used.has(index + 1)));
  return table.header.flatMap((header, index) => {
    const first = table.header.indexOf(header);
    if (header === '' || first === index || !read.has(header)) return [];
    const shown = discretion.header(header);
    const name = shown === undefined ? 'The header' : `The header “${shown}”`;
    const message = `${name} is in cell ${cellAt(table, first)} and again in cell ${cellAt(table, index)}.`;
    return [problem('roster/duplicate-header', table.headerPlace(index + 1), { message })];
  });
}

/** A record's value of a field: without padding, line breaks as LF, the default where the cell is empty. Not yet translated. */
export function readCell(record: CsvRecord, field: Field): string {
  if (field.constant !== undefined) return field.constant;
  const first = textOf(record, field.index);
  const value = field.further
    ? [first, ...field.further.map((index) => textOf(record, index))].filter(Boolean).join(' ')
    : first;
  return value === '' ? (field.default ?? '') : value;
}

function textOf(record: CsvRecord, index: number): string {
  const written = withoutPadding(record.cells[index] ?? '');
  return written.includes('\r') ? written.replaceAll(/\r\n?/g, '\n') : written;
}
