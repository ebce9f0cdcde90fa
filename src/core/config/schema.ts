import * as z from 'zod';
import { nearest } from '../base/nearest.js';
import { isCountry } from '../vocabulary/countries.js';
import { isEmployeeElement } from '../vocabulary/fields.js';
import { GUARDS, LIMITS, type LimitId, type LimitDefaults } from '../vocabulary/guards.js';
import { catalog, isRuleId } from '../vocabulary/rules.js';
import { derivedHierarchies, hierarchyFile } from './hierarchy.js';
import { PROGRAM_NAME } from './names.js';
import { optionalIn, reading } from './reading.js';
import { apiPath, count, repositoryPath, text, timeZone } from './values.js';

/*
 * The configuration: types, defaults and rules that one key puts on another. The JSON Schema in
 * schema/ and the list of keys in docs/configuration.md are made from here. A key is here only when it does something.
 */

// A parser that zod compiles for a schema is worth its time only where it reads more than a few configurations.
z.config({ jitless: true });

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
  departments: z
    .array(text)
    .optional()
    .meta({ description: 'The departments that exist in the portal.', examples: [['Sales', 'IT']] }),
  countries: z
    .array(text.refine(isCountry, { error: 'isn’t the two-letter code of a country, such as GB' }))
    .optional()
    .meta({
      description: 'The countries that the account manager has set up, by their two-letter codes.',
      examples: [['GB', 'DE']],
    }),
  'email-domains': z
    .array(text)
    .optional()
    .meta({ description: 'The domains that e-mail addresses may have.', examples: [['example.com']] }),
});

const imported = z.strictObject({
  ...reading,
  sheet: z
    .union([text, z.int().min(1).max(1000)])
    .optional()
    .meta({
      description:
        'The sheet of a workbook (.xlsx): its name, or its number among the visible ones; left out, the only one with anything in it.',
      examples: ['Employees'],
    }),
  hierarchy: z
    .union(derivedHierarchies)
    .optional()
    .meta({
      description: 'The export’s columns for managers and posts; left out, those that `hierarchy` names.',
      examples: [{ manager_email: 'Manager Email', position_title: 'Job Title' }],
    }),
});

const limit = ({ of, percent, floor, max }: LimitDefaults) =>
  z
    .strictObject({
      percent: z.number().min(0).max(100).default(percent).describe('Of the baseline.'),
      floor: count.default(floor).describe('Up to this many always pass.'),
      max: (max === undefined ? count.optional() : count.default(max)).meta({
        description: 'More than this many are always held.',
        examples: [50],
      }),
    })
    .prefault({})
    .meta({ description: `How many ${of} pass without an approval.`, examples: [{ percent, floor }] });

const limits = Object.fromEntries(LIMITS.map((id) => [id, limit(GUARDS[id].limit)])) as Record<
  LimitId,
  ReturnType<typeof limit>
>;

const guards = z
  .strictObject({
    ...limits,
    'first-sync': z
      .enum(['hold', 'allow'])
      .default('hold')
      .describe(
        'Whether the very first upload waits for an approval; `allow` counts for a loopback address only.',
      ),
    'known-ids': repositoryPath.optional().meta({
      description: 'A CSV of the ids that are in the portal today, so that the first plan shows leavers too.',
      examples: ['roster/portal-ids.csv'],
    }),
    protect: z
      .array(text)
      .default([])
      .meta({ description: 'Employee ids that must never leave.', examples: [['0000001']] }),
    approvers: z
      .array(text)
      .min(1)
      .optional()
      .meta({
        description:
          'GitHub logins of those who may approve a held plan, never who changed the roster; left out, anyone with write access.',
        examples: [['hr-lead']],
      }),
  })
  .prefault({});

const api = z
  .strictObject({
    'base-url': z
      .string()
      .optional()
      .meta({
        description: 'A loopback address, for the sandbox. Any other address is an input, not configuration.',
        examples: ['http://127.0.0.1:8787/admin/api/v2/'],
      }),
    'employees-path': apiPath
      .default('hrdatasync/employees')
      .describe('The path of the employee upload, below the API’s address.'),
    'positions-path': apiPath
      .default('hrdatasync/positions')
      .describe('The path of the position upload, below the API’s address.'),
    upload: z
      .union([
        z.literal('raw'),
        z.strictObject({
          multipart: text.meta({ description: 'The name of the form field.', examples: ['file'] }),
        }),
      ])
      .default('raw')
      .describe('The form of the upload: the XML as the body, or a form with one file.'),
    retry: z
      .strictObject({
        tries: z.int().min(1).max(20).default(5).describe('How often a request is made at most.'),
        'base-delay': z.number().min(0).max(60).default(1).describe('Seconds; doubled with every try.'),
      })
      .prefault({})
      .meta({
        description: 'What happens when the API can’t be reached.',
        examples: [{ tries: 5, 'base-delay': 1 }],
      }),
  })
  .prefault({})
  .refine((paths) => paths['employees-path'] !== paths['positions-path'], {
    error: 'has one path for both files',
  });

