import { CommitGone, type CommitId } from '../../core/base/commit.js';
import { Failure, unlessFailed } from '../../core/base/failure.js';
import { hasRoomFor, ledgerBeside, ledgerOf, tagAbove, type Ledger } from '../../core/receipts/ledger.js';
import { meaningOf, namesAbove, TAGS } from '../../core/receipts/names.js';
import type { Seal } from '../../core/receipts/signature.js';
import { keptTag, MAX_TAG_BYTES, TAGGER, type KeptTag } from '../../core/receipts/tag.js';
import { MAY_WRITE, NAME_TAKEN, START_AGAIN } from '../../core/receipts/unpublished.js';
import type {
  Asked,
  PreparedTag,
  ReceiptStore,
  Records,
  RemoteChoice,
  Unpublished,
} from '../../ports/receipt-store.js';
import type { Git, GitResult } from './git.js';

/** A repository's configuration may name other programs, which would run here. */
const OUR_UPLOAD_PACK = '--upload-pack=git-upload-pack';
const OUR_RECEIVE_PACK = '--receive-pack=git-receive-pack';

/** Receipts as git keeps them. With a remote, only what is there counts. */
export class GitReceiptStore implements ReceiptStore {
  readonly #git: Git;
  readonly #remote: string | undefined;
  readonly #choice: RemoteChoice | undefined;
  readonly #seal: Seal;
  #tags = new Map<string, string>();
  /** Whether these are all that this clone has. */
  #areAllHere = false;
  /** The records of this sync that were pushed, and that nobody has looked for since. */
  readonly #announced = new Set<string>();
  /** Taken back already, in one step with the receipt that they announced. */
  readonly #withdrawn = new Set<string>();

  constructor(git: Git, remote: RemoteChoice | undefined, seal: Seal) {
    this.#git = git;
    this.#remote = remote?.name;
    this.#choice = remote;
    this.#seal = seal;
  }

