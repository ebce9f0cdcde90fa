export const id = 9483;
export const ids = [9483];
export const modules = {

/***/ 6035:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runDoctor: () => (/* binding */ runDoctor)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96421);
/* harmony import */ var _adapters_open_world_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6647);
/* harmony import */ var _commands_doctor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41013);
/* harmony import */ var _core_doctor_finding_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(76282);
/* harmony import */ var _core_report_doctor_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60607);
/* harmony import */ var _core_report_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8547);
/* harmony import */ var _core_report_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58115);
/* harmony import */ var _core_workstars_endpoint_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93238);
/* harmony import */ var _git_credentials_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(16525);
/* harmony import */ var _occasion_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(98827);










/**
 * `mode: doctor`: the checklist as log, summary and outputs. It changes nothing.
 *
 * @throws Failure where there isn't a repository, or the configuration's path leaves the workspace
 */
async function runDoctor(home, inputs, context) {
    const { workspace, server, carriesChange } = context;
    const isKeyMalformed = inputs.apiKey !== '' && !(0,_core_workstars_endpoint_js__WEBPACK_IMPORTED_MODULE_6__/* .mayBeKey */ .yL)(inputs.apiKey);
    const { world, configPath, remote } = await (0,_adapters_open_world_js__WEBPACK_IMPORTED_MODULE_1__.openWorld)({
        ...{ home, workspace, from: workspace, config: inputs.config },
        key: carriesChange || isKeyMalformed ? undefined : inputs.apiKey,
        gitSettings: (0,_git_credentials_js__WEBPACK_IMPORTED_MODULE_7__/* .gitCredentials */ .j)(server, inputs.githubToken),
        github: { server, token: inputs.githubToken, issues: false },
        ...{ say: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq, warn: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e },
    });
    try {
        const occasion = (0,_occasion_js__WEBPACK_IMPORTED_MODULE_8__/* .occasionOf */ .zC)(context, inputs.branch, { remote, branch: world.repository.branch });
        const { onlyBranch } = occasion;
        const asked = { configPath, apiUrl: inputs.apiUrl || undefined, occasion, onlyBranch };
        await publish(await (0,_commands_doctor_js__WEBPACK_IMPORTED_MODULE_2__.doctor)(world, { ...asked, node: process.version, isKeyMalformed }));
    }
    finally {
        await world.reader.close();
    }
}
async function publish(findings) {
    for (const line of (0,_core_report_doctor_words_js__WEBPACK_IMPORTED_MODULE_3__.doctorLines)(findings, _core_report_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj, undefined))
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq)(line);
    try {
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH)('outcome', (0,_core_report_doctor_words_js__WEBPACK_IMPORTED_MODULE_3__.endingOf)(findings));
        await _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z.addRaw((0,_core_report_doctor_words_js__WEBPACK_IMPORTED_MODULE_3__.doctorMarkdown)(findings)).write();
    }
    catch {
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e)('Output or job summary couldn’t be written; the log has what they say.');
    }
    const wrong = findings.filter(_core_doctor_finding_js__WEBPACK_IMPORTED_MODULE_9__/* .mustBeFixed */ .t).map(({ about, says }) => `${about}: ${says}`);
    if (wrong.length > 0)
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1)((0,_core_report_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .forTerminal */ .Qf)([(0,_core_report_doctor_words_js__WEBPACK_IMPORTED_MODULE_3__.doctorVerdict)(findings), ...wrong].join(' ')));
}


/***/ }),

/***/ 60607:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   doctorLines: () => (/* binding */ doctorLines),
/* harmony export */   doctorMarkdown: () => (/* binding */ doctorMarkdown),
/* harmony export */   doctorVerdict: () => (/* binding */ doctorVerdict),
/* harmony export */   endingOf: () => (/* binding */ endingOf)
/* harmony export */ });
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16714);
/* harmony import */ var _doctor_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76282);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8547);



/* The doctor's checklist, for a terminal or a log and for a job summary. */
const PAINTS = { ok: 'good', 'fix this': 'bad', "couldn't prove": 'quiet' };
const WIDEST = "couldn't prove".length;
/** How a doctor's run ends. */
const endingOf = (findings) => findings.some(_doctor_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .mustBeFixed */ .t) ? 'problems' : 'clean';
/** In one sentence. */
function doctorVerdict(findings) {
    const count = (state) => findings.filter((one) => one.state === state).length;
    const unproven = count("couldn't prove");
    const rest = unproven > 0 ? ` ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(unproven, 'point')} couldn’t be proved.` : '';
    const wrong = count('fix this');
    return wrong > 0 ? `${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(wrong, 'point')} must be fixed.${rest}` : `Nothing must be fixed.${rest}`;
}
/**
 * The checklist as lines: what is so, and below it the one thing to do.
 *
 * @param columns how wide the terminal is; undefined: lines are left whole
 */
