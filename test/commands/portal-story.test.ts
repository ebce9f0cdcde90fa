import { describe, expect, it } from '@jest/globals';
import { check } from '../../src/commands/check.js';
import { reject } from '../../src/commands/reject.js';
import { Failure } from '../../src/core/base/failure.js';
import { wasSeen } from '../../src/core/person/story.js';
import { syncHere } from '../support/here.js';
import { historyOf, kinds, night, toldOf, whyOf } from '../support/one-story.js';
import {
  configOf,
  CONFIG,
  csvOf,
  filesOf,
  idOf,
  people,
  person,
  ROSTER,
  WIDE_GUARDS,
} from '../support/people.js';
import { CHECK, LOOPBACK, memoryWorld, type MemoryWorld } from '../support/world.js';

/*
 * The story of a person where an upload was compared with the ids of the portal or with nothing: before the first one,
 * after one that was rejected, and after a rotation of the API key without the key before.
 */

const LIST = 'ids.csv';
const GUARDS = { ...WIDE_GUARDS, 'known-ids': LIST };
const listOf = (...ids: readonly number[]): string => ['employee_id', ...ids.map(idOf), ''].join('\n');
const upTo = (count: number): number[] => Array.from({ length: count }, (_, at) => at + 1);
const withList = (roster: readonly object[], ...ids: readonly number[]) => ({
  [CONFIG]: configOf(LOOPBACK, { guards: GUARDS }),
  [ROSTER]: csvOf(roster),
  [LIST]: listOf(...ids),
});

/** Uploads as after a rotation: no earlier receipt counts. Later the key of before is given, and all of them do. */
async function rotated(world: MemoryWorld, files: Readonly<Record<string, string>>): Promise<string> {
  const earlier = [...world.tags];
  for (const [name, tag] of earlier) world.tags.set(name, { ...tag, authenticity: 'forged' });
  const name = await night(world, files);
  for (const [one, tag] of earlier) world.tags.set(one, tag);
  return name;
}

const NOT_PLANNED = 'not in its plan';
const VERBS = { joined: 'added', changed: 'changed', left: 'deleted' };

/** What `history --person` says, which must be as many uploads and verbs as `why` has. */
async function told(world: MemoryWorld, id: string): Promise<string[]> {
  const lines = (await toldOf(world, id)).toReversed();
  const { events } = await whyOf(world, id);
  expect(lines.map((line) => /^\w+/.exec(line)?.[0])).toEqual(events.map(({ kind }) => VERBS[kind]));
  expect(lines.map((line) => line.includes(NOT_PLANNED))).toEqual(
    events.map(({ unplanned }) => unplanned !== undefined),
  );
  return lines;
}

/** Without the second, and with the third in another department. */
const changed = people(9)
  .filter(({ employee_id: id }) => id !== idOf(2))
  .map((one) => (one.employee_id === idOf(3) ? { ...one, department: 'IT' } : one));

