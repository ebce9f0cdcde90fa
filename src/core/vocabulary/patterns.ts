import { RE2JS, RE2JSException } from 're2js';

/** What a whole value must match. */
export interface Pattern {
  test(value: string): boolean;
}

/** More than any id, code or name; a match takes time in proportion to the value and to the pattern. */
const MAX_VALUE_LENGTH = 1000;
const MAX_PATTERN_LENGTH = 200;
/** A repeat of a repeat makes a short pattern long. */
const MAX_STEPS = 500;

/**
 * Compiles a pattern for an engine that never goes back over what it has read, so that no pattern and no value keep
 * it busy. Hence neither lookaheads nor backreferences.
 *
 * @returns the pattern, or in words why it is none
 */
export function compilePattern(source: string): Pattern | string {
  if (source.length > MAX_PATTERN_LENGTH) {
    return `is longer than ${MAX_PATTERN_LENGTH} characters`;
  }
  let compiled: RE2JS;
  try {
    compiled = RE2JS.compile(source);
  } catch (error) {
    if (error instanceof RE2JSException) return whatIsWrong(source);
    throw error;
  }
  if (compiled.programSize() > MAX_STEPS) return 'repeats too much; write smaller counts in its braces';
  return { test: (value) => value.length <= MAX_VALUE_LENGTH && compiled.testExact(value) };
}

function whatIsWrong(source: string): string {
  if (/\(\?<?[=!]/.test(source)) {
    return 'isn’t a regular expression that can be used: lookaheads and lookbehinds, (?= and (?<=, are not supported';
  }
  if (/\\[1-9]|\\k</.test(source)) {
    return 'isn’t a regular expression that can be used: backreferences like \\1 are not supported';
  }
  if (/\{\d{4,}|\{\d*,\d{4,}/.test(source)) {
    return 'isn’t a regular expression that can be used: a repeat is of 1000 at most';
  }
  return 'isn’t a regular expression';
}
