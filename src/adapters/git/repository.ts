import { lstat, readFile, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CommitGone, type CommitId } from '../../core/base/commit.js';
import { Failure } from '../../core/base/failure.js';
import { isRegularFile, MAX_FILE_BYTES, notRegular, tooLarge } from '../../core/base/files.js';
import type { Repository, Source } from '../../ports/repository.js';
import type { Git } from './git.js';

/**
 * Finds the repository that a path is in: the nearest folder that has an entry `.git`, which git never tracks. What git
 * itself would find may be a folder of a commit that looks like a bare repository.
 *
 * @param from an absolute path of a folder
 * @param limit the folder above which nothing is looked for; undefined: the root
 * @throws Failure where there is none
 */
export async function topOf(from: string, limit: string | undefined): Promise<string> {
  for (let folder = from; ; folder = dirname(folder)) {
    const entry = await lstat(join(folder, '.git')).catch(() => undefined);
    if (entry) return folder;
    if (folder === limit || folder === dirname(folder)) throw noRepository();
  }
}

/**
 * Opens the repository of a folder that has an entry `.git`.
 *
 * @throws Failure where git doesn't take it for one, or refuses it
 */
export async function openRepository(git: Git): Promise<GitRepository> {
  const asked = ['rev-parse', '--show-toplevel', 'HEAD', '--symbolic-full-name', 'HEAD'];
  const { code, stdout, stderr } = await git.run(asked);
  const [top = '', head, ref] = stdout.toString().split(/\r?\n/);
  if (stderr.includes('dubious ownership')) {
    const hint = 'Run git config --global --add safe.directory with that folder, as the user who runs this.';
    throw new Failure('git refuses the repository, because it belongs to another user.', hint, 'use');
  }
  if (top === '' || (await realOf(top)) !== (await realOf(git.folder))) throw noRepository();
  if (code === 0) return new GitRepository(git, head, branchOf(ref));
  // Without any commit git prints the folder and then fails on HEAD.
  return new GitRepository(git, undefined, branchOf(await git.ask('symbolic-ref', 'HEAD')));
}

/** @returns undefined where there is nothing at the path, or it is of another system’s form */
const realOf = (path: string): Promise<string | undefined> => realpath(path).catch(() => undefined);

function noRepository(): Failure {
  const hint = 'Start inside a git repository; git init, git add and git commit make one.';
  return new Failure(
    'This isn’t a git repository, and git history is where everything is kept.',
    hint,
    'use',
  );
}

const HEADS = 'refs/heads/';
const branchOf = (ref: string | undefined): string | undefined =>
  ref?.startsWith(HEADS) ? ref.slice(HEADS.length) : undefined;

/** An entry of a commit's tree. */
interface TreeEntry {
  readonly mode: string;
  readonly object: string;
  readonly size: number;
}

export class GitRepository implements Repository {
  readonly git: Git;
  readonly top: string;
  readonly head: CommitId | undefined;
  readonly branch: string | undefined;

  constructor(git: Git, head: CommitId | undefined, branch: string | undefined) {
    this.git = git;
    this.top = git.folder;
    this.head = head;
    this.branch = branch;
  }

  workTree(): Source {
    return {
      commit: undefined,
      read: (path) => this.#readWorkTree(path),
      list: async () => {
        const { stdout } = await this.git.run(['ls-files', '-z']);
        return [...new Set(entries(stdout))];
      },
    };
  }

  at(commit: CommitId): Source {
    let tree: Promise<Map<string, TreeEntry>> | undefined;
    return {
      commit,
      read: async (path) => this.#readBlob(commit, await (tree ??= this.#tree(commit)), path),
      list: async () => [...(await (tree ??= this.#tree(commit))).keys()],
    };
  }

  async firstParent(): Promise<CommitId | undefined> {
    const parents = await this.git.ask('rev-parse', 'HEAD^1', 'HEAD^2');
    return parents?.split('\n', 1)[0];
  }

  async changed(paths: readonly string[]): Promise<string[]> {
    const { stdout } = await this.git.run([
      'status',
      '--porcelain=v1',
      '--no-renames',
      '-z',
      '--',
      ...literal(paths),
    ]);
    return entries(stdout).map((entry) => entry.slice(3));
  }

  async ignored(paths: readonly string[]): Promise<string[]> {
    const { stdout } = await this.git.run(['check-ignore', '-z', '--stdin'], paths.join('\0'));
    return entries(stdout);
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

  async #readWorkTree(path: string): Promise<Uint8Array | undefined> {
    const file = join(this.top, path);
    const [tracked, stats] = await Promise.all([
      this.git.run(['ls-files', '--stage', '-z', '--', ...literal([path])]),
      lstat(file).catch(() => undefined),
    ]);
    if (!stats) return undefined;
    // A link that leads nowhere has no real path.
    const real = await realpath(file).catch(() => undefined);
    if (real !== join(await realpath(this.top), path)) throw notRegular(path);
    const [entry] = entries(tracked.stdout);
    if (entry === undefined && stats.isFile()) {
      throw new Failure(`${path} isn’t tracked by git, so nobody could review it.`, `Run git add ${path}`);
    }
    if (entry === undefined || !isRegularFile(entry) || !stats.isFile()) throw notRegular(path);
    if (stats.size > MAX_FILE_BYTES) throw tooLarge(path);
    return readFile(file);
  }

  async #tree(commit: CommitId): Promise<Map<string, TreeEntry>> {
    const { code, stdout } = await this.git.run(['ls-tree', '-r', '-z', '-l', '--full-tree', commit]);
    if (code !== 0) throw new CommitGone(commit);
    return new Map(
      entries(stdout).map((entry) => {
        const tab = entry.indexOf('\t');
        const [mode = '', , object = '', size = ''] = entry.slice(0, tab).split(/ +/);
        return [entry.slice(tab + 1), { mode, object, size: Number(size) }];
      }),
    );
  }

  async #readBlob(
    commit: CommitId,
    tree: Map<string, TreeEntry>,
    path: string,
  ): Promise<Uint8Array | undefined> {
    const entry = tree.get(path);
    if (!entry) return undefined;
    if (!isRegularFile(entry.mode)) throw notRegular(path);
    if (entry.size > MAX_FILE_BYTES) throw tooLarge(path);
    const { code, stdout } = await this.git.run(['cat-file', 'blob', entry.object]);
    if (code !== 0) throw new CommitGone(commit);
    return stdout;
  }
}

/** A path is a path, not a pattern. */
const literal = (paths: readonly string[]): string[] => paths.map((path) => `:(top,literal)${path}`);

const entries = (output: Buffer): string[] => output.toString().split('\0').filter(Boolean);
