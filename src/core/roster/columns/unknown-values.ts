import { countsOf } from '../../base/counts.js';
import { didYouMean } from '../../base/nearest.js';
import type { Discretion } from '../../problem/discretion.js';
import { MAX_PROBLEMS, problem, type Problem } from '../../problem/problem.js';
import { HAS_INVISIBLE, isSeenAs, TYPE_AGAIN } from '../../vocabulary/invisible.js';
import type { CsvRecord } from '../file/cells.js';
import type { Table } from '../file/csv.js';
import type { Field } from './columns.js';

/** A value that a list of the configuration doesn’t have. */
export interface UnknownValue {
  readonly record: CsvRecord;
  readonly value: string;
}

/** A list of the configuration, and what a value is that it doesn’t have. */
interface ValueList {
  readonly rule: 'roster/unknown-value' | 'roster/unknown-filter-value';
  /** What is wrong, to follow the column. */
  readonly what: string;
  /** The values that the configuration has. */
  readonly known: readonly string[];
  /** Which they are and what else can be done, after the one that is nearest. */
  readonly hint: string;
}

/** More records with one value are one problem: fixing the list fixes them all. */
const MANY = 10;

/** A problem for each record, with how many have the same value; where many have, for the first of them. */
export function unknownValueProblems(
  table: Table,
  field: Field,
  unknown: readonly UnknownValue[],
  { rule, what, known, hint }: ValueList,
  idOf: (record: CsvRecord) => string | undefined,
  discretion: Discretion,
): Problem[] {
  const counts = countsOf(unknown.map(({ value }) => value));
  const inOtherCapitals = new Set(known.map((one) => one.trim().toLowerCase()));
  const seen = new Set<string>();
  const reported = unknown.filter(({ value }) => {
    const isFirst = !seen.has(value);
    seen.add(value);
    return isFirst || (counts.get(value) ?? 0) <= MANY;
  });
  return reported.slice(0, MAX_PROBLEMS).map(({ record, value }) => {
    const shown = discretion.value(value);
    const count = counts.get(value) ?? 1;
    const of = shown === undefined ? '' : ` ${JSON.stringify(shown)}`;
    const first = count > MANY ? ', and this is the first' : '';
    const others = count > 1 ? `; ${count} records have it${first}` : '';
    const isHidden = isSeenAs(value, known);
    const capitals = inOtherCapitals.has(value.toLowerCase())
      ? '; the configuration has it in other capitals'
      : isHidden
        ? `; it ${HAS_INVISIBLE}`
        : '';
    return problem(rule, table.place(record, field.index + 1), {
      message: `The value${of} in “${field.header}” ${what}${capitals}${others}.`,
      hint: (isHidden ? `${TYPE_AGAIN} ` : didYouMean(value, known)) + hint,
      employeeId: count > MANY ? undefined : idOf(record),
      isWide: count > MANY ? true : undefined,
    });
  });
}
