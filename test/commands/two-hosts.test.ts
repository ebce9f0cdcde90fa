import { describe, expect, it } from '@jest/globals';
import { sync } from '../../src/commands/sync.js';
import type { KeptTag } from '../../src/core/receipts/tag.js';
import { CONFIG, csvOf, people, ROSTER } from '../support/people.js';
import { LOOPBACK, memoryWorld, SYNC, type MemoryWorld } from '../support/world.js';

/* Two hosts that sync at once: each looks before the other has left its receipt. */

const RECEIPTS = 'roster-sync-sandbox/acme/';
const RIVAL = `${RECEIPTS}20260101T020500Z`;

/** A world in which another receipt appears while this sync sends. */
async function night(make: (own: KeptTag, world: MemoryWorld) => Partial<KeptTag>) {
  const world = memoryWorld();
  const config = `version: 1\nprogram: acme\napi: { base-url: ${LOOPBACK} }\nguards: { first-sync: allow }\n`;
  world.commit({ [CONFIG]: config, [ROSTER]: csvOf(people(9)) });
  const { receipts } = world;
  const remote = { defaultBranch: 'main', headOf: () => world.repository.head };
  let looks = 0;
  const shared: MemoryWorld = {
    ...world,
    receipts: {
      ...receipts,
      look: async (asked) => {
        looks += 1;
        return { ...(await receipts.look(asked)), remote };
      },
      publish: async (prepared) => {
        const unpublished = await receipts.publish(prepared);
        const own = world.tags.get(prepared.name);
        // The record that it begins comes first.
        if (own && prepared.name.startsWith(RECEIPTS))
          world.tags.set(RIVAL, { ...own, name: RIVAL, ...make(own, world) });
        return unpublished;
      },
    },
  };
  const ran = await sync(shared, SYNC);
  expect(ran).toMatchObject({ ending: 'uploaded' });
  expect(looks).toBe(3);
  return { ran, said: ran.notes.join('\n') };
}

const otherRoster = ({ message }: KeptTag) =>
  message?.replace(/^Employees-SHA256: .*$/m, `Employees-SHA256: ${'0'.repeat(64)}`);

describe('another sync at the same time', () => {
  it('is reported, with the one whose roster is newer', async () => {
    const older = await night((own) => ({ message: otherRoster(own) }));
    expect(older.said).toContain(`Another sync has sent another roster at the same time (${RIVAL})`);
    expect(older.said).toContain(`the newer roster is that of ${older.ran.receipt ?? ''}`);
    const newer = await night((own, world) => ({
      message: otherRoster(own),
      commit: world.commit({ [ROSTER]: csvOf(people(10)) }),
    }));
    expect(newer.said).toContain('Start the sync again on main');
    expect(newer.said).toContain(`the newer roster is that of ${RIVAL}`);
  });

  it.each([
    ['that sent the same roster', () => ({})],
    [
      'that nobody has signed',
      (own: KeptTag) => ({ message: otherRoster(own), authenticity: 'forged' as const }),
    ],
    ['that isn’t a receipt', () => ({ message: 'anything' })],
  ])('%s is nothing to report', async (_what, make) => {
    expect((await night(make)).said).toBe('');
  });
});
