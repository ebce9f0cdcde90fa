export const id = 1013;
export const ids = [1013];
export const modules = {

/***/ 43516:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ baseOf),
/* harmony export */   s: () => (/* binding */ refuseUnreadChange)
/* harmony export */ });
/* harmony import */ var _core_base_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81767);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3969);


/**
 * A green check of anything else than the change would be taken for one of the change.
 *
 * @throws Failure where what is checked out isn't what the event speaks of
 */
async function refuseUnreadChange(repository, subject) {
    const { commits, runOf } = subject;
    const { head } = repository;
    if (commits === 'any' || head === undefined || (await isOneOf(repository, head, commits, runOf)))
        return;
    throw unread(subject, head);
}
function unread({ name, ref }, head) {
    return new _core_base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`The change was not read: the event speaks of ${name}, and the commit ${head.slice(0, 12)} that is checked out isn’t that.`, `Give actions/checkout what is to be checked${ref === undefined ? '' : `, with \`ref: ${ref}\``}.`);
}
async function isOneOf(repository, head, commits, runOf) {
    if (commits?.includes(head))
        return true;
    // Where the change has other commits, this one is of the branch that it would be merged into.
    if (head === runOf)
        return false;
    if (!commits)
        return true;
    const parents = await repository.parents();
    return parents.some((parent) => commits.includes(parent));
}
/**
 * Finds what decides what may be shown of a change, and what it would be merged into. Whatever isn't the head of the
 * branch that is sent is a change.
 *
 * @returns undefined where the check isn't one of a change; nothing in it where the branch can't be known
 * @throws Failure where the branch itself is checked out, and the event speaks of a change
 */
async function baseOf({ repository }, { onlyBranch, subject, isElsewhere }, { remote }, configPath, dayOf) {
    if (isElsewhere)
        return {};
    const branch = onlyBranch ?? remote?.defaultBranch;
    const head = (branch === undefined ? undefined : remote?.headOf(branch)) ?? (await repository.fetchedHead(branch));
    if (subject && !subject.commits && head !== undefined && head === repository.head)
        throw unread(subject, head);
    const isBranch = subject && !subject.isChange && subject.runOf === repository.head;
    if (!subject?.isChange && (isBranch || head === repository.head))
        return undefined;
    const commit = (await mergedInto(repository, subject, branch)) ?? head;
    if (commit === undefined)
        return {};
    const reading = (0,_prepare_js__WEBPACK_IMPORTED_MODULE_1__.prepareOwn)(repository.at(commit), configPath, dayOf);
    const { config, roster } = await (0,_core_base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .unlessFailed */ .OJ)(reading, () => ({ config: undefined, roster: undefined }));
    return { commit, config, roster: subject?.isPullRequest ? roster : undefined };
}
/** The first parent of GitHub's own merge: what the event says of the base may be out of date. */
async function mergedInto(repository, subject, branch) {
    const { merge } = subject ?? {};
    if (merge === undefined || merge.commit !== repository.head)
        return undefined;
    if (merge.into !== undefined && merge.into !== branch)
        return undefined;
    const [first, ...others] = await repository.parents();
    return others.length > 0 ? first : undefined;
}


/***/ }),

/***/ 99238:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var _core_base_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81767);
/* harmony import */ var _core_outcome_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9532);
/* harmony import */ var _core_workflows_workflow_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48053);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43516);
/* harmony import */ var _day_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31100);
/* harmony import */ var _examine_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96404);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3969);
/* harmony import */ var _receipt_keys_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(81479);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(16465);
/* harmony import */ var _upload_refusals_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(75105);
/* harmony import */ var _workflows_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(52464);











/**
 * Reads a roster as a sync would, says what is wrong with it and what the next sync would do. It sends nothing; with a
 * key it asks the API whether the key is right.
 *
 * @returns `clean`, also where a sync would be held; `problems`; or `failed`
 */
async function check(world, request) {
    const { occasion, configPath, apiUrl, draws, asOf: dayAsked } = request;
    let known = {};
    try {
        const source = await sourceOf(world.repository, occasion);
        known = { commit: source.commit };
        const own = await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_6__.readSettings)(source, configPath);
        if (!own.config)
            return (0,_core_outcome_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeOf */ .sG)('check', 'problems', { ...known, problems: own.problems });
        const target = (0,_target_js__WEBPACK_IMPORTED_MODULE_8__/* .targetOf */ .$)(own.config, apiUrl);
        const { records, notes } = await lookAround(world, target, occasion);
        const base = occasion && (await (0,_change_js__WEBPACK_IMPORTED_MODULE_3__/* .baseOf */ .b)(world, occasion, records, own.path, (0,_day_js__WEBPACK_IMPORTED_MODULE_4__/* .dayOfRun */ .nt)(world)));
        const settings = base ? withPrivacyOf(base, own) : own;
        notes.push(...(await notesOnWorkTree(world, source, settings)));
        known = { ...known, ...(0,_target_js__WEBPACK_IMPORTED_MODULE_8__/* .knownOfTarget */ .G)(target, settings.config), notes };
        // A change can't bring the keys with which it is judged.
        const trusted = base ? base.commit : world.repository.head;
        const list = trusted === undefined ? undefined : world.repository.at(trusted);
        const seen = await (0,_receipt_keys_js__WEBPACK_IMPORTED_MODULE_7__.seenWithKeys)(base ? (0,_receipt_keys_js__WEBPACK_IMPORTED_MODULE_7__.withoutKey)(world.receipts) : world.receipts, list);
        notes.push(...seen.notes);
        const keyTest = base ? undefined : await testKey(world, target, settings.config);
        const seeing = { ...world, receipts: seen.receipts };
        const examination = await (0,_examine_js__WEBPACK_IMPORTED_MODULE_5__/* .examine */ .s)(seeing, { source, settings, target, records, base, draws, dayAsked });
        known = { ...known, ...(0,_examine_js__WEBPACK_IMPORTED_MODULE_5__/* .knownOfExamination */ .a)(examination, notes) };
        // Another branch is sent by no schedule; of a pull request the next one after its merge is meant.
        const isSentLater = occasion && (!base || occasion.subject?.isPullRequest === true);
        if (isSentLater)
            known = { ...known, nextSync: (0,_core_workflows_workflow_js__WEBPACK_IMPORTED_MODULE_2__/* .nextSyncOf */ .Mk)(await (0,_workflows_js__WEBPACK_IMPORTED_MODULE_10__/* .workflowsIn */ .c)(source), world.now()) };
        if (!examination.isSound && examination.failure)
            throw examination.failure;
        if (keyTest instanceof _core_base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR)
            throw keyTest;
        if (keyTest !== undefined)
            known = { ...known, how: [...(known.how ?? []), keyTest] };
        return (0,_core_outcome_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeOf */ .sG)('check', examination.isSound ? 'clean' : 'problems', known);
    }
    catch (error) {
        return (0,_core_outcome_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .failedOutcome */ .iS)('check', known, error);
    }
}
/** In a workflow, what sync would read of the same commit; at a desk, what isn't committed yet counts, too. */
async function sourceOf(repository, occasion) {
    if (!occasion)
        return repository.workTree();
    if (occasion.subject)
        await (0,_change_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseUnreadChange */ .s)(repository, occasion.subject);
    return repository.at((0,_upload_refusals_js__WEBPACK_IMPORTED_MODULE_9__/* .checkedOut */ .M8)(repository));
}
/** An earlier step may have changed the roster, and nobody should believe that this was checked. */
async function notesOnWorkTree(world, { commit }, settings) {
    if (commit === undefined)
        return [];
    const changed = await (0,_upload_refusals_js__WEBPACK_IMPORTED_MODULE_9__/* .changedFiles */ .Y_)(world.repository, settings, commit);
    if (changed.length === 0)
        return [];
    const note = `${changed.join(', ')} differs in the work tree, which was not checked: the commit ${commit.slice(0, 12)} was.`;
    world.warn(note);
    return [note];
}
const KEY_ACCEPTED = 'The key is right: the API accepts it for this program.';
/** @returns that the key is right, nothing without one, or what is wrong with the key or the way to the API: the roster's own problems are reported all the same */
function testKey(world, { endpoint }, { api }) {
    const test = async () => {
        const asked = world.connect(endpoint, api);
        await asked?.test();
        return asked && KEY_ACCEPTED;
    };
    return (0,_core_base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .unlessFailed */ .OJ)(test(), (failure) => failure);
}
/** A check needs no network: without the remote, what this clone has seen of it will do. */
function lookAround({ receipts }, { prefix }, occasion) {
    const asked = { prefix, branch: occasion?.onlyBranch };
    const look = async () => ({ records: await receipts.look(asked), notes: [] });
    const note = 'The remote couldn’t be asked; the plan compares with the receipts that this clone has.';
    return (0,_core_base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .unlessFailed */ .OJ)(look(), async () => ({ records: await receipts.lookHere(asked), notes: [note] }));
}
/** A change can't turn on what would show people's data in the very run that checks it. */
function withPrivacyOf({ config: base }, settings) {
    const privacy = {
        'show-values': base?.['show-values'] ?? false,
        'keep-xml': base?.['keep-xml'] ?? false,
        'allow-public': base?.['allow-public'] ?? false,
    };
    return { ...settings, config: { ...settings.config, ...privacy } };
}


/***/ }),

/***/ 41013:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctor: () => (/* binding */ doctor)
});

// EXTERNAL MODULE: ./src/core/base/failure.ts
var base_failure = __webpack_require__(81767);
// EXTERNAL MODULE: ./src/core/base/glob.ts
var glob = __webpack_require__(37519);
// EXTERNAL MODULE: ./src/core/base/text.ts
var base_text = __webpack_require__(16714);
// EXTERNAL MODULE: ./src/core/receipts/names.ts
var names = __webpack_require__(94513);
// EXTERNAL MODULE: ./src/core/workflows/cron.ts
var workflows_cron = __webpack_require__(87676);
// EXTERNAL MODULE: ./src/core/workflows/workflow.ts
var workflow = __webpack_require__(48053);
// EXTERNAL MODULE: ./src/core/doctor/finding.ts
var finding = __webpack_require__(76282);
;// CONCATENATED MODULE: ./src/core/doctor/owners.ts

/* CODEOWNERS, as GitHub reads it (https://docs.github.com/repositories/…/about-code-owners). */
/** Where GitHub looks for it, in this order. */
const OWNERS_PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
/** @returns who owns a file: the last line that means it decides */
function ownersOf(text, path) {
    const rules = text.split('\n').flatMap((line) => {
        const [pattern, ...owners] = line
            .replace(/(^|\s)#.*$/, '')
            .trim()
            .split(/\s+/);
        return pattern ? [{ pattern, owners }] : [];
    });
    return rules.findLast(({ pattern }) => means(pattern, path))?.owners ?? [];
}
/** As in .gitignore: without a slash in it, a name means what is in any folder; a folder means all that is in it. */
function means(pattern, path) {
    const bare = pattern.replace(/^\//, '').replace(/\/$/, '');
    const isAnywhere = !pattern.replace(/\/$/, '').includes('/');
    const from = isAnywhere ? `**/${bare}` : bare;
    // A star at the end of a path is of the files of that folder alone.
    const isFolder = pattern.endsWith('/') || !bare.endsWith('/*');
    return (0,glob/* matches */.c)(from, path) && !pattern.endsWith('/') ? true : isFolder && (0,glob/* matches */.c)(`${from}/**/*`, path);
}

;// CONCATENATED MODULE: ./src/core/doctor/around.ts







/* What is around the roster: branch, privacy, rights, rules, schedule, people, receipts. */
const DAY = 24 * 60 * 60 * 1000;
const ASK_GITHUB = 'Set GITHUB_TOKEN here, or run `mode: doctor` in a workflow.';
const SANDBOX_ONLY = 'The configuration sends to the sandbox on this machine only.';
const FOR_REAL = 'Look again once `api.base-url` is gone from the configuration.';
function sentBranch({ head, branch, isOfChange }, { remote, onlyBranch, isSandbox }) {
    const say = (0,finding/* about */.C)('Branch');
    if (head === undefined)
        return say.fix('There isn’t a commit yet.', 'Commit the roster and the configuration.');
    if (remote instanceof base_failure/* Failure */.HR)
        return say.unproven('The remote couldn’t be asked.', remote.hint);
    if (!remote && isSandbox)
        return say.unproven('There isn’t a remote; the sandbox needs none.', 'Add the private repository as a remote before the first real sync.');
    if (!remote)
        return say.fix('There isn’t a remote, and receipts must be where everybody sees them.', 'Add the private repository as a remote, and push.');
    if (isOfChange)
        return say.unproven('This run is of a change.', `Start doctor on ${onlyBranch}.`);
    if (remote.head === undefined)
        return say.fix(`The remote has no branch ${onlyBranch}.`, `Push ${onlyBranch} first.`);
    if (branch !== undefined && branch !== onlyBranch)
        return say.fix(`This is the branch ${branch}, and only ${onlyBranch} is sent.`, `Check out ${onlyBranch}.`);
    if (remote.head !== head)
        return say.fix(`The commit ${head.slice(0, 12)} isn’t the head of ${onlyBranch} on the remote, which is at ${remote.head.slice(0, 12)}.`, 'Pull or push first.');
    return say.ok(`${onlyBranch} is checked out, at the head that the remote has.`);
}
function privacy({ remote, config }) {
    const say = (0,finding/* about */.C)('Private repository');
    const isPublic = remote instanceof base_failure/* Failure */.HR ? undefined : remote?.isPublic;
    if (isPublic === undefined)
        return say.unproven('Whether it is private isn’t known here.', ASK_GITHUB);
    if (!isPublic)
        return say.ok('It is private.');
    return config['allow-public']
        ? say.ok('It is public, and `allow-public: true` says that this is meant.')
        : say.fix('It is public, and so is the roster.', 'Make it private (Settings, General).');
}
/** What the job of a mode needs, as its workflow says it. */
const RIGHTS = {
    sync: [
        ['contents', 'write'],
        ['issues', 'write'],
        ['pull-requests', 'read'],
    ],
    check: [
        ['contents', 'read'],
        ['pull-requests', 'write'],
    ],
};
function tokenRights({ workflows }, { receipt, isSandbox }) {
    const say = (0,finding/* about */.C)('Token rights');
    const jobs = workflows.flatMap((one) => (0,workflow/* readWorkflow */.S6)(one)?.jobs.map((job) => ({ ...job, path: one.path })) ?? []);
    const lacks = jobs.flatMap(({ mode, permissions, path }) => (RIGHTS[mode] ?? [])
        .filter(([scope, level]) => permissions !== undefined && !grants(permissions, scope, level))
        .map(([scope, level]) => `\`${scope}: ${level}\` for ${mode} in ${path}`));
    if (lacks.length > 0)
        return say.fix(`The workflows don’t ask for ${lacks.join(', ')}.`, 'Add it under `permissions` of the job.');
    if (receipt?.receipt?.runUrl !== undefined)
        return say.ok('A run of the workflow wrote the newest receipt.');
    if (isSandbox && jobs.length === 0)
        return say.unproven(SANDBOX_ONLY, FOR_REAL);
    return say.unproven(jobs.length > 0 && jobs.every(({ permissions }) => permissions !== undefined)
        ? 'The workflows ask for what is needed.'
        : 'No workflow asks for them, so the settings of the repository decide.', 'Only writing proves that GitHub grants it: the first sync does, before it sends anything.');
}
function grants(permissions, scope, level) {
    if (permissions === 'write-all')
        return true;
    if (permissions === 'read-all')
        return level === 'read';
    return permissions[scope] === 'write' || permissions[scope] === level;
}
const HOW_RULES = 'docs/rulesets.md says which rules to set (Settings, Rules).';
function tagRules({ rules, isSandbox }) {
    const say = (0,finding/* about */.C)('Rules for receipts');
    if (!rules)
        return isSandbox
            ? say.unproven(SANDBOX_ONLY, FOR_REAL)
            : say.unproven('GitHub couldn’t be asked.', ASK_GITHUB);
    if (rules.tags instanceof base_failure/* Failure */.HR)
        return say.unproven(rules.tags.message, rules.tags.hint);
    const { receipts, rejections } = rules.tags;
    if (receipts.includes('creation'))
        return say.fix('A ruleset keeps the tags `roster-sync/…` from being made, and so every sync from its receipt.', HOW_RULES);
    const needed = ['deletion', 'update'];
    const open = needed.filter((rule) => !receipts.includes(rule) || !rejections.includes(rule));
    if (open.length > 0)
        return say.fix(`Everybody who may push can ${open.map((rule) => (rule === 'deletion' ? 'delete' : 'change')).join(' and ')} receipts or rejections.`, HOW_RULES);
    return say.ok('Receipts and rejections can’t be changed or deleted.');
}
function branchRules({ rules, isSandbox, onlyBranch }) {
    const say = (0,finding/* about */.C)('Rules for the branch');
    if (!rules)
        return isSandbox
            ? say.unproven(SANDBOX_ONLY, FOR_REAL)
            : say.unproven('GitHub couldn’t be asked.', ASK_GITHUB);
    const { branch } = rules;
    if (branch instanceof base_failure/* Failure */.HR)
        return say.unproven(branch.message, branch.hint);
    const names = { pull_request: 'a pull request', required_status_checks: 'the roster check' };
    const open = Object.entries(names).filter(([rule]) => !branch.includes(rule));
    if (open.length > 0)
        return say.fix(`No ruleset makes ${open.map(([, name]) => name).join(' and ')} a must on ${onlyBranch}.`, HOW_RULES);
    const kept = ['deletion', 'non_fast_forward'].every((rule) => branch.includes(rule));
    return kept
        ? say.ok(`${onlyBranch} changes by checked pull requests only, and its history is kept.`)
        : say.fix(`The history of ${onlyBranch} can be rewritten or deleted.`, HOW_RULES);
}
function schedule({ workflows, now }, { remote, isSandbox }) {
    const say = (0,finding/* about */.C)('Schedule');
    const syncing = (0,workflow/* sendingWorkflows */.jL)(workflows);
    const schedules = syncing.flatMap((one) => one.schedules.map((line) => ({ ...line, path: one.path })));
    const wrong = schedules.find(({ cron }) => !(0,workflows_cron/* isCron */.d)(cron));
    if (wrong)
        return say.fix(`The cron line of ${wrong.path} can’t be read.`, 'It has five fields: minute, hour, day, month, day of the week.');
    const next = (0,workflow/* nextSyncOf */.Mk)(workflows, now);
    const paths = [...new Set(schedules.map(({ path }) => path))].join(', ');
    if (next)
        return say.ok(`${paths} runs next at ${next.at.toISOString().slice(0, 16).replace('T', ' ')} UTC.`);
    if (syncing.length > 0)
        return say.fix(`${syncing.map(({ path }) => path).join(', ')} has no schedule that runs.`, 'Add `schedule` with a `cron` line under `on`.');
    if (isSandbox || !remote || remote instanceof base_failure/* Failure */.HR)
        return say.unproven('No workflow here runs `mode: sync`.', 'Copy examples/workflows/sync.yml, unless a schedule elsewhere runs roster-sync sync.');
    return say.fix('No workflow runs `mode: sync`.', 'Copy examples/workflows/sync.yml to .github/workflows/.');
}
function lastRun({ runs }) {
    const say = (0,finding/* about */.C)('Last nightly run');
    if (runs === undefined)
        return say.unproven('GitHub couldn’t be asked.', ASK_GITHUB);
    if (runs instanceof base_failure/* Failure */.HR)
        return say.unproven(runs.message, runs.hint);
    const off = runs.find(({ isActive }) => !isActive);
    if (off)
        return say.fix(`GitHub has switched ${off.path} off.`, 'Switch it on again under Actions.');
    const [newest] = runs
        .flatMap(({ lastRun: run }) => run ?? [])
        .toSorted((a, b) => b.at.getTime() - a.at.getTime());
    if (!newest)
        return say.unproven('The schedule hasn’t started a run yet.', 'Look again tomorrow.');
    const day = newest.at.toISOString().slice(0, 10);
    if (newest.conclusion === undefined)
        return say.unproven(`The run of ${day} isn’t over.`, 'Look again when it is.');
    return newest.conclusion === 'success'
        ? say.ok(`The run of ${day} worked.`)
        : say.fix(`The run of ${day} ended with “${newest.conclusion}”.`, 'Its summary, under Actions, says what to do.');
}
function codeOwners({ owners, configPath }, { config, isSandbox }) {
    const say = (0,finding/* about */.C)('Code owners');
    if (!owners)
        return isSandbox
            ? say.unproven(SANDBOX_ONLY, FOR_REAL)
            : say.fix('There isn’t a CODEOWNERS, so nobody has to see a change of the roster.', 'Write .github/CODEOWNERS as docs/rulesets.md has it.');
    const files = [[config.roster.file].flat()[0] ?? '', configPath];
    const unowned = files.filter((file) => ownersOf(owners.text, file).length === 0);
    return unowned.length > 0
        ? say.fix(`${owners.path} names nobody for ${unowned.join(' and ')}.`, 'Add a line for it, as docs/rulesets.md has it.')
        : say.ok(`${owners.path} names somebody for the roster and the configuration.`);
}
function approvers({ config, strangers }) {
    const say = (0,finding/* about */.C)('Approvers');
    const named = config.guards.approvers;
    if (!named)
        return say.ok('Anybody with write access may approve; `guards.approvers` limits that.');
    if (strangers === undefined)
        return say.unproven(`${(0,base_text/* counted */.hS)(named.length, 'login is', 'logins are')} named. Whether they may write isn’t known here.`, ASK_GITHUB);
    if (strangers instanceof base_failure/* Failure */.HR)
        return say.unproven(strangers.message, strangers.hint);
    return strangers.length > 0
        ? say.fix(`${strangers.join(', ')} can’t write to the repository, and so not start a run that approves.`, 'Give them write access, or correct `guards.approvers`.')
        : say.ok(`${named.join(', ')} may approve.`);
}
function receipts({ now }, { receipt, config, outcome, remote }) {
    const say = (0,finding/* about */.C)('Receipts');
    if (remote instanceof base_failure/* Failure */.HR && !receipt)
        return say.unproven('The remote couldn’t be asked.', remote.hint);
    if (!receipt) {
        if (outcome.employees === undefined)
            return say.unproven('The roster can’t be read yet.', 'Fix the roster first.');
        return say.unproven('Nothing was uploaded yet.', 'Start the sync workflow by hand; its first plan is held until somebody approves it.');
    }
    const days = Math.floor((now.getTime() - (0,names/* timeOf */.nR)(receipt.name)) / DAY);
    if (days > config['stale-after'])
        return say.fix(`Nothing has been accepted for ${days} days: the newest is ${receipt.name}.`, 'See what the last nights say, under Actions.');
    return receipt.isChecked
        ? say.ok(`The newest is ${receipt.name}, ${(0,base_text/* counted */.hS)(days, 'day')} old, and its signature is right.`)
        : say.unproven(`The newest is ${receipt.name}. Its signature couldn’t be checked.`, 'Run roster-sync keys, and commit its line in .github/roster-sync/receipt-keys.txt.');
}

