import { describe, expect, it } from '@jest/globals';
import { check } from '../../src/commands/check.js';
import { portalFile } from '../../src/commands/portal-file.js';
import { reconcile } from '../../src/commands/portal-ids.js';
import { reject } from '../../src/commands/reject.js';
import { targetNamed } from '../../src/commands/target.js';
import { why } from '../../src/commands/why.js';
import { syncHere } from '../support/here.js';
import { asked, night, whyOf } from '../support/one-story.js';
import { CONFIG, csvOf, filesOf, idOf, people, person, ROSTER, WIDE_GUARDS } from '../support/people.js';
import { bytesOf } from '../support/roster.js';
import { CHECK, inEarnest, LOOPBACK, memoryWorld } from '../support/world.js';

/* What `why` says of the next sync is what that does, or it says why it can’t be said. */

const WHERE = { configPath: CONFIG, apiUrl: undefined };
const BY_CHECK = 'The next sync compares with it: roster-sync check says what it does.';

describe('where another program has uploaded last to the same address', () => {
  async function renamed() {
    const world = memoryWorld();
    const first = await night(world, filesOf(LOOPBACK, { guards: WIDE_GUARDS }, people(9)));
    const roster = [...people(8), person(10)];
    world.commit(filesOf(LOOPBACK, { guards: WIDE_GUARDS, program: 'other' }, roster));
    return { world, first };
  }

  it('nothing is foretold by the uploads of the own one', async () => {
    const { world, first } = await renamed();
    expect((await check(world, CHECK)).baseline).toBe(first);
    const stays = await whyOf(world, idOf(1));
    expect(stays.today.next).toBeUndefined();
    expect(stays.notes).toContain(
      `What was uploaded last to this address is ${first}, of another program. ${BY_CHECK}`,
    );
    expect(stays.headline).toBe('0000001 is in the roster and was never uploaded by other.');
    expect(stays.text).not.toContain('next sync  ');
    const leaves = await whyOf(world, idOf(9));
    expect(leaves.today.next).toBeUndefined();
    expect(leaves.headline).toContain('was in no upload of other');
    await night(world);
    expect((await whyOf(world, idOf(9))).headline).toContain('0000009 left in the upload of 3 January 2026');
    expect((await whyOf(world, idOf(1))).today.next).toBe('nothing');
  });

  it('nothing is foretold by the list of the portal', async () => {
    const { world } = await renamed();
    const guards = { ...WIDE_GUARDS, 'known-ids': 'ids.csv' };
    world.commit({
      ...filesOf(LOOPBACK, { guards, program: 'other' }, people(8)),
      'ids.csv': `employee_id\n${idOf(1)}\n`,
    });
    expect((await whyOf(world, idOf(1))).today).toMatchObject({ next: undefined, isListed: undefined });
  });

  it('what the portal has is compared with that upload', async () => {
    const { world, first } = await renamed();
    const { receipts } = world;
    const list = { path: 'ids.txt', bytes: bytesOf(`employee_id\n${idOf(1)}\n${idOf(9)}\n`) };
    expect(await reconcile(world, { ...WHERE, file: list, receipts })).toMatchObject({
      ...{ receipt: first, leaving: [idOf(9)], unknown: [], waiting: [idOf(10)] },
      unapplied: people(8)
        .slice(1)
        .map((one) => one.employee_id),
    });
    const target = targetNamed('roster-sync-sandbox/other/', LOOPBACK);
    const records = await receipts.look({ prefix: target.prefix });
    const portal = (xml = '') => ({ path: 'x.xml', bytes: bytesOf(xml) });
    const wish = { names: [], records, receipts, target };
    const sent = world.sent.find(({ xml }) => xml.includes('<employees'))?.xml;
    expect(await portalFile(world, { ...wish, file: portal(sent) })).toMatchObject({
      ...{ receipt: first, same: 'sent' },
    });
    const other = sent?.replace('<forename>', '<forename>X');
    expect(await portalFile(world, { ...wish, file: portal(other) })).toMatchObject({
      ...{ receipt: first, same: undefined },
    });
  });

  it('and every one of them was rejected, that is said', async () => {
    const { world, first } = await renamed();
    await reject(world, first);
    const { today, notes } = await whyOf(world, idOf(1));
    expect(today.next).toBeUndefined();
    expect(notes.join()).toContain('Every upload was rejected, so nobody knows what the next sync does');
  });

  it('and the own ones were all rejected, it is said with what the next one compares', async () => {
    const { world, first } = await renamed();
    const own = await night(world);
    await reject(world, own);
    expect((await check(world, CHECK)).baseline).toBe(first);
    const { today, notes } = await whyOf(world, idOf(9));
    expect(today.next).toBeUndefined();
    expect(notes.join()).toContain(`is ${first}, of another program. ${BY_CHECK}`);
  });
});

it('where the newest upload went to another address, nothing is foretold by it', async () => {
  const world = inEarnest();
  const upload = async (apiUrl?: string) => {
    world.clock += 24 * 60 * 60 * 1000;
    const held = await syncHere(world, { apiUrl });
    const done = held.ending === 'held' ? await syncHere(world, { apiUrl, approve: held.planId }) : held;
    if (done.receipt === undefined) throw new Error(done.stdout);
    return done.receipt;
  };
  world.commit(filesOf(undefined, { guards: WIDE_GUARDS }, people(8)));
  const first = await upload();
  world.commit({ [ROSTER]: csvOf(people(9)) });
  const test = 'https://test.workstars.com/admin/api/v2/';
  const second = await upload(test);
  expect((await check(world, CHECK)).baseline).toBe(first);
  const here = await whyOf(world, idOf(9));
  expect(here.today.next).toBeUndefined();
  expect(here.notes).toContain(`What was uploaded last to this address is ${first}. ${BY_CHECK}`);
  const request = { ...asked, id: idOf(9), showsValues: false };
  const there = await why(world, world.receipts, { ...request, apiUrl: test });
  expect((await check(world, { ...CHECK, apiUrl: test })).baseline).toBe(second);
  expect(there.today.next).toBe('nothing');

  // What went to the other address isn't in this portal.
  const file = { path: 'ids.txt', bytes: bytesOf(`employee_id\n${idOf(9)}\n`) };
  const portal = (apiUrl?: string) => reconcile(world, { ...WHERE, apiUrl, file, receipts: world.receipts });
  expect(await portal()).toMatchObject({ receipt: first, waiting: [] });
  expect(await portal(test)).toMatchObject({ receipt: second });
});
