import { createHash } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { xmlReader } from '../../src/adapters/libxml/reader.js';
import { workstarsApi } from '../../src/adapters/workstars/client.js';
import { Failure } from '../../src/core/base/failure.js';
import { EMPLOYEES_XSD, POSITIONS_XSD } from '../../src/core/xml/built-in-schemas.js';
import { startSandbox } from '../../src/sandbox/server.js';

type Sandbox = Awaited<ReturnType<typeof startSandbox>>;

const KEY = 'a key: with a colon & ümlaut';
const reader = xmlReader(new URL('../../dist/', import.meta.url));
const open: Sandbox[] = [];
afterEach(() => Promise.all(open.splice(0).map((sandbox) => sandbox.close())));
afterAll(() => reader.close());

async function start(options: Partial<Parameters<typeof startSandbox>[0]> = {}): Promise<Sandbox> {
  const sandbox = await startSandbox({ reader, key: KEY, ...options });
  open.push(sandbox);
  return sandbox;
}

const basic = (user: string, key: string) => `Basic ${Buffer.from(`${user}:${key}`).toString('base64')}`;
const RIGHT = { Authorization: basic('api-key', KEY) };
const XML_TYPE = { ...RIGHT, 'Content-Type': 'application/xml' };

const XML =
  '<?xml version="1.0" encoding="utf-8"?>\n<positions><root><position_title>Chief</position_title>' +
  '<position_id>P1</position_id></root></positions>';

const get = (sandbox: Sandbox, path: string, headers: Record<string, string> = RIGHT) =>
  fetch(new URL(path, sandbox.url), { headers, redirect: 'manual' });
const post = (
  sandbox: Sandbox,
  path: string,
  body: string | Buffer | FormData,
  headers: Record<string, string>,
) =>
  fetch(new URL(path, sandbox.url), {
    method: 'POST',
    headers,
    body: body instanceof Buffer ? new Uint8Array(body) : body,
  });

describe('who may ask', () => {
  it('is who has the user name and the key', async () => {
    const sandbox = await start();
    expect((await get(sandbox, 'test')).status).toBe(200);
    expect(sandbox.requests[0]).toMatchObject({
      method: 'GET',
      path: '/admin/api/v2/test',
      status: 200,
      authorized: true,
    });
  });

  it.each([
    ['no credentials', {}],
    ['a key that begins with “wrong”', { Authorization: basic('api-key', 'wrong') }],
    ['no key', { Authorization: basic('api-key', '') }],
    ['another user', { Authorization: basic('admin', KEY) }],
    ['another scheme', { Authorization: `Bearer ${KEY}` }],
    ['nonsense', { Authorization: 'Basic %%%' }],
  ])('isn’t who has %s', async (_, headers: Record<string, string>) => {
    const sandbox = await start();
    for (const path of ['test', 'hrdatasync/employees.xsd', 'nowhere']) {
      const response = await get(sandbox, path, headers);
      expect(response.status).toBe(401);
      expect(response.headers.get('Content-Type')).toMatch('application/json');
      expect(await response.json()).toHaveProperty('error');
    }
    const refused = await post(sandbox, 'hrdatasync/positions', XML, {
      'Content-Type': 'application/xml',
      ...headers,
    });
    expect(refused.status).toBe(401);
    expect(sandbox.files).toEqual([]);
    expect(sandbox.requests.every(({ authorized }) => !authorized)).toBe(true);
  });

  it.each([
    ['evil.example.com', 421],
    ['127.0.0.1.example.com', 421],
    ['localhost', 200],
    ['LOCALHOST:8787', 200],
    ['[::1]:8787', 200],
    ['127.0.0.53', 200],
  ])('and calls the sandbox %s gets %i', async (host, status) => {
    const sandbox = await start();
    for (const path of ['/', '/admin/api/v2/test']) {
      const answered = await new Promise((resolve, reject) => {
        const headers = { ...RIGHT, Host: host };
        httpRequest({ host: '127.0.0.1', port: sandbox.port, path, headers }, (response) => {
          response.resume();
          resolve(response.statusCode);
        })
          .on('error', reject)
          .end();
      });
      expect(answered).toBe(status);
    }
  });
});

