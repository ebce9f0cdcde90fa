import { Failure } from '../failure.js';
import type { Git, GitResult } from '../source/git.js';
import { CommitGone, type CommitId } from '../source/source.js';
import { formatReceipt, isReceiptName, parseReceipt, type Receipt } from './format.js';
import type { Seal } from './signature.js';
import type { KeptReceipt, PreparedReceipt, ReceiptStore, Standing } from './store.js';

const TAGS = 'refs/tags/';
const REJECTED = 'roster-sync-rejected/';
/** A receipt speaks of no person, and git asks for a tagger. */
const TAGGER = 'Roster Sync <>';

/** Receipts as git keeps them. With a remote, only what stands there counts. */
export class GitReceiptStore implements ReceiptStore {
  readonly #git: Git;
  readonly #remote: string | undefined;
  readonly #seal: Seal;
  #tags = new Map<string, string>();

  constructor(git: Git, remote: string | undefined, seal: Seal) {
    this.#git = git;
    this.#remote = remote;
    this.#seal = seal;
  }

  async look(): Promise<Standing> {
    if (this.#remote === undefined) return this.lookHere();
    const refs = await this.#remoteRefs(this.#remote);
    const { defaultBranch, heads } = refs;
    return this.#standing(refs, { defaultBranch, headOf: (branch) => heads.get(branch) });
  }

  async lookHere(): Promise<Standing> {
    const format = '--format=%(objectname)%09%(refname)';
    const { stdout } = await this.#git.run(['for-each-ref', format, 'refs/tags']);
    return this.#standing(parseRefs(stdout.toString()), undefined);
  }

  #standing({ tags }: Refs, remote: Standing['remote']): Standing {
    this.#tags = tags;
    const rejected = new Set([...tags.keys()].filter((name) => name.startsWith(REJECTED)));
    const stands = (name: string, prefix: string) =>
      isReceiptName(name, prefix) && !rejected.has(rejectionOf(name));
    return {
      remote,
      receipts: (prefix) =>
        [...tags.keys()]
          .filter((name) => stands(name, prefix))
          .toSorted()
          .reverse(),
      has: (name) => tags.has(name),
    };
  }

