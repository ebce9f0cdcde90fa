import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanUp } from '../../support/cleanup.js';
import { record } from '../../support/server.js';

afterEach(cleanUp);

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
