/*
 * How long the packaged program takes and what memory it needs, for 10,000 and 100,000 invented employees with a
 * hierarchy: whole processes, with a sink on loopback for the API, beside the floor of only reading the same file.
 *
 *   npm run bench             prints a Markdown table
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { availableParallelism, cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { inventCompany, toCsv } from './company.mjs';
import { cleanEnvironment, run } from './processes.mjs';
import { CONFIG, makeRepository, ROSTER } from './repository.mjs';

const SIZES = [
  { people: 10_000, runs: 5 },
  { people: 100_000, runs: 3 },
];
/** When it is over, on a slow or busy machine, everything that is left runs once. */
const BUDGET_SECONDS = 130;
const KEY = 'bench-key';
/** Node 20 doesn't; npm scripts run on the Node 24 of the dev dependencies. */
const readsTypeScript = Boolean(process.features.typescript);

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const cli = here('../dist/cli.js');
const folder = mkdtempSync(join(tmpdir(), 'roster-sync-bench-'));
process.once('exit', () => {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

// ---------------------------------------------------------------------------------------------------------------------
// Measuring

/** Runs a script to its end, and fails where that isn't the end it should come to. */
async function execute(args, { cwd = folder, env, code = 0 }) {
  const ended = await run(process.execPath, args, { cwd, env: { ...cleanEnvironment(folder), ...env } });
  if (ended.code !== code) {
    throw new Error(`${args.join(' ')} ended with ${ended.code}:\n${ended.stdout}${ended.stderr}`);
  }
  return ended.stdout;
}

/** @returns seconds, processor seconds and MiB of one process; of what it starts, the seconds alone */
async function measure(args, options = {}) {
  const used = join(folder, 'used.json');
  const began = performance.now();
  await execute(['--require', here('bench-meter.cjs'), ...args], {
    ...options,
    env: { ...options.env, BENCH_USED: used },
  });
  const seconds = (performance.now() - began) / 1000;
  return { seconds, ...JSON.parse(readFileSync(used, 'utf8')) };
}

const isOverBudget = () => performance.now() / 1000 > BUDGET_SECONDS;

async function repeat(runs, work) {
  const results = [];
  while (results.length === 0 || (results.length < runs && !isOverBudget())) results.push(await work());
  return results;
}

const sorted = (numbers) => numbers.toSorted((a, b) => a - b);
const median = (numbers) => sorted(numbers)[Math.floor((numbers.length - 1) / 2)];

function medianAndSpan(numbers) {
  const digits = Math.max(...numbers) < 1 ? 3 : 2;
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)].map((number) => number.toFixed(digits));
  return `${median(numbers).toFixed(digits)} (${least}–${most})`;
}

// ---------------------------------------------------------------------------------------------------------------------
// The table

const printRow = (cells) => {
  console.log(`| ${cells.join(' | ')} |`);
};

function printHead(empty) {
  const machine = `${availableParallelism()} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}`;
  const memory = `${Math.round(totalmem() / 1024 ** 3)} GiB`;
  const start = `node -e 0: ${medianAndSpan(empty)} s`;
  console.log(
    `${machine}, ${memory}, ${process.platform} ${process.arch}, Node ${process.version}; ${start}\n`,
  );
  printRow(['what', 'employees', 'runs', 'seconds, median (min–max)', 'CPU s', 'peak MiB']);
  printRow(['---', '---:', '---:', '---:', '---:', '---:']);
}

function printLegend() {
  const stages = readsTypeScript ? 'run cold and one after another from src/' : 'not here: they need Node 24';
  const [busy] = loadavg();
  console.log(
    [
      '',
      'Seconds: the whole process, with the git that it starts. CPU and memory: its own, with its threads.',
      `Stages: parts of \`check\` and \`sync\`, ${stages}. The API is a sink that only reads.`,
      `It took ${(performance.now() / 1000).toFixed(0)} s.`,
      ...(busy > availableParallelism() * 1.5
        ? [`The machine is busy with other things (load ${busy.toFixed(1)}), so seconds say little.`]
        : []),
    ].join('\n'),
  );
}

