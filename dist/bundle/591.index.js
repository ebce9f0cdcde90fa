export const id = 591;
export const ids = [591];
export const modules = {

/***/ 5591:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reject: () => (/* binding */ reject)
/* harmony export */ });
/* harmony import */ var _core_base_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1767);
/* harmony import */ var _core_base_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5127);
/* harmony import */ var _core_receipts_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(618);
/* harmony import */ var _core_receipts_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4513);




/**
 * Sets a receipt aside: the portal refused that upload, or the tag isn't one of ours. It is no longer a baseline.
 *
 * @param receipt its name
 * @throws Failure where the receipt doesn't exist, or the rejection couldn't be published
 */
async function reject(world, receipt) {
    const records = await world.receipts.look({ prefix: (0,_core_receipts_names_js__WEBPACK_IMPORTED_MODULE_3__/* .prefixOf */ .MT)(receipt) });
    const rejections = records.rejectionsOf(receipt);
    const [kept, ...before] = await world.receipts.read([receipt, ...rejections]);
    const good = before.find(({ message, authenticity }) => authenticity !== 'forged' && (0,_core_receipts_format_js__WEBPACK_IMPORTED_MODULE_2__/* .rejects */ .zo)(message, receipt));
    if (good)
        return { rejection: good.name, already: true };
    const rejection = freeRejection(receipt, rejections);
    const commit = kept?.message === undefined ? world.repository.head : kept.commit;
    if (commit === undefined)
        throw new _core_base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('There isn’t a commit here yet.', 'Run this in a clone of the roster’s repository.', 'use');
    const message = (0,_core_receipts_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatRejection */ .zJ)(receipt, _core_base_version_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION */ .x);
    const prepared = await world.receipts.make(rejection, commit, message, world.now());
    await world.receipts.proveWritable(prepared);
    const unpublished = await world.receipts.publish(prepared);
    if (unpublished)
        throw new _core_base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${receipt} isn’t rejected: ${unpublished.why}.`, `${unpublished.wayOut}, else try again.`);
    return { rejection, already: false };
}
/** Somebody without the key may have taken the name, and tags can't be replaced. */
function freeRejection(receipt, taken) {
    let name = (0,_core_receipts_names_js__WEBPACK_IMPORTED_MODULE_3__/* .rejectionName */ .fA)(receipt);
    for (let number = 2; taken.includes(name); number += 1)
        name = `${(0,_core_receipts_names_js__WEBPACK_IMPORTED_MODULE_3__/* .rejectionName */ .fA)(receipt)}-${number}`;
    return name;
}


/***/ }),

/***/ 618:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IA: () => (/* binding */ formatReceipt),
/* harmony export */   Wy: () => (/* binding */ parseReceipt),
/* harmony export */   zJ: () => (/* binding */ formatRejection),
/* harmony export */   zo: () => (/* binding */ rejects)
/* harmony export */ });
/** Why a message isn't a receipt that this version can read. */
class Unreadable extends Error {
}
function matching(text, form) {
    if (text === undefined || !form.test(text))
        throw new Unreadable();
    return text;
}
/** A trailer is a line, whatever a server answered. */
const oneLine = (value) => value.replaceAll(/[\r\n]+/g, ' ');
const TEXT = { write: oneLine, read: (text) => matching(text, /./) };
/** Every version writes it, and a receipt is read without it. */
const LENIENT = { write: oneLine, read: (text = '') => text };
const MAYBE = { write: (value) => value && oneLine(value), read: (text) => text };
const OR_NONE = {
    write: (value = 'none') => oneLine(value),
    read: (text) => (text === 'none' ? undefined : text),
};
const COUNT = { write: String, read: (text) => Number(matching(text, /^\d{1,9}$/)) };
const DIGEST = { write: oneLine, read: (text) => matching(text, /^[0-9a-f]{64}$/) };
const FLAG = {
    write: (value) => (value ? 'true' : undefined),
    read: (text) => text === 'true',
};
/** In the order in which they are written. */
const TRAILERS = {
    program: ['Program', TEXT],
    endpoint: ['Endpoint', LENIENT],
    planId: ['Plan-Id', LENIENT],
    employees: ['Employees', COUNT],
    positions: ['Positions', COUNT],
    joiners: ['Joiners', COUNT],
    leavers: ['Leavers', COUNT],
    movers: ['Movers', COUNT],
    employeesSha256: ['Employees-SHA256', DIGEST],
    positionsSha256: ['Positions-SHA256', OR_NONE],
    configPath: ['Config-Path', TEXT],
    configSha256: ['Config-SHA256', LENIENT],
    xmlFormat: ['Xml-Format', LENIENT],
    toolVersion: ['Tool-Version', LENIENT],
    runUrl: ['Run-Url', MAYBE],
    previousReceipt: ['Previous-Receipt', OR_NONE],
    serverStatus: ['Server-Status', MAYBE],
    partial: ['Partial', FLAG],
    approvedBy: ['Approved-By', MAYBE],
};
const ALL = Object.entries(TRAILERS);
/** @returns the message of the tag: a line for people, a blank line, trailers */
function formatReceipt({ digests, ...others }) {
    const record = {
        ...others,
        employeesSha256: digests.employees,
        positionsSha256: digests.positions,
    };
    const { program, employees, positions, partial } = record;
    const sent = partial ? `${employees} employees, but not the positions,` : `${employees} employees`;
    const hierarchy = positions > 0 && !partial ? ` and ${positions} positions` : '';
    const trailers = ALL.map(([key, [name, kind]]) => {
        const value = kind.write(record[key]);
        return value === undefined ? '' : `${name}: ${value}\n`;
    }).join('');
    return `Uploaded ${sent}${hierarchy} to ${program}\n\n${trailers}`;
}
/** @returns the receipt that a tag's message holds, or undefined where it isn't one */
function parseReceipt(message) {
    const trailers = new Map();
    for (const line of message.slice(message.indexOf('\n\n') + 2).split('\n')) {
        const colon = line.indexOf(': ');
        if (colon > 0)
            trailers.set(line.slice(0, colon), line.slice(colon + 2));
    }
    try {
        const read = ALL.map(([key, [name, kind]]) => [key, kind.read(trailers.get(name))]);
        const { employeesSha256, positionsSha256, ...others } = Object.fromEntries(read);
        return { ...others, digests: { employees: employeesSha256, positions: positionsSha256 } };
    }
    catch (error) {
        if (error instanceof Unreadable)
            return undefined;
        throw error;
    }
}
/**
 * The record of a refusal: the portal refused an upload that the API had accepted, so its receipt is no longer a
 * baseline (README.md, Receipts).
 *
 * @param receipt its name
 * @returns the message of the tag: a line for people, a blank line, trailers
 */
function formatRejection(receipt, toolVersion) {
    return `Rejected ${receipt}\n\nReceipt: ${receipt}\nTool-Version: ${toolVersion}\n`;
}
/** Whether a tag's message rejects this receipt. */
function rejects(message, receipt) {
    return message?.split('\n').includes(`Receipt: ${receipt}`) ?? false;
}


/***/ })

};
