/*
 * The main job from end to end, on this machine alone: an invented company's roster in a git repository, the sandbox
 * for the API, and the packaged action, started as GitHub's runner starts it.
 *
 *   npm run demo              npm run demo -- --keep    leaves the folder behind, to look around in
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { styleText } from 'node:util';
import { inventCompany, toCsv } from './company.mjs';
import { cleanEnvironment, run, start } from './processes.mjs';
import { CONFIG, makeRepository, ROSTER } from './repository.mjs';
import { runAction } from './runner.mjs';

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const KEY = 'demo-key';

// ---------------------------------------------------------------------------------------------------------------------
// What is printed

const WIDTH = Math.max(60, Math.min(process.stdout.columns || 110, 110)) - '  │ '.length;
const inColour = process.stdout.isTTY && !process.env.NO_COLOR;
const paint = (style, text) => (inColour ? styleText(style, text) : text);
let headings = 0;

function heading(text) {
  headings += 1;
  console.log(`${paint('bold', `${headings}. ${text}`)}\n`);
}

/** What the demo itself says. */
const tell = (text) => console.log(`${wrapped(text, WIDTH).join('\n')}\n`);

/** What git or a file says, behind a bar. */
function show(text) {
  const bar = paint('gray', '  │ ');
  for (const line of text.trimEnd().split(/\r?\n/)) console.log(`${bar}${line}`.trimEnd());
  console.log();
}

/** Sentences of the product, in lines that fit. */
const showWords = (text) =>
  show(
    text
      .split(/\r?\n/)
      .flatMap((line) => wrapped(line, WIDTH))
      .join('\n'),
  );

