import { Failure } from './failure.js';

/** No roster of 100,000 people comes near it. */
export const MAX_FILE_BYTES = 100 * 1024 * 1024;

/** @param mode of an entry of a tree, in git's six digits */
export const isRegularFile = (mode: string): boolean => mode.startsWith('100');

export function notRegular(path: string): Failure {
  return new Failure(
    `${path} isn’t a regular file.`,
    'Links and folders are not followed; name the file itself.',
  );
}

/** @param code of the system: `EACCES` */
export function unreadable(path: string, code: string): Failure {
  return new Failure(`${path} can’t be read (${code}).`, 'Give this user the right to read it.');
}

/** @param mode of an entry of a tree that is the commit of another repository */
const isSubmodule = (mode: string | undefined): boolean => mode === '160000';

/**
 * A submodule's files belong to another repository, and aren't in the tree of this one.
 *
 * @param modeOf the mode of the tree's entry at a path
 * @throws Failure where the path is a submodule, or lies in one
 */
export function refuseSubmodules(path: string, modeOf: (path: string) => string | undefined): void {
  const parts = path.split('/');
  const above = parts.map((_, index) => parts.slice(0, index + 1).join('/'));
  const submodule = above.find((one) => isSubmodule(modeOf(one)));
  if (submodule === undefined) return;
  throw new Failure(
    `${path} lies in the submodule ${submodule}, which is a repository of its own.`,
    `Keep configuration and roster in one repository: put the configuration into ${submodule} and name it with config, or move the roster here.`,
  );
}

export function tooLarge(path: string): Failure {
  const limit = MAX_FILE_BYTES / 1024 / 1024;
  return new Failure(
    `${path} is larger than ${limit} MiB.`,
    'That isn’t a roster; check that the right file was saved.',
  );
}
