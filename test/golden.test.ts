import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from '@jest/globals';
import { xmlReader } from '../src/adapters/libxml/reader.js';
import { check } from '../src/commands/check.js';
import type { Outcome } from '../src/core/outcome/outcome.js';
import { formatReceipt } from '../src/core/receipts/format.js';
import type { KeptTag } from '../src/core/receipts/tag.js';
import { problemsCsv } from '../src/core/report/data-files.js';
import { summaryMarkdown } from '../src/core/report/markdown.js';
import { XML_FORMAT, digestsOf } from '../src/core/xml/format.js';
import type { World } from '../src/ports/world.js';

/*
 * A folder under test/golden is a case. What stands in a repository: config.yml, roster.csv, and where there are any
 * positions.csv, employees.xsd and before.csv, the roster that was uploaded last. What a check must make of it:
 * problems.csv and summary.md, and where a sync could send them employees.xml and positions.xml.
 *
 * UPDATE_GOLDEN=1 writes what must come of each case anew. Then read every file that changed, and judge it by
 * what the roster says, before you commit it: a golden file that nobody read proves nothing.
 */

const GOLDEN = new URL('golden/', import.meta.url);
const CASES = readdirSync(GOLDEN).filter((name) => existsSync(new URL(`${name}/config.yml`, GOLDEN)));
const RUNS = 10;

const CONFIG_PATH = '.github/roster-sync.yml';
const PATHS: Readonly<Record<string, string>> = {
  [CONFIG_PATH]: 'config.yml',
  'roster/employees.csv': 'roster.csv',
  'roster/positions.csv': 'positions.csv',
  '.github/roster-sync/employees.xsd': 'employees.xsd',
};

const reader = xmlReader(new URL('../dist/', import.meta.url));
afterAll(() => reader.close());

type Files = ReadonlyMap<string, Uint8Array>;

/** What the repository of a case holds, with another roster where `roster` names one. */
function repositoryFiles(name: string, roster = 'roster.csv'): Files {
  const files = new Map<string, Uint8Array>();
  for (const [path, ours] of Object.entries(PATHS)) {
    const file = new URL(`${name}/${ours === 'roster.csv' ? roster : ours}`, GOLDEN);
    if (existsSync(file)) files.set(path, readFileSync(file));
  }
  return files;
}

const [BEFORE, NOW] = ['b'.repeat(40), 'a'.repeat(40)];

/** A world of bytes: two commits at most, no network, and a clock that stands still. */
function worldOf(now: Files, before?: Files, kept?: KeptTag): World {
  const sourceOf = (commit: string | undefined, files: Files | undefined) => ({
    commit,
    read: (path: string) => Promise.resolve(files?.get(path)),
    list: () => Promise.resolve([...(files?.keys() ?? [])]),
  });
  const look = ({ prefix }: { prefix: string }) =>
    Promise.resolve({
      remote: undefined,
      receipts: kept?.name.startsWith(prefix) ? [kept.name] : [],
      rejectionsOf: () => [],
      has: (name: string) => name === kept?.name,
    });
  const never = () => Promise.reject(new Error('a check writes nothing'));
  return {
    repository: {
      top: '/golden',
      head: NOW,
      branch: 'main',
      workTree: () => sourceOf(undefined, now),
      at: (commit) => sourceOf(commit, commit === BEFORE ? before : now),
      firstParent: () => Promise.resolve(undefined),
      changed: () => Promise.resolve([]),
      ignored: never,
      announce: never,
      isAncestor: () => Promise.resolve(true),
    },
    receipts: {
      look,
      lookHere: look,
      read: () => (kept ? Promise.resolve([kept]) : never()),
      make: never,
      proveWritable: never,
      publish: never,
    },
    files: { read: never, write: never, existing: never },
    reader,
    connect: () => undefined,
    now: () => new Date('2026-01-02T02:00:00Z'),
    pause: () => Promise.resolve(),
    say: () => undefined,
    warn: () => undefined,
    interrupted: new AbortController().signal,
  };
}

const REQUEST = { configPath: CONFIG_PATH, draws: true, isPullRequest: false };

/** The receipt that an upload of `before.csv` would have left. */
async function receiptOf(before: Files): Promise<KeptTag> {
  const outcome = await check(worldOf(before), REQUEST);
  if (!outcome.files) throw new Error('before.csv could not have been uploaded');
  const message = formatReceipt({
    program: 'acme',
    endpoint: outcome.endpoint ?? '',
    planId: outcome.planId ?? '',
    employees: outcome.employees ?? 0,
    positions: outcome.positions ?? 0,
    joiners: outcome.employees ?? 0,
    leavers: 0,
    movers: 0,
    digests: digestsOf(outcome.files),
    configPath: CONFIG_PATH,
    configSha256: '0'.repeat(64),
    xmlFormat: XML_FORMAT,
    toolVersion: '0.0.0',
    partial: false,
  });
  const name = 'roster-sync/acme/20260101T020000Z';
  return { name, commit: BEFORE, message, authenticity: 'signed' };
}

async function play(name: string): Promise<Outcome> {
  const now = repositoryFiles(name);
  if (!existsSync(new URL(`${name}/before.csv`, GOLDEN))) return check(worldOf(now), REQUEST);
  const before = repositoryFiles(name, 'before.csv');
  return check(worldOf(now, before, await receiptOf(before)), REQUEST);
}

/** What came of a case, by the names of the files that say what should. */
function made(outcome: Outcome): Map<string, string | undefined> {
  const text = (bytes: Uint8Array | undefined) =>
    bytes && new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return new Map([
    ['employees.xml', text(outcome.files?.employees)],
    ['positions.xml', text(outcome.files?.positions)],
    ['problems.csv', problemsCsv(outcome.problems)],
    ['summary.md', summaryMarkdown(outcome)],
  ]);
}

function expected(name: string, file: string): string | undefined {
  const path = new URL(`${name}/${file}`, GOLDEN);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

function update(name: string, file: string, text: string | undefined): void {
  const path = new URL(`${name}/${file}`, GOLDEN);
  if (text === undefined) rmSync(path, { force: true });
  else writeFileSync(path, text);
}

it('there are cases', () => {
  expect(CASES.length).toBeGreaterThanOrEqual(10);
});

describe.each(CASES)('%s', (name) => {
  it('comes out as it should', async () => {
    const files = made(await play(name));
    for (const [file, text] of files) {
      if (process.env['UPDATE_GOLDEN']) update(name, file, text);
      expect([file, text]).toEqual([file, expected(name, file)]);
    }
  });

  it(`comes out the same ${RUNS} times`, async () => {
    const first = [...made(await play(name))];
    for (let run = 1; run < RUNS; run += 1) expect([...made(await play(name))]).toEqual(first);
  });
});
