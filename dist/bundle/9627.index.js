export const id = 9627;
export const ids = [9627,7130,2476];
export const modules = {

/***/ 28367:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mw: () => (/* binding */ outliveTheLog),
/* harmony export */   V3: () => (/* binding */ leaveIfInterrupted),
/* harmony export */   si: () => (/* binding */ listenForSignals)
/* harmony export */ });
/**
 * How a person, a runner or a closed terminal asks a process to end. GitHub cancels a job with SIGINT, 7.5 s later
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
/** Ends the process where it was asked to: what it let go of (a server, a git that hangs) must not keep it. */
function leaveIfInterrupted(interrupted, exitCode = process.exitCode) {
    if (interrupted.aborted)
        process.stdout.write('', () => process.exit(exitCode));
}
/** A log that is no longer read (`| head -1`), or on a full disk, must not end a sync in the middle of an upload. */
function outliveTheLog() {
    for (const stream of [process.stdout, process.stderr])
        stream.on('error', () => undefined);
}


/***/ }),

/***/ 47632:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bu: () => (/* binding */ exitCodeOfFailure),
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   dc: () => (/* binding */ EXIT),
/* harmony export */   dv: () => (/* binding */ EXIT_WORDS)
/* harmony export */ });
/* harmony import */ var _core_outcome_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9532);

/** What the process ends with, for scripts (docs/cli.md, Exit codes). */
const EXIT = { good: 0, bad: 1, wrongUse: 2, held: 3, failed: 4 };
const EXIT_WORDS = 'Exit codes: 0 clean, uploaded or unchanged; 1 problems; 2 wrong use; 3 held; 4 failed (API, network, git).';
function exitCodeOf(outcome) {
    if (outcome.failure)
        return exitCodeOfFailure(outcome.failure);
    if ((0,_core_outcome_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .hasWorked */ .HA)(outcome))
        return EXIT.good;
    return outcome.ending === 'held' ? EXIT.held : EXIT.bad;
}
function exitCodeOfFailure({ kind }) {
    return kind === 'use' ? EXIT.wrongUse : EXIT.failed;
}


/***/ }),

/***/ 95377:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FH: () => (/* binding */ choiceOf),
/* harmony export */   H$: () => (/* binding */ API_URL),
/* harmony export */   J9: () => (/* binding */ switchFlag),
/* harmony export */   PI: () => (/* binding */ CONFIG),
/* harmony export */   Pi: () => (/* binding */ REPORT_DIR),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   dI: () => (/* binding */ BRANCH),
/* harmony export */   gx: () => (/* binding */ textFlag),
/* harmony export */   vM: () => (/* binding */ isSet),
/* harmony export */   yq: () => (/* binding */ choiceFlag)
/* harmony export */ });
/* harmony import */ var _core_config_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43302);

/** @param byDefault for the help: what is done without the flag */
function textFlag(name, placeholder, does, byDefault) {
    return { type: 'text', name, placeholder, does, default: byDefault };
}
/** @param values the first is the default */
function choiceFlag(name, values, does) {
    return { type: 'choice', name, values, does };
}
function switchFlag(name, does) {
    return { type: 'switch', name, does };
}
const CONFIG = textFlag('config', 'FILE', 'the configuration', _core_config_names_js__WEBPACK_IMPORTED_MODULE_0__/* .CONFIG_PATH */ .tF);
const API_URL = textFlag('api-url', 'URL', 'another API address than the program’s own');
const BRANCH = textFlag('branch', 'NAME', 'the only branch that is sent', 'the remote’s HEAD, else main');
const REPORT_DIR = textFlag('report-dir', 'DIR', 'write summary.md, report.html, problems.csv, problems.json and plan.json there');
/** @returns a flag's text, or undefined where it wasn't given; an empty one, as of a variable that isn't set, counts as not given */
function textOf({ flags }, { name }) {
    const given = flags[name];
    return typeof given === 'string' && given !== '' ? given : undefined;
}
/** @returns a flag's value: the first of them where none was given */
function choiceOf({ flags }, flag) {
    return flag.values.find((value) => value === flags[flag.name]) ?? flag.values[0];
}
function isSet({ flags }, { name }) {
    return flags[name] === true;
}


/***/ }),

/***/ 9627:
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
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./src/core/base/nearest.ts
var nearest = __webpack_require__(51751);
;// CONCATENATED MODULE: ./src/cli/command.ts



/**
 * Reads what was given to a command.
 *
 * @param args without the command's name
 * @throws Failure of wrong use
 */
function readCommandLine(command, args) {
    const { values, positionals: names } = parse(command, args);
    const { name, operand, flags } = command;
    if (names.length > 0 && !operand)
        throw wrongUse(`${name} takes flags only.`, name);
    if (names.includes(''))
        throw wrongOperand(command);
    if (names.length !== 1 && operand?.single !== undefined)
        throw wrongOperand(command);
    for (const flag of flags) {
        if (flag.type !== 'choice')
            continue;
        const given = values[flag.name];
        if (given !== undefined && !flag.values.some((value) => value === given))
            throw wrongUse(`--${flag.name} is ${flag.values.join(' or ')}.`, name);
    }
    return { names, flags: values };
}
function parse({ name, flags }, args) {
    const options = Object.fromEntries(flags.map((flag) => [flag.name, { type: flag.type === 'switch' ? 'boolean' : 'string' }]));
    try {
        return (0,external_node_util_.parseArgs)({ args, options, allowPositionals: true, strict: true });
    }
    catch (error) {
        const unknown = /'(--?[\w-]+)/.exec(String(error))?.[1];
        throw unknown === undefined
            ? wrongUse(`${name} doesn’t take these flags.`, name)
            : wrongFlag(unknown, name, flags);
    }
}
/** That something else was named to a command than what it takes. */
function wrongOperand({ name, operand, examples }) {
    const hint = `For example: roster-sync ${examples[0]}`;
    return new failure/* Failure */.HR(`${name} takes ${operand?.single ?? 'names'}.`, hint, 'use');
}
/** A flag that there isn't, or a value that it doesn't take, or lacks. */
function wrongFlag(written, command, flags) {
    const name = written.replace(/^-+/, '');
    const known = flags.find((flag) => flag.name === name);
    if (known?.type === 'switch')
        return wrongUse(`--${name} takes no value.`, command);
    if (known)
        return wrongUse(`--${name} needs a value after it.`, command);
    const names = flags.map((flag) => flag.name);
    return wrongUse(`${command} doesn’t take ${written}.${didYouMean(name, names, '--')}`, command);
}
/** Of short words, too, one letter may be wrong. */
const ROOM = '-----';
/** @returns a question for the end of a sentence; empty where no name is near, or begins so */
function didYouMean(written, names, before = '') {
    const near = (0,nearest/* nearest */.pA)(written + ROOM, names.map((name) => name + ROOM))?.slice(0, -ROOM.length);
    const meant = near ?? names.find((name) => written.length > 1 && name.startsWith(written));
    return meant === undefined ? '' : ` Did you mean ${before}${meant}?`;
}
/** @param command whose help says more; undefined: that of all */
function wrongUse(message, command) {
    const hint = command === undefined
        ? 'roster-sync --help shows the commands and their flags.'
        : `roster-sync ${command} --help shows its flags, with examples.`;
    return new failure/* Failure */.HR(message, hint, 'use');
}

// EXTERNAL MODULE: ./src/core/outcome/outcome.ts
var outcome_outcome = __webpack_require__(9532);
// EXTERNAL MODULE: ./src/core/vocabulary/dates.ts
var dates = __webpack_require__(34013);
// EXTERNAL MODULE: ./src/cli/exit.ts
var exit = __webpack_require__(47632);
// EXTERNAL MODULE: ./src/cli/flags.ts
var flags = __webpack_require__(95377);
// EXTERNAL MODULE: ./src/cli/open.ts
var cli_open = __webpack_require__(25372);
// EXTERNAL MODULE: ./src/core/report/change-words.ts
var change_words = __webpack_require__(42476);
;// CONCATENATED MODULE: ./src/core/report/plan-lines.ts


