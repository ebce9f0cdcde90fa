export const id = 7884;
export const ids = [7884,2476];
export const modules = {

/***/ 74001:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publish: () => (/* binding */ publish)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96421);
/* harmony import */ var _core_base_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16714);
/* harmony import */ var _core_outcome_outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9532);
/* harmony import */ var _core_problem_fold_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7764);
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97420);
/* harmony import */ var _core_report_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8547);
/* harmony import */ var _core_report_markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90104);
/* harmony import */ var _core_report_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58115);
/* harmony import */ var _core_report_headline_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(56268);
/* harmony import */ var _core_report_problem_words_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(64289);
/* harmony import */ var _core_report_words_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(22055);











/** GitHub shows ten errors and ten warnings a step; setFailed makes one of the errors, and the last says what is left. */
const MAX_ERRORS = 9;
const MAX_WARNINGS = 10;
/**
 * Puts an outcome where a workflow's readers look: log, annotations, summary, outputs, and the step's own end.
 *
 * @param failOn what makes a check fail
 */
async function publish(outcome, { reportDir, failOn }) {
    // What will be held later on doesn't fail a check unless somebody wants that.
    const waits = (0,_core_outcome_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .wouldHold */ .nM)(outcome);
    if (waits && failOn === 'problems')
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e)((0,_core_report_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .forTerminal */ .Qf)(heldLine(outcome)), { title: WOULD_HOLD });
    const unshown = annotate(outcome, waits ? MAX_WARNINGS - 1 : MAX_WARNINGS);
    setOutputs(outcome, reportDir);
    await writeSummary((0,_core_report_markdown_js__WEBPACK_IMPORTED_MODULE_5__.summaryMarkdown)(outcome));
    for (const line of (0,_core_report_text_js__WEBPACK_IMPORTED_MODULE_6__/* .storyLines */ .pI)(outcome))
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq)(line);
    if (!(0,_core_outcome_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .hasWorked */ .HA)(outcome))
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1)(failedLine(outcome, unshown));
    else if (waits && failOn === 'held')
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1)((0,_core_report_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .forTerminal */ .Qf)(heldLine(outcome)));
}
const WOULD_HOLD = 'Roster Sync: will wait for an approval';
const heldLine = (outcome) => `${(0,_core_report_headline_js__WEBPACK_IMPORTED_MODULE_7__/* .headline */ .P)(outcome)}. ${outcome.held.map(({ reason }) => reason).join(' ')}`;
/** @returns how many more errors there are, in a sentence with where they are; empty where all are shown */
function annotate(outcome, maxWarnings) {
    const all = (0,_core_problem_fold_js__WEBPACK_IMPORTED_MODULE_10__/* .folded */ .T)(outcome.problems).map(({ found }) => found);
    const of = (severity) => all.filter((found) => found.severity === severity);
    const [errors, warnings] = [of('error'), of('warning')];
    for (const found of (0,_core_problem_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .chooseProblems */ .Il)(errors, MAX_ERRORS))
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)(...annotation(found));
    const shown = warnings.length > maxWarnings ? maxWarnings - 1 : maxWarnings;
    for (const found of (0,_core_problem_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .chooseProblems */ .Il)(warnings, shown))
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e)(...annotation(found));
    const rest = moreWords(outcome, warnings.length - shown, 'warning');
    if (rest !== '')
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e)(rest, { title: 'Roster Sync' });
    return moreWords(outcome, errors.length - MAX_ERRORS, 'problem');
}
function moreWords({ links }, count, what) {
    if (count <= 0)
        return '';
    const run = (0,_core_report_words_js__WEBPACK_IMPORTED_MODULE_9__/* .linkable */ .Lj)(links?.run);
    return `There are ${(0,_core_base_text_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(count, `more ${what}`)}: the summary ${run === undefined ? 'of this run' : `at ${run}`} has them all.`;
}
function annotation(found) {
    const { rule, file, line, message, hint } = found;
    const spot = found.column === undefined ? undefined : (0,_core_report_problem_words_js__WEBPACK_IMPORTED_MODULE_8__/* .spotWords */ .O1)(found);
    const cell = spot === undefined ? '' : `${spot}: `;
    const place = line === undefined ? {} : { startLine: line };
    return [(0,_core_report_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .forTerminal */ .Qf)(`${cell}${message} ${hint}`), { title: rule, file, ...place }];
}
function setOutputs(outcome, reportDir) {
    const { plan } = outcome;
    const outputs = {
        outcome: outcome.ending,
        'would-hold': outcome.command === 'check' ? String((0,_core_outcome_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .wouldHold */ .nM)(outcome)) : undefined,
        'plan-id': outcome.planId,
        employees: outcome.employees,
        positions: outcome.positions,
        joiners: plan?.joiners.length,
        leavers: plan?.leavers.length,
        movers: plan?.movers.length,
        problems: outcome.problems.length,
        receipt: outcome.receipt,
        'report-dir': reportDir,
    };
    try {
        for (const [name, value] of Object.entries(outputs))
            (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH)(name, value ?? '');
    }
    catch {
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e)('The step’s outputs couldn’t be written; the log has what they say.');
    }
}
async function writeSummary(markdown) {
    try {
        await _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z.addRaw(markdown).write();
    }
    catch {
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e)('The job summary couldn’t be written; summary.md in the report folder has it.');
    }
}
function failedLine(outcome, unshown) {
    const { failure, held } = outcome;
    const why = failure ? `${failure.message} ${failure.hint}` : held.map(({ reason }) => reason).join(' ');
    return (0,_core_report_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .forTerminal */ .Qf)([(0,_core_report_words_js__WEBPACK_IMPORTED_MODULE_9__/* .verdict */ .WJ)(outcome), why, unshown].filter(Boolean).join(' '));
}


