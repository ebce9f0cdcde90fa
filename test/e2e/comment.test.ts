import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanUp } from '../support/cleanup.js';
import type { FakeOptions } from '../support/github/model.js';
import { onIt } from '../support/github/scene.js';
import { startFakeGitHub, type FakeGitHub } from '../support/github/server.js';
import { ADA, csvOf, filesOf, people, ROSTER } from '../support/people.js';
import { Repository } from '../support/repository.js';
import { action } from '../support/door.js';
import { type StepRan } from '../support/runner.js';

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
    expect(comments[0]?.body).toContain('F3 (start&#95;date)');
    expect(calls).toEqual([
      'graphql/Comments',
      'issues/create-comment',
      'graphql/Comments',
      'issues/update-comment',
    ]);
    expect(complaints).toEqual([]);
  });

  it('is looked for while the roster is read', async () => {
    let told: string | undefined;
    const meanwhile = ({ operation }: { operation: string }) => {
      if (operation === 'graphql/Comments')
        told = readFileSync(process.env['GITHUB_STEP_SUMMARY'] ?? '', 'utf8');
    };
    const { check } = await pullRequest({ meanwhile });
    expect((await check()).summary).not.toBe('');
    expect(told).toBe('');
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
    const limited = { status: 403, answer: {}, headers: { 'retry-after': '900' } };
    const { comments, calls, check } = await pullRequest({ answering: () => limited });
    expect(await check()).toMatchObject({ code: 0, outputs: { outcome: 'clean' } });
    expect(comments).toEqual([]);
    expect(calls).toEqual(['graphql/Comments']);
  });

  it('is left out on demand', async () => {
    const { calls, check } = await pullRequest();
    await check({ comment: 'false' });
    expect(calls).toEqual([]);
  });
});
