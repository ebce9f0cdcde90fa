export const id = 1;
export const ids = [1,353,201];
export const modules = {

/***/ 74001:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publish: () => (/* binding */ publish)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96421);
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97420);
/* harmony import */ var _core_report_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8547);
/* harmony import */ var _core_report_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34201);
/* harmony import */ var _core_report_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58115);
/* harmony import */ var _core_report_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22055);






/** GitHub shows ten errors and ten warnings a step; setFailed makes one of the errors. */
const MOST_ERRORS = 9;
const MOST_WARNINGS = 10;
/** Puts an outcome where a workflow's readers look: log, annotations, summary, outputs, and the step's own end. */
async function publish(outcome, reportDir) {
    annotate(outcome.problems);
    setOutputs(outcome, reportDir);
    await writeSummary((0,_core_report_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .summaryMarkdown */ .e)(outcome));
    for (const line of (0,_core_report_text_js__WEBPACK_IMPORTED_MODULE_4__/* .storyLines */ .pI)(outcome))
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq)(line);
    if (['problems', 'held', 'failed'].includes(outcome.ending))
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1)(failedLine(outcome));
}
function annotate(problems) {
    const of = (severity) => problems.filter((found) => found.severity === severity);
    for (const found of (0,_core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .chooseProblems */ .Il)(of('error'), MOST_ERRORS))
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)(...annotation(found));
    for (const found of (0,_core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .chooseProblems */ .Il)(of('warning'), MOST_WARNINGS))
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e)(...annotation(found));
}
function annotation(found) {
    const { rule, file, line, message, hint } = found;
    const column = (0,_core_report_words_js__WEBPACK_IMPORTED_MODULE_5__/* .columnWords */ .OW)(found);
    const cell = column === undefined ? '' : ` (${column})`;
    const place = line === undefined ? {} : { startLine: line };
    return [`${(0,_core_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forTerminal */ .Qf)(message)}${cell} ${(0,_core_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forTerminal */ .Qf)(hint)}`, { title: rule, file, ...place }];
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
    return (0,_core_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forTerminal */ .Qf)(`${(0,_core_report_words_js__WEBPACK_IMPORTED_MODULE_5__/* .verdict */ .WJ)(outcome)} ${why}`.trim());
}


/***/ }),

/***/ 8547:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ forHtml),
/* harmony export */   Bm: () => (/* binding */ forMarkdown),
/* harmony export */   Qf: () => (/* binding */ forTerminal),
/* harmony export */   _5: () => (/* binding */ proseForMarkdown),
/* harmony export */   mk: () => (/* binding */ forCsv),
/* harmony export */   xM: () => (/* binding */ forJsonScript)
/* harmony export */ });
/*
 * One escape for each place that renders. Text from a roster, a configuration or a server passes one of these and
 * no other code.
 */
/** Line breaks, controls, and the characters that turn the reading direction (Unicode Bidi_Control). */
// eslint-disable-next-line no-control-regex -- these are the characters to be found
const INVISIBLE = /[\u0000-\u001F\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]+/g;
/** For a terminal or a log: nothing that moves a cursor, sets a colour, or starts a workflow command. */
function forTerminal(text) {
    return text.replaceAll(INVISIBLE, ' ').replaceAll('::', ':\u200A:').replaceAll('##[', '##\u200A[');
}
/** GitHub looks for mentions and references in the text that was rendered: an entity doesn't hide them, a comment does. */
const NOTHING = '<!---->';
const NAMED = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const entity = (character) => NAMED[character] ?? `&#${character.charCodeAt(0)};`;
/**
 * For Markdown, also inside a table cell: nothing that renders, links, mentions, or ends the cell. What only means
 * something at the begin of a line or before a link (a hyphen, a parenthesis) stays readable.
 */
