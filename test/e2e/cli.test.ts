import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { RECEIPT_KEYS } from '../../src/core/receipts/names.js';
import { cleanUp, lastingFolder, temporaryFolder } from '../support/cleanup.js';
import { syncHere } from '../support/here.js';
import {
  COMPANY,
  CONFIG,
  csvOf,
  EMPLOYEES_XML,
  filesOf,
  MAITE,
  POSITIONS_XML,
  ROSTER,
} from '../support/people.js';
import { Repository, SANDBOX_RECEIPTS } from '../support/repository.js';
import { check, cli, sync, verify } from '../support/door.js';
import {
  cli as startCli,
  sync as startSync,
  verify as startVerify,
  DIST,
  KEY,
  KEY_IN_BASIC,
  planIdOf,
  startSandbox,
  WITH_KEY,
  type Ran,
} from '../support/runner.js';
import { ONCE, record, type Recorder } from '../support/server.js';
import { row } from '../support/verified.js';

afterEach(cleanUp);

const manifest = JSON.parse(readFileSync(join(DIST, '../package.json'), 'utf8')) as { version: string };

describe('a first sync', () => {
  let api: Recorder;
  let repository: Repository;
  let ran: Ran;
  beforeAll(async () => {
    api = await record();
    repository = Repository.with(filesOf(api.url));
    ran = await startSync(repository);
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
      'Tool-Version': expect.stringMatching(/^\d+\.\d+\.\d+(?: \([0-9a-f]{40}\))?$/),
      'Server-Status': 'Queued',
    });
    expect(receipt.value('Partial')).toBeUndefined();
  });

  it('has no colours where nobody sees them, like a check and a verification', async () => {
    const more = [await check(repository), await verify(repository)];
    for (const { said } of [ran, ...more]) expect(said).not.toContain('\u001B');
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
      'Previous-Receipt': expect.stringMatching(new RegExp(`^${first ?? '?'} sha256:[0-9a-f]{64}$`)),
      Joiners: '0',
      Leavers: '0',
      Movers: '0',
    });
    expect(ran.stdout).toContain(`Against ${first ?? ''}: 0 joiners, 0 leavers, 0 changed`);
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
    expect(await cli(repository, ['check', '--fail-on', 'held'])).toMatchObject({ code: 3 });

    const held = await sync(repository);
    expect(held).toMatchObject({ code: 3 });
    expect(held.stdout).toMatch(/^held: /m);
    expect(held.stdout).toContain('--approve');
    expect(await sync(repository, '--approve', '')).toMatchObject({ code: 2 });
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

    expect(await verify(repository)).toMatchObject({
      code: 0,
      stdout: `${second}: same, not checked, stands\n`,
      stderr: expect.stringMatching(/^Some signatures weren’t checked: set ROSTER_SYNC_API_KEY, .*\n$/),
    });
    const all = await verify(repository, '--all');
    expect(all).toMatchObject({ code: 0 });
    for (const one of [second, name]) expect(all.stdout).toMatch(row(one, 'same, not checked, stands'));
    expect(all.stdout).toMatch(/^2 receipts: 2 same; 2 not checked; 2 stands$/m);
    expect(await cli(repository, ['verify', name], WITH_KEY)).toMatchObject({
      code: 0,
      stdout: `${name}: same, valid, stands\n`,
      stderr: '',
    });
    expect(await verify(repository, `refs/tags/${name}`, second)).toMatchObject({
      code: 0,
      stdout: `${name}: same, not checked, stands\n${second}: same, not checked, stands\n`,
    });
  });

  it('says different when the tag was moved to a commit with another roster, and never speaks of authenticity', async () => {
    const { repository, name } = synced();
    const other = repository.commit({ [ROSTER]: csvOf([{ ...MAITE, manager_id: '' }]) });
    const content = repository.git('cat-file', 'tag', `refs/tags/${name}`);
    const object = repository.gitWith(`${content.replace(/^object \w+/, `object ${other}`)}\n`, 'mktag');
    repository.git('update-ref', `refs/tags/${name}`, object);
    const ran = await verify(repository);
    expect(ran).toMatchObject({ code: 1 });
    expect(ran.stdout).toBe(
      `${name}: different, not checked, stands (the employee file and the position file)\n`,
    );
    expect(ran.said).not.toMatch(/authentic/i);
  });

  it('checks signatures without the API key, with the line that keys prints', async () => {
    const { repository, name } = synced();
    const printed = await cli(repository, ['keys'], WITH_KEY);
    expect(printed).toMatchObject({ code: 0, stderr: '' });
    expect(printed.stdout).toMatch(/^acme ed25519 [A-Za-z0-9+/]{43}= SHA256:[A-Za-z0-9+/]{43}\n$/);
    expect(await cli(repository, ['keys'])).toMatchObject({ code: 2 });

    repository.write({ 'keys.txt': printed.stdout });
    const withList = () => verify(repository, '--all', '--keys', 'keys.txt');
    const known = await withList();
    expect(known).toMatchObject({ code: 0, stderr: '' });
    expect(known.stdout).toMatch(row(name, 'same, valid, stands'));
    const content = repository.git('cat-file', 'tag', `refs/tags/${name}`);
    const changed = content.replace('Joiners: 3', 'Joiners: 2');
    repository.git('update-ref', `refs/tags/${name}`, repository.gitWith(`${changed}\n`, 'mktag'));
    const forged = await withList();
    expect(forged).toMatchObject({ code: 1 });
    expect(forged.stdout).toMatch(row(name, 'same, not valid, stands'));
    repository.write({ 'keys.txt': 'acme\n' });
    expect(await withList()).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Line 1 of keys.txt'),
    });
    expect(await verify(repository, '--keys', 'nothing.txt')).toMatchObject({ code: 2 });
  });

  it('ends well where nothing can be compared and nothing else is wrong', async () => {
    const { repository, name } = synced();
    const { commit } = repository.receipt();
    rmSync(repository.path(`.git/objects/${commit.slice(0, 2)}/${commit.slice(2)}`));
    const ran = await verify(repository, name);
    expect(ran.stdout).toMatch(/^\S+: not comparable, not checked, stands \(.+\)\n$/);
    expect(ran).toMatchObject({ code: 0 });
  });

  it('goes by the committed list beside the API key, too', async () => {
    const { repository, name } = synced();
    const printed = await cli(repository, ['keys'], WITH_KEY);
    const afterwards = { ROSTER_SYNC_API_KEY: 'a-new-key' };
    expect(await cli(repository, ['verify'], afterwards)).toMatchObject({
      code: 1,
      stdout: `${name}: same, not valid, stands\n`,
    });
    repository.commit({ [RECEIPT_KEYS]: printed.stdout });
    expect(await cli(repository, ['verify'], afterwards)).toMatchObject({
      code: 0,
      stdout: `${name}: same, valid, stands\n`,
    });
  });

  it('says which receipt is missing between others', async () => {
    const { repository, name } = synced();
    const { url } = await record();
    for (const apiUrl of [url, url]) await syncHere(repository, { apiUrl });
    const [, second = '', third = ''] = repository.receipts();
    repository.git('tag', '--delete', second);
    const ran = await cli(repository, ['verify', '--all'], WITH_KEY);
    expect(ran).toMatchObject({ code: 1 });
    for (const one of [third, name]) expect(ran.stdout).toMatch(row(one, 'same, valid, stands'));
    expect(ran.stdout).toMatch(row(second, 'missing', `${third} names it`));
    expect(ran.stdout).toMatch(/^2 receipts: .*; 1 missing$/m);
    // The end of the chain may be tidied up.
    repository.git('tag', '--delete', name);
    expect(await cli(repository, ['verify', '--all'], WITH_KEY)).toMatchObject({ code: 0 });
  });

  it('says when there is nothing to prove, and when a name is none', async () => {
    const repository = Repository.with(filesOf('http://127.0.0.1:1/'));
    expect(await verify(repository)).toMatchObject({ code: 4 });
    const ran = await verify(repository, `${SANDBOX_RECEIPTS}20200101T000000Z`);
    expect(ran).toMatchObject({ code: 2 });
    expect(ran.stderr).toContain('doesn’t exist');
  });
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

  it('has files, which a mirror has not', async () => {
    const mirror = join(temporaryFolder(), 'mirror.git');
    Repository.with(filesOf()).git('clone', '--quiet', '--mirror', '.', mirror);
    const ran = await check(mirror);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain('This is a bare repository or a mirror clone, which has no files.');
  });
});

describe('exit code 2 and a sentence', () => {
  const wrong = async (repository: Repository | string, args: string[], env = {}, start = cli) => {
    const ran = await start(repository, args, env);
    expect(ran).toMatchObject({ code: 2 });
    return ran.said;
  };
  const good = () => Repository.with(filesOf('http://127.0.0.1:1/admin/api/v2/'));

  it('tells of an unknown command, flag, value and argument', async () => {
    const repository = good();
    expect(await wrong(repository, ['destroy'])).toContain('This command doesn’t exist');
    expect(await wrong(repository, ['check', '--force'], {}, startCli)).toContain('--force');
    expect(await wrong(repository, ['check', '--approve', 'x'], {}, startCli)).toContain('--approve');
    expect(await wrong(repository, ['check', '--config'], {}, startCli)).toContain('--config');
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
      expect(ran.stdout).toContain('  --report-dir DIR         write summary.md, report.html,');
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
    for (let round = 0; round < 2; round += 1) {
      const runs = await Promise.all([1, 2, 3, 4].map(() => startVerify(repository)));
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
