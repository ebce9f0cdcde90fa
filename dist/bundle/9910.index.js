export const id = 9910;
export const ids = [9910,7529,9981];
export const modules = {

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

/***/ 71343:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J_: () => (/* binding */ NotTaken),
/* harmony export */   XX: () => (/* binding */ Unanswered),
/* harmony export */   ly: () => (/* binding */ STATUS_WORDS)
/* harmony export */ });
/* harmony import */ var _base_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81767);

/** The portal's words for what becomes of a file (docs/vendor-api.md, Status in the portal). */
const STATUS_WORDS = [
    'Scheduled',
    'Queued',
    'Processing',
    'Skipped',
    'Blocked',
    'Error',
    'Complete',
    'Complete With Errors',
];
/** The API answered that it didn't take a file: nothing of it was uploaded. Of other failures nobody knows. */
class NotTaken extends _base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR {
}
/** Nobody knows what the API would have said: it wasn’t reached, or had a fault of its own. */
class Unanswered extends _base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR {
}


/***/ })

};
