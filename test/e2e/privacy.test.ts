import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { EMPLOYEES_XSD } from '../../src/core/xml/built-in-schemas.js';
import { cleanUp, temporaryFolder } from '../support/cleanup.js';
import { CONFIG, configOf, csvOf, ROSTER } from '../support/people.js';
import { ONCE, record, type Answering } from '../support/server.js';
import { Repository } from '../support/repository.js';
import { action, cli, KEY, KEY_IN_BASIC, planIdOf, sync, verify, WITH_KEY } from '../support/runner.js';

afterEach(cleanUp);

/*
 * Every value that nobody may see has this in it, in small letters or capitals: names, addresses, titles, managers
 * that are no ids, departments that nobody knows. And two dates.
 */
const SECRET = /zqx|1971-02-03|31\.12\.1972/i;

const one = {
  employee_id: '0000001',
  forename: 'Azqxa',
  surname: 'Quillzqx',
  employee_type: 'employee',
  department: 'Board',
  start_date: '1971-02-03',
  country: 'GB',
  email: 'azqxa.quill@example.com',
  manager_id: '',
  position_title: 'Chief zqx',
};
type Row = typeof one;
const two: Row = {
  ...one,
  employee_id: '0000002',
  forename: 'Bzqxb',
  surname: 'O’zqx',
  email: 'b@zqx.example.com',
  manager_id: '0000001',
};
const three: Row = { ...two, employee_id: '0000003', forename: 'Czqxc', email: 'c@zqx.example.com' };
const GOOD = [one, two, three];

interface Leak {
  readonly people?: readonly object[];
  readonly csv?: string;
  readonly more?: Record<string, unknown>;
  readonly files?: Record<string, string>;
  readonly answering?: Answering;
  /** Whether a sync is what is to fail, not a check. */
  readonly sends?: boolean;
}

/** Rosters, configurations and answers that give the product every occasion to say too much. */
const occasions: Record<string, Leak> = {
  'values of the wrong form': {
    people: [
      one,
      { ...two, email: 'zqx at nowhere', start_date: '31.12.1972', country: 'Zqxland' },
      { ...three, employee_id: '', forename: 'C\u0007zqx', position_title: '' },
      { ...two, employee_id: '7', email: 'zqx@zqx', department: '' },
    ],
  },
  'values that stand twice': {
    people: [one, two, { ...two, forename: 'Dzqx' }, { ...three, email: 'B@ZQX.example.com' }],
  },
  'values outside of lists': {
    people: [one, { ...two, department: 'Team Zqx', employee_type: 'Zqx-Contractor' }],
    more: {
      roster: {
        departments: ['Board'],
        'email-domains': ['example.com'],
        columns: { employee_type: { column: 'employee_type', values: { employee: 'employee' } } },
      },
    },
  },
  'values outside of a filter': {
    people: [
      { ...one, Status: 'Active' },
      { ...two, Status: 'On zqx leave' },
    ],
    more: { roster: { filters: [{ column: 'Status', keep: ['Active'], drop: ['Left'] }] } },
  },
  'values that don’t fit a pattern': {
    people: [one, { ...two, employee_id: 'Mr Zqx' }, { ...three, employee_id: 'zqx@example.com' }],
    more: { roster: { columns: { employee_id: { column: 'employee_id', pattern: '[0-9]{7}' } } } },
  },
  'columns that were shifted': {
    people: [one, two, three].map(
      ({ employee_id, surname, department, forename, manager_id, position_title, ...rest }) => ({
        ...rest,
        employee_id: surname,
        surname: employee_id,
        department: forename,
        forename: department,
        manager_id: position_title,
        position_title: manager_id,
      }),
    ),
  },
  'headers that changed places, so that names are ids and everything else is right': {
    csv: csvOf(GOOD.map((row, at) => ({ ...row, surname: `${row.surname}-${'abc'[at] ?? ''}` })))
      .replace('employee_id', 'X')
      .replace('surname', 'employee_id')
      .replace('X', 'surname')
      .replace('forename', 'X')
      .replace('department', 'forename')
      .replace('X', 'department'),
    more: { hierarchy: undefined },
  },
  'a file without headers': { csv: csvOf([one, one, two]).split('\n').slice(1).join('\n') },
  'headers that stand twice': {
    csv: csvOf(GOOD.map((row) => ({ ...row, note: 'zqx', more: 'zqx' }))).replace('note,more', 'Zqx,Zqx'),
  },
  'records of another length': {
    csv: `${csvOf(GOOD)}0000004,Dzqx,"Ezqx\nFzqx"\n0000005,${'zqx,'.repeat(20)}\n`,
  },
  'quotes that are wrong': { csv: `${csvOf(GOOD)}0000004,D"zqx,Ezqx\n0000005,"Fzqx,\nGzqx` },
  'bytes that are no UTF-8': { csv: `${csvOf(GOOD)}0000004,M\u00e4zqx\n` },
  'people who report to nobody, to each other, and to names': {
    people: [
      one,
      { ...two, manager_id: 'Mr Zqx' },
      { ...three, manager_id: 'c@zqx.example.com' },
      { ...three, employee_id: 'Zqxia', manager_id: 'Zqxib', email: 'd@zqx.example.com' },
      { ...three, employee_id: 'Zqxib', manager_id: 'Zqxia', email: 'e@zqx.example.com' },
      { ...three, employee_id: 'Zqxic', manager_id: '', email: 'f@zqx.example.com' },
    ],
  },
  'a file of positions that is wrong': {
    people: GOOD,
    more: { hierarchy: { file: 'roster/positions.csv' } },
    files: {
      'roster/positions.csv': csvOf([
        { position_id: 'Zqx', position_title: 'zqx', parent_position_id: '', employee_id: 'Zqxia' },
        { position_id: 'Zqx', position_title: '', parent_position_id: 'Zqxib', employee_id: '0000001' },
        {
          position_id: 'Zqxc',
          position_title: 'zqx\u0007',
          parent_position_id: 'Zqxc',
          employee_id: '0000001',
        },
        { position_id: 'Zqxd', position_title: 'zqx', parent_position_id: '', employee_id: 'Zqxia' },
      ]),
    },
  },
  'a schema that doesn’t accept the values': {
    people: GOOD,
    files: {
      '.github/roster-sync/employees.xsd': EMPLOYEES_XSD.replace(
        '<xs:element name="forename" type="text"/>',
        '<xs:element name="forename"><xs:simpleType><xs:restriction base="xs:string"><xs:enumeration value="Bob"/><xs:maxLength value="3"/></xs:restriction></xs:simpleType></xs:element>',
      )
        .replace('<xs:element name="surname" type="text"/>', '<xs:element name="surname" type="xs:int"/>')
        .replace('type="xs:date"', 'type="xs:gYear"'),
    },
  },
  'an API that repeats what it was sent, and refuses it': {
    people: GOOD,
    sends: true,
    answering: ({ method, body }) =>
      method === 'POST'
        ? {
            status: 400,
            headers: { 'Retry-After': 'zqx', 'X-Zqx': 'zqx' },
            body: JSON.stringify({ error: body.toString() }),
          }
        : undefined,
  },
  'an API that repeats what it was sent, and breaks': {
    people: GOOD,
    sends: true,
    answering: ({ method, body, headers }) =>
      method === 'POST'
        ? { status: 500, body: `${body.toString()} ${headers.authorization ?? ''}` }
        : undefined,
  },
  'an API that shows a page with people on it': {
    people: GOOD,
    sends: true,
    answering: ({ body }) => ({
      headers: { 'Content-Type': 'text/html' },
      body: `<html>zqx ${body.toString()}`,
    }),
  },
  'an API that accepts the employees, with people in its answer, and not the positions': {
    people: GOOD,
    sends: true,
    answering: ({ method, path, body }) =>
      method === 'POST'
        ? {
            status: path.endsWith('positions') ? 422 : 200,
            body: JSON.stringify({ status: 'Complete With Errors', errors: [body.toString()], who: 'Zqx' }),
          }
        : undefined,
  },
};

