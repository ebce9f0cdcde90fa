export const id = 3613;
export const ids = [3613,9981];
export const modules = {

/***/ 31100:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V_: () => (/* binding */ dayOfUpload),
/* harmony export */   fN: () => (/* binding */ asOfRun),
/* harmony export */   nt: () => (/* binding */ dayOfRun)
/* harmony export */ });
/* harmony import */ var _core_config_date_filters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62558);
/* harmony import */ var _core_receipts_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94513);
/* harmony import */ var _core_vocabulary_time_zones_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17725);



/* The day by which filters by a date decide (docs/configuration.md, Files, headers, dates). Core is given it, and knows no clock. */
/**
 * @param asked another day, YYYY-MM-DD, where somebody asks for it
 * @returns the day of a run, by the clocks of the configuration’s time zone
 */
const dayOfRun = ({ now }, asked) => (config) => asked ?? (0,_core_vocabulary_time_zones_js__WEBPACK_IMPORTED_MODULE_2__/* .dayIn */ .EE)(now(), config['time-zone']);
/**
 * @param name of a receipt, or of the record of a sync that began: it has the time
 * @param recorded the day that it records; a version that records none had no filters by a date
 * @returns the day of that upload
 */
const dayOfUpload = (name, recorded) => (config) => recorded ?? (0,_core_vocabulary_time_zones_js__WEBPACK_IMPORTED_MODULE_2__/* .dayIn */ .EE)(new Date((0,_core_receipts_names_js__WEBPACK_IMPORTED_MODULE_1__/* .timeOf */ .nR)(name) || 0), config['time-zone']);
/**
 * @param isAsked whether somebody asked for that day
 * @param byDate whom the filters by a date leave out; undefined where nobody could be read
 * @returns what is said of the day; undefined where it doesn’t matter what day it is
 */
function asOfRun(config, day, isAsked, byDate) {
    if (!(0,_core_config_date_filters_js__WEBPACK_IMPORTED_MODULE_0__/* .dependsOnDay */ .$f)(config))
        return undefined;
    return { passed: 0, waiting: 0, ...byDate, day, timeZone: config['time-zone'], isAsked };
}


/***/ }),

/***/ 63613:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verify: () => (/* binding */ verify)
/* harmony export */ });
/* harmony import */ var _core_base_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81767);
/* harmony import */ var _core_receipts_chain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46592);
/* harmony import */ var _core_receipts_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20618);
/* harmony import */ var _core_receipts_kept_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34225);
/* harmony import */ var _core_receipts_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94513);
/* harmony import */ var _core_receipts_signature_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43363);
/* harmony import */ var _core_xml_format_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87982);
/* harmony import */ var _day_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31100);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3969);









/**
 * Builds the XML of each receipt's commit again and compares its digests; checks each signature, and the chain of all
 * receipts; and says what became of each.
 *
 * @throws Failure where one doesn't exist
 */
