import { afterEach, describe, expect, it } from '@jest/globals';
import { EMPLOYEES_XSD, POSITIONS_XSD } from '../../src/core/xml/built-in-schemas.js';
import { parseFaults } from '../../src/sandbox/faults.js';
import { startSandbox } from '../../src/sandbox/server.js';
import { afterwards, cleanUp } from '../support/cleanup.js';
import { checkHere, syncHere } from '../support/here.js';
import {
  COMPANY,
  CONFIG,
  configOf,
  csvOf,
  EMPLOYEES_XML,
  filesOf,
  POSITIONS_XML,
  ROSTER,
} from '../support/people.js';
import { Repository } from '../support/repository.js';
import { KEY, KEY_IN_BASIC } from '../support/runner.js';
import { ONCE, only, record, TWICE, type Answer } from '../support/server.js';
import { networkWorld, reader } from '../support/world.js';

type Sandbox = Awaited<ReturnType<typeof startSandbox>>;

afterEach(cleanUp);

async function sandbox(faults = ''): Promise<Sandbox> {
  const started = await startSandbox({ reader, key: KEY, faults: parseFaults(faults) });
  afterwards(() => started.close());
  return started;
}

const postsTo = ({ requests }: Sandbox): string[] =>
  requests.filter(({ method }) => method === 'POST').map(({ path }) => path.slice(path.lastIndexOf('/') + 1));

/** One sync of the company against a sandbox that misbehaves so. */
async function syncWith(faults: string, more: Record<string, unknown> = {}) {
  const api = await sandbox(faults);
  const world = networkWorld(filesOf(api.url, more));
  return { api, world, ran: await syncHere(world) };
}

/** One sync against a recording server that answers so to the employee file. */
async function syncAnswered(answer: Answer, to = '/employees') {
  const api = await record({ answering: only(to, answer) });
  const world = networkWorld(filesOf(api.url));
  return { api, world, ran: await syncHere(world) };
}

describe('the sandbox', () => {
  it('takes what a sync sends, and has it afterwards', async () => {
    const { api, ran } = await syncWith('');
    expect(ran).toMatchObject({ ending: 'uploaded' });
    expect(api.files.map(({ kind, status }) => `${kind}: ${status}`)).toEqual([
      'employees: Complete',
      'positions: Complete',
    ]);
    expect([...api.employees].sort()).toEqual(['0000001', '0000002', '0000003']);
    expect([...api.positions].sort()).toEqual(['0000001', '0000002', '0000003']);
    expect(api.requests.every(({ authorized }) => authorized)).toBe(true);
  });

  it('skips what it has had: sending again is harmless', async () => {
    const { api, world } = await syncWith('');
    expect(await syncHere(world)).toMatchObject({ ending: 'uploaded' });
    expect(api.files.map(({ status }) => status)).toEqual(['Complete', 'Complete', 'Skipped', 'Skipped']);
  });
});

describe('a passing fault is ridden out:', () => {
  it.each([
    ['503 twice', 'employees:503*2'],
    ['a broken connection', 'employees:reset'],
    ['429 with Retry-After', 'employees:429:0'],
    ['a gateway’s page', 'employees:html-502'],
    ['504', 'positions:504'],
    ['one after the other', 'employees:503,employees:reset,employees:429:0,positions:html-502*2'],
    ['while schemas are asked for', 'employees.xsd:503,positions.xsd:reset'],
  ])('%s', async (_, faults) => {
    const { api, world, ran } = await syncWith(faults);
    expect(ran).toMatchObject({ ending: 'uploaded' });
    expect(ran.stdout).toMatch(/^uploaded/m);
    expect(api.files.map(({ kind }) => kind)).toEqual(ONCE);
    expect(world.uploads()).toHaveLength(1);
  });

  it('the same bytes are sent each time', async () => {
    const { api } = await syncWith('employees:503*2');
    const digests = api.requests.filter(({ method }) => method === 'POST').map(({ sha256 }) => sha256);
    expect(digests).toHaveLength(4);
    expect(new Set(digests.slice(0, 3)).size).toBe(1);
  });

  it('Retry-After is waited for', async () => {
    let posts = 0;
    const api = await record({
      answering: ({ method }) => {
        if (method !== 'POST') return undefined;
        posts += 1;
        return posts === 1 ? { status: 429, headers: { 'Retry-After': '1' } } : undefined;
      },
    });
    expect(await syncHere(networkWorld(filesOf(api.url)))).toMatchObject({ ending: 'uploaded' });
    const [first, second] = api.posts();
    expect(api.posted()).toEqual(['employees', ...ONCE]);
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThan(950);
  });

  it.each([
    ['503*', '503', 4],
    ['html-502*', '502', 4],
    ['429:0*', '429', 4],
    ['reset*', 'ECONNRESET', 4],
    // Not a passing one.
    ['500*', '500', 1],
  ])('but not for ever: %s ends within the tries of the configuration', async (fault, said, tries) => {
    const { api, world, ran } = await syncWith(`employees:${fault}`);
    expect(ran).toMatchObject({ ending: 'failed' });
    expect(postsTo(api)).toEqual(Array(tries).fill('employees'));
    expect(ran.stdout).toContain(said);
    if (tries > 1) expect(ran.stdout).toContain(`after ${tries} tries`);
    expect(ran.stdout).toMatch(/^failed: The sync failed\. No file is known to have been accepted\.$/m);
    expect(world.uploads()).toEqual([]);
  });

  it('nobody who listens is one, too', async () => {
    const api = await sandbox();
    await api.close();
    const world = networkWorld(filesOf(api.url));
    const ran = await syncHere(world);
    expect(ran).toMatchObject({ ending: 'failed' });
    expect(ran.stdout).toContain(`Nothing listens at ${new URL(api.url).host}.`);
    expect(world.uploads()).toEqual([]);
  });
});

