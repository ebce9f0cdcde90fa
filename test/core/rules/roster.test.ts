import { describe, expect, it } from '@jest/globals';
import { csvOf, employee, HEADER, read, told } from '../../support/roster.js';

const problemsOf = (csv: string, yaml = '') => read(csv, yaml).problems;

describe('employee ids', () => {
  it('must be of one person each; every repetition is told with the line of the first', () => {
    const problems = problemsOf(
      csvOf(
        employee(1),
        employee(2),
        employee(1, { email: 'b@example.com' }),
        employee(1, { email: 'c@example.com' }),
      ),
    );
    expect(told(problems)).toEqual(['employee/duplicate-id 4:1', 'employee/duplicate-id 5:1']);
    for (const { message, employeeId } of problems) {
      expect(message).toContain('line 2');
      expect(employeeId).toBe('0000001');
    }
  });

  it('are compared after trimming', () => {
    expect(told(problemsOf(csvOf(employee(1), employee(2, { employee_id: ' 0000001 ' }))))).toEqual([
      'employee/duplicate-id 3:1',
    ]);
  });

  it('that differ in zeros, capitals or accents are different', () => {
    const ids = ['1', '01', 'a1', 'A1', 'é1', 'e\u03011'];
    expect(problemsOf(csvOf(...ids.map((id, index) => employee(index, { employee_id: id }))))).toEqual([]);
  });

  it('that are empty are told as empty, not as repeated', () => {
    const csv = csvOf(employee(1, { employee_id: '' }), employee(2, { employee_id: '' }));
    expect(told(problemsOf(csv))).toEqual(['employee/required 2:1', 'employee/required 3:1']);
  });
});

describe('e-mail addresses', () => {
  it('must be of one person each, whatever their capitals', () => {
    const csv = csvOf(
      employee(1, { email: 'Ada@Example.com' }),
      employee(2, { email: 'bob@example.com' }),
      employee(3, { email: 'ada@example.COM' }),
    );
    const [found, ...others] = problemsOf(csv);
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      rule: 'employee/duplicate-email',
      line: 4,
      column: 8,
      employeeId: '0000003',
    });
    expect(found?.message).toContain('0000001');
    expect(found?.message).not.toMatch(/ada/i);
  });

  it('that are empty are told as empty, not as repeated', () => {
    const csv = csvOf(employee(1, { email: '' }), employee(2, { email: '' }));
    expect(told(problemsOf(csv))).toEqual(['employee/required 2:8', 'employee/required 3:8']);
  });
});

describe('departments', () => {
  const KNOWN = 'roster: { departments: [Sales, "R&D"] }';
  const inDepartments = (...names: string[]) =>
    csvOf(...names.map((department, index) => employee(index + 1, { department })));

  it('may be any where configuration has no list', () => {
    expect(problemsOf(inDepartments('Anything'))).toEqual([]);
  });

  it('must match exactly where it has one', () => {
    const csv = inDepartments('Sales', 'sales', 'Sales ', 'Sales.', 'R&D', 'R&amp;D');
    const problems = problemsOf(csv, KNOWN);
    expect(told(problems)).toEqual([
      'roster/unknown-department 3:5',
      'roster/unknown-department 5:5',
      'roster/unknown-department 7:5',
    ]);
    expect(problems[0]).toMatchObject({ severity: 'error', employeeId: '0000002' });
  });

  it('that are empty are told as empty alone', () => {
    expect(told(problemsOf(inDepartments(''), KNOWN))).toEqual(['employee/required 2:5']);
  });
});

describe('countries', () => {
  const KNOWN = 'roster: { countries: [GB, DE] }';
  const csv = csvOf(
    ...['GB', 'Germany', 'FR', 'Nowhere', ''].map((country, at) => employee(at + 1, { country })),
  );

  it('are those of the list, after they are read; what is none is reported as that', () => {
    expect(told(problemsOf(csv, KNOWN))).toEqual([
      'employee/country 5:7',
      'employee/required 6:7',
      'roster/unknown-country 4:7',
    ]);
    expect(told(problemsOf(csv))).not.toContain('roster/unknown-country 4:7');
  });

  it('can be turned down', () => {
    const yaml = `${KNOWN}\nrules: { roster/unknown-country: warn }`;
    expect(problemsOf(csvOf(employee(1, { country: 'FR' })), yaml)).toMatchObject([{ severity: 'warning' }]);
  });
});

