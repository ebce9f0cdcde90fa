import { readdirSync, readFileSync, symlinkSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanUp, temporaryFolder } from '../support/cleanup.js';
import {
  BELA,
  COMPANY,
  CONFIG,
  configOf,
  csvOf,
  EMPLOYEES_XML,
  filesOf,
  MAITE,
  ROSTER,
} from '../support/people.js';
import { Repository, SANDBOX_RECEIPTS } from '../support/repository.js';
import { action, check, syncStep } from '../support/door.js';
import {
  action as startAction,
  syncStep as startSync,
  KEY,
  KEY_IN_BASIC,
  planIdOf,
  type Step,
  type StepRan,
} from '../support/runner.js';
import { ONCE, record, type Recorder } from '../support/server.js';
import { withLinks } from '../support/systems.js';

afterEach(cleanUp);

interface Scene {
  readonly api: Recorder;
  readonly repository: Repository;
  readonly remote: Repository;
}

async function published(more: Record<string, unknown> = {}, people?: readonly object[]): Promise<Scene> {
  const api = await record();
  return { api, ...Repository.published(filesOf(api.url, more, people)) };
}

/** Nothing was sent or recorded, and the step failed. */
function expectRefusal(ran: StepRan, { api, remote }: Scene): void {
  expect(ran).toMatchObject({ code: 1 });
  expect(['failed', 'held']).toContain(ran.outputs['outcome']);
  expect(ran.outputs['receipt']).toBe('');
  expect(api.posted()).toEqual([]);
  expect(remote.tags()).toEqual([]);
}

describe('check', () => {
  it('needs no input at all', async () => {
    const { api, repository } = await published();
    const ran = await startAction(repository);
    expect(ran).toMatchObject({ code: 0, stderr: '', annotations: [] });
    expect(ran.outputs).toEqual({
      outcome: 'clean',
      'would-hold': 'false',
      'plan-id': planIdOf(await check(repository)),
      employees: '3',
      positions: '3',
      joiners: '3',
      leavers: '0',
      movers: '0',
      problems: '0',
      receipt: '',
      'report-dir': ran.reportDir,
    });
    expect(ran.summary).toContain('3 employees can be sent to acme');
    expect(ran.stdout).toContain(`plan-id: ${ran.outputs['plan-id'] ?? '?'}`);
    expect(api.requests).toEqual([]);
  });

  it('puts each problem on its line, and fails', async () => {
    // Maïté's title goes over two lines, so that Béla's record begins on the fifth.
    const people = [
      COMPANY[1] ?? {},
      { ...MAITE, position_title: 'Head\nof Sales', country: 'XX' },
      { ...BELA, email: 'nowhere' },
    ];
    const ran = await action(Repository.with(filesOf(undefined, {}, people)));
    expect(ran).toMatchObject({ code: 1 });
    expect(ran.outputs).toMatchObject({ outcome: 'problems', problems: '2', 'plan-id': '', employees: '3' });
    const [country, email, last] = ran.annotations;
    expect(country).toMatchObject({ level: 'error', file: ROSTER, line: 3, title: 'employee/country' });
    expect(country?.message).toMatch(/^G3 \(country\): /);
    expect(email).toMatchObject({ level: 'error', file: ROSTER, line: 5, title: 'employee/email' });
    expect(last).toMatchObject({ level: 'error', file: undefined });
    expect(ran.annotations).toHaveLength(3);
    expect(ran.summary).toContain('2 cells to fix');

    const [problem] = JSON.parse(readFileSync(join(ran.reportDir, 'problems.json'), 'utf8')) as object[];
    const place = { file: ROSTER, line: 3, column: 7, employee_id: '0000002' };
    expect(problem).toMatchObject({ rule: 'employee/country', severity: 'error', ...place });
    expect(readFileSync(join(ran.reportDir, 'problems.csv'), 'utf8')).toContain(
      `\r\nemployee/country,error,${ROSTER},3,7,0000002,`,
    );
  });

  it('asks the API about the key on a push, and only that', async () => {
    const { api, repository } = await published();
    expect(await action(repository, { inputs: { 'api-key': KEY } })).toMatchObject({ code: 0 });
    expect(api.requests.map(({ path }) => path)).toEqual(['/admin/api/v2/test']);
  });
});

