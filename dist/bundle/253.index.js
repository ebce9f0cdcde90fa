export const id = 253;
export const ids = [253];
export const modules = {

/***/ 24253:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   transcode: () => (/* binding */ transcode)
/* harmony export */ });
/* harmony import */ var iconv_lite__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31748);
/* harmony import */ var iconv_lite__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(iconv_lite__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97420);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77634);



const NAMES = { 'windows-1252': 'Windows-1252', 'utf-16le': 'UTF-16 (little-endian)' };
/**
 * Turns a file of a declared encoding into UTF-8, in which all further reading is done: lines and cells stay where
 * they are. What can't be decoded, or what shows that the file isn't what was declared, is a problem.
 */
function transcode(file, raw, encoding) {
    const is = otherEncoding(raw, encoding);
    if (is !== undefined) {
        const message = `The file is ${is}, not ${NAMES[encoding]} as \`roster.encoding\` declares.`;
        return { problems: [(0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('roster/not-as-declared', { file }, { message })] };
    }
    const halves = encoding === 'utf-16le' && raw.length % 2 === 1;
    const text = halves ? `${iconv_lite__WEBPACK_IMPORTED_MODULE_0___default().decode(raw.subarray(0, -1), encoding)}\uFFFD` : iconv_lite__WEBPACK_IMPORTED_MODULE_0___default().decode(raw, encoding);
    const problems = damagedLines(text)
        .slice(0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_PROBLEMS */ .vy)
        .map((line) => {
        const message = `The line holds bytes that mean nothing in ${NAMES[encoding]}.`;
        return (0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('roster/not-as-declared', { file, line }, { message });
    });
    return { bytes: new TextEncoder().encode(text), problems };
}
/** What a file certainly is, where that isn't what was declared: by its marks, and by what only UTF-8 looks like. */
function otherEncoding(raw, encoding) {
    const mark = (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .utf16Mark */ .QB)(raw);
    if (mark === 'big-endian' || (mark && encoding === 'windows-1252'))
        return `${mark} UTF-16`;
    const isOf8Bits = !raw.includes(0);
    if (encoding === 'utf-16le')
        return isOf8Bits && raw.length > 0 && !mark && (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .isUtf8 */ .co)(raw) ? 'UTF-8' : undefined;
    if (!isOf8Bits)
        return 'UTF-16';
    return raw.some((byte) => byte > 0x7f) && (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .isUtf8 */ .co)(raw) ? 'UTF-8' : undefined;
}
/** What isn't decoded, and half of a pair of UTF-16. */
const DAMAGED = /\uFFFD|\p{Surrogate}/u;
function damagedLines(text) {
    if (!DAMAGED.test(text))
        return [];
    return text.split(/\r\n|\r|\n/).flatMap((line, index) => (DAMAGED.test(line) ? [index + 1] : []));
}


/***/ })

};
