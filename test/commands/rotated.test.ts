import { describe, expect, it } from '@jest/globals';
import { check } from '../../src/commands/check.js';
import { confirm } from '../../src/commands/confirm.js';
import { doctor } from '../../src/commands/doctor.js';
import { history } from '../../src/commands/history.js';
import { portalFile } from '../../src/commands/portal-file.js';
import { reconcile } from '../../src/commands/portal-ids.js';
import { receiptMeant } from '../../src/commands/receipts-meant.js';
import { reject } from '../../src/commands/reject.js';
import { revert } from '../../src/commands/revert.js';
import { show } from '../../src/commands/show.js';
import { sync } from '../../src/commands/sync.js';
import { targetNamed } from '../../src/commands/target.js';
import { verify } from '../../src/commands/verify.js';
import { why } from '../../src/commands/why.js';
import { rejectedWords } from '../../src/core/report/statement-words.js';
import { CommitGone } from '../../src/core/base/commit.js';
import { sha256 } from '../../src/core/base/digest.js';
import { Failure } from '../../src/core/base/failure.js';
import type { ReceiptStore } from '../../src/ports/receipt-store.js';
import { CONFIG, csvOf, filesOf, idOf, people, ROSTER } from '../support/people.js';
import { bytesOf } from '../support/roster.js';
import { CHECK, LOOPBACK, memoryWorld, SYNC, type MemoryWorld } from '../support/world.js';

/* After a change of the API key: every command says what a check of this key says. */

const MINUTE = 60 * 1000;
const DAY = 24 * 60 * MINUTE;
const WHERE = { configPath: CONFIG, apiUrl: undefined };
const DOCTOR = { ...WHERE, onlyBranch: undefined, node: 'v24.1.0', isKeyMalformed: false };
const KEY_BEFORE =
  'If the key is a new one, give the one before it, too: on a command line as ROSTER_SYNC_PREVIOUS_API_KEY, in a workflow as `previous-api-key`.';

/** A world whose receipts name the one before with its digest. */
function chained(): MemoryWorld {
  const world = memoryWorld();
  const read = world.receipts.read.bind(world.receipts);
  world.receipts.read = async (names) =>
    (await read(names)).map((tag) => ({ ...tag, sha256: sha256(tag.message ?? '') }));
  return world;
}

/** @returns the name of the receipt */
async function night(world: MemoryWorld, count: number): Promise<string> {
  world.commit({ ...filesOf(LOOPBACK), [ROSTER]: csvOf(people(count)) });
  const { receipt = '' } = await sync(world, SYNC);
  world.clock += DAY;
  return receipt;
}

/**
 * From now on there is another key, which has signed only these.
 *
 * @returns where receipts are read with the list of keys, which has both
 */
function rotate(world: MemoryWorld, ...own: readonly string[]): ReceiptStore {
  for (const [name, tag] of world.tags)
    if (!own.includes(name)) world.tags.set(name, { ...tag, authenticity: 'forged' });
  const read: ReceiptStore['read'] = async (names) =>
    (await world.receipts.read(names)).map((tag) => ({ ...tag, authenticity: 'signed' }));
  return { ...world.receipts, read };
}

const receiptsIn = async (world: MemoryWorld) =>
  (await doctor(world, DOCTOR)).find(({ about }) => about === 'Receipts');

const storyOf = (world: MemoryWorld, receipts: ReceiptStore, id = idOf(9)) =>
  why(world, receipts, { ...WHERE, id, showsValues: false });

it('a baseline that only a later receipt proves is one for why and doctor, too', async () => {
  const world = chained();
  const first = await night(world, 9);
  const second = await night(world, 10);
  rotate(world, second);
  await reject(world, second);
  expect(await check(world, CHECK)).toMatchObject({ ending: 'clean', baseline: first });
  const { today, notes } = await storyOf(world, world.receipts);
  expect(today.next).toBe('nothing');
  expect((await storyOf(world, world.receipts, idOf(10))).today.next).toBe('joined');
  expect(notes.join()).not.toContain('API key');
  expect(await receiptsIn(world)).toMatchObject({
    state: 'ok',
    says: `The newest is ${first}, 2 days old, and its signature is right.`,
  });
});

it('of a baseline that nothing proves, why doesn’t know what a sync does', async () => {
  const world = chained();
  await night(world, 9);
  const { today, notes } = await storyOf(world, rotate(world));
  expect(today.next).toBeUndefined();
  expect(notes.join()).toContain('The last upload isn’t signed with this API key');
});

