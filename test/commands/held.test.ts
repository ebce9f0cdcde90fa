import { describe, expect, it } from '@jest/globals';
import { check } from '../../src/commands/check.js';
import { reject } from '../../src/commands/reject.js';
import { sync } from '../../src/commands/sync.js';
import { Failure } from '../../src/core/base/failure.js';
import type { Outcome } from '../../src/core/outcome/outcome.js';
import { headline } from '../../src/core/report/headline.js';
import { approvalWords } from '../../src/core/report/words.js';
import { EMPLOYEES_XSD, POSITIONS_XSD } from '../../src/core/xml/built-in-schemas.js';
import type { Permission } from '../../src/ports/world.js';
import { CONFIG, csvOf, idOf, people, person, ROSTER, without } from '../support/people.js';
import { CHECK, CHECK_CHANGE, memoryWorld, SYNC, type MemoryWorld } from '../support/world.js';

/* What holds a sync besides the size of one plan, and who lets it through. */

const DAY = 24 * 60 * 60 * 1000;
const config = (guards: string, more = ''): string =>
  `version: 1\nprogram: acme\napi: { base-url: http://127.0.0.1:1/ }\nguards: { ${guards} }\n${more}`;
const ALLOW = 'first-sync: allow';

async function uploaded(count: number, guards = ALLOW, more = ''): Promise<MemoryWorld> {
  const world = memoryWorld();
  world.commit({ [CONFIG]: config(guards, more), [ROSTER]: csvOf(people(count)) });
  expect(await sync(world, SYNC)).toMatchObject({ ending: 'uploaded' });
  return world;
}

/** A night later, with another roster. */
async function night(
  world: MemoryWorld,
  roster: string,
  request: Partial<Parameters<typeof sync>[1]> = {},
): Promise<Outcome> {
  world.clock += DAY;
  world.commit({ [ROSTER]: roster });
  return sync(world, { ...SYNC, ...request });
}

const by = (actor: string | undefined, event: string | undefined = 'workflow_dispatch') => ({
  ...SYNC.trigger,
  actor,
  event,
});
const guardsOf = ({ held }: Outcome): string[] => held.map(({ guard }) => guard);

describe('leavers', () => {
  it('are counted over seven days, so that a few every night don’t add up unseen', async () => {
    const world = await uploaded(100);
    expect(await night(world, csvOf(without(3, 100)))).toMatchObject({ ending: 'uploaded' });
    const held = await night(world, csvOf(without(6, 100)));
    expect(guardsOf(held)).toEqual(['max-leavers']);
    expect(held.held[0]?.reason).toContain('3 now and 3 in the last seven days');
  });

  it('are counted anew a week later', async () => {
    const world = await uploaded(100);
    await night(world, csvOf(without(3, 100)));
    world.clock += 7 * DAY;
    expect(await night(world, csvOf(without(6, 100)))).toMatchObject({ ending: 'uploaded' });
  });

  it('are counted anew behind an approval, which saw them', async () => {
    const world = await uploaded(100);
    const held = await night(world, csvOf(without(20, 100)));
    const approved = await sync(world, { ...SYNC, approve: held.planId, trigger: by('somebody') });
    expect(approved).toMatchObject({ ending: 'uploaded', approvedBy: 'somebody' });
    expect(await night(world, csvOf(without(23, 100)))).toMatchObject({ ending: 'uploaded' });
  });

  it('of a rejected upload don’t count', async () => {
    const world = await uploaded(100);
    const refused = await night(world, csvOf(without(3, 100)));
    await reject(world, refused.receipt ?? '');
    const again = await night(world, csvOf(without(4, 100)));
    expect(again).toMatchObject({ ending: 'uploaded' });
    expect(again.plan?.leavers).toHaveLength(4);
  });
});

