import type { CommitId } from '../core/base/commit.js';
import { Failure, unlessFailed } from '../core/base/failure.js';
import type { Records } from '../ports/receipt-store.js';
import type { Repository } from '../ports/repository.js';
import type { World } from '../ports/world.js';
import type { Base } from './examine.js';
import { prepareOwn, type DayOf } from './prepare.js';

/** What a workflow's check is of (docs/action.md, What counts as a change). */
export interface Occasion {
  /** The only branch that is sent; undefined: the default branch of the repository. */
  readonly onlyBranch: string | undefined;
  /** What the event speaks of; undefined where that is another repository than the one that is checked out. */
  readonly subject: EventSubject | undefined;
  /** The change is checked out from another repository, a fork for example, whose branches decide nothing. */
  readonly isElsewhere: boolean;
}

/** What an event speaks of. */
export interface EventSubject {
  /** For the middle of a sentence: `pull request 7`. */
  readonly name: string;
  /** Whether it is a proposal, or a branch other than the one that is sent, whatever is checked out. */
  readonly isChange: boolean;
  /** Its commits, one of which must be checked out, or be a parent of what is; undefined where they can't be known. */
  readonly commits: 'any' | readonly CommitId[] | undefined;
  /** The commit of the run, which is what actions/checkout takes by itself. */
  readonly runOf: CommitId | undefined;
  /** What actions/checkout should be given as its `ref`. */
  readonly ref: string | undefined;
  /** The branch that it would be merged into; undefined where that isn’t known. */
  readonly into?: string | undefined;
  /** The merge that GitHub made of it, whose first parent is the head of a branch. */
  readonly merge?: CommitId | undefined;
  /** Whether the plan says what comes from it, and what was waiting on the branch already. */
  readonly isPullRequest: boolean;
}

/**
 * A green check of anything else than the change would be taken for one of the change.
 *
 * @throws Failure where what is checked out isn't what the event speaks of
 */
export async function refuseUnreadChange(repository: Repository, subject: EventSubject): Promise<void> {
  const { commits, runOf } = subject;
  const { head } = repository;
  if (commits === 'any' || head === undefined || (await isOneOf(repository, head, commits, runOf))) return;
  throw unread(subject, head);
}

function unread({ name, ref }: EventSubject, head: CommitId): Failure {
  return new Failure(
    `The change was not read: the event speaks of ${name}, and the commit ${head.slice(0, 12)} that is checked out isn’t that.`,
    `Give actions/checkout what is to be checked${ref === undefined ? '' : `, with \`ref: ${ref}\``}.`,
  );
}

async function isOneOf(
  repository: Repository,
  head: CommitId,
  commits: readonly CommitId[] | undefined,
  runOf: CommitId | undefined,
): Promise<boolean> {
  if (commits?.includes(head)) return true;
  // Where the change has other commits, this one is of the branch that it would be merged into.
  if (head === runOf) return false;
  if (!commits) return true;
  const parents = await repository.parents();
  return parents.some((parent) => commits.includes(parent));
}

/**
 * Finds what decides what may be shown of a change, and what it would be merged into. Whatever isn't the head of the
 * branch that is sent is a change.
 *
 * @returns undefined where the check isn't one of a change; nothing in it where the branch can't be known
 * @throws Failure where the branch itself is checked out, and the event speaks of a change
 */
export async function baseOf(
  { repository }: World,
  { onlyBranch, subject, isElsewhere }: Occasion,
  { remote }: Pick<Records, 'remote'>,
  configPath: string,
  dayOf: DayOf,
): Promise<Base | undefined> {
  if (isElsewhere) return {};
  const branch = onlyBranch ?? remote?.defaultBranch;
  const head =
    (branch === undefined ? undefined : remote?.headOf(branch)) ?? (await repository.fetchedHead(branch));
  if (subject && !subject.commits && head !== undefined && head === repository.head)
    throw unread(subject, head);
  // A run can be started again when its branch has long gone on. Where nobody knows the head, it is believed.
  const isHead = head === undefined ? subject?.runOf === repository.head : head === repository.head;
  if (!subject?.isChange && isHead) return undefined;
  const commit = (await mergedInto(repository, subject, branch)) ?? head;
  if (commit === undefined) return {};
  const reading = prepareOwn(repository.at(commit), configPath, dayOf);
  const { config, roster } = await unlessFailed(reading, () => ({ config: undefined, roster: undefined }));
  return { commit, config, roster: subject?.isPullRequest ? roster : undefined };
}

/** The first parent of GitHub's own merge: what the event says of the base may be out of date. */
async function mergedInto(
  repository: Repository,
  subject: EventSubject | undefined,
  branch: string | undefined,
): Promise<CommitId | undefined> {
  const { merge, into } = subject ?? {};
  if (merge === undefined || merge !== repository.head) return undefined;
  if (into !== undefined && into !== branch) return undefined;
  const [first, ...others] = await repository.parents();
  return others.length > 0 ? first : undefined;
}
