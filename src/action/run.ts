import { info, warning } from '@actions/core';
import type { CommentsPage } from '../adapters/github/comments.js';
import { openWorld, type OpenWorld } from '../adapters/open-world.js';
import type { Occasion } from '../commands/change.js';
import { Failure } from '../core/base/failure.js';
import { VERSION } from '../core/base/version.js';
import { failedOutcome, type Outcome } from '../core/outcome/outcome.js';
import type { World } from '../ports/world.js';
import type { XmlReader } from '../ports/xml-validator.js';
import type { PullRequest } from './comment.js';
import { readContext, type RunContext } from './context.js';
import { gitCredentials } from './git-credentials.js';
import type { Inputs } from './inputs.js';
import { isOfEvent, occasionOf, triggerOf } from './occasion.js';

/** Runs what the inputs ask for, and puts its outcome where GitHub shows it. */
export async function run(home: URL, inputs: Inputs, interrupted: AbortSignal | undefined): Promise<void> {
  const context = readContext(process.env);
  const { mode, wrong } = inputs;
  if (wrong && !(mode in STORIES)) throw wrong;
  if (mode === 'doctor') {
    const { runDoctor } = await import('./doctor.js');
    await runDoctor(home, inputs, context);
    return;
  }
  if (mode === 'confirm' || mode === 'reject') {
    const { runStating } = await import('./stating.js');
    await runStating(home, mode, inputs, context);
    return;
  }
  const seen: Seen = { interrupted, warned: 0 };
  // What ends the run before its story begins is reported like any other outcome.
  const playing = wrong ? Promise.reject(wrong) : openAndPlay(home, { ...inputs, mode }, context, seen);
  const ended = await playing.catch((error: unknown) => failedOutcome(mode, {}, error));
  const outcome = { ...ended, docs: context.docs, links: linksFor(context, seen.opened), at: new Date() };
  // GitHub, the disk and the thread that validates, which ends now, are waited for at the same time.
  const closing = seen.opened?.world.reader.close();
  try {
    const commenting = comment(outcome, inputs, context, seen);
    await Promise.all([commenting, writeAndPublish(home, outcome, inputs, context, seen)]);
  } finally {
    await closing;
  }
  await failureIssue(outcome, inputs, context, seen);
}

async function writeAndPublish(
  home: URL,
  outcome: Outcome,
  inputs: Inputs,
  { workspace }: RunContext,
  seen: Seen,
): Promise<void> {
  const { reportDir: folder } = inputs;
  const [{ writeReport }, { publish }] = await reporting();
  const writing = { folder, within: workspace, home, single: true };
  const unwritten = folder === '' ? undefined : await writeReport(outcome, writing);
  if (unwritten !== undefined) warn(seen, unwritten);
  await publish(outcome, inputs, {
    isWritten: folder !== '' && unwritten === undefined,
    warned: seen.warned,
  });
}

function warn(seen: Seen, message: string): void {
  seen.warned += 1;
  warning(message);
}

/** The stories that end with an outcome; each is loaded while git answers. */
const STORIES = {
  check: () => import('../commands/check.js'),
  sync: () => import('../commands/sync.js'),
  import: () => import('../commands/import.js'),
};

/** What every outcome needs; it is loaded while another thread validates. */
const reporting = () => Promise.all([import('../adapters/files/report-folder.js'), import('./publish.js')]);
const commenting = () => Promise.all([import('./comment.js'), import('../core/report/markdown.js')]);
const asking = () =>
  Promise.all([import('../adapters/github/api.js'), import('../adapters/github/comments.js')]);

type Played = Inputs & { readonly mode: keyof typeof STORIES };

/** What is left of a run, whatever became of it. */
interface Seen {
  opened?: OpenWorld;
  /** The first comments of the pull request, where they were asked for already. */
  comments?: Promise<CommentsPage>;
  /** How many warnings it has made: GitHub shows ten. */
  warned: number;
  readonly interrupted: AbortSignal | undefined;
}

/** What the event speaks of needn’t be the repository that has the roster: then its lines are elsewhere. */
function linksFor(context: RunContext, opened: OpenWorld | undefined): RunContext['links'] {
  const { links } = context;
  if (!links || !opened || isOfEvent(context, opened.remote)) return links;
  return undefined;
}

async function openAndPlay(home: URL, inputs: Played, context: RunContext, seen: Seen): Promise<Outcome> {
  const { workspace, carriesChange } = context;
  const { mode } = inputs;
  info(`Roster Sync ${VERSION}: ${mode}`);
  if (carriesChange && inputs.apiKey !== '') info('The API key isn’t used on a change.');
  const issues = mode === 'sync' && inputs.failureIssue;
  const isImport = mode === 'import';
  const pullRequest = inputs.comment ? context.pullRequest : undefined;
  seen.opened = await openWorld({
    home,
    taken: context.taken,
    workspace,
    from: workspace,
    config: inputs.config,
    key: carriesChange ? undefined : inputs.apiKey,
    previousKey: carriesChange ? undefined : inputs.previousApiKey,
    gitSettings: gitCredentials(context.server, inputs.githubToken),
    // An import reads what is checked out and asks nobody.
    github: isImport ? undefined : { server: context.server, token: inputs.githubToken, issues, pullRequest },
    say: info,
    warn: (message) => {
      warn(seen, message);
    },
    interrupted: seen.interrupted,
    validates: !isImport,
    reads: isImport ? undefined : 'commit',
    meanwhile: STORIES[mode],
  });
  const playing = play(seen.opened, inputs, context);
  askForComments(inputs, context, seen);
  return playing;
}

