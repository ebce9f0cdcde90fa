export const id = 986;
export const ids = [986,353];
export const modules = {

/***/ 8367:
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

/***/ 7632:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bu: () => (/* binding */ exitCodeOfFailure),
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   dc: () => (/* binding */ EXIT),
/* harmony export */   dv: () => (/* binding */ EXIT_WORDS)
/* harmony export */ });
/** What the process ends with, for scripts (README.md, Command line). */
const EXIT = { good: 0, bad: 1, wrongUse: 2 };
const EXIT_WORDS = 'Exit codes: 0 clean, uploaded or unchanged; 1 problems, held or failed; 2 wrong use.';
const OF_ENDING = {
    clean: EXIT.good,
    uploaded: EXIT.good,
    unchanged: EXIT.good,
    problems: EXIT.bad,
    held: EXIT.bad,
    failed: EXIT.bad,
};
function exitCodeOf({ ending, failure }) {
    return failure ? exitCodeOfFailure(failure) : OF_ENDING[ending];
}
function exitCodeOfFailure({ kind }) {
    return kind === 'use' ? EXIT.wrongUse : EXIT.bad;
}


/***/ }),

/***/ 5377:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FH: () => (/* binding */ choiceOf),
/* harmony export */   H$: () => (/* binding */ API_URL),
/* harmony export */   J9: () => (/* binding */ switchFlag),
/* harmony export */   PI: () => (/* binding */ CONFIG),
/* harmony export */   Pi: () => (/* binding */ REPORT_DIR),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   gx: () => (/* binding */ textFlag),
/* harmony export */   vM: () => (/* binding */ isSet),
/* harmony export */   yq: () => (/* binding */ choiceFlag)
/* harmony export */ });
/* harmony import */ var _core_config_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3302);

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
const REPORT_DIR = textFlag('report-dir', 'DIR', 'write summary.md, report.html, problems.csv, problems.json and plan.json there');
/** @returns a flag's text, or undefined where it wasn't given */
function textOf({ flags }, { name }) {
    const given = flags[name];
    return typeof given === 'string' ? given : undefined;
}
/** @returns a flag's value: the first of them where none was given */
function choiceOf({ flags }, flag) {
    return flag.values.find((value) => value === flags[flag.name]) ?? flag.values[0];
}
function isSet({ flags }, { name }) {
    return flags[name] === true;
}


/***/ }),

/***/ 6986:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./src/adapters/process/signals.ts
var signals = __webpack_require__(8367);
// EXTERNAL MODULE: ./src/core/base/failure.ts
var failure = __webpack_require__(1767);
// EXTERNAL MODULE: ./src/core/base/version.ts + 1 modules
var version = __webpack_require__(5127);
// EXTERNAL MODULE: ./src/core/report/escape.ts
var report_escape = __webpack_require__(8547);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
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
        throw wrongUse(`${name} takes flags only.`);
    if (names.length !== 1 && operand?.single !== undefined)
        throw wrongOperand(command);
    for (const flag of flags) {
        if (flag.type !== 'choice')
            continue;
        const given = values[flag.name];
        if (given !== undefined && !flag.values.some((value) => value === given))
            throw wrongUse(`--${flag.name} is ${flag.values.join(' or ')}.`);
    }
    return { names, flags: values };
}
function parse({ name, flags }, args) {
    const options = Object.fromEntries(flags.map((flag) => [flag.name, { type: flag.type === 'switch' ? 'boolean' : 'string' }]));
    try {
        return (0,external_node_util_.parseArgs)({ args, options, allowPositionals: true, strict: true });
    }
    catch (error) {
        const unknown = /'(--?[\w-]+)/.exec(error instanceof Error ? error.message : '')?.[1];
        throw wrongUse(`${name} doesn’t take ${unknown === undefined ? 'these flags' : `${unknown} like this`}.`);
    }
}
/** That something else was named to a command than what it takes. */
function wrongOperand({ name, operand, examples }) {
    const hint = `For example: roster-sync ${examples[0]}`;
    return new failure/* Failure */.HR(`${name} takes ${operand?.single ?? 'names'}.`, hint, 'use');
}
function wrongUse(message) {
    return new failure/* Failure */.HR(message, 'roster-sync --help shows the commands and their flags.', 'use');
}

