import { describe, expect, it } from '@jest/globals';
import { check } from '../../src/commands/check.js';
import { reject } from '../../src/commands/reject.js';
import { sync } from '../../src/commands/sync.js';
import { Failure } from '../../src/core/base/failure.js';
import type { Outcome } from '../../src/core/outcome/outcome.js';
import { CONFIG, csvOf, people, ROSTER, without, type Person } from '../support/people.js';
import { CHECK, inEarnest, memoryWorld, SYNC, type MemoryWorld } from '../support/world.js';

/* No commit sheds the guards: what it loosens is still judged by what was uploaded before it. */

const DAY = 24 * 60 * 60 * 1000;
const LOOPBACK = 'base-url: http://127.0.0.1:1/';
const HIERARCHY = 'hierarchy: { manager_id: manager_id, position_title: position_title }\n';

/** @param more what is in the configuration besides: another program, the paths of the API, lists … */
const config = (more = '', { program = 'acme', api = LOOPBACK, guards = '' } = {}): string =>
  `version: 1\nprogram: ${program}\napi: { ${api} }\nguards: { first-sync: allow, ${guards} }\n${more}`;
const guardsOf = ({ held }: Outcome): string[] => held.map(({ guard }) => guard);
const reasonsOf = ({ held }: Outcome): string => held.map(({ reason }) => reason).join('\n');

async function uploaded(roster: readonly Person[], more = ''): Promise<MemoryWorld> {
  const world = memoryWorld();
  world.commit({ [CONFIG]: config(more), [ROSTER]: csvOf(roster) });
  expect(await sync(world, SYNC)).toMatchObject({ ending: 'uploaded' });
  world.clock += DAY;
  return world;
}

/** A night later, with other files. */
async function night(
  world: MemoryWorld,
  files: Parameters<MemoryWorld['commit']>[0],
  request: Partial<Parameters<typeof sync>[1]> = {},
): Promise<Outcome> {
  world.commit(files);
  const ran = await sync(world, { ...SYNC, ...request });
  world.clock += DAY;
  return ran;
}

const approving = ({ planId }: Outcome): Partial<Parameters<typeof sync>[1]> => ({
  approve: planId,
  trigger: { ...SYNC.trigger, event: 'workflow_dispatch' },
});

describe('another program or another configuration file for the same address', () => {
  const few = csvOf(people(3));

  it.each([
    ['program', CONFIG, { program: 'acme-uk' }],
    [
      'program at another name of this machine',
      CONFIG,
      { program: 'acme-uk', api: 'base-url: http://localhost:1/' },
    ],
    ['configuration file', '.github/other.yml', {}],
    ['both', '.github/other.yml', { program: 'acme-uk' }],
  ])('isn’t a first sync: another %s', async (_, configPath, own) => {
    const world = await uploaded(people(200));
    const held = await night(world, { [configPath]: config('', own), [ROSTER]: few }, { configPath });
    expect(held).toMatchObject({ ending: 'held', baseline: [...world.tags.keys()][0] });
    expect(guardsOf(held)).toEqual(expect.arrayContaining(['other-configuration', 'max-leavers']));
    expect(held.plan?.leavers).toHaveLength(197);
    expect(reasonsOf(held)).toMatch(
      configPath === CONFIG
        ? /came from the program acme; this is/
        : /came from the configuration file \.github\/roster-sync\.yml \(program acme\); this is \.github\/other\.yml/,
    );
    expect(world.sent).toHaveLength(1);
  });

  it('takes its place once that is approved, and the first one can’t come back unseen', async () => {
    const world = await uploaded(people(200));
    const other = { [CONFIG]: config('', { program: 'acme-uk' }) };
    const held = await night(world, { ...other, [ROSTER]: csvOf(people(200)) });
    expect(guardsOf(held)).toEqual(['other-configuration']);
    // The files are what they were, and there must be a receipt all the same.
    const approved = await night(world, {}, { ...approving(held), unchanged: 'skip' });
    expect(approved).toMatchObject({ ending: 'uploaded' });
    expect(await night(world, { [ROSTER]: csvOf(people(220)) })).toMatchObject({ ending: 'uploaded' });
    const back = await night(world, { [CONFIG]: config(), [ROSTER]: csvOf(people(200)) });
    expect(guardsOf(back)).toEqual(['other-configuration', 'max-leavers', 'roster/cut-off']);
    expect(back.plan?.leavers).toHaveLength(20);
  });

  it('is a first sync like any other where the address is another one', async () => {
    const world = await uploaded(people(200));
    const elsewhere = { program: 'acme-uk', api: 'base-url: http://127.0.0.1:2/' };
    const ran = await night(world, { [CONFIG]: config('', elsewhere), [ROSTER]: few });
    expect(ran).toMatchObject({ ending: 'uploaded', baseline: undefined });
  });
});

