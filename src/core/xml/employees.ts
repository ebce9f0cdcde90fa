import { compare } from '../base/text.js';
import type { Employee, Roster } from '../roster/people/roster.js';
import { RECORD_OF } from '../vocabulary/files.js';
import { DocumentWriter, type TakePart } from './writer.js';

/** Employees in the order of the file: by id, in code units. A place in the XML is a place in this list. */
export function inFileOrder(roster: Roster): Employee[] {
  return roster.employees.toSorted((a, b) => compare(a.id, b.id));
}

/**
 * The employee file (docs/vendor-api.md, Employee file).
 *
 * @param take gets its parts while it is written
 */
export function employeesXml(roster: Roster, take?: TakePart): Uint8Array {
  const document = new DocumentWriter('employees', take && { record: RECORD_OF.employees, take });
  const { elements } = roster;
  for (const { values } of inFileOrder(roster))
    document.add(
      RECORD_OF.employees,
      elements,
      elements.map((element) => values[element] ?? ''),
    );
  return document.end();
}
