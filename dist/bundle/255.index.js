export const id = 255;
export const ids = [255,636];
export const modules = {

/***/ 636:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  importExport: () => (/* binding */ importExport)
});

// EXTERNAL MODULE: ./src/core/base/failure.ts
var failure = __webpack_require__(1767);
// EXTERNAL MODULE: ./src/core/base/glob.ts
var glob = __webpack_require__(7519);
// EXTERNAL MODULE: ./src/core/base/text.ts
var base_text = __webpack_require__(6714);
// EXTERNAL MODULE: ./src/core/vocabulary/fields.ts
var fields = __webpack_require__(1283);
;// CONCATENATED MODULE: ./src/core/config/importing.ts

/**
 * The configuration with which an export is read: `import` says how, and everything else holds as for the roster. An
 * element of the roster's own that `import` doesn't speak of is read from the column that is called like it.
 */
function configForExport(config) {
    const { hierarchy: ofExport, columns, ...reading } = config.import;
    const own = Object.keys(config.roster.columns).filter((element) => !(0,fields/* isEmployeeElement */.C$)(element));
    const mapped = fields/* EMPLOYEE_ELEMENTS */.jO.filter((element) => Object.hasOwn(columns, element));
    const wanted = [...mapped, ...own].map((element) => [element, columns[element] ?? element]);
    const hierarchy = ofExport ?? derivedHierarchy(config);
    return {
        ...config,
        roster: { ...config.roster, ...reading, columns: Object.fromEntries(wanted) },
        hierarchy,
    };
}
function derivedHierarchy({ hierarchy }) {
    return hierarchy && !('file' in hierarchy) ? hierarchy : undefined;
}
/** What messages about a file of people say of the section that describes it, as it must be of an export. */
function sayImport(text) {
    return text
        .replaceAll(/`roster\.(columns|delimiter|encoding|filters)`/g, '`import.$1`')
        .replaceAll('under `roster`', 'under `import`');
}

// EXTERNAL MODULE: ./src/core/outcome/outcome.ts
var outcome = __webpack_require__(9532);
// EXTERNAL MODULE: ./src/core/plan/diff.ts
var diff = __webpack_require__(9956);
// EXTERNAL MODULE: ./src/core/problem/discretion.ts
var discretion = __webpack_require__(9005);
// EXTERNAL MODULE: ./src/core/problem/problem.ts
var problem = __webpack_require__(7420);
// EXTERNAL MODULE: ./src/core/roster/columns/columns.ts
var columns = __webpack_require__(7672);
;// CONCATENATED MODULE: ./src/core/roster/people/canonical.ts


/**
 * Writes a roster in the one form that it can have (README.md, Import): XML names as headers, sorted by
 * employee id, commas, UTF-8, LF. The same people give the same bytes, whatever they were read from.
 *
 * @param posts the columns of the hierarchy that the file is to have, by the headers of the configuration
 */
