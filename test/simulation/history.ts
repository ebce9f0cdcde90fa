import { createHash } from 'node:crypto';
import type { CommitId } from '../../src/core/base/commit.js';

/* A repository of git, in memory: commits, and who made them. Content gives the id, as with git. */

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Who had which part in a commit, by logins; undefined is an author whom GitHub doesn't know. */
export interface Parts {
  readonly author: string | undefined;
  /** `web-flow` where GitHub itself made it. */
  readonly committer: string;
  readonly proposer?: string;
  readonly merger?: string;
}

export interface Commit extends Parts {
  readonly id: CommitId;
  readonly parent: CommitId | undefined;
  readonly files: Files;
}

/** Commits are never taken away, so that every fork of a world may share them. */
export class History {
  readonly #commits = new Map<CommitId, Commit>();

  add(parent: CommitId | undefined, files: Files, parts: Parts): CommitId {
    const hash = createHash('sha1').update(`${parent ?? ''} ${parts.author ?? ''} ${parts.committer}`);
    for (const [path, content] of Object.entries(files)) hash.update(`\0${path}\0`).update(content);
    const id = hash.digest('hex');
    this.#commits.set(id, { id, parent, files, ...parts });
    return id;
  }

  get(id: CommitId): Commit {
    const commit = this.#commits.get(id);
    if (!commit) throw new Error(`no commit ${id}`);
    return commit;
  }

  has(id: CommitId): boolean {
    return this.#commits.has(id);
  }

  /** The commit itself and all before it, newest first. */
  *before(id: CommitId | undefined): Generator<Commit> {
    for (let at = id; at !== undefined; at = this.get(at).parent) yield this.get(at);
  }

  isAncestor(ancestor: CommitId, id: CommitId): boolean {
    for (const commit of this.before(id)) if (commit.id === ancestor) return true;
    return false;
  }

  /** Those up to `id` and after `since` that changed one of these files, newest first. */
  changing(paths: readonly string[], id: CommitId, since: CommitId | undefined): Commit[] {
    const found: Commit[] = [];
    for (const commit of this.before(id)) {
      if (commit.id === since) break;
      const old = commit.parent === undefined ? {} : this.get(commit.parent).files;
      if (paths.some((path) => !isSame(commit.files[path], old[path]))) found.push(commit);
    }
    return found;
  }
}

/**
 * Everybody who had a part in a commit, as GitHub knows them; undefined is somebody whom it doesn't know. Who only merged
 * what somebody else proposed had none.
 */
export function madeBy({ author, committer, proposer }: Parts): (string | undefined)[] {
  const others = [committer, proposer].filter((login) => login !== undefined && login !== 'web-flow');
  return [author, ...others];
}

const isSame = (a: string | Uint8Array | undefined, b: string | Uint8Array | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && Buffer.from(a).equals(Buffer.from(b)));
