import * as z from 'zod';
import { isCountry } from '../../vocabulary/countries.js';
import type { Pattern } from '../../vocabulary/patterns.js';
import type { RuleId } from '../../vocabulary/rules.js';

/*
 * What a value must be, in zod, with a plain sentence for each way in which it isn't. Every check carries the id of
 * its rule; the cell's text is in none of the sentences.
 */

/** Everything that XML 1.0 (production Char) can't carry. Lone surrogates can't come out of UTF-8. */
// eslint-disable-next-line no-control-regex -- these are the characters to be found
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;

/** One address: a local part without what must be quoted, and a domain of at least two labels. */
const ADDRESS =
  /^[^\s\p{C}@"(),:;<>[\\\]]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,63}$/u;

interface Check {
  readonly rule: RuleId;
  readonly message: string;
  readonly holds: (value: string) => boolean;
}

type Checks = ReadonlyMap<string, readonly Check[]>;
type Values = Record<string, string>;

/**
 * A record of texts with its checks. Of each value the first check that fails is told. One refinement for the whole
 * record: one a value takes twice the time on 10,000 records.
 */
function recordOf(checks: Checks): z.ZodType<Values> {
  const shape = Object.fromEntries([...checks.keys()].map((name) => [name, z.string()]));
  return z.object(shape).superRefine((values: Values, context) => {
    for (const [name, all] of checks) {
      const value = values[name] ?? '';
      const failed = all.find(({ holds }) => !holds(value));
      if (failed) {
        context.addIssue({
          code: 'custom',
          path: [name],
          message: failed.message,
          params: { rule: failed.rule },
        });
      }
    }
  });
}

/** What every text must be: there, and such that XML can carry it. */
function textChecks(area: 'employee' | 'hierarchy'): Check[] {
  return [
    { rule: `${area}/required`, message: 'is empty', holds: isVisible },
    {
      rule: `${area}/control-character`,
      message: 'holds an invisible control character that XML can’t carry',
      holds: isTypable,
    },
  ];
}

const isoDate = z.iso.date();
/** Blanks of any kind are nothing to see; what isn’t padding of a cell is left in it. */
const isVisible = (value: string): boolean => value.trim() !== '';
export const isDate = (value: string): boolean => isoDate.safeParse(value).success;
export const isTypable = (value: string): boolean => !FORBIDDEN.test(value);
const isAddress = (value: string): boolean => value.length <= 254 && ADDRESS.test(value);

const CHECKS: ReadonlyMap<string, Check> = new Map<string, Check>([
  [
    'country',
    {
      rule: 'employee/country',
      message: 'is no country of ISO 3166-1, by code or by name',
      holds: isCountry,
    },
  ],
  ['email', { rule: 'employee/email', message: 'is no e-mail address', holds: isAddress }],
]);

/**
 * The schema of an employee's values.
 *
 * @param required the eight elements of the vendor (docs/vendor-api.md, Employee file)
 * @param optional further elements: the program's schema decides whether they must be there
 * @param patterns what the whole value of an element must match
 */
export function employeeSchema(
  required: readonly string[],
  optional: readonly string[],
  patterns: ReadonlyMap<string, Pattern>,
): z.ZodType<Values> {
  const checksOf = (element: string): Check[] => {
    const own = CHECKS.get(element);
    const pattern = patterns.get(element);
    return [...textChecks('employee'), ...(own ? [own] : []), ...(pattern ? [fits(pattern)] : [])];
  };
  const orEmpty = (check: Check): Check => ({
    ...check,
    holds: (value) => value === '' || check.holds(value),
  });
  return recordOf(
    new Map([
      ...required.map((element) => [element, checksOf(element)] as const),
      ...optional.map((element) => [element, checksOf(element).slice(1).map(orEmpty)] as const),
    ]),
  );
}

const fits = (pattern: Pattern): Check => ({
  rule: 'employee/pattern',
  message: 'doesn’t fit the `pattern` of its column',
  holds: (value) => pattern.test(value),
});

/** The schema of a position's own values; whether parent and employee exist is for the hierarchy's rules. */
export const positionSchema = recordOf(
  new Map([
    ['id', textChecks('hierarchy')],
    ['title', textChecks('hierarchy')],
  ]),
);
