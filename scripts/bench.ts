/*
 * How long the packaged program takes and what memory it needs, for 10,000 and 100,000 invented employees with a
 * hierarchy: whole processes, with a sink on loopback for the API, beside the floor of only reading the same file.
 *
 *   npm run bench             prints a Markdown table
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire, stripTypeScriptTypes } from 'node:module';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from '../test/support/cleanup.js';
import { inventCompany } from '../test/support/company.js';
import { CONFIG, configOf, csvOf, ROSTER, type Person } from '../test/support/people.js';
import { Repository } from '../test/support/repository.js';
import { DIST, runNode, WITH_KEY } from '../test/support/runner.js';
import { BASE, listen } from '../test/support/server.js';
import { play } from './play.js';

const SIZES = [
  { people: 10_000, runs: 5 },
  { people: 100_000, runs: 3 },
];
/** When it is over, on a slow or busy machine, everything that is left runs once. */
const BUDGET_SECONDS = 130;
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const CLI = join(DIST, 'cli.js');
const folder = temporaryFolder();
const meter = join(folder, 'meter.cjs');
writeFileSync(meter, stripTypeScriptTypes(readFileSync(here('bench-meter.ts'), 'utf8')));
/** The least that any program must do: read the file that it is given, and parse it. */
const FLOOR = `require(${JSON.stringify(createRequire(import.meta.url).resolve('csv-parse/sync'))}).parse(
  require('node:fs').readFileSync(process.argv[1]));`;

// ---------------------------------------------------------------------------------------------------------------------
// Measuring

interface Options {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** The exit code that it should come to; 0 where nothing else is said. */
  readonly code?: number;
}

interface Measured {
  readonly seconds: number;
  /** Seconds of the processor, with those of its threads and without those of what it starts. */
  readonly cpu: number;
  readonly mebibytes: number;
}

/** Runs Node to its end, and fails where that isn't the end it should come to. */
async function execute(
  args: readonly string[],
  { cwd = folder, env, code = 0 }: Options = {},
): Promise<string> {
  const ran = await runNode(args, cwd, env);
  if (ran.code !== code) throw new Error(`${args.join(' ')} ended with ${ran.code ?? '?'}:\n${ran.said}`);
  return ran.stdout;
}

async function measure(args: readonly string[], options: Options = {}): Promise<Measured> {
  const used = join(folder, 'used.json');
  const began = performance.now();
  await execute(['--require', meter, ...args], { ...options, env: { ...options.env, BENCH_USED: used } });
  const seconds = (performance.now() - began) / 1000;
  return { seconds, ...(JSON.parse(readFileSync(used, 'utf8')) as Omit<Measured, 'seconds'>) };
}

const isOverBudget = (): boolean => performance.now() / 1000 > BUDGET_SECONDS;

