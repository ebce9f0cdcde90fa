import { rmSync, symlinkSync } from 'node:fs';
import { relative } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { sealOf } from '../../src/core/receipts/signature.js';
import { cleanUp, temporaryFolder } from '../support/cleanup.js';
import { checkHere, syncHere } from '../support/here.js';
import { COMPANY, CONFIG, configOf, csvOf, filesOf, ROSTER } from '../support/people.js';
import { Repository, SANDBOX_RECEIPTS } from '../support/repository.js';
import { cli } from '../support/door.js';
import { KEY, WITH_KEY } from '../support/runner.js';
import { ONCE, record, type Recorder } from '../support/server.js';
import { withLinks } from '../support/systems.js';

afterEach(cleanUp);

interface Scene {
  readonly api: Recorder;
  readonly repository: Repository;
  readonly remote: Repository;
}

async function published(more: Record<string, unknown> = {}): Promise<Scene> {
  const api = await record();
  return { api, ...Repository.published(filesOf(api.url, more)) };
}

/** Nothing is sent and nothing recorded, anywhere. Returns what the run said. */
async function refused(scene: Scene): Promise<string> {
  const ran = await syncHere(scene.repository);
  expect(['failed', 'problems']).toContain(ran.ending);
  return nothingSent(scene, ran.said);
}

/** The same on a command line, where it is wrong use. */
async function refusedWith(scene: Scene, config: string): Promise<string> {
  const ran = await cli(scene.repository, ['sync', '--config', config], WITH_KEY);
  expect(ran).toMatchObject({ code: 2 });
  return nothingSent(scene, ran.said);
}

function nothingSent({ api, repository, remote }: Scene, said: string): string {
  expect(said).not.toMatch(/itself failed/);
  expect(api.posted()).toEqual([]);
  expect(repository.tags()).toEqual([]);
  expect(remote.tags()).toEqual([]);
  return said;
}

describe('a sync refuses a branch', () => {
  it.each([
    ['refs/heads/main', 'Write only main for `branch`.'],
    ['refs/tags/v1', 'Write only a branch’s name'],
  ])('that isn’t given by its name: %s', async (branch, hint) => {
    const scene = await published();
    const ran = await cli(scene.repository, ['sync', '--branch', branch], WITH_KEY);
    expect(ran).toMatchObject({ code: 2 });
    const said = nothingSent(scene, ran.said);
    expect(said).toContain(`${branch} isn’t the name of a branch.`);
    expect(said).toContain(hint);
  });

  it('other than the one that is sent', async () => {
    const scene = await published();
    scene.repository.git('checkout', '--quiet', '-b', 'draft');
    scene.repository.push('draft');
    const said = await refused(scene);
    expect(said).toContain('This is the branch draft, and only main is sent.');
  });

  it('unless the command line names it', async () => {
    const { api, repository } = await published();
    repository.git('checkout', '--quiet', '-b', 'draft');
    repository.push('draft');
    expect(await syncHere(repository, { branch: 'draft' })).toMatchObject({ ending: 'uploaded' });
    expect(api.posted()).toEqual(ONCE);
  });

  it('other than the remote’s HEAD, whatever its name', async () => {
    const scene = await published();
    const { repository, remote } = scene;
    repository.push('main:trunk');
    remote.git('symbolic-ref', 'HEAD', 'refs/heads/trunk');
    expect(await refused(scene)).toContain('only trunk is sent');
    repository.git('checkout', '--quiet', '-b', 'trunk');
    expect(await syncHere(repository)).toMatchObject({ ending: 'uploaded' });
  });

  it('that configuration names: that is no key', async () => {
    const scene = await published({ branch: 'draft' });
    expect(await refused(scene)).toContain('`branch` isn’t a key');
  });

  it('that isn’t checked out: a detached head', async () => {
    const scene = await published();
    scene.repository.git('checkout', '--quiet', '--detach');
    expect(await refused(scene)).toContain('No branch is checked out');
  });
});

