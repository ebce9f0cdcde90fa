import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { writeReport } from '../../src/adapters/files/report-folder.js';
import type { Outcome } from '../../src/core/outcome/outcome.js';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** What `CHROMIUM_PATH` names, or the first that is on the path (as .ci/run looks for it). */
function findChromium(): string {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  const found = process.env['CHROMIUM_PATH'] ?? candidates.find((path) => existsSync(path));
  if (found === undefined)
    throw new Error('No Chromium was found. Install one, or name it in CHROMIUM_PATH.');
  return found;
}

/** Nothing of a browser that calls home. */
const QUIET = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: QUIET });
}

export const PHONE = { width: 390, height: 844 };
export const DESK = { width: 1280, height: 900 };

/** A page, and all that it did beside showing itself. */
export interface Visit {
  readonly page: Page;
  /** What it wrote to its console, and what it threw. */
  readonly complaints: readonly string[];
  /** Every address that it asked for, but its own. */
  readonly requests: readonly string[];
  readonly close: () => Promise<void>;
}

export async function visit(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({ viewport: DESK, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (request.url() !== url) requests.push(request.url());
  });
  await page.goto(url);
  return { page, complaints, requests, close: () => context.close() };
}

/** What the setup has built for all tests. */
export const home = (): URL => pathToFileURL(`${process.env['ROSTER_SYNC_BROWSER_HOME'] ?? ''}/`);

const folders: string[] = [];

/** Writes a report as a run does. */
export async function reportOf(outcome: Outcome): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'roster-sync-report-'));
  folders.push(folder);
  const unwritten = await writeReport(outcome, { folder, within: folder, home: home() });
  if (unwritten !== undefined) throw new Error(unwritten);
  return pathToFileURL(join(folder, 'report.html')).href;
}

export function removeReports(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** Whether the page scrolls sideways, which no page should. */
export const scrollsSideways = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
