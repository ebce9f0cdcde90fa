import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { Outcome } from '../../src/core/outcome/outcome.js';
import { cleanUp } from '../support/cleanup.js';
import { commentPage } from '../support/github-page.js';
import { SITUATIONS } from '../support/situations.js';
import { DESK, launch, PHONE, removeReports, reportOf, visit } from './browser.js';
import { firstSync, held, manyProblems, reorganisation } from './companies.js';
import { PLAYED } from './played.js';
import { usedSandbox } from './used-sandbox.js';

/*
 * Pictures to be looked at by a person: SCREENSHOTS=/tmp/shots npm run test:browser -- screenshots. They prove nothing by
 * themselves, and aren't committed.
 */

const folder = process.env['SCREENSHOTS'] ?? '';

const REPORTS: Readonly<Record<string, () => Promise<Outcome>>> = {
  problems: manyProblems,
  reorganisation,
  first: firstSync,
  held,
  failed: () => SITUATIONS['failed-upload']?.() ?? Promise.reject(new Error('no such situation')),
};

(folder === '' ? describe.skip : describe)('screenshots', () => {
  let browser: Browser;
  beforeAll(async () => {
    mkdirSync(folder, { recursive: true });
    browser = await launch();
  });
  afterAll(async () => {
    await browser.close();
    removeReports();
    await cleanUp();
  });

  it.each(Object.entries(REPORTS))('the report: %s', async (name, play) => {
    const url = await reportOf(await play());
    await shoot(name, url);
    const { page, close } = await visit(browser, url);
    await page.pdf({ path: join(folder, `${name}.pdf`), format: 'A4' });
    await close();
  });

  it.each(Object.entries(PLAYED))('comment, summary and report: %s', async (name, play) => {
    const { ran, comment, report } = await play();
    const write = (file: string, text: string): string => {
      writeFileSync(join(folder, file), text);
      return pathToFileURL(join(folder, file)).href;
    };
    for (const [what, text] of Object.entries({ summary: ran.summary, comment })) {
      if (text === undefined) continue;
      write(`${name}-${what}.md`, text);
      await shoot(`${name}-${what}`, write(`${name}-${what}.html`, commentPage(text)));
    }
    const url = write(`${name}-report.html`, report);
    await shoot(`${name}-report`, url);
    const { page, close } = await visit(browser, url, { javaScriptEnabled: false });
    await page.screenshot({ path: join(folder, `${name}-report-without-script.png`), fullPage: true });
    await page.pdf({ path: join(folder, `${name}-report.pdf`), format: 'A4' });
    await close();
  });

  it('the sandbox', async () => {
    const sandbox = await usedSandbox();
    await shoot('sandbox', sandbox.page);
    await sandbox.close();
  });

  /** At both widths, light and dark; and of a chart also what its changes look like. */
  async function shoot(name: string, url: string): Promise<void> {
    for (const viewport of [PHONE, DESK]) {
      for (const colorScheme of ['light', 'dark'] as const) {
        const { page, close } = await visit(browser, url, { viewport, colorScheme });
        const path = join(folder, `${name}-${viewport.width}-${colorScheme}.png`);
        await page.screenshot({ path, fullPage: true });
        const changes = page.getByRole('button', { name: 'Show all changes' });
        if (await changes.isVisible()) {
          await changes.click();
          await page.locator('#chart').screenshot({ path: path.replace('.png', '-chart.png') });
        }
        await close();
      }
    }
  }
});
