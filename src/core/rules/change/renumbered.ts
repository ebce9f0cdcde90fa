import type { Employee } from '../../roster/people/roster.js';
import { valueOf, type ChangeRule, type Comparison } from './comparison.js';
import { folded } from './letters.js';
import { ownersOf } from './owners.js';

/** A large part of the people under new ids, as a new HR system gives them. */
export const renumbered: ChangeRule = (comparison) => {
  const { before, after } = comparison;
  if (!before || !comparison.isColumnOpen('employee_id')) return [];
  const owned = [...ownersOf(comparison).keys()];
  const people = [...owned, ...byNameAndDate(comparison, new Set(owned))];
  if (people.length < 5 || people.length * 5 < before.employees.length) return [];
  const message = `${people.length} of ${after.employees.length} people come under other ids than in the baseline.`;
  return people.map((employee) => ({
    employee,
    element: 'employee_id',
    message,
    explainsColumns: ['employee_id'],
  }));
};

/** Joiners besides these with the name and the start date of a leaver. */
function byNameAndDate(comparison: Comparison, besides: ReadonlySet<Employee>): Employee[] {
  const joiners = comparison.newIds().filter((employee) => !besides.has(employee));
  if (joiners.length === 0) return [];
  const left = new Set(comparison.leavers.map(nameAndDate));
  return joiners.filter((employee) => left.has(nameAndDate(employee)));
}

const nameAndDate = (employee: Employee): string =>
  ['forename', 'surname', 'start_date'].map((element) => folded(valueOf(employee, element))).join('\n');
