import type { CommitId } from '../../core/base/commit.js';
import { orNothing, type GitHubApi } from './api.js';
import { changesAny, filesAsked, pathsDeclared, pathsNamed, type Blob, type Descent } from './merges.js';

/* What GitHub knows of the commits of a change, and of the pull requests through which they came. */

/** Author or committer of a commit: free text, and the account that has the address. */
export interface CommitPerson {
  readonly email: string | null;
  readonly user: { readonly login: string } | null;
}

interface Page {
  readonly pageInfo: { readonly hasNextPage: boolean };
}

interface AnsweredCommit extends Descent {
  readonly oid: CommitId;
  readonly authors: Page & { readonly nodes: readonly (CommitPerson | null)[] };
  readonly committer: CommitPerson | null;
  readonly signature: { readonly isValid: boolean; readonly wasSignedByGitHub: boolean } | null;
  readonly associatedPullRequests:
    | (Page & { readonly nodes: readonly ({ readonly number: number; readonly merged: boolean } | null)[] })
    | null;
}

/** A commit that changed one of the files. */
export interface MadeCommit {
  readonly oid: CommitId;
  readonly authors: readonly (CommitPerson | null)[];
  readonly committer: CommitPerson | null;
  /** GitHub itself has signed it. */
  readonly isSigned: boolean;
  /** The numbers of the pull requests that brought it. */
  readonly pulls: readonly number[];
  /** Whether authors and pull requests are all that there are. */
  readonly isWhole: boolean;
}

export interface Account {
  readonly __typename: string;
  readonly login: string;
}

interface AnsweredPull {
  readonly number: number;
  readonly headRefName: string;
  readonly author: Account | null;
  readonly mergedBy: Account | null;
  readonly mergeCommit: Blob | null;
  readonly commits: Page & { readonly nodes: readonly ({ readonly commit: Blob } | null)[] };
  readonly timelineItems: Page & { readonly nodes: readonly ({ readonly actor?: Account | null } | null)[] };
}

/** A pull request that was merged. */
export interface MadePull {
  readonly number: number;
  readonly branch: string;
  /** Null where the account is gone. */
  readonly proposer: Account | null;
  readonly merger: Account | null;
  readonly mergeCommit: CommitId | undefined;
  /** Its own commits, before it was merged. */
  readonly own: ReadonlySet<CommitId>;
  readonly forcePushers: readonly (Account | null)[];
  readonly isWhole: boolean;
}

/** All that GitHub says of how a change was made. */
export interface Story {
  /** Commits that changed one of the files: on the branch, and in its pull requests before they were merged. */
  readonly commits: ReadonlyMap<CommitId, MadeCommit>;
  readonly pulls: ReadonlyMap<number, MadePull>;
  /** Whether that is all. */
  readonly isWhole: boolean;
}

/** More than a company changes between two uploads; whoever has more, has it approved by an administrator. */
const MAX_COMMITS = 1000;
const MAX_PAGES = 10;
const PAGE = 100;
/** How many are asked for in one query. */
const COMMITS_AT_ONCE = 25;
const PULLS_AT_ONCE = 10;

/**
 * Follows a change from its commits to the pull requests, and to the commits that they had before a squash or a rebase.
 * Which commits belong to it is found by their descent alone, since dates and names in a commit are free text.
 *
 * @param since after which; undefined: from the first
 * @throws Refused
 */
export async function storyOf(
  api: GitHubApi,
  paths: readonly string[],
  commit: CommitId,
  since: CommitId | undefined,
): Promise<Story> {
  return storyFrom(
    api,
    paths,
    since === undefined ? await historyOf(api, commit) : await between(api, since, commit),
  );
}

/**
 * Follows commits to their pull requests, as `storyOf` does.
 *
 * @throws Refused
 */
export async function storyFrom(api: GitHubApi, paths: readonly string[], range: Range): Promise<Story> {
  let isWhole = range.isWhole;
  const commits = new Map<CommitId, MadeCommit>();
  const pulls = new Map<number, MadePull>();
  const seen = new Set<CommitId>();
  let next = range.oids;
  while (next.length > 0) {
    for (const oid of next) seen.add(oid);
    if (seen.size > MAX_COMMITS) return { commits, pulls, isWhole: false };
    const asked = await commitsOf(api, paths, next);
    isWhole &&= asked.isWhole;
    for (const made of asked.found) commits.set(made.oid, made);
    const numbers = new Set(asked.found.flatMap((made) => made.pulls));
    const fresh = [...numbers].filter((number) => !pulls.has(number));
    const found = await pullsOf(api, fresh);
    isWhole &&= found.length === fresh.length;
    for (const pull of found) pulls.set(pull.number, pull);
    next = [...new Set(found.flatMap(({ own }) => [...own]))].filter((oid) => !seen.has(oid));
  }
  return { commits, pulls, isWhole };
}

export interface Range {
  readonly oids: readonly CommitId[];
  readonly isWhole: boolean;
}

/** The commits that a commit has and another hasn't. */
export async function between(api: GitHubApi, base: CommitId, head: CommitId): Promise<Range> {
  const oids: CommitId[] = [];
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const asked = { basehead: `${base}...${head}`, per_page: PAGE, page };
    const answer = await orNothing(
      api.ask((rest, slug) => rest.repos.compareCommitsWithBasehead({ ...slug, ...asked })),
    );
    if (!answer) return { oids, isWhole: false };
    oids.push(...answer.commits.map(({ sha }) => sha));
    if (oids.length >= answer.total_commits) return { oids, isWhole: true };
    if (answer.commits.length === 0) break;
  }
  return { oids, isWhole: false };
}