/** Everything in a folder, by name and content. */
const contents = (folder: string): string =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => `${entry.name}\n${readFileSync(join(entry.parentPath, entry.name), 'utf8')}`)
        .join('\n')
    : '';

function expectNothingOf(text: string): void {
  const found = text
    .split('\n')
    .filter((line) => SECRET.test(line) || line.includes(KEY) || line.includes(KEY_IN_BASIC));
  expect(found).toEqual([]);
}

/** GitHub, taking comments. */
const github = () => record({ answering: ({ method }) => ({ body: method === 'GET' ? '[]' : '{"id":1}' }) });

describe('nobody’s data is seen in what is said of', () => {
  const scene = async ({ people = GOOD, csv, more, files, answering }: Leak) => {
    const api = await record(answering && { answering });
    const repository = Repository.with({ [CONFIG]: configOf(undefined, more), 'notes.txt': 'x' });
    const content = csv ?? csvOf(people);
    const bytes = Buffer.from(content, content.includes('\u00e4') ? 'latin1' : 'utf8');
    repository.commit({ [CONFIG]: configOf(api.url, more), [ROSTER]: bytes, ...files });
    repository.publish();
    return { api, repository };
  };

  it.each(Object.entries(occasions))('%s: on a command line', async (_, leak) => {
    const { repository } = await scene(leak);
    const reports = temporaryFolder();
    const checked = await cli(repository, ['check', '--report-dir', join(reports, 'check')]);
    const synced = await sync(repository, '--report-dir', join(reports, 'sync'));
    const verified = await verify(repository, '--all');

    for (const { said } of [checked, synced]) expect(said).not.toMatch(/itself failed/);
    expectNothingOf(checked.said + synced.said + verified.said + contents(reports) + repository.allTags());
  });

  it.each(Object.entries(occasions))('%s: in a workflow', async (_, leak) => {
    const { repository } = await scene(leak);
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
    const { people, more } = occasions['values of the wrong form'] ?? {};
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

    const joiner = { ...three, employee_id: '0000004', email: 'd@zqx.example.com', department: 'Team Zqx' };
    repository.commit({
      [ROSTER]: csvOf([one, { ...two, surname: 'Married-Zqx', position_title: 'Zqx' }, joiner]),
    });
    const change = await cli(repository, ['check', ...report('3')], WITH_KEY);
    expect(change.stdout).toContain('1 joiner, 1 leaver, 1 mover');
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
