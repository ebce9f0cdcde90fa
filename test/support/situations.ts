import { check } from '../../src/commands/check.js';
import { sync } from '../../src/commands/sync.js';
import { Failure } from '../../src/core/base/failure.js';
import type { Outcome } from '../../src/core/outcome/outcome.js';
import { csvOf, filesOf, idOf, people, ROSTER, without, type Person } from './people.js';
import { CHECK, CHECK_CHANGE, LOOPBACK, memoryWorld, SYNC, type MemoryWorld } from './world.js';

/* The situations that a reviewer, an administrator and an auditor meet; each gives the outcome that reports are made of. */

/** A world in which these people were uploaded already. */
async function uploaded(before: readonly Person[]): Promise<MemoryWorld> {
  const world = memoryWorld();
  world.commit(filesOf(LOOPBACK, {}, before));
  await sync(world, SYNC);
  return world;
}

async function pullRequest(
  before: readonly Person[],
  base: readonly Person[],
  after: readonly Person[],
): Promise<Outcome> {
  const world = await uploaded(before);
  world.commit({ [ROSTER]: csvOf(base) });
  world.commit({ [ROSTER]: csvOf(after) });
  return check(world, CHECK_CHANGE);
}

const reorganised = (): Person[] =>
  people(200).map((one, at) =>
    at >= 40 && at < 100 ? { ...one, department: 'Service', manager_id: idOf(2) } : one,
  );

const withMistakes = (count: number): Person[] =>
  people(count + 1).map((one, at) => (at === 0 ? one : { ...one, start_date: '2020-02-30' }));

/** By the name of its golden folder. */
export const SITUATIONS: Readonly<Record<string, () => Promise<Outcome>>> = {
  'first-time': () => {
    const world = memoryWorld();
    world.commit(filesOf(LOOPBACK, { guards: { 'first-sync': 'hold' } }, people(5)));
    return sync(world, SYNC);
  },
  clean: () => pullRequest(people(40), people(40), people(40)),
  unchanged: async () => sync(await uploaded(people(40)), { ...SYNC, unchanged: 'skip' }),
  uploaded: async () => {
    const world = await uploaded(people(40));
    world.commit({ [ROSTER]: csvOf(people(41)) });
    return sync(world, SYNC);
  },
  'joiners-only': () => pullRequest(people(40), people(41), people(43)),
  reorganisation: () => pullRequest(people(200), people(200), reorganised()),
  'many-problems': async () => {
    const world = await uploaded(people(40));
    world.commit({ [ROSTER]: csvOf(withMistakes(500)) });
    return check(world, CHECK);
  },
  'would-be-held': () => pullRequest(people(200), people(200), without(60, 200)),
  held: async () => {
    const world = await uploaded(people(200));
    world.commit({ [ROSTER]: csvOf(without(60, 200)) });
    return sync(world, SYNC);
  },
  'failed-upload': async () => {
    const world = await uploaded(people(40));
    world.commit({ [ROSTER]: csvOf(people(41)) });
    world.answers = {
      positions: new Failure('The API answered 500 to the upload of the positions.', 'Try again later.'),
    };
    return sync(world, SYNC);
  },
};