/* Who will be deleted and changed, for a terminal. */
/** So many of each are named. */
const NAMED = 10;
/** @returns the leavers, then the changes with old and new values, ten of each and a count; nothing of a first upload */
function planLines({ plan }, paint) {
    if (plan?.baseline === undefined)
        return [];
    const line = ({ id, department, row }, what) => {
        const at = row?.line === undefined ? '' : ` (line ${row.line})`;
        return `  ${(0,report_escape/* forTerminal */.Qf)([id, department].filter(Boolean).join('  '))}${(0,report_escape/* forTerminal */.Qf)(what)}${paint('quiet', at)}`;
    };
    return [
        ...list('will be deleted', plan.leavers, (one) => line(one, ''), (text) => paint('bad', text)),
        ...list('will be changed', plan.movers, (one) => line(one, `  ${(0,change_words/* changeWords */.m)(one)}`), (text) => paint('strong', text)),
    ];
}
function list(title, people, lineOf, painted) {
    if (people.length === 0)
        return [];
    const more = people.length - NAMED;
    return [
        painted(`${people.length} ${title}:`),
        ...people.slice(0, NAMED).map(lineOf),
        ...(more > 0 ? [`  … and ${more} more`] : []),
    ];
}

// EXTERNAL MODULE: ./src/core/report/text.ts
var report_text = __webpack_require__(58115);
// EXTERNAL MODULE: ./src/cli/terminal.ts
var terminal = __webpack_require__(71028);
;// CONCATENATED MODULE: ./src/cli/story.ts







/**
 * Opens the world for a story, shows how it goes on, and prints its outcome.
 *
 * @param interrupted aborted by a signal; left out, a signal just ends the process
 * @returns the exit code
 */
async function runStory(line, home, story, interrupted) {
    const progress = (0,terminal/* progressOn */.z)(process.stderr);
    let outcome;
    let top;
    try {
        const opened = await (0,cli_open/* openHere */.P)(line, home, { progress, interrupted });
        top = opened.world.repository.top;
        try {
            outcome = await story(opened);
        }
        finally {
            await opened.world.reader.close();
        }
    }
    finally {
        progress.end();
    }
    await printOutcome(line, home, outcome, top);
    return (0,exit/* exitCodeOf */.FO)(outcome);
}
/**
 * Writes the report, where one is asked for, and prints what there is to say of a run.
 *
 * @param within the repository's folder
 */
async function printOutcome(line, home, outcome, within) {
    const folder = (0,flags/* textOf */.b6)(line, flags/* REPORT_DIR */.Pi);
    let unwritten;
    if (folder !== undefined) {
        const { writeReport } = await Promise.all(/* import() */[__webpack_require__.e(104), __webpack_require__.e(7563), __webpack_require__.e(8153)]).then(__webpack_require__.bind(__webpack_require__, 27563));
        unwritten = await writeReport({ ...outcome, at: new Date() }, { folder, within, home });
        if (unwritten !== undefined)
            process.stderr.write(`${unwritten}\n`);
    }
    const paint = (0,terminal/* paintFor */.e)(process.stdout);
    const rest = folder === undefined
        ? '--report-dir FOLDER writes all of them to problems.csv.'
        : 'problems.csv of the report has all of them.';
    const problems = (0,report_text/* problemListLines */.P_)(outcome.problems, paint, rest);
    const isWritten = folder !== undefined && unwritten === undefined;
    const report = isWritten ? [`report: ${(0,report_escape/* forTerminal */.Qf)(`${folder.replace(/\/+$/, '')}/report.html`)}`] : [];
    const lines = [...problems, ...planLines(outcome, paint), ...report, ...(0,report_text/* storyLines */.pI)(outcome, paint)];
    process.stdout.write(`${lines.join('\n')}\n`);
}

;// CONCATENATED MODULE: ./src/cli/check.ts







const AS_OF = (0,flags/* textFlag */.gx)('as-of', 'YYYY-MM-DD', 'the day for filters by date', 'today');
const FAIL_ON = (0,flags/* choiceFlag */.yq)('fail-on', ['problems', 'held'], `what makes a check fail; held: exit ${exit/* EXIT */.dc.held} also where a sync would wait for an approval`);
/** @throws Failure where it isn’t a day */
function dayAsked(line) {
    const day = (0,flags/* textOf */.b6)(line, AS_OF);
    if (day === undefined || (0,dates/* isDate */.$P)(day))
        return day;
    throw new failure/* Failure */.HR('--as-of isn’t a day of the calendar.', 'Write it as in --as-of 2027-01-31.', 'use');
}
/** Checks the roster of the work tree. It sends nothing, so a signal just ends it. */
const checkCommand = {
    name: 'check',
    summary: 'find every problem of the roster, and say what a sync would do; sends nothing',
    flags: [flags/* CONFIG */.PI, flags/* API_URL */.H$, AS_OF, FAIL_ON, flags/* REPORT_DIR */.Pi],
    examples: ['check', 'check --report-dir report', 'check --fail-on held', 'check --as-of 2027-01-01'],
    async run(line, home) {
        const asOf = dayAsked(line);
        // The story loads while git answers.
        const loading = Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(2621), __webpack_require__.e(7341), __webpack_require__.e(4697), __webpack_require__.e(5188), __webpack_require__.e(3969), __webpack_require__.e(1709), __webpack_require__.e(5720), __webpack_require__.e(1006)]).then(__webpack_require__.bind(__webpack_require__, 99238));
        const seen = { waits: false };
        const code = await runStory(line, home, async (opened) => {
            const { check } = await loading;
            const outcome = await check(opened.world, { ...(0,cli_open/* requestOf */.f)(line, opened), asOf });
            seen.waits = (0,outcome_outcome/* wouldHold */.nM)(outcome);
            return outcome;
        });
        return seen.waits && (0,flags/* choiceOf */.FH)(line, FAIL_ON) === 'held' ? exit/* EXIT */.dc.held : code;
    },
};

// EXTERNAL MODULE: ./src/core/workstars/endpoint.ts
var endpoint = __webpack_require__(93238);
;// CONCATENATED MODULE: ./src/cli/doctor.ts





/** Looks at everything around the roster, and changes nothing: bad where something must be fixed. */
const doctorCommand = {
    name: 'doctor',
    summary: 'say what must be right around the roster: key, schemas, branch, rules, schedule; changes nothing',
    flags: [flags/* CONFIG */.PI, flags/* API_URL */.H$, flags/* BRANCH */.dI],
    examples: ['doctor', 'doctor --config other/roster-sync.yml'],
    async run(line, home) {
        const given = process.env['ROSTER_SYNC_API_KEY'] ?? '';
        const isKeyMalformed = given !== '' && !(0,endpoint/* mayBeKey */.yL)(given);
        const progress = (0,terminal/* progressOn */.z)(process.stderr);
        try {
            const loading = Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(2621), __webpack_require__.e(7341), __webpack_require__.e(4697), __webpack_require__.e(5188), __webpack_require__.e(3969), __webpack_require__.e(1709), __webpack_require__.e(5720), __webpack_require__.e(1013), __webpack_require__.e(7529)]).then(__webpack_require__.bind(__webpack_require__, 41013)),
                __webpack_require__.e(/* import() */ 607).then(__webpack_require__.bind(__webpack_require__, 60607)),
            ]);
            const opening = { progress, key: isKeyMalformed ? '' : given, token: tokenHere() };
            const { world, configPath } = await (0,cli_open/* openHere */.P)(line, home, opening);
            const [{ doctor }, { doctorLines, endingOf }] = await loading;
            const request = { configPath, apiUrl: (0,flags/* textOf */.b6)(line, flags/* API_URL */.H$), onlyBranch: (0,flags/* textOf */.b6)(line, flags/* BRANCH */.dI) };
            try {
                const findings = await doctor(world, { ...request, node: process.version, isKeyMalformed });
                progress.end();
                const columns = process.stdout.isTTY ? process.stdout.columns : undefined;
                const lines = doctorLines(findings, (0,terminal/* paintFor */.e)(process.stdout), columns);
                process.stdout.write(`${lines.join('\n')}\n`);
                return endingOf(findings) === 'clean' ? exit/* EXIT */.dc.good : exit/* EXIT */.dc.bad;
            }
            finally {
                await world.reader.close();
            }
        }
        finally {
            progress.end();
        }
    },
};
/** As the command line of GitHub has it: without one, GitHub isn't asked. */
const tokenHere = () => [process.env['GITHUB_TOKEN'], process.env['GH_TOKEN']].find((token) => token !== undefined && token !== '');

;// CONCATENATED MODULE: ./src/cli/import.ts


