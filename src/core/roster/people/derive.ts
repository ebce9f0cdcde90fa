import type { Discretion } from '../../problem/discretion.js';
import { problem, type Problem } from '../../problem/problem.js';
import { MANAGER_KEYS, POSITION_COLUMNS, type PositionCell } from '../../vocabulary/fields.js';
import { readCell, type Field } from '../columns/columns.js';
import { sheetOf, type Sheet } from '../columns/sheet.js';
import type { CsvRecord } from '../file/cells.js';
import { managersOf } from './managers.js';
import type { Employee, Hierarchy, Position } from './roster.js';

interface DerivedHierarchy {
  readonly hierarchy: Hierarchy;
  readonly problems: readonly Problem[];
}

/**
 * One position an employee, under the position of their manager (README.md, Configuration).
 *
 * @param sheets with the columns that `hierarchyColumns` asked for
 * @param missing what is known of records that can't be read
 */
export function deriveHierarchy(
  sheets: readonly Sheet[],
  employees: readonly Employee[],
  missing: Pick<Hierarchy, 'unreadable' | 'incomplete'>,
  discretion: Discretion,
): DerivedHierarchy {
  const of = sheetOf(sheets);
  const byName = new Map(sheets.map((sheet) => [sheet, postFields(sheet)]));
  const fieldsOf = (record: CsvRecord): PostFields => {
    const sheet = of(record);
    return (sheet && byName.get(sheet)) ?? {};
  };
  const managers = managersOf(
    employees,
    sheets[0]?.posts ?? [],
    missing,
    sheets.flatMap(({ unreadable }) => unreadable),
  );
  const place: Hierarchy['place'] = ({ record }, cell) => {
    const sheet = of(record);
    const { id = sheet?.idField, title, parent } = fieldsOf(record);
    const field = { id, title, parent, employeeId: sheet?.idField }[cell];
    return sheet?.table.place(record, field && field.index + 1) ?? { file: '' };
  };
  const problems: Problem[] = [];
  const positions = employees.map((employee): Position => {
    const { id, title, parent } = fieldsOf(employee.record);
    const manager = managers.find(parent ? readCell(employee.record, parent) : '');
    const position = {
      id: id ? readCell(employee.record, id) : employee.id,
      title: title ? readCell(employee.record, title) : '',
      parent: manager.reference,
      employeeId: employee.id,
      record: employee.record,
    };
    if (manager.of > 1) {
      const message = `${manager.of} people have the ${managers.by} of this manager.`;
      const employeeId = discretion.id(employee.id);
      problems.push(
        problem('hierarchy/ambiguous-manager', place(position, 'parent'), { message, employeeId }),
      );
    }
    return position;
  });
  const { unreadable } = managers;
  return { hierarchy: { positions, refersTo: 'employee', ...missing, unreadable, place }, problems };
}

type PostFields = Partial<Record<PositionCell, Field | undefined>>;

function postFields({ posts = [] }: Sheet): PostFields {
  const of = (...names: readonly string[]) => posts.find(({ element }) => names.includes(element));
  return {
    parent: of(...MANAGER_KEYS),
    title: of(POSITION_COLUMNS.title),
    id: of(POSITION_COLUMNS.id),
  };
}
