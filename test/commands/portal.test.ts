import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sync } from '../../src/commands/sync.js';
import { portalFile } from '../../src/commands/portal-file.js';
import { reconcile } from '../../src/commands/portal-ids.js';
import { targetNamed } from '../../src/commands/target.js';
import { portalFileLines, reconciliationLines } from '../../src/core/report/portal-words.js';
import { cleanUp, temporaryFolder } from '../support/cleanup.js';
import { cli } from '../support/door.js';
import { syncHere } from '../support/here.js';
import {
  COMPANY,
  CONFIG,
  configOf,
  csvOf,
  EMPLOYEES_XML,
  filesOf,
  people,
  person,
  POSITIONS_XML,
  ROSTER,
} from '../support/people.js';
import { Repository } from '../support/repository.js';
import { bytesOf } from '../support/roster.js';
import { WITH_KEY } from '../support/runner.js';
import { record } from '../support/server.js';
import { LOOPBACK, memoryWorld, SYNC, type MemoryWorld } from '../support/world.js';

/* What was sent, beside what the portal has. */

afterEach(cleanUp);

const PREFIX = 'roster-sync-sandbox/acme/';

/** Two nights of the company, and one of somebody more. */
async function company(): Promise<{ world: MemoryWorld; names: readonly [string, string, string] }> {
  const world = memoryWorld();
  world.commit(filesOf(LOOPBACK));
  const names: string[] = [];
  for (const more of [[], [], [person(4)]]) {
    world.commit({ [ROSTER]: csvOf([...COMPANY, ...more]) });
    const { receipt = '' } = await sync(world, SYNC);
    names.push(receipt);
  }
  return { world, names: names as unknown as [string, string, string] };
}

interface Asked {
  readonly names?: readonly string[];
  readonly showValues?: boolean;
}

async function say(
  world: MemoryWorld,
  xml: string,
  { names = [], showValues = false }: Asked = {},
): Promise<string> {
  const { receipts } = world;
  const records = await receipts.look({ prefix: PREFIX });
  const file = { path: 'processed.xml', bytes: bytesOf(xml) };
  const found = await portalFile(world, { file, names, records, receipts, target: targetNamed(PREFIX) });
  return portalFileLines(found, showValues).join('\n');
}

describe('a file of the portal', () => {
  it('is found among all receipts by its digest, the newest that fits', async () => {
    const { world, names } = await company();
    expect(await say(world, EMPLOYEES_XML)).toBe(
      `${names[1]}: the portal’s employee file is byte for byte the one that was sent. So it is with 1 other receipt.`,
    );
    expect(await say(world, POSITIONS_XML)).toContain(
      `${names[1]}: the portal’s position file is byte for byte`,
    );
    expect(await say(world, EMPLOYEES_XML, { names: [names[0]] })).toBe(
      `${names[0]}: the portal’s employee file is byte for byte the one that was sent.`,
    );
  });

  it('that was saved again is the same but for its form', async () => {
    const { world, names } = await company();
    const saved = `\uFEFF${EMPLOYEES_XML.replaceAll('\n', '\r\n')}`;
    expect(await say(world, saved)).toContain(
      `${names[1]}: the portal’s employee file is the one that was sent; only a byte order mark`,
    );
    const spread = EMPLOYEES_XML.replaceAll('><', '>\n<');
    expect(await say(world, spread, { names: [names[0]] })).toBe(
      `${names[0]}: the portal’s employee file has the people that were sent; only its layout differs.`,
    );
  });

  it('of an older upload that was laid out anew is compared with that one', async () => {
    const { world, names } = await company();
    const [, ...records] = EMPLOYEES_XML.split(/(?=<employee>)/);
    const turned = EMPLOYEES_XML.replace(
      records.join(''),
      `${records
        .map((one) => one.replace(/<\/employees>\s*$/, ''))
        .toReversed()
        .join('')}</employees>`,
    );
    expect(await say(world, turned)).toBe(
      `${names[1]}: the portal’s employee file has the people that were sent; only its layout and the order of the records differs.`,
    );
    const tag = world.tags.get(names[1]);
    if (tag) world.tags.set(names[1], { ...tag, authenticity: 'forged' });
    expect(await say(world, turned)).toContain(`${names[0]}: `);
  });

  it('that differs is compared with the newest, person by person, without values', async () => {
    const { world, names } = await company();
    const portal = EMPLOYEES_XML.replace('<department>Board', '<department>Bored').replace(
      '<forename>Ada',
      '<forename>Adah',
    );
    expect(await say(world, portal)).toBe(
      [
        `${names[2]}: the portal’s employee file isn’t the one that was sent:`,
        '  only in the file that was sent: 1 (0000004)',
        '  different (sent → portal): 1',
        '    0000001: forename, department',
      ].join('\n'),
    );
    expect(await say(world, portal, { showValues: true })).toContain(
      '0000001: forename “Ada” → “Adah”, department “Board” → “Bored”',
    );
    // The named one isn't it, but another one is.
    const named = await say(world, EMPLOYEES_XML, { names: [names[2]] });
    expect(named).toContain('only in the file that was sent: 1 (0000004)');
    expect(named).toContain(`The file is the one of ${names[1]}.`);
  });

  it('shows nothing of what isn’t an id', async () => {
    const { world } = await company();
    const shifted = EMPLOYEES_XML.replace('<employee_id>0000001<', '<employee_id>Quillfeather<')
      .replace('<employee_id>0000002<', '<employee_id>maite@example.com<')
      .replaceAll('email>', 'Zanzibar>');
    const said = await say(world, shifted);
    expect(said).toContain('only in the portal’s file: 2 ((not shown), (not shown))');
    expect(said).toContain('another element');
    expect(said).not.toMatch(/Quillfeather|maite|Zanzibar/);
  });

  it('doesn’t count where somebody made a receipt for it', async () => {
    const { world, names } = await company();
    const tag = world.tags.get(names[2]);
    if (tag) world.tags.set(names[2], { ...tag, authenticity: 'forged' });
    const four = EMPLOYEES_XML.replace('</employees>', '</employees> ');
    expect(await say(world, four)).toContain(`${names[1]}: `);
    const named = await say(world, four, { names: [names[2]] });
    expect(named).toContain('Note: The signature of the receipt is not valid.');
  });

  it('of no known kind is refused', async () => {
    const { world } = await company();
    await expect(say(world, '<html/>')).rejects.toMatchObject({
      kind: 'use',
      message: 'processed.xml is neither an employee file nor a position file.',
    });
  });
});

