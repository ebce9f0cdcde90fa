import { describe, expect, it } from '@jest/globals';
import { Failure } from '../../src/core/base/failure.js';
import { confirmedWords } from '../../src/core/report/statement-words.js';
import { check } from '../../src/commands/check.js';
import { confirm } from '../../src/commands/confirm.js';
import { reject } from '../../src/commands/reject.js';
import { sync } from '../../src/commands/sync.js';
import { verify } from '../../src/commands/verify.js';
import { confirmationName, prefixOf } from '../../src/core/receipts/names.js';
import { filesOf } from '../support/people.js';
import { CHECK, LOOPBACK, memoryWorld, SYNC, type MemoryWorld } from '../support/world.js';

/* What a person says of an upload after a look in the portal, and what a run says where nobody has looked. */

const DAY = 24 * 60 * 60 * 1000;
const UNSEEN = 'nobody has confirmed that the portal applied it';

/** A world with one upload. */
async function uploaded(): Promise<{ world: MemoryWorld; receipt: string }> {
  const world = memoryWorld();
  world.commit(filesOf(LOOPBACK));
  const { receipt = '' } = await sync(world, SYNC);
  return { world, receipt };
}

const messageOf = ({ tags }: MemoryWorld, name: string): string => tags.get(name)?.message ?? '';

async function stateOf(world: MemoryWorld, receipt: string): Promise<string | undefined> {
  const { receipts } = world;
  const records = await receipts.look({ prefix: prefixOf(receipt) });
  return (await verify(world, { names: [receipt], records, receipts })).verified[0]?.state;
}

describe('a confirmation', () => {
  it('is a tag that says of which receipt, which status, by whom and when', async () => {
    const { world, receipt } = await uploaded();
    const runUrl = 'https://github.com/example/roster/actions/runs/7';
    const said = await confirm(world, receipt, 'complete', { by: 'hr-lead', runUrl });
    expect(said).toEqual({ confirmation: confirmationName(receipt), already: false, partial: false });
    expect(said.confirmation).toMatch(/^roster-sync-confirmed\/acme\/\d{8}T\d{6}Z$/);
    const message = messageOf(world, said.confirmation);
    expect(message).toMatch(/^Confirmed \S+\n\nReceipt: /);
    expect(message).toContain(`\nReceipt: ${receipt}\nStatus: complete\nConfirmed-By: hr-lead\n`);
    expect(message).toMatch(/\nConfirmed-At: 2026-01-01T02:00:\d\dZ\nTool-Version: \S+\n/);
    expect(message).toContain(`\nRun-Url: ${runUrl}\n`);
    expect(await stateOf(world, receipt)).toBe('confirmed');
  });

  it('of a command line is unverified, and has no run', async () => {
    const { world, receipt } = await uploaded();
    const { confirmation } = await confirm(world, receipt, 'complete');
    expect(messageOf(world, confirmation)).toContain('\nConfirmed-By: unverified\n');
    expect(messageOf(world, confirmation)).not.toContain('Run-Url');
  });

  it('says so where it was given before, and another status is given anew', async () => {
    const { world, receipt } = await uploaded();
    const usual = confirmationName(receipt);
    await confirm(world, receipt, 'complete');
    expect(await confirm(world, receipt, 'complete')).toMatchObject({ confirmation: usual, already: true });
    const anew = await confirm(world, receipt, 'complete-with-errors');
    expect(anew).toMatchObject({ confirmation: `${usual}-2`, already: false });
    expect(messageOf(world, `${usual}-2`)).toContain('\nStatus: complete-with-errors\n');
    const again = await confirm(world, receipt, 'complete-with-errors');
    expect(again).toMatchObject({ confirmation: `${usual}-2`, already: true });
    // What was said last counts.
    expect(await confirm(world, receipt, 'complete')).toMatchObject({ already: false });
  });

  it('has a number where somebody without the key has taken its name', async () => {
    const { world, receipt } = await uploaded();
    const usual = confirmationName(receipt);
    const message = `Confirmed\n\nReceipt: ${receipt}\nStatus: complete\nConfirmed-At: 2026-01-01T02:00:00Z\n`;
    world.tags.set(usual, { name: usual, commit: '', message, authenticity: 'forged' });
    expect((await check(world, CHECK)).how.join()).toContain(UNSEEN);
    expect(await confirm(world, receipt, 'complete')).toMatchObject({
      confirmation: `${usual}-2`,
      already: false,
    });
    expect((await check(world, CHECK)).how.join()).not.toContain(UNSEEN);
  });

  it('has a number, too, where the name is taken meanwhile', async () => {
    const { world, receipt } = await uploaded();
    const publish = world.receipts.publish.bind(world.receipts);
    let tries = 0;
    world.receipts.publish = (prepared) => {
      tries += 1;
      const taken = { why: 'another tag has taken that name', wayOut: 'Look', remedy: 'Again' };
      return tries === 1 ? Promise.resolve(taken) : publish(prepared);
    };
    expect((await confirm(world, receipt, 'complete')).confirmation).toBe(`${confirmationName(receipt)}-2`);
  });

  it('isn’t left where it can’t be published, and says why', async () => {
    const { world, receipt } = await uploaded();
    const refused = { why: 'the push was refused', wayOut: 'Let rulesets create tags', remedy: '' };
    world.receipts.publish = () => Promise.resolve(refused);
    await expect(confirm(world, receipt, 'complete')).rejects.toMatchObject({
      message: `${receipt} isn’t confirmed: the push was refused.`,
      hint: 'Let rulesets create tags, else try again.',
    });
  });

  it('of an upload without its positions says that they are still to be sent', async () => {
    const world = memoryWorld();
    world.commit(filesOf(LOOPBACK));
    world.answers = { positions: new Failure('No positions.', 'Try again.') };
    const { receipt = '' } = await sync(world, SYNC);
    const said = await confirm(world, receipt, 'complete');
    expect(said).toMatchObject({ already: false, partial: true });
    const PARTIAL = 'The API didn’t accept its positions: a sync after it sends both files again.';
    expect(confirmedWords(receipt, 'complete', said).next).toBe(PARTIAL);
    const withErrors = confirmedWords(receipt, 'complete-with-errors', said).next;
    expect(withErrors).toBe(`${PARTIAL} The error report in the portal says which records had a warning.`);
    expect(await confirm(world, receipt, 'complete')).toMatchObject({ already: true, partial: true });
  });

  it('isn’t given of a receipt that was rejected, or that nobody signed', async () => {
    const { world, receipt } = await uploaded();
    const { rejection } = await reject(world, receipt);
    await expect(confirm(world, receipt, 'complete')).rejects.toMatchObject({
      message: `${receipt} is rejected (${rejection}), so it isn’t confirmed.`,
      kind: 'use',
    });
    const forged = receipt.replace(/\d{8}T/, '20250101T');
    world.tags.set(forged, { name: forged, commit: '', message: 'Uploaded', authenticity: 'forged' });
    await expect(confirm(world, forged, 'complete')).rejects.toThrow(
      'isn’t signed with this API key, so nothing was confirmed',
    );
    expect([...world.tags.keys()].filter((name) => name.startsWith('roster-sync-confirmed/'))).toEqual([]);
  });

  it('doesn’t keep a receipt from being rejected later, and is named then', async () => {
    const { world, receipt } = await uploaded();
    await confirm(world, receipt, 'complete-with-errors');
    const said = await reject(world, receipt, { by: 'hr-lead' });
    expect(said).toMatchObject({ already: false, confirmed: 'complete-with-errors' });
    expect(messageOf(world, said.rejection)).toContain(`\nReceipt: ${receipt}\nRejected-By: hr-lead\n`);
    expect(await stateOf(world, receipt)).toBe('rejected');
  });
});

