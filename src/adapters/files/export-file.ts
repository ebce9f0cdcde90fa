import { readFile, realpath, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { errorCode, Failure } from '../../core/base/failure.js';
import {
  MAX_FILE_BYTES,
  notRegular,
  saysOpenElsewhere,
  tooLarge,
  unreadable,
} from '../../core/base/files.js';
import type { RosterFile } from '../../core/roster/columns/sheet.js';
import { isInside } from './paths.js';

/**
 * Reads an export, which git needn't know.
 *
 * @param path relative to `from`
 * @param within the folders that it must lie in, where it can't lie anywhere
 * @returns its bytes, and for a path its name alone: where it lies is nobody's business
 * @throws Failure where it isn't there, isn't a regular file, is too large, or lies elsewhere
 */
export async function readExport(
  path: string,
  from: string,
  within?: readonly string[],
): Promise<RosterFile> {
  const name = basename(path);
  try {
    const file = await realpath(resolve(from, path));
    const folders = within && (await Promise.all(within.map((folder) => realpath(folder))));
    if (folders?.every((folder) => !isInside(folder, file))) throw elsewhere();
    const stats = await stat(file);
    if (!stats.isFile()) throw notRegular(name);
    if (stats.size > MAX_FILE_BYTES) throw tooLarge(name);
    return { path: name, bytes: await readFile(file) };
  } catch (error) {
    if (error instanceof Failure) throw error;
    if (saysOpenElsewhere(errorCode(error))) throw unreadable(name, errorCode(error));
    const hint = 'Check the path of the export, and that it was fetched.';
    throw new Failure(`The export ${name} can’t be read (${errorCode(error)}).`, hint);
  }
}

function elsewhere(): Failure {
  const hint =
    'Put it below the workspace or below `runner.temp`; links that lead out of them are not followed.';
  return new Failure('The export lies outside of the workspace.', hint, 'use');
}
