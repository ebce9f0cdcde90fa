import { readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanUp, temporaryFolder } from '../support/cleanup.js';
import { table } from '../support/export.js';
import { Repository } from '../support/repository.js';
import { check, cli } from '../support/door.js';
import { DIST, WITH_KEY, type Ran } from '../support/runner.js';
import { workbookOf } from '../support/workbook.js';
import { withLinks } from '../support/systems.js';

afterEach(cleanUp);

const FILES = [
  '.github/roster-sync.yml',
  '.github/workflows/roster-check.yml',
  '.github/workflows/roster-sync.yml',
];
const ROSTER = 'roster/export.csv';
/** What is made of it. */
const MADE = 'roster/employees.csv';

const EXPORT = table(
  12,
  {
    'Employee #': (row) => String(row).padStart(7, '0'),
    'First Name': 'Ada',
    'Last Name': 'Example',
    'Work Email': 'p#@example.com',
    'Hire Date': (row) => `${row + 10}/01/2020`,
    Department: 'Sales',
    'Employment Type': 'Full-Time',
    Country: 'United Kingdom',
    Status: (row) => (row > 9 ? 'Terminated' : 'Active'),
  },
  ';',
);

const init = (where: Repository, ...more: string[]): Promise<Ran> =>
  cli(where, ['init', ROSTER, '--yes', '--program', 'acme', ...more]);

/** A repository with an export in it that git doesn't know yet. */
function fresh(text: string | Buffer = EXPORT): Repository {
  const repository = Repository.empty();
  repository.write({ [ROSTER]: text });
  return repository;
}

const textOf = (repository: Repository, path: string): string => readFileSync(repository.path(path), 'utf8');

