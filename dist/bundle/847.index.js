export const id = 847;
export const ids = [847,353];
export const modules = {

/***/ 28367:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mw: () => (/* binding */ outliveTheLog),
/* harmony export */   V3: () => (/* binding */ leaveIfInterrupted),
/* harmony export */   si: () => (/* binding */ listenForSignals)
/* harmony export */ });
/**
 * How a person, a runner or a closed terminal tells a process to end. GitHub cancels a job with SIGINT, 7.5 s later
 * SIGTERM, 2.5 s later the kill.
 */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** @returns what is aborted by the first signal, with its name as the reason; a second one changes nothing */
function listenForSignals() {
    const controller = new AbortController();
    for (const signal of SIGNALS) {
        process.on(signal, () => {
            controller.abort(signal);
        });
    }
    return controller.signal;
}
/** Ends the process where it was told to: what it let go of (a server, a git that hangs) must not keep it. */
function leaveIfInterrupted(interrupted, exitCode = process.exitCode) {
    if (interrupted.aborted)
        process.stdout.write('', () => process.exit(exitCode));
}
/** A log that nobody reads any more (`| head -1`), or on a full disk, must not end a sync in the middle of an upload. */
function outliveTheLog() {
    for (const stream of [process.stdout, process.stderr])
        stream.on('error', () => undefined);
}


/***/ }),

/***/ 95377:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gx: () => (/* binding */ textFlag),
/* harmony export */   ye: () => (/* binding */ readCommandLine),
/* harmony export */   yq: () => (/* binding */ choiceFlag)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_base_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81767);


const COMMANDS = ['init', 'check', 'sync', 'import', 'verify', 'reject', 'schema', 'sandbox'];
const STRING = { type: 'string' };
const BOOLEAN = { type: 'boolean' };
const SHARED = { config: STRING, 'api-url': STRING };
const REPORTED = { ...SHARED, 'report-dir': STRING };
const FLAGS = {
    check: REPORTED,
    sync: { ...REPORTED, branch: STRING, approve: STRING, unchanged: STRING },
    import: { config: STRING, 'report-dir': STRING, force: BOOLEAN },
    verify: { ...SHARED, all: BOOLEAN },
    reject: { config: STRING },
    schema: SHARED,
    init: { program: STRING, action: STRING, yes: BOOLEAN, force: BOOLEAN },
    sandbox: { port: STRING, state: STRING, faults: STRING },
};
/** Commands that something is named to. */
const NAMING = new Set(['init', 'import', 'verify', 'reject']);
/** @throws Failure of wrong use */
function readCommandLine(args) {
    const [first, ...rest] = args;
    if (first === undefined || args.includes('--help') || args.includes('-h') || first === 'help') {
        return { command: 'help', names: [], flags: {} };
    }
    if (first === '--version' || first === 'version')
        return { command: 'version', names: [], flags: {} };
    const command = COMMANDS.find((name) => name === first);
    if (!command)
        throw wrongUse(first.startsWith('-') ? 'The command comes first.' : 'There is no such command.');
    const { values, positionals } = parse(command, rest);
    if (positionals.length > 0 && !NAMING.has(command))
        throw wrongUse(`${command} takes flags only.`);
    return { command, names: positionals, flags: values };
}
function parse(command, args) {
    try {
        const { values, positionals } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
            args,
            options: FLAGS[command],
            allowPositionals: true,
            strict: true,
        });
        return { values: { ...values }, positionals };
    }
    catch (error) {
        const unknown = /'(--?[\w-]+)/.exec(error instanceof Error ? error.message : '')?.[1];
        throw wrongUse(`${command} doesn’t take ${unknown === undefined ? 'these flags' : `${unknown} like this`}.`);
    }
}
function wrongUse(message) {
    return new _core_base_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H(message, 'roster-sync --help shows the commands and their flags.', 'use');
}
/** A flag's text, or nothing. */
function textFlag({ flags }, name) {
    const value = flags[name];
    return typeof value === 'string' ? value : undefined;
}
/**
 * A flag that has few values; the first is the default.
 *
 * @throws Failure of wrong use
 */
function choiceFlag(line, name, values) {
    const given = textFlag(line, name);
    if (given === undefined)
        return values[0];
    const found = values.find((value) => value === given);
    if (found === undefined)
        throw wrongUse(`--${name} is ${values.join(' or ')}.`);
    return found;
}


/***/ }),

