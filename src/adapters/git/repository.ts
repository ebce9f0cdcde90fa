import { lstat, readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { commandWith } from '../../core/base/command-line.js';
import { CommitGone, type CommitId } from '../../core/base/commit.js';
import { errorCode, Failure, unlessFailed } from '../../core/base/failure.js';
import {
  isRegularFile,
  MAX_FILE_BYTES,
  notRegular,
  refuseSubmodules,
  tooLarge,
  unreadable,
} from '../../core/base/files.js';
import { once } from '../../core/base/once.js';
import { spellingOf } from '../../core/base/spelling.js';
import type { History } from '../../ports/history.js';
import type { Changes, Commits, Repository, Source } from '../../ports/repository.js';
import { alteredFiles, objectOf, untrackedFiles } from './altered.js';
import { elsewhere } from '../files/paths.js';
import { commitsBy, type CommitsWithEntries } from './commits.js';
import { changedIn, entriesIn, hiddenIn, indexIn, literal, type Index } from './entries.js';
import type { Git } from './git.js';
import { historyIn } from './history.js';
import { ObjectReader } from './object-reader.js';
import type { Remote } from './remote.js';
import { areSame } from './same.js';

/** All of the index: for git, to start takes longer than to list it. */
export const listedIndex = async (git: Git): Promise<Index> =>
  indexIn((await git.run(['ls-files', '-v', '--stage', '-z'])).stdout);

/** What git was asked for when it was opened, and by what its objects are read. */
interface Asked {
  readonly head: CommitId | undefined;
  readonly branch: string | undefined;
  readonly remote: Remote | undefined;
  readonly objects: ObjectReader;
  /** Where the work tree is going to be read. */
  readonly index: Promise<Index> | undefined;
}

export class GitRepository implements Repository {
  readonly git: Git;
  readonly top: string;
  readonly head: CommitId | undefined;
  readonly branch: string | undefined;
  /** That of the branch; undefined where there is none. */
  readonly remote: Remote | undefined;
  readonly objects: ObjectReader;
  #history: History | undefined;
  /** For whoever reads the work tree first. */
  #index: Promise<Index> | undefined;
  readonly #commits: CommitsWithEntries;
  readonly #lists = once((commit: CommitId) => this.#list(commit));

  constructor(git: Git, { head, branch, remote, objects, index }: Asked) {
    this.git = git;
    this.objects = objects;
    this.#index = index;
    this.#commits = commitsBy(objects);
    this.top = git.folder;
    this.head = head;
    this.branch = branch;
    this.remote = remote;
  }

  /** git lists its index once for each of these: a start of git takes longer than the list. */
  workTree(): Source {
    let listed = this.#index;
    this.#index = undefined;
    const index = () => (listed ??= listedIndex(this.git));
    const read = async (path: string) => this.#readWorkTree(await index(), path);
    return {
      commit: undefined,
      read,
      list: async () => [...(await index()).keys()],
      altered: async (paths) =>
        alteredFiles(this.git, paths, await index(), (path) => unlessFailed(read(path), () => undefined)),
      untracked: () => untrackedFiles(this.git),
    };
  }

  /** All of a large commit git lists faster by itself. */
  at(commit: CommitId): Source {
    const source = this.#commits.at(commit);
    return {
      ...source,
      list: async (below) => (below === undefined ? [...(await this.#lists(commit))] : source.list(below)),
    };
  }

  history(): History {
    return (this.#history ??= historyIn(this.git, this.objects));
  }

  many(): Commits {
    return commitsBy(new ObjectReader(this.git));
  }

  /** A shallow clone hides the parents, but the commit itself names them. */
  async parents(): Promise<CommitId[]> {
    const commit = this.head === undefined ? undefined : await this.objects.read(this.head);
    const content = commit?.content?.toString() ?? '';
    const header = content.slice(0, content.indexOf('\n\n'));
    return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent = '']) => parent);
  }

  fetchedHead(branch = 'HEAD'): Promise<CommitId | undefined> {
    const { remote } = this;
    if (remote === undefined) return Promise.resolve(undefined);
    return this.git.ask('rev-parse', '--verify', '--quiet', `refs/remotes/${remote.name}/${branch}`);
  }

  async changed(paths: readonly string[], what: Changes = {}): Promise<string[]> {
    if (what.staged !== false) return this.#changedToGit(paths);
    const same = await Promise.all(paths.map((path) => this.#isAsCommitted(path)));
    const others = paths.filter((_, at) => same[at] !== true);
    return others.length === 0 ? [] : this.#changedToGit(others);
  }

  async #isAsCommitted(path: string): Promise<boolean> {
    const { head } = this;
    if (head === undefined) return false;
    const same = async () => areSame(this.top, path, await this.#commits.entryAt(head, path));
    return unlessFailed(same(), () => false);
  }

  async #changedToGit(paths: readonly string[]): Promise<string[]> {
    const flags = ['--porcelain=v2', '--no-renames', '--untracked-files=all', '-z'];
    const status = ['-c', 'core.fileMode=false', 'status', ...flags, '--', ...literal(paths)];
    const hidden = ['ls-files', '-v', '-s', '-z', '--', ...literal(paths)];
    const [seen, unseen] = await Promise.all([this.git.run(status), this.git.run(hidden)]);
    const changed = changedIn(seen.stdout);
    // By its size alone, git takes a file for changed whose line ends aren't those of a checkout.
    const isSame = await Promise.all(
      changed.map(async ({ path, staged }) => staged !== undefined && (await this.#isStored(path, staged))),
    );
    // A file that was only taken out of the index is listed twice: as deleted, and as one that git doesn't know.
    return [
      ...new Set([
        ...changed.flatMap(({ path }, at) => (isSame[at] === true ? [] : [path])),
        ...(await this.#changedUnseen(hiddenIn(unseen.stdout))),
      ]),
    ];
  }

  /** Either as it is, whatever .gitattributes would make of it (GitHub keeps what is uploaded there so), or as git would keep it. */
  async #isStored(path: string, object: string): Promise<boolean> {
    const bytes = await readFile(join(this.top, path)).catch(() => undefined);
    return (bytes && objectOf(bytes, object)) === object || (await this.#object(path)) === object;
  }

  /** Where git was asked not to look (assume-unchanged, skip-worktree), a file that is there may have changed all the same. */
  async #changedUnseen(hidden: readonly { path: string; staged: string }[]): Promise<string[]> {
    const isSame = await Promise.all(
      hidden.map(
        async ({ path, staged }) => !(await this.#isThere(path)) || (await this.#isStored(path, staged)),
      ),
    );
    return hidden.flatMap(({ path }, at) => (isSame[at] === true ? [] : [path]));
  }

  async #isThere(path: string): Promise<boolean> {
    return (await lstat(join(this.top, path)).catch(() => undefined)) !== undefined;
  }

  async stores(path: string, bytes: Uint8Array): Promise<boolean> {
    const object = await this.#object(path);
    return object !== undefined && object === objectOf(bytes, object);
  }

  /** @returns the object that git would make of a file of the work tree; undefined where it couldn't */
  #object(path: string): Promise<string | undefined> {
    return this.git.ask('hash-object', '--', path);
  }

  async ignored(paths: readonly string[]): Promise<string[]> {
    const { stdout } = await this.git.run(['check-ignore', '-z', '--stdin'], paths.join('\0'));
    return entriesIn(stdout);
  }

  async announce(paths: readonly string[]): Promise<void> {
    const { code } = await this.git.run(['add', '--intent-to-add', '--', ...literal(paths)]);
    if (code === 0) return;
    const hint = 'Look whether a .gitignore excludes the roster or .github; then run roster-sync check.';
    throw new Failure('The files were written, but git doesn’t take them.', hint);
  }

  async isAncestor(ancestor: CommitId, commit: CommitId): Promise<boolean | undefined> {
    const { code } = await this.git.run(['merge-base', '--is-ancestor', ancestor, commit]);
    if (code === 0) return true;
    if (code !== 1) return undefined;
    // In a shallow clone the answer no may only mean that the history in between isn't here.
    return (await this.git.ask('rev-parse', '--is-shallow-repository')) === 'true' ? undefined : false;
  }

  async #list(commit: CommitId): Promise<string[]> {
    const asked = ['ls-tree', '-r', '-z', '--full-tree', '--name-only', commit];
    const { code, stdout } = await this.git.run(asked);
    if (code !== 0) throw new CommitGone(commit);
    return entriesIn(stdout);
  }

  async #readWorkTree(index: Index, path: string): Promise<Uint8Array | undefined> {
    const file = join(this.top, path);
    const stats = await lstat(file).catch(() => undefined);
    const entry = index.get(path);
    refuseSubmodules(path, (one) => index.get(one)?.mode);
    if (!stats && entry && /s/i.test(entry.tag)) throw leftOut(path);
    if (!stats) return undefined;
    // A link that leads nowhere has no real path.
    const real = await realpath(file).catch(() => undefined);
    const top = await realpath(this.top);
    // Whoever asks for it can say how git spells it.
    if (!entry && spellingOf(path, [...index.keys()]) !== undefined) return undefined;
    if (real !== join(top, path)) throw elsewhere(path, top, real);
    if (entry === undefined && stats.isFile()) {
      throw new Failure(
        `${path} isn’t tracked by git, so nobody could review it.`,
        `Run ${commandWith('git add', path)}`,
      );
    }
    if (entry === undefined || !isRegularFile(entry.mode) || !stats.isFile()) throw notRegular(path);
    if (stats.size > MAX_FILE_BYTES) throw tooLarge(path);
    return readFile(file).catch((error: unknown) => {
      throw unreadable(path, errorCode(error));
    });
  }
}

function leftOut(path: string): Failure {
  const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : path;
  return new Failure(
    `${path} is left out of this checkout, which is a sparse one.`,
    `Run ${commandWith('git sparse-checkout add', folder)}, or git sparse-checkout disable.`,
  );
}
