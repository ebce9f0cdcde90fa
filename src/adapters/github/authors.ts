import type { CommitId } from '../../core/base/commit.js';
import type { GitHubApi } from './api.js';

interface History {
  readonly pageInfo: { readonly hasNextPage: boolean };
  readonly nodes: readonly {
    readonly oid: string;
    readonly authors: {
      readonly pageInfo: { readonly hasNextPage: boolean };
      readonly nodes: readonly { readonly user: { readonly login: string } | null }[];
    };
  }[];
}

type Answer = Readonly<Record<string, Readonly<Record<string, History>> | null>>;

const HISTORY = `history(path: $PATH, first: 50) {
        pageInfo { hasNextPage }
        nodes { oid authors(first: 10) { pageInfo { hasNextPage } nodes { user { login } } } }
      }`;

/**
 * Who wrote the commits that changed any of these files, co-authors included.
 *
 * @param commit up to which
 * @param since after which; undefined: from the first
 * @returns logins; an undefined among them means somebody whom GitHub doesn't know, or more than it listed
 * @throws Refused
 */
export async function authorsOf(
  api: GitHubApi,
  paths: readonly string[],
  commit: CommitId,
  since: CommitId | undefined,
): Promise<(string | undefined)[]> {
  const variables = Object.fromEntries(paths.map((path, index) => [`path${index}`, path]));
  const histories = paths.map((_, index) => `p${index}: ${HISTORY.replace('$PATH', `$path${index}`)}`);
  const named = paths.map((_, index) => `, $path${index}: String!`);
  const declared = [...named, since === undefined ? '' : ', $since: GitObjectID!'].join('');
  const of = (alias: string, oid: string) =>
    `${alias}: object(oid: ${oid}) { ... on Commit { ${histories.join('\n')} } }`;
  const query = `query Authors($owner: String!, $repo: String!, $commit: GitObjectID!${declared}) {
  repository(owner: $owner, name: $repo) {
    ${of('now', '$commit')}
    ${since === undefined ? '' : of('before', '$since')}
  }
}`;
  const answer = await api.query<{ repository: Answer }>(query, {
    ...variables,
    commit,
    ...(since !== undefined && { since }),
  });
  const { now, before } = answer.repository;
  const logins = new Set<string | undefined>();
  if (!now) logins.add(undefined);
  for (const [alias, history] of Object.entries(now ?? {})) {
    const known = new Set(before?.[alias]?.nodes.map(({ oid }) => oid));
    const fresh = history.nodes.filter(({ oid }) => !known.has(oid));
    if (history.pageInfo.hasNextPage && fresh.length === history.nodes.length) logins.add(undefined);
    for (const { authors } of fresh) {
      if (authors.pageInfo.hasNextPage) logins.add(undefined);
      for (const { user } of authors.nodes) logins.add(user?.login);
    }
  }
  return [...logins];
}
