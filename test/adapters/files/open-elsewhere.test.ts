import * as fs from 'node:fs';
import * as promises from 'node:fs/promises';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { cleanUp, temporaryFolder } from '../../support/cleanup.js';
import { configured, EXPORT, exported, IMPORTED } from '../../support/imported.js';
import { CONFIG, filesOf, ROSTER } from '../../support/people.js';
import { Repository } from '../../support/repository.js';

/*
 * A file that Excel shows. Windows lets nobody put another one in its place (EPERM, or EBUSY), and sometimes nobody read
 * it (EBUSY). No other system does so: so the system's answers are made here, by the names of the files.
 */

const open = { written: new Map<string, string>(), read: new Map<string, string>() };

function refuse(file: unknown, from: ReadonlyMap<string, string>): void {
  const code = typeof file === 'string' ? from.get(basename(file)) : undefined;
  if (code !== undefined) throw Object.assign(new Error(`${code}: ${String(file)}`), { code });
}

jest.unstable_mockModule('node:fs/promises', () => ({
  ...promises,
  rename: async (from: string, to: string) => {
    refuse(to, open.written);
    await promises.rename(from, to);
  },
  readFile: async (...args: Parameters<typeof promises.readFile>) => {
    refuse(args[0], open.read);
    return promises.readFile(...args);
  },
}));

jest.unstable_mockModule('node:fs', () => ({
  ...fs,
  readFileSync: (...args: Parameters<typeof fs.readFileSync>) => {
    refuse(args[0], open.read);
    return fs.readFileSync(...args);
  },
}));

const { cli, action } = await import('../../support/door.js');

beforeEach(() => {
  open.written.clear();
  open.read.clear();
});
afterEach(cleanUp);

const REPORT = ['plan.json', 'problems.csv', 'problems.json', 'report.html', 'summary.md'];

const textIn = (folder: string, name: string): string => fs.readFileSync(join(folder, name), 'utf8');

/** A folder in which every file of a report is an old one. */
function oldReport(): string {
  const folder = join(temporaryFolder(), 'roster-sync');
  fs.mkdirSync(folder);
  for (const name of REPORT) fs.writeFileSync(join(folder, name), 'old');
  return folder;
}

describe('a file of the report that is open in Excel', () => {
  it.each(['EBUSY', 'EPERM'])('is named, and the others are written (%s)', async (code) => {
    const repository = Repository.with(filesOf());
    const folder = oldReport();
    open.written.set('problems.csv', code).set('report.html', code);
    const ran = await cli(repository, ['check', '--report-dir', folder]);
    expect(ran).toMatchObject({ code: 0 });
    expect(ran.stderr).toBe(
      `problems.csv and report.html couldn’t be written (${code}): another program seems to have them open. What is there is of an earlier run; the rest of the report is new. Close each in Excel, then start this again. If nothing has them open, look at the rights.\n`,
    );
    expect(REPORT.filter((name) => textIn(folder, name) === 'old')).toEqual(['problems.csv', 'report.html']);
    expect(fs.readdirSync(folder).sort()).toEqual(REPORT);
  });

  it('is a warning of a workflow, also where it is the one that is uploaded', async () => {
    const repository = Repository.with(filesOf());
    const folder = oldReport();
    fs.writeFileSync(join(folder, '../report-acme-check.html'), 'old');
    open.written.set('report-acme-check.html', 'EBUSY').set('summary.md', 'EBUSY');
    const ran = await action(repository, { inputs: { 'report-dir': folder } });
    expect(ran.outputs['outcome']).toBe('clean');
    expect(ran.annotations.map(({ message }) => message)).toContainEqual(
      expect.stringContaining('summary.md and report-acme-check.html couldn’t be written (EBUSY)'),
    );
    expect(REPORT.filter((name) => textIn(folder, name) === 'old')).toEqual(['summary.md']);
  });
});

describe('a roster that is open in Excel', () => {
  const CLOSE = 'Close it in Excel, then start this again. If nothing has it open, look at the rights.';

  it('isn’t written by an import, which says to close it', async () => {
    const before = IMPORTED.replace('Chief', 'Boss');
    const repository = Repository.with({ ...configured(), [ROSTER]: before });
    open.written.set('employees.csv', 'EPERM');
    const ran = await cli(repository, ['import', exported()]);
    expect(ran).toMatchObject({ code: 4 });
    expect(ran.said).toContain(
      `${ROSTER} couldn’t be written (EPERM): another program seems to have it open.`,
    );
    expect(ran.said).toContain(CLOSE);
    expect(textIn(repository.folder, ROSTER)).toBe(before);
    expect(fs.readdirSync(repository.path('roster'))).toEqual(['employees.csv']);

    open.written.clear();
    expect(await cli(repository, ['import', exported()])).toMatchObject({ code: 0 });
    expect(textIn(repository.folder, ROSTER)).toBe(IMPORTED);
  });

  it.each([
    ['check', ['check'], ROSTER],
    ['import', ['import', 'people.csv'], 'people.csv'],
    ['init', ['init', 'people.csv', '--yes', '--program', 'acme', '--force'], 'people.csv'],
  ])('that can’t even be read is said so by %s', async (_what, args, path) => {
    const repository = Repository.with({ ...configured(), [ROSTER]: IMPORTED });
    fs.writeFileSync(repository.path('people.csv'), EXPORT);
    open.read.set(basename(path), 'EBUSY');
    const ran = await cli(repository, args);
    expect(ran).toMatchObject({ code: 4 });
    expect(ran.said).toContain(`${path} can’t be read (EBUSY): another program seems to have it open.`);
    expect(ran.said).toContain(CLOSE);
  });

  it('leaves the other files that init writes', async () => {
    const repository = Repository.with(configured());
    const workflow = '.github/workflows/roster-check.yml';
    fs.mkdirSync(repository.path('.github/workflows'));
    fs.writeFileSync(repository.path(workflow), 'old');
    open.written.set('roster-check.yml', 'EBUSY');
    const action = `o/r@${'a'.repeat(40)}`;
    const ran = await cli(repository, ['init', '--workflows', 'check,sync', '--force', '--action', action]);
    expect(ran).toMatchObject({ code: 4 });
    expect(ran.said).toContain(`${workflow} couldn’t be written (EBUSY)`);
    expect(textIn(repository.folder, workflow)).toBe('old');
    expect(textIn(repository.folder, '.github/workflows/roster-sync.yml')).toContain(action);
    expect(textIn(repository.folder, CONFIG)).toBe(configured()[CONFIG]);
  });

  it('is named where the history is written over it', async () => {
    const repository = Repository.with(filesOf());
    const folder = temporaryFolder();
    fs.writeFileSync(join(folder, 'uploads.csv'), 'old');
    open.written.set('uploads.csv', 'EBUSY');
    const file = join(folder, 'uploads.csv');
    const ran = await cli(repository, ['history', '--format', 'csv', '--output', file]);
    expect(ran).toMatchObject({ code: 4 });
    expect(ran.stderr).toContain('uploads.csv couldn’t be written (EBUSY): another program');
    expect(fs.readdirSync(folder)).toEqual(['uploads.csv']);
  });
});
