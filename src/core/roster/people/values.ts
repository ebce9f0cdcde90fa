import { onDemand } from '../../base/on-demand.js';
import { isCountry } from '../../vocabulary/countries.js';
import { fieldOf, type FieldKind } from '../../vocabulary/fields.js';
import { HAS_INVISIBLE, TYPE_AGAIN, withoutInvisible } from '../../vocabulary/invisible.js';
import type { Pattern } from '../../vocabulary/patterns.js';
import type { RuleId } from '../../vocabulary/rules.js';

/** One thing that a value must be. */
interface Check {
  readonly rule: RuleId;
  /** What is wrong where it doesn’t hold, to follow the name of the value. The cell’s text is never in it. */
  readonly message: string;
  readonly holds: (value: string) => boolean;
}

/** What a value must be; of several that don’t hold, the first is reported. */
interface Checks {
  readonly all: readonly Check[];
  /** Asks only what most values answer with yes: then all hold, and nothing else needs to be asked. */
  readonly hold: (value: string) => boolean;
}

/** Everything that XML 1.0 (production Char) can't carry. Lone surrogates can't come out of UTF-8. */
// eslint-disable-next-line no-control-regex -- these are the characters to be found
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;

/** One address: a local part without what must be quoted, and a domain of at least two labels. */
const address = onDemand(
  () =>
    /^[^\s\p{C}@"(),:;<>[\\\]]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,63}$/u,
);

/** The same of ASCII alone, as nearly all are, which takes no table of letters. */
const ASCII_ADDRESS =
  /^[!#-'*+\-./0-9=?A-Z^-~]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z0-9-]{2,63}$/;

export const isTypable = (value: string): boolean => !FORBIDDEN.test(value);
/** Blanks of any kind are nothing to see, but what XML can’t carry is reported as that. */
const isVisible = (value: string): boolean => !isTypable(value) || withoutInvisible(value).trim() !== '';
/** Surely something visible, and then nothing that is forbidden: what nearly every value is. */
// eslint-disable-next-line no-control-regex -- these are the characters that may not be there
const PLAIN = /^[!-~\u00C0-\u02FF\u0370-\u052F][^\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]*$/;
const isPlain = (value: string): boolean => PLAIN.test(value);
/** It is always plain. */
const isAddress = (value: string): boolean =>
  value.length <= 254 && (ASCII_ADDRESS.test(value) || address().test(value));

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
 * @returns what a value of an element must be
 */
export function checksOf(element: string, pattern: Pattern | undefined, isOptional: boolean): Checks {
  const field = fieldOf(element);
  const own = field && OF_KIND[field.kind];
  const checks = [canBeCarried('employee'), ...(own ? [own] : []), ...(pattern ? [fits(pattern)] : [])];
  const isOwn = own ? own.holds : isPlain;
  return {
    // Whether a further element must be there is for the program’s schema to decide.
    all: field?.required && !isOptional ? [isThere('employee'), ...checks] : checks.map(orEmpty),
    hold: pattern ? (value) => isOwn(value) && pattern.test(value) : isOwn,
  };
}

/** What a position’s id and title must be; whether parent and employee exist is for the hierarchy’s rules. */
export const POSITION_CHECKS: Checks = {
  all: [isThere('hierarchy'), canBeCarried('hierarchy')],
  hold: isPlain,
};

/** What is wrong with a value. */
interface Failed extends Pick<Check, 'rule' | 'message'> {
  /** What to do, where that is something else than what the rule says. */
  readonly hint?: string;
}

/** @returns the first check that doesn’t hold, and why; undefined for a value that is right */
export function failedCheck(value: string, { all, hold }: Checks): Failed | undefined {
  const failed = hold(value) ? undefined : all.find(({ holds }) => !holds(value));
  if (!failed) return undefined;
  const { rule, message, holds } = failed;
  const seen = withoutInvisible(value);
  if (seen === value) return { rule, message };
  if (seen === '' && holds === isVisible) return { rule, message: `${message}: what is in it can’t be seen` };
  // Of a character that XML can’t carry, the message says it already.
  return isTypable(value) && holds(seen)
    ? { rule, message: `${message}: it ${HAS_INVISIBLE}`, hint: TYPE_AGAIN }
    : { rule, message };
}
