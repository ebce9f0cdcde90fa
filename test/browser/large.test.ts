import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { Outcome } from '../../src/core/outcome/outcome.js';
import { reportHtml } from '../../src/core/report/html.js';
import { home, launch, removeReports, reportOf, visit } from './browser.js';
import { large } from './companies.js';

/** As many as a program may have. */
const PEOPLE = 10_000;

let browser: Browser;
let outcome: Outcome;
beforeAll(async () => {
  browser = await launch();
  outcome = await large(PEOPLE);
  expect(outcome.picture?.chart).toHaveLength(PEOPLE);
});
afterAll(async () => {
  await browser.close();
  removeReports();
});

const measured: Record<string, number> = {};
const since = (start: number): number => Math.round(performance.now() - start);
afterAll(() => {
  process.stdout.write(`${JSON.stringify(measured)}\n`);
});

describe('a company of ten thousand', () => {
  it('has its report written within a second', async () => {
    const read = (name: string) => readFile(new URL(`report/${name}`, home()), 'utf8');
    const assets = { script: await read('report.js'), style: await read('report.css') };
    let start = performance.now();
    reportHtml(outcome, assets);
    measured['reportHtml, ms'] = since(start);
    start = performance.now();
    const url = await reportOf(outcome);
    measured['whole folder written, ms'] = since(start);
    measured['report.html, bytes'] = (await stat(fileURLToPath(url))).size;
    expect(measured['whole folder written, ms']).toBeLessThan(1000);
  });

  it('is opened and usable within two seconds, and expanded as quickly', async () => {
    const url = await reportOf(outcome);
    const { page, complaints, close } = await visit(browser, 'about:blank');
    const start = performance.now();
    await page.goto(url, { waitUntil: 'commit' });
    await page.locator('html.scripted').waitFor();
    measured['opened and usable, ms'] = since(start);
    expect(measured['opened and usable, ms']).toBeLessThan(2000);
    expect(await page.locator('tr').count()).toBeLessThan(400);

    /** Presses a button; the answer is when the next frame is painted. */
    const press = (name: string): Promise<number> =>
      page.evaluate(async (text) => {
        const found = [...document.querySelectorAll('button')].find((one) => one.textContent === text);
        const from = performance.now();
        found?.click();
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        return performance.now() - from;
      }, name);
    measured['expand all, ms'] = Math.round(await press('Expand all'));
    expect(measured['expand all, ms']).toBeLessThan(1000);
    expect(await page.getByRole('treeitem').count()).toBeLessThan(100);
    await page.locator('.view').evaluate((view) => {
      view.scrollTo(9999, view.scrollHeight / 2);
    });
    await page.getByRole('treeitem').nth(8).waitFor();
    await press('Collapse');
    measured['show all changes, ms'] = Math.round(await press('Show all changes'));
    const search = page.getByRole('searchbox', { name: /Find/ });
    const typed = performance.now();
    await search.fill('1009000');
    await page.locator('.post[data-found]').filter({ hasText: '1009000' }).waitFor();
    measured['search, ms'] = since(typed);
    expect(complaints).toEqual([]);
    await close();
  });
});