describe('a final answer ends the sync after one POST, with a sentence that helps:', () => {
  it.each([
    ['400', /missing or wrong/, /`api`|upload/],
    ['401', /subdomain or the key is wrong/, /`program`.*API key/],
    ['403', /isn’t enabled for the program/, /account manager/],
    ['404', /address doesn’t exist/, /`program`/],
    ['413', /413/, /./],
    ['500', /500/, /Workstars support/],
  ])('%s', async (status, said, hint) => {
    const { api, world, ran } = await syncWith(`employees:${status}`);
    expect(ran).toMatchObject({ ending: 'failed' });
    expect(postsTo(api)).toEqual(['employees']);
    expect(ran.stdout).toMatch(said);
    expect(ran.stdout).toMatch(hint);
    expect(ran.stdout).toMatch(/^failed: /m);
    expect(world.uploads()).toEqual([]);
  });

  it('a wrong key is found out before any file is sent', async () => {
    const api = await sandbox();
    const world = networkWorld(filesOf(api.url), 'wrong-key');
    const ran = await syncHere(world);
    expect(ran).toMatchObject({ ending: 'failed' });
    expect(ran.stdout).toContain('subdomain or the key is wrong');
    expect(postsTo(api)).toEqual([]);
  });

  it.each([301, 302, 303, 307, 308])(
    'a redirect (%d) isn’t followed, and the key goes nowhere else',
    async (status) => {
      const elsewhere = await record();
      const { api, world, ran } = await syncAnswered({ status, headers: { Location: elsewhere.url } });
      expect(ran).toMatchObject({ ending: 'failed' });
      expect(ran.stdout).toMatch(/redirect, which is never followed/);
      expect(elsewhere.requests).toEqual([]);
      expect(api.posted()).toEqual(['employees']);
      expect(world.uploads()).toEqual([]);
    },
  );

  it('a redirect of the schemas isn’t followed either', async () => {
    const elsewhere = await record();
    const { api, ran } = await syncAnswered({ status: 302, headers: { Location: elsewhere.url } }, '.xsd');
    expect(ran).toMatchObject({ ending: 'failed' });
    expect(elsewhere.requests).toEqual([]);
    expect(api.posted()).toEqual([]);
  });

  it.each([
    ['says that it is HTML', { headers: { 'Content-Type': 'text/html' }, body: '<p>Sign in</p>' }],
    ['only looks like HTML', { body: '\n<!DOCTYPE html><title>Sign in</title>' }],
  ])('a web page with 200 that %s is no API', async (_, answer: Answer) => {
    const { api, world, ran } = await syncAnswered({ status: 200, ...answer });
    expect(ran).toMatchObject({ ending: 'failed' });
    expect(ran.stdout).toContain('a web page');
    expect(ran.stdout).not.toContain('Sign in');
    expect(api.posted()).toEqual(['employees']);
    expect(world.uploads()).toEqual([]);
  });

  it.each([
    ['plain text', 'Please sign in', 'something else than JSON'],
    ['XML', '<result>secret</result>', 'something else than JSON'],
    ['a false success', '{"success":false,"message":"secret"}', 'reports an error'],
    ['an error', '{"error":"secret"}', 'reports an error'],
    ['a list of errors', '{"errors":["secret"]}', 'reports an error'],
  ])('%s with 200 isn’t accepted, and none of it is shown', async (_, body, said) => {
    const { api, world, ran } = await syncAnswered({ status: 200, body });
    expect(ran).toMatchObject({ ending: 'failed' });
    expect(ran.stdout).toContain(said);
    expect(ran.stdout).not.toMatch(/secret|sign in/);
    expect(api.posted()).toEqual(['employees']);
    expect(world.uploads()).toEqual([]);
    const test = await record({ answering: only('/test', { status: 200, body }) });
    const checked = await checkHere(networkWorld(filesOf(test.url)), { key: KEY });
    expect(checked).toMatchObject({ ending: 'failed' });
    expect(checked.stdout).toContain(said);
  });

  it.each([200, 202, 204])('an empty text with %d is accepted', async (status) => {
    const { ran } = await syncAnswered({ status, body: '' });
    expect(ran).toMatchObject({ ending: 'uploaded' });
  });

  it('a 404 names the other spelling of the path', async () => {
    const { ran } = await syncAnswered({ status: 404 });
    expect(ran.stdout).toContain('try `employees-path: hrdatasync/employee`');
    const api = await record({ answering: only('/position', { status: 404 }) });
    const files = filesOf(api.url, { api: { 'positions-path': 'hrdatasync/position' } });
    expect((await syncHere(networkWorld(files))).stdout).toContain(
      'try `positions-path: hrdatasync/positions`',
    );
  });

  it('an answer without end is cut off, and accepted', async () => {
    const { world, ran } = await syncWith('employees:endless');
    expect(ran).toMatchObject({ ending: 'uploaded' });
    expect(world.uploads()).toHaveLength(1);
  });
});

