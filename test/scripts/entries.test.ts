import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { ENTRIES } from '../../scripts/entries.js';
import { temporaryFolder } from '../support/cleanup.js';

/** Starts the command line in a Node that says that it is of this version, with a bundle that an older one can’t read. */
function started(version: string, bundle: string) {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'bundle'));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  writeFileSync(join(folder, 'cli.js'), ENTRIES['cli.js'] ?? '');
  writeFileSync(join(folder, 'bundle/index.js'), bundle);
  const versions = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } });`;
  const pretends = `data:text/javascript,${encodeURIComponent(versions)}`;
  return spawnSync(process.execPath, ['--import', pretends, join(folder, 'cli.js')], { encoding: 'utf8' });
}

it('the command line says in a sentence that Node is too old, before it reads anything else', () => {
  const { status, stderr, stdout } = started('18.20.4', 'this is no code');
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toBe(
    'Roster Sync needs Node 20 or later, and this is Node 18.20.4.\nInstall a newer Node from https://nodejs.org, then start the command again.\n',
  );
});

it('and starts in one that is new enough', () => {
  const { status, stderr, stdout } = started(
    '20.0.0',
    'export async function cli(home) { console.log(home); }',
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^file:.*\/cli\.js$/m);
});
