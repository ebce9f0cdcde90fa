import { afterEach, describe, expect, it } from '@jest/globals';
import { reject } from '../../src/commands/reject.js';
import { sync } from '../../src/commands/sync.js';
import { Failure } from '../../src/core/base/failure.js';
import type { Outcome } from '../../src/core/outcome/outcome.js';
import { timeOf } from '../../src/core/receipts/names.js';
import { sealOf } from '../../src/core/receipts/signature.js';
import { NotTaken } from '../../src/core/workstars/words.js';
import { cleanUp } from '../support/cleanup.js';
import { checkHere, syncHere, verifyHere } from '../support/here.js';
import { CONFIG, csvOf, filesOf, people, ROSTER, without } from '../support/people.js';
import { Repository, SANDBOX_RECEIPTS } from '../support/repository.js';
import { KEY } from '../support/runner.js';
import { ONCE, record } from '../support/server.js';
import { memoryWorld, SYNC, type MemoryWorld } from '../support/world.js';

/* The record that a sync begins: what the next runs make of one that no receipt follows. */

afterEach(cleanUp);

const DAY = 24 * 60 * 60 * 1000;
const SENDINGS = 'roster-sync-sandbox-sending/acme/';
const config = (more = '') =>
  `version: 1\nprogram: acme\napi: { base-url: http://127.0.0.1:1/ }\nguards: { first-sync: allow${more} }\n`;
const lost = new Failure('The API couldn’t be reached.', 'Try again later.');
const guardsOf = ({ held }: Outcome): string[] => held.map(({ guard }) => guard);
const sendingsOf = ({ tags }: MemoryWorld): string[] =>
  [...tags.keys()].filter((name) => name.startsWith(SENDINGS));
const rosterOf = (world: MemoryWorld, roster: readonly object[], more?: string) =>
  world.commit({ [CONFIG]: config(more), [ROSTER]: csvOf(roster) });
const approving = ({ planId }: Outcome) => ({
  ...SYNC,
  approve: planId,
  trigger: { ...SYNC.trigger, event: 'workflow_dispatch' },
});

/** A hundred were uploaded; then a sync of this roster got no answer. */
async function begun(
  roster: readonly object[],
  more?: string,
): Promise<{ world: MemoryWorld; name: string }> {
  const world = memoryWorld();
  rosterOf(world, people(100));
  await sync(world, SYNC);
  world.clock += DAY;
  rosterOf(world, roster, more);
  world.answers = { employees: lost };
  expect(await sync(world, SYNC)).toMatchObject({ ending: 'failed', posted: true });
  world.answers = {};
  world.clock += DAY;
  const [name = ''] = sendingsOf(world);
  return { world, name };
}

