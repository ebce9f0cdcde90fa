import type { CommitId } from '../../core/base/commit.js';
import { Failure } from '../../core/base/failure.js';
import { schemaPath } from '../../core/xml/schemas.js';
import type { Standing } from '../../ports/receipt-store.js';
import type { World } from '../../ports/world.js';
import type { Aim } from '../examine.js';
import { pathsOf } from '../prepare.js';

/** What a sync was started by, and where it may send from. */
export interface Occasion {
  /** The workflow's event; nothing on a command line. */
  readonly event: string | undefined;
  /** The branch that the run is of. */
  readonly branch: string | undefined;
  /** The only branch that may be sent; nothing: the remote's HEAD, else `main`. */
  readonly onlyBranch: string | undefined;
  /** Nothing where it can't be known. */
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
export function refuseOtherEvents({ event }: Occasion): void {
  if (event === undefined || EVENTS.includes(event)) return;
  const hint = `Start it on ${EVENTS.join(', ')}; use mode check elsewhere.`;
  throw new Failure(`A sync doesn’t send on the event ${event}.`, hint);
}

/**
 * Everything else under which a sync doesn't send, as far as it can be known at the start (README.md, What a sync
 * refuses, and what it holds).
 *
 * @throws Failure for the first that applies
 */
export async function refuseUnlessItMaySend(
  world: World,
  aim: Aim,
  standing: Standing,
  occasion: Occasion,
): Promise<void> {
  const isPublic = occasion.isPublic === true || standing.remote?.isPublic === true;
  if (isPublic && !aim.settings.config['allow-public']) {
    throw new Failure('The repository is public, and so would the roster be.', 'Make it private.');
  }
  refuseOtherBranch(standing, occasion);
  if (!standing.remote && !aim.endpoint.loopback) {
    const hint = 'Add a remote that holds the receipts, so that everybody knows what was sent.';
    throw new Failure('Without a remote only the sandbox is served.', hint);
  }
  const commit = world.repository.head ?? '';
  refuseOldHead(standing, occasion, commit);
  // A file may be in the commit only, or in the work tree only.
  const sources = [world.repository.at(commit), world.repository.workTree()];
  const paths = await Promise.all(sources.map((source) => pathsOf(aim.settings, source)));
  const watched = [...new Set(paths.flat()), schemaPath('employees'), schemaPath('positions')];
  const changed = await world.repository.changed(watched);
  if (changed.length > 0) {
    const files = changed.join(', ');
    throw new Failure(
      `${files} differs from the commit, and only what is committed is sent.`,
      'Commit or undo the change.',
    );
  }
}

function refuseOtherBranch(standing: Standing, occasion: Occasion): void {
  const only = onlyBranch(standing, occasion);
  const { branch } = occasion;
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
export function refuseOldHead(standing: Standing, occasion: Occasion, commit: CommitId): void {
  const { remote } = standing;
  if (!remote) return;
  const branch = onlyBranch(standing, occasion);
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
 * Two syncs at once would send two rosters, and the older one may come last.
 *
 * @param before what stood when this sync looked first
 * @throws Failure
 */
export function refuseIfOvertaken(before: Standing, now: Standing): void {
  const [newest] = now.receipts;
  if (newest === before.receipts[0]) return;
  throw new Failure(
    `Another sync has left the receipt ${newest ?? ''} in the meantime.`,
    'Start it again: it then compares with what that one has uploaded.',
  );
}

function onlyBranch(standing: Standing, { onlyBranch: given }: Occasion): string {
  return given ?? standing.remote?.defaultBranch ?? 'main';
}
