import { listOf } from '../../base/nearest.js';
import { withoutPadding } from '../../base/text.js';
import { isDateFilter } from '../../config/date-filters.js';
import type { Filter } from '../../config/schema.js';
import type { Discretion } from '../../problem/discretion.js';
import type { Problem } from '../../problem/problem.js';
import type { CsvRecord } from '../file/cells.js';
import type { Table } from '../file/csv.js';
import { findColumns, readCell, type Field } from './columns.js';
import { dateSieve, type Sieve, type Sieved } from './date-sieve.js';
import { unknownValueProblems, type UnknownValue } from './unknown-values.js';

interface Filtered {
  readonly kept: readonly CsvRecord[];
  readonly dropped: readonly Dropped[];
  readonly problems: readonly Problem[];
  readonly byDate: ByDate;
  readonly notes: readonly string[];
}

/** How many records a filter left out, of those that the filters before it kept. */
export interface Dropped {
  readonly header: string;
  readonly records: number;
  readonly of: number;
}

/** Whom filters by a date leave out, of those whom all other filters keep. */
export interface ByDate {
  /** Whose day has passed. */
  readonly passed: number;
  /** Whose day is still to come. */
  readonly waiting: number;
}

const CORRECT_FILTER =
  'Add the column, or correct the `column` of that filter under `filters` in the configuration.';

/**
 * Keeps the records that every filter keeps. A value that is in neither list of a filter, or isn’t a date where one
 * must be, is a problem of its record, so that nobody vanishes or appears unseen; such a record stays in.
 *
 * @param fields the columns that are read besides
 * @param asOf the day, YYYY-MM-DD, by which filters by a date decide; undefined: they leave nobody out
 */
export function applyFilters(
  table: Table,
  records: readonly CsvRecord[],
  filters: readonly Filter[],
  fields: readonly Field[],
  idOf: (record: CsvRecord) => string | undefined,
  discretion: Discretion,
  asOf: string | undefined,
): Filtered {
  const problems: Problem[] = [];
  const dropped: Dropped[] = [];
  const notes: string[] = [];
  let kept = records;
  const left = { until: [] as CsvRecord[], from: [] as CsvRecord[] };
  for (const filter of filters) {
    const { column } = filter;
    const found = findColumns(
      table,
      [{ element: column, header: column, ifMissing: CORRECT_FILTER }],
      discretion,
    );
    const [field] = found.fields;
    problems.push(...found.problems);
    if (!field) continue;
    const of = { table, field, fields, idOf, discretion };
    const sieve = isDateFilter(filter) ? dateSieve(filter, of, asOf) : valueSieve(filter, of);
    const { drops } = sieve;
    problems.push(...sieve.problemsOf(kept));
    notes.push(...(sieve.notesOf?.(kept) ?? []));
    const before = kept;
    kept = before.filter((record) => !drops(record));
    // An import applies no date, and has nothing to say of it.
    if (asOf === undefined && isDateFilter(filter)) continue;
    dropped.push({ header: field.header.trim(), records: before.length - kept.length, of: before.length });
    const stays = (record: CsvRecord) => !drops(record);
    [left.until, left.from] = [left.until.filter(stays), left.from.filter(stays)];
    if (isDateFilter(filter)) left[filter.keep].push(...before.filter(drops));
  }
  return { kept, dropped, problems, byDate: leftOutOf(left, kept, idOf), notes };
}

/** Somebody may have a line for each time: who has one that counts isn't left out, and who has one to come waits for it. */
function leftOutOf(
  { until, from }: Readonly<Record<'until' | 'from', readonly CsvRecord[]>>,
  kept: readonly CsvRecord[],
  idOf: (record: CsvRecord) => string | undefined,
): ByDate {
  if (until.length + from.length === 0) return { passed: 0, waiting: 0 };
  const seen = new Set(kept.map(idOf));
  const people = (records: readonly CsvRecord[]) =>
    records.filter((record) => {
      const id = idOf(record);
      const isNew = id === undefined || !seen.has(id);
      seen.add(id);
      return isNew;
    }).length;
  const waiting = people(from);
  return { passed: people(until), waiting };
}

/** Goes by lists of values. */
function valueSieve(
  { keep, drop }: Exclude<Filter, { readonly date: unknown }>,
  { table, field, idOf, discretion }: Sieved,
): Sieve {
  const [keeping, dropping] = [new Set(keep.map(withoutPadding)), new Set(drop.map(withoutPadding))];
  const list = {
    rule: 'roster/unknown-filter-value',
    what: 'is neither in `keep` nor in `drop`',
    known: [...keep, ...drop],
    hint: `${listOf('Kept:', keep)}${listOf('Left out:', drop)}Correct the cell, or add the value to \`keep\` or to \`drop\` of that filter in the configuration.`,
  } as const;
  return {
    drops: (record) => dropping.has(readCell(record, field)),
    problemsOf: (records) => {
      const unknown = records.flatMap((record): UnknownValue[] => {
        const value = readCell(record, field);
        return dropping.has(value) || keeping.has(value) ? [] : [{ record, value }];
      });
      return unknownValueProblems(table, field, unknown, list, idOf, discretion);
    },
  };
}
