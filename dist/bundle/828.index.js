export const id = 828;
export const ids = [828,353];
export const modules = {

/***/ 47632:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bu: () => (/* binding */ exitCodeOfFailure),
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   dc: () => (/* binding */ EXIT),
/* harmony export */   dv: () => (/* binding */ EXIT_WORDS)
/* harmony export */ });
/* harmony import */ var _core_outcome_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9532);

/** What the process ends with, for scripts (README.md, Command line). */
const EXIT = { good: 0, bad: 1, wrongUse: 2 };
const EXIT_WORDS = 'Exit codes: 0 clean, uploaded or unchanged; 1 problems, held or failed; 2 wrong use.';
function exitCodeOf(outcome) {
    if (outcome.failure)
        return exitCodeOfFailure(outcome.failure);
    return (0,_core_outcome_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .hasWorked */ .HA)(outcome) ? EXIT.good : EXIT.bad;
}
function exitCodeOfFailure({ kind }) {
    return kind === 'use' ? EXIT.wrongUse : EXIT.bad;
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

/***/ 6828:
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
    if (names.includes(''))
        throw wrongOperand(command);
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
var flags = __webpack_require__(95377);
// EXTERNAL MODULE: ./src/cli/open.ts
var cli_open = __webpack_require__(25372);
// EXTERNAL MODULE: ./src/core/report/text.ts
var report_text = __webpack_require__(58115);
// EXTERNAL MODULE: ./src/cli/exit.ts
var exit = __webpack_require__(47632);
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
    if (folder !== undefined) {
        const { writeReport } = await Promise.all(/* import() */[__webpack_require__.e(563), __webpack_require__.e(153)]).then(__webpack_require__.bind(__webpack_require__, 27563));
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
        const loading = Promise.all(/* import() */[__webpack_require__.e(921), __webpack_require__.e(856), __webpack_require__.e(815), __webpack_require__.e(697), __webpack_require__.e(188), __webpack_require__.e(652), __webpack_require__.e(127), __webpack_require__.e(408), __webpack_require__.e(137)]).then(__webpack_require__.bind(__webpack_require__, 67452));
        return runStory(line, home, async (opened) => {
            const { check } = await loading;
            return check(opened.world, (0,cli_open/* requestOf */.f)(line, opened));
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
        const { readExport } = await __webpack_require__.e(/* import() */ 559).then(__webpack_require__.bind(__webpack_require__, 51559));
        const exported = await readExport(path, process.cwd());
        return runStory(line, home, async ({ world, configPath }) => {
            const { importExport } = await Promise.all(/* import() */[__webpack_require__.e(921), __webpack_require__.e(856), __webpack_require__.e(815), __webpack_require__.e(188), __webpack_require__.e(652), __webpack_require__.e(127), __webpack_require__.e(674)]).then(__webpack_require__.bind(__webpack_require__, 70636));
            const force = (0,flags/* isSet */.vM)(line, FORCE);
            return importExport(world, { configPath, exported, force, isPublic: undefined });
        });
    },
};

// EXTERNAL MODULE: ./src/core/config/names.ts
var names = __webpack_require__(43302);
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
        const { proposeHere } = await Promise.all(/* import() */[__webpack_require__.e(921), __webpack_require__.e(856), __webpack_require__.e(815), __webpack_require__.e(697), __webpack_require__.e(188), __webpack_require__.e(652), __webpack_require__.e(127), __webpack_require__.e(408), __webpack_require__.e(955)]).then(__webpack_require__.bind(__webpack_require__, 25030));
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
        const key = process.env['ROSTER_SYNC_API_KEY'];
        if (!key) {
            const hint = 'Set ROSTER_SYNC_API_KEY: the public key is derived from it.';
            throw new failure/* Failure */.HR('keys needs the API key.', hint, 'use');
        }
        const [{ world, configPath }, { readSettings }, { keyLine }, { publicKeyOf }] = await Promise.all([
            (0,cli_open/* openHere */.P)(line, home),
            Promise.all(/* import() */[__webpack_require__.e(921), __webpack_require__.e(856), __webpack_require__.e(815), __webpack_require__.e(188), __webpack_require__.e(652), __webpack_require__.e(981)]).then(__webpack_require__.bind(__webpack_require__, 25652)),
            __webpack_require__.e(/* import() */ 693).then(__webpack_require__.bind(__webpack_require__, 18693)),
            __webpack_require__.e(/* import() */ 363).then(__webpack_require__.bind(__webpack_require__, 43363)),
        ]);
        const { config } = await readSettings(world.repository.workTree(), configPath);
        if (!config)
            throw new failure/* Failure */.HR('The configuration can’t be read, so the program isn’t known.', 'Run check.', 'use');
        process.stdout.write(`${keyLine(config.program, publicKeyOf(key, config.program))}\n`);
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
            __webpack_require__.e(/* import() */ 591).then(__webpack_require__.bind(__webpack_require__, 95591)),
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
            __webpack_require__.e(/* import() */ 770).then(__webpack_require__.bind(__webpack_require__, 84770)),
            Promise.all(/* import() */[__webpack_require__.e(921), __webpack_require__.e(666)]).then(__webpack_require__.bind(__webpack_require__, 63666)),
            __webpack_require__.e(/* import() */ 74).then(__webpack_require__.bind(__webpack_require__, 92074)),
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
        const loading = Promise.all(/* import() */[__webpack_require__.e(921), __webpack_require__.e(856), __webpack_require__.e(815), __webpack_require__.e(188), __webpack_require__.e(652), __webpack_require__.e(779)]).then(__webpack_require__.bind(__webpack_require__, 89383));
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
        const loading = Promise.all(/* import() */[__webpack_require__.e(921), __webpack_require__.e(856), __webpack_require__.e(815), __webpack_require__.e(697), __webpack_require__.e(188), __webpack_require__.e(652), __webpack_require__.e(127), __webpack_require__.e(408), __webpack_require__.e(481)]).then(__webpack_require__.bind(__webpack_require__, 92979));
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
            const approve = (0,flags/* textOf */.b6)(line, APPROVE);
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
            const loading = Promise.all([Promise.all(/* import() */[__webpack_require__.e(921), __webpack_require__.e(856), __webpack_require__.e(815), __webpack_require__.e(697), __webpack_require__.e(188), __webpack_require__.e(652), __webpack_require__.e(613)]).then(__webpack_require__.bind(__webpack_require__, 63613)), __webpack_require__.e(/* import() */ 479).then(__webpack_require__.bind(__webpack_require__, 81479))]);
            const [opened, { receiptsMeant }] = await Promise.all([
                (0,cli_open/* openHere */.P)(line, home, { progress }),
                Promise.all(/* import() */[__webpack_require__.e(921), __webpack_require__.e(856), __webpack_require__.e(815), __webpack_require__.e(188), __webpack_require__.e(652), __webpack_require__.e(279)]).then(__webpack_require__.bind(__webpack_require__, 26699)),
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
    const { committedKeys } = await __webpack_require__.e(/* import() */ 479).then(__webpack_require__.bind(__webpack_require__, 81479));
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
    const { openWorld } = await __webpack_require__.e(/* import() */ 647).then(__webpack_require__.bind(__webpack_require__, 6647));
    const config = (0,_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(line, _flags_js__WEBPACK_IMPORTED_MODULE_0__/* .CONFIG */ .PI);
    const { interrupted } = opening;
    const previousKey = process.env['ROSTER_SYNC_PREVIOUS_API_KEY'];
    return openWorld({ home, from: process.cwd(), config, key, previousKey, say, warn, interrupted });
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

/***/ 8547:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ forHtml),
/* harmony export */   Bm: () => (/* binding */ forMarkdown),
/* harmony export */   Cx: () => (/* binding */ forJson),
/* harmony export */   Qf: () => (/* binding */ forTerminal),
/* harmony export */   _5: () => (/* binding */ proseForMarkdown),
/* harmony export */   mk: () => (/* binding */ forCsv),
/* harmony export */   xM: () => (/* binding */ forJsonScript)
/* harmony export */ });
/*
 * One escape for each place that renders. Text from a roster, a configuration or a server passes one of these and
 * no other code.
 */
/** Line breaks, tabs and other white space of more than one kind: a blank says as much. */
const BREAKS = /[\t-\r\u0085\u2028\u2029]+/g;
/**
 * Controls, characters that turn the reading direction, those that join, separate or fill without being seen, and
 * halves of characters (Unicode Cc, Cf, Cs, and the Default_Ignorable_Code_Point that are letters or marks).
 */
const INVISIBLE = /\u034F|\u17B4|\u17B5|[\p{Cc}\p{Cf}\p{Cs}\u115F\u1160\u2028\u2029\u2800\u3164\uFFA0]/gu;
/** The same; but inside Persian and Indic words and between emoji, a joiner belongs to what is seen. */
const UNSEEN = new RegExp(String.raw `(?!(?<=[^\0-\x7F])[\u200C\u200D](?=[^\0-\x7F]))(?:${INVISIBLE.source})`, 'gu');
const codeOf = (character) => (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
/** A text in which everything can be seen: `[U+202E]` for what turns it round. */
const visible = (text) => text.replaceAll(BREAKS, ' ').replaceAll(UNSEEN, (character) => `[U+${codeOf(character)}]`);
/** For a terminal or a log: nothing that moves a cursor, sets a colour, or starts a workflow command. */
function forTerminal(text) {
    return visible(text).replaceAll('::', ':\u200A:').replaceAll('##[', '##\u200A[');
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
    return visible(text)
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
    const plain = visible(text);
    const harmless = /^[\s]*[=+\-@]/.test(plain) ? `'${plain}` : plain;
    return /[",;\t]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
/** For HTML, as text and inside a quoted attribute. */
function forHtml(text) {
    return visible(text).replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
/** For JSON inside an HTML `<script type="application/json">`: nothing that ends the element. */
function forJsonScript(value) {
    const shown = (_key, part) => (typeof part === 'string' ? visible(part) : part);
    return forJson(JSON.stringify(value, shown)).replaceAll('<', '\\u003c');
}
/** For a file of JSON: the same values, with whatever can't be seen as an escape. */
function forJson(json) {
    return json.replaceAll(INVISIBLE, (character) => character === '\n'
        ? character
        : Array.from({ length: character.length }, (_, at) => escapeOf(character.charCodeAt(at))).join(''));
}
const escapeOf = (unit) => `\\u${unit.toString(16).padStart(4, '0')}`;


/***/ }),

/***/ 58115:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pI: () => (/* binding */ storyLines),
/* harmony export */   pb: () => (/* binding */ problemLines),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/* harmony import */ var _outcome_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9532);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8547);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22055);



const plain = (_style, text) => text;
/** The outcome as lines for a terminal or a log, without its problems. */
function storyLines(outcome, paint = plain) {
    const { command, held, planId, failure, receipt, ending, approvedBy } = outcome;
    const holding = approvedBy !== undefined ? 'approved' : command === 'check' ? 'would be held' : 'held';
    return [
        ...[...outcome.notes, (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .schemaWords */ .hd)(outcome), planLine(outcome)]
            .filter(Boolean)
            .map((line) => paint('quiet', (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forTerminal */ .Qf)(line))),
        ...(planId === undefined ? [] : [`plan-id: ${planId}`]),
        ...held.map(({ reason }) => `${holding}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forTerminal */ .Qf)(reason)}`),
        ...(held.length > 0 && approvedBy === undefined ? [...approvalLines(outcome)] : []),
        ...(failure ? [paint('bad', (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forTerminal */ .Qf)(failure.message)), (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forTerminal */ .Qf)(failure.hint)] : []),
        ...(receipt === undefined ? [] : [`receipt: ${receipt}`]),
        ...(ending === 'uploaded' ? [paint('quiet', _words_js__WEBPACK_IMPORTED_MODULE_2__/* .WHERE_TO_LOOK */ .wK)] : []),
        `${paint((0,_outcome_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .hasWorked */ .HA)(outcome) ? 'good' : 'bad', ending)}: ${paint('strong', (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forTerminal */ .Qf)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .verdict */ .WJ)(outcome)))}`,
    ];
}
function approvalLines(outcome) {
    const form = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .approvalForm */ .sv)(outcome);
    return [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forTerminal */ .Qf)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .approvalWords */ .hl)(outcome)),
        ...(form === undefined ? [] : [`The form to approve it: ${form}`]),
    ];
}
/** A problem as two lines: what is wrong, and what to do. */
function problemLines({ severity, rule, file, line, column, employeeId, message, hint }, paint) {
    const place = [file, line, column].filter((part) => part !== undefined).join(':');
    const who = employeeId === undefined ? '' : ` (${employeeId})`;
    return [
        `${paint('strong', (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forTerminal */ .Qf)(place))} ${paint(severity === 'error' ? 'bad' : 'quiet', severity)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forTerminal */ .Qf)(message + who)} ${paint('quiet', rule)}`,
        `  ${paint('quiet', (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forTerminal */ .Qf)(hint))}`,
    ];
}
function planLine(outcome) {
    if (!outcome.plan)
        return '';
    const noBaseline = `nothing (no ${outcome.command === 'import' ? 'roster' : 'upload'} before)`;
    return `Against ${outcome.baseline ?? noBaseline}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .planWords */ .DO)(outcome)}.`;
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
/* harmony export */   lN: () => (/* binding */ ruleLink),
/* harmony export */   sv: () => (/* binding */ approvalForm),
/* harmony export */   wK: () => (/* binding */ WHERE_TO_LOOK)
/* harmony export */ });
/* unused harmony export sectionAnchor */
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16714);

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
function whatWasSent({ posted, uploads, files }) {
    if (!posted)
        return 'Nothing was sent.';
    if (!uploads.employees)
        return 'No file is known to have been accepted.';
    if (uploads.positions)
        return 'Both files were accepted.';
    return files?.positions
        ? 'Only the employee file was accepted; the next sync sends both again.'
        : 'The employee file was accepted.';
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
    // Where approvers are named, nobody can prove on a command line to be one.
    const desk = approval?.approvers ? '' : '; on a command line, sync with `--approve` and that id';
    const how = `If this is right, run the sync workflow by hand with \`approve\` set to ${id}${desk}. It lets this plan through and no other.`;
    return approval ? `${how} ${whoApproves(approval.approvers)}` : how;
}
function whoApproves(approvers) {
    if (approvers?.length === 0)
        return 'Who may approve: an administrator of the repository who made no part of this change.';
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
