export const id = 7233;
export const ids = [7233];
export const modules = {

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

/***/ 7764:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ folded)
/* harmony export */ });
/**
 * Folds what only follows into its cause: what is on a row that was pasted twice, or names somebody whose own cell has
 * an error. Nothing is left out of it.
 */
function folded(problems) {
    const byRow = new Map();
    for (const found of problems) {
        const row = byRow.get(rowOf(found));
        if (row)
            row.push(found);
        else
            byRow.set(rowOf(found), [found]);
    }
    const roots = new Map();
    const rootOf = (found) => {
        const seen = new Set([found]);
        let at = found;
        for (let next = causeOf(at, byRow); next && !seen.has(next); next = causeOf(at, byRow)) {
            seen.add(next);
            at = next;
        }
        return at;
    };
    for (const found of problems) {
        const root = rootOf(found);
        // Of two that name each other as the cause, each stays.
        const isRoot = root === found || rootOf(root) !== root;
        const group = roots.get(isRoot ? found : root) ?? [];
        if (!isRoot)
            group.push(found);
        roots.set(isRoot ? found : root, group);
    }
    return problems.flatMap((found) => {
        const explained = roots.get(found);
        if (!explained)
            return [];
        const severity = explained.some((one) => one.severity === 'error') ? 'error' : found.severity;
        return [{ found: severity === found.severity ? found : { ...found, severity }, explained }];
    });
}
const rowOf = ({ file, line, row = line }) => `${file}:${row ?? ''}`;
function causeOf(found, byRow) {
    const others = (place) => (byRow.get(rowOf(place)) ?? []).filter((one) => one !== found);
    const ofRow = others(found).find(({ explains }) => explains === 'row');
    if (ofRow)
        return ofRow;
    for (const cause of found.causes ?? []) {
        const own = others(cause).find(({ column }) => column === undefined || column === cause.column);
        if (own)
            return own;
    }
    return undefined;
}


/***/ }),

/***/ 8547:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ forHtml),
/* harmony export */   Bm: () => (/* binding */ forMarkdown),
/* harmony export */   Cx: () => (/* binding */ forJson),
/* harmony export */   Qf: () => (/* binding */ forTerminal),
/* harmony export */   _5: () => (/* binding */ proseForMarkdown),
/* harmony export */   mk: () => (/* binding */ forCsv),
/* harmony export */   xM: () => (/* binding */ forJsonScript)
/* harmony export */ });
/*
 * One escape for each place that renders. Text from a roster, a configuration or a server passes one of these and
 * no other code.
 */
/** Line breaks, tabs and other white space of more than one kind: a blank says as much. */
const BREAKS = /[\t-\r\u0085\u2028\u2029]+/g;
/**
 * Controls, characters that turn the reading direction, those that join, separate or fill without being seen, and
 * halves of characters (Unicode Cc, Cf, Cs, Default_Ignorable_Code_Point).
 */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{DI}\u2028\u2029\u2800]/gu;
/**
 * The same; but inside Persian and Indic words and between emoji, a joiner belongs to what is seen, and so does one
 * selector (Variation_Selector) after what it gives its form.
 */
