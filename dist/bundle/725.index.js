export const id = 725;
export const ids = [725];
export const modules = {

/***/ 8920:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isRuleId),
/* harmony export */   U: () => (/* binding */ catalog)
/* harmony export */ });
function rule(title, why, hint) {
    return { title, severity: 'error', why, hint, mayTurnDown: false };
}
function adjustable(title, severity, why, hint) {
    return { title, severity, why, hint, mayTurnDown: true };
}
/** Every rule of the product by its id. */
const catalog = {
    'config/missing': rule('The configuration is missing', 'Without it nobody knows which program and which file are meant.', 'Create .github/roster-sync.yml with the lines `version: 1` and `program: <your subdomain>`, and commit it.'),
    'config/unreadable': rule('The configuration is no valid YAML', 'A line that can’t be read could be a guard that doesn’t hold.', 'Mend the line; indentation is by spaces, and a text with a colon in it stands in quotes.'),
    'config/invalid': rule('The configuration has a wrong key or value', 'A misspelt key would be a setting that silently doesn’t apply.', 'See the configuration section of the README for every key.'),
    'roster/missing': rule('A file that the configuration names isn’t there', 'A missing roster must never be read as an empty one.', 'Check `roster.file` (and `hierarchy.file`) in the configuration, and that the file is committed.'),
    'roster/not-utf-8': rule('The file isn’t UTF-8', 'Names would arrive damaged, and the portal would show them so.', 'Save it as “CSV UTF-8”; in Excel: File, Save As, CSV UTF-8 (Comma delimited).'),
    'roster/unclosed-quote': rule('A quoted cell is never closed', 'Everything behind the quote was swallowed into one cell.', 'Close the quote on that line; a quote inside a quoted cell is written twice ("").'),
    'roster/stray-quote': rule('A quote stands where none may stand', 'The cell could be read in two ways.', 'Put the whole cell in quotes and write each quote inside it twice ("").'),
    'roster/ragged-record': rule('A record has more or fewer cells than the header', 'From the missing or extra cell on, every value would stand under the wrong header.', 'Look for a missing or extra delimiter, or an unquoted delimiter inside a cell.'),
    'roster/duplicate-header': rule('A header stands twice', 'Nobody can say which of the two columns is meant.', 'Rename or remove one of the two columns.'),
    'roster/missing-column': rule('A required column is missing', 'A missing column must never be read as empty.', 'Add the column, or say under `roster.columns` in the configuration which header stands for it.'),
    'roster/no-records': rule('The file has no records', 'A full refresh with nobody in it would delete everybody.', 'Check that the export worked and that the right file was saved.'),
    'roster/too-many-records': rule('More records than `max-records`', 'The platform takes at most 10,000 employees and 10,000 positions unless the account manager raised it.', 'If your program may have more, raise `roster.max-records` in the configuration.'),
    'roster/unknown-filter-value': rule('A value stands in neither list of a filter', 'Nobody may vanish or appear through a renamed status.', 'Add the value to `keep` or to `drop` of that filter in the configuration.'),
    'roster/unknown-value': rule('A value isn’t in the column’s `values`', 'The platform would get a value that nobody translated.', 'Add the value to `values` of that column in the configuration, or mend the cell.'),
    'roster/unknown-department': adjustable('A department that the configuration doesn’t know', 'error', 'Departments must exist in the admin system and match exactly.', 'Mend the spelling, or add the department to `roster.departments` once it exists in the portal.'),
    'roster/email-domain': adjustable('An e-mail outside the company’s domains', 'error', 'A private address is easily mistaken for a work address.', 'Use the work address, or add the domain to `roster.email-domains`.'),
    'employee/required': rule('A required value is empty', 'The data will not sync if even one field is missing.', 'Fill in the cell.'),
    'employee/control-character': rule('A cell holds a character that XML can’t carry', 'The whole file would be rejected.', 'Type the cell’s text again; the character is invisible and usually comes from copying.'),
    'employee/pattern': rule('A value doesn’t fit the column’s `pattern`', 'Ids of another form are how leading zeros and renumbering show themselves.', 'Mend the value, or the pattern in the configuration.'),
    'employee/start-date': rule('The start date isn’t a calendar date of the form YYYY-MM-DD', 'A date that can be read in two ways would be guessed.', 'Write it as year-month-day, for example 2024-02-29.'),
    'employee/country': rule('The country isn’t an ISO 3166-1 alpha-2 code', 'The platform knows countries by their two capital letters.', 'Use the two-letter code in capitals: GB for the United Kingdom, DE for Germany.'),
    'employee/email': rule('The e-mail address isn’t one', 'The person couldn’t sign in.', 'Write one address of the form name@company.example, without spaces or brackets.'),
    'employee/duplicate-id': rule('An employee id stands twice', 'Two people would share one account.', 'Give each person their own id, or remove the double record.'),
    'employee/duplicate-email': rule('An e-mail stands twice', 'Two people would share one sign-in; capital letters make no difference.', 'Give each person their own address.'),
    'hierarchy/required': rule('A position has no id or no title', 'The position file would be rejected.', 'Fill in the cell.'),
    'hierarchy/control-character': rule('A position’s cell holds a character that XML can’t carry', 'The whole file would be rejected.', 'Type the cell’s text again; the character is invisible and usually comes from copying.'),
    'hierarchy/duplicate-position': rule('A position id stands twice', 'Nobody can say who reports to which of the two.', 'Give each position its own id.'),
    'hierarchy/no-root': rule('No position is at the top', 'Every position must lead up to one root.', 'Leave the manager (or parent) of the top position empty.'),
    'hierarchy/several-roots': rule('More than one position is at the top', 'The position file has exactly one root.', 'Name a manager (or parent) for all but one of them.'),
    'hierarchy/orphan': rule('The manager or parent doesn’t exist', 'A position that doesn’t lead up to the root rejects the entire position file.', 'Name a manager (or parent) who is in the roster; often the manager has left.'),
    'hierarchy/cycle': rule('People report to each other in a circle', 'A position that doesn’t lead up to the root rejects the entire position file.', 'Change the manager (or parent) of one of them.'),
    'hierarchy/two-posts': rule('An employee holds two positions', 'One employee stands in one place of the hierarchy.', 'Leave the employee id of one of the two positions empty.'),
    'hierarchy/unknown-employee': rule('A position names an employee who isn’t in the roster', 'The platform wouldn’t know who is meant.', 'Mend the id, or leave it empty if the post is vacant.'),
    'xsd/invalid': rule('The schema doesn’t accept a value', 'The platform would reject the whole file.', 'Mend the value; the schema is the program’s own and says what the platform takes.'),
    'xsd/unknown-element': adjustable('A field that the built-in schema doesn’t know', 'warning', 'Only the program’s own schema can say whether the platform takes it.', 'Commit the program’s schemas under .github/roster-sync/ so that they decide.'),
    'xsd/unusable': rule('A committed schema can’t be used', 'Without a schema nobody can say whether the platform would take the files.', 'Fetch it again from the program and commit it unchanged.'),
};
/** Whether a text names a rule of this catalog. */
function isRuleId(text) {
    return Object.hasOwn(catalog, text);
}


