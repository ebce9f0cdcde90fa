import { Failure } from './failure.js';
import { isGlob, matches } from './glob.js';

/*
 * A path in other letters than the file has. Windows and macOS open it all the same, git and Linux don’t: so the same
 * configuration would work on one machine and not on another.
 */

/** A path as systems see it that don’t tell capitals from small letters, nor the forms of an accent. */
const folded = (path: string): string => path.normalize('NFC').toLowerCase();

/** Whether two different paths are one to such a system. */
export const isOtherSpelling = (path: string, other: string): boolean =>
  path !== other && folded(path) === folded(other);

/**
 * @param path as it is written; a pattern, too
 * @returns how one of the paths that there are spells it
 */
export function spellingOf(path: string, paths: readonly string[]): string | undefined {
  if (!isGlob(path)) return paths.find((one) => isOtherSpelling(path, one));
  const pattern = folded(path);
  return paths.find((one) => matches(pattern, folded(one)));
}

/** What to write, in the place of a path in other letters. */
export const writeAs = (path: string): string => `Write ${path}: capitals and small letters count.`;

/** @param actual as the disk has it */
export function spelledOtherwise(path: string, actual: string): Failure {
  const hint = `Write ${actual} where ${path} is written, or rename the file: capitals and small letters count.`;
  return new Failure(`${path} is called ${actual} on this disk.`, hint);
}
