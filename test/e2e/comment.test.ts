import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanUp } from '../support/cleanup.js';
import type { FakeOptions } from '../support/github/model.js';
import { onIt } from '../support/github/scene.js';
import { startFakeGitHub, type FakeGitHub } from '../support/github/server.js';
import { ADA, csvOf, filesOf, people, ROSTER } from '../support/people.js';
import { Repository } from '../support/repository.js';
import { action, type StepRan } from '../support/runner.js';

afterEach(cleanUp);

const HEAD = '0123456789abcdef0123456789abcdef01234567';
const MARKER = '<!-- roster-sync .github%2Froster-sync.yml -->';

/** A pull request's checkout, and the GitHub that it is on. */
async function pullRequest(options: FakeOptions = {}) {
  const github = await startFakeGitHub(options);
  const repository = Repository.with(filesOf(undefined, {}, [ADA]));
  const check = (inputs: Record<string, string> = {}) => checkOn(github, repository, inputs);
  return { ...github, repository, check };
}

/** Runs a check as a pull request's workflow does. */
function checkOn(
  github: FakeGitHub,
  repository: Repository,
  inputs: Record<string, string>,
): Promise<StepRan> {
  const payload = { pull_request: { number: 7, head: { sha: HEAD } } };
  return action(
    repository,
    onIt(github, { event: 'pull_request', ref: 'refs/pull/7/merge', payload, inputs }),
  );
}

const others = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: index + 1, body: `Remark ${index}`, own: false }));

describe('the comment on a pull request', () => {
  it('is written once, names the commit, and is edited by the next run', async () => {
    const { comments, calls, complaints, repository, check } = await pullRequest();
    expect(await check()).toMatchObject({ code: 0 });
    expect(comments).toHaveLength(1);
    expect(comments[0]?.body).toContain(MARKER);
    expect(comments[0]?.body).toContain(HEAD.slice(0, 12));

    const [, second] = people(2);
    repository.commit({ [ROSTER]: csvOf([ADA, { ...second, start_date: '2020-02-31' }]) });
    expect(await check()).toMatchObject({ code: 1 });
    expect(comments).toHaveLength(1);
    expect(comments[0]?.body).toContain('line 3, cell 6');
    expect(calls).toEqual([
      'issues/list-comments',
      'issues/create-comment',
      'issues/list-comments',
      'issues/update-comment',
    ]);
    expect(complaints).toEqual([]);
  });

  it('is found behind two pages of other comments', async () => {
    const mine = { id: 999, body: `${MARKER}\nold`, own: true };
    const { comments, calls, complaints, check } = await pullRequest({ comments: [...others(230), mine] });
    await check();
    expect(comments).toHaveLength(231);
    expect(mine.body).toContain('## Roster Sync');
    expect(calls.filter((call) => call === 'issues/list-comments')).toHaveLength(3);
    expect(complaints).toEqual([]);
  });

  it('isn’t taken for a comment of somebody else that begins alike', async () => {
    const theirs = { id: 5, body: `${MARKER}\nforged`, own: false };
    const { comments, check } = await pullRequest({ comments: [theirs] });
    await check();
    expect(theirs.body).toBe(`${MARKER}\nforged`);
    expect(comments).toHaveLength(2);
  });

  it('is left out where the token may not write, and everything else works', async () => {
    const { comments, check } = await pullRequest({ readOnly: true });
    const ran = await check();
    expect(ran).toMatchObject({ code: 0, outputs: { outcome: 'clean' } });
    expect(comments).toEqual([]);
    expect(ran.log).toContain('pull-requests: write');
    expect(ran.log).not.toContain('::error');
    expect(ran.summary).toContain('## Roster Sync');
  });

  it('that GitHub is too ill to take fails no check', async () => {
    const { comments, check } = await pullRequest({ answering: () => ({ status: 500, answer: {} }) });
    expect(await check()).toMatchObject({ code: 0, outputs: { outcome: 'clean' } });
    expect(comments).toEqual([]);
  });

  it('is left out on demand', async () => {
    const { calls, check } = await pullRequest();
    await check({ comment: 'false' });
    expect(calls).toEqual([]);
  });

  it('holds no value of a cell, and fits GitHub’s limit with thousands of problems', async () => {
    const { comments, repository, check } = await pullRequest();
    const wrong = { forename: 'Zebediah', surname: 'Quux', department: 'Hidden' };
    const nowhere = { start_date: 'soon', country: 'Nowhere', email: 'zebediah' };
    repository.commit({ [ROSTER]: csvOf(people(5000).map((one) => ({ ...one, ...wrong, ...nowhere }))) });
    await check();
    const body = comments[0]?.body ?? '';
    expect(body.length).toBeLessThanOrEqual(65_536);
    expect(body).toContain('problems.csv');
    for (const value of ['Zebediah', 'Quux', 'Hidden', 'Nowhere', 'zebediah'])
      expect(body).not.toContain(value);
  });
});
