import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { readContext } from '../../src/action/context.js';
import { occasionOf, triggerOf } from '../../src/action/occasion.js';
import { cleanUp, temporaryFolder } from '../support/cleanup.js';
import { checkHere, type Told } from '../support/here.js';
import { BELA, COMPANY, CONFIG, configOf, csvOf, filesOf, ROSTER } from '../support/people.js';
import { renderings } from '../support/renderings.js';
import { Repository, type Files } from '../support/repository.js';
import { KEY } from '../support/runner.js';
import { record } from '../support/server.js';

/* What a check in a workflow is of: which commit must be read on which event, and who decides what may be shown. */

afterEach(cleanUp);

interface Event {
  readonly event: string;
  readonly ref?: string;
  readonly sha?: string;
  readonly payload?: object;
  readonly remote?: string;
  readonly branch?: string;
}

function contextOf({ event, ref = 'refs/heads/main', sha, payload }: Event) {
  const file = join(temporaryFolder(), 'event.json');
  const repository = { default_branch: 'main', private: true, full_name: 'acme/roster' };
  writeFileSync(file, JSON.stringify({ repository, ...payload }));
  return readContext({
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: file,
    GITHUB_REF: ref,
    GITHUB_SHA: sha,
    GITHUB_REPOSITORY: 'acme/roster',
    GITHUB_SERVER_URL: 'https://github.com',
  });
}

/** A check in such a run, on what is checked out. */
function checkOn(where: Repository, event: Event, more: { readonly key?: string } = {}): Promise<Told> {
  const { remote, branch = '' } = event;
  const occasion = occasionOf(contextOf(event), branch, { remote, branch: undefined });
  return checkHere(where, { occasion, ...more });
}

const VALUE = 'zanzibar.at.nowhere';
const faulty = csvOf(COMPANY.map((one) => (one === BELA ? { ...one, email: VALUE } : one)));
const showing = configOf(undefined, { 'show-values': true });
const shows = (outcome: Told): boolean => [outcome.said, ...renderings(outcome)].join().includes(VALUE);

/** A published repository and a change of it; what is on main counts as the remote has it. */
function changed(files: Files, base: Files = {}) {
  const { repository } = Repository.published({ ...filesOf(), ...base });
  const main = repository.head();
  const { head, merge } = repository.pullRequest(files);
  const checkout = (commit: string) => {
    repository.git('checkout', '--quiet', '--detach', commit);
    return repository;
  };
  return { main, head, merge, checkout };
}

const OTHER = { [ROSTER]: csvOf(COMPANY.toReversed()) };
const pullRequest = (head: string) => ({
  pull_request: { number: 7, head: { sha: head, repo: { full_name: 'acme/roster' } }, base: { ref: 'main' } },
});

/** What the runner says of each kind of change: the run is of this commit, and the payload names that one. */
const CHANGES: Readonly<Record<string, (at: Record<'main' | 'head' | 'merge', string>) => Event>> = {
  pull_request: ({ head, merge }) => ({
    event: 'pull_request',
    ref: 'refs/pull/7/merge',
    sha: merge,
    payload: pullRequest(head),
  }),
  pull_request_review: ({ head, merge }) => ({
    event: 'pull_request_review',
    ref: 'refs/pull/7/merge',
    sha: merge,
    payload: pullRequest(head),
  }),
  pull_request_target: ({ main, head }) => ({
    event: 'pull_request_target',
    sha: main,
    payload: pullRequest(head),
  }),
  merge_group: ({ merge }) => ({
    event: 'merge_group',
    ref: 'refs/heads/gh-readonly-queue/main/pr-7-0',
    sha: merge,
    payload: { merge_group: { head_sha: merge } },
  }),
  'workflow_run of a pull request': ({ main, head }) => ({
    event: 'workflow_run',
    sha: main,
    payload: { workflow_run: { head_sha: head, head_branch: 'change', event: 'pull_request' } },
  }),
  'workflow_run of a fork’s main': ({ main, head }) => ({
    event: 'workflow_run',
    sha: main,
    payload: {
      workflow_run: {
        head_sha: head,
        head_branch: 'main',
        event: 'push',
        head_repository: { full_name: 'somebody/roster' },
      },
    },
  }),
  'issue_comment on a pull request': ({ main }) => ({
    event: 'issue_comment',
    sha: main,
    payload: { issue: { number: 7, pull_request: {} } },
  }),
  'push to another branch': ({ merge }) => ({ event: 'push', ref: 'refs/heads/draft', sha: merge }),
  'workflow_dispatch on another branch': ({ merge }) => ({
    event: 'workflow_dispatch',
    ref: 'refs/heads/draft',
    sha: merge,
  }),
};

