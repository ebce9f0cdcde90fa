import { lstatSync, mkdirSync } from 'node:fs';
import module from 'node:module';
import { homedir, platform } from 'node:os';
import { dirname, join } from 'node:path';

/** Only since Node 22. */
const { enableCompileCache } = module as { readonly enableCompileCache?: (folder: string) => unknown };

/**
 * Lets V8 keep what it compiles, so that the next start is faster. Whoever could write into that folder could have their
 * own code run with the API key: so it is kept below the home of this account, and only where nobody else may write.
 * Where it can't be kept, it isn't.
 */
export function keepCompiledCode(): void {
  // Somebody else has said where, or that nowhere.
  const { NODE_COMPILE_CACHE: said, NODE_DISABLE_COMPILE_CACHE: never } = process.env;
  if (!enableCompileCache || said || never) return;
  try {
    const folder = join(cacheFolder(), 'roster-sync');
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if ([folder, dirname(folder)].every(isOwn)) enableCompileCache(folder);
  } catch {
    // A home that can't be written, or isn't there.
  }
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

/** Whether a folder is this account’s, and only its. Windows gives the folders of a home to their owner alone. */
function isOwn(folder: string): boolean {
  const stats = lstatSync(folder);
  if (!stats.isDirectory()) return false;
  return (
    platform() === 'win32' || (stats.uid === process.getuid?.() && (stats.mode & OTHERS_MAY_WRITE) === 0)
  );
}
