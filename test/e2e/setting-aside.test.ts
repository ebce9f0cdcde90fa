import { cpSync, existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { EMPLOYEES_XSD, POSITIONS_XSD } from '../../src/core/xml/built-in-schemas.js';
import { cleanUp, lastingFolder, temporaryFolder } from '../support/cleanup.js';
import { checkHere, syncHere } from '../support/here.js';
import { COMPANY, csvOf, filesOf, ROSTER } from '../support/people.js';
import { Repository } from '../support/repository.js';
import { cli } from '../support/door.js';
import { WITH_KEY, type Ran } from '../support/runner.js';
import { record, type Answer } from '../support/server.js';

/* What an engineer does by hand, and rarely: confirm an upload, set a receipt aside, take the program's schemas in. */

afterEach(cleanUp);

const reject = (where: Repository, ...names: string[]): Promise<Ran> =>
  cli(where, ['reject', ...names], WITH_KEY);

describe('reject', () => {
  const kept = lastingFolder();

  beforeAll(async () => {
    const api = await record();
    const { repository } = Repository.published(filesOf(api.url));
    await syncHere(repository);
    repository.commit({ [ROSTER]: csvOf(COMPANY.slice(1)) });
    repository.push('main');
    await syncHere(repository);
    cpSync(dirname(repository.folder), kept, { recursive: true, preserveTimestamps: true });
    await cleanUp();
  });

  /** A repository after two uploads. */
  const twice = async () => {
    await record();
    const folder = temporaryFolder();
    cpSync(kept, folder, { recursive: true, preserveTimestamps: true });
    const { repository, remote } = Repository.pair(folder);
    const [first = '', second = ''] = repository.receipts();
    return { repository, remote, first, second };
  };

  it('sets a receipt aside for everybody: the next sync compares with the one before it', async () => {
    const { repository, remote, first, second } = await twice();
    const ran = await reject(repository, second);
    const rejection = second.replace('roster-sync-sandbox/', 'roster-sync-rejected/');
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toContain(
      `${second} is rejected (${rejection}). The next sync compares with ${first}.\n`,
    );
    expect(remote.tags('roster-sync-rejected/')).toEqual([rejection]);
    const tag = remote.tag(rejection);
    expect(tag.commit).toBe(repository.head());
    expect(tag.value('Receipt')).toBe(second);
    expect(tag.value('Signature')).toMatch(/^[A-Za-z0-9+/]{86}==$/);

    expect((await syncHere(remote.clone())).stdout).toContain(`Against ${first}: `);
    expect((await reject(repository, `refs/tags/${second}`)).stdout).toContain('was rejected before');
  });

  it('leaves the last rejected upload to compare with, where no other is left', async () => {
    const { repository, first, second } = await twice();
    for (const name of [second, first]) await reject(repository, name);
    const ran = await syncHere(repository);
    expect(ran.stdout).toContain(`Against ${second}: `);
  });

  it('takes nothing that another key has signed, and says so', async () => {
    const { repository, remote, second } = await twice();
    const ran = await cli(repository, ['reject', second], { ROSTER_SYNC_API_KEY: 'another-key' });
    expect(ran).toMatchObject({ code: 2 });
    expect(ran.stderr).toContain('isn’t signed with this API key, so nothing was rejected.');
    expect([...remote.tags('roster-sync-rejected/'), ...repository.tags('roster-sync-rejected/')]).toEqual(
      [],
    );
  });

  it('says nothing where it was made without the key', async () => {
    const { repository, second } = await twice();
    const rejection = second.replace('roster-sync-sandbox/', 'roster-sync-rejected/');
    repository.git('tag', '--annotate', '--message', `Rejected\n\nReceipt: ${second}`, rejection);
    repository.push(`refs/tags/${rejection}`);
    const ran = await syncHere(repository);
    expect(ran).toMatchObject({ ending: 'uploaded' });
    expect(ran.stdout).toContain(`The tag ${rejection} isn’t signed with this API key`);
    expect(ran.stdout).toContain(`Against ${second}: `);
  });

  it('needs one name and the key, and says so', async () => {
    const { repository, second } = await twice();
    for (const names of [[], [second, second]])
      expect((await reject(repository, ...names)).stderr).toContain('reject takes one receipt');
    for (const name of ['main', 'roster-sync/acme/yesterday', 'v1.0'])
      expect(await reject(repository, name)).toMatchObject({
        code: 2,
        stderr: expect.stringContaining(`${name} isn’t a receipt of this program.`),
      });
    const day = second.replace(/.*\/(\d{4})(\d\d)(\d\d)T.*/, '$1-$2-$3');
    const several = await reject(repository, day);
    expect(several).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(`${day} is the day of 2 receipts.`),
    });
    expect((await reject(repository, 'roster-sync/acme/20200101T000000Z')).stderr).toContain('doesn’t exist');
    const keyless = await cli(repository, ['reject', second]);
    expect(keyless).toMatchObject({ code: 2 });
    expect(keyless.stderr).toContain('reject needs the API key');
    expect(repository.tags('roster-sync-rejected/')).toEqual([]);
  });
});