async function verify(world, { names, records, receipts }) {
    const about = names.flatMap((name) => [
        ...records.rejectionsOf(name),
        ...[(0,_core_receipts_names_js__WEBPACK_IMPORTED_MODULE_4__/* .confirmationName */ .$e)(name)].filter((one) => records.has(one)),
    ]);
    const wanted = [...new Set([...names, ...records.receipts, ...about])];
    const read = await receipts.read(wanted);
    const ofAnotherKey = new Set(read.filter(isOfAnotherKey).map((tag) => tag.name));
    const judged = read.map((tag) => ofAnotherKey.has(tag.name) ? { ...tag, authenticity: 'unverified' } : tag);
    const tags = new Map((0,_core_receipts_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .proven */ .H)(judged).map((tag) => [tag.name, tag]));
    const rebuild = rebuilding(world);
    const verified = [];
    for (const name of names) {
        const tag = tags.get(name);
        if (!tag)
            continue;
        const kept = (0,_core_receipts_kept_js__WEBPACK_IMPORTED_MODULE_3__/* .keptReceipt */ .Bx)(tag);
        const said = about.flatMap((one) => tags.get(one) ?? []).filter((one) => (0,_core_receipts_format_js__WEBPACK_IMPORTED_MODULE_2__/* .isAbout */ .KH)(one.message, name));
        const [content, ...reasons] = await contentOf(kept, rebuild);
        const { state, doubts } = stateOf(said);
        const signature = SIGNATURES[tag.authenticity];
        const open = signature === 'not checked' && ofAnotherKey.has(name) ? [ANOTHER_KEY] : [];
        verified.push({ name, content, signature, state, reasons: [...reasons, ...open, ...doubts] });
    }
    return { verified, missing: missingIn([...tags.values()], records) };
}
const SIGNATURES = {
    signed: 'valid',
    forged: 'not valid',
    unverified: 'not checked',
};
/** An API key can't say of the older form that a signature is wrong: one before a rotation may have made it. */
const isOfAnotherKey = ({ name, commit, message, authenticity }) => authenticity === 'forged' && message !== undefined && (0,_core_receipts_signature_js__WEBPACK_IMPORTED_MODULE_5__/* .isOldForm */ .gh)(name, commit, message);
const ANOTHER_KEY = 'its signature has the form of version 0.1.0 and doesn’t fit this API key; only the key that made it can check it';
/** @param said the rejections and confirmations of a receipt; only signed ones count */
function stateOf(said) {
    const isRejection = ({ name }) => name.startsWith('roster-sync-rejected/');
    const signed = said.filter(({ authenticity }) => authenticity === 'signed');
    const doubts = said
        .filter(({ authenticity }) => authenticity === 'unverified')
        .map(({ name }) => `${name} isn’t checked, so it doesn’t count`);
    const state = signed.some(isRejection) ? 'rejected' : signed.length > 0 ? 'confirmed' : 'stands';
    return { state, doubts };
}
function missingIn(tags, records) {
    const oldest = records.receipts.at(-1) ?? '';
    return tags.flatMap((tag) => {
        const name = tag.authenticity === 'signed' ? (0,_core_receipts_kept_js__WEBPACK_IMPORTED_MODULE_3__/* .keptReceipt */ .Bx)(tag).receipt?.previousReceipt : undefined;
        if (name === undefined || records.has(name))
            return [];
        return [{ name, namedBy: tag.name, isGap: oldest < name }];
    });
}
async function contentOf({ receipt, ...kept }, rebuild) {
    if (!receipt)
        return ['not comparable', 'it isn’t a receipt that this version can read'];
    return compare(receipt, await rebuild({ receipt, ...kept }));
}
/** Most nights send what the night before sent: a roster is written once for all its receipts. */
function rebuilding({ repository }) {
    const read = (0,_prepare_js__WEBPACK_IMPORTED_MODULE_8__.ownRosters)(repository);
    const written = new Map();
    return async ({ name, commit, receipt }) => {
        const { xmlFormat, configPath, asOf } = receipt;
        const writer = _core_xml_format_js__WEBPACK_IMPORTED_MODULE_6__/* .XML_FORMATS */ .LF.get(xmlFormat);
        if (!writer)
            return { reason: `it was written in XML format ${xmlFormat}` };
        const reading = read(commit, configPath, (0,_day_js__WEBPACK_IMPORTED_MODULE_7__/* .dayOfUpload */ .V_)(name, asOf));
        const own = await (0,_core_base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .unlessFailed */ .OJ)(reading, ({ message }) => message);
        if (typeof own === 'string')
            return { reason: own };
        if (!own.config)
            return { reason: 'the configuration of its commit is no longer read' };
        if (!own.roster)
            return { reason: 'the roster of its commit can no longer be read' };
        const formats = written.get(own.roster) ?? new Map();
        const digests = formats.get(xmlFormat) ?? (0,_core_xml_format_js__WEBPACK_IMPORTED_MODULE_6__/* .digestsOf */ .nw)((0,_core_xml_format_js__WEBPACK_IMPORTED_MODULE_6__/* .writeFiles */ .hV)(own.roster, writer));
        written.set(own.roster, formats.set(xmlFormat, digests));
        return { configSha256: own.sha256, digests };
    };
}
function compare({ configSha256, digests }, rebuilt) {
    if ('reason' in rebuilt)
        return ['not comparable', rebuilt.reason];
    if (rebuilt.configSha256 !== configSha256)
        return ['different', 'the configuration'];
    const differing = [
        ...(rebuilt.digests.employees === digests.employees ? [] : ['the employee file']),
        ...(rebuilt.digests.positions === digests.positions ? [] : ['the position file']),
    ];
    return differing.length === 0 ? ['same'] : ['different', differing.join(' and ')];
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

/***/ 49284:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ parentIds),
/* harmony export */   v: () => (/* binding */ byReference)
/* harmony export */ });
/** What a position's parent is found by. */
function referenceOf(hierarchy, position) {
    return hierarchy.refersTo === 'employee' ? position.employeeId : position.id;
}
const references = new WeakMap();
/** @returns the position that each reference finds; of positions with the same one, the first */
function byReference(hierarchy) {
    let found = references.get(hierarchy);
    if (!found)
        references.set(hierarchy, (found = indexed(hierarchy)));
    return found;
}
function indexed(hierarchy) {
    const found = new Map();
    for (const position of hierarchy.positions) {
        const reference = referenceOf(hierarchy, position);
        if (!found.has(reference))
            found.set(reference, position);
    }
    return found;
}
/** The position id of a position's parent; empty at the root. */
function parentIds(hierarchy) {
    const known = byReference(hierarchy);
    return ({ parent }) => (parent === '' ? '' : (known.get(parent)?.id ?? ''));
}


/***/ }),

/***/ 84732:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ employeesXml),
/* harmony export */   w: () => (/* binding */ inFileOrder)
/* harmony export */ });
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16714);
/* harmony import */ var _writer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91834);