describe('sync', () => {
  it('sends at night', async () => {
    const { api, repository, remote } = await published();
    const ran = await startSync(repository, { event: 'schedule' });
    expect(ran).toMatchObject({ code: 0, stderr: '', annotations: [] });
    expect(api.posted()).toEqual(ONCE);
    const [name = ''] = remote.receipts();
    expect(ran.outputs).toMatchObject({ outcome: 'uploaded', receipt: name, employees: '3', joiners: '3' });
    expect(remote.receipt().value('Run-Url')).toBe('https://github.com/acme/roster/actions/runs/4711');
    expect(ran.summary).toContain('3 employees uploaded to acme');
    expect(ran.summary).toContain('Add-ons, HR Data Sync');
  });

  it('works as checkout leaves the repository: no branch, no identity, no commits before', async () => {
    const { api, repository, remote } = await published();
    repository.commit({}, 'One more');
    repository.push('main');
    const checkout = remote.clone('--depth', '1');
    checkout.git('checkout', '--quiet', '--detach');
    expect(await syncStep(checkout)).toMatchObject({ code: 0 });
    expect(api.posted()).toEqual(ONCE);
    expect(remote.receipts()).toHaveLength(1);
  });

  it('says unchanged and sends nothing with unchanged: skip', async () => {
    const { api, repository } = await published();
    await syncStep(repository);
    const ran = await syncStep(repository, { inputs: { unchanged: 'skip' } });
    expect(ran).toMatchObject({ code: 0 });
    expect(ran.outputs).toMatchObject({ outcome: 'unchanged', receipt: '' });
    expect(api.posted()).toEqual(ONCE);
  });

  it('with problems fails and sends nothing', async () => {
    const { api, repository } = await published({}, [MAITE]);
    const ran = await syncStep(repository);
    expect(ran).toMatchObject({ code: 1 });
    expect(ran.outputs['outcome']).toBe('problems');
    expect(api.posted()).toEqual([]);
  });

  it('that the API refuses fails', async () => {
    const api = await record({
      answering: ({ method }) => (method === 'POST' ? { status: 403 } : undefined),
    });
    const { repository, remote } = Repository.published(filesOf(api.url));
    const ran = await syncStep(repository);
    expect(ran).toMatchObject({ code: 1 });
    expect(ran.outputs['outcome']).toBe('failed');
    expect(ran.annotations.at(-1)?.message).toContain('account manager');
    expect(remote.tags()).toEqual([]);
  });

  it('without a key fails', async () => {
    const scene = await published();
    expectRefusal(await action(scene.repository, { inputs: { mode: 'sync' } }), scene);
  });
});

describe('the key', () => {
  it('is masked in both its forms before anything else is said', async () => {
    const { repository } = await published();
    const ran = await syncStep(repository);
    expect(ran.stdout.split('\n').slice(0, 2)).toEqual([`::add-mask::${KEY}`, `::add-mask::${KEY_IN_BASIC}`]);
    for (const secret of [KEY, KEY_IN_BASIC]) expect(ran.log + ran.summary).not.toContain(secret);
  });

  it('is masked even where the inputs are wrong', async () => {
    const { repository } = await published();
    const ran = await action(repository, { inputs: { mode: 'destroy', 'api-key': KEY } });
    expect(ran).toMatchObject({ code: 1 });
    expect(ran.masks.slice(0, 2)).toEqual([KEY, KEY_IN_BASIC]);
    expect(ran.annotations[0]?.message).toContain('`mode`');
  });

  it.each(['pull_request', 'pull_request_target'])('is never used on %s', async (event) => {
    const { api, repository } = await published();
    const payload = { pull_request: { number: 7, head: { sha: repository.head() } } };
    const inputs = { 'api-key': KEY, comment: 'false' };
    const ran = await action(repository, { event, payload, inputs });
    expect(ran).toMatchObject({ code: 0 });
    expect(ran.masks.slice(0, 2)).toEqual([KEY, KEY_IN_BASIC]);
    expect(api.requests).toEqual([]);
  });

  it('isn’t used on a change of the base that is checked out by itself, which fails', async () => {
    const { api, repository } = await published();
    const payload = { pull_request: { number: 7, head: { sha: 'e'.repeat(40) } } };
    const inputs = { 'api-key': KEY, comment: 'false' };
    const ran = await action(repository, { event: 'pull_request_target', payload, inputs });
    expect(ran).toMatchObject({ code: 1, outputs: { outcome: 'failed' } });
    expect(ran.annotations.at(-1)?.message).toMatch(/The change was not read: .*pull request 7/);
    expect(api.requests).toEqual([]);
  });

  it('comes from its input alone, not from the environment of the job', async () => {
    const scene = await published();
    const ran = await action(scene.repository, {
      inputs: { mode: 'sync' },
      env: { ROSTER_SYNC_API_KEY: KEY },
    });
    expectRefusal(ran, scene);
    expect(scene.api.requests).toEqual([]);
  });
});

