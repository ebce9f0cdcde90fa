import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it } from '@jest/globals';
import { openWorld } from '../../src/adapters/open-world.js';
import { reject } from '../../src/commands/reject.js';
import { Failure } from '../../src/core/base/failure.js';
import { why } from '../../src/commands/why.js';
import type { Story } from '../../src/core/person/story.js';
import { storyJson, storyTextLines } from '../../src/core/report/person-words.js';
import { plain } from '../../src/core/report/text.js';
import { cleanUp } from '../support/cleanup.js';
import { syncHere } from '../support/here.js';
import {
  CONFIG,
  configOf,
  csvOf,
  filesOf,
  idOf,
  people,
  person,
  ROSTER,
  WIDE_GUARDS,
} from '../support/people.js';
import { Repository } from '../support/repository.js';
import { DIST, KEY } from '../support/runner.js';
import { record } from '../support/server.js';
import { LOOPBACK, memoryWorld, type MemoryWorld } from '../support/world.js';

/* One person through time and today, in memory. */

afterEach(cleanUp);

const DAY = 24 * 60 * 60 * 1000;

const withGuards = (more: object = {}) => ({ guards: WIDE_GUARDS, ...more });

/** Commits, uploads, and lets a day pass. */
async function night(world: MemoryWorld, files: Readonly<Record<string, string>>): Promise<string> {
  const commit = world.commit(files);
  world.clock += DAY;
  const ran = await syncHere(world);
  expect(ran).toMatchObject({ ending: 'uploaded' });
  return commit;
}

const asked = (world: MemoryWorld, id: string, showsValues = false): Promise<Story> =>
  why(world, world.receipts, { configPath: CONFIG, apiUrl: undefined, id, showsValues });

const storyHeadline = (story: Story): string =>
  (JSON.parse(storyJson(story)) as { headline: string }).headline;

const textOf = (story: Story): string => storyTextLines(story, plain).join('\n');

/** Nine people; the eighth moves to another department, and leaves. */
async function year(): Promise<{ world: MemoryWorld; commits: string[] }> {
  const world = memoryWorld();
  const team = people(9);
  const moved = team.map((one) => (one.employee_id === idOf(8) ? { ...one, department: 'IT' } : one));
  const commits = [
    await night(world, filesOf(LOOPBACK, withGuards(), team.slice(0, 7))),
    await night(world, { [ROSTER]: csvOf(team) }),
    await night(world, {
      [ROSTER]: csvOf(team.map((one, at) => (at === 2 ? person(3, { surname: 'Other' }) : one))),
    }),
    await night(world, { [ROSTER]: csvOf(moved) }),
    await night(world, { [ROSTER]: csvOf(moved.filter(({ employee_id: id }) => id !== idOf(8))) }),
  ];
  return { world, commits };
}

