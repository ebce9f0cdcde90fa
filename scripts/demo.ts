/*
 * The main job from end to end, on this machine alone: an invented company's roster in a git repository, the sandbox
 * for the API, and the packaged action, started as GitHub's runner starts it.
 *
 *   npm run demo              npm run demo -- --keep    keeps the folder, to look around in
 */
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { styleText } from 'node:util';
import { temporaryFolder } from '../test/support/cleanup.js';
import { inventCompany } from '../test/support/company.js';
import { CONFIG, csvOf, ROSTER, type Person } from '../test/support/people.js';
import { Repository } from '../test/support/repository.js';
import { action, cli, KEY, startSandbox, WITH_KEY, type Step, type StepRan } from '../test/support/runner.js';
import { play } from './play.js';

// ---------------------------------------------------------------------------------------------------------------------
// What is printed

const WIDTH = Math.max(60, Math.min(process.stdout.columns || 110, 110)) - '  │ '.length;
const inColour = process.stdout.isTTY && !process.env['NO_COLOR'];
const paint = (style: Parameters<typeof styleText>[0], text: string): string =>
  inColour ? styleText(style, text) : text;
let headings = 0;

function heading(text: string): void {
  headings += 1;
  console.log(`${paint('bold', `${headings}. ${text}`)}\n`);
}

/** What the demo itself says. */
const tell = (text: string): void => {
  console.log(`${wrapped(text, WIDTH).join('\n')}\n`);
};

/** What git or a file says, after a bar. */
function show(text: string): void {
  const bar = paint('gray', '  │ ');
  for (const line of text.trimEnd().split(/\r?\n/)) console.log(`${bar}${line}`.trimEnd());
  console.log();
}

