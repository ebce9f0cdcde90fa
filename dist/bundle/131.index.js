export const id = 131;
export const ids = [131];
export const modules = {

/***/ 97461:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ catalog),
  K: () => (/* binding */ isRuleId)
});

;// CONCATENATED MODULE: ./src/rule-entry.ts
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

;// CONCATENATED MODULE: ./src/rules/change/catalog.ts

const SAVE_AGAIN = 'Take the column from the original export again, or approve the plan if the change is meant.';
const NEW_ACCOUNT = 'The old account would be deleted with its history, and an empty one made.';
const KEEP_IDS = 'Give the person the id that they had; in a spreadsheet, import the id column as text.';
/** The rules on a change of the roster (baseline, roster): each holds a sync until its plan is approved. */
const CHANGE_RULES = {
    'roster/leading-zeros-lost': holding('An id lost or gained leading zeros', NEW_ACCOUNT, KEEP_IDS),
    'roster/scientific-ids': holding('An id stands in a spreadsheet’s scientific form', 'The digits that the spreadsheet left out are gone, and the id is nobody’s.', 'Take the ids from the original export; in a spreadsheet, import the id column as text.'),
    'roster/ids-rounded': holding('A long id lost its last digits', 'Spreadsheets keep 15 digits of a number and write zeros for the rest; the id is nobody’s, or somebody else’s.', 'Take the ids from the original export; in a spreadsheet, import the id column as text.'),
    'roster/id-case-changed': holding('An id changed its capitals', NEW_ACCOUNT, 'Write the id as it was.'),
    'roster/id-rewritten': holding('An id is the same, otherwise written', NEW_ACCOUNT, KEEP_IDS),
    'roster/renumbered': holding('Many people come under new ids', 'All their accounts would be deleted with their history, and empty ones made.', 'Ask Workstars how to change ids before you upload; until then, keep the ids that the people had.'),
    'roster/new-id-for-email': holding('An address stands under another id', `It is probably the same person. ${NEW_ACCOUNT}`, 'Give the person the id that they had, or approve the plan if the address belongs to somebody else now.'),
    'roster/id-reused': holding('An id belongs to another person now', 'The new person would get the account and the history of the old one.', 'Give the new person an id that nobody had, or approve the plan if it is the same person.'),
    'roster/people-swapped': holding('Two people have exchanged their names', 'Each would find the other’s name in their account.', 'Check that each name stands beside its own id.'),
    'roster/columns-swapped': holding('Two columns have changed places', 'Everybody would arrive with both values under the wrong names.', 'Check the headers, and the columns that the configuration names.'),
    'roster/column-shifted': holding('Values have moved by a column or by a row', 'People would get their neighbour’s values.', 'Look for a cell that was inserted or deleted where the findings begin.'),
    'roster/column-shuffled': holding('The values of a column belong to other people now', 'It looks as if a column was sorted by itself, so that everybody would get somebody else’s values.', 'Go back to the version before the sorting, and sort whole rows.'),
    'roster/mojibake': holding('A text was read in a wrong encoding', 'Names would arrive damaged (MaÃ¯tÃ© for Maïté), and the portal would show them so.', 'Open the original export as UTF-8 and save it as UTF-8 again.'),
    'roster/replacement-character': holding('A letter was lost and replaced by �', 'Names would arrive damaged, and the portal would show them so.', 'Take the text from the original export, and open and save it as UTF-8.'),
    'roster/question-marks': holding('Letters with accents were lost', 'Names would arrive damaged, and the portal would show them so.', 'Take the names from the original export, and open and save it as UTF-8.'),
    'roster/spreadsheet-error': holding('A cell holds an error, a formula or a program’s word for nothing', 'It would arrive as if it were the person’s value.', 'Write the value that the cell should have.'),
    'roster/dates-turned': holding('Start dates have moved', 'Day and month changed places, or a program counted days or years otherwise; start dates decide on anniversaries.', 'Take the dates from the original export, in the form YYYY-MM-DD.'),
    'roster/cut-off': holding('The file looks cut off', 'Everybody behind its end would be deleted.', 'Save or export the file again, and look whether its last people are there.'),
    'roster/column-emptied': holding('A column has lost its values', 'The values would be taken from everybody.', SAVE_AGAIN),
    'roster/column-constant': holding('A column has one value for everybody now', 'It looks as if a value was filled down over the others.', SAVE_AGAIN),
    'roster/filled-down': holding('Values were filled down', 'A spreadsheet has continued a value over the cells below, and everybody would get what it made up.', SAVE_AGAIN),
    'roster/values-cut': holding('Texts were cut at one length', 'Names and other texts would arrive without their ends.', SAVE_AGAIN),
    'roster/numbers-rewritten': holding('A number is the same, otherwise written', 'A value that a spreadsheet takes for a number loses its zeros or gains decimals, and fits nothing any more.', 'Take the column from the original export; in a spreadsheet, import it as text.'),
    'roster/upper-cased': holding('Names have lost their capitals', 'Nobody can tell from the new form how a name is written (McDonald, d’Arc).', 'Take the names from the original export.'),
};

