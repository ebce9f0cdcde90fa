/*
 * How long a run takes and what memory it needs: 10,000 and 100,000 invented employees with a hierarchy, whole
 * processes on the packaged command line against a sink on loopback, beside the floor of only reading the CSV.
 *
 *   npm run bench             the median of several runs, with the fastest and the slowest
 */
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { inventCompany, toCsv } from './company.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const cli = join(root, 'dist/cli.js');
const folder = mkdtempSync(join(tmpdir(), 'roster-sync-bench-'));
const SIZES = [
  { people: 10_000, runs: 5 },
  { people: 100_000, runs: 3 },
];

/** Loaded into the measured process: tells its memory and processor time when it ends. */
const METER = `process.on('exit',()=>{const u=process.resourceUsage();process.send?.({rss:u.maxRSS,cpu:(u.userCPUTime+u.systemCPUTime)/1e6})})`;

/** An API that takes everything and does nothing with it, so that only our side is measured. */
async function startSink() {
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      const served = request.method === 'POST' || request.url.endsWith('/test');
      response.writeHead(served ? 200 : 404, { 'Content-Type': 'application/json' }).end('{}');
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${server.address().port}/`, stop: () => server.close() };
}

function makeRepository(people, url) {
  const work = join(folder, String(people));
  mkdirSync(join(work, 'roster'), { recursive: true });
  mkdirSync(join(work, '.github'));
  writeFileSync(join(work, 'roster/employees.csv'), toCsv(inventCompany({ people })));
  const configuration = `version: 1
program: acme
api: { base-url: ${url} }
roster: { max-records: ${people} }
hierarchy: { manager_id: manager_id, position_title: position_title }
guards: { first-sync: allow }
`;
  writeFileSync(join(work, '.github/roster-sync.yml'), configuration);
  const git = (...args) =>
    execFileSync('git', ['-c', 'user.name=B', '-c', 'user.email=b@example.com', ...args], { cwd: work });
  git('init', '--quiet', '--initial-branch', 'main');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Bench');
  const withoutReceipts = () => {
    const tags = git('tag').toString().split('\n').filter(Boolean);
    if (tags.length > 0) git('tag', '--delete', ...tags);
  };
  return { work, withoutReceipts };
}

/** @returns seconds, processor seconds and MiB of one process */
function measure(args, cwd, env = {}) {
  const began = performance.now();
  const child = spawn(process.execPath, ['--import', meter, ...args], {
    cwd,
    env: { ...process.env, ROSTER_SYNC_API_KEY: 'bench', ...env },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  let used = { rss: NaN, cpu: NaN };
  child.on('message', (message) => (used = message));
  return new Promise((resolve) => {
    child.on('close', () => {
      resolve({ seconds: (performance.now() - began) / 1000, cpu: used.cpu, mebibytes: used.rss / 1024 });
    });
  });
}

async function row(name, runs, run) {
  const measured = [];
  for (let count = 0; count < runs; count += 1) measured.push(await run());
  const sorted = (key) => measured.map((one) => one[key]).sort((a, b) => a - b);
  const middle = (key) => sorted(key)[Math.floor(runs / 2)];
  const seconds = sorted('seconds');
  const span = `${seconds[0].toFixed(2)}–${seconds.at(-1).toFixed(2)}`;
  const cells = [
    name,
    middle('seconds').toFixed(2),
    span,
    middle('cpu').toFixed(2),
    middle('mebibytes').toFixed(0),
  ];
  console.log(`| ${cells.join(' | ')} |`);
}

const meter = `data:text/javascript,${encodeURIComponent(METER)}`;
const parser = pathToFileURL(join(root, 'node_modules/csv-parse/lib/sync.js')).href;
const FLOOR = `import{parse}from'${parser}';import{readFileSync}from'node:fs';parse(readFileSync('roster/employees.csv'))`;

async function benchSize({ people, runs }, url) {
  const { work, withoutReceipts } = makeRepository(people, url);
  const of = (what) => `${what}, ${people.toLocaleString('en')}`;
  const floor = join(work, 'floor.mjs');
  writeFileSync(floor, FLOOR);
  await row(of('floor: csv-parse alone'), runs, () => measure([floor], work));
  await row(of('check'), runs, () => measure([cli, 'check'], work));
  await row(of('first sync'), runs, () => {
    withoutReceipts();
    return measure([cli, 'sync'], work);
  });
  await row(of('sync against a baseline'), runs, () => measure([cli, 'sync'], work));
  const report = join(work, 'report');
  await row(of('check with report'), runs, () => measure([cli, 'check', '--report-dir', report], work));
  await row(of('verify'), runs, () => measure([cli, 'verify'], work));
}

const sink = await startSink();
try {
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}\n`);
  console.log('| what | s (median) | s (span) | CPU s | peak MiB |\n| --- | --- | --- | --- | --- |');
  await row('node -e 0', 5, () => measure(['-e', '0'], folder));
  await row('cli.js --version', 5, () => measure([cli, '--version'], folder));
  await row('action.js, bad input', 5, () =>
    measure([join(root, 'dist/action.js')], folder, { INPUT_MODE: 'nonsense' }),
  );
  for (const size of SIZES) await benchSize(size, sink.url);
} finally {
  sink.stop();
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
