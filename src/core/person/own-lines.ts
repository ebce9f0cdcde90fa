import type { Config } from '../config/schema.js';
import { endsLine, QUOTE } from '../roster/file/cells.js';

/*
 * A year has hundreds of rosters of thousands of people, and one person is asked for. The beginning of a file and the
 * lines with the person's id give the same person as the whole file does, in a thousandth of the time.
 */

/** A system’s own line, the headers, and one line more. */
const LINES_OF_HEAD = 3;

/** A line of letters or digits: one of commas alone may be above the header. */
const hasText = (bytes: Uint8Array, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x80 || (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && (byte | 0x20) <= 0x7a))
      return true;
  }
  return false;
};

/**
 * Whether an id is in the file as the roster has it, in a cell of its own column, and no record is a footer by its
 * place alone.
 */
export function readsByLines({ roster }: Config): boolean {
  const column = roster.columns['employee_id'];
  if (roster['skip-last'] > 0) return false;
  if (column === undefined || typeof column === 'string') return true;
  return 'column' in column && !column.values && column.default === undefined && column.part === undefined;
}

/**
 * @param bytes a CSV file in UTF-8 that could be read without a fault
 * @param headerLine the line of the headers, counted from 1
 * @returns its beginning and all further lines with the id; the whole file where a line may be inside a cell
 */
export function ownLines(bytes: Uint8Array, id: string, headerLine: number): Uint8Array {
  const wanted = Buffer.from(id);
  if (id === '' || /["\r\n]/.test(id)) return bytes;
  const head = headOf(bytes, headerLine);
  const parts = [bytes.subarray(0, head)];
  let [counted, isInside] = [head, false];
  for (let at = indexOf(bytes, wanted, head); at !== -1;) {
    const start = startOfLine(bytes, at, head);
    const end = endOfLine(bytes, at);
    if (quotes(bytes, counted, start) % 2 === 1) isInside = !isInside;
    if (isInside || quotes(bytes, start, end) % 2 === 1) return bytes;
    parts.push(bytes.subarray(start, end));
    counted = end;
    at = indexOf(bytes, wanted, end);
  }
  return Buffer.concat(parts);
}

/** @returns the byte after the first lines: never inside a cell */
function headOf(bytes: Uint8Array, headerLine: number): number {
  let [lines, at, isInside] = [1 - headerLine, 0, false];
  while (at < bytes.length && (lines < LINES_OF_HEAD || isInside)) {
    const end = endOfLine(bytes, at);
    if (quotes(bytes, at, end) % 2 === 1) isInside = !isInside;
    if (lines <= 0 || hasText(bytes, at, end)) lines += 1;
    at = end;
  }
  return at;
}

const indexOf = (bytes: Uint8Array, wanted: Buffer, from: number): number =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf(wanted, from);

function startOfLine(bytes: Uint8Array, from: number, limit: number): number {
  let at = from;
  while (at > limit && !endsLine(bytes, at - 1)) at -= 1;
  return at;
}

function endOfLine(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && !endsLine(bytes, at)) at += 1;
  return Math.min(at + 1, bytes.length);
}

function quotes(bytes: Uint8Array, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) if (bytes[at] === QUOTE) count += 1;
  return count;
}
