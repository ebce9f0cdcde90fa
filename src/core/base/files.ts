import { Failure } from './failure.js';

/** No roster of 100,000 people comes near it. */
export const MAX_FILE_BYTES = 100 * 1024 * 1024;

/** @param mode of an entry of a tree, in git's six digits */
export const isRegularFile = (mode: string): boolean => mode.startsWith('100');

export function notRegular(path: string): Failure {
  return new Failure(
    `${path} is no regular file.`,
    'Links and folders are not followed; name the file itself.',
  );
}

export function tooLarge(path: string): Failure {
  const most = MAX_FILE_BYTES / 1024 / 1024;
  return new Failure(
    `${path} is larger than ${most} MiB.`,
    'That is no roster; check that the right file was saved.',
  );
}
