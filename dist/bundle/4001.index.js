export const id = 4001;
export const ids = [4001,4201];
export const modules = {

/***/ 74001:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publish: () => (/* binding */ publish)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96421);
/* harmony import */ var _core_outcome_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9532);
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97420);
/* harmony import */ var _core_report_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8547);
/* harmony import */ var _core_report_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34201);
/* harmony import */ var _core_report_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58115);
/* harmony import */ var _core_report_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22055);







/** GitHub shows ten errors and ten warnings a step; setFailed makes one of the errors. */
const MAX_ERRORS = 9;
const MAX_WARNINGS = 10;
/** Puts an outcome where a workflow's readers look: log, annotations, summary, outputs, and the step's own end. */
async function publish(outcome, reportDir) {
    annotate(outcome.problems);
    setOutputs(outcome, reportDir);
    await writeSummary((0,_core_report_markdown_js__WEBPACK_IMPORTED_MODULE_4__.summaryMarkdown)(outcome));
    for (const line of (0,_core_report_text_js__WEBPACK_IMPORTED_MODULE_5__/* .storyLines */ .pI)(outcome))
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq)(line);
    if (!(0,_core_outcome_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .hasWorked */ .HA)(outcome))
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1)(failedLine(outcome));
}
function annotate(problems) {
    const of = (severity) => problems.filter((found) => found.severity === severity);
    for (const found of (0,_core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .chooseProblems */ .Il)(of('error'), MAX_ERRORS))
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)(...annotation(found));
    for (const found of (0,_core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .chooseProblems */ .Il)(of('warning'), MAX_WARNINGS))
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e)(...annotation(found));
}
function annotation(found) {
    const { rule, file, line, message, hint } = found;
    const column = (0,_core_report_words_js__WEBPACK_IMPORTED_MODULE_6__/* .columnWords */ .OW)(found);
    const cell = column === undefined ? '' : ` (${column})`;
    const place = line === undefined ? {} : { startLine: line };
    return [`${(0,_core_report_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .forTerminal */ .Qf)(message)}${cell} ${(0,_core_report_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .forTerminal */ .Qf)(hint)}`, { title: rule, file, ...place }];
}
function setOutputs(outcome, reportDir) {
    const { plan } = outcome;
    const outputs = {
        outcome: outcome.ending,
        'plan-id': outcome.planId,
        employees: outcome.employees,
        positions: outcome.positions,
        joiners: plan?.joiners.length,
        leavers: plan?.leavers.length,
        movers: plan?.movers.length,
        problems: outcome.problems.length,
        receipt: outcome.receipt,
        'report-dir': reportDir,
    };
    try {
        for (const [name, value] of Object.entries(outputs))
            (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH)(name, value ?? '');
    }
    catch {
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e)('The step’s outputs couldn’t be written; the log has what they say.');
    }
}
async function writeSummary(markdown) {
    try {
        await _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z.addRaw(markdown).write();
    }
    catch {
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e)('The job summary couldn’t be written; summary.md in the report folder has it.');
    }
}
function failedLine(outcome) {
    const { failure, held } = outcome;
    const why = failure ? `${failure.message} ${failure.hint}` : held.map(({ reason }) => reason).join(' ');
    return (0,_core_report_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .forTerminal */ .Qf)(`${(0,_core_report_words_js__WEBPACK_IMPORTED_MODULE_6__/* .verdict */ .WJ)(outcome)} ${why}`.trim());
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
 * halves of characters (Unicode Cc, Cf, Cs, and the Default_Ignorable_Code_Point that are letters or marks).
 */
const INVISIBLE = /\u034F|\u17B4|\u17B5|[\p{Cc}\p{Cf}\p{Cs}\u115F\u1160\u2028\u2029\u2800\u3164\uFFA0]/gu;
/** The same; but inside Persian and Indic words and between emoji, a joiner belongs to what is seen. */
const UNSEEN = new RegExp(String.raw `(?!(?<=[^\0-\x7F])[\u200C\u200D](?=[^\0-\x7F]))(?:${INVISIBLE.source})`, 'gu');
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

/***/ 34201:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commentMarkdown: () => (/* binding */ commentMarkdown),
/* harmony export */   summaryMarkdown: () => (/* binding */ summaryMarkdown)
/* harmony export */ });
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16714);
/* harmony import */ var _vocabulary_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25913);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8547);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22055);




