export const id = 7563;
export const ids = [7563];
export const modules = {

/***/ 27563:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeReport: () => (/* binding */ writeReport)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/core/base/failure.ts
var failure = __webpack_require__(81767);
// EXTERNAL MODULE: ./src/core/report/escape.ts
var report_escape = __webpack_require__(8547);
// EXTERNAL MODULE: ./src/core/report/words.ts
var report_words = __webpack_require__(22055);
;// CONCATENATED MODULE: ./src/core/report/data-files.ts


const COLUMNS = ['rule', 'severity', 'file', 'line', 'column', 'employee_id', 'message', 'hint'];
/** What problems.csv and problems.json have of a problem, by the names of their columns. */
const columnsOf = ({ employeeId, ...found }) => {
    const known = { ...found, employee_id: employeeId };
    return Object.fromEntries(COLUMNS.map((name) => [name, known[name]]));
};
/** `problems.csv` (docs/action.md, Reports), with a byte order mark so that Excel reads it as UTF-8. */
function problemsCsv(problems) {
    const rows = problems.map((found) => Object.values(columnsOf(found))
        .map((value) => (0,report_escape/* forCsv */.mk)(value ?? ''))
        .join(','));
    return `\uFEFF${[COLUMNS.join(','), ...rows].join('\r\n')}\r\n`;
}
/** `problems.json`: the columns of problems.csv as objects, and where each problem’s rule is explained. */
function problemsJson({ problems, docs }) {
    return data_files_document(problems.map((found) => ({ ...columnsOf(found), docs: (0,report_words/* ruleLink */.lN)(docs, found.rule) })));
}
/** `plan.json`: what the next upload would change, by ids, departments, fields, and the values that may be shown. */
function planJson(outcome) {
    const { program, endpoint, baseline, planId, plan, held, asOf } = outcome;
    const of = { program, endpoint, baseline: baseline ?? null, plan_id: planId, ...asOfColumns(asOf) };
    return data_files_document({ ...of, held, ...plan });
}
const asOfColumns = (asOf) => asOf && {
    as_of: asOf.day,
    time_zone: asOf.timeZone,
    waiting_until_start: asOf.waiting,
    past_last_day: asOf.passed,
};
const data_files_document = (content) => `${(0,report_escape/* forJson */.Cx)(JSON.stringify(content, null, 2))}\n`;

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/core/base/text.ts
var base_text = __webpack_require__(16714);
// EXTERNAL MODULE: ./src/core/report/html-markup.ts
var html_markup = __webpack_require__(62978);
;// CONCATENATED MODULE: ./src/core/report/html-chart.ts


/** How many posts of the first level are in the page as it is sent. */
const PLAIN_POSTS = 100;
/** The organisation chart: the top and the first level as a list, which the script makes a chart. */
function chartSection({ chart }) {
    if (chart.length === 0)
        return undefined;
    return (0,html_markup.h)('section', { id: 'chart', 'aria-labelledby': 'chart-title' }, (0,html_markup.h)('h2', { id: 'chart-title' }, 'Organisation chart'), (0,html_markup.h)('p', { class: 'lead' }, leadWords(chart)), legend(chart), (0,html_markup.h)('div', { id: 'chart-place' }), (0,html_markup.h)('div', { id: 'chart-outline' }, plainOutline(chart)));
}
function leadWords(chart) {
    const gone = chart.filter(({ mark }) => mark === 'leaver').length;
    const also = gone === 0 ? '' : `, and ${gone} that ${gone === 1 ? 'goes' : 'go'}`;
    return `${(0,base_text/* counted */.hS)(chart.length - gone, 'position')}${also}. The number on a card is how many are below it.`;
}
/** What the marks mean, of those that the chart has. */
function legend(chart) {
    const counts = new Map(MARK_NAMES.map((mark) => [mark, chart.filter((post) => post.mark === mark).length]));
    const found = MARK_NAMES.filter((mark) => (counts.get(mark) ?? 0) > 0);
    if (found.length === 0)
        return undefined;
    return (0,html_markup.h)('ul', { class: 'legend', 'aria-label': 'Marks' }, ...found.map((mark) => (0,html_markup.h)('li', { 'data-mark': mark }, markBadge(mark), ' ', (0,html_markup.h)('span', { class: 'count' }, counts.get(mark)), ' ', (0,html_markup.h)('span', { class: 'quiet' }, MARKS[mark].meaning))));
}
function plainOutline(chart) {
    const tops = chart.flatMap((post, index) => (post.parent === undefined ? [index] : []));
    const items = tops.map((top) => {
        const below = chart.filter(({ parent }) => parent === top);
        const shown = below.slice(0, PLAIN_POSTS).map((post) => (0,html_markup.h)('li', {}, ...postLine(post)));
        const rest = below.length - shown.length;
        const more = rest > 0 && (0,html_markup.h)('li', { class: 'rest' }, `… and ${rest} more`);
        const post = chart[top];
        return (0,html_markup.h)('li', {}, ...(post ? postLine(post) : []), below.length > 0 && (0,html_markup.h)('ul', {}, ...shown, more));
    });
    return (0,html_markup.h)('ul', { class: 'outline' }, ...items);
}
/** A post in one line. */
function postLine(post) {
    return [
        (0,html_markup.h)('b', {}, post.title ?? post.id),
        ' ',
        (0,html_markup.h)('span', { class: 'quiet' }, postDetail(post)),
        post.mark && ' ',
        post.mark && markBadge(post.mark),
    ];
}
/** What is below the name of a post: its id, unless that is its name, and its department. */
function postDetail({ id, title, department }) {
    return [...(title === undefined ? [] : [id]), department].filter(Boolean).join(' · ');
}
/** How a mark of the chart looks and reads: never by colour alone. */
const MARKS = {
    joiner: { sign: '+', word: 'Joiner', meaning: 'a new person or a new position' },
    leaver: { sign: '−', word: 'Leaver', meaning: 'a position that goes, shown where it was' },
    moved: { sign: '→', word: 'Moved', meaning: 'another place in the hierarchy, or another person in it' },
    changed: { sign: '~', word: 'Changed', meaning: 'another title, or other data of the person' },
};
const MARK_NAMES = Object.keys(MARKS);
function markBadge(mark) {
    const { sign, word } = MARKS[mark];
    return (0,html_markup.h)('span', { class: `badge ${mark}` }, `${sign} ${word}`);
}

// EXTERNAL MODULE: ./src/core/problem/discretion.ts + 2 modules
var discretion = __webpack_require__(65138);
// EXTERNAL MODULE: ./src/core/problem/fold.ts
var fold = __webpack_require__(7764);
// EXTERNAL MODULE: ./src/core/report/change-words.ts
var change_words = __webpack_require__(42476);
// EXTERNAL MODULE: ./src/core/report/problem-words.ts
var problem_words = __webpack_require__(64289);
;// CONCATENATED MODULE: ./src/core/report/html-pack.ts
/** A hundred thousand rows say the same few things: packed, they are a tenth of their JSON. */
function pack(rows, names) {
    const places = new Map();
    const placeOf = (text) => {
        const place = places.get(text) ?? places.size;
        places.set(text, place);
        return place;
    };
    const columns = names.map((name) => {
        const values = rows.map((row) => row[name]);
        const cells = values.map((value) => (typeof value === 'string' ? placeOf(value) : (value ?? null)));
        const kind = values.some((value) => typeof value === 'string') ? 'text' : 'number';
        // A column that nobody has a value in needs no cells.
        return [name, { kind, cells: cells.every((cell) => cell === null) ? [] : cells }];
    });
    return { columns: Object.fromEntries(columns), texts: [...places.keys()] };
}
/** The rows that `pack` was given. */
function html_pack_unpack({ texts, columns }) {
    const named = Object.entries(columns);
    const size = Math.max(0, ...named.map(([, { cells }]) => cells.length));
    const valueAt = ({ kind, cells }, index) => {
        const cell = cells[index] ?? undefined;
        return kind === 'text' && cell !== undefined ? texts[cell] : cell;
    };
    return Array.from({ length: size }, (_, index) => Object.fromEntries(named.map(([name, column]) => [name, valueAt(column, index)])));
}

;// CONCATENATED MODULE: ./src/core/report/html-data.ts





/** At a first sync everybody is new: the lists would be the roster, so they are left out. */
function reportData({ problems, plan, picture, foreseen = [] }) {
    const changes = plan?.baseline === undefined ? undefined : plan;
    const all = changes ? [...changes.leavers, ...changes.joiners, ...changes.movers] : [];
    const isMixed = all.some(({ waiting }) => waiting === true);
    const from = ({ waiting }) => (waiting ? 'waiting already' : 'this pull request');
    const person = (one, fields) => {
        const { id, department } = one;
        return { id, department, fields, from: isMixed ? from(one) : undefined };
    };
    return {
        problems: (0,fold/* folded */.T)(problems).map((one) => {
            const { rule, severity, file, line, column, row, header, employeeId, message, hint } = one.found;
            const own = { rule, severity, file, line, column, row, header, employeeId, message, hint };
            return { ...own, follows: (0,problem_words/* followsWords */.oY)(one) || undefined };
        }),
        leavers: (changes?.leavers ?? (plan ? [] : foreseen)).map((one) => person(one)),
        joiners: changes?.joiners.map((one) => person(one)) ?? [],
        movers: changes?.movers.map((one) => person(one, (0,change_words/* changeWords */.m)(one))) ?? [],
        positions: changes ? positionRows(changes.positions, picture?.chart ?? []) : [],
        departments: picture?.departments ?? [],
        countries: picture?.countries ?? [],
        chart: picture?.chart ?? [],
    };
}
function positionRows(positions, chart) {
    const posts = new Map(chart.map((post) => [post.id, post]));
    // It is used for every id that may not be shown, and so leads to no post.
    posts.delete(discretion/* NOT_SHOWN */.a6);
    const rows = (change) => positions[change].map((id) => {
        const post = posts.get(id);
        const parent = post?.parent === undefined ? undefined : chart[post.parent]?.id;
        return { id, change, department: post?.department, parent: change === 'removed' ? undefined : parent };
    });
    return [...rows('moved'), ...rows('renamed'), ...rows('added'), ...rows('removed')];
}
function packData(data) {
    const person = ['id', 'department', 'fields', 'from'];
    const headcount = ['name', 'now', 'before'];
    const place = ['file', 'line', 'column', 'row', 'header'];
    const problem = ['rule', 'severity', ...place, 'employeeId', 'message', 'hint', 'follows'];
    return {
        problems: pack(data.problems, problem),
        leavers: pack(data.leavers, person),
        joiners: pack(data.joiners, person),
        movers: pack(data.movers, person),
        positions: pack(data.positions, ['id', 'change', 'department', 'parent']),
        departments: pack(data.departments, headcount),
        countries: pack(data.countries, headcount),
        chart: pack(data.chart, ['id', 'title', 'department', 'parent', 'mark']),
    };
}
function unpackData(packed) {
    return {
        problems: unpack(packed.problems),
        leavers: unpack(packed.leavers),
        joiners: unpack(packed.joiners),
        movers: unpack(packed.movers),
        positions: unpack(packed.positions),
        departments: unpack(packed.departments),
        countries: unpack(packed.countries),
        chart: unpack(packed.chart),
    };
}

;// CONCATENATED MODULE: ./src/core/report/html-table.ts

function tableOf(definition, rows) {
    const { columns, choices, ...rest } = definition;
    const at = (list, index) => {
        const found = list[index];
        if (found === undefined)
            throw new RangeError(`${definition.id} has no row or column ${index}`);
        return found;
    };
    return {
        ...rest,
        size: rows.length,
        columns,
        choices: choices.map(({ name }) => name),
        cells: (row) => columns.map(({ cell }) => cell(at(rows, row))),
        key: (row, column) => at(columns, column).key(at(rows, row)),
        choice: (row, choice) => at(choices, choice).of(at(rows, row)),
    };
}
/** Where the parts of a list are found on the page. */
const titleId = ({ id }) => `${id}-title`;
/*
 * On a narrow screen the stylesheet stacks the cells of a row; the roles say what is a table's all the same.
 */
/** A row as it is in the page. */
function rowMarkup(table, row) {
    const cells = table.cells(row).map((content, index) => {
        const { kind, heads } = table.columns[index] ?? { kind: '' };
        if (heads)
            return (0,html_markup.h)('th', { scope: 'row', role: 'rowheader', class: kind }, ...content);
        return (0,html_markup.h)('td', { role: 'cell', class: kind }, ...content);
    });
    return (0,html_markup.h)('tr', { role: 'row' }, ...cells);
}
/**
 * A list as the page is sent, before a script has done anything.
 *
 * @param maxRows how many rows the page has at most
 */
function listMarkup(table, maxRows) {
    const { id, title, size, columns, file, noun } = table;
    const rows = Array.from({ length: Math.min(size, maxRows) }, (_, row) => rowMarkup(table, row));
    const heads = columns.map(({ name, kind }) => (0,html_markup.h)('th', { scope: 'col', role: 'columnheader', class: kind }, name));
    const rest = size - rows.length;
    return (0,html_markup.h)('section', { class: 'list', id, 'aria-labelledby': titleId(table) }, (0,html_markup.h)('h3', { id: titleId(table) }, title, ' ', (0,html_markup.h)('span', { class: 'count' }, size)), (0,html_markup.h)('div', { class: 'table-box' }, (0,html_markup.h)('table', { role: 'table', 'aria-labelledby': titleId(table) }, (0,html_markup.h)('thead', { role: 'rowgroup' }, (0,html_markup.h)('tr', { role: 'row' }, ...heads)), (0,html_markup.h)('tbody', { role: 'rowgroup' }, ...rows))), rest > 0 &&
        (0,html_markup.h)('p', { class: 'rest' }, `… and ${rest} more ${noun[rest === 1 ? 0 : 1]}`, file && `, in ${file}`, '.'));
}

;// CONCATENATED MODULE: ./src/core/report/html-lists.ts



/* The lists of the report: their columns, what they are sorted and filtered by, and how a cell looks. */
/** Every list of the report that has a row, in the order in which they appear. */
function listsOf(data) {
    return [problemList(data), ...planLists(data), ...headcountLists(data)].filter(({ size }) => size > 0);
}
const PROBLEMS_A_PAGE = 50;
const PEOPLE_A_PAGE = 25;
const HEADCOUNTS_A_PAGE = 30;
/** Where the rule of a problem is explained on the page. */
const ruleAnchor = (rule) => `rule-${rule.replaceAll('/', '-')}`;
const severityBadge = (severity) => severity === 'error'
    ? (0,html_markup.h)('span', { class: 'badge bad' }, '✕ Error')
    : (0,html_markup.h)('span', { class: 'badge warn' }, '! Warning');
function problemList({ problems }) {
    const definition = {
        id: 'problem-list',
        title: 'What to fix',
        noun: ['problem', 'problems'],
        file: 'problems.csv',
        page: PROBLEMS_A_PAGE,
        columns: [
            {
                name: 'Severity',
                kind: 'severity',
                key: ({ severity }) => severity,
                cell: ({ severity }) => [severityBadge(severity)],
            },
            { name: 'Cell', kind: 'place', heads: true, key: placeKey, cell: placeCell },
            {
                name: 'Employee',
                kind: 'id',
                key: ({ employeeId }) => employeeId ?? '',
                cell: ({ employeeId }) => [employeeId],
            },
            {
                name: 'What to fix',
                kind: 'message',
                key: ({ message }) => message,
                cell: ({ message, hint, follows }) => [
                    ...(0,html_markup/* prose */.CS)(message),
                    (0,html_markup.h)('span', { class: 'hint' }, ...(0,html_markup/* prose */.CS)(hint)),
                    follows !== undefined && (0,html_markup.h)('span', { class: 'hint' }, ...(0,html_markup/* prose */.CS)(follows)),
                ],
            },
            {
                name: 'Rule',
                kind: 'rule',
                key: ({ rule }) => rule,
                cell: ({ rule }) => [(0,html_markup.h)('a', { href: `#${ruleAnchor(rule)}` }, rule)],
            },
        ],
        choices: [
            { name: 'Rule', of: ({ rule }) => rule },
            { name: 'Severity', of: ({ severity }) => severity },
            { name: 'File', of: ({ file }) => file },
        ],
    };
    return tableOf(definition, problems);
}
/** Digits in a key are compared as numbers, so that line 9 comes before line 10. */
const placeKey = ({ file, line, column }) => `${file} ${line ?? 0} ${column ?? 0}`;
function placeCell(found) {
    const spot = (0,problem_words/* spotWords */.O1)(found);
    const within = spot !== undefined && (0,html_markup.h)('span', { class: 'within' }, spot);
    return [within, (0,html_markup.h)('span', { class: 'file' }, found.file)];
}
const id = {
    name: 'Employee id',
    kind: 'id',
    heads: true,
    key: (row) => row.id,
    cell: (row) => [row.id],
};
const department = {
    name: 'Department',
    kind: 'department',
    key: (row) => row.department ?? '',
    cell: (row) => [row.department],
};
const fields = {
    name: 'Changed',
    kind: 'fields',
    key: (row) => row.fields ?? '',
    cell: (row) => [row.fields],
};
const from = {
    name: 'Comes from',
    kind: 'from',
    key: (row) => row.from ?? '',
    cell: (row) => [row.from],
};
/** Leavers, joiners, people who changed, and positions. */
function planLists({ leavers, joiners, movers, positions }) {
    const people = (of, more, rows) => {
        const compared = rows.some((row) => row.from !== undefined);
        const columns = [id, department, ...more, ...(compared ? [from] : [])];
        const choices = compared ? [{ name: 'Comes from', of: (row) => row.from ?? '' }] : [];
        return tableOf({ ...of, file: 'plan.json', page: PEOPLE_A_PAGE, columns, choices }, rows);
    };
    return [
        people({ id: 'leaver-list', title: 'Deleted', noun: ['leaver', 'leavers'] }, [], leavers),
        people({ id: 'joiner-list', title: 'Added', noun: ['joiner', 'joiners'] }, [], joiners),
        people({ id: 'mover-list', title: 'Changed', noun: ['changed person', 'changed people'] }, [fields], movers),
        positionList(positions),
    ];
}
function positionList(positions) {
    const definition = {
        id: 'position-list',
        title: 'Positions',
        noun: ['position change', 'position changes'],
        file: 'plan.json',
        page: PEOPLE_A_PAGE,
        columns: [
            { ...id, name: 'Position id' },
            { name: 'Change', kind: 'change', key: ({ change }) => change, cell: ({ change }) => [change] },
            department,
            {
                name: 'Now below',
                kind: 'parent',
                key: ({ parent }) => parent ?? '',
                cell: ({ parent }) => [parent],
            },
        ],
        choices: [{ name: 'Change', of: ({ change }) => change }],
    };
    return tableOf(definition, positions);
}
/** How many people departments and countries have. */
function headcountLists({ departments, countries }) {
    return [
        headcountList('department-list', 'By department', ['department', 'departments'], departments),
        headcountList('country-list', 'By country', ['country', 'countries'], countries),
    ];
}
function headcountList(listId, title, noun, rows) {
    const maximum = rows.reduce((top, { now, before }) => Math.max(top, now, before ?? 0), 1);
    const number = (name, key) => {
        return { name, kind: 'number', key, cell: (row) => [key(row)] };
    };
    const change = ({ now, before = now }) => now - before;
    const compared = [
        number('Before', ({ before }) => before ?? 0),
        { name: 'Change', kind: 'number', key: change, cell: (row) => changeCell(change(row)) },
    ];
    const definition = {
        id: listId,
        title,
        noun,
        file: undefined,
        page: HEADCOUNTS_A_PAGE,
        columns: [
            {
                name: capital(noun[0]),
                kind: 'name',
                heads: true,
                key: ({ name }) => name,
                cell: ({ name, now }) => [name === '' ? '(none)' : name, bar(now, maximum)],
            },
            number('Now', ({ now }) => now),
            ...(rows.some(({ before }) => before !== undefined) ? compared : []),
        ],
        choices: [],
    };
    return tableOf(definition, rows);
}
const capital = (text) => text.slice(0, 1).toUpperCase() + text.slice(1);
function changeCell(change) {
    if (change === 0)
        return [(0,html_markup.h)('span', { class: 'quiet' }, '0')];
    return [(0,html_markup.h)('span', { class: change > 0 ? 'more' : 'fewer' }, signed(change))];
}
/** A number with its sign, the minus as long as the plus. */
const signed = (change) => (change < 0 ? `−${-change}` : `+${change}`);
/** Its length says what the number beside it says; a style attribute is what the page's policy forbids. */
function bar(value, maximum) {
    const width = Math.round((value / maximum) * 1000) / 10;
    const box = { class: 'bar', viewBox: '0 0 100 4', preserveAspectRatio: 'none', 'aria-hidden': 'true' };
    return (0,html_markup.h)('svg', box, (0,html_markup.h)('rect', { width, height: 4 }));
}

// EXTERNAL MODULE: ./src/core/report/html-look.ts
var html_look = __webpack_require__(16241);
// EXTERNAL MODULE: ./src/core/base/counts.ts
var counts = __webpack_require__(3513);
// EXTERNAL MODULE: ./src/core/vocabulary/rules.ts + 3 modules
var rules = __webpack_require__(85905);
;// CONCATENATED MODULE: ./src/core/report/html-problems.ts







/** How many problems are in the page as it is sent. */
const PLAIN_PROBLEMS = 200;
function problemsSection(outcome, data) {
    const { problems } = data;
    const { docs } = outcome;
    if (problems.length === 0)
        return undefined;
    return (0,html_markup.h)('section', { id: 'problems', 'aria-labelledby': 'problems-title' }, (0,html_markup.h)('h2', { id: 'problems-title' }, 'Problems'), ...lead(outcome, problems.length), listMarkup(problemList(data), PLAIN_PROBLEMS), rulesMarkup(problems, docs));
}
/** How many there are, and how many of them only follow. */
function lead(outcome, shown) {
    const { problems, ending } = outcome;
    const follow = problems.length - shown;
    const folds = follow === 0 ? '' : ` ${follow} of them follow from others and will go with them.`;
    const words = `${severityWords(problems)}.${folds} All of them are in problems.csv too.`;
    const isOpen = ending === 'problems' && outcome.command !== 'import';
    return [isOpen && (0,html_markup.h)('p', {}, (0,report_words/* unseenWords */.CL)(outcome)), (0,html_markup.h)('p', { class: 'lead' }, words)];
}
/** What was found, a row for each rule, the most frequent first. */
function rulesMarkup(problems, docs) {
    const rows = [...(0,counts/* byFrequency */.qb)(problems.map(({ rule }) => rule))];
    return (0,html_markup.h)('section', { id: 'rules', 'aria-labelledby': 'rules-title' }, (0,html_markup.h)('h3', { id: 'rules-title' }, 'Why it matters, by kind'), (0,html_markup.h)('ul', { class: 'rules' }, ...rows.map(([rule, count]) => ruleMarkup(rule, count, (0,report_words/* ruleLink */.lN)(docs, rule)))));
}
function ruleMarkup(rule, count, link) {
    const { title, why, hint } = rules/* catalog */.U$[rule];
    return (0,html_markup.h)('li', { id: ruleAnchor(rule), 'data-rule': rule }, (0,html_markup.h)('p', { class: 'rule-title' }, (0,html_markup.h)('b', {}, ...(link === undefined ? (0,html_markup/* prose */.CS)(title) : [(0,html_markup.h)('a', { href: link }, ...(0,html_markup/* prose */.CS)(title))])), ' ', (0,html_markup.h)('span', { class: 'count' }, count)), (0,html_markup.h)('p', {}, ...(0,html_markup/* prose */.CS)(why)), (0,html_markup.h)('p', {}, (0,html_markup.h)('b', { class: 'quiet' }, 'What to do: '), ...(0,html_markup/* prose */.CS)(hint)), (0,html_markup.h)('p', { class: 'rule-id' }, (0,html_markup.h)('code', {}, rule)));
}
/** How many errors and warnings there are, in words. */
function severityWords(problems) {
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    const warnings = problems.length - errors;
    const words = [
        ...(errors > 0 ? [(0,base_text/* counted */.hS)(errors, 'error')] : []),
        ...(warnings > 0 ? [(0,base_text/* counted */.hS)(warnings, 'warning')] : []),
    ];
    return words.join(' and ');
}

// EXTERNAL MODULE: ./src/core/report/headline.ts
var headline = __webpack_require__(56268);
;// CONCATENATED MODULE: ./src/core/report/html-overview.ts





function lookOf({ ending, held }) {
    switch (ending) {
        case 'clean':
            return held.length > 0
                ? { tone: 'warn', sign: '‖', word: 'Will wait' }
                : { tone: 'good', sign: '✓', word: 'Clean' };
        case 'uploaded':
            return { tone: 'good', sign: '✓', word: 'Uploaded' };
        case 'unchanged':
            return { tone: 'good', sign: '=', word: 'Unchanged' };
        case 'held':
            return { tone: 'warn', sign: '‖', word: 'Held' };
        case 'problems':
            return { tone: 'bad', sign: '✕', word: 'Problems' };
        case 'failed':
            return { tone: 'bad', sign: '✕', word: 'Failed' };
    }
}
/** The product, the program and the verdict. */
function headerMarkup(outcome) {
    const { tone, sign, word } = lookOf(outcome);
    const { program, command } = outcome;
    const about = aboutWords(outcome);
    return (0,html_markup.h)('header', { class: `top ${tone}` }, (0,html_markup.h)('div', { class: 'wide' }, (0,html_markup.h)('p', { class: 'product' }, (0,html_markup.h)('b', {}, 'Roster Sync'), ` ${command}`, program && ' of ', program && (0,html_markup.h)('b', {}, program), about !== '' && (0,html_markup.h)('span', { class: 'about' }, ` · ${about}`)), (0,html_markup.h)('div', { class: 'verdict' }, (0,html_markup.h)('span', { class: 'sign', 'aria-hidden': 'true' }, sign), (0,html_markup.h)('div', {}, (0,html_markup.h)('p', { class: 'state' }, (0,html_markup/* spoken */.vg)('Outcome: '), word), (0,html_markup.h)('h1', {}, (0,headline/* headline */.P)(outcome))))));
}
/** What went wrong, what holds the plan, and what should be known besides. */
function noticesMarkup(outcome) {
    const { failure } = outcome;
    const notes = [...outcome.notes, (0,report_words/* asOfWords */.N2)(outcome)].filter(Boolean);
    return [
        failure &&
            (0,html_markup.h)('section', { class: 'notice bad', 'aria-labelledby': 'failure-title' }, (0,html_markup.h)('h2', { id: 'failure-title' }, ...(0,html_markup/* prose */.CS)(failure.message)), (0,html_markup.h)('p', {}, ...(0,html_markup/* prose */.CS)(failure.hint))),
        heldMarkup(outcome),
        notes.length > 0 &&
            (0,html_markup.h)('section', { class: 'notice', 'aria-labelledby': 'notes-title' }, (0,html_markup.h)('h2', { id: 'notes-title' }, 'Good to know'), ...notes.map((note) => (0,html_markup.h)('p', {}, ...(0,html_markup/* prose */.CS)(note)))),
    ];
}
function heldMarkup(outcome) {
    const { held, approvedBy, command } = outcome;
    if (held.length === 0)
        return undefined;
    const form = (0,report_words/* isProposed */.h7)(outcome) ? undefined : (0,report_words/* approvalForm */.sv)(outcome);
    const isOpen = approvedBy === undefined;
    const title = isOpen
        ? [command === 'check' ? 'Why it will wait' : 'Why it is held']
        : ['Held, and approved by ', (0,html_markup.h)('bdi', {}, approvedBy)];
    return (0,html_markup.h)('section', { class: `notice ${isOpen ? 'warn' : ''}`, id: 'held', 'aria-labelledby': 'held-title' }, (0,html_markup.h)('h2', { id: 'held-title' }, ...title), (0,html_markup.h)('ul', {}, ...held.map(({ reason }) => (0,html_markup.h)('li', {}, ...(0,html_markup/* prose */.CS)(reason)))), isOpen && (0,html_markup.h)('p', {}, ...(0,html_markup/* prose */.CS)((0,report_words/* approvalWords */.hl)(outcome))), isOpen && form !== undefined && (0,html_markup.h)('p', {}, (0,html_markup.h)('a', { href: form }, 'Open the form to approve it')));
}
/** The run in numbers. */
function numbersMarkup(outcome) {
    const { employees, positions, plan, problems, command } = outcome;
    const before = plan?.baseline;
    const since = before === undefined ? undefined : comparedWords(before, employees ?? before);
    // Who leaves at a first sync isn't known.
    const isFirst = plan?.baseline === undefined;
    const changes = isFirst ? undefined : countPositions(plan.positions);
    const tiles = [
        tile('Deleted', isFirst ? outcome.foreseen?.length : plan.leavers.length),
        tile('Added', plan?.joiners.length, plan && isFirst ? `a first ${command === 'import' ? 'import' : 'sync'}` : undefined),
        tile('Changed', isFirst ? undefined : plan.movers.length),
        tile('Employees', employees, since),
        tile('Positions', positions === 0 ? undefined : positions, changes ? `${changes} changed` : undefined),
        tile('Problems', problems.length, problems.length > 0 ? severityWords(problems) : undefined),
    ];
    return (0,html_markup.h)('section', { 'aria-label': 'Numbers' }, (0,html_markup.h)('dl', { class: 'tiles' }, ...tiles));
}
function comparedWords(before, now) {
    return now === before ? 'as many as before' : `${signed(now - before)}, was ${before}`;
}
function countPositions({ added, removed, moved, renamed }) {
    return new Set([...added, ...removed, ...moved, ...renamed]).size;
}
function tile(name, value, remark) {
    if (value === undefined)
        return undefined;
    return (0,html_markup.h)('div', { class: 'tile' }, (0,html_markup.h)('dt', {}, name), (0,html_markup.h)('dd', {}, (0,html_markup.h)('span', { class: 'value' }, value), remark && (0,html_markup.h)('span', { class: 'remark' }, remark)));
}
/** What the run read, sent and wrote down. */
function detailsSection(outcome) {
    const { program, endpoint, commit, plan, planId, receipt, uploads, how } = outcome;
    const sent = ['employees', 'positions'].flatMap((kind) => {
        const taken = uploads[kind];
        if (!taken)
            return [];
        const status = taken.serverStatus === undefined ? '' : `, the answer said “${taken.serverStatus}”`;
        return [fact(`Sent: ${kind}`, `accepted with ${taken.httpStatus}${status}`)];
    });
    return (0,html_markup.h)('section', { id: 'details', 'aria-labelledby': 'details-title' }, (0,html_markup.h)('h2', { id: 'details-title' }, 'Details'), (0,html_markup.h)('dl', { class: 'facts' }, fact('Program', program), fact('Address', endpoint), fact('Written', outcome.at?.toISOString().replace(/\.\d+Z$/, 'Z')), fact('Commit', commit, 'code'), linked('Run', (0,report_words/* linkable */.Lj)(outcome.links?.run)), linked('Pull request', pullRequestLink(outcome)), fact('As of', outcome.asOf?.day), fact('Compared with', plan || outcome.baseline !== undefined ? (0,report_words/* comparedWith */.o3)(outcome) : undefined, 'code'), fact('Plan id', planId, 'code'), ...sent, fact('Receipt', receipt, 'code'), fact('Schema', (0,report_words/* schemaWords */.hd)(outcome))), ...how.map((line) => (0,html_markup.h)('p', {}, ...(0,html_markup/* prose */.CS)(line))), ...receiptWords(outcome));
}
function fact(name, value, tag = 'span') {
    if (value === undefined || value === '')
        return undefined;
    return (0,html_markup.h)('div', {}, (0,html_markup.h)('dt', {}, name), (0,html_markup.h)('dd', {}, (0,html_markup.h)(tag, {}, value)));
}
function linked(name, address) {
    return address && (0,html_markup.h)('div', {}, (0,html_markup.h)('dt', {}, name), (0,html_markup.h)('dd', {}, (0,html_markup.h)('a', { href: address }, address)));
}
const pullRequestLink = ({ links }) => links?.pullRequest === undefined ? undefined : (0,report_words/* linkable */.Lj)(`${links.repository}/pull/${links.pullRequest}`);
/** Of which moment, commit and pull request the report is, in one line. */
function aboutWords({ at, commit, links }) {
    const moment = at?.toISOString().slice(0, 16).replace('T', ' ');
    return [
        ...(moment === undefined ? [] : [`${moment} UTC`]),
        ...(commit === undefined ? [] : [`commit ${commit.slice(0, 12)}`]),
        ...(links?.pullRequest === undefined ? [] : [`pull\u00a0request\u00a0#${links.pullRequest}`]),
    ].join(' · ');
}
function receiptWords({ receipt, ending }) {
    if (receipt === undefined)
        return [];
    return [
        (0,html_markup.h)('p', {}, ...(0,html_markup/* prose */.CS)(`\`roster-sync verify ${receipt}\` builds the files again and compares.`)),
        ending === 'uploaded' && (0,html_markup.h)('p', {}, ...(0,html_markup/* prose */.CS)(report_words/* WHERE_TO_LOOK */.wK)),
    ];
}

// EXTERNAL MODULE: ./src/core/report/sent-words.ts
var sent_words = __webpack_require__(10598);
;// CONCATENATED MODULE: ./src/core/report/html-plan.ts






/** How many people of each list are in the page as it is sent. */
const PLAIN_PEOPLE = 500;
/** How many names a sentence has. */
const NAMES = 40;
function planSection(outcome, data) {
    const { plan } = outcome;
    if (!plan)
        return foreseenSection(data);
    const lists = planLists(data).filter(({ size }) => size > 0);
    const isMixed = [...data.leavers, ...data.joiners, ...data.movers].some(({ from }) => from !== undefined);
    return (0,html_markup.h)('section', { id: 'plan', 'aria-labelledby': 'plan-title' }, (0,html_markup.h)('h2', { id: 'plan-title' }, planTitle(outcome)), ...introduction(outcome, plan, lists.length > 0).map((text) => (0,html_markup.h)('p', { class: 'lead' }, text)), ...consequences(plan), isMixed && (0,html_markup.h)('p', {}, FROM), lists.length > 0 && (0,html_markup.h)('div', { class: 'lists' }, ...lists.map((list) => listMarkup(list, PLAIN_PEOPLE))));
}
/** Who will be deleted although there are errors in other places, and so no plan. */
function foreseenSection(data) {
    const [leavers] = planLists(data);
    if (!leavers || leavers.size === 0)
        return undefined;
    return (0,html_markup.h)('section', { id: 'plan', 'aria-labelledby': 'plan-title' }, (0,html_markup.h)('h2', { id: 'plan-title' }, 'Who will be deleted'), (0,html_markup.h)('p', { class: 'lead' }, (0,report_words/* foreseenWords */.fR)(leavers.size).replace(/:$/, '.')), listMarkup(leavers, PLAIN_PEOPLE));
}
const FROM = 'A change that is “waiting already” is in the base branch and only waits for the next sync; the others come from this pull request.';
function planTitle({ command, ending }) {
    if (command === 'import')
        return 'What the import changed';
    if (ending === 'uploaded')
        return 'What this upload changed';
    if (ending === 'failed')
        return 'What this run was to change';
    return command === 'check' ? 'What the next sync would change' : 'What the sync would change';
}
/** When it is sent; and of a plan without people to name, what there is to say instead. */
function introduction(outcome, plan, hasLists) {
    if (plan.baseline !== undefined) {
        const nothing = hasLists ? [] : ['Nothing changes.'];
        return [...nothing, ...(0,sent_words/* sentWords */.C)(outcome).map((text) => text.replaceAll('**', ''))];
    }
    if (outcome.command === 'import')
        return [`There was no roster before: ${(0,base_text/* counted */.hS)(plan.joiners.length, 'employee')}.`];
    return [(0,report_words/* firstWords */.Cb)(outcome).replace(/:$/, '.')];
}
/** What isn't in the numbers, and a reviewer should know. */
function consequences({ leavingManagers, departments, movers, baseline }) {
    const startDates = baseline === undefined ? [] : movers.filter(({ fields }) => fields.includes('start_date'));
    const managers = leavingManagers.map(({ id, reports }) => `${id} (${(0,base_text/* counted */.hS)(reports, 'person', 'people')})`);
    const items = [
        consequence('Leaving, with people who reported to them:', managers),
        consequence(report_words/* START_DATES */.j5, startDates.map(({ id }) => id)),
        consequence('New departments:', departments.appearing),
        consequence('Departments with nobody left:', departments.emptying),
    ].filter((item) => item !== undefined);
    return items.length > 0 ? [(0,html_markup.h)('ul', { class: 'consequences' }, ...items)] : [];
}
function consequence(what, names) {
    if (names.length === 0)
        return undefined;
    const shown = names
        .slice(0, NAMES)
        .flatMap((name, index) => [index > 0 && ', ', (0,html_markup.h)('bdi', {}, name || '(none)')]);
    const rest = names.length - NAMES;
    return (0,html_markup.h)('li', {}, (0,html_markup.h)('b', {}, ...(0,html_markup/* prose */.CS)(what)), ' ', ...shown, rest > 0 && ` and ${rest} more, in plan.json`);
}

;// CONCATENATED MODULE: ./src/core/report/html.ts












/** How many departments or countries are in the page as it is sent. */
const PLAIN_HEADCOUNTS = 500;
/**
 * `report.html`: one file that asks for nothing else. It says everything that matters without its script; the script
 * makes the lists sortable and draws the chart from the same data.
 */
function reportHtml(outcome, { script, style }) {
    const data = reportData(outcome);
    const look = html_look/* LOOK */.o + style;
    const head = [
        (0,html_markup.h)('meta', { charset: 'utf-8' }),
        (0,html_markup.h)('meta', { 'http-equiv': 'Content-Security-Policy', content: policyFor(script, look) }),
        (0,html_markup.h)('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        (0,html_markup.h)('meta', { name: 'color-scheme', content: 'light dark' }),
        (0,html_markup.h)('meta', { name: 'referrer', content: 'no-referrer' }),
        (0,html_markup.h)('meta', { name: 'robots', content: 'noindex' }),
        (0,html_markup.h)('title', {}, `Roster Sync: ${(0,headline/* headline */.P)(outcome)}`),
    ];
    return [
        '<!doctype html>\n<html lang="en">\n<head>',
        ...head.map(html_markup/* render */.XX),
        `<style>${look}</style>\n</head>\n<body>`,
        ...bodyOf(outcome, data).map(html_markup/* render */.XX),
        `<script type="application/json" id="report-data">${(0,report_escape/* forJsonScript */.xM)(packData(data))}</script>`,
        `<script type="module">${script}</script>\n</body>\n</html>\n`,
    ].join('\n');
}
/** Only this very script and style, and no connection to anywhere. */
function policyFor(script, style) {
    const digest = (text) => `'sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}'`;
    return [
        "default-src 'none'",
        `script-src ${digest(script)}`,
        `style-src ${digest(style)}`,
        "base-uri 'none'",
        "form-action 'none'",
    ].join('; ');
}
function bodyOf(outcome, data) {
    const parts = [
        ['problems', 'Problems', problemsSection(outcome, data)],
        ['plan', 'Plan', planSection(outcome, data)],
        ['headcount', 'Headcount', headcountSection(data)],
        ['chart', 'Organisation chart', chartSection(data)],
        ['details', 'Details', detailsSection(outcome)],
    ];
    const found = parts.filter(([, , section]) => section !== undefined);
    const links = found.map(([id, name]) => (0,html_markup.h)('li', {}, (0,html_markup.h)('a', { href: `#${id}` }, name)));
    return [
        (0,html_markup.h)('a', { class: 'skip', href: '#main' }, 'Skip to the report'),
        headerMarkup(outcome),
        (0,html_markup.h)('nav', { 'aria-label': 'Sections' }, (0,html_markup.h)('ul', { class: 'wide' }, ...links)),
        (0,html_markup.h)('main', { id: 'main', class: 'wide', tabindex: -1 }, ...noticesMarkup(outcome), numbersMarkup(outcome), ...found.map(([, , section]) => section)),
        (0,html_markup.h)('footer', { class: 'wide' }, (0,html_markup.h)('p', {}, 'Written by Roster Sync. This file is whole in itself and asks for nothing else.')),
    ];
}
function headcountSection(data) {
    const lists = headcountLists(data).filter(({ size }) => size > 0);
    if (lists.length === 0)
        return undefined;
    return (0,html_markup.h)('section', { id: 'headcount', 'aria-labelledby': 'headcount-title' }, (0,html_markup.h)('h2', { id: 'headcount-title' }, 'Headcount'), (0,html_markup.h)('div', { class: 'beside' }, ...lists.map((list) => listMarkup(list, PLAIN_HEADCOUNTS))));
}

// EXTERNAL MODULE: ./src/core/report/markdown.ts + 4 modules
var markdown = __webpack_require__(90104);
;// CONCATENATED MODULE: ./src/core/report/files.ts



/** What the report is called where it is a file by itself: an artifact gets its name from that. */
const singleName = ({ program = 'unknown', command }) => `report-${program}-${command}.html`;
/** The report folder's files by name (docs/action.md, Reports). The XML holds names, so it must be asked for. */
function reportFiles(outcome, assets) {
    const files = new Map([
        ['summary.md', (0,markdown.summaryMarkdown)(outcome)],
        ['problems.csv', problemsCsv(outcome.problems)],
        ['problems.json', problemsJson(outcome)],
        ['plan.json', planJson(outcome)],
        ['report.html', reportHtml(outcome, assets)],
    ]);
    if (outcome.keepXml && outcome.files) {
        files.set('employees.xml', outcome.files.employees);
        if (outcome.files.positions)
            files.set('positions.xml', outcome.files.positions);
    }
    return files;
}

// EXTERNAL MODULE: ./src/adapters/files/paths.ts
var paths = __webpack_require__(2960);
// EXTERNAL MODULE: ./src/adapters/files/writer.ts
var writer = __webpack_require__(88153);
;// CONCATENATED MODULE: ./src/adapters/files/report-folder.ts






/**
 * Writes the report folder.
 *
 * @returns undefined when the report was written, else why it couldn't be: a sync isn't undone by a full disk
 */
async function writeReport(outcome, place) {
    const folder = (0,external_node_path_.resolve)(place.folder);
    try {
        if (await (0,paths/* passesLinkIn */.$o)(place.within, folder))
            return unwritten('a link is on the way to it');
        const [assets] = await Promise.all([readAssets(place.home), (0,promises_.mkdir)(folder, { recursive: true })]);
        const files = reportFiles(outcome, assets);
        for (const [name, content] of files)
            await (0,writer/* writeBelow */.B)(folder, name, content);
        const report = files.get('report.html');
        if (place.single && report !== undefined)
            await (0,writer/* writeBelow */.B)((0,external_node_path_.dirname)(folder), singleName(outcome), report);
        return undefined;
    }
    catch (error) {
        return unwritten(error instanceof failure/* Failure */.HR ? 'a link or a folder is where a file belongs' : (0,failure/* errorCode */.CA)(error));
    }
}
const unwritten = (why) => `The report folder couldn’t be written (${why}).`;
async function readAssets(home) {
    const read = (name) => (0,promises_.readFile)(new URL(`report/${name}`, home), 'utf8');
    const [script, style] = await Promise.all([read('report.js'), read('report.css')]);
    return { script, style };
}


/***/ }),

