import { describe, expect, it } from '@jest/globals';
import { isNear, nearest } from '../../../../src/core/base/nearest.js';
import { isError } from '../../../../src/core/problem/problem.js';
import { splitName } from '../../../../src/core/roster/columns/names.js';
import { countryCode } from '../../../../src/core/vocabulary/countries.js';
import { csvOf, employee, HEADER, read, soundRoster, told } from '../../../support/roster.js';

describe('a country', () => {
  it.each([
    ['gb', 'GB'],
    ['DEU', 'DE'],
    ['826', 'GB'],
    ['004', 'AF'],
    ['U.K.', 'GB'],
    ['Scotland', 'GB'],
    ['united states', 'US'],
    ['U.S.A.', 'US'],
    ['Deutschland', 'DE'],
    ['ÖSTERREICH', 'AT'],
    ['Etats-Unis', 'US'],
    ['España', 'ES'],
    ['Zjednoczone Emiraty Arabskie', 'AE'],
    ['Verenigd Koninkrijk', 'GB'],
    ['Niemcy', 'DE'],
    ['Côte d’Ivoire', 'CI'],
    ['Alemanha', 'DE'],
    ['República Democrática do Congo', 'CD'],
    ['Regno Unito', 'GB'],
    ['Stati Uniti', 'US'],
  ])('%s is %s', (written, code) => {
    expect(countryCode(written)).toBe(code);
  });

  it.each(['', 'Congo', 'República Popular do Congo', 'XK', 'Kosovo', 'G B', '44', 'Europe', 'constructor'])(
    'isn’t %j',
    (written) => {
      expect(countryCode(written)).toBeUndefined();
    },
  );
});

describe('a full name', () => {
  const YAML = `roster:
  columns:
    forename: { column: Full Name, part: first }
    surname: { column: Full Name, part: last }`;
  const csvWith = (name: string) => csvOf(employee(1, { forename: name })).replace('forename', 'Full Name');

  it.each([
    ['Ada Lovelace', 'Ada', 'Lovelace', undefined],
    ['Lovelace, Ada', 'Ada', 'Lovelace', undefined],
    ['van den Berg, Anna Maria', 'Anna Maria', 'van den Berg', undefined],
    ['Anna Maria Berg', 'Anna Maria', 'Berg', 'several-words'],
    ['Berg, Anna, Dr.', 'Anna, Dr.', 'Berg', 'several-words'],
    ['Ada', 'Ada', 'Ada', 'one-part'],
    ['Lovelace,', 'Lovelace,', 'Lovelace,', 'one-part'],
  ])('%s is parted, and a doubt is told', (name, first, last, doubt) => {
    expect(splitName(name)).toEqual(doubt === undefined ? { first, last } : { first, last, doubt });
  });

  it('is told once where its parts are a guess, which may be turned off', () => {
    const csv = csvWith('Anna Maria Berg');
    expect(read(csv, YAML).problems).toMatchObject([
      { rule: 'roster/ambiguous-name', severity: 'warning', line: 2, column: 2 },
    ]);
    expect(
      soundRoster(csv, `${YAML}\nrules: { roster/ambiguous-name: off }`).employees[0]?.values,
    ).toMatchObject({ forename: 'Anna Maria', surname: 'Berg' });
  });

  it('of one part is an error, and an empty one is empty', () => {
    expect(told(read(csvWith('Ada'), YAML).problems)).toEqual(['roster/one-part-name 2:2']);
    expect(told(read(csvWith(''), YAML).problems)).toEqual([
      'employee/required 2:2',
      'employee/required 2:2',
    ]);
  });
});

describe('what is the same for everybody', () => {
  const WITHOUT = csvOf(employee(1)).replace('country', 'Sedan chair');

  it('needs no column', () => {
    const yaml = 'roster: { columns: { country: { value: Germany } } }';
    expect(soundRoster(WITHOUT, yaml).employees[0]?.values['country']).toBe('DE');
  });

  it('goes before a column that is called so', () => {
    const yaml = 'roster: { columns: { country: { value: DE } } }';
    expect(soundRoster(csvOf(employee(1)), yaml).employees[0]?.values['country']).toBe('DE');
  });

  it('is told by the record where it is wrong, since it has no cell', () => {
    const { problems } = read(WITHOUT, 'roster: { columns: { country: { value: Narnia } } }');
    expect(told(problems.filter(isError))).toEqual(['employee/country 2:-']);
  });
});

describe('columns that are joined', () => {
  const YAML = 'roster: { columns: { forename: { columns: [First, Middle], default: Nobody } } }';
  const csvWith = (first: string, middle: string) =>
    `${HEADER.replace('forename', 'First')},Middle\n${employee(1, { forename: first })},${middle}\n`;

  it.each([
    ['Ada', ' Augusta ', 'Ada Augusta'],
    ['Ada', '', 'Ada'],
    ['', 'Augusta', 'Augusta'],
    ['', '', 'Nobody'],
  ])('%j and %j are %j', (first, middle, joined) => {
    expect(soundRoster(csvWith(first, middle), YAML).employees[0]?.values['forename']).toBe(joined);
  });

  it('must all be there', () => {
    const { problems } = read(csvOf(employee(1)).replace('forename', 'First'), YAML);
    expect(told(problems)).toEqual(['roster/missing-column 1:-']);
    expect(problems[0]?.message).toContain('“Middle”');
  });
});

