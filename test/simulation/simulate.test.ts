import { describe, expect, it } from '@jest/globals';
import { reader } from '../support/world.js';
import { play, type Played } from './play.js';

/*
 * The world in one seed: short runs of a company in memory, and every promise after every step. `npm run simulate`
 * plays ten thousand, and a failing seed again (CONTRIBUTING.md, The simulator).
 */

const RUNS = 150;

/** The story of a run that broke a promise. */
const wrong = ({ seed, story, violations }: Played): string[] =>
  violations.length > 0 ? [`Seed ${seed}`, ...story] : [];

describe('a company in memory', () => {
  const sums = new Map<string, number>();

  it('keeps every promise, whatever happens to it', async () => {
    for (let seed = 1; seed <= RUNS; seed += 1) {
      const played = await play(seed, seed % 20 === 0 ? 5 : 1);
      expect(wrong(played)).toEqual([]);
      for (const [what, count] of played.counts) sums.set(what, (sums.get(what) ?? 0) + count);
    }
  }, 300_000);

  it('is a rich world', () => {
    const kinds = ['edit', 'accident', 'attack', 'configuration', 'fault', 'held by', 'ending', 'check'];
    const few = kinds.filter((kind) => {
      const all = [...sums].filter(([what]) => what.startsWith(kind));
      return all.reduce((sum, [, count]) => sum + count, 0) < RUNS / 20;
    });
    expect(few).toEqual([]);
    const things = ['approved', 'rejection', 'rotation', 'twin worlds', 'verified: same', 'ending: died'];
    expect(things.filter((what) => !sums.has(what))).toEqual([]);
  });

  it('is the same again with the same seed, and another with another', async () => {
    const [first, again, other] = [await play(7, 4), await play(7, 4), await play(8, 4)];
    expect(again).toEqual(first);
    expect(other.story).not.toEqual(first.story);
  });

  it('has its files read by libxml2 now and then', async () => {
    for (const seed of [3, 30, 300]) expect(wrong(await play(seed, 3, reader))).toEqual([]);
  });
});