function canonicalCsv({ employees, elements, hierarchy }, posts) {
    const positions = new Map(hierarchy?.positions.map((position) => [position.record, position]));
    // A header that an element has already, as the title of a position may, is written once.
    const further = posts.filter(({ header }) => !elements.includes(header.trim()));
    const row = (employee) => [
        ...elements.map((element) => employee.values[element] ?? ''),
        ...further.map(({ element }) => postCell(element, positions.get(employee.record))),
    ];
    const header = [...elements, ...further.map((post) => post.header.trim())];
    const people = employees.toSorted((a, b) => (0,base_text/* compare */.UD)(a.id, b.id)).map(row);
    return new TextEncoder().encode([header, ...people].map(lineOf).join(''));
}
/** @param element of `hierarchy` in the configuration */
function postCell(element, position) {
    if (element === fields/* POSITION_COLUMNS */.qn.title)
        return position?.title ?? '';
    return (element === fields/* POSITION_COLUMNS */.qn.id ? position?.id : position?.parent) ?? '';
}
const lineOf = (cells) => `${cells.map(quoted).join(',')}\n`;
/** RFC 4180. A value that begins like a formula stays what it is: this is data, not a report. */
const quoted = (cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

// EXTERNAL MODULE: ./src/core/roster/people/read.ts + 6 modules
var people_read = __webpack_require__(9950);
// EXTERNAL MODULE: ./src/core/rules/index.ts + 10 modules
var rules = __webpack_require__(742);
// EXTERNAL MODULE: ./src/commands/baseline/compare.ts + 2 modules
var compare = __webpack_require__(5545);
// EXTERNAL MODULE: ./src/commands/prepare.ts + 5 modules
var prepare = __webpack_require__(6963);
;// CONCATENATED MODULE: ./src/commands/import.ts














/**
 * Turns an export of an HR system into the canonical roster of the work tree, to be committed. It knows no network.
 *
 * @returns `clean` where the roster was written, `unchanged` where it was that already; `problems`, or `failed`
 */
async function importExport(world, request) {
    let known = {};
    try {
        const { repository, files } = world;
        const settings = await (0,prepare/* readSettings */.sb)(repository.workTree(), request.configPath);
        const { config } = settings;
        if (!config)
            return (0,outcome/* outcomeOf */.sG)('import', 'problems', { problems: settings.problems });
        known = { program: config.program };
        refusePublic(config, request);
        const path = rosterPathOf(config);
        known = { ...known, rosterFile: path };
        const there = await files.read(path);
        const before = there && readCanonical({ path, bytes: there }, config);
        const { roster, ...found } = readExported(request.exported, config, before?.roster);
        known = { ...known, ...found };
        if (!roster)
            return (0,outcome/* outcomeOf */.sG)('import', 'problems', known);
        world.say(`Read ${roster.employees.length} employees of ${request.exported.path}.`);
        const bytes = canonicalCsv(roster, (0,columns/* hierarchyColumns */.Dk)(config));
        const after = readBack({ path, bytes }, config);
        if (before && !before.roster) {
            const note = `${path} couldn’t be read as it was, so it isn’t known who joins or leaves.`;
            known = { ...known, notes: [...found.notes, note] };
        }
        else {
            known = { ...known, plan: changesOf(before?.roster, after, config), baseline: before && path };
        }
        if (there && Buffer.compare(there, bytes) === 0)
            return (0,outcome/* outcomeOf */.sG)('import', 'unchanged', known);
        if (there && !request.force)
            await refuseToLose(repository, path);
        await files.write(path, bytes);
        return (0,outcome/* outcomeOf */.sG)('import', 'clean', known);
    }
    catch (error) {
        return (0,outcome/* failedOutcome */.iS)('import', known, error);
    }
}
function refusePublic(config, { isPublic }) {
    if (isPublic !== true || config['allow-public'])
        return;
    throw new failure/* Failure */.HR('The repository is public, and so would the roster be.', 'Make it private.');
}
/** @throws Failure where the configuration names no single file that an import could write */
function rosterPathOf({ roster: { file: named }, hierarchy }) {
    const [file = '', ...more] = typeof named === 'string' ? [named] : named;
    if (more.length > 0 || (0,glob/* isGlob */.f)(file)) {
        const hint = 'Import with a configuration (`config`) whose `roster.file` is the one that the export is of.';
        throw new failure/* Failure */.HR('An import writes one file, and `roster.file` names several.', hint, 'use');
    }
    if (!/\.csv$/i.test(file) || /(^|\/)\.git(\/|$)/i.test(file)) {
        throw new failure/* Failure */.HR('An import only writes a CSV.', 'End `roster.file` in .csv.', 'use');
    }
    if (hierarchy && ('manager_name' in hierarchy || 'manager_email' in hierarchy)) {
        const hint = 'Write `manager_id: manager_id` under `hierarchy`, and under `import` a `hierarchy` that says how the export names them.';
        throw new failure/* Failure */.HR('The canonical roster names managers by their id.', hint, 'use');
    }
    return file;
}
/** Reads a roster of the form that imports write; a hierarchy of its own file isn't theirs. */
function readCanonical(raw, config) {
    const { file, problems } = (0,prepare/* inUtf8 */.nn)(raw.path, raw.bytes, config.roster.encoding);
    if (!file)
        return { problems };
    return (0,people_read/* readRoster */.k)({ rosters: [file] }, config, (0,people_read/* discretionFor */.U)(config, discretion/* NOTHING_KNOWN */.GN));
}
/** Reads and judges an export. */
function readExported(exported, config, before) {
    const reading = configForExport(config);
    const discretion = (0,people_read/* discretionFor */.U)(reading, (0,compare/* knownFrom */.Yx)({ roster: before }));
    const { file, problems: undecoded } = (0,prepare/* inUtf8 */.nn)(exported.path, exported.bytes, reading.roster.encoding);
    const read = file
        ? (0,people_read/* readRoster */.k)({ rosters: [file] }, reading, discretion)
        : { problems: [], notes: [], leftOut: [] };
    const met = [...undecoded, ...read.problems];
    const judged = read.roster
        ? (0,rules/* judge */.S)(read.roster, met, { config: reading, discretion })
        : (0,rules/* withSeverities */.s)(met, reading.rules);
    const said = judged.map((one) => ({ ...one, message: sayImport(one.message), hint: sayImport(one.hint) }));
    const { problems, notes } = (0,outcome/* listed */.KE)(said, []);
    return {
        roster: judged.some(problem/* isError */.bJ) ? undefined : read.roster,
        problems,
        notes: [...notes, ...read.notes.map(sayImport), ...leftOutWords(read, discretion)],
        employees: read.roster?.employees.length ?? 0,
        positions: read.roster?.hierarchy?.positions.length ?? 0,
    };
}
/** What didn't become part of the roster, in a sentence each. */
function leftOutWords({ leftOut }, discretion) {
    return leftOut.flatMap(({ dropped, headers }) => {
        const shown = headers.flatMap((header) => discretion.header(header) ?? []).map((one) => `“${one}”`);
        const among = shown.length > 0 ? `, among them ${shown.join(', ')}` : '';
        const columns = `${(0,base_text/* counted */.hS)(headers.length, 'column')} of the export that the roster doesn’t need`;
        return [
            ...dropped.map(({ header, records, of }) => `The filter on “${header}” dropped ${records} of ${(0,base_text/* counted */.hS)(of, 'record')}.`),
            ...(headers.length > 0 ? [`Left out: ${columns}${among}.`] : []),
        ];
    });
}
/**
 * Reads what would be written as the next check will, and writes it again: the same bytes say that nothing is lost.
 *
 * @throws Failure where `roster` describes something else than what imports write
 */
function readBack(written, config) {
    const { roster, problems } = readCanonical(written, config);
    const error = problems.find(problem/* isError */.bJ);
    if (roster && !error) {
        const again = canonicalCsv(roster, (0,columns/* hierarchyColumns */.Dk)(config));
        if (Buffer.compare(again, written.bytes) === 0)
            return roster;
    }
    const hint = 'Under `roster`, leave out what described the export (`columns`, `filters`, `delimiter`, `encoding`): `import` has that now, and the roster has the XML names for headers.';
    const why = error ? ` ${error.message}` : '';
    throw new failure/* Failure */.HR(`The configuration couldn’t read ${written.path} as it would be written.${why}`, hint);
}
/** @throws Failure where git doesn't have the file as it is in the work tree, so that something would be lost with it */
async function refuseToLose(repository, path) {
    const [tracked, changed] = await Promise.all([repository.workTree().list(), repository.changed([path])]);
    if (tracked.includes(path) && changed.length === 0)
        return;
    const hint = 'Commit it, or put it aside; on a command line, --force writes over it.';
    throw new failure/* Failure */.HR(`${path} holds changes that aren’t committed and would be lost.`, hint);
}
/** Who joins, leaves and changes, against the file that was there. */
function changesOf(before, after, config) {
    const discretion = (0,people_read/* discretionFor */.U)(config, (0,compare/* knownFrom */.Yx)({ roster: before }));
    return (0,diff/* discreetPlan */.r)((0,diff/* planOf */.X)(before, after), discretion);
}


/***/ }),

