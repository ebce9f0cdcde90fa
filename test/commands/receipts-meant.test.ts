import { describe, expect, it } from '@jest/globals';
import { receiptsMeant } from '../../src/commands/receipts-meant.js';
import { Failure } from '../../src/core/base/failure.js';
import { CONFIG_PATH } from '../../src/core/config/names.js';
import { memoryWorld, type MemoryWorld } from '../support/world.js';

const [FIRST, SECOND] = ['roster-sync/acme/20260101T020000Z', 'roster-sync/acme/20260102T020000Z'];
const REJECTION = 'roster-sync-rejected/acme/20260102T020000Z';

interface Scene {
  readonly world: MemoryWorld;
  readonly warned: string[];
}

/** A repository with two receipts, the second of which may be rejected, and a remote that may throw. */
function scene({ error, rejected = false }: { error?: Error; rejected?: boolean } = {}): Scene {
  const world = memoryWorld();
  world.commit({ [CONFIG_PATH]: 'version: 1\nprogram: acme\n' });
  for (const name of [FIRST, SECOND, ...(rejected ? [REJECTION] : [])])
    world.tags.set(name, { name, commit: '', message: undefined, authenticity: 'signed' });
  if (error) world.receipts.look = () => Promise.reject(error);
  const warned: string[] = [];
  world.warn = (line) => warned.push(line);
  return { world, warned };
}

const meant = async ({ world }: Scene, names: readonly string[] = [], all = false) =>
  (await receiptsMeant(world, { names, all, configPath: CONFIG_PATH })).names;

describe('which receipts are meant', () => {
  it('is the newest, all of them, or those that are named', async () => {
    const usual = scene();
    expect(await meant(usual)).toEqual([SECOND]);
    expect(await meant(usual, [], true)).toEqual([SECOND, FIRST]);
    expect(await meant(usual, [`refs/tags/${FIRST}`])).toEqual([FIRST]);
    expect(usual.warned).toEqual([]);
  });

  it('is the newest that wasn’t rejected', async () => {
    expect(await meant(scene({ rejected: true }))).toEqual([FIRST]);
  });
});

describe('a remote that can’t be asked', () => {
  it('leaves the receipts of this clone, and is reported', async () => {
    const offline = scene({ error: new Failure('The remote can’t be reached.', '') });
    expect(await meant(offline)).toEqual([SECOND]);
    expect(offline.warned).toEqual([expect.stringMatching(/^The remote couldn’t be asked; /)]);
  });

  it('isn’t what a defect means', async () => {
    const broken = scene({ error: new TypeError('a defect') });
    await expect(meant(broken)).rejects.toThrow(TypeError);
    expect(broken.warned).toEqual([]);
  });
});
