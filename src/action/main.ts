import { error as annotate, getInput, info, setFailed, warning } from '@actions/core';
import { openWorld, type OpenWorld } from '../adapters/open-world.js';
import { leaveIfInterrupted, listenForSignals, outliveTheLog } from '../adapters/process/signals.js';
import { Failure } from '../core/base/failure.js';
import { VERSION } from '../core/base/version.js';
import { failedOutcome, type Outcome } from '../core/outcome/outcome.js';
import { NIGHT_TITLES } from '../core/report/night-words.js';
import type { World } from '../ports/world.js';
import { readContext, type RunContext } from './context.js';
import { gitCredentials } from './git-credentials.js';
import { readInputs, type Inputs } from './inputs.js';
import { isOfEvent, occasionOf, triggerOf } from './occasion.js';

/** The action: reads inputs, runs the story, and puts its outcome where GitHub shows it. */
export async function main(home: URL): Promise<void> {
  outliveTheLog();
  const seen: Seen = {};
  try {
    const inputs = readInputs();
    if (inputs.mode === 'sync') seen.interrupted = listenForSignals();
    const context = readContext(process.env);
    const { mode } = inputs;
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
    // What ends the run before its story begins is reported like any other outcome.
    const ended = await run(home, inputs, context, seen).catch((error: unknown) =>
      failedOutcome(mode, {}, error),
    );
    const outcome = { ...ended, docs: context.docs, links: linksFor(context, seen.opened), at: new Date() };
    const { writeReport } = await import('../adapters/files/report-folder.js');
    const unwritten =
      inputs.reportDir === ''
        ? undefined
        : await writeReport(outcome, {
            folder: inputs.reportDir,
            within: context.workspace,
            home,
            single: true,
          });
    if (unwritten !== undefined) warning(unwritten);
    const { publish } = await import('./publish.js');
    await publish(outcome, inputs);
    await comment(outcome, inputs, context, seen);
    await failureIssue(outcome, inputs, context, seen);
  } catch (error) {
    // Before the inputs are read, too, a night without an upload is found again by its title.
    if (getInput('mode') === 'sync') annotate(ENDED_EARLY, { title: NIGHT_TITLES.failed });
    setFailed(error instanceof Failure ? `${error.message} ${error.hint}` : defect(error));
  }
  if (seen.interrupted) leaveIfInterrupted(seen.interrupted);
}

const ENDED_EARLY = 'unknown program: The sync failed; its log says why.';

/** What is left of a run, whatever became of it. */
interface Seen {
  opened?: OpenWorld;
  /** Only a sync listens: a check sends nothing and is just ended by a signal. */
  interrupted?: AbortSignal;
}

/** What the event speaks of needn’t be the repository that has the roster: then its lines are elsewhere. */
function linksFor(context: RunContext, opened: OpenWorld | undefined): RunContext['links'] {
  const { links } = context;
  if (!links || !opened || isOfEvent(context, opened.remote)) return links;
  return undefined;
}

async function run(home: URL, inputs: Inputs, context: RunContext, seen: Seen): Promise<Outcome> {
  const { workspace, carriesChange } = context;
  info(`Roster Sync ${VERSION}: ${inputs.mode}`);
  if (carriesChange && inputs.apiKey !== '') info('The API key isn’t used on a change.');
  const issues = inputs.mode === 'sync' && inputs.failureIssue;
  const isImport = inputs.mode === 'import';
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
    warn: warning,
    interrupted: seen.interrupted,
    validates: !isImport,
  });
  try {
    return await play(seen.opened, inputs, context);
  } finally {
    await seen.opened.world.reader.close();
  }
}

async function playImport(
  world: World,
  configPath: string,
  inputs: Inputs,
  { workspace, temp, trigger, carriesChange }: RunContext,
): Promise<Outcome> {
  // A `workflow_run` is how an export may come in, and runs on the default branch.
  if (carriesChange && trigger.event !== 'workflow_run') {
    const hint = 'Start it on schedule or workflow_dispatch, and open a pull request with what it writes.';
    throw new Failure('An import doesn’t run on a change, whose own configuration it would use.', hint);
  }
  if (inputs.export === '')
    throw new Failure('`mode: import` needs the input `export`.', 'Name the file.', 'use');
  const [{ importExport }, { readExport }] = await Promise.all([
    import('../commands/import.js'),
    import('../adapters/files/export-file.js'),
  ]);
  const exported = await readExport(inputs.export, workspace, [workspace, ...(temp ? [temp] : [])]);
  return importExport(world, { configPath, exported, force: false, isPublic: trigger.isPublic });
}

async function play(opened: OpenWorld, inputs: Inputs, context: RunContext): Promise<Outcome> {
  const { world, configPath, remote } = opened;
  const checkout = { remote, branch: world.repository.branch };
  const request = { configPath, apiUrl: inputs.apiUrl || undefined, draws: inputs.reportDir !== '' };
  if (inputs.mode === 'check') {
    const { check } = await import('../commands/check.js');
    return check(world, { ...request, occasion: occasionOf(context, inputs.branch, checkout) });
  }
  if (inputs.mode === 'import') return playImport(world, configPath, inputs, context);
  const { sync } = await import('../commands/sync.js');
  const trigger = triggerOf(context, inputs.branch, checkout);
  // After a rotation a receipt of the new key must be left while the old one is at hand.
  const unchanged = inputs.previousApiKey === '' ? inputs.unchanged : 'send';
  return sync(world, { ...request, trigger, approve: inputs.approve, unchanged });
}

async function comment(
  outcome: Outcome,
  inputs: Inputs,
  { pullRequest }: RunContext,
  { opened }: Seen,
): Promise<void> {
  const { githubToken: token, config } = inputs;
  if (!inputs.comment || pullRequest === undefined || token === '') return;
  const [{ commentMarker, placeComment }, { commentMarkdown }, { GitHubApi }] = await Promise.all([
    import('./comment.js'),
    import('../core/report/markdown.js'),
    import('../adapters/github/api.js'),
  ]);
  const marker = commentMarker(config);
  const { owner, repo, number, head } = pullRequest;
  await placeComment(
    new GitHubApi(token, { owner, repo }),
    number,
    marker,
    commentMarkdown(outcome, marker, head),
    opened?.github?.comments(),
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

/** A defect of this program: its name helps whoever fixes it; its message could hold a value of the roster. */
function defect(error: unknown): string {
  const name = error instanceof Error ? error.name : 'unknown';
  return `Roster Sync itself failed (${name}). Nothing more was sent. Please report it, without the roster.`;
}
