export const id = 3385;
export const ids = [3385,4770,3112];
export const modules = {

/***/ 16241:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ LOOK)
/* harmony export */ });
/**
 * The stylesheet that the report and the sandbox's page share: colours for light, dark and paper, type, tables. What
 * only the report has is in browser/report.css.
 */
const LOOK = `
:root {
  color-scheme: light dark;
  --ground: #f5f7f9; --paper: #ffffff; --sunken: #eef1f5; --line: #dce1e8; --edge: #78838f;
  --ink: #1b2430; --quiet: #535f6d; --accent: #1d5c88; --accent-ground: #e6f0f7;
  --good: #1a6a41; --good-ground: #e4f3ea; --warn: #7a4f00; --warn-ground: #fcf1d9;
  --bad: #a5261e; --bad-ground: #fbe9e7; --moved: #573c99; --moved-ground: #eee9fa;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
  --mono: ui-monospace, "SF Mono", "Cascadia Mono", "Segoe UI Mono", "Liberation Mono", Menlo, monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #11161c; --paper: #1a2129; --sunken: #222b35; --line: #313c48; --edge: #7d8a98;
    --ink: #e6ebf1; --quiet: #a7b3c0; --accent: #82bde8; --accent-ground: #17303f;
    --good: #82d2a3; --good-ground: #143222; --warn: #ecc26c; --warn-ground: #362a10;
    --bad: #f59f97; --bad-ground: #3d1b19; --moved: #c1acf4; --moved-ground: #2a2145;
  }
}
@media print {
  :root {
    color-scheme: light;
    --ground: #ffffff; --paper: #ffffff; --sunken: #ffffff; --line: #c3cad2; --edge: #78838f;
    --ink: #000000; --quiet: #444c55; --accent: #1d5c88; --accent-ground: #ffffff;
    --good: #1a6a41; --good-ground: #ffffff; --warn: #7a4f00; --warn-ground: #ffffff;
    --bad: #a5261e; --bad-ground: #ffffff; --moved: #573c99; --moved-ground: #ffffff;
  }
}

*, ::before, ::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 4rem; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1rem/1.5 var(--sans); overflow-wrap: anywhere; }
.wide { max-width: 80rem; margin: 0 auto; padding-inline: 1.5rem; }
h1, h2, h3 { line-height: 1.25; margin: 0; font-weight: 650; text-wrap: balance; }
h1 { font-size: 1.6rem; letter-spacing: -0.01em; }
h2 { font-size: 1.25rem; }
h3 { font-size: 1.0625rem; }
p { margin: 0.5rem 0; max-width: 75ch; }
ul { padding-left: 1.25rem; }
a { color: var(--accent); text-underline-offset: 0.15em; }
code { font: 0.875em/1.4 var(--mono); background: var(--sunken); border-radius: 3px; padding: 0.1em 0.3em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
:target { scroll-margin-top: 4rem; }
.quiet { color: var(--quiet); font-weight: inherit; }
.spoken { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: 1rem; top: -4rem; z-index: 3; padding: 0.5rem 1rem; background: var(--paper); border: 2px solid var(--accent); border-radius: 6px; }
.skip:focus { top: 0.5rem; }

.top { background: var(--paper); border-bottom: 1px solid var(--line); padding: 1.5rem 0; }
.product { margin: 0 0 1rem; color: var(--quiet); font-size: 0.9375rem; }
.product b { color: var(--ink); }
.verdict { display: flex; gap: 1rem; align-items: flex-start; }
.state { margin: 0; font-size: 0.9375rem; font-weight: 600; color: var(--tone); }
.sign { flex: none; display: grid; place-items: center; width: 3rem; height: 3rem; border-radius: 50%; font-size: 1.375rem; font-weight: 700; color: var(--tone); background: var(--tone-ground); border: 2px solid var(--tone); }
.good { --tone: var(--good); --tone-ground: var(--good-ground); }
.warn { --tone: var(--warn); --tone-ground: var(--warn-ground); }
.bad { --tone: var(--bad); --tone-ground: var(--bad-ground); }
.info { --tone: var(--accent); --tone-ground: var(--accent-ground); }

main { display: block; padding-top: 1.5rem; }
main:focus { outline: none; }
main > section, .panel { background: var(--paper); border: 1px solid var(--line); border-radius: 10px; padding: 1.25rem 1.5rem 1.5rem; margin-bottom: 1.5rem; }
.lead { color: var(--quiet); margin: 0.25rem 0 1rem; }
footer { padding-bottom: 2.5rem; color: var(--quiet); font-size: 0.875rem; }

.badge { display: inline-block; white-space: nowrap; font-size: 0.8125rem; font-weight: 600; line-height: 1.3; padding: 0.1rem 0.5rem; border: 1px solid var(--tone, var(--edge)); border-radius: 999px; color: var(--tone, var(--ink)); background: var(--tone-ground, var(--sunken)); }
.count { display: inline-block; min-width: 1.75em; padding: 0 0.45em; border-radius: 999px; background: var(--sunken); color: var(--quiet); font-size: 0.8125rem; font-weight: 600; line-height: 1.5; text-align: center; vertical-align: 0.1em; }

.table-box { overflow-x: auto; position: relative; }
table { border-collapse: collapse; width: 100%; font-size: 0.9375rem; }
th, td { text-align: left; vertical-align: top; padding: 0.5rem 0.75rem 0.5rem 0; border-bottom: 1px solid var(--line); font-weight: 400; }
th:last-child, td:last-child { padding-right: 0; }
thead th { font-size: 0.8125rem; font-weight: 600; color: var(--quiet); vertical-align: bottom; border-bottom: 1px solid var(--edge); white-space: nowrap; overflow-wrap: normal; }
tbody tr:last-child > * { border-bottom: 0; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.id { font-variant-numeric: tabular-nums; }

.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: 0.75rem 1.5rem; margin: 0; }
.tile dt { color: var(--quiet); font-size: 0.875rem; }
.tile dd { margin: 0; }
.value { display: block; font-size: 1.75rem; font-weight: 600; line-height: 1.2; font-variant-numeric: tabular-nums; }
.remark { display: block; color: var(--quiet); font-size: 0.8125rem; line-height: 1.35; }

@media (max-width: 40rem) {
  .wide { padding-inline: 1rem; }
  h1 { font-size: 1.3rem; }
  .top { padding: 1rem 0; }
  .sign { width: 2.5rem; height: 2.5rem; font-size: 1.125rem; }
  main { padding-top: 1rem; }
  main > section, .panel { padding: 1rem; margin-bottom: 1rem; border-radius: 8px; }
  .tiles { grid-template-columns: repeat(auto-fit, minmax(6.5rem, 1fr)); gap: 0.75rem 1rem; }
  .value { font-size: 1.4rem; }
}
@media print {
  @page { margin: 14mm 14mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; } }
  html { font-size: 9.5pt; }
  th, td { padding-block: 0.2rem; }
  .skip { display: none; }
  .wide { max-width: none; padding-inline: 0; }
  .top { padding: 0 0 0.75rem; }
  main > section, .panel { border: 0; border-radius: 0; padding: 0; margin: 0 0 1.25rem; }
  h2, h3 { break-after: avoid; }
  tr, .tile { break-inside: avoid; }
  thead { display: table-header-group; }
  .table-box { overflow: visible; }
  a { color: inherit; text-decoration: none; }
}
`;


