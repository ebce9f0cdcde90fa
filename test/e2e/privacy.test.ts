import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanUp, temporaryFolder } from '../support/cleanup.js';
import { GOOD, OCCASIONS, rosterOf, SECRET, secretsIn, type Leak } from '../support/leaks.js';
import { CONFIG, configOf, csvOf, ROSTER } from '../support/people.js';
import { Repository } from '../support/repository.js';
import { action, cli, sync, verify } from '../support/door.js';
import { KEY, planIdOf, WITH_KEY } from '../support/runner.js';
import { ONCE, record } from '../support/server.js';

afterEach(cleanUp);

/** Everything in a folder, by name and content. */
const contents = (folder: string): string =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => `${entry.name}\n${readFileSync(join(entry.parentPath, entry.name), 'utf8')}`)
        .join('\n')
    : '';

const expectNothingOf = (text: string): void => {
  expect(secretsIn(text)).toEqual([]);
};

/** GitHub, taking comments. */
const github = () =>
  record({
    answering: ({ method, path }) =>
      path === '/graphql' ? { status: 404 } : { body: method === 'GET' ? '[]' : '{"id":1}' },
  });

/** Of all occasions those that say most (test/commands/privacy.test.ts: every text of all of them). */
const chosen = (...names: (keyof typeof OCCASIONS)[]) =>
  names.map((name) => [name, OCCASIONS[name] ?? {}] as const);

const ROSTERS = ['values of the wrong form', 'a schema that doesn’t accept the values'];
const ANSWER = 'an API that accepts the employees, with people in its answer, and not the positions';

describe('nobody’s data is seen in what is said of', () => {
  const scene = async (leak: Leak) => {
    const api = await record(leak.answering && { answering: leak.answering });
    const repository = Repository.with({ [CONFIG]: configOf(undefined, leak.more), 'notes.txt': 'x' });
    repository.commit({ [CONFIG]: configOf(api.url, leak.more), [ROSTER]: rosterOf(leak), ...leak.files });
    repository.publish();
    return repository;
  };

  it.each(chosen(ANSWER))('%s: on a command line', async (_, leak) => {
    const repository = await scene(leak);
    const reports = temporaryFolder();
    const checked = await cli(repository, ['check', '--report-dir', join(reports, 'check')]);
    const synced = await sync(repository, '--report-dir', join(reports, 'sync'));
    const verified = await verify(repository, '--all');

    for (const { said } of [checked, synced]) expect(said).not.toMatch(/itself failed/);
    expectNothingOf(checked.said + synced.said + verified.said + contents(reports) + repository.allTags());
  });

  it.each(chosen(...ROSTERS, ANSWER))('%s: in a workflow', async (_, leak) => {
    const repository = await scene(leak);
    const api = await github();
    const env = { GITHUB_API_URL: `http://127.0.0.1:${api.port}` };
    const payload = { number: 7, pull_request: { number: 7, head: { sha: repository.head() } } };
    const onPullRequest = await action(repository, { event: 'pull_request', payload, env });
    const synced = await action(repository, { inputs: { mode: 'sync', 'api-key': KEY } });

    const comments = api.requests.map(({ body }) => body.toString()).join('\n');
    expect(comments).toContain('Roster Sync');
    expectNothingOf(comments);
    for (const { log, summary, outputs, reportDir } of [onPullRequest, synced]) {
      expect(log).not.toMatch(/itself failed/);
      expectNothingOf(log + summary + JSON.stringify(outputs, null, 1) + contents(reportDir));
    }
    expectNothingOf(repository.allTags());
    if (leak.sends) expect(synced.outputs['outcome']).toBe('failed');
  });
});

describe('with show-values', () => {
  it('the same search finds what else it doesn’t', async () => {
    const { people, more } = OCCASIONS['values of the wrong form'] ?? {};
    const repository = Repository.with({
      [CONFIG]: configOf(undefined, { ...more, 'show-values': true }),
      [ROSTER]: csvOf(people ?? []),
    });
    const ran = await action(repository);
    for (const place of [ran.log, ran.summary, contents(ran.reportDir)]) expect(place).toMatch(SECRET);
  });
});

describe('a roster that is right', () => {
  it('is told by counts, ids and departments that are known, from the first sync to the next', async () => {
    const api = await record();
    const repository = Repository.with({
      [CONFIG]: configOf(api.url, { guards: {} }),
      [ROSTER]: csvOf(GOOD),
    });
    const reports = temporaryFolder();
    const report = (name: string) => ['--report-dir', join(reports, name)];
    const first = await sync(repository, ...report('1'));
    const approved = await sync(repository, ...report('2'), '--approve', planIdOf(first) ?? '');
    expect(api.posted()).toEqual(ONCE);

    const [one, two, three] = GOOD;
    const joiner = { ...three, employee_id: '0000004', email: 'd@zqx.example.com', department: 'Team Zqx' };
    repository.commit({
      [ROSTER]: csvOf([one, { ...two, surname: 'Married-Zqx', position_title: 'Zqx' }, joiner]),
    });
    const change = await cli(repository, ['check', ...report('3')], WITH_KEY);
    expect(change.stdout).toContain('1 joiner, 1 leaver, 1 changed');
    const second = await sync(repository, ...report('4'));
    expect(second).toMatchObject({ code: 0 });
    const verified = await verify(repository, '--all');

    const said = [first, approved, change, second, verified].map((ran) => ran.said).join('');
    expectNothingOf(said + contents(reports) + repository.allTags());
    expect(contents(reports)).toContain('0000004');
  });

  it('is written to no other file than those that are asked for', async () => {
    const api = await record();
    const repository = Repository.with({ [CONFIG]: configOf(api.url), [ROSTER]: csvOf(GOOD) });
    const home = temporaryFolder();
    const temp = temporaryFolder();
    await cli(repository, ['sync'], { ...WITH_KEY, HOME: home, TMPDIR: temp, TEMP: temp, TMP: temp });
    expect(api.posted()).toEqual(ONCE);
    expect(repository.git('status', '--porcelain', '--ignored')).toBe('');
    expect([contents(home), contents(temp)]).toEqual(['', '']);
  });
});
