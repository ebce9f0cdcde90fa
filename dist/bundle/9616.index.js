export const id = 9616;
export const ids = [9616];
export const modules = {

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

/***/ 42476:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ changeWords)
/* harmony export */ });
/* harmony import */ var _vocabulary_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81283);

/* Apart from words.ts, which the report’s script would take with it. */
/** What is different of somebody who changed: `Department: Sales → IT, e-mail address`. */
function changeWords({ fields, values }) {
    const named = (element) => (0,_vocabulary_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(element)?.called.replace(/^the /, '') ?? element;
    const words = fields.map((element) => {
        const value = values[element];
        const shown = (text) => text || '(empty)';
        return value ? `${named(element)}: ${shown(value.before)} → ${shown(value.after)}` : named(element);
    });
    // What says the most comes first.
    return [...words.filter((one) => one.includes('→')), ...words.filter((one) => !one.includes('→'))].join(', ');
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

/***/ 56268:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ headline)
/* harmony export */ });
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16714);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97420);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22055);



/** What will happen, in one line: who will be deleted comes first. */
function headline(outcome) {
    const { command, ending, plan, held, problems } = outcome;
    if (command !== 'check')
        return (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .verdict */ .WJ)(outcome);
    if (ending === 'problems')
        return toFix(problems);
    if (ending !== 'clean' || !plan)
        return (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .verdict */ .WJ)(outcome);
    const { baseline, leavers } = plan;
    const changes = leavers.length > 0 && baseline !== undefined && held.length > 0
        ? changesOf(plan, `${leavers.length} of ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(baseline, 'person', 'people')} will be deleted`)
        : changesOf(plan);
    if (held.length > 0)
        return `Will wait for an approval: ${baseline === undefined ? 'it is the first upload' : (changes ?? 'nobody will change')}`;
    return baseline === undefined ? (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .verdict */ .WJ)(outcome) : (changes ?? 'Nothing will change');
}
/** What an upload does to people, and where it does nothing to them, to positions; undefined for nothing at all. */
function changesOf({ leavers, joiners, movers, positions }, deleted = `${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(leavers.length, 'person', 'people')} will be deleted`) {
    const others = [
        { count: joiners.length, does: 'added' },
        { count: movers.length, does: 'changed' },
    ].filter(({ count }) => count > 0);
    if (leavers.length > 0)
        return [deleted, ...others.map(({ count, does }) => `${count} ${does}`)].join(' · ');
    const [first, ...rest] = others;
    if (first)
        return [
            `${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(first.count, 'person', 'people')} will be ${first.does}`,
            ...rest.map(({ count, does }) => `${count} ${does}`),
        ].join(' · ');
    const posts = new Set(Object.values(positions).flat()).size;
    return posts === 0 ? undefined : `Nobody will change · ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(posts, 'position')} will`;
}
/** Whoever edits a roster fixes cells; what isn't in one is a problem. */
function toFix(problems) {
    const errors = problems.filter(_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .isError */ .bJ);
    const cells = new Set(errors.map(({ file, line, column }) => `${file}:${line ?? ''}:${column ?? ''}`));
    const areCells = errors.every(({ rule, line, column }) => !rule.startsWith('config/') && line !== undefined && column !== undefined);
    return areCells ? `${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(cells.size, 'cell')} to fix` : `${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(errors.length, 'problem')} to fix`;
}


/***/ }),

/***/ 69616:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commentMarkdown: () => (/* binding */ commentMarkdown),
  summaryMarkdown: () => (/* binding */ summaryMarkdown)
});

// EXTERNAL MODULE: ./src/core/base/text.ts
var base_text = __webpack_require__(16714);
// EXTERNAL MODULE: ./src/core/vocabulary/rules.ts + 3 modules
var rules = __webpack_require__(85905);
// EXTERNAL MODULE: ./src/core/report/escape.ts
var report_escape = __webpack_require__(8547);
// EXTERNAL MODULE: ./src/core/report/change-words.ts
var change_words = __webpack_require__(42476);
// EXTERNAL MODULE: ./src/core/report/words.ts
var words = __webpack_require__(22055);
;// CONCATENATED MODULE: ./src/core/report/plan-markdown.ts




/* A plan in Markdown: one table of who will be deleted, added and changed, the deletions first and always open. */
/** So many of each kind are in the table that is open. */
const OPEN = 20;
/**
 * @param peopleOfList how many of each list may be named at most
 * @returns the table, whoever isn't in it, what follows from it, and the positions
 */
