import { afterAll, describe, expect, it } from '@jest/globals';
import { xmlReader } from '../../../src/adapters/libxml/reader.js';
import { discretionOf, NOTHING_KNOWN } from '../../../src/core/problem/discretion.js';
import type { Problem } from '../../../src/core/problem/problem.js';
import type { Roster } from '../../../src/core/roster/people/roster.js';
import type { FileKind } from '../../../src/core/vocabulary/files.js';
import { employeesXml } from '../../../src/core/xml/employees.js';
import { problemsOf } from '../../../src/core/xml/findings.js';
import { positionsXml } from '../../../src/core/xml/positions.js';
import { bytesOf, csvOf, employee, HEADER, soundRoster, told } from '../../support/roster.js';

/* What the real libxml2 finds with a schema, as problems of the roster. */

const DISCRETION = discretionOf({
  known: { ...NOTHING_KNOWN, ids: new Set(['0000001', '0000002']) },
  departments: [],
  headers: new Set(),
  showValues: false,
});

const reader = xmlReader(new URL('../../../dist/', import.meta.url));
afterAll(() => reader.close());

/** A schema of the employee file in which single elements have a type of their own. */
function employeesXsd(types: Readonly<Record<string, string>> = {}, further = ''): string {
  const elements = 'forename surname employee_id employee_type department start_date country email'.split(
    ' ',
  );
  const children = elements.map((name) => {
    const own = types[name];
    if (own === undefined) return `<xs:element name="${name}" type="xs:string"/>`;
    if (own.startsWith('xs:')) return `<xs:element name="${name}" type="${own}"/>`;
    return `<xs:element name="${name}"><xs:simpleType>${own}</xs:simpleType></xs:element>`;
  });
  return `<?xml version="1.0"?><xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
<xs:element name="employees"><xs:complexType><xs:sequence><xs:element name="employee" maxOccurs="unbounded"><xs:complexType><xs:sequence>
${children.join('\n')}${further}
</xs:sequence></xs:complexType></xs:element></xs:sequence></xs:complexType></xs:element></xs:schema>`;
}

const restriction = (facets: string, base = 'xs:string'): string =>
  `<xs:restriction base="${base}">${facets}</xs:restriction>`;

async function problemsWith(roster: Roster, xsd: string, kind: FileKind = 'employees'): Promise<Problem[]> {
  const xml =
    kind === 'employees' ? employeesXml(roster) : roster.hierarchy && positionsXml(roster.hierarchy);
  const answer = await reader.read({ xml: xml ?? new Uint8Array(), xsd: bytesOf(xsd) });
  expect(answer.malformed).toBeUndefined();
  expect(answer.unusableSchema).toBeUndefined();
  return problemsOf(kind, answer.findings, roster, DISCRETION);
}

const ENUMERATION = restriction('<xs:enumeration value="employee"/><xs:enumeration value="manager"/>');

