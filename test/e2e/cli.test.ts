import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanUp, lastingFolder, temporaryFolder } from '../support/cleanup.js';
import {
  COMPANY,
  CONFIG,
  configOf,
  csvOf,
  EMPLOYEES_XML,
  filesOf,
  MAITE,
  POSITIONS_XML,
  ROSTER,
} from '../support/people.js';
import { Repository, SANDBOX_RECEIPTS } from '../support/repository.js';
import {
  check,
  cli,
  DIST,
  KEY,
  KEY_IN_BASIC,
  planIdOf,
  startSandbox,
  sync,
  verify,
  WITH_KEY,
  type Ran,
} from '../support/runner.js';
import { ONCE, record, TWICE, type Recorder } from '../support/server.js';

afterEach(cleanUp);

const manifest = JSON.parse(readFileSync(join(DIST, '../package.json'), 'utf8')) as { version: string };

describe('a first sync', () => {
  let api: Recorder;
  let repository: Repository;
  let ran: Ran;
  beforeAll(async () => {
    api = await record();
    repository = Repository.with(filesOf(api.url));
    ran = await sync(repository);
    repository = repository.copy(lastingFolder());
  });

  it('sends what the roster holds, byte for byte, employees before positions', () => {
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toMatch(/^uploaded: 3 employees uploaded to acme\.$/m);
    expect(api.posts().map(({ path }) => path)).toEqual([
      '/admin/api/v2/hrdatasync/employees',
      '/admin/api/v2/hrdatasync/positions',
    ]);
    const [employees, positions] = api.posts();
    expect(employees?.body.toString()).toBe(EMPLOYEES_XML);
    expect(positions?.body.toString()).toBe(POSITIONS_XML);
  });

  it('says who it is in every request, and sends raw XML', () => {
    for (const { headers } of api.requests) {
      expect(headers.authorization).toBe(`Basic ${KEY_IN_BASIC}`);
      expect(headers['user-agent']).toBe(`roster-sync/${manifest.version}`);
    }
    for (const { headers, body } of api.posts()) {
      expect(headers['content-type']).toMatch(/^application\/xml\b/);
      expect(headers['content-length']).toBe(String(body.length));
    }
    const asked = api.requests
      .filter(({ method }) => method !== 'POST')
      .map(({ method, path }) => `${method} ${path}`);
    expect(asked.sort()).toEqual([
      'GET /admin/api/v2/hrdatasync/employees.xsd',
      'GET /admin/api/v2/hrdatasync/positions.xsd',
    ]);
  });

  it('leaves one receipt, on the commit, with the digests of the bytes that were sent', () => {
    const [name = ''] = repository.receipts();
    expect(name).toMatch(/^roster-sync-sandbox\/acme\/\d{8}T\d{6}Z$/);
    expect(ran.stdout).toContain(`receipt: ${name}\n`);
    expect(repository.tags()).toEqual([name]);

    const receipt = repository.receipt();
    const [employees, positions] = api.posts();
    expect(receipt.commit).toBe(repository.head());
    expect(receipt.subject).toBe('Uploaded 3 employees and 3 positions to acme');
    expect(receipt.tagger).toMatch(/^Roster Sync <> \d+ \+0000$/);
    expect(Object.fromEntries(receipt.trailers)).toMatchObject({
      Program: 'acme',
      Endpoint: api.url,
      'Plan-Id': planIdOf(ran),
      Employees: '3',
      Positions: '3',
      Joiners: '3',
      Leavers: '0',
      Movers: '0',
      'Employees-SHA256': employees?.sha256,
      'Positions-SHA256': positions?.sha256,
      'Config-Path': CONFIG,
      'Config-SHA256': expect.stringMatching(/^[0-9a-f]{64}$/),
      'Xml-Format': '1',
      'Tool-Version': manifest.version,
      'Server-Status': 'Queued',
    });
    expect(receipt.value('Partial')).toBeUndefined();
  });

  it('has no colours where nobody sees them, like a check and a verification', async () => {
    const more = [await check(repository), await verify(repository)];
    for (const { said } of [ran, ...more]) expect(said).not.toContain('\u001B');
  });

  it('needs no position file: without a hierarchy only employees are sent', async () => {
    const api = await record();
    const repository = Repository.with(filesOf(api.url, { hierarchy: undefined }));
    expect(await sync(repository)).toMatchObject({ code: 0 });
    expect(api.posted()).toEqual(['employees']);
    expect(repository.receipt().value('Positions-SHA256')).toBe('none');
    expect(await verify(repository)).toMatchObject({ code: 0 });
  });

  it('sends vacant posts, too, from a file of positions', async () => {
    const api = await record();
    const positions = [
      { position_id: 'P1', position_title: 'Chief', parent_position_id: '', employee_id: '0000001' },
      { position_id: 'P2', position_title: 'Vacant', parent_position_id: 'P1', employee_id: '' },
    ];
    const files = filesOf(api.url, { hierarchy: { file: 'roster/positions.csv' } });
    const repository = Repository.with({ ...files, 'roster/positions.csv': csvOf(positions) });
    expect(await sync(repository)).toMatchObject({ code: 0 });
    expect(api.posts()[1]?.body.toString()).toBe(
      '<?xml version="1.0" encoding="utf-8"?>\n<positions>\n' +
        '  <root><position_title>Chief</position_title><position_id>P1</position_id><employee_id>0000001</employee_id></root>\n' +
        '  <position><position_title>Vacant</position_title><position_id>P2</position_id><parent_position_id>P1</parent_position_id></position>\n' +
        '</positions>\n',
    );
  });

  it('reads names that git and shells find hard', async () => {
    const api = await record();
    const file = 'roster/Belegschaft März (neu), “alle”.csv';
    const repository = Repository.with({
      [CONFIG]: configOf(api.url, { roster: { file } }),
      [file]: csvOf(COMPANY),
    });
    expect(await check(repository)).toMatchObject({ code: 0 });
    expect(await sync(repository)).toMatchObject({ code: 0 });
    expect(api.posts()[0]?.body.toString()).toBe(EMPLOYEES_XML);
  });
});

