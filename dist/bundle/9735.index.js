export const id = 9735;
export const ids = [9735];
export const modules = {

/***/ 33566:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   W0: () => (/* binding */ branchOf),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   iw: () => (/* binding */ carriesChange)
/* harmony export */ });
/** On these GitHub merges base and head, and the run is of that merge. */
const OF_A_MERGE = ['pull_request', 'pull_request_review', 'pull_request_review_comment'];
const OF_A_COMMIT = ['merge_group', 'workflow_run', 'issue_comment', 'pull_request_target'];
/** Whether an event carries a change, whichever branch its run is of: the API key isn't used on it. */
const carriesChange = (event) => event.startsWith('pull_request') || OF_A_COMMIT.includes(event);
/** @param onlyBranch the branch that is sent, where it is known */
function subjectOf(run, onlyBranch) {
    const { event, ref, sha: runOf } = run;
    if (carriesChange(event))
        return { isChange: true, runOf, ...carried(run, onlyBranch) };
    const branch = branchOf(ref);
    const isChange = branch === undefined || branch !== onlyBranch;
    // A tag or another event's run isn't of a branch that somebody would take the check for.
    const commits = isChange && branch !== undefined && runOf !== undefined ? [runOf] : 'any';
    const name = branch === undefined ? ref : `the branch ${branch}`;
    return { name, isChange, commits, runOf, ref: branch, isPullRequest: false };
}
/** @returns the name of the branch that a ref is, or undefined where it isn't one */
const branchOf = (ref) => ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : undefined;
function carried(run, onlyBranch) {
    const { event, payload } = run;
    if (event === 'merge_group')
        return ofMergeGroup(run);
    if (event === 'workflow_run')
        return ofWorkflowRun(payload ?? {}, onlyBranch);
    if (event === 'issue_comment')
        return ofComment(payload ?? {});
    return ofPullRequest(run);
}
function ofPullRequest({ event, sha, payload }) {
    const { number, head, base } = payload?.pull_request ?? {};
    const merge = OF_A_MERGE.includes(event) ? sha : undefined;
    const commits = [merge, text(head?.sha)].filter((commit) => commit !== undefined);
    return {
        ...pullRequest(number),
        // Without a head only the run's own commit, which is one of the base, is known not to be it.
        commits: commits.length > 0 ? commits : undefined,
        ...(merge !== undefined && { merge: { commit: merge, into: text(base?.ref) } }),
    };
}
function ofMergeGroup({ sha, ref, payload }) {
    const commits = [sha, text(payload?.merge_group?.head_sha)].filter((commit) => commit !== undefined);
    return { name: 'a merge group', commits, ref, isPullRequest: true };
}
/** It runs on the default branch, after a run that may have been of anything. */
function ofWorkflowRun({ workflow_run: run, repository }, onlyBranch) {
    const { head_sha: sha, head_branch: branch, event, head_repository: head } = run ?? {};
    const isOfBranch = onlyBranch !== undefined &&
        branch === onlyBranch &&
        typeof event === 'string' &&
        !carriesChange(event) &&
        head?.full_name === repository?.full_name;
    const commit = text(sha);
    return {
        name: `the run of the commit ${commit?.slice(0, 12) ?? ''}`,
        commits: isOfBranch ? 'any' : commit === undefined ? undefined : [commit],
        ref: '${{ github.event.workflow_run.head_sha }}',
        isPullRequest: false,
    };
}
/** The payload of a comment names no commit. */
function ofComment({ issue }) {
    if (issue?.pull_request)
        return { ...pullRequest(issue.number), commits: undefined };
    return { name: 'an issue', commits: 'any', ref: undefined, isPullRequest: false };
}
function pullRequest(number) {
    const isKnown = typeof number === 'number';
    return {
        name: isKnown ? `pull request ${number}` : 'a pull request',
        ref: `refs/pull/${isKnown ? number : 'N'}/merge`,
        isPullRequest: true,
    };
}
/** @returns a text with something in it, or undefined */
const text = (value) => typeof value === 'string' && value !== '' ? value : undefined;


/***/ }),

/***/ 16525:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ gitCredentials)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96421);

/**
 * Lets git reach the repository with the workflow's token, also where actions/checkout left no credentials.
 *
 * @param server the address of GitHub; the token goes nowhere else
 */
