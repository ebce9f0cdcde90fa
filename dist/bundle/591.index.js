export const id = 591;
export const ids = [591];
export const modules = {

/***/ 14972:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sync: () => (/* binding */ sync)
});

// EXTERNAL MODULE: ./src/core/base/failure.ts
var failure = __webpack_require__(81767);
// EXTERNAL MODULE: ./src/core/outcome/outcome.ts
var outcome_outcome = __webpack_require__(9532);
// EXTERNAL MODULE: ./src/core/receipts/format.ts
var format = __webpack_require__(20618);
// EXTERNAL MODULE: ./src/commands/examine.ts + 33 modules
var examine = __webpack_require__(40400);
// EXTERNAL MODULE: ./src/commands/prepare.ts + 6 modules
var prepare = __webpack_require__(27466);
;// CONCATENATED MODULE: ./src/commands/upload/approval.ts
/**
 * Who may approve a plan: nothing means anyone with write access. The configuration of what was uploaded says so; at a
 * first sync, this one.
 */
function approversOf({ settings }, { baseline }) {
    const { configs } = baseline;
    const named = (configs.length > 0 ? configs : [settings.config]).flatMap(({ guards: { approvers } }) => approvers ? [approvers] : []);
    const [first, ...others] = named;
    return first?.filter((login) => others.every((list) => list.some((other) => sameLogin(other, login))));
}
const sameLogin = (a, b) => a.toLowerCase() === b.toLowerCase();
/**
 * Decides whether an approval lets a held plan through (interface: `approve`, `approvers`).
 *
 * @returns nothing where it does, else why not
 */
async function approvalFault(world, { planId, occasion, commit }, outcome, aim, examined) {
    const { event, actor } = occasion;
    if (occasion.isRerun)
        return refused('A re-run approves nothing, since whoever starts it needn’t have seen the id: start a new run.');
    if (event !== undefined && event !== 'workflow_dispatch')
        return refused('An approval counts only in a run that somebody started by hand (workflow_dispatch).');
    if (planId !== outcome.planId)
        return refused(`The approval ${planId.slice(0, 32)} is for another plan.`);
    const approvers = approversOf(aim, examined);
    if (!approvers)
        return undefined;
    if (event === undefined || actor === undefined || !world.whoChanged)
        return refused('Only `approvers` may approve, and who runs this can’t be known here: run the workflow by hand.');
    const isActor = (login) => sameLogin(login, actor);
    if (!approvers.some(isActor))
        return refused(`${actor} isn’t one of \`approvers\`.`);
    const authors = await world.whoChanged(examined.rosterFiles, commit, examined.baseline.since);
    if (authors.some((login) => login === undefined))
        return refused('Somebody whom GitHub doesn’t know changed the roster, and nobody may approve their own change.');
    if (authors.some((login) => login !== undefined && isActor(login)))
        return refused(`${actor} changed the roster, and nobody may approve their own change.`);
    return undefined;
}
const refused = (reason) => ({ guard: 'approval', reason });

;// CONCATENATED MODULE: ./src/commands/upload/interruption.ts

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
    return new failure/* Failure */.H(message, 'Start it again: the next sync sends everything, and nothing needs mending.');
}

;// CONCATENATED MODULE: ./src/commands/upload/deliver.ts


/**
 * Sends employees, then positions, and leaves the receipt. A process that is told to end meanwhile waits for the answer
 * to what it is sending, begins nothing more, and still leaves the receipt of what was accepted.
 *
 * @throws Failure where not everything was sent, or the receipt isn't kept
 */
async function deliver(world, delivery, outcome) {
    const tellAtOnce = () => {
        world.warn(whereItStands(world.interrupted, delivery, outcome));
    };
    world.interrupted.addEventListener('abort', tellAtOnce);
    try {
        const refused = await upload(world, delivery, outcome);
        const unrecorded = await record(world, delivery, outcome, refused !== undefined);
        if (unrecorded)
            throw refused ? inOne(refused, unrecorded) : unrecorded;
        outcome.receipt = delivery.name;
        world.tell(`The receipt is ${delivery.name}.`);
        if (refused)
            throw refused;
        outcome.ending = 'uploaded';
    }
    finally {
        world.interrupted.removeEventListener('abort', tellAtOnce);
    }
}
/**
 * @returns why the positions weren't accepted, if they weren't
 * @throws Failure where the employees weren't: then nothing was accepted
 */
