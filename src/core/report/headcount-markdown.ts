import type { Headcount } from '../plan/picture.js';
import { forMarkdown } from './escape.js';
import { table } from './markdown-table.js';

/* How many people there are by department and country, in Markdown. */

/** So many of each are named. */
const NAMED = 30;

/** @returns a table of each that there is, the largest first */
export const headcountsMarkdown = (
  departments: readonly Headcount[],
  countries: readonly Headcount[],
): string[] => [...countsTable('Department', departments), ...countsTable('Country', countries)];

function countsTable(title: string, all: readonly Headcount[]): string[] {
  if (all.length === 0) return [];
  const rows = all.toSorted((a, b) => b.now - a.now).map(({ name, now }) => [name || '(none)', now] as const);
  const named = rows.slice(0, NAMED).map(([name, now]) => [forMarkdown(name), String(now)]);
  const others = rows.slice(NAMED);
  const people = others.reduce((sum, [, now]) => sum + now, 0);
  const rest = others.length === 0 ? [] : [[`… and ${others.length} more`, String(people)]];
  return [table([title, 'People'], [...named, ...rest])];
}