function planMarkdown(outcome, peopleOfList) {
    const { plan } = outcome;
    if (!plan)
        return [];
    const lists = plan.baseline === undefined ? [] : listsOf(plan);
    const origin = plan.comparedWithBase && lists.some(({ people }) => people.some(({ waiting }) => waiting));
    const columns = { what: plan.movers.length > 0, origin };
    const head = [
        ...['', 'Employee id', 'Department'],
        ...(columns.what ? ['What changes'] : []),
        'Line',
        ...(origin ? ['Comes from'] : []),
    ];
    const rowsOf = (list, people) => people.map((one) => rowOf(outcome, list, one, columns));
    const open = lists.flatMap((list) => rowsOf(list, list.people.slice(0, OPEN)));
    const folded = lists.flatMap((list) => {
        const more = list.people.slice(OPEN);
        if (more.length === 0)
            return [];
        const named = more.slice(0, Math.max(0, peopleOfList - OPEN));
        const unnamed = more.length - named.length;
        const end = unnamed === 0 ? '' : `\n\n… and ${unnamed} more, in plan.json.`;
        const content = named.length === 0 ? end : table(head, rowsOf(list, named)) + end;
        return [fold(`${(0,base_text/* counted */.hS)(more.length, 'more person', 'more people')} ${list.rest}`, content)];
    });
    return [
        ...(open.length > 0 ? [table(head, open).trimStart()] : []),
        ...folded,
        ...consequences(plan),
        ...positionsPart(plan, peopleOfList),
    ];
}
function listsOf({ leavers, joiners, movers }) {
    const row = (one, what = '') => ({ ...one, what });
    return [
        { action: '**Delete**', rest: 'will be deleted', side: 'before', people: leavers.map((one) => row(one)) },
        { action: 'Add', rest: 'will be added', side: 'now', people: joiners.map((one) => row(one)) },
        {
            action: 'Change',
            rest: 'will be changed',
            side: 'now',
            people: movers.map((one) => row(one, (0,change_words/* changeWords */.m)(one))),
        },
    ];
}
/** @param columns whether the table says what changes, and from where a change comes */
function rowOf(outcome, { action, side }, { id, department, what, waiting, row }, columns) {
    return [
        action,
        (0,report_escape/* forMarkdown */.Bm)(id),
        (0,report_escape/* forMarkdown */.Bm)(department),
        ...(columns.what ? [(0,report_escape/* forMarkdown */.Bm)(what)] : []),
        lineOf(outcome, side, row),
        ...(columns.origin ? [waiting ? 'waiting already' : 'this pull request'] : []),
    ];
}
function lineOf(outcome, side, row) {
    if (row?.line === undefined)
        return '';
    const link = (0,words/* lineLink */.lz)(outcome, side, row);
    return link === undefined ? String(row.line) : `[${row.line}](${link})`;
}
/** @param rows escaped already */
function table(head, rows) {
    const lines = rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
    return `\n\n| ${head.join(' | ')} |\n|${' --- |'.repeat(head.length)}\n${lines}`;
}
const fold = (summary, content) => `<details><summary>${summary}</summary>${content}\n\n</details>`;
/** What isn't in the numbers, and a reviewer should know. */
function consequences({ leavingManagers, departments, movers, baseline }) {
    const name = ({ id, reports }) => `${id} (${(0,base_text/* counted */.hS)(reports, 'person', 'people')})`;
    const startDates = baseline === undefined ? [] : movers.filter(({ fields }) => fields.includes('start_date'));
    const item = (what, names) => names.length === 0 ? [] : [`- ${(0,report_escape/* proseForMarkdown */._5)(what)} ${firstOf(names).map(report_escape/* forMarkdown */.Bm).join(', ')}`];
    const lines = [
        ...item('Leaving, with people who reported to them:', leavingManagers.map(name)),
        ...item('New departments:', departments.appearing),
        ...item('Departments with nobody left:', departments.emptying),
        ...item(words/* START_DATES */.j5, startDates.map(({ id }) => id)),
    ];
    return lines.length > 0 ? [lines.join('\n')] : [];
}
const firstOf = (names) => names.length > OPEN ? [...names.slice(0, OPEN), `and ${names.length - OPEN} more`] : names;
function positionsPart({ baseline, positions }, max) {
    const { added, removed, moved, renamed } = positions;
    const rows = (ids, change) => ids.map((id) => [(0,report_escape/* forMarkdown */.Bm)(id), change]);
    const all = [
        ...rows(removed, 'removed'),
        ...rows(added, 'added'),
        ...rows(moved, 'moved'),
        ...rows(renamed, 'another title'),
    ];
    if (baseline === undefined || all.length === 0)
        return [];
    const named = all.slice(0, max);
    const end = named.length < all.length ? `\n\n… and ${all.length - named.length} more, in plan.json.` : '';
    const content = named.length === 0 ? end : table(['Position id', 'Change'], named) + end;
    return [fold(`Positions that change (${all.length})`, content)];
}

