import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import type { Outcome } from '../../src/core/outcome/outcome.js';
import { SITUATIONS } from '../support/situations.js';
import { launch, PHONE, removeReports, reportOf, scrollsSideways, visit, type Visit } from './browser.js';
import { firstSync, held, manyProblems, reorganisation } from './companies.js';

let browser: Browser;
let urls: Readonly<Record<'problems' | 'reorganisation' | 'first' | 'held' | 'failed', string>>;
const visits: Visit[] = [];

beforeAll(async () => {
  const failed = (): Promise<Outcome> =>
    SITUATIONS['failed-upload']?.() ?? Promise.reject(new Error('no such situation'));
  browser = await launch();
  urls = {
    problems: await reportOf(await manyProblems()),
    reorganisation: await reportOf(await reorganisation()),
    first: await reportOf(await firstSync()),
    held: await reportOf(await held()),
    failed: await reportOf(await failed()),
  };
});
afterEach(async () => {
  for (const { complaints, requests, close } of visits.splice(0)) {
    await close();
    expect(complaints).toEqual([]);
    expect(requests).toEqual([]);
  }
});
afterAll(async () => {
  await browser.close();
  removeReports();
});

async function open(name: keyof typeof urls, options: BrowserContextOptions = {}): Promise<Page> {
  const opened = await visit(browser, urls[name], options);
  visits.push(opened);
  return opened.page;
}

describe('the problems', () => {
  const rows = (page: Page): Locator => page.locator('#problem-list tbody tr');
  const status = (page: Page): Locator => page.locator('#problem-list [role=status]');

  it('are a page of a list that can be turned over', async () => {
    const page = await open('problems');
    expect(await rows(page).count()).toBe(50);
    const pager = page.locator('#problem-list .pager');
    expect(await pager.textContent()).toMatch(/1 to 50 of 571/);
    await pager.getByRole('button', { name: 'Next' }).click();
    expect(await pager.textContent()).toMatch(/51 to 100 of 571/);
    await pager.getByRole('button', { name: 'Previous' }).click();
    const previous = pager.getByRole('button', { name: 'Previous' });
    expect(await previous.getAttribute('aria-disabled')).toBe('true');
    expect(await previous.evaluate((button) => button === document.activeElement)).toBe(true);
  });

  it('are filtered by text', async () => {
    const page = await open('problems');
    await page.getByRole('searchbox', { name: 'Filter' }).fill('1000012 manager');
    await status(page).filter({ hasText: '1 of 571 problems' }).waitFor();
    expect(await rows(page).count()).toBe(1);
    expect(await rows(page).textContent()).toMatch(/1000012.*hierarchy\/orphan/);
    await page.getByRole('searchbox', { name: 'Filter' }).fill('nothing has this text');
    await status(page).filter({ hasText: '0 of 571' }).waitFor();
    expect(await rows(page).count()).toBe(0);
  });

  it('are filtered by rule, from the list and from the rule itself', async () => {
    const page = await open('problems');
    await page.getByRole('combobox', { name: 'Rule' }).selectOption('employee/country');
    await status(page).filter({ hasText: '71 of 571 problems' }).waitFor();
    await page.getByRole('button', { name: 'Show these: hierarchy/orphan' }).click();
    await status(page).filter({ hasText: '72 of 571 problems' }).waitFor();
    expect(await page.getByRole('combobox', { name: 'Rule' }).inputValue()).toBe('hierarchy/orphan');
  });

  it('lead to their rule', async () => {
    const page = await open('problems');
    await rows(page).first().getByRole('link').click();
    const target = page.locator('.rules li:target');
    expect(await target.getAttribute('data-rule')).toBe(
      await rows(page).first().getByRole('link').textContent(),
    );
  });

  it('are sorted by a column, up and down, with lines as numbers', async () => {
    const page = await open('problems');
    const cell = page.locator('#problem-list').getByRole('columnheader', { name: 'Cell' });
    const first = () => rows(page).first().locator('.within').textContent();
    await cell.getByRole('button').click();
    expect(await cell.getAttribute('aria-sort')).toBe('ascending');
    expect(await first()).toBe('H12 (email)');
    await cell.getByRole('button').press('Enter');
    expect(await cell.getAttribute('aria-sort')).toBe('descending');
    expect(await first()).toMatch(/^[A-J]511 /);
    await page
      .locator('#problem-list')
      .getByRole('columnheader', { name: 'Rule' })
      .getByRole('button')
      .click();
    expect(await cell.getAttribute('aria-sort')).toBeNull();
  });
});

