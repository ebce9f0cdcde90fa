import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { configForExport, sayImport } from '../../../../src/core/config/importing.js';
import type { Config } from '../../../../src/core/config/schema.js';
import { NOTHING_KNOWN } from '../../../../src/core/problem/discretion.js';
import { hierarchyColumns } from '../../../../src/core/roster/columns/columns.js';
import { canonicalCsv } from '../../../../src/core/roster/people/canonical.js';
import { discretionFor, readRoster } from '../../../../src/core/roster/people/read.js';
import type { Roster } from '../../../../src/core/roster/people/roster.js';
import { judge } from '../../../../src/core/rules/index.js';
import { codePoint, isSeen } from '../../../support/code-points.js';
import { quoted } from '../../../support/people.js';
import {
  bytesOf,
  configOf,
  csvOf,
  employee,
  HEADER,
  soundRoster,
  textOf,
  TODAY,
  told,
} from '../../../support/roster.js';

const canonical = (roster: Roster, config: Config): string =>
  textOf(canonicalCsv(roster, hierarchyColumns(config)));

/** What a configuration reads, which must be without errors. */
function readWith(config: Config, csv: string): Roster {
  const discretion = discretionFor(config, NOTHING_KNOWN);
  const { roster, problems } = readRoster(
    { rosters: [{ path: 'export.csv', bytes: bytesOf(csv) }] },
    config,
    discretion,
    undefined,
  );
  const found = roster ? judge(roster, problems, { config, discretion, day: TODAY }) : problems;
  const errors = found.filter(({ severity }) => severity === 'error');
  if (!roster || errors.length > 0) throw new Error(`not sound: ${told(found).join('; ')}`);
  return roster;
}

const ELEMENTS = 'forename,surname,employee_id,employee_type,department,start_date,country,email';

describe('the canonical roster', () => {
  it('has the elements in the vendor’s order, people by id in code units, and a line end', () => {
    const roster = soundRoster(csvOf(employee(2), employee(10), employee(1, { employee_id: 'É1' })));
    expect(canonical(roster, configOf())).toBe(
      [
        ELEMENTS,
        'Forename2,Surname2,0000002,employee,Sales,2020-01-31,GB,person2@example.com',
        'Forename10,Surname10,0000010,employee,Sales,2020-01-31,GB,person10@example.com',
        'Forename1,Surname1,É1,employee,Sales,2020-01-31,GB,person1@example.com',
        '',
      ].join('\n'),
    );
  });

  it('sorts by code units and by no locale', () => {
    const ids = ['b1', 'B1', 'a1', 'ä1', 'Z1', '𠮷1', '\uFF211'];
    const roster = soundRoster(csvOf(...ids.map((id, index) => employee(index + 1, { employee_id: id }))));
    const [, ...lines] = canonical(roster, configOf()).trimEnd().split('\n');
    expect(lines.map((line) => line.split(',')[2])).toEqual(['B1', 'Z1', 'a1', 'b1', 'ä1', '𠮷1', '\uFF211']);
  });

  it('puts quotes where RFC 4180 needs them, and nowhere else', () => {
    const own = {
      forename: 'A"d"a',
      surname: 'One, Two',
      department: 'R;D | x',
      employee_type: 'two\r\nlines',
    };
    const [, line] = canonical(soundRoster(csvOf(employee(1, own))), configOf()).split(/\n(?=")/);
    expect(line).toBe(
      '"A""d""a","One, Two",0000001,"two\nlines",R;D | x,2020-01-31,GB,person1@example.com\n',
    );
  });

  it('has the roster’s further columns behind the eight, and then those of the hierarchy', () => {
    const config = configOf(
      [
        'roster: { columns: { site: site, grade: grade } }',
        'hierarchy: { manager_id: Boss, position_title: Job, position_id: Post }',
        'import:',
        '  columns: { grade: Grade, site: Site }',
        '  hierarchy: { manager_email: Boss mail, position_title: Title, position_id: Post no }',
      ].join('\n'),
    );
    const csv = [
      `Post no,Title,Boss mail,Site,Grade,${HEADER}`,
      `P2,Clerk,PERSON1@example.com,Rome,7,${employee(2)}`,
      `P1,Chief,,Kyiv,9,${employee(1)}`,
    ].join('\n');
    expect(canonical(readWith(configForExport(config), csv), config)).toBe(
      [
        `${ELEMENTS},site,grade,Boss,Job,Post`,
        'Forename1,Surname1,0000001,employee,Sales,2020-01-31,GB,person1@example.com,Kyiv,9,,Chief,P1',
        'Forename2,Surname2,0000002,employee,Sales,2020-01-31,GB,person2@example.com,Rome,7,0000001,Clerk,P2',
        '',
      ].join('\n'),
    );
  });

  it('writes a column once that is an element and a title as well', () => {
    const config = configOf(
      'roster: { columns: { job_title: job_title } }\nhierarchy: { manager_id: manager_id, position_title: job_title }',
    );
    const csv = `${HEADER},job_title,manager_id\n${employee(1)},Chief,\n`;
    const written = canonical(readWith(configForExport(config), csv), config);
    expect(written.split('\n')[0]).toBe(`${ELEMENTS},job_title,manager_id`);
  });
});

// ---------------------------------------------------------------------------------------------------------------------

// eslint-disable-next-line no-control-regex -- what XML can't carry
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u;
const TRICKY = [
  '"',
  '""',
  ',',
  ';',
  '\t',
  '|',
  '\n',
  '\r\n',
  '\u00A0',
  '\uFEFF',
  '\u2028',
  "'",
  '=1',
  'é',
  '𠮷',
  'sep=;',
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...TRICKY), fc.string({ unit: codePoint, maxLength: 5 })), { maxLength: 5 })
  .map((parts) => parts.join(''))
  .filter((whole) => isSeen(whole) && !FORBIDDEN.test(whole));