;// CONCATENATED MODULE: ./src/catalog.ts


/** Every rule of the product by its id. */
const catalog = {
    'config/missing': rule('The configuration is missing', 'Without it nobody knows which program and which file are meant.', 'Create .github/roster-sync.yml with the lines `version: 1` and `program: <your subdomain>`, and commit it.'),
    'config/unreadable': rule('The configuration is no valid YAML', 'A line that can’t be read could be a guard that doesn’t hold.', 'Mend the line; indentation is by spaces, and a text with a colon in it stands in quotes.'),
    'config/invalid': rule('The configuration has a wrong key or value', 'A misspelt key would be a setting that silently doesn’t apply.', 'See the configuration section of the README for every key.'),
    'roster/missing': rule('A file that the configuration names isn’t there', 'A missing roster must never be read as an empty one.', 'Check `roster.file` (and `hierarchy.file`) in the configuration, and that the file is committed.'),
    'roster/not-utf-8': rule('The file isn’t UTF-8', 'Names would arrive damaged, and the portal would show them so.', 'Save it as “CSV UTF-8” (in Excel: File, Save As, CSV UTF-8), or, if all of the file is Windows-1252, declare `encoding: windows-1252` under `roster`.'),
    'roster/not-as-declared': rule('The file isn’t in the declared encoding', 'Names would arrive damaged, and the portal would show them so.', 'Declare the encoding that the file has as `roster.encoding`, or save it as “CSV UTF-8” and declare none.'),
    'roster/unknown-delimiter': rule('Nothing tells what parts the cells', 'With the wrong delimiter whole records would be read as one value.', 'Set `roster.delimiter` in the configuration to the character between the cells: , ; | or tab.'),
    'roster/title-line': rule('A title stands above the header', 'The title would be read as the header, and the header as a person.', 'Delete the lines above the header: a roster begins with it.'),
    'roster/not-a-csv': rule('The file is no CSV, whatever its name says', 'What is read out of another kind of file would be nonsense.', 'Save the list as CSV again; in Excel: File, Save As, CSV UTF-8 (Comma delimited).'),
    'roster/merge-conflict': rule('A merge was left unfinished in the file', 'Both versions stand in it, and nobody can say which is meant.', 'Keep the right one of the versions, remove the lines with <<<<<<<, ======= and >>>>>>>, and commit the file.'),
    'roster/too-large': rule('The file is larger than any roster', 'It is another file than was meant, or its quotes or delimiters are wrong.', 'Check that the right file was saved, and look for a quote (") that isn’t closed.'),
    'roster/unclosed-quote': rule('A quoted cell is never closed', 'Everything behind the quote was swallowed into one cell.', 'Close the quote on that line; a quote inside a quoted cell is written twice ("").'),
    'roster/stray-quote': rule('A quote stands where none may stand', 'The cell could be read in two ways.', 'Put the whole cell in quotes and write each quote inside it twice ("").'),
    'roster/ragged-record': rule('A record has more or fewer cells than the header', 'From the missing or extra cell on, every value would stand under the wrong header.', 'Look for a missing or extra delimiter, or an unquoted delimiter inside a cell.'),
    'roster/duplicate-header': rule('A header stands twice', 'Nobody can say which of the two columns is meant.', 'Rename or remove one of the two columns.'),
    'roster/missing-column': rule('A required column is missing', 'A missing column must never be read as empty.', 'Add the column, or say under `roster.columns` in the configuration which header stands for it.'),
    'roster/ambiguous-column': rule('Two headers could be the same field', 'Nothing is mapped by guess.', 'Say under `roster.columns` in the configuration which header stands for the field.'),
    'roster/no-records': rule('The file has no records', 'A full refresh with nobody in it would delete everybody.', 'Check that the export worked and that the right file was saved.'),
    'roster/too-many-records': rule('More records than `max-records`', 'The platform takes at most 10,000 employees and 10,000 positions unless the account manager raised it.', 'If your program may have more, raise `roster.max-records` in the configuration.'),
    'roster/unknown-filter-value': rule('A value stands in neither list of a filter', 'Nobody may vanish or appear through a renamed status.', 'Add the value to `keep` or to `drop` of that filter in the configuration.'),
    'roster/unknown-value': rule('A value isn’t in the column’s `values`', 'The platform would get a value that nobody translated.', 'Add the value to `values` of that column in the configuration, or mend the cell.'),
    'roster/ambiguous-name': adjustable('A full name could be parted in two ways', 'warning', 'Where the forename ends and the surname begins is a guess.', 'Write it as “Surname, Forename”, or give forename and surname a column each.'),
    'roster/one-part-name': rule('A full name has only one part', 'The platform needs a forename and a surname.', 'Write both, as “Forename Surname” or “Surname, Forename”.'),
    'roster/unknown-department': adjustable('A department that the configuration doesn’t know', 'error', 'Departments must exist in the admin system and match exactly.', 'Mend the spelling, or add the department to `roster.departments` once it exists in the portal.'),
    'roster/email-domain': adjustable('An e-mail outside the company’s domains', 'error', 'A private address is easily mistaken for a work address.', 'Use the work address, or add the domain to `roster.email-domains`.'),
    'employee/required': rule('A required value is empty', 'The data will not sync if even one field is missing.', 'Fill in the cell.'),
    'employee/control-character': rule('A cell holds a character that XML can’t carry', 'The whole file would be rejected.', 'Type the cell’s text again; the character is invisible and usually comes from copying.'),
    'employee/pattern': rule('A value doesn’t fit the column’s `pattern`', 'Ids of another form are how leading zeros and renumbering show themselves.', 'Mend the value, or the pattern in the configuration.'),
    'employee/start-date': rule('A date isn’t a calendar date of the declared form', 'A date that can be read in two ways would be guessed.', 'Write it as year-month-day, for example 2024-02-29, or declare the `format` of its column.'),
    'employee/country': rule('The country isn’t one of ISO 3166-1', 'The platform knows countries by their two capital letters.', 'Use the two-letter code, GB for the United Kingdom, DE for Germany, or translate the value under `values` of its column.'),
    'employee/email': rule('The e-mail address isn’t one', 'The person couldn’t sign in.', 'Write one address of the form name@company.example, without spaces or brackets.'),
    'employee/duplicate-id': rule('An employee id stands twice', 'Two people would share one account.', 'Give each person their own id, or remove the double record.'),
    'employee/duplicate-email': rule('An e-mail stands twice', 'Two people would share one sign-in; capital letters make no difference.', 'Give each person their own address.'),
    'hierarchy/required': rule('A position has no id or no title', 'The position file would be rejected.', 'Fill in the cell.'),
    'hierarchy/control-character': rule('A position’s cell holds a character that XML can’t carry', 'The whole file would be rejected.', 'Type the cell’s text again; the character is invisible and usually comes from copying.'),
    'hierarchy/duplicate-position': rule('A position id stands twice', 'Nobody can say who reports to which of the two.', 'Give each position its own id.'),
    'hierarchy/no-root': rule('No position is at the top', 'Every position must lead up to one root.', 'Leave the manager (or parent) of the top position empty.'),
    'hierarchy/several-roots': rule('More than one position is at the top', 'The position file has exactly one root.', 'Name a manager (or parent) for all but one of them.'),
    'hierarchy/orphan': rule('The manager or parent doesn’t exist', 'A position that doesn’t lead up to the root rejects the entire position file.', 'Name a manager (or parent) who is in the roster; often the manager has left.'),
    'hierarchy/ambiguous-manager': rule('Two people have the manager’s name or address', 'Nobody can say which of them is meant.', 'Name managers by employee id: `hierarchy.manager_id` in the configuration.'),
    'hierarchy/cycle': rule('People report to each other in a circle', 'A position that doesn’t lead up to the root rejects the entire position file.', 'Change the manager (or parent) of one of them.'),
    'hierarchy/two-posts': rule('An employee holds two positions', 'One employee stands in one place of the hierarchy.', 'Leave the employee id of one of the two positions empty.'),
    'hierarchy/unknown-employee': rule('A position names an employee who isn’t in the roster', 'The platform wouldn’t know who is meant.', 'Mend the id, or leave it empty if the post is vacant.'),
    'xsd/invalid': rule('The schema doesn’t accept a value', 'The platform would reject the whole file.', 'Mend the value; the schema is the program’s own and says what the platform takes.'),
    'xsd/unknown-element': adjustable('A field that the built-in schema doesn’t know', 'warning', 'Only the program’s own schema can say whether the platform takes it.', 'Commit the program’s schemas under .github/roster-sync/ so that they decide.'),
    'xsd/unusable': rule('A committed schema can’t be used', 'Without a schema nobody can say whether the platform would take the files.', 'Fetch it again from the program and commit it unchanged.'),
    ...CHANGE_RULES,
};
/** Whether a text names a rule of this catalog. */
function isRuleId(text) {
    return Object.hasOwn(catalog, text);
}


