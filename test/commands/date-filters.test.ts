import { describe, expect, it } from '@jest/globals';
import { check } from '../../src/commands/check.js';
import { sync } from '../../src/commands/sync.js';
import { verify } from '../../src/commands/verify.js';
import { reportHtml } from '../../src/core/report/html.js';
import { planJson } from '../../src/core/report/data-files.js';
import { EMPLOYEES_XSD } from '../../src/core/xml/built-in-schemas.js';
import { commentMarkdown, summaryMarkdown } from '../../src/core/report/markdown.js';
import { storyLines } from '../../src/core/report/text.js';
import type { Outcome } from '../../src/core/outcome/outcome.js';
import { CONFIG, configOf, csvOf, idOf, people, ROSTER, type Person } from '../support/people.js';
import {
  BY_HAND,
  CHECK,
  CHECK_CHANGE,
  memoryWorld,
  SYNC,
  LOOPBACK,
  type MemoryWorld,
} from '../support/world.js';

/* A company whose people leave and join by dates that are in the roster: what each night sends, and what is said. */

const DAY = 24 * 60 * 60 * 1000;
const FILTERS = [
  { column: 'Last Day', date: 'DD/MM/YYYY', keep: 'until' },
  { column: 'start_date', date: 'YYYY-MM-DD', keep: 'from', days: -7 },
];

type Row = Person & { 'Last Day': string };

/** Eighty people; of some the last day or the first one is near. */
const company = (own: Readonly<Record<number, Partial<Row>>>): Row[] =>
  people(80).map((one, at) => ({ ...one, 'Last Day': '', ...own[at + 1] }));

const filesOf = (rows: readonly object[], more: object = {}, filters: readonly object[] = FILTERS) => ({
  [CONFIG]: configOf(LOOPBACK, { roster: { filters }, ...more }),
  [ROSTER]: csvOf(rows),
});

function worldOf(rows: readonly object[], more: object = {}): MemoryWorld {
  const world = memoryWorld();
  world.commit(filesOf(rows, more));
  return world;
}

const goTo = (world: MemoryWorld, iso: string): void => {
  world.clock = Date.parse(iso);
};

/** The ids in the employee file that was sent last. */
const lastSent = (world: MemoryWorld): string[] => {
  const { xml = '' } = world.sent.findLast(({ kind }) => kind === 'employees') ?? {};
  return [...xml.matchAll(/<employee_id>(\d+)</g)].map(([, id = '']) => id);
};

const idsOf = ({ plan }: Outcome) => ({
  joiners: plan?.joiners.map(({ id }) => Number(id)),
  leavers: plan?.leavers.map(({ id }) => Number(id)),
});

/** What verify says of the content of every receipt. */
async function verified(world: MemoryWorld): Promise<string[]> {
  const names = [...world.tags.keys()];
  const records = await world.receipts.look({ prefix: 'roster-sync-sandbox/acme/', branch: undefined });
  const found = await verify(world, { names, records, receipts: world.receipts });
  return found.verified.map(({ content }) => content);
}

describe('a check by a workflow, whose sync is on another day', () => {
  const SYNCS = `on: { schedule: [{ cron: '0 2 * * *' }] }\njobs: { a: { steps: [{ uses: x/roster-sync@v0, with: { mode: sync } }] } }\n`;
  const wish = { ...CHECK, occasion: { onlyBranch: 'main', isElsewhere: false, subject: undefined } };

  it('says what dates will have done by then, and nothing where they do nothing', async () => {
    const rows = company({ 10: { 'Last Day': '05/01/2026' }, 30: { start_date: '2026-01-13' } });
    const world = memoryWorld();
    world.commit({ ...filesOf(rows), '.github/workflows/sync.yml': SYNCS });
    world.repository.fetchedHead = () => Promise.resolve(world.repository.head);
    goTo(world, '2026-01-04T12:00:00Z');
    await sync(world, SYNC);
    expect((await check(world, wish)).notes.join()).not.toContain('dates alone');
    goTo(world, '2026-01-05T12:00:00Z');
    expect((await check(world, wish)).notes).toEqual([
      'The next sync is planned for 2026-01-06, and dates alone change the plan until then: 1 leaver and 1 joiner more. roster-sync check --as-of 2026-01-06 shows the plan of that day, and whether it would be held.',
      `Added to the plan until 2026-01-06, by dates alone: leavers ${idOf(10)} (Sales); joiners ${idOf(30)} (Sales).`,
    ]);
    goTo(world, '2026-01-06T01:00:00Z');
    expect((await check(world, wish)).notes).toEqual([]);
  });

  it('sees who moves by a date from one line to the next, and what is wrong on that day', async () => {
    const noted = async (last: string) => {
      const all = company({ 10: { 'Last Day': last } });
      const ninth = all[9] ?? all[0];
      const moved = { ...ninth, 'Last Day': '', department: 'IT', start_date: '2026-01-13' };
      const world = memoryWorld();
      world.commit({ ...filesOf(all.toSpliced(10, 0, moved as Row)), '.github/workflows/sync.yml': SYNCS });
      world.repository.fetchedHead = () => Promise.resolve(world.repository.head);
      goTo(world, '2026-01-05T12:00:00Z');
      expect(await sync(world, SYNC)).toMatchObject({ ending: 'uploaded' });
      return (await check(world, wish)).notes[0];
    };
    expect(await noted('05/01/2026')).toContain(
      'dates alone change the plan until then: 1 changed person more.',
    );
    expect(await noted('06/01/2026')).toBe(
      'The next sync is planned for 2026-01-06, and dates alone make the roster wrong until then, so that sync sends nothing: roster-sync check --as-of 2026-01-06 says what is wrong.',
    );
  });
});

