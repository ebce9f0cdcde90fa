import { describe, expect, it } from '@jest/globals';
import { check } from '../../src/commands/check.js';
import { sync } from '../../src/commands/sync.js';
import { Failure } from '../../src/core/base/failure.js';
import type { Outcome } from '../../src/core/outcome/outcome.js';
import { NOT_SHOWN } from '../../src/core/problem/discretion.js';
import type { Lines } from '../../src/ports/world.js';
import { CONFIG, configOf, csvOf, idOf, people, ROSTER } from '../support/people.js';
import { CHECK, LOOPBACK, memoryWorld, SYNC, type MemoryWorld } from '../support/world.js';

/* An approval is of one plan, and a plan that only the day has made is somebody's, too. */

const FILTERS = [
  { column: 'Last Day', date: 'DD/MM/YYYY', keep: 'until' },
  { column: 'start_date', date: 'YYYY-MM-DD', keep: 'from' },
];

/** Sixty people, of whom four leave after the 4th of January, and one more after the 5th. */
const ROWS = people(60).map((one, at) => ({
  ...one,
  'Last Day': at >= 10 && at < 14 ? '04/01/2026' : at === 20 ? '05/01/2026' : '',
}));

async function uploadedWorld(guards: object = {}, rows: readonly object[] = ROWS): Promise<MemoryWorld> {
  const world = memoryWorld();
  const settings = { roster: { filters: FILTERS }, guards: { 'first-sync': 'allow', ...guards } };
  world.commit({ [CONFIG]: configOf(LOOPBACK, settings), [ROSTER]: csvOf(rows) });
  expect(await sync(world, SYNC)).toMatchObject({ ending: 'uploaded' });
  return world;
}

const night = (world: MemoryWorld, day: string, approve?: string, actor = 'hr-lead'): Promise<Outcome> => {
  world.clock = Date.parse(`${day}T02:00:00Z`);
  const trigger = { ...SYNC.trigger, actor, ...(approve !== undefined && { event: 'workflow_dispatch' }) };
  return sync(world, { ...SYNC, approve, trigger });
};

const reasonOf = ({ held }: Outcome) => held.find(({ guard }) => guard === 'approval')?.reason;

describe('an approval of yesterday’s plan', () => {
  it('is refused where the day has added a leaver, says so, and gives the new id', async () => {
    const world = await uploadedWorld();
    const held = await night(world, '2026-01-05');
    expect(held).toMatchObject({ ending: 'held', plan: { leavers: { length: 4 } } });
    const { planId = '' } = held;

    const refused = await night(world, '2026-01-06', planId);
    expect(refused).toMatchObject({ ending: 'held', plan: { leavers: { length: 5 } } });
    expect(refused.planId).not.toBe(planId);
    expect(reasonOf(refused)).toBe(
      `The approval ${planId} is for the plan of 2026-01-05. The day has changed it since: 1 leaver more. The plan id is now \`${refused.planId ?? ''}\`.`,
    );
    expect(reasonOf(await night(world, '2026-01-06', planId.slice(0, 8)))).toContain(
      `The approval ${planId.slice(0, 8)} is for the plan of 2026-01-05.`,
    );
    expect(refused.notes).toContain(
      `Added to the plan since 2026-01-05, by dates alone: leavers ${idOf(21)} (Sales).`,
    );
    expect(world.sent.filter(({ kind }) => kind === 'employees')).toHaveLength(1);
    expect(await night(world, '2026-01-06', refused.planId)).toMatchObject({ ending: 'uploaded' });
  });

  it('holds where the days have changed nothing, and fits no other plan', async () => {
    const world = await uploadedWorld();
    const { planId = '' } = await night(world, '2026-01-05');
    expect(reasonOf(await night(world, '2026-01-05', '0'.repeat(32)))).toBe(
      `The approval ${'0'.repeat(32)} is for another plan.`,
    );
    const { ending, planId: uploaded } = await night(world, '2026-01-05', planId);
    expect([ending, uploaded]).toEqual(['uploaded', planId]);
  });

  it('names joiners, too, and a week’s leavers', async () => {
    const rows = ROWS.map((row, at) => ({
      ...row,
      ...(at === 30 && { start_date: '2026-01-08' }),
      ...(at === 40 && { 'Last Day': '06/01/2026' }),
    }));
    const world = await uploadedWorld({}, rows);
    const { planId = '' } = await night(world, '2026-01-05');
    const refused = await night(world, '2026-01-12', planId);
    expect(reasonOf(refused)).toContain('The day has changed it since: 2 leavers and 1 joiner more.');
    expect(refused.notes.join()).toContain(
      `${idOf(21)} (Sales), ${idOf(41)} (Sales); joiners ${idOf(31)} (Sales)`,
    );
  });
});

