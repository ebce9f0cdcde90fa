import { beforeAll, describe, expect, it } from '@jest/globals';
import { history } from '../../src/commands/history.js';
import { Failure } from '../../src/core/base/failure.js';
import { historyCsv, historyJson } from '../../src/core/report/history-data.js';
import { historyHtml } from '../../src/core/report/history-html.js';
import { historyLines } from '../../src/core/report/history-text.js';
import { NIGHT_TITLES, nightWords, readNight } from '../../src/core/report/night-words.js';
import { plain } from '../../src/core/report/text.js';
import { sync } from '../../src/commands/sync.js';
import type { AnnotatedRun, AskedRuns, Hosting } from '../../src/ports/hosting.js';
import { CONFIG, csvOf, filesOf, people, ROSTER } from '../support/people.js';
import { toldYear, type ToldYear } from '../support/told-year.js';
import { LOOPBACK, memoryWorld, SYNC } from '../support/world.js';

/* What GitHub tells besides git: nights that were held or failed, and who made pull requests. */

type HistoryWish = Parameters<typeof history>[2];

let year: ToldYear;
beforeAll(async () => {
  year = await toldYear();
});

const WISH: HistoryWish = {
  ...{ configPath: CONFIG, apiUrl: undefined, since: undefined, until: undefined, person: undefined },
  ...{ state: 'any', readsRosters: false },
};

const run = (time: string, title: string, message: string): AnnotatedRun => ({
  at: new Date(time),
  url: `https://github.com/acme/roster/actions/runs/${time.slice(8, 10)}`,
  annotations: [{ title, message }],
});

const HELD = run(
  '2026-01-09T02:10:00Z',
  NIGHT_TITLES.held,
  'acme: Nothing was sent: the change waits for an approval. Guards: max-leavers, positions/max-joiners. 30 employees, 0 joiners, 6 leavers, 0 changed.',
);
const FAILED = run('2026-01-08T02:10:00Z', NIGHT_TITLES.failed, 'acme: The sync failed. Nothing was sent.');

type Answers = Partial<Pick<Hosting, 'annotated' | 'pullRequests'>>;

function told(runs: readonly AnnotatedRun[], wish: Partial<HistoryWish> = {}, answers: Answers = {}) {
  const asked: AskedRuns[] = [];
  const hosting = {
    annotated: (question: AskedRuns) => {
      asked.push(question);
      return Promise.resolve({ runs, unseen: [], isCut: false });
    },
    pullRequests: () => Promise.resolve(new Map()),
    ...answers,
  } as unknown as Hosting;
  const found = history({ ...year.world, hosting }, year.world.receipts, { ...WISH, ...wish });
  return found.then((one) => ({ ...one, asked }));
}

