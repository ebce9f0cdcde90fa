import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Lets the processes of a test run share what Node compiled, in a folder that goes when the run is over. */
export default function setup(): void {
  const cache = mkdtempSync(join(tmpdir(), 'roster-sync-compiled-'));
  process.once('exit', () => {
    rmSync(cache, { recursive: true, force: true });
  });
  process.env['NODE_COMPILE_CACHE'] = cache;
}
