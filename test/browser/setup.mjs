import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildReport } from '../../scripts/build-report.mjs';

/** Builds the report's script once, for all tests. */
export default function setup() {
  const home = mkdtempSync(join(tmpdir(), 'roster-sync-browser-'));
  buildReport(join(home, 'report'));
  process.env.ROSTER_SYNC_BROWSER_HOME = home;
}
