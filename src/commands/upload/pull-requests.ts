import type { CommitId } from '../../core/base/commit.js';
import type { PullRequests } from '../../core/receipts/format.js';
import type { World } from '../../ports/world.js';
import type { Sound } from '../examine.js';

/**
 * Which pull requests brought what is sent, since the receipt that the plan compares with (docs/receipts.md, What is in it).
 * It is a record for people, and nothing waits for it.
 *
 * @param branch that is sent
 * @returns `unknown` where GitHub can't be asked, and at a first upload, which has no receipt before it
 */
export async function pullRequestsSince(
  world: World,
  { rosterFiles, baseline: { since } }: Sound,
  commit: CommitId,
  branch: string | undefined,
): Promise<PullRequests> {
  if (since === commit) return [];
  if (since === undefined || branch === undefined) return 'unknown';
  return (await world.mergedPulls?.({ paths: rosterFiles, since, commit, branch })) ?? 'unknown';
}
