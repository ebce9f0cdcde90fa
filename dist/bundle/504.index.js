export const id = 504;
export const ids = [504];
export const modules = {

/***/ 3613:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verify: () => (/* binding */ verify)
/* harmony export */ });
/* harmony import */ var _core_base_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1767);
/* harmony import */ var _core_receipts_kept_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4225);
/* harmony import */ var _core_xml_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7982);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6963);




/**
 * Builds the XML of each receipt's commit again and compares its digests.
 *
 * @param names of receipts
 * @throws Failure where one doesn't exist
 */
async function verify(world, names) {
    const verified = [];
    const rebuilt = new Map();
    for (const tag of await world.receipts.read(names)) {
        const { name, commit, receipt, authenticity } = (0,_core_receipts_kept_js__WEBPACK_IMPORTED_MODULE_1__/* .keptReceipt */ .B)(tag);
        if (!receipt) {
            verified.push({ name, ...notComparable('the tag isn’t a receipt that this version can read') });
            continue;
        }
        // Most nights send what the night before sent: a commit is built once for all its receipts.
        const key = [commit, receipt.configPath, receipt.xmlFormat].join('\n');
        const building = rebuilt.get(key) ?? rebuild(world, commit, receipt);
        rebuilt.set(key, building);
        verified.push({ name, ...compare(receipt, await building), unsigned: authenticity === 'forged' });
    }
    return verified;
}
async function rebuild(world, commit, receipt) {
    const writer = _core_xml_format_js__WEBPACK_IMPORTED_MODULE_2__/* .XML_FORMATS */ .LF.get(receipt.xmlFormat);
    if (!writer)
        return { reason: `it was written in XML format ${receipt.xmlFormat}` };
    const own = await (0,_core_base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .unlessFailed */ .OJ)((0,_prepare_js__WEBPACK_IMPORTED_MODULE_3__/* .prepareOwn */ .u4)(world.repository.at(commit), receipt.configPath), ({ message }) => message);
    if (typeof own === 'string')
        return { reason: own };
    if (!own.config)
        return { reason: 'the configuration of its commit is no longer read' };
    if (!own.roster)
        return { reason: 'the roster of its commit can no longer be read' };
    return { configSha256: own.sha256, digests: (0,_core_xml_format_js__WEBPACK_IMPORTED_MODULE_2__/* .digestsOf */ .nw)((0,_core_xml_format_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFiles */ .hV)(own.roster, writer)) };
}
function compare({ configSha256, digests }, rebuilt) {
    if ('reason' in rebuilt)
        return notComparable(rebuilt.reason);
    if (rebuilt.configSha256 !== configSha256)
        return { verdict: 'different', reason: 'the configuration' };
    const differing = [
        ...(rebuilt.digests.employees === digests.employees ? [] : ['the employee file']),
        ...(rebuilt.digests.positions === digests.positions ? [] : ['the position file']),
    ];
    return differing.length === 0
        ? { verdict: 'same' }
        : { verdict: 'different', reason: differing.join(' and ') };
}
const notComparable = (reason) => ({ verdict: 'not comparable', reason });


/***/ }),

/***/ 7420:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ problem),
/* harmony export */   Il: () => (/* binding */ chooseProblems),
/* harmony export */   aZ: () => (/* binding */ MAX_PROBLEMS),
/* harmony export */   bJ: () => (/* binding */ isError),
/* harmony export */   hz: () => (/* binding */ byPlace)
/* harmony export */ });
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6714);
/* harmony import */ var _vocabulary_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5913);


/** More than anybody works through. A file that is wrong everywhere isn't reported to the last of millions. */
const MAX_PROBLEMS = 50_000;
/** Makes a problem with the severity and, where none is given, the hint that the catalog has for its rule. */
function problem(rule, place, wording) {
    const { severity, hint } = _vocabulary_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .catalog */ .U$[rule];
    const { file, line, column } = place;
    return { rule, severity, file, line, column, hint, ...wording };
}
/** Sorts by place, then rule: the order in which a person works through a file. */
function byPlace(a, b) {
    return ((0,_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(a.file, b.file) ||
        (a.line ?? 0) - (b.line ?? 0) ||
        (a.column ?? 0) - (b.column ?? 0) ||
        (0,_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(a.rule, b.rule));
}
const isError = (found) => found.severity === 'error';
/** Picks the problems that help most where few can be shown: one of each rule first, then in the files' order. */
function chooseProblems(problems, limit) {
    const firstOfRule = new Map(problems.toReversed().map((found) => [found.rule, found]));
    const firsts = problems.filter((found) => firstOfRule.get(found.rule) === found);
    const others = problems.filter((found) => firstOfRule.get(found.rule) !== found);
    const chosen = new Set([...firsts, ...others].slice(0, limit));
    return problems.filter((found) => chosen.has(found));
}


/***/ }),

