import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sha256 } from '../../../src/core/base/digest.js';
import { cleanUp, temporaryFolder } from '../../support/cleanup.js';
import { cli } from '../../support/door.js';
import { syncHere } from '../../support/here.js';
import { COMPANY, csvOf, filesOf, person, ROSTER, CONFIG, configOf } from '../../support/people.js';
import { Repository } from '../../support/repository.js';
import { WITH_KEY } from '../../support/runner.js';
import { record } from '../../support/server.js';
import { withLinks } from '../../support/systems.js';

/* What `history` keeps beside git’s objects never changes what it says. */

let kept: Repository;
let expected: string;
let url: string;

beforeAll(async () => {
  ({ url } = await record());
  kept = Repository.with(filesOf(url));
  await syncHere(kept);
  kept.commit({ [ROSTER]: csvOf([...COMPANY.slice(1), person(77)]) });
  await syncHere(kept);
  expected = await json(kept);
});
afterAll(cleanUp);

const json = async (where: Repository): Promise<string> => {
  const { code, stdout } = await cli(where, ['history', '--format', 'json'], WITH_KEY);
  expect(code).toBe(0);
  return stdout;
};
const fileIn = ({ folder }: Repository) => join(folder, '.git/roster-sync/history-1.json');
const keptIn = (where: Repository) => readFileSync(fileIn(where), 'utf8');

/** Whoever rewrites its digest, too, could as well rewrite git’s objects. */
function forged(where: Repository, change: (text: string) => string): string {
  const { program, kept: content } = JSON.parse(keptIn(where)) as { program: string; kept: object };
  const changed = JSON.parse(change(JSON.stringify(content))) as object;
  return JSON.stringify({ program, sha256: sha256(program + JSON.stringify(changed)), kept: changed });
}

it('is asked instead of the rosters, whatever the format', async () => {
  expect(keptIn(kept)).toContain('0000077');
  const where = kept.copy();
  // Every roster is gone: only what was kept can say what it gave.
  writeFileSync(
    fileIn(where),
    forged(where, (text) => text.replaceAll('0000077', '0000078')),
  );
  const told = await json(where);
  expect(told).toBe(expected.replaceAll('0000077', '0000078'));
  const html = await cli(where, ['history', '--format', 'html'], WITH_KEY);
  expect(html.stdout).toContain('0000078');
  const { stdout } = await cli(where, ['history', '--person', '0000078'], WITH_KEY);
  expect(stdout).toContain('0000078: added');
});

it('is read by nobody else, and has nobody’s name, address or date', () => {
  expect(statSync(fileIn(kept)).mode & 0o777).toBe(0o600);
  expect(keptIn(kept)).not.toMatch(/@example|Forename|Surname|Maité|2020-/i);
});

it('isn’t written where nothing is read, and isn’t made of values', async () => {
  const where = kept.copy();
  rmSync(fileIn(where));
  await cli(where, ['history'], WITH_KEY);
  expect(existsSync(fileIn(where))).toBe(false);
  where.commit({ [CONFIG]: configOf(url, { 'show-values': true }) });
  await json(where);
  expect(existsSync(fileIn(where))).toBe(false);
});

type Change = [what: string, change: (where: Repository, file: string) => void];

describe('is worked out anew', () => {
  const edited = (text: string) => text.replaceAll('0000077', '0000078');
  const changesNothing = async (...[, change]: Change): Promise<void> => {
    const where = kept.copy();
    change(where, fileIn(where));
    const ran = await cli(where, ['history', '--format', 'json'], WITH_KEY);
    expect(ran.stdout).toBe(expected);
    expect(ran.stderr).not.toMatch(/cache|kept|history-1/);
  };

  it.each<Change>([
    [
      'where it is edited',
      (where, file) => {
        writeFileSync(file, edited(keptIn(where)));
      },
    ],
    [
      'where it ends early',
      (where, file) => {
        writeFileSync(file, keptIn(where).slice(0, -20));
      },
    ],
    [
      'where it is empty',
      (_, file) => {
        writeFileSync(file, '');
      },
    ],
    [
      'where it isn’t one',
      (_, file) => {
        writeFileSync(file, '[]');
      },
    ],
    [
      'of another version of the program',
      (where, file) => {
        writeFileSync(file, edited(keptIn(where)).replace(/"program":"[0-9a-f]+"/, '"program":"0"'));
      },
    ],
    [
      'of other uploads',
      (where, file) => {
        writeFileSync(
          file,
          forged(where, (text) => edited(text).replaceAll(/[0-9a-f]{64}/g, 'a'.repeat(64))),
        );
      },
    ],
    [
      'where a plan isn’t one',
      (where, file) => {
        writeFileSync(
          file,
          forged(where, (text) => edited(text).replaceAll('"joiners"', '"__proto__"')),
        );
      },
    ],
    [
      'where counts aren’t',
      (where, file) => {
        writeFileSync(
          file,
          forged(where, (text) => edited(text).replaceAll(/"baseline":\d+/g, '"baseline":"1"')),
        );
      },
    ],
    [
      'where a folder is in its place',
      (_, file) => {
        rmSync(file);
        mkdirSync(file);
      },
    ],
  ])('%s', changesNothing);

  withLinks.each<Change>([
    [
      'where others can write it',
      (where, file) => {
        writeFileSync(file, forged(where, edited));
        chmodSync(file, 0o666);
      },
    ],
    [
      'where it is a link',
      (where, file) => {
        const elsewhere = join(temporaryFolder(), 'x.json');
        writeFileSync(elsewhere, forged(where, edited), { mode: 0o600 });
        rmSync(file);
        symlinkSync(elsewhere, file);
      },
    ],
    [
      'where its folder is a link',
      (where, file) => {
        const elsewhere = join(temporaryFolder(), 'x');
        writeFileSync(file, forged(where, edited));
        renameSync(join(file, '..'), elsewhere);
        symlinkSync(elsewhere, join(file, '..'));
      },
    ],
  ])('%s', changesNothing);
});

withLinks('leaves a link, and what it leads to, as they are', async () => {
  const where = kept.copy();
  const elsewhere = join(temporaryFolder(), 'x.json');
  writeFileSync(elsewhere, 'mine');
  rmSync(fileIn(where));
  symlinkSync(elsewhere, fileIn(where));
  await json(where);
  expect(readFileSync(elsewhere, 'utf8')).toBe('mine');
});

it('knows another answer where something else was said of a signature', async () => {
  const where = kept.copy();
  writeFileSync(
    fileIn(where),
    forged(where, (text) => text.replaceAll('0000077', '0000078')),
  );
  // Without the key nobody knows who made the receipts.
  const { stdout } = await cli(where, ['history', '--format', 'json']);
  expect(stdout).not.toContain('0000078');
});

it('learns a new upload, and forgets one that is gone', async () => {
  const where = kept.copy();
  where.commit({ [ROSTER]: csvOf([...COMPANY, person(77)]) });
  await syncHere(where);
  const before = keptIn(where);
  await json(where);
  expect(keptIn(where).length).toBeGreaterThan(before.length);
  const names = where.git('tag').split('\n');
  where.git('tag', '-d', names.at(-1) ?? '');
  await json(where);
  expect(keptIn(where)).toBe(before);
});
