import * as z from 'zod/mini';
import { fieldOf } from '../vocabulary/fields.js';
import { ENCODINGS, type Encoding } from '../vocabulary/encodings.js';
import { dateFormats, own, regularExpression, said, text, within } from './values.js';

/* How a file of people is read: its columns and which of its records count. */

/** Of the roster, with an element of its own in the file. */
const MAX_COLUMNS = 100;

const ELEMENT_NAME = /^[A-Za-z][A-Za-z0-9_.-]*$/;

const ofAnyColumn = {
  pattern: said(
    z.optional(regularExpression),
    'A regular expression that the whole value must match.',
    '[0-9]{7}',
  ),
  values: said(
    z.optional(z.record(text, text)),
    'What each value of the column becomes; any other value is an error.',
    { 'Full-Time': 'employee', 'Part-Time': 'employee' },
  ),
  default: said(z.optional(text), 'What an empty cell becomes; `values` needn’t have it.', 'GB'),
};

const header = said(own(text), 'The header of the column.', 'First Name');

const column = z.union([
  header,
  z.strictObject({
    column: header,
    part: said(
      z.optional(z.enum(['first', 'last'])),
      'Which part of a full name: “Surname, Forename” is separated at the comma, else at the last blank.',
      'first',
    ),
    format: said(
      z.optional(dateFormats),
      'How the column’s dates are written, like DD/MM/YYYY or D-MMM-YY; YYYY-MM-DD always is one.',
      'DD/MM/YYYY',
    ),
    optional: said(
      z.optional(z.boolean()),
      'Whether people may have no value, which is then left out: of `email`, in a program with offline employees.',
      true,
    ),
    ...ofAnyColumn,
  }),
  z.strictObject({
    columns: said(
      z.array(text).check(z.minLength(2)),
      'The headers of columns whose values are joined by a blank.',
      ['First Name', 'Middle Name'],
    ),
    ...ofAnyColumn,
  }),
  z.strictObject({
    value: said(own(text), 'What everybody has, where the file has no such column.', 'employee'),
  }),
]);

/** @returns the elements that may be empty, as the configuration has it */
export const optionalIn = (columns: Readonly<Record<string, z.output<typeof column>>>): string[] =>
  Object.entries(columns).flatMap(([element, one]) =>
    typeof one === 'object' && 'column' in one && one.optional ? [element] : [],
  );

const valueFilter = z
  .strictObject({
    column: said(own(text), 'The header of the column.', 'Status'),
    keep: said(z.array(z.string()), 'Records with one of these values are kept; "" is an empty cell.', [
      'Active',
      'On Leave',
    ]),
    drop: said(z.array(z.string()), 'Records with one of these values are left out.', ['Terminated']),
  })
  .check(
    z.refine(({ keep, drop }) => !keep.some((value) => drop.includes(value)), {
      error: 'has a value in `keep` that is in `drop` too',
    }),
  );

/** Nobody plans further ahead, and a number that is larger is a date without its separators. */
const MAX_DAYS = 3650;

const dateFilter = z
  .strictObject({
    column: said(own(text), 'The header of the column.', 'Last Day'),
    date: said(
      own(dateFormats),
      'How the column’s dates are written, like DD/MM/YYYY; YYYY-MM-DD always is one.',
      'DD/MM/YYYY',
    ),
    keep: said(
      z.enum(['until', 'from']),
      'Who is kept on the day of the run: `until` keeps them up to that date and where the cell is empty; `from` keeps them from that date on.',
      'until',
    ),
    days: said(
      z.optional(within(-MAX_DAYS, MAX_DAYS)),
      'With `from`: so many days after that date, or before it.',
      -7,
    ),
  })
  .check(
    z.refine(({ keep, days }) => keep === 'from' || days === undefined, {
      path: ['days'],
      error: 'belongs to `keep: from`: `until` keeps people up to their date',
    }),
  );

const elementName = z.string().check(z.regex(ELEMENT_NAME, 'isn’t an XML element name'));

const columns = z.record(elementName, column).check(
  z.refine((all) => Object.keys(all).length <= MAX_COLUMNS, {
    error: `has more than ${MAX_COLUMNS} columns`,
  }),
  z.superRefine((all, context) => {
    for (const element of optionalIn(all)) {
      const field = fieldOf(element);
      if (!field?.required || field.mayBeOptional) continue;
      const message = 'can’t be `true` here: everybody needs a value';
      context.addIssue({ code: 'custom', path: [element, 'optional'], message });
    }
  }),
);

/** How a file of people is to be read, a roster or an export of an HR system. */
export const reading = {
  delimiter: said(
    z._default(z.enum(['auto', ',', ';', 'tab', '|']), 'auto'),
    'What separates the cells; `auto` finds it by the first records. The same in every file.',
  ),
  encoding: said(
    z._default(z.enum(Object.keys(ENCODINGS) as Encoding[]), 'utf-8'),
    'How the bytes of the files are to be read: declared, never guessed.',
  ),
  'header-line': said(
    z._default(within(1, 1000), 1),
    'The line, or of a sheet the row, that has the headers: lines above it are left out.',
  ),
  'skip-last': said(
    z._default(within(0, 1000), 0),
    'How many records at the end are a footer, and no people.',
  ),
  columns: said(
    z._default(columns, {}),
    'Which header means which XML element; left out, the element’s name or one that is known to mean it.',
    { employee_id: 'Employee ID', forename: 'First Name' },
  ),
  filters: said(
    z._default(z.array(z.union([valueFilter, dateFilter])), []),
    'Which records are sent, by the value of a column or by its date.',
    [{ column: 'Status', keep: ['Active'], drop: ['Terminated'] }],
  ),
};