// EXTERNAL MODULE: ./src/cli/flags.ts
var flags = __webpack_require__(5377);
// EXTERNAL MODULE: ./src/cli/open.ts
var cli_open = __webpack_require__(5372);
// EXTERNAL MODULE: ./src/core/report/text.ts
var report_text = __webpack_require__(8115);
// EXTERNAL MODULE: ./src/cli/exit.ts
var exit = __webpack_require__(7632);
// EXTERNAL MODULE: ./src/cli/terminal.ts
var terminal = __webpack_require__(1028);
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
    if (folder !== undefined) {
        const { writeReport } = await Promise.all(/* import() */[__webpack_require__.e(563), __webpack_require__.e(601)]).then(__webpack_require__.bind(__webpack_require__, 7563));
        const unwritten = await writeReport(outcome, { folder, within, home });
        if (unwritten !== undefined)
            process.stderr.write(`${unwritten}\n`);
    }
    const paint = (0,terminal/* paintFor */.e)(process.stdout);
    const problems = outcome.problems.flatMap((found) => (0,report_text/* problemLines */.pb)(found, paint));
    const lines = [...problems, ...(0,report_text/* storyLines */.pI)(outcome, paint)];
    process.stdout.write(`${lines.join('\n')}\n`);
}

;// CONCATENATED MODULE: ./src/cli/check.ts



/** Checks the roster of the work tree. It sends nothing, so a signal just ends it. */
const checkCommand = {
    name: 'check',
    summary: 'find every problem of the roster, and say what a sync would do; sends nothing',
    flags: [flags/* CONFIG */.PI, flags/* API_URL */.H$, flags/* REPORT_DIR */.Pi],
    examples: ['check', 'check --report-dir report', 'check --config programs/acme.yml'],
    run(line, home) {
        // The story loads while git answers.
        const loading = Promise.all(/* import() */[__webpack_require__.e(921), __webpack_require__.e(856), __webpack_require__.e(815), __webpack_require__.e(697), __webpack_require__.e(188), __webpack_require__.e(963), __webpack_require__.e(675), __webpack_require__.e(608), __webpack_require__.e(997)]).then(__webpack_require__.bind(__webpack_require__, 9238));
        return runStory(line, home, async (opened) => {
            const { check } = await loading;
            return check(opened.world, { ...(0,cli_open/* requestOf */.f)(line, opened), isPullRequest: false });
        });
    },
};

;// CONCATENATED MODULE: ./src/cli/import.ts


const FORCE = (0,flags/* switchFlag */.J9)('force', 'write over a roster with changes that aren’t committed');
/** Writes an export as the roster. */
const importCommand = {
    name: 'import',
    summary: 'write an HR system’s export as the roster: mapped columns, sorted; sends nothing',
    operand: { placeholder: 'EXPORT.csv', single: 'the path of one export' },
    flags: [flags/* CONFIG */.PI, flags/* REPORT_DIR */.Pi, FORCE],
    examples: ['import ~/Downloads/employees.csv', 'import ~/Downloads/employees.csv --report-dir report'],
    async run(line, home) {
        const [path = ''] = line.names;
        const { readExport } = await __webpack_require__.e(/* import() */ 559).then(__webpack_require__.bind(__webpack_require__, 1559));
        const exported = await readExport(path, process.cwd());
        return runStory(line, home, async ({ world, configPath }) => {
            const { importExport } = await Promise.all(/* import() */[__webpack_require__.e(921), __webpack_require__.e(856), __webpack_require__.e(815), __webpack_require__.e(188), __webpack_require__.e(963), __webpack_require__.e(675), __webpack_require__.e(255)]).then(__webpack_require__.bind(__webpack_require__, 636));
            const force = (0,flags/* isSet */.vM)(line, FORCE);
            return importExport(world, { configPath, exported, force, isPublic: undefined });
        });
    },
};

// EXTERNAL MODULE: ./src/core/config/names.ts
var names = __webpack_require__(3302);
;// CONCATENATED MODULE: ./src/cli/init.ts


