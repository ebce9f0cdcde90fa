import { mkdtempSync, rmSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Before a test run: everything that it writes has one folder, which goes when the run is over; its processes share
 * what Node compiles; and git finds no settings of whoever runs it.
 */
export default function setup(): void {
  const folder = mkdtempSync(join(tmpdir(), 'roster-sync-tests-'));
  process.once('exit', () => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  });
  process.env['ROSTER_SYNC_TESTS'] = folder;
  process.env['NODE_COMPILE_CACHE'] = join(folder, 'compiled');
  process.env['GIT_CONFIG_GLOBAL'] = devNull;
  process.env['GIT_CONFIG_NOSYSTEM'] = '1';
}