/** Sentences of the product, in lines that fit. */
const showWords = (text: string): void => {
  show(
    text
      .split(/\r?\n/)
      .flatMap((line) => wrapped(line, WIDTH))
      .join('\n'),
  );
};

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** Markdown for people without a browser. */
const showSummary = (markdown: string): void => {
  showWords(
    markdown
      .replaceAll(/\[([^\]]+)\]\(https:[^)]*\)/g, '$1')
      .replaceAll(/<\/?(details|summary)>/g, '')
      .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
      .replaceAll(/&(amp|lt|gt|quot);/g, (_, name: string) => ENTITIES[name] ?? '')
      .replaceAll(/\\([!-/:-@[-`{-~])/g, '$1')
      .replaceAll(/\n{3,}/g, '\n\n'),
  );
};

/** Breaks a line between words. */
function wrapped(line: string, width: number): string[] {
  const lines: string[] = [];
  let last = '';
  for (const word of line.split(' ')) {
    const longer = last === '' ? word : `${last} ${word}`;
    const fits = longer.length <= width || last === '';
    if (!fits) lines.push(last);
    last = fits ? longer : word;
  }
  return [...lines, last];
}

const showEnding = ({ outputs }: StepRan, text: string): void => {
  show(`${paint('bold', outputs['outcome'] ?? '')}: ${text}`);
};

/** The log without what only the runner reads. */
const readable = ({ stdout }: StepRan): string =>
  stdout.replaceAll(/^::.*(\r?\n|$)/gm, '').replaceAll(/^\s+$/gm, '');

/** What of a summary a reader sees at first: how it was checked is folded away. */
const unfolded = ({ summary }: StepRan): string => summary.split('<details><summary>How')[0] ?? summary;

// ---------------------------------------------------------------------------------------------------------------------
// What must come out

function expect(what: string, actual: unknown, expected: unknown): void {
  if (actual === expected) return;
  throw new Error(`${what} should be ${JSON.stringify(expected)} and is ${JSON.stringify(actual)}.`);
}

function expectStep(
  name: string,
  step: StepRan,
  code: number,
  outputs: Readonly<Record<string, string | undefined>>,
): void {
  try {
    for (const [output, value] of Object.entries(outputs)) {
      expect(`the output ${output} of ${name}`, step.outputs[output], value);
    }
    expect(`the exit code of ${name}`, step.code, code);
  } catch (error) {
    throw new Error(`${(error as Error).message}\n\n${step.log}`, { cause: error });
  }
}

// ---------------------------------------------------------------------------------------------------------------------
// The sandbox

interface Received {
  readonly name: string;
  readonly xml: string;
  readonly status: string;
  readonly counts: Readonly<Record<'records' | 'added' | 'removed', number>>;
}

/** The XML files that came, in their order, each with what became of it. */
const receivedIn = (state: string): Received[] =>
  readdirSync(state)
    .filter((name) => name.endsWith('.xml'))
    .sort()
    .map((name) => {
      const fate = readFileSync(join(state, name.replace(/xml$/, 'json')), 'utf8');
      const xml = readFileSync(join(state, name), 'utf8');
      return { ...(JSON.parse(fate) as Omit<Received, 'name' | 'xml'>), name, xml };
    });

// ---------------------------------------------------------------------------------------------------------------------
// The company

const configurationFor = (url: string): string => `version: 1
program: acme
api: { base-url: ${url} } # the sandbox; a real program needs no address
hierarchy: { manager_id: manager_id, position_title: position_title }
`;

/** A company of forty, and what it is a week later: one joins, one leaves, and one moves to another department. */
function inventChange(): { before: Person[]; after: Person[] } {
  const everybody = inventCompany(41);
  const managers = new Set(everybody.map((one) => one.manager_id));
  const staff = everybody.filter((one) => !managers.has(one.employee_id));
  const [joiner, leaver, mover] = [staff.at(-1), staff[12], staff[20]];
  const director = everybody.find(
    (one) => one.position_title.startsWith('Director') && one.department !== mover?.department,
  );
  const elsewhere = { department: director?.department ?? '', manager_id: director?.employee_id ?? '' };
  return {
    before: everybody.filter((one) => one !== joiner),
    after: everybody
      .filter((one) => one !== leaver)
      .map((one) => (one === mover ? { ...one, ...elsewhere } : one)),
  };
}

// ---------------------------------------------------------------------------------------------------------------------
// The story

async function tellStory(folder: string): Promise<void> {
  const received = join(folder, 'received');
  const sandbox = await startSandbox('--state', received);
  const { before, after } = inventChange();
  const repository = Repository.in(join(folder, 'roster-repository'));
  const git = repository.git.bind(repository);
  // GitHub isn't here, and so there isn't a token: the action then does with git what it would ask of GitHub.
  const env = { GITHUB_SERVER_URL: 'https://github.example' };
  const act = (event: string, inputs: Step['inputs'], more: Step = {}) =>
    action(repository, { event, inputs: { 'github-token': '', ...inputs }, env, ...more });
  const check = { mode: 'check' };
  const sync = { mode: 'sync', 'api-key': KEY };

  heading('A company keeps its people in a private git repository');
  const [roster, config] = [csvOf(before), configurationFor(sandbox.url)];
  repository.commit({ [ROSTER]: roster, [CONFIG]: config }, 'Add the roster and its configuration');
  repository.publish(Repository.in(join(folder, 'remote.git'), '--bare'));
  tell(`${ROSTER}: ${before.length} people, one on each line`);
  show(`${roster.split('\n').slice(0, 4).join('\n')}\n…`);
  tell(`${CONFIG}: all the configuration that is needed`);
  show(config);

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
  const planId = held.outputs['plan-id'] ?? '';
  expectStep('the first sync', held, 1, { outcome: 'held', 'plan-id': checked.outputs['plan-id'] });
  expect('the number of files that the sandbox has', receivedIn(received).length, 0);
  showEnding(held, `nothing was sent. The plan has the id ${planId}, the same as in the check.`);

  heading('Somebody approves exactly this plan: uploaded');
  tell('The workflow is started by hand with that id. GitHub shows this summary of the run:');
  const first = await act('workflow_dispatch', { ...sync, approve: planId });
  expectStep('the approved sync', first, 0, { outcome: 'uploaded', 'plan-id': planId, employees: '40' });
  showSummary(first.summary);
  tell('And this has arrived, the employees first, the hierarchy second:');
  for (const { name, xml, status } of receivedIn(received)) {
    expect(`the status of ${name}`, status, 'Complete');
    show(`${name}: ${status}\n${xml.split('\n').slice(0, 3).map(cut).join('\n')}\n  …`);
  }

  heading('A pull request: one joins, one leaves, one moves to another department');
  git('switch', '--quiet', '--create', 'change');
  repository.commit({ [ROSTER]: csvOf(after) }, 'One joins, one leaves, one moves');
  show(changedLines(git('show', '--format=', '--unified=0', '--no-color')));
  git('switch', '--quiet', 'main');
  git('merge', '--quiet', '--no-ff', '--message', 'Merge pull request #1', 'change');
  tell('The check compares it with what was uploaded last:');
  const pull = { ref: 'refs/pull/1/merge', payload: { pull_request: { number: 1 } } };
  const reviewed = await act('pull_request', check, pull);
  const changes = { joiners: '1', leavers: '1', movers: '1' };
  expectStep('the check of the change', reviewed, 0, { outcome: 'clean', problems: '0', ...changes });
  showSummary(unfolded(reviewed));

  heading('Merged. The next night: uploaded');
  git('push', '--quiet', 'origin', 'main');
  tell('So few changes need no approval; limits in the configuration (`guards`) say how many do.');
  const second = await act('schedule', sync);
  const asReviewed = { 'plan-id': reviewed.outputs['plan-id'], ...changes };
  expectStep('the second sync', second, 0, { outcome: 'uploaded', ...asReviewed });
  showSummary(unfolded(second));
  tell('The sandbox has processed both files:');
  const processed = receivedIn(received).slice(2).map(wordsOf);
  expect('the files of the second sync', processed.length, 2);
  for (const line of processed) expect('a file', line.replace(/^\S+ /, ''), AS_PLANNED);
  show(processed.join('\n'));

  heading('Git remembers what was sent, when, and on whose word');
  tell(
    'Every upload has left a receipt: a signed tag on the commit that was sent, without names or addresses.',
  );
  show(git('log', '--graph', '--format=%h %s%d', '--decorate-refs=refs/tags', '--no-color'));
  tell('The newer receipt:');
  const tagOf = ({ outputs }: StepRan) => `refs/tags/${outputs['receipt'] ?? ''}`;
  show(git('for-each-ref', '--format=%(contents)', tagOf(second)));
  tell('The older one also says on whose word the plan that was held went out:');
  show(git('for-each-ref', '--format=%(contents:trailers:key=Approved-By)', tagOf(first)));

  heading('Verify: both files, built again from each receipt’s commit');
  const verified = await cli(repository, ['verify', '--all'], WITH_KEY);
  show(verified.said);
  expect('the exit code of verify', verified.code, 0);
  expect(
    'the number of receipts that are the same',
    verified.stdout.match(/ same +valid +stands$/gm)?.length,
    2,
  );
}

const changedLines = (diff: string): string =>
  diff
    .split('\n')
    .filter((line) => /^[+-](?!--|\+\+)/.test(line))
    .map((line) => paint(line.startsWith('+') ? 'green' : 'red', line))
    .join('\n');

const cut = (line: string): string => (line.length > WIDTH ? `${line.slice(0, WIDTH - 1)}…` : line);

const wordsOf = ({ name, status, counts }: Received): string =>
  `${name} ${status}: ${counts.records} records, ${counts.added} added, ${counts.removed} removed`;
const AS_PLANNED = 'Complete: 40 records, 1 added, 1 removed';

// ---------------------------------------------------------------------------------------------------------------------

const keep = process.argv.includes('--keep');
console.log(paint('bold', 'Roster Sync: from a new repository to two uploads that can be proved'));
console.log('Everything is invented and stays on this machine; a sandbox takes the place of Workstars.\n');
await play(async () => {
  const folder = keep ? mkdtempSync(join(tmpdir(), 'roster-sync-demo-')) : temporaryFolder();
  if (keep) console.log(`It is kept in ${folder}\n`);
  await tellStory(folder);
  console.log('uploaded: 2 rosters, 2 receipts, both verified');
});