describe('the chart', () => {
  const posts = (page: Page): Locator => page.getByRole('treeitem');
  const post = (page: Page, id: string): Locator => page.locator('.post').filter({ hasText: id });
  const focused = (page: Page): Promise<string> =>
    page.evaluate(() => document.activeElement?.textContent ?? '');

  it('is collapsed at first, and opens by a click', async () => {
    const page = await open('reorganisation');
    expect(await posts(page).count()).toBe(8);
    expect(await post(page, '1000000').getAttribute('aria-expanded')).toBe('true');
    await post(page, '1000004').click();
    expect(await post(page, '1000004').getAttribute('aria-expanded')).toBe('true');
    expect(await post(page, '1000029').getAttribute('aria-level')).toBe('3');
    await post(page, '1000004').click();
    expect(await post(page, '1000029').count()).toBe(0);
  });

  it('is walked through with the keyboard', async () => {
    const page = await open('reorganisation');
    await post(page, '1000000').focus();
    const steps: [key: string, at: RegExp][] = [
      ['ArrowRight', /1000001/],
      ['ArrowDown', /1000002/],
      ['ArrowUp', /1000001/],
      ['ArrowRight', /1000001/],
      ['ArrowRight', /1000008/],
      ['ArrowLeft', /1000001/],
      ['ArrowLeft', /1000001/],
      ['ArrowLeft', /1000000/],
      ['End', /1000007/],
      ['Home', /1000000/],
    ];
    for (const [key, at] of steps) {
      await page.keyboard.press(key);
      expect(await focused(page)).toMatch(at);
    }
    expect(await post(page, '1000001').getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await post(page, '1000001').getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('*');
    expect(await page.locator('.post[aria-expanded=false][aria-level="2"]').count()).toBe(0);
  });

  it('has one post in the order of Tab', async () => {
    const page = await open('reorganisation');
    await post(page, '1000000').focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('.post[tabindex="0"]').count()).toBe(1);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toMatch(/1000001/);
  });

  it('finds a post, opens the way to it and tells where it is', async () => {
    const page = await open('reorganisation');
    await page.getByRole('searchbox', { name: /Find/ }).fill('1000130');
    await page.getByText('1 of 1: Specialist, 1000130, Service, below Specialist').waitFor();
    const found = page.locator('.post[data-found]');
    expect(await found.textContent()).toMatch(/1000130.*/);
    expect(await found.getAttribute('aria-level')).toBe('4');
    await page.getByRole('searchbox', { name: /Find/ }).fill('apprentice Engineering');
    await page.getByText('6 found').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText(/^1 of 6: Apprentice, 1000248/).waitFor();
    await page.getByRole('button', { name: 'Previous match' }).click();
    await page.getByText(/^6 of 6: Apprentice, 1000253/).waitFor();
  });

  it('goes from one change to the next, and shows them all', async () => {
    const page = await open('reorganisation');
    await page.getByRole('button', { name: 'Next: leaver' }).click();
    expect(await page.locator('.post[data-found]').textContent()).toMatch(
      /1000009.*− Leaver|− Leaver.*1000009/,
    );
    await page.getByRole('button', { name: 'Next: leaver' }).click();
    expect(await page.locator('.post[data-found]').textContent()).toMatch(/1000190/);
    await page.getByRole('button', { name: 'Collapse' }).click();
    expect(await posts(page).count()).toBe(8);
    await page.getByRole('button', { name: 'Show all changes' }).click();
    await page.locator('.view').evaluate((view) => {
      view.scrollTop = 0;
    });
    await post(page, '1000012').getByText('~ Changed').waitFor();
  });

  it('has only that in the page which can be seen', async () => {
    const page = await open('reorganisation');
    await page.getByRole('button', { name: 'Expand all' }).click();
    const drawn = await posts(page).count();
    expect(drawn).toBeGreaterThan(10);
    expect(drawn).toBeLessThan(80);
    const height = await page.locator('.view').evaluate((view) => view.scrollHeight);
    expect(height).toBeGreaterThan(200 * 62);
    await page.locator('.view').evaluate((view) => {
      view.scrollTo(9999, view.scrollHeight);
    });
    await post(page, '1000007').waitFor();
  });

  it('reads its posts in the order of the hierarchy', async () => {
    const page = await open('reorganisation');
    await post(page, '1000001').click();
    await post(page, '1000004').click();
    const levels = await posts(page).evaluateAll((all) => all.map((one) => Number(one.ariaLevel)));
    expect(levels.slice(0, 3)).toEqual([1, 2, 3]);
    expect(levels.every((level, index) => index === 0 || level <= (levels[index - 1] ?? 0) + 1)).toBe(true);
  });
});

