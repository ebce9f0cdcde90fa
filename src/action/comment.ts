import { info } from '@actions/core';
import { getOctokit } from '@actions/github';

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
 * @param body begins with the marker
 * @throws what GitHub answers besides
 */
export async function placeComment(
  token: string,
  place: PullRequest,
  marker: string,
  body: string,
): Promise<void> {
  const { owner, repo, number } = place;
  const { rest, paginate } = getOctokit(token);
  try {
    const comments = await paginate(rest.issues.listComments, {
      owner,
      repo,
      issue_number: number,
      per_page: 100,
    });
    for (const comment of comments.filter((one) => one.body?.startsWith(marker))) {
      if (comment.body === body) return;
      if (await edited(rest, { owner, repo, comment_id: comment.id, body })) return;
    }
    await rest.issues.createComment({ owner, repo, issue_number: number, body });
  } catch (error) {
    if (!NOT_ALLOWED.includes(statusOf(error))) throw error;
    info(
      'No comment: the token may not write one. Give the job pull-requests: write, or set comment: false.',
    );
  }
}

type Rest = ReturnType<typeof getOctokit>['rest'];
type Edit = NonNullable<Parameters<Rest['issues']['updateComment']>[0]>;

/** Somebody else's comment can begin with the marker too, and can't be edited. */
async function edited(rest: Rest, edit: Edit): Promise<boolean> {
  try {
    await rest.issues.updateComment(edit);
    return true;
  } catch (error) {
    if (NOT_ALLOWED.includes(statusOf(error))) return false;
    throw error;
  }
}

function statusOf(error: unknown): number {
  const status: unknown =
    typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined;
  return typeof status === 'number' ? status : 0;
}
