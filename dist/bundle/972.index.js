export const id = 972;
export const ids = [972];
export const modules = {

/***/ 4972:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sync: () => (/* binding */ sync)
});

// EXTERNAL MODULE: ./src/core/base/failure.ts
var failure = __webpack_require__(1767);
// EXTERNAL MODULE: ./src/core/outcome/outcome.ts
var outcome = __webpack_require__(9532);
// EXTERNAL MODULE: ./src/commands/examine.ts + 33 modules
var examine = __webpack_require__(400);
// EXTERNAL MODULE: ./src/commands/prepare.ts + 5 modules
var prepare = __webpack_require__(6963);
// EXTERNAL MODULE: ./src/commands/target.ts
var commands_target = __webpack_require__(6465);
;// CONCATENATED MODULE: ./src/commands/upload/approval.ts
/** Decides whether a plan may be sent: no guard holds it, or an approval lets exactly this one through. */
async function decide(world, approval, examination, config) {
    const { held, baseline } = examination;
    if (held.length === 0)
        return { isHeld: false, known: {} };
    const { trigger } = approval;
    const planId = approval.planId.trim().toLowerCase();
    const approvers = approversOf(config, baseline.configs);
    const known = { approval: { form: trigger.approvalForm, approvers } };
    if (planId === '')
        return { isHeld: true, known };
    const fault = await faultOf(world, { ...approval, planId }, examination, approvers);
    if (fault !== undefined)
        return { isHeld: true, known: { ...known, held: [...held, { guard: 'approval', reason: fault }] } };
    return { isHeld: false, known: { ...known, approvedBy: trigger.actor ?? 'unverified' } };
}
/**
 * Who may approve a plan: undefined means anyone with write access. The configuration of what was uploaded says so; at
 * a first sync, this one.
 */
function approversOf(now, uploaded) {
    const [first, ...others] = (uploaded.length > 0 ? uploaded : [now]).flatMap(({ guards: { approvers } }) => (approvers ? [approvers] : []));
    return first?.filter((login) => others.every((list) => list.some((other) => sameLogin(other, login))));
}
const sameLogin = (a, b) => a.toLowerCase() === b.toLowerCase();
/** @returns why an approval doesn't let a held plan through (docs/approvals.md, Who may approve); undefined where it does */
async function faultOf(world, { planId, trigger, commit }, examination, approvers) {
    const { event, actor } = trigger;
    if (trigger.isRerun)
        return 'A re-run approves nothing, since whoever starts it needn’t have seen the id: start a new run.';
    if (event !== undefined && event !== 'workflow_dispatch')
        return 'An approval counts only in a run that somebody started by hand (workflow_dispatch).';
    if (planId !== examination.planId)
        return `The approval ${planId.slice(0, 32)} is for another plan.`;
    if (!approvers)
        return undefined;
    if (event === undefined || actor === undefined || !world.whoChanged)
        return 'Only `approvers` may approve, and who runs this can’t be known here: run the workflow by hand.';
    const isActor = (login) => sameLogin(login, actor);
    if (!approvers.some(isActor))
        return `${actor} isn’t one of \`approvers\`.`;
    const authors = await world.whoChanged(examination.rosterFiles, commit, examination.baseline.since);
    if (authors.some((login) => login === undefined))
        return 'Somebody whom GitHub doesn’t know changed the roster, and nobody may approve their own change.';
    if (authors.some((login) => login !== undefined && isActor(login)))
        return `${actor} changed the roster, and nobody may approve their own change.`;
    return undefined;
}

// EXTERNAL MODULE: ./src/core/receipts/format.ts
var format = __webpack_require__(618);
;// CONCATENATED MODULE: ./src/commands/upload/interruption.ts

/**
 * Lets go of work as soon as the process is asked to end, whatever it waits for. The work itself isn't stopped: it must
 * be harmless.
 *
 * @throws Failure where the process was asked to end
 */
