export const id = 3887;
export const ids = [3887,9981];
export const modules = {

/***/ 51279:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  importExport: () => (/* binding */ importExport)
});

// EXTERNAL MODULE: ./src/core/base/failure.ts
var failure = __webpack_require__(81767);
// EXTERNAL MODULE: ./src/core/base/glob.ts
var glob = __webpack_require__(37519);
// EXTERNAL MODULE: ./src/core/base/text.ts
var base_text = __webpack_require__(16714);
// EXTERNAL MODULE: ./src/core/config/date-filters.ts
var date_filters = __webpack_require__(62558);
// EXTERNAL MODULE: ./src/core/vocabulary/fields.ts
var fields = __webpack_require__(81283);
;// CONCATENATED MODULE: ./src/core/config/importing.ts


/**
 * The configuration with which an export is read: `import` says how, and everything else holds as for the roster. An
 * element of the roster's own that `import` doesn't speak of is read from the column that is called like it, and so is a
 * column by whose dates the roster is filtered.
 */
function configForExport(config) {
    const { hierarchy: ofExport, columns, ...reading } = config.import;
    const own = Object.keys(config.roster.columns).filter((element) => !(0,fields/* isEmployeeElement */.C$)(element));
    const mapped = fields/* EMPLOYEE_ELEMENTS */.jO.filter((element) => Object.hasOwn(columns, element));
    const wanted = [...mapped, ...own].map((element) => [element, columns[element] ?? element]);
    const hierarchy = ofExport ?? derivedHierarchy(config);
    const filters = (0,date_filters/* filtersForExport */.fz)(config, (name) => (0,fields/* isEmployeeElement */.C$)(name) || own.includes(name));
    return {
        ...config,
        roster: { ...config.roster, ...reading, filters, columns: Object.fromEntries(wanted) },
        hierarchy,
        // What isn't needed stays outside.
        rules: { ...config.rules, 'roster/unneeded-column': 'off' },
    };
}
function derivedHierarchy({ hierarchy }) {
    return hierarchy && !('file' in hierarchy) ? hierarchy : undefined;
}
/** What messages about a file of people say of the section that describes it, as it must be of an export. */
function sayImport(text) {
    return text
        .replaceAll(/`roster\.(columns|delimiter|encoding|filters|header-line|skip-last)`/g, '`import.$1`')
        .replaceAll('under `roster`', 'under `import`');
}

// EXTERNAL MODULE: ./src/core/outcome/outcome.ts
var outcome = __webpack_require__(9532);
// EXTERNAL MODULE: ./src/core/plan/diff.ts
var diff = __webpack_require__(49956);
// EXTERNAL MODULE: ./src/core/problem/discretion.ts + 2 modules
var discretion = __webpack_require__(65138);
// EXTERNAL MODULE: ./src/core/problem/problem.ts
var problem = __webpack_require__(97420);
// EXTERNAL MODULE: ./src/core/roster/columns/columns.ts
var columns = __webpack_require__(67672);
;// CONCATENATED MODULE: ./src/core/roster/people/canonical.ts


/**
 * Writes a roster in the one form that it can have (docs/import.md, Import: from an export to the roster): XML names as headers, sorted by
 * employee id, commas, UTF-8, LF. The same people give the same bytes, whatever they were read from.
 *
 * @param posts the columns of the hierarchy that the file is to have, by the headers of the configuration
 */
