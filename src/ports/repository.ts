import type { CommitId } from '../core/base/commit.js';

/**
 * Where roster, configuration and schemas are read from: the work tree, or a commit. Paths are relative to the
 * repository's top folder, with forward slashes.
 */
export interface Source {
  /** Absent for a work tree. */
  readonly commit: string | undefined;
  /**
   * @returns the bytes of a regular file that git tracks, or undefined where the path doesn't exist
   * @throws Failure where the path is a link, a folder, untracked, or too large
   */
  read(path: string): Promise<Uint8Array | undefined>;
  /** @returns the path of everything that git tracks, links and submodules too */
  list(): Promise<string[]>;
}

/** The repository that a roster lives in. */
export interface Repository {
  /** The absolute path of its top folder. */
  readonly top: string;
  /** The commit that is checked out; undefined in a repository without any. */
  readonly head: CommitId | undefined;
  /** The branch that is checked out; undefined when the head is detached. */
  readonly branch: string | undefined;
  workTree(): Source;
  /** @returns the first parent where the head is a merge: a pull request's run checks out one, and this is its base */
  firstParent(): Promise<CommitId | undefined>;
  at(commit: CommitId): Source;
  /** @returns those of these paths whose work tree or index isn't what the commit at `head` has */
  changed(paths: readonly string[]): Promise<string[]>;
  /** @returns those of these paths that git ignores, because a .gitignore names them */
  ignored(paths: readonly string[]): Promise<string[]>;
  /**
   * Lets git know of files of the work tree, so that they are read as tracked ones. Nothing is staged.
   *
   * @throws Failure where git doesn't take them
   */
  announce(paths: readonly string[]): Promise<void>;
  /** @returns undefined where it can't be known, because the commit or the history between isn't here */
  isAncestor(ancestor: CommitId, commit: CommitId): Promise<boolean | undefined>;
}