function unlessInterrupted(interrupted, work) {
    return new Promise((resolve, reject) => {
        const stop = () => {
            reject(askedToEnd(interrupted));
        };
        interrupted.addEventListener('abort', stop, { once: true });
        if (interrupted.aborted)
            stop();
        work.then(resolve, reject).finally(() => {
            interrupted.removeEventListener('abort', stop);
        });
    });
}
function askedToEnd(interrupted) {
    const message = `The sync was asked to end (${String(interrupted.reason)}).`;
    return new failure/* Failure */.HR(message, 'Start it again: the next sync sends everything, and nothing needs fixing.');
}

// EXTERNAL MODULE: ./src/core/base/version.ts + 1 modules
var version = __webpack_require__(5127);
// EXTERNAL MODULE: ./src/core/receipts/names.ts
var names = __webpack_require__(4513);
// EXTERNAL MODULE: ./src/core/xml/format.ts
var xml_format = __webpack_require__(7982);
;// CONCATENATED MODULE: ./src/commands/upload/receipt.ts



/** The receipt as far as it can be known before the upload. */
function draftReceipt({ target, settings, examination, trigger, approvedBy }) {
    const { plan, baseline } = examination;
    return {
        program: target.program,
        endpoint: target.endpoint.url,
        planId: examination.planId,
        employees: examination.employees,
        positions: examination.positions,
        joiners: plan.joiners.length,
        leavers: plan.leavers.length,
        movers: plan.movers.length,
        digests: examination.digests,
        configPath: settings.path,
        configSha256: settings.sha256,
        xmlFormat: xml_format/* XML_FORMAT */.GY,
        toolVersion: version/* VERSION */.x,
        runUrl: trigger.runUrl,
        previousReceipt: baseline.kept?.name,
        // Most nights the server says what it said last time, and the draft is the receipt.
        serverStatus: baseline.kept?.receipt.serverStatus,
        partial: false,
        approvedBy,
    };
}
/**
 * @param prefix what the name begins with
 * @param now milliseconds since 1970
 * @returns a name that no receipt has, and its time. It comes after every other, whichever clock that one was made by,
 *   since the newest is the baseline of the next sync.
 */
function freeName(prefix, ledger, now) {
    const newest = ledger.receipts.find((name) => !(0,names/* isFuture */.GJ)(name, now));
    let at = Math.max(now, newest === undefined ? 0 : (0,names/* timeOf */.nR)(newest) + 1000);
    while (ledger.has(prefix + (0,names/* receiptTime */.ko)(new Date(at))))
        at += 1000;
    return { name: prefix + (0,names/* receiptTime */.ko)(new Date(at)), at: new Date(at) };
}

;// CONCATENATED MODULE: ./src/commands/upload/deliver.ts




/** @throws Failure where the receipt couldn't be left, or this roster isn't the one to be sent any longer */
async function prepareDelivery(world, upload) {
    const { api, files, draft, commit, stillRight } = upload;
    const { name, at } = freeName(upload.prefix, upload.records, world.now().getTime());
    const made = new Map();
    // The draft that proved the right to write is the tag where nothing is to be changed.
    const make = (receipt) => {
        const message = (0,format/* formatReceipt */.IA)(receipt);
        const making = made.get(message) ?? world.receipts.make(name, commit, message, at);
        made.set(message, making);
        return making;
    };
    await world.receipts.proveWritable(await make(draft));
    await stillRight();
    return { api, files, draft, stillRight, name, make };
}
/**
 * Sends employees, then positions, and leaves the receipt. A process that is asked to end meanwhile waits for the answer
 * to what it is sending, begins nothing more, and still leaves the receipt of what was accepted.
 */
