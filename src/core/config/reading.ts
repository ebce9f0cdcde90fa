import * as z from 'zod';
import { fieldOf } from '../vocabulary/fields.js';
import { ENCODINGS, type Encoding } from '../vocabulary/encodings.js';
import { dateFormats, regularExpression, text } from './values.js';

/* How a file of people is read: its columns and which of its records count. */

/** Of the roster, with an element of its own in the file. */
const MAX_COLUMNS = 100;

const ELEMENT_NAME = /^[A-Za-z][A-Za-z0-9_.-]*$/;

const ofAnyColumn = {
  pattern: regularExpression
    .optional()
    .meta({ description: 'A regular expression that the whole value must match.', examples: ['[0-9]{7}'] }),
  values: z
    .record(text, text)
    .optional()
    .meta({
      description: 'What each value of the column becomes; any other value is an error.',
      examples: [{ 'Full-Time': 'employee', 'Part-Time': 'employee' }],
    }),
  default: text.optional().meta({ description: 'What an empty cell becomes.', examples: ['GB'] }),
};

const header = text.meta({ description: 'The header of the column.', examples: ['First Name'] });

const column = z.union([
  header,
  z.strictObject({
    column: header,
    part: z
      .enum(['first', 'last'])
      .optional()
      .meta({
        description:
          'Which part of a full name: “Surname, Forename” is separated at the comma, else at the last blank.',
        examples: ['first'],
      }),
    format: dateFormats.optional().meta({
      description:
        'How the column’s dates are written, like DD/MM/YYYY or D-MMM-YY; YYYY-MM-DD always is one.',
      examples: ['DD/MM/YYYY'],
    }),
    optional: z
      .boolean()
      .optional()
      .meta({
        description:
          'Whether people may have no value, which is then left out: of `email`, in a program with offline employees.',
        examples: [true],
      }),
    ...ofAnyColumn,
  }),
  z.strictObject({
    columns: z
      .array(text)
      .min(2)
      .meta({
        description: 'The headers of columns whose values are joined by a blank.',
        examples: [['First Name', 'Middle Name']],
      }),
    ...ofAnyColumn,
  }),
  z.strictObject({
    value: text.meta({
      description: 'What everybody has, where the file has no such column.',
      examples: ['employee'],
    }),
  }),
]);

/** @returns the elements that may be empty, as the configuration has it */
export const optionalIn = (columns: Readonly<Record<string, z.output<typeof column>>>): string[] =>
  Object.entries(columns).flatMap(([element, one]) =>
    typeof one === 'object' && 'column' in one && one.optional ? [element] : [],
  );

const valueFilter = z
  .strictObject({
    column: text.meta({ description: 'The header of the column.', examples: ['Status'] }),
    keep: z.array(z.string()).meta({
      description: 'Records with one of these values are kept; "" is an empty cell.',
      examples: [['Active', 'On Leave']],
    }),
    drop: z
      .array(z.string())
      .meta({ description: 'Records with one of these values are left out.', examples: [['Terminated']] }),
  })
  .refine(({ keep, drop }) => !keep.some((value) => drop.includes(value)), {
    error: 'has a value in `keep` that is in `drop` too',
  });

/** Nobody plans further ahead, and a number that is larger is a date without its separators. */
const MAX_DAYS = 3650;

const dateFilter = z
  .strictObject({
    column: text.meta({ description: 'The header of the column.', examples: ['Last Day'] }),
    date: dateFormats.meta({
      description: 'How the column’s dates are written, like DD/MM/YYYY; YYYY-MM-DD always is one.',
      examples: ['DD/MM/YYYY'],
    }),
    keep: z.enum(['until', 'from']).meta({
      description:
        'Who is kept on the day of the run: `until` keeps them up to that date and where the cell is empty; `from` keeps them from that date on.',
      examples: ['until'],
    }),
    days: z
      .int()
      .min(-MAX_DAYS)
      .max(MAX_DAYS)
      .optional()
      .meta({ description: 'With `from`: so many days after that date, or before it.', examples: [-7] }),
  })
  .refine(({ keep, days }) => keep === 'from' || days === undefined, {
    path: ['days'],
    error: 'belongs to `keep: from`: `until` keeps people up to their date',
  });

/** How a file of people is to be read, a roster or an export of an HR system. */
export const reading = {
  delimiter: z
    .enum(['auto', ',', ';', 'tab', '|'])
    .default('auto')
    .describe('What separates the cells; `auto` finds it by the first records. The same in every file.'),
  encoding: z
    .enum(Object.keys(ENCODINGS) as Encoding[])
    .default('utf-8')
    .describe('How the bytes of the files are to be read: declared, never guessed.'),
  'header-line': z
    .int()
    .min(1)
    .max(1000)
    .default(1)
    .describe('The line, or of a sheet the row, that has the headers: lines above it are left out.'),
  'skip-last': z
    .int()
    .min(0)
    .max(1000)
    .default(0)
    .describe('How many records at the end are a footer, and no people.'),
  columns: z
    .record(z.string().regex(ELEMENT_NAME, 'isn’t an XML element name'), column)
    .refine((columns) => Object.keys(columns).length <= MAX_COLUMNS, {
      error: `has more than ${MAX_COLUMNS} columns`,
    })
    .superRefine((columns, context) => {
      for (const element of optionalIn(columns)) {
        const field = fieldOf(element);
        if (!field?.required || field.mayBeOptional) continue;
        const message = 'can’t be `true` here: everybody needs a value';
        context.addIssue({ code: 'custom', path: [element, 'optional'], message });
      }
    })
    .default({})
    .meta({
      description:
        'Which header means which XML element; left out, the element’s name or one that is known to mean it.',
      examples: [{ employee_id: 'Employee ID', forename: 'First Name' }],
    }),
  filters: z
    .array(z.union([valueFilter, dateFilter]))
    .default([])
    .meta({
      description: 'Which records are sent, by the value of a column or by its date.',
      examples: [[{ column: 'Status', keep: ['Active'], drop: ['Terminated'] }]],
    }),
};
