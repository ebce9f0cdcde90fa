import { describe, expect, it } from '@jest/globals';
import { check } from '../../src/commands/check.js';
import { reconcile } from '../../src/commands/portal-ids.js';
import { reject } from '../../src/commands/reject.js';
import { show } from '../../src/commands/show.js';
import { sync } from '../../src/commands/sync.js';
import { targetNamed } from '../../src/commands/target.js';
import { verify } from '../../src/commands/verify.js';
import { CommitGone } from '../../src/core/base/commit.js';
import type { Outcome } from '../../src/core/outcome/outcome.js';
import { headline } from '../../src/core/report/headline.js';
import { storyHeadline } from '../../src/core/report/person-headline.js';
import { storyTextLines } from '../../src/core/report/person-words.js';
import { plain } from '../../src/core/report/text.js';
import type { KeptTag } from '../../src/core/receipts/tag.js';
import { historyOf, whyOf } from '../support/one-story.js';
import { CONFIG, csvOf, filesOf, idOf, people, person, ROSTER } from '../support/people.js';
import { bytesOf } from '../support/roster.js';
import { CHECK, LOOPBACK, memoryWorld, SYNC, type MemoryWorld } from '../support/world.js';

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

describe('after two syncs at the same time', () => {
  const DAY = 24 * 60 * 60 * 1000;
  const skipping = { ...SYNC, unchanged: 'skip' } as const;
  const approving = ({ planId = '' }: Outcome, actor?: string) => ({
    ...SYNC,
    approve: planId,
    trigger: { ...SYNC.trigger, event: 'workflow_dispatch', actor },
  });

  /** Has a receipt say that its files were accepted only now, or by a clock that is ahead, later. */
  function sentLate(world: MemoryWorld, name: string, ahead = 120_000): void {
    const tag = world.tags.get(name);
    const late = new Date(world.now().getTime() + ahead).toISOString().replace(/\.\d+Z$/, 'Z');
    const message = tag?.message?.replace(/^Sent-At: .*$/m, `Sent-At: ${late}`);
    if (tag) world.tags.set(name, { ...tag, message });
    expect(message).toContain(late);
  }

  /** One upload, and then one of each of these rosters, neither of which knew of the other. */
  async function race(first: readonly object[], second: readonly object[], guards = '', apart = 60_000) {
    const world = memoryWorld();
    const config = `version: 1\nprogram: acme\napi: { base-url: ${LOOPBACK} }\nguards: { first-sync: allow${guards} }\n`;
    world.commit({ [CONFIG]: config, [ROSTER]: csvOf(people(9)) });
    await sync(world, SYNC);
    world.clock += DAY;
    world.commit({ [ROSTER]: csvOf(first) });
    const { receipt: rival = '' } = await sync(world, SYNC);
    const tag = world.tags.get(rival);
    world.tags.delete(rival);
    world.clock += apart;
    world.commit({ [ROSTER]: csvOf(second) });
    const { receipt: own = '' } = await sync(world, SYNC);
    const put = (change: Partial<KeptTag> = {}) => tag && world.tags.set(rival, { ...tag, ...change });
    return { world, rival, own, put };
  }

  it('one that was still sending when the newest began may have been taken last, though others came between', async () => {
    const { world, rival, put } = await race(people(10), people(11));
    world.clock += 60_000;
    const { receipt: newest = '' } = await sync(world, SYNC);
    put();
    sentLate(world, rival, -1000);
    const checked = await check(world, CHECK);
    expect(checked.notes.join()).toContain(`(${newest} and ${rival})`);
    expect(headline(checked)).toBe('Nothing will change, compared with the last receipt');
    expect(await sync(world, skipping)).toMatchObject({ ending: 'uploaded' });
    const settled = await check(world, CHECK);
    expect(settled.notes.join()).not.toContain('at the same time');
    expect(headline(settled)).toBe('Nothing will change');
  });

  it('the receipt before is of no sync at the same time, though another host’s clock is ahead', async () => {
    const world = memoryWorld();
    world.commit({ ...filesOf(LOOPBACK), [ROSTER]: csvOf(people(9)) });
    const { receipt: before = '' } = await sync(world, SYNC);
    world.clock += 60_000;
    world.commit({ [ROSTER]: csvOf(people(10)) });
    await sync(world, SYNC);
    sentLate(world, before);
    expect((await check(world, CHECK)).notes.join()).not.toContain('at the same time');
  });

  it('nor is one that the chain passes, however far ahead the clock of its host is', async () => {
    const world = memoryWorld();
    world.commit({ ...filesOf(LOOPBACK), [ROSTER]: csvOf(people(9)) });
    const { receipt: first = '' } = await sync(world, SYNC);
    for (const count of [10, 11]) {
      world.clock += 60_000;
      world.commit({ [ROSTER]: csvOf(people(count)) });
      await sync(world, SYNC);
    }
    sentLate(world, first);
    expect((await check(world, CHECK)).notes.join()).not.toContain('at the same time');
  });

  it('one that took hours, and sent after the newest began, is at the same time', async () => {
    const { world, rival, own, put } = await race(people(10), people(11), '', 3 * 60 * 60_000);
    put();
    expect((await check(world, CHECK)).notes.join()).not.toContain('at the same time');
    sentLate(world, rival);
    expect((await check(world, CHECK)).notes.join()).toContain(`(${own} and ${rival})`);
  });

  it('what was uploaded later and rejected was at no same time, and only until the next upload it counts', async () => {
    const world = memoryWorld();
    const guards = { 'first-sync': 'allow', 'max-leavers': { percent: 5, floor: 3, max: 50 } };
    world.commit({ ...filesOf(LOOPBACK, { guards }), [ROSTER]: csvOf(people(20)) });
    await sync(world, SYNC);
    for (const count of [40, 21]) {
      world.clock += DAY;
      world.commit({ [ROSTER]: csvOf(people(count)) });
      const ahead = await check(world, CHECK);
      const { receipt = '' } = await sync(world, approving(ahead));
      await reject(world, receipt);
    }
    world.clock += DAY;
    world.commit({ [ROSTER]: csvOf(people(22)) });
    expect((await check(world, CHECK)).held).toEqual([]);
    expect(await sync(world, SYNC)).toMatchObject({ ending: 'uploaded' });
  });

  it('a receipt that is left a day later is of no sync at the same time', async () => {
    const { world, put } = await race(people(10), people(11), '', DAY);
    put();
    expect((await check(world, CHECK)).notes.join()).not.toContain('at the same time');
  });

  it.each([1, 20])('no sync skips what the program perhaps hasn’t, %d days later', async (days) => {
    const { world, rival, own, put } = await race(people(10), people(11));
    put();
    world.clock += days * DAY;
    const said = `Two syncs have sent different rosters at the same time (${own} and ${rival})`;
    expect((await check(world, CHECK)).notes.join('\n')).toContain(said);
    const again = await sync(world, skipping);
    expect(again).toMatchObject({ ending: 'uploaded', held: [] });
    expect(again.notes.join('\n')).toContain(said);
    // Its receipt names one of the two, and comes after both.
    expect(await sync(world, skipping)).toMatchObject({ ending: 'unchanged', notes: [] });
  });

  it('makes the guards count against the other one, too: its roster was perhaps taken last', async () => {
    const { world, rival, put } = await race(people(17), people(10));
    expect(await check(world, CHECK)).toMatchObject({ ending: 'clean', held: [] });
    put();
    const premise = `If ${rival} was taken last: 7 people will be deleted`;
    const ahead = await check(world, CHECK);
    expect(ahead).toMatchObject({ ending: 'clean', plan: { leavers: [] } });
    expect(ahead.held.map(({ guard }) => guard)).toEqual(['max-leavers']);
    expect(ahead.held[0]?.reason).toContain(premise);
    for (const wish of [SYNC, skipping]) {
      const held = await sync(world, wish);
      expect(held).toMatchObject({ ending: 'held', held: ahead.held });
      expect(held.notes.join('\n')).toContain('the guards count against each of them');
    }
    expect(await sync(world, approving(ahead))).toMatchObject({ ending: 'uploaded' });
    expect(await check(world, CHECK)).toMatchObject({ ending: 'clean', held: [], notes: [] });
  });

  it('whatever tells of uploads says so, until the next one', async () => {
    const { world, rival, own, put } = await race(people(17), people(10));
    const [first = ''] = world.tags.keys();
    const { receipts } = world;
    const where = { configPath: CONFIG, apiUrl: undefined };
    const told = async () => {
      const records = await receipts.look({ prefix: RECEIPTS });
      const target = targetNamed(RECEIPTS, LOOPBACK);
      const notesOn = async (name: string) => {
        const [shown] = await show(world, receipts, { ...where, names: [name], showsValues: false });
        const { notes } = await verify(world, { names: [name], records, receipts, target });
        return [shown?.notes ?? [], notes];
      };
      const file = { path: 'ids.txt', bytes: bytesOf('employee_id\n0000001\n') };
      return {
        last: [
          ...(await notesOn(own)),
          (await historyOf(world)).notes,
          (await whyOf(world, idOf(12))).notes,
          (await reconcile(world, { ...where, file, receipts })).notes,
        ].map((notes) => notes.some((note) => note.includes('at the same time'))),
        before: (await notesOn(first)).flat(),
      };
    };
    put();
    expect(await told()).toEqual({ last: [true, true, true, true, true], before: [] });
    await reject(world, rival);
    expect((await told()).last).toEqual([false, false, false, false, false]);
  });

  it('why says what comes next as compared with the last receipt, since nobody knows which roster was taken', async () => {
    const { world, put } = await race(people(17), people(10));
    world.commit({
      [ROSTER]: csvOf([...people(16).filter((one) => one.employee_id !== idOf(5)), person(30)]),
    });
    const said = async (id: string) => {
      const story = await whyOf(world, id);
      return [storyHeadline(story), ...storyTextLines(story, plain)].join('\n').replaceAll(/\s+/g, ' ');
    };
    expect(await said(idOf(30))).not.toContain('compared with');
    put();
    const [joins, leaves] = [await said(idOf(30)), await said(idOf(5))];
    expect(joins).toContain('not in the last upload: compared with that one, the next sync adds them');
    expect(joins).toContain('compared with the last receipt: adds them');
    expect(leaves).toContain('compared with that one, the next sync will delete them');
  });

  it('nothing is held for a few people, and everything where the other roster can’t be read', async () => {
    const { world, rival, put } = await race(people(11), people(10));
    put();
    expect((await check(world, CHECK)).held).toEqual([]);
    const message = world.tags.get(rival)?.message?.replace(/^Config-Path: .*$/m, 'Config-Path: gone.yml');
    put({ message });
    const [held] = (await check(world, CHECK)).held;
    expect(held).toMatchObject({ guard: 'baseline' });
    expect(held?.reason).toContain(`If ${rival} was taken last, nobody knows who will be deleted`);
  });

  it('no night fails because the commit of the other one is gone: it is held, and can be approved', async () => {
    const { world, rival, put } = await race(people(11), people(10), ', approvers: [hr-lead]');
    const gone = 'f'.repeat(40);
    put({ commit: gone });
    const at = world.repository.at.bind(world.repository);
    const missing = () => Promise.reject(new CommitGone(gone));
    world.repository.at = (commit) =>
      commit === gone ? { commit, read: missing, list: missing } : at(commit);
    world.whoChanged = () => Promise.resolve(['clerk']);
    world.permissionOf = () => Promise.resolve('write');
    const held = await sync(world, SYNC);
    expect(held).toMatchObject({ ending: 'held', held: [{ guard: 'baseline' }] });
    expect(held.held[0]?.reason).toContain(`If ${rival} was taken last, nobody knows who will be deleted`);
    expect(await sync(world, approving(held, 'hr-lead'))).toMatchObject({ ending: 'uploaded' });
    expect(await check(world, CHECK)).toMatchObject({ ending: 'clean', held: [], notes: [] });
  });

  it('nobody may approve who made what lies between the two', async () => {
    const { world, rival, own, put } = await race(people(17), people(10), ', approvers: [clerk, hr-lead]');
    put();
    const starts: unknown[] = [];
    world.whoChanged = (_paths, _commit, since) => {
      starts.push(since);
      return Promise.resolve(['clerk']);
    };
    world.permissionOf = () => Promise.resolve('write');
    const held = await sync(world, SYNC);
    const ownChange = await sync(world, approving(held, 'clerk'));
    expect(ownChange.held.map(({ reason }) => reason).join('\n')).toContain(
      'nobody may approve their own change',
    );
    expect(starts).toEqual([world.tags.get(rival)?.commit]);
    expect(await sync(world, approving(held, 'hr-lead'))).toMatchObject({
      ending: 'uploaded',
      baseline: own,
    });
  });

  it('of three, all are named', async () => {
    const { world, rival, own, put } = await race(people(10), people(11));
    put();
    const tag = world.tags.get(rival);
    const third = rival.replace(/\d\dZ$/, '59Z');
    const message = tag?.message?.replace(/^Employees-SHA256: .*$/m, `Employees-SHA256: ${'0'.repeat(64)}`);
    if (tag) world.tags.set(third, { ...tag, name: third, message });
    const [note = ''] = (await check(world, CHECK)).notes;
    expect(note).toMatch(/^3 syncs have sent different rosters at the same time /);
    for (const name of [own, rival, third]) expect(note).toContain(name);
  });

  it('it skips where the other one sent the same, isn’t signed, or went elsewhere', async () => {
    const same = await race(people(11), people(11));
    same.put();
    expect(await sync(same.world, skipping)).toMatchObject({ ending: 'unchanged', notes: [] });
    const { world, rival, put } = await race(people(10), people(11));
    put({ authenticity: 'forged' });
    expect(await sync(world, skipping)).toMatchObject({ ending: 'unchanged', notes: [] });
    const elsewhere = (tag?: KeptTag) => tag?.message?.replace(LOOPBACK, 'http://127.0.0.1:1/');
    put({ message: elsewhere(world.tags.get(rival)) });
    expect(await sync(world, skipping)).toMatchObject({ ending: 'unchanged', notes: [] });
  });

  it.each(['the older one', 'the newer one', 'both'])(
    'the guards count against %s that was rejected',
    async (which) => {
      const [first, second] = which === 'the newer one' ? [people(10), people(17)] : [people(17), people(10)];
      const { world, rival, own, put } = await race(first, second);
      put();
      const rejected = { 'the older one': [rival], 'the newer one': [own] }[which] ?? [rival, own];
      for (const one of rejected) await reject(world, one);
      world.commit({ [ROSTER]: csvOf(people(10)) });
      const ahead = await check(world, CHECK);
      expect(ahead.held.map(({ reason }) => reason).join('\n')).toContain(
        `If the portal applied ${rejected[0] ?? ''} all the same: 7 people will be deleted`,
      );
      expect(ahead.notes.join('\n')).not.toContain('at the same time');
      expect(await sync(world, skipping)).toMatchObject({ ending: 'held', held: ahead.held });
      expect(await sync(world, approving(ahead))).toMatchObject({ ending: 'uploaded' });
      expect(await check(world, CHECK)).toMatchObject({ ending: 'clean', held: [], notes: [] });
    },
  );

  it('it doesn’t skip where one of them was rejected', async () => {
    const { world, rival, put } = await race(people(10), people(11));
    put();
    await reject(world, rival);
    expect(await sync(world, skipping)).toMatchObject({ ending: 'uploaded', held: [] });
    expect(await sync(world, skipping)).toMatchObject({ ending: 'unchanged', notes: [] });
  });

  it('of the first upload of all, the same', async () => {
    const { world, own, put } = await race(people(9), people(10));
    const [first = ''] = world.tags.keys();
    world.tags.delete(first);
    const tag = world.tags.get(own);
    const message = tag?.message?.replace(/^Previous-Receipt: .*$/m, 'Previous-Receipt: none');
    if (tag) world.tags.set(own, { ...tag, message });
    put({ message: message?.replace(/^Employees-SHA256: .*$/m, `Employees-SHA256: ${'0'.repeat(64)}`) });
    expect(await sync(world, skipping)).toMatchObject({ ending: 'uploaded' });
  });
});