async function deliver(world, delivery) {
    let sent = { posted: false, uploads: {} };
    const sayAtOnce = () => {
        world.warn(whereItIs(world.interrupted, delivery, sent));
    };
    world.interrupted.addEventListener('abort', sayAtOnce);
    try {
        for (const [kind, xml] of filesOf(delivery)) {
            sent = { ...sent, posted: sent.posted || !world.interrupted.aborted };
            sent = await send(world, delivery, kind, xml, sent);
            if (sent.failure)
                break;
        }
        return sent.uploads.employees ? await record(world, delivery, sent) : sent;
    }
    finally {
        world.interrupted.removeEventListener('abort', sayAtOnce);
    }
}
const filesOf = ({ files: { employees, positions } }) => [
    ['employees', employees],
    ...(positions ? [['positions', positions]] : []),
];
async function send(world, { api, stillRight }, kind, xml, before) {
    const { interrupted } = world;
    if (interrupted.aborted)
        return { ...before, failure: askedToEnd(interrupted) };
    const file = `the ${kind === 'employees' ? 'employee' : 'position'} file (${xml.length} bytes)`;
    world.say(`Sending ${file}.`);
    // Once employees are accepted, their positions belong to them.
    const uploading = api.upload(kind, xml, kind === 'employees' ? stillRight : undefined);
    const accepted = await (0,failure/* unlessFailed */.OJ)(uploading, (failure) => withInterruption(failure, interrupted));
    if (accepted instanceof failure/* Failure */.HR)
        return { ...before, failure: accepted };
    world.say(`The API accepted ${file}.`);
    return { ...before, uploads: { ...before.uploads, [kind]: accepted } };
}
/** Leaves the receipt of what was accepted, whatever failed after it. */
async function record(world, { draft, make, name }, sent) {
    const { uploads, failure } = sent;
    const serverStatus = uploads.positions?.serverStatus ?? uploads.employees?.serverStatus;
    const unrecorded = await publish(world, name, () => make({ ...draft, serverStatus, partial: failure !== undefined }));
    if (unrecorded)
        return { ...sent, failure: failure ? inOne(failure, unrecorded) : unrecorded };
    world.say(`The receipt is ${name}.`);
    return { ...sent, receipt: name };
}
/** @returns why the receipt isn't kept, if it isn't */
function publish({ receipts }, name, make) {
    const publishing = async () => {
        const unpublished = await receipts.publish(await make());
        if (!unpublished)
            return undefined;
        const hint = `${unpublished.wayOut}, else sync again: the platform skips what it has.`;
        return notRecorded(name, unpublished.why, hint);
    };
    return (0,failure/* unlessFailed */.OJ)(publishing(), () => {
        // Its own words are of a time when nothing was sent.
        const hint = 'Make room on the disk if it is full, and sync again: the platform skips what it has.';
        return notRecorded(name, 'its tag couldn’t be made', hint);
    });
}
/** A call that wasn't tried again failed for both reasons. */
const withInterruption = (failure, interrupted) => interrupted.aborted ? inOne(failure, askedToEnd(interrupted)) : failure;
const notRecorded = (name, why, hint) => new failure/* Failure */.HR(`The upload was accepted, but its receipt ${name} isn’t recorded: ${why}.`, hint);
const inOne = (first, second) => new failure/* Failure */.HR(`${first.message} ${second.message}`, `${first.hint} ${second.hint}`);
/** What is known in the moment in which the process is asked to end: perhaps its last words. */
function whereItIs(interrupted, { files }, { posted, uploads }) {
    const toEnd = `Asked to end (${String(interrupted.reason)})`;
    if (!posted)
        return `${toEnd}: nothing was sent.`;
    if (!uploads.employees) {
        const others = files.positions ? '; the position file isn’t sent' : '';
        return `${toEnd} while the employee file is being sent: it isn’t known yet whether it is accepted${others}.`;
    }
    if (files.positions && !uploads.positions)
        return `${toEnd}: the employee file was accepted; of the position file it isn’t known yet.`;
    return `${toEnd}: all that there was to send was accepted; the receipt isn’t kept yet.`;
}

// EXTERNAL MODULE: ./src/core/xml/schemas.ts
var schemas = __webpack_require__(1397);
;// CONCATENATED MODULE: ./src/commands/upload/refusals.ts