/***/ }),

/***/ 31563:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ patternsOf),
/* harmony export */   Eb: () => (/* binding */ compilePattern),
/* harmony export */   zV: () => (/* binding */ configuredHeaders)
/* harmony export */ });
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2856);

/** More than any id, code or name; a match takes time in proportion to the value and to the pattern. */
const LONGEST_VALUE = 1000;
const LONGEST_PATTERN = 200;
/** A repeat of a repeat makes a short pattern long. */
const MOST_STEPS = 500;
/**
 * Compiles a pattern for an engine that never goes back over what it has read, so that no pattern and no value keep
 * it busy. Hence neither lookaheads nor backreferences.
 *
 * @returns the pattern, or in words why it is none
 */
function compilePattern(source) {
    if (source.length > LONGEST_PATTERN) {
        return `is longer than ${LONGEST_PATTERN} characters`;
    }
    let compiled;
    try {
        compiled = re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.compile(source);
    }
    catch (error) {
        if (error instanceof re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JSException */ .o_)
            return whatIsWrong(source);
        throw error;
    }
    if (compiled.programSize() > MOST_STEPS)
        return 'repeats too much; write smaller counts in its braces';
    return { test: (value) => value.length <= LONGEST_VALUE && compiled.testExact(value) };
}
function whatIsWrong(source) {
    if (/\(\?<?[=!]/.test(source)) {
        return 'is no regular expression that can be used: lookaheads and lookbehinds, (?= and (?<=, are not supported';
    }
    if (/\\[1-9]|\\k</.test(source)) {
        return 'is no regular expression that can be used: backreferences like \\1 are not supported';
    }
    if (/\{\d{4,}|\{\d*,\d{4,}/.test(source)) {
        return 'is no regular expression that can be used: a repeat is of 1000 at most';
    }
    return 'is no regular expression';
}
/** The `pattern` of each column that has one, by element. */
function patternsOf(config) {
    const patterns = new Map();
    for (const [element, column] of Object.entries(config.roster.columns)) {
        if (typeof column !== 'object' || column.pattern === undefined)
            continue;
        const pattern = compilePattern(column.pattern);
        if (typeof pattern === 'object')
            patterns.set(element, pattern);
    }
    return patterns;
}
/** Every header that the configuration names. */
function configuredHeaders({ roster, hierarchy }) {
    const columns = Object.values(roster.columns).flatMap((column) => typeof column === 'string' ? column : 'column' in column ? column.column : column.columns);
    const filters = roster.filters.map(({ column }) => column);
    const posts = hierarchy && !('file' in hierarchy) ? Object.values(hierarchy) : [];
    return [...columns, ...filters, ...posts].flatMap((header) => header?.trim() ?? []);
}


/***/ }),

/***/ 90131:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ configSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _catalog_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97461);
/* harmony import */ var _roster_dates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19453);
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31563);




