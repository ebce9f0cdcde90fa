import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { quoted } from '../../core/base/command-line.js';
import { CommitGone, type CommitId } from '../../core/base/commit.js';
import { Failure } from '../../core/base/failure.js';
import { tooLarge } from '../../core/base/files.js';
import { sealOf } from '../../core/receipts/signature.js';
import type { Mirror, MirrorRef, RefChange } from '../../ports/mirror.js';
import type { Commits } from '../../ports/repository.js';
import { CACHE_FOLDER } from './cache.js';
import { commitsBy } from './commits.js';
import { Git } from './git.js';
import { ObjectReader } from './object-reader.js';
import { hashOf, packOf } from './pack.js';
import { GitReceiptStore } from './receipt-store.js';

/** So much is written at once. */
const MAX_PACK_BYTES = 32 * 1024 * 1024;

/**
 * Opens a bare mirror clone: the folder itself, not one around it.
 *
 * @param key with which signatures of receipts are checked, too; undefined: none
 * @throws Failure where the folder isn't one
 */
export async function openMirror(folder: string, key: string | undefined): Promise<GitMirror> {
  // Whoever rewrites a history has named the folder, so it may be a bare repository.
  const git = new Git(folder, [['safe.bareRepository', 'all']]);
  const asked = await git.run(['rev-parse', '--is-bare-repository', '--git-dir', '--is-shallow-repository']);
  const [isBare, gitFolder, isShallow] = asked.stdout.toString().split(/\r?\n/);
  const settings = await git.ask('config', '--get-regexp', String.raw`^remote\..*\.mirror$`);
  const [, name = ''] = /^remote\.(.+)\.mirror true$/m.exec(settings ?? '') ?? [];
  if (asked.code !== 0 || isBare !== 'true' || gitFolder !== '.' || name === '' || name.startsWith('-'))
    throw noMirror(await git.ask('config', '--get', 'remote.origin.url'));
  if (isShallow === 'true') throw noMirror(undefined);
  const head = (await git.ask('symbolic-ref', 'HEAD')) ?? 'refs/heads/main';
  return new GitMirror(git, { head, remote: name, key });
}

function noMirror(url = 'ADDRESS'): Failure {
  // An address may have a token in it.
  const shown = url.replace(/\/\/[^/@]*@/, '//');
  return new Failure(
    'History is only rewritten in a fresh mirror clone, and this folder isn’t one.',
    `Make one and start there: git clone --mirror ${quoted(shown) ?? 'ADDRESS'} roster-mirror.git, then cd roster-mirror.git`,
    'use',
  );
}

interface About {
  readonly head: string;
  /** Its name. */
  readonly remote: string;
  readonly key: string | undefined;
}

class GitMirror implements Mirror {
  readonly head: string;
  readonly files: Commits;
  readonly receipts: GitReceiptStore;
  readonly #git: Git;
  readonly #remote: string;
  readonly #reader: ObjectReader;
  /** Written, and not yet in a pack. */
  #pending = new Map<string, { type: string; content: Uint8Array }>();
  #size = 0;

