import { withoutPadding } from '../../base/text.js';
import { configuredHeaders } from '../../config/columns.js';
import { isDateFilter } from '../../config/date-filters.js';
import type { Config } from '../../config/schema.js';
import type { Discretion } from '../../problem/discretion.js';
import type { Problem } from '../../problem/problem.js';
import type { CsvRecord } from '../file/cells.js';
import { isEmployeeElement } from '../../vocabulary/fields.js';
import { readTable, splitByLength, type ReadTable, type Table } from '../file/csv.js';
import { personBelow, type Layout } from '../file/edges.js';
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
import { unneededColumns } from './unneeded.js';

/** A file of the repository, in UTF-8. */
export interface RosterFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** The row of a workbook’s sheet that each line comes from; a CSV’s lines are its own. */
  readonly rows?: readonly number[];
  /** Its table, where that was read before, with the same configuration. */
  readonly read?: ReadTable;
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
  /** The columns that are read, and of these the ones that filters read, both counted from 1. */
  readonly used: ReadonlySet<number>;
  readonly filtered: ReadonlySet<number>;
}

const NOTHING_READ = { headers: [], used: new Set<number>(), filtered: new Set<number>() };

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

/** @returns the records of one file of a roster */
export function tableOf({ path, bytes, rows }: RosterFile, config: Config): ReadTable {
  const { delimiter, 'max-records': maxRecords } = config.roster;
  return readTable(path, bytes, delimiter, maxRecords, { ...layoutOf(config), rows });
}

/** Opens one file of a roster and finds its columns. */
export function openSheet(file: RosterFile, config: Config, discretion: Discretion): OpenSheet {
  const { table, incomplete, leftOut, problems, notes } = file.read ?? tableOf(file, config);
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

/** Where the list lies in each file. */
const layoutOf = ({ roster }: Config): Layout => ({
  headerLine: roster['header-line'],
  skipLast: roster['skip-last'],
  dropsHeaders: roster.filters.some(
    (filter) => !isDateFilter(filter) && filter.drop.map(withoutPadding).includes(filter.column.trim()),
  ),
});

/** A footer has no name and no address; where the last record has, the footer is missing, and a person would be. */
function skippedPeople(table: Table, { fields }: FoundColumns): Problem[] {
  const own = fields.filter(({ element, index }) => isEmployeeElement(element) && index !== -1);
  const isPerson = (record: CsvRecord) => own.every((field) => readCell(record, field) !== '');
  return table.skipped
    .filter((record) => own.length > 0 && table.isWhole(record) && isPerson(record))
    .map((record) => personBelow(table.place(record), table.skipped.length));
}

const NOTHING = {
  read: 0,
  kept: [],
  leftOut: { dropped: [], ...NOTHING_READ },
  byDate: { passed: 0, waiting: 0 },
};

/**
 * Reads one file of a roster up to the records that the filters keep.
 *
 * @param asOf the day by which filters by a date decide; undefined: they leave nobody out
 * @param today the day before which a last day has passed; undefined: none has
 */
export function readSheet(
  opened: OpenSheet,
  config: Config,
  discretion: Discretion,
  asOf: string | undefined,
  today: string | undefined,
): ReadSheet {
  const { found, problems: met, notes } = opened;
  if (!found) return { ...NOTHING, problems: met, notes };

  const { table, columns, posts, sound, unreadable, incomplete } = found;
  const idField = columns.fields.find(({ element }) => element === 'employee_id');
  const idOf = (record: CsvRecord) => (idField ? discretion.id(readCell(record, idField)) : undefined);
  const { filters } = config.roster;
  const filteredAsOf = (day: string | undefined) =>
    applyFilters(table, sound, filters, columns.fields, idOf, discretion, day);
  const filtered = filteredAsOf(asOf);
  const { kept, byDate } = filtered;
  // Whom a filter by a date leaves out later isn’t somebody who was overlooked.
  const sent = today === asOf ? kept : filteredAsOf(today).kept;
  const read = columnsOf(table, config, columns, posts);
  const isMissing = ({ rule }: Problem) => rule === 'roster/missing-column';
  const isUnsaid =
    [...columns.problems, ...posts.problems, ...filtered.problems.filter(isMissing)].length > 0;
  const problems = [
    ...met,
    ...duplicateHeaders(table, read.used, discretion),
    ...skippedPeople(table, columns),
    ...columns.problems,
    ...posts.problems,
    ...filtered.problems,
    ...(today === undefined ? [] : passedExits(table, sent, filters, today, discretion)),
    // One of them may be what is missing.
    ...(isUnsaid ? [] : unneededColumns(table, read.used, discretion)),
  ];
  const all = {
    table,
    read: sound.length,
    kept,
    byDate,
    leftOut: { dropped: filtered.dropped, ...read },
    problems,
    notes: [...notes, ...filtered.notes, ...knownNamesNote(table, columns)],
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

/** Which columns are fields, of the hierarchy or filtered by, and the headers of the others. */
function columnsOf(
  { header }: Table,
  { roster }: Config,
  ...found: readonly FoundColumns[]
): Omit<LeftOut, 'dropped'> {
  const fields = found.flatMap((one) => one.fields).filter(({ index }) => index !== -1);
  const ofFilters = new Set(roster.filters.map(({ column }) => column.trim()));
  const filtered = header.flatMap((own, index) => (ofFilters.has(own) ? [index + 1] : []));
  const taken = fields.flatMap(({ index, further = [] }) => [index, ...further]).map((index) => index + 1);
  const used = new Set([...taken, ...filtered]);
  const headers = header.filter((own, index) => own !== '' && !used.has(index + 1));
  return { headers, used, filtered: new Set(filtered) };
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
