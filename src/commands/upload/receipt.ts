import { VERSION } from '../../core/base/version.js';
import type { Outcome } from '../../core/outcome/outcome.js';
import type { Receipt } from '../../core/receipts/format.js';
import { isFuture, receiptTime, timeOf } from '../../core/receipts/names.js';
import { XML_FORMAT } from '../../core/xml/format.js';
import type { Standing } from '../../ports/receipt-store.js';
import type { World } from '../../ports/world.js';
import type { Aim, Examined } from '../examine.js';

/** The receipt as far as it can be known before the upload. */
export function draftReceipt(
  aim: Aim,
  examined: Examined,
  outcome: Outcome,
  runUrl: string | undefined,
): Receipt {
  const { settings, endpoint } = aim;
  const { plan } = outcome;
  return {
    program: settings.config.program,
    endpoint: endpoint.url,
    planId: outcome.planId ?? '',
    employees: outcome.employees ?? 0,
    positions: outcome.positions ?? 0,
    joiners: plan?.joiners.length ?? 0,
    leavers: plan?.leavers.length ?? 0,
    movers: plan?.movers.length ?? 0,
    digests: examined.digests,
    configPath: settings.path,
    configSha256: settings.sha256,
    xmlFormat: XML_FORMAT,
    toolVersion: VERSION,
    runUrl,
    previousReceipt: examined.baseline.kept?.name,
    // Most nights the server says what it said last time, and the draft is the receipt.
    serverStatus: examined.baseline.kept?.receipt?.serverStatus,
    partial: false,
    approvedBy: outcome.approvedBy,
  };
}

/**
 * @returns a name that no receipt has, and its time. It comes behind every other, whichever clock that one was made by,
 *   since the newest is the baseline of the next sync.
 */
export function freeName(world: World, prefix: string, standing: Standing): { name: string; at: Date } {
  const now = world.now().getTime();
  const newest = standing.receipts.find((name) => !isFuture(name, now));
  let at = Math.max(now, newest === undefined ? 0 : timeOf(newest) + 1000);
  while (standing.has(prefix + receiptTime(new Date(at)))) at += 1000;
  return { name: prefix + receiptTime(new Date(at)), at: new Date(at) };
}
