/*
 * The main job from end to end, on this machine alone: an invented company, a git repository with a remote, the
 * sandbox for the API, and the packaged action, started as GitHub's runner starts it.
 *
 *   npm run demo              npm run demo -- --keep    leaves the folder behind
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inventCompany, toCsv } from './company.mjs';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const KEY = 'demo-key';
const folder = mkdtempSync(join(tmpdir(), 'roster-sync-demo-'));
const work = join(folder, 'company-roster');

const heading = (text) => console.log(`\n=== ${text}\n`);
const cleanEnvironment = {
  PATH: process.env.PATH,
  SystemRoot: process.env.SystemRoot,
  HOME: folder,
  USERPROFILE: folder,
};

function git(...args) {
  const identity = ['-c', 'user.name=HR Demo', '-c', 'user.email=hr@example.com'];
  return execFileSync('git', [...identity, ...args], { cwd: work, env: cleanEnvironment, encoding: 'utf8' });
}

function commitRoster(rows, message) {
  writeFileSync(join(work, 'roster/employees.csv'), toCsv(rows));
  git('add', '--all');
  git('commit', '--quiet', '--message', message);
  git('push', '--quiet', 'origin', 'main');
}

function makeRepository(apiUrl, rows) {
  mkdirSync(join(work, 'roster'), { recursive: true });
  mkdirSync(join(work, '.github'));
  execFileSync('git', ['init', '--quiet', '--bare', join(folder, 'remote.git')], { env: cleanEnvironment });
  git('init', '--quiet', '--initial-branch', 'main');
  git('remote', 'add', 'origin', join(folder, 'remote.git'));
  const configuration = [
    'version: 1',
    'program: acme',
    `api: { base-url: ${apiUrl} } # the sandbox; a real program needs no address`,
    'hierarchy: { manager_id: manager_id, position_title: position_title }',
    '',
  ];
  writeFileSync(join(work, '.github/roster-sync.yml'), configuration.join('\n'));
  commitRoster(rows, 'Add the roster and the configuration');
}

/** Starts the sandbox by the packaged command line, on any free port. */
async function startSandbox() {
  const env = { ...cleanEnvironment, ROSTER_SYNC_API_KEY: KEY };
  const child = spawn(process.execPath, [join(dist, 'cli.js'), 'sandbox', '--port', '0'], { env });
  const url = await new Promise((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += chunk;
      const found = /http:\S+/.exec(said)?.[0];
      if (found) resolve(found);
    });
    child.on('exit', () => reject(new Error(`the sandbox ended: ${said}`)));
  });
  return { url, stop: () => child.kill() };
}

/** Runs the packaged action as a workflow step does. */
function runAction(inputs, event) {
  const file = (name, content) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const payload = { repository: { default_branch: 'main', private: true } };
  const env = {
    ...cleanEnvironment,
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: work,
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(payload)),
    GITHUB_REF: 'refs/heads/main',
    GITHUB_ACTOR: 'hr-lead',
    GITHUB_OUTPUT: file('output', ''),
    GITHUB_STEP_SUMMARY: file('summary.md', ''),
    'INPUT_REPORT-DIR': join(folder, 'report'),
  };
  for (const [name, value] of Object.entries(inputs)) env[`INPUT_${name.toUpperCase()}`] = value;
  const { stdout, stderr } = spawnSync(process.execPath, [join(dist, 'action.js')], {
    env,
    encoding: 'utf8',
  });
  const outputs = readFileSync(join(folder, 'output'), 'utf8');
  const output = (name) => new RegExp(`^${name}<<(\\S+)\\r?\\n(.*)\\r?\\n\\1`, 'm').exec(outputs)?.[2];
  return { log: stdout + stderr, summary: readFileSync(join(folder, 'summary.md'), 'utf8'), output };
}

function expectOutcome(run, expected) {
  const outcome = run.output('outcome');
  if (outcome !== expected)
    throw new Error(`expected ${expected}, and the outcome is ${outcome}:\n${run.log}`);
  console.log(`outcome: ${outcome}`);
}

/** The log without what only the runner reads. */
const readable = (log) =>
  log
    .split(/\r?\n/)
    .filter((line) => !line.startsWith('::') && line.trim() !== '')
    .join('\n');

function changed(rows) {
  const [, , third, ...others] = rows;
  const joiner = { ...third, employee_id: '0000099', forename: 'Newcomer', email: 'newcomer@example.com' };
  const mover = { ...third, department: 'Finance' };
  return [rows[0], rows[1], mover, ...others.slice(0, -1), joiner];
}

async function play(sandbox) {
  const rows = inventCompany({ people: 40 });
  const sync = { mode: 'sync', 'api-key': KEY };
  makeRepository(sandbox.url, rows);

  heading('A check of the new roster: 40 people, no key needed');
  const check = runAction({ mode: 'check' }, 'push');
  console.log(readable(check.log));
  expectOutcome(check, 'clean');

  heading('The first sync is held: nobody knows yet whom it would delete');
  const held = runAction(sync, 'schedule');
  console.log(readable(held.log));
  expectOutcome(held, 'held');

  heading('Somebody looks, and approves exactly this plan; the job summary then says');
  const first = runAction({ ...sync, approve: held.output('plan-id') }, 'workflow_dispatch');
  console.log(first.summary);
  expectOutcome(first, 'uploaded');

  heading('A month later: one joins, one leaves, one moves to another department');
  commitRoster(changed(rows), 'Add Newcomer, a move, and a leaver');
  expectOutcome(runAction({ mode: 'check' }, 'push'), 'clean');
  const second = runAction(sync, 'schedule');
  console.log(readable(second.log));
  expectOutcome(second, 'uploaded');

  heading('Git remembers both uploads');
  console.log(git('log', '--format=%h %s%d'));
  console.log(git('for-each-ref', '--format=%(refname:short)%0a%(contents)', 'refs/tags'));

  heading('And they can be proved');
  const env = { ...cleanEnvironment, ROSTER_SYNC_API_KEY: KEY };
  const verified = spawnSync(process.execPath, [join(dist, 'cli.js'), 'verify', '--all'], {
    cwd: work,
    env,
    encoding: 'utf8',
  });
  console.log(verified.stdout.trim());
  if (verified.status !== 0) throw new Error(`verify ended with ${verified.status}: ${verified.stderr}`);
}

const sandbox = await startSandbox();
try {
  await play(sandbox);
  console.log('\nuploaded: two rosters, two receipts, both verified');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  sandbox.stop();
  if (process.argv.includes('--keep')) console.log(`Kept in ${folder}`);
  else rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
