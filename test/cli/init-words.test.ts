import { expect, it } from '@jest/globals';
import { nextLines } from '../../src/cli/init-words.js';
import { plain } from '../../src/core/report/text.js';

/** The line that adds a file to git, among the steps at the end of init. */
const adding = (path: string): string | undefined =>
  nextLines(
    {
      written: [path],
      open: [],
      action: 'robin/roster-sync@v0',
      when: { minute: 23, timeZone: 'UTC' },
      keeper: 'people',
      isClean: true,
      source: undefined,
    },
    plain,
    undefined,
  )
    .map((line) => line.trim())
    .find((line) => line.startsWith('git add '));

it.each([
  ['roster/employees.csv', 'git add roster/employees.csv'],
  ['HR list/Übersicht (neu).csv', 'git add "HR list/Übersicht (neu).csv"'],
  ["Ada's list.csv", 'git add "Ada\'s list.csv"'],
  ['R&D; sales.csv', 'git add "R&D; sales.csv"'],
  ['-x.csv', 'git add ./-x.csv'],
  // Inside double quotes one of the shells would take these for its own, and cmd knows no other quotes.
  ['list $HOME.csv', 'git add of list $HOME.csv, by hand'],
  ['100 %.csv', 'git add of 100 %.csv, by hand'],
  ["Ada's `list`.csv", "git add of Ada's `list`.csv, by hand"],
  ['a “b”.csv', 'git add of a “b”.csv, by hand'],
])('%s can be copied into bash, PowerShell and cmd, or no command is printed', (path, line) => {
  expect(adding(path)).toBe(line);
});
