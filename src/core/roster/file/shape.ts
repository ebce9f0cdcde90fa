import { commonest } from '../../base/counts.js';
import { withoutPadding } from '../../base/text.js';
import type { CsvRecord } from './cells.js';

/** How many cells the records of a file may have. */
export interface Shape {
  /** The header's cells, without the empty ones at its end that have nothing below them. */
  readonly columns: number;
  /** More than `columns` where what is beyond is empty: in the header too, or in every record. */
  readonly limit: number;
}

const isEmpty = (cell: string | undefined): boolean => cell === undefined || withoutPadding(cell) === '';

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
 *   than half as many cells as the records below it have
 */
export function headerBelowTitle(records: readonly CsvRecord[]): number | undefined {
  const beginning = records.slice(0, 2 * LINES_OF_TITLE).map(({ cells }) => cells);
  const filled = beginning.map((cells) => cells.filter((cell) => !isEmpty(cell)).length);
  const usual = commonest(beginning.map((cells) => cells.length)) ?? 0;
  const found = filled.slice(0, LINES_OF_TITLE).findIndex((count) => count * 2 >= usual);
  return found > 0 && usual > 2 ? found : undefined;
}

/** How a total or a footer below the people begins. */
const FOOTER =
  /^(?:(?:grand |sub)?totals?\b|total (?:général|general)|sum(?:me|a)?\b|gesamt|insgesamt|totaal|razem|(?:number of )?(?:records?|employees|rows|entries)\s*[:=]|count\b|page \d|seite \d|generated\b|exported\b|printed\b|erstellt am|report (?:run|generated|date)|confidential|end of (?:report|file)|\*{2,}|-{3,})/i;
const FILLED_IN_A_FOOTER = 3;

/** Whether a record at the end of a file is a total or a footer, and nobody. */
export function isFooter({ cells }: CsvRecord, columns: number): boolean {
  const filled = cells.filter((cell) => !isEmpty(cell));
  const isSparse = filled.length <= FILLED_IN_A_FOOTER && filled.length * 2 < columns;
  return isSparse && filled.some((cell) => FOOTER.test(withoutPadding(cell)));
}

/** Fewer words in a line may be one text. */
const MIN_WORDS = 5;

/** Whether blanks seem to be between the cells: each line has several words, and nothing else separates them. */
export function areBlanksBetween(records: readonly CsvRecord[]): boolean {
  const lines = records.slice(0, 2 * LINES_OF_TITLE).map(({ cells }) => withoutPadding(cells.join(' ')));
  return lines.length > 1 && lines.every((line) => line.split(/\s+/).length >= MIN_WORDS);
}
