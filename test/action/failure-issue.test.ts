import { afterEach, describe, expect, it } from '@jest/globals';
import { sync } from '../../src/commands/sync.js';
import { Failure } from '../../src/core/base/failure.js';
import type { Outcome } from '../../src/core/outcome/outcome.js';
import { cleanUp } from '../support/cleanup.js';
import type { FakeOptions, Issue } from '../support/github/model.js';
import { startFakeGitHub, type FakeGitHub } from '../support/github/server.js';
import { logOf } from '../support/log.js';
import { ADA, BELA, CONFIG, csvOf, filesOf, MAITE, people, ROSTER } from '../support/people.js';
import { Repository } from '../support/repository.js';
import { LOOPBACK, memoryWorld, SYNC } from '../support/world.js';

/* What the issue about a failure says, and what becomes of it (test/e2e/github-issue.test.ts: when there is one). */

afterEach(cleanUp);

const MARKER = '<!-- roster-sync-failure .github%2Froster-sync.yml -->';

const issue = (more: Partial<Issue> = {}): Issue => ({
  ...{ number: 1, title: 'Old', body: `${MARKER}\nOld`, labels: ['roster-sync'], assignees: [] },
  ...{ own: true, state: 'open', comments: [] },
  ...more,
});

const start = (options: FakeOptions = {}): Promise<FakeGitHub> =>
  startFakeGitHub({ remote: Repository.empty('--bare'), ...options });

/** Tells GitHub of an outcome, as a nightly run does, or one that somebody watches. @returns what the log got to see */
async function tell({ url, complaints }: FakeGitHub, outcome: Outcome, scheduled = true): Promise<string> {
  // The toolkit reads it when it is loaded.
  process.env['GITHUB_API_URL'] = url;
  const { updateFailureIssue } = await import('../../src/action/failure-issue.js');
  const { GitHubApi } = await import('../../src/adapters/github/api.js');
  const api = new GitHubApi('ghs_t0ken', { owner: 'acme', repo: 'roster' }, () => Promise.resolve());
  const place = { api, known: undefined, scheduled, configPath: CONFIG };
  const log = await logOf(() =>
    updateFailureIssue({ ...place, runUrl: 'https://github.example/run' }, outcome),
  );
  expect(complaints).toEqual([]);
  return log;
}

/** The outcome of a first sync that is held. */
async function held(more: Readonly<Record<string, unknown>> = {}): Promise<Outcome> {
  const world = memoryWorld();
  world.commit(filesOf(LOOPBACK, { guards: { 'first-sync': 'hold' }, ...more }));
  const outcome = await sync(world, SYNC);
  expect(outcome.ending).toBe('held');
  return outcome;
}

async function uploaded(): Promise<Outcome> {
  const world = memoryWorld();
  world.commit(filesOf(LOOPBACK));
  return sync(world, SYNC);
}

