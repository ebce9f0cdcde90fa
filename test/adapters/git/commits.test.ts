import { symlinkSync, writeFileSync } from 'node:fs';
import { afterEach, expect, it } from '@jest/globals';
import { Git } from '../../../src/adapters/git/git.js';
import { openRepository } from '../../../src/adapters/git/open.js';
import type { Source } from '../../../src/ports/repository.js';
import { cleanUp } from '../../support/cleanup.js';
import { Repository } from '../../support/repository.js';
import { withLinks } from '../../support/systems.js';

/* Many commits are read as one is. */

afterEach(cleanUp);

withLinks('a commit gives the same files, and refuses the same, whether one is read or many', async () => {
  const made = Repository.with({
    'a.csv': 'one',
    'deep/er/ä b.csv': Buffer.from([0, 255, 10]),
    'deep/x': '',
  });
  symlinkSync('a.csv', made.path('link'));
  const first = made.head();
  made.git('add', '--all');
  made.git('update-index', '--add', '--cacheinfo', `160000,${first},sub`);
  made.git('commit', '--quiet', '--message', 'A link and a submodule');
  const repository = await openRepository(new Git(made.folder));
  const commits = repository.many();
  const told = async (source: Source, path: string) => {
    try {
      const bytes = await source.read(path);
      return bytes && Buffer.from(bytes).toString('hex');
    } catch (error) {
      return String(error);
    }
  };
  try {
    for (const commit of [first, made.head(), 'f'.repeat(40), '']) {
      const [one, many] = [repository.at(commit), commits.at(commit)];
      for (const path of [
        'a.csv',
        'deep/er/ä b.csv',
        'deep/x',
        'deep',
        'none',
        'a.csv/x',
        'link',
        'sub',
        'sub/x',
      ])
        expect([path, await told(many, path)]).toEqual([path, await told(one, path)]);
    }
    const listed = made.git('ls-tree', '-r', '--name-only', '-z', made.head()).split('\0');
    expect(await repository.at(made.head()).list()).toEqual(listed.filter(Boolean));
    for (const source of [repository.at(first), commits.at(first)]) {
      expect(await source.list('deep/er')).toEqual(['deep/er/ä b.csv']);
      expect([await source.list('none'), await source.list('a.csv')]).toEqual([[], []]);
    }
    expect(await commits.at(made.head()).list()).toEqual(await repository.at(made.head()).list());
    expect(await told(repository.at(first), 'deep/er/ä b.csv')).toBe('00ff0a');
  } finally {
    commits.end();
  }
});

it('folders whose mode has a zero before it, as old programs wrote them, are folders', async () => {
  const made = Repository.with({ 'roster/employees.csv': 'one' });
  const folder = made.git('rev-parse', 'HEAD:roster').trim();
  const tree = Buffer.concat([Buffer.from('040000 roster\0'), Buffer.from(folder, 'hex')]);
  writeFileSync(made.path('tree'), tree);
  const id = made.git('hash-object', '-w', '-t', 'tree', '--literally', made.path('tree')).trim();
  const commit = made.git('commit-tree', id, '-m', 'As an old importer wrote it').trim();
  const repository = await openRepository(new Git(made.folder));
  try {
    const source = repository.at(commit);
    expect(await source.list()).toEqual(['roster/employees.csv']);
    expect(Buffer.from((await source.read('roster/employees.csv')) ?? []).toString()).toBe('one');
    expect(await source.read('roster')).toBeUndefined();
  } finally {
    repository.objects.end();
  }
});