describe('a check by a workflow says what dates do to whom nobody adds or drops', () => {
  const SYNCS = `on: { schedule: [{ cron: '0 2 * * *' }] }\njobs: { a: { steps: [{ uses: x/roster-sync@v0, with: { mode: sync } }] } }\n`;
  const wish = { ...CHECK, occasion: { onlyBranch: 'main', isElsewhere: false, subject: undefined } };
  const WRONG =
    'The next sync is planned for 2026-01-06, and dates alone make the roster wrong until then, so that sync sends nothing: roster-sync check --as-of 2026-01-06 says what is wrong.';

  /** The notes of a check on the day before, of a roster that was uploaded. */
  async function noted(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
    const world = memoryWorld();
    world.commit({ ...files, '.github/workflows/sync.yml': SYNCS });
    world.repository.fetchedHead = () => Promise.resolve(world.repository.head);
    goTo(world, '2026-01-05T02:00:00Z');
    expect(await sync(world, SYNC)).toMatchObject({ ending: 'uploaded' });
    goTo(world, '2026-01-05T12:00:00Z');
    const { ending, notes } = await check(world, wish);
    expect(ending).toBe('clean');
    return notes;
  }

  it('where only a title changes', async () => {
    const all = company({ 10: { 'Last Day': '05/01/2026' } });
    const titled = { ...all[9], 'Last Day': '', start_date: '2026-01-13', position_title: 'Head of all' };
    const notes = await noted(filesOf([...all, titled]));
    expect(notes[0]).toContain('dates alone change the plan until then: 1 changed person more. ');
    const dated = [
      { column: 'Last Day', date: 'DD/MM/YYYY', keep: 'until' },
      { column: 'From', date: 'YYYY-MM-DD', keep: 'from' },
    ];
    const without = all.map((one) => ({ ...one, From: '2020-01-01' }));
    const later = { ...without[9], 'Last Day': '', From: '2026-01-06', position_title: 'Head of all' };
    expect(await noted(filesOf([...without, later], {}, dated))).toEqual([
      'The next sync is planned for 2026-01-06, and dates alone change the plan until then: other changes of 1 position. roster-sync check --as-of 2026-01-06 shows the plan of that day, and whether it would be held.',
      `In the plan, but otherwise until 2026-01-06, by dates alone: positions ${idOf(10)}.`,
    ]);
  });

  it('where only the schema finds what is wrong then', async () => {
    const rows = company({ 30: { start_date: '2026-01-13', forename: 'Bartholomew-Maximilian' } });
    const strict = EMPLOYEES_XSD.replace(
      '<xs:element name="forename" type="text"',
      '<xs:element name="forename" type="ShortText"',
    ).replace(
      '</xs:schema>',
      '<xs:simpleType name="ShortText"><xs:restriction base="xs:string"><xs:maxLength value="12"/></xs:restriction></xs:simpleType></xs:schema>',
    );
    expect(strict).toContain('type="ShortText"');
    const files = { ...filesOf(rows), '.github/roster-sync/employees.xsd': strict };
    expect(await noted(files)).toEqual([WRONG]);
  });

  it.each([[FILTERS.slice(1)], [[]]])(
    'where a last day that has passed is an error, with the filters %j',
    async (filters) => {
      const rows = company({ 10: { 'Last Day': '2026-01-05' } });
      const rules = { rules: { 'roster/exit-date-passed': 'error' } };
      expect(await noted(filesOf(rows, rules, filters))).toEqual([WRONG]);
      expect(await noted(filesOf(company({ 10: { 'Last Day': '2026-01-06' } }), rules, filters))).toEqual([]);
    },
  );
});

