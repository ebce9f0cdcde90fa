import { existsSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanUp, temporaryFolder } from '../support/cleanup.js';
import { filesOf } from '../support/people.js';
import { Repository } from '../support/repository.js';
import { cli, DIST, runNode, sync, syncStep, WITH_KEY, type Step } from '../support/runner.js';
import { ONCE, record, TWICE, type Recorder } from '../support/server.js';

/*
 * Full disks and places that can't be written. File modes don't hold for root, who may run this: so a file stands where
 * a folder is due, and /dev/full takes what would be the last byte.
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
  const withALink = () => {
    const folder = temporaryFolder();
    symlinkSync(FULL, join(folder, 'report.html'));
    return folder;
  };
  const PLACES: [string, string, () => string][] = [
    ['a file in its place', 'EEXIST', aFile],
    ['a file in its way', 'ENOTDIR', () => join(aFile(), 'report')],
    ['a link in it', 'a link or a folder is where a file belongs', withALink],
  ];

  it.each(PLACES)('%s (%s), on a command line', async (_, why, place) => {
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
  const missing = () => join(temporaryFolder(), 'missing');
  const PLACES: [string, () => Step['env'], RegExp | undefined][] = [
    ['no GITHUB_STEP_SUMMARY', () => ({ GITHUB_STEP_SUMMARY: undefined }), /^The job summary couldn’t/],
    ['no summary file', () => ({ GITHUB_STEP_SUMMARY: missing() }), /^The job summary couldn’t/],
    ['a summary on a full disk', () => ({ GITHUB_STEP_SUMMARY: FULL }), /^The job summary couldn’t/],
    ['no GITHUB_OUTPUT', () => ({ GITHUB_OUTPUT: undefined }), undefined],
    ['no output file', () => ({ GITHUB_OUTPUT: missing() }), /^The step’s outputs couldn’t/],
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

/** Leaves no room for new objects: whatever their names begin with, a file stands in the place of their folder. */
function fillObjects(repository: Repository): () => void {
  repository.git('repack', '-adq');
  const folders = Array.from({ length: 256 }, (_, at) =>
    repository.path(`.git/objects/${at.toString(16).padStart(2, '0')}`),
  );
  for (const folder of folders) {
    rmSync(folder, { recursive: true, force: true });
    writeFileSync(folder, '');
  }
  return () => {
    for (const folder of folders) rmSync(folder);
  };
}

describe('a repository that can’t be written', () => {
  it('before the upload: nothing is sent', async () => {
    const { api, remote, repository } = await start();
    const makeRoom = fillObjects(repository);
    const ran = await sync(repository);
    expect(ran).toMatchObject({ code: 1, stderr: '' });
    expect(ran.stdout).toContain('git couldn’t make the receipt, so nothing was sent.\nIs the disk full?');
    expect(ran.stdout).toMatch(/^failed: The sync failed\. Nothing was sent\.$/m);
    expect(api.posted()).toEqual([]);
    expect(remote.tags()).toEqual([]);

    makeRoom();
    expect(await sync(repository)).toMatchObject({ code: 0 });
  });

  it('by the remote: nothing is sent', async () => {
    const { api, remote, repository } = await start();
    // A dry run of the push doesn't reach it, a tag in the way does.
    remote.git('tag', 'roster-sync-sandbox', 'main');
    const ran = await sync(repository);
    expect(ran).toMatchObject({ code: 1 });
    expect(ran.stdout).toContain('so nothing was sent');
    expect(api.posted()).toEqual([]);
  });

  it('since the upload: the run says that it isn’t recorded, and the next one fixes it', async () => {
    const rooms: (() => void)[] = [];
    const api = await record({
      answering: ({ path }) => {
        // The answer's status word isn't in the draft, so another tag must be made.
        if (path.endsWith('/positions') && rooms.length === 0) rooms.push(fillObjects(repository));
        return undefined;
      },
    });
    const { repository, remote } = Repository.published(filesOf(api.url));
    const ran = await sync(repository);
    expect(ran).toMatchObject({ code: 1, stderr: '' });
    expect(ran.stdout).toMatch(
      /The upload was accepted, but its receipt \S+ isn’t recorded: its tag couldn’t/,
    );
    expect(ran.stdout).not.toContain('nothing was sent');
    expect(ran.stdout).toMatch(/^failed: The sync failed\. Both files were accepted\.$/m);
    expect(remote.tags()).toEqual([]);

    for (const makeRoom of rooms) makeRoom();
    expect(await sync(repository)).toMatchObject({ code: 0 });
    expect(api.posted()).toEqual(TWICE);
    expect(remote.receipts()).toHaveLength(1);
  });

  it('since the upload, for its own copy of the receipt alone: the remote has it, and that counts', async () => {
    const api = await record({
      answering: ({ path }) => {
        if (path.endsWith('/positions'))
          writeFileSync(repository.path('.git/refs/tags/roster-sync-sandbox'), '');
        return undefined;
      },
    });
    const { repository, remote } = Repository.published(filesOf(api.url));
    const ran = await sync(repository);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toContain(`receipt: ${remote.receipts()[0] ?? '?'}`);
  });
});
