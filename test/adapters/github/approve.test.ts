import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanUp } from '../../support/cleanup.js';
import { nightHere } from '../../support/github/here.js';
import type { FakeOptions, Pull } from '../../support/github/model.js';
import { change, onGitHub } from '../../support/github/scene.js';
import { people } from '../../support/people.js';

/* An approval on GitHub, from the question who made the change to the receipt (test/commands/held.test.ts: who may). */

afterEach(cleanUp);

/** A plan that is held, of a pull request that the analyst has proposed and the HR lead has merged. */
async function heldScene(options: FakeOptions = {}) {
  const pulls: Pull[] = [];
  const logins = { 'tess@example.com': 'analyst' };
  const guards = { approvers: ['HR-Lead'], 'max-joiners': { floor: 0, percent: 0 }, 'first-sync': 'allow' };
  const scene = await onGitHub({ logins, pulls, activities: [], ...options }, { guards });
  await nightHere(scene);
  const own = change(scene, people(20));
  pulls.push({ number: 1, proposer: 'analyst', merger: 'hr-lead', own: [own], made: [own] });
  const held = await nightHere(scene);
  expect(held).toMatchObject({ ending: 'held' });
  const calls = [...scene.github.calls];
  const approve = (actor = 'hr-lead') =>
    nightHere(scene, { event: 'workflow_dispatch', approve: held.planId, actor });
  return { scene, approve, own, calls, pulls };
}

const ASKING = /Commits|PullRequests|activit|collaborator/;

describe('on GitHub, an approval', () => {
  it('is given by whoever merged what somebody else proposed, and only then anybody is asked', async () => {
    const { scene, approve, calls } = await heldScene();
    expect(calls.filter((call) => ASKING.test(call))).toEqual([]);
    const stranger = await approve('analyst');
    expect(stranger.said).toContain('analyst isn’t one of `approvers`');
    expect(await approve()).toMatchObject({ ending: 'uploaded' });
    expect(scene.github.calls.filter((call) => ASKING.test(call))).toEqual([
      'graphql/Commits',
      'graphql/PullRequests',
      'repos/list-activities',
    ]);
    expect(scene.remote.receipts().length).toBe(2);
  });

  it('isn’t given by whoever proposed it under another name', async () => {
    const { approve, pulls, own } = await heldScene();
    pulls.splice(0, 1, { number: 1, proposer: 'hr-lead', own: [own], made: [own] });
    const refused = await approve();
    expect(refused).toMatchObject({ ending: 'held' });
    expect(refused.said).toContain('made a part of this change');
  });

  it('isn’t given where the token may not read pull requests, or who pushed, and it says so', async () => {
    const { approve } = await heldScene({ noPulls: true });
    const refused = await approve();
    expect(refused).toMatchObject({ ending: 'held' });
    expect(refused.said).toContain('permissions: contents: read, pull-requests: read');
  });

  it('is given by an administrator once no approver may write any longer', async () => {
    const permissions: Record<string, string> = { 'hr-lead': 'write', admin: 'admin' };
    const { approve } = await heldScene({ permissions });
    expect((await approve('admin')).said).toContain('admin isn’t one of `approvers`');
    delete permissions['hr-lead'];
    expect(await approve('admin')).toMatchObject({ ending: 'uploaded' });
  });

  it('of a first sync isn’t given by whoever has put themselves on the list', async () => {
    const guards = { approvers: ['analyst', 'hr-lead'], 'first-sync': 'hold' };
    const logins = { 'tess@example.com': 'analyst' };
    const scene = await onGitHub({ logins, activities: [] }, { guards });
    const { planId } = await nightHere(scene);
    const approve = (actor: string) =>
      nightHere(scene, { event: 'workflow_dispatch', approve: planId, actor });
    expect((await approve('analyst')).said).toContain('analyst made a part of this change');
    expect(await approve('hr-lead')).toMatchObject({ ending: 'uploaded' });
  });
});
