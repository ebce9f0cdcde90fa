export const id = 2245;
export const ids = [2245];
export const modules = {

/***/ 16714:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   gl: () => (/* binding */ withoutPadding),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   ky: () => (/* binding */ wrapped),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/** Compares by UTF-16 code units, which is the same on every machine and in every locale. */
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** A count with its noun: `1 employee`, `2 employees`. */
function counted(count, one, many = `${one}s`) {
    return `${count} ${count === 1 ? one : many}`;
}
/** Letters that Unicode doesn't take apart into a letter and its accent. */
const LETTERS = { ł: 'l', ß: 'ss', ø: 'o', æ: 'ae', œ: 'oe', đ: 'd' };
/** A header or name without what makes no difference: capitals, accents, blanks, punctuation. `#` means a number. */
function plain(text) {
    return text
        .normalize('NFKD')
        .toLowerCase()
        .replaceAll(/[łßøæœđ]/g, (letter) => LETTERS[letter] ?? letter)
        .replaceAll(/[^\p{L}\p{N}#]/gu, '');
}
/**
 * What pads a cell: blanks, also the no-break ones of web pages, tabs, line ends, and the byte order marks that stay
 * where files were joined. Any other invisible character may be meant and is part of the text.
 */
const PADDING = new Set([' ', '\u00A0', '\t', '\r', '\n', '\uFEFF']);
/** A text without what pads it at either end. */
function withoutPadding(text) {
    let start = 0;
    let end = text.length;
    while (start < end && PADDING.has(text.charAt(start)))
        start += 1;
    while (end > start && PADDING.has(text.charAt(end - 1)))
        end -= 1;
    return text.slice(start, end);
}
/** @returns the text as lines that are no longer than the width, unless a word is */
function wrapped(text, width) {
    const lines = [];
    for (const word of text.split(' ')) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + 1 + word.length <= width)
            lines[lines.length - 1] = `${last} ${word}`;
        else
            lines.push(word);
    }
    return lines;
}


/***/ }),

/***/ 43302:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qo: () => (/* binding */ IMPORT_WORKFLOW_PATH),
/* harmony export */   Tt: () => (/* binding */ CHECK_WORKFLOW_PATH),
/* harmony export */   h9: () => (/* binding */ PROGRAM_NAME),
/* harmony export */   hr: () => (/* binding */ ACTION),
/* harmony export */   px: () => (/* binding */ ACTION_NAME),
/* harmony export */   rQ: () => (/* binding */ SCHEMA_FOLDER),
/* harmony export */   tF: () => (/* binding */ CONFIG_PATH),
/* harmony export */   uG: () => (/* binding */ SYNC_WORKFLOW_PATH)
/* harmony export */ });
/*
 * Paths and addresses that everybody names who speaks of a configuration. The command line reads this at every start, so
 * it needs neither the schema nor anything else.
 */
/** Where the configuration lies, unless a run is given another path. */
const CONFIG_PATH = '.github/roster-sync.yml';
/** Where the program's own schemas are committed. */
const SCHEMA_FOLDER = '.github/roster-sync';
/** The workflows that `init` proposes. */
const CHECK_WORKFLOW_PATH = '.github/workflows/roster-check.yml';
const SYNC_WORKFLOW_PATH = '.github/workflows/roster-sync.yml';
/** Where an export keeps the list. */
const IMPORT_WORKFLOW_PATH = '.github/workflows/roster-import.yml';
/** A program's name: its subdomain, so one label of a DNS name. */
const PROGRAM_NAME = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;
/** Where the action is published, and in which version: `owner/name@ref`. */
const ACTION_NAME = /^[\w.-]+\/[\w.-]+@[\w./-]+$/;
/** What the examples have in its place, until somebody publishes the action. */
const ACTION = 'OWNER/roster-sync@v0';


/***/ }),

/***/ 85905:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U$: () => (/* binding */ catalog),
  KX: () => (/* binding */ isRuleId)
});

// UNUSED EXPORTS: AREAS

;// CONCATENATED MODULE: ./src/core/vocabulary/rule-entry.ts
function rule(title, why, hint) {
    return { title, severity: 'error', why, hint, mayTurnDown: false, holds: false };
}
function adjustable(title, severity, why, hint) {
    return { title, severity, why, hint, mayTurnDown: true, holds: false };
}
/** What may be meant and may be an accident: only a person can say, so a sync waits until one has. */
function holding(title, why, hint) {
    return { title, severity: 'warning', why, hint, mayTurnDown: false, holds: true };
}
/** Likewise of somebody who is new; of others it is a warning, since they were sent before. */
function holdingJoiners(title, why, hint) {
    return { ...holding(title, why, hint), ofJoiners: true };
}