/***/ 618:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IA: () => (/* binding */ formatReceipt),
/* harmony export */   Wy: () => (/* binding */ parseReceipt),
/* harmony export */   zJ: () => (/* binding */ formatRejection),
/* harmony export */   zo: () => (/* binding */ rejects)
/* harmony export */ });
/** Why a message isn't a receipt that this version can read. */
class Unreadable extends Error {
}
function matching(text, form) {
    if (text === undefined || !form.test(text))
        throw new Unreadable();
    return text;
}
/** A trailer is a line, whatever a server answered. */
const oneLine = (value) => value.replaceAll(/[\r\n]+/g, ' ');
const TEXT = { write: oneLine, read: (text) => matching(text, /./) };
/** Every version writes it, and a receipt is read without it. */
const LENIENT = { write: oneLine, read: (text = '') => text };
const MAYBE = { write: (value) => value && oneLine(value), read: (text) => text };
const OR_NONE = {
    write: (value = 'none') => oneLine(value),
    read: (text) => (text === 'none' ? undefined : text),
};
const COUNT = { write: String, read: (text) => Number(matching(text, /^\d{1,9}$/)) };
const DIGEST = { write: oneLine, read: (text) => matching(text, /^[0-9a-f]{64}$/) };
const FLAG = {
    write: (value) => (value ? 'true' : undefined),
    read: (text) => text === 'true',
};
/** In the order in which they are written. */
const TRAILERS = {
    program: ['Program', TEXT],
    endpoint: ['Endpoint', LENIENT],
    planId: ['Plan-Id', LENIENT],
    employees: ['Employees', COUNT],
    positions: ['Positions', COUNT],
    joiners: ['Joiners', COUNT],
    leavers: ['Leavers', COUNT],
    movers: ['Movers', COUNT],
    employeesSha256: ['Employees-SHA256', DIGEST],
    positionsSha256: ['Positions-SHA256', OR_NONE],
    configPath: ['Config-Path', TEXT],
    configSha256: ['Config-SHA256', LENIENT],
    xmlFormat: ['Xml-Format', LENIENT],
    toolVersion: ['Tool-Version', LENIENT],
    runUrl: ['Run-Url', MAYBE],
    previousReceipt: ['Previous-Receipt', OR_NONE],
    serverStatus: ['Server-Status', MAYBE],
    partial: ['Partial', FLAG],
    approvedBy: ['Approved-By', MAYBE],
};
const ALL = Object.entries(TRAILERS);
/** @returns the message of the tag: a line for people, a blank line, trailers */
function formatReceipt({ digests, ...others }) {
    const record = {
        ...others,
        employeesSha256: digests.employees,
        positionsSha256: digests.positions,
    };
    const { program, employees, positions, partial } = record;
    const sent = partial ? `${employees} employees, but not the positions,` : `${employees} employees`;
    const hierarchy = positions > 0 && !partial ? ` and ${positions} positions` : '';
    const trailers = ALL.map(([key, [name, kind]]) => {
        const value = kind.write(record[key]);
        return value === undefined ? '' : `${name}: ${value}\n`;
    }).join('');
    return `Uploaded ${sent}${hierarchy} to ${program}\n\n${trailers}`;
}
/** @returns the receipt that a tag's message holds, or undefined where it isn't one */
function parseReceipt(message) {
    const trailers = new Map();
    for (const line of message.slice(message.indexOf('\n\n') + 2).split('\n')) {
        const colon = line.indexOf(': ');
        if (colon > 0)
            trailers.set(line.slice(0, colon), line.slice(colon + 2));
    }
    try {
        const read = ALL.map(([key, [name, kind]]) => [key, kind.read(trailers.get(name))]);
        const { employeesSha256, positionsSha256, ...others } = Object.fromEntries(read);
        return { ...others, digests: { employees: employeesSha256, positions: positionsSha256 } };
    }
    catch (error) {
        if (error instanceof Unreadable)
            return undefined;
        throw error;
    }
}
/**
 * The record of a refusal: the portal refused an upload that the API had accepted, so its receipt is no longer a
 * baseline (README.md, Receipts).
 *
 * @param receipt its name
 * @returns the message of the tag: a line for people, a blank line, trailers
 */
