/** @returns the middle one, the lower of two; NaN of nothing */
export const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? NaN;

/** The median of how often one goes into the other, pair by pair: what slows a machine for a while slows both. */
export const medianRatio = (ours: readonly number[], theirs: readonly number[]): number =>
  median(ours.slice(0, theirs.length).map((own, at) => own / (theirs[at] ?? NaN)));

/** @returns for example `0.245 (0.231–0.301)` */
export function medianAndSpan(numbers: readonly number[]): string {
  const digits = Math.max(...numbers) < 1 ? 3 : 2;
  const shown = (number: number) => number.toFixed(digits);
  return `${shown(median(numbers))} (${shown(Math.min(...numbers))}–${shown(Math.max(...numbers))})`;
}

/** A row of a table in Markdown. */
export const rowOf = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