describe.each(Object.entries(CHANGES))('on %s', (_name, eventOf) => {
  it('a check reads the change, says which commit it read, and doesn’t use the key', async () => {
    const api = await record();
    const { merge, checkout, ...at } = changed(OTHER, filesOf(api.url));
    const ran = await checkOn(checkout(merge), eventOf({ merge, ...at }), { key: KEY });
    expect(ran).toMatchObject({ ending: 'clean', commit: merge });
    expect(api.requests).toEqual([]);
  });

  it('a check of the base fails, and says that the change was not read', async () => {
    const { main, head, merge, checkout } = changed({ [ROSTER]: faulty });
    const ran = await checkOn(checkout(main), eventOf({ main, head, merge }));
    expect(ran.ending).toBe('failed');
    expect(ran.failure?.message).toMatch(/^The change was not read: .*isn’t that/);
    expect(ran.failure?.hint).toMatch(/actions\/checkout/);
  });

  it('the change doesn’t decide what of people may be shown, main does', async () => {
    const own = changed({ [ROSTER]: faulty, [CONFIG]: showing });
    const hidden = await checkOn(own.checkout(own.merge), eventOf(own));
    expect(hidden.ending).toBe('problems');
    expect(shows(hidden)).toBe(false);
    const allowed = changed({ [ROSTER]: faulty, [CONFIG]: configOf() }, { [CONFIG]: showing });
    const shown = await checkOn(allowed.checkout(allowed.merge), eventOf(allowed));
    expect(shown.ending).toBe('problems');
    expect(shows(shown)).toBe(true);
  });
});

describe('on a pull request', () => {
  const target = CHANGES['pull_request_target'] ?? (() => ({ event: '' }));

  it('the hint names what to check out', async () => {
    const { checkout, ...at } = changed(OTHER);
    const ran = await checkOn(checkout(at.main), target(at));
    expect(ran.failure?.message).toContain('pull request 7');
    expect(ran.failure?.hint).toContain('ref: refs/pull/7/merge');
  });

  it('its head is as good as its merge', async () => {
    for (const event of ['pull_request', 'pull_request_target']) {
      const { checkout, ...at } = changed(OTHER);
      const eventOf = CHANGES[event] ?? target;
      expect(await checkOn(checkout(at.head), eventOf(at))).toMatchObject({
        ending: 'clean',
        commit: at.head,
      });
    }
  });

  it('without a payload the run’s own commit isn’t it where that is one of the base', async () => {
    const { checkout, ...at } = changed(OTHER);
    const event = { event: 'pull_request_target', sha: at.main };
    expect(await checkOn(checkout(at.main), event)).toMatchObject({ ending: 'failed' });
    expect(await checkOn(checkout(at.merge), event)).toMatchObject({ ending: 'clean' });
  });

  it('a comment names no commit: only the head of the branch is known not to be it, also once it has moved on', async () => {
    const { checkout, ...at } = changed(OTHER);
    const repository = checkout('main');
    const moved = repository.commit({ 'notes.txt': 'x' });
    repository.push('HEAD:main');
    const eventOf = CHANGES['issue_comment on a pull request'] ?? target;
    const ran = await checkOn(checkout(moved), eventOf(at));
    expect(ran.failure?.message).toContain('The change was not read');
  });

  it('to another branch, the branch that is sent decides, not the one that anybody may push to', async () => {
    const { checkout, merge, head } = changed({ [ROSTER]: faulty }, { [CONFIG]: showing });
    const payload = { pull_request: { number: 7, head: { sha: head }, base: { ref: 'draft' } } };
    const event = { event: 'pull_request', ref: 'refs/pull/7/merge', sha: merge, payload };
    const repository = checkout(merge);
    expect(shows(await checkOn(repository, event))).toBe(true);
    // Main has taken it back meanwhile; the merge’s first parent has it still.
    repository.git('checkout', '--quiet', 'main');
    repository.commit({ [CONFIG]: configOf() });
    repository.push('main');
    repository.git('checkout', '--quiet', '--detach', merge);
    expect(shows(await checkOn(repository, event))).toBe(false);
  });

  it('from a fork that is checked out itself, nothing of the fork decides, and its commit is asked for', async () => {
    const { checkout, main, head } = changed({ [ROSTER]: faulty, [CONFIG]: showing });
    const repo = { full_name: 'Somebody/roster' };
    const payload = { pull_request: { number: 7, head: { sha: head, repo }, base: { ref: 'main' } } };
    const remote = 'https://github.com/somebody/Roster';
    const event = { event: 'pull_request_target', sha: main, payload, remote };
    const ran = await checkOn(checkout(head), event);
    expect(ran.ending).toBe('problems');
    expect(shows(ran)).toBe(false);
    expect(await checkOn(checkout(main), event)).toMatchObject({ ending: 'failed' });
  });
});

