import { counted } from '../core/base/text.js';
import { proven } from '../core/receipts/chain.js';
import { signedCommit } from '../core/receipts/erased.js';
import { keptReceipt, type KeptReceipt } from '../core/receipts/kept.js';
import { SIGNATURE_WORDS, type SignatureWord } from '../core/receipts/signature-words.js';
import { isOldForm } from '../core/receipts/signature.js';
import { statementsOn, type Statement } from '../core/receipts/statement.js';
import type { KeptTag } from '../core/receipts/tag.js';
import type { Ledger } from '../core/receipts/ledger.js';
import type { ReceiptStore } from '../ports/receipt-store.js';

/** A receipt and what became of it. */
export interface Upload extends KeptReceipt {
  readonly signature: SignatureWord;
  readonly state: 'stands' | 'rejected' | 'confirmed' | 'erased';
  /** What else a reader should know of signature and state. */
  readonly doubts: readonly string[];
  /** What was said of it since: those that count first. */
  readonly said: readonly Statement[];
}

/** A receipt that another one names, and that is gone. */
export interface Missing {
  readonly name: string;
  readonly namedBy: string;
  /** There are older ones: it wasn't just the end that was tidied up. */
  readonly isGap: boolean;
}

interface Uploads {
  /** In the order of their names as they were asked for. */
  readonly uploads: readonly Upload[];
  readonly missing: readonly Missing[];
}

/**
 * Reads receipts, with what the chain of all receipts says of their signatures, and what was said of them since.
 *
 * @param receipts where they are read, and their signatures checked
 * @param records what there is of the program
 * @param names of those that matter; left out, all of the program, newest first
 * @throws Failure where one doesn't exist
 */
export async function readUploads(
  receipts: ReceiptStore,
  records: Ledger,
  names: readonly string[] = records.receipts,
): Promise<Uploads> {
  const about = new Map(names.map((name) => [name, aboutOf(name, records)]));
  const wanted = [...new Set([...names, ...records.receipts, ...[...about.values()].flat()])];
  const read = await receipts.read(wanted);
  const ofAnotherKey = new Set(read.filter(isOfAnotherKey).map((tag) => tag.name));
  const judged = read.map((tag) =>
    ofAnotherKey.has(tag.name) ? { ...tag, authenticity: 'unverified' as const } : tag,
  );
  const tags = new Map(proven(judged).map((tag) => [tag.name, tag]));
  const uploads = names.flatMap((name): Upload[] => {
    const tag = tags.get(name);
    if (!tag) return [];
    const said = (about.get(name) ?? []).flatMap((one) => tags.get(one) ?? []);
    const statements = statementsOn(name, said, ofAnotherKey);
    const { state, doubts } = stateOf(tag, statements);
    const signature = SIGNATURE_WORDS[tag.authenticity];
    const open = signature === 'not checked' && ofAnotherKey.has(name) ? [ANOTHER_KEY] : [];
    return [{ ...keptReceipt(tag), signature, state, doubts: [...open, ...doubts], said: statements }];
  });
  return { uploads, missing: missingIn([...tags.values()], records) };
}

/** @returns the names of the tags that may say what became of a receipt */
function aboutOf(name: string, records: Ledger): string[] {
  return [...records.rejectionsOf(name), ...records.confirmationsOf(name)];
}

/** An API key can't say of the older form that a signature is wrong: one before a rotation may have made it. */
const isOfAnotherKey = (tag: KeptTag): boolean =>
  tag.authenticity === 'forged' &&
  tag.message !== undefined &&
  isOldForm(tag.name, signedCommit(tag), tag.message);

const ANOTHER_KEY =
  'its signature has the form of version 0.1.0 and doesn’t fit this API key; only the key that made it can check it';

/** @param said of the receipt */
function stateOf(
  { erased }: KeptTag,
  said: readonly Statement[],
): { state: Upload['state']; doubts: readonly string[] } {
  const counting = said.filter(({ counts }) => counts);
  const doubts = doubtsAbout(said);
  const isRejected = counting.some(({ what }) => what === 'rejected');
  const state = isRejected ? 'rejected' : counting.length > 0 ? 'confirmed' : 'stands';
  if (!erased) return { state, doubts };
  const notes = erased.notes.map((note) => `erased ${note}`);
  const before = state === 'confirmed' ? ['it had been confirmed'] : [];
  return { state: state === 'rejected' ? state : 'erased', doubts: [...notes, ...before, ...doubts] };
}

/** Anybody who may push tags can make any number of them. */
const DOUBTED = 3;

/** Whoever reads the state must know which of it isn’t checked, and what doesn’t count. */
function doubtsAbout(said: readonly Statement[]): string[] {
  const unchecked = said.filter(({ counts, signature }) => counts && signature !== 'valid');
  const uncounted = said.filter(({ counts }) => !counts);
  return [
    ...named(
      unchecked,
      ({ tag }) => `${tag} isn’t checked; for a sync it counts only if its signature is valid`,
      (more) => `${counted(more, 'more tag')} of that kind ${more === 1 ? 'isn’t' : 'aren’t'} checked`,
    ),
    ...named(
      uncounted,
      ({ tag, signature }) =>
        signature === 'not valid'
          ? `${tag} isn’t signed with a key that is known here, so it doesn’t count`
          : `${tag} isn’t checked, so it doesn’t count`,
      (more) => `${counted(more, 'more tag')} of that kind ${more === 1 ? 'doesn’t' : 'don’t'} count`,
    ),
  ];
}

function named(
  some: readonly Statement[],
  words: (one: Statement) => string,
  others: (more: number) => string,
): string[] {
  const more = some.length - DOUBTED;
  return [...some.slice(0, DOUBTED).map(words), ...(more > 0 ? [others(more)] : [])];
}

function missingIn(tags: readonly KeptTag[], records: Ledger): Missing[] {
  const oldest = records.receipts.at(-1) ?? '';
  return tags.flatMap((tag) => {
    const name = tag.authenticity === 'signed' ? keptReceipt(tag).receipt?.previousReceipt : undefined;
    if (name === undefined || records.has(name)) return [];
    return [{ name, namedBy: tag.name, isGap: oldest < name }];
  });
}
