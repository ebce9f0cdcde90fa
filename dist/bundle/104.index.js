export const id = 104;
export const ids = [104];
export const modules = {

/***/ 56268:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ headline)
/* harmony export */ });
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16714);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22055);


/** What will happen, in one line: who will be deleted comes first. */
function headline(outcome) {
    const { command, ending, plan, held, problems } = outcome;
    if (command === 'sync')
        return ofSync(outcome);
    if (command !== 'check')
        return (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .verdict */ .WJ)(outcome);
    if (ending === 'problems')
        return whatToFix(problems);
    if (ending !== 'clean' || !plan)
        return (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .verdict */ .WJ)(outcome);
    const changes = held.length > 0 ? heldChanges(plan) : changesOf(plan);
    if (held.length > 0)
        return `Will wait for an approval: ${plan.baseline === undefined ? firstWords(outcome) : (changes ?? 'nobody will change')}`;
    return plan.baseline === undefined ? (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .verdict */ .WJ)(outcome) : (changes ?? 'Nothing will change');
}
/** What became of a sync, and of whom. */
function ofSync(outcome) {
    const { ending, plan } = outcome;
    const said = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .verdict */ .WJ)(outcome);
    if (!plan || (ending !== 'held' && ending !== 'uploaded'))
        return said;
    const isHeld = ending === 'held';
    const first = isHeld ? firstWords(outcome) : undefined;
    const then = isHeld ? heldChanges(plan) : changesOf(plan);
    const changes = plan.baseline === undefined ? first : then;
    return changes === undefined ? said : `${said.replace(/\.$/, '')}: ${changes}`;
}
/** With how many there are: a share of the company is what an approval is about. */
function heldChanges(plan) {
    const { baseline, leavers } = plan;
    if (leavers.length === 0 || baseline === undefined)
        return changesOf(plan);
    return changesOf(plan, `${leavers.length} of ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(baseline, 'person', 'people')} will be deleted`);
}
const firstWords = ({ unsignedReceipts }) => unsignedReceipts ? 'nobody knows what was uploaded before' : 'it is the first upload';
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
function whatToFix(problems) {
    const errors = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .toFix */ .Hk)(problems);
    const cells = new Set(errors.map(({ file, line, column }) => `${file}:${line ?? ''}:${column ?? ''}`));
    const areCells = errors.every(({ rule, line, column, isWide }) => !isWide && !rule.startsWith('config/') && line !== undefined && column !== undefined);
    return areCells ? `${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(cells.size, 'cell')} to fix` : `${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(errors.length, 'problem')} to fix`;
}


/***/ }),

/***/ 90104:
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
// EXTERNAL MODULE: ./src/core/report/escape.ts
var report_escape = __webpack_require__(8547);
;// CONCATENATED MODULE: ./src/core/report/markdown-table.ts
/** @param rows escaped already */
function table(head, rows) {
    const lines = rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
    return `| ${head.join(' | ')} |\n|${' --- |'.repeat(head.length)}\n${lines}`;
}

;// CONCATENATED MODULE: ./src/core/report/headcount-markdown.ts


/* How many people there are by department and country, in Markdown. */
/** So many of each are named. */
const NAMED = 30;
/** @returns a table of each that there is, the largest first */
const headcountsMarkdown = (departments, countries) => [...countsTable('Department', departments), ...countsTable('Country', countries)];
function countsTable(title, all) {
    if (all.length === 0)
        return [];
    const rows = all.toSorted((a, b) => b.now - a.now).map(({ name, now }) => [name || '(none)', now]);
    const named = rows.slice(0, NAMED).map(([name, now]) => [(0,report_escape/* forMarkdown */.Bm)(name), String(now)]);
    const others = rows.slice(NAMED);
    const people = others.reduce((sum, [, now]) => sum + now, 0);
    const rest = others.length === 0 ? [] : [[`… and ${others.length} more`, String(people)]];
    return [table([title, 'People'], [...named, ...rest])];
}

