import { isOnNetwork, isSameSlug, slugOf } from '../adapters/github/slug.js';
import type { Occasion } from '../commands/change.js';
import type { Trigger } from '../commands/upload/refusals.js';
import type { RunContext } from './context.js';
import { subjectOf } from './event.js';

/** The repository that is checked out. */
interface Checkout {
  /** The address of its remote. */
  readonly remote: string | undefined;
  /** The branch that is checked out; undefined when the head is detached. */
  readonly branch: string | undefined;
}

/**
 * Says what a check is of. The event speaks of the workflow's repository; the roster's may be another one, or a fork
 * that a pull request comes from.
 *
 * @param branch the input of that name
 */
export function occasionOf(context: RunContext, branch: string, { remote }: Checkout): Occasion {
  const { run, carriesChange, defaultBranch } = context;
  const isOwn = isOfEvent(context, remote);
  const onlyBranch = branch || (isOwn ? defaultBranch : undefined);
  if (isOwn) return { onlyBranch, subject: subjectOf(run, onlyBranch), isElsewhere: false };
  if (!carriesChange) return { onlyBranch, subject: undefined, isElsewhere: false };
  const subject = subjectOf(run, undefined);
  const commits = isFork(context, remote) ? subject.commits : 'any';
  return { onlyBranch, subject: { ...subject, commits }, isElsewhere: true };
}

/** @returns what starts a sync: branches and privacy are those of the repository that is checked out */
export function triggerOf(context: RunContext, branch: string, checkout: Checkout): Trigger {
  const { trigger, defaultBranch } = context;
  if (isOfEvent(context, checkout.remote)) return { ...trigger, onlyBranch: branch || defaultBranch };
  return { ...trigger, branch: checkout.branch, isPublic: undefined, onlyBranch: branch || undefined };
}

/** Whether the repository that is checked out is the workflow’s. A remote that is a folder has no name to go by. */
export function isOfEvent({ server, repository }: RunContext, remote: string | undefined): boolean {
  if (!repository || server === undefined || remote === undefined) return true;
  const slug = slugOf(remote, server);
  return slug ? isSameSlug(slug, repository) : !isOnNetwork(remote);
}

function isFork({ server, run: { payload } }: RunContext, remote: string | undefined): boolean {
  const slug = slugOf(remote, server);
  const forks = [
    payload?.pull_request?.head?.repo?.full_name,
    payload?.workflow_run?.head_repository?.full_name,
  ];
  return slug !== undefined && forks.some((fork) => typeof fork === 'string' && isSame(fork, nameOf(slug)));
}

const nameOf = ({ owner, repo }: { owner: string; repo: string }): string => `${owner}/${repo}`;
const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