describe('the endpoints', () => {
  it('serve the schemas, ours or others', async () => {
    const sandbox = await start();
    const response = await get(sandbox, 'hrdatasync/employees.xsd');
    expect(response.headers.get('Content-Type')).toBe('application/xml');
    expect(await response.text()).toBe(EMPLOYEES_XSD);
    const other = await start({ schemas: { employees: '<other/>' } });
    expect(await (await get(other, 'hrdatasync/employees.xsd')).text()).toBe('<other/>');
    expect(await (await get(other, 'hrdatasync/positions.xsd')).text()).toBe(POSITIONS_XSD);
  });

  it('answer 404 and 405 in JSON', async () => {
    const sandbox = await start();
    expect((await get(sandbox, 'hrdatasync/nothing')).status).toBe(404);
    expect((await post(sandbox, 'test', '', RIGHT)).status).toBe(405);
    const wrong = await get(sandbox, 'hrdatasync/employees');
    expect([wrong.status, wrong.headers.get('Allow')]).toEqual([405, 'POST']);
    expect(await wrong.json()).toHaveProperty('error');
    expect((await post(sandbox, '/', '', RIGHT)).status).toBe(405);
    expect((await get(sandbox, '/../../etc/passwd')).status).toBe(404);
  });
});

describe('an upload', () => {
  it.each(['hrdatasync/positions', 'hrdatasync/position', 'hrdatasync/positions?dry=no'])(
    'raw, to %s',
    async (path) => {
      const sandbox = await start();
      const response = await post(sandbox, path, XML, {
        ...RIGHT,
        'Content-Type': 'text/xml; charset=utf-8',
      });
      expect(response.status).toBe(200);
      expect(await response.json()).toEqual({ id: 1, status: 'Queued' });
      expect(sandbox.files[0]).toMatchObject({ kind: 'positions', status: 'Complete' });
      expect(sandbox.requests[0]).toMatchObject({
        bytes: XML.length,
        sha256: createHash('sha256').update(XML).digest('hex'),
        body: Buffer.from(XML),
      });
    },
  );

  it('multipart, whatever the field is called', async () => {
    const sandbox = await start();
    const form = new FormData();
    form.append('note', 'first');
    form.append('whatever', new Blob([XML]), 'positions.xml');
    expect((await post(sandbox, 'hrdatasync/positions', form, RIGHT)).status).toBe(200);
    expect(sandbox.files[0]).toMatchObject({
      status: 'Complete',
      sha256: createHash('sha256').update(XML).digest('hex'),
    });
  });

  it('of employees, by the singular path too', async () => {
    const sandbox = await start({ answer: 'final' });
    for (const path of ['hrdatasync/employees', 'hrdatasync/employee']) {
      expect(await (await post(sandbox, path, 'nothing', XML_TYPE)).json()).toMatchObject({
        status: 'Error',
      });
    }
    expect(sandbox.files.map(({ kind }) => kind)).toEqual(['employees', 'employees']);
  });

  it('is answered with the final word where that is wanted', async () => {
    const sandbox = await start({ answer: 'final' });
    const words = [];
    for (const xml of [XML, XML, XML.replaceAll('P1', 'P2'), `${XML}<`]) {
      const response = await post(sandbox, 'hrdatasync/positions', xml, XML_TYPE);
      words.push([response.status, ((await response.json()) as { status: string }).status]);
    }
    expect(words).toEqual([
      [200, 'Complete'],
      [200, 'Skipped'],
      [200, 'Blocked'],
      [200, 'Error'],
    ]);
  });

  it.each([
    ['no type', '', 'x'],
    ['another type', 'application/json', '{}'],
    ['nothing', 'application/xml', ''],
    [
      'no file',
      'multipart/form-data; boundary=b',
      '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--b--',
    ],
    ['no boundary', 'multipart/form-data', 'x'],
  ])('with %s gets 400 and why', async (_, type, body) => {
    const sandbox = await start();
    const response = await post(sandbox, 'hrdatasync/employees', Buffer.from(body), {
      ...RIGHT,
      'Content-Type': type,
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toHaveProperty('error');
    expect(sandbox.files).toEqual([]);
  });

  it('of more than 64 MB gets 413', async () => {
    const sandbox = await start();
    const response = await post(
      sandbox,
      'hrdatasync/employees',
      Buffer.alloc(64 * 1024 * 1024 + 1, 'x'),
      XML_TYPE,
    );
    expect(response.status).toBe(413);
    expect(sandbox.requests[0]).toMatchObject({ bytes: 64 * 1024 * 1024 + 1, body: undefined });
  });

  it('that can’t be processed gets 500 and no stack', async () => {
    const failing = {
      read: () => Promise.reject(new TypeError('inner detail')),
      warm: () => undefined,
      close: () => Promise.resolve(),
    };
    const sandbox = await start({ reader: failing });
    const response = await post(sandbox, 'hrdatasync/positions', XML, XML_TYPE);
    expect(response.status).toBe(500);
    expect(await response.text()).toBe('{"error":"The sandbox failed (TypeError)."}');
  });
});

describe('our own client', () => {
  it.each(['raw' as const, { multipart: 'file' }])('gets along with it, upload: %j', async (upload) => {
    const sandbox = await start({ answer: 'final' });
    const api = workstarsApi({
      endpoint: { url: sandbox.url, loopback: true },
      key: KEY,
      userAgent: 'test',
      interrupted: new AbortController().signal,
      api: {
        'employees-path': 'hrdatasync/employees',
        'positions-path': 'hrdatasync/positions',
        upload,
        retry: { tries: 1, 'base-delay': 0 },
      },
    });
    await api.test();
    expect(Buffer.from((await api.schema('positions')) ?? []).toString()).toBe(POSITIONS_XSD);
    expect(await api.upload('positions', Buffer.from(XML))).toMatchObject({ serverStatus: 'Complete' });
    await expect(api.upload('employees', Buffer.from('nothing'))).rejects.toThrow(Failure);
  });
});

describe('the page', () => {
  it('lists the files and lets them be had, escaped and without a key', async () => {
    const sandbox = await start({ now: () => new Date('2026-11-24T02:00:05Z') });
    const evil = XML.replace('P1<', '&lt;script&gt;alert(1)&lt;/script&gt;<').replace('Chief', '');
    await post(sandbox, 'hrdatasync/positions', XML, XML_TYPE);
    await post(sandbox, 'hrdatasync/positions', evil, XML_TYPE);
    const response = await get(sandbox, '/', {});
    const page = await response.text();
    expect(response.headers.get('Content-Security-Policy')).toMatch("default-src 'none'");
    expect(page).toMatch(/Positions in the system<\/dt>\s*<dd><span class="value">1</);
    expect(page).toMatch(/0001-positions\.xml<\/a>[^]*2026-11-24 02:00:05 UTC[^]*✓ Complete</);
    expect(page).toMatch('href="/files/0002-positions-errors.txt"');
    expect(page).not.toMatch('<script');

    const xml = await get(sandbox, '/files/0001-positions.xml', {});
    expect(await xml.text()).toBe(XML);
    expect(xml.headers.get('Content-Disposition')).toBe('attachment; filename="0001-positions.xml"');
    const errors = await get(sandbox, '/files/0002-positions-errors.txt', {});
    expect(await errors.text()).toMatch(/position_title/);
    const schema = await get(sandbox, '/schemas/positions.xsd', {});
    expect(await schema.text()).toBe(POSITIONS_XSD);
    for (const path of [
      '/files/0001-positions-errors.txt',
      '/files/0003-positions.xml',
      '/files/..%2fpackage.json',
    ]) {
      expect((await get(sandbox, path, {})).status).toBe(404);
    }
  });
});

describe('starting', () => {
  it('says when the port is taken', async () => {
    const { port } = await start();
    await expect(start({ port })).rejects.toMatchObject({
      kind: 'use',
      message: expect.stringContaining('EADDRINUSE'),
    });
  });

  it('wants a key', async () => {
    await expect(start({ key: '' })).rejects.toThrow(Failure);
  });

  it('keeps the newest thousand requests', async () => {
    const sandbox = await start();
    for (let index = 0; index < 1001; index += 1) await get(sandbox, `test?${index}`);
    expect(sandbox.requests).toHaveLength(1000);
    expect(sandbox.requests[0]?.path).toBe('/admin/api/v2/test?1');
  });
});
