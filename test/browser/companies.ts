import { check } from '../../src/commands/check.js';
import { sync } from '../../src/commands/sync.js';
import type { Outcome } from '../../src/core/outcome/outcome.js';
import { CONFIG, configOf, csvOf, person, ROSTER, type Person } from '../support/people.js';
import { CHECK, CHECK_CHANGE, LOOPBACK, memoryWorld, SYNC, type MemoryWorld } from '../support/world.js';

/* Invented companies, large and deep enough to show what a report looks like in earnest. */

const DEPARTMENTS = [
  ...['Sales', 'Service', 'Engineering', 'Finance', 'Human Resources', 'Logistics', 'Legal', 'Marketing'],
  ...['Research and Development', 'Procurement', 'Information Technology', 'Facilities'],
];
const COUNTRIES = ['GB', 'GB', 'GB', 'DE', 'DE', 'FR', 'US', 'PL', 'IE'];

const FIRST = 1_000_000;
const idOf = (index: number): string => String(FIRST + index);

/** Everybody has up to `span` people below them, a department each below the top. */
function company(size: number, span = 7): Person[] {
  const departmentOf = (index: number): number => {
    if (index === 0) return 4;
    let at = index;
    while (at > span) at = Math.floor((at - 1) / span);
    return at - 1;
  };
  return Array.from({ length: size }, (_, index) =>
    person(FIRST + index, {
      department: DEPARTMENTS[departmentOf(index) % DEPARTMENTS.length] ?? '',
      start_date: `20${String(10 + (index % 15))}-0${1 + (index % 9)}-15`,
      country: COUNTRIES[(index * 7) % COUNTRIES.length] ?? '',
      manager_id: index === 0 ? '' : idOf(Math.floor((index - 1) / span)),
      position_title: index === 0 ? 'Chief Executive' : index <= span ? 'Head of Department' : 'Specialist',
    }),
  );
}

const config = (url?: string, more: Readonly<Record<string, unknown>> = {}): string =>
  configOf(url, { roster: { departments: DEPARTMENTS, 'max-records': 20_000 }, ...more });

/** A world in which a company was uploaded already. */
async function uploaded(
  before: readonly Person[],
  more: Readonly<Record<string, unknown>> = {},
): Promise<MemoryWorld> {
  const world = memoryWorld();
  world.commit({ [CONFIG]: config(LOOPBACK, more), [ROSTER]: csvOf(before) });
  await sync(world, SYNC);
  return world;
}

/** A pull request that reorganises sixty people of a company, beside others who join, leave and wait. */
export async function reorganisation(): Promise<Outcome> {
  const before = company(248);
  const world = await uploaded(before, { 'show-values': true });
  const base = before.map((one, index) => (index === 200 ? { ...one, country: 'FR' } : one));
  world.commit({ [ROSTER]: csvOf(base) });
  world.commit({ [ROSTER]: csvOf(reorganised(base)) });
  return check(world, CHECK_CHANGE);
}

function reorganised(base: readonly Person[]): Person[] {
  const moved = base.map((one, index): Person => {
    if (index >= 60 && index < 120) return { ...one, department: 'Service', manager_id: idOf(2) };
    if (index === 130) return { ...one, start_date: '2026-01-01' };
    if (index === 12) return { ...one, position_title: 'Lead Specialist' };
    return one;
  });
  const stayed = moved.filter((_, index) => ![9, 190, 191].includes(index));
  const below = stayed.map((one) => (one.manager_id === idOf(9) ? { ...one, manager_id: idOf(10) } : one));
  const joiners = company(254)
    .slice(248)
    .map((one) => ({ ...one, manager_id: idOf(3), department: 'Engineering', position_title: 'Apprentice' }));
  return [...below, ...joiners];
}

/** A roster with five hundred mistakes of many kinds. */
export async function manyProblems(): Promise<Outcome> {
  const before = company(600);
  const world = await uploaded(before);
  const mistakes: readonly Partial<Person>[] = [
    { start_date: '2020-02-31' },
    { country: 'XX' },
    { department: 'Slaes' },
    { email: 'nobody' },
    { email: before[3]?.email ?? '' },
    { manager_id: '9999999' },
    { department: '' },
  ];
  const broken = before.map((one, index) => {
    if (index < 10 || index > 509) return one;
    return { ...one, ...mistakes[index % mistakes.length] };
  });
  world.commit({ [ROSTER]: csvOf(broken) });
  return check(world, CHECK);
}

export async function firstSync(): Promise<Outcome> {
  const world = memoryWorld();
  world.commit({ [CONFIG]: config(undefined, { guards: {} }), [ROSTER]: csvOf(company(248)) });
  return check(world, CHECK);
}

export async function held(): Promise<Outcome> {
  const world = await uploaded(company(248));
  world.commit({ [ROSTER]: csvOf(company(180)) });
  return sync(world, SYNC);
}

/** A company of this many people, in which a few hundred things change. */
export async function large(size: number): Promise<Outcome> {
  const before = company(size, 8);
  const world = await uploaded(before);
  const after = before
    .slice(0, size - 40)
    .map((one, index) => (index % 97 === 5 ? { ...one, country: 'IE' } : one))
    .map((one, index) => (index > size / 2 && index % 211 === 0 ? { ...one, manager_id: idOf(4) } : one));
  world.commit({ [ROSTER]: csvOf(after) });
  return check(world, CHECK);
}