const CONFIG = configOf(
  [
    'hierarchy: { manager_id: manager_id, position_title: position_title }',
    'import:',
    '  columns:',
    '    employee_id: Number',
    '    forename: { column: Name, part: first }',
    '    surname: { column: Name, part: last }',
    '    start_date: { column: Hired, format: D-MMM-YY }',
    '    employee_type: { column: Type, values: { Full-Time: employee, Part-Time: part } }',
    '  filters: [{ column: Status, keep: [Active], drop: [Gone] }]',
    '  hierarchy: { manager_email: Boss, position_title: Title }',
  ].join('\n'),
);

const person = fc.record({
  forename: text,
  surname: text,
  type: fc.constantFrom('Full-Time', 'Part-Time'),
  department: text,
  country: fc.constantFrom('Germany', 'GBR', 'fr'),
  title: text,
  above: fc.nat(),
  gone: fc.boolean(),
  salary: text,
});

/** An export in which everybody reports to somebody before them who is there. */
const exported = fc.array(person, { minLength: 1, maxLength: 6 }).map((people) => {
  const stay = people.flatMap(({ gone }, index) => (index === 0 || !gone ? [index] : []));
  return people.map((one, index) => {
    const above = stay.filter((other) => other < index);
    const boss = above[one.above % Math.max(1, above.length)];
    return [
      ['Number', `${index}-x`],
      ['Name', `${one.surname.replaceAll(',', '')}x, ${one.forename.replaceAll(',', '')}x`],
      ['Type', one.type],
      ['department', one.department],
      ['Hired', '29-Feb-20'],
      ['country', one.country],
      ['email', `p${index}@example.com`],
      ['Status', index > 0 && one.gone ? 'Gone' : 'Active'],
      ['Boss', boss === undefined ? '' : `P${boss}@Example.com`],
      ['Title', one.title],
      ['Salary', one.salary],
    ] as const;
  });
});

const turned = <T>(list: readonly T[], by: number): T[] => [
  ...list.slice(by % list.length),
  ...list.slice(0, by % list.length),
];

function csvFrom(people: readonly (readonly (readonly [string, string])[])[], rows: number, columns: number) {
  const cells = turned(people, rows).map((one) => turned(one, columns));
  const lines = [
    cells[0]?.map(([header]) => header) ?? [],
    ...cells.map((one) => one.map(([, cell]) => cell)),
  ];
  return lines.map((line) => `${line.map(quoted).join(';')}\r\n`).join('');
}

const contentOf = ({ employees, hierarchy }: Roster) => ({
  employees: employees.map(({ values }) => values).toSorted(byId),
  positions: hierarchy?.positions
    .map(({ id, title, parent, employeeId }) => ({ employee_id: id, title, parent, employeeId }))
    .toSorted(byId),
});
const byId = (a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>) =>
  (a['employee_id'] ?? '') < (b['employee_id'] ?? '') ? -1 : 1;

describe('any export', () => {
  it('is the same people when its canonical roster is read, whatever the order of rows and columns', () => {
    fc.assert(
      fc.property(exported, fc.nat(), fc.nat(), (people, rows, columns) => {
        const read = readWith(configForExport(CONFIG), csvFrom(people, rows, columns));
        const written = canonical(read, CONFIG);
        const again = readWith(CONFIG, written);
        expect(contentOf(again)).toEqual(contentOf(read));
        expect(again.employees.length).toBe(people.filter((one) => one[7][1] === 'Active').length);
        expect(written).toBe(canonical(readWith(configForExport(CONFIG), csvFrom(people, 0, 0)), CONFIG));
        // What was imported can be imported, and is what it was.
        expect(canonical(again, CONFIG)).toBe(written);
        expect(written).not.toMatch(/^\uFEFF/);
      }),
      { numRuns: 150 },
    );
  });
});

describe('problems of an export', () => {
  it('name the section that describes it', () => {
    expect(sayImport('say which under `roster.columns`, or declare it under `roster`.')).toBe(
      'say which under `import.columns`, or declare it under `import`.',
    );
    expect(sayImport('raise `roster.max-records`')).toBe('raise `roster.max-records`');
  });
});
