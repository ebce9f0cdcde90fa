import { existsSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanUp, temporaryFolder } from '../support/cleanup.js';
import { cli } from '../support/door.js';
import { syncHere } from '../support/here.js';
import { COMPANY, csvOf, EMPLOYEES_XML, filesOf, POSITIONS_XML, ROSTER } from '../support/people.js';
import { Repository } from '../support/repository.js';
import { WITH_KEY } from '../support/runner.js';
import { record } from '../support/server.js';
import { withLinks } from '../support/systems.js';

/* What git has of two uploads, as the command line tells it. */

let repository: Repository;
let names: readonly string[];

beforeAll(async () => {
  const api = await record();
  repository = Repository.with({ ...filesOf(api.url), '.gitignore': '/sent/\n' });
  const first = await syncHere(repository);
  repository.commit({ [ROSTER]: csvOf(COMPANY.slice(1)) });
  const second = await syncHere(repository);
  names = [first.receipt ?? '', second.receipt ?? ''];
});
afterAll(cleanUp);

const show = (...args: string[]) => cli(repository, ['show', ...args], WITH_KEY);

describe('show --xml', () => {
  it('writes the very bytes that were sent, for this user alone', async () => {
    const folder = join(temporaryFolder(), 'new');
    const ran = await show(names[0] ?? '', '--xml', folder);
    expect(ran).toMatchObject({ code: 0, stderr: expect.stringContaining('they hold personal data') });
    expect(readFileSync(join(folder, 'employees.xml'), 'utf8')).toBe(EMPLOYEES_XML);
    expect(readFileSync(join(folder, 'positions.xml'), 'utf8')).toBe(POSITIONS_XML);
    if (process.platform !== 'win32')
      expect(statSync(join(folder, 'employees.xml')).mode & 0o777).toBe(0o600);
    // The same files again are no others.
    expect(await show(names[0] ?? '', '--xml', folder)).toMatchObject({ code: 0 });
  });

  it('replaces no other file, unless it is told to', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'positions.xml'), 'mine');
    const held = await show(names[0] ?? '', '--xml', folder);
    expect(held).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Another positions.xml is there; nothing was written.'),
    });
    expect(existsSync(join(folder, 'employees.xml'))).toBe(false);
    expect(await show(names[0] ?? '', '--xml', folder, '--force')).toMatchObject({ code: 0 });
    expect(readFileSync(join(folder, 'positions.xml'), 'utf8')).toBe(POSITIONS_XML);
  });

  withLinks('writes where git doesn’t look, and nowhere else in the repository', async () => {
    const said = 'git would take up both files';
    for (const folder of ['.', 'roster', 'new/folder'])
      expect(await show(names[0] ?? '', '--xml', folder)).toMatchObject({
        code: 2,
        stderr: expect.stringContaining(said),
      });
    const link = join(temporaryFolder(), 'link');
    symlinkSync(repository.folder, link);
    expect(await show(names[0] ?? '', '--xml', join(link, 'x'))).toMatchObject({ code: 2 });
    expect(await show(names[0] ?? '', '--xml', 'sent')).toMatchObject({ code: 0 });
    expect(repository.git('status', '--porcelain')).toBe('');
  });

  it('means one upload', async () => {
    const day = (names[0] ?? '').replace(/.*\/(\d{4})(\d\d)(\d\d)T.*/, '$1-$2-$3');
    expect(await show(day, '--xml', temporaryFolder())).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--xml writes the files of one upload'),
    });
  });
});

it('show without the key says once that the signature wasn’t checked', async () => {
  const ran = await cli(repository, ['show']);
  expect(ran).toMatchObject({ code: 0, stdout: expect.stringContaining('Signature      not checked') });
  expect(ran.stderr.match(/set ROSTER_SYNC_API_KEY/g)).toHaveLength(1);
});

it('history is printed, or written to a file', async () => {
  const ran = await cli(repository, ['history'], WITH_KEY);
  expect(ran.code).toBe(0);
  expect(ran.stdout).toMatch(/^acme: 2 uploads, newest first \(UTC\)\n\nnight/);
  expect(ran.stderr).toContain('No workflow here syncs on a schedule');
  const file = join(temporaryFolder(), 'history.json');
  const written = await cli(repository, ['history', '--format', 'json', '--output', file], WITH_KEY);
  expect(written).toMatchObject({ code: 0, stdout: '' });
  const { uploads } = JSON.parse(readFileSync(file, 'utf8')) as { uploads: { receipt: string }[] };
  expect(uploads.map(({ receipt }) => receipt)).toEqual([...names].reverse());
});

it('a first day after the last one is wrong use', async () => {
  const days = (since: string, until: string) =>
    cli(repository, ['history', '--since', since, '--until', until], WITH_KEY);
  expect(await days('2026-03-02', '2026-03-01')).toMatchObject({
    code: 2,
    stdout: '',
    stderr: expect.stringContaining('--since is a later day than --until.'),
  });
  const none = await days('2026-03-01', '2026-03-01');
  expect(none).toMatchObject({ code: 0, stdout: 'acme: 0 of 2 uploads, newest first (UTC)\n' });
});

it('a day that isn’t one is wrong use', async () => {
  expect(await cli(repository, ['history', '--since', '2026-02-30'])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('--since is a day, as in --since 2026-03-03.'),
  });
});