describe('after a rotation, where the plan compared with a list of ids', () => {
  it('who left is said to have left, though the list doesn’t have them', async () => {
    const world = memoryWorld();
    const first = await night(world, filesOf(LOOPBACK, { guards: WIDE_GUARDS }, people(9)));
    const commit = world.repository.head ?? '';
    const second = await rotated(world, withList(changed, 1, ...upTo(9).slice(2)));
    const { events, headline, text } = await whyOf(world, idOf(2));
    expect(events).toMatchObject([
      { kind: 'joined', receipt: first, cause: { kind: 'line', commits: [{ id: commit }] } },
      {
        ...{ kind: 'left', receipt: second, unplanned: 'known-ids', isSure: true },
        cause: { kind: 'line', commits: [{ id: world.repository.head }] },
      },
    ]);
    expect(headline).toBe('0000002 left in the upload of 3 January 2026; approved by unverified.');
    expect(text.replaceAll(/\s+/g, ' ')).toContain(
      'not in its plan, which compared with the ids of guards.known-ids',
    );
    expect(await told(world, idOf(2))).toEqual(['added', `deleted, ${NOT_PLANNED}`]);
    const { notes } = await historyOf(world, idOf(2));
    expect(notes[0]).toMatch(/^1 plan compared with .* with the ids of guards\.known-ids or with nothing/);
  });

  it('what changed is said with its commit and values, and who left with the commit', async () => {
    const world = memoryWorld();
    await night(world, withList(people(9), ...upTo(9)));
    const second = await rotated(world, { [ROSTER]: csvOf(changed) });
    const cause = { kind: 'line', commits: [{ id: world.repository.head }] };
    const { events, headline } = await whyOf(world, idOf(3));
    expect(events).toMatchObject([
      { kind: 'changed', fields: ['department'], receipt: second, unplanned: 'known-ids', cause },
    ]);
    expect(events[0]?.values).toEqual({ department: { before: 'Sales', after: '(not shown)' } });
    const shown = (await whyOf(world, idOf(3), true)).events[0];
    expect(shown?.values).toEqual({ department: { before: 'Sales', after: 'IT' } });
    expect(headline).toBe('0000003 is in the last upload (changed in the upload of 3 January 2026).');
    expect(await told(world, idOf(3))).toEqual([`changed (department), ${NOT_PLANNED}`]);

    expect((await whyOf(world, idOf(2))).events).toMatchObject([
      { kind: 'left', receipt: second, unplanned: undefined, cause },
    ]);
    expect(await told(world, idOf(2))).toEqual(['deleted']);
    expect(await told(world, idOf(5))).toEqual([]);
  });

  it('what list and upload before say differently is said with which of them has it', async () => {
    const world = memoryWorld();
    await night(world, filesOf(LOOPBACK, { guards: WIDE_GUARDS }, people(9)));
    // The list has two who were in no upload, and lacks one who was.
    await rotated(world, withList([...people(9), person(10)], ...upTo(8), 10, 99));
    const by = (why: string) => [{ kind: 'unknown', why }];
    const causes = async (id: string) => (await whyOf(world, id)).events.slice(-1).map(({ cause }) => cause);
    expect(await causes(idOf(99))).toEqual(
      by('the list of guards.known-ids had them, and the upload before this one didn’t'),
    );
    expect(await causes(idOf(9))).toEqual(
      by('the list of guards.known-ids didn’t have them, and the upload before this one did'),
    );
    expect(await told(world, idOf(99))).toEqual(['deleted']);
    expect(await told(world, idOf(9))).toEqual(['added', 'added']);
    expect(await told(world, idOf(10))).toEqual([`added, ${NOT_PLANNED}`]);
  });

  it('nothing is sure that may have come with an upload that can’t be read', async () => {
    const world = memoryWorld();
    await night(world, filesOf(LOOPBACK, { guards: WIDE_GUARDS }, people(9)));
    const between = await night(world, { [ROSTER]: csvOf(people(9)) });
    await rotated(world, withList(changed, ...upTo(9)));
    const tag = world.tags.get(between);
    if (tag) world.tags.set(between, { ...tag, commit: 'f'.repeat(40) });
    const last = async (id: string) => (await whyOf(world, id)).events.at(-1);
    expect(await last(idOf(3))).toMatchObject({ kind: 'changed', isSure: false });
    // This the plan itself says.
    expect(await last(idOf(2))).toMatchObject({ kind: 'left', isSure: true });
  });
});

describe('after a rotation, where the plan compared with nothing', () => {
  it('history and why say the same, and nobody is said to be added who was there', async () => {
    const world = memoryWorld();
    await night(world, filesOf(LOOPBACK, { guards: WIDE_GUARDS }, people(9)));
    await rotated(world, { [ROSTER]: csvOf([...changed, person(10)]) });
    expect(await told(world, idOf(2))).toEqual(['added', `deleted, ${NOT_PLANNED}`]);
    expect(await told(world, idOf(3))).toEqual(['added', `changed (department), ${NOT_PLANNED}`]);
    expect(await told(world, idOf(5))).toEqual(['added']);
    expect(await told(world, idOf(10))).toEqual([`added, ${NOT_PLANNED}`]);
  });

  it('nobody is said to have come with it where none before it can be read', async () => {
    const world = memoryWorld();
    const first = await night(world, filesOf(LOOPBACK, { guards: WIDE_GUARDS }, people(9)));
    await rotated(world, { [ROSTER]: csvOf(changed) });
    const tag = world.tags.get(first);
    if (tag) world.tags.set(first, { ...tag, commit: 'f'.repeat(40) });
    expect(await told(world, idOf(5))).toEqual([]);
  });
});

describe('where the first upload was compared with a list of ids, and rejected', () => {
  async function rejected() {
    const world = memoryWorld();
    const name = await night(world, withList(people(6), ...upTo(5), 99));
    await reject(world, name);
    return { world, name };
  }

  it('who was in it was in an upload', async () => {
    const { world } = await rejected();
    world.commit({ [ROSTER]: csvOf(people(3)) });
    for (const id of [idOf(1), idOf(4), idOf(6)]) {
      const story = await whyOf(world, id);
      expect(story.headline).toBe(`${id} was only in uploads that were rejected.`);
      expect(story.uploads).toMatchObject({ withPerson: 1, isOnlyInRejected: true });
      expect(wasSeen(story)).toBe(true);
    }
    const listed = await whyOf(world, idOf(99));
    expect(listed.headline).toBe(
      '0000099 isn’t in the roster, and was in no upload; one that was rejected was to delete them.',
    );
    expect(listed.uploads).toMatchObject({ withPerson: 0, isOnlyInRejected: false });
    expect(wasSeen(await whyOf(world, '77'))).toBe(false);
  });

  it('the next is compared with the list, too, where the rejected one perhaps never came', async () => {
    const { world, name } = await rejected();
    const next = await night(world, {});
    expect(await kinds(world, idOf(1))).toEqual([]);
    expect((await whyOf(world, idOf(1))).headline).toBe('0000001 is in the last upload.');
    expect(await kinds(world, idOf(6))).toEqual([
      ['joined', name],
      ['joined', next],
    ]);
    expect(await told(world, idOf(99))).toEqual(['deleted', `deleted, ${NOT_PLANNED}`]);
    for (const id of [1, 6].map(idOf)) await told(world, id);
  });
});

