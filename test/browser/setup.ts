import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const BUILD = "import { buildReport } from './scripts/build-report.ts'; buildReport(process.argv[1]);";

/** Builds the report's script once, for all tests, into a folder that goes when they are over. */
export default function setup(): void {
  const home = mkdtempSync(join(tmpdir(), 'roster-sync-browser-'));
  process.once('exit', () => {
    rmSync(home, { recursive: true, force: true });
  });
  // In a process of its own: what jest makes of an import in its setup isn't what Node makes of a script. The folder is
  // that of the package, in which npm starts every script.
  const flags = ['--import', './scripts/typescript.ts', '--input-type=module', '-e', BUILD];
  execFileSync(process.execPath, [...flags, join(home, 'report')]);
  process.env['ROSTER_SYNC_BROWSER_HOME'] = home;
}