const PROGRAM = (0,flags/* textFlag */.gx)('program', 'NAME', 'the subdomain of the program');
const YES = (0,flags/* switchFlag */.J9)('yes', 'ask nothing: leave open what the file doesn’t say');
const init_FORCE = (0,flags/* switchFlag */.J9)('force', 'write over files that are there');
const PUBLISHED = (0,flags/* textFlag */.gx)('action', 'NAME@REF', 'where the action is published', names/* ACTION */.hr);
/**
 * Proposes the configuration and the workflows for a roster, writes them, and checks the roster with them. On a
 * terminal it asks what the file doesn't say.
 */
const initCommand = {
    name: 'init',
    summary: 'propose the configuration and the workflows for a CSV in this repository, and check it',
    operand: { placeholder: 'ROSTER.csv', single: 'the name of one file' },
    flags: [PROGRAM, YES, init_FORCE, PUBLISHED],
    examples: ['init roster/employees.csv', 'init roster/employees.csv --yes --program acme'],
    async run(line, home) {
        const { proposeHere } = await Promise.all(/* import() */[__webpack_require__.e(921), __webpack_require__.e(856), __webpack_require__.e(815), __webpack_require__.e(697), __webpack_require__.e(188), __webpack_require__.e(963), __webpack_require__.e(675), __webpack_require__.e(608), __webpack_require__.e(29)]).then(__webpack_require__.bind(__webpack_require__, 5030));
        const [roster = ''] = line.names;
        const [program, action] = [(0,flags/* textOf */.b6)(line, PROGRAM), (0,flags/* textOf */.b6)(line, PUBLISHED) ?? names/* ACTION */.hr];
        return proposeHere({ roster, program, action, asks: !(0,flags/* isSet */.vM)(line, YES), force: (0,flags/* isSet */.vM)(line, init_FORCE) }, home);
    },
};

// EXTERNAL MODULE: ./src/core/receipts/names.ts
var receipts_names = __webpack_require__(4513);
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
            __webpack_require__.e(/* import() */ 591).then(__webpack_require__.bind(__webpack_require__, 5591)),
        ]);
        const { rejection, already } = await reject(world, name);
        const done = already ? 'was rejected before' : 'is rejected';
        const shown = (0,terminal/* paintFor */.e)(process.stdout)('good', `${(0,report_escape/* forTerminal */.Qf)(name)} ${done}`);
        process.stdout.write(`${shown} (${(0,report_escape/* forTerminal */.Qf)(rejection)}). The next sync compares with the receipt before it.\n`);
        return exit/* EXIT */.dc.good;
    },
};

;// CONCATENATED MODULE: ./src/cli/sandbox.ts



const DEFAULT_PORT = '8787';
const DEFAULT_KEY = 'sandbox-key';
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
        const [{ parseFaults }, { startSandbox }, { xmlReader }] = await Promise.all([
            __webpack_require__.e(/* import() */ 770).then(__webpack_require__.bind(__webpack_require__, 4770)),
            Promise.all(/* import() */[__webpack_require__.e(921), __webpack_require__.e(666)]).then(__webpack_require__.bind(__webpack_require__, 3666)),
            __webpack_require__.e(/* import() */ 74).then(__webpack_require__.bind(__webpack_require__, 2074)),
        ]);
        const key = process.env['ROSTER_SYNC_API_KEY'] ?? DEFAULT_KEY;
        const sandbox = await startSandbox({
            reader: xmlReader(home),
            key,
            port: portOf(line),
            faults: parseFaults((0,flags/* textOf */.b6)(line, FAULTS) ?? ''),
            folder: (0,flags/* textOf */.b6)(line, STATE),
        });
        const named = key === DEFAULT_KEY ? `the key ${DEFAULT_KEY}` : 'the key in ROSTER_SYNC_API_KEY';
        process.stdout.write(`The sandbox listens at ${sandbox.url} for ${named}. Ctrl+C ends it.\n`);
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
        const loading = Promise.all(/* import() */[__webpack_require__.e(921), __webpack_require__.e(856), __webpack_require__.e(815), __webpack_require__.e(188), __webpack_require__.e(963), __webpack_require__.e(962)]).then(__webpack_require__.bind(__webpack_require__, 9383));
        const opened = await (0,cli_open/* openHere */.P)(line, home);
        const { world } = opened;
        try {
            const { fetchSchemas } = await loading;
            for (const { path, state, bytes } of await fetchSchemas(world, (0,cli_open/* requestOf */.f)(line, opened))) {
                if (bytes && state !== 'same')
                    await world.files.write(path, bytes);
                process.stdout.write(`${path}: ${SAID[state]}\n`);
            }
            return exit/* EXIT */.dc.good;
        }
        finally {
            await world.reader.close();
        }
    },
};