describe('a word of the portal in the answer', () => {
  it.each(['Error', 'Blocked'])('%s is a failed upload', async (word) => {
    const { api, world, ran } = await syncWith(`employees:${word}`);
    expect(ran).toMatchObject({ ending: 'failed' });
    expect(ran.stdout).toContain(`“${word}”`);
    expect(ran.stdout).toContain('Add-ons, HR Data Sync');
    expect(postsTo(api)).toEqual(['employees']);
    expect(world.uploads()).toEqual([]);
  });

  it.each(['Queued', 'Processing', 'Skipped', 'Complete', 'Complete With Errors'])(
    '%s becomes the receipt’s Server-Status',
    async (word) => {
      const { world, ran } = await syncAnswered({ body: JSON.stringify({ file: [{ state: word }] }) }, 's');
      expect(ran).toMatchObject({ ending: 'uploaded' });
      expect(world.uploads()[0]?.serverStatus).toBe(word);
    },
  );

  it('that asks for a look isn’t lost behind that of the other file', async () => {
    const api = await record({
      answering: ({ path }) =>
        path.endsWith('/employees') ? { body: '{"status":"Complete With Errors"}' } : undefined,
    });
    const world = networkWorld(filesOf(api.url));
    expect(await syncHere(world)).toMatchObject({ ending: 'uploaded' });
    expect(world.uploads()[0]?.serverStatus).toBe('Complete With Errors');
  });

  it('counts, too, where the answer breaks off after it', async () => {
    const { world, ran } = await syncAnswered(
      { body: '{"status":"Blocked","detail":"', headers: { 'Content-Length': '900' } },
      's',
    );
    expect(ran).toMatchObject({ ending: 'failed' });
    expect(ran.stdout).toContain('“Blocked”');
    expect(world.uploads()).toEqual([]);
  });

  it.each([['{}'], ['{"status":"Fabulous"}'], [''], ['[]'], ['null']])(
    'isn’t relied on: %s is as good',
    async (body) => {
      const { world, ran } = await syncAnswered({ body }, 's');
      expect(ran).toMatchObject({ ending: 'uploaded' });
      expect(world.uploads()[0]?.serverStatus).toBeUndefined();
    },
  );
});

