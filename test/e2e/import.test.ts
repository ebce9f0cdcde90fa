import { execFileSync } from 'node:child_process';
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
import { parse } from 'yaml';
import { cleanUp, temporaryFolder } from '../support/cleanup.js';
import { CONFIG, ROSTER } from '../support/people.js';
import { Repository } from '../support/repository.js';
import { action, check, cli, type Ran } from '../support/runner.js';

afterEach(cleanUp);

const SETTINGS = {
  version: 1,
  program: 'acme',
  hierarchy: { manager_id: 'manager_id', position_title: 'position_title' },
  import: {
    columns: {
      employee_id: 'Number',
      forename: { column: 'Name', part: 'first' },
      surname: { column: 'Name', part: 'last' },
      employee_type: { column: 'Contract', values: { 'Full-Time': 'employee' } },
      start_date: { column: 'Hired', format: 'D-MMM-YY' },
    },
    filters: [{ column: 'Status', keep: ['Active'], drop: ['Terminated'] }],
    hierarchy: { manager_name: 'Supervisor', position_title: 'Job' },
  },
};

const configured = (more: object = {}): Record<string, string> => ({
  [CONFIG]: `${JSON.stringify({ ...SETTINGS, ...more }, null, 2)}\n`,
});

const EXPORT = [
  'Number;Name;Contract;Department;Hired;Country;E-mail;Status;Supervisor;Job;Salary;Secret header',
  '0000002;O’Hara, Maïté;Full-Time;Sales;20-Sep-19;France;maite@example.com;Active;Ada Quillfeather;Clerk;51000;x',
  '0000003;Bela Zanzibar;Full-Time;Sales;1-Jan-20;France;bela@example.com;Terminated;Ada Quillfeather;Clerk;52000;x',
  '0000001;Ada Quillfeather;Full-Time;Board;13-Dec-12;United Kingdom;ada@example.com;Active;;Chief;53000;x',
  '',
].join('\r\n');

const IMPORTED = [
  'forename,surname,employee_id,employee_type,department,start_date,country,email,manager_id,position_title',
  'Ada,Quillfeather,0000001,employee,Board,2012-12-13,GB,ada@example.com,,Chief',
  'Maïté,O’Hara,0000002,employee,Sales,2019-09-20,FR,maite@example.com,0000001,Clerk',
  '',
].join('\n');

/** Where git doesn't look. */
function exported(content: string | Buffer = EXPORT): string {
  const file = join(temporaryFolder(), 'people.csv');
  writeFileSync(file, content);
  return file;
}

const importing = (where: Repository, file: string, ...flags: string[]): Promise<Ran> =>
  cli(where, ['import', file, ...flags]);

const rosterOf = (repository: Repository): string => readFileSync(repository.path(ROSTER), 'utf8');

const linkOn = process.platform === 'win32' ? it.skip : it;