describe('a plan', () => {
  it('says that nobody has confirmed what it compares with, until somebody has', async () => {
    const { world, receipt } = await uploaded();
    expect((await check(world, CHECK)).how.join()).toContain(UNSEEN);
    expect((await sync(world, { ...SYNC, unchanged: 'skip' })).how.join()).toContain(UNSEEN);
    await confirm(world, receipt, 'complete');
    expect((await check(world, CHECK)).how.join()).not.toContain(UNSEEN);
  });

  it('says nothing of it at a first upload', async () => {
    const world = memoryWorld();
    world.commit(filesOf(LOOPBACK));
    expect((await check(world, CHECK)).how.join()).not.toContain(UNSEEN);
  });

  it('is made also where the confirmations can’t be read', async () => {
    const { world, receipt } = await uploaded();
    await confirm(world, receipt, 'complete');
    const read = world.receipts.read.bind(world.receipts);
    world.receipts.read = (names) =>
      names.some((name) => name.startsWith('roster-sync-confirmed/'))
        ? Promise.reject(new Failure('It can’t be fetched.', ''))
        : read(names);
    expect((await sync(world, SYNC)).ending).toBe('uploaded');
  });
});

describe('a sync asks for one look in the portal', () => {
  const night = (world: MemoryWorld) => sync(world, SYNC);
  const ASKED =
    /^Nobody has confirmed an upload for (\d+) days: .* `roster-sync confirm (\S+)` or a workflow/;
  const asked = (notes: readonly string[]) => notes.flatMap((note) => ASKED.exec(note)?.slice(1, 3) ?? []);

  it('thirty days after the first upload, where none was ever confirmed, and a check doesn’t', async () => {
    const { world } = await uploaded();
    world.clock += 29 * DAY;
    expect(asked((await night(world)).notes)).toEqual([]);
    const before = [...world.tags.keys()].findLast((name) => name.startsWith('roster-sync-sandbox/'));
    world.clock += DAY;
    expect(asked((await check(world, CHECK)).notes)).toEqual([]);
    const { notes, receipt } = await night(world);
    expect(asked(notes)).toEqual(['30', before]);
    expect(before).not.toBe(receipt);
  });

  it('thirty days after the newest upload that was confirmed', async () => {
    const { world, receipt: first } = await uploaded();
    world.clock += 20 * DAY;
    const { receipt: second = '' } = await night(world);
    await confirm(world, first, 'complete');
    await confirm(world, second, 'complete-with-errors');
    world.clock += 20 * DAY;
    expect(asked((await night(world)).notes)).toEqual([]);
    world.clock += 11 * DAY;
    expect(asked((await night(world)).notes)).toMatchObject(['31', expect.any(String)]);
  });

  it('not where what it compares with was confirmed, or only a tag without a signature is so old', async () => {
    const { world, receipt } = await uploaded();
    await confirm(world, receipt, 'complete');
    world.clock += 40 * DAY;
    expect(asked((await night(world)).notes)).toEqual([]);
    const young = await uploaded();
    const old = young.receipt.replace(/\d{8}T/, '20240101T');
    young.world.tags.set(old, { name: old, commit: '', message: 'Uploaded', authenticity: 'forged' });
    expect(asked((await night(young.world)).notes)).toEqual([]);
  });
});
