import { createServer } from 'node:http';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from '@jest/globals';
import { fetchFromGitHub } from '../../../src/adapters/github/fetch.js';
import { proxyTo } from '../../e2e/tls.js';
import { cleanUp } from '../../support/cleanup.js';
import { listen, record, type Recorder } from '../../support/server.js';

const ENV = ['http_proxy', 'HTTP_PROXY', 'no_proxy', 'NO_PROXY'];
afterEach(() => {
  for (const name of ENV) Reflect.deleteProperty(process.env, name);
  return cleanUp();
});

const BODY = '{"é":1}';
const HEADERS = { authorization: 'token ghs_t0ken', 'content-type': 'application/json' };
const at = (api: Recorder, path: string, host = '127.0.0.1') => `http://${host}:${api.port}${path}`;
const ask = (address: string, method = 'POST', signal?: AbortSignal) =>
  fetchFromGitHub(address, {
    ...{ method, headers: HEADERS },
    ...(!['GET', 'HEAD'].includes(method) && { body: BODY }),
    ...(signal && { signal }),
  });

it('asks and answers as fetch does', async () => {
  const headers = { 'Content-Type': 'text/plain', 'X-Of': 'GitHub' };
  const api = await record({ answering: () => ({ status: 201, headers, body: 'née' }) });
  const answer = await ask(at(api, '/repos/acme?x=1'));
  expect(answer).toMatchObject({ status: 201, statusText: 'Created', url: at(api, '/repos/acme?x=1') });
  expect([answer.headers.get('content-type'), answer.headers.get('x-of')]).toEqual(['text/plain', 'GitHub']);
  expect(await answer.text()).toBe('née');
  const [asked] = api.requests;
  const sent = { ...HEADERS, 'content-length': '8' };
  expect(asked).toMatchObject({ method: 'POST', path: '/repos/acme?x=1', headers: sent });
  expect(asked?.body.toString()).toBe(BODY);
});

it('unpacks what it asks to be packed', async () => {
  const server = createServer((request, response) => {
    expect(request.headers['accept-encoding']).toBe('gzip');
    response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(gzipSync('a roster'));
  });
  const address = `http://127.0.0.1:${await listen(server)}/`;
  expect(await (await ask(address)).text()).toBe('a roster');
  expect(Buffer.from(await (await ask(address)).arrayBuffer()).toString()).toBe('a roster');
});

it.each([
  ['GZIP', gzipSync('a roster')],
  ['x-gzip', gzipSync('a roster')],
  ['deflate', deflateSync('a roster')],
  ['br', brotliCompressSync('a roster')],
  ['identity', Buffer.from('a roster')],
])('unpacks what a proxy packed as %s, which nobody asked for', async (encoding, packed) => {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'Content-Encoding': encoding }).end(packed);
  });
  expect(await (await ask(`http://127.0.0.1:${await listen(server)}/`)).text()).toBe('a roster');
});

it.each([
  ['isn’t packed at all', Buffer.from('a roster')],
  ['is damaged at its end', damaged(gzipSync('a roster'))],
  ['is damaged at the end of much', damaged(gzipSync('a roster '.repeat(50_000)))],
])('takes nothing of an answer that says it is packed and %s', async (_what, body) => {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(body);
  });
  const answer = await ask(`http://127.0.0.1:${await listen(server)}/`);
  await expect(answer.text()).rejects.toThrow('can’t be unpacked');
});

/** With another checksum. */
function damaged(packed: Buffer): Buffer {
  packed.writeUInt32LE(packed.readUInt32LE(packed.length - 8) ^ 1, packed.length - 8);
  return packed;
}

it('takes nothing of an answer that would be far too large, and an empty one as empty', async () => {
  const packed = gzipSync(Buffer.alloc(161 * 1024 * 1024), { level: 1 });
  const server = createServer((request, response) => {
    const body = request.url === '/bomb' ? packed : '';
    response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(body);
  });
  const address = `http://127.0.0.1:${await listen(server)}`;
  const bomb = await ask(`${address}/bomb`);
  await expect(bomb.text()).rejects.toThrow('can’t be unpacked');
  expect(await (await ask(`${address}/empty`)).text()).toBe('');
});

it('fails where the other side goes over to another protocol', async () => {
  const server = createServer(({ socket }) => {
    socket.write('HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: chat\r\n\r\n');
  });
  const address = `http://127.0.0.1:${await listen(server)}/`;
  await expect(ask(address)).rejects.toMatchObject({ code: 'ECONNRESET' });
});

it('ends when it is asked to, before an answer and in the middle of one', async () => {
  const server = createServer((request, response) => {
    if (request.url === '/begun') response.write('a');
  });
  const address = `http://127.0.0.1:${await listen(server)}`;
  await expect(ask(`${address}/silent`, 'GET', AbortSignal.timeout(50))).rejects.toThrow();
  const begun = await ask(`${address}/begun`, 'GET', AbortSignal.timeout(200));
  await expect(begun.text()).rejects.toThrow();
});

