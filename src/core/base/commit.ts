import { Failure } from './failure.js';

/** A commit, and what it is called: a full object id in hex. */
export type CommitId = string;

/** A commit that isn't, or is no longer, in the repository, or not with its files. */
export class CommitGone extends Failure {
  /** @param where it isn't; `without`: the commit is in this clone, and this file of it isn't */
  constructor(commit: CommitId, where: 'clone' | 'github' | { readonly without: string } = 'clone') {
    const short = commit.slice(0, 12);
    if (typeof where === 'object')
      super(
        `The clone has the commit ${short} without the file ${where.without}: it is a partial one.`,
        'Run git fetch --refetch without a filter; in a workflow, leave out filter and sparse-checkout of actions/checkout.',
      );
    else if (where === 'github')
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
