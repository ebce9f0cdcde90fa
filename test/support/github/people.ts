import { GraphQLError } from 'graphql';
import { allIn, commitIn, lineOf, type AtPath } from '../commits.js';
import type { Repository } from '../repository.js';
import { ask } from './git.js';
import { MISSING, REFUSED, type Activity, type Answer, type Asked, type Login, type Scene } from './model.js';

/* Who did what on GitHub: commits as git has them, and the accounts, pull requests and pushes of a scene. */

export interface Page {
  readonly first: number;
  readonly after?: string | null;
}

/** @returns nothing where the call is about something else */
export function peopleAnswer({ operation, named, query = {} }: Asked, scene: Scene): Answer | undefined {
  if (operation === 'repos/get-collaborator-permission-level') {
    const login = named['username']?.toLowerCase();
    const found = Object.entries(scene.permissions ?? {}).find(([name]) => name.toLowerCase() === login);
    return found ? { status: 200, answer: { permission: found[1] } } : MISSING;
  }
  if (operation === 'users/get-by-username') {
    const login = named['username'] ?? '';
    const id = scene.bots?.[login];
    return id === undefined ? MISSING : { status: 200, answer: { login, id, type: 'Bot' } };
  }
  if (operation !== 'repos/list-activities') return undefined;
  if (!scene.activities) return REFUSED;
  const { ref, actor, per_page: size } = query;
  const wanted = scene.activities.filter(
    (one) => one.ref === ref && one.actor.toLowerCase() === actor?.toLowerCase(),
  );
  return { status: 200, answer: wanted.slice(0, Number(size ?? 30)).map(told) };
}

const told = ({ actor, ref, type, before, after, timestamp }: Activity): object => ({
  ...{ ref, before, after, activity_type: type, actor: { login: actor } },
  timestamp: timestamp ?? new Date().toISOString(),
});

/** What git says of a commit, which never changes. */
interface Known {
  readonly parents: readonly string[];
  readonly authors: readonly string[];
  readonly committer: string;
  readonly entries: ReadonlyMap<string, AtPath>;
}

const commits = new Map<string, Known>();

function known(remote: Repository, oid: string): Known | undefined {
  const before = commits.get(oid);
  if (before) return before;
  const commit = commitIn(remote, oid);
  if (!commit) return undefined;
  const { parents, author, committer, message, tree } = commit;
  const format = '--format=%(trailers:key=Co-authored-by,valueonly)';
  const others = /co-authored-by/i.test(message) ? remote.git('log', '-1', format, oid) : '';
  const coAuthors = [...others.matchAll(/<([^>]*)>/g)].map(([, email = '']) => email);
  const found = {
    ...{ parents, authors: [author, ...coAuthors], committer },
    entries: new Map(allIn(remote, tree).map((entry) => [entry.path, entry])),
  };
  commits.set(oid, found);
  return found;
}

export function commitOf(scene: Scene, remote: Repository, oid: string): object | null {
  const commit = known(remote, oid);
  if (!commit) return null;
  const actor = (email: string) => {
    const login = scene.logins?.[email];
    return { email, user: login === undefined ? null : { login } };
  };
  const isSigned = scene.signed?.includes(oid) ?? false;
  return {
    __typename: 'Commit',
    oid,
    file: ({ path }: { path: string }) => toldEntry(remote, commit.entries, path),
    tree: () => toldTree(remote, commit.entries, ''),
    blame: ({ path }: { path: string }) => ({
      ranges: blamed(remote, oid, path).map(({ line, by }) => ({
        ...{ startingLine: line, endingLine: line },
        commit: () => commitOf(scene, remote, by),
      })),
    }),
    parents: (page: Page) => pageOf(commit.parents, page, (parent) => commitOf(scene, remote, parent)),
    authors: (page: Page) => pageOf(commit.authors, page, actor),
    committer: actor(commit.committer),
    signature: isSigned ? { __typename: 'GpgSignature', isValid: true, wasSignedByGitHub: true } : null,
    ...pullsOf(scene, oid),
    history: ({ path, ...page }: Page & { path?: string }) => {
      const listed = historyOf(remote, oid, path);
      return pageOf(listed, page, (sha) => ({ oid: sha, ...pullsOf(scene, sha) }));
    },
  };
}

