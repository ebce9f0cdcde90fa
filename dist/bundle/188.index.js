export const id = 188;
export const ids = [188];
export const modules = {

/***/ 51751:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ isNear),
/* harmony export */   p: () => (/* binding */ nearest)
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
/** @returns of the texts, the one that is nearest to the written one without regard to capitals, if any is near */
function nearest(written, texts) {
    const plain = written.toLowerCase();
    const near = texts.filter((text) => isNear(plain, text.toLowerCase()));
    const distance = (text) => editDistance(plain, text.toLowerCase());
    return near.toSorted((a, b) => distance(a) - distance(b))[0];
}


/***/ }),

/***/ 45188:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ exampleAt),
/* harmony export */   P: () => (/* binding */ meantBy),
/* harmony export */   jsonSchemaOf: () => (/* binding */ jsonSchemaOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98439);
/* harmony import */ var _base_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51751);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27522);



/*
 * What the schema says of each key, for whoever wrote another one: its level, and how it is written. Only a
 * configuration with problems is held against it.
 */
/** Means, in a path, an entry of a list, or a key that is free. */
const ANY = '*';
let known;
const allKeys = () => (known ??= keysOf(jsonSchemaOf(), []));
function keysOf(schema, path) {
    const own = Object.entries(schema.properties ?? {}).flatMap(([name, below]) => [
        { level: path.join('.'), name, example: exampleIn(below) },
        ...keysOf(below, [...path, name]),
    ]);
    const { additionalProperties: free, items, anyOf = [] } = schema;
    const entries = [free, items].filter((one) => typeof one === 'object');
    return [
        ...own,
        ...entries.flatMap((one) => keysOf(one, [...path, ANY])),
        ...anyOf.flatMap((one) => keysOf(one, path)),
    ];
}
const exampleIn = (schema) => schema.examples?.[0] ?? schema.default ?? schema.const;
/** Whether a path is one of a level: an entry or a free key may be any. */
function isAt(level, path) {
    const steps = level === '' ? [] : level.split('.');
    return steps.length === path.length && steps.every((step, at) => step === ANY || step === path[at]);
}
/** @returns the names of the keys that a group may have */
function namesAt(path) {
    return [...new Set(allKeys().flatMap(({ level, name }) => (isAt(level, path) ? [name] : [])))];
}
/** @returns how the key of a path is written, as a line, where the schema has an example */
function exampleAt(path) {
    const found = allKeys().find(({ level, name }) => name === path.at(-1) && isAt(level, path.slice(0, -1)));
    return found && lineOf(found);
}
const lineOf = ({ name, example }) => example === undefined || isEmpty(example) ? undefined : `${name}: ${flow(example)}`;
const isEmpty = (value) => typeof value === 'object' && value !== null && Object.keys(value).length === 0;
/** YAML on one line. */
function flow(value) {
    if (Array.isArray(value))
        return `[${value.map(flow).join(', ')}]`;
    if (typeof value === 'object' && value !== null) {
        const pairs = Object.entries(value).map(([key, one]) => `${key}: ${flow(one)}`);
        return `{ ${pairs.join(', ')} }`;
    }
    return typeof value === 'string' && !PLAIN.test(value) ? JSON.stringify(value) : String(value);
}
/** What needs no quotes, whatever is around it. */
const PLAIN = /^[A-Za-z|;](?:[\w./ @-]*[\w./-])?$/;
/** @param path of the group @param written the key that it can’t have */
function meantBy(path, written) {
    const here = namesAt(path);
    const name = sameSpelling(written, here) ?? (0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(written, here);
    if (name !== undefined)
        return { words: `it is nearly \`${name}\``, hint: writeHint([...path, name]), name };
    const names = [...new Set(allKeys().map((key) => key.name))];
    const elsewhere = sameSpelling(written, names) ?? (0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(written, names);
    if (elsewhere !== undefined)
        return belongsElsewhere(elsewhere, written);
    if (here.length === 0)
        return undefined;
    const list = here.map((one) => `\`${one}\``).join(', ');
    return { hint: `The keys that may appear here are ${list}.` };
}
/** The same letters and digits: `showValues` and `show_values` are `show-values`. */
function sameSpelling(written, names) {
    const bare = (text) => text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
    return names.find((name) => bare(name) === bare(written));
}
function writeHint(path) {
    return `Write it as in \`${exampleAt(path) ?? `${path.at(-1) ?? ''}: …`}\`.`;
}
/** An export is described as a roster is, so that every key of `import` is under `roster` too. */
function belongsElsewhere(name, written) {
    const all = allKeys().filter((key) => key.name === name && !key.level.startsWith('import'));
    const places = [...new Set(all.map(({ level }) => level))].map(placeWords);
    const line = all.map(lineOf).find((one) => one !== undefined) ?? `${name}: …`;
    const hint = `Move the line there, two spaces further to the right than what it belongs to: \`${line}\`.`;
    const what = name === written ? 'it' : `\`${name}\``;
    return { words: `${what} belongs ${places.join(' or ')}`, hint };
}
function placeWords(level) {
    if (level === '')
        return 'at the top level';
    const group = `\`${level
        .split('.')
        .filter((step) => step !== ANY)
        .join('.')}\``;
    return level.endsWith(ANY) ? `in an entry of ${group}` : `under ${group}`;
}
/** The JSON Schema of what a person writes: keys with a default may be left out. */
function jsonSchemaOf() {
    return {
        $id: 'roster-sync.schema.json',
        title: 'Roster Sync configuration',
        ...zod__WEBPACK_IMPORTED_MODULE_2__/* .toJSONSchema */ .bl(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .configSchema */ .Q, { io: 'input', unrepresentable: 'any' }),
    };
}


/***/ }),