const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** Markdown for people without a browser. */
const showSummary = (markdown) =>
  showWords(
    markdown
      .replaceAll(/<\/?(details|summary)>/g, '')
      .replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
      .replaceAll(/&(amp|lt|gt|quot);/g, (_, name) => ENTITIES[name])
      .replaceAll(/\\([!-/:-@[-`{-~])/g, '$1')
      .replaceAll(/\n{3,}/g, '\n\n'),
  );

/** Breaks a line between words. */
function wrapped(line, width) {
  const lines = [''];
  for (const word of line.split(' ')) {
    const longer = lines.at(-1) === '' ? word : `${lines.at(-1)} ${word}`;
    if (longer.length <= width || lines.at(-1) === '') lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

const showEnding = ({ outputs }, text) => show(`${paint('bold', outputs.outcome)}: ${text}`);

/** The log without what only the runner reads. */
const readable = ({ stdout }) => stdout.replaceAll(/^::.*(\r?\n|$)/gm, '').replaceAll(/^\s+$/gm, '');

/** The part of a summary under a heading, without the table of numbers. */
function section({ summary }, title) {
  const found = summary.split(/^(?=#{2,3} )/m).find((part) => part.startsWith(`### ${title}`));
  if (found === undefined) throw new Error(`The summary has no part “${title}”:\n\n${summary}`);
  const [before] = found.split('\n| | |\n');
  return before;
}

// ---------------------------------------------------------------------------------------------------------------------
// What must come out

function expect(what, actual, expected) {
  if (actual === expected) return;
  throw new Error(`${what} should be ${JSON.stringify(expected)} and is ${JSON.stringify(actual)}.`);
}

function expectStep(name, step, code, outputs) {
  try {
    for (const [output, value] of Object.entries(outputs)) {
      expect(`the output ${output} of ${name}`, step.outputs[output], value);
    }
    expect(`the exit code of ${name}`, step.code, code);
  } catch (error) {
    const log = (step.stdout + step.stderr).replaceAll(/^::add-mask::.*\r?\n/gm, '');
    throw new Error(`${error.message}\n\n${log}`, { cause: error });
  }
}

// ---------------------------------------------------------------------------------------------------------------------
// The sandbox

/** Starts the sandbox by the packaged command line, on any free port. */
async function startSandbox(folder) {
  const received = join(folder, 'received');
  const env = { ...cleanEnvironment(folder), ROSTER_SYNC_API_KEY: KEY };
  const child = start(process.execPath, [cli, 'sandbox', '--port', '0', '--state', received], { env });
  const ended = new Promise((resolve) => child.once('close', resolve));
  const url = await new Promise((resolve, reject) => {
    let said = '';
    const listen = (text) => {
      said += text;
      const found = /http:\/\/\S+/.exec(said)?.[0];
      if (found) resolve(found);
    };
    child.stdout.setEncoding('utf8').on('data', listen);
    child.stderr.setEncoding('utf8').on('data', listen);
    child.once('close', () => reject(new Error(`The sandbox didn’t start: ${said}`)));
  });
  return {
    url,
    /** The XML files that came, in their order, each with what became of it. */
    received: () =>
      readdirSync(received)
        .filter((name) => name.endsWith('.xml'))
        .sort()
        .map((name) => ({
          name,
          xml: readFileSync(join(received, name), 'utf8'),
          ...JSON.parse(readFileSync(join(received, name.replace(/xml$/, 'json')), 'utf8')),
        })),
    async stop() {
      child.kill();
      await ended;
    },
  };
}

// ---------------------------------------------------------------------------------------------------------------------
// The company

const configurationFor = (url) => `version: 1
program: acme
api: { base-url: ${url} } # the sandbox; a real program needs no address
hierarchy: { manager_id: manager_id, position_title: position_title }
`;

/** A company of forty, and what it is a week later: one joins, one leaves, and one moves to another department. */
function inventChange() {
  const everybody = inventCompany({ people: 41 });
  const managers = new Set(everybody.map((row) => row.manager_id));
  const staff = everybody.filter((row) => !managers.has(row.employee_id));
  const [joiner, leaver, mover] = [staff.at(-1), staff[12], staff[20]];
  const director = everybody.find(
    (row) => row.position_title.startsWith('Director') && row.department !== mover.department,
  );
  const moved = { ...mover, department: director.department, manager_id: director.employee_id };
  return {
    before: everybody.filter((row) => row !== joiner),
    after: everybody.filter((row) => row !== leaver).map((row) => (row === mover ? moved : row)),
  };
}

// ---------------------------------------------------------------------------------------------------------------------
// The story

async function play(folder, sandbox) {
  const { before, after } = inventChange();
  const repository = await makeRepository(join(folder, 'roster-repository'), folder);
  const { git } = repository;
  const act = async (event, inputs, more) => {
    const sha = await git('rev-parse', 'HEAD');
    return runAction({ workspace: repository.folder, temp: folder, sha, event, inputs, ...more });
  };
  const check = { mode: 'check' };
  const sync = { mode: 'sync', 'api-key': KEY };

  heading('A company keeps its people in a private git repository');
  const files = { [ROSTER]: toCsv(before), [CONFIG]: configurationFor(sandbox.url) };
  await repository.commit(files, 'Add the roster and its configuration');
  await repository.publish(join(folder, 'remote.git'));
  tell(`${ROSTER}: ${before.length} people, one on each line`);
  show(`${files[ROSTER].split('\n').slice(0, 4).join('\n')}\n…`);
  tell(`${CONFIG}: all the configuration that is needed`);
  show(files[CONFIG]);

  heading('Check: is the roster right, and what would a sync do?');
  tell('It needs no key and sends nothing, so every change can be checked before anybody relies on it.');
  const checked = await act('push', check);
  expectStep('the check', checked, 0, { outcome: 'clean', employees: '40', positions: '40', problems: '0' });
  showWords(readable(checked));

  heading('The first night: held');
  tell(
    'Workstars deletes whoever isn’t in the file. Nothing was uploaded before, so nobody can say whom this would hit: the first sync waits for a person.',
  );
  const held = await act('schedule', sync);
  const planId = held.outputs['plan-id'];
  expectStep('the first sync', held, 1, { outcome: 'held', 'plan-id': checked.outputs['plan-id'] });
  expect('the number of files that the sandbox has', sandbox.received().length, 0);
  showEnding(held, `nothing was sent. The plan has the id ${planId}, the same as in the check.`);

  heading('Somebody approves exactly this plan: uploaded');
  tell('The workflow is started by hand with that id. GitHub shows this summary of the run:');
  const first = await act('workflow_dispatch', { ...sync, approve: planId });
  expectStep('the approved sync', first, 0, { outcome: 'uploaded', 'plan-id': planId, employees: '40' });
  showSummary(first.summary);
  tell('And this has arrived, the employees first, the hierarchy second:');
  for (const { name, xml, status } of sandbox.received()) {
    expect(`the status of ${name}`, status, 'Complete');
    show(`${name}: ${status}\n${xml.split('\n').slice(0, 3).map(cut).join('\n')}\n  …`);
  }

  heading('A pull request: one joins, one leaves, one moves to another department');
  await git('switch', '--quiet', '--create', 'change');
  await repository.commit({ [ROSTER]: toCsv(after) }, 'One joins, one leaves, one moves');
  show(changedLines(await git('show', '--format=', '--unified=0', '--no-color')));
  await git('switch', '--quiet', 'main');
  await git('merge', '--quiet', '--no-ff', '--message', 'Merge pull request #1', 'change');
  tell('The check compares it with what was uploaded last:');
  const pull = { ref: 'refs/pull/1/merge', payload: { pull_request: { number: 1 } } };
  const reviewed = await act('pull_request', check, pull);
  const changes = { joiners: '1', leavers: '1', movers: '1' };
  expectStep('the check of the change', reviewed, 0, { outcome: 'clean', problems: '0', ...changes });
  showSummary(section(reviewed, 'Plan'));

  heading('Merged. The next night: uploaded');
  await git('push', '--quiet', 'origin', 'main');
  tell('So few changes need no approval; limits in the configuration (`guards`) say how many do.');
  const second = await act('schedule', sync);
  const asReviewed = { 'plan-id': reviewed.outputs['plan-id'], ...changes };
  expectStep('the second sync', second, 0, { outcome: 'uploaded', ...asReviewed });
  showSummary(section(second, 'Receipt'));
  tell('The sandbox has processed both files:');
  const processed = sandbox.received().slice(2).map(wordsOf);
  expect('the files of the second sync', processed.length, 2);
  for (const line of processed) expect('a file', line.replace(/^\S+ /, ''), AS_PLANNED);
  show(processed.join('\n'));

  heading('Git remembers what was sent, when, and on whose word');
  tell(
    'Every upload has left a receipt: a signed tag on the commit that was sent, without names or addresses.',
  );
  show(await git('log', '--graph', '--format=%h %s%d', '--decorate-refs=refs/tags', '--no-color'));
  tell('The newer receipt:');
  const tagOf = ({ outputs }) => `refs/tags/${outputs.receipt}`;
  show(await git('for-each-ref', '--format=%(contents)', tagOf(second)));
  tell('The older one also says on whose word the plan that was held went out:');
  show(await git('for-each-ref', '--format=%(contents:trailers:key=Approved-By)', tagOf(first)));

  heading('Verify: both files, built again from each receipt’s commit');
  const env = { ...cleanEnvironment(folder), ROSTER_SYNC_API_KEY: KEY };
  const verified = await run(process.execPath, [cli, 'verify', '--all'], { cwd: repository.folder, env });
  show(verified.stdout + verified.stderr);
  expect('the exit code of verify', verified.code, 0);
  expect('the number of receipts that are the same', verified.stdout.match(/: same$/gm)?.length, 2);
}

const changedLines = (diff) =>
  diff
    .split('\n')
    .filter((line) => /^[+-](?!--|\+\+)/.test(line))
    .map((line) => paint(line.startsWith('+') ? 'green' : 'red', line))
    .join('\n');

const cut = (line) => (line.length > WIDTH ? `${line.slice(0, WIDTH - 1)}…` : line);

const wordsOf = ({ name, status, counts }) =>
  `${name} ${status}: ${counts.records} records, ${counts.added} added, ${counts.removed} removed`;
const AS_PLANNED = 'Complete: 40 records, 1 added, 1 removed';

// ---------------------------------------------------------------------------------------------------------------------

const keep = process.argv.includes('--keep');
const folder = mkdtempSync(join(tmpdir(), 'roster-sync-demo-'));
process.once('exit', () => {
  if (!keep) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

console.log(paint('bold', 'Roster Sync: from a new repository to two uploads that can be proved'));
console.log('Everything is invented and stays on this machine; a sandbox stands in for Workstars.\n');
if (keep) console.log(`It is kept in ${folder}\n`);
let sandbox;
try {
  sandbox = await startSandbox(folder);
  await play(folder, sandbox);
  console.log('uploaded: 2 rosters, 2 receipts, both verified');
} catch (error) {
  console.error(`The demo failed: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
} finally {
  await sandbox?.stop();
}