/***/ }),

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


/***/ }),

/***/ 58115:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P_: () => (/* binding */ problemListLines),
/* harmony export */   pI: () => (/* binding */ storyLines),
/* harmony export */   pb: () => (/* binding */ problemLines),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/* harmony import */ var _outcome_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9532);
/* harmony import */ var _problem_cell_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50915);
/* harmony import */ var _problem_fold_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7764);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8547);
/* harmony import */ var _problem_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64289);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22055);






const plain = (_style, text) => text;
/** The outcome as lines for a terminal or a log, without its problems. */
function storyLines(outcome, paint = plain) {
    const { command, held, planId, failure, receipt, ending, approvedBy } = outcome;
    const holding = approvedBy !== undefined ? 'approved' : command === 'check' ? 'would be held' : 'held';
    return [
        ...[...outcome.notes, ...outcome.how, (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .asOfWords */ .N2)(outcome), (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .schemaWords */ .hd)(outcome), planLine(outcome)]
            .filter(Boolean)
            .map((line) => paint('quiet', (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forTerminal */ .Qf)(line))),
        ...(planId === undefined ? [] : [`plan-id: ${planId}`]),
        ...held.map(({ reason }) => `${holding}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forTerminal */ .Qf)(reason)}`),
        ...(held.length > 0 && approvedBy === undefined ? [...approvalLines(outcome)] : []),
        ...(failure ? [paint('bad', (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forTerminal */ .Qf)(failure.message)), (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forTerminal */ .Qf)(failure.hint)] : []),
        ...(receipt === undefined ? [] : [`receipt: ${receipt}`]),
        ...(ending === 'uploaded' ? [paint('quiet', _words_js__WEBPACK_IMPORTED_MODULE_3__/* .WHERE_TO_LOOK */ .wK)] : []),
        `${paint((0,_outcome_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .hasWorked */ .HA)(outcome) ? 'good' : 'bad', ending)}: ${paint('strong', (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forTerminal */ .Qf)((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .verdict */ .WJ)(outcome)))}`,
    ];
}
function approvalLines(outcome) {
    const form = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .isProposed */ .h7)(outcome) ? undefined : (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .approvalForm */ .sv)(outcome);
    return [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forTerminal */ .Qf)((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .approvalWords */ .hl)(outcome)),
        ...(form === undefined ? [] : [`The form to approve it: ${form}`]),
    ];
}
/** A problem as two lines: what is wrong, and what to do; with what follows from it, three. */
function problemLines(found, paint, follows = '') {
    const { severity, rule, file, line, column, employeeId, message, hint } = found;
    // An editor opens the file at a line and a column; a spreadsheet has cells.
    const place = [file, line, column].filter((part) => part !== undefined).join(':');
    const cell = (0,_problem_cell_name_js__WEBPACK_IMPORTED_MODULE_4__/* .cellOf */ .W)(found) === undefined ? '' : `${(0,_problem_words_js__WEBPACK_IMPORTED_MODULE_2__/* .spotWords */ .O1)(found) ?? ''}: `;
    const who = employeeId === undefined ? '' : ` (${employeeId})`;
    return [
        `${paint('strong', (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forTerminal */ .Qf)(place))} ${paint(severity === 'error' ? 'bad' : 'quiet', severity)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forTerminal */ .Qf)(cell + message + who)} ${paint('quiet', rule)}`,
        `  ${paint('quiet', (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forTerminal */ .Qf)(hint))}`,
        ...(follows === '' ? [] : [`  ${paint('quiet', (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forTerminal */ .Qf)(follows))}`]),
    ];
}
/** More of one kind have one cause. */
const MAX_OF_A_KIND = 10;
/**
 * Problems as lines for a terminal or a log: at most ten of a kind, and how many there are besides.
 *
 * @param rest where all of them are, as the end of a sentence
 */
function problemListLines(problems, paint, rest) {
    const counts = new Map();
    const lines = (0,_problem_fold_js__WEBPACK_IMPORTED_MODULE_5__/* .folded */ .T)(problems).flatMap((one) => {
        const { found } = one;
        const count = (counts.get(found.rule) ?? 0) + 1;
        counts.set(found.rule, count);
        return count > MAX_OF_A_KIND ? [] : problemLines(found, paint, (0,_problem_words_js__WEBPACK_IMPORTED_MODULE_2__/* .followsWords */ .oY)(one));
    });
    const more = [...counts]
        .filter(([, count]) => count > MAX_OF_A_KIND)
        .map(([rule, count]) => `… and ${count - MAX_OF_A_KIND} more of ${rule}: ${rest}`);
    return [...lines, ...more.map((line) => paint('strong', line))];
}
function planLine(outcome) {
    if (!outcome.plan)
        return '';
    return `Against ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .comparedWith */ .o3)(outcome)}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .planWords */ .DO)(outcome)}.`;
}


/***/ })

};
