import { describe, expect, it } from '@jest/globals';
import { encodingOf } from '../../../src/core/init/encoding.js';
import { fieldOf } from '../../../src/core/vocabulary/fields.js';
import { proposed, table } from '../../support/export.js';
import { read } from '../../support/roster.js';

const of = <Item>(list: readonly Item[], row: number): Item => list[row % list.length] as Item;
const two = (number: number): string => String(number).padStart(2, '0');

const NAMES = { 'First Name': 'Ada', 'Last Name': 'Example' };
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

describe('files of the world', () => {
  it('a headcount with whole names, statuses in words and codes beside them', async () => {
    const status = (row: number) =>
      of(['Active', 'Active', 'Voluntarily Terminated', 'Terminated for Cause'], row);
    const file = table(
      60,
      {
        Employee_Name: ' Example#, Ada  K ',
        EmpID: (row) => ` ${10_000 + row} `,
        MarriedID: '0',
        GenderID: '1',
        EmpStatusID: '5',
        DeptID: (row) => of(['1', '2'], row),
        Termd: (row) => (row % 4 < 2 ? '0' : '1'),
        PositionID: (row) => of(['19', '27'], row),
        Position: (row) => of(['Production Technician I', 'Sr. DBA'], row),
        State: 'MA',
        Zip: '01960',
        DOB: '07/10/83',
        Sex: 'F',
        MaritalDesc: 'Married',
        DateofHire: (row) => `${(row % 12) + 1}/${(row % 28) + 1}/2011`,
        DateofTermination: (row) => (row % 4 < 2 ? '' : '6/16/2016'),
        EmploymentStatus: status,
        Department: (row) => of(['Production       ', 'IT/IS'], row),
        ManagerName: (row) => `Boss ${row % 7}`,
        ManagerID: (row) => String(row % 7),
      },
      ';',
    );
    const { config, open, text } = await proposed(`\uFEFF${file}`);
    expect(config.roster.columns).toEqual({
      forename: { column: 'Employee_Name', part: 'first' },
      surname: { column: 'Employee_Name', part: 'last' },
      employee_id: { column: 'EmpID', pattern: '[0-9]{5}' },
      department: 'Department',
      start_date: { column: 'DateofHire', format: 'M/D/YYYY' },
    });
    expect(config.roster.filters).toEqual([
      {
        column: 'EmploymentStatus',
        keep: ['Active'],
        drop: ['Voluntarily Terminated', 'Terminated for Cause'],
      },
    ]);
    expect(config.hierarchy).toBeUndefined();
    expect(text).toContain(
      '# 30 of 60 people have a date in “DateofTermination”; it isn’t used, the status is.',
    );
    expect(
      open.map((says) => /the (employee type|country|work e-mail address)|No hierarchy/.exec(says)?.[0]),
    ).toEqual(['the employee type', 'the country', 'the work e-mail address', 'No hierarchy']);
  });

  it('a headcount with three kinds of dates and five kinds of status', async () => {
    const start = (row: number) => {
      const [day, month, year] = [(row % 28) + 1, (row % 12) + 1, 2018 + (row % 5)];
      return of(
        [
          `${two(day)}-${of(MONTHS, row)}-${String(year).slice(2)}`,
          `${day}/${month}/${year}`,
          `${two(day)}-${two(month)}-${year}`,
        ],
        Math.floor(row / 2),
      );
    };
    const statuses = [
      'Active',
      'Active',
      'Future Start',
      'Leave of Absence',
      'Terminated for Cause',
      'Voluntarily Terminated',
    ];
    const file = table(120, {
      EmpID: (row) => String(3000 + row),
      FirstName: 'Ada',
      LastName: 'Example',
      StartDate: start,
      ExitDate: '',
      Title: (row) => of(['Production Technician I', 'Area Sales Manager'], row),
      Supervisor: 'Bob Example',
      ADEmail: 'p#@example.com',
      BusinessUnit: 'CCDR',
      EmployeeStatus: (row) => of(statuses, row),
      EmployeeType: (row) => of(['Contract', 'Full-Time', 'Part-Time', 'Full-Time', 'Full-Time'], row),
      EmployeeClassificationType: 'Temporary',
      DepartmentType: (row) => of(['Production', 'Sales'], row),
      Division: 'Aerial',
      DOB: '07-10-1969',
      State: 'MA',
      LocationCode: '34904',
    });
    const { config, open } = await proposed(file);
    expect(config.roster.columns).toEqual({
      forename: 'FirstName',
      surname: 'LastName',
      employee_id: { column: 'EmpID', pattern: '[0-9]{4}' },
      employee_type: { column: 'EmployeeType', values: { 'Full-Time': 'employee', 'Part-Time': 'employee' } },
      department: 'DepartmentType',
      start_date: { column: 'StartDate', format: ['D-MMM-YY', 'D/M/YYYY', 'DD-MM-YYYY'] },
      email: 'ADEmail',
    });
    expect(config.roster.filters).toEqual([
      {
        column: 'EmployeeStatus',
        keep: ['Active', 'Leave of Absence'],
        drop: ['Terminated for Cause', 'Voluntarily Terminated'],
      },
    ]);
    expect(open.filter((says) => says.startsWith('Are people'))).toEqual([
      expect.stringContaining('"Contract" (16'),
      expect.stringContaining('"Future Start" (20'),
    ]);
  });

  it('a thousand people with whole names and countries by name, saved by Excel', async () => {
    const file = table(40, {
      EEID: (row) => `E${String(2000 + row).padStart(5, '0')}`,
      'Full Name': 'Ma#t\u00e9 Example',
      'Job Title': 'Director',
      Department: 'IT',
      'Business Unit': 'Corporate',
      'Hire Date': (row) => `${(row % 12) + 1}/${(row % 28) + 1}/2016`,
      'Annual Salary': '$141,604 ',
      Country: (row) => of(['United States', 'China', 'Brazil'], row),
      City: 'Seattle',
      'Exit Date': (row) => (row % 8 === 0 ? '10/16/2021' : ''),
    });
    const { config, open } = await proposed(Buffer.from(file, 'latin1'));
    expect(config.roster).toMatchObject({
      encoding: 'windows-1252',
      columns: {
        forename: { column: 'Full Name', part: 'first' },
        surname: { column: 'Full Name', part: 'last' },
        employee_id: { column: 'EEID', pattern: 'E[0-9]{5}' },
        department: 'Department',
        start_date: { column: 'Hire Date', format: 'M/D/YYYY' },
        country: 'Country',
      },
      filters: [{ column: 'Exit Date', date: 'MM/DD/YYYY', keep: 'until' }],
    });
    expect(open.join()).not.toContain('Exit Date');
  });
});