describe('a second sync of the same roster', () => {
  it('sends everything again and leaves a receipt that names the one before', async () => {
    const api = await record();
    const repository = Repository.with(filesOf(api.url));
    await sync(repository);
    const [first] = repository.receipts();
    const ran = await sync(repository);

    expect(ran).toMatchObject({ code: 0 });
    expect(api.posted()).toEqual(['employees', 'positions', 'employees', 'positions']);
    expect(api.posts()[2]?.sha256).toBe(api.posts()[0]?.sha256);
    const [, second = ''] = repository.receipts();
    expect(Object.fromEntries(repository.tag(second).trailers)).toMatchObject({
      'Previous-Receipt': first,
      Joiners: '0',
      Leavers: '0',
      Movers: '0',
    });
    expect(ran.stdout).toContain(`Against ${first ?? ''}: 0 joiners, 0 leavers, 0 changed`);
  });

  it('skips the same XML of another commit, and no other XML', async () => {
    const api = await record();
    const repository = Repository.with(filesOf(api.url));
    await sync(repository);
    repository.commit({ [ROSTER]: csvOf(COMPANY.toReversed()) }, 'Another order');
    expect((await sync(repository, '--unchanged', 'skip')).stdout).toMatch(/^unchanged: /m);
    repository.commit({ [ROSTER]: csvOf([...COMPANY].map((one) => ({ ...one, position_title: 'Person' }))) });
    expect((await sync(repository, '--unchanged', 'skip')).stdout).toMatch(/^uploaded: /m);
    expect(api.posted()).toEqual(TWICE);
  });
});

describe('the plan id', () => {
  it('is the same from check and from sync, and from another commit of the same content', async () => {
    const api = await record();
    const repository = Repository.with(filesOf(api.url));
    const before = planIdOf(await check(repository));
    expect(before).toMatch(/^[0-9a-f]{32}$/);
    repository.commit({ 'README.md': 'Our roster' });
    expect(planIdOf(await check(repository))).toBe(before);
    expect(planIdOf(await sync(repository))).toBe(before);
    expect(repository.receipt().value('Plan-Id')).toBe(before);
  });
});

