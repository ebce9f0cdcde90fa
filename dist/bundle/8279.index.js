export const id = 8279;
export const ids = [8279,9981];
export const modules = {

/***/ 48010:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ searchReceipts),
/* harmony export */   Hp: () => (/* binding */ missingBetween),
/* harmony export */   jZ: () => (/* binding */ notesOnSkipped),
/* harmony export */   xp: () => (/* binding */ doubtsAbout)
/* harmony export */ });
/* harmony import */ var _core_receipts_chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46592);
/* harmony import */ var _core_receipts_kept_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34225);
/* harmony import */ var _core_receipts_ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95240);
/* harmony import */ var _core_receipts_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94513);




/**
 * Looks for the receipts that count, from the newest on. Anyone who can push can make a tag, so one that isn't signed
 * says nothing, whatever it is named: it is passed over, however many there are.
 *
 * @param isMeant whether a receipt matters
 * @throws Failure where there are more tags than are looked through
 */
async function searchReceipts(store, ledger, now, isMeant = () => true) {
    const receipts = [];
    const others = [];
    const skipped = [];
    const read = [];
    let unreadable;
    let seen = 0;
    for (const batch of batches(ledger.receipts, now)) {
        const names = [...batch, ...batch.flatMap((name) => ledger.rejectionsOf(name))];
        seen += names.length;
        if (seen > _core_receipts_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_NAMES */ .oA)
            throw (0,_core_receipts_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .tooManyTags */ .Z7)(ledger.prefix);
        read.push(...(await store.read(names)));
        const tags = new Map((0,_core_receipts_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .proven */ .H)(read).map((tag) => [tag.name, tag]));
        const tagsOf = (some) => some.flatMap((name) => tags.get(name) ?? []);
        for (const tag of tagsOf(batch)) {
            const rejections = tagsOf(ledger.rejectionsOf(tag.name));
            const one = (0,_core_receipts_kept_js__WEBPACK_IMPORTED_MODULE_1__/* .trusted */ .IZ)(tag, rejections);
            if (one)
                (isMeant(one) ? receipts : others).push(one);
            else if (tag.authenticity === 'forged')
                skipped.push(tag.name);
            else if (receipts.length === 0 && !isSetAside(tag, rejections))
                unreadable ??= tag.name;
            skipped.push(...unsigned(rejections));
        }
        if (receipts.some((one) => (0,_core_receipts_kept_js__WEBPACK_IMPORTED_MODULE_1__/* .endsSearch */ .ht)(one, now)))
            break;
    }
    return { receipts, others, skipped, unreadable };
}
const isSetAside = (tag, rejections) => rejections.some((rejection) => (0,_core_receipts_kept_js__WEBPACK_IMPORTED_MODULE_1__/* .isRejecting */ .kE)(rejection, tag.name));
const unsigned = (tags) => tags.flatMap(({ name, authenticity }) => (authenticity === 'forged' ? [name] : []));
/** The last seven days and one more at once, since a program uploads every night; then some more, and then many. */
function* batches(names, now) {
    const older = names.findIndex((name) => (0,_core_receipts_names_js__WEBPACK_IMPORTED_MODULE_3__/* .timeOf */ .nR)(name) <= now - _core_receipts_kept_js__WEBPACK_IMPORTED_MODULE_1__/* .RECENT */ .Ot);
    let [at, size] = [0, older === -1 ? names.length : older + 1];
    while (at < names.length) {
        yield names.slice(at, at + size);
        [at, size] = [at + size, at === 0 ? SOME : MANY];
    }
}
const SOME = 50;
const MANY = 5000;
/**
 * A receipt names the one before it. Without that one, or with another tag in its place, those who left with it wouldn't
 * be counted.
 */
