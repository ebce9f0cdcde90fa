import { existsSync, lstatSync, realpathSync, type Stats } from 'node:fs';
import { notRegular } from '../../core/base/files.js';
import { isOtherSpelling, spelledOtherwise } from '../../core/base/spelling.js';
import type { Failure } from '../../core/base/failure.js';
import { isAbsolute, relative, sep, join, parse, dirname, resolve } from 'node:path';

/** Whether a path is below a folder. Both must be absolute and without links. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/**
 * Whether there is a link on the way to a path, or at its end, that lies in this folder: a commit may have brought it.
 * (Asked one after the other without waiting, the system answers sooner than each question by itself would begin.)
 */
export function passesLinkIn(folder: string, path: string): boolean {
  const inside = followed(folder);
  let at = parse(path).root;
  for (const name of relative(at, path).split(sep)) {
    const next = join(at, name);
    const stats = statsOf(next);
    if (!stats) return false;
    if (stats.isSymbolicLink() && (at === inside || isInside(inside, at))) return true;
    at = followed(next);
  }
  return false;
}

function followed(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}

function statsOf(path: string): Stats | undefined {
  try {
    return lstatSync(path);
  } catch {
    return undefined;
  }
}

/** A path with its links followed as far as it exists. */
export function realPath(path: string): string {
  const folder = existingFolder(dirname(path));
  return existsSync(path)
    ? realpathSync.native(path)
    : resolve(realpathSync.native(folder), relative(folder, path));
}

export function existingFolder(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : existingFolder(dirname(path));
}

/**
 * Why a file of a folder isn’t read, though the system finds it: a link is on its way, or it has other letters.
 *
 * @param path as it is written, relative to the folder
 * @param real where the system finds it; undefined: nowhere, as where a link leads
 */
export function elsewhere(path: string, folder: string, real: string | undefined): Failure {
  const actual = real === undefined ? path : relative(folder, real).split(sep).join('/');
  return isOtherSpelling(path, actual) ? spelledOtherwise(path, actual) : notRegular(path);
}