describe('a redirect', () => {
  const renamed = (status: number, to: (api: Recorder) => string) => {
    const api = record({
      answering: async ({ path }) =>
        path === '/old' ? { status, headers: { Location: to(await api) } } : { body: '"here"' },
    });
    return api;
  };

  it.each([
    [301, 'GET', 'GET'],
    [302, 'POST', 'GET'],
    [303, 'PATCH', 'GET'],
    [307, 'POST', 'POST'],
    [308, 'PATCH', 'PATCH'],
  ])('%i of a %s is followed with a %s, and the token', async (status, method, then) => {
    const api = await renamed(status, () => '/new');
    const answer = await ask(at(api, '/old'), method);
    expect([answer.url, await answer.text()]).toEqual([at(api, '/new'), '"here"']);
    const [, second] = api.requests;
    expect(second).toMatchObject({ method: then, headers: { authorization: HEADERS.authorization } });
    expect(second?.body.toString()).toBe(then === 'GET' ? '' : BODY);
    expect(second?.headers['content-type']).toBe(method === then ? HEADERS['content-type'] : undefined);
  });

  it('to another host is followed without the token', async () => {
    const api = await renamed(307, (own) => at(own, '/new', 'localhost'));
    expect(await (await ask(at(api, '/old'))).text()).toBe('"here"');
    expect(api.requests.map(({ headers }) => headers.authorization)).toEqual([
      HEADERS.authorization,
      undefined,
    ]);
  });

  it('isn’t read: its body may never end', async () => {
    const server = createServer((request, response) => {
      if (request.url === '/new') response.end('here');
      else response.writeHead(302, { Location: '/new' }).write('moved');
    });
    const left = new Promise((resolve) => {
      server.once('request', (_request, response) => response.on('close', resolve));
    });
    expect(await (await ask(`http://127.0.0.1:${await listen(server)}/old`)).text()).toBe('here');
    await left;
  });

  it('to itself ends, and one to another protocol isn’t followed', async () => {
    const circle = await renamed(301, () => '/old');
    await expect(ask(at(circle, '/old'))).rejects.toThrow('more than 20 redirects');
    const odd = await renamed(301, () => 'file:///etc/hosts');
    await expect(ask(at(odd, '/old'))).rejects.toThrow('a redirect without TLS');
  });
});

/** A name that no resolver knows (RFC 6761): only a proxy can reach it. */
const HOST = 'github.example.test';

describe('a proxy of the environment', () => {
  it('is gone through, with its name and password, and learns no more than the host', async () => {
    const api = await record();
    const proxy = await proxyTo(api.port);
    process.env['http_proxy'] = `http://clerk:pa%20ss@${proxy.host}`;
    expect((await ask(at(api, '/graphql', HOST))).status).toBe(200);
    expect(api.requests).toMatchObject([{ path: '/graphql', headers: HEADERS }]);
    const basic = `Basic ${Buffer.from('clerk:pa ss').toString('base64')}`;
    expect(proxy.asked).toMatchObject([
      { target: `${HOST}:${api.port}`, headers: { 'proxy-authorization': basic } },
    ]);
    expect(proxy.plain).toEqual([]);
    expect(JSON.stringify(proxy.asked)).not.toContain('t0ken');
  });

  it('that refuses isn’t taken for GitHub, and doesn’t see the token', async () => {
    const api = await record();
    const proxy = await proxyTo(api.port, '403 Forbidden');
    process.env['http_proxy'] = `http://${proxy.host}`;
    await expect(ask(at(api, '/graphql', HOST))).rejects.toMatchObject({ code: 'the proxy answered 403' });
    expect([api.requests, proxy.plain]).toEqual([[], []]);
  });

  it('that never answers is waited for no longer than GitHub', async () => {
    const silent = createServer();
    const left = new Promise((resolve) => {
      silent.on('connect', (_request, socket) => {
        socket.resume().on('end', () => {
          resolve(socket.destroy());
        });
      });
    });
    process.env['http_proxy'] = `http://127.0.0.1:${await listen(silent)}`;
    const asking = ask(`http://${HOST}/graphql`, 'GET', AbortSignal.timeout(100));
    await expect(asking).rejects.toMatchObject({ name: 'AbortError' });
    await left;
  });

  it('may be named without a protocol, by its name as by its number', async () => {
    const api = await record();
    const proxy = await proxyTo(api.port);
    for (const host of [proxy.host, proxy.host.replace('127.0.0.1', 'localhost')]) {
      process.env['http_proxy'] = host;
      expect((await ask(at(api, '/graphql', HOST))).status).toBe(200);
    }
    expect(proxy.asked).toHaveLength(2);
  });

  it('isn’t gone through to this very machine, nor to what NO_PROXY names', async () => {
    const api = await record();
    const proxy = await proxyTo(api.port);
    process.env['HTTP_PROXY'] = `http://${proxy.host}`;
    expect((await ask(at(api, '/graphql'))).status).toBe(200);
    process.env['NO_PROXY'] = 'example.test';
    await expect(ask(at(api, '/graphql', HOST))).rejects.toThrow();
    expect(proxy.asked).toEqual([]);
  });
});