/***/ 27522:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ configSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./src/core/base/nearest.ts
var nearest = __webpack_require__(51751);
// EXTERNAL MODULE: ./src/core/vocabulary/fields.ts
var fields = __webpack_require__(81283);
// EXTERNAL MODULE: ./src/core/vocabulary/guards.ts
var guards = __webpack_require__(41264);
// EXTERNAL MODULE: ./src/core/vocabulary/rules.ts + 2 modules
var rules = __webpack_require__(25913);
// EXTERNAL MODULE: ./src/core/config/names.ts
var names = __webpack_require__(43302);
// EXTERNAL MODULE: ./src/core/vocabulary/dates.ts
var dates = __webpack_require__(34013);
// EXTERNAL MODULE: ./src/core/vocabulary/patterns.ts
var patterns = __webpack_require__(72441);
;// CONCATENATED MODULE: ./src/core/config/values.ts



/* The kinds of values that keys of the configuration have. */
const values_text = schemas/* string */.YjP().min(1, 'must not be empty');
const count = schemas/* int */.Whr().min(0);
const regularExpression = values_text.superRefine((source, context) => {
    const pattern = (0,patterns/* compilePattern */.E)(source);
    if (typeof pattern === 'string')
        context.addIssue({ code: 'custom', message: pattern });
});
/** A path inside the repository, with forward slashes on every system. */
const repositoryPath = values_text.refine((path) => !/^[/~]|\\|^[A-Za-z]:|(^|\/)\.\.?(\/|$)/.test(path), {
    error: 'must be a path inside the repository, with forward slashes and no ".."',
});
/** A path below the API's address, and nothing that could lead to another host. */
const apiPath = schemas/* string */.YjP()
    .regex(/^(?!.*\.\.)[A-Za-z0-9_~.-]+(\/[A-Za-z0-9_~.-]+)*$/, 'must be a path like hrdatasync/employees');
const dateFormat = values_text.refine(dates/* isDateFormat */.YO, {
    error: 'must have one day (D, DD), one month (M, MM, MMM, MMMM) and one year (YY, YYYY), like DD/MM/YYYY or D-MMM-YY',
});
const dateFormats = schemas/* union */.KCZ([
    dateFormat,
    schemas/* array */.YOg(dateFormat)
        .min(1)
        .refine((formats) => !(0,dates/* areAmbiguousTogether */.LZ)(formats), {
        error: 'has formats that could read the same text as two dates',
    }),
]);

;// CONCATENATED MODULE: ./src/core/config/reading.ts


