import { holding, type RuleEntry } from './rule-entry.js';

const SAVE_AGAIN =
  'Take the column from the original export again, or approve the plan if the change is meant.';
const NEW_ACCOUNT = 'The old account will be deleted with its history, and an empty one made.';
const KEEP_IDS = 'Give the person the id that they had; in a spreadsheet, import the id column as text.';

/** The rules on a change of the roster (baseline, roster): each holds a sync until its plan is approved. */
export const CHANGE_RULES = {
  'roster/leading-zeros-lost': holding('An id lost or gained leading zeros', NEW_ACCOUNT, KEEP_IDS),
  'roster/scientific-ids': holding(
    'An id is in a spreadsheet’s scientific form',
    'The digits that the spreadsheet left out are gone, and the id is nobody’s.',
    'Take the ids from the original export; in a spreadsheet, import the id column as text.',
  ),
  'roster/ids-rounded': holding(
    'A long id lost its last digits',
    'Spreadsheets keep 15 digits of a number and write zeros for the rest; the id is nobody’s, or somebody else’s.',
    'Take the ids from the original export; in a spreadsheet, import the id column as text.',
  ),
  'roster/id-case-changed': holding('An id changed its capitals', NEW_ACCOUNT, 'Write the id as it was.'),
  'roster/id-rewritten': holding('An id is the same, written differently', NEW_ACCOUNT, KEEP_IDS),
  'roster/twin-ids': holding(
    'Two ids of the roster look the same',
    'It is probably one person in two records, who would get two accounts.',
    'Remove the record that is too many, or approve the plan if they are two people.',
  ),
  'roster/damaged-ids': holding(
    'An id looks damaged, or isn’t one',
    'The person would get an account under an id that is nobody’s.',
    'Write the person’s own id; in a spreadsheet, import the id column as text.',
  ),
  'roster/renumbered': holding(
    'Many people come under new ids',
    'All their accounts will be deleted with their history, and empty ones made.',
    'Ask Workstars how to change ids before you upload; until then, keep the ids that the people had.',
  ),
  'roster/new-id-for-email': holding(
    'An address appears under another id',
    `It is probably the same person. ${NEW_ACCOUNT}`,
    'Give the person the id that they had, or approve the plan if the address belongs to somebody else now.',
  ),
  'roster/id-reused': holding(
    'An id belongs to another person now',
    'The new person would get the account and the history of the old one.',
    'Give the new person an id that nobody had, or approve the plan if it is the same person.',
  ),
  'roster/people-swapped': holding(
    'Two people have exchanged their names',
    'Each would find the other’s name in their account.',
    'Check that each name is beside its own id.',
  ),
  'roster/columns-swapped': holding(
    'Two columns have changed places',
    'Everybody would arrive with both values under the wrong names.',
    'Check the headers, and the columns that the configuration names.',
  ),
  'roster/column-shifted': holding(
    'Values have moved by a column or by a row',
    'People would get their neighbour’s values.',
    'Look for a cell that was inserted or deleted where the findings begin.',
  ),
  'roster/column-shuffled': holding(
    'The values of a column belong to other people now',
    'It looks as if a column was sorted by itself, so that everybody would get somebody else’s values.',
    'Go back to the version before the sorting, and sort whole rows.',
  ),
  'roster/mojibake': holding(
    'A text was read in a wrong encoding',
    'Names would arrive damaged (MaÃ¯tÃ© for Maïté), and the portal would show them so.',
    'Open the original export as UTF-8 and save it as UTF-8 again.',
  ),
  'roster/replacement-character': holding(
    'A letter was lost and replaced by �',
    'Names would arrive damaged, and the portal would show them so.',
    'Take the text from the original export, and open and save it as UTF-8.',
  ),
  'roster/question-marks': holding(
    'Letters with accents were lost',
    'Names would arrive damaged, and the portal would show them so.',
    'Take the names from the original export, and open and save it as UTF-8.',
  ),
  'roster/spreadsheet-error': holding(
    'A cell holds an error, a formula or a program’s word for nothing',
    'It would arrive as if it were the person’s value.',
    'Write the value that the cell should have.',
  ),
  'roster/dates-turned': holding(
    'Start dates have moved',
    'Day and month changed places, or a program counted days or years differently; start dates decide on anniversaries.',
    'Take the dates from the original export, in the form YYYY-MM-DD.',
  ),
  'roster/cut-off': holding(
    'The file looks cut off',
    'Everybody after its end will be deleted.',
    'Save or export the file again, and look whether its last people are there.',
  ),
  'roster/column-emptied': holding(
    'A column has lost its values',
    'The values would be taken from everybody.',
    SAVE_AGAIN,
  ),
  'roster/column-constant': holding(
    'A column has one value for everybody now',
    'It looks as if a value was filled down over the others.',
    SAVE_AGAIN,
  ),
  'roster/filled-down': holding(
    'Values were filled down',
    'A spreadsheet has continued a value over the cells below, and everybody would get what it made up.',
    SAVE_AGAIN,
  ),
  'roster/values-cut': holding(
    'Texts were cut at one length',
    'Names and other texts would arrive without their ends.',
    SAVE_AGAIN,
  ),
  'roster/numbers-rewritten': holding(
    'A number is the same, written differently',
    'A value that a spreadsheet takes for a number loses its zeros or gains decimals, and no longer fits anything.',
    'Take the column from the original export; in a spreadsheet, import it as text.',
  ),
  'roster/upper-cased': holding(
    'Names have lost their capitals',
    'Nobody can tell from the new form how a name is written (McDonald, d’Arc).',
    'Take the names from the original export.',
  ),
} satisfies Readonly<Record<string, RuleEntry>>;

export type ChangeRuleId = keyof typeof CHANGE_RULES;