describe('why', () => {
  it('tells who joined, changed and left, in which upload and by which commit', async () => {
    const { world, commits } = await year();
    const story = await asked(world, idOf(8));
    expect(story.events).toMatchObject([
      { kind: 'joined', commit: commits[1], cause: { kind: 'line', commits: [{ id: commits[1] }] } },
      {
        kind: 'changed',
        fields: ['department'],
        commit: commits[3],
        cause: { kind: 'line', commits: [{ id: commits[3] }] },
      },
      { kind: 'left', commit: commits[4], cause: { kind: 'line', commits: [{ id: commits[4] }] } },
    ]);
    expect(story.uploads).toEqual({
      all: 5,
      withPerson: 3,
      isOnlyInRejected: false,
      unread: 0,
      erased: 0,
      isInLast: false,
      isLastRead: true,
      isUnasked: false,
      isWhole: true,
    });
    expect(storyHeadline(story)).toBe('0000008 left in the upload of 6 January 2026.');
    expect(story.today).toMatchObject({ rows: [], next: 'nothing', errors: 0 });
  });

  it('reads the same file as each upload did, where another delimiter was declared then', async () => {
    const world = memoryWorld();
    const columns = Object.fromEntries(
      Object.keys(person(1))
        .slice(0, 5)
        .map((name) => [name, `${name}, as, it is`]),
    );
    const headers = (csv: string) =>
      csv.replace(/^.*/, (line) => line.replaceAll(/\w+/g, (name) => columns[name] ?? name));
    const team = people(20).map((one, at) => ({
      ...one,
      surname: [0, 1, 19].includes(at) ? 'a_b_c_d_e_f_g_h_i_j_k' : one.surname,
    }));
    const roster = headers(
      csvOf(team).replaceAll(',', ';').replaceAll('a_b_c_d_e_f_g_h_i_j_k', 'a,b,c,d,e,f,g,h,i,j,k'),
    );
    const read = (delimiter: string) => configOf(LOOPBACK, withGuards({ roster: { delimiter, columns } }));
    await night(world, { [CONFIG]: read(';'), [ROSTER]: roster });
    await night(world, { [CONFIG]: read('auto'), [ROSTER]: roster });
    const { events, uploads } = await asked(world, idOf(20));
    expect(events).toMatchObject([{ kind: 'joined' }]);
    expect(uploads).toMatchObject({ all: 2, withPerson: 2 });
  });

  it('shows old and new values as a plan does, and others only where it is asked to', async () => {
    const { world } = await year();
    const [, changed] = (await asked(world, idOf(8))).events;
    expect(changed?.values).toEqual({ department: { before: 'Sales', after: '(not shown)' } });
    const [, other] = (await asked(world, idOf(3))).events;
    expect(other).toMatchObject({ kind: 'changed', fields: ['surname'], values: {} });
    const shown = (await asked(world, idOf(3), true)).events[1];
    expect(shown?.values).toEqual({ surname: { before: 'Surname3', after: 'Other' } });
    expect(shown?.cause).toMatchObject({ commits: [{ author: 'Tess Ter' }] });
  });

  it('tells what the files of today have: line, cells, mapping, element, hierarchy', async () => {
    const { world } = await year();
    const { today } = await asked(world, idOf(1));
    expect(today.rows).toEqual([
      { file: ROSTER, line: 2, cell: 'A2', isReadable: true, isKept: true, filters: [] },
    ]);
    expect(today.sent?.post).toEqual({ manager: undefined, isTop: true, reports: 7 });
    expect(today.sent?.elements[0]).toEqual({
      element: 'forename',
      header: 'forename',
      cell: 'B2',
      change: 'as it is',
    });
    expect(today.sent?.xml).toBe(
      '<employee><forename>…</forename><surname>…</surname><employee_id>…</employee_id><employee_type>…</employee_type><department>…</department><start_date>…</start_date><country>…</country><email>…</email></employee>',
    );
    expect((await asked(world, idOf(1), true)).today.sent?.xml).toContain(
      '<email>person1@example.com</email>',
    );
  });

  it('has nobody’s name, address or date in any form without being asked for it', async () => {
    const { world } = await year();
    for (const id of [idOf(3), idOf(8), idOf(88)]) {
      const story = await asked(world, id);
      const text = textOf(story) + storyJson(story);
      expect(text).not.toMatch(/Forename|Surname|Other|@|2020-01-31|Assistant|Tess/);
    }
    expect(textOf(await asked(world, idOf(3), true))).toContain('Surname3 → Other');
  });

  it.each([
    ['America/Los_Angeles', '1 January 2026, 18:00: joined', '31 December 2025'],
    ['Pacific/Kiritimati', '2 January 2026, 16:00: joined', '1 January 2026'],
  ])('says day and time by the clocks of %s, also those of commits', async (zone, joined, committed) => {
    const world = memoryWorld();
    await night(world, filesOf(LOOPBACK, withGuards({ 'time-zone': zone }), people(3)));
    const story = await asked(world, idOf(2));
    const lines = textOf(story).split('\n');
    expect(lines).toContain(joined);
    expect(lines.find((line) => line.startsWith('  commit'))).toContain(` of ${committed}`);
    expect(lines.join(' ')).not.toContain('UTC');
    const [event] = story.events;
    expect(event).toMatchObject({ at: '2026-01-02T02:00:00.000Z' });
    expect(storyHeadline(story)).toContain(joined.slice(0, joined.indexOf(',')));
  });

  it('says of an id that never existed which are near', async () => {
    const { world } = await year();
    const stories = await Promise.all(['8', idOf(88), '0000018', 'e0000008'].map((id) => asked(world, id)));
    expect(stories.map(storyHeadline)).toEqual([
      '8 isn’t in the roster, and was in no upload; nearest: 0000008.',
      '0000088 isn’t in the roster, and was in no upload; nearest: 0000008.',
      '0000018 isn’t in the roster, and was in no upload; nearest: 0000008.',
      'e0000008 isn’t in the roster, and was in no upload; nearest: 0000008.',
    ]);
  });

  it('says which uploads can’t be read, and what is known without them', async () => {
    const { world } = await year();
    const [, , , fourth = '', last = ''] = [...world.tags.keys()];
    for (const name of [fourth, last]) {
      const tag = world.tags.get(name);
      if (tag) world.tags.set(name, { ...tag, commit: 'f'.repeat(40) });
    }
    const story = await asked(world, idOf(8));
    expect(story.uploads).toEqual({
      all: 5,
      withPerson: 2,
      isOnlyInRejected: false,
      unread: 2,
      erased: 0,
      isInLast: true,
      isLastRead: false,
      isUnasked: false,
      isWhole: false,
    });
    expect(story.notes).toEqual([
      'Uploads that can’t be read here: 2. Fetch the whole history: git fetch --unshallow --tags.',
    ]);
    expect(story.events.map(({ kind }) => kind)).toEqual(['joined']);
  });

  it('without the first receipts says nobody joined with the oldest that is left, and that some are gone', async () => {
    const { world } = await year();
    const names = [...world.tags.keys()].toSorted();
    for (const name of names.slice(0, 2)) world.tags.delete(name);
    const story = await asked(world, idOf(9));
    expect(story).toMatchObject({ events: [], uploads: { all: 3, withPerson: 3, isInLast: true } });
    expect(storyHeadline(story)).toBe('0000009 is in the last upload.');
    expect(story.notes.join()).toContain(
      `The receipt ${names[1] ?? ''}, which ${names[2] ?? ''} names, isn’t here, nor what came before it.`,
    );
    world.tags.delete(names[3] ?? '');
    const gap = await asked(world, idOf(8));
    expect(gap.notes.join()).toContain(
      `The receipt ${names[3] ?? ''} is missing: ${names[4] ?? ''} names it`,
    );
  });

  it('says nothing of later uploads where the last can’t be read, nor what the next sync does', async () => {
    const { world } = await year();
    const names = [...world.tags.keys()];
    for (const name of names.slice(3)) {
      const tag = world.tags.get(name);
      if (tag) world.tags.set(name, { ...tag, commit: 'f'.repeat(40) });
    }
    const left = await asked(world, idOf(8));
    expect(storyHeadline(left)).toBe(
      '0000008 is in the last upload that can be read here (joined in the upload of 3 January 2026).',
    );
    expect(textOf(left)).toContain('In 2 of the 3 uploads of acme that can be read here (of 5).');
    expect(textOf(left)).toContain('next sync  not known: the last upload can’t be read here');
    world.commit({ [ROSTER]: csvOf(people(10)) });
    expect(storyHeadline(await asked(world, idOf(10)))).toBe(
      '0000010 is in the roster. No upload that can be read here had them, and newer ones may be missing.',
    );
  });

  it('says that the remote couldn’t be asked, and not that an upload can’t be read that is here', async () => {
    const { world } = await year();
    world.receipts.look = () => Promise.reject(new Failure('No network.', ''));
    const there = await asked(world, idOf(9));
    expect(there.uploads).toMatchObject({ isInLast: true, isLastRead: false, isUnasked: true });
    expect(storyHeadline(there)).toMatch(
      /^0000009 is in the last upload that this clone has \(joined .*\); newer ones may be missing\.$/,
    );
    world.commit({ [ROSTER]: csvOf(people(9)) });
    const back = await asked(world, idOf(8));
    expect(storyHeadline(back)).toBe(
      '0000008 is in the roster, and not in the last upload that this clone has; newer ones may be missing.',
    );
    for (const story of [there, back]) {
      expect(textOf(story)).toContain(
        'next sync  not known: the remote couldn’t be asked what was uploaded last',
      );
      expect(textOf(story)).not.toContain('can’t be read here');
    }
    const newest = [...world.tags.keys()].at(-1) ?? '';
    const tag = world.tags.get(newest);
    if (tag) world.tags.set(newest, { ...tag, commit: 'f'.repeat(40) });
    expect(textOf(await asked(world, idOf(9)))).toContain('not known: the last upload can’t be read here');
  });

  it('says where something may have come with an upload that can’t be read', async () => {
    const { world } = await year();
    const second = [...world.tags.keys()][1] ?? '';
    const tag = world.tags.get(second);
    for (const edit of [
      () => world.tags.delete(second),
      () => tag && world.tags.set(second, { ...tag, commit: 'f'.repeat(40) }),
      () => tag && world.tags.set(second, { ...tag, authenticity: 'forged' }),
    ]) {
      edit();
      const story = await asked(world, idOf(9));
      expect(story.events).toMatchObject([{ kind: 'joined', isSure: false }]);
      expect(storyHeadline(story)).toBe(
        '0000009 is in the last upload (joined no later than in the upload of 4 January 2026).',
      );
      expect(textOf(story)).toContain('or one before it, which can’t be read');
      expect(storyHeadline(await asked(world, idOf(88)))).toContain(
        'nor in any upload that can be read here',
      );
    }
  });

  it.each<[string, (world: MemoryWorld) => unknown]>([
    [
      'without tags, and the remote can’t be asked',
      (world) => {
        world.tags.clear();
      },
    ],
    ['with some, and the remote can’t be asked', () => undefined],
    [
      'of which none is signed with this key',
      ({ tags }) => [...tags].map(([name, tag]) => tags.set(name, { ...tag, authenticity: 'forged' })),
    ],
  ])('in a clone %s says that there may be more', async (what, edit) => {
    const { world } = await year();
    edit(world);
    if (what.endsWith('asked')) world.receipts.look = () => Promise.reject(new Failure('No network.', ''));
    world.commit({ [ROSTER]: csvOf(people(10)) });
    expect(storyHeadline(await asked(world, idOf(10)))).toMatch(
      /^0000010 is in the roster\. No upload that can be read here had them/,
    );
    expect(storyHeadline(await asked(world, idOf(88)))).toContain('nor in any upload that can be read here');
  });

  it('says of somebody who is back that the next sync adds them, and not that they were never uploaded', async () => {
    const { world } = await year();
    world.commit({ [ROSTER]: csvOf(people(9)) });
    expect(storyHeadline(await asked(world, idOf(8)))).toBe(
      '0000008 is in the roster and not in the last upload: the next sync adds them, unless it is held.',
    );
  });

  it('marks a rejected upload, and compares the next with the one before it', async () => {
    const world = memoryWorld();
    await night(world, filesOf(LOOPBACK, withGuards(), people(9)));
    await night(world, { [ROSTER]: csvOf(people(8)) });
    await reject(world, [...world.tags.keys()].at(-1) ?? '');
    await night(world, { [ROSTER]: csvOf(people(9)) });
    const story = await asked(world, idOf(9));
    expect(story.events).toMatchObject([
      { kind: 'joined', state: 'stands' },
      { kind: 'left', state: 'rejected' },
    ]);
    expect(textOf(story)).toContain('left (this upload was rejected)');
    expect(storyHeadline(story)).toBe(
      '0000009 is in the last upload (joined in the upload of 2 January 2026).',
    );
  });
});

