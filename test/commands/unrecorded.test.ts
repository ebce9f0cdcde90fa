import { describe, expect, it } from '@jest/globals';
import { check } from '../../src/commands/check.js';
import { confirm } from '../../src/commands/confirm.js';
import { history } from '../../src/commands/history.js';
import { portalFile } from '../../src/commands/portal-file.js';
import { reconcile } from '../../src/commands/portal-ids.js';
import { receiptMeant, receiptsMeant } from '../../src/commands/receipts-meant.js';
import { reject } from '../../src/commands/reject.js';
import { show } from '../../src/commands/show.js';
import { sync } from '../../src/commands/sync.js';
import { targetNamed } from '../../src/commands/target.js';
import { verify } from '../../src/commands/verify.js';
import { why } from '../../src/commands/why.js';
import { Failure } from '../../src/core/base/failure.js';
import { storyTextLines } from '../../src/core/report/person-words.js';
import {
  isAsSent,
  portalFileData,
  portalFileLines,
  reconciliationLines,
} from '../../src/core/report/portal-words.js';
import { plain } from '../../src/core/report/text.js';
import { CONFIG, csvOf, filesOf, idOf, people, ROSTER } from '../support/people.js';
import { bytesOf } from '../support/roster.js';
import { BY_HAND, CHECK, LOOPBACK, memoryWorld, SYNC, type MemoryWorld } from '../support/world.js';

/* A sync that began and left no receipt: what those commands say of it that tell of uploads. */

const DAY = 24 * 60 * 60 * 1000;
const RECEIPTS = 'roster-sync-sandbox/acme/';
const SENDINGS = 'roster-sync-sandbox-sending/acme/';
const TARGET = targetNamed(RECEIPTS, LOOPBACK);
const HERE = 'https://acme.workstars.com/admin/api/v2/';
const THERE = 'https://test.workstars.com/admin/api/v2/';
const WHERE = { configPath: CONFIG, apiUrl: undefined };
const lost = new Failure('The API couldn’t be reached.', 'Try again later.');

const rosterOf = (world: MemoryWorld, roster: readonly object[]) =>
  world.commit({ ...filesOf(LOOPBACK), [ROSTER]: csvOf(roster) });

interface Night {
  readonly world: MemoryWorld;
  /** The names of the receipts, oldest first. */
  readonly names: readonly [string, string];
  /** The name of the record. */
  readonly begun: string;
}

/** Nine were uploaded twice; then a sync of eleven got no answer. Since then the roster is that of nine again. */
async function night(): Promise<Night> {
  const world = memoryWorld();
  const names: string[] = [];
  while (names.length < 2) {
    rosterOf(world, people(9));
    names.push((await sync(world, SYNC)).receipt ?? '');
    world.clock += DAY;
  }
  rosterOf(world, people(11));
  world.answers = { employees: lost };
  expect(await sync(world, SYNC)).toMatchObject({ ending: 'failed', posted: true });
  world.answers = {};
  const begun = [...world.tags.keys()].find((name) => name.startsWith(SENDINGS)) ?? '';
  rosterOf(world, people(9));
  return { world, names: names as unknown as [string, string], begun };
}

const EVERYTHING = {
  ...{ ...WHERE, since: undefined, until: undefined, person: undefined },
  ...{ state: 'any' as const, readsRosters: false },
};
const historyOf = (world: MemoryWorld) => history(world, world.receipts, EVERYTHING);
const showOf = (world: MemoryWorld, ...names: string[]) =>
  show(world, world.receipts, { ...WHERE, names, showsValues: false });

async function verified(world: MemoryWorld, names: readonly string[]) {
  const { receipts } = world;
  const records = await receipts.look({ prefix: RECEIPTS });
  return verify(world, { names, records, receipts, target: TARGET });
}

const IDS = {
  path: 'ids.txt',
  bytes: bytesOf(
    people(11)
      .map((one) => one.employee_id)
      .join('\n'),
  ),
};

async function reconciled(world: MemoryWorld): Promise<string> {
  const found = await reconcile(world, { ...WHERE, file: IDS, receipts: world.receipts });
  return reconciliationLines(found, false).join('\n');
}

async function portalOf(world: MemoryWorld, xml: string, names: readonly string[] = []) {
  const { receipts } = world;
  const records = await receipts.look({ prefix: RECEIPTS });
  const file = { path: 'x.xml', bytes: bytesOf(xml) };
  return portalFile(world, { file, names, records, receipts, target: TARGET });
}

