import { afterEach, describe, expect, it } from '@jest/globals';
import { parseReceipt } from '../../../src/core/receipts/format.js';
import { cleanUp } from '../../support/cleanup.js';
import { nightHere } from '../../support/github/here.js';
import type { Answer, FakeOptions, Pull } from '../../support/github/model.js';
import { change, onGitHub, type OnGitHub } from '../../support/github/scene.js';
import { COMPANY, CONFIG, configOf, people, ROSTER } from '../../support/people.js';

/* Which pull requests a receipt names: those that brought what is sent, and only where GitHub says so at once. */

afterEach(cleanUp);

const ASKS = 'graphql/Merged';

/** One more person than in the first upload. */
const GROWN = [...COMPANY, ...people(9).slice(8)];

/** A second upload, after the pull requests that `merge` adds to the scene. */
async function secondNight(
  merge: (scene: OnGitHub, pulls: Pull[]) => void,
  options: FakeOptions = {},
): Promise<{ scene: OnGitHub; pullRequests: unknown }> {
  const pulls: Pull[] = [];
  const scene = await onGitHub({ pulls, ...options });
  await nightHere(scene);
  merge(scene, pulls);
  const { ending, receipt } = await nightHere(scene);
  expect(ending).toBe('uploaded');
  return { scene, pullRequests: recorded(scene, receipt) };
}

const recorded = ({ remote }: OnGitHub, name = '') =>
  parseReceipt(remote.git('for-each-ref', '--format=%(contents)', `refs/tags/${name}`))?.pullRequests;

const merged = (number: number, oid: string, more: Partial<Pull> = {}): Pull => ({
  ...{ number, proposer: 'analyst', merger: 'hr-lead', own: [], made: [oid] },
  ...more,
});

describe('a receipt names the pull requests', () => {
  it('that brought roster and configuration, the lowest first, in one call', async () => {
    const { scene, pullRequests } = await secondNight((on, pulls) => {
      pulls.push(merged(15, change(on, GROWN)));
      const config = configOf(on.api.url, { 'stale-after': 5 });
      pulls.push(merged(12, change(on, GROWN, { [CONFIG]: config })));
      pulls.push(merged(9, change(on, GROWN, { 'README.md': 'Ours' })));
      pulls.push(merged(20, on.remote.head(), { base: 'production' }));
    });
    expect(pullRequests).toEqual([12, 15]);
    expect(scene.github.calls.filter((call) => call === ASKS)).toHaveLength(1);
  });

  it('none where somebody pushed the change, and a pull request only changed another file', async () => {
    const { pullRequests } = await secondNight((on, pulls) => {
      change(on, GROWN);
      pulls.push(merged(3, change(on, GROWN, { 'README.md': 'Ours' })));
    });
    expect(pullRequests).toEqual([]);
  });

  it('none, and nobody is asked, where the commit is that of the receipt before', async () => {
    const { scene, pullRequests } = await secondNight(() => undefined);
    expect(pullRequests).toEqual([]);
    expect(scene.github.calls).not.toContain(ASKS);
  });

  it('unknown at a first upload, and nobody is asked', async () => {
    const scene = await onGitHub();
    const { receipt } = await nightHere(scene);
    expect(recorded(scene, receipt)).toBe('unknown');
    expect(scene.github.calls).not.toContain(ASKS);
  });

  const fault = (answer: Answer | 'reset'): FakeOptions => ({
    answering: (operation) => (operation === ASKS ? answer : undefined),
  });
  it.each<[string, FakeOptions]>([
    ['the token may not read them', { noPulls: true }],
    ['GitHub has a fault', fault({ status: 502, answer: {} })],
    ['GitHub has had enough', fault({ status: 403, answer: {}, headers: { 'retry-after': '1' } })],
    ['GitHub doesn’t answer', fault('reset')],
    ['GitHub answers with a web page', fault({ status: 200, answer: '<html>' })],
  ])('unknown where %s: it is asked once, and the upload goes on', async (_name, options) => {
    const merge = (on: OnGitHub, pulls: Pull[]) => {
      pulls.push(merged(4, change(on, GROWN)));
    };
    const { scene, pullRequests } = await secondNight(merge, options);
    expect(pullRequests).toBe('unknown');
    expect(scene.github.calls.filter((call) => call === ASKS)).toHaveLength(1);
  });

  it('unknown where more commits changed a file than GitHub lists', async () => {
    const { pullRequests } = await secondNight((on, pulls) => {
      const commits = Array.from({ length: 101 }, (_, at) => {
        const parent = at === 0 ? 'from refs/heads/main^0\n' : '';
        const head = `commit refs/heads/main\ncommitter Tess <tess@example.com> ${at} +0000\ndata 0\n`;
        return `${head}${parent}M 644 inline ${ROSTER}\ndata <<END\n${at}\nEND\n`;
      });
      on.desk.gitWith(commits.join(''), 'fast-import', '--quiet');
      pulls.push(merged(4, change(on, GROWN)));
    });
    expect(pullRequests).toBe('unknown');
  });
});
