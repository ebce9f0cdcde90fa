/*
 * Where cells are in the bytes of a CSV file (RFC 4180). csv-parse reads the values; this walk answers what it
 * can't: the place of a cell, and where a quote went wrong. It only runs when there is something to report.
 */

export const LF = 0x0a;
export const CR = 0x0d;
export const QUOTE = 0x22;
const SPACE = 0x20;
const TAB = 0x09;

export interface Cell {
  /** The byte at which the cell begins. */
  readonly offset: number;
  /** The byte after the cell. */
  readonly end: number;
  /** The cell's number in its record, 1-based. */
  readonly column: number;
  readonly endsRecord: boolean;
  readonly fault?: 'stray-quote' | 'unclosed-quote';
  /** Where its quotes are, when there are blanks around them, which RFC 4180 doesn't know and some exports write. */
  readonly paddedQuotes?: readonly [opening: number, closing: number];
}

export const isNewline = (byte: number | undefined): boolean => byte === LF || byte === CR;

/** Whether a line ends with this byte: that of a CRLF ends with its second. */
export const endsLine = (bytes: Uint8Array, at: number): boolean =>
  bytes[at] === LF || (bytes[at] === CR && bytes[at + 1] !== LF);

/** Walks the cells from `start`, which must be the begin of a record; blank lines aren't records. */
export function* walkCells(bytes: Uint8Array, delimiter: string, start = 0): Generator<Cell> {
  const separator = delimiter.charCodeAt(0);
  let at = skipNewlines(bytes, start);
  let column = 1;
  while (at < bytes.length) {
    const cell = readCell(bytes, separator, at);
    const endsRecord = bytes[cell.end] !== separator;
    yield { offset: at, column, endsRecord, ...cell };
    at = endsRecord ? skipNewlines(bytes, cell.end) : cell.end + 1;
    column = endsRecord ? 1 : column + 1;
    if (!endsRecord && at === bytes.length) yield { offset: at, end: at, column, endsRecord: true };
  }
}

function skipNewlines(bytes: Uint8Array, from: number): number {
  let at = from;
  while (isNewline(bytes[at])) at += 1;
  return at;
}

type CellText = Pick<Cell, 'end' | 'fault' | 'paddedQuotes'>;

function readCell(bytes: Uint8Array, separator: number, start: number): CellText {
  const opening = behindBlanks(bytes, separator, start);
  if (bytes[opening] !== QUOTE) return readUnquoted(bytes, separator, start, false);
  const closing = closingQuote(bytes, opening);
  if (closing === undefined && opening === start) return { end: bytes.length, fault: 'unclosed-quote' };
  if (closing === undefined) return readUnquoted(bytes, separator, start, false);
  const end = behindBlanks(bytes, separator, closing + 1);
  if (end === bytes.length || bytes[end] === separator || isNewline(bytes[end])) {
    const plain = opening === start && end === closing + 1;
    return plain ? { end } : { end, paddedQuotes: [opening, closing] };
  }
  return opening === start
    ? readUnquoted(bytes, separator, closing + 1, true)
    : readUnquoted(bytes, separator, start, false);
}

/** Reads to the next separator or line end; a quote on the way is a stray one. */
function readUnquoted(bytes: Uint8Array, separator: number, from: number, isStray: boolean): CellText {
  let at = from;
  let stray = isStray;
  while (at < bytes.length && bytes[at] !== separator && !isNewline(bytes[at])) {
    stray ||= bytes[at] === QUOTE;
    at += 1;
  }
  return stray ? { end: at, fault: 'stray-quote' } : { end: at };
}

function behindBlanks(bytes: Uint8Array, separator: number, from: number): number {
  let at = from;
  while (bytes[at] !== separator && (bytes[at] === SPACE || bytes[at] === TAB)) at += 1;
  return at;
}

/** @returns the byte of the quote that closes the one at `opening`; undefined where none does */
export function closingQuote(bytes: Uint8Array, opening: number): number | undefined {
  let at = bytes.indexOf(QUOTE, opening + 1);
  while (at !== -1 && bytes[at + 1] === QUOTE) at = bytes.indexOf(QUOTE, at + 2);
  return at === -1 ? undefined : at;
}

/** @returns the byte at which cell number `column` (1-based) of the record at `start` begins, if it has that many */
export function cellOffset(
  bytes: Uint8Array,
  delimiter: string,
  start: number,
  column: number,
): number | undefined {
  for (const cell of walkCells(bytes, delimiter, start)) {
    if (cell.column === column) return cell.offset;
    if (cell.endsRecord) return undefined;
  }
  return undefined;
}

/** Where the records of a file begin, and where a line ends inside a cell, each as a byte. */
export interface RecordStarts {
  readonly starts: readonly number[];
  readonly breaks: readonly number[];
}

export function recordStarts(bytes: Uint8Array, delimiter: string): RecordStarts {
  const separator = delimiter.charCodeAt(0);
  const [nextQuote, nextEnd] = [nextOf(bytes, QUOTE), nextLineEnd(bytes)];
  const starts: number[] = [];
  const breaks: number[] = [];
  let at = skipNewlines(bytes, 0);
  while (at < bytes.length) {
    starts.push(at);
    const end = nextEnd(at);
    // Without a quote, a record ends with its line.
    const isPlain = nextQuote(at) >= end;
    at = skipNewlines(bytes, isPlain ? end : endOfRecord(bytes, separator, at, breaks));
  }
  return { starts, breaks };
}

/** @param breaks gets where a line ends inside a cell @returns the byte after the record at `start` */
function endOfRecord(bytes: Uint8Array, separator: number, start: number, breaks: number[]): number {
  for (let at = start; ; at += 1) {
    const begin = at;
    const { end, fault } = readCell(bytes, separator, begin);
    at = end;
    // Only quotes hold a line break inside a cell; where they don't end, nobody knows what is in it.
    if (bytes[begin] === QUOTE && fault !== 'unclosed-quote')
      for (let one = begin; one < at; one += 1) if (endsLine(bytes, one)) breaks.push(one);
    if (bytes[at] !== separator) return at;
    if (at + 1 === bytes.length) return bytes.length;
  }
}

/** @returns what gives, from a byte on, where the next one of these is, else the end; whoever asks only goes on */
export function nextOf(bytes: Uint8Array, byte: number): (from: number) => number {
  let found = -1;
  return (from) => {
    if (found < from) found = bytes.indexOf(byte, from);
    if (found === -1) found = bytes.length;
    return found;
  };
}

/** @returns the same for the first byte of what ends a line */
export function nextLineEnd(bytes: Uint8Array): (from: number) => number {
  const [nextReturn, nextFeed] = [nextOf(bytes, CR), nextOf(bytes, LF)];
  return (from) => Math.min(nextReturn(from), nextFeed(from));
}

/** One record of a CSV file: its cells as written, and which record of the file it is. */
export interface CsvRecord {
  readonly cells: readonly string[];
  /** 0-based, the header included, blank lines not. */
  readonly index: number;
}
