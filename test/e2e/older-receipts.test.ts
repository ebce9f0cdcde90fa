import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanUp } from '../support/cleanup.js';
import { Repository, SANDBOX_RECEIPTS } from '../support/repository.js';
import { cli, sync } from '../support/door.js';
import { KEY, WITH_KEY } from '../support/runner.js';
import { ONCE, record } from '../support/server.js';
import { row } from '../support/verified.js';

/*
 * Receipts that version 0.1.0 has left are still read. test/fixtures/receipts-0.1.0.bundle is a repository with three
 * syncs by that version's dist/cli.js to its sandbox, each in another night and signed with the key of the tests: four
 * people; one of them gone; one more, whose receipt was rejected. Its clock was set to March 2024, so that no machine
 * takes them for receipts of the future. Nothing makes it anew.
 */

afterEach(cleanUp);

const BUNDLE = fileURLToPath(new URL('../fixtures/receipts-0.1.0.bundle', import.meta.url));
const FIRST = `${SANDBOX_RECEIPTS}20240301T020005Z`;
const SECOND = `${SANDBOX_RECEIPTS}20240302T020006Z`;
const REJECTED = `${SANDBOX_RECEIPTS}20240303T020006Z`;

function bundled(): Repository {
  const repository = Repository.empty();
  repository.git('fetch', '--quiet', '--update-head-ok', BUNDLE, 'refs/*:refs/*');
  repository.git('reset', '--quiet', '--hard');
  return repository;
}

describe('receipts of version 0.1.0', () => {
  it('give the same files again, all of them', async () => {
    const repository = bundled();
    expect(repository.receipts()).toEqual([FIRST, SECOND, REJECTED]);
    const ran = await cli(repository, ['verify', '--all'], WITH_KEY);
    expect(ran).toMatchObject({ code: 0 });
    expect(ran.stdout).toMatch(row(REJECTED, 'same, valid, rejected'));
    for (const name of [SECOND, FIRST]) expect(ran.stdout).toMatch(row(name, 'same, valid, stands'));
  });

  it('aren’t called wrong after the key was rotated: no other key can check them', async () => {
    const repository = bundled();
    const api = await record();
    const afterwards = { ROSTER_SYNC_API_KEY: 'a-new-key' };
    const sent = await cli(repository, ['sync', '--api-url', api.url], {
      ...afterwards,
      ROSTER_SYNC_PREVIOUS_API_KEY: KEY,
    });
    expect(sent).toMatchObject({ code: 0 });
    const ran = await cli(repository, ['verify', '--all'], afterwards);
    const [, newest] = ran.stdout.split('\n');
    expect(newest).toMatch(/ same +valid +stands$/);
    // The rejected one isn't in the chain.
    const ofThen = 'its signature has the form of version 0\\.1\\.0';
    expect(ran.stdout).toMatch(row(REJECTED, 'same, not checked, stands', ofThen));
    expect(ran.stdout).toMatch(row(SECOND, 'same, valid, stands'));
    expect(ran.stdout).toMatch(row(FIRST, 'same, not checked, stands', ofThen));
    expect(ran.stdout).not.toContain('not valid');
    expect(ran).toMatchObject({ code: 0, stderr: '' });

    const content = repository.git('cat-file', 'tag', `refs/tags/${SECOND}`);
    const changed = content.replace(/^Joiners: .*/m, 'Joiners: 9');
    repository.git('update-ref', `refs/tags/${SECOND}`, repository.gitWith(`${changed}\n`, 'mktag'));
    const again = await cli(repository, ['verify', SECOND], afterwards);
    expect(again).toMatchObject({ code: 1, stdout: `${SECOND}: same, not valid, stands\n` });
  });

  it('are a baseline, the newest that isn’t rejected, for who has the key', async () => {
    const repository = bundled();
    const { url } = await record();
    const check = (key: string) => cli(repository, ['check', '--api-url', url], { ROSTER_SYNC_API_KEY: key });
    const checked = await check(KEY);
    expect(checked).toMatchObject({ code: 0 });
    expect(checked.stdout).toContain(`Against ${SECOND}: 1 joiner, 0 leavers, 0 changed`);
    expect(checked.stdout).not.toContain('unverified');
    expect((await check('another-key')).stdout).toMatch(/^would be held: .*signed/m);
  });

  it('are what a sync goes on from', async () => {
    const repository = bundled();
    const api = await record();
    const ran = await sync(repository, '--api-url', api.url);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toContain(`Against ${SECOND}: 1 joiner, 0 leavers, 0 changed`);
    expect(api.posted()).toEqual(ONCE);
    const [newest = ''] = repository.receipts().slice(3);
    const receipt = repository.tag(newest);
    expect(receipt.value('Joiners')).toBe('1');
    expect(receipt.value('Previous-Receipt')).toMatch(new RegExp(`^${SECOND} sha256:[0-9a-f]{64}$`));

    const again = await sync(repository, '--api-url', api.url, '--unchanged', 'skip');
    expect(again.stdout).toMatch(/^unchanged: /m);
  });
});
