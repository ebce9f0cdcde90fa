import { info, warning } from '@actions/core';
import type { GitHubApi } from '../adapters/github/api.js';
import { listedComment, ownComment, type CommentsPage, type Own } from '../adapters/github/comments.js';
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
 * Writes the one comment of a pull request, or edits the one that is there and deletes more of them, which runs at the
 * same time have written. A token that may not comment, as on a fork's pull request, is reported in the log and isn't a
 * failure.
 *
 * @param api of the pull request's repository
 * @param number of the pull request
 * @param body begins with the marker
 * @param first the first comments, where they were asked for already
 */
export async function placeComment(
  api: GitHubApi,
  number: number,
  marker: string,
  body: string,
  first?: CommentsPage | Promise<CommentsPage>,
): Promise<void> {
  let own: Own | undefined;
  try {
    own = await ownComment(api, number, marker, first).catch((error: unknown) => {
      if (!(error instanceof Refused) || error.limitedFor !== undefined) throw error;
      return listedComment(api, number, marker);
    });
    if (!own) {
      await api.ask((rest, slug) => rest.issues.createComment({ ...slug, issue_number: number, body }));
      return;
    }
    if (own.body !== body) {
      const edit = { comment_id: own.id, body };
      await api.ask((rest, slug) => rest.issues.updateComment({ ...slug, ...edit }));
    }
    for (const comment_id of own.more) await deleteComment(api, comment_id);
  } catch (error) {
    // Somebody may have deleted it since.
    if (first && own && error instanceof Refused && error.status === 404)
      await placeComment(api, number, marker, body);
    else say(error);
  }
}

/** Where it can’t be, the next run tries again. */
async function deleteComment(api: GitHubApi, comment_id: number): Promise<void> {
  try {
    await api.ask((rest, slug) => rest.issues.deleteComment({ ...slug, comment_id }), 1);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
  }
}

function say(error: unknown): void {
  if (error instanceof Refused && error.limitedFor === undefined && NOT_ALLOWED.includes(error.status)) {
    info(
      'No comment: the token may not write one. Give the job pull-requests: write, or set comment: false.',
    );
    return;
  }
  const why = error instanceof Refused ? error.why : errorCode(error);
  warning(`The comment on the pull request couldn’t be written: ${why}. The job summary has it all.`);
}