const FORCE = (0,flags/* switchFlag */.J9)('force', 'write over a roster with changes that aren’t committed');
/** Writes an export as the roster. */
const importCommand = {
    name: 'import',
    summary: 'write an HR system’s export as the roster: mapped columns, sorted; sends nothing',
    operand: { placeholder: 'EXPORT', single: 'the path of one export' },
    flags: [flags/* CONFIG */.PI, flags/* REPORT_DIR */.Pi, FORCE],
    examples: ['import ~/Downloads/employees.xlsx', 'import ~/Downloads/employees.csv --report-dir report'],
    async run(line, home) {
        const [path = ''] = line.names;
        const { readExport } = await __webpack_require__.e(/* import() */ 1559).then(__webpack_require__.bind(__webpack_require__, 51559));
        const exported = await readExport(path, process.cwd());
        return runStory(line, home, async ({ world, configPath }) => {
            const { importExport } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(2621), __webpack_require__.e(7341), __webpack_require__.e(5188), __webpack_require__.e(3969), __webpack_require__.e(1709), __webpack_require__.e(3887)]).then(__webpack_require__.bind(__webpack_require__, 51279));
            const force = (0,flags/* isSet */.vM)(line, FORCE);
            return importExport(world, { configPath, exported, force, isPublic: undefined });
        });
    },
};

// EXTERNAL MODULE: ./src/core/config/names.ts
var names = __webpack_require__(43302);
;// CONCATENATED MODULE: ./src/cli/init.ts


const PROGRAM = (0,flags/* textFlag */.gx)('program', 'NAME', 'the subdomain of the program, or its address');
const YES = (0,flags/* switchFlag */.J9)('yes', 'ask nothing: leave open what the file doesn’t say');
const init_FORCE = (0,flags/* switchFlag */.J9)('force', 'write over files that are there');
const PUBLISHED = (0,flags/* textFlag */.gx)('action', 'NAME@REF', 'where the action is published', names/* ACTION */.hr);
/**
 * Proposes the configuration and the workflows for a roster, writes them, and checks the roster with them. On a
 * terminal it asks what the file doesn't say.
 */
const initCommand = {
    name: 'init',
    summary: 'propose the configuration and the workflows for a list of people (CSV or .xlsx), and check it',
    operand: { placeholder: 'EXPORT', single: 'the name of one file' },
    flags: [PROGRAM, YES, init_FORCE, PUBLISHED],
    examples: ['init ~/Downloads/employees.xlsx', 'init roster/employees.csv --yes --program acme'],
    async run(line, home) {
        const { proposeHere } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(2621), __webpack_require__.e(7341), __webpack_require__.e(4697), __webpack_require__.e(5188), __webpack_require__.e(3969), __webpack_require__.e(1709), __webpack_require__.e(5720), __webpack_require__.e(2273)]).then(__webpack_require__.bind(__webpack_require__, 96735));
        const [roster = ''] = line.names;
        const [program, action] = [(0,flags/* textOf */.b6)(line, PROGRAM), (0,flags/* textOf */.b6)(line, PUBLISHED) ?? names/* ACTION */.hr];
        return proposeHere({ roster, program, action, asks: !(0,flags/* isSet */.vM)(line, YES), force: (0,flags/* isSet */.vM)(line, init_FORCE) }, home);
    },
};

;// CONCATENATED MODULE: ./src/cli/keys.ts




/** Prints the public key of the program's receipts: whoever has it can check them without the API key. */
const keysCommand = {
    name: 'keys',
    summary: 'print the line of the program’s public key, for .github/roster-sync/receipt-keys.txt',
    flags: [flags/* CONFIG */.PI],
    examples: ['keys', 'keys --config other/roster-sync.yml'],
    async run(line, home) {
        const [{ world, configPath }, { readSettings }, { keyLine }] = await Promise.all([
            (0,cli_open/* openHere */.P)(line, home),
            Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(2621), __webpack_require__.e(7341), __webpack_require__.e(5188), __webpack_require__.e(3969), __webpack_require__.e(9981)]).then(__webpack_require__.bind(__webpack_require__, 3969)),
            __webpack_require__.e(/* import() */ 8693).then(__webpack_require__.bind(__webpack_require__, 18693)),
        ]);
        const { config } = await readSettings(world.repository.workTree(), configPath);
        if (!config)
            throw new failure/* Failure */.HR('The configuration can’t be read, so the program isn’t known.', 'Run check.', 'use');
        const publicKey = world.publicKeyOf(config.program);
        if (publicKey === undefined) {
            const hint = 'Set ROSTER_SYNC_API_KEY: the public key is derived from it. Where nobody can read the API key, take the line from the summary of a sync that uploaded (How this was checked).';
            throw new failure/* Failure */.HR('keys needs the API key.', hint, 'use');
        }
        process.stdout.write(`${keyLine(config.program, publicKey)}\n`);
        return exit/* EXIT */.dc.good;
    },
};

// EXTERNAL MODULE: ./src/core/receipts/names.ts
var receipts_names = __webpack_require__(94513);
;// CONCATENATED MODULE: ./src/cli/reject.ts








/** Sets the receipt that is named aside, so that the next sync compares with the one before it. */
const rejectCommand = {
    name: 'reject',
    summary: 'set aside the receipt of an upload that the portal refused: it is no longer a baseline',
    operand: { placeholder: 'RECEIPT', single: 'the name of one receipt' },
    flags: [flags/* CONFIG */.PI],
    examples: ['reject roster-sync/acme/20261124T020005Z'],
    async run(line, home) {
        const [name = ''] = line.names.map(receipts_names/* tagName */.wZ);
        if (!(0,receipts_names/* isReceipt */.Zz)(name))
            throw wrongOperand(rejectCommand);
        if (!process.env['ROSTER_SYNC_API_KEY']) {
            const hint = 'Set ROSTER_SYNC_API_KEY: a rejection is signed with the key, else anyone could make one.';
            throw new failure/* Failure */.HR('reject needs the API key.', hint, 'use');
        }
        const [{ world }, { reject }] = await Promise.all([
            (0,cli_open/* openHere */.P)(line, home),
            __webpack_require__.e(/* import() */ 5591).then(__webpack_require__.bind(__webpack_require__, 95591)),
        ]);
        const { rejection, already, baseline } = await reject(world, name);
        const done = already ? 'was rejected before' : 'is rejected';
        const shown = (0,terminal/* paintFor */.e)(process.stdout)('good', `${(0,report_escape/* forTerminal */.Qf)(name)} ${done}`);
        process.stdout.write(`${shown} (${(0,report_escape/* forTerminal */.Qf)(rejection)}). ${nextWords(baseline)}\n`);
        return exit/* EXIT */.dc.good;
    },
};
const nextWords = (baseline) => baseline === undefined
    ? 'No other upload is left to compare with, so the next sync is held.'
    : `The next sync compares with ${(0,report_escape/* forTerminal */.Qf)(baseline)}.`;

;// CONCATENATED MODULE: ./src/cli/sandbox.ts



const DEFAULT_PORT = '8787';
const PORT = (0,flags/* textFlag */.gx)('port', 'N', 'where it listens; 0 takes any free port', DEFAULT_PORT);
const STATE = (0,flags/* textFlag */.gx)('state', 'DIR', 'keep what is sent in this folder', 'in memory');
const FAULTS = (0,flags/* textFlag */.gx)('faults', 'LIST', 'fail on purpose, for example employees:503*2,positions:reset');
/** Serves the sandbox until the process is asked to end. */
const sandboxCommand = {
    name: 'sandbox',
    summary: 'serve a Workstars-compatible API on this machine, to try things out',
    flags: [PORT, STATE, FAULTS],
    examples: ['sandbox', 'sandbox --port 0 --state received', 'sandbox --faults employees:503*2'],
    async run(line, home) {
        const [{ parseFaults }, { startSandbox }, { SANDBOX_KEY }, words, { xmlReader }] = await Promise.all([
            __webpack_require__.e(/* import() */ 4770).then(__webpack_require__.bind(__webpack_require__, 84770)),
            Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(3385)]).then(__webpack_require__.bind(__webpack_require__, 13385)),
            Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(3112)]).then(__webpack_require__.bind(__webpack_require__, 63112)),
            Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(3041)]).then(__webpack_require__.bind(__webpack_require__, 33041)),
            __webpack_require__.e(/* import() */ 2074).then(__webpack_require__.bind(__webpack_require__, 92074)),
        ]);
        const given = process.env['ROSTER_SYNC_API_KEY'] ?? '';
        const key = given === '' ? SANDBOX_KEY : given;
        const sandbox = await startSandbox({
            reader: xmlReader(home),
            key,
            port: portOf(line),
            faults: parseFaults((0,flags/* textOf */.b6)(line, FAULTS) ?? ''),
            folder: (0,flags/* textOf */.b6)(line, STATE),
            onFile: (file, company) => process.stdout.write(`${words.fileLine(file, company)}\n`),
            onCompany: (company) => process.stdout.write(`${words.companyLine(company)}\n`),
        });
        process.stdout.write(`${words.startLines(sandbox, key === SANDBOX_KEY).join('\n')}\n`);
        await new Promise((resolve) => {
            for (const signal of ['SIGINT', 'SIGTERM'])
                process.once(signal, () => {
                    resolve();
                });
        });
        await sandbox.close();
        return exit/* EXIT */.dc.good;
    },
};
function portOf(line) {
    const port = Number((0,flags/* textOf */.b6)(line, PORT) ?? DEFAULT_PORT);
    if (Number.isInteger(port) && port >= 0 && port <= 65_535)
        return port;
    throw new failure/* Failure */.HR('--port is a number from 0 to 65535.', '0 takes any free port.', 'use');
}

