import { describe, expect, it } from '@jest/globals';
import { reject } from '../../src/commands/reject.js';
import { sync } from '../../src/commands/sync.js';
import type { Outcome } from '../../src/core/outcome/outcome.js';
import { receiptTime, timeOf } from '../../src/core/receipts/names.js';
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
    expect(guardsOf(held)).toEqual(['max-leavers', 'protect', 'roster/cut-off']);
    expect(await sync(world, approving('eve', held))).toMatchObject({ ending: 'held' });
    expect(world.sent.filter(({ kind }) => kind === 'employees')).toHaveLength(1);
  });

  it.each([1, 100, 3000])(
    'is passed over, also where %i of them push the true one out of sight',
    async (count) => {
      const { world, name } = await uploaded('approvers: [hr-lead]');
      world.clock += 300 * DAY;
      world.commit({ [CONFIG]: config('approvers: [eve]'), [ROSTER]: csvOf(people(60)) });
      for (let at = 0; at < count; at += 1)
        forge(world, name, nameAt(receiptTime(new Date(world.clock - at * 3_600_000))));
      forge(world, name, name.replace('-sandbox', '-rejected'), () => `Receipt: ${name}\n`);
      const held = await sync(world, SYNC);
      expect(held).toMatchObject({ ending: 'held', baseline: name, approval: { approvers: ['hr-lead'] } });
      expect(held.plan?.leavers).toHaveLength(40);
      expect(held.how.join()).toContain(
        `${count + 1} tags that are named like receipts, rejections or records`,
      );
    },
  );

  it('stops no sync and gives no time', async () => {
    const { world, name } = await uploaded();
    const at = world.now();
    // Every second of the minutes before and after.
    for (let second = -600; second < 600; second += 1)
      forge(world, name, nameAt(receiptTime(new Date(at.getTime() + second * 1000))));
    world.now = () => at;
    const ran = await sync(world, SYNC);
    expect(ran).toMatchObject({ ending: 'uploaded', baseline: name });
    const time = timeOf(ran.receipt ?? '');
    expect(time).toBeLessThanOrEqual(at.getTime());
    expect(time).toBeGreaterThan(timeOf(name));
  });

  it('that appears before the very last look stops nothing, and a true one does', async () => {
    const { world, name } = await uploaded();
    const look = world.receipts.look.bind(world.receipts);
    const later = nameAt(receiptTime(new Date(world.clock + 5000)));
    let looks = 0;
    world.receipts.look = async (asked) => {
      looks += 1;
      if (looks === 2) forge(world, name, later);
      return {
        ...(await look(asked)),
        remote: { defaultBranch: 'main', headOf: () => world.repository.head },
      };
    };
    expect(await sync(world, SYNC)).toMatchObject({ ending: 'uploaded', baseline: name });
    const genuine = world.tags.get(later);
    world.tags.delete(later);
    looks = 0;
    world.receipts.look = async (asked) => {
      looks += 1;
      if (looks === 2 && genuine) world.tags.set(later, { ...genuine, authenticity: 'signed' });
      return {
        ...(await look(asked)),
        remote: { defaultBranch: 'main', headOf: () => world.repository.head },
      };
    };
    const overtaken = await sync(world, SYNC);
    expect(overtaken).toMatchObject({ ending: 'failed' });
    expect(overtaken.failure?.message).toContain(`Another sync has left the receipt ${later}`);
  });

  it('is no baseline either where none is signed, because the key was rotated: that is a held first sync', async () => {
    const { world, name } = await uploaded();
    const genuine = world.tags.get(name);
    if (genuine) world.tags.set(name, { ...genuine, authenticity: 'forged' });
    const held = await sync(world, SYNC);
    expect(held).toMatchObject({ ending: 'held', baseline: undefined });
    expect(guardsOf(held)).toEqual(['first-sync']);
    expect(held.held[0]?.reason).toMatch(/^No receipt is signed with this API key.*`previous-api-key`\.$/);
    expect(await sync(world, approving('somebody', held))).toMatchObject({ ending: 'uploaded' });
    expect(await sync(world, SYNC)).toMatchObject({ ending: 'uploaded' });
  });

  it('is one of 20,000 at most: then nothing is sent, and somebody must tidy up', async () => {
    const { world, name } = await uploaded();
    world.clock += 300 * DAY;
    for (let at = 0; at < 20_000; at += 1)
      forge(world, name, nameAt(receiptTime(new Date(world.clock - at * 1000))));
    const refused = await sync(world, SYNC);
    expect(refused).toMatchObject({ ending: 'failed' });
    expect(refused.failure?.message).toMatch(/^There are more than 20000 tags .* nothing was sent\.$/);
    expect(refused.failure?.hint).toContain('git push --delete');
    world.tags.delete(nameAt(receiptTime(new Date(world.clock))));
    expect(await sync(world, SYNC)).toMatchObject({ ending: 'uploaded', baseline: name });
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
    expect(await sync(world, { ...SYNC, unchanged: 'skip' })).toMatchObject({ ending: 'unchanged' });
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

describe('a receipt that a later one names', () => {
  /** The receipts of two nights, eight days apart, with a leaver each, and one more night to come. */
  async function nights(days: number) {
    const { world, name } = await uploaded();
    world.clock += days * DAY;
    world.commit({ [ROSTER]: csvOf(without(4, 100)) });
    await sync(world, SYNC);
    world.clock += DAY;
    world.commit({ [ROSTER]: csvOf(without(5, 100)) });
    return { world, name };
  }

  it.each([1, 8])('holds where it is gone or another tag is in its place, %i days before', async (days) => {
    const gone = await nights(days);
    gone.world.tags.delete(gone.name);
    expect(guardsOf(await sync(gone.world, SYNC))).toContain('receipt');
    const replaced = await nights(days);
    forge(replaced.world, replaced.name, replaced.name);
    const held = await sync(replaced.world, SYNC);
    expect(guardsOf(held)).toContain('receipt');
    expect(held.held.map(({ reason }) => reason).join()).toContain('another tag is in its place');
  });
});

it('half of a company is half of it as the week began, whoever joined since', async () => {
  const { world } = await uploaded(
    'max-joiners: { percent: 100, floor: 1000 }, max-leavers: { percent: 100, floor: 1000 }',
  );
  world.clock += DAY;
  world.commit({ [ROSTER]: csvOf(people(199)) });
  expect(await sync(world, SYNC)).toMatchObject({ ending: 'uploaded' });
  world.clock += DAY;
  world.commit({ [ROSTER]: csvOf(people(199).slice(60)) });
  const held = await sync(world, SYNC);
  expect(held.held.map(({ reason }) => reason).join()).toContain(
    '60 people will be deleted; more than half of 100 always',
  );
});
