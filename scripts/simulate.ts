/*
 * Plays years of a company in memory, a seed each, and holds the product's promises against every step.
 *
 *   npm run simulate                                 10,000 runs
 *   npm run simulate -- --seed 4711                  one run again, with its story
 *   npm run simulate -- --runs 500 --nights 20       fewer and longer ones
 *   npm run simulate -- --break 'forged tags count'  with a piece of the product broken
 *   npm run simulate -- --breaks                     whether each break is found
 *   npm run simulate -- --real 3                     what is built, over real git and HTTP
 */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { BREAKS } from '../test/simulation/breaks.js';
import { playBroken, playOf } from '../test/simulation/broken.js';
import type { Played } from '../test/simulation/play.js';
import { playReal } from '../test/simulation/real.js';
import { play as playScript } from './play.js';

/** Every so many, a run is a long one. */
const LONG = { each: 40, nights: 20 };
const NIGHTS = 3;
/** A break must be found within so many runs. */
const FOUND_WITHIN = 1000;

interface Share {
  readonly first: number;
  readonly last: number;
  readonly step: number;
  readonly nights: number;
  readonly broken: string | undefined;
}

const nightsOf = (seed: number, nights: number): number => (seed % LONG.each === 0 ? LONG.nights : nights);

/** Plays a part of the seeds, and reports each. */
async function playShare(
  { first, last, step, nights, broken }: Share,
  report: (played: Played) => void,
): Promise<void> {
  const play = await playOf(broken);
  for (let seed = first; seed <= last; seed += step) report(await play(seed, nightsOf(seed, nights)));
}

/** What came of all runs. */
interface Sum {
  runs: number;
  readonly counts: Map<string, number>;
  /** Those that broke a promise. */
  readonly failed: Played[];
}

function add(sum: Sum, played: Played): void {
  const more = (counts: Map<string, number>, what: string, by: number) =>
    counts.set(what, (counts.get(what) ?? 0) + by);
  sum.runs += 1;
  for (const [what, count] of played.counts) more(sum.counts, what, count);
  if (played.violations.length > 0) sum.failed.push(played);
}

async function playAll(share: Share, threads: number): Promise<Sum> {
  const sum: Sum = { runs: 0, counts: new Map(), failed: [] };
  const shares = Array.from({ length: threads }, (_, at) => ({
    ...share,
    first: share.first + at,
    step: threads,
  }));
  await Promise.all(
    shares.map(
      (own) =>
        new Promise<void>((resolve, reject) => {
          const worker = new Worker(new URL(import.meta.url), { workerData: own });
          worker.on('message', (played: Played) => {
            add(sum, played);
            if (sum.runs % 1000 === 0) console.log(`${sum.runs} runs …`);
          });
          worker.once('error', reject);
          worker.once('exit', () => {
            resolve();
          });
        }),
    ),
  );
  return sum;
}

function printCounts(title: string, counts: ReadonlyMap<string, number>): void {
  if (counts.size > 0) console.log(`\n${title}`);
  for (const [what, count] of [...counts].sort()) console.log(`${String(count).padStart(8)}  ${what}`);
}

function printStory({ seed, story }: Played): void {
  console.log(`\nSeed ${seed}`);
  for (const line of story) console.log(`  ${line}`);
}

/** @returns whether every promise was kept */
function report(sum: Sum, last: number): boolean {
  printCounts('What happened', sum.counts);
  const [first, ...others] = sum.failed.toSorted((a, b) => a.seed - b.seed);
  if (first) printStory(first);
  const seeds = others.map(({ seed }) => seed);
  if (seeds.length > 0) console.log(`\nOther seeds: ${seeds.slice(0, 30).join(', ')}`);
  console.log(`\n${sum.runs} runs up to seed ${last}: ${sum.failed.length} broke a promise.`);
  if (first) console.log(`Play one again: npm run simulate -- --seed ${first.seed}`);
  return sum.failed.length === 0;
}

/** @returns whether every break was found */
async function findBreaks(): Promise<boolean> {
  let isRight = true;
  for (const name of Object.keys(BREAKS)) {
    const found = await playBroken(name, FOUND_WITHIN, (seed) => nightsOf(seed, NIGHTS));
    const said = found ? `seed ${found.seed}: ${found.text}` : 'not found';
    console.log(`${name}\n    ${said}`);
    if (!found) isRight = false;
  }
  return isRight;
}

async function main(): Promise<boolean> {
  const { values } = parseArgs({
    options: {
      runs: { type: 'string', default: '10000' },
      from: { type: 'string', default: '1' },
      nights: { type: 'string', default: String(NIGHTS) },
      seed: { type: 'string' },
      break: { type: 'string' },
      breaks: { type: 'boolean', default: false },
      real: { type: 'string' },
    },
  });
  const { runs, from, nights, seed, break: broken, breaks, real } = values;
  if (breaks) return findBreaks();
  if (real !== undefined) return playReal(Number(real), Number(from));
  if (seed !== undefined) {
    const play = await playOf(broken);
    const played = await play(Number(seed), nightsOf(Number(seed), Number(nights)));
    printStory(played);
    return played.violations.length === 0;
  }
  const began = performance.now();
  const first = Number(from);
  const last = first + Number(runs) - 1;
  const share = { first, last, step: 1, nights: Number(nights), broken };
  const isRight = report(await playAll(share, availableParallelism()), last);
  console.log(`It took ${Math.round((performance.now() - began) / 1000)} seconds.`);
  return isRight;
}

if (isMainThread)
  await playScript(async () => {
    if (!(await main())) process.exitCode = 1;
  });
else await playShare(workerData as Share, (played) => parentPort?.postMessage(played));
