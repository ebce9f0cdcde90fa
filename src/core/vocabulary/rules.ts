import { CHANGE_RULES } from './change-rules.js';
import { FILE_RULES } from './file-rules.js';
import { TYPE_AGAIN } from './invisible.js';
import { adjustable, holdingJoiners, rule, type RuleEntry } from './rule-entry.js';

export type { RuleEntry, Severity } from './rule-entry.js';

/* Every rule of the product, as data, in the areas and the order of docs/rules.md. */

type Area = Readonly<Record<string, RuleEntry>>;

const CONFIGURATION = {
  'config/missing': rule(
    'The configuration is missing',
    'Without it nobody knows which program and which file are meant.',
    'Create .github/roster-sync.yml with the lines `version: 1` and `program: <your subdomain>`, and commit it.',
  ),
  'config/unreadable': rule(
    'The configuration isn’t valid YAML',
    'A line that can’t be read could be a guard that doesn’t hold.',
    'Fix the line; indentation is by spaces, and a text with a colon in it needs quotes.',
  ),
  'config/invalid': rule(
    'The configuration has a wrong key or value',
    'A misspelt key would be a setting that silently doesn’t apply.',
    'Every key is in docs/configuration.md.',
  ),
} satisfies Area;

const PEOPLE = {
  'employee/required': rule(
    'A required value is empty',
    'The data will not sync if even one field is missing.',
    'Fill in the cell.',
  ),
  'employee/control-character': rule(
    'A cell holds a character that XML can’t carry',
    'The whole file would be rejected.',
    TYPE_AGAIN,
  ),
  'employee/pattern': rule(
    'A value doesn’t fit the column’s `pattern`',
    'Ids of another form are how leading zeros and renumbering show themselves.',
    'Fix the value, or the pattern in the configuration.',
  ),
  'employee/start-date': rule(
    'A date isn’t a calendar date of the declared form',
    'A date that can be read in two ways would be guessed.',
    'Write it as year-month-day, for example 2024-02-29, or declare the `format` of its column.',
  ),
  'employee/unlikely-start-date': holdingJoiners(
    'A start date is hardly anybody’s',
    'Service awards are computed from it, and no sync corrects the date of somebody who is there already. So it holds where the person is new.',
    'Correct the date where it comes from, or approve the plan if it is right; of somebody who is there already, change it in the portal, too.',
  ),
  'employee/country': rule(
    'The country isn’t one of ISO 3166-1',
    'The platform knows countries by their two capital letters.',
    'Use the two-letter code, GB for the United Kingdom, DE for Germany; or translate it by `values` of its column, which must then list every value that the column has.',
  ),
  'employee/email': rule(
    'The e-mail address isn’t one',
    'The person couldn’t sign in.',
    'Write one address of the form name@company.example, without spaces or brackets.',
  ),
  'employee/duplicate-id': rule(
    'An employee id appears twice',
    'Two people would share one account.',
    'Give each person their own id, or remove the double record.',
  ),
  'employee/duplicate-email': rule(
    'An e-mail appears twice',
    'Two people would share one sign-in; capital letters make no difference.',
    'Give each person their own address.',
  ),
} satisfies Area;

const HIERARCHY = {
  'hierarchy/required': rule(
    'A position has no id or no title',
    'The position file would be rejected.',
    'Fill in the cell.',
  ),
  'hierarchy/control-character': rule(
    'A position’s cell holds a character that XML can’t carry',
    'The whole file would be rejected.',
    TYPE_AGAIN,
  ),
  'hierarchy/duplicate-position': rule(
    'A position id appears twice',
    'Nobody can say who reports to which of the two.',
    'Give each position its own id.',
  ),
  'hierarchy/unknown-top': rule(
    'Nobody in the roster has the id of `hierarchy.top`',
    'Nobody would be at the top, and the position file would be rejected.',
    'Write the employee id of whoever is at the top as `hierarchy.top`; or leave it out, and leave their manager empty.',
  ),
  'hierarchy/no-root': rule(
    'No position is at the top',
    'Every position must lead up to one root.',
    'Leave the manager (or parent) of the top position empty, or say who is at the top: `hierarchy.top` with their employee id.',
  ),
  'hierarchy/several-roots': rule(
    'More than one position is at the top',
    'The position file has exactly one root.',
    'Name a manager (or parent) for all but one of them.',
  ),
  'hierarchy/orphan': rule(
    'The manager or parent doesn’t exist',
    'A position that doesn’t lead up to the root rejects the entire position file.',
    'Name a manager (or parent) who is in the roster; often the manager has left.',
  ),
  'hierarchy/ambiguous-manager': rule(
    'Two people have the manager’s name or address',
    'Nobody can say which of them is meant.',
    'Name managers by employee id: `hierarchy.manager_id` in the configuration.',
  ),
  'hierarchy/cycle': rule(
    'People report to each other in a circle',
    'A position that doesn’t lead up to the root rejects the entire position file.',
    'Change the manager (or parent) of one of them.',
  ),
  'hierarchy/two-posts': rule(
    'An employee holds two positions',
    'One employee is in one place of the hierarchy.',
    'Leave the employee id of one of the two positions empty.',
  ),
  'hierarchy/unknown-employee': rule(
    'A position names an employee who isn’t in the roster',
    'The platform wouldn’t know who is meant.',
    'Fix the id, or leave it empty if the post is vacant.',
  ),
} satisfies Area;

const SCHEMA = {
  'xsd/invalid': rule(
    'The schema doesn’t accept a value',
    'The platform would reject the whole file.',
    'Fix the value; the schema is the program’s own and says what the platform takes.',
  ),
  'xsd/unknown-element': adjustable(
    'A field that the built-in schema doesn’t know',
    'warning',
    'Only the program’s own schema can say whether the platform takes it.',
    'Commit the program’s schemas under .github/roster-sync/ so that they decide.',
  ),
  'xsd/unusable': rule(
    'A committed schema can’t be used',
    'Without a schema nobody can say whether the platform would take the files.',
    'Fetch it again from the program and commit it unchanged.',
  ),
} satisfies Area;

/** The areas by which docs/rules.md is ordered; those of a change hold a sync. */
export const AREAS = {
  configuration: CONFIGURATION,
  file: FILE_RULES,
  people: PEOPLE,
  hierarchy: HIERARCHY,
  schema: SCHEMA,
  change: CHANGE_RULES,
};

/** Every rule by its id. */
export const catalog = {
  ...CONFIGURATION,
  ...FILE_RULES,
  ...PEOPLE,
  ...HIERARCHY,
  ...SCHEMA,
  ...CHANGE_RULES,
};

export type RuleId = keyof typeof catalog;

/** Whether a text names a rule of this catalog. */
export function isRuleId(text: string): text is RuleId {
  return Object.hasOwn(catalog, text);
}
