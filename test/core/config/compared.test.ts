import { describe, expect, it } from '@jest/globals';
import { parseConfig } from '../../../src/core/config/parse.js';
import { configOf, csvOf, employee, read, soundRoster, told } from '../../support/roster.js';

/* What the configuration compares with cells: it must be able to be equal to one. */

/** @returns the problems of a configuration, with their places */
function said(yaml: string, isKept = false): string[] {
  const { problems } = parseConfig(`version: 1\nprogram: acme\n${yaml}`, 'c.yml', isKept);
  return problems.map(
    ({ line, column, message, hint }) => `${line ?? ''}:${column ?? ''} ${message} ${hint}`,
  );
}

const ofType = (entry: string): string => `roster: { columns: { employee_type: ${entry} } }`;

describe('blanks around what is compared with cells', () => {
  it('are none in lists, as there are none in cells', () => {
    const { roster, guards, hierarchy } = configOf(
      [
        'roster: { departments: [" IT "], countries: [" GB"], email-domains: ["\\texample.com"] }',
        'guards: { protect: [" 0001"] }',
        'hierarchy: { manager_id: M, position_title: T, top: "0001\\u00A0" }',
      ].join('\n'),
    );
    expect([roster.departments, roster.countries, roster['email-domains']]).toEqual([
      ['IT'],
      ['GB'],
      ['example.com'],
    ]);
    expect([guards.protect, hierarchy]).toEqual([
      ['0001'],
      { manager_id: 'M', position_title: 'T', top: '0001' },
    ]);
  });

  it('are none in the lists of a filter, so that one word isn’t in both', () => {
    const filter = (keep: string, drop: string) =>
      `roster: { filters: [{ column: department, keep: [${keep}], drop: [${drop}] }] }`;
    expect(told(read(csvOf(employee(1)), filter('" Sales", ""', 'IT')).problems)).toEqual([]);
    expect(said(filter('Sales', '" Sales"'))).toEqual([
      expect.stringContaining('has a value in `keep` that is in `drop` too'),
    ]);
  });

  it('may be the header once more, where a filter leaves that out', () => {
    const [header = '', one = ''] = csvOf(employee(1)).split('\n');
    const twice = `${header}\n${one}\n${header}\n`;
    const filter = (drop: string) =>
      `roster: { filters: [{ column: department, keep: [Sales], drop: [${drop}] }] }`;
    expect(told(read(twice, filter('" department "')).problems)).toEqual([]);
    expect(told(read(twice, filter('Left')).problems)).toEqual(['roster/repeated-header 3:-']);
  });

  it('are none in the keys of values', () => {
    const { employees } = soundRoster(
      csvOf(employee(1)),
      ofType('{ column: employee_type, values: { " employee ": staff } }'),
    );
    expect(employees[0]?.values['employee_type']).toBe('staff');
  });

  it('make no second key of values, which would be another value for the same cells', () => {
    const [only, ...more] = said(ofType('{ column: T, values: { staff: employee, "staff ": contractor } }'));
    expect(more).toEqual([]);
    expect(only).toContain('`roster.columns.employee_type.values` has the key “staff” twice');
  });

  it.each([
    'roster: { departments: [Sales, " "] }',
    'roster: { filters: [{ column: department, keep: [Sales, Ex], drop: ["Ex "] }] }',
    'roster: { columns: { start_date: { column: S, format: YYYY-DD-MM } } }',
    'roster: { filters: [{ column: L, date: YYYY-DD-MM, keep: until }] }',
    ofType('{ column: T, values: { staff: employee, "staff ": contractor } }'),
  ])('don’t make an upload of an earlier version unreadable: %s', (yaml) => {
    expect(said(yaml)).toHaveLength(1);
    const { config, problems } = parseConfig(`version: 1\nprogram: acme\n${yaml}`, 'c.yml', true);
    expect(problems).toEqual([]);
    // It is read as that version did.
    const { config: again } = parseConfig(
      `version: 1\nprogram: acme\nguards: { protect: [" 1"] }`,
      'c.yml',
      true,
    );
    expect([config?.program, again?.guards.protect]).toEqual(['acme', [' 1']]);
  });

  it('aren’t all of it', () => {
    expect(said('roster: { departments: [" "] }')[0]).toContain('must not be empty');
    const top = 'hierarchy: { manager_id: M, position_title: T, top: " " }';
    expect(said(top)).toEqual([expect.stringContaining('`hierarchy.top` must not be empty')]);
    expect(said(`${top}\nimport: { ${top} }`)[1]).toContain('`import.hierarchy.top` must not be empty');
    expect(said(top, true)).toEqual([]);
  });
});