;// CONCATENATED MODULE: ./src/cli/sync.ts




const BRANCH = (0,flags/* textFlag */.gx)('branch', 'NAME', 'the only branch that is sent', 'the remote’s HEAD, else main');
const APPROVE = (0,flags/* textFlag */.gx)('approve', 'PLAN-ID', 'let exactly this held plan through');
const UNCHANGED = (0,flags/* choiceFlag */.yq)('unchanged', ['send', 'skip'], 'what to do when nothing changed');
/** Sends the committed roster. Asked to end, it ends where what was sent is on record. */
const syncCommand = {
    name: 'sync',
    summary: 'send the committed roster: employees, then positions; leaves a receipt',
    flags: [flags/* CONFIG */.PI, flags/* API_URL */.H$, flags/* REPORT_DIR */.Pi, BRANCH, APPROVE, UNCHANGED],
    examples: ['sync', 'sync --approve 0123456789abcdef0123456789abcdef', 'sync --unchanged skip'],
    async run(line, home) {
        const interrupted = (0,signals/* listenForSignals */.si)();
        // The story loads while git answers.
        const loading = Promise.all(/* import() */[__webpack_require__.e(921), __webpack_require__.e(856), __webpack_require__.e(815), __webpack_require__.e(697), __webpack_require__.e(188), __webpack_require__.e(963), __webpack_require__.e(675), __webpack_require__.e(608), __webpack_require__.e(391)]).then(__webpack_require__.bind(__webpack_require__, 4972));
        const code = await runStory(line, home, async (opened) => {
            const { sync } = await loading;
            const trigger = {
                event: undefined,
                branch: opened.world.repository.branch,
                onlyBranch: (0,flags/* textOf */.b6)(line, BRANCH),
                isPublic: undefined,
                actor: undefined,
                runUrl: undefined,
            };
            const [approve, unchanged] = [(0,flags/* textOf */.b6)(line, APPROVE), (0,flags/* choiceOf */.FH)(line, UNCHANGED)];
            return sync(opened.world, { ...(0,cli_open/* requestOf */.f)(line, opened), trigger, approve, unchanged });
        }, interrupted);
        (0,signals/* leaveIfInterrupted */.V3)(interrupted, code);
        return code;
    },
};

;// CONCATENATED MODULE: ./src/cli/verify.ts





