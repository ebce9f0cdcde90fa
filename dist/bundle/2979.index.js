export const id = 2979;
export const ids = [2979];
export const modules = {

/***/ 92979:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sync: () => (/* binding */ sync)
});

// EXTERNAL MODULE: ./src/core/base/failure.ts
var base_failure = __webpack_require__(81767);
// EXTERNAL MODULE: ./src/core/outcome/outcome.ts
var outcome = __webpack_require__(9532);
// EXTERNAL MODULE: ./src/commands/examine.ts + 34 modules
var examine = __webpack_require__(96404);
// EXTERNAL MODULE: ./src/commands/prepare.ts + 7 modules
var prepare = __webpack_require__(3969);
// EXTERNAL MODULE: ./src/commands/receipt-keys.ts
var receipt_keys = __webpack_require__(81479);
// EXTERNAL MODULE: ./src/commands/target.ts
var commands_target = __webpack_require__(16465);
// EXTERNAL MODULE: ./src/core/base/digest.ts
var base_digest = __webpack_require__(29981);
// EXTERNAL MODULE: ./src/core/base/nearest.ts
var nearest = __webpack_require__(51751);
// EXTERNAL MODULE: ./src/core/base/text.ts
var base_text = __webpack_require__(16714);
// EXTERNAL MODULE: ./src/core/plan/plan-id.ts
var plan_id = __webpack_require__(36940);
// EXTERNAL MODULE: ./src/core/receipts/names.ts
var receipts_names = __webpack_require__(94513);
;// CONCATENATED MODULE: ./src/commands/upload/approval.ts







/** Decides whether a plan may be sent: no guard holds it, or an approval lets exactly this one through. */
async function decide(world, approval, examination, config) {
    const { held, baseline } = examination;
    if (held.length === 0)
        return { isHeld: false, known: {} };
    const { trigger } = approval;
    const planId = approval.planId.trim().toLowerCase();
    const approvers = approversOf(config, baseline);
    const known = { approval: { form: trigger.approvalForm, approvers } };
    if (planId === '')
        return { isHeld: true, known };
    const deciding = judge(world, { ...approval, planId }, examination, approvers);
    const { fault, notes, approvedBy } = await (0,base_failure/* unlessFailed */.OJ)(deciding, ({ message, hint }) => ({
        fault: `${message} ${hint}`,
    }));
    if (fault !== undefined)
        return {
            isHeld: true,
            known: { ...known, held: [...held, { guard: 'approval', reason: fault }] },
            notes,
        };
    return { isHeld: false, known: { ...known, approvedBy } };
}
/**
 * Who may approve a plan: undefined means anyone with write access. The configuration of what was uploaded says so, and
 * where it can't be read, nobody is listed; before the first upload, it is this one.
 */
