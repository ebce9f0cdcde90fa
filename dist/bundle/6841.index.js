export const id = 6841;
export const ids = [6841,7037,1443];
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

/***/ 51751:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HQ: () => (/* binding */ isNear),
/* harmony export */   Hn: () => (/* binding */ wordsIn),
/* harmony export */   au: () => (/* binding */ didYouMean),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
/** @returns how many characters must be put in, left out, replaced or swapped with the next to get from one to the other */
function editDistance(from, to) {
    const [a, b] = [Array.from(from), Array.from(to)];
    let before = [];
    let last = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (const [row, character] of a.entries()) {
        const now = [row + 1];
        for (const [column, other] of b.entries()) {
            const replaced = (last[column] ?? 0) + (character === other ? 0 : 1);
            let best = Math.min(replaced, (last[column + 1] ?? 0) + 1, (now[column] ?? 0) + 1);
            const swapped = row > 0 && column > 0 && character === b[column - 1] && a[row - 1] === other;
            if (swapped)
                best = Math.min(best, (before[column - 1] ?? 0) + 1);
            now.push(best);
        }
        [before, last] = [last, now];
    }
    return last[b.length] ?? 0;
}
/** Longer texts aren't words that somebody mistyped, and take long to compare. */
const MAX_LENGTH = 100;
/** Whether one text may be the other, mistyped: every fifth character may differ. */
function isNear(a, b) {
    const length = Math.max(a.length, b.length);
    const allowed = Math.floor(length / 5);
    if (length > MAX_LENGTH || Math.abs(a.length - b.length) > allowed)
        return false;
    return editDistance(a, b) <= allowed;
}
/** More words aren't read. */
const MAX_WORDS = 10;
/** Words as part of a sentence: `“A”, “B” and 3 more`. */
function wordsIn(words) {
    const named = words.slice(0, MAX_WORDS).map((word) => `“${word}”`);
    const rest = words.length - named.length;
    return rest > 0 ? `${named.join(', ')} and ${rest} more` : named.join(', ');
}
/** @returns a question with the word that is nearest, and a blank after it; empty where none is near */
function didYouMean(written, words) {
    const near = nearest(written, words);
    return near === undefined ? '' : `Did you mean “${near}”? `;
}
/** @returns of the texts, the one that is nearest to the written one without regard to capitals, if any is near */
function nearest(written, texts) {
    const plain = written.toLowerCase();
    const near = texts.filter((text) => isNear(plain, text.toLowerCase()));
    const distance = (text) => editDistance(plain, text.toLowerCase());
    return near.toSorted((a, b) => distance(a) - distance(b))[0];
}


/***/ }),

/***/ 50915:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ cellName),
/* harmony export */   W: () => (/* binding */ cellOf)
/* harmony export */ });
/* The report’s own page uses this: whatever is imported here is in every report. */
/** What a spreadsheet calls a cell, both counted from 1: `F10`. */
function cellName(row, column) {
    let letters = '';
    for (let left = column; left > 0; left = Math.floor((left - 1) / 26)) {
        letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
    }
    return `${letters}${row}`;
}
/** The name of a problem’s cell; undefined of a row, of a file, and of a configuration, which isn’t a spreadsheet. */
function cellOf({ rule, line, column, row = line, }) {
    const isNamed = row !== undefined && column !== undefined && !rule.startsWith('config/');
    return isNamed ? cellName(row, column) : undefined;
}


/***/ }),

