import { describe, expect, it } from '@jest/globals';
import { findSchemas } from '../../src/commands/schemas.js';
import { writeAndValidate } from '../../src/commands/validate.js';
import { discretionOf, NOTHING_KNOWN } from '../../src/core/problem/discretion.js';
import { isError, problem, type Problem } from '../../src/core/problem/problem.js';
import type { Roster } from '../../src/core/roster/people/roster.js';
import { unknownElements, withoutConsequences } from '../../src/core/xml/consequences.js';
import { employeesXml } from '../../src/core/xml/employees.js';
import { digestsOf, writeFiles } from '../../src/core/xml/format.js';
import { positionsXml } from '../../src/core/xml/positions.js';
import type { Schemas } from '../../src/core/xml/schemas.js';
import type { XmlReader } from '../../src/ports/xml-validator.js';
import { bytesOf, csvOf, employee, HEADER, read, soundRoster, told } from '../support/roster.js';
import { person } from '../support/people.js';
import { reader } from '../support/world.js';

const DISCRETION = discretionOf({
  known: NOTHING_KNOWN,
  departments: [],
  headers: new Set(),
  showValues: false,
});

const BUILT_IN: Schemas = await findSchemas(
  { commit: undefined, read: () => Promise.resolve(undefined), list: () => Promise.resolve([]) },
  undefined,
  true,
);

const EMPLOYEE_ONLY = BUILT_IN.employees;

/** A committed schema of the employee file, with a list of what `employee_type` may be. */
const strict: Schemas = {
  ...BUILT_IN,
  employees: {
    origin: 'committed',
    path: '.github/roster-sync/employees.xsd',
    isServed: false,
    outdated: false,
    bytes: bytesOf(
      new TextDecoder()
        .decode(EMPLOYEE_ONLY.bytes)
        .replace(
          '<xs:element name="employee_type" type="text"/>',
          '<xs:element name="employee_type"><xs:simpleType><xs:restriction base="xs:string"><xs:enumeration value="employee"/></xs:restriction></xs:simpleType></xs:element>',
        ),
    ),
  },
};

async function findingsOf(
  roster: Roster,
  schemas: Schemas,
  judged: readonly Problem[] = [],
): Promise<Problem[]> {
  const { findings } = await writeAndValidate(roster, schemas, reader, DISCRETION);
  return withoutConsequences(judged.filter(isError), findings, roster.hierarchy);
}

/** Everything that a check would tell of this roster, as it puts it together. */
async function everything(csv: string, schemas: Schemas, yaml = '', positions?: string): Promise<string[]> {
  const { roster, problems } = read(csv, yaml, positions === undefined ? {} : { positions });
  if (!roster) return told(problems);
  return told([...problems, ...(await findingsOf(roster, schemas, problems))]).toSorted();
}

describe('an optional address', () => {
  const OPTIONAL = 'roster: { columns: { email: { column: email, optional: true } } }';
  const csv = csvOf(employee(1), employee(2, { email: '' }));

  it('is left out of the file, and our schema takes it so', async () => {
    expect(await everything(csv, BUILT_IN, OPTIONAL)).toEqual([]);
    const xml = new TextDecoder().decode(employeesXml(soundRoster(csv, OPTIONAL)));
    expect(xml.match(/<email>/g)).toHaveLength(1);
  });

  it('is a problem where the program’s own schema asks for it', async () => {
    const asking: Schemas = {
      ...BUILT_IN,
      employees: {
        ...strict.employees,
        bytes: bytesOf(
          new TextDecoder()
            .decode(EMPLOYEE_ONLY.bytes)
            .replace(/<xs:any .*\n/, '<xs:element name="email" type="text"/>\n'),
        ),
      },
    };
    expect(await everything(csv, asking, OPTIONAL)).toEqual(['xsd/invalid 3:-']);
  });

  it('is checked where it is there, beside elements that only the program knows', async () => {
    const schema = new TextDecoder().decode(EMPLOYEE_ONLY.bytes);
    const short = schema.replace(
      '<xs:element name="email" type="text"/>',
      '<xs:element name="email" type="xs:int"/>',
    );
    expect(short).not.toBe(schema);
    const other = { ...BUILT_IN, employees: { ...strict.employees, bytes: bytesOf(short) } };
    expect(await everything(csvOf(employee(1)), other)).toEqual(['xsd/invalid 2:8']);
  });
});

