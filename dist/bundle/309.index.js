export const id = 309;
export const ids = [309];
export const modules = {

/***/ 31309:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  importExport: () => (/* binding */ importExport)
});

// EXTERNAL MODULE: ./src/against-baseline.ts + 2 modules
var against_baseline = __webpack_require__(64186);
// EXTERNAL MODULE: ./src/roster/fields.ts
var fields = __webpack_require__(5850);
;// CONCATENATED MODULE: ./src/config/importing.ts

/**
 * The configuration with which an export is read: `import` says how, and everything else holds as for the roster. An
 * element of the roster's own that `import` doesn't speak of is read from the column that is called like it.
 */
function configForExport(config) {
    const { hierarchy: ofExport, columns, ...reading } = config.import;
    const own = Object.keys(config.roster.columns).filter((element) => !isOfContract(element));
    const mapped = fields/* EMPLOYEE_ELEMENTS */.j.filter((element) => Object.hasOwn(columns, element));
    const wanted = [...mapped, ...own].map((element) => [element, columns[element] ?? element]);
    const hierarchy = ofExport ?? derivedHierarchy(config);
    return {
        ...config,
        roster: { ...config.roster, ...reading, columns: Object.fromEntries(wanted) },
        hierarchy,
    };
}
const isOfContract = (element) => fields/* EMPLOYEE_ELEMENTS */.j.some((one) => one === element);
function derivedHierarchy({ hierarchy }) {
    return hierarchy && !('file' in hierarchy) ? hierarchy : undefined;
}
/** What messages about a file of people say of the section that describes it, as it must be of an export. */
function sayImport(text) {
    return text
        .replaceAll(/`roster\.(columns|delimiter|encoding|filters)`/g, '`import.$1`')
        .replaceAll('under `roster`', 'under `import`');
}

// EXTERNAL MODULE: ./src/discretion.ts
var discretion = __webpack_require__(8457);
// EXTERNAL MODULE: ./src/failure.ts
var failure = __webpack_require__(1633);
// EXTERNAL MODULE: ./src/outcome.ts
var src_outcome = __webpack_require__(34671);
// EXTERNAL MODULE: ./src/plan/diff.ts
var diff = __webpack_require__(88256);
// EXTERNAL MODULE: ./src/prepare.ts + 6 modules
var prepare = __webpack_require__(26236);
// EXTERNAL MODULE: ./src/problem.ts
var problem = __webpack_require__(64008);
// EXTERNAL MODULE: ./src/report/words.ts
var words = __webpack_require__(72691);
;// CONCATENATED MODULE: ./src/roster/canonical.ts