function gitCredentials(server, token) {
    if (!server || token === '')
        return [];
    const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq)(token);
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq)(basic);
    const key = `http.${server}/.extraheader`;
    // The empty value takes away a header that checkout may have left: GitHub refuses two.
    return [
        [key, ''],
        [key, `AUTHORIZATION: basic ${basic}`],
    ];
}


/***/ }),

/***/ 53623:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(96421);
// EXTERNAL MODULE: ./src/adapters/open-world.ts + 13 modules
var open_world = __webpack_require__(6647);
// EXTERNAL MODULE: ./src/adapters/process/signals.ts
var signals = __webpack_require__(28367);
// EXTERNAL MODULE: ./src/core/base/failure.ts
var failure = __webpack_require__(81767);
// EXTERNAL MODULE: ./src/core/base/version.ts + 1 modules
var version = __webpack_require__(65127);
// EXTERNAL MODULE: ./src/core/outcome/outcome.ts
var outcome_outcome = __webpack_require__(9532);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/action/event.ts
var action_event = __webpack_require__(33566);
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
        temp: env['RUNNER_TEMP'],
        server,
        docs: docsOf(env),
        carriesChange: (0,action_event/* carriesChange */.iw)(event),
        defaultBranch: (0,action_event/* text */.Qq)(about?.default_branch),
        repository,
        pullRequest: pullRequestOf(repository, payload),
        links: server && name ? linksOf(`${server}/${name}`, server, run, payload) : undefined,
        run: { event, ref, sha: env['GITHUB_SHA'], payload },
        trigger: {
            event,
            branch: (0,action_event/* branchOf */.W0)(ref),
            isPublic: typeof about?.private === 'boolean' ? !about.private : undefined,
            actor: env['GITHUB_TRIGGERING_ACTOR'] ?? env['GITHUB_ACTOR'],
            isRerun: Number(env['GITHUB_RUN_ATTEMPT'] ?? 1) > 1,
            runUrl: server && name && run ? `${server}/${name}/actions/runs/${run}` : undefined,
            approvalForm: approvalForm(server, env['GITHUB_WORKFLOW_REF']),
        },
    };
}
function docsOf(env) {
    const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = env;
    return server && repository && ref ? `${server}/${repository}/blob/${ref}/docs/rules.md` : undefined;
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
    return { ...repository, number, head: (0,action_event/* text */.Qq)(head?.sha) };
}
function linksOf(repository, server, run, payload) {
    const head = payload?.pull_request?.head;
    const [branch, fork] = [(0,action_event/* text */.Qq)(head?.ref), (0,action_event/* text */.Qq)(head?.repo?.full_name)];
    return {
        repository,
        head: (0,action_event/* text */.Qq)(head?.sha),
        edit: branch && fork ? { repository: `${server}/${fork}`, branch } : undefined,
        run: run ? `${repository}/actions/runs/${run}` : undefined,
        pullRequest: typeof payload?.pull_request?.number === 'number' ? payload.pull_request.number : undefined,
    };
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

// EXTERNAL MODULE: ./src/action/git-credentials.ts
var git_credentials = __webpack_require__(16525);
// EXTERNAL MODULE: ./src/core/config/names.ts
var names = __webpack_require__(43302);
// EXTERNAL MODULE: ./src/core/workstars/endpoint.ts
var endpoint = __webpack_require__(93238);
;// CONCATENATED MODULE: ./src/action/inputs.ts




/**
 * Masks both keys, in every form in which they are used or could be written down, before anything else can print them,
 * and reads the inputs.
 *
 * @throws Failure where one has a value that it can't have
 */
function readInputs() {
    const [apiKey, previousApiKey] = [(0,core/* getInput */.V4)('api-key'), (0,core/* getInput */.V4)('previous-api-key')];
    for (const key of [apiKey, previousApiKey].filter(Boolean))
        for (const form of formsOf(key))
            (0,core/* setSecret */.Pq)(form);
    return {
        mode: oneOf('mode', ['check', 'sync', 'import', 'doctor']),
        config: (0,core/* getInput */.V4)('config') || names/* CONFIG_PATH */.tF,
        apiKey,
        previousApiKey,
        githubToken: (0,core/* getInput */.V4)('github-token'),
        apiUrl: (0,core/* getInput */.V4)('api-url'),
        branch: (0,core/* getInput */.V4)('branch'),
        approve: (0,core/* getInput */.V4)('approve'),
        unchanged: oneOf('unchanged', ['send', 'skip']),
        comment: oneOf('comment', ['true', 'false']) === 'true',
        failureIssue: oneOf('failure-issue', ['true', 'false']) === 'true',
        failOn: oneOf('fail-on', ['problems', 'held']),
        reportDir: (0,core/* getInput */.V4)('report-dir'),
        export: (0,core/* getInput */.V4)('export'),
    };
}
/** As it is, as HTTP Basic has it, in a URL, and in base64 by itself. */
function formsOf(apiKey) {
    const inBase64 = Buffer.from(apiKey).toString('base64');
    return new Set([apiKey, (0,endpoint/* basicCredentials */.BG)(apiKey), encodeURIComponent(apiKey), inBase64]);
}
/** The first of the values is the default. */
function oneOf(name, values) {
    const given = (0,core/* getInput */.V4)(name);
    if (given === '')
        return values[0];
    const found = values.find((value) => value === given);
    if (found !== undefined)
        return found;
    throw new failure/* Failure */.HR(`The input \`${name}\` can’t be that value.`, `Set it to ${values.join(' or ')}.`, 'use');
}

// EXTERNAL MODULE: ./src/action/occasion.ts
var occasion = __webpack_require__(98827);
;// CONCATENATED MODULE: ./src/action/main.ts










/** The action: reads inputs, runs the story, and puts its outcome where GitHub shows it. */
async function main(home) {
    (0,signals/* outliveTheLog */.Mw)();
    const seen = {};
    try {
        const inputs = readInputs();
        if (inputs.mode === 'sync')
            seen.interrupted = (0,signals/* listenForSignals */.si)();
        const context = readContext(process.env);
        const { mode } = inputs;
        if (mode === 'doctor') {
            const { runDoctor } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(2621), __webpack_require__.e(7341), __webpack_require__.e(4697), __webpack_require__.e(5188), __webpack_require__.e(3969), __webpack_require__.e(1709), __webpack_require__.e(5720), __webpack_require__.e(7233), __webpack_require__.e(1013), __webpack_require__.e(9483)]).then(__webpack_require__.bind(__webpack_require__, 6035));
            await runDoctor(home, inputs, context);
            return;
        }
        // What ends the run before its story begins is reported like any other outcome.
        const ended = await run(home, inputs, context, seen).catch((error) => (0,outcome_outcome/* failedOutcome */.iS)(mode, {}, error));
        const outcome = { ...ended, docs: context.docs, links: linksFor(context, seen.opened), at: new Date() };
        const { writeReport } = await Promise.all(/* import() */[__webpack_require__.e(7233), __webpack_require__.e(104), __webpack_require__.e(7563), __webpack_require__.e(7130)]).then(__webpack_require__.bind(__webpack_require__, 27563));
        const unwritten = inputs.reportDir === ''
            ? undefined
            : await writeReport(outcome, {
                folder: inputs.reportDir,
                within: context.workspace,
                home,
                single: true,
            });
        if (unwritten !== undefined)
            (0,core/* warning */.$e)(unwritten);
        const { publish } = await Promise.all(/* import() */[__webpack_require__.e(7233), __webpack_require__.e(104), __webpack_require__.e(7884)]).then(__webpack_require__.bind(__webpack_require__, 74001));
        await publish(outcome, inputs);
        await comment(outcome, inputs, context);
        await failureIssue(outcome, inputs, context, seen);
    }
    catch (error) {
        (0,core/* setFailed */.C1)(error instanceof failure/* Failure */.HR ? `${error.message} ${error.hint}` : defect(error));
    }
    if (seen.interrupted)
        (0,signals/* leaveIfInterrupted */.V3)(seen.interrupted);
}
/** What the event speaks of needn’t be the repository that has the roster: then its lines are elsewhere. */
function linksFor(context, opened) {
    const { links } = context;
    if (!links || !opened || (0,occasion/* isOfEvent */.Ud)(context, opened.remote))
        return links;
    return undefined;
}
async function run(home, inputs, context, seen) {
    const { workspace, carriesChange } = context;
    (0,core/* info */.pq)(`Roster Sync ${version/* VERSION */.x}: ${inputs.mode}`);
    if (carriesChange && inputs.apiKey !== '')
        (0,core/* info */.pq)('The API key isn’t used on a change.');
    const issues = inputs.mode === 'sync' && inputs.failureIssue;
    const isImport = inputs.mode === 'import';
    seen.opened = await (0,open_world.openWorld)({
        home,
        workspace,
        from: workspace,
        config: inputs.config,
        key: carriesChange ? undefined : inputs.apiKey,
        previousKey: carriesChange ? undefined : inputs.previousApiKey,
        gitSettings: (0,git_credentials/* gitCredentials */.j)(context.server, inputs.githubToken),
        // An import reads what is checked out and asks nobody.
        github: isImport ? undefined : { server: context.server, token: inputs.githubToken, issues },
        say: core/* info */.pq,
        warn: core/* warning */.$e,
        interrupted: seen.interrupted,
    });
    try {
        return await play(seen.opened, inputs, context);
    }
    finally {
        await seen.opened.world.reader.close();
    }
}
async function playImport(world, configPath, inputs, { workspace, temp, trigger, carriesChange }) {
    // A `workflow_run` is how an export may come in, and runs on the default branch.
    if (carriesChange && trigger.event !== 'workflow_run') {
        const hint = 'Start it on schedule or workflow_dispatch, and open a pull request with what it writes.';
        throw new failure/* Failure */.HR('An import doesn’t run on a change, whose own configuration it would use.', hint);
    }
    if (inputs.export === '')
        throw new failure/* Failure */.HR('`mode: import` needs the input `export`.', 'Name the file.', 'use');
    const [{ importExport }, { readExport }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(2621), __webpack_require__.e(7341), __webpack_require__.e(5188), __webpack_require__.e(3969), __webpack_require__.e(1709), __webpack_require__.e(6841)]).then(__webpack_require__.bind(__webpack_require__, 51279)),
        __webpack_require__.e(/* import() */ 3940).then(__webpack_require__.bind(__webpack_require__, 51559)),
    ]);
    const exported = await readExport(inputs.export, workspace, [workspace, ...(temp ? [temp] : [])]);
    return importExport(world, { configPath, exported, force: false, isPublic: trigger.isPublic });
}
async function play(opened, inputs, context) {
    const { world, configPath, remote } = opened;
    const checkout = { remote, branch: world.repository.branch };
    const request = { configPath, apiUrl: inputs.apiUrl || undefined, draws: inputs.reportDir !== '' };
    if (inputs.mode === 'check') {
        const { check } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(2621), __webpack_require__.e(7341), __webpack_require__.e(4697), __webpack_require__.e(5188), __webpack_require__.e(3969), __webpack_require__.e(1709), __webpack_require__.e(5720), __webpack_require__.e(7876)]).then(__webpack_require__.bind(__webpack_require__, 99238));
        return check(world, { ...request, occasion: (0,occasion/* occasionOf */.zC)(context, inputs.branch, checkout) });
    }
    if (inputs.mode === 'import')
        return playImport(world, configPath, inputs, context);
    const { sync } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(2621), __webpack_require__.e(7341), __webpack_require__.e(4697), __webpack_require__.e(5188), __webpack_require__.e(3969), __webpack_require__.e(1709), __webpack_require__.e(5720), __webpack_require__.e(2979), __webpack_require__.e(1443)]).then(__webpack_require__.bind(__webpack_require__, 92979));
    const trigger = (0,occasion/* triggerOf */.ix)(context, inputs.branch, checkout);
    // After a rotation a receipt of the new key must be left while the old one is at hand.
    const unchanged = inputs.previousApiKey === '' ? inputs.unchanged : 'send';
    return sync(world, { ...request, trigger, approve: inputs.approve, unchanged });
}
async function comment(outcome, inputs, { pullRequest }) {
    const { githubToken: token, config } = inputs;
    if (!inputs.comment || pullRequest === undefined || token === '')
        return;
    const [{ commentMarker, placeComment }, { commentMarkdown }, { GitHubApi }] = await Promise.all([
        __webpack_require__.e(/* import() */ 1151).then(__webpack_require__.bind(__webpack_require__, 51151)),
        Promise.all(/* import() */[__webpack_require__.e(7233), __webpack_require__.e(104), __webpack_require__.e(2476)]).then(__webpack_require__.bind(__webpack_require__, 90104)),
        Promise.all(/* import() */[__webpack_require__.e(2413), __webpack_require__.e(7958)]).then(__webpack_require__.bind(__webpack_require__, 87958)),
    ]);
    const marker = commentMarker(config);
    const { owner, repo, number, head } = pullRequest;
    await placeComment(new GitHubApi(token, { owner, repo }), number, marker, commentMarkdown(outcome, marker, head));
}
async function failureIssue(outcome, inputs, { trigger, repository }, { opened }) {
    const { githubToken: token, config: configPath } = inputs;
    if (inputs.mode !== 'sync' || !inputs.failureIssue || token === '')
        return;
    // Where the remote is elsewhere, there isn't a GitHub to report to; a world that didn't open can't say.
    const at = opened ? opened.github?.api.slug : repository;
    if (!at)
        return;
    const [{ updateFailureIssue }, { GitHubApi }] = await Promise.all([
        __webpack_require__.e(/* import() */ 4774).then(__webpack_require__.bind(__webpack_require__, 74774)),
        Promise.all(/* import() */[__webpack_require__.e(2413), __webpack_require__.e(7958)]).then(__webpack_require__.bind(__webpack_require__, 87958)),
    ]);
    const api = opened?.github?.api ?? new GitHubApi(token, at);
    const { event, runUrl } = trigger;
    const known = opened?.github?.receipts.issues;
    await updateFailureIssue({ api, known, scheduled: event === 'schedule', configPath, runUrl }, outcome);
}
/** A defect of this program: its name helps whoever fixes it; its message could hold a value of the roster. */
function defect(error) {
    const name = error instanceof Error ? error.name : 'unknown';
    return `Roster Sync itself failed (${name}). Nothing more was sent. Please report it, without the roster.`;
}