// EXTERNAL MODULE: ./src/core/report/headline.ts
var headline = __webpack_require__(56268);
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
    const more = lists.length > 0 && plan.movers.length > 0 ? ', and what changes' : '';
    const head = ['', 'Employee id', `Department${more}`, ...(origin ? ['Comes from'] : [])];
    const rowsOf = (list, people) => people.map((one) => rowOf(outcome, list, one, origin));
    const open = lists.flatMap((list) => rowsOf(list, list.people.slice(0, OPEN)));
    const folded = lists.flatMap((list) => {
        const others = list.people.slice(OPEN);
        if (others.length === 0)
            return [];
        const named = others.slice(0, Math.max(0, peopleOfList - OPEN));
        const unnamed = others.length - named.length;
        const end = unnamed === 0 ? [] : [`… and ${unnamed} more, in plan.json.`];
        const content = [...(named.length === 0 ? [] : [table(head, rowsOf(list, named))]), ...end];
        return [
            fold(`${(0,base_text/* counted */.hS)(others.length, 'more person', 'more people')} ${list.rest}`, content.join('\n\n')),
        ];
    });
    return [
        ...(open.length > 0 ? [table(head, open)] : []),
        ...folded,
        ...consequences(plan),
        ...positionsPart(plan, peopleOfList),
    ];
}
/**
 * Who will be deleted, of a roster that has errors in other places.
 *
 * @returns the table and how many more there are; nothing where nobody will be
 */
function foreseenMarkdown(outcome, peopleOfList) {
    const all = outcome.foreseen ?? [];
    const people = all
        .slice(0, Math.min(OPEN, peopleOfList))
        .map((one) => ({ ...one, what: [one.department] }));
    const list = { action: '**Delete**', rest: '', side: 'before', people };
    const rows = people.map((one) => rowOf(outcome, list, one, false));
    const rest = all.length - people.length;
    return [
        ...(rows.length > 0 ? [table(['', 'Employee id', 'Department'], rows)] : []),
        ...(rest > 0 && rows.length > 0 ? [`… and ${rest} more.`] : []),
    ];
}
function listsOf({ leavers, joiners, movers }) {
    const row = (one) => ({ ...one, what: [one.department] });
    // Where it is the department that changes, its old and new name say it all.
    const changed = (one) => ({
        ...one,
        what: [...('department' in one.values ? [] : [one.department]), (0,change_words/* changeWords */.m)(one)],
    });
    return [
        { action: '**Delete**', rest: 'will be deleted', side: 'before', people: leavers.map(row) },
        { action: 'Add', rest: 'will be added', side: 'now', people: joiners.map(row) },
        { action: 'Change', rest: 'will be changed', side: 'now', people: movers.map(changed) },
    ];
}
/** Few and narrow columns: a phone shows them whole. */
function rowOf(outcome, { action, side }, { id, what, waiting, row }, hasOrigin) {
    return [
        action,
        linkedId(outcome, side, id, row),
        what.filter(Boolean).map(report_escape/* forMarkdown */.Bm).join('<br>'),
        ...(hasOrigin ? [waiting ? 'waiting already' : 'this pull request'] : []),
    ];
}
/** The id leads to its line; where no link is known, the line is named. */
function linkedId(outcome, side, id, row) {
    const shown = (0,report_escape/* forMarkdown */.Bm)(id);
    if (row?.line === undefined)
        return shown;
    const link = (0,words/* lineLink */.lz)(outcome, side, row);
    return link === undefined ? `${shown} (line ${row.line})` : `[${shown}](${link})`;
}
const fold = (summary, content) => `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`;
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
    const end = named.length < all.length ? [`… and ${all.length - named.length} more, in plan.json.`] : [];
    const content = [...(named.length === 0 ? [] : [table(['Position id', 'Change'], named)]), ...end];
    return [fold(`Positions that change (${all.length})`, content.join('\n\n'))];
}

