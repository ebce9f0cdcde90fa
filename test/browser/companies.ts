import { check } from '../../src/commands/check.js';
import { sync } from '../../src/commands/sync.js';
import type { Outcome } from '../../src/core/outcome/outcome.js';
import { memoryWorld, type MemoryWorld } from '../support/memory-world.js';
import { CONFIG_PATH, ROSTER_PATH, SYNC } from '../support/situations.js';

/* Invented companies, large and deep enough to show what a report looks like in earnest. */

export interface Worker {
  readonly id: string;
  readonly manager: string;
  readonly title: string;
  readonly department: string;
  readonly country: string;
  readonly start: string;
  readonly email: string;
}

const DEPARTMENTS = [
  ...['Sales', 'Service', 'Engineering', 'Finance', 'Human Resources', 'Logistics', 'Legal', 'Marketing'],
  ...['Research and Development', 'Procurement', 'Information Technology', 'Facilities'],
];
const COUNTRIES = ['GB', 'GB', 'GB', 'DE', 'DE', 'FR', 'US', 'PL', 'IE'];
const HEADER =
  'employee_id,forename,surname,employee_type,department,start_date,country,email,manager_id,position_title';

const idOf = (number: number): string => String(1_000_000 + number);

/** Everybody has up to `span` people below them, a department each below the top. */
export function company(size: number, span = 7): Worker[] {
  const departmentOf = (index: number): number => {
    if (index === 0) return 4;
    let at = index;
    while (at > span) at = Math.floor((at - 1) / span);
    return at - 1;
  };
  return Array.from({ length: size }, (_, index) => ({
    id: idOf(index),
    manager: index === 0 ? '' : idOf(Math.floor((index - 1) / span)),
    title: index === 0 ? 'Chief Executive' : index <= span ? 'Head of Department' : 'Specialist',
    department: DEPARTMENTS[departmentOf(index) % DEPARTMENTS.length] ?? '',
    country: COUNTRIES[(index * 7) % COUNTRIES.length] ?? '',
    start: `20${String(10 + (index % 15))}-0${1 + (index % 9)}-15`,
    email: `person${index}@example.com`,
  }));
}

export function csvOf(workers: readonly Worker[]): string {
  const rows = workers.map(({ id, manager, title, department, country, start, email }) =>
    [id, `Forename${id}`, `Surname${id}`, 'employee', department, start, country, email, manager, title].join(
      ',',
    ),
  );
  return `${[HEADER, ...rows].join('\n')}\n`;
}

function config(more = ''): string {
  return `version: 1
program: acme
roster: { departments: [${DEPARTMENTS.join(', ')}], max-records: 20000 }
hierarchy: { manager_id: manager_id, position_title: position_title }
${more}`;
}

export const OPEN = 'guards: { first-sync: allow }';
const CHECK = { configPath: CONFIG_PATH, draws: true, isPullRequest: false };

/** A world in which a company was uploaded already. */
export async function uploaded(before: readonly Worker[], more = OPEN): Promise<MemoryWorld> {
  const world = memoryWorld();
  world.commit({
    [CONFIG_PATH]: config(more).replace(
      'roster:',
      'api: { base-url: http://127.0.0.1:8787/admin/api/v2/ }\nroster:',
    ),
    [ROSTER_PATH]: csvOf(before),
  });
  await sync(world, SYNC);
  return world;
}

/** A pull request that reorganises sixty people of a company, beside others who join, leave and wait. */
export async function reorganisation(): Promise<Outcome> {
  const before = company(248);
  const world = await uploaded(before, `${OPEN}\nshow-values: true`);
  const base = before.map((one, index) => (index === 200 ? { ...one, country: 'FR' } : one));
  world.commit({ [ROSTER_PATH]: csvOf(base) });
  world.commit({ [ROSTER_PATH]: csvOf(reorganised(base)) });
  return check(world, { ...CHECK, isPullRequest: true, mergeCommit: world.repository.head });
}

function reorganised(base: readonly Worker[]): Worker[] {
  const moved = base.map((one, index): Worker => {
    if (index >= 60 && index < 120) return { ...one, department: 'Service', manager: idOf(2) };
    if (index === 130) return { ...one, start: '2026-01-01' };
    if (index === 12) return { ...one, title: 'Lead Specialist' };
    return one;
  });
  const stayed = moved.filter((_, index) => ![9, 190, 191].includes(index));
  const below = stayed.map((one) => (one.manager === idOf(9) ? { ...one, manager: idOf(10) } : one));
  const joiners = company(254)
    .slice(248)
    .map((one) => ({ ...one, manager: idOf(3), department: 'Engineering', title: 'Apprentice' }));
  return [...below, ...joiners];
}

/** A roster with five hundred mistakes of many kinds. */
export async function manyProblems(): Promise<Outcome> {
  const before = company(600);
  const world = await uploaded(before);
  const mistakes: readonly ((one: Worker) => Partial<Worker>)[] = [
    () => ({ start: '15.01.2020' }),
    () => ({ country: 'XX' }),
    () => ({ department: 'Slaes' }),
    () => ({ email: 'nobody' }),
    () => ({ email: 'person3@example.com' }),
    () => ({ manager: '9999999' }),
    () => ({ department: '' }),
  ];
  const broken = before.map((one, index) => {
    if (index < 10 || index > 509) return one;
    return { ...one, ...mistakes[index % mistakes.length]?.(one) };
  });
  world.commit({ [ROSTER_PATH]: csvOf(broken) });
  return check(world, CHECK);
}

export async function firstSync(): Promise<Outcome> {
  const world = memoryWorld();
  world.commit({ [CONFIG_PATH]: config(), [ROSTER_PATH]: csvOf(company(248)) });
  return check(world, CHECK);
}

export async function held(): Promise<Outcome> {
  const world = await uploaded(company(248));
  world.commit({ [ROSTER_PATH]: csvOf(company(180)) });
  return sync(world, SYNC);
}

/** A company of this many people, in which a few hundred things change. */
export async function large(size: number): Promise<Outcome> {
  const before = company(size, 8);
  const world = await uploaded(before);
  const after = before
    .slice(0, size - 40)
    .map((one, index) => (index % 97 === 5 ? { ...one, country: 'IE' } : one))
    .map((one, index) => (index > size / 2 && index % 211 === 0 ? { ...one, manager: idOf(4) } : one));
  world.commit({ [ROSTER_PATH]: csvOf(after) });
  return check(world, CHECK);
}