  constructor(git: Git, { head, remote, key }: About) {
    this.#git = git;
    this.#remote = remote;
    this.head = head;
    this.#reader = new ObjectReader(git);
    this.files = commitsBy(this.#reader);
    this.receipts = new GitReceiptStore(git, undefined, sealOf(key));
  }

  now = (): Date => new Date();

  async refs(): Promise<MirrorRef[]> {
    return (await this.#all()).filter(({ name }) => isOurs(name));
  }

  async otherRefs(): Promise<MirrorRef[]> {
    return (await this.#all()).filter(({ name }) => !isOurs(name));
  }

  async #all(): Promise<MirrorRef[]> {
    const format = '--format=%(objectname)%09%(objecttype)%09%(refname)';
    const { stdout } = await this.#git.run(['for-each-ref', format]);
    const lines = stdout.toString().split('\n').filter(Boolean);
    return lines.map((line) => {
      const [object = '', type = '', name = ''] = line.split('\t');
      return { name, object, type };
    });
  }

  async isFresh(): Promise<boolean | undefined> {
    const asked = ['ls-remote', '--quiet', '--heads', '--tags', '--refs', '--upload-pack=git-upload-pack'];
    const { code, stdout } = await this.#git.run([...asked, '--', this.#remote]);
    if (code !== 0) return undefined;
    const there = stdout.toString().split('\n').filter(Boolean).toSorted();
    const here = (await this.refs()).map(({ object, name }) => `${object}\t${name}`).toSorted();
    return there.join('\n') === here.join('\n');
  }

  async commits(): Promise<CommitId[]> {
    const all = ['--topo-order', '--reverse', '--branches', '--tags'];
    const { code, stdout } = await this.#git.run(['rev-list', ...all]);
    if (code === 0) return stdout.toString().split('\n').filter(Boolean);
    throw new Failure('git can’t list the history of this mirror.', 'git fsck shows what is wrong with it.');
  }

  async read(id: string): Promise<{ type: string; content: Buffer }> {
    const pending = this.#pending.get(id);
    if (pending) return { type: pending.type, content: Buffer.from(pending.content) };
    const found = await this.#reader.read(id);
    if (!found) throw new CommitGone(id);
    if (!found.content) throw tooLarge(`The object ${id.slice(0, 12)} of the history`);
    return { type: found.type, content: found.content };
  }

  async write(type: string, content: Uint8Array): Promise<string> {
    const length = await this.#idLength();
    const hash = createHash(hashOf(length)).update(`${type} ${content.length}\0`).update(content);
    const id = hash.digest('hex');
    if (this.#pending.has(id)) return id;
    this.#pending.set(id, { type, content });
    this.#size += content.length;
    if (this.#size > MAX_PACK_BYTES) await this.#flush();
    return id;
  }

  #length: number | undefined;
  async #idLength(): Promise<number> {
    this.#length ??= (await this.#git.ask('rev-parse', '--show-object-format')) === 'sha256' ? 64 : 40;
    return this.#length;
  }

  async #flush(): Promise<void> {
    if (this.#pending.size === 0) return;
    const pack = packOf([...this.#pending.values()], await this.#idLength());
    const { code } = await this.#git.run(['index-pack', '--stdin', '--fix-thin'], pack);
    if (code !== 0)
      throw new Failure('git couldn’t write the new history; nothing was changed.', 'Is the disk full?');
    this.#pending = new Map();
    this.#size = 0;
  }

  async update(changes: readonly RefChange[]): Promise<void> {
    await this.#flush();
    if (changes.length === 0) return;
    const lines = changes.map(({ name, from, to }) =>
      to === undefined ? `delete ${name} ${from}` : `update ${name} ${to} ${from}`,
    );
    const input = ['start', ...lines, 'prepare', 'commit', ''].join('\n');
    const { code } = await this.#git.run(['update-ref', '--no-deref', '--stdin'], input);
    if (code === 0) return;
    throw new Failure(
      'git didn’t take the new branches and tags; nothing was changed.',
      'Does another process use this mirror? Make a fresh one and start again.',
    );
  }

  async prune(): Promise<boolean> {
    this.#reader.end();
    // `history` may have been asked in a work tree of this mirror.
    for (const file of ['FETCH_HEAD', 'ORIG_HEAD', CACHE_FOLDER])
      await rm(join(this.#git.folder, file), { force: true, recursive: true });
    await this.#git.run(['reflog', 'expire', '--expire=now', '--expire-unreachable=now', '--all']);
    // A large pack may be configured to stay as it is.
    const { code } = await this.#git.run(['-c', 'gc.bigPackThreshold=0', 'gc', '--quiet', '--prune=now']);
    if (code !== 0)
      throw new Failure(
        'The history was rewritten, but git gc failed, so old objects are still in this mirror.',
        'Run git gc --prune=now here.',
      );
    return this.#isPruned();
  }

  /** What was marked to be kept, a work tree, a HEAD on no branch or another repository may hold old objects. */
  async #isPruned(): Promise<boolean> {
    const list = ['cat-file', '--batch-all-objects', '--unordered', '--batch-check=%(objectname)'];
    const all = await this.#git.run(list);
    const reached = await this.#git.run([
      'rev-list',
      '--objects',
      '--no-object-names',
      '--branches',
      '--tags',
    ]);
    const ids = new Set(reached.stdout.toString().split('\n'));
    return all.stdout
      .toString()
      .split('\n')
      .every((id) => ids.has(id));
  }

  end(): void {
    this.#reader.end();
  }
}

const isOurs = (name: string): boolean => name.startsWith('refs/heads/') || name.startsWith('refs/tags/');
