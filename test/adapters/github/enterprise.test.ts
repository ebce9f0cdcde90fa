import { afterEach, describe, expect, it } from '@jest/globals';
import { apiUrlIn } from '../../../src/adapters/github/address.js';
import { cleanUp } from '../../support/cleanup.js';
import { action, syncStep } from '../../support/door.js';
import { change, onGitHub, type OnGitHub } from '../../support/github/scene.js';
import { BELA, COMPANY } from '../../support/people.js';

/* A GitHub Enterprise Server: its API is at /api/v3 and /api/graphql of its own address. */

afterEach(cleanUp);

const SERVER = 'https://git.example.com';

/** A checkout as the runner of such a server leaves it. */
function checkout({ remote }: OnGitHub) {
  const work = remote.checkout('main');
  work.remoteIs(`${SERVER}/acme/roster`);
  return work;
}

const envOf = ({ github }: OnGitHub) => ({
  GITHUB_SERVER_URL: SERVER,
  GITHUB_API_URL: github.url,
  GITHUB_GRAPHQL_URL: github.url.replace('/v3', '/graphql'),
});

describe('on a GitHub Enterprise Server', () => {
  it('a sync finds head, receipts and issues, and leaves its receipt', async () => {
    const scene = await onGitHub({ isEnterprise: true });
    const ran = await syncStep(checkout(scene), { event: 'schedule', env: envOf(scene) });
    expect(ran).toMatchObject({ code: 0, outputs: { outcome: 'uploaded' } });
    expect(scene.remote.receipt().value('Run-Url')).toBe(`${SERVER}/acme/roster/actions/runs/4711`);
    expect(scene.github.calls.some((call) => call.startsWith('graphql/'))).toBe(true);
    expect(scene.github.calls).toContain('git/create-tag');
    expect(scene.github.complaints).toEqual([]);

    // The next night knows it, and says what changed since.
    change(
      scene,
      COMPANY.map((one) => (one === BELA ? { ...one, department: 'Board' } : one)),
    );
    const next = await syncStep(checkout(scene), { event: 'schedule', env: envOf(scene) });
    expect(next.outputs).toMatchObject({ outcome: 'uploaded', movers: '1' });
    expect(scene.github.complaints).toEqual([]);
  });

  it('a check leaves its comment, with links to that server', async () => {
    const scene = await onGitHub({ isEnterprise: true });
    const work = checkout(scene);
    const ran = await action(work, {
      event: 'pull_request',
      ref: 'refs/pull/7/merge',
      payload: { pull_request: { number: 7, head: { sha: work.head() }, base: { ref: 'main' } } },
      env: envOf(scene),
    });
    expect(ran.said).not.toContain('api.github.com');
    expect(scene.github.complaints).toEqual([]);
    expect(scene.github.comments).toHaveLength(1);
    expect(scene.github.comments[0]?.body).not.toContain('https://github.com/acme');
  });
});

it.each([
  [
    'what the runner says',
    { GITHUB_API_URL: 'https://x.test/api/v3', GITHUB_SERVER_URL: SERVER },
    'https://x.test/api/v3',
  ],
  ['github.com', { GITHUB_SERVER_URL: 'https://github.com' }, 'https://api.github.com'],
  ['nothing', {}, 'https://api.github.com'],
  ['no address', { GITHUB_SERVER_URL: 'git.example.com' }, 'https://api.github.com'],
  ['a server of one’s own at a desk', { GITHUB_SERVER_URL: `${SERVER}:8443` }, `${SERVER}:8443/api/v3`],
  [
    'a company’s own address at GitHub',
    { GITHUB_SERVER_URL: 'https://acme.ghe.com' },
    'https://api.acme.ghe.com',
  ],
])('the API’s address follows from %s', (_what, env, url) => {
  expect(apiUrlIn(env)).toBe(url);
});