;// CONCATENATED MODULE: ./src/cli/schema.ts




const SAID = {
    new: 'fetched; commit it',
    changed: 'changed; look at the difference and commit it',
    same: 'as it is committed',
    'not served': 'not served by the program: the built-in one is used instead',
};
/** Writes the program's schemas to where they are to be committed. */
const schemaCommand = {
    name: 'schema',
    summary: `fetch the program’s own XML Schemas, to be committed in ${names/* SCHEMA_FOLDER */.rQ}/`,
    flags: [flags/* CONFIG */.PI, flags/* API_URL */.H$],
    examples: ['schema'],
    async run(line, home) {
        const loading = Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(2621), __webpack_require__.e(7341), __webpack_require__.e(5188), __webpack_require__.e(3969), __webpack_require__.e(2779)]).then(__webpack_require__.bind(__webpack_require__, 89383));
        const opened = await (0,cli_open/* openHere */.P)(line, home);
        const { world } = opened;
        try {
            const { fetchSchemas } = await loading;
            const written = [];
            for (const { path, state, bytes } of await fetchSchemas(world, (0,cli_open/* requestOf */.f)(line, opened))) {
                if (bytes && state !== 'same') {
                    await world.files.write(path, bytes);
                    written.push(path);
                }
                process.stdout.write(`${path}: ${SAID[state]}\n`);
            }
            // A check reads only what git tracks.
            if (written.length > 0)
                await world.repository.announce(written);
            return exit/* EXIT */.dc.good;
        }
        finally {
            await world.reader.close();
        }
    },
};

;// CONCATENATED MODULE: ./src/cli/sync.ts





const APPROVE = (0,flags/* textFlag */.gx)('approve', 'PLAN-ID', 'let exactly this held plan through');
const UNCHANGED = (0,flags/* choiceFlag */.yq)('unchanged', ['send', 'skip'], 'what to do when nothing changed');
/** @throws Failure where it is empty: whoever meant to approve something would wonder why it is still held */
function planIdGiven(line) {
    if (line.flags[APPROVE.name] !== '')
        return (0,flags/* textOf */.b6)(line, APPROVE);
    const hint = 'The run that was held prints it as plan-id; leave out --approve to approve nothing.';
    throw new failure/* Failure */.HR('--approve came without a plan id.', hint, 'use');
}
/** Sends the committed roster. Asked to end, it ends where what was sent is on record. */
const syncCommand = {
    name: 'sync',
    summary: 'send the committed roster: employees, then positions; leaves a receipt',
    flags: [flags/* CONFIG */.PI, flags/* API_URL */.H$, flags/* REPORT_DIR */.Pi, flags/* BRANCH */.dI, APPROVE, UNCHANGED],
    examples: ['sync', 'sync --approve 0123456789abcdef', 'sync --unchanged skip'],
    async run(line, home) {
        const approve = planIdGiven(line);
        const interrupted = (0,signals/* listenForSignals */.si)();
        // The story loads while git answers.
        const loading = Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(2621), __webpack_require__.e(7341), __webpack_require__.e(4697), __webpack_require__.e(5188), __webpack_require__.e(3969), __webpack_require__.e(1709), __webpack_require__.e(5720), __webpack_require__.e(2979), __webpack_require__.e(9910)]).then(__webpack_require__.bind(__webpack_require__, 92979));
        const code = await runStory(line, home, async (opened) => {
            const { sync } = await loading;
            const trigger = {
                event: undefined,
                branch: opened.world.repository.branch,
                onlyBranch: (0,flags/* textOf */.b6)(line, flags/* BRANCH */.dI),
                isPublic: undefined,
                actor: undefined,
                runUrl: undefined,
            };
            // After a rotation a receipt of the new key must be left while the old one is at hand.
            const unchanged = process.env['ROSTER_SYNC_PREVIOUS_API_KEY'] ? 'send' : (0,flags/* choiceOf */.FH)(line, UNCHANGED);
            return sync(opened.world, { ...(0,cli_open/* requestOf */.f)(line, opened), trigger, approve, unchanged });
        }, interrupted);
        (0,signals/* leaveIfInterrupted */.V3)(interrupted, code);
        return code;
    },
};

;// CONCATENATED MODULE: ./src/cli/verify.ts






const ALL = (0,flags/* switchFlag */.J9)('all', 'every receipt of the program, and whether one of them is missing');
const KEYS = (0,flags/* textFlag */.gx)('keys', 'FILE', 'public keys that check signatures, beside the API key or without it', `${receipts_names/* RECEIPT_KEYS */.oJ}, as it is committed`);
const UNCHECKED = `Some signatures weren’t checked: set ROSTER_SYNC_API_KEY, or commit the line of the program in ${receipts_names/* RECEIPT_KEYS */.oJ}. roster-sync keys prints it, and so does the summary of a sync.`;
/** Proves receipts: bad where the content of one differs, its signature isn't valid, or one is missing between others. */
const verifyCommand = {
    name: 'verify',
    summary: 'build the XML of a receipt’s commit again, compare it, check the signature (none named: the newest); exits with 1 if one differs, isn’t valid, or is missing between others',
    operand: { placeholder: '[RECEIPT…]' },
    flags: [flags/* CONFIG */.PI, flags/* API_URL */.H$, ALL, KEYS],
    examples: ['verify', 'verify --all', 'verify roster-sync/acme/20261124T020005Z --keys receipt-keys.txt'],
    async run(line, home) {
        const progress = (0,terminal/* progressOn */.z)(process.stderr);
        try {
            const loading = Promise.all([Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(2621), __webpack_require__.e(7341), __webpack_require__.e(4697), __webpack_require__.e(5188), __webpack_require__.e(3969), __webpack_require__.e(3613)]).then(__webpack_require__.bind(__webpack_require__, 63613)), __webpack_require__.e(/* import() */ 1479).then(__webpack_require__.bind(__webpack_require__, 81479))]);
            const [opened, { receiptsMeant }] = await Promise.all([
                (0,cli_open/* openHere */.P)(line, home, { progress }),
                Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(2621), __webpack_require__.e(7341), __webpack_require__.e(5188), __webpack_require__.e(3969), __webpack_require__.e(8279)]).then(__webpack_require__.bind(__webpack_require__, 26699)),
            ]);
            const { world } = opened;
            const wish = { ...(0,cli_open/* requestOf */.f)(line, opened), names: line.names, all: (0,flags/* isSet */.vM)(line, ALL) };
            const [keys, [{ verify }, { checkedBy }]] = await Promise.all([
                keysFor(world, (0,flags/* textOf */.b6)(line, KEYS)),
                loading,
            ]);
            const receipts = keys ? checkedBy(keys, world.receipts) : world.receipts;
            const meant = await receiptsMeant(world, receipts, wish);
            const { verified, missing } = await verify(world, { ...meant, receipts });
            progress.end();
            const paint = (0,terminal/* paintFor */.e)(process.stdout);
            const print = (isGood, name, words, reasons) => {
                const why = reasons.length > 0 ? ` (${reasons.join('; ')})` : '';
                process.stdout.write(`${(0,report_escape/* forTerminal */.Qf)(name)}: ${paint(isGood ? 'good' : 'bad', words)}${(0,report_escape/* forTerminal */.Qf)(why)}\n`);
            };
            const isGood = ({ content, signature }) => content !== 'different' && signature !== 'not valid';
            for (const one of verified)
                print(isGood(one), one.name, `${one.content}, ${one.signature}, ${one.state}`, one.reasons);
            // Those that say why have said it.
            if (verified.some(({ signature, reasons }) => signature === 'not checked' && reasons.length === 0))
                process.stderr.write(`${UNCHECKED}\n`);
            const gone = (0,flags/* isSet */.vM)(line, ALL) ? missing : [];
            for (const { name, namedBy, isGap } of gone)
                print(!isGap, name, 'missing', [`${namedBy} names it`]);
            return verified.every(isGood) && !gone.some(({ isGap }) => isGap) ? exit/* EXIT */.dc.good : exit/* EXIT */.dc.bad;
        }
        finally {
            progress.end();
        }
    },
};
/** Besides the API key, if there is one: what an earlier key has signed, the list knows. */
async function keysFor(world, file) {
    if (file !== undefined)
        return (await __webpack_require__.e(/* import() */ 873).then(__webpack_require__.bind(__webpack_require__, 30873))).readKeysFile(file);
    const { head } = world.repository;
    const { committedKeys } = await __webpack_require__.e(/* import() */ 1479).then(__webpack_require__.bind(__webpack_require__, 81479));
    return committedKeys(head === undefined ? undefined : world.repository.at(head));
}