/***/ }),

/***/ 62978:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   XX: () => (/* binding */ render),
/* harmony export */   h: () => (/* binding */ h),
/* harmony export */   vg: () => (/* binding */ spoken)
/* harmony export */ });
/* unused harmony export textOf */
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8547);

/** Describes an element. Tags and the names of attributes are ours, never a roster's. */
function h(tag, attributes = {}, ...children) {
    return { tag, attributes, children };
}
/** Prose that we wrote ourselves with `code` in it. */
function prose(text) {
    return text.split('`').map((part, index) => (index % 2 === 1 ? h('code', {}, part) : part));
}
/** Text that is only for those who listen to the page. */
const spoken = (text) => h('span', { class: 'spoken' }, text);
const VOID = new Set(['meta']);
/** A line ends after these, so that two reports can be compared line by line. */
const BLOCK = new Set([
    ...['dd', 'div', 'dl', 'footer', 'h1', 'h2', 'h3', 'header', 'li', 'main', 'nav', 'p'],
    ...['section', 'table', 'tbody', 'thead', 'tr', 'ul'],
]);
/** Writes markup as HTML. */
function render(child) {
    if (child === undefined || child === false)
        return '';
    if (typeof child !== 'object')
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forHtml */ .B2)(String(child));
    const { tag, attributes, children } = child;
    const head = `<${tag}${Object.entries(attributes).map(attribute).join('')}>`;
    if (VOID.has(tag))
        return head;
    return `${head}${children.map(render).join('')}</${tag}>${BLOCK.has(tag) ? '\n' : ''}`;
}
function attribute([name, value]) {
    if (value === undefined || value === false)
        return '';
    return value === true ? ` ${name}` : ` ${name}="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forHtml */ .B2)(String(value))}"`;
}
/** The text of markup, as a reader sees it. */
function textOf(child) {
    if (child === undefined || child === false)
        return '';
    return typeof child === 'object' ? child.children.map(textOf).join(' ') : String(child);
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

/***/ 47280:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ EMPLOYEES_XSD),
/* harmony export */   n: () => (/* binding */ POSITIONS_XSD)
/* harmony export */ });
/* harmony import */ var _vocabulary_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81283);

/*
 * The schemas for when the program's own are not at hand, written from docs/vendor-api.md. They check what the
 * vendor's public pages say and let everything else through: only the program's own schema knows the rest.
 */
/** The kinds of values that are more than a text. */
const TYPES = { date: 'xs:date', country: 'country' };
const element = (name, isRequired = true, type = 'text') => `<xs:element name="${name}" type="${type}"${isRequired ? '' : ' minOccurs="0"'}/>`;
const lines = (elements) => elements.join('\n              ');
/** Whether everybody has the element in every program. */
const isInAll = (name) => (0,_vocabulary_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isRequired */ .gx)(name) && !(0,_vocabulary_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(name)?.mayBeOptional;
const typeOf = (name) => TYPES[_vocabulary_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .FIELDS */ .cJ[name].kind];
// Before anything that may follow, an element that may be missing would be ambiguous: it is one of those that may
// follow, and only its value is described.
const LAST = _vocabulary_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPLOYEE_ELEMENTS */ .jO.findLastIndex(isInAll);
const OF_EMPLOYEE = _vocabulary_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPLOYEE_ELEMENTS */ .jO.slice(0, LAST + 1).map((name) => element(name, isInAll(name), typeOf(name)));
const AT_THE_END = _vocabulary_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPLOYEE_ELEMENTS */ .jO.slice(LAST + 1).map((name) => `<xs:element name="${name}" type="${typeOf(name) ?? 'text'}"/>`);
const { title, id, parent, employeeId } = _vocabulary_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .POSITION_COLUMNS */ .qn;
const [TITLE, ID, PARENT, HOLDER] = [
    element(title),
    element(id),
    element(parent),
    element(employeeId, false),
];
const HEAD = `<?xml version="1.0" encoding="utf-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" elementFormDefault="qualified">
  <xs:simpleType name="text"><xs:restriction base="xs:string"><xs:minLength value="1"/></xs:restriction></xs:simpleType>
`;
const EMPLOYEES_XSD = `${HEAD}  <xs:simpleType name="country">
    <xs:restriction base="xs:string"><xs:pattern value="[A-Z]{2}"/></xs:restriction>
  </xs:simpleType>
  ${AT_THE_END.join('\n  ')}
  <xs:element name="employees">
    <xs:complexType>
      <xs:sequence>
        <xs:element name="employee" maxOccurs="unbounded">
          <xs:complexType>
            <xs:sequence>
              ${lines(OF_EMPLOYEE)}
              <xs:any minOccurs="0" maxOccurs="unbounded" processContents="lax"/>
            </xs:sequence>
          </xs:complexType>
        </xs:element>
      </xs:sequence>
    </xs:complexType>
  </xs:element>
</xs:schema>
`;
const POSITIONS_XSD = `${HEAD}  <xs:element name="positions">
    <xs:complexType>
      <xs:sequence>
        <xs:element name="root">
          <xs:complexType>
            <xs:sequence>
              ${lines([TITLE, ID, HOLDER])}
            </xs:sequence>
          </xs:complexType>
        </xs:element>
        <xs:element name="position" minOccurs="0" maxOccurs="unbounded">
          <xs:complexType>
            <xs:sequence>
              ${lines([TITLE, ID, PARENT, HOLDER])}
            </xs:sequence>
          </xs:complexType>
        </xs:element>
      </xs:sequence>
    </xs:complexType>
  </xs:element>
</xs:schema>
`;


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


/***/ }),

