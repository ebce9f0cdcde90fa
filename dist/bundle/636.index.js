export const id = 636;
export const ids = [636];
export const modules = {

/***/ 70636:
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
// EXTERNAL MODULE: ./src/core/vocabulary/fields.ts
var fields = __webpack_require__(81283);
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
var diff = __webpack_require__(49956);
// EXTERNAL MODULE: ./src/core/problem/discretion.ts + 2 modules
var discretion = __webpack_require__(65138);
// EXTERNAL MODULE: ./src/core/problem/problem.ts
var problem = __webpack_require__(97420);
// EXTERNAL MODULE: ./src/core/roster/columns/columns.ts
var columns = __webpack_require__(67672);
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
var people_read = __webpack_require__(49950);
// EXTERNAL MODULE: ./src/core/rules/index.ts + 10 modules
var rules = __webpack_require__(90742);
// EXTERNAL MODULE: ./src/commands/baseline/compare.ts + 3 modules
var compare = __webpack_require__(87800);
// EXTERNAL MODULE: ./src/commands/prepare.ts + 6 modules
var prepare = __webpack_require__(25652);
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
        const { roster, discretion, ...found } = readExported(request.exported, config, before?.roster);
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
    return (0,people_read/* readRoster */.k)({ rosters: [file] }, config, (0,people_read/* discretionFor */.U)(config, discretion/* NOTHING_KNOWN */.GN));
}
/** Reads and judges an export. */
function readExported(exported, config, before) {
    const reading = configForExport(config);
    const unread = (0,people_read/* discretionFor */.U)(reading, (0,compare/* knownFrom */.Yx)({ roster: before, unverified: false }));
    const { file, problems: undecoded } = (0,prepare.inUtf8)(exported.path, exported.bytes, reading.roster.encoding);
    const read = file
        ? (0,people_read/* readRoster */.k)({ rosters: [file] }, reading, unread)
        : { problems: [], notes: [], leftOut: [], discretion: unread };
    const { discretion } = read;
    const met = [...undecoded, ...read.problems];
    const judged = read.roster
        ? (0,rules/* judge */.S)(read.roster, met, { config: reading, discretion })
        : (0,rules/* withSeverities */.s)(met, reading.rules);
    const said = judged.map((one) => ({ ...one, message: sayImport(one.message), hint: sayImport(one.hint) }));
    const { problems, notes } = (0,outcome/* listed */.KE)(said, []);
    return {
        roster: judged.some(problem/* isError */.bJ) ? undefined : read.roster,
        discretion,
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


/***/ })

};