/***/ 3513:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mQ: () => (/* binding */ countsOf),
/* harmony export */   mS: () => (/* binding */ commonest),
/* harmony export */   qb: () => (/* binding */ byFrequency)
/* harmony export */ });
/** @returns how often each value appears, in the order in which they first do */
function countsOf(values) {
    const counts = new Map();
    for (const value of values)
        counts.set(value, (counts.get(value) ?? 0) + 1);
    return counts;
}
/** @returns how often each value appears, the most frequent first */
function byFrequency(values) {
    return new Map([...countsOf(values)].toSorted(([, a], [, b]) => b - a));
}
/** @returns the number that is most often in the list; of several, the largest */
function commonest(numbers) {
    const [best] = [...countsOf(numbers)].toSorted(([a, timesOfA], [b, timesOfB]) => timesOfB - timesOfA || b - a);
    return best?.[0];
}


/***/ }),

/***/ 65138:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GN: () => (/* binding */ NOTHING_KNOWN),
  a6: () => (/* binding */ NOT_SHOWN),
  KZ: () => (/* binding */ discretionOf),
  cu: () => (/* binding */ sharedByMany)
});

// EXTERNAL MODULE: ./src/core/base/counts.ts
var base_counts = __webpack_require__(3513);
;// CONCATENATED MODULE: ./src/core/problem/id-shape.ts