const UNSEEN = new RegExp(String.raw `(?!(?<=[^\0-\x7F])[\u200C\u200D](?=[^\0-\x7F])|(?<=[^\0-\x7F\p{DI}])\p{VS})(?:${INVISIBLE.source})`, 'gu');
const codeOf = (character) => (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
/** A text in which everything can be seen: `[U+202E]` for what turns it round. */
const visible = (text) => text.replaceAll(BREAKS, ' ').replaceAll(UNSEEN, (character) => `[U+${codeOf(character)}]`);
/** For a terminal or a log: nothing that moves a cursor, sets a colour, or starts a workflow command. */
function forTerminal(text) {
    return visible(text).replaceAll('::', ':\u200A:').replaceAll('##[', '##\u200A[');
}
/** GitHub looks for mentions and references in the text that was rendered: an entity doesn't hide them, a comment does. */
const EMPTY_COMMENT = '<!---->';
const NAMED = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const entity = (character) => NAMED[character] ?? `&#${character.charCodeAt(0)};`;
/**
 * For Markdown, also inside a table cell: nothing that renders, links, mentions, or ends the cell. What only means
 * something at the begin of a line or before a link (a hyphen, a parenthesis) stays readable.
 */
function forMarkdown(text) {
    return visible(text)
        .replaceAll(/[&<>\\`*_[\]|~$#@]|\bGH(?=-\d)/gi, (mark) => {
        if (mark === '#')
            return entity(mark) + EMPTY_COMMENT;
        return mark === '@' || mark.length > 1 ? mark + EMPTY_COMMENT : entity(mark);
    })
        .replaceAll(/^\s*(?:[-+=]|\d+[.)])/g, (start) => start.replaceAll(/[-+=.)]/g, entity))
        .replaceAll(/\b(https?|ftp|mailto|www)([:.])/gi, (_, scheme, mark) => scheme + entity(mark));
}
/** For Markdown that we wrote ourselves with `code` in it: the code keeps its form, the rest is escaped. */
function proseForMarkdown(text) {
    return text
        .split('`')
        .map((part, index) => (index % 2 === 1 ? `<code>${forMarkdown(part)}</code>` : forMarkdown(part)))
        .join('');
}
/** One CSV cell (RFC 4180) that no spreadsheet runs as a formula. */
function forCsv(text) {
    if (typeof text === 'number')
        return String(text);
    const plain = visible(text);
    const harmless = /^[\s]*[=+\-@]/.test(plain) ? `'${plain}` : plain;
    return /[",;\t]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
/** For HTML, as text and inside a quoted attribute. */
function forHtml(text) {
    return visible(text).replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
/** For JSON inside an HTML `<script type="application/json">`: nothing that ends the element. */
function forJsonScript(value) {
    const shown = (_key, part) => (typeof part === 'string' ? visible(part) : part);
    return forJson(JSON.stringify(value, shown)).replaceAll('<', '\\u003c');
}
/** For a file of JSON: the same values, with whatever can't be seen as an escape. */
function forJson(json) {
    return json.replaceAll(INVISIBLE, (character) => character === '\n'
        ? character
        : Array.from({ length: character.length }, (_, at) => escapeOf(character.charCodeAt(at))).join(''));
}
const escapeOf = (unit) => `\\u${unit.toString(16).padStart(4, '0')}`;


/***/ }),

/***/ 64289:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O1: () => (/* binding */ spotWords),
/* harmony export */   fp: () => (/* binding */ placeWords),
/* harmony export */   oY: () => (/* binding */ followsWords)
/* harmony export */ });
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16714);
/* harmony import */ var _problem_cell_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50915);


/** Where in its file a problem is: `F10 (Hire Date)`, `row 10`; of a configuration its line. */
function spotWords(found) {
    const { rule, line, column, row = line, header } = found;
    if (row === undefined)
        return undefined;
    const cell = (0,_problem_cell_name_js__WEBPACK_IMPORTED_MODULE_1__/* .cellOf */ .W)(found);
    if (cell !== undefined)
        return header === undefined ? cell : `${cell} (${header})`;
    if (!rule.startsWith('config/'))
        return `row ${row}`;
    return column === undefined ? `line ${row}` : `line ${row}, column ${column}`;
}
/** Where a problem is: file, and cell, row or line. */
function placeWords(found) {
    return [found.file, spotWords(found)].filter((part) => part !== undefined).join(', ');
}
/** So many of the cells that follow are named. */
const MAX_NAMED = 5;
/** What else goes away with a problem, in a sentence; empty where nothing does. */
function followsWords({ explained }) {
    if (explained.length === 0)
        return '';
    const cells = explained.map((found) => (0,_problem_cell_name_js__WEBPACK_IMPORTED_MODULE_1__/* .cellOf */ .W)(found) ?? spotWords(found) ?? found.file);
    const named = [...new Set(cells)];
    const rest = named.length - MAX_NAMED;
    const more = rest > 0 ? ` and ${rest} more` : '';
    const count = (0,_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(explained.length, 'other problem follows', 'other problems follow');
    return `${count} from it and will go with it: ${named.slice(0, MAX_NAMED).join(', ')}${more}.`;
}


/***/ }),

/***/ 22055:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ unseenWords),
/* harmony export */   Cb: () => (/* binding */ firstWords),
/* harmony export */   DO: () => (/* binding */ planWords),
/* harmony export */   Hk: () => (/* binding */ toFix),
/* harmony export */   Lj: () => (/* binding */ linkable),
/* harmony export */   N2: () => (/* binding */ asOfWords),
/* harmony export */   WJ: () => (/* binding */ verdict),
/* harmony export */   bv: () => (/* binding */ editLink),
/* harmony export */   fR: () => (/* binding */ foreseenWords),
/* harmony export */   h7: () => (/* binding */ isProposed),
/* harmony export */   hd: () => (/* binding */ schemaWords),
/* harmony export */   hl: () => (/* binding */ approvalWords),
/* harmony export */   j5: () => (/* binding */ START_DATES),
/* harmony export */   lN: () => (/* binding */ ruleLink),
/* harmony export */   lz: () => (/* binding */ lineLink),
/* harmony export */   o3: () => (/* binding */ comparedWith),
/* harmony export */   sv: () => (/* binding */ approvalForm),
/* harmony export */   wK: () => (/* binding */ WHERE_TO_LOOK)
/* harmony export */ });
/* unused harmony export sectionAnchor */
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16714);
/* harmony import */ var _problem_fold_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7764);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97420);



