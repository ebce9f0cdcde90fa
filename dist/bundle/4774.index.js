export const id = 4774;
export const ids = [4774];
export const modules = {

/***/ 74774:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  updateFailureIssue: () => (/* binding */ updateFailureIssue)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(96421);
// EXTERNAL MODULE: ./src/adapters/github/issues.ts
var issues = __webpack_require__(66280);
// EXTERNAL MODULE: ./src/adapters/github/refused.ts
var refused = __webpack_require__(90514);
// EXTERNAL MODULE: ./src/core/base/failure.ts
var failure = __webpack_require__(81767);
// EXTERNAL MODULE: ./src/core/base/digest.ts
var digest = __webpack_require__(29981);
// EXTERNAL MODULE: ./src/core/base/text.ts
var base_text = __webpack_require__(16714);
// EXTERNAL MODULE: ./src/core/report/escape.ts
var report_escape = __webpack_require__(8547);
// EXTERNAL MODULE: ./src/core/report/words.ts
var words = __webpack_require__(22055);
// EXTERNAL MODULE: ./src/core/vocabulary/guards.ts
var guards = __webpack_require__(41264);
// EXTERNAL MODULE: ./src/core/vocabulary/rules.ts + 3 modules
var rules = __webpack_require__(85905);
;// CONCATENATED MODULE: ./src/action/failure-words.ts






/*
 * What the issue about a failure says. More people read issues than rosters: counts, rules and guards, but no person,
 * no id, no department, no cell.
 */
/** What rules found is reported by its count alone. */
const speaks = (guard) => (0,rules/* isRuleId */.KX)(guard) || guards/* GUARDS */.V[guard].isDiscreet;
const MAX_RULES = 10;
function issueTitle({ program }) {
    return program === undefined ? 'The roster sync fails' : `The roster sync of ${program} doesn’t go through`;
}
/** The body of the issue, for whoever looks after the roster: what to do comes first. */
function issueMarkdown(outcome, runUrl) {
    const parts = [
        `**${(0,report_escape/* forMarkdown */.Bm)((0,words/* verdict */.WJ)(outcome))}** ${uploadWords(outcome)}`.trim(),
        `### What to do first\n\n${nextSteps(outcome)}`,
        `### Why\n\n${list(reasons(outcome))}`,
        runLine(runUrl, 'Its summary and its report show everything, with ids and lines.'),
        'A night that brings nothing new adds no comment here. The next sync that works closes this issue.',
    ];
    return parts.filter((part) => part !== '').join('\n\n');
}
/** One more failure, which isn't the one before. */
function againMarkdown(outcome, count, runUrl) {
    const first = `It has changed: this is the ${ordinal(count)} time in a row. **${(0,report_escape/* forMarkdown */.Bm)((0,words/* verdict */.WJ)(outcome))}**`;
    return [first, nextSteps(outcome), list(reasons(outcome)), runLine(runUrl)]
        .filter((part) => part !== '')
        .join('\n\n');
}
/** The same again. */
function unchangedWords(count, runUrl) {
    return `The same until now, ${count} times in a row. ${runLine(runUrl)}`.trim();
}
/** The same text for the same failure: a held plan is the same as long as its id is. */
function issueState(outcome) {
    const { ending, planId } = outcome;
    const what = ending === 'held' && planId !== undefined ? [planId] : reasons(outcome);
    return (0,digest/* sha256 */.s)(new TextEncoder().encode([ending, ...what].join('\n'))).slice(0, 32);
}
/** What closes the issue. */
function closedMarkdown(outcome, runUrl) {
    const receipt = outcome.receipt ?? outcome.baseline;
    const by = receipt === undefined ? '' : ` The receipt is <code>${(0,report_escape/* forMarkdown */.Bm)(receipt)}</code>.`;
    return [`${(0,report_escape/* forMarkdown */.Bm)((0,words/* verdict */.WJ)(outcome))}${by}`, runLine(runUrl)]
        .filter((part) => part !== '')
        .join('\n\n');
}
/** Why it didn't go through, a sentence each. */
function reasons({ failure, held, problems, docs, ending }) {
    if (failure)
        return [(0,report_escape/* proseForMarkdown */._5)(failure.message)];
    if (ending === 'held') {
        return held.map(({ guard, reason }) => (0,report_escape/* proseForMarkdown */._5)(speaks(guard) ? reason : `The guard \`${guard}\` holds it.`));
    }
    const counts = new Map();
    for (const { rule, severity } of problems)
        if (severity === 'error')
            counts.set(rule, (counts.get(rule) ?? 0) + 1);
    const lines = [...counts].map(([rule, count]) => {
        const link = (0,words/* ruleLink */.lN)(docs, rule);
        const name = (0,report_escape/* proseForMarkdown */._5)(`\`${rule}\``);
        return `${link === undefined ? name : `[${name}](${link})`}: ${(0,base_text/* counted */.hS)(count, 'problem')}`;
    });
    const more = lines.length - MAX_RULES;
    return more > 0 ? [...lines.slice(0, MAX_RULES), `and ${(0,base_text/* counted */.hS)(more, 'more rule')}`] : lines;
}
/** How many people it is about. */
function uploadWords({ employees, plan }) {
    if (employees === undefined)
        return '';
    const { joiners = [], leavers = [], movers = [] } = plan ?? {};
    const moves = `${(0,base_text/* counted */.hS)(joiners.length, 'joiner')}, ${(0,base_text/* counted */.hS)(leavers.length, 'leaver')}, ${movers.length} changed`;
    return `The roster has ${(0,base_text/* counted */.hS)(employees, 'employee')}${plan ? `: ${moves}` : ''}.`;
}
/** The first thing for whoever keeps the list, and for whoever keeps the machinery. */
function nextSteps(outcome) {
    const { hr, it } = stepsOf(outcome);
    return list([`**HR:** ${hr}`, `**IT:** ${it}`]);
}
function stepsOf(outcome) {
    const { ending, failure, problems } = outcome;
    if (ending === 'held') {
        const form = (0,words/* approvalForm */.sv)(outcome);
        const link = form === undefined ? '' : ` [The form](${form}).`;
        return {
            hr: `${LOOK} ${(0,report_escape/* proseForMarkdown */._5)((0,words/* approvalWords */.hl)(outcome))}${link}`,
            it: 'Nothing to do, unless HR asks.',
        };
    }
    if (ending === 'problems') {
        const isOfConfiguration = problems.some(({ rule }) => rule.startsWith('config/'));
        return isOfConfiguration
            ? { hr: 'Nothing to do: the configuration is wrong, and IT fixes it.', it: FIX_CONFIGURATION }
            : { hr: FIX_ROSTER, it: 'Nothing to do, unless the export itself is wrong.' };
    }
    const act = failure ? `${failure.hint} ${THEN}` : 'Look at the run’s log.';
    return { hr: 'Nothing to fix in the roster. See that IT knows of it.', it: (0,report_escape/* proseForMarkdown */._5)(act) };
}
const LOOK = 'Look at the run’s summary: it lists who will be deleted, added and changed. If it is wrong, fix the roster with a pull request; nothing was sent.';
const FIX_ROSTER = 'The run’s summary names each line and cell. Fix them in the roster, or in the system that it is exported from, with a pull request; the next sync sends the rest by itself.';
const FIX_CONFIGURATION = 'The run’s summary names each line. Fix the configuration with a pull request; the next sync goes on by itself.';
const THEN = 'Then start the sync workflow by hand, or wait for the next night. `mode: doctor` says what else is wrong.';
function runLine(runUrl, more = '') {
    return runUrl === undefined ? '' : `[The run](${runUrl}). ${more}`.trim();
}
const list = (lines) => lines.map((line) => `- ${line}`).join('\n');
/** 1st, 2nd, 3rd, 4th, 11th, 21st */
function ordinal(count) {
    const teens = count % 100 > 10 && count % 100 < 14;
    return `${count}${teens ? 'th' : (['th', 'st', 'nd', 'rd'][count % 10] ?? 'th')}`;
}

;// CONCATENATED MODULE: ./src/action/failure-issue.ts





const NOT_ALLOWED = [401, 403, 404, 410];
/**
 * Opens the one issue of a program while its scheduled sync fails or is held, adds a comment where a further night brings
 * something new, and closes it when a sync works. A token that may not do so is reported in the log and isn't a failure.
 */
async function updateFailureIssue(place, outcome) {
    const works = outcome.ending === 'uploaded' || outcome.ending === 'unchanged';
    if (!works && !place.scheduled)
        return;
    const { api } = place;
    try {
        const marker = failureMarker(place.configPath);
        const open = (place.known ?? (await (0,issues/* openIssues */.D$)(api))).filter(({ body, viewerDidAuthor }) => viewerDidAuthor && body.includes(marker));
        if (works)
            await failure_issue_close(api, open, outcome, place);
        else
            await report(api, open[0], outcome, place);
    }
    catch (error) {
        if (error instanceof refused/* Refused */.L && NOT_ALLOWED.includes(error.status)) {
            (0,core/* info */.pq)('No issue: the token may not write one. Give the job issues: write, or set failure-issue: false.');
        }
        else {
            const why = error instanceof refused/* Refused */.L ? error.why : (0,failure/* errorCode */.CA)(error);
            (0,core/* warning */.$e)(`The issue about this failure couldn’t be written: ${why}.`);
        }
    }
}
/** By which the issue of one program is found again among all others. */
function failureMarker(configPath) {
    return `<!-- roster-sync-failure ${encodeURIComponent(configPath)} -->`;
}
/** By which a night that brings nothing new is known: then nobody gets another mail. */
const stateMarker = (state) => `<!-- roster-sync-state ${state} -->`;
const countMarker = (count) => `<!-- roster-sync-failures ${count} -->`;
const STATE = /<!-- roster-sync-state (\w+) -->/;
const COUNT = /<!-- roster-sync-failures (\d+) -->/;
/** What an issue of ours says last: its newest comment of ours that has it, or the issue itself. */
function newest(issue, pattern) {
    const own = issue.comments.nodes.filter(({ viewerDidAuthor }) => viewerDidAuthor);
    return [issue, ...own].flatMap(({ body }) => pattern.exec(body)?.[1] ?? []).at(-1);
}
/** How often it has failed in a row: a night without a comment is counted in the issue itself. */
function countOf(issue) {
    const own = issue.comments.nodes.filter(({ viewerDidAuthor }) => viewerDidAuthor);
    return Math.max(1, ...[issue, ...own].map(({ body }) => Number(COUNT.exec(body)?.[1] ?? 1)));
}
async function report(api, issue, outcome, { configPath, runUrl }) {
    const state = stateMarker(issueState(outcome));
    if (issue) {
        const count = countOf(issue) + 1;
        const marks = `${countMarker(count)}\n${state}`;
        if (STATE.exec(state)?.[1] === newest(issue, STATE))
            await recount(api, issue, count, runUrl);
        else
            await comment(api, issue, `${againMarkdown(outcome, count, runUrl)}\n\n${marks}`);
        return;
    }
    const title = issueTitle(outcome);
    const body = `${failureMarker(configPath)}\n${state}\n${issueMarkdown(outcome, runUrl)}`;
    const { labels = [], assignees = [] } = outcome.failureIssue ?? {};
    const open = (more) => api.ask((rest, slug) => rest.issues.create({ ...slug, title, body, ...more }));
    try {
        await open({ labels: [...new Set([issues/* LABEL */.d_, ...labels])], assignees });
    }
    catch (error) {
        if (!(error instanceof refused/* Refused */.L) || error.status !== 422)
            throw error;
        (0,core/* warning */.$e)('The issue has none of its labels and assignees: GitHub doesn’t know one of them.');
        await open({ labels: [issues/* LABEL */.d_] });
    }
}
/** The same again is counted where nobody gets a mail of it. */
async function recount(api, { number, body }, count, runUrl) {
    const [before = ''] = body.split(AGAIN);
    const edited = `${before.trimEnd()}\n\n${AGAIN}\n${unchangedWords(count, runUrl)}\n${countMarker(count)}`;
    await api.ask((rest, slug) => rest.issues.update({ ...slug, issue_number: number, body: edited }));
}
/** What follows is written anew each night. */
const AGAIN = '<!-- roster-sync-again -->';
async function failure_issue_close(api, issues, outcome, { runUrl }) {
    for (const issue of issues) {
        await comment(api, issue, closedMarkdown(outcome, runUrl));
        const closed = { issue_number: issue.number, state: 'closed', state_reason: 'completed' };
        await api.ask((rest, slug) => rest.issues.update({ ...slug, ...closed }));
    }
}
async function comment(api, { number }, body) {
    await api.ask((rest, slug) => rest.issues.createComment({ ...slug, issue_number: number, body }));
}


/***/ }),