function approversOf(now, { kept, configs: [uploaded] }) {
    if (kept && !uploaded)
        return [];
    return (uploaded ?? now).guards.approvers;
}
const sameLogin = (a, b) => a.toLowerCase() === b.toLowerCase();
/** @throws Failure where GitHub can't be asked who may approve */
async function judge(world, { planId, trigger, commit }, examination, approvers) {
    const { event, actor } = trigger;
    if (trigger.isRerun)
        return {
            fault: 'A re-run approves nothing, since whoever starts it needn’t have seen the id: start a new run.',
        };
    if (event !== undefined && event !== 'workflow_dispatch')
        return { fault: 'An approval counts only in a run that somebody started by hand (workflow_dispatch).' };
    if (!(0,plan_id/* beginsPlanId */.BI)(planId, examination.planId))
        return otherPlan(planId, examination);
    const isKnown = event !== undefined && actor !== undefined && world.whoChanged !== undefined;
    if (!approvers && !isKnown)
        return { approvedBy: actor ?? 'unverified' };
    if (!isKnown)
        return {
            fault: 'Only `approvers` may approve, and who runs this can’t be known here: run the workflow by hand.',
        };
    const makers = () => makersOf(world, { commit, actor, branch: trigger.branch }, examination);
    if (!approvers)
        return { approvedBy: `${actor}${await shareOf(makers)}` };
    const fault = await faultOfActor(world, actor, approvers, makers);
    return fault === undefined ? { approvedBy: actor } : { fault };
}
/** What was given instead of a plan id, where it can't be one. */
function notPlanId(given, planId) {
    const now = `The plan id is \`${planId}\``;
    if (!/^[0-9a-f]*$/.test(given))
        return `What was approved isn’t a plan id, which has the digits 0 to 9 and a to f only. ${now}.`;
    if (given.length < plan_id/* MIN_PLAN_ID_DIGITS */.Ap)
        return `The first ${plan_id/* MIN_PLAN_ID_DIGITS */.Ap} digits of a plan id are needed, and ${(0,base_text/* counted */.hS)(given.length, 'digit')} came. ${now}.`;
    if (given.length > planId.length)
        return `A plan id has ${planId.length} digits, and ${given.length} came. ${now}.`;
    return (0,nearest/* isNear */.HQ)(given, planId)
        ? `The approval ${given} is nearly this plan’s id, and mistyped. ${now}: copy it.`
        : undefined;
}
/** An approval stays exact: what a day has added since, nobody has seen yet. */
async function otherPlan(planId, { otherDays, planId: now }) {
    const mistyped = notPlanId(planId, now);
    if (mistyped !== undefined)
        return { fault: mistyped };
    const approval = `The approval ${planId}`;
    const added = await otherDays?.since(planId);
    if (!added)
        return { fault: `${approval} is for another plan.` };
    const { day, what, who } = added;
    const fault = `${approval} is for the plan of ${day}. The day has changed it since: ${what} more. The plan id is now \`${now}\`.`;
    return { fault, notes: [`Added to the plan since ${day}, by dates alone: ${who}.`] };
}
/**
 * Where nobody is named, whoever may write may approve: GitHub needn't know who made the change, and the receipt says
 * what it knows.
 */
async function shareOf(makers) {
    const known = await (0,base_failure/* unlessFailed */.OJ)(makers(), () => undefined);
    if (known?.isActor)
        return ' (own change)';
    return !known || known.isUnknown || known.isMissing ? ' (author unknown)' : '';
}
/** @returns why somebody may not approve what others or they have made (docs/approvals.md, Who may approve) */
async function faultOfActor(world, actor, approvers, makers) {
    const isListed = approvers.some((login) => sameLogin(login, actor));
    const isAdministrator = async () => (await world.permissionOf?.(actor)) === 'admin';
    const isNone = `${actor} isn’t one of \`approvers\`.`;
    if (!isListed && !(await isAdministrator()))
        return isNone;
    const { isActor, isUnknown, isMissing } = await makers();
    if (isMissing)
        return 'Something has changed since the last upload, and GitHub names nobody who made it, so nobody may approve it: start a new run later.';
    if (isActor)
        return `${actor} made a part of this change, and nobody may approve their own change.`;
    if (isUnknown && !(await isAdministrator()))
        return 'GitHub can’t say who made every part of this change, so only an administrator of the repository who made none of it may approve it.';
    if (isListed || isUnknown)
        return undefined;
    return (await anyWrites(world, approvers)) ? isNone : undefined;
}
/** Whether one of these still has an account that may write: an administrator approves for those who have left. */
async function anyWrites({ permissionOf }, logins) {
    const permissions = await Promise.all(logins.map(async (login) => permissionOf?.(login)));
    return permissions.some((permission) => permission === 'admin' || permission === 'write');
}
/** @throws Failure where GitHub doesn't answer */
async function makersOf(world, { commit, actor, branch }, { rosterFiles, otherDays, baseline: { kept, since, begun, perhaps } }) {
    // Where another upload was perhaps applied, going back from it is somebody's change, too.
    const isCertain = begun.length + perhaps.length === 0;
    const isSame = isCertain && (await isUnchanged(world, rosterFiles, commit, since));
    const approver = { login: actor, branch, from: kept && (0,receipts_names/* timeOf */.nR)(kept.name) };
    const changers = isSame ? [] : ((await world.whoChanged?.(rosterFiles, commit, since, approver)) ?? []);
    const lines = kept && otherDays ? await otherDays.linesOfDay(await wholeRoster(world, kept)) : [];
    const writers = lines.length > 0 ? ((await world.whoWrote?.(lines, commit, approver)) ?? []) : [];
    const makers = [...changers, ...writers];
    return {
        isActor: makers.some((login) => login !== undefined && sameLogin(login, actor)),
        isUnknown: makers.includes(undefined),
        isMissing: (!isSame && changers.length === 0) || (lines.length > 0 && writers.length === 0),
    };
}
/** @returns what was uploaded last, and whom only a date had left out; undefined where it can't be read */
async function wholeRoster({ repository }, { commit, receipt }) {
    const reading = (0,prepare.prepareOwn)(repository.at(commit), receipt.configPath, () => undefined);
    return (await (0,base_failure/* unlessFailed */.OJ)(reading, () => undefined))?.roster;
}
/** Whether git has the same files at both commits: then nobody made what holds, be it a day, a key or a schema. */
async function isUnchanged({ repository }, paths, commit, since) {
    if (since === undefined || since === commit)
        return since === commit;
    const [before, now] = [repository.at(since), repository.at(commit)];
    const digest = (bytes) => bytes && (0,base_digest/* sha256 */.s)(bytes);
    for (const path of paths) {
        const both = await (0,base_failure/* unlessFailed */.OJ)(Promise.all([before.read(path), now.read(path)]), (failure) => failure);
        if (both instanceof base_failure/* Failure */.HR || digest(both[0]) !== digest(both[1]))
            return false;
    }
    return true;
}