function forMarkdown(text) {
    return text
        .replaceAll(INVISIBLE, ' ')
        .replaceAll(/[&<>\\`*_[\]|~$#@]|\bGH(?=-\d)/gi, (mark) => {
        if (mark === '#')
            return entity(mark) + NOTHING;
        return mark === '@' || mark.length > 1 ? mark + NOTHING : entity(mark);
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
    const plain = text.replaceAll(INVISIBLE, ' ');
    const harmless = /^[\s]*[=+\-@]/.test(plain) ? `'${plain}` : plain;
    return /[",;\t]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
/** For HTML, as text and inside a quoted attribute. */
function forHtml(text) {
    return text
        .replaceAll(INVISIBLE, ' ')
        .replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
/** For JSON inside an HTML `<script type="application/json">`: nothing that ends the element. */
function forJsonScript(value) {
    const visible = (_key, part) => typeof part === 'string' ? part.replaceAll(INVISIBLE, ' ') : part;
    return JSON.stringify(value, visible).replaceAll('<', '\\u003c');
}


/***/ }),

/***/ 34201:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commentMarkdown: () => (/* binding */ commentMarkdown),
/* harmony export */   e: () => (/* binding */ summaryMarkdown)
/* harmony export */ });
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16714);
/* harmony import */ var _vocabulary_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25913);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8547);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22055);




/** From the fullest to the barest; the first that fits is taken. */
const DETAILS = [
    { placesOfRule: 50, peopleOfList: 500 },
    { placesOfRule: 10, peopleOfList: 50 },
    { placesOfRule: 3, peopleOfList: 10 },
    { placesOfRule: 0, peopleOfList: 0 },
];
/** GitHub drops a whole job summary that is over 1 MiB a step. */
const LARGEST_SUMMARY = 1_000_000;
/** GitHub refuses a comment of more than 65,536 characters. */
const LARGEST_COMMENT = 65_000;
/** The summary of a run, for GitHub's job summary and `summary.md`. Everything in it is escaped. */
function summaryMarkdown(outcome) {
    return fitting(LARGEST_SUMMARY, (detail) => `${parts(outcome, detail).join('\n\n')}\n`);
}
/**
 * The comment on a pull request.
 *
 * @param marker by which the comment is found again; it doesn't show
 * @param head the commit of the pull request that it speaks of
 */
