import type { Employee, Roster } from '../../roster/roster.js';
import { valueOf, type ChangeRule, type Pair } from './comparison.js';

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
  if (behind.some((employee) => !gone.has(employee) && !after.unreadable.has(employee.id))) return [];
  const endLost = after.endsOpen && !before.endsOpen;
  const mostLeft = missing * 5 >= leavers.length * 4;
  const cut =
    (endLost && (missing > MOST_WITHOUT_END || isCut(before, after, kept))) ||
    (mostLeft && missing > MOST_WITH_END);
  if (!cut) return [];
  const end = endLost ? ', and the last line has no end' : '';
  const behindIt = `; whoever stood behind this person in the baseline is missing (${missing})`;
  const message = `The file ends here${end}${missing === 0 ? '' : behindIt}.`;
  return [{ rule: 'roster/cut-off', employee: last, element: 'employee_id', message }];
};

/** Whether some value of the last person, or their title, is the beginning of what it was. */
function isCut(before: Roster, after: Roster, { old, now }: Pair): boolean {
  const title = ({ hierarchy }: Roster, { record }: Employee) =>
    hierarchy?.positions.find((position) => position.record === record)?.title ?? '';
  const texts = after.elements.map((element): [string, string] => [
    valueOf(old, element),
    valueOf(now, element),
  ]);
  return [...texts, [title(before, old), title(after, now)] as const].some(
    ([was, is]) => is !== was && was.startsWith(is),
  );
}