describe('a held plan', () => {
  it('is the first sync, unless configuration allows it; it passes with its plan id', async () => {
    const api = await record();
    const repository = Repository.with(filesOf(api.url, { guards: {} }));
    const checked = await check(repository);
    expect(checked).toMatchObject({ code: 0 });
    expect(checked.stdout).toMatch(/^would be held: /m);
    expect(checked.stdout).toMatch(/^clean: .*approval/m);

    const held = await sync(repository);
    expect(held).toMatchObject({ code: 1 });
    expect(held.stdout).toMatch(/^held: /m);
    expect(held.stdout).toContain('--approve');
    expect(await sync(repository, '--approve', '')).toMatchObject({ code: 1 });
    expect(api.posted()).toEqual([]);
    expect(repository.tags()).toEqual([]);

    expect(await sync(repository, '--approve', planIdOf(held) ?? '')).toMatchObject({ code: 0 });
    expect(api.posted()).toEqual(ONCE);
    // On a command line nobody knows who approved.
    expect(repository.receipt().value('Approved-By')).toBe('unverified');
  });
});

describe('verify', () => {
  let uploaded: Repository;
  beforeAll(async () => {
    const api = await record();
    const repository = Repository.with(filesOf(api.url));
    await sync(repository);
    uploaded = repository.copy(lastingFolder());
  });

  const synced = () => {
    const repository = uploaded.copy();
    const [name = ''] = repository.receipts();
    return { repository, name };
  };

  it('proves the newest receipt, all of them, or those that are named', async () => {
    const { repository, name } = synced();
    repository.commit({ [ROSTER]: csvOf(COMPANY.slice(1)) });
    await sync(repository, '--api-url', (await record()).url);
    const [, second = ''] = repository.receipts();

    expect(await verify(repository)).toMatchObject({ code: 0, stdout: `${second}: same\n`, stderr: '' });
    expect(await verify(repository, '--all')).toMatchObject({
      code: 0,
      stdout: `${second}: same\n${name}: same\n`,
    });
    expect(await verify(repository, name)).toMatchObject({ code: 0, stdout: `${name}: same\n` });
    expect(await verify(repository, `refs/tags/${name}`, second)).toMatchObject({
      code: 0,
      stdout: `${name}: same\n${second}: same\n`,
    });
  });

  it('goes by the commit of the receipt, not by what is checked out now', async () => {
    const { repository, name } = synced();
    repository.write({
      [CONFIG]: configOf('http://127.0.0.1:1/', { hierarchy: undefined }),
      [ROSTER]: 'nonsense',
    });
    expect(await verify(repository, name)).toMatchObject({ code: 0, stdout: `${name}: same\n` });
  });

  it('still finds the commit when history was amended: the tag keeps it', async () => {
    const { repository, name } = synced();
    repository.write({ [ROSTER]: csvOf(COMPANY.slice(1)) });
    repository.git('commit', '--quiet', '--all', '--amend', '--message', 'As if it had always been so');
    expect(await verify(repository)).toMatchObject({ code: 0, stdout: `${name}: same\n` });
  });

  it('says different when the tag was moved to a commit with another roster', async () => {
    const { repository, name } = synced();
    const other = repository.commit({ [ROSTER]: csvOf([{ ...MAITE, manager_id: '' }]) });
    move(repository, name, other);
    const ran = await verify(repository);
    expect(ran).toMatchObject({ code: 1 });
    expect(ran.stdout).toBe(`${name}: different, the employee file and the position file\n`);
  });

  it('says different when the tag was moved to a commit with another configuration', async () => {
    const { repository, name } = synced();
    const other = repository.commit({
      [CONFIG]: `${readFileSync(repository.path(CONFIG), 'utf8')}# tweaked\n`,
    });
    move(repository, name, other);
    expect(await verify(repository)).toMatchObject({
      code: 1,
      stdout: `${name}: different, the configuration\n`,
    });
  });

  it('says not comparable where the tag is no receipt any more, or another one’s', async () => {
    const { repository, name } = synced();
    const later = `${SANDBOX_RECEIPTS}29991231T235959Z`;
    repository.git('update-ref', `refs/tags/${later}`, `refs/tags/${name}`);
    repository.git('tag', '--force', name, 'HEAD');
    const ran = await verify(repository, '--all');
    expect(ran).toMatchObject({ code: 1 });
    expect(ran.stdout).toMatch(new RegExp(`^${later}: not comparable, .*\\n${name}: not comparable, .*\\n$`));
  });

  it('says not comparable when the commit was erased', async () => {
    const { repository, name } = synced();
    const { commit } = repository.receipt();
    rmSync(repository.path(`.git/objects/${commit.slice(0, 2)}/${commit.slice(2)}`));
    const ran = await verify(repository, name);
    expect(ran).toMatchObject({ code: 1 });
    expect(ran.stdout).toMatch(new RegExp(`^${name}: not comparable, `));
  });

  it('says not comparable for another XML format', async () => {
    const { repository, name } = synced();
    move(repository, name, repository.head(), (message) => message.replace('Xml-Format: 1', 'Xml-Format: 0'));
    const ran = await verify(repository);
    expect(ran).toMatchObject({ code: 1 });
    expect(ran.stdout).toMatch(new RegExp(`^${name}: not comparable, .*format 0`));
  });

  it('never speaks of authenticity', async () => {
    const { repository } = synced();
    expect((await verify(repository, '--all')).said).not.toMatch(/authentic/i);
  });

  it('says when there is nothing to prove, and when a name is none', async () => {
    const repository = Repository.with(filesOf('http://127.0.0.1:1/'));
    expect(await verify(repository)).toMatchObject({ code: 1 });
    const ran = await verify(repository, `${SANDBOX_RECEIPTS}20200101T000000Z`);
    expect(ran).toMatchObject({ code: 2 });
    expect(ran.stderr).toContain('doesn’t exist');
  });

  /** Writes the receipt again, as somebody with the right to push tags could. */
  function move(
    repository: Repository,
    name: string,
    commit: string,
    edit = (message: string): string => message,
  ): void {
    const content = repository.git('cat-file', 'tag', `refs/tags/${name}`);
    const moved = edit(content.replace(/^object \w+/, `object ${commit}`));
    const object = repository.gitWith(`${moved}\n`, 'mktag');
    repository.git('update-ref', `refs/tags/${name}`, object);
  }
});

