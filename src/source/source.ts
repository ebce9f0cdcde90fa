import { Failure } from '../failure.js';

/**
 * Where roster, configuration and schemas are read from: the work tree, or a commit. Paths are relative to the
 * repository's top folder, with forward slashes.
 */
export interface Source {
  /** Absent for a work tree. */
  readonly commit: string | undefined;
  /**
   * @returns the bytes of a regular file that git tracks, or nothing where there is no such path
   * @throws Failure where the path is a link, a folder, untracked, or too large
   */
  read(path: string): Promise<Uint8Array | undefined>;
  /** @returns the path of everything that git tracks, links and submodules too */
  list(): Promise<string[]>;
}

/** A commit, and what it is called: a full object id in hex. */
export type CommitId = string;

/** The repository that a roster lives in. */
export interface Repository {
  /** The absolute path of its top folder. */
  readonly top: string;
  /** The commit that is checked out; nothing in a repository without any. */
  readonly head: CommitId | undefined;
  /** The branch that is checked out; nothing when the head is detached. */
  readonly branch: string | undefined;
  workTree(): Source;
  /** @returns the first parent where the head is a merge: a pull request's run checks out one, and this is its base */
  firstParent(): Promise<CommitId | undefined>;
  at(commit: CommitId): Source;
  /** @returns those of these paths whose work tree or index isn't what the commit at `head` has */
  changed(paths: readonly string[]): Promise<string[]>;
  /** @returns nothing where it can't be told, because the commit or the history between isn't here */
  isAncestor(ancestor: CommitId, commit: CommitId): Promise<boolean | undefined>;
}

/** No roster of 100,000 people comes near it. */
export const LARGEST_FILE_BYTES = 100 * 1024 * 1024;

/** A commit that isn't in the repository (any more), or not with its files. */
export class CommitGone extends Failure {
  constructor(commit: CommitId, where: 'clone' | 'github' = 'clone') {
    const short = commit.slice(0, 12);
    if (where === 'github')
      super(
        `The commit ${short} isn’t in the repository on GitHub any more.`,
        'If its history was rewritten, `roster-sync reject` sets the receipt of that commit aside.',
      );
    else
      super(
        `The commit ${short} isn’t in this clone.`,
        'Fetch the whole history: fetch-depth: 0 for actions/checkout, or git fetch --unshallow.',
      );
  }
}

/** @param mode of an entry of a tree, in git's six digits */
export const isRegularFile = (mode: string): boolean => mode.startsWith('100');