describe('an import', () => {
  it('writes the canonical roster, which a check then takes', async () => {
    const repository = Repository.with(configured());
    const ran = await importing(repository, exported());
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(rosterOf(repository)).toBe(IMPORTED);
    expect(readdirSync(repository.path('roster'))).toEqual(['employees.csv']);
    expect(ran.stdout).toMatch(/^clean: roster\/employees\.csv was written: 2 employees\.$/m);
    expect(ran.stdout).toMatch(/^The filter on “Status” dropped 1 of 3 records\.$/m);
    expect(ran.stdout).toMatch(/^Left out: 2 columns of the export that the roster doesn’t need\.$/m);
    expect(ran.stdout).toMatch(/^Against nothing \(no roster before\): 2 joiners, 0 leavers, 0 changed;/m);

    repository.commit();
    const checked = await check(repository);
    expect(checked).toMatchObject({ code: 0 });
  });

  it('changes nothing the second time, committed or not', async () => {
    const repository = Repository.with(configured());
    const file = exported();
    await importing(repository, file);
    const { mtimeMs, ino } = statSync(repository.path(ROSTER));
    for (const state of ['untracked', 'committed']) {
      const again = await importing(repository, file);
      expect([state, again.code]).toEqual([state, 0]);
      expect(again.stdout).toMatch(/^unchanged: roster\/employees\.csv is as it was: 2 employees\.$/m);
      expect(statSync(repository.path(ROSTER))).toMatchObject({ mtimeMs, ino });
      repository.commit();
    }
    expect(repository.git('status', '--porcelain')).toBe('');
  });

  it('tells who joined, left and moved against the roster that was there', async () => {
    const before = IMPORTED.replace('Sales', 'Support')
      .replaceAll('0000002', '0000007')
      .concat('Maïté,O’Hara,0000002,employee,Support,2019-09-20,FR,maite.o@example.com,0000001,Clerk\n');
    const repository = Repository.with({ ...configured(), [ROSTER]: before });
    const report = join(temporaryFolder(), 'report');
    const ran = await importing(repository, exported(), '--report-dir', report);
    expect(ran.stdout).toContain('Against roster/employees.csv: 0 joiners, 1 leaver, 1 changed; positions:');
    expect(readFileSync(join(report, 'summary.md'), 'utf8')).toContain(
      '### Changes (against roster/employees.csv)',
    );
    expect(rosterOf(repository)).toBe(IMPORTED);
  });

  it('says no name, address or salary, nor a header that may be a value', async () => {
    const repository = Repository.with(configured());
    const report = join(temporaryFolder(), 'report');
    const good = await importing(repository, exported(), '--report-dir', report);
    const bad = await importing(
      repository,
      exported(EXPORT.replace('Terminated', 'Vanished').replace('France', 'Freedonia')),
      '--report-dir',
      report,
    );
    expect([good.code, bad.code]).toEqual([0, 1]);
    const written = readdirSync(report).map((name) => readFileSync(join(report, name), 'utf8'));
    for (const text of [good.said, bad.said, ...written]) {
      expect(text).not.toMatch(
        /Quillfeather|Maïté|Zanzibar|@example\.com|5[123]000|Secret|Vanished|Freedonia/,
      );
    }
  });

  it('reads the encoding and delimiter that `import` declares, and writes UTF-8 with commas', async () => {
    const reading = { ...SETTINGS.import, encoding: 'windows-1252', delimiter: ';' };
    const repository = Repository.with(configured({ import: reading }));
    const ran = await importing(repository, exported(Buffer.from(EXPORT.replace('’', "'"), 'latin1')));
    expect(ran).toMatchObject({ code: 0 });
    expect(rosterOf(repository)).toBe(IMPORTED.replace('’', "'"));
  });

  it('takes the place of a roster that can’t be read any more, and says so', async () => {
    const repository = Repository.with({ ...configured(), [ROSTER]: EXPORT });
    const ran = await importing(repository, exported());
    expect(ran).toMatchObject({ code: 0 });
    expect(ran.stdout).toContain('roster/employees.csv couldn’t be read as it was');
    expect(rosterOf(repository)).toBe(IMPORTED);
  });

  it('leaves the hierarchy to its own file where it has one', async () => {
    const { columns, filters } = SETTINGS.import;
    const repository = Repository.with(
      configured({ hierarchy: { file: 'roster/positions.csv' }, import: { columns, filters } }),
    );
    expect(await importing(repository, exported())).toMatchObject({ code: 0 });
    expect(rosterOf(repository).split('\n')[0]).toMatch(/,country,email$/);
  });

  linkOn('keeps who may read the roster', async () => {
    const repository = Repository.with({ ...configured(), [ROSTER]: IMPORTED.replace('Chief', 'Boss') });
    chmodSync(repository.path(ROSTER), 0o600);
    await importing(repository, exported());
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
    const ran = await importing(repository, exported(spoilt));
    expect(ran).toMatchObject({ code: 1 });
    expect(ran.stdout).toMatch(/^people\.csv:2:5 error .* employee\/start-date/m);
    expect(ran.stdout).toMatch(/^people\.csv:2:6 error .* employee\/country/m);
    expect(ran.stdout).toMatch(/^people\.csv:3:8 error .* roster\/unknown-filter-value/m);
    expect(ran.stdout).toMatch(/^problems: Nothing was written: \d+ problems must be fixed first\.$/m);
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
    const ran = await importing(repository, exported(EXPORT.replaceAll(new RegExp(find, 'gm'), replacement)));
    expect(ran.code).toBe(1);
    expect(ran.stdout).toContain(rule);
    expect(existsSync(repository.path('roster'))).toBe(false);
  });

  it('and speaks of `import` where it must be told how to read', async () => {
    const repository = Repository.with(configured());
    const ran = await importing(repository, exported(EXPORT.replace('E-mail;', 'Contact;')));
    expect(ran.code).toBe(1);
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
    const ran = await importing(repository, exported());
    expect(ran).toMatchObject({ code: 1 });
    expect(ran.stdout).toContain('changes that aren’t committed and would be lost');
    expect(rosterOf(repository)).toBe('mine\n');

    expect(await importing(repository, exported(), '--force')).toMatchObject({ code: 0 });
    expect(rosterOf(repository)).toBe(IMPORTED);
  });

  it.each([
    ['several files', { roster: { file: ['roster/a.csv', 'roster/b.csv'] } }, 2, 'names several'],
    ['a pattern', { roster: { file: 'roster/*.csv' } }, 2, 'names several'],
    ['a workflow', { roster: { file: '.github/workflows/x.yml' } }, 2, 'only writes a CSV'],
    ['git’s own', { roster: { file: '.git/refs/x.csv' } }, 2, 'only writes a CSV'],
    [
      'managers by name',
      { hierarchy: { manager_name: 'Boss', position_title: 'Job' }, import: {} },
      2,
      'by their id',
    ],
    [
      'the export’s headers',
      { roster: { columns: { forename: 'First Name' } } },
      1,
      'no header is “First Name”',
    ],
    ['another delimiter', { roster: { delimiter: ';' } }, 1, 'couldn’t read roster/employees.csv'],
    ['another encoding', { roster: { encoding: 'windows-1252' } }, 1, 'couldn’t read roster/employees.csv'],
    ['an unknown element', { import: { columns: { shoe_size: 'Shoe' } } }, 1, 'isn’t read from the roster'],
  ])('with a configuration for %s', async (_what, more, code, said) => {
    const repository = Repository.with(configured(more));
    const ran = await importing(repository, exported());
    expect(ran.said).toContain(said);
    expect(ran.code).toBe(code);
    expect(repository.git('status', '--porcelain')).toBe('');
  });

  linkOn.each(['roster', ROSTER])('through a link at %s', async (link) => {
    const elsewhere = temporaryFolder();
    writeFileSync(join(elsewhere, 'employees.csv'), 'theirs\n');
    const repository = Repository.with(configured());
    const target = link === ROSTER ? join(elsewhere, 'employees.csv') : elsewhere;
    if (link === ROSTER) mkdirSync(repository.path('roster'));
    symlinkSync(target, repository.path(link));
    repository.commit();
    const ran = await importing(repository, exported(), '--force');
    expect(ran).toMatchObject({ code: 1 });
    expect(ran.said).toContain('roster/employees.csv isn’t a regular file');
    expect(readdirSync(elsewhere)).toEqual(['employees.csv']);
    expect(readFileSync(join(elsewhere, 'employees.csv'), 'utf8')).toBe('theirs\n');
  });

  linkOn('into a new folder behind a link', async () => {
    const elsewhere = temporaryFolder();
    const repository = Repository.with(configured({ roster: { file: 'roster/new/employees.csv' } }));
    symlinkSync(elsewhere, repository.path('roster'));
    expect(await importing(repository, exported())).toMatchObject({ code: 1 });
    expect(readdirSync(elsewhere)).toEqual([]);
  });

  it.each([
    ['no export', [], 2],
    ['two exports', ['a.csv', 'b.csv'], 2],
    ['an export that isn’t there', ['nowhere.csv'], 1],
    ['a folder', ['.'], 1],
    ['a flag of others', ['x.csv', '--api-url', 'https://example.com'], 2],
  ])('for %s', async (_what, args, code) => {
    const repository = Repository.with(configured());
    const ran = await cli(repository, ['import', ...args]);
    expect(ran.code).toBe(code);
    expect(ran.said).not.toContain('itself failed');
    expect(repository.git('status', '--porcelain')).toBe('');
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
    await importing(repository, exported(csv(ids.map((id) => line(id)))));
    repository.commit();

    const changed = new Map(
      [17, 400, 1999, 2500, 2999].map((id, at) => [
        id,
        at % 2 === 0 ? { job: 'Lead' } : { division: 'Team 7' },
      ]),
    );
    const next = csv(shuffled(ids).map((id) => line(id, changed.get(id)).replace(/\d+;x$/, '9;y')));
    const ran = await importing(repository, exported(next));
    expect(ran).toMatchObject({ code: 0 });
    expect(repository.git('diff', '--numstat')).toBe(`5\t5\t${ROSTER}`);

    repository.commit();
    await importing(
      repository,
      exported(csv(shuffled([...ids.slice(0, -1), 3001]).map((id) => line(id, changed.get(id))))),
    );
    expect(repository.git('diff', '--numstat')).toBe(`1\t1\t${ROSTER}`);
  });
});

