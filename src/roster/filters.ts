import type { Config } from '../config/schema.js';
import { MOST_PROBLEMS, problem, type Problem } from '../problem.js';
import { findColumns, readCell } from './columns.js';
import type { CsvRecord, Table } from './csv.js';

export interface Filtered {
  readonly kept: readonly CsvRecord[];
  readonly problems: readonly Problem[];
}

/**
 * Keeps the records that every filter keeps. A value that stands in neither list of a filter is a problem of its
 * record, so that nobody vanishes or appears through a renamed status; such a record stays in.
 */
export function applyFilters(
  table: Table,
  records: readonly CsvRecord[],
  filters: Config['roster']['filters'],
  idOf: (record: CsvRecord) => string | undefined,
): Filtered {
  const problems: Problem[] = [];
  let kept = records;
  for (const { column, keep, drop } of filters) {
    const found = findColumns(table, [{ element: column, header: column }]);
    const [field] = found.fields;
    problems.push(...found.problems);
    if (!field) continue;
    const [keeping, dropping] = [new Set(keep), new Set(drop)];
    kept = kept.filter((record) => {
      const value = readCell(record, field);
      if (keeping.has(value)) return true;
      if (dropping.has(value)) return false;
      if (problems.length >= MOST_PROBLEMS) return true;
      const message = `The value in “${field.header}” stands neither in \`keep\` nor in \`drop\`.`;
      problems.push(
        problem('roster/unknown-filter-value', table.place(record, field.index + 1), {
          message,
          employeeId: idOf(record),
        }),
      );
      return true;
    });
  }
  return { kept, problems };
}
