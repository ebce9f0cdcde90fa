import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { madeOf, PAGES, reported } from '../support/pictures.js';
import { launch, removeReports, reportOf, visit } from './browser.js';

/* Draws the pictures of the documents: npm run pictures. Otherwise nothing of it runs. */

/** Of these only what is seen at first is drawn. */
const SIZES: Readonly<Record<string, { readonly width: number; readonly height: number }>> = {
  'audit-page': { width: 1000, height: 1100 },
};

const IMAGES = fileURLToPath(new URL('../../docs/images/', import.meta.url));

(process.env['PICTURES'] === '1' ? describe : describe.skip)('the pictures of the documents', () => {
  const folder = mkdtempSync(join(tmpdir(), 'roster-sync-pictures-'));
  let browser: Browser;
  beforeAll(async () => {
    mkdirSync(IMAGES, { recursive: true });
    browser = await launch();
  });
  afterAll(async () => {
    await browser.close();
    removeReports();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(Object.entries(PAGES))('%s', async (name, pageOf) => {
    const size = SIZES[name];
    const file = join(folder, `${name}.html`);
    writeFileSync(file, await pageOf());
    const { page, close } = await visit(browser, pathToFileURL(file).href, size && { viewport: size });
    const whole = size ? page : page.locator('main, pre');
    await whole.screenshot({ path: join(IMAGES, `${name}.png`) });
    await close();
  });

  it('report', async () => {
    const url = await reportOf(await reported());
    const { page, close } = await visit(browser, url, { viewport: { width: 1000, height: 760 } });
    await page.screenshot({ path: join(IMAGES, 'report.png') });
    await close();
  });

  it('and what they are made of', async () => {
    writeFileSync(join(IMAGES, 'made-of.json'), `${JSON.stringify(await madeOf(), null, 2)}\n`);
  });
});