/***/ 13385:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startSandbox: () => (/* binding */ startSandbox)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: ./src/core/base/failure.ts
var failure = __webpack_require__(81767);
// EXTERNAL MODULE: ./src/core/xml/built-in-schemas.ts
var built_in_schemas = __webpack_require__(47280);
// EXTERNAL MODULE: ./src/sandbox/companies.ts
var sandbox_companies = __webpack_require__(63112);
// EXTERNAL MODULE: ./src/sandbox/faults.ts
var sandbox_faults = __webpack_require__(84770);
// EXTERNAL MODULE: ./src/sandbox/files.ts + 1 modules
var sandbox_files = __webpack_require__(25688);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/sandbox/journal.ts

/** A sandbox may run for weeks. */
const MAX_ENTRIES = 1000;
function openJournal() {
    const entries = [];
    return {
        entries,
        record({ method = '', url = '' }, { size, bytes }, authorized) {
            const body = method === 'POST' ? bytes : undefined;
            const sha256 = body && (0,external_node_crypto_.createHash)('sha256').update(body).digest('hex');
            const status = undefined;
            const entry = { method, path: url, status, authorized, bytes: size, sha256, body };
            entries.push(entry);
            if (entries.length > MAX_ENTRIES)
                entries.shift();
            return (answered) => (entry.status = answered);
        },
    };
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./src/sandbox/content.ts

/**
 * What is asked of each file. The first finds records that don't have exactly one of each id, so that the lists
 * after it fit together whatever the schema allows.
 */
const ASKED = {
    employees: {
        misfits: '/*[not(self::employees)] | /employees/employee[count(employee_id) != 1]',
        ids: ['/employees/employee/employee_id'],
    },
    positions: {
        misfits: '/*[not(self::positions)] | /positions[count(root) != 1] | /positions/root[count(position_id) != 1]' +
            ' | /positions/position[count(position_id) != 1 or count(parent_position_id) != 1]',
        ids: ['/positions/root/position_id', '/positions/position/position_id'],
        parents: '/positions/position/parent_position_id',
        holders: '/positions/*/employee_id',
    },
};
const NOTHING = '/*[false()]';
/**
 * Reads a file as the format check does (docs/vendor-api.md, Employee file; Position file).
 *
 * @param schemas tried in turn until one can be used; without any, the file isn't validated
 */
async function readContent(reader, kind, xml, schemas) {
    const errors = textErrors(xml);
    if (errors.length > 0)
        return { errors };
    const [xsd, ...others] = schemas;
    const { misfits, ids, parents = NOTHING, holders = NOTHING } = ASKED[kind];
    const answer = await reader.read({ xml, xsd, select: [misfits, parents, holders, ...ids] });
    // A test may serve something that isn't a schema; a file isn't wrong for that.
    if (answer.unusableSchema === true)
        return readContent(reader, kind, xml, others);
    if (answer.malformed === true)
        return { errors: ['The file isn’t well-formed XML.'] };
    if (answer.findings.length > 0)
        return { errors: answer.findings.map(({ xpath, message }) => line(xpath, message)) };
    const [misfitting = [], parentIds = [], holderIds = [], ...idLists] = answer.selected;
    if (misfitting.length > 0) {
        return {
            errors: [
                `The file isn’t a list of ${kind}, or ${misfitting.length} records lack an id or have several.`,
            ],
        };
    }
    return { content: { ids: idLists.flat(), parents: parentIds, holders: holderIds } };
}
const line = (xpath, message) => `${xpath ?? 'The file'}: ${message.replaceAll(/\s+/g, ' ').trim()}`;
const FIRST_LINE = /^(\uFEFF)?<\?xml version=["']1\.0["'] encoding=["']utf-8["']\s*\?>/i;
/**
 * What the bytes alone show.
 *
 * Assumptions: the vendor asks for UTF-8 and this first line; that a file without them is refused, that a byte order
 * mark is let through, and that a document type isn't (it could declare entities) is [open].
 */
function textErrors(xml) {
    const bytes = Buffer.from(xml.buffer, xml.byteOffset, xml.byteLength);
    if (!(0,external_node_buffer_.isUtf8)(bytes))
        return ['The file isn’t UTF-8.'];
    if (!FIRST_LINE.test(bytes.toString('utf8', 0, 200))) {
        return ['The first line isn’t <?xml version="1.0" encoding="utf-8"?>.'];
    }
    return bytes.includes('<!DOCTYPE') ? ['The file has a document type (<!DOCTYPE), which isn’t taken.'] : [];
}

;// CONCATENATED MODULE: ./src/sandbox/hierarchy.ts
/**
 * Every position leads up to the one root, or the entire file is rejected (docs/vendor-api.md, Position file).
 *
 * @returns a line for each position that breaks it
 */
function hierarchyErrors({ ids, parents }) {
    const reached = reachedFromRoot(ids, parents);
    const known = new Set(ids);
    const seen = new Set();
    return ids.flatMap((id, index) => {
        if (seen.has(id))
            return [`Position “${id}” appears in the file more than once.`];
        seen.add(id);
        const parent = parents[index - 1];
        if (parent === undefined || reached.has(id))
            return [];
        if (!known.has(parent))
            return [`Position “${id}” has a parent that isn’t in the file: “${parent}”.`];
        return [`Position “${id}” doesn’t lead up to the root.`];
    });
}
/** Walks down from the root with a list of its own: a chain of 10,000 would be too deep for a recursion. */
function reachedFromRoot(ids, parents) {
    const children = new Map();
    parents.forEach((parent, index) => {
        const id = ids[index + 1];
        if (id === undefined)
            return;
        const siblings = children.get(parent);
        if (siblings)
            siblings.push(id);
        else
            children.set(parent, [id]);
    });
    const reached = new Set();
    const waiting = ids.slice(0, 1);
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
        if (reached.has(id))
            continue;
        reached.add(id);
        for (const child of children.get(id) ?? [])
            waiting.push(child);
    }
    return reached;
}

;// CONCATENATED MODULE: ./src/sandbox/verdict.ts


/** Blocked when more than three quarters would go (docs/vendor-api.md, Status in the portal). */
const MAX_REMOVED = 0.75;
/** Decides what becomes of a file that isn't the same as the last one. Applies nothing. */
async function judge(kind, xml, system, rules) {
    const reading = await readContent(rules.reader, kind, xml, rules.schemas[kind]);
    if ('errors' in reading) {
        return {
            status: 'Error',
            counts: { records: 0, added: 0, removed: 0 },
            errors: reading.errors,
            ids: new Set(),
        };
    }
    const { content } = reading;
    const now = system[kind];
    const ids = new Set(content.ids);
    const removed = countMissing(now, ids);
    const counts = { records: content.ids.length, added: countMissing(ids, now), removed };
    const errors = formatErrors(kind, content, rules.cap);
    if (errors.length > 0)
        return { status: 'Error', counts, errors, ids };
    if (removed > MAX_REMOVED * now.size) {
        const line = `The file would remove ${removed} of ${now.size} ${kind}, more than ${MAX_REMOVED * 100} %.`;
        return { status: 'Blocked', counts, errors: [line], ids };
    }
    const warnings = kind === 'employees' ? duplicates(content.ids) : strangers(content.holders, system.employees);
    return { status: warnings.length > 0 ? 'Complete With Errors' : 'Complete', counts, errors: warnings, ids };
}
const countMissing = (some, from) => [...some].filter((id) => !from.has(id)).length;
/**
 * Why the whole file is rejected.
 *
 * Assumption: that too many records are an `Error` is [open], the vendor only says that they aren't allowed. The
 * root counts as a position.
 */
function formatErrors(kind, content, cap) {
    const { length } = content.ids;
    const tooMany = length > cap ? [`The file holds ${length} ${kind}; at most ${cap} are allowed.`] : [];
    return kind === 'employees' ? tooMany : [...tooMany, ...hierarchyErrors(content)];
}
/** Assumption: what happens to an employee id that is in the file twice is [open]; here it is a warning. */
function duplicates(ids) {
    const seen = new Set();
    return ids.flatMap((id) => {
        if (seen.has(id))
            return [`Employee “${id}” appears in the file more than once.`];
        seen.add(id);
        return [];
    });
}
/** Assumption: what happens to a post whose employee isn't in the system is [open]; here it is a warning. */
function strangers(holders, employees) {
    return holders
        .filter((id) => !employees.has(id))
        .map((id) => `A position names employee “${id}”, who isn’t in the system.`);
}

;// CONCATENATED MODULE: ./src/sandbox/program.ts





const program_NOTHING = { sha256: '', ids: new Set() };
/** Opens the system where its archive left it. */
async function openProgram(options) {
    const { archive, now } = options;
    const { files: before, lastId } = await archive.load();
    const files = [...before];
    const applied = {
        employees: await restore('employees', files, options),
        positions: await restore('positions', files, options),
    };
    let nextId = lastId + 1;
    let last = Promise.resolve();
    const program = {
        files,
        get employees() {
            return applied.employees.ids;
        },
        get positions() {
            return applied.positions.ids;
        },
        receive(kind, xml) {
            const id = nextId++;
            const time = now().toISOString();
            const done = last.then(() => process(id, time, kind, xml));
            last = done.catch(() => undefined);
            return done;
        },
        idle: async () => {
            await last;
        },
    };
    async function process(id, time, kind, xml) {
        const sha256 = digest(xml);
        const same = sha256 === applied[kind].sha256;
        const verdict = same ? skipped(applied[kind].ids) : await judge(kind, xml, program, options);
        const { status, counts, errors } = verdict;
        const file = { id, kind, time, status, bytes: xml.length, sha256, counts, errors };
        await archive.save(file, xml);
        files.push(file);
        if (isApplied(file))
            applied[kind] = { sha256, ids: verdict.ids };
        options.onFile?.(file);
        return file;
    }
    return program;
}
const isApplied = ({ status }) => status === 'Complete' || status === 'Complete With Errors';
/** The same as the last successful file, byte for byte (docs/vendor-api.md, Status in the portal). */
function skipped(ids) {
    return { status: 'Skipped', counts: { records: ids.size, added: 0, removed: 0 }, errors: [], ids };
}
/**
 * Every file is a full refresh (docs/vendor-api.md, The cycle), so the newest that was applied has all that is there.
 *
 * @throws Failure where that file was changed since, or is gone
 */
async function restore(kind, files, options) {
    const newest = files.findLast((file) => file.kind === kind && isApplied(file));
    if (!newest)
        return program_NOTHING;
    const xml = await options.archive.xml(newest);
    const reading = await readContent(options.reader, kind, xml, []);
    if (digest(xml) !== newest.sha256 || 'errors' in reading) {
        const message = `${(0,sandbox_files/* xmlName */.$V)(newest)} in the folder of the sandbox isn’t what the sandbox received.`;
        throw new failure/* Failure */.HR(message, 'Give another folder, or empty this one.', 'use');
    }
    return { sha256: newest.sha256, ids: new Set(reading.content.ids) };
}
const digest = (bytes) => (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./src/sandbox/reply.ts
/** Nothing of the sandbox may be kept, guessed at, or read by another site's page. */
const ALWAYS = {
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Resource-Policy': 'same-origin',
};
/** Answers of the API are JSON (docs/vendor-api.md, Address and authentication). */
function json(status, value, headers = {}) {
    return {
        status,
        headers: { 'Content-Type': 'application/json; charset=utf-8', ...headers },
        body: JSON.stringify(value),
    };
}
/** @param headers beside those of a page that may run and load nothing */
function html(status, body, headers = {}) {
    const policy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";
    const common = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy };
    return { status, headers: { ...common, ...headers }, body };
}
/** A client that has gone away isn't an error. */
function send(response, { status, headers, body }) {
    if (response.destroyed || response.headersSent)
        return;
    response.writeHead(status, { ...ALWAYS, ...headers }).end(body);
}

;// CONCATENATED MODULE: ./src/sandbox/misbehaviour.ts



const PROXY_PAGE = '<!doctype html><html><title>Sign in</title><p>Please sign in to the network.</p></html>';
const GATEWAY_PAGE = '<!doctype html><html><title>502</title><h1>Bad Gateway</h1></html>';
/**
 * Shows a fault, to a request that was read to its end.
 *
 * @param origin of the sandbox: a redirect leads to another address there, so that the journal shows who follows it
 * @returns the answer, or undefined where there isn't one to send
 */
function misbehave(effect, response, origin) {
    switch (effect.kind) {
        case 'status':
            return statusReply(effect.status, effect.retryAfter);
        case 'word':
            return json(200, { status: effect.word });
        case 'html':
            return html(200, PROXY_PAGE);
        case 'html-502':
            return html(502, GATEWAY_PAGE);
        case 'redirect':
            return json(302, {}, { Location: `${origin}/redirected` });
        case 'reset':
            response.socket?.resetAndDestroy();
            return undefined;
        case 'hang':
            return undefined;
        case 'endless':
            void sendForEver(response);
            return undefined;
    }
}
function statusReply(status, retryAfter) {
    const headers = retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) };
    return json(status, status < 400 ? {} : { error: `The sandbox was asked to answer ${status}.` }, headers);
}
/** As fast as the client reads, until it hangs up. */
async function sendForEver(response) {
    response.writeHead(200, { 'Content-Type': 'application/json; charset=utf-8' });
    await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(endlessJson()), response).catch(() => undefined);
}
function* endlessJson() {
    yield '{"status":"Queued","more":"';
    const more = '.'.repeat(16 * 1024);
    for (;;)
        yield more;
}

