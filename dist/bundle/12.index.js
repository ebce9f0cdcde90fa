export const id = 12;
export const ids = [12];
export const modules = {

/***/ 25372:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ openHere)
/* harmony export */ });
/* harmony import */ var _adapters_open_world_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12879);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95377);


const SILENT = { tell: () => undefined, warn: () => undefined };
/** The world as a command line sees it: this folder's repository, and the key of the environment. */
function openHere(home, line, { tell, warn } = SILENT, interrupted, key = process.env['ROSTER_SYNC_API_KEY']) {
    return (0,_adapters_open_world_js__WEBPACK_IMPORTED_MODULE_0__/* .openWorld */ .H)({
        home,
        from: process.cwd(),
        config: (0,_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .textFlag */ .gx)(line, 'config'),
        key,
        tell,
        warn,
        interrupted,
    });
}


/***/ }),

/***/ 39012:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rejectCommand: () => (/* binding */ rejectCommand)
});

// EXTERNAL MODULE: ./src/core/base/failure.ts
var failure = __webpack_require__(81767);
// EXTERNAL MODULE: ./src/core/base/version.ts + 1 modules
var version = __webpack_require__(65127);
// EXTERNAL MODULE: ./src/core/receipts/names.ts
var names = __webpack_require__(94513);
// EXTERNAL MODULE: ./src/core/receipts/rejection.ts
var receipts_rejection = __webpack_require__(75134);
;// CONCATENATED MODULE: ./src/commands/reject.ts




/**
 * Sets a receipt aside: the portal refused that upload, or the tag is none of ours. It is no baseline any more.
 *
 * @param receipt its name
 * @throws Failure where there is no such receipt, or the rejection couldn't be published
 */
async function reject(world, receipt) {
    const prefix = receipt.slice(0, receipt.lastIndexOf('/') + 1);
    const standing = await world.receipts.look({ prefix });
    const rejections = standing.rejectionsOf(receipt);
    const [kept, ...before] = await world.receipts.read([receipt, ...rejections]);
    const good = before.find(({ message, authenticity }) => authenticity !== 'forged' && (0,receipts_rejection/* rejects */.S)(message, receipt));
    if (good)
        return { rejection: good.name, already: true };
    const rejection = freeRejection(receipt, rejections);
    const commit = kept?.message === undefined ? world.repository.head : kept.commit;
    if (commit === undefined)
        throw new failure/* Failure */.H('There is no commit here yet.', 'Run this in a clone of the roster’s repository.', 'use');
    const message = (0,receipts_rejection/* formatRejection */.z)(receipt, version/* VERSION */.x);
    const prepared = await world.receipts.make(rejection, commit, message, world.now());
    await world.receipts.proveWritable(prepared);
    const unpublished = await world.receipts.publish(prepared);
    if (unpublished)
        throw new failure/* Failure */.H(`${receipt} isn’t rejected: ${unpublished.why}.`, `${unpublished.wayOut}, else try again.`);
    return { rejection, already: false };
}
/** Somebody without the key may have taken the name, and tags can't be replaced. */
function freeRejection(receipt, taken) {
    let name = (0,names/* rejectionName */.fA)(receipt);
    for (let number = 2; taken.includes(name); number += 1)
        name = `${(0,names/* rejectionName */.fA)(receipt)}-${number}`;
    return name;
}

// EXTERNAL MODULE: ./src/core/report/escape.ts
var report_escape = __webpack_require__(8547);
// EXTERNAL MODULE: ./src/cli/open.ts
var cli_open = __webpack_require__(25372);
// EXTERNAL MODULE: ./src/cli/terminal.ts
var terminal = __webpack_require__(71028);
;// CONCATENATED MODULE: ./src/cli/reject.ts






/** Sets the receipt that is named aside, so that the next sync compares with the one before it. */
async function rejectCommand(home, line) {
    const [name, ...more] = line.names.map((given) => given.replace(/^refs\/tags\//, ''));
    if (name === undefined ||
        more.length > 0 ||
        !/^roster-sync(-sandbox)?\/[^/]+\//.test(name) ||
        !named(name)) {
        const hint = 'For example: roster-sync reject roster-sync/acme/20261124T020005Z';
        throw new failure/* Failure */.H('reject takes the name of one receipt.', hint, 'use');
    }
    if (!process.env['ROSTER_SYNC_API_KEY']) {
        const hint = 'Set ROSTER_SYNC_API_KEY: a rejection is signed with the key, else anyone could make one.';
        throw new failure/* Failure */.H('reject needs the API key.', hint, 'use');
    }
    const { world } = await (0,cli_open/* openHere */.P)(home, line);
    const { rejection, already } = await reject(world, name);
    const done = already ? 'was rejected before' : 'is rejected';
    process.stdout.write(`${(0,terminal/* paintFor */.e)(process.stdout)('good', `${(0,report_escape/* forTerminal */.Qf)(name)} ${done}`)} (${(0,report_escape/* forTerminal */.Qf)(rejection)}). The next sync compares with the receipt before it.\n`);
    return 0;
}
const named = (name) => (0,names/* isReceiptName */.sj)(name, name.slice(0, name.lastIndexOf('/') + 1));


/***/ }),

/***/ 75134:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ rejects),
/* harmony export */   z: () => (/* binding */ formatRejection)
/* harmony export */ });
/**
 * The record of a refusal: the portal refused an upload that the API had accepted, so its receipt is no baseline any
 * more (interface: `reject`).
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
