import { createServer, type RequestListener } from 'node:http';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { reportFiles } from '../../src/core/report/files.js';
import { EMPLOYEES_XSD } from '../../src/core/xml/built-in-schemas.js';
import { cleanUp } from '../support/cleanup.js';
import { checkHere, syncHere, type Told } from '../support/here.js';
import { CONFIG, filesOf, ROSTER } from '../support/people.js';
import { BASE, listen, ONCE, only, record, type Answer } from '../support/server.js';
import { networkWorld } from '../support/world.js';

/*
 * Files and answers that somebody made, or that went wrong, so as to cost time or memory, or to get something out
 * (test/e2e/hostile.test.ts: what takes a process of its own).
 */

afterEach(cleanUp);

/** Some ten times what it takes on a machine that has nothing else to do. */
const LONGEST_MS = 25_000;

/** It ends in time, with a sentence, and shows nothing of the program's insides. */
async function endsSoon(running: Promise<Told>, ...endings: Told['ending'][]): Promise<string> {
  const begun = performance.now();
  const ran = await running;
  expect(endings).toContain(ran.ending);
  expect(performance.now() - begun).toBeLessThan(LONGEST_MS);
  expect(ran.said).not.toMatch(/itself failed|^\s+at |node:internal/m);
  return ran.said;
}

async function checked(roster: string | Buffer, more: Record<string, unknown> = {}): Promise<string> {
  const running = checkHere(networkWorld({ ...filesOf(undefined, more), [ROSTER]: roster }, ''));
  const said = await endsSoon(running, 'problems');
  for (const [name, content] of reportFiles(await running, { script: '', style: '' }))
    expect([name, content.length < 30_000_000]).toEqual([name, true]);
  return said;
}

const HEADER =
  'employee_id,forename,surname,employee_type,department,start_date,country,email,manager_id,position_title\n';

describe('a roster', () => {
  it.each([
    ['a workbook', Buffer.from('PK\u0003\u0004\u0014\0\0\0'), /Excel workbook/],
    ['a sign-in page', '<!DOCTYPE html><title>Sign in</title>', /web page/],
    ['a merge conflict', `${HEADER}<<<<<<< HEAD\na\n=======\nb\n>>>>>>> x\n`, /csv:2 .*lines 2 to 6/],
    ['a million columns', `${'x,'.repeat(1_000_000)}\n`, /csv:1 error The line has more than 1000 cells/],
    ['a million records', HEADER + '1,2\n'.repeat(1_000_000), /more than 100000 records/],
    ['a cell of 20 MB', `${HEADER}1,"${'x'.repeat(20_000_000)}"\n`, /csv:2:2 error B2: The cell.*64 KiB/],
  ])('that is %s is told in one problem', async (_what, roster, said) => {
    const told = await checked(roster);
    expect(told).toMatch(said);
    expect(told).toContain('1 problem must be fixed first');
  });

  it('is matched with a pattern that would go back for ever', async () => {
    const column = { column: 'employee_id', pattern: '(a+)+' };
    const row = `${'a'.repeat(40)}!,A,B,employee,Sales,2020-01-31,GB,a@example.com,,Chief\n`;
    const told = await checked(HEADER + row, { roster: { columns: { employee_id: column } } });
    expect(told).toContain('`employee_id` doesn’t fit the `pattern` of its column');
  });
});

describe('a configuration', () => {
  const head = 'version: 1\nprogram: acme\n';

  it.each([
    ['of lists without end', `${head}x: ${'['.repeat(100_000)}`, `error YAML can’t read this`],
    ['that is huge', head + '# x\n'.repeat(5_000_000), 'larger than 256 KiB'],
    [
      'in another encoding',
      Buffer.from(`${head}# B\xfcro\n`, 'latin1'),
      `${CONFIG}:3 error The line holds bytes`,
    ],
    ['with a tag', `${head}keep-xml: !!js/undefined x\n`, 'A tag (!name) appears here'],
    ['with a key for JavaScript', `${head}__proto__: { keep-xml: true }\n`, '`__proto__` isn’t a key'],
    ['with a key as a group', `${head}? { a: secret }\n: 2\n`, 'isn’t a key'],
  ])('%s is told in a sentence', async (_what, config, said) => {
    const running = checkHere(networkWorld({ ...filesOf(), [CONFIG]: config }, ''));
    expect(await endsSoon(running, 'problems')).toContain(said);
  });
});

