import { createHash } from 'node:crypto';
import { beforeAll, expect, it } from '@jest/globals';
import { history } from '../../../src/commands/history.js';
import type { History } from '../../../src/core/history/entry.js';
import { departmentLines, headcount, months } from '../../../src/core/history/timeline.js';
import { historyHtml } from '../../../src/core/report/history-html.js';
import { CONFIG } from '../../support/people.js';
import { toldYear } from '../../support/told-year.js';

let year: History;
let page: string;
beforeAll(async () => {
  const { world } = await toldYear();
  const all = { since: undefined, until: undefined, person: undefined, state: 'any' } as const;
  year = await history(world, world.receipts, {
    configPath: CONFIG,
    apiUrl: undefined,
    ...all,
    readsRosters: true,
  });
  page = historyHtml(year);
});

it('is drawn from uploads that weren’t rejected', () => {
  expect(headcount(year).points.map(({ people }) => people)).toEqual([40, 41, 36, 36, 36]);
  const counts = departmentLines(year).map(({ name, points }) => [name, points.map(({ people }) => people)]);
  expect(counts).toEqual([
    ['Sales', [40, 40, 35, 35, 35]],
    ['IT', [0, 1, 1, 1, 1]],
  ]);
});

it('counts who came and left by month, and not whom the first upload brought', () => {
  const [january] = months(year);
  expect(january).toMatchObject({ month: '2026-01', joiners: 1, leavers: 5 });
  const who = (moved: (typeof january & object)['left'] = []) =>
    moved.map(({ person, entry }) => `${person.id} ${entry.name.slice(-16)}`);
  expect(who(january?.joined)).toEqual(['0000041 20260106T020000Z']);
  expect(who(january?.left)).toEqual([2, 3, 4, 5, 6].map((id) => `000000${id} 20260107T020000Z`));
  const entries = year.entries.map((entry, at) =>
    at === 0 ? { ...entry, name: entry.name.replace('20260112', '20260312') } : entry,
  );
  expect(months({ ...year, entries }).map(({ month }) => month)).toEqual(['2026-01', '2026-02', '2026-03']);
});

it('asks for nothing, runs nothing, and takes no style but its own', () => {
  const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
  const [, style = ''] = /<style>([\s\S]*)<\/style>/.exec(page) ?? [];
  const digest = createHash('sha256').update(style).digest('base64');
  expect(policy.replaceAll('&#39;', "'")).toBe(
    `default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`,
  );
  expect(page).not.toMatch(/<script| style="| src=|@import|url\(/);
});

it('has every upload with what it changed, the gaps, and nobody’s name', () => {
  expect(page.match(/<details class="upload">/g)).toHaveLength(6);
  expect(page).toContain('2026-01-08 to 2026-01-10: no planned sync has left a receipt (3 nights)');
  expect(page).toContain('<span class="id">0000010</span><bdi>IT · department: Sales → IT</bdi>');
  expect(page).toContain('held: many deleted');
  expect(page).toContain('without uploads that were compared with nothing');
  expect(page).not.toMatch(/Forename|Surname|@example|2020-01-31/);
});

it('has in one place what was held, refused or is missing, and who said so', () => {
  const [, notable = ''] = /<section id="notable"([\s\S]*?)<\/section>/.exec(page) ?? [];
  const rows = [...notable.matchAll(/<li>([\s\S]*?)<\/li>/g)].map(([, row = '']) =>
    row.replaceAll(/<[^>]*>/g, '|'),
  );
  expect(rows.map((row) => row.replaceAll(/\|+/g, '|'))).toEqual([
    '|no receipt|2026-01-13: no planned sync has left a receipt (1 night)|',
    '|partial|2026-01-12 02:00| the positions weren’t accepted|',
    '|rejected|2026-01-11 02:00| by somebody on a command line (unverified) on 2026-01-12 01:00|',
    '|no receipt|2026-01-08 to 2026-01-10: no planned sync has left a receipt (3 nights)|',
    '|held|2026-01-07 02:00| many deleted; approved by hr-lead|',
  ]);
  expect(page).toContain(
    '<dt>Confirmed</dt><dd>complete by hr-lead on 2026-01-13 08:00 (signature valid)</dd>',
  );
});

it('has people by department when each month ended, as a table', () => {
  const [, table = ''] = /By department[\s\S]*?<table>([\s\S]*?)<\/table>/.exec(page) ?? [];
  expect([...table.matchAll(/<t[hd](?: [^>]*)?>(.*?)<\/t[hd]>/g)].map(([, cell]) => cell)).toEqual([
    ...['Department', '2026-01'],
    ...['Sales', '35'],
    ...['IT', '1'],
  ]);
});

it('links from the table of months only to months that have an upload or a gap', () => {
  const entries = year.entries.map((entry, at) =>
    at === 0 ? { ...entry, name: entry.name.replace('20260112', '20260312') } : entry,
  );
  const links = historyHtml({ ...year, entries }).match(/href="#month-[^"]*"/g);
  expect(links).toEqual(['href="#month-2026-01"', 'href="#month-2026-03"']);
});

it('says of an empty history that it is empty', () => {
  const empty = historyHtml({ ...year, entries: [], all: 0, gaps: [] });
  expect(empty).toContain('<h1>No receipt of an upload</h1>');
  expect(empty).not.toContain('<svg');
});

it('says of how many uploads it shows some', () => {
  expect(page).toContain('<h1>6 uploads from ');
  const of = (count: number) => historyHtml({ ...year, entries: year.entries.slice(0, count), gaps: [] });
  expect(of(0)).toContain('<h1>0 of 6 uploads</h1>');
  expect(of(1)).toContain('<h1>1 of 6 uploads, on ');
  expect(of(2)).toContain('<h1>2 of 6 uploads from ');
});

it('has the days under the drawing by the same clocks as the uploads', () => {
  const of = (timeZone: string) =>
    /<div class="when"[^>]*><span>([\d-]+)/.exec(historyHtml({ ...year, timeZone }))?.[1];
  expect(of('UTC')).toBe('2026-01-05');
  expect(of('America/Los_Angeles')).toBe('2026-01-04');
});
