import { describe, expect, it } from '@jest/globals';
import { parseConfig } from '../../../src/core/config/parse.js';

/* What is said of a wrong configuration: where it is wrong, what was meant, and how a right line looks. */

/** @param yaml what stands from line 3 on @returns `line:column message hint` of each problem */
function said(yaml: string): string[] {
  const { problems } = parseConfig(`version: 1\nprogram: acme\n${yaml}`, '.github/roster-sync.yml');
  return problems.map(
    ({ line, column, message, hint }) => `${line ?? ''}:${column ?? ''} ${message} ${hint}`,
  );
}

const ofForename = (text: string): string => `roster:\n  columns:\n    forename: ${text}`;

const filterOf = (entry: string): string => `roster: { filters: [{ ${entry} }] }`;

describe('a misspelt key', () => {
  it.each([
    ['show_values: true', '3:1 ', '`show-values`', '`show-values: false`'],
    ['keepXml: true', '3:1 ', '`keep-xml`', '`keep-xml: false`'],
    ['Guards: {}', '3:1 ', '`guards`', '`guards: { protect: ["0000001"] }`'],
    [
      'guards:\n  max-leaver: { percent: 5 }',
      '4:3 ',
      '`max-leavers`',
      '`max-leavers: { percent: 5, floor: 3 }`',
    ],
    ['guards:\n  max-leavers: { flor: 3 }', '4:18 ', '`floor`', '`floor: 3`'],
    ['roster:\n  colums:\n    a: b', '4:3 ', '`columns`', '`columns: { employee_id: Employee ID'],
    [ofForename('{ colum: First }'), '5:17 ', '`column`', '`column: First Name`'],
    [ofForename('{ column: F, patern: x }'), '5:28 ', '`pattern`', '`pattern: "[0-9]{7}"`'],
    ['roster:\n  filters:\n    - { colum: S, keep: [a], drop: [b] }', '5:9 ', '`column`', '`column: Status`'],
    ['hierarchy:\n  managerId: M\n  position_title: T', '4:3 ', '`manager_id`', '`manager_id: Manager ID`'],
    ['rules:\n  roster/unknown-departments: off', '4:3 ', '`roster/unknown-department`', ''],
  ])('in %j is told alone, with the one that is meant', (yaml, place, meant, example) => {
    const [only, ...more] = said(yaml);
    expect(more).toEqual([]);
    expect(only?.startsWith(place)).toBe(true);
    expect(only).toContain(`it is nearly ${meant}`);
    expect(only).toContain(example);
  });
});

describe('a key at another level than its own', () => {
  it.each([
    ['max-leavers: { percent: 5 }', '3:1 `max-leavers` isn’t a key here; it belongs under `guards`.'],
    ['file: a.csv', '3:1 `file` isn’t a key here; it belongs under `roster` or under `hierarchy`.'],
    ['departments: [Sales]', '3:1 `departments` isn’t a key here; it belongs under `roster`.'],
    ['position_title: T', '3:1 `position_title` isn’t a key here; it belongs under `hierarchy`.'],
    [
      'guards:\n  show-values: true',
      '4:3 `guards.show-values` isn’t a key here; it belongs at the top level.',
    ],
    [
      'column: x',
      '3:1 `column` isn’t a key here; it belongs in an entry of `roster.columns` or in an entry of `roster.filters`.',
    ],
    ['maxLeavers: 5', '3:1 `maxLeavers` isn’t a key here; `max-leavers` belongs under `guards`.'],
  ])('in %j is sent to where it belongs', (yaml, words) => {
    const [only, ...more] = said(yaml);
    expect(more).toEqual([]);
    expect(only?.startsWith(words)).toBe(true);
    expect(only).toMatch(/Move the line there.*: `[a-z_-]+: .+`\.$/);
  });
});

