import type { CommitId } from '../../core/base/commit.js';
import { Failure } from '../../core/base/failure.js';
import { timeOf } from '../../core/receipts/names.js';
import { schemaPath } from '../../core/xml/schemas.js';
import type { Records } from '../../ports/receipt-store.js';
import type { Repository } from '../../ports/repository.js';
import type { World } from '../../ports/world.js';
import { type Settings } from '../prepare.js';
import { pathsOf } from '../roster-files.js';
import type { Target } from '../target.js';

/** What started a sync, and where it may send from. */
export interface Trigger {
  /** The workflow's event; undefined on a command line. */
  readonly event: string | undefined;
  /** The branch that the run is of. */
  readonly branch: string | undefined;
  /** The only branch that may be sent; undefined: the remote's HEAD, else `main`. */
  readonly onlyBranch: string | undefined;
  /** Undefined where it can't be known. */
  readonly isPublic: boolean | undefined;
  readonly actor: string | undefined;
  /** Somebody started a run again that was started before. */
  readonly isRerun?: boolean | undefined;
  readonly runUrl: string | undefined;
  /** Where a held plan is approved: the page of the workflow with its form. */
  readonly approvalForm?: string | undefined;
}

const EVENTS = ['schedule', 'workflow_dispatch', 'push'];

/**
 * Asked before anything is read: on other events nothing of a sync is right, the missing key included.
 *
 * @throws Failure
 */
export function refuseOtherEvents({ event }: Trigger): void {
  if (event === undefined || EVENTS.includes(event)) return;
  const hint = `Start it on ${EVENTS.join(', ')}; use mode check elsewhere.`;
  throw new Failure(`A sync doesn’t send on the event ${event}.`, hint);
}

/** What a sync is about to do. */
interface Intent {
  readonly settings: Settings;
  readonly target: Target;
  readonly records: Records;
  readonly trigger: Trigger;
  readonly commit: CommitId;
  /** What the work tree has otherwise, of the files that are read. */
  readonly changing: Promise<readonly string[]>;
}

/**
 * Everything else under which a sync doesn't send, as far as it can be known at the start (docs/approvals.md, What is
 * refused).
 *
 * @throws Failure for the first that applies
 */
export async function refuseUnlessItMaySend({
  settings,
  target,
  records,
  trigger,
  commit,
  changing,
}: Intent): Promise<void> {
  refusePublic(settings, trigger.isPublic === true || records.remote?.isPublic === true);
  refuseOtherBranch(trigger, onlyBranch(records, trigger));
  if (!records.remote && !target.endpoint.loopback) {
    const hint = 'Add a remote that holds the receipts, so that everybody knows what was sent.';
    throw new Failure('Without a remote only the sandbox is served.', hint);
  }
  refuseOldHead(records, trigger, commit);
  const changed = await changing;
  if (changed.length > 0) {
    const files = changed.join(', ');
    throw new Failure(
      `${files} differs from the commit, and only what is committed is sent.`,
      'Commit or undo the change.',
    );
  }
}

/**
 * What is known of that where nobody can say what is on the remote: then nothing is sent anyway, and a run that shouldn't
 * be one shows nothing either.
 *
 * @throws Failure
 */
export function refuseByTrigger(settings: Settings, trigger: Trigger): void {
  refusePublic(settings, trigger.isPublic === true);
  if (trigger.onlyBranch !== undefined) refuseOtherBranch(trigger, trigger.onlyBranch);
}

function refusePublic({ config }: Settings, isPublic: boolean): void {
  if (isPublic && !config['allow-public'])
    throw new Failure('The repository is public, and so would the roster be.', 'Make it private.');
}

/** @returns the files that a run reads, or would read if the work tree were committed */
export async function filesRead(
  repository: Repository,
  settings: Settings,
  commit: CommitId,
): Promise<string[]> {
  const sources = [repository.at(commit), repository.workTree()];
  const paths = await Promise.all(sources.map((source) => pathsOf(settings, source)));
  return [...new Set(paths.flat()), schemaPath('employees'), schemaPath('positions')];
}

/** @throws Failure where there isn't a commit yet */
export function checkedOut({ head }: Repository): CommitId {
  if (head !== undefined) return head;
  throw new Failure(
    'There isn’t a commit yet, and only what is committed is sent.',
    'Commit roster and configuration.',
    'use',
  );
}

function refuseOtherBranch({ branch }: Trigger, only: string): void {
  if (branch === only) return;
  const at = branch === undefined ? 'No branch is checked out' : `This is the branch ${branch}`;
  throw new Failure(
    `${at}, and only ${only} is sent.`,
    `Check out ${only}, or say otherwise with the input \`branch\`.`,
  );
}

/**
 * An older commit than the head of the branch would delete those who joined since: a re-run keeps its commit for a
 * month. Asked again just before the first POST.
 *
 * @throws Failure
 */
export function refuseOldHead(records: Records, trigger: Trigger, commit: CommitId): void {
  const { remote } = records;
  if (!remote) return;
  const branch = onlyBranch(records, trigger);
  const head = remote.headOf(branch);
  if (head === commit) return;
  const [is, hint] =
    head === undefined
      ? ['has no such branch', `Push ${branch} first.`]
      : [
          `is at ${head.slice(0, 12)} there`,
          'Start a new run instead of an old one; on a command line, pull or push first.',
        ];
  throw new Failure(
    `The commit ${commit.slice(0, 12)} isn’t the head of ${branch} on the remote, which ${is}.`,
    hint,
  );
}

/**
 * A run that sends nothing, and writes what only the branch that is sent may.
 *
 * @throws Failure where it is of another branch, or not of its newest commit
 */
export function refuseOtherHead(records: Records, trigger: Trigger, commit: CommitId): void {
  refuseOtherBranch(trigger, onlyBranch(records, trigger));
  refuseOldHead(records, trigger, commit);
}

interface Overtaking {
  /** The newest receipt that is signed: an older tag isn't of a sync that is under way, whoever pushes it again. */
  readonly newest: string | undefined;
  /** What was there when this sync looked first. */
  readonly before: Records;
  readonly now: Records;
  /** The record that this sync has begun. */
  readonly own: string;
}

/**
 * Two syncs at once would send two rosters, and the older one may come last: one that has begun in the meantime counts,
 * too. A tag that anybody could have made stops no sync.
 *
 * @throws Failure
 */
export async function refuseIfOvertaken(
  { receipts }: World,
  { newest, before, now, own }: Overtaking,
): Promise<void> {
  const after = newest === undefined ? -Infinity : timeOf(newest);
  const fresh = [...now.receipts, ...now.sendings].filter(
    (name) => name !== own && !before.has(name) && timeOf(name) > after,
  );
  const tags = fresh.length > 0 ? await receipts.read(fresh) : [];
  const signed = tags.find(({ authenticity }) => authenticity === 'signed');
  if (!signed) return;
  const hint = 'Start it again: it then compares with what that one has uploaded.';
  if (now.receipts.includes(signed.name))
    throw new Failure(`Another sync has left the receipt ${signed.name} in the meantime.`, hint);
  throw new Failure(`Another sync has begun in the meantime (${signed.name}).`, hint);
}

function onlyBranch(records: Records, { onlyBranch: given }: Trigger): string {
  return given ?? records.remote?.defaultBranch ?? 'main';
}
