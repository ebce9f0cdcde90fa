import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { readContext } from '../../src/action/context.js';
import { subjectOf } from '../../src/action/event.js';
import { sync } from '../../src/commands/sync.js';
import type { Outcome } from '../../src/core/outcome/outcome.js';
import { summaryMarkdown } from '../../src/core/report/markdown.js';
import { cleanUp, temporaryFolder } from '../support/cleanup.js';
import { filesOf } from '../support/people.js';
import { LOOPBACK, memoryWorld, SYNC } from '../support/world.js';

/* What a sync makes of the run that it is part of. */

afterEach(cleanUp);

/** The runner’s environment in a run that may send, with changes. */
function environment(own: Readonly<Record<string, string>> = {}): Record<string, string> {
  const event = join(temporaryFolder(), 'event.json');
  writeFileSync(event, JSON.stringify({ repository: { default_branch: 'main', private: true } }));
  return {
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: event,
    GITHUB_REF: 'refs/heads/main',
    GITHUB_SERVER_URL: 'https://github.example',
    ...own,
  };
}

/** A sync in such a run, and how many files it sent. */
async function syncIn(
  env: Readonly<Record<string, string>>,
  more: Record<string, unknown> = {},
): Promise<Outcome & { sent: number }> {
  const { trigger, defaultBranch } = readContext(env);
  const world = memoryWorld();
  world.commit(filesOf(LOOPBACK, more));
  const outcome = await sync(world, { ...SYNC, trigger: { ...trigger, onlyBranch: defaultBranch } });
  expect(world.tags.size).toBe(outcome.ending === 'uploaded' ? 1 : 0);
  return { ...outcome, sent: world.sent.length };
}

it('the runner says which repository and commit the action was taken from', () => {
  const ref = '3d3c42e5aac5ba805825da76410c181273ba90b1';
  const taken = { GITHUB_ACTION_REPOSITORY: 'acme/roster-sync', GITHUB_ACTION_REF: ref };
  expect(readContext(environment(taken)).taken).toEqual({ repository: 'acme/roster-sync', ref });
});

it.each([
  ['pull_request', { pull_request: { number: 7, base: { ref: 'release' } } }],
  ['pull_request_target', { pull_request: { number: 7, base: { ref: 'release' } } }],
  ['merge_group', { merge_group: { head_sha: 'c', base_ref: 'refs/heads/release' } }],
])('the branch that a change goes into is known on the event %s', (event, payload) => {
  expect(subjectOf({ event, ref: '', sha: 'c', payload }, 'main')).toMatchObject({ into: 'release' });
});

describe('a sync', () => {
  it.each(['push', 'schedule', 'workflow_dispatch'])('sends on the event %s', async (event) => {
    const ran = await syncIn(environment({ GITHUB_EVENT_NAME: event }));
    expect(ran).toMatchObject({ ending: 'uploaded', sent: 2 });
  });

  it.each([
    ...['pull_request', 'pull_request_target', 'pull_request_review', 'pull_request_review_comment'],
    ...[
      'issue_comment',
      'merge_group',
      'workflow_run',
      'workflow_call',
      'repository_dispatch',
      'release',
      '',
    ],
  ])('refuses the event “%s”, and says so', async (event) => {
    const ran = await syncIn(environment({ GITHUB_EVENT_NAME: event }));
    expect(ran).toMatchObject({ ending: 'failed', sent: 0 });
    expect(ran.failure?.message).toMatch(/doesn’t send on the event/);
  });

  it.each(['refs/heads/draft', 'refs/tags/v1', 'refs/pull/7/merge', 'refs/heads/main/x', ''])(
    'refuses the ref “%s”',
    async (ref) => {
      const ran = await syncIn(environment({ GITHUB_REF: ref }));
      expect(ran).toMatchObject({ ending: 'failed', sent: 0 });
      expect(ran.failure?.message).toMatch(/only main is sent/);
    },
  );

  it('that is held names the form with which it is approved, where that can be an address', async () => {
    const workflow = 'acme/roster/.github/workflows/sync.yml@refs/heads/main';
    const summaryOf = async (ref: string) =>
      summaryMarkdown(await syncIn(environment({ GITHUB_WORKFLOW_REF: ref }), { guards: {} }));
    expect(await summaryOf(workflow)).toContain(
      '(https://github.example/acme/roster/actions/workflows/sync.yml)',
    );
    expect(await summaryOf(workflow.replace('sync.yml', 'sync.yml)<b>'))).not.toContain('actions/workflows');
  });
});
