import type { Employee, Roster, RosterPart } from '../../roster/people/roster.js';
import { valueOf, type ChangeFinding, type ChangeRule, type Comparison, type Pair } from './comparison.js';

/** How many may be missing at the end of a file without looking as if it was cut there. */
const MAX_MISSING_WITHOUT_END = 2;
const MAX_MISSING_WITH_END = 4;

/** A file that was cut off: whoever came after its last person in the baseline is missing. */
export const cutOff: ChangeRule = (comparison) =>
  comparison.after.files.flatMap((part) => cutIn(part, comparison) ?? []);

function cutIn(part: RosterPart, { before, after, stayers, leavers }: Comparison): ChangeFinding | undefined {
  const last = part.employees.at(-1);
  const kept = stayers.findLast(({ now }) => now === last);
  const was = before?.files.find(
    ({ path, employees }) => path === part.path && kept && employees.includes(kept.old),
  );
  if (!before || !last || !kept || !was) return undefined;
  const later = was.employees.slice(was.employees.indexOf(kept.old) + 1);
  const gone = new Set(leavers);
  if (later.some((employee) => !gone.has(employee) && !after.unreadable.has(employee.id))) return undefined;
  const missing = later.filter((employee) => gone.has(employee)).length;
  const left = was.employees.filter((employee) => gone.has(employee)).length;
  const endLost = part.endsOpen && !was.endsOpen;
  const cut =
    (endLost && (missing > MAX_MISSING_WITHOUT_END || isCut(before, after, kept))) ||
    (missing * 5 >= left * 4 && missing > MAX_MISSING_WITH_END);
  if (!cut) return undefined;
  const end = endLost ? ', and the last line has no end' : '';
  const laterOnes = `; whoever came after this person in the baseline is missing (${missing})`;
  const message = `The file ends here${end}${missing === 0 ? '' : laterOnes}.`;
  return { employee: last, element: 'employee_id', message };
}

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
