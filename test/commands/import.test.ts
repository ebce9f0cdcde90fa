import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanUp, temporaryFolder } from '../support/cleanup.js';
import { importHere } from '../support/here.js';
import { configured, EXPORT, exported, IMPORTED, SETTINGS } from '../support/imported.js';
import { ROSTER } from '../support/people.js';
import { Repository } from '../support/repository.js';
import { onUnix, withLinks } from '../support/systems.js';

/* The story of an import, over real files and git (test/e2e/import.test.ts: on a command line and in a workflow). */

afterEach(cleanUp);

const rosterOf = (repository: Repository): string => readFileSync(repository.path(ROSTER), 'utf8');

describe('an import', () => {
  it('changes nothing the second time, committed or not', async () => {
    const repository = Repository.with(configured());
    const file = exported();
    await importHere(repository, file);
    const { mtimeMs, ino } = statSync(repository.path(ROSTER));
    for (const state of ['untracked', 'committed']) {
      const again = await importHere(repository, file);
      expect([state, again.ending]).toEqual([state, 'unchanged']);
      expect(again.stdout).toMatch(/^unchanged: roster\/employees\.csv is as it was: 2 employees\.$/m);
      expect(statSync(repository.path(ROSTER))).toMatchObject({ mtimeMs, ino });
      repository.commit();
    }
    expect(repository.git('status', '--porcelain')).toBe('');
  });

  it('reads the encoding and delimiter that `import` declares, and writes UTF-8 with commas', async () => {
    const reading = { ...SETTINGS.import, encoding: 'windows-1252', delimiter: ';' };
    const repository = Repository.with(configured({ import: reading }));
    const ran = await importHere(repository, exported(Buffer.from(EXPORT.replace('’', "'"), 'latin1')));
    expect(ran).toMatchObject({ ending: 'clean' });
    expect(rosterOf(repository)).toBe(IMPORTED.replace('’', "'"));
  });

  it('takes the place of a roster that can’t be read any more, and says so', async () => {
    const repository = Repository.with({ ...configured(), [ROSTER]: EXPORT });
    const ran = await importHere(repository, exported());
    expect(ran).toMatchObject({ ending: 'clean' });
    expect(ran.stdout).toContain('roster/employees.csv couldn’t be read as it was');
    expect(rosterOf(repository)).toBe(IMPORTED);
  });

  it('leaves the hierarchy to its own file where it has one', async () => {
    const { columns, filters } = SETTINGS.import;
    const repository = Repository.with(
      configured({ hierarchy: { file: 'roster/positions.csv' }, import: { columns, filters } }),
    );
    expect(await importHere(repository, exported())).toMatchObject({ ending: 'clean' });
    expect(rosterOf(repository).split('\n')[0]).toMatch(/,country,email$/);
  });

  it('takes the root that `hierarchy.top` names, whomever the export has above it', async () => {
    const repository = Repository.with(configured({ hierarchy: { ...SETTINGS.hierarchy, top: '0000001' } }));
    const ran = await importHere(repository, exported(EXPORT.replace(';;Chief', ';Somebody Outside;Chief')));
    expect(ran).toMatchObject({ ending: 'clean' });
    expect(rosterOf(repository)).toBe(IMPORTED);
  });

  onUnix('keeps who may read the roster', async () => {
    const repository = Repository.with({ ...configured(), [ROSTER]: IMPORTED.replace('Chief', 'Boss') });
    chmodSync(repository.path(ROSTER), 0o600);
    await importHere(repository, exported());
    expect(rosterOf(repository)).toBe(IMPORTED);
    expect(statSync(repository.path(ROSTER)).mode & 0o777).toBe(0o600);
  });
});