;// CONCATENATED MODULE: ./src/core/vocabulary/change-rules.ts

const SAVE_AGAIN = 'Take the column from the original export again, or approve the plan if the change is meant.';
const NEW_ACCOUNT = 'The old account will be deleted with its history, and an empty one made.';
const KEEP_IDS = 'Give the person the id that they had; in a spreadsheet, import the id column as text.';
/** The rules on a change of the roster (baseline, roster): each holds a sync until its plan is approved. */
const CHANGE_RULES = {
    'roster/leading-zeros-lost': holding('An id lost or gained leading zeros', NEW_ACCOUNT, KEEP_IDS),
    'roster/scientific-ids': holding('An id is in a spreadsheet’s scientific form', 'The digits that the spreadsheet left out are gone, and the id is nobody’s.', 'Take the ids from the original export; in a spreadsheet, import the id column as text.'),
    'roster/ids-rounded': holding('A long id lost its last digits', 'Spreadsheets keep 15 digits of a number and write zeros for the rest; the id is nobody’s, or somebody else’s.', 'Take the ids from the original export; in a spreadsheet, import the id column as text.'),
    'roster/id-case-changed': holding('An id changed its capitals', NEW_ACCOUNT, 'Write the id as it was.'),
    'roster/id-rewritten': holding('An id is the same, written differently', NEW_ACCOUNT, KEEP_IDS),
    'roster/twin-ids': holding('Two ids of the roster look the same', 'It is probably one person in two records, who would get two accounts.', 'Remove the record that is too many, or approve the plan if they are two people.'),
    'roster/damaged-ids': holding('An id looks damaged, or isn’t one', 'The person would get an account under an id that is nobody’s.', 'Write the person’s own id; in a spreadsheet, import the id column as text.'),
    'roster/renumbered': holding('Many people come under new ids', 'All their accounts will be deleted with their history, and empty ones made.', 'Ask Workstars how to change ids before you upload; until then, keep the ids that the people had.'),
    'roster/new-id-for-email': holding('An address appears under another id', `It is probably the same person. ${NEW_ACCOUNT}`, 'Give the person the id that they had, or approve the plan if the address belongs to somebody else now.'),
    'roster/id-reused': holding('An id belongs to another person now', 'The new person would get the account and the history of the old one.', 'Give the new person an id that nobody had, or approve the plan if it is the same person.'),
    'roster/people-swapped': holding('Two people have exchanged their names', 'Each would find the other’s name in their account.', 'Check that each name is beside its own id.'),
    'roster/columns-swapped': holding('Two columns have changed places', 'Everybody would arrive with both values under the wrong names.', 'Check the headers, and the columns that the configuration names.'),
    'roster/column-shifted': holding('Values have moved by a column or by a row', 'People would get their neighbour’s values.', 'Look for a cell that was inserted or deleted where the findings begin.'),
    'roster/column-shuffled': holding('The values of a column belong to other people now', 'It looks as if a column was sorted by itself, so that everybody would get somebody else’s values.', 'Go back to the version before the sorting, and sort whole rows.'),
    'roster/mojibake': holding('A text was read in a wrong encoding', 'Names would arrive damaged (MaÃ¯tÃ© for Maïté), and the portal would show them so.', 'Open the original export as UTF-8 and save it as UTF-8 again.'),
    'roster/replacement-character': holding('A letter was lost and replaced by �', 'Names would arrive damaged, and the portal would show them so.', 'Take the text from the original export, and open and save it as UTF-8.'),
    'roster/question-marks': holding('Letters with accents were lost', 'Names would arrive damaged, and the portal would show them so.', 'Take the names from the original export, and open and save it as UTF-8.'),
    'roster/spreadsheet-error': holding('A cell holds an error, a formula or a program’s word for nothing', 'It would arrive as if it were the person’s value.', 'Write the value that the cell should have.'),
    'roster/dates-turned': holding('Start dates have moved', 'Day and month changed places, or a program counted days or years differently; start dates decide on anniversaries.', 'Take the dates from the original export, in the form YYYY-MM-DD.'),
    'roster/cut-off': holding('The file looks cut off', 'Everybody after its end will be deleted.', 'Save or export the file again, and look whether its last people are there.'),
    'roster/column-emptied': holding('A column has lost its values', 'The values would be taken from everybody.', SAVE_AGAIN),
    'roster/column-constant': holding('A column has one value for everybody now', 'It looks as if a value was filled down over the others.', SAVE_AGAIN),
    'roster/filled-down': holding('Values were filled down', 'A spreadsheet has continued a value over the cells below, and everybody would get what it made up.', SAVE_AGAIN),
    'roster/values-cut': holding('Texts were cut at one length', 'Names and other texts would arrive without their ends.', SAVE_AGAIN),
    'roster/numbers-rewritten': holding('A number is the same, written differently', 'A value that a spreadsheet takes for a number loses its zeros or gains decimals, and no longer fits anything.', 'Take the column from the original export; in a spreadsheet, import it as text.'),
    'roster/upper-cased': holding('Names have lost their capitals', 'Nobody can tell from the new form how a name is written (McDonald, d’Arc).', 'Take the names from the original export.'),
};

