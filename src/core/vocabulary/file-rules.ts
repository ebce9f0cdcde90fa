import { adjustable, rule, type RuleEntry } from './rule-entry.js';

/* What can be wrong with a file, its columns and the values that the configuration lists. */

export const FILE_RULES = {
  'roster/missing': rule(
    'A file that the configuration names isn’t there',
    'A missing roster must never be read as an empty one.',
    'Check the key that names it (`roster.file`, `hierarchy.file` or `guards.known-ids`), and that the file is committed.',
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
  'roster/doubtful-letters': adjustable(
    'The file may be in another encoding than the declared one',
    'warning',
    'Another encoding makes other letters of the same bytes, and names would arrive with them.',
    'Look at the names in the lines that are named. If letters in them are wrong, declare the encoding that the file has as `roster.encoding`, or save it as “CSV UTF-8” and declare none.',
  ),
  'roster/unknown-delimiter': rule(
    'Nothing says what separates the cells',
    'With the wrong delimiter whole records would be read as one value.',
    'Set `roster.delimiter` in the configuration to the character between the cells: , ; | or tab.',
  ),
  'roster/title-line': rule(
    'A title is above the header',
    'The title would be read as the header, and the header as a person.',
    'Say on which line the header is, `header-line: 4` under `roster`, or delete the lines above it: else a roster begins with it.',
  ),
  'roster/repeated-header': rule(
    'The header is among the records',
    'It would be read as a person.',
    'Delete the line: a file has one header, and all records are below it.',
  ),
  'roster/footer': rule(
    'A footer is below the last record',
    'A total or a remark would be read as a person.',
    'Say how many lines at the end aren’t people, `skip-last: 1` under `roster`, or delete them.',
  ),
  'roster/not-a-csv': rule(
    'The file isn’t a CSV, nor, for an import, a workbook that can be read',
    'What is read out of another kind of file would be nonsense.',
    'Let the system export CSV; a workbook (.xlsx) is read by `roster-sync import`.',
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
    'The header of a column that is read appears twice',
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
  'roster/unneeded-column': adjustable(
    'A column that the roster doesn’t need',
    'warning',
    'What is committed once stays in git’s history: pay, bank accounts or birth dates must never get there.',
    'Leave the columns out of the export, or commit the canonical roster that `roster-sync import` makes of it.',
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
} satisfies Readonly<Record<string, RuleEntry>>;
