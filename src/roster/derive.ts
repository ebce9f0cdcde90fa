import { readCell, type Field } from './columns.js';
import type { CsvRecord } from './csv.js';
import type { Employee, Hierarchy, Position } from './roster.js';
import { sheetOf, type Sheet } from './sheet.js';

/**
 * One position an employee, under the position of their manager (interface: Configuration, `hierarchy`).
 *
 * @param sheets with the columns that `hierarchyColumns` asked for
 * @param missing what is known of records that can't be read
 */
export function deriveHierarchy(
  sheets: readonly Sheet[],
  employees: readonly Employee[],
  missing: Pick<Hierarchy, 'unreadable' | 'incomplete'>,
): Hierarchy {
  const of = sheetOf(sheets);
  const byName = new Map(sheets.map((sheet) => [sheet, postFields(sheet)]));
  const fieldsOf = (record: CsvRecord): PostFields => {
    const sheet = of(record);
    return (sheet && byName.get(sheet)) ?? {};
  };
  const positions = employees.map((employee): Position => {
    const { id, title, parent } = fieldsOf(employee.record);
    return {
      id: id ? readCell(employee.record, id) : employee.id,
      title: title ? readCell(employee.record, title) : '',
      parent: parent ? readCell(employee.record, parent) : '',
      employeeId: employee.id,
      record: employee.record,
    };
  });
  const place: Hierarchy['place'] = ({ record }, cell) => {
    const sheet = of(record);
    const { id = sheet?.idField, title, parent } = fieldsOf(record);
    const field = { id, title, parent, employeeId: sheet?.idField }[cell];
    return sheet?.table.place(record, field && field.index + 1) ?? { file: '' };
  };
  return { positions, refersTo: 'employee', ...missing, place };
}

type PostFields = Partial<Record<'id' | 'title' | 'parent', Field | undefined>>;

function postFields({ posts = [] }: Sheet): PostFields {
  const of = (element: string) => posts.find((field) => field.element === element);
  return { parent: of('manager_id'), title: of('position_title'), id: of('position_id') };
}