/**
 * Writes a roster in the one form that it can have (interface: One job, two doors): XML names as headers, sorted by
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
    const people = employees.toSorted((a, b) => (0,problem/* compare */.UD)(a.id, b.id)).map(row);
    return new TextEncoder().encode([header, ...people].map(lineOf).join(''));
}
/** @param element of `hierarchy` in the configuration */
function postCell(element, position) {
    if (element === 'position_title')
        return position?.title ?? '';
    return (element === 'position_id' ? position?.id : position?.parent) ?? '';
}
const lineOf = (cells) => `${cells.map(quoted).join(',')}\n`;
/** RFC 4180. A value that begins like a formula stays what it is: this is data, not a report. */
const quoted = (cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

// EXTERNAL MODULE: ./src/roster/columns.ts
var columns = __webpack_require__(5780);
// EXTERNAL MODULE: ./src/roster/read.ts + 6 modules
var roster_read = __webpack_require__(92263);
// EXTERNAL MODULE: ./src/rules/index.ts + 16 modules
var rules = __webpack_require__(3607);
// EXTERNAL MODULE: ./src/source/glob.ts
var glob = __webpack_require__(68115);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/source/git-repository.ts
var git_repository = __webpack_require__(82994);
// EXTERNAL MODULE: ./src/source/source.ts
var source = __webpack_require__(44396);
;// CONCATENATED MODULE: ./src/source/roster-file.ts





/** @returns the bytes of a regular file of the work tree, tracked or not; nothing where there is none */
async function readHere({ top }, path) {
    const file = (0,external_node_path_.join)(top, path);
    const stats = await (0,promises_.lstat)(file).catch(() => undefined);
    if (!stats)
        return undefined;
    if (!stats.isFile() || (await (0,promises_.realpath)(file)) !== (0,external_node_path_.join)(await (0,promises_.realpath)(top), path))
        throw (0,git_repository/* notRegular */.oQ)(path);
    if (stats.size > source/* LARGEST_FILE_BYTES */.mN)
        throw (0,git_repository/* tooLarge */.g$)(path);
    return (0,promises_.readFile)(file);
}
/** Whether git has the file as it stands in the work tree, so that nothing is lost with it. */
async function isKept(repository, path) {
    const [tracked, changed] = await Promise.all([repository.workTree().list(), repository.changed([path])]);
    return tracked.includes(path) && changed.length === 0;
}
/**
 * Puts a file of the work tree in place of what was there, all of it or nothing.
 *
 * @throws Failure where a folder of its path is a link, and where it can't be written
 */
async function replaceHere({ top }, path, bytes) {
    const file = (0,external_node_path_.join)(top, path);
    const passing = `${file}.${process.pid}.tmp`;
    try {
        await refuseLinks(top, (0,external_node_path_.dirname)(path), path);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
        const mode = (await (0,promises_.lstat)(file).catch(() => undefined))?.mode;
        const handle = await (0,promises_.open)(passing, 'wx', mode);
        try {
            await handle.writeFile(bytes);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        await (0,promises_.rename)(passing, file);
    }
    catch (error) {
        await (0,promises_.rm)(passing, { force: true });
        if (error instanceof failure/* Failure */.H)
            throw error;
        const hint = 'Make room for it, or see to the rights of its folder; what was there is as it was.';
        throw new failure/* Failure */.H(`${path} couldn’t be written (${(0,failure/* errorCode */.C)(error)}).`, hint);
    }
}
/** Looks at what there is of a folder's path. */
async function refuseLinks(top, folder, path) {
    const there = await (0,promises_.realpath)((0,external_node_path_.join)(top, folder)).catch(() => undefined);
    if (there === undefined)
        return refuseLinks(top, (0,external_node_path_.dirname)(folder), path);
    if (there !== (0,external_node_path_.join)(await (0,promises_.realpath)(top), folder))
        throw (0,git_repository/* notRegular */.oQ)(path);
}

;// CONCATENATED MODULE: ./src/import.ts















/**
 * Turns an export of an HR system into the canonical roster of the work tree, to be committed. It knows no network.
 *
 * @returns `clean` where the roster was written, `unchanged` where it was that already; `problems`, or `failed`
 */
async function importExport(world, request) {
    const outcome = (0,src_outcome/* beginOutcome */.Wv)('import');
    try {
        await run(world, request, outcome);
        return outcome;
    }
    catch (error) {
        return (0,src_outcome/* failedWith */.Mf)(outcome, error);
    }
}
async function run(world, request, outcome) {
    const { repository } = world;
    const { config, problems } = await (0,prepare/* readSettings */.sb)(repository.workTree(), request.configPath);
    outcome.problems.push(...problems);
    if (!config) {
        outcome.ending = 'problems';
        return;
    }
    outcome.program = config.program;
    refusePublic(config, request);
    const path = rosterPathOf(config);
    outcome.rosterFile = path;
    const there = await readHere(repository, path);
    const before = there && (await readCanonical({ path, bytes: there }, config));
    const roster = await readExported(request.exported, config, before?.roster, outcome);
    if (!roster)
        return;
    world.tell(`Read ${roster.employees.length} employees of ${request.exported.path}.`);
    const bytes = canonicalCsv(roster, (0,columns/* hierarchyColumns */.Dk)(config));
    const after = await readBack({ path, bytes }, config);
    if (!before || before.roster)
        tellChanges(before?.roster, after, config, outcome);
    else
        outcome.notes.push(`${path} couldn’t be read as it was, so it isn’t known who joins or leaves.`);
    if (there && Buffer.compare(there, bytes) === 0) {
        outcome.ending = 'unchanged';
        return;
    }
    if (there && !request.force && !(await isKept(repository, path))) {
        const hint = 'Commit it, or put it aside; on a command line, --force writes over it.';
        throw new failure/* Failure */.H(`${path} holds changes that aren’t committed and would be lost.`, hint);
    }
    await replaceHere(repository, path, bytes);
}
function refusePublic(config, { isPublic }) {
    if (isPublic !== true || config['allow-public'])
        return;
    throw new failure/* Failure */.H('The repository is public, and so would the roster be.', 'Make it private.');
}
/** @throws Failure where the configuration names no single file that an import could write */
function rosterPathOf({ roster: { file: named }, hierarchy }) {
    const [file = '', ...more] = typeof named === 'string' ? [named] : named;
    if (more.length > 0 || (0,glob/* isGlob */.f)(file)) {
        const hint = 'Import with a configuration (`config`) whose `roster.file` is the one that the export is of.';
        throw new failure/* Failure */.H('An import writes one file, and `roster.file` names several.', hint, 'use');
    }
    if (!/\.csv$/i.test(file) || /(^|\/)\.git(\/|$)/i.test(file)) {
        throw new failure/* Failure */.H('An import only writes a CSV.', 'End `roster.file` in .csv.', 'use');
    }
    if (hierarchy && ('manager_name' in hierarchy || 'manager_email' in hierarchy)) {
        const hint = 'Write `manager_id: manager_id` under `hierarchy`, and under `import` a `hierarchy` that says how the export names them.';
        throw new failure/* Failure */.H('The canonical roster names managers by their id.', hint, 'use');
    }
    return file;
}
/** Reads a roster of the form that imports write; a hierarchy of its own file isn't theirs. */
async function readCanonical(raw, config) {
    const { file, problems } = await (0,prepare/* inUtf8 */.nn)(raw.path, raw.bytes, config.roster.encoding);
    if (!file)
        return { problems };
    return (0,roster_read/* readRoster */.k)({ rosters: [file] }, config, (0,roster_read/* discretionFor */.U)(config, discretion/* NOTHING_KNOWN */.GN));
}
/**
 * Reads and judges the export, and tells all of it.
 *
 * @returns nothing where there is an error
 */
async function readExported(exported, config, before, outcome) {
    const reading = configForExport(config);
    const discretion = (0,roster_read/* discretionFor */.U)(reading, (0,against_baseline/* knownFrom */.Yx)({ roster: before }));
    const { file, problems: undecoded } = await (0,prepare/* inUtf8 */.nn)(exported.path, exported.bytes, reading.roster.encoding);
    const read = file
        ? (0,roster_read/* readRoster */.k)({ rosters: [file] }, reading, discretion)
        : { problems: [], notes: [], leftOut: [] };
    const met = [...undecoded, ...read.problems];
    const judged = read.roster
        ? (0,rules/* judge */.S)(read.roster, met, { config: reading, discretion })
        : (0,rules/* withSeverities */.s)(met, reading.rules);
    (0,src_outcome/* tellProblems */.sG)(outcome, judged.map((found) => ({ ...found, message: sayImport(found.message), hint: sayImport(found.hint) })));
    outcome.notes.push(...read.notes.map(sayImport), ...leftOutWords(read, discretion));
    outcome.employees = read.roster?.employees.length ?? 0;
    outcome.positions = read.roster?.hierarchy?.positions.length ?? 0;
    if (read.roster && !judged.some(problem/* isError */.bJ))
        return read.roster;
    outcome.ending = 'problems';
    return undefined;
}
/** What didn't become part of the roster, in a sentence each. */
function leftOutWords({ leftOut }, discretion) {
    return leftOut.flatMap(({ dropped, headers }) => {
        const shown = headers.flatMap((header) => discretion.header(header) ?? []).map((one) => `“${one}”`);
        const among = shown.length > 0 ? `, among them ${shown.join(', ')}` : '';
        const columns = `${(0,words/* counted */.hS)(headers.length, 'column')} of the export that the roster doesn’t need`;
        return [
            ...dropped.map(({ header, records, of }) => `The filter on “${header}” dropped ${records} of ${(0,words/* counted */.hS)(of, 'record')}.`),
            ...(headers.length > 0 ? [`Left out: ${columns}${among}.`] : []),
        ];
    });
}
/**
 * Reads what would be written as the next check will, and writes it again: the same bytes say that nothing is lost.
 *
 * @throws Failure where `roster` describes something else than what imports write
 */
async function readBack(written, config) {
    const { roster, problems } = await readCanonical(written, config);
    const error = problems.find(problem/* isError */.bJ);
    if (roster && !error) {
        const again = canonicalCsv(roster, (0,columns/* hierarchyColumns */.Dk)(config));
        if (Buffer.compare(again, written.bytes) === 0)
            return roster;
    }
    const hint = 'Under `roster`, leave out what described the export (`columns`, `filters`, `delimiter`, `encoding`): `import` has that now, and the roster has the XML names for headers.';
    const why = error ? ` ${error.message}` : '';
    throw new failure/* Failure */.H(`The configuration couldn’t read ${written.path} as it would be written.${why}`, hint);
}
/** Who joins, leaves and moves, against the file that was there. */
function tellChanges(before, after, config, outcome) {
    const discretion = (0,roster_read/* discretionFor */.U)(config, (0,against_baseline/* knownFrom */.Yx)({ roster: before }));
    outcome.plan = (0,diff/* discreetPlan */.r)((0,diff/* planOf */.X)(before, after), discretion);
    outcome.baseline = before && outcome.rosterFile;
}


/***/ }),