describe('a sync refuses a commit', () => {
  it('that is behind the head on the remote', async () => {
    const scene = await published();
    const other = scene.remote.clone();
    const newer = other.commit({ [ROSTER]: csvOf(COMPANY.slice(1)) });
    other.push('main');
    const said = await refused(scene);
    expect(said).toContain(`isn’t the head of main on the remote, which is at ${newer.slice(0, 12)}`);
  });

  it('that isn’t pushed', async () => {
    const scene = await published();
    scene.repository.commit({ [ROSTER]: csvOf(COMPANY.slice(1)) });
    expect(await refused(scene)).toContain('isn’t the head of main on the remote');
  });

  it('of a branch that the remote hasn’t', async () => {
    const api = await record();
    const repository = Repository.with(filesOf(api.url));
    const remote = Repository.empty('--bare');
    repository.git('remote', 'add', 'origin', remote.folder);
    expect(await refused({ api, repository, remote })).toContain('Push main first');
  });

  it('that was overtaken while the sync was at work, just before the first POST', async () => {
    let overtake = (): unknown => undefined;
    const api = await record({
      answering: ({ path }) => {
        if (path.endsWith('employees.xsd')) overtake();
        return undefined;
      },
    });
    const { repository, remote } = Repository.published(filesOf(api.url));
    const other = remote.clone();
    other.commit({ [ROSTER]: csvOf(COMPANY.slice(1)) });
    overtake = () => {
      other.push('main');
    };
    expect(await refused({ api, repository, remote })).toContain('isn’t the head of main on the remote');
    expect(api.requests.length).toBeGreaterThan(0);
  });

  it.each([
    ['by a commit', (other: Repository) => (other.push('main'), 'isn’t the head of main')],
    [
      'by another sync',
      (other: Repository) => {
        other.push(signedTag(other, `${SANDBOX_RECEIPTS}20200101T000000Z`));
        return 'Another sync has left the receipt';
      },
    ],
    [
      'by another sync that has only begun',
      (other: Repository) => {
        other.push(signedTag(other, 'roster-sync-sandbox-sending/acme/20200101T000000Z'));
        return 'Another sync has begun in the meantime';
      },
    ],
    [
      'by nobody: a tag that anybody could have made',
      (other: Repository) => {
        const name = `${SANDBOX_RECEIPTS}20200101T000000Z`;
        other.git('tag', '--annotate', '--force', '--message', 'A receipt', name);
        other.push('--force', `refs/tags/${name}`);
        return '503';
      },
    ],
  ])('that was overtaken %s while it waited to try again', async (_how, overtake) => {
    const scene: { other?: Repository } = {};
    let why = '';
    const api = await record({
      answering: ({ method }) => {
        if (method !== 'POST' || !scene.other) return undefined;
        why = overtake(scene.other);
        return { status: 503, headers: { 'Retry-After': '0' } };
      },
    });
    const { repository, remote } = Repository.published(filesOf(api.url));
    scene.other = remote.clone();
    scene.other.commit({ [ROSTER]: csvOf(COMPANY.slice(1)) });
    const ran = await syncHere(repository);
    expect(ran).toMatchObject({ ending: 'failed' });
    expect(ran.said).toContain(why);
    expect(new Set(api.posted())).toEqual(new Set(['employees']));
    if (!why.includes('503')) expect(api.posted()).toEqual(['employees']);
  });
});

/** Makes a tag as another sync would. @returns what is pushed */
function signedTag(repository: Repository, name: string): string {
  const commit = repository.git('rev-parse', 'HEAD~');
  const message = sealOf(KEY).sign(name, commit, 'Of another sync\n\nProgram: acme\n');
  const header = `object ${commit}\ntype commit\ntag ${name}\ntagger Roster Sync <> 1 +0000`;
  return `${repository.gitWith(`${header}\n\n${message}`, 'mktag')}:refs/tags/${name}`;
}

