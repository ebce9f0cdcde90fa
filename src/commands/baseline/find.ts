import { CommitGone, type CommitId } from '../../core/base/commit.js';
import { areSameDigests } from '../../core/base/digest.js';
import type { Config } from '../../core/config/schema.js';
import type { Held } from '../../core/plan/guards.js';
import type { ReadReceipt, Trusted } from '../../core/receipts/kept.js';
import { isFuture, isReceipt } from '../../core/receipts/names.js';
import { NEW_KEY, SIGNED_WITH, type Checker } from '../../core/receipts/signature-words.js';
import type { Roster } from '../../core/roster/people/roster.js';
import { digestsOf, writeFiles, XML_FORMATS } from '../../core/xml/format.js';
import type { Records } from '../../ports/receipt-store.js';
import type { Repository } from '../../ports/repository.js';
import type { World } from '../../ports/world.js';
import type { Settings } from '../prepare.js';
import type { Target } from '../target.js';
import {
  NO_BEGINNINGS,
  readBeginnings,
  readerOf,
  unreadableRoster,
  type Beginnings,
  type Uploaded,
} from './beginnings.js';
import { isConfirmed } from './confirmed.js';
import { findBegun, type Begun } from './begun.js';
import { searchHere } from './here.js';
import { newerOfOtherKey } from './other-key.js';
import { rivalsOf } from './same-time.js';
import { doubtsAbout, missingBetween } from './trust.js';

/** The roster at the commit of the newest receipt that wasn't rejected (docs/architecture.md, The way of a receipt). */
export interface Baseline {
  /** Undefined before the first upload, and where every upload was rejected. */
  readonly kept: ReadReceipt | undefined;
  /** What the plan compares with: the baseline, or where every upload was rejected, the last of them. */
  readonly compared: ReadReceipt | undefined;
  /** The roster of that. */
  readonly roster: Roster | undefined;
  /** The configurations of what was uploaded: their guards hold, and they say who may approve. */
  readonly configs: readonly Config[];
  /** The commit after which everything counts as a change that isn't uploaded. */
  readonly since: CommitId | undefined;
  /** The last upload of which the positions were accepted, too; where every upload was rejected, the last of them. */
  readonly positions: Uploaded | undefined;
  /** Reads with what the last seven days began, and by what they are still judged. */
  readonly readBeginnings: () => Promise<Beginnings>;
  /** Later uploads that the portal may have applied though they aren't the baseline; the guards judge by them, too. */
  readonly perhaps: readonly Uploaded[];
  /** Other rosters that were sent at the same time as the baseline. Nobody knows which was taken last: the guards judge by them, too. */
  readonly rivals: readonly Uploaded[];
  /** Whether somebody saw in the portal that it was applied; undefined where nobody can say. */
  readonly isSeen: boolean | undefined;
  /** The newest receipt, rejected or not: the name of the next comes after it. */
  readonly newest: string | undefined;
  /** Syncs that began after it and left no receipt, newest first. */
  readonly begun: readonly Begun[];
  /** Tags that look like receipts or rejections and don't count. */
  readonly skipped: readonly string[];
  /** A newer upload that only another key of the committed list has signed. */
  readonly newerOfOtherKey: string | undefined;
  /** With what signatures were checked. */
  readonly checker: Checker;
  /** Without a key nobody can check what the receipts say. */
  readonly unverified: boolean;
  /** What speaks against trusting it. */
  readonly held: readonly Held[];
}

/** Nothing was uploaded before, or nobody can say what. */
export const noBaseline = (checker: Checker): Baseline => ({
  kept: undefined,
  compared: undefined,
  roster: undefined,
  configs: [],
  since: undefined,
  positions: undefined,
  readBeginnings: () => Promise.resolve(NO_BEGINNINGS),
  perhaps: [],
  rivals: [],
  isSeen: undefined,
  newest: undefined,
  begun: [],
  skipped: [],
  newerOfOtherKey: undefined,
  checker,
  unverified: false,
  held: [],
});

/** What would be uploaded. */
interface Upcoming {
  readonly target: Target;
  readonly settings: Settings;
  /** The commit whose history must have the baseline in it. */
  readonly commit: CommitId | undefined;
  readonly checker: Checker;
}

/**
 * Finds the baseline of a program: the newest receipt that is signed with its key and wasn't rejected.
 *
 * @throws CommitGone where the baseline's commit, or the history up to it, isn't in reach
 * @throws Failure where there are more tags than are looked through
 */
