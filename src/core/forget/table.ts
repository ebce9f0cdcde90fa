import { withoutPadding } from '../base/text.js';
import { CR, LF, walkCells, type Cell } from '../roster/file/cells.js';
import { likelyDelimiter, withoutDirective } from '../roster/file/delimiter.js';
import type { ColumnKind, Columns } from './columns.js';

/** A cell of a table, and the bytes that it has. */
interface TableCell {
  readonly value: string;
  readonly offset: number;
  readonly end: number;
  readonly kind: ColumnKind | undefined;
}

/** A record below the header, from its first byte to the end of its line. */
export interface TableRecord {
  readonly start: number;
  readonly end: number;
  readonly cells: readonly TableCell[];
}

/** The header may lie below a title. */
const HEADER_WITHIN = 20;
/** So many columns with known names make a table of people of a file that isn't called as one. */
const KNOWN_COLUMNS = 2;

/**
 * Reads a table with the place of everything, so that all else in it stays byte for byte.
 *
 * @param bytes in UTF-8
 * @param isTable whether it is called as a table. Any other file is one where its header says so, as in a copy of a roster
 * @returns undefined where it has no column of ids. A list with one cell on each line is one, whatever is above it
 */
export function readTableOf(
  bytes: Uint8Array,
  columns: Columns,
  isTable: boolean,
): readonly TableRecord[] | undefined {
  const directed = withoutDirective(bytes);
  const delimiter = directed.delimiter ?? likelyDelimiter(directed.bytes) ?? ',';
  const rows = rowsOf(directed.bytes, delimiter);
  const valuesOf = (row: readonly Cell[]) => row.map((cell) => valueOf(directed.bytes, cell));
  const header = rows
    .slice(0, HEADER_WITHIN)
    .findIndex((row) => valuesOf(row).some((value) => columns(value) === 'id'));
  const isList = isTable && rows.length > 0 && rows.every((row) => row.length === 1);
  if (header === -1 && !isList) return undefined;
  const kinds = header === -1 ? (['id'] as const) : valuesOf(rows[header] ?? []).map(columns);
  if (!isTable && kinds.filter((kind) => kind !== undefined).length < KNOWN_COLUMNS) return undefined;
  return rows.slice(header + 1).map((row) => {
    const values = valuesOf(row);
    return {
      start: row[0]?.offset ?? 0,
      end: behindLineEnd(bytes, row.at(-1)?.end ?? 0),
      cells: row.map(({ offset, end }, at) => ({ offset, end, value: values[at] ?? '', kind: kinds[at] })),
    };
  });
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

/** @returns the first value of a record that isn't empty in a column of this kind */
export const valueIn = ({ cells }: TableRecord, kind: ColumnKind): string =>
  cells.find((cell) => cell.kind === kind && cell.value !== '')?.value ?? '';

/** Whether a record is of a person: by its id, or in a position file as the post that is called as they are. */
export function isOf(record: TableRecord, id: string): boolean {
  const [own, post] = [valueIn(record, 'id'), valueIn(record, 'post')];
  return own === id || (own === '' && post === id);
}