function formatRejection(receipt, toolVersion) {
    return `Rejected ${receipt}\n\nReceipt: ${receipt}\nTool-Version: ${toolVersion}\n`;
}
/** Whether a tag's message rejects this receipt. */
function rejects(message, receipt) {
    return message?.split('\n').includes(`Receipt: ${receipt}`) ?? false;
}


/***/ }),

/***/ 4225:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ keptReceipt),
/* harmony export */   H: () => (/* binding */ isRead)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(618);

const isRead = (kept) => kept.receipt !== undefined;
function keptReceipt({ name, commit, message, authenticity }) {
    return { name, commit, receipt: message === undefined ? undefined : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReceipt */ .Wy)(message), authenticity };
}


/***/ }),

/***/ 9284:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ parentIds),
/* harmony export */   v: () => (/* binding */ byReference)
/* harmony export */ });
/** What a position's parent is found by. */
function referenceOf(hierarchy, position) {
    return hierarchy.refersTo === 'employee' ? position.employeeId : position.id;
}
const references = new WeakMap();
/** @returns the position that each reference finds; of positions with the same one, the first */
function byReference(hierarchy) {
    let found = references.get(hierarchy);
    if (!found)
        references.set(hierarchy, (found = indexed(hierarchy)));
    return found;
}
function indexed(hierarchy) {
    const found = new Map();
    for (const position of hierarchy.positions) {
        const reference = referenceOf(hierarchy, position);
        if (!found.has(reference))
            found.set(reference, position);
    }
    return found;
}
/** The position id of a position's parent; empty at the root. */
function parentIds(hierarchy) {
    const known = byReference(hierarchy);
    return ({ parent }) => (parent === '' ? '' : (known.get(parent)?.id ?? ''));
}


/***/ }),

/***/ 5913:
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

;// CONCATENATED MODULE: ./src/core/vocabulary/rules.ts