/*
 * The configuration: types, defaults and rules that one key puts on another. Documented in README.md; the JSON
 * Schema in schema/ is generated from here. A key stands here only when it does something.
 */
/** Of the roster, with an element of its own in the file. */
const MOST_COLUMNS = 100;
const ELEMENT_NAME = /^[A-Za-z][A-Za-z0-9_.-]*$/;
const text = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1, 'must not be empty');
const count = zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0);
const regularExpression = text.superRefine((source, context) => {
    const pattern = (0,_patterns_js__WEBPACK_IMPORTED_MODULE_3__/* .compilePattern */ .Eb)(source);
    if (typeof pattern === 'string')
        context.addIssue({ code: 'custom', message: pattern });
});
/** A path inside the repository, with forward slashes on every system. */
const repositoryPath = text.refine((path) => !/^[/~]|\\|^[A-Za-z]:|(^|\/)\.\.?(\/|$)/.test(path), {
    error: 'must be a path inside the repository, with forward slashes and no ".."',
});
/** A path below the API's address, and nothing that could lead to another host. */
const apiPath = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .regex(/^(?!.*\.\.)[A-Za-z0-9_~.-]+(\/[A-Za-z0-9_~.-]+)*$/, 'must be a path like hrdatasync/employees');
const dateFormat = text.refine(_roster_dates_js__WEBPACK_IMPORTED_MODULE_1__/* .isDateFormat */ .YO, {
    error: 'must have one day (D, DD), one month (M, MM, MMM) and one year (YY, YYYY), like DD/MM/YYYY or D-MMM-YY',
});
const dateFormats = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
    dateFormat,
    zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(dateFormat)
        .min(1)
        .refine((formats) => !(0,_roster_dates_js__WEBPACK_IMPORTED_MODULE_1__/* .areAmbiguousTogether */ .LZ)(formats), {
        error: 'has formats that could read the same text as two dates',
    }),
]);
const ofAnyColumn = {
    pattern: regularExpression.optional().describe('A regular expression that the whole value must match.'),
    values: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(text, text)
        .optional()
        .describe('What each value of the column becomes; any other value is an error.'),
    default: text.optional().describe('What an empty cell becomes.'),
};
const header = text.describe('The header of the column.');
const column = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
    header,
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        column: header,
        part: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['first', 'last'])
            .optional()
            .describe('Which part of a full name: “Surname, Forename” parts at the comma, else the last blank does.'),
        format: dateFormats
            .optional()
            .describe('How the column’s dates are written, like DD/MM/YYYY or D-MMM-YY; YYYY-MM-DD always is one.'),
        ...ofAnyColumn,
    }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        columns: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(text).min(2).describe('The headers of columns whose values are joined by a blank.'),
        ...ofAnyColumn,
    }),
]);
const filter = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    column: text.describe('The header of the column.'),
    keep: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(text).describe('Records with one of these values are kept.'),
    drop: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(text).describe('Records with one of these values are left out.'),
})
    .refine(({ keep, drop }) => !keep.some((value) => drop.includes(value)), {
    error: 'has a value in `keep` that stands in `drop` too',
});
/** How a file of people is to be read, a roster or an export of an HR system. */
const reading = {
    delimiter: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['auto', ',', ';', 'tab', '|'])
        .default('auto')
        .describe('What parts the cells; `auto` finds it by the first records. The same in every file.'),
    encoding: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['utf-8', 'windows-1252', 'utf-16le'])
        .default('utf-8')
        .describe('How the bytes of the files are to be read: declared, never guessed.'),
    columns: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(ELEMENT_NAME, 'is no XML element name'), column)
        .refine((columns) => Object.keys(columns).length <= MOST_COLUMNS, {
        error: `has more than ${MOST_COLUMNS} columns`,
    })
        .default({})
        .describe('Which header stands for which XML element; left out, the element’s name or one that is known to mean it.'),
    filters: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(filter).default([]).describe('Which records are sent, by the value of a column.'),
};
const roster = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    file: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([repositoryPath, zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(repositoryPath).min(1)])
        .default('roster/employees.csv')
        .describe('The roster: a CSV in the repository, several of them, or a pattern like `roster/**/*.csv`.'),
    ...reading,
    'max-records': zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr()
        .min(1)
        .max(1_000_000)
        .default(10_000)
        .describe('The most employees, and the most positions, that may be sent.'),
    departments: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(text).optional().describe('The departments that exist in the portal.'),
    'email-domains': zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(text).optional().describe('The domains that e-mail addresses may have.'),
});
const ofDerivedHierarchy = {
    position_title: text.describe('The header of the column with the position’s title.'),
    position_id: text
        .optional()
        .describe('The header of the column with the position’s id; left out, the employee id.'),
};
const managerColumn = (what) => text.describe(`The header of the column with the manager’s ${what}.`);
const derivedHierarchies = [
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ manager_id: managerColumn('employee id'), ...ofDerivedHierarchy }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ manager_name: managerColumn('name'), ...ofDerivedHierarchy }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ manager_email: managerColumn('e-mail address'), ...ofDerivedHierarchy }),
];
const hierarchyFile = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    file: repositoryPath.describe('A CSV with position_id, position_title, parent_position_id and employee_id.'),
});
const limit = (percent, floor, max) => zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    percent: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).max(100).default(percent).describe('Of the baseline.'),
    floor: count.default(floor).describe('Up to this many always pass.'),
    max: (max === undefined ? count.optional() : count.default(max)).describe('More than this many are always held.'),
})
    .prefault({});
