export const id = 3041;
export const ids = [3041,3112];
export const modules = {

/***/ 33041:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   companyLine: () => (/* binding */ companyLine),
/* harmony export */   fileLine: () => (/* binding */ fileLine),
/* harmony export */   startLines: () => (/* binding */ startLines)
/* harmony export */ });
/* harmony import */ var _core_base_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16714);
/* harmony import */ var _sandbox_companies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63112);


/* What the sandbox says on the terminal. */
/** What somebody needs to use it: the page, and the lines to copy. A key of one's own isn't shown. */
function startLines({ url, port }, isDefaultKey) {
    const named = isDefaultKey ? `the key ${_sandbox_companies_js__WEBPACK_IMPORTED_MODULE_1__.SANDBOX_KEY}` : 'the key in ROSTER_SYNC_API_KEY';
    return [
        `The sandbox listens at ${url} for ${named}. Ctrl+C ends it.`,
        '',
        `  its page:              http://127.0.0.1:${port}/`,
        `  in the configuration:  api: { base-url: ${url} }`,
        ...(isDefaultKey ? [`  in another terminal:   export ROSTER_SYNC_API_KEY=${_sandbox_companies_js__WEBPACK_IMPORTED_MODULE_1__.SANDBOX_KEY}`] : []),
        '',
    ];
}
/** Whoever mistyped the key must see why nothing is where it was. */
const companyLine = ({ keyName }) => `Another key is used, ${keyName}: it has a company of its own, empty at first.`;
/** One line for each file that came; of which company, where it isn't that of the key named at the start. */
function fileLine({ id, kind, status, counts, errors }, { isFirst, keyName }) {
    const { records, added, removed } = counts;
    const wrong = errors.length > 0 ? `; ${(0,_core_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(errors.length, 'error')}, on the page` : '';
    return `${String(id).padStart(4, '0')} ${kind}: ${status} (${(0,_core_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(records, 'record')}, ${added} added, ${removed} removed${wrong})${isFirst ? '' : `, of the key ${keyName}`}`;
}


/***/ }),

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

/***/ 63112:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SANDBOX_KEY: () => (/* binding */ SANDBOX_KEY),
/* harmony export */   openCompanies: () => (/* binding */ openCompanies),
/* harmony export */   tagOf: () => (/* binding */ tagOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25688);


/** The key with which a sandbox is started where nobody names another. Everybody knows it. */
const SANDBOX_KEY = 'sandbox-key';
const tagOf = (key) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(key).digest('hex').slice(0, 8);
const keyNameOf = (tag) => tag === tagOf(SANDBOX_KEY) ? SANDBOX_KEY : `whose SHA-256 begins with ${tag}`;
/** Opens those that the shelf has, and that of the key with which the sandbox is started. */
async function openCompanies(options) {
    const { key, shelf, open, onFile, onCompany } = options;
    const all = [];
    const opened = new Map();
    const firstTag = tagOf(key);
    async function openOne(tag) {
        const archive = shelf ? await shelf.of(tag) : (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .memoryArchive */ .Sm)();
        const program = await open(archive, (file) => onFile?.(file, company));
        const isFirst = tag === firstTag;
        const company = { tag, keyName: keyNameOf(tag), isFirst, program, archive };
        all.push(company);
        return company;
    }
    const companyOf = (tag) => {
        const known = opened.get(tag) ?? openOne(tag);
        opened.set(tag, known);
        return known;
    };
    const first = await companyOf(firstTag);
    for (const tag of (await shelf?.tags()) ?? [])
        await companyOf(tag);
    return {
        all,
        first,
        async of(used) {
            const tag = tagOf(used);
            const isNew = !opened.has(tag);
            const company = await companyOf(tag);
            if (isNew)
                onCompany?.(company);
            return company;
        },
        idle: async () => {
            await Promise.all(all.map(({ program }) => program.idle()));
        },
    };
}


/***/ }),

/***/ 25688:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xv: () => (/* binding */ errorFile),
  VG: () => (/* binding */ errorsName),
  pB: () => (/* binding */ folderShelf),
  Sm: () => (/* binding */ memoryArchive),
  $V: () => (/* binding */ xmlName)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/iso.js



