import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { EMPLOYEES_XSD } from '../../src/core/xml/built-in-schemas.js';
import { launch, PHONE, scrollsSideways, visit } from './browser.js';
import { usedSandbox, type UsedSandbox } from './used-sandbox.js';

let browser: Browser;
let sandbox: UsedSandbox;
beforeAll(async () => {
  browser = await launch();
  sandbox = await usedSandbox();
});
afterAll(async () => {
  await sandbox.close();
  await browser.close();
});

describe('the sandbox’s page', () => {
  it('lists the newest file first, each with its fate', async () => {
    const { page, complaints, requests, close } = await visit(browser, sandbox.page);
    const statuses = await page.locator('.files tbody .status').allTextContents();
    expect(statuses).toEqual(['✕ Error', '✕ Blocked', '! Complete With Errors', '= Skipped', '✓ Complete']);
    expect(await page.locator('.files tbody tr').last().textContent()).toMatch(
      /2026-11-24 02:00:07 UTC.*240/s,
    );
    expect(complaints).toEqual([]);
    expect(requests).toEqual([]);
    await close();
  });

  it('gives files, error files and schemas', async () => {
    const { page, close } = await visit(browser, sandbox.page, { acceptDownloads: true });
    const download = async (name: string): Promise<string> => {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name, exact: true }).click(),
      ]);
      return readFile(await file.path(), 'utf8');
    };
    expect(await download('0001-employees.xml')).toMatch(/^<\?xml.*<employee_id>239</s);
    expect(await download('240 errors')).toMatch(/country/);
    expect(await download('employees.xsd')).toBe(EMPLOYEES_XSD);
    await close();
  });

  it.each(['light', 'dark'] as const)('fits a phone, %s', async (colorScheme) => {
    const { page, close } = await visit(browser, sandbox.page, { viewport: PHONE, colorScheme });
    expect(await scrollsSideways(page)).toBe(false);
    const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(ground).toBe(colorScheme === 'dark' ? 'rgb(17, 22, 28)' : 'rgb(245, 247, 249)');
    await close();
  });
});