// EXTERNAL MODULE: ./src/core/report/html-look.ts
var html_look = __webpack_require__(16241);
// EXTERNAL MODULE: ./src/core/report/html-markup.ts
var html_markup = __webpack_require__(62978);
;// CONCATENATED MODULE: ./src/sandbox/page.ts




/**
 * What a person sees of the sandbox in a browser: `/`, and the files below its links.
 *
 * @returns the answer to a GET outside the API
 */
async function pageReply(path, { companies, schemas }) {
    if (path === '/')
        return html(200, page(companies.all));
    for (const kind of KINDS) {
        if (path === schemaPath(kind))
            return download(`${kind}.xsd`, 'application/xml', schemas[kind]);
    }
    for (const company of companies.all)
        for (const file of company.program.files) {
            const [xml, errors] = [(0,sandbox_files/* xmlName */.$V)(file), (0,sandbox_files/* errorsName */.VG)(file)];
            if (path === fileHref(company, xml))
                return download(xml, 'application/xml', await company.archive.xml(file));
            if (path === fileHref(company, errors) && file.errors.length > 0)
                return download(errors, 'text/plain; charset=utf-8', (0,sandbox_files/* errorFile */.xv)(file));
        }
    return json(404, { error: 'There is nothing at this address.' });
}
const KINDS = ['employees', 'positions'];
const schemaPath = (kind) => `/schemas/${kind}.xsd`;
function download(name, type, body) {
    const headers = { 'Content-Type': type, 'Content-Disposition': `attachment; filename="${name}"` };
    return { status: 200, headers, body };
}
/** More files than these are in the sandbox's folder only. */
const MAX_FILES = 200;
function page(companies) {
    const head = [
        (0,html_markup.h)('meta', { charset: 'utf-8' }),
        (0,html_markup.h)('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        (0,html_markup.h)('title', {}, 'Workstars sandbox'),
    ];
    const body = [
        HEADER,
        (0,html_markup.h)('main', { class: 'wide' }, ...companies.flatMap((company) => [
            companyTitle(company),
            countsSection(company),
            filesSection(company),
        ]), schemasSection()),
    ];
    return [
        '<!doctype html>\n<html lang="en">\n<head>',
        ...head.map(html_markup/* render */.XX),
        `<style>${html_look/* LOOK */.o}${STYLE}</style>\n</head>\n<body>`,
        ...body.map(html_markup/* render */.XX),
        '</body>\n</html>\n',
    ].join('\n');
}
const STYLE = `
td, th { white-space: nowrap; }
.name a { font-weight: 600; }
.errors { padding-left: 1.5rem; }
@media (max-width: 48rem) {
  .files, .files tbody { display: block; }
  .files thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .files tbody tr { display: flex; flex-wrap: wrap; gap: 0.15rem 1rem; padding: 0.75rem 0; border-bottom: 1px solid var(--line); }
  .files tbody tr:last-child { border-bottom: 0; }
  .files tbody tr > * { padding: 0; border: 0; }
  .files .name, .files .time { flex: 1 0 100%; }
  .files .time { color: var(--quiet); font-size: 0.875rem; }
  .files .status, .files .errors { order: 1; margin-top: 0.25rem; }
  .files .status { flex: none; }
  .files .number { font-size: 0.875rem; }
  .files .number::before { content: attr(data-name) ' '; color: var(--quiet); }
  .files .errors:empty { display: none; }
}
`;
const HEADER = (0,html_markup.h)('header', { class: 'top' }, (0,html_markup.h)('div', { class: 'wide' }, (0,html_markup.h)('p', { class: 'product' }, (0,html_markup.h)('b', {}, 'Roster Sync'), ' sandbox'), (0,html_markup.h)('h1', {}, 'What this sandbox was sent'), (0,html_markup.h)('p', { class: 'quiet' }, 'It is used instead of a Workstars program, on this machine only. Reload to see what is new.')));
/** Whose files they are: whoever uses another key sees another company. */
const companyTitle = ({ keyName }) => (0,html_markup.h)('p', { class: 'lead company' }, 'The company of the key ', (0,html_markup.h)('b', {}, keyName));
const idOf = (part, { tag, isFirst }) => (isFirst ? part : `${part}-${tag}`);
function countsSection({ program: { employees, positions, files }, keyName }) {
    const tile = (name, value) => (0,html_markup.h)('div', { class: 'tile' }, (0,html_markup.h)('dt', {}, name), (0,html_markup.h)('dd', {}, (0,html_markup.h)('span', { class: 'value' }, value)));
    return (0,html_markup.h)('section', { 'aria-label': `In the system of the key ${keyName} now` }, (0,html_markup.h)('dl', { class: 'tiles' }, tile('Employees in the system', employees.size), tile('Positions in the system', positions.size), tile('Files received', files.length)));
}
const COLUMNS = [
    { name: 'File', kind: 'name' },
    { name: 'Received', kind: 'time' },
    { name: 'Status', kind: 'status' },
    { name: 'Records', kind: 'number' },
    { name: 'Added', kind: 'number' },
    { name: 'Removed', kind: 'number' },
    { name: 'Error file', kind: 'errors' },
];
function filesSection(company) {
    const { files } = company.program;
    const id = idOf('files', company);
    const newest = files.toReversed().slice(0, MAX_FILES);
    const heads = COLUMNS.map(({ name, kind }) => (0,html_markup.h)('th', { scope: 'col', role: 'columnheader', class: kind }, name));
    const rest = files.length - newest.length;
    return (0,html_markup.h)('section', { 'aria-labelledby': id }, (0,html_markup.h)('h2', { id }, 'Files'), newest.length === 0
        ? (0,html_markup.h)('p', { class: 'lead' }, 'Nothing was uploaded yet.')
        : (0,html_markup.h)('table', { class: 'files', role: 'table', 'aria-labelledby': id }, (0,html_markup.h)('thead', { role: 'rowgroup' }, (0,html_markup.h)('tr', { role: 'row' }, ...heads)), (0,html_markup.h)('tbody', { role: 'rowgroup' }, ...newest.map((file) => row(company, file)))), rest > 0 && (0,html_markup.h)('p', { class: 'lead' }, `… and ${rest} older.`));
}
function row(company, file) {
    const { time, counts, errors } = file;
    const number = (name, value) => (0,html_markup.h)('td', { role: 'cell', class: 'number', 'data-name': name }, value);
    return (0,html_markup.h)('tr', { role: 'row' }, (0,html_markup.h)('th', { scope: 'row', role: 'rowheader', class: 'name' }, page_link(company, (0,sandbox_files/* xmlName */.$V)(file), (0,sandbox_files/* xmlName */.$V)(file))), (0,html_markup.h)('td', { role: 'cell', class: 'time' }, (0,html_markup.h)('time', { datetime: time }, readable(time))), (0,html_markup.h)('td', { role: 'cell', class: 'status' }, badge(file)), number('Records', counts.records), number('Added', counts.added), number('Removed', counts.removed), (0,html_markup.h)('td', { role: 'cell', class: 'errors' }, errors.length > 0 && page_link(company, (0,sandbox_files/* errorsName */.VG)(file), errorWords(errors.length))));
}
/** `2026-11-24T02:00:05.000Z` as people write it. */
const readable = (time) => `${time.slice(0, 10)} ${time.slice(11, 19)} UTC`;
const errorWords = (count) => `${count} ${count === 1 ? 'error' : 'errors'}`;
function badge({ status }) {
    const looks = {
        Complete: ['good', '✓'],
        'Complete With Errors': ['warn', '!'],
        Blocked: ['bad', '✕'],
        Error: ['bad', '✕'],
    };
    const [tone, sign] = looks[status] ?? ['', '='];
    return (0,html_markup.h)('span', { class: `badge ${tone}` }, `${sign} ${status}`);
}
const fileHref = ({ tag, isFirst }, name) => `/files/${isFirst ? '' : `${tag}/`}${encodeURIComponent(name)}`;
const page_link = (company, name, text) => (0,html_markup.h)('a', { href: fileHref(company, name) }, text);
function schemasSection() {
    const links = KINDS.map((kind) => (0,html_markup.h)('li', {}, (0,html_markup.h)('a', { href: schemaPath(kind) }, `${kind}.xsd`)));
    return (0,html_markup.h)('section', { 'aria-labelledby': 'schemas' }, (0,html_markup.h)('h2', { id: 'schemas' }, 'Schemas'), (0,html_markup.h)('ul', {}, ...links));
}

;// CONCATENATED MODULE: ./src/sandbox/multipart.ts
/**
 * Finds the first part that has a file name, whatever its field is called (RFC 7578).
 *
 * @param contentType the header of the request, for the boundary in it
 */
function firstFileIn(bytes, contentType) {
    const [, quoted, bare] = /;\s*boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType) ?? [];
    const boundary = quoted ?? bare;
    if (boundary === undefined)
        return { wrong: 'The Content-Type has no boundary.' };
    for (const part of partsOf(bytes, boundary)) {
        const headersEnd = part.indexOf('\r\n\r\n');
        if (headersEnd < 0)
            break;
        const headers = part.toString('utf8', 0, headersEnd);
        if (HAS_FILE_NAME.test(headers))
            return { file: part.subarray(headersEnd + 4) };
    }
    return { wrong: 'The multipart body has no part with a file name, or can’t be read.' };
}
const HAS_FILE_NAME = /^content-disposition:.*;\s*filename\*?=/im;
/** Each part from its headers on. What comes before the first boundary isn't a part, nor is one that has no end. */
function* partsOf(bytes, boundary) {
    const delimiter = `\r\n--${boundary}`;
    // The first boundary may be the body's first line, with no line break before it.
    const first = bytes.indexOf(delimiter.slice(2));
    let start = first < 0 ? -1 : first + delimiter.length - 2;
    while (start >= 0) {
        const end = bytes.indexOf(delimiter, start);
        if (end < 0)
            return;
        yield bytes.subarray(start, end);
        start = end + delimiter.length;
    }
}

