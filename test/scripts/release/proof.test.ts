import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from '@jest/globals';
import { run } from '../../../scripts/release/assets.js';
import { proveArchive } from '../../../scripts/release/proof.js';
import { cleanUp, temporaryFolder } from '../../support/cleanup.js';
import { DIST } from '../../support/runner.js';

afterEach(cleanUp);

/** An archive as a release has it, as far as it is run. */
function archiveOf(change: (tool: string) => void = () => undefined): string {
  const folder = temporaryFolder();
  const tool = join(folder, 'roster-sync');
  cpSync(DIST, join(tool, 'dist'), { recursive: true });
  change(tool);
  // Named without its folder: to some forms of tar, a name with a colon is that of another machine.
  run('tar', ['-czf', 'release.tar.gz', 'roster-sync'], folder);
  return join(folder, 'release.tar.gz');
}

it('the archive of a release is proved by what it does: check, sync, verify and the action', async () => {
  const lines = await proveArchive(archiveOf());
  expect(lines.map((line) => line.split(':')[0])).toEqual([
    'unpacked alone',
    'check',
    'sync',
    'verify',
    'the action',
  ]);
}, 60_000);

it('an archive whose command line doesn’t start isn’t proved', async () => {
  const broken = archiveOf((tool) => {
    writeFileSync(join(tool, 'dist/cli.js'), 'process.exit(7);');
  });
  await expect(proveArchive(broken)).rejects.toThrow('The sandbox didn’t start');
});
