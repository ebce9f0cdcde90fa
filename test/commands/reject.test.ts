import { describe, expect, it } from '@jest/globals';
import { confirm } from '../../src/commands/confirm.js';
import { reject } from '../../src/commands/reject.js';
import { sync } from '../../src/commands/sync.js';
import { Failure } from '../../src/core/base/failure.js';
import { sha256 } from '../../src/core/base/digest.js';
import { filesOf } from '../support/people.js';
import { LOOPBACK, memoryWorld, SYNC, type MemoryWorld } from '../support/world.js';

/* What is said of the next sync is what the next sync does. */

const DAY = 24 * 60 * 60 * 1000;

/** A world with an upload on each of these days after the first of January 2026, and today the last of them. */
async function uploadedOn(...days: readonly number[]): Promise<{ world: MemoryWorld; names: string[] }> {
  const world = memoryWorld();
  const start = world.clock;
  const names: string[] = [];
  for (const day of days) {
    world.clock = start + day * DAY;
    world.commit(filesOf(LOOPBACK));
    names.push((await sync(world, SYNC)).receipt ?? '');
  }
  return { world, names };
}

/** Rejects one, and holds what is said against what the next sync does. */
async function rejected(world: MemoryWorld, receipt: string | undefined): Promise<string | undefined> {
  const { baseline } = await reject(world, receipt ?? '');
  const known = new Map(world.tags);
  const next = await sync(world, SYNC);
  world.tags.clear();
  for (const [name, tag] of known) world.tags.set(name, tag);
  if (baseline !== 'none') expect(next.baseline).toBe(baseline);
  return baseline;
}

describe('after a rejection the next sync compares with', () => {
  it.each([0, 6, 7, 8, 400])('the one before it, also %d days later', async (later) => {
    const { world, names } = await uploadedOn(0, 11);
    world.clock += later * DAY;
    expect(await rejected(world, names[1])).toBe(names[0]);
    expect(await reject(world, names[1] ?? '')).toMatchObject({ already: true, baseline: names[0] });
  });

  it('the newest, where an older one is rejected', async () => {
    const { world, names } = await uploadedOn(0, 11, 22);
    world.clock += 9 * DAY;
    expect(await rejected(world, names[0])).toBe(names[2]);
    expect(await rejected(world, names[1])).toBe(names[2]);
    expect(await rejected(world, names[2])).toBe('none');
  });

  it('the last that stands, where two are rejected in a row', async () => {
    const { world, names } = await uploadedOn(0, 11, 22);
    world.clock += 9 * DAY;
    expect(await rejected(world, names[2])).toBe(names[1]);
    expect(await rejected(world, names[1])).toBe(names[0]);
  });

  it('one that is signed, whatever nobody has signed in between', async () => {
    const { world, names } = await uploadedOn(0, 11);
    const [first = '', second = ''] = names;
    const between = second.replace(/\d{8}T/, '20260108T');
    const tag = world.tags.get(first);
    if (tag) world.tags.set(between, { ...tag, name: between, authenticity: 'forged' });
    world.clock += 9 * DAY;
    expect(await rejected(world, second)).toBe(first);
  });

  it('one that went to the same address', async () => {
    const { world, names } = await uploadedOn(0, 11, 22);
    const [, second = '', third] = names;
    const tag = world.tags.get(second);
    const message = tag?.message?.replace(/^Endpoint: .*/m, 'Endpoint: https://elsewhere.example/v2/');
    const real = (name: string) => name.replace('roster-sync-sandbox/', 'roster-sync/');
    // A sandbox is the same on any port; a program has its own address.
    for (const name of names) {
      const own = world.tags.get(name);
      if (own)
        world.tags.set(real(name), {
          ...own,
          name: real(name),
          message: (name === second ? message : own.message)?.replace(
            LOOPBACK,
            'https://acme.workstars.com/admin/api/v2/',
          ),
        });
    }
    expect((await reject(world, real(third ?? ''))).baseline).toBe(real(names[0] ?? ''));
  });

  it('nobody knows what, where that can’t be found out any more; it is rejected all the same', async () => {
    const { world, names } = await uploadedOn(0, 11);
    const look = world.receipts.look.bind(world.receipts);
    const publish = world.receipts.publish.bind(world.receipts);
    world.receipts.publish = (prepared) => {
      world.receipts.look = () => Promise.reject(new Failure('The remote can’t be reached.', ''));
      return publish(prepared);
    };
    expect(await reject(world, names[1] ?? '')).toMatchObject({ already: false, baseline: undefined });
    world.receipts.look = look;
    expect((await sync(world, SYNC)).baseline).toBe(names[0]);
  });
});

describe('a receipt that an older key has signed', () => {
  it('is proven by those after it, also where the newest is weeks later', async () => {
    const { world, names } = await uploadedOn(0, 11, 22);
    const [first = '', second = ''] = names;
    const old = world.tags.get(first);
    const next = world.tags.get(second);
    const digest = sha256('the first tag');
    if (old) world.tags.set(first, { ...old, authenticity: 'forged', sha256: digest });
    const message = next?.message?.replace(`Previous-Receipt: ${first}`, `$& sha256:${digest}`);
    if (next) world.tags.set(second, { ...next, message });
    world.clock += 30 * DAY;
    expect(await confirm(world, first, 'complete')).toMatchObject({ already: false });
    expect(await reject(world, first)).toMatchObject({ already: false, baseline: names[2] });
  });
});