describe('a month with dates ahead', () => {
  const rows = company({
    10: { 'Last Day': '05/01/2026' },
    11: { 'Last Day': '05/01/2026' },
    20: { 'Last Day': '20/01/2026' },
    30: { start_date: '2026-01-15' },
    40: { start_date: '2026-02-25' },
    50: { 'Last Day': '31/12/2025' },
  });

  it('deletes nobody before the last day and everybody after it, adds from the day on, and verifies', async () => {
    const world = worldOf(rows, { 'time-zone': 'Europe/Berlin' });
    for (let day = 1; day <= 31; day += 1) {
      // At half past eleven in London it is the next day in Berlin.
      goTo(world, `2025-12-31T23:30:00Z`);
      world.clock += (day - 1) * DAY;
      const would = await check(world, CHECK);
      const ran = await sync(world, { ...SYNC, draws: false });
      expect(ran).toMatchObject({ ending: 'uploaded', problems: [], asOf: { timeZone: 'Europe/Berlin' } });
      expect([would.planId, idsOf(would)]).toEqual([ran.planId, idsOf(ran)]);
      const sent = new Set(lastSent(world).map(Number));
      expect([sent.has(10), sent.has(11), sent.has(20)]).toEqual([day <= 5, day <= 5, day <= 20]);
      expect([sent.has(30), sent.has(40), sent.has(50)]).toEqual([day >= 8, false, false]);
      expect(world.receipt(ran.receipt)?.asOf).toBe(`2026-01-${String(day).padStart(2, '0')}`);
      if (day === 6) expect(idsOf(ran)).toEqual({ joiners: [], leavers: [10, 11] });
      if (day === 8) expect(idsOf(ran)).toEqual({ joiners: [30], leavers: [] });
      if (day === 7) expect(idsOf(ran)).toEqual({ joiners: [], leavers: [] });
    }
    expect(await verified(world)).toEqual(Array.from({ length: 31 }, () => 'same'));
  });

  it('compares with what was uploaded that day, not with what that roster would be today', async () => {
    const world = worldOf(rows);
    goTo(world, '2026-01-05T12:00:00Z');
    await sync(world, SYNC);
    goTo(world, '2026-01-07T12:00:00Z');
    expect(idsOf(await check(world, CHECK))).toEqual({ joiners: [], leavers: [10, 11] });
    expect(idsOf(await check(world, { ...CHECK, asOf: '2026-01-05' }))).toEqual({ joiners: [], leavers: [] });
    expect(idsOf(await check(world, { ...CHECK, asOf: '2026-01-21' }))).toEqual({
      joiners: [30],
      leavers: [10, 11, 20],
    });
  });

  it('counts over the seven days what the days have taken away', async () => {
    const leaving = Object.fromEntries(
      [1, 2, 3, 4, 5, 6].map((day) => [day + 1, { 'Last Day': `0${day}/01/2026` }]),
    );
    const world = worldOf(company(leaving));
    const holds: number[] = [];
    for (let day = 1; day <= 7; day += 1) {
      goTo(world, `2026-01-0${day}T12:00:00Z`);
      if ((await sync(world, SYNC)).ending === 'held') holds.push(day);
    }
    // Three may leave, and the fourth is the one too many: until somebody approves it.
    expect(holds).toEqual([5, 6, 7]);
  });
});

