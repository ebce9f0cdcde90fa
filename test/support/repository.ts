import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { lastingFolder, RUN, temporaryFolder } from './cleanup.js';
import { looseObject, looseRefs, writeObject, writeRef, type GitObject } from './objects.js';

/** What a receipt's tag is made of. */
export interface Tag {
  readonly commit: string;
  readonly tagger: string;
  readonly subject: string;
  /** In their order. */
  readonly trailers: readonly (readonly [name: string, value: string])[];
  value(name: string): string | undefined;
}

export const SANDBOX_RECEIPTS = 'roster-sync-sandbox/acme/';
export const REAL_RECEIPTS = 'roster-sync/acme/';

export type Files = Readonly<Record<string, string | Buffer>>;

/** Nothing here lives long enough to be tidied up, and what is pushed stays in files that are read without git. */
const NO_MAINTENANCE = '[maintenance]\n\tauto = false\n[receive]\n\tautogc = false\n\tunpackLimit = 100000\n';

const COPYING = { recursive: true, preserveTimestamps: true };

/** A roster of ten thousand people is more than Node takes by itself. */
const MOST_BYTES = 64 * 1024 * 1024;

const templates = new Map<string, string>();

/**
 * A temporary folder with what `make` makes: made once in a test file, where there is a test run, and copied from
 * then on, which is much faster than to start git again and again.
 */
function copied(what: string, make: (folder: string) => unknown): string {
  const folder = temporaryFolder();
  const template = templates.get(what);
  if (template !== undefined) cpSync(template, folder, COPYING);
  else make(folder);
  if (template === undefined && RUN !== undefined) {
    const kept = lastingFolder();
    cpSync(folder, kept, COPYING);
    templates.set(what, kept);
  }
  return folder;
}

const keyOf = (files: Files): string =>
  Object.entries(files)
    .map(([path, content]) => `${path}\0${Buffer.from(content).toString('base64')}`)
    .join('\0');

/** A repository, and the bare one to which it pushes. */
export interface Pair {
  readonly repository: Repository;
  readonly remote: Repository;
}

/** A git repository in a folder of its own, on the branch main. */
export class Repository {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** With one commit of these files. */
  static with(files: Files): Repository {
    return new Repository(copied(`with ${keyOf(files)}`, (folder) => Repository.in(folder).commit(files)));
  }

  /** With one commit of these files, which is pushed to a bare remote, `origin`. */
  static published(files: Files): Pair {
    const folder = copied(`published ${keyOf(files)}`, (pair) => {
      const repository = Repository.in(join(pair, 'work'));
      repository.commit(files);
      repository.publish(Repository.in(join(pair, 'remote'), '--bare'));
    });
    return Repository.pair(folder);
  }

  /** A repository and its remote that lie side by side, wherever they have been copied to. */
  static pair(folder: string): Pair {
    const [repository, remote] = ['work', 'remote'].map((name) => new Repository(join(folder, name))) as [
      Repository,
      Repository,
    ];
    repository.remoteIs(remote.folder);
    return { repository, remote };
  }

  static empty(...flags: string[]): Repository {
    return new Repository(copied(`empty ${flags.join(' ')}`, (folder) => Repository.in(folder, ...flags)));
  }

  /** Made in this folder, with the folder itself. */
  static in(folder: string, ...flags: string[]): Repository {
    mkdirSync(folder, { recursive: true });
    const repository = new Repository(folder);
    // Without the template's examples of hooks, which nobody needs and every copy would have.
    repository.git('init', '--quiet', '--initial-branch=main', '--template=', ...flags);
    appendFileSync(join(folder, flags.includes('--bare') ? 'config' : '.git/config'), NO_MAINTENANCE);
    return repository;
  }

  /** git as a person runs it, with no configuration but the repository's. */
  git(...args: string[]): string {
    return this.gitWith('', ...args);
  }

  gitWith(input: string | Buffer, ...args: string[]): string {
    return this.bytes(args, input).toString().trim();
  }