describe('the issue about a failure', () => {
  it('counts our own comments only', async () => {
    const comments = [
      { body: '<!-- roster-sync-failures 4 -->', own: true },
      { body: '<!-- roster-sync-failures 40 -->', own: false },
      { body: 'I am on it', own: false },
    ];
    const github = await start({ issues: [issue({ comments })] });
    await tell(github, await held());
    expect(github.issues[0]?.comments.at(-1)?.body).toContain('the 5th time');
  });

  it('says what to do first, for HR and for IT', async () => {
    const github = await start();
    await tell(github, await held());
    const [first = '', ...rest] = (github.issues[0]?.body ?? '').split('### Why');
    expect(first).toContain('### What to do first');
    expect(first).toMatch(/^- \*\*HR:\*\* Look at the run’s summary/m);
    expect(first).toMatch(/^- \*\*IT:\*\* Nothing to do/m);
    expect(rest.join()).toContain('Nothing was uploaded before');
    const failed = {
      ...(await held()),
      ending: 'failed',
      failure: new Failure('Nobody answers.', 'Wait.'),
    } as const;
    await tell(github, failed);
    const said = github.issues[0]?.comments[0]?.body ?? '';
    expect(said).toMatch(/^- \*\*HR:\*\* Nothing to fix in the roster/m);
    expect(said).toMatch(/^- \*\*IT:\*\* Wait\. Then start/m);
  });

  it('comments on what is new alone: another plan, another failure, and the same again after that', async () => {
    const github = await start();
    const said = () => github.issues[0]?.comments.map(({ body }) => /the \w+ time/.exec(body)?.[0]);
    const first = await held();
    const failed = (message: string): Outcome => ({
      ...{ ...first, ending: 'failed', planId: undefined as never },
      failure: new Failure(message, 'Wait.'),
    });
    await tell(github, first);
    await tell(github, first);
    // Other words for the same plan are no news.
    await tell(github, { ...first, held: [{ guard: 'baseline', reason: 'Because.' }] });
    expect(said()).toEqual([]);
    expect(github.issues[0]?.body.match(/The same until now/g)).toHaveLength(1);
    expect(github.issues[0]?.body).toContain('3 times in a row');
    await tell(github, { ...first, planId: 'f'.repeat(32) });
    await tell(github, failed('Nobody answers.'));
    await tell(github, failed('Nobody answers.'));
    await tell(github, failed('Somebody else answers.'));
    await tell(github, first);
    expect(said()).toEqual(['the 4th time', 'the 5th time', 'the 7th time', 'the 8th time']);
  });

  it('isn’t taken for one of somebody else, of another program, or without the label', async () => {
    const others = [
      issue({ own: false }),
      issue({ number: 2, body: '<!-- roster-sync-failure other.yml -->' }),
      issue({ number: 3, labels: ['bug'] }),
    ];
    const github = await start({ issues: others });
    await tell(github, await held());
    expect(github.issues.map(({ comments }) => comments.length)).toEqual([0, 0, 0, 0]);
  });

  it('holds no person, no id, no department and no cell, whatever went wrong', async () => {
    const github = await start();
    const world = memoryWorld();
    const guards = { 'first-sync': 'allow', protect: ['0000030'] };
    world.commit(filesOf(LOOPBACK, { guards }, people(40)));
    await sync(world, SYNC);
    world.commit({ [ROSTER]: csvOf(people(20)) });
    await tell(github, await sync(world, SYNC));
    const wrong = [ADA, { ...MAITE, email: 'nowhere' }, { ...BELA, start_date: 'Zebrauary' }];
    world.commit({ [ROSTER]: csvOf(wrong) });
    await tell(github, await sync(world, SYNC));
    await tell(github, {
      ...(await held()),
      ending: 'failed',
      failure: new Failure('Nobody answers.', 'Wait.'),
    });

    const text = github.issues
      .flatMap(({ title, body, comments }) => [title, body, ...comments.map((one) => one.body)])
      .join('\n');
    expect(github.issues).toHaveLength(1);
    expect(text).toContain('20 people will be deleted');
    expect(text).toContain('The guard <code>protect</code> holds it.');
    expect(text).toMatch(/<code>employee\/[\w-]+<\/code>: 1 problem/);
    expect(text).toContain('Nobody answers.');
    for (const secret of ['0000030', 'Sales', 'Ada', 'Quillfeather', 'example.com', 'Zebrauary', 'nowhere'])
      expect(text).not.toContain(secret);
  });

  it('has the labels and assignees of the configuration, and does without those that GitHub refuses', async () => {
    const outcome = await held({ 'failure-issue': { labels: ['hr'], assignees: ['hr-lead'] } });
    const github = await start();
    await tell(github, outcome);
    expect(github.issues).toMatchObject([{ labels: ['roster-sync', 'hr'], assignees: ['hr-lead'] }]);
    github.close();

    const refusing = await start({
      answering: (operation, nth) =>
        operation === 'issues/create' && nth === 1 ? { status: 422, answer: {} } : undefined,
    });
    expect(await tell(refusing, outcome)).toContain('::warning::The issue has none of its labels');
    expect(refusing.issues).toMatchObject([{ labels: ['roster-sync'], assignees: [] }]);
  });

  it.each([403, 404, 410])(
    'is left out where the token may not write it or there are none (%d)',
    async (status) => {
      const github = await start({
        answering: (operation) => (operation === 'issues/create' ? { status, answer: {} } : undefined),
      });
      const log = await tell(github, await held());
      expect(log).toContain('issues: write');
      expect(log).not.toMatch(/::(warning|error)/);
    },
  );

  it('that can’t be closed is told, and no more', async () => {
    const github = await start({
      issues: [issue()],
      answering: (operation) => (operation === 'graphql/Close' ? { status: 500, answer: {} } : undefined),
    });
    expect(await tell(github, await uploaded())).toMatch(/^::warning::.*couldn’t be written/m);
  });

  it('is closed at a further try, where GitHub has a fault for a moment', async () => {
    const github = await start({
      issues: [issue()],
      answering: (operation, nth) =>
        operation === 'graphql/Close' && nth === 1 ? { status: 502, answer: {} } : undefined,
    });
    expect(await tell(github, await uploaded())).not.toMatch(/^::warning::/m);
    expect(github.issues).toMatchObject([{ state: 'closed' }]);
  });

  it('isn’t opened by a run that somebody watches', async () => {
    const github = await start();
    await tell(github, await held(), false);
    expect(github.calls).toEqual([]);
  });
});