/***/ }),

/***/ 1563:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ patternsOf),
/* harmony export */   z: () => (/* binding */ configuredHeaders)
/* harmony export */ });
/** The `pattern` of each column that has one, by element, made to match the whole value. */
function patternsOf(config) {
    const patterns = new Map();
    for (const [element, column] of Object.entries(config.roster.columns)) {
        if (typeof column === 'object' && column.pattern !== undefined) {
            patterns.set(element, new RegExp(`^(?:${column.pattern})$`, 'u'));
        }
    }
    return patterns;
}
/** Every header that the configuration names. */
function configuredHeaders(config) {
    const columns = Object.values(config.roster.columns).map((column) => typeof column === 'string' ? column : column.column);
    const filters = config.roster.filters.map(({ column }) => column);
    const { hierarchy } = config;
    const posts = hierarchy && 'manager_id' in hierarchy
        ? [hierarchy.manager_id, hierarchy.position_title, hierarchy.position_id ?? '']
        : [];
    return [...columns, ...filters, ...posts];
}


/***/ }),

/***/ 131:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ configSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);
/* harmony import */ var _catalog_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8920);


/*
 * The configuration: types, defaults and rules that one key puts on another. Documented in README.md; the JSON
 * Schema in schema/ is generated from here. A key stands here only when it does something.
 */
const ELEMENT_NAME = /^[A-Za-z][A-Za-z0-9_.-]*$/;
const text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1, 'must not be empty');
const count = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0);
const regularExpression = text.refine(isRegularExpression, { error: 'is no regular expression' });
/** A path inside the repository, with forward slashes on every system. */
const repositoryPath = text.refine((path) => !/^[/~]|\\|^[A-Za-z]:|(^|\/)\.\.?(\/|$)/.test(path), {
    error: 'must be a path inside the repository, with forward slashes and no ".."',
});
/** A path below the API's address, and nothing that could lead to another host. */
const apiPath = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .regex(/^(?!.*\.\.)[A-Za-z0-9_~.-]+(\/[A-Za-z0-9_~.-]+)*$/, 'must be a path like hrdatasync/employees');
const column = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    text.describe('The header of the column.'),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        column: text.describe('The header of the column.'),
        pattern: regularExpression.optional().describe('A regular expression that the whole value must match.'),
        values: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(text, text)
            .optional()
            .describe('What each value of the column becomes; any other value is an error.'),
        default: text.optional().describe('What an empty cell becomes.'),
    }),
]);
const filter = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    column: text.describe('The header of the column.'),
    keep: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text).describe('Records with one of these values are kept.'),
    drop: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text).describe('Records with one of these values are left out.'),
})
    .refine(({ keep, drop }) => !keep.some((value) => drop.includes(value)), {
    error: 'has a value in `keep` that stands in `drop` too',
});
const roster = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    file: repositoryPath.default('roster/employees.csv').describe('The roster, a CSV in the repository.'),
    delimiter: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['auto', ',', ';', 'tab', '|'])
        .default('auto')
        .describe('What separates the cells; `auto` reads it off the header line.'),
    encoding: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('utf-8').default('utf-8').describe('How the bytes of the file are to be read.'),
    'max-records': zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr()
        .min(1)
        .max(1_000_000)
        .default(10_000)
        .describe('The most employees, and the most positions, that may be sent.'),
    columns: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(ELEMENT_NAME, 'is no XML element name'), column)
        .default({})
        .describe('Which header stands for which XML element; left out, a header that is the element’s name.'),
    filters: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(filter).default([]).describe('Which records are sent, by the value of a column.'),
    departments: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text).optional().describe('The departments that exist in the portal.'),
    'email-domains': zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text).optional().describe('The domains that e-mail addresses may have.'),
});
const derivedHierarchy = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    manager_id: text.describe('The header of the column with the manager’s employee id.'),
    position_title: text.describe('The header of the column with the position’s title.'),
    position_id: text
        .optional()
        .describe('The header of the column with the position’s id; left out, the employee id.'),
});
const hierarchyFile = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    file: repositoryPath.describe('A CSV with position_id, position_title, parent_position_id and employee_id.'),
});
const limit = (percent, floor, max) => zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    percent: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(100).default(percent).describe('Of the baseline.'),
    floor: count.default(floor).describe('Up to this many always pass.'),
    max: (max === undefined ? count.optional() : count.default(max)).describe('More than this many are always held.'),
})
    .prefault({});
const guards = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    'max-leavers': limit(5, 3, 50),
    'max-joiners': limit(20, 10),
    'max-movers': limit(30, 10),
    'max-email-changes': limit(5, 5),
    'first-sync': zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['hold', 'allow'])
        .default('hold')
        .describe('Whether the very first upload waits for an approval.'),
    'known-ids': repositoryPath
        .optional()
        .describe('A CSV of the ids that are in the portal today, so that the first plan shows leavers too.'),
    protect: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text).default([]).describe('Employee ids that must never leave.'),
    approvers: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text)
        .min(1)
        .optional()
        .describe('GitHub logins of those who may approve a held plan, never who changed the roster; left out, anyone with write access.'),
})
    .prefault({});
const api = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    'base-url': zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .optional()
        .describe('A loopback address, for the sandbox. Any other address is an input, not configuration.'),
    'employees-path': apiPath.default('hrdatasync/employees'),
    'positions-path': apiPath.default('hrdatasync/positions'),
    upload: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('raw'), zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ multipart: text.describe('The name of the form field.') })])
        .default('raw')
        .describe('The form of the upload: the XML as the body, or a form with one file.'),
    retry: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        tries: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).max(20).default(5),
        'base-delay': zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(60).default(1).describe('Seconds; doubled with every try.'),
    })
        .prefault({}),
})
    .prefault({});
const rules = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['off', 'warn', 'error']))
    .default({})
    .superRefine((levels, context) => {
    for (const [id, level] of Object.entries(levels)) {
        if (!(0,_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .isRuleId */ .K)(id)) {
            context.addIssue({ code: 'custom', path: [id], message: 'is no rule' });
        }
        else if (level !== 'error' && !_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .catalog */ .U[id].mayTurnDown) {
            context.addIssue({
                code: 'custom',
                path: [id],
                message: 'can’t be turned down: wrong data could be sent',
            });
        }
    }
});
const configSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1).describe('The version of this format.'),
    program: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .regex(/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/, 'must be the subdomain of the program, for example acme')
        .describe('The subdomain: acme for https://acme.workstars.com.'),
    api,
    roster: roster.prefault({}),
    hierarchy: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([derivedHierarchy, hierarchyFile])
        .optional()
        .describe('Left out, no position file is sent.'),
    guards,
    rules: rules.describe('How grave the findings of a rule are.'),
    'stale-after': zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
        .min(1)
        .default(7)
        .describe('Days without an accepted upload before every run says so.'),
    'show-values': zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().default(false).describe('Whether cell values may stand in logs and reports.'),
    'keep-xml': zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().default(false).describe('Whether the XML files go into the report folder.'),
    'allow-public': zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().default(false).describe('Whether a public repository may be synced.'),
});
function isRegularExpression(source) {
    try {
        return new RegExp(source, 'u').source !== '';
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 8457:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GN: () => (/* binding */ NOTHING_KNOWN),
/* harmony export */   KZ: () => (/* binding */ discretionOf),
/* harmony export */   a6: () => (/* binding */ NOT_SHOWN)
/* harmony export */ });
/*
 * What may be shown of a roster. Ids, departments and headers are shown as far as they are what they claim: with a
 * shifted column, surnames would stand where ids should. Anything else is told by its place (interface: Problems).
 */
