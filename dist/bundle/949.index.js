export const id = 949;
export const ids = [949];
export const modules = {

/***/ 74330:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  digestsOf: () => (/* binding */ digestsOf),
  followingFrom: () => (/* binding */ followingFrom),
  unknownElements: () => (/* binding */ unknownElements),
  withoutConsequences: () => (/* binding */ withoutConsequences),
  writeAndValidate: () => (/* binding */ writeAndValidate),
  writeFiles: () => (/* binding */ writeFiles)
});

// EXTERNAL MODULE: ./src/plan/plan-id.ts
var plan_id = __webpack_require__(1464);
// EXTERNAL MODULE: ./src/problem.ts
var problem = __webpack_require__(64008);
// EXTERNAL MODULE: ./src/roster/fields.ts
var fields = __webpack_require__(5850);
// EXTERNAL MODULE: ./src/xml/employees.ts
var xml_employees = __webpack_require__(6944);
// EXTERNAL MODULE: ./src/xml/positions.ts
var xml_positions = __webpack_require__(4945);
;// CONCATENATED MODULE: ./src/xsd/findings.ts




/**
 * Turns what a schema doesn't accept into problems of the roster: the xpath says which employee or position, its
 * child says which cell. One finding a cell is enough; libxml2 often has two.
 */
function problemsOf(kind, findings, roster, discretion) {
    const find = kind === 'employees' ? employeeSpots(roster) : positionSpots(roster);
    const told = new Map();
    for (const { xpath = '', message } of findings) {
        const steps = stepsOf(xpath);
        const { place, employeeId, lacksValue } = find(steps);
        // What must be there and isn't has been told as an empty cell; that the rest stands wrongly follows from it.
        if (lacksValue && isOfOrder(message))
            continue;
        const child = steps[2]?.name ?? steps[1]?.name ?? kind;
        const key = `${place.file}:${place.line ?? ''}:${place.column ?? ''}:${child}`;
        if (told.has(key))
            continue;
        const telling = { message: `\`${child}\` ${plainly(message)}.`, employeeId: discretion.id(employeeId) };
        told.set(key, (0,problem/* problem */.CC)('xsd/invalid', place, telling));
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
    return ([, person, child]) => {
        const employee = person && employees[person.index - 1];
        if (!employee)
            return wholeFile(roster);
        const lacksValue = fields/* EMPLOYEE_ELEMENTS */.j.some((element) => (employee.values[element] ?? '') === '');
        return { place: roster.place(employee, child?.name), employeeId: employee.id, lacksValue };
    };
}
function positionSpots(roster) {
    const { hierarchy } = roster;
    const [root, ...others] = hierarchy ? (0,xml_positions/* positionsInFileOrder */.I)(hierarchy) : [];
    return ([, post, child]) => {
        const position = post?.name === 'root' ? root : post && others[post.index - 1];
        if (!position || !hierarchy)
            return wholeFile(roster);
        const { id, title, employeeId } = position;
        const place = hierarchy.place(position, CELLS.get(child?.name ?? '') ?? 'id');
        return { place, employeeId, lacksValue: id === '' || title === '' };
    };
}
const CELLS = new Map([
    ['position_id', 'id'],
    ['position_title', 'title'],
    ['parent_position_id', 'parent'],
    ['employee_id', 'employeeId'],
]);
/** Whether a finding is about which elements stand where, and not about a value. */
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
    return `isn’t accepted by the schema${type === undefined ? '' : `: it is no ${type}`}`;
}

// EXTERNAL MODULE: ./src/xsd/schemas.ts
var schemas = __webpack_require__(40243);
;// CONCATENATED MODULE: ./src/xml-files.ts