it('doctor says what check says of receipts that don’t count, and what there is to do', async () => {
  const world = chained();
  await night(world, 9);
  rotate(world);
  const { held } = await check(world, CHECK);
  expect(held[0]?.reason).toContain(`No receipt is signed with this API key, so`);
  expect(held[0]?.reason).toContain(KEY_BEFORE);
  expect(await receiptsIn(world)).toEqual({
    about: 'Receipts',
    state: "couldn't prove",
    says: 'No receipt is signed with this API key.',
    todo: KEY_BEFORE,
  });
});

it('doctor says that the history isn’t here, or that every upload was rejected', async () => {
  const world = chained();
  const first = await night(world, 9);
  world.commit({ 'README.md': 'more' });
  const isAncestor = world.repository.isAncestor.bind(world.repository);
  world.repository.isAncestor = () => Promise.resolve(undefined);
  const { message, hint } = new CommitGone(world.tags.get(first)?.commit ?? '');
  expect(await check(world, CHECK)).toMatchObject({ ending: 'failed', failure: { message } });
  expect(await receiptsIn(world)).toMatchObject({ state: "couldn't prove", says: message, todo: hint });

  world.repository.isAncestor = isAncestor;
  await reject(world, first);
  world.commit(filesOf(LOOPBACK, { guards: { 'first-sync': 'hold' } }));
  const { held } = await check(world, CHECK);
  expect(held[0]?.reason).toContain('Every upload was rejected');
  expect(await receiptsIn(world)).toMatchObject({
    state: "couldn't prove",
    says: held[0]?.reason,
    todo: 'Start the sync workflow by hand; its first plan is held until somebody approves it.',
  });
});

it('where every receipt of the new key was rejected, the key before is spoken of, since older ones may stay', async () => {
  const world = memoryWorld();
  await night(world, 9);
  const receipt = await night(world, 10);
  rotate(world, receipt);
  world.commit(filesOf(LOOPBACK, { guards: { 'first-sync': 'hold' } }));
  const rejected = await reject(world, receipt);
  expect(rejected).toMatchObject({ baseline: 'none', hasOthers: true });
  const all = 'Every upload whose receipt is signed with this API key';
  expect(rejectedWords(receipt, rejected).next).toMatch(`${all} is rejected now.`);
  expect(rejectedWords(receipt, rejected).next).toMatch(KEY_BEFORE);
  const { held } = await check(world, CHECK);
  expect(held[0]?.reason).toBe(
    `${all} was rejected, so nobody knows who will be deleted; the plan compares with the last of them, ${receipt}. ${KEY_BEFORE}`,
  );
});

it('revert says the plan that a sync makes; without a key, that of the list', async () => {
  const world = chained();
  world.files.write = () => Promise.resolve();
  const first = await night(world, 9);
  const second = await night(world, 10);
  const list = rotate(world);
  const reverted = () => revert(world, list, { ...WHERE, written: first, force: false });
  const { outcome, ...done } = await reverted();
  expect(done).toMatchObject({ receipt: first, written: [ROSTER], roster: 'uploaded' });
  const withoutKey = { ...world, publicKeyOf: () => undefined };
  const byList = await revert(withoutKey, list, { ...WHERE, written: first, force: false });
  expect(byList.outcome).toMatchObject({ ending: 'clean', baseline: second, held: [] });

  world.commit({ [ROSTER]: csvOf(people(9)) });
  const { planId, plan, held, unsignedReceipts } = await check(world, CHECK);
  expect(unsignedReceipts).toBe('api-key');
  expect(outcome).toMatchObject({ ending: 'clean', planId, plan, held, unsignedReceipts });
});