describe('another address of the API (`api-url`)', () => {
  const STAGING = { apiUrl: 'https://staging.example.com/admin/api/v2/' };
  const real = async (roster: readonly Person[], first = {}) => {
    const world = inEarnest();
    const held = await night(world, { [CONFIG]: config('', { api: '' }), [ROSTER]: csvOf(roster) }, first);
    expect(guardsOf(held)).toEqual(['first-sync']);
    const approved = await night(world, {}, { ...first, ...approving(held) });
    expect(approved).toMatchObject({ ending: 'uploaded' });
    return { world, name: approved.receipt ?? '' };
  };

  it('is a first sync there, which says with what it compares', async () => {
    const { world, name } = await real(people(3), STAGING);
    const held = await night(world, {});
    expect(held).toMatchObject({ ending: 'held', baseline: name });
    expect(guardsOf(held)).toEqual(['first-sync']);
    expect(reasonsOf(held)).toBe(
      `Nothing was uploaded to this address before, so nobody knows who will be deleted; the plan compares with ${name}, which went to another one.`,
    );
    expect(await night(world, {}, approving(held))).toMatchObject({ ending: 'uploaded' });
    expect(await night(world, {})).toMatchObject({ ending: 'uploaded' });
  });

  it('gives this one no baseline: whoever was sent here last is counted', async () => {
    const { world, name } = await real(people(200));
    const there = await night(world, { [ROSTER]: csvOf(people(3)) }, STAGING);
    expect(await night(world, {}, { ...STAGING, ...approving(there) })).toMatchObject({ ending: 'uploaded' });
    const held = await night(world, {});
    expect(held).toMatchObject({ ending: 'held', baseline: name });
    expect(guardsOf(held)).toEqual(['max-leavers', 'roster/cut-off']);
    expect(held.plan?.leavers).toHaveLength(197);
    // Each address goes on with its own.
    expect(await night(world, {}, STAGING)).toMatchObject({ ending: 'uploaded', held: [] });
    expect(await night(world, { [ROSTER]: csvOf(people(200)) })).toMatchObject({
      ending: 'uploaded',
      baseline: name,
      held: [],
    });
  });

  it('has records of its own, too', async () => {
    const { world } = await real(people(200));
    const there = await night(world, { [ROSTER]: csvOf(people(3)) }, STAGING);
    world.answers = { employees: new Failure('The API couldn’t be reached.', '') };
    expect(await night(world, {}, { ...STAGING, ...approving(there) })).toMatchObject({ ending: 'failed' });
    world.answers = {};
    const files = { [ROSTER]: csvOf(people(200)) };
    expect(await night(world, files)).toMatchObject({ ending: 'uploaded', notes: [] });
  });
});

describe('`first-sync: allow`', () => {
  it('counts for this machine only: a real first sync is approved once', async () => {
    const world = inEarnest();
    world.commit({ [CONFIG]: config('', { api: '' }), [ROSTER]: csvOf(people(3)) });
    expect(guardsOf(await check(world, CHECK))).toEqual(['first-sync']);
    const held = await sync(world, SYNC);
    expect(guardsOf(held)).toEqual(['first-sync']);
    expect(await sync(world, { ...SYNC, ...approving(held) })).toMatchObject({ ending: 'uploaded' });
    expect(await sync(world, SYNC)).toMatchObject({ ending: 'uploaded' });
  });
});