describe('confirm', () => {
  const once = async () => {
    const api = await record();
    const { repository, remote } = Repository.published(filesOf(api.url));
    const { receipt = '' } = await syncHere(repository);
    const confirm = (...names: string[]) => cli(repository, ['confirm', ...names], WITH_KEY);
    return { repository, remote, receipt, confirm };
  };

  it('records what the portal shows for everybody, and says what it was before', async () => {
    const { repository, remote, receipt, confirm } = await once();
    const name = receipt.replace('roster-sync-sandbox/', 'roster-sync-confirmed/');
    const ran = await confirm(receipt);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toBe(`${receipt} is confirmed as complete (${name}). There is nothing more to do.\n`);
    expect(remote.tag(name).value('Confirmed-By')).toBe('unverified');
    expect(remote.tag(name).value('Signature')).toMatch(/^[A-Za-z0-9+/]{86}==$/);
    expect((await confirm(receipt, 'complete')).stdout).toContain('was confirmed before as complete');
    const anew = await confirm(`refs/tags/${receipt}`, 'complete-with-errors');
    expect(anew.stdout).toContain(`is confirmed as complete with errors (${name}-2)`);
    expect((await syncHere(remote.clone())).how).toEqual([]);
    const rejected = await reject(repository, receipt.slice('roster-sync-sandbox/'.length));
    expect(rejected.stdout).toContain('It was confirmed as complete with errors before.');
    expect(await confirm(receipt)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('so it isn’t confirmed'),
    });
  });

  it('needs one name, a status that there is, and the key, and says so', async () => {
    const { repository, remote, receipt, confirm } = await once();
    for (const names of [[], [receipt, 'complete', 'complete'], [receipt, '']])
      expect((await confirm(...names)).stderr).toContain('confirm takes one receipt');
    expect((await confirm('complete')).stderr).toContain('complete isn’t a receipt of this program.');
    for (const status of ['compleet', 'error'])
      expect(await confirm(receipt, status)).toMatchObject({
        code: 2,
        stderr: expect.stringContaining('The status is complete or complete-with-errors.'),
      });
    expect((await confirm(receipt, 'compleet')).stderr).toContain('Did you mean complete?');
    const keyless = await cli(repository, ['confirm', receipt]);
    expect(keyless).toMatchObject({ code: 2 });
    expect(keyless.stderr).toContain('confirm needs the API key');
    expect(remote.tags('roster-sync-confirmed/')).toEqual([]);
  });
});

describe('schema', () => {
  const FILE = '.github/roster-sync/employees.xsd';
  const STRICTER = EMPLOYEES_XSD.replace('[A-Z]{2}', '[A-Z][A-Z]');

  const program = async (served: { employees: Answer }) => {
    const api = await record({
      answering: ({ path }) =>
        path.endsWith('employees.xsd')
          ? served.employees
          : path.endsWith('positions.xsd')
            ? xsd(POSITIONS_XSD)
            : undefined,
    });
    const repository = Repository.with(filesOf(api.url));
    return { repository, fetch: () => cli(repository, ['schema'], WITH_KEY) };
  };
  const xsd = (body: string): Answer => ({
    status: 200,
    headers: { 'Content-Type': 'application/xml' },
    body,
  });

  it('fetches both, byte for byte, and says what is new, changed and the same', async () => {
    const served = { employees: xsd(EMPLOYEES_XSD) };
    const { repository, fetch } = await program(served);
    expect((await fetch()).stdout).toBe(
      `${FILE}: fetched; commit it\n.github/roster-sync/positions.xsd: fetched; commit it\n`,
    );
    expect(readFileSync(repository.path(FILE), 'utf8')).toBe(EMPLOYEES_XSD);
    // Git knows them, so a check reads them at once.
    expect(await checkHere(repository)).toMatchObject({
      ending: 'clean',
      schemas: { employees: 'committed' },
    });
    repository.commit();
    expect((await fetch()).stdout.match(/as it is committed/g)).toHaveLength(2);

    served.employees = xsd(STRICTER);
    expect((await syncHere(repository)).stdout).toMatch(/^held: .*`roster-sync schema` fetches them\.$/m);
    expect((await fetch()).stdout).toContain(`${FILE}: changed`);
    repository.commit();
    expect(await syncHere(repository)).toMatchObject({ ending: 'uploaded' });
  });

  it('writes nothing where the program serves none, or no schema', async () => {
    const served: { employees: Answer } = { employees: { status: 404 } };
    const { repository, fetch } = await program(served);
    expect((await fetch()).stdout).toContain(`${FILE}: not served`);
    served.employees = xsd('<nothing/>');
    expect(await fetch()).toMatchObject({
      code: 4,
      stderr: expect.stringContaining('isn’t a schema that can be used'),
    });
    expect(existsSync(repository.path(FILE))).toBe(false);
  });

  it('needs the key', async () => {
    const { repository } = await program({ employees: xsd(EMPLOYEES_XSD) });
    expect(await cli(repository, ['schema'])).toMatchObject({ code: 2 });
  });
});