describe('mode: import', () => {
  const step = (file: string, more: Record<string, string | undefined> = {}) => ({
    inputs: { mode: 'import', export: file },
    env: more,
  });

  it('writes the roster, says so in outputs and summary, and asks nobody', async () => {
    const repository = Repository.with(configured());
    repository.git('remote', 'add', 'origin', 'https://github.com/acme/roster.git');
    writeFileSync(repository.path('people.csv'), EXPORT);
    const ran = await action(repository, step('people.csv'));
    expect(ran).toMatchObject({ code: 0, stderr: '', annotations: [] });
    expect(ran.outputs).toEqual({
      outcome: 'clean',
      'plan-id': '',
      employees: '2',
      positions: '2',
      joiners: '2',
      leavers: '0',
      movers: '0',
      problems: '0',
      receipt: '',
      'report-dir': ran.reportDir,
    });
    expect(ran.summary).toContain('## Roster Sync: roster/employees.csv was written: 2 employees.');
    expect(ran.summary).toContain('The filter on “Status” dropped 1 of 3 records.');
    expect(ran.summary).not.toContain('Plan id');
    const html = readFileSync(join(ran.reportDir, 'report.html'), 'utf8');
    expect(html).toContain('What the import changed');
    expect(html).not.toContain('deleted by the first sync');
    expect(rosterOf(repository)).toBe(IMPORTED);

    const again = await action(repository, step('people.csv'));
    expect(again.outputs).toMatchObject({ outcome: 'unchanged', joiners: '0' });
  });

  it('reads below runner.temp, and nowhere else outside of the workspace', async () => {
    const repository = Repository.with(configured());
    const temp = temporaryFolder();
    writeFileSync(join(temp, 'people.csv'), EXPORT);
    const refused = await action(repository, step(join(temp, 'people.csv')));
    expect(refused).toMatchObject({ code: 1 });
    expect(refused.outputs['outcome']).toBe('failed');
    expect(refused.log).toContain('The export lies outside of the workspace');
    expect(existsSync(repository.path('roster'))).toBe(false);

    const taken = await action(repository, step(join(temp, 'people.csv'), { RUNNER_TEMP: temp }));
    expect(taken.outputs['outcome']).toBe('clean');
  });

  linkOn('follows no link out of the workspace', async () => {
    const repository = Repository.with(configured());
    symlinkSync(exported(), repository.path('people.csv'));
    const ran = await action(repository, step('people.csv'));
    expect(ran.outputs['outcome']).toBe('failed');
    expect(existsSync(repository.path('roster'))).toBe(false);
  });

  it('puts each problem on its line of the export', async () => {
    const repository = Repository.with(configured());
    writeFileSync(repository.path('people.csv'), EXPORT.replace('France', 'Freedonia'));
    const ran = await action(repository, step('people.csv'));
    expect(ran.outputs).toMatchObject({ outcome: 'problems', problems: '1' });
    expect(ran.annotations[0]).toMatchObject({ file: 'people.csv', line: 2, title: 'employee/country' });
  });

  it.each([
    ['on a pull request', { event: 'pull_request' }, 'doesn’t run on pull requests'],
    ['in a public repository', { payload: { repository: { private: false } } }, 'The repository is public'],
    ['without the input `export`', { inputs: { mode: 'import' } }, 'needs the input'],
  ])('refuses %s', async (_what, more, said) => {
    const repository = Repository.with(configured());
    writeFileSync(repository.path('people.csv'), EXPORT);
    const ran = await action(repository, { ...step('people.csv'), ...more });
    expect(ran).toMatchObject({ code: 1 });
    expect(ran.outputs['outcome']).toBe('failed');
    expect(ran.log).toContain(said);
    expect(existsSync(repository.path('roster'))).toBe(false);
  });
});

