import { expect, it } from '@jest/globals';
import { compare } from '../../../src/core/base/text.js';
import { byPlace, chooseProblems, problem, withHeaders } from '../../../src/core/problem/problem.js';
import type { RuleId } from '../../../src/core/vocabulary/rules.js';

const at = (rule: RuleId, line: number) => problem(rule, { file: 'r.csv', line }, { message: 'Is wrong.' });

const FOUND = [
  ...[2, 3, 4, 5, 6, 7, 8].map((line) => at('employee/email', line)),
  at('employee/country', 9),
  at('employee/email', 10),
  at('hierarchy/cycle', 11),
];

const lines = (most: number) => chooseProblems(FOUND, most).map(({ line }) => line);

it('of many problems those are chosen that show each rule, in the order of the file', () => {
  expect(lines(3)).toEqual([2, 9, 11]);
  expect(lines(5)).toEqual([2, 3, 4, 9, 11]);
  expect(lines(2)).toEqual([2, 9]);
  expect(lines(0)).toEqual([]);
  expect(lines(100)).toEqual(FOUND.map(({ line }) => line));
});

it('problems sort by file, line, cell and rule, as numbers and code units', () => {
  const places = [
    { file: 'a.csv', line: 10 },
    { file: 'a.csv', line: 9, column: 10 },
    { file: 'a.csv', line: 9, column: 9 },
    { file: 'B.csv', line: 99 },
    { file: 'a.csv' },
    { file: 'ä.csv', line: 1 },
  ].map((place) => problem('employee/email', place, { message: 'Is wrong.' }));
  expect(places.toSorted(byPlace).map(({ file, line, column }) => [file, line, column])).toEqual([
    ['B.csv', 99, undefined],
    ['a.csv', undefined, undefined],
    ['a.csv', 9, 9],
    ['a.csv', 9, 10],
    ['a.csv', 10, undefined],
    ['ä.csv', 1, undefined],
  ]);
  // U+1F600 begins with D83D, which is below E000.
  expect(compare('\u{1F600}', '\uE000')).toBe(-1);
  expect(compare('a', 'a')).toBe(0);
  expect(compare('a', 'B')).toBe(1);
});

it('messages have the words of the file that they are of: its header, or what the field is called', () => {
  const guide = {
    headers: ['Hire Date', 'country'],
    headerOf: (element: string) => ({ start_date: 'Hire Date', country: 'country' })[element],
    rowOf: () => undefined,
    cellsAt: () => undefined,
  };
  const said = (message: string, file = 'r.csv') =>
    withHeaders(
      [problem('employee/start-date', { file, line: 2, column: 1 }, { message })],
      new Map([['r.csv', guide]]),
    )[0];
  expect(said('`start_date` isn’t a date.')).toMatchObject({
    header: 'Hire Date',
    message: '“Hire Date” isn’t a date.',
  });
  expect(said('`country` is wrong.')?.message).toBe('`country` is wrong.');
  expect(said('`email` is wrong, and so is `surname`.')?.message).toBe(
    'The work e-mail address is wrong, and so is the surname.',
  );
  // What isn’t a column, and what is of a configuration, is in its own words.
  expect(said('`skip-last` is wrong.')?.message).toBe('`skip-last` is wrong.');
  expect(said('`start_date` is wrong.', 'config.yml')?.message).toBe('`start_date` is wrong.');
});