async function upload(world, { api, files, stillRight }, outcome) {
    const { interrupted } = world;
    const send = async (kind, xml) => {
        if (interrupted.aborted)
            throw toldToEnd(interrupted);
        const file = `the ${kind === 'employees' ? 'employee' : 'position'} file (${xml.length} bytes)`;
        world.tell(`Sending ${file}.`);
        outcome.posted = true;
        try {
            // Once employees are accepted, their positions belong to them.
            const beforeRetry = kind === 'employees' ? stillRight : undefined;
            outcome.uploads[kind] = await api.upload(kind, xml, beforeRetry);
        }
        catch (error) {
            throw withInterruption(error, interrupted);
        }
        world.tell(`The API accepted ${file}.`);
    };
    await send('employees', files.employees);
    if (!files.positions)
        return undefined;
    try {
        await send('positions', files.positions);
    }
    catch (error) {
        if (error instanceof failure/* Failure */.H)
            return error;
        throw error;
    }
    return undefined;
}
/** @returns why the receipt of what was accepted isn't kept, if it isn't */
async function record(world, { draft, make, name }, { uploads: { employees, positions } }, partial) {
    const serverStatus = positions?.serverStatus ?? employees?.serverStatus;
    try {
        const unpublished = await world.receipts.publish(await make({ ...draft, serverStatus, partial }));
        if (!unpublished)
            return undefined;
        const hint = `${unpublished.wayOut}, else sync again: the platform skips what it has.`;
        return notRecorded(name, unpublished.why, hint);
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.H))
            throw error;
        // Its own words are of a time when nothing was sent.
        const hint = 'Make room on the disk if it is full, and sync again: the platform skips what it has.';
        return notRecorded(name, 'its tag couldn’t be made', hint);
    }
}
const notRecorded = (name, why, hint) => new failure/* Failure */.H(`The upload was accepted, but its receipt ${name} isn’t recorded: ${why}.`, hint);
const inOne = (first, second) => new failure/* Failure */.H(`${first.message} ${second.message}`, `${first.hint} ${second.hint}`);
/** A call that wasn't tried again failed for both reasons. */
function withInterruption(error, interrupted) {
    return interrupted.aborted && error instanceof failure/* Failure */.H ? inOne(error, toldToEnd(interrupted)) : error;
}
/** What is known in the moment in which the process is told to end: perhaps its last words. */
function whereItStands(interrupted, { files }, { posted, uploads }) {
    const toEnd = `Told to end (${String(interrupted.reason)})`;
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

// EXTERNAL MODULE: ./src/core/base/version.ts + 1 modules
var version = __webpack_require__(65127);
// EXTERNAL MODULE: ./src/core/receipts/names.ts
var names = __webpack_require__(94513);
// EXTERNAL MODULE: ./src/core/xml/format.ts
var xml_format = __webpack_require__(87982);
;// CONCATENATED MODULE: ./src/commands/upload/receipt.ts



/** The receipt as far as it can be known before the upload. */
function draftReceipt(aim, examined, outcome, runUrl) {
    const { settings, endpoint } = aim;
    const { plan } = outcome;
    return {
        program: settings.config.program,
        endpoint: endpoint.url,
        planId: outcome.planId ?? '',
        employees: outcome.employees ?? 0,
        positions: outcome.positions ?? 0,
        joiners: plan?.joiners.length ?? 0,
        leavers: plan?.leavers.length ?? 0,
        movers: plan?.movers.length ?? 0,
        digests: examined.digests,
        configPath: settings.path,
        configSha256: settings.sha256,
        xmlFormat: xml_format/* XML_FORMAT */.G,
        toolVersion: version/* VERSION */.x,
        runUrl,
        previousReceipt: examined.baseline.kept?.name,
        // Most nights the server says what it said last time, and the draft is the receipt.
        serverStatus: examined.baseline.kept?.receipt?.serverStatus,
        partial: false,
        approvedBy: outcome.approvedBy,
    };
}
/**
 * @returns a name that no receipt has, and its time. It comes behind every other, whichever clock that one was made by,
 *   since the newest is the baseline of the next sync.
 */
function freeName(world, prefix, standing) {
    const now = world.now().getTime();
    const newest = standing.receipts.find((name) => !(0,names/* isFuture */.GJ)(name, now));
    let at = Math.max(now, newest === undefined ? 0 : (0,names/* timeOf */.nR)(newest) + 1000);
    while (standing.has(prefix + (0,names/* receiptTime */.ko)(new Date(at))))
        at += 1000;
    return { name: prefix + (0,names/* receiptTime */.ko)(new Date(at)), at: new Date(at) };
}

// EXTERNAL MODULE: ./src/core/xml/schemas.ts
var schemas = __webpack_require__(91397);
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
    throw new failure/* Failure */.H(`A sync doesn’t send on the event ${event}.`, hint);
}
/**
 * Everything else under which a sync doesn't send, as far as it can be known at the start (interface: When sync
 * refuses).
 *
 * @throws Failure for the first that applies
 */
