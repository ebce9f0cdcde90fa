import { describe, expect, it } from '@jest/globals';
import { check } from '../../src/commands/check.js';
import { confirm } from '../../src/commands/confirm.js';
import { receiptsMeant } from '../../src/commands/receipts-meant.js';
import { reject } from '../../src/commands/reject.js';
import { show } from '../../src/commands/show.js';
import { verify } from '../../src/commands/verify.js';
import { historyCsv, historyJson } from '../../src/core/report/history-data.js';
import { historyLines } from '../../src/core/report/history-text.js';
import { showLines } from '../../src/core/report/show-text.js';
import { plain } from '../../src/core/report/text.js';
import { asked, historyOf, night, whyOf } from '../support/one-story.js';
import { csvOf, filesOf, idOf, people, ROSTER, WIDE_GUARDS } from '../support/people.js';
import { CHECK, LOOPBACK, memoryWorld, type MemoryWorld } from '../support/world.js';

/* What somebody says of an upload counts for every command as it does for a check, also where nobody can check it. */

/** Two uploads, of which the second one adds 0000009. */
async function twoNights() {
  const world = memoryWorld();
  const first = await night(world, filesOf(LOOPBACK, { guards: WIDE_GUARDS }, people(8)));
  const second = await night(world, { [ROSTER]: csvOf(people(9)) });
  world.clock += 60 * 60 * 1000;
  return { world, first, second };
}

function judge(
  world: MemoryWorld,
  isMeant: (name: string) => boolean,
  authenticity: 'unverified' | 'forged',
) {
  for (const [name, tag] of world.tags) if (isMeant(name)) world.tags.set(name, { ...tag, authenticity });
}

async function statesOf(world: MemoryWorld, name: string) {
  const { receipts } = world;
  const meant = await receiptsMeant(world, receipts, { ...asked, names: [], all: false });
  const { verified } = await verify(world, { ...meant, receipts, names: [name] });
  const [shown] = await show(world, receipts, { ...asked, names: [name], showsValues: false });
  const { entries } = await historyOf(world);
  return {
    compared: (await check(world, CHECK)).baseline,
    meant: meant.names,
    states: [verified[0]?.state, shown?.upload.state, entries.find((one) => one.name === name)?.state],
    reasons: verified[0]?.reasons.join('; '),
    lines: shown ? showLines(shown.upload, shown.changed, 'UTC', plain) : [],
  };
}

describe('a rejection', () => {
  it('that nobody can check counts for every command, and is said not to be checked', async () => {
    const { world, first, second } = await twoNights();
    await reject(world, second);
    judge(world, () => true, 'unverified');
    const tag = second.replace('-sandbox', '-rejected');
    const found = await statesOf(world, second);
    expect(found).toMatchObject({ compared: first, meant: [first], states: Array(3).fill('rejected') });
    const doubt = `${tag} isn’t checked; for a sync it counts only if its signature is valid`;
    expect(found.reasons).toContain(doubt);
    expect(found.lines).toContain(`Doubts         ${doubt}`);
    expect(found.lines.join('\n')).toMatch(/Rejected {7}by .*\(signature not checked\)/);
    const history = await historyOf(world);
    expect(historyLines(history, plain).join(' ').replaceAll(/\s+/g, ' ')).toContain(doubt);
    expect(JSON.parse(historyJson(history))).toMatchObject({
      uploads: [{ state: 'rejected', not_counted: [], said: [{ counts: true }] }, { state: 'stands' }],
    });
    expect(historyCsv(history)).toContain(',unverified (signature not checked),');
    const story = await whyOf(world, idOf(9));
    expect(story.today.next).toBe('joined');
    expect(story.notes.join()).toContain('Some signatures weren’t checked');
  });

  it('that alone can’t be checked is said not to be checked', async () => {
    const { world, second } = await twoNights();
    await reject(world, second);
    judge(world, (name) => name.includes('rejected'), 'unverified');
    expect((await whyOf(world, idOf(9))).notes.join()).toContain('Some signatures weren’t checked');
  });

  it('that is forged never counts', async () => {
    const { world, second } = await twoNights();
    await reject(world, second);
    judge(world, () => true, 'unverified');
    judge(world, (name) => name.includes('rejected'), 'forged');
    const found = await statesOf(world, second);
    expect(found).toMatchObject({ compared: second, meant: [second], states: Array(3).fill('stands') });
    expect(found.reasons).toContain('so it doesn’t count');
    expect((await whyOf(world, idOf(9))).today.next).toBe('nothing');
  });
});

it('a confirmation that nobody can check counts in the same way', async () => {
  const { world, second } = await twoNights();
  await confirm(world, second, 'complete');
  judge(world, () => true, 'unverified');
  const found = await statesOf(world, second);
  expect(found).toMatchObject({ compared: second, states: Array(3).fill('confirmed') });
  expect(found.reasons).toContain('isn’t checked; for a sync it counts only if its signature is valid');
});
