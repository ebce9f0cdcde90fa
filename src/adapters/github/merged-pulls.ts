import type { CommitId } from '../../core/base/commit.js';
import type { MergedChange } from '../../ports/world.js';
import type { GitHubApi } from './api.js';
import { pathsDeclared, pathsNamed } from './merges.js';

/** The newest commits that changed a file, and how many there are in all. */
interface History<Node> {
  readonly totalCount: number;
  readonly nodes: readonly Node[];
}
type Histories<Node> = Readonly<Record<string, History<Node>>>;

interface Old {
  readonly oid: CommitId;
}
interface Fresh extends Old {
  readonly associatedPullRequests: {
    readonly pageInfo: { readonly hasNextPage: boolean };
    readonly nodes: readonly ({
      readonly number: number;
      readonly merged: boolean;
      readonly baseRefName: string;
    } | null)[];
  } | null;
}

/** The histories of files up to two commits. */
export interface MergedAnswer {
  readonly before: Histories<Old> | null;
  readonly now: Histories<Fresh> | null;
}

interface Answer {
  readonly repository: MergedAnswer | null;
}

/** A sync waits for it, and it decides nothing. */
const MAX_WAIT_MS = 5000;
/** Each file has two histories to go through. */
export const MAX_FILES = 20;

/** What was asked for along with something else. */
export interface AskedMerged {
  /** The files, in their order. */
  readonly paths: readonly string[];
  /** Undefined where GitHub didn't say it. */
  readonly answer: MergedAnswer | undefined;
}

/**
 * Asks once for the pull requests that brought what changed in these files. Dates in a commit are free text, so what is new
 * is what the history before didn't have.
 *
 * @param asked what was asked for already
 * @returns their numbers, the lowest first; undefined where GitHub refuses, is slow, or lists less than there is
 */
export async function mergedPulls(
  api: GitHubApi,
  { paths, since, commit, branch }: MergedChange,
  asked?: AskedMerged,
): Promise<readonly number[] | undefined> {
  try {
    if (asked) return pullsIn(asked.answer, branch, placesOf(paths, asked.paths));
    if (paths.length > MAX_FILES) return undefined;
    const variables = { ...pathsNamed(paths), since, commit };
    const { repository } = await api.query<Answer>(queryFor(paths), variables, { onceWithin: MAX_WAIT_MS });
    return pullsIn(repository ?? undefined, branch, placesOf(paths, paths));
  } catch {
    // Whatever GitHub answers, or doesn't: it is a note in a receipt, and no upload may end because of it.
    return undefined;
  }
}

const placesOf = (paths: readonly string[], among: readonly string[]): number[] =>
  paths.map((path) => among.indexOf(path));

/**
 * @param places of the files, as they were asked for
 * @returns the numbers of the pull requests that changed one of them, the lowest first; undefined where that isn't all
 */
function pullsIn(
  answer: MergedAnswer | undefined,
  branch: string,
  places: readonly number[],
): readonly number[] | undefined {
  const { before, now } = answer ?? {};
  if (!before || !now) return undefined;
  const brought = places.map((at) => broughtTo(branch, before[`h${at}`], now[`h${at}`]));
  if (brought.includes(undefined)) return undefined;
  return [...new Set(brought.flatMap((numbers) => numbers ?? []))].toSorted((a, b) => a - b);
}

const queryFor = (paths: readonly string[]): string =>
  `query Merged($owner: String!, $repo: String!, $since: GitObjectID!, $commit: GitObjectID!${pathsDeclared(paths)}) {
  repository(owner: $owner, name: $repo) { ${historiesAsked(paths.length)} }
}`;

/** What to ask of a repository for `MergedAnswer`, with the variables `since`, `commit` and so many paths. */
export function historiesAsked(count: number): string {
  const histories = (nodes: string) =>
    Array.from(
      { length: count },
      (_, at) => `h${at}: history(path: $path${at}, first: 100) { totalCount nodes { ${nodes} } }`,
    ).join(' ');
  const pulls =
    'associatedPullRequests(first: 10) { pageInfo { hasNextPage } nodes { number merged baseRefName } }';
  return `before: object(oid: $since) { ... on Commit { ${histories('oid')} } }
    now: object(oid: $commit) { ... on Commit { ${histories(`oid ${pulls}`)} } }`;
}

/** @returns undefined where that isn't all */
function broughtTo(
  branch: string,
  before: History<Old> | undefined,
  now: History<Fresh> | undefined,
): number[] | undefined {
  if (!before || !now) return undefined;
  const old = new Set(before.nodes.map(({ oid }) => oid));
  const fresh = now.nodes.filter(({ oid }) => !old.has(oid));
  if (fresh.length < now.totalCount - before.totalCount) return undefined;
  const numbers: number[] = [];
  for (const { associatedPullRequests: pulls } of fresh) {
    if (!pulls || pulls.pageInfo.hasNextPage) return undefined;
    for (const pull of pulls.nodes) {
      // A pull request that the token may not see.
      if (!pull) return undefined;
      if (pull.merged && pull.baseRefName === branch) numbers.push(pull.number);
    }
  }
  return numbers;
}