/* How a file of people is read: its columns and which of its records count. */
/** Of the roster, with an element of its own in the file. */
const MAX_COLUMNS = 100;
const ELEMENT_NAME = /^[A-Za-z][A-Za-z0-9_.-]*$/;
const ofAnyColumn = {
    pattern: regularExpression
        .optional()
        .meta({ description: 'A regular expression that the whole value must match.', examples: ['[0-9]{7}'] }),
    values: schemas/* record */.g1P(values_text, values_text)
        .optional()
        .meta({
        description: 'What each value of the column becomes; any other value is an error.',
        examples: [{ 'Full-Time': 'employee', 'Part-Time': 'employee' }],
    }),
    default: values_text.optional().meta({ description: 'What an empty cell becomes.', examples: ['GB'] }),
};
const header = values_text.meta({ description: 'The header of the column.', examples: ['First Name'] });
const column = schemas/* union */.KCZ([
    header,
    schemas/* strictObject */.rej({
        column: header,
        part: schemas/* enum */.k5n(['first', 'last'])
            .optional()
            .meta({
            description: 'Which part of a full name: “Surname, Forename” is separated at the comma, else at the last blank.',
            examples: ['first'],
        }),
        format: dateFormats.optional().meta({
            description: 'How the column’s dates are written, like DD/MM/YYYY or D-MMM-YY; YYYY-MM-DD always is one.',
            examples: ['DD/MM/YYYY'],
        }),
        ...ofAnyColumn,
    }),
    schemas/* strictObject */.rej({
        columns: schemas/* array */.YOg(values_text)
            .min(2)
            .meta({
            description: 'The headers of columns whose values are joined by a blank.',
            examples: [['First Name', 'Middle Name']],
        }),
        ...ofAnyColumn,
    }),
    schemas/* strictObject */.rej({
        value: values_text.meta({
            description: 'What everybody has, where the file has no such column.',
            examples: ['employee'],
        }),
    }),
]);
const filter = schemas/* strictObject */.rej({
    column: values_text.meta({ description: 'The header of the column.', examples: ['Status'] }),
    keep: schemas/* array */.YOg(schemas/* string */.YjP()).meta({
        description: 'Records with one of these values are kept; "" is an empty cell.',
        examples: [['Active', 'On Leave']],
    }),
    drop: schemas/* array */.YOg(schemas/* string */.YjP())
        .meta({ description: 'Records with one of these values are left out.', examples: [['Terminated']] }),
})
    .refine(({ keep, drop }) => !keep.some((value) => drop.includes(value)), {
    error: 'has a value in `keep` that is in `drop` too',
});
/** How a file of people is to be read, a roster or an export of an HR system. */
const reading = {
    delimiter: schemas/* enum */.k5n(['auto', ',', ';', 'tab', '|'])
        .default('auto')
        .describe('What separates the cells; `auto` finds it by the first records. The same in every file.'),
    encoding: schemas/* enum */.k5n(['utf-8', 'windows-1252', 'utf-16le'])
        .default('utf-8')
        .describe('How the bytes of the files are to be read: declared, never guessed.'),
    columns: schemas/* record */.g1P(schemas/* string */.YjP().regex(ELEMENT_NAME, 'isn’t an XML element name'), column)
        .refine((columns) => Object.keys(columns).length <= MAX_COLUMNS, {
        error: `has more than ${MAX_COLUMNS} columns`,
    })
        .default({})
        .meta({
        description: 'Which header means which XML element; left out, the element’s name or one that is known to mean it.',
        examples: [{ employee_id: 'Employee ID', forename: 'First Name' }],
    }),
    filters: schemas/* array */.YOg(filter)
        .default([])
        .meta({
        description: 'Which records are sent, by the value of a column.',
        examples: [[{ column: 'Status', keep: ['Active'], drop: ['Terminated'] }]],
    }),
};

;// CONCATENATED MODULE: ./src/core/config/schema.ts








/*
 * The configuration: types, defaults and rules that one key puts on another. Documented in README.md; the JSON
 * Schema in schema/ is generated from here. A key is here only when it does something.
 */