;// CONCATENATED MODULE: ./src/core/vocabulary/file-rules.ts

/* What can be wrong with a file, its columns and the values that the configuration lists. */
const FILE_RULES = {
    'roster/missing': rule('A file that the configuration names isn’t there', 'A missing roster must never be read as an empty one.', 'Check `roster.file` (and `hierarchy.file`) in the configuration, and that the file is committed.'),
    'roster/not-utf-8': rule('The file isn’t UTF-8', 'Names would arrive damaged, and the portal would show them so.', 'Save it as “CSV UTF-8” (in Excel: File, Save As, CSV UTF-8), or declare the `encoding` that all of the file has under `roster`.'),
    'roster/not-as-declared': rule('The file isn’t in the declared encoding', 'Names would arrive damaged, and the portal would show them so.', 'Declare the encoding that the file has as `roster.encoding`, or save it as “CSV UTF-8” and declare none.'),
    'roster/unknown-delimiter': rule('Nothing says what separates the cells', 'With the wrong delimiter whole records would be read as one value.', 'Set `roster.delimiter` in the configuration to the character between the cells: , ; | or tab.'),
    'roster/title-line': rule('A title is above the header', 'The title would be read as the header, and the header as a person.', 'Say on which line the header is, `header-line: 4` under `roster`, or delete the lines above it: else a roster begins with it.'),
    'roster/footer': rule('A footer is below the last record', 'A total or a remark would be read as a person.', 'Say how many lines at the end aren’t people, `skip-last: 1` under `roster`, or delete them.'),
    'roster/not-a-csv': rule('The file isn’t a CSV, nor, for an import, a workbook that can be read', 'What is read out of another kind of file would be nonsense.', 'Let the system export CSV; a workbook (.xlsx) is read by `roster-sync import`.'),
    'roster/filtered': rule('The file here isn’t the file that git keeps', 'A sync sends what git keeps: what was checked would be another roster than the one that is sent.', 'Take the line for this file out of .gitattributes, run git add --renormalize on it, and commit: only what is in git itself can be reviewed.'),
    'roster/merge-conflict': rule('A merge was left unfinished in the file', 'Both versions are in it, and nobody can say which is meant.', 'Keep the right one of the versions, remove the lines with <<<<<<<, ======= and >>>>>>>, and commit the file.'),
    'roster/too-large': rule('The file is larger than any roster', 'It is another file than was meant, or its quotes or delimiters are wrong.', 'Check that the right file was saved, and look for a quote (") that isn’t closed.'),
    'roster/unclosed-quote': rule('A quoted cell is never closed', 'Everything after the quote was swallowed into one cell.', 'Close the quote on that line; a quote inside a quoted cell is written twice ("").'),
    'roster/stray-quote': rule('A quote appears where none may be', 'The cell could be read in two ways.', 'Put the whole cell in quotes and write each quote inside it twice ("").'),
    'roster/ragged-record': rule('A record has more or fewer cells than the header', 'From the missing or extra cell on, every value would be under the wrong header.', 'Look for a missing or extra delimiter, or an unquoted delimiter inside a cell.'),
    'roster/duplicate-header': rule('A header appears twice', 'Nobody can say which of the two columns is meant.', 'Rename or remove one of the two columns.'),
    'roster/missing-column': rule('A required column is missing', 'A missing column must never be read as empty.', 'Add the column, or say under `roster.columns` in the configuration which header means it.'),
    'roster/ambiguous-column': rule('Two headers could be the same field', 'Nothing is mapped by guess.', 'Say under `roster.columns` in the configuration which header means the field.'),
    'roster/unneeded-column': adjustable('A column that the roster doesn’t need', 'warning', 'What is committed once stays in git’s history: pay, bank accounts or birth dates must never get there.', 'Leave the columns out of the export, or commit the canonical roster that `roster-sync import` makes of it.'),
    'roster/no-records': rule('The file has no records', 'A full refresh with nobody in it would delete everybody.', 'Check that the export worked and that the right file was saved.'),
    'roster/too-many-records': rule('More records than `max-records`', 'The platform takes at most 10,000 employees and 10,000 positions unless the account manager raised it.', 'If your program may have more, raise `roster.max-records` in the configuration.'),
    'roster/unknown-filter-value': rule('A value is in neither list of a filter', 'Nobody may vanish or appear through a renamed status.', 'Add the value to `keep` or to `drop` of that filter in the configuration.'),
    'roster/filter-date': rule('A cell under a filter by date isn’t a date of its form', 'Nobody may be left out, or be sent, by a day that nobody can read.', 'Write the date as year-month-day, for example 2024-02-29, or correct the form that the filter’s `date` names in the configuration.'),
    'roster/exit-date-passed': adjustable('People are kept whose last day has passed', 'warning', 'Whoever has left must not be in the file.', 'If they have left, add a filter on that column under `filters`, with `date:` and how its dates are written, and `keep: until`; or correct their status.'),
    'roster/unknown-value': rule('A value isn’t in the column’s `values`', 'The platform would get a value that nobody translated.', 'Add the value to `values` of that column in the configuration, or fix the cell.'),
    'roster/ambiguous-name': adjustable('A full name could be separated in two ways', 'warning', 'Where the forename ends and the surname begins is a guess.', 'Write it as “Surname, Forename”, or give forename and surname a column each.'),
    'roster/one-part-name': rule('A full name has only one part', 'The platform needs a forename and a surname.', 'Write both, as “Forename Surname” or “Surname, Forename”.'),
    'roster/unknown-department': adjustable('A department that the configuration doesn’t know', 'error', 'Departments must exist in the admin system and match exactly.', 'Fix the spelling, or add the department to `roster.departments` once it exists in the portal.'),
    'roster/unknown-country': adjustable('A country that the configuration doesn’t know', 'error', 'A country that the account manager hasn’t set up is one of the vendor’s two commonest errors.', 'Fix the cell, or add the country to `roster.countries` once the account manager has set it up.'),
    'roster/email-domain': adjustable('An e-mail outside the company’s domains', 'error', 'A private address is easily mistaken for a work address.', 'Use the work address, or add the domain to `roster.email-domains`.'),
    'roster/swapped-names': adjustable('Forenames and surnames seem to be in each other’s place', 'warning', 'People would be greeted by their surname, and found under their forename.', 'Look at the lines. If it is so, swap both under `roster.columns`. If addresses begin with the surname in your company, turn this rule off under `rules`.'),
};