/** From the fullest to the barest; the first that fits is taken. */
const DETAILS = [
    { placesOfRule: 50, peopleOfList: 500 },
    { placesOfRule: 10, peopleOfList: 50 },
    { placesOfRule: 3, peopleOfList: 10 },
    { placesOfRule: 0, peopleOfList: 0 },
];
/** GitHub drops a whole job summary that is over 1 MiB a step. */
const MAX_SUMMARY_BYTES = 1_000_000;
/** GitHub refuses a comment of more than 65,536 characters. */
const MAX_COMMENT_BYTES = 65_000;
/** The summary of a run, for GitHub's job summary and `summary.md`. Everything in it is escaped. */
function summaryMarkdown(outcome) {
    return fitting(MAX_SUMMARY_BYTES, (detail) => `${parts(outcome, detail).join('\n\n')}\n`);
}
/**
 * The comment on a pull request.
 *
 * @param marker by which the comment is found again; it doesn't show
 * @param head the newest commit of the pull request
 */
function commentMarkdown(outcome, marker, head) {
    const about = aboutCommit(outcome.commit, head);
    return fitting(MAX_COMMENT_BYTES, (detail) => `${marker}\n${parts(outcome, detail).join('\n\n')}${about}\n`);
}
/** The commit that was read: GitHub's merge isn't the one that was pushed. */
function aboutCommit(read, head) {
    const [commit, pushed] = [read ?? head, head].map((one) => one && (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forMarkdown */ .Bm)(one.slice(0, 12)));
    if (!commit)
        return '';
    const of = pushed && pushed !== commit ? `, which was read for ${pushed}` : '';
    return `\n\n<sub>About commit ${commit}${of}.</sub>`;
}
/** The size is counted in UTF-8, which is never less than in characters. */
function fitting(maxBytes, render) {
    const texts = DETAILS.map((detail) => () => render(detail));
    for (const text of texts) {
        const rendered = text();
        if (new TextEncoder().encode(rendered).length <= maxBytes)
            return rendered;
    }
    return `${render({ placesOfRule: 0, peopleOfList: 0 }).slice(0, maxBytes / 2)}\n\n…\n`;
}
function parts(outcome, detail) {
    return [
        `## Roster Sync: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .proseForMarkdown */ ._5)((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .verdict */ .WJ)(outcome))}`,
        ...failurePart(outcome),
        ...[...outcome.notes, (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .asOfWords */ .N2)(outcome)].filter(Boolean).map(_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .proseForMarkdown */ ._5),
        ...heldPart(outcome),
        ...problemsPart(outcome, detail),
        ...planPart(outcome, detail),
        ...numbersPart(outcome),
        ...receiptPart(outcome),
    ];
}
function failurePart({ failure }) {
    return failure ? [`**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .proseForMarkdown */ ._5)(failure.message)}**\n\n${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .proseForMarkdown */ ._5)(failure.hint)}`] : [];
}
function heldPart(outcome) {
    const { held, approvedBy, command } = outcome;
    if (held.length === 0)
        return [];
    const reasons = held.map(({ reason }) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .proseForMarkdown */ ._5)(reason)}`).join('\n');
    if (approvedBy !== undefined)
        return [`### Held, and approved by ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forMarkdown */ .Bm)(approvedBy)}\n\n${reasons}`];
    const title = command === 'check' ? '### A sync would be held' : '### Held';
    const form = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .approvalForm */ .sv)(outcome);
    const link = form === undefined ? '' : `\n\n**[Open the form to approve it](${form})**`;
    return [`${title}\n\n${reasons}\n\n${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .proseForMarkdown */ ._5)((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .approvalWords */ .hl)(outcome))}${link}`];
}
function problemsPart({ problems, docs }, { placesOfRule }) {
    if (problems.length === 0)
        return [];
    const byRule = new Map();
    for (const found of problems) {
        const group = byRule.get(found.rule);
        if (group)
            group.push(found);
        else
            byRule.set(found.rule, [found]);
    }
    const groups = [...byRule].map(([rule, found]) => {
        const hints = new Set(found.map(({ hint }) => hint));
        const shared = hints.size === 1 ? [...hints] : [];
        const head = [`#### ${titleOf(rule, docs)} (${found.length})`, ...shared.map(_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .proseForMarkdown */ ._5)];
        const rows = found.map((one) => [
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forMarkdown */ .Bm)((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .placeWords */ .fp)(one)),
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forMarkdown */ .Bm)(one.employeeId ?? ''),
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .proseForMarkdown */ ._5)(shared.length > 0 ? one.message : `${one.message} ${one.hint}`),
        ]);
        return (head.join('\n\n') + table(['Place', 'Employee', 'What is wrong'], rows, placesOfRule, 'problems.csv'));
    });
    return [`### ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(problems.length, 'problem')}`, ...groups];
}
/** The rule’s title, as a link to its section where that has an address. */
function titleOf(rule, docs) {
    const title = (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .proseForMarkdown */ ._5)(_vocabulary_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .catalog */ .U$[rule].title);
    const link = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleLink */ .lN)(docs, rule);
    return link === undefined ? title : `[${title}](${link})`;
}
/** @param cells escaped already */
function table(head, cells, maxRows, rest) {
    if (maxRows === 0)
        return `\n\nThe list is in ${rest}.`;
    const rows = cells.slice(0, maxRows).map((row) => `| ${row.join(' | ')} |`);
    const more = cells.length > maxRows ? `\n\n… and ${cells.length - maxRows} more, in ${rest}.` : '';
    return `\n\n| ${head.join(' | ')} |\n|${' --- |'.repeat(head.length)}\n${rows.join('\n')}${more}`;
}
function planPart(outcome, detail) {
    const { plan, baseline, planId } = outcome;
    if (!plan)
        return [];
    const isImport = outcome.command === 'import';
    const noBaseline = isImport ? 'there was no roster before' : 'nothing was uploaded before';
    const against = baseline === undefined ? noBaseline : `against ${baseline}`;
    const title = `### ${isImport ? 'Changes' : 'Plan'} (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forMarkdown */ .Bm)(against)})`;
    const id = planId === undefined ? '' : `\n\nPlan id: \`${planId}\``;
    const head = `${title}\n\n${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .proseForMarkdown */ ._5)((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .planWords */ .DO)(outcome))}${id}`;
    return [head, ...consequences(plan), ...planLists(plan, outcome.held.length > 0, detail)];
}
/** What isn't in the numbers, and a reviewer should know. */
function consequences({ leavingManagers, departments, movers, baseline }) {
    const name = ({ id, reports }) => `${id} (${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(reports, 'person', 'people')})`;
    const list = (names) => names.map(_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forMarkdown */ .Bm).join(', ');
    const startDates = baseline === undefined ? [] : movers.filter(({ fields }) => fields.includes('start_date'));
    const lines = [
        ...(leavingManagers.length > 0
            ? [`- Leaving, with people who reported to them: ${list(leavingManagers.map(name))}`]
            : []),
        ...(departments.appearing.length > 0 ? [`- New departments: ${list(departments.appearing)}`] : []),
        ...(departments.emptying.length > 0
            ? [`- Departments with nobody left: ${list(departments.emptying)}`]
            : []),
        ...(startDates.length > 0
            ? [`- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .proseForMarkdown */ ._5)(_words_js__WEBPACK_IMPORTED_MODULE_3__/* .START_DATES */ .j5)} ${list(startDates.map(({ id }) => id))}`]
            : []),
    ];
    return lines.length > 0 ? [lines.join('\n')] : [];
}
function planLists(plan, held, { peopleOfList }) {
    const from = plan.comparedWithBase ? ['Comes from'] : [];
    const origin = ({ waiting }) => (waiting ? 'waiting already' : 'this pull request');
    const row = (one, ...more) => [one.id, one.department, ...more, ...(plan.comparedWithBase ? [origin(one)] : [])].map(_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forMarkdown */ .Bm);
    const people = ['Employee id', 'Department'];
    const joiners = plan.baseline === undefined ? [] : plan.joiners;
    const positions = plan.baseline === undefined ? [] : positionRows(plan.positions);
    const lists = [
        { title: 'Leavers', head: [...people, ...from], rows: plan.leavers.map((one) => row(one)) },
        { title: 'Joiners', head: [...people, ...from], rows: joiners.map((one) => row(one)) },
        {
            title: 'Changed',
            head: [...people, 'Changed', ...from],
            rows: plan.movers.map((one) => row(one, one.fields.join(', '))),
        },
        { title: 'Positions', head: ['Position id', 'Change'], rows: positions },
    ];
    return lists
        .filter(({ rows }) => rows.length > 0)
        .map(({ title, head, rows }) => {
        const content = table(head, rows, peopleOfList, 'plan.json');
        // Who will be deleted is what an approval is about.
        const open = held && title === 'Leavers' ? ' open' : '';
        return `<details${open}><summary>${title} (${rows.length})</summary>${content}\n\n</details>`;
    });
}
function positionRows({ added, removed, moved, renamed }) {
    const rows = (ids, change) => ids.map((id) => [(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forMarkdown */ .Bm)(id), change]);
    return [
        ...rows(removed, 'removed'),
        ...rows(added, 'added'),
        ...rows(moved, 'moved'),
        ...rows(renamed, 'renamed'),
    ];
}
function numbersPart(outcome) {
    const { employees, positions, endpoint, commit } = outcome;
    const rows = [
        ['Employees', employees],
        ['Positions', positions],
        ['Address', endpoint],
        ['Commit', commit],
    ].filter(([, value]) => value !== undefined);
    if (rows.length === 0)
        return [];
    const lines = rows.map(([name, value]) => `| ${String(name)} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forMarkdown */ .Bm)(String(value))} |`).join('\n');
    return [`| | |\n| --- | --- |\n${lines}\n\n${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .proseForMarkdown */ ._5)((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .schemaWords */ .hd)(outcome))}`];
}
function receiptPart({ receipt, ending, uploads }) {
    if (receipt === undefined)
        return [];
    const status = uploads.employees?.serverStatus;
    const said = status === undefined ? '' : ` The API’s answer said “${status}”.`;
    const way = ending === 'uploaded' ? `\n\n${_words_js__WEBPACK_IMPORTED_MODULE_3__/* .WHERE_TO_LOOK */ .wK}${said}` : '';
    return [
        `### Receipt\n\nThe tag \`${receipt}\`; \`roster-sync verify ${receipt}\` builds the files again and compares.${way}`,
    ];
}


