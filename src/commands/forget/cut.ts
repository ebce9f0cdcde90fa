import type { CommitId } from '../../core/base/commit.js';
import { factsOfCommit, type CommitFacts } from '../../core/forget/commits.js';
import type { Mirror } from '../../ports/mirror.js';
import type { Scene } from './scene.js';

/** Where a history is cut off. */
interface CutOff {
  readonly dropped: ReadonlySet<CommitId>;
  /** The first commit that stays of the branch that is sent. */
  readonly first: CommitId;
  readonly notes: readonly string[];
}

/**
 * Everything before a day goes, but not what branches are on, what guards count from, and what came after that.
 *
 * @param day YYYY-MM-DD, in UTC
 */
export async function cutBefore(mirror: Mirror, scene: Scene, day: string): Promise<CutOff> {
  const limit = Date.parse(`${day}T00:00:00Z`);
  const heads = scene.refs.filter(({ name }) => name.startsWith('refs/heads/'));
  const needed = new Set(scene.needed.flat().map(({ commit }) => commit));
  const facts = new Map<CommitId, CommitFacts>();
  const old = new Set<CommitId>();
  for (const commit of scene.commits) {
    const own = factsOfCommit((await mirror.read(commit)).content);
    facts.set(commit, own);
    const isOld = own.at < limit && own.parents.every((parent) => old.has(parent));
    if (isOld && !needed.has(commit)) old.add(commit);
  }
  // A branch must be on something, and what comes after it needn't stay for that.
  const dropped = new Set(old);
  for (const { object } of heads) dropped.delete(object);
  const stays = (commit: CommitId) => (facts.get(commit)?.at ?? 0) < limit && !old.has(commit);
  const notes = [
    ...([...needed].some(stays)
      ? [`Older commits stay than those of ${day}: the guards count from them until seven days after.`]
      : []),
    ...heads
      .filter(({ object }) => object !== scene.head && old.has(object))
      .map(
        ({ name }) =>
          `${name} ends before that day and stays, with the files of its last commit; delete it if it isn’t needed.`,
      ),
  ];
  return { dropped, first: firstOf(scene.head, dropped, facts), notes };
}

/** Along the first parents. */
function firstOf(
  head: CommitId,
  dropped: ReadonlySet<CommitId>,
  facts: ReadonlyMap<CommitId, CommitFacts>,
): CommitId {
  let first = head;
  for (;;) {
    const [parent] = facts.get(first)?.parents ?? [];
    if (parent === undefined || dropped.has(parent)) return first;
    first = parent;
  }
}