const WRITER = { employees: employeesXml, positions: positionsXml };

describe('both files', () => {
  const roster = soundRoster(csvOf(employee(1)));

  it('are written and accepted by our schemas', async () => {
    expect(await findingsOf(roster, BUILT_IN)).toEqual([]);
  });

  it('have no positions where there is no hierarchy', () => {
    expect(writeFiles(roster, WRITER).positions).toBeUndefined();
    expect(digestsOf(writeFiles(roster, WRITER)).positions).toBeUndefined();
  });

  it('are the same bytes whether they are validated or not', async () => {
    const hierarchy = 'hierarchy: { manager_id: manager_id, position_title: position_title }';
    const managed = soundRoster(
      `${HEADER}\n${employee(1)},,Director\n`.replace(HEADER, `${HEADER},manager_id,position_title`),
      hierarchy,
    );
    const { files } = await writeAndValidate(managed, BUILT_IN, reader, DISCRETION);
    expect(digestsOf(files)).toEqual(digestsOf(writeFiles(managed, WRITER)));
    expect(files.positions).toBeDefined();
  });
});

describe('a schema', () => {
  const roster = soundRoster(csvOf(employee(1)));
  const html = bytesOf('<!DOCTYPE html><html><body>Sign in</body></html>');

  it('that is committed and can’t be used is a problem of that file', async () => {
    const schemas = { ...BUILT_IN, employees: { ...strict.employees, bytes: html } };
    expect(await findingsOf(roster, schemas)).toMatchObject([
      { rule: 'xsd/unusable', severity: 'error', file: '.github/roster-sync/employees.xsd' },
    ]);
  });

  it('that the program serves and can’t be used ends the run', async () => {
    const schemas: Schemas = {
      ...BUILT_IN,
      employees: { origin: 'program', bytes: html, isServed: true, outdated: false },
    };
    await expect(findingsOf(roster, schemas)).rejects.toMatchObject({ name: 'Failure' });
  });
});

describe('a file that libxml2 can’t read', () => {
  const broken: XmlReader = {
    read: () => Promise.resolve({ malformed: true, findings: [], selected: [] }),
    warm: () => undefined,
    close: () => Promise.resolve(),
  };

  it('is never taken for one without findings, where nothing else explains it', async () => {
    const validating = writeAndValidate(soundRoster(csvOf(employee(1))), BUILT_IN, broken, DISCRETION);
    const outcome = await validating.then(
      ({ findings }) => findings.employees.length,
      () => 'failed',
    );
    expect(outcome).not.toBe(0);
  });

  it('because of a control character is told as that alone', async () => {
    expect(await everything(csvOf(employee(1, { surname: 'Exam\u0001ple' })), strict)).toEqual([
      'employee/control-character 2:3',
    ]);
  });
});

