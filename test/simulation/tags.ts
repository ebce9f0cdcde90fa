import type { CommitId } from '../../src/core/base/commit.js';
import { Failure } from '../../src/core/base/failure.js';
import { ledgerBeside, ledgerOf } from '../../src/core/receipts/ledger.js';
import { sealOf, type Seal } from '../../src/core/receipts/signature.js';
import { keptTag, TAGGER } from '../../src/core/receipts/tag.js';
import type {
  Asked,
  PreparedTag,
  ReceiptStore,
  Records,
  Unpublished,
} from '../../src/ports/receipt-store.js';

/* The tags of the remote, true ones and others, and a store of receipts over them. */

/** What git stores as a tag object. */
export const tagContent = (name: string, commit: CommitId, message: string): string =>
  `object ${commit}\ntype commit\ntag ${name}\ntagger ${TAGGER.name} <${TAGGER.email}> 0 +0000\n\n${message}`;

/** @returns the message of a tag object */
export const messageOf = (content: string): string => content.slice(content.indexOf('\n\n') + 2);
export const commitOf = (content: string): CommitId => /^object (\w+)/.exec(content)?.[1] ?? '';

interface Signed {
  readonly content: string;
  readonly key: string;
}

export class Tags {
  /** What everybody sees: tag objects by their names. */
  readonly refs: Map<string, string>;
  /** What the product itself published, and with which key; nobody else knows this. */
  readonly truth: Map<string, Signed>;

  constructor(refs: Iterable<[string, string]> = [], truth: Iterable<[string, Signed]> = []) {
    this.refs = new Map(refs);
    this.truth = new Map(truth);
  }

  isTrue(name: string): boolean {
    const content = this.refs.get(name);
    return content !== undefined && content === this.truth.get(name)?.content;
  }

  /** The names that are true and still there, newest first. */
  trueNames(prefix: string): string[] {
    return [...this.refs.keys()]
      .filter((name) => name.startsWith(prefix) && this.isTrue(name))
      .sort()
      .reverse();
  }

  falseNames(): string[] {
    return [...this.refs.keys()].filter((name) => !this.isTrue(name));
  }

  fork(): Tags {
    return new Tags(this.refs, this.truth);
  }

  without(names: readonly string[]): Tags {
    return new Tags(
      [...this.refs].filter(([name]) => !names.includes(name)),
      this.truth,
    );
  }

  /** A world in which nobody without the key has made a tag. */
  withoutForged(): Tags {
    return new Tags(
      [...this.refs].filter(([name]) => this.isTrue(name)),
      this.truth,
    );
  }
}

/** Something happens at a step of a run: called before the store does what it was asked to do. */
export type Step = (name: string) => Promise<unknown>;

interface StoreOptions {
  readonly key: string;
  /** The one before a rotation, while it is given. */
  readonly previousKey: string | undefined;
  /** Where rules protect tags, none is taken back. */
  readonly mayDelete: boolean;
  readonly heads: () => Omit<NonNullable<Records['remote']>, 'headOf'> & {
    readonly head: CommitId | undefined;
  };
  readonly step: Step;
  /** Called with the name of what everybody sees from now on. */
  readonly published: (name: string) => void;
}

/** A key is derived once. */
const seals = new Map<string, Seal>();

function sealFor(key: string, previousKey: string | undefined): Seal {
  const keys = `${key} ${previousKey ?? ''}`;
  const seal = seals.get(keys) ?? sealOf(key, previousKey);
  seals.set(keys, seal);
  return seal;
}

/** The tags that say that a sync begins. */
export const isSending = (name: string): boolean => name.startsWith('roster-sync-sending/');

/** The receipts of a remote, as one host sees them. */
export function storeOf(tags: Tags, options: StoreOptions): ReceiptStore {
  const { key, previousKey, mayDelete, heads, step, published } = options;
  const seal = sealFor(key, previousKey);
  const made = new Map<string, { name: string; content: string }>();
  const look = async ({ prefix }: Asked): Promise<Records> => {
    await step('store.look');
    const { head, ...others } = heads();
    const remote = { ...others, headOf: (branch: string) => (branch === 'main' ? head : undefined) };
    return { remote, ...ledgerOf(new Set(tags.refs.keys()), prefix) };
  };
  const publish = async ({ name, object }: PreparedTag): Promise<Unpublished | undefined> => {
    await step(isSending(name) ? 'store.begin' : 'store.publish');
    if (tags.refs.has(name))
      return { why: 'the name is taken', wayOut: 'Delete that tag', remedy: 'Start it again.' };
    const tag = made.get(object);
    if (!tag) throw new Error('nothing was made');
    tags.refs.set(name, tag.content);
    tags.truth.set(name, { content: tag.content, key });
    published(name);
    await step('store.published');
    return undefined;
  };
  return {
    look,
    lookHere: look,
    lookBeside: ({ prefix }) => Promise.resolve(ledgerBeside(new Set(tags.refs.keys()), prefix)),
    publish,
    read: async (names) => {
      await step('store.read');
      return names.map((name) => {
        const content = tags.refs.get(name);
        if (content === undefined) throw new Failure(`There isn’t a tag ${name}.`, '', 'use');
        return keptTag(name, content, seal);
      });
    },
    make: async (name, commit, message) => {
      await step('store.make');
      const object = `object-${made.size}`;
      made.set(object, { name, content: tagContent(name, commit, seal.sign(name, commit, message)) });
      return { name, object };
    },
    tagAbove: async () => {
      await step('store.room');
      return undefined;
    },
    withdraw: async (names) => {
      await step('store.withdraw');
      if (mayDelete) for (const name of names) tags.refs.delete(name);
    },
  };
}
