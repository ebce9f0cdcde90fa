import { rmSync, writeFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanUp } from '../support/cleanup.js';
import { syncHere } from '../support/here.js';
import { filesOf } from '../support/people.js';
import { Repository } from '../support/repository.js';
import { record, TWICE } from '../support/server.js';

/* git on a full disk. File modes don't hold for root, who may run this: so a file is where a folder is due. */

afterEach(cleanUp);

async function start() {
  const api = await record();
  return { api, ...Repository.published(filesOf(api.url)) };
}

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
    const ran = await syncHere(repository);
    expect(ran).toMatchObject({ ending: 'failed' });
    expect(ran.stdout).toMatch(/git couldn’t make the tag \S+\.\nIs the disk full\?/);
    expect(ran.stdout).toMatch(/^failed: The sync failed\. Nothing was sent\.$/m);
    expect(api.posted()).toEqual([]);
    expect(remote.tags()).toEqual([]);

    makeRoom();
    expect(await syncHere(repository)).toMatchObject({ ending: 'uploaded' });
  });

  it('by the remote: nothing is sent', async () => {
    const { api, remote, repository } = await start();
    // A dry run of the push doesn't reach it, a tag in the way does.
    remote.git('tag', 'roster-sync-sandbox', 'main');
    const ran = await syncHere(repository);
    expect(ran).toMatchObject({ ending: 'failed' });
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
    const ran = await syncHere(repository);
    expect(ran).toMatchObject({ ending: 'failed' });
    expect(ran.stdout).toMatch(
      /The upload was accepted, but its receipt \S+ isn’t recorded: git couldn’t make the tag/,
    );
    expect(ran.stdout).not.toContain('nothing was sent');
    expect(ran.stdout).toMatch(/^failed: The sync failed\. Both files were accepted\.$/m);
    expect(remote.receipts()).toEqual([]);

    for (const makeRoom of rooms) makeRoom();
    expect(await syncHere(repository)).toMatchObject({ ending: 'uploaded' });
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
    const ran = await syncHere(repository);
    expect(ran).toMatchObject({ ending: 'uploaded' });
    expect(ran.stdout).toContain(`receipt: ${remote.receipts()[0] ?? '?'}`);
  });
});
