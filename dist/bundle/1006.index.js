export const id = 1006;
export const ids = [1006,9981];
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

/***/ 46408:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ CommitGone)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81767);

/** A commit that isn't, or is no longer, in the repository, or not with its files. */
class CommitGone extends _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR {
    /** @param where it isn't; `without`: the commit is in this clone, and this file of it isn't */
    constructor(commit, where = 'clone') {
        const short = commit.slice(0, 12);
        if (typeof where === 'object')
            super(`The clone has the commit ${short} without the file ${where.without}: it is a partial one.`, 'Run git fetch --refetch without a filter; in a workflow, leave out filter and sparse-checkout of actions/checkout.');
        else if (where === 'github')
            super(`The commit ${short} is no longer in the repository on GitHub.`, 'If its history was rewritten, `roster-sync reject` sets the receipt of that commit aside.');
        else
            super(`The commit ${short} isn’t in this clone.`, 'Fetch the whole history: fetch-depth: 0 for actions/checkout, or git fetch --unshallow.');
    }
}


/***/ }),

/***/ 29981:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

function sha256(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
}


/***/ }),

/***/ 95240:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   Pu: () => (/* binding */ hasRoomFor),
/* harmony export */   U_: () => (/* binding */ ledgerBeside),
/* harmony export */   Xr: () => (/* binding */ ledgerOf),
/* harmony export */   Z7: () => (/* binding */ tooManyTags),
/* harmony export */   cE: () => (/* binding */ refuseBelow),
/* harmony export */   oA: () => (/* binding */ MAX_NAMES)
/* harmony export */ });
/* harmony import */ var _base_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81767);
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16714);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94513);



/**
 * @param tags the names of all tags that were found, of other programs too
 * @param prefix what the names of the program's receipts begin with
 */
function ledgerOf(tags, prefix) {
    return ledger(tags, prefix, (name) => (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .isReceiptName */ .sj)(name, prefix));
}
/** @returns receipts and records of the other programs that are kept as those of this prefix are: in earnest, or of the sandbox */
function ledgerBeside(tags, prefix) {
    const kind = kindOf(prefix);
    return ledger(tags, kind, (name) => name.startsWith(kind) && !name.startsWith(prefix) && (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .isReceipt */ .Zz)(name));
}
/** @returns what the names of all programs' receipts begin with: `roster-sync/` */
const kindOf = (prefix) => prefix.slice(0, prefix.indexOf('/') + 1);
function ledger(tags, prefix, isOne) {
    const names = [...tags];
    const rejections = new Map();
    for (const name of names) {
        const usual = (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .usualRejection */ .OA)(name);
        if (usual === undefined)
            continue;
        const same = rejections.get(usual);
        if (same)
            same.push(name);
        else
            rejections.set(usual, [name]);
    }
    const time = (name) => name.slice((0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .prefixOf */ .MT)(name).length);
    const newestFirst = (some) => some.toSorted((a, b) => (0,_base_text_js__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .UD)(time(b), time(a)) || (0,_base_text_js__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .UD)(b, a));
    return {
        prefix,
        receipts: newestFirst(names.filter(isOne)),
        sendings: newestFirst(names.filter((name) => isOne((0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .receiptOfSending */ .S0)(name) ?? ''))),
        rejectionsOf: (receipt) => rejections.get((0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .rejectionName */ .fA)(receipt)) ?? [],
        has: (name) => tags.has(name),
        hasRoomFor: (name) => hasRoomFor(name, names),
    };
}
/** @returns whether a tag of this name could be made: none of these has it, and none lies below it */
function hasRoomFor(name, names) {
    return !names.some((one) => one === name || one.startsWith(`${name}/`));
}
/**
 * A tag `roster-sync` leaves no room for `roster-sync/acme/…`.
 *
 * @param has whether there is a tag of a name
 * @throws Failure where one lies above this name
 */
function refuseBelow(name, has) {
    const above = (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .namesAbove */ .s3)(name).find(has);
    if (above === undefined)
        return;
    const hint = `Rename the tag ${above}, in every clone and on the remote.`;
    throw new _base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`The tag ${above} lies where ${name} would be kept, so nothing was sent.`, hint);
}
/** More tags than this are never looked through: a program that uploads every hour makes so many in two years. */
const MAX_NAMES = 20_000;
/** What ends a search among more tags than that. */
function tooManyTags(prefix) {
    return new _base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`There are more than ${MAX_NAMES} tags of ${prefix}, and among the newest of them no signed receipt; nothing was sent.`, 'Somebody else makes them: find out who may push tags. In a clone that has the tags, `roster-sync verify --all` says which aren’t signed; `git push --delete origin` with the names of those deletes them, some hundred at a time.');
}


/***/ }),

/***/ 43363:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ak: () => (/* binding */ checkedWith),
/* harmony export */   Ru: () => (/* binding */ sealOf),
/* harmony export */   gh: () => (/* binding */ isOldForm),
/* harmony export */   kc: () => (/* binding */ publicKeyOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94513);


/*
 * Anyone who can push can make a tag. Every tag of this product is therefore signed (docs/receipts.md, The signature): Ed25519
 * (RFC 8032) with a key pair that is derived (HKDF, RFC 5869) from the API key, which only the sync has, and the
 * program. What is signed: what kind of tag it is, its full name, its commit, and everything in the message before the
 * signature. Whoever has the public key can check it. Receipts and rejections of earlier versions have an HMAC-SHA256
 * instead, which takes the API key to check.
 */
