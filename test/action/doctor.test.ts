import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanUp } from '../support/cleanup.js';
import { action, cli } from '../support/door.js';
import type { FakeOptions } from '../support/github/model.js';
import { onGitHub, onIt } from '../support/github/scene.js';
import { KEY, WITH_KEY } from '../support/runner.js';

/* `mode: doctor` and the command, and what GitHub is asked (test/commands/doctor.test.ts: what it finds). */

afterEach(cleanUp);

const WORKFLOW = `
on: { schedule: [{ cron: '23 2 * * *' }] }
jobs: { a: { steps: [{ uses: robin/roster-sync@v0, with: { mode: sync } }] } }
`;
const RULES = {
  rulesets: [
    {
      ...{ name: 'receipts', enforcement: 'active', rules: [{ type: 'deletion' }, { type: 'update' }] },
      conditions: { ref_name: { include: ['~ALL'], exclude: [] } },
    },
  ],
  branchRules: ['pull_request', 'required_status_checks', 'deletion', 'non_fast_forward'],
  workflow: { state: 'active' },
  runs: [{ created_at: '2026-11-27T02:23:00Z', conclusion: 'failure' }],
};

const scene = async (options: FakeOptions = {}) => {
  const made = await onGitHub(options);
  made.desk.commit({ '.github/workflows/nightly.yml': WORKFLOW });
  made.desk.push('main');
  return made;
};
const INPUTS = { mode: 'doctor', 'api-key': KEY };

describe('mode: doctor', () => {
  it('asks GitHub what it knows, and has the checklist in log and summary', async () => {
    const made = await scene({ hosting: RULES });
    const ran = await action(made.checkout(), onIt(made.github, { event: 'schedule', inputs: INPUTS }));
    expect(made.github.complaints).toEqual([]);
    expect(ran).toMatchObject({ code: 1, outputs: { outcome: 'problems' } });
    expect(ran.summary).toContain('## Roster Sync doctor: 1 point must be fixed.');
    expect(ran.log).toMatch(/^ok +Rules for receipts: /m);
    expect(ran.log).toMatch(/^ok +Rules for the branch: /m);
    expect(ran.log).toMatch(/^ok +API key: /m);
    expect(ran.log).toMatch(/^fix this +Last nightly run: The run of 2026-11-27 ended with “failure”\.$/m);
    // Nothing is written, there or here.
    expect(made.github.calls.filter((call) => /create|update|delete/.test(call))).toEqual([]);
    expect(made.api.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  it('says what couldn’t be proved where the token may read none of it, and isn’t given the key on a change', async () => {
    const made = await scene();
    const payload = { pull_request: { number: 7, head: { sha: made.desk.head() } } };
    const ran = await action(
      made.checkout(),
      onIt(made.github, { event: 'pull_request', payload, inputs: INPUTS }),
    );
    expect(made.github.complaints).toEqual([]);
    expect(ran).toMatchObject({ code: 0, outputs: { outcome: 'clean' } });
    expect(ran.log).toMatch(/^couldn't prove +Last nightly run: GitHub refused it \(404\)/m);
    expect(ran.log).toMatch(/^couldn't prove +API key: The key isn’t used on a change\.$/m);
    expect(made.api.requests).toEqual([]);
  });
});

describe('the command', () => {
  it('asks git alone where there isn’t a token, and ends with 1 where something must be fixed', async () => {
    const made = await scene({ hosting: RULES });
    const good = await cli(made.desk, ['doctor'], WITH_KEY);
    expect(good.stdout).toMatch(/^ok +API key: The sandbox accepts the key for acme\.$/m);
    expect(good.stdout).toMatch(/^couldn't prove +Rules for receipts: /m);
    expect(good.stdout).toMatch(/^clean: Nothing must be fixed\./m);
    expect(good.code).toBe(0);
    expect(made.github.calls).toEqual([]);

    const odd = await cli(made.desk, ['doctor'], { ROSTER_SYNC_API_KEY: 'a key' });
    expect(odd.stdout).toMatch(/^fix this +API key: /m);
    expect(odd.stdout).not.toContain('a key');
    expect(odd.code).toBe(1);
  });
});
