import { isCountry } from '../../vocabulary/countries.js';
import { fieldOf, type FieldKind } from '../../vocabulary/fields.js';
import type { Pattern } from '../../vocabulary/patterns.js';
import type { RuleId } from '../../vocabulary/rules.js';

/** One thing that a value must be. */
interface Check {
  readonly rule: RuleId;
  /** What is wrong where it doesn’t hold, to follow the name of the value. The cell’s text is never in it. */
  readonly message: string;
  readonly holds: (value: string) => boolean;
}

/** Everything that XML 1.0 (production Char) can't carry. Lone surrogates can't come out of UTF-8. */
// eslint-disable-next-line no-control-regex -- these are the characters to be found
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;

/** One address: a local part without what must be quoted, and a domain of at least two labels. */
const ADDRESS =
  /^[^\s\p{C}@"(),:;<>[\\\]]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,63}$/u;

/** Blanks of any kind are nothing to see; what isn’t padding of a cell is left in it. */
const isVisible = (value: string): boolean => value.trim() !== '';
export const isTypable = (value: string): boolean => !FORBIDDEN.test(value);
const isAddress = (value: string): boolean => value.length <= 254 && ADDRESS.test(value);

const isThere = (area: 'employee' | 'hierarchy'): Check => ({
  rule: `${area}/required`,
  message: 'is empty',
  holds: isVisible,
});

const canBeCarried = (area: 'employee' | 'hierarchy'): Check => ({
  rule: `${area}/control-character`,
  message: 'holds an invisible control character that XML can’t carry',
  holds: isTypable,
});

/** What some kinds of values must be besides a text. Dates have a rule of their own, which judges whole columns. */
const OF_KIND: Readonly<Partial<Record<FieldKind, Check>>> = {
  country: {
    rule: 'employee/country',
    message: 'isn’t a country of ISO 3166-1, by code or by name',
    holds: isCountry,
  },
  email: { rule: 'employee/email', message: 'isn’t an e-mail address', holds: isAddress },
};

const fits = (pattern: Pattern): Check => ({
  rule: 'employee/pattern',
  message: 'doesn’t fit the `pattern` of its column',
  holds: (value) => pattern.test(value),
});

const orEmpty = (check: Check): Check => ({
  ...check,
  holds: (value) => value === '' || check.holds(value),
});

/**
 * @param pattern what the whole value must match
 * @param isOptional whether the configuration lets it be empty
 * @returns what a value of an element must be; of several that don’t hold, the first is reported
 */
export function checksOf(
  element: string,
  pattern: Pattern | undefined,
  isOptional: boolean,
): readonly Check[] {
  const field = fieldOf(element);
  const own = field && OF_KIND[field.kind];
  const checks = [canBeCarried('employee'), ...(own ? [own] : []), ...(pattern ? [fits(pattern)] : [])];
  // Whether a further element must be there is for the program’s schema to decide.
  return field?.required && !isOptional ? [isThere('employee'), ...checks] : checks.map(orEmpty);
}

/** What a position’s id and title must be; whether parent and employee exist is for the hierarchy’s rules. */
export const POSITION_CHECKS: readonly Check[] = [isThere('hierarchy'), canBeCarried('hierarchy')];

/** @returns the first check that doesn’t hold; undefined for a value that is right */
export const failedCheck = (value: string, checks: readonly Check[]): Check | undefined =>
  checks.find(({ holds }) => !holds(value));