// EXTERNAL MODULE: ./src/core/problem/fold.ts
var problem_fold = __webpack_require__(7764);
// EXTERNAL MODULE: ./src/core/problem/problem.ts
var problem = __webpack_require__(97420);
// EXTERNAL MODULE: ./src/core/vocabulary/rules.ts + 3 modules
var rules = __webpack_require__(85905);
// EXTERNAL MODULE: ./src/core/report/problem-words.ts
var problem_words = __webpack_require__(64289);
;// CONCATENATED MODULE: ./src/core/report/problems-markdown.ts








/** @returns a heading, a list, and a table for each file */
function problemsMarkdown(outcome, shown) {
    const { problems } = outcome;
    if (problems.length === 0)
        return [];
    const all = (0,problem_fold/* folded */.T)(problems);
    const [chosen, rest] = choose(all, shown);
    const say = sayer(outcome);
    const wide = chosen.filter(isOfWhole);
    const ofRows = chosen.filter((one) => !isOfWhole(one));
    const files = [...new Set(ofRows.map(({ found }) => found.file))];
    const tables = files.flatMap((file) => {
        const own = ofRows.filter(({ found }) => found.file === file);
        // One file needs no name: the list of a roster is nearly always one.
        const title = files.length > 1 || wide.length > 0 ? [`**${(0,report_escape/* forMarkdown */.Bm)(file)}**`] : [];
        return [...title, tableOf(outcome, own, say)];
    });
    return [
        `### ${titleOf(problems, all)}`,
        ...(wide.length > 0 ? [wide.map((one) => wideItem(one, say)).join('\n')] : []),
        ...tables,
        ...rest,
    ];
}
function titleOf(problems, all) {
    const title = problems.some(problem/* isError */.bJ)
        ? (0,base_text/* counted */.hS)(problems.length, 'problem')
        : (0,base_text/* counted */.hS)(problems.length, 'warning');
    const follow = problems.length - all.length;
    return follow === 0
        ? title
        : `${title}, of which ${follow} ${follow === 1 ? 'follows' : 'follow'} from others`;
}
/** Of a configuration or of a whole file, and not of a row in it. */
function isOfWhole({ found: { rule, line, isWide = false } }) {
    return isWide || line === undefined || rule.startsWith('config/') || line === 1;
}
/** @returns those that are shown, and what is said of the others */
function choose(all, { ofRule, inAll }) {
    const counts = new Map();
    const chosen = all.filter(({ found: { rule } }) => {
        const count = (counts.get(rule) ?? 0) + 1;
        counts.set(rule, count);
        return count <= ofRule;
    });
    const shown = chosen.slice(0, inAll);
    const left = all.length - shown.length;
    if (left === 0)
        return [shown, []];
    if (shown.length === 0)
        return [shown, ['The list is in problems.csv.']];
    return [shown, [`… and ${(0,base_text/* counted */.hS)(left, 'more problem', 'more problems')}, in problems.csv.`]];
}
/** What to do is said once for all that have the same to be done. */
function sayer({ docs }) {
    const said = new Set();
    const explained = new Set();
    return (one) => {
        const { rule, severity, message, hint } = one.found;
        const parts = [
            ...(severity === 'warning' ? ['Warning:'] : []),
            message,
            ...(said.has(hint) ? [...(/^Did you mean [^?]*\?/.exec(hint) ?? [])] : [hint]),
            (0,problem_words/* followsWords */.oY)(one),
        ];
        const link = explained.has(rule) ? undefined : (0,words/* ruleLink */.lN)(docs, rule);
        said.add(hint);
        explained.add(rule);
        const text = (0,report_escape/* proseForMarkdown */._5)(parts.filter(Boolean).join(' '));
        return link === undefined ? text : `${text} [Why](${link} "${(0,report_escape/* forMarkdown */.Bm)(rules/* catalog */.U$[rule].title)}")`;
    };
}
const wideItem = (one, say) => `- **${(0,report_escape/* forMarkdown */.Bm)((0,problem_words/* placeWords */.fp)(one.found))}**: ${say(one)}`;
/** Two columns, so that a phone shows them whole. */
function tableOf(outcome, all, say) {
    const hasIds = all.some(({ found }) => found.employeeId !== undefined);
    const rows = all.map((one) => {
        const { file, line, employeeId } = one.found;
        const spot = (0,report_escape/* forMarkdown */.Bm)((0,problem_words/* spotWords */.O1)(one.found) ?? '');
        const link = (0,words/* lineLink */.lz)(outcome, 'now', { file, line });
        const place = link === undefined ? spot : `[${spot}](${link})`;
        return [employeeId === undefined ? place : `${place}<br>${(0,report_escape/* forMarkdown */.Bm)(employeeId)}`, say(one)];
    });
    return table([hasIds ? 'Cell, employee id' : 'Cell', 'What to fix'], rows);
}

