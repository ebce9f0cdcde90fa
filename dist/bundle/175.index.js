export const id = 175;
export const ids = [175];
export const modules = {

/***/ 25372:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ openHere)
/* harmony export */ });
/* harmony import */ var _adapters_open_world_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12879);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95377);


const SILENT = { tell: () => undefined, warn: () => undefined };
/** The world as a command line sees it: this folder's repository, and the key of the environment. */
function openHere(home, line, { tell, warn } = SILENT, interrupted, key = process.env['ROSTER_SYNC_API_KEY']) {
    return (0,_adapters_open_world_js__WEBPACK_IMPORTED_MODULE_0__/* .openWorld */ .H)({
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

/***/ 94175:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCommand: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var _adapters_process_signals_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28367);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95377);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25372);
/* harmony import */ var _tell_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1823);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71028);





/** Runs `check` or `sync` and prints its outcome. Returns the exit code. */
async function runCommand(home, line, command) {
    const progress = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .progressOn */ .z)(process.stderr);
    // A check is just ended by a signal: it sends nothing.
    const interrupted = command === 'sync' ? (0,_adapters_process_signals_js__WEBPACK_IMPORTED_MODULE_4__/* .listenForSignals */ .si)() : undefined;
    let outcome;
    let top;
    try {
        // The story loads while git answers.
        const loading = command === 'check' ? Promise.all(/* import() */[__webpack_require__.e(921), __webpack_require__.e(856), __webpack_require__.e(815), __webpack_require__.e(68), __webpack_require__.e(466), __webpack_require__.e(928), __webpack_require__.e(608), __webpack_require__.e(238)]).then(__webpack_require__.bind(__webpack_require__, 99238)) : Promise.all(/* import() */[__webpack_require__.e(921), __webpack_require__.e(856), __webpack_require__.e(815), __webpack_require__.e(697), __webpack_require__.e(68), __webpack_require__.e(466), __webpack_require__.e(928), __webpack_require__.e(608), __webpack_require__.e(972)]).then(__webpack_require__.bind(__webpack_require__, 14972));
        const [opened, story] = await Promise.all([(0,_open_js__WEBPACK_IMPORTED_MODULE_1__/* .openHere */ .P)(home, line, progress, interrupted), loading]);
        top = opened.world.repository.top;
        try {
            outcome =
                'check' in story
                    ? await runCheck(story.check, opened, line)
                    : await runSync(story.sync, opened, line);
        }
        finally {
            await opened.world.reader.close();
        }
    }
    finally {
        progress.end();
    }
    await (0,_tell_js__WEBPACK_IMPORTED_MODULE_2__/* .tellOutcome */ .G)(home, line, outcome, top);
    const code = (0,_tell_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCode */ .I)(outcome);
    if (interrupted)
        (0,_adapters_process_signals_js__WEBPACK_IMPORTED_MODULE_4__/* .leaveIfInterrupted */ .V3)(interrupted, code);
    return code;
}
function runCheck(check, { world, configPath }, line) {
    return check(world, { ...request(line, configPath), isPullRequest: false });
}
function runSync(sync, { world, configPath }, line) {
    const trigger = {
        event: undefined,
        branch: world.repository.branch,
        onlyBranch: (0,_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .textFlag */ .gx)(line, 'branch'),
        isPublic: undefined,
        actor: undefined,
        runUrl: undefined,
    };
    const unchanged = (0,_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .choiceFlag */ .yq)(line, 'unchanged', ['send', 'skip']);
    const approve = (0,_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .textFlag */ .gx)(line, 'approve');
    return sync(world, { ...request(line, configPath), trigger, approve, unchanged });
}
function request(line, configPath) {
    const draws = (0,_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .textFlag */ .gx)(line, 'report-dir') !== undefined;
    return { configPath, apiUrl: (0,_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .textFlag */ .gx)(line, 'api-url'), draws };
}


/***/ }),

/***/ 1823:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ tellOutcome),
/* harmony export */   I: () => (/* binding */ exitCode)
/* harmony export */ });
/* harmony import */ var _core_report_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58115);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95377);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71028);



/**
 * Writes the report, where one is asked for, and prints what there is to say of a run.
 *
 * @param within the repository's folder
 */
async function tellOutcome(home, line, outcome, within) {
    const folder = (0,_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .textFlag */ .gx)(line, 'report-dir');
    if (folder !== undefined) {
        const { writeReport } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(675)]).then(__webpack_require__.bind(__webpack_require__, 45371));
        const unwritten = await writeReport(outcome, { folder, within, home });
        if (unwritten !== undefined)
            process.stderr.write(`${unwritten}\n`);
    }
    const paint = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .paintFor */ .e)(process.stdout);
    const problems = outcome.problems.flatMap((found) => (0,_core_report_text_js__WEBPACK_IMPORTED_MODULE_0__/* .problemLines */ .pb)(found, paint));
    const lines = [...problems, ...(0,_core_report_text_js__WEBPACK_IMPORTED_MODULE_0__/* .storyLines */ .pI)(outcome, paint)];
    process.stdout.write(`${lines.join('\n')}\n`);
}
function exitCode({ ending, failure }) {
    if (failure?.kind === 'use')
        return 2;
    return ending === 'clean' || ending === 'uploaded' || ending === 'unchanged' ? 0 : 1;
}


/***/ })

};
