export const id = 8693;
export const ids = [8693];
export const modules = {

/***/ 18693:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keyLine: () => (/* binding */ keyLine),
/* harmony export */   readKeys: () => (/* binding */ readKeys)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _base_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81767);


const KEY_BYTES = 32;
/** @returns the line of a key for the list */
function keyLine(program, publicKey) {
    return `${program} ed25519 ${publicKey} ${fingerprintOf(publicKey)}`;
}
/**
 * @param file what the list is called in a failure
 * @throws Failure for a line that isn't a key: a list that is read in part would say of good receipts that they aren't
 */
function readKeys(text, file) {
    const keys = new Map();
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        if (line.trim() === '' || line.trimStart().startsWith('#'))
            continue;
        const [program = '', algorithm, key = '', fingerprint] = line.trim().split(/\s+/);
        const bytes = Buffer.from(key, 'base64');
        const isKey = bytes.length === KEY_BYTES && bytes.toString('base64') === key;
        if (algorithm !== 'ed25519' || !isKey || fingerprint !== fingerprintOf(key)) {
            const hint = 'roster-sync keys, run with the API key, prints the line as it must be.';
            throw new _base_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(`Line ${index + 1} of ${file} isn’t a key for receipts.`, hint, 'use');
        }
        keys.set(program, [...(keys.get(program) ?? []), key]);
    }
    return keys;
}
/** As OpenSSH writes one: short enough to be compared by eye, or read out. */
function fingerprintOf(publicKey) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(Buffer.from(publicKey, 'base64')).digest('base64');
    return `SHA256:${digest.replace(/=+$/, '')}`;
}


/***/ })

};
