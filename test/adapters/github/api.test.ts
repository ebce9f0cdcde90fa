import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { cleanUp } from '../../support/cleanup.js';
import { record } from '../../support/server.js';

afterEach(cleanUp);
// The toolkit keeps the address that GitHub had when it was loaded.
beforeEach(() => void jest.resetModules());
afterEach(() => void jest.restoreAllMocks());

describe('an answer with 200 that isn’t GitHub’s', () => {
  it.each(['<html>Under maintenance</html>', '{}', 'null', '[]', '"well"'])(
    'is refused: %s',
    async (body) => {
      const api = await record({
        answering: () => ({ status: 200, headers: { 'Content-Type': 'application/json' }, body }),
      });
      // The toolkit reads it when it is loaded.
      process.env['GITHUB_API_URL'] = new URL(api.url).origin;
      const { GitHubApi } = await import('../../../src/adapters/github/api.js');
      const asking = new GitHubApi('ghs_t0ken', { owner: 'acme', repo: 'roster' }, () => Promise.resolve());
      await expect(asking.query('{ viewer { login } }', {})).rejects.toMatchObject({ name: 'Refused' });
    },
  );
});

it('each call has its own time, however long the one before it is over', async () => {
  const github = await record({ answering: () => ({ body: '{"sha":"x","data":{"viewer":{}}}' }) });
  process.env['GITHUB_API_URL'] = new URL(github.url).origin;
  const limits: AbortController[] = [];
  jest.spyOn(AbortSignal, 'timeout').mockImplementation(() => {
    const limit = new AbortController();
    limits.push(limit);
    return limit.signal;
  });
  const { GitHubApi } = await import('../../../src/adapters/github/api.js');
  const api = new GitHubApi('ghs_t0ken', { owner: 'acme', repo: 'roster' }, () => Promise.resolve());
  const calls = [
    () => api.ask((rest, slug) => rest.git.getTag({ ...slug, tag_sha: 'x' }), 1),
    () => api.query('{ viewer { login } }', {}),
    () => api.mutate('{ viewer { login } }', {}),
  ];
  for (const call of [...calls, ...calls.toReversed()]) {
    await call();
    for (const limit of limits) limit.abort();
  }
  expect(limits).toHaveLength(6);
});
