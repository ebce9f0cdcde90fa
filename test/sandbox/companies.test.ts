import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { xmlReader } from '../../src/adapters/libxml/reader.js';
import { startSandbox } from '../../src/sandbox/server.js';

/* Whoever uses another key sees another company. */

type Sandbox = Awaited<ReturnType<typeof startSandbox>>;

const reader = xmlReader(new URL('../../dist/', import.meta.url));
let folder: string;
const open: Sandbox[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sandbox-test-'));
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((sandbox) => sandbox.close()));
  rmSync(folder, { recursive: true, force: true });
});
afterAll(() => reader.close());

const KEY = 'sandbox-key';
/** Of “theirs”, the first eight digits of its SHA-256. */
const TAG = '4c55a855';

async function start(options: Partial<Parameters<typeof startSandbox>[0]> = {}): Promise<Sandbox> {
  const sandbox = await startSandbox({ reader, key: KEY, answer: 'final', ...options });
  open.push(sandbox);
  return sandbox;
}

const positions = (...ids: string[]) =>
  '<?xml version="1.0" encoding="utf-8"?>\n' +
  `<positions><root><position_title>T</position_title><position_id>P0</position_id></root>${ids
    .map(
      (id) =>
        `<position><position_title>T</position_title><position_id>${id}</position_id>` +
        `<parent_position_id>P0</parent_position_id></position>`,
    )
    .join('')}</positions>`;

async function send(sandbox: Sandbox, key: string, body: string): Promise<unknown> {
  const headers = { Authorization: `Basic ${btoa(`api-key:${key}`)}`, 'Content-Type': 'application/xml' };
  const response = await fetch(`${sandbox.url}hrdatasync/positions`, { method: 'POST', headers, body });
  return response.ok ? ((await response.json()) as { status: string }).status : response.status;
}

const pageOf = async (sandbox: Sandbox, path = '/') => (await fetch(new URL(path, sandbox.url))).text();

describe('each API key', () => {
  it('has a company of its own: the same file is new to it, and nothing of it is blocked or gone', async () => {
    const sandbox = await start();
    expect(await send(sandbox, KEY, positions('P1', 'P2', 'P3', 'P4'))).toBe('Complete');
    expect(await send(sandbox, 'theirs', positions('Q1'))).toBe('Complete');
    expect(await send(sandbox, 'theirs', positions('Q1'))).toBe('Skipped');
    expect(await send(sandbox, KEY, positions('Q1'))).toBe('Blocked');
    expect([...sandbox.positions]).toEqual(['P0', 'P1', 'P2', 'P3', 'P4']);
    expect(sandbox.files.map(({ id, status }) => [id, status])).toEqual([
      [1, 'Complete'],
      [2, 'Blocked'],
    ]);
  });

  it('is named on the page with its files, and isn’t shown unless everybody knows it', async () => {
    const sandbox = await start();
    await send(sandbox, KEY, positions('P1'));
    await send(sandbox, 'theirs', positions('Q1', 'Q2'));
    const page = await pageOf(sandbox);
    expect([...page.matchAll(/The company of the key <b>([^<]*)<\/b>/g)].map(([, name]) => name)).toEqual([
      'sandbox-key',
      `whose SHA-256 begins with ${TAG}`,
    ]);
    expect(
      [...page.matchAll(/Positions in the system<\/dt>\s*<dd><span class="value">(\d)/g)].map(([, n]) => n),
    ).toEqual(['2', '3']);
    expect(page).not.toContain('theirs');
    expect(new Set(page.match(/ id="[^"]*"/g)).size).toBe(page.match(/ id="[^"]*"/g)?.length);
    expect(page).toContain(`href="/files/${TAG}/0001-positions.xml"`);
    expect(await pageOf(sandbox, `/files/${TAG}/0001-positions.xml`)).toBe(positions('Q1', 'Q2'));
    expect(await pageOf(sandbox, '/files/0001-positions.xml')).toBe(positions('P1'));
  });

  it('is said once, when it is used first', async () => {
    const seen: string[] = [];
    const sandbox = await start({ onCompany: ({ tag }) => seen.push(tag) });
    for (const key of [KEY, 'theirs', 'theirs', KEY]) await send(sandbox, key, positions('P1'));
    expect(seen).toEqual([TAG]);
  });

  it('is right, but for one that begins with “wrong”, unless the sandbox was started with it', async () => {
    const sandbox = await start();
    for (const key of ['wrong', 'Wrong-key']) expect(await send(sandbox, key, positions())).toBe(401);
    expect(await pageOf(sandbox)).not.toContain('SHA-256');
    expect(await send(await start({ key: 'wrong' }), 'wrong', positions())).toBe('Complete');
  });
});

describe('over a folder, each key', () => {
  it('goes on where it ended, whichever the next sandbox is started with', async () => {
    const first = await start({ folder });
    await send(first, KEY, positions('P1'));
    await send(first, 'theirs', positions('Q1'));
    await first.close();
    expect(readdirSync(folder).toSorted()).toEqual([
      ...['0001-positions.json', '0001-positions.xml'],
      ...[`company-${TAG}`, 'key.txt'],
    ]);

    const second = await start({ folder, key: 'theirs' });
    expect([...second.positions]).toEqual(['P0', 'Q1']);
    expect(await pageOf(second)).toContain('<b>sandbox-key</b>');
    expect(await send(second, KEY, positions('P1'))).toBe('Skipped');
    expect(await send(second, 'theirs', positions('Q1'))).toBe('Skipped');
  });

  it('that begins a folder which an earlier version made goes on with what is there', async () => {
    const first = await start({ folder });
    await send(first, KEY, positions('P1'));
    await first.close();
    rmSync(join(folder, 'key.txt'));
    const second = await start({ folder, key: 'theirs' });
    expect([...second.positions]).toEqual(['P0', 'P1']);
    expect(readFileSync(join(folder, 'key.txt'), 'utf8')).toBe(`${TAG}\n`);
  });

  it('is refused where the sandbox didn’t write who the folder is of', async () => {
    writeFileSync(join(folder, 'key.txt'), 'mine\n');
    await expect(start({ folder })).rejects.toMatchObject({
      kind: 'use',
      message: expect.stringContaining('key.txt'),
    });
  });
});
