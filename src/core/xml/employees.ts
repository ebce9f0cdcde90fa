import { compare } from '../base/text.js';
import type { Employee, Roster } from '../roster/people/roster.js';
import { DocumentWriter } from './writer.js';

/** Employees in the order of the file: by id, in code units. A place in the XML is a place in this list. */
export function inFileOrder(roster: Roster): Employee[] {
  return roster.employees.toSorted((a, b) => compare(a.id, b.id));
}

/** The employee file (docs/vendor-api.md, Employee file). */
export function employeesXml(roster: Roster): Uint8Array {
  const document = new DocumentWriter('employees');
  const { elements } = roster;
  for (const { values } of inFileOrder(roster))
    document.add(
      'employee',
      elements,
      elements.map((element) => values[element] ?? ''),
    );
  return document.end();
}
