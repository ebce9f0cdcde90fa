import type { Entry } from './entry.js';

type Compared = Pick<Entry, 'before' | 'lost' | 'receipt'>;

/** Whether an upload wasn’t compared with another one: it was the first, or none before it counted. */
export const isWithoutBefore = ({ before, lost }: Compared): boolean =>
  before === undefined && lost === undefined;

/**
 * Whether an upload was compared with nothing at all. Its receipt counts everybody as added and nobody as deleted, and
 * neither is known. With the ids of `guards.known-ids` both are.
 */
export function isUncompared(entry: Compared): boolean {
  if (!isWithoutBefore(entry)) return false;
  const { receipt } = entry;
  return !receipt || (receipt.joiners === receipt.employees && receipt.leavers === 0);
}
