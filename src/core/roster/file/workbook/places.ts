import { cellName } from '../../../problem/cell-name.js';
import { Refusal } from './refusal.js';

/*
 * Where a row and a cell of a sheet are. Both ascend (ISO/IEC 29500-1, 18.3.1.73 and 18.3.1.4), and Excel reads no sheet
 * in which they don’t: a row that is there twice would be laid over the first, and two people would become one.
 */

/** As many as Excel has. */
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/**
 * @param written the number that a row says of itself; left out, it is the next one
 * @param before the number of the row before it; 0 where there is none
 * @returns the row’s number
 * @throws Refusal where no row can have it here
 */
export function rowAt(written: string | undefined, before: number): number {
  const row = written === undefined ? before + 1 : wholeNumber(written);
  if (row === undefined || row < 1 || row > LAST_ROW) {
    const which = before === 0 ? 'its first row' : `the row after row ${before}`;
    throw damagedSheet(`${which} has a number that no row can have`);
  }
  if (row <= before) throw damagedSheet(`row ${row} is there twice, or in a wrong place`);
  return row;
}

/**
 * @param reference what a cell says of its place, as `AB12`; left out, it is the next one
 * @param row that it is in
 * @param before the column of the cell before it; 0 where there is none
 * @returns the cell’s column
 * @throws Refusal where no cell can have it here
 */
export function columnAt(reference: string | undefined, row: number, before: number): number {
  const column = reference === undefined ? before + 1 : columnOf(reference, row);
  if (column === undefined || column > LAST_COLUMN)
    throw damagedSheet(`row ${row} has a cell with a name that no cell of this row can have`);
  if (column <= before) throw damagedSheet(`${cellName(row, column)} is there twice, or in a wrong place`);
  return column;
}

/** @returns undefined where it isn’t the name of a cell of that row */
function columnOf(reference: string, row: number): number | undefined {
  const [, letters = '', digits = ''] = /^([A-Z]{1,3})(\d+)$/i.exec(reference) ?? [];
  if (wholeNumber(digits) !== row) return undefined;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** @returns undefined where a text is anything else than digits */
export const wholeNumber = (text: string): number | undefined =>
  /^\d+$/.test(text) ? Number(text) : undefined;

/** @param what is wrong, by the places of rows and cells */
export const damagedSheet = (what: string): Refusal =>
  new Refusal(
    `The workbook is damaged: ${what}.`,
    'Export it again. If that doesn’t help, export a CSV instead of a workbook.',
  );