describe('where no line has changed', () => {
  const FILTERS = [
    { column: 'Status', keep: ['Active'], drop: ['Gone'] },
    { column: 'Last Day', date: 'YYYY-MM-DD', keep: 'until' },
  ];
  const team = people(9).map((one, at) => ({
    ...one,
    Status: at === 8 ? 'Gone' : 'Active',
    'Last Day': at === 7 ? '2026-01-03' : '',
  }));

  it('the day that has passed is why somebody left', async () => {
    const world = memoryWorld();
    const files = filesOf(LOOPBACK, withGuards({ roster: { filters: FILTERS } }), team);
    await night(world, files);
    await night(world, {});
    await night(world, {});
    const story = await asked(world, idOf(8));
    expect(story.events).toMatchObject([
      { kind: 'joined', cause: { kind: 'line' } },
      { kind: 'left', cause: { kind: 'day', day: '2026-01-04', filter: 'Last Day' } },
    ]);
    expect(textOf(story)).toContain('no line changed: the day passed, as of 4 January 2026');
    expect(story.today.rows[0]).toMatchObject({
      isKept: false,
      filters: [
        { header: 'Status', cell: 'K9', keeps: true },
        { header: 'Last Day', cell: 'L9', keeps: false, why: 'the day has passed as of 2026-01-04' },
      ],
    });
    expect(textOf(story)).not.toContain('2026-01-03');
  });

  it('the configuration may be why, and the commit that changed it is named', async () => {
    const world = memoryWorld();
    await night(world, filesOf(LOOPBACK, withGuards(), team));
    const changed = await night(world, {
      [CONFIG]: configOf(LOOPBACK, withGuards({ roster: { filters: FILTERS.slice(0, 1) } })),
    });
    const story = await asked(world, idOf(9));
    expect(story.events).toMatchObject([
      { kind: 'joined' },
      { kind: 'left', cause: { kind: 'configuration', commits: [{ id: changed }] } },
    ]);
    expect(textOf(story)).toContain('“Status” (K10) drops them: its value is in `drop`');
  });

  it('of somebody whom a filter has always dropped, it is said which', async () => {
    const world = memoryWorld();
    await night(world, filesOf(LOOPBACK, withGuards({ roster: { filters: FILTERS } }), team));
    const story = await asked(world, idOf(9));
    expect(story.events).toEqual([]);
    expect(storyHeadline(story)).toBe(
      '0000009 is in the roster and was never sent: the filter “Status” leaves them out.',
    );
  });
});

