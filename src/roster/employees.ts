import { MOST_PROBLEMS, problem, type Problem } from '../problem.js';
import { readCell, type Field } from './columns.js';
import type { CsvRecord, Table } from './csv.js';
import type { Employee } from './roster.js';

export interface ReadEmployees {
  readonly employees: readonly Employee[];
  readonly problems: readonly Problem[];
}

/** Turns records into employees. Whether their values are right is for the rules; here they only get their names. */
export function readEmployees(
  table: Table,
  records: readonly CsvRecord[],
  fields: readonly Field[],
  idOf: (record: CsvRecord) => string | undefined,
): ReadEmployees {
  const problems: Problem[] = [];
  const employees = records.map((record): Employee => {
    const values = readValues(record, fields, (field) => {
      if (problems.length >= MOST_PROBLEMS) return;
      const message = `The value in “${field.header}” isn’t among the \`values\` of its column.`;
      const place = table.place(record, field.index + 1);
      problems.push(problem('roster/unknown-value', place, { message, employeeId: idOf(record) }));
    });
    return { id: values['employee_id'] ?? '', values, record };
  });
  return { employees, problems };
}

function readValues(
  record: CsvRecord,
  fields: readonly Field[],
  tellUnknown: (field: Field) => void,
): Employee['values'] {
  const values: Record<string, string> = {};
  for (const field of fields) {
    const written = readCell(record, field);
    const translated =
      field.values && Object.hasOwn(field.values, written) ? field.values[written] : undefined;
    values[field.element] = translated ?? written;
    if (field.values && written !== '' && translated === undefined) tellUnknown(field);
  }
  return values;
}