async function refuseUnlessItMaySend(world, aim, standing, occasion) {
    const isPublic = occasion.isPublic === true || standing.remote?.isPublic === true;
    if (isPublic && !aim.settings.config['allow-public']) {
        throw new failure/* Failure */.H('The repository is public, and so would the roster be.', 'Make it private.');
    }
    refuseOtherBranch(standing, occasion);
    if (!standing.remote && !aim.endpoint.loopback) {
        const hint = 'Add a remote that holds the receipts, so that everybody knows what was sent.';
        throw new failure/* Failure */.H('Without a remote only the sandbox is served.', hint);
    }
    const commit = world.repository.head ?? '';
    refuseOldHead(standing, occasion, commit);
    // A file may be in the commit only, or in the work tree only.
    const sources = [world.repository.at(commit), world.repository.workTree()];
    const paths = await Promise.all(sources.map((source) => (0,prepare/* pathsOf */.wG)(aim.settings, source)));
    const watched = [...new Set(paths.flat()), (0,schemas/* schemaPath */.p8)('employees'), (0,schemas/* schemaPath */.p8)('positions')];
    const changed = await world.repository.changed(watched);
    if (changed.length > 0) {
        const files = changed.join(', ');
        throw new failure/* Failure */.H(`${files} differs from the commit, and only what is committed is sent.`, 'Commit or undo the change.');
    }
}
function refuseOtherBranch(standing, occasion) {
    const only = onlyBranch(standing, occasion);
    const { branch } = occasion;
    if (branch === only)
        return;
    const at = branch === undefined ? 'No branch is checked out' : `This is the branch ${branch}`;
    throw new failure/* Failure */.H(`${at}, and only ${only} is sent.`, `Check out ${only}, or say otherwise with the input \`branch\`.`);
}
/**
 * An older commit than the head of the branch would delete those who joined since: a re-run keeps its commit for a
 * month. Asked again just before the first POST.
 *
 * @throws Failure
 */
function refuseOldHead(standing, occasion, commit) {
    const { remote } = standing;
    if (!remote)
        return;
    const branch = onlyBranch(standing, occasion);
    const head = remote.headOf(branch);
    if (head === commit)
        return;
    const [is, hint] = head === undefined
        ? ['has no such branch', `Push ${branch} first.`]
        : [
            `is at ${head.slice(0, 12)} there`,
            'Start a new run instead of an old one; on a command line, pull or push first.',
        ];
    throw new failure/* Failure */.H(`The commit ${commit.slice(0, 12)} isn’t the head of ${branch} on the remote, which ${is}.`, hint);
}
/**
 * Two syncs at once would send two rosters, and the older one may come last.
 *
 * @param before what stood when this sync looked first
 * @throws Failure
 */
