import { withoutPadding } from '../../base/text.js';
import type { Config } from '../../config/schema.js';
import type { Discretion } from '../../problem/discretion.js';
import type { Problem } from '../../problem/problem.js';
import type { CsvRecord } from '../file/cells.js';
import type { Table } from '../file/csv.js';
import { findColumns, readCell } from './columns.js';
import { unknownValueProblems, type UnknownValue } from './unknown-values.js';

interface Filtered {
  readonly kept: readonly CsvRecord[];
  readonly dropped: readonly Dropped[];
  readonly problems: readonly Problem[];
}

/** How many records a filter left out, of those that the filters before it kept. */
export interface Dropped {
  readonly header: string;
  readonly records: number;
  readonly of: number;
}

/**
 * Keeps the records that every filter keeps. A value that is in neither list of a filter is a problem of its
 * record, so that nobody vanishes or appears through a renamed status; such a record stays in.
 */
export function applyFilters(
  table: Table,
  records: readonly CsvRecord[],
  filters: Config['roster']['filters'],
  idOf: (record: CsvRecord) => string | undefined,
  discretion: Discretion,
): Filtered {
  let problems: Problem[] = [];
  let kept = records;
  const dropped: Dropped[] = [];
  for (const { column, keep, drop } of filters) {
    const found = findColumns(table, [{ element: column, header: column }], discretion);
    const [field] = found.fields;
    problems = [...problems, ...found.problems];
    if (!field) continue;
    const [keeping, dropping] = [new Set(keep.map(withoutPadding)), new Set(drop.map(withoutPadding))];
    const unknown: UnknownValue[] = [];
    const of = kept.length;
    kept = kept.filter((record) => {
      const value = readCell(record, field);
      if (dropping.has(value)) return false;
      if (!keeping.has(value)) unknown.push({ record, value });
      return true;
    });
    dropped.push({ header: field.header.trim(), records: of - kept.length, of });
    const list = {
      rule: 'roster/unknown-filter-value',
      what: 'is neither in `keep` nor in `drop`',
      known: [...keep, ...drop],
    } as const;
    problems = [...problems, ...unknownValueProblems(table, field, unknown, list, idOf, discretion)];
  }
  return { kept, dropped, problems };
}
