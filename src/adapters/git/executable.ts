import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import { delimiter, isAbsolute, join, relative } from 'node:path';
import { isInside } from '../files/paths.js';

const NAME = process.platform === 'win32' ? 'git.exe' : 'git';

/** Which git is started, and where git itself looks for the programs that it starts. */
export interface Programs {
  /** An absolute path; undefined where PATH has no git. */
  readonly git: string | undefined;
  /** The PATH of git. */
  readonly path: string;
}

/**
 * Finds git in the folders of PATH that are absolute and outside of a repository: a commit may have brought a program of
 * that name into it, and Windows would look in the current folder first.
 *
 * @param top the repository's folder
 */
export function programsOutside(top: string, path = process.env['PATH'] ?? ''): Programs {
  const repository = realFolder(top);
  const folders = path
    .split(delimiter)
    .map((folder) => folder.replace(/^"(.*)"$/, '$1'))
    .filter((folder) => isAbsolute(folder) && !isWithin(repository, realFolder(folder)));
  return {
    git: folders.map((folder) => join(folder, NAME)).find(isProgram),
    path: folders.join(delimiter),
  };
}

const isWithin = (repository: string, folder: string): boolean =>
  relative(repository, folder) === '' || isInside(repository, folder);

function realFolder(folder: string): string {
  try {
    return realpathSync.native(folder);
  } catch {
    return folder;
  }
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