const NOTHING_KNOWN = { ids: new Set(), departments: new Set() };
/** What stands in place of an id or a department that may not be shown. */
const NOT_SHOWN = '(not shown)';
/** An address has digits too, and so have sentences: neither is an id. */
const LOOKS_LIKE_AN_ID = /^(?=.*\p{Nd})[^\s@]{1,64}$/u;
function discretionOf(rules) {
    const departments = new Set([...rules.departments, ...rules.known.departments]);
    const when = (allowed, text) => (allowed || rules.showValues ? text : undefined);
    return {
        id: (id) => when(rules.known.ids.has(id) || (rules.idPattern?.test(id) ?? false) || LOOKS_LIKE_AN_ID.test(id), id),
        department: (name) => when(departments.has(name), name),
        header: (header) => when(rules.headers.has(header), header),
        value: (value) => (rules.showValues ? value : undefined),
    };
}


/***/ }),

/***/ 9083:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ planId),
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

function sha256(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
}
/**
 * The name of a plan: the same content against the same baseline has the same one on any commit and any night, and
 * an approval of one plan never fits another (interface: Plan id).
 *
 * @returns 32 hex digits
 */
function planId(program, endpoint, baseline, now) {
    const parts = [
        program,
        endpoint,
        baseline?.employees ?? 'none',
        baseline?.positions ?? 'none',
        now.employees,
        now.positions ?? 'none',
    ];
    return sha256(parts.join('\n')).slice(0, 32);
}


/***/ }),

/***/ 2944:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N1: () => (/* binding */ knownIdsOf),
  wG: () => (/* binding */ pathsOf),
  iA: () => (/* binding */ prepare),
  u4: () => (/* binding */ prepareOwn),
  sb: () => (/* binding */ readSettings)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./src/problem.ts
var problem = __webpack_require__(4008);
// EXTERNAL MODULE: ./src/config/schema.ts
var schema = __webpack_require__(131);
;// CONCATENATED MODULE: ./src/config/parse.ts



/**
 * Reads a configuration.
 *
 * @param text the YAML
 * @param file its path, for the places of problems
 * @returns the configuration with its defaults, or every problem that it has, each with its line; never both
 */
function parseConfig(text, file) {
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, prettyErrors: false });
    const place = (offset) => ({ file, line: lines.linePos(offset).line });
    const broken = document.errors.map((error) => (0,problem/* problem */.CC)('config/unreadable', place(openingOf(document, error)), {
        message: `YAML: ${plainYaml(error.code)}.`,
    }));
    broken.push(...aliases(document).map((at) => (0,problem/* problem */.CC)('config/unreadable', place(at), { message: ALIAS })));
    if (broken.length > 0)
        return { problems: broken };
    const read = schema/* configSchema */.Q.safeParse(document.toJS(), { reportInput: true });
    if (read.success)
        return { config: read.data, problems: [] };
    const problems = read.error.issues
        .flatMap((issue) => tellings(issue))
        .map(({ path, message, hint }) => (0,problem/* problem */.CC)('config/invalid', place(offsetOf(document, path)), { message, ...(hint && { hint }) }));
    return { problems: problems.sort(problem/* byPlace */.hz) };
}
const ALIAS = 'An alias (*name) stands here; write the value itself.';
/** Aliases are refused: a configuration of this size needs none, and they are how a small file becomes a huge one. */
function aliases(document) {
    const offsets = [];
    (0,dist/* visit */.YR)(document, { Alias: (_key, node) => void offsets.push(node.range?.[0] ?? 0) });
    return offsets;
}
/** Where an error begins: of a quote that isn't closed YAML says where it missed the end. */
function openingOf(document, { code, pos }) {
    let opening = pos[0];
    if (code !== 'MISSING_CHAR')
        return opening;
    (0,dist/* visit */.YR)(document, {
        Scalar: (_key, { type, range }) => {
            if (type?.startsWith('QUOTE') && range && range[0] <= pos[0] && range[2] >= pos[0])
                opening = range[0];
        },
    });
    return opening;
}
/** Says in plain words what zod found; `ZodError.message` is a JSON dump that nobody should read. */
function tellings(issue, above = []) {
    const path = [...above, ...issue.path];
    const key = path.length > 0 ? `\`${path.map(String).join('.')}\`` : 'The configuration';
    switch (issue.code) {
        case 'unrecognized_keys':
            return issue.keys.map((unknown) => ({
                path: [...path, unknown],
                message: `\`${[...path, unknown].map(String).join('.')}\` is no key of the configuration.`,
                hint: 'Check its spelling and its indentation; keys are written with hyphens, elements with underscores.',
            }));
        case 'invalid_type':
            return [{ path, ...wrongType(key, issue.expected, issue.input) }];
        case 'invalid_value':
            return [{ path, message: `${key} must be ${issue.values.map(String).join(' or ')}.` }];
        case 'invalid_union':
            return closestUnion(issue.errors, path, key);
        case 'too_small':
            return [{ path, message: `${key} must be at least ${String(issue.minimum)}${unit(issue.origin)}.` }];
        case 'too_big':
            return [{ path, message: `${key} must be at most ${String(issue.maximum)}${unit(issue.origin)}.` }];
        case 'invalid_key':
            return [
                { path, message: `${key}: the name ${issue.issues.map((inner) => inner.message).join(', ')}.` },
            ];
        default:
            return [{ path, message: `${key} ${issue.message}.` }];
    }
}
const unit = (origin) => (origin === 'string' ? ' character long' : '');
function wrongType(key, expected, input) {
    if (input === undefined)
        return { message: `${key} is missing.` };
    if (expected === 'string' && (typeof input === 'number' || typeof input === 'boolean')) {
        return {
            message: `${key} must be a text, and without quotes YAML reads a number or a yes/no.`,
            hint: 'Put the value in quotes: "0001" keeps its zeros.',
        };
    }
    return { message: `${key} must be ${typeWords(expected)}.` };
}
/** zod's names of types, in words. */
function typeWords(type) {
    const words = {
        object: 'a group of keys',
        record: 'a group of keys',
        array: 'a list',
        string: 'a text',
        int: 'a whole number',
        number: 'a number',
        boolean: 'true or false',
    };
    return words[type] ?? type;
}
/** Of the forms that a value may have, the one that came nearest is the one that was meant. */
function closestUnion(forms, path, key) {
    const near = forms.filter((form) => !form.some((issue) => issue.code === 'invalid_type' && issue.path.length === 0));
    const [best] = near.toSorted((a, b) => a.length - b.length);
    if (best)
        return best.flatMap((issue) => tellings(issue, path));
    const types = forms.flat().flatMap((issue) => (issue.code === 'invalid_type' ? [issue.expected] : []));
    const wanted = [...new Set(types)].map(typeWords).join(' or ');
    return [{ path, message: `${key} must be ${wanted}.` }];
}
/** Where the key of a path stands in the text, or the nearest key above it that is there. */
function offsetOf(document, path) {
    let node = document.contents;
    let offset = 0;
    for (const step of path) {
        let next;
        if ((0,dist/* isMap */.jh)(node)) {
            const pair = node.items.find(({ key }) => (0,dist/* isScalar */.jn)(key) && String(key.value) === step);
            offset = startOf(pair?.key) ?? offset;
            next = pair?.value;
        }
        else if ((0,dist/* isSeq */.oP)(node)) {
            next = node.items[Number(step)];
            offset = startOf(next) ?? offset;
        }
        node = next;
    }
    return offset;
}
const startOf = (node) => ((0,dist/* isNode */.Ll)(node) ? node.range?.[0] : undefined);
function plainYaml(code) {
    return code.toLowerCase().replaceAll('_', ' ');
}

