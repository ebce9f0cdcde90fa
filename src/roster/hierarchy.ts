import type { Config } from '../config/schema.js';
import type { Discretion } from '../discretion.js';
import type { Problem } from '../problem.js';
import { duplicateHeaders, findColumns, readCell, type Field, type Wanted } from './columns.js';
import { readTable, type CsvRecord, type Table } from './csv.js';
import { POSITION_COLUMNS } from './fields.js';
import type { Employee, Hierarchy, Position, PositionCell } from './roster.js';

export interface ReadHierarchy {
  readonly hierarchy?: Hierarchy;
  readonly problems: readonly Problem[];
}

type DerivedConfig = Extract<NonNullable<Config['hierarchy']>, { manager_id: string }>;

/** The columns of the roster that a derived hierarchy is made of. */
export function hierarchyColumns(config: DerivedConfig): Wanted[] {
  return [
    { element: 'manager_id', header: config.manager_id },
    { element: 'position_title', header: config.position_title },
    ...(config.position_id === undefined ? [] : [{ element: 'position_id', header: config.position_id }]),
  ];
}

/**
 * One position an employee, under the position of their manager (interface: Configuration, `hierarchy`).
 *
 * @param fields what `hierarchyColumns` asked for, found
 * @param employeeId the field of the employee id, for the places
 * @param missing what is known of records that can't be read
 */
export function deriveHierarchy(
  table: Table,
  employees: readonly Employee[],
  fields: readonly Field[],
  employeeId: Field,
  missing: Pick<Hierarchy, 'unreadable' | 'incomplete'>,
): Hierarchy {
  const of = (element: string) => fields.find((field) => field.element === element);
  const [parent, title, id] = [of('manager_id'), of('position_title'), of('position_id')];
  const positions = employees.map((employee): Position => ({
    id: id ? readCell(employee.record, id) : employee.id,
    title: title ? readCell(employee.record, title) : '',
    parent: parent ? readCell(employee.record, parent) : '',
    employeeId: employee.id,
    record: employee.record,
  }));
  const cells = { id: id ?? employeeId, title, parent, employeeId };
  return { positions, refersTo: 'employee', ...missing, place: placing(table, cells) };
}

/** Reads `hierarchy.file`: one record a position, vacant ones too. */
export function readHierarchyFile(
  file: string,
  raw: Uint8Array,
  config: Config,
  discretion: Discretion,
): ReadHierarchy {
  const { table, incomplete, leftOut, problems } = readTable(
    file,
    raw,
    config.roster.delimiter,
    config.roster['max-records'],
  );
  if (!table) return { problems };
  const wanted = Object.values(POSITION_COLUMNS).map((header) => ({ element: header, header }));
  const found = findColumns(table, wanted);
  const told = [...problems, ...duplicateHeaders(table, discretion), ...found.problems];
  if (found.problems.length > 0) return { problems: told };

  const cells = cellsOf(found.fields);
  const [sound, ragged] = splitByLength(table);
  const positions = sound.map((record): Position => ({
    id: readCell(record, cells.id),
    title: readCell(record, cells.title),
    parent: readCell(record, cells.parent),
    employeeId: readCell(record, cells.employeeId),
    record,
  }));
  const unreadable = new Set([...ragged, ...leftOut].map((record) => readCell(record, cells.id)));
  return {
    hierarchy: { positions, refersTo: 'position', unreadable, incomplete, place: placing(table, cells) },
    problems: told,
  };
}

function cellsOf(fields: readonly Field[]): Record<PositionCell, Field> {
  const byName = new Map(fields.map((field) => [field.element, field]));
  const cell = (name: PositionCell) => {
    const field = byName.get(POSITION_COLUMNS[name]);
    if (!field) throw new Error(`no field for ${name}`);
    return field;
  };
  return { id: cell('id'), title: cell('title'), parent: cell('parent'), employeeId: cell('employeeId') };
}

/** Parts the records into those as long as the header and the others, whose values may stand under wrong headers. */
export function splitByLength(table: Table): [sound: CsvRecord[], ragged: CsvRecord[]] {
  const sound: CsvRecord[] = [];
  const ragged: CsvRecord[] = [];
  for (const record of table.records) {
    (record.cells.length === table.header.length ? sound : ragged).push(record);
  }
  return [sound, ragged];
}

function placing(table: Table, cells: Readonly<Record<PositionCell, Field | undefined>>): Hierarchy['place'] {
  return (position, cell) => {
    const field = cells[cell];
    return table.place(position.record, field && field.index + 1);
  };
}