const NO_SHAPE = () => false;
const MAX_LENGTH = 64;
/** A longer run of letters may be a name. */
const MAX_CODE = 3;
const SEPARATORS = /([-_./:# ])/;
const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
/** @returns undefined for what has no digit, or anything but letters, digits and single separators */
function parse(id) {
    if (id.length > MAX_LENGTH)
        return undefined;
    if (/^\d+$/.test(id))
        return { skeleton: '9', parts: [{ length: id.length, grows: true }] };
    if (!/\p{Nd}/u.test(id))
        return undefined;
    if (UUID.test(id))
        return { skeleton: 'uuid', parts: [] };
    const skeleton = [];
    const parts = [];
    const add = (kind, length, grows = false) => {
        skeleton.push(kind);
        parts.push({ length, grows });
    };
    for (const [at, token] of id.split(SEPARATORS).entries()) {
        if (at % 2 === 1) {
            skeleton.push(token);
            continue;
        }
        const runs = token.match(/\p{Nd}+|[\p{L}\p{M}]+/gu) ?? [];
        if (token === '' || runs.join('') !== token)
            return undefined;
        if (runs.length > 2 && isByChance(token))
            add('x', token.length);
        else if (runs.length > 2)
            add(token, token.length);
        else
            for (const run of runs)
                addRun(run, add);
    }
    return { skeleton: skeleton.join('\n'), parts };
}
/** Letters and digits by chance have some of each everywhere; a name has a digit or two, and long runs of letters. */
const isByChance = (token) => (token.match(/\p{Nd}/gu)?.length ?? 0) * 5 >= token.length && !/\p{L}{5}/u.test(token);
/** GB, emp; and not Kim. */
const isCode = (run) => run.length <= MAX_CODE && (run === run.toUpperCase() || run === run.toLowerCase());
function addRun(run, add) {
    if (/^\p{Nd}/u.test(run))
        add('9', run.length, true);
    else if (isCode(run))
        add('a', run.length);
    else
        add(run, run.length);
}
/** What was uploaded is a company’s, though some of it may be wrong; it hires, and numbers get longer. */
const UPLOADED = { share: 0.02, least: 1, growth: 1, believesWords: true };
/** Of a roster that nothing is known of, only what many ids have in common is believed. */
const UNKNOWN = { share: 0.1, least: 2, growth: 0, believesWords: false };
const FEW = 3;
/** In a short list; of a longer one a tenth. */
const MAX_REPEATS = 3;
/** Learns the shape of ids that were uploaded. */
const shapeOfUploaded = (ids) => learn([...ids], UPLOADED);
/**
 * Learns the shape of ids of which nothing is known but that they are together in a column.
 *
 * @returns no shape where most of them have none in common, or where they repeat each other: those aren’t ids
 */
function shapeOfUnknown(ids) {
    const distinct = [...new Set(ids)];
    if (ids.length - distinct.length > Math.max(MAX_REPEATS, ids.length / 10))
        return NO_SHAPE;
    const shape = learn(distinct, UNKNOWN);
    return distinct.filter(shape).length * 2 > distinct.length ? shape : NO_SHAPE;
}
function learn(ids, { share, least, growth, believesWords }) {
    const parsed = ids.flatMap((id) => parse(id) ?? []);
    const enough = Math.max(ids.length * share, ids.length < FEW ? 1 : least);
    const groups = new Map();
    for (const one of parsed) {
        const group = groups.get(one.skeleton);
        if (group)
            group.push(one);
        else
            groups.set(one.skeleton, [one]);
    }
    const shapes = new Map();
    for (const [skeleton, group] of groups) {
        const words = skeleton.split('\n').filter(isWord);
        const isBelieved = believesWords || words.every((word) => word === word.toUpperCase());
        const needed = words.length > 0 ? Math.max(enough, 2) : enough;
        if (!isBelieved || group.length < needed)
            continue;
        const ranges = rangesOf(group, enough, growth);
        if (ranges.length === group[0]?.parts.length)
            shapes.set(skeleton, ranges);
    }
    return (id) => {
        const one = parse(id);
        const ranges = one && shapes.get(one.skeleton);
        return (ranges?.every(({ from, to }, at) => {
            const length = one?.parts[at]?.length ?? 0;
            return length >= from && length <= to;
        }) ?? false);
    };
}
/** Not a class or a separator. */
const isWord = (kind) => kind.length > 1 && kind !== 'uuid';
/** @returns how long each part may be; fewer of them where no length is frequent enough */
function rangesOf(group, enough, growth) {
    const [first] = group;
    return (first?.parts ?? []).flatMap(({ grows }, at) => {
        const counts = (0,base_counts/* countsOf */.mQ)(group.map(({ parts }) => parts[at]?.length ?? 0));
        const frequent = [...counts].filter(([, count]) => count >= enough).map(([length]) => length);
        if (frequent.length === 0)
            return [];
        return { from: Math.min(...frequent), to: Math.max(...frequent) + (grows ? growth : 0) };
    });
}

// EXTERNAL MODULE: ./src/core/vocabulary/months.ts
var months = __webpack_require__(96685);
;// CONCATENATED MODULE: ./src/core/problem/lookalikes.ts

/** @returns what a text looks like that isn’t an id; undefined where it may be one */
function likenessOf(text) {
    const looks = /^\d+$/.test(text) ? NUMBERS : OTHERS;
    for (const [kind, isPlain, looksSo] of looks)
        if (looksSo(text))
            return { kind, isPlain };
    return undefined;
}
const matching = (pattern) => (text) => pattern.test(text);
const IBAN = /^[A-Z]{2}\d{2}(?: ?[A-Z\d]){11,30}$/i;
/** Of texts that are digits and nothing else. */
const NUMBERS = [
    // 19710203 and 03021971, also with a time
    ['date', false, (text) => isDateOf(/^(\d{4})(\d{2})(\d{2})(?:\d{6})?$/, text, [1, 2, 3])],
    ['date', false, (text) => isDateOf(/^(\d{2})(\d{2})(\d{4})$/, text, [3, 2, 1])],
    // 07700900123, 0044…, 2025550123, and numbers of mobile phones with the code of a country
    ['phone', false, matching(/^(?:0[1-9]\d{8,9}|00[1-9]\d{8,13}|1?[2-9]\d{2}[2-9]\d{6})$/)],
    [
        'phone',
        false,
        matching(/^(?:44[1-37]\d{9}|491[5-7]\d{8,9}|33[1-9]\d{8}|34[679]\d{8}|393\d{9}|316\d{8})$/),
    ],
    ['short-date', false, (text) => isDateOf(/^(\d{2})(\d{2})(\d{2})$/, text, [0, 2, 1])],
    ['short-date', false, (text) => isDateOf(/^(\d{2})(\d{2})(\d{2})$/, text, [0, 2, 3])],
];
const OTHERS = [
    ['email', true, matching(/@/)],
    ['iban', true, (text) => IBAN.test(text) && hasCheckDigits(text.replaceAll(' ', ''))],
    ['iban', false, matching(IBAN)],
    // 1971-02-03, 3/2/1971, 1971-02-03T00:00:00Z
    ['date', true, (text) => isDateOf(/^(\d{4})([-./ ])(\d{1,2})\2(\d{1,2})(?:[T ].*)?$/, text, [1, 3, 4])],
    ['date', true, (text) => isDateOf(/^(\d{1,2})([-./ ])(\d{1,2})\2(\d{4})(?:[ ,T].*)?$/, text, [4, 3, 1])],
    ['date', true, (text) => isWithMonth(text, 2)],
    // 3.2.71, 02/1971, 1971-02, Feb-71
    ['date', false, (text) => isDateOf(/^(\d{1,2})([-./ ])(\d{1,2})\2(\d{2})$/, text, [0, 3, 1])],
    ['date', false, (text) => isDateOf(/^(\d{2})([-./ ])(\d{1,2})\2(\d{1,2})$/, text, [0, 3, 4])],
    ['date', false, (text) => isDateOf(/^(\d{1,2})[-./ ](\d{4})$/, text, [2, 1, 0])],
    ['date', false, (text) => isDateOf(/^(\d{4})[-./](\d{1,2})$/, text, [1, 2, 0])],
    ['date', false, (text) => isWithMonth(text, 1)],
    ['phone', true, (text) => text.startsWith('+') && hasDigits(text, 7, 15)],
    ['phone', true, (text) => /\(\d+\)/.test(text) && hasDigits(text, 6, 15)],
    ['amount', true, matching(/\p{Sc}/u)],
    ['amount', true, matching(/^[-+]?\d+[.,]\d+$/)],
    ['amount', true, matching(/^[-+]?\d{1,3}(?:[.,'’ \u00A0\u202F]\d{3})+(?:[.,]\d+)?(?: ?[A-Z]{3})?$/)],
    ['amount', true, matching(/^[-+]?\d+[.,]\d+ ?[A-Z]{3}$/)],
    [
        'amount',
        false,
        matching(/^(?:EUR|USD|GBP|CHF|JPY|SEK|NOK|DKK|PLN|CZK|HUF|RON|TRY|CAD|AUD|INR|CNY)[ \d]/),
    ],
    // 020 7946 0000, 0171/123456, 555-0123, 202-555-0123
    ['phone', false, (text) => /^0[1-9]\d*(?:[-./ ]\d+)+$/.test(text) && hasDigits(text, 7, 13)],
    ['phone', false, matching(/^(?:1[-. ])?(?:\d{3}[-. ])?\d{3}[-. ]\d{4}$/)],
];
/** ISO 13616: four characters to the end, letters as numbers from 10, and the rest of a division by 97 is 1. */
function hasCheckDigits(iban) {
    const turned = iban.slice(4) + iban.slice(0, 4);
    return (Array.from(turned).reduce((rest, character) => {
        const value = Number.parseInt(character, 36);
        return (rest * (value > 9 ? 100 : 10) + value) % 97;
    }, 0) === 1);
}
function hasDigits(text, least, most) {
    const digits = text.replaceAll(/[-+./() \u00A0]/g, '');
    return /^\d+$/.test(digits) && digits.length >= least && digits.length <= most;
}
/**
 * @param form what the text must match
 * @param parts which groups of it are the year, the month and the day, 0 for none; month and day may be the other way
 *   round
 */
function isDateOf(form, text, parts) {
    const found = form.exec(text);
    if (!found)
        return false;
    const [year, month, day] = parts.map((at) => (at === 0 ? undefined : Number(found[at])));
    return isYear(year) && ((isUpTo(12, month) && isUpTo(31, day)) || (isUpTo(31, month) && isUpTo(12, day)));
}
const isYear = (year) => year === undefined || (year >= 1880 && year < 2100);
const isUpTo = (most, part) => part === undefined || (part >= 1 && part <= most);
/** Whether a text is the name of a month with so many numbers beside it that can be a day or a year. */
function isWithMonth(text, count) {
    const words = text.match(/\p{L}+/gu) ?? [];
    const numbers = text.match(/\d+/g) ?? [];
    return (words.length === 1 &&
        numbers.length === count &&
        numbers.every((one) => one.length <= 2 || (one.length === 4 && isYear(Number(one)))) &&
        (0,months/* monthNamed */.y)(words[0]) !== undefined);
}

;// CONCATENATED MODULE: ./src/core/problem/discretion.ts



const NOTHING_KNOWN = {
    ids: new Set(),
    departments: new Set(),
    positions: new Set(),
    portalIds: [],
};
const NOTHING_SEEN = { ids: [], positions: [], departments: [] };
/** What is shown instead of an id or a department that may not be shown. */
const NOT_SHOWN = '(not shown)';
function discretionOf(rules, seen = NOTHING_SEEN) {
    const departments = new Set([...rules.departments, ...rules.known.departments]);
    const shared = onDemand(() => sharedBeside(rules.known.departments, seen.departments));
    const people = onDemand(() => judgeOf(rules.known.ids, seen.ids, rules.known.portalIds));
    const posts = onDemand(() => judgeOf(rules.known.positions, seen.positions, []));
    const pattern = rules.idPattern && saysWhatAnIdIs(rules.idPattern) ? rules.idPattern : undefined;
    const when = (allowed, text) => (allowed ? text : undefined);
    if (rules.showValues)
        return { ...SHOWING, seeing: () => discretionOf(rules) };
    const isId = (id) => people().isId(id, rules.known.ids.has(id), pattern);
    return {
        id: (id) => when(isId(id), id),
        position: (id) => when(isId(id) || (!isTitle(id) && posts().isId(id, false)), id),
        department: (name) => when(departments.has(name) || shared().has(name), name),
        header: (header) => when(rules.headers.has(header), header),
        value: () => undefined,
        seeing: (columns) => discretionOf(rules, columns),
    };
}
const same = (text) => text;
const SHOWING = { id: same, position: same, department: same, header: same, value: same };
function onDemand(make) {
    let made;
    return () => (made ??= { value: make() }).value;
}
/**
 * @param known ids of the baseline; without any, those that are seen show what ids look like
 * @param further other ids of which nothing is proved
 */
function judgeOf(known, seen, further) {
    const isUsual = usualIn([...known]);
    const shapes = known.size > 0 ? [shapeBeside(known, seen)] : [seen, further].map(shapeOfColumn);
    return {
        isId: (id, isKnown, pattern) => {
            const likeness = likenessOf(id);
            if (likeness?.kind === 'email' || (likeness?.kind === 'iban' && likeness.isPlain))
                return false;
            const isUnlike = !likeness || likeness.kind === 'short-date' || isUsual(likeness.kind);
            if (isKnown)
                return isUnlike || !likeness.isPlain;
            return isUnlike && ((pattern?.test(id) ?? false) || shapes.some((shape) => shape(id)));
        },
    };
}
/** Where most ids of the baseline look like something else, that is what ids look like in this company. */
function usualIn(known) {
    const kinds = (0,base_counts/* countsOf */.mQ)(known.flatMap((id) => likenessOf(id)?.kind ?? []));
    return (kind) => (kinds.get(kind) ?? 0) * 2 > known.length;
}
const MANY = 10;
/** A column in which hardly anything is left of the baseline is another column, and its shape a coincidence. */
function shapeBeside(known, seen) {
    const stayed = seen.filter((id) => known.has(id)).length;
    if (known.size >= MANY && seen.length >= MANY && stayed * 10 < known.size)
        return NO_SHAPE;
    return shapeOfUploaded(known);
}
/** Six digits may be an id or a date; where nearly all of a column are dates, it is a column of dates. */
function shapeOfColumn(ids) {
    const dates = ids.filter((id) => likenessOf(id)?.kind === 'short-date').length;
    return ids.length >= 3 && dates * 5 >= ids.length * 4 ? NO_SHAPE : shapeOfUnknown(ids);
}
/** Words of a title have blanks or small letters; a code has neither. */
const isTitle = (id) => /\s|\p{Ll}{4}/u.test(id);
/** Words as names are, of every usual length. */
const NAMES = [...Array.from({ length: 14 }, (_, more) => `A${'a'.repeat(more + 1)}`), 'Müller', 'O’Brien'];
/** A pattern that takes names says nothing of what an id is. */
const saysWhatAnIdIs = (pattern) => !NAMES.some((name) => pattern.test(name));
/** A column in which hardly anybody is in a department of the baseline is another column: a religion is shared by many. */
function sharedBeside(known, names) {
    const stayed = names.filter((name) => known.has(name)).length;
    return known.size > 0 && stayed * 2 < names.length ? new Set() : sharedByMany(names);
}
/**
 * The departments, or types, that so many people have that they say nothing of anybody. In a column of names most are
 * shared by few, and then none of it is shown.
 */
function sharedByMany(names) {
    const enough = Math.max(5, names.length / 100);
    const shared = [...(0,base_counts/* countsOf */.mQ)(names)].filter(([name, count]) => count >= enough && /\p{L}/u.test(name) && !likenessOf(name));
    const people = shared.reduce((sum, [, count]) => sum + count, 0);
    return new Set(people * 5 >= names.length * 4 ? shared.map(([name]) => name) : []);
}


/***/ }),

/***/ 16241:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ LOOK)
/* harmony export */ });
/**
 * The stylesheet that the report and the sandbox's page share: colours for light, dark and paper, type, tables. What
 * only the report has is in browser/report.css.
 */
const LOOK = `
:root {
  color-scheme: light dark;
  --ground: #f5f7f9; --paper: #ffffff; --sunken: #eef1f5; --line: #dce1e8; --edge: #78838f;
  --ink: #1b2430; --quiet: #535f6d; --accent: #1d5c88; --accent-ground: #e6f0f7;
  --good: #1a6a41; --good-ground: #e4f3ea; --warn: #7a4f00; --warn-ground: #fcf1d9;
  --bad: #a5261e; --bad-ground: #fbe9e7; --moved: #573c99; --moved-ground: #eee9fa;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
  --mono: ui-monospace, "SF Mono", "Cascadia Mono", "Segoe UI Mono", "Liberation Mono", Menlo, monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #11161c; --paper: #1a2129; --sunken: #222b35; --line: #313c48; --edge: #7d8a98;
    --ink: #e6ebf1; --quiet: #a7b3c0; --accent: #82bde8; --accent-ground: #17303f;
    --good: #82d2a3; --good-ground: #143222; --warn: #ecc26c; --warn-ground: #362a10;
    --bad: #f59f97; --bad-ground: #3d1b19; --moved: #c1acf4; --moved-ground: #2a2145;
  }
}
@media print {
  :root {
    color-scheme: light;
    --ground: #ffffff; --paper: #ffffff; --sunken: #ffffff; --line: #c3cad2; --edge: #78838f;
    --ink: #000000; --quiet: #444c55; --accent: #1d5c88; --accent-ground: #ffffff;
    --good: #1a6a41; --good-ground: #ffffff; --warn: #7a4f00; --warn-ground: #ffffff;
    --bad: #a5261e; --bad-ground: #ffffff; --moved: #573c99; --moved-ground: #ffffff;
  }
}

*, ::before, ::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 4rem; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1rem/1.5 var(--sans); overflow-wrap: anywhere; }
.wide { max-width: 80rem; margin: 0 auto; padding-inline: 1.5rem; }
h1, h2, h3 { line-height: 1.25; margin: 0; font-weight: 650; text-wrap: balance; }
h1 { font-size: 1.6rem; letter-spacing: -0.01em; }
h2 { font-size: 1.25rem; }
h3 { font-size: 1.0625rem; }
p { margin: 0.5rem 0; max-width: 75ch; }
ul { padding-left: 1.25rem; }
a { color: var(--accent); text-underline-offset: 0.15em; }
code { font: 0.875em/1.4 var(--mono); background: var(--sunken); border-radius: 3px; padding: 0.1em 0.3em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
:target { scroll-margin-top: 4rem; }
.quiet { color: var(--quiet); font-weight: inherit; }
.spoken { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: 1rem; top: -4rem; z-index: 3; padding: 0.5rem 1rem; background: var(--paper); border: 2px solid var(--accent); border-radius: 6px; }
.skip:focus { top: 0.5rem; }

.top { background: var(--paper); border-bottom: 1px solid var(--line); padding: 1.5rem 0; }
.product { margin: 0 0 1rem; color: var(--quiet); font-size: 0.9375rem; }
.product b { color: var(--ink); }
.verdict { display: flex; gap: 1rem; align-items: flex-start; }
.state { margin: 0; font-size: 0.9375rem; font-weight: 600; color: var(--tone); }
.sign { flex: none; display: grid; place-items: center; width: 3rem; height: 3rem; border-radius: 50%; font-size: 1.375rem; font-weight: 700; color: var(--tone); background: var(--tone-ground); border: 2px solid var(--tone); }
.good { --tone: var(--good); --tone-ground: var(--good-ground); }
.warn { --tone: var(--warn); --tone-ground: var(--warn-ground); }
.bad { --tone: var(--bad); --tone-ground: var(--bad-ground); }
.info { --tone: var(--accent); --tone-ground: var(--accent-ground); }

main { display: block; padding-top: 1.5rem; }
main:focus { outline: none; }
main > section, .panel { background: var(--paper); border: 1px solid var(--line); border-radius: 10px; padding: 1.25rem 1.5rem 1.5rem; margin-bottom: 1.5rem; }
.lead { color: var(--quiet); margin: 0.25rem 0 1rem; }
footer { padding-bottom: 2.5rem; color: var(--quiet); font-size: 0.875rem; }

.badge { display: inline-block; white-space: nowrap; font-size: 0.8125rem; font-weight: 600; line-height: 1.3; padding: 0.1rem 0.5rem; border: 1px solid var(--tone, var(--edge)); border-radius: 999px; color: var(--tone, var(--ink)); background: var(--tone-ground, var(--sunken)); }
.count { display: inline-block; min-width: 1.75em; padding: 0 0.45em; border-radius: 999px; background: var(--sunken); color: var(--quiet); font-size: 0.8125rem; font-weight: 600; line-height: 1.5; text-align: center; vertical-align: 0.1em; }

.table-box { overflow-x: auto; position: relative; }
table { border-collapse: collapse; width: 100%; font-size: 0.9375rem; }
th, td { text-align: left; vertical-align: top; padding: 0.5rem 0.75rem 0.5rem 0; border-bottom: 1px solid var(--line); font-weight: 400; }
th:last-child, td:last-child { padding-right: 0; }
thead th { font-size: 0.8125rem; font-weight: 600; color: var(--quiet); vertical-align: bottom; border-bottom: 1px solid var(--edge); white-space: nowrap; overflow-wrap: normal; }
tbody tr:last-child > * { border-bottom: 0; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.id { font-variant-numeric: tabular-nums; }

.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: 0.75rem 1.5rem; margin: 0; }
.tile dt { color: var(--quiet); font-size: 0.875rem; }
.tile dd { margin: 0; }
.value { display: block; font-size: 1.75rem; font-weight: 600; line-height: 1.2; font-variant-numeric: tabular-nums; }
.remark { display: block; color: var(--quiet); font-size: 0.8125rem; line-height: 1.35; }

@media (max-width: 40rem) {
  .wide { padding-inline: 1rem; }
  h1 { font-size: 1.3rem; }
  .top { padding: 1rem 0; }
  .sign { width: 2.5rem; height: 2.5rem; font-size: 1.125rem; }
  main { padding-top: 1rem; }
  main > section, .panel { padding: 1rem; margin-bottom: 1rem; border-radius: 8px; }
  .tiles { grid-template-columns: repeat(auto-fit, minmax(6.5rem, 1fr)); gap: 0.75rem 1rem; }
  .value { font-size: 1.4rem; }
}
@media print {
  @page { margin: 14mm 14mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; } }
  html { font-size: 9.5pt; }
  th, td { padding-block: 0.2rem; }
  .skip { display: none; }
  .wide { max-width: none; padding-inline: 0; }
  .top { padding: 0 0 0.75rem; }
  main > section, .panel { border: 0; border-radius: 0; padding: 0; margin: 0 0 1.25rem; }
  h2, h3 { break-after: avoid; }
  tr, .tile { break-inside: avoid; }
  thead { display: table-header-group; }
  .table-box { overflow: visible; }
  a { color: inherit; text-decoration: none; }
}
`;


/***/ }),

