import type { Employee } from '../../roster/people/roster.js';
import { valueOf, type Comparison } from './comparison.js';

/** Who has an address that the baseline has under another id, and whose it was. Capitals make no difference. */
export function ownersOf(comparison: Comparison): Map<Employee, Employee> {
  if (!comparison.isColumnOpen('email')) return new Map();
  const candidates = [...comparison.newIds(), ...comparison.changed('email').map(({ now }) => now)];
  const wanted = new Set(candidates.map(addressOf));
  wanted.delete('');
  if (wanted.size === 0) return new Map();
  const owners = new Map<string, Employee>();
  for (const employee of comparison.before?.employees ?? []) {
    const address = addressOf(employee);
    if (wanted.has(address)) owners.set(address, employee);
  }
  const found = new Map<Employee, Employee>();
  for (const employee of candidates) {
    const owner = owners.get(addressOf(employee));
    if (owner && owner.id !== employee.id && comparison.isOpen(employee, 'employee_id'))
      found.set(employee, owner);
  }
  return found;
}

const addressOf = (employee: Employee): string => valueOf(employee, 'email').toLowerCase();