describe('nights that were held or failed', () => {
  it('are between the uploads, and no longer in a gap', async () => {
    const found = await told([HELD, FAILED]);
    expect(found.gaps).toEqual([
      { from: '2026-01-13', to: '2026-01-13', nights: 1 },
      { from: '2026-01-10', to: '2026-01-10', nights: 1 },
    ]);
    const lines = historyLines(found, plain);
    const at = lines.indexOf('2026-01-10: no planned sync has left a receipt (1 night)');
    expect(lines.slice(at, at + 10)).toEqual([
      '2026-01-10: no planned sync has left a receipt (1 night)',
      '2026-01-09 02:10: held, nothing was uploaded',
      '  held: many deleted; many added (positions)',
      '  Nothing was sent: the change waits for an approval. 30 employees, 0 joiners,',
      '  6 leavers, 0 changed.',
      '  https://github.com/acme/roster/actions/runs/09',
      '2026-01-08 02:10: the sync failed',
      '  The sync failed. Nothing was sent.',
      '  https://github.com/acme/roster/actions/runs/08',
      expect.stringContaining('2026-01-07 02:00'),
    ]);
  });

  it('are in CSV, JSON and on the page, in its drawing too', async () => {
    const found = await told([HELD, FAILED]);
    const rows = historyCsv(found).split('\r\n');
    expect(rows).toHaveLength(10);
    expect(rows[4]).toBe(
      ',2026-01-09T02:10:00Z,2026-01-09 02:10,,,,,,max-leavers positions/max-joiners,,,,,held,,,,,,,,https://github.com/acme/roster/actions/runs/09,,',
    );
    expect(JSON.parse(historyJson(found))).toMatchObject({
      nights: [
        {
          ...{ time: '2026-01-09T02:10:00Z', night: '2026-01-09 02:10', state: 'held' },
          held: ['max-leavers', 'positions/max-joiners'],
          said: expect.stringContaining('6 leavers'),
          run_url: 'https://github.com/acme/roster/actions/runs/09',
        },
        { state: 'failed', held: [], said: 'The sync failed. Nothing was sent.' },
      ],
    });
    const html = historyHtml(found);
    expect(html.match(/class="missed"/g)).toHaveLength(3);
    expect(html).toContain('2026-01-09 02:10: held, nothing was uploaded');
    expect(html).toContain('href="https://github.com/acme/roster/actions/runs/09"');
    // In the list of what was out of the ordinary, and in that of all uploads.
    const notable = html.slice(html.indexOf('id="notable"'), html.indexOf('id="uploads"'));
    expect(notable).toContain('runs/09">2026-01-09 02:10</a> nothing was uploaded; ');
    expect(notable).toContain('>failed</span>');
    // 10, 13, and the two.
    expect(html).toMatch(/Nights without an upload<\/dt>\s*<dd><span class="value">4</);
  });

  it('are asked for of the days that matter, and of the workflows that sync', async () => {
    const found = await told([HELD, FAILED], { since: '2026-01-09', until: '2026-01-09' });
    expect(found.nights.map(({ ended }) => ended)).toEqual(['held']);
    expect(found.asked).toEqual([
      {
        workflows: ['.github/workflows/sync.yml'],
        since: new Date('2026-01-08T00:00:00Z'),
        until: new Date('2026-01-11T00:00:00Z'),
        titles: ['Roster Sync: held', 'Roster Sync: failed'],
      },
    ]);
  });

  it.each<[string, Partial<HistoryWish>, readonly string[], number]>([
    ['those that are held', { state: 'held' }, ['held'], 1],
    ['no others of a state', { state: 'rejected' }, [], 0],
    ['none of a person', { person: '0000007' }, [], 0],
    ['none of a person who was held', { person: '0000007', state: 'held' }, [], 0],
  ])('are narrowed with the uploads: %s', async (_, wish, nights, questions) => {
    const found = await told([HELD, FAILED], wish);
    expect(found.nights.map(({ ended }) => ended)).toEqual(nights);
    expect(found.asked).toHaveLength(questions);
  });

  it('leave a day its upload, which was approved later', async () => {
    const morning = run('2026-01-07T01:00:00Z', NIGHT_TITLES.held, HELD.annotations[0]?.message ?? '');
    const found = await told([morning]);
    expect(historyHtml(found)).toMatch(/Nights without an upload<\/dt>\s*<dd><span class="value">4</);
    expect(historyLines(found, plain).filter((line) => line.startsWith('2026-01-07'))).toHaveLength(2);
  });

  it('are drawn at the edge where they are newer than every upload', async () => {
    const found = await told([run('2026-01-13T02:10:00Z', NIGHT_TITLES.held, 'acme: Nothing was sent.')]);
    expect(historyHtml(found)).toContain('<rect class="missed" x="999"');
  });

  it('don’t begin the schedule before the first upload', async () => {
    const found = await told([run('2025-12-01T02:00:00Z', NIGHT_TITLES.held, 'acme: Nothing was sent.')]);
    expect(found.gaps).toHaveLength(2);
    expect(found.nights).toHaveLength(1);
  });
});

describe('what can’t be asked is said once', () => {
  it('without a token', async () => {
    const { notes, nights } = await history(year.world, year.world.receipts, WISH);
    expect(nights).toEqual([]);
    expect(notes).toEqual([expect.stringMatching(/^GitHub wasn’t asked, .* GITHUB_TOKEN/)]);
  });

  it('where GitHub refuses it, and git’s answer is the same', async () => {
    const refused = new Failure('GitHub refused it (403).', 'Give the token the right checks: read.');
    const found = await told([], {}, { annotated: () => Promise.reject(refused) });
    expect(found.notes).toEqual(['GitHub refused it (403). Give the token the right checks: read.']);
    expect(found.entries).toHaveLength(6);
    expect(found.gaps).toHaveLength(2);
  });

  it('of a workflow that the token doesn’t see, and of runs that weren’t looked at', async () => {
    const found = await told(
      [],
      {},
      {
        annotated: () => Promise.resolve({ runs: [], unseen: ['.github/workflows/sync.yml'], isCut: true }),
      },
    );
    expect(found.notes).toEqual([
      'GitHub shows no runs of .github/workflows/sync.yml to this token.',
      expect.stringContaining('name fewer days'),
    ]);
  });
});

