/*
 * Makes what a release carries, from a tag that exists in this clone.
 *
 *   npm run release:assets -- --tag v0.1.0 --repository OWNER/NAME --to FOLDER
 *
 * FOLDER/assets is attached, FOLDER/notes.md is the text of the release, FOLDER/moving-tag the tag that follows it, if any.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './ncc.js';
import { makeAssets, run } from './release/assets.js';
import { isPrerelease, movingTag } from './release/versions.js';

const { values } = parseArgs({
  options: { tag: { type: 'string' }, repository: { type: 'string' }, to: { type: 'string' } },
});
const { tag = '', repository = '', to = '' } = values;
try {
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository) || to === '')
    throw new Error(
      'Say which tag, whose repository, and where to: --tag, --repository OWNER/NAME, --to FOLDER.',
    );
  const folder = resolve(to);
  mkdirSync(folder, { recursive: true });
  const notes = join(folder, 'notes.md');
  const commit = makeAssets({ root, tag, repository, assets: join(folder, 'assets'), notes });
  const tags = run('git', ['tag', '--list'], root).split(/\r?\n/);
  const moving = movingTag(tag, tags) ?? '';
  writeFileSync(join(folder, 'moving-tag'), moving);
  writeFileSync(join(folder, 'kind'), isPrerelease(tag) ? 'prerelease' : 'release');
  console.log(`${tag} is ${commit}; ${moving === '' ? 'no tag is moved' : `${moving} will follow it`}.`);
} catch (error) {
  console.error(`It failed: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
