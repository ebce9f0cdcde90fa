import { lstat, mkdir, open, readFile, realpath, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { errorCode, Failure } from '../failure.js';
import { notRegular, tooLarge } from './git-repository.js';
import { LARGEST_FILE_BYTES, type Repository } from './source.js';

/** @returns the bytes of a regular file of the work tree, tracked or not; nothing where there is none */
export async function readHere({ top }: Repository, path: string): Promise<Uint8Array | undefined> {
  const file = join(top, path);
  const stats = await lstat(file).catch(() => undefined);
  if (!stats) return undefined;
  if (!stats.isFile() || (await realpath(file)) !== join(await realpath(top), path)) throw notRegular(path);
  if (stats.size > LARGEST_FILE_BYTES) throw tooLarge(path);
  return readFile(file);
}

/** Whether git has the file as it stands in the work tree, so that nothing is lost with it. */
export async function isKept(repository: Repository, path: string): Promise<boolean> {
  const [tracked, changed] = await Promise.all([repository.workTree().list(), repository.changed([path])]);
  return tracked.includes(path) && changed.length === 0;
}

/**
 * Puts a file of the work tree in place of what was there, all of it or nothing.
 *
 * @throws Failure where a folder of its path is a link, and where it can't be written
 */
export async function replaceHere({ top }: Repository, path: string, bytes: Uint8Array): Promise<void> {
  const file = join(top, path);
  const passing = `${file}.${process.pid}.tmp`;
  try {
    await refuseLinks(top, dirname(path), path);
    await mkdir(dirname(file), { recursive: true });
    const mode = (await lstat(file).catch(() => undefined))?.mode;
    const handle = await open(passing, 'wx', mode);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(passing, file);
  } catch (error) {
    await rm(passing, { force: true });
    if (error instanceof Failure) throw error;
    const hint = 'Make room for it, or see to the rights of its folder; what was there is as it was.';
    throw new Failure(`${path} couldn’t be written (${errorCode(error)}).`, hint);
  }
}

/** Looks at what there is of a folder's path. */
async function refuseLinks(top: string, folder: string, path: string): Promise<void> {
  const there = await realpath(join(top, folder)).catch(() => undefined);
  if (there === undefined) return refuseLinks(top, dirname(folder), path);
  if (there !== join(await realpath(top), folder)) throw notRegular(path);
}