  async look(asked: Asked): Promise<Records> {
    if (this.#remote === undefined) return this.lookHere(asked);
    const refs = await this.#remoteRefs(this.#remote);
    const isAstray = [...this.#announced].some((name) => !refs.tags.has(name));
    // Whoever has seen it once may miss it later: another sync may settle it.
    this.#announced.clear();
    if (isAstray) throw astray(this.#remote, 'The record of this sync', 'nothing was sent');
    this.#areAllHere = false;
    const { defaultBranch, heads } = refs;
    return this.#records(refs, asked, { defaultBranch, headOf: (branch) => heads.get(branch) });
  }

  async lookHere(asked: Asked): Promise<Records> {
    const format = '--format=%(objectname)%09%(refname)';
    const { stdout } = await this.#git.run(['for-each-ref', format, 'refs/tags']);
    this.#areAllHere = true;
    return this.#records(parseRefs(stdout.toString()), asked, undefined);
  }

  lookBeside({ prefix }: Asked): Promise<Ledger> {
    return Promise.resolve(ledgerBeside(new Set(this.#tags.keys()), prefix));
  }

  #records({ tags }: Refs, { prefix }: Asked, remote: Records['remote']): Records {
    this.#tags = tags;
    return { remote, choice: this.#choice, ...ledgerOf(new Set(tags.keys()), prefix) };
  }

  async read(names: readonly string[]): Promise<KeptTag[]> {
    const wanted = await Promise.all(
      names.map(async (name) => ({ name, object: await this.#objectOf(name) })),
    );
    const objects = wanted.map(({ object }) => object);
    let found = await this.#readObjects(objects);
    const missing = wanted.filter(({ object }) => !found.has(object));
    if (missing.length > 0 && this.#remote !== undefined) {
      const refs = missing.map(({ name }) => TAGS + name).join('\n');
      const quietly = ['--quiet', '--no-tags', '--no-write-fetch-head'];
      await this.#git.run(['fetch', ...quietly, OUR_UPLOAD_PACK, '--stdin', '--', this.#remote], refs);
      found = await this.#readObjects(objects);
    }
    return wanted.map(({ name, object }) => {
      const kept = found.get(object);
      if (!kept) throw new CommitGone(object);
      if (kept.type === 'tag') return keptTag(name, kept.content, this.#seal);
      return { name, commit: object, message: undefined, authenticity: 'forged' };
    });
  }

  async make(name: string, commit: CommitId, message: string, at: Date): Promise<PreparedTag> {
    const seconds = Math.floor(at.getTime() / 1000);
    const header = `object ${commit}\ntype commit\ntag ${name}\n`;
    const tagger = `tagger ${TAGGER.name} <${TAGGER.email}> ${seconds} +0000\n\n`;
    const made = await this.#git.run(['mktag'], header + tagger + this.#seal.sign(name, commit, message));
    if (made.code === 0) return { name, object: made.stdout.toString().trim() };
    const hint = 'Is the disk full? git fsck shows what is wrong with the repository.';
    throw new Failure(`git couldn’t make the tag ${name}.`, hint);
  }

  async tagAbove(...names: string[]): Promise<string | undefined> {
    const above = [...new Set(names.flatMap(namesAbove))];
    const there = this.#areAllHere ? new Set<string>() : await this.#namesHere(above);
    return tagAbove(names, (tag) => this.#tags.has(tag) || there.has(TAGS + tag));
  }

  /** @returns the refs of those of these tags, and of those below them, that this clone has */
  async #namesHere(tags: readonly string[]): Promise<ReadonlySet<string>> {
    const asked = ['for-each-ref', '--format=%(refname)', ...tags.map((one) => TAGS + one)];
    return new Set((await this.#git.run(asked)).stdout.toString().split('\n'));
  }

  async publish(prepared: PreparedTag, settled: readonly string[] = []): Promise<Unpublished | undefined> {
    const { name, object } = prepared;
    const remote = this.#remote;
    if (remote === undefined) return this.#publishHere(prepared, settled);
    const pushed = (await this.#push(remote, `${object}:${TAGS}${name}`)).code === 0;
    const unpushed = pushed ? undefined : await this.#notPushed(remote, prepared);
    // A copy of what another tag keeps from being there would only be a second receipt of the same upload.
    if (unpushed?.isTaken) return unpushed;
    const kind = meaningOf(name)?.kind;
    const isStatement = kind === 'rejection' || kind === 'confirmation';
    const there = isStatement && !unpushed && (await unlessFailed(this.#remoteRefs(remote), () => undefined));
    if (there && !there.tags.has(name)) throw astray(remote, name, 'no sync sees it');
    // A copy for those that last.
    if (kind !== 'sending') await this.#git.run(['update-ref', TAGS + name, object]);
    else if (!unpushed) this.#announced.add(name);
    if (!unpushed) this.#tags.set(name, object);
    return unpushed;
  }

  /** Without a remote this is the tag itself, and may not replace one. */
  async #publishHere(
    { name, object }: PreparedTag,
    settled: readonly string[],
  ): Promise<Unpublished | undefined> {
    const keep = async (...withdrawn: readonly string[]) => {
      const lines = [`create ${TAGS}${name} ${object}`, ...withdrawn.map((one) => `delete ${TAGS}${one}`)];
      return (await this.#git.run(['update-ref', '--stdin'], `${lines.join('\n')}\n`)).code === 0;
    };
    const isOneStep = settled.length > 0 && (await keep(...settled));
    if (!isOneStep && !(await keep())) {
      const remedy = 'Is the disk full, or a file in .git locked? Then start it again.';
      return { why: 'git couldn’t write the tag', wayOut: wayOutOf(name), remedy };
    }
    this.#tags.set(name, object);
    if (isOneStep) for (const one of settled) this.#withdrawn.add(one);
    return undefined;
  }

  async withdraw(names: readonly string[]): Promise<void> {
    const left = names.filter((name) => !this.#withdrawn.has(name));
    for (const name of left) this.#announced.delete(name);
    if (left.length === 0) return;
    if (this.#remote === undefined)
      await Promise.all(left.map((name) => this.#git.run(['update-ref', '-d', TAGS + name])));
    else await this.#push(this.#remote, ...left.map((name) => `:${TAGS}${name}`));
  }

  /** @returns undefined where the tag is there: only the answer broke */
  async #notPushed(
    remote: string,
    { name, object }: PreparedTag,
  ): Promise<(Unpublished & { readonly isTaken: boolean }) | undefined> {
    const there = await unlessFailed(this.#remoteRefs(remote), () => undefined);
    if (there?.tags.get(name) === object) return undefined;
    const wayOut = wayOutOf(name);
    const isTaken = there !== undefined && !hasRoomFor(name, [...there.tags.keys()]);
    if (isTaken) return { why: NAME_TAKEN, wayOut, remedy: START_AGAIN, isTaken };
    return { why: `the push to ${remote} was refused or broke`, wayOut, remedy: MAY_WRITE, isTaken };
  }

  async #objectOf(name: string): Promise<string> {
    const object =
      this.#tags.get(name) ?? (await this.#git.ask('rev-parse', '--verify', '--quiet', TAGS + name));
    if (object !== undefined) return object;
    const hint = 'git tag --list "roster-sync*" shows those that there are.';
    throw new Failure(`The receipt ${name} doesn’t exist.`, hint, 'use');
  }

  /** @returns those of these objects that are here, by their ids; of tags that may be ours, what they hold */
  async #readObjects(objects: readonly string[]): Promise<Map<string, GitObject>> {
    const asked = [...new Set(objects)];
    if (asked.length === 0) return new Map();
    // A tag may be made on anything: thousands of large files must not be read to learn that they aren't receipts.
    const kinds = await this.#git.run(['cat-file', '--batch-check'], `${asked.join('\n')}\n`);
    const found = parseKinds(kinds.stdout.toString());
    const tags = [...found].flatMap(([id, { type, size }]) =>
      type === 'tag' && size <= MAX_TAG_BYTES ? [id] : [],
    );
    const read =
      tags.length === 0 ? undefined : await this.#git.run(['cat-file', '--batch'], `${tags.join('\n')}\n`);
    const contents = read ? parseBatch(read.stdout) : new Map<string, string>();
    return new Map([...found].map(([id, { type }]) => [id, { type, content: contents.get(id) ?? '' }]));
  }

  /** Pushes these and no other, whatever git is configured to push along. */
  #push(remote: string, ...refspecs: string[]): Promise<GitResult> {
    const quietly = ['--quiet', '--no-verify', '--no-follow-tags'];
    return this.#git.run(['push', ...quietly, OUR_RECEIVE_PACK, '--', remote, ...refspecs]);
  }

  async #remoteRefs(remote: string): Promise<Refs> {
    const patterns = [
      'HEAD',
      'refs/heads/*',
      'refs/tags/roster-sync',
      'refs/tags/roster-sync/*',
      'refs/tags/roster-sync-*',
    ];
    const { code, stdout } = await this.#git.run([
      'ls-remote',
      '--quiet',
      '--symref',
      OUR_UPLOAD_PACK,
      '--',
      remote,
      ...patterns,
    ]);
    if (code === 0) return parseRefs(stdout.toString());
    throw new Failure(
      `The remote “${remote}” can’t be reached, so nobody can say what was uploaded last.`,
      'Check the network and the right to read; git ls-remote shows more.',
    );
  }
}

/** A tag that is pushed to where nobody looks for it is none. @param so what follows from it */
const astray = (remote: string, what: string, so: string): Failure =>
  new Failure(
    `${what} was pushed to another place than where receipts are read, so ${so}.`,
    `git remote -v shows where git reads and pushes: make both one repository (remote.${remote}.pushurl, or pushInsteadOf).`,
  );

const wayOutOf = (name: string): string =>
  `Run git push with ${TAGS}${name} from this clone if the tag is there`;

interface Refs {
  readonly defaultBranch: string | undefined;
  readonly heads: ReadonlyMap<string, string>;
  readonly tags: Map<string, string>;
}

/** Reads what for-each-ref and ls-remote print alike: an object, a tab, a ref. */
function parseRefs(output: string): Refs {
  let defaultBranch: string | undefined;
  const heads = new Map<string, string>();
  const tags = new Map<string, string>();
  for (const line of output.split('\n')) {
    const [object = '', ref = ''] = line.split('\t');
    if (object.startsWith('ref: refs/heads/') && ref === 'HEAD')
      defaultBranch = object.slice('ref: refs/heads/'.length);
    else if (ref.startsWith('refs/heads/')) heads.set(ref.slice('refs/heads/'.length), object);
    else if (ref.startsWith(TAGS) && !ref.endsWith('^{}')) tags.set(ref.slice(TAGS.length), object);
  }
  return { defaultBranch, heads, tags };
}

interface GitObject {
  readonly type: string;
  readonly content: string;
}

/** Reads what `git cat-file --batch-check` prints: `<id> <type> <size>`, or `<id> missing`. */
function parseKinds(output: string): Map<string, { readonly type: string; readonly size: number }> {
  const kinds = output.split('\n').map((line) => line.split(' '));
  return new Map(
    kinds.flatMap(([id = '', type = '', size]) =>
      size === undefined ? [] : [[id, { type, size: Number(size) }] as const],
    ),
  );
}

/** Reads what `git cat-file --batch` prints: `<id> <type> <size>`, the content, a line break; or `<id> missing`. */
function parseBatch(output: Buffer): Map<string, string> {
  const contents = new Map<string, string>();
  let at = 0;
  while (at < output.length) {
    const end = output.indexOf('\n', at);
    const [id = '', , size] = output.subarray(at, end).toString().split(' ');
    at = end + 1;
    if (size === undefined) continue;
    contents.set(id, output.subarray(at, at + Number(size)).toString());
    at += Number(size) + 1;
  }
  return contents;
}
