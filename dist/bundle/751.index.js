export const id = 751;
export const ids = [751];
export const modules = {

/***/ 5372:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ openHere)
/* harmony export */ });
/* harmony import */ var _open_world_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8295);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5377);


/** The world as a command line sees it: this folder's repository, and the key of the environment. */
function openHere(home, line, tell) {
    const key = process.env['ROSTER_SYNC_API_KEY'];
    return (0,_open_world_js__WEBPACK_IMPORTED_MODULE_0__/* .openWorld */ .H)({ home, from: process.cwd(), config: (0,_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .textFlag */ .gx)(line, 'config'), key, tell });
}


/***/ }),

/***/ 3751:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyCommand: () => (/* binding */ verifyCommand)
});

// EXTERNAL MODULE: ./src/failure.ts
var failure = __webpack_require__(1633);
// EXTERNAL MODULE: ./src/prepare.ts + 1 modules
var prepare = __webpack_require__(6847);
// EXTERNAL MODULE: ./src/receipts/names.ts
var names = __webpack_require__(5581);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(6412);
// EXTERNAL MODULE: ./src/receipts/kept.ts
var kept = __webpack_require__(2685);
// EXTERNAL MODULE: ./src/xml/format.ts
var format = __webpack_require__(3466);
;// CONCATENATED MODULE: ./src/verify.ts




/**
 * Builds the XML of each receipt's commit again and compares its digests.
 *
 * @param names of receipts
 * @throws Failure where one doesn't exist
 */
async function verify(world, names) {
    const verified = [];
    for (const tag of await world.receipts.read(names)) {
        verified.push({ name: tag.name, ...(await compareWithCommit(world, (0,kept/* keptReceipt */.B)(tag))) });
    }
    return verified;
}
async function compareWithCommit(world, { commit, receipt }) {
    if (!receipt)
        return notComparable('the tag isn’t a receipt that this version can read');
    if (receipt.xmlFormat !== format/* XML_FORMAT */.G)
        return notComparable(`it was written in XML format ${receipt.xmlFormat}`);
    try {
        const { settings, roster } = await (0,prepare/* prepareOwn */.u4)(world.repository.at(commit), receipt.configPath);
        if (!settings.config)
            return notComparable('the configuration of its commit is no longer read');
        if (settings.sha256 !== receipt.configSha256)
            return { verdict: 'different', reason: 'the configuration' };
        if (!roster)
            return notComparable('the roster of its commit can’t be read any more');
        const { writeFiles, digestsOf } = await Promise.all(/* import() */[__webpack_require__.e(697), __webpack_require__.e(790)]).then(__webpack_require__.bind(__webpack_require__, 3790));
        const now = digestsOf(writeFiles(roster));
        const { employees, positions } = receipt.digests;
        const differing = [
            ...(now.employees === employees ? [] : ['the employee file']),
            ...(now.positions === positions ? [] : ['the position file']),
        ];
        return differing.length === 0
            ? { verdict: 'same' }
            : { verdict: 'different', reason: differing.join(' and ') };
    }
    catch (error) {
        if (error instanceof failure/* Failure */.H)
            return notComparable(error.message);
        throw error;
    }
}
const notComparable = (reason) => ({ verdict: 'not comparable', reason });

// EXTERNAL MODULE: ./src/workstars/endpoint.ts
var endpoint = __webpack_require__(7789);
// EXTERNAL MODULE: ./src/cli/flags.ts
var flags = __webpack_require__(5377);
// EXTERNAL MODULE: ./src/cli/open.ts
var cli_open = __webpack_require__(5372);
// EXTERNAL MODULE: ./src/cli/terminal.ts
var terminal = __webpack_require__(1028);
;// CONCATENATED MODULE: ./src/cli/verify.ts









/** Proves receipts. Returns 0 only when every one of them is the same. */
async function verifyCommand(home, line) {
    const progress = (0,terminal/* progressOn */.z)(process.stderr);
    try {
        const { world, configPath } = await (0,cli_open/* openHere */.P)(home, line, progress.tell);
        const names = await namesOf(world, line, configPath);
        const verified = await verify(world, names);
        progress.end();
        const paint = (0,terminal/* paintFor */.e)(process.stdout);
        for (const { name, verdict, reason } of verified) {
            const shown = paint(verdict === 'same' ? 'good' : 'bad', verdict);
            process.stdout.write(`${(0,report_escape/* forTerminal */.Qf)(name)}: ${shown}${reason === undefined ? '' : `, ${(0,report_escape/* forTerminal */.Qf)(reason)}`}\n`);
        }
        return verified.every(({ verdict }) => verdict === 'same') ? 0 : 1;
    }
    finally {
        progress.end();
    }
}
async function namesOf(world, line, configPath) {
    const named = line.names.map((name) => name.replace(/^refs\/tags\//, ''));
    const prefix = named[0] === undefined ? await prefixHere(world, line, configPath) : prefixOf(named[0]);
    // What this clone has is enough where the remote can’t be asked.
    const standing = await world.receipts.look({ prefix }).catch(() => world.receipts.lookHere({ prefix }));
    if (named.length > 0)
        return named;
    const [newest] = standing.receipts.filter((name) => standing.rejectionOf(name) === undefined);
    if (newest === undefined)
        throw new failure/* Failure */.H('There is no receipt of this program.', 'The first sync leaves one.');
    return line.flags['all'] === true ? standing.receipts : [newest];
}
const prefixOf = (name) => name.slice(0, name.lastIndexOf('/') + 1);
async function prefixHere(world, line, configPath) {
    const { config } = await (0,prepare/* readSettings */.sb)(world.repository.workTree(), configPath);
    if (!config) {
        throw new failure/* Failure */.H('The configuration can’t be read, so the program isn’t known.', 'Name the receipt, or run check.', 'use');
    }
    const { loopback } = (0,endpoint/* endpointOf */.X)(config.program, config.api['base-url'], (0,flags/* textFlag */.gx)(line, 'api-url'));
    return (0,names/* receiptPrefix */.TK)(config.program, loopback);
}


/***/ }),

/***/ 3466:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ XML_FORMAT)
/* harmony export */ });
/** The layout of both files. Receipts name it (`Xml-Format`); a change of any byte needs a new number. */
const XML_FORMAT = '1';


/***/ })

};