async function storyOf(world: MemoryWorld, id: string): Promise<string> {
  const story = await why(world, world.receipts, { ...WHERE, id, showsValues: false });
  return storyTextLines(story, plain)
    .join('\n')
    .replaceAll(/\n *(?=\S)/g, ' ');
}

const inEarnestName = (name: string) => name.replace('roster-sync-sandbox', 'roster-sync');

/** As if what the sandbox got had gone to other addresses. */
function inEarnest(world: MemoryWorld, addressOf: (name: string) => string): void {
  for (const [name, tag] of world.tags) {
    const message = tag.message?.replaceAll(RECEIPTS, inEarnestName(RECEIPTS));
    const sent = message?.replace(LOOPBACK, addressOf(name));
    world.tags.set(inEarnestName(name), { ...tag, name: inEarnestName(name), message: sent });
  }
}

/** What each command says of it that is asked about an address: once, if all say the same. */
async function everywhere(world: MemoryWorld, apiUrl: string): Promise<string[]> {
  const asked = { ...WHERE, apiUrl };
  const all = [
    await check(world, { ...CHECK, apiUrl }),
    await history(world, world.receipts, { ...EVERYTHING, ...asked }),
    await why(world, world.receipts, { ...asked, id: idOf(9), showsValues: false }),
    await reconcile(world, { ...asked, file: IDS, receipts: world.receipts }),
  ];
  const said = all.map(({ notes }) => notes.filter((note) => note.includes('A sync began')));
  for (const one of said) expect(one).toEqual(said[0]);
  return said[0] ?? [];
}

/** All that the commands say of it. */
const allNotes = async ({ world, names }: Night): Promise<string[]> => [
  ...(await historyOf(world)).notes.filter((note) => note.includes('A sync began')),
  ...(await showOf(world)).flatMap(({ notes }) => notes),
  ...(await verified(world, names)).notes,
  ...(await reconciled(world)).split('\n').filter((line) => line.startsWith('A sync began')),
];

const sentence = (begun: string) =>
  `A sync began and left no receipt (${begun}): its roster was perhaps uploaded, so until the next receipt the guards count against that one, too.`;