const PUBLIC_KEY = 'Public-Key: ';
const SIGNATURE = 'Signature: ';
/** What comes before the 32 bytes of an Ed25519 key in PKCS #8 and in SPKI (RFC 8410). */
const PRIVATE_DER = Buffer.from('302e020100300506032b657004220420', 'hex');
const PUBLIC_DER = Buffer.from('302a300506032b6570032100', 'hex');
/**
 * @param apiKey from which the keys are derived; undefined or empty where there isn't one
 * @param previousApiKey the one before a rotation: what it signed counts, and it signs nothing
 */
function sealOf(apiKey, previousApiKey) {
    const [newest, ...others] = [apiKey, previousApiKey].map((key) => (key ? signerOf(key) : undefined));
    const signers = newest ? [newest, ...others.filter((one) => one !== undefined)] : [];
    return {
        sign: (name, commit, message) => newest?.sign(name, commit, message) ?? message,
        check: (name, commit, message) => {
            const signed = signedIn(name, commit, message);
            if (!signed)
                return 'forged';
            if (signers.length === 0)
                return 'unverified';
            return signers.some((signer) => signer.made(signed)) ? 'signed' : 'forged';
        },
    };
}
/**
 * @param publicKeys of the tag's program, in base64
 * @returns `unverified` where public keys can't say: none is given, or the signature is of the older form
 */
function checkedWith(publicKeys, name, commit, message) {
    const signed = signedIn(name, commit, message);
    if (!signed)
        return 'forged';
    if (signed.form === 'hmac' || publicKeys.length === 0)
        return 'unverified';
    return publicKeys.some((key) => fits(publicKeyFrom(key), signed)) ? 'signed' : 'forged';
}
/** Whether a tag is signed as earlier versions did: only the key that made such a signature can check it. */
function isOldForm(name, commit, message) {
    return signedIn(name, commit, message)?.form === 'hmac';
}
/** @returns the public key of a program in base64: 32 bytes */
function publicKeyOf(apiKey, program) {
    return inBase64((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(privateKeyOf(apiKey, program)));
}
/** @returns undefined where the tag isn't one of ours, or its message has no signature of a known form */
function signedIn(name, commit, message) {
    const meaning = (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .meaningOf */ .Pr)(name);
    const start = message.lastIndexOf(`\n${SIGNATURE}`) + 1;
    if (!meaning || start === 0)
        return undefined;
    const before = message.slice(0, start);
    // What comes after it isn't signed, so nothing does but the end of its line.
    const signature = message.slice(start + SIGNATURE.length).replace(/\n$/, '');
    const form = formOf(signature);
    // Earlier versions made two kinds of tags only.
    if (!form || (form === 'hmac' && meaning.kind !== 'receipt' && meaning.kind !== 'rejection'))
        return undefined;
    const oldText = oldSignedText(name, commit, before);
    const text = signedText(meaning.kind, name, commit, before);
    return { program: meaning.program, form, text, oldText, signature };
}
/** What the older form signs: all but the kind. */
const oldSignedText = (name, commit, before) => `${name}\n${commit}\n${before}`;
/** @param before the message before the signature */
const signedText = (kind, name, commit, before) => `${kind}\n${oldSignedText(name, commit, before)}`;
function formOf(signature) {
    if (/^[0-9a-f]{64}$/.test(signature))
        return 'hmac';
    // Decoding is lenient, and a signature has one form only.
    const bytes = Buffer.from(signature, 'base64');
    return bytes.length === 64 && bytes.toString('base64') === signature ? 'ed25519' : undefined;
}
const fits = (key, { text, signature }) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(null, Buffer.from(text), key, Buffer.from(signature, 'base64'));
function signerOf(apiKey) {
    const hmacKey = Buffer.from((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hkdfSync)('sha256', apiKey, 'roster-sync', 'receipt signature 1', 32));
    const pairs = new Map();
    const pairOf = (program) => {
        const known = pairs.get(program);
        if (known)
            return known;
        const privateKey = privateKeyOf(apiKey, program);
        const pair = { privateKey, publicKey: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(privateKey) };
        pairs.set(program, pair);
        return pair;
    };
    return {
        sign: (name, commit, message) => {
            const meaning = (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .meaningOf */ .Pr)(name);
            if (!meaning)
                throw new Error(`${name} isn’t the name of a tag of ours`);
            const { privateKey, publicKey } = pairOf(meaning.program);
            const text = `${message}${PUBLIC_KEY}${inBase64(publicKey)}\n`;
            const signed = Buffer.from(signedText(meaning.kind, name, commit, text));
            return `${text}${SIGNATURE}${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)(null, signed, privateKey).toString('base64')}\n`;
        },
        made: (signed) => {
            if (signed.form === 'ed25519')
                return fits(pairOf(signed.program).publicKey, signed);
            const right = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', hmacKey).update(signed.oldText).digest('hex');
            return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(Buffer.from(signed.signature), Buffer.from(right));
        },
    };
}
function privateKeyOf(apiKey, program) {
    const seed = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hkdfSync)('sha256', apiKey, 'roster-sync', `receipt key pair 2\n${program}`, 32);
    const key = Buffer.concat([PRIVATE_DER, Buffer.from(seed)]);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)({ key, format: 'der', type: 'pkcs8' });
}
const inBase64 = (publicKey) => publicKey.export({ format: 'der', type: 'spki' }).subarray(PUBLIC_DER.length).toString('base64');
function publicKeyFrom(base64) {
    const key = Buffer.concat([PUBLIC_DER, Buffer.from(base64, 'base64')]);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key, format: 'der', type: 'spki' });
}


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