const EVENTS = ['schedule', 'workflow_dispatch', 'push'];
/**
 * Asked before anything is read: on other events nothing of a sync is right, the missing key included.
 *
 * @throws Failure
 */
function refuseOtherEvents({ event }) {
    if (event === undefined || EVENTS.includes(event))
        return;
    const hint = `Start it on ${EVENTS.join(', ')}; use mode check elsewhere.`;
    throw new failure/* Failure */.HR(`A sync doesn’t send on the event ${event}.`, hint);
}
/**
 * Everything else under which a sync doesn't send, as far as it can be known at the start (README.md, What a sync
 * refuses, and what it holds).
 *
 * @throws Failure for the first that applies
 */
async function refuseUnlessItMaySend({ repository }, { settings, target, records, trigger, commit }) {
    const isPublic = trigger.isPublic === true || records.remote?.isPublic === true;
    if (isPublic && !settings.config['allow-public']) {
        throw new failure/* Failure */.HR('The repository is public, and so would the roster be.', 'Make it private.');
    }
    refuseOtherBranch(records, trigger);
    if (!records.remote && !target.endpoint.loopback) {
        const hint = 'Add a remote that holds the receipts, so that everybody knows what was sent.';
        throw new failure/* Failure */.HR('Without a remote only the sandbox is served.', hint);
    }
    refuseOldHead(records, trigger, commit);
    // A file may be in the commit only, or in the work tree only.
    const sources = [repository.at(commit), repository.workTree()];
    const paths = await Promise.all(sources.map((source) => (0,prepare/* pathsOf */.wG)(settings, source)));
    const watched = [...new Set(paths.flat()), (0,schemas/* schemaPath */.p8)('employees'), (0,schemas/* schemaPath */.p8)('positions')];
    const changed = await repository.changed(watched);
    if (changed.length > 0) {
        const files = changed.join(', ');
        throw new failure/* Failure */.HR(`${files} differs from the commit, and only what is committed is sent.`, 'Commit or undo the change.');
    }
}
function refuseOtherBranch(records, trigger) {
    const only = onlyBranch(records, trigger);
    const { branch } = trigger;
    if (branch === only)
        return;
    const at = branch === undefined ? 'No branch is checked out' : `This is the branch ${branch}`;
    throw new failure/* Failure */.HR(`${at}, and only ${only} is sent.`, `Check out ${only}, or say otherwise with the input \`branch\`.`);
}
/**
 * An older commit than the head of the branch would delete those who joined since: a re-run keeps its commit for a
 * month. Asked again just before the first POST.
 *
 * @throws Failure
 */
function refuseOldHead(records, trigger, commit) {
    const { remote } = records;
    if (!remote)
        return;
    const branch = onlyBranch(records, trigger);
    const head = remote.headOf(branch);
    if (head === commit)
        return;
    const [is, hint] = head === undefined
        ? ['has no such branch', `Push ${branch} first.`]
        : [
            `is at ${head.slice(0, 12)} there`,
            'Start a new run instead of an old one; on a command line, pull or push first.',
        ];
    throw new failure/* Failure */.HR(`The commit ${commit.slice(0, 12)} isn’t the head of ${branch} on the remote, which ${is}.`, hint);
}
/**
 * Two syncs at once would send two rosters, and the older one may come last.
 *
 * @param before what was there when this sync looked first
 * @throws Failure
 */
function refuseIfOvertaken(before, now) {
    const [newest] = now.receipts;
    if (newest === before.receipts[0])
        return;
    throw new failure/* Failure */.HR(`Another sync has left the receipt ${newest ?? ''} in the meantime.`, 'Start it again: it then compares with what that one has uploaded.');
}
function onlyBranch(records, { onlyBranch: given }) {
    return given ?? records.remote?.defaultBranch ?? 'main';
}

;// CONCATENATED MODULE: ./src/commands/sync.ts










