import { request as httpRequest, type IncomingMessage } from 'node:http';
import { afterEach, describe, expect, it } from '@jest/globals';
import { parseFaults } from '../../src/sandbox/faults.js';
import { startSandbox } from '../../src/sandbox/server.js';

type Sandbox = Awaited<ReturnType<typeof startSandbox>>;

const open: Sandbox[] = [];
afterEach(() => Promise.all(open.splice(0).map((sandbox) => sandbox.close())));

async function start(faults: string): Promise<Sandbox> {
  // Of the files nothing is read here but a single root position.
  const reader = {
    read: () => Promise.resolve({ findings: [], selected: [[], [], [], ['P1'], []] }),
    warm: () => undefined,
    close: () => Promise.resolve(),
  };
  const sandbox = await startSandbox({ reader, key: 'k', faults: parseFaults(faults) });
  open.push(sandbox);
  return sandbox;
}

const headers = { Authorization: `Basic ${btoa('api-key:k')}`, 'Content-Type': 'application/xml' };
const body = '<?xml version="1.0" encoding="utf-8"?><positions/>';
const post = (sandbox: Sandbox, kind = 'positions') =>
  fetch(`${sandbox.url}hrdatasync/${kind}`, { method: 'POST', headers, body, redirect: 'manual' });
const get = (sandbox: Sandbox, path: string, signal?: AbortSignal) =>
  fetch(`${sandbox.url}${path}`, { headers, redirect: 'manual', ...(signal && { signal }) });

describe('a fault', () => {
  it('is met once, by the requests that it is for, and nothing is applied', async () => {
    const sandbox = await start('positions:503');
    expect((await get(sandbox, 'test')).status).toBe(200);
    const response = await post(sandbox);
    expect([response.status, response.headers.get('Retry-After')]).toEqual([503, null]);
    expect(sandbox.files).toEqual([]);
    expect((await post(sandbox)).status).toBe(200);
    expect(sandbox.files).toHaveLength(1);
    expect(sandbox.requests.map(({ status }) => status)).toEqual([200, 503, 200]);
  });

  it('can ask for a pause', async () => {
    const response = await post(await start('positions:429:2'));
    expect([response.status, response.headers.get('Retry-After')]).toEqual([429, '2']);
  });

  it('can be an answer with nothing in it', async () => {
    const sandbox = await start('positions:200,positions:204');
    expect(await (await post(sandbox)).json()).toEqual({});
    expect((await post(sandbox)).status).toBe(204);
    expect(sandbox.files).toEqual([]);
  });

  it.each([
    'Scheduled',
    'Queued',
    'Processing',
    'Skipped',
    'Blocked',
    'Error',
    'Complete',
    'Complete With Errors',
  ])('can be the word %s', async (word) => {
    const sandbox = await start(`positions:${word}`);
    const response = await post(sandbox);
    expect([response.status, await response.json()]).toEqual([200, { status: word }]);
    expect(sandbox.files).toEqual([]);
  });

  it.each([
    ['html', 200],
    ['html-502', 502],
  ])('can be a web page: %s', async (name, status) => {
    const response = await get(await start(`test:${name}`), 'test');
    expect(response.status).toBe(status);
    expect(response.headers.get('Content-Type')).toMatch('text/html');
    expect(await response.text()).toMatch(/^<!doctype html>/);
  });

  it('can be a redirect to another address of the sandbox, where the journal shows who follows', async () => {
    const sandbox = await start('employees.xsd:redirect');
    const response = await get(sandbox, 'hrdatasync/employees.xsd');
    expect(response.status).toBe(302);
    expect(response.headers.get('Location')).toBe(`http://127.0.0.1:${sandbox.port}/redirected`);
    await fetch(response.headers.get('Location') ?? '');
    expect(sandbox.requests[1]).toMatchObject({ path: '/redirected', status: 404, authorized: false });
  });

  it('can be a broken connection, and the request is in the journal', async () => {
    const sandbox = await start('positions:reset');
    await expect(post(sandbox)).rejects.toMatchObject({ cause: { code: 'ECONNRESET' } });
    expect(sandbox.requests).toEqual([
      expect.objectContaining({ status: undefined, body: Buffer.from(body) }),
    ]);
  });

  it('can be silence, until the client gives up', async () => {
    const sandbox = await start('any:hang');
    await expect(get(sandbox, 'test', AbortSignal.timeout(200))).rejects.toMatchObject({
      name: 'TimeoutError',
    });
    expect((await get(sandbox, 'test')).status).toBe(200);
    expect(sandbox.requests.map(({ status }) => status)).toEqual([undefined, 200]);
  });

  it('can be an answer that has no end, until the client hangs up', async () => {
    const sandbox = await start('test:endless');
    const response = await new Promise<IncomingMessage>((resolve) => {
      httpRequest(`${sandbox.url}test`, { headers }, resolve).end();
    });
    let size = 0;
    for await (const chunk of response as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > 5_000_000) break;
    }
    expect(size).toBeGreaterThan(5_000_000);
    expect((await get(sandbox, 'test')).status).toBe(200);
  });

  it('can be slowness before a normal answer', async () => {
    const sandbox = await start('positions:slow:0.3');
    const begin = performance.now();
    expect((await post(sandbox)).status).toBe(200);
    expect(performance.now() - begin).toBeGreaterThan(290);
    expect(sandbox.files).toHaveLength(1);
  });

  it('comes before the check of the key, and at unknown addresses too where it is for any', async () => {
    const sandbox = await start('any:502*2');
    expect((await fetch(`${sandbox.url}test`)).status).toBe(502);
    expect((await get(sandbox, 'nowhere')).status).toBe(502);
    expect((await get(sandbox, 'nowhere')).status).toBe(404);
  });

  it('isn’t met by the page', async () => {
    const sandbox = await start('any:503');
    expect((await fetch(new URL('/', sandbox.url))).status).toBe(200);
    expect((await get(sandbox, 'test')).status).toBe(503);
  });

  it('can be set later', async () => {
    const sandbox = await start('test:503*');
    expect((await get(sandbox, 'test')).status).toBe(503);
    sandbox.setFaults(parseFaults('test:403'));
    expect((await get(sandbox, 'test')).status).toBe(403);
    expect((await get(sandbox, 'test')).status).toBe(200);
  });

  it.each(['hang', 'endless', 'slow:60'])('doesn’t keep the sandbox from closing: %s', async (name) => {
    const sandbox = await start(`test:${name}`);
    const pending = get(sandbox, 'test').then((response) => response.text());
    pending.catch(() => undefined);
    while (sandbox.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await sandbox.close();
    await expect(pending).rejects.toThrow();
  });
});