describe('a sync that left no receipt, and whose record the key before has signed', () => {
  const PREFIX = 'roster-sync-sandbox/acme/';
  const target = targetNamed(PREFIX, LOOPBACK);

  /** @returns the name of the record */
  async function lostNight(world: MemoryWorld): Promise<string> {
    world.answers = { employees: new Failure('The API couldn’t be reached.', 'Try again later.') };
    await night(world, 11);
    world.answers = {};
    const begun = [...world.tags.keys()].findLast((name) => name.includes('-sending/')) ?? '';
    world.commit({ [ROSTER]: csvOf(people(9)) });
    return begun;
  }

  /** What each command says of it that tells of uploads. */
  async function said(world: MemoryWorld, receipts: ReceiptStore, receipt: string): Promise<string[]> {
    const everything = { since: undefined, until: undefined, person: undefined, state: 'any' as const };
    const records = await receipts.look({ prefix: PREFIX });
    const asked = { names: [receipt], records, receipts, target };
    const ids = { path: 'ids.txt', bytes: bytesOf(`${idOf(1)}\n${idOf(2)}`) };
    const xml = (world.sent[0]?.xml ?? '').replace('<forename>', '<forename>X');
    const all = [
      await history(world, receipts, { ...WHERE, ...everything, readsRosters: false }),
      await verify(world, asked),
      ...(await show(world, receipts, { ...WHERE, names: [receipt], showsValues: false })),
      await storyOf(world, receipts),
      await reconcile(world, { ...WHERE, file: ids, receipts }),
      await portalFile(world, { ...asked, file: { path: 'x.xml', bytes: bytesOf(xml) } }),
    ];
    return all.flatMap(({ notes }) => notes.filter((note) => note.includes('A sync began')));
  }

  const six = (note: string) => Array.from({ length: 6 }, () => note);
  const counted = (begun: string) =>
    `A sync began and left no receipt (${begun}): its roster was perhaps uploaded, so until the next receipt the guards count against that one, too.`;
  const uncounted = (begun: string) =>
    `A sync began and left no receipt (${begun}): its roster was perhaps uploaded. That isn’t signed with this API key, so a sync counts against it only where the key before is given, ${KEY_BEFORE.slice(KEY_BEFORE.indexOf('too: '))}`;

  it('counts for no sync with the new key, and each command says so', async () => {
    const world = chained();
    const receipt = await night(world, 9);
    const begun = await lostNight(world);
    expect(await said(world, world.receipts, receipt)).toEqual(six(counted(begun)));
    const list = rotate(world);
    expect((await check(world, CHECK)).notes).toEqual([]);
    expect(await said(world, list, receipt)).toEqual(six(uncounted(begun)));
    // With the key before, too, and without any.
    const [both, none] = [
      { ...world, receipts: list },
      { ...world, publicKeyOf: () => undefined },
    ];
    expect((await check(both, CHECK)).notes).toEqual([counted(begun)]);
    for (const one of [both, none]) expect(await said(one, list, receipt)).toEqual(six(counted(begun)));
  });

  it('stands beside one that the new key has signed', async () => {
    const world = chained();
    const receipt = await night(world, 9);
    const old = await lostNight(world);
    const begun = await lostNight(world);
    const list = rotate(world, begun);
    expect((await check(world, CHECK)).notes).toEqual([counted(begun)]);
    const both = [counted(begun), uncounted(old)];
    expect(await said(world, list, receipt)).toEqual(six('').flatMap(() => both));
    expect((await storyOf(world, list)).perhaps.map(({ record }) => record)).toEqual([begun, old]);
  });

  it('isn’t confirmed, and what the key before would change is said', async () => {
    const world = chained();
    await night(world, 9);
    const begun = await lostNight(world);
    const receipt = begun.replace('-sending', '');
    rotate(world);
    const hint = `The record of a sync, ${begun}, isn’t signed with a key that is known here. ${KEY_BEFORE}`;
    for (const written of [receipt, receipt.slice(PREFIX.length), begun, '2026-01-02'])
      await expect(
        receiptMeant(world, written, WHERE).then((name) => confirm(world, name, 'complete')),
      ).rejects.toMatchObject({ kind: 'use', hint: expect.stringContaining(hint) as unknown });
  });
});

it('two syncs at the same time are spoken of only where a sync with this key counts against both', async () => {
  const world = chained();
  await night(world, 9);
  const rival = await night(world, 17);
  world.clock -= DAY - MINUTE;
  const tag = world.tags.get(rival);
  world.tags.delete(rival);
  await night(world, 10);
  if (tag) world.tags.set(rival, tag);
  const asked = { ...WHERE, since: undefined, until: undefined, person: undefined } as const;
  const said = async (receipts: ReceiptStore) => {
    const told = await history(world, receipts, { ...asked, state: 'any', readsRosters: false });
    const checked = await check(world, CHECK);
    return [told, checked].map(({ notes }) => notes.join().includes('at the same time'));
  };
  expect(await said(world.receipts)).toEqual([true, true]);
  expect(await said(rotate(world))).toEqual([false, false]);
});
