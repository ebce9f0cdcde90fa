import { describe, expect, it } from '@jest/globals';
import type { GitHubApi } from '../../../src/adapters/github/api.js';
import { RemoteCommits } from '../../../src/adapters/github/remote-commits.js';
import { GitHubRepository } from '../../../src/adapters/github/repository.js';
import type { GitRepository } from '../../../src/adapters/git/repository.js';
import { objectOf } from '../../../src/adapters/git/altered.js';
import { CommitGone } from '../../../src/core/base/commit.js';

/* What of GraphQL's word on a file counts (test/adapters/github/calls.test.ts: what is asked for when). */

const COMMIT = '1'.repeat(40);
const PATH = 'roster/employees.csv';
const TEXT = 'employee_id\n0000001\n';
const ID = objectOf(Buffer.from(TEXT), COMMIT);
const FILE = 0o100644;
const FOLDER = { path: 'roster', mode: 0o40000, oid: '2'.repeat(40), object: {} };

const blob = (text: string | null, mode = FILE, path = PATH) => ({
  ...{ path, mode, oid: ID },
  object: { byteSize: TEXT.length, text },
});

/** Reads the file of a commit that isn't in the clone, where GraphQL says this of it and of its folder. */
async function read(file: object | null, folder: object = FOLDER) {
  const asked: string[] = [];
  const answer = { repository: { c0: { f0: file, f1: folder }, l0: null } };
  const rest = {
    git: {
      getTree: () => {
        asked.push('tree');
        const tree = [{ path: PATH, mode: '100644', sha: ID, size: TEXT.length }];
        return Promise.resolve({ data: { tree, truncated: false } });
      },
      getBlob: () => {
        asked.push('blob');
        return Promise.resolve({ data: { content: Buffer.from(TEXT).toString('base64') } });
      },
    },
  };
  const api = {
    query: () => Promise.resolve(answer),
    ask: async (call: (of: typeof rest, slug: object) => Promise<{ data: unknown }>) =>
      (await call(rest, {})).data,
  } as unknown as GitHubApi;
  const clone = {
    at: () => ({ read: () => Promise.reject(new CommitGone(COMMIT)) }),
    objects: { read: () => Promise.resolve(undefined) },
  } as unknown as GitRepository;
  const remote = new RemoteCommits({ api, head: undefined, likely: () => [], pullRequest: undefined });
  const bytes = await new GitHubRepository(clone, api, remote).at(COMMIT).read(PATH);
  return { text: bytes && Buffer.from(bytes).toString(), asked };
}

describe('of a file’s text', () => {
  it('one that gives the object is the file', async () => {
    expect(await read(blob(TEXT))).toEqual({ text: TEXT, asked: [] });
    expect(await read(blob(TEXT, 0o100755))).toEqual({ text: TEXT, asked: [] });
  });

  it.each([
    ['is cut', TEXT.slice(0, -1)],
    ['was changed on its way', TEXT.replace('1', '2')],
    ['has other line ends', TEXT.replaceAll('\n', '\r\n')],
    ['isn’t there', null],
  ])('one that %s is asked for by its id', async (_name, text) => {
    expect(await read(blob(text))).toEqual({ text: TEXT, asked: ['blob'] });
  });
});

describe('what GraphQL says of a path', () => {
  it('is that nothing is there', async () => {
    expect(await read(null)).toEqual({ text: undefined, asked: [] });
  });

  it('is refused where it is a link, or lies in a submodule', async () => {
    await expect(read(blob(TEXT, 0o120000))).rejects.toThrow('isn’t a regular file');
    await expect(read(null, { ...FOLDER, mode: 0o160000, object: null })).rejects.toThrow('submodule');
  });

  it('counts for nothing where it doesn’t say what a folder above it is', async () => {
    const unsaid = { ...FOLDER, path: 'Roster' };
    expect(await read(blob(TEXT), unsaid)).toEqual({ text: TEXT, asked: ['tree', 'blob'] });
  });

  it('counts for nothing where it has another mode than git’s, or another name', async () => {
    const byId = { text: TEXT, asked: ['tree', 'blob'] };
    expect(await read(blob(TEXT, 100644))).toEqual(byId);
    expect(await read(blob(TEXT, FILE, 'Roster/employees.csv'))).toEqual(byId);
  });
});
