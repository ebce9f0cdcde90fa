import type { Failure } from '../core/base/failure.js';
import { hasWorked, type Outcome } from '../core/outcome/outcome.js';

/** What the process ends with, for scripts (README.md, Command line). */
export const EXIT = { good: 0, bad: 1, wrongUse: 2 } as const;

export const EXIT_WORDS =
  'Exit codes: 0 clean, uploaded or unchanged; 1 problems, held or failed; 2 wrong use.';

export function exitCodeOf(outcome: Outcome): number {
  if (outcome.failure) return exitCodeOfFailure(outcome.failure);
  return hasWorked(outcome) ? EXIT.good : EXIT.bad;
}

export function exitCodeOfFailure({ kind }: Failure): number {
  return kind === 'use' ? EXIT.wrongUse : EXIT.bad;
}
