import { types } from 'node:util';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { history } from '../../src/commands/history.js';
import { sync } from '../../src/commands/sync.js';
import { why } from '../../src/commands/why.js';
import { historyCsv, historyJson } from '../../src/core/report/history-data.js';
import { historyHtml } from '../../src/core/report/history-html.js';
import { historyLines } from '../../src/core/report/history-text.js';
import { plain } from '../../src/core/report/text.js';
import type { Hosting } from '../../src/ports/hosting.js';
import { CONFIG, filesOf, idOf, people } from '../support/people.js';
import { LOOPBACK, SYNC } from '../support/world.js';
import { toldYear, type ToldYear } from '../support/told-year.js';

type Told = Pick<Hosting, 'annotated' | 'pullRequests'>;
const asked = (hosting: Told) => ({ hosting: hosting as Hosting });

type HistoryWish = Parameters<typeof history>[2];

let year: ToldYear;
beforeAll(async () => {
  year = await toldYear();
});

const WISH: HistoryWish = {
  configPath: CONFIG,
  apiUrl: undefined,
  since: undefined,
  until: undefined,
  person: undefined,
  state: 'any',
  readsRosters: false,
};

/** A GitHub that knows of nothing. */
const QUIET: Told = {
  annotated: () => Promise.resolve({ runs: [], unseen: [], isCut: false }),
  pullRequests: () => Promise.resolve(new Map()),
};

const told = (wish: Partial<HistoryWish> = {}, hosting = QUIET) =>
  history({ ...year.world, ...asked(hosting) }, year.world.receipts, { ...WISH, ...wish });
const lines = async (wish: Partial<HistoryWish> = {}) => historyLines(await told(wish), plain, wish.person);

it('has a line an upload, newest first, and the nights without one', async () => {
  expect(await lines()).toMatchInlineSnapshot(`
    [
      "acme: 6 uploads, newest first (Europe/London)",
      "",
      "night             people  deleted  added  changed  signature    state",
      "2026-01-13: no planned sync has left a receipt (1 night)",
      "2026-01-12 09:00      36        0      0        0  valid        confirmed",
      "  confirmed complete by hr-lead on 2026-01-13 08:00",
      "2026-01-12 02:00      36        0      0        0  valid        stands",
      "  the positions weren’t accepted",
      "2026-01-11 02:00      35        1      0        0  valid        rejected",
      "  rejected by somebody on a command line (unverified) on 2026-01-12 01:00",
      "2026-01-08 to 2026-01-10: no planned sync has left a receipt (3 nights)",
      "2026-01-07 02:00      36        5      0        0  valid        stands",
      "  held: many deleted",
      "  approved by hr-lead",
      "2026-01-06 02:00      41        0      1        1  valid        stands",
      "2026-01-05 02:00      40        0     40        0  valid        stands",
      "  the first upload",
    ]
  `);
});

describe('is narrowed', () => {
  const nights = async (wish: Partial<HistoryWish>) =>
    (await told(wish)).entries.map(({ name }) => year.names.indexOf(name));

  it.each<[string, Partial<HistoryWish>, readonly number[]]>([
    ['from a day on', { since: '2026-01-11' }, [5, 4, 3]],
    ['to a day', { until: '2026-01-07' }, [2, 1, 0]],
    ['to one day', { since: '2026-01-12', until: '2026-01-12' }, [5, 4]],
    ['to those that were rejected', { state: 'rejected' }, [3]],
    ['to those that were confirmed', { state: 'confirmed' }, [5]],
    ['to those that nobody said anything of', { state: 'stands' }, [4, 2, 1, 0]],
    ['to those that were held', { state: 'held' }, [2]],
    ['to those without positions', { state: 'partial' }, [4]],
    ['to somebody who joined with the first and left with the fourth', { person: '0000007' }, [3, 0]],
    ['to somebody who changed', { person: '0000010' }, [1, 0]],
    ['to somebody whom nobody knows', { person: '0000099' }, []],
  ])('%s', async (_, wish, expected) => {
    expect(await nights(wish)).toEqual(expected);
  });

  it('and then says only of those days that nothing was uploaded', async () => {
    expect((await told({ since: '2026-01-09', until: '2026-01-12' })).gaps).toEqual([
      { from: '2026-01-09', to: '2026-01-10', nights: 2 },
    ]);
    expect((await told({ state: 'held' })).gaps).toEqual([]);
    expect((await told({ person: '0000007' })).gaps).toEqual([]);
  });

  it('to a person, it has what changed their own post alone, as `why` has it', async () => {
    const { world } = await toldYear();
    const own = people(12);
    const nights = [
      own,
      own.map((one) => (one.employee_id === idOf(9) ? { ...one, position_title: 'Chief' } : one)),
      own.map((one) => (one.employee_id === idOf(9) ? { ...one, manager_id: idOf(2) } : one)),
    ];
    world.tags.clear();
    const names: string[] = [];
    for (const [at, records] of nights.entries()) {
      world.clock = Date.UTC(2026, 1, at + 1, 2);
      world.commit(filesOf(LOOPBACK, {}, records));
      names.unshift((await sync(world, SYNC)).receipt ?? '');
    }
    const of = async (person: string) => {
      const found = await history({ ...world, ...asked(QUIET) }, world.receipts, { ...WISH, person });
      const request = { configPath: CONFIG, apiUrl: undefined, id: person, showsValues: false };
      const { events } = await why(world, world.receipts, request);
      expect(found.entries.map(({ name }) => name)).toEqual(events.map(({ receipt }) => receipt).reverse());
      return historyLines(found, plain, person);
    };
    const told = await of(idOf(9));
    expect(told[0]).toBe('acme: 3 uploads, newest first (UTC)');
    expect(told.filter((line) => line.includes(idOf(9)))).toEqual([
      '  0000009: changed (position_title, parent_position_id)',
      '  0000009: changed (position_title)',
      '  0000009: added',
    ]);
    // Whoever has one more report isn’t changed by that.
    expect((await of(idOf(2)))[0]).toBe('acme: 1 of 3 uploads, newest first (UTC)');
  });

  it('to a person, it says what became of them', async () => {
    expect((await lines({ person: '0000010' })).slice(3, 5)).toEqual([
      expect.stringContaining('2026-01-06 02:00'),
      '  0000010: changed (department: Sales → IT)',
    ]);
    expect((await lines({ person: '0000007' })).slice(3, 5)).toEqual([
      expect.stringContaining('2026-01-11 02:00'),
      '  0000007: deleted',
    ]);
  });
});

