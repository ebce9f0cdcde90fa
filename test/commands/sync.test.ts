import { describe, expect, it } from '@jest/globals';
import { sync } from '../../src/commands/sync.js';
import { Failure } from '../../src/core/base/failure.js';
import type { Outcome } from '../../src/core/outcome/outcome.js';
import { CONFIG, csvOf, filesOf, people, ROSTER, without } from '../support/people.js';
import { LOOPBACK, memoryWorld, SYNC, type MemoryWorld } from '../support/world.js';

/* The story of a sync in a world of plain data: what is sent, what isn't, and what is left behind. */

const HELD = 'guards: { first-sync: hold }';
const LOOSE = 'guards: { max-leavers: { percent: 100, floor: 1000 } }';
const config = (guards: string) =>
  `version: 1\nprogram: acme\napi: { base-url: http://127.0.0.1:1/ }\n${guards}\n`;

async function after(guards: string, count: number): Promise<MemoryWorld> {
  const world = memoryWorld();
  world.commit({ [CONFIG]: config(guards), [ROSTER]: csvOf(people(count)) });
  const first = await sync(world, SYNC);
  if (first.ending === 'held') await sync(world, approving(first));
  world.sent.length = 0;
  return world;
}

const approving = ({ planId }: Outcome, event = 'workflow_dispatch') => ({
  ...SYNC,
  approve: planId,
  trigger: { ...SYNC.trigger, event },
});

const refusal = new Failure('The API answered 500.', 'Try again later.');

describe('a sync', () => {
  it('sends employees, then positions, and leaves a receipt of what was sent', async () => {
    const world = memoryWorld();
    world.commit(filesOf(LOOPBACK, {}, people(3)));
    const outcome = await sync(world, SYNC);
    expect(outcome).toMatchObject({ ending: 'uploaded', employees: 3, positions: 3 });
    expect(world.sent.map(({ kind }) => kind)).toEqual(['employees', 'positions']);
    expect(world.receipt(outcome.receipt)).toMatchObject({
      planId: outcome.planId,
      employees: 3,
      partial: false,
      serverStatus: 'Queued',
    });
  });

  it('doesn’t send positions when employees weren’t accepted, and leaves no receipt', async () => {
    const world = memoryWorld();
    world.commit(filesOf(LOOPBACK, {}, people(3)));
    world.answers = { employees: refusal };
    expect(await sync(world, SYNC)).toMatchObject({ ending: 'failed', failure: refusal });
    expect(world.sent.map(({ kind }) => kind)).toEqual(['employees']);
    expect(world.uploads()).toEqual([]);
  });

  it('leaves a partial receipt when only employees were accepted, and sends both again next time', async () => {
    const world = memoryWorld();
    world.commit(filesOf(LOOPBACK, {}, people(3)));
    world.answers = { positions: refusal };
    const broken = await sync(world, SYNC);
    expect(broken).toMatchObject({ ending: 'failed', failure: refusal });
    expect(world.receipt(broken.receipt)?.partial).toBe(true);

    world.answers = {};
    expect(await sync(world, { ...SYNC, unchanged: 'skip' })).toMatchObject({ ending: 'uploaded' });
    expect(await sync(world, { ...SYNC, unchanged: 'skip' })).toMatchObject({ ending: 'unchanged' });
    expect(world.sent).toHaveLength(4);
  });
});

describe('a held plan', () => {
  it('sends nothing until exactly its plan id is approved by hand', async () => {
    const world = memoryWorld();
    world.commit({ [CONFIG]: config(HELD), [ROSTER]: csvOf(people(3)) });
    const held = await sync(world, SYNC);
    expect(held).toMatchObject({ ending: 'held' });
    expect(await sync(world, { ...approving(held), approve: '0'.repeat(32) })).toMatchObject({
      ending: 'held',
    });
    expect(await sync(world, approving(held, 'schedule'))).toMatchObject({ ending: 'held' });
    expect(await sync(world, approving(held, 'push'))).toMatchObject({ ending: 'held' });
    expect(world.sent).toEqual([]);

    const passed = await sync(world, approving(held));
    expect(passed).toMatchObject({ ending: 'uploaded', approvedBy: 'somebody' });
    expect(world.receipt(passed.receipt)?.approvedBy).toBe('somebody');
  });

  it('isn’t let through by the approval of another plan', async () => {
    const world = await after(HELD, 200);
    world.commit({ [ROSTER]: csvOf(without(60, 200)) });
    const sixty = await sync(world, SYNC);
    expect(sixty.held.map(({ guard }) => guard)).toEqual(['max-leavers']);
    world.commit({ [ROSTER]: csvOf(without(61, 200)) });
    expect(await sync(world, approving(sixty))).toMatchObject({ ending: 'held' });
    expect(world.sent).toEqual([]);
  });

  it('stays held when the very change loosens its guard', async () => {
    const world = await after(HELD, 200);
    world.commit({ [ROSTER]: csvOf(without(60, 200)), [CONFIG]: config(LOOSE) });
    expect(await sync(world, SYNC)).toMatchObject({ ending: 'held' });
    expect(world.sent).toEqual([]);
  });

  it('isn’t held by a guard that an approved upload loosened before', async () => {
    const world = await after(LOOSE, 200);
    world.commit({ [ROSTER]: csvOf(without(60, 200)) });
    expect(await sync(world, SYNC)).toMatchObject({ ending: 'uploaded' });
  });
});

describe('what is in the way besides the roster', () => {
  it('ends the run, and what was read of the roster is still said', async () => {
    const world = memoryWorld();
    world.commit(filesOf(LOOPBACK, {}, people(3)));
    const connect = world.connect.bind(world);
    world.connect = (endpoint, api) => {
      const own = connect(endpoint, api);
      return own && { ...own, schema: () => Promise.reject(refusal) };
    };
    const outcome = await sync(world, SYNC);
    expect(outcome).toMatchObject({ ending: 'failed', failure: refusal, employees: 3 });
    expect(world.sent).toEqual([]);
  });
});