/***/ 9532:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   iS: () => (/* binding */ failedOutcome),
/* harmony export */   sG: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var _base_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1767);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7420);


function outcomeOf(command, ending, known = {}) {
    return {
        notes: [],
        problems: [],
        held: [],
        posted: false,
        uploads: {},
        keepXml: false,
        ...known,
        command,
        ending,
    };
}
/**
 * @param error what ended the run
 * @throws the error itself where it isn't a Failure: that is a defect of this program, and no outcome
 */
function failedOutcome(command, known, error) {
    if (!(error instanceof _base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR))
        throw error;
    return { ...outcomeOf(command, 'failed', known), failure: error };
}
/**
 * What is listed of the problems of a run: where there are more than anybody reads, errors go first, so that a warning
 * never takes the place of one.
 *
 * @param notes to which a sentence is added where some aren't listed
 */
function listed(problems, notes) {
    const all = [...problems.filter(_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .isError */ .bJ), ...problems.filter((found) => !(0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .isError */ .bJ)(found))];
    const shown = all.slice(0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_PROBLEMS */ .aZ).sort(_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .byPlace */ .hz);
    if (shown.length === all.length)
        return { problems: shown, notes };
    const more = `There are ${all.length} problems or more; ${shown.length} of them are listed.`;
    return { problems: shown, notes: [...notes, more] };
}


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


/***/ })

};
