import { lstatSync, mkdirSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';

/**
 * Where compiled code is kept. Whoever could write there could have their own code run with the API key: so nobody but this
 * account may, and it isn't in a repository, of which a commit could bring it along.
 *
 * A machine may be thrown away after one start, and to keep what is compiled takes a tenth of it: so the first start only
 * makes the folder.
 *
 * @returns a folder that was there before; undefined where there can be none, or shall be none
 */
export function codeFolder(): string | undefined {
  const { NODE_COMPILE_CACHE: said = '', NODE_DISABLE_COMPILE_CACHE: isUnwanted } = process.env;
  const folder = join(said === '' ? cacheFolder() : said, 'roster-sync');
  // A home may be said to be anything, and what is relative begins where the repository is.
  if (isUnwanted || !isAbsolute(folder)) return undefined;
  try {
    const above = ancestorsOf(folder);
    if (above.some((one) => isThere(join(one, '.git')))) return undefined;
    const missing = [dirname(folder), folder].filter((one) => !isThere(one));
    const there = above.find(isThere);
    if (there === undefined || !isOwn(there, 'isDirectory')) return undefined;
    // One by one: Node’s own way to make all of them never ends where none can be made, as in /proc.
    for (const one of missing) mkdirSync(one, { mode: 0o700 });
    if (missing.length > 0) return undefined;
    const isSafe = [folder, dirname(folder)].every((one) => isOwn(one, 'isDirectory'));
    return isSafe ? folder : undefined;
  } catch {
    // A home that can't be written, or isn't there.
    return undefined;
  }
}

const isThere = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

function ancestorsOf(path: string): string[] {
  const above = dirname(path);
  return above === path ? [] : [above, ...ancestorsOf(above)];
}

/** The folder for caches of this account (XDG Base Directory Specification; on Windows and macOS those of the system). */
function cacheFolder(): string {
  const { XDG_CACHE_HOME: xdg = '', LOCALAPPDATA: local = '' } = process.env;
  if (platform() === 'win32') return local || join(homedir(), 'AppData', 'Local');
  if (platform() === 'darwin') return join(homedir(), 'Library', 'Caches');
  // The specification says that a relative one is to be ignored.
  return xdg.startsWith('/') ? xdg : join(homedir(), '.cache');
}

const OTHERS_MAY_WRITE = 0o022;

/**
 * Whether a path is this account’s, and nobody else may write it. Windows gives what is in a home to its owner alone.
 *
 * @throws where nothing is there
 */
export function isOwn(path: string, kind: 'isDirectory' | 'isFile'): boolean {
  const stats = lstatSync(path);
  if (!stats[kind]()) return false;
  return (
    platform() === 'win32' || (stats.uid === process.getuid?.() && (stats.mode & OTHERS_MAY_WRITE) === 0)
  );
}