describe('a domain of addresses', () => {
  it.each([
    ['@example.com', 'what is right of the @'],
    ['hr@example.com', 'what is right of the @'],
    ['"*.example.com"', 'a star isn’t a pattern'],
    ['https://example.com', 'what is right of the @'],
  ])('can’t be %s, which no address has', (domain, hint) => {
    const yaml = `roster:\n  email-domains: [example.com, ${domain.startsWith('@') ? `"${domain}"` : domain}]`;
    const [only, ...more] = said(yaml);
    expect(more).toEqual([]);
    expect(only).toMatch(/^4:\d+ `roster\.email-domains` \(entry 2\) isn’t the domain of an address\./);
    expect(only).toContain(hint);
    expect(said(yaml, true)).toEqual([]);
  });
});

describe('a path of a file', () => {
  it.each([
    ['roster: { file: roster//employees.csv }', 'roster.file'],
    ['roster: { file: [a.csv, .//b.csv] }', 'roster.file` (entry 2)'],
    ['roster: { file: roster/ }', 'roster.file'],
    ['roster: { file: roster//*.csv }', 'roster.file'],
    ['hierarchy: { file: roster//positions.csv }', 'hierarchy.file'],
    ['guards: { known-ids: ids.csv/ }', 'guards.known-ids'],
  ])('has one spelling, that of git: %s', (yaml, key) => {
    expect(said(yaml)).toEqual([expect.stringContaining(`\`${key}`)]);
    expect(said(yaml)[0]).toContain('single forward slashes');
  });
});

describe('a number as a key', () => {
  it.each([
    ['01', '1'],
    ['1.0', '1'],
    ['0x10', '16'],
    ['1e3', '1000'],
    ['True', 'true'],
  ])('%s needs quotes, since YAML makes %s of it', (written, becomes) => {
    const yaml = ofType(`{ column: T, values: { ${written}: employee } }`);
    expect(said(yaml)).toEqual([
      `3:60 The key \`${written}\` must be a text, and without quotes YAML reads ${becomes}. Put it in quotes: \`"${written}"\`.`,
    ]);
    // It was read so once, and what was uploaded then stays readable.
    expect(said(yaml, true)).toEqual([]);
  });

  it('is what it seems to be where YAML would write it so, too', () => {
    const { employees } = soundRoster(
      csvOf(employee(1, { employee_type: '7' })),
      ofType('{ column: employee_type, values: { 7: employee } }'),
    );
    expect(employees[0]?.values['employee_type']).toBe('employee');
  });
});

describe('the default of a column with values', () => {
  const countries = (entry: string, country: string) =>
    read(csvOf(employee(1, { country })), `roster: { columns: { country: { column: country, ${entry} } } }`);
  const country = ({ roster }: ReturnType<typeof read>) => roster?.employees[0]?.values['country'];

  it('is what an empty cell becomes, whether or not the values have it', () => {
    const absent = countries('default: GB, values: { UK: GB }', '');
    expect([told(absent.problems), country(absent)]).toEqual([[], 'GB']);
    const there = countries('default: UK, values: { UK: GB }', '');
    expect([told(there.problems), country(there)]).toEqual([[], 'GB']);
  });

  it('is no value that a cell may have', () => {
    expect(told(countries('default: GB, values: { UK: GB }', 'GB').problems)).toEqual([
      'roster/unknown-value 2:7',
    ]);
  });
});

it.each([
  ['roster: { departments: [] }', 'roster/unknown-department'],
  ['roster: { countries: [] }', 'roster/unknown-country'],
  ['roster: { email-domains: [] }', 'roster/email-domain'],
  [ofType('{ column: employee_type, values: {} }'), 'roster/unknown-value'],
])('a list without an entry isn’t counted up: %s', (yaml, rule) => {
  const [only] = read(csvOf(employee(1)), yaml).problems;
  expect(only?.rule).toBe(rule);
  expect(only?.hint).not.toMatch(/\bare ?[.“]/);
  expect(only?.hint).toMatch(/^(?:Correct|Use)/);
});

it('whoever translates a country by values is told to list them all', () => {
  const { problems } = read(csvOf(employee(1, { country: 'Blighty' })));
  expect(problems.map(({ rule }) => rule)).toEqual(['employee/country']);
  expect(problems[0]?.hint).toMatch(/by `values` of its column, which must then list every value/);
});
