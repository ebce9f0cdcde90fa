import type { GitHubApi } from './api.js';
import { Refused } from './refused.js';

/** The comment that this token wrote. */
export interface Own {
  readonly id: number;
  readonly body: string;
  /** The ids of more of them: each of two runs at the same time may have written the first one. */
  readonly more: readonly number[];
}

interface Comment {
  readonly fullDatabaseId: string | number;
  readonly body: string;
  /** Whether this token wrote it. */
  readonly viewerDidAuthor: boolean;
}

/** Some comments of a pull request, the oldest first. */
export interface CommentsPage {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly Comment[];
}

/** What GraphQL answers for `commentsAsked`. */
export interface CommentsAnswer {
  readonly pullRequest: { readonly comments: CommentsPage } | null;
}

/** What to ask of a repository, with the variable `number`. @param after an argument besides, with a comma */
export const commentsAsked = (after = ''): string =>
  `pullRequest(number: $number) { comments(first: 100${after}) { pageInfo { hasNextPage endCursor } nodes { fullDatabaseId body viewerDidAuthor } } }`;

const COMMENTS = `query Comments($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) { ${commentsAsked(', after: $after')} }
}`;

/** @throws Refused */
export async function commentsOf(
  api: GitHubApi,
  number: number,
  after: string | null = null,
): Promise<CommentsPage> {
  const answer = await api.query<{ repository: CommentsAnswer | null }>(COMMENTS, { number, after });
  const comments = answer.repository?.pullRequest?.comments;
  if (!comments) throw new Refused(404);
  return comments;
}

/**
 * Anybody's comment can begin with the marker; whoever may write could even edit theirs.
 *
 * @param first the first comments, where they were asked for already
 * @throws Refused
 */
export async function ownComment(
  api: GitHubApi,
  number: number,
  marker: string,
  first: CommentsPage | Promise<CommentsPage> = commentsOf(api, number),
): Promise<Own | undefined> {
  for (let page = await first; ; page = await commentsOf(api, number, page.pageInfo.endCursor)) {
    const [own, ...more] = page.nodes
      .filter(({ body, viewerDidAuthor }) => viewerDidAuthor && body.startsWith(marker))
      .map(({ fullDatabaseId, body }) => ({ id: Number(fullDatabaseId), body }));
    if (own) return { ...own, more: more.map(({ id }) => id) };
    if (!page.pageInfo.hasNextPage) return undefined;
  }
}

/**
 * Without GraphQL, as some proxies have it, nobody says who this token is: a person’s comment isn’t taken for its own.
 *
 * @throws Refused
 */
export async function listedComment(
  api: GitHubApi,
  number: number,
  marker: string,
): Promise<Own | undefined> {
  for (let page = 1; ; page += 1) {
    const asked = { issue_number: number, per_page: 100, page };
    const comments = await api.ask((rest, slug) => rest.issues.listComments({ ...slug, ...asked }));
    const [own, ...more] = comments.filter(
      ({ body, user }) => user?.type !== 'User' && body?.startsWith(marker),
    );
    if (own) return { id: own.id, body: own.body ?? '', more: more.map(({ id }) => id) };
    if (comments.length < asked.per_page) return undefined;
  }
}