/** Employees in the order of the file: by id, in code units. A place in the XML is a place in this list. */
function inFileOrder(roster) {
    return roster.employees.toSorted((a, b) => (0,_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(a.id, b.id));
}
/** The employee file (docs/vendor-api.md, Employee file). */
function employeesXml(roster) {
    const document = new _writer_js__WEBPACK_IMPORTED_MODULE_1__/* .DocumentWriter */ .B('employees');
    for (const { values } of inFileOrder(roster)) {
        document.add('employee', roster.elements.map((element) => [element, values[element] ?? '']));
    }
    return document.end();
}


/***/ }),

/***/ 87982:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GY: () => (/* binding */ XML_FORMAT),
/* harmony export */   LF: () => (/* binding */ XML_FORMATS),
/* harmony export */   hV: () => (/* binding */ writeFiles),
/* harmony export */   nw: () => (/* binding */ digestsOf),
/* harmony export */   yM: () => (/* binding */ XML_WRITER)
/* harmony export */ });
/* harmony import */ var _base_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29981);
/* harmony import */ var _employees_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84732);
/* harmony import */ var _positions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48637);



/** The layout of both files. Receipts name it (`Xml-Format`); a change of any byte needs a new number. */
const XML_FORMAT = '1';
/** The writer of this layout. */
const XML_WRITER = { employees: _employees_js__WEBPACK_IMPORTED_MODULE_1__/* .employeesXml */ .N, positions: _positions_js__WEBPACK_IMPORTED_MODULE_2__/* .positionsXml */ ._ };
/** Every layout that a receipt can name: the writers of old ones stay, so that old receipts can be proved. */
const XML_FORMATS = new Map([[XML_FORMAT, XML_WRITER]]);
/** @returns both files of a roster without errors, as this writer lays them out */
function writeFiles(roster, writer) {
    const { hierarchy } = roster;
    return { employees: writer.employees(roster), positions: hierarchy && writer.positions(hierarchy) };
}
function digestsOf(files) {
    return { employees: (0,_base_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(files.employees), positions: files.positions && (0,_base_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(files.positions) };
}


/***/ }),

/***/ 48637:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ positionsInFileOrder),
/* harmony export */   _: () => (/* binding */ positionsXml)
/* harmony export */ });
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16714);
/* harmony import */ var _roster_people_roster_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49284);
/* harmony import */ var _vocabulary_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81283);
/* harmony import */ var _writer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91834);




/** Positions in the order of the file: the root, then the others by id, in code units. */
function positionsInFileOrder(hierarchy) {
    const rank = (position) => (position.parent === '' ? 0 : 1);
    return hierarchy.positions.toSorted((a, b) => rank(a) - rank(b) || (0,_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(a.id, b.id));
}
/** The position file (docs/vendor-api.md, Position file). */
function positionsXml(hierarchy) {
    const document = new _writer_js__WEBPACK_IMPORTED_MODULE_3__/* .DocumentWriter */ .B('positions');
    const parentOf = (0,_roster_people_roster_js__WEBPACK_IMPORTED_MODULE_1__/* .parentIds */ .b)(hierarchy);
    for (const post of positionsInFileOrder(hierarchy)) {
        document.add(post.parent === '' ? 'root' : 'position', [
            [_vocabulary_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .POSITION_COLUMNS */ .qn.title, post.title],
            [_vocabulary_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .POSITION_COLUMNS */ .qn.id, post.id],
            [_vocabulary_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .POSITION_COLUMNS */ .qn.parent, parentOf(post)],
            [_vocabulary_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .POSITION_COLUMNS */ .qn.employeeId, post.employeeId],
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
            this.#elements.set(key, (element = new ElementTemplate(name, present)));
        this.#bytes.add(`  ${element.fill(present)}\n`);
    }
    /** @returns the document in UTF-8 */
    end() {
        this.#bytes.add(this.#closing);
        return this.#bytes.all();
    }
}
/** Stands for a text in a template. No name of an element has it. */
const GAP = '|';
/** An element whose children always have the same names, as xmlbuilder2 writes it. */
class ElementTemplate {
    /** What comes before each text, and after the last. */
    #parts;
    constructor(name, children) {
        const element = (0,xmlbuilder2__WEBPACK_IMPORTED_MODULE_0__/* .create */ .vt)().ele(name);
        for (const [child] of children)
            element.ele(child).txt(GAP);
        this.#parts = element.toString().split(GAP);
    }
    fill(children) {
        const [first = '', ...others] = this.#parts;
        let filled = first;
        for (const [index, part] of others.entries())
            filled += escaped(children[index]?.[1] ?? '') + part;
        return filled;
    }
}
/** As xmlbuilder2 writes a text, but that it leaves an ampersand alone that looks like an entity: here every one is escaped. */
const ESCAPED = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text) => /[&<>]/.test(text) ? text.replaceAll(/[&<>]/g, (character) => ESCAPED[character] ?? character) : text;
const FIRST_SIZE = 64 * 1024;
/** UTF-8 needs at most three bytes for a UTF-16 code unit. */
const MAX_BYTES_A_UNIT = 3;
class GrowingBytes {
    #encoder = new TextEncoder();
    #bytes = new Uint8Array(FIRST_SIZE);
    #length = 0;
    add(text) {
        const needed = this.#length + text.length * MAX_BYTES_A_UNIT;
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
