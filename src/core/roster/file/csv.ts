import { CsvError, parse } from 'csv-parse/sync';
import { withoutPadding } from '../../base/text.js';
import { MAX_PROBLEMS, problem, type Place, type Problem } from '../../problem/problem.js';
import { withoutBlankEnd } from './blank-end.js';
import { CR, isNewline, LF, QUOTE, walkCells, type Cell, type CsvRecord } from './cells.js';
import { decode, withoutMark } from './decode.js';
import { CANDIDATES, DELIMITER_NAMES, likelyDelimiter, withoutDirective } from './delimiter.js';
import { disguise } from './disguise.js';
import {
  footerBelow,
  footerLength,
  noHeaderLine,
  titleAbove,
  withoutLinesAbove,
  withoutPreamble,
  type Layout,
} from './edges.js';
import { tooLarge } from './limits.js';
import { LineIndex } from './lines.js';
import { sharingTexts } from './shared-texts.js';
import { ragged } from './faulty-records.js';
import { notSeparated, otherDelimiter, withoutRepeatedHeaders } from './separation.js';
import { headerBelowTitle, isMadeUp } from './shape.js';
import { Table } from './table.js';

export type { Table } from './table.js';

/** What reading a file has found. */
export interface ReadTable {
  /** Whether records are missing of which nobody knows anything: they are after a quote that isn't closed. */
  readonly incomplete: boolean;
  /** The records that were left out for a stray quote, cell by cell as far as they can be separated. */
  readonly leftOut: readonly CsvRecord[];
  /** Absent when not even a header could be read. */
  readonly table?: Table;
  readonly problems: readonly Problem[];
  /** What was found out about the file, in a sentence each. */
  readonly notes: readonly string[];
  /** Where the list seems to lie in the file, as far as that isn't what was said. */
  readonly found?: Layout;
}

/**
 * Reads a CSV file (RFC 4180; LF, CRLF or CR) with every problem that its text has. Records that can't be read are
 * left out of the table and reported; records of another length than the header stay in it and are reported too.
 *
 * @param delimiter `auto`, `tab`, or the character
 * @param maxRecords of the configuration: a file far above it isn't read at all
 * @param layout where the list lies in the file
 */
export function readTable(
  file: string,
  raw: Uint8Array,
  delimiter: string,
  maxRecords: number,
  layout: Layout = {},
): ReadTable {
  const refuse = (refused: Problem) => ({ incomplete: true, leftOut: [], problems: [refused], notes: [] });
  const disguised = disguise(file, raw);
  if (disguised) return refuse(disguised);
  const declared = delimiter === 'tab' ? '\t' : delimiter;
  const text = withoutBlankEnd(withoutMark(raw), declared === 'auto' ? CANDIDATES : [declared]);
  const body = bodyOf(text, layout);
  if (!body) return refuse(noHeaderLine(file, layout.headerLine ?? 1));
  const found = declared === 'auto' ? (body.delimiter ?? likelyDelimiter(body.bytes)) : undefined;
  const separator = declared === 'auto' ? (found ?? ',') : declared;
  const large = tooLarge(file, body.bytes, separator, maxRecords);
  if (large) return refuse(large);
  const { bytes, problems: undecodable } = decode(file, text);
  const lines = new LineIndex(text);
  const at = headerPlace(file, body.bytes, lines);
  const other = declared === 'auto' ? undefined : otherDelimiter(body.bytes, separator, at);
  if (other && undecodable.length === 0) return refuse(other);
  const read = readRecords(file, bytes === text ? body.bytes : bytes, lines, separator);
  const { records, faults, sound, leftOut, incomplete } = read;
  const problems = [...undecodable, ...faults];
  const without = (further: Problem[]): ReadTable => ({
    incomplete: true,
    leftOut,
    problems: [...problems, ...further],
    notes: [],
  });
  if (records.length === 0) {
    const empty = problem('roster/no-records', { file }, { message: 'The file is empty.' });
    return without(problems.length > 0 ? [] : [empty]);
  }
  const whole = new Table(file, sound, lines, separator, records, layout);
  const faulty = notSeparated(whole, declared !== 'auto' || found !== undefined);
  if (faulty) return without(faults.length > 0 ? [] : [faulty]);
  const title = titleOf(whole, records, layout);
  if (title) return { ...without([title.above]), found: { headerLine: title.headerLine } };
  const { skipLast, footer } = withFooter(whole, layout);
  const { list, repeated } = withoutRepeatedHeaders(whole, records, layout);
  const isList = footer === undefined && repeated.length === 0;
  const table = isList ? whole : new Table(file, sound, lines, separator, list, { ...layout, skipLast });
  if (table.records.length === 0 && faults.length === 0) {
    const message = 'The file has a header and no records.';
    problems.push(problem('roster/no-records', table.headerPlace(), { message }));
  }
  const notes = found === undefined || found === ',' ? [] : [delimiterNote(file, found)];
  return {
    table,
    incomplete,
    leftOut,
    problems: [...problems, ...(footer ? [footer] : []), ...ragged(table), ...repeated],
    notes,
    ...(footer && { found: { skipLast } }),
  };
}

