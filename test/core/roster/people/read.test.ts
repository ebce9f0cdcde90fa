import { describe, expect, it } from '@jest/globals';
import { NOTHING_KNOWN } from '../../../../src/core/problem/discretion.js';
import { discretionFor, readRoster } from '../../../../src/core/roster/people/read.js';
import {
  bytesOf,
  configOf,
  csvOf,
  employee,
  HEADER,
  read,
  soundRoster,
  told,
  type Read,
} from '../../../support/roster.js';

const lines = ({ problems }: Read): string[] => told(problems);
const employeesOf = (csv: string, yaml = '') => soundRoster(csv, yaml).employees;
const ids = (csv: string, yaml: string) => employeesOf(csv, yaml).map(({ id }) => id);

describe('a roster whose headers are the XML names', () => {
  it('needs no mapping', () => {
    expect(employeesOf(csvOf(employee(1)))).toMatchObject([
      {
        id: '0000001',
        values: {
          employee_id: '0000001',
          forename: 'Forename1',
          surname: 'Surname1',
          employee_type: 'employee',
          department: 'Sales',
          start_date: '2020-01-31',
          country: 'GB',
          email: 'person1@example.com',
        },
      },
    ]);
  });

  it('may have further columns, which nobody reads', () => {
    const [one] = employeesOf(`${HEADER},Salary\n${employee(1)},100\n`);
    expect(Object.keys(one?.values ?? {})).toHaveLength(8);
  });

  it('keeps leading zeros and long numbers as they are written', () => {
    const id = '00000000000000000012345678901234567890';
    expect(ids(csvOf(employee(1, { employee_id: id })), '')).toEqual([id]);
  });

  it('trims values, and makes LF of every line break in them', () => {
    const [one] = employeesOf(
      csvOf(employee(1, { forename: ' \tAda\r\nLove\rlace\n\u00A0', surname: ' X ' })),
    );
    expect(one?.values).toMatchObject({ forename: 'Ada\nLove\nlace', surname: 'X' });
  });

  it('tells each missing column at the header', () => {
    const read1 = read('forename,surname,employee_type,department,start_date\n1,2,3,4,5\n');
    expect(lines(read1)).toEqual(Array(3).fill('roster/missing-column 1:-'));
    expect(read1.problems.map(({ message }) => message).join()).toMatch(/employee_id.*country.*email/);
    expect(read1.roster).toBeUndefined();
  });

  it('takes a misspelt header for a missing one, and says which is near', () => {
    const { problems } = read(csvOf(employee(1)).replace('surname', 'surnmae'));
    expect(told(problems)).toEqual(['roster/missing-column 1:-']);
    expect(problems[0]?.message).toMatch(/cell C1 is nearly “Surname”/);
    expect(problems[0]?.message).not.toContain('surnmae');
  });
});

describe('a header that appears twice', () => {
  it('is told at its second cell', () => {
    expect(lines(read(`${HEADER},email\n${employee(1)},x@example.com\n`))).toEqual([
      'roster/duplicate-header 1:9',
    ]);
  });

  it('isn’t told where nobody reads the column', () => {
    const { problems, roster } = read(`Note,${HEADER}, Note \nx,${employee(1)},y\n`);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(roster?.employees).toHaveLength(1);
  });

  it('is told of a column that a filter reads, and of one that a hierarchy reads', () => {
    const rows = (title: string) =>
      `${HEADER},Status,Status,Boss,Boss,Title\n${employee(1)},A,A,,,${title}\n`;
    const filter = 'roster: { filters: [{ column: Status, keep: [A], drop: [] }] }';
    expect(lines(read(rows(''), filter))).toEqual(['roster/duplicate-header 1:10']);
    const posts = 'hierarchy: { manager_id: Boss, position_title: Title }';
    expect(lines(read(rows('Clerk'), posts))).toEqual(['roster/duplicate-header 1:12']);
  });

  it('is told at each further cell', () => {
    expect(lines(read(`${HEADER},email,email\n${employee(1)},,\n`))).toEqual([
      'roster/duplicate-header 1:9',
      'roster/duplicate-header 1:10',
    ]);
  });

  it('isn’t told of columns without a header', () => {
    expect(lines(read(`${HEADER},,\n${employee(1)},,\n`))).toEqual([]);
  });
});

