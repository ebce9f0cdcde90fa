export const id = 4770;
export const ids = [4770];
export const modules = {

/***/ 71343:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J_: () => (/* binding */ NotTaken),
/* harmony export */   XX: () => (/* binding */ Unanswered),
/* harmony export */   ly: () => (/* binding */ STATUS_WORDS)
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
/** Nobody knows what the API would have said: it wasn’t reached, or had a fault of its own. */
class Unanswered extends _base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR {
}


/***/ }),

/***/ 84770:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   faultQueue: () => (/* binding */ faultQueue),
/* harmony export */   parseFaults: () => (/* binding */ parseFaults)
/* harmony export */ });
/* harmony import */ var _core_base_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81767);
/* harmony import */ var _core_workstars_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71343);


/*
 * The faults that the sandbox can be asked to show, and the order in which requests meet them. How each looks on the
 * wire is misbehaviour.ts.
 */
/** What a request is for; `any` means every address of the API. */
const TARGETS = ['test', 'employees.xsd', 'positions.xsd', 'employees', 'positions', 'any'];
/** Faults that have a name and no argument. */
const PLAIN = ['reset', 'hang', 'html', 'html-502', 'redirect', 'endless'];
const ENTRY = /^(?<target>[^:*]+):(?<name>[^:*]+)(?::(?<argument>[^:*]+))?(?<times>\*\d*)?$/;
const DEFAULT_SLOW_SECONDS = '1';
/**
 * Reads faults as a person writes them: `employees:429:2*3, positions:reset`.
 *
 * @param text entries `target:fault[:argument]`, with `*N` for N times or `*` for ever, separated by commas
 * @throws Failure that names the entry that can't be read
 */
function parseFaults(text) {
    return text.trim() === '' ? [] : text.split(',').map((entry) => parseEntry(entry.trim()));
}
function parseEntry(entry) {
    const { target: targetName, name, argument, times: timesText } = ENTRY.exec(entry)?.groups ?? {};
    const target = TARGETS.find((candidate) => candidate === targetName);
    const effect = name === undefined ? undefined : effectOf(name, argument);
    const times = timesOf(timesText);
    if (!target || !effect || times === 0)
        throw wrongEntry(entry);
    return { target, effect, times };
}
function timesOf(text) {
    if (text === undefined)
        return 1;
    return text === '*' ? Infinity : Number(text.slice(1));
}
/** @returns undefined where the fault isn't known, or doesn't take this argument */
function effectOf(name, argument) {
    if (/^[2-5]\d\d$/.test(name)) {
        if (argument !== undefined && !/^\d{1,9}$/.test(argument))
            return undefined;
        const retryAfter = argument === undefined ? undefined : Number(argument);
        return { kind: 'status', status: Number(name), retryAfter };
    }
    if (name === 'slow') {
        const seconds = argument ?? DEFAULT_SLOW_SECONDS;
        return /^\d{1,4}(\.\d{1,3})?$/.test(seconds) ? { kind: 'slow', seconds: Number(seconds) } : undefined;
    }
    if (argument !== undefined)
        return undefined;
    const kind = PLAIN.find((candidate) => candidate === name);
    if (kind)
        return { kind };
    const word = _core_workstars_words_js__WEBPACK_IMPORTED_MODULE_1__/* .STATUS_WORDS */ .ly.find((candidate) => candidate.toLowerCase() === name.toLowerCase());
    return word && { kind: 'word', word };
}
function wrongEntry(entry) {
    const hint = `An entry is target:fault, with :argument, *N (N times) or * (for ever) after it. ` +
        `Targets: ${TARGETS.join(', ')}. ` +
        `Faults: an HTTP status from 200 to 599 (argument: seconds of Retry-After), ` +
        `slow (argument: seconds), ${PLAIN.join(', ')}, ${_core_workstars_words_js__WEBPACK_IMPORTED_MODULE_1__/* .STATUS_WORDS */ .ly.join(', ')}.`;
    return new _core_base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`The fault “${entry}” can’t be read.`, hint, 'use');
}
function faultQueue() {
    let queue = [];
    return {
        set(faults) {
            queue = faults.map((fault) => ({ fault, left: fault.times }));
        },
        take(target) {
            const next = queue.find(({ fault }) => fault.target === 'any' || fault.target === target);
            if (!next)
                return undefined;
            next.left -= 1;
            queue = queue.filter(({ left }) => left > 0);
            return next.fault.effect;
        },
    };
}


/***/ })

};