const roster = schemas/* strictObject */.rej({
    file: schemas/* union */.KCZ([repositoryPath, schemas/* array */.YOg(repositoryPath).min(1)])
        .default('roster/employees.csv')
        .describe('The roster: a CSV in the repository, several of them, or a pattern like `roster/**/*.csv`.'),
    ...reading,
    'max-records': schemas/* int */.Whr()
        .min(1)
        .max(1_000_000)
        .default(10_000)
        .describe('The most employees, and the most positions, that may be sent.'),
    departments: schemas/* array */.YOg(values_text)
        .optional()
        .meta({ description: 'The departments that exist in the portal.', examples: [['Sales', 'IT']] }),
    'email-domains': schemas/* array */.YOg(values_text)
        .optional()
        .meta({ description: 'The domains that e-mail addresses may have.', examples: [['example.com']] }),
});
const ofDerivedHierarchy = {
    position_title: values_text.meta({
        description: 'The header of the column with the position’s title.',
        examples: ['Job Title'],
    }),
    position_id: values_text.optional().meta({
        description: 'The header of the column with the position’s id; left out, the employee id.',
        examples: ['Position ID'],
    }),
};
const managerColumn = (what, example) => values_text.meta({
    description: `The header of the column with the manager’s ${what}.`,
    examples: [example],
});
const derivedHierarchies = [
    schemas/* strictObject */.rej({ manager_id: managerColumn('employee id', 'Manager ID'), ...ofDerivedHierarchy }),
    schemas/* strictObject */.rej({ manager_name: managerColumn('name', 'Manager'), ...ofDerivedHierarchy }),
    schemas/* strictObject */.rej({ manager_email: managerColumn('e-mail address', 'Manager Email'), ...ofDerivedHierarchy }),
];
const imported = schemas/* strictObject */.rej({
    ...reading,
    hierarchy: schemas/* union */.KCZ(derivedHierarchies)
        .optional()
        .meta({
        description: 'The export’s columns for managers and posts; left out, those that `hierarchy` names.',
        examples: [{ manager_email: 'Manager Email', position_title: 'Job Title' }],
    }),
});
const hierarchyFile = schemas/* strictObject */.rej({
    file: repositoryPath.meta({
        description: 'A CSV with position_id, position_title, parent_position_id and employee_id.',
        examples: ['roster/positions.csv'],
    }),
});
const limit = ({ of, percent, floor, max }) => schemas/* strictObject */.rej({
    percent: schemas/* number */.aig().min(0).max(100).default(percent).describe('Of the baseline.'),
    floor: count.default(floor).describe('Up to this many always pass.'),
    max: (max === undefined ? count.optional() : count.default(max)).meta({
        description: 'More than this many are always held.',
        examples: [50],
    }),
})
    .prefault({})
    .meta({ description: `How many ${of} pass without an approval.`, examples: [{ percent, floor }] });
const limits = Object.fromEntries(guards/* LIMITS */.b.map((id) => [id, limit(guards/* GUARDS */.V[id].limit)]));
const schema_guards = schemas/* strictObject */.rej({
    ...limits,
    'first-sync': schemas/* enum */.k5n(['hold', 'allow'])
        .default('hold')
        .describe('Whether the very first upload waits for an approval; `allow` counts for a loopback address only.'),
    'known-ids': repositoryPath.optional().meta({
        description: 'A CSV of the ids that are in the portal today, so that the first plan shows leavers too.',
        examples: ['roster/portal-ids.csv'],
    }),
    protect: schemas/* array */.YOg(values_text)
        .default([])
        .meta({ description: 'Employee ids that must never leave.', examples: [['0000001']] }),
    approvers: schemas/* array */.YOg(values_text)
        .min(1)
        .optional()
        .meta({
        description: 'GitHub logins of those who may approve a held plan, never who changed the roster; left out, anyone with write access.',
        examples: [['hr-lead']],
    }),
})
    .prefault({});