describe('what a change loosens is judged as before it, too:', () => {
  const strangers = people(40).map((one, at) =>
    at < 2 ? { ...one, email: `p${at}@elsewhere.example` } : one,
  );
  const renamed = people(40).map(({ surname, ...one }) => ({ ...one, 'Last Thing': surname }));
  const status = (of: (at: number) => string) => people(40).map((one, at) => ({ ...one, Status: of(at) }));
  const FILTER = 'filters: [{ column: Status, keep: [Active], drop: [Left] }]';

  it.each<[string, string, string, readonly object[], readonly object[], RegExp]>([
    [
      'a list of domains that is longer',
      'roster: { email-domains: [example.com] }',
      'roster: { email-domains: [example.com, elsewhere.example] }',
      people(40),
      strangers,
      /2 × `roster\/email-domain`\. Changed since: `roster\.email-domains`\.$/,
    ],
    [
      'a list of domains that is gone',
      'roster: { email-domains: [example.com] }',
      '',
      people(40),
      strangers,
      /2 × `roster\/email-domain`/,
    ],
    [
      'a list of departments that is gone',
      'roster: { departments: [Sales] }',
      '',
      people(40),
      people(41).map((one, at) => (at === 40 ? { ...one, department: 'Elsewhere' } : one)),
      /1 × `roster\/unknown-department`/,
    ],
    [
      'a pattern that is gone',
      'roster: { columns: { employee_id: { column: employee_id, pattern: "[0-9]{7}" } } }',
      '',
      people(40),
      [...people(40), { ...people(41)[40], employee_id: '99000041' }],
      /1 × `employee\/pattern`/,
    ],
    [
      'a rule that is turned down',
      'roster: { email-domains: [example.com] }',
      'roster: { email-domains: [example.com] }\nrules: { roster/email-domain: off }',
      people(40),
      strangers,
      /2 × `roster\/email-domain`\. Changed since: `rules`\.$/,
    ],
    [
      'a filter that knows another status',
      `roster: { ${FILTER} }`,
      'roster: { filters: [{ column: Status, keep: [Active], drop: [Left, Sabbatical] }] }',
      status(() => 'Active'),
      status((at) => (at === 5 ? 'Sabbatical' : 'Active')),
      /1 × `roster\/unknown-filter-value`/,
    ],
    [
      'more records than before',
      'roster: { max-records: 40 }',
      'roster: { max-records: 50 }',
      people(40),
      people(41),
      /1 × `roster\/too-many-records`/,
    ],
    [
      'a column that the configuration before can’t find',
      '',
      'roster: { columns: { surname: Last Thing } }',
      people(39),
      renamed,
      /1 × `roster\/missing-column`/,
    ],
  ])('%s', async (_, before, now, roster, then, reason) => {
    const world = await uploaded(roster as Person[], before);
    const files = { [CONFIG]: config(now), [ROSTER]: csvOf(then) };
    const held = await night(world, files);
    expect(held).toMatchObject({ ending: 'held', problems: [] });
    expect(guardsOf(held)).toEqual(['loosened']);
    expect(reasonsOf(held)).toMatch(reason);
    expect(await night(world, {}, approving(held))).toMatchObject({ ending: 'uploaded' });
    expect(await night(world, {})).toMatchObject({ ending: 'uploaded' });
  });

  it('but of an addition nothing is named that was uploaded as somebody’s own', async () => {
    const departments = (...list: string[]) => `roster: { departments: [${list.join(', ')}] }`;
    const world = await uploaded(people(12), departments('Sales'));
    const surnames = people(11).map(({ surname }) => surname);
    const added = config(departments('Sales', 'Legal', ...surnames));
    expect((await night(world, { [CONFIG]: added })).notes).toEqual([
      'New in `roster.departments`: Legal, and 11 that people have as a name or as another value (not shown).',
    ]);
  });

  it('but an addition to the departments is only named', async () => {
    const world = await uploaded(people(40), 'roster: { departments: [Sales] }');
    const more = people(41).map((one, at) => (at === 40 ? { ...one, department: 'Research' } : one));
    const files = { [CONFIG]: config('roster: { departments: [Sales, Research] }'), [ROSTER]: csvOf(more) };
    const ran = await night(world, files);
    expect(ran).toMatchObject({ ending: 'uploaded', notes: ['New in `roster.departments`: Research.'] });
  });

  it.each([
    ['keep', '[Active]', '[Active, Sabbatical]', '[Left]', 1],
    ['drop', '[Active]', '[Active]', '[Left, Sabbatical]', 0],
  ])(
    'and so is no new word of a filter, `%s`, that is about nobody of before',
    async (_, old, keep, drop, more) => {
      const filter = (kept: string, dropped: string) =>
        config(`roster: { filters: [{ column: Status, keep: ${kept}, drop: ${dropped} }] }`);
      const world = memoryWorld();
      world.commit({ [CONFIG]: filter(old, '[Left]'), [ROSTER]: csvOf(status(() => 'Active')) });
      await sync(world, SYNC);
      world.clock += DAY;
      const joined = [...status(() => 'Active'), { ...people(41)[40], Status: 'Sabbatical' }];
      const ran = await night(world, { [CONFIG]: filter(keep, drop), [ROSTER]: csvOf(joined) });
      expect(ran).toMatchObject({ ending: 'uploaded' });
      expect(ran.plan?.joiners).toHaveLength(more);
    },
  );

  it('and a new word of `values` for somebody new holds nothing, and for somebody who is there it does', async () => {
    const words = (more: string) =>
      config(`roster: { columns: { employee_type: { column: Type, values: { Full: employee${more} } } } }`);
    const typed = (size: number, of: (at: number) => string) =>
      csvOf(people(size).map((one, at) => ({ ...one, Type: of(at) })));
    const nextNight = async (roster: string) => {
      const world = memoryWorld();
      world.commit({ [CONFIG]: words(''), [ROSTER]: typed(40, () => 'Full') });
      await sync(world, SYNC);
      world.clock += DAY;
      return night(world, { [CONFIG]: words(', Apprentice: contractor'), [ROSTER]: roster });
    };
    const joined = typed(41, (at) => (at === 40 ? 'Apprentice' : 'Full'));
    expect(await nextNight(joined)).toMatchObject({ ending: 'uploaded' });
    const changed = typed(41, (at) => (at === 40 || at === 3 ? 'Apprentice' : 'Full'));
    expect(guardsOf(await nextNight(changed))).toEqual(['loosened']);
  });

  it('and an addition to the countries; another one less is judged by both', async () => {
    const world = await uploaded(people(40), 'roster: { countries: [GB] }');
    const more = people(41).map((one, at) => (at === 40 ? { ...one, country: 'DE' } : one));
    const files = { [CONFIG]: config('roster: { countries: [GB, DE] }'), [ROSTER]: csvOf(more) };
    expect(await night(world, files)).toMatchObject({
      ending: 'uploaded',
      notes: ['New in `roster.countries`: DE.'],
    });
    const without = people(42).map((one, at) => (at === 41 ? { ...one, country: 'FR' } : one));
    const loose = await night(world, { [CONFIG]: config(), [ROSTER]: csvOf(without) });
    expect(reasonsOf(loose)).toMatch(/1 × `roster\/unknown-country`.*Changed since: `roster.countries`/);
  });

  it('and an address that needn’t be there any longer', async () => {
    const world = await uploaded(people(40));
    const offline = people(41).map((one, at) => (at === 40 ? { ...one, email: '' } : one));
    const optional = config('roster: { columns: { email: { column: email, optional: true } } }');
    const held = await night(world, { [CONFIG]: optional, [ROSTER]: csvOf(offline) });
    expect(reasonsOf(held)).toMatch(/1 × `employee\/required`/);
    expect(await night(world, {}, approving(held))).toMatchObject({ ending: 'uploaded' });
    expect(world.sent.at(-1)?.xml.match(/<email>/g)).toHaveLength(40);
    expect(world.sent.at(-1)?.xml).toContain('<country>GB</country></employee>');
  });

  it('and what is stricter, or about something else, holds nothing', async () => {
    const world = await uploaded(people(40), 'roster: { departments: [Sales, IT] }');
    const stricter = 'roster: { departments: [Sales], email-domains: [example.com] }\nstale-after: 3\n';
    expect(await night(world, { [CONFIG]: config(stricter) })).toMatchObject({
      ending: 'uploaded',
      notes: [],
    });
  });
});