;// CONCATENATED MODULE: ./src/cli/commands.ts










/** Every command, in the order of the help. What isn't in this list can't be run. */
const COMMANDS = [
    initCommand,
    checkCommand,
    syncCommand,
    importCommand,
    verifyCommand,
    rejectCommand,
    keysCommand,
    schemaCommand,
    doctorCommand,
    sandboxCommand,
];

;// CONCATENATED MODULE: ./src/cli/usage.ts

/** @returns what `roster-sync --help` prints: every command and every flag */
function overview(commands) {
    const groups = groupsOf(commands);
    const rows = commands.map((command) => [usageOf(command), command.summary]);
    const width = widest([...rows, ...groups.flatMap((group) => group.rows)]);
    return [
        'Roster Sync keeps a Workstars employee list equal to a roster in git.',
        '',
        'usage: roster-sync <command> [flags]',
        '',
        'commands',
        ...linesOf(rows, width),
        '',
        ...groups.flatMap((group) => [`flags of ${group.of}`, ...linesOf(group.rows, width)]),
        '',
        '  --help, --version; roster-sync <command> --help shows its flags and examples',
        '',
        'What each rule finds, why, and how to fix it: docs/rules.md.',
        'The API key comes from the environment variable ROSTER_SYNC_API_KEY alone.',
        `${exit/* EXIT_WORDS */.dv}\n`,
    ].join('\n');
}
/** @returns what `roster-sync <command> --help` prints */
function helpOf(command) {
    const rows = command.flags.map(rowOf);
    return [
        `usage: roster-sync ${usageOf(command)} [flags]`,
        '',
        `  ${command.summary}`,
        '',
        'flags',
        ...linesOf(rows, widest(rows)),
        '',
        'examples',
        ...command.examples.map((example) => `  roster-sync ${example}`),
        '',
        `${exit/* EXIT_WORDS */.dv}\n`,
    ].join('\n');
}
const usageOf = ({ name, operand }) => (operand ? `${name} ${operand.placeholder}` : name);
function rowOf(flag) {
    const shown = `--${flag.name}`;
    if (flag.type === 'switch')
        return [shown, flag.does];
    if (flag.type === 'choice')
        return [`${shown} ${flag.values.join('|')}`, `${flag.does} (default: ${flag.values[0]})`];
    const ending = flag.default === undefined ? '' : ` (default: ${flag.default})`;
    return [`${shown} ${flag.placeholder}`, flag.does + ending];
}
/** The flags by the commands that take them, each flag once. */
function groupsOf(commands) {
    const groups = new Map();
    for (const flag of new Set(commands.flatMap(({ flags }) => flags))) {
        const names = commands.filter(({ flags }) => flags.includes(flag)).map(({ name }) => name);
        const of = [names.slice(0, -1).join(', '), ...names.slice(-1)].filter(Boolean).join(' and ');
        groups.set(of, [...(groups.get(of) ?? []), rowOf(flag)]);
    }
    return [...groups].map(([of, rows]) => ({ of, rows }));
}
const widest = (rows) => Math.max(...rows.map(([shown]) => shown.length));
const linesOf = (rows, width) => rows.map(([shown, does]) => `  ${shown.padEnd(width)}  ${does}`);

;// CONCATENATED MODULE: ./src/cli/main.ts









/** The command line: reads it, runs the command, and sets the exit code. Throws nothing. */
async function main(home) {
    (0,signals/* outliveTheLog */.Mw)();
    try {
        process.exitCode = await dispatch(home, process.argv.slice(2));
    }
    catch (error) {
        process.exitCode = printFailure(error);
    }
}
/** @throws Failure of wrong use, or what the command throws */
async function dispatch(home, [first, ...rest]) {
    const command = COMMANDS.find(({ name }) => name === first);
    const wantsHelp = [first, ...rest].some((arg) => arg === '--help' || arg === '-h');
    if (wantsHelp || first === undefined || first === 'help')
        return print(command ? helpOf(command) : overview(COMMANDS));
    if (first === '--version' || first === 'version')
        return print(`${version/* VERSION */.x}\n`);
    if (!command)
        throw wrongUse(first.startsWith('-')
            ? 'The command comes first.'
            : `This command doesn’t exist: ${first}.${didYouMean(first, COMMANDS.map(({ name }) => name))}`);
    return command.run(readCommandLine(command, rest), home);
}
function print(text) {
    process.stdout.write(text);
    return exit/* EXIT */.dc.good;
}
function printFailure(error) {
    const paint = (0,terminal/* paintFor */.e)(process.stderr);
    if (error instanceof failure/* Failure */.HR) {
        process.stderr.write(`${paint('bad', (0,report_escape/* forTerminal */.Qf)(error.message))}\n${(0,report_escape/* forTerminal */.Qf)(error.hint)}\n`);
        return (0,exit/* exitCodeOfFailure */.Bu)(error);
    }
    const name = error instanceof Error ? error.name : 'unknown';
    process.stderr.write(`Roster Sync itself failed (${name}). Please report it, without the roster.\n`);
    if (process.env['ROSTER_SYNC_DEBUG'] && error instanceof Error)
        process.stderr.write(`${error.stack ?? ''}\n`);
    return exit/* EXIT */.dc.failed;
}


/***/ }),

/***/ 25372:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ openHere),
/* harmony export */   f: () => (/* binding */ requestOf)
/* harmony export */ });
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95377);

const SILENT = { say: () => undefined, warn: () => undefined };
/**
 * Opens the world as a command line sees it: this folder's repository, and the key of the environment.
 *
 * @throws Failure where there isn't a repository, or the configuration's path leaves it
 */
