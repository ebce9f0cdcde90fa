export const id = 774;
export const ids = [774,253];
export const modules = {

/***/ 74774:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tellFailureIssue: () => (/* binding */ tellFailureIssue)
});

// UNUSED EXPORTS: failureMarker

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(96421);
// EXTERNAL MODULE: ./src/failure.ts
var failure = __webpack_require__(1633);
// EXTERNAL MODULE: ./src/github/api.ts
var github_api = __webpack_require__(28943);
// EXTERNAL MODULE: ./src/github/issues.ts
var issues = __webpack_require__(65039);
// EXTERNAL MODULE: ./src/github/refused.ts
var refused = __webpack_require__(47315);
// EXTERNAL MODULE: ./src/catalog.ts + 2 modules
var catalog = __webpack_require__(97461);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(14031);
// EXTERNAL MODULE: ./src/report/words.ts
var words = __webpack_require__(72691);
;// CONCATENATED MODULE: ./src/action/failure-words.ts



/*
 * What the issue about a failure says. More people read issues than rosters: counts, rules and guards, but no person,
 * no id, no department, no cell.
 */
/** Guards whose sentence has counts and names of tags in it, and nothing else. */
const SPEAKING_GUARDS = [
    ...['max-leavers', 'max-joiners', 'max-movers', 'max-email-changes', 'first-sync', 'approval'],
    ...['receipt', 'signature', 'baseline', 'ancestor', 'schema', 'hierarchy'],
];
/** What rules found is told by its count alone. */
const speaks = (guard) => SPEAKING_GUARDS.includes(guard) || (0,catalog/* isRuleId */.K)(guard);
const MOST_RULES = 10;
function issueTitle({ program }) {
    return program === undefined ? 'The roster sync fails' : `The roster sync of ${program} doesn’t go through`;
}
/** The body of the issue, for whoever looks after the roster. */
function issueMarkdown(outcome, runUrl) {
    const parts = [
        `**${(0,report_escape/* forMarkdown */.Bm)((0,words/* verdict */.WJ)(outcome))}** ${uploadWords(outcome)}`.trim(),
        list(reasons(outcome)),
        `### What to do\n\n${nextStep(outcome)}`,
        runLine(runUrl, 'Its summary and its report show everything, with ids and lines.'),
        'Every further failure adds a comment here. The next sync that works closes this issue.',
    ];
    return parts.filter((part) => part !== '').join('\n\n');
}
/** One more failure. */
function againMarkdown(outcome, count, runUrl) {
    const why = list(reasons(outcome));
    const first = `Failed again, the ${ordinal(count)} time in a row. ${(0,report_escape/* forMarkdown */.Bm)((0,words/* verdict */.WJ)(outcome))}`;
    return [first, why, runLine(runUrl)].filter((part) => part !== '').join('\n\n');
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
function reasons({ failure, held, problems, ending }) {
    if (failure)
        return [(0,report_escape/* proseForMarkdown */._5)(`${failure.message} ${failure.hint}`)];
    if (ending === 'held') {
        return held.map(({ guard, reason }) => (0,report_escape/* proseForMarkdown */._5)(speaks(guard) ? reason : `The guard \`${guard}\` holds it.`));
    }
    const counts = new Map();
    for (const { rule, severity } of problems)
        if (severity === 'error')
            counts.set(rule, (counts.get(rule) ?? 0) + 1);
    const lines = [...counts].map(([rule, count]) => (0,report_escape/* proseForMarkdown */._5)(`\`${rule}\`: ${(0,words/* counted */.hS)(count, 'problem')}`));
    const more = lines.length - MOST_RULES;
    return more > 0 ? [...lines.slice(0, MOST_RULES), `and ${(0,words/* counted */.hS)(more, 'more rule')}`] : lines;
}
/** How many people it is about. */
function uploadWords({ employees, plan }) {
    if (employees === undefined)
        return '';
    const { joiners = [], leavers = [], movers = [] } = plan ?? {};
    const moves = `${(0,words/* counted */.hS)(joiners.length, 'joiner')}, ${(0,words/* counted */.hS)(leavers.length, 'leaver')}, ${(0,words/* counted */.hS)(movers.length, 'mover')}`;
    return `The roster has ${(0,words/* counted */.hS)(employees, 'employee')}${plan ? `: ${moves}` : ''}.`;
}
function nextStep(outcome) {
    const { ending, failure } = outcome;
    const form = (0,words/* approvalForm */.sv)(outcome);
    if (ending === 'held') {
        const look = 'Look at the run’s summary: it lists who would leave, join and change.';
        const mend = 'If it is wrong, mend the roster with a pull request; nothing was sent.';
        return [
            look,
            mend,
            (0,report_escape/* proseForMarkdown */._5)((0,words/* approvalWords */.hl)(outcome)),
            form === undefined ? '' : `[The form](${form}).`,
        ]
            .join(' ')
            .trim();
    }
    if (ending === 'problems')
        return 'The run’s summary names each line and cell. Mend them in the roster, or in the system that it is exported from, with a pull request; the next sync sends the rest by itself.';
    return failure
        ? 'Do what stands above, then start the sync workflow by hand, or wait for the next night.'
        : 'Look at the run’s log.';
}
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
 * Opens the one issue of a program while its scheduled sync fails or is held, adds a comment for each further failure,
 * and closes it when a sync works. A token that may not do so is told in the log and no failure.
 */
async function tellFailureIssue(place, outcome) {
    const works = outcome.ending === 'uploaded' || outcome.ending === 'unchanged';
    if (!works && !place.scheduled)
        return;
    const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
    const api = new github_api/* GitHubApi */.y(place.token, place.slug, pause);
    try {
        const marker = failureMarker(place.configPath);
        const open = (place.known ?? (await (0,issues/* openIssues */.D$)(api))).filter(({ body, viewerDidAuthor }) => viewerDidAuthor && body.includes(marker));
        if (works)
            await failure_issue_close(api, open, outcome, place);
        else
            await tell(api, open[0], outcome, place);
    }
    catch (error) {
        if (error instanceof refused/* Refused */.L && NOT_ALLOWED.includes(error.status)) {
            (0,core/* info */.pq)('No issue: the token may not write one. Give the job issues: write, or set failure-issue: false.');
        }
        else {
            const why = error instanceof refused/* Refused */.L ? error.why : (0,failure/* errorCode */.C)(error);
            (0,core/* warning */.$e)(`The issue about this failure couldn’t be written: ${why}.`);
        }
    }
}
/** By which the issue of one program is found again among all others. */
function failureMarker(configPath) {
    return `<!-- roster-sync-failure ${encodeURIComponent(configPath)} -->`;
}
const countMarker = (count) => `<!-- roster-sync-failures ${count} -->`;
/** How often it has failed in a row, as the newest comment of ours says. */
function countOf(issue) {
    const counts = issue.comments.nodes.flatMap(({ body, viewerDidAuthor }) => {
        const count = viewerDidAuthor && /<!-- roster-sync-failures (\d+) -->/.exec(body)?.[1];
        return count ? [Number(count)] : [];
    });
    return counts.at(-1) ?? 1;
}
async function tell(api, issue, outcome, { configPath, runUrl }) {
    if (issue) {
        const count = countOf(issue) + 1;
        const body = `${againMarkdown(outcome, count, runUrl)}\n\n${countMarker(count)}`;
        await comment(api, issue, body);
        return;
    }
    const title = issueTitle(outcome);
    const body = `${failureMarker(configPath)}\n${issueMarkdown(outcome, runUrl)}`;
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

/***/ 97461:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ catalog),
  K: () => (/* binding */ isRuleId)
});

