import { latin1Of } from '../base/latin1.js';
import { applyFilters } from '../roster/columns/filters.js';
import { hierarchyColumns } from '../roster/columns/columns.js';
import { openSheet, readSheet, type RosterFile, type Sheet } from '../roster/columns/sheet.js';
import type { CsvRecord } from '../roster/file/cells.js';
import { likelyDelimiter } from '../roster/file/delimiter.js';
import { withoutMark } from '../roster/file/decode.js';
import { deriveHierarchy } from '../roster/people/derive.js';
import { readEmployees } from '../roster/people/employees.js';
import { discretionFor } from '../roster/people/read.js';
import type { Employee, Roster } from '../roster/people/roster.js';
import { dateFiltersOf } from '../config/date-filters.js';
import { optionalIn } from '../config/reading.js';
import type { Config } from '../config/schema.js';
import { NOTHING_KNOWN, type Discretion } from '../problem/discretion.js';
import { isError } from '../problem/problem.js';

/*
 * From one upload to the next, few lines of a roster change. Where each line is a record, only those that weren't seen
 * before are read, by the same reader, as a small file with the same header; a line that is known is the same person.
 * Anything that isn't as simple as that is read whole.
 */

/** A file, as a roster has it. */
interface Part {
  readonly employees: readonly Employee[];
  readonly sheet: Sheet;
}

/** Whom a line is where a filter leaves it out, or it is blank. */
const NOBODY = 'nobody';

/** What is known of the lines of files with one header. */
interface Known {
  /** The people of lines. */
  readonly lines: Map<string, Employee | typeof NOBODY>;
  sheet: Sheet | undefined;
}

type Delimiter = Config['roster']['delimiter'];

/** What a title above a header, or a footer below a list, is found by. */
const LINES_ABOVE = 20;
const LINES_BELOW = 10;
/** So many times the lines of a file are known at most. */
const KNOWN_OF_ONE = 5;
/** First lines that are no header, and are taken out when a file is read. */
const NOT_A_HEADER = /^(?:\u00EF\u00BB\u00BF)?"?(?:sep=|#TYPE|version:)/i;
/** A header whose last cell may be empty has more to it. */
const ENDS_FILLED = /[\p{L}\p{N}]"?\r?$/u;

/** Reads rosters of one configuration, one after the other. */
export class KnownLines {
  readonly #config: Config;
  readonly #discretion: Discretion;
  readonly #known = new Map<string, Known>();

  constructor(config: Config) {
    this.#config = config;
    // Nothing that it says is shown.
    this.#discretion = discretionFor(config, NOTHING_KNOWN);
  }

