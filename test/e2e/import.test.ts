import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { cleanUp, temporaryFolder } from '../support/cleanup.js';
import { configured, EXPORT, exported, IMPORTED } from '../support/imported.js';
import { ROSTER } from '../support/people.js';
import { Repository } from '../support/repository.js';
import { action, check, cli } from '../support/door.js';
import { type Ran, type Step } from '../support/runner.js';
import { onUnix, withLinks } from '../support/systems.js';

afterEach(cleanUp);

const importing = (where: Repository, file: string, ...flags: string[]): Promise<Ran> =>
  cli(where, ['import', file, ...flags]);

const rosterOf = (repository: Repository): string => readFileSync(repository.path(ROSTER), 'utf8');

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

  it('tells who joined, left and moved against the roster that was there', async () => {
    const before = IMPORTED.replace('Sales', 'Support')
      .replaceAll('0000002', '0000007')
      .concat('Maïté,O’Hara,0000002,employee,Support,2019-09-20,FR,maite.o@example.com,0000001,Clerk\n');
    const repository = Repository.with({ ...configured(), [ROSTER]: before });
    const report = join(temporaryFolder(), 'report');
    const ran = await importing(repository, exported(), '--report-dir', report);
    expect(ran.stdout).toContain('Against roster/employees.csv: 0 joiners, 1 leaver, 1 changed; positions:');
    expect(readFileSync(join(report, 'summary.md'), 'utf8')).toContain(
      '| Compared with | roster/employees.csv |',
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
      // A rule about damaged names has one as its example.
      expect(text).not.toMatch(
        /Quillfeather|(?<!for )Maïté|Zanzibar|@example\.com|5[123]000|Secret|Vanished|Freedonia/,
      );
    }
  });
});

describe('an import writes nothing', () => {
  it.each([
    ['no export', [], 2],
    ['two exports', ['a.csv', 'b.csv'], 2],
    ['an export that isn’t there', ['nowhere.csv'], 4],
    ['a folder', ['.'], 4],
    ['a flag of others', ['x.csv', '--api-url', 'https://example.com'], 2],
  ])('for %s', async (_what, args, code) => {
    const repository = Repository.with(configured());
    const ran = await cli(repository, ['import', ...args]);
    expect(ran.code).toBe(code);
    expect(ran.said).not.toContain('itself failed');
    expect(repository.git('status', '--porcelain')).toBe('');
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
      'would-hold': '',
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

  withLinks('follows no link out of the workspace', async () => {
    const repository = Repository.with(configured());
    symlinkSync(exported(), repository.path('people.csv'));
    const ran = await action(repository, step('people.csv'));
    expect(ran.outputs['outcome']).toBe('failed');
    expect(existsSync(repository.path('roster'))).toBe(false);
  });

  it.each<[string, Step]>([
    ['a push to another branch', { event: 'push', ref: 'refs/heads/draft' }],
    ['a dispatch on another branch', { event: 'workflow_dispatch', ref: 'refs/heads/draft' }],
    ['a tag', { event: 'push', ref: 'refs/tags/v1' }],
    ['the schedule, with another branch checked out', { event: 'schedule' }],
    [
      'a run after a pull request’s, with its head checked out',
      { event: 'workflow_run', payload: { workflow_run: { event: 'pull_request' } } },
    ],
  ])('shows what the branch that is sent lets it show: on %s', async (_what, where) => {
    const bad = EXPORT.replace('France', 'Freedonia');
    const { repository } = Repository.published({ ...configured(), 'people.csv': bad });
    const main = repository.head();
    repository.git('checkout', '--quiet', '-b', 'draft');
    repository.commit(configured({ 'show-values': true, 'allow-public': true }));
    const isOfMain = !('ref' in where);
    const on: Step = { ...step('people.csv', isOfMain ? { GITHUB_SHA: main } : {}), ...where };
    const ran = await action(repository, on);
    expect(ran.outputs['outcome']).toBe('problems');
    expect(ran.log + ran.summary + JSON.stringify(ran.annotations)).not.toContain('Freedonia');

    const isPublic = { repository: { default_branch: 'main', private: false } };
    const open = await action(repository, { ...on, payload: { ...on.payload, ...isPublic } });
    expect(open.log).toContain('The repository is public');
  });

  it('shows what the branch itself lets it show, there', async () => {
    const bad = EXPORT.replace('France', 'Freedonia');
    const files = { ...configured({ 'show-values': true }), 'people.csv': bad };
    const { repository } = Repository.published(files);
    const ran = await action(repository, { ...step('people.csv'), event: 'workflow_run' });
    expect(ran.log).toContain('Freedonia');
  });

  it('puts each problem on its line of the export', async () => {
    const repository = Repository.with(configured());
    writeFileSync(repository.path('people.csv'), EXPORT.replace('France', 'Freedonia'));
    const ran = await action(repository, step('people.csv'));
    expect(ran.outputs).toMatchObject({ outcome: 'problems', problems: '1' });
    expect(ran.annotations[0]).toMatchObject({ file: 'people.csv', line: 2, title: 'employee/country' });
  });

  it.each([
    ['on a pull request', { event: 'pull_request' }, 'doesn’t run on a change'],
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
    const { status, stderr } = spawnSync('bash', ['-eo', 'pipefail', '-c', script], {
      cwd: checkout.folder,
      encoding: 'utf8',
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
    // At a first import, too, git has nothing to call fatal.
    expect({ status, stderr: /fatal:.*/.exec(stderr)?.[0] }).toEqual({ status: 0, stderr: undefined });
    const asked = readFileSync(log, 'utf8').trimEnd().split('\n');
    return asked.filter((line) => !/^(auth setup-git|pr list)/.test(line));
  }

  const proposed = (remote: Repository): string => remote.git('rev-parse', 'refs/heads/roster-import');

  function published(): Repository {
    const repository = Repository.with({ ...configured(), [ROSTER]: IMPORTED });
    return repository.publish();
  }

  onUnix('opens one pull request, and leaves it alone while nothing else changes', () => {
    const remote = published();
    const next = IMPORTED.replace('Chief', 'Boss');
    expect(propose(remote, next)).toEqual(['pr create --head roster-import']);
    expect(remote.git('show', `roster-import:${ROSTER}`)).toBe(next.trim());
    expect(remote.git('rev-parse', 'roster-import~1')).toBe(remote.head());

    const first = proposed(remote);
    expect(propose(remote, next, '7')).toEqual(['api --silent --method PATCH']);
    expect(proposed(remote)).toBe(first);
  });

  onUnix('replaces what it proposed by one commit on the newest roster', () => {
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

  onUnix('proposes nothing where nothing changed, and takes back what it proposed', () => {
    const remote = published();
    expect(propose(remote, IMPORTED)).toEqual([]);
    expect(propose(remote, IMPORTED, '7')).toEqual(['pr close 7 --comment']);
    expect(remote.git('branch', '--list', 'roster-import')).toBe('');
  });

  onUnix('proposes the very first roster, too', () => {
    const remote = Repository.with(configured()).publish();
    expect(propose(remote, IMPORTED)).toEqual(['pr create --head roster-import']);
    expect(remote.git('show', `roster-import:${ROSTER}`)).toBe(IMPORTED.trim());
  });
});
