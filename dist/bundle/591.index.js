export const id = 591;
export const ids = [591];
export const modules = {

/***/ 95591:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reject: () => (/* binding */ reject)
/* harmony export */ });
/* harmony import */ var _core_base_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81767);
/* harmony import */ var _core_base_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65127);
/* harmony import */ var _core_receipts_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20618);
/* harmony import */ var _core_receipts_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94513);




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
    const good = before.find(({ message, authenticity }) => authenticity !== 'forged' && (0,_core_receipts_format_js__WEBPACK_IMPORTED_MODULE_2__/* .isAbout */ .KH)(message, receipt));
    if (good)
        return { rejection: good.name, already: true };
    const rejection = freeRejection(receipt, rejections);
    const commit = kept?.message === undefined ? world.repository.head : kept.commit;
    if (commit === undefined)
        throw new _core_base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('There isn’t a commit here yet.', 'Run this in a clone of the roster’s repository.', 'use');
    const message = (0,_core_receipts_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatRejection */ .zJ)(receipt, _core_base_version_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION */ .x);
    await world.receipts.proveRoom(rejection);
    const prepared = await world.receipts.make(rejection, commit, message, world.now());
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

/***/ 20618:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IA: () => (/* binding */ formatReceipt),
/* harmony export */   KH: () => (/* binding */ isAbout),
/* harmony export */   Wy: () => (/* binding */ parseReceipt),
/* harmony export */   _P: () => (/* binding */ parseSending),
/* harmony export */   q0: () => (/* binding */ formatSending),
/* harmony export */   zJ: () => (/* binding */ formatRejection)
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
/** `<name> sha256:<digest of its tag object>`, or the name alone. */
const LINK = {
    write: ({ previousReceipt = 'none', previousSha256 }) => oneLine(previousSha256 === undefined ? previousReceipt : `${previousReceipt} sha256:${previousSha256}`),
    read: (text = 'none') => {
        const [, previousReceipt, previousSha256] = /^(\S+) sha256:([0-9a-f]{64})$/.exec(text) ?? [];
        if (previousReceipt !== undefined)
            return { previousReceipt, previousSha256 };
        return text === 'none' ? {} : { previousReceipt: text };
    },
};
const FLAG = {
    write: (value) => (value ? 'true' : undefined),
    read: (text) => text === 'true',
};
/** Words that have neither commas nor blanks. */
const WORDS = {
    write: (words) => words && oneLine(words.join(', ')),
    read: (text) => text?.split(', '),
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
    sentAt: ['Sent-At', MAYBE],
    previous: ['Previous-Receipt', LINK],
    serverStatus: ['Server-Status', MAYBE],
    partial: ['Partial', FLAG],
    held: ['Held', WORDS],
    approvedBy: ['Approved-By', MAYBE],
};
const ALL = Object.entries(TRAILERS);
/** What isn't in the record of an upload that begins. Without the first three, no version reads it as a receipt. */
const OF_RECEIPTS = new Set([
    ...['joiners', 'leavers', 'movers', 'sentAt', 'previous', 'serverStatus'],
    ...['partial', 'held', 'approvedBy'],
]);
const OF_SENDINGS = ALL.filter(([key]) => !OF_RECEIPTS.has(key));
/** @returns the message of the tag: a line for people, a blank line, trailers */
function formatReceipt(receipt) {
    const { program, employees, positions, partial } = receipt;
    const sent = partial ? `${employees} employees, but not the positions,` : `${employees} employees`;
    const hierarchy = positions > 0 && !partial ? ` and ${positions} positions` : '';
    return `Uploaded ${sent}${hierarchy} to ${program}\n\n${write(receipt, ALL)}`;
}
/**
 * The record that an upload begins: where no receipt follows it, its roster was perhaps uploaded.
 *
 * @param draft of the receipt
 * @param begunAt in ISO 8601; so that two syncs of one second don't make the same tag
 */
function formatSending(draft, begunAt) {
    const { program, employees } = draft;
    return `Sending ${employees} employees to ${program}\n\n${write({ ...draft, partial: false }, OF_SENDINGS)}Begun-At: ${begunAt}\n`;
}
function write({ digests, previousReceipt, previousSha256, ...others }, entries) {
    const record = {
        ...others,
        employeesSha256: digests.employees,
        positionsSha256: digests.positions,
        previous: { previousReceipt, previousSha256 },
    };
    return entries
        .map(([key, [name, kind]]) => {
        const value = kind.write(record[key]);
        return value === undefined ? '' : `${name}: ${value}\n`;
    })
        .join('');
}
/** @returns the receipt that a tag's message holds, or undefined where it isn't one */
function parseReceipt(message) {
    const read = readTrailers(message, ALL);
    if (!read)
        return undefined;
    const { employeesSha256, positionsSha256, previous, ...others } = read;
    return { ...others, ...previous, digests: { employees: employeesSha256, positions: positionsSha256 } };
}
/** @returns what a tag's message records of an upload that begins, or undefined where it can't be read */
function parseSending(message) {
    return readTrailers(message, OF_SENDINGS);
}
function readTrailers(message, entries) {
    const trailers = new Map();
    for (const line of message.slice(message.indexOf('\n\n') + 2).split('\n')) {
        const colon = line.indexOf(': ');
        if (colon > 0)
            trailers.set(line.slice(0, colon), line.slice(colon + 2));
    }
    try {
        const read = entries.map(([key, [name, kind]]) => [key, kind.read(trailers.get(name))]);
        return Object.fromEntries(read);
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
/** Whether a tag's message is about this receipt: rejects it, or confirms it. */
function isAbout(message, receipt) {
    return message?.split('\n').includes(`Receipt: ${receipt}`) ?? false;
}


/***/ })

};
