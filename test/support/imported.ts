import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './cleanup.js';
import { CONFIG } from './people.js';

/* An export as an HR system writes it, how it is to be read, and the roster that it gives. */

export const SETTINGS = {
  version: 1,
  program: 'acme',
  hierarchy: { manager_id: 'manager_id', position_title: 'position_title' },
  import: {
    columns: {
      employee_id: 'Number',
      forename: { column: 'Name', part: 'first' },
      surname: { column: 'Name', part: 'last' },
      employee_type: { column: 'Contract', values: { 'Full-Time': 'employee' } },
      start_date: { column: 'Hired', format: 'D-MMM-YY' },
    },
    filters: [{ column: 'Status', keep: ['Active'], drop: ['Terminated'] }],
    hierarchy: { manager_name: 'Supervisor', position_title: 'Job' },
  },
};

export const configured = (more: object = {}): Record<string, string> => ({
  [CONFIG]: `${JSON.stringify({ ...SETTINGS, ...more }, null, 2)}\n`,
});

export const EXPORT = [
  'Number;Name;Contract;Department;Hired;Country;E-mail;Status;Supervisor;Job;Salary;Secret header',
  '0000002;O’Hara, Maïté;Full-Time;Sales;20-Sep-19;France;maite@example.com;Active;Ada Quillfeather;Clerk;51000;x',
  '0000003;Bela Zanzibar;Full-Time;Sales;1-Jan-20;France;bela@example.com;Terminated;Ada Quillfeather;Clerk;52000;x',
  '0000001;Ada Quillfeather;Full-Time;Board;13-Dec-12;United Kingdom;ada@example.com;Active;;Chief;53000;x',
  '',
].join('\r\n');

export const IMPORTED = [
  'forename,surname,employee_id,employee_type,department,start_date,country,email,manager_id,position_title',
  'Ada,Quillfeather,0000001,employee,Board,2012-12-13,GB,ada@example.com,,Chief',
  'Maïté,O’Hara,0000002,employee,Sales,2019-09-20,FR,maite@example.com,0000001,Clerk',
  '',
].join('\n');

/** Where git doesn't look. */
export function exported(content: string | Buffer = EXPORT): string {
  const file = join(temporaryFolder(), 'people.csv');
  writeFileSync(file, content);
  return file;
}