/***/ 27847:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./src/adapters/process/signals.ts
var signals = __webpack_require__(28367);
// EXTERNAL MODULE: ./src/core/base/failure.ts
var failure = __webpack_require__(81767);
// EXTERNAL MODULE: ./src/core/base/version.ts + 1 modules
var version = __webpack_require__(65127);
// EXTERNAL MODULE: ./src/core/report/escape.ts
var report_escape = __webpack_require__(8547);
// EXTERNAL MODULE: ./src/cli/flags.ts
var flags = __webpack_require__(95377);
// EXTERNAL MODULE: ./src/cli/terminal.ts
var terminal = __webpack_require__(71028);
;// CONCATENATED MODULE: ./src/cli/usage.ts
const USAGE = `Roster Sync keeps a Workstars employee list equal to a roster in git.

usage: roster-sync <command> [flags]

commands
  init ROSTER.csv    propose the configuration and the workflows for a CSV in this repository, and check it
  check              find every problem of the roster, and say what a sync would do; sends nothing
  sync               send the committed roster: employees, then positions; leaves a receipt
  import EXPORT.csv  write an HR system's export as the roster: mapped columns, sorted; sends nothing
  verify [RECEIPT…]  build the XML of a receipt's commit again and compare digests; none named: the newest
  reject RECEIPT     the portal refused that upload: its receipt is no baseline any more
  schema             fetch the program’s own XML Schemas, to be committed in .github/roster-sync/
  sandbox            a Workstars-compatible API on this machine, to try things out

flags of init
  --program NAME     the subdomain of the program
  --yes              ask nothing: leave open what the file doesn’t tell
  --force            write over files that are there
  --action NAME@REF  where the action is published (default OWNER/roster-sync@v0)
flags of check, sync, import, verify and schema
  --config FILE      the configuration (default .github/roster-sync.yml)
flags of check, sync, verify and schema
  --api-url URL      another API address than the program's own
flags of check, sync and import
  --report-dir DIR   write summary.md, problems.csv, problems.json and plan.json there
flags of sync
  --branch NAME      the only branch that is sent (default: the remote's HEAD, else main)
  --approve PLAN-ID  let exactly this held plan through
  --unchanged send|skip   what to do when nothing changed (default send)
flags of import
  --force            write over a roster with changes that aren't committed
flags of verify
  --all              every receipt of the program
flags of sandbox
  --port N           (default 8787)
  --state DIR        keep what is sent in this folder (default: in memory)
  --faults LIST      fail on purpose, for example employees:503*2,positions:reset

  --help, --version

What each rule finds, why, and how to mend it: docs/rules.md.
The API key comes from the environment variable ROSTER_SYNC_API_KEY alone.
Exit codes: 0 clean, uploaded or unchanged; 1 problems, held or failed; 2 wrong use.
`;

;// CONCATENATED MODULE: ./src/cli/main.ts