;// CONCATENATED MODULE: ./src/rule-entry.ts
function rule(title, why, hint) {
    return { title, severity: 'error', why, hint, mayTurnDown: false, holds: false };
}
function adjustable(title, severity, why, hint) {
    return { title, severity, why, hint, mayTurnDown: true, holds: false };
}
/** What may be meant and may be an accident: only a person can say, so a sync waits until one has. */
function holding(title, why, hint) {
    return { title, severity: 'warning', why, hint, mayTurnDown: false, holds: true };
}

;// CONCATENATED MODULE: ./src/rules/change/catalog.ts

const SAVE_AGAIN = 'Take the column from the original export again, or approve the plan if the change is meant.';
const NEW_ACCOUNT = 'The old account would be deleted with its history, and an empty one made.';
const KEEP_IDS = 'Give the person the id that they had; in a spreadsheet, import the id column as text.';
/** The rules on a change of the roster (baseline, roster): each holds a sync until its plan is approved. */
const CHANGE_RULES = {
    'roster/leading-zeros-lost': holding('An id lost or gained leading zeros', NEW_ACCOUNT, KEEP_IDS),
    'roster/scientific-ids': holding('An id stands in a spreadsheet’s scientific form', 'The digits that the spreadsheet left out are gone, and the id is nobody’s.', 'Take the ids from the original export; in a spreadsheet, import the id column as text.'),
    'roster/ids-rounded': holding('A long id lost its last digits', 'Spreadsheets keep 15 digits of a number and write zeros for the rest; the id is nobody’s, or somebody else’s.', 'Take the ids from the original export; in a spreadsheet, import the id column as text.'),
    'roster/id-case-changed': holding('An id changed its capitals', NEW_ACCOUNT, 'Write the id as it was.'),
    'roster/id-rewritten': holding('An id is the same, otherwise written', NEW_ACCOUNT, KEEP_IDS),
    'roster/renumbered': holding('Many people come under new ids', 'All their accounts would be deleted with their history, and empty ones made.', 'Ask Workstars how to change ids before you upload; until then, keep the ids that the people had.'),
    'roster/new-id-for-email': holding('An address stands under another id', `It is probably the same person. ${NEW_ACCOUNT}`, 'Give the person the id that they had, or approve the plan if the address belongs to somebody else now.'),
    'roster/id-reused': holding('An id belongs to another person now', 'The new person would get the account and the history of the old one.', 'Give the new person an id that nobody had, or approve the plan if it is the same person.'),
    'roster/people-swapped': holding('Two people have exchanged their names', 'Each would find the other’s name in their account.', 'Check that each name stands beside its own id.'),
    'roster/columns-swapped': holding('Two columns have changed places', 'Everybody would arrive with both values under the wrong names.', 'Check the headers, and the columns that the configuration names.'),
    'roster/column-shifted': holding('Values have moved by a column or by a row', 'People would get their neighbour’s values.', 'Look for a cell that was inserted or deleted where the findings begin.'),
    'roster/column-shuffled': holding('The values of a column belong to other people now', 'It looks as if a column was sorted by itself, so that everybody would get somebody else’s values.', 'Go back to the version before the sorting, and sort whole rows.'),
    'roster/mojibake': holding('A text was read in a wrong encoding', 'Names would arrive damaged (MaÃ¯tÃ© for Maïté), and the portal would show them so.', 'Open the original export as UTF-8 and save it as UTF-8 again.'),
    'roster/replacement-character': holding('A letter was lost and replaced by �', 'Names would arrive damaged, and the portal would show them so.', 'Take the text from the original export, and open and save it as UTF-8.'),
    'roster/question-marks': holding('Letters with accents were lost', 'Names would arrive damaged, and the portal would show them so.', 'Take the names from the original export, and open and save it as UTF-8.'),
    'roster/spreadsheet-error': holding('A cell holds an error, a formula or a program’s word for nothing', 'It would arrive as if it were the person’s value.', 'Write the value that the cell should have.'),
    'roster/dates-turned': holding('Start dates have moved', 'Day and month changed places, or a program counted days or years otherwise; start dates decide on anniversaries.', 'Take the dates from the original export, in the form YYYY-MM-DD.'),
    'roster/cut-off': holding('The file looks cut off', 'Everybody behind its end would be deleted.', 'Save or export the file again, and look whether its last people are there.'),
    'roster/column-emptied': holding('A column has lost its values', 'The values would be taken from everybody.', SAVE_AGAIN),
    'roster/column-constant': holding('A column has one value for everybody now', 'It looks as if a value was filled down over the others.', SAVE_AGAIN),
    'roster/filled-down': holding('Values were filled down', 'A spreadsheet has continued a value over the cells below, and everybody would get what it made up.', SAVE_AGAIN),
    'roster/values-cut': holding('Texts were cut at one length', 'Names and other texts would arrive without their ends.', SAVE_AGAIN),
    'roster/numbers-rewritten': holding('A number is the same, otherwise written', 'A value that a spreadsheet takes for a number loses its zeros or gains decimals, and fits nothing any more.', 'Take the column from the original export; in a spreadsheet, import it as text.'),
    'roster/upper-cased': holding('Names have lost their capitals', 'Nobody can tell from the new form how a name is written (McDonald, d’Arc).', 'Take the names from the original export.'),
};