describe('today', () => {
  it('may have somebody who isn’t uploaded yet, or will be deleted', async () => {
    const world = memoryWorld();
    await night(world, filesOf(LOOPBACK, withGuards(), people(9)));
    world.commit({ [ROSTER]: csvOf([...people(8), person(10)]) });
    expect(storyHeadline(await asked(world, idOf(10)))).toBe(
      '0000010 is in the roster and not uploaded yet: the next sync adds them, unless it is held.',
    );
    expect(storyHeadline(await asked(world, idOf(9)))).toMatch(
      /; the next sync will delete them, unless it is held\.$/,
    );
  });

  it('may have an id twice, and other errors: what can be said is said', async () => {
    const world = memoryWorld();
    await night(world, filesOf(LOOPBACK, withGuards(), people(9)));
    world.commit({ [ROSTER]: csvOf([...people(9), person(9, { country: 'XX' })]) });
    const story = await asked(world, idOf(9));
    expect(story.today).toMatchObject({ errors: 3, next: undefined });
    expect(story.today.rows.map(({ line }) => line)).toEqual([10, 11]);
    expect(textOf(story)).toContain('0000009 is in 2 lines of the roster.');
    expect(textOf(story)).toContain('roster-sync check lists them');

    world.commit({ [ROSTER]: `${csvOf(people(8))}0000009,torn\n` });
    const torn = await asked(world, idOf(9));
    expect(torn.today.rows).toMatchObject([{ line: 10, isReadable: false }]);
    world.commit({ [ROSTER]: '' });
    expect((await asked(world, idOf(9))).today).toMatchObject({ rows: [], errors: 1 });
  });

  it.each([
    ['the remote can’t be asked', 'the remote couldn’t be asked what was uploaded last'],
    ['no upload is signed', 'the last upload can’t be read here'],
    ['the last upload isn’t in reach', 'the last upload can’t be read here'],
  ])('has no next step where %s: neither for people nor for scripts', async (what, because) => {
    const world = memoryWorld();
    for (const count of [8, 9]) await night(world, filesOf(LOOPBACK, withGuards(), people(count)));
    const moved = people(9).map((one, at) => (at === 0 ? { ...one, department: 'IT' } : one));
    world.commit({ [ROSTER]: csvOf([...moved.slice(0, 8), person(10)]) });
    const nextOf = async (id: string) => {
      const story = await asked(world, id);
      const { today } = JSON.parse(storyJson(story)) as { today: Record<string, unknown> };
      return {
        next: today['next'],
        fields: today['fields'],
        text: textOf(story).replaceAll(/\n {2,}/g, ' '),
      };
    };
    expect(await nextOf(idOf(1))).toMatchObject({ next: 'changed', fields: ['department'] });
    if (what.startsWith('the remote'))
      world.receipts.look = () => Promise.reject(new Failure('No answer.', ''));
    const newest = [...world.tags].slice(what.startsWith('no upload') ? 0 : -1);
    for (const [name, tag] of newest)
      if (what.startsWith('no upload')) world.tags.set(name, { ...tag, authenticity: 'forged' });
      else if (what.includes('reach')) world.tags.set(name, { ...tag, commit: 'f'.repeat(40) });
    for (const id of [1, 9, 10].map(idOf)) {
      const { next, fields, text } = await nextOf(id);
      expect({ next, fields }).toEqual({ next: undefined, fields: [] });
      expect(text).toMatch(new RegExp(`next sync +not known: ${because}`));
    }
  });

  it('may be before any upload', async () => {
    const world = memoryWorld();
    world.commit(filesOf(LOOPBACK, withGuards(), people(3)));
    const story = await asked(world, idOf(2));
    expect(story.events).toEqual([]);
    expect(storyHeadline(story)).toContain('not uploaded yet');
  });
});