describe('before the first upload', () => {
  const STATUS = {
    guards: GUARDS,
    roster: { filters: [{ column: 'Status', keep: ['Active'], drop: ['Gone'] }] },
  };
  const team = people(6).map((one) => ({ ...one, Status: one.employee_id === idOf(4) ? 'Gone' : 'Active' }));

  it('what comes next is what check says: compared with the list', async () => {
    const world = memoryWorld();
    world.commit({ ...filesOf(LOOPBACK, STATUS, team), [LIST]: listOf(2, 3, 4, 99) });
    const { plan } = await check(world, CHECK);
    const verdicts = new Map<string, string>();
    for (const one of plan?.joiners ?? []) verdicts.set(one.id, 'joined');
    for (const one of plan?.leavers ?? []) verdicts.set(one.id, 'left');
    expect([...verdicts.values()].toSorted()).toEqual(['joined', 'joined', 'joined', 'left', 'left']);
    for (const id of [1, 2, 3, 4, 5, 6, 77, 99].map(idOf)) {
      const { today } = await whyOf(world, id);
      expect([id, today.next]).toEqual([id, verdicts.get(id) ?? 'nothing']);
    }
    const said = async (id: string) => {
      const { headline, text } = await whyOf(world, id);
      return [headline, /next sync {2}[^]*/.exec(text)?.[0].replaceAll(/\s+/g, ' ')];
    };
    expect(await said(idOf(99))).toEqual([
      '0000099 is in the list of guards.known-ids, and no upload had them; the next sync will delete them, unless it is held.',
      'next sync will delete them, unless it is held: roster-sync check says whether',
    ]);
    expect((await said(idOf(4)))[0]).toBe(
      '0000004 is in the list of guards.known-ids, and no upload had them; the next sync will delete them, unless it is held: the filter “Status” leaves them out.',
    );
    expect(await said(idOf(3))).toEqual([
      '0000003 is in the list of guards.known-ids and in the roster, and no upload had them; the next sync neither adds nor deletes them.',
      'next sync neither adds nor deletes them: the list of guards.known-ids has them; what else changes, it doesn’t say',
    ]);
    expect((await said(idOf(1)))[0]).toBe(
      '0000001 is in the roster and not uploaded yet: the next sync adds them, unless it is held.',
    );
    expect(await said(idOf(77))).toEqual([
      '0000077 isn’t in the roster, and was in no upload.',
      'next sync nothing changes for them',
    ]);
    expect([wasSeen(await whyOf(world, idOf(99))), wasSeen(await whyOf(world, idOf(77)))]).toEqual([
      true,
      false,
    ]);
  });

  it('a list that can’t be read is an error, as check has it', async () => {
    const world = memoryWorld();
    world.commit(filesOf(LOOPBACK, { guards: GUARDS }, people(3)));
    const { problems } = await check(world, CHECK);
    const { today } = await whyOf(world, idOf(1));
    expect(today).toMatchObject({ next: undefined, errors: problems.length, isListed: undefined });
    expect(today.errors).toBeGreaterThan(0);
  });

  it('a sync that left no receipt is no upload to compare with', async () => {
    const world = memoryWorld();
    world.commit(withList(people(3), 1, 2, 99));
    world.answers = { employees: new Failure('The API couldn’t be reached.', 'Try again later.') };
    await syncHere(world);
    world.answers = {};
    world.commit({ [ROSTER]: csvOf(people(4)) });
    const by = 'compared with the list of guards.known-ids, the next sync';
    for (const [id, words] of [
      [
        1,
        `is in the list of guards.known-ids and in the roster, and no upload that left a receipt had them; ${by} neither adds nor deletes them.`,
      ],
      [4, `is in the roster, and no upload left a receipt: ${by} adds them, unless it is held.`],
      [
        99,
        `is in the list of guards.known-ids, and no upload that left a receipt had them; ${by} will delete them, unless it is held.`,
      ],
    ] as const) {
      const { headline, text } = await whyOf(world, idOf(id));
      expect(headline).toBe(`${idOf(id)} ${words}`);
      expect(text).toContain('next sync  compared with the list of guards.known-ids: ');
    }
  });

  it('of somebody in a list that no sync compares with, it says nothing', async () => {
    const world = memoryWorld();
    await night(world, withList(people(3), ...upTo(3)));
    world.commit({ [LIST]: listOf(1, 2, 3, 99) });
    expect((await whyOf(world, idOf(99))).headline).toBe(
      '0000099 isn’t in the roster, and was in no upload.',
    );
    expect((await whyOf(world, idOf(1))).today).toMatchObject({ next: 'nothing', isListed: undefined });
  });
});