function doctorLines(findings, paint, columns) {
    const indent = ' '.repeat(WIDEST + 2);
    const below = (text) => (0,_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .wrapped */ .ky)(text, columns === undefined ? Infinity : Math.max(columns - indent.length, 30));
    const lines = findings.flatMap(({ about, state, says, todo }) => {
        const [first = '', ...more] = below((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forTerminal */ .Qf)(`${about}: ${says}`));
        const head = `${paint(PAINTS[state], state.padEnd(WIDEST))}  ${first}`;
        const next = todo === undefined ? [] : below((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forTerminal */ .Qf)(`→ ${todo}`));
        return [
            head,
            ...more.map((line) => indent + line),
            ...next.map((line) => indent + paint('strong', line)),
        ];
    });
    const ending = endingOf(findings);
    const end = `${paint(ending === 'clean' ? 'good' : 'bad', ending)}: ${doctorVerdict(findings)}`;
    return [...lines, '', end];
}
const ORDER = ['fix this', "couldn't prove", 'ok'];
/** The checklist for a job summary: what must be fixed comes first. */
function doctorMarkdown(findings) {
    const rows = ORDER.flatMap((state) => findings.filter((one) => one.state === state)).map(({ about, state, says, todo = '' }) => `| ${state === 'fix this' ? `**${state}**` : state} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forMarkdown */ .Bm)(about)} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .proseForMarkdown */ ._5)(says)} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .proseForMarkdown */ ._5)(todo)} |`);
    const head = '| | | What is so | What to do |\n| --- | --- | --- | --- |';
    return `## Roster Sync doctor: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .proseForMarkdown */ ._5)(doctorVerdict(findings))}\n\n${head}\n${rows.join('\n')}\n`;
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
/* harmony import */ var _problem_cell_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50915);
/* harmony import */ var _problem_fold_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7764);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8547);
/* harmony import */ var _problem_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64289);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22055);






const plain = (_style, text) => text;
/** The outcome as lines for a terminal or a log, without its problems. */
function storyLines(outcome, paint = plain) {
    const { command, held, planId, failure, receipt, ending, approvedBy } = outcome;
    const holding = approvedBy !== undefined ? 'approved' : command === 'check' ? 'would be held' : 'held';
    return [
        ...[...outcome.notes, ...outcome.how, (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .asOfWords */ .N2)(outcome), (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .schemaWords */ .hd)(outcome), planLine(outcome)]
            .filter(Boolean)
            .map((line) => paint('quiet', (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forTerminal */ .Qf)(line))),
        ...(planId === undefined ? [] : [`plan-id: ${planId}`]),
        ...held.map(({ reason }) => `${holding}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forTerminal */ .Qf)(reason)}`),
        ...(held.length > 0 && approvedBy === undefined ? [...approvalLines(outcome)] : []),
        ...(failure ? [paint('bad', (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forTerminal */ .Qf)(failure.message)), (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forTerminal */ .Qf)(failure.hint)] : []),
        ...(receipt === undefined ? [] : [`receipt: ${receipt}`]),
        ...(ending === 'uploaded' ? [paint('quiet', _words_js__WEBPACK_IMPORTED_MODULE_3__/* .WHERE_TO_LOOK */ .wK)] : []),
        `${paint((0,_outcome_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .hasWorked */ .HA)(outcome) ? 'good' : 'bad', ending)}: ${paint('strong', (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forTerminal */ .Qf)((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .verdict */ .WJ)(outcome)))}`,
    ];
}
function approvalLines(outcome) {
    const form = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .isProposed */ .h7)(outcome) ? undefined : (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .approvalForm */ .sv)(outcome);
    return [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forTerminal */ .Qf)((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .approvalWords */ .hl)(outcome)),
        ...(form === undefined ? [] : [`The form to approve it: ${form}`]),
    ];
}
/** A problem as two lines: what is wrong, and what to do; with what follows from it, three. */
function problemLines(found, paint, follows = '') {
    const { severity, rule, file, line, column, employeeId, message, hint } = found;
    // An editor opens the file at a line and a column; a spreadsheet has cells.
    const place = [file, line, column].filter((part) => part !== undefined).join(':');
    const cell = (0,_problem_cell_name_js__WEBPACK_IMPORTED_MODULE_4__/* .cellOf */ .W)(found) === undefined ? '' : `${(0,_problem_words_js__WEBPACK_IMPORTED_MODULE_2__/* .spotWords */ .O1)(found) ?? ''}: `;
    const who = employeeId === undefined ? '' : ` (${employeeId})`;
    return [
        `${paint('strong', (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forTerminal */ .Qf)(place))} ${paint(severity === 'error' ? 'bad' : 'quiet', severity)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forTerminal */ .Qf)(cell + message + who)} ${paint('quiet', rule)}`,
        `  ${paint('quiet', (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forTerminal */ .Qf)(hint))}`,
        ...(follows === '' ? [] : [`  ${paint('quiet', (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forTerminal */ .Qf)(follows))}`]),
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
    const lines = (0,_problem_fold_js__WEBPACK_IMPORTED_MODULE_5__/* .folded */ .T)(problems).flatMap((one) => {
        const { found } = one;
        const count = (counts.get(found.rule) ?? 0) + 1;
        counts.set(found.rule, count);
        return count > MAX_OF_A_KIND ? [] : problemLines(found, paint, (0,_problem_words_js__WEBPACK_IMPORTED_MODULE_2__/* .followsWords */ .oY)(one));
    });
    const more = [...counts]
        .filter(([, count]) => count > MAX_OF_A_KIND)
        .map(([rule, count]) => `… and ${count - MAX_OF_A_KIND} more of ${rule}: ${rest}`);
    return [...lines, ...more.map((line) => paint('strong', line))];
}
function planLine(outcome) {
    if (!outcome.plan)
        return '';
    return `Against ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .comparedWith */ .o3)(outcome)}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .planWords */ .DO)(outcome)}.`;
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
