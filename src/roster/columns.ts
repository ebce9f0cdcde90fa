import type { Config } from '../config/schema.js';
import type { Discretion } from '../discretion.js';
import { problem, type Problem } from '../problem.js';
import type { CsvRecord, Table } from './csv.js';
import { EMPLOYEE_ELEMENTS } from './fields.js';
import { fieldsKnownAs, isDoubtful, nearlyKnownAs } from './headers.js';
import { nearest } from './nearest.js';

/** A column, found: which cell it is, and what to make of it. */
export interface Field {
  /** The XML element (or, for a position, the column's name in the product). */
  readonly element: string;
  readonly header: string;
  /** 0-based. */
  readonly index: number;
  readonly default?: string | undefined;
  readonly values?: Readonly<Record<string, string>> | undefined;
}

export interface Wanted {
  readonly element: string;
  readonly header: string;
  /** Nobody said which header it is: the ones that it is known by will do. */
  readonly anyKnown?: boolean;
  readonly default?: string | undefined;
  readonly values?: Readonly<Record<string, string>> | undefined;
}

/** The columns that the configuration asks of the roster: the eight of the contract first, its own behind them. */
export function wantedColumns(config: Config): Wanted[] {
  const own = config.roster.columns;
  const elements = new Set<string>([...EMPLOYEE_ELEMENTS, ...Object.keys(own)]);
  return [...elements].map((element) => {
    const column = own[element];
    if (column === undefined) return { element, header: element, anyKnown: true };
    if (typeof column === 'string') return { element, header: column };
    return { element, header: column.column, default: column.default, values: column.values };
  });
}

/** The columns of the roster that a derived hierarchy is made of; none where it isn't derived. */
export function hierarchyColumns({ hierarchy }: Config): Wanted[] {
  if (!hierarchy || 'file' in hierarchy) return [];
  return [
    { element: 'manager_id', header: hierarchy.manager_id },
    { element: 'position_title', header: hierarchy.position_title },
    ...(hierarchy.position_id === undefined
      ? []
      : [{ element: 'position_id', header: hierarchy.position_id }]),
  ];
}

export interface FoundColumns {
  readonly fields: readonly Field[];
  readonly problems: readonly Problem[];
  /** Of the columns that were found by a known name: which, and where. */
  readonly byKnownName: readonly Field[];
}

/**
 * Finds columns by their headers: the one that was asked for, or, where nobody said which, the only one that the
 * element is known by. A missing one is a problem, never an empty field.
 */
export function findColumns(table: Table, wanted: readonly Wanted[], discretion: Discretion): FoundColumns {
  const fields: Field[] = [];
  const byKnownName: Field[] = [];
  const problems: Problem[] = [];
  const taken = new Set(wanted.flatMap(({ header, anyKnown }) => (anyKnown ? [] : [header.trim()])));
  for (const { anyKnown, ...column } of wanted) {
    const index = table.header.indexOf(column.header.trim());
    if (index !== -1) {
      fields.push({ ...column, index });
      continue;
    }
    const candidates = anyKnown ? candidatesFor(table, column.element, taken) : [];
    const [first, second] = candidates;
    if (!first) problems.push(missingColumn(table, column, anyKnown === true, discretion));
    else if (second) problems.push(ambiguousColumn(table, column.element, candidates));
    else byKnownName.push({ ...column, ...first });
  }
  return { fields: inOrder([...fields, ...byKnownName], wanted), problems, byKnownName };
}

function inOrder(fields: readonly Field[], wanted: readonly Wanted[]): Field[] {
  const byElement = new Map(fields.map((field) => [field.element, field]));
  return wanted.flatMap(({ element }) => byElement.get(element) ?? []);
}

interface Candidate {
  readonly header: string;
  readonly index: number;
}