describe('employees accepted and positions not', () => {
  it.each(['500', '403', 'reset*', 'Error', 'Blocked', 'html'])(
    'leaves a Partial receipt and fails (%s)',
    async (fault) => {
      const { api, world, ran } = await syncWith(`positions:${fault}`);
      expect(ran).toMatchObject({ ending: 'failed' });
      expect(ran.stdout).toMatch(/^failed: .*Only the employee file was accepted/m);
      expect(api.files.map(({ kind }) => kind)).toEqual(['employees']);
      expect(world.receipt(ran.receipt)?.partial).toBe(true);
      expect(world.tags.size).toBe(1);
      expect(ran.stdout).toContain(`receipt: ${ran.receipt ?? '?'}`);
    },
  );

  it('isn’t skipped the next time: both are sent again, and that receipt is whole', async () => {
    const { api, world } = await syncWith('positions:500');
    const ran = await syncHere(world, { unchanged: 'skip' });
    expect(ran).toMatchObject({ ending: 'uploaded' });
    expect(ran.stdout).toMatch(/^uploaded/m);
    expect(postsTo(api)).toEqual(TWICE);
    expect(world.receipt(ran.receipt)?.partial).toBe(false);
    expect((await syncHere(world, { unchanged: 'skip' })).stdout).toMatch(/^unchanged/m);
  });

  it('is a baseline all the same: the employees are there', async () => {
    const { world } = await syncWith('positions:500');
    expect((await checkHere(world)).stdout).toContain('0 joiners, 0 leavers, 0 changed');
  });
});

describe('the form of the upload', () => {
  it('can be multipart, with the field that configuration names', async () => {
    const api = await record();
    const world = networkWorld(filesOf(api.url, { api: { upload: { multipart: 'hr_file' } } }));
    expect(await syncHere(world)).toMatchObject({ ending: 'uploaded' });

    for (const [at, xml] of [EMPLOYEES_XML, POSITIONS_XML].entries()) {
      const post = api.posts()[at];
      const boundary = /^multipart\/form-data; boundary=(\S+)$/.exec(
        post?.headers['content-type'] ?? '',
      )?.[1];
      const parts = post?.body.toString().split(`--${boundary ?? '?'}`);
      expect(parts).toHaveLength(3);
      expect(parts?.[0]).toBe('');
      expect(parts?.[2]).toBe('--\r\n');
      const [head = '', ...content] = parts?.[1]?.split('\r\n\r\n') ?? [];
      expect(head).toContain('name="hr_file"');
      expect(head).toMatch(/filename="[^"]+\.xml"/);
      expect(content.join('\r\n\r\n')).toBe(`${xml}\r\n`);
    }
    // What is recorded is the file, whatever it was wrapped in.
    expect(world.uploads()[0]?.digests.employees).not.toBe(api.posts()[0]?.sha256);
  });

  it('as multipart is read by the sandbox, and the receipt is that of the raw file', async () => {
    const raw = await syncWith('');
    const wrapped = await syncWith('', { api: { upload: { multipart: 'file' } } });
    expect(wrapped.ran).toMatchObject({ ending: 'uploaded' });
    expect(wrapped.world.uploads()[0]?.digests).toEqual(raw.world.uploads()[0]?.digests);
  });

  it('can go to the singular addresses of an older revision', async () => {
    const paths = { 'employees-path': 'hrdatasync/employee', 'positions-path': 'hrdatasync/position' };
    const { api, ran } = await syncWith('', { api: paths });
    expect(ran).toMatchObject({ ending: 'uploaded' });
    expect(postsTo(api)).toEqual(['employee', 'position']);
    expect(api.files).toHaveLength(2);
  });
});