  /** What git prints, byte for byte. */
  bytes(args: readonly string[], input: string | Buffer = ''): Buffer {
    const env = {
      ...basics(),
      HOME: this.folder,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: 'Tess Ter',
      GIT_AUTHOR_EMAIL: 'tess@example.com',
      GIT_COMMITTER_NAME: 'Tess Ter',
      GIT_COMMITTER_EMAIL: 'tess@example.com',
    };
    const stdio: ['pipe', 'pipe', 'pipe'] = ['pipe', 'pipe', 'pipe'];
    return execFileSync('git', args, { cwd: this.folder, env, input, stdio, maxBuffer: MOST_BYTES });
  }

  write(files: Files): void {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(this.path(path)), { recursive: true });
      writeFileSync(this.path(path), content);
    }
  }

  remove(path: string): void {
    rmSync(this.path(path), { recursive: true });
  }

  /** Commits everything that there is. Returns the commit. */
  commit(files: Files = {}, message = 'A change'): string {
    this.write(files);
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '--message', message);
    return this.head();
  }

  path = (path: string): string => join(this.folder, path);
  head = (): string => this.#headRead() ?? this.git('rev-parse', 'HEAD');
  tags = (prefix = ''): string[] =>
    [...this.refs(`refs/tags/${prefix}`).keys()].map((ref) => ref.slice('refs/tags/'.length));
  receipts = (): string[] => this.tags(SANDBOX_RECEIPTS);

  /** git’s folder; undefined where it is elsewhere, as that of a second work tree is. */
  #gitFolder(): string | undefined {
    return [this.path('.git'), this.folder].find((folder) => existsSync(join(folder, 'refs')));
  }

  /** Without git, which takes its time to start; undefined where that isn’t simple. */
  #headRead(): string | undefined {
    const folder = this.#gitFolder();
    if (folder === undefined) return undefined;
    const head = readFileSync(join(folder, 'HEAD'), 'utf8').trim();
    const branch = head.startsWith('ref: ') ? join(folder, head.slice('ref: '.length)) : undefined;
    if (branch === undefined) return head;
    return existsSync(branch) ? readFileSync(branch, 'utf8').trim() : undefined;
  }

  /** What the refs name whose own names begin so, in the order of those. */
  refs(prefix = 'refs/'): ReadonlyMap<string, string> {
    const folder = this.#gitFolder();
    const read = folder === undefined ? undefined : looseRefs(folder, prefix);
    if (read) return read;
    const lines = this.git('for-each-ref', '--format=%(refname) %(objectname)').split('\n');
    return new Map(
      lines.filter((line) => line.startsWith(prefix)).map((line) => line.split(' ') as [string, string]),
    );
  }

  /** The branch that is checked out, by its whole name. */
  branch = (): string =>
    /^ref: (.*)$/m.exec(readFileSync(join(this.#gitFolder() ?? '', 'HEAD'), 'utf8'))?.[1] ?? '';
  ref = (name: string): string | undefined => this.refs(name).get(name);

  /** @returns undefined where it isn’t there */
  object(id: string): GitObject | undefined {
    if (id === '') return undefined;
    const folder = this.#gitFolder();
    const read = folder === undefined ? undefined : looseObject(folder, id);
    if (read) return read;
    const answer = this.bytes(['cat-file', '--batch'], `${id}\n`);
    const end = answer.indexOf('\n');
    const [, type = '', size] = answer.toString('utf8', 0, end).split(' ');
    if (size === undefined) return undefined;
    return { type, content: answer.subarray(end + 1, end + 1 + Number(size)) };
  }

  /** An object. @returns its id */
  make(type: string, content: string | Buffer): string {
    return writeObject(this.#gitFolder() ?? this.path('.git'), type, content);
  }

  /** Lets a new ref name an object. @returns whether there was room for it: none is below another one */
  setRef(name: string, id: string): boolean {
    return writeRef(this.#gitFolder() ?? this.path('.git'), name, id);
  }

  /** The only receipt that there is. */
  receipt(prefix = SANDBOX_RECEIPTS): Tag {
    const names = this.tags(prefix);
    const [name, ...more] = names;
    if (name === undefined || more.length > 0) throw new Error(`not one receipt but ${names.length}`);
    return this.tag(name);
  }

  /** An annotated tag, as git stores it. */
  tag(name: string): Tag {
    const content = String(this.object(this.ref(`refs/tags/${name}`) ?? '')?.content).trim();
    const [header = '', subject = '', ...rest] = content.split('\n\n');
    const trailers = rest
      .join('\n\n')
      .split('\n')
      .map((line) => line.split(/: (.*)/s).slice(0, 2) as [string, string]);
    return {
      commit: /^object (\w+)$/m.exec(header)?.[1] ?? '',
      tagger: /^tagger (.*)$/m.exec(header)?.[1] ?? '',
      subject,
      trailers,
      value: (wanted) => trailers.find(([trailer]) => trailer === wanted)?.[1],
    };
  }

  /** Everything that stands in tags, for those who look for what mustn't. */
  allTags(): string {
    return this.git('for-each-ref', '--format=%(refname) %(objecttype)%0a%(contents)', 'refs/tags');
  }

  /** Makes a bare remote, `origin`, and pushes to it. */
  publish(remote = Repository.empty('--bare')): Repository {
    this.git('remote', 'add', 'origin', remote.folder);
    this.git('push', '--quiet', '--set-upstream', 'origin', 'main');
    return remote;
  }

  push(...args: string[]): void {
    this.git('push', '--quiet', 'origin', ...args);
  }

  /** With everything that isn’t committed, and its remotes. */
  copy(folder = temporaryFolder()): Repository {
    cpSync(this.folder, folder, COPYING);
    return new Repository(folder);
  }

  /** Names another address of the remote. */
  remoteIs(url: string): void {
    const config = readFileSync(this.path('.git/config'), 'utf8');
    this.write({ '.git/config': config.replace(/(?<=^\turl = ).*$/m, url.replaceAll('\\', '/')) });
  }

  clone(...flags: string[]): Repository {
    const folder = temporaryFolder();
    this.git('clone', '--quiet', ...flags, `file://${this.folder}`, folder);
    return new Repository(folder);
  }

  /** As actions/checkout leaves it: one commit, no tags. */
  checkout(ref: string): Repository {
    const commit = this.ref(`refs/heads/${ref}`) ?? this.git('rev-parse', ref);
    const folder = copied(`checkout ${commit}`, (to) => {
      this.git('clone', '--quiet', '--depth', '1', '--branch', ref, `file://${this.folder}`, to);
    });
    return new Repository(folder);
  }

  /** Changes these files on a branch of their own, and checks out its merge into main, as GitHub makes it. */
  pullRequest(...commits: readonly Files[]): { head: string; merge: string } {
    this.git('checkout', '--quiet', '-b', 'change');
    for (const files of commits) this.commit(files);
    const head = this.head();
    this.git('checkout', '--quiet', '--detach', 'main');
    this.git('merge', '--quiet', '--no-ff', '--message', 'Merge', head);
    return { head, merge: this.head() };
  }

  /** A script that git runs at its own times. */
  hook(name: string, script: string): void {
    const folder = this.git('rev-parse', '--git-path', 'hooks');
    mkdirSync(this.path(folder), { recursive: true });
    writeFileSync(this.path(join(folder, name)), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  }
}

/** What any process needs to find git, and nothing that this process has besides. */
export function basics(): Record<string, string> {
  const names = ['PATH', 'SystemRoot', 'PATHEXT', 'ComSpec', 'TEMP', 'TMP', 'TMPDIR', 'NODE_COMPILE_CACHE'];
  const set = names.map((name) => [name, process.env[name]] as const);
  return Object.fromEntries(set.filter((one): one is [string, string] => one[1] !== undefined));
}
