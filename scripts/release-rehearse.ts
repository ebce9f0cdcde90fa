/*
 * A release, played on a temporary clone of what is committed here: all that `npm version` and release.yml do, as far as
 * no network is needed. Nothing leaves this machine, and nothing here is changed.
 *
 *   npm run release:rehearse                      the version that package.json has
 *   npm run release:rehearse -- --version 0.2.0
 *   npm run release:rehearse -- --quick           without the tests and without building dist/ a second time
 *   npm run release:rehearse -- --keep            keeps the folder, to look at the files
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { anySlugOf } from '../src/adapters/github/slug.js';
import { temporaryFolder } from '../test/support/cleanup.js';
import { root } from './ncc.js';
import { play } from './play.js';
import { npm, run, SUMS } from './release/assets.js';

const { values } = parseArgs({
  options: { version: { type: 'string' }, quick: { type: 'boolean' }, keep: { type: 'boolean' } },
});

/** Who would publish it: what the remote of this clone names, where that is on a server. */
function publisher(): string {
  // Where there isn't a remote, git only fails.
  const { stdout } = spawnSync('git', ['config', '--get', 'remote.origin.url'], {
    cwd: root,
    encoding: 'utf8',
  });
  const slug = anySlugOf(stdout.trim());
  return slug ? `${slug.owner}/${slug.repo}` : 'OWNER-OF-THE-REMOTE/roster-sync';
}

/** A clone with the packages of this one: a build names each file by where it lies, so they are copied. */
function cloneInto(folder: string): string {
  const clone = join(folder, 'roster-sync');
  run('git', ['clone', '--quiet', '--no-hardlinks', root, clone], folder);
  cpSync(join(root, 'node_modules'), join(clone, 'node_modules'), {
    recursive: true,
    verbatimSymlinks: true,
  });
  for (const [key, value] of [
    ['user.name', 'Rehearsal'],
    ['user.email', 'rehearsal@example.com'],
    ['commit.gpgSign', 'false'],
    ['tag.gpgSign', 'false'],
  ] as const)
    run('git', ['config', key, value], clone);
  return clone;
}

function step<Result>(name: string, act: () => Result): Result {
  const start = Date.now();
  process.stdout.write(`${name} … `);
  const result = act();
  process.stdout.write(`${((Date.now() - start) / 1000).toFixed(0)} s\n`);
  return result;
}

const indented = (text: string): string => text.trimEnd().replaceAll(/^(?=.)/gm, '    ');

await play(() => {
  const folder = values.keep ? mkdtempSync(join(tmpdir(), 'roster-sync-release-')) : temporaryFolder();
  // Said first, so that a failure leaves something to look at.
  if (values.keep) console.log(`The files are kept: ${folder}\n`);
  const repository = publisher();
  if (run('git', ['status', '--porcelain'], root) !== '')
    console.log('What isn’t committed here has no part in it.\n');
  const clone = step('a temporary clone, with its packages', () => cloneInto(folder));
  const { version: current } = JSON.parse(readFileSync(join(clone, 'package.json'), 'utf8')) as {
    version: string;
  };
  const version = values.version ?? current;
  const tag = `v${version}`;
  const git = (...args: string[]) => run('git', args, clone).trim();

  step(`npm version ${version}: CHANGELOG.md, dist/, the commit and its tag`, () =>
    npm(['version', version, '--allow-same-version'], clone),
  );
  if (!values.quick) {
    step('npm test', () => npm(['test'], clone));
    step('npm run check-dist', () => npm(['run', 'check-dist'], clone));
  }
  const out = join(folder, 'release');
  step('npm run release:assets', () =>
    npm(['run', 'release:assets', '--', '--tag', tag, '--repository', repository, '--to', out], clone),
  );
  const checked = step('npm run release:check', () =>
    npm(['run', '--silent', 'release:check', '--', '--from', out], clone),
  );
  console.log(indented(checked));

  const commit = git('rev-parse', 'HEAD');
  const moving = readFileSync(join(out, 'moving-tag'), 'utf8');
  const assets = readdirSync(join(out, 'assets'));
  console.log(
    `\nWhat would be committed, by npm version:\n${indented(git('show', '--stat=100', '--format=%h %s', 'HEAD'))}`,
  );
  console.log(`\nWhat would be tagged:\n    ${tag} → ${commit}`);
  console.log(
    moving === '' ? '    no other tag is moved' : `    ${moving} → ${commit}, after the release is published`,
  );
  console.log(`\nWhat would be attached to the release ${tag} of ${repository}:`);
  for (const name of assets) console.log(`    ${name}  ${statSync(join(out, 'assets', name)).size} bytes`);
  console.log(`\n${SUMS}:\n${indented(readFileSync(join(out, 'assets', SUMS), 'utf8'))}`);
  console.log(
    `\nWhat would be attested, by actions/attest: where each of these files was built, and the list of parts.`,
  );
  const notes = readFileSync(join(out, 'notes.md'), 'utf8').split('\n');
  console.log(
    `\nThe notes of the release, ${notes.length} lines, which begin:\n${indented(notes.slice(0, 12).join('\n'))}`,
  );
  console.log(
    '\nNot proved here, since it needs GitHub: the attestations, the draft and its publication, the moved tag.',
  );
  if (values.keep) console.log(`\nThe files: ${join(out, 'assets')}`);
  return Promise.resolve();
});
