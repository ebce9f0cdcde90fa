/*
 * Builds what runs in report.html from src/core/report/browser/: a script and a stylesheet, which the report holds in itself.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ncc, root } from './ncc.js';

const LICENCES = 'licences.txt';

/**
 * Writes report.js and report.css into a folder.
 *
 * @returns the licences of the packages in the script
 */
export function buildReport(folder: string): string {
  const built = mkdtempSync(join(tmpdir(), 'roster-sync-report-'));
  try {
    ncc('src/core/report/browser/main.ts', built, '--minify', '--license', LICENCES);
    const licences = readFileSync(join(built, LICENCES), 'utf8');
    const script = `${banner()}\n${readFileSync(join(built, 'index.js'), 'utf8').trim()}\n`;
    const style = withoutComments(readFileSync(join(root, 'src/core/report/browser/report.css'), 'utf8'));
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'report.js'), harmless(script));
    writeFileSync(join(folder, 'report.css'), harmless(style));
    return licences;
  } finally {
    rmSync(built, { recursive: true, force: true });
  }
}

/** Every report is a copy of d3-hierarchy, and its licence wants to be named in it. */
function banner(): string {
  const [copyright = '', , ...permission] = readFileSync(
    join(root, 'node_modules/d3-hierarchy/LICENSE'),
    'utf8',
  )
    .trim()
    .split('\n');
  return `/* d3-hierarchy: ${copyright}\n${permission.join('\n')} */`;
}

const withoutComments = (css: string): string =>
  css
    .replaceAll(/\/\*[^]*?\*\//g, '')
    .replaceAll(/\n\s*\n/g, '\n')
    .trimStart();

/** What would end its element in the page, or load something, must not be in it. */
function harmless(text: string): string {
  const found = /<\/(script|style)|<!--|(?<!["'])\bimport\s*[({"']|@import|url\(|\r/i.exec(text);
  if (found) throw new Error(`the report's script or style holds ${JSON.stringify(found[0])}`);
  return text;
}
