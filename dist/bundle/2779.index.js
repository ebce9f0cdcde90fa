export const id = 2779;
export const ids = [2779,9981];
export const modules = {

/***/ 89383:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fetchSchemas: () => (/* binding */ fetchSchemas)
/* harmony export */ });
/* harmony import */ var _core_base_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81767);
/* harmony import */ var _core_xml_schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91397);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3969);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16465);




/**
 * Asks the program for its own schemas, so that they can be committed and decide in checks without a key, too.
 *
 * @throws Failure where the configuration can't be read, the API doesn't answer, or what it serves isn't a schema
 */
async function fetchSchemas(world, request) {
    const source = world.repository.workTree();
    const { config } = await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_2__.readSettings)(source, request.configPath);
    if (!config)
        throw new _core_base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('The configuration can’t be read.', 'roster-sync check says what is wrong with it.', 'use');
    const api = world.connect((0,_target_js__WEBPACK_IMPORTED_MODULE_3__/* .targetOf */ .$)(config, request.apiUrl).endpoint, config.api);
    if (!api) {
        const hint = 'Set ROSTER_SYNC_API_KEY: the program serves its schemas to nobody without a key.';
        throw new _core_base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('The schemas need the API key.', hint, 'use');
    }
    const fetched = [];
    for (const kind of ['employees', 'positions']) {
        const path = (0,_core_xml_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .schemaPath */ .p8)(kind);
        const served = await api.schema(kind);
        if (!served) {
            fetched.push({ path, state: 'not served' });
            continue;
        }
        await refuseUnusable(world, kind, served);
        // What isn't tracked yet, or isn't a regular file, is written anew, and writing it says what is wrong.
        const committed = await (0,_core_base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .unlessFailed */ .OJ)(source.read(path), () => undefined);
        const state = !committed ? 'new' : (0,_core_xml_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .sameText */ .QV)(committed, served) ? 'same' : 'changed';
        fetched.push({ path, state, bytes: served });
    }
    return fetched;
}
async function refuseUnusable({ reader }, kind, xsd) {
    const xml = new TextEncoder().encode(`<${kind}/>`);
    if ((await reader.read({ xml, xsd })).unusableSchema)
        throw (0,_core_xml_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .unusable */ ._P)(kind);
}


/***/ }),

/***/ 16465:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ targetOf),
/* harmony export */   G: () => (/* binding */ knownOfTarget)
/* harmony export */ });
/* harmony import */ var _core_receipts_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94513);
/* harmony import */ var _core_workstars_endpoint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93238);


/**
 * @param apiUrl the input `api-url`; undefined or empty where none is given
 * @throws Failure where an address may not be used
 */
function targetOf({ program, api }, apiUrl) {
    const endpoint = (0,_core_workstars_endpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .endpointOf */ .X5)(program, api['base-url'], apiUrl);
    return { program, endpoint, prefix: (0,_core_receipts_names_js__WEBPACK_IMPORTED_MODULE_0__/* .receiptPrefix */ .TK)(program, endpoint.loopback) };
}
/** What an outcome says of where a run sends to, and who hears of it. */
function knownOfTarget({ program, endpoint }, config) {
    return {
        program,
        endpoint: endpoint.url,
        keepXml: config['keep-xml'],
        failureIssue: config['failure-issue'],
    };
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


/***/ })

};
