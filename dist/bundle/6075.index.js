export const id = 6075;
export const ids = [6075,9981];
export const modules = {

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


/***/ }),

/***/ 71343:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ NotTaken),
/* harmony export */   l: () => (/* binding */ STATUS_WORDS)
/* harmony export */ });
/* harmony import */ var _base_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81767);

/** The portal's words for what becomes of a file (docs/vendor-api.md, Status in the portal). */
const STATUS_WORDS = [
    'Scheduled',
    'Queued',
    'Processing',
    'Skipped',
    'Blocked',
    'Error',
    'Complete',
    'Complete With Errors',
];
/** The API answered that it didn't take a file: nothing of it was uploaded. Of other failures nobody knows. */
class NotTaken extends _base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR {
}


/***/ })

};
