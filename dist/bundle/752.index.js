export const id = 752;
export const ids = [752];
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

/***/ 4752:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jsonSchemaOf: () => (/* binding */ jsonSchemaOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8439);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(131);


/** The JSON Schema of what a person writes: keys with a default may be left out. */
function jsonSchemaOf() {
    return {
        $id: 'roster-sync.schema.json',
        title: 'Roster Sync configuration',
        ...zod__WEBPACK_IMPORTED_MODULE_1__/* .toJSONSchema */ .bl(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .configSchema */ .Q, { io: 'input', unrepresentable: 'any' }),
    };
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


/***/ })

};
