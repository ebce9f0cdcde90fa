import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanUp } from '../support/cleanup.js';
import { change, onGitHub, onIt } from '../support/github/scene.js';
import { COMPANY, csvOf, people, ROSTER } from '../support/people.js';
import { action, cli } from '../support/door.js';
import { syncStep } from '../support/runner.js';
import { TWICE } from '../support/server.js';

/* The action and the command line with a GitHub (test/adapters/github/sync.test.ts: everything that can happen there). */

afterEach(cleanUp);

const LOOK = 'graphql/Records';
/** What an ordinary sync asks GitHub, in this order. */
const ORDINARY = [
  ...[LOOK, 'git/create-tag', 'git/create-ref'],
  ...[LOOK, 'git/create-tag', 'graphql/Update', LOOK],
];

describe('on GitHub, with a checkout of one commit and without git’s credentials', () => {
  it('a first sync leaves a signed receipt, and the next night reads it', async () => {
    const scene = await onGitHub();
    const first = await scene.night();
    expect(first).toMatchObject({ code: 0, outputs: { outcome: 'uploaded' } });
    expect(scene.github.calls).toEqual(ORDINARY);
    const receipt = scene.remote.receipt();
    expect(receipt.commit).toBe(scene.remote.head());
    expect(receipt.tagger).toMatch(/^Roster Sync <noreply@github.com> \d+ \+0000$/);
    expect(receipt.value('Signature')).toMatch(/^[A-Za-z0-9+/]{86}==$/);
    expect(scene.remote.receipts()).toEqual([first.outputs['receipt']]);

    const second = await scene.night();
    expect(second).toMatchObject({ code: 0, outputs: { outcome: 'uploaded', leavers: '0', joiners: '0' } });
    expect(scene.github.calls).toEqual(ORDINARY);
    expect(second.summary).not.toContain('signed');
    expect(scene.api.posted()).toEqual(TWICE);
    for (const { said } of [first, second])
      expect(said.replaceAll(/^::add-mask::.*/gm, '')).not.toContain('ghs_t0ken');
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
    expect(scene.github.calls.filter((call) => call === 'graphql/Content')).toHaveLength(1);
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
