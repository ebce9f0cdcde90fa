/*
 * How long the packaged program takes, what memory it needs and what it weighs, beside a script that somebody would write
 * instead, and beside another action: whole processes on invented people, with an API on loopback, turn by turn.
 *
 *   npm run bench -- --python PATH --auth DIR     prints tables in Markdown
 *   npm run bench -- --quick                      with fewer runs
 *   npm run bench -- --compare                    fails where it costs a tenth more than scripts/bench/baseline.json says
 *   npm run bench -- --save                       writes that file
 */
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { play } from '../play.js';
import { CLI, startSink } from './company.js';
import { FIGURES, figureCells, type Measurements, type Starts } from './figures.js';
import { median, medianAndSpan, rowOf } from './numbers.js';
import { optionsOf, type Options } from './options.js';
import { expectLxml, scriptsOnCleanMachine, startOfAuth } from './peers.js';
import { measureNode, type Measured } from './processes.js';
import { inRounds, type Contestant, type Limit } from './rounds.js';
import { measureSize, measureStages, STAGES, WHOLE_RUNS, type Results, type Stages } from './size.js';
import { steady } from './steady.js';
import {
  checkAtDesk,
  checkOnPullRequest,
  homeThatStays,
  makeArchive,
  startOfAction,
  stepOnCleanMachine,
} from './steps.js';

const RUNS = 15;
/** After so many seconds no further round of a part begins. */
const LIMITS = {
  starts: { runs: RUNS, seconds: 60 },
  small: { runs: RUNS, seconds: 240 },
  large: { runs: RUNS, seconds: 600 },
  clean: { runs: 5, seconds: 60 },
  stages: { runs: 5, seconds: 30 },
  steady: { runs: RUNS, seconds: 120 },
};
const QUICK = { starts: 15, small: 45, large: 60, clean: 15, stages: 10, steady: 30 };
type Part = keyof typeof LIMITS;
const limitOf = (part: Part, { quick }: Options): Limit =>
  quick ? { ...LIMITS[part], seconds: QUICK[part] } : LIMITS[part];

const STARTS: Readonly<Record<keyof Starts, string>> = {
  node: '`node -e 0`',
  version: '`cli.js --version`',
  wrong: '`action.js` with bad input',
  pull: '`action.js`: check of 40 rows on a pull request, with its comment',
  again: 'the same on a self-hosted runner, code cache warm',
  desk: '`cli.js check` of 40 rows, code cache cold',
  deskAgain: 'the same, code cache warm',
  auth: 'google-github-actions/auth without inputs',
};

// ---------------------------------------------------------------------------------------------------------------------

async function measureStarts(options: Options): Promise<Starts> {
  const again = checkOnPullRequest(await homeThatStays());
  const deskAgain = checkAtDesk(await homeThatStays());
  for (const first of [again, deskAgain]) await first();
  const contestants: Record<keyof Starts, Contestant | undefined> = {
    node: () => measureNode(['-e', '0']),
    version: () => measureNode([CLI, '--version']),
    wrong: startOfAction,
    pull: checkOnPullRequest(),
    again,
    desk: checkAtDesk(),
    deskAgain,
    auth: options.auth === undefined ? undefined : startOfAuth(options.auth),
  };
  return inRounds(contestants, limitOf('starts', options));
}

interface All extends Measurements {
  readonly stages: { readonly small: readonly Stages[]; readonly large: readonly Stages[] };
}

async function measureAll(options: Options): Promise<All> {
  const { python } = options;
  if (python !== undefined) await expectLxml(python);
  const starts = await measureStarts(options);
  const sink = await startSink();
  const small = await measureSize(10_000, sink, python, limitOf('small', options));
  const archive = await makeArchive();
  const peers = python === undefined ? undefined : await scriptsOnCleanMachine(small.scene, python);
  const ours = stepOnCleanMachine(small.scene, archive.path);
  const clean = await inRounds(
    {
      ours,
      environment: peers?.environment,
      registry: peers?.registry,
      downloaded: peers?.downloaded,
    },
    limitOf('clean', options),
  );
  const large = await measureSize(100_000, sink, python, limitOf('large', options));
  const stages = {
    small: await measureStages(small.scene, limitOf('stages', options)),
    large: await measureStages(large.scene, limitOf('stages', options)),
  };
  const results = { small: small.results, large: large.results };
  return { starts, ...results, clean, archive: archive.megabytes, stages };
}