function refuseIfOvertaken(before, now) {
    const [newest] = now.receipts;
    if (newest === before.receipts[0])
        return;
    throw new failure/* Failure */.H(`Another sync has left the receipt ${newest ?? ''} in the meantime.`, 'Start it again: it then compares with what that one has uploaded.');
}
function onlyBranch(standing, { onlyBranch: given }) {
    return given ?? standing.remote?.defaultBranch ?? 'main';
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
    const outcome = (0,outcome_outcome/* beginOutcome */.Wv)('sync');
    try {
        // Whatever it is told to leave while it makes ready, the part that sends hasn't begun and never will.
        const delivery = await unlessInterrupted(world.interrupted, makeReady(world, request, outcome));
        if (delivery)
            await deliver(world, delivery, outcome);
        return outcome;
    }
    catch (error) {
        // A copy: what was let go of may still write into its own.
        return (0,outcome_outcome/* failedWith */.Mf)({ ...outcome }, error);
    }
}
/** @returns nothing where there is nothing to send, or it may not be: the outcome says why */
async function makeReady(world, request, outcome) {
    refuseOtherEvents(request.occasion);
    const commit = checkedOut(world);
    const source = world.repository.at(commit);
    outcome.commit = commit;
    const settings = await (0,prepare/* readSettings */.sb)(source, request.configPath);
    const aim = (0,examine/* aimOf */.B)(settings, request, outcome);
    if (!aim)
        return undefined;
    const api = keyed(world, aim);
    const asked = { prefix: aim.prefix, branch: request.occasion.onlyBranch };
    const standing = await world.receipts.look(asked);
    await refuseUnlessItMaySend(world, aim, standing, request.occasion);
    const subject = { source, aim, standing, api, draws: request.draws };
    const examined = await (0,examine/* examine */.s)(world, subject, outcome);
    if (!examined)
        return undefined;
    if (outcome.held.length > 0 && !(await isApproved(world, request, outcome, aim, examined, commit))) {
        outcome.ending = 'held';
        return undefined;
    }
    if (request.unchanged === 'skip' && isUnchanged(examined)) {
        outcome.ending = 'unchanged';
        return undefined;
    }
    const { name, at } = freeName(world, aim.prefix, standing);
    const draft = draftReceipt(aim, examined, outcome, request.occasion.runUrl);
    const make = tagMaker(world, name, commit, at);
    await world.receipts.proveWritable(await make(draft));
    const stillRight = async () => {
        if (!standing.remote)
            return;
        const now = await world.receipts.look(asked);
        refuseOldHead(now, request.occasion, commit);
        refuseIfOvertaken(standing, now);
    };
    await stillRight();
    return { api, files: examined.files, name, draft, make, stillRight };
}
/** Makes the tag of a receipt; the draft that proved the right to write is the tag where nothing is to be changed. */
function tagMaker(world, name, commit, at) {
    const made = new Map();
    return (receipt) => {
        const message = (0,format/* formatReceipt */.I)(receipt);
        const making = made.get(message) ?? world.receipts.make(name, commit, message, at);
        made.set(message, making);
        return making;
    };
}
function checkedOut({ repository }) {
    if (repository.head !== undefined)
        return repository.head;
    throw new failure/* Failure */.H('There is no commit yet, and only what is committed is sent.', 'Commit roster and configuration.', 'use');
}
function keyed(world, { endpoint, settings }) {
    const api = world.connect(endpoint, settings.config.api);
    if (api)
        return api;
    const hint = 'Set the input `api-key` from a secret; on a command line, set ROSTER_SYNC_API_KEY.';
    throw new failure/* Failure */.H('A sync needs the API key, and none was given.', hint, 'use');
}
async function isApproved(world, { approve = '', occasion }, outcome, aim, examined, commit) {
    outcome.approval = { form: occasion.approvalForm, approvers: approversOf(aim, examined) };
    const planId = approve.trim().toLowerCase();
    if (planId === '')
        return false;
    const fault = await approvalFault(world, { planId, occasion, commit }, outcome, aim, examined);
    if (fault)
        outcome.held.push(fault);
    else
        outcome.approvedBy = occasion.actor ?? 'unverified';
    return !fault;
}
/** A `Partial` receipt doesn't count: the positions that it lacks must still be sent. */
function isUnchanged({ baseline, digests }) {
    const receipt = baseline.kept?.receipt;
    if (!receipt || receipt.partial)
        return false;
    return receipt.digests.employees === digests.employees && receipt.digests.positions === digests.positions;
}


/***/ }),

/***/ 84732:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ employeesXml),
/* harmony export */   w: () => (/* binding */ inFileOrder)
/* harmony export */ });
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16714);
/* harmony import */ var _writer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91834);


/** Employees in the order of the file: by id, in code units. A place in the XML is a place in this list. */
function inFileOrder(roster) {
    return roster.employees.toSorted((a, b) => (0,_base_text_js__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .U)(a.id, b.id));
}
/** The employee file (contract: Employee file). */
function employeesXml(roster) {
    const document = new _writer_js__WEBPACK_IMPORTED_MODULE_0__/* .DocumentWriter */ .B('employees');
    for (const { values } of inFileOrder(roster)) {
        document.add('employee', roster.elements.map((element) => [element, values[element] ?? '']));
    }
    return document.end();
}


/***/ }),

/***/ 87982:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ XML_FORMAT),
/* harmony export */   L: () => (/* binding */ XML_FORMATS)
/* harmony export */ });
/* harmony import */ var _employees_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84732);
/* harmony import */ var _positions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48637);