describe('an approval of a plan whose people get other values since', () => {
  it('says of how many people and positions, and who they are', async () => {
    const filters = [FILTERS[0], { column: 'From', date: 'YYYY-MM-DD', keep: 'from' }];
    const staff = people(60).map((one) => ({ ...one, 'Last Day': '', From: '2020-01-01' }));
    const [tenth, twentieth] = [staff[9], staff[19]];
    const rows = staff.map((one, at) => ({
      ...one,
      'Last Day': at === 9 ? '04/01/2026' : at === 19 ? '05/01/2026' : '',
    }));
    const world = memoryWorld();
    const guards = { 'first-sync': 'allow', 'max-movers': { floor: 0, percent: 0 } };
    world.commit({
      [CONFIG]: configOf(LOOPBACK, { roster: { filters }, guards }),
      [ROSTER]: csvOf([
        ...rows,
        { ...tenth, 'Last Day': '05/01/2026', From: '2026-01-05', department: 'IT' },
        { ...tenth, From: '2026-01-06', department: 'Law' },
        { ...twentieth, From: '2026-01-06', position_title: 'Another' },
      ]),
    });
    expect(await sync(world, SYNC)).toMatchObject({ ending: 'uploaded' });
    const held = await night(world, '2026-01-05');
    expect(held).toMatchObject({ ending: 'held', plan: { movers: { length: 1 } } });
    const refused = await night(world, '2026-01-06', held.planId);
    expect(reasonOf(refused)).toContain(
      'The day has changed it since: other changes of 1 person and 1 position. The plan id is now',
    );
    expect(refused.notes).toContain(
      `In the plan, but otherwise since 2026-01-05, by dates alone: changed ${idOf(10)} ${NOT_SHOWN}; positions ${idOf(20)}.`,
    );
  });
});

describe('an approval of a plan from which somebody has dropped out since', () => {
  it('says that a joiner did, and not that somebody more leaves', async () => {
    const joiner = { ...people(61)[60], 'Last Day': '05/01/2026' };
    const rows = ROWS.map((row, at) => (at === 20 ? { ...row, 'Last Day': '' } : row));
    const world = await uploadedWorld({}, rows);
    world.commit({ [ROSTER]: csvOf([...rows, joiner]) });
    const held = await night(world, '2026-01-05');
    expect(held).toMatchObject({ ending: 'held', plan: { leavers: { length: 4 }, joiners: { length: 1 } } });
    const refused = await night(world, '2026-01-06', held.planId);
    expect(refused).toMatchObject({ plan: { leavers: { length: 4 }, joiners: { length: 0 } } });
    expect(reasonOf(refused)).toContain(' The day has changed it since: 1 joiner fewer. The plan id is now ');
    expect(refused.notes).toContain(
      `No longer in the plan since 2026-01-05, by dates alone: joiners ${idOf(61)} (Sales).`,
    );
    expect(refused.notes.join()).not.toContain('Added to the plan');
  });

  it('says that a leaver returns, changed, and not that somebody joins', async () => {
    const world = await uploadedWorld();
    const rows = ROWS.map((row, at) => (at === 30 ? { ...row, start_date: '2026-01-06' } : row));
    world.commit({ [ROSTER]: csvOf(rows) });
    const held = await night(world, '2026-01-05');
    expect(held).toMatchObject({ ending: 'held', plan: { leavers: { length: 5 } } });
    const refused = await night(world, '2026-01-06', held.planId);
    // One whose last day has passed goes as the other comes.
    expect(reasonOf(refused)).toContain(
      'since: 1 leaver and 1 changed person more, and 1 leaver fewer. The plan id',
    );
    expect(refused.notes).toEqual(
      expect.arrayContaining([
        `Added to the plan since 2026-01-05, by dates alone: leavers ${idOf(21)} (Sales); changed ${idOf(31)} (Sales).`,
        `No longer in the plan since 2026-01-05, by dates alone: leavers ${idOf(31)} (Sales).`,
      ]),
    );
  });

  it('says at a first sync who would be added then, and isn’t now', async () => {
    const world = memoryWorld();
    const settings = { roster: { filters: FILTERS }, guards: { 'first-sync': 'hold' } };
    world.commit({ [CONFIG]: configOf(LOOPBACK, settings), [ROSTER]: csvOf(ROWS) });
    const held = await night(world, '2026-01-05');
    const refused = await night(world, '2026-01-06', held.planId);
    expect(reasonOf(refused)).toContain('since: 1 joiner fewer. ');
  });
});