/** The pull request that gets a comment. */
function commented(inputs: Inputs, { pullRequest }: RunContext): PullRequest | undefined {
  return inputs.comment && inputs.githubToken !== '' ? pullRequest : undefined;
}

/** The answer comes while the roster is read. Where the world asks GitHub for more, they may come with that. */
function askForComments(inputs: Inputs, context: RunContext, seen: Seen): void {
  const pullRequest = commented(inputs, context);
  if (!pullRequest || seen.opened?.github) return;
  const { owner, repo, number } = pullRequest;
  seen.comments = asking().then(([{ GitHubApi }, { commentsOf }]) =>
    commentsOf(new GitHubApi(inputs.githubToken, { owner, repo }), number),
  );
  // Whoever comments says why there are none.
  seen.comments.catch(() => undefined);
}

/** @returns a reader that lets what comes after it be loaded while it works */
function loadingMeanwhile(reader: XmlReader, isCommented: boolean): XmlReader {
  return {
    ...reader,
    read: (question) => {
      const answer = reader.read(question);
      // Whoever needs them loads them again, and says why they can’t be.
      for (const loading of [reporting(), ...(isCommented ? [commenting(), asking()] : [])])
        loading.catch(() => undefined);
      return answer;
    },
  };
}

async function playImport(
  world: World,
  configPath: string,
  inputs: Inputs,
  context: RunContext,
  occasion: Occasion,
): Promise<Outcome> {
  const { workspace, temp, trigger, carriesChange } = context;
  // A `workflow_run` is how an export may come in, and runs on the default branch.
  if (carriesChange && trigger.event !== 'workflow_run') {
    const hint = 'Start it on schedule or workflow_dispatch, and open a pull request with what it writes.';
    throw new Failure('An import doesn’t run on a change, whose own configuration it would use.', hint);
  }
  if (inputs.export === '')
    throw new Failure('`mode: import` needs the input `export`.', 'Name the file.', 'use');
  const [{ importExport, baseOfImport }, { readExport }] = await Promise.all([
    STORIES.import(),
    import('../adapters/files/export-file.js'),
  ]);
  const exported = await readExport(inputs.export, workspace, [workspace, ...(temp ? [temp] : [])]);
  const base = await baseOfImport(world, occasion, configPath);
  return importExport(world, { configPath, exported, force: false, isPublic: trigger.isPublic, base });
}

async function play(opened: OpenWorld, inputs: Played, context: RunContext): Promise<Outcome> {
  const { configPath, remote } = opened;
  const isCommented = commented(inputs, context) !== undefined;
  const world = { ...opened.world, reader: loadingMeanwhile(opened.world.reader, isCommented) };
  const checkout = { remote, branch: world.repository.branch };
  const request = { configPath, apiUrl: inputs.apiUrl || undefined, draws: inputs.reportDir !== '' };
  const occasion = occasionOf(context, inputs.branch, checkout);
  if (inputs.mode === 'check') {
    const { check } = await STORIES.check();
    const isPublic = isOfEvent(context, remote) ? context.trigger.isPublic : undefined;
    return check(world, { ...request, occasion, isPublic });
  }
  if (inputs.mode === 'import') return playImport(world, configPath, inputs, context, occasion);
  const { sync } = await STORIES.sync();
  const trigger = triggerOf(context, inputs.branch, checkout);
  // After a rotation a receipt of the new key must be left while the old one is at hand.
  const unchanged = inputs.previousApiKey === '' ? inputs.unchanged : 'send';
  return sync(world, { ...request, trigger, approve: inputs.approve, unchanged });
}

async function comment(
  outcome: Outcome,
  inputs: Inputs,
  context: RunContext,
  { opened, comments }: Seen,
): Promise<void> {
  const pullRequest = commented(inputs, context);
  if (!pullRequest) return;
  const [[{ commentMarker, placeComment }, { commentMarkdown }], [{ GitHubApi }]] = await Promise.all([
    commenting(),
    asking(),
  ]);
  const marker = commentMarker(inputs.config);
  const { owner, repo, number, head } = pullRequest;
  await placeComment(
    new GitHubApi(inputs.githubToken, { owner, repo }),
    number,
    marker,
    commentMarkdown(outcome, marker, head),
    comments ?? opened?.github?.comments(),
  );
}

async function failureIssue(
  outcome: Outcome,
  inputs: Inputs,
  { trigger, repository }: RunContext,
  { opened }: Seen,
): Promise<void> {
  const { githubToken: token, config: configPath } = inputs;
  if (inputs.mode !== 'sync' || !inputs.failureIssue || token === '') return;
  // Where the remote is elsewhere, there isn't a GitHub to report to; a world that didn't open can't say.
  const at = opened ? opened.github?.api.slug : repository;
  if (!at) return;
  const [{ updateFailureIssue }, { GitHubApi }] = await Promise.all([
    import('./failure-issue.js'),
    import('../adapters/github/api.js'),
  ]);
  const api = opened?.github?.api ?? new GitHubApi(token, at);
  const { event, runUrl } = trigger;
  const known = opened?.github?.receipts.issues;
  await updateFailureIssue({ api, known, scheduled: event === 'schedule', configPath, runUrl }, outcome);
}