describe('the address of the API', () => {
  it('may be another one by --api-url, with or without a slash at its end', async () => {
    const api = await record();
    const world = networkWorld(filesOf());
    expect(await syncHere(world, { apiUrl: api.url.slice(0, -1) })).toMatchObject({ ending: 'uploaded' });
    expect(api.posts().map(({ path }) => path)).toEqual([
      '/admin/api/v2/hrdatasync/employees',
      '/admin/api/v2/hrdatasync/positions',
    ]);
    expect(world.uploads()[0]?.endpoint).toBe(api.url);
  });

  it('is the program’s own where nothing else is said', async () => {
    const world = networkWorld(filesOf(), '');
    const checked = await checkHere(world);
    expect(checked).toMatchObject({ endpoint: 'https://acme.workstars.com/admin/api/v2/' });
  });

  it.each([
    'https://evil.example/admin/api/v2/',
    'http://evil.example/admin/api/v2/',
    'http://127.0.0.1.evil.example/',
    'http://localhost.evil.example/',
    'http://127.0.0.1@evil.example/',
    'http://localhost:80@evil.example/',
    'http://evil.example/#127.0.0.1',
    'http://evil.example\\@127.0.0.1/',
    'http://0.0.0.0/',
    'http://[::ffff:10.0.0.1]/',
    'ftp://127.0.0.1/',
    'file:///etc/passwd',
    '127.0.0.1:8787',
    '',
  ])('in configuration is loopback or refused: %s', async (url) => {
    const world = networkWorld(filesOf(url));
    const ran = await syncHere(world);
    expect(ran).toMatchObject({ ending: 'failed' });
    expect(ran.stdout).toContain('`api.base-url`');
    expect(world.uploads()).toEqual([]);
  });

  it('is checked by a check, too, with and without a key', async () => {
    for (const key of ['', KEY]) {
      const ran = await checkHere(networkWorld(filesOf('https://evil.example/admin/api/v2/'), key));
      expect(ran).toMatchObject({ ending: 'failed' });
      expect(ran.stdout).toContain('`api.base-url`');
    }
  });

  it.each(['http://roster.example.test/admin/api/v2/', 'HTTP://ROSTER.EXAMPLE.TEST', 'http://192.168.0.1/'])(
    'by --api-url isn’t unencrypted, loopback apart: %s',
    async (url) => {
      const ran = await syncHere(networkWorld(filesOf()), { apiUrl: url });
      expect(ran).toMatchObject({ ending: 'failed', failure: { kind: 'use' } });
      expect(ran.said).toContain('isn’t encrypted');
    },
  );

  it('holds no credentials, which are never repeated', async () => {
    const api = await record();
    const url = api.url.replace('127.0.0.1', 'api-key:s3cret@127.0.0.1');
    const byFlag = await syncHere(networkWorld(filesOf()), { apiUrl: url });
    const byFile = await syncHere(networkWorld(filesOf(url)));
    expect(byFlag).toMatchObject({ ending: 'failed', failure: { kind: 'use' } });
    expect(byFile).toMatchObject({ ending: 'failed' });
    for (const { said } of [byFlag, byFile]) {
      expect(said).toContain('holds more than an address');
      expect(said).not.toContain('s3cret');
    }
    expect(api.requests).toEqual([]);
  });

  it.each([
    '//evil.example/x',
    'https://evil.example/x',
    '/hrdatasync/employees',
    '../../../x',
    'hrdatasync/../../x',
    'hrdatasync\\..\\x',
    '%2e%2e/x',
    'x?to=evil',
    'x#y',
    'evil.example:80/x',
    'hrdatasync/employees\n',
    '',
  ])('isn’t left by a path: %j', async (path) => {
    const api = await record();
    const world = networkWorld(filesOf(api.url, { api: { 'employees-path': path } }));
    const ran = await syncHere(world);
    expect(ran).toMatchObject({ ending: 'problems' });
    expect(ran.stdout).toContain('`api.employees-path`');
    expect(api.requests).toEqual([]);
  });
});

describe('the schemas', () => {
  it('that the program serves decide in a sync', async () => {
    const api = await record({
      answering: ({ path }) =>
        path.endsWith('employees.xsd')
          ? { status: 200, body: EMPLOYEES_XSD.replace('[A-Z]{2}', 'DE') }
          : undefined,
    });
    const world = networkWorld(filesOf(api.url));
    const ran = await syncHere(world);
    expect(ran).toMatchObject({ ending: 'problems' });
    expect(ran.stdout).toContain('xsd/invalid');
    expect(ran.stdout).toContain(`${ROSTER}:2:`);
    expect(api.posted()).toEqual([]);
  });

  it('that are committed decide in a check, without a network', async () => {
    const strict = EMPLOYEES_XSD.replace('[A-Z]{2}', 'DE');
    const world = networkWorld({ ...filesOf(), '.github/roster-sync/employees.xsd': strict }, '');
    const ran = await checkHere(world);
    expect(ran).toMatchObject({ ending: 'problems' });
    expect(ran.stdout.match(/xsd\/invalid/g)).toHaveLength(3);
  });

  it('that are committed and not what the program serves hold a sync', async () => {
    const api = await sandbox();
    const committed = {
      '.github/roster-sync/employees.xsd': EMPLOYEES_XSD,
      '.github/roster-sync/positions.xsd': POSITIONS_XSD.replace('</xs:schema>', '<!-- old --></xs:schema>'),
    };
    const world = networkWorld({ ...filesOf(api.url), ...committed });
    const ran = await syncHere(world);
    expect(ran).toMatchObject({ ending: 'held' });
    expect(ran.stdout).toMatch(/^held: .*schemas/m);
    expect(postsTo(api)).toEqual([]);

    world.commit({ '.github/roster-sync/positions.xsd': POSITIONS_XSD.replaceAll('\n', '\r\n') });
    expect(await syncHere(world)).toMatchObject({ ending: 'uploaded' });
  });
});

