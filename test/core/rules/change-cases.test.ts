import { describe, expect, it } from '@jest/globals';
import { heldByFindings } from '../../../src/core/rules/change/index.js';
import { catalog } from '../../../src/core/vocabulary/rules.js';
import { told } from '../../support/roster.js';
import { companyOf, csvOfPeople, judged, tally, type Person, type Writing } from './month.js';

const PLAIN = { forename: 'Ada', surname: 'Example', cost_centre: '', job_grade: '' };

/** People of whom only this is given; the rest is like in every company. */
const people = (...own: readonly Person[]): Person[] =>
  companyOf(5, own.length).map((person, index) => ({ ...person, ...PLAIN, ...own[index] }));

const after = (before: Person[], now: Person[], writing: Writing = {}) =>
  judged(csvOfPeople(before), csvOfPeople(now, writing));

/** The findings when one value becomes another, for as many people as there are. */
const becoming = (element: string, ...values: readonly (readonly [was: string, is: string])[]) =>
  told(
    after(
      people(...values.map(([was]) => ({ [element]: was }))),
      people(...values.map(([, is]) => ({ [element]: is }))),
    ),
  );

const places = (rule: string, column: number, ...lines: readonly number[]) =>
  lines.map((line) => `${rule} ${line}:${column}`);