  async read(name: string): Promise<KeptReceipt> {
    const object =
      this.#tags.get(name) ?? (await this.#git.ask('rev-parse', '--verify', '--quiet', TAGS + name));
    if (object === undefined) {
      throw new Failure(
        `There is no receipt ${name}.`,
        'git tag --list "roster-sync*" shows those that there are.',
        'use',
      );
    }
    let tag = await this.#git.run(['cat-file', 'tag', object]);
    if (tag.code !== 0 && this.#remote !== undefined) {
      await this.#git.run([
        'fetch',
        '--quiet',
        '--no-tags',
        '--no-write-fetch-head',
        this.#remote,
        TAGS + name,
      ]);
      tag = await this.#git.run(['cat-file', 'tag', object]);
    }
    if (tag.code !== 0) {
      if ((await this.#git.run(['cat-file', '-e', object])).code !== 0) throw new CommitGone(object);
      return { name, commit: object, receipt: undefined, authenticity: 'forged' };
    }
    return parseTag(name, tag.stdout.toString(), this.#seal);
  }

  async make(name: string, commit: CommitId, receipt: Receipt, at: Date): Promise<PreparedReceipt> {
    const seconds = Math.floor(at.getTime() / 1000);
    const header = `object ${commit}\ntype commit\ntag ${name}\ntagger ${TAGGER} ${seconds} +0000\n\n`;
    const made = await this.#git.run(
      ['mktag'],
      header + this.#seal.sign(name, commit, formatReceipt(receipt)),
    );
    if (made.code !== 0)
      throw new Failure(
        'git couldn’t make the receipt.',
        'git fsck tells what is wrong with the repository.',
      );
    return { name, object: made.stdout.toString().trim() };
  }

  async proveWritable(prepared: PreparedReceipt): Promise<void> {
    await this.#refuseWhatStandsInTheWay(prepared.name);
    if (this.#remote === undefined) return;
    const { code } = await this.#push(this.#remote, prepared, '--dry-run');
    if (code !== 0) throw this.#mayNotWrite();
  }

  async publish(prepared: PreparedReceipt): Promise<void> {
    const { name, object } = prepared;
    const remote = this.#remote;
    const pushed = remote === undefined || (await this.#push(remote, prepared)).code === 0;
    // Without a remote this is the receipt, and may not replace one; with one it is a copy.
    const mustBeNew = remote === undefined ? [''] : [];
    const kept = await this.#git.run(['update-ref', TAGS + name, object, ...mustBeNew]);
    if (!pushed) throw notRecorded(name, `the push to ${remote} was refused or broke`);
    if (kept.code !== 0) throw notRecorded(name, 'git couldn’t write the tag');
    this.#tags.set(name, object);
  }

  /** Pushes this tag and no other, whatever git is configured to push along. */
  #push(remote: string, { name, object }: PreparedReceipt, ...flags: string[]): Promise<GitResult> {
    const quietly = ['--quiet', '--no-verify', '--no-follow-tags'];
    return this.#git.run(['push', ...quietly, ...flags, remote, `${object}:${TAGS}${name}`]);
  }

  /** A tag `roster-sync` leaves no room for `roster-sync/acme/…`; a dry run of the push doesn't find out. */
  async #refuseWhatStandsInTheWay(name: string): Promise<void> {
    const parts = name.split('/');
    for (let length = 1; length < parts.length; length += 1) {
      const above = parts.slice(0, length).join('/');
      const here = await this.#git.ask('rev-parse', '--verify', '--quiet', TAGS + above);
      if (here === undefined && !this.#tags.has(above)) continue;
      const hint = `Rename the tag ${above}, here and on the remote.`;
      throw new Failure(`The tag ${above} stands where receipts are kept, so nothing was sent.`, hint);
    }
  }

  async #remoteRefs(remote: string): Promise<Refs> {
    const patterns = [
      'HEAD',
      'refs/heads/*',
      'refs/tags/roster-sync',
      'refs/tags/roster-sync/*',
      'refs/tags/roster-sync-*',
    ];
    const { code, stdout } = await this.#git.run(['ls-remote', '--quiet', '--symref', remote, ...patterns]);
    if (code === 0) return parseRefs(stdout.toString());
    throw new Failure(
      `The remote “${remote}” can’t be reached, so nobody can say what was uploaded last.`,
      'Check the network and the right to read; git ls-remote tells more.',
    );
  }

  #mayNotWrite(): Failure {
    return new Failure(
      `The receipt couldn’t be pushed to “${this.#remote ?? ''}”, so nothing was sent.`,
      'Give the run the right to push tags: permissions: contents: write, and no ruleset that forbids creating roster-sync tags.',
    );
  }
}

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

/** `roster-sync/acme/2026…` is rejected by `roster-sync-rejected/acme/2026…`. */
const rejectionOf = (name: string): string => REJECTED + name.slice(name.indexOf('/') + 1);

function parseTag(name: string, content: string, seal: Seal): KeptReceipt {
  const end = content.indexOf('\n\n');
  const header = content.slice(0, end);
  const commit = /^object ([0-9a-f]+)$/m.exec(header)?.[1] ?? '';
  const own = /^type commit$/m.test(header) && header.includes(`\ntag ${name}\n`);
  const message = content.slice(end + 2);
  const receipt = own ? parseReceipt(message) : undefined;
  return { name, commit, receipt, authenticity: seal.check(name, commit, message) };
}

function notRecorded(name: string, why: string): Failure {
  return new Failure(
    `The upload was accepted, but its receipt ${name} isn’t recorded: ${why}.`,
    `Run git push with ${TAGS}${name} from this clone if the tag is there, else sync again: the platform skips what it has.`,
  );
}