describe('the record that a sync begins', () => {
  it('is there before the first byte, and gone once its receipt is there', async () => {
    const world = memoryWorld();
    rosterOf(world, people(3));
    const seen: string[][] = [];
    const connect = world.connect.bind(world);
    world.connect = (...asked) => {
      const api = connect(...asked);
      const upload: typeof api extends undefined ? never : NonNullable<typeof api>['upload'] = (...file) => {
        seen.push([...world.tags.keys()]);
        return api?.upload(...file) ?? Promise.reject(lost);
      };
      return api && { ...api, upload };
    };
    const { receipt = '' } = await sync(world, SYNC);
    expect(seen).toEqual([[receipt.replace(SANDBOX_RECEIPTS, SENDINGS)]]);
    expect([...world.tags.keys()]).toEqual([receipt]);
    expect(world.receipt(receipt)?.sentAt).toMatch(/^2026-01-01T02:00:0\dZ$/);
  });

  it('holds where its commit was rewritten: nobody has signed which one took its place', async () => {
    const { world, name } = await begun(people(98));
    rosterOf(world, people(99));
    const tag = world.tags.get(name);
    // What is said to be there now would hold nothing.
    const erased = { was: tag?.commit ?? '', notes: ['2026-01-03 a person was erased'] };
    if (tag) world.tags.set(name, { ...tag, commit: world.repository.head ?? '', erased });
    expect(guardsOf(await sync(world, SYNC))).toEqual(['baseline']);
  });

  it('is taken back where the API answers that it took nothing', async () => {
    const world = memoryWorld();
    rosterOf(world, people(3));
    world.answers = { employees: new NotTaken('The API answered 403.', 'Ask the account manager.') };
    expect(await sync(world, SYNC)).toMatchObject({ ending: 'failed', posted: true });
    expect([...world.tags.keys()]).toEqual([]);
  });

  it('of several nights without an answer is reported, and counted, once', async () => {
    const { world, name } = await begun(people(108));
    world.answers = { employees: lost };
    await sync(world, SYNC);
    world.answers = {};
    expect(sendingsOf(world)).toHaveLength(2);
    rosterOf(world, people(101));
    const held = await sync(world, SYNC);
    expect(guardsOf(held)).toEqual(['max-leavers']);
    expect(held.notes.join('\n')).toMatch(/^A sync began .*, and 1 before it\)[^\n]*$/);
    expect(held.notes.join('\n')).not.toContain(name);
    expect(await sync(world, approving(held))).toMatchObject({ ending: 'uploaded' });
    expect(sendingsOf(world)).toEqual([]);
  });

  it('stays where nobody knows what was taken; the next runs say so, until a receipt', async () => {
    const { world, name } = await begun(people(103));
    const next = await sync(world, SYNC);
    expect(next).toMatchObject({ ending: 'uploaded', held: [] });
    expect(next.plan?.joiners).toHaveLength(3);
    expect(
      next.notes.filter((note) => note.includes(name) && note.includes('perhaps uploaded')),
    ).toHaveLength(1);
    expect(sendingsOf(world)).toEqual([]);
    expect((await sync(world, SYNC)).notes).toEqual([]);
  });

  it('makes the guards count against its roster, too: those who perhaps joined would be deleted', async () => {
    const { world, name } = await begun(people(108));
    rosterOf(world, people(101));
    const held = await sync(world, SYNC);
    expect(guardsOf(held)).toEqual(['max-leavers']);
    expect(held.held[0]?.reason).toMatch(/^If the upload of .* was applied: 7 people will be deleted/);
    expect(held.held[0]?.reason).toContain(name);
    // The plan is the one against the receipt, and so is its id.
    expect(held.plan).toMatchObject({ leavers: [] });
    expect(await sync(world, approving(held))).toMatchObject({ ending: 'uploaded' });
    expect(sendingsOf(world)).toEqual([]);
  });

  it('of another program at the same address counts, too', async () => {
    const world = memoryWorld();
    rosterOf(world, people(100));
    await sync(world, SYNC);
    world.clock += DAY;
    const other = { [CONFIG]: config().replace('acme', 'acme-uk'), [ROSTER]: csvOf(people(108)) };
    world.commit(other);
    world.answers = { employees: lost };
    const taking = await sync(world, approving(await sync(world, SYNC)));
    expect(taking).toMatchObject({ ending: 'failed', posted: true });
    world.answers = {};
    world.clock += DAY;
    rosterOf(world, people(101));
    const held = await sync(world, SYNC);
    expect(guardsOf(held)).toEqual(['max-leavers']);
    expect(held.held[0]?.reason).toMatch(
      /^If the upload of roster-sync-sandbox-sending\/acme-uk\/\S+ was applied/,
    );
    // At another address it is nobody's business.
    world.commit({ [CONFIG]: config().replace('acme', 'acme-us').replace('1:1/', '1:2/') });
    expect(await sync(world, SYNC)).toMatchObject({ ending: 'uploaded', baseline: undefined, notes: [] });
  });

  it('reads its roster with its own configuration', async () => {
    const renamed = people(108).map(({ forename, ...rest }) => ({ ...rest, Vorname: forename }));
    const { world } = await begun(renamed, '}\nroster: { columns: { forename: Vorname }');
    rosterOf(world, people(101));
    expect(guardsOf(await sync(world, SYNC))).toEqual(['max-leavers']);
  });

  it('doesn’t replace the receipt: whoever left since that one counts as ever', async () => {
    const { world } = await begun(without(3, 100));
    rosterOf(world, without(6, 100));
    const held = await sync(world, SYNC);
    expect(guardsOf(held)).toContain('max-leavers');
    expect(held.plan?.leavers).toHaveLength(6);
  });

  it('lets no sync skip: what the program has isn’t known', async () => {
    const { world } = await begun(people(103));
    rosterOf(world, people(100));
    expect(await sync(world, { ...SYNC, unchanged: 'skip' })).toMatchObject({ ending: 'uploaded' });
    expect(await sync(world, { ...SYNC, unchanged: 'skip' })).toMatchObject({ ending: 'unchanged' });
  });

  it('holds where its roster can’t be read', async () => {
    const { world, name } = await begun(people(103));
    const tag = world.tags.get(name);
    if (tag) world.tags.set(name, { ...tag, message: tag.message?.replace('Config-Path', 'Path') });
    const held = await sync(world, SYNC);
    expect(guardsOf(held)).toEqual(['baseline']);
    expect(await sync(world, approving(held))).toMatchObject({ ending: 'uploaded' });
  });

  it('counts before the first receipt, too', async () => {
    const world = memoryWorld();
    rosterOf(world, people(100));
    world.answers = { employees: lost };
    await sync(world, SYNC);
    world.answers = {};
    rosterOf(world, people(80));
    expect(guardsOf(await sync(world, SYNC))).toEqual(['max-leavers']);
    rosterOf(world, people(100));
    expect(await sync(world, SYNC)).toMatchObject({ ending: 'uploaded', held: [] });
  });

  it('says nothing where it isn’t signed, however new, and stays', async () => {
    const { world, name } = await begun(people(108));
    const tag = world.tags.get(name);
    if (tag) world.tags.set(name, { ...tag, authenticity: 'forged' });
    rosterOf(world, people(101));
    const next = await sync(world, SYNC);
    expect(next).toMatchObject({ ending: 'uploaded', held: [] });
    expect(next.how.join()).toContain(`The tag ${name} isn’t signed with this API key`);
    expect(sendingsOf(world)).toEqual([name]);
  });

  it('says nothing where a receipt follows, though it may not be taken back', async () => {
    const world = memoryWorld();
    rosterOf(world, people(100));
    world.receipts.withdraw = () => Promise.resolve();
    await sync(world, SYNC);
    world.clock += DAY;
    rosterOf(world, people(103));
    expect(await sync(world, SYNC)).toMatchObject({ ending: 'uploaded', notes: [] });
    expect(await sync(world, { ...SYNC, unchanged: 'skip' })).toMatchObject({ ending: 'unchanged' });
    expect(sendingsOf(world)).toHaveLength(2);
  });

  it('that a wrong clock dated in the future gives no later one its time, and is settled by the next receipt', async () => {
    const world = memoryWorld();
    rosterOf(world, people(100));
    world.receipts.withdraw = () => Promise.resolve();
    await sync(world, SYNC);
    world.clock += 400 * DAY;
    const { receipt: future = '' } = await sync(world, SYNC);
    world.clock -= 399 * DAY;
    const held = await sync(world, SYNC);
    expect(guardsOf(held)).toEqual(['receipt']);
    const { receipt = '' } = await sync(world, approving(held));
    expect(receipt).toMatch(/^roster-sync-sandbox\/acme\/20260102T/);
    await reject(world, future);
    // Three each are ordinary; against the record of the future they would be nine.
    for (const left of [97, 94, 91]) {
      world.clock += 7 * DAY + 60_000;
      rosterOf(world, people(100).slice(0, left));
      expect(await sync(world, SYNC)).toMatchObject({ ending: 'uploaded', held: [], notes: [] });
    }
  });

  it('isn’t a receipt: nothing rejects it, and it is no baseline', async () => {
    const { world, name } = await begun(people(103));
    expect((await sync(world, SYNC)).baseline).toMatch(/^roster-sync-sandbox\/acme\/20260101T/);
    await expect(reject(world, name)).rejects.toThrow();
  });
});

