import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chanceOf } from '../support/chance.js';
import { temporaryFolder } from '../support/cleanup.js';
import { Repository } from '../support/repository.js';
import { planIdOf, startSandbox, sync, check, verify, cli, WITH_KEY } from '../support/runner.js';
import { EDITS, fileOf, inventStaff, PERSONAL, PLAIN } from './company.js';
import { simpleReading } from './reading.js';
import { CONFIG, configFileOf, ORDINARY, ROSTER } from './settings.js';

/* A sample of what is built: dist/ over real git and HTTP, with the same people and the same promises. */

const NIGHTS = 5;
const FAULTS = ['', 'employees:503', 'employees:reset', 'positions:500*2', 'employees:html'] as const;

/** @returns what the sandbox got last, by the kind of file */
function receivedIn(folder: string, kind: 'employees' | 'positions'): string | undefined {
  const names = readdirSync(folder).filter((name) => name.endsWith(`${kind}.xml`));
  const last = names.sort().at(-1);
  return last === undefined ? undefined : readFileSync(join(folder, last), 'utf8');
}

function expectTrue(isTrue: boolean, what: string, said: string): void {
  if (!isTrue) throw new Error(`${what}\n\n${said}`);
}

/** A run of some nights; throws where a promise is broken. */
async function playOne(seed: number): Promise<void> {
  const chance = chanceOf(seed);
  const received = join(temporaryFolder(), 'received');
  const faults = chance.pick(FAULTS);
  const sandbox = await startSandbox('--state', received, ...(faults === '' ? [] : ['--faults', faults]));
  let staff = inventStaff(chance.between(8, 20), chance);
  const settings = { ...ORDINARY, approvers: undefined };
  const more = { api: { 'base-url': sandbox.url, retry: { tries: 2, 'base-delay': 0 } } };
  const filesOf = () => ({
    [CONFIG]: configFileOf(settings, PLAIN, more),
    [ROSTER]: fileOf(staff, PLAIN),
  });
  const { repository } = Repository.published(filesOf());
  for (let night = 0; night < NIGHTS; night += 1) {
    const what = chance.pick(Object.keys(EDITS));
    staff = EDITS[what]?.(staff, chance, 1000 * (night + 1)) ?? staff;
    repository.commit(filesOf());
    repository.push('main');
    const checked = await check(repository);
    let synced = await sync(repository);
    for (let tries = 0; synced.code !== 0 && tries < 3; tries += 1) {
      const planId = planIdOf(synced);
      synced = await sync(repository, ...(planId === undefined ? [] : ['--approve', planId]));
    }
    console.log(
      `  seed ${seed}, night ${night + 1}: ${what}, ${synced.stdout.trim().split('\n').at(-1) ?? ''}`,
    );
    expectTrue(synced.code === 0, 'Neither another night nor an approval helped.', synced.said);
    const reading = simpleReading(filesOf(), CONFIG);
    const isSame = (['employees', 'positions'] as const).every(
      (kind) => receivedIn(received, kind) === reading[kind],
    );
    expectTrue(isSame, 'What arrived isn’t what the commit says.', synced.said);
    expectTrue(!PERSONAL.test(checked.said + synced.said), 'Somebody is shown.', checked.said + synced.said);
  }
  const all = await cli(repository, ['verify', '--all'], WITH_KEY);
  expectTrue(all.code === 0, 'A true receipt is found to be wrong.', all.said);
  const newest = await verify(repository);
  expectTrue(newest.code === 0, 'The newest receipt is found to be wrong.', newest.said);
}

/**
 * Plays some runs with what is in dist/.
 *
 * @returns whether every promise was kept
 */
export async function playReal(count: number, first: number): Promise<boolean> {
  let isRight = true;
  for (let seed = first; seed < first + count; seed += 1) {
    try {
      await playOne(seed);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      console.log(`Seed ${seed}: ${error.message}`);
      isRight = false;
    }
  }
  return isRight;
}