describe('a check as of another day', () => {
  const gone = company({ 40: { 'Last Day': '20/01/2026' } });
  /** Three left on the third, and on the twentieth of January one is to leave. */
  const afterThree = async (more: object = {}) => {
    const world = worldOf(gone, more);
    goTo(world, '2026-01-02T12:00:00Z');
    await sync(world, SYNC);
    goTo(world, '2026-01-03T12:00:00Z');
    world.commit(filesOf(gone.slice(0, -3), more));
    expect((await sync(world, SYNC)).ending).toBe('uploaded');
    goTo(world, '2026-01-04T12:00:00Z');
    return world;
  };

  it.each(['2026-01-21', '2027-01-21'])('counts the seven days before that day (%s)', async (asOf) => {
    const world = await afterThree();
    const ahead = await check(world, { ...CHECK, asOf });
    goTo(world, `${asOf}T08:00:00Z`);
    const then = await check(world, CHECK);
    expect([ahead.planId, idsOf(ahead), ahead.held]).toEqual([then.planId, idsOf(then), []]);
    expect(then.held).toEqual([]);
  });

  it('counts on with what was uploaded within the seven days before it', async () => {
    const world = await afterThree();
    world.commit(filesOf(company({ 40: { 'Last Day': '08/01/2026' } }).slice(0, -3)));
    const heldOn = async (asOf: string) => (await check(world, { ...CHECK, asOf })).held.length > 0;
    expect([await heldOn('2026-01-10'), await heldOn('2026-01-11')]).toEqual([true, false]);
    // Most syncs run at night.
    goTo(world, '2026-01-10T02:00:00Z');
    expect((await check(world, CHECK)).held).toHaveLength(1);
  });

  it.each([
    ['summer', '2026-03-30', '29/03/2026', '2026-03-23', ['2026-03-28T22:30Z', '2026-03-28T23:30Z'], true],
    ['winter', '2026-10-26', '25/10/2026', '2026-10-18', ['2026-10-24T22:30Z', '2026-10-24T23:30Z'], false],
  ])('says the same at every hour where %s time begins in between', async (...night) => {
    const [, asOf, lastDay, threeLeft, hours, isHeld] = night;
    const zone = { 'time-zone': 'Europe/London' };
    const leaving = company({ 40: { 'Last Day': lastDay } });
    const world = worldOf(leaving, zone);
    goTo(world, `${threeLeft}T08:00:00Z`);
    await sync(world, SYNC);
    goTo(world, `${threeLeft}T12:00:00Z`);
    world.commit(filesOf(leaving.slice(0, -3), zone));
    expect((await sync(world, SYNC)).ending).toBe('uploaded');
    for (const hour of hours) {
      goTo(world, hour);
      expect((await check(world, { ...CHECK, asOf })).held.length > 0).toBe(isHeld);
    }
    goTo(world, `${asOf}T03:00:00Z`);
    expect((await check(world, CHECK)).held.length > 0).toBe(isHeld);
  });

  it('misses no receipt that no longer counts that day', async () => {
    const world = await afterThree();
    for (const name of [...world.tags.keys()].slice(0, 1)) world.tags.delete(name);
    const guards = async (more: object) =>
      (await check(world, { ...CHECK, ...more })).held.map((one) => one.guard);
    expect(await guards({})).toContain('receipt');
    expect(await guards({ asOf: '2026-01-21' })).toEqual([]);
  });

  it('says of a day that is past what would be held today', async () => {
    const world = await afterThree();
    world.commit(filesOf(gone.slice(0, -4)));
    const heldBy = async (more: object) =>
      (await check(world, { ...CHECK, ...more })).held.map((one) => one.guard);
    expect(await heldBy({})).toEqual(['max-leavers']);
    expect(await heldBy({ asOf: '2025-12-01' })).toEqual(['max-leavers']);
  });

  it('says as of today what it says without a day', async () => {
    const world = await afterThree({ 'time-zone': 'Pacific/Auckland' });
    world.commit(filesOf(gone.slice(0, -4), { 'time-zone': 'Pacific/Auckland' }));
    goTo(world, '2026-01-10T11:59:00Z');
    const today = await check(world, CHECK);
    const asked = await check(world, { ...CHECK, asOf: '2026-01-11' });
    expect([asked.held, asked.planId]).toEqual([today.held, today.planId]);
    expect(today.held.map(({ guard }) => guard)).toEqual(['max-leavers']);
  });

  it('says the day where no filter depends on it, since the limits do', async () => {
    const world = memoryWorld();
    world.commit({ [CONFIG]: configOf(LOOPBACK), [ROSTER]: csvOf(people(5)) });
    const outcome = await check(world, { ...CHECK, asOf: '2026-01-21' });
    expect(summaryMarkdown(outcome)).toContain('The roster is as of 2026-01-21, the day that was asked for.');
  });

  it('says how old the last receipt is today: until that day there will be others', async () => {
    const world = await afterThree();
    expect((await check(world, { ...CHECK, asOf: '2027-01-01' })).notes).toEqual([]);
  });
});

