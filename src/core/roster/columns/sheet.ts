import { configuredHeaders } from '../../config/columns.js';
import type { Config } from '../../config/schema.js';
import type { Discretion } from '../../problem/discretion.js';
import type { Problem } from '../../problem/problem.js';
import type { CsvRecord } from '../file/cells.js';
import { readTable, splitByLength, type Table } from '../file/csv.js';
import {
  duplicateHeaders,
  findColumns,
  hierarchyColumns,
  knownNamesNote,
  readCell,
  wantedColumns,
  type Field,
  type FoundColumns,
} from './columns.js';
import { passedExits } from './passed-exits.js';
import { applyFilters, type ByDate, type Dropped } from './filters.js';

/** A file of the repository, in UTF-8. */
export interface RosterFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** One file of a roster: which columns it has, and who in it is kept. */
export interface Sheet {
  readonly table: Table;
  /** Whether no column is missing. */
  readonly isWhole: boolean;
  readonly fields: readonly Field[];
  readonly idField: Field;
  /** The columns of a derived hierarchy; absent where one is missing. */
  readonly posts: readonly Field[] | undefined;
  readonly kept: readonly CsvRecord[];
  /** Records that can't be read, cell by cell as far as they can be separated. */
  readonly unreadable: readonly CsvRecord[];
  /** Whether there are records of which not even the id is known. */
  readonly incomplete: boolean;
}

/** What of a file doesn't become part of the roster. */
export interface LeftOut {
  readonly dropped: readonly Dropped[];
  /** Headers that nothing asks for. */
  readonly headers: readonly string[];
}

export interface ReadSheet {
  /** Absent when not even the ids are there. */
  readonly sheet?: Sheet;
  /** Absent when not even a header could be read. */
  readonly table?: Table;
  /** How many records have the header's cells, and which of them the filters keep. */
  readonly read: number;
  readonly kept: readonly CsvRecord[];
  readonly leftOut: LeftOut;
  readonly byDate: ByDate;
  readonly problems: readonly Problem[];
  readonly notes: readonly string[];
}

/** One file of a roster whose columns are found. */
export interface OpenSheet {
  /** Absent when not even a header could be read. */
  readonly found: FoundSheet | undefined;
  readonly problems: readonly Problem[];
  readonly notes: readonly string[];
  /** The cells of a column, of records that have the header's cells; none where there isn't such a column. */
  readonly column: (element: string) => readonly string[];
}

interface FoundSheet {
  readonly table: Table;
  readonly columns: FoundColumns;
  readonly posts: FoundColumns;
  readonly sound: readonly CsvRecord[];
  /** Records that can't be read, cell by cell as far as they can be separated. */
  readonly unreadable: readonly CsvRecord[];
  readonly incomplete: boolean;
}

/** Opens one file of a roster and finds its columns. */
export function openSheet({ path, bytes }: RosterFile, config: Config, discretion: Discretion): OpenSheet {
  const { delimiter, 'max-records': maxRecords } = config.roster;
  const { table, incomplete, leftOut, problems, notes } = readTable(path, bytes, delimiter, maxRecords);
  if (!table) return { found: undefined, problems, notes, column: () => [] };
  const columns = findColumns(table, wantedColumns(config), discretion, configuredHeaders(config));
  const posts = findColumns(table, hierarchyColumns(config), discretion);
  const [sound, ragged] = splitByLength(table);
  const column = (wanted: string) => {
    const field = [...columns.fields, ...posts.fields].find(({ element }) => element === wanted);
    return field ? sound.map((record) => readCell(record, field)) : [];
  };
  const found = { table, columns, posts, sound, unreadable: [...ragged, ...leftOut], incomplete };
  return { found, problems, notes, column };
}

const NOTHING = {
  read: 0,
  kept: [],
  leftOut: { dropped: [], headers: [] },
  byDate: { passed: 0, waiting: 0 },
};

/**
 * Reads one file of a roster up to the records that the filters keep.
 *
 * @param asOf the day by which filters by a date decide; undefined: they leave nobody out
 */
export function readSheet(
  opened: OpenSheet,
  config: Config,
  discretion: Discretion,
  asOf: string | undefined,
): ReadSheet {
  const { found, problems: met, notes } = opened;
  if (!found) return { ...NOTHING, problems: met, notes };

  const { table, columns, posts, sound, unreadable, incomplete } = found;
  const idField = columns.fields.find(({ element }) => element === 'employee_id');
  const idOf = (record: CsvRecord) => (idField ? discretion.id(readCell(record, idField)) : undefined);
  const { filters } = config.roster;
  const filtered = applyFilters(table, sound, filters, columns.fields, idOf, discretion, asOf);
  const { kept, byDate } = filtered;
  const problems = [
    ...met,
    ...duplicateHeaders(table, discretion),
    ...columns.problems,
    ...posts.problems,
    ...filtered.problems,
    ...(asOf === undefined ? [] : passedExits(table, kept, filters, asOf, discretion)),
  ];
  const all = {
    table,
    read: sound.length,
    kept,
    byDate,
    leftOut: { dropped: filtered.dropped, headers: headersBeside(table, config, columns, posts) },
    problems,
    notes: [...notes, ...knownNamesNote(table, columns)],
  };
  if (!idField) return all;
  const sheet = {
    isWhole: columns.problems.length === 0,
    table,
    fields: columns.fields,
    idField,
    posts: posts.problems.length === 0 ? posts.fields : undefined,
    kept,
    unreadable,
    incomplete,
  };
  return { ...all, sheet };
}

/** @returns the headers of columns that are neither fields, nor of the hierarchy, nor filtered by */
function headersBeside({ header }: Table, { roster }: Config, ...found: readonly FoundColumns[]): string[] {
  const fields = found.flatMap((one) => one.fields);
  const taken = new Set(fields.flatMap(({ index, further = [] }) => [index, ...further]));
  const filtered = new Set(roster.filters.map(({ column }) => column.trim()));
  return header.filter((own, index) => own !== '' && !taken.has(index) && !filtered.has(own));
}

/** @returns what finds the sheet of a record; with several, looked up only once somebody asks */
export function sheetOf(sheets: readonly Sheet[]): (record: CsvRecord) => Sheet | undefined {
  if (sheets.length === 1) return () => sheets[0];
  let byRecord: Map<CsvRecord, Sheet> | undefined;
  return (record) => {
    byRecord ??= new Map(sheets.flatMap((sheet) => sheet.kept.map((kept) => [kept, sheet] as const)));
    return byRecord.get(record);
  };
}
