export const id = 543;
export const ids = [543];
export const modules = {

/***/ 27543:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(96421);
// EXTERNAL MODULE: ./src/failure.ts
var failure = __webpack_require__(1633);
// EXTERNAL MODULE: ./src/interruption.ts
var interruption = __webpack_require__(15092);
// EXTERNAL MODULE: ./src/open-world.ts + 9 modules
var open_world = __webpack_require__(10147);
// EXTERNAL MODULE: ./src/outcome.ts
var src_outcome = __webpack_require__(34671);
// EXTERNAL MODULE: ./src/version.ts + 1 modules
var version = __webpack_require__(71013);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./src/action/context.ts

/** @param env the runner's environment: https://docs.github.com/actions/reference/variables-reference */
function readContext(env) {
    const event = env['GITHUB_EVENT_NAME'] ?? '';
    const payload = readPayload(env['GITHUB_EVENT_PATH']);
    const about = payload?.repository;
    const ref = env['GITHUB_REF'] ?? '';
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name, GITHUB_RUN_ID: run } = env;
    const [owner, repo] = name?.split('/') ?? [];
    const repository = owner && repo ? { owner, repo } : undefined;
    return {
        workspace: env['GITHUB_WORKSPACE'] ?? process.cwd(),
        server,
        event,
        isPullRequest: event.startsWith('pull_request'),
        defaultBranch: context_text(about?.default_branch),
        mergeCommit: event === 'pull_request' ? env['GITHUB_SHA'] : undefined,
        repository,
        pullRequest: pullRequestOf(repository, payload),
        occasion: {
            event,
            branch: ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : undefined,
            isPublic: typeof about?.private === 'boolean' ? !about.private : undefined,
            actor: env['GITHUB_TRIGGERING_ACTOR'] ?? env['GITHUB_ACTOR'],
            runUrl: server && name && run ? `${server}/${name}/actions/runs/${run}` : undefined,
            approvalForm: approvalForm(server, env['GITHUB_WORKFLOW_REF']),
        },
    };
}
/** @param workflow `owner/repo/.github/workflows/sync.yml@refs/heads/main` */
function approvalForm(server, workflow = '') {
    const match = /^([^/]+\/[^/]+)\/\.github\/workflows\/([^/@]+)@/.exec(workflow);
    return server && match ? `${server}/${match[1] ?? ''}/actions/workflows/${match[2] ?? ''}` : undefined;
}
function pullRequestOf(repository, payload) {
    const { number, head } = payload?.pull_request ?? {};
    if (!repository || typeof number !== 'number')
        return undefined;
    return { ...repository, number, head: context_text(head?.sha) };
}
function readPayload(path) {
    if (path === undefined)
        return undefined;
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch {
        return undefined;
    }
}
const context_text = (value) => typeof value === 'string' && value !== '' ? value : undefined;

;// CONCATENATED MODULE: ./src/action/git-credentials.ts

/**
 * Lets git reach the repository with the workflow's token, also where actions/checkout left no credentials behind.
 *
 * @param server the address of GitHub; the token goes nowhere else
 */
function gitCredentials(server, token) {
    if (!server || token === '')
        return [];
    const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
    (0,core/* setSecret */.Pq)(token);
    (0,core/* setSecret */.Pq)(basic);
    const key = `http.${server}/.extraheader`;
    // The empty value takes away a header that checkout may have left: GitHub refuses two.
    return [
        [key, ''],
        [key, `AUTHORIZATION: basic ${basic}`],
    ];
}

// EXTERNAL MODULE: ./src/workstars/credentials.ts
var credentials = __webpack_require__(82584);
;// CONCATENATED MODULE: ./src/action/inputs.ts



/**
 * Masks the key, in every form in which it is used or could be written down, before anything else can print it, and reads the inputs.
 *
 * @throws Failure where one has a value that it can't have
 */
