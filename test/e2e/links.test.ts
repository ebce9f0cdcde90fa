import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeAll, expect, it } from '@jest/globals';
import { EMPLOYEES_XSD, POSITIONS_XSD } from '../../src/core/xml/built-in-schemas.js';
import { cleanUp, temporaryFolder } from '../support/cleanup.js';
import { filesOf } from '../support/people.js';
import { Repository } from '../support/repository.js';
import { action, check, cli } from '../support/door.js';
import { WITH_KEY } from '../support/runner.js';
import { record } from '../support/server.js';
import { describeWithLinks } from '../support/systems.js';

/*
 * A commit may bring a link along that leads out of the repository. Whatever is written below the repository's folder
 * must not go through it.
 */

afterEach(cleanUp);

/** A folder that nobody may write to, with a file in it, and a path in it where nothing is. */
class Outside {
  readonly folder = temporaryFolder();
  readonly file = join(this.folder, 'theirs.txt');
  readonly nowhere = join(this.folder, 'nowhere');

  constructor() {
    writeFileSync(this.file, 'theirs\n');
  }

  expectUntouched(): void {
    expect(readdirSync(this.folder)).toEqual(['theirs.txt']);
    expect(readFileSync(this.file, 'utf8')).toBe('theirs\n');
  }
}

/** Commits a link at a path of the repository. */
function commitLink(repository: Repository, path: string, target: string): void {
  mkdirSync(dirname(repository.path(path)), { recursive: true });
  symlinkSync(target, repository.path(path));
  repository.commit();
}

describeWithLinks('schema writes nothing through a link:', () => {
  const FOLDER = '.github/roster-sync';
  const PLACES: [string, string, keyof Pick<Outside, 'folder' | 'file' | 'nowhere'>][] = [
    ['the folder leads out', FOLDER, 'folder'],
    ['the folder leads nowhere', FOLDER, 'nowhere'],
    ['a file leads out', `${FOLDER}/employees.xsd`, 'file'],
    ['a file leads nowhere', `${FOLDER}/employees.xsd`, 'nowhere'],
    ['the second file leads nowhere', `${FOLDER}/positions.xsd`, 'nowhere'],
  ];

  it.each(PLACES)('%s', async (_what, path, target) => {
    const outside = new Outside();
    const api = await record({
      answering: ({ path: asked }) => {
        const body = asked.includes('employees') ? EMPLOYEES_XSD : POSITIONS_XSD;
        return { status: 200, headers: { 'Content-Type': 'application/xml' }, body };
      },
    });
    const repository = Repository.with(filesOf(api.url));
    commitLink(repository, path, outside[target]);
    const ran = await cli(repository, ['schema'], WITH_KEY);
    expect(ran).toMatchObject({ code: 4 });
    expect(ran.stderr).toMatch(
      /^\.github\/roster-sync\/\w+\.xsd .*regular file\.\nLinks and folders are not/,
    );
    outside.expectUntouched();
  });
});

describeWithLinks('a report is written through no link:', () => {
  const PLACES: [string, string, keyof Pick<Outside, 'folder' | 'file' | 'nowhere'>, string][] = [
    ['the folder leads out', 'report', 'folder', 'report'],
    ['the folder leads nowhere', 'report', 'nowhere', 'report'],
    ['it is below a folder that leads out', 'reports', 'folder', 'reports/new/report'],
    ['report.html in it leads out', 'report/report.html', 'file', 'report'],
    ['report.html in it leads nowhere', 'report/report.html', 'nowhere', 'report'],
  ];
  const WARNING = /^The report folder couldn’t be written \(a link [a-z ]+\)\.$/;

  const runs = (repository: Repository, flags: string[], inputs: Record<string, string>) =>
    Promise.all([check(repository, ...flags), action(repository, { inputs })]);
  const withoutCommit = (text: string) => text.replace(/^\| Commit .*$/m, '');
  let without: Awaited<ReturnType<typeof runs>>;

  beforeAll(async () => {
    without = await runs(Repository.with(filesOf()), [], { 'report-dir': '' });
    await cleanUp();
  });

  it.each(PLACES)('%s', async (_what, path, target, folder) => {
    const outside = new Outside();
    const repository = Repository.with(filesOf());
    commitLink(repository, path, outside[target]);
    const inputs = { 'report-dir': repository.path(folder) };
    const [onLine, inWorkflow] = await runs(repository, ['--report-dir', folder], inputs);
    outside.expectUntouched();

    const [{ code, stdout }, { summary, annotations }] = without;
    expect(onLine).toMatchObject({ code, stdout });
    expect(onLine.stderr.trimEnd()).toMatch(WARNING);
    expect(inWorkflow).toMatchObject({ code, outputs: { outcome: 'clean' } });
    expect(withoutCommit(inWorkflow.summary)).toBe(withoutCommit(summary));
    expect(inWorkflow.annotations).toEqual([
      expect.objectContaining({ level: 'warning', message: expect.stringMatching(WARNING) }),
      ...annotations,
    ]);
  });

  it('the workspace is reached through a link, too', async () => {
    const outside = new Outside();
    const repository = Repository.with(filesOf());
    commitLink(repository, 'report', outside.folder);
    const workspace = join(temporaryFolder(), 'workspace');
    symlinkSync(repository.folder, workspace);
    const env = { GITHUB_WORKSPACE: workspace };
    const ran = await action(repository, { env, inputs: { 'report-dir': join(workspace, 'report') } });
    expect(ran.annotations.map(({ message }) => message)).toEqual([
      expect.stringMatching(WARNING),
      expect.stringContaining('first upload'),
    ]);
    outside.expectUntouched();

    const good = await action(repository, { env, inputs: { 'report-dir': join(workspace, 'good') } });
    expect(good.annotations).toHaveLength(1);
    expect(existsSync(repository.path('good/report.html'))).toBe(true);
  });
});

describeWithLinks('a link above a report folder that isn’t in the repository', () => {
  it('is the business of whoever named it', async () => {
    const repository = Repository.with(filesOf());
    const [real, link] = [temporaryFolder(), join(temporaryFolder(), 'link')];
    symlinkSync(real, link);
    expect(await check(repository, '--report-dir', join(link, 'of/check'))).toMatchObject({
      code: 0,
      stderr: '',
    });
    expect(existsSync(join(real, 'of/check/report.html'))).toBe(true);
    const ran = await action(repository, { inputs: { 'report-dir': join(link, 'of/action') } });
    expect(ran).toMatchObject({ code: 0, annotations: [{ level: 'warning' }] });
    expect(existsSync(join(real, 'of/action/report.html'))).toBe(true);
  });
});