describe('a sync refuses a work tree', () => {
  it('with another roster than the commit', async () => {
    const scene = await published();
    scene.repository.write({ [ROSTER]: csvOf(COMPANY.slice(1)) });
    expect(await refused(scene)).toContain(`${ROSTER} differs from the commit`);
  });

  it('with another configuration', async () => {
    const scene = await published();
    scene.repository.write({ [CONFIG]: configOf(scene.api.url, { guards: { protect: ['0000001'] } }) });
    expect(await refused(scene)).toContain(`${CONFIG} differs from the commit`);
  });

  it('with a change that is staged only', async () => {
    const scene = await published();
    const { repository } = scene;
    repository.write({ [ROSTER]: csvOf(COMPANY.slice(1)) });
    repository.git('add', ROSTER);
    repository.write({ [ROSTER]: csvOf(COMPANY) });
    expect(await refused(scene)).toContain(`${ROSTER} differs from the commit`);
  });

  it('without the roster', async () => {
    const scene = await published();
    scene.repository.remove(ROSTER);
    expect(await refused(scene)).toContain(`${ROSTER} differs from the commit`);
  });

  it('with a schema that isn’t committed', async () => {
    const scene = await published();
    scene.repository.write({ '.github/roster-sync/employees.xsd': '<anything/>' });
    expect(await refused(scene)).toContain('.github/roster-sync/employees.xsd differs from the commit');
  });

  it('with another file of positions', async () => {
    const api = await record();
    const positions = [
      { position_id: 'P1', position_title: 'Chief', parent_position_id: '', employee_id: '0000001' },
    ];
    const file = 'roster/positions.csv';
    const repository = Repository.with({
      ...filesOf(api.url, { hierarchy: { file } }),
      [file]: csvOf(positions),
    });
    const remote = repository.publish();
    repository.write({ [file]: csvOf(positions.map((one) => ({ ...one, position_title: 'Boss' }))) });
    expect(await refused({ api, repository, remote })).toContain(`${file} differs from the commit`);
  });

  it('but not for other files', async () => {
    const { repository } = await published();
    repository.write({ 'notes.txt': 'Buy milk' });
    expect(await syncHere(repository)).toMatchObject({ ending: 'uploaded' });
  });
});

describe('a roster is read only', () => {
  it('where git tracks it', async () => {
    const api = await record();
    const repository = Repository.with({ [CONFIG]: configOf(api.url) });
    const remote = repository.publish();
    repository.write({ [ROSTER]: csvOf(COMPANY) });
    expect(await refused({ api, repository, remote })).toContain(ROSTER);
    const ran = await checkHere(repository);
    expect(ran).toMatchObject({ ending: 'failed' });
    expect(ran.stdout).toContain('isn’t tracked by git');
  });

  it('where git tracks it, ignored or not', async () => {
    const api = await record();
    const repository = Repository.with({ [CONFIG]: configOf(api.url), '.gitignore': 'roster/\n' });
    const remote = repository.publish();
    repository.write({ [ROSTER]: csvOf(COMPANY) });
    expect(await refused({ api, repository, remote })).toContain(ROSTER);
    expect(await checkHere(repository)).toMatchObject({ ending: 'failed' });
  });

  withLinks('as a regular file: not through a link', async () => {
    const api = await record();
    const repository = Repository.with({ [CONFIG]: configOf(api.url), 'other/list.csv': csvOf(COMPANY) });
    repository.write({ 'roster/.keep': '' });
    symlinkSync('../other/list.csv', repository.path(ROSTER));
    repository.commit();
    const remote = repository.publish();
    expect(await refused({ api, repository, remote })).toContain(`${ROSTER} isn’t a regular file`);
    const ran = await checkHere(repository);
    expect(ran).toMatchObject({ ending: 'failed' });
    expect(ran.stdout).toContain(`${ROSTER} isn’t a regular file`);
  });

  withLinks('as a regular file: not through a folder that became a link', async () => {
    const outside = Repository.with({ 'employees.csv': csvOf(COMPANY.slice(1, 2)) });
    const repository = Repository.with(filesOf());
    repository.remove('roster');
    symlinkSync(outside.folder, repository.path('roster'));
    const ran = await checkHere(repository);
    expect(ran).toMatchObject({ ending: 'failed' });
    expect(ran.stdout).not.toMatch(/^clean/m);
  });

  it('as a regular file: not a folder', async () => {
    const scene = await published({ roster: { file: 'roster' } });
    expect(await refused(scene)).toMatch(/The file roster doesn’t exist|roster isn’t a regular file/);
    expect(await checkHere(scene.repository)).toMatchObject({ ending: 'failed' });
  });

  it.each(['/etc/passwd', '../list.csv', 'roster/../../list.csv', '~/list.csv', 'C:\\list.csv'])(
    'inside the repository: not %s',
    async (file) => {
      const scene = await published({ roster: { file } });
      expect(await refused(scene)).toContain('must be a path inside the repository');
    },
  );
});

