import { Failure } from './failure.js';

/** A commit, and what it is called: a full object id in hex. */
export type CommitId = string;

/** A commit that isn't, or is no longer, in the repository, or not with its files. */
export class CommitGone extends Failure {
  constructor(commit: CommitId, where: 'clone' | 'github' = 'clone') {
    const short = commit.slice(0, 12);
    if (where === 'github')
      super(
        `The commit ${short} is no longer in the repository on GitHub.`,
        'If its history was rewritten, `roster-sync reject` sets the receipt of that commit aside.',
      );
    else
      super(
        `The commit ${short} isn’t in this clone.`,
        'Fetch the whole history: fetch-depth: 0 for actions/checkout, or git fetch --unshallow.',
      );
  }
}
