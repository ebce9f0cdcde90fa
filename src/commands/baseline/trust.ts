import type { Held } from '../../core/plan/guards.js';
import { proven } from '../../core/receipts/chain.js';
import { endsSearch, RECENT, trusted, type Trusted } from '../../core/receipts/kept.js';
import { MAX_NAMES, tooManyTags, type Ledger } from '../../core/receipts/ledger.js';
import { isFuture, timeOf } from '../../core/receipts/names.js';
import { SIGNED_WITH, type Checker } from '../../core/receipts/signature-words.js';
import { isRejecting } from '../../core/receipts/statement.js';
import type { KeptTag } from '../../core/receipts/tag.js';
import type { ReceiptStore } from '../../ports/receipt-store.js';

/** What a search for receipts that count has found. */
export interface Search {
  /** Newest first, the rejected ones too: those of the last seven days, and back to one that `endsSearch`. */
  readonly receipts: readonly Trusted[];
  /** Those that count and don't matter. */
  readonly others: readonly Trusted[];
  /** Tags that were looked at and don't count: receipts and rejections that aren't signed, or say nothing. */
  readonly skipped: readonly string[];
  /** The newest of those that are signed and can't be read, where none that can be read is newer. */
  readonly unreadable: string | undefined;
}

/**
 * Looks for the receipts that count, from the newest on. Anyone who can push can make a tag, so one that isn't signed
 * says nothing, whatever it is named: it is passed over, however many there are.
 *
 * @param isMeant whether a receipt matters
 * @param limit more tags than this aren't looked through
 * @throws Failure where there are more
 */
export async function searchReceipts(
  store: ReceiptStore,
  ledger: Ledger,
  now: number,
  isMeant: (receipt: Trusted) => boolean = () => true,
  limit = MAX_NAMES,
): Promise<Search> {
  const receipts: Trusted[] = [];
  const others: Trusted[] = [];
  const skipped: string[] = [];
  const read: KeptTag[] = [];
  let unreadable: string | undefined;
  let seen = 0;
  for (const batch of batches(ledger.receipts, now)) {
    const names = [...batch, ...batch.flatMap((name) => ledger.rejectionsOf(name))];
    seen += names.length;
    if (seen > limit) throw tooManyTags(ledger.prefix);
    read.push(...(await store.read(names)));
    const tags = new Map(proven(read).map((tag) => [tag.name, tag]));
    const tagsOf = (some: readonly string[]) => some.flatMap((name) => tags.get(name) ?? []);
    for (const tag of tagsOf(batch)) {
      const rejections = tagsOf(ledger.rejectionsOf(tag.name));
      const one = trusted(tag, rejections);
      if (one) (isMeant(one) ? receipts : others).push(one);
      else if (tag.authenticity === 'forged') skipped.push(tag.name);
      else if (receipts.length === 0 && !isSetAside(tag, rejections)) unreadable ??= tag.name;
      skipped.push(...unsigned(rejections));
    }
    if (receipts.some((one) => endsSearch(one, now))) break;
  }
  return { receipts, others, skipped, unreadable };
}

const isSetAside = (tag: KeptTag, rejections: readonly KeptTag[]): boolean =>
  rejections.some((rejection) => isRejecting(rejection, tag.name));

const unsigned = (tags: readonly KeptTag[]): string[] =>
  tags.flatMap(({ name, authenticity }) => (authenticity === 'forged' ? [name] : []));

/** The last seven days and one more at once, since a program uploads every night; then some more, and then many. */
function* batches(names: readonly string[], now: number): Generator<readonly string[]> {
  const older = names.findIndex((name) => timeOf(name) <= now - RECENT);
  let [at, size] = [0, older === -1 ? names.length : older + 1];
  while (at < names.length) {
    yield names.slice(at, at + size);
    [at, size] = [at + size, at === 0 ? SOME : MANY];
  }
}

const SOME = 50;
const MANY = 5000;

/**
 * A receipt names the one before it. Without that one, or with another tag in its place, those who left with it wouldn't
 * be counted.
 */
export function missingBetween(
  { receipts, others }: Pick<Search, 'receipts' | 'others'>,
  ledger: Ledger,
  now: number,
): Held[] {
  const isRecent = (name: string) => timeOf(name) > now - RECENT;
  const known = new Set([...receipts, ...others].map(({ name }) => name));
  const end = receipts.find((one) => endsSearch(one, now));
  // What is older than that doesn't matter, and wasn't looked for.
  const matters = (name: string) => !end || timeOf(name) > timeOf(end.name);
  const named = receipts
    .filter(({ name }) => isRecent(name))
    .flatMap(({ receipt: { previousReceipt } }) => previousReceipt ?? []);
  return named
    .filter((name) => name.startsWith(ledger.prefix) && matters(name) && !known.has(name))
    .map((name) => ({
      guard: 'receipt',
      reason: `The receipt ${name} is gone${ledger.has(name) ? ', and another tag is in its place' : ''}, so nobody knows how many left with it.`,
    }));
}

/** @param unreadable the newest receipt, where this version can't read it */
export function doubtsAbout(
  receipts: readonly Trusted[],
  unreadable: string | undefined,
  now: number,
): Held[] {
  const future = receipts.filter(({ name, rejected }) => !rejected && isFuture(name, now));
  return [
    ...(unreadable === undefined
      ? []
      : [`The newest receipt ${unreadable} can’t be read by this version; use the one that made it.`]),
    ...future.map(
      ({ name }) =>
        `The receipt ${name} is dated in the future: a clock was wrong, and no later one would count. Approve this plan, and then \`roster-sync reject ${name}\`.`,
    ),
  ].map((reason) => ({ guard: 'receipt', reason }));
}

/** @returns what a reader should know of tags that don't count */
export function notesOnSkipped(skipped: readonly string[], checker: Checker): string[] {
  const [newest, ...others] = skipped;
  if (newest === undefined) return [];
  const which =
    others.length === 0
      ? `The tag ${newest} isn’t ${SIGNED_WITH[checker]}, so it doesn’t count`
      : `${skipped.length} tags that are named like receipts, rejections or records aren’t ${SIGNED_WITH[checker]}, so they don’t count; the newest is ${newest}`;
  const newKey =
    checker === 'list'
      ? ' If the API key is a new one, the file needs its line, too: `roster-sync keys` prints it.'
      : '';
  return [`${which}. \`git show\` with its name says who made it.${newKey}`];
}
