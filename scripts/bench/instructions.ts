/* How many instructions some runs need: nearly the same on a busy machine as on an idle one. */
import { csvOf, filesOf, people, ROSTER } from '../../test/support/people.js';
import { Repository } from '../../test/support/repository.js';
import { DIST } from '../../test/support/runner.js';
import { CLI } from './company.js';
import { run } from './processes.js';

/** What is counted by: Linux's perf, or valgrind, which is fifty times as slow. */
export type Counter = 'perf' | 'valgrind';

const STARTED_BY: Readonly<Record<Counter, readonly string[]>> = {
  perf: ['perf', 'stat', '-x', ',', '-e', 'instructions:u', '--'],
  valgrind: ['valgrind', '--tool=cachegrind', '--cache-sim=no', '--cachegrind-out-file=/dev/null', '--'],
};
/** Without threads that compile in the background, and without chance in V8's tables. */
const STEADY = ['--single-threaded', '--hash-seed=1', '--random-seed=1'];
const SOME = 1000;
/** A run with a thread for the XML needs up to an eighth more, as it comes: what it needs at least is the same each time. */
const TRIES = 5;

/** @returns the first that works on this machine */
export async function findCounter(): Promise<Counter | undefined> {
  for (const counter of ['perf', 'valgrind'] as const) {
    try {
      if ((await count(counter, ['--version'])) > 0) return counter;
    } catch {
      // It isn't there, or may not count here.
    }
  }
  return undefined;
}

/** @returns the instructions of each run, with the git processes of a run left out where valgrind counts */
export async function countInstructions(counter: Counter): Promise<Record<string, number>> {
  const { folder: cwd } = Repository.with({ ...filesOf(), [ROSTER]: csvOf(people(SOME)) });
  const wrong = { env: { INPUT_MODE: 'nonsense' }, code: 1 };
  return {
    'start of the command line': await count(counter, [CLI, '--version']),
    'start of the action with bad input': await count(counter, [`${DIST}/action.js`], wrong),
    'check of 1,000': await least(() => count(counter, [CLI, 'check'], { cwd })),
  };
}

async function least(counting: () => Promise<number>): Promise<number> {
  let found = Infinity;
  for (let tried = 0; tried < TRIES; tried += 1) found = Math.min(found, await counting());
  return found;
}

async function count(
  counter: Counter,
  args: readonly string[],
  options: Parameters<typeof run>[2] = {},
): Promise<number> {
  const [command = '', ...before] = STARTED_BY[counter];
  const { stderr } = await run(command, [...before, process.execPath, ...STEADY, ...args], options);
  const found = /^(\d+),[^,]*,instructions|I\s+refs:\s+([\d,]+)/m.exec(stderr);
  return Number((found?.[1] ?? found?.[2] ?? '').replaceAll(',', '')) || NaN;
}