const api = schemas/* strictObject */.rej({
    'base-url': schemas/* string */.YjP()
        .optional()
        .meta({
        description: 'A loopback address, for the sandbox. Any other address is an input, not configuration.',
        examples: ['http://127.0.0.1:8787/admin/api/v2/'],
    }),
    'employees-path': apiPath
        .default('hrdatasync/employees')
        .describe('The path of the employee upload, below the API’s address.'),
    'positions-path': apiPath
        .default('hrdatasync/positions')
        .describe('The path of the position upload, below the API’s address.'),
    upload: schemas/* union */.KCZ([
        schemas/* literal */.euz('raw'),
        schemas/* strictObject */.rej({
            multipart: values_text.meta({ description: 'The name of the form field.', examples: ['file'] }),
        }),
    ])
        .default('raw')
        .describe('The form of the upload: the XML as the body, or a form with one file.'),
    retry: schemas/* strictObject */.rej({
        tries: schemas/* int */.Whr().min(1).max(20).default(5).describe('How often a request is made at most.'),
        'base-delay': schemas/* number */.aig().min(0).max(60).default(1).describe('Seconds; doubled with every try.'),
    })
        .prefault({})
        .meta({
        description: 'What happens when the API can’t be reached.',
        examples: [{ tries: 5, 'base-delay': 1 }],
    }),
})
    .prefault({})
    .refine((paths) => paths['employees-path'] !== paths['positions-path'], {
    error: 'has one path for both files',
});
const schema_rules = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* enum */.k5n(['off', 'warn', 'error']))
    .default({})
    .superRefine((levels, context) => {
    for (const [id, level] of Object.entries(levels)) {
        if (!(0,rules/* isRuleId */.KX)(id)) {
            const near = (0,nearest/* nearest */.p)(id, Object.keys(rules/* catalog */.U$));
            const message = `isn’t a rule${near === undefined ? '' : `; it is nearly \`${near}\``}`;
            context.addIssue({ code: 'custom', path: [id], message });
        }
        else if (level !== 'error' && !rules/* catalog */.U$[id].mayTurnDown) {
            context.addIssue({
                code: 'custom',
                path: [id],
                message: 'can’t be turned down: wrong data could be sent',
            });
        }
    }
});
const failureIssue = schemas/* strictObject */.rej({
    labels: schemas/* array */.YOg(values_text)
        .default([])
        .meta({ description: 'Beside `roster-sync`, which every such issue has.', examples: [['hr']] }),
    assignees: schemas/* array */.YOg(values_text)
        .default([])
        .meta({ description: 'The logins of those whom it is assigned to.', examples: [['hr-lead']] }),
})
    .prefault({});
const wholeConfig = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1).describe('The version of this format.'),
    program: schemas/* string */.YjP()
        .regex(names/* PROGRAM_NAME */.h9, 'must be the subdomain of the program, for example acme')
        .meta({ description: 'The subdomain: acme for https://acme.workstars.com.', examples: ['acme'] }),
    api: api.meta({
        description: 'Where and how the files are sent; all of it is optional.',
        examples: [{ upload: 'raw' }],
    }),
    roster: roster
        .prefault({})
        .meta({ description: 'The roster and how it is read.', examples: [{ file: 'roster/employees.csv' }] }),
    hierarchy: schemas/* union */.KCZ([...derivedHierarchies, hierarchyFile])
        .optional()
        .meta({
        description: 'Left out, no position file is sent.',
        examples: [{ manager_id: 'Manager ID', position_title: 'Job Title' }],
    }),
    guards: schema_guards.meta({
        description: 'The limits on a plan: what is over one waits for an approval.',
        examples: [{ protect: ['0000001'] }],
    }),
    import: imported.prefault({}).meta({
        description: 'How an HR system’s export is read, to be imported.',
        examples: [{ delimiter: ';' }],
    }),
    rules: schema_rules.meta({
        description: 'How grave the findings of a rule are.',
        examples: [{ 'roster/unknown-department': 'warn' }],
    }),
    'stale-after': schemas/* number */.aig()
        .min(1)
        .default(7)
        .describe('Days without an accepted upload before every run says so.'),
    'failure-issue': failureIssue.meta({
        description: 'The issue that is opened when a scheduled sync fails or is held.',
        examples: [{ labels: ['hr'] }],
    }),
    'show-values': schemas/* boolean */.zMY().default(false).describe('Whether cell values may appear in logs and reports.'),
    'keep-xml': schemas/* boolean */.zMY().default(false).describe('Whether the XML files go into the report folder.'),
    'allow-public': schemas/* boolean */.zMY().default(false).describe('Whether a public repository may be synced.'),
});
/** What is imported must be what is read from the roster afterwards, else it would be there without a use. */
const configSchema = wholeConfig.superRefine(({ roster: own, hierarchy, import: from }, context) => {
    const refuse = (path, message) => {
        context.addIssue({ code: 'custom', path: ['import', ...path], message });
    };
    const isRead = (element) => (0,fields/* isEmployeeElement */.C$)(element) || Object.hasOwn(own.columns, element);
    for (const element of Object.keys(from.columns).filter((one) => !isRead(one))) {
        refuse(['columns', element], `isn’t read from the roster: add \`${element}: ${element}\` to \`roster.columns\`, or leave it out`);
    }
    if (!from.hierarchy)
        return;
    if (!hierarchy || !('manager_id' in hierarchy)) {
        refuse(['hierarchy'], 'needs a `hierarchy` with `manager_id` and `position_title`, the columns to be written');
    }
    else if (from.hierarchy.position_id !== undefined && hierarchy.position_id === undefined) {
        refuse(['hierarchy', 'position_id'], 'needs a `position_id` in `hierarchy`, the column to be written');
    }
});


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
/* harmony export */   wA: () => (/* binding */ twinOf)
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
const MIDNIGHT = /(?:T| )(?:00:00(?::00(?:\.0+)?)?|12:00(?::00)? AM)(?:Z|\+00:00)?$/;
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
    email: { kind: 'email', required: true, sharedBy: 'nobody', called: 'the work e-mail address' },
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


