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

interface Answer {
  readonly repository: {
    readonly before: Histories<Old> | null;
    readonly now: Histories<Fresh> | null;
  } | null;
}

/** A sync waits for it, and it decides nothing. */
const MAX_WAIT_MS = 5000;
/** Each file has two histories to go through. */
const MAX_FILES = 20;

/**
 * Asks once for the pull requests that brought what changed in these files. Dates in a commit are free text, so what is new
 * is what the history before didn't have.
 *
 * @returns their numbers, the lowest first; undefined where GitHub refuses, is slow, or lists less than there is
 */
export async function mergedPulls(
  api: GitHubApi,
  { paths, since, commit, branch }: MergedChange,
): Promise<readonly number[] | undefined> {
  if (paths.length > MAX_FILES) return undefined;
  const variables = { ...pathsNamed(paths), since, commit };
  try {
    const { repository } = await api.query<Answer>(queryFor(paths), variables, { onceWithin: MAX_WAIT_MS });
    const { before, now } = repository ?? {};
    if (!before || !now) return undefined;
    const brought = Object.keys(now).map((file) => broughtTo(branch, before[file], now[file]));
    if (brought.includes(undefined)) return undefined;
    return [...new Set(brought.flatMap((numbers) => numbers ?? []))].toSorted((a, b) => a - b);
  } catch {
    // Whatever GitHub answers, or doesn't: it is a note in a receipt, and no upload may end because of it.
    return undefined;
  }
}

function queryFor(paths: readonly string[]): string {
  const histories = (nodes: string) =>
    paths
      .map((_, at) => `h${at}: history(path: $path${at}, first: 100) { totalCount nodes { ${nodes} } }`)
      .join(' ');
  const pulls =
    'associatedPullRequests(first: 10) { pageInfo { hasNextPage } nodes { number merged baseRefName } }';
  return `query Merged($owner: String!, $repo: String!, $since: GitObjectID!, $commit: GitObjectID!${pathsDeclared(paths)}) {
  repository(owner: $owner, name: $repo) {
    before: object(oid: $since) { ... on Commit { ${histories('oid')} } }
    now: object(oid: $commit) { ... on Commit { ${histories(`oid ${pulls}`)} } }
  }
}`;
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
