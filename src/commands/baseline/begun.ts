import { CommitGone, type CommitId } from '../../core/base/commit.js';
import { dependsOnDay } from '../../core/config/date-filters.js';
import type { Config } from '../../core/config/schema.js';
import { parseSending } from '../../core/receipts/format.js';
import { MAX_NAMES, tooManyTags, type Ledger } from '../../core/receipts/ledger.js';
import { isFuture, timeOf } from '../../core/receipts/names.js';
import { AS_KEY_BEFORE, SIGNED_WITH } from '../../core/receipts/signature-words.js';
import type { KeptTag } from '../../core/receipts/tag.js';
import type { Roster } from '../../core/roster/people/roster.js';
import type { ReceiptStore } from '../../ports/receipt-store.js';
import type { Repository } from '../../ports/repository.js';
import type { World } from '../../ports/world.js';
import { dayOfUpload } from '../day.js';
import { prepareOwn } from '../prepare.js';
import type { Here } from './here.js';

/*
 * Syncs that began and left no receipt: the process died, or the receipt couldn't be left. Their rosters were perhaps
 * uploaded, so until the next receipt the guards count against those, too. They are never a baseline.
 */

/** A sync that began after the newest receipt. */
export interface Begun {
  /** Of its record. */
  readonly name: string;
  readonly commit: CommitId;
  /** Undefined where the record can't be read. */
  readonly configPath: string | undefined;
  /** The day that it records. */
  readonly asOf: string | undefined;
  /** Undefined where it can't be read. */
  readonly roster: Roster | undefined;
  readonly config: Config | undefined;
}

/**
 * Decides which records are open: those of the address that came after its newest receipt. The record of an upload has the
 * time of its receipt. A record of another address says nothing of who is in this one, and no receipt of another address
 * settles one.
 *
 * @param records those of the program
 * @param here what was sent to the address
 * @param read reads the records of these names
 * @returns newest first; a record that isn't signed says nothing, and is only named
 */
export async function openTags(
  { repository, now }: Pick<World, 'repository' | 'now'>,
  records: Ledger,
  { isMeant, beside, isElsewhere, ...here }: Here,
  read: ReceiptStore['read'],
): Promise<{ readonly open: readonly KeptTag[]; readonly unsigned: readonly string[] }> {
  const { kept, newest } = isElsewhere ? {} : here;
  const after = newest === undefined ? -Infinity : timeOf(newest);
  const all = [...records.sendings, ...(beside?.sendings ?? [])];
  const names = all.filter((name) => timeOf(name) > after).toSorted((a, b) => timeOf(b) - timeOf(a));
  const own = new Set(records.sendings);
  const found = names.length > 0 ? await read(names) : [];
  const tags = found.filter((tag) => (own.has(tag.name) ? isMeant(tag) : beside?.isMeant(tag)));
  const open: KeptTag[] = [];
  for (const tag of tags.filter((one) => !isForged(one)))
    if (!(await isSettledByHistory(repository, tag, kept, now().getTime()))) open.push(tag);
  return { open, unsigned: tags.filter(isForged).map(({ name }) => name) };
}

export const isForged = ({ authenticity }: KeptTag): boolean => authenticity === 'forged';

/** Whatever clock has dated a record in the future, an upload that has its commit in the history came after it. */
async function isSettledByHistory(
  repository: Pick<Repository, 'isAncestor'>,
  { name, commit }: KeptTag,
  kept: Pick<KeptTag, 'commit'> | undefined,
  now: number,
): Promise<boolean> {
  return (
    kept !== undefined && isFuture(name, now) && (await repository.isAncestor(commit, kept.commit)) === true
  );
}

/**
 * @param here what was sent to the address
 * @returns the syncs whose records are open, newest first; and the records that aren't signed
 * @throws Failure where there are more than are looked through
 */
export async function findBegun(
  world: World,
  records: Ledger,
  here: Here,
): Promise<{ readonly signed: readonly Begun[]; readonly unsigned: readonly string[] }> {
  const { receipts, repository } = world;
  const { open, unsigned } = await openTags(world, records, here, (names) => {
    if (names.length > MAX_NAMES) throw tooManyTags(records.prefix);
    return receipts.read(names);
  });
  const signed: Begun[] = [];
  for (const tag of open) signed.push(await readBegun(repository, tag));
  return { signed, unsigned };
}

async function readBegun(repository: Repository, tag: KeptTag): Promise<Begun> {
  const { name, commit, message } = tag;
  const { configPath, asOf } = parseSending(message ?? '') ?? {};
  const unknown = { name, commit, configPath, asOf, roster: undefined, config: undefined };
  // Nobody has signed which commit took the place of one that was rewritten.
  if (configPath === undefined || tag.erased) return unknown;
  try {
    const { roster, config } = await prepareOwn(repository.at(commit), configPath, dayOfUpload(name, asOf));
    return { ...unknown, roster, config };
  } catch (error) {
    if (error instanceof CommitGone) return unknown;
    throw error;
  }
}

/**
 * @returns one of each commit and configuration file, and of each day where filters by a date make another roster of it:
 *   an outage of a week leaves seven records of one roster
 */
export function distinct(begun: readonly Begun[]): Begun[] {
  const known = new Set<string>();
  const keyOf = ({ commit, configPath = '', asOf = '', config }: Begun) =>
    `${commit} ${configPath} ${config && dependsOnDay(config) ? asOf : ''}`;
  return begun.filter((one) => !known.has(keyOf(one)) && known.add(keyOf(one)));
}

/** The record of one; `isOfOtherKey`: a sync with the key that is set doesn't count against it. */
interface Noted {
  readonly name: string;
  readonly isOfOtherKey?: boolean;
}

/** What a reader should know of them, in a sentence for those that count, and one for the others. */
export function notesOnBegun(begun: readonly Noted[]): string[] {
  return [
    ...noteOn(
      begun.filter(({ isOfOtherKey }) => isOfOtherKey !== true),
      ', so until the next receipt the guards count against that one, too.',
    ),
    ...noteOn(
      begun.filter(({ isOfOtherKey }) => isOfOtherKey),
      `. That isn’t ${SIGNED_WITH['api-key']}, so a sync counts against it only where the key before is given, too: ${AS_KEY_BEFORE}.`,
    ),
  ];
}

function noteOn([newest, ...others]: readonly Noted[], so: string): string[] {
  if (!newest) return [];
  const which = others.length === 0 ? newest.name : `${newest.name}, and ${others.length} before it`;
  return [`A sync began and left no receipt (${which}): its roster was perhaps uploaded${so}`];
}