// ---------------------------------------------------------------------------------------------------------------------

function print(head: readonly string[], rows: readonly (readonly (string | number)[])[]): void {
  const rule = head.map((_, at) => (at === 0 ? '---' : '---:'));
  console.log([head, rule, ...rows].map(rowOf).join('\n'), '\n');
}

function runCells(what: string, people: string, results: readonly Measured[]): (string | number)[] {
  if (results.length === 0) return [what, people, 0, 'not measured', '', ''];
  const of = (key: keyof Measured) => results.map((result) => result[key]);
  const shown = (key: 'cpu' | 'mebibytes', digits: number) => {
    const number = median(of(key));
    return Number.isNaN(number) ? '' : number.toFixed(digits);
  };
  return [what, people, results.length, medianAndSpan(of('seconds')), shown('cpu', 2), shown('mebibytes', 0)];
}

const wholeRows = (results: Results, people: string) =>
  Object.entries(WHOLE_RUNS).map(([name, words]) => runCells(words, people, results[name as keyof Results]));

function printAll(all: All): void {
  const { starts, small, large, clean, stages } = all;
  print(
    ['figure', 'measured', 'at most', 'aim', 'kept'],
    FIGURES.map((figure) => figureCells(figure, all)),
  );
  print(
    ['what', 'employees', 'runs', 'seconds, median (min–max)', 'CPU s', 'peak MiB'],
    [
      ...Object.entries(STARTS).map(([name, words]) => runCells(words, '', starts[name as keyof Starts])),
      ...wholeRows(small, '10,000'),
      runCells('a step on a clean machine: unpack, `sync`', '10,000', clean.ours),
      runCells('a step on a clean machine: `venv`, `pip install`, the script', '10,000', clean.environment),
      runCells('a step on a clean machine: `pip install`, the script', '10,000', clean.registry),
      runCells('the same, its packages downloaded before', '10,000', clean.downloaded),
      ...wholeRows(large, '100,000'),
    ],
  );
  const secondsOf = (runs: readonly Stages[], stage: string) =>
    medianAndSpan(runs.map((run) => run[stage as keyof Stages]));
  print(
    ['stage', '10,000: seconds, median (min–max)', '100,000'],
    Object.entries(STAGES).map(([stage, words]) => [
      words,
      ...[stages.small, stages.large].map((runs) => secondsOf(runs, stage)),
    ]),
  );
}

function printMachine(): void {
  const machine = `${availableParallelism()} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}`;
  const memory = `${Math.round(totalmem() / 1024 ** 3)} GiB`;
  console.log(`${machine}, ${memory}, ${process.platform} ${process.arch}, Node ${process.version}\n`);
}

function printLegend(): void {
  const [busy = 0] = loadavg();
  const isBusy = busy > availableParallelism() * 1.5;
  const lines = [
    'Seconds: the whole process, with the git that it starts. CPU and memory: its own, with its threads.',
    'Ratios: the median of those of each round, in which everybody runs once.',
    'Where nothing is said of it, the code cache is cold, as it is on the runners of GitHub.',
    'On a clean machine the archive of the last commit is there already, as a runner has it before the step; `pip` downloads.',
    'Stages: parts of `check` and `sync`, run cold and one after another from src/.',
    `It took ${(performance.now() / 1000).toFixed(0)} s.`,
    ...(isBusy
      ? [`The machine is busy with other things (load ${busy.toFixed(1)}): only ratios count.`]
      : []),
  ];
  console.log(lines.join('\n'));
}

await play(async () => {
  const options = optionsOf(process.argv.slice(2));
  printMachine();
  if (options.baseline) {
    await steady(options.baseline, limitOf('steady', options));
    return;
  }
  printAll(await measureAll(options));
  printLegend();
});
