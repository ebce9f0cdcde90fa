export const id = 1479;
export const ids = [1479,8693];
export const modules = {

/***/ 81479:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkedBy: () => (/* binding */ checkedBy),
/* harmony export */   committedKeys: () => (/* binding */ committedKeys),
/* harmony export */   offerOfKey: () => (/* binding */ offerOfKey),
/* harmony export */   seenWithKeys: () => (/* binding */ seenWithKeys),
/* harmony export */   withoutKey: () => (/* binding */ withoutKey)
/* harmony export */ });
/* harmony import */ var _core_base_commit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46408);
/* harmony import */ var _core_base_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81767);
/* harmony import */ var _core_receipts_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18693);
/* harmony import */ var _core_receipts_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94513);
/* harmony import */ var _core_receipts_signature_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43363);





/* Without the API key, receipts are checked with a list of public keys. It never decides what is sent. */
/**
 * @param source a commit; undefined: there is none
 * @returns the list as it has it; undefined where it has none, or the commit isn't here
 * @throws Failure where the list can't be read
 */
async function committedKeys(source) {
    if (!source)
        return undefined;
    try {
        const bytes = await source.read(_core_receipts_names_js__WEBPACK_IMPORTED_MODULE_3__/* .RECEIPT_KEYS */ .oJ);
        return bytes && (0,_core_receipts_keys_js__WEBPACK_IMPORTED_MODULE_2__.readKeys)(new TextDecoder().decode(bytes), _core_receipts_names_js__WEBPACK_IMPORTED_MODULE_3__/* .RECEIPT_KEYS */ .oJ);
    }
    catch (error) {
        if (error instanceof _core_base_commit_js__WEBPACK_IMPORTED_MODULE_0__/* .CommitGone */ .n)
            return undefined;
        throw error;
    }
}
/**
 * The same receipts, checked with a list.
 *
 * @param decides whether the list decides what counts, as in a check: then it adds nothing to what the API key has said, and
 *   the older form, which no list can check, counts only where a newer receipt proves it
 */
function checkedBy(keys, store, decides = false) {
    return readAs(store, (tag) => checked(tag, keys, decides));
}
/** The same receipts, of which the API key has said nothing: on a change it isn't used. */
function withoutKey(store) {
    const seal = (0,_core_receipts_signature_js__WEBPACK_IMPORTED_MODULE_4__/* .sealOf */ .Ru)(undefined);
    return readAs(store, (tag) => {
        const { name, commit, message, authenticity } = tag;
        if (message === undefined)
            return tag;
        const isSigned = authenticity === 'signed';
        return { ...tag, authenticity: isSigned ? 'unverified' : seal.check(name, commit, message) };
    });
}
const readAs = (store, as) => ({
    look: (asked) => store.look(asked),
    lookHere: (asked) => store.lookHere(asked),
    lookBeside: (asked) => store.lookBeside(asked),
    read: async (names) => (await store.read(names)).map(as),
    make: (...tag) => store.make(...tag),
    proveRoom: (...names) => store.proveRoom(...names),
    publish: (prepared) => store.publish(prepared),
    withdraw: (names) => store.withdraw(names),
});
function checked(tag, keys, decides) {
    const { name, commit, message, authenticity } = tag;
    const own = keys.get((0,_core_receipts_names_js__WEBPACK_IMPORTED_MODULE_3__/* .meaningOf */ .Pr)(name)?.program ?? '');
    const isSaid = decides ? authenticity !== 'unverified' : authenticity === 'signed';
    if (message === undefined || !own || isSaid)
        return tag;
    const found = (0,_core_receipts_signature_js__WEBPACK_IMPORTED_MODULE_4__/* .checkedWith */ .Ak)(own, name, commit, message);
    if (found !== 'unverified')
        return { ...tag, authenticity: found };
    return decides ? { ...tag, authenticity: 'forged' } : tag;
}
/**
 * Who holds the API key in an environment of GitHub can't read it back, so a sync offers what `roster-sync keys` prints.
 * A sandbox's key is known to everybody, and isn't for the list.
 *
 * @returns a sentence, where the list of a commit lacks the key that signed a program's receipt
 */
async function offerOfKey(world, commit, { program, endpoint }) {
    const publicKey = world.publicKeyOf(program);
    if (publicKey === undefined || endpoint.loopback)
        return [];
    // Nothing that is wrong with the list matters to a sync.
    const keys = await (0,_core_base_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .unlessFailed */ .OJ)(committedKeys(world.repository.at(commit)), () => undefined);
    if (keys?.get(program)?.includes(publicKey))
        return [];
    const line = (0,_core_receipts_keys_js__WEBPACK_IMPORTED_MODULE_2__.keyLine)(program, publicKey);
    return [
        `With this line in ${_core_receipts_names_js__WEBPACK_IMPORTED_MODULE_3__/* .RECEIPT_KEYS */ .oJ} anybody can check the receipts without the API key: \`${line}\``,
    ];
}
/**
 * How a check sees receipts: without the API key, with the list of a commit.
 *
 * @param source a commit whose list may be trusted; undefined: none
 */
async function seenWithKeys(receipts, source) {
    const keys = await (0,_core_base_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .unlessFailed */ .OJ)(committedKeys(source), ({ message }) => message);
    if (typeof keys === 'string')
        return { receipts, notes: [keys] };
    return { receipts: keys ? checkedBy(keys, receipts, true) : receipts, notes: [] };
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

/***/ 18693:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keyLine: () => (/* binding */ keyLine),
/* harmony export */   readKeys: () => (/* binding */ readKeys)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _base_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81767);


const KEY_BYTES = 32;
/** @returns the line of a key for the list */
function keyLine(program, publicKey) {
    return `${program} ed25519 ${publicKey} ${fingerprintOf(publicKey)}`;
}
/**
 * @param file what the list is called in a failure
 * @throws Failure for a line that isn't a key: a list that is read in part would say of good receipts that they aren't
 */
function readKeys(text, file) {
    const keys = new Map();
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        if (line.trim() === '' || line.trimStart().startsWith('#'))
            continue;
        const [program = '', algorithm, key = '', fingerprint] = line.trim().split(/\s+/);
        const bytes = Buffer.from(key, 'base64');
        const isKey = bytes.length === KEY_BYTES && bytes.toString('base64') === key;
        if (algorithm !== 'ed25519' || !isKey || fingerprint !== fingerprintOf(key)) {
            const hint = 'roster-sync keys, run with the API key, prints the line as it must be.';
            throw new _base_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(`Line ${index + 1} of ${file} isn’t a key for receipts.`, hint, 'use');
        }
        keys.set(program, [...(keys.get(program) ?? []), key]);
    }
    return keys;
}
/** As OpenSSH writes one: short enough to be compared by eye, or read out. */
function fingerprintOf(publicKey) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(Buffer.from(publicKey, 'base64')).digest('base64');
    return `SHA256:${digest.replace(/=+$/, '')}`;
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


/***/ })

};