function canonicalCsv({ employees, elements, hierarchy, dates }, posts) {
    const positions = new Map(hierarchy?.positions.map((position) => [position.record, position]));
    // A header that an element has already, as the title of a position may, is written once.
    const further = posts.filter(({ header }) => !elements.includes(header.trim()));
    const written = new Set([...elements, ...further.map(({ header }) => header.trim())]);
    const dated = dates.filter(({ header }) => !written.has(header) && written.add(header));
    const row = (employee) => [
        ...elements.map((element) => employee.values[element] ?? ''),
        ...further.map(({ element }) => postCell(element, positions.get(employee.record))),
        ...dated.map(({ of }) => of(employee)),
    ];
    const header = [...written];
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

// EXTERNAL MODULE: ./src/core/roster/people/read.ts + 7 modules
var people_read = __webpack_require__(70796);
// EXTERNAL MODULE: ./src/core/rules/index.ts + 13 modules
var rules = __webpack_require__(70720);
// EXTERNAL MODULE: ./src/commands/baseline/compare.ts + 3 modules
var compare = __webpack_require__(87800);
// EXTERNAL MODULE: ./src/commands/day.ts
var commands_day = __webpack_require__(31100);
// EXTERNAL MODULE: ./src/core/problem/cell-name.ts
var cell_name = __webpack_require__(50915);
// EXTERNAL MODULE: ./src/core/roster/file/disguise.ts
var disguise = __webpack_require__(18511);
// EXTERNAL MODULE: ./src/commands/prepare.ts + 7 modules
var prepare = __webpack_require__(3969);
;// CONCATENATED MODULE: ./src/commands/exported.ts






/** Opens an export, a CSV or a workbook; what a workbook needs is loaded for a workbook only. */
async function openExport(exported, config) {
    const reading = configForExport(config);
    if (!(0,disguise/* isWorkbook */.tc)(exported.bytes)) {
        const read = (0,prepare.inUtf8)(exported.path, exported.bytes, reading.roster.encoding);
        return { ...read, reading, notes: [], faulty: [] };
    }
    const { readWorkbook } = await Promise.all(/* import() */[__webpack_require__.e(9800), __webpack_require__.e(4772)]).then(__webpack_require__.bind(__webpack_require__, 94772));
    const { sheet, problems, notes } = readWorkbook(exported.path, exported.bytes, config.import.sheet);
    const asCsv = { ...reading, roster: { ...reading.roster, delimiter: ',', encoding: 'utf-8' } };
    return { file: sheet, reading: asCsv, problems, notes, faulty: sheet?.faulty ?? [] };
}
/**
 * Reports cells of a workbook that hold an error of Excel or a formula without its result, as far as the roster needs
 * them: what follows from them isn't reported besides.
 *
 * @param problems those of the roster that was read
 */
function withFaultyCells(problems, { file, faulty }, { roster, partial, leftOut }) {
    const read = roster ?? partial;
    const [columns] = leftOut;
    if (faulty.length === 0 || !file || !read || !columns)
        return [...problems];
    const kept = new Set(read.employees.map((employee) => read.place(employee).line));
    const needed = faulty.filter(({ row, column }) => columns.filtered.has(column) || (columns.used.has(column) && kept.has(row)));
    const cells = new Set(needed.map(({ row, column }) => (0,cell_name/* cellName */.I)(row, column)));
    const others = problems.filter(({ line = 0, column = 0 }) => !cells.has((0,cell_name/* cellName */.I)(line, column)));
    const ofKind = (kind) => needed.filter((one) => one.kind === kind);
    return [
        ...faultProblem(file.path, ofKind('formula'), FORMULA),
        ...faultProblem(file.path, ofKind('error'), ERROR),
        ...others,
    ];
}
const FORMULA = {
    one: 'is a formula whose result isn’t in the file',
    several: 'are formulas whose results aren’t in the file',
    hint: 'Open the workbook in Excel and save it, or let the system that writes it write values.',
};
const ERROR = {
    one: 'holds an error of Excel, such as #N/A',
    several: 'hold an error of Excel, such as #N/A',
    hint: 'Correct what is in the cell, and save the workbook.',
};
function faultProblem(file, faults, words) {
    const [first] = faults;
    if (!first)
        return [];
    const cell = (0,cell_name/* cellName */.I)(first.row, first.column);
    const message = faults.length === 1
        ? `${cell}, which the roster needs, ${words.one}.`
        : `${(0,base_text/* counted */.hS)(faults.length, 'cell')} that the roster needs ${words.several}; ${cell} is the first.`;
    const place = { file, line: first.row, column: first.column };
    return [(0,problem/* problem */.CC)('roster/not-a-csv', place, { message, hint: words.hint })];
}

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
        const settings = await (0,prepare.readSettings)(repository.workTree(), request.configPath);
        const { config } = settings;
        if (!config)
            return (0,outcome/* outcomeOf */.sG)('import', 'problems', { problems: settings.problems });
        known = { program: config.program };
        refusePublic(config, request);
        const path = rosterPathOf(config);
        known = { ...known, rosterFile: path };
        const there = await files.read(path);
        const before = there && readCanonical({ path, bytes: there }, config);
        const day = (0,commands_day/* dayOfRun */.nt)(world)(config);
        const reading = readExported(request.exported, config, day, before?.roster);
        const { roster, discretion, ...found } = await reading;
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
            known = {
                ...known,
                plan: (0,diff/* discreetPlan */.rE)((0,diff/* planOf */.XC)(before?.roster, after), discretion),
                baseline: before && path,
            };
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
    const { file, problems } = (0,prepare.inUtf8)(raw.path, raw.bytes, config.roster.encoding);
    if (!file)
        return { problems };
    return (0,people_read/* readRoster */.k)({ rosters: [file] }, config, (0,people_read/* discretionFor */.U)(config, discretion/* NOTHING_KNOWN */.GN), undefined);
}
/** Reads and judges an export. */
async function readExported(exported, config, day, before) {
    const opened = await openExport(exported, config);
    const { file, reading } = opened;
    const unread = (0,people_read/* discretionFor */.U)(reading, (0,compare/* knownFrom */.Yx)({ roster: before, unverified: false }));
    const read = file
        ? (0,people_read/* readRoster */.k)({ rosters: [file] }, reading, unread, undefined, day)
        : { problems: [], headers: new Map(), notes: [], leftOut: [], discretion: unread };
    const { discretion } = read;
    const met = [...opened.problems, ...read.problems];
    const all = read.roster
        ? (0,rules/* judge */.S)(read.roster, met, { config: judging(reading), discretion, day })
        : (0,rules/* withSeverities */.s)(met, reading.rules);
    const judged = withFaultyCells(all, opened, read);
    const said = judged.map((one) => ({ ...one, message: sayImport(one.message), hint: sayImport(one.hint) }));
    const { problems, notes } = (0,outcome/* listed */.KE)((0,problem/* withHeaders */.jL)(said, read.headers), []);
    return {
        roster: judged.some(problem/* isError */.bJ) ? undefined : read.roster,
        discretion,
        problems,
        notes: [
            ...notes,
            ...opened.notes,
            ...read.notes.map(sayImport),
            ...leftOutWords(read, discretion),
            ...datesWords(reading),
        ],
        employees: read.roster?.employees.length ?? 0,
        positions: read.roster?.hierarchy?.positions.length ?? 0,
    };
}
/** Whom filters by a date leave out is in the file all the same: how many may be sent isn’t a question yet. */
function judging(reading) {
    if (!(0,date_filters/* dependsOnDay */.$f)(reading))
        return reading;
    return { ...reading, roster: { ...reading.roster, 'max-records': Infinity } };
}
/** What an import leaves for the days of the syncs. */
function datesWords(reading) {
    const headers = [...new Set((0,date_filters/* dateFiltersOf */.TD)(reading).map(({ column }) => `“${column.trim()}”`))];
    if (headers.length === 0)
        return [];
    return [`Kept for the filters by date, which decide at every sync: ${headers.join(', ')}.`];
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


/***/ }),

