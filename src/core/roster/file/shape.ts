import { commonest } from '../../base/counts.js';
import { withoutPadding } from '../../base/text.js';
import { fieldsKnownAs } from '../../vocabulary/headers.js';
import type { CsvRecord } from './cells.js';

/** How many cells the records of a file may have. */
export interface Shape {
  /** The header's cells, without the empty ones at its end that have nothing below them. */
  readonly columns: number;
  /** More than `columns` where what is beyond is empty: in the header too, or in every record. */
  readonly limit: number;
}

export const isEmpty = (cell: string | undefined): boolean =>
  cell === undefined || withoutPadding(cell) === '';

/**
 * Finds which empty cells at the end of records aren't cells. One delimiter too many at the end of a single record
 * may as well be one inside a value, after which every value is under the wrong header: it is one of the file's
 * habits only where every record has it.
 */
export function shapeOf(header: readonly string[], records: readonly CsvRecord[]): Shape {
  const written = header.length;
  let columns = written;
  while (columns > 0 && isEmpty(header[columns - 1])) columns -= 1;
  if (
    columns < written &&
    records.some(({ cells }) => cells.slice(columns, written).some((cell) => !isEmpty(cell)))
  ) {
    columns = written;
  }
  const everyRecordIsLonger =
    records.length > 0 &&
    records.every(({ cells }) => cells.length > written && cells.slice(written).every(isEmpty));
  return { columns, limit: everyRecordIsLonger ? Infinity : written };
}

/** Reports have a title, a date, and little else above their header. */
const LINES_OF_TITLE = 10;

/**
 * @returns the number of the record that seems to be the header, where the first seems to be a title: it fills fewer
 *   than half as many cells as the records below it have, or a program made its headers up
 */
export function headerBelowTitle(records: readonly CsvRecord[]): number | undefined {
  if (isMadeUp(records)) return 1;
  const beginning = records.slice(0, 2 * LINES_OF_TITLE).map(({ cells }) => cells);
  const filled = beginning.map((cells) => cells.filter((cell) => !isEmpty(cell)).length);
  const usual = commonest(beginning.map((cells) => cells.length)) ?? 0;
  const found = filled.slice(0, LINES_OF_TITLE).findIndex((count) => count * 2 >= usual);
  return found > 0 && usual > 2 ? found : undefined;
}

/** Headers that programs make up where they know none: `Column1`, `Spalte2`, `Unnamed: 3`, `Field4`, `V5`, `_c6`. */
const MADE_UP =
  /^(column|col|spalte|colonne|columna|colonna|coluna|kolom|kolumna|field|feld|champ|campo|veld|unnamed:|v|f|c|_c)[ _]?\d+$/i;
const MIN_MADE_UP = 3;

/** @returns whether the first record has headers that a program made up, and the second those of a list */
export function isMadeUp(records: readonly CsvRecord[]): boolean {
  const [first = [], second = []] = records
    .slice(0, 2)
    .map(({ cells }) => cells.filter((one) => !isEmpty(one)));
  const madeUp = first.filter((cell) => MADE_UP.test(cell.trim())).length;
  // Of a title in the first cell, programs make up the others.
  const isAll = madeUp >= MIN_MADE_UP && madeUp >= first.length - 1;
  return isAll && second.filter((cell) => fieldsKnownAs(cell.trim()).size > 0).length * 2 >= second.length;
}

/** Fewer words in a line may be one text. */
const MIN_WORDS = 5;

/** Whether blanks seem to be between the cells: each line has several words, and nothing else separates them. */
export function areBlanksBetween(records: readonly CsvRecord[]): boolean {
  const lines = records.slice(0, 2 * LINES_OF_TITLE).map(({ cells }) => withoutPadding(cells.join(' ')));
  return lines.length > 1 && lines.every((line) => line.split(/\s+/).length >= MIN_WORDS);
}
