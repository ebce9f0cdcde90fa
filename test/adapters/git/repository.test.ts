import { renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { Git } from '../../../src/adapters/git/git.js';
import { openRepository } from '../../../src/adapters/git/open.js';
import type { Changes } from '../../../src/ports/repository.js';
import { cleanUp, temporaryFolder } from '../../support/cleanup.js';
import { Repository } from '../../support/repository.js';
import { onUnix } from '../../support/systems.js';

afterEach(cleanUp);

onUnix('a repository is opened in a folder whose name has line breaks', async () => {
  const repository = Repository.in(join(temporaryFolder(), 'a\nb\n', 'HEAD\nc'));
  const opened = async () => {
    const { head, branch } = await openRepository(new Git(repository.folder));
    return { head, branch };
  };
  expect(await opened()).toEqual({ head: undefined, branch: 'main' });
  const head = repository.commit({ a: 'b' });
  expect(await opened()).toEqual({ head, branch: 'main' });
  repository.git('checkout', '--quiet', '--detach');
  expect(await opened()).toEqual({ head, branch: undefined });
});

it('lists the index when it is opened, for whoever reads the work tree first', async () => {
  const made = Repository.with({ a: '1\n' });
  const git = new Git(made.folder);
  const repository = await openRepository(git, 'work tree');
  const started = jest.spyOn(git, 'start');
  expect(await repository.workTree().list()).toEqual(['a']);
  expect(started).not.toHaveBeenCalled();
  made.commit({ b: '2\n' });
  expect(await repository.workTree().list()).toEqual(['a', 'b']);
  expect(started).toHaveBeenCalledTimes(1);
});

const EVERYTHING: Changes = {};
const NOT_STAGED: Changes = { staged: false };

describe.each([
  ['in work tree or index', EVERYTHING],
  ['in the work tree', NOT_STAGED],
])('a file is changed %s', (_where, what) => {
  const FILE = 'folder/a.csv';
  /** Has the file, and one commit. */
  const committed = (content = 'id\n1\n') => Repository.with({ [FILE]: content });
  const changedIn = async ({ folder }: Repository, paths = [FILE]) =>
    (await openRepository(new Git(folder))).changed(paths, what);

  it('not where it, the index and the commit are the same, or none has it', async () => {
    expect(await changedIn(committed(), [FILE, 'folder/none.csv', 'none/none.csv'])).toEqual([]);
    expect(await changedIn(committed('id\n'.repeat(1_500_000)))).toEqual([]);
  });

  it('not where only its line ends are those of a checkout', async () => {
    const repository = committed();
    repository.git('config', 'core.autocrlf', 'true');
    repository.write({ [FILE]: 'id\r\n1\r\n' });
    expect(await changedIn(repository)).toEqual([]);
  });

  it.each(['text', 'text eol=lf', 'eol=crlf'])(
    'not where its bytes are the commit’s, which .gitattributes would keep otherwise (%s)',
    async (attributes) => {
      const repository = committed();
      repository.commit({ '.gitattributes': `*.csv ${attributes}\n` });
      repository.write({ [FILE]: 'id\r\n1\r\n' });
      // As GitHub keeps what is uploaded there.
      const object = repository.git('hash-object', '-w', '--no-filters', FILE).trim();
      repository.git('update-index', '--cacheinfo', `100644,${object},${FILE}`);
      repository.git('commit', '--quiet', '-m', 'Uploaded');
      expect(repository.git('status', '--porcelain')).toContain(FILE);
      expect(await changedIn(repository)).toEqual([]);
      repository.git('update-index', '--assume-unchanged', FILE);
      expect(await changedIn(repository)).toEqual([]);
      repository.write({ [FILE]: 'id\r\n2\r\n' });
      expect(await changedIn(repository)).toEqual([FILE]);
    },
  );

  it('where one byte is another, in a file of any size', async () => {
    for (const content of ['id\n1\n', 'id\n'.repeat(1_500_000)]) {
      const repository = committed(content);
      repository.write({ [FILE]: `${content.slice(0, -2)}2\n` });
      expect(await changedIn(repository)).toEqual([FILE]);
    }
  });

  it.each(['assume-unchanged', 'skip-worktree'])('where git was asked not to look (%s)', async (flag) => {
    const repository = committed();
    repository.git('update-index', `--${flag}`, FILE);
    expect(await changedIn(repository)).toEqual([]);
    repository.write({ [FILE]: 'id\n2\n' });
    expect(await changedIn(repository)).toEqual([FILE]);
    repository.remove(FILE);
    expect(await changedIn(repository)).toEqual([]);
  });

  const whereStaged = (paths: readonly string[]) => (what === EVERYTHING ? paths : []);

  it('where only the index has other bytes', async () => {
    const repository = committed();
    repository.write({ [FILE]: 'id\n2\n' });
    repository.git('add', FILE);
    repository.write({ [FILE]: 'id\n1\n' });
    expect(await changedIn(repository)).toEqual(whereStaged([FILE]));
  });

  it('where it is no longer in the index', async () => {
    const repository = committed();
    repository.git('rm', '--quiet', '--cached', FILE);
    expect(await changedIn(repository)).toEqual(whereStaged([FILE]));
  });

  it('where it is only in the index', async () => {
    const repository = committed();
    const other = 'folder/b.csv';
    repository.write({ [other]: 'id\n' });
    repository.git('add', other);
    repository.remove(other);
    expect(await changedIn(repository, [FILE, other])).toEqual(whereStaged([other]));
  });

  it('where it isn’t merged yet', async () => {
    const repository = committed();
    repository.git('checkout', '--quiet', '-b', 'other');
    repository.remove(FILE);
    repository.git('commit', '--quiet', '--all', '-m', 'Without');
    repository.git('checkout', '--quiet', 'main');
    repository.commit({ [FILE]: 'id\n2\n' });
    expect(() => repository.git('merge', '--quiet', 'other')).toThrow('git merge');
    expect(await changedIn(repository)).toEqual(whereStaged([FILE]));
  });

  onUnix('where a link leads to the same bytes, its own or its folder’s', async () => {
    const file = committed();
    renameSync(join(file.folder, FILE), join(file.folder, 'elsewhere.csv'));
    symlinkSync('../elsewhere.csv', join(file.folder, FILE));
    expect(await changedIn(file)).toEqual([FILE]);
    const folder = committed();
    renameSync(join(folder.folder, 'folder'), join(folder.folder, 'elsewhere'));
    symlinkSync('elsewhere', join(folder.folder, 'folder'));
    expect(await changedIn(folder)).toEqual([FILE]);
  });
});