function missingBetween({ receipts, others }, ledger, now) {
    const isRecent = (name) => (0,_core_receipts_names_js__WEBPACK_IMPORTED_MODULE_3__/* .timeOf */ .nR)(name) > now - _core_receipts_kept_js__WEBPACK_IMPORTED_MODULE_1__/* .RECENT */ .Ot;
    const known = new Set([...receipts, ...others].map(({ name }) => name));
    const end = receipts.find((one) => (0,_core_receipts_kept_js__WEBPACK_IMPORTED_MODULE_1__/* .endsSearch */ .ht)(one, now));
    // What is older than that doesn't matter, and wasn't looked for.
    const matters = (name) => !end || (0,_core_receipts_names_js__WEBPACK_IMPORTED_MODULE_3__/* .timeOf */ .nR)(name) > (0,_core_receipts_names_js__WEBPACK_IMPORTED_MODULE_3__/* .timeOf */ .nR)(end.name);
    const named = receipts
        .filter(({ name }) => isRecent(name))
        .flatMap(({ receipt: { previousReceipt } }) => previousReceipt ?? []);
    return named
        .filter((name) => name.startsWith(ledger.prefix) && matters(name) && !known.has(name))
        .map((name) => ({
        guard: 'receipt',
        reason: `The receipt ${name} is gone${ledger.has(name) ? ', and another tag is in its place' : ''}, so nobody knows how many left with it.`,
    }));
}
/** @param unreadable the newest receipt, where this version can't read it */
function doubtsAbout(receipts, unreadable, now) {
    const future = receipts.filter(({ name, rejected }) => !rejected && (0,_core_receipts_names_js__WEBPACK_IMPORTED_MODULE_3__/* .isFuture */ .GJ)(name, now));
    return [
        ...(unreadable === undefined
            ? []
            : [`The newest receipt ${unreadable} can’t be read by this version; use the one that made it.`]),
        ...future.map(({ name }) => `The receipt ${name} is dated in the future: a clock was wrong, and no later one would count. Approve this plan, and then \`roster-sync reject ${name}\`.`),
    ].map((reason) => ({ guard: 'receipt', reason }));
}
/** @returns what a reader should know of tags that don't count */
function notesOnSkipped(skipped) {
    const [newest, ...others] = skipped;
    if (newest === undefined)
        return [];
    const which = others.length === 0
        ? `The tag ${newest} isn’t signed with this API key, so it doesn’t count`
        : `${skipped.length} tags that are named like receipts, rejections or records aren’t signed with this API key, so they don’t count; the newest is ${newest}`;
    return [`${which}. \`git show\` with its name says who made it.`];
}


/***/ }),

/***/ 26699:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   receiptsMeant: () => (/* binding */ receiptsMeant)
/* harmony export */ });
/* harmony import */ var _core_base_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81767);
/* harmony import */ var _core_receipts_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94513);
/* harmony import */ var _baseline_trust_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48010);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3969);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16465);





/**
 * Finds out which receipts are meant: those that are named; else those of the configuration's program, all of them or
 * the newest that wasn't rejected. Receipts and rejections that nobody signed don't count; where no other is there, the
 * newest of them is meant, of which its signature is then reported.
 *
 * @param receipts checks the signatures
 * @returns their names, and what there is of the program besides
 * @throws Failure where the program isn't known, or has no receipt
 */
async function receiptsMeant(world, receipts, wish) {
    const named = wish.names.map(_core_receipts_names_js__WEBPACK_IMPORTED_MODULE_1__/* .tagName */ .wZ);
    const prefix = named[0] === undefined ? await ownPrefix(world, wish) : (0,_core_receipts_names_js__WEBPACK_IMPORTED_MODULE_1__/* .prefixOf */ .MT)(named[0]);
    const records = await lookAround(world, prefix);
    if (named.length > 0)
        return { names: named, records };
    // All are all, however many there are: with them it is found out who made those that nobody signed.
    const names = wish.all ? records.receipts : await newestOf(receipts, records, world.now().getTime());
    if (names.length === 0)
        throw new _core_base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('There isn’t a receipt of this program.', 'The first sync leaves one.');
    return { names, records };
}
async function newestOf(store, records, now) {
    const { receipts, unreadable } = await (0,_baseline_trust_js__WEBPACK_IMPORTED_MODULE_2__/* .searchReceipts */ .A3)(store, records, now);
    const found = unreadable ?? receipts.find(({ rejected }) => !rejected)?.name;
    if (found !== undefined)
        return [found];
    return receipts.length === 0 ? records.receipts.slice(0, 1) : [];
}
/** What this clone has is enough where the remote can’t be asked. */
function lookAround(world, prefix) {
    const { receipts } = world;
    return (0,_core_base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .unlessFailed */ .OJ)(receipts.look({ prefix }), () => {
        world.warn('The remote couldn’t be asked; only the receipts that this clone has are looked at.');
        return receipts.lookHere({ prefix });
    });
}
async function ownPrefix(world, { configPath, apiUrl }) {
    const { config } = await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_3__.readSettings)(world.repository.workTree(), configPath);
    if (!config) {
        throw new _core_base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('The configuration can’t be read, so the program isn’t known.', 'Name the receipt, or run check.', 'use');
    }
    return (0,_target_js__WEBPACK_IMPORTED_MODULE_4__/* .targetOf */ .$)(config, apiUrl).prefix;
}