it('as CSV has a row an upload', async () => {
  const [header = '', ...rows] = historyCsv(await told()).split('\r\n');
  expect(header).toBe(
    '\uFEFFreceipt,time,night,employees,positions,leavers,joiners,movers,held,approved_by,pull_requests,partial,signature,state,state_since,confirmed_by,confirmed_as,rejected_by,not_counted,baseline,commit,run_url,pull_request_authors,pull_request_mergers',
  );
  expect(rows).toHaveLength(7);
  const [, , , held = ''] = rows;
  expect(held).toContain(
    ',2026-01-07 02:00,36,36,5,0,0,max-leavers,hr-lead,unknown,false,valid,stands,,,,,,',
  );
  expect(rows[0]).toContain(',confirmed,2026-01-13T08:00:00Z,hr-lead,complete,,,');
  expect(rows[2]).toContain(',rejected,2026-01-12T01:00:00Z,,,unverified,,');
  expect(rows.at(-1)).toBe('');
});

it('as CSV has no cell that a spreadsheet runs', async () => {
  const { entries, ...rest } = await told({ state: 'held' });
  const [entry] = entries;
  if (!entry?.receipt) throw new Error('no entry');
  const receipt = { ...entry.receipt, approvedBy: '=HYPERLINK("http://example.com")', held: ['@x'] };
  const csv = historyCsv({ ...rest, entries: [{ ...entry, receipt }] });
  expect(csv).toContain(`,'@x,"'=HYPERLINK(""http://example.com"")",`);
});

it('reads all commits with the one reader of many, and ends it', async () => {
  const { repository } = year.world;
  const reading = { opened: 0, ended: 0, one: 0 };
  const counting: typeof repository = {
    ...repository,
    at: (commit) => {
      reading.one += 1;
      return repository.at(commit);
    },
    many: () => {
      reading.opened += 1;
      return {
        at: (commit) => repository.at(commit),
        end: () => {
          reading.ended += 1;
        },
      };
    },
  };
  const world = { ...year.world, repository: counting };
  const wish = { ...WISH, readsRosters: true };
  const { facts } = await history(world, year.world.receipts, wish);
  expect([...facts.values()].map(({ plan }) => plan?.joiners.length)).toEqual([40, 1, 0, 0, 0, 0]);
  expect(reading).toEqual({ opened: 1, ended: 1, one: 0 });
});

it('keeps the rosters of no upload in memory: all lists are made', async () => {
  const { facts } = await told({ readsRosters: true });
  const lists = [...facts.values()].flatMap(({ plan }) => {
    if (!plan) return [];
    const { added, removed, moved, renamed } = plan.positions;
    return [plan.joiners, plan.leavers, plan.movers, added, removed, moved, renamed];
  });
  expect(lists.length).toBe(facts.size * 7);
  expect(lists.filter((list) => types.isProxy(list))).toEqual([]);
});

