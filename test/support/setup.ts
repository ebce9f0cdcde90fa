import { mkdtempSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';

const PREFIX = 'roster-sync-tests-';
const MEMORY = '/dev/shm';
const ENOUGH_BYTES = 2 ** 30;

/**
 * A folder in memory: git writes hundreds of small files in a test and waits for the disk at each, which takes a third
 * of the time.
 *
 * @returns nothing where somebody names another place, there is none, or it has no room or starts no programs
 */
function folderInMemory(): string | undefined {
  if (process.env['TMPDIR'] !== undefined) return undefined;
  try {
    const mounted = readFileSync('/proc/mounts', 'utf8').split('\n');
    const isHere = mounted.some((line) => line.includes(` ${MEMORY} `) && !line.includes('noexec'));
    const { bavail, bsize } = statfsSync(MEMORY);
    return isHere && bavail * bsize > ENOUGH_BYTES ? mkdtempSync(join(MEMORY, PREFIX)) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Before a test run: everything that it writes has one folder, which goes when the run is over; its processes share
 * what Node compiles; and git finds no settings of whoever runs it.
 */
export default function setup(): void {
  const folder = folderInMemory() ?? mkdtempSync(join(tmpdir(), PREFIX));
  process.once('exit', () => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  });
  process.env['ROSTER_SYNC_TESTS'] = folder;
  process.env['NODE_COMPILE_CACHE'] = join(folder, 'compiled');
  process.env['GIT_CONFIG_GLOBAL'] = devNull;
  process.env['GIT_CONFIG_NOSYSTEM'] = '1';
}