describe('a sync that left no receipt', () => {
  it('is said by each command that tells of the newest upload, in the same words', async () => {
    const own = await night();
    expect(await allNotes(own)).toEqual(Array.from({ length: 4 }, () => sentence(own.begun)));
    // It came after this one and the next.
    const [first] = own.names;
    expect((await showOf(own.world, first)).flatMap(({ notes }) => notes)).toEqual([]);
    expect((await verified(own.world, [first])).notes).toEqual([]);
  });

  it('is said where the newest receipt was rejected: of that one, and of the one that stands', async () => {
    const own = await night();
    const { world, names, begun } = own;
    const [first, second] = names;
    world.clock = Date.parse('2026-01-02T12:00:00Z');
    await reject(world, second);
    world.clock = Date.parse('2026-01-05T12:00:00Z');
    const said = [sentence(begun)];
    const checked = await check(world, CHECK);
    expect(checked.notes).toEqual(said);
    expect(checked.isLastUnsure).toBe(true);
    expect(await allNotes({ ...own, names: [first, first] })).toEqual([...said, ...said, ...said, ...said]);
    for (const name of names) {
      expect((await verified(world, [name])).notes).toEqual(said);
      expect((await showOf(world, name)).flatMap(({ notes }) => notes)).toEqual(said);
    }
    // Once, whatever is shown.
    expect((await showOf(world, ...names)).map(({ notes }) => notes)).toEqual([[], said]);
    const other = (world.sent[0]?.xml ?? '').replace('<forename>', '<forename>X');
    const lines = portalFileLines(await portalOf(world, other), false);
    expect([lines[0], lines.at(-1)]).toEqual([
      `${first}: the portal’s employee file isn’t the one that was sent:`,
      `  Note: ${sentence(begun)}`,
    ]);
  });

  it('is said with a receipt that is dated in the future, or that can’t be read: show takes it for the newest', async () => {
    const { world, names, begun } = await night();
    const [, newest] = names;
    const tag = world.tags.get(newest);
    const future = `${RECEIPTS}20290101T000000Z`;
    if (tag) world.tags.set(future, { ...tag, name: future });
    for (const message of [tag?.message, 'A receipt of another version'])
      for (const name of [future, newest]) {
        const put = world.tags.get(name);
        if (put) world.tags.set(name, { ...put, message });
        const [shown] = await showOf(world);
        expect(shown?.notes).toEqual([sentence(begun)]);
      }
  });

  it('isn’t said any longer once a receipt follows, also where the record may not be taken back', async () => {
    for (const isKept of [false, true]) {
      const own = await night();
      if (isKept) own.world.receipts.withdraw = () => Promise.resolve();
      own.world.clock += DAY;
      const { receipt = '' } = await sync(own.world, SYNC);
      expect(own.world.tags.has(own.begun)).toBe(isKept);
      expect(await allNotes({ ...own, names: [own.names[1], receipt] })).toEqual([]);
      expect(await storyOf(own.world, idOf(9))).toContain(`${idOf(9)} is in the last upload (joined`);
    }
  });

  it('isn’t said of a record that nobody signed', async () => {
    const own = await night();
    const tag = own.world.tags.get(own.begun);
    if (tag) own.world.tags.set(own.begun, { ...tag, authenticity: 'forged' });
    expect(await allNotes(own)).toEqual([]);
    expect(await storyOf(own.world, idOf(10))).toContain('was in no upload');
    const file = portalFileLines(await portalOf(own.world, own.world.sent.at(-2)?.xml ?? ''), false);
    expect(file.join('\n')).not.toContain(own.begun);
    await expect(receiptMeant(own.world, '2026-01-03', WHERE)).rejects.toThrow('No receipt of 2026-01-03');
  });

  it('is said where nothing else was ever uploaded', async () => {
    const { world, begun } = await night();
    for (const name of world.tags.keys()) if (name.startsWith(RECEIPTS)) world.tags.delete(name);
    expect((await historyOf(world)).notes).toContain(sentence(begun));
    await expect(receiptsMeant(world, world.receipts, { ...WHERE, names: [], all: true })).rejects.toThrow(
      `There isn’t a receipt of this program. ${sentence(begun)}`,
    );
    expect(await portalOf(world, world.sent.at(-1)?.xml ?? '')).toMatchObject({
      receipt: begun,
      same: 'sent',
    });
  });

  it('is said where every upload was rejected, and so that it can be named', async () => {
    const { world, names, begun } = await night();
    for (const name of names) await reject(world, name);
    const meant = (all: boolean) => receiptsMeant(world, world.receipts, { ...WHERE, names: [], all });
    await expect(meant(false)).rejects.toThrow(
      `Every receipt of this program was rejected; the newest is ${names[1]}. ${sentence(begun)}`,
    );
    expect((await meant(true)).names).toEqual(names.toReversed());
  });

  it('is said where its address is asked about, and nowhere else: as check says it', async () => {
    const { world, names, begun } = await night();
    inEarnest(world, (name) => (name.startsWith(SENDINGS) ? THERE : HERE));
    const said = sentence(begun.replace('-sandbox', ''));
    expect(await everywhere(world, HERE)).toEqual([]);
    expect(await everywhere(world, THERE)).toEqual([said]);
    // Production’s receipts came after it, and settle nothing there.
    world.clock += 3 * DAY;
    const last = inEarnestName(names[1]);
    const later = last.replace(/\d{8}T/, '20260105T');
    const tag = world.tags.get(last);
    if (tag) world.tags.set(later, { ...tag, name: later });
    expect(await everywhere(world, HERE)).toEqual([]);
    expect(await everywhere(world, THERE)).toEqual([said]);
    const records = await world.receipts.look({ prefix: inEarnestName(RECEIPTS) });
    const asked = { names: [last], records, receipts: world.receipts };
    const notesAt = async (address: string) =>
      (await verify(world, { ...asked, target: targetNamed(records.prefix, address) })).notes;
    expect(await notesAt(HERE)).toEqual([]);
    expect(await notesAt(THERE)).toEqual([said]);
    const shownAt = async (apiUrl: string) =>
      (await show(world, world.receipts, { ...WHERE, apiUrl, names: [last], showsValues: false })).flatMap(
        ({ notes }) => notes,
      );
    expect(await shownAt(HERE)).toEqual([]);
    expect(await shownAt(THERE)).toEqual([said]);
  });

  it('is settled, or said, by what another program sends to the same address, as check has it', async () => {
    const own = await night();
    const { world, begun } = own;
    const other = { ...filesOf(LOOPBACK, { program: 'acme-uk' }), [ROSTER]: csvOf(people(9)) };
    world.commit(other);
    world.answers = { employees: lost };
    const held = await sync(world, SYNC);
    const approved = { ...BY_HAND, approve: held.planId };
    expect(await sync(world, approved)).toMatchObject({ ending: 'failed', posted: true });
    world.answers = {};
    const record = [...world.tags.keys()].find((name) => name.includes('sending/acme-uk/')) ?? '';
    rosterOf(world, people(9));
    const both = [sentence(`${record}, and 1 before it`)];
    expect([...new Set(await allNotes(own))]).toEqual(both);
    expect((await check(world, CHECK)).notes).toEqual(both);
    world.clock += DAY;
    world.commit(other);
    // Rules may keep it.
    world.receipts.withdraw = () => Promise.resolve();
    const next = await sync(world, SYNC);
    expect(await sync(world, { ...BY_HAND, approve: next.planId })).toMatchObject({ ending: 'uploaded' });
    rosterOf(world, people(9));
    expect(world.tags.has(begun)).toBe(true);
    expect((await check(world, CHECK)).notes).toEqual([]);
    expect(await allNotes(own)).toEqual([]);
  });

  it('is said though another record is taken back meanwhile, and a fault that stays is a failure', async () => {
    const { world, begun } = await night();
    rosterOf(world, people(12));
    world.answers = { employees: lost };
    await sync(world, SYNC);
    world.answers = {};
    const second = [...world.tags.keys()].findLast((name) => name.startsWith(SENDINGS)) ?? '';
    const read = world.receipts.read.bind(world.receipts);
    world.receipts.read = (names) => {
      if (!names.includes(second)) return read(names);
      world.tags.delete(second);
      return Promise.reject(lost);
    };
    expect((await historyOf(world)).notes).toContain(sentence(begun));
    world.receipts.read = (names) => (names.includes(begun) ? Promise.reject(lost) : read(names));
    await expect(historyOf(world)).rejects.toThrow(lost);
    await expect(portalOf(world, world.sent.at(-1)?.xml ?? '')).rejects.toThrow(lost);
  });
});