describe('another path or form of the API', () => {
  it.each([`${LOOPBACK}, positions-path: hrdatasync/position`, `${LOOPBACK}, upload: { multipart: file }`])(
    'holds: %s',
    async (api) => {
      const world = await uploaded(people(40));
      const held = await night(world, { [CONFIG]: config('', { api }) });
      expect(guardsOf(held)).toEqual(['paths']);
      const again = await night(world, { [CONFIG]: config() });
      expect(again).toMatchObject({ ending: 'uploaded' });
      expect(again.planId).not.toBe(held.planId);
    },
  );
});

describe('a little every night', () => {
  const company = people(100);
  const redirected = (from: number, to: number) =>
    company.map((one, at) => (at >= from && at < to ? { ...one, email: `x${at}@example.com` } : one));
  const promoted = (to: number) => company.map((one, at) => (at < to ? { ...one, country: 'DE' } : one));

  it('five addresses are too many in the second night', async () => {
    const world = await uploaded(company);
    expect(await night(world, { [ROSTER]: csvOf(redirected(0, 5)) })).toMatchObject({ ending: 'uploaded' });
    const held = await night(world, { [ROSTER]: csvOf(redirected(0, 10)) });
    expect(guardsOf(held)).toEqual(['max-email-changes']);
    expect(reasonsOf(held)).toContain(
      '10 people will get another e-mail address (5 now and 5 in the last seven days)',
    );
  });

  it('joiners and changed people are counted, too', async () => {
    const world = await uploaded(company);
    expect(await night(world, { [ROSTER]: csvOf(people(115)) })).toMatchObject({ ending: 'uploaded' });
    expect(guardsOf(await night(world, { [ROSTER]: csvOf(people(130)) }))).toEqual(['max-joiners']);
    expect(await night(world, { [ROSTER]: csvOf(promoted(20)) })).toMatchObject({ ending: 'held' });
    const other = await uploaded(company);
    expect(await night(other, { [ROSTER]: csvOf(promoted(20)) })).toMatchObject({ ending: 'uploaded' });
    expect(guardsOf(await night(other, { [ROSTER]: csvOf(promoted(40)) }))).toEqual(['max-movers']);
  });

  it('the same people are counted once, and a plan that adds nothing isn’t held', async () => {
    const world = await uploaded(company);
    await night(world, { [ROSTER]: csvOf(redirected(0, 5)) });
    const same = redirected(0, 5).map((one, at) => (at < 5 ? { ...one, email: `y${at}@example.com` } : one));
    expect(await night(world, { [ROSTER]: csvOf(same) })).toMatchObject({ ending: 'uploaded' });
    const strict = config('', { guards: 'max-email-changes: { percent: 0, floor: 0 }' });
    expect(await night(world, { [CONFIG]: strict })).toMatchObject({ ending: 'uploaded' });
    expect(guardsOf(await night(world, { [ROSTER]: csvOf(redirected(0, 4)) }))).toEqual([
      'max-email-changes',
    ]);
  });

  it('what was approved isn’t counted again, as far as it was approved for that', async () => {
    const world = await uploaded(company);
    const held = await night(world, { [ROSTER]: csvOf(redirected(0, 20)) });
    const { receipt = '' } = await night(world, {}, approving(held));
    expect(await night(world, { [ROSTER]: csvOf(redirected(0, 25)) })).toMatchObject({ ending: 'uploaded' });
    const tag = world.tags.get(receipt);
    const message = tag?.message?.replace(/^Approved-By/m, 'Held: max-leavers, roster/cut-off\nApproved-By');
    if (tag) world.tags.set(receipt, { ...tag, message });
    expect(guardsOf(await night(world, { [ROSTER]: csvOf(redirected(0, 26)) }))).toEqual([
      'max-email-changes',
    ]);
  });

  it('is counted from a week ago on', async () => {
    const world = await uploaded(company);
    await night(world, { [ROSTER]: csvOf(redirected(0, 5)) });
    world.clock += 7 * DAY;
    expect(await night(world, { [ROSTER]: csvOf(redirected(0, 10)) })).toMatchObject({ ending: 'uploaded' });
  });
});

