export const id = 6348;
export const ids = [6348,4013,7019,8693];
export const modules = {

/***/ 67452:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./src/core/base/failure.ts
var failure = __webpack_require__(81767);
// EXTERNAL MODULE: ./src/core/outcome/outcome.ts
var outcome = __webpack_require__(9532);
// EXTERNAL MODULE: ./src/commands/prepare.ts + 7 modules
var prepare = __webpack_require__(3969);
;// CONCATENATED MODULE: ./src/commands/change.ts


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
    return new failure/* Failure */.HR(`The change was not read: the event speaks of ${name}, and the commit ${head.slice(0, 12)} that is checked out isn’t that.`, `Give actions/checkout what is to be checked${ref === undefined ? '' : `, with \`ref: ${ref}\``}.`);
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
    const reading = (0,prepare.prepareOwn)(repository.at(commit), configPath, dayOf);
    const { config, roster } = await (0,failure/* unlessFailed */.OJ)(reading, () => ({ config: undefined, roster: undefined }));
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

// EXTERNAL MODULE: ./src/commands/day.ts
var day = __webpack_require__(31100);
// EXTERNAL MODULE: ./src/commands/examine.ts + 34 modules
var examine = __webpack_require__(50842);
// EXTERNAL MODULE: ./src/commands/receipt-keys.ts
var receipt_keys = __webpack_require__(81479);
// EXTERNAL MODULE: ./src/commands/target.ts
var commands_target = __webpack_require__(16465);
// EXTERNAL MODULE: ./src/commands/upload/refusals.ts
var refusals = __webpack_require__(75105);
;// CONCATENATED MODULE: ./src/commands/check.ts









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
        const own = await (0,prepare.readSettings)(source, configPath);
        if (!own.config)
            return (0,outcome/* outcomeOf */.sG)('check', 'problems', { ...known, problems: own.problems });
        const target = (0,commands_target/* targetOf */.$)(own.config, apiUrl);
        const { records, notes } = await lookAround(world, target, occasion);
        const base = occasion && (await baseOf(world, occasion, records, own.path, (0,day/* dayOfRun */.nt)(world)));
        const settings = base ? withPrivacyOf(base, own) : own;
        notes.push(...(await notesOnWorkTree(world, source, settings)));
        known = { ...known, ...(0,commands_target/* knownOfTarget */.G)(target, settings.config), notes };
        // A change can't bring the keys with which it is judged.
        const trusted = base ? base.commit : world.repository.head;
        const list = trusted === undefined ? undefined : world.repository.at(trusted);
        const seen = await (0,receipt_keys.seenWithKeys)(base ? (0,receipt_keys.withoutKey)(world.receipts) : world.receipts, list);
        notes.push(...seen.notes);
        const keyFault = base ? undefined : await testKey(world, target, settings.config);
        const seeing = { ...world, receipts: seen.receipts };
        const examination = await (0,examine/* examine */.s)(seeing, { source, settings, target, records, base, draws, dayAsked });
        known = { ...known, ...(0,examine/* knownOfExamination */.a)(examination, notes) };
        if (!examination.isSound && examination.failure)
            throw examination.failure;
        if (keyFault)
            throw keyFault;
        return (0,outcome/* outcomeOf */.sG)('check', examination.isSound ? 'clean' : 'problems', known);
    }
    catch (error) {
        return (0,outcome/* failedOutcome */.iS)('check', known, error);
    }
}
/** In a workflow, what sync would read of the same commit; at a desk, what isn't committed yet counts, too. */
async function sourceOf(repository, occasion) {
    if (!occasion)
        return repository.workTree();
    if (occasion.subject)
        await refuseUnreadChange(repository, occasion.subject);
    return repository.at((0,refusals/* checkedOut */.M8)(repository));
}
/** An earlier step may have changed the roster, and nobody should believe that this was checked. */
async function notesOnWorkTree(world, { commit }, settings) {
    if (commit === undefined)
        return [];
    const changed = await (0,refusals/* changedFiles */.Y_)(world.repository, settings, commit);
    if (changed.length === 0)
        return [];
    const note = `${changed.join(', ')} differs in the work tree, which was not checked: the commit ${commit.slice(0, 12)} was.`;
    world.warn(note);
    return [note];
}
/** @returns what is wrong with the key or the way to the API: the roster's own problems are reported all the same */
function testKey(world, { endpoint }, { api }) {
    const test = async () => {
        const asked = world.connect(endpoint, api);
        await asked?.test();
        if (asked)
            world.say('The API knows the subdomain and the key.');
        return undefined;
    };
    return (0,failure/* unlessFailed */.OJ)(test(), (failure) => failure);
}
/** A check needs no network: without the remote, what this clone has seen of it will do. */
function lookAround({ receipts }, { prefix }, occasion) {
    const asked = { prefix, branch: occasion?.onlyBranch };
    const look = async () => ({ records: await receipts.look(asked), notes: [] });
    const note = 'The remote couldn’t be asked; the plan compares with the receipts that this clone has.';
    return (0,failure/* unlessFailed */.OJ)(look(), async () => ({ records: await receipts.lookHere(asked), notes: [note] }));
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

/***/ 81479:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkedBy: () => (/* binding */ checkedBy),
/* harmony export */   committedKeys: () => (/* binding */ committedKeys),
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
    const seal = (0,_core_receipts_signature_js__WEBPACK_IMPORTED_MODULE_4__.sealOf)(undefined);
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
    proveRoom: (name) => store.proveRoom(name),
    publish: (prepared) => store.publish(prepared),
    withdraw: (names) => store.withdraw(names),
});
function checked(tag, keys, decides) {
    const { name, commit, message, authenticity } = tag;
    const own = keys.get((0,_core_receipts_names_js__WEBPACK_IMPORTED_MODULE_3__/* .meaningOf */ .Pr)(name)?.program ?? '');
    const isSaid = decides ? authenticity !== 'unverified' : authenticity === 'signed';
    if (message === undefined || !own || isSaid)
        return tag;
    const found = (0,_core_receipts_signature_js__WEBPACK_IMPORTED_MODULE_4__.checkedWith)(own, name, commit, message);
    if (found !== 'unverified')
        return { ...tag, authenticity: found };
    return decides ? { ...tag, authenticity: 'forged' } : tag;
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

/***/ 50915:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ cellName),
/* harmony export */   W: () => (/* binding */ cellOf)
/* harmony export */ });
/* The report’s own page uses this: whatever is imported here is in every report. */
/** What a spreadsheet calls a cell, both counted from 1: `F10`. */
function cellName(row, column) {
    let letters = '';
    for (let left = column; left > 0; left = Math.floor((left - 1) / 26)) {
        letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
    }
    return `${letters}${row}`;
}
/** The name of a problem’s cell, where its file is a workbook and has such names. */
function cellOf({ file, line, column }) {
    const isNamed = /\.xlsx$/i.test(file) && line !== undefined && column !== undefined;
    return isNamed ? cellName(line, column) : undefined;
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

/***/ 34013:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ isDate),
/* harmony export */   Bv: () => (/* binding */ likelyFormats),
/* harmony export */   LZ: () => (/* binding */ areAmbiguousTogether),
/* harmony export */   Rb: () => (/* binding */ CANDIDATES),
/* harmony export */   Um: () => (/* binding */ reads),
/* harmony export */   Vy: () => (/* binding */ toIsoDate),
/* harmony export */   WQ: () => (/* binding */ isSerialNumber),
/* harmony export */   YO: () => (/* binding */ isDateFormat),
/* harmony export */   h2: () => (/* binding */ readDate),
/* harmony export */   sx: () => (/* binding */ reasonAgainst),
/* harmony export */   wA: () => (/* binding */ twinOf),
/* harmony export */   zx: () => (/* binding */ possibleDays)
/* harmony export */ });
/* harmony import */ var _months_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96685);

/*
 * Dates by declared formats, strictly. The libraries that were looked at take more than the format says (day.js rolls
 * over or guesses from what it knows of the locale, date-fns takes one digit for two) and say only that a date is
 * invalid; a person needs to hear why.
 */
const TOKEN = /D{1,2}|M{1,4}|Y{4}|Y{2}/g;
/** What each token takes; names of months are letters, with the full stop of a short one. */
const TAKES = {
    D: '(?<day>\\d{1,2})',
    DD: '(?<day>\\d{2})',
    M: '(?<month>\\d{1,2})',
    MM: '(?<month>\\d{2})',
    MMM: '(?<name>\\p{L}+\\.?)',
    MMMM: '(?<name>\\p{L}+)',
    YY: '(?<year>\\d{2})',
    YYYY: '(?<year>\\d{4})',
};
/** Whether a text is a format: one day, one month, one year, and nothing but separators between them. */
function isDateFormat(format) {
    const tokens = format.match(TOKEN) ?? [];
    const kinds = tokens.map(([letter]) => letter).toSorted();
    // A single D or M right before another number could take one digit or two.
    const isUnclear = /(?<!D)D(?=[MY])|(?<!M)M(?=[DY])/.test(format);
    return kinds.join('') === 'DMY' && /^[ ./,-]*$/.test(format.replaceAll(TOKEN, '')) && !isUnclear;
}
const compiled = new Map();
function expressionOf(format) {
    let expression = compiled.get(format);
    if (!expression) {
        const literal = (text) => text.replaceAll('.', '\\.');
        const parts = format.split(/(D{1,2}|M{1,4}|Y{4}|Y{2})/);
        expression = new RegExp(`^${parts.map((part) => TAKES[part] ?? literal(part)).join('')}$`, 'u');
        compiled.set(format, expression);
    }
    return expression;
}
/** Years of two digits are those from 1950 to 2049. */
const fullYear = (year) => year.length === 4 ? Number(year) : Number(year) + (year < '50' ? 2000 : 1900);
/** The calendar repeats every 400 years; without that, Date takes the year 4 for 1904. */
const daysIn = (year, month) => new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
/** Midnight says nothing but that a system keeps dates as times. */
const MIDNIGHT = /(?:T| )(?:0?0:00(?::00(?:\.0+)?)?|12:00(?::00)? ?[Aa]\.?[Mm]\.?)(?:Z|\+00:00)?$/;
const TIME = /\d(?:T| )\d{1,2}:\d{2}/;
const ISO_SHAPE = /^\d{4}-\d{2}-\d{2}$/;
/** Reads a date by one format, or says why it isn't one. */
function readDate(written, format) {
    const found = expressionOf(format).exec(written.replace(MIDNIGHT, ''));
    const { day = '', month: number = '', name = '', year = '' } = found?.groups ?? {};
    const month = name === '' ? Number(number) : (0,_months_js__WEBPACK_IMPORTED_MODULE_0__/* .monthNamed */ .y)(name);
    if (!found || month === undefined)
        return { reason: `doesn’t have the form ${format}`, hasForm: false };
    const fails = (reason) => ({ reason, hasForm: true });
    if (month > 12 && Number(day) <= 12) {
        const first = format.indexOf('D') < format.indexOf('M') ? 'month' : 'day';
        return fails(`has no month where ${format} has it: it looks as if the ${first} came first`);
    }
    if (month < 1 || month > 12)
        return fails('has a month that isn’t one of the twelve');
    if (Number(day) < 1 || Number(day) > daysIn(fullYear(year), month))
        return fails('has a day that its month doesn’t have');
    return {
        iso: `${String(fullYear(year)).padStart(4, '0')}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`,
    };
}
/**
 * @param formats those that were declared; YYYY-MM-DD always is, as nothing else looks like it
 * @returns the date as YYYY-MM-DD, or undefined where it isn't one of these formats
 */
function toIsoDate(written, formats) {
    if (ISO_SHAPE.test(written))
        return written;
    const withoutTime = written.replace(MIDNIGHT, '');
    if (ISO_SHAPE.test(withoutTime))
        return withoutTime;
    for (const format of formats) {
        const read = readDate(withoutTime, format);
        if ('iso' in read)
            return read.iso;
    }
    return undefined;
}
/** Whether a text is a day of the calendar as the employee file has it, YYYY-MM-DD. */
const isDate = (written) => ISO_SHAPE.test(written) && reads(written, 'YYYY-MM-DD');
/** The days since 1900 as which spreadsheets keep dates. */
const isSerialNumber = (written) => /^[1-7]\d{4}(?:\.\d+)?$/.test(written);
/** Why a value isn't a date of the declared formats, to follow the name of its field. */
function reasonAgainst(written, formats) {
    if (isSerialNumber(written))
        return 'is the number by which a spreadsheet keeps a date, not the date';
    if (TIME.test(written))
        return 'has a time of day';
    const declared = ISO_SHAPE.test(written) || formats.length === 0 ? ['YYYY-MM-DD'] : formats;
    const reads = declared.map((format) => readDate(written, format));
    const near = reads.find((read) => 'reason' in read && read.hasForm);
    if (near && 'reason' in near)
        return near.reason;
    return declared.length === 1
        ? `doesn’t have the form ${declared.join()}`
        : `has none of the forms ${declared.join(', ')}`;
}
const SAMPLES = [
    [2001, 2, 3],
    [2003, 1, 2],
    [2010, 11, 12],
];
/** Whether two formats could read one text as two dates. */
function areAmbiguousTogether(formats) {
    return formats.some((format) => SAMPLES.map((sample) => writtenAs(format, sample)).some((text) => {
        const dates = formats
            .map((other) => readDate(text, other))
            .flatMap((read) => ('iso' in read ? [read.iso] : []));
        return new Set(dates).size > 1;
    }));
}
function writtenAs(format, [year, month, day]) {
    return format.replaceAll(TOKEN, (token) => {
        if (token.startsWith('Y'))
            return String(year).slice(-token.length);
        if (token.length > 2)
            return ['Jan', 'Feb', 'Nov'][[1, 2, 11].indexOf(month)] ?? '';
        return String(token.startsWith('D') ? day : month).padStart(2, '0');
    });
}
const SEPARATORS = ['/', '.', '-', ' '];
/** What dates may look like; the stricter first. */
const CANDIDATES = SEPARATORS.flatMap((s) => [
    ...[`DD${s}MM${s}YYYY`, `MM${s}DD${s}YYYY`, `D${s}M${s}YYYY`, `M${s}D${s}YYYY`],
    ...[`DD${s}MM${s}YY`, `MM${s}DD${s}YY`, `D${s}M${s}YY`, `M${s}D${s}YY`],
    ...[`YYYY${s}MM${s}DD`, `YYYY${s}M${s}D`, `D${s}MMM${s}YYYY`, `D${s}MMM${s}YY`],
]).concat('MMM D, YYYY', 'D. MMMM YYYY', 'YYYYMMDD');
/** The format with day and month in each other's place; undefined where the month has a name, or the year is first. */
function twinOf(format) {
    if (/MMM|^Y/.test(format))
        return undefined;
    return format.replaceAll(/[DM]/g, (letter) => (letter === 'D' ? 'M' : 'D'));
}
const reads = (written, format) => 'iso' in readDate(written, format);
/** @returns the days that a text may mean, YYYY-MM-DD, whatever its form; none where it isn’t a date */
function possibleDays(written) {
    const iso = toIsoDate(written, []);
    if (iso !== undefined)
        return isDate(iso) ? [iso] : [];
    const days = CANDIDATES.map((format) => readDate(written, format));
    return [...new Set(days.flatMap((read) => ('iso' in read ? [read.iso] : [])))];
}
/**
 * The fewest formats that read these dates: again and again the one that reads most of what is left.
 *
 * @returns an empty list for dates that none reads
 */
function likelyFormats(written) {
    const found = [];
    let left = written;
    while (left.length > 0) {
        const rest = left;
        const counted = CANDIDATES.map((format) => ({
            format,
            count: rest.filter((one) => reads(one, format)).length,
        }));
        const best = counted.reduce((a, b) => (b.count > a.count ? b : a));
        if (best.count === 0)
            break;
        found.push(best.format);
        left = rest.filter((one) => !reads(one, best.format));
    }
    return found;
}


/***/ }),

/***/ 96685:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ monthNamed)
/* harmony export */ });
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16714);

/** How the months are written, in full and short, in English, German, French, Spanish, Dutch, Portuguese, Italian and Polish. */
const MONTHS = [
    'January Jan Januar Jänner Jän janvier janv enero ene januari styczeń stycznia sty janeiro gennaio gen',
    'February Feb Februar février févr fév febrero februari luty lutego lut fevereiro fev febbraio',
    'March Mar März Mär Mrz mars marzo maart mrt maa marzec marca março',
    'April Apr avril avr abril abr kwiecień kwietnia kwi aprile',
    'May Mai mayo mei maj maja maio maggio mag',
    'June Jun Juni juin junio czerwiec czerwca cze junho giugno giu',
    'July Jul Juli juillet juil julio lipiec lipca lip julho luglio lug',
    'August Aug août aou agosto ago augustus sierpień sierpnia sie',
    'September Sep Sept septembre septiembre setiembre wrzesień września wrz setembro set settembre sett',
    'October Oct Oktober Okt octobre octubre październik października paź outubro out ottobre ott',
    'November Nov novembre noviembre listopad listopada lis novembro',
    'December Dec Dezember Dez décembre déc diciembre dic grudzień grudnia gru dezembro dicembre',
];
const BY_NAME = new Map(MONTHS.flatMap((names, index) => names.split(' ').map((name) => [(0,_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(name), index + 1])));
/** @returns the month, 1 to 12, of a name in one of the languages */
const monthNamed = (name) => BY_NAME.get((0,_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(name));


/***/ })

};
