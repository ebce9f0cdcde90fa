import { VERSION } from '../../core/base/version.js';
import type { Receipt } from '../../core/receipts/format.js';
import type { Ledger } from '../../core/receipts/ledger.js';
import { isFuture, receiptTime, timeOf } from '../../core/receipts/names.js';
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
    // What isn't signed may be named; a digest would vouch for it.
    previousSha256: baseline.kept?.authenticity === 'signed' ? baseline.kept.sha256 : undefined,
    // Most nights the server says what it said last time, and the draft is the receipt.
    serverStatus: baseline.kept?.receipt.serverStatus,
    partial: false,
    held: approvedBy === undefined ? undefined : guardsOf(examination),
    approvedBy,
  };
}

/** Each guard once, in the order in which they were found. */
const guardsOf = ({ held }: Sound): string => [...new Set(held.map(({ guard }) => guard))].join(', ');

/**
 * @param prefix what the name begins with
 * @param now milliseconds since 1970
 * @returns a name that no receipt has, and its time. It comes after every other, whichever clock that one was made by,
 *   since the newest is the baseline of the next sync.
 */
export function freeName(prefix: string, ledger: Ledger, now: number): { name: string; at: Date } {
  const newest = ledger.receipts.find((name) => !isFuture(name, now));
  let at = Math.max(now, newest === undefined ? 0 : timeOf(newest) + 1000);
  while (ledger.has(prefix + receiptTime(new Date(at)))) at += 1000;
  return { name: prefix + receiptTime(new Date(at)), at: new Date(at) };
}