const guards = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    'max-leavers': limit(5, 3, 50),
    'max-joiners': limit(20, 10),
    'max-movers': limit(30, 10),
    'max-email-changes': limit(5, 5),
    'first-sync': zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['hold', 'allow'])
        .default('hold')
        .describe('Whether the very first upload waits for an approval.'),
    'known-ids': repositoryPath
        .optional()
        .describe('A CSV of the ids that are in the portal today, so that the first plan shows leavers too.'),
    protect: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(text).default([]).describe('Employee ids that must never leave.'),
    approvers: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(text)
        .min(1)
        .optional()
        .describe('GitHub logins of those who may approve a held plan, never who changed the roster; left out, anyone with write access.'),
})
    .prefault({});
const api = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    'base-url': zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .optional()
        .describe('A loopback address, for the sandbox. Any other address is an input, not configuration.'),
    'employees-path': apiPath.default('hrdatasync/employees'),
    'positions-path': apiPath.default('hrdatasync/positions'),
    upload: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('raw'), zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ multipart: text.describe('The name of the form field.') })])
        .default('raw')
        .describe('The form of the upload: the XML as the body, or a form with one file.'),
    retry: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        tries: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).max(20).default(5),
        'base-delay': zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).max(60).default(1).describe('Seconds; doubled with every try.'),
    })
        .prefault({}),
})
    .prefault({});
