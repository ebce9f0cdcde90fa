import { describe, expect, it } from '@jest/globals';
import { reject } from '../../src/commands/reject.js';
import { sync } from '../../src/commands/sync.js';
import type { Outcome } from '../../src/core/outcome/outcome.js';
import { CONFIG, csvOf, people, ROSTER, without } from '../support/people.js';
import { memoryWorld, SYNC, type MemoryWorld } from '../support/world.js';

/* What somebody could try who may push branches and tags, and hasn't the API key. */

const DAY = 24 * 60 * 60 * 1000;
const config = (guards: string, more = ''): string =>
  `version: 1\nprogram: acme\napi: { base-url: http://127.0.0.1:1/ }\nguards: { first-sync: allow, ${guards} }\n${more}`;
const guardsOf = ({ held }: Outcome): string[] => held.map(({ guard }) => guard);
const nameAt = (time: string): string => `roster-sync-sandbox/acme/${time}`;

async function uploaded(guards = '', more = ''): Promise<{ world: MemoryWorld; name: string }> {
  const world = memoryWorld();
  world.commit({ [CONFIG]: config(guards, more), [ROSTER]: csvOf(people(100)) });
  const { receipt = '' } = await sync(world, SYNC);
  world.clock += DAY;
  return { world, name: receipt };
}

/** A copy of a receipt without a good signature, on the commit that is checked out. */
function forge(world: MemoryWorld, from: string, name: string, edit = (message: string) => message): void {
  const tag = world.tags.get(from);
  if (!tag) throw new Error(`no ${from}`);
  const commit = world.repository.head ?? '';
  world.tags.set(name, { name, commit, message: edit(tag.message ?? ''), authenticity: 'forged' });
}

const approving = (actor: string, { planId }: Outcome, more: object = {}): Parameters<typeof sync>[1] => ({
  ...SYNC,
  approve: planId,
  trigger: { ...SYNC.trigger, actor, event: 'workflow_dispatch', ...more },
});

describe('a forged newest receipt', () => {
  it('names no approvers, loosens no guard and hides nobody', async () => {
    const { world, name } = await uploaded('approvers: [hr-lead], protect: ["0000090"]');
    world.whoChanged = () => Promise.resolve(['eve']);
    world.commit({ [CONFIG]: config('approvers: [eve]'), [ROSTER]: csvOf(people(10)) });
    forge(world, name, nameAt('20260102T010000Z'));
    const held = await sync(world, SYNC);
    expect(held).toMatchObject({ ending: 'held', baseline: name, approval: { approvers: ['hr-lead'] } });
    expect(held.plan?.leavers).toHaveLength(90);
    expect(guardsOf(held)).toEqual(expect.arrayContaining(['signature', 'max-leavers', 'protect']));
    expect(await sync(world, approving('eve', held))).toMatchObject({ ending: 'held' });
    expect(world.sent.filter(({ kind }) => kind === 'employees')).toHaveLength(1);
  });

  it('hides nobody either where the key was rotated and no receipt is signed', async () => {
    const { world, name } = await uploaded('approvers: [hr-lead]');
    const genuine = world.tags.get(name);
    if (genuine) world.tags.set(name, { ...genuine, authenticity: 'forged' });
    world.whoChanged = (_paths, _commit, since) => Promise.resolve(since === genuine?.commit ? ['eve'] : ['hr-lead']);
    world.commit({ [CONFIG]: config('approvers: [eve, hr-lead]'), [ROSTER]: csvOf(without(33, 100)) });
    forge(world, name, nameAt('20260102T010000Z'));
    const held = await sync(world, SYNC);
    expect(held).toMatchObject({ ending: 'held', baseline: name, approval: { approvers: ['hr-lead'] } });
    expect(held.plan?.leavers).toHaveLength(33);
    expect(guardsOf(held)).toEqual(['signature', 'max-leavers']);
    expect(await sync(world, approving('eve', held))).toMatchObject({ ending: 'held' });
    expect(await sync(world, approving('hr-lead', held))).toMatchObject({ ending: 'uploaded' });
  });
});