/** @returns both files of a roster without errors, as this writer lays them out */
function writeFiles(roster, writer) {
    const { hierarchy } = roster;
    return { employees: writer.employees(roster), positions: hierarchy && writer.positions(hierarchy) };
}
function digestsOf(files) {
    return { employees: (0,plan_id/* sha256 */.s)(files.employees), positions: files.positions && (0,plan_id/* sha256 */.s)(files.positions) };
}
/**
 * Writes both files and has them validated; each as soon as it is written, since that happens elsewhere. A roster
 * with errors is validated too, so that one run tells everything.
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
    const employees = (0,xml_employees/* employeesXml */.N)(roster);
    const validatingEmployees = validate('employees', employees);
    const positions = hierarchy && (0,xml_positions/* positionsXml */._)(hierarchy);
    const validatingPositions = positions && validate('positions', positions);
    return { files: { employees, positions }, findings: bothOf(validatingEmployees, validatingPositions) };
}
async function bothOf(employees, positions) {
    const [ofEmployees, ofPositions] = await Promise.all([employees, positions ?? []]);
    return { employees: ofEmployees, positions: ofPositions };
}
/** @throws Failure where it isn't a committed file that somebody could mend */
function unusableSchema(kind, { path }) {
    if (path === undefined)
        throw (0,schemas/* unusable */._P)(kind);
    const message = 'The file is no XML Schema that can be used by itself: not XML, no schema, or in need of other files.';
    return (0,problem/* problem */.CC)('xsd/unusable', { file: path }, { message });
}
/** Not to be expected, unless a control character is in it, which has been told where it stands. */
function malformed(kind, roster) {
    const [first] = roster.employees;
    const file = first ? roster.place(first).file : '';
    const message = `The file of the ${kind} that was made of it is no well-formed XML.`;
    return (0,problem/* problem */.CC)('xsd/invalid', { file }, { message });
}
/**
 * What the schemas found, without what only follows from the roster's own errors: in cells that have one, in the file
 * as a whole, and in positions as long as the hierarchy is wrong.
 *
 * @param errors what the rules found
 * @param found what the schemas don't accept
 */
function withoutConsequences(errors, found) {
    const hierarchyIsWrong = errors.some(({ rule }) => rule.startsWith('hierarchy/'));
    const all = hierarchyIsWrong ? found.employees : [...found.employees, ...found.positions];
    if (errors.length === 0)
        return [...all];
    const follows = followingFrom(errors);
    return all.filter((one) => one.rule === 'xsd/unusable' || (one.line !== undefined && !follows(one)));
}
/**
 * Tells what only follows from errors: it stands in a cell that has one, or in a column whose dates can't be read,
 * which is told once for all of them.
 */
function followingFrom(errors) {
    const columnOf = ({ file, column }) => `${file}:${column ?? ''}`;
    const cellOf = (found) => `${columnOf(found)}:${found.line ?? ''}`;
    const cells = new Set(errors.map(cellOf));
    const columns = new Set(errors.filter(({ rule }) => rule === 'employee/start-date').map(columnOf));
    return (found) => cells.has(cellOf(found)) || columns.has(columnOf(found));
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


/***/ }),

/***/ 64932:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ EMPLOYEES_XSD),
/* harmony export */   n: () => (/* binding */ POSITIONS_XSD)
/* harmony export */ });
/*
 * The schemas that stand in where the program's own are not at hand, written from contract.md. They check what the
 * vendor's public pages say and let everything else through: only the program's own schema knows the rest.
 */