describe.each(['problems', 'reorganisation', 'first', 'held', 'failed'] as const)(
  'the page of %s',
  (name) => {
    it.each(['light', 'dark'] as const)('fits a phone, %s', async (colorScheme) => {
      const page = await open(name, { viewport: PHONE, colorScheme });
      expect(await scrollsSideways(page)).toBe(false);
      const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      expect(ground).toBe(colorScheme === 'dark' ? 'rgb(17, 22, 28)' : 'rgb(245, 247, 249)');
      const expand = page.getByRole('button', { name: 'Expand all' });
      if (await expand.isVisible()) await expand.click();
      expect(await scrollsSideways(page)).toBe(false);
    });

    it('has headings in order, and names what it holds', async () => {
      const page = await open(name);
      const levels = await page
        .getByRole('heading')
        .evaluateAll((all) => all.map(({ tagName }) => Number(tagName.slice(1))));
      expect(levels[0]).toBe(1);
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      expect(levels.every((level, index) => index === 0 || level <= (levels[index - 1] ?? 0) + 1)).toBe(true);
      for (const role of ['banner', 'main', 'contentinfo'] as const) {
        expect(await page.getByRole(role).count()).toBe(1);
      }
      const nameless = await page.evaluate(
        () =>
          [...document.querySelectorAll('button, input, select, a, table, [role=tree]')].filter(
            (one) =>
              !(one instanceof HTMLInputElement || one instanceof HTMLSelectElement
                ? one.labels?.length
                : (one.ariaLabel ?? one.getAttribute('aria-labelledby') ?? one.textContent.trim())),
          ).length,
      );
      expect(nameless).toBe(0);
    });

    it('says all that matters without its script', async () => {
      const page = await open(name, { javaScriptEnabled: false });
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(/\w/);
      expect(await page.locator('.tiles .tile').count()).toBeGreaterThan(2);
      const counts = {
        problems: ['#problem-list tbody tr', 200],
        reorganisation: ['#mover-list tbody tr', 47],
        first: ['.outline ul li', 7],
        held: ['#leaver-list tbody tr', 68],
        failed: ['.notice.bad', 1],
      } as const;
      const [selector, count] = counts[name];
      expect(await page.locator(selector).count()).toBe(count);
      expect(await page.getByRole('button').count()).toBe(0);
    });
  },
);

describe('paper', () => {
  it('has every row and every change, and nothing to press', async () => {
    const page = await open('reorganisation');
    await page.emulateMedia({ media: 'print' });
    await page.locator('#mover-list tbody tr').nth(46).waitFor();
    expect(await page.locator('#position-list tbody tr').count()).toBe(70);
    expect(await page.locator('.outline .badge').count()).toBe(71);
    expect(await page.locator('.view').isVisible()).toBe(false);
    expect(
      await page
        .getByRole('button')
        .filter({ visible: true, hasText: /Next|Expand|Previous/ })
        .count(),
    ).toBe(0);
    await page.emulateMedia({ media: 'screen' });
    await page.locator('#mover-list tbody tr').nth(25).waitFor({ state: 'detached' });
    expect(await page.locator('#mover-list tbody tr').count()).toBe(25);
  });

  it('is light, also for those who read in the dark', async () => {
    const page = await open('held', { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    );
  });
});

describe('the policy', () => {
  it('lets nothing run or load that isn’t the report’s own', async () => {
    const { page, close } = await visit(browser, urls.first);
    const reached = await page.evaluate(async () => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "run"';
      document.body.append(script);
      const asked = await fetch('https://example.com/').then(
        () => true,
        () => false,
      );
      return asked || document.title === 'run';
    });
    expect(reached).toBe(false);
    await close();
  });
});
