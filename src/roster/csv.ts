import { CsvError, parse } from 'csv-parse/sync';
import { MOST_PROBLEMS, problem, type Place, type Problem } from '../problem.js';
import { cellOffset, recordStarts, walkCells, type Cell } from './cells.js';
import { decode } from './decode.js';
import { disguise } from './disguise.js';
import { tooLarge } from './limits.js';
import { LineIndex } from './lines.js';

/** One record of a CSV file: its cells as written, and which record of the file it is. */
export interface CsvRecord {
  readonly cells: readonly string[];
  /** 0-based, the header included, blank lines not. */
  readonly index: number;
}

/** A CSV file, read: a header, records, and the place of every cell. */
export class Table {
  readonly file: string;
  readonly header: readonly string[];
  readonly records: readonly CsvRecord[];
  readonly #bytes: Uint8Array;
  readonly #delimiter: string;
  /** Not always 0: a record of empty cells may stand above. */
  readonly #headerIndex: number;
  readonly #lines: LineIndex;
  /** The byte at which each record begins; found when the first place is asked for, which a clean file never is. */
  #starts: readonly number[] | undefined;

  /**
   * @param bytes those that the records were read from
   * @param lines of the file itself: where it has a faulty record, `bytes` has line breaks in its place
   */
  constructor(
    file: string,
    bytes: Uint8Array,
    lines: LineIndex,
    delimiter: string,
    read: readonly CsvRecord[],
  ) {
    const [header, ...records] = read;
    this.file = file;
    this.header = header?.cells.map((cell) => cell.trim()) ?? [];
    this.records = records;
    this.#headerIndex = header?.index ?? 0;
    this.#bytes = bytes;
    this.#delimiter = delimiter;
    this.#lines = lines;
  }