;// CONCATENATED MODULE: ./src/sandbox/upload.ts

/**
 * Reads a body to its end, also one that is too large: a client that is still sending would otherwise see a broken
 * connection instead of the answer.
 */
async function readBody(request, mostBytes) {
    let chunks = [];
    let size = 0;
    for await (const chunk of request) {
        size += chunk.length;
        if (size <= mostBytes)
            chunks.push(chunk);
        else
            chunks = [];
    }
    return { size, bytes: size <= mostBytes ? Buffer.concat(chunks) : undefined };
}
/**
 * Finds the file in the body of a POST.
 *
 * Assumption, [open] (docs/vendor-api.md, Endpoints): both forms are taken, the XML itself and multipart, in which
 * the field may have any name.
 */
function fileIn(bytes, contentType) {
    const type = contentType.split(';', 1)[0]?.trim().toLowerCase();
    if (type === 'application/xml' || type === 'text/xml')
        return notEmpty(bytes);
    if (type !== 'multipart/form-data') {
        return { wrong: 'Content-Type must be application/xml or multipart/form-data.' };
    }
    const found = firstFileIn(bytes, contentType);
    return 'file' in found ? notEmpty(found.file) : found;
}
function notEmpty(xml) {
    return xml.length === 0 ? { wrong: 'The file is missing or empty.' } : { xml };
}

