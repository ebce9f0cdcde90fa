import { describe, expect, it } from '@jest/globals';
import { check } from '../../src/commands/check.js';
import { reject } from '../../src/commands/reject.js';
import { show } from '../../src/commands/show.js';
import { Failure } from '../../src/core/base/failure.js';
import { historyHtml } from '../../src/core/report/history-html.js';
import { historyJson } from '../../src/core/report/history-data.js';
import { historyLines } from '../../src/core/report/history-text.js';
import { showLines } from '../../src/core/report/show-text.js';
import { plain } from '../../src/core/report/text.js';
import { syncHere } from '../support/here.js';
import { asked, historyOf, kinds, night, toldOf, whyOf } from '../support/one-story.js';
import { csvOf, filesOf, idOf, people, person, ROSTER, WIDE_GUARDS, type Person } from '../support/people.js';
import { CHECK, LOOPBACK, memoryWorld, type MemoryWorld } from '../support/world.js';

/* The receipt, `history`, `show` and `why` tell one and the same story. */

async function shownOf(world: MemoryWorld, name: string): Promise<string[]> {
  const [one] = await show(world, world.receipts, { ...asked, names: [name], showsValues: false });
  return one ? showLines(one.upload, one.changed, 'UTC', plain) : [];
}

const spoken = (html: string): string =>
  html
    .replaceAll(/<style>.*?<\/style>/gs, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');

it('positions that were sent again, after an upload whose positions were not accepted', async () => {
  const hierarchy = { manager_id: 'manager_id', position_title: 'position_title' };
  const staff = people(4).map((one, at) => ({
    ...one,
    manager_id: at === 0 ? '' : idOf(1),
    position_title: 'Clerk',
  }));
  const world = memoryWorld();
  world.answers = { positions: new Failure('No positions.', 'Try again.') };
  const first = await night(world, filesOf(LOOPBACK, { guards: WIDE_GUARDS, hierarchy }, staff));
  world.answers = {};
  const second = await night(world);
  const { events } = await whyOf(world, idOf(2));
  expect(events.map(({ kind, receipt }) => [kind, receipt])).toEqual([
    ['joined', first],
    ['changed', second],
  ]);
  // The configuration has no filter by a date, so no day has done it.
  expect(events[1]?.cause.kind).toBe('line');
  const columns = (events[1]?.fields ?? []).join(', ');
  expect(columns).toContain('position_title');
  expect(await toldOf(world, idOf(2))).toEqual([`changed (${columns})`, 'added']);
});

it('a first upload that the ids of the portal were known for', async () => {
  const world = memoryWorld();
  const portal = [...people(5).map((one) => one.employee_id), idOf(99)];
  const name = await night(world, {
    ...filesOf(LOOPBACK, { guards: { ...WIDE_GUARDS, 'known-ids': 'ids.csv' } }, people(6)),
    'ids.csv': ['employee_id', ...portal, ''].join('\n'),
  });
  expect(world.tags.get(name)?.message).toMatch(/Joiners: 1\nLeavers: 1\n/);
  const found = await historyOf(world);
  expect(historyLines(found, plain).slice(-3)).toEqual([
    '2026-01-02 02:00       6        1      1        0  valid        stands',
    '  the first upload',
    '  compared with the ids of guards.known-ids',
  ]);
  const shown = await shownOf(world, name);
  expect(shown).toContain('Compared with  the ids of guards.known-ids: it was the first upload');
  expect(shown.slice(-5)).toEqual([
    '1 joiner, 1 leaver, 0 changed; positions: 6 added, 0 removed, 0 moved, 0 renamed.',
    '1 deleted:',
    '  0000099',
    '1 added:',
    expect.stringMatching(/^ {2}0000006 {2}Sales/),
  ]);
  const { uploads } = JSON.parse(historyJson(found)) as { uploads: unknown[] };
  expect(uploads).toMatchObject([
    { leavers: 1, joiners: 1, plan: { leavers: [{ id: idOf(99) }], joiners: [{ id: idOf(6) }] } },
  ]);
  const page = spoken(historyHtml(found));
  expect(page).toMatch(/−1 deleted \+1 added/);
  expect(page).not.toMatch(/compared with nothing|Everybody was new/);
  expect(page).toMatch(/Added 1 Deleted 1/);

  expect([await toldOf(world, idOf(99)), await kinds(world, idOf(99))]).toEqual([
    ['deleted'],
    [['left', name]],
  ]);
  expect([await toldOf(world, idOf(6)), await kinds(world, idOf(6))]).toEqual([
    ['added'],
    [['joined', name]],
  ]);
  expect([await toldOf(world, idOf(1)), await kinds(world, idOf(1))]).toEqual([[], []]);
  expect(await whyOf(world, idOf(99))).toMatchObject({
    headline: '0000099 left in the upload of 2 January 2026.',
    notes: [`The list of guards.known-ids had them in the portal before the upload ${name}.`],
  });
  expect((await whyOf(world, idOf(1))).headline).toBe('0000001 is in the last upload.');
});

it('an upload that no receipt counted for, since the key was another one', async () => {
  const world = memoryWorld();
  const first = await night(world, filesOf(LOOPBACK, { guards: WIDE_GUARDS }, people(9)));
  const tag = world.tags.get(first);
  if (!tag) throw new Error('no receipt');
  world.tags.set(first, { ...tag, authenticity: 'forged' });
  const second = await night(world, { [ROSTER]: csvOf([...people(8), person(10)]) });
  expect(world.tags.get(second)?.message).toMatch(/Joiners: 9\nLeavers: 0\n/);
  const nothing = 'It was compared with nothing: all 9 count as added, and nobody knows who was deleted.';
  const said = async () => {
    const shown = await shownOf(world, second);
    expect(shown).toContain('Compared with  nothing: no upload before it counted');
    expect(shown.at(-1)).toBe(nothing);
    expect(spoken(historyHtml(await historyOf(world)))).toContain(nothing);
  };
  await said();
  // Now with the key of before, too.
  world.tags.set(first, tag);
  await said();
  const { notes } = await historyOf(world, idOf(9));
  expect(notes[0]).toBe(
    '1 plan compared with an upload that was rejected, with the ids of guards.known-ids or with nothing, and may lack something of this person. Such an upload is listed all the same where it changed them; roster-sync why says what.',
  );
  const { events, text } = await whyOf(world, idOf(9));
  expect(events).toMatchObject([
    { kind: 'joined', receipt: first, unplanned: undefined },
    { kind: 'left', receipt: second, unplanned: 'uncompared' },
  ]);
  expect(text.replaceAll(/\s+/g, ' ')).toContain(
    'not in its plan, which compared with nothing: no upload before it counted',
  );
  // Both receipts name none before them, and a day lies between them.
  const { notes: checked } = await check(world, CHECK);
  expect(checked.join()).not.toContain('at the same time');
  expect(await syncHere(world, { unchanged: 'skip' })).toMatchObject({ ending: 'unchanged' });
});

it('the first upload of a program that takes the place of another one', async () => {
  const world = memoryWorld();
  const first = await night(world, filesOf(LOOPBACK, { guards: WIDE_GUARDS }, people(9)));
  const second = await night(world, filesOf(LOOPBACK, { guards: WIDE_GUARDS, program: 'other' }, people(8)));
  expect(second).toContain('/other/');
  expect(world.tags.get(second)?.message).toContain(`Previous-Receipt: ${first}`);
  expect([await toldOf(world, idOf(9)), await kinds(world, idOf(9))]).toEqual([
    ['deleted'],
    [['left', second]],
  ]);
  expect([await toldOf(world, idOf(1)), await kinds(world, idOf(1))]).toEqual([[], []]);
});

describe('of positions that weren’t accepted', () => {
  const moved = (to: number): Person[] =>
    people(6).map((one) => (one.employee_id === idOf(6) ? { ...one, manager_id: idOf(to) } : one));

  const POST = ['position_title', 'position_id', 'parent_position_id'];

  async function refused(before: Person[], after: Person[]): Promise<{ world: MemoryWorld; name: string }> {
    const world = memoryWorld();
    await night(world, filesOf(LOOPBACK, { guards: WIDE_GUARDS }, before));
    world.answers = { positions: new Failure('No positions.', 'Try again.') };
    const name = await night(world, { [ROSTER]: csvOf(after) });
    world.answers = {};
    return { world, name };
  }

  it('a change is said as refused, and with the upload that made it', async () => {
    const { world, name } = await refused(moved(1), moved(5));
    const plan = (await check(world, CHECK)).plan;
    expect(plan?.positions.moved).toEqual([idOf(6)]);
    const between = await whyOf(world, idOf(6));
    expect(between.events).toMatchObject([
      { kind: 'joined', refused: undefined },
      { kind: 'changed', receipt: name, fields: [], refused: ['parent_position_id'] },
    ]);
    expect(between.headline).toBe(
      '0000006 is in the last upload (joined in the upload of 2 January 2026); the next sync changes them, unless it is held.',
    );
    expect(between.today).toMatchObject({ next: 'changed', fields: ['parent_position_id'] });
    expect(between.text).toContain('3 January 2026, 02:00: a change that wasn’t accepted\n');
    expect(between.text).toContain('positions  not accepted with this upload: parent_position_id\n');

    const next = await night(world);
    const after = await whyOf(world, idOf(6));
    const commit = world.tags.get(name)?.commit;
    expect(after.events.slice(1)).toMatchObject([
      { kind: 'changed', receipt: name, fields: [] },
      {
        ...{ kind: 'changed', receipt: next, fields: ['parent_position_id'], refused: undefined },
        cause: { kind: 'line', commits: [{ id: commit }] },
      },
    ]);
    expect(after.headline).toBe('0000006 is in the last upload (changed in the upload of 4 January 2026).');
    expect(after.today.next).toBe('nothing');
    expect(await toldOf(world, idOf(6))).toEqual([
      'changed (parent_position_id)',
      'changed (parent_position_id not accepted)',
      'added',
    ]);
  });

  it('what else changed with that upload is said as done', async () => {
    const other = moved(5).map((one) => (one.employee_id === idOf(6) ? { ...one, country: 'DE' } : one));
    const { world, name } = await refused(moved(1), [...other, person(7)]);
    const next = await night(world);
    expect((await whyOf(world, idOf(6))).events.slice(1)).toMatchObject([
      { receipt: name, kind: 'changed', fields: ['country'], refused: ['parent_position_id'] },
      { receipt: next, kind: 'changed', fields: ['parent_position_id'] },
    ]);
    const joined = await whyOf(world, idOf(7));
    expect(joined.events).toMatchObject([
      { receipt: name, kind: 'joined', refused: [] },
      { receipt: next, kind: 'changed', fields: POST, refused: undefined },
    ]);
    expect(joined.text).toContain('positions  not accepted with this upload\n');
  });

  it('whose position was never accepted has it sent with the next', async () => {
    const { world } = await refused(moved(1), [...moved(1), person(7)]);
    expect((await whyOf(world, idOf(7))).today).toMatchObject({ next: 'changed', fields: POST });
    expect((await whyOf(world, idOf(6))).today.next).toBe('nothing');
    const first = memoryWorld();
    first.answers = { positions: new Failure('No positions.', 'Try again.') };
    await night(first, filesOf(LOOPBACK, { guards: WIDE_GUARDS }, moved(1)));
    expect((await whyOf(first, idOf(6))).today).toMatchObject({ next: 'changed', fields: POST });
  });

  it('a change that was taken back is one of nothing', async () => {
    const { world, name } = await refused(moved(1), moved(5));
    await night(world, { [ROSTER]: csvOf(moved(1)) });
    expect((await whyOf(world, idOf(6))).events.slice(1)).toMatchObject([{ receipt: name, fields: [] }]);
    expect(await toldOf(world, idOf(6))).toHaveLength(2);
  });
});

describe('of uploads that were rejected', () => {
  it('where every one was, the next compares with the last of them', async () => {
    const world = memoryWorld();
    const first = await night(world, filesOf(LOOPBACK, { guards: WIDE_GUARDS }, people(9)));
    await reject(world, first);
    const second = await night(world, { [ROSTER]: csvOf([...people(8), person(10)]) });
    expect(world.tags.get(second)?.message).toMatch(/Joiners: 1\nLeavers: 1\n/);
    expect(await toldOf(world, idOf(9))).toEqual(['deleted', 'added']);
    const story = await whyOf(world, idOf(9));
    expect(story.events).toMatchObject([
      { kind: 'joined', receipt: first, state: 'rejected' },
      { kind: 'left', receipt: second, unplanned: undefined },
    ]);
    expect(story.headline).toBe('0000009 left in the upload of 3 January 2026.');
    // If the first was never applied, whoever stays came with the second.
    const stays = await whyOf(world, idOf(1));
    expect(stays.events).toMatchObject([
      { kind: 'joined', receipt: first, unplanned: undefined },
      { kind: 'joined', receipt: second, unplanned: 'rejected' },
    ]);
    expect(stays.text.replaceAll(/\s+/g, ' ')).toContain(
      'not in its plan, which compared with an upload that was rejected',
    );
    expect((await historyOf(world, idOf(1))).notes[0]).toContain('roster-sync why says what');
  });

  it('one that was rejected too late may have left its change to the next', async () => {
    const world = memoryWorld();
    await night(world, filesOf(LOOPBACK, { guards: WIDE_GUARDS }, people(9)));
    const wrong = await night(world, { [ROSTER]: csvOf(people(8)) });
    const next = await night(world);
    await reject(world, wrong);
    const story = await whyOf(world, idOf(9));
    expect(story.events.slice(1)).toMatchObject([
      { kind: 'left', receipt: wrong, state: 'rejected', unplanned: undefined },
      { kind: 'left', receipt: next, state: 'stands', unplanned: 'rejected' },
    ]);
    expect(story.headline).toBe('0000009 left in the upload of 4 January 2026.');
    expect((await historyOf(world, idOf(9))).notes[0]).toContain('roster-sync why says what');
    expect((await historyOf(world)).notes.join()).not.toContain('may lack something');
  });

  it('where none stands, it is said that check knows what comes next', async () => {
    const world = memoryWorld();
    await reject(world, await night(world, filesOf(LOOPBACK, { guards: WIDE_GUARDS }, people(9))));
    const { notes, today } = await whyOf(world, idOf(1));
    expect(today.next).toBeUndefined();
    expect(notes).toEqual([
      'Every upload was rejected, so nobody knows what the next sync does: roster-sync check says what it compares with.',
    ]);
  });
});

it('what the next sync does is promised of none that may be held', async () => {
  const world = memoryWorld();
  await night(world, filesOf(LOOPBACK, { guards: { ...WIDE_GUARDS, protect: [idOf(3)] } }, people(9)));
  const changed = people(9).map((one) => (one.employee_id === idOf(2) ? { ...one, country: 'DE' } : one));
  world.commit({
    [ROSTER]: csvOf([...changed.filter((one) => one.employee_id !== idOf(3)), person(10)]),
  });
  expect((await check(world, CHECK)).held.map(({ guard }) => guard)).toEqual(['protect']);
  for (const [id, verb] of [
    [idOf(3), 'will delete them'],
    [idOf(2), 'changes country'],
    [idOf(10), 'adds them'],
  ] as const) {
    const { headline, text } = await whyOf(world, id);
    expect(headline).toMatch(/, unless it is held\.$/);
    expect(text.replaceAll(/\s+/g, ' ')).toContain(
      `next sync ${verb}, unless it is held: roster-sync check says whether`,
    );
  }
  expect((await whyOf(world, idOf(4))).text).toMatch(/next sync {2}nothing changes for them$/);
});