/***/ 46408:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ CommitGone)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81767);

/** A commit that isn't, or is no longer, in the repository, or not with its files. */
class CommitGone extends _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR {
    /** @param where it isn't; `without`: the commit is in this clone, and this file of it isn't */
    constructor(commit, where = 'clone') {
        const short = commit.slice(0, 12);
        if (typeof where === 'object')
            super(`The clone has the commit ${short} without the file ${where.without}: it is a partial one.`, 'Run git fetch --refetch without a filter; in a workflow, leave out filter and sparse-checkout of actions/checkout.');
        else if (where === 'github')
            super(`The commit ${short} is no longer in the repository on GitHub.`, 'If its history was rewritten, `roster-sync reject` sets the receipt of that commit aside.');
        else
            super(`The commit ${short} isn’t in this clone.`, 'Fetch the whole history: fetch-depth: 0 for actions/checkout, or git fetch --unshallow.');
    }
}


/***/ }),

/***/ 29981:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

function sha256(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
}


/***/ }),

/***/ 95240:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   Pu: () => (/* binding */ hasRoomFor),
/* harmony export */   U_: () => (/* binding */ ledgerBeside),
/* harmony export */   Xr: () => (/* binding */ ledgerOf),
/* harmony export */   Z7: () => (/* binding */ tooManyTags),
/* harmony export */   cE: () => (/* binding */ refuseBelow),
/* harmony export */   oA: () => (/* binding */ MAX_NAMES)
/* harmony export */ });
/* harmony import */ var _base_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81767);
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16714);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94513);