/** @returns a file without what is above its list; undefined where it has too few lines */
function bodyOf(text: Uint8Array, layout: Layout): ReturnType<typeof withoutDirective> | undefined {
  const directed = withoutDirective(text);
  const listed = withoutLinesAbove(withoutPreamble(directed.bytes), text, layout);
  return listed && { ...directed, bytes: listed };
}

/** Of a file of which no cell is known yet. */
function headerPlace(file: string, bytes: Uint8Array, lines: LineIndex): Place {
  const start = bytes.findIndex((byte) => !isNewline(byte));
  return { file, line: lines.lineAt(Math.max(0, start)) };
}

/** @returns what separates the cells of a file of which nobody said it; undefined where nothing shows it */
export function delimiterIn(raw: Uint8Array, layout: Layout): string | undefined {
  const body = bodyOf(withoutMark(raw), layout);
  return body && (body.delimiter ?? likelyDelimiter(body.bytes));
}

/** @returns the problem of a title that nobody said, and the line of the header below it */
function titleOf(
  table: Table,
  records: readonly CsvRecord[],
  { headerLine = 1 }: Layout,
): { readonly above: Problem; readonly headerLine: number | undefined } | undefined {
  const header = records[headerLine > 1 ? 0 : (headerBelowTitle(records) ?? 0)];
  if (!header || header === records[0]) return undefined;
  const { line } = table.place(header);
  return { above: titleAbove(table.headerPlace(), line, isMadeUp(records)), headerLine: line };
}

/** How many records at the end aren’t people, and the problem of those that nobody said. */
function withFooter(table: Table, { skipLast = 0 }: Layout): { skipLast: number; footer?: Problem } {
  const length = footerLength(table.records, table.header.length);
  const [first] = table.records.slice(table.records.length - length);
  if (length === 0 || !first) return { skipLast };
  return { skipLast: length + skipLast, footer: footerBelow(table.place(first), length + skipLast) };
}

const delimiterNote = (file: string, delimiter: string): string =>
  `The cells of ${file} are separated by ${DELIMITER_NAMES[delimiter] ?? 'another character'}.`;

interface ReadRecords {
  readonly records: readonly CsvRecord[];
  readonly faults: Problem[];
  /** What the records were read from: the file with line breaks in place of its faulty records. */
  readonly sound: Uint8Array;
  readonly leftOut: CsvRecord[];
  readonly incomplete: boolean;
}

