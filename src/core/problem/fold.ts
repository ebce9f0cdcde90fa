import type { Place, Problem } from './problem.js';

/* The report’s own page uses this: whatever is imported here is in every report. */

/** A problem that somebody must do something about, and those that go with it. */
export interface Folded {
  /** As grave as the gravest that it explains. */
  readonly found: Problem;
  readonly explained: readonly Problem[];
}

/**
 * Folds what only follows into its cause: what is on a row that was pasted twice, or names somebody whose own cell has
 * an error. Nothing is left out of it.
 */
export function folded(problems: readonly Problem[]): readonly Folded[] {
  const known = foldedBefore.get(problems) ?? fold(problems);
  foldedBefore.set(problems, known);
  return known;
}

/** Every part of a report asks for the same list, which may have 50,000 problems. */
const foldedBefore = new WeakMap<readonly Problem[], readonly Folded[]>();

function fold(problems: readonly Problem[]): Folded[] {
  const byRow = new Map<string, Problem[]>();
  for (const found of problems) {
    const row = byRow.get(rowOf(found));
    if (row) row.push(found);
    else byRow.set(rowOf(found), [found]);
  }
  const roots = new Map<Problem, Problem[]>();
  const rootOf = (found: Problem): Problem => {
    const seen = new Set([found]);
    let at = found;
    for (let next = causeOf(at, byRow); next && !seen.has(next); next = causeOf(at, byRow)) {
      seen.add(next);
      at = next;
    }
    return at;
  };
  for (const found of problems) {
    const root = rootOf(found);
    // Of two that name each other as the cause, each stays.
    const isRoot = root === found || rootOf(root) !== root;
    const group = roots.get(isRoot ? found : root) ?? [];
    if (!isRoot) group.push(found);
    roots.set(isRoot ? found : root, group);
  }
  return problems.flatMap((found) => {
    const explained = roots.get(found);
    if (!explained) return [];
    const severity = explained.some((one) => one.severity === 'error') ? 'error' : found.severity;
    return [{ found: severity === found.severity ? found : { ...found, severity }, explained }];
  });
}

const rowOf = ({ file, line, row = line }: Place): string => `${file}:${row ?? ''}`;

function causeOf(found: Problem, byRow: ReadonlyMap<string, readonly Problem[]>): Problem | undefined {
  const others = (place: Place) => (byRow.get(rowOf(place)) ?? []).filter((one) => one !== found);
  const ofRow = others(found).find(({ explains }) => explains === 'row');
  if (ofRow) return ofRow;
  for (const cause of found.causes ?? []) {
    const own = others(cause).find(({ column }) => column === undefined || column === cause.column);
    if (own) return own;
  }
  return undefined;
}