describe('names', () => {
  const MIXED = ['McDonald', 'van der Berg', 'd’Arc', 'de la Cruz', 'Straße', 'Işık', 'MacLeod'];
  const as = (how: (name: string) => string) => MIXED.map((name) => [name, how(name)] as const);
  const everybody = places('roster/upper-cased', 3, 2, 3, 4, 5, 6, 7, 8);

  it('in capitals, in small letters, and in a spreadsheet’s PROPER are told', () => {
    expect(becoming('surname', ...as((name) => name.toUpperCase()))).toEqual(everybody);
    expect(becoming('surname', ...as((name) => name.toLowerCase()))).toEqual(everybody);
    const proper = (name: string) =>
      name.toLowerCase().replaceAll(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
    expect(becoming('surname', ...as(proper))).toEqual(places('roster/upper-cased', 3, 2, 3, 4, 5, 8));
  });

  it('that get their capitals are not, nor a few that lose them', () => {
    expect(
      becoming('surname', ...as((name) => name).map(([name]) => [name.toUpperCase(), name] as const)),
    ).toEqual([]);
    expect(becoming('surname', ...as((name) => (name.startsWith('M') ? 'MCDONALD' : name)))).toEqual([]);
  });

  it('that all lose their accents are told; one that is mended isn’t', () => {
    const accented = ['Maïté', 'Łukasz', 'Þóra', 'Søren', 'Nguyễn'] as const;
    const stripped = ['Maite', 'Lukasz', 'Thora', 'Soren', 'Nguyen'] as const;
    expect(
      becoming('forename', ...accented.map((name, index) => [name, stripped[index] ?? ''] as const)),
    ).toEqual(places('roster/question-marks', 2, 2, 3, 4, 5, 6));
    expect(
      becoming('forename', ...accented.map((name, index) => [name, index ? name : 'Maite'] as const)),
    ).toEqual([]);
  });

  it('with question marks for letters, one or as many as the letter has bytes', () => {
    const [rule, column] = ['roster/question-marks', 3];
    expect(becoming('surname', ['Łącki', '??cki'])).toEqual(places(rule, column, 2));
    expect(becoming('surname', ['Łącki', '????cki'])).toEqual(places(rule, column, 2));
    expect(becoming('surname', ['山田', '??'])).toEqual(places(rule, column, 2));
    expect(becoming('surname', ['André', 'Andr?'])).toEqual(places(rule, column, 2));
    expect(becoming('department', ['Qualité (FR)', 'Qualit? (FR)'])).toEqual(places(rule, 5, 2));
  });

  it('with question marks that hide nothing are no business of this rule', () => {
    expect(becoming('department', ['Sales', 'Sales?'])).toEqual([]);
    expect(becoming('department', ['Qualité', 'Qualité?'])).toEqual([]);
    expect(becoming('department', ['Qualité', 'Quality?'])).toEqual([]);
    expect(becoming('surname', ['Smith', '?'])).toEqual([]);
  });

  it('that were cut at one length are told; shortened ones aren’t', () => {
    const long = ['Featherstonehaugh', 'Wolfeschlegelstein', 'Papadopoulos-Smith', 'Lee'];
    expect(becoming('surname', ...long.map((name) => [name, name.slice(0, 10)] as const))).toEqual(
      places('roster/values-cut', 3, 2, 3, 4),
    );
    expect(
      becoming(
        'forename',
        ['Alexander', 'Alex'],
        ['Susanne', 'Sue'],
        ['Robert', 'Rob'],
        ['Maximilian', 'Max'],
      ),
    ).toEqual([]);
  });
});

describe('a person', () => {
  const before = { forename: 'Ada', surname: 'Example', email: 'ada.example@example.com' };
  const change = (now: Person) => told(after(people(before), people({ ...before, ...now })));

  it('who marries, changes forename, or both names are corrected, is who they were', () => {
    expect(change({ surname: 'Sample', email: 'ada.sample@example.com' })).toEqual([]);
    expect(change({ forename: 'Adam', email: 'adam.example@example.com' })).toEqual([]);
    expect(change({ forename: 'Aad', surname: 'Exmaple', email: 'a@example.com' })).toEqual([]);
    expect(change({ forename: 'Ádá', surname: 'EXAMPLE', email: 'a@example.com' })).toEqual([]);
    expect(change({ forename: 'Grace', surname: 'Sample' })).toEqual([]);
  });

  it('whose names and address are all others is another', () => {
    expect(change({ forename: 'Grace', surname: 'Sample', email: 'grace@example.com' })).toEqual([
      'roster/id-reused 2:1',
    ]);
  });
});

describe('ids', () => {
  const change = (was: string, is: string) =>
    told(
      after(
        people({ employee_id: was, email: 'a@example.com' }),
        people({ employee_id: is, email: 'b@example.com' }),
      ),
    );

  it('of other people aren’t taken for rewritten ones', () => {
    expect(change('1-23', '12-3')).toEqual([]);
    expect(change('1.5', '15.0')).toEqual([]);
    expect(change('100', '1000')).toEqual([]);
    expect(change('GB-100', 'GB-1000')).toEqual([]);
    expect(change('E10', '1E10')).toEqual([]);
  });

  it('in scientific form are told without a baseline too, unless it has them', () => {
    const company = csvOfPeople(people({ employee_id: '1.23E+05' }));
    expect(told(judged(undefined, company))).toEqual(['roster/scientific-ids 2:1']);
    expect(told(judged(company, company))).toEqual([]);
  });
});

describe('a small company', () => {
  it('of which half have swapped columns', () => {
    const ada = { forename: 'Ada', surname: 'Byron' };
    const grace = { forename: 'Grace', surname: 'Murray' };
    const edsger = { forename: 'Edsger', surname: 'Wybe' };
    const swap = ({ forename = '', surname = '' }: Person) => ({ forename: surname, surname: forename });
    expect(told(after(people(ada, grace, edsger), people(swap(ada), swap(grace), edsger)))).toEqual(
      places('roster/columns-swapped', 2, 2, 3),
    );
    expect(told(after(people(ada, grace, edsger), people(swap(ada), grace, edsger)))).toEqual([]);
  });
});

describe('a word for nothing', () => {
  it('may be the name of one who joins, and a value that the column has', () => {
    const company = people({}, {});
    const joined = companyOf(5, 3).map((person, index) => ({
      ...person,
      ...PLAIN,
      ...(index < 2 ? {} : { surname: 'NULL' }),
    }));
    expect(told(after(company, joined))).toEqual([]);
    const grades = people({ job_grade: 'None' }, { job_grade: 'G1' }, { job_grade: 'G2' });
    expect(
      told(after(grades, people({ job_grade: 'None' }, { job_grade: 'None' }, { job_grade: 'None' }))),
    ).toEqual([]);
  });

  it('is one where several have it, without a baseline too', () => {
    const company = csvOfPeople(people({ department: 'null' }, { department: 'null' }));
    expect(told(judged(undefined, company))).toEqual(places('roster/spreadsheet-error', 5, 2, 3));
    expect(told(judged(undefined, csvOfPeople(people({ surname: 'NULL' }, {}))))).toEqual([]);
  });
});

describe('a first sync', () => {
  it('is told what is damaged in itself', () => {
    const company = people(
      { surname: 'MÃ¼ller' },
      { surname: 'M\uFFFDller' },
      { surname: 'M?ller' },
      { department: '#REF!' },
      {},
    );
    expect(told(judged(undefined, csvOfPeople(company)))).toEqual([
      'roster/mojibake 2:3',
      'roster/replacement-character 3:3',
      'roster/spreadsheet-error 5:5',
      'roster/question-marks 4:3',
    ]);
    expect(told(judged(csvOfPeople(company), csvOfPeople(company)))).toEqual([]);
  });
});

describe('a file that ends', () => {
  const company = companyOf(11, 60);
  const cut = (count: number, writing: Writing = {}) =>
    told(after(company, company.slice(0, -count), writing));

  it('within its last line, with people missing behind it, was cut off', () => {
    expect(cut(3, { endsOpen: true })).toEqual(['roster/cut-off 58:1']);
    expect(cut(30, { endsOpen: true })).toEqual(['roster/cut-off 31:1']);
  });

  it('within a value was cut off, whoever is missing', () => {
    const csv = csvOfPeople(company, {
      columns: [
        'cost_centre',
        'job_grade',
        'employee_id',
        'forename',
        'surname',
        'employee_type',
        'department',
        'start_date',
        'country',
        'email',
      ],
    });
    const broken = csv.trimEnd().split('\n').slice(0, -1).join('\n').slice(0, -4);
    expect(told(judged(csv, broken))).toEqual(['roster/cut-off 60:3']);
    expect(told(judged(csv, csv.slice(0, -4)))).toEqual(['roster/cut-off 61:3']);
  });

  it('with its line, where five or more are missing and nobody else', () => {
    expect(cut(5)).toEqual(['roster/cut-off 56:1']);
    expect(cut(4)).toEqual([]);
  });

  it('without a line end as ever, or with the last two gone, is whole', () => {
    expect(cut(2, { endsOpen: true })).toEqual([]);
    expect(told(after(company, company, { endsOpen: true }))).toEqual([]);
    const others = company.filter((_, index) => index % 3 > 0 || index > 50);
    expect(told(after(company, others, { endsOpen: true }))).toEqual([]);
  });
});

describe('several accidents', () => {
  it('are each told, once', () => {
    const company = companyOf(12, 100);
    const now = company.map((person, index) => ({
      ...person,
      ...(index < 10 ? { employee_id: String(index + 1) } : {}),
      ...(index >= 50 ? { department: '#REF!' } : {}),
    }));
    expect(tally(after(company, now))).toEqual({
      'roster/leading-zeros-lost': 10,
      'roster/spreadsheet-error': 50,
    });
  });
});

describe('every finding', () => {
  const company = companyOf(13, 100);
  const now = company.map((person, index) => ({
    ...person,
    employee_id: index < 40 ? `W${index}` : (person['employee_id'] ?? ''),
    department: index === 50 ? '=secret' : (person['department'] ?? ''),
  }));
  const problems = after(company, now);

  it('is a warning that holds, with its place, its id and no value', () => {
    expect(tally(problems)).toEqual({ 'roster/spreadsheet-error': 1, 'roster/renumbered': 40 });
    for (const found of problems)
      expect(found).toMatchObject({ severity: 'warning', file: 'roster/employees.csv' });
    expect(problems[0]).toMatchObject({ line: 52, column: 5, employeeId: '0000051' });
    expect(JSON.stringify(problems)).not.toMatch(/secret|example\.com/);
  });

  it('holds once for its rule, with its count', () => {
    expect(heldByFindings(problems)).toEqual([
      {
        guard: 'roster/spreadsheet-error',
        reason:
          'A cell holds an error, a formula or a program’s word for nothing (1 place, see the problems); that waits for an approval (`roster/spreadsheet-error`).',
      },
      {
        guard: 'roster/renumbered',
        reason:
          'Many people come under new ids (40 places, see the problems); that waits for an approval (`roster/renumbered`).',
      },
    ]);
  });

  it('can’t be turned down, and other problems don’t hold', () => {
    for (const { holds, mayTurnDown, severity } of Object.values(catalog)) {
      if (holds) expect({ mayTurnDown, severity }).toEqual({ mayTurnDown: false, severity: 'warning' });
    }
    expect(heldByFindings(after(company, company))).toEqual([]);
    expect(
      heldByFindings([{ rule: 'employee/email', severity: 'error', file: 'a', message: '', hint: '' }]),
    ).toEqual([]);
  });
});

describe('a department that was copied over the cells below it', () => {
  const DEPARTMENTS = ['Sales', 'IT', 'Finance', 'Legal'];
  const company = companyOf(7, 80).map((person, index) => ({
    ...person,
    department: DEPARTMENTS[index % DEPARTMENTS.length] ?? '',
  }));
  /** From the eleventh row on, so many rows get the department of that row. */
  const copied = (rows: number) =>
    company.map((person, index) =>
      index > 10 && index <= 10 + rows ? { ...person, department: company[10]?.department ?? '' } : person,
    );

  it('is told at each cell that it changed', () => {
    const findings = after(company, copied(15));
    expect(tally(findings)).toEqual({ 'roster/filled-down': 12 });
    expect(findings.map(({ line }) => line).slice(0, 3)).toEqual([13, 14, 15]);
  });

  it('is no accident where a team moves, where people of everywhere do, or where departments are given up', () => {
    expect(after(company, copied(9))).toEqual([]);
    const sorted = company.toSorted((a, b) => a.department.localeCompare(b.department));
    const moved = sorted.map((person, index) => (index % 4 ? person : { ...person, department: 'Sales' }));
    expect(after(sorted, moved)).toEqual([]);
    const resorted = moved.toSorted((a, b) => a.department.localeCompare(b.department));
    expect(after(sorted, resorted)).toEqual([]);
    const merged = sorted.map((person) =>
      person.department === 'Sales' ? person : { ...person, department: 'Finance' },
    );
    expect(after(sorted, merged)).toEqual([]);
  });
});
