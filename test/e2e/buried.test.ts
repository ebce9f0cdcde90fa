import { chmodSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect } from '@jest/globals';
import { cleanUp, temporaryFolder } from '../support/cleanup.js';
import { action, check, cli, syncStep } from '../support/door.js';
import { filesOf } from '../support/people.js';
import { Repository } from '../support/repository.js';
import { WITH_KEY } from '../support/runner.js';
import { ONCE, record } from '../support/server.js';
import { onUnix } from '../support/systems.js';

/*
 * A folder that holds HEAD, config, objects/ and refs/ is a bare repository for git, wherever it lies in a checkout, and
 * git obeys its configuration. A commit can bring one: nothing of it may run, and nothing it says may count.
 */

afterEach(cleanUp);

/** A repository whose `.github` git would take for a bare one, with every program that its configuration can name. */
async function buried() {
  const api = await record();
  const marker = join(temporaryFolder(), 'ran');
  const { repository, remote } = Repository.published(filesOf(api.url));
  const script = repository.path('.github/run.sh');
  repository.write({
    '.github/run.sh': `#!/bin/sh\ntouch ${marker}\n`,
    '.github/HEAD': 'ref: refs/heads/main\n',
    '.github/objects/.keep': '',
    '.github/refs/.keep': '',
    '.github/config': `[core]
	repositoryformatversion = 0
	bare = false
	worktree = ${repository.folder}
	fsmonitor = ${script}
	hooksPath = ${repository.path('.github')}
	sshCommand = ${script}
	gitProxy = ${script}
[remote "--upload-pack=${script}"]
	url = ${repository.folder}
[remote "origin"]
	url = ext::${script}
	uploadpack = ${script}
`,
  });
  chmodSync(script, 0o755);
  repository.commit();
  repository.push('main');
  return { api, repository, remote, hasRun: () => existsSync(marker) };
}

describe('a bare repository that a commit buries in .github', () => {
  onUnix('runs nothing on a check, and changes nothing of what it says', async () => {
    const { repository, hasRun } = await buried();
    const payload = { number: 7, pull_request: { number: 7, head: { sha: repository.head() } } };
    const checked = await action(repository, {
      event: 'pull_request',
      ref: 'refs/pull/7/merge',
      payload,
      // GitHub isn't there, and would be tried again and again.
      inputs: { comment: 'false' },
    });
    expect(checked).toMatchObject({ code: 0, outputs: { outcome: 'clean', employees: '3' } });
    expect(await check(repository)).toMatchObject({ code: 0 });
    // From inside the folder, too: it isn't the repository.
    expect(await check(repository.path('.github'))).toMatchObject({ code: 0 });
    expect(hasRun()).toBe(false);
  });

  onUnix('runs nothing on a sync, which sends what the true repository has', async () => {
    const { api, repository, remote, hasRun } = await buried();
    const ran = await syncStep(repository);
    expect(ran).toMatchObject({ code: 0, outputs: { outcome: 'uploaded' } });
    expect(api.posted()).toEqual(ONCE);
    expect(remote.receipts()).toHaveLength(1);
    expect(hasRun()).toBe(false);
  });
});

describe('what the repository itself is configured to run', () => {
  onUnix('isn’t run: no hook, no monitor, no other program of a remote', async () => {
    const api = await record();
    const marker = join(temporaryFolder(), 'ran');
    const { repository } = Repository.published(filesOf(api.url));
    for (const hook of ['reference-transaction', 'pre-push', 'post-checkout'])
      repository.hook(hook, `touch ${marker}`);
    const script = repository.path('.git/run.sh');
    repository.write({ '.git/run.sh': `#!/bin/sh\ntouch ${marker}\nexit 1\n` });
    chmodSync(script, 0o755);
    for (const key of ['core.fsmonitor', 'remote.origin.uploadpack', 'remote.origin.receivepack'])
      repository.git('config', key, script);
    expect(await cli(repository, ['sync'], WITH_KEY)).toMatchObject({ code: 0 });
    expect(existsSync(marker)).toBe(false);
  });

  onUnix('isn’t asked of a remote whose name is a flag', async () => {
    const api = await record();
    const { repository } = Repository.published(filesOf(api.url));
    repository.git('config', 'remote.--upload-pack=touch.url', repository.folder);
    const ran = await cli(repository, ['sync'], WITH_KEY);
    expect(ran).toMatchObject({ code: 2 });
    expect(ran.stdout + ran.stderr).toContain('begins with a hyphen');
    expect(api.posted()).toEqual([]);
  });
});

describe('git itself', () => {
  onUnix('isn’t taken from the repository’s folder, whatever PATH says', async () => {
    const { repository } = Repository.published(filesOf());
    const marker = join(temporaryFolder(), 'ran');
    repository.write({ git: `#!/bin/sh\ntouch ${marker}\n` });
    chmodSync(repository.path('git'), 0o755);
    for (const first of ['.', '', repository.folder, repository.path('roster/..')]) {
      const ran = await cli(repository, ['check'], { PATH: `${first}:${process.env['PATH'] ?? ''}` });
      expect(ran).toMatchObject({ code: 0 });
    }
    expect(existsSync(marker)).toBe(false);
  });

  onUnix('is missed in a sentence', async () => {
    const { repository } = Repository.published(filesOf());
    const ran = await cli(repository, ['check'], { PATH: repository.folder });
    expect(ran.code).not.toBe(0);
    expect(ran.said).toContain('git couldn’t be started (ENOENT)');
  });

  onUnix('isn’t led to another repository by the environment, as in a hook', async () => {
    const { repository } = Repository.published(filesOf());
    const other = Repository.with({ 'notes.txt': 'x' });
    const env = {
      GIT_DIR: other.path('.git'),
      GIT_WORK_TREE: other.folder,
      GIT_INDEX_FILE: other.path('.git/index'),
    };
    expect(await cli(repository, ['check'], env)).toMatchObject({ code: 0 });
  });
});