/** The layout of both files. Receipts name it (`Xml-Format`); a change of any byte needs a new number. */
const XML_FORMAT = '1';
/** Every layout that a receipt can name: the writers of old ones stay, so that old receipts can be proved. */
const XML_FORMATS = new Map([
    [XML_FORMAT, { employees: _employees_js__WEBPACK_IMPORTED_MODULE_0__/* .employeesXml */ .N, positions: _positions_js__WEBPACK_IMPORTED_MODULE_1__/* .positionsXml */ ._ }],
]);


/***/ }),

/***/ 48637:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ positionsInFileOrder),
/* harmony export */   _: () => (/* binding */ positionsXml)
/* harmony export */ });
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16714);
/* harmony import */ var _roster_people_roster_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49284);
/* harmony import */ var _writer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91834);



/** Positions in the order of the file: the root, then the others by id, in code units. */
function positionsInFileOrder(hierarchy) {
    const rank = (position) => (position.parent === '' ? 0 : 1);
    return hierarchy.positions.toSorted((a, b) => rank(a) - rank(b) || (0,_base_text_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .U)(a.id, b.id));
}
/** The position file (contract: Position file). */
function positionsXml(hierarchy) {
    const document = new _writer_js__WEBPACK_IMPORTED_MODULE_1__/* .DocumentWriter */ .B('positions');
    const parentOf = (0,_roster_people_roster_js__WEBPACK_IMPORTED_MODULE_0__/* .parentIds */ .b)(hierarchy);
    for (const post of positionsInFileOrder(hierarchy)) {
        document.add(post.parent === '' ? 'root' : 'position', [
            ['position_title', post.title],
            ['position_id', post.id],
            ['parent_position_id', parentOf(post)],
            ['employee_id', post.employeeId],
        ]);
    }
    return document.end();
}


/***/ }),

/***/ 91834:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ DocumentWriter)
/* harmony export */ });
/* harmony import */ var xmlbuilder2__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54697);

/** A document that grows by one record at a time. */
class DocumentWriter {
    #bytes = new GrowingBytes();
    #elements = new Map();
    #closing;
    /** @param root the name of the document's element */
    constructor(root) {
        const empty = (0,xmlbuilder2__WEBPACK_IMPORTED_MODULE_0__/* .create */ .vt)({ version: '1.0', encoding: 'utf-8' }).ele(root).txt('\n').end();
        const opening = empty.indexOf(`<${root}>`);
        this.#closing = `</${root}>\n`;
        this.#bytes.add(`${empty.slice(0, opening)}\n<${root}>\n`);
    }
    /**
     * Adds an element on a line of its own.
     *
     * @param children in their order; a child whose text is empty is left out
     */
    add(name, children) {
        const present = children.filter(([, text]) => text !== '');
        const key = [name, ...present.map(([child]) => child)].join(' ');
        let element = this.#elements.get(key);
        if (!element)
            this.#elements.set(key, (element = new RefilledElement(name, present)));
        this.#bytes.add(`  ${element.write(present)}\n`);
    }
    /** @returns the document in UTF-8 */
    end() {
        this.#bytes.add(this.#closing);
        return this.#bytes.all();
    }
}
/** An element whose children always have the same names. */
class RefilledElement {
    #element;
    #texts;
    constructor(name, children) {
        const element = (0,xmlbuilder2__WEBPACK_IMPORTED_MODULE_0__/* .create */ .vt)().ele(name);
        this.#element = element;
        this.#texts = children.map(([child]) => element.ele(child).txt(' ').node.firstChild);
    }
    write(children) {
        this.#texts.forEach((node, index) => {
            // xmlbuilder2 leaves an ampersand alone that looks like an entity; escaped here, every one does.
            if (node)
                node.nodeValue = (children[index]?.[1] ?? '').replaceAll('&', '&amp;');
        });
        return this.#element.toString();
    }
}
const FIRST_SIZE = 64 * 1024;
/** UTF-8 needs at most three bytes for a UTF-16 code unit. */
const MOST_BYTES_A_UNIT = 3;
class GrowingBytes {
    #encoder = new TextEncoder();
    #bytes = new Uint8Array(FIRST_SIZE);
    #length = 0;
    add(text) {
        const needed = this.#length + text.length * MOST_BYTES_A_UNIT;
        if (needed > this.#bytes.length) {
            const larger = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
            larger.set(this.#bytes.subarray(0, this.#length));
            this.#bytes = larger;
        }
        this.#length += this.#encoder.encodeInto(text, this.#bytes.subarray(this.#length)).written;
    }
    all() {
        return this.#bytes.slice(0, this.#length);
    }
}


/***/ })

};
