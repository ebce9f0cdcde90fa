import type { ReceiptStore, Records } from '../ports/receipt-store.js';
import type { World } from '../ports/world.js';
import { searchHere } from './baseline/here.js';
import { notesOnRivals, rivalsOf } from './baseline/same-time.js';
import type { Target } from './target.js';

/**
 * What whatever tells of uploads says of syncs that sent at the same time, as a check says it.
 *
 * @param receipts where they are read, and their signatures checked
 * @param records what there is of the program
 * @param target the address in question
 * @param names of the receipts that are spoken of; undefined: all
 * @returns a sentence where one of them is the last upload, or was sent at the same time as that one
 */
export async function notesOnRace(
  { now }: Pick<World, 'now'>,
  receipts: ReceiptStore,
  records: Records,
  target: Target,
  names?: readonly string[],
): Promise<string[]> {
  const here = await searchHere(receipts, records, target, now().getTime(), Infinity);
  const { kept } = here;
  if (!kept) return [];
  const all = await rivalsOf(receipts, records, here.receipts, kept);
  const rivals = all.filter(({ rejected }) => !rejected);
  const isSpokenOf = [kept, ...rivals].some(({ name }) => names?.includes(name) ?? true);
  return isSpokenOf ? notesOnRivals({ kept, rivals: rivals.map((one) => ({ kept: one })) }) : [];
}
