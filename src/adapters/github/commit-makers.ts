import type { CommitId } from '../../core/base/commit.js';
import type { Makers } from '../../ports/world.js';
import type { GitHubApi } from './api.js';

interface AnsweredCommit {
  readonly authors: {
    readonly nodes: readonly ({ readonly user: { readonly login: string } | null } | null)[];
  };
  readonly associatedPullRequests: {
    readonly nodes: readonly ({ readonly number: number; readonly merged: boolean } | null)[];
  } | null;
}

interface Answer {
  readonly repository: Readonly<Record<string, AnsweredCommit | null>>;
}

/** How many are asked for in one query. */
const AT_ONCE = 50;

/**
 * The accounts of those who wrote commits, and the pull requests that brought them: for people to read, who may approve is
 * decided elsewhere.
 *
 * @returns those that GitHub has
 * @throws Refused
 */
export async function makersOfCommits(
  api: GitHubApi,
  commits: readonly CommitId[],
): Promise<ReadonlyMap<CommitId, Makers>> {
  const found = new Map<CommitId, Makers>();
  for (let at = 0; at < commits.length; at += AT_ONCE) {
    const part = commits.slice(at, at + AT_ONCE);
    const asks = part.map((oid) => `c${oid}: object(oid: "${oid}") { ...Made }`);
    const query = `query Makers($owner: String!, $repo: String!) {
  repository(owner: $owner, name: $repo) {
    ${asks.join('\n    ')}
  }
}
fragment Made on Commit {
  authors(first: 10) { nodes { user { login } } }
  associatedPullRequests(first: 10) { nodes { number merged } }
}`;
    const { repository } = await api.query<Answer>(query, {});
    for (const oid of part) {
      const made = repository[`c${oid}`];
      if (made) found.set(oid, makers(made));
    }
  }
  return found;
}

const makers = ({ authors, associatedPullRequests: pulls }: AnsweredCommit): Makers => ({
  logins: [...new Set(authors.nodes.flatMap((author) => author?.user?.login ?? []))],
  pullRequests: (pulls?.nodes ?? []).flatMap((pull) => (pull?.merged ? [pull.number] : [])),
});