describe('columns', () => {
  const MAPPED = `roster:
  columns:
    employee_id: { column: Employee ID, pattern: "[0-9]{7}" }
    forename: First Name
    employee_type: { column: Employment Type, values: { Full-Time: employee, Part-Time: employee } }
    country: { column: Country, default: GB }`;
  const header = 'Employee ID,First Name,surname,Employment Type,department,start_date,Country,email,Status';
  const record = (...cells: string[]) => `${cells.join(',')}\n`;
  const plain = (type: string, country: string) =>
    record('0000001', 'Ada', 'Example', type, 'Sales', '2020-01-31', country, 'ada@example.com', 'Active');

  it('find their headers in the short and in the long form', () => {
    const [one] = employeesOf(`${header}\n${plain('Full-Time', 'DE')}`, MAPPED);
    expect(one?.values).toMatchObject({ employee_id: '0000001', forename: 'Ada', surname: 'Example' });
  });

  it('translate a value that is among their values', () => {
    expect(employeesOf(`${header}\n${plain(' Part-Time ', 'DE')}`, MAPPED)[0]?.values['employee_type']).toBe(
      'employee',
    );
  });

  it.each(['full-time', 'Contractor', 'employee', 'toString', '__proto__'])(
    'tell %s, which isn’t among their values',
    (value) => {
      expect(lines(read(`${header}\n${plain(value, 'DE')}`, MAPPED))).toEqual(['roster/unknown-value 2:4']);
    },
  );

  it('tell an empty cell as empty, not as unknown', () => {
    expect(lines(read(`${header}\n${plain('', 'DE')}`, MAPPED))).toEqual(['employee/required 2:4']);
  });

  it.each([
    ['', 'GB'],
    ['  ', 'GB'],
    ['DE', 'DE'],
  ])('have a default for an empty cell: %j becomes %s', (written, country) => {
    expect(employeesOf(`${header}\n${plain('Full-Time', written)}`, MAPPED)[0]?.values['country']).toBe(
      country,
    );
  });

  it('hold each whole value against their pattern', () => {
    const withId = (id: string) => `${header}\n${plain('Full-Time', 'DE').replace('0000001', id)}`;
    expect(lines(read(withId('0000001'), MAPPED))).toEqual([]);
    for (const id of ['000001', '00000011', 'x0000001', '0000001x', '0000001 1', '٠٠٠٠٠٠١']) {
      expect(lines(read(withId(id), MAPPED))).toEqual(['employee/pattern 2:1']);
    }
  });

  it('hold against a pattern with alternatives as a whole', () => {
    const yaml = 'roster: { columns: { employee_id: { column: employee_id, pattern: "E[0-9]+|X" } } }';
    expect(
      lines(read(csvOf(employee(1, { employee_id: 'E1' }), employee(2, { employee_id: 'X' })), yaml)),
    ).toEqual([]);
    expect(
      lines(read(csvOf(employee(1, { employee_id: 'E1x' }), employee(2, { employee_id: 'EX' })), yaml)),
    ).toEqual(['employee/pattern 2:1', 'employee/pattern 3:1']);
  });

  it('of further elements are written behind the eight, and may be empty', () => {
    const yaml = 'roster: { columns: { job_grade: { column: Grade, pattern: "[A-F]" }, cost_centre: Cost } }';
    const csv = `${HEADER},Cost,Grade\n${employee(1)},12,A\n${employee(2)},,\n`;
    const roster = soundRoster(csv, yaml);
    expect(roster.elements.slice(8)).toEqual(['job_grade', 'cost_centre']);
    expect(roster.employees[1]?.values).toMatchObject({ job_grade: '', cost_centre: '' });
    expect(lines(read(csv.replace(',12,A', ',12,G'), yaml))).toEqual(['employee/pattern 2:10']);
  });

  it('that are mapped and missing are told with the header that was asked for', () => {
    const { problems } = read(`${header.replace('First Name', 'Name')}\n${plain('Full-Time', 'GB')}`, MAPPED);
    expect(told(problems)).toEqual(['roster/missing-column 1:-']);
    expect(problems[0]?.message).toMatch(/forename.*First Name/);
  });

  it('don’t fall back to the XML name where a mapped header is missing', () => {
    const yaml = 'roster: { columns: { forename: First Name } }';
    expect(lines(read(csvOf(employee(1)), yaml))).toEqual(['roster/missing-column 1:-']);
  });
});