/** The command line: reads it, runs the command, and sets the exit code. Throws nothing. */
async function main(home) {
    (0,signals/* outliveTheLog */.Mw)();
    try {
        process.exitCode = await dispatch(home, (0,flags/* readCommandLine */.ye)(process.argv.slice(2)));
    }
    catch (error) {
        process.exitCode = tellFailure(error);
    }
}
async function dispatch(home, line) {
    switch (line.command) {
        case 'help':
            process.stdout.write(USAGE);
            return 0;
        case 'version':
            process.stdout.write(`${version/* VERSION */.x}\n`);
            return 0;
        case 'sandbox':
            return (await Promise.all(/* import() */[__webpack_require__.e(921), __webpack_require__.e(602)]).then(__webpack_require__.bind(__webpack_require__, 63602))).sandboxCommand(home, line);
        case 'import':
            return (await Promise.all(/* import() */[__webpack_require__.e(921), __webpack_require__.e(856), __webpack_require__.e(815), __webpack_require__.e(68), __webpack_require__.e(466), __webpack_require__.e(879), __webpack_require__.e(928), __webpack_require__.e(913)]).then(__webpack_require__.bind(__webpack_require__, 98913))).importCommand(home, line);
        case 'verify':
            return (await Promise.all(/* import() */[__webpack_require__.e(921), __webpack_require__.e(856), __webpack_require__.e(815), __webpack_require__.e(697), __webpack_require__.e(68), __webpack_require__.e(466), __webpack_require__.e(879), __webpack_require__.e(922)]).then(__webpack_require__.bind(__webpack_require__, 71767))).verifyCommand(home, line);
        case 'reject':
            return (await Promise.all(/* import() */[__webpack_require__.e(879), __webpack_require__.e(12)]).then(__webpack_require__.bind(__webpack_require__, 39012))).rejectCommand(home, line);
        case 'schema':
            return (await Promise.all(/* import() */[__webpack_require__.e(921), __webpack_require__.e(856), __webpack_require__.e(815), __webpack_require__.e(68), __webpack_require__.e(466), __webpack_require__.e(879), __webpack_require__.e(779)]).then(__webpack_require__.bind(__webpack_require__, 50288))).schemaCommand(home, line);
        case 'init':
            return (await Promise.all(/* import() */[__webpack_require__.e(921), __webpack_require__.e(856), __webpack_require__.e(815), __webpack_require__.e(68), __webpack_require__.e(466), __webpack_require__.e(879), __webpack_require__.e(928), __webpack_require__.e(608), __webpack_require__.e(376)]).then(__webpack_require__.bind(__webpack_require__, 95376))).initCommand(home, line);
        case 'check':
        case 'sync':
            return (await Promise.all(/* import() */[__webpack_require__.e(879), __webpack_require__.e(175)]).then(__webpack_require__.bind(__webpack_require__, 94175))).runCommand(home, line, line.command);
    }
}
function tellFailure(error) {
    const paint = (0,terminal/* paintFor */.e)(process.stderr);
    if (error instanceof failure/* Failure */.H) {
        process.stderr.write(`${paint('bad', (0,report_escape/* forTerminal */.Qf)(error.message))}\n${(0,report_escape/* forTerminal */.Qf)(error.hint)}\n`);
        return error.kind === 'use' ? 2 : 1;
    }
    const name = error instanceof Error ? error.name : 'unknown';
    process.stderr.write(`Roster Sync itself failed (${name}). Please report it, without the roster.\n`);
    if (process.env['ROSTER_SYNC_DEBUG'] && error instanceof Error)
        process.stderr.write(`${error.stack ?? ''}\n`);
    return 1;
}


/***/ }),

/***/ 71028:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ paintFor),
/* harmony export */   z: () => (/* binding */ progressOn)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_report_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58115);


const STYLES = { bad: 'red', good: 'green', quiet: 'gray', strong: 'bold' };
const QUIET_MILLISECONDS = 1000;
/** Colours on a terminal alone, and not where NO_COLOR forbids them. */
function paintFor(stream) {
    if (!stream.isTTY || process.env['NO_COLOR'])
        return _core_report_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj;
    return (style, text) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(STYLES[style], text);
}
function progressOn(stream) {
    const warn = (line) => {
        stream.write(`${stream.isTTY ? '\r\u001B[2K' : ''}${line}\n`);
    };
    if (!stream.isTTY)
        return { tell: () => undefined, warn, end: () => undefined };
    const begun = Date.now();
    let shown = false;
    let last = 'Working …';
    const show = () => {
        stream.write(`\r\u001B[2K${last.slice(0, Math.max(20, stream.columns - 1))}`);
        shown = true;
    };
    const timer = setTimeout(show, QUIET_MILLISECONDS);
    timer.unref();
    return {
        tell(line) {
            last = line;
            if (Date.now() - begun >= QUIET_MILLISECONDS)
                show();
        },
        warn,
        end() {
            clearTimeout(timer);
            if (shown)
                stream.write('\r\u001B[2K');
        },
    };
}


/***/ }),

/***/ 81767:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ errorCode),
/* harmony export */   H: () => (/* binding */ Failure)
/* harmony export */ });
/**
 * Something that ends a run and that a person can do something about: says what is wrong, and what to do next.
 * Anything thrown that isn't a Failure is a defect of this program.
 */
class Failure extends Error {
    name = 'Failure';
    hint;
    /** `use`: the command was given wrongly (exit 2); `run`: it was right and didn't work out (exit 1). */
    kind;
    constructor(message, hint, kind = 'run') {
        super(message);
        this.hint = hint;
        this.kind = kind;
    }
}
/** The few words that an error of the system says of itself (`ENOENT`, `ECONNRESET`), never a stack or a path. */
function errorCode(error) {
    if (typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string') {
        return error.code;
    }
    return error instanceof Error ? error.name : 'unknown error';
}