/***/ 66280:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D$: () => (/* binding */ openIssues),
/* harmony export */   GJ: () => (/* binding */ OPEN_ISSUES),
/* harmony export */   d_: () => (/* binding */ LABEL)
/* harmony export */ });
/** The label of every issue that the sync opens. */
const LABEL = 'roster-sync';
const OPEN_ISSUES = `issues(first: 20, states: OPEN, labels: ["${LABEL}"]) {
      nodes { number body viewerDidAuthor comments(last: 50) { nodes { body viewerDidAuthor } } }
    }`;
/** @throws Refused */
async function openIssues(api) {
    const query = `query Issues($owner: String!, $repo: String!) {
  repository(owner: $owner, name: $repo) {
    ${OPEN_ISSUES}
  }
}`;
    const { repository } = await api.query(query, {});
    return repository.issues.nodes;
}


/***/ }),

/***/ 90514:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ Refused),
/* harmony export */   i: () => (/* binding */ refusedBy)
/* harmony export */ });
/* harmony import */ var _core_base_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81767);

/** Why GitHub didn't do what it was asked for. What it says of it in its own words isn't shown. */
class Refused extends Error {
    name = 'Refused';
    /** The status of HTTP, or what GraphQL says in its place; 500 where nothing answered. */
    status;
    /** Milliseconds until it may be asked again, where it was asked too often. */
    limitedFor;
    constructor(status, limitedFor) {
        super(`GitHub answered ${status}`);
        this.status = status;
        this.limitedFor = limitedFor;
    }
    /** Whether the same question may be answered in a moment. */
    get isPassing() {
        return this.status >= 500;
    }
    /** In a few words, for the middle of a sentence. */
    get why() {
        if (this.limitedFor !== undefined)
            return 'GitHub’s rate limit for this token is used up';
        if (this.isPassing)
            return `GitHub didn’t answer as it should (${this.status})`;
        if (this.status === 401)
            return 'GitHub doesn’t know the token';
        return `GitHub refused it (${this.status})`;
    }
    /**
     * @param so what follows from it: `nothing was sent`
     * @param right the permission that the token may lack
     */
    asFailure(so, right) {
        return new _core_base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${this.why}, so ${so}.`, this.hint(right));
    }
    /** @param right the permission that the token may lack */
    hint(right) {
        if (this.limitedFor !== undefined) {
            const minutes = Math.ceil(this.limitedFor / 60_000);
            return `Start a new run in ${minutes} minutes, and see what else uses this token.`;
        }
        if (this.isPassing)
            return 'Start a new run later; githubstatus.com says whether GitHub is well.';
        if (this.status === 401)
            return 'Leave out the input `github-token`, or give it a token that is valid.';
        return right;
    }
}
/** How long to wait where GitHub names no time. */
const DEFAULT_WAIT_MS = 60_000;
/** @returns what an error of octokit says, or undefined where it isn't one of octokit's */
function refusedBy(error, now) {
    if (!isObject(error))
        return undefined;
    if (error['name'] === 'GraphqlResponseError')
        return refusedByGraphql(error, now);
    const { status } = error;
    if (typeof status !== 'number')
        return undefined;
    const headers = headersOf(isObject(error['response']) ? error['response'] : {});
    const limited = status === 429 ||
        (status === 403 &&
            (headers['retry-after'] !== undefined ||
                headers['x-ratelimit-remaining'] === '0' ||
                /rate limit/i.test(String(error['message']))));
    return new Refused(status, limited ? waitOf(headers, now) : undefined);
}
const STATUS_OF_TYPE = {
    RATE_LIMITED: 429,
    NOT_FOUND: 404,
    FORBIDDEN: 403,
    INSUFFICIENT_SCOPES: 403,
};
/** GraphQL answers 200 with errors in it; one without a type is a fault of GitHub's own. */
function refusedByGraphql(error, now) {
    const errors = Array.isArray(error['errors']) ? error['errors'] : [];
    const status = Math.max(...errors.map(({ type }) => STATUS_OF_TYPE[type ?? ''] ?? 502));
    return new Refused(status, status === 429 ? waitOf(headersOf(error), now) : undefined);
}
function waitOf(headers, now) {
    const after = Number(headers['retry-after']);
    if (after >= 0)
        return after * 1000;
    const reset = Number(headers['x-ratelimit-reset']);
    return reset > 0 ? Math.max(reset * 1000 - now, 1000) : DEFAULT_WAIT_MS;
}
const headersOf = (answer) => (answer['headers'] ?? {});
const isObject = (value) => typeof value === 'object' && value !== null;


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

/***/ 41264:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ GUARDS),
/* harmony export */   b: () => (/* binding */ LIMITS)
/* harmony export */ });
/* Everything but a rule's finding that can hold a plan until somebody approves it. */
/** Every guard by its id; the limits in the order of the configuration’s keys. */
const GUARDS = {
    /** Nothing was uploaded before, as far as anybody can prove it. */
    'first-sync': { foundIn: 'baseline', isDiscreet: true },
    /** Too many will be deleted; like all that is counted, with those of the last seven days. */
    'max-leavers': {
        foundIn: 'plan',
        isDiscreet: true,
        limit: { of: 'leavers of seven days', percent: 5, floor: 3, max: 50 },
    },
    /** Too many would be new. */
    'max-joiners': {
        foundIn: 'plan',
        isDiscreet: true,
        limit: { of: 'joiners of seven days', percent: 20, floor: 10 },
    },
    /** Too many would change. */
    'max-movers': {
        foundIn: 'plan',
        isDiscreet: true,
        limit: { of: 'changed people of seven days', percent: 30, floor: 10 },
    },
    /** Too many would get another address. */
    'max-email-changes': {
        foundIn: 'plan',
        isDiscreet: true,
        limit: { of: 'e-mail addresses changed in seven days', percent: 5, floor: 5 },
    },
    /** Somebody will be deleted who must never leave. */
    protect: { foundIn: 'plan', isDiscreet: false },
    /** Nobody would be left in a department. */
    'emptied-department': { foundIn: 'plan', isDiscreet: false },
    /** A roster file of the last upload isn't one now. */
    'roster-file': { foundIn: 'plan', isDiscreet: false },
    /** The files would go to other paths of the API, or in another form. */
    paths: { foundIn: 'plan', isDiscreet: true },
    /** Positions were sent and none would be now, or some for the first time, or under another root. */
    hierarchy: { foundIn: 'plan', isDiscreet: true },
    /** What was uploaded last can't be read. */
    baseline: { foundIn: 'baseline', isDiscreet: true },
    /** What was uploaded last isn't in this commit's history. */
    ancestor: { foundIn: 'baseline', isDiscreet: true },
    /** A receipt can't be read, is gone, or is dated in the future. */
    receipt: { foundIn: 'baseline', isDiscreet: true },
    /** What was uploaded last to this address came from another program or another configuration file. */
    'other-configuration': { foundIn: 'baseline', isDiscreet: true },
    /** By the configuration that was uploaded last, this roster has errors or can't be read. */
    loosened: { foundIn: 'baseline', isDiscreet: true },
    /** The program serves other schemas than the committed ones. */
    schema: { foundIn: 'schemas', isDiscreet: true },
    /** Somebody approved the plan who may not, or another plan. */
    approval: { foundIn: 'approval', isDiscreet: true },
};
const LIMITS = Object.keys(GUARDS).filter((id) => 'limit' in GUARDS[id]);


/***/ })

};
