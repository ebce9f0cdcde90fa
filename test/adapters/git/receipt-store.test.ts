import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from '@jest/globals';
import { Git } from '../../../src/adapters/git/git.js';
import { GitReceiptStore } from '../../../src/adapters/git/receipt-store.js';
import { sealOf } from '../../../src/core/receipts/signature.js';
import { Repository, SANDBOX_RECEIPTS } from '../../support/repository.js';

const RECEIPT = `${SANDBOX_RECEIPTS}20260719T021503Z`;
const SENDING = 'roster-sync-sandbox-sending/acme/20260719T021503Z';
const OLDER = 'roster-sync-sandbox-sending/acme/20260718T021503Z';

/** A repository without a remote, in which two syncs began. */
async function begun() {
  const repository = Repository.with({ 'README.md': 'Roster\n' });
  const store = new GitReceiptStore(new Git(repository.folder), undefined, sealOf(undefined));
  const make = (name: string) => store.make(name, repository.head(), 'Roster Sync\n', new Date(0));
  for (const name of [OLDER, SENDING]) await store.publish(await make(name));
  const tags = () => repository.git('tag', '--list').trim().split('\n');
  expect(tags()).toEqual([OLDER, SENDING]);
  return { repository, store, make, tags };
}

it('without a remote a receipt and the records that it settles are one step', async () => {
  const { store, make, tags } = await begun();
  expect(await store.publish(await make(RECEIPT), [SENDING, OLDER])).toBeUndefined();
  expect(tags()).toEqual([RECEIPT]);
  await store.withdraw([SENDING, OLDER]);
  expect(tags()).toEqual([RECEIPT]);
});

it('with a remote, a record that was seen there may be settled by another sync', async () => {
  const { repository, remote } = Repository.published({ 'README.md': 'Roster\n' });
  const origin = { name: 'origin', others: [], isInstead: false };
  const store = new GitReceiptStore(new Git(repository.folder), origin, sealOf(undefined));
  await store.publish(await store.make(SENDING, repository.head(), 'Roster Sync\n', new Date(0)));
  const asked = { prefix: SANDBOX_RECEIPTS };
  expect((await store.look(asked)).has(SENDING)).toBe(true);
  remote.git('tag', '--delete', SENDING);
  expect((await store.look(asked)).has(SENDING)).toBe(false);
});

it('a record that can’t be taken back doesn’t keep the receipt from being left', async () => {
  const { repository, store, make, tags } = await begun();
  const lock = join(repository.folder, '.git/refs/tags', `${OLDER}.lock`);
  mkdirSync(dirname(lock), { recursive: true });
  writeFileSync(lock, '');
  expect(await store.publish(await make(RECEIPT), [SENDING, OLDER])).toBeUndefined();
  await store.withdraw([SENDING, OLDER]);
  expect(tags()).toEqual([OLDER, RECEIPT]);
});

it('a receipt never replaces another tag, and what it would have settled stays', async () => {
  const { store, make, tags } = await begun();
  await store.publish(await make(RECEIPT));
  const unpublished = await store.publish(await make(RECEIPT), [SENDING]);
  expect(unpublished?.why).toBe('git couldn’t write the tag');
  expect(tags()).toEqual([OLDER, SENDING, RECEIPT]);
});

it('a tag where folders of receipts must be is in the way, whether tags were looked at or not', async () => {
  const { repository, store } = await begun();
  repository.git('tag', 'roster-sync-sandbox');
  expect(await store.tagAbove(RECEIPT)).toBe('roster-sync-sandbox');
  await store.look({ prefix: SANDBOX_RECEIPTS });
  expect(await store.tagAbove(RECEIPT)).toBe('roster-sync-sandbox');
});