/** A server that answers as it likes; what it lets pass, a good API answers. Counts its POSTs. */
async function serving(own: (path: string, ...args: Parameters<RequestListener>) => boolean) {
  const posted: string[] = [];
  const server = createServer((request, response) => {
    const path = (request.url ?? '').slice(BASE.length);
    request.resume().on('end', () => {
      if (request.method === 'POST') posted.push(path.replace('hrdatasync/', ''));
      if (own(path, request, response)) return;
      response.writeHead(path.endsWith('.xsd') ? 404 : 200).end('{}');
    });
  });
  const url = `http://127.0.0.1:${await listen(server)}${BASE}`;
  return { url, posted };
}

/** The clock of the tests that wait. */
const TIMES_FASTER = 8;

/** One byte a second, for ever. */
const drip: RequestListener = (_request, response) => {
  response.writeHead(200, { 'Content-Type': 'application/json' }).write('{');
  const timer = setInterval(() => response.write(' '), 1000 / TIMES_FASTER);
  response.on('close', () => {
    clearInterval(timer);
  });
};

const RETRY_ONCE = { api: { retry: { tries: 1, 'base-delay': 0 } } };

describe('a server', () => {
  /** A sync with a server that answers one kind of request drop by drop. */
  async function dripping(ending: string) {
    const { url, posted } = await serving((path, ...args) => {
      if (!path.endsWith(ending)) return false;
      drip(...args);
      return true;
    });
    const world = networkWorld(filesOf(url, RETRY_ONCE));
    return { posted, world, ran: await syncHere(world) };
  }

  it('that answers drop by drop isn’t waited for: what it took is taken, what it should give isn’t there', async () => {
    const timeout = AbortSignal.timeout.bind(AbortSignal);
    const clock = jest.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => timeout(ms / TIMES_FASTER));
    const begun = performance.now();
    const [upload, schema] = await Promise.all([dripping('positions'), dripping('.xsd')]);
    expect(performance.now() - begun).toBeLessThan(50_000 / TIMES_FASTER);
    clock.mockRestore();
    expect(upload.ran).toMatchObject({ ending: 'uploaded' });
    expect(upload.posted).toEqual(ONCE);
    expect(upload.world.uploads()).toHaveLength(1);
    expect(schema.ran).toMatchObject({ ending: 'failed' });
    expect(schema.ran.stdout).toContain('the answer didn’t end within 10 s');
    expect(schema.posted).toEqual([]);
  });

  it('that breaks off after the status has taken the upload, too', async () => {
    const { url, posted } = await serving((path, _request, response) => {
      if (!path.endsWith('employees')) return false;
      response.writeHead(200, { 'Content-Length': '100' }).write('{');
      setTimeout(() => response.destroy(), 50);
      return true;
    });
    await endsSoon(syncHere(networkWorld(filesOf(url))), 'uploaded');
    expect(posted).toEqual(ONCE);
  });

  it('that sends a megabyte of headers isn’t the API, and each question is asked once', async () => {
    const asked: string[] = [];
    const { url } = await serving((path, _request, response) => {
      asked.push(path);
      response.writeHead(200, { 'X-Much': 'x'.repeat(1_000_000) }).end('{}');
      return true;
    });
    const said = await endsSoon(syncHere(networkWorld(filesOf(url))), 'failed');
    expect(said).toContain('doesn’t speak HTTP as an API does');
    expect(asked).not.toEqual([]);
    expect(asked).toEqual([...new Set(asked)]);
  });

  it('that packs what wasn’t asked for is not unpacked: its schema counts as not served', async () => {
    const body = gzipSync(Buffer.alloc(50_000_000, ' '));
    const encodings: unknown[] = [];
    const { url, posted } = await serving((_path, request, response) => {
      encodings.push(request.headers['accept-encoding']);
      response.writeHead(200, { 'Content-Encoding': 'gzip', 'Content-Type': 'application/xml' }).end(body);
      return true;
    });
    const said = await endsSoon(syncHere(networkWorld(filesOf(url))), 'uploaded');
    expect(said).toContain('Validated with the built-in schema');
    expect(posted).toEqual(ONCE);
    expect(new Set(encodings)).toEqual(new Set(['identity']));
  });

  it.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
  ])('that packs a long list of errors as %s, unasked, has failed', async (encoding, pack) => {
    const errors = Array.from({ length: 60_000 }, (_, at) => ({ line: at, error: 'Unknown country' }));
    const body = pack(JSON.stringify({ status: 'Error', success: false, errors }));
    const { url, posted } = await serving((path, _request, response) => {
      if (!path.endsWith('/employees')) return false;
      response.writeHead(200, { 'Content-Encoding': encoding, 'Content-Type': 'application/json' }).end(body);
      return true;
    });
    const said = await endsSoon(syncHere(networkWorld(filesOf(url))), 'failed');
    expect(said).toContain('“Error”');
    expect(posted).toEqual(['employees']);
  });

  /** A sync with a server that answers the upload of the employees with this, packed. */
  async function packing(body: Buffer, { encoding = 'gzip', breaksOff = false } = {}) {
    const { url, posted } = await serving((path, _request, response) => {
      if (!path.endsWith('/employees')) return false;
      const length = String(body.length + (breaksOff ? 100 : 0));
      const type = { 'Content-Type': 'application/json', 'Content-Encoding': encoding };
      response.writeHead(200, { ...type, 'Content-Length': length }).write(body);
      if (breaksOff) setTimeout(() => response.destroy(), 50);
      else response.end();
      return true;
    });
    return { posted, running: syncHere(networkWorld(filesOf(url))) };
  }

  const ANSWER = '{"status":"Queued"}';
  /** Some 30 kB where they are packed. */
  const words = Array.from({ length: 20_000 }, (_, at) => ((at * 7919) % 99_991).toString(36));
  const LONG = JSON.stringify({ status: 'Queued', log: words.join(' ') });
  const flipped = (body: Buffer, at: number) => {
    body.writeUInt8((body.at(at) ?? 0) ^ 1, at < 0 ? body.length + at : at);
    return body;
  };

  it.each<[string, Buffer, { encoding?: string; breaksOff?: boolean }?]>([
    ['with a wrong checksum', flipped(gzipSync(ANSWER), -6)],
    ['that is long and has a wrong checksum', flipped(gzipSync(LONG), -6)],
    ['that gives some bytes, of which the rest is missing', gzipSync(ANSWER).subarray(0, 19)],
    ['without its checksum', gzipSync(ANSWER).subarray(0, -8)],
    ['that is long and has no end', gzipSync(LONG).subarray(0, -20_000)],
    ['that is long and damaged within', flipped(gzipSync(LONG), 20_000)],
    ['as br that has no end', brotliCompressSync(LONG).subarray(0, -5000), { encoding: 'br' }],
    ['that is damaged, and then breaks off', flipped(gzipSync(LONG), 20_000), { breaksOff: true }],
  ])('that answers something packed %s isn’t the API', async (_what, body, way = {}) => {
    const { posted, running } = await packing(body, way);
    expect(await endsSoon(running, 'failed')).toContain('something else than JSON: that wasn’t the API');
    expect(posted).toEqual(['employees']);
  });

  it.each([
    ['arrives whole', gzipSync(LONG), false],
    ['breaks off on its way', gzipSync(LONG).subarray(0, -10_000), true],
    ['breaks off before anything can be unpacked', gzipSync(LONG).subarray(0, 12), true],
    ['holds more than is read', gzipSync(JSON.stringify({ log: 'x'.repeat(3_000_000) })), false],
  ])('of which a packed answer %s has taken the upload', async (_what, body, breaksOff) => {
    const { posted, running } = await packing(body, { breaksOff });
    await endsSoon(running, 'uploaded');
    expect(posted).toEqual(ONCE);
  });

  it.each([
    [413, 'too large for the server', 'Workstars account manager'],
    [409, 'doesn’t take this file', 'Add-ons, HR Data Sync'],
    [422, 'doesn’t take this file', 'Add-ons, HR Data Sync'],
  ])('that answers %d is told what to do about it', async (status, message, hint) => {
    const api = await record({ answering: only('/employees', { status }) });
    const said = await endsSoon(syncHere(networkWorld(filesOf(api.url))), 'failed');
    expect(said).toContain(message);
    expect(said).toContain(hint);
    expect(api.posted()).toEqual(['employees']);
  });
});