describe('filters', () => {
  const FILTER = 'roster: { filters: [{ column: Status, keep: [Active, On Leave], drop: [Terminated] }] }';
  const withStatus = (...statuses: string[]) =>
    `${HEADER},Status\n${statuses.map((status, index) => `${employee(index + 1)},${status}\n`).join('')}`;

  it('keep what stands in keep, and drop what stands in drop', () => {
    expect(ids(withStatus('Active', 'Terminated', 'On Leave'), FILTER)).toEqual(['0000001', '0000003']);
  });

  it.each(['active', '', 'Retired', 'Active!', 'On  Leave'])(
    'tell %j, which stands in neither list',
    (status) => {
      expect(lines(read(withStatus('Active', status), FILTER))).toEqual(['roster/unknown-filter-value 3:9']);
    },
  );

  it('tell every such record, also where rules find something else in it', () => {
    const csv = `${HEADER},Status\n${employee(1, { email: '' })},Gone\n${employee(2)},Away\n`;
    expect(lines(read(csv, FILTER)).sort()).toEqual([
      'employee/required 2:8',
      'roster/unknown-filter-value 2:9',
      'roster/unknown-filter-value 3:9',
    ]);
  });

  it('tell the employee’s id with it', () => {
    expect(read(withStatus('Active', 'Gone'), FILTER).problems[0]?.employeeId).toBe('0000002');
  });

  it('leave dropped records out of every rule', () => {
    const csv = `${HEADER},Status\n${employee(1)},Active\n${employee(1, { email: 'x', country: '' })},Terminated\n`;
    expect(ids(csv, FILTER)).toEqual(['0000001']);
  });

  it('need their column', () => {
    const { problems } = read(csvOf(employee(1)), FILTER);
    expect(told(problems)).toEqual(['roster/missing-column 1:-']);
    expect(problems[0]?.message).toContain('Status');
  });

  it('that leave nobody are a problem: a full refresh with nobody in it deletes everybody', () => {
    expect(lines(read(withStatus('Terminated', 'Terminated'), FILTER))).toEqual(['roster/no-records 1:-']);
  });

  it('hold together: a record must pass them all', () => {
    const yaml = `roster:
  filters:
    - { column: Status, keep: [Active], drop: [Terminated] }
    - { column: Kind, keep: [Staff], drop: [Contractor, Intern] }`;
    const csv = `${HEADER},Kind,Status\n${[
      `${employee(1)},Staff,Active`,
      `${employee(2)},Intern,Active`,
      `${employee(3)},Staff,Terminated`,
      `${employee(4)},Contractor,Terminated`,
    ].join('\n')}\n`;
    expect(ids(csv, yaml)).toEqual(['0000001']);
  });
});

describe('values of a column', () => {
  it('that are unknown are told with the employee’s id', () => {
    const yaml =
      'roster: { columns: { employee_type: { column: employee_type, values: { Staff: employee } } } }';
    expect(read(csvOf(employee(7)), yaml).problems).toMatchObject([
      { rule: 'roster/unknown-value', line: 2, column: 4, employeeId: '0000007' },
    ]);
  });
});

describe('the number of records', () => {
  const many = (count: number) => csvOf(...Array.from({ length: count }, (_, index) => employee(index + 1)));
  const MOST = 'roster: { max-records: 3 }';

  it('may be as large as max-records', () => {
    expect(lines(read(many(3), MOST))).toEqual([]);
  });

  it('must not be larger, and the first record too many is told', () => {
    const { problems } = read(many(5), MOST);
    expect(told(problems)).toEqual(['roster/too-many-records 5:-']);
    expect(problems[0]?.message).toMatch(/5.*3/);
  });

  it('is 10,000 unless configuration says otherwise', () => {
    expect(lines(read(many(10_000)))).toEqual([]);
    expect(lines(read(many(10_001)))).toEqual(['roster/too-many-records 10002:-']);
  });

  it('counts those that the filters keep', () => {
    const yaml = 'roster: { max-records: 1, filters: [{ column: S, keep: [a], drop: [b] }] }';
    expect(lines(read(`${HEADER},S\n${employee(1)},a\n${employee(2)},b\n`, yaml))).toEqual([]);
  });

  it('counts positions too', () => {
    const yaml = 'hierarchy: { file: roster/positions.csv }\nroster: { max-records: 2 }';
    const positions =
      'position_id,position_title,parent_position_id,employee_id\nP1,A,,\nP2,B,P1,\nP3,C,P1,\n';
    expect(lines(read(many(2), yaml, { positions }))).toEqual(['roster/too-many-records 4:-']);
  });
});