describe('the report', () => {
  const rows = company({
    10: { 'Last Day': '31/12/2025' },
    30: { start_date: '2026-03-01' },
    31: { start_date: '2026-03-01' },
    32: { start_date: '2026-03-01' },
  });

  it.each(['summary', 'comment', 'html', 'terminal', 'plan.json'])(
    'says the day in the %s',
    async (where) => {
      const outcome = await check(worldOf(rows, { 'time-zone': 'Europe/London' }), CHECK);
      const said =
        {
          summary: summaryMarkdown(outcome),
          comment: commentMarkdown(outcome, '', undefined),
          html: reportHtml(outcome, { script: '', style: '' }),
          terminal: storyLines(outcome).join('\n'),
          'plan.json': planJson(outcome),
        }[where] ?? '';
      expect(said).toContain('2026-01-01');
      expect(said).toMatch(/Europe\/London/);
      if (where === 'plan.json') {
        expect(JSON.parse(said)).toMatchObject({ waiting_until_start: 3, past_last_day: 1 });
        return;
      }
      expect(said).toContain('3 people wait until their start date.');
      expect(said).toContain('1 person is left out, since their last day has passed.');
    },
  );

  it('says it of a roster with problems, of a pull request and of a day that was asked for', async () => {
    const world = worldOf(rows);
    expect((await check(world, { ...CHECK, asOf: '2027-01-01' })).asOf).toEqual({
      day: '2027-01-01',
      timeZone: 'UTC',
      isAsked: true,
      passed: 1,
      waiting: 0,
    });
    world.commit(filesOf(company({ 3: { 'Last Day': 'soon' }, 30: { start_date: '2026-03-01' } })));
    const outcome = await check(world, CHECK_CHANGE);
    expect(outcome).toMatchObject({ ending: 'problems', asOf: { day: '2026-01-01', waiting: 1 } });
    expect(summaryMarkdown(outcome)).toContain('The roster is as of 2026-01-01 (UTC).');
  });

  it('says nothing of days where none matters, though the receipt records it', async () => {
    const world = memoryWorld();
    world.commit({ [CONFIG]: configOf(LOOPBACK), [ROSTER]: csvOf(people(5)) });
    const outcome = await sync(world, SYNC);
    expect(outcome.asOf).toBeUndefined();
    expect(summaryMarkdown(outcome)).not.toContain('as of');
    expect(planJson(outcome)).not.toContain('as_of');
    expect(world.tags.get(outcome.receipt ?? '')?.message).toContain('\nAs-Of: 2026-01-01\n');
  });
});

it('the same content has the same plan id on any day', async () => {
  const world = worldOf(company({ 10: { 'Last Day': '05/01/2026' } }));
  const ids = [];
  for (const asOf of ['2026-01-01', '2026-01-05', '2026-01-06', '2027-01-01'])
    ids.push((await check(world, { ...CHECK, asOf })).planId);
  expect(new Set(ids).size).toBe(2);
  expect(ids[0]).toBe(ids[1]);
  expect(ids[2]).toBe(ids[3]);
});

it('a receipt of an earlier version, which records no day, is read as of its time', async () => {
  const world = worldOf(company({ 10: { 'Last Day': '01/01/2026' } }));
  const { receipt = '' } = await sync(world, SYNC);
  const tag = world.tags.get(receipt);
  if (!tag?.message) throw new Error('no tag');
  world.tags.set(receipt, { ...tag, message: tag.message.replace(/As-Of: .*\n/, '') });
  expect(world.receipt(receipt)).toMatchObject({ planId: expect.any(String) });
  expect(world.receipt(receipt)?.asOf).toBeUndefined();
  expect(await verified(world)).toEqual(['same']);
  goTo(world, '2026-01-02T12:00:00Z');
  expect(idsOf(await check(world, CHECK)).leavers).toEqual([10]);
});

it('an upload that began and left no receipt is read as of its day, too', async () => {
  const rows = company({ 10: { 'Last Day': '01/01/2026' } });
  const world = worldOf(rows);
  await sync(world, SYNC);
  goTo(world, '2026-01-03T12:00:00Z');
  const publish = world.receipts.publish.bind(world.receipts);
  // The process dies before its receipt.
  world.receipts.publish = (made) =>
    made.name.includes('sending') ? publish(made) : new Promise(() => undefined);
  void sync(world, SYNC);
  await new Promise((done) => setTimeout(done, 500));
  world.receipts.publish = publish;
  const sending = [...world.tags].find(([name]) => name.includes('sending'));
  expect(sending?.[1].message).toContain('As-Of: 2026-01-03');
  goTo(world, '2026-01-04T12:00:00Z');
  expect(await sync(world, BY_HAND)).toMatchObject({ ending: 'uploaded' });
  expect(lastSent(world)).not.toContain(idOf(10));
});