const ALL = (0,flags/* switchFlag */.J9)('all', 'every receipt of the program');
/** Proves receipts: good only when every one of them is the same. */
const verifyCommand = {
    name: 'verify',
    summary: 'build the XML of a receipt’s commit again and compare digests; none named: the newest',
    operand: { placeholder: '[RECEIPT…]' },
    flags: [flags/* CONFIG */.PI, flags/* API_URL */.H$, ALL],
    examples: ['verify', 'verify --all', 'verify roster-sync/acme/20261124T020005Z'],
    async run(line, home) {
        const progress = (0,terminal/* progressOn */.z)(process.stderr);
        try {
            const loading = Promise.all(/* import() */[__webpack_require__.e(921), __webpack_require__.e(856), __webpack_require__.e(815), __webpack_require__.e(697), __webpack_require__.e(188), __webpack_require__.e(963), __webpack_require__.e(504)]).then(__webpack_require__.bind(__webpack_require__, 3613));
            const [opened, { receiptsMeant }] = await Promise.all([
                (0,cli_open/* openHere */.P)(line, home, { progress }),
                Promise.all(/* import() */[__webpack_require__.e(921), __webpack_require__.e(856), __webpack_require__.e(815), __webpack_require__.e(188), __webpack_require__.e(963), __webpack_require__.e(862)]).then(__webpack_require__.bind(__webpack_require__, 6699)),
            ]);
            const wish = { ...(0,cli_open/* requestOf */.f)(line, opened), names: line.names, all: (0,flags/* isSet */.vM)(line, ALL) };
            const names = await receiptsMeant(opened.world, wish);
            const verified = await (await loading).verify(opened.world, names);
            progress.end();
            const paint = (0,terminal/* paintFor */.e)(process.stdout);
            for (const { name, verdict, reason, unsigned } of verified) {
                const shown = paint(verdict === 'same' ? 'good' : 'bad', verdict);
                process.stdout.write(`${(0,report_escape/* forTerminal */.Qf)(name)}: ${shown}${reason === undefined ? '' : `, ${(0,report_escape/* forTerminal */.Qf)(reason)}`}${unsigned ? ' (not signed with this API key)' : ''}\n`);
            }
            return verified.every(({ verdict }) => verdict === 'same') ? exit/* EXIT */.dc.good : exit/* EXIT */.dc.bad;
        }
        finally {
            progress.end();
        }
    },
};

;// CONCATENATED MODULE: ./src/cli/commands.ts








/** Every command, in the order of the help. What isn't in this list can't be run. */
const COMMANDS = [
    initCommand,
    checkCommand,
    syncCommand,
    importCommand,
    verifyCommand,
    rejectCommand,
    schemaCommand,
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
        `usage: roster-sync ${usageOf(command)}${rows.length > 0 ? ' [flags]' : ''}`,
        '',
        `  ${command.summary}`,
        '',
        ...(rows.length > 0 ? ['flags', ...linesOf(rows, widest(rows)), ''] : []),
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
        throw wrongUse(first.startsWith('-') ? 'The command comes first.' : 'This command doesn’t exist.');
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
    return exit/* EXIT */.dc.bad;
}


/***/ }),

/***/ 5372:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ openHere),
/* harmony export */   f: () => (/* binding */ requestOf)
/* harmony export */ });
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5377);

const SILENT = { say: () => undefined, warn: () => undefined };
/**
 * Opens the world as a command line sees it: this folder's repository, and the key of the environment.
 *
 * @throws Failure where there isn't a repository, or the configuration's path leaves it
 */
async function openHere(line, home, opening = {}) {
    const { progress: { say, warn } = SILENT, key = process.env['ROSTER_SYNC_API_KEY'] } = opening;
    const { openWorld } = await __webpack_require__.e(/* import() */ 795).then(__webpack_require__.bind(__webpack_require__, 5795));
    const config = (0,_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(line, _flags_js__WEBPACK_IMPORTED_MODULE_0__/* .CONFIG */ .PI);
    const { interrupted } = opening;
    return openWorld({ home, from: process.cwd(), config, key, say, warn, interrupted });
}
/** @returns what a command line asks of the stories that check or send */
function requestOf(line, { configPath }) {
    const draws = (0,_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(line, _flags_js__WEBPACK_IMPORTED_MODULE_0__/* .REPORT_DIR */ .Pi) !== undefined;
    return { configPath, apiUrl: (0,_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(line, _flags_js__WEBPACK_IMPORTED_MODULE_0__/* .API_URL */ .H$), draws };
}


/***/ }),

/***/ 1028:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ paintFor),
/* harmony export */   z: () => (/* binding */ progressOn)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_report_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8115);


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

/***/ 1767:
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
    /** `use`: the command was given wrongly (exit 2); `run`: it was right and didn't work out (exit 1). */
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

