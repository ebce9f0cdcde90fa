import { isDateFilter } from '../config/date-filters.js';
import type { Config } from '../config/schema.js';
import { NOTHING_KNOWN } from '../problem/discretion.js';
import { readCell, type Field } from '../roster/columns/columns.js';
import { applyFilters } from '../roster/columns/filters.js';
import { openSheet, type OpenSheet, type RosterFile } from '../roster/columns/sheet.js';
import type { CsvRecord } from '../roster/file/cells.js';
import type { Table } from '../roster/file/csv.js';
import { readEmployees } from '../roster/people/employees.js';
import { readHierarchyFile } from '../roster/people/hierarchy.js';
import { discretionFor } from '../roster/people/read.js';
import type { Employee } from '../roster/people/roster.js';
import { MANAGER_KEYS, POSITION_COLUMNS } from '../vocabulary/fields.js';

/** A file of which perhaps only a few lines are left. */
export interface PartOfFile extends RosterFile {
  /** What separates its cells, where the whole file has shown it. */
  readonly delimiter?: string | undefined;
}

/** The files in which a person is looked for, in UTF-8. */
interface PersonFiles {
  readonly rosters: readonly PartOfFile[];
  /** Where the configuration names one. */
  readonly positions?: PartOfFile | undefined;
}

/** As the whole file was read. */
function readingOf(config: Config, { delimiter }: PartOfFile): Config {
  if (config.roster.delimiter !== 'auto' || delimiter === undefined) return config;
  const own = (delimiter === '\t' ? 'tab' : delimiter) as Config['roster']['delimiter'];
  return { ...config, roster: { ...config.roster, delimiter: own } };
}

/** What a filter makes of somebody. */
export interface Verdict {
  readonly header: string;
  readonly isByDate: boolean;
  readonly keeps: boolean;
}

/** A post as the person’s own line has it. */
export interface OwnPost {
  readonly id: string;
  readonly title: string;
  /** What the cell for the manager or the parent says. */
  readonly parent: string;
}

/** A record with the person’s id, whatever filters make of it. */
export interface Row {
  readonly table: Table;
  readonly record: CsvRecord;
  readonly fields: readonly Field[];
  readonly employee: Employee;
  /** Whether the record has the header’s cells: else its values may be under wrong headers. */
  readonly isReadable: boolean;
  /** Those that were asked, in their order: after one that drops the person, none is. */
  readonly verdicts: readonly Verdict[];
  readonly isKept: boolean;
}

/** All that the files of one moment have of a person. */
export interface Sighting {
  readonly rows: readonly Row[];
  /** As they are sent; undefined where they aren’t. */
  readonly employee: Employee | undefined;
  readonly posts: readonly OwnPost[];
  /** The same wherever the lines say the same, in whichever order their columns are. */
  readonly mark: string;
}

/**
 * Looks for a person in files of a roster, also for records that filters leave out.
 *
 * @param files whole, or only what `ownLines` has left of them
 * @param day YYYY-MM-DD, by which filters by a date decide
 */
export function sight(
  { rosters, positions }: PersonFiles,
  config: Config,
  id: string,
  day: string,
): Sighting {
  const discretion = discretionFor(config, NOTHING_KNOWN);
  const opened = rosters.map((file) => openSheet(file, readingOf(config, file), discretion));
  const rows = opened.flatMap((sheet) => rowsIn(sheet, config, id, day));
  const kept = rows.find(({ isKept }) => isKept);
  const inFile =
    positions &&
    readHierarchyFile(positions.path, positions.bytes, readingOf(config, positions), discretion).hierarchy
      ?.positions;
  const own = inFile
    ?.filter(({ employeeId }) => employeeId === id)
    .map(({ id: post, title, parent }) => ({ id: post, title, parent }));
  const posts = own ?? (kept ? opened.flatMap((sheet) => postIn(sheet, kept)) : []);
  const mark = JSON.stringify([rows.map(cellsOf), inFile ? own : []]);
  return { rows, employee: kept?.employee, posts, mark };
}

function rowsIn({ found }: OpenSheet, { roster }: Config, id: string, day: string): Row[] {
  const idField = found?.columns.fields.find(({ element }) => element === 'employee_id');
  if (!found || !idField) return [];
  const { table, columns, sound, unreadable } = found;
  const isOwn = (record: CsvRecord) => idIn(record, idField) === id;
  const discretion = discretionFor(undefined, NOTHING_KNOWN);
  const read = (record: CsvRecord, isReadable: boolean): Row => {
    const sheet = { table, isWhole: true, fields: columns.fields, idField, posts: undefined };
    const { employees } = readEmployees(
      { ...sheet, kept: [record], unreadable: [], incomplete: false },
      discretion,
    );
    const [employee = { id, values: {}, record }] = employees;
    const { dropped, kept } = applyFilters(
      table,
      [record],
      roster.filters,
      columns.fields,
      () => undefined,
      discretion,
      day,
    );
    const byDate = new Set(roster.filters.filter(isDateFilter).map(({ column }) => column.trim()));
    const verdicts = dropped
      .filter(({ of }) => of > 0)
      .map(({ header, records }) => ({ header, isByDate: byDate.has(header), keeps: records === 0 }));
    return {
      table,
      record,
      fields: columns.fields,
      employee,
      isReadable,
      verdicts,
      isKept: isReadable && kept.length > 0,
    };
  };
  return [
    ...sound.filter(isOwn).map((record) => read(record, true)),
    ...unreadable.filter(isOwn).map((record) => read(record, false)),
  ];
}

function idIn(record: CsvRecord, field: Field): string {
  const written = readCell(record, field);
  return field.values && Object.hasOwn(field.values, written) ? (field.values[written] ?? '') : written;
}

/** Of a hierarchy that is derived, the post in somebody’s own line. */
function postIn({ found }: OpenSheet, { table, record, employee }: Row): OwnPost[] {
  if (found?.table !== table || found.posts.fields.length === 0) return [];
  const cell = (...names: readonly string[]) => {
    const field = found.posts.fields.find(({ element }) => names.includes(element));
    return field ? readCell(record, field) : undefined;
  };
  return [
    {
      id: cell(POSITION_COLUMNS.id) ?? employee.id,
      title: cell(POSITION_COLUMNS.title) ?? '',
      parent: cell(...MANAGER_KEYS) ?? '',
    },
  ];
}

/** Cells by their headers: a column that has moved doesn’t change anybody’s line. */
function cellsOf({ table, record }: Row): (readonly [string, string])[] {
  return table.header
    .map((header, at) => [header, record.cells[at] ?? ''] as const)
    .filter(([, cell]) => cell !== '')
    .toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}
