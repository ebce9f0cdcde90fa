import { unlessFailed } from '../core/base/failure.js';
import { isReceipt, prefixOf, rejectionName } from '../core/receipts/names.js';
import { formatRejection, isRejecting, type ConfirmedStatus } from '../core/receipts/statement.js';
import type { World } from '../ports/world.js';
import { searchHere, type Here } from './baseline/here.js';
import { findStated, leaveStatement, type Found, type Sayer } from './statement.js';
import { targetNamed } from './target.js';

interface Rejected {
  /** The tag that says so. */
  readonly rejection: string;
  /** It had been rejected before. */
  readonly already: boolean;
  /** As what it had been confirmed: somebody saw it applied, and it is set aside all the same. */
  readonly confirmed: ConfirmedStatus | undefined;
  /** The receipt with which the next sync compares; `none` where every one was rejected, undefined where nobody knows. */
  readonly baseline: string | undefined;
  /** Whether there are receipts besides that this key hasn’t signed. */
  readonly hasOthers: boolean;
}

/**
 * Sets a receipt aside: the portal refused that upload. It is no longer a baseline.
 *
 * @param receipt its name
 * @throws Failure where the receipt doesn't exist or isn't signed with this key, or the rejection couldn't be published
 */
export async function reject(world: World, receipt: string, sayer: Sayer = {}): Promise<Rejected> {
  const found = await findStated(world, receipt, 'rejected');
  const already = found.rejection !== undefined;
  const rejection =
    found.rejection ??
    (await leaveStatement(world, found, {
      ...{ receipt, usual: rejectionName(receipt), done: 'rejected', sayer },
      messageOf: formatRejection,
      isSame: (tag) => isRejecting(tag, receipt),
    }));
  // It is rejected by now, whatever else can be found out.
  const here = await unlessFailed(searchWithout(world, receipt, found, rejection), () => undefined);
  const confirmed = found.confirmation?.status;
  const baseline = here && (here.kept?.name ?? 'none');
  return { rejection, already, confirmed, baseline, hasOthers: here?.skipped.some(isReceipt) ?? false };
}

/** Looks for it as the next sync to the same address will: what this command has seen needn’t reach so far back. */
async function searchWithout(
  world: World,
  receipt: string,
  { endpoint }: Found,
  rejection: string,
): Promise<Here> {
  const prefix = prefixOf(receipt);
  const records = await world.receipts.look({ prefix });
  // Whoever answers may not know yet what was published just now.
  const rejectionsOf = (name: string) =>
    name === receipt ? [...new Set([...records.rejectionsOf(name), rejection])] : records.rejectionsOf(name);
  const target = targetNamed(prefix, endpoint);
  return searchHere(world.receipts, { ...records, rejectionsOf }, target, world.now().getTime());
}