/***/ 6714:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   gl: () => (/* binding */ withoutPadding),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/** Compares by UTF-16 code units, which is the same on every machine and in every locale. */
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** A count with its noun: `1 employee`, `2 employees`. */
function counted(count, one, many = `${one}s`) {
    return `${count} ${count === 1 ? one : many}`;
}
/** Letters that Unicode doesn't take apart into a letter and its accent. */
const LETTERS = { ł: 'l', ß: 'ss', ø: 'o', æ: 'ae', œ: 'oe', đ: 'd' };
/** A header or name without what makes no difference: capitals, accents, blanks, punctuation. `#` means a number. */
function plain(text) {
    return text
        .normalize('NFKD')
        .toLowerCase()
        .replaceAll(/[łßøæœđ]/g, (letter) => LETTERS[letter] ?? letter)
        .replaceAll(/[^\p{L}\p{N}#]/gu, '');
}
/**
 * What pads a cell: blanks, also the no-break ones of web pages, tabs, line ends, and the byte order marks that stay
 * where files were joined. Any other invisible character may be meant and is part of the text.
 */
const PADDING = new Set([' ', '\u00A0', '\t', '\r', '\n', '\uFEFF']);
/** A text without what pads it at either end. */
function withoutPadding(text) {
    let start = 0;
    let end = text.length;
    while (start < end && PADDING.has(text.charAt(start)))
        start += 1;
    while (end > start && PADDING.has(text.charAt(end - 1)))
        end -= 1;
    return text.slice(start, end);
}


/***/ }),

/***/ 5127:
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

/***/ 3302:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tt: () => (/* binding */ CHECK_WORKFLOW_PATH),
/* harmony export */   h9: () => (/* binding */ PROGRAM_NAME),
/* harmony export */   hr: () => (/* binding */ ACTION),
/* harmony export */   px: () => (/* binding */ ACTION_NAME),
/* harmony export */   rQ: () => (/* binding */ SCHEMA_FOLDER),
/* harmony export */   tF: () => (/* binding */ CONFIG_PATH),
/* harmony export */   uG: () => (/* binding */ SYNC_WORKFLOW_PATH)
/* harmony export */ });
/*
 * What is called how in a repository and outside of it, for everybody who speaks of a configuration. The command line
 * reads this at every start, so it needs neither the schema nor anything else.
 */
/** Where the configuration lies, unless a run is given another path. */
const CONFIG_PATH = '.github/roster-sync.yml';
/** Where the program's own schemas are committed. */
const SCHEMA_FOLDER = '.github/roster-sync';
/** The workflows that `init` proposes. */
const CHECK_WORKFLOW_PATH = '.github/workflows/roster-check.yml';
const SYNC_WORKFLOW_PATH = '.github/workflows/roster-sync.yml';
/** A program's name: its subdomain, so one label of a DNS name. */
const PROGRAM_NAME = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;
/** Where the action is published, and in which version: `owner/name@ref`. */
const ACTION_NAME = /^[\w.-]+\/[\w.-]+@[\w./-]+$/;
/** What the examples have in its place, until somebody publishes the action. */
const ACTION = 'OWNER/roster-sync@v0';


/***/ }),

/***/ 4513:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ isRejectionOf),
/* harmony export */   GJ: () => (/* binding */ isFuture),
/* harmony export */   MT: () => (/* binding */ prefixOf),
/* harmony export */   TK: () => (/* binding */ receiptPrefix),
/* harmony export */   Zz: () => (/* binding */ isReceipt),
/* harmony export */   fA: () => (/* binding */ rejectionName),
/* harmony export */   gp: () => (/* binding */ TAGS),
/* harmony export */   ko: () => (/* binding */ receiptTime),
/* harmony export */   nR: () => (/* binding */ timeOf),
/* harmony export */   s3: () => (/* binding */ namesAbove),
/* harmony export */   sj: () => (/* binding */ isReceiptName),
/* harmony export */   wZ: () => (/* binding */ tagName)
/* harmony export */ });
/*
 * How the tags of this product are named (README.md, Receipts): `roster-sync/<program>/<UTC time>` for an upload,
 * `roster-sync-sandbox/…` for one to a loopback API, `roster-sync-rejected/<program>/<time>` for one that the portal
 * refused.
 */
/** Before the name of a tag in the names of refs. */
const TAGS = 'refs/tags/';
const REJECTED = 'roster-sync-rejected/';
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
/**
 * Whether a tag is named as one that rejects a receipt. Anyone can make a tag under that name and nobody may delete it,
 * so that a number after it makes room for the right one.
 */
