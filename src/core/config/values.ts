import * as z from 'zod/mini';
import { isGitsOwn } from '../base/files.js';
import { areAmbiguousTogether, isDateFormat } from '../vocabulary/dates.js';
import { compilePattern } from '../vocabulary/patterns.js';
import { isTimeZone, nearestTimeZone } from '../vocabulary/time-zones.js';

/* The kinds of values that keys of the configuration have. */

/**
 * Says of a schema what it is for, as the JSON Schema has it.
 *
 * @param schema of one place only: `own` makes one of what several places have
 */
export function said<Schema extends z.ZodMiniType>(
  schema: Schema,
  description: string,
  ...examples: readonly unknown[]
): Schema {
  z.globalRegistry.add(schema, { description, ...(examples.length > 0 && { examples: [...examples] }) });
  return schema;
}

export const own = <Schema extends z.ZodMiniType>(schema: Schema): Schema => schema.clone();

export const text = z.string().check(z.minLength(1, 'must not be empty'));

export const count = z.int().check(z.minimum(0));

/** A whole number from one to another. */
export const within = (from: number, to: number) => z.int().check(z.minimum(from), z.maximum(to));

export const regularExpression = text.check(
  z.superRefine((source, context) => {
    const pattern = compilePattern(source);
    if (typeof pattern === 'string') context.addIssue({ code: 'custom', message: pattern });
  }),
);

/** A path inside the repository as git has it on every system: another spelling of it would name no file. */
export const repositoryPath = text.check(
  z.refine((path) => !/^[/~]|\\|^[A-Za-z]:|(^|\/)\.\.?(\/|$)|\/\/|\/$/.test(path), {
    error:
      'must be a path inside the repository: with single forward slashes between its parts, none at the end, and no "." or ".." in it',
  }),
  z.refine((path) => !isGitsOwn(path), {
    error: 'must be a file that can be committed, and nothing in .git can',
  }),
);

/** A path below the API's address, and nothing that could lead to another host. */
export const apiPath = z
  .string()
  .check(
    z.regex(/^(?!.*\.\.)[A-Za-z0-9_~.-]+(\/[A-Za-z0-9_~.-]+)*$/, 'must be a path like hrdatasync/employees'),
  );

export const timeZone = text.check(
  z.superRefine((name, context) => {
    if (isTimeZone(name)) return;
    const near = nearestTimeZone(name);
    const message = `isn’t a time zone${near === undefined ? '' : `; it is nearly \`${near}\``}`;
    context.addIssue({ code: 'custom', message });
  }),
);

const dateFormat = text.check(
  z.refine(isDateFormat, {
    error:
      'must have one day (D, DD), one month (M, MM, MMM, MMMM) and one year (YY, YYYY), like DD/MM/YYYY or D-MMM-YY',
  }),
);

export const dateFormats = z.union([
  dateFormat,
  z.array(dateFormat).check(
    z.minLength(1),
    // This is asked of a list in which there is none of a form, too.
    z.refine((formats) => !areAmbiguousTogether(formats.filter(isDateFormat)), {
      error: 'has formats that could read the same text as two dates',
    }),
  ),
]);
