export const id = 472;
export const ids = [472];
export const modules = {

/***/ 25372:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ openHere)
/* harmony export */ });
/* harmony import */ var _open_world_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10147);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95377);


const SILENT = { tell: () => undefined, warn: () => undefined };
/** The world as a command line sees it: this folder's repository, and the key of the environment. */
function openHere(home, line, { tell, warn } = SILENT, interrupted) {
    const key = process.env['ROSTER_SYNC_API_KEY'];
    return (0,_open_world_js__WEBPACK_IMPORTED_MODULE_0__/* .openWorld */ .H)({
        home,
        from: process.cwd(),
        config: (0,_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .textFlag */ .gx)(line, 'config'),
        key,
        tell,
        warn,
        interrupted,
    });
}


/***/ }),

/***/ 13472:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  schemaCommand: () => (/* binding */ schemaCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/failure.ts
var failure = __webpack_require__(1633);
// EXTERNAL MODULE: ./src/examine.ts + 49 modules
var examine = __webpack_require__(19869);
// EXTERNAL MODULE: ./src/outcome.ts
var outcome = __webpack_require__(34671);
// EXTERNAL MODULE: ./src/prepare.ts + 4 modules
var prepare = __webpack_require__(19791);
// EXTERNAL MODULE: ./src/xsd/schemas.ts
var schemas = __webpack_require__(40243);
;// CONCATENATED MODULE: ./src/fetch-schemas.ts





/**
 * Asks the program for its own schemas, so that they can be committed and decide in checks without a key, too.
 *
 * @throws Failure where the configuration can't be read, the API doesn't answer, or what it serves is no schema
 */
async function fetchSchemas(world, request) {
    const source = world.repository.workTree();
    const settings = await (0,prepare/* readSettings */.sb)(source, request.configPath);
    const aim = (0,examine/* aimOf */.B)(settings, request, (0,outcome/* beginOutcome */.W)('check'));
    if (!aim)
        throw new failure/* Failure */.H('The configuration can’t be read.', 'roster-sync check says what is wrong with it.', 'use');
    const api = world.connect(aim.endpoint, aim.settings.config.api);
    if (!api) {
        const hint = 'Set ROSTER_SYNC_API_KEY: the program serves its schemas to nobody without a key.';
        throw new failure/* Failure */.H('The schemas need the API key.', hint, 'use');
    }
    const fetched = [];
    for (const kind of ['employees', 'positions']) {
        const path = (0,schemas/* schemaPath */.p8)(kind);
        const served = await api.schema(kind);
        if (!served) {
            fetched.push({ kind, path, state: 'not served' });
            continue;
        }
        await refuseUnusable(world, kind, served);
        const committed = await source.read(path).catch(() => undefined);
        const state = !committed ? 'new' : (0,schemas/* sameText */.QV)(committed, served) ? 'same' : 'changed';
        fetched.push({ kind, path, state, bytes: served });
    }
    return fetched;
}
async function refuseUnusable({ reader }, kind, xsd) {
    const xml = new TextEncoder().encode(`<${kind}/>`);
    if ((await reader.read({ xml, xsd })).unusableSchema)
        throw (0,schemas/* unusable */._P)(kind);
}

// EXTERNAL MODULE: ./src/cli/flags.ts
var flags = __webpack_require__(95377);
// EXTERNAL MODULE: ./src/cli/open.ts
var cli_open = __webpack_require__(25372);
;// CONCATENATED MODULE: ./src/cli/schema.ts






const SAID = {
    new: 'fetched; commit it',
    changed: 'changed; look at the difference and commit it',
    same: 'as it is committed',
    'not served': 'not served by the program: the built-in one stands in',
};
/** Writes the program's schemas to where they are to be committed. */
async function schemaCommand(home, line) {
    const { world, configPath } = await (0,cli_open/* openHere */.P)(home, line);
    try {
        const request = { configPath, apiUrl: (0,flags/* textFlag */.gx)(line, 'api-url'), draws: false };
        for (const { path, state, bytes } of await fetchSchemas(world, request)) {
            if (bytes && state !== 'same')
                write((0,external_node_path_.join)(world.repository.top, path), bytes, path);
            process.stdout.write(`${path}: ${SAID[state]}\n`);
        }
        return 0;
    }
    finally {
        await world.reader.close();
    }
}
function write(file, bytes, path) {
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(file), { recursive: true });
        (0,external_node_fs_.writeFileSync)(file, bytes);
    }
    catch (error) {
        throw new failure/* Failure */.H(`${path} couldn’t be written (${(0,failure/* errorCode */.C)(error)}).`, 'Make room for it and try again.');
    }
}


/***/ }),

/***/ 34671:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ failedWith),
/* harmony export */   W: () => (/* binding */ beginOutcome)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1633);

function beginOutcome(command) {
    return {
        command,
        ending: 'clean',
        notes: [],
        problems: [],
        held: [],
        posted: false,
        uploads: {},
        keepXml: false,
    };
}
/** Tells a Failure that ended a run. Anything else is a defect, and no outcome. */
function failedWith(outcome, error) {
    if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H))
        throw error;
    outcome.ending = 'failed';
    outcome.failure = error;
    return outcome;
}


/***/ })

};
