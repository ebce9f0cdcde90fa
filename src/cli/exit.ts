import type { Failure } from '../core/base/failure.js';
import type { Outcome } from '../core/outcome/outcome.js';

/** What the process ends with, for scripts (README.md, Command line). */
export const EXIT = { good: 0, bad: 1, wrongUse: 2 } as const;

export const EXIT_WORDS =
  'Exit codes: 0 clean, uploaded or unchanged; 1 problems, held or failed; 2 wrong use.';

const OF_ENDING: Readonly<Record<Outcome['ending'], number>> = {
  clean: EXIT.good,
  uploaded: EXIT.good,
  unchanged: EXIT.good,
  problems: EXIT.bad,
  held: EXIT.bad,
  failed: EXIT.bad,
};

export function exitCodeOf({ ending, failure }: Outcome): number {
  return failure ? exitCodeOfFailure(failure) : OF_ENDING[ending];
}

export function exitCodeOfFailure({ kind }: Failure): number {
  return kind === 'use' ? EXIT.wrongUse : EXIT.bad;
}
