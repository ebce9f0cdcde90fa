import type { Place } from '../../problem/problem.js';
import { cellOffset, isNewline, recordStarts, type CsvRecord, type RecordStarts } from './cells.js';
import { hasDirective } from './delimiter.js';
import type { Layout } from './edges.js';
import { countUpTo, type LineIndex } from './lines.js';
import { shapeOf, type Shape } from './shape.js';

/** A CSV file, read: a header, records, and the place of every cell. */
export class Table {
  readonly file: string;
  readonly header: readonly string[];
  readonly records: readonly CsvRecord[];
  /** Those at the end that aren't part of the list. */
  readonly skipped: readonly CsvRecord[];
  /** Whether the last line has no end. */
  readonly endsOpen: boolean;
  readonly #bytes: Uint8Array;
  readonly #delimiter: string;
  /** Not always 0: a record of empty cells may be above. */
  readonly #headerIndex: number;
  readonly #lines: LineIndex;
  readonly #rows: Layout['rows'];
  readonly #shape: Shape;
  /** The byte at which each record begins; found when the first place is asked for, which a clean file never is. */
  #starts: RecordStarts | undefined;
  #ofFile: RecordStarts | undefined;

  /**
   * @param bytes those that the records were read from
   * @param lines of the file itself: where it has what isn't a record, `bytes` has line breaks in its place
   */
  constructor(
    file: string,
    bytes: Uint8Array,
    lines: LineIndex,
    delimiter: string,
    read: readonly CsvRecord[],
    { skipLast = 0, rows }: Layout = {},
  ) {
    const [header, ...all] = read;
    const records = all.slice(0, Math.max(0, all.length - skipLast));
    this.file = file;
    this.#shape = shapeOf(header?.cells ?? [], records);
    this.header = (header?.cells ?? []).slice(0, this.#shape.columns).map((cell) => cell.trim());
    this.records = records;
    this.skipped = all.slice(records.length);
    this.#rows = rows;
    this.endsOpen = !isNewline(bytes.at(-1));
    this.#headerIndex = header?.index ?? 0;
    this.#bytes = bytes;
    this.#delimiter = delimiter;
    this.#lines = lines;
  }

  /** @returns the place of a record or, with `column` (1-based), of the cell in it */
  place(record: CsvRecord, column?: number): Place {
    const { starts } = this.#startsHere;
    const start = starts[record.index] ?? 0;
    const offset = column === undefined ? start : cellOffset(this.#bytes, this.#delimiter, start, column);
    const line = this.#lines.lineAt(offset ?? start);
    const place = { file: this.file, line: this.#rows?.[line - 1] ?? line, column };
    const row = this.rowOf(line);
    return row === undefined ? place : { ...place, row };
  }

  /** @returns the row of a spreadsheet in which a line is, where that has another number */
  rowOf(line: number): number | undefined {
    if (this.#rows) return undefined;
    const { breaks } = this.#startsOfFile;
    const inCells = breaks.length === 0 ? 0 : countUpTo(breaks, this.#lines.startOf(line) - 1);
    const before = inCells + (hasDirective(this.#lines.bytes) ? 1 : 0);
    return before === 0 ? undefined : line - before;
  }

  get #startsHere(): RecordStarts {
    return (this.#starts ??= recordStarts(this.#bytes, this.#delimiter));
  }

  /** The same in the whole file: a spreadsheet shows what was taken out of it, too. */
  get #startsOfFile(): RecordStarts {
    const { bytes } = this.#lines;
    if (bytes === this.#bytes) return this.#startsHere;
    return (this.#ofFile ??= recordStarts(bytes, this.#delimiter));
  }

  /** @returns the cells of the record that has a cell on this line and in this column; undefined where none has */
  cellsAt(line: number, column: number): readonly string[] | undefined {
    let from = 0;
    let to = this.records.length;
    // The last record that begins on this line or above it.
    while (from < to) {
      const middle = (from + to) >> 1;
      const record = this.records[middle];
      if (record && (this.place(record).line ?? 0) <= line) from = middle + 1;
      else to = middle;
    }
    const record = this.records[from - 1];
    return record && this.place(record, column).line === line ? record.cells : undefined;
  }

  /** Whether a record has the header's cells and, after them, none but empty ones. */
  isWhole({ cells }: CsvRecord): boolean {
    return cells.length >= this.#shape.columns && cells.length <= this.#shape.limit;
  }

  /** @returns the place of a header or, without `column`, of the header line */
  headerPlace(column?: number): Place {
    return this.place({ cells: this.header, index: this.#headerIndex }, column);
  }
}