describe('a rejected receipt', () => {
  it('is no baseline: the next sync compares with the one before it', async () => {
    const world = await uploaded(40);
    const [first] = world.tags.keys();
    const second = await night(world, csvOf(people(41)));
    expect(await reject(world, second.receipt ?? '')).toMatchObject({ already: false });
    expect(await reject(world, second.receipt ?? '')).toMatchObject({ already: true });
    const third = await night(world, csvOf(people(41)), { unchanged: 'skip' });
    expect(third).toMatchObject({ ending: 'uploaded', baseline: first });
    expect(third.plan?.joiners.map(({ id }) => id)).toEqual(['0000041']);
  });

  it('whose rejection somebody else made still counts, and the summary says so', async () => {
    const world = await uploaded(40);
    const second = await night(world, csvOf(people(41)));
    const { rejection } = await reject(world, second.receipt ?? '');
    const tag = world.tags.get(rejection);
    if (tag) world.tags.set(rejection, { ...tag, authenticity: 'forged' });
    const ran = await night(world, csvOf(people(41)));
    expect(ran).toMatchObject({ ending: 'uploaded', baseline: second.receipt });
    expect(ran.how.join()).toContain(`The tag ${rejection} isn’t signed`);
  });

  it('isn’t rejected by the rejection of another one', async () => {
    const world = await uploaded(40);
    const second = await night(world, csvOf(people(41)));
    const { rejection } = await reject(world, second.receipt ?? '');
    const tag = world.tags.get(rejection);
    if (tag)
      world.tags.set(rejection, { ...tag, message: 'Receipt: roster-sync-sandbox/acme/20200101T000000Z\n' });
    const ran = await night(world, csvOf(people(41)));
    expect(ran).toMatchObject({ ending: 'uploaded', baseline: second.receipt });
  });

  it('still counts for the guards, until another upload is accepted', async () => {
    const world = await uploaded(100);
    const [first = ''] = world.tags.keys();
    const more = await night(world, csvOf(people(118)));
    await reject(world, more.receipt ?? '');
    // Against the first upload nobody would leave.
    const held = await night(world, csvOf(people(100)));
    expect(held).toMatchObject({ ending: 'held', baseline: first });
    expect(held.plan?.leavers).toEqual([]);
    expect(guardsOf(held)).toEqual(['max-leavers']);
    expect(held.held[0]?.reason).toContain(
      `If the portal applied ${more.receipt ?? ''} all the same: 18 people will`,
    );
    expect(await night(world, csvOf(people(117)))).toMatchObject({ ending: 'uploaded', baseline: first });
    expect(await night(world, csvOf(people(116)))).toMatchObject({ ending: 'uploaded' });
  });

  it('is named in the first line of a check, until the next upload', async () => {
    const world = await uploaded(100);
    const more = await night(world, csvOf(people(102)));
    world.commit({ [ROSTER]: csvOf(people(100)) });
    expect(headline(await check(world, CHECK))).toBe('2 people will be deleted');
    await reject(world, more.receipt ?? '');
    expect(headline(await check(world, CHECK))).toBe(
      'Nothing will change, compared with the last upload that wasn’t rejected',
    );
    await night(world, csvOf(people(100)));
    expect(headline(await check(world, CHECK))).toBe('Nothing will change');
  });

  it('leaves its leavers in the plan where every upload was rejected, and isn’t a first sync that is allowed', async () => {
    const world = await uploaded(100);
    await night(world, csvOf(people(101)));
    const names = [...world.tags.keys()];
    for (const name of names) await reject(world, name);
    const held = await night(world, csvOf(people(60)), { unchanged: 'skip' });
    expect(held).toMatchObject({ ending: 'held', baseline: names.at(-1) });
    expect(held.plan?.leavers).toHaveLength(41);
    expect(guardsOf(held)).toEqual(['max-leavers', 'roster/cut-off']);
    world.commit({ [CONFIG]: config('first-sync: hold'), [ROSTER]: csvOf(people(101)) });
    const again = await sync(world, { ...SYNC, unchanged: 'skip' });
    expect(guardsOf(again)).toEqual(['first-sync']);
    expect(again.held[0]?.reason).toContain('Every upload was rejected');
  });

  it('doesn’t begin to count the leavers anew', async () => {
    const world = await uploaded(100);
    const three = await night(world, csvOf(without(3, 100)));
    await night(world, csvOf(without(5, 100)));
    await reject(world, three.receipt ?? '');
    expect(guardsOf(await night(world, csvOf(without(6, 100))))).toEqual(['max-leavers', 'max-leavers']);
  });
});