/***/ }),

/***/ 16714:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ compare),
/* harmony export */   h: () => (/* binding */ counted)
/* harmony export */ });
/** Compares by UTF-16 code units, which is the same on every machine and in every locale. */
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** A count with its noun: `1 employee`, `2 employees`. */
function counted(count, one, many = `${one}s`) {
    return `${count} ${count === 1 ? one : many}`;
}


/***/ }),

/***/ 65127:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ VERSION)
});

;// CONCATENATED MODULE: ./package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./src/core/base/version.ts

/** The version of this tool, as receipts record it. */
const VERSION = package_namespaceObject.rE;


/***/ }),

/***/ 8547:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ forHtml),
/* harmony export */   Bm: () => (/* binding */ forMarkdown),
/* harmony export */   Qf: () => (/* binding */ forTerminal),
/* harmony export */   _5: () => (/* binding */ proseForMarkdown),
/* harmony export */   mk: () => (/* binding */ forCsv),
/* harmony export */   xM: () => (/* binding */ forJsonScript)
/* harmony export */ });
/*
 * One escape for each place that renders. Text from a roster, a configuration or a server passes one of these and
 * no other code.
 */
/** Line breaks, controls, and the characters that turn the reading direction (Unicode Bidi_Control). */
// eslint-disable-next-line no-control-regex -- these are the characters to be found
const INVISIBLE = /[\u0000-\u001F\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]+/g;
/** For a terminal or a log: nothing that moves a cursor, sets a colour, or starts a workflow command. */
function forTerminal(text) {
    return text.replaceAll(INVISIBLE, ' ').replaceAll('::', ':\u200A:').replaceAll('##[', '##\u200A[');
}
/** GitHub looks for mentions and references in the text that was rendered: an entity doesn't hide them, a comment does. */
const NOTHING = '<!---->';
const NAMED = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const entity = (character) => NAMED[character] ?? `&#${character.charCodeAt(0)};`;
/**
 * For Markdown, also inside a table cell: nothing that renders, links, mentions, or ends the cell. What only means
 * something at the begin of a line or before a link (a hyphen, a parenthesis) stays readable.
 */
function forMarkdown(text) {
    return text
        .replaceAll(INVISIBLE, ' ')
        .replaceAll(/[&<>\\`*_[\]|~$#@]|\bGH(?=-\d)/gi, (mark) => {
        if (mark === '#')
            return entity(mark) + NOTHING;
        return mark === '@' || mark.length > 1 ? mark + NOTHING : entity(mark);
    })
        .replaceAll(/^\s*(?:[-+=]|\d+[.)])/g, (start) => start.replaceAll(/[-+=.)]/g, entity))
        .replaceAll(/\b(https?|ftp|mailto|www)([:.])/gi, (_, scheme, mark) => scheme + entity(mark));
}
/** For Markdown that we wrote ourselves with `code` in it: the code keeps its form, the rest is escaped. */
function proseForMarkdown(text) {
    return text
        .split('`')
        .map((part, index) => (index % 2 === 1 ? `<code>${forMarkdown(part)}</code>` : forMarkdown(part)))
        .join('');
}
/** One CSV cell (RFC 4180) that no spreadsheet runs as a formula. */
function forCsv(text) {
    if (typeof text === 'number')
        return String(text);
    const plain = text.replaceAll(INVISIBLE, ' ');
    const harmless = /^[\s]*[=+\-@]/.test(plain) ? `'${plain}` : plain;
    return /[",;\t]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
/** For HTML, as text and inside a quoted attribute. */
function forHtml(text) {
    return text
        .replaceAll(INVISIBLE, ' ')
        .replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
/** For JSON inside an HTML `<script type="application/json">`: nothing that ends the element. */
function forJsonScript(value) {
    const visible = (_key, part) => typeof part === 'string' ? part.replaceAll(INVISIBLE, ' ') : part;
    return JSON.stringify(value, visible).replaceAll('<', '\\u003c');
}


/***/ }),

/***/ 68003:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lj: () => (/* binding */ linkable),
/* harmony export */   lN: () => (/* binding */ ruleLink)
/* harmony export */ });
/* unused harmony export sectionAnchor */
/** @returns the address, where it is one that may be linked */
function linkable(address) {
    return address !== undefined && /^https:\/\/[\w.~:/%+-]+$/.test(address) ? address : undefined;
}
/** Under which anchor GitHub shows the section that has this rule’s id as its heading. */
const sectionAnchor = (rule) => rule.replaceAll('/', '');
/** @param docs the address of docs/rules.md @returns the address of the rule’s section, where there is one to link */
function ruleLink(docs, rule) {
    const page = linkable(docs);
    return page && `${page}#${sectionAnchor(rule)}`;
}


/***/ }),

