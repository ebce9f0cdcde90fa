import * as fs from 'node:fs';
import { win32 } from 'node:path';
import { describe, expect, it, jest } from '@jest/globals';

/* Windows' own way with paths: drive letters, capitals, backslashes. The modules are those that run there. */

/** The programs that there are, by their folders. */
const GIT = new Set<string>();
const isThere = (file: string): void => {
  if (!GIT.has(file)) throw new Error('ENOENT');
};

jest.unstable_mockModule('node:path', () => ({ ...win32, default: win32 }));
jest.unstable_mockModule('node:fs', () => ({
  ...fs,
  accessSync: isThere,
  statSync: (file: string) => ({ isFile: () => GIT.has(file) }),
  realpathSync: { native: (path: string) => path },
}));

const platform = Object.getOwnPropertyDescriptor(process, 'platform');
Object.defineProperty(process, 'platform', { value: 'win32' });
const { isInside, elsewhere } = await import('../../../src/adapters/files/paths.js');
const { programsOutside } = await import('../../../src/adapters/git/executable.js');
if (platform) Object.defineProperty(process, 'platform', platform);

const REPOSITORY = String.raw`C:\Users\ada\roster`;

describe('a path is inside of a folder', () => {
  it.each([
    String.raw`C:\Users\ada\roster\employees.csv`,
    String.raw`c:\users\Ada\ROSTER\employees.csv`,
    'C:/Users/ada/roster/employees.csv',
    String.raw`C:\Users\ada\roster\..roster\employees.csv`,
  ])('%s', (path) => {
    expect(isInside(REPOSITORY, path)).toBe(true);
  });

  it.each([
    REPOSITORY,
    String.raw`c:\USERS\ada\roster`,
    String.raw`C:\Users\ada`,
    String.raw`C:\Users\ada\roster2\employees.csv`,
    String.raw`D:\Users\ada\roster\employees.csv`,
    String.raw`\\server\share\roster\employees.csv`,
  ])('and %s isn’t', (path) => {
    expect(isInside(REPOSITORY, path)).toBe(false);
  });
});

describe('a file that the disk has elsewhere', () => {
  it('has other letters', () => {
    const failure = elsewhere(
      'roster/employees.csv',
      REPOSITORY,
      String.raw`${REPOSITORY}\Roster\Employees.csv`,
    );
    expect(failure.message).toBe('roster/employees.csv is called Roster/Employees.csv on this disk.');
  });

  it.each([String.raw`D:\other\employees.csv`, String.raw`${REPOSITORY}\other\employees.csv`, undefined])(
    'or a link leads there: %s',
    (real) => {
      expect(elsewhere('roster/employees.csv', REPOSITORY, real).message).toContain('isn’t a regular file');
    },
  );
});

describe('git', () => {
  it('is found in a folder of Path, with quotes around it or not, and never in the repository', () => {
    const there = String.raw`C:\Program Files\Git\cmd`;
    GIT.add(String.raw`${there}\git.exe`);
    GIT.add(String.raw`${REPOSITORY}\tools\git.exe`);
    GIT.add(String.raw`c:\users\ADA\roster\git.exe`);
    const path = [
      'tools',
      String.raw`c:\users\ADA\roster`,
      String.raw`${REPOSITORY}\tools`,
      `"${there}"`,
    ].join(';');
    expect(programsOutside(REPOSITORY, path)).toEqual({ git: String.raw`${there}\git.exe`, path: there });
  });

  it('is missed where only the repository has one', () => {
    GIT.add(String.raw`${REPOSITORY}\git.exe`);
    expect(programsOutside(REPOSITORY, REPOSITORY).git).toBeUndefined();
  });
});
