import { describe, expect, it } from '@jest/globals';
import { check } from '../../src/commands/check.js';
import { reject } from '../../src/commands/reject.js';
import { show } from '../../src/commands/show.js';
import { Failure } from '../../src/core/base/failure.js';
import { historyJson } from '../../src/core/report/history-data.js';
import { historyLines } from '../../src/core/report/history-text.js';
import { showLines } from '../../src/core/report/show-text.js';
import { plain } from '../../src/core/report/text.js';
import { asked, historyOf, kinds, night, toldOf, whyOf } from '../support/one-story.js';
import { csvOf, filesOf, idOf, people, person, ROSTER, WIDE_GUARDS, type Person } from '../support/people.js';
import { CHECK, LOOPBACK, memoryWorld, type MemoryWorld } from '../support/world.js';

/* What an upload was compared with is what its sync had, whatever is known and whatever was rejected today. */

async function shownOf(world: MemoryWorld, name: string) {
  const [one] = await show(world, world.receipts, { ...asked, names: [name], showsValues: false });
  if (!one) throw new Error('nothing shown');
  return { ...one, lines: showLines(one.upload, one.changed, 'UTC', plain) };
}

const start = (staff: readonly Person[], more: Readonly<Record<string, unknown>> = {}) =>
  filesOf(LOOPBACK, { guards: WIDE_GUARDS, ...more }, staff);

/** Plays something as of a key with which no receipt that is here counts. */
async function withAnotherKey<T>(world: MemoryWorld, play: () => Promise<T>): Promise<T> {
  const before = new Map(world.tags);
  for (const [name, tag] of before) world.tags.set(name, { ...tag, authenticity: 'forged' });
  const done = await play();
  for (const [name, tag] of before) world.tags.set(name, tag);
  return done;
}

describe('an upload whose receipt names none before it', () => {
  it('was compared with nothing where everybody counts as added, also after one that was rejected', async () => {
    const world = memoryWorld();
    await night(world, start(people(9)));
    const rejected = await night(world, { [ROSTER]: csvOf([...people(9), person(20)]) });
    await reject(world, rejected);
    const roster = [...people(8), person(20)];
    const name = await withAnotherKey(world, () => night(world, { [ROSTER]: csvOf(roster) }));
    expect(world.tags.get(name)?.message).toMatch(/Joiners: 9\nLeavers: 0\n/);

    const { lines, upload } = await shownOf(world, name);
    expect(upload.before).toBeUndefined();
    expect(lines).toContain('Compared with  nothing: no upload before it counted');
    expect(lines.at(-1)).toBe(
      'It was compared with nothing: all 9 count as added, and nobody knows who was deleted.',
    );
    expect(historyLines(await historyOf(world), plain).join('\n')).toContain('no upload before it counted');
    const { events } = await whyOf(world, idOf(20));
    expect(events.at(-1)).toMatchObject({ kind: 'joined', receipt: name, unplanned: 'uncompared' });
    expect((await whyOf(world, idOf(9))).events.at(-1)).toMatchObject({
      ...{ kind: 'left', receipt: name, unplanned: 'uncompared' },
    });
  });

  it('was compared with another program’s at the same address, where all of that one were rejected', async () => {
    const world = memoryWorld();
    const first = await night(world, start(people(9)));
    await reject(world, first);
    const other = start([...people(8), person(10)], { program: 'other' });
    const name = await night(world, other);
    expect(world.tags.get(name)?.message).toMatch(/Joiners: 1\nLeavers: 1\n[^]*Previous-Receipt: none/);

    const { lines } = await shownOf(world, name);
    expect(lines).toContain(`Compared with  ${first}`);
    expect(lines.slice(-5)).toEqual([
      expect.stringMatching(/^1 joiner, 1 leaver, 0 changed/),
      '1 deleted:',
      expect.stringContaining(idOf(9)),
      '1 added:',
      expect.stringContaining(idOf(10)),
    ]);
    const { uploads } = JSON.parse(historyJson(await historyOf(world))) as { uploads: unknown[] };
    expect(uploads).toMatchObject([{ baseline: first, plan: { leavers: [{ id: idOf(9) }] } }]);
    expect([await toldOf(world, idOf(9)), await kinds(world, idOf(9))]).toEqual([
      ['deleted'],
      [['left', name]],
    ]);

    // What was sent and rejected later was nothing that it could be compared with.
    await reject(world, await night(world, start(people(7))));
    world.commit(other);
    expect((await shownOf(world, name)).lines).toContain(`Compared with  ${first}`);
  });

  it('of which nobody knows what it was compared with has counts and no names', async () => {
    const world = memoryWorld();
    const first = await night(world, start(people(9)));
    await reject(world, first);
    const name = await night(world, { [ROSTER]: csvOf([...people(8), person(10)]) });
    for (const tag of [...world.tags.keys()]) if (tag !== name) world.tags.delete(tag);

    const why = 'its receipt names no upload, and nothing that is here gives its counts';
    const { lines, changed } = await shownOf(world, name);
    expect(lines).toContain(`Compared with  not known: ${why}`);
    expect(lines.slice(-2)).toEqual([
      'The receipt says: 1 joiner, 1 leaver, 0 changed.',
      `What it changed isn’t known: what it was compared with isn’t known (${why}).`,
    ]);
    expect(changed.plan).toBeUndefined();
    const found = await historyOf(world);
    expect(historyLines(found, plain)).toContain('  what it was compared with isn’t known');
    expect(JSON.parse(historyJson(found))).toMatchObject({
      uploads: [{ joiners: 1, leavers: 1, unread: expect.stringContaining(why) as unknown }],
    });
    expect(await kinds(world, idOf(1))).toEqual([]);
    expect(await toldOf(world, idOf(1))).toEqual([]);
  });

  it('of which nobody knows it changed what the one before it that stands hasn’t, perhaps beside its plan', async () => {
    const world = memoryWorld();
    await night(world, start(people(9)));
    const name = await withAnotherKey(world, async () => {
      const gone = await night(world, { [ROSTER]: csvOf(people(5)) });
      await reject(world, gone);
      const next = await night(world, { [ROSTER]: csvOf([...people(4), person(10)]) });
      for (const tag of [gone, gone.replace('-sandbox', '-rejected')]) world.tags.delete(tag);
      return next;
    });
    const { events, text } = await whyOf(world, idOf(9));
    expect(events.at(-1)).toMatchObject({ kind: 'left', receipt: name, unplanned: 'unknown', isSure: false });
    expect(text.replaceAll(/\s+/g, ' ')).toContain(
      'perhaps not in its plan: nobody knows what that compared with',
    );
  });

  it('isn’t said to be compared with one that gives other counts', async () => {
    const world = memoryWorld();
    const first = await night(world, start(people(9)));
    await reject(world, first);
    // Of another key, and rejected too: it didn’t count for the third.
    const second = await withAnotherKey(world, () => night(world, { [ROSTER]: csvOf(people(4)) }));
    await reject(world, second);
    const [tag, rejection] = [second, second.replace('-sandbox', '-rejected')].map((one) =>
      world.tags.get(one),
    );
    if (!tag || !rejection) throw new Error('no such tags');
    for (const one of [tag, rejection]) world.tags.set(one.name, { ...one, authenticity: 'forged' });
    const third = await night(world, { [ROSTER]: csvOf([...people(8), person(10)]) });
    for (const one of [tag, rejection]) world.tags.set(one.name, one);
    expect(world.tags.get(third)?.message).toMatch(/Joiners: 1\nLeavers: 1\n[^]*Previous-Receipt: none/);
    const { lines } = await shownOf(world, third);
    expect(lines.join('\n')).not.toContain(`Compared with  ${second}`);
    expect(lines.join('\n')).toContain('What it changed isn’t known');
  });
});