/***/ }),

/***/ 58115:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P_: () => (/* binding */ problemListLines),
/* harmony export */   pI: () => (/* binding */ storyLines),
/* harmony export */   pb: () => (/* binding */ problemLines),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/* harmony import */ var _outcome_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9532);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8547);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22055);



const plain = (_style, text) => text;
/** The outcome as lines for a terminal or a log, without its problems. */
function storyLines(outcome, paint = plain) {
    const { command, held, planId, failure, receipt, ending, approvedBy } = outcome;
    const holding = approvedBy !== undefined ? 'approved' : command === 'check' ? 'would be held' : 'held';
    return [
        ...[...outcome.notes, (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .asOfWords */ .N2)(outcome), (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .schemaWords */ .hd)(outcome), planLine(outcome)]
            .filter(Boolean)
            .map((line) => paint('quiet', (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forTerminal */ .Qf)(line))),
        ...(planId === undefined ? [] : [`plan-id: ${planId}`]),
        ...held.map(({ reason }) => `${holding}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forTerminal */ .Qf)(reason)}`),
        ...(held.length > 0 && approvedBy === undefined ? [...approvalLines(outcome)] : []),
        ...(failure ? [paint('bad', (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forTerminal */ .Qf)(failure.message)), (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forTerminal */ .Qf)(failure.hint)] : []),
        ...(receipt === undefined ? [] : [`receipt: ${receipt}`]),
        ...(ending === 'uploaded' ? [paint('quiet', _words_js__WEBPACK_IMPORTED_MODULE_2__/* .WHERE_TO_LOOK */ .wK)] : []),
        `${paint((0,_outcome_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .hasWorked */ .HA)(outcome) ? 'good' : 'bad', ending)}: ${paint('strong', (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forTerminal */ .Qf)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .verdict */ .WJ)(outcome)))}`,
    ];
}
function approvalLines(outcome) {
    const form = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .approvalForm */ .sv)(outcome);
    return [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forTerminal */ .Qf)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .approvalWords */ .hl)(outcome)),
        ...(form === undefined ? [] : [`The form to approve it: ${form}`]),
    ];
}
/** A problem as two lines: what is wrong, and what to do. */
function problemLines({ severity, rule, file, line, column, employeeId, message, hint }, paint) {
    const place = [file, line, column].filter((part) => part !== undefined).join(':');
    const who = employeeId === undefined ? '' : ` (${employeeId})`;
    return [
        `${paint('strong', (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forTerminal */ .Qf)(place))} ${paint(severity === 'error' ? 'bad' : 'quiet', severity)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forTerminal */ .Qf)(message + who)} ${paint('quiet', rule)}`,
        `  ${paint('quiet', (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forTerminal */ .Qf)(hint))}`,
    ];
}
/** More of one kind have one cause. */
const MAX_OF_A_KIND = 10;
/**
 * Problems as lines for a terminal or a log: at most ten of a kind, and how many there are besides.
 *
 * @param rest where all of them are, as the end of a sentence
 */
