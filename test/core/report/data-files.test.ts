import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { problem, type Problem } from '../../../src/core/problem/problem.js';
import { problemsCsv, problemsJson } from '../../../src/core/report/data-files.js';
import { HOSTILE } from './hostile.js';

const COLUMNS = ['rule', 'severity', 'file', 'line', 'column', 'employee_id', 'message', 'hint'];

const FOUND: readonly Problem[] = [
  problem(
    'employee/country',
    { file: 'r.csv', line: 7, column: 3 },
    { message: 'Is none.', employeeId: '0000001' },
  ),
  problem('roster/ragged-record', { file: 'a, b.csv', line: 9 }, { message: 'The “record”, has "3".' }),
  problem('roster/missing', { file: 'r.csv' }, { message: 'There is none.', hint: 'Make one.' }),
];

const rowsOf = (csv: string): string[][] => parse(csv, { bom: true });

describe('problems.csv', () => {
  it('has the columns that are promised', () => {
    expect(problemsCsv([])).toBe(`\uFEFF${COLUMNS.join(',')}\r\n`);
  });

  it('has a record a problem, with empty cells where there is nothing to say', () => {
    expect(rowsOf(problemsCsv(FOUND)).map((row) => row.slice(0, 7))).toEqual([
      COLUMNS.slice(0, 7),
      ['employee/country', 'error', 'r.csv', '7', '3', '0000001', 'Is none.'],
      ['roster/ragged-record', 'error', 'a, b.csv', '9', '', '', 'The “record”, has "3".'],
      ['roster/missing', 'error', 'r.csv', '', '', '', 'There is none.'],
    ]);
  });

  it('has one record a problem, whatever stands in it', () => {
    const hostile = HOSTILE.map((text) =>
      problem('employee/email', { file: text, line: 1 }, { message: text, employeeId: text, hint: text }),
    );
    const rows = rowsOf(problemsCsv(hostile));
    expect(rows).toHaveLength(HOSTILE.length + 1);
    for (const row of rows) {
      expect(row).toHaveLength(COLUMNS.length);
      for (const cell of row) expect(cell).not.toMatch(/^\s*[=+\-@]/);
    }
  });
});

describe('problems.json', () => {
  it('has the columns of problems.csv as keys', () => {
    const read = JSON.parse(problemsJson({ problems: [...FOUND] })) as Record<string, unknown>[];
    expect(Object.keys(read[0] ?? {})).toEqual(COLUMNS);
    expect(read[0]).toMatchObject({ line: 7, column: 3, employee_id: '0000001' });
    expect(read[2]).toMatchObject({ rule: 'roster/missing', hint: 'Make one.' });
    expect(read).toHaveLength(3);
  });
});
