import { expect, it } from '@jest/globals';
import { problem } from '../../../src/core/problem/problem.js';
import { plain, problemListLines } from '../../../src/core/report/text.js';

const found = (rule: 'employee/email' | 'employee/country', line: number) =>
  problem(rule, { file: 'r.csv', line }, { message: `${rule} of ${line}.` });

it('a terminal has ten of a kind at most, and the count of the others', () => {
  const emails = Array.from({ length: 886 }, (_, at) => found('employee/email', at + 2));
  const countries = Array.from({ length: 10 }, (_, at) => found('employee/country', at + 2));
  const lines = problemListLines([...emails, ...countries], plain, 'problems.csv has all of them.');
  expect(lines).toHaveLength(2 * 20 + 1);
  expect(lines.filter((line) => line.includes('employee/email of'))).toHaveLength(10);
  expect(lines.at(-1)).toBe('… and 876 more of employee/email: problems.csv has all of them.');
});