const CONFIGURATION = {
    'config/missing': rule('The configuration is missing', 'Without it nobody knows which program and which file are meant.', 'Create .github/roster-sync.yml with the lines `version: 1` and `program: <your subdomain>`, and commit it.'),
    'config/unreadable': rule('The configuration isn’t valid YAML', 'A line that can’t be read could be a guard that doesn’t hold.', 'Fix the line; indentation is by spaces, and a text with a colon in it needs quotes.'),
    'config/invalid': rule('The configuration has a wrong key or value', 'A misspelt key would be a setting that silently doesn’t apply.', 'See the configuration section of the README for every key.'),
};
const FILE = {
    'roster/missing': rule('A file that the configuration names isn’t there', 'A missing roster must never be read as an empty one.', 'Check `roster.file` (and `hierarchy.file`) in the configuration, and that the file is committed.'),
    'roster/not-utf-8': rule('The file isn’t UTF-8', 'Names would arrive damaged, and the portal would show them so.', 'Save it as “CSV UTF-8” (in Excel: File, Save As, CSV UTF-8), or, if all of the file is Windows-1252, declare `encoding: windows-1252` under `roster`.'),
    'roster/not-as-declared': rule('The file isn’t in the declared encoding', 'Names would arrive damaged, and the portal would show them so.', 'Declare the encoding that the file has as `roster.encoding`, or save it as “CSV UTF-8” and declare none.'),
    'roster/unknown-delimiter': rule('Nothing says what separates the cells', 'With the wrong delimiter whole records would be read as one value.', 'Set `roster.delimiter` in the configuration to the character between the cells: , ; | or tab.'),
    'roster/title-line': rule('A title is above the header', 'The title would be read as the header, and the header as a person.', 'Delete the lines above the header: a roster begins with it.'),
    'roster/not-a-csv': rule('The file isn’t a CSV, whatever its name says', 'What is read out of another kind of file would be nonsense.', 'Save the list as CSV again; in Excel: File, Save As, CSV UTF-8 (Comma delimited).'),
    'roster/merge-conflict': rule('A merge was left unfinished in the file', 'Both versions are in it, and nobody can say which is meant.', 'Keep the right one of the versions, remove the lines with <<<<<<<, ======= and >>>>>>>, and commit the file.'),
    'roster/too-large': rule('The file is larger than any roster', 'It is another file than was meant, or its quotes or delimiters are wrong.', 'Check that the right file was saved, and look for a quote (") that isn’t closed.'),
    'roster/unclosed-quote': rule('A quoted cell is never closed', 'Everything after the quote was swallowed into one cell.', 'Close the quote on that line; a quote inside a quoted cell is written twice ("").'),
    'roster/stray-quote': rule('A quote appears where none may be', 'The cell could be read in two ways.', 'Put the whole cell in quotes and write each quote inside it twice ("").'),
    'roster/ragged-record': rule('A record has more or fewer cells than the header', 'From the missing or extra cell on, every value would be under the wrong header.', 'Look for a missing or extra delimiter, or an unquoted delimiter inside a cell.'),
    'roster/duplicate-header': rule('A header appears twice', 'Nobody can say which of the two columns is meant.', 'Rename or remove one of the two columns.'),
    'roster/missing-column': rule('A required column is missing', 'A missing column must never be read as empty.', 'Add the column, or say under `roster.columns` in the configuration which header means it.'),
    'roster/ambiguous-column': rule('Two headers could be the same field', 'Nothing is mapped by guess.', 'Say under `roster.columns` in the configuration which header means the field.'),
    'roster/no-records': rule('The file has no records', 'A full refresh with nobody in it would delete everybody.', 'Check that the export worked and that the right file was saved.'),
    'roster/too-many-records': rule('More records than `max-records`', 'The platform takes at most 10,000 employees and 10,000 positions unless the account manager raised it.', 'If your program may have more, raise `roster.max-records` in the configuration.'),
    'roster/unknown-filter-value': rule('A value is in neither list of a filter', 'Nobody may vanish or appear through a renamed status.', 'Add the value to `keep` or to `drop` of that filter in the configuration.'),
    'roster/unknown-value': rule('A value isn’t in the column’s `values`', 'The platform would get a value that nobody translated.', 'Add the value to `values` of that column in the configuration, or fix the cell.'),
    'roster/ambiguous-name': adjustable('A full name could be separated in two ways', 'warning', 'Where the forename ends and the surname begins is a guess.', 'Write it as “Surname, Forename”, or give forename and surname a column each.'),
    'roster/one-part-name': rule('A full name has only one part', 'The platform needs a forename and a surname.', 'Write both, as “Forename Surname” or “Surname, Forename”.'),
    'roster/unknown-department': adjustable('A department that the configuration doesn’t know', 'error', 'Departments must exist in the admin system and match exactly.', 'Fix the spelling, or add the department to `roster.departments` once it exists in the portal.'),
    'roster/email-domain': adjustable('An e-mail outside the company’s domains', 'error', 'A private address is easily mistaken for a work address.', 'Use the work address, or add the domain to `roster.email-domains`.'),
};
const PEOPLE = {
    'employee/required': rule('A required value is empty', 'The data will not sync if even one field is missing.', 'Fill in the cell.'),
    'employee/control-character': rule('A cell holds a character that XML can’t carry', 'The whole file would be rejected.', 'Type the cell’s text again; the character is invisible and usually comes from copying.'),
    'employee/pattern': rule('A value doesn’t fit the column’s `pattern`', 'Ids of another form are how leading zeros and renumbering show themselves.', 'Fix the value, or the pattern in the configuration.'),
    'employee/start-date': rule('A date isn’t a calendar date of the declared form', 'A date that can be read in two ways would be guessed.', 'Write it as year-month-day, for example 2024-02-29, or declare the `format` of its column.'),
    'employee/country': rule('The country isn’t one of ISO 3166-1', 'The platform knows countries by their two capital letters.', 'Use the two-letter code, GB for the United Kingdom, DE for Germany, or translate the value under `values` of its column.'),
    'employee/email': rule('The e-mail address isn’t one', 'The person couldn’t sign in.', 'Write one address of the form name@company.example, without spaces or brackets.'),
    'employee/duplicate-id': rule('An employee id appears twice', 'Two people would share one account.', 'Give each person their own id, or remove the double record.'),
    'employee/duplicate-email': rule('An e-mail appears twice', 'Two people would share one sign-in; capital letters make no difference.', 'Give each person their own address.'),
};
const HIERARCHY = {
    'hierarchy/required': rule('A position has no id or no title', 'The position file would be rejected.', 'Fill in the cell.'),
    'hierarchy/control-character': rule('A position’s cell holds a character that XML can’t carry', 'The whole file would be rejected.', 'Type the cell’s text again; the character is invisible and usually comes from copying.'),
    'hierarchy/duplicate-position': rule('A position id appears twice', 'Nobody can say who reports to which of the two.', 'Give each position its own id.'),
    'hierarchy/no-root': rule('No position is at the top', 'Every position must lead up to one root.', 'Leave the manager (or parent) of the top position empty.'),
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
    file: FILE,
    people: PEOPLE,
    hierarchy: HIERARCHY,
    schema: SCHEMA,
    change: CHANGE_RULES,
};
/** Every rule by its id. */
const catalog = { ...CONFIGURATION, ...FILE, ...PEOPLE, ...HIERARCHY, ...SCHEMA, ...CHANGE_RULES };
/** Whether a text names a rule of this catalog. */
function isRuleId(text) {
    return Object.hasOwn(catalog, text);
}