/** The commits that changed a path, from the newest on; without one: all. */
function historyOf(remote: Repository, oid: string, path: string | undefined): string[] {
  const line = lineOf(remote, oid);
  if (!line) {
    const listed = remote.git('rev-list', oid, ...(path === undefined ? [] : ['--', path]));
    return listed.split('\n').filter(Boolean);
  }
  if (path === undefined) return line;
  const at = (commit: string | undefined) => {
    const entry = commit === undefined ? undefined : known(remote, commit)?.entries.get(path);
    return entry && `${entry.mode} ${entry.oid}`;
  };
  return line.filter((commit, index) => at(commit) !== at(line[index + 1]));
}

/** GitHub tells the mode as a number, which git writes in octal digits. */
function toldEntry(remote: Repository, entries: Known['entries'], path: string): object | null {
  const entry = entries.get(path);
  if (!entry) return null;
  const { mode, oid } = entry;
  const object = () => (mode === '40000' ? toldTree(remote, entries, `${path}/`) : toldBlob(remote, oid));
  return { mode: parseInt(mode, 8), oid, path, object };
}

/** @param above the path of its folder, with a slash at the end */
const toldTree = (remote: Repository, entries: Known['entries'], above: string): object => ({
  __typename: 'Tree',
  entries: () =>
    [...entries.keys()]
      .filter((path) => path.startsWith(above) && !path.slice(above.length).includes('/'))
      .map((path) => toldEntry(remote, entries, path)),
});

/** As much of a text as GraphQL tells. */
const MAX_TEXT = 512_000;

/** No text of what isn't one. A submodule's commit is in another repository. */
function toldBlob(remote: Repository, oid: string): object | null {
  const content = remote.object(oid)?.content;
  if (!content) return null;
  const text = content.includes(0) ? null : content.subarray(0, MAX_TEXT).toString();
  return { __typename: 'Blob', byteSize: content.length, text };
}

/** The pull requests that a commit is in. */
const pullsOf = (scene: Scene, oid: string): object => ({
  associatedPullRequests: (page: Page) => {
    const pulls = scene.pulls ?? [];
    const numbers = pulls.filter(({ own, made = [] }) => [...own, ...made].includes(oid));
    return pageOf(numbers, page, ({ number }) => {
      if (scene.noPulls) throw refusal('FORBIDDEN');
      return pullOf(scene, number);
    });
  },
});

/** Which commit changed each line of a file last, as git has it. */
function blamed(remote: Repository, oid: string, path: string): { line: number; by: string }[] {
  const lines = ask(remote, 'blame', '--line-porcelain', oid, '--', path)?.split('\n') ?? [];
  return lines.flatMap((line) => {
    const [, by = '', number] = /^([0-9a-f]{40}) \d+ (\d+)/.exec(line) ?? [];
    return number === undefined ? [] : [{ line: Number(number), by }];
  });
}

export function pullOf({ pulls = [] }: Scene, number: number): object | null {
  const pull = pulls.find((one) => one.number === number);
  if (!pull) return null;
  const {
    proposer,
    merger = null,
    base = 'main',
    branch = `change-${number}`,
    own,
    made = [],
    forcePushers = [],
  } = pull;
  return {
    ...{
      number,
      baseRefName: base,
      headRefName: branch,
      merged: true,
      author: accountOf(proposer),
      mergedBy: accountOf(merger),
    },
    mergeCommit: made.length > 0 ? { oid: made.at(-1) } : null,
    commits: (page: Page) => pageOf(own, page, (oid) => ({ commit: { oid } })),
    timelineItems: (page: Page) =>
      pageOf(forcePushers, page, (login) => ({
        __typename: 'HeadRefForcePushedEvent',
        actor: accountOf(login),
      })),
  };
}

/** GitHub names a bot without its brackets here. */
function accountOf(login: Login): object | null {
  if (login === null) return null;
  const isBot = login.endsWith('[bot]');
  return { __typename: isBot ? 'Bot' : 'User', login: isBot ? login.slice(0, -'[bot]'.length) : login };
}

export function pageOf<Node>(
  nodes: readonly Node[],
  { first, after }: Page,
  tell: (node: Node) => unknown,
): object {
  const start = Number(after ?? 0);
  const end = start + first;
  return {
    totalCount: nodes.length,
    nodes: nodes.slice(start, end).map(tell),
    pageInfo: { hasNextPage: end < nodes.length, endCursor: String(Math.min(end, nodes.length)) },
  };
}

export const refusal = (type: string): GraphQLError =>
  new GraphQLError('Resource not accessible by integration', { extensions: { type } });