const rules = z
  .record(z.string(), z.enum(['off', 'warn', 'error']))
  .default({})
  .superRefine((levels, context) => {
    for (const [id, level] of Object.entries(levels)) {
      if (!isRuleId(id)) {
        const near = nearest(id, Object.keys(catalog));
        const message = `isn’t a rule${near === undefined ? '' : `; it is nearly \`${near}\``}`;
        context.addIssue({ code: 'custom', path: [id], message });
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
    labels: z
      .array(text)
      .default([])
      .meta({ description: 'Beside `roster-sync`, which every such issue has.', examples: [['hr']] }),
    assignees: z
      .array(text)
      .default([])
      .meta({ description: 'The logins of those whom it is assigned to.', examples: [['hr-lead']] }),
  })
  .prefault({});

const wholeConfig = z.strictObject({
  version: z.literal(1).describe('The version of this format.'),
  program: z
    .string()
    .regex(PROGRAM_NAME, 'must be the subdomain of the program, for example acme')
    .meta({ description: 'The subdomain: acme for https://acme.workstars.com.', examples: ['acme'] }),
  'time-zone': timeZone.default('UTC').meta({
    description: 'Whose day counts for filters by date.',
    examples: ['Europe/London'],
  }),
  api: api.meta({
    description: 'Where and how the files are sent; all of it is optional.',
    examples: [{ upload: 'raw' }],
  }),
  roster: roster
    .prefault({})
    .meta({ description: 'The roster and how it is read.', examples: [{ file: 'roster/employees.csv' }] }),
  hierarchy: z
    .union([...derivedHierarchies, hierarchyFile])
    .optional()
    .meta({
      description: 'Left out, no position file is sent.',
      examples: [{ manager_id: 'Manager ID', position_title: 'Job Title' }],
    }),
  guards: guards.meta({
    description: 'The limits on a plan: what is over one waits for an approval.',
    examples: [{ protect: ['0000001'] }],
  }),
  import: imported.prefault({}).meta({
    description: 'How an HR system’s export is read, to be imported.',
    examples: [{ delimiter: ';' }],
  }),
  rules: rules.meta({
    description: 'How grave the findings of a rule are.',
    examples: [{ 'roster/unknown-department': 'warn' }],
  }),
  'stale-after': z
    .number()
    .min(1)
    .default(7)
    .describe('Days without an accepted upload before every run says so.'),
  'failure-issue': failureIssue.meta({
    description: 'The issue that is opened when a scheduled sync fails or is held.',
    examples: [{ labels: ['hr'] }],
  }),
  'show-values': z.boolean().default(false).describe('Whether cell values may appear in logs and reports.'),
  'keep-xml': z.boolean().default(false).describe('Whether the XML files go into the report folder.'),
  'allow-public': z.boolean().default(false).describe('Whether a public repository may be synced.'),
});

/** What is imported must be what is read from the roster afterwards, else it would be there without a use. */
export const configSchema = wholeConfig.superRefine(({ roster: own, hierarchy, import: from }, context) => {
  const refuse = (path: string[], message: string) => {
    context.addIssue({ code: 'custom', path: ['import', ...path], message });
  };
  const isRead = (element: string) => isEmployeeElement(element) || Object.hasOwn(own.columns, element);
  for (const element of Object.keys(from.columns).filter((one) => !isRead(one))) {
    refuse(
      ['columns', element],
      `isn’t read from the roster: add \`${element}: ${element}\` to \`roster.columns\`, or leave it out`,
    );
  }
  const optional = optionalIn(own.columns);
  for (const element of optionalIn(from.columns).filter(
    (one) => isEmployeeElement(one) && !optional.includes(one),
  )) {
    refuse(
      ['columns', element, 'optional'],
      `needs the same in the roster: \`${element}: { column: ${element}, optional: true }\` under \`roster.columns\``,
    );
  }
  if (!from.hierarchy) return;
  if (!hierarchy || !('manager_id' in hierarchy)) {
    refuse(
      ['hierarchy'],
      'needs a `hierarchy` with `manager_id` and `position_title`, the columns to be written',
    );
  } else if (from.hierarchy.position_id !== undefined && hierarchy.position_id === undefined) {
    refuse(['hierarchy', 'position_id'], 'needs a `position_id` in `hierarchy`, the column to be written');
  }
});

export type Config = z.output<typeof configSchema>;
export type Filter = Config['roster']['filters'][number];
/** A filter by a date: whom it keeps depends on the day. */
export type DateFilter = Extract<Filter, { readonly date: unknown }>;
export type Guards = Config['guards'];
export type Limit = Guards[LimitId];
