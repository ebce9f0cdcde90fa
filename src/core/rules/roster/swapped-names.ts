import { problem } from '../../problem/problem.js';
import { isSwapped, isSwappedIn, orderInAddresses } from '../../roster/people/name-order.js';
import type { RosterRule } from '../rule.js';

/** So many say enough of a column. */
const MAX_LOOKED_AT = 1000;

/** Forenames under the surname and surnames under the forename, as the addresses have them. */
export const swappedNames: RosterRule = (roster) => {
  const people = roster.employees.slice(0, MAX_LOOKED_AT).map((employee) => {
    const { forename = '', surname = '', email = '' } = employee.values;
    return { employee, forename, surname, email };
  });
  const order = orderInAddresses(people);
  if (!isSwapped(order)) return [];
  const first = people.find((one) => isSwappedIn(one.email, one));
  if (!first) return [];
  return [
    problem('roster/swapped-names', roster.place(first.employee, 'forename'), {
      message: `${order.swapped} of the ${order.swapped + order.straight} e-mail addresses that are made of both names have them the other way round: forenames and surnames seem to be in each other’s place.`,
    }),
  ];
};