/**
 * Sends the roster of the checked-out commit to the program: employees first, then positions, then the receipt.
 * Whatever is wrong, doubtful or not allowed is found before the first byte is sent.
 *
 * @returns `uploaded`; `unchanged`, `problems` or `held`, and nothing was sent; or `failed`, and the outcome says
 *   what was sent
 */
async function sync(world, request) {
    const { trigger, draws } = request;
    let known = {};
    // Asked to end while it makes ready, it sends nothing: the part that sends hasn't begun and never will.
    const making = (work) => unlessInterrupted(world.interrupted, work);
    try {
        refuseOtherEvents(trigger);
        const commit = checkedOut(world);
        const source = world.repository.at(commit);
        known = { commit };
        const settings = await making((0,prepare/* readSettings */.sb)(source, request.configPath));
        if (!settings.config)
            return (0,outcome/* outcomeOf */.sG)('sync', 'problems', { ...known, problems: settings.problems });
        const target = (0,commands_target/* targetOf */.$)(settings.config, request.apiUrl);
        known = { ...known, ...(0,commands_target/* knownOfTarget */.G)(target, settings.config) };
        const api = keyed(world, target, settings.config);
        const asked = { prefix: target.prefix, branch: trigger.onlyBranch };
        const records = await making(world.receipts.look(asked));
        await making(refuseUnlessItMaySend(world, { settings, target, records, trigger, commit }));
        const examination = await making((0,examine/* examine */.s)(world, { source, settings, target, records, api, draws }));
        known = { ...known, ...(0,examine/* knownOfExamination */.a)(examination) };
        if (!examination.isSound && examination.failure)
            throw examination.failure;
        if (!examination.isSound)
            return (0,outcome/* outcomeOf */.sG)('sync', 'problems', known);
        const approval = { planId: request.approve ?? '', trigger, commit };
        const decision = await making(decide(world, approval, examination, settings.config));
        known = { ...known, ...decision.known };
        if (decision.isHeld)
            return (0,outcome/* outcomeOf */.sG)('sync', 'held', known);
        if (request.unchanged === 'skip' && isUnchanged(examination))
            return (0,outcome/* outcomeOf */.sG)('sync', 'unchanged', known);
        const draft = draftReceipt({
            target,
            settings,
            examination,
            trigger,
            approvedBy: decision.known.approvedBy,
        });
        const stillRight = async () => {
            if (!records.remote)
                return;
            const now = await world.receipts.look(asked);
            refuseOldHead(now, trigger, commit);
            refuseIfOvertaken(records, now);
        };
        const { files } = examination;
        const plan = { api, files, draft, commit, prefix: target.prefix, records, stillRight };
        const { failure, ...sent } = await deliver(world, await making(prepareDelivery(world, plan)));
        known = { ...known, ...sent };
        return failure ? (0,outcome/* failedOutcome */.iS)('sync', known, failure) : (0,outcome/* outcomeOf */.sG)('sync', 'uploaded', known);
    }
    catch (error) {
        return (0,outcome/* failedOutcome */.iS)('sync', known, error);
    }
}
function checkedOut({ repository }) {
    if (repository.head !== undefined)
        return repository.head;
    throw new failure/* Failure */.HR('There isn’t a commit yet, and only what is committed is sent.', 'Commit roster and configuration.', 'use');
}
function keyed(world, { endpoint }, config) {
    const api = world.connect(endpoint, config.api);
    if (api)
        return api;
    const hint = 'Set the input `api-key` from a secret; on a command line, set ROSTER_SYNC_API_KEY.';
    throw new failure/* Failure */.HR('A sync needs the API key, and none was given.', hint, 'use');
}
/** A `Partial` receipt doesn't count: the positions that it lacks must still be sent. */
function isUnchanged({ baseline, digests }) {
    const receipt = baseline.kept?.receipt;
    if (!receipt || receipt.partial)
        return false;
    return receipt.digests.employees === digests.employees && receipt.digests.positions === digests.positions;
}


/***/ })

};