describe('an address that some people have not', () => {
  const file = table(12, { ...NAMES, 'Work Email': (row) => (row > 9 ? '' : `p${row}@example.com`) });

  it('is left to decide', async () => {
    const { config, open } = await proposed(file);
    expect(config.roster.columns['email']).toBe('Work Email');
    expect(open).toContainEqual(
      expect.stringMatching(/^3 people have no address in “Work Email”.*add `optional: true` to `email`/),
    );
  });

  it('is optional where somebody says that the program has offline employees', async () => {
    const { config, open } = await proposed(file, { 'optional:email': 'yes' });
    expect(config.roster.columns['email']).toEqual({ column: 'Work Email', optional: true });
    expect(open.join()).not.toContain('no address');
    expect((await proposed(file, { 'optional:email': 'no' })).config.roster.columns['email']).toBe(
      'Work Email',
    );
  });
});

describe('the encoding', () => {
  const bytesIn = (text: string, bytes: Readonly<Record<string, number>>) =>
    Uint8Array.from(text, (character) => bytes[character] ?? character.charCodeAt(0));
  const people = (...names: string[]) =>
    `Employee ID,First Name,Last Name\n${names.map((name, at) => `${at + 1},Ada,${name}\n`).join('')}`;
  const OF_1250 = { Ż: 0xaf, ó: 0xf3, ł: 0xb3, ś: 0x9c, ę: 0xea };

  it('is proposed where the words of the file prove it, by their lines', async () => {
    const { config, text, open } = await proposed(bytesIn(people('Żółkoś', 'Wałęsa'), OF_1250));
    expect(config.roster.encoding).toBe('windows-1250');
    expect(text).toContain('this is Windows-1250. In lines 2 and 3 it has letters');
    expect(text).not.toContain('Żółkoś');
    expect(open.join()).not.toContain('encoding');
  });

  it('is asked for where it could be two, and the words of both are shown only then', async () => {
    const file = bytesIn(people('Zięba'), OF_1250);
    const { config, open, text } = await proposed(file);
    expect(config.roster.encoding).toBe('windows-1252');
    expect(open[0]).toMatch(
      /^Which encoding does the file have\? Words in line 2 .*`windows-1252`, `windows-1250`/,
    );
    expect(`${text}${open.join()}`).not.toMatch(/Zi.ba/);
    const question = encodingOf(file).open?.question;
    expect(question?.choices).toEqual(
      expect.arrayContaining([{ answer: 'windows-1250', says: '“Zięba” (line 2): Windows-1250' }]),
    );
    const answered = await proposed(file, { encoding: 'windows-1250' });
    expect(answered.config.roster.encoding).toBe('windows-1250');
    expect(answered.open.join()).not.toContain('encoding');
  });

  it('is none of those that can be declared, and then nobody is asked which', async () => {
    // Of Hebrew, each letter is a byte from 0xE0 on.
    const words = ['òãä', 'éåñó', 'ëäï', 'îæøçé'];
    const { open, text } = await proposed(Buffer.from(people(...words), 'latin1'));
    expect(open[0]).toMatch(
      /^The file isn’t UTF-8, and no encoding that can be declared .* Export it as UTF-8/,
    );
    expect(text).toMatch(/This one is\s+# wrong\.\n {2}encoding: windows-1252/);
  });

  it.each([
    ['utf-16le', Buffer.from(`\uFEFF${people('Zoë')}`, 'utf16le')],
    ['utf-16be', Buffer.from(`\uFEFF${people('Zoë')}`, 'utf16le').swap16()],
    ['utf-8', Buffer.from(`\uFEFF${people('Zoë')}`)],
  ])('is what a byte order mark says: %s', async (encoding, file) => {
    expect((await proposed(file)).config.roster.encoding).toBe(encoding);
  });
});

describe('a column', () => {
  /** The proposed columns of a file of these columns. */
  const columnsOf = async (columns: Parameters<typeof table>[1]) =>
    (await proposed(table(12, columns))).config.roster.columns;
  const decided = (columns: object) =>
    Object.fromEntries(Object.entries(columns).filter(([, column]) => column !== 'TO BE DECIDED'));

  it('that has the element’s name needs no line', async () => {
    const file = table(3, {
      employee_id: '#',
      forename: 'Ada',
      surname: 'Example',
      employee_type: 'employee',
      department: 'IT',
      start_date: '2020-01-31',
      country: 'GB',
      email: 'p#@example.com',
    });
    const { text, open } = await proposed(file);
    expect(text.split('\n').filter((line) => !line.startsWith('#'))).toEqual([
      'version: 1',
      'program: acme # https://acme.workstars.com',
      '',
    ]);
    expect(open).toEqual([]);
  });

  it.each([
    ['private addresses', { 'Personal Email': 'p#@example.com' }],
    ['free mail under a good header', { Email: 'p#@gmail.com' }],
    ['no addresses', { Email: 'person #' }],
    ['empty cells', { Email: '' }],
    ['a birthday', { 'Date of Birth': '1980-01-31' }],
    ['an empty start date', { 'Hire Date': '' }],
    ['no dates', { 'Start Date': 'soon' }],
    ['the number of the row', { 'No.': '#' }],
    ['a number that many share', { ID: '17' }],
    ['a state', { State: 'CA' }],
    ['a place by two letters', { Location: 'CA' }],
    ['a nationality', { Nationality: 'France' }],
    ['no countries', { Country: 'North' }],
    ['numbers of departments', { Department: '300' }],
    ['a cost centre', { 'Cost Center': '4711' }],
    ['a division', { Division: 'Aerial' }],
    ['a title of address', { Title: 'Mrs' }],
    ['a preferred name', { 'Preferred Name': 'Ada Example' }],
    ['a name of one word', { Name: 'Ada' }],
    ['a manager', { Manager: 'Ada Example' }],
    ['two start dates', { 'Start Date': '2020-01-31', 'Hire Date': '2020-02-28' }],
    ['two departments', { Department: 'IT', 'Department Name': 'Information' }],
  ])('with %s is mapped to nothing', async (_what, columns) => {
    expect(decided(await columnsOf(columns))).toEqual({});
  });

  it.each([
    ['email', { Email: 'p#@gmail.com' }],
    ['department', { Department: '300' }],
    ['start_date', { 'Hire Date': '' }],
  ])('that isn’t what it is called isn’t taken for %s by `check` either', async (element, columns) => {
    const { text, config } = await proposed(table(3, columns));
    expect(config.roster.columns).toMatchObject({ [element]: 'TO BE DECIDED' });
    const { problems } = read(table(3, columns), text.slice(text.indexOf('\nroster:')));
    const message = `${fieldOf(element)?.called ?? ''} is missing: no header is “TO BE DECIDED”`;
    expect(problems.map((found) => found.message)).toContainEqual(expect.stringContaining(message));
  });

  it.each([
    ['an id that tells people apart', { ID: 'A#X' }, { employee_id: 'ID' }],
    [
      'a surname beside forenames',
      { Vorname: 'Ada', Name: 'Example#' },
      { forename: 'Vorname', surname: 'Name' },
    ],
    [
      'a whole name beside forenames',
      { 'First Name': 'Ada', Name: 'Ada Example#' },
      { forename: 'First Name', surname: { column: 'Name', part: 'last' } },
    ],
    ['a place that is a country', { Location: 'France' }, { country: 'Location' }],
    [
      'the same twice',
      { 'Start Date': '2020-01-31', 'Hire Date': '2020-01-31' },
      { start_date: 'Start Date' },
    ],
    [
      'one that is empty and one that isn’t',
      { 'Start Date': '', 'Hire Date': '2020-01-31' },
      { start_date: 'Hire Date' },
    ],
    [
      'types under “Time Type”',
      { 'Time Type': 'Full time' },
      { employee_type: { column: 'Time Type', values: { 'Full time': 'employee' } } },
    ],
    [
      'types that nobody knows',
      { 'Employee Type': 'Zebra' },
      { employee_type: { column: 'Employee Type', values: {} } },
    ],
    [
      'a header for YAML to stumble over',
      { ...NAMES, 'E-mail: {work} # 1': 'x', 'E-Mail': 'p#@example.com' },
      { forename: 'First Name', surname: 'Last Name', email: 'E-Mail' },
    ],
  ])('with %s is mapped', async (_what, columns, expected) => {
    expect(await columnsOf(columns)).toEqual(expected);
  });

  it('that could be two things is asked for, and the answer is taken', async () => {
    const file = table(5, { 'Start Date': '2020-01-31', 'Hire Date': '2020-02-28' });
    const { proposal } = await proposed(file);
    const question = proposal.open.map((one) => one.question).find((one) => one?.key === 'column:start_date');
    expect(question?.choices.map(({ answer }) => answer)).toEqual(['Start Date', 'Hire Date']);
    const { config } = await proposed(file, { 'column:start_date': 'Hire Date' });
    expect(config.roster.columns).toEqual({ start_date: 'Hire Date' });
  });

  it('that isn’t there is the same for everybody, if that is answered', async () => {
    const { config, open } = await proposed(table(5, NAMES), {
      'constant:country': 'Germany',
      'constant:employee_type': 'employee',
    });
    expect(open.join()).not.toMatch(/the country|the employee type/);
    expect(config.roster.columns).toMatchObject({
      country: { value: 'DE' },
      employee_type: { value: 'employee' },
    });
  });
});

describe('the start date', () => {
  const formatOf = async (...dates: string[]) => {
    const { config, open } = await proposed(
      table(dates.length, { 'Hire Date': (row) => dates[row - 1] ?? '' }),
    );
    const column = config.roster.columns['start_date'];
    return {
      format: typeof column === 'object' && 'format' in column ? column.format : undefined,
      open: open.filter((says) => says.includes('“Hire Date”')),
    };
  };

  it('has no format where every date could be read two ways', async () => {
    const { format, open } = await formatOf('01/02/2020', '03/04/2021', '');
    expect(format).toBeUndefined();
    expect(open).toEqual([expect.stringContaining('DD/MM/YYYY or MM/DD/YYYY')]);
  });

  it('has no format where both orders are proven, and says by which lines', async () => {
    const { format, open } = await formatOf('13/01/2020', '01/02/2020', '01/13/2020');
    expect(format).toBeUndefined();
    expect(open).toEqual([expect.stringContaining('line 2 can only be D/M/YYYY, and line 4 only M/D/YYYY')]);
  });

  it('keeps the formats that are proven beside others that aren’t', async () => {
    const { format, open } = await formatOf('20-Sep-19', '21-Sep-19', '01/02/2020');
    expect(format).toBe('D-MMM-YY');
    expect(open).toHaveLength(1);
  });

  it('needs none for ISO dates, and one for what stands beside them', async () => {
    expect(await formatOf('2020-01-31', '2021-02-28')).toEqual({ format: undefined, open: [] });
    expect(await formatOf('2020-01-31', '28.02.2021')).toEqual({ format: 'DD.MM.YYYY', open: [] });
  });

  it('leaves out of account what is no date in any form', async () => {
    expect(await formatOf('31/01/2020', '31/02/2020', 'unknown', '28/02/2021', '1/2/2019')).toEqual({
      format: 'D/M/YYYY',
      open: [],
    });
  });

  it('is asked for, and the answer is taken', async () => {
    const file = table(2, { 'Hire Date': '01/02/2020' });
    const { config } = await proposed(file, { 'date:DD/MM/YYYY MM/DD/YYYY': 'MM/DD/YYYY' });
    expect(config.roster.columns['start_date']).toEqual({ column: 'Hire Date', format: 'MM/DD/YYYY' });
  });
});

describe('a status', () => {
  const filtersOf = async (columns: Parameters<typeof table>[1], answers = {}) =>
    (await proposed(table(20, columns), answers)).config.roster.filters;

  it('keeps who is active and drops who left, in the languages of the headers', async () => {
    expect(
      await filtersOf({ Mitarbeiterstatus: (row) => of(['Aktiv', 'Elternzeit', 'Ausgeschieden'], row) }),
    ).toEqual([
      {
        column: 'Mitarbeiterstatus',
        keep: ['Elternzeit', 'Aktiv'],
        drop: ['Ausgeschieden'],
      },
    ]);
  });

  it('is a question with the answer yes or no, where it is called so', async () => {
    expect(await filtersOf({ Active: (row) => of(['Yes', 'No'], row) })).toEqual([
      { column: 'Active', keep: ['Yes'], drop: ['No'] },
    ]);
    expect(await filtersOf({ Status: (row) => of(['Yes', 'No'], row) })).toEqual([]);
  });

  it('of something else is left alone', async () => {
    expect(await filtersOf({ Status: (row) => of(['Married', 'Separated', 'Single'], row) })).toEqual([]);
  });

  it('takes the answers to what isn’t known', async () => {
    const status = { Status: (row: number) => of(['Active', 'Garden leave'], row) };
    expect(await filtersOf(status)).toEqual([{ column: 'Status', keep: ['Active'], drop: [] }]);
    expect(await filtersOf(status, { 'status:Status:Garden leave': 'drop' })).toEqual([
      { column: 'Status', keep: ['Active'], drop: ['Garden leave'] },
    ]);
  });

  it('shows no value that tells one person from another', async () => {
    const { text, open } = await proposed(
      table(20, { Status: (row) => (row < 10 ? 'Active' : `Person ${row}`) }),
    );
    expect(text).not.toContain('Person');
    expect(open.join()).not.toContain('Person');
    expect(open).toContainEqual('11 values of “Status” aren’t known; `check` names their lines.');
  });
});

describe('the types', () => {
  const file = table(20, { 'Employee Type': (row) => of(['Full-Time', 'Contractor'], row) });

  it('that may not be sent are left to decide', async () => {
    const { config, open } = await proposed(file);
    expect(config.roster.columns['employee_type']).toEqual({
      column: 'Employee Type',
      values: { 'Full-Time': 'employee' },
    });
    expect(open).toContainEqual(expect.stringContaining('"Contractor" (10 in “Employee Type”)'));
  });

  it('become a filter, if they are to be left out', async () => {
    const { config } = await proposed(file, { 'type:Employee Type:Contractor': 'drop' });
    expect(config.roster.filters).toEqual([
      { column: 'Employee Type', keep: ['Full-Time'], drop: ['Contractor'] },
    ]);
  });
});

describe('the hierarchy', () => {
  const staff = {
    'Employee ID': 'A#',
    'First Name': 'Ada',
    'Last Name': (row: number) => `Ex${'abcdefghijklmnopqrstu'.charAt(row)}mple`,
    'Job Title': 'Clerk',
  };

  it.each([
    ['id', 'manager_id', { 'Manager ID': (row: number) => (row === 1 ? '' : 'A1') }],
    ['name', 'manager_name', { Manager: (row: number) => (row === 1 ? '' : 'Exbmple, Ada') }],
    ['id under a header for names', 'manager_id', { 'Reports to': (row: number) => (row === 1 ? '' : 'A1') }],
  ])('goes by %s', async (_what, by, columns) => {
    const { config } = await proposed(table(20, { ...staff, ...columns }));
    expect(config.hierarchy).toEqual({ [by]: Object.keys(columns)[0], position_title: 'Job Title' });
  });

  it('is a comment where many managers aren’t found', async () => {
    const { config, text } = await proposed(
      table(20, { ...staff, 'Manager ID': (row) => (row === 1 ? '' : `B${row}`) }),
    );
    expect(config.hierarchy).toBeUndefined();
    expect(text).toContain('# 0 of the 19 who name a manager in “Manager ID” name somebody else');
    expect(text).toContain('#   manager_id: Manager ID');
  });

  it('doesn’t reach those who are filtered out', async () => {
    const columns = {
      'Manager ID': (row: number) => (row === 2 ? '' : 'A1'),
      Status: (row: number) => (row === 1 ? 'Terminated' : 'Active'),
    };
    expect((await proposed(table(20, { ...staff, ...columns }))).config.hierarchy).toBeUndefined();
  });

  it.each([
    ['themself', 'A1'],
    ['somebody outside', 'HOLDING'],
  ])('has a top who names %s', async (_, manager) => {
    const columns = { 'Manager ID': (row: number) => (row === 1 ? manager : 'A1') };
    const { config, text, open } = await proposed(table(20, { ...staff, ...columns }));
    expect(config.hierarchy).toEqual({
      manager_id: 'Manager ID',
      position_title: 'Job Title',
      top: 'A1',
    });
    expect(text.replaceAll(/\n# ?/g, ' ')).toContain(
      '19 of the 20 who name a manager in “Manager ID” name somebody else in the file; the one of line 2 names themself or somebody outside, and is at the top.',
    );
    expect(open.join()).not.toContain('No hierarchy');
  });

  it('isn’t proposed where several name nobody: each would be at the top', async () => {
    const columns = { 'Manager ID': (row: number) => (row < 4 ? '' : 'A1') };
    const { config, open, text } = await proposed(table(20, { ...staff, ...columns }));
    expect(config.hierarchy).toBeUndefined();
    expect(open).toContainEqual(
      'No hierarchy is sent: 17 of the 17 who name a manager in “Manager ID” name somebody else in the file; 3 name nobody (lines 2, 3 and 4), and exactly one may. Correct their managers where the list comes from; then take the # away before each `hierarchy` and its keys.',
    );
    expect(text).toContain('#   manager_id: Manager ID');
  });

  it('takes N/A for nobody', async () => {
    const columns = { 'Manager ID': (row: number) => (row === 1 ? 'N/A' : 'A1') };
    const { config } = await proposed(table(20, { ...staff, ...columns }));
    expect(config.hierarchy).toEqual({ manager_id: 'Manager ID', position_title: 'Job Title' });
  });

  it('says which condition fails, and on which lines', async () => {
    const columns = { 'Manager ID': (row: number) => (row < 4 ? 'X' : 'A1') };
    const { open } = await proposed(table(20, { ...staff, ...columns }));
    expect(open).toContainEqual(
      'No hierarchy is sent: 17 of the 20 who name a manager in “Manager ID” name somebody else in the file; 3 name themselves or somebody outside (lines 2, 3 and 4); 0 name nobody, and exactly one may. Correct their managers where the list comes from; then take the # away before each `hierarchy` and its keys.',
    );
    const untitled = { ...staff, 'Job Title': '' };
    expect((await proposed(table(20, { ...untitled, ...columns }))).open).toContainEqual(
      expect.stringContaining('no column is surely the title of the position'),
    );
  });
});

describe('managers whom nothing finds', () => {
  const staff = {
    'First Name': 'Ada',
    'Last Name': 'Example#',
    SamAccountName: 'ada#',
    'Job Title': 'Clerk',
  };

  it.each([
    ['without ids', {}, 'ada1', 'account names, as “SamAccountName” has'],
    ['beside ids', { 'Employee ID': 'E#' }, 'ada1', 'account names, as “SamAccountName” has'],
    ['beside ids', { 'Employee ID': 'E#' }, 'CN=Ada Example1,OU=Staff', 'distinguished names'],
  ])('%s: says of which kind they are', async (_, ids, manager, kind) => {
    const columns = { ...ids, ...staff, Manager: (row: number) => (row === 1 ? '' : manager) };
    const { open } = await proposed(table(20, columns));
    const says = open.filter((one) => one.startsWith('No hierarchy'));
    expect(says).toEqual([expect.stringContaining(`No hierarchy is sent: “Manager” has ${kind}`)]);
    expect(says.join()).not.toMatch(/ada1|Example1/);
  });
});

describe('the ids', () => {
  const patternOf = async (id: (row: number) => string, count = 12) => {
    const column = (await proposed(table(count, { 'Employee ID': id }))).config.roster.columns['employee_id'];
    return typeof column === 'object' && 'pattern' in column ? column.pattern : undefined;
  };

  it('get a pattern where all have one form, and none where the next one may have another', async () => {
    expect(await patternOf((row) => String(row).padStart(7, '0'))).toBe('[0-9]{7}');
    expect(await patternOf((row) => String(row))).toBeUndefined();
    expect(await patternOf((row) => String(row + 10))).toBeUndefined();
    expect(await patternOf((row) => `${row % 2 ? 'A' : 'B'}${1000 + row}`)).toBeUndefined();
    expect(await patternOf((row) => String(row).padStart(7, '0'), 3)).toBeUndefined();
  });
});

describe('what could be read wrongly', () => {
  const dated = (of: (row: number) => string) =>
    proposed(table(40, { ID: (row) => String(1000 + row), ...NAMES, 'Hire Date': of }));

  it('is no proof: a year of two digits that could stand first, and days that are their month’s number', async () => {
    for (const of of [
      (row: number) => `${two(10 + (row % 12))}-${two(1 + (row % 12))}-${two(1 + (row % 28))}`,
      (row: number) => `${1 + (row % 12)}/${1 + (row % 12)}/2019`,
    ]) {
      const { config, open } = await dated(of);
      expect(config.roster.columns).not.toHaveProperty('start_date.format');
      expect(open.join()).toContain('Hire Date');
    }
  });

  it('is none: a column that marks who has left, where there is no status', async () => {
    for (const header of ['Termd', 'Terminated', 'Is Leaver', 'Attrition', 'Left Company']) {
      const { config } = await proposed(
        table(40, { ID: (row) => String(row), ...NAMES, [header]: (row) => of(['0', '1'], row) }),
      );
      expect(config.roster.filters).toEqual([{ column: header, keep: ['0'], drop: ['1'] }]);
    }
  });

  it('isn’t shown: a cell of one person among kinds of people', async () => {
    const kind = (row: number) => (row === 5 ? 'Mirabel Ostrich' : of(['Full-Time', 'Part-Time'], row));
    const { open, text } = await proposed(
      table(40, { ID: (row) => String(row), ...NAMES, 'Employee Type': kind }),
    );
    expect(text + open.join()).not.toContain('Mirabel');
    expect(open.join()).toContain('of a cell that `check` names');
  });

  it('isn’t shown: a cell of one person among countries', async () => {
    const country = (row: number) =>
      row === 5 ? 'Mirabel Ostrich, 12 Elm St' : of(['DE', 'GB', 'FR', 'Elbonia'], row);
    const { open, text } = await proposed(
      table(40, { ID: (row) => String(row), ...NAMES, Country: country }),
    );
    expect(text + open.join()).not.toContain('Mirabel');
    expect(open.join()).toContain(
      '“Country” holds what isn’t a known country, for 11 people: "Elbonia" (10). `check` names the lines.',
    );
    const alone = (row: number) => (row === 5 ? 'Mirabel Ostrich' : 'DE');
    const rare = await proposed(table(40, { ID: (row) => String(row), ...NAMES, Country: alone }));
    expect(rare.open.join()).toContain('what isn’t a known country, for 1 person. `check` names the lines.');
  });

  it('isn’t shown: a remark of one person beside others that say who has left', async () => {
    const marked = (row: number) => (row === 5 ? 'Mirabel is ill' : of(['', '', 'Resigned', ''], row));
    const hinted = (row: number) => (row === 5 ? 'Left - Mirabel is ill' : of(['on site', 'Leavers'], row));
    for (const [header, cells] of [
      ['Leaving Reason', marked],
      ['Remarks', hinted],
    ] as const) {
      const file = table(40, { ID: (row) => String(row), ...NAMES, [header]: cells });
      const asked = await proposed(file);
      expect(asked.proposal.open.map(({ question }) => question?.key)).toContain(`leavers:${header}`);
      const answered = await proposed(file, { [`leavers:${header}`]: 'drop' });
      expect(JSON.stringify([asked, answered])).not.toContain('Mirabel');
      expect(answered.config.roster.filters).toHaveLength(1);
    }
  });

  it('is told of: whole names that may have the surname first', async () => {
    const { open } = await proposed(table(40, { ID: (row) => String(row), 'Full Name': 'Abbercorn Alva' }));
    expect(open.join()).toContain('read with the forename first');
  });

  it('isn’t said of the address that is used', async () => {
    const { text } = await proposed(
      table(40, { ID: (row) => String(row), Email: (row) => `p${row}@example.com` }),
    );
    expect(text).toContain('email: Email');
    expect(text).not.toContain('private addresses');
  });
});