function isRejectionOf(name, receipt) {
    const own = rejectionName(receipt);
    return name === own || (name.startsWith(`${own}-`) && /^\d+$/.test(name.slice(own.length + 1)));
}
/** The names above a name, where a tag would leave no room for it: `roster-sync`, `roster-sync/acme`. */
function namesAbove(name) {
    const parts = name.split('/');
    return parts.slice(1).map((_part, index) => parts.slice(0, index + 1).join('/'));
}


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
const EMPTY_COMMENT = '<!---->';
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
            return entity(mark) + EMPTY_COMMENT;
        return mark === '@' || mark.length > 1 ? mark + EMPTY_COMMENT : entity(mark);
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

/***/ 8115:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pI: () => (/* binding */ storyLines),
/* harmony export */   pb: () => (/* binding */ problemLines),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8547);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2055);


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
    const noBaseline = `nothing (no ${outcome.command === 'import' ? 'roster' : 'upload'} before)`;
    return `Against ${outcome.baseline ?? noBaseline}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .planWords */ .DO)(outcome)}.`;
}


/***/ }),

/***/ 2055:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DO: () => (/* binding */ planWords),
/* harmony export */   OW: () => (/* binding */ columnWords),
/* harmony export */   WJ: () => (/* binding */ verdict),
/* harmony export */   fp: () => (/* binding */ placeWords),
/* harmony export */   hd: () => (/* binding */ schemaWords),
/* harmony export */   hl: () => (/* binding */ approvalWords),
/* harmony export */   j5: () => (/* binding */ START_DATES),
/* harmony export */   lN: () => (/* binding */ ruleLink),
/* harmony export */   sv: () => (/* binding */ approvalForm),
/* harmony export */   wK: () => (/* binding */ WHERE_TO_LOOK)
/* harmony export */ });
/* unused harmony export sectionAnchor */
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6714);

/** Where in its line a problem is: a roster has cells, a configuration characters. */
function columnWords({ rule, column }) {
    if (column === undefined)
        return undefined;
    return `${rule.startsWith('config/') ? 'column' : 'cell'} ${column}`;
}
/** Where a problem is: file, line, and cell or column. */
function placeWords(found) {
    const line = found.line === undefined ? undefined : `line ${found.line}`;
    return [found.file, line, columnWords(found)].filter((part) => part !== undefined).join(', ');
}
/** The verdict in one sentence that needs no knowledge of the product. */
function verdict(outcome) {
    const errors = outcome.problems.filter(({ severity }) => severity === 'error').length;
    const program = outcome.program ?? 'the program';
    const people = (0,_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(outcome.employees ?? 0, 'employee');
    if (outcome.command === 'import')
        return importVerdict(outcome, errors);
    switch (outcome.ending) {
        case 'clean':
            return outcome.held.length > 0
                ? `The roster is right, but the next sync would wait for an approval.`
                : `The roster is right: ${people} can be sent to ${program}.`;
        case 'problems':
            return `Nothing ${outcome.command === 'sync' ? 'was' : 'can be'} sent: ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(errors, 'problem')} must be fixed first.`;
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
    const people = (0,_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(employees, 'employee');
    switch (ending) {
        case 'clean':
            return `${rosterFile} was written: ${people}.`;
        case 'unchanged':
            return `${rosterFile} is as it was: ${people}.`;
        case 'problems':
            return `Nothing was written: ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(errors, 'problem')} must be fixed first.`;
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
        `${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(joiners.length, 'joiner')}, ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(leavers.length, 'leaver')}, ${movers.length} changed`,
        `positions: ${positions.added.length} added, ${positions.removed.length} removed, ${positions.moved.length} moved, ${positions.renamed.length} renamed`,
    ];
    return moves.join('; ');
}
/** What the platform leaves as it is (docs/vendor-api.md, The cycle). */
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
    return linkable(approval?.form);
}
/** Where a person looks for what became of the upload: no API call reports it (docs/vendor-api.md, Endpoints). */
const WHERE_TO_LOOK = 'Accepted is not applied yet: the portal processes the files later. Look in the portal under Add-ons, HR Data Sync.';
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


/***/ })

};