describe('whom only the day adds or drops', () => {
  /** A plan of leavers whose lines are as they were uploaded. */
  async function heldWorld(rows: readonly object[] = ROWS) {
    const world = await uploadedWorld(
      { approvers: ['hr-lead'], 'max-joiners': { floor: 0, percent: 0 } },
      rows,
    );
    world.whoChanged = () => Promise.reject(new Failure('Nobody need be asked who changed a file.', ''));
    const { planId } = await night(world, '2026-01-05');
    const asked: (readonly Lines[])[] = [];
    const writtenBy = (...logins: (string | undefined)[]) => {
      world.whoWrote = (lines) => {
        asked.push(lines);
        return Promise.resolve(logins);
      };
    };
    return { world, planId, asked, writtenBy, approve: () => night(world, '2026-01-05', planId) };
  }

  it('isn’t approved by whoever last changed their line', async () => {
    const { asked, writtenBy, approve } = await heldWorld();
    writtenBy('clerk', 'HR-Lead');
    expect(reasonOf(await approve())).toContain('hr-lead made a part of this change');
    expect(asked).toEqual([[12, 13, 14, 15].map((line) => ({ path: ROSTER, first: line, last: line }))]);
    writtenBy('clerk');
    expect(await approve()).toMatchObject({ ending: 'uploaded', approvedBy: 'hr-lead' });
  });

  it.each([
    ['GitHub knows one of them only', ['clerk', undefined], 'only an administrator'],
    ['GitHub names nobody', [], 'GitHub names nobody who made it'],
  ])('isn’t approved by anybody of the list where %s', async (_, logins, why) => {
    const { writtenBy, approve, world } = await heldWorld();
    world.permissionOf = () => Promise.resolve('write');
    writtenBy(...logins);
    expect(reasonOf(await approve())).toContain(why);
  });

  it('counts those who join by it, with a record of several lines', async () => {
    const rows = ROWS.map((row, at) => ({
      ...row,
      'Last Day': '',
      ...(at === 30 && { start_date: '2026-01-05', position_title: 'Assistant\nin two lines' }),
    }));
    const { asked, writtenBy, approve } = await heldWorld(rows);
    writtenBy('hr-lead');
    expect(reasonOf(await approve())).toContain('hr-lead made a part of this change');
    expect(asked).toEqual([[{ path: ROSTER, first: 32, last: 33 }]]);
  });

  describe('by another line of theirs', () => {
    const DATED = [FILTERS[0], { column: 'From', date: 'YYYY-MM-DD', keep: 'from' }];
    const HIERARCHY = { hierarchy: { manager_id: 'manager_id', position_title: 'position_title' } };
    const ended = { 'Last Day': '04/01/2026' };
    const later = { 'Last Day': '', From: '2026-01-05' };
    const staff = people(60).map((one, at) => ({
      ...one,
      'Last Day': '',
      From: '2020-01-01',
      manager_id: at === 1 ? '' : idOf(2),
    }));
    const at = (index: number) => staff[index] ?? staff[0];
    const withEnded = (...ends: number[]) =>
      staff.map((one, index) => (ends.includes(index) ? { ...one, ...ended } : one));

    it.each<[string, object, readonly object[], readonly number[]]>([
      [
        'a changed address',
        { guards: { 'max-email-changes': { floor: 0, percent: 0 } } },
        [...withEnded(30), { ...at(30), ...later, email: 'other@example.com' }],
        [32, 62],
      ],
      [
        'another root',
        HIERARCHY,
        [
          ...withEnded(0, 1),
          { ...at(0), ...later, manager_id: '' },
          { ...at(1), ...later, manager_id: idOf(1) },
        ],
        [2, 3, 62, 63],
      ],
      [
        'a leaver who comes back later',
        { guards: { 'max-leavers': { floor: 0, percent: 0 } } },
        [...withEnded(30), { ...at(30), 'Last Day': '', From: '2026-03-01' }],
        [32, 62],
      ],
    ])(
      'is asked who wrote each of them, of %s',
      async (_what, { guards, ...settings }: { guards?: object }, rows, lines) => {
        const world = memoryWorld();
        const config = {
          roster: { filters: DATED },
          guards: { 'first-sync': 'allow', approvers: ['hr-lead'], ...guards },
        };
        world.commit({ [CONFIG]: configOf(LOOPBACK, { ...settings, ...config }), [ROSTER]: csvOf(rows) });
        expect(await sync(world, SYNC)).toMatchObject({ ending: 'uploaded' });
        const asked: (readonly Lines[])[] = [];
        const writtenBy = (login: string) => {
          world.whoWrote = (those) => {
            asked.push(those);
            return Promise.resolve([login]);
          };
        };
        world.whoChanged = () => Promise.reject(new Failure('Nobody need be asked who changed a file.', ''));
        const { ending, planId } = await night(world, '2026-01-05');
        expect(ending).toBe('held');
        writtenBy('hr-lead');
        expect(reasonOf(await night(world, '2026-01-05', planId))).toContain(
          'hr-lead made a part of this change',
        );
        expect(asked).toEqual([lines.map((line) => ({ path: ROSTER, first: line, last: line }))]);
        writtenBy('clerk');
        expect(await night(world, '2026-01-05', planId)).toMatchObject({ approvedBy: 'hr-lead' });
      },
    );

    /** An approver who wrote every line, and somebody else who changed the file since the upload. */
    async function changedSince(before: readonly object[], after: readonly object[]) {
      const world = memoryWorld();
      const limits = {
        'max-email-changes': { floor: 0, percent: 0 },
        'max-joiners': { floor: 0, percent: 0 },
      };
      const guards = { 'first-sync': 'allow', approvers: ['hr-lead'], ...limits };
      world.commit({
        [CONFIG]: configOf(LOOPBACK, { roster: { filters: DATED }, guards }),
        [ROSTER]: csvOf(before),
      });
      expect(await sync(world, SYNC)).toMatchObject({ ending: 'uploaded' });
      world.commit({ [ROSTER]: csvOf(after) });
      world.whoChanged = () => Promise.resolve(['clerk']);
      const asked: (readonly Lines[])[] = [];
      world.whoWrote = (those) => {
        asked.push(those);
        return Promise.resolve(['hr-lead']);
      };
      const { ending, planId } = await night(world, '2026-01-05');
      expect(ending).toBe('held');
      return {
        approved: await night(world, '2026-01-05', planId),
        lines: asked.flat().map(({ first }) => first),
      };
    }
    const other = { ...at(30), ...later, email: 'other@example.com' };

    it('is asked, too, where the line before was deleted since, or the other one was added', async () => {
      const deleted = await changedSince([...withEnded(30), other], staff.with(30, other as never));
      expect(reasonOf(deleted.approved)).toContain('hr-lead made a part of this change');
      expect(deleted.lines).toEqual([32]);
      const added = await changedSince(staff, [...withEnded(30), other]);
      expect(reasonOf(added.approved)).toContain('hr-lead made a part of this change');
      expect(added.lines).toEqual([32, 62]);
    });

    it('isn’t asked of somebody whom a change has added', async () => {
      const joiner = { ...people(61)[60], 'Last Day': '', From: '2020-01-01' };
      const { approved, lines } = await changedSince(staff, [...staff, joiner]);
      expect(approved).toMatchObject({ ending: 'uploaded', approvedBy: 'hr-lead' });
      expect(lines).toEqual([]);
    });

    it('isn’t asked of somebody whose line of today was changed, and who has none for another day', async () => {
      const world = memoryWorld();
      const guards = {
        'first-sync': 'allow',
        approvers: ['hr-lead'],
        'max-email-changes': { floor: 0, percent: 0 },
      };
      world.commit({
        [CONFIG]: configOf(LOOPBACK, { roster: { filters: DATED }, guards }),
        [ROSTER]: csvOf(staff),
      });
      await sync(world, SYNC);
      world.commit({ [ROSTER]: csvOf(staff.with(30, { ...at(30), email: 'other@example.com' } as never)) });
      world.whoChanged = () => Promise.resolve(['clerk']);
      world.whoWrote = () => Promise.reject(new Failure('Nobody need be asked who wrote a line.', ''));
      const { planId } = await night(world, '2026-01-05');
      expect(await night(world, '2026-01-05', planId)).toMatchObject({ approvedBy: 'hr-lead' });
    });
  });

  it('is asked beside those who changed the file', async () => {
    const { world, writtenBy } = await heldWorld();
    world.commit({
      [ROSTER]: csvOf(ROWS.map((row, at) => (at === 50 ? { ...row, surname: 'Newname' } : row))),
    });
    world.whoChanged = () => Promise.resolve(['clerk']);
    writtenBy('hr-lead');
    const { planId } = await check(world, { ...CHECK, asOf: '2026-01-05' });
    expect(reasonOf(await night(world, '2026-01-05', planId))).toContain(
      'hr-lead made a part of this change',
    );
    writtenBy('clerk');
    expect(await night(world, '2026-01-05', planId)).toMatchObject({ ending: 'uploaded' });
  });
});