/***/ }),

/***/ 16465:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ targetOf),
/* harmony export */   G: () => (/* binding */ knownOfTarget)
/* harmony export */ });
/* harmony import */ var _core_receipts_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94513);
/* harmony import */ var _core_workstars_endpoint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93238);


/**
 * @param apiUrl the input `api-url`; undefined or empty where none is given
 * @throws Failure where an address may not be used
 */
function targetOf({ program, api }, apiUrl) {
    const endpoint = (0,_core_workstars_endpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .endpointOf */ .X5)(program, api['base-url'], apiUrl);
    return { program, endpoint, prefix: (0,_core_receipts_names_js__WEBPACK_IMPORTED_MODULE_0__/* .receiptPrefix */ .TK)(program, endpoint.loopback) };
}
/** What an outcome says of where a run sends to, and who hears of it. */
function knownOfTarget({ program, endpoint }, config) {
    return {
        program,
        endpoint: endpoint.url,
        keepXml: config['keep-xml'],
        failureIssue: config['failure-issue'],
    };
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

/***/ 46592:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ proven)
/* harmony export */ });
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16714);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20618);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94513);



/**
 * Receipts are a chain: each names the one before it, and the SHA-256 of that tag. So a signed receipt proves all before
 * it, whichever key those were signed with; and one that was made anew, with another content, isn't the one that it names.
 *
 * @param tags of one program, in any order
 * @returns the same tags, each with what the chain says of it
 */
function proven(tags) {
    const named = new Map();
    const judged = new Map();
    // From the newest on: what it proves proves the one before.
    for (const tag of tags.toSorted((a, b) => (0,_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(b.name, a.name))) {
        if ((0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .meaningOf */ .Pr)(tag.name)?.kind !== 'receipt')
            continue;
        const digest = named.get(tag.name);
        const known = digest !== undefined && tag.sha256 !== undefined;
        const authenticity = known ? (tag.sha256 === digest ? 'signed' : 'forged') : tag.authenticity;
        judged.set(tag.name, { ...tag, authenticity });
        if (authenticity !== 'signed' || tag.message === undefined)
            continue;
        const { previousReceipt, previousSha256 } = (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReceipt */ .Wy)(tag.message) ?? {};
        if (previousReceipt !== undefined && previousSha256 !== undefined && !named.has(previousReceipt))
            named.set(previousReceipt, previousSha256);
    }
    return tags.map((tag) => judged.get(tag.name) ?? tag);
}


/***/ }),