// EXTERNAL MODULE: ./src/discretion.ts
var discretion = __webpack_require__(8457);
// EXTERNAL MODULE: ./src/plan/plan-id.ts
var plan_id = __webpack_require__(9083);
// EXTERNAL MODULE: ./src/roster/read.ts + 4 modules
var roster_read = __webpack_require__(5149);
// EXTERNAL MODULE: ./src/roster/csv.ts + 3 modules
var csv = __webpack_require__(743);
;// CONCATENATED MODULE: ./src/roster/known-ids.ts


/**
 * Reads the ids that are in the portal today (interface: `known-ids`): a CSV with a column `employee_id`, or a list
 * with an id on each line.
 */
function readKnownIds(file, raw) {
    const { table, problems } = (0,csv/* readTable */.x)(file, raw, 'auto');
    if (!table || problems.length > 0)
        return { problems };
    const named = table.header.findIndex((header) => /^employee[ _-]?id$/i.test(header));
    if (named === -1 && table.header.length > 1) {
        const message = 'The column `employee_id` is missing, and there are several columns.';
        return { problems: [(0,problem/* problem */.CC)('roster/missing-column', table.headerPlace(), { message })] };
    }
    const cells = table.records.map(({ cells }) => cells[Math.max(named, 0)]?.trim() ?? '');
    const ids = named === -1 ? [table.header[0] ?? '', ...cells] : cells;
    return { ids: [...new Set(ids.filter((id) => id !== ''))], problems: [] };
}

;// CONCATENATED MODULE: ./src/prepare.ts






/** Reads the configuration of a source: the work tree's, or that of a commit. */
async function readSettings(source, path) {
    const bytes = await source.read(path);
    if (!bytes) {
        const missing = (0,problem/* problem */.CC)('config/missing', { file: path }, { message: `There is no configuration at ${path}.` });
        return { path, sha256: '', problems: [missing] };
    }
    return { path, sha256: (0,plan_id/* sha256 */.s)(bytes), ...parseConfig(new TextDecoder().decode(bytes), path) };
}
/**
 * Reads the roster of a source with a configuration. The same for the work tree, a commit, and a baseline with its
 * own configuration. What the rules say of it comes after.
 */
async function prepare(source, config, discretion) {
    const files = await readFiles(source, config);
    return 'problems' in files ? files : (0,roster_read/* readRoster */.k)(files, config, discretion);
}
/** Reads a roster with the configuration of its own source: what was uploaded, or what a pull request is based on. */
async function prepareOwn(source, configPath) {
    const settings = await readSettings(source, configPath);
    const { config } = settings;
    const read = config && (await prepare(source, config, (0,roster_read/* discretionFor */.U)(config, discretion/* NOTHING_KNOWN */.GN)));
    return { settings, roster: read?.roster };
}
/** Reads the ids that the portal is known to have, where the configuration names a file of them. */
async function knownIdsOf(source, config) {
    const file = config.guards['known-ids'];
    if (file === undefined)
        return { problems: [] };
    const bytes = await source.read(file);
    return bytes ? readKnownIds(file, bytes) : { problems: [missing(file)] };
}
/** The files that a run reads besides its schemas, by their paths in the repository. */
function pathsOf(settings) {
    const { config, path } = settings;
    if (!config)
        return [path];
    const { hierarchy, guards } = config;
    const positions = hierarchy && 'file' in hierarchy ? [hierarchy.file] : [];
    return [path, config.roster.file, ...positions, ...(guards['known-ids'] ? [guards['known-ids']] : [])];
}
async function readFiles(source, config) {
    const { hierarchy } = config;
    const positionsPath = hierarchy && 'file' in hierarchy ? hierarchy.file : undefined;
    const [roster, positions] = await Promise.all([
        source.read(config.roster.file),
        positionsPath === undefined ? undefined : source.read(positionsPath),
    ]);
    const problems = [];
    if (!roster)
        problems.push(missing(config.roster.file));
    if (positionsPath !== undefined && !positions)
        problems.push(missing(positionsPath));
    if (!roster || problems.length > 0)
        return { problems };
    return {
        roster: { path: config.roster.file, bytes: roster },
        positions: positionsPath !== undefined && positions ? { path: positionsPath, bytes: positions } : undefined,
    };
}
function missing(path) {
    return (0,problem/* problem */.CC)('roster/missing', { file: path }, { message: `There is no file ${path}.` });
}


/***/ }),

/***/ 4008:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ problem),
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   bJ: () => (/* binding */ isError),
/* harmony export */   hz: () => (/* binding */ byPlace)
/* harmony export */ });
/* harmony import */ var _catalog_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8920);

/** Makes a problem with the severity and, where none is given, the hint that the catalog has for its rule. */
function problem(rule, place, telling) {
    const { severity, hint } = _catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .catalog */ .U[rule];
    const { file, line, column } = place;
    return { rule, severity, file, line, column, hint, ...telling };
}
/** Sorts by place, then rule: the order in which a person works through a file. */
function byPlace(a, b) {
    return (compare(a.file, b.file) ||
        (a.line ?? 0) - (b.line ?? 0) ||
        (a.column ?? 0) - (b.column ?? 0) ||
        compare(a.rule, b.rule));
}
/** Compares by UTF-16 code units, which is the same on every machine and in every locale. */
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
const isError = (found) => found.severity === 'error';


/***/ }),

