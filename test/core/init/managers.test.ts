import { expect, it } from '@jest/globals';
import { proposed, table } from '../../support/export.js';

it('says what to do where only managers are named with the surname first and no comma', async () => {
  const file = table(12, {
    'Employee ID': (row) => String(10_000 + row),
    'First Name': 'Ada#',
    'Last Name': 'Example#',
    Email: 'person#@example.com',
    'Job Title': 'Clerk',
    'Manager Name': (row) => (row === 1 ? '' : 'Example1 Ada1'),
  });
  const { open } = await proposed(file);
  expect(open.join()).toContain('if only these do, have them exported as “Surname, Forename” or as ids');
});
