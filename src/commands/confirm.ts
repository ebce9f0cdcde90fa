import { Failure } from '../core/base/failure.js';
import { confirmationName } from '../core/receipts/names.js';
import { confirmedBy, formatConfirmation, type ConfirmedStatus } from '../core/receipts/statement.js';
import type { World } from '../ports/world.js';
import { findStated, leaveStatement, type Sayer } from './statement.js';

interface Confirmed {
  /** The tag that says so. */
  readonly confirmation: string;
  /** It had been confirmed so before. */
  readonly already: boolean;
  /** The API didn’t accept the positions of that upload. */
  readonly partial: boolean;
}

/**
 * Records that a person saw in the portal that an upload was applied. Whoever looks again and sees another status says so
 * anew: the newest counts.
 *
 * @param receipt its name
 * @throws Failure where the receipt doesn't exist, isn't signed with this key or was rejected, or the confirmation couldn't
 *   be published
 */
export async function confirm(
  world: World,
  receipt: string,
  status: ConfirmedStatus,
  sayer: Sayer = {},
): Promise<Confirmed> {
  const found = await findStated(world, receipt, 'confirmed');
  if (found.rejection !== undefined) {
    const hint =
      'A rejection stays. Sync again, and confirm the receipt of that upload once the portal shows it applied.';
    throw new Failure(`${receipt} is rejected (${found.rejection}), so it isn’t confirmed.`, hint, 'use');
  }
  const { partial, confirmation: before } = found;
  if (before?.status === status) return { confirmation: before.name, already: true, partial };
  const confirmation = await leaveStatement(world, found, {
    ...{ receipt, usual: confirmationName(receipt), done: 'confirmed', sayer },
    messageOf: (stated) => formatConfirmation(stated, status),
    isSame: (tag) => confirmedBy([tag], receipt)?.status === status,
  });
  return { confirmation, already: false, partial };
}
