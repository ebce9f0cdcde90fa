import type { Problem } from '../problem/problem.js';

/** Picks the problems that help most where only a few can stand: one of each rule first, then in the files' order. */
export function chooseProblems(problems: readonly Problem[], most: number): Problem[] {
  const firstOfRule = new Map(problems.toReversed().map((found) => [found.rule, found]));
  const firsts = problems.filter((found) => firstOfRule.get(found.rule) === found);
  const others = problems.filter((found) => firstOfRule.get(found.rule) !== found);
  const chosen = new Set([...firsts, ...others].slice(0, most));
  return problems.filter((found) => chosen.has(found));
}