const rules = zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['off', 'warn', 'error']))
    .default({})
    .superRefine((levels, context) => {
    for (const [id, level] of Object.entries(levels)) {
        if (!(0,_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .isRuleId */ .K)(id)) {
            context.addIssue({ code: 'custom', path: [id], message: 'is no rule' });
        }
        else if (level !== 'error' && !_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .catalog */ .U[id].mayTurnDown) {
            context.addIssue({
                code: 'custom',
                path: [id],
                message: 'can’t be turned down: wrong data could be sent',
            });
        }
    }
});
const failureIssue = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    labels: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(text).default([]).describe('Beside `roster-sync`, which every such issue has.'),
    assignees: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(text).default([]).describe('The logins of those whom it is assigned to.'),
})
    .prefault({});
const configSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1).describe('The version of this format.'),
    program: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .regex(/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/, 'must be the subdomain of the program, for example acme')
        .describe('The subdomain: acme for https://acme.workstars.com.'),
    api,
    roster: roster.prefault({}),
    hierarchy: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([...derivedHierarchies, hierarchyFile])
        .optional()
        .describe('Left out, no position file is sent.'),
    guards,
    import: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej(reading).prefault({}).describe('How an HR system’s export is read, to be imported.'),
    rules: rules.describe('How grave the findings of a rule are.'),
    'stale-after': zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()
        .min(1)
        .default(7)
        .describe('Days without an accepted upload before every run says so.'),
    'failure-issue': failureIssue.describe('The issue that is opened when a scheduled sync fails or is held.'),
    'show-values': zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().default(false).describe('Whether cell values may stand in logs and reports.'),
    'keep-xml': zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().default(false).describe('Whether the XML files go into the report folder.'),
    'allow-public': zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().default(false).describe('Whether a public repository may be synced.'),
});


/***/ }),

/***/ 19453:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LZ: () => (/* binding */ areAmbiguousTogether),
  YO: () => (/* binding */ isDateFormat),
  WQ: () => (/* binding */ isSerialNumber),
  Bv: () => (/* binding */ likelyFormats),
  Um: () => (/* binding */ reads),
  sx: () => (/* binding */ reasonAgainst),
  Vy: () => (/* binding */ toIsoDate),
  wA: () => (/* binding */ twinOf)
});

// UNUSED EXPORTS: readDate

// EXTERNAL MODULE: ./src/roster/plain.ts
var plain = __webpack_require__(69195);
;// CONCATENATED MODULE: ./src/roster/months.ts

/** How the months are written, in full and short, in English, German, French, Spanish, Dutch and Polish. */
const MONTHS = [
    'January Jan Januar Jänner Jän janvier janv enero ene januari styczeń stycznia sty',
    'February Feb Februar février févr fév febrero februari luty lutego lut',
    'March Mar März Mär Mrz mars marzo maart mrt maa marzec marca',
    'April Apr avril avr abril abr kwiecień kwietnia kwi',
    'May Mai mayo mei maj maja',
    'June Jun Juni juin junio czerwiec czerwca cze',
    'July Jul Juli juillet juil julio lipiec lipca lip',
    'August Aug août aou agosto ago augustus sierpień sierpnia sie',
    'September Sep Sept septembre septiembre setiembre wrzesień września wrz',
    'October Oct Oktober Okt octobre octubre październik października paź',
    'November Nov novembre noviembre listopad listopada lis',
    'December Dec Dezember Dez décembre déc diciembre dic grudzień grudnia gru',
];
const BY_NAME = new Map(MONTHS.flatMap((names, index) => names.split(' ').map((name) => [(0,plain/* plain */.p)(name), index + 1])));
/** @returns the month, 1 to 12, of a name in one of the languages */
const monthNamed = (name) => BY_NAME.get((0,plain/* plain */.p)(name));