async function openHere(line, home, opening = {}) {
    const { progress: { say, warn } = SILENT, key = process.env['ROSTER_SYNC_API_KEY'] } = opening;
    const { openWorld } = await __webpack_require__.e(/* import() */ 6647).then(__webpack_require__.bind(__webpack_require__, 6647));
    const config = (0,_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(line, _flags_js__WEBPACK_IMPORTED_MODULE_0__/* .CONFIG */ .PI);
    const { interrupted, token = '' } = opening;
    const server = process.env['GITHUB_SERVER_URL'] ?? 'https://github.com';
    const previousKey = process.env['ROSTER_SYNC_PREVIOUS_API_KEY'];
    return openWorld({
        home,
        from: process.cwd(),
        config,
        key,
        previousKey,
        say,
        warn,
        interrupted,
        github: { server, token, issues: false },
    });
}
/** @returns what a command line asks of the stories that check or send */
function requestOf(line, { configPath }) {
    const draws = (0,_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(line, _flags_js__WEBPACK_IMPORTED_MODULE_0__/* .REPORT_DIR */ .Pi) !== undefined;
    return { configPath, apiUrl: (0,_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(line, _flags_js__WEBPACK_IMPORTED_MODULE_0__/* .API_URL */ .H$), draws };
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
        return { say: () => undefined, warn, end: () => undefined };
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
        say(line) {
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
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   HR: () => (/* binding */ Failure),
/* harmony export */   OJ: () => (/* binding */ unlessFailed)
/* harmony export */ });
/**
 * Something that ends a run and that a person can do something about: says what is wrong, and what to do next.
 * Anything thrown that isn't a Failure is a defect of this program.
 */
class Failure extends Error {
    name = 'Failure';
    hint;
    /** `use`: the command was given wrongly (exit 2); `run`: it was right and didn't work out (exit 4). */
    kind;
    constructor(message, hint, kind = 'run') {
        super(message);
        this.hint = hint;
        this.kind = kind;
    }
}
/**
 * @param instead what a Failure of the work becomes
 * @throws any other error of the work: that is a defect, and nothing may be taken for it
 */
async function unlessFailed(work, instead) {
    try {
        return await work;
    }
    catch (error) {
        if (error instanceof Failure)
            return instead(error);
        throw error;
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

/***/ 9532:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HA: () => (/* binding */ hasWorked),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   iS: () => (/* binding */ failedOutcome),
/* harmony export */   nM: () => (/* binding */ wouldHold),
/* harmony export */   sG: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var _base_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81767);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97420);


/** Whether a run did what it was asked for. */
const hasWorked = ({ ending }) => ending === 'clean' || ending === 'uploaded' || ending === 'unchanged';
/** Whether a check found nothing wrong, and a sync of the same roster would wait for an approval. */
const wouldHold = ({ command, ending, held }) => command === 'check' && ending === 'clean' && held.length > 0;
function outcomeOf(command, ending, known = {}) {
    return {
        notes: [],
        how: [],
        problems: [],
        held: [],
        posted: false,
        uploads: {},
        keepXml: false,
        ...known,
        command,
        ending,
    };
}
/**
 * @param error what ended the run
 * @throws the error itself where it isn't a Failure: that is a defect of this program, and no outcome
 */
function failedOutcome(command, known, error) {
    if (!(error instanceof _base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR))
        throw error;
    return { ...outcomeOf(command, 'failed', known), failure: error };
}
/**
 * What is listed of the problems of a run: where there are more than anybody reads, errors go first, so that a warning
 * never takes the place of one.
 *
 * @param notes to which a sentence is added where some aren't listed
 */
function listed(problems, notes) {
    const all = [...problems.filter(_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .isError */ .bJ), ...problems.filter((found) => !(0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .isError */ .bJ)(found))];
    const shown = all.slice(0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_PROBLEMS */ .aZ).sort(_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .byPlace */ .hz);
    if (shown.length === all.length)
        return { problems: shown, notes };
    const more = `There are ${all.length} problems or more; ${shown.length} of them are listed.`;
    return { problems: shown, notes: [...notes, more] };
}


/***/ }),

/***/ 97420:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ problem),
/* harmony export */   Il: () => (/* binding */ chooseProblems),
/* harmony export */   aZ: () => (/* binding */ MAX_PROBLEMS),
/* harmony export */   bJ: () => (/* binding */ isError),
/* harmony export */   hz: () => (/* binding */ byPlace),
/* harmony export */   jL: () => (/* binding */ withHeaders)
/* harmony export */ });
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16714);
/* harmony import */ var _vocabulary_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85905);


/** More than anybody works through. A file that is wrong everywhere isn't reported to the last of millions. */
const MAX_PROBLEMS = 50_000;
/** Makes a problem with the severity and, where none is given, the hint that the catalog has for its rule. */
function problem(rule, place, wording) {
    const { severity, hint: usual } = _vocabulary_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .catalog */ .U$[rule];
    const { file, line, column, row } = place;
    const { hint = usual } = wording;
    return { rule, severity, file, line, column, ...(row !== undefined && { row }), ...wording, hint };
}
/** @returns the same problems, each with the header over its cell, and its row */
function withHeaders(problems, headers) {
    return problems.map((found) => {
        const { file, line, column } = found;
        const guide = headers.get(file);
        const header = column === undefined ? undefined : guide?.headers[column - 1];
        const row = found.row ?? (line === undefined ? undefined : guide?.rowOf(line));
        if (!header && row === undefined)
            return found;
        return { ...found, ...(header && { header }), ...(row !== undefined && { row }) };
    });
}
/** Sorts by place, then rule: the order in which a person works through a file. */
function byPlace(a, b) {
    return ((0,_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(a.file, b.file) ||
        (a.line ?? 0) - (b.line ?? 0) ||
        (a.column ?? 0) - (b.column ?? 0) ||
        (0,_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(a.rule, b.rule));
}
const isError = (found) => found.severity === 'error';
/** Picks the problems that help most where few can be shown: one of each rule first, then in the files' order. */
function chooseProblems(problems, limit) {
    const firstOfRule = new Map(problems.toReversed().map((found) => [found.rule, found]));
    const firsts = problems.filter((found) => firstOfRule.get(found.rule) === found);
    const others = problems.filter((found) => firstOfRule.get(found.rule) !== found);
    const chosen = new Set([...firsts, ...others].slice(0, limit));
    return problems.filter((found) => chosen.has(found));
}


/***/ }),

/***/ 94513:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ confirmationName),
/* harmony export */   GJ: () => (/* binding */ isFuture),
/* harmony export */   MT: () => (/* binding */ prefixOf),
/* harmony export */   OA: () => (/* binding */ usualRejection),
/* harmony export */   Pr: () => (/* binding */ meaningOf),
/* harmony export */   S0: () => (/* binding */ receiptOfSending),
/* harmony export */   TK: () => (/* binding */ receiptPrefix),
/* harmony export */   Zz: () => (/* binding */ isReceipt),
/* harmony export */   _Z: () => (/* binding */ sendingName),
/* harmony export */   fA: () => (/* binding */ rejectionName),
/* harmony export */   gp: () => (/* binding */ TAGS),
/* harmony export */   ko: () => (/* binding */ receiptTime),
/* harmony export */   nR: () => (/* binding */ timeOf),
/* harmony export */   oJ: () => (/* binding */ RECEIPT_KEYS),
/* harmony export */   s3: () => (/* binding */ namesAbove),
/* harmony export */   sj: () => (/* binding */ isReceiptName),
/* harmony export */   wZ: () => (/* binding */ tagName)
/* harmony export */ });
/*
 * How the tags of this product are named (docs/receipts.md, Find a receipt): `roster-sync/<program>/<UTC time>` for an upload,
 * `roster-sync-sandbox/…` for one to a loopback API, `roster-sync-sending/…` and `roster-sync-sandbox-sending/…` while one
 * is sent, `roster-sync-rejected/<program>/<time>` for one that the portal refused.
 */
