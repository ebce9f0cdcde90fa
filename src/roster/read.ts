import { configuredHeaders, patternsOf } from '../config/patterns.js';
import type { Config } from '../config/schema.js';
import { discretionOf, type Discretion, type Known } from '../discretion.js';
import { problem, type Problem } from '../problem.js';
import { duplicateHeaders, findColumns, readCell, wantedColumns, type Field } from './columns.js';
import { readTable, type CsvRecord, type Table } from './csv.js';
import { readEmployees } from './employees.js';
import { EMPLOYEE_ELEMENTS, POSITION_COLUMNS } from './fields.js';
import { applyFilters } from './filters.js';
import { deriveHierarchy, hierarchyColumns, readHierarchyFile, splitByLength } from './hierarchy.js';
import type { Hierarchy, Roster } from './roster.js';

/** The bytes that a roster is made of. */
export interface RosterFiles {
  readonly roster: { readonly path: string; readonly bytes: Uint8Array };
  /** Where the configuration names one. */
  readonly positions?: { readonly path: string; readonly bytes: Uint8Array } | undefined;
}

export interface ReadRoster {
  /** Absent when a column that must be there isn't, so that nothing could be said of anybody. */
  readonly roster?: Roster;
  readonly problems: readonly Problem[];
}

/** What may be shown of a roster that this configuration describes. */
export function discretionFor(config: Config, known: Known): Discretion {
  return discretionOf({
    known,
    idPattern: patternsOf(config).get('employee_id'),
    departments: config.roster.departments ?? [],
    headers: new Set([
      ...EMPLOYEE_ELEMENTS,
      ...Object.values(POSITION_COLUMNS),
      ...configuredHeaders(config),
    ]),
    showValues: config['show-values'],
  });
}

/** From bytes to a roster with the place of everything, and every problem met on the way; the rules come after. */
export function readRoster(files: RosterFiles, config: Config, discretion: Discretion): ReadRoster {
  const { path, bytes } = files.roster;
  const fromFile =
    files.positions && readHierarchyFile(files.positions.path, files.positions.bytes, config, discretion);
  const { delimiter, 'max-records': maxRecords } = config.roster;
  const { table, incomplete, leftOut, problems: met } = readTable(path, bytes, delimiter, maxRecords);
  const textProblems = [...met, ...(fromFile?.problems ?? [])];
  if (!table) return { problems: textProblems };

  const derived =
    config.hierarchy && 'manager_id' in config.hierarchy ? hierarchyColumns(config.hierarchy) : [];
  const columns = findColumns(table, wantedColumns(config));
  const posts = findColumns(table, derived);
  const [sound, ragged] = splitByLength(table);
  const idField = columns.fields.find(({ element }) => element === 'employee_id');
  const idOf = (record: CsvRecord) => (idField ? discretion.id(readCell(record, idField)) : undefined);
  const { kept, problems: filterProblems } = applyFilters(table, sound, config.roster.filters, idOf);
  const problems = [
    ...textProblems,
    ...duplicateHeaders(table, discretion),
    ...columns.problems,
    ...posts.problems,
    ...filterProblems,
    ...tooMany(table, kept, config),
    ...nobodyLeft(table, sound, kept),
  ];
  if (columns.problems.length > 0 || !idField) return { problems };

  const { employees, problems: valueProblems } = readEmployees(table, kept, columns.fields, idOf);
  const missing = {
    unreadable: new Set([...ragged, ...leftOut].map((record) => readCell(record, idField))),
    incomplete,
  };
  let hierarchy: Hierarchy | undefined = fromFile?.hierarchy;
  if (derived.length > 0 && posts.problems.length === 0) {
    hierarchy = deriveHierarchy(table, employees, posts.fields, idField, missing);
  }
  const { unreadable } = missing;
  return {
    roster: rosterOf(table, columns.fields, { employees, hierarchy, unreadable }),
    problems: [...problems, ...valueProblems],
  };
}

function rosterOf(
  table: Table,
  fields: readonly Field[],
  content: Pick<Roster, 'employees' | 'hierarchy' | 'unreadable'>,
): Roster {
  const cellOf = new Map(fields.map(({ element, index }) => [element, index + 1]));
  return {
    ...content,
    elements: fields.map(({ element }) => element),
    place: (employee, element) =>
      table.place(employee.record, element === undefined ? undefined : cellOf.get(element)),
  };
}

function tooMany(table: Table, kept: readonly CsvRecord[], config: Config): Problem[] {
  const most = config.roster['max-records'];
  const over = kept[most];
  if (!over) return [];
  const message = `${kept.length} employees, and at most ${most} may be sent; the first one too many is on this line.`;
  return [problem('roster/too-many-records', table.place(over), { message })];
}

function nobodyLeft(table: Table, read: readonly CsvRecord[], kept: readonly CsvRecord[]): Problem[] {
  if (read.length === 0 || kept.length > 0) return [];
  const message = 'The filters leave nobody: every record is dropped.';
  return [problem('roster/no-records', table.headerPlace(), { message })];
}