describe('the portal’s list of people', () => {
  /** Uploaded were 1 to 12; since then 3 left and 13 joined. */
  async function listed(ids: readonly string[], showValues = false): Promise<string> {
    const world = memoryWorld();
    world.commit(filesOf(LOOPBACK));
    world.commit({ [ROSTER]: csvOf(people(12)) });
    await sync(world, SYNC);
    world.commit({
      [ROSTER]: csvOf([...people(12).filter(({ employee_id }) => employee_id !== '0000003'), person(13)]),
    });
    const file = { path: 'ids.txt', bytes: bytesOf(`employee_id\n${ids.join('\n')}\n`) };
    const wish = { file, configPath: CONFIG, apiUrl: undefined, receipts: world.receipts };
    return reconciliationLines(await reconcile(world, wish), showValues).join('\n');
  }
  const ids = people(13).map(({ employee_id }) => employee_id);

  it('is the same, or not, in four ways', async () => {
    const now = ids.filter((id) => id !== '0000003');
    expect(await listed(now)).toContain('They are the same.');
    const said = await listed(['0000077', ...ids.slice(0, 11)]);
    expect(said).toContain('The portal’s list has 12 people, the roster 12 (roster-sync-sandbox/acme/');
    expect(said).toContain('in the portal, not in the roster, not uploaded last: 1 (0000077)');
    expect(said).toContain('in the portal, dropped from the roster since the last upload: 1 (0000003)');
    expect(said).toContain('uploaded last, in the roster, not in the portal: 1 (0000012)');
    expect(said).toContain('in the roster, not uploaded yet, not in the portal: 1 (0000013)');
    expect(said).toContain('deletes these 2 people if they are active there');
  });

  it('says where zeros were cut off, and shows nothing that isn’t an id', async () => {
    const said = await listed(['Ada Quillfeather', ...ids.map((id) => id.replace(/^0+/, ''))]);
    expect(said).toContain('12 ids of the portal’s list are in the roster with other zeros');
    expect(said).not.toContain('Quillfeather');
    expect(await listed(['Ada Quillfeather'], true)).toContain('Quillfeather');
  });
});

describe('on a command line', () => {
  let repository: Repository;
  beforeAll(async () => {
    const api = await record();
    repository = Repository.with(filesOf(api.url));
    await syncHere(repository);
  });

  it('people who differ end with 1, wrong use with 2, and JSON has it all', async () => {
    const here = repository.copy();
    const [name = ''] = here.receipts();
    const folder = temporaryFolder();
    const put = (file: string, content: string) => {
      writeFileSync(join(folder, file), content);
      return join(folder, file);
    };
    const verify = (...args: string[]) => cli(here, ['verify', ...args], WITH_KEY);
    const same = put('same.xml', EMPLOYEES_XML);
    const other = put('other.xml', EMPLOYEES_XML.replace('0000003', '0000033'));
    expect(await verify('--portal-file', same)).toMatchObject({
      code: 0,
      stdout: `${name}: the portal’s employee file is byte for byte the one that was sent.\n`,
    });
    const differs = await verify(name, '--portal-file', other, '--format', 'json');
    expect(differs).toMatchObject({ code: 1 });
    expect(JSON.parse(differs.stdout)).toMatchObject({
      receipt: name,
      signature: 'valid',
      people: 'different',
      onlyPortal: ['0000033'],
      onlySent: ['0000003'],
    });
    expect(await verify('--portal-ids', put('ids.txt', '0000001\n0000002\n0000003\n'))).toMatchObject({
      code: 0,
    });
    const missing = await verify('--portal-ids', put('two.txt', '0000001\n0000002\n'), '--format', 'json');
    expect(missing).toMatchObject({ code: 1 });
    expect(JSON.parse(missing.stdout)).toMatchObject({ receipt: name, unapplied: ['0000003'] });
    expect(await verify('--portal-file', join(folder, 'none.xml'))).toMatchObject({ code: 2 });
    expect(await verify('--portal-file', same, '--all')).toMatchObject({ code: 2 });
    const all = await verify('--all', '--format', 'json');
    expect(JSON.parse(all.stdout)).toMatchObject({
      receipts: [{ name, content: 'same', people: 3 }],
      missing: [],
    });
  });
});

it('a configuration that can’t be read ends the comparison', async () => {
  const world = memoryWorld();
  world.commit({ [CONFIG]: configOf().replace('acme', '??') });
  const file = { path: 'ids.txt', bytes: bytesOf('1\n') };
  const wish = { file, configPath: CONFIG, apiUrl: undefined, receipts: world.receipts };
  await expect(reconcile(world, wish)).rejects.toMatchObject({ kind: 'use' });
});
