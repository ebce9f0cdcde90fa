import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, readFileSync, renameSync, writeFileSync, type Stats } from 'node:fs';
import { homedir, platform } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';
import { Script } from 'node:vm';
import type { Compiled } from './bundle.js';

/*
 * What V8 has compiled of the bundle is kept in one file, so that the next start is faster. Node's own cache
 * (module.enableCompileCache) has only what is compiled when a file is read; most functions are when they are called.
 */

/** What is kept of a file of the bundle. */
interface Kept {
  /** Of the text that was compiled. */
  readonly digest: string;
  readonly code: Uint8Array;
}

/** The file: a digest of all the rest, how long the list is, the list as JSON, and the code of each in its order. */
interface List {
  readonly madeBy: string;
  /** Of whose runs it is, and how they ended. */
  readonly runs: readonly string[];
  readonly files: readonly { readonly name: string; readonly digest: string; readonly length: number }[];
}

/** The form of the file, and the Node: another one compiles otherwise. */
const MADE_BY = `1 ${process.version} ${process.arch}`;
const DIGEST_BYTES = 32;
const LENGTH_BYTES = 4;

class CompiledCode implements Compiled {
  readonly #path: string;
  /** Of whose runs is what was read. */
  #runs: readonly string[] = [];
  readonly #kept = new Map<string, Kept>();
  readonly #loaded = new Map<string, { readonly script: Script; readonly text: Buffer }>();
  /** Whether something was compiled that wasn't kept. */
  #isNew = false;

  /** @param folder where only this account may write */
  constructor(folder: string) {
    this.#path = join(folder, 'compiled');
    try {
      if (isOwn(lstatSync(this.#path), 'isFile')) this.#read(readFileSync(this.#path));
    } catch {
      // There is none yet, or it is too short.
    }
  }

  /** A file that isn't what was written is as good as none: V8 would end the process over a byte that isn't. */
  #read(file: Buffer): void {
    const rest = file.subarray(DIGEST_BYTES);
    if (!sha256(rest).equals(file.subarray(0, DIGEST_BYTES))) return;
    const length = rest.readUInt32LE();
    let at = LENGTH_BYTES + length;
    const list = JSON.parse(rest.toString('utf8', LENGTH_BYTES, at)) as List;
    if (list.madeBy !== MADE_BY) return;
    this.#runs = list.runs;
    for (const { name, digest, length: size } of list.files)
      this.#kept.set(name, { digest, code: rest.subarray(at, (at += size)) });
  }

  /** @returns a file of the bundle, compiled */
  load(name: string, text: Buffer, filename: string): Script {
    const kept = this.#kept.get(name);
    // Where nothing is kept, no digest is needed yet: the first takes longer than what it is of.
    const cachedData = kept && codeOf(kept, text);
    const script = new Script(text.toString(), { filename, cachedData });
    if (script.cachedDataRejected !== false) this.#isNew = true;
    this.#loaded.set(name, { script, text });
    return script;
  }

  keepFor(command: string): void {
    process.once('exit', (code) => {
      try {
        this.#write(`${command} ${code}`);
      } catch {
        // The next start takes longer.
      }
    });
  }

  /** Once for each command and how it ends, since what others call isn't compiled by it; and where something is new. */
  #write(run: string): void {
    if (!this.#isNew && this.#runs.includes(run)) return;
    const now = [...this.#loaded].map(([name, { script, text }]) => ({
      name,
      script,
      digest: digestOf(text),
    }));
    // What is kept of a file that is another one now is of another program: so is all the rest.
    const isOther = now.some(({ name, digest }) => (this.#kept.get(name)?.digest ?? digest) !== digest);
    if (isOther) this.#kept.clear();
    for (const { name, script, digest } of now)
      this.#kept.set(name, { digest, code: script.createCachedData() });
    const list: List = {
      madeBy: MADE_BY,
      runs: [...new Set([...(isOther ? [] : this.#runs), run])],
      files: [...this.#kept].map(([name, { digest, code }]) => ({ name, digest, length: code.length })),
    };
    // Whoever reads it meanwhile gets the old one or the new one; of two who write at once, one or none.
    const written = `${this.#path}.new`;
    writeFileSync(written, bytesOf(list, [...this.#kept.values()]), { mode: 0o600 });
    renameSync(written, this.#path);
  }
}

function bytesOf(list: List, kept: readonly Kept[]): Uint8Array {
  const text = Buffer.from(JSON.stringify(list));
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32LE(text.length);
  const rest = Buffer.concat([length, text, ...kept.map(({ code }) => code)]);
  return Buffer.concat([sha256(rest), rest]);
}

const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();
const digestOf = (text: Uint8Array): string => sha256(text).toString('base64');
/** What is kept, unless it is of another text. */
const codeOf = ({ digest, code }: Kept, text: Uint8Array): Uint8Array | undefined =>
  digestOf(text) === digest ? code : undefined;

/** @returns what is compiled already; undefined where nothing can be kept, or shall be */
export function compiledBefore(): Compiled | undefined {
  const folder = folderOfCompiledCode();
  return folder === undefined ? undefined : new CompiledCode(folder);
}

/**
 * Where compiled code is kept. Whoever could write there could have their own code run with the API key: so nobody but this
 * account may, and it isn't in a repository, of which a commit could bring it along.
 *
 * @returns a folder that is there; undefined where there can be none, or shall be none
 */
function folderOfCompiledCode(): string | undefined {
  const { NODE_COMPILE_CACHE: said = '', NODE_DISABLE_COMPILE_CACHE: isUnwanted } = process.env;
  const folder = join(said === '' ? cacheFolder() : said, 'roster-sync');
  // A home may be said to be anything, and what is relative begins where the repository is.
  if (isUnwanted || !isAbsolute(folder)) return undefined;
  try {
    const above = ancestorsOf(folder);
    if (above.some((one) => isThere(join(one, '.git')))) return undefined;
    const missing = [dirname(folder), folder].filter((one) => !isThere(one));
    const there = above.find(isThere);
    if (there === undefined || !isOwn(lstatSync(there), 'isDirectory')) return undefined;
    // One by one: Node’s own way to make all of them never ends where none can be made, as in /proc.
    for (const one of missing) mkdirSync(one, { mode: 0o700 });
    const isSafe = [folder, dirname(folder)].every((one) => isOwn(lstatSync(one), 'isDirectory'));
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

/** Whether it is this account’s, and nobody else may write it. Windows gives what is in a home to its owner alone. */
const isOwn = (stats: Stats, kind: 'isDirectory' | 'isFile'): boolean =>
  stats[kind]() &&
  (platform() === 'win32' || (stats.uid === process.getuid?.() && (stats.mode & OTHERS_MAY_WRITE) === 0));