describe('keys that exclude each other', () => {
  it.each([
    ['hierarchy: { manager_id: a, manager_name: b, position_title: c }', 'manager_name', ['manager_id']],
    ['hierarchy: { file: a.csv, manager_id: a }', 'manager_id', ['file']],
    [
      'hierarchy: { file: a.csv, manager_id: a, position_title: T }',
      'file',
      ['manager_id', 'position_title'],
    ],
    [
      'import: { hierarchy: { manager_id: a, manager_email: b, position_title: c } }',
      'manager_email',
      ['manager_id'],
    ],
    [ofForename('{ column: a, part: first, columns: [a, b] }'), 'columns', ['column', 'part']],
    [ofForename('{ columns: [a, b], part: first }'), 'part', ['columns']],
    [ofForename('{ value: x, format: DD/MM/YYYY }'), 'format', ['value']],
    [filterOf('column: X, date: DD/MM/YYYY, keep: [a], drop: [b]'), 'date', ['drop']],
    [filterOf('column: X, date: DD/MM/YYYY, keep: until, drop: [b]'), 'drop', ['date']],
  ])('are told once, and one is to be deleted: %s', (yaml, key, others) => {
    const [only, ...more] = said(yaml);
    const named = others.map((one) => `\`${one}\``).join(' and ');
    expect(more).toEqual([]);
    expect(only).toContain(
      `${key}\` can’t be beside ${named}: one excludes the other. Delete \`${key}\`, or else ${named}.`,
    );
  });
});

it('a key that is nothing’s spelling is told with the keys that there are', () => {
  expect(said('guards:\n  zebra: 1')).toEqual([
    '4:3 `guards.zebra` isn’t a key here. The keys that may appear here are `max-leavers`, `max-joiners`, `max-movers`, `max-email-changes`, `first-sync`, `known-ids`, `protect`, `approvers`.',
  ]);
});

describe('a wrong value', () => {
  it.each([
    [
      'roster:\n  delimiter: comma',
      '4:3 `roster.delimiter` must be auto or , or ; or tab or |. For example: `delimiter: auto`.',
    ],
    [
      'roster:\n  max-records: many',
      '4:3 `roster.max-records` must be a number. For example: `max-records: 10000`.',
    ],
    ['show-values: yes', '3:1 `show-values` must be true or false. For example: `show-values: false`.'],
    [
      'roster:\n  departments: Sales',
      '4:3 `roster.departments` must be a list. For example: `departments: [Sales, IT]`.',
    ],
    [
      'roster: employees.csv',
      '3:1 `roster` must be a group of keys. For example: `roster: { file: roster/employees.csv }`.',
    ],
    ['api:\n  upload: form', '4:3 `api.upload` must be raw or a group of keys. For example: `upload: raw`.'],
    [
      'hierarchy:\n  manager_id: M',
      '3:1 `hierarchy.position_title` is missing. For example: `position_title: Job Title`.',
    ],
    [
      'roster:',
      '3:1 `roster` has no value. Indent what belongs to it below it, or delete the line. For example: `roster: { file: roster/employees.csv }`.',
    ],
    [
      ofForename('# of people'),
      '5:5 `roster.columns.forename` has no value. Write one after the colon, in quotes if it begins with #, or delete the line.',
    ],
    [
      'guards:\n  protect: ["0000001", 0000002]',
      '4:24 `guards.protect` (entry 2) must be a text, and without quotes YAML reads a number or a yes/no. Put the value in quotes: "0001" keeps its zeros.',
    ],
    [
      'roster:\n  columns:\n    employee_id:\n      column: I\n      pattern: [0-9]',
      '7:7 `roster.columns.employee_id.pattern` must be a text. A text that begins with [ or { needs quotes. For example: `pattern: "[0-9]{7}"`.',
    ],
  ])('in %j is told with what it may be', (yaml, words) => {
    expect(said(yaml)).toEqual([words]);
  });

  it.each([
    [
      'guards:\n  approvers: []',
      '4:3 `guards.approvers` must have at least 1 entry. For example: `approvers: [hr-lead]`.',
    ],
    [
      ofForename('{ columns: [A] }'),
      '5:17 `roster.columns.forename.columns` must have at least 2 entries. For example: `columns: [First Name, Middle Name]`.',
    ],
    [
      ofForename('{ columns: A }'),
      '5:17 `roster.columns.forename.columns` must be a list. For example: `columns: [First Name, Middle Name]`.',
    ],
    ['time-zone: ""', '3:1 `time-zone` must not be empty. For example: `time-zone: Europe/London`.'],
    [
      filterOf('column: X, date: DD/MM/YYYY'),
      '3:21 `roster.filters` (entry 1), `keep` is missing. For example: `keep: until`.',
    ],
    [
      filterOf('column: X, date: DD/MM/YYYY, keep: since'),
      '3:52 `roster.filters` (entry 1), `keep` must be until or from. For example: `keep: until`.',
    ],
    [
      filterOf('column: X, drop: [a]'),
      '3:21 `roster.filters` (entry 1), `keep` is missing. For example: `keep: [Active, On Leave]`.',
    ],
  ])('in %j is told once, in the form that was meant', (yaml, words) => {
    expect(said(yaml)).toEqual([words]);
  });

  it.each(['no', 'NO', 'yes', '2024-01-31', '12:30', '1_000', '0o7x'])(
    'is none in a text that YAML 1.1 would change: %s',
    (text) => {
      const { config } = parseConfig(`version: 1\nprogram: acme\nroster: { departments: [${text}] }`, 'f');
      expect(config?.roster.departments).toEqual([text]);
    },
  );
});

