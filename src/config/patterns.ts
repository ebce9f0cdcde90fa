import { RE2JS, RE2JSException } from 're2js';
import type { Config } from './schema.js';

/** What a whole value must match. */
export interface Pattern {
  test(value: string): boolean;
}

/** More than any id, code or name; a match takes time in proportion to the value and to the pattern. */
const LONGEST_VALUE = 1000;
const LONGEST_PATTERN = 200;
/** A repeat of a repeat makes a short pattern long. */
const MOST_STEPS = 500;

/**
 * Compiles a pattern for an engine that never goes back over what it has read, so that no pattern and no value keep
 * it busy. Hence neither lookaheads nor backreferences.
 *
 * @returns the pattern, or in words why it is none
 */
export function compilePattern(source: string): Pattern | string {
  if (source.length > LONGEST_PATTERN) {
    return `is longer than ${LONGEST_PATTERN} characters`;
  }
  let compiled: RE2JS;
  try {
    compiled = RE2JS.compile(source);
  } catch (error) {
    if (error instanceof RE2JSException) return whatIsWrong(source);
    throw error;
  }
  if (compiled.programSize() > MOST_STEPS) return 'repeats too much; write smaller counts in its braces';
  return { test: (value) => value.length <= LONGEST_VALUE && compiled.testExact(value) };
}

function whatIsWrong(source: string): string {
  if (/\(\?<?[=!]/.test(source)) {
    return 'is no regular expression that can be used: lookaheads and lookbehinds, (?= and (?<=, are not supported';
  }
  if (/\\[1-9]|\\k</.test(source)) {
    return 'is no regular expression that can be used: backreferences like \\1 are not supported';
  }
  if (/\{\d{4,}|\{\d*,\d{4,}/.test(source)) {
    return 'is no regular expression that can be used: a repeat is of 1000 at most';
  }
  return 'is no regular expression';
}

/** The `pattern` of each column that has one, by element. */
export function patternsOf(config: Config): Map<string, Pattern> {
  const patterns = new Map<string, Pattern>();
  for (const [element, column] of Object.entries(config.roster.columns)) {
    if (typeof column !== 'object' || !('pattern' in column) || column.pattern === undefined) continue;
    const pattern = compilePattern(column.pattern);
    if (typeof pattern === 'object') patterns.set(element, pattern);
  }
  return patterns;
}

/** Every header that the configuration names. */
export function configuredHeaders({ roster, hierarchy }: Config): string[] {
  const columns = Object.values(roster.columns).flatMap((column) => {
    if (typeof column === 'string') return column;
    if ('value' in column) return [];
    return 'column' in column ? column.column : column.columns;
  });
  const filters = roster.filters.map(({ column }) => column);
  const posts: (string | undefined)[] = hierarchy && !('file' in hierarchy) ? Object.values(hierarchy) : [];
  return [...columns, ...filters, ...posts].flatMap((header) => header?.trim() ?? []);
}