/***/ 3526:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ formatReceipt),
/* harmony export */   W: () => (/* binding */ parseReceipt)
/* harmony export */ });
/** @returns the message of the tag: a line for people, a blank line, trailers */
function formatReceipt(receipt) {
    const { program, employees, positions, partial, digests } = receipt;
    const sent = partial ? `${employees} employees, but not the positions,` : `${employees} employees`;
    const hierarchy = positions > 0 && !partial ? ` and ${positions} positions` : '';
    const trailers = [
        ['Program', program],
        ['Endpoint', receipt.endpoint],
        ['Plan-Id', receipt.planId],
        ['Employees', employees],
        ['Positions', positions],
        ['Joiners', receipt.joiners],
        ['Leavers', receipt.leavers],
        ['Movers', receipt.movers],
        ['Employees-SHA256', digests.employees],
        ['Positions-SHA256', digests.positions ?? 'none'],
        ['Config-Path', receipt.configPath],
        ['Config-SHA256', receipt.configSha256],
        ['Xml-Format', receipt.xmlFormat],
        ['Tool-Version', receipt.toolVersion],
        ['Run-Url', receipt.runUrl],
        ['Previous-Receipt', receipt.previousReceipt ?? 'none'],
        ['Server-Status', receipt.serverStatus],
        ['Partial', partial ? 'true' : undefined],
        ['Approved-By', receipt.approvedBy],
    ];
    const lines = trailers.flatMap(([name, value]) => value === undefined ? [] : [`${name}: ${oneLine(String(value))}`]);
    return `Uploaded ${sent}${hierarchy} to ${program}\n\n${lines.join('\n')}\n`;
}
/** A trailer is a line, whatever a server answered. */
const oneLine = (value) => value.replaceAll(/[\r\n]+/g, ' ');
/** @returns the receipt that a tag's message holds, or nothing where it isn't one */
function parseReceipt(message) {
    const trailers = new Map();
    for (const line of message.slice(message.indexOf('\n\n') + 2).split('\n')) {
        const colon = line.indexOf(': ');
        if (colon > 0)
            trailers.set(line.slice(0, colon), line.slice(colon + 2));
    }
    const text = (name) => trailers.get(name);
    const some = (name) => trailers.get(name) ?? '';
    const employeesDigest = some('Employees-SHA256');
    if (!/^[0-9a-f]{64}$/.test(employeesDigest) || some('Program') === '' || some('Config-Path') === '')
        return undefined;
    const positionsDigest = text('Positions-SHA256');
    const previous = text('Previous-Receipt');
    return {
        program: some('Program'),
        endpoint: some('Endpoint'),
        planId: some('Plan-Id'),
        employees: Number(text('Employees')),
        positions: Number(text('Positions')),
        joiners: Number(text('Joiners')),
        leavers: Number(text('Leavers')),
        movers: Number(text('Movers')),
        digests: {
            employees: employeesDigest,
            positions: positionsDigest === 'none' ? undefined : positionsDigest,
        },
        configPath: some('Config-Path'),
        configSha256: some('Config-SHA256'),
        xmlFormat: some('Xml-Format'),
        toolVersion: some('Tool-Version'),
        runUrl: text('Run-Url'),
        previousReceipt: previous === 'none' ? undefined : previous,
        serverStatus: text('Server-Status'),
        partial: text('Partial') === 'true',
        approvedBy: text('Approved-By'),
    };
}


/***/ }),

/***/ 2685:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ keptReceipt)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3526);

function keptReceipt({ name, commit, message, authenticity }) {
    return { name, commit, receipt: message === undefined ? undefined : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReceipt */ .W)(message), authenticity };
}


/***/ }),

/***/ 743:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ readTable)
});

// UNUSED EXPORTS: Table

// EXTERNAL MODULE: ./node_modules/csv-parse/lib/sync.js + 9 modules
var sync = __webpack_require__(5175);
// EXTERNAL MODULE: ./src/problem.ts
var problem = __webpack_require__(4008);
;// CONCATENATED MODULE: ./src/roster/cells.ts
/*
 * Where cells stand in the bytes of a CSV file (RFC 4180). csv-parse reads the values; this walk answers what it
 * can't: the place of a cell, and where a quote went wrong. It only runs when there is something to tell.
 */
const LF = 0x0a;
const CR = 0x0d;
const QUOTE = 0x22;
const isNewline = (byte) => byte === LF || byte === CR;
/** Walks the cells from `start`, which must be the begin of a record; blank lines are no records. */
function* walkCells(bytes, delimiter, start = 0) {
    const separator = delimiter.charCodeAt(0);
    let at = skipNewlines(bytes, start);
    let column = 1;
    while (at < bytes.length) {
        const cell = readCell(bytes, separator, at);
        const endsRecord = bytes[cell.end] !== separator;
        yield { offset: at, column, endsRecord, ...cell };
        at = endsRecord ? skipNewlines(bytes, cell.end) : cell.end + 1;
        column = endsRecord ? 1 : column + 1;
        if (!endsRecord && at === bytes.length)
            yield { offset: at, end: at, column, endsRecord: true };
    }
}
function skipNewlines(bytes, from) {
    let at = from;
    while (isNewline(bytes[at]))
        at += 1;
    return at;
}
function readCell(bytes, separator, start) {
    let at = start;
    if (bytes[at] === QUOTE) {
        const closing = closingQuote(bytes, at);
        if (closing === undefined)
            return { end: bytes.length, fault: 'unclosed-quote' };
        at = closing + 1;
    }
    const behindQuote = at > start;
    let stray = false;
    while (at < bytes.length && bytes[at] !== separator && !isNewline(bytes[at])) {
        stray ||= behindQuote || bytes[at] === QUOTE;
        at += 1;
    }
    return stray ? { end: at, fault: 'stray-quote' } : { end: at };
}
function closingQuote(bytes, opening) {
    let at = bytes.indexOf(QUOTE, opening + 1);
    while (at !== -1 && bytes[at + 1] === QUOTE)
        at = bytes.indexOf(QUOTE, at + 2);
    return at === -1 ? undefined : at;
}
/** @returns the byte at which cell number `column` (1-based) of the record at `start` begins, if it has that many */
function cellOffset(bytes, delimiter, start, column) {
    for (const cell of walkCells(bytes, delimiter, start)) {
        if (cell.column === column)
            return cell.offset;
        if (cell.endsRecord)
            return undefined;
    }
    return undefined;
}
/** @returns the byte at which each record begins */
function recordStarts(bytes, delimiter) {
    const starts = [];
    for (const { column, offset } of walkCells(bytes, delimiter)) {
        if (column === 1)
            starts.push(offset);
    }
    return starts;
}

;// CONCATENATED MODULE: ./src/roster/lines.ts
const lines_LF = 0x0a;
const lines_CR = 0x0d;
/**
 * Tells the physical line of a byte: CRLF, LF and a lone CR each end a line, as editors count them.
 * Counts nothing until the first question, since a clean file never asks.
 */