function datetime(params) {
    return api/* _isoDateTime */.G1(schemas/* ZodISODateTime */.You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}

// EXTERNAL MODULE: ./src/core/base/failure.ts
var failure = __webpack_require__(81767);
// EXTERNAL MODULE: ./src/core/workstars/words.ts
var words = __webpack_require__(71343);
;// CONCATENATED MODULE: ./src/sandbox/files.ts





const receivedFile = schemas/* strictObject */.rej({
    id: schemas/* int */.Whr().positive(),
    kind: schemas/* enum */.k5n(['employees', 'positions']),
    /** When it was received, ISO 8601 in UTC. */
    time: datetime(),
    status: schemas/* enum */.k5n(words/* STATUS_WORDS */.ly),
    bytes: schemas/* int */.Whr(),
    sha256: schemas/* string */.YjP(),
    counts: schemas/* strictObject */.rej({ records: schemas/* int */.Whr(), added: schemas/* int */.Whr(), removed: schemas/* int */.Whr() }).readonly(),
    /** The lines of the error file. */
    errors: schemas/* array */.YOg(schemas/* string */.YjP()).readonly(),
});
const xmlName = (file) => `${stem(file)}.xml`;
const errorsName = (file) => `${stem(file)}-errors.txt`;
const statusName = (file) => `${stem(file)}.json`;
const stem = ({ id, kind }) => `${String(id).padStart(4, '0')}-${kind}`;
/** @returns the error file: a line for each finding */
const errorFile = ({ errors }) => errors.map((line) => `${line}\n`).join('');
function memoryArchive() {
    const kept = new Map();
    return {
        load: () => Promise.resolve({ files: [], lastId: 0 }),
        save: ({ id }, xml) => {
            kept.set(id, xml);
            return Promise.resolve();
        },
        xml: ({ id }) => Promise.resolve(kept.get(id) ?? new Uint8Array()),
    };
}
/** They hold people's data: nobody else on this machine reads them. */
const FOLDER_MODE = 0o700;
const FILE_MODE = 0o600;
const STATUS_FILE = /^\d{4,}-(employees|positions)\.json$/;
/** Says whose the files are that aren't in a folder of their own. */
const OWNER_FILE = 'key.txt';
const TAG = /^[0-9a-f]{8}$/;
const COMPANY_FOLDER = /^company-([0-9a-f]{8})$/;
/**
 * Keeps the files of the key with which a folder was begun in the folder itself, as earlier versions did, and those
 * of every other key in a folder of its own.
 *
 * @param firstTag of the key with which the sandbox is started
 */
function folderShelf(folder, firstTag) {
    const ownerOf = async () => {
        await namesIn(folder);
        const path = (0,external_node_path_.join)(folder, OWNER_FILE);
        const written = await (0,promises_.readFile)(path, 'utf8').catch(() => undefined);
        if (written === undefined)
            await (0,promises_.writeFile)(path, `${firstTag}\n`, { mode: FILE_MODE });
        const owner = written?.trim() ?? firstTag;
        if (!TAG.test(owner))
            throw notOurs(path);
        return owner;
    };
    return {
        async tags() {
            const others = (await namesIn(folder)).flatMap((name) => COMPANY_FOLDER.exec(name)?.[1] ?? []);
            return [await ownerOf(), ...others];
        },
        async of(tag) {
            return folderArchive(tag === (await ownerOf()) ? folder : (0,external_node_path_.join)(folder, `company-${tag}`));
        },
    };
}
/** Keeps files where a person can look at them, and where the next sandbox goes on from. */
function folderArchive(folder) {
    const write = (name, data) => (0,promises_.writeFile)((0,external_node_path_.join)(folder, name), data, { mode: FILE_MODE });
    return {
        async load() {
            const names = await namesIn(folder);
            const statuses = names.filter((name) => STATUS_FILE.test(name));
            const files = await Promise.all(statuses.map((name) => readStatus(folder, name)));
            // A file without a status counts too: the sandbox was stopped in the middle of it.
            const lastId = names.reduce((last, name) => Math.max(last, Number(/^(\d{4,})-/.exec(name)?.[1] ?? 0)), 0);
            return { files: files.sort((a, b) => a.id - b.id), lastId };
        },
        async save(file, xml) {
            await write(xmlName(file), xml);
            if (file.errors.length > 0)
                await write(errorsName(file), errorFile(file));
            // The status comes last and at once: a file has one only when all of it is there.
            const status = statusName(file);
            await write(`${status}.tmp`, `${JSON.stringify(file, null, 2)}\n`);
            await (0,promises_.rename)((0,external_node_path_.join)(folder, `${status}.tmp`), (0,external_node_path_.join)(folder, status));
        },
        async xml(file) {
            try {
                return await (0,promises_.readFile)((0,external_node_path_.join)(folder, xmlName(file)));
            }
            catch (error) {
                throw unusable(folder, error);
            }
        },
    };
}
async function namesIn(folder) {
    try {
        await (0,promises_.mkdir)(folder, { recursive: true, mode: FOLDER_MODE });
        return await (0,promises_.readdir)(folder);
    }
    catch (error) {
        throw unusable(folder, error);
    }
}
function unusable(folder, error) {
    const message = `The folder of the sandbox, ${folder}, can’t be used (${(0,failure/* errorCode */.CA)(error)}).`;
    return new failure/* Failure */.HR(message, 'Give a folder that this user can write to, empty or with all that a sandbox left there.', 'use');
}
async function readStatus(folder, name) {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(folder, name), 'utf8');
    const { data } = receivedFile.safeParse(parseJson(text));
    if (data && statusName(data) === name)
        return data;
    throw notOurs((0,external_node_path_.join)(folder, name));
}
function notOurs(path) {
    const hint = 'Give an empty folder, or delete this file and those that begin with its number.';
    return new failure/* Failure */.HR(`${path} isn’t what the sandbox wrote.`, hint, 'use');
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ })

};
