import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanUp } from '../support/cleanup.js';
import type { Issue } from '../support/github/model.js';
import { change, onGitHub, type OnGitHub } from '../support/github/scene.js';
import { ADA, BELA, COMPANY, people, CONFIG, configOf, MAITE } from '../support/people.js';

afterEach(cleanUp);

const MARKER = '<!-- roster-sync-failure .github%2Froster-sync.yml -->';
const HELD = { guards: { 'first-sync': 'hold' } };

const told = ({ github }: OnGitHub): string =>
  github.issues
    .map(({ title, body, comments }) => [title, body, ...comments.map((one) => one.body)].join('\n'))
    .join('\n');

const issue = (more: Partial<Issue> = {}): Issue => ({
  ...{ number: 1, title: 'Old', body: `${MARKER}\nOld`, labels: ['roster-sync'], assignees: [] },
  ...{ own: true, state: 'open', comments: [] },
  ...more,
});

describe('the issue about a failure', () => {
  it('is opened once, counts further failures, and is closed by a sync that works', async () => {
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
    expect(issues).toHaveLength(1);
    expect(issues[0]?.comments.map((comment) => /the \w+ time/.exec(comment.body)?.[0])).toEqual([
      'the 2nd time',
      'the 3rd time',
    ]);
    expect(scene.github.calls).toEqual(['graphql/Records', 'issues/create-comment']);

    const approve = held.outputs['plan-id'] ?? '';
    const ran = await scene.night({ event: 'workflow_dispatch', inputs: { approve } });
    expect(issues).toMatchObject([{ state: 'closed' }]);
    expect(issues[0]?.comments.at(-1)?.body).toContain(ran.outputs['receipt']);
    expect(scene.github.calls.slice(-2)).toEqual(['issues/create-comment', 'issues/update']);
  });

  it('counts our own comments only', async () => {
    const comments = [
      { body: '<!-- roster-sync-failures 4 -->', own: true },
      { body: '<!-- roster-sync-failures 40 -->', own: false },
      { body: 'I am on it', own: false },
    ];
    const scene = await onGitHub({ issues: [issue({ comments })] }, HELD);
    await scene.night();
    expect(scene.github.issues[0]?.comments.at(-1)?.body).toContain('the 5th time');
  });

  it('isn’t taken for one of somebody else, of another program, or without the label', async () => {
    const others = [
      issue({ own: false }),
      issue({ number: 2, body: '<!-- roster-sync-failure other.yml -->' }),
      issue({ number: 3, labels: ['bug'] }),
    ];
    const scene = await onGitHub({ issues: others }, HELD);
    await scene.night();
    expect(scene.github.issues.map(({ comments }) => comments.length)).toEqual([0, 0, 0, 0]);
  });

  it('holds no person, no id, no department and no cell, whatever went wrong', async () => {
    const everybody = people(40);
    const scene = await onGitHub({}, { guards: { 'first-sync': 'allow', protect: ['0000030'] } });
    change(scene, everybody);
    await scene.night();
    change(scene, everybody.slice(0, 20), { 'README.md': 'Half' });
    await scene.night();
    change(scene, [ADA, { ...MAITE, email: 'nowhere' }, { ...BELA, start_date: 'Zebrauary' }]);
    await scene.night();
    const text = told(scene);
    expect(text).toContain('20 will be deleted');
    expect(text).toContain('The guard <code>protect</code> holds it.');
    expect(text).toMatch(/<code>employee\/[\w-]+<\/code>: 1 problem/);
    for (const secret of ['0000030', 'Sales', 'Ada', 'Quillfeather', 'example.com', 'Zebrauary', 'nowhere'])
      expect(text).not.toContain(secret);
  });

  it('has the labels and assignees of the configuration, and does without those that GitHub refuses', async () => {
    const config = { ...HELD, 'failure-issue': { labels: ['hr'], assignees: ['hr-lead'] } };
    const scene = await onGitHub({}, config);
    await scene.night();
    expect(scene.github.issues).toMatchObject([{ labels: ['roster-sync', 'hr'], assignees: ['hr-lead'] }]);

    const refusing = await onGitHub(
      {
        answering: (operation, nth) =>
          operation === 'issues/create' && nth === 1 ? { status: 422, answer: {} } : undefined,
      },
      config,
    );
    await refusing.night();
    expect(refusing.github.issues).toMatchObject([{ labels: ['roster-sync'], assignees: [] }]);
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

  it.each<[string, Record<string, string>]>([
    ['workflow_dispatch', {}],
    ['push', {}],
    ['schedule', { 'failure-issue': 'false' }],
  ])('isn’t opened on %s with %j', async (event, inputs) => {
    const scene = await onGitHub({}, HELD);
    await scene.night({ event, inputs });
    expect(scene.github.issues).toEqual([]);
  });

  it.each([403, 404, 410])(
    'is left out where the token may not write it or there are none (%d)',
    async (status) => {
      const scene = await onGitHub(
        { answering: (operation) => (operation === 'issues/create' ? { status, answer: {} } : undefined) },
        HELD,
      );
      const ran = await scene.night();
      expect(ran.outputs['outcome']).toBe('held');
      expect(ran.log).toContain('issues: write');
      expect(ran.annotations.filter(({ level }) => level === 'warning')).toEqual([]);
      expect(ran.annotations.filter(({ level }) => level === 'error')).toHaveLength(1);
    },
  );

  it('doesn’t keep a sync from working where the token may not even read issues', async () => {
    const scene = await onGitHub({ noIssues: true });
    const ran = await scene.night();
    expect(ran.log).not.toContain('issue');
    expect(scene.github.calls).not.toContain('graphql/Issues');
    expect(ran).toMatchObject({ code: 0, outputs: { outcome: 'uploaded' } });
  });

  it('that can’t be closed fails no sync', async () => {
    const scene = await onGitHub({
      issues: [issue()],
      answering: (operation) => (operation === 'issues/update' ? { status: 500, answer: {} } : undefined),
    });
    const ran = await scene.night();
    expect(ran).toMatchObject({ code: 0, outputs: { outcome: 'uploaded' } });
    expect(ran.log).toContain('couldn’t be written');
  });
});
