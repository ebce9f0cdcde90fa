import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanUp } from '../../support/cleanup.js';
import { startFakeGitHub, type FakeGitHub } from '../../support/github/server.js';
import { Repository } from '../../support/repository.js';

const ROSTER = 'roster/employees.csv';
const OTHER = 'roster/positions.csv';
const logins = { 'hr@example.com': 'hr-lead', 'bob@example.com': 'bob', 'eve@example.com': 'eve' };

let repository: Repository;
let github: FakeGitHub;
let authors: (paths: string[], commit: string, since?: string) => Promise<(string | undefined)[]>;

function write(email: string, path: string, text: string): void {
  repository.write({ [path]: text });
  repository.git('commit', '--quiet', '--all', '--message', text, '--author', `Somebody <${email}>`);
}

function commit(email: string, path: string, text: string): string {
  repository.write({ [path]: text });
  repository.git('add', path);
  write(email, path, text);
  return repository.head();
}

beforeAll(async () => {
  repository = Repository.empty();
  github = await startFakeGitHub({ remote: repository, logins });
  // The toolkit reads it when it is loaded.
  process.env['GITHUB_API_URL'] = github.url;
  const { GitHubApi } = await import('../../../src/adapters/github/api.js');
  const { authorsOf } = await import('../../../src/adapters/github/authors.js');
  const api = new GitHubApi('token', { owner: 'acme', repo: 'roster' }, () => Promise.resolve());
  authors = (paths, head, since) => authorsOf(api, paths, head, since);
});

afterAll(cleanUp);

describe('who changed the roster', () => {
  it('is everybody whose commit touched one of the files since then', async () => {
    const first = commit('eve@example.com', ROSTER, 'one');
    const since = commit('eve@example.com', 'README.md', 'nothing of the roster');
    commit('hr@example.com', ROSTER, 'two');
    commit('eve@example.com', 'README.md', 'nothing of the roster, again');
    const head = commit('bob@example.com', OTHER, 'three');
    const sorted = async (...asked: Parameters<typeof authors>) => (await authors(...asked)).toSorted();

    expect(await sorted([ROSTER, OTHER], head, since)).toEqual(['bob', 'hr-lead']);
    expect(await sorted([ROSTER], head, since)).toEqual(['hr-lead']);
    expect(await sorted([ROSTER, OTHER], head, first)).toEqual(['bob', 'hr-lead']);
    expect(await sorted([ROSTER, OTHER], head)).toEqual(['bob', 'eve', 'hr-lead']);
    expect(await authors([ROSTER], head, head)).toEqual([]);
    expect(github.complaints).toEqual([]);
    expect(github.calls).toHaveLength(5);
  });

  it('has a gap where GitHub doesn’t know somebody, or tells less than there is', async () => {
    const since = repository.head();
    const stranger = commit('stranger@example.com', ROSTER, 'strange');
    expect(await authors([ROSTER], stranger, since)).toEqual([undefined]);
    for (let index = 0; index < 51; index += 1) write('bob@example.com', ROSTER, `more ${index}`);
    expect(await authors([ROSTER], repository.head(), stranger)).toEqual([undefined, 'bob']);
  });

  it('can’t be told of a commit that isn’t there', async () => {
    expect(await authors([ROSTER], '0'.repeat(40))).toEqual([undefined]);
  });
});
