import { NAMES } from '../../vocabulary/fields.js';
import type { ChangeFinding, Comparison, Pair } from './comparison.js';

/**
 * Reports columns whose values are beside wrong ids, once for each person. Where names and addresses are all in
 * the wrong place, it is the ids that are.
 *
 * @param moved whose values are somebody else's, by column
 */
export function findingsOfColumns(
  comparison: Comparison,
  moved: ReadonlyMap<string, readonly Pair[]>,
  said: string,
): ChangeFinding[] {
  const byIds = [...NAMES, 'email'].every((element) => moved.has(element));
  const columns = byIds ? ['employee_id', ...comparison.elements] : [...moved.keys()];
  const what = byIds ? 'The ids' : [...moved.keys()].map((element) => `\`${element}\``).join(', ');
  const people = new Map<Pair['now'], string>();
  for (const [element, pairs] of moved) {
    for (const { now } of pairs) if (!people.has(now)) people.set(now, byIds ? 'employee_id' : element);
  }
  return [...people].map(([employee, element]) => ({
    employee,
    element,
    message: `${what}: ${said}`,
    explainsColumns: columns,
  }));
}
