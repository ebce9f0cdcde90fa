import type { Failure } from '../core/base/failure.js';
import { hasWorked, type Outcome } from '../core/outcome/outcome.js';

/** What the process ends with, for scripts (docs/cli.md, Exit codes). */
export const EXIT = { good: 0, bad: 1, wrongUse: 2, held: 3, failed: 4 } as const;

export const EXIT_WORDS =
  'Exit codes: 0 clean, uploaded or unchanged; 1 problems; 2 wrong use; 3 held; 4 failed (API, network, git).';

export function exitCodeOf(outcome: Outcome): number {
  if (outcome.failure) return exitCodeOfFailure(outcome.failure);
  if (hasWorked(outcome)) return EXIT.good;
  return outcome.ending === 'held' ? EXIT.held : EXIT.bad;
}

export function exitCodeOfFailure({ kind }: Failure): number {
  return kind === 'use' ? EXIT.wrongUse : EXIT.failed;
}
