import { cpSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { receiptTime } from '../../src/core/receipts/names.js';
import { cleanUp, lastingFolder, temporaryFolder } from '../support/cleanup.js';
import { checkHere, syncHere } from '../support/here.js';
import { COMPANY, configOf, csvOf, CONFIG, filesOf, MAITE, ROSTER } from '../support/people.js';
import { Repository, SANDBOX_RECEIPTS } from '../support/repository.js';
import { cli, verify } from '../support/door.js';
import { KEY, WITH_KEY } from '../support/runner.js';
import { ONCE, only, TWICE, record, type Recorder } from '../support/server.js';
import { row } from '../support/verified.js';

afterEach(cleanUp);

interface Scene {
  readonly api: Recorder;
  readonly repository: Repository;
  readonly remote: Repository;
}

/** A roster repository with a remote, and an API. */
async function published(): Promise<Scene> {
  const api = await record();
  return { api, ...Repository.published(filesOf(api.url)) };
}

const kept = lastingFolder();
beforeAll(async () => {
  const { repository } = await published();
  await syncHere(repository);
  cpSync(dirname(repository.folder), kept, { recursive: true, preserveTimestamps: true });
  await cleanUp();
});

/** The same after one sync; the API has forgotten it. */
async function uploaded(): Promise<Scene & { name: string }> {
  const api = await record();
  const folder = temporaryFolder();
  cpSync(kept, folder, { recursive: true, preserveTimestamps: true });
  const pair = Repository.pair(folder);
  return { api, ...pair, name: pair.repository.receipts()[0] ?? '' };
}

const NOWHERE = '/nowhere/at/all.git';

describe('with a remote, a receipt', () => {
  it('is pushed there, and nothing else is', async () => {
    const { repository, remote } = await published();
    // Whoever runs it may have other tags, and push them along with everything.
    repository.git('tag', '--annotate', '--message', 'Mine', 'mine');
    repository.git('config', 'push.followTags', 'true');
    const branches = remote.git('for-each-ref', 'refs/heads');
    expect(await syncHere(repository)).toMatchObject({ ending: 'uploaded' });

    const [name = ''] = remote.receipts();
    expect(remote.tag(name)).toMatchObject({ commit: repository.head() });
    expect(repository.tags()).toEqual(['mine', name]);
    expect(remote.git('for-each-ref', 'refs/heads')).toBe(branches);
    expect(remote.tags()).toEqual([name]);
  });

  it('is seen by every other clone: none sends what another has sent', async () => {
    const { api, repository, remote } = await published();
    const other = remote.clone();
    await syncHere(repository);
    expect(other.tags()).toEqual([]);

    const [name = ''] = remote.receipts();
    expect((await checkHere(other)).stdout).toContain(`Against ${name}: 0 joiners, 0 leavers, 0 changed`);
    const ran = await syncHere(other, { unchanged: 'skip' });
    expect(ran).toMatchObject({ ending: 'unchanged' });
    expect(ran.stdout).toMatch(/^unchanged: /m);
    expect(api.posted()).toEqual(ONCE);
    const all = await verify(other, '--all');
    expect(all).toMatchObject({ code: 0 });
    expect(all.stdout).toMatch(row(name, 'same, not checked, stands'));
  });

  it('counts only where everybody looks: a local tag is none', async () => {
    const { repository, remote, name } = await uploaded();
    remote.git('tag', '--delete', name);
    expect(repository.receipts()).toEqual([name]);
    expect((await checkHere(repository)).stdout).toContain('nothing (no upload before)');
  });

  it('goes to the remote of the branch, whatever its name', async () => {
    const { repository, remote } = await published();
    repository.git('remote', 'rename', 'origin', 'headquarters');
    expect(await syncHere(repository)).toMatchObject({ ending: 'uploaded' });
    expect(remote.receipts()).toHaveLength(1);
  });

  it('needs no identity, no hook and no signature of whoever runs it', async () => {
    const { repository, remote } = await published();
    repository.hook('pre-push', 'exit 1');
    repository.git('config', 'tag.gpgSign', 'true');
    repository.git('config', 'push.gpgSign', 'true');
    repository.git('config', 'user.useConfigOnly', 'true');
    expect(await syncHere(repository)).toMatchObject({ ending: 'uploaded' });
    expect(remote.receipts()).toHaveLength(1);
  });

  it('is left whatever tags and branches are named: HEAD, as the branch, or as the remote', async () => {
    const { repository, remote } = await published();
    for (const name of ['tags/HEAD', 'heads/HEAD', 'tags/main', 'tags/origin/main', 'heads/refs/heads/main'])
      repository.git('update-ref', `refs/${name}`, repository.head());
    repository.git('push', '--quiet', 'origin', 'refs/tags/*', 'refs/heads/HEAD');
    expect(await syncHere(repository)).toMatchObject({ ending: 'uploaded' });
    expect(remote.receipts()).toHaveLength(1);
  });

  it('is pushed from a detached head never, but from its branch in another work tree', async () => {
    const { repository, remote } = await published();
    repository.git('checkout', '--quiet', '--detach');
    const tree = new Repository(repository.path('../') + `tree-${repository.head().slice(0, 12)}`);
    repository.git('worktree', 'add', '--quiet', tree.folder, 'main');
    try {
      expect(await syncHere(tree)).toMatchObject({ ending: 'uploaded' });
      expect(remote.receipts()).toHaveLength(1);
    } finally {
      repository.git('worktree', 'remove', '--force', tree.folder);
    }
  });
});

/** Hooks of a remote that takes the record of a sync and no receipt. */
const NO_RECEIPTS: Readonly<Record<string, string>> = {
  update: 'case $1 in refs/tags/roster-sync-sandbox/*) exit 1;; esac',
  'pre-receive':
    'while read old new ref; do case $ref in refs/tags/roster-sync-sandbox/*) exit 1;; esac; done',
};

describe('a receipt that can’t be written', () => {
  it('is found out before anything is sent, where git can know', async () => {
    const { api, repository, remote } = await published();
    repository.git('remote', 'set-url', '--push', 'origin', NOWHERE);
    const ran = await syncHere(repository);
    expect(ran).toMatchObject({ ending: 'failed' });
    expect(ran.stdout).toContain('so nothing was sent');
    expect(ran.stdout).toContain('contents: write');
    expect(api.posted()).toEqual([]);
    expect(repository.tags()).toEqual([]);
    expect(remote.tags()).toEqual([]);
  });

  it.each(['the remote', 'this repository'])(
    'is found out, too, where a tag of %s stands in its way',
    async (where) => {
      const { api, repository, remote } = await published();
      const owner = where === 'the remote' ? remote : repository;
      owner.git('tag', SANDBOX_RECEIPTS.slice(0, -1), 'main');
      const ran = await syncHere(repository);
      expect(ran).toMatchObject({ ending: 'failed' });
      expect(api.posted()).toEqual([]);
    },
  );

  it.each(['update', 'pre-receive'])(
    'is found out, too, where only the push itself is refused (%s): nothing is sent, however often',
    async (hook) => {
      const { api, repository, remote } = await published();
      remote.hook(hook, 'exit 1');
      for (const ran of [await syncHere(repository), await syncHere(repository)]) {
        expect(ran).toMatchObject({ ending: 'failed' });
        expect(ran.stdout).toContain('so nothing was sent');
        expect(ran.stdout).toContain('contents: write');
      }
      expect(api.posted()).toEqual([]);
      expect([...repository.tags(), ...remote.tags()]).toEqual([]);
    },
  );

  it.each(['update', 'pre-receive'])(
    'is reported when only that of the receipt is refused (%s): accepted, and not recorded',
    async (hook) => {
      const { api, repository, remote } = await published();
      remote.hook(hook, NO_RECEIPTS[hook] ?? '');
      const ran = await syncHere(repository);
      expect(api.posted()).toEqual(['employees', 'positions']);
      expect(ran).toMatchObject({ ending: 'failed' });
      expect(ran.stdout).toContain('The upload was accepted, but its receipt');
      expect(ran.stdout).toContain('isn’t recorded');
      expect(ran.stdout).toContain('Both files were accepted');
      expect(ran.stdout).not.toMatch(/^uploaded/m);
      expect(remote.receipts()).toEqual([]);
      expect(remote.tags()).toEqual([expect.stringMatching(/^roster-sync-sandbox-sending\/acme\//)]);
    },
  );

  it('doesn’t hide why the positions weren’t accepted', async () => {
    const api = await record({ answering: only('/positions', { status: 403 }) });
    const repository = Repository.with(filesOf(api.url));
    repository.publish().hook('update', NO_RECEIPTS['update'] ?? '');
    const ran = await syncHere(repository);
    expect(ran).toMatchObject({ ending: 'failed' });
    expect(ran.stdout).toContain('Only the employee file was accepted');
    expect(ran.stdout).toContain('isn’t recorded');
    expect(ran.stdout).toContain('account manager');
  });

  it('can be pushed later, as the run said', async () => {
    const { repository, remote } = await published();
    remote.hook('update', NO_RECEIPTS['update'] ?? '');
    const ran = await syncHere(repository);
    const ref = /git push with (refs\/tags\/\S+)/.exec(ran.stdout)?.[1] ?? '';
    remote.remove('hooks');
    repository.push(ref);
    expect((await syncHere(repository, { unchanged: 'skip' })).stdout).toMatch(/^unchanged: /m);
  });

  it('doesn’t keep the next sync from sending again, however soon it comes', async () => {
    const { api, repository, remote } = await published();
    remote.hook('update', NO_RECEIPTS['update'] ?? '');
    // Both names would be of one second.
    await new Promise((resolve) => setTimeout(resolve, 1000 - (Date.now() % 1000)));
    await syncHere(repository);
    remote.remove('hooks');
    expect(await syncHere(repository)).toMatchObject({ ending: 'uploaded' });
    expect(api.posted()).toEqual(TWICE);
    expect(remote.receipts()).toHaveLength(1);
  });
});

describe('a baseline that can’t be trusted is held', () => {
  it('where its commit isn’t in the history', async () => {
    const { api, repository } = await uploaded();
    repository.write({
      [ROSTER]: csvOf([...COMPANY, { ...MAITE, employee_id: '0000004', email: 'x@example.com' }]),
    });
    repository.git('commit', '--quiet', '--all', '--amend', '--message', 'As if it had always been so');
    repository.push('--force', 'main');

    const ran = await syncHere(repository);
    expect(ran).toMatchObject({ ending: 'held' });
    expect(ran.stdout).toMatch(/^held: .*isn’t in the history/m);
    expect(api.posted()).toEqual([]);
    expect(await checkHere(repository)).toMatchObject({ ending: 'clean' });
    expect(await syncHere(repository, { approve: ran.planId })).toMatchObject({ ending: 'uploaded' });
  });
});

describe('what isn’t a receipt is passed over:', () => {
  it.each([
    ['a lightweight tag', ['HEAD']],
    ['an annotated tag with other words', ['--annotate', '--message', 'Uploaded everybody', 'HEAD']],
    ['a tag on a file', [`HEAD:${ROSTER}`]],
    ['an annotated tag on a folder', ['--annotate', '--message', 'x', 'HEAD^{tree}']],
  ])('%s in the place of the newest receipt', async (_, rest) => {
    const { repository, name } = await uploaded();
    const forged = `${SANDBOX_RECEIPTS}29991231T235959Z`;
    repository.git('tag', ...rest.slice(0, -1), forged, rest.at(-1) ?? '');
    repository.push(`refs/tags/${forged}`);

    const ran = await syncHere(repository, { unchanged: 'skip' });
    expect(ran).toMatchObject({ ending: 'unchanged', baseline: name });
    expect(ran.stdout).toContain(`The tag ${forged} isn’t signed with this API key`);
    expect(await checkHere(repository)).toMatchObject({ ending: 'clean', baseline: name });
  });

  it('thousands of tags on one large file, which is never read', async () => {
    const { repository, name } = await uploaded();
    const blob = repository.gitWith('x'.repeat(20_000_000), 'hash-object', '-w', '--stdin');
    const tags = Array.from({ length: 2000 }, (_, at) => {
      const time = receiptTime(new Date(Date.UTC(2999, 0, 1) + at * 1000));
      return `create refs/tags/${SANDBOX_RECEIPTS}${time} ${blob}\n`;
    });
    repository.gitWith(tags.join(''), 'update-ref', '--stdin');
    repository.git('remote', 'remove', 'origin');
    const ran = await checkHere(repository, { key: KEY });
    expect(ran).toMatchObject({ ending: 'clean', baseline: name });
    expect(ran.stdout).toContain('2000 tags that are named like receipts');
  });

  it('a receipt that somebody else made, of a commit without a configuration', async () => {
    const { api, repository, name } = await uploaded();
    // The tag of a receipt, on a commit that never had a configuration.
    const content = repository.git('cat-file', 'tag', `refs/tags/${name}`);
    repository.git('rm', '--quiet', '--cached', CONFIG);
    repository.git('commit', '--quiet', '--message', 'Without');
    const later = `${SANDBOX_RECEIPTS}29991231T235959Z`;
    const moved = content
      .replace(/^object \w+/, `object ${repository.head()}`)
      .replace(/^tag .*/m, `tag ${later}`);
    const object = repository.gitWith(`${moved}\n`, 'mktag');
    repository.commit();
    repository.push('main', `${object}:refs/tags/${later}`);

    const ran = await syncHere(repository);
    expect(ran).toMatchObject({ ending: 'uploaded', baseline: name });
    expect(ran.stdout).toContain(`The tag ${later} isn’t signed with this API key`);
    expect(api.posted()).toEqual(ONCE);
  });
});

describe('the signature of a receipt', () => {
  /** What somebody with the right to push tags could do, where the receipts are. */
  function forge(where: Repository, from: string, edit: (content: string) => string, to = from): void {
    const content = where.git('cat-file', 'tag', `refs/tags/${from}`);
    const object = where.gitWith(`${edit(content)}\n`, 'mktag');
    where.git('update-ref', `refs/tags/${to}`, object);
  }

  const expectHeld = async ({ api, repository }: Pick<Scene, 'api' | 'repository'>) => {
    const ran = await syncHere(repository, { unchanged: 'skip' });
    expect(ran).toMatchObject({ ending: 'held' });
    expect(ran.stdout).toMatch(/^held: .*signed/m);
    expect(api.posted()).toEqual([]);
    return ran.planId;
  };

  it('is its last trailer, and the key isn’t in it', async () => {
    const { repository } = await uploaded();
    const receipt = repository.receipt();
    expect(receipt.trailers.at(-1)).toEqual(['Signature', expect.stringMatching(/^[A-Za-z0-9+/]{86}==$/)]);
    expect(repository.allTags()).not.toContain(KEY);
  });

  it.each([
    ['a count', (content: string) => content.replace('Leavers: 0', 'Leavers: 1')],
    ['the first line', (content: string) => content.replace('Uploaded 3', 'Uploaded 4')],
    [
      'a trailer that wasn’t there',
      (content: string) => content.replace('Signature', 'Partial: true\nSignature'),
    ],
    ['no signature at all', (content: string) => content.replace(/\nSignature: .*/, '')],
    [
      'another signature',
      (content: string) => content.replace(/Signature: .*/, `Signature: ${'0'.repeat(64)}`),
    ],
    ['a second one after it', (content: string) => `${content}\nSignature: ${'0'.repeat(64)}`],
    ['words after it', (content: string) => `${content}\nProgram: other`],
  ])('doesn’t fit a receipt with %s: the next sync is held', async (_, edit) => {
    const { api, repository, name } = await uploaded();
    repository.git('remote', 'remove', 'origin');
    forge(repository, name, edit);
    await expectHeld({ api, repository });
  });

  it('that doesn’t fit holds until the plan is approved, and the next receipt fits', async () => {
    const scene = await uploaded();
    forge(scene.remote, scene.name, (content) => content.replace('Leavers: 0', 'Leavers: 1'));
    const approve = await expectHeld(scene);
    expect(await syncHere(scene.repository, { approve })).toMatchObject({ ending: 'uploaded' });
    expect((await syncHere(scene.repository, { unchanged: 'skip' })).stdout).toMatch(/^unchanged/m);
  });

  it('doesn’t fit another commit', async () => {
    const scene = await uploaded();
    const { repository, remote, name } = scene;
    const other = repository.commit({ 'notes.txt': 'x' });
    repository.push('main');
    forge(remote, name, (content) => content.replace(/^object \w+/, `object ${other}`));
    await expectHeld(scene);
  });

  it('doesn’t fit another time, as if an old upload were the newest', async () => {
    const { repository, remote, name } = await uploaded();
    const later = `${SANDBOX_RECEIPTS}29991231T235959Z`;
    forge(remote, name, (content) => content.replace(/^tag .*/m, `tag ${later}`), later);
    expect(await syncHere(repository)).toMatchObject({ ending: 'uploaded', baseline: name });
  });

  it('doesn’t fit a new key: that is approved once', async () => {
    const { repository } = await uploaded();
    const withNewKey = (approve?: string) => syncHere(repository, { key: 'a-new-key', approve });
    const held = await withNewKey();
    expect(held).toMatchObject({ ending: 'held' });
    expect(held.stdout).toMatch(/^held: .*signed/m);
    expect(held.stdout).toContain('Against nothing (no receipt is signed with this API key)');
    expect(await withNewKey(held.planId)).toMatchObject({ ending: 'uploaded' });
    expect(await withNewKey()).toMatchObject({ ending: 'uploaded' });
  });

  it('is unverified in a check without the key, which says so; and verified with it', async () => {
    const { repository, remote, name } = await uploaded();
    expect((await checkHere(repository)).stdout).toContain('unverified');
    expect((await checkHere(repository, { key: KEY })).stdout).not.toContain('unverified');
    forge(remote, name, (content) => content.replace('Leavers: 0', 'Leavers: 1'));
    expect((await checkHere(repository, { key: KEY })).stdout).toMatch(/^would be held: .*signed/m);
  });
});

describe('receipts of the sandbox and of a real address', () => {
  it('don’t mix', async () => {
    const { repository } = await uploaded();
    expect((await checkHere(repository)).stdout).toContain(`Against ${SANDBOX_RECEIPTS}`);
    repository.commit({ [CONFIG]: configOf(undefined, { guards: {} }) });
    const real = await checkHere(repository);
    expect(real).toMatchObject({ ending: 'clean' });
    expect(real.stdout).toContain('Against nothing (no upload before)');
    expect(real.stdout).toMatch(/^would be held: Nothing was uploaded before/m);
  });

  it('of other programs don’t either, unless they went to the same address', async () => {
    const { api, repository, name } = await uploaded();
    repository.commit({ [CONFIG]: configOf('http://127.0.0.1:9/other/', { program: 'acme-uk' }) });
    expect((await checkHere(repository)).stdout).toContain('Against nothing (no upload before)');
    repository.commit({ [CONFIG]: configOf(api.url, { program: 'acme-uk' }) });
    const checked = await checkHere(repository, { key: KEY });
    expect(checked.stdout).toContain(`Against ${name}: 0 joiners`);
    expect(checked.held.map(({ guard }) => guard)).toEqual(['other-configuration']);
  });
});

describe('a clone without the whole history', () => {
  it('is enough where the receipt is on its only commit', async () => {
    const { repository, remote } = await published();
    repository.commit({}, 'One more');
    repository.push('main');
    await syncHere(repository);
    const shallow = remote.clone('--depth', '1');
    const ran = await syncHere(shallow, { unchanged: 'skip' });
    expect(ran).toMatchObject({ ending: 'unchanged' });
    expect(ran.stdout).toMatch(/^unchanged: /m);
  });

  it('is told what to fetch where it can’t say whether the baseline is an ancestor', async () => {
    const { api, repository, remote } = await uploaded();
    repository.commit({ [ROSTER]: csvOf(COMPANY.map((one) => ({ ...one, position_title: 'Person' }))) });
    repository.push('main');
    const shallow = remote.clone('--depth', '1');

    const ran = await syncHere(shallow);
    expect(ran).toMatchObject({ ending: 'failed' });
    expect(ran.stdout).toContain('fetch-depth: 0');
    expect(api.posted()).toEqual([]);
    shallow.git('fetch', '--quiet', '--unshallow');
    expect(await syncHere(shallow)).toMatchObject({ ending: 'uploaded' });
  });
});

describe('a checkout that git rewrites', () => {
  it('gives the same plan id and the same bytes, with a line break inside a cell', async () => {
    const { api, repository, remote } = await published();
    const people = COMPANY.map((one) => ({
      ...one,
      position_title: `${one.position_title}\nof the company`,
    }));
    repository.commit({ [ROSTER]: csvOf(people) });
    repository.push('main');
    const windows = remote.clone('--config', 'core.autocrlf=true');
    expect(readFileSync(windows.path(ROSTER), 'utf8')).toContain('Chief\r\nof the company"');

    const here = (await checkHere(repository)).planId;
    expect(here).toBeDefined();
    expect((await checkHere(windows)).planId).toBe(here);
    expect((await syncHere(windows)).planId).toBe(here);
    expect(api.posts()[1]?.body.toString()).toContain(
      '<position_title>Chief\nof the company</position_title>',
    );
    expect(await verify(repository)).toMatchObject({ code: 0 });
  });
});

it.each(['roster-sync-sandbox', 'roster-sync-sandbox/acme', 'roster-sync-sandbox-sending'])(
  'a check says that a sync will be refused because of the tag %s, and a sync is',
  async (tag) => {
    const { api, repository, remote } = await published();
    remote.git('tag', tag, 'main');
    const rename = `Rename the tag ${tag}, in every clone and on the remote.`;
    expect((await checkHere(repository)).stdout).toContain(`a sync is refused. ${rename}`);
    expect(await syncHere(repository)).toMatchObject({
      ending: 'failed',
      stdout: expect.stringContaining(rename),
    });
    expect(api.posts()).toEqual([]);
  },
);

it('a tag in the place of receipts that only this clone has is said by check and doctor, and a sync is refused', async () => {
  const { api, repository } = await published();
  repository.git('tag', 'roster-sync-sandbox-sending/acme', 'main');
  const rename = 'Rename the tag roster-sync-sandbox-sending/acme, in every clone and on the remote.';
  expect((await checkHere(repository)).stdout).toContain(`a sync is refused. ${rename}`);
  expect((await cli(repository, ['doctor'])).said.replaceAll(/\s+/g, ' ')).toContain(rename);
  expect((await syncHere(repository)).stdout).toContain(rename);
  expect(api.posts()).toEqual([]);
});

it('what can’t be said of an upload because of a tag in its place isn’t said to be sent', async () => {
  const { repository, name } = await uploaded();
  repository.git('tag', 'roster-sync-rejected', 'main');
  expect((await cli(repository, ['reject', name], WITH_KEY)).stderr).toContain('so nothing was rejected.');
});

it('nothing is said of a receipt that only this clone has, and whoever reads it is told', async () => {
  const { repository, remote, name } = await uploaded();
  const own = `${name} is in this clone, and not on the remote, so no sync sees it.`;
  for (const command of ['verify', 'show', 'revert'])
    expect((await cli(repository, [command, name])).said.replaceAll(/\s+/g, ' ')).not.toContain(own);
  remote.git('tag', '--delete', name);
  for (const command of ['verify', 'show', 'revert'])
    expect((await cli(repository, [command, name])).said.replaceAll(/\s+/g, ' ')).toContain(own);
  const ran = await cli(repository, ['reject', name], WITH_KEY);
  expect(ran).toMatchObject({ code: 2 });
  expect(ran.stderr).toContain(`push it first: git push origin refs/tags/${name}`);
  expect(remote.tags()).toEqual([]);
});

describe('a clone with several remotes', () => {
  it.each([
    ['as the branch tracks it', true, 'fork', 'origin'],
    ['by its name otherwise', false, 'origin', 'fork'],
  ])('is told with which a check compares: %s', async (_, tracks, name, other) => {
    const { repository } = await uploaded();
    const fork = repository.clone('--bare');
    repository.git('remote', 'add', 'fork', fork.folder);
    if (tracks) repository.git('config', 'branch.main.remote', 'fork');
    const { stdout } = await checkHere(repository);
    expect(stdout).toContain(
      `Compared with the receipts of the remote ${name}. This clone also has ${other}: if`,
    );
  });

  it('is told so by whatever reads receipts, and by a sync', async () => {
    const { repository, name } = await uploaded();
    const fork = repository.clone('--bare');
    fork.git('tag', '--delete', name);
    repository.git('remote', 'add', 'fork', fork.folder);
    repository.git('config', 'branch.main.remote', 'fork');
    const also = 'of the remote fork. This clone also has origin: if syncs run there';
    const said = async (...args: readonly string[]) =>
      (await cli(repository, args, WITH_KEY)).said.replaceAll(/\s+/g, ' ');
    for (const args of [['history'], ['why', '0000001'], ['verify', '--all'], ['revert', name]])
      expect(await said(...args)).toContain(`Looked at the receipts ${also}`);
    const confirming = await said('confirm', name);
    expect(confirming).toContain('not on the remote fork, so nothing was confirmed.');
    expect(confirming).toContain('If syncs run with origin, do it on a branch that tracks it.');
    expect((await syncHere(repository)).stdout).toContain(`Compared with the receipts ${also}`);
  });

  it('is told by revert to push where its branch belongs, also without a network', async () => {
    const { repository, name } = await uploaded();
    repository.git('remote', 'rename', 'origin', 'company');
    repository.commit({ [ROSTER]: csvOf([MAITE]) });
    repository.git('remote', 'set-url', 'company', NOWHERE);
    expect((await cli(repository, ['revert', name])).stdout).toContain(
      'git push --set-upstream company revert-',
    );
    repository.git('checkout', '--quiet', '--', ROSTER);
    repository.git('remote', 'remove', 'company');
    expect((await cli(repository, ['revert', name])).stdout).not.toContain('git push');
  });

  it('goes by the last of several values, as git does', async () => {
    const { repository } = await uploaded();
    repository.git('remote', 'add', 'fork', repository.clone('--bare').folder);
    for (const remote of ['origin', 'fork']) repository.git('config', '--add', 'branch.main.remote', remote);
    expect((await checkHere(repository)).stdout).toContain('the receipts of the remote fork.');
  });

  it('is told which was asked where the branch tracks an address', async () => {
    const { repository, remote } = await uploaded();
    repository.git('config', '--replace-all', 'branch.main.remote', remote.folder);
    expect((await checkHere(repository)).stdout).toContain(
      'Compared with the receipts of the remote origin, because the branch tracks no remote of this clone by its name',
    );
  });

  it('sends nothing where its tags are pushed to another place than where they are read', async () => {
    const { api, repository } = await uploaded();
    repository.git('remote', 'set-url', '--push', 'origin', repository.clone('--bare').folder);
    expect(await syncHere(repository)).toMatchObject({
      ending: 'failed',
      stdout: expect.stringContaining('so nothing was sent') as unknown,
    });
    expect(api.posts()).toEqual([]);
  });

  it('says nothing of an upload where no sync would see it', async () => {
    const { repository, remote, name } = await uploaded();
    repository.git('remote', 'set-url', '--push', 'origin', repository.clone('--bare').folder);
    for (const command of ['reject', 'confirm']) {
      const ran = await cli(repository, [command, name], WITH_KEY);
      expect(ran.code).not.toBe(0);
      expect(ran.said.replaceAll(/\s+/g, ' ')).toMatch(
        /was pushed to another place than .*, so no sync sees it\./,
      );
    }
    expect([repository.tags(), remote.tags()]).toEqual([[name], [name]]);
  });

  it('isn’t told of two names for one address, nor of two addresses for one name', async () => {
    const { repository, remote } = await uploaded();
    for (const [name, end] of Object.entries({ fork: '', slash: '/', long: '.git', both: '.git/' }))
      repository.git('remote', 'add', name, `${remote.folder}${end}`);
    repository.git('remote', 'set-url', '--add', 'origin', '/nowhere/else.git');
    expect((await checkHere(repository)).stdout).not.toContain('Compared with the receipts of the remote');
  });
});

describe('verify', () => {
  it('needs no network: what this clone has is enough', async () => {
    const { repository, name } = await uploaded();
    repository.git('remote', 'set-url', 'origin', NOWHERE);
    for (const ran of [await verify(repository, name), await verify(repository, '--all')]) {
      expect(ran).toMatchObject({ code: 0 });
      expect(ran.stdout).toMatch(/ same,? +not checked,? +stands$/m);
      expect(ran.stderr).toMatch(/^The remote couldn’t be asked; .*\nSome signatures weren’t checked: .*\n$/);
    }
  });
});