describe('the workflow that proposes an import', () => {
  interface Step {
    readonly name?: string;
    readonly run?: string;
  }
  interface Workflow {
    readonly jobs: { readonly import: { readonly steps: readonly Step[] } };
  }
  const example = new URL('../../examples/workflows/import.yml', import.meta.url);
  const { jobs } = parse(readFileSync(example, 'utf8')) as Workflow;
  const script = jobs.import.steps.find(({ name }) => name === 'Propose the roster')?.run ?? 'exit 9';

  /** Runs the step in a fresh checkout, with a `gh` that writes down what it is asked. */
  function propose(remote: Repository, roster: string, openPullRequest = ''): string[] {
    const checkout = remote.clone('--depth=1');
    checkout.write({ [ROSTER]: roster });
    const tools = temporaryFolder();
    const log = join(tools, 'log');
    const gh = `#!/bin/sh\n[ "$2" = list ] && echo "${openPullRequest}"\necho "$1 $2 $3 $4" >> '${log}'\n`;
    writeFileSync(join(tools, 'gh'), gh, { mode: 0o755 });
    execFileSync('bash', ['-eo', 'pipefail', '-c', script], {
      cwd: checkout.folder,
      stdio: 'pipe',
      env: {
        PATH: `${tools}:${process.env['PATH'] ?? ''}`,
        HOME: tools,
        ROSTER,
        BRANCH: 'roster-import',
        BASE: 'main',
        CHANGES: '1 joiners, 0 leavers, 0 changed',
        GITHUB_REPOSITORY: 'acme/roster',
      },
    });
    const asked = readFileSync(log, 'utf8').trimEnd().split('\n');
    return asked.filter((line) => !/^(auth setup-git|pr list)/.test(line));
  }

  const proposed = (remote: Repository): string => remote.git('rev-parse', 'refs/heads/roster-import');

  function published(): Repository {
    const repository = Repository.with({ ...configured(), [ROSTER]: IMPORTED });
    return repository.publish();
  }

  linkOn('opens one pull request, and leaves it alone while nothing else changes', () => {
    const remote = published();
    const next = IMPORTED.replace('Chief', 'Boss');
    expect(propose(remote, next)).toEqual(['pr create --head roster-import']);
    expect(remote.git('show', `roster-import:${ROSTER}`)).toBe(next.trim());
    expect(remote.git('rev-parse', 'roster-import~1')).toBe(remote.head());

    const first = proposed(remote);
    expect(propose(remote, next, '7')).toEqual(['api --silent --method PATCH']);
    expect(proposed(remote)).toBe(first);
  });

  linkOn('replaces what it proposed by one commit on the newest roster', () => {
    const remote = published();
    propose(remote, IMPORTED.replace('Chief', 'Boss'));
    const later = IMPORTED.replace('Clerk', 'Lead');
    expect(propose(remote, later, '7')).toEqual(['api --silent --method PATCH']);
    expect(remote.git('show', `roster-import:${ROSTER}`)).toBe(later.trim());

    const people = remote.clone();
    people.commit({ [ROSTER]: IMPORTED.replace('Sales', 'Support') });
    people.push('main');
    propose(remote, later, '7');
    expect(remote.git('rev-parse', 'roster-import~1')).toBe(people.head());
  });

  linkOn('proposes nothing where nothing changed, and takes back what it proposed', () => {
    const remote = published();
    expect(propose(remote, IMPORTED)).toEqual([]);
    expect(propose(remote, IMPORTED, '7')).toEqual(['pr close 7 --comment']);
    expect(remote.git('branch', '--list', 'roster-import')).toBe('');
  });

  linkOn('proposes the very first roster, too', () => {
    const remote = Repository.with(configured()).publish();
    expect(propose(remote, IMPORTED)).toEqual(['pr create --head roster-import']);
    expect(remote.git('show', `roster-import:${ROSTER}`)).toBe(IMPORTED.trim());
  });
});
