import type { Receipt } from '../receipts/format.js';
import type { Entry } from './entry.js';

type Compared = Pick<Entry, 'before' | 'lost' | 'receipt'>;

/** Whether an upload wasn’t compared with another one that is known: it was the first, or none before it counted. */
export const isWithoutBefore = ({ before, lost }: Compared): boolean =>
  before === undefined && lost === undefined;

/**
 * Whether an upload was compared with nothing at all. Its receipt counts everybody as added and nobody as deleted, and
 * neither is known. With the ids of `guards.known-ids` both are.
 */
export function isUncompared(entry: Compared): boolean {
  if (!isWithoutBefore(entry)) return false;
  return !entry.receipt || countsNothing(entry.receipt);
}

/** Whether a receipt counts as where nothing was compared: of any roster some would stay, or leave. */
export const countsNothing = ({ joiners, leavers, employees }: Receipt): boolean =>
  joiners === employees && leavers === 0;

/** Why nobody knows what an upload was compared with. */
export const UNKNOWN_BEFORE = 'its receipt names no upload, and nothing that is here gives its counts';
