import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const jobs: (() => unknown)[] = [];

/** Has something done when the test is over, whatever became of it. */
export function afterwards(job: () => unknown): void {
  jobs.push(job);
}

/** For afterEach: undoes everything, the last first. */
export async function cleanUp(): Promise<void> {
  for (const job of jobs.splice(0).reverse()) await job();
}

/** An empty folder that is removed when the test is over. */
export function temporaryFolder(): string {
  const folder = realpathSync.native(mkdtempSync(join(tmpdir(), 'roster-sync-e2e-')));
  afterwards(() => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  });
  return folder;
}
