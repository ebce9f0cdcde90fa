import { countsOf } from '../../base/counts.js';
import {
  isPersonal,
  valueOf,
  type ChangeFinding,
  type Comparison,
  type Pair,
  type Stayer,
} from './comparison.js';

/** How many cells under the one that was copied must have changed: in an ordinary month a whole team moves, too. */
const MIN_CELLS = 8;
/** From how many values they must have come: a department that becomes part of another comes from one. */
const MIN_VALUES = 3;

/**
 * A department or country that a spreadsheet copied over the cells below. People who moved aren't one below the
 * other where they always were, and a department that was given up has nobody left.
 */
export const copiedDown = (comparison: Comparison): ChangeFinding[] =>
  comparison.elements
    .filter((element) => comparison.changed(element).length >= MIN_CELLS && !isPersonal(comparison, element))
    .flatMap((element) => runsOf(comparison, element).flatMap((run) => findingsIn(run, element, comparison)));

/** Neighbours of the baseline who are neighbours still and have one value now, as far as enough of them changed. */
function runsOf(comparison: Comparison, element: string): Stayer[][] {
  const stretches = stretchesOf(comparison, element);
  if (stretches.length === 0) return [];
  // Whoever left since isn't between two neighbours.
  const hasStayed = new Uint8Array(comparison.before?.employees.length ?? 0);
  for (const { row } of comparison.stayers) hasStayed[row] = 1;
  const runs: Stayer[][] = [];
  for (const stretch of stretches) {
    let above: Stayer | undefined;
    for (const pair of stretch) {
      const follows = above && hasStayed.indexOf(1, above.row + 1) === pair.row;
      if (follows) runs.at(-1)?.push(pair);
      else runs.push([pair]);
      above = pair;
    }
  }
  return runs;
}

/** People in a row who have one value now, which enough of them didn’t have. */
function stretchesOf(comparison: Comparison, element: string): Stayer[][] {
  const changed = comparison.changed(element);
  const stretches: Stayer[][] = [];
  let [next, enough, start] = [0, MIN_CELLS, 0];
  comparison.stayers.forEach((pair, at) => {
    const above = comparison.stayers[start];
    if (above && valueOf(above.now, element) !== valueOf(pair.now, element)) {
      if (next >= enough) stretches.push(comparison.stayers.slice(start, at));
      [start, enough] = [at, next + MIN_CELLS];
    }
    if (pair === changed[next]) next += 1;
  });
  if (next >= enough) stretches.push(comparison.stayers.slice(start));
  return stretches;
}

function findingsIn(run: readonly Pair[], element: string, comparison: Comparison): ChangeFinding[] {
  const wasElse = ({ old, now }: Pair) => valueOf(old, element) !== valueOf(now, element);
  const copied = run.filter((pair) => wasElse(pair) && comparison.isOpen(pair.now, element));
  const [source] = run;
  if (copied.length < MIN_CELLS || !source || wasElse(source)) return [];
  const left = countsOf(comparison.after.employees.map((employee) => valueOf(employee, element)));
  const from = new Set(copied.map(({ old }) => valueOf(old, element)).filter((value) => left.has(value)));
  if (from.size < MIN_VALUES) return [];
  return copied.map(({ now }) => ({
    employee: now,
    element,
    message: `\`${element}\` is that of the row above, as a spreadsheet fills cells down.`,
  }));
}
