import type { GitHubApi } from './api.js';

/** The label of every issue that the sync opens. */
export const LABEL = 'roster-sync';

/** An open issue with the label. */
export interface OpenIssue {
  /** By which GraphQL knows it. */
  readonly id: string;
  readonly number: number;
  readonly body: string;
  /** Whether this token wrote it. */
  readonly viewerDidAuthor: boolean;
  /** The newest comments, oldest first. */
  readonly comments: {
    readonly nodes: readonly { readonly body: string; readonly viewerDidAuthor: boolean }[];
  };
}

/** What GraphQL answers for `OPEN_ISSUES`. */
export interface IssuesAnswer {
  readonly issues: { readonly nodes: readonly OpenIssue[] };
}

export const OPEN_ISSUES = `issues(first: 20, states: OPEN, labels: ["${LABEL}"]) {
      nodes { id number body viewerDidAuthor comments(last: 50) { nodes { body viewerDidAuthor } } }
    }`;

/** @throws Refused */
export async function openIssues(api: GitHubApi): Promise<readonly OpenIssue[]> {
  const query = `query Issues($owner: String!, $repo: String!) {
  repository(owner: $owner, name: $repo) {
    ${OPEN_ISSUES}
  }
}`;
  const { repository } = await api.query<{ repository: IssuesAnswer }>(query, {});
  return repository.issues.nodes;
}

/** One after the other. https://docs.github.com/graphql/reference/mutations#closeissue */
const CLOSE = `mutation Close($id: ID!, $body: String!) {
  addComment(input: { subjectId: $id, body: $body }) { clientMutationId }
  closeIssue(input: { issueId: $id, stateReason: COMPLETED }) { clientMutationId }
}`;

/**
 * Closes an issue with a last comment.
 *
 * @throws Refused
 */
export function closeIssue(api: GitHubApi, { id }: OpenIssue, body: string): Promise<void> {
  // A comment twice is better than an issue that stays open.
  return api.mutate(CLOSE, { id, body }, true);
}
