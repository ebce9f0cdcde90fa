import { CommitGone, type CommitId } from '../../core/base/commit.js';
import { dependsOnDay } from '../../core/config/date-filters.js';
import type { Config } from '../../core/config/schema.js';
import { parseSending } from '../../core/receipts/format.js';
import { MAX_NAMES, tooManyTags } from '../../core/receipts/ledger.js';
import { isFuture, timeOf } from '../../core/receipts/names.js';
import type { KeptTag } from '../../core/receipts/tag.js';
import type { Roster } from '../../core/roster/people/roster.js';
import type { Records } from '../../ports/receipt-store.js';
import type { Repository } from '../../ports/repository.js';
import type { World } from '../../ports/world.js';
import { dayOfUpload } from '../day.js';
import { prepareOwn } from '../prepare.js';

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

/** Which records of syncs that began matter. */
export interface Sendings {
  /** Whether one of the program's own is of the address in question. */
  readonly isMeant: (tag: KeptTag) => boolean;
  /** Those of the other programs in this repository, where they matter, and which of them do. */
  readonly beside?: {
    readonly sendings: readonly string[];
    readonly isMeant: (tag: KeptTag) => boolean;
  };
}

/**
 * @param records those of the program
 * @param sendings which of them matter, and those of other programs
 * @param newest the newest receipt that counts; the record of an upload has the time of its receipt
 * @param kept the baseline's: whatever clock made a record, an upload that has its commit in the history came after it
 * @returns newest first; a record that isn't signed says nothing, and is only named
 * @throws Failure where there are more than are looked through
 */
export async function findBegun(
  world: World,
  records: Records,
  { isMeant, beside }: Sendings,
  newest: string | undefined,
  kept: Pick<KeptTag, 'commit'> | undefined,
): Promise<{ readonly signed: readonly Begun[]; readonly unsigned: readonly string[] }> {
  const { receipts, repository } = world;
  const after = newest === undefined ? -Infinity : timeOf(newest);
  const all = [...records.sendings, ...(beside?.sendings ?? [])];
  const names = all.filter((name) => timeOf(name) > after).toSorted((a, b) => timeOf(b) - timeOf(a));
  if (names.length > MAX_NAMES) throw tooManyTags(records.prefix);
  const own = new Set(records.sendings);
  const read = names.length > 0 ? await receipts.read(names) : [];
  const tags = read.filter((tag) => (own.has(tag.name) ? isMeant(tag) : beside?.isMeant(tag)));
  const isForged = ({ authenticity }: KeptTag) => authenticity === 'forged';
  const signed: Begun[] = [];
  for (const tag of tags.filter((one) => !isForged(one))) {
    const isSettled = await isSettledByHistory(repository, tag, kept, world.now().getTime());
    if (!isSettled) signed.push(await readBegun(repository, tag));
  }
  return { signed, unsigned: tags.filter(isForged).map(({ name }) => name) };
}

/** Whatever clock has dated a record in the future, an upload that has its commit in the history came after it. */
export async function isSettledByHistory(
  repository: Repository,
  { name, commit }: Pick<KeptTag, 'name' | 'commit'>,
  kept: Pick<KeptTag, 'commit'> | undefined,
  now: number,
): Promise<boolean> {
  return (
    kept !== undefined && isFuture(name, now) && (await repository.isAncestor(commit, kept.commit)) === true
  );
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

/** What a reader should know of them, in a sentence. */
export function notesOnBegun([newest, ...others]: readonly Pick<Begun, 'name'>[]): string[] {
  if (!newest) return [];
  const which = others.length === 0 ? newest.name : `${newest.name}, and ${others.length} before it`;
  return [
    `A sync began and left no receipt (${which}): its roster was perhaps uploaded, so until the next receipt the guards count against that one, too.`,
  ];
}