describe('what YAML can’t read', () => {
  it.each([
    ['roster:\n\tfile: a.csv', '4:1 ', 'tab', 'spaces'],
    ['show-values:true', '3:1 ', 'A space is missing after the colon', '`program: acme`'],
    ['roster:\n  file:a.csv', '3:1 ', 'A space is missing after the colon', '`program: acme`'],
    [
      'roster:\n  file:a.csv\n  delimiter: tab',
      '4:3 ',
      'A space is missing after the colon',
      '`program: acme`',
    ],
    [
      'roster:\n  delimiter: tab\n  file:a.csv',
      '5:3 ',
      'A space is missing after the colon',
      '`program: acme`',
    ],
    [
      'show-values: true\nshow-values: false',
      '4:1 ',
      'The key `show-values` appears here a second time',
      'Delete',
    ],
    [ofForename('@first'), '5:15 ', '`@`', 'quotes'],
    [ofForename('%first'), '5:15 ', '`%`', 'quotes'],
    [ofForename('`first'), '5:15 ', 'a backtick', 'quotes'],
    [ofForename('*first'), '5:15 ', 'An alias', 'begins with *, put it in quotes'],
    [ofForename('!first'), '5:15 ', 'A tag', 'begins with !, put it in quotes'],
    [ofForename('| x'), '5:17 ', 'can’t read', 'quotes'],
    [ofForename('a: b'), '5:15 ', 'second colon', 'quotes'],
    [ofForename('"a" b'), '5:19 ', 'after the end of the value', 'quotes'],
    [ofForename('"\\d"'), '5:16 ', 'backslash', 'single quotes'],
    [ofForename('[a'), '5:17 ', 'bracket', 'Close'],
    [ofForename('"a\n  x: y'), '5:15 ', 'quote begins here', 'Close'],
    ['roster:\n    file: a\n  delimiter: b', '5:1 ', 'indented', 'same column'],
    ['roster:\n  filters:\n    - column: a\n     keep: [a]', '6:1 ', 'list', 'hyphen'],
    ['roster\n  file: a', '3:1 ', 'with a colon after it', '`key: value`'],
    ['- a', '3:1 ', 'An entry of a list', 'Indent'],
    ['---\nkeep-xml: true', '3:1 ', 'second document', 'one document'],
  ])('%j is told once, at its place, with what to do', (yaml, place, message, hint) => {
    const [only, ...more] = said(yaml);
    expect(more).toEqual([]);
    expect(only?.startsWith(place)).toBe(true);
    expect(only).toContain(message);
    expect(only).toContain(hint);
  });
});