/** @returns the address of a line of a roster at GitHub, where it is known */
function lineLink(outcome, side, { file, line }) {
    const { links, commit, baselineCommit } = outcome;
    const at = side === 'before' ? baselineCommit : (links?.head ?? commit);
    if (!links || at === undefined || line === undefined)
        return undefined;
    return linkable(`${links.repository}/blob/${at}/${pathIn(file)}`, `?plain=1#L${line}`);
}
const pathIn = (file) => file.split('/').map(encodeURIComponent).join('/');
/** @returns where a pull request’s file is edited */
function editLink({ links }, file) {
    const edit = links?.edit;
    return edit && linkable(`${edit.repository}/edit/${pathIn(edit.branch)}/${pathIn(file)}`);
}
/** What the plan compares with: a receipt, the roster that was there, or why there is nothing. */
function comparedWith({ command, baseline, unsignedReceipts }) {
    if (baseline !== undefined)
        return baseline;
    if (command === 'import')
        return 'nothing (no roster before)';
    return `nothing (${unsignedReceipts ? 'no receipt is signed with this API key' : 'no upload before'})`;
}
/** @returns the errors that somebody must do something about: what only follows from them goes with them */
const toFix = (problems) => (0,_problem_fold_js__WEBPACK_IMPORTED_MODULE_2__/* .folded */ .T)(problems).flatMap(({ found }) => ((0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .isError */ .bJ)(found) ? [found] : []));
/** The verdict in one sentence that needs no knowledge of the product. */
function verdict(outcome) {
    const errors = toFix(outcome.problems).length;
    const program = outcome.program ?? 'the program';
    const people = (0,_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(outcome.employees ?? 0, 'employee');
    if (outcome.command === 'import')
        return importVerdict(outcome, errors);
    switch (outcome.ending) {
        case 'clean':
            return outcome.held.length > 0
                ? `The roster is right, but the next sync would wait for an approval.`
                : `The roster is right: ${people} can be sent to ${program}.`;
        case 'problems':
            return `Nothing ${outcome.command === 'sync' ? 'was' : 'can be'} sent: ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(errors, 'problem')} must be fixed first.`;
        case 'uploaded':
            return `${people} uploaded to ${program}.`;
        case 'unchanged':
            return `Nothing was sent: ${program} was sent exactly this roster before.`;
        case 'held':
            return 'Nothing was sent: the change waits for an approval.';
        case 'failed':
            return outcome.command === 'sync' ? `The sync failed. ${whatWasSent(outcome)}` : 'The check failed.';
    }
}
function importVerdict({ ending, rosterFile = '', employees = 0 }, errors) {
    const people = (0,_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(employees, 'employee');
    switch (ending) {
        case 'clean':
            return `${rosterFile} was written: ${people}.`;
        case 'unchanged':
            return `${rosterFile} is as it was: ${people}.`;
        case 'problems':
            return `Nothing was written: ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(errors, 'problem')} must be fixed first.`;
        default:
            return 'The import failed. Nothing was written.';
    }
}
/** What the errors keep from being looked at. */
function unseenWords({ command, foreseen }) {
    const nothing = `Nothing ${command === 'sync' ? 'was' : 'can be'} sent before this is fixed.`;
    if (!foreseen)
        return `${nothing} Not checked until this is fixed: who will be deleted, added and changed.`;
    const nobody = foreseen.length === 0 ? ' Nobody is missing who was uploaded last.' : '';
    return `${nothing}${nobody} Not checked until this is fixed: who will be added and changed.`;
}
/** Who will be deleted although there are errors in other places, as a sentence. */
const foreseenWords = (count) => count === 1
    ? '1 person is no longer in the file and will be deleted:'
    : `${count} people are no longer in the file and will be deleted:`;
/** Which files the API took in this run. */
function whatWasSent({ posted, uploads, files }) {
    if (!posted)
        return 'Nothing was sent.';
    if (!uploads.employees)
        return 'No file is known to have been accepted.';
    if (uploads.positions)
        return 'Both files were accepted.';
    return files?.positions
        ? 'Only the employee file was accepted; the next sync sends both again.'
        : 'The employee file was accepted.';
}
/** Whose schemas were used, in words. */
function schemaWords(outcome) {
    const { schemas } = outcome;
    if (!schemas)
        return '';
    const words = {
        committed: 'the schema committed in .github/roster-sync/',
        program: 'the schema that the program serves',
        'built-in': 'the built-in schema, which knows only what the vendor’s public pages say',
    };
    const { employees, positions } = schemas;
    if (employees === positions || (outcome.positions ?? 0) === 0)
        return `Validated with ${words[employees]}.`;
    return `Validated with ${words[employees]} (employees) and ${words[positions]} (positions).`;
}
/** By which day people were left out, and how many; empty where it doesn't matter what day it is. */
function asOfWords({ asOf }) {
    if (!asOf)
        return '';
    const { day, timeZone, isAsked, passed, waiting } = asOf;
    const wait = waiting === 1 ? '1 person waits' : `${waiting} people wait`;
    const left = passed === 1 ? '1 person is' : `${passed} people are`;
    return [
        `The roster is as of ${day}${isAsked ? ', the day that was asked for' : ` (${timeZone})`}.`,
        ...(waiting > 0 ? [`${wait} until their start date.`] : []),
        ...(passed > 0 ? [`${left} left out, since their last day has passed.`] : []),
    ].join(' ');
}
/** The numbers of a plan in one line. */
function planWords(outcome) {
    const { plan } = outcome;
    if (!plan)
        return '';
    const { joiners, leavers, movers, positions } = plan;
    const moves = [
        `${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(joiners.length, 'joiner')}, ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(leavers.length, 'leaver')}, ${movers.length} changed`,
        `positions: ${positions.added.length} added, ${positions.removed.length} removed, ${positions.moved.length} moved, ${positions.renamed.length} renamed`,
    ];
    return moves.join('; ');
}
/** What the platform leaves as it is (docs/vendor-api.md, The cycle). */
const START_DATES = 'HR Data Sync doesn’t apply a changed start date to somebody who is in the system already; change it in the portal:';
/** Whether a plan is only proposed, as on a pull request: nobody can approve it before it is merged. */
const isProposed = ({ plan }) => plan?.comparedWithBase ?? false;
/** How a held plan is let through, and by whom. */
function approvalWords(outcome) {
    const { planId, approval } = outcome;
    if (isProposed(outcome))
        return `If this isn’t right, correct it before the merge. After the merge the next sync holds this and says how it is approved.${approval ? ` ${whoApproves(approval.approvers)}` : ''}`;
    const id = `\`${planId ?? ''}\``;
    // Where approvers are named, nobody can prove on a command line to be one.
    const desk = approval?.approvers ? '' : '; on a command line, sync with `--approve` and that id';
    const how = `If this is right, run the sync workflow by hand with \`approve\` set to ${id}${desk}. It lets this plan through and no other. If it isn’t right, correct the file: the next sync reads it anew.`;
    return approval ? `${how} ${whoApproves(approval.approvers)}` : how;
}
function whoApproves(approvers) {
    if (approvers?.length === 0)
        return 'Who may approve: an administrator of the repository who made no part of this change.';
    return approvers
        ? `Who may approve: ${approvers.join(', ')}; nobody approves a change of their own.`
        : 'Anyone with write access may approve; `guards.approvers` in the configuration limits that.';
}
/** Of a first upload: how many are sent, and what a reader who is to approve it looks at. */
function firstWords({ program = 'the program', employees = 0 }) {
    const people = (0,_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(employees, 'person', 'people');
    return `${people} will be sent. Whoever is in ${program} today and isn’t in this file will be deleted. First compare these numbers with those in the portal:`;
}
/** The address of the form in which a held plan is approved, where it is one that may be linked. */
function approvalForm({ approval }) {
    return linkable(approval?.form);
}
/** Where a person looks for what became of the upload: no API call reports it (docs/vendor-api.md, Endpoints). */
const WHERE_TO_LOOK = 'Accepted is not applied yet: the portal processes the files later. Look in the portal under Add-ons, HR Data Sync.';
/**
 * @param end what comes after it in the link
 * @returns the address, where it is one that may be linked
 */
function linkable(address, end = '') {
    return address !== undefined && /^https:\/\/[\w.~:/%+-]+$/.test(address) ? address + end : undefined;
}
/** Under which anchor GitHub shows the section that has this rule’s id as its heading. */
const sectionAnchor = (rule) => rule.replaceAll('/', '');
/** @param docs the address of docs/rules.md @returns the address of the rule’s section, where there is one to link */
function ruleLink(docs, rule) {
    const page = linkable(docs);
    return page && `${page}#${sectionAnchor(rule)}`;
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


/***/ })

};
