import type { Place } from './problem.js';

/* The report’s own page uses this: whatever is imported here is in every report. */

/** What a spreadsheet calls a cell, both counted from 1: `F10`. */
export function cellName(row: number, column: number): string {
  let letters = '';
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return `${letters}${row}`;
}

/** The name of a problem’s cell, where its file is a workbook and has such names. */
export function cellOf({ file, line, column }: Place): string | undefined {
  const isNamed = /\.xlsx$/i.test(file) && line !== undefined && column !== undefined;
  return isNamed ? cellName(line, column) : undefined;
}