/***/ 83303:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lj: () => (/* binding */ linkable),
/* harmony export */   lN: () => (/* binding */ ruleLink)
/* harmony export */ });
/* unused harmony export sectionAnchor */
/** @returns the address, where it is one that may be linked */
function linkable(address) {
    return address !== undefined && /^https:\/\/[\w.~:/%+-]+$/.test(address) ? address : undefined;
}
/** Under which anchor GitHub shows the section that has this rule’s id as its heading. */
const sectionAnchor = (rule) => rule.replaceAll('/', '');
/** @param docs the address of docs/rules.md @returns the address of the rule’s section, where there is one to link */
function ruleLink(docs, rule) {
    const page = linkable(docs);
    return page && `${page}#${sectionAnchor(rule)}`;
}


/***/ }),

/***/ 72691:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DO: () => (/* binding */ planWords),
/* harmony export */   OW: () => (/* binding */ columnWords),
/* harmony export */   WJ: () => (/* binding */ verdict),
/* harmony export */   fp: () => (/* binding */ placeWords),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   hd: () => (/* binding */ schemaWords),
/* harmony export */   hl: () => (/* binding */ approvalWords),
/* harmony export */   j5: () => (/* binding */ START_DATES),
/* harmony export */   sv: () => (/* binding */ approvalForm),
/* harmony export */   wK: () => (/* binding */ WHERE_TO_LOOK)
/* harmony export */ });
/* unused harmony export whatWasSent */
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83303);

