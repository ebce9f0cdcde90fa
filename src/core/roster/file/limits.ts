import { problem, type Problem } from '../../problem/problem.js';
import { isBlank } from './blank-end.js';
import { closingQuote, CR, endsLine, isNewline, LF, nextOf, QUOTE } from './cells.js';

/*
 * What no roster comes near. A file beyond it is reported by the place where it leaves the measure, before anything of
 * it is kept in memory.
 */

const MAX_COLUMNS = 1000;
const MAX_CELL_KIB = 64;
/** Filters may drop most of an export; what is far above `max-records` is another file. */
const RECORDS_FOR_EACH = 10;
/** In lines of nothing else, which aren’t records, and all of which are in memory once. */
const MAX_EMPTY_CELLS = 10_000_000;
/** Blank lines are lines too, and a cell may have several. */
const LINES_FOR_EACH = 100;

const TOO_MANY =
  'Check that the right file was saved; if your program may have more people, raise `roster.max-records`.';
const FAR_BELOW =
  'If it isn’t part of the list, delete it and the blank lines above it; otherwise check that the right file was saved.';

/**
 * Walks a CSV file once and stops at the first thing that is too large. It only counts: wrong quotes are for others
 * to report.
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
  const [recordLimit, lineLimit] = [maxRecords * RECORDS_FOR_EACH, maxRecords * LINES_FOR_EACH];
  let [records, line, column, isRecord, emptyCells] = [0, 1, 1, false, 0];
  const refuse = (message: string, hint?: string, cell?: number) =>
    problem('roster/too-large', { file, line, column: cell }, { message, ...(hint && { hint }) });
  const plainLineEnd = plainLines(bytes);
  let at = 0;
  while (at < bytes.length) {
    const mayBePlain =
      column === 1 && records < recordLimit && line < lineLimit && emptyCells < MAX_EMPTY_CELLS;
    const lineEnd = mayBePlain ? plainLineEnd(at) : undefined;
    if (lineEnd !== undefined) {
      if (isBlank(bytes, at, lineEnd, separator)) emptyCells += lineEnd - at + 1;
      else records += 1;
      line += 1;
      at = lineEnd + 1;
      continue;
    }
    const end = endOfCell(bytes, separator, at);
    if (end - at > MAX_CELL_KIB * 1024 && isWhole(bytes, at, end)) {
      return refuse(`The cell that begins here is larger than ${MAX_CELL_KIB} KiB.`, undefined, column);
    }
    if (!isBlank(bytes, at, end, separator)) {
      isRecord = true;
      if (line > lineLimit)
        return refuse(`The file has ${lineLimit} lines or more above this cell.`, FAR_BELOW, column);
      if (emptyCells >= MAX_EMPTY_CELLS)
        return refuse(
          `The file has ${MAX_EMPTY_CELLS / 1e6} million empty cells or more above this cell.`,
          FAR_BELOW,
          column,
        );
    }
    line += lineEndsIn(bytes, at, end);
    const isCrlf = bytes[end] === CR && bytes[end + 1] === LF;
    if (bytes[end] === separator) {
      column += 1;
      if (column > MAX_COLUMNS) return refuse(`The line has more than ${MAX_COLUMNS} cells.`);
    } else {
      if (isRecord) records += 1;
      else emptyCells += column;
      if (records > recordLimit) return refuse(`The file has more than ${recordLimit} records.`, TOO_MANY);
      [column, isRecord] = [1, false];
      line += 1;
    }
    at = end + (isCrlf ? 2 : 1);
  }
  return undefined;
}

/**
 * Most lines hold no quote and can't have too much of anything: their cells needn't be walked.
 *
 * @returns what gives, for the byte at which a record begins, that of its line end; undefined where it must be walked
 */
function plainLines(bytes: Uint8Array): (start: number) => number | undefined {
  const [nextQuote, nextReturn, nextFeed] = [nextOf(bytes, QUOTE), nextOf(bytes, CR), nextOf(bytes, LF)];
  return (start) => {
    const end = nextFeed(start);
    const isPlain = end < bytes.length && nextQuote(start) > end && nextReturn(start) >= end - 1;
    return isPlain && end - start < MAX_COLUMNS ? end : undefined;
  };
}

/** @returns the byte after the cell at `start`; after a quote that is never closed, the end of the file */
function endOfCell(bytes: Uint8Array, separator: number, start: number): number {
  let at = start;
  if (bytes[start] === QUOTE) at = (closingQuote(bytes, start) ?? bytes.length) + 1;
  while (at < bytes.length && bytes[at] !== separator && !isNewline(bytes[at])) at += 1;
  return Math.min(at, bytes.length);
}

/** A quote that is missing makes a cell of half the file, and is reported as what it is. */
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
