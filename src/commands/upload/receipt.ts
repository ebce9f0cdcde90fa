import { VERSION } from '../../core/base/version.js';
import type { Draft } from '../../core/receipts/format.js';
import type { Ledger } from '../../core/receipts/ledger.js';
import { isFuture, receiptTime, sendingName, timeOf } from '../../core/receipts/names.js';
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
export function draftReceipt({ target, settings, examination, trigger, approvedBy }: Upcoming): Draft {
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
    held: approvedBy === undefined ? undefined : guardsOf(examination),
    approvedBy,
  };
}

/** Each guard once, in the order in which they were found. */
const guardsOf = ({ held }: Sound): string => [...new Set(held.map(({ guard }) => guard))].join(', ');

/**
 * @param prefix what the name begins with
 * @param now milliseconds since 1970
 * @returns a name that no receipt has, and its time. It comes after every other, and after every sync that began, whichever
 *   clock those were made by, since the newest is the baseline of the next sync.
 */
export function freeName(prefix: string, ledger: Ledger, now: number): { name: string; at: Date } {
  const newest = [ledger.receipts, ledger.sendings].map((names) =>
    names.find((name) => !isFuture(name, now)),
  );
  let at = Math.max(now, ...newest.map((name) => (name === undefined ? 0 : timeOf(name) + 1000)));
  const nameAt = () => prefix + receiptTime(new Date(at));
  while (ledger.has(nameAt()) || ledger.has(sendingName(nameAt()))) at += 1000;
  return { name: nameAt(), at: new Date(at) };
}
