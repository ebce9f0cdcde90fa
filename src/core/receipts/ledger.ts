import { Failure } from '../base/failure.js';
import { compare } from '../base/text.js';
import {
  isReceipt,
  isReceiptName,
  meaningOf,
  namesAbove,
  prefixOf,
  receiptOfSending,
  receiptTime,
  confirmationName,
  rejectionName,
  sendingName,
  usualStatement,
} from './names.js';

/** The receipts of a program and what speaks against them, by the names of their tags. */
export interface Ledger {
  /** What the names of its receipts begin with: `roster-sync/<program>/`. */
  readonly prefix: string;
  /** Names of the receipts below the prefix, newest first, the rejected ones too. */
  readonly receipts: readonly string[];
  /** The name of the first of all, whether it is among those or not. */
  readonly oldest: string | undefined;
  /** Names of the records that a sync begins, newest first. */
  readonly sendings: readonly string[];
  /** @returns the names of the tags that reject a receipt: one, unless somebody else took that name */
  rejectionsOf(receipt: string): readonly string[];
  /** @returns the names of the tags that confirm a receipt: several, where somebody said it anew or took that name */
  confirmationsOf(receipt: string): readonly string[];
  /** The names of all confirmations that were found, newest upload first, of other programs too. */
  readonly confirmations: readonly string[];
  /** Whether there is a tag of this name. */
  has(name: string): boolean;
  /** Whether a tag of this name could be made: none has it, and none lies below it. */
  hasRoomFor(name: string): boolean;
}

/**
 * @param tags the names of all tags that were found, of other programs too
 * @param prefix what the names of the program's receipts begin with
 */
export function ledgerOf(tags: ReadonlySet<string>, prefix: string): Ledger {
  return ledger(tags, prefix, (name) => isReceiptName(name, prefix));
}

/** @returns receipts and records of the other programs that are kept as those of this prefix are: in earnest, or of the sandbox */
export function ledgerBeside(tags: ReadonlySet<string>, prefix: string): Ledger {
  const kind = kindOf(prefix);
  return ledger(tags, kind, (name) => name.startsWith(kind) && !name.startsWith(prefix) && isReceipt(name));
}

/** @returns what the names of all programs' receipts begin with: `roster-sync/` */
export const kindOf = (prefix: string): string => prefix.slice(0, prefix.indexOf('/') + 1);

function ledger(tags: ReadonlySet<string>, prefix: string, isOne: (name: string) => boolean): Ledger {
  const names = [...tags];
  const statements = new Map<string, string[]>();
  for (const name of names) {
    const usual = usualStatement(name);
    if (usual === undefined) continue;
    const same = statements.get(usual);
    if (same) same.push(name);
    else statements.set(usual, [name]);
  }
  const time = (name: string) => name.slice(prefixOf(name).length);
  const newestFirst = (some: readonly string[]) =>
    some.toSorted((a, b) => compare(time(b), time(a)) || compare(b, a));
  const receipts = newestFirst(names.filter(isOne));
  return {
    prefix,
    receipts,
    oldest: receipts.at(-1),
    sendings: newestFirst(names.filter((name) => isOne(receiptOfSending(name) ?? ''))),
    rejectionsOf: (receipt) => statements.get(rejectionName(receipt)) ?? [],
    confirmationsOf: (receipt) => statements.get(confirmationName(receipt)) ?? [],
    confirmations: newestFirst(names.filter((name) => meaningOf(name)?.kind === 'confirmation')),
    has: (name) => tags.has(name),
    hasRoomFor: (name) => hasRoomFor(name, names),
  };
}

/** @returns whether a tag of this name could be made: none of these has it, and none lies below it */
export function hasRoomFor(name: string, names: readonly string[]): boolean {
  return !names.some((one) => one === name || one.startsWith(`${name}/`));
}

/**
 * A tag `roster-sync` leaves no room for `roster-sync/acme/…`.
 *
 * @param has whether there is a tag of a name
 * @returns one that lies above one of these names
 */
export const tagAbove = (names: readonly string[], has: (tag: string) => boolean): string | undefined =>
  names.flatMap(namesAbove).find(has);

/** @param done what wasn't done: `sent` @returns that a tag leaves no room for another one */
export const withoutRoom = (above: string, name: string, done: string): Failure =>
  new Failure(`The tag ${above} lies where ${name} would be kept, so nothing was ${done}.`, renameIt(above));

/** What is to be done about it. */
export const renameIt = (tag: string): string => `Rename the tag ${tag}, in every clone and on the remote.`;

/** @returns the names of a receipt and of its record, for which a sync needs room */
export function namesOfSync(prefix: string): string[] {
  const receipt = `${prefix}${receiptTime(new Date(0))}`;
  return [receipt, sendingName(receipt)];
}

/** @param above a tag that lies above those */
export const roomWords = (above: string): string =>
  `The tag ${above} lies where receipts are kept: a sync is refused.`;

/** More tags than this are never looked through: a program that uploads every hour makes so many in two years. */
export const MAX_NAMES = 20_000;

/** What ends a search among more tags than that. */
export function tooManyTags(prefix: string): Failure {
  return new Failure(
    `There are more than ${MAX_NAMES} tags of ${prefix}, and among the newest of them no signed receipt; nothing was sent.`,
    'Somebody else makes them: find out who may push tags. In a clone that has the tags, `roster-sync verify --all` says which aren’t signed; `git push --delete origin` with the names of those deletes them, some hundred at a time.',
  );
}