/***/ }),

/***/ 96685:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ monthNamed)
/* harmony export */ });
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16714);

/** How the months are written, in full and short, in English, German, French, Spanish, Dutch and Polish. */
const MONTHS = [
    'January Jan Januar Jänner Jän janvier janv enero ene januari styczeń stycznia sty',
    'February Feb Februar février févr fév febrero februari luty lutego lut',
    'March Mar März Mär Mrz mars marzo maart mrt maa marzec marca',
    'April Apr avril avr abril abr kwiecień kwietnia kwi',
    'May Mai mayo mei maj maja',
    'June Jun Juni juin junio czerwiec czerwca cze',
    'July Jul Juli juillet juil julio lipiec lipca lip',
    'August Aug août aou agosto ago augustus sierpień sierpnia sie',
    'September Sep Sept septembre septiembre setiembre wrzesień września wrz',
    'October Oct Oktober Okt octobre octubre październik października paź',
    'November Nov novembre noviembre listopad listopada lis',
    'December Dec Dezember Dez décembre déc diciembre dic grudzień grudnia gru',
];
const BY_NAME = new Map(MONTHS.flatMap((names, index) => names.split(' ').map((name) => [(0,_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(name), index + 1])));
/** @returns the month, 1 to 12, of a name in one of the languages */
const monthNamed = (name) => BY_NAME.get((0,_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(name));


/***/ }),

/***/ 72441:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ compilePattern)
/* harmony export */ });
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2856);

/** More than any id, code or name; a match takes time in proportion to the value and to the pattern. */
const MAX_VALUE_LENGTH = 1000;
const MAX_PATTERN_LENGTH = 200;
/** A repeat of a repeat makes a short pattern long. */
const MAX_STEPS = 500;
/**
 * Compiles a pattern for an engine that never goes back over what it has read, so that no pattern and no value keep
 * it busy. Hence neither lookaheads nor backreferences.
 *
 * @returns the pattern, or in words why it is none
 */
function compilePattern(source) {
    if (source.length > MAX_PATTERN_LENGTH) {
        return `is longer than ${MAX_PATTERN_LENGTH} characters`;
    }
    let compiled;
    try {
        compiled = re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.compile(source);
    }
    catch (error) {
        if (error instanceof re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JSException */ .o_)
            return whatIsWrong(source);
        throw error;
    }
    if (compiled.programSize() > MAX_STEPS)
        return 'repeats too much; write smaller counts in its braces';
    return { test: (value) => value.length <= MAX_VALUE_LENGTH && compiled.testExact(value) };
}
function whatIsWrong(source) {
    if (/\(\?<?[=!]/.test(source)) {
        return 'isn’t a regular expression that can be used: lookaheads and lookbehinds, (?= and (?<=, are not supported';
    }
    if (/\\[1-9]|\\k</.test(source)) {
        return 'isn’t a regular expression that can be used: backreferences like \\1 are not supported';
    }
    if (/\{\d{4,}|\{\d*,\d{4,}/.test(source)) {
        return 'isn’t a regular expression that can be used: a repeat is of 1000 at most';
    }
    return 'isn’t a regular expression';
}


/***/ })

};
