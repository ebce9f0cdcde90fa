import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { xmlReader } from '../../src/adapters/libxml/reader.js';
import { Failure } from '../../src/core/base/failure.js';
import { startSandbox } from '../../src/sandbox/server.js';

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

async function start(): Promise<Sandbox> {
  const sandbox = await startSandbox({
    reader,
    key: 'k',
    folder: join(folder, 'state'),
    now: () => new Date('2026-11-24T02:00:05Z'),
  });
  open.push(sandbox);
  return sandbox;
}

const HEAD = '<?xml version="1.0" encoding="utf-8"?>\n';
const positions = (...ids: string[]) =>
  `${HEAD}<positions><root><position_title>T</position_title><position_id>P0</position_id></root>${ids
    .map(
      (id) =>
        `<position><position_title>T</position_title><position_id>${id}</position_id>` +
        `<parent_position_id>P0</parent_position_id></position>`,
    )
    .join('')}</positions>`;

async function post(sandbox: Sandbox, kind: string, body: string): Promise<unknown> {
  const headers = { Authorization: `Basic ${btoa('api-key:k')}`, 'Content-Type': 'application/xml' };
  const response = await fetch(`${sandbox.url}hrdatasync/${kind}`, { method: 'POST', headers, body });
  return response.json();
}

const inFolder = (name: string) => readFileSync(join(folder, 'state', name), 'utf8');

describe('a sandbox over a folder', () => {
  it('leaves every file, its status and its errors there for a person', async () => {
    const sandbox = await start();
    await post(sandbox, 'positions', positions('P1'));
    await post(sandbox, 'employees', 'nothing');
    expect(readdirSync(join(folder, 'state')).sort()).toEqual([
      '0001-positions.json',
      '0001-positions.xml',
      '0002-employees-errors.txt',
      '0002-employees.json',
      '0002-employees.xml',
      'key.txt',
    ]);
    expect(inFolder('0001-positions.xml')).toBe(positions('P1'));
    expect(inFolder('0002-employees-errors.txt')).toBe(
      'The first line isn’t <?xml version="1.0" encoding="utf-8"?>.\n',
    );
    expect(JSON.parse(inFolder('0001-positions.json'))).toEqual(sandbox.files[0]);
    // Windows has no such modes: a folder of a home is its owner’s there.
    if (process.platform !== 'win32')
      expect(statSync(join(folder, 'state', '0001-positions.xml')).mode & 0o077).toBe(0);
  });

  it('goes on where the one before it ended', async () => {
    const first = await start();
    await post(first, 'positions', positions('P1', 'P2'));
    await post(first, 'positions', positions('P1', 'P2', 'P3'));
    await post(first, 'positions', 'nothing');
    await first.close();

    const second = await start();
    expect(second.files).toEqual(first.files);
    expect([...second.positions]).toEqual(['P0', 'P1', 'P2', 'P3']);
    expect(await post(second, 'positions', positions('P1', 'P2', 'P3'))).toEqual({ id: 4, status: 'Queued' });
    expect(second.files[3]).toMatchObject({ id: 4, status: 'Skipped' });
    await post(second, 'positions', positions('Q1'));
    expect(second.files[4]).toMatchObject({ status: 'Complete', counts: { removed: 3 } });
  });

  it('passes over a file whose processing didn’t end, and its number', async () => {
    const first = await start();
    await post(first, 'positions', positions('P1'));
    await first.close();
    writeFileSync(join(folder, 'state', '0002-positions.xml'), positions('P9'));
    writeFileSync(join(folder, 'state', '0002-positions.json.tmp'), '{"id"');
    const second = await start();
    expect([...second.positions]).toEqual(['P0', 'P1']);
    expect(await post(second, 'positions', positions('P1', 'P2'))).toMatchObject({ id: 3 });
  });

  it.each([
    ['0001-positions.json', '{}'],
    ['0001-positions.json', 'no json'],
    ['0001-positions.xml', positions('P8')],
  ])('refuses a folder in which %s was changed', async (name, text) => {
    const first = await start();
    await post(first, 'positions', positions('P1'));
    await first.close();
    writeFileSync(join(folder, 'state', name), text);
    await expect(start()).rejects.toMatchObject({ kind: 'use', message: expect.stringContaining(name) });
  });

  it('refuses a folder that lacks a file, or is none', async () => {
    const first = await start();
    await post(first, 'positions', positions('P1'));
    await first.close();
    rmSync(join(folder, 'state', '0001-positions.xml'));
    await expect(start()).rejects.toThrow(Failure);
    rmSync(join(folder, 'state'), { recursive: true });
    writeFileSync(join(folder, 'state'), '');
    await expect(start()).rejects.toMatchObject({ kind: 'use', message: expect.stringContaining('EEXIST') });
  });
});