describe('a newest receipt that is doubtful', () => {
  it('is passed over where it is forged', async () => {
    const world = await uploaded(40);
    const [name = ''] = world.tags.keys();
    const tag = world.tags.get(name);
    const later = name.replace(/\d{8}T/, '20260102T');
    if (tag) world.tags.set(later, { ...tag, name: later, authenticity: 'forged' });
    world.clock += 2 * DAY;
    expect(await sync(world, SYNC)).toMatchObject({ ending: 'uploaded', baseline: name });
  });

  it('holds where it is signed, and this version can’t read it', async () => {
    const world = await uploaded(40);
    const [name = ''] = world.tags.keys();
    const later = name.replace(/\d{8}T/, '20260102T');
    const tag = world.tags.get(name);
    if (tag) world.tags.set(later, { ...tag, name: later, message: 'Of another version\n\nSignature: x\n' });
    world.clock += 2 * DAY;
    expect(guardsOf(await sync(world, SYNC))).toEqual(['receipt']);
    await reject(world, later);
    expect(await sync(world, SYNC)).toMatchObject({ ending: 'uploaded', baseline: name });
  });

  it('holds where it is dated in the future', async () => {
    const world = await uploaded(40);
    const [name = ''] = world.tags.keys();
    const tag = world.tags.get(name);
    const future = name.replace(/\d{8}T/, '20990101T');
    if (tag) world.tags.set(future, { ...tag, name: future });
    const held = await sync(world, SYNC);
    expect(guardsOf(held)).toEqual(['receipt']);
    await reject(world, future);
    expect(await sync(world, SYNC)).toMatchObject({ ending: 'uploaded' });
  });
});

describe('a baseline', () => {
  it.each([
    ['Employees-SHA256: [0-9a-f]{64}', `Employees-SHA256: ${'0'.repeat(64)}`, ['baseline']],
    // Another layout proves nothing.
    ['Xml-Format: 1', 'Xml-Format: 99', []],
  ])('that no longer gives what its receipt records holds: %s', async (trailer, other, guards) => {
    const world = memoryWorld();
    world.commit({ [CONFIG]: config(ALLOW), [ROSTER]: csvOf(people(10)) });
    const { receipt = '' } = await sync(world, SYNC);
    const tag = world.tags.get(receipt);
    const message = tag?.message?.replace(new RegExp(trailer), other);
    if (tag) world.tags.set(receipt, { ...tag, message });
    expect(guardsOf(await sync(world, SYNC))).toEqual(guards);
  });
});

