import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanUp } from '../support/cleanup.js';
import { change, onGitHub } from '../support/github/scene.js';
import { COMPANY, CONFIG, configOf } from '../support/people.js';

/* The issue as a step opens it (test/action/failure-issue.test.ts: what is in it, and what may go wrong). */

afterEach(cleanUp);

const MARKER = '<!-- roster-sync-failure .github%2Froster-sync.yml -->';
const HELD = { guards: { 'first-sync': 'hold' } };

describe('the issue about a failure', () => {
  it('is opened once, counts what is the same without a comment, and is closed by a sync that works', async () => {
    const scene = await onGitHub({}, HELD);
    const { issues } = scene.github;
    const held = await scene.night();
    expect(issues).toMatchObject([
      {
        title: 'The roster sync of acme doesn’t go through',
        labels: ['roster-sync'],
        state: 'open',
        comments: [],
      },
    ]);
    const body = issues[0]?.body ?? '';
    expect(body).toContain(MARKER);
    expect(body).toContain('The roster has 3 employees: 3 joiners, 0 leavers, 0 changed.');
    expect(body).toContain('Nothing was uploaded before');
    expect(body).toContain(held.outputs['plan-id']);
    expect(body).toContain('https://github.com/acme/roster/actions/runs/4711');

    await scene.night();
    await scene.night();
    expect(issues).toMatchObject([{ comments: [], state: 'open' }]);
    expect(issues[0]?.body).toContain('The same until now, 3 times in a row.');
    expect(scene.github.calls).toEqual(['graphql/Records', 'issues/update']);

    const approve = held.outputs['plan-id'] ?? '';
    const ran = await scene.night({ event: 'workflow_dispatch', inputs: { approve } });
    expect(issues).toMatchObject([{ state: 'closed' }]);
    expect(issues[0]?.comments.at(-1)?.body).toContain(ran.outputs['receipt']);
    expect(scene.github.calls.slice(-2)).toEqual(['graphql/Records', 'graphql/Close']);
  });

  it('is opened, too, where the run fails before it looks', async () => {
    const scene = await onGitHub();
    change(scene, COMPANY, {
      [CONFIG]: configOf(scene.api.url).replace('"version": 1', '"version": 2'),
    });
    await scene.night();
    expect(scene.github.issues).toMatchObject([{ title: 'The roster sync fails', comments: [] }]);
    expect(scene.github.calls).toEqual(['graphql/Issues', 'issues/create']);

    await scene.night({ inputs: { config: '../elsewhere.yml' } });
    expect(scene.github.issues.map(({ body }) => body)).toEqual([
      expect.stringContaining(MARKER),
      expect.stringContaining('leaves the workspace'),
    ]);
  });

  it('is opened, too, where an input has a value that it can’t have', async () => {
    const scene = await onGitHub();
    const ran = await scene.night({ inputs: { unchanged: 'Skip' } });
    expect(ran.outputs['outcome']).toBe('failed');
    expect(scene.github.issues[0]?.body).toContain('The input <code>unchanged</code> can’t be that value.');
    expect(scene.api.requests).toEqual([]);
  });

  it.each<[string, Record<string, string>]>([
    ['push', {}],
    ['schedule', { 'failure-issue': 'false' }],
  ])('isn’t opened on %s with %j', async (event, inputs) => {
    const scene = await onGitHub({}, HELD);
    await scene.night({ event, inputs });
    expect(scene.github.issues).toEqual([]);
  });

  it('doesn’t keep a sync from working where the token may not even read issues', async () => {
    const scene = await onGitHub({ noIssues: true });
    const ran = await scene.night();
    expect(ran.log).not.toContain('issue');
    expect(scene.github.calls).not.toContain('graphql/Issues');
    expect(ran).toMatchObject({ code: 0, outputs: { outcome: 'uploaded' } });
  });
});
