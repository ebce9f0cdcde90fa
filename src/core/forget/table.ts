import { withoutPadding } from '../base/text.js';
import { CR, LF, walkCells, type Cell } from '../roster/file/cells.js';
import { likelyDelimiter, withoutDirective } from '../roster/file/delimiter.js';
import type { Column, ColumnKind, Columns } from './columns.js';

/** A cell of a table, and the bytes that it has. */
export interface TableCell {
  readonly value: string;
  readonly offset: number;
  readonly end: number;
  readonly column: Column | undefined;
}

/** A record below the header, from its first byte to the end of its line. */
export interface TableRecord {
  readonly start: number;
  readonly end: number;
  readonly cells: readonly TableCell[];
}

export interface Table {
  readonly records: readonly TableRecord[];
  /** Whether a column is known as that of ids. */
  readonly hasIds: boolean;
  /** Whether a header says what its columns are. */
  readonly hasHeader: boolean;
  /** Whether it is one text on each line, without a header: ids, or anything else. */
  readonly isList: boolean;
}

/** The header may lie below a title. */
const HEADER_WITHIN = 20;
/** So many columns with known names make a table of people of a file that isn't called as one. */
const KNOWN_COLUMNS = 2;
/** What says who a record is of, where nothing is known as an id. */
const NAMING: ReadonlySet<ColumnKind | undefined> = new Set([
  'email',
  'forename',
  'surname',
  'name',
  'called',
]);

/**
 * Reads a table with the place of everything, so that all else in it stays byte for byte.
 *
 * @param bytes in UTF-8
 * @param isTable whether it is called as a table. Any other file is one where its header says so, as in a copy of a roster
 * @returns undefined where it isn't one
 */
export function readTableOf(bytes: Uint8Array, columns: Columns, isTable: boolean): Table | undefined {
  const directed = withoutDirective(bytes);
  const delimiter = directed.delimiter ?? likelyDelimiter(directed.bytes) ?? ',';
  const rows = rowsOf(directed.bytes, delimiter);
  const values = rows.map((row) => row.map((cell) => valueOf(directed.bytes, cell)));
  const found = headerOf(values, columns);
  if (!isTable && found.columns.filter((column) => column !== undefined).length < KNOWN_COLUMNS)
    return undefined;
  const isList = found.line === -1 && rows.every((row) => row.length === 1);
  const kinds = isList ? [{ kind: 'id' } as const] : found.columns;
  const records = rows.map((row, line) => {
    const cells = row.map(({ offset, end }, at) => {
      return { value: values[line]?.[at] ?? '', offset, end, column: kinds[at] };
    });
    return { start: row[0]?.offset ?? 0, end: behindLineEnd(bytes, row.at(-1)?.end ?? 0), cells };
  });
  const hasIds = kinds.some((column) => column?.kind === 'id');
  return { records: records.slice(found.line + 1), hasIds, hasHeader: found.line !== -1, isList };
}

interface Header {
  /** -1 where there is none. */
  readonly line: number;
  readonly columns: readonly (Column | undefined)[];
}

/** A line with a column of ids, else one that says where names or addresses are. */
function headerOf(rows: readonly (readonly string[])[], columns: Columns): Header {
  const first = rows.slice(0, HEADER_WITHIN).map((row) => row.map(columns));
  const withIds = first.findIndex((row) => row.some((column) => column?.kind === 'id'));
  // A word alone on a line is a title of what follows, unless all lines have one cell.
  const least = rows.every((row) => row.length === 1) ? 1 : 2;
  const naming = first.findIndex(
    (row) => row.length >= least && row.some((column) => NAMING.has(column?.kind)),
  );
  const line = withIds === -1 ? naming : withIds;
  return { line, columns: first[line] ?? [] };
}

function behindLineEnd(bytes: Uint8Array, end: number): number {
  const isCrlf = bytes[end] === CR && bytes[end + 1] === LF;
  return Math.min(bytes.length, end + (isCrlf ? 2 : 1));
}

function rowsOf(bytes: Uint8Array, delimiter: string): Cell[][] {
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  for (const cell of walkCells(bytes, delimiter)) {
    row.push(cell);
    if (!cell.endsRecord) continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

function valueOf(bytes: Uint8Array, { offset, end }: Cell): string {
  const written = withoutPadding(Buffer.from(bytes.subarray(offset, end)).toString());
  return /^".*"$/s.test(written) ? withoutPadding(written.slice(1, -1).replaceAll('""', '"')) : written;
}

/** @returns the values of a record that aren't empty in columns of this kind */
export const valuesIn = ({ cells }: TableRecord, kind: ColumnKind): string[] =>
  cells.flatMap(({ column, value }) => (column?.kind === kind && value !== '' ? [value] : []));

/** Whether a value of a column of ids is one, and not a text as in a line below the list. */
export const isId = (value: string): boolean => !/\s/.test(value);

/** Whether a record is of a person by its id, or in a position file as the post that is called as they are. */
export function isOf({ cells }: TableRecord, id: string): boolean {
  const isCalled = (kind: ColumnKind) =>
    cells.some(({ column, value }) => value === id && column?.kind === kind);
  return (
    isCalled('id') ||
    (isCalled('post') && !cells.some(({ column, value }) => column?.kind === 'id' && value !== ''))
  );
}