// EXTERNAL MODULE: ./src/core/config/names.ts
var config_names = __webpack_require__(43302);
// EXTERNAL MODULE: ./src/core/problem/problem.ts
var problem = __webpack_require__(97420);
;// CONCATENATED MODULE: ./src/core/doctor/inside.ts




/* What is in the repository itself, and what the API says of it. */
/** package.json, engines. */
const OLDEST_NODE = [20, 15];
function nodeVersion({ node }) {
    const [major = 0, minor = 0] = node.replace(/^v/, '').split('.').map(Number);
    const [oldest, least] = OLDEST_NODE;
    const say = (0,finding/* about */.C)('Node.js');
    return major > oldest || (major === oldest && minor >= least)
        ? say.ok(`This is version ${node}.`)
        : say.fix(`This is version ${node}.`, `Install ${oldest}.${least} or newer; the action runs on 24.`);
}
function configuration({ configPath, configProblems }) {
    const say = (0,finding/* about */.C)('Configuration');
    const [first] = configProblems.filter(problem/* isError */.bJ);
    if (!first)
        return say.ok(`${configPath} can be read.`);
    const line = first.line === undefined ? '' : `, line ${first.line}`;
    return say.fix(`${first.file}${line}: ${first.message}`, first.hint);
}
/** Programs of the vendor's pages and of ours. */
const EXAMPLE_PROGRAMS = ['acme', 'example', 'your-subdomain', 'subdomain', 'mycompany', 'your-program'];
/** What the examples have where something of one's own belongs. */
function placeholders({ configPath, workflows, about: known }) {
    const say = (0,finding/* about */.C)('Placeholders');
    const places = workflows.flatMap(({ path, text }) => text
        .split('\n')
        .flatMap((line, at) => (/^\s*(?:-\s+)?uses:\s*['"]?OWNER\//.test(line) ? [`${path}:${at + 1}`] : [])));
    const left = [
        ...(places.length > 0
            ? [{ is: `OWNER is still in ${places.slice(0, 5).join(', ')}.`, todo: OWNER_MEANS }]
            : []),
        ...(known?.outcome.problems.some(({ message }) => message.includes('TO BE DECIDED'))
            ? [{ is: `${configPath} still has “TO BE DECIDED”.`, todo: 'Name the column that is meant there.' }]
            : []),
        ...(known && isExample(known)
            ? [
                {
                    is: `\`program: ${known.program}\` is the name of the examples, and no key shows that it is yours.`,
                    todo: 'Put the subdomain of your own program there.',
                },
            ]
            : []),
    ];
    if (left.length === 0)
        return say.ok('None is left in the configuration and the workflows.');
    return say.fix(left.map(({ is }) => is).join(' '), left.map(({ todo }) => todo).join(' '));
}
const OWNER_MEANS = 'Replace OWNER by the account that publishes Roster Sync.';
const isExample = ({ program, isSandbox, key }) => EXAMPLE_PROGRAMS.includes(program) && !isSandbox && key.is !== 'accepted';
function roster({ outcome }) {
    const say = (0,finding/* about */.C)('Roster');
    const errors = outcome.problems.filter(problem/* isError */.bJ);
    const seeThem = 'roster-sync check names each with its cell; fix them in the roster.';
    if (errors.length > 0)
        return say.fix(`It has ${(0,base_text/* counted */.hS)(errors.length, 'problem')}.`, seeThem);
    if (outcome.employees === undefined)
        return say.fix(outcome.failure?.message ?? 'It can’t be read.', outcome.failure?.hint ?? seeThem);
    const warnings = outcome.problems.length;
    const more = warnings > 0 ? `, with ${(0,base_text/* counted */.hS)(warnings, 'warning')} (roster-sync check)` : '';
    return say.ok(`It can be read: ${(0,base_text/* counted */.hS)(outcome.employees, 'person', 'people')}${more}.`);
}
function unneededColumns({ outcome }) {
    const say = (0,finding/* about */.C)('Unneeded columns');
    const found = outcome.problems.find(({ rule }) => rule === 'roster/unneeded-column');
    if (found)
        return say.fix(found.message, found.hint);
    if (outcome.employees === undefined)
        return say.unproven('The roster can’t be read yet.', 'Fix the roster first.');
    return say.ok('The roster has only what is needed.');
}
function apiKey({ key, program, isSandbox }) {
    const say = (0,finding/* about */.C)('API key');
    const set = 'Set ROSTER_SYNC_API_KEY; in a workflow, pass the input `api-key` from a secret.';
    switch (key.is) {
        case 'accepted':
            return say.ok(`${isSandbox ? 'The sandbox' : 'The API'} accepts the key for ${program}.`);
        case 'absent':
            return say.unproven('There isn’t a key here.', set);
        case 'unused':
            return say.unproven('The key isn’t used on a change.', 'Start doctor on the branch that is sent.');
        case 'malformed':
            return say.fix('The key holds a character that no key has.', 'Copy it again from the portal (Settings, API), without spaces and line breaks.');
        case 'refused':
            return say.fix(key.failure.message, key.failure.hint);
        case 'unanswered':
            return say.unproven(key.failure.message, key.failure.hint);
    }
}
function schemas({ schemas: found, isSandbox }) {
    const say = (0,finding/* about */.C)('Schemas');
    const fetch = `Run roster-sync schema, look at the difference, and commit ${config_names/* SCHEMA_FOLDER */.rQ}/.`;
    const names = (some) => some.map(({ path }) => path).join(' and ');
    const changed = found.filter(({ isCommitted, served }) => isCommitted && served === 'other');
    if (changed.length > 0)
        return say.fix(`The program serves another schema than ${names(changed)}.`, fetch);
    const missing = found.filter(({ isCommitted, served }) => !isCommitted && served !== 'nothing');
    // The sandbox serves the very schemas that are built in.
    const isProven = missing.some(({ served }) => served !== undefined) && !isSandbox;
    if (isProven)
        return say.fix(`${names(missing)} isn’t committed.`, fetch);
    if (missing.length > 0 && !isSandbox)
        return say.unproven(`${names(missing)} isn’t committed.`, 'Set ROSTER_SYNC_API_KEY, run roster-sync schema, and commit what it writes.');
    if (missing.length > 0)
        return say.ok('The sandbox’s own are built in.');
    const unasked = found.filter(({ isCommitted, served }) => isCommitted && served === undefined);
    if (unasked.length > 0)
        return say.unproven('They are committed. Whether they are still the program’s isn’t known.', 'Start doctor with the API key.');
    return say.ok(found.some(({ isCommitted }) => isCommitted)
        ? 'They are committed, and are the program’s.'
        : 'The program serves none, so the built-in ones are used.');
}

;// CONCATENATED MODULE: ./src/core/doctor/checkup.ts



/** Everything that must be right around a roster, in the order in which it is put right. */
const CHECKS = [
    (_facts, known) => roster(known),
    (_facts, known) => unneededColumns(known),
    (_facts, known) => apiKey(known),
    (_facts, known) => schemas(known),
    sentBranch,
    (_facts, known) => privacy(known),
    tokenRights,
    (_facts, known) => tagRules(known),
    (_facts, known) => branchRules(known),
    codeOwners,
    (_facts, known) => approvers(known),
    schedule,
    (_facts, known) => lastRun(known),
    receipts,
];
/** @returns a finding for each check: what is right, what must be fixed, and what couldn't be proved */
function checkup(facts) {
    const { about: known } = facts;
    const own = [nodeVersion(facts), configuration(facts), placeholders(facts)];
    return known ? [...own, ...CHECKS.map((check) => check(facts, known))] : [...own, REST];
}
const REST = (0,finding/* about */.C)('Everything else').unproven('It depends on the configuration.', 'Fix the configuration first, and start doctor again.');

// EXTERNAL MODULE: ./src/core/receipts/format.ts
var format = __webpack_require__(20618);
// EXTERNAL MODULE: ./src/core/workstars/words.ts
var words = __webpack_require__(71343);
// EXTERNAL MODULE: ./src/core/xml/schemas.ts
var xml_schemas = __webpack_require__(91397);
// EXTERNAL MODULE: ./src/commands/change.ts
var change = __webpack_require__(43516);
// EXTERNAL MODULE: ./src/commands/check.ts
var check = __webpack_require__(99238);
// EXTERNAL MODULE: ./src/commands/day.ts
var day = __webpack_require__(31100);
// EXTERNAL MODULE: ./src/commands/prepare.ts + 7 modules
var prepare = __webpack_require__(3969);
// EXTERNAL MODULE: ./src/commands/receipt-keys.ts
var receipt_keys = __webpack_require__(81479);
// EXTERNAL MODULE: ./src/commands/target.ts
var commands_target = __webpack_require__(16465);
// EXTERNAL MODULE: ./src/commands/workflows.ts
var workflows = __webpack_require__(52464);
;// CONCATENATED MODULE: ./src/commands/doctor.ts















/**
 * Looks at everything that must be right around a roster, and changes nothing. Without network, token or key it says
 * what couldn't be proved.
 */
async function doctor(world, request) {
    const { configPath, occasion, node } = request;
    const { repository } = world;
    const { head, branch } = repository;
    const source = occasion && head !== undefined ? repository.at(head) : repository.workTree();
    const settings = await settingsOf(source, configPath);
    const facts = {
        now: world.now(),
        node,
        configPath,
        configProblems: 'problems' in settings ? settings.problems : [],
        head,
        branch,
        isOfChange: occasion?.subject?.isChange === true,
        workflows: await (0,workflows/* workflowsIn */.c)(source),
        owners: await ownersIn(source),
    };
    const known = settings.config && (await aboutProgram(world, request, settings, facts.workflows));
    return checkup({ ...facts, ...known });
}
/** A path that is a link, or isn't tracked, is a problem of the configuration like any other. */
function settingsOf(source, path) {
    return (0,base_failure/* unlessFailed */.OJ)((0,prepare.readSettings)(source, path), ({ message, hint }) => ({
        problems: [{ rule: 'config/unreadable', severity: 'error', file: path, message, hint }],
    }));
}
async function ownersIn(source) {
    for (const path of OWNERS_PATHS) {
        const bytes = await (0,base_failure/* unlessFailed */.OJ)(source.read(path), () => undefined);
        if (bytes)
            return { path, text: new TextDecoder().decode(bytes) };
    }
    return undefined;
}
/** @returns without an address that may be used, what is wrong with it as a problem of the configuration */
async function aboutProgram(world, request, settings, workflows) {
    const { config } = settings;
    const { occasion, configPath, apiUrl } = request;
    const target = await (0,base_failure/* unlessFailed */.OJ)(Promise.resolve().then(() => (0,commands_target/* targetOf */.$)(config, apiUrl)), (failure) => failure);
    if (target instanceof base_failure/* Failure */.HR) {
        const { message, hint } = target;
        return {
            configProblems: [{ rule: 'config/invalid', severity: 'error', file: configPath, message, hint }],
        };
    }
    const asked = { prefix: target.prefix, branch: request.onlyBranch };
    const records = await (0,base_failure/* unlessFailed */.OJ)(world.receipts.look(asked), (failure) => failure);
    const outcome = await (0,check.check)({ ...world, connect: () => undefined }, { configPath, apiUrl, occasion, draws: false });
    const remote = records instanceof base_failure/* Failure */.HR ? records : records.remote;
    const onlyBranch = request.onlyBranch ?? (remote instanceof base_failure/* Failure */.HR ? undefined : remote?.defaultBranch) ?? 'main';
    const { key, api } = await keyFact(world, request, settings, target, records);
    const hosting = world.hosting;
    const about = {
        config,
        program: target.program,
        isSandbox: target.endpoint.loopback,
        outcome,
        key,
        schemas: await schemaFacts(world, config.hierarchy !== undefined, api),
        remote: remoteFact(records, onlyBranch),
        onlyBranch,
        receipt: await receiptFact(world, outcome.baseline, occasion?.subject?.isChange === true),
        rules: hosting && (await rulesFact(hosting, target.program, onlyBranch)),
        runs: hosting && (await (0,base_failure/* unlessFailed */.OJ)(runFacts(hosting, workflows), (failure) => failure)),
        strangers: await strangersAmong(world, config.guards.approvers ?? []),
    };
    return { about };
}
/** A change, or a branch that isn't sent, is never given the key. */
async function keyFact(world, { occasion, isKeyMalformed }, { config, path }, { endpoint }, records) {
    if (isKeyMalformed)
        return { key: { is: 'malformed' } };
    const looked = records instanceof base_failure/* Failure */.HR ? { remote: undefined } : records;
    const base = occasion && (await (0,base_failure/* unlessFailed */.OJ)((0,change/* baseOf */.b)(world, occasion, looked, path, (0,day/* dayOfRun */.nt)(world)), () => ({})));
    if (base)
        return { key: { is: 'unused' } };
    // Whoever waits for a doctor wants to know now.
    const api = world.connect(endpoint, { ...config.api, retry: { tries: 1, 'base-delay': 0 } });
    if (!api)
        return { key: { is: 'absent' } };
    const failure = await (0,base_failure/* unlessFailed */.OJ)(api.test().then(() => undefined), (found) => found);
    if (!failure)
        return { key: { is: 'accepted' }, api };
    return { key: { is: failure instanceof words/* Unanswered */.XX ? 'unanswered' : 'refused', failure } };
}
async function schemaFacts({ repository }, hasPositions, api) {
    const { head } = repository;
    const kinds = hasPositions ? ['employees', 'positions'] : ['employees'];
    return Promise.all(kinds.map(async (kind) => {
        const path = (0,xml_schemas/* schemaPath */.p8)(kind);
        const committed = head === undefined ? undefined : await (0,base_failure/* unlessFailed */.OJ)(repository.at(head).read(path), () => undefined);
        const served = await (0,base_failure/* unlessFailed */.OJ)(Promise.resolve(api?.schema(kind).then((bytes) => bytes ?? 'nothing')), () => undefined);
        const answer = served === undefined || served === 'nothing'
            ? served
            : committed && (0,xml_schemas/* sameText */.QV)(committed, served)
                ? 'same'
                : 'other';
        return { path, isCommitted: committed !== undefined, served: answer };
    }));
}
function remoteFact(records, onlyBranch) {
    if (records instanceof base_failure/* Failure */.HR || !records.remote)
        return records instanceof base_failure/* Failure */.HR ? records : undefined;
    const { defaultBranch, isPublic } = records.remote;
    return { defaultBranch, isPublic, head: records.remote.headOf(onlyBranch) };
}
/** @param isOfChange a change can’t bring the keys with which receipts are checked */
async function receiptFact({ receipts, repository }, name, isOfChange) {
    if (name === undefined)
        return undefined;
    const { head } = repository;
    const list = head === undefined || isOfChange ? undefined : repository.at(head);
    const reading = async () => (await (0,receipt_keys.seenWithKeys)(receipts, list)).receipts.read([name]);
    const [tag] = await (0,base_failure/* unlessFailed */.OJ)(reading(), () => []);
    const receipt = tag?.message === undefined ? undefined : (0,format/* parseReceipt */.Wy)(tag.message);
    return { name, receipt, isChecked: tag?.authenticity === 'signed' };
}
async function rulesFact(hosting, program, onlyBranch) {
    const [rulesets, branch] = await Promise.all([
        (0,base_failure/* unlessFailed */.OJ)(hosting.tagRulesets(), (failure) => failure),
        (0,base_failure/* unlessFailed */.OJ)(hosting.branchRules(onlyBranch), (failure) => failure),
    ]);
    if (rulesets instanceof base_failure/* Failure */.HR)
        return { tags: rulesets, branch };
    const on = (kind) => rulesets
        .filter((one) => actsOn(one, `refs/tags/${kind}/${program}/20260101T000000Z`))
        .flatMap(({ rules }) => rules);
    return { tags: { receipts: on('roster-sync'), rejections: on('roster-sync-rejected') }, branch };
}
const actsOn = ({ isActive, include, exclude }, ref) => {
    const isAmong = (patterns) => patterns.some((pattern) => pattern === '~ALL' || (0,glob/* matches */.c)(pattern, ref));
    return isActive && isAmong(include) && !isAmong(exclude);
};
/** @throws Failure where GitHub doesn't say it */
async function runFacts(hosting, workflows) {
    const nightly = (0,workflow/* sendingWorkflows */.jL)(workflows).filter(({ schedules }) => schedules.length > 0);
    return Promise.all(nightly.map(async ({ path }) => ({ path, ...(await hosting.scheduled(path)) })));
}
async function strangersAmong({ permissionOf }, logins) {
    if (!permissionOf)
        return undefined;
    const asked = logins.map(async (login) => ({ login, permission: await permissionOf(login) }));
    const known = await (0,base_failure/* unlessFailed */.OJ)(Promise.all(asked), (failure) => failure);
    if (known instanceof base_failure/* Failure */.HR)
        return known;
    return known.flatMap(({ login, permission }) => permission === 'admin' || permission === 'write' ? [] : [login]);
}


/***/ }),

/***/ 52464:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ workflowsIn)
/* harmony export */ });
/* harmony import */ var _core_base_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81767);
/* harmony import */ var _core_workflows_workflow_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48053);


