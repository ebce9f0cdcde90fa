import type { CommitId } from '../core/base/commit.js';
import type { PastCommit } from '../core/person/makers.js';

/** A file as a commit has it: its bytes have a name and a size, the same wherever they are the same. */
export interface PastFile {
  readonly object: string;
  readonly size: number;
}

/** Commits of the past, and their files. Many are asked for at once: each start of git takes its time. */
export interface History {
  /** @returns those of the commits that are in this clone */
  existing(commits: readonly CommitId[]): Promise<ReadonlySet<CommitId>>;
  /** @returns for each, what the commit has at the path; undefined where it has no file there */
  files(asked: readonly (readonly [commit: CommitId, path: string])[]): Promise<(PastFile | undefined)[]>;
  /**
   * Reads files one after the other, so that not all of them are in memory.
   *
   * @param look is given each of them; a file that isn’t in this clone is left out
   */
  read(files: readonly PastFile[], look: (object: string, bytes: Uint8Array) => void): Promise<void>;
  /**
   * @param since whose own history isn’t asked for; undefined: all of it
   * @param most of them
   * @returns the newest of them, parents before children; undefined where they can’t be known
   */
  commits(until: CommitId, since: CommitId | undefined, most: number): Promise<PastCommit[] | undefined>;
}