describe('every problem of a run is told', () => {
  it('of the rules and of the schema, in different records', async () => {
    const csv = csvOf(employee(1, { country: 'XX' }), employee(2, { employee_type: 'Yak' }));
    expect(await everything(csv, strict)).toEqual(['employee/country 2:7', 'xsd/invalid 3:4']);
  });

  it('of the rules and of the schema, in different cells of one record', async () => {
    const csv = csvOf(employee(1, { email: 'nowhere', employee_type: 'Yak' }));
    expect(await everything(csv, strict)).toEqual(['employee/email 2:8', 'xsd/invalid 2:4']);
  });

  it('but not what only follows from an empty cell', async () => {
    expect(await everything(csvOf(employee(1, { forename: '' }), employee(2)), strict)).toEqual([
      'employee/required 2:2',
    ]);
  });

  it('but not twice of one cell', async () => {
    expect(await everything(csvOf(employee(1, { start_date: '31.01.2020' })), BUILT_IN)).toEqual([
      'employee/start-date 2:6',
    ]);
  });

  it('but not of the positions’ schema while the hierarchy is wrong', async () => {
    const yaml = 'hierarchy: { manager_id: M, position_title: T }';
    const csv = `${HEADER},M,T\n${employee(1)},,A\n${employee(2)},,B\n`;
    expect(await everything(csv, BUILT_IN, yaml)).toEqual(['hierarchy/several-roots 3:9']);
  });

  it('of the positions’ schema in one record, and of their text in another', async () => {
    const short =
      '<xs:element name="position_title"><xs:simpleType><xs:restriction base="xs:string"><xs:maxLength value="5"/></xs:restriction></xs:simpleType></xs:element>';
    const positionsXsd = new TextDecoder()
      .decode(BUILT_IN.positions.bytes)
      .replaceAll('<xs:element name="position_title" type="text"/>', short);
    const schemas = { ...BUILT_IN, positions: { ...BUILT_IN.positions, bytes: bytesOf(positionsXsd) } };
    const csv = csvOf(employee(1, { forename: 'of\nvery\nmany\nlines\nindeed' }), employee(2));
    const positions =
      'position_id,position_title,parent_position_id,employee_id\nP1,Chief,,\nP2,Assistant,P1,\nP3,Clerk,P1\n';
    expect(await everything(csv, schemas, 'hierarchy: { file: p.csv }', positions)).toEqual([
      'roster/ragged-record 4:-',
      'xsd/invalid 3:2',
    ]);
  });

  describe('but not what follows from a record that can’t be read, whom others name as their', () => {
    const MANAGERS = [
      ['manager_id', (number: number) => person(number).employee_id],
      ['manager_name', (number: number) => `${person(number).forename} ${person(number).surname}`],
      ['manager_email', (number: number) => person(number).email],
    ] as const;
    // 1 is at the top, 2 to 4 are below them, and 5 is below 2.
    const ABOVE = [0, 1, 1, 1, 2];

    it.each(MANAGERS)('%s', async (key, wordOf) => {
      const yaml = `hierarchy: { ${key}: M, position_title: T }`;
      const of = (faulty: number) => {
        const lines = ABOVE.map((above, at) => {
          const line = `${employee(at + 1)},${above === 0 ? '' : wordOf(above)},Clerk`;
          return at + 1 === faulty ? `${line},` : line;
        });
        return `${[`${HEADER},M,T`, ...lines].join('\n')}\n`;
      };
      for (const faulty of [1, 2, 5])
        expect(await everything(of(faulty), BUILT_IN, yaml)).toEqual([
          `roster/ragged-record ${faulty + 1}:-`,
        ]);
    });

    it('parent position', async () => {
      const lines = ['P1,Chief,,', 'P2,Clerk,P1,', 'P3,Clerk,P1,', 'P4,Clerk,P2,'];
      const of = (faulty: number) =>
        ['position_id,position_title,parent_position_id,employee_id', ...lines]
          .map((line, at) => (at === faulty ? `${line},` : line))
          .join('\n');
      for (const faulty of [1, 2, 4])
        expect(
          await everything(csvOf(employee(1)), BUILT_IN, 'hierarchy: { file: p.csv }', of(faulty)),
        ).toEqual([`roster/ragged-record ${faulty + 1}:-`]);
    });
  });

  it('of the positions’ schema beside a manager’s record that can’t be read', async () => {
    const short = '<xs:element name="position_title" type="xs:int"/>';
    const positionsXsd = new TextDecoder()
      .decode(BUILT_IN.positions.bytes)
      .replaceAll('<xs:element name="position_title" type="text"/>', short);
    const schemas = { ...BUILT_IN, positions: { ...BUILT_IN.positions, bytes: bytesOf(positionsXsd) } };
    const [top, middle] = [person(1).employee_id, person(2).employee_id];
    const csv = `${HEADER},M,T\n${employee(1)},,1\n${employee(2)},${top},2,\n${employee(3)},${middle},3\n${employee(4)},${top},Clerk\n`;
    expect(await everything(csv, schemas, 'hierarchy: { manager_id: M, position_title: T }')).toEqual([
      'roster/ragged-record 3:-',
      'xsd/invalid 5:10',
    ]);
  });

  it('of a record that a warning speaks of', async () => {
    const yaml = 'roster: { departments: [Sales] }\nrules: { roster/unknown-department: warn }';
    const csv = csvOf(employee(1, { department: 'Fax', employee_type: 'Yak' }));
    expect(await everything(csv, strict, yaml)).toEqual(['roster/unknown-department 2:5', 'xsd/invalid 2:4']);
  });
});

