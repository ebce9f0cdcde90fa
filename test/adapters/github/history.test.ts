import { afterEach, expect, it } from '@jest/globals';
import { cleanUp } from '../../support/cleanup.js';
import { cli } from '../../support/door.js';
import { nightHere } from '../../support/github/here.js';
import { REFUSED, type FakeOptions, type Run } from '../../support/github/model.js';
import { change, nextSecond, onGitHub, type OnGitHub } from '../../support/github/scene.js';
import { COMPANY } from '../../support/people.js';
import { WITH_KEY } from '../../support/runner.js';

/* The command line asks GitHub for nights and pull requests, and git for everything else. */

afterEach(cleanUp);

const WORKFLOW = [
  'on: { schedule: [{ cron: "0 2 * * *" }] }',
  'jobs: { sync: { steps: [{ uses: example/roster-sync@v1, with: { mode: sync } }] } }',
  '',
].join('\n');

const night = (day: number, run: Partial<Run> = {}): Run => ({
  created_at: `2026-01-${String(day).padStart(2, '0')}T02:00:00Z`,
  conclusion: 'failure',
  annotations: [
    { title: null, message: null },
    { title: 'Roster Sync: held', message: 'acme: Nothing was sent. Guards: max-leavers.' },
  ],
  ...run,
});

const RUNS: readonly Run[] = [
  night(20, { conclusion: 'success' }),
  night(19, { conclusion: null }),
  night(18, { event: 'pull_request' }),
  night(17, { conclusion: 'cancelled' }),
  night(16, { annotations: [] }),
  night(15),
];

const SEEN = { workflow: { state: 'active' }, runs: RUNS };

async function asked(options: FakeOptions, ...flags: string[]) {
  const scene = await onGitHub(options);
  const ran = await historyOf(scene, ...flags);
  return { ...ran, calls: scene.github.calls };
}

async function historyOf(scene: OnGitHub, ...flags: string[]) {
  const { github, desk } = scene;
  desk.commit({ '.github/workflows/sync.yml': WORKFLOW });
  desk.remoteIs('https://github.com/acme/roster');
  github.calls.length = 0;
  const env = { ...WITH_KEY, GITHUB_TOKEN: 'ghs_t0ken', GITHUB_API_URL: github.url };
  process.env['GITHUB_API_URL'] = github.url;
  const ran = await cli(desk, ['history', ...flags], env);
  expect(github.complaints).toEqual([]);
  expect(ran.code).toBe(0);
  return ran;
}

it('asks only those runs what they said that may have held a sync', async () => {
  const { stdout, stderr, calls } = await asked({ hosting: SEEN });
  expect(stdout).toContain('2026-01-17 02:00: held, nothing was uploaded\n  held: many deleted\n');
  expect(stdout).toContain('2026-01-15 02:00: held');
  expect(stdout.match(/held, nothing/g)).toHaveLength(2);
  expect(stderr).not.toContain('GitHub');
  expect(calls.toSorted()).toEqual([
    'actions/list-workflow-runs',
    'checks/list-annotations',
    'checks/list-annotations',
    'checks/list-for-suite',
    'checks/list-for-suite',
    'checks/list-for-suite',
  ]);
});

it('asks no page, and no run, of days that nobody wants', async () => {
  const runs = Array.from({ length: 130 }, (_, at) => night(30 - Math.floor(at / 5)));
  const scene = await onGitHub({ hosting: { ...SEEN, runs } });
  const { calls } = scene.github;
  const { stdout } = await historyOf(scene, '--since', '2026-01-29');
  expect(calls.filter((call) => call === 'actions/list-workflow-runs')).toHaveLength(1);
  // A day more than is wanted, for clocks elsewhere.
  expect(calls.filter((call) => call === 'checks/list-for-suite')).toHaveLength(15);
  expect(stdout.match(/held, nothing/g)).toHaveLength(10);
  const all = await historyOf(scene);
  expect(calls.filter((call) => call === 'actions/list-workflow-runs')).toHaveLength(2);
  expect(all.stdout.match(/held, nothing/g)).toHaveLength(130);
});

const BROKEN = { status: 502, answer: { message: 'Bad gateway' } };

it.each<[string, FakeOptions, string]>([
  [
    'the runs',
    { answering: (call) => (call === 'actions/list-workflow-runs' ? REFUSED : undefined) },
    'GitHub refused it (403), so held and failed nights aren’t listed. Give the token the right actions: read.',
  ],
  [
    'what they said',
    { answering: (call) => (call.startsWith('checks/') ? REFUSED : undefined) },
    'Give the token the right checks: read.',
  ],
  ['any of it, for now', { answering: () => BROKEN }, 'GitHub didn’t answer as it should (502), so held'],
  ['anything, since nothing answers', { answering: () => 'reset' }, 'GitHub didn’t answer, so held'],
  ['the workflow', { hosting: { runs: RUNS } }, 'GitHub shows no runs of .github/workflows/sync.yml'],
])('where GitHub doesn’t say %s, it says so, and git answers', async (_, options, expected) => {
  const { stdout, stderr } = await asked({ hosting: SEEN, ...options });
  expect(stderr).toContain(expected);
  expect(stdout).toContain('acme: 0 uploads, newest first');
});

it('names who wrote and merged a pull request, and asks once for all of them', async () => {
  const pulls: NonNullable<FakeOptions['pulls']>[number][] = [];
  const scene = await onGitHub({ hosting: { ...SEEN, runs: [] }, pulls });
  await nightHere(scene);
  const own = change(scene, COMPANY.slice(1));
  pulls.push({ number: 31, proposer: 'renovate[bot]', merger: 'hr-lead', own: [own], made: [own] });
  await nextSecond();
  expect(await nightHere(scene)).toMatchObject({ ending: 'uploaded' });
  scene.desk.git('fetch', '--quiet', '--tags', scene.remote.folder);
  const { stdout } = await historyOf(scene);
  expect(stdout).toContain('pull requests: #31 (by renovate[bot], merged by hr-lead)');
  expect(scene.github.calls.filter((call) => call.startsWith('graphql/'))).toEqual(['graphql/Pulls']);
});
