import { withoutPadding } from '../../base/text.js';
import { problem, type Problem } from '../../problem/problem.js';
import { readTable } from './csv.js';
import { withoutSettings } from './edges.js';

export interface KnownIds {
  /** Absent where they can't be read. */
  readonly ids?: readonly string[];
  readonly problems: readonly Problem[];
}

/** Its encoding can't be declared. */
const inUtf8Only = (found: Problem): Problem =>
  found.rule === 'roster/not-utf-8' ? { ...found, hint: 'Save that file as “CSV UTF-8”.' } : found;

/**
 * Reads the ids that are in the portal today (docs/configuration.md, Files, headers, dates): a CSV with a column `employee_id`, or a list
 * with an id on each line.
 *
 * @param maxRecords of the configuration
 */
export function readKnownIds(file: string, raw: Uint8Array, maxRecords: number): KnownIds {
  const read = readTable(file, raw, 'auto', maxRecords);
  // A list of ids has no cells to part.
  const isList = read.problems.some(({ rule }) => rule === 'roster/unknown-delimiter');
  const { table, problems } = isList ? readTable(file, raw, ',', maxRecords) : read;
  if (!table || problems.length > 0) return { problems: withoutSettings(problems).map(inUtf8Only) };
  const named = table.header.findIndex((header) => /^employee[ _-]?id$/i.test(header));
  if (named === -1 && table.header.length > 1) {
    const message = 'The column `employee_id` is missing, and there are several columns.';
    const hint = 'Call the column of the ids `employee_id` in that file, or leave only that column in it.';
    return { problems: [problem('roster/missing-column', table.headerPlace(), { message, hint })] };
  }
  const cells = table.records.map(({ cells }) => withoutPadding(cells[Math.max(named, 0)] ?? ''));
  const ids = named === -1 ? [table.header[0] ?? '', ...cells] : cells;
  return { ids: [...new Set(ids.filter((id) => id !== ''))], problems: [] };
}
