import { VERSION } from '../base/version.js';

/*
 * What a workflow names after `uses:`. The templates have a placeholder there; whatever is written into a repository names
 * who publishes this very code, and the commit.
 */

/** Where the action is taken from. */
interface Reference {
  /** `owner/name`. */
  readonly repository: string;
  /** A full commit SHA, a tag or a branch. */
  readonly ref: string;
  /** The release that this commit is, as its tag is called: Dependabot reads it in a comment after the reference. */
  readonly version?: string | undefined;
}

/**
 * What the templates have: the action itself, or a path in its repository (a reusable workflow). The comment for zizmor
 * excuses the placeholder alone: what is written isn't excused.
 */
const PLACEHOLDER = /OWNER\/roster-sync((?:\/[\w.-]+)*)@v0\b(?: # zizmor: ignore\[unpinned-uses\].*)?/g;

/** @returns the text of a template with the reference in each place */
export function withReference(template: string, { repository, ref, version }: Reference): string {
  const comment = version === undefined ? '' : ` # ${version}`;
  return template.replaceAll(PLACEHOLDER, (_, path: string) => `${repository}${path}@${ref}${comment}`);
}

/**
 * @param action `owner/name@ref`
 * @returns it as a reference; a full commit SHA is taken for one of this version
 */
export function referenceIn(action: string): Reference {
  const [repository = '', ref = ''] = action.split('@');
  return { repository, ref, version: /^[0-9a-f]{40}$/.test(ref) ? `v${VERSION}` : undefined };
}

/** @returns whether it still has a word of the documents where somebody's own belongs: OWNER/roster-sync, or @SHA */
export const hasPlaceholder = (action: string): boolean => /^OWNER\/|@SHA$/.test(action);
