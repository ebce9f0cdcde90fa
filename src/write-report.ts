import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from './failure.js';
import type { Outcome } from './outcome.js';
import { reportFiles } from './report/files.js';

/** @returns nothing when the report was written, else why it couldn't be: a sync isn't undone by a full disk */
export async function writeReport(outcome: Outcome, folder: string): Promise<string | undefined> {
  try {
    await mkdir(folder, { recursive: true });
    for (const [name, content] of reportFiles(outcome)) await writeFile(join(folder, name), content);
    return undefined;
  } catch (error) {
    return `The report folder couldn’t be written (${errorCode(error)}).`;
  }
}