function commentMarkdown(outcome, marker, head) {
    const about = head === undefined ? '' : `\n\n<sub>About commit ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forMarkdown */ .Bm)(head.slice(0, 12))}.</sub>`;
    return fitting(LARGEST_COMMENT, (detail) => `${marker}\n${parts(outcome, detail).join('\n\n')}${about}\n`);
}
/** The size is counted in UTF-8, which is never less than in characters. */
function fitting(largest, render) {
    const texts = DETAILS.map((detail) => () => render(detail));
    for (const text of texts) {
        const rendered = text();
        if (new TextEncoder().encode(rendered).length <= largest)
            return rendered;
    }
    return `${render({ placesOfRule: 0, peopleOfList: 0 }).slice(0, largest / 2)}\n\n…\n`;
}
function parts(outcome, detail) {
    return [
        `## Roster Sync: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .proseForMarkdown */ ._5)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .verdict */ .WJ)(outcome))}`,
        ...failurePart(outcome),
        ...outcome.notes.map(_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .proseForMarkdown */ ._5),
        ...heldPart(outcome),
        ...problemsPart(outcome, detail),
        ...planPart(outcome, detail),
        ...numbersPart(outcome),
        ...receiptPart(outcome),
    ];
}
function failurePart({ failure }) {
    return failure ? [`**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .proseForMarkdown */ ._5)(failure.message)}**\n\n${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .proseForMarkdown */ ._5)(failure.hint)}`] : [];
}
function heldPart(outcome) {
    const { held, approvedBy, command } = outcome;
    if (held.length === 0)
        return [];
    const reasons = held.map(({ reason }) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .proseForMarkdown */ ._5)(reason)}`).join('\n');
    if (approvedBy !== undefined)
        return [`### Held, and approved by ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forMarkdown */ .Bm)(approvedBy)}\n\n${reasons}`];
    const title = command === 'check' ? '### A sync would be held' : '### Held';
    const form = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .approvalForm */ .sv)(outcome);
    const link = form === undefined ? '' : `\n\n**[Open the form to approve it](${form})**`;
    return [`${title}\n\n${reasons}\n\n${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .proseForMarkdown */ ._5)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .approvalWords */ .hl)(outcome))}${link}`];
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
        const head = [`#### ${titleOf(rule, docs)} (${found.length})`, ...shared.map(_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .proseForMarkdown */ ._5)];
        const rows = found.map((one) => [
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forMarkdown */ .Bm)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .placeWords */ .fp)(one)),
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forMarkdown */ .Bm)(one.employeeId ?? ''),
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .proseForMarkdown */ ._5)(shared.length > 0 ? one.message : `${one.message} ${one.hint}`),
        ]);
        return (head.join('\n\n') + table(['Place', 'Employee', 'What is wrong'], rows, placesOfRule, 'problems.csv'));
    });
    return [`### ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(problems.length, 'problem')}`, ...groups];
}
/** The rule’s title, as a link to its section where that has an address. */
function titleOf(rule, docs) {
    const title = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .proseForMarkdown */ ._5)(_vocabulary_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .catalog */ .U[rule].title);
    const link = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleLink */ .lN)(docs, rule);
    return link === undefined ? title : `[${title}](${link})`;
}
/** @param cells escaped already */
function table(head, cells, most, rest) {
    if (most === 0)
        return `\n\nThe list is in ${rest}.`;
    const rows = cells.slice(0, most).map((row) => `| ${row.join(' | ')} |`);
    const more = cells.length > most ? `\n\n… and ${cells.length - most} more, in ${rest}.` : '';
    return `\n\n| ${head.join(' | ')} |\n|${' --- |'.repeat(head.length)}\n${rows.join('\n')}${more}`;
}
function planPart(outcome, detail) {
    const { plan, baseline, planId } = outcome;
    if (!plan)
        return [];
    const isImport = outcome.command === 'import';
    const nothing = isImport ? 'there was no roster before' : 'nothing was uploaded before';
    const against = baseline === undefined ? nothing : `against ${baseline}`;
    const title = `### ${isImport ? 'Changes' : 'Plan'} (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forMarkdown */ .Bm)(against)})`;
    const id = planId === undefined ? '' : `\n\nPlan id: \`${planId}\``;
    const head = `${title}\n\n${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .proseForMarkdown */ ._5)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .planWords */ .DO)(outcome))}${id}`;
    return [head, ...consequences(plan), ...planLists(plan, outcome.held.length > 0, detail)];
}
/** What isn't in the numbers, and a reviewer should know. */
function consequences({ leavingManagers, departments, movers, baseline }) {
    const name = ({ id, reports }) => `${id} (${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(reports, 'person', 'people')})`;
    const list = (names) => names.map(_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forMarkdown */ .Bm).join(', ');
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
            ? [`- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .proseForMarkdown */ ._5)(_words_js__WEBPACK_IMPORTED_MODULE_2__/* .START_DATES */ .j5)} ${list(startDates.map(({ id }) => id))}`]
            : []),
    ];
    return lines.length > 0 ? [lines.join('\n')] : [];
}
function planLists(plan, held, { peopleOfList }) {
    const from = plan.comparedWithBase ? ['Comes from'] : [];
    const origin = ({ waiting }) => (waiting ? 'waiting already' : 'this pull request');
    const row = (one, ...more) => [one.id, one.department, ...more, ...(plan.comparedWithBase ? [origin(one)] : [])].map(_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forMarkdown */ .Bm);
    const people = ['Employee id', 'Department'];
    const joiners = plan.baseline === undefined ? [] : plan.joiners;
    const positions = plan.baseline === undefined ? [] : positionRows(plan.positions);
    const lists = [
        { title: 'Leavers', head: [...people, ...from], rows: plan.leavers.map((one) => row(one)) },
        { title: 'Joiners', head: [...people, ...from], rows: joiners.map((one) => row(one)) },
        {
            title: 'Movers',
            head: [...people, 'Changed', ...from],
            rows: plan.movers.map((one) => row(one, one.fields.join(', '))),
        },
        { title: 'Positions', head: ['Position id', 'Change'], rows: positions },
    ];
    return lists
        .filter(({ rows }) => rows.length > 0)
        .map(({ title, head, rows }) => {
        const content = table(head, rows, peopleOfList, 'plan.json');
        // Who would be deleted is what an approval is about.
        const open = held && title === 'Leavers' ? ' open' : '';
        return `<details${open}><summary>${title} (${rows.length})</summary>${content}\n\n</details>`;
    });
}
function positionRows({ added, removed, moved, renamed }) {
    const rows = (ids, change) => ids.map((id) => [(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forMarkdown */ .Bm)(id), change]);
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
    const lines = rows.map(([name, value]) => `| ${String(name)} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forMarkdown */ .Bm)(String(value))} |`).join('\n');
    return [`| | |\n| --- | --- |\n${lines}\n\n${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .proseForMarkdown */ ._5)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .schemaWords */ .hd)(outcome))}`];
}
function receiptPart({ receipt, ending, uploads }) {
    if (receipt === undefined)
        return [];
    const status = uploads.employees?.serverStatus;
    const said = status === undefined ? '' : ` The API’s answer said “${status}”.`;
    const way = ending === 'uploaded' ? `\n\n${_words_js__WEBPACK_IMPORTED_MODULE_2__/* .WHERE_TO_LOOK */ .wK}${said}` : '';
    return [
        `### Receipt\n\nThe tag \`${receipt}\`; \`roster-sync verify ${receipt}\` builds the files again and compares.${way}`,
    ];
}


