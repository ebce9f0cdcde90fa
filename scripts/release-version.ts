/*
 * The part of `npm version` that is this project's own: CHANGELOG.md gives what is unreleased its version, dist/ is built
 * with it, and both go into the commit that npm then makes and tags.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { root } from './ncc.js';
import { npm, run } from './release/assets.js';
import { withRelease } from './release/notes.js';

const file = `${root}CHANGELOG.md`;
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { version: string };
const today = new Date().toISOString().slice(0, 10);
try {
  writeFileSync(file, withRelease(readFileSync(file, 'utf8'), version, today));
  npm(['run', 'build'], root);
  run(
    'git',
    ['add', '--all', '--', 'CHANGELOG.md', 'THIRD-PARTY-LICENSES.txt', 'dist', 'docs', 'schema'],
    root,
  );
} catch (error) {
  console.error(`It failed: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