describe('over real git', () => {
  const seenIn = async ({ folder }: Repository, id: string, key = KEY): Promise<Story> => {
    const home = pathToFileURL(`${DIST}/`);
    const quiet = () => undefined;
    const opened = await openWorld({ home, from: folder, config: undefined, key, say: quiet, warn: quiet });
    const { world, configPath } = opened;
    return why(world, world.receipts, { configPath, apiUrl: undefined, id, showsValues: false });
  };

  it('the commit of a merged branch is named, and the pull request of its merge', async () => {
    const api = await record();
    const repository = Repository.with(filesOf(api.url, withGuards(), people(9)));
    const { receipt } = await syncHere(repository);
    const { head } = repository.pullRequest({ [ROSTER]: csvOf(people(8)) }, { 'README.md': 'more' });
    const own = repository.git('rev-parse', `${head}^`);
    repository.git('checkout', '--quiet', 'main');
    repository.commit({ 'other.md': 'beside' });
    repository.git(
      'merge',
      '--quiet',
      '--no-ff',
      '--message',
      'Merge pull request #12 from acme/leavers',
      head,
    );
    expect(await syncHere(repository)).toMatchObject({ ending: 'uploaded' });
    const story = await seenIn(repository, idOf(9));
    expect(story.events).toMatchObject([
      { kind: 'joined', receipt, cause: { kind: 'line', commits: [{ pullRequests: [] }] } },
      { kind: 'left', cause: { kind: 'line', commits: [{ id: own, pullRequests: [12] }] } },
    ]);
    const text = textOf(story);
    expect(text).toMatch(new RegExp(`commit +${own.slice(0, 12)} of .*, pull request #12`));
    expect(text.split('\n').filter((line) => line.length > 80)).toEqual([]);

    // Somebody else’s tags count for nothing, whoever made them.
    const forged = await seenIn(repository, idOf(9), 'another-key-of-somebody');
    expect(forged.events).toEqual([]);
    expect(forged.notes[0]).toContain('their signature isn’t valid: 2');
    // A clone without history fetches what the tags need.
    const shallow = await seenIn(repository.clone('--depth', '1'), idOf(9));
    expect(shallow.events.map(({ kind }) => kind)).toEqual(['joined', 'left']);
  });

  it('a roster that can’t be read today doesn’t hide what was', async () => {
    const api = await record();
    const repository = Repository.with(filesOf(api.url, withGuards(), people(3)));
    await syncHere(repository);
    repository.git('rm', '--quiet', '--cached', ROSTER);
    const story = await seenIn(repository, idOf(2));
    expect(story.events).toMatchObject([{ kind: 'joined' }]);
    expect(story.today).toMatchObject({ rows: [], next: undefined });
    expect(textOf(story)).toContain('isn’t tracked by git');
  });

  it('files of a pattern, in another encoding, and a file of positions are read', async () => {
    const api = await record();
    const posts = (of: number, title: string) =>
      csvOf(
        people(of).map(({ employee_id: id }, at) => ({
          position_id: `P${at + 1}`,
          position_title: at === 2 ? title : 'Assistant',
          parent_position_id: at === 0 ? '' : 'P1',
          employee_id: id,
        })),
      );
    const config = withGuards({
      roster: { file: 'roster/*.csv', encoding: 'utf-16le' },
      hierarchy: { file: 'roster/positions.csv' },
    });
    const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le');
    const repository = Repository.with({
      [CONFIG]: configOf(api.url, config),
      'roster/a.csv': utf16(csvOf(people(2))),
      'roster/b.csv': utf16(csvOf(people(4).slice(2))),
      'roster/positions.csv': utf16(posts(4, 'Clerk')),
    });
    await syncHere(repository);
    const changed = repository.commit({ 'roster/positions.csv': utf16(posts(4, 'Head Clerk')) });
    expect(await syncHere(repository)).toMatchObject({ ending: 'uploaded' });
    const story = await seenIn(repository, idOf(3));
    expect(story.events).toMatchObject([
      { kind: 'joined' },
      { kind: 'changed', fields: ['position_title'], cause: { commits: [{ id: changed }] } },
    ]);
    expect(story.today.rows).toMatchObject([{ file: 'roster/b.csv', line: 2 }]);
    expect(story.today.sent?.post).toEqual({ manager: '0000001', isTop: false, reports: 0 });
    expect((await seenIn(repository, '3')).nearest).toContain('0000003');
  });
});
