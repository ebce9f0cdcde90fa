export const id = 365;
export const ids = [365];
export const modules = {

/***/ 9746:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  digestsOf: () => (/* binding */ digestsOf),
  unknownElements: () => (/* binding */ unknownElements),
  withoutConsequences: () => (/* binding */ withoutConsequences),
  writeAndValidate: () => (/* binding */ writeAndValidate),
  writeFiles: () => (/* binding */ writeFiles)
});

// EXTERNAL MODULE: ./src/plan/plan-id.ts
var plan_id = __webpack_require__(9083);
// EXTERNAL MODULE: ./src/problem.ts
var problem = __webpack_require__(4008);
// EXTERNAL MODULE: ./src/roster/fields.ts
var fields = __webpack_require__(5850);
// EXTERNAL MODULE: ./src/roster/lines.ts
var lines = __webpack_require__(6644);
// EXTERNAL MODULE: ./src/xml/writer.ts
var writer = __webpack_require__(6414);
;// CONCATENATED MODULE: ./src/xml/employees.ts


/** Employees in the order of the file: by id, in code units. A place in the XML is a place in this list. */
function inFileOrder(roster) {
    return roster.employees.toSorted((a, b) => (0,problem/* compare */.UD)(a.id, b.id));
}
/** The employee file (contract: Employee file). */
function employeesXml(roster) {
    const document = new writer/* DocumentWriter */.B('employees');
    for (const { values } of inFileOrder(roster)) {
        document.add('employee', roster.elements.map((element) => [element, values[element] ?? '']));
    }
    return document.end();
}

// EXTERNAL MODULE: ./src/xml/positions.ts
var xml_positions = __webpack_require__(4945);
;// CONCATENATED MODULE: ./src/xsd/findings.ts



/**
 * Turns what a schema doesn't accept into problems of the roster: the xpath says which employee or position, its
 * child says which cell. One finding a cell is enough; libxml2 often has two.
 */