/** @returns the workflows of a source; one that can't be read, as a link, is left out, and runs nothing either */
async function workflowsIn(source) {
    const paths = await (0,_core_base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .unlessFailed */ .OJ)(source.list(), () => []);
    const read = paths.filter(_core_workflows_workflow_js__WEBPACK_IMPORTED_MODULE_1__/* .isWorkflow */ ._2).map(async (path) => {
        const bytes = await (0,_core_base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .unlessFailed */ .OJ)(source.read(path), () => undefined);
        return bytes ? [{ path, text: new TextDecoder().decode(bytes) }] : [];
    });
    return (await Promise.all(read)).flat();
}


/***/ }),

/***/ 76282:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ about),
/* harmony export */   t: () => (/* binding */ mustBeFixed)
/* harmony export */ });
const about = (what) => ({
    ok: (says) => ({ about: what, state: 'ok', says }),
    fix: (says, todo) => ({ about: what, state: 'fix this', says, todo }),
    unproven: (says, todo) => ({ about: what, state: "couldn't prove", says, todo }),
});
const mustBeFixed = ({ state }) => state === 'fix this';


/***/ }),

/***/ 87676:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ nextRun),
/* harmony export */   d: () => (/* binding */ isCron)
/* harmony export */ });
/* harmony import */ var _vocabulary_time_zones_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17725);

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const WEEKDAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
/** 29 February may be eight years away. */
const MAX_DAYS = 366 * 8 + 1;
const MINUTE = 60_000;
/**
 * @param after from this moment on, and not at it
 * @returns when it runs next; undefined where the line can't be read, or means a day that there never is
 */
