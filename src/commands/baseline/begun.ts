import { CommitGone, type CommitId } from '../../core/base/commit.js';
import type { Config } from '../../core/config/schema.js';
import { planOf } from '../../core/plan/diff.js';
import { heldByAny, type Held } from '../../core/plan/guards.js';
import { parseSending } from '../../core/receipts/format.js';
import type { KeptReceipt } from '../../core/receipts/kept.js';
import { timeOf } from '../../core/receipts/names.js';
import type { KeptTag } from '../../core/receipts/tag.js';
import type { Roster } from '../../core/roster/people/roster.js';
import type { Records } from '../../ports/receipt-store.js';
import type { Repository } from '../../ports/repository.js';
import type { World } from '../../ports/world.js';
import { prepareOwn } from '../prepare.js';
import { factsOf } from './compare.js';
import type { Baseline } from './find.js';

/*
 * Syncs that began and left no receipt: the process died, or the receipt couldn't be left. Their rosters were perhaps
 * uploaded, so until the next receipt the guards count against those, too. They are never a baseline.
 */

/** A sync that began after the newest receipt. */
export interface Begun {
  /** Of its record. */
  readonly name: string;
  readonly commit: CommitId;
  /** Undefined where it can't be read. */
  readonly roster: Roster | undefined;
  readonly config: Config | undefined;
}

/**
 * @param kept the newest receipt; the record of an upload has the time of its receipt
 * @returns newest first; a record that isn't signed says nothing
 */
export async function findBegun(
  { receipts, repository }: World,
  records: Records,
  kept: KeptReceipt | undefined,
): Promise<Begun[]> {
  const after = kept && kept.authenticity !== 'forged' ? timeOf(kept.name) : -Infinity;
  const names = records.sendings.filter((name) => timeOf(name) > after);
  const tags = names.length > 0 ? await receipts.read(names) : [];
  const signed = tags.filter(({ authenticity }) => authenticity !== 'forged');
  return Promise.all(signed.map((tag) => readBegun(repository, tag)));
}

async function readBegun(repository: Repository, { name, commit, message }: KeptTag): Promise<Begun> {
  const unknown = { name, commit, roster: undefined, config: undefined };
  const sending = parseSending(message ?? '');
  if (!sending) return unknown;
  try {
    const { roster, config } = await prepareOwn(repository.at(commit), sending.configPath);
    return { name, commit, roster, config };
  } catch (error) {
    if (error instanceof CommitGone) return unknown;
    throw error;
  }
}

/** What a reader should know of them, in a sentence. */
export function notesOnBegun([newest, ...others]: readonly Begun[]): string[] {
  if (!newest) return [];
  const which = others.length === 0 ? newest.name : `${newest.name}, and ${others.length} before it`;
  return [
    `A sync began and left no receipt (${which}): its roster was perhaps uploaded, so until the next receipt the guards count against that one, too.`,
  ];
}

/** What is compared with them. */
interface Compared {
  readonly baseline: Baseline;
  readonly roster: Roster;
  readonly config: Config;
}

/** @param already what holds the plan against the baseline: the same isn't said twice */
export function heldByBegun(
  begun: readonly Begun[],
  { baseline, roster, config }: Compared,
  already: readonly Held[],
): Held[] {
  const said = new Set(already.map(({ guard, reason }) => `${guard} ${reason}`));
  // An outage of a week leaves seven records of one roster.
  const commits = new Set<CommitId>();
  const distinct = begun.filter(({ commit }) => !commits.has(commit) && commits.add(commit));
  return distinct.flatMap((one): Held[] => {
    if (!one.roster) return [{ guard: 'baseline', reason: unreadable(one) }];
    const facts = factsOf({ ...baseline, roster: one.roster }, roster, config);
    const before = [...baseline.configs, ...(one.config ? [one.config] : [])].map(({ guards }) => guards);
    return heldByAny(planOf(one.roster, roster), facts, config.guards, before)
      .filter(({ guard, reason }) => !said.has(`${guard} ${reason}`))
      .map(({ guard, reason }) => ({ guard, reason: `${reason} (Against ${one.name}, perhaps uploaded.)` }));
  });
}

const unreadable = ({ name }: Begun): string =>
  `A sync began and left no receipt (${name}), and its roster can’t be read, so nobody knows who will be deleted.`;
