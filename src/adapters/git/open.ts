import { lstat, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Failure } from '../../core/base/failure.js';
import type { Git } from './git.js';
import { ObjectReader } from './object-reader.js';
import { remoteOf } from './remote.js';
import { GitRepository, listedIndex } from './repository.js';

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
    if (folder === limit || folder === dirname(folder)) throw (await isBare(from)) ? bare() : noRepository();
  }
}

/** Whether a folder looks like a repository without a work tree, as a mirror clone is. */
async function isBare(folder: string): Promise<boolean> {
  const [head, objects] = await Promise.all(
    ['HEAD', 'objects'].map((name) => lstat(join(folder, name)).catch(() => undefined)),
  );
  return head?.isFile() === true && objects?.isDirectory() === true;
}

/**
 * Opens the repository of a folder that has an entry `.git`.
 *
 * @param reads what is going to be read: git is started for that, too
 * @throws Failure where git doesn't take it for one, refuses it, or has its files elsewhere
 */
export async function openRepository(git: Git, reads?: Reads): Promise<GitRepository> {
  const asked = ['rev-parse', '--show-toplevel', 'HEAD', '--symbolic-full-name', 'HEAD'];
  const asking = Promise.all([git.run(asked), remoteOf(git)]);
  const objects = new ObjectReader(git);
  if (reads !== undefined) objects.warm();
  const index = reads === 'work tree' ? listedIndex(git) : undefined;
  // Whoever needs it hears why git can’t be started.
  index?.catch(() => undefined);
  const [{ code, stdout, stderr }, remoteFor] = await asking;
  // Without any commit git prints the folder and then fails on HEAD. A folder's name may have line breaks.
  const answer = /^(.*?)\r?\n(?:([\da-f]{40,64})\r?\n(\S+)|HEAD)?\s*$/s.exec(stdout.toString());
  const [, top = '', head, ref] = answer ?? [];
  if (stderr.includes('dubious ownership')) {
    const hint = 'Run git config --global --add safe.directory with that folder, as the user who runs this.';
    throw new Failure('git refuses the repository, because it belongs to another user.', hint, 'use');
  }
  if (top === '' || (await realOf(top)) !== (await realOf(git.folder))) {
    const elsewhere = await git.ask('config', '--get', 'core.worktree');
    throw elsewhere === undefined ? noRepository() : otherWorkTree();
  }
  const branch = branchOf(code === 0 ? ref : await git.ask('symbolic-ref', 'HEAD'));
  const commit = code === 0 ? head : undefined;
  return new GitRepository(git, { head: commit, branch, remote: remoteFor(branch), objects, index });
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

function bare(): Failure {
  const hint = 'Run git clone with its address, and start in that clone; only forget works in a mirror.';
  return new Failure('This is a bare repository or a mirror clone, which has no files.', hint, 'use');
}

function otherWorkTree(): Failure {
  const hint =
    'Start in the folder that git config core.worktree names, or run git config --unset core.worktree.';
  return new Failure('This repository keeps its files in another folder (core.worktree).', hint, 'use');
}

const HEADS = 'refs/heads/';
const branchOf = (ref: string | undefined): string | undefined =>
  ref?.startsWith(HEADS) ? ref.slice(HEADS.length) : undefined;

/** What a story begins with. Whoever reads the work tree compares it with commits. */
export type Reads = 'commit' | 'work tree';