describe('a roster', () => {
  it('may have vacant posts, from a file of positions', async () => {
    const api = await record();
    const positions = [
      { position_id: 'P1', position_title: 'Chief', parent_position_id: '', employee_id: '0000001' },
      { position_id: 'P2', position_title: 'Vacant', parent_position_id: 'P1', employee_id: '' },
    ];
    const files = filesOf(api.url, { hierarchy: { file: 'roster/positions.csv' } });
    const world = networkWorld({ ...files, 'roster/positions.csv': csvOf(positions) });
    expect(await syncHere(world)).toMatchObject({ ending: 'uploaded' });
    expect(api.posts()[1]?.body.toString()).toBe(
      '<?xml version="1.0" encoding="utf-8"?>\n<positions>\n' +
        '  <root><position_title>Chief</position_title><position_id>P1</position_id><employee_id>0000001</employee_id></root>\n' +
        '  <position><position_title>Vacant</position_title><position_id>P2</position_id><parent_position_id>P1</parent_position_id></position>\n' +
        '</positions>\n',
    );
  });

  it('may have a name that git and shells find hard', async () => {
    const api = await record();
    const file = 'roster/Belegschaft März (neu), “alle”.csv';
    const repository = Repository.with({
      [CONFIG]: configOf(api.url, { roster: { file } }),
      [file]: csvOf(COMPANY),
    });
    expect(await checkHere(repository)).toMatchObject({ ending: 'clean' });
    expect(await syncHere(repository)).toMatchObject({ ending: 'uploaded' });
    expect(api.posts()[0]?.body.toString()).toBe(EMPLOYEES_XML);
  });

  it('is skipped where the XML is the same, of another commit too, and nowhere else', async () => {
    const api = await record();
    const world = networkWorld(filesOf(api.url));
    await syncHere(world);
    world.commit({ [ROSTER]: csvOf(COMPANY.toReversed()) });
    expect(await syncHere(world, { unchanged: 'skip' })).toMatchObject({ ending: 'unchanged' });
    world.commit({ [ROSTER]: csvOf(COMPANY.map((one) => ({ ...one, position_title: 'Person' }))) });
    expect(await syncHere(world, { unchanged: 'skip' })).toMatchObject({ ending: 'uploaded' });
    expect(api.posted()).toEqual(TWICE);
  });

  it('isn’t skipped after a change of the configuration alone, which counts from its upload on', async () => {
    const api = await record();
    const world = networkWorld(filesOf(api.url));
    await syncHere(world);
    world.commit({ [CONFIG]: `${configOf(api.url)}# A remark.\n` });
    expect(await syncHere(world, { unchanged: 'skip' })).toMatchObject({ ending: 'uploaded' });
    expect(await syncHere(world, { unchanged: 'skip' })).toMatchObject({ ending: 'unchanged' });
  });
});

describe('a roster with problems', () => {
  it('is never sent, and neither is one with warnings unless only with warnings', async () => {
    const api = await record();
    const faulty = csvOf(COMPANY.map((one) => ({ ...one, country: 'XX' })));
    const world = networkWorld({ [CONFIG]: configOf(api.url), [ROSTER]: faulty });
    expect(await syncHere(world)).toMatchObject({ ending: 'problems' });
    expect(api.posted()).toEqual([]);

    const more = { roster: { departments: ['Board'] }, rules: { 'roster/unknown-department': 'warn' } };
    world.commit(filesOf(api.url, more));
    const ran = await syncHere(world);
    expect(ran).toMatchObject({ ending: 'uploaded' });
    expect(ran.stdout).toContain('warning');
    expect(api.posted()).toEqual(ONCE);
  });
});

it('sends the key in no other form, and nowhere but in its header', async () => {
  const api = await record();
  const world = networkWorld(filesOf(api.url));
  const { said } = await syncHere(world);
  for (const { path, headers, body } of api.requests) {
    const { authorization, ...others } = headers;
    expect(authorization).toBe(`Basic ${KEY_IN_BASIC}`);
    const rest = path + JSON.stringify(others) + body.toString();
    for (const secret of [KEY, KEY_IN_BASIC]) expect(rest).not.toContain(secret);
  }
  for (const secret of [KEY, KEY_IN_BASIC])
    expect(said + [...world.tags.values()].map(({ message }) => message).join()).not.toContain(secret);
});
