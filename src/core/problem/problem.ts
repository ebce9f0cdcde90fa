import { compare } from '../base/text.js';
import { catalog, type RuleId, type Severity } from '../vocabulary/rules.js';

/**
 * Where a finding is, counted from 1: the physical line of the file, and the cell of a record or, in a
 * configuration, the character of the line.
 */
export interface Place {
  readonly file: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

/** One finding, in plain data that every renderer can place. */
export interface Problem extends Place {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** Only an id that may be shown (see discretion.ts). */
  readonly employeeId?: string | undefined;
  readonly message: string;
  readonly hint: string;
}

/** More than anybody works through. A file that is wrong everywhere isn't reported to the last of millions. */
export const MAX_PROBLEMS = 50_000;

interface Wording {
  readonly message: string;
  readonly hint?: string;
  readonly employeeId?: string | undefined;
}

/** Makes a problem with the severity and, where none is given, the hint that the catalog has for its rule. */
export function problem(rule: RuleId, place: Place, wording: Wording): Problem {
  const { severity, hint } = catalog[rule];
  const { file, line, column } = place;
  return { rule, severity, file, line, column, hint, ...wording };
}

/** Sorts by place, then rule: the order in which a person works through a file. */
export function byPlace(a: Problem, b: Problem): number {
  return (
    compare(a.file, b.file) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0) ||
    compare(a.rule, b.rule)
  );
}

export const isError = (found: Problem): boolean => found.severity === 'error';

/** Picks the problems that help most where few can be shown: one of each rule first, then in the files' order. */
export function chooseProblems(problems: readonly Problem[], limit: number): Problem[] {
  const firstOfRule = new Map(problems.toReversed().map((found) => [found.rule, found]));
  const firsts = problems.filter((found) => firstOfRule.get(found.rule) === found);
  const others = problems.filter((found) => firstOfRule.get(found.rule) !== found);
  const chosen = new Set([...firsts, ...others].slice(0, limit));
  return problems.filter((found) => chosen.has(found));
}