describe('what a schema doesn’t accept', () => {
  it('is told at its line and cell, though the file sorts people otherwise', async () => {
    const roster = soundRoster(
      csvOf(
        employee(3, { employee_type: 'Zebra' }),
        employee(1, { surname: 'of\nthree\nlines' }),
        employee(2, { employee_type: 'Yak' }),
        employee(4),
      ),
    );
    const problems = await problemsWith(roster, employeesXsd({ employee_type: ENUMERATION }));
    expect(told(problems).toSorted()).toEqual(['xsd/invalid 2:4', 'xsd/invalid 6:4']);
  });

  it('is told with the employee’s id', async () => {
    const roster = soundRoster(csvOf(employee(1), employee(2, { employee_type: 'Yak' })));
    const problems = await problemsWith(roster, employeesXsd({ employee_type: ENUMERATION }));
    expect(problems).toMatchObject([{ line: 3, column: 4, employeeId: '0000002' }]);
  });

  it('is told in the one record that there is: its path has no number', async () => {
    const roster = soundRoster(csvOf(employee(1, { employee_type: 'Yak' })));
    expect(told(await problemsWith(roster, employeesXsd({ employee_type: ENUMERATION })))).toEqual([
      'xsd/invalid 2:4',
    ]);
  });

  it('is told at the mapped column’s cell', async () => {
    const yaml = 'roster: { columns: { employee_type: Kind } }';
    const csv = csvOf(employee(1, { employee_type: 'Yak' })).replace('employee_type', 'Kind');
    const roster = soundRoster(`Note,${csv.replace('\n', '\n,')}`, yaml);
    expect(told(await problemsWith(roster, employeesXsd({ employee_type: ENUMERATION })))).toEqual([
      'xsd/invalid 2:5',
    ]);
  });

  it('is told once a cell, though libxml2 finds two things in it, and in every such cell', async () => {
    const roster = soundRoster(
      csvOf(...[1, 2, 3].map((n) => employee(n, { employee_type: 'Yak', department: 'Fax' }))),
    );
    const xsd = employeesXsd({ employee_type: ENUMERATION, department: ENUMERATION });
    expect(told(await problemsWith(roster, xsd)).toSorted()).toEqual(
      [2, 3, 4].flatMap((line) => [`xsd/invalid ${line}:4`, `xsd/invalid ${line}:5`]),
    );
  });

  it('is told as an error with what to do', async () => {
    const roster = soundRoster(csvOf(employee(1, { employee_type: 'Yak' })));
    const [found] = await problemsWith(roster, employeesXsd({ employee_type: ENUMERATION }));
    expect(found).toMatchObject({ severity: 'error', rule: 'xsd/invalid' });
    expect(found?.message).toMatch(/^`employee_type` .*schema.*\.$/);
    expect(found?.hint).toMatch(/\.$/);
  });

  it('in an element that it doesn’t have is told at its cell', async () => {
    const yaml = 'roster: { columns: { grade: Grade } }';
    const roster = soundRoster(`${HEADER},Grade\n${employee(1)},\n${employee(2)},A\n`, yaml);
    const problems = await problemsWith(roster, employeesXsd());
    expect(told(problems)).toEqual(['xsd/invalid 3:9']);
    expect(problems[0]?.message).toContain('`grade`');
  });

  it('as a missing element is told in the record, with the element’s name', async () => {
    const roster = soundRoster(csvOf(employee(1), employee(2)));
    const [found, ...others] = await problemsWith(
      roster,
      employeesXsd({}, '<xs:element name="grade" type="xs:string"/>'),
    );
    expect(found).toMatchObject({ line: 2, column: undefined });
    expect(found?.message).toContain('grade');
    expect(told(others)).toEqual(['xsd/invalid 3:-']);
  });

  it('of the file as a whole isn’t blamed on the first person', async () => {
    const roster = soundRoster(csvOf(employee(1), employee(2)));
    const xsd = employeesXsd().replace('name="employees"', 'name="Employees"');
    const problems = await problemsWith(roster, xsd);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.line).toBeUndefined();
  });

  it('as a key of the schema that appears twice is told in the second record', async () => {
    const key =
      '<xs:unique name="u"><xs:selector xpath="employee"/><xs:field xpath="surname"/></xs:unique></xs:element></xs:schema>';
    const xsd = employeesXsd().replace('</xs:element></xs:schema>', key);
    const roster = soundRoster(
      csvOf(employee(1), employee(2, { surname: 'Smith' }), employee(3, { surname: 'Smith' })),
    );
    const problems = await problemsWith(roster, xsd);
    expect(problems.map(({ line }) => line)).toEqual([4]);
    expect(JSON.stringify(problems)).not.toContain('Smith');
  });
});

const FACETS: readonly (readonly [facet: string, type: string])[] = [
  ['enumeration', ENUMERATION],
  ['pattern', restriction('<xs:pattern value="[0-9]{3}"/>')],
  ['length', restriction('<xs:length value="3"/>')],
  ['minLength', restriction('<xs:minLength value="1000"/>')],
  ['maxLength', restriction('<xs:maxLength value="1"/>')],
  ['a list of lengths', restriction('<xs:minLength value="1"/><xs:maxLength value="1"/>')],
  ['a type of numbers', 'xs:integer'],
  ['a type of dates', 'xs:date'],
  ['a type of switches', 'xs:boolean'],
  ['a type of addresses', restriction('<xs:maxLength value="1"/>', 'xs:anyURI')],
  ['a smallest number', restriction('<xs:minInclusive value="9999999999"/>', 'xs:decimal')],
  ['a largest number', restriction('<xs:maxExclusive value="-5"/>', 'xs:decimal')],
  ['digits', restriction('<xs:totalDigits value="1"/>', 'xs:decimal')],
  ['decimal places', restriction('<xs:fractionDigits value="0"/>', 'xs:decimal')],
];

const VALUES = [
  'Lovelace',
  '4711',
  '47.11',
  '-47.11',
  "O'Lovelace",
  "'4711'",
  "value '4711'",
  "the length of '4711'",
  "Lovelace' has a length of '4711",
  "type 'xs:Lovelace'.",
  "is of type 'Lovelace'.\n",
  "[facet 'Lovelace'] The value '4711'",
  'Expected is ( Lovelace ).',
  'Missing child element(s). Expected is ( Lovelace ).',
  'This element is not expected. Expected is one of ( Lovelace, x ).',
  'line one\nLovelace',
  'Лавлейс 4711',
];

