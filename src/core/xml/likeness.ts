import { EMPLOYEE_ELEMENTS, FIELDS, type FieldKind } from '../vocabulary/fields.js';
import { RECORD_OF } from '../vocabulary/files.js';
import { EMPLOYEES_XSD } from './built-in-schemas.js';
import { DocumentWriter } from './writer.js';

const TEXTS: Readonly<Partial<Record<FieldKind, string>>> = { date: '2000-01-31', country: 'GB' };

/** @returns a file of one invented person and its schema: libxml2 compiles, for these, what it needs for all others */
export function likeness(): { readonly xml: Uint8Array; readonly xsd: Uint8Array } {
  const document = new DocumentWriter('employees');
  const texts = EMPLOYEE_ELEMENTS.map((element) => TEXTS[FIELDS[element].kind] ?? 'x');
  document.add(RECORD_OF.employees, EMPLOYEE_ELEMENTS, texts);
  return { xml: document.end(), xsd: new TextEncoder().encode(EMPLOYEES_XSD) };
}