describe('the first sync', () => {
  const IDS = 'employee_id,Name\n0000001,x\n0000002,y\n0000900,z\n0000901,w\n';
  const first = (guards: string, ids = IDS) => {
    const world = memoryWorld();
    const files = { [CONFIG]: config(`${guards}, known-ids: portal.csv`), [ROSTER]: csvOf(people(2)) };
    world.commit({ ...files, 'portal.csv': ids });
    return world;
  };

  it('shows who will be deleted, where the ids of the portal are known', async () => {
    const { held, plan } = await sync(first('first-sync: hold'), SYNC);
    expect(held.map(({ guard }) => guard)).toEqual(['first-sync']);
    expect(plan).toMatchObject({ baseline: 4, joiners: [], movers: [] });
    expect(plan?.leavers.map(({ id }) => id)).toEqual(['0000900', '0000901']);
  });

  it('is guarded by them, also where it is allowed', async () => {
    const strict = `${ALLOW}, max-leavers: { percent: 5, floor: 1 }`;
    expect(guardsOf(await sync(first(strict), SYNC))).toEqual(['max-leavers']);
    expect(guardsOf(await sync(first(`${ALLOW}, protect: ["0000900"]`), SYNC))).toEqual(['protect']);
    expect(await sync(first(ALLOW), SYNC)).toMatchObject({ ending: 'uploaded' });
  });

  it('takes a plain list of ids, too', async () => {
    const { plan } = await check(first(ALLOW, '0000001\n0000002\n0000900\n'), {
      configPath: CONFIG,
      draws: false,
    });
    expect(plan?.leavers.map(({ id }) => id)).toEqual(['0000900']);
  });

  it('doesn’t go on where their file is missing or unclear', async () => {
    const world = first(ALLOW, 'Name,Number\nx,1\n');
    expect(await sync(world, SYNC)).toMatchObject({ ending: 'problems' });
    world.commit({ [CONFIG]: config(`${ALLOW}, known-ids: nowhere.csv`) });
    expect(await sync(world, SYNC)).toMatchObject({ ending: 'problems' });
    expect(world.sent).toEqual([]);
  });
});

describe('what was uploaded last', () => {
  it('holds where its configuration or its roster can’t be read any more', async () => {
    const world = await uploaded(40);
    const [name = ''] = world.tags.keys();
    const tag = world.tags.get(name);
    const message = tag?.message?.replace(/^Config-Path: .*$/m, 'Config-Path: nowhere.yml');
    if (tag) world.tags.set(name, { ...tag, message });
    expect(guardsOf(await sync(world, SYNC))).toEqual(['other-configuration', 'baseline']);
  });

  it('holds where its roster file is no longer a roster', async () => {
    const world = await uploaded(40);
    world.commit({
      'roster/new.csv': csvOf(people(40)),
      [CONFIG]: config(ALLOW, 'roster: { file: roster/new.csv }'),
    });
    expect(guardsOf(await sync(world, SYNC))).toEqual(['roster-file']);
  });

  it('holds where its files went to other paths of the API', async () => {
    const world = await uploaded(40);
    world.commit({
      [CONFIG]: config(ALLOW).replace('base-url:', 'employees-path: hrdatasync/employee, base-url:'),
    });
    expect(guardsOf(await sync(world, SYNC))).toEqual(['paths']);
  });

  it('holds where a department of five has nobody left', async () => {
    const of = (size: number) =>
      people(200).map((one, at) => (at < size ? { ...one, department: 'Fax' } : one));
    for (const [size, ending] of [
      [4, 'uploaded'],
      [5, 'held'],
    ] as const) {
      const world = memoryWorld();
      world.commit({ [CONFIG]: config(ALLOW), [ROSTER]: csvOf(of(size)) });
      await sync(world, SYNC);
      expect(await night(world, csvOf(of(size).slice(size)))).toMatchObject({ ending });
    }
  });

  it('holds where it had positions and this configuration sends none', async () => {
    const hierarchy = 'hierarchy: { manager_id: manager_id, position_title: position_title }\n';
    const world = await uploaded(40, ALLOW, hierarchy);
    world.commit({ [CONFIG]: config(ALLOW) });
    expect(guardsOf(await sync(world, SYNC))).toEqual(['hierarchy']);
  });

  it('names people and positions where people leave, and posts of others vanish with theirs', async () => {
    const POSITIONS = 'roster/positions.csv';
    const left = new Set(Array.from({ length: 7 }, (_, at) => idOf(at + 50)));
    const posts = (count: number, ids = new Set<string>()) =>
      csvOf(
        Array.from({ length: count }, (_, at) => ({
          position_id: `P${at + 1}`,
          position_title: 'Post',
          parent_position_id: at === 0 ? '' : 'P1',
          employee_id: ids.has(idOf(at + 1)) ? '' : idOf(at + 1),
        })),
      );
    const stay = csvOf(people(100).filter(({ employee_id: id }) => !left.has(id)));
    const held = async (positions: string) => {
      const world = memoryWorld();
      const settings = config(ALLOW, `hierarchy: { file: ${POSITIONS} }\n`);
      world.commit({ [CONFIG]: settings, [ROSTER]: csvOf(people(100)), [POSITIONS]: posts(100) });
      expect(await sync(world, SYNC)).toMatchObject({ ending: 'uploaded' });
      world.commit({ [POSITIONS]: positions });
      return { world, ran: await night(world, stay) };
    };
    const { world, ran } = await held(posts(10));
    expect(ran.held.map(({ reason }) => reason)).toEqual([
      expect.stringMatching(/^7 people will be deleted; the limit is 5 /),
      expect.stringMatching(/^90 positions will be removed; the limit is 5 /),
    ]);
    const approved = await sync(world, { ...SYNC, approve: ran.planId, trigger: by('somebody') });
    expect(world.receipt(approved.receipt)?.held).toEqual(['max-leavers', 'positions/max-leavers']);
    // Their own posts go with them.
    const theirs = posts(100)
      .split('\n')
      .filter((line) => !left.has(line.split(',')[3] ?? ''));
    expect((await held(theirs.join('\n'))).ran.held).toHaveLength(1);
  });

  it('is told of when it is stale, and not before', async () => {
    const world = await uploaded(40);
    world.clock += 7 * DAY;
    expect((await sync(world, { ...SYNC, unchanged: 'skip' })).notes).toEqual([]);
    world.clock += DAY;
    const { notes } = await sync(world, { ...SYNC, unchanged: 'skip' });
    expect(notes).toEqual([expect.stringContaining('nothing has been accepted for 8 days')]);
  });
});

