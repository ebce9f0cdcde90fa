import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ownReference } from '../../../src/adapters/github/own-reference.js';
import { anySlugOf } from '../../../src/adapters/github/slug.js';
import { Repository } from '../../support/repository.js';

const FILES = { 'dist/cli.js': '// built\n' };
const HERE = 'https://github.com/acme/roster-sync.git';

/** A clone of the tool, as git leaves it. */
function clone(url: string, ...refs: string[]): Repository {
  const repository = Repository.with(FILES);
  repository.git('remote', 'add', 'origin', url);
  for (const ref of refs) repository.git('update-ref', ref, 'HEAD');
  return repository;
}
const referenceOf = ({ folder }: Repository) => ownReference(pathToFileURL(`${join(folder, 'dist')}/`));

describe('the clone that runs names itself', () => {
  it('by the repository of its remote and its commit', async () => {
    const repository = clone(HERE, 'refs/remotes/origin/main');
    expect(await referenceOf(repository)).toBe(`acme/roster-sync@${repository.head()}`);
  });

  it('by the commit of a release, where it is a clone of that tag alone', async () => {
    const repository = clone('git@github.example:acme/roster-sync.git', 'refs/tags/v0.1.0');
    expect(await referenceOf(repository)).toBe(`acme/roster-sync@${repository.head()}`);
  });

  it('not with a commit that only this machine has, be it tagged', async () => {
    const repository = clone(HERE, 'refs/remotes/origin/main');
    repository.commit({ 'notes.txt': 'mine\n' });
    repository.git('tag', 'v0.2.0');
    expect(await referenceOf(repository)).toBeUndefined();
  });

  it('not by a folder of this machine', async () => {
    expect(await referenceOf(clone('/srv/git/roster-sync.git', 'refs/remotes/origin/main'))).toBeUndefined();
  });
});

it.each([
  ['https://github.com/acme/tool', 'acme/tool'],
  ['ssh://git@github.example:2222/acme/tool.git', 'acme/tool'],
  ['git@github.com:acme/tool.git', 'acme/tool'],
  ['../tool', undefined],
  ['C:/git/acme/tool', undefined],
  ['https://example.com/a/b/c', undefined],
])('the address %s names %s', (remote, name) => {
  const slug = anySlugOf(remote);
  expect(slug && `${slug.owner}/${slug.repo}`).toBe(name);
});
