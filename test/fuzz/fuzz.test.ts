import { beforeAll, describe, expect, it } from '@jest/globals';
import { sync } from '../../src/commands/sync.js';
import type { KeptTag } from '../../src/core/receipts/tag.js';
import { CONFIG, ROSTER } from '../support/people.js';
import { renderings } from '../support/renderings.js';
import { memoryWorld, SYNC, type MemoryWorld } from '../support/world.js';
import { BASES, DEPARTMENTS, MARK, type Base } from './bases.js';
import { expectedFiles } from './expected.js';
import { mutated, MUTATIONS, written } from './mutations.js';

/*
 * Rosters that chance damaged: each is either sent exactly as it says, or nothing is sent, and none of its texts is
 * shown. 750 in `npm test`, ten thousand in `npm run test:long`. A failure names its seed; FUZZ_SEED tries
 * others, from that number on.
 */

const FIRST = Number(process.env['FUZZ_SEED'] ?? 1);
const EACH = 'EVERYTHING' in globalThis ? 1000 : 75;
const CHUNKS = Array.from({ length: 10 }, (_, at) => FIRST + at * EACH);

const receipts = new Map<Base, KeptTag>();
const count = { uploaded: 0, refused: 0, held: 0 };
const kinds = new Set<string>();

/** A world whose first commit has the roster as it was. */
function worldOf({ table, config }: Base): MemoryWorld {
  const world = memoryWorld();
  world.commit({ [CONFIG]: config, [ROSTER]: written(table) });
  return world;
}

beforeAll(async () => {
  for (const base of BASES) {
    const world = worldOf(base);
    const outcome = await sync(world, SYNC);
    const [receipt] = world.tags.values();
    if (!receipt) throw new Error(`${base.name}: ${outcome.ending}, ${JSON.stringify(outcome.problems)}`);
    receipts.set(base, receipt);
  }
});

describe('a damaged roster', () => {
  it.each(CHUNKS)('is sent exactly as it says, or not at all (seeds from %d)', async (first) => {
    for (let seed = first; seed < first + EACH; seed += 1) await tryOne(seed);
  });

  it('is sometimes sent, sometimes refused and sometimes held', () => {
    const all = EACH * CHUNKS.length;
    expect(count.uploaded + count.refused + count.held).toBe(all);
    expect(count.uploaded / all).toBeGreaterThan(0.05);
    expect(count.refused / all).toBeGreaterThan(0.05);
    expect(count.held).toBeGreaterThan(0);
  });

  it('is damaged in every way that there is', () => {
    expect([...kinds].sort()).toEqual(MUTATIONS.toSorted());
  });
});

async function tryOne(seed: number): Promise<void> {
  const base = BASES[seed % BASES.length];
  if (!base) throw new Error('no such base');
  // One in three has never been uploaded: then no comparison with a baseline stands between the file and the API.
  const receipt = Math.floor(seed / BASES.length) % 3 === 0 ? undefined : receipts.get(base);
  const { bytes, done } = mutated(base.table, seed);
  for (const kind of done) kinds.add(kind);
  const world = worldOf(base);
  if (receipt) world.tags.set(receipt.name, receipt);
  const told: string[] = [];
  world.say = (line) => told.push(line);
  world.commit({ [ROSTER]: bytes });
  try {
    const outcome = await sync(world, SYNC);
    const sent = world.sent.map(({ kind, xml }) => [kind, xml]);
    expect(sent).toEqual(outcome.ending === 'uploaded' ? mustBeSent(bytes, base) : []);
    expect(['uploaded', 'problems', 'held']).toContain(outcome.ending);
    const shown = [...told, ...renderings(outcome), ...messagesOf(world)];
    expect(shown.flatMap((text) => leaks(text, receipt !== undefined || sharesDepartments(base)))).toEqual(
      [],
    );
    count[outcome.ending === 'problems' ? 'refused' : (outcome.ending as 'uploaded' | 'held')] += 1;
  } catch (error) {
    throw new Error(`FUZZ_SEED=${seed}, ${base.name}: ${done.join(', ')}`, { cause: error });
  }
}

function mustBeSent(bytes: Uint8Array, { reading }: Base): unknown {
  const expected = expectedFiles(bytes, reading);
  if (!expected) return 'nothing: it can’t be read in one way only';
  const { employees, positions } = expected;
  return [['employees', employees], ...(positions === undefined ? [] : [['positions', positions]])];
}

const messagesOf = ({ tags }: MemoryWorld): string[] => [...tags.values()].map(({ message = '' }) => message);

const OF_BASELINE = new RegExp(`\\b(${DEPARTMENTS.join('|')})\\b`, 'g');
const MARKED = new RegExp(`[^\\s"'<>,;]*${MARK}[^\\s"'<>,;]*`, 'gi');
const STACK = /\n\s+at |node:internal|\w+Error:/;

/** Marked texts that are neither the baseline's departments nor what counts as an id: one with a digit in it. */
/** At a first sync those departments are shown that many people share. */
const sharesDepartments = ({ table }: Base): boolean => table.rows.length >= MANY;
const MANY = 30;

function leaks(text: string, hasBaseline: boolean): string[] {
  const rest = hasBaseline ? text.replaceAll(OF_BASELINE, '') : text;
  const marked = rest.match(MARKED) ?? [];
  const stack = STACK.exec(text) ?? [];
  return [...marked.filter((token) => !/\d/.test(token) || token.includes('@')), ...stack];
}