describe('more than half of a company', () => {
  it.each([
    [2, 1, 'uploaded'],
    [3, 2, 'held'],
    [4, 2, 'uploaded'],
    [4, 3, 'held'],
    [100, 51, 'held'],
  ])('of %i people %i: %s, whatever the limits say', async (size, leaving, ending) => {
    const world = memoryWorld();
    const generous = config('', { guards: 'max-leavers: { percent: 100, floor: 1000, max: 1000 }' });
    world.commit({
      [CONFIG]: generous,
      [ROSTER]: csvOf(people(size).map((one) => ({ ...one, department: `D${one.employee_id}` }))),
    });
    await sync(world, SYNC);
    const stay = without(leaving, size).map((one) => ({ ...one, department: `D${one.employee_id}` }));
    expect(await night(world, { [ROSTER]: csvOf(stay) })).toMatchObject({ ending });
  });
});

describe('half of a company that has become smaller in the seven days', () => {
  const guards =
    'max-leavers: { percent: 100, floor: 1000, max: 1000 }, max-movers: { percent: 100, floor: 1000 }';
  const company = people(60).map((one) => ({ ...one, department: `D${one.employee_id}` }));
  const shrunk = async () => {
    const world = memoryWorld();
    world.commit({ [CONFIG]: config('', { guards }), [ROSTER]: csvOf(company) });
    await sync(world, SYNC);
    expect(await night(world, { [ROSTER]: csvOf(company.slice(25)) })).toMatchObject({ ending: 'uploaded' });
    return world;
  };

  it('is half of those who were there as they began', async () => {
    const world = await shrunk();
    expect(await night(world, { [ROSTER]: csvOf(company.slice(30)) })).toMatchObject({ ending: 'uploaded' });
    const held = await night(world, { [ROSTER]: csvOf(company.slice(31)) });
    expect(reasonsOf(held)).toContain(
      '31 people will be deleted (1 now and 30 in the last seven days); more than half of 60 always waits',
    );
  });

  it('is half of those who are left, of whom some were changed before', async () => {
    const world = await shrunk();
    const stay = company.slice(25);
    const renamed = (count: number) =>
      csvOf(stay.map((one, at) => ((at * 11) % 35 < count ? { ...one, forename: `New${at}` } : one)));
    expect(await night(world, { [ROSTER]: renamed(17) })).toMatchObject({ ending: 'uploaded' });
    expect(reasonsOf(await night(world, { [ROSTER]: renamed(18) }))).toContain(
      '18 people will change (1 now and 17 in the last seven days); more than half of 35 always waits',
    );
  });

  it('is half of those who are left, too', async () => {
    const world = await shrunk();
    const renamed = company.slice(25).map((one, at) => (at < 18 ? { ...one, surname: 'Other' } : one));
    expect(reasonsOf(await night(world, { [ROSTER]: csvOf(renamed) }))).toContain(
      '18 people will change; more than half of 35 always waits',
    );
  });
});

