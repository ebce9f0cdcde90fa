import { VERSION } from '../../core/base/version.js';
import type { Receipt } from '../../core/receipts/format.js';
import type { Ledger } from '../../core/receipts/ledger.js';
import { receiptTime, timeOf } from '../../core/receipts/names.js';
import { XML_FORMAT } from '../../core/xml/format.js';
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
}

/** The receipt as far as it can be known before the upload. */
export function draftReceipt({ target, settings, examination, trigger, approvedBy }: Upcoming): Receipt {
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
    xmlFormat: XML_FORMAT,
    toolVersion: VERSION,
    runUrl: trigger.runUrl,
    previousReceipt: baseline.kept?.name,
    // Most nights the server says what it said last time, and the draft is the receipt.
    serverStatus: baseline.kept?.receipt.serverStatus,
    partial: false,
    approvedBy,
  };
}

/**
 * @param ledger which names are taken
 * @param newest the newest receipt that counts and isn't dated in the future
 * @param now milliseconds since 1970
 * @returns a name that no tag has, and its time. It comes after every receipt that counts, whichever clock that one was
 *   made by, since the newest is the baseline of the next sync; where others have taken the names of the present, it is
 *   one of the time between.
 */
export function freeName(
  ledger: Ledger,
  newest: string | undefined,
  now: number,
): { name: string; at: Date } {
  const after = newest === undefined ? 0 : timeOf(newest);
  const start = Math.max(now, after + SECOND);
  const nameOf = (at: number) => ledger.prefix + receiptTime(new Date(at));
  let at = start;
  while (at > after && ledger.has(nameOf(at))) at -= SECOND;
  if (at <= after) for (at = start; ledger.has(nameOf(at));) at += SECOND;
  return { name: nameOf(at), at: new Date(at) };
}

const SECOND = 1000;