;// CONCATENATED MODULE: ./src/catalog.ts


/** Every rule of the product by its id. */
const catalog = {
    'config/missing': rule('The configuration is missing', 'Without it nobody knows which program and which file are meant.', 'Create .github/roster-sync.yml with the lines `version: 1` and `program: <your subdomain>`, and commit it.'),
    'config/unreadable': rule('The configuration is no valid YAML', 'A line that can’t be read could be a guard that doesn’t hold.', 'Mend the line; indentation is by spaces, and a text with a colon in it stands in quotes.'),
    'config/invalid': rule('The configuration has a wrong key or value', 'A misspelt key would be a setting that silently doesn’t apply.', 'See the configuration section of the README for every key.'),
    'roster/missing': rule('A file that the configuration names isn’t there', 'A missing roster must never be read as an empty one.', 'Check `roster.file` (and `hierarchy.file`) in the configuration, and that the file is committed.'),
    'roster/not-utf-8': rule('The file isn’t UTF-8', 'Names would arrive damaged, and the portal would show them so.', 'Save it as “CSV UTF-8” (in Excel: File, Save As, CSV UTF-8), or, if all of the file is Windows-1252, declare `encoding: windows-1252` under `roster`.'),
    'roster/not-as-declared': rule('The file isn’t in the declared encoding', 'Names would arrive damaged, and the portal would show them so.', 'Declare the encoding that the file has as `roster.encoding`, or save it as “CSV UTF-8” and declare none.'),
    'roster/unknown-delimiter': rule('Nothing tells what parts the cells', 'With the wrong delimiter whole records would be read as one value.', 'Set `roster.delimiter` in the configuration to the character between the cells: , ; | or tab.'),
    'roster/title-line': rule('A title stands above the header', 'The title would be read as the header, and the header as a person.', 'Delete the lines above the header: a roster begins with it.'),
    'roster/not-a-csv': rule('The file is no CSV, whatever its name says', 'What is read out of another kind of file would be nonsense.', 'Save the list as CSV again; in Excel: File, Save As, CSV UTF-8 (Comma delimited).'),
    'roster/merge-conflict': rule('A merge was left unfinished in the file', 'Both versions stand in it, and nobody can say which is meant.', 'Keep the right one of the versions, remove the lines with <<<<<<<, ======= and >>>>>>>, and commit the file.'),
    'roster/too-large': rule('The file is larger than any roster', 'It is another file than was meant, or its quotes or delimiters are wrong.', 'Check that the right file was saved, and look for a quote (") that isn’t closed.'),
    'roster/unclosed-quote': rule('A quoted cell is never closed', 'Everything behind the quote was swallowed into one cell.', 'Close the quote on that line; a quote inside a quoted cell is written twice ("").'),
    'roster/stray-quote': rule('A quote stands where none may stand', 'The cell could be read in two ways.', 'Put the whole cell in quotes and write each quote inside it twice ("").'),
    'roster/ragged-record': rule('A record has more or fewer cells than the header', 'From the missing or extra cell on, every value would stand under the wrong header.', 'Look for a missing or extra delimiter, or an unquoted delimiter inside a cell.'),
    'roster/duplicate-header': rule('A header stands twice', 'Nobody can say which of the two columns is meant.', 'Rename or remove one of the two columns.'),
    'roster/missing-column': rule('A required column is missing', 'A missing column must never be read as empty.', 'Add the column, or say under `roster.columns` in the configuration which header stands for it.'),
    'roster/ambiguous-column': rule('Two headers could be the same field', 'Nothing is mapped by guess.', 'Say under `roster.columns` in the configuration which header stands for the field.'),
    'roster/no-records': rule('The file has no records', 'A full refresh with nobody in it would delete everybody.', 'Check that the export worked and that the right file was saved.'),
    'roster/too-many-records': rule('More records than `max-records`', 'The platform takes at most 10,000 employees and 10,000 positions unless the account manager raised it.', 'If your program may have more, raise `roster.max-records` in the configuration.'),
    'roster/unknown-filter-value': rule('A value stands in neither list of a filter', 'Nobody may vanish or appear through a renamed status.', 'Add the value to `keep` or to `drop` of that filter in the configuration.'),
    'roster/unknown-value': rule('A value isn’t in the column’s `values`', 'The platform would get a value that nobody translated.', 'Add the value to `values` of that column in the configuration, or mend the cell.'),
    'roster/ambiguous-name': adjustable('A full name could be parted in two ways', 'warning', 'Where the forename ends and the surname begins is a guess.', 'Write it as “Surname, Forename”, or give forename and surname a column each.'),
    'roster/one-part-name': rule('A full name has only one part', 'The platform needs a forename and a surname.', 'Write both, as “Forename Surname” or “Surname, Forename”.'),
    'roster/unknown-department': adjustable('A department that the configuration doesn’t know', 'error', 'Departments must exist in the admin system and match exactly.', 'Mend the spelling, or add the department to `roster.departments` once it exists in the portal.'),
    'roster/email-domain': adjustable('An e-mail outside the company’s domains', 'error', 'A private address is easily mistaken for a work address.', 'Use the work address, or add the domain to `roster.email-domains`.'),
    'employee/required': rule('A required value is empty', 'The data will not sync if even one field is missing.', 'Fill in the cell.'),
    'employee/control-character': rule('A cell holds a character that XML can’t carry', 'The whole file would be rejected.', 'Type the cell’s text again; the character is invisible and usually comes from copying.'),
    'employee/pattern': rule('A value doesn’t fit the column’s `pattern`', 'Ids of another form are how leading zeros and renumbering show themselves.', 'Mend the value, or the pattern in the configuration.'),
    'employee/start-date': rule('A date isn’t a calendar date of the declared form', 'A date that can be read in two ways would be guessed.', 'Write it as year-month-day, for example 2024-02-29, or declare the `format` of its column.'),
    'employee/country': rule('The country isn’t one of ISO 3166-1', 'The platform knows countries by their two capital letters.', 'Use the two-letter code, GB for the United Kingdom, DE for Germany, or translate the value under `values` of its column.'),
    'employee/email': rule('The e-mail address isn’t one', 'The person couldn’t sign in.', 'Write one address of the form name@company.example, without spaces or brackets.'),
    'employee/duplicate-id': rule('An employee id stands twice', 'Two people would share one account.', 'Give each person their own id, or remove the double record.'),
    'employee/duplicate-email': rule('An e-mail stands twice', 'Two people would share one sign-in; capital letters make no difference.', 'Give each person their own address.'),
    'hierarchy/required': rule('A position has no id or no title', 'The position file would be rejected.', 'Fill in the cell.'),
    'hierarchy/control-character': rule('A position’s cell holds a character that XML can’t carry', 'The whole file would be rejected.', 'Type the cell’s text again; the character is invisible and usually comes from copying.'),
    'hierarchy/duplicate-position': rule('A position id stands twice', 'Nobody can say who reports to which of the two.', 'Give each position its own id.'),
    'hierarchy/no-root': rule('No position is at the top', 'Every position must lead up to one root.', 'Leave the manager (or parent) of the top position empty.'),
    'hierarchy/several-roots': rule('More than one position is at the top', 'The position file has exactly one root.', 'Name a manager (or parent) for all but one of them.'),
    'hierarchy/orphan': rule('The manager or parent doesn’t exist', 'A position that doesn’t lead up to the root rejects the entire position file.', 'Name a manager (or parent) who is in the roster; often the manager has left.'),
    'hierarchy/ambiguous-manager': rule('Two people have the manager’s name or address', 'Nobody can say which of them is meant.', 'Name managers by employee id: `hierarchy.manager_id` in the configuration.'),
    'hierarchy/cycle': rule('People report to each other in a circle', 'A position that doesn’t lead up to the root rejects the entire position file.', 'Change the manager (or parent) of one of them.'),
    'hierarchy/two-posts': rule('An employee holds two positions', 'One employee stands in one place of the hierarchy.', 'Leave the employee id of one of the two positions empty.'),
    'hierarchy/unknown-employee': rule('A position names an employee who isn’t in the roster', 'The platform wouldn’t know who is meant.', 'Mend the id, or leave it empty if the post is vacant.'),
    'xsd/invalid': rule('The schema doesn’t accept a value', 'The platform would reject the whole file.', 'Mend the value; the schema is the program’s own and says what the platform takes.'),
    'xsd/unknown-element': adjustable('A field that the built-in schema doesn’t know', 'warning', 'Only the program’s own schema can say whether the platform takes it.', 'Commit the program’s schemas under .github/roster-sync/ so that they decide.'),
    'xsd/unusable': rule('A committed schema can’t be used', 'Without a schema nobody can say whether the platform would take the files.', 'Fetch it again from the program and commit it unchanged.'),
    ...CHANGE_RULES,
};
/** Whether a text names a rule of this catalog. */
function isRuleId(text) {
    return Object.hasOwn(catalog, text);
}