/***/ 58115:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pI: () => (/* binding */ storyLines),
/* harmony export */   pb: () => (/* binding */ problemLines),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8547);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22055);


const plain = (_style, text) => text;
/** The outcome as lines for a terminal or a log, without its problems. */
function storyLines(outcome, paint = plain) {
    const { command, held, planId, failure, receipt, ending, approvedBy } = outcome;
    const holding = approvedBy !== undefined ? 'approved' : command === 'check' ? 'would be held' : 'held';
    const good = ending === 'clean' || ending === 'uploaded' || ending === 'unchanged';
    return [
        ...[...outcome.notes, (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .schemaWords */ .hd)(outcome), planLine(outcome)]
            .filter(Boolean)
            .map((line) => paint('quiet', (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forTerminal */ .Qf)(line))),
        ...(planId === undefined ? [] : [`plan-id: ${planId}`]),
        ...held.map(({ reason }) => `${holding}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forTerminal */ .Qf)(reason)}`),
        ...(held.length > 0 && approvedBy === undefined ? [...approvalLines(outcome)] : []),
        ...(failure ? [paint('bad', (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forTerminal */ .Qf)(failure.message)), (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forTerminal */ .Qf)(failure.hint)] : []),
        ...(receipt === undefined ? [] : [`receipt: ${receipt}`]),
        ...(ending === 'uploaded' ? [paint('quiet', _words_js__WEBPACK_IMPORTED_MODULE_1__/* .WHERE_TO_LOOK */ .wK)] : []),
        `${paint(good ? 'good' : 'bad', ending)}: ${paint('strong', (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forTerminal */ .Qf)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .verdict */ .WJ)(outcome)))}`,
    ];
}
function approvalLines(outcome) {
    const form = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .approvalForm */ .sv)(outcome);
    return [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forTerminal */ .Qf)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .approvalWords */ .hl)(outcome)),
        ...(form === undefined ? [] : [`The form to approve it: ${form}`]),
    ];
}
/** A problem as two lines: what is wrong, and what to do. */
function problemLines({ severity, rule, file, line, column, employeeId, message, hint }, paint) {
    const place = [file, line, column].filter((part) => part !== undefined).join(':');
    const who = employeeId === undefined ? '' : ` (${employeeId})`;
    return [
        `${paint('strong', (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forTerminal */ .Qf)(place))} ${paint(severity === 'error' ? 'bad' : 'quiet', severity)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forTerminal */ .Qf)(message + who)} ${paint('quiet', rule)}`,
        `  ${paint('quiet', (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forTerminal */ .Qf)(hint))}`,
    ];
}
function planLine(outcome) {
    if (!outcome.plan)
        return '';
    const nothing = `nothing (no ${outcome.command === 'import' ? 'roster' : 'upload'} before)`;
    return `Against ${outcome.baseline ?? nothing}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .planWords */ .DO)(outcome)}.`;
}


/***/ }),

/***/ 22055:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DO: () => (/* binding */ planWords),
/* harmony export */   OW: () => (/* binding */ columnWords),
/* harmony export */   WJ: () => (/* binding */ verdict),
/* harmony export */   fp: () => (/* binding */ placeWords),
/* harmony export */   hd: () => (/* binding */ schemaWords),
/* harmony export */   hl: () => (/* binding */ approvalWords),
/* harmony export */   j5: () => (/* binding */ START_DATES),
/* harmony export */   sv: () => (/* binding */ approvalForm),
/* harmony export */   wK: () => (/* binding */ WHERE_TO_LOOK)
/* harmony export */ });
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16714);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68003);