/***/ 20618:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IA: () => (/* binding */ formatReceipt),
/* harmony export */   KH: () => (/* binding */ isAbout),
/* harmony export */   Wy: () => (/* binding */ parseReceipt),
/* harmony export */   _P: () => (/* binding */ parseSending),
/* harmony export */   q0: () => (/* binding */ formatSending),
/* harmony export */   zJ: () => (/* binding */ formatRejection)
/* harmony export */ });
/** Why a message isn't a receipt that this version can read. */
class Unreadable extends Error {
}
function matching(text, form) {
    if (text === undefined || !form.test(text))
        throw new Unreadable();
    return text;
}
/** A trailer is a line, whatever a server answered. */
const oneLine = (value) => value.replaceAll(/[\r\n]+/g, ' ');
const TEXT = { write: oneLine, read: (text) => matching(text, /./) };
/** Every version writes it, and a receipt is read without it. */
const LENIENT = { write: oneLine, read: (text = '') => text };
const MAYBE = { write: (value) => value && oneLine(value), read: (text) => text };
const OR_NONE = {
    write: (value = 'none') => oneLine(value),
    read: (text) => (text === 'none' ? undefined : text),
};
const COUNT = { write: String, read: (text) => Number(matching(text, /^\d{1,9}$/)) };
const DAY = {
    write: (value) => value,
    read: (text) => text && matching(text, /^\d{4}-\d{2}-\d{2}$/),
};
const DIGEST = { write: oneLine, read: (text) => matching(text, /^[0-9a-f]{64}$/) };
/** `<name> sha256:<digest of its tag object>`, or the name alone. */
const LINK = {
    write: ({ previousReceipt = 'none', previousSha256 }) => oneLine(previousSha256 === undefined ? previousReceipt : `${previousReceipt} sha256:${previousSha256}`),
    read: (text = 'none') => {
        const [, previousReceipt, previousSha256] = /^(\S+) sha256:([0-9a-f]{64})$/.exec(text) ?? [];
        if (previousReceipt !== undefined)
            return { previousReceipt, previousSha256 };
        return text === 'none' ? {} : { previousReceipt: text };
    },
};
const FLAG = {
    write: (value) => (value ? 'true' : undefined),
    read: (text) => text === 'true',
};
/** Words that have neither commas nor blanks. */
const WORDS = {
    write: (words) => words && oneLine(words.join(', ')),
    read: (text) => text?.split(', '),
};
/** In the order in which they are written. */
const TRAILERS = {
    program: ['Program', TEXT],
    endpoint: ['Endpoint', LENIENT],
    planId: ['Plan-Id', LENIENT],
    employees: ['Employees', COUNT],
    positions: ['Positions', COUNT],
    joiners: ['Joiners', COUNT],
    leavers: ['Leavers', COUNT],
    movers: ['Movers', COUNT],
    employeesSha256: ['Employees-SHA256', DIGEST],
    positionsSha256: ['Positions-SHA256', OR_NONE],
    configPath: ['Config-Path', TEXT],
    configSha256: ['Config-SHA256', LENIENT],
    asOf: ['As-Of', DAY],
    xmlFormat: ['Xml-Format', LENIENT],
    toolVersion: ['Tool-Version', LENIENT],
    runUrl: ['Run-Url', MAYBE],
    sentAt: ['Sent-At', MAYBE],
    previous: ['Previous-Receipt', LINK],
    serverStatus: ['Server-Status', MAYBE],
    partial: ['Partial', FLAG],
    held: ['Held', WORDS],
    approvedBy: ['Approved-By', MAYBE],
};
const ALL = Object.entries(TRAILERS);
/** What isn't in the record of an upload that begins. Without the first three, no version reads it as a receipt. */
const OF_RECEIPTS = new Set([
    ...['joiners', 'leavers', 'movers', 'sentAt', 'previous', 'serverStatus'],
    ...['partial', 'held', 'approvedBy'],
]);
const OF_SENDINGS = ALL.filter(([key]) => !OF_RECEIPTS.has(key));
/** @returns the message of the tag: a line for people, a blank line, trailers */
function formatReceipt(receipt) {
    const { program, employees, positions, partial } = receipt;
    const sent = partial ? `${employees} employees, but not the positions,` : `${employees} employees`;
    const hierarchy = positions > 0 && !partial ? ` and ${positions} positions` : '';
    return `Uploaded ${sent}${hierarchy} to ${program}\n\n${write(receipt, ALL)}`;
}
/**
 * The record that an upload begins: where no receipt follows it, its roster was perhaps uploaded.
 *
 * @param draft of the receipt
 * @param begunAt in ISO 8601; so that two syncs of one second don't make the same tag
 */