describe('a manager who isn’t named by id', () => {
  const file = (...rows: string[]) => `${HEADER},M,T\n${rows.join('\n')}\n`;
  const boss = employee(1, { forename: 'Zoë', surname: 'van Dyk' });
  const parents = (csv: string, yaml: string) =>
    soundRoster(csv, yaml).hierarchy?.positions.map(({ parent }) => parent);
  const NAME = 'hierarchy: { manager_name: M, position_title: T }';
  const EMAIL = 'hierarchy: { manager_email: M, position_title: T }';

  it.each(['Zoë van Dyk', '"van Dyk, Zoë"', ' zoë  VAN dyk', 'Zoe\u0308 van Dyk'])(
    'is found by name: %s',
    (name) => {
      expect(parents(file(`${boss},,Chief`, `${employee(2)},${name},Clerk`), NAME)).toEqual(['', '0000001']);
    },
  );

  it('is found by address', () => {
    const csv = file(`${boss},,Chief`, `${employee(2)},PERSON1@example.com,Clerk`);
    expect(parents(csv, EMAIL)).toEqual(['', '0000001']);
  });

  it('isn’t found in other letters, and is named in no message', () => {
    const { problems } = read(
      file(`${boss},,Chief`, `${employee(2)},Zoe van Dyk,Clerk`, `${employee(3)},R2D2,Clerk`),
      NAME,
    );
    expect(told(problems)).toEqual(['hierarchy/orphan 3:9', 'hierarchy/orphan 4:9']);
    expect(JSON.stringify(problems)).not.toMatch(/Zoe|R2D2/);
  });

  it('is refused where two people have the name, and only there', () => {
    const twin = (number: number) => employee(number, { forename: 'Ada', surname: 'Example' });
    const twins = [`${boss},,Chief`, `${twin(2)},Zoë van Dyk,A`, `${twin(3)},Zoë van Dyk,B`];
    expect(told(read(file(...twins), NAME).problems)).toEqual([]);
    const { problems } = read(file(...twins, `${twin(4)},Ada Example,C`), NAME);
    expect(told(problems)).toEqual(['hierarchy/ambiguous-manager 5:9']);
    expect(problems[0]?.message).toBe('3 people have the name of this manager.');
  });

  it('isn’t missed where their name stands in a record that can’t be read', () => {
    const csv = file(
      `${boss},,Chief`,
      `${employee(2, { forename: 'Bob' })},Zoë van Dyk,A,x`,
      `${employee(3)},"Example, Bob",B`,
      `${employee(4)},No Body,B`,
    );
    expect(told(read(csv, NAME).problems)).toEqual(['roster/ragged-record 3:-', 'hierarchy/orphan 5:9']);
  });
});

describe('values that a list doesn’t have', () => {
  it('are told with how many records have them, and whether only capitals differ', () => {
    const yaml = 'roster: { filters: [{ column: S, keep: [Active], drop: [Gone] }] }';
    const csv = `${HEADER},S\n${employee(1)},Away\n${employee(2)},Away\n${employee(3)},active\n`;
    const messages = (further = '') =>
      read(csv, `${yaml}\n${further}`).problems.map(({ message }) => message);
    expect(messages()).toEqual([
      'The value in “S” is neither in `keep` nor in `drop`; 2 records have it.',
      'The value in “S” is neither in `keep` nor in `drop`; 2 records have it.',
      'The value in “S” is neither in `keep` nor in `drop`; the configuration has it in other capitals.',
    ]);
    expect(messages('show-values: true')[0]).toContain('The value "Away" in “S”');
  });

  it.each([
    [
      'roster: { filters: [{ column: S, keep: [Active], drop: [Gone] }] }',
      'is neither in `keep` nor in `drop`',
      9,
    ],
    [
      'roster: { columns: { grade: { column: S, values: { a: A } } } }',
      'isn’t among the `values` of its column',
      9,
    ],
  ])('are reported once where many records have one', (yaml, what, column) => {
    const rows = Array.from({ length: 40 }, (_, at) => `${employee(at + 1)},${at === 20 ? 'Odd' : 'Away'}\n`);
    const { problems } = read(`${HEADER},S\n${rows.join('')}`, yaml);
    expect(problems.map(({ line, column: cell, message }) => [line, cell, message])).toEqual([
      [2, column, `The value in “S” ${what}; 39 records have it, and this is the first.`],
      [22, column, `The value in “S” ${what}.`],
    ]);
  });
});

describe('the nearest text', () => {
  it.each([
    ['', '', true],
    ['abc', '', false],
    ['sales', 'slaes', true],
    ['logistics', 'logistcis', true],
    ['logistics', 'olgistcis', false],
    ['kitten', 'sitting', false],
    ['a'.repeat(20), `a👩‍🚀${'a'.repeat(19)}`, true],
    ['a'.repeat(10), `a👩‍🚀${'a'.repeat(9)}`, false],
  ])('is or isn’t %j, mistyped: %j', (a, b, near) => {
    expect(isNear(a, b)).toBe(near);
    expect(isNear(b, a)).toBe(near);
  });

  it('is one that could be mistyped, or none', () => {
    expect(nearest('slaes', ['Marketing', 'Sales'])).toBe('Sales');
    expect(nearest('IT', ['HR', 'Sales'])).toBeUndefined();
    expect(nearest('x'.repeat(200), ['x'.repeat(201)])).toBeUndefined();
  });

  it('of a department is told', () => {
    const { problems } = read(
      csvOf(employee(1, { department: 'Slaes' })),
      'roster: { departments: [Sales] }',
    );
    expect(problems[0]?.hint).toContain('Did you mean “Sales”?');
  });
});
