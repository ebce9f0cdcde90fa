import type { Problem } from './problem.js';

/* The report’s own page uses this: whatever is imported here is in every report. */

/** What a spreadsheet calls a cell, both counted from 1: `F10`. */
export function cellName(row: number, column: number): string {
  let letters = '';
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return `${letters}${row}`;
}

/** The name of a problem’s cell; undefined of a row, of a file, and of a configuration, which isn’t a spreadsheet. */
export function cellOf({
  rule,
  line,
  column,
  row = line,
}: Pick<Problem, 'rule' | 'line' | 'column' | 'row'>): string | undefined {
  const isNamed = row !== undefined && column !== undefined && !rule.startsWith('config/');
  return isNamed ? cellName(row, column) : undefined;
}