describe('an annotation', () => {
  const held = (message: string) => readNight({ title: NIGHT_TITLES.held, message }, 'acme');

  it('is read as it is written', async () => {
    const world = memoryWorld();
    world.commit(filesOf(LOOPBACK, { guards: {} }, people(40)));
    const approved = await sync(world, { ...SYNC, approve: undefined });
    const night = nightWords(approved);
    expect(approved.ending).toBe('held');
    expect(night && readNight(night, 'acme')).toEqual({
      ended: 'held',
      held: ['first-sync'],
      said: expect.stringMatching(/approval\. 40 employees/),
    });
    world.commit({ [ROSTER]: csvOf([]) });
    const failed = nightWords(await sync(world, SYNC));
    expect(failed && readNight(failed, 'acme')).toMatchObject({ ended: 'failed', held: [] });
  });

  it.each([
    ['another program’s', 'other: Nothing was sent.'],
    ['anybody’s', 'Jane Doe was here'],
    ['an empty one', ''],
  ])('of %s isn’t taken', (_, message) => {
    expect(held(message)).toBeUndefined();
  });

  it('of a run that couldn’t read its configuration is anybody’s', () => {
    expect(held('unknown program: The sync failed. Nothing was sent.')).toMatchObject({ held: [] });
  });

  it('that somebody else wrote is cut, one line, and runs nowhere', async () => {
    const evil = `acme: <script>alert(1)</script>\u001B[31m\n=cmd ${'x'.repeat(1000)}`;
    expect(held(evil)?.said.length).toBeLessThan(450);
    const found = await told([
      { ...run('2026-01-09T02:10:00Z', NIGHT_TITLES.held, evil), url: 'javascript:alert(1)' },
    ]);
    expect(historyHtml(found)).not.toMatch(/<script>|href="javascript/);
    expect(historyLines(found, plain).join('')).not.toContain('\u001B');
  });
});

it('pull requests have their authors and mergers', async () => {
  const { world, names } = await toldYear();
  const [, name = ''] = names;
  const tag = world.tags.get(name);
  const message = tag?.message?.replace(/^Pull-Requests: .*$/m, 'Pull-Requests: #41, #42, #43, #44') ?? '';
  expect(message).toContain('Pull-Requests: #41, #42, #43, #44');
  if (tag) world.tags.set(name, { ...tag, message });
  const asked: (readonly number[])[] = [];
  const makers = new Map([
    [41, { author: 'analyst', merger: 'hr-lead' }],
    [42, { author: 'hr-lead', merger: 'hr-lead' }],
    [43, { author: undefined, merger: 'hr-lead' }],
  ]);
  const hosting = {
    annotated: () => Promise.resolve({ runs: [], unseen: [], isCut: false }),
    pullRequests: (numbers: readonly number[]) => {
      asked.push(numbers);
      return Promise.resolve(makers);
    },
  } as unknown as Hosting;
  const found = await history({ ...world, hosting }, world.receipts, WISH);
  expect(asked).toEqual([[41, 42, 43, 44]]);
  expect(historyLines(found, plain).join(' ').replaceAll(/ +/g, ' ')).toContain(
    'pull requests: #41 (by analyst, merged by hr-lead), #42 (by hr-lead, who merged it), #43 (merged by hr-lead), #44',
  );
  expect(JSON.parse(historyJson(found))).toMatchObject({
    uploads: expect.arrayContaining([
      expect.objectContaining({
        pull_requests: [41, 42, 43, 44],
        pull_request_authors: ['analyst', 'hr-lead', '?', '?'],
        pull_request_mergers: ['hr-lead', 'hr-lead', 'hr-lead', '?'],
      }),
    ]),
  });
});
