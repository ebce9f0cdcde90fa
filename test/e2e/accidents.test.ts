import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { KNOWN_ACCIDENTS, MORE_ACCIDENTS } from './accident-list.js';
import { cleanUp } from './cleanup.js';
import { configOf, CONFIG, csvOf, ROSTER, type Person } from './company.js';
import { ONCE, record, type Recorder } from './recorder.js';
import { Repository } from './repository.js';
import { cli, planIdOf, sync, WITH_KEY } from './run.js';
import { idOf, person, STAFF } from './staff.js';

/*
 * A company lives on: accidents, each of which sends nothing, and between them the good changes of ordinary weeks, each
 * of which is sent. Everything goes through the bundled command line.
 */

afterAll(cleanUp);

const CAREFUL = { guards: {} };

/** A repository whose roster goes to a recording API, and what was uploaded last. */
class Company {
  readonly #repository: Repository;
  readonly #api: Recorder;
  staff: readonly Person[] = STAFF;

  constructor(repository: Repository, api: Recorder) {
    this.#repository = repository;
    this.#api = api;
  }

  static async found(): Promise<Company> {
    const api = await record();
    const roster = csvOf(STAFF);
    const company = new Company(
      Repository.with({ [CONFIG]: configOf(api.url, CAREFUL), [ROSTER]: roster }),
      api,
    );
    const id = await company.sendsNothing(roster);
    await company.sends(STAFF, '--approve', id);
    return company;
  }

  /** A sync that must not send anything. @returns the plan id, where it came to a plan */
  async sendsNothing(roster: string | Buffer, ...flags: string[]): Promise<string> {
    const before = this.#sent();
    this.#repository.commit({ [ROSTER]: roster });
    const ran = await sync(this.#repository, ...flags);
    // What got through all the same is set aside, so that it spoils no test behind it.
    if (ran.code === 0) await cli(this.#repository, ['reject', this.#newestReceipt()], WITH_KEY);
    expect(this.#sent()).toEqual(before);
    expect(ran).toMatchObject({ code: 1 });
    expect(ran.stdout).toMatch(/^(held|problems): /m);
    expect(ran.said).not.toMatch(/\n\s+at /);
    return planIdOf(ran) ?? '';
  }

  async sends(staff: readonly Person[], ...flags: string[]): Promise<void> {
    const posts = this.#api.posted().length;
    this.#repository.commit({ [ROSTER]: csvOf(staff) });
    const ran = await sync(this.#repository, ...flags);
    expect(ran).toMatchObject({ code: 0 });
    expect(this.#api.posted().slice(posts)).toEqual(ONCE);
    this.staff = staff;
  }

  configured(url: string, more: Record<string, unknown> = {}): void {
    this.#repository.commit({ [CONFIG]: configOf(url, { ...CAREFUL, ...more }) });
  }

  url = (): string => this.#api.url;
  approvedBy = (): string | undefined => this.#repository.tag(this.#newestReceipt()).value('Approved-By');
  #newestReceipt = (): string => this.#repository.receipts().at(-1) ?? '';
  #sent = () => [this.#api.posted(), this.#repository.tags()];
}

/** What happens in ordinary weeks, one after the other. */
const GOOD_CHANGES: readonly ((staff: readonly Person[], week: number) => Person[])[] = [
  (staff, week) => [...staff, { ...person(300 + week), manager: idOf(2) }],
  (staff, week) => changed(staff, 30 + week, { surname: 'Newlywed', email: `newlywed.${week}@example.com` }),
  (staff, week) => changed(staff, 60 + week, { department: 'Service', manager: idOf(3), title: 'Lead' }),
  (staff, week) => changed(staff, 100 + week, { title: 'Senior analyst' }),
  (staff, week) => staff.filter(({ employee_id: id }) => id !== idOf(160 + week)),
];

const changed = (staff: readonly Person[], number: number, more: Partial<Person>): Person[] =>
  staff.map((one) => (one.employee_id === idOf(number) ? { ...one, ...more } : one));

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

  it.each([...KNOWN_ACCIDENTS, ...MORE_ACCIDENTS])('%s', async (_, accident) => {
    await company.sendsNothing(accident(company.staff));
    await goodWeek(company);
  });
});

describe('an approval', () => {
  const sixtyLess = STAFF.slice(0, -60);
  let company: Company;
  let id: string;
  beforeAll(async () => {
    company = await Company.found();
    id = await company.sendsNothing(csvOf(sixtyLess));
  });

  it('that names no plan, or half of one, lets nothing through', async () => {
    for (const wrong of ['0'.repeat(32), id.slice(0, 31), `${id}0`, 'yes'])
      await company.sendsNothing(csvOf(sixtyLess), '--approve', wrong);
  });

  it('doesn’t fit another roster', async () => {
    await company.sendsNothing(csvOf(STAFF.slice(0, -61)), '--approve', id);
    await company.sendsNothing(csvOf(changed(sixtyLess, 20, { title: 'Other' })), '--approve', id);
  });

  it('doesn’t fit another program', async () => {
    company.configured(company.url(), { program: 'acme-uk' });
    await company.sendsNothing(csvOf(sixtyLess), '--approve', id);
  });

  it('doesn’t fit another address', async () => {
    const elsewhere = await record();
    company.configured(elsewhere.url);
    await company.sendsNothing(csvOf(sixtyLess), '--approve', id);
    expect(elsewhere.posted()).toEqual([]);
    company.configured(company.url());
  });

  it('doesn’t fit the same roster after another upload', async () => {
    await company.sends(changed(STAFF, 20, { title: 'Other' }));
    const now = await company.sendsNothing(csvOf(sixtyLess), '--approve', id);
    expect(now).not.toBe(id);
  });

  it('that is right lets exactly this plan through, once, and stands in the receipt', async () => {
    const right = await company.sendsNothing(csvOf(sixtyLess));
    await company.sends(sixtyLess, '--approve', right);
    expect(company.approvedBy()).toBe('unverified');
    await company.sendsNothing(csvOf(sixtyLess.slice(0, -60)), '--approve', right);
    await company.sends(changed(sixtyLess, 21, { title: 'Lead' }));
    expect(company.approvedBy()).toBeUndefined();
  });
});
