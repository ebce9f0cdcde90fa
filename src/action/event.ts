import type { EventSubject } from '../commands/change.js';

/*
 * What an event speaks of, and which of its commits a workflow may check out for it
 * (https://docs.github.com/actions/reference/events-that-trigger-workflows).
 */

/** What the payloads say that is needed of them; whatever else a field holds counts as nothing. */
export interface Payload {
  readonly repository?: {
    readonly default_branch?: unknown;
    readonly private?: unknown;
    readonly full_name?: unknown;
  };
  readonly pull_request?: {
    readonly number?: unknown;
    readonly head?: {
      readonly sha?: unknown;
      readonly ref?: unknown;
      readonly repo?: { readonly full_name?: unknown } | null;
    };
    readonly base?: { readonly ref?: unknown };
  };
  readonly issue?: { readonly number?: unknown; readonly pull_request?: unknown };
  readonly merge_group?: { readonly head_sha?: unknown; readonly base_ref?: unknown };
  readonly workflow_run?: WorkflowRun;
}

interface WorkflowRun {
  readonly head_sha?: unknown;
  readonly head_branch?: unknown;
  readonly event?: unknown;
  /** Null where the fork was deleted. */
  readonly head_repository?: { readonly full_name?: unknown } | null;
}

/** The run, as the runner's environment has it. */
export interface Run {
  readonly event: string;
  /** GITHUB_REF. */
  readonly ref: string;
  /** GITHUB_SHA. */
  readonly sha: string | undefined;
  readonly payload: Payload | undefined;
}

/** On these GitHub merges base and head, and the run is of that merge. */
const OF_A_MERGE = ['pull_request', 'pull_request_review', 'pull_request_review_comment'];
const OF_A_COMMIT = ['merge_group', 'workflow_run', 'issue_comment', 'pull_request_target'];

/** Whether an event carries a change, whichever branch its run is of: the API key isn't used on it. */
export const carriesChange = (event: string): boolean =>
  event.startsWith('pull_request') || OF_A_COMMIT.includes(event);

/** @param onlyBranch the branch that is sent, where it is known */
export function subjectOf(run: Run, onlyBranch: string | undefined): EventSubject {
  const { event, ref, sha: runOf } = run;
  if (carriesChange(event)) return { isChange: true, runOf, ...carried(run, onlyBranch) };
  const branch = branchOf(ref);
  const isChange = branch === undefined || branch !== onlyBranch;
  // A tag or another event's run isn't of a branch that somebody would take the check for.
  const commits = isChange && branch !== undefined && runOf !== undefined ? [runOf] : 'any';
  const name = branch === undefined ? ref : `the branch ${branch}`;
  return { name, isChange, commits, runOf, ref: branch, isPullRequest: false };
}

/** @returns the name of the branch that a ref is, or undefined where it isn't one */
export const branchOf = (ref: string): string | undefined =>
  ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : undefined;

type Carried = Omit<EventSubject, 'isChange' | 'runOf'>;

function carried(run: Run, onlyBranch: string | undefined): Carried {
  const { event, payload } = run;
  if (event === 'merge_group') return ofMergeGroup(run);
  if (event === 'workflow_run') return ofWorkflowRun(payload ?? {}, onlyBranch);
  if (event === 'issue_comment') return ofComment(payload ?? {});
  return ofPullRequest(run);
}

function ofPullRequest({ event, sha, payload }: Run): Carried {
  const { number, head, base } = payload?.pull_request ?? {};
  const merge = OF_A_MERGE.includes(event) ? sha : undefined;
  const commits = [merge, text(head?.sha)].filter((commit) => commit !== undefined);
  return {
    ...pullRequest(number),
    // Without a head only the run's own commit, which is one of the base, is known not to be it.
    commits: commits.length > 0 ? commits : undefined,
    into: text(base?.ref),
    ...(merge !== undefined && { merge }),
  };
}

function ofMergeGroup({ sha, ref, payload }: Run): Carried {
  const commits = [sha, text(payload?.merge_group?.head_sha)].filter((commit) => commit !== undefined);
  const into = branchOf(text(payload?.merge_group?.base_ref) ?? '');
  return { name: 'a merge group', commits, ref, into, isPullRequest: true };
}

/** It runs on the default branch, after a run that may have been of anything. */
function ofWorkflowRun({ workflow_run: run, repository }: Payload, onlyBranch: string | undefined): Carried {
  const { head_sha: sha, head_branch: branch, event, head_repository: head } = run ?? {};
  const isOfBranch =
    onlyBranch !== undefined &&
    branch === onlyBranch &&
    typeof event === 'string' &&
    !carriesChange(event) &&
    head?.full_name === repository?.full_name;
  const commit = text(sha);
  return {
    name: `the run of the commit ${commit?.slice(0, 12) ?? ''}`,
    commits: isOfBranch ? 'any' : commit === undefined ? undefined : [commit],
    ref: '${{ github.event.workflow_run.head_sha }}',
    isPullRequest: false,
  };
}

/** The payload of a comment names no commit. */
function ofComment({ issue }: Payload): Carried {
  if (issue?.pull_request) return { ...pullRequest(issue.number), commits: undefined };
  return { name: 'an issue', commits: 'any', ref: undefined, isPullRequest: false };
}

function pullRequest(number: unknown): Omit<Carried, 'commits'> {
  const isKnown = typeof number === 'number';
  return {
    name: isKnown ? `pull request ${number}` : 'a pull request',
    ref: `refs/pull/${isKnown ? number : 'N'}/merge`,
    isPullRequest: true,
  };
}

/** @returns a text with something in it, or undefined */
export const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;