;// CONCATENATED MODULE: ./src/roster/dates.ts

/*
 * Dates by declared formats, strictly. The libraries that were looked at take more than the format says (day.js rolls
 * over or guesses from what it knows of the locale, date-fns takes one digit for two) and say only that a date is
 * invalid; a person needs to hear why.
 */
const TOKEN = /D{1,2}|M{1,4}|Y{4}|Y{2}/g;
/** What each token takes; names of months are letters, with the full stop of a short one. */
const TAKES = {
    D: '(?<day>\\d{1,2})',
    DD: '(?<day>\\d{2})',
    M: '(?<month>\\d{1,2})',
    MM: '(?<month>\\d{2})',
    MMM: '(?<name>\\p{L}+\\.?)',
    MMMM: '(?<name>\\p{L}+)',
    YY: '(?<year>\\d{2})',
    YYYY: '(?<year>\\d{4})',
};
/** Whether a text is a format: one day, one month, one year, and nothing but separators between them. */
function isDateFormat(format) {
    const tokens = format.match(TOKEN) ?? [];
    const kinds = tokens.map(([letter]) => letter).toSorted();
    // A single D or M right before another number could take one digit or two.
    const isUnclear = /(?<!D)D(?=[MY])|(?<!M)M(?=[DY])/.test(format);
    return kinds.join('') === 'DMY' && /^[ ./,-]*$/.test(format.replaceAll(TOKEN, '')) && !isUnclear;
}
const compiled = new Map();
function expressionOf(format) {
    let expression = compiled.get(format);
    if (!expression) {
        const literal = (text) => text.replaceAll('.', '\\.');
        const parts = format.split(/(D{1,2}|M{1,4}|Y{4}|Y{2})/);
        expression = new RegExp(`^${parts.map((part) => TAKES[part] ?? literal(part)).join('')}$`, 'u');
        compiled.set(format, expression);
    }
    return expression;
}
/** Years of two digits are those from 1950 to 2049. */
const fullYear = (year) => year.length === 4 ? Number(year) : Number(year) + (year < '50' ? 2000 : 1900);
const daysIn = (year, month) => new Date(Date.UTC(year, month, 0)).getUTCDate();
/** Midnight says nothing but that a system keeps dates as times. */
const MIDNIGHT = /(?:T| )(?:00:00(?::00(?:\.0+)?)?|12:00(?::00)? AM)(?:Z|\+00:00)?$/;
const TIME = /\d(?:T| )\d{1,2}:\d{2}/;
const ISO_SHAPE = /^\d{4}-\d{2}-\d{2}$/;
/** Reads a date by one format, or says why it isn't one. */
function readDate(written, format) {
    const found = expressionOf(format).exec(written.replace(MIDNIGHT, ''));
    const { day = '', month: number = '', name = '', year = '' } = found?.groups ?? {};
    const month = name === '' ? Number(number) : monthNamed(name);
    if (!found || month === undefined)
        return { reason: `doesn’t have the form ${format}`, hasForm: false };
    const fails = (reason) => ({ reason, hasForm: true });
    if (month > 12 && Number(day) <= 12) {
        const first = format.indexOf('D') < format.indexOf('M') ? 'month' : 'day';
        return fails(`has no month where ${format} has it: it looks as if the ${first} came first`);
    }
    if (month < 1 || month > 12)
        return fails('has a month that isn’t one of the twelve');
    if (Number(day) < 1 || Number(day) > daysIn(fullYear(year), month))
        return fails('has a day that its month doesn’t have');
    return {
        iso: `${String(fullYear(year)).padStart(4, '0')}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`,
    };
}
/**
 * @param formats those that were declared; YYYY-MM-DD always is, as nothing else looks like it
 * @returns the date as YYYY-MM-DD, or nothing where it isn't one of these formats
 */