;// CONCATENATED MODULE: ./src/core/vocabulary/rules.ts



const CONFIGURATION = {
    'config/missing': rule('The configuration is missing', 'Without it nobody knows which program and which file are meant.', 'Create .github/roster-sync.yml with the lines `version: 1` and `program: <your subdomain>`, and commit it.'),
    'config/unreadable': rule('The configuration isn’t valid YAML', 'A line that can’t be read could be a guard that doesn’t hold.', 'Fix the line; indentation is by spaces, and a text with a colon in it needs quotes.'),
    'config/invalid': rule('The configuration has a wrong key or value', 'A misspelt key would be a setting that silently doesn’t apply.', 'Every key is in docs/configuration.md.'),
};
const PEOPLE = {
    'employee/required': rule('A required value is empty', 'The data will not sync if even one field is missing.', 'Fill in the cell.'),
    'employee/control-character': rule('A cell holds a character that XML can’t carry', 'The whole file would be rejected.', 'Type the cell’s text again; the character is invisible and usually comes from copying.'),
    'employee/pattern': rule('A value doesn’t fit the column’s `pattern`', 'Ids of another form are how leading zeros and renumbering show themselves.', 'Fix the value, or the pattern in the configuration.'),
    'employee/start-date': rule('A date isn’t a calendar date of the declared form', 'A date that can be read in two ways would be guessed.', 'Write it as year-month-day, for example 2024-02-29, or declare the `format` of its column.'),
    'employee/unlikely-start-date': holdingJoiners('A start date is hardly anybody’s', 'Service awards are computed from it, and no sync corrects the date of somebody who is there already. So it holds where the person is new.', 'Correct the date where it comes from, or approve the plan if it is right; of somebody who is there already, change it in the portal, too.'),
    'employee/country': rule('The country isn’t one of ISO 3166-1', 'The platform knows countries by their two capital letters.', 'Use the two-letter code, GB for the United Kingdom, DE for Germany, or translate the value under `values` of its column.'),
    'employee/email': rule('The e-mail address isn’t one', 'The person couldn’t sign in.', 'Write one address of the form name@company.example, without spaces or brackets.'),
    'employee/duplicate-id': rule('An employee id appears twice', 'Two people would share one account.', 'Give each person their own id, or remove the double record.'),
    'employee/duplicate-email': rule('An e-mail appears twice', 'Two people would share one sign-in; capital letters make no difference.', 'Give each person their own address.'),
};
const HIERARCHY = {
    'hierarchy/required': rule('A position has no id or no title', 'The position file would be rejected.', 'Fill in the cell.'),
    'hierarchy/control-character': rule('A position’s cell holds a character that XML can’t carry', 'The whole file would be rejected.', 'Type the cell’s text again; the character is invisible and usually comes from copying.'),
    'hierarchy/duplicate-position': rule('A position id appears twice', 'Nobody can say who reports to which of the two.', 'Give each position its own id.'),
    'hierarchy/unknown-top': rule('Nobody in the roster has the id of `hierarchy.top`', 'Nobody would be at the top, and the position file would be rejected.', 'Write the employee id of whoever is at the top as `hierarchy.top`; or leave it out, and leave their manager empty.'),
    'hierarchy/no-root': rule('No position is at the top', 'Every position must lead up to one root.', 'Leave the manager (or parent) of the top position empty, or say who is at the top: `hierarchy.top` with their employee id.'),
    'hierarchy/several-roots': rule('More than one position is at the top', 'The position file has exactly one root.', 'Name a manager (or parent) for all but one of them.'),
    'hierarchy/orphan': rule('The manager or parent doesn’t exist', 'A position that doesn’t lead up to the root rejects the entire position file.', 'Name a manager (or parent) who is in the roster; often the manager has left.'),
    'hierarchy/ambiguous-manager': rule('Two people have the manager’s name or address', 'Nobody can say which of them is meant.', 'Name managers by employee id: `hierarchy.manager_id` in the configuration.'),
    'hierarchy/cycle': rule('People report to each other in a circle', 'A position that doesn’t lead up to the root rejects the entire position file.', 'Change the manager (or parent) of one of them.'),
    'hierarchy/two-posts': rule('An employee holds two positions', 'One employee is in one place of the hierarchy.', 'Leave the employee id of one of the two positions empty.'),
    'hierarchy/unknown-employee': rule('A position names an employee who isn’t in the roster', 'The platform wouldn’t know who is meant.', 'Fix the id, or leave it empty if the post is vacant.'),
};
const SCHEMA = {
    'xsd/invalid': rule('The schema doesn’t accept a value', 'The platform would reject the whole file.', 'Fix the value; the schema is the program’s own and says what the platform takes.'),
    'xsd/unknown-element': adjustable('A field that the built-in schema doesn’t know', 'warning', 'Only the program’s own schema can say whether the platform takes it.', 'Commit the program’s schemas under .github/roster-sync/ so that they decide.'),
    'xsd/unusable': rule('A committed schema can’t be used', 'Without a schema nobody can say whether the platform would take the files.', 'Fetch it again from the program and commit it unchanged.'),
};
/** The areas by which docs/rules.md is ordered; those of a change hold a sync. */
const AREAS = {
    configuration: CONFIGURATION,
    file: FILE_RULES,
    people: PEOPLE,
    hierarchy: HIERARCHY,
    schema: SCHEMA,
    change: CHANGE_RULES,
};
/** Every rule by its id. */
const catalog = {
    ...CONFIGURATION,
    ...FILE_RULES,
    ...PEOPLE,
    ...HIERARCHY,
    ...SCHEMA,
    ...CHANGE_RULES,
};
/** Whether a text names a rule of this catalog. */
function isRuleId(text) {
    return Object.hasOwn(catalog, text);
}


/***/ })

};
