/*
 * What a release carries: the archive, the list of its parts, the workflows with this very commit in them, and the
 * digests of all of it.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withReference } from '../../src/core/init/references.js';
import { withoutDevelopment, type Lock } from './bundled.js';
import { notesOf } from './notes.js';
import { refuseOtherTag } from './versions.js';

export const SUMS = 'SHA256SUMS';

const archiveName = (version: string): string => `roster-sync-${version}.tar.gz`;
const sbomName = (version: string): string => `roster-sync-${version}.cdx.json`;

interface Wanted {
  /** A clone. */
  readonly root: string;
  /** Of the version that is released; it exists. */
  readonly tag: string;
  /** Who publishes it: `owner/name`. */
  readonly repository: string;
  /** The folder for the assets, which is made anew. */
  readonly assets: string;
  /** The file for the notes, which isn't an asset. */
  readonly notes: string;
}

/**
 * Makes what the release of a tag carries.
 *
 * @returns the commit
 * @throws where the tag isn't that of package.json, CHANGELOG.md says nothing of it, or git or npm fails
 */
export function makeAssets({ root, tag, repository, assets, notes }: Wanted): string {
  const read = (name: string) => readFileSync(join(root, name), 'utf8');
  const { version } = JSON.parse(read('package.json')) as { version: string };
  refuseOtherTag(tag, version);
  rmSync(assets, { recursive: true, force: true });
  mkdirSync(assets, { recursive: true });
  writeFileSync(notes, notesOf(read('CHANGELOG.md'), version));
  const commit = run('git', ['rev-parse', '--verify', `refs/tags/${tag}^{commit}`], root).trim();
  makeArchive(root, commit, join(assets, archiveName(version)));
  writeFileSync(join(assets, sbomName(version)), makeSbom(read('package.json'), read('package-lock.json')));
  for (const file of readdirSync(join(root, 'examples/workflows'))) {
    const filled = withReference(read(`examples/workflows/${file}`), {
      repository,
      ref: commit,
      version: tag,
    });
    writeFileSync(join(assets, `workflow-${file}`), filled);
  }
  writeFileSync(join(assets, SUMS), sumsOf(assets));
  return commit;
}

/** As GitHub makes what a runner downloads; what .gitattributes calls `export-ignore` isn't in it. */
function makeArchive(root: string, commit: string, file: string): void {
  run('git', ['archive', '--format=tar.gz', '--prefix=roster-sync/', `--output=${file}`, commit], root);
}

/** By npm, from package-lock.json alone: what an installation leaves in node_modules isn't asked. */
function makeSbom(manifest: string, lock: string): string {
  const bare = withoutDevelopment(JSON.parse(manifest) as object, JSON.parse(lock) as Lock);
  const folder = mkdtempSync(join(tmpdir(), 'roster-sync-sbom-'));
  try {
    // npm calls the project by its folder.
    const project = join(folder, 'roster-sync');
    mkdirSync(project);
    writeFileSync(join(project, 'package.json'), JSON.stringify(bare.manifest));
    writeFileSync(join(project, 'package-lock.json'), JSON.stringify(bare.lock));
    return npm(['sbom', '--package-lock-only', '--sbom-format=cyclonedx'], project);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** In the form of `sha256sum --check`. */
export function sumsOf(folder: string): string {
  const files = readdirSync(folder).filter((name) => name !== SUMS);
  return files
    .sort()
    .map(
      (name) =>
        `${createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex')}  ${name}\n`,
    )
    .join('');
}

/** npm, which has started this script. @returns what it said @throws where it fails */
export function npm(args: readonly string[], cwd: string): string {
  const { npm_execpath: file } = process.env;
  if (file === undefined) throw new Error('Start this with npm run.');
  return run(process.execPath, [file, ...args], cwd);
}

/** @returns what a program said @throws with its words, where it fails */
export function run(program: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    ...{ cwd, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed:\n${stderr}${stdout}`);
  return stdout;
}
