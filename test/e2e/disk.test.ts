import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanUp, temporaryFolder } from '../support/cleanup.js';
import { filesOf } from '../support/people.js';
import { Repository } from '../support/repository.js';
import { cli, DIST, runNode, sync, syncStep, WITH_KEY, type Step } from '../support/runner.js';
import { ONCE, record, type Recorder } from '../support/server.js';

/*
 * Full disks and places that can't be written (test/commands/full-disk.test.ts: by git). File modes don't hold for root,
 * who may run this: so a file is where a folder is due, and /dev/full takes what would be the last byte.
 */

afterEach(cleanUp);

const FULL = '/dev/full';
const fullDisk = existsSync(FULL) ? it : it.skip;

/** A repository with a remote, and an API that takes all. */
async function start(): Promise<{ api: Recorder; repository: Repository; remote: Repository }> {
  const api = await record();
  return { api, ...Repository.published(filesOf(api.url)) };
}

describe('a report folder that can’t be written doesn’t undo a sync:', () => {
  const aFile = () => {
    const path = join(temporaryFolder(), 'file');
    writeFileSync(path, '');
    return path;
  };
  const withAFolder = () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'report.html'));
    return folder;
  };
  const PLACES: [string, string, () => string][] = [
    ['a file in its place', 'EEXIST', aFile],
    ['a file in its way', 'ENOTDIR', () => join(aFile(), 'report')],
    ['a folder where a file belongs', 'a link or a folder is where a file belongs', withAFolder],
  ];

  it.each(PLACES.slice(2))('%s (%s), on a command line', async (_, why, place) => {
    const { remote, repository } = await start();
    const ran = await sync(repository, '--report-dir', place());
    expect(ran).toMatchObject({ code: 0, stderr: `The report folder couldn’t be written (${why}).\n` });
    expect(ran.stdout.trimEnd().split('\n').at(-1)).toMatch(/^uploaded: /);
    expect(remote.receipts()).toHaveLength(1);
  });

  it.each(PLACES)('%s (%s), in a workflow', async (_, why, place) => {
    const { remote, repository } = await start();
    const ran = await syncStep(repository, { inputs: { 'report-dir': place() } });
    expect(ran).toMatchObject({ code: 0, outputs: { outcome: 'uploaded' } });
    expect(ran.annotations.map(({ level, message }) => `${level}: ${message}`)).toEqual([
      `warning: The report folder couldn’t be written (${why}).`,
    ]);
    expect(remote.receipts()).toHaveLength(1);
  });
});

describe('what a runner doesn’t offer doesn’t undo a sync:', () => {
  // test/action/publish.test.ts: no file, or none that is named.
  const PLACES: [string, () => Step['env'], RegExp | undefined][] = [
    ['a summary on a full disk', () => ({ GITHUB_STEP_SUMMARY: FULL }), /^The job summary couldn’t/],
    ['outputs on a full disk', () => ({ GITHUB_OUTPUT: FULL }), /^The step’s outputs couldn’t/],
    ['no RUNNER_TEMP', () => ({ RUNNER_TEMP: undefined }), undefined],
  ];

  fullDisk.each(PLACES)('%s', async (_, envOf, warned) => {
    const { api, remote, repository } = await start();
    const ran = await syncStep(repository, { env: envOf() ?? {} });
    expect(ran).toMatchObject({ code: 0 });
    expect(ran.annotations).toEqual(
      warned ? [expect.objectContaining({ level: 'warning', message: expect.stringMatching(warned) })] : [],
    );
    expect(ran.stdout).toMatch(/^uploaded: /m);
    expect(api.posted()).toEqual(ONCE);
    expect(remote.receipts()).toHaveLength(1);
  });

  it('a held sync fails as it should without any of them', async () => {
    const { api, repository } = await start();
    repository.commit(filesOf(api.url, { guards: { 'first-sync': 'hold' } }));
    repository.push('main');
    const none = { GITHUB_STEP_SUMMARY: undefined, GITHUB_OUTPUT: undefined, RUNNER_TEMP: undefined };
    const ran = await syncStep(repository, { env: none, inputs: { 'report-dir': '' } });
    expect(ran).toMatchObject({ code: 1 });
    expect(ran.stdout).toMatch(/^::error::Nothing was sent: the change waits for an approval/m);
    expect(api.posted()).toEqual([]);
  });
});

describe('a log that can’t be written doesn’t undo a sync:', () => {
  it('nobody reads it any more, on a command line', async () => {
    const { api, remote, repository } = await start();
    const ran = await cli(repository, ['sync'], WITH_KEY, ({ stdout, stderr }) => {
      stdout?.destroy();
      stderr?.destroy();
    });
    expect(ran).toMatchObject({ code: 0, said: '' });
    expect(api.posted()).toEqual(ONCE);
    expect(remote.receipts()).toHaveLength(1);
  });

  it('nobody reads it any more, in a workflow', async () => {
    const { api, remote, repository } = await start();
    const started: Step['started'] = ({ stdout }) => stdout?.once('data', () => stdout.destroy());
    const ran = await syncStep(repository, { started });
    expect(ran).toMatchObject({ code: 0, outputs: { outcome: 'uploaded' }, stderr: '' });
    expect(api.posted()).toEqual(ONCE);
    expect(remote.receipts()).toHaveLength(1);
  });

  fullDisk.each([
    ['a full disk', `> ${FULL} 2>&1`],
    ['it is closed', '>&- 2>&-'],
  ])('%s', async (_, where) => {
    const { api, remote, repository } = await start();
    // A shell knows these places; it is started by a process that doesn't keep this one, the API, from answering.
    const script = join(repository.folder, '.git', 'run.mjs');
    writeFileSync(
      script,
      `import { spawnSync } from 'node:child_process';
      const { status } = spawnSync('sh', ['-c', '"$0" "$1" sync ${where}', ...process.argv.slice(2)]);
      process.exitCode = status;`,
    );
    const ran = await runNode([script, process.execPath, join(DIST, 'cli.js')], repository.folder, WITH_KEY);
    expect(ran).toMatchObject({ code: 0 });
    expect(api.posted()).toEqual(ONCE);
    expect(remote.receipts()).toHaveLength(1);
  });
});
