import { Failure, unlessFailed } from '../core/base/failure.js';
import { prefixOf, tagName } from '../core/receipts/names.js';
import type { Records } from '../ports/receipt-store.js';
import type { RunRequest, World } from '../ports/world.js';
import { readSettings } from './prepare.js';
import { targetOf } from './target.js';

interface ReceiptsWish extends Pick<RunRequest, 'configPath' | 'apiUrl'> {
  /** Names or refs of tags. */
  readonly names: readonly string[];
  /** Every receipt of the program, where none is named. */
  readonly all: boolean;
}

/**
 * Finds out which receipts are meant: those that are named; else those of the configuration's program, all of them or
 * the newest that wasn't rejected.
 *
 * @returns their names, and what there is of the program besides
 * @throws Failure where the program isn't known, or has no receipt
 */
export async function receiptsMeant(
  world: World,
  wish: ReceiptsWish,
): Promise<{ readonly names: readonly string[]; readonly records: Records }> {
  const named = wish.names.map(tagName);
  const prefix = named[0] === undefined ? await ownPrefix(world, wish) : prefixOf(named[0]);
  const records = await lookAround(world, prefix);
  if (named.length > 0) return { names: named, records };
  const [newest] = records.receipts.filter((name) => records.rejectionsOf(name).length === 0);
  if (newest === undefined)
    throw new Failure('There isn’t a receipt of this program.', 'The first sync leaves one.');
  return { names: wish.all ? records.receipts : [newest], records };
}

/** What this clone has is enough where the remote can’t be asked. */
function lookAround(world: World, prefix: string): Promise<Records> {
  const { receipts } = world;
  return unlessFailed(receipts.look({ prefix }), () => {
    world.warn('The remote couldn’t be asked; only the receipts that this clone has are looked at.');
    return receipts.lookHere({ prefix });
  });
}

async function ownPrefix(world: World, { configPath, apiUrl }: ReceiptsWish): Promise<string> {
  const { config } = await readSettings(world.repository.workTree(), configPath);
  if (!config) {
    throw new Failure(
      'The configuration can’t be read, so the program isn’t known.',
      'Name the receipt, or run check.',
      'use',
    );
  }
  return targetOf(config, apiUrl).prefix;
}