describe('check', () => {
  it('sends nothing, and without a key asks nobody', async () => {
    const api = await record();
    const repository = Repository.with(filesOf(api.url));
    const ran = await check(repository);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toMatch(/^clean: The roster is right: 3 employees can be sent to acme\.$/m);
    expect(api.requests).toEqual([]);
    expect(repository.tags()).toEqual([]);
  });

  it('reads the work tree: what isn’t committed yet, but added, is checked', async () => {
    const repository = Repository.empty();
    repository.write(filesOf());
    repository.git('add', '--all');
    expect(await check(repository)).toMatchObject({ code: 0 });
    repository.write({ [ROSTER]: csvOf([...COMPANY, MAITE]) });
    const ran = await check(repository);
    expect(ran).toMatchObject({ code: 1 });
    expect(ran.stdout).toContain(`${ROSTER}:5:`);
    expect(ran.stdout).toContain('employee/duplicate-id');
    expect(ran.stdout).toMatch(/^problems: /m);
  });
});

describe('where it is started', () => {
  it('doesn’t matter inside the repository', async () => {
    const api = await record();
    const repository = Repository.with({ ...filesOf(api.url), 'deep/er/file.txt': 'x' });
    const below = repository.path('deep/er');
    expect(await check(below)).toMatchObject({ code: 0 });
    expect(await check(below, '--config', `../../${CONFIG}`)).toMatchObject({ code: 0 });
    expect(await check(below, '--config', repository.path(CONFIG))).toMatchObject({ code: 0 });
    expect(await sync(below)).toMatchObject({ code: 0 });
    expect(repository.receipt().value('Config-Path')).toBe(CONFIG);
    expect(await verify(below)).toMatchObject({ code: 0 });
  });

  it('decides where the report folder is', async () => {
    const repository = Repository.with({ ...filesOf(), 'deep/file.txt': 'x' });
    expect(await check(repository.path('deep'), '--report-dir', 'report')).toMatchObject({ code: 0 });
    expect(readFileSync(repository.path('deep/report/summary.md'), 'utf8')).toContain('Roster Sync');
  });

  it('matters outside of one', async () => {
    const ran = await check(temporaryFolder());
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain('This isn’t a git repository');
  });
});