describe('positions', () => {
  const company = people(200);

  it('that are sent for the first time are held', async () => {
    const world = await uploaded(company);
    const held = await night(world, { [CONFIG]: config(HIERARCHY) });
    expect(guardsOf(held)).toEqual(['hierarchy']);
    expect(reasonsOf(held)).toContain('never accepted before');
    expect(await night(world, {}, approving(held))).toMatchObject({ ending: 'uploaded' });
    expect(await night(world, {})).toMatchObject({ ending: 'uploaded' });
  });

  it('are part of a first sync, also where the ids of the portal are known, or every upload was rejected', async () => {
    const world = memoryWorld();
    const known = config(HIERARCHY, { guards: 'known-ids: portal.csv' });
    world.commit({ [CONFIG]: known, [ROSTER]: csvOf(company), 'portal.csv': '0000001\n0000002\n' });
    expect(guardsOf(await sync(world, SYNC))).toEqual(['max-joiners']);
    const rejected = await uploaded(company, HIERARCHY);
    const [first = ''] = rejected.tags.keys();
    await reject(rejected, first);
    expect(await night(rejected, {})).toMatchObject({ ending: 'uploaded', baseline: first });
  });

  it('under another root are held', async () => {
    const world = await uploaded(company, HIERARCHY);
    const turned = company.map((one, at) =>
      at === 0 ? { ...one, manager_id: '0000002' } : at === 1 ? { ...one, manager_id: '' } : one,
    );
    expect(guardsOf(await night(world, { [ROSTER]: csvOf(turned) }))).toEqual(['hierarchy']);
  });

  it('are compared with the last that were accepted, not with those of a `Partial` upload', async () => {
    const world = await uploaded(company, HIERARCHY);
    // By forty at most in a night, and the portal never takes them.
    world.answers.positions = new Failure('No.', '');
    const step = (to: number) =>
      csvOf(company.map((one, at) => (at > 0 && at <= to ? { ...one, position_title: 'Other' } : one)));
    expect(await night(world, { [ROSTER]: step(40) })).toMatchObject({ ending: 'failed' });
    expect([...world.tags.values()].at(-1)?.message).toContain('Partial: true');
    // The same again is no more than it was.
    expect(await night(world, {})).toMatchObject({ ending: 'failed' });
    const held = await night(world, { [ROSTER]: step(80) });
    expect(guardsOf(held)).toEqual(['max-movers']);
    expect(reasonsOf(held)).toContain('80 positions will move or get another title');
    // And so says the plan.
    expect(held.plan?.positions.renamed).toHaveLength(80);
  });

  it('are counted over seven days, as people are', async () => {
    const world = await uploaded(company, HIERARCHY);
    const step = (to: number) =>
      csvOf(company.map((one, at) => (at > 0 && at <= to ? { ...one, position_title: 'Other' } : one)));
    expect(await night(world, { [ROSTER]: step(40) })).toMatchObject({ ending: 'uploaded' });
    const held = await night(world, { [ROSTER]: step(70) });
    expect(guardsOf(held)).toEqual(['max-movers']);
    expect(reasonsOf(held)).toContain(
      '70 positions will move or get another title (30 now and 40 in the last seven days)',
    );
    // What was approved isn't counted again, though the portal takes the positions only the night after.
    world.answers.positions = new Failure('No.', '');
    expect(await night(world, {}, approving(held))).toMatchObject({ ending: 'failed' });
    world.answers = {};
    expect(await night(world, {})).toMatchObject({ ending: 'uploaded' });
    expect(await night(world, { [ROSTER]: step(100) })).toMatchObject({ ending: 'uploaded' });
  });

  it('of a first sync of which only the people were accepted are sent again as they were approved', async () => {
    const world = inEarnest();
    world.answers.positions = new Failure('No.', '');
    world.commit({ [CONFIG]: config(HIERARCHY, { api: '' }), [ROSTER]: csvOf(company) });
    const held = await sync(world, SYNC);
    expect(await sync(world, { ...SYNC, ...approving(held) })).toMatchObject({ ending: 'failed' });
    world.answers = {};
    expect(await sync(world, SYNC)).toMatchObject({ ending: 'uploaded' });
  });
});