describe('an element that our schema doesn’t know', () => {
  const yaml = 'roster: { columns: { grade: Grade, cost: Cost } }';
  const roster = soundRoster(`${HEADER},Grade,Cost\n${employee(1)},A,1\n${employee(2)},B,2\n`, yaml);

  it('is warned of once, at its header', () => {
    expect(unknownElements(roster, BUILT_IN.employees)).toMatchObject([
      { rule: 'xsd/unknown-element', severity: 'warning', line: 1, column: 9 },
      { rule: 'xsd/unknown-element', severity: 'warning', line: 1, column: 10 },
    ]);
  });

  it('is not warned of where the program’s own schema decides', () => {
    expect(unknownElements(roster, strict.employees)).toEqual([]);
  });

  it('is let through by ours', async () => {
    expect(await findingsOf(roster, BUILT_IN)).toEqual([]);
  });
});

it('what the rules found doesn’t hide what the schema finds in another file', () => {
  const here = problem('employee/email', { file: 'roster/employees.csv', line: 2 }, { message: 'Is none.' });
  const there = problem('xsd/invalid', { file: 'roster/positions.csv', line: 2 }, { message: 'Is wrong.' });
  expect(withoutConsequences([here], { employees: [], positions: [there] }, undefined)).toEqual([there]);
});

describe('a large roster', () => {
  const people = Array.from({ length: 4000 }, (_, at) => employee(at + 1));
  /** Validates, and says how many parts and how many wholes were asked for. */
  async function validated(csv: string, schemas: Schemas) {
    const roster = soundRoster(csv);
    const asked: (string | undefined)[] = [];
    const asking: XmlReader = {
      ...reader,
      read: async (question) => {
        asked.push(question.partOf);
        return reader.read(question);
      },
    };
    const { files, findings } = await writeAndValidate(roster, schemas, asking, DISCRETION);
    expect(Buffer.compare(files.employees, employeesXml(roster))).toBe(0);
    const parts = asked.filter((one) => one === 'employee').length;
    return { parts, wholes: asked.length - parts, found: told(findings.employees) };
  }

  it('is validated in parts alone', async () => {
    const { parts, wholes, found } = await validated(csvOf(...people), BUILT_IN);
    expect([parts > 1, wholes, found]).toEqual([true, 0, []]);
  });

  it('has its finding where it is', async () => {
    const csv = csvOf(...people.with(3500, employee(3501, { employee_type: 'Yak' })));
    expect(await validated(csv, strict)).toMatchObject({ wholes: 1, found: ['xsd/invalid 3502:4'] });
  });

  it('is validated as a whole where the schema ties records to each other', async () => {
    const text = new TextDecoder().decode(EMPLOYEE_ONLY.bytes);
    const unique =
      '<xs:unique name="ids"><xs:selector xpath="employee"/><xs:field xpath="surname"/></xs:unique></xs:element></xs:schema>';
    const bytes = bytesOf(text.replace(/<\/xs:element>\s*<\/xs:schema>/, unique));
    const schemas: Schemas = { ...BUILT_IN, employees: { ...EMPLOYEE_ONLY, bytes } };
    const csv = csvOf(
      ...people.with(3999, employee(4000, { surname: 'Twin' })).with(0, employee(1, { surname: 'Twin' })),
    );
    const { wholes, found } = await validated(csv, schemas);
    expect([wholes, found.length > 0]).toEqual([1, true]);
  });
});
