import { info, warning } from '@actions/core';
import type { GitHubApi } from '../adapters/github/api.js';
import { closeIssue, LABEL, openIssues, type OpenIssue } from '../adapters/github/issues.js';
import { Refused } from '../adapters/github/refused.js';
import { errorCode } from '../core/base/failure.js';
import type { Outcome } from '../core/outcome/outcome.js';
import {
  againMarkdown,
  closedMarkdown,
  issueMarkdown,
  issueState,
  issueTitle,
  unchangedWords,
} from './failure-words.js';

/** Where and about what an issue is. */
interface IssuePlace {
  readonly api: GitHubApi;
  /** The open issues, where they were asked for already. */
  readonly known: readonly OpenIssue[] | undefined;
  /** Only a run that nobody watches opens an issue; any run that works closes it. */
  readonly scheduled: boolean;
  readonly configPath: string;
  readonly runUrl: string | undefined;
}

const NOT_ALLOWED = [401, 403, 404, 410];

/**
 * Opens the one issue of a program while its scheduled sync fails or is held, adds a comment where a further night brings
 * something new, and closes it when a sync works. A token that may not do so is reported in the log and isn't a failure.
 */
export async function updateFailureIssue(place: IssuePlace, outcome: Outcome): Promise<void> {
  const works = outcome.ending === 'uploaded' || outcome.ending === 'unchanged';
  if (!works && !place.scheduled) return;
  const { api } = place;
  try {
    const marker = failureMarker(place.configPath);
    const open = (place.known ?? (await openIssues(api))).filter(
      ({ body, viewerDidAuthor }) => viewerDidAuthor && body.includes(marker),
    );
    if (works) await close(api, open, outcome, place);
    else await report(api, open[0], outcome, place);
  } catch (error) {
    if (error instanceof Refused && NOT_ALLOWED.includes(error.status)) {
      info('No issue: the token may not write one. Give the job issues: write, or set failure-issue: false.');
    } else {
      const why = error instanceof Refused ? error.why : errorCode(error);
      warning(`The issue about this failure couldn’t be written: ${why}.`);
    }
  }
}

/** By which the issue of one program is found again among all others. */
function failureMarker(configPath: string): string {
  return `<!-- roster-sync-failure ${encodeURIComponent(configPath)} -->`;
}

/** By which a night that brings nothing new is known: then nobody gets another mail. */
const stateMarker = (state: string): string => `<!-- roster-sync-state ${state} -->`;

const countMarker = (count: number): string => `<!-- roster-sync-failures ${count} -->`;

const STATE = /<!-- roster-sync-state (\w+) -->/;
const COUNT = /<!-- roster-sync-failures (\d+) -->/;

/** What an issue of ours says last: its newest comment of ours that has it, or the issue itself. */
function newest(issue: OpenIssue, pattern: RegExp): string | undefined {
  const own = issue.comments.nodes.filter(({ viewerDidAuthor }) => viewerDidAuthor);
  return [issue, ...own].flatMap(({ body }) => pattern.exec(body)?.[1] ?? []).at(-1);
}

/** How often it has failed in a row: a night without a comment is counted in the issue itself. */
function countOf(issue: OpenIssue): number {
  const own = issue.comments.nodes.filter(({ viewerDidAuthor }) => viewerDidAuthor);
  return Math.max(1, ...[issue, ...own].map(({ body }) => Number(COUNT.exec(body)?.[1] ?? 1)));
}

async function report(
  api: GitHubApi,
  issue: OpenIssue | undefined,
  outcome: Outcome,
  { configPath, runUrl }: IssuePlace,
): Promise<void> {
  const state = stateMarker(issueState(outcome));
  if (issue) {
    const count = countOf(issue) + 1;
    const marks = `${countMarker(count)}\n${state}`;
    if (STATE.exec(state)?.[1] === newest(issue, STATE)) await recount(api, issue, count, runUrl);
    else await comment(api, issue, `${againMarkdown(outcome, count, runUrl)}\n\n${marks}`);
    return;
  }
  const title = issueTitle(outcome);
  const body = `${failureMarker(configPath)}\n${state}\n${issueMarkdown(outcome, runUrl)}`;
  const { labels = [], assignees = [] } = outcome.failureIssue ?? {};
  const open = (more: { labels: string[]; assignees?: string[] }) =>
    api.ask((rest, slug) => rest.issues.create({ ...slug, title, body, ...more }));
  try {
    await open({ labels: [...new Set([LABEL, ...labels])], assignees });
  } catch (error) {
    if (!(error instanceof Refused) || error.status !== 422) throw error;
    warning('The issue has none of its labels and assignees: GitHub doesn’t know one of them.');
    await open({ labels: [LABEL] });
  }
}

/** The same again is counted where nobody gets a mail of it. */
async function recount(
  api: GitHubApi,
  { number, body }: OpenIssue,
  count: number,
  runUrl: string | undefined,
): Promise<void> {
  const [before = ''] = body.split(AGAIN);
  const edited = `${before.trimEnd()}\n\n${AGAIN}\n${unchangedWords(count, runUrl)}\n${countMarker(count)}`;
  await api.ask((rest, slug) => rest.issues.update({ ...slug, issue_number: number, body: edited }));
}

/** What follows is written anew each night. */
const AGAIN = '<!-- roster-sync-again -->';

async function close(
  api: GitHubApi,
  issues: readonly OpenIssue[],
  outcome: Outcome,
  { runUrl }: IssuePlace,
): Promise<void> {
  for (const issue of issues) await closeIssue(api, issue, closedMarkdown(outcome, runUrl));
}

async function comment(api: GitHubApi, { number }: OpenIssue, body: string): Promise<void> {
  await api.ask((rest, slug) => rest.issues.createComment({ ...slug, issue_number: number, body }));
}