function readInputs() {
    const apiKey = (0,core/* getInput */.V4)('api-key');
    if (apiKey !== '') {
        for (const form of formsOf(apiKey))
            (0,core/* setSecret */.Pq)(form);
    }
    return {
        mode: oneOf('mode', ['check', 'sync']),
        config: (0,core/* getInput */.V4)('config') || '.github/roster-sync.yml',
        apiKey,
        githubToken: (0,core/* getInput */.V4)('github-token'),
        apiUrl: (0,core/* getInput */.V4)('api-url'),
        branch: (0,core/* getInput */.V4)('branch'),
        approve: (0,core/* getInput */.V4)('approve'),
        unchanged: oneOf('unchanged', ['send', 'skip']),
        comment: oneOf('comment', ['true', 'false']) === 'true',
        failureIssue: oneOf('failure-issue', ['true', 'false']) === 'true',
        reportDir: (0,core/* getInput */.V4)('report-dir'),
    };
}
/** As it is, as HTTP Basic has it, in a URL, and in base64 by itself. */
function formsOf(apiKey) {
    const inBase64 = Buffer.from(apiKey).toString('base64');
    return new Set([apiKey, (0,credentials/* basicCredentials */.B)(apiKey), encodeURIComponent(apiKey), inBase64]);
}
/** The first of the values is the default. */
function oneOf(name, values) {
    const given = (0,core/* getInput */.V4)(name);
    if (given === '')
        return values[0];
    const found = values.find((value) => value === given);
    if (found !== undefined)
        return found;
    throw new failure/* Failure */.H(`The input \`${name}\` can’t be that value.`, `Set it to ${values.join(' or ')}.`, 'use');
}

;// CONCATENATED MODULE: ./src/action/main.ts









/** The action: reads inputs, runs the story, and puts its outcome where GitHub shows it. */
async function main(home) {
    (0,interruption/* outliveTheLog */.Mw)();
    const seen = {};
    try {
        const inputs = readInputs();
        if (inputs.mode === 'sync')
            seen.interrupted = (0,interruption/* listenForSignals */.si)();
        const context = readContext(process.env);
        // What ends the run before its story begins is told like any other outcome.
        const outcome = await run(home, inputs, context, seen).catch((error) => (0,src_outcome/* failedWith */.M)((0,src_outcome/* beginOutcome */.W)(inputs.mode), error));
        const { writeReport } = await Promise.all(/* import() */[__webpack_require__.e(285), __webpack_require__.e(45)]).then(__webpack_require__.bind(__webpack_require__, 30807));
        const unwritten = inputs.reportDir === '' ? undefined : await writeReport(outcome, inputs.reportDir, home);
        if (unwritten !== undefined)
            (0,core/* warning */.$e)(unwritten);
        const { publish } = await Promise.all(/* import() */[__webpack_require__.e(285), __webpack_require__.e(501)]).then(__webpack_require__.bind(__webpack_require__, 23501));
        await publish(outcome, inputs.reportDir);
        await comment(outcome, inputs, context);
        await failureIssue(outcome, inputs, context, seen);
    }
    catch (error) {
        (0,core/* setFailed */.C1)(error instanceof failure/* Failure */.H ? `${error.message} ${error.hint}` : defect(error));
    }
    if (seen.interrupted)
        (0,interruption/* leaveIfInterrupted */.V3)(seen.interrupted);
}
async function run(home, inputs, context, seen) {
    const { workspace, isPullRequest } = context;
    (0,core/* info */.pq)(`Roster Sync ${version/* VERSION */.x}: ${inputs.mode}`);
    if (isPullRequest && inputs.apiKey !== '')
        (0,core/* info */.pq)('The API key isn’t used on pull requests.');
    const issues = inputs.mode === 'sync' && inputs.failureIssue;
    seen.opened = await (0,open_world/* openWorld */.H)({
        home,
        workspace,
        from: workspace,
        config: inputs.config,
        key: isPullRequest ? undefined : inputs.apiKey,
        gitSettings: gitCredentials(context.server, inputs.githubToken),
        github: { server: context.server, token: inputs.githubToken, issues },
        tell: core/* info */.pq,
        warn: core/* warning */.$e,
        interrupted: seen.interrupted,
    });
    const { world, configPath } = seen.opened;
    try {
        return await play(world, configPath, inputs, context);
    }
    finally {
        await world.reader.close();
    }
}
async function play(world, configPath, inputs, context) {
    const request = { configPath, apiUrl: inputs.apiUrl || undefined, draws: inputs.reportDir !== '' };
    const { isPullRequest, mergeCommit } = context;
    if (inputs.mode === 'check') {
        const { check } = await Promise.all(/* import() */[__webpack_require__.e(921), __webpack_require__.e(856), __webpack_require__.e(815), __webpack_require__.e(131), __webpack_require__.e(122), __webpack_require__.e(869), __webpack_require__.e(264)]).then(__webpack_require__.bind(__webpack_require__, 35883));
        return check(world, { ...request, isPullRequest, mergeCommit });
    }
    const { sync } = await Promise.all(/* import() */[__webpack_require__.e(921), __webpack_require__.e(856), __webpack_require__.e(815), __webpack_require__.e(697), __webpack_require__.e(131), __webpack_require__.e(122), __webpack_require__.e(869), __webpack_require__.e(807)]).then(__webpack_require__.bind(__webpack_require__, 92188));
    const occasion = { ...context.occasion, onlyBranch: inputs.branch || context.defaultBranch };
    return sync(world, { ...request, occasion, approve: inputs.approve, unchanged: inputs.unchanged });
}
async function comment(outcome, inputs, { pullRequest }) {
    if (!inputs.comment || pullRequest === undefined || inputs.githubToken === '')
        return;
    const { commentMarker, placeComment } = await Promise.all(/* import() */[__webpack_require__.e(413), __webpack_require__.e(151)]).then(__webpack_require__.bind(__webpack_require__, 51151));
    const { commentMarkdown } = await Promise.all(/* import() */[__webpack_require__.e(285), __webpack_require__.e(253)]).then(__webpack_require__.bind(__webpack_require__, 54285));
    const marker = commentMarker(inputs.config);
    const body = commentMarkdown(outcome, marker, pullRequest.head);
    try {
        await placeComment(inputs.githubToken, pullRequest, marker, body);
    }
    catch (error) {
        (0,core/* warning */.$e)(`The comment on the pull request couldn’t be written (${(0,failure/* errorCode */.C)(error)}); the job summary has it all.`);
    }
}
async function failureIssue(outcome, inputs, { occasion, repository }, { opened }) {
    const { githubToken: token, config: configPath } = inputs;
    if (inputs.mode !== 'sync' || !inputs.failureIssue || token === '')
        return;
    // Where the remote is elsewhere, there is no GitHub to tell; a world that didn't open can't say.
    const at = opened ? opened.github?.api.slug : repository;
    if (!at)
        return;
    const { tellFailureIssue } = await Promise.all(/* import() */[__webpack_require__.e(413), __webpack_require__.e(774)]).then(__webpack_require__.bind(__webpack_require__, 74774));
    const { event, runUrl } = occasion;
    const known = opened?.github?.receipts.issues;
    await tellFailureIssue({ token, slug: at, known, scheduled: event === 'schedule', configPath, runUrl }, outcome);
}
/** A defect of this program: its name helps whoever mends it; its message could hold a value of the roster. */
function defect(error) {
    const name = error instanceof Error ? error.name : 'unknown';
    return `Roster Sync itself failed (${name}). Nothing more was sent. Please report it, without the roster.`;
}