/**
 * @param tags the names of all tags that were found, of other programs too
 * @param prefix what the names of the program's receipts begin with
 */
function ledgerOf(tags, prefix) {
    return ledger(tags, prefix, (name) => (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .isReceiptName */ .sj)(name, prefix));
}
/** @returns receipts and records of the other programs that are kept as those of this prefix are: in earnest, or of the sandbox */
function ledgerBeside(tags, prefix) {
    const kind = kindOf(prefix);
    return ledger(tags, kind, (name) => name.startsWith(kind) && !name.startsWith(prefix) && (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .isReceipt */ .Zz)(name));
}
/** @returns what the names of all programs' receipts begin with: `roster-sync/` */
const kindOf = (prefix) => prefix.slice(0, prefix.indexOf('/') + 1);
function ledger(tags, prefix, isOne) {
    const names = [...tags];
    const rejections = new Map();
    for (const name of names) {
        const usual = (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .usualRejection */ .OA)(name);
        if (usual === undefined)
            continue;
        const same = rejections.get(usual);
        if (same)
            same.push(name);
        else
            rejections.set(usual, [name]);
    }
    const time = (name) => name.slice((0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .prefixOf */ .MT)(name).length);
    const newestFirst = (some) => some.toSorted((a, b) => (0,_base_text_js__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .UD)(time(b), time(a)) || (0,_base_text_js__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .UD)(b, a));
    return {
        prefix,
        receipts: newestFirst(names.filter(isOne)),
        sendings: newestFirst(names.filter((name) => isOne((0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .receiptOfSending */ .S0)(name) ?? ''))),
        rejectionsOf: (receipt) => rejections.get((0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .rejectionName */ .fA)(receipt)) ?? [],
        has: (name) => tags.has(name),
        hasRoomFor: (name) => hasRoomFor(name, names),
    };
}
/** @returns whether a tag of this name could be made: none of these has it, and none lies below it */
function hasRoomFor(name, names) {
    return !names.some((one) => one === name || one.startsWith(`${name}/`));
}
/**
 * A tag `roster-sync` leaves no room for `roster-sync/acme/…`.
 *
 * @param has whether there is a tag of a name
 * @throws Failure where one lies above this name
 */
function refuseBelow(name, has) {
    const above = (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .namesAbove */ .s3)(name).find(has);
    if (above === undefined)
        return;
    const hint = `Rename the tag ${above}, in every clone and on the remote.`;
    throw new _base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`The tag ${above} lies where ${name} would be kept, so nothing was sent.`, hint);
}
/** More tags than this are never looked through: a program that uploads every hour makes so many in two years. */
const MAX_NAMES = 20_000;
/** What ends a search among more tags than that. */
function tooManyTags(prefix) {
    return new _base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`There are more than ${MAX_NAMES} tags of ${prefix}, and among the newest of them no signed receipt; nothing was sent.`, 'Somebody else makes them: find out who may push tags. In a clone that has the tags, `roster-sync verify --all` says which aren’t signed; `git push --delete origin` with the names of those deletes them, some hundred at a time.');
}


/***/ })

};
