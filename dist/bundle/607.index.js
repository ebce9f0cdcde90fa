export const id = 607;
export const ids = [607];
export const modules = {

/***/ 76282:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ about),
/* harmony export */   t: () => (/* binding */ mustBeFixed)
/* harmony export */ });
const about = (what) => ({
    ok: (says) => ({ about: what, state: 'ok', says }),
    fix: (says, todo) => ({ about: what, state: 'fix this', says, todo }),
    unproven: (says, todo) => ({ about: what, state: "couldn't prove", says, todo }),
});
const mustBeFixed = ({ state }) => state === 'fix this';


/***/ }),

/***/ 60607:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   doctorLines: () => (/* binding */ doctorLines),
/* harmony export */   doctorMarkdown: () => (/* binding */ doctorMarkdown),
/* harmony export */   doctorVerdict: () => (/* binding */ doctorVerdict),
/* harmony export */   endingOf: () => (/* binding */ endingOf)
/* harmony export */ });
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16714);
/* harmony import */ var _doctor_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76282);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8547);



/* The doctor's checklist, for a terminal or a log and for a job summary. */
const PAINTS = { ok: 'good', 'fix this': 'bad', "couldn't prove": 'quiet' };
const WIDEST = "couldn't prove".length;
/** How a doctor's run ends. */
const endingOf = (findings) => findings.some(_doctor_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .mustBeFixed */ .t) ? 'problems' : 'clean';
/** In one sentence. */
function doctorVerdict(findings) {
    const count = (state) => findings.filter((one) => one.state === state).length;
    const unproven = count("couldn't prove");
    const rest = unproven > 0 ? ` ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(unproven, 'point')} couldn’t be proved.` : '';
    const wrong = count('fix this');
    return wrong > 0 ? `${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(wrong, 'point')} must be fixed.${rest}` : `Nothing must be fixed.${rest}`;
}
/**
 * The checklist as lines: what is so, and below it the one thing to do.
 *
 * @param columns how wide the terminal is; undefined: lines are left whole
 */
function doctorLines(findings, paint, columns) {
    const indent = ' '.repeat(WIDEST + 2);
    const below = (text) => (0,_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .wrapped */ .ky)(text, columns === undefined ? Infinity : Math.max(columns - indent.length, 30));
    const lines = findings.flatMap(({ about, state, says, todo }) => {
        const [first = '', ...more] = below((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forTerminal */ .Qf)(`${about}: ${says}`));
        const head = `${paint(PAINTS[state], state.padEnd(WIDEST))}  ${first}`;
        const next = todo === undefined ? [] : below((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forTerminal */ .Qf)(`→ ${todo}`));
        return [
            head,
            ...more.map((line) => indent + line),
            ...next.map((line) => indent + paint('strong', line)),
        ];
    });
    const ending = endingOf(findings);
    const end = `${paint(ending === 'clean' ? 'good' : 'bad', ending)}: ${doctorVerdict(findings)}`;
    return [...lines, '', end];
}
const ORDER = ['fix this', "couldn't prove", 'ok'];
/** The checklist for a job summary: what must be fixed comes first. */
function doctorMarkdown(findings) {
    const rows = ORDER.flatMap((state) => findings.filter((one) => one.state === state)).map(({ about, state, says, todo = '' }) => `| ${state === 'fix this' ? `**${state}**` : state} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forMarkdown */ .Bm)(about)} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .proseForMarkdown */ ._5)(says)} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .proseForMarkdown */ ._5)(todo)} |`);
    const head = '| | | What is so | What to do |\n| --- | --- | --- | --- |';
    return `## Roster Sync doctor: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .proseForMarkdown */ ._5)(doctorVerdict(findings))}\n\n${head}\n${rows.join('\n')}\n`;
}


/***/ })

};
