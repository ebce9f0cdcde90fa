import { countsOf } from '../../base/counts.js';
import { isRequired } from '../../vocabulary/fields.js';
import { valueOf, type ChangeRule, type Comparison } from './comparison.js';

/** A column that had values for most people and has them for nearly nobody. The required ones are errors already. */
export const columnEmptied: ChangeRule = (comparison) => {
  const { before, stayers } = comparison;
  if (!before || stayers.length < MIN_STAYERS) return [];
  return comparison.elements.flatMap((element) => {
    if (isRequired(element)) return [];
    const emptied = comparison.changed(element).filter(({ now }) => valueOf(now, element) === '');
    const [first] = emptied;
    if (!first) return [];
    const filled = stayers.filter(({ old }) => valueOf(old, element) !== '');
    if (filled.length * 2 < stayers.length || emptied.length * 20 < filled.length * 19) return [];
    const message = `\`${element}\` is empty for ${emptied.length} of the ${filled.length} people who had a value.`;
    return [{ employee: first.now, element, message, explainsColumns: [element] }];
  });
};

/** Fewer may lose what they had in a month. */
const MIN_STAYERS = 3;

/** A column that had different values, and has the same value for everybody now. */
export const columnConstant: ChangeRule = (comparison) => {
  const { before, after } = comparison;
  if (!before || after.employees.length < 10) return [];
  return comparison.elements.flatMap((element) => {
    const [employee] = after.employees;
    const value = employee && valueOf(employee, element);
    if (
      !employee ||
      value === '' ||
      !comparison.isOpen(employee, element) ||
      after.employees.some((other) => valueOf(other, element) !== value)
    )
      return [];
    if (!hadDifferentValues(comparison, element)) return [];
    const first = comparison.stayers.find(({ old }) => valueOf(old, element) !== value)?.now ?? employee;
    const message = `\`${element}\` has one value for all ${after.employees.length} people; before, it had several.`;
    return [{ employee: first, element, message, explainsColumns: [element] }];
  });
};

/** Whether the baseline has at least three values there, none of them for nearly everybody. */
function hadDifferentValues({ before }: Comparison, element: string): boolean {
  const employees = before?.employees ?? [];
  const counts = countsOf(employees.map((employee) => valueOf(employee, element)));
  let highest = 0;
  for (const count of counts.values()) highest = Math.max(highest, count);
  return counts.size >= 3 && highest * 10 < employees.length * 9;
}