export async function findBaseline(world: World, records: Records, upcoming: Upcoming): Promise<Baseline> {
  const { repository } = world;
  const now = world.now().getTime();
  const here = await searchHere(world.receipts, records, upcoming.target, now);
  const { receipts, skipped, unreadable, isElsewhere, kept, newest } = here;
  const read = readerOf(repository);
  let beginnings: Promise<Beginnings> | undefined;
  const refused = await lastRefused(repository, receipts, kept, now);
  const first = kept ?? refused;
  const last = first && (await read(first));
  const begun = await findBegun(world, records, here);
  // What was perhaps uploaded is held against, whether it can be read or not: no night fails over it.
  const readDoubtful = (kept: Trusted) =>
    read(kept).catch((error: unknown): Uploaded => {
      if (error instanceof CommitGone) return { kept, roster: undefined, config: undefined };
      throw error;
    });
  const rivalsBeside = (one: Trusted | undefined) =>
    one ? rivalsOf(world.receipts, records, receipts, one) : [];
  const rivals = await rivalsBeside(kept);
  const alsoRefused = [...rivals, ...(await rivalsBeside(refused))].filter(({ rejected }) => rejected);
  const perhaps = new Map(
    [...(kept && refused ? [refused] : []), ...alsoRefused].map((one) => [one.name, one]),
  );
  const whole = kept ? receipts.find(({ rejected, receipt }) => !rejected && !receipt.partial) : refused;
  return {
    kept,
    compared: first,
    roster: last?.roster,
    configs: last?.config ? [last.config] : [],
    since: kept?.commit,
    positions: whole && (await read(whole)),
    readBeginnings: () => (beginnings ??= readBeginnings(receipts, read, now)),
    perhaps: await Promise.all([...perhaps.values()].map(readDoubtful)),
    rivals: await Promise.all(rivals.filter(({ rejected }) => !rejected).map(readDoubtful)),
    isSeen: kept && (await isConfirmed(world, records, kept.name)),
    newest,
    begun: begun.signed,
    skipped: [...skipped, ...begun.unsigned],
    newerOfOtherKey:
      upcoming.checker === 'api-key'
        ? await newerOfOtherKey(world, records, here, upcoming.target, upcoming.commit)
        : undefined,
    checker: upcoming.checker,
    unverified: kept?.authenticity === 'unverified',
    held: [
      ...(kept && isElsewhere ? firstAtAddress(kept, records) : []),
      ...(kept ? otherConfiguration(kept, upcoming) : firstSync({ skipped, refused }, records, upcoming)),
      ...missingBetween(here, records, now),
      ...doubtsAbout(receipts, unreadable, now),
      ...(last ? doubtsAboutRoster(last) : []),
      ...(kept ? await notInHistory(repository, kept, upcoming.commit) : []),
    ],
  };
}

/**
 * The newest upload that was rejected after the baseline: whoever rejects it may be wrong. One that is dated in the
 * future stays the newest for long; it no longer matters once something that has it in its history was uploaded.
 */
async function lastRefused(
  repository: Repository,
  receipts: readonly Trusted[],
  kept: Trusted | undefined,
  now: number,
): Promise<Trusted | undefined> {
  for (const one of receipts) {
    if (one === kept) return undefined;
    const isPast = kept && isFuture(one.name, now) && (await repository.isAncestor(one.commit, kept.commit));
    if (isPast !== true) return one;
  }
  return undefined;
}

/** What can’t be asked isn’t nothing. */
const known = ({ isUnasked }: Records, text: string): string =>
  isUnasked ? `As far as this clone knows, ${text.charAt(0).toLowerCase()}${text.slice(1)}` : text;

function firstAtAddress({ name }: ReadReceipt, records: Records): Held[] {
  const nothing = known(records, 'Nothing was uploaded to this address before');
  const reason = `${nothing}, so nobody knows who will be deleted; the plan compares with ${name}, which went to another one.`;
  return [{ guard: 'first-sync', reason }];
}

function firstSync(
  { skipped, refused }: { readonly skipped: readonly string[]; readonly refused: ReadReceipt | undefined },
  records: Records,
  { target: { endpoint }, settings: { config }, checker }: Upcoming,
): Held[] {
  const held = (reason: string): Held[] => [{ guard: 'first-sync', reason }];
  const areOthers = skipped.some(isReceipt);
  if (!refused && areOthers)
    return held(
      `No receipt is ${SIGNED_WITH[checker]}, so nobody knows who will be deleted. ${NEW_KEY[checker]}`,
    );
  if (!refused && records.isUnasked)
    return held(
      'The remote couldn’t be asked what was uploaded before, so nobody knows who will be deleted.',
    );
  if (endpoint.loopback && config.guards['first-sync'] === 'allow') return [];
  if (!refused) return held('Nothing was uploaded before, so nobody knows who will be deleted.');
  const all = areOthers ? `Every upload whose receipt is ${SIGNED_WITH[checker]} was` : 'Every upload was';
  const reason = `${known(records, `${all} rejected`)}, so nobody knows who will be deleted; the plan compares with the last of them, ${refused.name}.`;
  return held(areOthers ? `${reason} ${NEW_KEY[checker]}` : reason);
}

function otherConfiguration({ name, receipt }: ReadReceipt, { target, settings }: Upcoming): Held[] {
  if (name.startsWith(target.prefix) && receipt.configPath === settings.path) return [];
  const other =
    receipt.configPath === settings.path
      ? `the program ${receipt.program}`
      : `the configuration file ${receipt.configPath} (program ${receipt.program})`;
  const reason = `What was uploaded last to this address (${name}) came from ${other}; this is ${settings.path} (program ${target.program}). Whoever isn’t in this roster will be deleted; approve only if it takes the place of that one.`;
  return [{ guard: 'other-configuration', reason }];
}

/** Where the files are laid out differently today, nothing can be compared. */
function doubtsAboutRoster({ kept, roster }: Uploaded): Held[] {
  if (!roster) return [unreadableRoster(kept)];
  const { digests, xmlFormat } = kept.receipt;
  const writer = XML_FORMATS.get(xmlFormat);
  const rebuilt = writer && digestsOf(writeFiles(roster, writer));
  if (!rebuilt || areSameDigests(rebuilt, digests)) return [];
  const reason = `The roster of the receipt ${kept.name} no longer gives the files that were uploaded, so the plan may not be what will happen; \`roster-sync verify\` says which file differs.`;
  return [{ guard: 'baseline', reason }];
}

async function notInHistory(
  repository: Repository,
  { name, commit }: ReadReceipt,
  head: CommitId | undefined,
): Promise<Held[]> {
  if (head === undefined || commit === head) return [];
  const answer = await repository.isAncestor(commit, head);
  if (answer === undefined) throw new CommitGone(commit);
  const reason = `What was uploaded last (${name}) isn’t in the history of this commit.`;
  return answer ? [] : [{ guard: 'ancestor', reason }];
}
