export const id = 238;
export const ids = [238];
export const modules = {

/***/ 9238:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var _core_base_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1767);
/* harmony import */ var _core_outcome_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9532);
/* harmony import */ var _examine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(400);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6963);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6465);





/**
 * Reads the roster of the work tree as a sync would, says what is wrong with it and what the next sync would do. It
 * sends nothing; with a key it asks the API whether the key is right.
 *
 * @returns `clean`, also where a sync would be held; `problems`; or `failed`
 */
async function check(world, request) {
    let known = {};
    try {
        const source = world.repository.workTree();
        const own = await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_3__/* .readSettings */ .sb)(source, request.configPath);
        if (!own.config)
            return (0,_core_outcome_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeOf */ .sG)('check', 'problems', { problems: own.problems });
        const base = request.isPullRequest ? await baseOf(world, own.path, request.mergeCommit) : undefined;
        const settings = base ? withPrivacyOf(base, own) : own;
        const target = (0,_target_js__WEBPACK_IMPORTED_MODULE_4__/* .targetOf */ .$)(settings.config, request.apiUrl);
        known = (0,_target_js__WEBPACK_IMPORTED_MODULE_4__/* .knownOfTarget */ .G)(target, settings.config);
        const { records, notes } = await lookAround(world, target);
        known = { ...known, notes };
        const keyFault = await testKey(world, target, settings.config);
        const { roster, commit: since } = base ?? {};
        const subject = { source, settings, target, records, base: roster, since, draws: request.draws };
        const examination = await (0,_examine_js__WEBPACK_IMPORTED_MODULE_2__/* .examine */ .s)(world, subject);
        known = { ...known, ...(0,_examine_js__WEBPACK_IMPORTED_MODULE_2__/* .knownOfExamination */ .a)(examination, notes) };
        if (!examination.isSound && examination.failure)
            throw examination.failure;
        if (keyFault)
            throw keyFault;
        return (0,_core_outcome_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeOf */ .sG)('check', examination.isSound ? 'clean' : 'problems', known);
    }
    catch (error) {
        return (0,_core_outcome_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .failedOutcome */ .iS)('check', known, error);
    }
}
/** @returns what is wrong with the key or the way to the API: the roster's own problems are reported all the same */
function testKey(world, { endpoint }, { api }) {
    const test = async () => {
        const asked = world.connect(endpoint, api);
        await asked?.test();
        if (asked)
            world.say('The API knows the subdomain and the key.');
        return undefined;
    };
    return (0,_core_base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .unlessFailed */ .OJ)(test(), (failure) => failure);
}
/** A check needs no network: without the remote, what this clone has seen of it will do. */
function lookAround({ receipts }, { prefix }) {
    const look = async () => ({ records: await receipts.look({ prefix }), notes: [] });
    const note = 'The remote couldn’t be asked; the plan compares with the receipts that this clone has.';
    return (0,_core_base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .unlessFailed */ .OJ)(look(), async () => ({ records: await receipts.lookHere({ prefix }), notes: [note] }));
}
/** Reads the base branch from the merge commit's first parent: what the event says of it may be out of date. */
async function baseOf({ repository }, configPath, merge) {
    if (merge === undefined || repository.head !== merge)
        return {};
    const commit = await repository.firstParent();
    if (commit === undefined)
        return {};
    const { config, roster } = await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_3__/* .prepareOwn */ .u4)(repository.at(commit), configPath);
    return { commit, config, roster };
}
/** A change can't turn on what would show people's data in the very run that checks it. */
function withPrivacyOf({ config: base }, settings) {
    const privacy = {
        'show-values': base?.['show-values'] ?? false,
        'keep-xml': base?.['keep-xml'] ?? false,
        'allow-public': base?.['allow-public'] ?? false,
    };
    return { ...settings, config: { ...settings.config, ...privacy } };
}


/***/ })

};