/** A count with its noun: `1 employee`, `2 employees`. */
function counted(count, one, many = `${one}s`) {
    return `${count} ${count === 1 ? one : many}`;
}
/** Where in its line a problem stands: a roster has cells, a configuration characters. */
function columnWords({ rule, column }) {
    if (column === undefined)
        return undefined;
    return `${rule.startsWith('config/') ? 'column' : 'cell'} ${column}`;
}
/** Where a problem stands: file, line, and cell or column. */
function placeWords(found) {
    const line = found.line === undefined ? undefined : `line ${found.line}`;
    return [found.file, line, columnWords(found)].filter((part) => part !== undefined).join(', ');
}
/** The verdict in one sentence that needs no knowledge of the product. */
function verdict(outcome) {
    const errors = outcome.problems.filter(({ severity }) => severity === 'error').length;
    const program = outcome.program ?? 'the program';
    const people = counted(outcome.employees ?? 0, 'employee');
    if (outcome.command === 'import')
        return importVerdict(outcome, errors);
    switch (outcome.ending) {
        case 'clean':
            return outcome.held.length > 0
                ? `The roster is right, but the next sync would wait for an approval.`
                : `The roster is right: ${people} can be sent to ${program}.`;
        case 'problems':
            return `Nothing ${outcome.command === 'sync' ? 'was' : 'can be'} sent: ${counted(errors, 'problem')} must be mended first.`;
        case 'uploaded':
            return `${people} uploaded to ${program}.`;
        case 'unchanged':
            return `Nothing was sent: ${program} was sent exactly this roster before.`;
        case 'held':
            return 'Nothing was sent: the change waits for an approval.';
        case 'failed':
            return outcome.command === 'sync' ? `The sync failed. ${whatWasSent(outcome)}` : 'The check failed.';
    }
}
function importVerdict({ ending, rosterFile = '', employees = 0 }, errors) {
    const people = counted(employees, 'employee');
    switch (ending) {
        case 'clean':
            return `${rosterFile} was written: ${people}.`;
        case 'unchanged':
            return `${rosterFile} is as it was: ${people}.`;
        case 'problems':
            return `Nothing was written: ${counted(errors, 'problem')} must be mended first.`;
        default:
            return 'The import failed. Nothing was written.';
    }
}
/** Which files the API took in this run. */
function whatWasSent({ posted, uploads }) {
    if (!posted)
        return 'Nothing was sent.';
    if (!uploads.employees)
        return 'No file is known to have been accepted.';
    return uploads.positions
        ? 'Both files were accepted.'
        : 'Only the employee file was accepted; the next sync sends both again.';
}
/** Whose schemas were used, in words. */
function schemaWords(outcome) {
    const { schemas } = outcome;
    if (!schemas)
        return '';
    const words = {
        committed: 'the schema committed in .github/roster-sync/',
        program: 'the schema that the program serves',
        'built-in': 'the built-in schema, which knows only what the vendor’s public pages say',
    };
    const { employees, positions } = schemas;
    if (employees === positions || (outcome.positions ?? 0) === 0)
        return `Validated with ${words[employees]}.`;
    return `Validated with ${words[employees]} (employees) and ${words[positions]} (positions).`;
}
/** The numbers of a plan in one line. */
function planWords(outcome) {
    const { plan } = outcome;
    if (!plan)
        return '';
    const { joiners, leavers, movers, positions } = plan;
    const moves = [
        `${counted(joiners.length, 'joiner')}, ${counted(leavers.length, 'leaver')}, ${counted(movers.length, 'mover')}`,
        `positions: ${positions.added.length} added, ${positions.removed.length} removed, ${positions.moved.length} moved, ${positions.renamed.length} renamed`,
    ];
    return moves.join('; ');
}
/** What the platform leaves as it is (contract: The cycle). */
const START_DATES = 'HR Data Sync doesn’t apply a changed start date to somebody who is in the system already; change it in the portal:';
/** How a held plan is let through, and by whom. */
function approvalWords({ planId, approval }) {
    const id = `\`${planId ?? ''}\``;
    const how = `If this is right, run the sync workflow by hand with \`approve\` set to ${id}; on a command line, sync with \`--approve\` and that id. It lets this plan through and no other.`;
    return approval ? `${how} ${whoApproves(approval.approvers)}` : how;
}
function whoApproves(approvers) {
    return approvers
        ? `Who may approve: ${approvers.join(', ')}; nobody approves a change of their own.`
        : 'Anyone with write access may approve; `guards.approvers` in the configuration limits that.';
}
/** The address of the form in which a held plan is approved, where it is one that may be linked. */
function approvalForm({ approval }) {
    return (0,_links_js__WEBPACK_IMPORTED_MODULE_0__/* .linkable */ .Lj)(approval?.form);
}
/** Where a person looks for what became of the upload: no API call tells it (contract: The cycle). */
const WHERE_TO_LOOK = 'Accepted is not applied yet: the portal processes the files later. Look in the portal under Add-ons, HR Data Sync.';


/***/ })

};
