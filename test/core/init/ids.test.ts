import { expect, it } from '@jest/globals';
import { proposed, table } from '../../support/export.js';

const PEOPLE = {
  'Employee ID': (row: number) => String(10_000 + row),
  'First Name': (row: number) => `Ada${row}`,
  'Last Name': (row: number) => `Example${row}`,
  'Employee Type': 'employee',
  Department: (row: number) => (row % 2 === 0 ? 'Sales' : 'Service'),
  'Start Date': (row: number) => `${13 + (row % 15)}/06/2019`,
  Country: 'GB',
  Email: 'person#@example.com',
};

it.each([
  ['10001.0', (row: number) => `${10_000 + row}.0`, '12 ids'],
  ['1.0001E+04', (row: number) => (row === 1 ? '1.0001E+04' : String(10_000 + row)), '1 id in'],
])('ids that became numbers are named: %s', async (_, id, count) => {
  const { open } = await proposed(table(12, { ...PEOPLE, 'Employee ID': id }));
  expect(open).toEqual([expect.stringContaining(count)]);
  expect(open.join()).toContain('Export the ids as text');
});

it.each(['E1001', '1E05', '10001'])('an id as %s is nothing to ask about', async (first) => {
  const id = (row: number) => (row === 1 ? first : String(10_001 + row));
  const { open } = await proposed(table(12, { ...PEOPLE, 'Employee ID': id }));
  expect(open).toEqual([]);
});
