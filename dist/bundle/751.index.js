export const id = 751;
export const ids = [751];
export const modules = {

/***/ 25372:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ openHere)
/* harmony export */ });
/* harmony import */ var _open_world_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10147);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95377);


const SILENT = { tell: () => undefined, warn: () => undefined };
/** The world as a command line sees it: this folder's repository, and the key of the environment. */
function openHere(home, line, { tell, warn } = SILENT, interrupted) {
    const key = process.env['ROSTER_SYNC_API_KEY'];
    return (0,_open_world_js__WEBPACK_IMPORTED_MODULE_0__/* .openWorld */ .H)({
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

/***/ 33751:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyCommand: () => (/* binding */ verifyCommand)
});

// EXTERNAL MODULE: ./src/failure.ts
var failure = __webpack_require__(1633);
// EXTERNAL MODULE: ./src/prepare.ts + 4 modules
var prepare = __webpack_require__(19791);
// EXTERNAL MODULE: ./src/receipts/names.ts
var names = __webpack_require__(75581);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(14031);
// EXTERNAL MODULE: ./src/receipts/kept.ts
var kept = __webpack_require__(92685);
// EXTERNAL MODULE: ./src/xml/format.ts
var format = __webpack_require__(63466);
;// CONCATENATED MODULE: ./src/verify.ts




/**
 * Builds the XML of each receipt's commit again and compares its digests.
 *
 * @param names of receipts
 * @throws Failure where one doesn't exist
 */
async function verify(world, names) {
    const verified = [];
    const rebuilt = new Map();
    for (const tag of await world.receipts.read(names)) {
        const { name, commit, receipt } = (0,kept/* keptReceipt */.B)(tag);
        if (!receipt) {
            verified.push({ name, ...notComparable('the tag isn’t a receipt that this version can read') });
            continue;
        }
        // Most nights send what the night before sent: a commit is built once for all its receipts.
        const key = [commit, receipt.configPath, receipt.xmlFormat].join('\n');
        const building = rebuilt.get(key) ?? rebuild(world, commit, receipt);
        rebuilt.set(key, building);
        verified.push({ name, ...compare(receipt, await building) });
    }
    return verified;
}
async function rebuild(world, commit, receipt) {
    const writer = format/* XML_FORMATS */.L.get(receipt.xmlFormat);
    if (!writer)
        return { reason: `it was written in XML format ${receipt.xmlFormat}` };
    try {
        const { settings, roster } = await (0,prepare/* prepareOwn */.u4)(world.repository.at(commit), receipt.configPath);
        if (!settings.config)
            return { reason: 'the configuration of its commit is no longer read' };
        if (!roster)
            return { reason: 'the roster of its commit can’t be read any more' };
        const { writeFiles, digestsOf } = await __webpack_require__.e(/* import() */ 949).then(__webpack_require__.bind(__webpack_require__, 74330));
        return { configSha256: settings.sha256, digests: digestsOf(writeFiles(roster, writer)) };
    }
    catch (error) {
        if (error instanceof failure/* Failure */.H)
            return { reason: error.message };
        throw error;
    }
}
function compare({ configSha256, digests }, rebuilt) {
    if ('reason' in rebuilt)
        return notComparable(rebuilt.reason);
    if (rebuilt.configSha256 !== configSha256)
        return { verdict: 'different', reason: 'the configuration' };
    const differing = [
        ...(rebuilt.digests.employees === digests.employees ? [] : ['the employee file']),
        ...(rebuilt.digests.positions === digests.positions ? [] : ['the position file']),
    ];
    return differing.length === 0
        ? { verdict: 'same' }
        : { verdict: 'different', reason: differing.join(' and ') };
}
const notComparable = (reason) => ({ verdict: 'not comparable', reason });

// EXTERNAL MODULE: ./src/workstars/endpoint.ts
var endpoint = __webpack_require__(87789);
// EXTERNAL MODULE: ./src/cli/flags.ts
var flags = __webpack_require__(95377);
// EXTERNAL MODULE: ./src/cli/open.ts
var cli_open = __webpack_require__(25372);
// EXTERNAL MODULE: ./src/cli/terminal.ts
var terminal = __webpack_require__(71028);
;// CONCATENATED MODULE: ./src/cli/verify.ts









/** Proves receipts. Returns 0 only when every one of them is the same. */
async function verifyCommand(home, line) {
    const progress = (0,terminal/* progressOn */.z)(process.stderr);
    try {
        const { world, configPath } = await (0,cli_open/* openHere */.P)(home, line, progress);
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

/***/ 6944:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ employeesXml),
/* harmony export */   w: () => (/* binding */ inFileOrder)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64008);
/* harmony import */ var _writer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16414);


/** Employees in the order of the file: by id, in code units. A place in the XML is a place in this list. */
function inFileOrder(roster) {
    return roster.employees.toSorted((a, b) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(a.id, b.id));
}
/** The employee file (contract: Employee file). */
function employeesXml(roster) {
    const document = new _writer_js__WEBPACK_IMPORTED_MODULE_1__/* .DocumentWriter */ .B('employees');
    for (const { values } of inFileOrder(roster)) {
        document.add('employee', roster.elements.map((element) => [element, values[element] ?? '']));
    }
    return document.end();
}