  /**
   * @param files sorted by their paths
   * @param asOf the day, YYYY-MM-DD, by which filters by a date decide
   * @returns what reading them whole gives, as far as plans and headcounts go: places and numbers of lines are not in it;
   *   undefined where they must be read whole
   */
  read(files: readonly RosterFile[], asOf: string): Roster | undefined {
    const { roster, hierarchy } = this.#config;
    const isPlain = roster.encoding === 'utf-8' && roster['header-line'] === 1 && roster['skip-last'] === 0;
    if (!isPlain || (hierarchy && 'file' in hierarchy)) return undefined;
    const parts = files.map((file) => this.#file(file, asOf));
    const sheets = parts.flatMap((part) => part?.sheet ?? []);
    if (sheets.length < files.length) return undefined;
    const employees = parts.flatMap((part) => part?.employees ?? []);
    if (employees.length === 0 || employees.length > roster['max-records']) return undefined;
    return this.#roster(files, sheets, employees);
  }

  #roster(files: readonly RosterFile[], sheets: readonly Sheet[], employees: readonly Employee[]): Roster {
    const { hierarchy } = this.#config;
    const top = hierarchy && 'top' in hierarchy ? hierarchy.top : undefined;
    const all = { unreadable: new Set<string>(), incomplete: false };
    const derived =
      hierarchyColumns(this.#config).length > 0
        ? deriveHierarchy(sheets, employees, all, this.#discretion, top)
        : undefined;
    const [first, ...others] = sheets;
    const has = ({ fields }: Sheet, element: string) => fields.some((field) => field.element === element);
    return {
      ...all,
      employees,
      hierarchy: derived?.hierarchy,
      elements: (first?.fields ?? [])
        .map(({ element }) => element)
        .filter((element) => others.every((sheet) => has(sheet, element))),
      optional: new Set(optionalIn(this.#config.roster.columns)),
      dates: [],
      files: files.map(({ path }) => ({ path, endsOpen: false, employees: [] })),
      place: () => ({ file: '' }),
    };
  }

  #file({ path, bytes }: RosterFile, asOf: string): Part | undefined {
    const text = latin1Of(bytes);
    const [header = '', ...rest] = text.split('\n');
    const delimiter = this.#delimiter(bytes);
    if (delimiter === undefined || NOT_A_HEADER.test(header) || !ENDS_FILLED.test(header)) return undefined;
    const records = rest.filter((line) => line !== '' && line !== '\r');
    // Of a file that is far too large, nothing is read.
    if (records.length > 2 * this.#config.roster['max-records']) return undefined;
    const key = `${path}\n${delimiter}\n${header}`;
    const known = this.#known.get(key) ?? {
      lines: new Map<string, Employee | typeof NOBODY>(),
      sheet: undefined,
    };
    this.#known.set(key, known);
    // Where every line changes every night, nothing is gained by knowing them.
    if (known.lines.size > KNOWN_OF_ONE * records.length + 1000) known.lines.clear();
    const found = records.map((line) => known.lines.get(line));
    const unseen = new Set(records.filter((_, at) => found[at] === undefined));
    const edges = [...records.slice(0, LINES_ABOVE), ...records.slice(-LINES_BELOW)];
    if (![header, ...unseen, ...edges].every(isOneRecord)) return undefined;
    const small = [header, ...records.slice(0, LINES_ABOVE), ...unseen, ...records.slice(-LINES_BELOW)];
    if (!this.#learn(path, small, delimiter, known) || !known.sheet) return undefined;
    const employees = found
      .map((one, at) => one ?? known.lines.get(records[at] ?? '') ?? NOBODY)
      .filter((one) => one !== NOBODY);
    return this.#asOf({ employees, sheet: known.sheet }, asOf);
  }

  /** Leaves out whom filters by a date leave out on a day. */
  #asOf({ employees, sheet }: Part, asOf: string): Part | undefined {
    const records = employees.map(({ record }) => record);
    const filters = dateFiltersOf(this.#config);
    if (filters.length === 0) return { employees, sheet: { ...sheet, kept: records } };
    const nobody = () => undefined;
    const { kept, problems } = applyFilters(
      ...([sheet.table, records, filters, sheet.fields, nobody, this.#discretion, asOf] as const),
    );
    if (problems.some(isError)) return undefined;
    const stays = new Set(kept);
    return { employees: employees.filter(({ record }) => stays.has(record)), sheet: { ...sheet, kept } };
  }

  /** @returns whether the lines could be read without any error */
  #learn(path: string, lines: readonly string[], delimiter: Delimiter, known: Known): boolean {
    const bytes = Buffer.from(`${lines.join('\n')}\n`, 'latin1');
    const config = { ...this.#config, roster: { ...this.#config.roster, delimiter } };
    const discretion = this.#discretion;
    const opened = openSheet({ path, bytes }, config, discretion);
    const { sheet, problems } = readSheet(opened, config, discretion, undefined, undefined);
    if (!sheet?.isWhole || sheet.incomplete || sheet.unreadable.length > 0 || problems.some(isError))
      return false;
    // Whether cells beyond the header are none, all lines decide.
    const isLonger = ({ cells }: CsvRecord) => cells.length > sheet.table.header.length;
    if (opened.found?.sound.some(isLonger)) return false;
    if (hierarchyColumns(config).length > 0 && !sheet.posts) return false;
    const read = readEmployees(sheet, discretion);
    if (read.problems.some(isError)) return false;
    const byIndex = new Map(read.employees.map((employee) => [employee.record.index, employee]));
    for (const [index, line] of lines.entries())
      if (index > 0 && !known.lines.has(line)) known.lines.set(alone(line), byIndex.get(index) ?? NOBODY);
    known.sheet = sheet;
    return true;
  }

  #delimiter(bytes: Uint8Array): Delimiter | undefined {
    const { delimiter } = this.#config.roster;
    const found = delimiter === 'auto' ? likelyDelimiter(withoutMark(bytes)) : delimiter;
    return found === '\t' ? 'tab' : (found as Delimiter | undefined);
  }
}

/** Whether a line holds no more and no less than one record: no quotes that are open at its end, no other line ends. */
function isOneRecord(line: string): boolean {
  let isEven = true;
  for (let at = line.indexOf('"'); at !== -1; at = line.indexOf('"', at + 1)) isEven = !isEven;
  const other = line.indexOf('\r');
  return isEven && (other === -1 || other === line.length - 1);
}

/** A part of a text keeps all of it in memory; this is the part alone. */
const alone = (line: string): string => Buffer.from(line, 'latin1').toString('latin1');