/***/ }),

/***/ 28943:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ orNothing),
/* harmony export */   y: () => (/* binding */ GitHubApi)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92413);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71013);
/* harmony import */ var _refused_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47315);



const LONGEST_CALL_MS = 30_000;
const MOST_TRIES = 4;
const LONGEST_WAIT_MS = 60_000;
/** GitHub's API for one repository: what is passing is tried again, what isn't is a `Refused`. */
class GitHubApi {
    slug;
    #octokit;
    #pause;
    constructor(token, slug, pause) {
        this.slug = slug;
        this.#pause = pause;
        this.#octokit = (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token, { userAgent: `roster-sync/${_version_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION */ .x}` });
        this.#octokit.hook.before('request', (options) => {
            options.request.signal = AbortSignal.timeout(LONGEST_CALL_MS);
        });
    }
    /** @throws Refused */
    ask(call) {
        return this.#patiently(async () => (await call(this.#octokit.rest, this.slug)).data);
    }
    /**
     * Asks GraphQL; `owner` and `repo` are variables of every query.
     *
     * @param optional the part of the answer that may be missing, because the token may not read it
     * @throws Refused where anything else of the answer is missing
     */
    query(text, variables, optional) {
        return this.#patiently(async () => {
            try {
                return await this.#octokit.graphql(text, { ...this.slug, ...variables });
            }
            catch (error) {
                const partial = error;
                const onlyThat = partial.errors?.every(({ path }) => path?.[0] === optional) ?? false;
                if (optional !== undefined && partial.data && onlyThat)
                    return partial.data;
                throw error;
            }
        });
    }
    async #patiently(call) {
        let waited = 0;
        for (let tries = 1;; tries += 1) {
            try {
                return await call();
            }
            catch (error) {
                const refused = (0,_refused_js__WEBPACK_IMPORTED_MODULE_2__/* .refusedBy */ .i)(error, Date.now());
                if (!refused)
                    throw error;
                const wait = refused.limitedFor ?? (refused.isPassing ? 1000 * 2 ** (tries - 1) : Infinity);
                waited += wait;
                if (tries === MOST_TRIES || waited > LONGEST_WAIT_MS)
                    throw refused;
                await this.#pause(wait);
            }
        }
    }
}
/** @returns nothing where GitHub answers that there is no such thing */
async function orNothing(answer) {
    try {
        return await answer;
    }
    catch (error) {
        if (error instanceof _refused_js__WEBPACK_IMPORTED_MODULE_2__/* .Refused */ .L && [404, 409, 422].includes(error.status))
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 65039:
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

/***/ 47315:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ Refused),
/* harmony export */   i: () => (/* binding */ refusedBy)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1633);

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
        return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(`${this.why}, so ${so}.`, this.#hint(right));
    }
    #hint(right) {
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
/** What GitHub asks for where it names no time. */
const UNTOLD_WAIT_MS = 60_000;
/** @returns what an error of octokit says, or nothing where it is none of octokit's */
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
    return reset > 0 ? Math.max(reset * 1000 - now, 1000) : UNTOLD_WAIT_MS;
}
const headersOf = (answer) => (answer['headers'] ?? {});
const isObject = (value) => typeof value === 'object' && value !== null;


