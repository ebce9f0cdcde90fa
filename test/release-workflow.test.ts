import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { temporaryFolder } from './support/cleanup.js';
import { describeOnUnix } from './support/systems.js';

/* What release.yml does at GitHub, with a stand-in for `gh`: nothing of it can be tried out there. */

interface Step {
  readonly name?: string;
  readonly run?: string;
  readonly uses?: string;
}
interface Job {
  readonly needs?: string | readonly string[];
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}
const read = (name: string): string =>
  readFileSync(new URL(`../.github/workflows/${name}`, import.meta.url), 'utf8');
const { jobs } = parse(read('release.yml')) as { jobs: Record<'build' | 'attest' | 'publish', Job> };

describe('a release', () => {
  it('is published after it was built, tested and attested, and only then a tag follows', () => {
    expect(jobs.attest.needs).toBe('build');
    expect(jobs.publish.needs).toEqual(['build', 'attest']);
    expect(jobs.build.steps.map(({ run }) => run)).toEqual(
      expect.arrayContaining(['.ci/run', 'npm audit signatures', expect.stringContaining('release:check')]),
    );
    expect(jobs.publish.steps.map(({ name }) => name).slice(1)).toEqual([
      'Draft',
      'Publish',
      'Let the tag of the major version follow',
    ]);
  });

  it('gives each job the rights that it needs, and what runs the tests none to write', () => {
    expect(Object.values(jobs).map(({ permissions }) => permissions)).toEqual([
      { contents: 'read' },
      { 'id-token': 'write', attestations: 'write' },
      { contents: 'write' },
    ]);
  });
});

/** @returns what `gh` was asked, and how the step ended */
function play(name: string, answers: Readonly<Record<string, string>>, env: NodeJS.ProcessEnv) {
  const folder = temporaryFolder();
  const [bin, asked] = [join(folder, 'bin'), join(folder, 'asked')];
  mkdirSync(bin);
  mkdirSync(join(folder, 'release/assets'), { recursive: true });
  writeFileSync(join(folder, 'release/assets/one.tar.gz'), '');
  const cases = Object.entries(answers).map(([start, answer]) => `  '${start}'*) ${answer} ;;`);
  writeFileSync(
    join(bin, 'gh'),
    `#!/usr/bin/env bash\necho "$*" >> '${asked}'\ncase "$*" in\n${cases.join('\n')}\nesac\n`,
  );
  chmodSync(join(bin, 'gh'), 0o755);
  const script = jobs.publish.steps.find((step) => step.name === name)?.run ?? '';
  let said: string;
  let isGood = true;
  try {
    said = execFileSync('bash', ['--norc', '-eo', 'pipefail', '-c', script], {
      cwd: folder,
      encoding: 'utf8',
      env: {
        PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}`,
        GH_REPO: 'acme/roster-sync',
        TAG: 'v0.2.0',
        ...env,
      },
    });
  } catch (error) {
    isGood = false;
    said = String((error as { stdout?: string }).stdout);
  }
  return { isGood, said, asked: existsSync(asked) ? readFileSync(asked, 'utf8').trim().split('\n') : [] };
}

describeOnUnix('the step', () => {
  const create = 'release create v0.2.0 --draft --verify-tag --title v0.2.0 --notes-file release/notes.md';

  it.each([
    ['is new', 'exit 1', 'release', [`${create} release/assets/one.tar.gz`]],
    ['is one to try', 'exit 1', 'prerelease', [`${create} --prerelease release/assets/one.tar.gz`]],
    [
      'is a draft of an earlier try',
      'echo true',
      'release',
      ['release delete v0.2.0 --yes', `${create} release/assets/one.tar.gz`],
    ],
  ])('Draft makes a draft where the release %s', (_, view, kind, then) => {
    const { isGood, asked } = play('Draft', { 'release view': view }, { KIND: kind });
    expect(isGood).toBe(true);
    expect(asked.slice(1)).toEqual(then);
  });

  it('Draft touches nothing that is published', () => {
    const { isGood, asked, said } = play('Draft', { 'release view': 'echo false' }, { KIND: 'release' });
    expect(isGood).toBe(false);
    expect(asked).toHaveLength(1);
    expect(said).toContain('is published already');
  });

  it.each([
    ['true', true],
    ['false', false],
  ])('Publish ends well only where the release can’t be changed: %s', (immutable, isGood) => {
    const played = play('Publish', { 'api ': `echo ${immutable}` }, { MOVING: 'v0' });
    expect(played.asked[0]).toBe('release edit v0.2.0 --draft=false --latest');
    expect(played.isGood).toBe(isGood);
  });

  it('Publish calls nothing the latest that no tag follows', () => {
    const { asked } = play('Publish', { 'api ': 'echo true' }, { MOVING: '' });
    expect(asked[0]).toBe('release edit v0.2.0 --draft=false --latest=false');
  });

  const MOVE = 'Let the tag of the major version follow';
  const env = { MOVING: 'v0', COMMIT: 'a'.repeat(40) };

  it('moves the tag where it is there', () => {
    expect(play(MOVE, {}, env).asked.at(-1)).toBe(
      `api --silent --method PATCH repos/acme/roster-sync/git/refs/tags/v0 -f sha=${env.COMMIT} -F force=true`,
    );
  });

  it('makes the tag where it isn’t', () => {
    const answers = { 'api --silent repos/acme/roster-sync/git/ref/tags/v0': 'exit 1' };
    expect(play(MOVE, answers, env).asked.at(-1)).toBe(
      `api --silent --method POST repos/acme/roster-sync/git/refs -f ref=refs/tags/v0 -f sha=${env.COMMIT}`,
    );
  });
});
