/* The part of the benchmark that is compared with a baseline: what says the same on a busy machine. */
import { arch } from 'node:process';
import { compared, readBaseline, saveBaseline, type Baseline, type Compared } from './baseline.js';
import { CLI, sceneOf, startSink } from './company.js';
import { countInstructions, findCounter } from './instructions.js';
import { medianRatio, rowOf } from './numbers.js';
import { measureNode, type Measured } from './processes.js';
import { inRounds, type Limit } from './rounds.js';
import { contestantsOn } from './size.js';
import { makeArchive, startOfAction } from './steps.js';

const PEOPLE = 10_000;

/** Measures what is steady, and writes it down, or holds it against what is written down. */
export async function steady(how: 'compare' | 'save', limit: Limit): Promise<void> {
  const before = how === 'compare' ? readBaseline() : undefined;
  const now = await measureSteady(limit);
  if (!before) {
    saveBaseline(now);
    console.log(JSON.stringify(now, null, 2));
    return;
  }
  const rows = compared(before, now);
  printCompared(rows);
  if (!rows.some(({ isWorse }) => isWorse)) return;
  console.log(
    '\nIt costs more by over a tenth. If that is worth it: npm run bench -- --save, and commit it.',
  );
  process.exitCode = 1;
}

async function measureSteady(limit: Limit): Promise<Baseline> {
  const counter = await findCounter();
  const counted = counter && {
    ...{ by: counter, node: process.version, arch },
    runs: await countInstructions(counter),
  };
  const { megabytes } = await makeArchive();
  return { ...(counted && { counted }), ratios: await measureRatios(limit), megabytes };
}

/** Seconds of the processor: those of the clock depend on what else the machine does. */
const cpu = (ours: readonly Measured[], floor: readonly Measured[]): number =>
  Number(medianRatio(of(ours), of(floor)).toFixed(3));
const of = (runs: readonly Measured[]): number[] => runs.map((one) => one.cpu);

async function measureRatios(limit: Limit): Promise<Record<string, number>> {
  const empty = { node: () => measureNode(['-e', '0']) };
  const starts = { ...empty, version: () => measureNode([CLI, '--version']), wrong: startOfAction };
  const { node, version, wrong } = await inRounds(starts, limit);
  const scene = await sceneOf(PEOPLE, await startSink());
  const contestants = await contestantsOn(scene, undefined);
  const { floor, check, cold, later } = await inRounds(contestants, limit);
  return {
    'start of the command line / of Node': cpu(version, node),
    'start of the action with bad input / of Node': cpu(wrong, node),
    'check of 10,000 / csv-parse alone': cpu(check, floor),
    'first sync of 10,000 / csv-parse alone': cpu(cold, floor),
    'sync of 10,000 against a baseline / csv-parse alone': cpu(later, floor),
  };
}

function printCompared(rows: readonly Compared[]): void {
  console.log(rowOf(['what', 'baseline', 'now', 'change', '']));
  console.log(rowOf(['---', '---:', '---:', '---:', '---']));
  for (const { what, before, now, isWorse } of rows) {
    const change = `${(now / before) * 100 - 100 >= 0 ? '+' : ''}${((now / before) * 100 - 100).toFixed(1)} %`;
    const shown = (number: number) => number.toLocaleString('en', { maximumFractionDigits: 3 });
    console.log(rowOf([what, shown(before), shown(now), change, isWorse ? 'more' : '']));
  }
}