describe('an import writes nothing', () => {
  it('where anything is wrong, and tells it with the lines of the export', async () => {
    const repository = Repository.with(configured());
    const spoilt = EXPORT.replace('France', 'Freedonia')
      .replace('20-Sep-19', '2019')
      .replace('Terminated', 'Left');
    const ran = await importHere(repository, exported(spoilt));
    expect(ran).toMatchObject({ ending: 'problems' });
    expect(ran.stdout).toMatch(/^people\.csv:2:5 error .* employee\/start-date/m);
    expect(ran.stdout).toMatch(/^people\.csv:2:6 error .* employee\/country/m);
    expect(ran.stdout).toMatch(/^people\.csv:3:8 error .* roster\/unknown-filter-value/m);
    expect(ran.stdout).toMatch(/^problems: The roster wasn’t written: \d+ problems must be fixed first\.$/m);
    expect(existsSync(repository.path('roster'))).toBe(false);
  });

  it.each([
    [
      'a manager whom two people are called like',
      /Bela Zanzibar;(.*)Terminated/,
      'Ada Quillfeather;$1Active',
      'hierarchy/ambiguous-manager',
    ],
    [
      'a manager whom nobody is called like',
      ';Ada Quillfeather;Clerk;51000',
      ';Ada Q;Clerk;51000',
      'hierarchy/',
    ],
    ['an id that appears twice', /^0000003(.*)Terminated/m, '0000002$1Active', 'employee/duplicate-id'],
    ['nobody who is kept', /;Active;/g, ';Terminated;', 'roster/no-records'],
  ])('for %s', async (_what, find, replacement, rule) => {
    const repository = Repository.with(configured());
    const ran = await importHere(
      repository,
      exported(EXPORT.replaceAll(new RegExp(find, 'gm'), replacement)),
    );
    expect(ran.ending).toBe('problems');
    expect(ran.stdout).toContain(rule);
    expect(existsSync(repository.path('roster'))).toBe(false);
  });

  it('and speaks of `import` where it must be told how to read', async () => {
    const repository = Repository.with(configured());
    const ran = await importHere(repository, exported(EXPORT.replace('E-mail;', 'Contact;')));
    expect(ran.ending).toBe('problems');
    expect(ran.stdout).toContain('import.columns');
    expect(ran.stdout).not.toContain('roster.columns');
  });

  it.each([
    [
      'untracked',
      (repository: Repository) => {
        repository.write({ [ROSTER]: 'mine\n' });
      },
    ],
    [
      'changed',
      (repository: Repository) => {
        repository.commit({ [ROSTER]: IMPORTED });
        repository.write({ [ROSTER]: 'mine\n' });
      },
    ],
    [
      'staged',
      (repository: Repository) => {
        repository.write({ [ROSTER]: 'mine\n' });
        repository.git('add', ROSTER);
      },
    ],
    [
      'ignored',
      (repository: Repository) => {
        repository.commit({ '.gitignore': 'roster/\n' });
        repository.write({ [ROSTER]: 'mine\n' });
      },
    ],
  ])('over a roster that is %s, unless it is forced', async (_state, prepare) => {
    const repository = Repository.with(configured());
    prepare(repository);
    const ran = await importHere(repository, exported());
    expect(ran).toMatchObject({ ending: 'failed' });
    expect(ran.stdout).toContain('changes that aren’t committed and would be lost');
    expect(rosterOf(repository)).toBe('mine\n');

    expect(await importHere(repository, exported(), true)).toMatchObject({ ending: 'clean' });
    expect(rosterOf(repository)).toBe(IMPORTED);
  });

  it.each([
    ['several files', { roster: { file: ['roster/a.csv', 'roster/b.csv'] } }, true, 'names several'],
    ['a pattern', { roster: { file: 'roster/*.csv' } }, true, 'names several'],
    ['a workflow', { roster: { file: '.github/workflows/x.yml' } }, true, 'only writes a CSV'],
    ['git’s own', { roster: { file: '.git/refs/x.csv' } }, false, 'nothing in .git can'],
    [
      'managers by name',
      { hierarchy: { manager_name: 'Boss', position_title: 'Job' }, import: {} },
      true,
      'by their id',
    ],
    [
      'the export’s headers',
      { roster: { columns: { forename: 'First Name' } } },
      false,
      'no header is “First Name”',
    ],
    ['another delimiter', { roster: { delimiter: ';' } }, false, 'couldn’t read roster/employees.csv'],
    [
      'another encoding',
      { roster: { encoding: 'windows-1252' } },
      false,
      'couldn’t read roster/employees.csv',
    ],
    [
      'an unknown element',
      { import: { columns: { shoe_size: 'Shoe' } } },
      false,
      'isn’t read from the roster',
    ],
  ])('with a configuration for %s', async (_what, more, isWrongUse, said) => {
    const repository = Repository.with(configured(more));
    const ran = await importHere(repository, exported());
    expect(ran.said).toContain(said);
    expect(['failed', 'problems']).toContain(ran.ending);
    expect(ran.failure?.kind === 'use').toBe(isWrongUse);
    expect(repository.git('status', '--porcelain')).toBe('');
  });

  withLinks.each(['roster', ROSTER])('through a link at %s', async (link) => {
    const elsewhere = temporaryFolder();
    writeFileSync(join(elsewhere, 'employees.csv'), 'theirs\n');
    const repository = Repository.with(configured());
    const target = link === ROSTER ? join(elsewhere, 'employees.csv') : elsewhere;
    if (link === ROSTER) mkdirSync(repository.path('roster'));
    symlinkSync(target, repository.path(link));
    repository.commit();
    const ran = await importHere(repository, exported(), true);
    expect(ran).toMatchObject({ ending: 'failed' });
    expect(ran.said).toContain('roster/employees.csv isn’t a regular file');
    expect(readdirSync(elsewhere)).toEqual(['employees.csv']);
    expect(readFileSync(join(elsewhere, 'employees.csv'), 'utf8')).toBe('theirs\n');
  });

  withLinks('into a new folder behind a link', async () => {
    const elsewhere = temporaryFolder();
    const repository = Repository.with(configured({ roster: { file: 'roster/new/employees.csv' } }));
    symlinkSync(elsewhere, repository.path('roster'));
    expect(await importHere(repository, exported())).toMatchObject({ ending: 'failed' });
    expect(readdirSync(elsewhere)).toEqual([]);
  });
});

