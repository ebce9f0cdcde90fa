import { areSameDigests } from '../../core/base/digest.js';
import type { Config } from '../../core/config/schema.js';
import type { Held } from '../../core/plan/guards.js';
import type { Receipt } from '../../core/receipts/format.js';
import { isApprovedFor, RECENT, type ReadReceipt, type Trusted } from '../../core/receipts/kept.js';
import { timeOf } from '../../core/receipts/names.js';
import type { Roster } from '../../core/roster/people/roster.js';
import { LIMITS, type LimitId } from '../../core/vocabulary/guards.js';
import type { Repository } from '../../ports/repository.js';
import { dayOfUpload } from '../day.js';
import { digestsOf, writeFiles, XML_FORMATS } from '../../core/xml/format.js';
import { ownRosters, type OwnRoster } from '../prepare.js';

/*
 * With what the last seven days began: what is done a little every night is counted as if it were done at once
 * (docs/approvals.md, What is held).
 */

/** What a receipt's commit has: what was uploaded. */
export interface Uploaded {
  readonly kept: ReadReceipt;
  /** Undefined where it can no longer be read. */
  readonly roster: Roster | undefined;
  readonly config: Config | undefined;
}

/** Reads an upload, each once. */
type Read = (kept: ReadReceipt) => Promise<Uploaded>;

export interface Beginnings {
  /** What each limit counts from: what had been uploaded as the last seven days began, or what was approved since. */
  readonly began: ReadonlyMap<LimitId, Roster>;
  /** The same for positions: what was uploaded with positions that were accepted. */
  readonly positions: ReadonlyMap<LimitId, Roster>;
  /** Where something of it can't be read. */
  readonly held: readonly Held[];
}

export const NO_BEGINNINGS: Beginnings = {
  began: new Map(),
  positions: new Map(),
  held: [],
};

/**
 * Rejected uploads are among them: who rejects one of them must not thereby begin to count anew.
 *
 * @param receipts newest first
 * @param now milliseconds since 1970
 */
export async function readBeginnings(
  receipts: readonly Trusted[],
  read: Read,
  now: number,
): Promise<Beginnings> {
  const isRecent = ({ name }: Trusted) => timeOf(name) > now - RECENT;
  const before = receipts.find((one) => !one.rejected && !isRecent(one));
  const uploads = [...receipts.filter(isRecent), ...(before ? [before] : [])];
  const unread = new Set<ReadReceipt>();
  const startsOf = async (startOf: (limit: LimitId) => Trusted | undefined) => {
    const starts = new Map<LimitId, Roster>();
    for (const limit of LIMITS) {
      const start = startOf(limit);
      if (!start) continue;
      const { roster } = await read(start);
      if (roster) starts.set(limit, roster);
      else unread.add(start);
    }
    return starts;
  };
  const began = await startsOf((limit) => since(uploads, (one) => isApprovedFor(one, limit)).at(-1));
  const positions = await startsOf((limit) =>
    // Those of a `Partial` upload were sent again, as they were approved.
    since(uploads, (one) => isApprovedFor(one, limit) || isApprovedFor(one, `positions/${limit}`)).findLast(
      ({ receipt }) => !receipt.partial,
    ),
  );
  return { began, positions, held: [...unread].map((one) => unreadable(one, UNCOUNTED)) };
}

/** @returns the uploads back to the first of which this holds, that one too; all of them where there is none */
function since(uploads: readonly Trusted[], isStart: (kept: Trusted) => boolean): readonly Trusted[] {
  const at = uploads.findIndex(isStart);
  return at === -1 ? uploads : uploads.slice(0, at + 1);
}

/** As of the day of each upload. */
export function readerOf(repository: Repository): Read {
  const read = ownRosters(repository);
  return async (kept) => {
    const { configPath, asOf } = kept.receipt;
    const own = await read(kept.commit, configPath, dayOfUpload(kept.name, asOf));
    const { config, roster } = kept.erased ? provenOf(kept.receipt, own) : own;
    return { kept, roster, config };
  };
}

/**
 * Nobody has signed which commit took the place of one that was rewritten. So what it has counts only where it gives the
 * digests of configuration and files that the receipt has signed.
 */
function provenOf({ configSha256, digests, xmlFormat }: Receipt, own: OwnRoster): Partial<OwnRoster> {
  if (!own.config || own.sha256 !== configSha256) return {};
  const writer = XML_FORMATS.get(xmlFormat);
  const rebuilt = writer && own.roster && digestsOf(writeFiles(own.roster, writer));
  return areSameDigests(rebuilt, digests) ? own : { config: own.config };
}

const UNCOUNTED = 'so nobody can count who was deleted, added and changed since it';

export const unreadableRoster = (kept: ReadReceipt): Held =>
  unreadable(kept, 'so nobody knows who will be deleted');

/** @param so what follows from it */
const unreadable = ({ name, erased }: ReadReceipt, so: string): Held => ({
  guard: 'baseline',
  reason: erased
    ? `The roster of the receipt ${name} was erased since, and its commit no longer gives the receipt’s digests, ${so}.`
    : `The roster of the receipt ${name} can no longer be read, ${so}.`,
});
