import type { CommitId } from '../core/base/commit.js';
import { unlessFailed } from '../core/base/failure.js';
import { parseSending, type Sending } from '../core/receipts/format.js';
import type { Trusted } from '../core/receipts/kept.js';
import { isFuture, timeOf } from '../core/receipts/names.js';
import { SIGNATURE_WORDS, type SignatureWord } from '../core/receipts/signature-words.js';
import type { KeptTag } from '../core/receipts/tag.js';
import type { ReceiptStore, Records } from '../ports/receipt-store.js';
import type { World } from '../ports/world.js';
import { isForged, notesOnBegun, openTags } from './baseline/begun.js';
import { searchHere } from './baseline/here.js';
import { asSyncReads } from './receipt-keys.js';
import { targetNamed, type Target } from './target.js';

/*
 * Syncs that began and left no receipt, for whatever tells of uploads: nobody knows whether their rosters were taken. Which
 * of them are open, and what the guards make of those, is in baseline/begun.ts.
 */

/** The record of a sync that began. */
export interface BegunRecord {
  readonly name: string;
  readonly commit: CommitId;
  /** What it began to send; undefined where this version can't read it. */
  readonly sent: Sending | undefined;
  /** Nobody has signed the commit that it is on now. */
  readonly isErased: boolean;
  readonly signature: SignatureWord;
}

/** One that no receipt follows. */
interface OpenRecord extends BegunRecord {
  /** Only the list of keys proves it: a sync with the key that is set doesn't count against it. */
  readonly isOfOtherKey: boolean;
  /** The program's newest receipt of the same address that wasn’t rejected; undefined where there is none. */
  readonly after: string | undefined;
}

type Looking = Pick<World, 'repository' | 'now' | 'receipts' | 'publicKeyOf'>;

/**
 * @param receipts where they are read, and their signatures checked
 * @param records what there is of the program
 * @param target the address in question
 * @returns those at this address, also of other programs, that no receipt follows, newest first: as a check of it has
 *   them, and besides those that only the list of keys proves
 * @throws Failure where the records can't be read
 */
export async function openRecords(
  world: Looking,
  receipts: ReceiptStore,
  records: Records,
  target: Target,
): Promise<OpenRecord[]> {
  const beside = await receipts.lookBeside({ prefix: records.prefix });
  // Most programs have none.
  if (records.sendings.length + beside.sendings.length === 0) return [];
  const ofSync = asSyncReads(world, target.program, receipts);
  const counted = await openIn(world, ofSync, records, target);
  if (ofSync === receipts) return counted;
  const known = new Set(counted.map(({ name }) => name));
  const listed = await openIn(world, receipts, records, target);
  const others = listed.filter(({ name }) => !known.has(name));
  const all = [...counted, ...others.map((one) => ({ ...one, isOfOtherKey: true }))];
  return all.toSorted((a, b) => timeOf(b.name) - timeOf(a.name));
}

/** @returns those that are open as far as these receipts are proven */
async function openIn(
  world: Looking,
  receipts: ReceiptStore,
  records: Records,
  target: Target,
): Promise<OpenRecord[]> {
  const now = world.now().getTime();
  // Whoever tells of uploads reads every receipt, however many there are.
  const here = await searchHere(receipts, records, target, now, Infinity);
  const { open } = await openTags(world, records, here, (names) => readLeft(receipts, records, names));
  const isLast = ({ name, rejected }: Trusted) =>
    name.startsWith(records.prefix) && !rejected && !isFuture(name, now);
  const last = here.isElsewhere ? undefined : here.receipts.find(isLast);
  return open.map((tag) => ({ ...recordOf(tag), isOfOtherKey: false, after: last?.name }));
}

/**
 * @param records what there is of the program
 * @param tags some of its records
 * @returns those of them that no receipt of their own address follows
 * @throws Failure where the records can't be read
 */
export async function openAmong(
  world: Looking,
  receipts: ReceiptStore,
  records: Records,
  tags: readonly KeptTag[],
): Promise<KeptTag[]> {
  const addressOf = ({ message = '' }: KeptTag) => parseSending(message)?.endpoint;
  const open = new Set<string>();
  for (const address of new Set(tags.map(addressOf)))
    for (const { name } of await openRecords(world, receipts, records, targetNamed(records.prefix, address)))
      open.add(name);
  return tags.filter(({ name }) => open.has(name));
}

/**
 * @param open those that no receipt follows
 * @param names of the receipts that are spoken of: the newest that wasn’t rejected, or a newer one, which was rejected, can’t be
 *   read, or has a wrong time
 * @returns what is to be said with these, in a sentence
 */
export const notesAfter = (open: readonly OpenRecord[], names: readonly string[]): string[] =>
  notesOnBegun(open.filter(({ after }) => !after || names.some((name) => timeOf(name) >= timeOf(after))));

/**
 * @param open those that no receipt follows
 * @returns the program's records that count, of any address, newest first: also those that a receipt follows, where rules
 *   kept them from being taken back
 * @throws Failure where they can't be read
 */
export async function begunRecords(
  receipts: ReceiptStore,
  records: Records,
  open: readonly OpenRecord[],
): Promise<BegunRecord[]> {
  const known = new Set(open.map(({ name }) => name));
  const others = records.sendings.filter((name) => !known.has(name));
  const tags = others.length > 0 ? await readLeft(receipts, records, others) : [];
  const settled = tags.filter((tag) => !isForged(tag)).map(recordOf);
  return [...open, ...settled].toSorted((a, b) => timeOf(b.name) - timeOf(a.name));
}

/** One that is taken back while it is looked at has its receipt: those that are left are read. */
async function readLeft(
  receipts: ReceiptStore,
  { prefix }: Records,
  names: readonly string[],
): Promise<KeptTag[]> {
  return unlessFailed(receipts.read(names), async () => {
    const left = await receipts.look({ prefix });
    return receipts.read(names.filter((name) => left.has(name)));
  });
}

const recordOf = ({ name, commit, message = '', erased, authenticity }: KeptTag): BegunRecord => ({
  ...{ name, commit, sent: parseSending(message), isErased: erased !== undefined },
  signature: SIGNATURE_WORDS[authenticity],
});
