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

/**
 * What to write, in the place of a path in other letters.
 *
 * @param path as there is one
 * @param instead of what was written; a pattern stays one, since the path is only the first that it would mean
 */
export function writeAs(path: string, instead = ''): string {
  const right = isGlob(instead) ? patternAs(instead, path) : path;
  const what = right ?? `the pattern so that it fits ${path}`;
  return `Write ${what}: capitals and small letters count.`;
}

/** @returns a pattern with its folders spelled as those of a path; undefined where that isn’t all that is wrong */
function patternAs(pattern: string, path: string): string | undefined {
  const parts = pattern.split('/');
  const plain = parts.findIndex(isGlob);
  const right = [...path.split('/').slice(0, plain), ...parts.slice(plain)].join('/');
  return matches(right, path) ? right : undefined;
}

/** @param actual as the disk has it */
export function spelledOtherwise(path: string, actual: string): Failure {
  const hint = `Write ${actual} where ${path} is written, or rename the file: capitals and small letters count.`;
  return new Failure(`${path} is called ${actual} on this disk.`, hint);
}
