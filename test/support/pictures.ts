import { globSync, readFileSync } from 'node:fs';
import { check } from '../../src/commands/check.js';
import { sync } from '../../src/commands/sync.js';
import { sha256 } from '../../src/core/base/digest.js';
import type { Outcome } from '../../src/core/outcome/outcome.js';
import { reportHtml } from '../../src/core/report/html.js';
import { commentMarkdown } from '../../src/core/report/markdown.js';
import { planLines } from '../../src/core/report/plan-lines.js';
import { plain, storyLines } from '../../src/core/report/text.js';
import { AUDIT_PAGES } from './audit-pictures.js';
import { commentPage, socialPage, terminalPage } from './github-page.js';
import { csvOf, filesOf, idOf, people, ROSTER, type Person } from './people.js';
import { CHECK, CHECK_CHANGE, LOOPBACK, memoryWorld, SYNC } from './world.js';

/*
 * The pictures of the documents (docs/images), each made of what the product itself says. `npm run pictures` draws them
 * in Chromium, and test/pictures.test.ts fails where the product says something else by now.
 */

const HEAD = '4f2a9c1e77d04b0c8b6a3f1d2e5c9a8b7d6e4f30';
const DEPARTMENTS = ['Sales', 'Purchasing', 'IT'];

const COMPANY: readonly Person[] = people(40).map((one, at) => ({
  ...one,
  department: DEPARTMENTS[at % DEPARTMENTS.length] ?? '',
}));

/** One leaves, one joins, and one moves from Purchasing to IT. */
const CHANGED: readonly Person[] = [
  ...COMPANY.filter(({ employee_id }) => employee_id !== idOf(13)).map((one) =>
    one.employee_id === idOf(23) ? { ...one, department: 'IT' } : one,
  ),
  ...people(41)
    .slice(40)
    .map((one) => ({ ...one, department: 'Sales' })),
];

/** Of the usual ones, one each. */
const MISTAKES: readonly Person[] = COMPANY.map((one, at) => {
  if (at === 8) return { ...one, start_date: '31/02/2024' };
  if (at === 16) return { ...one, department: '' };
  return at === 24 ? { ...one, email: 'person25 at example.com' } : one;
});

/** The check of a pull request on what was uploaded, with the links that the action gives. */
async function pullRequest(after: readonly Person[]): Promise<Outcome> {
  const world = memoryWorld();
  world.commit(filesOf(LOOPBACK, {}, COMPANY));
  await sync(world, SYNC);
  world.commit({ [ROSTER]: csvOf(COMPANY) });
  world.commit({ [ROSTER]: csvOf(after) });
  const repository = 'https://github.com/acme/roster';
  const docs = 'https://github.com/OWNER/roster-sync/blob/v0/docs/rules.md';
  return { ...(await check(world, CHECK_CHANGE)), docs, links: { repository, head: HEAD } };
}

/** At a desk, where nobody speaks of a pull request. */
async function atADesk(): Promise<Outcome> {
  const world = memoryWorld();
  world.commit(filesOf(LOOPBACK, {}, COMPANY));
  await sync(world, SYNC);
  world.commit({ [ROSTER]: csvOf(CHANGED) });
  return check(world, CHECK);
}

/** The outcome of which the report is drawn. */
export const reported = (): Promise<Outcome> => pullRequest(CHANGED);

/** The pages that are drawn as they are, by the name of the picture. */
export const PAGES: Readonly<Record<string, () => Promise<string>>> = {
  comment: async () => commentPage(commentMarkdown(await pullRequest(CHANGED), '', HEAD)),
  mistakes: async () => commentPage(commentMarkdown(await pullRequest(MISTAKES), '', HEAD)),
  terminal: async () => {
    const outcome = await atADesk();
    const lines = [...planLines(outcome, plain), ...storyLines(outcome)];
    return terminalPage('roster-sync check', lines.join('\n'));
  },
  ...AUDIT_PAGES,
  // For GitHub’s Settings, General, Social preview.
  social: async () =>
    socialPage(
      'Your Workstars employee list, reviewed and versioned in git. What is sent is what was checked; what would delete too many waits for a person; every upload can be proved.',
      commentMarkdown(await pullRequest(CHANGED), '', HEAD),
    ),
};

/** What is folded away isn’t in a picture. */
const asSeen = (page: string): string =>
  page.replaceAll(/(<details><summary>[^]*?<\/summary>)[^]*?<\/details>/g, '$1');

/** @returns for each picture the digest of what it is made of */
export async function madeOf(): Promise<Record<string, string>> {
  const root = new URL('../../', import.meta.url);
  const scripts = globSync('src/core/report/browser/**/*.{ts,css}', { cwd: root })
    .sort()
    .map((file) => readFileSync(new URL(file.replaceAll('\\', '/'), root), 'utf8'));
  const report = reportHtml(await reported(), { script: '', style: '' });
  const texts: [string, string][] = [['report', [report, ...scripts].join('\n')]];
  for (const [name, page] of Object.entries(PAGES)) texts.push([name, asSeen(await page())]);
  return Object.fromEntries(texts.map(([name, text]) => [name, sha256(new TextEncoder().encode(text))]));
}