describe('a file of the portal that such a sync has sent', () => {
  it('is known by the record', async () => {
    const { world, names, begun } = await night();
    const [, newest] = names;
    const xml = world.sent.at(-1)?.xml ?? '';
    const found = await portalOf(world, xml);
    expect(portalFileLines(found, false)).toEqual([
      `${begun}: the portal’s employee file is byte for byte the one that this sync began to send.`,
      '  Note: It is the record that a sync begins, not a receipt, and the portal has the file.',
    ]);
    expect(isAsSent(found)).toBe(true);
    expect(portalFileData(found, false)).toMatchObject({
      ...{ receipt: begun, isRecord: true, same: 'sent', people: 'same' },
      notes: ['It is the record that a sync begins, not a receipt, and the portal has the file.'],
    });
    const spread = await portalOf(world, xml.replaceAll('><', '>\n<'));
    expect(portalFileLines(spread, false)[0]).toBe(
      `${begun}: the portal’s employee file has the people that this sync began to send; only its layout differs.`,
    );
    const named = portalFileLines(await portalOf(world, xml, [newest]), false).join('\n');
    expect(named).toContain(`${newest}: the portal’s employee file isn’t the one that was sent:`);
    expect(named).toContain(`The file is the one of ${begun}.`);
  });

  it('is that of a receipt where one has it, and another file is compared with the newest receipt', async () => {
    const { world, names, begun } = await night();
    const found = await portalOf(world, world.sent[0]?.xml ?? '');
    expect(found).toMatchObject({ receipt: names[1], same: 'sent', others: 1, notes: [] });
    expect(portalFileData(found, false)).toMatchObject({ isRecord: false });
    const other = (world.sent[0]?.xml ?? '').replace('<forename>', '<forename>X');
    const lines = portalFileLines(await portalOf(world, other), false);
    expect(lines[0]).toBe(`${names[1]}: the portal’s employee file isn’t the one that was sent:`);
    expect(lines.at(-1)).toBe(`  Note: ${sentence(begun)}`);
  });

  it('another file is compared with the record where no receipt is signed', async () => {
    const { world, names, begun } = await night();
    for (const name of names) {
      const tag = world.tags.get(name);
      if (tag) world.tags.set(name, { ...tag, authenticity: 'forged' });
    }
    const other = (world.sent.at(-1)?.xml ?? '').replace('<forename>', '<forename>X');
    const lines = portalFileLines(await portalOf(world, other), false);
    expect(lines[0]).toBe(`${begun}: the portal’s employee file isn’t the one that this sync began to send:`);
    expect(lines.at(-1)).toBe('  Note: It is the record that a sync begins, not a receipt.');
  });
});