class LineIndex {
    #bytes;
    #starts;
    constructor(bytes) {
        this.#bytes = bytes;
    }
    /** @returns the 1-based line on which the byte at `offset` stands */
    lineAt(offset) {
        return countUpTo((this.#starts ??= lineStarts(this.#bytes)), offset);
    }
}
/** @returns how many of these numbers, which ascend, are at most `limit` */
function countUpTo(ascending, limit) {
    let low = 0;
    let high = ascending.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((ascending[middle] ?? 0) <= limit)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** @returns the byte at which each line begins */
function lineStarts(bytes) {
    const starts = [0];
    for (let at = 0; at < bytes.length; at += 1) {
        const byte = bytes[at];
        if (byte === lines_LF || (byte === lines_CR && bytes[at + 1] !== lines_LF))
            starts.push(at + 1);
    }
    return starts;
}

;// CONCATENATED MODULE: ./src/roster/decode.ts


const BOM = [0xef, 0xbb, 0xbf];
/** Checks that a file is UTF-8. The encoding is declared, never guessed: a wrong guess damages names silently. */
function decode(file, raw) {
    const bytes = BOM.every((byte, at) => raw[at] === byte) ? raw.subarray(BOM.length) : raw;
    if (isUtf8(bytes))
        return { bytes, problems: [] };
    if (startsAsUtf16(bytes)) {
        const message = 'The file is UTF-16 (“Unicode text”), not UTF-8.';
        return {
            bytes: new Uint8Array(),
            problems: [(0,problem/* problem */.CC)('roster/not-utf-8', { file, line: 1 }, { message })],
        };
    }
    return { bytes, problems: badLines(file, bytes) };
}
function isUtf8(bytes) {
    try {
        new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        return true;
    }
    catch {
        return false;
    }
}
function startsAsUtf16(bytes) {
    return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}
function badLines(file, bytes) {
    const starts = lineStarts(bytes);
    const message = 'The line holds bytes that are not UTF-8: the file was probably saved as Windows-1252.';
    return starts.flatMap((start, index) => isUtf8(bytes.subarray(start, starts[index + 1]))
        ? []
        : [(0,problem/* problem */.CC)('roster/not-utf-8', { file, line: index + 1 }, { message })]);
}

;// CONCATENATED MODULE: ./src/roster/csv.ts





/** A CSV file, read: a header, records, and the place of every cell. */
class Table {
    file;
    header;
    records;
    #bytes;
    #delimiter;
    /** Not always 0: a record of empty cells may stand above. */
    #headerIndex;
    #lines;
    /** The byte at which each record begins; found when the first place is asked for, which a clean file never is. */
    #starts;
    /**
     * @param bytes those that the records were read from
     * @param lines of the file itself: where it has a faulty record, `bytes` has line breaks in its place
     */
    constructor(file, bytes, lines, delimiter, read) {
        const [header, ...records] = read;
        this.file = file;
        this.header = header?.cells.map((cell) => cell.trim()) ?? [];
        this.records = records;
        this.#headerIndex = header?.index ?? 0;
        this.#bytes = bytes;
        this.#delimiter = delimiter;
        this.#lines = lines;
    }
    /** @returns the place of a record or, with `column` (1-based), of the cell in it */
    place(record, column) {
        const start = (this.#starts ??= recordStarts(this.#bytes, this.#delimiter))[record.index] ?? 0;
        const offset = column === undefined ? start : cellOffset(this.#bytes, this.#delimiter, start, column);
        return { file: this.file, line: this.#lines.lineAt(offset ?? start), column };
    }
    /** @returns the place of a header or, without `column`, of the header line */
    headerPlace(column) {
        return this.place({ cells: this.header, index: this.#headerIndex }, column);
    }
}
/**
 * Reads a CSV file (RFC 4180; LF, CRLF or CR) with every problem that its text has. Records that can't be read are
 * left out of the table and told; records of another length than the header stay in it and are told too.
 *
 * @param delimiter `auto`, `tab`, or the character
 */
function readTable(file, raw, delimiter) {
    const { bytes, problems: undecodable } = decode(file, raw);
    const separator = delimiter === 'auto' ? likelyDelimiter(bytes) : delimiter === 'tab' ? '\t' : delimiter;
    const lines = new LineIndex(bytes);
    const { records, faults, sound, leftOut, incomplete } = readRecords(file, bytes, lines, separator);
    const problems = [...undecodable, ...faults];
    if (records.length === 0) {
        if (problems.length > 0)
            return { incomplete: true, leftOut, problems };
        return {
            incomplete: true,
            leftOut,
            problems: [(0,problem/* problem */.CC)('roster/no-records', { file }, { message: 'The file is empty.' })],
        };
    }
    const table = new Table(file, sound, lines, separator, records);
    if (table.records.length === 0 && faults.length === 0) {
        const message = 'The file has a header and no records.';
        problems.push((0,problem/* problem */.CC)('roster/no-records', table.headerPlace(), { message }));
    }
    return { table, incomplete, leftOut, problems: [...problems, ...ragged(table)] };
}
/** The candidate that stands most often in the header line, outside quotes. */
function likelyDelimiter(bytes) {
    const beginning = new TextDecoder().decode(bytes.subarray(0, 65_536));
    const [unquoted = ''] = beginning
        .replaceAll(/"[^"]*"/g, '')
        .replace(/^[\r\n ]+/, '')
        .split(/[\r\n]/, 1);
    const count = (candidate) => unquoted.split(candidate).length;
    return [',', ';', '\t', '|'].reduce((best, candidate) => count(candidate) > count(best) ? candidate : best);
}
function readRecords(file, bytes, lines, delimiter) {
    const records = parseRecords(bytes, delimiter);
    if (records)
        return { records, faults: [], sound: bytes, leftOut: [], incomplete: false };
    const { places, sound, leftOut } = withoutFaultyRecords(bytes, delimiter);
    const faults = places.map(({ offset, column, fault }) => (0,problem/* problem */.CC)(`roster/${fault}`, { file, line: lines.lineAt(offset), column }, { message: FAULTS[fault] }));
    const incomplete = places.some(({ fault }) => fault === 'unclosed-quote');
    return { records: parseRecords(sound, delimiter) ?? [], faults, sound, leftOut, incomplete };
}
const csv_LF = 0x0a;
const FAULTS = {
    'stray-quote': 'A quote (") stands inside a cell, where it could be read in two ways.',
    'unclosed-quote': 'The cell opens with a quote (") that is never closed; nothing behind it could be read.',
};
/** @returns the records that aren't blank, or nothing when a quote is wrong anywhere */
function parseRecords(bytes, delimiter) {
    try {
        const rows = (0,sync/* parse */.qg)(bytes, {
            delimiter,
            record_delimiter: ['\r\n', '\n', '\r'],
            relax_column_count: true,
            skip_empty_lines: true,
        });
        return rows
            .map((cells, index) => ({ cells, index }))
            .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
    }
    catch (error) {
        if (error instanceof sync/* CsvError */.J$)
            return undefined;
        throw error;
    }
}
/**
 * Finds the records with a wrong quote and blanks them out, so that the rest keeps its places and can be read.
 * With a faulty header nothing can: the record behind it isn't one.
 */
function withoutFaultyRecords(bytes, delimiter) {
    const places = [];
    const leftOut = [];
    // A copy: slice() of a Buffer would be a view of the same bytes.
    const sound = new Uint8Array(bytes);
    let index = 0;
    let record = [];
    for (const cell of walkCells(bytes, delimiter)) {
        record.push(cell);
        if (cell.fault)
            places.push({ offset: cell.offset, column: cell.column, fault: cell.fault });
        if (!cell.endsRecord)
            continue;
        if (record.some(({ fault }) => fault)) {
            leftOut.push({ index, cells: record.map((one) => textOf(bytes, one)) });
            sound.fill(csv_LF, record[0]?.offset, cell.end);
        }
        index += 1;
        record = [];
    }
    const headerIsFaulty = leftOut[0]?.index === 0;
    return { places, leftOut, sound: headerIsFaulty ? new Uint8Array() : sound };
}
/** A cell's text, also where its quotes are wrong: then as it is written. */
function textOf(bytes, { offset, end, fault }) {
    const written = new TextDecoder().decode(bytes.subarray(offset, end));
    return !fault && written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written;
}
function ragged(table) {
    const expected = table.header.length;
    return table.records
        .filter(({ cells }) => cells.length !== expected)
        .map((record) => {
        const message = `The record has ${cellCount(record.cells.length)}, the header has ${expected}.`;
        return (0,problem/* problem */.CC)('roster/ragged-record', table.place(record), { message });
    });
}
const cellCount = (count) => (count === 1 ? '1 cell' : `${count} cells`);


/***/ }),

/***/ 5850:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ EMPLOYEE_ELEMENTS),
/* harmony export */   q: () => (/* binding */ POSITION_COLUMNS)
/* harmony export */ });
/** The children of `<employee>`, in the order of the vendor's example (contract: Employee file). */
const EMPLOYEE_ELEMENTS = [
    'forename',
    'surname',
    'employee_id',
    'employee_type',
    'department',
    'start_date',
    'country',
    'email',
];
/** The columns of a position file (interface: Configuration). */
const POSITION_COLUMNS = {
    id: 'position_id',
    title: 'position_title',
    parent: 'parent_position_id',
    employeeId: 'employee_id',
};


/***/ }),

/***/ 5149:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ discretionFor),
  k: () => (/* binding */ readRoster)
});

