import { expect, it } from '@jest/globals';
import { nextLines } from '../../src/cli/init-words.js';
import { WORKFLOWS, type WorkflowName } from '../../src/core/init/workflows.js';
import { plain } from '../../src/core/report/text.js';

/** The steps at the end of init. */
const steps = (written: readonly string[], action = 'robin/roster-sync@v0'): string[] =>
  nextLines(
    {
      written,
      open: [],
      action,
      when: { minute: 23, timeZone: 'UTC' },
      keeper: 'people',
      isClean: true,
      source: undefined,
    },
    plain,
    undefined,
  ).map((line) => line.trim());

/** The line that adds a file to git. */
const adding = (path: string): string | undefined =>
  steps([path]).find((line) => line.startsWith('git add '));

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

const paths = (...names: WorkflowName[]): string[] => names.map((name) => WORKFLOWS[name].path);

it('of more than one workflow that sends, one is to be kept', () => {
  const asked = (...names: WorkflowName[]) =>
    steps(['.github/roster-sync.yml', ...paths(...names)]).find((line) => line.includes('keep one'));
  expect(asked('check', 'sync', 'import', 'called', 'programs')).toMatch(
    new RegExp(`keep one: ${paths('sync', 'called', 'programs').join(', ')}\\.$`),
  );
  expect(asked('check', 'sync', 'import', 'confirm')).toBeUndefined();
});

it('what has more to read at its top is named, each', () => {
  const lines = steps(['.github/roster-sync.yml', ...paths('sync', 'programs', 'staged')]);
  expect(lines.filter((line) => line.includes('Read the lines at the top of'))).toEqual([
    expect.stringContaining(`top of ${paths('programs', 'staged').join(', ')}, and`),
  ]);
});

it.each([
  ['OWNER/roster-sync@v0', true],
  ['OWNER/REPO@SHA', true],
  ['OWNER/roster-sync@3d3c42e5aac5ba805825da76410c181273ba90b1', true],
  ['robin/roster-sync@SHA', true],
  ['robin/roster-sync@v0', false],
  ['robin/OWNER@3d3c42e5aac5ba805825da76410c181273ba90b1', false],
])('who publishes is asked where %s has a word of the documents: %s', (action, isAsked) => {
  const lines = steps(['.github/roster-sync.yml'], action);
  expect(lines.some((line) => line.includes('Say who publishes'))).toBe(isAsked);
  expect(lines.some((line) => line.includes(`https://github.com/${action.replace(/@.*/, '')}/`))).toBe(
    !isAsked,
  );
});