/** The kinds by the first part of the name. */
const KINDS = new Map([
    ['roster-sync', 'receipt'],
    ['roster-sync-sandbox', 'receipt'],
    ['roster-sync-sending', 'sending'],
    ['roster-sync-sandbox-sending', 'sending'],
    ['roster-sync-rejected', 'rejection'],
    ['roster-sync-confirmed', 'confirmation'],
]);
/** @returns what a tag of this name says, and of which program; undefined where it isn't one of ours */
function meaningOf(name) {
    const [first = '', program, time] = name.split('/');
    const kind = KINDS.get(first);
    return kind && program && time ? { kind, program } : undefined;
}
/** Where the list of public keys is committed with which anybody can check receipts. */
const RECEIPT_KEYS = '.github/roster-sync/receipt-keys.txt';
/** Before the name of a tag in the names of refs. */
const TAGS = 'refs/tags/';
const REJECTED = 'roster-sync-rejected/';
const CONFIRMED = 'roster-sync-confirmed/';
const OF_ANY_PROGRAM = /^roster-sync(?:-sandbox)?\/[^/]+\//;
const TIME = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/;
/** Where receipts of a program are kept; those of the sandbox are never a baseline for a real program. */
function receiptPrefix(program, loopback) {
    return `${loopback ? 'roster-sync-sandbox' : 'roster-sync'}/${program}/`;
}
/** @returns what a receipt's name begins with, up to its time: `roster-sync/acme/` */
function prefixOf(receipt) {
    return receipt.slice(0, receipt.lastIndexOf('/') + 1);
}
/** @returns the name of a tag that was given as a name or as a ref */
function tagName(given) {
    return given.startsWith(TAGS) ? given.slice(TAGS.length) : given;
}
/** @returns the time of a receipt's name: UTC, to the second, `20261124T020005Z` */
function receiptTime(date) {
    return date.toISOString().replaceAll(/[-:]|\.\d+/g, '');
}
/** Whether a tag below the prefix is named as receipts are. */
function isReceiptName(name, prefix) {
    return name.startsWith(prefix) && TIME.test(name.slice(prefix.length));
}
/** @returns the name of the record that the sync of a receipt begins: of the same time */
function sendingName(receipt) {
    const slash = receipt.indexOf('/');
    return `${receipt.slice(0, slash)}-sending${receipt.slice(slash)}`;
}
/** @returns the name of the receipt whose sync begins so; undefined where a tag isn't named as such a record */
function receiptOfSending(name) {
    const receipt = name.replace(/-sending(?=\/)/, '');
    return sendingName(receipt) === name ? receipt : undefined;
}
/** Whether a tag is named as a receipt of any program is. */
function isReceipt(name) {
    return OF_ANY_PROGRAM.test(name) && isReceiptName(name, prefixOf(name));
}
/** @returns when a receipt was made, by its name: milliseconds since 1970, NaN where the name has no time */
function timeOf(name) {
    const match = TIME.exec(name.slice(prefixOf(name).length));
    if (!match)
        return NaN;
    const [year = 0, month = 0, ...rest] = match.slice(1).map(Number);
    return Date.UTC(year, month - 1, ...rest);
}
/** Clocks differ, and a receipt of the last minutes isn't one of the future. */
const CLOCKS_DIFFER = 10 * 60 * 1000;
/** @param now milliseconds since 1970 */
function isFuture(name, now) {
    return timeOf(name) > now + CLOCKS_DIFFER;
}
/** @returns the name of the tag that rejects a receipt */
function rejectionName(receipt) {
    return REJECTED + receipt.slice(receipt.indexOf('/') + 1);
}
/** @returns the name of the tag that says that somebody saw the upload of a receipt applied */
function confirmationName(receipt) {
    return CONFIRMED + receipt.slice(receipt.indexOf('/') + 1);
}
/**
 * Anyone can make a tag under the name of a rejection and nobody may delete it, so that a number after it makes room for
 * the right one.
 *
 * @returns the usual name of the rejection that a tag is named as, without such a number; undefined where it isn't one
 */
function usualRejection(name) {
    return name.startsWith(REJECTED) ? name.replace(/(?<=Z)-\d+$/, '') : undefined;
}
/** The names above a name, where a tag would leave no room for it: `roster-sync`, `roster-sync/acme`. */
function namesAbove(name) {
    const parts = name.split('/');
    return parts.slice(1).map((_part, index) => parts.slice(0, index + 1).join('/'));
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


/***/ }),

/***/ 34013:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ isDate),
/* harmony export */   Bv: () => (/* binding */ likelyFormats),
/* harmony export */   LZ: () => (/* binding */ areAmbiguousTogether),
/* harmony export */   Rb: () => (/* binding */ CANDIDATES),
/* harmony export */   Um: () => (/* binding */ reads),
/* harmony export */   Vy: () => (/* binding */ toIsoDate),
/* harmony export */   WQ: () => (/* binding */ isSerialNumber),
/* harmony export */   YO: () => (/* binding */ isDateFormat),
/* harmony export */   h2: () => (/* binding */ readDate),
/* harmony export */   sx: () => (/* binding */ reasonAgainst),
/* harmony export */   tv: () => (/* binding */ howToWrite),
/* harmony export */   wA: () => (/* binding */ twinOf),
/* harmony export */   zx: () => (/* binding */ possibleDays)
/* harmony export */ });
/* harmony import */ var _months_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96685);

/*
 * Dates by declared formats, strictly. The libraries that were looked at take more than the format says (day.js rolls
 * over or guesses from what it knows of the locale, date-fns takes one digit for two) and say only that a date is
 * invalid; a person needs to hear why.
 */
const TOKEN = /D{1,2}|M{1,4}|Y{4}|Y{2}/g;
/** What each token takes; names of months are letters, with the full stop of a short one. */
const TAKES = {
    D: '(?<day>\\d{1,2})',
    DD: '(?<day>\\d{2})',
    M: '(?<month>\\d{1,2})',
    MM: '(?<month>\\d{2})',
    MMM: '(?<name>\\p{L}+\\.?)',
    MMMM: '(?<name>\\p{L}+)',
    YY: '(?<year>\\d{2})',
    YYYY: '(?<year>\\d{4})',
};
/** Whether a text is a format: one day, one month, one year, and nothing but separators between them. */
function isDateFormat(format) {
    const tokens = format.match(TOKEN) ?? [];
    const kinds = tokens.map(([letter]) => letter).toSorted();
    // A single D or M right before another number could take one digit or two.
    const isUnclear = /(?<!D)D(?=[MY])|(?<!M)M(?=[DY])/.test(format);
    return kinds.join('') === 'DMY' && /^[ ./,-]*$/.test(format.replaceAll(TOKEN, '')) && !isUnclear;
}
const compiled = new Map();
function expressionOf(format) {
    let expression = compiled.get(format);
    if (!expression) {
        const literal = (text) => text.replaceAll('.', '\\.');
        const parts = format.split(/(D{1,2}|M{1,4}|Y{4}|Y{2})/);
        expression = new RegExp(`^${parts.map((part) => TAKES[part] ?? literal(part)).join('')}$`, 'u');
        compiled.set(format, expression);
    }
    return expression;
}
/** Years of two digits are those from 1950 to 2049. */
const fullYear = (year) => year.length === 4 ? Number(year) : Number(year) + (year < '50' ? 2000 : 1900);
/** The calendar repeats every 400 years; without that, Date takes the year 4 for 1904. */
const daysIn = (year, month) => new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
/** Midnight says nothing but that a system keeps dates as times. */
const MIDNIGHT = /(?:T| )(?:0?0:00(?::00(?:\.0+)?)?|12:00(?::00)? ?[Aa]\.?[Mm]\.?)(?:Z|\+00:00)?$/;
const TIME = /\d(?:T| )\d{1,2}:\d{2}/;
const ISO_SHAPE = /^\d{4}-\d{2}-\d{2}$/;
/** Reads a date by one format, or says why it isn't one. */
function readDate(written, format) {
    const found = expressionOf(format).exec(written.replace(MIDNIGHT, ''));
    const { day = '', month: number = '', name = '', year = '' } = found?.groups ?? {};
    const month = name === '' ? Number(number) : (0,_months_js__WEBPACK_IMPORTED_MODULE_0__/* .monthNamed */ .y)(name);
    if (!found || month === undefined)
        return { reason: `doesn’t have the form ${format}`, hasForm: false };
    const fails = (reason) => ({ reason, hasForm: true });
    if (month > 12 && Number(day) <= 12) {
        const first = format.indexOf('D') < format.indexOf('M') ? 'month' : 'day';
        return fails(`has no month where ${format} has it: it looks as if the ${first} came first`);
    }
    if (month < 1 || month > 12)
        return fails('has a month that isn’t one of the twelve');
    if (Number(day) < 1 || Number(day) > daysIn(fullYear(year), month))
        return fails('has a day that its month doesn’t have');
    return {
        iso: `${String(fullYear(year)).padStart(4, '0')}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`,
    };
}
/**
 * @param formats those that were declared; YYYY-MM-DD always is, as nothing else looks like it
 * @returns the date as YYYY-MM-DD, or undefined where it isn't one of these formats
 */
