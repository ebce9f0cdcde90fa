import type { CommitId } from '../base/commit.js';

/** A commit as git has it. */
export interface PastCommit {
  readonly id: CommitId;
  readonly parents: readonly CommitId[];
  readonly author: string;
  /** ISO 8601, as its author’s clock has it. */
  readonly at: string;
  /** The first line of its message. */
  readonly subject: string;
}

/**
 * Which commits made something what it is: those after which it is other than after each of their parents. A merge that
 * takes what one side has made nothing.
 *
 * @param commits parents before children
 * @param markOf what there is after a commit, also after one that isn’t among these
 */
export function makersOf(
  commits: readonly PastCommit[],
  markOf: (commit: CommitId) => string | undefined,
): PastCommit[] {
  return commits.filter(({ id, parents }) => {
    const mark = markOf(id);
    return parents.length === 0 ? mark !== markOf('') : parents.every((parent) => markOf(parent) !== mark);
  });
}

const MERGED = /^Merge pull request #(\d+) /;
const SQUASHED = /\(#(\d+)\)$/;

/**
 * The pull request through which a commit came, by the words that GitHub gives to its merge: of a squash its own, else
 * those of the first commit of the branch that has it.
 *
 * @param commits parents before children, up to the head of the branch
 */
export function pullOf(made: PastCommit, commits: readonly PastCommit[]): number | undefined {
  const own = SQUASHED.exec(made.subject)?.[1];
  if (own !== undefined) return Number(own);
  const byId = new Map(commits.map((one) => [one.id, one]));
  const trunk: PastCommit[] = [];
  for (let one = commits.at(-1); one; one = byId.get(one.parents[0] ?? '')) trunk.unshift(one);
  if (trunk.includes(made)) return numberIn(made);
  // Parents come first, so that what a commit brings is known when its turn comes.
  const bringing = new Set([made.id]);
  for (const one of commits) if (one.parents.some((parent) => bringing.has(parent))) bringing.add(one.id);
  const merge = trunk.find(({ id }) => bringing.has(id));
  return merge && numberIn(merge);
}

function numberIn({ subject }: PastCommit): number | undefined {
  const number = (MERGED.exec(subject) ?? SQUASHED.exec(subject))?.[1];
  return number === undefined ? undefined : Number(number);
}

/**
 * @param all parents before children
 * @returns those of the commits that the one has and the other hasn’t; undefined where one of the two isn’t among them
 */
export function between(
  all: readonly PastCommit[],
  until: CommitId,
  since: CommitId | undefined,
): PastCommit[] | undefined {
  const byId = new Map(all.map((one) => [one.id, one]));
  if (!byId.has(until) || (since !== undefined && !byId.has(since))) return undefined;
  const ancestry = (tip: CommitId): Set<CommitId> => {
    const found = new Set([tip]);
    // A set is walked in the order in which it grows.
    for (const id of found) for (const parent of byId.get(id)?.parents ?? []) found.add(parent);
    return found;
  };
  const [own, before] = [ancestry(until), since === undefined ? new Set<CommitId>() : ancestry(since)];
  return all.filter(({ id }) => own.has(id) && !before.has(id));
}