/** Where in its line a problem stands: a roster has cells, a configuration characters. */
function columnWords({ rule, column }) {
    if (column === undefined)
        return undefined;
    return `${rule.startsWith('config/') ? 'column' : 'cell'} ${column}`;
}
/** Where a problem stands: file, line, and cell or column. */
function placeWords(found) {
    const line = found.line === undefined ? undefined : `line ${found.line}`;
    return [found.file, line, columnWords(found)].filter((part) => part !== undefined).join(', ');
}
/** The verdict in one sentence that needs no knowledge of the product. */
function verdict(outcome) {
    const errors = outcome.problems.filter(({ severity }) => severity === 'error').length;
    const program = outcome.program ?? 'the program';
    const people = (0,_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .h)(outcome.employees ?? 0, 'employee');
    if (outcome.command === 'import')
        return importVerdict(outcome, errors);
    switch (outcome.ending) {
        case 'clean':
            return outcome.held.length > 0
                ? `The roster is right, but the next sync would wait for an approval.`
                : `The roster is right: ${people} can be sent to ${program}.`;
        case 'problems':
            return `Nothing ${outcome.command === 'sync' ? 'was' : 'can be'} sent: ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .h)(errors, 'problem')} must be mended first.`;
        case 'uploaded':
            return `${people} uploaded to ${program}.`;
        case 'unchanged':
            return `Nothing was sent: ${program} was sent exactly this roster before.`;
        case 'held':
            return 'Nothing was sent: the change waits for an approval.';
        case 'failed':
            return outcome.command === 'sync' ? `The sync failed. ${whatWasSent(outcome)}` : 'The check failed.';
    }
}
function importVerdict({ ending, rosterFile = '', employees = 0 }, errors) {
    const people = (0,_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .h)(employees, 'employee');
    switch (ending) {
        case 'clean':
            return `${rosterFile} was written: ${people}.`;
        case 'unchanged':
            return `${rosterFile} is as it was: ${people}.`;
        case 'problems':
            return `Nothing was written: ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .h)(errors, 'problem')} must be mended first.`;
        default:
            return 'The import failed. Nothing was written.';
    }
}
/** Which files the API took in this run. */
function whatWasSent({ posted, uploads }) {
    if (!posted)
        return 'Nothing was sent.';
    if (!uploads.employees)
        return 'No file is known to have been accepted.';
    return uploads.positions
        ? 'Both files were accepted.'
        : 'Only the employee file was accepted; the next sync sends both again.';
}
/** Whose schemas were used, in words. */
function schemaWords(outcome) {
    const { schemas } = outcome;
    if (!schemas)
        return '';
    const words = {
        committed: 'the schema committed in .github/roster-sync/',
        program: 'the schema that the program serves',
        'built-in': 'the built-in schema, which knows only what the vendor’s public pages say',
    };
    const { employees, positions } = schemas;
    if (employees === positions || (outcome.positions ?? 0) === 0)
        return `Validated with ${words[employees]}.`;
    return `Validated with ${words[employees]} (employees) and ${words[positions]} (positions).`;
}
/** The numbers of a plan in one line. */
function planWords(outcome) {
    const { plan } = outcome;
    if (!plan)
        return '';
    const { joiners, leavers, movers, positions } = plan;
    const moves = [
        `${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .h)(joiners.length, 'joiner')}, ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .h)(leavers.length, 'leaver')}, ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .h)(movers.length, 'mover')}`,
        `positions: ${positions.added.length} added, ${positions.removed.length} removed, ${positions.moved.length} moved, ${positions.renamed.length} renamed`,
    ];
    return moves.join('; ');
}
/** What the platform leaves as it is (contract: The cycle). */
const START_DATES = 'HR Data Sync doesn’t apply a changed start date to somebody who is in the system already; change it in the portal:';
/** How a held plan is let through, and by whom. */
function approvalWords({ planId, approval }) {
    const id = `\`${planId ?? ''}\``;
    const how = `If this is right, run the sync workflow by hand with \`approve\` set to ${id}; on a command line, sync with \`--approve\` and that id. It lets this plan through and no other.`;
    return approval ? `${how} ${whoApproves(approval.approvers)}` : how;
}
function whoApproves(approvers) {
    return approvers
        ? `Who may approve: ${approvers.join(', ')}; nobody approves a change of their own.`
        : 'Anyone with write access may approve; `guards.approvers` in the configuration limits that.';
}
/** The address of the form in which a held plan is approved, where it is one that may be linked. */
function approvalForm({ approval }) {
    return (0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .linkable */ .Lj)(approval?.form);
}
/** Where a person looks for what became of the upload: no API call tells it (contract: The cycle). */
const WHERE_TO_LOOK = 'Accepted is not applied yet: the portal processes the files later. Look in the portal under Add-ons, HR Data Sync.';


/***/ })

};
