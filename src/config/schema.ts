import * as z from 'zod';
import { catalog, isRuleId } from '../catalog.js';
import { areAmbiguousTogether, isDateFormat } from '../roster/dates.js';
import { compilePattern } from './patterns.js';

/*
 * The configuration: types, defaults and rules that one key puts on another. Documented in README.md; the JSON
 * Schema in schema/ is generated from here. A key stands here only when it does something.
 */

/** Of the roster, with an element of its own in the file. */
const MOST_COLUMNS = 100;

const ELEMENT_NAME = /^[A-Za-z][A-Za-z0-9_.-]*$/;

const text = z.string().min(1, 'must not be empty');
const count = z.int().min(0);

const regularExpression = text.superRefine((source, context) => {
  const pattern = compilePattern(source);
  if (typeof pattern === 'string') context.addIssue({ code: 'custom', message: pattern });
});

/** A path inside the repository, with forward slashes on every system. */
const repositoryPath = text.refine((path) => !/^[/~]|\\|^[A-Za-z]:|(^|\/)\.\.?(\/|$)/.test(path), {
  error: 'must be a path inside the repository, with forward slashes and no ".."',
});

/** A path below the API's address, and nothing that could lead to another host. */
const apiPath = z
  .string()
  .regex(/^(?!.*\.\.)[A-Za-z0-9_~.-]+(\/[A-Za-z0-9_~.-]+)*$/, 'must be a path like hrdatasync/employees');

const dateFormat = text.refine(isDateFormat, {
  error:
    'must have one day (D, DD), one month (M, MM, MMM) and one year (YY, YYYY), like DD/MM/YYYY or D-MMM-YY',
});

const dateFormats = z.union([
  dateFormat,
  z
    .array(dateFormat)
    .min(1)
    .refine((formats) => !areAmbiguousTogether(formats), {
      error: 'has formats that could read the same text as two dates',
    }),
]);

const ofAnyColumn = {
  pattern: regularExpression.optional().describe('A regular expression that the whole value must match.'),
  values: z
    .record(text, text)
    .optional()
    .describe('What each value of the column becomes; any other value is an error.'),
  default: text.optional().describe('What an empty cell becomes.'),
};

const header = text.describe('The header of the column.');

const column = z.union([
  header,
  z.strictObject({
    column: header,
    part: z
      .enum(['first', 'last'])
      .optional()
      .describe(
        'Which part of a full name: “Surname, Forename” parts at the comma, else the last blank does.',
      ),
    format: dateFormats
      .optional()
      .describe('How the column’s dates are written, like DD/MM/YYYY or D-MMM-YY; YYYY-MM-DD always is one.'),
    ...ofAnyColumn,
  }),
  z.strictObject({
    columns: z.array(text).min(2).describe('The headers of columns whose values are joined by a blank.'),
    ...ofAnyColumn,
  }),
  z.strictObject({
    value: text.describe('What everybody has, where the file has no such column.'),
  }),
]);

const filter = z
  .strictObject({
    column: text.describe('The header of the column.'),
    keep: z.array(text).describe('Records with one of these values are kept.'),
    drop: z.array(text).describe('Records with one of these values are left out.'),
  })
  .refine(({ keep, drop }) => !keep.some((value) => drop.includes(value)), {
    error: 'has a value in `keep` that stands in `drop` too',
  });

/** How a file of people is to be read, a roster or an export of an HR system. */
const reading = {
  delimiter: z
    .enum(['auto', ',', ';', 'tab', '|'])
    .default('auto')
    .describe('What parts the cells; `auto` finds it by the first records. The same in every file.'),
  encoding: z
    .enum(['utf-8', 'windows-1252', 'utf-16le'])
    .default('utf-8')
    .describe('How the bytes of the files are to be read: declared, never guessed.'),
  columns: z
    .record(z.string().regex(ELEMENT_NAME, 'is no XML element name'), column)
    .refine((columns) => Object.keys(columns).length <= MOST_COLUMNS, {
      error: `has more than ${MOST_COLUMNS} columns`,
    })
    .default({})
    .describe(
      'Which header stands for which XML element; left out, the element’s name or one that is known to mean it.',
    ),
  filters: z.array(filter).default([]).describe('Which records are sent, by the value of a column.'),
};

const roster = z.strictObject({
  file: z
    .union([repositoryPath, z.array(repositoryPath).min(1)])
    .default('roster/employees.csv')
    .describe('The roster: a CSV in the repository, several of them, or a pattern like `roster/**/*.csv`.'),
  ...reading,
  'max-records': z
    .int()
    .min(1)
    .max(1_000_000)
    .default(10_000)
    .describe('The most employees, and the most positions, that may be sent.'),
  departments: z.array(text).optional().describe('The departments that exist in the portal.'),
  'email-domains': z.array(text).optional().describe('The domains that e-mail addresses may have.'),
});