describe('dates of a second form', () => {
  const dates = (...written: string[]) =>
    csvOf(...written.map((date, at) => employee(at + 1, { start_date: date })));
  const DECLARED = 'roster: { columns: { start_date: { column: start_date, format: DD/MM/YYYY } } }';
  const said = (csv: string, yaml = DECLARED) =>
    problemsOf(csv, yaml).map(({ line, message, hint }) => `${line ?? ''} ${message} ${hint}`);

  it('are named once, with the list that reads both', () => {
    const csv = dates('31/01/2020', '13-Feb-19', '01-Mar-20', 'soon', '07-Dec-21');
    const [second, other, ...more] = said(csv);
    expect(more).toEqual([]);
    expect(second).toBe(
      '3 3 values of `start_date` don’t have the form DD/MM/YYYY; they could be DD-MMM-YY, and this is the first. If they are, declare `format: ["DD/MM/YYYY","DD-MMM-YY"]` at `start_date` under `roster.columns`.'
        .replaceAll('DD-MMM-YY', 'D-MMM-YY')
        .replace('","', '", "'),
    );
    expect(other).toContain('5 `start_date` doesn’t have the form');
    const list = /format: (\[.*?\])/.exec(second ?? '')?.[1] ?? '';
    const right = DECLARED.replace('DD/MM/YYYY', list);
    expect(told(problemsOf(csv, right))).toEqual(['employee/start-date 5:6']);
  });

  it('beside those of the roster itself', () => {
    const [second] = said(dates('2020-01-31', '31.01.2020', '13.02.2019', '07.12.2021'), '');
    expect(second).toContain(
      '3 values of `start_date` don’t have the form YYYY-MM-DD; they could be DD.MM.YYYY',
    );
    expect(second).toContain('declare `format: DD.MM.YYYY`');
  });

  it('that no list reads are left to the export', () => {
    const [second] = said(dates('31/01/2020', '1/31/2020', '2/28/2020', '12/30/2019'));
    expect(second).toContain('they could be MM/DD/YYYY'.replace('MM/DD', 'M/D'));
    expect(second).toContain('No list of formats reads both');
  });
});

describe('an optional address', () => {
  const OPTIONAL = 'roster: { columns: { email: { column: email, optional: true } } }';
  const csv = csvOf(employee(1), employee(2, { email: '' }), employee(3, { email: ' ' }));

  it('may be empty, of several people too', () => {
    expect(problemsOf(csv, OPTIONAL)).toEqual([]);
  });

  it('is an address where there is one, and nobody else’s', () => {
    const wrong = csvOf(
      employee(1),
      employee(2, { email: 'none' }),
      employee(3, { email: 'person1@example.com' }),
    );
    expect(told(problemsOf(wrong, OPTIONAL))).toEqual(['employee/email 3:8', 'employee/duplicate-email 4:8']);
  });

  it('must be declared, and its column be there', () => {
    const [found, ...more] = problemsOf(csvOf(employee(1, { email: '' })));
    expect(more).toEqual([]);
    expect(found?.hint).toContain('`email: { column: …, optional: true }`');
    const missing = problemsOf(csv, 'roster: { columns: { email: { column: Mail, optional: true } } }');
    expect(told(missing)).toEqual(['roster/missing-column 1:-']);
  });
});

describe('the domains of addresses', () => {
  const DOMAINS = 'roster: { email-domains: [example.com, mail.Example.com] }';
  const withAddresses = (...addresses: string[]) =>
    csvOf(...addresses.map((email, index) => employee(index + 1, { email })));

  it('must be listed where there is a list, whatever their capitals', () => {
    expect(
      problemsOf(withAddresses('a@example.com', 'b@EXAMPLE.com', 'c@mail.example.com'), DOMAINS),
    ).toEqual([]);
  });

  it('are compared as a whole', () => {
    const csv = withAddresses(
      'a@private.example',
      'b@evilexample.com',
      'c@example.com.evil.example',
      'd@sub.example.com',
    );
    expect(told(problemsOf(csv, DOMAINS))).toEqual(
      [2, 3, 4, 5].map((line) => `roster/email-domain ${line}:8`),
    );
  });

  it('are those behind the last @', () => {
    expect(told(problemsOf(withAddresses('a@example.com@evil.example'), DOMAINS)).sort()).toEqual([
      'employee/email 2:8',
      'roster/email-domain 2:8',
    ]);
  });
});