function nextRun({ cron, timeZone }, after) {
    const fields = fieldsOf(cron);
    if (!fields)
        return undefined;
    const wallOf = wallClock(timeZone);
    let day = (0,_vocabulary_time_zones_js__WEBPACK_IMPORTED_MODULE_0__/* .dayIn */ .EE)(after, timeZone);
    for (let tries = 0; tries < MAX_DAYS; tries += 1, day = (0,_vocabulary_time_zones_js__WEBPACK_IMPORTED_MODULE_0__/* .daysAfter */ .mU)(day, 1)) {
        if (!isDay(fields, day))
            continue;
        for (const hour of fields.hours)
            for (const minute of fields.minutes) {
                const wall = Date.parse(day) + (hour * 60 + minute) * MINUTE;
                const at = momentsOf(wall, wallOf).find((moment) => moment > after.getTime());
                if (at !== undefined)
                    return new Date(at);
            }
    }
    return undefined;
}
/** Whether a line can be read as one. */
const isCron = (cron) => fieldsOf(cron) !== undefined;
function fieldsOf(cron) {
    const [minute = '', hour = '', day = '', month = '', weekday = '', ...more] = cron.trim().split(/\s+/);
    const minutes = valuesOf(minute, 0, 59);
    const hours = valuesOf(hour, 0, 23);
    const days = valuesOf(day, 1, 31);
    const months = valuesOf(month, 1, 12, MONTHS);
    const weekdays = valuesOf(weekday, 0, 7, WEEKDAYS);
    if (!minutes || !hours || !days || !months || !weekdays || more.length > 0)
        return undefined;
    const isLimited = (field) => !field.startsWith('*');
    return {
        minutes,
        hours,
        days: new Set(days),
        months: new Set(months),
        // Sunday is 0, and 7 too.
        weekdays: new Set(weekdays.map((one) => one % 7)),
        isEither: isLimited(day) && isLimited(weekday),
    };
}
/** @param names what may be written instead of the numbers, from the lowest on */
function valuesOf(field, min, max, names = []) {
    const found = new Set();
    for (const part of field.split(',')) {
        const [, from = '', to, step] = /^(\*|\w+)(?:-(\w+))?(?:\/(\d+))?$/.exec(part) ?? [];
        const [first, by] = [from === '*' ? min : numberOf(from, min, names), Number(step ?? 1)];
        const end = from === '*' || (to === undefined && step !== undefined) ? max : first;
        const last = to === undefined ? end : numberOf(to, min, names);
        if (first === undefined || last === undefined || first < min || last > max || first > last || by === 0)
            return undefined;
        for (let value = first; value <= last; value += by)
            found.add(value);
    }
    return [...found].toSorted((a, b) => a - b);
}
function numberOf(text, min, names) {
    if (/^\d+$/.test(text))
        return Number(text);
    const at = names.indexOf(text.toUpperCase());
    return at < 0 ? undefined : at + min;
}
function isDay({ days, months, weekdays, isEither }, day) {
    const date = new Date(day);
    if (!months.has(date.getUTCMonth() + 1))
        return false;
    const fits = [days.has(date.getUTCDate()), weekdays.has(date.getUTCDay())];
    return isEither ? fits.some(Boolean) : fits.every(Boolean);
}
/** @returns what the clocks of a place show at a moment, as if they were those of UTC */
function wallClock(timeZone) {
    const form = new Intl.DateTimeFormat('en-US', {
        ...{ timeZone, calendar: 'iso8601', hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit' },
        ...{ hour: '2-digit', minute: '2-digit' },
    });
    return (moment) => {
        const parts = form.formatToParts(moment);
        const of = (type) => parts.find((part) => part.type === type)?.value ?? '';
        return Date.parse(`${of('year')}-${of('month')}-${of('day')}T${of('hour')}:${of('minute')}Z`);
    };
}
/** @returns the moments at which the clocks show this: none where they are put forward over it, two where they go back */
function momentsOf(wall, wallOf) {
    const day = 24 * 60 * MINUTE;
    const offsets = [wall - day, wall + day].map((moment) => wallOf(moment) - moment);
    const moments = [...new Set(offsets.map((offset) => wall - offset))];
    return moments.filter((moment) => wallOf(moment) === wall).toSorted((a, b) => a - b);
}


/***/ }),