// EXTERNAL MODULE: ./src/core/report/sent-words.ts
var sent_words = __webpack_require__(10598);
;// CONCATENATED MODULE: ./src/core/report/markdown.ts








const NOTHING_LISTED = { problemsOfRule: 0, problems: 0, peopleOfList: 0 };
/** From the fullest to the barest; the first that fits is taken. */
const DETAILS = [
    { problemsOfRule: 20, problems: 100, peopleOfList: 500 },
    { problemsOfRule: 10, problems: 50, peopleOfList: 50 },
    { problemsOfRule: 3, problems: 20, peopleOfList: 10 },
    NOTHING_LISTED,
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
    return `${render(NOTHING_LISTED).slice(0, maxBytes / 2)}\n\n…\n`;
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
function problemsPart(outcome, { problemsOfRule, problems, peopleOfList }) {
    return [
        ...unseenPart(outcome, peopleOfList),
        ...editPart(outcome),
        ...problemsMarkdown(outcome, { ofRule: problemsOfRule, inAll: problems }),
    ];
}
/** What nobody has looked at because of the errors, and who will be deleted all the same. */
function unseenPart(outcome, peopleOfList) {
    const { command, ending, foreseen } = outcome;
    if (command === 'import' || ending !== 'problems')
        return [];
    const sentence = (0,report_escape/* proseForMarkdown */._5)((0,words/* unseenWords */.CL)(outcome));
    if (!foreseen || foreseen.length === 0)
        return [sentence];
    return [sentence, `**${(0,words/* foreseenWords */.fR)(foreseen.length)}**`, ...foreseenMarkdown(outcome, peopleOfList)];
}
function planPart(outcome, { peopleOfList }) {
    const { plan, command, employees = 0 } = outcome;
    if (!plan)
        return [];
    if (plan.baseline !== undefined)
        return planMarkdown(outcome, peopleOfList);
    const first = command === 'import'
        ? [`There was no roster before: everybody is new (${(0,base_text/* counted */.hS)(employees, 'employee')}).`]
        : firstPart(outcome);
    return [...first, ...planMarkdown(outcome, peopleOfList)];
}
/** Nobody is compared with anybody at a first upload: whoever approves it sees how many people are where. */
function firstPart(outcome) {
    const { picture } = outcome;
    const counts = headcountsMarkdown(picture?.departments ?? [], picture?.countries ?? []);
    return [(0,report_escape/* proseForMarkdown */._5)((0,words/* firstWords */.Cb)(outcome)).replace(/:$/, counts.length > 0 ? ':' : '.'), ...counts];
}
/** When it is sent, and where more is. */
function nextPart(outcome) {
    const run = (0,words/* linkable */.Lj)(outcome.links?.run);
    return [...(0,sent_words/* sentWords */.C)(outcome), ...(run === undefined ? [] : [`[Report](${run}#artifacts)`])];
}
/** Where the one file that has problems is edited: that is the next thing to do. */
function editPart(outcome) {
    const { problems } = outcome;
    const files = new Set(problems.filter(({ rule }) => !rule.startsWith('config/')).map(({ file }) => file));
    const [only, ...others] = files;
    const edit = only === undefined || others.length > 0 ? undefined : (0,words/* editLink */.bv)(outcome, only);
    return edit === undefined ? [] : [`**[Edit the file](${edit})**`];
}
/** Everything that a reader needs only who asks how this came about. */
function howPart(outcome) {
    const { planId, plan, employees, positions, endpoint, commit, how } = outcome;
    const rows = [
        ['Employees', employees],
        ['Positions', positions],
        ['Address', endpoint],
        ['Commit', commit],
        ['Compared with', plan && (0,words/* comparedWith */.o3)(outcome)],
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

/***/ 10598:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ sentWords)
/* harmony export */ });
/* harmony import */ var _vocabulary_time_zones_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17725);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22055);


