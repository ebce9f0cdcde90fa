import * as z from 'zod/mini';
import { nearest } from '../base/nearest.js';
import { withoutPadding } from '../base/text.js';
import { isCountry } from '../vocabulary/countries.js';
import { isEmployeeElement } from '../vocabulary/fields.js';
import { GUARDS, LIMITS, type LimitId, type LimitDefaults } from '../vocabulary/guards.js';
import { catalog, isRuleId } from '../vocabulary/rules.js';
import { derivedHierarchies, hierarchyFile } from './hierarchy.js';
import { PROGRAM_NAME } from './names.js';
import { optionalIn, reading } from './reading.js';
import { apiPath, count, own, repositoryPath, said, text, timeZone, within } from './values.js';

/*
 * The configuration: types, defaults and rules that one key puts on another. The JSON Schema in
 * schema/ and the list of keys in docs/configuration.md are made from here. A key is here only when it does something.
 */

// A parser that zod compiles for a schema is worth its time only where it reads more than a few configurations.
z.config({ jitless: true });

const roster = z.strictObject({
  file: said(
    z._default(
      z.union([repositoryPath, z.array(repositoryPath).check(z.minLength(1))]),
      'roster/employees.csv',
    ),
    'The roster: a CSV in the repository, several of them, or a pattern like `roster/**/*.csv`.',
  ),
  ...reading,
  'max-records': said(
    z._default(within(1, 1_000_000), 10_000),
    'The most employees, and the most positions, that may be sent.',
  ),
  departments: said(z.optional(z.array(text)), 'The departments that exist in the portal.', ['Sales', 'IT']),
  countries: said(
    z.optional(
      z.array(
        text.check(
          z.refine((code) => isCountry(withoutPadding(code)), {
            error: 'isn’t the two-letter code of a country, such as GB',
          }),
        ),
      ),
    ),
    'The countries that the account manager has set up, by their two-letter codes.',
    ['GB', 'DE'],
  ),
  'email-domains': said(z.optional(z.array(text)), 'The domains that e-mail addresses may have.', [
    'example.com',
  ]),
});

const imported = z.strictObject({
  ...reading,
  sheet: said(
    z.optional(z.union([text, within(1, 1000)])),
    'The sheet of a workbook (.xlsx): its name, or its number among the visible ones; left out, the only one with anything in it.',
    'Employees',
  ),
  hierarchy: said(
    z.optional(z.union(derivedHierarchies)),
    'The export’s columns for managers and posts; left out, those that `hierarchy` names.',
    { manager_email: 'Manager Email', position_title: 'Job Title' },
  ),
});

const limit = ({ of, percent, floor, max }: LimitDefaults) =>
  said(
    z.prefault(
      z.strictObject({
        percent: said(
          z._default(z.number().check(z.minimum(0), z.maximum(100)), percent),
          'Of the baseline.',
        ),
        floor: said(z._default(count, floor), 'Up to this many pass.'),
        max: said(
          max === undefined ? z.optional(count) : z._default(count, max),
          'More than this many are held, whatever the percentage, if they are more than `floor`.',
          50,
        ),
      }),
      {},
    ),
    `How many ${of} pass without an approval.`,
    { percent, floor },
  );

const limits = Object.fromEntries(LIMITS.map((id) => [id, limit(GUARDS[id].limit)])) as Record<
  LimitId,
  ReturnType<typeof limit>
>;

const guards = z.strictObject({
  ...limits,
  'first-sync': said(
    z._default(z.enum(['hold', 'allow']), 'hold'),
    'Whether the very first upload waits for an approval; `allow` counts for a loopback address only.',
  ),
  'known-ids': said(
    z.optional(repositoryPath),
    'A CSV of the ids that are in the portal today, so that the first plan shows leavers too.',
    'roster/portal-ids.csv',
  ),
  protect: said(z._default(z.array(text), []), 'Employee ids that must never leave.', ['0000001']),
  approvers: said(
    z.optional(z.array(text).check(z.minLength(1))),
    'GitHub logins of those who may approve a held plan, never who changed the roster; left out, anyone with write access.',
    ['hr-lead'],
  ),
});

const retry = z.strictObject({
  tries: said(z._default(within(1, 20), 5), 'How often a request is made at most.'),
  'base-delay': said(
    z._default(z.number().check(z.minimum(0), z.maximum(60)), 1),
    'Seconds; doubled with every try.',
  ),
});

