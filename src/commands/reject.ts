import { rejectionName } from '../core/receipts/names.js';
import { formatRejection, isRejecting, type ConfirmedStatus } from '../core/receipts/statement.js';
import type { World } from '../ports/world.js';
import { findStated, leaveStatement, type Sayer } from './statement.js';

interface Rejected {
  /** The tag that says so. */
  readonly rejection: string;
  /** It had been rejected before. */
  readonly already: boolean;
  /** As what it had been confirmed: somebody saw it applied, and it is set aside all the same. */
  readonly confirmed: ConfirmedStatus | undefined;
  /** The receipt with which the next sync compares; undefined where none is left. */
  readonly baseline: string | undefined;
}

/**
 * Sets a receipt aside: the portal refused that upload. It is no longer a baseline.
 *
 * @param receipt its name
 * @throws Failure where the receipt doesn't exist or isn't signed with this key, or the rejection couldn't be published
 */
export async function reject(world: World, receipt: string, sayer: Sayer = {}): Promise<Rejected> {
  const found = await findStated(world, receipt, 'rejected');
  const baseline = found.receipts.find(({ name, rejected }) => !rejected && name !== receipt)?.name;
  const known = { confirmed: found.confirmation?.status, baseline };
  if (found.rejection !== undefined) return { ...known, rejection: found.rejection, already: true };
  const rejection = await leaveStatement(world, found, {
    ...{ receipt, usual: rejectionName(receipt), done: 'rejected', sayer },
    messageOf: formatRejection,
    isSame: (tag) => isRejecting(tag, receipt),
  });
  return { ...known, rejection, already: false };
}
