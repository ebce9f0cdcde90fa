import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanUp } from '../support/cleanup.js';
import { action } from '../support/door.js';
import { nightHere } from '../support/github/here.js';
import type { FakeOptions } from '../support/github/model.js';
import { onGitHub, onIt, type OnGitHub } from '../support/github/scene.js';
import { verifyHere } from '../support/here.js';
import { KEY, type Step, type StepRan } from '../support/runner.js';

/* `mode: confirm` and `mode: reject` (test/commands/confirm.test.ts: what is recorded): what is left and said (test/commands/who-may-state.test.ts: who may). */

afterEach(cleanUp);

/** A GitHub with one upload. */
async function uploaded(guards: object = {}, options: FakeOptions = {}) {
  const scene = await onGitHub(options, { guards: { 'first-sync': 'allow', ...guards } });
  const { receipt = '' } = await nightHere(scene);
  expect(receipt).not.toBe('');
  return { scene, receipt };
}

async function run(
  scene: OnGitHub,
  mode: 'confirm' | 'reject',
  receipt: string,
  { inputs, ...step }: Step = {},
): Promise<StepRan> {
  const { github } = scene;
  github.calls.length = 0;
  const given = { mode, receipt, 'api-key': KEY, ...inputs };
  const ran = await action(
    scene.checkout(),
    onIt(github, { event: 'workflow_dispatch', inputs: given, ...step }),
  );
  expect(github.complaints).toEqual([]);
  return ran;
}

const saidTags = ({ remote }: OnGitHub): string[] =>
  remote.tags().filter((name) => /^roster-sync-(?:rejected|confirmed)/.test(name));
const usual = (receipt: string, what: string): string =>
  receipt.replace('roster-sync-sandbox/', `roster-sync-${what}/`);

describe('mode: confirm', () => {
  it('leaves a signed tag with who said it, and asks the program nothing', async () => {
    const { scene, receipt } = await uploaded();
    const before = scene.api.requests.length;
    const ran = await run(scene, 'confirm', receipt);
    expect(ran).toMatchObject({ code: 0, outputs: { outcome: 'clean', receipt }, annotations: [] });
    const name = usual(receipt, 'confirmed');
    expect(ran.summary).toContain('## Roster Sync: confirmed');
    expect(ran.summary).toContain('is confirmed as complete');
    expect(ran.summary).toContain('There is nothing more to do.');
    const tag = scene.remote.tag(name);
    expect(tag.value('Receipt')).toBe(receipt);
    expect(tag.value('Status')).toBe('complete');
    expect(tag.value('Confirmed-By')).toBe('hr-lead');
    expect(tag.value('Run-Url')).toBe('https://github.com/acme/roster/actions/runs/4711');
    expect(scene.api.requests.length).toBe(before);
    scene.desk.git('fetch', '--quiet', '--tags', 'origin');
    expect(await verifyHere(scene.desk, receipt, { key: KEY })).toBe('same, valid, confirmed');
    const plan = await nightHere(scene);
    expect(plan.how.join()).not.toContain('nobody has confirmed');

    const time = receipt.split('/').at(-1) ?? '';
    const again = await run(scene, 'confirm', time);
    expect(again).toMatchObject({ code: 0, outputs: { outcome: 'unchanged', receipt } });
    expect(again.summary).toContain('was confirmed before');
    const errors = { inputs: { status: 'complete-with-errors' } };
    expect((await run(scene, 'confirm', receipt, errors)).summary).toContain('complete with errors');
    expect(saidTags(scene)).toEqual([name, `${name}-2`]);
  });

  it('takes a name that GitHub told too late: somebody made it meanwhile', async () => {
    const scene: OnGitHub = await onGitHub({
      meanwhile: ({ operation, body }, nth) => {
        const ref = String(body['ref']);
        if (operation === 'git/create-ref' && ref.includes('-confirmed/') && nth === 1)
          scene.remote.git('update-ref', ref, 'refs/heads/main');
      },
    });
    const { receipt = '' } = await nightHere(scene);
    const ran = await run(scene, 'confirm', receipt);
    expect(ran).toMatchObject({ code: 0, outputs: { outcome: 'clean' } });
    expect(saidTags(scene)).toContain(`${usual(receipt, 'confirmed')}-2`);
  });
});

describe('mode: reject', () => {
  it('sets a receipt aside, says what happens next, and what it was before', async () => {
    const { scene, receipt } = await uploaded();
    await run(scene, 'confirm', receipt);
    const { receipt: second = '' } = await nightHere(scene);
    expect((await run(scene, 'reject', second)).summary).toContain(`The next sync compares with ${receipt}.`);
    const ran = await run(scene, 'reject', receipt);
    expect(ran).toMatchObject({ code: 0, outputs: { outcome: 'clean', receipt } });
    expect(ran.log).toContain(`${receipt} is rejected (${usual(receipt, 'rejected')}).`);
    expect(ran.summary).toContain('Every upload is rejected now.');
    expect(ran.summary).toContain('It was confirmed as complete before.');
    expect(scene.remote.tag(usual(receipt, 'rejected')).value('Rejected-By')).toBe('hr-lead');
    expect((await run(scene, 'confirm', receipt)).annotations.at(-1)?.message).toContain('is rejected');
  });

  it('isn’t for somebody who isn’t one of the approvers, and a summary says who is', async () => {
    const permissions = { 'hr-lead': 'write', deputy: 'write' };
    const { scene, receipt } = await uploaded({ approvers: ['deputy'] }, { permissions });
    const ran = await run(scene, 'reject', receipt);
    expect(ran).toMatchObject({ code: 1, outputs: { outcome: 'failed', receipt: '' } });
    expect(ran.summary).toContain('## Roster Sync: nothing was rejected');
    expect(ran.summary).toContain('Who may reject: deputy');
    expect(saidTags(scene)).toEqual([]);
  });
});

it('what became of an upload is said only by hand, in a new run, on the branch, with the key', async () => {
  const { scene, receipt } = await uploaded();
  const said = async (more: Step, named = receipt) => (await run(scene, 'reject', named, more)).log;
  expect(await said({ event: 'schedule' })).toContain('(workflow_dispatch); this one is of schedule.');
  expect(await said({ env: { GITHUB_RUN_ATTEMPT: '2' } })).toContain('A re-run doesn’t reject anything');
  expect(await said({ ref: 'refs/heads/other' })).toContain('only main is sent');
  expect(await said({ inputs: { 'api-key': '' } })).toContain('needs the API key');
  expect(await said({ inputs: { 'api-key': 'another-key' } })).toContain('isn’t signed with this API key');
  expect(await said({}, '')).toContain('needs one receipt in the input `receipt`');
  for (const name of ['main', 'roster-sync/acme/yesterday'])
    expect(await said({}, name)).toContain(`${name} isn’t a receipt of this program.`);
  expect(await said({}, '2020-01-01')).toContain(`The next one is ${receipt}.`);
  expect(await said({}, receipt.replace(/\d{8}T/, '20200101T'))).toContain('doesn’t exist');
  expect(saidTags(scene)).toEqual([]);
});