/* Apart from words.ts, which the report’s script would take with it. */
/** A moment as the clocks of its place show it: `2026-11-28 02:23 (Europe/London)`. */
function momentWords({ at, timeZone }) {
    const form = { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
    return `${(0,_vocabulary_time_zones_js__WEBPACK_IMPORTED_MODULE_0__/* .dayIn */ .EE)(at, timeZone)} ${new Intl.DateTimeFormat('en-GB', form).format(at)} (${timeZone})`;
}
/** When a clean change is sent, in Markdown, as far as the workflows say so. */
function sentWords(outcome) {
    const { ending, held, plan, nextSync } = outcome;
    const changes = plan && (plan.leavers.length || plan.joiners.length || plan.movers.length);
    if (ending !== 'clean' || held.length > 0 || !changes)
        return [];
    const at = nextSync && `**${momentWords(nextSync)}**`;
    if ((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isProposed */ .h7)(outcome)) {
        const when = at === undefined ? '' : ` If it is merged by then, that is ${at}.`;
        return [`It is sent after the merge, when the sync workflow runs next.${when}`];
    }
    return at === undefined ? [] : [`It is sent when the sync workflow runs next: ${at}.`];
}


/***/ }),

/***/ 17725:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A0: () => (/* binding */ nearestTimeZone),
/* harmony export */   EE: () => (/* binding */ dayIn),
/* harmony export */   kQ: () => (/* binding */ isTimeZone),
/* harmony export */   mU: () => (/* binding */ daysAfter)
/* harmony export */ });
/* harmony import */ var _base_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51751);

/* Days by the clocks of a place. Which zones there are, and their rules, is what the runtime has of the IANA database. */
const ZONE = /^[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+)*$/;
/** Whether a text is the name of a time zone, as in Europe/London. An offset alone isn't one: it knows no summer. */
function isTimeZone(name) {
    if (!ZONE.test(name))
        return false;
    try {
        new Intl.DateTimeFormat('en', { timeZone: name });
        return true;
    }
    catch {
        return false;
    }
}
/** @returns the time zone whose name, or whose city, is nearly what was written; undefined where none is near */
function nearestTimeZone(written) {
    const zones = ['UTC', ...Intl.supportedValuesOf('timeZone')];
    const whole = (0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .pA)(written, zones);
    if (whole !== undefined)
        return whole;
    const cityOf = (zone) => zone.slice(zone.lastIndexOf('/') + 1);
    const city = (0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .pA)(cityOf(written.trim().replaceAll(' ', '_')), zones.map(cityOf));
    return zones.find((zone) => cityOf(zone) === city);
}
/**
 * @param timeZone the name of one
 * @returns the day that it is there at a moment, as YYYY-MM-DD
 */
function dayIn(at, timeZone) {
    const parts = clockOf(timeZone).formatToParts(at);
    const of = (type) => parts.find((part) => part.type === type)?.value ?? '';
    return `${of('year')}-${of('month')}-${of('day')}`;
}
/** Making one takes longer than all that is asked of it. */
const clocks = new Map();
function clockOf(timeZone) {
    const form = { timeZone, calendar: 'iso8601', year: 'numeric', month: '2-digit', day: '2-digit' };
    const clock = clocks.get(timeZone) ?? new Intl.DateTimeFormat('en-US', form);
    clocks.set(timeZone, clock);
    return clock;
}
/** @param day as YYYY-MM-DD @returns the day that is so many days later */
function daysAfter(day, days) {
    return new Date(Date.parse(day) + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}


/***/ })

};
