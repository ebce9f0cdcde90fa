import type { Employee, Roster } from '../../roster/roster.js';
import { valueOf, type ChangeRule } from './comparison.js';

/** How many may be missing at the end of a file without looking as if it was cut there. */
const MOST_WITHOUT_END = 2;
const MOST_WITH_END = 4;

/** A file that was cut off: whoever stood behind its last person in the baseline is missing. */
export const cutOff: ChangeRule = ({ before, after, stayers, leavers }) => {
  const last = after.employees.at(-1);
  const kept = stayers.at(-1);
  if (!before || !last || kept?.now !== last) return [];
  const behind = before.employees.slice(before.employees.indexOf(kept.old) + 1);
  const gone = new Set(leavers);
  const missing = behind.filter((employee) => gone.has(employee)).length;
  if (missing === 0 || behind.some((employee) => !gone.has(employee) && !after.unreadable.has(employee.id))) {
    return [];
  }
  const endLost = after.endsOpen && !before.endsOpen;
  const mostLeft = missing * 5 >= leavers.length * 4;
  const cut =
    (endLost && (missing > MOST_WITHOUT_END || isCut(after, kept.old, last))) ||
    (mostLeft && missing > MOST_WITH_END);
  if (!cut) return [];
  const end = endLost ? ', and the last line has no end' : '';
  const message = `The file ends here${end}; whoever stood behind this person in the baseline is missing (${missing}).`;
  return [{ rule: 'roster/cut-off', employee: last, element: 'employee_id', message }];
};

/** Whether some value of the last person is the beginning of what it was. */
function isCut({ elements }: Roster, old: Employee, now: Employee): boolean {
  return elements.some((element) => {
    const [was, is] = [valueOf(old, element), valueOf(now, element)];
    return is !== was && was.startsWith(is);
  });
}