// EXTERNAL MODULE: ./src/core/receipts/format.ts
var format = __webpack_require__(20618);
// EXTERNAL MODULE: ./src/core/workstars/words.ts
var words = __webpack_require__(71343);
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
    return new base_failure/* Failure */.HR(message, 'Start it again: the next sync sends everything, and nothing needs fixing.');
}

// EXTERNAL MODULE: ./src/core/base/version.ts + 1 modules
var version = __webpack_require__(65127);
// EXTERNAL MODULE: ./src/core/xml/format.ts
var xml_format = __webpack_require__(87982);
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
        asOf: examination.day,
        xmlFormat: xml_format/* XML_FORMAT */.GY,
        toolVersion: version/* VERSION */.x,
        runUrl: trigger.runUrl,
        previousReceipt: baseline.kept?.name,
        // What isn't signed may be named; a digest would vouch for it.
        previousSha256: baseline.kept?.authenticity === 'signed' ? baseline.kept.sha256 : undefined,
        held: approvedBy === undefined ? undefined : guardsOf(examination),
        approvedBy,
    };
}
/** Each guard once, in the order in which they were found. */
const guardsOf = ({ held }) => [
    ...new Set(held.map(({ guard, of }) => (of === undefined ? guard : `${of}/${guard}`))),
];
/**
 * @param ledger which names are taken
 * @param baseline the newest receipt that counts and isn't dated in the future, and the syncs that began after it
 * @param now milliseconds since 1970
 * @returns a name that no tag has, and its time. It comes after every receipt that counts, and after every sync that began,
 *   whichever clock those were made by, since the newest is the baseline of the next sync; but not after one that is dated
 *   in the future, or no name would be of the present again. Where others have taken the names of the present, it is one of
 *   the time between.
 */
function freeName(ledger, { newest, begun }, now) {
    const times = [newest, ...begun.map(({ name }) => name)].map((name) => name === undefined || (0,receipts_names/* isFuture */.GJ)(name, now) ? 0 : (0,receipts_names/* timeOf */.nR)(name));
    const after = Math.max(...times);
    const start = Math.max(now, after + SECOND);
    const nameOf = (at) => ledger.prefix + (0,receipts_names/* receiptTime */.ko)(new Date(at));
    const isTaken = (at) => ![nameOf(at), (0,receipts_names/* sendingName */._Z)(nameOf(at))].every((name) => ledger.hasRoomFor(name));
    let at = start;
    while (at > after && isTaken(at))
        at -= SECOND;
    if (at <= after)
        for (at = start; isTaken(at);)
            at += SECOND;
    return { name: nameOf(at), at: new Date(at) };
}
const SECOND = 1000;

;// CONCATENATED MODULE: ./src/commands/upload/deliver.ts






/** Whoever watches the remote may take one name after the other. */
const MAX_NAMES_TRIED = 10;
/**
 * Leaves the record that an upload begins: a process that ends at any later step leaves the next run knowing. It proves,
 * too, that the receipt may be left, which nobody can ask beforehand.
 *
 * @throws Failure where the record couldn't be left, or this roster isn't the one to be sent any longer
 */