describe('of one person', () => {
  it('says whether that roster has them, and what is only so against the last receipt', async () => {
    const { world, begun } = await night();
    const gone = await storyOf(world, idOf(10));
    expect(gone).toContain(
      `${idOf(10)} isn’t in the roster, and is in no upload that left a receipt. A sync that left none had them.`,
    );
    expect(gone).toContain(`${sentence(begun)} ${idOf(10)} is in the roster of ${begun}.`);
    rosterOf(world, people(12));
    const joining = await storyOf(world, idOf(10));
    expect(joining).toContain(
      `${idOf(10)} is in the roster and not in the last upload that left a receipt: compared with that one, the next sync adds them, unless it is held.`,
    );
    expect(joining).toMatch(/next sync +compared with the last receipt: adds them/);
    expect(await storyOf(world, idOf(12))).toContain(`${idOf(12)} isn’t in that roster.`);
    rosterOf(world, people(8));
    expect(await storyOf(world, idOf(9))).toMatch(
      /is in the last upload that left a receipt \(joined .*; compared with that one, the next sync will delete them, unless it is held\./,
    );
    expect(await storyOf(world, idOf(77))).toContain('was in no upload that left a receipt');
  });

  it('says so where that roster can’t be read', async () => {
    const { world, begun } = await night();
    const tag = world.tags.get(begun);
    if (tag) world.tags.set(begun, { ...tag, commit: 'f'.repeat(40) });
    expect(await storyOf(world, idOf(10))).toContain(`Whether ${idOf(10)} is in it can’t be read here.`);
  });
});

describe('where a receipt is asked for', () => {
  it.each([
    ['a day', () => '2026-01-03'],
    ['a time', (begun: string) => begun.slice(SENDINGS.length)],
    ['the name that its receipt would have', (begun: string) => begun.replace(SENDINGS, RECEIPTS)],
    ['the name of the record', (begun: string) => begun],
  ])('by %s, says that such a sync is meant', async (_, write) => {
    const { world, begun } = await night();
    const written = write(begun);
    const meant = async () => confirm(world, await receiptMeant(world, written, WHERE), 'complete');
    const said = `There isn’t a receipt of ${written}: the sync that began then left none (${begun}).`;
    await expect(meant()).rejects.toMatchObject({
      kind: 'use',
      message: expect.stringContaining(said) as unknown,
    });
    await expect(showOf(world, written)).rejects.toThrow(said);
  });

  it('says no longer that such a sync is meant once a receipt follows, where its record may not be taken back', async () => {
    const { world, begun } = await night();
    world.clock += DAY;
    world.receipts.withdraw = () => Promise.resolve();
    const { receipt = '' } = await sync(world, SYNC);
    expect(world.tags.has(begun)).toBe(true);
    const time = begun.slice(SENDINGS.length);
    await expect(receiptMeant(world, '2026-01-03', WHERE)).rejects.toThrow('No receipt of 2026-01-03');
    for (const written of [time, time.slice(0, 8)])
      await expect(showOf(world, written)).rejects.toThrow(`${written} isn’t a receipt of this program.`);
    for (const settled of [begun, `refs/tags/${begun}`])
      await expect(showOf(world, settled)).rejects.toMatchObject({
        message: `${settled} is the record that a sync began.`,
        hint: expect.stringContaining('A later one did') as unknown,
      });
    const own = begun.replace(SENDINGS, RECEIPTS);
    await expect(confirm(world, own, 'complete')).rejects.not.toThrow('perhaps uploaded');
    await expect(showOf(world, own)).rejects.not.toThrow('perhaps uploaded');
    // One that was rejected has followed it, too.
    await reject(world, receipt);
    await expect(showOf(world, begun)).rejects.toThrow('is the record that a sync began.');
  });

  it('says so where only another address has a receipt that follows', async () => {
    const { world, begun } = await night();
    world.clock += DAY;
    world.receipts.withdraw = () => Promise.resolve();
    await sync(world, SYNC);
    inEarnest(world, (name) => (name === begun ? THERE : HERE));
    const record = inEarnestName(begun);
    for (const apiUrl of [HERE, THERE])
      await expect(
        show(world, world.receipts, { ...WHERE, apiUrl, names: [record], showsValues: false }),
      ).rejects.toThrow(`the sync that began then left none (${record})`);
  });

  it('names the receipt of a record that has one', async () => {
    const { world, names } = await night();
    world.receipts.withdraw = () => Promise.resolve();
    const { receipt = '' } = await sync(world, SYNC);
    const record = receipt.replace(RECEIPTS, SENDINGS);
    await expect(showOf(world, record)).rejects.toMatchObject({ hint: `Its receipt is ${receipt}.` });
    expect(await showOf(world, receipt)).toHaveLength(1);
    expect((await showOf(world, names[0].slice(RECEIPTS.length))).map(({ upload }) => upload.name)).toEqual([
      names[0],
    ]);
  });
});