/***/ 34013:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ isDate),
/* harmony export */   Bv: () => (/* binding */ likelyFormats),
/* harmony export */   LZ: () => (/* binding */ areAmbiguousTogether),
/* harmony export */   Rb: () => (/* binding */ CANDIDATES),
/* harmony export */   Um: () => (/* binding */ reads),
/* harmony export */   Vy: () => (/* binding */ toIsoDate),
/* harmony export */   WQ: () => (/* binding */ isSerialNumber),
/* harmony export */   YO: () => (/* binding */ isDateFormat),
/* harmony export */   h2: () => (/* binding */ readDate),
/* harmony export */   sx: () => (/* binding */ reasonAgainst),
/* harmony export */   tv: () => (/* binding */ howToWrite),
/* harmony export */   wA: () => (/* binding */ twinOf),
/* harmony export */   zx: () => (/* binding */ possibleDays)
/* harmony export */ });
/* harmony import */ var _months_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96685);

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
/** The calendar repeats every 400 years; without that, Date takes the year 4 for 1904. */
const daysIn = (year, month) => new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
/** Midnight says nothing but that a system keeps dates as times. */
const MIDNIGHT = /(?:T| )(?:0?0:00(?::00(?:\.0+)?)?|12:00(?::00)? ?[Aa]\.?[Mm]\.?)(?:Z|\+00:00)?$/;
const TIME = /\d(?:T| )\d{1,2}:\d{2}/;
const ISO_SHAPE = /^\d{4}-\d{2}-\d{2}$/;
/** Reads a date by one format, or says why it isn't one. */
function readDate(written, format) {
    const found = expressionOf(format).exec(written.replace(MIDNIGHT, ''));
    const { day = '', month: number = '', name = '', year = '' } = found?.groups ?? {};
    const month = name === '' ? Number(number) : (0,_months_js__WEBPACK_IMPORTED_MODULE_0__/* .monthNamed */ .y)(name);
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
 * @returns the date as YYYY-MM-DD, or undefined where it isn't one of these formats
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
/** Whether a text is a day of the calendar as the employee file has it, YYYY-MM-DD. */
const isDate = (written) => ISO_SHAPE.test(written) && reads(written, 'YYYY-MM-DD');
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
/** What to do about a date that has none of the forms that are declared for its column. */
function howToWrite(formats) {
    const [format = ''] = formats;
    return `Write it as ${formats.join(' or ')}, for example ${writtenAs(format, [2010, 11, 12])}.`;
}
const SEPARATORS = ['/', '.', '-', ' '];
/** What dates may look like; the stricter first. */
const CANDIDATES = SEPARATORS.flatMap((s) => [
    ...[`DD${s}MM${s}YYYY`, `MM${s}DD${s}YYYY`, `D${s}M${s}YYYY`, `M${s}D${s}YYYY`],
    ...[`DD${s}MM${s}YY`, `MM${s}DD${s}YY`, `D${s}M${s}YY`, `M${s}D${s}YY`],
    ...[`YYYY${s}MM${s}DD`, `YYYY${s}M${s}D`, `D${s}MMM${s}YYYY`, `D${s}MMM${s}YY`],
]).concat('MMM D, YYYY', 'D. MMMM YYYY', 'YYYYMMDD');
/** The format with day and month in each other's place; undefined where the month has a name, or the year is first. */
function twinOf(format) {
    if (/MMM|^Y/.test(format))
        return undefined;
    return format.replaceAll(/[DM]/g, (letter) => (letter === 'D' ? 'M' : 'D'));
}
const reads = (written, format) => 'iso' in readDate(written, format);
/** @returns the days that a text may mean, YYYY-MM-DD, whatever its form; none where it isn’t a date */
function possibleDays(written) {
    const iso = toIsoDate(written, []);
    if (iso !== undefined)
        return isDate(iso) ? [iso] : [];
    const days = CANDIDATES.map((format) => readDate(written, format));
    return [...new Set(days.flatMap((read) => ('iso' in read ? [read.iso] : [])))];
}
/**
 * The fewest formats that read these dates: again and again the one that reads most of what is left.
 *
 * @returns an empty list for dates that none reads
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

/***/ 81283:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C$: () => (/* binding */ isEmployeeElement),
/* harmony export */   Eo: () => (/* binding */ isName),
/* harmony export */   Xk: () => (/* binding */ NAMES),
/* harmony export */   _F: () => (/* binding */ fieldOf),
/* harmony export */   cJ: () => (/* binding */ FIELDS),
/* harmony export */   gx: () => (/* binding */ isRequired),
/* harmony export */   jO: () => (/* binding */ EMPLOYEE_ELEMENTS),
/* harmony export */   qn: () => (/* binding */ POSITION_COLUMNS),
/* harmony export */   tm: () => (/* binding */ MANAGER_KEYS),
/* harmony export */   wV: () => (/* binding */ MANAGER_FIELDS)
/* harmony export */ });
/**
 * The children of `<employee>`, in the order of the vendor’s example. A new one is a row here; the compiler then asks
 * for its headers.
 */