const text = (name) => `<xs:element name="${name}" type="text"/>`;
const HEAD = `<?xml version="1.0" encoding="utf-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" elementFormDefault="qualified">
  <xs:simpleType name="text"><xs:restriction base="xs:string"><xs:minLength value="1"/></xs:restriction></xs:simpleType>
`;
const EMPLOYEES_XSD = `${HEAD}  <xs:simpleType name="country">
    <xs:restriction base="xs:string"><xs:pattern value="[A-Z]{2}"/></xs:restriction>
  </xs:simpleType>
  <xs:element name="employees">
    <xs:complexType>
      <xs:sequence>
        <xs:element name="employee" maxOccurs="unbounded">
          <xs:complexType>
            <xs:sequence>
              ${['forename', 'surname', 'employee_id', 'employee_type', 'department'].map(text).join('\n              ')}
              <xs:element name="start_date" type="xs:date"/>
              <xs:element name="country" type="country"/>
              ${text('email')}
              <xs:any minOccurs="0" maxOccurs="unbounded" processContents="skip"/>
            </xs:sequence>
          </xs:complexType>
        </xs:element>
      </xs:sequence>
    </xs:complexType>
  </xs:element>
</xs:schema>
`;
const POSITIONS_XSD = `${HEAD}  <xs:element name="positions">
    <xs:complexType>
      <xs:sequence>
        <xs:element name="root">
          <xs:complexType>
            <xs:sequence>
              ${text('position_title')}
              ${text('position_id')}
              <xs:element name="employee_id" type="text" minOccurs="0"/>
            </xs:sequence>
          </xs:complexType>
        </xs:element>
        <xs:element name="position" minOccurs="0" maxOccurs="unbounded">
          <xs:complexType>
            <xs:sequence>
              ${text('position_title')}
              ${text('position_id')}
              ${text('parent_position_id')}
              <xs:element name="employee_id" type="text" minOccurs="0"/>
            </xs:sequence>
          </xs:complexType>
        </xs:element>
      </xs:sequence>
    </xs:complexType>
  </xs:element>
</xs:schema>
`;


/***/ }),

/***/ 40243:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QV: () => (/* binding */ sameText),
/* harmony export */   _P: () => (/* binding */ unusable),
/* harmony export */   p8: () => (/* binding */ schemaPath),
/* harmony export */   y9: () => (/* binding */ findSchemas)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1633);
/* harmony import */ var _ours_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64932);


const OURS = { employees: _ours_js__WEBPACK_IMPORTED_MODULE_1__/* .EMPLOYEES_XSD */ .a, positions: _ours_js__WEBPACK_IMPORTED_MODULE_1__/* .POSITIONS_XSD */ .n };
/** Schemas have a few kilobytes. */
const LARGEST_BYTES = 5 * 1024 * 1024;
/** Where a program's schemas are committed (interface: Configuration). */
const schemaPath = (kind) => `.github/roster-sync/${kind}.xsd`;
/**
 * Finds the schema of both files: the committed one, else the program's, else ours.
 *
 * @param api where the program's own may be asked for; a check does without
 */
async function findSchemas(source, api) {
    const [employees, positions] = await Promise.all([
        find('employees', source, api),
        find('positions', source, api),
    ]);
    return { employees, positions };
}
async function find(kind, source, api) {
    const path = schemaPath(kind);
    const [committed, served] = await Promise.all([source.read(path), api?.schema(kind)]);
    if (committed && committed.length > LARGEST_BYTES)
        throw tooLarge(path);
    if (committed) {
        return {
            origin: 'committed',
            bytes: committed,
            path,
            outdated: served !== undefined && !sameText(committed, served),
        };
    }
    if (served)
        return { origin: 'program', bytes: served, outdated: false };
    return { origin: 'built-in', bytes: new TextEncoder().encode(OURS[kind]), outdated: false };
}
function tooLarge(path) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(`${path} is larger than ${LARGEST_BYTES / 1024 / 1024} MiB.`, 'That is no schema; fetch it again from the program and commit it unchanged.');
}
/** Whether two schemas differ in line ends at most, which git may have rewritten. */
function sameText(a, b) {
    const text = (bytes) => new TextDecoder().decode(bytes).replaceAll('\r\n', '\n').trim();
    return text(a) === text(b);
}
function unusable(kind) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(`What the program serves as ${kind}.xsd is no schema that can be used.`, 'Ask Workstars support about it. Until then, a schema committed under .github/roster-sync/ is used instead.');
}


/***/ })

};