describe('sync refuses', () => {
  // test/action/context.test.ts has all the others.
  it.each(['pull_request_target', ''])('the event “%s”, and says so', async (event) => {
    const scene = await published();
    const ran = await syncStep(scene.repository, { event });
    expectRefusal(ran, scene);
    expect(scene.api.requests).toEqual([]);
    expect(ran.annotations.at(-1)?.message).toMatch(/doesn’t send on the event/);
  });

  it('the ref of a pull request', async () => {
    const scene = await published();
    expectRefusal(await syncStep(scene.repository, { ref: 'refs/pull/7/merge' }), scene);
  });

  it('every branch but the default one of the event, or the one of the input', async () => {
    const scene = await published();
    const { repository, api } = scene;
    repository.push('main:trunk');
    const payload = { repository: { default_branch: 'trunk', private: true } };
    expectRefusal(await syncStep(repository, { payload }), scene);
    const step = { payload, inputs: { branch: 'main' } };
    expect(await syncStep(repository, step)).toMatchObject({ code: 0 });
    expect(api.posted()).toEqual(ONCE);
  });

  it('a public repository, unless it is allowed', async () => {
    const scene = await published();
    const payload = { repository: { default_branch: 'main', private: false } };
    const ran = await syncStep(scene.repository, { payload });
    expectRefusal(ran, scene);
    expect(ran.annotations.at(-1)?.message).toContain('public');
    const refused = 'The repository is public, and so is the roster: a sync is refused.';
    expect((await action(scene.repository, { payload })).summary).toContain(refused);

    scene.repository.commit({ [CONFIG]: configOf(scene.api.url, { 'allow-public': true }) });
    scene.repository.push('main');
    expect(await syncStep(scene.repository, { payload })).toMatchObject({ code: 0 });
    expect(scene.api.posted()).toEqual(ONCE);
    expect((await action(scene.repository, { payload })).summary).not.toContain('is public');
  });

  it('an address that isn’t encrypted', async () => {
    const scene = await published();
    const inputs = { 'api-url': 'http://roster.example.test/admin/api/v2/' };
    expectRefusal(await syncStep(scene.repository, { inputs }), scene);
  });

  it('a configuration outside of the workspace', async () => {
    const scene = await published();
    const other = await published();
    const path = other.repository.path(CONFIG);
    for (const config of [relative(scene.repository.folder, path), path]) {
      const ran = await syncStep(scene.repository, { inputs: { config } });
      expectRefusal(ran, scene);
      expect(ran.annotations.at(-1)?.message).toContain('leaves the workspace');
    }
    expect(other.api.requests).toEqual([]);
  });

  withLinks('a link to a configuration outside of the workspace', async () => {
    const scene = await published();
    const { repository } = scene;
    const outside = temporaryFolder();
    new Repository(outside).write({ 'config.yml': configOf(scene.api.url) });
    rmSync(repository.path(CONFIG));
    symlinkSync(join(outside, 'config.yml'), repository.path(CONFIG));
    repository.commit();
    repository.push('main');
    expectRefusal(await syncStep(repository), scene);
    expect(await action(repository)).toMatchObject({ code: 1 });
  });
});

describe('approve', () => {
  const held = async () => {
    const scene = await published({ guards: {} });
    const ran = await syncStep(scene.repository);
    expectRefusal(ran, scene);
    expect(ran.outputs['outcome']).toBe('held');
    const id = ran.outputs['plan-id'] ?? '';
    expect(ran.summary).toContain(id);
    return { ...scene, inputs: { approve: id } };
  };

  it('lets the plan through on workflow_dispatch, and the receipt says who started that run', async () => {
    const { api, repository, remote, inputs } = await held();
    const ran = await syncStep(repository, { event: 'workflow_dispatch', inputs });
    expect(ran).toMatchObject({ code: 0 });
    expect(ran.outputs['outcome']).toBe('uploaded');
    expect(api.posted()).toEqual(ONCE);
    expect(remote.receipt().value('Approved-By')).toBe('hr-lead');
    expect(ran.summary).toContain('approved by hr');
  });
});

/** A step of a pull request that changes these files. */
function pullRequest(repository: Repository, files: Readonly<Record<string, string>>): Step {
  const { head, merge } = repository.pullRequest(files);
  const base = { ref: 'main', sha: repository.git('rev-parse', 'main') };
  const payload = { number: 7, pull_request: { number: 7, head: { sha: head }, base } };
  // The runner names the merge commit, whatever the workflow checks out.
  const env = { GITHUB_SHA: merge };
  return { event: 'pull_request', ref: 'refs/pull/7/merge', payload, inputs: { comment: 'false' }, env };
}

/** Where a text is shown, of all places that others than the runner get to read. */
function placesThatShow(text: string, { log, summary, outputs, reportDir }: StepRan): string[] {
  const shown: Record<string, string> = { log, summary, ...outputs };
  for (const name of readdirSync(reportDir)) shown[name] = readFileSync(join(reportDir, name), 'utf8');
  return Object.keys(shown).filter((place) => shown[place]?.includes(text));
}