function problemListLines(problems, paint, rest) {
    const counts = new Map();
    const lines = problems.flatMap((found) => {
        const count = (counts.get(found.rule) ?? 0) + 1;
        counts.set(found.rule, count);
        return count > MAX_OF_A_KIND ? [] : problemLines(found, paint);
    });
    const more = [...counts]
        .filter(([, count]) => count > MAX_OF_A_KIND)
        .map(([rule, count]) => `… and ${count - MAX_OF_A_KIND} more of ${rule}: ${rest}`);
    return [...lines, ...more.map((line) => paint('strong', line))];
}
function planLine(outcome) {
    if (!outcome.plan)
        return '';
    const noBaseline = `nothing (no ${outcome.command === 'import' ? 'roster' : 'upload'} before)`;
    return `Against ${outcome.baseline ?? noBaseline}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .planWords */ .DO)(outcome)}.`;
}


/***/ }),

/***/ 22055:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DO: () => (/* binding */ planWords),
/* harmony export */   N2: () => (/* binding */ asOfWords),
/* harmony export */   OW: () => (/* binding */ columnWords),
/* harmony export */   WJ: () => (/* binding */ verdict),
/* harmony export */   fp: () => (/* binding */ placeWords),
/* harmony export */   hd: () => (/* binding */ schemaWords),
/* harmony export */   hl: () => (/* binding */ approvalWords),
/* harmony export */   j5: () => (/* binding */ START_DATES),
/* harmony export */   lN: () => (/* binding */ ruleLink),
/* harmony export */   sv: () => (/* binding */ approvalForm),
/* harmony export */   wK: () => (/* binding */ WHERE_TO_LOOK)
/* harmony export */ });
/* unused harmony export sectionAnchor */
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16714);

