import type { Filter } from '../../config/schema.js';
import type { Discretion } from '../../problem/discretion.js';
import { problem, type Problem } from '../../problem/problem.js';
import { possibleDays } from '../../vocabulary/dates.js';
import { exitIn, isExitHeader } from '../../vocabulary/leaver-words.js';
import type { CsvRecord } from '../file/cells.js';
import type { Table } from '../file/csv.js';
import { cellAt, readCell } from './columns.js';

/**
 * Finds columns of last days that no filter looks at, where people who are kept have a day that has passed. A date that
 * could be read in two ways counts only where both have passed.
 *
 * @param kept the records that the filters keep
 * @param asOf the day, YYYY-MM-DD
 * @returns one finding for each column, at the first of those people
 */
export function passedExits(
  table: Table,
  kept: readonly CsvRecord[],
  filters: readonly Filter[],
  asOf: string,
  discretion: Discretion,
): Problem[] {
  const filtered = new Set(filters.map(({ column }) => column.trim()));
  return table.header.flatMap((header, index) => {
    if (exitIn(header) !== 'surely' || filtered.has(header) || table.header.indexOf(header) !== index)
      return [];
    const field = { element: header, header, index };
    const known = new Map<string, boolean>();
    const passed = kept.filter((record) => {
      const written = readCell(record, field);
      if (!known.has(written)) known.set(written, hasPassed(written, asOf));
      return known.get(written);
    });
    const [first] = passed;
    if (!first) return [];
    const shown = isExitHeader(header) ? header : discretion.header(header);
    const column = shown === undefined ? `the column in cell ${cellAt(table, index)}` : `“${shown}”`;
    const message = `Of the ${kept.length} people who are kept, ${passed.length === 1 ? '1 has' : `${passed.length} have`} a day in ${column} that has passed; the first is here.`;
    return [problem('roster/exit-date-passed', table.place(first, index + 1), { message })];
  });
}

function hasPassed(written: string, asOf: string): boolean {
  const days = possibleDays(written);
  return days.length > 0 && days.every((day) => day < asOf);
}