const api = z.strictObject({
  'base-url': said(
    z.optional(z.string()),
    'A loopback address, for the sandbox. Any other address is an input, not configuration.',
    'http://127.0.0.1:8787/admin/api/v2/',
  ),
  'employees-path': said(
    z._default(apiPath, 'hrdatasync/employees'),
    'The path of the employee upload, below the API’s address.',
  ),
  'positions-path': said(
    z._default(apiPath, 'hrdatasync/positions'),
    'The path of the position upload, below the API’s address.',
  ),
  upload: said(
    z._default(
      z.union([
        z.literal('raw'),
        z.strictObject({ multipart: said(own(text), 'The name of the form field.', 'file') }),
      ]),
      'raw',
    ),
    'The form of the upload: the XML as the body, or a form with one file.',
  ),
  retry: said(z.prefault(retry, {}), 'What happens when the API can’t be reached.', {
    tries: 5,
    'base-delay': 1,
  }),
});

const rules = z._default(z.record(z.string(), z.enum(['off', 'warn', 'error'])), {}).check(
  z.superRefine((levels, context) => {
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
  }),
);

const failureIssue = z.strictObject({
  labels: said(z._default(z.array(text), []), 'Beside `roster-sync`, which every such issue has.', ['hr']),
  assignees: said(z._default(z.array(text), []), 'The logins of those whom it is assigned to.', ['hr-lead']),
});

const wholeConfig = z.strictObject({
  version: said(z.literal(1), 'The version of this format.'),
  program: said(
    z.string().check(z.regex(PROGRAM_NAME, 'must be the subdomain of the program, for example acme')),
    'The subdomain: acme for https://acme.workstars.com.',
    'acme',
  ),
  'time-zone': said(z._default(timeZone, 'UTC'), 'Whose day counts for filters by date.', 'Europe/London'),
  api: said(
    z.prefault(api, {}).check(
      z.refine((paths) => paths['employees-path'] !== paths['positions-path'], {
        error: 'has one path for both files',
      }),
    ),
    'Where and how the files are sent; all of it is optional.',
    { upload: 'raw' },
  ),
  roster: said(z.prefault(roster, {}), 'The roster and how it is read.', {
    file: 'roster/employees.csv',
  }),
  hierarchy: said(
    z.optional(z.union([...derivedHierarchies, hierarchyFile])),
    'Left out, no position file is sent.',
    { manager_id: 'Manager ID', position_title: 'Job Title' },
  ),
  guards: said(z.prefault(guards, {}), 'The limits on a plan: what is over one waits for an approval.', {
    protect: ['0000001'],
  }),
  import: said(z.prefault(imported, {}), 'How an HR system’s export is read, to be imported.', {
    delimiter: ';',
  }),
  rules: said(rules, 'How grave the findings of a rule are.', {
    'roster/unknown-department': 'warn',
  }),
  'stale-after': said(
    z._default(z.number().check(z.minimum(1)), 7),
    'Days without an accepted upload before every run says so.',
  ),
  'failure-issue': said(
    z.prefault(failureIssue, {}),
    'The issue that is opened when a scheduled sync fails or is held.',
    { labels: ['hr'] },
  ),
  'show-values': said(z._default(z.boolean(), false), 'Whether cell values may appear in logs and reports.'),
  'keep-xml': said(z._default(z.boolean(), false), 'Whether the XML files go into the report folder.'),
  'allow-public': said(z._default(z.boolean(), false), 'Whether a public repository may be synced.'),
});

/** What is imported must be what is read from the roster afterwards, else it would be there without a use. */
export const configSchema = wholeConfig.check(
  z.superRefine(({ roster: kept, hierarchy, import: from }, context) => {
    const refuse = (path: string[], message: string) => {
      context.addIssue({ code: 'custom', path: ['import', ...path], message });
    };
    const isRead = (element: string) => isEmployeeElement(element) || Object.hasOwn(kept.columns, element);
    for (const element of Object.keys(from.columns).filter((one) => !isRead(one))) {
      refuse(
        ['columns', element],
        `isn’t read from the roster: add \`${element}: ${element}\` to \`roster.columns\`, or leave it out`,
      );
    }
    const optional = optionalIn(kept.columns);
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
  }),
);

export type Config = z.output<typeof configSchema>;
export type Filter = Config['roster']['filters'][number];
/** A filter by a date: whom it keeps depends on the day. */
export type DateFilter = Extract<Filter, { readonly date: unknown }>;
export type Guards = Config['guards'];
export type Limit = Guards[LimitId];