/***/ }),

/***/ 14031:
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

/***/ 72691:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DO: () => (/* binding */ planWords),
/* harmony export */   WJ: () => (/* binding */ verdict),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   hd: () => (/* binding */ schemaWords),
/* harmony export */   hl: () => (/* binding */ approvalWords),
/* harmony export */   j5: () => (/* binding */ START_DATES),
/* harmony export */   sv: () => (/* binding */ approvalForm),
/* harmony export */   wK: () => (/* binding */ WHERE_TO_LOOK)
/* harmony export */ });
/* unused harmony export whatWasSent */
/** A count with its noun: `1 employee`, `2 employees`. */
function counted(count, one, many = `${one}s`) {
    return `${count} ${count === 1 ? one : many}`;
}
/** The verdict in one sentence that needs no knowledge of the product. */
function verdict(outcome) {
    const errors = outcome.problems.filter(({ severity }) => severity === 'error').length;
    const program = outcome.program ?? 'the program';
    const people = counted(outcome.employees ?? 0, 'employee');
    switch (outcome.ending) {
        case 'clean':
            return outcome.held.length > 0
                ? `The roster is right, but the next sync would wait for an approval.`
                : `The roster is right: ${people} can be sent to ${program}.`;
        case 'problems':
            return `Nothing ${outcome.command === 'sync' ? 'was' : 'can be'} sent: ${counted(errors, 'problem')} must be mended first.`;
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
        `${counted(joiners.length, 'joiner')}, ${counted(leavers.length, 'leaver')}, ${counted(movers.length, 'mover')}`,
        `positions: ${positions.added.length} added, ${positions.removed.length} removed, ${positions.moved.length} moved, ${positions.renamed.length} renamed`,
    ];
    return moves.join('; ');
}
/** What the platform leaves as it is (contract: The cycle). */
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
    const form = approval?.form;
    return form !== undefined && /^https:\/\/[\w.~:/%+-]+$/.test(form) ? form : undefined;
}
/** Where a person looks for what became of the upload: no API call tells it (contract: The cycle). */
const WHERE_TO_LOOK = 'Accepted is not applied yet: the portal processes the files later. Look in the portal under Add-ons, HR Data Sync.';


/***/ })

};