describe('approvers', () => {
  const APPROVERS = `${ALLOW}, approvers: [HR-Lead, deputy]`;

  async function heldWorld(makers: readonly (string | undefined)[], guards = APPROVERS) {
    const world = await uploaded(100, guards);
    world.whoChanged = () => Promise.resolve(makers);
    const held = await night(world, csvOf(without(20, 100)));
    expect(held).toMatchObject({ ending: 'held' });
    const approve = (actor: string | undefined, event?: string) =>
      sync(world, { ...SYNC, approve: held.planId, trigger: by(actor, event ?? 'workflow_dispatch') });
    return { world, held, approve };
  }

  const permissions =
    (known: Readonly<Record<string, Permission>>): NonNullable<MemoryWorld['permissionOf']> =>
    (login) =>
      Promise.resolve(known[login] ?? 'none');
  const REFUSED = ['max-leavers', 'approval'];
  const reasonOf = ({ held }: Outcome) => held.find(({ guard }) => guard === 'approval')?.reason ?? '';

  it.each([
    ['the list', APPROVERS, APPROVERS],
    ['nobody in particular', ALLOW, ALLOW],
    ['the list that was uploaded, not that of the change', APPROVERS, `${ALLOW}, approvers: [eve]`],
    ['an administrator, where the list can’t be read', APPROVERS, APPROVERS],
  ])('are named by a check as by the sync after it: %s', async (who, before, now) => {
    const world = await uploaded(100, before);
    const { head } = world.repository;
    const at = world.repository.at.bind(world.repository);
    // Nothing is left of that commit.
    if (who.includes('be read')) world.repository.at = (id) => at(id === head ? '' : id);
    world.clock += DAY;
    world.commit({ [CONFIG]: config(now), [ROSTER]: csvOf(without(20, 100)) });
    const [checked, ran] = [await check(world, CHECK), await sync(world, SYNC)];
    expect(ran.ending).toBe('held');
    expect(approvalWords(ran)).toMatch(/who may approve|anyone with write access/i);
    expect(approvalWords(checked)).toBe(approvalWords(ran));
  });

  it('are named by a check of a pull request, too', async () => {
    const world = await uploaded(100, APPROVERS);
    world.clock += DAY;
    world.commit({ [CONFIG]: config(`${ALLOW}, approvers: [eve]`), [ROSTER]: csvOf(without(20, 100)) });
    const words = approvalWords(await check(world, CHECK_CHANGE));
    expect(words).toContain('Who may approve: HR-Lead, deputy; nobody approves a change of their own.');
    expect(words).not.toContain('command line');
  });

  it('aren’t named by a check that nothing will hold', async () => {
    const world = await uploaded(100, APPROVERS);
    expect((await check(world, CHECK)).approval).toBeUndefined();
  });

  it('are those of the list, whatever their capitals, and nobody who made a part of the change', async () => {
    const { held, approve } = await heldWorld(['clerk', 'Deputy']);
    expect(held.approval?.approvers).toEqual(['HR-Lead', 'deputy']);
    expect(guardsOf(await approve('somebody'))).toEqual(REFUSED);
    expect(reasonOf(await approve('deputy'))).toContain('deputy made a part of this change');
    expect(await approve('hr-lead')).toMatchObject({ ending: 'uploaded', approvedBy: 'hr-lead' });
  });

  it('can’t approve where GitHub names nobody for what has changed, or can’t be asked, or who they are isn’t known', async () => {
    const { world, approve } = await heldWorld([]);
    world.permissionOf = permissions({ 'hr-lead': 'admin' });
    expect(reasonOf(await approve('hr-lead'))).toContain('GitHub names nobody who made it');
    world.whoChanged = () => Promise.reject(new Failure('GitHub refused it.', 'Give pull-requests: read.'));
    expect(reasonOf(await approve('hr-lead'))).toBe('GitHub refused it. Give pull-requests: read.');
    world.whoChanged = () => Promise.resolve(['clerk']);
    expect(guardsOf(await approve(undefined))).toEqual(REFUSED);
    delete world.whoChanged;
    expect(guardsOf(await approve('hr-lead'))).toEqual(REFUSED);
  });

  it('are administrators alone where somebody unknown made a part, and none who made a known one', async () => {
    const { world, approve } = await heldWorld([undefined, 'other-admin']);
    world.permissionOf = permissions({ 'hr-lead': 'write', admin: 'admin', 'other-admin': 'admin' });
    expect(reasonOf(await approve('hr-lead'))).toContain('only an administrator of the repository');
    expect(reasonOf(await approve('other-admin'))).toContain('made a part of this change');
    expect(await approve('admin')).toMatchObject({ ending: 'uploaded', approvedBy: 'admin' });
  });

  it('who have left have an administrator approve for them', async () => {
    const { world, approve } = await heldWorld(['clerk']);
    world.permissionOf = permissions({ deputy: 'write', admin: 'admin', clerk: 'write' });
    expect(reasonOf(await approve('admin'))).toBe('admin isn’t one of `approvers`.');
    world.permissionOf = permissions({ deputy: 'read', admin: 'admin', clerk: 'write' });
    expect(reasonOf(await approve('clerk'))).toBe('clerk isn’t one of `approvers`.');
    expect(await approve('admin')).toMatchObject({ ending: 'uploaded', approvedBy: 'admin' });
  });

  it('needn’t ask who made what where git has no change: a schema that is served holds it', async () => {
    const world = memoryWorld();
    const files = { [CONFIG]: config(APPROVERS), [ROSTER]: csvOf(people(100)) };
    world.commit({ ...files, '.github/roster-sync/employees.xsd': EMPLOYEES_XSD });
    expect(await sync(world, SYNC)).toMatchObject({ ending: 'uploaded' });
    const connect = world.connect.bind(world);
    const served = new TextEncoder().encode(`${EMPLOYEES_XSD}<!-- newer -->`);
    const schema = (kind: string) => Promise.resolve(kind === 'employees' ? served : undefined);
    world.connect = (...asked) => {
      const api = connect(...asked);
      return api && { ...api, schema };
    };
    world.whoChanged = () => Promise.reject(new Failure('Nobody need be asked.', ''));
    world.commit({ 'README.md': 'Something else' });
    const held = await sync(world, SYNC);
    expect(guardsOf(held)).toEqual(['schema']);
    const approved = await sync(world, { ...SYNC, approve: held.planId, trigger: by('hr-lead') });
    expect(approved).toMatchObject({ ending: 'uploaded', approvedBy: 'hr-lead' });
  });

  it.each(['employees', 'positions'])('may not have changed the committed schema of %s', async (kind) => {
    const hierarchy = 'hierarchy: { manager_id: manager_id, position_title: position_title }\n';
    const world = await uploaded(100, APPROVERS, hierarchy);
    const path = `.github/roster-sync/${kind}.xsd`;
    world.whoChanged = (paths) => Promise.resolve(paths.includes(path) ? ['hr-lead'] : ['clerk']);
    world.commit({ [path]: kind === 'employees' ? EMPLOYEES_XSD : POSITIONS_XSD });
    const connect = world.connect.bind(world);
    const served = new TextEncoder().encode(
      `${kind === 'employees' ? EMPLOYEES_XSD : POSITIONS_XSD}<!-- -->`,
    );
    world.connect = (...asked) => {
      const api = connect(...asked);
      return api && { ...api, schema: (one) => Promise.resolve(one === kind ? served : undefined) };
    };
    const held = await sync(world, SYNC);
    expect(guardsOf(held)).toEqual(['schema']);
    const refused = await sync(world, { ...SYNC, approve: held.planId, trigger: by('hr-lead') });
    expect(reasonOf(refused)).toContain('hr-lead made a part of this change');
  });

  it('are those of the baseline: a change can’t name its own', async () => {
    const { world } = await heldWorld(['clerk']);
    world.commit({ [CONFIG]: config(`${ALLOW}, approvers: [clerk]`) });
    const held = await sync(world, SYNC);
    const refused = await sync(world, { ...SYNC, approve: held.planId, trigger: by('clerk') });
    expect(guardsOf(refused)).toEqual(REFUSED);
  });

  it.each([`${ALLOW}, approvers: [eve]`, ALLOW])(
    'aren’t those of a change where the baseline’s can’t be read: an administrator approves (%s)',
    async (guards) => {
      const world = await uploaded(100, APPROVERS);
      for (const [name, tag] of world.tags) {
        const message = tag.message?.replace(/^Config-Path: .*$/m, 'Config-Path: nowhere.yml');
        world.tags.set(name, { ...tag, message });
      }
      world.commit({ [CONFIG]: config(guards) });
      world.whoChanged = () => Promise.resolve(['clerk', 'other-admin']);
      world.permissionOf = permissions({ eve: 'write', admin: 'admin', 'other-admin': 'admin' });
      const held = await sync(world, SYNC);
      expect(approvalWords(held)).toContain('Who may approve: an administrator of the repository');
      const approve = (actor: string) => sync(world, { ...SYNC, approve: held.planId, trigger: by(actor) });
      expect(reasonOf(await approve('eve'))).toBe('eve isn’t one of `approvers`.');
      expect(reasonOf(await approve('other-admin'))).toContain('made a part of this change');
      expect(await approve('admin')).toMatchObject({ ending: 'uploaded', approvedBy: 'admin' });
    },
  );

  it('are everybody where none are named: whoever made the change, too, and the receipt says so', async () => {
    const { world, approve } = await heldWorld(['Somebody'], ALLOW);
    const approved = await approve('somebody');
    expect(approved).toMatchObject({ ending: 'uploaded', approvedBy: 'somebody (own change)' });
    expect(world.receipt(approved.receipt)?.approvedBy).toBe('somebody (own change)');
  });

  it('of another name is just that where none are named', async () => {
    const { approve } = await heldWorld(['clerk'], ALLOW);
    expect(await approve('somebody')).toMatchObject({ ending: 'uploaded', approvedBy: 'somebody' });
  });

  it.each([
    ['doesn’t know everybody', () => Promise.resolve(['clerk', undefined])],
    ['names nobody', () => Promise.resolve([])],
    ['can’t answer', () => Promise.reject(new Failure('GitHub refused it.', ''))],
  ])('may have made it themselves where none are named and GitHub %s', async (_what, whoChanged) => {
    const { world, approve } = await heldWorld([], ALLOW);
    world.whoChanged = whoChanged;
    const approved = await approve('somebody');
    expect(approved).toMatchObject({ ending: 'uploaded', approvedBy: 'somebody (author unknown)' });
    expect(world.receipt(approved.receipt)?.approvedBy).toBe('somebody (author unknown)');
  });

  it('of an earlier version may have a form that no account has: its administrator approves', async () => {
    const world = await uploaded(100);
    const [name = ''] = world.tags.keys();
    const before = world.repository.head ?? '';
    const mistaken = config(`${ALLOW}, approvers: ['@hr-lead']`);
    const commit = world.commit({ [CONFIG]: mistaken });
    expect(await sync(world, SYNC)).toMatchObject({
      ending: 'problems',
      problems: [{ file: CONFIG, line: 4 }],
    });
    const tag = world.tags.get(name);
    expect(tag?.commit).toBe(before);
    if (tag) world.tags.set(name, { ...tag, commit });
    world.commit({ [CONFIG]: config(`${ALLOW}, approvers: [hr-lead]`), [ROSTER]: csvOf(without(20, 100)) });
    world.whoChanged = () => Promise.resolve(['clerk']);
    world.permissionOf = permissions({ 'hr-lead': 'write', admin: 'admin' });
    const held = await sync(world, SYNC);
    expect(guardsOf(held)).toEqual(['max-leavers']);
    const approved = await sync(world, { ...SYNC, approve: held.planId, trigger: by('admin') });
    expect(approved).toMatchObject({ ending: 'uploaded', approvedBy: 'admin' });
  });
});