/***/ }),

/***/ 4732:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ employeesXml),
/* harmony export */   w: () => (/* binding */ inFileOrder)
/* harmony export */ });
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6714);
/* harmony import */ var _writer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1834);


/** Employees in the order of the file: by id, in code units. A place in the XML is a place in this list. */
function inFileOrder(roster) {
    return roster.employees.toSorted((a, b) => (0,_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(a.id, b.id));
}
/** The employee file (docs/vendor-api.md, Employee file). */
function employeesXml(roster) {
    const document = new _writer_js__WEBPACK_IMPORTED_MODULE_1__/* .DocumentWriter */ .B('employees');
    for (const { values } of inFileOrder(roster)) {
        document.add('employee', roster.elements.map((element) => [element, values[element] ?? '']));
    }
    return document.end();
}


/***/ }),

/***/ 7982:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GY: () => (/* binding */ XML_FORMAT),
/* harmony export */   LF: () => (/* binding */ XML_FORMATS),
/* harmony export */   hV: () => (/* binding */ writeFiles),
/* harmony export */   nw: () => (/* binding */ digestsOf)
/* harmony export */ });
/* harmony import */ var _base_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9981);
/* harmony import */ var _employees_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4732);
/* harmony import */ var _positions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8637);



/** The layout of both files. Receipts name it (`Xml-Format`); a change of any byte needs a new number. */
const XML_FORMAT = '1';
/** Every layout that a receipt can name: the writers of old ones stay, so that old receipts can be proved. */
const XML_FORMATS = new Map([
    [XML_FORMAT, { employees: _employees_js__WEBPACK_IMPORTED_MODULE_1__/* .employeesXml */ .N, positions: _positions_js__WEBPACK_IMPORTED_MODULE_2__/* .positionsXml */ ._ }],
]);
/** @returns both files of a roster without errors, as this writer lays them out */
function writeFiles(roster, writer) {
    const { hierarchy } = roster;
    return { employees: writer.employees(roster), positions: hierarchy && writer.positions(hierarchy) };
}
function digestsOf(files) {
    return { employees: (0,_base_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(files.employees), positions: files.positions && (0,_base_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(files.positions) };
}


/***/ }),

/***/ 8637:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ positionsInFileOrder),
/* harmony export */   _: () => (/* binding */ positionsXml)
/* harmony export */ });
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6714);
/* harmony import */ var _roster_people_roster_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9284);
/* harmony import */ var _vocabulary_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1283);
/* harmony import */ var _writer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1834);




