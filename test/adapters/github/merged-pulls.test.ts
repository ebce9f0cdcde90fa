import { afterEach, describe, expect, it } from '@jest/globals';
import { parseReceipt } from '../../../src/core/receipts/format.js';
import { cleanUp } from '../../support/cleanup.js';
import { nightHere } from '../../support/github/here.js';
import type { Answer, Pull } from '../../support/github/model.js';
import { change, onGitHub, type OnGitHub } from '../../support/github/scene.js';
import { COMPANY, CONFIG, configOf, people, ROSTER } from '../../support/people.js';

/* Which pull requests a receipt names: those that brought what is sent, and only where GitHub says so at once. */

afterEach(cleanUp);

/** Along with the files that the plan compares with. */
const ASKS = 'graphql/Content';
/** By itself, where nothing had to be read, or where that call isn't answered. */
const BY_ITSELF = 'graphql/Merged';

/** One more person than in the first upload. */
const GROWN = [...COMPANY, ...people(9).slice(8)];

const recorded = ({ remote }: OnGitHub, name = '') =>
  parseReceipt(remote.git('for-each-ref', '--format=%(contents)', `refs/tags/${name}`))?.pullRequests;

const merged = (number: number, oid: string, more: Partial<Pull> = {}): Pull => ({
  ...{ number, proposer: 'analyst', merger: 'hr-lead', own: [], made: [oid] },
  ...more,
});

describe('a receipt names the pull requests', () => {
  it('that brought roster and configuration since the one before, in one call, and only where there is something to ask', async () => {
    const pulls: Pull[] = [];
    const scene = await onGitHub({ pulls });
    const night = async () => {
      const { receipt } = await nightHere(scene);
      const asked = scene.github.calls.filter((call) => call === ASKS).length;
      return { asked, says: recorded(scene, receipt) };
    };
    // A first upload has no receipt before it.
    expect(await night()).toEqual({ asked: 0, says: 'unknown' });
    // Nothing was merged since.
    expect(await night()).toEqual({ asked: 0, says: [] });
    // Somebody pushed a change, and a pull request changed another file.
    change(scene, GROWN);
    pulls.push(merged(3, change(scene, GROWN, { 'README.md': 'Ours' })));
    expect(await night()).toEqual({ asked: 1, says: [] });
    pulls.push(merged(15, change(scene, [...GROWN, ...people(10).slice(9)])));
    const config = configOf(scene.api.url, { 'stale-after': 5 });
    const configured = change(scene, GROWN, { [CONFIG]: config });
    pulls.push(merged(12, configured), merged(20, configured, { base: 'production' }));
    pulls.push(merged(9, change(scene, GROWN, { 'README.md': 'Ours, too' })));
    expect(await night()).toEqual({ asked: 1, says: [12, 15] });
  });

  it('unknown where the token may not read them, and what else was asked for is there', async () => {
    const pulls: Pull[] = [];
    const scene = await onGitHub({ pulls, noPulls: true });
    await nightHere(scene);
    pulls.push(merged(3, change(scene, GROWN)));
    const { ending, receipt } = await nightHere(scene);
    expect([ending, recorded(scene, receipt)]).toEqual(['uploaded', 'unknown']);
    const others = scene.github.calls.filter((call) => call.startsWith('repos/') || call === BY_ITSELF);
    expect(others).toEqual([]);
  });

  it('in a call of their own where all else is in the checkout', async () => {
    const pulls: Pull[] = [];
    const scene = await onGitHub({ pulls });
    await nightHere(scene);
    pulls.push(merged(3, change(scene, GROWN)));
    const checkout = scene.remote.clone();
    checkout.remoteIs('https://github.com/acme/roster');
    const { receipt } = await nightHere(scene, { checkout });
    expect(recorded(scene, receipt)).toEqual([3]);
    expect(scene.github.calls).toContain(BY_ITSELF);
    expect(scene.github.calls).not.toContain(ASKS);
  });

  it('unknown where GitHub doesn’t say it: it is asked once, and the upload goes on', async () => {
    const faults: Record<string, Answer | 'reset'> = {
      'GitHub has a fault': { status: 502, answer: {} },
      'GitHub has had enough': { status: 403, answer: {}, headers: { 'retry-after': '1' } },
      'GitHub doesn’t answer': 'reset',
      'a proxy answers with a web page': { status: 200, answer: '<html>' },
      'what it says is of another form': {
        status: 200,
        answer: { data: { repository: { before: { h0: {} }, now: { h0: { nodes: [null] } } } } },
      },
      'what it says of files is, too': {
        status: 200,
        answer: { data: { repository: { c0: { f0: { oid: 1 } }, l0: { lately: {} } } } },
      },
    };
    let fault: Answer | 'reset' | undefined;
    const scene = await onGitHub({
      answering: (operation) => ([ASKS, BY_ITSELF].includes(operation) ? fault : undefined),
    });
    await nightHere(scene);
    for (const [name, answer] of Object.entries(faults)) {
      fault = answer;
      change(scene, COMPANY, { [CONFIG]: configOf(scene.api.url, { 'stale-after': 5 }), 'README.md': name });
      const { ending, receipt } = await nightHere(scene);
      const asked = scene.github.calls.filter((call) => [ASKS, BY_ITSELF].includes(call));
      const isOnce = new Set(asked).size === asked.length;
      expect({ name, ending, isOnce, says: recorded(scene, receipt) }).toEqual({
        ...{ name, ending: 'uploaded', isOnce: true, says: 'unknown' },
      });
    }
  });

  it('unknown where more commits changed a file than GitHub lists', async () => {
    const pulls: Pull[] = [];
    const scene = await onGitHub({ pulls });
    await nightHere(scene);
    const commits = Array.from({ length: 101 }, (_, at) => {
      const parent = at === 0 ? 'from refs/heads/main^0\n' : '';
      const head = `commit refs/heads/main\ncommitter Tess <tess@example.com> ${at} +0000\ndata 0\n`;
      return `${head}${parent}M 644 inline ${ROSTER}\ndata <<END\n${at}\nEND\n`;
    });
    scene.desk.gitWith(commits.join(''), 'fast-import', '--quiet');
    pulls.push(merged(4, change(scene, GROWN)));
    const { receipt } = await nightHere(scene);
    expect(recorded(scene, receipt)).toBe('unknown');
  });
});
