import { describe, expect, it } from '@jest/globals';
import { receiptMeant, receiptsMeant } from '../../src/commands/receipts-meant.js';
import { Failure } from '../../src/core/base/failure.js';
import { CONFIG_PATH } from '../../src/core/config/names.js';
import { formatReceipt, type Receipt } from '../../src/core/receipts/format.js';
import { formatRejection } from '../../src/core/receipts/statement.js';
import type { Authenticity } from '../../src/core/receipts/signature.js';
import { memoryWorld, type MemoryWorld } from '../support/world.js';

const [FIRST, SECOND] = ['roster-sync/acme/20260101T020000Z', 'roster-sync/acme/20260102T020000Z'];
const REJECTION = 'roster-sync-rejected/acme/20260102T020000Z';

const RECEIPT: Receipt = {
  program: 'acme',
  endpoint: 'https://acme.workstars.com/admin/api/v2/',
  planId: '0123456789abcdef0123456789abcdef',
  employees: 4,
  positions: 4,
  joiners: 0,
  leavers: 0,
  movers: 0,
  digests: { employees: 'a'.repeat(64), positions: 'b'.repeat(64) },
  configPath: CONFIG_PATH,
  configSha256: 'c'.repeat(64),
  xmlFormat: '1',
  toolVersion: '0.1.0',
  partial: false,
};

interface Scene {
  readonly world: MemoryWorld;
  readonly warned: string[];
}

interface Setting {
  readonly error?: Error;
  /** What is said of the signature of the first receipt, of the second, and of the rejection of that, if there is one. */
  readonly first?: Authenticity;
  readonly second?: Authenticity;
  readonly rejection?: Authenticity;
}

const STATED = { by: 'unverified', at: '2026-11-25T09:00:00Z', toolVersion: '0.1.0', runUrl: undefined };

/** A repository with two receipts, the second of which may be rejected, and a remote that may throw. */
function scene({ error, first = 'signed', second = 'signed', rejection }: Setting = {}): Scene {
  const world = memoryWorld();
  world.commit({ [CONFIG_PATH]: 'version: 1\nprogram: acme\n' });
  const put = (name: string, authenticity: Authenticity, message = formatReceipt(RECEIPT)) =>
    world.tags.set(name, { name, commit: '', message, authenticity });
  put(FIRST, first);
  put(SECOND, second);
  if (rejection) put(REJECTION, rejection, formatRejection({ ...STATED, receipt: SECOND }));
  if (error) world.receipts.look = () => Promise.reject(error);
  const warned: string[] = [];
  world.warn = (line) => warned.push(line);
  return { world, warned };
}

const meant = async ({ world }: Scene, names: readonly string[] = [], all = false) =>
  (await receiptsMeant(world, world.receipts, { names, all, configPath: CONFIG_PATH })).names;

describe('which receipts are meant', () => {
  it('is the newest, all of them, or those that are named', async () => {
    const usual = scene();
    expect(await meant(usual)).toEqual([SECOND]);
    expect(await meant(usual, [], true)).toEqual([SECOND, FIRST]);
    expect(await meant(usual, [`refs/tags/${FIRST}`])).toEqual([FIRST]);
    expect(usual.warned).toEqual([]);
  });

  it('is none where all were rejected, and the newest of those is named, whoever made others', async () => {
    const { world } = scene({ first: 'forged', rejection: 'signed' });
    const forged = SECOND.replace('20260102', '20260103');
    world.tags.set(forged, { name: forged, commit: '', message: undefined, authenticity: 'forged' });
    await expect(meant({ world, warned: [] })).rejects.toThrow(`the newest is ${SECOND}.`);
  });

  it('is one whose day or time is written', async () => {
    const usual = scene();
    expect(await meant(usual, ['2026-01-01'])).toEqual([FIRST]);
    expect(await meant(usual, ['20260102', 'acme/20260101', SECOND])).toEqual([SECOND, FIRST]);
    await expect(meant(usual, ['2026-01-03'])).rejects.toThrow('No receipt of 2026-01-03 (UTC) is here.');
  });

  it.each(['2025-12-31', '20251231T02'])(
    'may be gone, where another one proves that it was: %s',
    async (written) => {
      const gone = 'roster-sync/acme/20251231T020000Z';
      const message = formatReceipt({ ...RECEIPT, previousReceipt: gone });
      const naming = (authenticity: Authenticity) => {
        const own = scene();
        own.world.tags.set(FIRST, { name: FIRST, commit: '', message, authenticity });
        return own;
      };
      const said = `The receipt that ${written} means, ${gone}, is missing: ${FIRST} names it.`;
      await expect(meant(naming('signed'), [written])).rejects.toThrow(said);
      await expect(meant(naming('forged'), [written])).rejects.not.toThrow('missing');
    },
  );

  it('is the newest that wasn’t rejected', async () => {
    expect(await meant(scene({ rejection: 'signed' }))).toEqual([FIRST]);
    // Without a key nobody can say which rejection counts.
    expect(await meant(scene({ second: 'unverified', rejection: 'unverified' }))).toEqual([FIRST]);
  });

  it('isn’t decided by what nobody signed', async () => {
    expect(await meant(scene({ rejection: 'forged' }))).toEqual([SECOND]);
    expect(await meant(scene({ second: 'forged' }))).toEqual([FIRST]);
    expect(await meant(scene({ second: 'forged' }), [], true)).toEqual([SECOND, FIRST]);
  });

  it('is the newest of those that nobody signed, where there is no other: so it is seen that nobody did', async () => {
    expect(await meant(scene({ first: 'forged', second: 'forged' }))).toEqual([SECOND]);
  });

  it('is the newest that is signed, also where this version can’t read it', async () => {
    const later = scene();
    later.world.tags.set(SECOND, { name: SECOND, commit: '', message: 'x\n\n', authenticity: 'signed' });
    expect(await meant(later)).toEqual([SECOND]);
  });

  it('is nothing where each was rejected', async () => {
    const empty = scene({ rejection: 'signed' });
    empty.world.tags.delete(FIRST);
    await expect(meant(empty)).rejects.toThrow('Every receipt of this program was rejected');
  });
});

