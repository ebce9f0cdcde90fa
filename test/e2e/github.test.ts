import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanUp } from '../support/cleanup.js';
import type { Answer } from '../support/github/model.js';
import { change, onGitHub, onIt, type OnGitHub } from '../support/github/scene.js';
import { ADA, BELA, COMPANY, people, configOf, CONFIG, csvOf, MAITE, ROSTER } from '../support/people.js';
import { action, cli, syncStep } from '../support/runner.js';
import { ONCE, TWICE } from '../support/server.js';

afterEach(cleanUp);

const LOOK = 'graphql/Records';
/** What an ordinary sync asks GitHub, in this order. */
const ORDINARY = [LOOK, 'git/create-tag', LOOK, 'git/create-ref'];
/** The server’s status word is a new one, so that the drafted tag isn’t the receipt. */
const FIRST = [LOOK, 'git/create-tag', LOOK, 'git/create-tag', 'git/create-ref'];
const FAULT: Answer = { status: 502, answer: {} };

/** Nothing was posted, nothing recorded, and the run says so. */
function expectNothing(
  { api, remote }: OnGitHub,
  ran: { code: number | null; log: string },
  receipts = 0,
): void {
  expect(ran.code).toBe(1);
  expect(ran.log).toMatch(/nothing was sent/i);
  expect(api.posted()).toHaveLength(receipts * ONCE.length);
  expect(remote.receipts()).toHaveLength(receipts);
}

describe('on GitHub, with a checkout of one commit and without git’s credentials', () => {
  it('a first sync leaves a signed receipt, and the next night reads it', async () => {
    const scene = await onGitHub();
    const first = await scene.night();
    expect(first).toMatchObject({ code: 0, outputs: { outcome: 'uploaded' } });
    expect(scene.github.calls).toEqual(FIRST);
    const receipt = scene.remote.receipt();
    expect(receipt.commit).toBe(scene.remote.head());
    expect(receipt.tagger).toMatch(/^Roster Sync <noreply@github.com> \d+ \+0000$/);
    expect(receipt.value('Signature')).toMatch(/^[0-9a-f]{64}$/);
    expect(scene.remote.receipts()).toEqual([first.outputs['receipt']]);

    const second = await scene.night();
    expect(second).toMatchObject({ code: 0, outputs: { outcome: 'uploaded', leavers: '0', joiners: '0' } });
    expect(scene.github.calls).toEqual(ORDINARY);
    expect(second.summary).not.toContain('signed');
    expect(scene.api.posted()).toEqual(TWICE);
    for (const { said } of [first, second])
      expect(said.replaceAll(/^::add-mask::.*/gm, '')).not.toContain('ghs_t0ken');
  });

  it('an unchanged roster that is skipped costs one call', async () => {
    const scene = await onGitHub();
    await scene.night();
    const ran = await scene.night({ inputs: { unchanged: 'skip' } });
    expect(ran.outputs['outcome']).toBe('unchanged');
    expect(scene.github.calls).toEqual([LOOK]);
  });

  it('a baseline two commits back costs two calls more while the roster is the same', async () => {
    const scene = await onGitHub();
    await scene.night();
    scene.desk.commit({ 'README.md': 'One' });
    change(scene, COMPANY, { 'README.md': 'Two' });
    const ran = await scene.night();
    expect(ran).toMatchObject({ code: 0, outputs: { outcome: 'uploaded', joiners: '0' } });
    expect(scene.github.calls).toHaveLength(ORDINARY.length + 2);
    expect(scene.github.calls).toEqual(
      expect.arrayContaining(['git/get-tree', 'repos/compare-commits-with-basehead']),
    );
  });

  it('and one more for each file that has changed since, its own configuration included', async () => {
    const scene = await onGitHub();
    await scene.night();
    const config = configOf(scene.api.url, { roster: { columns: { forename: 'Vorname' } } });
    const renamed = [...COMPANY, ...people(9).slice(7)].map(({ forename, ...rest }) => ({
      ...rest,
      Vorname: forename,
    }));
    change(scene, renamed, { [CONFIG]: config });
    const ran = await scene.night();
    expect(ran).toMatchObject({ code: 0, outputs: { joiners: '2', leavers: '0', movers: '0' } });
    expect(scene.github.calls.filter((call) => call === 'git/get-blob')).toHaveLength(2);
  });

  it.each([true, false])('reads receipts whichever way GitHub tells names (whole: %s)', async (fullNames) => {
    const scene = await onGitHub({ fullNames });
    await scene.night();
    const ran = await scene.night({ inputs: { unchanged: 'skip' } });
    expect(ran.outputs['outcome']).toBe('unchanged');
  });

  it('goes by git where the remote is elsewhere, or without a token', async () => {
    const scene = await onGitHub();
    const work = scene.remote.clone('--depth', '1');
    const ran = await syncStep(work, onIt(scene.github, {}));
    expect(ran).toMatchObject({ code: 0, outputs: { outcome: 'uploaded' } });
    const without = scene.checkout();
    without.git('remote', 'set-url', 'origin', `file://${scene.remote.folder}`);
    await syncStep(without, onIt(scene.github, { inputs: { 'github-token': '' } }));
    expect(scene.github.calls).toEqual([]);
    expect(scene.remote.receipts()).toHaveLength(2);
  });

  it('a check of a pull request knows its base', async () => {
    const scene = await onGitHub();
    await scene.night();
    scene.desk.git('checkout', '--quiet', '-b', 'joiner');
    scene.desk.commit({ [ROSTER]: csvOf([...COMPANY, ...people(8).slice(7)]) });
    scene.desk.git('checkout', '--quiet', 'main');
    change(scene, [...COMPANY, ...people(9).slice(8)]);
    scene.desk.git('merge', '--quiet', '--no-ff', '-X', 'ours', 'joiner', '-m', 'Merge');
    scene.desk.push('main:refs/heads/merged');
    scene.github.calls.length = 0;
    const ran = await action(
      scene.checkout('merged'),
      onIt(scene.github, { event: 'pull_request', ref: 'refs/pull/7/merge' }),
    );
    expect(ran).toMatchObject({ code: 0, outputs: { outcome: 'clean' } });
    expect(scene.github.complaints).toEqual([]);
    expect(scene.github.calls.filter((call) => call === 'git/get-tree')).toHaveLength(2);
  });
});