// EXTERNAL MODULE: ./src/config/patterns.ts
var patterns = __webpack_require__(1563);
// EXTERNAL MODULE: ./src/discretion.ts
var discretion = __webpack_require__(8457);
// EXTERNAL MODULE: ./src/problem.ts
var problem = __webpack_require__(4008);
// EXTERNAL MODULE: ./src/roster/fields.ts
var roster_fields = __webpack_require__(5850);
;// CONCATENATED MODULE: ./src/roster/columns.ts


/** The columns that the configuration asks of the roster: the eight of the contract first, its own behind them. */
function wantedColumns(config) {
    const own = config.roster.columns;
    const elements = new Set([...roster_fields/* EMPLOYEE_ELEMENTS */.j, ...Object.keys(own)]);
    return [...elements].map((element) => {
        const column = own[element];
        if (column === undefined)
            return { element, header: element };
        if (typeof column === 'string')
            return { element, header: column };
        return { element, header: column.column, default: column.default, values: column.values };
    });
}
/** Finds columns by their headers. A missing one is a problem, never an empty field. */
function findColumns(table, wanted) {
    const fields = [];
    const problems = [];
    for (const column of wanted) {
        const index = table.header.indexOf(column.header);
        if (index !== -1) {
            fields.push({ ...column, index });
            continue;
        }
        const message = `The column \`${column.element}\` is missing: no header is “${column.header}”.`;
        problems.push((0,problem/* problem */.CC)('roster/missing-column', table.headerPlace(), { message }));
    }
    return { fields, problems };
}
/** A header that stands twice is a problem also where the column isn't needed: the file isn't what it was meant to be. */
function duplicateHeaders(table, discretion) {
    return table.header.flatMap((header, index) => {
        const first = table.header.indexOf(header);
        if (header === '' || first === index)
            return [];
        const shown = discretion.header(header);
        const name = shown === undefined ? 'The header' : `The header “${shown}”`;
        const message = `${name} stands in cell ${first + 1} and again in cell ${index + 1}.`;
        return [(0,problem/* problem */.CC)('roster/duplicate-header', table.headerPlace(index + 1), { message })];
    });
}
/** A record's value of a field: trimmed, line breaks as LF, the default where the cell is empty. Not yet translated. */
function readCell(record, field) {
    const written = record.cells[field.index]?.trim() ?? '';
    const value = written.includes('\r') ? written.replaceAll(/\r\n?/g, '\n') : written;
    return value === '' ? (field.default ?? '') : value;
}

// EXTERNAL MODULE: ./src/roster/csv.ts + 3 modules
var csv = __webpack_require__(743);
;// CONCATENATED MODULE: ./src/roster/employees.ts


/** Turns records into employees. Whether their values are right is for the rules; here they only get their names. */
function readEmployees(table, records, fields, idOf) {
    const problems = [];
    const employees = records.map((record) => {
        const values = readValues(record, fields, (field) => {
            const message = `The value in “${field.header}” isn’t among the \`values\` of its column.`;
            const place = table.place(record, field.index + 1);
            problems.push((0,problem/* problem */.CC)('roster/unknown-value', place, { message, employeeId: idOf(record) }));
        });
        return { id: values['employee_id'] ?? '', values, record };
    });
    return { employees, problems };
}
function readValues(record, fields, tellUnknown) {
    const values = {};
    for (const field of fields) {
        const written = readCell(record, field);
        const translated = field.values && Object.hasOwn(field.values, written) ? field.values[written] : undefined;
        values[field.element] = translated ?? written;
        if (field.values && written !== '' && translated === undefined)
            tellUnknown(field);
    }
    return values;
}

;// CONCATENATED MODULE: ./src/roster/filters.ts


/**
 * Keeps the records that every filter keeps. A value that stands in neither list of a filter is a problem of its
 * record, so that nobody vanishes or appears through a renamed status; such a record stays in.
 */
function applyFilters(table, records, filters, idOf) {
    const problems = [];
    let kept = records;
    for (const { column, keep, drop } of filters) {
        const found = findColumns(table, [{ element: column, header: column }]);
        const [field] = found.fields;
        problems.push(...found.problems);
        if (!field)
            continue;
        const [keeping, dropping] = [new Set(keep), new Set(drop)];
        kept = kept.filter((record) => {
            const value = readCell(record, field);
            if (keeping.has(value))
                return true;
            if (dropping.has(value))
                return false;
            const message = `The value in “${field.header}” stands neither in \`keep\` nor in \`drop\`.`;
            problems.push((0,problem/* problem */.CC)('roster/unknown-filter-value', table.place(record, field.index + 1), {
                message,
                employeeId: idOf(record),
            }));
            return true;
        });
    }
    return { kept, problems };
}

;// CONCATENATED MODULE: ./src/roster/hierarchy.ts



/** The columns of the roster that a derived hierarchy is made of. */
function hierarchyColumns(config) {
    return [
        { element: 'manager_id', header: config.manager_id },
        { element: 'position_title', header: config.position_title },
        ...(config.position_id === undefined ? [] : [{ element: 'position_id', header: config.position_id }]),
    ];
}
/**
 * One position an employee, under the position of their manager (interface: Configuration, `hierarchy`).
 *
 * @param fields what `hierarchyColumns` asked for, found
 * @param employeeId the field of the employee id, for the places
 * @param missing what is known of records that can't be read
 */
