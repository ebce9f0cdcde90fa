export const id = 3116;
export const ids = [3116];
export const modules = {

/***/ 93116:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeAndValidate: () => (/* binding */ writeAndValidate)
});

// EXTERNAL MODULE: ./src/core/problem/problem.ts
var problem = __webpack_require__(97420);
// EXTERNAL MODULE: ./src/core/vocabulary/fields.ts
var fields = __webpack_require__(81283);
// EXTERNAL MODULE: ./src/core/xml/employees.ts
var xml_employees = __webpack_require__(84732);
// EXTERNAL MODULE: ./src/core/xml/positions.ts
var positions = __webpack_require__(48637);
;// CONCATENATED MODULE: ./src/core/xml/findings.ts




/**
 * Turns what a schema doesn't accept into problems of the roster: the xpath says which employee or position, its
 * child says which cell. One finding a cell is enough; libxml2 often has two.
 */
function problemsOf(kind, findings, roster, discretion) {
    const find = kind === 'employees' ? employeeSpots(roster) : positionSpots(roster);
    const problems = new Map();
    for (const { xpath = '', message } of findings) {
        const steps = stepsOf(xpath);
        const { place, employeeId, lacksValue } = find(steps);
        // What must be there and isn't has been reported as an empty cell; a wrong order follows from it.
        if (lacksValue && isOfOrder(message))
            continue;
        const child = steps[2]?.name ?? steps[1]?.name ?? kind;
        const key = `${place.file}:${place.line ?? ''}:${place.column ?? ''}:${child}`;
        if (problems.has(key))
            continue;
        const wording = { message: `\`${child}\` ${plainly(message)}.`, employeeId: discretion.id(employeeId) };
        problems.set(key, (0,problem/* problem */.CC)('xsd/invalid', place, wording));
    }
    return [...problems.values()];
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
/** The file as a whole: nobody in it is to blame. */
function wholeFile(roster) {
    const { hierarchy, employees } = roster;
    const [first] = employees;
    const [post] = hierarchy?.positions ?? [];
    const file = first ? roster.place(first).file : post && hierarchy ? hierarchy.place(post, 'id').file : '';
    return { place: { file }, employeeId: '', lacksValue: false };
}
function employeeSpots(roster) {
    const employees = (0,xml_employees/* inFileOrder */.w)(roster);
    const required = fields/* EMPLOYEE_ELEMENTS */.jO.filter((element) => (0,fields/* isRequired */.gx)(element) && !roster.optional.has(element));
    return ([, person, child]) => {
        const employee = person && employees[person.index - 1];
        if (!employee)
            return wholeFile(roster);
        const lacksValue = required.some((element) => (employee.values[element] ?? '') === '');
        return { place: roster.place(employee, child?.name), employeeId: employee.id, lacksValue };
    };
}
function positionSpots(roster) {
    const { hierarchy } = roster;
    const [root, ...others] = hierarchy ? (0,positions/* positionsInFileOrder */.I)(hierarchy) : [];
    return ([, post, child]) => {
        const position = post?.name === 'root' ? root : post && others[post.index - 1];
        if (!position || !hierarchy)
            return wholeFile(roster);
        const { id, title, employeeId } = position;
        const place = hierarchy.place(position, CELLS.get(child?.name ?? '') ?? 'id');
        return { place, employeeId, lacksValue: id === '' || title === '' };
    };
}
const CELLS = new Map(Object.keys(fields/* POSITION_COLUMNS */.qn).map((cell) => [fields/* POSITION_COLUMNS */.qn[cell], cell]));
/** Whether a finding is about which elements are where, and not about a value. */
function isOfOrder(message) {
    return /^Element '[^']*': (?:This element is not expected|Missing child element)/.test(message);
}
/** libxml2 quotes the value in its messages, so only what the schema says is taken from them. */
function plainly(message) {
    const facet = /^Element '[^']*': \[facet '(\w+)'\]/.exec(message)?.[1];
    const size = /(?:length of|value) '(\d+)'[^']*$/.exec(message)?.[1];
    if (facet !== undefined)
        return `doesn’t keep to the schema’s ${facet}${size === undefined ? '' : ` of ${size}`}`;
    const expected = /Expected is(?: one of)? \( ([\w, ]+) \)\.\s*$/.exec(message)?.[1];
    if (/^Element '[^']*': Missing child element/.test(message)) {
        return `isn’t complete for the schema${expected === undefined ? '' : `: ${expected} is missing`}`;
    }
    if (/^Element '[^']*': This element is not expected/.test(message)) {
        return `isn’t expected here by the schema${expected === undefined ? '' : `, which expects ${expected}`}`;
    }
    const type = /type '([\w:]+)'\.\s*$/.exec(message)?.[1];
    return `isn’t accepted by the schema${type === undefined ? '' : `: it isn’t a ${type}`}`;
}

// EXTERNAL MODULE: ./src/core/xml/format.ts
var format = __webpack_require__(87982);
// EXTERNAL MODULE: ./src/core/xml/schemas.ts
var schemas = __webpack_require__(91397);
;// CONCATENATED MODULE: ./src/commands/validate.ts




/**
 * Writes both files and has them validated; each as soon as it is written, since that happens elsewhere. A roster
 * with errors is validated too, so that one run reports everything.
 */
function writeAndValidate(roster, schemas, reader, discretion) {
    const validate = async (kind, xml) => {
        const schema = schemas[kind];
        const answer = await reader.read({ xml, xsd: schema.bytes });
        if (answer.unusableSchema)
            return [unusableSchema(kind, schema)];
        return answer.malformed
            ? [malformed(kind, roster)]
            : problemsOf(kind, answer.findings, roster, discretion);
    };
    const { hierarchy } = roster;
    const employees = format/* XML_WRITER */.yM.employees(roster);
    const validatingEmployees = validate('employees', employees);
    const positions = hierarchy && format/* XML_WRITER */.yM.positions(hierarchy);
    const validatingPositions = positions && validate('positions', positions);
    return { files: { employees, positions }, findings: bothOf(validatingEmployees, validatingPositions) };
}
async function bothOf(employees, positions) {
    const [ofEmployees, ofPositions] = await Promise.all([employees, positions ?? []]);
    return { employees: ofEmployees, positions: ofPositions };
}
/** @throws Failure where it isn't a committed file that somebody could fix */
function unusableSchema(kind, { path }) {
    if (path === undefined)
        throw (0,schemas/* unusable */._P)(kind);
    const message = 'The file isn’t an XML Schema that can be used by itself: not XML, not a schema, or in need of other files.';
    return (0,problem/* problem */.CC)('xsd/unusable', { file: path }, { message });
}
/** Not to be expected, unless a control character is in it, which has been reported where it appears. */
function malformed(kind, roster) {
    const [first] = roster.employees;
    const file = first ? roster.place(first).file : '';
    const message = `The file of the ${kind} that was made of it isn’t well-formed XML.`;
    return (0,problem/* problem */.CC)('xsd/invalid', { file }, { message });
}


/***/ })

};
