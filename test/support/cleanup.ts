import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const jobs: (() => unknown)[] = [];

/** Has something done when the test is over, whatever became of it. */
export function afterwards(job: () => unknown): void {
  jobs.push(job);
}

/** Aborted when the test is over: what a story let go of isn’t tried again. */
export function untilTheEnd(): AbortSignal {
  const controller = new AbortController();
  afterwards(() => {
    controller.abort();
  });
  return controller.signal;
}

/** For afterEach: undoes everything, the last first. */
export async function cleanUp(): Promise<void> {
  for (const job of jobs.splice(0).reverse()) await job();
}

/** The folder of the test run (test/support/setup.ts); a script has none. */
export const RUN = process.env['ROSTER_SYNC_TESTS'];

/** An empty folder that is there for all tests of a file: it goes with the test run. */
export const lastingFolder = (): string =>
  realpathSync.native(mkdtempSync(join(RUN ?? tmpdir(), 'roster-sync-')));

/** An empty folder that is removed when the test is over. */
export function temporaryFolder(): string {
  const folder = lastingFolder();
  afterwards(() => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  });
  return folder;
}