/** Where in its line a problem is: a roster has cells, a configuration characters. */
function columnWords({ rule, column }) {
    if (column === undefined)
        return undefined;
    return `${rule.startsWith('config/') ? 'column' : 'cell'} ${column}`;
}
/** Where a problem is: file, line, and cell or column. */
function placeWords(found) {
    const line = found.line === undefined ? undefined : `line ${found.line}`;
    return [found.file, line, columnWords(found)].filter((part) => part !== undefined).join(', ');
}
/** The verdict in one sentence that needs no knowledge of the product. */
function verdict(outcome) {
    const errors = outcome.problems.filter(({ severity }) => severity === 'error').length;
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
/** How a held plan is let through, and by whom. */
function approvalWords({ planId, approval }) {
    const id = `\`${planId ?? ''}\``;
    // Where approvers are named, nobody can prove on a command line to be one.
    const desk = approval?.approvers ? '' : '; on a command line, sync with `--approve` and that id';
    const how = `If this is right, run the sync workflow by hand with \`approve\` set to ${id}${desk}. It lets this plan through and no other.`;
    return approval ? `${how} ${whoApproves(approval.approvers)}` : how;
}
function whoApproves(approvers) {
    if (approvers?.length === 0)
        return 'Who may approve: an administrator of the repository who made no part of this change.';
    return approvers
        ? `Who may approve: ${approvers.join(', ')}; nobody approves a change of their own.`
        : 'Anyone with write access may approve; `guards.approvers` in the configuration limits that.';
}
/** The address of the form in which a held plan is approved, where it is one that may be linked. */
function approvalForm({ approval }) {
    return linkable(approval?.form);
}
/** Where a person looks for what became of the upload: no API call reports it (docs/vendor-api.md, Endpoints). */
const WHERE_TO_LOOK = 'Accepted is not applied yet: the portal processes the files later. Look in the portal under Add-ons, HR Data Sync.';
/** @returns the address, where it is one that may be linked */
function linkable(address) {
    return address !== undefined && /^https:\/\/[\w.~:/%+-]+$/.test(address) ? address : undefined;
}
/** Under which anchor GitHub shows the section that has this rule’s id as its heading. */
const sectionAnchor = (rule) => rule.replaceAll('/', '');
/** @param docs the address of docs/rules.md @returns the address of the rule’s section, where there is one to link */
function ruleLink(docs, rule) {
    const page = linkable(docs);
    return page && `${page}#${sectionAnchor(rule)}`;
}


/***/ })

};
