import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

const NAME = process.platform === 'win32' ? 'git.exe' : 'git';

let found: string | undefined;

/**
 * Where git is, by the absolute folders of PATH alone. A program of that name in the current folder is never started:
 * Windows would look there first, and a commit may have brought it.
 *
 * @returns an absolute path; the bare name where PATH has no git, so that starting it fails
 */
export function gitExecutable(path = process.env['PATH'] ?? ''): string {
  return (
    (found ??= path
      .split(delimiter)
      .map((folder) => folder.replace(/^"(.*)"$/, '$1'))
      .filter((folder) => isAbsolute(folder))
      .map((folder) => join(folder, NAME))
      .find(isProgram)) ?? join('/', NAME)
  );
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