describe('on GitHub, nothing is sent', () => {
  it('when the plan is held, and then it goes through with its id', async () => {
    const scene = await onGitHub({}, { guards: { 'first-sync': 'hold' } });
    const held = await scene.night();
    expectNothing(scene, held);
    expect(scene.github.calls).toEqual([LOOK, 'issues/create']);
    const approve = held.outputs['plan-id'] ?? '';
    const ran = await scene.night({ event: 'workflow_dispatch', inputs: { approve } });
    expect(ran).toMatchObject({ code: 0, outputs: { outcome: 'uploaded' } });
    expect(scene.remote.receipt().value('Approved-By')).toBe('hr-lead');
  });

  it('when somebody forged the newest receipt', async () => {
    const scene = await onGitHub();
    await scene.night();
    const forged = 'roster-sync-sandbox/acme/20991231T000000Z';
    const message = scene.remote.git('tag', '--list', '--format=%(contents)', 'roster-sync-sandbox/*');
    scene.remote.git('tag', '--annotate', '--message', message, forged, 'main');
    const ran = await scene.night();
    expect(ran).toMatchObject({ code: 1, outputs: { outcome: 'held' } });
    expect(ran.summary).toContain('isn’t signed with this API key');
    expect(scene.api.posted()).toEqual(ONCE);
  });

  it('when the token may not write, and it says which permission is missing', async () => {
    const scene = await onGitHub({ readOnly: true });
    const ran = await scene.night();
    expectNothing(scene, ran);
    expect(ran.log).toContain('permissions: contents: write');
    expect(scene.github.calls.filter((call) => call === 'git/create-tag')).toHaveLength(1);
  });

  it('when a tag leaves no room for receipts', async () => {
    const scene = await onGitHub();
    scene.remote.git('tag', 'roster-sync-sandbox', 'main');
    expectNothing(scene, await scene.night({ event: 'push' }));
  });

  it('when an old run is run again, also where the branch moves on in the very last moment', async () => {
    const scene = await onGitHub();
    const old = scene.checkout();
    change(scene, [ADA, MAITE, BELA], { 'README.md': 'More' });
    const again = await syncStep(old, onIt(scene.github, { event: 'push' }));
    expectNothing(scene, again);
    expect(again.log).toContain('Start a new run');

    const moving: OnGitHub = await onGitHub({
      meanwhile: ({ operation }, nth) => {
        if (operation === LOOK && nth === 2) change(moving, COMPANY, { 'README.md': 'Meanwhile' });
      },
    });
    expectNothing(moving, await moving.night({ event: 'push' }));
    expect(moving.github.calls).toEqual([LOOK, 'git/create-tag', LOOK]);
  });

  it('when the commit of the newest receipt is gone', async () => {
    const scene = await onGitHub({
      answering: (operation) => (operation === 'git/get-tree' ? { status: 404, answer: {} } : undefined),
    });
    await scene.night();
    change(scene, COMPANY, { 'README.md': 'More' });
    const ran = await scene.night();
    expect(ran.code).toBe(1);
    expect(ran.log).toContain('isn’t in the repository on GitHub any more');
    expect(scene.api.posted()).toEqual(ONCE);
  });

  it.each(['repository', 'workflow'])('when the repository is public, as the %s says', async (where) => {
    const scene = await onGitHub({ isPrivate: where !== 'repository' });
    const repository = { default_branch: 'main', private: where !== 'workflow' };
    const ran = await scene.night({ payload: { repository }, event: 'push' });
    expect(ran.code).toBe(1);
    expect(ran.log).toContain('The repository is public');
    expect(scene.api.posted()).toEqual([]);
  });

  it.each<[string, Answer]>([
    [
      'primary',
      {
        status: 403,
        answer: {},
        headers: {
          'x-ratelimit-remaining': '0',
          'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 1800),
        },
      },
    ],
    ['secondary', { status: 429, answer: {}, headers: { 'retry-after': '900' } }],
  ])('when the %s rate limit is used up for long', async (_name, limited) => {
    const scene = await onGitHub({
      answering: (operation) => (operation === 'git/create-tag' ? limited : undefined),
    });
    const ran = await scene.night({ event: 'push' });
    expectNothing(scene, ran);
    expect(ran.log).toMatch(/rate limit for this token is used up.* in (15|29|30) minutes/);
  });

  it('when the receipts aren’t told, which must not look like a first sync', async () => {
    const scene = await onGitHub({
      answering: (operation) =>
        operation === LOOK
          ? { status: 200, answer: { data: { repository: { isPrivate: true, receipts: null } } } }
          : undefined,
    });
    expectNothing(scene, await scene.night({ event: 'push' }));
  });
});