describe('a schema', () => {
  /** What a sync says when this is served as both; nothing is sent. */
  async function served(answer: Answer): Promise<string> {
    const api = await record({ answering: only('.xsd', { status: 200, ...answer }) });
    const said = await endsSoon(syncHere(networkWorld(filesOf(api.url))), 'failed', 'problems');
    expect(api.posted()).toEqual([]);
    return said;
  }

  const withDtd = (dtd: string, use: string) =>
    EMPLOYEES_XSD.replace('?>', `?><!DOCTYPE schema [${dtd}]>`).replace(
      '</xs:schema>',
      `<!-- x -->${use}</xs:schema>`,
    );
  const laughs = [
    '<!ENTITY l0 "ha">',
    ...Array.from({ length: 30 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`),
  ];

  it.each([
    [
      'laughs a billion times',
      withDtd(laughs.join(''), '<xs:annotation><xs:appinfo>&l30;</xs:appinfo></xs:annotation>'),
    ],
    [
      'reads a file',
      withDtd('<!ENTITY f SYSTEM "file:///etc/passwd">', '<xs:annotation>&f;</xs:annotation>'),
    ],
    ['isn’t one', '<list><item/></list>'],
    ['breaks off', EMPLOYEES_XSD.slice(0, 400)],
    ['is 4 MB of levels', '<a>'.repeat(1_400_000)],
  ])('that %s can’t be used, and nothing is sent', async (_what, body) => {
    expect(await served({ body })).toContain('isn’t a schema that can be used');
  });

  it.each(['include', 'import'])('that wants to %s others gets none, from disk or network', async (way) => {
    const elsewhere = await record();
    for (const location of [`${elsewhere.url}more.xsd`, 'file:///etc/passwd', '/etc/passwd']) {
      const namespace = way === 'import' ? 'namespace="urn:other" ' : '';
      const more = `$1<xs:${way} ${namespace}schemaLocation="${location}"/><xs:element name="other" type="text"/>`;
      const api = await record({
        answering: only('.xsd', { status: 200, body: EMPLOYEES_XSD.replace(/(<xs:schema[^>]*>)/, more) }),
      });
      const said = await endsSoon(syncHere(networkWorld(filesOf(api.url))), 'failed', 'problems');
      expect(said).not.toMatch(/root:/);
      expect(api.posted()).toEqual([]);
    }
    expect(elsewhere.requests).toEqual([]);
  });

  it('of more than 5 MiB is none', async () => {
    const body = EMPLOYEES_XSD.padEnd(5 * 1024 * 1024 + 1, ' ');
    expect(await served({ body })).toContain('larger than 5 MiB');
    const files = { ...filesOf(), '.github/roster-sync/employees.xsd': body };
    expect(await endsSoon(checkHere(networkWorld(files, '')), 'failed')).toContain(
      'employees.xsd is larger than 5 MiB',
    );
  });
});