describe('the leavers of the last seven days', () => {
  const three = async (edit: (message: string) => string) => {
    const { world, name } = await uploaded();
    world.commit({ [ROSTER]: csvOf(without(3, 100)) });
    await sync(world, SYNC);
    forge(world, name, nameAt('20260101T120000Z'), edit);
    world.commit({ [ROSTER]: csvOf(without(6, 100)) });
    return sync(world, SYNC);
  };

  it('aren’t counted down, nor forgiven, by a tag that anybody could have made', async () => {
    expect(guardsOf(await three((message) => message.replace(/^Leavers: .*$/m, 'Leavers: -1000')))).toEqual([
      'max-leavers',
    ]);
    expect(guardsOf(await three((message) => `${message}Approved-By: hr-lead\n`))).toEqual(['max-leavers']);
    expect(guardsOf(await three((message) => message.replace(/^Leavers: .*$/m, 'Leavers: many')))).toEqual([
      'max-leavers',
    ]);
  });

  it('aren’t forgotten with their receipt', async () => {
    const { world } = await uploaded();
    world.commit({ [ROSTER]: csvOf(without(3, 100)) });
    const { receipt = '' } = await sync(world, SYNC);
    await sync(world, SYNC);
    world.tags.delete(receipt);
    const held = await sync(world, SYNC);
    expect(guardsOf(held)).toEqual(['receipt']);
    expect(held.held[0]?.reason).toContain(receipt);
  });
});

describe('clocks that differ', () => {
  it('don’t bring receipts out of their order', async () => {
    const { world } = await uploaded();
    world.clock += 5 * 60 * 1000;
    const ahead = await sync(world, SYNC);
    world.clock -= 5 * 60 * 1000;
    world.commit({ [ROSTER]: csvOf(people(110)) });
    const joined = await sync(world, SYNC);
    expect(joined).toMatchObject({ ending: 'uploaded', baseline: ahead.receipt });
    world.commit({ [ROSTER]: csvOf(people(100)) });
    expect(await sync(world, SYNC)).toMatchObject({ ending: 'held', baseline: joined.receipt });
  });

  it('hold once: an approval and a rejection are the way out', async () => {
    const { world } = await uploaded();
    world.clock += 400 * DAY;
    const { receipt: future = '' } = await sync(world, SYNC);
    world.clock -= 400 * DAY;
    const held = await sync(world, SYNC);
    expect(guardsOf(held)).toEqual(['receipt']);
    const approved = await sync(world, approving('somebody', held));
    expect(approved).toMatchObject({ ending: 'uploaded' });
    await reject(world, future);
    expect(await sync(world, SYNC)).toMatchObject({ ending: 'uploaded', baseline: approved.receipt });
  });
});

describe('an approval', () => {
  it('asks who took a roster file away, too', async () => {
    const { world } = await uploaded('approvers: [hr-lead]');
    const asked: string[] = [];
    world.whoChanged = (paths) => {
      asked.push(...paths);
      return Promise.resolve(['hr-lead']);
    };
    const moved = config('approvers: [hr-lead]', 'roster: { file: roster/other.csv }');
    world.commit({ [CONFIG]: moved, 'roster/other.csv': csvOf(people(100)) });
    const held = await sync(world, SYNC);
    expect(await sync(world, approving('hr-lead', held))).toMatchObject({ ending: 'held' });
    expect(asked).toEqual(expect.arrayContaining(['roster/other.csv', ROSTER, CONFIG]));
  });

  it('isn’t given by running somebody else’s run again', async () => {
    const { world } = await uploaded();
    world.commit({ [ROSTER]: csvOf(without(20, 100)) });
    const held = await sync(world, SYNC);
    expect(await sync(world, approving('hr-lead', held, { isRerun: true }))).toMatchObject({
      ending: 'held',
    });
    expect(await sync(world, approving('hr-lead', held))).toMatchObject({ ending: 'uploaded' });
  });
});

describe('a forged rejection', () => {
  it('leaves room for the true one', async () => {
    const { world, name } = await uploaded();
    const { receipt = '' } = await sync(world, SYNC);
    forge(world, name, receipt.replace('-sandbox', '-rejected'), () => `Receipt: ${receipt}\n`);
    expect(guardsOf(await sync(world, SYNC))).toEqual(['signature']);
    const { rejection, already } = await reject(world, receipt);
    expect([rejection, already]).toEqual([`${receipt.replace('-sandbox', '-rejected')}-2`, false]);
    expect(await sync(world, SYNC)).toMatchObject({ ending: 'uploaded', baseline: name });
  });
});

describe('a configuration', () => {
  it('may send neither file to other paths unseen', async () => {
    const { world } = await uploaded();
    world.commit({ [CONFIG]: config('').replace('1/ }', '1/, employees-path: hrdatasync/other }') });
    expect(guardsOf(await sync(world, SYNC))).toEqual(['paths']);
    const same = config('').replace('1/ }', '1/, employees-path: hrdatasync/positions }');
    world.commit({ [CONFIG]: same });
    expect(await sync(world, SYNC)).toMatchObject({ ending: 'problems' });
  });

  it('is told of where it is looser than before', async () => {
    const { world } = await uploaded('protect: ["0000001"]');
    world.commit({ [CONFIG]: config('max-leavers: { percent: 100 }') });
    expect((await sync(world, SYNC)).notes.join()).toMatch(/looser .* `max-leavers`, `protect`/);
  });
});
