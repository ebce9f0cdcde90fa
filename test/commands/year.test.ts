import { expect, it } from '@jest/globals';
import { reject } from '../../src/commands/reject.js';
import { sync } from '../../src/commands/sync.js';
import { Failure } from '../../src/core/base/failure.js';
import type { Outcome } from '../../src/core/outcome/outcome.js';
import { CONFIG, csvOf, idOf, person, ROSTER, type Person } from '../support/people.js';
import { inEarnest, SYNC } from '../support/world.js';

/*
 * An ordinary year of a company of 222 people: it must run through with only those approvals that a careful company
 * would want. Played are the nights in which something has changed, and one of each week in which nothing has.
 */

const DAY = 24 * 60 * 60 * 1000;
const DEPARTMENTS = ['Board', 'Finance', 'IT', 'Production', 'Sales', 'Service'];
const TEAM = 12;

interface Settings {
  readonly departments: readonly string[];
  readonly domains: readonly string[];
}

const configOf = ({ departments, domains }: Settings): string =>
  [
    'version: 1',
    'program: acme',
    `roster: { departments: [${departments.join(', ')}], email-domains: [${domains.join(', ')}] }`,
    'hierarchy: { manager_id: manager_id, position_title: position_title }',
    'guards: { approvers: [hr-lead] }',
    '',
  ].join('\n');

/** The company, and what may happen to it. */
class Company {
  people: Person[] = [];
  #last = 0;

  constructor(size: number) {
    this.hire(size);
  }

  /** A team has a lead, who reports to the chief. */
  hire(count: number, own: Partial<Person> = {}): void {
    for (let hired = 0; hired < count; hired += 1) {
      this.#last += 1;
      const number = this.#last;
      const lead = number <= 222 ? number - ((number - 2) % TEAM) : 2;
      const manager = number === 1 ? '' : idOf(lead === number ? 1 : lead);
      const department = DEPARTMENTS[number === 1 ? 0 : 1 + (Math.floor(number / TEAM) % 5)] ?? '';
      this.people.push(person(number, { manager_id: manager, department, ...own }));
    }
  }

  /** Of those who lead nobody, the first from somewhere in the list on. */
  leave(count: number, from: number): void {
    const leads = new Set(this.people.map(({ manager_id }) => manager_id));
    const leaving = this.people.slice(from).filter(({ employee_id }) => !leads.has(employee_id));
    const ids = new Set(leaving.slice(0, count).map(({ employee_id }) => employee_id));
    this.people = this.people.filter(({ employee_id }) => !ids.has(employee_id));
  }

  change(from: number, to: number, own: (one: Person) => Partial<Person>): void {
    this.people = this.people.map((one, at) => (at >= from && at < to ? { ...one, ...own(one) } : one));
  }

  marry(at: number): void {
    this.change(at, at + 1, ({ employee_id }) => ({
      surname: `Newname${employee_id}`,
      email: `newname${employee_id}@example.com`,
    }));
  }

  /** Somebody else leads the company; the one before stays, below. */
  crown(at: number): void {
    const [old = '', now = ''] = [0, at].map((place) => this.people[place]?.employee_id);
    this.change(0, this.people.length, (one) => {
      if (one.employee_id === now) return { manager_id: '', position_title: 'Chief' };
      return { manager_id: one.employee_id === old || one.manager_id === old ? now : one.manager_id };
    });
  }
}

it('an ordinary year is held only where a careful company wants to look', async () => {
  const world = inEarnest();
  world.whoChanged = () => Promise.resolve(['analyst']);
  const company = new Company(222);
  let settings: Settings = { departments: DEPARTMENTS, domains: ['example.com'] };
  const holds: string[] = [];
  let nights = 0;

  /** Commits what there is, and lets nights pass; the HR lead approves what is held. */
  const after = async (days: number): Promise<Outcome> => {
    world.commit({ [CONFIG]: configOf(settings), [ROSTER]: csvOf(company.people) });
    world.clock += days * DAY;
    nights += 1;
    const ran = await sync(world, { ...SYNC, draws: false });
    if (ran.ending !== 'held') return ran;
    const month = world.now().toISOString().slice(0, 7);
    holds.push(`${month} ${ran.held.map(({ guard }) => guard).join(', ')}`);
    const trigger = { ...SYNC.trigger, event: 'workflow_dispatch', actor: 'hr-lead' };
    return sync(world, { ...SYNC, draws: false, approve: ran.planId, trigger });
  };
  const uploadedAfter = async (days: number) => {
    expect(await after(days)).toMatchObject({ ending: 'uploaded', problems: [] });
  };

  /** Hires, exits, marriages, promotions and moves, in four nights; and a quiet week. */
  const month = async (number: number) => {
    company.hire(3 + (number % 3));
    company.marry(20 + number);
    await uploadedAfter(7);
    company.leave(2 + (number % 2), 30 + 7 * number);
    company.change(60 + number, 63 + number, () => ({ position_title: 'Senior Assistant' }));
    await uploadedAfter(6);
    company.change(100 + 3 * number, 102 + 3 * number, () => ({ department: 'Service' }));
    company.marry(140 + number);
    await uploadedAfter(5);
    company.hire(2);
    company.leave(1, 15 + number);
    await uploadedAfter(5);
    await uploadedAfter(7);
  };

  await uploadedAfter(1);
  await month(0);
  await month(1);

  // March: a new department, and eighty people are reorganised.
  settings = { ...settings, departments: [...DEPARTMENTS, 'Research'] };
  company.change(120, 200, () => ({ department: 'Research' }));
  await uploadedAfter(3);
  await month(2);
  await month(3);

  // May: the portal doesn't take the positions for a night.
  world.answers.positions = new Failure('The API answered 500.', 'Ask.');
  company.hire(1);
  expect(await after(1)).toMatchObject({ ending: 'failed' });
  world.answers = {};
  await uploadedAfter(1);
  await month(4);

  // June: ten interns for the summer. A file is refused in the portal; it is sent again.
  company.hire(10, { employee_type: 'contractor', department: 'Service' });
  await uploadedAfter(3);
  await reject(world, [...world.tags.keys()].at(-1) ?? '');
  await uploadedAfter(1);
  await month(5);

  // July: another chief.
  company.crown(13);
  await uploadedAfter(3);
  await month(6);

  // August: all addresses get another domain.
  settings = { ...settings, domains: ['example.com', 'example.org'] };
  company.change(0, company.people.length, ({ email }) => ({ email: email.replace('.com', '.org') }));
  await uploadedAfter(2);
  await month(7);

  // September: the interns leave.
  company.people = company.people.filter(({ employee_type }) => employee_type !== 'contractor');
  await uploadedAfter(8);
  await month(8);

  // October: a new API key, and nobody gives the one before it.
  for (const [name, tag] of world.tags) world.tags.set(name, { ...tag, authenticity: 'forged' });
  await uploadedAfter(1);
  await month(9);
  await month(10);

  // December: fifteen people leave with a site that is sold.
  company.leave(15, 60);
  await uploadedAfter(2);

  expect(world.now().toISOString().slice(0, 7)).toBe('2026-12');
  expect(nights).toBe(66);
  expect(holds).toEqual([
    '2026-01 first-sync',
    '2026-03 max-movers',
    '2026-07 hierarchy',
    '2026-08 max-movers, max-email-changes, loosened',
    '2026-10 first-sync',
    '2026-12 max-leavers',
  ]);
});
