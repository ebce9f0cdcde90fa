import { called } from '../rule.js';
import type { ChangeRule } from './comparison.js';
import { ownersOf } from './owners.js';

/** An address of the baseline under another id, be the id new or somebody else's. */
export const newIdForEmail: ChangeRule = (comparison, { discretion }) => {
  const { before } = comparison;
  if (!before || !comparison.isColumnOpen('employee_id')) return [];
  return [...ownersOf(comparison)].map(([employee, owner]) => ({
    employee,
    element: 'employee_id',
    message: `In the baseline, this person’s address is that of ${called(discretion.id(owner.id), before.place(owner).line)}.`,
    explains: ['email'],
  }));
};
