import { describe, expect, it } from '@jest/globals';
import { csvOf, employee, read, told } from '../../support/roster.js';

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
