import { unlessFailed } from '../core/base/failure.js';
import type { Config } from '../core/config/schema.js';
import { countsNothing } from '../core/history/uncompared.js';
import { planOf, type Plan } from '../core/plan/diff.js';
import type { Receipt } from '../core/receipts/format.js';
import { isSandbox, prefixOf, timeOf } from '../core/receipts/names.js';
import type { Roster } from '../core/roster/people/roster.js';
import { isSameAddress } from '../core/workstars/endpoint.js';
import type { Upload } from './uploads.js';

/*
 * What the plan of an upload was compared with: what its receipt says of itself decides. Where it names no upload, it was
 * compared with nothing, with the ids of `guards.known-ids`, or with the newest that was rejected (baseline/find.ts), and
 * its counts say with which.
 */

/** What an upload was compared with. */
interface Before {
  readonly before: Upload | undefined;
  /** Whether nobody knows it. */
  readonly isUnknown?: boolean;
}

type Read = { readonly roster: Roster; readonly config: Config } | { readonly roster?: undefined };

/** What else there is. */
export interface Around {
  /** The program’s own, older than the upload. */
  readonly earlier: readonly Upload[];
  /** @returns those of other programs; asked only where it matters */
  readonly beside: () => Promise<readonly Upload[]>;
  /** @returns its roster as it was uploaded, where it can be read */
  readonly read: (upload: Upload) => Promise<Read>;
  /** @returns the ids that the configuration of an upload names */
  readonly portalIds: (upload: Upload, config: Config) => Promise<readonly string[] | undefined>;
}

/** @returns what an upload was compared with whose receipt names none before it */
export async function beforeUnnamed(upload: Upload, around: Around): Promise<Before> {
  const { receipt } = upload;
  if (!receipt || countsNothing(receipt)) return { before: undefined };
  const own = await around.read(upload);
  const refused = await lastRefused(upload, around);
  if (refused) {
    const old = await around.read(refused);
    // Where one can no longer be read, or lacks somebody who was erased, the counts can’t be held against it.
    const isOpen = !own.roster || !old.roster || upload.erased !== undefined || refused.erased !== undefined;
    if (isOpen || gives(planOf(old.roster, own.roster), receipt)) return { before: refused };
  }
  return (await isByIds(upload, receipt, around))
    ? { before: undefined }
    : { before: undefined, isUnknown: true };
}

/** Whether the ids that its configuration names give what its receipt says. */
async function isByIds(upload: Upload, receipt: Receipt, { read, portalIds }: Around): Promise<boolean> {
  const own = await read(upload);
  if (!own.roster) return false;
  const ids = await unlessFailed(portalIds(upload, own.config), () => undefined);
  if (!ids) return false;
  return upload.erased !== undefined || gives(planOf(undefined, own.roster, undefined, ids), receipt);
}

/** Whether a plan has as many people as a receipt says. */
export const gives = (plan: Plan, { joiners, leavers, movers }: Receipt): boolean =>
  plan.joiners.length === joiners && plan.leavers.length === leavers && plan.movers.length === movers;

/** @returns the newest before it that was rejected, as its sync looked for it */
async function lastRefused(upload: Upload, { earlier, beside }: Around): Promise<Upload | undefined> {
  const isHere = (one: Upload) => isOfAddress(one, upload);
  const isOlder = ({ name }: Upload) => timeOf(name) < timeOf(upload.name);
  const refused = earlier.filter(({ state }) => state === 'rejected');
  const others = (await beside()).filter((one) => one.state === 'rejected' && isOlder(one));
  const here = [...refused, ...others].filter(isHere);
  // At another address, nothing else is known.
  const all = here.length > 0 || earlier.some(isHere) ? here : refused;
  return all.toSorted((a, b) => timeOf(a.name) - timeOf(b.name)).at(-1);
}

/** Whether one went where another one did (baseline/here.ts). A sandbox is the same on any port. */
function isOfAddress(one: Upload, other: Upload): boolean {
  const [own, there = ''] = [other, one].map(({ receipt }) => receipt?.endpoint);
  const isOwn = prefixOf(one.name) === prefixOf(other.name);
  return isSameAddress(there, own ?? '') || (isOwn && (there === '' || isSandbox(one.name)));
}

/**
 * @param from what an upload was compared with, which its receipt names
 * @param older all that are older than the upload, in any order
 * @param at when the upload was: what was rejected later counted then
 * @returns the newest of them whose positions were accepted: the program had those. Undefined where there is none
 */
export function positionsOf(from: Upload, older: () => readonly Upload[], at: number): Upload | undefined {
  if (from.receipt?.partial !== true) return from;
  const isHere = (one: Upload) => isOfAddress(one, from);
  const upToIt = older().filter((one) => timeOf(one.name) < timeOf(from.name) && isHere(one));
  for (const one of [from, ...upToIt.toSorted((a, b) => timeOf(b.name) - timeOf(a.name))]) {
    if (!one.receipt) continue;
    if (!one.receipt.partial && !wasRejected(one, at)) return one;
    // None before that one counted.
    if (one.receipt.previousReceipt === undefined) return undefined;
  }
  return undefined;
}

function wasRejected({ state, said }: Upload, at: number): boolean {
  if (state !== 'rejected') return false;
  const then = said.filter(({ what, counts }) => what === 'rejected' && counts);
  return then.some((one) => one.at === undefined || one.at.getTime() <= at);
}
