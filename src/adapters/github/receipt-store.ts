import type { CommitId } from '../../core/base/commit.js';
import { Failure } from '../../core/base/failure.js';
import { RECENT } from '../../core/receipts/kept.js';
import { kindOf, ledgerBeside, tagAbove, type Ledger } from '../../core/receipts/ledger.js';
import { sendingName, TAGS, timeOf } from '../../core/receipts/names.js';
import type { Seal } from '../../core/receipts/signature.js';
import { TAGGER, type KeptTag } from '../../core/receipts/tag.js';
import { MAY_WRITE, NAME_TAKEN, START_AGAIN } from '../../core/receipts/unpublished.js';
import type { Asked, PreparedTag, ReceiptStore, Records, Unpublished } from '../../ports/receipt-store.js';
import { orNothing, type GitHubApi } from './api.js';
import type { OpenIssue } from './issues.js';
import { bounded, keptOf, type FoundTag } from './found-tag.js';
import { findEvery, findRecords, type Found } from './records.js';
import { Refused } from './refused.js';

interface GitHubStoreOptions {
  readonly api: GitHubApi;
  /** The same receipts as this clone knows them, for a check that can't reach GitHub. */
  readonly clone: ReceiptStore;
  readonly seal: Seal;
  readonly now: () => Date;
  /** Whether the open issues are asked for along with the receipts. */
  readonly issues: boolean;
}

const MAY_READ = 'Give the job the right to read the repository: permissions: contents: read.';
/** All of it is done, or nothing. https://docs.github.com/graphql/reference/mutations#updaterefs */
const UPDATE = `mutation Update($repositoryId: ID!, $refUpdates: [RefUpdate!]!) {
  updateRefs(input: { repositoryId: $repositoryId, refUpdates: $refUpdates }) { clientMutationId }
}`;

/** More than the uploads of a week. */
const MAX_GUESSED = 50;

/** GitHub asks for the address of whoever makes a tag. */
const EMAIL = 'noreply@github.com';

/** Receipts as GitHub keeps them: its API needs no history and no tags in the checkout. */
export class GitHubReceiptStore implements ReceiptStore {
  readonly #options: GitHubStoreOptions;
  #found: Found | undefined;
  #issues: readonly OpenIssue[] | undefined;
  /** The objects of tags that this store has published, by their names. */
  readonly #published = new Map<string, string>();
  /** What it has taken back already. */
  readonly #withdrawn = new Set<string>();

  constructor(options: GitHubStoreOptions) {
    this.#options = options;
  }

  /** As of the first look; undefined before it. */
  get issues(): readonly OpenIssue[] | undefined {
    return this.#issues;
  }

