import { expect, it } from '@jest/globals';
import { problem, type Problem } from '../../../src/core/problem/problem.js';
import { outcomeOf } from '../../../src/core/outcome/outcome.js';
import { problemsTitle, problemsWords } from '../../../src/core/report/headline.js';

const at = (column: number, more: Partial<Problem> = {}): Problem => ({
  ...problem('employee/email', { file: 'r.csv', line: 2, column }, { message: 'Is wrong.' }),
  ...more,
});

it('the list of problems has the count of the headline, and says why there are more', () => {
  const cause = { file: 'r.csv', line: 2, column: 1 };
  const follows = at(9, { causes: [cause] });
  const warning = at(7, { severity: 'warning' });
  const title = (problems: readonly Problem[], command: 'check' | 'sync' = 'check') =>
    problemsTitle({ ...outcomeOf(command, 'problems'), problems });
  expect(problemsWords([at(1)])).toBe('1 cell to fix');
  // The headline has counted them already.
  expect(title([at(1)])).toBe('What to fix');
  expect(title([at(1), at(2), follows])).toBe('What to fix; 1 other problem will go with them');
  expect(title([at(1), follows])).toBe('What to fix; 1 other problem will go with it');
  expect(title([at(1), at(2, { isWide: true })])).toBe('What to fix');
  // The headline says less, or something else.
  expect(title([at(1), at(1, { rule: 'employee/pattern' }), warning])).toBe(
    '1 cell to fix, with 2 problems, 1 warning',
  );
  expect(title([at(1), at(2)], 'sync')).toBe('2 cells to fix');
  expect(title([warning, warning])).toBe('2 warnings');
});
