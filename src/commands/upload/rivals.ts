import type { CommitId } from '../../core/base/commit.js';
import { areSameDigests } from '../../core/base/digest.js';
import { Failure, unlessFailed } from '../../core/base/failure.js';
import type { Draft } from '../../core/receipts/format.js';
import { trusted, type Trusted } from '../../core/receipts/kept.js';
import type { Asked, Records } from '../../ports/receipt-store.js';
import type { World } from '../../ports/world.js';

/** An upload that has left its receipt. */
interface Recorded {
  readonly asked: Asked;
  /** What was there when its sync looked first. */
  readonly before: Records;
  /** Its receipt's name. */
  readonly name: string;
  readonly draft: Draft;
  readonly commit: CommitId;
}

/** Somebody could push any number of tags; two syncs at once leave two. */
const MAX_READ = 50;

/**
 * Looks once more after an upload: each of two syncs on two hosts may have looked before the other one sent, and then the
 * older roster may be the one that was taken last.
 *
 * @returns what to know and to do about it, in a sentence each; nothing where no other sync has sent another roster
 */
export async function sentMeanwhile(world: World, recorded: Recorded): Promise<string[]> {
  const { asked, before, name, commit } = recorded;
  if (!before.remote || world.interrupted.aborted) return [];
  const rivals = await unlessFailed(otherReceipts(world, recorded), (failure) => failure);
  // What was sent is sent, and the next sync looks again.
  if (rivals instanceof Failure) return [];
  const sentences = rivals.map(async (rival) => {
    const isOlder = await unlessFailed(world.repository.isAncestor(rival.commit, commit), () => undefined);
    const newer = isOlder === true ? commit : rival.commit;
    const head = newer === commit ? name : rival.name;
    return `Another sync has sent another roster at the same time (${rival.name}), and nobody can say which of the two was taken last. Start the sync again on ${asked.branch ?? 'the branch that is sent'}: the newer roster is that of ${head} (commit ${newer.slice(0, 12)}).`;
  });
  return Promise.all(sentences);
}

/** @returns the signed receipts of another roster that have appeared since the first look */
async function otherReceipts(
  { receipts }: World,
  { asked, before, name, draft }: Recorded,
): Promise<Trusted[]> {
  const now = await receipts.look(asked);
  const fresh = now.receipts
    .filter((one) => one !== name && !before.receipts.includes(one))
    .slice(0, MAX_READ);
  const read = fresh.length > 0 ? await receipts.read(fresh) : [];
  return read
    .flatMap((tag) => trusted(tag, []) ?? [])
    .filter(({ receipt }) => !areSameDigests(receipt.digests, draft.digests));
}
