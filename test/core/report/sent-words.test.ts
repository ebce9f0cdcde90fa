import { describe, expect, it } from '@jest/globals';
import { check } from '../../../src/commands/check.js';
import { sync } from '../../../src/commands/sync.js';
import { commentMarkdown } from '../../../src/core/report/markdown.js';
import { csvOf, filesOf, people, ROSTER } from '../../support/people.js';
import { CHECK, CHECK_CHANGE, LOOPBACK, memoryWorld, SYNC, type MemoryWorld } from '../../support/world.js';

/* When a change is sent: what the comment and the summary say of the schedule. */

const NIGHTLY = '.github/workflows/nightly.yml';
const workflow = (mode: string, cron = '23 2 * * *', more = ', timezone: Europe/London') =>
  `on: { schedule: [{ cron: '${cron}'${more} }] }
jobs: { a: { steps: [{ uses: acme/roster-sync@v0, with: { mode: ${mode} } }] } }`;

/** A world in which one roster was uploaded, and somebody joins. */
async function changed(nightly?: string): Promise<MemoryWorld> {
  const world = memoryWorld();
  world.clock = Date.UTC(2026, 6, 1, 2);
  world.commit({
    ...filesOf(LOOPBACK, {}, people(20)),
    ...(nightly !== undefined && { [NIGHTLY]: nightly }),
  });
  expect((await sync(world, SYNC)).ending).toBe('uploaded');
  world.commit({ [ROSTER]: csvOf(people(21)) });
  return world;
}

const said = async (world: MemoryWorld, request: Parameters<typeof check>[1]): Promise<string> =>
  commentMarkdown(await check(world, request), '<!-- -->', undefined);

const OF_BRANCH = { ...CHECK, occasion: { onlyBranch: 'main', isElsewhere: false, subject: undefined } };

describe('the comment on a clean change', () => {
  it('says when the schedule sends it, by the clocks that the workflow names', async () => {
    expect(await said(await changed(workflow('sync')), CHECK_CHANGE)).toContain(
      'It is sent after the merge, when the sync workflow runs next. If it is merged by then, that is **2026-07-02 02:23 (Europe/London)**',
    );
  });

  it('says it by UTC where the workflow names no clocks', async () => {
    const world = await changed(workflow('sync', '0 12 * * 1-5', ''));
    expect(await said(world, CHECK_CHANGE)).toContain('that is **2026-07-01 12:00 (UTC)**.');
  });

  it.each([undefined, workflow('check'), workflow('sync', 'never'), 'on: ['])(
    'says nothing of a time that isn’t known (%#)',
    async (nightly) => {
      const text = await said(await changed(nightly), CHECK_CHANGE);
      expect(text).toContain(
        'It is sent after the merge, when the sync workflow runs next. If it isn’t right, correct it before the merge.\n',
      );
    },
  );

  it.each([
    ["schedule: [{ cron: '23 2 * * *' }], push: { branches: [main], paths: [docs/**] }"],
    ["schedule: [{ cron: '23 2 * * *' }], push:"],
  ])('says no time where the merge itself may send it, or the push that is checked: %s', async (events) => {
    const text = workflow('sync').replace(/schedule: .*\]/, events);
    const world = await changed(text);
    expect(await said(world, CHECK_CHANGE)).toContain(
      'It is sent after the merge, when the sync workflow runs next. If it isn’t right, correct it before the merge.',
    );
    world.repository.fetchedHead = () => Promise.resolve(world.repository.head);
    expect(await said(world, OF_BRANCH)).not.toContain('02:23');
  });

  it('says no time where another branch is sent than that of the schedules, or the branch isn’t known', async () => {
    const world = await changed(workflow('sync'));
    const { occasion } = CHECK_CHANGE;
    const subject = { ...occasion.subject, into: undefined };
    const ofComment = await said(world, { ...CHECK_CHANGE, occasion: { ...occasion, subject } });
    expect(ofComment).toContain('the sync workflow runs next. If it isn’t right');
    const look = world.receipts.look.bind(world.receipts);
    world.receipts.look = async (asked) => {
      const records = await look(asked);
      return { ...records, remote: { headOf: () => world.repository.head, defaultBranch: 'trunk' } };
    };
    expect(await said(world, CHECK_CHANGE)).toContain('the sync workflow runs next. If it isn’t right');
  });

  it('says so where the pull request goes into a branch that isn’t sent', async () => {
    const world = await changed(workflow('sync'));
    const subject = { ...CHECK_CHANGE.occasion.subject, into: 'feature/a' };
    const request = { ...CHECK_CHANGE, occasion: { ...CHECK_CHANGE.occasion, subject } };
    expect(await said(world, request)).toContain(
      'It is sent once it is on main: this pull request goes into feature/a. If it isn’t right, correct it before that.',
    );
    world.commit({ [ROSTER]: csvOf(people(3)) });
    expect(await said(world, request)).toContain(
      'After the merge into the branch that is sent the next sync holds',
    );
    subject.into = '**[x](y)';
    world.commit({ [ROSTER]: csvOf(people(21)) });
    expect(await said(world, request)).toContain('this pull request goes into another branch.');
  });

  it('says nothing of it where a sync would wait for an approval', async () => {
    const world = await changed(workflow('sync'));
    world.commit({ [ROSTER]: csvOf(people(3)) });
    expect(await said(world, CHECK_CHANGE)).not.toContain('It is sent');
  });
});

it('a check of the branch itself says when it is sent', async () => {
  const world = await changed(workflow('sync', '0 12 * * *', ''));
  world.repository.fetchedHead = () => Promise.resolve(world.repository.head);
  expect(await said(world, OF_BRANCH)).toContain(
    'It is sent when the sync workflow runs next: **2026-07-01 12:00 (UTC)**.',
  );
});
