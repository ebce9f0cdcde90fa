/* Whole runs on a company of some size. */
import { createRequire } from 'node:module';
import { CONFIG, ROSTER } from '../../test/support/people.js';
import { WITH_KEY } from '../../test/support/runner.js';
import { BEFORE, CLI, sceneOf, type Scene, type Sink } from './company.js';
import { measureScript } from './peers.js';
import { here, measureNode, newFolder, run, type Measured } from './processes.js';
import { inRounds, type Contestant, type Limit } from './rounds.js';
import { homeThatStays } from './steps.js';

/** The least that any program must do: read the file that it is given, and parse it. */
const FLOOR = `require(${JSON.stringify(createRequire(import.meta.url).resolve('csv-parse/sync'))}).parse(
  require('node:fs').readFileSync(process.argv[1]));`;

/** What is measured on each company, in the words of the table. */
export const WHOLE_RUNS = {
  script: 'the script in Python',
  scriptAgain: 'the script in Python, with its last upload',
  floor: 'floor: csv-parse reads the file',
  check: '`check`, code cache warm',
  cold: '`sync`, the first, code cache cold',
  warm: '`sync`, the first, code cache warm',
  later: '`sync` against a baseline, code cache warm',
};
export type WholeRun = keyof typeof WHOLE_RUNS;
export type Results = Readonly<Record<WholeRun, readonly Measured[]>>;

/** @returns those who are measured against each other, ready to run */
export async function contestantsOn(
  scene: Scene,
  python: string | undefined,
): Promise<Record<WholeRun, Contestant | undefined>> {
  const { first, later, sending, forget } = scene;
  const home = await homeThatStays();
  const sync = (where: typeof first, env: { HOME?: string }) => () => {
    forget(where);
    return sending(measureNode([CLI, 'sync'], { cwd: where.folder, env: { ...WITH_KEY, ...env } }));
  };
  const state = newFolder();
  const script = (keep: boolean) =>
    python === undefined
      ? undefined
      : () => sending(measureScript(scene, python, keep ? state : newFolder()));
  const warm = { HOME: home };
  await sync(first, warm)();
  await sync(later, warm)();
  await script(true)?.();
  return {
    script: script(false),
    scriptAgain: script(true),
    floor: () => measureNode(['-e', FLOOR, ROSTER], { cwd: first.folder }),
    check: () => measureNode([CLI, 'check'], { cwd: first.folder, env: warm }),
    cold: sync(first, {}),
    warm: sync(first, warm),
    later: sync(later, warm),
  };
}

/** @returns what whole runs took, and the scene that they played in */
export async function measureSize(
  people: number,
  sink: Sink,
  python: string | undefined,
  limit: Limit,
): Promise<{ scene: Scene; results: Results }> {
  const scene = await sceneOf(people, sink);
  return { scene, results: await inRounds(await contestantsOn(scene, python), limit) };
}

/** The stages of a run, in the words of the table. */
export const STAGES = {
  read: 'read the CSV, find columns, hierarchy',
  rules: 'rules',
  xml: 'write both XML files',
  xsd: 'validate both (in a run, beside the rules)',
  changes: 'look for accidents since the baseline',
  plan: 'compare with the baseline, guards',
};
export type Stages = Readonly<Record<keyof typeof STAGES, number>>;

/** @returns the seconds of each stage, once for each run */
export async function measureStages({ later }: Scene, { runs, seconds }: Limit): Promise<Stages[]> {
  const loader = new URL('../typescript.ts', import.meta.url).href;
  const args = ['--import', loader, here('stages.ts'), later.folder, CONFIG, BEFORE, ROSTER];
  const began = performance.now();
  const results: Stages[] = [];
  while (results.length === 0 || (results.length < runs && performance.now() - began < seconds * 1000))
    results.push(JSON.parse((await run(process.execPath, args)).stdout) as Stages);
  return results;
}