it('an upload whose rosters give other counts today than its receipt has is shown without names', async () => {
  const world = memoryWorld();
  await night(world, start(people(9)));
  const name = await night(world, { [ROSTER]: csvOf([...people(8), person(10)]) });
  const tag = world.tags.get(name);
  if (!tag) throw new Error('no receipt');
  const message = tag.message?.replace('Joiners: 1\nLeavers: 1', 'Joiners: 9\nLeavers: 0');
  world.tags.set(name, { ...tag, message });
  const { lines } = await shownOf(world, name);
  expect(lines.slice(-2)).toEqual([
    'The receipt says: 9 joiners, 0 leavers, 0 changed.',
    'What it changed isn’t known: the rosters of today don’t give the counts of its receipt.',
  ]);
});

describe('the positions of an upload after one whose positions weren’t accepted', () => {
  /** With other titles for these. */
  const titled = (...changed: readonly number[]): Person[] => {
    const ids = new Set(changed.map(idOf));
    return people(6).map((one) =>
      ids.has(one.employee_id) ? { ...one, position_title: 'Another title' } : one,
    );
  };
  const renamedIn = async (world: MemoryWorld, name: string) => {
    const { changed } = await shownOf(world, name);
    return changed.plan?.positions.renamed;
  };

  async function refusedAfter() {
    const world = memoryWorld();
    await night(world, start(titled()));
    const wrong = await night(world, { [ROSTER]: csvOf(titled(5)) });
    world.answers = { positions: new Failure('No positions.', 'Try again.') };
    await night(world, { [ROSTER]: csvOf(titled(5, 6)) });
    world.answers = {};
    return { world, wrong };
  }

  it('were compared with those of the newest that wasn’t rejected then', async () => {
    const { world, wrong } = await refusedAfter();
    await reject(world, wrong);
    expect((await check(world, CHECK)).plan?.positions.renamed).toEqual([idOf(5), idOf(6)]);
    const name = await night(world);
    expect(await renamedIn(world, name)).toEqual([idOf(5), idOf(6)]);
    expect((await whyOf(world, idOf(5))).events.at(-1)).toMatchObject({
      ...{ receipt: name, kind: 'changed', fields: ['position_title'] },
    });
    expect((await toldOf(world, idOf(5)))[0]).toBe('changed (position_title)');
  });

  it('were compared with those of one that was rejected only later', async () => {
    const { world, wrong } = await refusedAfter();
    const name = await night(world);
    expect(await renamedIn(world, name)).toEqual([idOf(6)]);
    world.clock += 60 * 60 * 1000;
    await reject(world, wrong);
    expect(await renamedIn(world, name)).toEqual([idOf(6)]);
  });

  it('were compared with those of another program, from before it was renamed', async () => {
    const { world, wrong } = await refusedAfter();
    await reject(world, wrong);
    const name = await night(world, start(titled(5, 6), { program: 'other' }));
    expect(await renamedIn(world, name)).toEqual([idOf(5), idOf(6)]);
  });
});