describe('on GitHub, what is passing is ridden out', () => {
  it.each<[string, Answer | 'reset']>([
    ['git/create-ref', FAULT],
    ['git/create-ref', 'reset'],
    ['git/create-tag', { status: 429, answer: {}, headers: { 'retry-after': '1' } }],
    [LOOK, { status: 200, answer: { data: null, errors: [{ message: 'Something went wrong' }] } }],
  ])('%s', async (operation, fault) => {
    const scene = await onGitHub({
      answering: (asked, nth) => (asked === operation && nth === 1 ? fault : undefined),
    });
    const ran = await scene.night();
    expect(ran).toMatchObject({ code: 0, outputs: { outcome: 'uploaded' } });
    expect(scene.remote.receipts()).toHaveLength(1);
    expect(scene.api.posted()).toEqual(ONCE);
  });

  it('a ref that was made though its answer broke', async () => {
    const scene: OnGitHub = await onGitHub({
      answering: (operation, nth) => (operation === 'git/create-ref' && nth === 1 ? FAULT : undefined),
      meanwhile: ({ operation, body }, nth) => {
        if (operation === 'git/create-ref' && nth === 1)
          scene.remote.git('update-ref', String(body['ref']), String(body['sha']));
      },
    });
    const ran = await scene.night();
    expect(ran).toMatchObject({ code: 0, outputs: { outcome: 'uploaded' } });
    expect(scene.remote.receipts()).toHaveLength(1);
  });
});