;// CONCATENATED MODULE: ./src/sandbox/requests.ts






/* What each request is answered with (docs/vendor-api.md, Address and authentication; Endpoints). */
const BASE = '/admin/api/v2/';
/** Assumption: how large a body may be, and the 413 above it, is [open]. 10,000 employees are about 3 MB. */
const MAX_BYTES = 64 * 1024 * 1024;
/** Reads a request, answers it, and writes both down. Throws nothing. */
async function handle(request, response, context) {
    try {
        const body = await readBody(request, MAX_BYTES);
        const key = keyIn(request.headers.authorization, context.key);
        const answered = context.journal.record(request, body, key !== undefined);
        const reply = await replyTo({ request, response, body, key }, context).catch(failed);
        if (reply)
            send(response, reply);
        if (response.headersSent)
            answered(response.statusCode);
    }
    catch {
        // The client went away before its request was whole; there is nobody to answer.
        response.destroy();
    }
}
/**
 * HTTP Basic: user `api-key`, password the key (docs/vendor-api.md, Address and authentication). Every key is the right
 * one of its own company, but for those that begin with “wrong”: what a wrong key looks like must be seen somewhere.
 *
 * @param first the key with which the sandbox was started
 * @returns undefined where there isn't a key, or a wrong one
 */
function keyIn(header, first) {
    const given = Buffer.from(/^basic +(\S+)\s*$/i.exec(header ?? '')?.[1] ?? '', 'base64').toString();
    const key = /^api-key:(.+)$/s.exec(given)?.[1];
    return key === first || (key !== undefined && !/^wrong/i.test(key)) ? key : undefined;
}
/** A web page that has its own name point to this machine must not talk to the sandbox (DNS rebinding). */
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i;
/** @returns undefined where a fault means that no answer is sent */
async function replyTo(exchange, context) {
    const { request, response, body, key } = exchange;
    const { method = '', headers } = request;
    const host = headers.host ?? '';
    if (!LOOPBACK.test(host))
        return json(421, { error: 'The sandbox serves this machine only.' });
    const path = (request.url ?? '').split('?', 1)[0] ?? '';
    if (!path.startsWith(BASE)) {
        return method === 'GET' ? pageReply(path, context) : notAllowed('GET');
    }
    const target = ENDPOINTS.get(path.slice(BASE.length));
    // Faults come before the check of the key: most of them come from something between client and API.
    const effect = context.faults.take(target);
    if (effect?.kind === 'slow')
        await (0,promises_.setTimeout)(effect.seconds * 1000, undefined, { signal: context.closing });
    else if (effect)
        return misbehave(effect, response, `http://${host}`);
    if (key === undefined) {
        const challenge = { 'WWW-Authenticate': 'Basic realm="Workstars sandbox"' };
        return json(401, { error: 'The subdomain or the API key is wrong.' }, challenge);
    }
    if (!target)
        return json(404, { error: 'This endpoint doesn’t exist.' });
    const company = await context.companies.of(key);
    return apiReply(target, method, headers['content-type'] ?? '', body, { ...context, company });
}
/** The endpoints (docs/vendor-api.md, Endpoints), the singular names of an older revision among them. */
const ENDPOINTS = new Map([
    ['test', 'test'],
    ['hrdatasync/employees.xsd', 'employees.xsd'],
    ['hrdatasync/positions.xsd', 'positions.xsd'],
    ['hrdatasync/employees', 'employees'],
    ['hrdatasync/employee', 'employees'],
    ['hrdatasync/positions', 'positions'],
    ['hrdatasync/position', 'positions'],
]);
async function apiReply(target, method, type, body, context) {
    const isUpload = target === 'employees' || target === 'positions';
    const allowed = isUpload ? 'POST' : 'GET';
    if (method !== allowed)
        return notAllowed(allowed);
    if (isUpload)
        return uploadReply(target, type, body, context);
    if (target === 'test')
        return json(200, { status: 'ok' });
    const schema = target === 'employees.xsd' ? context.schemas.employees : context.schemas.positions;
    return { status: 200, headers: { 'Content-Type': 'application/xml' }, body: schema };
}
async function uploadReply(kind, type, { bytes }, context) {
    if (!bytes)
        return json(413, { error: `The body is larger than ${MAX_BYTES} bytes.` });
    const upload = fileIn(bytes, type);
    if ('wrong' in upload)
        return json(400, { error: upload.wrong });
    const file = await context.company.program.receive(kind, upload.xml);
    // Assumption, [open] (docs/vendor-api.md, Endpoints): 200 whatever becomes of the file, with its number
    // and a word of the portal. The file is processed by now either way, so that tests needn't wait for it.
    return json(200, { id: file.id, status: context.answer === 'final' ? file.status : 'Queued' });
}
/** Assumption: 404 and 405 aren't described ([open]). */
function notAllowed(allowed) {
    return json(405, { error: `Only ${allowed} is allowed here.` }, { Allow: allowed });
}
function failed(error) {
    const message = error instanceof failure/* Failure */.HR ? error.message : `The sandbox failed (${(0,failure/* errorCode */.CA)(error)}).`;
    return json(500, { error: message });
}

