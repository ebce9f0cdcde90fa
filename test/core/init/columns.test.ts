import { describe, expect, it } from '@jest/globals';
import { EMPLOYEE_ELEMENTS } from '../../../src/core/vocabulary/fields.js';
import { proposed, table, type Proposed } from '../../support/export.js';

const of = <Item>(list: readonly Item[], row: number): Item => list[row % list.length] as Item;
type Columns = Parameters<typeof table>[1];
const PERSON = {
  'Employee ID': (row: number) => `A${row}`,
  'First Name': 'Ada',
  'Last Name': 'Example',
};
const proposedFor = (columns: Columns): Promise<Proposed> => proposed(table(12, { ...PERSON, ...columns }));
const candidatesOf = ({ proposal }: Proposed, element: string): readonly string[] =>
  proposal.missing.find((one) => one.element === element)?.candidates ?? [];

describe('a column that only its cells give away', () => {
  it.each([
    ['email', 'Reach me', { 'Reach me': 'p#@example.com' }],
    ['country', 'Where', { Where: (row: number) => of(['GB', 'DE', 'FR'], row) }],
    ['country', 'Where', { Where: (row: number) => of(['Poland', 'France'], row) }],
    ['start_date', 'With us since', { 'With us since': (row: number) => `2019-03-${10 + row}` }],
    ['employee_type', 'Kind', { Kind: (row: number) => of(['Full-Time', 'Part-Time'], row) }],
  ])('is offered as %s, and not taken', async (element, header, columns) => {
    const found = await proposedFor(columns);
    expect(candidatesOf(found, element)).toEqual([header]);
    expect(found.config.roster.columns).not.toHaveProperty(element);
    const question = found.proposal.open.find(({ question: one }) => one?.key === `column:${element}`);
    expect(question?.question?.choices).toEqual([{ answer: header, says: `“${header}”` }]);
    expect(found.text).toContain(`# ${element}: ${header} # is it this one?`);
  });

  it.each([
    ['country', { Location: (row: number) => of(['Leeds', 'Porto'], row) }],
    ['country', { Site: 'HQ', Office: 'North', 'Work Location': 'Berlin' }],
    ['country', { Nationality: 'France', 'Country of Birth': 'FR', State: 'CA', Language: 'FR' }],
    ['email', { 'Emergency Contact Email': 'x#@example.com', 'Home Email': 'y#@example.com' }],
    ['email', { 'Manager Email': (row: number) => of(['a@example.com', 'b@example.com'], row) }],
    ['email', { 'HR Contact': (row: number) => of(['a@example.com', 'b@example.com'], row) }],
    ['email', { Username: 'person#' }],
    [
      'start_date',
      { DOB: '1980-01-31', 'Date of Birth': '1980-01-31', Geburtstag: '1980-01-31', GEBDAT: '1980-01-31' },
    ],
    [
      'start_date',
      { Birthday: (row: number) => `19${60 + row}-01-31`, When: (row: number) => `19${70 + row}-01-31` },
    ],
    ['start_date', { 'Exit Date': '2023-01-31', 'Last Review': '2023-01-31', updated_at: '2023-01-31' }],
    [
      'start_date',
      { DATE_SORTIE: '2023-01-31', 'Fecha de baja': '2023-01-31', 'Data de desligamento': '2023-01-31' },
    ],
    ['department', { 'Cost Center': '4711', Team: 'p#@example.com' }],
    ['employee_id', { SSN: '10000#', 'Personal Number': '80010#', CPF: '30000#' }],
    ['employee_type', { Status: (row: number) => of(['Active', 'Terminated'], row) }],
    ['employee_type', { 'Work Schedule': '08:00' }],
  ])('isn’t named as %s where it can’t be it', async (element, columns) => {
    const base = { ...PERSON, ...columns };
    const found = await proposed(
      table(
        12,
        Object.fromEntries(
          Object.entries(base).filter(([header]) => element !== 'employee_id' || header !== 'Employee ID'),
        ),
      ),
    );
    expect(candidatesOf(found, element)).toEqual([]);
    expect(found.config.roster.columns).not.toHaveProperty(element);
  });

  it('isn’t offered where it is something else already', async () => {
    const found = await proposedFor({
      'Manager Email': (row) => `p${row}@example.com`,
      Title: (row) => of(['Clerk', 'Director'], row),
    });
    expect(candidatesOf(found, 'email')).toEqual([]);
  });
});

