import * as promises from 'node:fs/promises';
import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { cleanUp } from '../support/cleanup.js';
import { configured, exported, IMPORTED } from '../support/imported.js';
import { CONFIG, filesOf, ROSTER } from '../support/people.js';
import { Repository } from '../support/repository.js';

/*
 * The configuration names a file in other letters than git or the disk has it. Linux doesn't find it; Windows and macOS
 * do, which is played here: whoever asks for a path gets the file whose name differs by capitals alone.
 */

let isBlind = false;

/** The path as the disk has it. */
function onDisk(path: string): string {
  const folder = dirname(path);
  if (!isBlind || folder === path || existsSync(path)) return path;
  const above = onDisk(folder);
  const names = existsSync(above) ? readdirSync(above) : [];
  const name = names.find((one) => one.toLowerCase() === basename(path).toLowerCase());
  return join(above, name ?? basename(path));
}

jest.unstable_mockModule('node:fs/promises', () => ({
  ...promises,
  lstat: (path: string) => promises.lstat(onDisk(path)),
  realpath: (path: string) => promises.realpath(onDisk(path)),
  readFile: (path: string, encoding: BufferEncoding | null = null) =>
    promises.readFile(onDisk(path), encoding),
}));

const { checkHere, importHere, syncHere } = await import('../support/here.js');

afterEach(() => {
  isBlind = false;
  return cleanUp();
});

const OTHER = 'Roster/Employees.CSV';

const named = (file: string) => ({ ...filesOf(undefined, { roster: { file } }) });

describe.each([
  ['that tells capitals apart', false],
  ['that doesn’t', true],
])('on a system %s', (_what, blind) => {
  it('a roster in other letters is said with those that git has', async () => {
    const repository = Repository.with(named(OTHER));
    isBlind = blind;
    const ran = await checkHere(repository);
    expect(ran).toMatchObject({ ending: 'problems' });
    expect(ran.problems).toMatchObject([
      {
        rule: 'roster/missing',
        file: OTHER,
        message: `git has the file as ${ROSTER}, not as ${OTHER}.`,
        hint: `Write ${ROSTER}: capitals and small letters count.`,
      },
    ]);
  });

  it('an import doesn’t make a second roster beside it', async () => {
    const repository = Repository.with({
      ...configured({ roster: { file: OTHER.replace('CSV', 'csv') } }),
      [ROSTER]: IMPORTED,
    });
    isBlind = blind;
    const ran = await importHere(repository, exported());
    expect(ran).toMatchObject({ ending: 'failed' });
    expect(ran.failure?.hint).toContain(`Write ${ROSTER}`);
    expect(readdirSync(repository.folder).sort()).toEqual(['.git', '.github', 'roster']);
  });

  it('a sync says it, too, and a pattern and a configuration', async () => {
    const { repository } = Repository.published(named('Roster/*.csv'));
    isBlind = blind;
    expect((await syncHere(repository)).stdout).toContain(
      `git has the file as ${ROSTER}, not as Roster/*.csv.`,
    );
    repository.git('mv', CONFIG, '.github/Roster-Sync.yml');
    const ran = await checkHere(repository);
    expect(ran.problems).toMatchObject([
      { rule: 'config/missing', message: `git has the file as .github/Roster-Sync.yml, not as ${CONFIG}.` },
    ]);
  });
});

it('a file that has other letters on the disk than in git is said with those of the disk', async () => {
  const repository = Repository.with(named(ROSTER));
  repository.write({ [OTHER]: IMPORTED });
  repository.remove('roster');
  isBlind = true;
  const ran = await checkHere(repository);
  expect(ran.failure?.message).toBe(`${ROSTER} is called ${OTHER} on this disk.`);
  expect(ran.failure?.hint).toContain(`Write ${OTHER} where ${ROSTER} is written, or rename the file`);
});

it('a file that nobody has in any letters is just missing', async () => {
  const ran = await checkHere(Repository.with(named('roster/staff.csv')));
  expect(ran.problems).toMatchObject([{ message: 'The file roster/staff.csv doesn’t exist.' }]);
});