function readRecords(file: string, bytes: Uint8Array, lines: LineIndex, delimiter: string): ReadRecords {
  const records = recordsOf(bytes, delimiter);
  if (records) return { records, faults: [], sound: bytes, leftOut: [], incomplete: false };

  const { places, sound, leftOut } = withoutFaultyRecords(bytes, delimiter);
  const faults = places.map(({ offset, column, fault }) =>
    problem(`roster/${fault}`, { file, line: lines.lineAt(offset), column }, { message: FAULTS[fault] }),
  );
  const incomplete = places.some(({ fault }) => fault === 'unclosed-quote');
  return { records: parseRecords(sound, delimiter) ?? [], faults, sound, leftOut, incomplete };
}

const FAULTS = {
  'stray-quote': 'A quote (") appears inside a cell, where it could be read in two ways.',
  'unclosed-quote': 'The cell opens with a quote (") that is never closed; nothing after it could be read.',
};

interface Parsed {
  readonly bytes: Uint8Array;
  readonly delimiter: string;
  readonly records: readonly CsvRecord[] | undefined;
}

let latest: Parsed | undefined;

/** Most nights read the very file that the baseline has, right after it: that is parsed once, and in memory once. */
function recordsOf(bytes: Uint8Array, delimiter: string): readonly CsvRecord[] | undefined {
  // Each file has records of its own, by which its place is found: two files of one roster may be alike.
  if (latest?.delimiter === delimiter && Buffer.compare(latest.bytes, bytes) === 0)
    return latest.records?.map((record) => ({ ...record }));
  latest = { bytes, delimiter, records: parseRecords(bytes, delimiter) };
  return latest.records;
}

/** @returns the records that aren't blank, or undefined when a quote is wrong anywhere */
function parseRecords(bytes: Uint8Array, delimiter: string): readonly CsvRecord[] | undefined {
  try {
    const rows = parse(bytes, {
      delimiter,
      // Each that there might be is looked for at each byte.
      record_delimiter: bytes.includes(CR) ? ['\r\n', '\n', '\r'] : '\n',
      relax_column_count: true,
      skip_empty_lines: true,
    });
    const share = sharingTexts();
    return rows.flatMap((cells, index) =>
      cells.some((cell) => withoutPadding(cell) !== '') ? [{ cells: share(cells), index }] : [],
    );
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
 * Finds the records with a wrong quote and blanks them out, so that the rest keeps its places and can be read; quotes
 * with blanks around them move outwards, around the blanks.
 * With a faulty header nothing can: the record after it isn't one. Nor with more faults than
 * anybody will fix.
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
    if (cell.paddedQuotes) moveQuotes(sound, cell, cell.paddedQuotes);
    if (cell.fault) places.push({ offset: cell.offset, column: cell.column, fault: cell.fault });
    if (places.length >= MAX_PROBLEMS) return { places, leftOut, sound: new Uint8Array() };
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

function moveQuotes(
  bytes: Uint8Array,
  { offset, end }: Cell,
  [opening, closing]: readonly [number, number],
): void {
  const last = end - 1;
  [bytes[offset], bytes[opening]] = [QUOTE, bytes[offset] ?? QUOTE];
  [bytes[last], bytes[closing]] = [QUOTE, bytes[last] ?? QUOTE];
}

/** A cell's text, also where its quotes are wrong: then as it is written. */
function textOf(bytes: Uint8Array, { offset, end, fault, paddedQuotes }: Cell): string {
  const [from, to] = paddedQuotes ? [paddedQuotes[0], paddedQuotes[1] + 1] : [offset, end];
  const written = new TextDecoder().decode(bytes.subarray(from, to));
  return !fault && written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written;
}

/** Separates the records into those as long as the header and the others, whose values may be under wrong headers. */
export function splitByLength(table: Table): [sound: CsvRecord[], ragged: CsvRecord[]] {
  const sound: CsvRecord[] = [];
  const ragged: CsvRecord[] = [];
  for (const record of table.records) {
    (table.isWhole(record) ? sound : ragged).push(record);
  }
  return [sound, ragged];
}