const ofDerivedHierarchy = {
  position_title: text.describe('The header of the column with the position’s title.'),
  position_id: text
    .optional()
    .describe('The header of the column with the position’s id; left out, the employee id.'),
};

const managerColumn = (what: string) => text.describe(`The header of the column with the manager’s ${what}.`);

const derivedHierarchies = [
  z.strictObject({ manager_id: managerColumn('employee id'), ...ofDerivedHierarchy }),
  z.strictObject({ manager_name: managerColumn('name'), ...ofDerivedHierarchy }),
  z.strictObject({ manager_email: managerColumn('e-mail address'), ...ofDerivedHierarchy }),
] as const;

const hierarchyFile = z.strictObject({
  file: repositoryPath.describe(
    'A CSV with position_id, position_title, parent_position_id and employee_id.',
  ),
});

const limit = (percent: number, floor: number, max?: number) =>
  z
    .strictObject({
      percent: z.number().min(0).max(100).default(percent).describe('Of the baseline.'),
      floor: count.default(floor).describe('Up to this many always pass.'),
      max: (max === undefined ? count.optional() : count.default(max)).describe(
        'More than this many are always held.',
      ),
    })
    .prefault({});

const guards = z
  .strictObject({
    'max-leavers': limit(5, 3, 50),
    'max-joiners': limit(20, 10),
    'max-movers': limit(30, 10),
    'max-email-changes': limit(5, 5),
    'first-sync': z
      .enum(['hold', 'allow'])
      .default('hold')
      .describe('Whether the very first upload waits for an approval.'),
    'known-ids': repositoryPath
      .optional()
      .describe('A CSV of the ids that are in the portal today, so that the first plan shows leavers too.'),
    protect: z.array(text).default([]).describe('Employee ids that must never leave.'),
    approvers: z
      .array(text)
      .min(1)
      .optional()
      .describe(
        'GitHub logins of those who may approve a held plan, never who changed the roster; left out, anyone with write access.',
      ),
  })
  .prefault({});

const api = z
  .strictObject({
    'base-url': z
      .string()
      .optional()
      .describe('A loopback address, for the sandbox. Any other address is an input, not configuration.'),
    'employees-path': apiPath.default('hrdatasync/employees'),
    'positions-path': apiPath.default('hrdatasync/positions'),
    upload: z
      .union([z.literal('raw'), z.strictObject({ multipart: text.describe('The name of the form field.') })])
      .default('raw')
      .describe('The form of the upload: the XML as the body, or a form with one file.'),
    retry: z
      .strictObject({
        tries: z.int().min(1).max(20).default(5),
        'base-delay': z.number().min(0).max(60).default(1).describe('Seconds; doubled with every try.'),
      })
      .prefault({}),
  })
  .prefault({});

const rules = z
  .record(z.string(), z.enum(['off', 'warn', 'error']))
  .default({})
  .superRefine((levels, context) => {
    for (const [id, level] of Object.entries(levels)) {
      if (!isRuleId(id)) {
        context.addIssue({ code: 'custom', path: [id], message: 'is no rule' });
      } else if (level !== 'error' && !catalog[id].mayTurnDown) {
        context.addIssue({
          code: 'custom',
          path: [id],
          message: 'can’t be turned down: wrong data could be sent',
        });
      }
    }
  });

const failureIssue = z
  .strictObject({
    labels: z.array(text).default([]).describe('Beside `roster-sync`, which every such issue has.'),
    assignees: z.array(text).default([]).describe('The logins of those whom it is assigned to.'),
  })
  .prefault({});

export const configSchema = z.strictObject({
  version: z.literal(1).describe('The version of this format.'),
  program: z
    .string()
    .regex(/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/, 'must be the subdomain of the program, for example acme')
    .describe('The subdomain: acme for https://acme.workstars.com.'),
  api,
  roster: roster.prefault({}),
  hierarchy: z
    .union([...derivedHierarchies, hierarchyFile])
    .optional()
    .describe('Left out, no position file is sent.'),
  guards,
  import: z.strictObject(reading).prefault({}).describe('How an HR system’s export is read, to be imported.'),
  rules: rules.describe('How grave the findings of a rule are.'),
  'stale-after': z
    .number()
    .min(1)
    .default(7)
    .describe('Days without an accepted upload before every run says so.'),
  'failure-issue': failureIssue.describe('The issue that is opened when a scheduled sync fails or is held.'),
  'show-values': z.boolean().default(false).describe('Whether cell values may stand in logs and reports.'),
  'keep-xml': z.boolean().default(false).describe('Whether the XML files go into the report folder.'),
  'allow-public': z.boolean().default(false).describe('Whether a public repository may be synced.'),
});

export type Config = z.output<typeof configSchema>;
export type Guards = Config['guards'];
export type Limit = Guards['max-leavers'];
