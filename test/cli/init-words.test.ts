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
  ['roster/employees.csv', 'roster/employees.csv'],
  ['HR list/Übersicht (neu).csv', '"HR list/Übersicht (neu).csv"'],
  ["Ada's list.csv", '"Ada\'s list.csv"'],
  // Inside double quotes a shell would take these for its own.
  ['list $HOME.csv', "'list $HOME.csv'"],
  ['100 %.csv', "'100 %.csv'"],
  ["Ada's `list`.csv", "'Ada'\\''s `list`.csv'"],
])(
  '%s can be copied into bash, PowerShell and cmd, as far as one quoting is the same there',
  (path, quoted) => {
    expect(adding(path)).toBe(`git add ${quoted}`);
  },
);
