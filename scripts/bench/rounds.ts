import type { Measured } from './processes.js';

/** How often something is measured at most, and after how many seconds no further round begins. */
export interface Limit {
  readonly runs: number;
  readonly seconds: number;
}

export type Contestant = () => Promise<Measured>;

/**
 * Measures everybody once in each round, every other round backwards: whatever else the machine does meanwhile meets all
 * alike, so that the ratios of a round are right where its seconds aren't.
 */
export async function inRounds<Name extends string>(
  contestants: Readonly<Record<Name, Contestant | undefined>>,
  { runs, seconds }: Limit,
): Promise<Record<Name, Measured[]>> {
  const order = Object.entries<Contestant | undefined>(contestants);
  const results = Object.fromEntries(order.map(([name]) => [name, [] as Measured[]]));
  const began = performance.now();
  for (let round = 0; round < runs; round += 1) {
    if (round > 0 && performance.now() - began > seconds * 1000) break;
    for (const [name, measure] of round % 2 === 0 ? order : order.toReversed())
      if (measure) results[name]?.push(await measure());
  }
  return results as Record<Name, Measured[]>;
}
