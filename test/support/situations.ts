import { check } from '../../src/commands/check.js';
import { sync } from '../../src/commands/sync.js';
import { Failure } from '../../src/core/base/failure.js';
import type { Outcome } from '../../src/core/outcome/outcome.js';
import { memoryWorld, type Files, type MemoryWorld } from './memory-world.js';

/* The situations that a reviewer, an administrator and an auditor meet; each gives the outcome that reports are made of. */

export const CONFIG_PATH = '.github/roster-sync.yml';
export const ROSTER_PATH = 'roster/employees.csv';

export interface Person {
  readonly id: number;
  readonly department?: string;
  readonly country?: string;
  readonly manager?: number;
  readonly title?: string;
  readonly start?: string;
  readonly email?: string;
}

const idOf = (number: number): string => String(number).padStart(7, '0');
const HEADER =
  'employee_id,forename,surname,employee_type,department,start_date,country,email,manager_id,position_title';

/** An invented roster: everybody reports to the first unless they say otherwise. */
export function csvOf(people: readonly Person[]): string {
  const rows = people.map(({ id, department, country, manager, title, start, email }) => {
    const above = manager ?? (id === 1 ? undefined : 1);
    return [
      idOf(id),
      `Forename${id}`,
      `Surname${id}`,
      'employee',
      department ?? 'Sales',
      start ?? '2020-01-31',
      country ?? 'GB',
      email ?? `person${id}@example.com`,
      above === undefined ? '' : idOf(above),
      title ?? 'Assistant',
    ].join(',');
  });
  return `${[HEADER, ...rows].join('\n')}\n`;
}

export const people = (count: number): Person[] =>
  Array.from({ length: count }, (_, index) => ({ id: index + 1 }));

/** Some of the first leave, but never the very first. The end of a file that is missing is an accident of its own. */
export const without = (leaving: number, of: number): Person[] =>
  people(of).filter(({ id }) => id === 1 || id > 1 + leaving);

const CONFIG = `version: 1
program: acme
api: { base-url: http://127.0.0.1:8787/admin/api/v2/ }
hierarchy: { manager_id: manager_id, position_title: position_title }
guards: { first-sync: allow }
`;

export const filesOf = (roster: string, config = CONFIG): Files => ({
  [CONFIG_PATH]: config,
  [ROSTER_PATH]: roster,
});

export const SYNC: Parameters<typeof sync>[1] = {
  configPath: CONFIG_PATH,
  draws: true,
  unchanged: 'send',
  trigger: {
    event: 'schedule',
    branch: 'main',
    onlyBranch: 'main',
    isPublic: false,
    actor: 'somebody',
    runUrl: 'https://github.com/example/roster/actions/runs/1',
  },
};

const CHECK = { configPath: CONFIG_PATH, draws: true, isPullRequest: false };

/** A world in which these people were uploaded already. */
async function uploaded(before: readonly Person[]): Promise<MemoryWorld> {
  const world = memoryWorld();
  world.commit(filesOf(csvOf(before)));
  await sync(world, SYNC);
  return world;
}

async function pullRequest(
  before: readonly Person[],
  base: readonly Person[],
  after: readonly Person[],
): Promise<Outcome> {
  const world = await uploaded(before);
  world.commit({ [ROSTER_PATH]: csvOf(base) });
  world.commit({ [ROSTER_PATH]: csvOf(after) });
  return check(world, { ...CHECK, isPullRequest: true, mergeCommit: world.repository.head });
}

const reorganised = (): Person[] =>
  people(200).map((one) =>
    one.id > 40 && one.id <= 100 ? { ...one, department: 'Service', manager: 2 } : one,
  );

const withMistakes = (count: number): string =>
  csvOf(people(count + 1).map((one) => (one.id === 1 ? one : { ...one, start: '31.01.2020' })));

/** By the name of its golden folder. */
export const SITUATIONS: Readonly<Record<string, () => Promise<Outcome>>> = {
  'first-time': () => {
    const world = memoryWorld();
    world.commit(filesOf(csvOf(people(5)), CONFIG.replace('allow', 'hold')));
    return sync(world, SYNC);
  },
  clean: () => pullRequest(people(40), people(40), people(40)),
  unchanged: async () => sync(await uploaded(people(40)), { ...SYNC, unchanged: 'skip' }),
  uploaded: async () => {
    const world = await uploaded(people(40));
    world.commit({ [ROSTER_PATH]: csvOf(people(41)) });
    return sync(world, SYNC);
  },
  'joiners-only': () => pullRequest(people(40), people(41), people(43)),
  reorganisation: () => pullRequest(people(200), people(200), reorganised()),
  'many-problems': async () => {
    const world = await uploaded(people(40));
    world.commit({ [ROSTER_PATH]: withMistakes(500) });
    return check(world, CHECK);
  },
  'would-be-held': () => pullRequest(people(200), people(200), without(60, 200)),
  held: async () => {
    const world = await uploaded(people(200));
    world.commit({ [ROSTER_PATH]: csvOf(without(60, 200)) });
    return sync(world, SYNC);
  },
  'failed-upload': async () => {
    const world = await uploaded(people(40));
    world.commit({ [ROSTER_PATH]: csvOf(people(41)) });
    world.answers = {
      positions: new Failure('The API answered 500 to the upload of the positions.', 'Try again later.'),
    };
    return sync(world, SYNC);
  },
};