function deriveHierarchy(table, employees, fields, employeeId, missing) {
    const of = (element) => fields.find((field) => field.element === element);
    const [parent, title, id] = [of('manager_id'), of('position_title'), of('position_id')];
    const positions = employees.map((employee) => ({
        id: id ? readCell(employee.record, id) : employee.id,
        title: title ? readCell(employee.record, title) : '',
        parent: parent ? readCell(employee.record, parent) : '',
        employeeId: employee.id,
        record: employee.record,
    }));
    const cells = { id: id ?? employeeId, title, parent, employeeId };
    return { positions, refersTo: 'employee', ...missing, place: placing(table, cells) };
}
/** Reads `hierarchy.file`: one record a position, vacant ones too. */
function readHierarchyFile(file, raw, config, discretion) {
    const { table, incomplete, leftOut, problems } = (0,csv/* readTable */.x)(file, raw, config.roster.delimiter);
    if (!table)
        return { problems };
    const wanted = Object.values(roster_fields/* POSITION_COLUMNS */.q).map((header) => ({ element: header, header }));
    const found = findColumns(table, wanted);
    const told = [...problems, ...duplicateHeaders(table, discretion), ...found.problems];
    if (found.problems.length > 0)
        return { problems: told };
    const cells = cellsOf(found.fields);
    const [sound, ragged] = splitByLength(table);
    const positions = sound.map((record) => ({
        id: readCell(record, cells.id),
        title: readCell(record, cells.title),
        parent: readCell(record, cells.parent),
        employeeId: readCell(record, cells.employeeId),
        record,
    }));
    const unreadable = new Set([...ragged, ...leftOut].map((record) => readCell(record, cells.id)));
    return {
        hierarchy: { positions, refersTo: 'position', unreadable, incomplete, place: placing(table, cells) },
        problems: told,
    };
}
function cellsOf(fields) {
    const byName = new Map(fields.map((field) => [field.element, field]));
    const cell = (name) => {
        const field = byName.get(roster_fields/* POSITION_COLUMNS */.q[name]);
        if (!field)
            throw new Error(`no field for ${name}`);
        return field;
    };
    return { id: cell('id'), title: cell('title'), parent: cell('parent'), employeeId: cell('employeeId') };
}
/** Parts the records into those as long as the header and the others, whose values may stand under wrong headers. */
function splitByLength(table) {
    const sound = [];
    const ragged = [];
    for (const record of table.records) {
        (record.cells.length === table.header.length ? sound : ragged).push(record);
    }
    return [sound, ragged];
}
function placing(table, cells) {
    return (position, cell) => {
        const field = cells[cell];
        return table.place(position.record, field && field.index + 1);
    };
}

;// CONCATENATED MODULE: ./src/roster/read.ts









/** What may be shown of a roster that this configuration describes. */
function discretionFor(config, known) {
    return (0,discretion/* discretionOf */.KZ)({
        known,
        idPattern: (0,patterns/* patternsOf */.D)(config).get('employee_id'),
        departments: config.roster.departments ?? [],
        headers: new Set([
            ...roster_fields/* EMPLOYEE_ELEMENTS */.j,
            ...Object.values(roster_fields/* POSITION_COLUMNS */.q),
            ...(0,patterns/* configuredHeaders */.z)(config),
        ]),
        showValues: config['show-values'],
    });
}
/** From bytes to a roster with the place of everything, and every problem met on the way; the rules come after. */
function readRoster(files, config, discretion) {
    const { path, bytes } = files.roster;
    const fromFile = files.positions && readHierarchyFile(files.positions.path, files.positions.bytes, config, discretion);
    const { table, incomplete, leftOut, problems: met } = (0,csv/* readTable */.x)(path, bytes, config.roster.delimiter);
    const problems = [...met, ...(fromFile?.problems ?? [])];
    if (!table)
        return { problems };
    const derived = config.hierarchy && 'manager_id' in config.hierarchy ? hierarchyColumns(config.hierarchy) : [];
    const columns = findColumns(table, wantedColumns(config));
    const posts = findColumns(table, derived);
    problems.push(...duplicateHeaders(table, discretion), ...columns.problems, ...posts.problems);
    const [sound, ragged] = splitByLength(table);
    const idField = columns.fields.find(({ element }) => element === 'employee_id');
    const idOf = (record) => (idField ? discretion.id(readCell(record, idField)) : undefined);
    const { kept, problems: filterProblems } = applyFilters(table, sound, config.roster.filters, idOf);
    problems.push(...filterProblems, ...tooMany(table, kept, config), ...nobodyLeft(table, sound, kept));
    if (columns.problems.length > 0 || !idField)
        return { problems };
    const { employees, problems: valueProblems } = readEmployees(table, kept, columns.fields, idOf);
    problems.push(...valueProblems);
    const missing = {
        unreadable: new Set([...ragged, ...leftOut].map((record) => readCell(record, idField))),
        incomplete,
    };
    let hierarchy = fromFile?.hierarchy;
    if (derived.length > 0 && posts.problems.length === 0) {
        hierarchy = deriveHierarchy(table, employees, posts.fields, idField, missing);
    }
    const { unreadable } = missing;
    return { roster: rosterOf(table, columns.fields, { employees, hierarchy, unreadable }), problems };
}
function rosterOf(table, fields, content) {
    const cellOf = new Map(fields.map(({ element, index }) => [element, index + 1]));
    return {
        ...content,
        elements: fields.map(({ element }) => element),
        place: (employee, element) => table.place(employee.record, element === undefined ? undefined : cellOf.get(element)),
    };
}
function tooMany(table, kept, config) {
    const most = config.roster['max-records'];
    const over = kept[most];
    if (!over)
        return [];
    const message = `${kept.length} employees, and at most ${most} may be sent; the first one too many is on this line.`;
    return [(0,problem/* problem */.CC)('roster/too-many-records', table.place(over), { message })];
}
function nobodyLeft(table, read, kept) {
    if (read.length === 0 || kept.length > 0)
        return [];
    const message = 'The filters leave nobody: every record is dropped.';
    return [(0,problem/* problem */.CC)('roster/no-records', table.headerPlace(), { message })];
}


/***/ }),

/***/ 2768:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bJ: () => (/* binding */ parentIds),
/* harmony export */   vP: () => (/* binding */ byReference)
/* harmony export */ });
/* unused harmony export referenceOf */
/** What a position's parent is found by. */
function referenceOf(hierarchy, position) {
    return hierarchy.refersTo === 'employee' ? position.employeeId : position.id;
}
const references = new WeakMap();
/** @returns the position that each reference finds; of positions with the same one, the first */
function byReference(hierarchy) {
    let found = references.get(hierarchy);
    if (!found)
        references.set(hierarchy, (found = indexed(hierarchy)));
    return found;
}
function indexed(hierarchy) {
    const found = new Map();
    for (const position of hierarchy.positions) {
        const reference = referenceOf(hierarchy, position);
        if (!found.has(reference))
            found.set(reference, position);
    }
    return found;
}
/** The position id of a position's parent; empty at the root. */
function parentIds(hierarchy) {
    const known = byReference(hierarchy);
    return ({ parent }) => (parent === '' ? '' : (known.get(parent)?.id ?? ''));
}


/***/ })

};
