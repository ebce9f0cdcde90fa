import { CommitGone, type CommitId } from '../core/base/commit.js';
import { unlessFailed } from '../core/base/failure.js';
import { signedCommit } from '../core/receipts/erased.js';
import { keyLine, readKeys, type ReceiptKeys } from '../core/receipts/keys.js';
import { meaningOf, RECEIPT_KEYS } from '../core/receipts/names.js';
import { checkedWith, sealOf } from '../core/receipts/signature.js';
import type { Checker } from '../core/receipts/signature-words.js';
import type { KeptTag } from '../core/receipts/tag.js';
import type { ReceiptStore } from '../ports/receipt-store.js';
import type { Source } from '../ports/repository.js';
import type { World } from '../ports/world.js';
import type { Target } from './target.js';

/* Without the API key, receipts are checked with a list of public keys. It never decides what is sent. */

/**
 * @param source a commit; undefined: there is none
 * @returns the list as it has it; undefined where it has none, or the commit isn't here
 * @throws Failure where the list can't be read
 */
export async function committedKeys(source: Source | undefined): Promise<ReceiptKeys | undefined> {
  if (!source) return undefined;
  try {
    const bytes = await source.read(RECEIPT_KEYS);
    return bytes && readKeys(new TextDecoder().decode(bytes), RECEIPT_KEYS);
  } catch (error) {
    if (error instanceof CommitGone) return undefined;
    throw error;
  }
}

/**
 * The same receipts, checked with a list.
 *
 * @param decides whether the list decides what counts, as in a check: then it adds nothing to what the API key has said, and
 *   the older form, which no list can check, counts only where a newer receipt proves it
 */
export function checkedBy(keys: ReceiptKeys, store: ReceiptStore, decides = false): ReceiptStore {
  return readAs(store, (tag) => checked(tag, keys, decides));
}

/** The same receipts, of which the API key has said nothing: on a change it isn't used. */
export function withoutKey(store: ReceiptStore): ReceiptStore {
  const seal = sealOf(undefined);
  return readAs(store, (tag) => {
    const { name, message, authenticity } = tag;
    if (message === undefined) return tag;
    const isSigned = authenticity === 'signed';
    return { ...tag, authenticity: isSigned ? 'unverified' : seal.check(name, signedCommit(tag), message) };
  });
}

const readAs = (store: ReceiptStore, as: (tag: KeptTag) => KeptTag): ReceiptStore => ({
  look: (asked) => store.look(asked),
  lookHere: (asked) => store.lookHere(asked),
  lookBeside: (asked) => store.lookBeside(asked),
  read: async (names) => (await store.read(names)).map(as),
  make: (...tag) => store.make(...tag),
  tagAbove: (...names) => store.tagAbove(...names),
  publish: (...tags) => store.publish(...tags),
  withdraw: (names) => store.withdraw(names),
});

function checked(tag: KeptTag, keys: ReceiptKeys, decides: boolean): KeptTag {
  const { name, message, authenticity } = tag;
  const own = keys.get(meaningOf(name)?.program ?? '');
  const isSaid = decides ? authenticity !== 'unverified' : authenticity === 'signed';
  if (message === undefined || !own || isSaid) return tag;
  const found = checkedWith(own, name, signedCommit(tag), message);
  if (found !== 'unverified') return { ...tag, authenticity: found };
  return decides ? { ...tag, authenticity: 'forged' } : tag;
}

/**
 * Who holds the API key in an environment of GitHub can't read it back, so a sync offers what `roster-sync keys` prints.
 * A sandbox's key is known to everybody, and isn't for the list.
 *
 * @returns a sentence, where the list of a commit lacks the key that signed a program's receipt
 */
export async function offerOfKey(
  world: World,
  commit: CommitId,
  { program, endpoint }: Target,
): Promise<string[]> {
  const publicKey = world.publicKeyOf(program);
  if (publicKey === undefined || endpoint.loopback) return [];
  // Nothing that is wrong with the list matters to a sync.
  const keys = await unlessFailed(committedKeys(world.repository.at(commit)), () => undefined);
  if (keys?.get(program)?.includes(publicKey)) return [];
  const line = keyLine(program, publicKey);
  return [
    `With this line in ${RECEIPT_KEYS} anybody can check the receipts without the API key: \`${line}\``,
  ];
}

/**
 * @param receipts where they are read to tell of them: the list may prove some that the API key doesn't
 * @returns where they are read as a sync reads them: with a key the list decides nothing; without one, the same
 */
export const asSyncReads = (world: Seeing, program: string, receipts: ReceiptStore): ReceiptStore =>
  world.publicKeyOf(program) === undefined ? receipts : world.receipts;

type Seeing = Pick<World, 'receipts' | 'publicKeyOf'>;

/**
 * With what a run checks signatures.
 *
 * @param isChange a change isn't checked with the API key
 */
export const checkerOf = (world: Pick<World, 'publicKeyOf'>, program: string, isChange: boolean): Checker =>
  isChange || world.publicKeyOf(program) === undefined ? 'list' : 'api-key';

/**
 * How a check sees receipts: without the API key, with the list of a commit.
 *
 * @param source a commit whose list may be trusted; undefined: none
 */
export async function seenWithKeys(
  receipts: ReceiptStore,
  source: Source | undefined,
): Promise<{ readonly receipts: ReceiptStore; readonly notes: string[] }> {
  const keys = await unlessFailed(committedKeys(source), ({ message }) => message);
  if (typeof keys === 'string') return { receipts, notes: [keys] };
  return { receipts: keys ? checkedBy(keys, receipts, true) : receipts, notes: [] };
}
