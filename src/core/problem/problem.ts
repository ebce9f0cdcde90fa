import { compare } from '../base/text.js';
import { fieldOf } from '../vocabulary/fields.js';
import { catalog, type RuleId, type Severity } from '../vocabulary/rules.js';

/**
 * Where a finding is, counted from 1: the physical line of the file, and the cell of a record or, in a
 * configuration, the character of the line.
 */
export interface Place {
  readonly file: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  /** The row that a spreadsheet shows, where it isn’t the line: a cell above has line breaks in it. */
  readonly row?: number | undefined;
}

/** One finding, in plain data that every renderer can place. */
export interface Problem extends Place {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** Only an id that may be shown (see discretion.ts). */
  readonly employeeId?: string | undefined;
  readonly message: string;
  readonly hint: string;
  /** What the file calls the column, as far as it may be shown. */
  readonly header?: string | undefined;
  /** Whether it is of a column or a file as a whole, and its place only where that begins. */
  readonly isWide?: boolean | undefined;
  /** What else it explains: on its own row everything, as of a row that was pasted twice. */
  readonly explains?: 'row' | undefined;
  /** The cells from whose own error it follows, if one of them has any. */
  readonly causes?: readonly Place[] | undefined;
}

/** More than anybody works through. A file that is wrong everywhere isn't reported to the last of millions. */
export const MAX_PROBLEMS = 50_000;

interface Wording {
  readonly message: string;
  readonly hint?: string | undefined;
  readonly employeeId?: string | undefined;
  readonly isWide?: boolean | undefined;
  readonly explains?: 'row' | undefined;
  readonly causes?: readonly Place[] | undefined;
}

/** Makes a problem with the severity and, where none is given, the hint that the catalog has for its rule. */
export function problem(rule: RuleId, place: Place, wording: Wording): Problem {
  const { severity, hint: usual } = catalog[rule];
  const { file, line, column, row } = place;
  const { hint = usual } = wording;
  return { rule, severity, file, line, column, ...(row !== undefined && { row }), ...wording, hint };
}

/** What a reader finds a cell by. */
export interface Guide {
  /** What the file calls its columns, in their order, as far as it may be shown. */
  readonly headers: readonly (string | undefined)[];
  /** What the file calls the column of an element, as far as it may be shown; undefined where it has none. */
  readonly headerOf: (element: string) => string | undefined;
  /** The row of a spreadsheet in which a line is, where that has another number. */
  readonly rowOf: (line: number) => number | undefined;
  /** The cells of the row that has a cell on this line and in this column; undefined where no row can be read there. */
  readonly cellsAt: (line: number, column: number) => readonly string[] | undefined;
}

/** By the paths of the files. */
export type Headers = ReadonlyMap<string, Guide>;

/** @returns the same problems in the words of their files: with the header over the cell, the row, and the columns’ names */
export function withHeaders(problems: readonly Problem[], headers: Headers): Problem[] {
  return problems.map((found) => {
    const { file, line, column } = found;
    const guide = headers.get(file);
    if (!guide) return found;
    const header = column === undefined ? undefined : guide.headers[column - 1];
    const row = found.row ?? (line === undefined ? undefined : guide.rowOf(line));
    const message = inWordsOf(guide, found.message);
    return { ...found, message, ...(header && { header }), ...(row !== undefined && { row }) };
  });
}

/** A rule names a column by its element, `start_date`; its reader knows the header, or else what it is called. */
function inWordsOf({ headerOf }: Guide, message: string): string {
  return message.replaceAll(/`([^\s`]+)`/g, (written, element: string, at: number) => {
    const header = headerOf(element);
    if (header === element) return written;
    if (header !== undefined) return `“${header}”`;
    const called = fieldOf(element)?.called ?? written;
    return at === 0 ? called.charAt(0).toUpperCase() + called.slice(1) : called;
  });
}

/** Sorts by place, then rule: the order in which a person works through a file. */
export function byPlace(a: Problem, b: Problem): number {
  return (
    compare(a.file, b.file) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0) ||
    compare(a.rule, b.rule)
  );
}

export const isError = (found: Problem): boolean => found.severity === 'error';

/** Picks the problems that help most where few can be shown: one of each rule first, then in the files' order. */
export function chooseProblems(problems: readonly Problem[], limit: number): Problem[] {
  const firstOfRule = new Map(problems.toReversed().map((found) => [found.rule, found]));
  const firsts = problems.filter((found) => firstOfRule.get(found.rule) === found);
  const others = problems.filter((found) => firstOfRule.get(found.rule) !== found);
  const chosen = new Set([...firsts, ...others].slice(0, limit));
  return problems.filter((found) => chosen.has(found));
}
