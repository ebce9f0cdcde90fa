import type { Tried } from './promises.js';

/** What an HR system or a spreadsheet gives, and what the day does. */
export const EXPORTS: readonly Tried[] = [
  [
    'an Excel workbook, imported',
    'the same roster as of a right CSV: ids keep their zeros, dates are dates',
    'test/commands/import-workbook.test.ts',
    'gives the roster that its CSV would have given, with ids and dates as they are',
  ],
  [
    'a workbook as the roster itself',
    'refused: `roster/not-a-csv`, with the advice to import it',
    'test/commands/import-workbook.test.ts',
    'there it is refused, and the import is named',
  ],
  [
    'a workbook with a formula without a result, or an error, in a cell that is needed',
    'one sentence, with the cell; nothing written',
    'test/commands/import-workbook.test.ts',
    'of which a needed cell is a formula without a result, or an error, is one sentence each',
  ],
  [
    'a workbook that unpacks to gigabytes',
    'refused',
    'test/core/roster/file/workbook.test.ts',
    'a bomb that says how large it is, one that doesn’t, and one of shared texts',
  ],
  [
    'a workbook with a row or a cell twice, or with a number that no row can have',
    'refused, with the row: nobody is lost, and no two people become one',
    'test/core/roster/file/workbook/cells.test.ts',
    'a sheet is refused where two of its people could become one',
  ],
  [
    'a cell with a blank in Excel’s last row',
    'isn’t part of the list; anything else there is named with its cell',
    'test/commands/import-workbook.test.ts',
    'with a row far below the list: a blank one isn’t part of it, any other is named',
  ],
  [
    'an export with salaries and birth dates',
    'no name, address or salary in what is said',
    'test/e2e/import.test.ts',
    'says no name, address or salary, nor a header that may be a value',
  ],
  [
    'a footer that is configured, and one day is missing',
    'nobody is left out',
    'test/core/roster/file/edges.test.ts',
    'never leaves out a person: the footer may be missing',
  ],
  [
    'a line break that has broken a record in two',
    'reported once, as that',
    'test/core/roster/file/csv.test.ts',
    'is reported once where a line break has broken it in two',
  ],
  [
    'a declared encoding under which letters become symbols (`¯ó³koœ`)',
    'refused, with the encoding in which they are letters',
    'test/core/roster/file/transcode.test.ts',
    'are a problem with the encoding in which they are letters',
  ],
  [
    '`TBD`, `N/A` or a name among ids that are numbers',
    'held: `roster/damaged-ids`',
    'test/core/rules/twins.test.ts',
    'number among numbers',
  ],
  [
    'a second form of dates in one column',
    'refused, once, with the list of formats that reads both',
    'test/core/rules/roster.test.ts',
    'are named once, with the list that reads both',
  ],
  [
    'a start date that is hardly anybody’s (before 1930, or more than a year ahead)',
    'a warning; held where the person is new',
    'test/commands/held.test.ts',
    'a start date that is hardly anybody’s',
  ],
  [
    'people whose last day has passed, in a column that no filter looks at',
    'a warning: `roster/exit-date-passed`',
    'test/core/rules/roster.test.ts',
    'a last day that has passed',
  ],
  [
    'people with a last day ahead, over a month of nights',
    'deleted after their last day and not before, and added from their first; every night can be verified',
    'test/commands/date-filters.test.ts',
    'deletes nobody before the last day and everybody after it, adds from the day on, and verifies',
  ],
  [
    'dates by which a few leave every night',
    'counted over seven days, as if somebody had deleted them',
    'test/commands/date-filters.test.ts',
    'counts over the seven days what the days have taken away',
  ],
  [
    'a cell under a filter by date that isn’t a date of its form',
    'nothing written, nothing sent',
    'test/commands/import-dates.test.ts',
    'whose cells aren’t dates writes nothing',
  ],
];