describe('severities', () => {
  const csv = csvOf(employee(1, { department: 'Elsewhere', email: 'ada@private.example' }));
  const LISTS = 'roster: { departments: [Sales], email-domains: [example.com] }';

  it('are errors by default', () => {
    expect(problemsOf(csv, LISTS).map(({ severity }) => severity)).toEqual(['error', 'error']);
  });

  it('can be turned down, or off', () => {
    const yaml = `${LISTS}\nrules: { roster/unknown-department: warn, roster/email-domain: off }`;
    expect(problemsOf(csv, yaml)).toMatchObject([{ rule: 'roster/unknown-department', severity: 'warning' }]);
  });

  it('can be said to be what they are', () => {
    const yaml = `${LISTS}\nrules: { roster/unknown-department: error, employee/email: error }`;
    expect(problemsOf(csv, yaml).map(({ severity }) => severity)).toEqual(['error', 'error']);
  });
});

describe('cells of a wrong value', () => {
  const csv = csvOf(employee(1, { email: 'ada(at)home', country: 'Gondor', start_date: 'ides of March' }));

  it('are never shown', () => {
    expect(JSON.stringify(problemsOf(csv))).not.toMatch(/ada\(at\)|Gondor|ides/);
  });

  it('are shown with show-values', () => {
    const messages = problemsOf(csv, 'show-values: true').map(({ message }) => message);
    expect(messages.join()).toMatch(/ides of March.*Gondor.*ada\(at\)home/);
  });

  it('are told for all of a record at once, with the employee’s id', () => {
    expect(problemsOf(csv).map(({ rule, employeeId }) => [rule, employeeId])).toEqual([
      ['employee/start-date', '0000001'],
      ['employee/country', '0000001'],
      ['employee/email', '0000001'],
    ]);
  });
});

describe('a shifted column', () => {
  const shifted = csvOf(
    ...[1, 2].map((n) => employee(n, { employee_id: 'Lovelace', forename: `000000${n}` })),
  );

  it('doesn’t print surnames as ids', () => {
    const problems = problemsOf(shifted);
    expect(told(problems)).toEqual(['employee/duplicate-id 3:1']);
    expect(JSON.stringify(problems)).not.toContain('Lovelace');
  });

  it('doesn’t, with a pattern, either', () => {
    const yaml = 'roster: { columns: { employee_id: { column: employee_id, pattern: "[0-9]{7}" } } }';
    const problems = problemsOf(shifted, yaml);
    expect(told(problems)).toEqual([
      'employee/pattern 2:1',
      'employee/pattern 3:1',
      'employee/duplicate-id 3:1',
    ]);
    expect(JSON.stringify(problems)).not.toContain('Lovelace');
  });
});

describe('a start date that is hardly anybody’s', () => {
  const warned = (date: string, yaml = '', asOf = '2026-11-27') =>
    read(csvOf(employee(1), employee(2, { start_date: date })), yaml, { asOf }).problems;

  it.each([
    ['0012-12-13', 'is before 1930'],
    ['0001-01-01', 'is before 1930'],
    ['1900-01-01', 'is before 1930'],
    ['1929-12-31', 'is before 1930'],
    ['2027-11-28', 'is more than a year ahead'],
    ['2062-01-31', 'is more than a year ahead'],
    ['9999-12-31', 'is more than a year ahead'],
  ])('%s is a warning', (date, what) => {
    const found = warned(date);
    expect(told(found)).toEqual(['employee/unlikely-start-date 3:6']);
    expect(found).toMatchObject([{ severity: 'warning', message: `\`start_date\` ${what}.` }]);
    expect(JSON.stringify(found)).not.toContain(date);
  });

  it.each(['1930-01-01', '1968-02-29', '2026-11-27', '2027-11-27'])('%s isn’t one', (date) => {
    expect(warned(date)).toEqual([]);
  });

  it('says of a year of two digits that another century may be meant', () => {
    const yaml = 'roster: { columns: { start_date: { column: start_date, format: DD/MM/YY } } }';
    expect(warned('31/01/35', yaml).map(({ message }) => message)).toEqual([
      '`start_date` is more than a year ahead; its year has two digits, and perhaps another century was meant.',
    ]);
    expect(warned('31/01/98', yaml)).toEqual([]);
  });
});

