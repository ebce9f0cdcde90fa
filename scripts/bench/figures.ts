import { median, medianRatio } from './numbers.js';
import type { Measured } from './processes.js';
import type { Results } from './size.js';

type Runs = readonly Measured[];
export type StartName = 'node' | 'version' | 'wrong' | 'pull' | 'again' | 'desk' | 'deskAgain' | 'auth';
export type Starts = Readonly<Record<StartName, Runs>>;

/** All that was measured. What couldn't be is empty, or undefined. */
export interface Measurements {
  readonly starts: Starts;
  readonly small: Results;
  readonly large: Results;
  readonly clean: Readonly<Record<'ours' | 'environment' | 'registry' | 'downloaded', Runs>>;
  readonly archive: number | undefined;
}

/** What Roster Sync wants to be, and how far it is. */
interface Figure {
  readonly words: string;
  /** The most that is right, and what is hoped for. */
  readonly must: number;
  readonly aim?: number;
  readonly unit: '×' | 'MB';
  /** NaN: not measured. */
  readonly value: (all: Measurements) => number;
}

const ratio = (ours: Runs, theirs: Runs, key: keyof Measured = 'seconds'): number =>
  medianRatio(
    ours.map((one) => one[key]),
    theirs.map((one) => one[key]),
  );
const seconds = (runs: Runs): number => median(runs.map((one) => one.seconds));

export const FIGURES: readonly Figure[] = [
  {
    words: 'whole sync of 10,000 / the script, code cache cold',
    ...{ must: 1.7, aim: 1, unit: '×' },
    value: ({ small }) => ratio(small.cold, small.script),
  },
  {
    words: 'whole sync of 10,000 / the script, code cache warm',
    ...{ must: 1.5, aim: 1, unit: '×' },
    value: ({ small }) => ratio(small.warm, small.script),
  },
  {
    words: 'whole sync of 100,000 / the script, code cache cold',
    ...{ must: 0.8, aim: 0.5, unit: '×' },
    value: ({ large }) => ratio(large.cold, large.script),
  },
  {
    words: 'peak memory at 100,000, first sync / the script',
    ...{ must: 0.85, aim: 0.5, unit: '×' },
    value: ({ large }) => ratio(large.cold, large.script, 'mebibytes'),
  },
  {
    words: 'peak memory at 100,000, with a baseline / the script',
    ...{ must: 1.2, aim: 0.7, unit: '×' },
    value: ({ large }) => ratio(large.later, large.scriptAgain, 'mebibytes'),
  },
  {
    words: 'check of 40 rows on a pull request / cold start of google-github-actions/auth',
    ...{ must: 2, aim: 1.5, unit: '×' },
    value: ({ starts }) => ratio(starts.pull, starts.auth),
  },
  {
    words: 'the same on a self-hosted runner, code cache warm',
    ...{ must: 2, aim: 1.5, unit: '×' },
    value: ({ starts }) => ratio(starts.again, starts.auth),
  },
  {
    words: 'check of 40 rows on the command line / that start, code cache cold',
    ...{ must: 2, aim: 1.5, unit: '×' },
    value: ({ starts }) => ratio(starts.desk, starts.auth),
  },
  {
    words: 'the same, code cache warm',
    ...{ must: 2, aim: 1.5, unit: '×' },
    value: ({ starts }) => ratio(starts.deskAgain, starts.auth),
  },
  {
    words: 'cold start with bad input / cold start of google-github-actions/auth',
    ...{ must: 0.9, aim: 0.8, unit: '×' },
    value: ({ starts }) => ratio(starts.wrong, starts.auth),
  },
  {
    words: 'a step on a clean machine, 10,000 (unpack, sync) / the script (`venv`, `pip install`, run)',
    ...{ must: 0.15, aim: 0.1, unit: '×' },
    value: ({ clean }) => ratio(clean.ours, clean.environment),
  },
  {
    words: 'the same, where the script needs no `venv`',
    ...{ must: 0.15, aim: 0.1, unit: '×' },
    value: ({ clean }) => ratio(clean.ours, clean.registry),
  },
  {
    words: 'tar.gz that a runner downloads',
    ...{ must: 1.3, aim: 1, unit: 'MB' },
    value: ({ archive = NaN }) => archive,
  },
  {
    words: 'growth of a first sync, 10,000 → 100,000',
    ...{ must: 6, unit: '×' },
    value: ({ small, large }) => seconds(large.cold) / seconds(small.cold),
  },
];

/** @returns the cells of a figure's row; where its peer isn't there, it says so */
export function figureCells({ words, must, aim, unit, value }: Figure, all: Measurements): string[] {
  const own = value(all);
  const shown = (number: number) => `${number.toFixed(2)} ${unit}`;
  const measured = Number.isNaN(own) ? 'not measured' : shown(own);
  const verdict = Number.isNaN(own) ? '' : own <= must ? 'yes' : 'no';
  return [words, measured, shown(must), aim === undefined ? '' : shown(aim), verdict];
}
