import type { ReceiptStore, Records } from '../ports/receipt-store.js';
import type { World } from '../ports/world.js';
import { searchHere } from './baseline/here.js';
import { notesOnRivals, rivalsOf } from './baseline/same-time.js';
import { asSyncReads } from './receipt-keys.js';
import type { Target } from './target.js';

/**
 * What whatever tells of uploads says of syncs that sent at the same time, as a check says it.
 *
 * @param receipts where they are read, and their signatures checked without an API key
 * @param records what there is of the program
 * @param target the address in question
 * @param names of the receipts that are spoken of; undefined: all
 * @returns a sentence where one of them is the last upload, or was sent at the same time as that one
 */
export async function notesOnRace(
  world: Pick<World, 'now' | 'receipts' | 'publicKeyOf'>,
  receipts: ReceiptStore,
  records: Records,
  target: Target,
  names?: readonly string[],
): Promise<string[]> {
  const store = asSyncReads(world, target.program, receipts);
  const here = await searchHere(store, records, target, world.now().getTime(), Infinity);
  const { kept } = here;
  if (!kept) return [];
  const all = await rivalsOf(store, records, here.receipts, kept);
  const rivals = all.filter(({ rejected }) => !rejected);
  const isSpokenOf = [kept, ...rivals].some(({ name }) => names?.includes(name) ?? true);
  return isSpokenOf ? notesOnRivals({ kept, rivals: rivals.map((one) => ({ kept: one })) }) : [];
}
