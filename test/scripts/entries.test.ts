import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { expect, it } from '@jest/globals';
import { ENTRIES } from '../../scripts/entries.js';
import { OLDEST_NODE } from '../../src/core/base/version.js';
import { temporaryFolder } from '../support/cleanup.js';

/** Starts the command line in a Node that says that it is of this version, with a bundle that an older one can’t read. */
function started(version: string, bundle: string) {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'bundle'));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  for (const [name, text] of Object.entries(ENTRIES)) writeFileSync(join(folder, name), text);
  writeFileSync(join(folder, 'bundle/index.js'), bundle);
  const versions = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } });`;
  const pretends = `data:text/javascript,${encodeURIComponent(versions)}`;
  return spawnSync(process.execPath, ['--import', pretends, join(folder, 'cli.js')], { encoding: 'utf8' });
}

it.each(['6.17.1', '18.20.4', '20.14.0'])(
  'the command line says in a sentence that Node is too old, before it reads anything else: %s',
  (version) => {
    const { status, stderr, stdout } = started(version, 'this is no code');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toBe(
      `Roster Sync needs Node 20.15 or later, and this is Node ${version}.\nInstall a newer Node from https://nodejs.org, then start the command again.\n`,
    );
  },
);

it('is read by a Node that knows no modules, and none that knows no import() stops at it', () => {
  const text = ENTRIES['cli.js'] ?? '';
  // As a script, which is what such a Node takes it for.
  expect(() => new Script(text)).not.toThrow();
  const code = text.replaceAll(/'[^'\n]*'|"[^"\n]*"/g, '');
  expect(code).not.toMatch(/\bimport\b|=>|`|\b(?:const|let|class|async|await)\b/);
});

it.each(['20.15.0', '22.0.0'])('and starts in %s, which is new enough', (version) => {
  const { status, stderr, stdout } = started(
    version,
    'export async function cli(home) { console.log(home); }',
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^file:.*\/start\.js$/m);
});

it('says what package.json says', () => {
  const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as { engines: object };
  expect(engines).toEqual({ node: `>=${OLDEST_NODE.major}.${OLDEST_NODE.minor}` });
});