describe('a message', () => {
  it.each(FACETS)('of %s never quotes the value', async (_facet, type) => {
    const people = VALUES.map((surname, index) => employee(index + 1, { surname }));
    const problems = await problemsWith(soundRoster(csvOf(...people)), employeesXsd({ surname: type }));
    expect(problems.length).toBeGreaterThan(0);
    const messages = problems.map(({ message }) => message);
    expect(messages.filter((message) => /Lovelace|4711|47\.11|Лавлейс/.test(message))).toEqual([]);
    for (const message of messages) {
      expect(message).toMatch(/^`surname` .*\.$/);
      expect(message).not.toMatch(/\n|\[facet|Element '/);
    }
  });

  it('says what the schema wants, where it can without the value', async () => {
    const message = async (type: string, surname = 'Lovelace') =>
      (await problemsWith(soundRoster(csvOf(employee(1, { surname }))), employeesXsd({ surname: type })))[0]
        ?.message;
    expect(await message(restriction('<xs:maxLength value="5"/>'))).toMatch(
      /is longer than the 5 characters/,
    );
    expect(await message(restriction('<xs:pattern value="[0-9]+"/>'))).toContain('the form that the schema');
    expect(await message(ENUMERATION)).toContain('isn’t one of the words');
    expect(await message('xs:date')).toContain('it isn’t a date as in 2024-02-29');
  });
});

describe('positions', () => {
  const XSD = `<?xml version="1.0"?><xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
<xs:simpleType name="short"><xs:restriction base="xs:string"><xs:maxLength value="5"/></xs:restriction></xs:simpleType>
<xs:complexType name="post"><xs:sequence>
<xs:element name="position_title" type="short"/><xs:element name="position_id" type="short"/>
<xs:element name="parent_position_id" type="short" minOccurs="0"/><xs:element name="employee_id" type="xs:string" minOccurs="0"/>
</xs:sequence></xs:complexType>
<xs:element name="positions"><xs:complexType><xs:sequence><xs:element name="root" type="post"/><xs:element name="position" type="post" minOccurs="0" maxOccurs="unbounded"/></xs:sequence></xs:complexType></xs:element></xs:schema>`;

  const withFile = (...positions: string[]) =>
    soundRoster(
      csvOf(employee(1)),
      'hierarchy: { file: p.csv }',
      `employee_id,parent_position_id,position_title,position_id\n${positions.join('\n')}\n`,
    );

  it('are told in their file, the root and the others', async () => {
    const roster = withFile(
      ',R,"Vice',
      'President",b',
      ',R,Clerk,a-long-id',
      '0000001,,President,R',
      ',a-long-id,Aide,c',
    );
    const problems = await problemsWith(roster, XSD, 'positions');
    expect(told(problems).toSorted()).toEqual([
      'xsd/invalid 2:3',
      'xsd/invalid 4:4',
      'xsd/invalid 5:3',
      'xsd/invalid 6:2',
    ]);
    expect(new Set(problems.map(({ file }) => file))).toEqual(new Set(['roster/positions.csv']));
    expect(JSON.stringify(problems)).not.toContain('President');
  });

  it('of one root alone are told', async () => {
    expect(told(await problemsWith(withFile(',,President,R'), XSD, 'positions'))).toEqual([
      'xsd/invalid 2:3',
    ]);
  });

  it('of one root and one other are told at the other: its path has no number', async () => {
    expect(told(await problemsWith(withFile(',,Chief,R', ',R,Assistant,b'), XSD, 'positions'))).toEqual([
      'xsd/invalid 3:3',
    ]);
  });

  it('that are derived are told in the roster', async () => {
    const yaml = 'hierarchy: { manager_id: M, position_title: T }';
    const csv = `${HEADER},M,T\n${employee(1)},,Chief\n${employee(2)},0000001,Assistant\n`;
    const ids = csv.replaceAll('0000001', '1').replaceAll('0000002', '2');
    const problems = await problemsWith(soundRoster(ids, yaml), XSD, 'positions');
    expect(problems).toMatchObject([{ file: 'roster/employees.csv', line: 3, column: 10 }]);
  });

  it('in a file that the schema doesn’t know as a whole aren’t blamed one by one', async () => {
    const roster = withFile(',,Chief,R', ',R,Clerk,b');
    const problems = await problemsWith(roster, XSD.replace('"positions"', '"Positions"'), 'positions');
    expect(problems).toHaveLength(1);
    expect(problems[0]?.line).toBeUndefined();
  });
});

describe('seventy thousand employees', () => {
  it('are told beyond line 65,535, where libxml2 can’t count', async () => {
    const wrong = new Set([1, 65_533, 65_534, 65_535, 65_536, 69_999, 70_000]);
    const records = Array.from({ length: 70_000 }, (_, index) =>
      employee(index + 1, wrong.has(index + 1) ? { employee_type: 'Yak' } : {}),
    );
    const roster = soundRoster(csvOf(...records), 'roster: { max-records: 70000 }');
    const problems = await problemsWith(roster, employeesXsd({ employee_type: ENUMERATION }));
    expect(told(problems)).toEqual([...wrong].map((number) => `xsd/invalid ${number + 1}:4`));
  });
});
