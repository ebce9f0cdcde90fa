import { randomUUID } from 'node:crypto';
import { lstat, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { errorCode } from '../../core/base/failure.js';
import { notRegular, OpenElsewhere, saysOpenElsewhere } from '../../core/base/files.js';
import { passesLinkIn } from './paths.js';

/**
 * Writes a file below a folder: all of it or nothing, and never through a link, which may lead out of the folder. A
 * file that is there keeps its mode.
 *
 * @param root an absolute path; a link on the way to it is the business of whoever named it
 * @param path relative to the root, with forward slashes
 * @param mode of a file that isn't there yet; undefined: what the process gives
 * @throws Failure where a part of the path is a link, a folder is in the file's place, or another program has the file
 *   open; the system's own error where it can't be written
 */
export async function writeBelow(
  root: string,
  path: string,
  content: Uint8Array | string,
  mode?: number,
): Promise<void> {
  const file = join(root, path);
  if (passesLinkIn(root, file)) throw notRegular(path);
  await mkdir(dirname(file), { recursive: true });
  const there = await lstat(file).catch(() => undefined);
  if (there && !there.isFile()) throw notRegular(path);
  const passing = `${file}.${randomUUID()}.tmp`;
  const handle = await open(passing, 'wx', there?.mode ?? mode);
  try {
    try {
      // The mask of the process has no say in what somebody else chose.
      if (there) await handle.chmod(there.mode);
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(passing, file);
  } catch (error) {
    await rm(passing, { force: true }).catch(() => undefined);
    if (there && saysOpenElsewhere(errorCode(error))) throw new OpenElsewhere([path], errorCode(error));
    throw error;
  }
}