  /** The commits of which a plan most likely needs the files: the newest upload’s, and that with which seven days began. */
  get likely(): readonly CommitId[] {
    const { records, tags } = this.#found ?? {};
    const uploads = (records?.receipts.slice(0, MAX_GUESSED) ?? []).flatMap((name) => {
      const tag = records?.rejectionsOf(name).length === 0 ? tags?.get(name) : undefined;
      const kept = tag && keptOf(name, tag, this.#options.seal);
      return kept && kept.authenticity !== 'forged' ? [kept] : [];
    });
    const start = this.#options.now().getTime() - RECENT;
    const first = uploads.find(({ name }) => timeOf(name) <= start) ?? uploads.at(-1);
    return [uploads[0], first].flatMap((one) => one?.commit ?? []);
  }

  async look(asked: Asked): Promise<Records> {
    const { api } = this.#options;
    const issues = this.#options.issues && this.#issues === undefined;
    try {
      const question = { ...asked, issues, now: this.#options.now().getTime(), seal: this.#options.seal };
      this.#found = await findRecords(api, question);
      // Issues that the token may not read are none that it could write to.
      if (issues) this.#issues = this.#found.issues ?? [];
      return this.#found.records;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      throw error.asFailure('nobody can say what was uploaded last; nothing was sent', MAY_READ);
    }
  }

  lookHere(asked: Asked): Promise<Records> {
    this.#found = undefined;
    return this.#options.clone.lookHere(asked);
  }

  async lookBeside(asked: Asked): Promise<Ledger> {
    const found = this.#found;
    if (!found) return this.#options.clone.lookBeside(asked);
    try {
      const kind = kindOf(asked.prefix);
      const others: (typeof found.tags)[] = [];
      if (found.hasOthers)
        for (const one of [kind, sendingName(kind)]) others.push(await findEvery(this.#options.api, one));
      this.#found = { ...found, tags: new Map([...others, found.tags].flatMap((tags) => [...tags])) };
      return ledgerBeside(new Set(this.#found.tags.keys()), asked.prefix);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      throw error.asFailure('nobody can say what was uploaded last; nothing was sent', MAY_READ);
    }
  }

  read(names: readonly string[]): Promise<KeptTag[]> {
    const { clone, seal } = this.#options;
    const found = this.#found;
    if (!found) return clone.read(names);
    return Promise.all(
      names.map(async (name) => keptOf(name, found.tags.get(name) ?? (await this.#readOne(name)), seal)),
    );
  }

  async make(name: string, commit: CommitId, message: string, at: Date): Promise<PreparedTag> {
    const { api, seal } = this.#options;
    const tag = {
      tag: name,
      message: seal.sign(name, commit, message),
      object: commit,
      type: 'commit' as const,
      tagger: { name: TAGGER.name, email: EMAIL, date: at.toISOString().replace(/\.\d+Z$/, 'Z') },
    };
    try {
      const { sha } = await api.ask(async (rest, slug) => {
        const made = await rest.git.createTag({ ...slug, ...tag });
        // An answer that broke off doesn't say which it is; made once more, it does no harm.
        if ((made.data as Partial<typeof made.data>).sha?.length !== commit.length) throw new Refused(502);
        return made;
      });
      return { name, object: sha };
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      throw error.asFailure(`the tag ${name} can’t be made`, MAY_WRITE);
    }
  }

  async tagAbove(...names: string[]): Promise<string | undefined> {
    const found = this.#found;
    return found ? tagAbove(names, (tag) => found.tags.has(tag)) : this.#options.clone.tagAbove(...names);
  }

  async publish(
    { name, object }: PreparedTag,
    settled: readonly string[] = [],
  ): Promise<Unpublished | undefined> {
    if (settled.length > 0 && (await this.#publishInstead({ name, object }, settled))) return undefined;
    try {
      const ref = { ref: TAGS + name, sha: object };
      const made = await this.#options.api.ask((rest, slug) => rest.git.createRef({ ...slug, ...ref }));
      // Not GitHub's word, or not all of it: it is asked for below.
      if ((made as Partial<typeof made>).object?.sha !== object) throw new Refused(502);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      // A first try may have worked though its answer never came.
      const there = await this.#objectOf(name).catch(() => undefined);
      if (there === undefined)
        return { why: error.why, wayOut: wayOutOf(error), remedy: error.hint(MAY_WRITE) };
      if (there !== object) {
        const wayOut = `Look at who made the tag ${name}`;
        return { why: NAME_TAKEN, wayOut, remedy: START_AGAIN };
      }
    }
    this.#published.set(name, object);
    return undefined;
  }

  async withdraw(names: readonly string[]): Promise<void> {
    const { api } = this.#options;
    const once = 1;
    for (const name of names.filter((one) => !this.#withdrawn.has(one))) {
      const ref = `tags/${name}`;
      const deleting = api.ask((rest, slug) => rest.git.deleteRef({ ...slug, ref }), once);
      await deleting.catch((error: unknown) => {
        if (!(error instanceof Refused)) throw error;
      });
    }
  }

  /**
   * Publishes a tag and takes others back in one call. A server may not know this call, a rule may keep the others: then
   * nothing was done, and each is asked for by itself.
   *
   * @returns whether it was done, as far as GitHub has said it
   */
  async #publishInstead({ name, object }: PreparedTag, settled: readonly string[]): Promise<boolean> {
    const repositoryId = this.#found?.repositoryId;
    if (repositoryId === undefined) return false;
    const nothing = '0'.repeat(object.length);
    const objectOf = (one: string) => this.#published.get(one) ?? this.#found?.tags.get(one)?.object;
    const refUpdates = [
      { name: TAGS + name, beforeOid: nothing, afterOid: object },
      ...settled.map((one) => ({ name: TAGS + one, beforeOid: objectOf(one) ?? null, afterOid: nothing })),
    ];
    try {
      await this.#options.api.mutate(UPDATE, { repositoryId, refUpdates });
    } catch (error) {
      if (error instanceof Refused) return false;
      throw error;
    }
    for (const one of settled) this.#withdrawn.add(one);
    return true;
  }

  /** A tag that the look around didn't reach. */
  async #readOne(name: string): Promise<FoundTag> {
    const { api } = this.#options;
    const sha = await this.#objectOf(name);
    if (sha === undefined)
      throw new Failure(`The receipt ${name} doesn’t exist.`, 'See the tags on GitHub.', 'use');
    const asked = api.ask((rest, slug) => rest.git.getTag({ ...slug, tag_sha: sha }));
    const tag = await orNothing(asked);
    if (!tag) return { object: sha };
    const { object, message, tagger } = tag;
    const commit = object.type === 'commit' ? object.sha : undefined;
    return bounded({ object: sha, tag: { name: tag.tag, message, tagger, commit } });
  }

  async #objectOf(name: string): Promise<string | undefined> {
    const { api } = this.#options;
    const ref = await orNothing(api.ask((rest, slug) => rest.git.getRef({ ...slug, ref: `tags/${name}` })));
    return ref?.object.sha;
  }
}

function wayOutOf(refused: Refused): string {
  if (refused.limitedFor !== undefined || refused.isPassing) return 'Wait until GitHub is well again';
  return 'Let rulesets and token create roster-sync tags';
}