const FIELDS = {
    forename: { kind: 'name', required: true, sharedBy: 'nobody', called: 'the forename' },
    surname: { kind: 'name', required: true, sharedBy: 'nobody', called: 'the surname' },
    employee_id: { kind: 'id', required: true, sharedBy: 'nobody', called: 'the employee id' },
    employee_type: { kind: 'type', required: true, sharedBy: 'many', called: 'the employee type' },
    department: { kind: 'department', required: true, sharedBy: 'many', called: 'the department' },
    start_date: { kind: 'date', required: true, sharedBy: 'some', called: 'the start date' },
    country: { kind: 'country', required: true, sharedBy: 'many', called: 'the country' },
    email: {
        kind: 'email',
        required: true,
        mayBeOptional: true,
        sharedBy: 'nobody',
        called: 'the work e-mail address',
    },
};
const EMPLOYEE_ELEMENTS = Object.keys(FIELDS);
/** The elements that make a full name, the forename first. */
const NAMES = EMPLOYEE_ELEMENTS.filter((element) => FIELDS[element].kind === 'name');
const isEmployeeElement = (name) => Object.hasOwn(FIELDS, name);
/** @returns what is known of an element; undefined of one that only the configuration names */
const fieldOf = (element) => isEmployeeElement(element) ? FIELDS[element] : undefined;
const isName = (element) => fieldOf(element)?.kind === 'name';
const isRequired = (element) => fieldOf(element)?.required ?? false;
/** The columns that may say who somebody’s manager is, by their keys under `hierarchy` in the configuration. */
const MANAGER_FIELDS = {
    manager_id: { says: 'id', elements: ['employee_id'] },
    manager_email: { says: 'e-mail address', elements: ['email'] },
    manager_name: { says: 'name', elements: NAMES },
};
const MANAGER_KEYS = Object.keys(MANAGER_FIELDS);
/** The columns of a position file. A hierarchy that is derived has those of its title and its id too. */
const POSITION_COLUMNS = {
    id: 'position_id',
    title: 'position_title',
    parent: 'parent_position_id',
    employeeId: 'employee_id',
};


/***/ }),

/***/ 96685:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ monthNamed)
/* harmony export */ });
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16714);

/** How the months are written, in full and short, in English, German, French, Spanish, Dutch, Portuguese, Italian and Polish. */
const MONTHS = [
    'January Jan Januar Jänner Jän janvier janv enero ene januari styczeń stycznia sty janeiro gennaio gen',
    'February Feb Februar février févr fév febrero februari luty lutego lut fevereiro fev febbraio',
    'March Mar März Mär Mrz mars marzo maart mrt maa marzec marca março',
    'April Apr avril avr abril abr kwiecień kwietnia kwi aprile',
    'May Mai mayo mei maj maja maio maggio mag',
    'June Jun Juni juin junio czerwiec czerwca cze junho giugno giu',
    'July Jul Juli juillet juil julio lipiec lipca lip julho luglio lug',
    'August Aug août aou agosto ago augustus sierpień sierpnia sie',
    'September Sep Sept septembre septiembre setiembre wrzesień września wrz setembro set settembre sett',
    'October Oct Oktober Okt octobre octubre październik października paź outubro out ottobre ott',
    'November Nov novembre noviembre listopad listopada lis novembro',
    'December Dec Dezember Dez décembre déc diciembre dic grudzień grudnia gru dezembro dicembre',
];
const BY_NAME = new Map(MONTHS.flatMap((names, index) => names.split(' ').map((name) => [(0,_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(name), index + 1])));
/** @returns the month, 1 to 12, of a name in one of the languages */
const monthNamed = (name) => BY_NAME.get((0,_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(name));


/***/ })

};