describe('every problem of a run is told', () => {
  it('of a roster’s text, its records and its people at once', () => {
    const csv = [
      HEADER,
      employee(1, { country: 'XX' }),
      `${employee(2)},too long`,
      employee(3).replace('Forename', 'Fore"name'),
      employee(1, { email: 'other@example.com' }),
      employee(5, { forename: '', start_date: '2021-02-29' }),
      '',
    ].join('\n');
    expect(lines(read(csv)).sort()).toEqual([
      'employee/country 2:7',
      'employee/duplicate-id 5:1',
      'employee/required 6:2',
      'employee/start-date 6:6',
      'roster/ragged-record 3:-',
      'roster/stray-quote 4:2',
    ]);
  });

  it('of the position file also where a column of the roster is missing', () => {
    const yaml = 'hierarchy: { file: roster/positions.csv }';
    const positions = 'position_id,position_title,parent_position_id,employee_id\nP1,"A,,\n';
    expect(lines(read('employee_id,forename\n1,Ada\n', yaml, { positions }))).toContain(
      'roster/unclosed-quote 2:2',
    );
  });

  it('but not what only follows from a record that can’t be read', () => {
    const yaml = 'hierarchy: { manager_id: Manager, position_title: Title }';
    const manager = `${employee(1).replace('Forename', 'Fore"name')},,Chief`;
    const csv = `${HEADER},Manager,Title\n${employee(9)},,Top\n${manager}\n${employee(2)},0000001,Clerk\n`;
    expect(lines(read(csv, yaml))).toEqual(['roster/stray-quote 3:2']);
  });

  it('but not what only follows from a record of another length', () => {
    const yaml = 'hierarchy: { manager_id: Manager, position_title: Title }';
    const csv = `${HEADER},Manager,Title\n${employee(9)},,Top\n${employee(1)},0000009,Chief,\n${employee(2)},0000001,Clerk\n`;
    expect(lines(read(csv, yaml))).toEqual(['roster/ragged-record 3:-']);
  });

  it('but not that nobody is at the top, where the top’s record can’t be read', () => {
    const yaml = 'hierarchy: { manager_id: Manager, position_title: Title }';
    const csv = `${HEADER},Manager,Title\n${employee(9)},,Top,\n${employee(1)},0000009,Chief\n`;
    expect(lines(read(csv, yaml))).toEqual(['roster/ragged-record 2:-']);
  });
});

describe('UTF-16 without a byte order mark', () => {
  it.each([false, true])('is never taken for a roster (big-endian: %s)', (swap) => {
    const text = Buffer.from(csvOf(employee(1)), 'utf16le');
    const { problems } = read(swap ? text.swap16() : text);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.every(({ severity }) => severity === 'error')).toBe(true);
  });
});

describe('a roster without one of its columns', () => {
  it('is none, and what is wrong in its other columns can still be told', () => {
    const csv = csvOf(employee(1), employee(2, { country: 'XX', start_date: '2020-02-30' }));
    const withoutMail = csv
      .split('\n')
      .map((line) => line.split(',').slice(0, -1).join(','))
      .join('\n');
    const { roster, problems } = read(withoutMail);
    expect(roster).toBeUndefined();
    expect(told(problems).toSorted()).toEqual([
      'employee/country 3:7',
      'employee/start-date 3:6',
      'roster/missing-column 1:-',
    ]);
  });
});

describe('a filter', () => {
  it('may keep those whose cell is empty', () => {
    const csv = `${HEADER},Exit Date\n${employee(1)},\n${employee(2)},2020-01-31\n`;
    const yaml = 'roster: { filters: [{ column: Exit Date, keep: [""], drop: ["2020-01-31"] }] }';
    expect(ids(csv, yaml)).toEqual(['0000001']);
  });
});

it('two files that are alike are two files: each employee is in their own', () => {
  const config = configOf('roster: { file: [a.csv, b.csv] }');
  const rosters = ['a.csv', 'b.csv'].map((path) => ({
    path,
    bytes: bytesOf(csvOf(employee(1), employee(2))),
  }));
  const { roster } = readRoster({ rosters }, config, discretionFor(config, NOTHING_KNOWN), undefined);
  const places = roster?.employees.map((one) => roster.place(one)).map(({ file, line }) => [file, line]);
  expect(places).toEqual([
    ['a.csv', 2],
    ['a.csv', 3],
    ['b.csv', 2],
    ['b.csv', 3],
  ]);
});
