import { info, warning } from '@actions/core';
import type { GitHubApi } from '../adapters/github/api.js';
import { Refused } from '../adapters/github/refused.js';
import { errorCode } from '../core/base/failure.js';

/** The pull request that a run is of. */
export interface PullRequest {
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
  /** The commit that was pushed, not the merge commit that the run checks out. */
  readonly head: string | undefined;
}

const NOT_ALLOWED = [401, 403, 404];

/** By which the comment of one roster is found again among all others. */
export function commentMarker(configPath: string): string {
  return `<!-- roster-sync ${encodeURIComponent(configPath)} -->`;
}

/**
 * Writes the one comment of a pull request, or edits the one that is there. A token that may not comment, as on a
 * fork's pull request, is reported in the log and isn't a failure.
 *
 * @param api of the pull request's repository
 * @param number of the pull request
 * @param body begins with the marker
 */
export async function placeComment(
  api: GitHubApi,
  number: number,
  marker: string,
  body: string,
): Promise<void> {
  try {
    const own = await ownComment(api, number, marker).catch((error: unknown) => {
      if (!(error instanceof Refused) || error.limitedFor !== undefined) throw error;
      return listedComment(api, number, marker);
    });
    if (own?.body === body) return;
    if (own) {
      const edit = { comment_id: own.id, body };
      await api.ask((rest, slug) => rest.issues.updateComment({ ...slug, ...edit }));
    } else {
      await api.ask((rest, slug) => rest.issues.createComment({ ...slug, issue_number: number, body }));
    }
  } catch (error) {
    if (error instanceof Refused && error.limitedFor === undefined && NOT_ALLOWED.includes(error.status)) {
      info(
        'No comment: the token may not write one. Give the job pull-requests: write, or set comment: false.',
      );
      return;
    }
    const why = error instanceof Refused ? error.why : errorCode(error);
    warning(`The comment on the pull request couldn’t be written: ${why}. The job summary has it all.`);
  }
}

/** A comment that this token wrote. */
interface Own {
  readonly id: number;
  readonly body: string;
}

interface Comment {
  readonly fullDatabaseId: string | number;
  readonly body: string;
  /** Whether this token wrote it. */
  readonly viewerDidAuthor: boolean;
}

interface Answer {
  readonly repository: {
    readonly pullRequest: {
      readonly comments: {
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
        readonly nodes: readonly Comment[];
      };
    } | null;
  } | null;
}

const COMMENTS = `query Comments($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      comments(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { fullDatabaseId body viewerDidAuthor }
      }
    }
  }
}`;

/** Anybody's comment can begin with the marker; whoever may write could even edit theirs. */
async function ownComment(api: GitHubApi, number: number, marker: string): Promise<Own | undefined> {
  for (let after: string | null = null; ;) {
    const answer: Answer = await api.query<Answer>(COMMENTS, { number, after });
    const comments = answer.repository?.pullRequest?.comments;
    if (!comments) throw new Refused(404);
    const own = comments.nodes.find(
      ({ body, viewerDidAuthor }) => viewerDidAuthor && body.startsWith(marker),
    );
    if (own) return { id: Number(own.fullDatabaseId), body: own.body };
    if (!comments.pageInfo.hasNextPage) return undefined;
    after = comments.pageInfo.endCursor;
  }
}

/** Without GraphQL, as some proxies have it, nobody says who this token is: a person’s comment isn’t taken for its own. */
async function listedComment(api: GitHubApi, number: number, marker: string): Promise<Own | undefined> {
  for (let page = 1; ; page += 1) {
    const asked = { issue_number: number, per_page: 100, page };
    const comments = await api.ask((rest, slug) => rest.issues.listComments({ ...slug, ...asked }));
    const own = comments.find(({ body, user }) => user?.type !== 'User' && body?.startsWith(marker));
    if (own) return { id: own.id, body: own.body ?? '' };
    if (comments.length < asked.per_page) return undefined;
  }
}