function problemsOf(kind, findings, roster) {
    const place = kind === 'employees' ? employeePlaces(roster) : positionPlaces(roster);
    const told = new Map();
    for (const { xpath = '', message } of findings) {
        const at = place(stepsOf(xpath));
        const child = stepsOf(xpath)[2]?.name ?? kind;
        const key = `${at.file}:${at.line ?? ''}:${at.column ?? ''}:${child}`;
        if (!told.has(key))
            told.set(key, (0,problem/* problem */.CC)('xsd/invalid', at, { message: `\`${child}\` ${plainly(message)}.` }));
    }
    return [...told.values()];
}
/** `/employees/employee[3]/country` as its steps. */
function stepsOf(xpath) {
    return xpath
        .split('/')
        .filter(Boolean)
        .map((step) => {
        const [, name = '', index = '1'] = /^([^[]*)(?:\[(\d+)\])?$/.exec(step) ?? [];
        return { name, index: Number(index) };
    });
}
function employeePlaces(roster) {
    const employees = inFileOrder(roster);
    return ([, person, child]) => {
        const employee = employees[(person?.index ?? 1) - 1];
        return employee ? roster.place(employee, child?.name) : { file: 'employees.xml' };
    };
}
function positionPlaces(roster) {
    const { hierarchy } = roster;
    if (!hierarchy)
        return () => ({ file: 'positions.xml' });
    const [root, ...others] = (0,xml_positions/* positionsInFileOrder */.I4)(hierarchy);
    return ([, post, child]) => {
        const position = post?.name === 'root' ? root : others[(post?.index ?? 1) - 1];
        const cell = CELLS.get(child?.name ?? '') ?? 'id';
        return position ? hierarchy.place(position, cell) : { file: 'positions.xml' };
    };
}
const CELLS = new Map([
    ['position_id', 'id'],
    ['position_title', 'title'],
    ['parent_position_id', 'parent'],
    ['employee_id', 'employeeId'],
]);
/** libxml2 quotes the value in its messages, so only what the schema says is taken from them. */
function plainly(message) {
    const facet = /^Element '[^']*': \[facet '(\w+)'\]/.exec(message)?.[1];
    const size = /(?:length of|value) '(\d+)'[^']*$/.exec(message)?.[1];
    if (facet !== undefined)
        return `doesn’t keep to the schema’s ${facet}${size === undefined ? '' : ` of ${size}`}`;
    const expected = /Expected is(?: one of)? \( ([\w, ]+) \)\.\s*$/.exec(message)?.[1];
    if (message.includes('Missing child element')) {
        return `isn’t complete for the schema${expected === undefined ? '' : `: ${expected} is missing`}`;
    }
    if (message.includes('This element is not expected')) {
        return `isn’t expected here by the schema${expected === undefined ? '' : `, which expects ${expected}`}`;
    }
    const type = /type '([\w:]+)'\.\s*$/.exec(message)?.[1];
    return `isn’t accepted by the schema${type === undefined ? '' : `: it is no ${type}`}`;
}

// EXTERNAL MODULE: ./src/xsd/schemas.ts
var schemas = __webpack_require__(243);
;// CONCATENATED MODULE: ./src/xml-files.ts








/** @returns both files of a roster without errors */
function writeFiles(roster) {
    return { employees: employeesXml(roster), positions: roster.hierarchy && (0,xml_positions/* positionsXml */._c)(roster.hierarchy) };
}
function digestsOf(files) {
    return { employees: (0,plan_id/* sha256 */.s)(files.employees), positions: files.positions && (0,plan_id/* sha256 */.s)(files.positions) };
}
/**
 * Writes both files and has them validated; each as soon as it is written, since that happens elsewhere. A roster
 * with errors is validated too, so that one run tells everything.
 */
function writeAndValidate(roster, schemas, reader) {
    const { hierarchy } = roster;
    const employees = employeesXml(roster);
    const validatingEmployees = validate('employees', employees, schemas.employees, roster, reader);
    const positions = hierarchy && (0,xml_positions/* positionsXml */._c)(hierarchy);
    const validatingPositions = positions && validate('positions', positions, schemas.positions, roster, reader);
    return { files: { employees, positions }, findings: bothOf(validatingEmployees, validatingPositions) };
}
async function bothOf(employees, positions) {
    const [ofEmployees, ofPositions] = await Promise.all([employees, positions ?? []]);
    return { employees: ofEmployees, positions: ofPositions };
}
async function validate(kind, xml, schema, roster, reader) {
    const answer = await reader.read({ xml, xsd: schema.bytes });
    if (answer.unusableSchema) {
        if (schema.path === undefined)
            throw (0,schemas/* unusable */._P)(kind);
        const message = 'The file is no XML Schema that can be used by itself: not XML, no schema, or in need of other files.';
        return [(0,problem/* problem */.CC)('xsd/unusable', { file: schema.path }, { message })];
    }
    // A control character makes XML malformed; it has been told where it stands.
    return answer.malformed ? [] : problemsOf(kind, answer.findings, roster);
}
/**
 * What the schemas found, without what only follows from the roster's own errors: in records that have one, and in
 * positions as long as the hierarchy is wrong.
 *
 * @param errors what the rules found
 * @param found what the schemas don't accept
 */
function withoutConsequences(errors, found, roster) {
    const hierarchyIsWrong = errors.some(({ rule }) => rule.startsWith('hierarchy/'));
    const all = hierarchyIsWrong ? found.employees : [...found.employees, ...found.positions];
    if (errors.length === 0 || all.length === 0)
        return [...all];
    // Without a place it is about the file as a whole, which lacks what the errors have taken from it.
    const placed = all.filter(({ line }) => line !== undefined);
    const starts = roster.employees.map((employee) => roster.place(employee).line ?? 0);
    const recordOf = ({ file, line = 0 }) => `${file}:${(0,lines/* countUpTo */.MJ)(starts, line)}`;
    const faulty = new Set(errors.map(recordOf));
    return placed.filter((finding) => !faulty.has(recordOf(finding)));
}
/** A warning for each element that only the program's own schema could know. */
function unknownElements(roster, schema) {
    const [first] = roster.employees;
    if (schema.origin !== 'built-in' || !first)
        return [];
    const own = new Set(fields/* EMPLOYEE_ELEMENTS */.j);
    return roster.elements
        .filter((element) => !own.has(element))
        .map((element) => {
        const message = `\`${element}\` isn’t in the public description of the employee file.`;
        return (0,problem/* problem */.CC)('xsd/unknown-element', { ...roster.place(first, element), line: 1 }, { message });
    });
}


/***/ })

};
