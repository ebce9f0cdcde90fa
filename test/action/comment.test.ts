import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { CommentsPage } from '../../src/adapters/github/comments.js';
import { check } from '../../src/commands/check.js';
import { commentMarkdown } from '../../src/core/report/markdown.js';
import { cleanUp } from '../support/cleanup.js';
import type { Comment, FakeOptions } from '../support/github/model.js';
import { startFakeGitHub } from '../support/github/server.js';
import { csvOf, filesOf, people, ROSTER } from '../support/people.js';
import { record } from '../support/server.js';
import { CHECK, memoryWorld } from '../support/world.js';

/* Where the comment on a pull request goes, and how much it holds (test/e2e/comment.test.ts: when there is one). */

afterEach(cleanUp);
// The toolkit keeps the address that GitHub had when it was loaded.
beforeEach(() => void jest.resetModules());

const MARKER = '<!-- roster-sync .github%2Froster-sync.yml -->';

/** Places a comment beside those that are there. */
async function placed(comments: readonly Comment[], options: FakeOptions = {}, first?: CommentsPage) {
  const github = await startFakeGitHub({ comments, ...options });
  // The toolkit reads it when it is loaded.
  process.env['GITHUB_API_URL'] = github.url;
  const { placeComment } = await import('../../src/action/comment.js');
  const { GitHubApi } = await import('../../src/adapters/github/api.js');
  const api = new GitHubApi('ghs_t0ken', { owner: 'acme', repo: 'roster' }, () => Promise.resolve());
  await placeComment(api, 7, MARKER, `${MARKER}\nnew`, first);
  expect(github.complaints).toEqual([]);
  return github;
}

describe('the comment on a pull request', () => {
  it('is found after two pages of other comments', async () => {
    const others = Array.from({ length: 230 }, (_, at) => ({ id: at + 1, body: `Remark ${at}`, own: false }));
    const mine = { id: 999, body: `${MARKER}\nold`, own: true };
    const { comments, calls } = await placed([...others, mine]);
    expect(comments).toHaveLength(231);
    expect(mine.body).toBe(`${MARKER}\nnew`);
    expect(calls.filter((call) => call === 'graphql/Comments')).toHaveLength(3);
  });

  it('is found among those that came with something else, and is written anew where it was deleted since', async () => {
    const mine = { id: 999, body: `${MARKER}\nold`, own: true };
    const node = { fullDatabaseId: '999', body: mine.body, viewerDidAuthor: true };
    const first = { pageInfo: { hasNextPage: false, endCursor: null }, nodes: [node] };
    expect((await placed([mine], {}, first)).calls).toEqual(['issues/update-comment']);
    expect(mine.body).toBe(`${MARKER}\nnew`);
    const { calls, comments } = await placed([], {}, first);
    expect(calls).toEqual(['issues/update-comment', 'graphql/Comments', 'issues/create-comment']);
    expect(comments).toHaveLength(1);
  });

  it('is looked for on the pages after those that came with something else', async () => {
    const others = Array.from({ length: 100 }, (_, at) => ({ id: at + 1, body: 'A remark', own: false }));
    const mine = { id: 999, body: `${MARKER}\nold`, own: true };
    const first = { pageInfo: { hasNextPage: true, endCursor: '100' }, nodes: [] };
    const { calls } = await placed([...others, mine], {}, first);
    expect(calls).toEqual(['graphql/Comments', 'issues/update-comment']);
  });

  it('is one again where two runs at the same time have each written it', async () => {
    const twins = (body: string) => [9, 10, 11].map((id) => ({ id, body: `${MARKER}\n${body}`, own: true }));
    const theirs = { id: 12, body: `${MARKER}\nforged`, own: false };
    const { comments, calls } = await placed([...twins('old'), theirs]);
    expect(comments.map(({ id, body }) => [id, body])).toEqual([
      [9, `${MARKER}\nnew`],
      [12, theirs.body],
    ]);
    const deleted = ['issues/delete-comment', 'issues/delete-comment'];
    expect(calls).toEqual(['graphql/Comments', 'issues/update-comment', ...deleted]);
    expect((await placed(twins('new'))).calls).toEqual(['graphql/Comments', ...deleted]);
  });

  it('isn’t taken for a comment of somebody else that begins alike, though the token could edit it', async () => {
    const theirs = { id: 5, body: `${MARKER}\nforged`, own: false };
    const { comments, calls } = await placed([theirs]);
    expect(calls).toEqual(['graphql/Comments', 'issues/create-comment']);
    expect(theirs.body).toBe(`${MARKER}\nforged`);
    expect(comments).toHaveLength(2);
  });

  it('is found without GraphQL, too, and a person’s isn’t taken for it', async () => {
    const body = `${MARKER}\nold`;
    const comments = [
      { id: 5, body, user: { type: 'User' } },
      { id: 6, body, user: { type: 'Bot' } },
    ];
    const github = await record({
      answering: ({ method, path }) =>
        path === '/graphql' ? { status: 404 } : { body: method === 'GET' ? JSON.stringify(comments) : '{}' },
    });
    process.env['GITHUB_API_URL'] = `http://127.0.0.1:${github.port}`;
    const { placeComment } = await import('../../src/action/comment.js');
    const { GitHubApi } = await import('../../src/adapters/github/api.js');
    const api = new GitHubApi('ghs_t0ken', { owner: 'acme', repo: 'roster' }, () => Promise.resolve());
    await placeComment(api, 7, MARKER, `${MARKER}\nnew`);
    const requests = (from = 0) =>
      github.requests.slice(from).map(({ method, path }) => `${method} ${path.split('?')[0] ?? ''}`);
    const byItself = [
      'GET /repos/acme/roster/issues/7/comments',
      'PATCH /repos/acme/roster/issues/comments/6',
    ];
    expect(requests()).toEqual(['POST /graphql', ...byItself]);

    // What was asked for already isn’t asked for again.
    const before = github.requests.length;
    const { Refused } = await import('../../src/adapters/github/refused.js');
    await placeComment(api, 7, MARKER, `${MARKER}\nnew`, Promise.reject(new Refused(404)));
    expect(requests(before)).toEqual(byItself);
  });

  it('rides out what is passing, as all else that GitHub is asked', async () => {
    const answering = (_: string, nth: number) => (nth === 1 ? { status: 502, answer: {} } : undefined);
    expect((await placed([], { answering })).comments).toHaveLength(1);
  });

  it('holds no value of a cell, and fits GitHub’s limit with thousands of problems', async () => {
    const wrong = { forename: 'Zebediah', surname: 'Quux', department: 'Hidden' };
    const nowhere = { start_date: 'soon', country: 'Nowhere', email: 'zebediah' };
    const world = memoryWorld();
    const roster = csvOf(people(5000).map((one) => ({ ...one, ...wrong, ...nowhere })));
    world.commit({ ...filesOf(), [ROSTER]: roster });
    const body = commentMarkdown(await check(world, CHECK), MARKER, undefined);
    expect(body.length).toBeLessThanOrEqual(65_536);
    expect(body).toContain('problems.csv');
    for (const value of ['Zebediah', 'Quux', 'Hidden', 'Nowhere', 'zebediah'])
      expect(body).not.toContain(value);
  });
});
