import type { CommitId } from '../core/base/commit.js';
import type { History } from './history.js';

/**
 * Where roster, configuration and schemas are read from: the work tree, or a commit. Paths are relative to the
 * repository's top folder, with forward slashes.
 */
export interface Source {
  /** Absent for a work tree. */
  readonly commit: string | undefined;
  /**
   * @returns the bytes of a regular file that git tracks, or undefined where the path doesn't exist
   * @throws Failure where the path is a link, a folder, untracked, too large, in a submodule, or left out of this checkout
   */
  read(path: string): Promise<Uint8Array | undefined>;
  /**
   * @param below a folder; of what isn’t in it nothing need be listed
   * @returns the path of everything that git tracks, links and submodules too
   */
  list(below?: string): Promise<string[]>;
  /** Only of a work tree. @returns those of the files whose bytes here aren't what git would store */
  altered?(paths: readonly string[]): Promise<readonly Altered[]>;
  /** Only of a work tree. @returns the files that git neither tracks nor ignores */
  untracked?(): Promise<readonly string[]>;
}

/** A file of the work tree that isn't what git keeps of it. */
export interface Altered {
  readonly path: string;
  /** What changes it on its way: an attribute as .gitattributes has it, or a flag of git's index. */
  readonly by: { readonly attribute: string } | { readonly flag: 'assume-unchanged' | 'skip-worktree' };
}

/** Commits of which many are read. */
export interface Commits {
  at(commit: CommitId): Source;
  /** Nothing more is read. */
  end(): void;
}

/** What counts as changed. */
export interface Changes {
  /** Without what is staged only, git needn't be asked of files that are the same. */
  readonly staged?: false;
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
  /** @returns the parents of the commit at `head`, though they may not be in this clone */
  parents(): Promise<CommitId[]>;
  /**
   * @param branch of the remote; undefined: its default branch
   * @returns the branch's head as of the last fetch
   */
  fetchedHead(branch: string | undefined): Promise<CommitId | undefined>;
  at(commit: CommitId): Source;
  /**
   * Says which files of other commits will be read, so that what must be asked for can be asked for at once. Nothing else
   * comes of it.
   *
   * @param traces whether it will be asked which pull requests changed them
   */
  foresee?(paths: readonly string[], traces: boolean): void;
  history(): History;
  /** Reads many commits faster; where there is none, `at` is all there is. */
  many?(): Commits;
  /** @returns those of these paths whose content in work tree or index isn't what the commit at `head` has */
  changed(paths: readonly string[], what?: Changes): Promise<string[]>;
  /** @returns whether git would keep these bytes of the file that is in the work tree: its line ends may be others */
  stores(path: string, bytes: Uint8Array): Promise<boolean>;
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