/***/ 62978:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   XX: () => (/* binding */ render),
/* harmony export */   h: () => (/* binding */ h),
/* harmony export */   vg: () => (/* binding */ spoken)
/* harmony export */ });
/* unused harmony export textOf */
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8547);

/** Describes an element. Tags and the names of attributes are ours, never a roster's. */
function h(tag, attributes = {}, ...children) {
    return { tag, attributes, children };
}
/** Prose that we wrote ourselves with `code` in it. */
function prose(text) {
    return text.split('`').map((part, index) => (index % 2 === 1 ? h('code', {}, part) : part));
}
/** Text that is only for those who listen to the page. */
const spoken = (text) => h('span', { class: 'spoken' }, text);
const VOID = new Set(['meta']);
/** A line ends after these, so that two reports can be compared line by line. */
const BLOCK = new Set([
    ...['dd', 'div', 'dl', 'footer', 'h1', 'h2', 'h3', 'header', 'li', 'main', 'nav', 'p'],
    ...['section', 'table', 'tbody', 'thead', 'tr', 'ul'],
]);
/** Writes markup as HTML. */
function render(child) {
    if (child === undefined || child === false)
        return '';
    if (typeof child !== 'object')
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forHtml */ .B2)(String(child));
    const { tag, attributes, children } = child;
    const head = `<${tag}${Object.entries(attributes).map(attribute).join('')}>`;
    if (VOID.has(tag))
        return head;
    return `${head}${children.map(render).join('')}</${tag}>${BLOCK.has(tag) ? '\n' : ''}`;
}
function attribute([name, value]) {
    if (value === undefined || value === false)
        return '';
    return value === true ? ` ${name}` : ` ${name}="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forHtml */ .B2)(String(value))}"`;
}
/** The text of markup, as a reader sees it. */
function textOf(child) {
    if (child === undefined || child === false)
        return '';
    return typeof child === 'object' ? child.children.map(textOf).join(' ') : String(child);
}


/***/ })

};
