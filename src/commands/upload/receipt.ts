import { heldName } from '../../core/plan/guards.js';
import type { Draft } from '../../core/receipts/format.js';
import type { Ledger } from '../../core/receipts/ledger.js';
import { isFuture, receiptTime, sendingName, timeOf } from '../../core/receipts/names.js';
import { XML_FORMAT } from '../../core/xml/format.js';
import type { Begun } from '../baseline/begun.js';
import type { Baseline } from '../baseline/find.js';
import type { Sound } from '../examine.js';
import type { Settings } from '../prepare.js';
import type { Target } from '../target.js';
import type { Trigger } from './refusals.js';

/** What a receipt records. */
interface Upcoming {
  readonly target: Target;
  readonly settings: Settings;
  readonly examination: Sound;
  readonly trigger: Trigger;
  readonly approvedBy: string | undefined;
  readonly toolVersion: string;
}

/** The receipt as far as it can be known before the upload. */
export function draftReceipt(upcoming: Upcoming): Draft {
  const { target, settings, examination, trigger, approvedBy, toolVersion } = upcoming;
  const { plan, baseline } = examination;
  return {
    program: target.program,
    endpoint: target.endpoint.url,
    planId: examination.planId,
    employees: examination.employees,
    positions: examination.positions,
    joiners: plan.joiners.length,
    leavers: plan.leavers.length,
    movers: plan.movers.length,
    digests: examination.digests,
    configPath: settings.path,
    configSha256: settings.sha256,
    asOf: examination.day,
    xmlFormat: XML_FORMAT,
    toolVersion,
    runUrl: trigger.runUrl,
    previousReceipt: baseline.kept?.name,
    // What isn't signed may be named; a digest would vouch for it.
    previousSha256: baseline.kept?.authenticity === 'signed' ? baseline.kept.sha256 : undefined,
    held: approvedBy === undefined ? undefined : guardsOf(examination),
    approvedBy,
  };
}

/** Each guard once, in the order in which they were found. */
const guardsOf = ({ held }: Sound): string[] => [...new Set(held.map(heldName))];

/** A name that no tag has, and its time. */
export interface FreeName {
  readonly name: string;
  readonly at: Date;
}

/**
 * @param ledger which names are taken
 * @param baseline the newest receipt that counts and isn't dated in the future, and the syncs that began after it
 * @param now milliseconds since 1970
 * @returns a name that no tag has, and its time. It comes after every receipt that counts, and after every sync that began,
 *   whichever clock those were made by, since the newest is the baseline of the next sync; but not after one that is dated
 *   in the future, or no name would be of the present again. Where others have taken the names of the present, it is one of
 *   the time between.
 */
export function freeName(
  ledger: Ledger,
  { newest, begun }: Pick<Baseline, 'newest'> & { readonly begun: readonly Pick<Begun, 'name'>[] },
  now: number,
): FreeName {
  const times = [newest, ...begun.map(({ name }) => name)].map((name) =>
    name === undefined || isFuture(name, now) ? 0 : timeOf(name),
  );
  const after = Math.max(...times);
  const start = Math.max(now, after + SECOND);
  const nameOf = (at: number) => ledger.prefix + receiptTime(new Date(at));
  const isTaken = (at: number) =>
    ![nameOf(at), sendingName(nameOf(at))].every((name) => ledger.hasRoomFor(name));
  let at = start;
  while (at > after && isTaken(at)) at -= SECOND;
  if (at <= after) for (at = start; isTaken(at);) at += SECOND;
  return { name: nameOf(at), at: new Date(at) };
}

const SECOND = 1000;
