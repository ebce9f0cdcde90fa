import { lstat, readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode, Failure } from '../../core/base/failure.js';
import { MAX_FILE_BYTES, notRegular, tooLarge, unreadable } from '../../core/base/files.js';
import type { WorkTreeFiles } from '../../ports/files.js';
import { elsewhere } from './paths.js';
import { writeBelow } from './writer.js';

/** @param top the repository's folder */
export function workTreeFiles(top: string): WorkTreeFiles {
  return {
    async read(path) {
      const file = join(top, path);
      const stats = await lstat(file).catch(() => undefined);
      if (!stats) return undefined;
      if (!stats.isFile()) throw notRegular(path);
      const [real, folder] = [await realpath(file), await realpath(top)];
      if (real !== join(folder, path)) throw elsewhere(path, folder, real);
      if (stats.size > MAX_FILE_BYTES) throw tooLarge(path);
      return readFile(file).catch((error: unknown) => {
        throw unreadable(path, errorCode(error));
      });
    },

    async write(path, content) {
      try {
        await writeBelow(top, path, content);
      } catch (error) {
        if (error instanceof Failure) throw error;
        const hint = 'Make room for it, or see to the rights of its folder; what was there is as it was.';
        throw new Failure(`${path} couldn’t be written (${errorCode(error)}).`, hint);
      }
    },

    async existing(paths) {
      const there = await Promise.all(
        paths.map(async (path) => ({ path, stats: await lstat(join(top, path)).catch(() => undefined) })),
      );
      return there.filter(({ stats }) => stats !== undefined).map(({ path }) => path);
    },
  };
}