// EXTERNAL MODULE: ./src/core/report/headline.ts
var headline = __webpack_require__(56268);
;// CONCATENATED MODULE: ./src/core/report/markdown.ts






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
    const [commit, pushed] = [read ?? head, head].map((one) => one && (0,report_escape/* forMarkdown */.Bm)(one.slice(0, 12)));
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
        `## Roster Sync: ${(0,report_escape/* proseForMarkdown */._5)((0,headline/* headline */.P)(outcome))}`,
        ...failurePart(outcome),
        ...heldPart(outcome),
        ...problemsPart(outcome, detail),
        ...planPart(outcome, detail),
        ...[...outcome.notes, (0,words/* asOfWords */.N2)(outcome)].filter(Boolean).map(report_escape/* proseForMarkdown */._5),
        ...receiptPart(outcome),
        ...nextPart(outcome),
        ...howPart(outcome),
    ];
}
function failurePart({ failure }) {
    return failure ? [`**${(0,report_escape/* proseForMarkdown */._5)(failure.message)}**\n\n${(0,report_escape/* proseForMarkdown */._5)(failure.hint)}`] : [];
}
function heldPart(outcome) {
    const { held, approvedBy, command } = outcome;
    if (held.length === 0)
        return [];
    const reasons = held.map(({ reason }) => `- ${(0,report_escape/* proseForMarkdown */._5)(reason)}`).join('\n');
    if (approvedBy !== undefined)
        return [`### Held, and approved by ${(0,report_escape/* forMarkdown */.Bm)(approvedBy)}\n\n${reasons}`];
    const title = command === 'check' ? '### Why it will wait' : '### Held';
    const form = (0,words/* isProposed */.h7)(outcome) ? undefined : (0,words/* approvalForm */.sv)(outcome);
    const link = form === undefined ? '' : `\n\n**[Open the form to approve it](${form})**`;
    return [`${title}\n\n${reasons}\n\n${(0,report_escape/* proseForMarkdown */._5)((0,words/* approvalWords */.hl)(outcome))}${link}`];
}
function problemsPart({ problems, docs, command, ending }, { placesOfRule }) {
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
        const head = [`#### ${titleOf(rule, docs)} (${found.length})`, ...shared.map(report_escape/* proseForMarkdown */._5)];
        const rows = found.map((one) => [
            (0,report_escape/* forMarkdown */.Bm)((0,words/* placeWords */.fp)(one)),
            (0,report_escape/* forMarkdown */.Bm)(one.employeeId ?? ''),
            (0,report_escape/* proseForMarkdown */._5)(shared.length > 0 ? one.message : `${one.message} ${one.hint}`),
        ]);
        return (head.join('\n\n') + markdown_table(['Place', 'Employee', 'What is wrong'], rows, placesOfRule, 'problems.csv'));
    });
    const unseen = command === 'check' && ending === 'problems' ? [UNSEEN] : [];
    return [...unseen, `### ${(0,base_text/* counted */.hS)(problems.length, 'problem')}`, ...groups];
}
const UNSEEN = 'Nothing can be sent before this is fixed. Not checked until then: who will be deleted, added and changed.';
/** The rule’s title, as a link to its section where that has an address. */
function titleOf(rule, docs) {
    const title = (0,report_escape/* proseForMarkdown */._5)(rules/* catalog */.U$[rule].title);
    const link = (0,words/* ruleLink */.lN)(docs, rule);
    return link === undefined ? title : `[${title}](${link})`;
}
/** @param cells escaped already */
function markdown_table(head, cells, maxRows, rest) {
    if (maxRows === 0)
        return `\n\nThe list is in ${rest}.`;
    const rows = cells.slice(0, maxRows).map((row) => `| ${row.join(' | ')} |`);
    const more = cells.length > maxRows ? `\n\n… and ${cells.length - maxRows} more, in ${rest}.` : '';
    return `\n\n| ${head.join(' | ')} |\n|${' --- |'.repeat(head.length)}\n${rows.join('\n')}${more}`;
}
function planPart(outcome, { peopleOfList }) {
    const { plan, command, employees = 0 } = outcome;
    if (!plan)
        return [];
    const isFirst = plan.baseline === undefined;
    const before = command === 'import' ? 'There was no roster before' : 'Nothing is known to be uploaded before';
    const first = isFirst ? [`${before}: everybody is new (${(0,base_text/* counted */.hS)(employees, 'employee')}).`] : [];
    return [...first, ...planMarkdown(outcome, peopleOfList)];
}
/** What comes next, and where more is. */
function nextPart(outcome) {
    const { ending, links, problems, plan, held } = outcome;
    const run = (0,words/* linkable */.Lj)(links?.run);
    const files = new Set(problems.filter(({ rule }) => !rule.startsWith('config/')).map(({ file }) => file));
    const [only, ...others] = files;
    const edit = only === undefined || others.length > 0 ? undefined : (0,words/* editLink */.bv)(outcome, only);
    const changes = plan && (plan.leavers.length || plan.joiners.length || plan.movers.length);
    const after = (0,words/* isProposed */.h7)(outcome) && ending === 'clean' && held.length === 0 && changes ? [AFTER_MERGE] : [];
    const where = [
        ...(edit === undefined ? [] : [`[Edit the file](${edit})`]),
        ...(run === undefined ? [] : [`[Report](${run}#artifacts)`]),
    ];
    return [...after, ...(where.length > 0 ? [where.join(' · ')] : [])];
}
const AFTER_MERGE = 'It is sent after the merge, when the sync workflow runs next.';
/** Everything that a reader needs only who asks how this came about. */
function howPart(outcome) {
    const { baseline, planId, plan, employees, positions, endpoint, commit, how } = outcome;
    const rows = [
        ['Employees', employees],
        ['Positions', positions],
        ['Address', endpoint],
        ['Commit', commit],
        ['Compared with', plan && (baseline ?? 'nothing')],
    ].filter(([, value]) => value !== undefined);
    const id = planId === undefined ? [] : [`Plan id: \`${planId}\``];
    const said = [(0,words/* planWords */.DO)(outcome), ...how, (0,words/* schemaWords */.hd)(outcome)].filter(Boolean).map(report_escape/* proseForMarkdown */._5);
    if (rows.length === 0 && said.length === 0)
        return [];
    const lines = rows.map(([name, value]) => `| ${String(name)} | ${(0,report_escape/* forMarkdown */.Bm)(String(value))} |`);
    const facts = lines.length === 0 ? [] : [['| | |', '| --- | --- |', ...lines].join('\n')];
    const content = [...facts, ...id, ...said].join('\n\n');
    return [`<details><summary>How this was checked</summary>\n\n${content}\n\n</details>`];
}
function receiptPart({ receipt, ending, uploads }) {
    if (receipt === undefined)
        return [];
    const status = uploads.employees?.serverStatus;
    const said = status === undefined ? '' : ` The API’s answer said “${status}”.`;
    const way = ending === 'uploaded' ? `\n\n${words/* WHERE_TO_LOOK */.wK}${said}` : '';
    return [
        `### Receipt\n\nThe tag \`${receipt}\`; \`roster-sync verify ${receipt}\` builds the files again and compares.${way}`,
    ];
}