/***/ }),

/***/ 58115:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pI: () => (/* binding */ storyLines),
/* harmony export */   pb: () => (/* binding */ problemLines),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8547);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22055);


const plain = (_style, text) => text;
/** The outcome as lines for a terminal or a log, without its problems. */
function storyLines(outcome, paint = plain) {
    const { command, held, planId, failure, receipt, ending, approvedBy } = outcome;
    const holding = approvedBy !== undefined ? 'approved' : command === 'check' ? 'would be held' : 'held';
    const good = ending === 'clean' || ending === 'uploaded' || ending === 'unchanged';
    return [
        ...[...outcome.notes, (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .schemaWords */ .hd)(outcome), planLine(outcome)]
            .filter(Boolean)
            .map((line) => paint('quiet', (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forTerminal */ .Qf)(line))),
        ...(planId === undefined ? [] : [`plan-id: ${planId}`]),
        ...held.map(({ reason }) => `${holding}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forTerminal */ .Qf)(reason)}`),
        ...(held.length > 0 && approvedBy === undefined ? [...approvalLines(outcome)] : []),
        ...(failure ? [paint('bad', (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forTerminal */ .Qf)(failure.message)), (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forTerminal */ .Qf)(failure.hint)] : []),
        ...(receipt === undefined ? [] : [`receipt: ${receipt}`]),
        ...(ending === 'uploaded' ? [paint('quiet', _words_js__WEBPACK_IMPORTED_MODULE_1__/* .WHERE_TO_LOOK */ .wK)] : []),
        `${paint(good ? 'good' : 'bad', ending)}: ${paint('strong', (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forTerminal */ .Qf)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .verdict */ .WJ)(outcome)))}`,
    ];
}
function approvalLines(outcome) {
    const form = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .approvalForm */ .sv)(outcome);
    return [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forTerminal */ .Qf)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .approvalWords */ .hl)(outcome)),
        ...(form === undefined ? [] : [`The form to approve it: ${form}`]),
    ];
}
/** A problem as two lines: what is wrong, and what to do. */
function problemLines({ severity, rule, file, line, column, employeeId, message, hint }, paint) {
    const place = [file, line, column].filter((part) => part !== undefined).join(':');
    const who = employeeId === undefined ? '' : ` (${employeeId})`;
    return [
        `${paint('strong', (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forTerminal */ .Qf)(place))} ${paint(severity === 'error' ? 'bad' : 'quiet', severity)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forTerminal */ .Qf)(message + who)} ${paint('quiet', rule)}`,
        `  ${paint('quiet', (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forTerminal */ .Qf)(hint))}`,
    ];
}
function planLine(outcome) {
    if (!outcome.plan)
        return '';
    const nothing = `nothing (no ${outcome.command === 'import' ? 'roster' : 'upload'} before)`;
    return `Against ${outcome.baseline ?? nothing}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .planWords */ .DO)(outcome)}.`;
}


