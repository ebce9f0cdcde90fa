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

export function tooLarge(path: string): Failure {
  const limit = MAX_FILE_BYTES / 1024 / 1024;
  return new Failure(
    `${path} is larger than ${limit} MiB.`,
    'That isn’t a roster; check that the right file was saved.',
  );
}
