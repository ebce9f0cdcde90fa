import { configuredHeaders, patternsOf } from '../../config/columns.js';
import { dateFiltersOf, dependsOnDay, formatsOfFilter } from '../../config/date-filters.js';
import { optionalIn } from '../../config/reading.js';
import type { Config } from '../../config/schema.js';
import { discretionOf, type Discretion, type Known, type Seen } from '../../problem/discretion.js';
import { problem, type Guide, type Headers, type Problem } from '../../problem/problem.js';
import { meansNoDay } from '../../vocabulary/nothing.js';
import { toIsoDate } from '../../vocabulary/dates.js';
import { POSITION_COLUMNS } from '../../vocabulary/fields.js';
import { isKnownHeader } from '../../vocabulary/headers.js';
import { hierarchyColumns, readCell } from '../columns/columns.js';
import type { ByDate } from '../columns/filters.js';
import {
  openSheet,
  readSheet,
  sheetOf,
  type LeftOut,
  type OpenSheet,
  type ReadSheet,
  type RosterFile,
  type Sheet,
} from '../columns/sheet.js';
import { deriveHierarchy } from './derive.js';
import { readEmployees } from './employees.js';
import { readHierarchyFile } from './hierarchy.js';
import type { Employee, Hierarchy, Roster } from './roster.js';

/** The bytes that a roster is made of. */
interface RosterFiles {
  /** One or more, sorted by path. */
  readonly rosters: readonly RosterFile[];
  /** Where the configuration names one. */
  readonly positions?: RosterFile | undefined;
}

export interface ReadRoster {
  /** Absent when a column that must be there isn't. */
  readonly roster?: Roster;
  /** The roster without the columns that are missing, so that the others can be judged; nothing to be sent. */
  readonly partial?: Roster;
  readonly problems: readonly Problem[];
  readonly headers: Headers;
  /** How the files were read where nobody said it, in a sentence each. */
  readonly notes: readonly string[];
  /** Of each file in turn. */
  readonly leftOut: readonly LeftOut[];
  /** Whom filters by a date leave out; absent where there is none, or nobody could be read. */
  readonly byDate?: ByDate;
  /** What may be shown, now that the columns are known. */
  readonly discretion: Discretion;
}

/**
 * What may be shown of a roster.
 *
 * @param deciding the configuration that says what ids, departments and headers are, and whether values are shown: that
 *   of the base where a change brings its own, so that no change decides what is shown of itself; undefined where
 *   nothing is configured, or known to be
 */
export function discretionFor(deciding: Config | undefined, known: Known): Discretion {
  const configured = deciding ? configuredHeaders(deciding) : [];
  const own = new Set<string>([...Object.values(POSITION_COLUMNS), ...configured]);
  return discretionOf({
    known,
    idPattern: deciding && patternsOf(deciding).get('employee_id'),
    departments: deciding?.roster.departments ?? [],
    headers: { has: (header) => own.has(header) || isKnownHeader(header) },
    showValues: deciding?.['show-values'] ?? false,
  });
}

/**
 * From bytes to a roster with the place of everything, and every problem met on the way; the rules come after.
 *
 * @param before what may be shown as far as it is known without the roster
 * @param asOf the day, YYYY-MM-DD, by which filters by a date decide; undefined: they leave nobody out, as in an import
 * @param today the day, YYYY-MM-DD, before which a last day has passed; undefined: none has
 */
export function readRoster(
  files: RosterFiles,
  config: Config,
  before: Discretion,
  asOf: string | undefined,
  today = asOf,
): ReadRoster {
  const fromFile =
    files.positions && readHierarchyFile(files.positions.path, files.positions.bytes, config, before);
  const opened = files.rosters.map((file) => openSheet(file, config, before));
  const discretion = before.seeing(seenIn(opened, fromFile?.hierarchy));
  const all = opened.map((one) => readSheet(one, config, discretion, asOf, today));
  const problems = [
    ...all.flatMap((one) => one.problems),
    ...(fromFile?.problems ?? []),
    ...(asOf === undefined && dependsOnDay(config) ? [] : tooMany(all, config)),
    ...nobodyLeft(all),
  ];
  const notes = [...all, ...(fromFile ? [fromFile] : [])].flatMap((one) => one.notes);
  const sheets = all.flatMap(({ sheet }) => sheet ?? []);
  const leftOut = all.map((one) => one.leftOut);
  const headers = headersOf([...all, ...(fromFile ? [fromFile] : [])], discretion);
  const of = { notes, leftOut, discretion, headers, ...(dependsOnDay(config) && { byDate: byDateOf(all) }) };
  if (sheets.length < all.length) return { ...of, problems };

  const read = sheets.map((sheet) => readEmployees(sheet, discretion));
  const employees = read.flatMap((one) => one.employees);
  const parts = sheets.map(({ table: { file, endsOpen } }, index) => ({
    path: file,
    endsOpen,
    employees: read[index]?.employees ?? [],
  }));
  const unreadable = new Set(sheets.flatMap(unreadableIds));
  const incomplete = sheets.some((sheet) => sheet.incomplete);
  const isWhole = sheets.every((sheet) => sheet.isWhole);
  const derived =
    isWhole && hierarchyColumns(config).length > 0 && sheets.every(({ posts }) => posts)
      ? deriveHierarchy(sheets, employees, { unreadable, incomplete }, discretion, topOf(config))
      : undefined;
  const hierarchy = derived?.hierarchy ?? fromFile?.hierarchy;
  const further = [...read.flatMap((one) => one.problems), ...(derived?.problems ?? [])];
  const dates = dateColumns(sheets, config);
  const optional = new Set(optionalIn(config.roster.columns));
  const content = { optional, employees, files: parts, hierarchy, unreadable, incomplete, dates };
  const roster = rosterOf(sheets, content);
  const rest = {
    ...of,
    problems: [...problems, ...further],
    notes: [...of.notes, ...(derived?.notes ?? [])],
  };
  return isWhole ? { roster, ...rest } : { partial: roster, ...rest };
}