describe('an upload that wasn’t recorded', () => {
  it('without a hierarchy says that its one file was accepted, and the next run knows', async () => {
    const world = memoryWorld();
    rosterOf(world, people(3));
    const publish = world.receipts.publish.bind(world.receipts);
    world.receipts.publish = (tag) =>
      tag.name.startsWith(SENDINGS)
        ? publish(tag)
        : Promise.resolve({ why: 'it was refused', wayOut: 'Push it', remedy: '' });
    const told = await checkedSync(world);
    expect(told).toMatchObject({ ending: 'failed', posted: true });
    expect(told.stdout).toContain('failed: The sync failed. The employee file was accepted.\n');
    expect(sendingsOf(world)).toHaveLength(1);
  });
});

const checkedSync = (world: MemoryWorld) => syncHere(world, SYNC);

describe('with a remote', () => {
  const published = async () => {
    const api = await record();
    return { api, ...Repository.published(filesOf(api.url)) };
  };

  it('a record is published before the first byte and taken back; nothing of it stays in the clone', async () => {
    const { api, repository, remote } = await published();
    const silent = await record({
      answering: ({ method }) => (method === 'POST' ? { status: 503 } : undefined),
    });
    const failed = await syncHere(repository, { apiUrl: silent.url });
    expect(failed).toMatchObject({ ending: 'failed' });
    const [name = ''] = remote.tags();
    expect(name).toContain(SENDINGS);
    const tag = remote.tag(name);
    expect(tag.commit).toBe(repository.head());
    expect(tag.value('Signature')).toMatch(/^[A-Za-z0-9+/]{86}==$/);
    expect(repository.tags()).toEqual([]);
    // No object of the clone could be made a receipt.
    expect(objectsOf(repository)).not.toMatch(/^tag roster-sync-sandbox\/acme\//m);

    expect((await checkHere(repository)).stdout).toContain('perhaps uploaded');
    expect(await syncHere(repository)).toMatchObject({ ending: 'uploaded' });
    expect(remote.tags()).toEqual(remote.receipts());
    expect(api.posted()).toEqual(ONCE);
  });

  it('a record is taken back where the API refuses the file', async () => {
    const { repository, remote } = await published();
    const refusing = await record({
      answering: ({ method }) => (method === 'POST' ? { status: 403 } : undefined),
    });
    expect(await syncHere(repository, { apiUrl: refusing.url })).toMatchObject({ ending: 'failed' });
    expect(remote.tags()).toEqual([]);
  });

  it.each([
    ['signed', KEY, 'failed'],
    ['made by somebody else', 'another-key', 'uploaded'],
  ] as const)('another one that begins meanwhile, %s', async (_how, key, ending) => {
    const { api, repository, remote } = await published();
    const other = `${SENDINGS}20260101T000000Z`;
    const commit = remote.git('rev-parse', 'main');
    const message = sealOf(key).sign(other, commit, 'Sending\n\nProgram: acme\n');
    const header = `object ${commit}\ntype commit\ntag ${other}\ntagger Roster Sync <> 1 +0000`;
    const object = remote.gitWith(`${header}\n\n${message}`, 'mktag');
    // As soon as this sync has left its own record, somebody else’s is there, too.
    remote.hook('post-receive', `git update-ref refs/tags/${other} ${object}`);
    const ran = await syncHere(repository);
    expect(ran).toMatchObject({ ending });
    if (ending === 'uploaded') return;
    expect(ran.stdout).toContain(`Another sync has begun in the meantime (${other})`);
    expect(api.posted()).toEqual([]);
    expect(remote.tags()).toEqual([other]);
  });
});

describe('a receipt whose name somebody else takes while the upload runs', () => {
  it.each(['', '/x'])('has the next free one: <name>%s', async (more) => {
    const own: { remote?: Repository } = {};
    const api = await record({
      answering: ({ path }) => {
        const { remote } = own;
        if (!path.endsWith('/positions') || !remote) return undefined;
        const [sending = ''] = remote.tags(SENDINGS);
        remote.git('tag', `${sending.replace(SENDINGS, SANDBOX_RECEIPTS)}${more}`, 'main');
        return undefined;
      },
    });
    const { repository, remote } = Repository.published(filesOf(api.url));
    own.remote = remote;
    const ran = await syncHere(repository);
    expect(ran).toMatchObject({ ending: 'uploaded' });
    const [taken = '', receipt = '', ...others] = remote.tags();
    expect(others).toEqual([]);
    expect(ran.receipt).toBe(receipt);
    expect(timeOf(receipt)).toBeGreaterThan(timeOf(taken.slice(0, taken.length - more.length)));
    expect(repository.tags()).toEqual([receipt]);
    expect(await verifyHere(repository, receipt, { key: KEY })).toBe('same, valid, stands');
    expect(await syncHere(repository, { unchanged: 'skip' })).toMatchObject({ ending: 'unchanged' });
  });
});

function objectsOf(repository: Repository): string {
  const all = repository.git('cat-file', '--batch-all-objects', '--batch-check=%(objectname) %(objecttype)');
  const tags = all.split('\n').flatMap((line) => /^(\w+) tag$/.exec(line)?.[1] ?? []);
  return tags.map((object) => repository.git('cat-file', 'tag', object)).join('\n');
}
