import { CHANGE_RULES } from './change-rules.js';
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
    'See the configuration section of the README for every key.',
  ),
} satisfies Area;

const FILE = {
  'roster/missing': rule(
    'A file that the configuration names isn’t there',
    'A missing roster must never be read as an empty one.',
    'Check `roster.file` (and `hierarchy.file`) in the configuration, and that the file is committed.',
  ),
  'roster/not-utf-8': rule(
    'The file isn’t UTF-8',
    'Names would arrive damaged, and the portal would show them so.',
    'Save it as “CSV UTF-8” (in Excel: File, Save As, CSV UTF-8), or declare the `encoding` that all of the file has under `roster`.',
  ),
  'roster/not-as-declared': rule(
    'The file isn’t in the declared encoding',
    'Names would arrive damaged, and the portal would show them so.',
    'Declare the encoding that the file has as `roster.encoding`, or save it as “CSV UTF-8” and declare none.',
  ),
  'roster/unknown-delimiter': rule(
    'Nothing says what separates the cells',
    'With the wrong delimiter whole records would be read as one value.',
    'Set `roster.delimiter` in the configuration to the character between the cells: , ; | or tab.',
  ),
  'roster/title-line': rule(
    'A title is above the header',
    'The title would be read as the header, and the header as a person.',
    'Delete the lines above the header: a roster begins with it.',
  ),
  'roster/not-a-csv': rule(
    'The file isn’t a CSV, whatever its name says',
    'What is read out of another kind of file would be nonsense.',
    'Save the list as CSV again; in Excel: File, Save As, CSV UTF-8 (Comma delimited).',
  ),
  'roster/filtered': rule(
    'The file here isn’t the file that git keeps',
    'A sync sends what git keeps: what was checked would be another roster than the one that is sent.',
    'Take the line for this file out of .gitattributes, run git add --renormalize on it, and commit: only what is in git itself can be reviewed.',
  ),
  'roster/merge-conflict': rule(
    'A merge was left unfinished in the file',
    'Both versions are in it, and nobody can say which is meant.',
    'Keep the right one of the versions, remove the lines with <<<<<<<, ======= and >>>>>>>, and commit the file.',
  ),
  'roster/too-large': rule(
    'The file is larger than any roster',
    'It is another file than was meant, or its quotes or delimiters are wrong.',
    'Check that the right file was saved, and look for a quote (") that isn’t closed.',
  ),
  'roster/unclosed-quote': rule(
    'A quoted cell is never closed',
    'Everything after the quote was swallowed into one cell.',
    'Close the quote on that line; a quote inside a quoted cell is written twice ("").',
  ),
  'roster/stray-quote': rule(
    'A quote appears where none may be',
    'The cell could be read in two ways.',
    'Put the whole cell in quotes and write each quote inside it twice ("").',
  ),
  'roster/ragged-record': rule(
    'A record has more or fewer cells than the header',
    'From the missing or extra cell on, every value would be under the wrong header.',
    'Look for a missing or extra delimiter, or an unquoted delimiter inside a cell.',
  ),
  'roster/duplicate-header': rule(
    'A header appears twice',
    'Nobody can say which of the two columns is meant.',
    'Rename or remove one of the two columns.',
  ),
  'roster/missing-column': rule(
    'A required column is missing',
    'A missing column must never be read as empty.',
    'Add the column, or say under `roster.columns` in the configuration which header means it.',
  ),
  'roster/ambiguous-column': rule(
    'Two headers could be the same field',
    'Nothing is mapped by guess.',
    'Say under `roster.columns` in the configuration which header means the field.',
  ),
  'roster/no-records': rule(
    'The file has no records',
    'A full refresh with nobody in it would delete everybody.',
    'Check that the export worked and that the right file was saved.',
  ),
  'roster/too-many-records': rule(
    'More records than `max-records`',
    'The platform takes at most 10,000 employees and 10,000 positions unless the account manager raised it.',
    'If your program may have more, raise `roster.max-records` in the configuration.',
  ),
  'roster/unknown-filter-value': rule(
    'A value is in neither list of a filter',
    'Nobody may vanish or appear through a renamed status.',
    'Add the value to `keep` or to `drop` of that filter in the configuration.',
  ),
  'roster/filter-date': rule(
    'A cell under a filter by date isn’t a date of its form',
    'Nobody may be left out, or be sent, by a day that nobody can read.',
    'Write the date as year-month-day, for example 2024-02-29, or correct the form that the filter’s `date` names in the configuration.',
  ),
  'roster/exit-date-passed': adjustable(
    'People are kept whose last day has passed',
    'warning',
    'Whoever has left must not be in the file.',
    'If they have left, add a filter on that column under `filters`, with `date:` and how its dates are written, and `keep: until`; or correct their status.',
  ),
  'roster/unknown-value': rule(
    'A value isn’t in the column’s `values`',
    'The platform would get a value that nobody translated.',
    'Add the value to `values` of that column in the configuration, or fix the cell.',
  ),
  'roster/ambiguous-name': adjustable(
    'A full name could be separated in two ways',
    'warning',
    'Where the forename ends and the surname begins is a guess.',
    'Write it as “Surname, Forename”, or give forename and surname a column each.',
  ),
  'roster/one-part-name': rule(
    'A full name has only one part',
    'The platform needs a forename and a surname.',
    'Write both, as “Forename Surname” or “Surname, Forename”.',
  ),
  'roster/unknown-department': adjustable(
    'A department that the configuration doesn’t know',
    'error',
    'Departments must exist in the admin system and match exactly.',
    'Fix the spelling, or add the department to `roster.departments` once it exists in the portal.',
  ),
  'roster/unknown-country': adjustable(
    'A country that the configuration doesn’t know',
    'error',
    'A country that the account manager hasn’t set up is one of the vendor’s two commonest errors.',
    'Fix the cell, or add the country to `roster.countries` once the account manager has set it up.',
  ),
  'roster/email-domain': adjustable(
    'An e-mail outside the company’s domains',
    'error',
    'A private address is easily mistaken for a work address.',
    'Use the work address, or add the domain to `roster.email-domains`.',
  ),
  'roster/swapped-names': adjustable(
    'Forenames and surnames seem to be in each other’s place',
    'warning',
    'People would be greeted by their surname, and found under their forename.',
    'Look at the lines. If it is so, swap both under `roster.columns`. If addresses begin with the surname in your company, turn this rule off under `rules`.',
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
    'Type the cell’s text again; the character is invisible and usually comes from copying.',
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
    'Use the two-letter code, GB for the United Kingdom, DE for Germany, or translate the value under `values` of its column.',
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
    'Type the cell’s text again; the character is invisible and usually comes from copying.',
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
  file: FILE,
  people: PEOPLE,
  hierarchy: HIERARCHY,
  schema: SCHEMA,
  change: CHANGE_RULES,
};

/** Every rule by its id. */
export const catalog = { ...CONFIGURATION, ...FILE, ...PEOPLE, ...HIERARCHY, ...SCHEMA, ...CHANGE_RULES };

export type RuleId = keyof typeof catalog;

/** Whether a text names a rule of this catalog. */
export function isRuleId(text: string): text is RuleId {
  return Object.hasOwn(catalog, text);
}
