import { counted, withoutPadding } from '../../base/text.js';
import type { Discretion } from '../../problem/discretion.js';
import { problem, type Problem } from '../../problem/problem.js';
import { fieldsKnownAs } from '../../vocabulary/headers.js';
import { exitIn } from '../../vocabulary/leaver-words.js';
import { isSensitiveHeader, isShownSensitive } from '../../vocabulary/sensitive-headers.js';
import type { Table } from '../file/csv.js';

/** As many headers tell what kind of columns there are. */
const SHOWN = 10;

/** Puts columns that nobody should keep without need before the others. */
export function sensitiveFirst<T>(columns: readonly T[], headerOf: (column: T) => string): T[] {
  const [grave, others] = [true, false].map((isGrave) =>
    columns.filter((column) => isSensitiveHeader(headerOf(column)) === isGrave),
  );
  return [...(grave ?? []), ...(others ?? [])];
}

/** Whether a column is one that rosters have: managers, titles and exit dates, also before a configuration reads them. */
export const isOfRosters = (header: string): boolean =>
  fieldsKnownAs(header).size > 0 || exitIn(header) !== undefined;

/**
 * Reports the columns of a roster that nothing reads, by their headers alone. Columns without anything in them don't
 * count.
 *
 * @param used the columns that are read, counted from 1
 */
export function unneededColumns(table: Table, used: ReadonlySet<number>, discretion: Discretion): Problem[] {
  const isFilled = (index: number) =>
    table.records.some(({ cells }) => withoutPadding(cells[index] ?? '') !== '');
  const unneeded = table.header
    .map((header, index) => ({ header, index }))
    .filter(({ header, index }) => !used.has(index + 1) && !isOfRosters(header) && isFilled(index));
  const [first, ...others] = sensitiveFirst(unneeded, ({ header }) => header);
  if (!first) return [];
  const named = [first, ...others]
    .flatMap(({ header }) => (isShownSensitive(header) ? header : (discretion.header(header) ?? [])))
    .slice(0, SHOWN);
  const among = named.length < unneeded.length ? 'among them ' : '';
  const which = named.length > 0 ? `: ${among}${named.map((header) => `“${header}”`).join(', ')}` : '';
  const verb = unneeded.length === 1 ? 'isn’t' : 'aren’t';
  const message = `${counted(unneeded.length, 'column')} of the roster ${verb} needed${which}.`;
  return [problem('roster/unneeded-column', table.headerPlace(first.index + 1), { message })];
}
