import { problem, type Problem } from '../../problem/problem.js';
import { closingQuote, CR, endsLine, isNewline, LF, QUOTE } from './cells.js';

/*
 * What no roster comes near. A file beyond it is told by the place where it leaves the measure, before anything of it
 * is kept in memory.
 */

const MOST_COLUMNS = 1000;
const LONGEST_CELL_KIB = 64;
/** Filters may drop most of an export; what is far above `max-records` is another file. */
const RECORDS_FOR_EACH = 10;
/** Blank lines are lines too, and a cell may have several. */
const LINES_FOR_EACH = 100;

const TOO_MANY =
  'Check that the right file was saved; if your program may have more people, raise `roster.max-records`.';

/**
 * Walks a CSV file once and stops at the first thing that is too large. It only counts: wrong quotes are for others
 * to tell.
 *
 * @param maxRecords of the configuration
 * @returns the one problem of a file that is too large to be read
 */
export function tooLarge(
  file: string,
  bytes: Uint8Array,
  delimiter: string,
  maxRecords: number,
): Problem | undefined {
  const separator = delimiter.charCodeAt(0);
  const [mostRecords, mostLines] = [maxRecords * RECORDS_FOR_EACH, maxRecords * LINES_FOR_EACH];
  let [records, line, column] = [0, 1, 1];
  const tell = (message: string, hint?: string, cell?: number) =>
    problem('roster/too-large', { file, line, column: cell }, { message, ...(hint && { hint }) });
  let at = 0;
  while (at < bytes.length) {
    const end = endOfCell(bytes, separator, at);
    if (end - at > LONGEST_CELL_KIB * 1024 && isWhole(bytes, at, end)) {
      return tell(`The cell that begins here is larger than ${LONGEST_CELL_KIB} KiB.`, undefined, column);
    }
    line += lineEndsIn(bytes, at, end);
    const isCrlf = bytes[end] === CR && bytes[end + 1] === LF;
    if (bytes[end] === separator) {
      column += 1;
      if (column > MOST_COLUMNS) return tell(`The line has more than ${MOST_COLUMNS} cells.`);
    } else {
      if (column > 1 || end > at) records += 1;
      if (records > mostRecords) return tell(`The file has more than ${mostRecords} records.`, TOO_MANY);
      column = 1;
      line += 1;
      if (line > mostLines) return tell(`The file has more than ${mostLines} lines.`, TOO_MANY);
    }
    at = end + (isCrlf ? 2 : 1);
  }
  return undefined;
}

/** @returns the byte behind the cell at `start`; behind a quote that is never closed, the end of the file */
function endOfCell(bytes: Uint8Array, separator: number, start: number): number {
  let at = start;
  if (bytes[start] === QUOTE) at = (closingQuote(bytes, start) ?? bytes.length) + 1;
  while (at < bytes.length && bytes[at] !== separator && !isNewline(bytes[at])) at += 1;
  return Math.min(at, bytes.length);
}

/** A quote that is missing makes a cell of half the file, and is told as what it is. */
function isWhole(bytes: Uint8Array, start: number, end: number): boolean {
  return bytes[start] !== QUOTE || closingQuote(bytes, start) === end - 1;
}

/** Only a cell in quotes has any. */
function lineEndsIn(bytes: Uint8Array, start: number, end: number): number {
  if (bytes[start] !== QUOTE) return 0;
  let ends = 0;
  for (let at = start; at < end; at += 1) {
    if (endsLine(bytes, at)) ends += 1;
  }
  return ends;
}