describe('init', () => {
  it('calls no column unneeded while an element has none', async () => {
    const text = EXPORT.replace('Employee #', 'Medarbejdernr');
    const { stdout } = await init(fresh(text));
    expect(stdout).toMatch(/ not used so far, and kept out of git: .*“Medarbejdernr”/);
    expect(stdout).not.toContain('not needed');
  });

  it('goes from an export to a green check, and says what is next', async () => {
    const repository = fresh();
    const ran = await init(repository);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toMatch(/^Against nothing .*: 9 joiners,/m);
    expect(ran.stdout).toMatch(/^clean: /m);
    expect(ran.stdout).toContain('“Status”: 9 people are kept and 3 left out');
    expect(ran.stdout).toContain('not needed, and kept out of git: “Notes”');
    expect(ran.stdout).toContain(`Keep ${ROSTER} out of git`);
    expect(ran.stdout).toContain(`git add ${FILES.join(' ')} ${MADE}\n`);
    expect(ran.stdout).toContain('9 of 12 people will be sent');
    expect(ran.stdout).toContain('  not sent: 3, by “Status” (Terminated)\n');
    const steps = ran.stdout.slice(ran.stdout.indexOf('What to do now:'));
    const numbers = [...steps.matchAll(/^ {1,2}(\d+)\. /gm)].map(([, number]) => Number(number));
    expect(numbers).toEqual(numbers.map((_, at) => at + 1));
    expect(steps).toMatch(
      /git push\n[^]*environment[^]*WORKSTARS_API_KEY[^]*docs\/rulesets\.md[^]*first sync[^]*`approve`[^]*02:\d\d each night/,
    );
    expect(textOf(repository, MADE)).not.toContain('Notes');

    repository.git('add', '--all');
    repository.commit();
    expect((await check(repository)).code).toBe(0);
  });

  it('stages nothing', async () => {
    const repository = fresh();
    await init(repository);
    expect(repository.git('diff', '--cached', '--name-only')).toBe('');
  });

  it('writes the workflows as they are published, but for schedule and owner', async () => {
    const repository = fresh();
    await init(repository, '--action', 'acme/roster-sync@v1.2.3');
    for (const [path = '', example = ''] of [
      [FILES[1], 'check.yml'],
      [FILES[2], 'sync.yml'],
    ]) {
      const template = readFileSync(join(DIST, '../examples/workflows', example), 'utf8');
      const published = template.replaceAll(/ # zizmor: .*/g, '');
      const written = textOf(repository, path);
      expect(written).toContain('- uses: acme/roster-sync@v1.2.3\n');
      const same = written
        .replaceAll('uses: acme/roster-sync@v1.2.3', 'uses: OWNER/roster-sync@v0')
        .replace(/cron: '\d+ 2/, "cron: '23 2")
        .replace(/timezone: .*/, 'timezone: Europe/London');
      expect(same).toBe(published);
    }
    expect(textOf(repository, FILES[2] ?? '')).toMatch(/cron: '([3-9]|[1-4]\d|5[0-7]) 2 \* \* \*'/);
    expect(textOf(repository, FILES[0] ?? '')).toMatch(
      /^# yaml-language-server: \$schema=https:\/\/raw\.githubusercontent\.com\/acme\/roster-sync\/v1\.2\.3\//,
    );
  });

  it('writes those workflows that are named, with the full commit SHA and its version', async () => {
    const repository = fresh();
    const sha = '3d3c42e5aac5ba805825da76410c181273ba90b1';
    const ran = await init(
      repository,
      '--workflows',
      'called',
      '--action',
      `acme/roster-sync@${sha.toUpperCase()}`,
    );
    expect(ran.code).toBe(0);
    expect(readdirSync(join(repository.folder, '.github/workflows'))).toEqual(['roster.yml']);
    expect(textOf(repository, '.github/workflows/roster.yml')).toMatch(
      new RegExp(`uses: acme/roster-sync/\\.github/workflows/roster\\.yml@${sha} # v\\d+\\.\\d+\\.\\d+\n`),
    );
    expect(ran.stdout).not.toContain('OWNER');
    expect(ran.stdout).toContain('Actions, Roster, Run workflow');
    expect(ran.stdout).toContain('the cron line of .github/workflows/roster.yml');
    expect(ran.stdout).not.toContain('roster-sync.yml: the schedule');
  });

  it('asks for the publisher and the commit, where this copy of the tool doesn’t say them', async () => {
    const repository = fresh();
    expect((await init(repository, '--action', 'OWNER/roster-sync@v0')).stdout).toContain(
      '--action OWNER/REPO@SHA',
    );
  });

  it('watches a roster that lies elsewhere', async () => {
    const repository = Repository.empty();
    repository.write({ 'people.csv': EXPORT.replaceAll(/;[^;\n]*$/gm, '') });
    const ran = await cli(repository, [
      'init',
      'people.csv',
      '--yes',
      '--program',
      'https://acme.workstars.com/admin',
    ]);
    expect(ran.code).toBe(0);
    expect(ran.stdout).toContain(`git add ${FILES.join(' ')} people.csv\n`);
    expect(textOf(repository, FILES[1] ?? '')).toContain('      - roster/**\n      - "people.csv"\n');
  });

  it('never writes over anything, unless it is told to', async () => {
    const repository = fresh();
    repository.write({ [FILES[2] ?? '']: 'mine\n' });
    const refused = await init(repository);
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toContain(`There already is ${FILES[2] ?? ''}; nothing was written.`);
    expect(repository.git('status', '--porcelain', '--untracked-files=all').split('\n')).toHaveLength(2);
    expect(textOf(repository, FILES[2] ?? '')).toBe('mine\n');

    expect((await init(repository, '--force')).code).toBe(0);
    expect(textOf(repository, FILES[2] ?? '')).toContain('name: Roster sync');
  });

  withLinks('writes through no link, even when it is told to', async () => {
    const repository = fresh();
    const outside = temporaryFolder();
    symlinkSync(outside, repository.path('.github'));
    const ran = await init(repository, '--force');
    expect(ran.code).toBe(4);
    expect(ran.stderr).toContain('Links and folders are not followed');
    expect(readdirSync(outside)).toEqual([]);
  });

  it('leaves open what the file doesn’t tell, and ends with 1, as a check of it does', async () => {
    const ran = await init(fresh(table(3, { Name: 'Ada Example', Status: (row) => `Secret ${row}` })));
    expect(ran.code).toBe(1);
    expect(ran.stdout).toMatch(/^problems: /m);
    expect(ran.stdout).toContain('No column is surely the employee id.');
    expect(ran.said).not.toMatch(/Secret|Ada/);
  });

  it.each([
    ['nobody can be asked', ['init', ROSTER], 2, 'isn’t a terminal'],
    ['no program', ['init', ROSTER, '--yes'], 2, '--program acme'],
    ['a program that is none', ['init', ROSTER, '--yes', '--program', 'Acme Ltd'], 2, '--program acme'],
    ['no file', ['init', '--yes', '--program', 'acme'], 2, 'the name of one file'],
    ['a file that isn’t there', ['init', 'x.csv', '--yes', '--program', 'acme'], 2, 'file doesn’t exist'],
    [
      'an action that is none',
      ['init', ROSTER, '--yes', '--program', 'acme', '--action', 'x'],
      2,
      '--action',
    ],
    [
      'an action at a part of a commit SHA',
      ['init', ROSTER, '--yes', '--program', 'acme', '--action', 'acme/roster-sync@1A2b3c4'],
      2,
      'Give all 40 characters',
    ],
  ])('refuses: %s', async (_what, args, code, message) => {
    const repository = fresh();
    const ran = await cli(repository, args);
    expect(ran).toMatchObject({ code, stdout: '' });
    expect(ran.stderr).toContain(message);
    expect(repository.git('status', '--porcelain', '--untracked-files=all')).toBe(`?? ${ROSTER}`);
  });

  it('makes the roster of a workbook that lies outside of the repository', async () => {
    const repository = Repository.empty();
    const file = join(temporaryFolder(), 'people.xlsx');
    const rows = EXPORT.trim()
      .split('\n')
      .map((line) => line.split(';'));
    writeFileSync(
      file,
      workbookOf({ Info: [['Made by HR']], People: [['Everybody'], [], ...rows, ['Total:', 12]] }),
    );
    const ran = await cli(repository, ['init', file, '--yes', '--program', 'acme']);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toMatch(/^clean: roster\/employees\.csv was written: 9 employees\.$/m);
    expect(textOf(repository, FILES[0] ?? '')).toMatch(
      /sheet: People\n {2}header-line: 3.*\n {2}skip-last: 1/,
    );
    repository.git('add', '--all');
    repository.commit();
    expect((await check(repository)).code).toBe(0);

    const again = await cli(repository, ['import', file]);
    expect(again.stdout).toMatch(/^unchanged: /m);
    const refused = await cli(repository, ['init', file, '--yes', '--program', 'acme']);
    expect(refused).toMatchObject({ code: 2, stdout: '' });
  });

  it('writes over no roster', async () => {
    const repository = fresh();
    repository.write({ [MADE]: 'mine\n' });
    const refused = await init(repository);
    expect(refused.stderr).toContain(`There already is ${MADE}; nothing was written.`);
    expect(textOf(repository, MADE)).toBe('mine\n');
  });

  it('asks no network: a key in the environment goes nowhere', async () => {
    const repository = fresh();
    const args = ['init', ROSTER, '--yes', '--program', 'no-such-program'];
    const ran = await cli(repository, args, WITH_KEY);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).not.toContain('reached');
  });

  it('writes nothing where git ignores the roster, or where no header is known', async () => {
    const ignoring = fresh();
    ignoring.write({ '.gitignore': '*.csv\n' });
    expect((await init(ignoring)).stderr).toContain('.gitignore');
    const nameless = fresh('0000001,Ada,Example\n0000002,Bo,Example\n');
    expect((await init(nameless)).stderr).toContain('No header of the file is known');
    for (const repository of [ignoring, nameless])
      expect(repository.git('status', '--porcelain', '--untracked-files=all')).not.toContain('.github');
  });

  it('and what it wrote is what doctor looks at, before anything is committed', async () => {
    const repository = fresh();
    await cli(repository, ['init', ROSTER, '--yes', '--program', 'acme', '--action', 'acme/roster-sync@v1']);
    const { stdout } = await cli(repository, ['doctor']);
    expect(stdout).toContain('.github/workflows/roster-sync.yml runs next at');
    expect(stdout).not.toContain('No workflow');
  });

  it('finds the header below a title, and what the roster is made of when it lies in its place', async () => {
    const repository = Repository.empty();
    repository.write({ [MADE]: `People of Example Ltd\n\n${EXPORT}` });
    const ran = await cli(repository, ['init', MADE, '--yes', '--program', 'acme']);
    expect(ran.code).toBe(0);
    expect(textOf(repository, FILES[0] ?? '')).toContain('header-line: 3');
    expect(ran.stdout).toMatch(/^clean: roster\/people\.csv was written/m);
    expect(textOf(repository, MADE)).toContain('People of Example Ltd');
  });
});

describe('init --workflows without an export', () => {
  const ALL = 'check,sync,import,programs,called';

  it('writes workflows into a repository that is set up, never over others', async () => {
    const repository = Repository.with({ '.github/roster-sync.yml': 'version: 1\nprogram: acme\n' });
    const ran = await cli(repository, ['init', '--workflows', ALL, '--action', 'acme/roster-sync@v1.2.3']);
    expect(ran.code).toBe(0);
    const names = ['roster-check', 'roster-import', 'roster-programs', 'roster-sync', 'roster'];
    const folder = '.github/workflows';
    expect(readdirSync(join(repository.folder, folder))).toEqual(names.map((name) => `${name}.yml`));
    for (const name of names) {
      const text = textOf(repository, `${folder}/${name}.yml`);
      expect(text).toContain('uses: acme/roster-sync');
      expect(text).not.toContain('uses: OWNER');
    }
    expect(ran.stdout).toMatch(
      /Each of these sends the roster every night; keep one: [^]*git add [^]*git push/,
    );

    const more = await cli(repository, ['init', '--workflows', 'staged']);
    expect(more.stdout).toMatch(
      /keep one: \.github\/workflows\/roster-sync\.yml, \S+roster\.yml, \S+roster-programs\.yml, \S+roster-staged\.yml/,
    );
    rmSync(join(repository.folder, folder, 'roster-staged.yml'));

    const again = await cli(repository, ['init', '--workflows', 'check,staged']);
    expect(again).toMatchObject({ code: 2, stdout: '' });
    expect(again.stderr).toContain(
      'There already is .github/workflows/roster-check.yml; nothing was written.',
    );
    expect(readdirSync(join(repository.folder, folder))).toHaveLength(5);
  });

  it.each([
    [['--workflows', 'check,snyc'], 'Did you mean sync?'],
    [['--workflows', 'check,'], '--workflows takes names of workflows'],
    [['--workflows', 'check'], 'There isn’t a configuration at .github/roster-sync.yml'],
    [[], 'init takes the name of one file.'],
  ])('says what is missing: %j', async (flags, words) => {
    const ran = await cli(Repository.empty(), ['init', ...flags]);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain(words);
  });
});
