export const id = 5188;
export const ids = [5188];
export const modules = {

/***/ 45188:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ exampleAt),
/* harmony export */   P: () => (/* binding */ meantBy),
/* harmony export */   jsonSchemaOf: () => (/* binding */ jsonSchemaOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98439);
/* harmony import */ var _base_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51751);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43527);



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
    const name = sameSpelling(written, here) ?? (0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .pA)(written, here);
    if (name !== undefined)
        return { words: `it is nearly \`${name}\``, hint: writeHint([...path, name]), name };
    const names = [...new Set(allKeys().map((key) => key.name))];
    const elsewhere = sameSpelling(written, names) ?? (0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .pA)(written, names);
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

/***/ 69954:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ reading),
/* harmony export */   u: () => (/* binding */ optionalIn)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
/* harmony import */ var _vocabulary_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81283);
/* harmony import */ var _vocabulary_encodings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21018);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62722);




/* How a file of people is read: its columns and which of its records count. */
/** Of the roster, with an element of its own in the file. */
const MAX_COLUMNS = 100;
const ELEMENT_NAME = /^[A-Za-z][A-Za-z0-9_.-]*$/;
const ofAnyColumn = {
    pattern: _values_js__WEBPACK_IMPORTED_MODULE_2__/* .regularExpression */ .t0
        .optional()
        .meta({ description: 'A regular expression that the whole value must match.', examples: ['[0-9]{7}'] }),
    values: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(_values_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, _values_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)
        .optional()
        .meta({
        description: 'What each value of the column becomes; any other value is an error.',
        examples: [{ 'Full-Time': 'employee', 'Part-Time': 'employee' }],
    }),
    default: _values_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq.optional().meta({ description: 'What an empty cell becomes.', examples: ['GB'] }),
};
const header = _values_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq.meta({ description: 'The header of the column.', examples: ['First Name'] });
const column = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([
    header,
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        column: header,
        part: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['first', 'last'])
            .optional()
            .meta({
            description: 'Which part of a full name: “Surname, Forename” is separated at the comma, else at the last blank.',
            examples: ['first'],
        }),
        format: _values_js__WEBPACK_IMPORTED_MODULE_2__/* .dateFormats */ .zg.optional().meta({
            description: 'How the column’s dates are written, like DD/MM/YYYY or D-MMM-YY; YYYY-MM-DD always is one.',
            examples: ['DD/MM/YYYY'],
        }),
        optional: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY()
            .optional()
            .meta({
            description: 'Whether people may have no value, which is then left out: of `email`, in a program with offline employees.',
            examples: [true],
        }),
        ...ofAnyColumn,
    }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        columns: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_values_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)
            .min(2)
            .meta({
            description: 'The headers of columns whose values are joined by a blank.',
            examples: [['First Name', 'Middle Name']],
        }),
        ...ofAnyColumn,
    }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        value: _values_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq.meta({
            description: 'What everybody has, where the file has no such column.',
            examples: ['employee'],
        }),
    }),
]);
/** @returns the elements that may be empty, as the configuration has it */
const optionalIn = (columns) => Object.entries(columns).flatMap(([element, one]) => typeof one === 'object' && 'column' in one && one.optional ? [element] : []);
const valueFilter = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    column: _values_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq.meta({ description: 'The header of the column.', examples: ['Status'] }),
    keep: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).meta({
        description: 'Records with one of these values are kept; "" is an empty cell.',
        examples: [['Active', 'On Leave']],
    }),
    drop: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP())
        .meta({ description: 'Records with one of these values are left out.', examples: [['Terminated']] }),
})
    .refine(({ keep, drop }) => !keep.some((value) => drop.includes(value)), {
    error: 'has a value in `keep` that is in `drop` too',
});
/** Nobody plans further ahead, and a number that is larger is a date without its separators. */
const MAX_DAYS = 3650;
const dateFilter = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    column: _values_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq.meta({ description: 'The header of the column.', examples: ['Last Day'] }),
    date: _values_js__WEBPACK_IMPORTED_MODULE_2__/* .dateFormats */ .zg.meta({
        description: 'How the column’s dates are written, like DD/MM/YYYY; YYYY-MM-DD always is one.',
        examples: ['DD/MM/YYYY'],
    }),
    keep: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['until', 'from']).meta({
        description: 'Who is kept on the day of the run: `until` keeps them up to that date and where the cell is empty; `from` keeps them from that date on.',
        examples: ['until'],
    }),
    days: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr()
        .min(-MAX_DAYS)
        .max(MAX_DAYS)
        .optional()
        .meta({ description: 'With `from`: so many days after that date, or before it.', examples: [-7] }),
})
    .refine(({ keep, days }) => keep === 'from' || days === undefined, {
    path: ['days'],
    error: 'belongs to `keep: from`: `until` keeps people up to their date',
});
/** How a file of people is to be read, a roster or an export of an HR system. */
const reading = {
    delimiter: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['auto', ',', ';', 'tab', '|'])
        .default('auto')
        .describe('What separates the cells; `auto` finds it by the first records. The same in every file.'),
    encoding: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(Object.keys(_vocabulary_encodings_js__WEBPACK_IMPORTED_MODULE_1__/* .ENCODINGS */ .JC))
        .default('utf-8')
        .describe('How the bytes of the files are to be read: declared, never guessed.'),
    'header-line': zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr()
        .min(1)
        .max(1000)
        .default(1)
        .describe('The line, or of a sheet the row, that has the headers: lines above it are left out.'),
    'skip-last': zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr()
        .min(0)
        .max(1000)
        .default(0)
        .describe('How many records at the end are a footer, and no people.'),
    columns: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(ELEMENT_NAME, 'isn’t an XML element name'), column)
        .refine((columns) => Object.keys(columns).length <= MAX_COLUMNS, {
        error: `has more than ${MAX_COLUMNS} columns`,
    })
        .superRefine((columns, context) => {
        for (const element of optionalIn(columns)) {
            const field = (0,_vocabulary_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(element);
            if (!field?.required || field.mayBeOptional)
                continue;
            const message = 'can’t be `true` here: everybody needs a value';
            context.addIssue({ code: 'custom', path: [element, 'optional'], message });
        }
    })
        .default({})
        .meta({
        description: 'Which header means which XML element; left out, the element’s name or one that is known to mean it.',
        examples: [{ employee_id: 'Employee ID', forename: 'First Name' }],
    }),
    filters: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([valueFilter, dateFilter]))
        .default([])
        .meta({
        description: 'Which records are sent, by the value of a column or by its date.',
        examples: [[{ column: 'Status', keep: ['Active'], drop: ['Terminated'] }]],
    }),
};


