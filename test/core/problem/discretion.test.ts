import { describe, expect, it } from '@jest/globals';
import { discretionOf, NOTHING_KNOWN } from '../../../src/core/problem/discretion.js';
import { discretionFor } from '../../../src/core/roster/people/read.js';
import { configOf } from '../../support/roster.js';

const NOTHING: Parameters<typeof discretionOf>[0] = {
  known: NOTHING_KNOWN,
  departments: [],
  headers: new Set(),
  showValues: false,
};

describe('an id', () => {
  const id = (text: string) => discretionOf(NOTHING).id(text);

  it.each(['0000001', 'E-17', 'a1', '1', 'Ä1', '١٢٣', '=1+1', 'P.0/1'])(
    '%s has a digit in it and is shown',
    (text) => {
      expect(id(text)).toBe(text);
    },
  );

  it.each([
    '',
    'Lovelace',
    'van der Berg',
    'ada@example.com',
    'Ada2 Lovelace',
    'ada1@example.com',
    'x'.repeat(64),
  ])('%j is told by its place', (text) => {
    expect(id(text)).toBeUndefined();
  });

  it.each([`1${'x'.repeat(64)}`, '1\n2', 'Ada\u20281', 'Flat 1, 2 High Street'])(
    '%j has a digit, and is told by its place: no id is like that',
    (text) => {
      expect(id(text)).toBeUndefined();
    },
  );

  it('that the baseline has is shown', () => {
    const known = { ids: new Set(['ADA']), departments: new Set<string>() };
    expect(discretionOf({ ...NOTHING, known }).id('ADA')).toBe('ADA');
    expect(discretionOf({ ...NOTHING, known }).id('ada')).toBeUndefined();
  });

  it('that fits the pattern is shown', () => {
    const yaml = 'roster: { columns: { employee_id: { column: Id, pattern: "[A-Z]{3}" } } }';
    const discretion = discretionFor(configOf(yaml), NOTHING_KNOWN);
    expect(discretion.id('ABC')).toBe('ABC');
    expect(discretion.id('ABCD')).toBeUndefined();
    expect(discretion.id('ABC\n')).toBeUndefined();
  });
});

describe('a department', () => {
  it('is shown where the baseline or configuration has it', () => {
    const known = { ids: new Set<string>(), departments: new Set(['Sales']) };
    const discretion = discretionFor(configOf('roster: { departments: [IT] }'), known);
    expect(discretion.department('Sales')).toBe('Sales');
    expect(discretion.department('IT')).toBe('IT');
    expect(discretion.department('Lovelace')).toBeUndefined();
    expect(discretion.department('sales')).toBeUndefined();
  });

  it('isn’t shown for a digit in it', () => {
    expect(discretionOf(NOTHING).department('Sales 1')).toBeUndefined();
  });
});

describe('a header', () => {
  const yaml = `roster:
  columns: { forename: First Name, surname: { column: Last Name } }
  filters: [{ column: Status, keep: [a], drop: [b] }]
hierarchy: { manager_id: Manager ID, position_title: Job Title, position_id: Position ID }`;

  it.each([
    'First Name',
    'Last Name',
    'Status',
    'Manager ID',
    'Job Title',
    'Position ID',
    'employee_id',
    'email',
    'WORK E-MAIL',
  ])('%s is known and shown', (header) => {
    expect(discretionFor(configOf(yaml), NOTHING_KNOWN).header(header)).toBe(header);
  });

  it.each(['Lovelace', 'Ada', '0000001', 'ada@example.com', ''])('%j is told by its place', (header) => {
    expect(discretionFor(configOf(yaml), NOTHING_KNOWN).header(header)).toBeUndefined();
  });
});

describe('a value', () => {
  it('is never shown, but with show-values', () => {
    expect(discretionOf(NOTHING).value('0000001')).toBeUndefined();
    const open = discretionFor(configOf('show-values: true'), NOTHING_KNOWN);
    expect(open.value('Ada')).toBe('Ada');
    expect(open.id('Lovelace')).toBe('Lovelace');
    expect(open.department('Anything')).toBe('Anything');
    expect(open.header('Anything')).toBe('Anything');
  });
});
