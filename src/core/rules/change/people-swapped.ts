import { NAMES } from '../../vocabulary/fields.js';
import { valueOf, type ChangeRule, type Pair } from './comparison.js';

/** Two people who stayed with each other's full name: forename and surname both. */
export const peopleSwapped: ChangeRule = (comparison) => {
  const [changed, renamed] = NAMES.map((element) => comparison.changed(element));
  const renamedToo = new Set(renamed);
  const both = (changed ?? []).filter(
    (pair) => renamedToo.has(pair) && comparison.isOpen(pair.now, 'employee_id'),
  );
  const nameOf = (employee: Pair['now']) => NAMES.map((element) => valueOf(employee, element)).join('\n');
  const byOldName = new Map(both.map((pair) => [nameOf(pair.old), pair]));
  return both
    .filter((pair) => {
      const other = byOldName.get(nameOf(pair.now));
      return other !== undefined && other !== pair && nameOf(other.now) === nameOf(pair.old);
    })
    .map(({ now }) => ({
      employee: now,
      element: 'forename',
      message: 'The name is that of somebody else in the baseline, who has this person’s.',
      explains: ['surname', 'employee_id'],
    }));
};
