import type { PullMakers } from '../../ports/hosting.js';
import type { GitHubApi } from './api.js';

interface Account {
  readonly __typename: string;
  readonly login: string;
}
type Answer = Readonly<
  Record<string, { readonly author: Account | null; readonly mergedBy: Account | null } | null>
>;

/** How many are asked for in one query. */
const AT_ONCE = 50;

/**
 * Who proposed and merged pull requests: for people to read, who may approve is decided elsewhere.
 *
 * @returns those that GitHub has
 * @throws Refused
 */
export async function makersOfPulls(
  api: GitHubApi,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, PullMakers>> {
  const found = new Map<number, PullMakers>();
  for (let at = 0; at < numbers.length; at += AT_ONCE) {
    const part = numbers.slice(at, at + AT_ONCE);
    const query = `query Pulls($owner: String!, $repo: String!) {
  repository(owner: $owner, name: $repo) {
    ${part.map((number) => `p${number}: pullRequest(number: ${number}) { ...Made }`).join('\n    ')}
  }
}
fragment Made on PullRequest {
  author { __typename login }
  mergedBy { __typename login }
}`;
    const { repository } = await api.query<{ repository: Answer }>(query, {});
    for (const number of part) {
      const pull = repository[`p${number}`];
      if (pull) found.set(number, { author: nameOf(pull.author), merger: nameOf(pull.mergedBy) });
    }
  }
  return found;
}

/** GraphQL names a bot without its brackets. */
const nameOf = (account: Account | null): string | undefined =>
  account?.__typename === 'Bot' && !account.login.endsWith('[bot]')
    ? `${account.login}[bot]`
    : account?.login;