/***/ }),

/***/ 22055:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DO: () => (/* binding */ planWords),
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

/** Where in its line a problem stands: a roster has cells, a configuration characters. */
function columnWords({ rule, column }) {
    if (column === undefined)
        return undefined;
    return `${rule.startsWith('config/') ? 'column' : 'cell'} ${column}`;
}
/** Where a problem stands: file, line, and cell or column. */
function placeWords(found) {
    const line = found.line === undefined ? undefined : `line ${found.line}`;
    return [found.file, line, columnWords(found)].filter((part) => part !== undefined).join(', ');
}
/** The verdict in one sentence that needs no knowledge of the product. */
function verdict(outcome) {
    const errors = outcome.problems.filter(({ severity }) => severity === 'error').length;
    const program = outcome.program ?? 'the program';
    const people = (0,_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .h)(outcome.employees ?? 0, 'employee');
    if (outcome.command === 'import')
        return importVerdict(outcome, errors);
    switch (outcome.ending) {
        case 'clean':
            return outcome.held.length > 0
                ? `The roster is right, but the next sync would wait for an approval.`
                : `The roster is right: ${people} can be sent to ${program}.`;
        case 'problems':
            return `Nothing ${outcome.command === 'sync' ? 'was' : 'can be'} sent: ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .h)(errors, 'problem')} must be mended first.`;
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
    const people = (0,_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .h)(employees, 'employee');
    switch (ending) {
        case 'clean':
            return `${rosterFile} was written: ${people}.`;
        case 'unchanged':
            return `${rosterFile} is as it was: ${people}.`;
        case 'problems':
            return `Nothing was written: ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .h)(errors, 'problem')} must be mended first.`;
        default:
            return 'The import failed. Nothing was written.';
    }
}
/** Which files the API took in this run. */
function whatWasSent({ posted, uploads }) {
    if (!posted)
        return 'Nothing was sent.';
    if (!uploads.employees)
        return 'No file is known to have been accepted.';
    return uploads.positions
        ? 'Both files were accepted.'
        : 'Only the employee file was accepted; the next sync sends both again.';
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
/** The numbers of a plan in one line. */
function planWords(outcome) {
    const { plan } = outcome;
    if (!plan)
        return '';
    const { joiners, leavers, movers, positions } = plan;
    const moves = [
        `${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .h)(joiners.length, 'joiner')}, ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .h)(leavers.length, 'leaver')}, ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .h)(movers.length, 'mover')}`,
        `positions: ${positions.added.length} added, ${positions.removed.length} removed, ${positions.moved.length} moved, ${positions.renamed.length} renamed`,
    ];
    return moves.join('; ');
}
/** What the platform leaves as it is (docs/vendor-api.md, The cycle). */
const START_DATES = 'HR Data Sync doesn’t apply a changed start date to somebody who is in the system already; change it in the portal:';
/** How a held plan is let through, and by whom. */
function approvalWords({ planId, approval }) {
    const id = `\`${planId ?? ''}\``;
    const how = `If this is right, run the sync workflow by hand with \`approve\` set to ${id}; on a command line, sync with \`--approve\` and that id. It lets this plan through and no other.`;
    return approval ? `${how} ${whoApproves(approval.approvers)}` : how;
}
function whoApproves(approvers) {
    return approvers
        ? `Who may approve: ${approvers.join(', ')}; nobody approves a change of their own.`
        : 'Anyone with write access may approve; `guards.approvers` in the configuration limits that.';
}
/** The address of the form in which a held plan is approved, where it is one that may be linked. */
function approvalForm({ approval }) {
    return linkable(approval?.form);
}
/** Where a person looks for what became of the upload: no API call tells it (docs/vendor-api.md, Endpoints). */
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
