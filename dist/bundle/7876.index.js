export const id = 7876;
export const ids = [7876,7037,1443];
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

/***/ 51751:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HQ: () => (/* binding */ isNear),
/* harmony export */   Hn: () => (/* binding */ wordsIn),
/* harmony export */   au: () => (/* binding */ didYouMean),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
/** @returns how many characters must be put in, left out, replaced or swapped with the next to get from one to the other */
function editDistance(from, to) {
    const [a, b] = [Array.from(from), Array.from(to)];
    let before = [];
    let last = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (const [row, character] of a.entries()) {
        const now = [row + 1];
        for (const [column, other] of b.entries()) {
            const replaced = (last[column] ?? 0) + (character === other ? 0 : 1);
            let best = Math.min(replaced, (last[column + 1] ?? 0) + 1, (now[column] ?? 0) + 1);
            const swapped = row > 0 && column > 0 && character === b[column - 1] && a[row - 1] === other;
            if (swapped)
                best = Math.min(best, (before[column - 1] ?? 0) + 1);
            now.push(best);
        }
        [before, last] = [last, now];
    }
    return last[b.length] ?? 0;
}
/** Longer texts aren't words that somebody mistyped, and take long to compare. */
const MAX_LENGTH = 100;
/** Whether one text may be the other, mistyped: every fifth character may differ. */
function isNear(a, b) {
    const length = Math.max(a.length, b.length);
    const allowed = Math.floor(length / 5);
    if (length > MAX_LENGTH || Math.abs(a.length - b.length) > allowed)
        return false;
    return editDistance(a, b) <= allowed;
}
/** More words aren't read. */
const MAX_WORDS = 10;
/** Words as part of a sentence: `“A”, “B” and 3 more`. */
function wordsIn(words) {
    const named = words.slice(0, MAX_WORDS).map((word) => `“${word}”`);
    const rest = words.length - named.length;
    return rest > 0 ? `${named.join(', ')} and ${rest} more` : named.join(', ');
}
/** @returns a question with the word that is nearest, and a blank after it; empty where none is near */
function didYouMean(written, words) {
    const near = nearest(written, words);
    return near === undefined ? '' : `Did you mean “${near}”? `;
}
/** @returns of the texts, the one that is nearest to the written one without regard to capitals, if any is near */
function nearest(written, texts) {
    const plain = written.toLowerCase();
    const near = texts.filter((text) => isNear(plain, text.toLowerCase()));
    const distance = (text) => editDistance(plain, text.toLowerCase());
    return near.toSorted((a, b) => distance(a) - distance(b))[0];
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
/** The name of a problem’s cell; undefined of a row, of a file, and of a configuration, which isn’t a spreadsheet. */
function cellOf({ rule, line, column, row = line, }) {
    const isNamed = row !== undefined && column !== undefined && !rule.startsWith('config/');
    return isNamed ? cellName(row, column) : undefined;
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
/* harmony export */   tv: () => (/* binding */ howToWrite),
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
/** What to do about a date that has none of the forms that are declared for its column. */
function howToWrite(formats) {
    const [format = ''] = formats;
    return `Write it as ${formats.join(' or ')}, for example ${writtenAs(format, [2010, 11, 12])}.`;
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

/***/ 81283:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C$: () => (/* binding */ isEmployeeElement),
/* harmony export */   Eo: () => (/* binding */ isName),
/* harmony export */   Xk: () => (/* binding */ NAMES),
/* harmony export */   _F: () => (/* binding */ fieldOf),
/* harmony export */   cJ: () => (/* binding */ FIELDS),
/* harmony export */   gx: () => (/* binding */ isRequired),
/* harmony export */   jO: () => (/* binding */ EMPLOYEE_ELEMENTS),
/* harmony export */   qn: () => (/* binding */ POSITION_COLUMNS),
/* harmony export */   tm: () => (/* binding */ MANAGER_KEYS),
/* harmony export */   wV: () => (/* binding */ MANAGER_FIELDS)
/* harmony export */ });
/**
 * The children of `<employee>`, in the order of the vendor’s example. A new one is a row here; the compiler then asks
 * for its headers.
 */
const FIELDS = {
    forename: { kind: 'name', required: true, sharedBy: 'nobody', called: 'the forename' },
    surname: { kind: 'name', required: true, sharedBy: 'nobody', called: 'the surname' },
    employee_id: { kind: 'id', required: true, sharedBy: 'nobody', called: 'the employee id' },
    employee_type: { kind: 'type', required: true, sharedBy: 'many', called: 'the employee type' },
    department: { kind: 'department', required: true, sharedBy: 'many', called: 'the department' },
    start_date: { kind: 'date', required: true, sharedBy: 'some', called: 'the start date' },
    country: { kind: 'country', required: true, sharedBy: 'many', called: 'the country' },
    email: {
        kind: 'email',
        required: true,
        mayBeOptional: true,
        sharedBy: 'nobody',
        called: 'the work e-mail address',
    },
};
const EMPLOYEE_ELEMENTS = Object.keys(FIELDS);
/** The elements that make a full name, the forename first. */
const NAMES = EMPLOYEE_ELEMENTS.filter((element) => FIELDS[element].kind === 'name');
const isEmployeeElement = (name) => Object.hasOwn(FIELDS, name);
/** @returns what is known of an element; undefined of one that only the configuration names */
const fieldOf = (element) => isEmployeeElement(element) ? FIELDS[element] : undefined;
const isName = (element) => fieldOf(element)?.kind === 'name';
const isRequired = (element) => fieldOf(element)?.required ?? false;
/** The columns that may say who somebody’s manager is, by their keys under `hierarchy` in the configuration. */
const MANAGER_FIELDS = {
    manager_id: { says: 'id', elements: ['employee_id'] },
    manager_email: { says: 'e-mail address', elements: ['email'] },
    manager_name: { says: 'name', elements: NAMES },
};
const MANAGER_KEYS = Object.keys(MANAGER_FIELDS);
/** The columns of a position file. A hierarchy that is derived has those of its title and its id too. */
const POSITION_COLUMNS = {
    id: 'position_id',
    title: 'position_title',
    parent: 'parent_position_id',
    employeeId: 'employee_id',
};


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