/** A header that stands twice is one candidate; that it does is told elsewhere. */
function candidatesFor(table: Table, element: string, taken: ReadonlySet<string>): Candidate[] {
  return table.header
    .map((header, index) => ({ header, index }))
    .filter(({ header, index }) => {
      const isFirst = table.header.indexOf(header) === index;
      return isFirst && !taken.has(header) && fieldsKnownAs(header).has(element);
    });
}

function ambiguousColumn(table: Table, element: string, candidates: readonly Candidate[]): Problem {
  const named = candidates.map(({ header, index }) => `“${header}” (cell ${index + 1})`);
  const [first] = candidates;
  return problem('roster/ambiguous-column', table.headerPlace(first && first.index + 1), {
    message: `\`${element}\` could be read from ${named.join(' or from ')}.`,
    hint: `Say which, under \`roster.columns\` in the configuration: ${lineOf(element, first?.header ?? '')}.`,
  });
}

/** The line of configuration that says which header an element is read from. */
function lineOf(element: string, header: string): string {
  return `\`${element}: ${/^[\p{L}\p{N} ]+$/u.test(header) ? header : JSON.stringify(header)}\``;
}

function missingColumn(table: Table, column: Wanted, anyKnown: boolean, discretion: Discretion): Problem {
  const { element, header } = column;
  const known = anyKnown ? ', and none is another known name of it' : '';
  const message = `The column \`${element}\` is missing: no header is “${header}”${known}.`;
  const hint = anyKnown ? likelyHeader(table, element) : nearHeader(table, header, discretion);
  return problem('roster/missing-column', table.headerPlace(), { message, ...(hint && { hint }) });
}

function likelyHeader(table: Table, element: string): string | undefined {
  const doubtful = table.header.findIndex((header) => isDoubtful(header, element));
  const header = table.header[doubtful];
  if (header !== undefined) {
    return `If “${header}” (cell ${doubtful + 1}) is it, add ${lineOf(element, header)} under \`roster.columns\`.`;
  }
  for (const [index, own] of table.header.entries()) {
    const name = nearlyKnownAs(own, element);
    if (name !== undefined)
      return `The header in cell ${index + 1} is nearly “${name}”: mend it, or map it under \`roster.columns\`.`;
  }
  return undefined;
}

/** A header that isn’t known as one may be a value: then its place is told. */
function nearHeader(table: Table, wanted: string, discretion: Discretion): string | undefined {
  const near = nearest(wanted, table.header);
  if (near === undefined) return undefined;
  const shown = discretion.header(near);
  const cell = `cell ${table.header.indexOf(near) + 1}`;
  const is = shown === undefined ? `The header in ${cell}` : `“${shown}” (${cell})`;
  return `${is} is nearly that: mend the header or the configuration; they must be the same.`;
}

/** What was understood by known names, in a sentence. */
export function knownNamesNote(table: Table, { byKnownName }: FoundColumns): string[] {
  if (byKnownName.length === 0) return [];
  const read = byKnownName.map(({ element, header }) => `\`${element}\` from “${header}”`);
  return [`Headers of ${table.file} that were understood by their known names: ${read.join(', ')}.`];
}

/** A header that stands twice is a problem also where the column isn't needed: the file isn't what it was meant to be. */
export function duplicateHeaders(table: Table, discretion: Discretion): Problem[] {
  return table.header.flatMap((header, index) => {
    const first = table.header.indexOf(header);
    if (header === '' || first === index) return [];
    const shown = discretion.header(header);
    const name = shown === undefined ? 'The header' : `The header “${shown}”`;
    const message = `${name} stands in cell ${first + 1} and again in cell ${index + 1}.`;
    return [problem('roster/duplicate-header', table.headerPlace(index + 1), { message })];
  });
}

/** A record's value of a field: trimmed, line breaks as LF, the default where the cell is empty. Not yet translated. */
export function readCell(record: CsvRecord, field: Field): string {
  const written = record.cells[field.index]?.trim() ?? '';
  const value = written.includes('\r') ? written.replaceAll(/\r\n?/g, '\n') : written;
  return value === '' ? (field.default ?? '') : value;
}