describe('a header that isn’t surely the field', () => {
  it('is offered beside the others, and none is taken', async () => {
    const found = await proposed(
      table(12, {
        ID: (row) => `X${row * 3}`,
        Username: (row) => `user${row}`,
        'SIS ID': (row) => `S${row}`,
        'Teacher Number': (row) => `T${row}`,
        'First Name': 'Ada',
      }),
    );
    expect(found.config.roster.columns).not.toHaveProperty('employee_id');
    expect(candidatesOf(found, 'employee_id')).toEqual(['ID', 'Username', 'SIS ID', 'Teacher Number']);
    expect(found.text).toContain(
      '# employee_id: ID # is it this one, or Username, or SIS ID, or "Teacher Number"?'.replaceAll('"', ''),
    );
  });

  it.each(['Username', 'Login', 'sAMAccountName'])('is offered alone, too: %s', async (header) => {
    const found = await proposed(table(12, { [header]: (row) => `user${row}`, 'First Name': 'Ada' }));
    expect(candidatesOf(found, 'employee_id')).toEqual([header]);
    expect(found.config.roster.columns).not.toHaveProperty('employee_id');
  });
});

describe('types and statuses', () => {
  it('a status that holds types is the type', async () => {
    const kinds = ['Regular', 'Probationary', 'Regular'];
    const { config } = await proposedFor({ 'Employment Status': (row) => of(kinds, row) });
    expect(config.roster.columns['employee_type']).toEqual({
      column: 'Employment Status',
      values: { Probationary: 'employee', Regular: 'employee' },
    });
    expect(config.roster.filters).toEqual([]);
  });

  it('types with people who left among them are both', async () => {
    const kinds = ['Regular', 'Probationary', 'Regular', 'Terminated'];
    const { config } = await proposedFor({ Status: (row) => of(kinds, row) });
    expect(config.roster.columns['employee_type']).toEqual({
      column: 'Status',
      values: { Regular: 'employee', Probationary: 'employee' },
    });
    expect(config.roster.filters).toEqual([
      { column: 'Status', keep: ['Regular', 'Probationary'], drop: ['Terminated'] },
    ]);
  });

  it('a type among whose kinds is one of leavers is filtered by, too, contractors apart', async () => {
    const kinds = ['Full-Time', 'Contractor', 'Full-Time', 'Terminated'];
    const { config, open } = await proposedFor({ 'Employee Type': (row) => of(kinds, row) });
    expect(config.roster.columns['employee_type']).toEqual({
      column: 'Employee Type',
      values: { 'Full-Time': 'employee' },
    });
    expect(config.roster.filters).toEqual([
      { column: 'Employee Type', keep: ['Full-Time', 'Contractor'], drop: ['Terminated'] },
    ]);
    expect(open.join()).toContain('Are people of the type "Contractor"');
    expect(open.join()).not.toContain('Are people of the type "Terminated"');
  });

  it('statuses under the header of a type aren’t types, and are filtered by', async () => {
    const { config, open } = await proposedFor({
      'Employee Type': (row) => of(['Active', 'Terminated'], row),
    });
    expect(config.roster.columns['employee_type']).toBe('TO BE DECIDED');
    expect(config.roster.filters).toEqual([
      { column: 'Employee Type', keep: ['Active'], drop: ['Terminated'] },
    ]);
    expect(open.join()).toContain(
      '“Employee Type” is called like the employee type, but its values say who is employed',
    );
  });

  it('and each is what the other is called', async () => {
    const { config } = await proposedFor({
      'Employee Type': (row) => of(['Active', 'Terminated'], row),
      'Employment Status': (row) => of(['Full-Time', 'Part-Time'], row),
    });
    expect(config.roster.columns['employee_type']).toMatchObject({ column: 'Employment Status' });
    expect(config.roster.filters).toMatchObject([{ column: 'Employee Type', drop: ['Terminated'] }]);
  });
});

