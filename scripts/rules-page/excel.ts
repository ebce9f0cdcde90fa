import type { RuleId } from '../../src/core/vocabulary/rules.js';

/* How somebody with a spreadsheet fixes what a rule finds; `docs/for-hr.md` has the usual ones at more length. */

const OPEN =
  'Open the file with **Data, From Text/CSV**, origin **65001: Unicode (UTF-8)**, **Do not detect data types**; never with a double click.';
const AGAIN = `Take the last good file again. ${OPEN}`;
const SAVE = 'Save as **CSV UTF-8 (Comma delimited)**.';
const DUPLICATES =
  'Select the column, then **Home, Conditional Formatting, Highlight Cells Rules, Duplicate Values**.';
const RETYPE = 'Select the cell, press Delete, and type the text again; don’t paste it.';
const FILTER_MANAGERS = 'Filter the column of managers by the id or name that is named (**Data, Filter**)';
const UNDO = 'Undo it (Ctrl+Z). If the file is saved already, take the last good file again.';

/** By rule; `undefined` where it isn’t fixed in a spreadsheet. */
export const IN_EXCEL: Readonly<Record<RuleId, string | undefined>> = {
  'config/missing': undefined,
  'config/unreadable': undefined,
  'config/invalid': undefined,

  'roster/missing': undefined,
  'roster/not-utf-8': `**File, Save As**. ${SAVE} “CSV” and “Unicode Text” are other formats.`,
  'roster/not-as-declared': `**File, Save As**. ${SAVE} Then the line \`encoding\` goes out of the configuration.`,
  'roster/doubtful-letters': `**File, Save As**. ${SAVE} Then the line \`encoding\` goes out of the configuration.`,
  'roster/unknown-delimiter': `**File, Save As**. ${SAVE}`,
  'roster/title-line': 'Delete the rows above the headers: right click on their numbers, **Delete**.',
  'roster/repeated-header':
    'Delete the row that has the headers again: right click on its number, **Delete**.',
  'roster/footer': 'Delete the rows below the last person: right click on their numbers, **Delete**.',
  'roster/not-a-csv': `Renaming a workbook doesn’t make a CSV of it. **File, Save As**. ${SAVE}`,
  'roster/filtered': undefined,
  'roster/merge-conflict': undefined,
  'roster/too-large':
    'Press Ctrl+End: if that is far below the last person, delete the empty rows and columns, and save.',
  'roster/unclosed-quote': `Open the file in Excel: where one cell holds many lines, the quote is. Write the cell again. ${SAVE}`,
  'roster/stray-quote': `Write the cell again. ${SAVE} Excel then puts the quotes where they belong.`,
  'roster/ragged-record':
    'Look in that row where the values begin to be under the wrong header. **Insert** or **Delete** a cell there, and shift the rest of the row.',
  'roster/duplicate-header': 'Delete the column that is too many, or give it another header in row 1.',
  'roster/missing-column':
    'Look at row 1: was a header renamed, or the column deleted? Write the header as it was. If row 1 says `Column1`, `Column2` …, delete it: click into the table, **Table Design**, take the tick from **Header Row**, then delete the empty row.',
  'roster/ambiguous-column': 'Rename one of the two headers in row 1, if it means something else.',
  'roster/unneeded-column': 'Right click on the letter of the column, **Delete**.',
  'roster/no-records':
    'Look whether a filter is on (**Data, Clear**) and whether the right sheet was saved: CSV holds one sheet only.',
  'roster/too-many-records': 'Press Ctrl+End, and look whether the list is in the sheet twice.',
  'roster/unknown-filter-value':
    'Filter the column by the new value. Correct it where it is a typing error; else ask IT to add it.',
  'roster/filter-date':
    'Select the column, Ctrl+1, **Custom**, type `yyyy-mm-dd`. If nothing changes, the dates are text: **Data, Text to Columns**, **Next**, **Next**, **Date**, **Finish**, and then the format.',
  'roster/exit-date-passed': 'Sort by that column (one cell selected), and look at the dates before today.',
  'roster/unknown-value': 'Filter the column by that value, and write one of the words that the others have.',
  'roster/ambiguous-name': 'Write a comma after the surname: `van der Berg, Anna`.',
  'roster/one-part-name': 'Write both names in the cell.',
  'roster/unknown-department':
    'Filter the column by that value. Copy the right name from another cell; look for a blank at its end.',
  'roster/unknown-country': 'Filter the column by that value, and correct it.',
  'roster/email-domain': 'Filter the column by **Text Filters, Does Not Contain** and your domain.',
  'roster/swapped-names': 'Exchange both headers in row 1, if all rows are so; else the two cells.',

  'employee/required': 'Filter the column by **(Blanks)**, and fill in the cells.',
  'employee/control-character': RETYPE,
  'employee/pattern': `If zeros are missing: ${AGAIN}`,
  'employee/start-date':
    'Select the column, Ctrl+1, **Custom**, type `yyyy-mm-dd`. If nothing changes, the dates are text: **Data, Text to Columns**, **Next**, **Next**, **Date**, **Finish**, and then the format.',
  'employee/unlikely-start-date': 'Look at the year: `24` can have become 1924, and an empty date 1900.',
  'employee/country': 'Filter the column by that value, and write the two letters.',
  'employee/email': 'Write the address again. Look for blanks, two addresses in one cell, and `mailto:`.',
  'employee/duplicate-id': `${DUPLICATES} Delete the row that is too many.`,
  'employee/duplicate-email': `${DUPLICATES} Give each person their own address.`,

  'hierarchy/required': 'Filter the column by **(Blanks)**, and fill in the cells.',
  'hierarchy/control-character': RETYPE,
  'hierarchy/duplicate-position': DUPLICATES,
  'hierarchy/unknown-top': undefined,
  'hierarchy/no-root': 'Empty the manager’s cell of the person at the top.',
  'hierarchy/several-roots':
    'Filter the column of managers by **(Blanks)**. Only the person at the top may be there.',
  'hierarchy/orphan': `${FILTER_MANAGERS}, and write the manager whom these people have now.`,
  'hierarchy/ambiguous-manager':
    'Filter the column of names by that name: two people have it. Ask IT to use the managers’ ids.',
  'hierarchy/cycle':
    'Write down who reports to whom, from one of the people who are named on. One of these cells is wrong.',
  'hierarchy/two-posts': DUPLICATES,
  'hierarchy/unknown-employee':
    'Look the id up in the roster. Correct it, or empty the cell if the post is vacant.',

  'xsd/invalid': 'Write another value into the cell; the message says what the program takes.',
  'xsd/unknown-element': undefined,
  'xsd/unusable': undefined,

  'roster/leading-zeros-lost': `${AGAIN} In a hurry: a helper column with \`=TEXT(A2,"0000000")\`, then **Paste Special, Values** over the ids.`,
  'roster/scientific-ids': AGAIN,
  'roster/ids-rounded': AGAIN,
  'roster/id-case-changed': 'Write the id as it was.',
  'roster/id-rewritten': AGAIN,
  'roster/twin-ids': 'Filter the column by both ids. Delete the row that is too many.',
  'roster/damaged-ids': AGAIN,
  'roster/renumbered': `${AGAIN} If the HR system is new: stop, and ask Workstars.`,
  'roster/new-id-for-email':
    'Look up the address in the last good file, and write the id that the person had there.',
  'roster/id-reused': 'Look up the id in the last good file: whose was it? Give the new person a new one.',
  'roster/people-swapped': 'Look at both rows, and put each name beside its own id.',
  'roster/columns-swapped': 'Exchange the two headers in row 1, or the two columns.',
  'roster/column-shifted': `${UNDO} Else look at the first row that is named: a cell was inserted or deleted there.`,
  'roster/column-shuffled': `${UNDO} To sort, select one cell, never one column.`,
  'roster/mojibake': `Don’t repair the names by hand. ${AGAIN} ${SAVE}`,
  'roster/replacement-character': `The letters are lost in this file. ${AGAIN} ${SAVE}`,
  'roster/question-marks': `The letters are lost in this file. ${AGAIN} ${SAVE}`,
  'roster/spreadsheet-error':
    'Filter the column by `#N/A`, `#REF!` and the like. Write the value, not a formula: **Paste Special, Values**.',
  'roster/dates-turned': AGAIN,
  'roster/cut-off': 'Compare the last rows with those of the last good file, and save again.',
  'roster/column-emptied': `${UNDO} Look for a lookup that found nothing.`,
  'roster/column-constant': UNDO,
  'roster/filled-down': `${UNDO} Dragging a corner of a cell fills the cells below.`,
  'roster/values-cut': `${UNDO} Look for a formula such as \`LEFT\`.`,
  'roster/numbers-rewritten': AGAIN,
  'roster/upper-cased': `${UNDO} \`PROPER\` doesn’t bring the names back.`,
};