it('as JSON has plans and headcounts, by ids and departments alone', async () => {
  const text = historyJson(await told({ readsRosters: true }));
  expect(text).not.toMatch(/Forename|Surname|@example|2020-01-31/);
  const { uploads, ...rest } = JSON.parse(text) as { uploads: Record<string, unknown>[] };
  expect(rest).toEqual({
    version: 1,
    program: 'acme',
    time_zone: 'Europe/London',
    gaps: [
      { from: '2026-01-13', to: '2026-01-13', nights: 1 },
      { from: '2026-01-08', to: '2026-01-10', nights: 3 },
    ],
    nights: [],
    notes: [],
  });
  expect(uploads[4]).toMatchObject({
    receipt: year.names[1],
    time: '2026-01-06T02:00:00Z',
    night: '2026-01-06 02:00',
    employees: 41,
    joiners: 1,
    movers: 1,
    baseline: year.names[0],
    state: 'stands',
    headcount: [
      { department: 'Sales', people: 40 },
      { department: 'IT', people: 1 },
    ],
    plan: {
      joiners: [{ id: '0000041', department: 'Sales' }],
      leavers: [],
      movers: [{ id: '0000010', values: { department: { before: 'Sales', after: 'IT' } } }],
    },
  });
  expect(uploads[2]).toMatchObject({ state: 'rejected', state_since: '2026-01-12T01:00:00Z' });
  expect(uploads[0]).toMatchObject({
    ...{ confirmed_by: 'hr-lead', confirmed_as: 'complete', not_counted: [] },
    said: [
      {
        tag: (year.names[5] ?? '').replace('-sandbox', '-confirmed'),
        ...{ what: 'confirmed', status: 'complete', by: 'hr-lead', at: '2026-01-13T08:00:00Z' },
        signature: 'valid',
      },
    ],
  });
});

