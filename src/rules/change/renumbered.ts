import type { Employee } from '../../roster/roster.js';
import type { ChangeRule, Comparison } from './comparison.js';
import { valueOf } from './comparison.js';
import { folded } from './letters.js';
import { ownersOf } from './owners.js';

/** A large part of the people under new ids, as a new HR system gives them. */
export const renumbered: ChangeRule = (comparison) => {
  const { before, after } = comparison;
  if (!before || !comparison.isColumnOpen('employee_id')) return [];
  const people = [...new Set([...ownersOf(comparison).keys(), ...byNameAndDate(comparison)])];
  if (people.length < 5 || people.length * 5 < before.employees.length) return [];
  comparison.explainColumns(['employee_id']);
  const message = `${people.length} of ${after.employees.length} people come under other ids than in the baseline.`;
  return people.map((employee) => ({
    rule: 'roster/renumbered',
    employee,
    element: 'employee_id',
    message,
  }));
};

/** Joiners with the name and the start date of a leaver. */
function byNameAndDate(comparison: Comparison): Employee[] {
  const key = (employee: Employee) =>
    [
      ...['forename', 'surname'].map((element) => folded(valueOf(employee, element))),
      valueOf(employee, 'start_date'),
    ].join('\n');
  const left = new Set(comparison.leavers.map(key));
  return left.size === 0 ? [] : comparison.newIds().filter((employee) => left.has(key(employee)));
}