// test/commands/base.test.ts has what else somebody may check out.
describe('on a pull request, what shows people’s data is read from the base branch:', () => {
  const VALUE = 'zanzibar.at.nowhere';
  const faulty = csvOf(COMPANY.map((one) => (one === BELA ? { ...one, email: VALUE } : one)));
  const showing = configOf(undefined, { 'show-values': true });

  it('show-values counts where the base has it', async () => {
    const repository = Repository.with({ ...filesOf(), [CONFIG]: showing });
    const ran = await action(repository, pullRequest(repository, { [ROSTER]: faulty }));
    expect(ran).toMatchObject({ code: 1 });
    expect(placesThatShow(VALUE, ran)).toEqual(expect.arrayContaining(['log', 'summary', 'problems.csv']));
  });

  it('and not where only the pull request has it', async () => {
    const repository = Repository.with(filesOf());
    const ran = await action(repository, pullRequest(repository, { [ROSTER]: faulty, [CONFIG]: showing }));
    expect(ran).toMatchObject({ code: 1 });
    expect(ran.outputs['problems']).toBe('1');
    expect(placesThatShow(VALUE, ran)).toEqual([]);
  });
});

describe('on a pull request, the comment', () => {
  it('is written with the workflow’s token (test/e2e/comment.test.ts: all about it)', async () => {
    const repository = Repository.with(filesOf());
    const step = pullRequest(repository, { [ROSTER]: csvOf(COMPANY.toReversed()) });
    const api = await record({
      answering: ({ method, path }) =>
        path === '/graphql' ? { status: 404 } : { body: method === 'GET' ? '[]' : '{"id":1}' },
    });
    const env = { GITHUB_API_URL: `http://127.0.0.1:${api.port}` };
    expect(await startAction(repository, { ...step, inputs: {}, env })).toMatchObject({ code: 0 });
    const post = api.posts().at(-1);
    expect(post?.path).toBe('/repos/acme/roster/issues/7/comments');
    expect(post?.headers.authorization).toBe('token ghs_t0ken');
    const { body } = JSON.parse(post?.body.toString() ?? '{}') as { body: string };
    expect(body).toContain('Nothing was uploaded before');
  });
});

describe('the report folder', () => {
  const FILES = ['plan.json', 'problems.csv', 'problems.json', 'report.html', 'summary.md'];

  it('has a summary, problems, the plan and the report for a browser, and no people', async () => {
    const { repository } = await published();
    const ran = await syncStep(repository);
    expect(readdirSync(ran.reportDir).sort()).toEqual(FILES);
    const read = (name: string) => readFileSync(join(ran.reportDir, name), 'utf8');
    expect(read('summary.md')).toBe(ran.summary);
    expect(read('problems.csv').replace('\uFEFF', '')).toBe(
      'rule,severity,file,line,column,employee_id,message,hint\r\n',
    );
    expect(JSON.parse(read('problems.json'))).toEqual([]);
    expect(JSON.parse(read('plan.json'))).toMatchObject({ program: 'acme', plan_id: ran.outputs['plan-id'] });
  });

  it('has the XML, byte for byte, where keep-xml says so', async () => {
    const { api, repository } = await published({ 'keep-xml': true });
    const ran = await syncStep(repository);
    expect(readFileSync(join(ran.reportDir, 'employees.xml'), 'utf8')).toBe(EMPLOYEES_XML);
    expect(readFileSync(join(ran.reportDir, 'positions.xml'))).toEqual(api.posts()[1]?.body);
  });
});

describe('a runner that gives less', () => {
  it.each([
    ['without an event file', { GITHUB_EVENT_PATH: undefined }],
    ['with an event file that isn’t there', { GITHUB_EVENT_PATH: '/nowhere/event.json' }],
  ])('%s: a sync works all the same', async (_, env) => {
    const { api, repository, remote } = await published();
    const ran = await syncStep(repository, { env });
    expect(ran).toMatchObject({ code: 0 });
    expect(api.posted()).toEqual(ONCE);
    expect(remote.receipts()).toHaveLength(1);
  });
});

describe('a roster repository that was checked out into a folder of the workspace', () => {
  it('is found by the path of its configuration', async () => {
    const { api, repository, remote } = await published();
    const workspace = temporaryFolder();
    repository.git('clone', '--quiet', remote.folder, join(workspace, 'hr'));
    const step = { inputs: { config: `hr/${CONFIG}` }, env: { GITHUB_WORKSPACE: workspace } };
    // A check reads the commit there, and names it.
    const checked = await action(repository, step);
    expect(checked).toMatchObject({ code: 0 });
    expect(checked.summary).toContain(`| Commit | ${repository.head()} |`);
    expect(await syncStep(repository, step)).toMatchObject({ code: 0 });
    expect(api.posted()).toEqual(ONCE);
    expect(remote.receipt(SANDBOX_RECEIPTS).value('Config-Path')).toBe(CONFIG);
  });
});