/***/ }),

/***/ 63466:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ XML_FORMAT),
/* harmony export */   L: () => (/* binding */ XML_FORMATS)
/* harmony export */ });
/* harmony import */ var _employees_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6944);
/* harmony import */ var _positions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4945);


/** The layout of both files. Receipts name it (`Xml-Format`); a change of any byte needs a new number. */
const XML_FORMAT = '1';
/** Every layout that a receipt can name: the writers of old ones stay, so that old receipts can be proved. */
const XML_FORMATS = new Map([
    [XML_FORMAT, { employees: _employees_js__WEBPACK_IMPORTED_MODULE_0__/* .employeesXml */ .N, positions: _positions_js__WEBPACK_IMPORTED_MODULE_1__/* .positionsXml */ ._ }],
]);


/***/ }),

/***/ 4945:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ positionsInFileOrder),
/* harmony export */   _: () => (/* binding */ positionsXml)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64008);
/* harmony import */ var _roster_roster_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92768);
/* harmony import */ var _writer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16414);



/** Positions in the order of the file: the root, then the others by id, in code units. */
function positionsInFileOrder(hierarchy) {
    const rank = (position) => (position.parent === '' ? 0 : 1);
    return hierarchy.positions.toSorted((a, b) => rank(a) - rank(b) || (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(a.id, b.id));
}
/** The position file (contract: Position file). */
function positionsXml(hierarchy) {
    const document = new _writer_js__WEBPACK_IMPORTED_MODULE_2__/* .DocumentWriter */ .B('positions');
    const parentOf = (0,_roster_roster_js__WEBPACK_IMPORTED_MODULE_1__/* .parentIds */ .bJ)(hierarchy);
    for (const post of positionsInFileOrder(hierarchy)) {
        document.add(post.parent === '' ? 'root' : 'position', [
            ['position_title', post.title],
            ['position_id', post.id],
            ['parent_position_id', parentOf(post)],
            ['employee_id', post.employeeId],
        ]);
    }
    return document.end();
}


/***/ }),

/***/ 16414:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ DocumentWriter)
/* harmony export */ });
/* harmony import */ var xmlbuilder2__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54697);

/** A document that grows by one record at a time. */
class DocumentWriter {
    #bytes = new GrowingBytes();
    #elements = new Map();
    #closing;
    /** @param root the name of the document's element */
    constructor(root) {
        const empty = (0,xmlbuilder2__WEBPACK_IMPORTED_MODULE_0__/* .create */ .vt)({ version: '1.0', encoding: 'utf-8' }).ele(root).txt('\n').end();
        const opening = empty.indexOf(`<${root}>`);
        this.#closing = `</${root}>\n`;
        this.#bytes.add(`${empty.slice(0, opening)}\n<${root}>\n`);
    }
    /**
     * Adds an element on a line of its own.
     *
     * @param children in their order; a child whose text is empty is left out
     */
    add(name, children) {
        const present = children.filter(([, text]) => text !== '');
        const key = [name, ...present.map(([child]) => child)].join(' ');
        let element = this.#elements.get(key);
        if (!element)
            this.#elements.set(key, (element = new RefilledElement(name, present)));
        this.#bytes.add(`  ${element.write(present)}\n`);
    }
    /** @returns the document in UTF-8 */
    end() {
        this.#bytes.add(this.#closing);
        return this.#bytes.all();
    }
}
/** An element whose children always have the same names. */
class RefilledElement {
    #element;
    #texts;
    constructor(name, children) {
        const element = (0,xmlbuilder2__WEBPACK_IMPORTED_MODULE_0__/* .create */ .vt)().ele(name);
        this.#element = element;
        this.#texts = children.map(([child]) => element.ele(child).txt(' ').node.firstChild);
    }
    write(children) {
        this.#texts.forEach((node, index) => {
            // xmlbuilder2 leaves an ampersand alone that looks like an entity; escaped here, every one does.
            if (node)
                node.nodeValue = (children[index]?.[1] ?? '').replaceAll('&', '&amp;');
        });
        return this.#element.toString();
    }
}
const FIRST_SIZE = 64 * 1024;
/** UTF-8 needs at most three bytes for a UTF-16 code unit. */
const MOST_BYTES_A_UNIT = 3;
class GrowingBytes {
    #encoder = new TextEncoder();
    #bytes = new Uint8Array(FIRST_SIZE);
    #length = 0;
    add(text) {
        const needed = this.#length + text.length * MOST_BYTES_A_UNIT;
        if (needed > this.#bytes.length) {
            const larger = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
            larger.set(this.#bytes.subarray(0, this.#length));
            this.#bytes = larger;
        }
        this.#length += this.#encoder.encodeInto(text, this.#bytes.subarray(this.#length)).written;
    }
    all() {
        return this.#bytes.slice(0, this.#length);
    }
}


/***/ })

};