function toIsoDate(written, formats) {
    if (ISO_SHAPE.test(written))
        return written;
    const withoutTime = written.replace(MIDNIGHT, '');
    if (ISO_SHAPE.test(withoutTime))
        return withoutTime;
    for (const format of formats) {
        const read = readDate(withoutTime, format);
        if ('iso' in read)
            return read.iso;
    }
    return undefined;
}
/** The days since 1900 as which spreadsheets keep dates. */
const isSerialNumber = (written) => /^[1-7]\d{4}(?:\.\d+)?$/.test(written);
/** Why a value isn't a date of the declared formats, to follow the name of its field. */
function reasonAgainst(written, formats) {
    if (isSerialNumber(written))
        return 'is the number by which a spreadsheet keeps a date, not the date';
    if (TIME.test(written))
        return 'has a time of day';
    const declared = ISO_SHAPE.test(written) || formats.length === 0 ? ['YYYY-MM-DD'] : formats;
    const reads = declared.map((format) => readDate(written, format));
    const near = reads.find((read) => 'reason' in read && read.hasForm);
    if (near && 'reason' in near)
        return near.reason;
    return declared.length === 1
        ? `doesn’t have the form ${declared.join()}`
        : `has none of the forms ${declared.join(', ')}`;
}
const SAMPLES = [
    [2001, 2, 3],
    [2003, 1, 2],
    [2010, 11, 12],
];
/** Whether two formats could read one text as two dates. */
function areAmbiguousTogether(formats) {
    return formats.some((format) => SAMPLES.map((sample) => writtenAs(format, sample)).some((text) => {
        const dates = formats
            .map((other) => readDate(text, other))
            .flatMap((read) => ('iso' in read ? [read.iso] : []));
        return new Set(dates).size > 1;
    }));
}
function writtenAs(format, [year, month, day]) {
    return format.replaceAll(TOKEN, (token) => {
        if (token.startsWith('Y'))
            return String(year).slice(-token.length);
        if (token.length > 2)
            return ['Jan', 'Feb', 'Nov'][[1, 2, 11].indexOf(month)] ?? '';
        return String(token.startsWith('D') ? day : month).padStart(2, '0');
    });
}
const SEPARATORS = ['/', '.', '-', ' '];
/** What dates may look like; the stricter first. */
const CANDIDATES = SEPARATORS.flatMap((s) => [
    ...[`DD${s}MM${s}YYYY`, `MM${s}DD${s}YYYY`, `D${s}M${s}YYYY`, `M${s}D${s}YYYY`],
    ...[`DD${s}MM${s}YY`, `MM${s}DD${s}YY`, `D${s}M${s}YY`, `M${s}D${s}YY`],
    ...[`YYYY${s}MM${s}DD`, `YYYY${s}M${s}D`, `D${s}MMM${s}YYYY`, `D${s}MMM${s}YY`],
]).concat('MMM D, YYYY', 'D. MMMM YYYY', 'YYYYMMDD');
/** The format with day and month in each other's place; nothing where the month has a name, or the year is first. */
function twinOf(format) {
    if (/MMM|^Y/.test(format))
        return undefined;
    return format.replaceAll(/[DM]/g, (letter) => (letter === 'D' ? 'M' : 'D'));
}
const reads = (written, format) => 'iso' in readDate(written, format);
/**
 * The fewest formats that read these dates: again and again the one that reads most of what is left.
 *
 * @returns nothing for dates that none reads
 */
function likelyFormats(written) {
    const found = [];
    let left = written;
    while (left.length > 0) {
        const rest = left;
        const counted = CANDIDATES.map((format) => ({
            format,
            count: rest.filter((one) => reads(one, format)).length,
        }));
        const best = counted.reduce((a, b) => (b.count > a.count ? b : a));
        if (best.count === 0)
            break;
        found.push(best.format);
        left = rest.filter((one) => !reads(one, best.format));
    }
    return found;
}


/***/ }),

/***/ 69195:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ plain)
/* harmony export */ });
/** Letters that Unicode doesn't take apart into a letter and its accent. */
const LETTERS = { ł: 'l', ß: 'ss', ø: 'o', æ: 'ae', œ: 'oe', đ: 'd' };
/** A header or name without what makes no difference: capitals, accents, blanks, punctuation. `#` stands for a number. */
function plain(text) {
    return text
        .normalize('NFKD')
        .toLowerCase()
        .replaceAll(/[łßøæœđ]/g, (letter) => LETTERS[letter] ?? letter)
        .replaceAll(/[^\p{L}\p{N}#]/gu, '');
}


/***/ })

};