describe('which one receipt is meant', () => {
  const one = ({ world }: Scene, written: string) =>
    receiptMeant(world, written, { configPath: CONFIG_PATH, apiUrl: undefined });

  it.each([
    [SECOND, SECOND],
    [`refs/tags/${FIRST}`, FIRST],
    ['2026-01-02', SECOND],
    ['20260101', FIRST],
    ['acme/20260101T02', FIRST],
  ])('by %s', async (written, name) => {
    expect(await one(scene(), written)).toBe(name);
  });

  it('is that of the configuration’s clocks', async () => {
    const far = scene();
    far.world.commit({ [CONFIG_PATH]: 'version: 1\nprogram: acme\ntime-zone: America/New_York\n' });
    expect(await one(far, '2026-01-01')).toBe(SECOND);
  });

  it('is asked for where several fit, with what to write', async () => {
    const [third, both] = ['roster-sync/acme/20260102T140000Z', scene()];
    const message = formatReceipt(RECEIPT);
    const put = (authenticity: Authenticity) =>
      both.world.tags.set(third, { name: third, commit: '', message, authenticity });
    put('signed');
    const hint = `Write one of them: ${third}, ${SECOND}.`;
    await expect(one(both, '2026-01-02')).rejects.toMatchObject({
      ...{ message: '2026-01-02 is the day of 2 receipts.', hint, kind: 'use' },
    });
    await expect(one(both, '202601')).rejects.toThrow('202601 isn’t a receipt');
    await expect(one(both, '20260102')).rejects.toMatchObject({
      ...{ message: '20260102 is the beginning of 2 receipts.', hint },
    });
    expect(await one(both, '20260102T14')).toBe(third);
    // One that nobody signed is in nobody's way.
    put('forged');
    expect(await one(both, '2026-01-02')).toBe(SECOND);
    expect(await one(both, '20260102')).toBe(SECOND);
  });

  it('is none where the program isn’t known, unless the whole name is written', async () => {
    const lost = scene();
    lost.world.commit({ [CONFIG_PATH]: 'version: 2\n' });
    expect(await one(lost, SECOND)).toBe(SECOND);
    await expect(one(lost, '2026-01-02')).rejects.toThrow('so the program isn’t known');
  });
});

describe('a remote that can’t be asked', () => {
  it('leaves the receipts of this clone, and is reported', async () => {
    const offline = scene({ error: new Failure('The remote can’t be reached.', '') });
    expect(await meant(offline)).toEqual([SECOND]);
    expect(offline.warned).toEqual([expect.stringMatching(/^The remote couldn’t be asked; /)]);
  });

  it('isn’t what a defect means', async () => {
    const broken = scene({ error: new TypeError('a defect') });
    await expect(meant(broken)).rejects.toThrow(TypeError);
    expect(broken.warned).toEqual([]);
  });
});