describe('on the branch that is sent', () => {
  it.each(['schedule', 'workflow_dispatch', 'push'])(
    '%s: its own settings count, and the key',
    async (event) => {
      const api = await record();
      const files = {
        ...filesOf(api.url),
        [ROSTER]: faulty,
        [CONFIG]: configOf(api.url, { 'show-values': true }),
      };
      const { repository } = Repository.published(files);
      const ran = await checkOn(repository, { event, sha: repository.head() }, { key: KEY });
      expect(shows(ran)).toBe(true);
      expect(api.requests).toHaveLength(1);
    },
  );

  it('another commit that is checked out is a change', async () => {
    const api = await record();
    const { merge, main, checkout } = changed(
      { [ROSTER]: faulty, [CONFIG]: configOf(api.url, { 'show-values': true }) },
      filesOf(api.url),
    );
    const ran = await checkOn(checkout(merge), { event: 'schedule', sha: main }, { key: KEY });
    expect(ran).toMatchObject({ ending: 'problems', commit: merge });
    expect(shows(ran)).toBe(false);
    expect(api.requests).toEqual([]);
  });

  it('a run that is started again after the branch has moved on is of a change: the branch of now decides', async () => {
    const { repository } = Repository.published({ ...filesOf(), [ROSTER]: faulty, [CONFIG]: showing });
    const old = repository.head();
    expect(shows(await checkOn(repository, { event: 'push', sha: old }))).toBe(true);
    repository.commit({ [CONFIG]: configOf() });
    repository.push('main');
    repository.git('checkout', '--quiet', '--detach', old);
    const again = await checkOn(repository, { event: 'push', sha: old });
    expect(shows(again)).toBe(false);
    expect(again.ending).toBe('problems');
  });

  it('the run of a workflow after another one of that branch reads what is checked out', async () => {
    const { repository } = Repository.published(filesOf());
    const before = repository.head();
    const now = repository.commit(OTHER);
    repository.push('main');
    const run = { head_sha: before, head_branch: 'main', event: 'schedule' };
    const payload = { workflow_run: { ...run, head_repository: { full_name: 'acme/roster' } } };
    const ran = await checkOn(repository, { event: 'workflow_run', sha: now, payload });
    expect(ran).toMatchObject({ ending: 'clean', commit: now });
  });

  it('may be another one by the input `branch`', async () => {
    const { checkout, ...at } = changed({ [ROSTER]: faulty, [CONFIG]: showing });
    const event = { event: 'push', ref: 'refs/heads/live', sha: at.merge };
    expect(shows(await checkOn(checkout(at.merge), event))).toBe(false);
    expect(shows(await checkOn(checkout(at.merge), { ...event, branch: 'live' }))).toBe(true);
  });
});

describe('a workflow of another repository', () => {
  const remote = 'https://github.com/acme/people';

  it('reads what it has checked out: the event’s commits are none of that repository’s', async () => {
    const { repository } = Repository.published({ ...filesOf(), [ROSTER]: faulty, [CONFIG]: showing });
    const event = { event: 'push', ref: 'refs/heads/work', sha: 'f'.repeat(40), remote };
    const ran = await checkOn(repository, event);
    expect(ran).toMatchObject({ ending: 'problems', commit: repository.head() });
    expect(shows(ran)).toBe(true);
  });

  it('shows nothing on a pull request, whose own submodule it may be', async () => {
    const { repository } = Repository.published({ ...filesOf(), [ROSTER]: faulty, [CONFIG]: showing });
    const event = {
      event: 'pull_request',
      sha: 'f'.repeat(40),
      payload: pullRequest('e'.repeat(40)),
      remote,
    };
    const ran = await checkOn(repository, event);
    expect(ran.ending).toBe('problems');
    expect(shows(ran)).toBe(false);
  });

  it('sends the default branch of the roster’s repository, whatever its own is called, and whoever sees it', () => {
    const context = contextOf({ event: 'schedule', ref: 'refs/heads/trunk' });
    const checkout = { remote, branch: 'main' };
    expect(triggerOf(context, '', checkout)).toMatchObject({ branch: 'main', isPublic: undefined });
    expect(triggerOf(context, '', checkout).onlyBranch).toBeUndefined();
    expect(triggerOf(context, 'live', checkout).onlyBranch).toBe('live');
    const own = { remote: 'git@github.com:Acme/roster.git', branch: 'trunk' };
    expect(triggerOf(context, '', own)).toMatchObject({
      branch: 'trunk',
      onlyBranch: 'main',
      isPublic: false,
    });
  });

  it.each([
    ['https://gitlab.example.com/acme/roster', undefined],
    ['git@gitlab.example.com:acme/roster.git', undefined],
    ['/srv/git/roster.git', 'main'],
    [undefined, 'main'],
  ])('is told from this one by the remote: %s', (address, expected) => {
    const context = contextOf({ event: 'schedule' });
    expect(triggerOf(context, '', { remote: address, branch: 'main' }).onlyBranch).toBe(expected);
  });
});