/***/ }),

/***/ 1633:
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

/***/ 15092:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mw: () => (/* binding */ outliveTheLog),
/* harmony export */   US: () => (/* binding */ toldToEnd),
/* harmony export */   V1: () => (/* binding */ unlessInterrupted),
/* harmony export */   V3: () => (/* binding */ leaveIfInterrupted),
/* harmony export */   si: () => (/* binding */ listenForSignals)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1633);

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
/**
 * Lets go of work as soon as the process is told to end, whatever it waits for. The work itself isn't stopped: it must
 * be harmless.
 *
 * @throws Failure where the process was told to end
 */
function unlessInterrupted(interrupted, work) {
    return new Promise((resolve, reject) => {
        const stop = () => {
            reject(toldToEnd(interrupted));
        };
        interrupted.addEventListener('abort', stop, { once: true });
        if (interrupted.aborted)
            stop();
        work.then(resolve, reject);
    });
}
function toldToEnd(interrupted) {
    const message = `The sync was told to end (${String(interrupted.reason)}).`;
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(message, 'Start it again: the next sync sends everything, and nothing needs mending.');
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

/***/ 34671:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ failedWith),
/* harmony export */   W: () => (/* binding */ beginOutcome)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1633);

function beginOutcome(command) {
    return {
        command,
        ending: 'clean',
        notes: [],
        problems: [],
        held: [],
        posted: false,
        uploads: {},
        keepXml: false,
    };
}
/** Tells a Failure that ended a run. Anything else is a defect, and no outcome. */
function failedWith(outcome, error) {
    if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H))
        throw error;
    outcome.ending = 'failed';
    outcome.failure = error;
    return outcome;
}


/***/ }),

/***/ 71013:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ VERSION)
});

;// CONCATENATED MODULE: ./package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./src/version.ts

/** The version of this tool, as receipts record it. */
const VERSION = package_namespaceObject.rE;


/***/ })

};