function headersOf(read: readonly Pick<ReadSheet, 'table' | 'sheet'>[], discretion: Discretion): Headers {
  return new Map(
    read.flatMap(({ table, sheet }) => {
      if (!table) return [];
      const headers = table.header.map((one) => discretion.header(one));
      const fields = [...(sheet?.fields ?? []), ...(sheet?.posts ?? [])];
      const indexes = new Map(fields.map(({ element, index }) => [element, index]));
      const guide: Guide = {
        headers,
        headerOf: (element) => headers[indexes.get(element) ?? headers.indexOf(element)],
        rowOf: (line) => table.rowOf(line),
        cellsAt: (line, column) => table.cellsAt(line, column),
      };
      return [[table.file, guide]];
    }),
  );
}

function byDateOf(all: readonly ReadSheet[]): ByDate {
  const sum = (of: keyof ByDate) => all.reduce((count, { byDate }) => count + byDate[of], 0);
  return { passed: sum('passed'), waiting: sum('waiting') };
}

const topOf = ({ hierarchy }: Config): string | undefined =>
  hierarchy && 'top' in hierarchy ? hierarchy.top : undefined;

function seenIn(opened: readonly OpenSheet[], hierarchy: Hierarchy | undefined): Seen {
  const of = (element: string) => opened.flatMap(({ column }) => column(element));
  const own = hierarchy?.positions.map(({ id }) => id);
  return {
    ids: of('employee_id'),
    positions: own ?? of(POSITION_COLUMNS.id),
    departments: of('department'),
  };
}

const unreadableIds = ({ unreadable, idField }: Sheet): string[] =>
  unreadable.map((record) => readCell(record, idField));

function rosterOf(sheets: readonly Sheet[], content: Omit<Roster, 'elements' | 'place'>): Roster {
  const of = sheetOf(sheets);
  return {
    ...content,
    elements: elementsOf(sheets),
    place: ({ record }, element) => {
      const sheet = of(record);
      const field = sheet?.fields.find((one) => one.element === element);
      const cell = field && field.index !== -1 ? field.index + 1 : undefined;
      return sheet?.table.place(record, cell) ?? { file: '' };
    },
  };
}

function dateColumns(sheets: readonly Sheet[], config: Config): Roster['dates'] {
  const sheet = sheetOf(sheets);
  return dateFiltersOf(config).map((filter) => {
    const header = filter.column.trim();
    const of = ({ record }: Employee) => {
      const written = readCell(record, {
        element: header,
        header,
        index: sheet(record)?.table.header.indexOf(header) ?? -1,
      });
      const isNone = filter.keep === 'until' && meansNoDay(written);
      return toIsoDate(written, formatsOfFilter(filter)) ?? (isNone ? '' : written);
    };
    return { header, of };
  });
}

/** Those that every file has. */
function elementsOf([first, ...others]: readonly Sheet[]): string[] {
  const elements = first?.fields.map(({ element }) => element) ?? [];
  const has = ({ fields }: Sheet, element: string) => fields.some((field) => field.element === element);
  return elements.filter((element) => others.every((sheet) => has(sheet, element)));
}

function tooMany(all: readonly ReadSheet[], config: Config): Problem[] {
  const limit = config.roster['max-records'];
  const kept = all.flatMap(({ table, kept: records }) => records.map((record) => ({ table, record })));
  const over = kept[limit];
  if (!over?.table) return [];
  const message = `${kept.length} employees, and at most ${limit} may be sent; the first one too many is on this line.`;
  return [problem('roster/too-many-records', over.table.place(over.record), { message })];
}

function nobodyLeft(all: readonly ReadSheet[]): Problem[] {
  const [first] = all;
  if (!first?.table || all.every(({ read }) => read === 0) || all.some(({ kept }) => kept.length > 0))
    return [];
  const message = 'The filters leave nobody: every record is dropped.';
  return [problem('roster/no-records', first.table.headerPlace(), { message })];
}
