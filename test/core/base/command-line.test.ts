import { spawnSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { commandsWith, quoted } from '../../../src/core/base/command-line.js';
import { onUnix } from '../../support/systems.js';

/* Commands that are printed to be copied: into cmd, PowerShell and bash, and nobody knows into which. */

const PATHS = [
  'roster/employees.csv',
  'HR list/people.csv',
  'Übersicht (neu).csv',
  "Ada's list.csv",
  'R&D; sales, [1] {2} ^ # ~ = @ +.csv',
  '~/people.csv',
  ':people.csv',
  String.raw`C:\Users\Ada Q\people.csv`,
  'C:/Users/ada/people.csv',
  'https://github.com/acme/roster.git',
];

/** As a program gets it in cmd and PowerShell (the rules of the C runtime): nothing but the quotes goes. */
const onWindows = (argument: string): string => argument.replace(/^"(.*)"$/, '$1');

describe('a path in a command', () => {
  it.each(PATHS)('is the same path in every shell: %s', (path) => {
    const argument = quoted(path) ?? '';
    const meant = /^[~:]/.test(path) ? `./${path}` : path;
    expect(argument).not.toMatch(/^'/);
    expect(onWindows(argument)).toBe(meant);
  });

  onUnix('is the same path in bash', () => {
    const script = PATHS.map((path) => `printf '%s\\n' ${quoted(path) ?? ''}`).join('\n');
    const { stdout } = spawnSync('bash', ['-c', script], { encoding: 'utf8' });
    expect(stdout.trimEnd().split('\n')).toEqual(
      PATHS.map((path) => (/^[~:]/.test(path) ? `./${path}` : path)),
    );
  });

  it.each([
    '$HOME.csv',
    '100 %.csv',
    'a!b.csv',
    'a"b.csv',
    'a`b.csv',
    'a “b”.csv',
    'ends\\',
    '\\\\srv\\x',
    'a\nb',
  ])('isn’t in one where a shell would change it: %j', (path) => {
    expect(quoted(path)).toBeUndefined();
    expect(commandsWith('git add', ['a.csv', path, 'b c.csv'])).toEqual([
      'git add a.csv "b c.csv"',
      `git add of ${path}, by hand`,
    ]);
  });
});
