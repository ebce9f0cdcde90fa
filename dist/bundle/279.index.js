export const id = 279;
export const ids = [279,981];
export const modules = {

/***/ 26699:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   receiptsMeant: () => (/* binding */ receiptsMeant)
/* harmony export */ });
/* harmony import */ var _core_base_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81767);
/* harmony import */ var _core_receipts_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94513);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25652);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16465);




/**
 * Finds out which receipts are meant: those that are named; else those of the configuration's program, all of them or
 * the newest that wasn't rejected.
 *
 * @returns their names, and what there is of the program besides
 * @throws Failure where the program isn't known, or has no receipt
 */
async function receiptsMeant(world, wish) {
    const named = wish.names.map(_core_receipts_names_js__WEBPACK_IMPORTED_MODULE_1__/* .tagName */ .wZ);
    const prefix = named[0] === undefined ? await ownPrefix(world, wish) : (0,_core_receipts_names_js__WEBPACK_IMPORTED_MODULE_1__/* .prefixOf */ .MT)(named[0]);
    const records = await lookAround(world, prefix);
    if (named.length > 0)
        return { names: named, records };
    const [newest] = records.receipts.filter((name) => records.rejectionsOf(name).length === 0);
    if (newest === undefined)
        throw new _core_base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('There isn’t a receipt of this program.', 'The first sync leaves one.');
    return { names: wish.all ? records.receipts : [newest], records };
}
/** What this clone has is enough where the remote can’t be asked. */
function lookAround(world, prefix) {
    const { receipts } = world;
    return (0,_core_base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .unlessFailed */ .OJ)(receipts.look({ prefix }), () => {
        world.warn('The remote couldn’t be asked; only the receipts that this clone has are looked at.');
        return receipts.lookHere({ prefix });
    });
}
async function ownPrefix(world, { configPath, apiUrl }) {
    const { config } = await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_2__.readSettings)(world.repository.workTree(), configPath);
    if (!config) {
        throw new _core_base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('The configuration can’t be read, so the program isn’t known.', 'Name the receipt, or run check.', 'use');
    }
    return (0,_target_js__WEBPACK_IMPORTED_MODULE_3__/* .targetOf */ .$)(config, apiUrl).prefix;
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


/***/ }),

/***/ 93238:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BG: () => (/* binding */ basicCredentials),
/* harmony export */   Lb: () => (/* binding */ isSameAddress),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   X5: () => (/* binding */ endpointOf),
/* harmony export */   Xj: () => (/* binding */ ownAddress)
/* harmony export */ });
/* harmony import */ var _base_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81767);

/**
 * Decides where the API is.
 *
 * @param program the subdomain
 * @param configured `api.base-url`: only a loopback address, since a branch's own file must not send the key anywhere
 * @param given the input `api-url`: any https address, or a loopback one
 * @throws Failure where an address may not be used
 */
function endpointOf(program, configured, given) {
    if (given !== undefined && given !== '')
        return checked(given, 'api-url', 'use');
    if (configured === undefined)
        return checked(ownAddress(program), 'program', 'run');
    const endpoint = checked(configured, 'api.base-url', 'run');
    if (endpoint.loopback)
        return endpoint;
    throw new _base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('`api.base-url` may only name this machine itself (127.0.0.1), for the sandbox.', 'Give another address as the input `api-url` in the workflow, where a branch can’t change it unseen.');
}
/** @returns the address that a program has where nobody names another one */
const ownAddress = (program) => `https://${program}.workstars.com/admin/api/v2/`;
/** Whether two addresses of endpoints lead to the same place: this machine has more than one name. */
function isSameAddress(one, other) {
    const [a, b] = [one, other].map((address) => {
        const url = URL.canParse(address) ? new URL(address) : undefined;
        if (url && isLoopback(url.hostname))
            url.hostname = 'localhost';
        return url?.href;
    });
    return a !== undefined && a === b;
}
function checked(address, name, kind) {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (!url || !['http:', 'https:'].includes(url.protocol)) {
        throw new _base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`\`${name}\` isn’t a web address.`, 'It has the form https://acme.workstars.com/admin/api/v2/.', kind);
    }
    if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
        const hint = 'Write the bare address; the key has its own input (on a command line, ROSTER_SYNC_API_KEY).';
        throw new _base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`\`${name}\` holds more than an address.`, hint, kind);
    }
    const loopback = isLoopback(url.hostname);
    if (url.protocol === 'http:' && !loopback) {
        throw new _base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`\`${name}\` isn’t encrypted, and the key would travel openly.`, 'Use https://.', kind);
    }
    return { url: url.href.endsWith('/') ? url.href : `${url.href}/`, loopback };
}
/** Whether a host is this very machine. */
function isLoopback(host) {
    return host === 'localhost' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);
}
/** @returns the user name and the key, as HTTP Basic has them (docs/vendor-api.md, Address and authentication) */
function basicCredentials(key) {
    return Buffer.from(`api-key:${key}`).toString('base64');
}


/***/ })

};
