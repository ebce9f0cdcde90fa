import { cpSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanUp, temporaryFolder } from '../support/cleanup.js';
import { ADA, CONFIG, configOf, csvOf, filesOf, ROSTER } from '../support/people.js';
import { Repository } from '../support/repository.js';
import { DIST, runNode, WITH_KEY } from '../support/runner.js';
import { ONCE, record } from '../support/server.js';
import { withLinks } from '../support/systems.js';

afterEach(cleanUp);

/** dist/ alone, far from any node_modules. */
function copied(name: string): string {
  const folder = join(temporaryFolder(), name);
  cpSync(DIST, folder, { recursive: true });
  return folder;
}

describe('dist/ copied alone', () => {
  it('runs as a command line', async () => {
    const script = join(copied('dist'), 'cli.js');
    const api = await record();
    const repository = Repository.with(filesOf(api.url));
    const run = (...args: string[]) => runNode([script, ...args], repository.folder, WITH_KEY);

    expect(await run('--version')).toMatchObject({ code: 0, stderr: '' });
    expect(await run('sync')).toMatchObject({ code: 0, stderr: '' });
    expect(api.posted()).toEqual(ONCE);
    expect(await run('verify')).toMatchObject({ code: 0, stderr: '' });
  });

  // A folder's name becomes part of a URL inside, by which the validator and the parts of a report are found.
  it.each(['a b', '100 % ü #1?'])('finds all its parts in the folder “%s”', async (name) => {
    if (process.platform === 'win32' && name.includes('?')) return;
    const script = join(copied(name), 'cli.js');
    const report = join(temporaryFolder(), 'r');
    const args = [script, 'check', '--report-dir', report];
    const ran = await runNode(args, Repository.with(filesOf()).folder);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(readdirSync(report)).toContain('report.html');
  });

  it('reads what most runs never use where it is used, and finds it', async () => {
    const script = join(copied('dist'), 'cli.js');
    const watch = join(temporaryFolder(), 'watch.cjs');
    writeFileSync(
      watch,
      `const vm = require('node:vm');
      const later = new Set();
      vm.Script = class extends vm.Script {
        constructor(code, options) {
          super(code, options);
          if (/later-/.test(options.filename)) later.add(options.filename.replace(/.*\\//, ''));
        }
      };
      if (require('node:worker_threads').isMainThread)
        process.on('exit', () => process.stderr.write([...later].sort().join(' ')));`,
    );
    const check = ({ folder }: Repository) => runNode(['--require', watch, script, 'check'], folder);
    expect(await check(Repository.with(filesOf()))).toMatchObject({ code: 0, stderr: '' });

    const columns = { employee_id: { column: 'employee_id', pattern: '[0-9]+' }, team: 'team' };
    const files = filesOf(undefined, { roster: { columns } }, [ADA]);
    const roster = csvOf([{ ...ADA, country: 'Germany', team: 'Red' }]);
    const unusual = Repository.with({ ...files, [ROSTER]: roster });
    const all = 'later-countries.cjs later-patterns.cjs later-xml.cjs';
    expect(await check(unusual)).toMatchObject({ code: 0, stderr: all });

    unusual.write({ [CONFIG]: configOf(undefined, { 'shwo-values': true }) });
    const wrong = await check(unusual);
    expect(wrong).toMatchObject({ code: 1, stderr: 'later-schema.cjs' });
    expect(wrong.stdout).toContain('it is nearly `show-values`');
  });

  it('runs as an action', async () => {
    const repository = Repository.with(filesOf());
    const temp = temporaryFolder();
    const ran = await runNode([join(copied('action'), 'action.js')], repository.folder, {
      INPUT_MODE: 'check',
      'INPUT_REPORT-DIR': join(temp, 'report'),
      GITHUB_WORKSPACE: repository.folder,
      GITHUB_EVENT_NAME: 'push',
      GITHUB_REF: 'refs/heads/main',
    });
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toContain('clean: The roster is right');
    expect(ran.stdout).not.toContain('The report folder couldn’t be written');
    expect(readdirSync(join(temp, 'report'))).toContain('summary.md');
  });

  withLinks('runs through the link that npm makes of a bin', async () => {
    const link = join(temporaryFolder(), 'roster-sync');
    symlinkSync(join(copied('dist'), 'cli.js'), link);
    const repository = Repository.with(filesOf());
    expect(await runNode([link, 'check'], repository.folder)).toMatchObject({ code: 0, stderr: '' });
  });
});

it('the action’s manifest names what is there', () => {
  const manifest = readFileSync(join(DIST, '../action.yml'), 'utf8');
  expect(manifest).toMatch(/using: node24\n +main: dist\/action\.js/);
  const { bin } = JSON.parse(readFileSync(join(DIST, '../package.json'), 'utf8')) as { bin: object };
  expect(bin).toEqual({ 'roster-sync': 'dist/cli.js' });
  expect(readFileSync(join(DIST, 'cli.js'), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
});
