import { describe, expect, it } from '@jest/globals';
import { check } from '../../../src/commands/check.js';
import { sync } from '../../../src/commands/sync.js';
import { csvOf, filesOf, idOf, people, ROSTER } from '../../support/people.js';
import { CHECK, LOOPBACK, memoryWorld, SYNC } from '../../support/world.js';

/* A manager who isn’t found: whom the cell meant in the list that was uploaded last. */

describe.each([
  ['manager_name', 'name', { forename: 'Zelda', surname: 'Example' }, 'Zelda Example'],
  ['manager_email', 'address', { email: 'zelda@example.com' }, 'zelda@example.com'],
])('by %s', (key, what, own, written) => {
  const boss = { ...people(1)[0], ...own };
  const company = people(8).map((one, at) => ({
    ...(at === 0 ? boss : one),
    boss: at === 0 ? '' : written,
  }));

  async function said(after: readonly object[]): Promise<string[]> {
    const world = memoryWorld();
    const hierarchy = { [key]: 'boss', position_title: 'position_title' };
    world.commit({ ...filesOf(LOOPBACK, { hierarchy }), [ROSTER]: csvOf(company) });
    expect((await sync(world, SYNC)).ending).toBe('uploaded');
    world.commit({ [ROSTER]: csvOf(after) });
    const { problems } = await check(world, CHECK);
    return problems.filter(({ rule }) => rule === 'hierarchy/orphan').map(({ message }) => message);
  }

  it(`says whose ${what} it was`, async () => {
    const renamed = { forename: 'Other', surname: 'Person', email: 'other@example.com' };
    const [first] = await said(company.map((one, at) => (at === 0 ? { ...one, ...renamed } : one)));
    expect(first).toContain(`; it was the ${what} of 0000001 (line 2)`);
    expect(first).not.toMatch(/zelda/i);
  });

  it('says that they have left', async () => {
    const [first] = await said(company.slice(1).map((one, at) => (at === 0 ? { ...one, boss: '' } : one)));
    expect(first).toContain('; they were in the roster that was uploaded last, and are no longer in it');
    expect(first).not.toMatch(/zelda/i);
  });
});

describe('where most name somebody who isn’t there', () => {
  const WRONG = /Look whether the configuration names the right column/;
  const reportingTo = (bosses: readonly number[]) =>
    people(24).map((one, at) => ({
      ...one,
      manager_id: at === 0 ? '' : at < 8 ? idOf(1) : idOf(bosses[at % bosses.length] ?? 0),
    }));

  async function found(
    before: readonly object[],
    after: readonly object[],
    settings: Readonly<Record<string, unknown>> = {},
  ) {
    const world = memoryWorld();
    world.commit({ ...filesOf(LOOPBACK, settings), [ROSTER]: csvOf(before) });
    expect((await sync(world, SYNC)).ending).toBe('uploaded');
    world.commit({ [ROSTER]: csvOf(after) });
    const { problems } = await check(world, CHECK);
    return problems.filter(({ rule }) => rule === 'hierarchy/orphan');
  }

  it('a manager who has left is named at each of those cells', async () => {
    const all = reportingTo([3]);
    const problems = await found(all, all.toSpliced(2, 1));
    expect(problems).toHaveLength(16);
    for (const { message, hint, isWide } of problems) {
      expect(message).toBe(
        'The manager 0000003 doesn’t exist; they were in the roster that was uploaded last, and are no longer in it.',
      );
      expect(hint).not.toMatch(WRONG);
      expect(isWide).toBeUndefined();
    }
  });

  it('one who is left out by a filter isn’t said to be gone from the file', async () => {
    const filters = [{ column: 'Last Day', date: 'YYYY-MM-DD', keep: 'until' }];
    const all = reportingTo([3]).map((one) => ({ ...one, 'Last Day': '' }));
    const left = all.map((one, at) => (at === 2 ? { ...one, 'Last Day': '2020-01-01' } : one));
    const [first] = await found(all, left, { roster: { filters } });
    expect(first?.message).toContain('are no longer in it, or are left out by a filter.');
  });

  it('one whom nobody has seen, at a first sync, is named too', async () => {
    const world = memoryWorld();
    world.commit({ ...filesOf(LOOPBACK), [ROSTER]: csvOf(reportingTo([3]).toSpliced(2, 1)) });
    const { problems } = await check(world, CHECK);
    expect(problems).toHaveLength(16);
    expect(problems[0]?.message).toBe('The manager 0000003 doesn’t exist.');
  });

  it('several who have left are one problem, which doesn’t blame the column', async () => {
    const all = reportingTo([3, 4, 5, 6]);
    const problems = await found(all, all.toSpliced(2, 4));
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toBe(
      'Of 19 who name a manager, 16 name somebody who was in the roster that was uploaded last and can’t be found in this one; this is the first.',
    );
    expect(problems[0]?.hint).toMatch(/^Look whether the file is whole/);
  });

  it.each([
    ['of other ids', (at: number) => idOf(500 + at)],
    ['of departments', () => 'Sales'],
  ])('another column is told once: %s', async (_, cell) => {
    const all = reportingTo([1]);
    const after = all.map((one, at) => (at < 4 ? one : { ...one, manager_id: cell(at) }));
    const [first, ...more] = await found(all, after);
    expect(more).toEqual([]);
    expect(first?.message).toMatch(/^Of 23 who name a manager, 20 name nobody who is there/);
    expect(first?.hint).toMatch(WRONG);
  });

  it('a position that is gone is named at each cell, and another column is asked for by its own key', async () => {
    const POSITIONS = 'roster/positions.csv';
    const posts = (above: (at: number) => string, from = 1) =>
      csvOf(
        Array.from({ length: 20 }, (_, at) => ({
          position_id: `P${at + from}`,
          position_title: 'Post',
          parent_position_id: at === 0 ? '' : above(at),
          employee_id: idOf(at + 1),
        })),
      );
    const said = async (after: string) => {
      const world = memoryWorld();
      const settings = { hierarchy: { file: POSITIONS } };
      const before = posts((at) => (at < 4 ? 'P1' : 'P3'));
      world.commit({ ...filesOf(LOOPBACK, settings), [ROSTER]: csvOf(people(20)), [POSITIONS]: before });
      expect((await sync(world, SYNC)).ending).toBe('uploaded');
      world.commit({ [POSITIONS]: after });
      const { problems } = await check(world, CHECK);
      return problems.filter(({ rule }) => rule === 'hierarchy/orphan');
    };
    const without = posts((at) => (at < 4 ? 'P1' : 'P3')).replace(/^P3,.*\n/m, '');
    const gone = await said(without);
    expect(gone).toHaveLength(16);
    expect(gone[0]?.message).toBe(
      'The parent position P3 doesn’t exist; it was uploaded last time, and is no longer there.',
    );
    const [wrong] = await said(posts((at) => `Head ${at}`));
    expect(wrong?.hint).toContain('`parent_position_id` needs position ids');
  });
});
