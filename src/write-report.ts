import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from './failure.js';
import type { Outcome } from './outcome.js';
import { reportFiles } from './report/files.js';
import type { ReportAssets } from './report/html.js';

/**
 * Writes the report folder.
 *
 * @param home beside which the report's script and style lie
 * @returns nothing when the report was written, else why it couldn't be: a sync isn't undone by a full disk
 */
export async function writeReport(outcome: Outcome, folder: string, home: URL): Promise<string | undefined> {
  try {
    const [assets] = await Promise.all([readAssets(home), mkdir(folder, { recursive: true })]);
    for (const [name, content] of reportFiles(outcome, assets)) await writeFile(join(folder, name), content);
    return undefined;
  } catch (error) {
    return `The report folder couldn’t be written (${errorCode(error)}).`;
  }
}

async function readAssets(home: URL): Promise<ReportAssets> {
  const read = (name: string) => readFile(new URL(`report/${name}`, home), 'utf8');
  const [script, style] = await Promise.all([read('report.js'), read('report.css')]);
  return { script, style };
}