function formatSending(draft, begunAt) {
    const { program, employees } = draft;
    return `Sending ${employees} employees to ${program}\n\n${write({ ...draft, partial: false }, OF_SENDINGS)}Begun-At: ${begunAt}\n`;
}
function write({ digests, previousReceipt, previousSha256, ...others }, entries) {
    const record = {
        ...others,
        employeesSha256: digests.employees,
        positionsSha256: digests.positions,
        previous: { previousReceipt, previousSha256 },
    };
    return entries
        .map(([key, [name, kind]]) => {
        const value = kind.write(record[key]);
        return value === undefined ? '' : `${name}: ${value}\n`;
    })
        .join('');
}
/** @returns the receipt that a tag's message holds, or undefined where it isn't one */
function parseReceipt(message) {
    const read = readTrailers(message, ALL);
    if (!read)
        return undefined;
    const { employeesSha256, positionsSha256, previous, ...others } = read;
    return { ...others, ...previous, digests: { employees: employeesSha256, positions: positionsSha256 } };
}
/** @returns what a tag's message records of an upload that begins, or undefined where it can't be read */
function parseSending(message) {
    return readTrailers(message, OF_SENDINGS);
}
function readTrailers(message, entries) {
    const trailers = new Map();
    for (const line of message.slice(message.indexOf('\n\n') + 2).split('\n')) {
        const colon = line.indexOf(': ');
        if (colon > 0)
            trailers.set(line.slice(0, colon), line.slice(colon + 2));
    }
    try {
        const read = entries.map(([key, [name, kind]]) => [key, kind.read(trailers.get(name))]);
        return Object.fromEntries(read);
    }
    catch (error) {
        if (error instanceof Unreadable)
            return undefined;
        throw error;
    }
}
/**
 * The record of a refusal: the portal refused an upload that the API had accepted, so its receipt is no longer a
 * baseline (docs/receipts.md, Accepted is not applied).
 *
 * @param receipt its name
 * @returns the message of the tag: a line for people, a blank line, trailers
 */
function formatRejection(receipt, toolVersion) {
    return `Rejected ${receipt}\n\nReceipt: ${receipt}\nTool-Version: ${toolVersion}\n`;
}
/** Whether a tag's message is about this receipt: rejects it, or confirms it. */
function isAbout(message, receipt) {
    return message?.split('\n').includes(`Receipt: ${receipt}`) ?? false;
}


/***/ }),

/***/ 34225:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bx: () => (/* binding */ keptReceipt),
/* harmony export */   IZ: () => (/* binding */ trusted),
/* harmony export */   Ot: () => (/* binding */ RECENT),
/* harmony export */   ht: () => (/* binding */ endsSearch),
/* harmony export */   kE: () => (/* binding */ isRejecting),
/* harmony export */   x_: () => (/* binding */ isApprovedFor)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20618);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94513);


const isRead = (kept) => kept.receipt !== undefined;
function keptReceipt({ name, commit, message, authenticity, sha256 }) {
    const receipt = message === undefined ? undefined : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReceipt */ .Wy)(message);
    return { name, commit, receipt, authenticity, sha256 };
}
/** How far back everything that a limit counts is counted, in milliseconds (docs/approvals.md, What is held). */
const RECENT = 7 * 24 * 60 * 60 * 1000;
/**
 * What a tag says where it counts. Without a key nothing can be checked, and every receipt counts.
 *
 * @param rejections those of this receipt
 * @returns undefined where the tag isn't signed with the key, or isn't a receipt that this version can read
 */
function trusted(tag, rejections) {
    const kept = keptReceipt(tag);
    if (kept.authenticity === 'forged' || !isRead(kept))
        return undefined;
    return { ...kept, rejected: rejections.some((one) => isRejecting(one, tag.name)) };
}
/** Whether a tag rejects a receipt, and counts. */
const isRejecting = ({ authenticity, message }, receipt) => authenticity !== 'forged' && (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbout */ .KH)(message, receipt);
/**
 * Whether a search from the newest receipt on may end with this one: nothing older can be the baseline, that of the
 * positions, or the upload with which the last days began.
 *
 * @param now milliseconds since 1970
 */
const endsSearch = (one, now) => one !== undefined && !one.rejected && !one.receipt.partial && (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .timeOf */ .nR)(one.name) <= now - RECENT;
/** Whether somebody saw, and approved, what this guard holds for up to this upload. */
const isApprovedFor = ({ rejected, receipt }, guard) => !rejected && receipt.approvedBy !== undefined && (receipt.held?.includes(guard) ?? true);


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


/***/ })

};