/** Measures a process, and prints what it took. */
async function row(what, people, runs, work) {
  const results = await repeat(runs, work);
  const of = (key) => results.map((result) => result[key]);
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
async function startSink() {
  const server = createServer((request, response) => {
    request.resume().once('end', () => {
      response.writeHead(200, { 'Content-Type': 'application/json' }).end('{}');
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}/admin/api/v2/`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

const configurationFor = (people, url) => `version: 1
program: acme
api: { base-url: ${url} }
roster: { max-records: ${people} }
hierarchy: { manager_id: manager_id, position_title: position_title }
guards: { first-sync: allow }
`;

const CHANGES = 50;

/** A company, and what it is later: 50 have joined, 50 have left, 500 are in another department. No guard holds that. */
function inventChange(people) {
  const everybody = inventCompany({ people: people + CHANGES });
  const managers = new Set(everybody.map((one) => one.manager_id));
  const staff = everybody.filter((one) => !managers.has(one.employee_id));
  const joiners = new Set(staff.slice(-CHANGES));
  const leavers = new Set(staff.slice(0, CHANGES));
  const movers = new Set(staff.slice(CHANGES, CHANGES * 11));
  const elsewhere = ({ department }) => (department === 'Operations' ? 'R&D' : 'Operations');
  const later = (one) => (movers.has(one) ? { ...one, department: elsewhere(one) } : one);
  return {
    before: everybody.filter((one) => !joiners.has(one)),
    after: everybody.filter((one) => !leavers.has(one)).map(later),
  };
}

const withKey = { ROSTER_SYNC_API_KEY: KEY };

async function benchStarts(runs) {
  const measured = await repeat(runs, () => measure(['-e', '0']));
  printHead(measured.map(({ seconds }) => seconds));
  await row('start: `cli.js --version`', '', runs, () => measure([cli, '--version']));
  const wrong = { env: { INPUT_MODE: 'nonsense' }, code: 1 };
  await row('start: `action.js` with a wrong input', '', runs, () =>
    measure([here('../dist/action.js')], wrong),
  );
}

async function benchSize({ people, runs }, url) {
  const { before, after } = inventChange(people);
  const repository = await makeRepository(join(folder, String(people)), folder);
  const cwd = repository.folder;
  await repository.commit({ [CONFIG]: configurationFor(people, url), [ROSTER]: toCsv(before) }, 'The roster');
  const label = people.toLocaleString('en');
  const measured = (what, work) => row(what, label, runs, work);
  const forget = forgetting(repository.git);

  await measured('floor: csv-parse reads the file', () =>
    measure([here('bench-floor.mjs'), ROSTER], { cwd }),
  );
  await measured('`check`', () => measure([cli, 'check'], { cwd }));
  const report = ['--report-dir', join(folder, 'report')];
  await measured('`check` with its report', () => measure([cli, 'check', ...report], { cwd }));
  await measured('`sync`, the first', async () => {
    await forget();
    return measure([cli, 'sync'], { cwd, env: withKey });
  });

  const receipts = await repository.git('tag');
  await repository.commit({ [ROSTER]: toCsv(after) }, 'Changes');
  // Receipts are named by the second; a sync in the same second would wait for the next.
  await pause(1000);
  await measured('`sync` against a baseline', async () => {
    await forget(receipts);
    return measure([cli, 'sync'], { cwd, env: withKey });
  });
  writeFileSync(join(cwd, 'before.csv'), toCsv(before));
  await benchStages(cwd, label, runs);
}

/** @returns what takes away all receipts but those that are kept, so that every run meets the same */
const forgetting =
  (git) =>
  async (kept = '') => {
    const tags = (await git('tag')).split('\n').filter((tag) => tag !== '' && !kept.includes(tag));
    if (tags.length > 0) await git('tag', '--delete', ...tags);
  };

const STAGES = {
  read: 'read the CSV, find columns, hierarchy',
  rules: 'rules',
  xml: 'write both XML files',
  xsd: 'validate both (in a run, beside the rules)',
  changes: 'look for accidents since the baseline',
  plan: 'compare with the baseline, guards',
};

async function benchStages(cwd, people, runs) {
  if (!readsTypeScript) return;
  const args = [here('bench-stages.mjs'), cwd, CONFIG, 'before.csv', ROSTER];
  const results = await repeat(runs, async () => JSON.parse(await execute(args, {})));
  for (const [stage, words] of Object.entries(STAGES)) {
    const seconds = medianAndSpan(results.map((result) => result[stage]));
    printRow([`stage: ${words}`, people, results.length, seconds, '', '']);
  }
}

// ---------------------------------------------------------------------------------------------------------------------

const sink = await startSink();
try {
  await benchStarts(5);
  for (const size of SIZES) await benchSize(size, sink.url);
  printLegend();
} catch (error) {
  console.error(`The bench failed: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
} finally {
  sink.stop();
}