describe('a last day that has passed', () => {
  const STATUS = 'roster: { filters: [{ column: Status, keep: [Active], drop: [Left] }] }';
  const file = (header: string, ...rows: readonly string[]) =>
    [`${HEADER},Status,${header}`, ...rows.map((row, at) => `${employee(at + 1)},${row}`), ''].join('\n');

  it.each([
    ['Last Day', '2025-12-31'],
    ['Termination Date', '31/12/2025'],
    ['DATE_SORTIE', '05/04/2025'],
    ['employeeLeaveDateTime', '2025-05-31T00:00:00Z'],
    ['Resign Date', '31-Dec-25'],
  ])('in “%s” is a warning where the status keeps people: once, with a count', (header, day) => {
    const { problems } = read(
      file(header, 'Active,', `Active,${day}`, `Active,${day}`, `Left,${day}`),
      STATUS,
    );
    expect(told(problems)).toEqual(['roster/exit-date-passed 3:10']);
    expect(problems).toMatchObject([{ severity: 'warning' }]);
    expect(problems[0]?.message).toContain('Of the 3 people who are kept, 2 have a day in');
    expect(JSON.stringify(problems)).not.toContain(day);
  });

  it('isn’t one before it, where it may be ahead, in a column that is filtered by, or of another kind', () => {
    const ahead = ['Active,2026-01-01', 'Active,2027-05-31', 'Active,03/01/2026'];
    expect(read(file('Last Day', ...ahead), STATUS).problems).toEqual([]);
    const until = 'roster: { filters: [{ column: Last Day, date: YYYY-MM-DD, keep: until }] }';
    expect(read(file('Last Day', 'Active,', 'Active,2025-12-31'), until).problems).toEqual([]);
    expect(told(read(file('Birth Date', 'Active,1980-01-01'), STATUS).problems)).toEqual([
      'roster/unneeded-column 1:10',
    ]);
    expect(
      read(file('Last Day', 'Active,2025-12-31'), `${STATUS}\nrules: { roster/exit-date-passed: off }`)
        .problems,
    ).toEqual([]);
  });
});

describe('forenames and surnames', () => {
  const FORENAMES = ['Alva', 'Bruno', 'Celia', 'Dario', 'Edda'];
  const SURNAMES = ['Abbercorn', 'Brandholt', 'Castellan', 'Drummler', 'Eskilden'];
  type Person = (at: number) => { forename: string; surname: string; email: string };
  const roster = (of: Person) => csvOf(...FORENAMES.map((_, at) => employee(at + 1, of(at))));
  const [forename, surname] = [(at: number) => FORENAMES[at] ?? '', (at: number) => SURNAMES[at] ?? ''];
  const swapped = { forename: surname, surname: forename };
  const person = (names: typeof swapped, email: (at: number) => string): Person => {
    return (at) => ({ forename: names.forename(at), surname: names.surname(at), email: email(at) });
  };
  const whole = (at: number) => `${forename(at)}.${surname(at)}@example.com`;

  it.each([
    ['whole names', whole],
    ['an initial', (at: number) => `${forename(at).charAt(0)}${surname(at)}${at}@example.com`],
  ])('that are swapped are warned of once, where addresses have %s', (_what, email) => {
    const problems = problemsOf(roster(person(swapped, email)));
    expect(told(problems)).toEqual(['roster/swapped-names 2:2']);
    expect(problems[0]).toMatchObject({ severity: 'warning' });
    expect(problems[0]?.message).toContain('5 of the 5 e-mail addresses');
    expect(problemsOf(roster(person({ forename, surname }, email)))).toEqual([]);
  });

  it('of some people may be swapped in their addresses', () => {
    const mixed = person({ forename, surname }, (at) =>
      at < 3 ? `${surname(at)}.${forename(at)}@example.com` : whole(at),
    );
    expect(problemsOf(roster(mixed))).toEqual([]);
  });

  it('aren’t judged where that is turned off', () => {
    const off = 'rules: { roster/swapped-names: off }';
    expect(read(roster(person(swapped, whole)), off).problems).toEqual([]);
  });
});