describe('a roster of several files', () => {
  it('holds where one of them was cut off, or is gone', async () => {
    const [here, there] = [people(100), people(200).slice(100)];
    const world = memoryWorld();
    world.commit({
      [CONFIG]: config(ALLOW, 'roster: { file: roster/*.csv }'),
      'roster/a.csv': csvOf(here),
      'roster/b.csv': csvOf(there),
    });
    expect(await sync(world, SYNC)).toMatchObject({ ending: 'uploaded', employees: 200 });
    world.commit({ 'roster/a.csv': csvOf(here.slice(0, -5)) });
    const cut = await sync(world, SYNC);
    expect(guardsOf(cut)).toEqual(['roster/cut-off']);
    expect(cut.problems).toMatchObject([{ file: 'roster/a.csv', line: 96 }]);

    world.commit({
      [CONFIG]: config(ALLOW, 'roster: { file: [roster/a.csv] }'),
      'roster/a.csv': csvOf(here),
    });
    expect(guardsOf(await sync(world, SYNC))).toEqual(['max-leavers', 'roster-file']);
  });
});

describe('a start date that is hardly anybody’s', () => {
  it('holds where the person is new, and is a warning of whoever was sent before', async () => {
    const world = await uploaded(100);
    const [first, ...others] = people(100);
    const joined = { ...person(101), start_date: '0012-12-13' };
    const held = await night(world, csvOf([first ?? person(1), ...others, joined]));
    expect(guardsOf(held)).toEqual(['employee/unlikely-start-date']);
    const approved = await sync(world, { ...SYNC, approve: held.planId, trigger: by('somebody') });
    expect(approved).toMatchObject({ ending: 'uploaded' });
    const after = await night(world, csvOf([person(1), ...others, joined]));
    expect(after).toMatchObject({ ending: 'uploaded', problems: [{ rule: 'employee/unlikely-start-date' }] });
  });
});
