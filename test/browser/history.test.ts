import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { historyHtml } from '../../src/core/report/history-html.js';
import { DESK, launch, PHONE, scrollsSideways, visit, type Visit } from './browser.js';
import { years } from './years.js';

/* The page of `history --format html`: SCREENSHOTS=/tmp/shots npm run test:browser -- history leaves pictures of it. */

const NIGHTS = 366;

let browser: Browser;
let folder: string;
const visits: Visit[] = [];
const urls = { year: '', first: '', large: '' };

const written = (name: string, html: string): string => {
  writeFileSync(join(folder, `${name}.html`), html);
  return pathToFileURL(join(folder, `${name}.html`)).href;
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'roster-sync-history-'));
  browser = await launch();
  urls.year = written('year', historyHtml(years(NIGHTS, 300)));
  urls.first = written('first', historyHtml(years(1, 300)));
  urls.large = written('large', historyHtml(years(440, 10_000)));
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
  rmSync(folder, { recursive: true, force: true });
});

async function open(name: keyof typeof urls, options: BrowserContextOptions = {}): Promise<Page> {
  const opened = await visit(browser, urls[name], options);
  visits.push(opened);
  return opened.page;
}

/** Presses Tab until something has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let tries = 0; tries < 60; tries += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((one) => document.activeElement?.matches(one) ?? false, selector)) return;
  }
  throw new Error(`Tab doesn’t reach ${selector}.`);
}

const isOpen = (page: Page, selector: string): Promise<boolean> =>
  page
    .locator(selector)
    .first()
    .evaluate((one: HTMLDetailsElement) => one.open);

describe.each(['year', 'first'] as const)('the page of %s', (name) => {
  it.each(['light', 'dark'] as const)('fits a phone, %s, also with everything open', async (colorScheme) => {
    const page = await open(name, { viewport: PHONE, colorScheme });
    expect(await scrollsSideways(page)).toBe(false);
    const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(ground).toBe(colorScheme === 'dark' ? 'rgb(17, 22, 28)' : 'rgb(245, 247, 249)');
    await page.evaluate(() => {
      for (const one of document.querySelectorAll('details')) one.open = true;
    });
    expect(await scrollsSideways(page)).toBe(false);
  });

  it('has headings in order, and names what it holds, each once', async () => {
    const page = await open(name);
    const levels = await page
      .locator('h1, h2, h3, h4')
      .evaluateAll((all) => all.map(({ tagName }) => Number(tagName.slice(1))));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.every((level, index) => index === 0 || level <= (levels[index - 1] ?? 0) + 1)).toBe(true);
    for (const role of ['banner', 'main', 'contentinfo', 'navigation'] as const)
      expect(await page.getByRole(role).count()).toBe(1);
    const faults = await page.evaluate(() => {
      const nameOf = (one: Element) =>
        one.ariaLabel ??
        document.getElementById(one.getAttribute('aria-labelledby') ?? '')?.textContent ??
        one.textContent.trim();
      const twice = (all: readonly string[]) => all.filter((one, at) => all.indexOf(one) !== at);
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      const hrefs = [...document.querySelectorAll('a[href^="#"]')].map(
        (one) => one.getAttribute('href') ?? '',
      );
      return {
        nameless: [...document.querySelectorAll('a, summary, section, nav, svg[role], [role=region]')].filter(
          (one) => !nameOf(one),
        ).length,
        sameRegions: twice([...document.querySelectorAll('[role=region]')].map(nameOf)),
        sameIds: twice(ids),
        lost: hrefs.filter((href) => !ids.includes(href.slice(1))),
        // What is neither named nor hidden would be read as a picture of nothing.
        drawings: document.querySelectorAll('svg:not([role=img][aria-label], [aria-hidden=true])').length,
        cells: document.querySelectorAll('thead th:not([scope=col]), tbody th:not([scope=row])').length,
      };
    });
    expect(faults).toEqual({ nameless: 0, sameRegions: [], sameIds: [], lost: [], drawings: 0, cells: 0 });
  });

  it('runs nothing', async () => {
    const page = await open(name, { javaScriptEnabled: false });
    expect(await page.locator('.upload').count()).toBe(name === 'year' ? 333 : 1);
    expect(await page.locator('script').count()).toBe(0);
  });
});

describe.each([
  ['light', 4.5],
  ['dark', 4.5],
] as const)('in %s', (colorScheme, least) => {
  it('words stand out from what is behind them', async () => {
    const page = await open('year', { colorScheme });
    const faint = await page.evaluate((contrast) => {
      const rgb = (text: string) => (text.match(/[\d.]+/g) ?? []).map(Number);
      const light = (text: string) => {
        const [r = 0, g = 0, b = 0] = rgb(text).map((part) => {
          const share = part / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const ground = (one: Element | null): string => {
        if (!one) return 'rgb(255, 255, 255)';
        const own = getComputedStyle(one).backgroundColor;
        return rgb(own)[3] === 0 ? ground(one.parentElement) : own;
      };
      for (const one of [...document.querySelectorAll('details')].slice(0, 20)) one.open = true;
      const found = new Set<string>();
      for (const one of document.querySelectorAll('main *, header *')) {
        if (
          one.closest('svg') ||
          ![...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim())
        )
          continue;
        const [a, b] = [light(getComputedStyle(one).color), light(ground(one))];
        const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
        if (ratio < contrast) found.add(`${one.tagName}.${one.className}: ${ratio.toFixed(1)}`);
      }
      return [...found];
    }, least);
    expect(faint).toEqual([]);
  });
});

describe('with the keyboard', () => {
  it('each upload is reached, seen and unfolded', async () => {
    const page = await open('year');
    await page.locator('#uploads-title').evaluate((title) => {
      title.setAttribute('tabindex', '-1');
      title.focus();
    });
    await tabTo(page, '.upload > summary');
    const outline = await page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
      return `${outlineStyle} ${outlineWidth}`;
    });
    expect(outline).toBe('solid 3px');
    expect(await isOpen(page, '.upload')).toBe(false);
    await page.keyboard.press('Enter');
    expect(await isOpen(page, '.upload')).toBe(true);
    expect(await page.locator('.upload .body').first().isVisible()).toBe(true);
    await page.keyboard.press('Space');
    expect(await isOpen(page, '.upload')).toBe(false);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await isOpen(page, '.upload:nth-child(1)')).toBe(false);
    expect(await page.locator('.upload[open]').count()).toBe(1);
  });

  it('the sections are reached from the top, and the tables are scrolled', async () => {
    const page = await open('year', { viewport: PHONE });
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the history');
    await tabTo(page, '.jump a');
    await page.keyboard.press('Enter');
    await tabTo(page, '#headcount summary');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.ariaLabel)).toBe('Headcount');
  });
});

describe('says', () => {
  it('what was held and by whom it was approved, and opens that upload', async () => {
    const page = await open('year');
    const held = page.locator('#notable li').filter({ hasText: 'approved by hr-lead' }).first();
    expect(await held.textContent()).toMatch(/^held2025-12-07 02:00 many deleted/);
    await held.getByRole('link').click();
    const upload = page.locator('.upload').filter({ hasText: '2025-12-07 02:00' });
    expect(await upload.evaluate((one: HTMLDetailsElement) => one.open)).toBe(true);
    expect(await upload.locator('.people-list').first().locator('li').count()).toBe(14);
    expect(
      await upload.locator('summary').evaluate((one) => one.getBoundingClientRect().top),
    ).toBeGreaterThanOrEqual(0);
  });

  it('who joined and left in a month, as the table of months has it', async () => {
    const page = await open('year');
    await page.locator('#months summary').click();
    const row = page.locator('#months tr').filter({ hasText: '2025-06' });
    const [, added, deleted] = await row.locator('th, td').allTextContents();
    await row.getByRole('link').click();
    expect(await page.locator('#month-2025-06').textContent()).toBe(
      `2025-06−${deleted ?? ''} deleted+${added ?? ''} added`,
    );
    const who = page.locator('#month-2025-06 + details');
    await who.locator('summary').click();
    expect(await who.locator('li').count()).toBe(Number(added) + Number(deleted));
  });

  it('how many each department had when each month ended, as a table', async () => {
    const page = await open('year');
    await page.locator('#departments summary').click();
    const rows = page.locator('#departments tbody tr');
    expect(await rows.count()).toBe(7);
    expect(await page.locator('#departments thead th').allTextContents()).toEqual([
      'Department',
      ...Array.from({ length: 12 }, (_, at) => `2025-${String(at + 1).padStart(2, '0')}`),
      '2026-01',
    ]);
    const last = await rows.evaluateAll((all) =>
      all.reduce((sum, one) => sum + Number(one.lastElementChild?.textContent), 0),
    );
    expect(String(last)).toBe(await page.locator('.tile .value').first().textContent());
  });
});

describe('paper', () => {
  it('is light, and has every upload with what it changed', async () => {
    const page = await open('year', { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(ground).toBe('rgb(255, 255, 255)');
    const heights = await page
      .locator('.upload .body')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThan(20);
    expect(await page.locator('.jump').isVisible()).toBe(false);
    expect(historyHtml(years(1, 300))).toContain('counter(page) " / " counter(pages)');
  });
});

it('of 400 uploads of 10,000 people is opened within two seconds', async () => {
  const opened = await visit(browser, 'about:blank');
  const { page } = opened;
  const start = performance.now();
  await page.goto(urls.large, { waitUntil: 'load' });
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  const took = Math.round(performance.now() - start);
  process.stdout.write(`${JSON.stringify({ 'history of 400 uploads opened, ms': took })}\n`);
  expect(await page.locator('.upload').count()).toBeGreaterThan(395);
  expect(took).toBeLessThan(2000);
  await opened.close();
});

const pictures = process.env['SCREENSHOTS'] ?? '';
(pictures === '' ? describe.skip : describe)('pictures', () => {
  it.each(['year', 'first'] as const)('of %s', async (name) => {
    mkdirSync(pictures, { recursive: true });
    for (const viewport of [PHONE, DESK]) {
      for (const colorScheme of ['light', 'dark'] as const) {
        const page = await open(name, { viewport, colorScheme });
        const path = join(pictures, `${name}-${viewport.width}-${colorScheme}`);
        await page.screenshot({ path: `${path}-top.png` });
        const whole = { x: 0, y: 0, width: viewport.width, height: 3200 };
        await page.screenshot({ path: `${path}.png`, fullPage: true, clip: whole });
        await page.evaluate(() => {
          for (const one of document.querySelectorAll('.numbers')) (one as HTMLDetailsElement).open = true;
          for (const one of [...document.querySelectorAll('#uploads details')].slice(0, 4))
            (one as HTMLDetailsElement).open = true;
        });
        await page.screenshot({ path: `${path}-open.png`, fullPage: true, clip: { ...whole, height: 4800 } });
        await page.pdf({ path: `${path}.pdf`, format: 'A4' });
      }
    }
  });
});