it.each(['.git/people.csv', 'sub/.GIT/people.csv'])(
  'a roster is none that git can’t keep: %s',
  async (file) => {
    const { problems } = await checkHere(Repository.with(filesOf(undefined, { roster: { file } })));
    expect(problems.map(({ rule, message }) => [rule, message])).toEqual([
      ['config/invalid', expect.stringContaining('can be committed, and nothing in .git can')],
    ]);
  },
);

describe('a configuration is refused', () => {
  it.each(['.git/config', '.GIT/roster-sync.yml', 'roster/.git/config', '.git'])(
    'in git’s own folder, with nothing that would destroy it: %s',
    async (path) => {
      const said = await refusedWith(await published(), path);
      expect(said).toContain(`The configuration can’t be ${path}, which is git’s own.`);
      expect(said).toContain('Name another file: nothing in a folder .git can be committed.');
    },
  );

  it('outside of the repository, before it is read', async () => {
    const elsewhere = temporaryFolder();
    const scene = await published();
    const way = relative(scene.repository.folder, `${elsewhere}/roster-sync.yml`);
    await refusedWith(scene, way);
    await refusedWith(scene, `${elsewhere}/roster-sync.yml`);
  });

  it('in another repository than the one that the run is in', async () => {
    const scene = await published();
    const other = await published();
    const said = await refusedWith(scene, other.repository.path(CONFIG));
    expect(said).toContain('leaves the workspace');
    expect(other.api.requests).toEqual([]);
    expect(other.repository.tags()).toEqual([]);
  });

  withLinks('where it is a link that leaves the repository', async () => {
    const scene = await published();
    const { repository } = scene;
    const outside = temporaryFolder();
    rmSync(repository.path(CONFIG));
    new Repository(outside).write({ 'config.yml': configOf(scene.api.url) });
    symlinkSync(`${outside}/config.yml`, repository.path(CONFIG));
    repository.commit();
    repository.push('main');
    await refused(scene);
    expect(await checkHere(repository)).toMatchObject({ ending: 'failed' });
    expect(await refusedWith(scene, CONFIG)).toContain('leaves the workspace');
  });

  withLinks('where its folder is a link that leaves the repository', async () => {
    const scene = await published();
    const { repository } = scene;
    const outside = temporaryFolder();
    new Repository(outside).write({ 'roster-sync.yml': configOf(scene.api.url) });
    repository.remove('.github');
    symlinkSync(outside, repository.path('.github'));
    repository.commit();
    repository.push('main');
    await refused(scene);
    expect(await checkHere(repository)).toMatchObject({ ending: 'failed' });
    expect(await refusedWith(scene, CONFIG)).toContain('leaves the workspace');
  });
});

describe('a remote that can’t be reached', () => {
  it('ends a sync: nobody can say what was uploaded last', async () => {
    const scene = await published();
    scene.repository.git('remote', 'set-url', 'origin', '/nowhere/at/all.git');
    expect(await refused(scene)).toContain('The remote “origin” can’t be reached');
  });

  it('ends no check, which says what it compared with', async () => {
    const { repository } = await published();
    await syncHere(repository);
    repository.git('remote', 'set-url', 'origin', '/nowhere/at/all.git');
    const ran = await checkHere(repository);
    expect(ran).toMatchObject({ ending: 'clean' });
    expect(ran.stdout).toContain('The remote couldn’t be asked');
    expect(ran.stdout).toContain(`Against ${repository.receipts()[0] ?? '?'}`);
  });
});

describe('without a remote', () => {
  it('only a loopback API is served', async () => {
    const repository = Repository.with(filesOf());
    const ran = await syncHere(repository, { apiUrl: 'https://roster.example.test/admin/api/v2/' });
    expect(ran).toMatchObject({ ending: 'failed' });
    expect(ran.stdout).toContain('Without a remote only the sandbox is served');
    expect(repository.tags()).toEqual([]);
  });
});