describe('next month’s export', () => {
  const line = (id: number, more: { job?: string; division?: string } = {}) => {
    const { job = 'Clerk', division = `Team ${id % 40}` } = more;
    const boss = id === 1 ? '' : `Fore${Math.floor(id / 8) || 1} Sur${Math.floor(id / 8) || 1}`;
    return `${String(id).padStart(7, '0')};Sur${id}, Fore${id};Full-Time;${division};${(id % 28) + 1}-Feb-19;France;p${id}@example.com;Active;${boss};${job};${id * 7};x`;
  };
  const header = EXPORT.split('\r\n')[0] ?? '';
  const csv = (lines: readonly string[]) => `${[header, ...lines].join('\r\n')}\r\n`;
  const ids = Array.from({ length: 3000 }, (_, index) => index + 1);
  /** The same order on every run, and one that has nothing to do with the ids. */
  const shuffled = <T>(list: readonly T[]): T[] =>
    list
      .map((one, index) => [(index * 7919) % 3001, one] as const)
      .toSorted(([a], [b]) => a - b)
      .map(([, one]) => one);

  it('of 3,000 people in another order, with five changes, is a difference of five lines', async () => {
    const repository = Repository.with(configured());
    await importHere(repository, exported(csv(ids.map((id) => line(id)))));
    repository.commit();

    const changed = new Map(
      [17, 400, 1999, 2500, 2999].map((id, at) => [
        id,
        at % 2 === 0 ? { job: 'Lead' } : { division: 'Team 7' },
      ]),
    );
    const next = csv(shuffled(ids).map((id) => line(id, changed.get(id)).replace(/\d+;x$/, '9;y')));
    const ran = await importHere(repository, exported(next));
    expect(ran).toMatchObject({ ending: 'clean' });
    expect(repository.git('diff', '--numstat')).toBe(`5\t5\t${ROSTER}`);

    repository.commit();
    await importHere(
      repository,
      exported(csv(shuffled([...ids.slice(0, -1), 3001]).map((id) => line(id, changed.get(id))))),
    );
    expect(repository.git('diff', '--numstat')).toBe(`1\t1\t${ROSTER}`);
  });
});