/***/ }),

/***/ 22055:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DO: () => (/* binding */ planWords),
/* harmony export */   Lj: () => (/* binding */ linkable),
/* harmony export */   N2: () => (/* binding */ asOfWords),
/* harmony export */   OW: () => (/* binding */ columnWords),
/* harmony export */   WJ: () => (/* binding */ verdict),
/* harmony export */   bv: () => (/* binding */ editLink),
/* harmony export */   fp: () => (/* binding */ placeWords),
/* harmony export */   h7: () => (/* binding */ isProposed),
/* harmony export */   hd: () => (/* binding */ schemaWords),
/* harmony export */   hl: () => (/* binding */ approvalWords),
/* harmony export */   j5: () => (/* binding */ START_DATES),
/* harmony export */   lN: () => (/* binding */ ruleLink),
/* harmony export */   lz: () => (/* binding */ lineLink),
/* harmony export */   sv: () => (/* binding */ approvalForm),
/* harmony export */   wK: () => (/* binding */ WHERE_TO_LOOK)
/* harmony export */ });
/* unused harmony export sectionAnchor */
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16714);
/* harmony import */ var _problem_cell_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50915);


/** Where in its line a problem is: a roster has cells, a workbook names them, a configuration has characters. */
function columnWords(found) {
    const { rule, column } = found;
    if (column === undefined)
        return undefined;
    const cell = (0,_problem_cell_name_js__WEBPACK_IMPORTED_MODULE_1__/* .cellOf */ .W)(found);
    if (cell !== undefined)
        return `cell ${cell}`;
    return `${rule.startsWith('config/') ? 'column' : 'cell'} ${column}`;
}
/** Where a problem is: file, line, and cell or column. */
function placeWords(found) {
    const isLine = found.line !== undefined && (0,_problem_cell_name_js__WEBPACK_IMPORTED_MODULE_1__/* .cellOf */ .W)(found) === undefined;
    const line = isLine ? `line ${found.line}` : undefined;
    return [found.file, line, columnWords(found)].filter((part) => part !== undefined).join(', ');
}
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
/** Whether a plan is only proposed, as on a pull request: nobody can approve it before it is merged. */
const isProposed = ({ plan }) => plan?.comparedWithBase ?? false;
/** How a held plan is let through, and by whom. */
function approvalWords(outcome) {
    const { planId, approval } = outcome;
    if (isProposed(outcome))
        return `After the merge the next sync holds this and says how it is approved.${approval ? ` ${whoApproves(approval.approvers)}` : ''}`;
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
