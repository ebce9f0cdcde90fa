import { readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { reject } from '../../src/commands/reject.js';
import { sync } from '../../src/commands/sync.js';
import type { Outcome } from '../../src/core/outcome/outcome.js';
import { plain, problemLines, storyLines } from '../../src/core/report/text.js';
import { CONFIG, configOf, csvOf, person, ROSTER, type Person } from '../support/people.js';
import { BY_HAND, LOOPBACK, memoryWorld, type MemoryWorld } from '../support/world.js';
import { KNOWN_ACCIDENTS, less, MORE_ACCIDENTS, STAFF } from './accident-list.js';

/*
 * A company lives on: accidents, each of which sends nothing, and between them the good changes of ordinary weeks, each
 * of which is sent.
 */

const WEEK = 7 * 24 * 60 * 60 * 1000;
const CAREFUL = { guards: {} };

/** What became of each accident: `UPDATE_GOLDEN=1 npm test -- commands/accidents` writes it anew. */
const FILE = new URL('accidents.json', import.meta.url);
const UPDATES = process.env['UPDATE_GOLDEN'] === '1';
const OUTCOMES = JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, string>;
const seen = new Map<string, string>();

/** A world whose roster was uploaded, and what was uploaded last. */
class Company {
  readonly #world: MemoryWorld = memoryWorld();
  staff: readonly Person[] = STAFF;
  #why = '';

  static async found(): Promise<Company> {
    const company = new Company();
    company.configured(LOOPBACK);
    const id = await company.sendsNothing(csvOf(STAFF));
    await company.sends(STAFF, id);
    return company;
  }

  /** A sync that must not send anything. @returns the plan id, where it came to a plan */
  async sendsNothing(roster: string | Buffer, approve?: string): Promise<string> {
    const before = this.#sent();
    const ran = await this.#sync(roster, approve);
    // What got through all the same is set aside, so that it spoils no test after it.
    if (ran.receipt !== undefined) await reject(this.#world, ran.receipt);
    expect(this.#sent()).toEqual(before);
    expect(['held', 'problems']).toContain(ran.ending);
    this.#why = whyOf(ran);
    const said = [...ran.problems.flatMap((found) => problemLines(found, plain)), ...storyLines(ran)];
    expect(said.join('\n')).not.toMatch(/\n\s+at /);
    return ran.planId ?? '';
  }

  async sends(staff: readonly Person[], approve?: string): Promise<void> {
    const before = this.#world.sent.length;
    this.#world.clock += WEEK;
    expect(await this.#sync(csvOf(staff), approve)).toMatchObject({ ending: 'uploaded' });
    expect(this.#world.sent.slice(before).map(({ kind }) => kind)).toEqual(['employees', 'positions']);
    this.staff = staff;
  }

  configured(url: string, more: Record<string, unknown> = {}): void {
    this.#world.commit({ [CONFIG]: configOf(url, { ...CAREFUL, ...more }) });
  }

  /** Why nothing was sent: the guards and rules, each once. */
  why = (): string => this.#why;
  approvedBy = (): string | undefined => this.#world.receipt([...this.#world.tags.keys()].at(-1))?.approvedBy;
  #sent = () => [this.#world.sent.length, [...this.#world.tags.keys()]];

  #sync(roster: string | Buffer, approve?: string): Promise<Outcome> {
    this.#world.commit({ [ROSTER]: roster });
    return sync(this.#world, { ...BY_HAND, approve });
  }
}

function whyOf({ ending, held, problems }: Outcome): string {
  const errors = problems.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);
  const [how, names] =
    ending === 'held' ? ['held', held.map(({ guard }) => guard)] : ['refused', errors.toSorted()];
  return `${how}: ${[...new Set<string>(names)].map((name) => `\`${name}\``).join(', ')}`;
}

/** What happens in ordinary weeks, one after the other. */
const GOOD_CHANGES: readonly ((staff: readonly Person[], week: number) => Person[])[] = [
  (staff, week) => [...staff, person(9000 + week, { manager_id: topOf(staff) })],
  (staff, week) => changed(staff, 30 + week, { surname: 'Newlywed', email: `newlywed.${week}@example.com` }),
  (staff, week) =>
    changed(staff, 60 + week, { department: 'IT', manager_id: topOf(staff), position_title: 'Lead' }),
  (staff, week) => changed(staff, 100 + week, { position_title: 'Senior analyst' }),
  (staff) => staff.filter((one) => one !== leaf(staff)),
];

const topOf = (staff: readonly Person[]): string =>
  staff.find((one) => one.manager_id === '')?.employee_id ?? '';

/** Somebody to whom nobody reports, and of a department that goes on. */
const leaf = (staff: readonly Person[]): Person | undefined =>
  staff.find((one, at) => at > 150 && !staff.some(({ manager_id }) => manager_id === one.employee_id));

const changed = (staff: readonly Person[], at: number, more: Partial<Person>): Person[] =>
  staff.map((one, index) => (index === at ? { ...one, ...more } : one));

let week = 0;
async function goodWeek(company: Company): Promise<void> {
  const change = GOOD_CHANGES[week % GOOD_CHANGES.length];
  if (change) await company.sends(change(company.staff, week));
  week += 1;
}

describe('nothing is sent, and the next good change is, when', () => {
  let company: Company;
  beforeAll(async () => {
    company = await Company.found();
  });

  it.each([...KNOWN_ACCIDENTS, ...MORE_ACCIDENTS])('%s', async (name, accident) => {
    await company.sendsNothing(accident(company.staff));
    seen.set(name, company.why());
    if (!UPDATES) expect(company.why()).toBe(OUTCOMES[name]);
    await goodWeek(company);
  });

  it('and docs/accidents.md is made of what happened', () => {
    if (UPDATES) writeFileSync(FILE, `${JSON.stringify(Object.fromEntries(seen), undefined, 2)}\n`);
    else expect([...seen.keys()]).toEqual(Object.keys(OUTCOMES));
  });
});

describe('an approval', () => {
  const sixtyLess = less(STAFF, 60);
  let company: Company;
  let id: string;
  beforeAll(async () => {
    company = await Company.found();
    id = await company.sendsNothing(csvOf(sixtyLess));
  });

  it('that names no plan, or too little of one, lets nothing through', async () => {
    for (const wrong of ['0'.repeat(32), id.slice(0, 7), `${id}0`, 'yes', ''])
      await company.sendsNothing(csvOf(sixtyLess), wrong);
  });

  it('doesn’t fit another roster', async () => {
    await company.sendsNothing(csvOf(less(STAFF, 61)), id);
    await company.sendsNothing(csvOf(changed(sixtyLess, 20, { position_title: 'Other' })), id);
  });

  it('doesn’t fit another program', async () => {
    company.configured(LOOPBACK, { program: 'acme-uk' });
    await company.sendsNothing(csvOf(sixtyLess), id);
  });

  it('doesn’t fit another address', async () => {
    company.configured(LOOPBACK.replace('8787', '8788'));
    await company.sendsNothing(csvOf(sixtyLess), id);
    company.configured(LOOPBACK);
  });

  it('doesn’t fit the same roster after another upload', async () => {
    await company.sends(changed(STAFF, 20, { position_title: 'Other' }));
    const now = await company.sendsNothing(csvOf(sixtyLess), id);
    expect(now).not.toBe(id);
  });

  it('that is right lets exactly this plan through, once, and is in the receipt', async () => {
    const right = await company.sendsNothing(csvOf(sixtyLess));
    await company.sends(sixtyLess, right);
    expect(company.approvedBy()).toBe('unverified');
    await company.sendsNothing(csvOf(less(sixtyLess, 60)), right);
    await company.sends(changed(sixtyLess, 21, { position_title: 'Lead' }));
    expect(company.approvedBy()).toBeUndefined();
  });
});