describe('on GitHub, accepted and not recorded', () => {
  it.each<[string, Answer]>([
    ['a ruleset', { status: 422, answer: { message: 'Repository rule violations found' } }],
    ['a fault that lasts', FAULT],
  ])('fails the run and says so: %s', async (_name, fault) => {
    const scene = await onGitHub({
      answering: (operation) => (operation === 'git/create-ref' ? fault : undefined),
    });
    const ran = await scene.night({ event: 'push' });
    expect(ran).toMatchObject({ code: 1, outputs: { outcome: 'failed', receipt: '' } });
    expect(ran.log).toContain('The upload was accepted, but its receipt');
    expect(ran.log).toContain('Both files were accepted');
    expect(scene.api.posted()).toEqual(ONCE);
  });

  it('fails, too, where somebody else took the name', async () => {
    const scene: OnGitHub = await onGitHub({
      meanwhile: ({ operation, body }) => {
        if (operation === 'git/create-ref') scene.remote.git('update-ref', String(body['ref']), 'main');
      },
    });
    const ran = await scene.night({ event: 'push' });
    expect(ran.code).toBe(1);
    expect(ran.log).toContain('another tag of that name is there');
  });
});

describe('on GitHub, many receipts', () => {
  it('are paged only as far as the last days reach, and never hidden behind other tags', async () => {
    const scene = await onGitHub();
    await scene.night();
    const tag = (name: string) =>
      `create refs/tags/roster-sync-sandbox/acme/${name} ${scene.remote.head()}\n`;
    const noise = Array.from({ length: 120 }, (_, index) => tag(`zzz${index}`));
    scene.remote.gitWith(noise.join(''), 'update-ref', '--stdin');
    const ran = await scene.night({ inputs: { unchanged: 'skip' } });
    expect(ran.outputs['outcome']).toBe('unchanged');
    expect(scene.github.calls).toEqual([LOOK, LOOK]);
  });

  it('of years are one call', async () => {
    const scene = await onGitHub();
    const years = Array.from({ length: 1000 }, (_, index) => {
      const time = new Date(Date.UTC(2023, 0, 1 + index, 2)).toISOString().replaceAll(/[-:]|\.\d+/g, '');
      return `create refs/tags/roster-sync-sandbox/acme/${time} ${scene.remote.head()}\n`;
    });
    scene.remote.gitWith(years.join(''), 'update-ref', '--stdin');
    await scene.night({ event: 'workflow_dispatch' });
    expect(scene.github.calls).toEqual([LOOK]);
  });
});

describe('on GitHub, a rejected receipt', () => {
  it('is no baseline', async () => {
    const scene = await onGitHub();
    await scene.night();
    change(scene, [...COMPANY, ...people(9).slice(8)]);
    const second = await scene.night();
    const rejected = second.outputs['receipt'] ?? '';
    const rejection = rejected.replace('-sandbox', '-rejected');
    scene.remote.git('tag', '--annotate', '--message', `Rejected\n\nReceipt: ${rejected}`, rejection, 'main');
    const ran = await scene.night({ event: 'push' });
    // Whoever made the rejection, it wasn't this key.
    expect(ran).toMatchObject({ code: 1, outputs: { outcome: 'held' } });
    expect(ran.summary).toContain(rejection);
  });
});

it('the command line doesn’t ask GitHub', async () => {
  const scene = await onGitHub();
  const ran = await cli(scene.desk, ['check'], {
    GITHUB_API_URL: scene.github.url,
    GITHUB_TOKEN: 'ghs_t0ken',
  });
  expect(ran.code).toBe(0);
  expect(scene.github.calls).toEqual([]);
});
