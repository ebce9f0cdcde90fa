/* Why a tag of ours couldn't be published, and what to do about it: the same words for git and for GitHub. */

export const NAME_TAKEN = 'another tag has taken that name';

/** Where nothing was sent. */
export const START_AGAIN = 'Start it again: another sync may have begun in the same second.';

export const MAY_WRITE =
  'Give the run the right to push tags: permissions: contents: write, and no ruleset that forbids creating roster-sync tags.';
