export const id = 2476;
export const ids = [2476];
export const modules = {

/***/ 42476:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ changeWords)
/* harmony export */ });
/* harmony import */ var _vocabulary_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81283);

/* Apart from words.ts, which the report’s script would take with it. */
/** What is different of somebody who changed: `Department: Sales → IT, e-mail address`. */
function changeWords({ fields, values }) {
    const named = (element) => (0,_vocabulary_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(element)?.called.replace(/^the /, '') ?? element;
    const words = fields.map((element) => {
        const value = values[element];
        const shown = (text) => text || '(empty)';
        return value ? `${named(element)}: ${shown(value.before)} → ${shown(value.after)}` : named(element);
    });
    // What says the most comes first.
    return [...words.filter((one) => one.includes('→')), ...words.filter((one) => !one.includes('→'))].join(', ');
}


/***/ })

};