  /** @returns the place of a record or, with `column` (1-based), of the cell in it */
  place(record: CsvRecord, column?: number): Place {
    const start = (this.#starts ??= recordStarts(this.#bytes, this.#delimiter))[record.index] ?? 0;
    const offset = column === undefined ? start : cellOffset(this.#bytes, this.#delimiter, start, column);
    return { file: this.file, line: this.#lines.lineAt(offset ?? start), column };
  }

  /** @returns the place of a header or, without `column`, of the header line */
  headerPlace(column?: number): Place {
    return this.place({ cells: this.header, index: this.#headerIndex }, column);
  }
}

export interface ReadTable {
  /** Whether records are missing of which nobody knows anything: they stand behind a quote that isn't closed. */
  readonly incomplete: boolean;
  /** The records that were left out for a stray quote, cell by cell as far as they can be told apart. */
  readonly leftOut: readonly CsvRecord[];
  /** Absent when not even a header could be read. */
  readonly table?: Table;
  readonly problems: readonly Problem[];
}

/**
 * Reads a CSV file (RFC 4180; LF, CRLF or CR) with every problem that its text has. Records that can't be read are
 * left out of the table and told; records of another length than the header stay in it and are told too.
 *
 * @param delimiter `auto`, `tab`, or the character
 * @param maxRecords of the configuration: a file far above it isn't read at all
 */
export function readTable(file: string, raw: Uint8Array, delimiter: string, maxRecords = 10_000): ReadTable {
  const separator = delimiter === 'auto' ? likelyDelimiter(raw) : delimiter === 'tab' ? '\t' : delimiter;
  const refused = disguise(file, raw) ?? tooLarge(file, raw, separator, maxRecords);
  if (refused) return { incomplete: true, leftOut: [], problems: [refused] };
  const { bytes, problems: undecodable } = decode(file, raw);
  const lines = new LineIndex(bytes);
  const { records, faults, sound, leftOut, incomplete } = readRecords(file, bytes, lines, separator);
  const problems = [...undecodable, ...faults];
  if (records.length === 0) {
    if (problems.length > 0) return { incomplete: true, leftOut, problems };
    return {
      incomplete: true,
      leftOut,
      problems: [problem('roster/no-records', { file }, { message: 'The file is empty.' })],
    };
  }
  const table = new Table(file, sound, lines, separator, records);
  if (table.records.length === 0 && faults.length === 0) {
    const message = 'The file has a header and no records.';
    problems.push(problem('roster/no-records', table.headerPlace(), { message }));
  }
  return { table, incomplete, leftOut, problems: [...problems, ...ragged(table)] };
}

/** The candidate that stands most often in the header line, outside quotes. */
function likelyDelimiter(bytes: Uint8Array): string {
  const beginning = new TextDecoder().decode(bytes.subarray(0, 65_536));
  const [unquoted = ''] = beginning
    .replaceAll(/"[^"]*"/g, '')
    .replace(/^[\r\n ]+/, '')
    .split(/[\r\n]/, 1);
  const count = (candidate: string) => unquoted.split(candidate).length;
  return [',', ';', '\t', '|'].reduce((best, candidate) =>
    count(candidate) > count(best) ? candidate : best,
  );
}

interface ReadRecords {
  readonly records: CsvRecord[];
  readonly faults: Problem[];
  /** What the records were read from: the file with line breaks in place of its faulty records. */
  readonly sound: Uint8Array;
  readonly leftOut: CsvRecord[];
  readonly incomplete: boolean;
}

function readRecords(file: string, bytes: Uint8Array, lines: LineIndex, delimiter: string): ReadRecords {
  const records = parseRecords(bytes, delimiter);
  if (records) return { records, faults: [], sound: bytes, leftOut: [], incomplete: false };

  const { places, sound, leftOut } = withoutFaultyRecords(bytes, delimiter);
  const faults = places.map(({ offset, column, fault }) =>
    problem(`roster/${fault}`, { file, line: lines.lineAt(offset), column }, { message: FAULTS[fault] }),
  );
  const incomplete = places.some(({ fault }) => fault === 'unclosed-quote');
  return { records: parseRecords(sound, delimiter) ?? [], faults, sound, leftOut, incomplete };
}

const LF = 0x0a;

const FAULTS = {
  'stray-quote': 'A quote (") stands inside a cell, where it could be read in two ways.',
  'unclosed-quote': 'The cell opens with a quote (") that is never closed; nothing behind it could be read.',
};

/** @returns the records that aren't blank, or nothing when a quote is wrong anywhere */
function parseRecords(bytes: Uint8Array, delimiter: string): CsvRecord[] | undefined {
  try {
    const rows = parse(bytes, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      skip_empty_lines: true,
    });
    return rows
      .map((cells, index) => ({ cells, index }))
      .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  } catch (error) {
    if (error instanceof CsvError) return undefined;
    throw error;
  }
}

interface Fault {
  readonly offset: number;
  readonly column: number;
  readonly fault: keyof typeof FAULTS;
}

interface WithoutFaults {
  readonly places: Fault[];
  readonly sound: Uint8Array;
  readonly leftOut: CsvRecord[];
}

/**
 * Finds the records with a wrong quote and blanks them out, so that the rest keeps its places and can be read.
 * With a faulty header nothing can: the record behind it isn't one. Nor with more faults than anybody will mend.
 */
function withoutFaultyRecords(bytes: Uint8Array, delimiter: string): WithoutFaults {
  const places: Fault[] = [];
  const leftOut: CsvRecord[] = [];
  // A copy: slice() of a Buffer would be a view of the same bytes.
  const sound = new Uint8Array(bytes);
  let index = 0;
  let record: Cell[] = [];
  for (const cell of walkCells(bytes, delimiter)) {
    record.push(cell);
    if (cell.fault) places.push({ offset: cell.offset, column: cell.column, fault: cell.fault });
    if (places.length >= MOST_PROBLEMS) return { places, leftOut, sound: new Uint8Array() };
    if (!cell.endsRecord) continue;
    if (record.some(({ fault }) => fault)) {
      leftOut.push({ index, cells: record.map((one) => textOf(bytes, one)) });
      sound.fill(LF, record[0]?.offset, cell.end);
    }
    index += 1;
    record = [];
  }
  const headerIsFaulty = leftOut[0]?.index === 0;
  return { places, leftOut, sound: headerIsFaulty ? new Uint8Array() : sound };
}

/** A cell's text, also where its quotes are wrong: then as it is written. */
function textOf(bytes: Uint8Array, { offset, end, fault }: Cell): string {
  const written = new TextDecoder().decode(bytes.subarray(offset, end));
  return !fault && written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written;
}

function ragged(table: Table): Problem[] {
  const expected = table.header.length;
  return table.records
    .filter(({ cells }) => cells.length !== expected)
    .slice(0, MOST_PROBLEMS)
    .map((record) => {
      const message = `The record has ${cellCount(record.cells.length)}, the header has ${expected}.`;
      return problem('roster/ragged-record', table.place(record), { message });
    });
}

const cellCount = (count: number): string => (count === 1 ? '1 cell' : `${count} cells`);