/***/ 48053:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mk: () => (/* binding */ nextSyncOf),
/* harmony export */   S6: () => (/* binding */ readWorkflow),
/* harmony export */   _2: () => (/* binding */ isWorkflow),
/* harmony export */   jL: () => (/* binding */ sendingWorkflows)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _vocabulary_time_zones_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17725);
/* harmony import */ var _cron_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87676);



const isWorkflow = (path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path);
/** @returns the workflow; undefined where the text isn't one */
function readWorkflow({ path, text }) {
    const whole = mappingIn(text);
    if (!whole)
        return undefined;
    const on = mapping(whole['on'] ?? whole['true']);
    const jobs = Object.values(mapping(whole['jobs'])).map(mapping);
    return {
        path,
        schedules: list(on['schedule']).map(mapping).flatMap(scheduleOf),
        jobs: jobs.flatMap((job) => jobsOf(job, whole['permissions'])),
    };
}
function mappingIn(text) {
    try {
        const value = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { logLevel: 'silent' });
        return isMapping(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
const isMapping = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const mapping = (value) => (isMapping(value) ? value : {});
const list = (value) => (Array.isArray(value) ? value : []);
function scheduleOf({ cron, timezone = 'UTC' }) {
    const isRead = typeof cron === 'string' && typeof timezone === 'string' && (0,_vocabulary_time_zones_js__WEBPACK_IMPORTED_MODULE_1__/* .isTimeZone */ .kQ)(timezone);
    return isRead ? [{ cron, timeZone: timezone }] : [];
}
/** The action itself, or its command line. The workflow to call does both, by its events. */
function jobsOf(job, ofWorkflow) {
    const permissions = permissionsIn(job['permissions'] ?? ofWorkflow);
    if (isOurs(job['uses']))
        return [{ mode: 'sync', permissions }];
    return list(job['steps'])
        .map(mapping)
        .flatMap((step) => {
        const mode = modeOf(step);
        return mode === undefined ? [] : [{ mode, permissions }];
    });
}
const isOurs = (uses) => typeof uses === 'string' && /(^|\/)roster-sync(\/|@|$)/i.test(uses);
function modeOf({ uses, run, with: inputs }) {
    const mode = mapping(inputs)['mode'];
    // A copy of the action has another name, but no other action has both.
    const isCopy = typeof mode === 'string' && 'api-key' in mapping(inputs);
    if (isOurs(uses) || (typeof uses === 'string' && isCopy))
        return typeof mode === 'string' ? mode : 'check';
    const line = typeof run === 'string' ? run : '';
    return /(?:roster-sync|dist\/cli\.js)\s+(sync|check|import|doctor)\b/.exec(line)?.[1];
}
function permissionsIn(value) {
    return value === 'read-all' || value === 'write-all' || isMapping(value) ? value : undefined;
}
/** @returns those that send the roster, of those that can be read */
const sendingWorkflows = (workflows) => workflows
    .flatMap((one) => readWorkflow(one) ?? [])
    .filter(({ jobs }) => jobs.some(({ mode }) => mode === 'sync'));
/** @returns when the schedule of one of these workflows sends the roster next; undefined where none does, or one can't be read */
function nextSyncOf(workflows, now) {
    const runs = sendingWorkflows(workflows)
        .flatMap(({ schedules }) => schedules)
        .map((schedule) => ({ at: (0,_cron_js__WEBPACK_IMPORTED_MODULE_2__/* .nextRun */ .B)(schedule, now), timeZone: schedule.timeZone }))
        .filter((run) => run.at !== undefined);
    return runs.toSorted((a, b) => a.at.getTime() - b.at.getTime())[0];
}


/***/ })

};