/***/ }),

/***/ 43527:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ configSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./src/core/base/nearest.ts
var nearest = __webpack_require__(51751);
// EXTERNAL MODULE: ./src/core/vocabulary/countries.ts
var countries = __webpack_require__(3810);
// EXTERNAL MODULE: ./src/core/vocabulary/fields.ts
var fields = __webpack_require__(81283);
// EXTERNAL MODULE: ./src/core/vocabulary/guards.ts
var guards = __webpack_require__(41264);
// EXTERNAL MODULE: ./src/core/vocabulary/rules.ts + 3 modules
var rules = __webpack_require__(85905);
// EXTERNAL MODULE: ./src/core/config/values.ts
var values = __webpack_require__(62722);
;// CONCATENATED MODULE: ./src/core/config/hierarchy.ts


/* Where the hierarchy comes from: columns of the roster, or a file of its own. */
const ofDerivedHierarchy = {
    position_title: values/* text */.Qq.meta({
        description: 'The header of the column with the position’s title.',
        examples: ['Job Title'],
    }),
    position_id: values/* text */.Qq.optional().meta({
        description: 'The header of the column with the position’s id; left out, the employee id.',
        examples: ['Position ID'],
    }),
    top: values/* text */.Qq.optional().meta({
        description: 'The employee id of whoever is at the top, whatever the manager’s cell says.',
        examples: ['0000001'],
    }),
};
const managerColumn = (what, example) => values/* text */.Qq.meta({
    description: `The header of the column with the manager’s ${what}.`,
    examples: [example],
});
const derivedHierarchies = [
    schemas/* strictObject */.rej({ manager_id: managerColumn('employee id', 'Manager ID'), ...ofDerivedHierarchy }),
    schemas/* strictObject */.rej({ manager_name: managerColumn('name', 'Manager'), ...ofDerivedHierarchy }),
    schemas/* strictObject */.rej({ manager_email: managerColumn('e-mail address', 'Manager Email'), ...ofDerivedHierarchy }),
];
const hierarchyFile = schemas/* strictObject */.rej({
    file: values/* repositoryPath */.SH.meta({
        description: 'A CSV with position_id, position_title, parent_position_id and employee_id.',
        examples: ['roster/positions.csv'],
    }),
});