describe('exit code 2 and a sentence', () => {
  const wrong = async (repository: Repository | string, args: string[], env = {}) => {
    const ran = await cli(repository, args, env);
    expect(ran).toMatchObject({ code: 2 });
    return ran.said;
  };
  const good = () => Repository.with(filesOf('http://127.0.0.1:1/admin/api/v2/'));

  it('tells of an unknown command, flag, value and argument', async () => {
    const repository = good();
    expect(await wrong(repository, ['destroy'])).toContain('This command doesn’t exist');
    expect(await wrong(repository, ['check', '--force'])).toContain('--force');
    expect(await wrong(repository, ['check', '--approve', 'x'])).toContain('--approve');
    expect(await wrong(repository, ['check', '--config'])).toContain('--config');
    expect(await wrong(repository, ['check', 'roster.csv'])).toContain('check takes flags only');
    expect(await wrong(repository, ['sync', '--unchanged', 'perhaps'], WITH_KEY)).toContain('send or skip');
    expect(await wrong(repository, ['--config', 'x', 'check'])).toContain('The command comes first');
  });

  it('tells that the key is no flag, without repeating it', async () => {
    expect(await wrong(good(), ['sync', `--api-key=${KEY}`])).not.toContain(KEY);
    expect(await wrong(good(), ['sync', '--api-key', KEY])).not.toContain(KEY);
  });

  it('tells of a missing key, and of one that can’t be one', async () => {
    const repository = good();
    expect(await wrong(repository, ['sync'])).toContain('ROSTER_SYNC_API_KEY');
    expect(await wrong(repository, ['sync'], { ROSTER_SYNC_API_KEY: '' })).toContain('ROSTER_SYNC_API_KEY');
    const broken = await wrong(repository, ['sync'], { ROSTER_SYNC_API_KEY: `${KEY}\n` });
    expect(broken).toContain('no key has');
    expect(broken).not.toContain(KEY);
  });

  it('tells of a repository without a commit', async () => {
    const repository = Repository.empty();
    repository.write(filesOf('http://127.0.0.1:1/'));
    repository.git('add', '--all');
    expect(await wrong(repository, ['sync'], WITH_KEY)).toContain('There isn’t a commit yet');
  });

  it('tells of a repository that git refuses to trust', async () => {
    const env = { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' };
    expect(await wrong(good(), ['check'], env)).toContain('safe.directory');
  });
});

describe('a configuration', () => {
  it('that is missing is a problem with a hint', async () => {
    const repository = Repository.with({ [ROSTER]: csvOf(COMPANY) });
    for (const ran of [await check(repository), await sync(repository)]) {
      expect(ran).toMatchObject({ code: 1 });
      expect(ran.stdout).toContain(`There isn’t a configuration at ${CONFIG}.`);
      expect(ran.stdout).toContain('config/missing');
    }
    expect((await check(repository, '--config', 'other.yml')).stdout).toContain(
      'There isn’t a configuration at other.yml',
    );
  });
});

describe('what a person asks first', () => {
  it.each([[], ['--help'], ['-h'], ['help'], ['destroy', '--help']])('is answered: %s', async (...args) => {
    const ran = await cli(temporaryFolder(), args);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    for (const word of ['check', 'sync', 'verify', 'sandbox', '--config', '--approve', 'ROSTER_SYNC_API_KEY'])
      expect(ran.stdout).toContain(word);
  });

  it('is how one command is used, with its flags and examples', async () => {
    for (const flag of ['--help', '-h']) {
      const ran = await cli(temporaryFolder(), ['check', flag]);
      expect(ran).toMatchObject({ code: 0, stderr: '' });
      expect(ran.stdout).toMatch(/^usage: roster-sync check \[flags\]\n/);
      expect(ran.stdout).toContain('  --report-dir DIR  write summary.md, report.html,');
      expect(ran.stdout).toContain('\n  roster-sync check --report-dir report\n');
      expect(ran.stdout).not.toContain('--approve');
    }
  });

  it('is the version', async () => {
    expect(await cli(temporaryFolder(), ['--version'])).toMatchObject({
      code: 0,
      stdout: `${manifest.version}\n`,
    });
  });
});

describe('the end of a run', () => {
  it('is the one that it told, every time: no thread is torn down while it still loads', async () => {
    const api = await record();
    const repository = Repository.with(filesOf(api.url));
    await sync(repository);
    const codes = new Set<number | null>();
    for (let round = 0; round < 3; round += 1) {
      const runs = await Promise.all([1, 2, 3, 4].map(() => verify(repository)));
      for (const { code } of runs) codes.add(code);
    }
    expect([...codes]).toEqual([0]);
  });
});

describe('the sandbox command', () => {
  it('serves an API to which a roster can be synced, and ends when told', async () => {
    const sandbox = await startSandbox();
    const repository = Repository.with(filesOf(sandbox.url));
    expect(await sync(repository)).toMatchObject({ code: 0 });
    expect(repository.receipt().value('Server-Status')).toBe('Queued');
    expect(await sandbox.stop()).toBe(0);
  });
});
