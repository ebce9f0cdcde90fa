import type { Employee } from '../../roster/people/roster.js';
import { valueOf, type Comparison } from './comparison.js';

/** Who has an address that the baseline has under another id, and whose it was. Capitals make no difference. */
export function ownersOf(comparison: Comparison): Map<Employee, Employee> {
  const owners = new Map<string, Employee>();
  if (!comparison.isColumnOpen('email')) return new Map();
  for (const employee of comparison.before?.employees ?? []) owners.set(addressOf(employee), employee);
  owners.delete('');
  const found = new Map<Employee, Employee>();
  const changed = comparison.changed('email').map(({ now }) => now);
  for (const employee of [...comparison.newIds(), ...changed]) {
    const owner = owners.get(addressOf(employee));
    if (owner && owner.id !== employee.id && comparison.isOpen(employee, 'employee_id'))
      found.set(employee, owner);
  }
  return found;
}

const addressOf = (employee: Employee): string => valueOf(employee, 'email').toLowerCase();