function toIsoDate(written, formats) {
    if (ISO_SHAPE.test(written))
        return written;
    const withoutTime = written.replace(MIDNIGHT, '');
    if (ISO_SHAPE.test(withoutTime))
        return withoutTime;
    for (const format of formats) {
        const read = readDate(withoutTime, format);
        if ('iso' in read)
            return read.iso;
    }
    return undefined;
}
/** Whether a text is a day of the calendar as the employee file has it, YYYY-MM-DD. */
const isDate = (written) => ISO_SHAPE.test(written) && reads(written, 'YYYY-MM-DD');
/** The days since 1900 as which spreadsheets keep dates. */
const isSerialNumber = (written) => /^[1-7]\d{4}(?:\.\d+)?$/.test(written);
/** Why a value isn't a date of the declared formats, to follow the name of its field. */
function reasonAgainst(written, formats) {
    if (isSerialNumber(written))
        return 'is the number by which a spreadsheet keeps a date, not the date';
    if (TIME.test(written))
        return 'has a time of day';
    const declared = ISO_SHAPE.test(written) || formats.length === 0 ? ['YYYY-MM-DD'] : formats;
    const reads = declared.map((format) => readDate(written, format));
    const near = reads.find((read) => 'reason' in read && read.hasForm);
    if (near && 'reason' in near)
        return near.reason;
    return declared.length === 1
        ? `doesn’t have the form ${declared.join()}`
        : `has none of the forms ${declared.join(', ')}`;
}
const SAMPLES = [
    [2001, 2, 3],
    [2003, 1, 2],
    [2010, 11, 12],
];
/** Whether two formats could read one text as two dates. */
function areAmbiguousTogether(formats) {
    return formats.some((format) => SAMPLES.map((sample) => writtenAs(format, sample)).some((text) => {
        const dates = formats
            .map((other) => readDate(text, other))
            .flatMap((read) => ('iso' in read ? [read.iso] : []));
        return new Set(dates).size > 1;
    }));
}
function writtenAs(format, [year, month, day]) {
    return format.replaceAll(TOKEN, (token) => {
        if (token.startsWith('Y'))
            return String(year).slice(-token.length);
        if (token.length > 2)
            return ['Jan', 'Feb', 'Nov'][[1, 2, 11].indexOf(month)] ?? '';
        return String(token.startsWith('D') ? day : month).padStart(2, '0');
    });
}
/** What to do about a date that has none of the forms that are declared for its column. */
function howToWrite(formats) {
    const [format = ''] = formats;
    return `Write it as ${formats.join(' or ')}, for example ${writtenAs(format, [2010, 11, 12])}.`;
}
const SEPARATORS = ['/', '.', '-', ' '];
/** What dates may look like; the stricter first. */
const CANDIDATES = SEPARATORS.flatMap((s) => [
    ...[`DD${s}MM${s}YYYY`, `MM${s}DD${s}YYYY`, `D${s}M${s}YYYY`, `M${s}D${s}YYYY`],
    ...[`DD${s}MM${s}YY`, `MM${s}DD${s}YY`, `D${s}M${s}YY`, `M${s}D${s}YY`],
    ...[`YYYY${s}MM${s}DD`, `YYYY${s}M${s}D`, `D${s}MMM${s}YYYY`, `D${s}MMM${s}YY`],
]).concat('MMM D, YYYY', 'D. MMMM YYYY', 'YYYYMMDD');
/** The format with day and month in each other's place; undefined where the month has a name, or the year is first. */
function twinOf(format) {
    if (/MMM|^Y/.test(format))
        return undefined;
    return format.replaceAll(/[DM]/g, (letter) => (letter === 'D' ? 'M' : 'D'));
}
const reads = (written, format) => 'iso' in readDate(written, format);
/** @returns the days that a text may mean, YYYY-MM-DD, whatever its form; none where it isn’t a date */
function possibleDays(written) {
    const iso = toIsoDate(written, []);
    if (iso !== undefined)
        return isDate(iso) ? [iso] : [];
    const days = CANDIDATES.map((format) => readDate(written, format));
    return [...new Set(days.flatMap((read) => ('iso' in read ? [read.iso] : [])))];
}
/**
 * The fewest formats that read these dates: again and again the one that reads most of what is left.
 *
 * @returns an empty list for dates that none reads
 */
function likelyFormats(written) {
    const found = [];
    let left = written;
    while (left.length > 0) {
        const rest = left;
        const counted = CANDIDATES.map((format) => ({
            format,
            count: rest.filter((one) => reads(one, format)).length,
        }));
        const best = counted.reduce((a, b) => (b.count > a.count ? b : a));
        if (best.count === 0)
            break;
        found.push(best.format);
        left = rest.filter((one) => !reads(one, best.format));
    }
    return found;
}


/***/ }),

/***/ 96685:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ monthNamed)
/* harmony export */ });
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16714);

/** How the months are written, in full and short, in English, German, French, Spanish, Dutch, Portuguese, Italian and Polish. */
const MONTHS = [
    'January Jan Januar Jänner Jän janvier janv enero ene januari styczeń stycznia sty janeiro gennaio gen',
    'February Feb Februar février févr fév febrero februari luty lutego lut fevereiro fev febbraio',
    'March Mar März Mär Mrz mars marzo maart mrt maa marzec marca março',
    'April Apr avril avr abril abr kwiecień kwietnia kwi aprile',
    'May Mai mayo mei maj maja maio maggio mag',
    'June Jun Juni juin junio czerwiec czerwca cze junho giugno giu',
    'July Jul Juli juillet juil julio lipiec lipca lip julho luglio lug',
    'August Aug août aou agosto ago augustus sierpień sierpnia sie',
    'September Sep Sept septembre septiembre setiembre wrzesień września wrz setembro set settembre sett',
    'October Oct Oktober Okt octobre octubre październik października paź outubro out ottobre ott',
    'November Nov novembre noviembre listopad listopada lis novembro',
    'December Dec Dezember Dez décembre déc diciembre dic grudzień grudnia gru dezembro dicembre',
];
const BY_NAME = new Map(MONTHS.flatMap((names, index) => names.split(' ').map((name) => [(0,_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(name), index + 1])));
/** @returns the month, 1 to 12, of a name in one of the languages */
const monthNamed = (name) => BY_NAME.get((0,_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(name));


/***/ }),

/***/ 93238:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BG: () => (/* binding */ basicCredentials),
/* harmony export */   Lb: () => (/* binding */ isSameAddress),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   X5: () => (/* binding */ endpointOf),
/* harmony export */   Xj: () => (/* binding */ ownAddress),
/* harmony export */   yL: () => (/* binding */ mayBeKey)
/* harmony export */ });
/* harmony import */ var _base_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81767);

/**
 * Decides where the API is.
 *
 * @param program the subdomain
 * @param configured `api.base-url`: only a loopback address, since a branch's own file must not send the key anywhere
 * @param given the input `api-url`: any https address, or a loopback one
 * @throws Failure where an address may not be used
 */
function endpointOf(program, configured, given) {
    if (given !== undefined && given !== '')
        return checked(given, 'api-url', 'use');
    if (configured === undefined)
        return checked(ownAddress(program), 'program', 'run');
    const endpoint = checked(configured, 'api.base-url', 'run');
    if (endpoint.loopback)
        return endpoint;
    throw new _base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('`api.base-url` may only name this machine itself (127.0.0.1), for the sandbox.', 'Give another address as the input `api-url` in the workflow, where a branch can’t change it unseen.');
}
/** @returns the address that a program has where nobody names another one */
const ownAddress = (program) => `https://${program}.workstars.com/admin/api/v2/`;
/** Whether two addresses of endpoints lead to the same place: this machine has more than one name. */
function isSameAddress(one, other) {
    const [a, b] = [one, other].map((address) => {
        const url = URL.canParse(address) ? new URL(address) : undefined;
        if (url && isLoopback(url.hostname))
            url.hostname = 'localhost';
        return url?.href;
    });
    return a !== undefined && a === b;
}
function checked(address, name, kind) {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (!url || !['http:', 'https:'].includes(url.protocol)) {
        throw new _base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`\`${name}\` isn’t a web address.`, 'It has the form https://acme.workstars.com/admin/api/v2/.', kind);
    }
    if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
        const hint = 'Write the bare address; the key has its own input (on a command line, ROSTER_SYNC_API_KEY).';
        throw new _base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`\`${name}\` holds more than an address.`, hint, kind);
    }
    const loopback = isLoopback(url.hostname);
    if (url.protocol === 'http:' && !loopback) {
        throw new _base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`\`${name}\` isn’t encrypted, and the key would travel openly.`, 'Use https://.', kind);
    }
    return { url: url.href.endsWith('/') ? url.href : `${url.href}/`, loopback };
}
/** Whether a host is this very machine. */
function isLoopback(host) {
    return host === 'localhost' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);
}
/** @returns the user name and the key, as HTTP Basic has them (docs/vendor-api.md, Address and authentication) */
function basicCredentials(key) {
    return Buffer.from(`api-key:${key}`).toString('base64');
}
/** Whether a text may be an API key: anything else can’t be in a header. */
const mayBeKey = (key) => /^[\u0021-\u007E]+$/.test(key);


/***/ })

};