;// CONCATENATED MODULE: ./src/sandbox/server.ts









const HOST = '127.0.0.1';
const CAP = 10_000;
/**
 * Starts a Workstars-compatible API on this machine: what docs/vendor-api.md says, and for tests the faults
 * that it may have.
 *
 * @throws Failure where the port, the folder or the key can't be used
 */
async function startSandbox(options) {
    const closing = new AbortController();
    const context = await contextOf(options, closing.signal);
    const { companies, journal, faults } = context;
    const { program } = companies.first;
    const server = (0,external_node_http_.createServer)((request, response) => void handle(request, response, context));
    const port = await listen(server, options.port ?? 0);
    return {
        url: `http://${HOST}:${port}${BASE}`,
        port,
        requests: journal.entries,
        files: program.files,
        get employees() {
            return program.employees;
        },
        get positions() {
            return program.positions;
        },
        setFaults: (list) => {
            faults.set(list);
        },
        async close() {
            closing.abort();
            const closed = new Promise((resolve) => server.close(resolve));
            server.closeAllConnections();
            await closed;
            await companies.idle();
        },
    };
}
async function contextOf(options, closing) {
    const { reader, key, folder, cap = CAP, answer = 'queued', now = () => new Date() } = options;
    if (key === '')
        throw new failure/* Failure */.HR('The sandbox needs an API key.', 'Any text will do.', 'use');
    const bytes = (text) => (typeof text === 'string' ? Buffer.from(text) : text);
    const ours = { employees: bytes(built_in_schemas/* EMPLOYEES_XSD */.a), positions: bytes(built_in_schemas/* POSITIONS_XSD */.n) };
    const schemas = {
        employees: bytes(options.schemas?.employees ?? ours.employees),
        positions: bytes(options.schemas?.positions ?? ours.positions),
    };
    const inTurn = {
        employees: [schemas.employees, ours.employees],
        positions: [schemas.positions, ours.positions],
    };
    const { onFile, onCompany } = options;
    const companies = await (0,sandbox_companies.openCompanies)({
        ...{ key, onFile, onCompany },
        shelf: folder === undefined ? undefined : (0,sandbox_files/* folderShelf */.pB)(folder, (0,sandbox_companies.tagOf)(key)),
        open: (archive, done) => openProgram({ reader, cap, schemas: inTurn, archive, now, onFile: done }),
    });
    const faults = (0,sandbox_faults.faultQueue)();
    faults.set(options.faults ?? []);
    return { key, answer, schemas, companies, faults, journal: openJournal(), closing };
}
function listen(server, port) {
    return new Promise((resolve, reject) => {
        server.once('error', (error) => {
            const message = `The sandbox can’t listen on ${HOST}:${port} (${(0,failure/* errorCode */.CA)(error)}).`;
            reject(new failure/* Failure */.HR(message, 'Give another port; 0 takes any that is free.', 'use'));
        });
        server.listen(port, HOST, () => {
            resolve(server.address().port);
        });
    });
}


/***/ })

};
