import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildReport } from '../../scripts/build-report.js';

/** Builds the report's script once, for all tests, into a folder that goes when they are over. */
export default function setup(): void {
  const home = mkdtempSync(join(tmpdir(), 'roster-sync-browser-'));
  process.once('exit', () => {
    rmSync(home, { recursive: true, force: true });
  });
  buildReport(join(home, 'report'));
  process.env['ROSTER_SYNC_BROWSER_HOME'] = home;
}