interface History {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly Blob[];
}

interface HistoryAnswer {
  readonly repository: { readonly object: { readonly history: History } | null };
}

const HISTORY = `query History($owner: String!, $repo: String!, $commit: GitObjectID!, $after: String) {
  repository(owner: $owner, name: $repo) {
    object(oid: $commit) {
      ... on Commit { history(first: ${PAGE}, after: $after) { pageInfo { hasNextPage endCursor } nodes { oid } } }
    }
  }
}`;

async function historyOf(api: GitHubApi, commit: CommitId): Promise<Range> {
  const oids: CommitId[] = [];
  let after: string | null = null;
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const answer: HistoryAnswer = await api.query<HistoryAnswer>(HISTORY, { commit, after });
    const history = answer.repository.object?.history;
    if (!history) return { oids, isWhole: false };
    oids.push(...history.nodes.map(({ oid }) => oid));
    if (!history.pageInfo.hasNextPage) return { oids, isWhole: true };
    after = history.pageInfo.endCursor;
  }
  return { oids, isWhole: false };
}

interface Aliased<One> {
  readonly repository: Readonly<Record<string, One | null>>;
}

/** @returns those of the commits that changed one of the files, and whether all of them could be asked */
async function commitsOf(
  api: GitHubApi,
  paths: readonly string[],
  oids: readonly CommitId[],
): Promise<{ found: MadeCommit[]; isWhole: boolean }> {
  const files = filesAsked(paths);
  const answered: (AnsweredCommit | null)[] = [];
  for (const chunk of chunks(oids, COMMITS_AT_ONCE)) {
    const asks = chunk.map((oid) => `c${oid}: object(oid: "${oid}") { ...Made }`).join('\n    ');
    const query = `query Commits($owner: String!, $repo: String!${pathsDeclared(paths)}) {
  repository(owner: $owner, name: $repo) {
    ${asks}
  }
}
fragment Made on Commit {
  oid
  ${files}
  parents(first: 10) { pageInfo { hasNextPage } nodes { oid ${files} } }
  authors(first: 50) { pageInfo { hasNextPage } nodes { email user { login } } }
  committer { email user { login } }
  signature { isValid wasSignedByGitHub }
  associatedPullRequests(first: 20) { pageInfo { hasNextPage } nodes { number merged } }
}`;
    const { repository } = await api.query<Aliased<AnsweredCommit>>(query, pathsNamed(paths));
    answered.push(...chunk.map((oid) => repository[`c${oid}`] ?? null));
  }
  const here = answered.filter((one) => one !== null);
  const found: MadeCommit[] = [];
  for (const one of here) if (await changesAny(api, paths, one)) found.push(madeCommit(one));
  return { found, isWhole: here.length === oids.length };
}

function madeCommit({
  oid,
  authors,
  committer,
  signature,
  associatedPullRequests,
}: AnsweredCommit): MadeCommit {
  const pulls = associatedPullRequests?.nodes ?? [null];
  return {
    oid,
    authors: authors.nodes,
    committer,
    isSigned: signature?.isValid === true && signature.wasSignedByGitHub,
    pulls: pulls.flatMap((pull) => (pull?.merged ? [pull.number] : [])),
    isWhole:
      authors.nodes.length > 0 &&
      !authors.pageInfo.hasNextPage &&
      !associatedPullRequests?.pageInfo.hasNextPage &&
      !pulls.includes(null),
  };
}

async function pullsOf(api: GitHubApi, numbers: readonly number[]): Promise<MadePull[]> {
  const found: MadePull[] = [];
  for (const chunk of chunks(numbers, PULLS_AT_ONCE)) {
    const asks = chunk.map((number) => `n${number}: pullRequest(number: ${number}) { ...Proposed }`);
    const query = `query PullRequests($owner: String!, $repo: String!) {
  repository(owner: $owner, name: $repo) {
    ${asks.join('\n    ')}
  }
}
fragment Proposed on PullRequest {
  number
  headRefName
  author { __typename login }
  mergedBy { __typename login }
  mergeCommit { oid }
  commits(first: 100) { pageInfo { hasNextPage } nodes { commit { oid } } }
  timelineItems(first: 100, itemTypes: [HEAD_REF_FORCE_PUSHED_EVENT]) {
    pageInfo { hasNextPage }
    nodes { ... on HeadRefForcePushedEvent { actor { __typename login } } }
  }
}`;
    const { repository } = await api.query<Aliased<AnsweredPull>>(query, {});
    found.push(...Object.values(repository).flatMap((pull) => (pull ? [madePull(pull)] : [])));
  }
  return found;
}

function madePull(pull: AnsweredPull): MadePull {
  const { number, headRefName, author, mergedBy, mergeCommit, commits, timelineItems } = pull;
  return {
    number,
    branch: headRefName,
    proposer: author,
    merger: mergedBy,
    mergeCommit: mergeCommit?.oid,
    own: new Set(commits.nodes.flatMap((node) => (node ? [node.commit.oid] : []))),
    forcePushers: timelineItems.nodes.map((node) => node?.actor ?? null),
    isWhole:
      commits.nodes.length > 0 &&
      !commits.nodes.includes(null) &&
      !commits.pageInfo.hasNextPage &&
      !timelineItems.pageInfo.hasNextPage,
  };
}

function* chunks<Item>(items: readonly Item[], size: number): Generator<readonly Item[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size);
}