async function repeat<Result>(runs: number, work: () => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  while (results.length === 0 || (results.length < runs && !isOverBudget())) results.push(await work());
  return results;
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? NaN;

function medianAndSpan(numbers: readonly number[]): string {
  const digits = Math.max(...numbers) < 1 ? 3 : 2;
  const shown = (number: number) => number.toFixed(digits);
  return `${shown(median(numbers))} (${shown(Math.min(...numbers))}–${shown(Math.max(...numbers))})`;
}

// ---------------------------------------------------------------------------------------------------------------------
// The table

const printRow = (cells: readonly (string | number)[]): void => {
  console.log(`| ${cells.join(' | ')} |`);
};

function printHead(empty: readonly number[]): void {
  const machine = `${availableParallelism()} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}`;
  const memory = `${Math.round(totalmem() / 1024 ** 3)} GiB`;
  const start = `node -e 0: ${medianAndSpan(empty)} s`;
  console.log(
    `${machine}, ${memory}, ${process.platform} ${process.arch}, Node ${process.version}; ${start}\n`,
  );
  printRow(['what', 'employees', 'runs', 'seconds, median (min–max)', 'CPU s', 'peak MiB']);
  printRow(['---', '---:', '---:', '---:', '---:', '---:']);
}

function printLegend(): void {
  const [busy = 0] = loadavg();
  console.log(
    [
      '',
      'Seconds: the whole process, with the git that it starts. CPU and memory: its own, with its threads.',
      'Stages: parts of `check` and `sync`, run cold and one after another from src/. The API is a sink that only reads.',
      `It took ${(performance.now() / 1000).toFixed(0)} s.`,
      ...(busy > availableParallelism() * 1.5
        ? [`The machine is busy with other things (load ${busy.toFixed(1)}), so seconds say little.`]
        : []),
    ].join('\n'),
  );
}

/** Measures a process, and prints what it took. */
async function row(what: string, people: string, runs: number, work: () => Promise<Measured>): Promise<void> {
  const results = await repeat(runs, work);
  const of = (key: keyof Measured) => results.map((result) => result[key]);
  const cells = [
    medianAndSpan(of('seconds')),
    median(of('cpu')).toFixed(2),
    median(of('mebibytes')).toFixed(0),
  ];
  printRow([what, people, results.length, ...cells]);
}

// ---------------------------------------------------------------------------------------------------------------------
// What is measured

/** An API that takes everything and does nothing with it, so that only this side is measured. */
async function startSink(): Promise<string> {
  const server = createServer((request, response) => {
    request.resume().once('end', () => {
      response.writeHead(200, { 'Content-Type': 'application/json' }).end('{}');
    });
  });
  return `http://127.0.0.1:${await listen(server)}${BASE}`;
}

const CHANGES = 50;

/** A company, and what it is later: 50 have joined, 50 have left, 500 are in another department. No guard holds that. */
function inventChange(count: number): { before: Person[]; after: Person[] } {
  const everybody = inventCompany(count + CHANGES);
  const managers = new Set(everybody.map((one) => one.manager_id));
  const staff = everybody.filter((one) => !managers.has(one.employee_id));
  const joiners = new Set(staff.slice(-CHANGES));
  const leavers = new Set(staff.slice(0, CHANGES));
  const movers = new Set(staff.slice(CHANGES, CHANGES * 11));
  const elsewhere = ({ department }: Person) => (department === 'Operations' ? 'R&D' : 'Operations');
  const later = (one: Person) => (movers.has(one) ? { ...one, department: elsewhere(one) } : one);
  return {
    before: everybody.filter((one) => !joiners.has(one)),
    after: everybody.filter((one) => !leavers.has(one)).map(later),
  };
}

async function benchStarts(runs: number): Promise<void> {
  const measured = await repeat(runs, () => measure(['-e', '0']));
  printHead(measured.map(({ seconds }) => seconds));
  await row('start: `cli.js --version`', '', runs, () => measure([CLI, '--version']));
  const wrong = { env: { INPUT_MODE: 'nonsense' }, code: 1 };
  const action = [join(DIST, 'action.js')];
  await row('start: `action.js` with a wrong input', '', runs, () => measure(action, wrong));
}

async function benchSize({ people, runs }: (typeof SIZES)[number], url: string): Promise<void> {
  const { before, after } = inventChange(people);
  const config = configOf(url, { roster: { 'max-records': people } });
  const repository = Repository.with({ [CONFIG]: config, [ROSTER]: csvOf(before) });
  const cwd = repository.folder;
  const label = people.toLocaleString('en');
  const measured = (what: string, work: () => Promise<Measured>) => row(what, label, runs, work);
  const sync = (kept: readonly string[]) => {
    forget(repository, kept);
    return measure([CLI, 'sync'], { cwd, env: WITH_KEY });
  };

  await measured('floor: csv-parse reads the file', () => measure(['-e', FLOOR, ROSTER], { cwd }));
  await measured('`check`', () => measure([CLI, 'check'], { cwd }));
  const report = ['--report-dir', join(folder, 'report')];
  await measured('`check` with its report', () => measure([CLI, 'check', ...report], { cwd }));
  await measured('`sync`, the first', () => sync([]));

  const receipts = repository.tags();
  repository.commit({ [ROSTER]: csvOf(after) });
  // Receipts are named by the second; a sync in the same second would wait for the next.
  await pause(1000);
  await measured('`sync` against a baseline', () => sync(receipts));
  repository.write({ 'before.csv': csvOf(before) });
  await benchStages(cwd, label, runs);
}

/** Takes away all receipts but those that are kept, so that every run meets the same. */
function forget(repository: Repository, kept: readonly string[]): void {
  const tags = repository.tags().filter((tag) => !kept.includes(tag));
  if (tags.length > 0) repository.git('tag', '--delete', ...tags);
}

const STAGES = {
  read: 'read the CSV, find columns, hierarchy',
  rules: 'rules',
  xml: 'write both XML files',
  xsd: 'validate both (in a run, beside the rules)',
  changes: 'look for accidents since the baseline',
  plan: 'compare with the baseline, guards',
};

async function benchStages(cwd: string, people: string, runs: number): Promise<void> {
  const script = ['--import', new URL('typescript.ts', import.meta.url).href, here('bench-stages.ts')];
  const args = [...script, cwd, CONFIG, 'before.csv', ROSTER];
  const results = await repeat(
    runs,
    async () => JSON.parse(await execute(args)) as Readonly<Record<string, number>>,
  );
  for (const [stage, words] of Object.entries(STAGES)) {
    const seconds = medianAndSpan(results.map((result) => result[stage] ?? NaN));
    printRow([`stage: ${words}`, people, results.length, seconds, '', '']);
  }
}

// ---------------------------------------------------------------------------------------------------------------------

await play(async () => {
  const url = await startSink();
  await benchStarts(5);
  for (const size of SIZES) await benchSize(size, url);
  printLegend();
});