describe('a file without a known header', () => {
  it('gets a skeleton of all elements, with its headers beside them', async () => {
    const { config, text, open } = await proposed(
      table(12, {
        Qux: 'p#@example.com',
        Foo: 'A#',
        Bar: (row) => of(['Poland', 'France'], row),
        Baz: 'Berlin',
      }),
    );
    expect(Object.keys(config.roster.columns)).toEqual(EMPLOYEE_ELEMENTS);
    expect(text).toContain(
      '# No header of the file is known. Name the right one for each: “Qux”, “Foo”, “Bar”, “Baz”, “Notes”.',
    );
    expect(text).toContain('    email: TO BE DECIDED # Qux?');
    expect(text).toContain('    country: TO BE DECIDED # Bar?');
    expect(open).toHaveLength(EMPLOYEE_ELEMENTS.length);
  });

  it('asks whether everybody is in the same country, where no column holds countries', async () => {
    const { proposal } = await proposedFor({ Location: (row) => of(['Leeds', 'Porto'], row) });
    const question = proposal.open.find((one) => one.question?.key === 'constant:country')?.question;
    expect(question?.text).toContain('Is everybody in the same country?');
  });
});

describe('a column that might be something else', () => {
  it('isn’t the employee id as “id”, where another column has ids, too', async () => {
    const found = await proposedFor({
      id: '__export__.employee_#',
      'Employee ID': '',
      identification_id: (row: number) => String(4000 + row * 3),
    });
    expect(found.config.roster.columns).not.toMatchObject({ employee_id: 'id' });
    expect(candidatesOf(found, 'employee_id')).toEqual(expect.arrayContaining(['identification_id']));
  });

  it('isn’t a title as the code of a job', async () => {
    const found = await proposedFor({
      manager_id: (row: number) => (row === 0 ? '' : 'A0'),
      job_id: (row: number) => of(['AD_VP', 'IT_PROG'], row),
    });
    expect(found.proposal.hierarchy).toBeUndefined();
  });

  it('isn’t a country as an answer that two countries are called like', async () => {
    const found = await proposedFor({ 'In forza': (row: number) => of(['SI', 'SI', 'NO'], row) });
    expect(candidatesOf(found, 'country')).toEqual([]);
  });

  it('isn’t the status of an employment as the state of a country', async () => {
    const found = await proposedFor({ estado: (row: number) => of(['SP', 'RJ', 'MG'], row) });
    expect(found.open.join()).not.toContain('estado');
  });
});

describe('a column of addresses that says e-mail', () => {
  it('is taken where it is the only one, and of one company', async () => {
    const { config } = await proposedFor({ 'Primary Email': 'p#@example.com' });
    expect(config.roster.columns).toMatchObject({ email: 'Primary Email' });
  });

  it.each([
    ['of many domains', { 'Primary Email': 'p#@host#.example' }],
    ['beside another', { 'Primary Email': 'p#@example.com', 'Contact Email': 'q#@example.com' }],
    ['of an account', { 'Email (login)': 'p#@example.com' }],
  ])('is offered %s', async (_, columns: Columns) => {
    const { config } = await proposedFor(columns);
    expect(config.roster.columns).not.toHaveProperty('email');
  });
});

it('a maiden name is offered as the surname where there is no other', async () => {
  const found = await proposed(table(12, { Vorname: 'Ada', Geburtsname: 'Example#' }));
  expect(candidatesOf(found, 'surname')).toEqual(['Geburtsname']);
});

it('dates that are left blank in a form speak against no column', async () => {
  const found = await proposedFor({
    'Hire Date': (row: number) => (row % 3 === 0 ? '2019-03-10' : '  -   -'),
  });
  expect(found.config.roster.columns).toMatchObject({ start_date: 'Hire Date' });
});