describe('says', () => {
  const noted = async (change: (own: ToldYear['world']) => void) => {
    const own = await toldYear();
    change(own.world);
    return history({ ...own.world, ...asked(QUIET) }, own.world.receipts, WISH);
  };

  it('that a receipt is missing between others', async () => {
    const { notes, entries } = await noted(({ tags }) => tags.delete(year.names[1] ?? ''));
    expect(notes).toEqual([
      `The receipt ${year.names[1] ?? ''} is missing: ${year.names[2] ?? ''} names it.`,
    ]);
    expect(entries.at(-2)).toMatchObject({ before: undefined, lost: year.names[1] });
  });

  it('nothing of nights of which a receipt is missing, nor of those before it', async () => {
    const whole = (await noted(() => undefined)).gaps;
    const without = async (...gone: readonly number[]) =>
      (
        await noted(({ tags }) => {
          gone.forEach((at) => tags.delete(year.names[at] ?? ''));
        })
      ).gaps;
    for (const gone of [[1], [2], [1, 2], [4]]) expect([gone, await without(...gone)]).toEqual([gone, whole]);
    // Nobody knows whether the 7th was the only one.
    expect(whole[1]).toMatchObject({ from: '2026-01-08', to: '2026-01-10' });
    // Of the newest nothing speaks.
    expect(await without(5)).toEqual(whole);
  });

  it('nothing of a night whose receipt somebody has made anew: the next one names the real one', async () => {
    const [, , held = ''] = year.names;
    const { gaps } = await noted(({ tags }) => {
      const tag = tags.get(held);
      if (tag) tags.set(held, { ...tag, authenticity: 'forged' });
    });
    expect(gaps.map(({ from }) => from)).toEqual(['2026-01-13', '2026-01-08']);
  });

  it('of how many uploads it isn’t known whether they changed somebody', async () => {
    const own = await toldYear();
    const [, name = ''] = own.names;
    const tag = own.world.tags.get(name);
    if (tag) own.world.tags.set(name, { ...tag, commit: 'f'.repeat(40) });
    const { notes, entries } = await history({ ...own.world, ...asked(QUIET) }, own.world.receipts, {
      ...WISH,
      person: '0000010',
    });
    expect(entries).toHaveLength(1);
    // The next one is compared with it.
    expect(notes).toEqual([
      '2 uploads can’t be read here, so nobody can say whether they changed this person.',
    ]);
  });

  it('of a receipt that isn’t signed that it proves nothing, and such a one covers no night', async () => {
    const { notes, gaps, entries } = await noted(({ tags }) => {
      const [first = ''] = year.names;
      const name = 'roster-sync-sandbox/acme/20260109T020500Z';
      const tag = tags.get(first);
      if (tag) tags.set(name, { ...tag, name, authenticity: 'forged' });
    });
    expect(notes).toEqual([
      expect.stringMatching(/^1 receipt without a valid signature: .* If the API key was changed, /),
    ]);
    expect(gaps[1]).toEqual({ from: '2026-01-08', to: '2026-01-10', nights: 3 });
    expect(entries[3]).toMatchObject({ signature: 'not valid' });
  });

  it('nothing that a receipt says which isn’t signed: it is listed, and is no upload and no approval', async () => {
    const own = await toldYear();
    const [, , held = ''] = own.names;
    const tag = own.world.tags.get(held);
    const name = 'roster-sync-sandbox/acme/20260109T020500Z';
    const message = tag?.message
      ?.replace('Approved-By: hr-lead', 'Approved-By: mallory')
      .replace(/^(Leavers): .*$/m, '$1: 777')
      .replace(/^(Run-Url): .*$/m, '$1: https://mallory.example.com/')
      .replace(/^(Pull-Requests): .*$/m, '$1: #777');
    const erased = { was: 'f'.repeat(40), notes: ['2026-01-09 mallory was right'] };
    if (tag) own.world.tags.set(name, { ...tag, name, message, erased, authenticity: 'forged' });
    const found = async (wish: Partial<HistoryWish> = {}) =>
      history({ ...own.world, ...asked(QUIET) }, own.world.receipts, { ...WISH, ...wish });
    const all = await found({ readsRosters: true });
    const text = historyLines(all, plain);
    expect(text[0]).toBe('acme: 6 uploads, newest first (Europe/London)');
    const at = text.findIndex((line) => line.startsWith('2026-01-09 02:05'));
    expect(text.slice(at, at + 3)).toEqual([
      '2026-01-09 02:05       ?        ?      ?        ?  not valid    erased',
      '  its signature isn’t valid, so anybody may have made it: it doesn’t count,',
      '  and what it says isn’t shown',
    ]);
    const page = historyHtml(all);
    expect(page).toContain('<h1>6 uploads from ');
    expect(page).toContain('<dt>Held and approved</dt><dd><span class="value">1</span>');
    const sound = historyHtml(await told({ readsRosters: true }));
    expect(page.match(/the first upload/g)).toEqual(sound.match(/the first upload/g));
    const row = historyCsv(all)
      .split('\r\n')
      .find((one) => one.startsWith(name));
    expect(row).toBe(
      `${name},2026-01-09T02:05:00Z,2026-01-09 02:05,,,,,,,,,,not valid,erased,,,,,,,${tag?.commit ?? ''},,,`,
    );
    expect(text.join('') + page + historyCsv(all) + historyJson(all)).not.toMatch(/mallory|777/);
    // Nor is it looked at where one person or what was held is asked for.
    expect((await found({ person: idOf(2) })).notes.join()).not.toContain('can’t be read');
    expect((await found({ state: 'held' })).entries.map((one) => one.name)).toEqual([held]);
  });

  it('of a rejection that isn’t signed that it doesn’t count, and not who it says made it', async () => {
    const [first = ''] = year.names;
    const tag = first.replace('-sandbox', '-rejected');
    const { entries, ...rest } = await noted(({ tags }) => {
      const message = `Rejected\n\nReceipt: ${first}\nRejected-By: mallory\nRejected-At: 2026-01-06T00:00:00Z\n`;
      for (const name of [tag, `${tag}-2`, `${tag}-3`, `${tag}-4`])
        tags.set(name, { name, commit: '', message, authenticity: 'forged' });
    });
    const text = historyLines({ entries, ...rest }, plain);
    const unsigned = [`${tag}-4`, `${tag}-3`, `${tag}-2`].map(
      (name) => `${name} isn’t signed with a key that is known here, so it doesn’t count`,
    );
    expect(entries.at(-1)).toMatchObject({ state: 'stands', signature: 'valid' });
    expect(entries.at(-1)?.doubts).toEqual([...unsigned, '1 more tag of that kind doesn’t count']);
    expect(text.join(' ')).toContain(`${tag}-4 isn’t signed with a key that is`);
    const csv = historyCsv({ entries, ...rest });
    expect(csv).toContain(`,stands,,,,,${tag}-4 (signature not valid) ${tag}-3 (signature not valid)`);
    expect(csv + historyJson({ entries, ...rest }) + text.join('')).not.toContain('mallory');
  });

  it.each([
    ['no workflow has a schedule', 'on: push\n'],
    [
      'only another program’s workflow has a schedule',
      "on: { schedule: [{ cron: '5 3 * * *' }] }\njobs: { a: { steps: [{ uses: x/roster-sync@v0, with: { mode: sync, config: .github/beta.yml } }] } }\n",
    ],
  ])('that %s', async (_, workflow) => {
    const { notes, gaps } = await noted((world) => world.commit({ '.github/workflows/sync.yml': workflow }));
    expect(notes).toEqual([expect.stringMatching(/^No workflow here syncs on a schedule/)]);
    expect(gaps).toEqual([]);
  });

  it('nothing where nothing was uploaded', async () => {
    const { entries, gaps } = await noted(({ tags }) => {
      tags.clear();
    });
    expect([entries, gaps]).toEqual([[], []]);
  });
});
