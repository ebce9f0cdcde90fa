import { lstat, readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '../../core/base/failure.js';
import { isRegularFile } from '../../core/base/files.js';
import { objectOf } from './altered.js';
import type { TreeEntry } from './entries.js';

/** A larger file git compares faster: it knows when it has written it. */
const MAX_BYTES = 4_000_000;

/**
 * Whether a file of the work tree has the bytes that a commit has of it, or is in neither: most are the same, and to read
 * one takes less time than to start git.
 *
 * @param top the folder of the work tree
 * @param path of the file in it
 * @param committed what the commit has at the path
 * @returns false where they differ, or where only git can say it: links, line ends, large files
 */
export async function areSame(top: string, path: string, committed: TreeEntry | undefined): Promise<boolean> {
  const file = join(top, path);
  try {
    const stats = await lstat(file);
    if (!committed || !isRegularFile(committed.mode)) return false;
    if (!stats.isFile() || stats.size > MAX_BYTES) return false;
    // Git doesn't follow a link to a folder.
    if ((await realpath(file)) !== join(await realpath(top), path)) return false;
    return objectOf(await readFile(file), committed.object) === committed.object;
  } catch (error) {
    return !committed && ['ENOENT', 'ENOTDIR'].includes(errorCode(error));
  }
}
