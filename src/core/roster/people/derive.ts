import { byFrequency } from '../../base/counts.js';
import { nearest } from '../../base/nearest.js';
import { counted } from '../../base/text.js';
import type { Discretion } from '../../problem/discretion.js';
import { problem, type Problem } from '../../problem/problem.js';
import { MANAGER_KEYS, POSITION_COLUMNS, type PositionCell } from '../../vocabulary/fields.js';
import { readCell, type Field } from '../columns/columns.js';
import { sheetOf, type Sheet } from '../columns/sheet.js';
import type { CsvRecord } from '../file/cells.js';
import { isNamed, managersOf } from './managers.js';
import type { Employee, Hierarchy, Position } from './roster.js';

interface DerivedHierarchy {
  readonly hierarchy: Hierarchy;
  readonly problems: readonly Problem[];
  /** Which words were read as nobody, in a sentence. */
  readonly notes: readonly string[];
}

/**
 * One position an employee, under the position of their manager (docs/configuration.md, Files, headers, dates).
 *
 * @param sheets with the columns that `hierarchyColumns` asked for
 * @param missing what is known of records that can't be read
 * @param top the employee id of whoever is the root, where the configuration says it
 */
export function deriveHierarchy(
  sheets: readonly Sheet[],
  employees: readonly Employee[],
  missing: Pick<Hierarchy, 'unreadable' | 'incomplete'>,
  discretion: Discretion,
  top: string | undefined,
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
  const problems: Problem[] = unknownTop(top, employees, missing, sheets, discretion);
  const forNobody: string[] = [];
  const positions = employees.map((employee): Position => {
    const { id, title, parent } = fieldsOf(employee.record);
    const written = parent ? readCell(employee.record, parent) : '';
    const manager = employee.id === top ? AT_THE_TOP : managers.find(written);
    if (employee.id !== top && written !== '' && manager.reference === '') forNobody.push(written);
    const position = {
      id: id ? readCell(employee.record, id) : employee.id,
      title: title ? readCell(employee.record, title) : '',
      parent: manager.reference,
      sought: isNamed(manager.reference) ? undefined : written,
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
  const hierarchy: Hierarchy = { positions, refersTo: 'employee', ...missing, unreadable, place };
  return { hierarchy, problems, notes: nobodyNotes(forNobody) };
}

const AT_THE_TOP = { reference: '', of: 0 };

/** @param words those that were read as nobody @returns a sentence that says so */
export function nobodyNotes(words: readonly string[]): string[] {
  if (words.length === 0) return [];
  const named = [...byFrequency(words)].map(([word, count]) => `${word} (${counted(count, 'line')})`);
  return [`Where the hierarchy has ${named.join(', ')}, nobody is meant: it was read as an empty cell.`];
}

function unknownTop(
  top: string | undefined,
  employees: readonly Employee[],
  { unreadable, incomplete }: Pick<Hierarchy, 'unreadable' | 'incomplete'>,
  [sheet]: readonly Sheet[],
  discretion: Discretion,
): Problem[] {
  if (top === undefined || incomplete || unreadable.has(top) || !sheet) return [];
  const ids = employees.map(({ id }) => id);
  if (ids.includes(top)) return [];
  const near = discretion.id(nearest(top, ids) ?? '');
  const message = `\`hierarchy.top\` is the id of nobody in the roster${near === undefined ? '' : `; it is nearly ${near}`}.`;
  return [problem('hierarchy/unknown-top', sheet.table.headerPlace(), { message })];
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