async function prepareDelivery(world, upload) {
    const { api, files, draft, commit, baseline, stillRight } = upload;
    const { receipts } = world;
    const free = freeName(upload.records, baseline, world.now().getTime());
    const { name, at } = free;
    const own = (0,receipts_names/* sendingName */._Z)(name);
    await receipts.proveRoom(name, own);
    const message = (0,format/* formatSending */.q0)(draft, world.now().toISOString());
    const unpublished = await receipts.publish(await receipts.make(own, commit, message, at));
    if (unpublished) {
        const { why, remedy } = unpublished;
        throw new base_failure/* Failure */.HR(`The record that a sync begins (${own}) can’t be left: ${why}, so nothing was sent.`, remedy);
    }
    try {
        await stillRight(own);
    }
    catch (error) {
        await receipts.withdraw([own]);
        throw error;
    }
    // Signed only once there is something to record: a draft could be published by others.
    const make = (one, receipt) => receipts.make(one.name, commit, (0,format/* formatReceipt */.IA)(receipt), one.at);
    // A process that ended right after its receipt has left its record, too.
    const { newest } = baseline;
    const late = newest !== undefined && upload.records.has((0,receipts_names/* sendingName */._Z)(newest)) ? [(0,receipts_names/* sendingName */._Z)(newest)] : [];
    const begun = [...late, ...baseline.begun.map((one) => one.name)];
    const names = () => namesFor(world, upload, free);
    return { api, files, draft, begun, stillRight, name, make, names };
}
/** Anyone who can push may take a receipt's name, or one below it, while its upload runs. The next one is as good. */
async function* namesFor(world, { records: { prefix }, baseline }, first) {
    // It comes after the record of its own upload, which it settles.
    const begun = [...baseline.begun, { name: (0,receipts_names/* sendingName */._Z)(first.name) }];
    let free = first;
    for (let tries = 0; tries < MAX_NAMES_TRIED; tries += 1) {
        yield free;
        const now = await world.receipts.look({ prefix });
        if (now.hasRoomFor(free.name))
            return;
        free = freeName(now, { newest: baseline.newest, begun }, world.now().getTime());
        world.say(`Somebody else has taken the name of the receipt meanwhile; it becomes ${free.name}.`);
    }
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
        if (sent.uploads.employees)
            sent = await record(world, delivery, sent);
    }
    finally {
        world.interrupted.removeEventListener('abort', sayAtOnce);
    }
    await settle(world, delivery, sent);
    return sent;
}
/** Takes the record back that this upload began, where nothing is in doubt any longer. */
async function settle({ receipts }, { name, begun }, { posted, uploads, failure, receipt }) {
    const own = (0,receipts_names/* sendingName */._Z)(name);
    if (receipt !== undefined)
        await receipts.withdraw([own, ...begun]);
    else if (!posted || (!uploads.employees && failure instanceof words/* NotTaken */.J_))
        await receipts.withdraw([own]);
}
const filesOf = ({ files: { employees, positions } }) => [
    ['employees', employees],
    ...(positions ? [['positions', positions]] : []),
];
async function send(world, { api, name, stillRight }, kind, xml, before) {
    const { interrupted } = world;
    if (interrupted.aborted)
        return { ...before, failure: askedToEnd(interrupted) };
    const file = `the ${kind === 'employees' ? 'employee' : 'position'} file (${xml.length} bytes)`;
    world.say(`Sending ${file}.`);
    // Once employees are accepted, their positions belong to them.
    const beforeRetry = kind === 'employees' ? () => stillRight((0,receipts_names/* sendingName */._Z)(name)) : undefined;
    const uploading = api.upload(kind, xml, beforeRetry);
    const accepted = await (0,base_failure/* unlessFailed */.OJ)(uploading, (failure) => withInterruption(failure, interrupted));
    if (accepted instanceof base_failure/* Failure */.HR)
        return { ...before, failure: accepted };
    world.say(`The API accepted ${file}.`);
    return { ...before, uploads: { ...before.uploads, [kind]: accepted } };
}
/** Leaves the receipt of what was accepted, whatever failed after it. */
async function record(world, delivery, sent) {
    const { uploads, failure } = sent;
    const sentAt = toTheSecond(world.now());
    const serverStatus = uploads.positions?.serverStatus ?? uploads.employees?.serverStatus;
    const receipt = { ...delivery.draft, sentAt, serverStatus, partial: failure !== undefined };
    const name = await publish(world, delivery, receipt);
    if (name instanceof base_failure/* Failure */.HR)
        return { ...sent, failure: failure ? inOne(failure, name) : name };
    world.say(`The receipt is ${name}.`);
    return { ...sent, receipt: name };
}
const toTheSecond = (date) => date.toISOString().replace(/\.\d+Z$/, 'Z');
/** @returns its name, or why it isn't kept */
async function publish({ receipts }, { name: wanted, names, make }, receipt) {
    let failure;
    const publishing = async () => {
        for await (const free of names()) {
            const unpublished = await receipts.publish(await make(free, receipt));
            if (!unpublished)
                return free.name;
            const hint = `${unpublished.wayOut}, else sync again: the platform skips what it has.`;
            failure = notRecorded(free.name, unpublished.why, hint);
        }
        return undefined;
    };
    // Its own words are of a time when nothing was sent.
    const hint = 'Make room on the disk if it is full, and sync again: the platform skips what it has.';
    const unmade = notRecorded(wanted, 'its tag couldn’t be made', hint);
    return (await (0,base_failure/* unlessFailed */.OJ)(publishing(), () => undefined)) ?? failure ?? unmade;
}
/** A call that wasn't tried again failed for both reasons. */
const withInterruption = (failure, interrupted) => interrupted.aborted ? inOne(failure, askedToEnd(interrupted)) : failure;
const notRecorded = (name, why, hint) => new base_failure/* Failure */.HR(`The upload was accepted, but its receipt ${name} isn’t recorded: ${why}.`, hint);
const inOne = (first, second) => new base_failure/* Failure */.HR(`${first.message} ${second.message}`, `${first.hint} ${second.hint}`);
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

