import manifest from '../../../package.json' with { type: 'json' };

/** The version of this tool. */
export const VERSION: string = manifest.version;

/** The oldest version of Node that runs it: `engines` of package.json. */
export const OLDEST_NODE = { major: 20, minor: 15 } as const;

/** Where the code that runs was taken from, as far as that is known. */
export interface Taken {
  /** `owner/name`, as a workflow names the action. */
  readonly repository?: string | undefined;
  /** What a workflow asked for: a tag, a branch, or a full commit SHA. */
  readonly ref?: string | undefined;
  /** The commit that a clone has checked out, and whose dist/ it has. */
  readonly commit?: string | undefined;
}

/**
 * The version as receipts record it, with the commit where it is known: `0.1.0 (owner/name@<40 hex>)`, `0.1.0 (<40 hex>)`.
 * A tag or a branch is named as such: it is what was asked for, and only GitHub knows which commit it meant.
 */
export function toolVersion({ repository, ref, commit }: Taken): string {
  if (repository !== undefined && REPOSITORY.test(repository) && ref !== undefined && REF.test(ref))
    return `${VERSION} (${repository}@${ref})`;
  return commit !== undefined && FULL_COMMIT.test(commit) ? `${VERSION} (${commit})` : VERSION;
}

const FULL_COMMIT = /^[0-9a-f]{40,64}$/;
const REPOSITORY = /^[\w.-]{1,100}\/[\w.-]{1,100}$/;
const REF = /^[\w./-]{1,200}$/;