/** Positions in the order of the file: the root, then the others by id, in code units. */
function positionsInFileOrder(hierarchy) {
    const rank = (position) => (position.parent === '' ? 0 : 1);
    return hierarchy.positions.toSorted((a, b) => rank(a) - rank(b) || (0,_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(a.id, b.id));
}
/** The position file (docs/vendor-api.md, Position file). */
function positionsXml(hierarchy) {
    const document = new _writer_js__WEBPACK_IMPORTED_MODULE_3__/* .DocumentWriter */ .B('positions');
    const parentOf = (0,_roster_people_roster_js__WEBPACK_IMPORTED_MODULE_1__/* .parentIds */ .b)(hierarchy);
    for (const post of positionsInFileOrder(hierarchy)) {
        document.add(post.parent === '' ? 'root' : 'position', [
            [_vocabulary_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .POSITION_COLUMNS */ .qn.title, post.title],
            [_vocabulary_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .POSITION_COLUMNS */ .qn.id, post.id],
            [_vocabulary_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .POSITION_COLUMNS */ .qn.parent, parentOf(post)],
            [_vocabulary_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .POSITION_COLUMNS */ .qn.employeeId, post.employeeId],
        ]);
    }
    return document.end();
}


/***/ }),

/***/ 1834:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ DocumentWriter)
/* harmony export */ });
/* harmony import */ var xmlbuilder2__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4697);

/** A document that grows by one record at a time. */
class DocumentWriter {
    #bytes = new GrowingBytes();
    #elements = new Map();
    #closing;
    /** @param root the name of the document's element */
    constructor(root) {
        const empty = (0,xmlbuilder2__WEBPACK_IMPORTED_MODULE_0__/* .create */ .vt)({ version: '1.0', encoding: 'utf-8' }).ele(root).txt('\n').end();
        const opening = empty.indexOf(`<${root}>`);
        this.#closing = `</${root}>\n`;
        this.#bytes.add(`${empty.slice(0, opening)}\n<${root}>\n`);
    }
    /**
     * Adds an element on a line of its own.
     *
     * @param children in their order; a child whose text is empty is left out
     */
    add(name, children) {
        const present = children.filter(([, text]) => text !== '');
        const key = [name, ...present.map(([child]) => child)].join(' ');
        let element = this.#elements.get(key);
        if (!element)
            this.#elements.set(key, (element = new RefilledElement(name, present)));
        this.#bytes.add(`  ${element.write(present)}\n`);
    }
    /** @returns the document in UTF-8 */
    end() {
        this.#bytes.add(this.#closing);
        return this.#bytes.all();
    }
}
/** An element whose children always have the same names. */
class RefilledElement {
    #element;
    #texts;
    constructor(name, children) {
        const element = (0,xmlbuilder2__WEBPACK_IMPORTED_MODULE_0__/* .create */ .vt)().ele(name);
        this.#element = element;
        this.#texts = children.map(([child]) => element.ele(child).txt(' ').node.firstChild);
    }
    write(children) {
        this.#texts.forEach((node, index) => {
            // xmlbuilder2 leaves an ampersand alone that looks like an entity; escaped here, every one does.
            if (node)
                node.nodeValue = (children[index]?.[1] ?? '').replaceAll('&', '&amp;');
        });
        return this.#element.toString();
    }
}
const FIRST_SIZE = 64 * 1024;
/** UTF-8 needs at most three bytes for a UTF-16 code unit. */
const MAX_BYTES_A_UNIT = 3;
class GrowingBytes {
    #encoder = new TextEncoder();
    #bytes = new Uint8Array(FIRST_SIZE);
    #length = 0;
    add(text) {
        const needed = this.#length + text.length * MAX_BYTES_A_UNIT;
        if (needed > this.#bytes.length) {
            const larger = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
            larger.set(this.#bytes.subarray(0, this.#length));
            this.#bytes = larger;
        }
        this.#length += this.#encoder.encodeInto(text, this.#bytes.subarray(this.#length)).written;
    }
    all() {
        return this.#bytes.slice(0, this.#length);
    }
}


/***/ })

};