// EXTERNAL MODULE: ./src/core/config/names.ts
var names = __webpack_require__(43302);
// EXTERNAL MODULE: ./src/core/config/reading.ts
var reading = __webpack_require__(69954);
;// CONCATENATED MODULE: ./src/core/config/schema.ts










/*
 * The configuration: types, defaults and rules that one key puts on another. The JSON Schema in
 * schema/ and the list of keys in docs/configuration.md are made from here. A key is here only when it does something.
 */
const roster = schemas/* strictObject */.rej({
    file: schemas/* union */.KCZ([values/* repositoryPath */.SH, schemas/* array */.YOg(values/* repositoryPath */.SH).min(1)])
        .default('roster/employees.csv')
        .describe('The roster: a CSV in the repository, several of them, or a pattern like `roster/**/*.csv`.'),
    ...reading/* reading */.h,
    'max-records': schemas/* int */.Whr()
        .min(1)
        .max(1_000_000)
        .default(10_000)
        .describe('The most employees, and the most positions, that may be sent.'),
    departments: schemas/* array */.YOg(values/* text */.Qq)
        .optional()
        .meta({ description: 'The departments that exist in the portal.', examples: [['Sales', 'IT']] }),
    countries: schemas/* array */.YOg(values/* text */.Qq.refine(countries/* isCountry */.B8, { error: 'isn’t the two-letter code of a country, such as GB' }))
        .optional()
        .meta({
        description: 'The countries that the account manager has set up, by their two-letter codes.',
        examples: [['GB', 'DE']],
    }),
    'email-domains': schemas/* array */.YOg(values/* text */.Qq)
        .optional()
        .meta({ description: 'The domains that e-mail addresses may have.', examples: [['example.com']] }),
});
const imported = schemas/* strictObject */.rej({
    ...reading/* reading */.h,
    sheet: schemas/* union */.KCZ([values/* text */.Qq, schemas/* int */.Whr().min(1).max(1000)])
        .optional()
        .meta({
        description: 'The sheet of a workbook (.xlsx): its name, or its number among the visible ones; left out, the only one with anything in it.',
        examples: ['Employees'],
    }),
    hierarchy: schemas/* union */.KCZ(derivedHierarchies)
        .optional()
        .meta({
        description: 'The export’s columns for managers and posts; left out, those that `hierarchy` names.',
        examples: [{ manager_email: 'Manager Email', position_title: 'Job Title' }],
    }),
});
const limit = ({ of, percent, floor, max }) => schemas/* strictObject */.rej({
    percent: schemas/* number */.aig().min(0).max(100).default(percent).describe('Of the baseline.'),
    floor: values/* count */.U9.default(floor).describe('Up to this many always pass.'),
    max: (max === undefined ? values/* count */.U9.optional() : values/* count */.U9.default(max)).meta({
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
    'known-ids': values/* repositoryPath */.SH.optional().meta({
        description: 'A CSV of the ids that are in the portal today, so that the first plan shows leavers too.',
        examples: ['roster/portal-ids.csv'],
    }),
    protect: schemas/* array */.YOg(values/* text */.Qq)
        .default([])
        .meta({ description: 'Employee ids that must never leave.', examples: [['0000001']] }),
    approvers: schemas/* array */.YOg(values/* text */.Qq)
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
    'employees-path': values/* apiPath */.So
        .default('hrdatasync/employees')
        .describe('The path of the employee upload, below the API’s address.'),
    'positions-path': values/* apiPath */.So
        .default('hrdatasync/positions')
        .describe('The path of the position upload, below the API’s address.'),
    upload: schemas/* union */.KCZ([
        schemas/* literal */.euz('raw'),
        schemas/* strictObject */.rej({
            multipart: values/* text */.Qq.meta({ description: 'The name of the form field.', examples: ['file'] }),
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
            const near = (0,nearest/* nearest */.pA)(id, Object.keys(rules/* catalog */.U$));
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
    labels: schemas/* array */.YOg(values/* text */.Qq)
        .default([])
        .meta({ description: 'Beside `roster-sync`, which every such issue has.', examples: [['hr']] }),
    assignees: schemas/* array */.YOg(values/* text */.Qq)
        .default([])
        .meta({ description: 'The logins of those whom it is assigned to.', examples: [['hr-lead']] }),
})
    .prefault({});
const wholeConfig = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1).describe('The version of this format.'),
    program: schemas/* string */.YjP()
        .regex(names/* PROGRAM_NAME */.h9, 'must be the subdomain of the program, for example acme')
        .meta({ description: 'The subdomain: acme for https://acme.workstars.com.', examples: ['acme'] }),
    'time-zone': values/* timeZone */.eB.default('UTC').meta({
        description: 'Whose day counts for filters by date.',
        examples: ['Europe/London'],
    }),
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
    const optional = (0,reading/* optionalIn */.u)(own.columns);
    for (const element of (0,reading/* optionalIn */.u)(from.columns).filter((one) => (0,fields/* isEmployeeElement */.C$)(one) && !optional.includes(one))) {
        refuse(['columns', element, 'optional'], `needs the same in the roster: \`${element}: { column: ${element}, optional: true }\` under \`roster.columns\``);
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

/***/ 62722:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   SH: () => (/* binding */ repositoryPath),
/* harmony export */   So: () => (/* binding */ apiPath),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   eB: () => (/* binding */ timeZone),
/* harmony export */   t0: () => (/* binding */ regularExpression),
/* harmony export */   zg: () => (/* binding */ dateFormats)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _vocabulary_dates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34013);
/* harmony import */ var _vocabulary_patterns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72441);
/* harmony import */ var _vocabulary_time_zones_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17725);




/* The kinds of values that keys of the configuration have. */
const text = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1, 'must not be empty');
const count = zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0);
const regularExpression = text.superRefine((source, context) => {
    const pattern = (0,_vocabulary_patterns_js__WEBPACK_IMPORTED_MODULE_3__/* .compilePattern */ .E)(source);
    if (typeof pattern === 'string')
        context.addIssue({ code: 'custom', message: pattern });
});
/** A path inside the repository, with forward slashes on every system. */
const repositoryPath = text.refine((path) => !/^[/~]|\\|^[A-Za-z]:|(^|\/)\.\.?(\/|$)/.test(path), {
    error: 'must be a path inside the repository, with forward slashes and no ".."',
});
/** A path below the API's address, and nothing that could lead to another host. */
const apiPath = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .regex(/^(?!.*\.\.)[A-Za-z0-9_~.-]+(\/[A-Za-z0-9_~.-]+)*$/, 'must be a path like hrdatasync/employees');
const timeZone = text.superRefine((name, context) => {
    if ((0,_vocabulary_time_zones_js__WEBPACK_IMPORTED_MODULE_1__/* .isTimeZone */ .kQ)(name))
        return;
    const near = (0,_vocabulary_time_zones_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestTimeZone */ .A0)(name);
    const message = `isn’t a time zone${near === undefined ? '' : `; it is nearly \`${near}\``}`;
    context.addIssue({ code: 'custom', message });
});
const dateFormat = text.refine(_vocabulary_dates_js__WEBPACK_IMPORTED_MODULE_0__/* .isDateFormat */ .YO, {
    error: 'must have one day (D, DD), one month (M, MM, MMM, MMMM) and one year (YY, YYYY), like DD/MM/YYYY or D-MMM-YY',
});
const dateFormats = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
    dateFormat,
    zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(dateFormat)
        .min(1)
        .refine((formats) => !(0,_vocabulary_dates_js__WEBPACK_IMPORTED_MODULE_0__/* .areAmbiguousTogether */ .LZ)(formats), {
        error: 'has formats that could read the same text as two dates',
    }),
]);


/***/ }),

/***/ 3810:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B8: () => (/* binding */ isCountry),
/* harmony export */   af: () => (/* binding */ isSpelledAsCountry),
/* harmony export */   kf: () => (/* binding */ countryCode)
/* harmony export */ });
/* harmony import */ var i18n_iso_countries_codes_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80587);
/* harmony import */ var i18n_iso_countries_langs_de_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12870);
/* harmony import */ var i18n_iso_countries_langs_en_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91038);
/* harmony import */ var i18n_iso_countries_langs_es_json__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88789);
/* harmony import */ var i18n_iso_countries_langs_fr_json__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84477);
/* harmony import */ var i18n_iso_countries_langs_it_json__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46536);
/* harmony import */ var i18n_iso_countries_langs_nl_json__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98255);
/* harmony import */ var i18n_iso_countries_langs_pl_json__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2565);
/* harmony import */ var i18n_iso_countries_langs_pt_json__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(70653);
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(16714);










/** In the package, and in use; but no code of ISO 3166-1. */
const NOT_ASSIGNED = new Set(['XK']);
const ASSIGNED = i18n_iso_countries_codes_json__WEBPACK_IMPORTED_MODULE_0__.filter(([alpha2 = '']) => !NOT_ASSIGNED.has(alpha2));
const ALPHA_2 = new Set(ASSIGNED.map(([alpha2 = '']) => alpha2));
/** Names that the package has at another country than theirs. */
const MISTAKEN = new Set(['República Democrática do Congo', 'República Popular do Congo']);
/** What people write and the package doesn't have; each means one country. */
const FURTHER_NAMES = {
    GB: [
        'England',
        'Scotland',
        'Wales',
        'Northern Ireland',
        'Britain',
        'Great Britain and Northern Ireland',
        'Gran Bretagna',
        'Inghilterra',
        'Grã-Bretanha',
        'Inglaterra',
    ],
    US: [
        'United States of America (USA)',
        'Estados Unidos de América',
        'EE. UU.',
        'EUA',
        'États-Unis',
        'VS',
        'Stany Zjednoczone Ameryki',
        'Stati Uniti',
    ],
    NL: ['Holland', 'Holanda', 'Olanda'],
    CZ: [
        'Czech Rep.',
        'République tchèque',
        'Tchéquie',
        'Chequia',
        'Republika Czeska',
        'Tchéquia',
        'República Tcheca',
        'Cechia',
    ],
    IR: ['Irã'],
    VN: ['Vietnã'],
    SG: ['Cingapura'],
    CD: ['República Democrática do Congo'],
    KR: ['Korea (South)', 'Corea del Sur', 'Korea, South'],
    CI: ['Ivory Coast'],
    AE: ['UAE', 'Emirates'],
};
let others;
/** The code of each other way to write a country; made when the first is looked up, which most rosters never need. */
function otherWays() {
    const found = new Map();
    const add = (name, alpha2) => {
        if (NOT_ASSIGNED.has(alpha2))
            return;
        found.set((0,_base_text_js__WEBPACK_IMPORTED_MODULE_9__/* .plain */ .pj)(name), (found.get((0,_base_text_js__WEBPACK_IMPORTED_MODULE_9__/* .plain */ .pj)(name)) ?? new Set()).add(alpha2));
    };
    for (const { countries } of [i18n_iso_countries_langs_en_json__WEBPACK_IMPORTED_MODULE_2__, i18n_iso_countries_langs_de_json__WEBPACK_IMPORTED_MODULE_1__, i18n_iso_countries_langs_fr_json__WEBPACK_IMPORTED_MODULE_4__, i18n_iso_countries_langs_es_json__WEBPACK_IMPORTED_MODULE_3__, i18n_iso_countries_langs_nl_json__WEBPACK_IMPORTED_MODULE_6__, i18n_iso_countries_langs_pt_json__WEBPACK_IMPORTED_MODULE_8__, i18n_iso_countries_langs_it_json__WEBPACK_IMPORTED_MODULE_5__, i18n_iso_countries_langs_pl_json__WEBPACK_IMPORTED_MODULE_7__]) {
        for (const [alpha2, names] of Object.entries(countries))
            for (const name of [names].flat())
                if (!MISTAKEN.has(name))
                    add(name, alpha2);
    }
    for (const [alpha2, names] of Object.entries(FURTHER_NAMES))
        for (const name of names)
            add(name, alpha2);
    for (const [alpha2 = '', alpha3 = '', numeric = ''] of ASSIGNED) {
        add(alpha3, alpha2);
        add(numeric, alpha2);
    }
    // A name that two languages give to two countries, as Congo, is none.
    return new Map([...found].flatMap(([name, meant]) => (meant.size === 1 ? [[name, [...meant][0] ?? '']] : [])));
}
let spellings;
/** Whether a text is the name of a country, accents and all: it was read in the right encoding. */
function isSpelledAsCountry(written) {
    spellings ??= new Set([i18n_iso_countries_langs_en_json__WEBPACK_IMPORTED_MODULE_2__, i18n_iso_countries_langs_de_json__WEBPACK_IMPORTED_MODULE_1__, i18n_iso_countries_langs_fr_json__WEBPACK_IMPORTED_MODULE_4__, i18n_iso_countries_langs_es_json__WEBPACK_IMPORTED_MODULE_3__, i18n_iso_countries_langs_nl_json__WEBPACK_IMPORTED_MODULE_6__, i18n_iso_countries_langs_pt_json__WEBPACK_IMPORTED_MODULE_8__, i18n_iso_countries_langs_it_json__WEBPACK_IMPORTED_MODULE_5__, i18n_iso_countries_langs_pl_json__WEBPACK_IMPORTED_MODULE_7__]
        .flatMap(({ countries }) => Object.values(countries).flat())
        .map((name) => name.toLowerCase()));
    return spellings.has(written.toLowerCase());
}
const isCountry = (code) => ALPHA_2.has(code);
/**
 * @param written an ISO 3166-1 code (alpha-2, alpha-3 or numeric), or a name in English, German, French, Spanish,
 *   Dutch, Portuguese, Italian or Polish; capitals and accents make no difference
 * @returns the alpha-2 code, or undefined where it isn't known, or not which
 */
function countryCode(written) {
    if (ALPHA_2.has(written))
        return written;
    if (/^[a-z]{2}$/i.test(written) && ALPHA_2.has(written.toUpperCase()))
        return written.toUpperCase();
    others ??= otherWays();
    // What is short is a code and must be written as one: not with blanks or dots, as a name may be.
    const name = (0,_base_text_js__WEBPACK_IMPORTED_MODULE_9__/* .plain */ .pj)(written);
    return name.length > 3 || written.length === name.length || /^(\p{L}\.){2,3}$/u.test(written)
        ? others.get(name)
        : undefined;
}


/***/ }),

/***/ 21018:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   JC: () => (/* binding */ ENCODINGS),
/* harmony export */   eF: () => (/* binding */ BYTE_ENCODINGS),
/* harmony export */   jz: () => (/* binding */ rereadLatin1),
/* harmony export */   mT: () => (/* binding */ isByteEncoding),
/* harmony export */   p8: () => (/* binding */ MEANINGLESS),
/* harmony export */   uK: () => (/* binding */ fromBytes)
/* harmony export */ });
/* The encodings that a file may be declared to have, and what their bytes mean. */
/** By the names that the configuration has for them: what people call them. */
const ENCODINGS = {
    'utf-8': 'UTF-8',
    'utf-16le': 'UTF-16 (little-endian)',
    'utf-16be': 'UTF-16 (big-endian)',
    'windows-1252': 'Windows-1252',
    'windows-1250': 'Windows-1250',
    'windows-1254': 'Windows-1254',
    'windows-1251': 'Windows-1251',
    'windows-1253': 'Windows-1253',
    'windows-1257': 'Windows-1257',
    'iso-8859-15': 'ISO 8859-15',
    'iso-8859-2': 'ISO 8859-2',
    macintosh: 'Mac Roman',
    cp850: 'DOS code page 850',
    cp437: 'DOS code page 437',
    cp852: 'DOS code page 852',
};
/** In the order in which they are likely. */
const BYTE_ENCODINGS = Object.keys(ENCODINGS).filter(isByteEncoding);
function isByteEncoding(encoding) {
    return !encoding.startsWith('utf-');
}
/** What a byte means of which an encoding says nothing. */
const MEANINGLESS = '\uFFFD';
/**
 * What the bytes 0x80 to 0x9F are in Windows-1252; five of them mean nothing. Some versions of Node 20 to 24 take them for
 * Latin-1 (nodejs/node#56542), so TextDecoder isn’t asked.
 */
const OF_1252 = '€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ';
/** The bytes from 0x80 on, where TextDecoder doesn’t know them or not everywhere; what is left out is Latin-1. */
const OWN_TABLES = {
    'windows-1252': OF_1252,
    cp437: 'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00A0',
    cp850: 'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0',
    cp852: 'ÇüéâäůćçłëŐőîŹÄĆÉĹĺôöĽľŚśÖÜŤťŁ×čáíóúĄąŽžĘę¬źČş«»░▒▓│┤ÁÂĚŞ╣║╗╝Żż┐└┴┬├─┼Ăă╚╔╩╦╠═╬¤đĐĎËďŇÍÎě┘┌█▄ŢŮ▀ÓßÔŃńňŠšŔÚŕŰýÝţ´\u00AD˝˛ˇ˘§÷¸°¨˙űŘř■\u00A0',
};
const tables = new Map();
/** @returns the characters of the bytes from 0x80 to 0xFF; U+FFFD for a control character, which no text has */
function charactersOf(encoding) {
    let table = tables.get(encoding);
    if (!table)
        tables.set(encoding, (table = tableOf(encoding)));
    return table;
}
function tableOf(encoding) {
    const own = OWN_TABLES[encoding];
    const decoder = own === undefined ? new TextDecoder(encoding) : undefined;
    return Array.from({ length: 0x80 }, (_, at) => {
        const byte = at + 0x80;
        const character = decoder?.decode(Uint8Array.of(byte)) ?? own?.[at] ?? String.fromCharCode(byte);
        return /[\u0080-\u009F]/.test(character) ? MEANINGLESS : character;
    });
}
/** Decodes bytes of which each is a character. */
function fromBytes(raw, encoding) {
    const latin1 = Buffer.from(raw.buffer, raw.byteOffset, raw.length).toString('latin1');
    return rereadLatin1(latin1, encoding);
}
/** @param latin1 a text of which each character is a byte */
function rereadLatin1(latin1, encoding) {
    const table = charactersOf(encoding);
    return latin1.replaceAll(/[\x80-\xFF]/g, (byte) => table[byte.charCodeAt(0) - 0x80] ?? byte);
}
const indexes = new Map();
/** @returns the bytes from 0x80 on by their characters */
function bytesOf(encoding) {
    let index = indexes.get(encoding);
    if (!index) {
        const pairs = charactersOf(encoding).map((character, at) => [character, at + 0x80]);
        indexes.set(encoding, (index = new Map(pairs.filter(([character]) => character !== MEANINGLESS))));
    }
    return index;
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