/***/ }),

/***/ 98827:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ud: () => (/* binding */ isOfEvent),
/* harmony export */   ix: () => (/* binding */ triggerOf),
/* harmony export */   zC: () => (/* binding */ occasionOf)
/* harmony export */ });
/* harmony import */ var _adapters_github_slug_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73615);
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33566);


/**
 * Says what a check is of. The event speaks of the workflow's repository; the roster's may be another one, or a fork
 * that a pull request comes from.
 *
 * @param branch the input of that name
 */
function occasionOf(context, branch, { remote }) {
    const { run, carriesChange, defaultBranch } = context;
    const isOwn = isOfEvent(context, remote);
    const onlyBranch = branch || (isOwn ? defaultBranch : undefined);
    if (isOwn)
        return { onlyBranch, subject: (0,_event_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectOf */ .et)(run, onlyBranch), isElsewhere: false };
    if (!carriesChange)
        return { onlyBranch, subject: undefined, isElsewhere: false };
    const subject = (0,_event_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectOf */ .et)(run, undefined);
    const commits = isFork(context, remote) ? subject.commits : 'any';
    return { onlyBranch, subject: { ...subject, commits }, isElsewhere: true };
}
/** @returns what starts a sync: branches and privacy are those of the repository that is checked out */
function triggerOf(context, branch, checkout) {
    const { trigger, defaultBranch } = context;
    if (isOfEvent(context, checkout.remote))
        return { ...trigger, onlyBranch: branch || defaultBranch };
    return { ...trigger, branch: checkout.branch, isPublic: undefined, onlyBranch: branch || undefined };
}
/** Whether the repository that is checked out is the workflow’s. A remote that is a folder has no name to go by. */
function isOfEvent({ server, repository }, remote) {
    if (!repository || server === undefined || remote === undefined)
        return true;
    const slug = (0,_adapters_github_slug_js__WEBPACK_IMPORTED_MODULE_1__/* .slugOf */ .t)(remote, server);
    return slug ? isSame(nameOf(slug), nameOf(repository)) : !(0,_adapters_github_slug_js__WEBPACK_IMPORTED_MODULE_1__/* .isOnNetwork */ .y)(remote);
}
function isFork({ server, run: { payload } }, remote) {
    const slug = (0,_adapters_github_slug_js__WEBPACK_IMPORTED_MODULE_1__/* .slugOf */ .t)(remote, server);
    const forks = [
        payload?.pull_request?.head?.repo?.full_name,
        payload?.workflow_run?.head_repository?.full_name,
    ];
    return slug !== undefined && forks.some((fork) => typeof fork === 'string' && isSame(fork, nameOf(slug)));
}
const nameOf = ({ owner, repo }) => `${owner}/${repo}`;
const isSame = (one, other) => one.toLowerCase() === other.toLowerCase();


/***/ }),

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
