/* What was measured when somebody last looked, committed: whether it costs more now. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const BASELINE = z.strictObject({
  /** Where instructions were counted, and by what; other machines and versions need others. */
  counted: z
    .strictObject({
      by: z.string(),
      node: z.string(),
      arch: z.string(),
      runs: z.record(z.string(), z.number()),
    })
    .optional(),
  /** Ratios within one run, which hold on every machine. */
  ratios: z.record(z.string(), z.number()),
  /** What a runner downloads. */
  megabytes: z.number(),
});
export type Baseline = z.infer<typeof BASELINE>;

const FILE = fileURLToPath(new URL('baseline.json', import.meta.url));
const MOST = 1.1;

/** @throws where there isn't one */
export function readBaseline(): Baseline {
  if (!existsSync(FILE)) throw new Error('There is no baseline yet; npm run bench -- --save writes one.');
  return BASELINE.parse(JSON.parse(readFileSync(FILE, 'utf8')));
}

export function saveBaseline(baseline: Baseline): void {
  writeFileSync(FILE, `${JSON.stringify(baseline, null, 2)}\n`);
}

export interface Compared {
  readonly what: string;
  readonly before: number;
  readonly now: number;
  /** It is more by over a tenth. */
  readonly isWorse: boolean;
}

/**
 * Holds what was measured against a baseline: instructions where both were counted alike, else the ratios of the run; and
 * the weight.
 */
export function compared(before: Baseline, now: Baseline): Compared[] {
  const alike = (['by', 'node', 'arch'] as const).every(
    (key) => before.counted?.[key] === now.counted?.[key],
  );
  const [old, own] =
    before.counted && now.counted && alike
      ? [before.counted.runs, now.counted.runs]
      : [before.ratios, now.ratios];
  const pairs = { ...old, 'MB that a runner downloads': before.megabytes };
  const found: Readonly<Record<string, number>> = { ...own, 'MB that a runner downloads': now.megabytes };
  return Object.entries(pairs).flatMap(([what, was]) => {
    const is = found[what];
    return is === undefined ? [] : [{ what, before: was, now: is, isWorse: is > was * MOST }];
  });
}
