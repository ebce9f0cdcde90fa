import * as z from 'zod';
import { areAmbiguousTogether, isDateFormat } from '../vocabulary/dates.js';
import { compilePattern } from '../vocabulary/patterns.js';
import { isTimeZone, nearestTimeZone } from '../vocabulary/time-zones.js';

/* The kinds of values that keys of the configuration have. */

export const text = z.string().min(1, 'must not be empty');
export const count = z.int().min(0);

export const regularExpression = text.superRefine((source, context) => {
  const pattern = compilePattern(source);
  if (typeof pattern === 'string') context.addIssue({ code: 'custom', message: pattern });
});

/** A path inside the repository, with forward slashes on every system. */
export const repositoryPath = text.refine((path) => !/^[/~]|\\|^[A-Za-z]:|(^|\/)\.\.?(\/|$)/.test(path), {
  error: 'must be a path inside the repository, with forward slashes and no ".."',
});

/** A path below the API's address, and nothing that could lead to another host. */
export const apiPath = z
  .string()
  .regex(/^(?!.*\.\.)[A-Za-z0-9_~.-]+(\/[A-Za-z0-9_~.-]+)*$/, 'must be a path like hrdatasync/employees');

export const timeZone = text.superRefine((name, context) => {
  if (isTimeZone(name)) return;
  const near = nearestTimeZone(name);
  const message = `isn’t a time zone${near === undefined ? '' : `; it is nearly \`${near}\``}`;
  context.addIssue({ code: 'custom', message });
});

const dateFormat = text.refine(isDateFormat, {
  error:
    'must have one day (D, DD), one month (M, MM, MMM, MMMM) and one year (YY, YYYY), like DD/MM/YYYY or D-MMM-YY',
});

export const dateFormats = z.union([
  dateFormat,
  z
    .array(dateFormat)
    .min(1)
    .refine((formats) => !areAmbiguousTogether(formats), {
      error: 'has formats that could read the same text as two dates',
    }),
]);