// EXTERNAL MODULE: ./src/commands/upload/refusals.ts
var refusals = __webpack_require__(75105);
// EXTERNAL MODULE: ./src/core/receipts/kept.ts
var kept = __webpack_require__(34225);
;// CONCATENATED MODULE: ./src/commands/upload/rivals.ts


/** Somebody could push any number of tags; two syncs at once leave two. */
const MAX_READ = 50;
/**
 * Looks once more after an upload: each of two syncs on two hosts may have looked before the other one sent, and then the
 * older roster may be the one that was taken last.
 *
 * @returns what to know and to do about it, in a sentence each; nothing where no other sync has sent another roster
 */
async function sentMeanwhile(world, recorded) {
    const { asked, before, name, commit } = recorded;
    if (!before.remote || world.interrupted.aborted)
        return [];
    const rivals = await (0,base_failure/* unlessFailed */.OJ)(otherReceipts(world, recorded), (failure) => failure);
    // What was sent is sent, and the next sync looks again.
    if (rivals instanceof base_failure/* Failure */.HR)
        return [];
    const sentences = rivals.map(async (rival) => {
        const isOlder = await (0,base_failure/* unlessFailed */.OJ)(world.repository.isAncestor(rival.commit, commit), () => undefined);
        const newer = isOlder === true ? commit : rival.commit;
        const head = newer === commit ? name : rival.name;
        return `Another sync has sent another roster at the same time (${rival.name}), and nobody can say which of the two was taken last. Start the sync again on ${asked.branch ?? 'the branch that is sent'}: the newer roster is that of ${head} (commit ${newer.slice(0, 12)}).`;
    });
    return Promise.all(sentences);
}
/** @returns the signed receipts of another roster that have appeared since the first look */
async function otherReceipts({ receipts }, { asked, before, name, draft }) {
    const now = await receipts.look(asked);
    const fresh = now.receipts
        .filter((one) => one !== name && !before.receipts.includes(one))
        .slice(0, MAX_READ);
    const read = fresh.length > 0 ? await receipts.read(fresh) : [];
    return read
        .flatMap((tag) => (0,kept/* trusted */.IZ)(tag, []) ?? [])
        .filter(({ receipt: { digests } }) => digests.employees !== draft.digests.employees || digests.positions !== draft.digests.positions);
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
        (0,refusals/* refuseOtherEvents */.eu)(trigger);
        const commit = (0,refusals/* checkedOut */.M8)(world.repository);
        const source = world.repository.at(commit);
        known = { commit };
        const settings = await making((0,prepare.readSettings)(source, request.configPath));
        if (!settings.config)
            return (0,outcome/* outcomeOf */.sG)('sync', 'problems', { ...known, problems: settings.problems });
        const target = (0,commands_target/* targetOf */.$)(settings.config, request.apiUrl);
        known = { ...known, ...(0,commands_target/* knownOfTarget */.G)(target, settings.config) };
        const api = keyed(world, target, settings.config);
        const asked = { prefix: target.prefix, branch: trigger.onlyBranch };
        const records = await making((0,base_failure/* unlessFailed */.OJ)(world.receipts.look(asked), (failure) => failure));
        const isOutage = records instanceof base_failure/* Failure */.HR;
        if (isOutage)
            (0,refusals/* refuseByTrigger */.A1)(settings, trigger);
        else
            await making((0,refusals/* refuseUnlessItMaySend */.p4)(world, { settings, target, records, trigger, commit }));
        const subject = { source, settings, target, records, draws };
        // In an outage nobody knows whether this is the branch that is sent: the key isn't used, nor its word on what is shown.
        const examining = (0,examine/* examine */.s)(world, isOutage ? { ...subject, base: {} } : { ...subject, api });
        const examination = await making(examining);
        known = { ...known, ...(0,examine/* knownOfExamination */.a)(examination) };
        // What is wrong with the roster itself is listed even where nobody can say what was uploaded last.
        if (isOutage)
            throw records;
        if (!examination.isSound && examination.failure)
            throw examination.failure;
        if (!examination.isSound)
            return (0,outcome/* outcomeOf */.sG)('sync', 'problems', known);
        const approval = { planId: request.approve ?? '', trigger, commit };
        const decision = await making(decide(world, approval, examination, settings.config));
        known = { ...known, ...decision.known, notes: [...(known.notes ?? []), ...(decision.notes ?? [])] };
        if (decision.isHeld)
            return (0,outcome/* outcomeOf */.sG)('sync', 'held', known);
        // What somebody has approved is sent: without a receipt of it, it would be held again.
        if (request.unchanged === 'skip' && examination.held.length === 0 && sync_isUnchanged(examination, settings))
            return (0,outcome/* outcomeOf */.sG)('sync', 'unchanged', known);
        const draft = draftReceipt({
            target,
            settings,
            examination,
            trigger,
            approvedBy: decision.known.approvedBy,
        });
        const stillRight = async (own) => {
            if (!records.remote)
                return;
            const now = await world.receipts.look(asked);
            (0,refusals/* refuseOldHead */.cT)(now, trigger, commit);
            const { newest } = examination.baseline;
            await (0,refusals/* refuseIfOvertaken */.BL)(world, { newest, before: records, now, own });
        };
        const { files, baseline } = examination;
        const plan = { api, files, draft, commit, records, baseline, stillRight };
        const { failure, ...sent } = await deliver(world, await making(prepareDelivery(world, plan)));
        known = { ...known, ...sent };
        if (sent.receipt !== undefined) {
            const recorded = { asked, before: records, name: sent.receipt, draft, commit };
            const notes = [...(known.notes ?? []), ...(await sentMeanwhile(world, recorded))];
            known = { ...known, notes, how: [...(known.how ?? []), ...(await (0,receipt_keys.offerOfKey)(world, commit, target))] };
        }
        return failure ? (0,outcome/* failedOutcome */.iS)('sync', known, failure) : (0,outcome/* outcomeOf */.sG)('sync', 'uploaded', known);
    }
    catch (error) {
        return (0,outcome/* failedOutcome */.iS)('sync', known, error);
    }
}
function keyed(world, { endpoint }, config) {
    const api = world.connect(endpoint, config.api);
    if (api)
        return api;
    const hint = 'Set the input `api-key` from a secret; on a command line, set ROSTER_SYNC_API_KEY.';
    throw new base_failure/* Failure */.HR('A sync needs the API key, and none was given.', hint, 'use');
}
/**
 * A `Partial` receipt doesn't count: the positions that it lacks must still be sent. Where a sync began and left no receipt,
 * or a newer upload was rejected, nobody knows what the program has. And another configuration counts from its upload on.
 */
function sync_isUnchanged({ baseline, digests }, { sha256 }) {
    const receipt = baseline.kept?.receipt;
    if (!receipt || receipt.partial || baseline.begun.length > 0 || baseline.perhaps.length > 0)
        return false;
    if (receipt.configSha256 !== sha256)
        return false;
    return receipt.digests.employees === digests.employees && receipt.digests.positions === digests.positions;
}


/***/ })

};
