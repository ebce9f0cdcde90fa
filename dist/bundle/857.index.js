export const id = 857;
export const ids = [857];
export const modules = {

/***/ 99238:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var _core_base_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81767);
/* harmony import */ var _core_outcome_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9532);
/* harmony import */ var _examine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40400);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27466);




/**
 * Reads the roster of the work tree as a sync would, says what is wrong with it and what the next sync would do. It
 * sends nothing; with a key it asks the API whether the key is right.
 *
 * @returns `clean`, also where a sync would be held; `problems`; or `failed`
 */
async function check(world, request) {
    const outcome = (0,_core_outcome_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .beginOutcome */ .Wv)('check');
    try {
        await run(world, request, outcome);
        return outcome;
    }
    catch (error) {
        return (0,_core_outcome_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .failedWith */ .Mf)(outcome, error);
    }
}
async function run(world, request, outcome) {
    const source = world.repository.workTree();
    const settings = await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_3__/* .readSettings */ .sb)(source, request.configPath);
    const base = request.isPullRequest ? await baseOf(world, settings.path, request.mergeCommit) : undefined;
    const aim = (0,_examine_js__WEBPACK_IMPORTED_MODULE_2__/* .aimOf */ .B)(base ? withPrivacyOf(base, settings) : settings, request, outcome);
    if (!aim)
        return;
    const standing = await lookAround(world, aim, outcome);
    const keyFault = await testKey(world, aim);
    const { roster, commit: since } = base ?? {};
    await (0,_examine_js__WEBPACK_IMPORTED_MODULE_2__/* .examine */ .s)(world, { source, aim, standing, base: roster, since, draws: request.draws }, outcome);
    if (keyFault)
        throw keyFault;
}
/** @returns what is wrong with the key or the way to the API: the roster's own problems are told all the same */
async function testKey(world, { endpoint, settings }) {
    try {
        const api = world.connect(endpoint, settings.config.api);
        await api?.test();
        if (api)
            world.tell('The API knows the subdomain and the key.');
        return undefined;
    }
    catch (error) {
        if (error instanceof _core_base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H)
            return error;
        throw error;
    }
}
/** A check needs no network: without the remote, what this clone has seen of it will do. */
async function lookAround({ receipts }, { prefix }, outcome) {
    try {
        return await receipts.look({ prefix });
    }
    catch (error) {
        if (!(error instanceof _core_base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H))
            throw error;
        outcome.notes.push('The remote couldn’t be asked; the plan compares with the receipts that this clone has.');
        return receipts.lookHere({ prefix });
    }
}
/** Reads the base branch from the merge commit's first parent: what the event says of it may lag behind. */
async function baseOf({ repository }, configPath, merge) {
    if (merge === undefined || repository.head !== merge)
        return {};
    const commit = await repository.firstParent();
    if (commit === undefined)
        return {};
    const { settings, roster } = await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_3__/* .prepareOwn */ .u4)(repository.at(commit), configPath);
    return { commit, config: settings.config, roster };
}
/** A change can't turn on what would show people's data in the very run that checks it. */
function withPrivacyOf({ config: base }, settings) {
    if (!settings.config)
        return settings;
    const privacy = {
        'show-values': base?.['show-values'] ?? false,
        'keep-xml': base?.['keep-xml'] ?? false,
        'allow-public': base?.['allow-public'] ?? false,
    };
    return { ...settings, config: { ...settings.config, ...privacy } };
}


/***/ })

};
