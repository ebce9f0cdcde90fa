import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync, type Stats } from 'node:fs';
import { homedir, platform } from 'node:os';
import { dirname, join } from 'node:path';
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
  /** Another Node compiles otherwise. */
  readonly node: string;
  /** Whose functions are kept. */
  readonly commands: readonly string[];
  readonly files: readonly { readonly name: string; readonly digest: string; readonly length: number }[];
}

const NODE = `${process.version} ${process.arch}`;
const DIGEST_BYTES = 32;
const LENGTH_BYTES = 4;

class CompiledCode implements Compiled {
  readonly #path: string;
  readonly #command: string;
  /** Whose functions are in what was read. */
  #commands: readonly string[] = [];
  readonly #kept = new Map<string, Kept>();
  readonly #loaded = new Map<string, { readonly script: Script; readonly digest: string }>();
  /** Whether something was compiled that wasn't kept. */
  #isNew = false;

  /** @param folder of this account, and where only it may write */
  constructor(folder: string, command: string) {
    this.#path = join(folder, 'compiled');
    this.#command = command;
    try {
      if (isOwn(lstatSync(this.#path), 'isFile')) this.#read(readFileSync(this.#path));
    } catch {
      // There is none yet, or it isn't whole.
    }
    process.once('exit', (code) => {
      // A command that doesn't exist is nothing to remember.
      if (code !== WRONG_USE) this.#write();
    });
  }

  /** @throws where it isn't what was written: V8 would end the process over a byte that isn't */
  #read(file: Buffer): void {
    const rest = file.subarray(DIGEST_BYTES);
    if (!sha256(rest).equals(file.subarray(0, DIGEST_BYTES))) return;
    const length = rest.readUInt32LE();
    let at = LENGTH_BYTES + length;
    const list = JSON.parse(rest.toString('utf8', LENGTH_BYTES, at)) as List;
    if (list.node !== NODE) return;
    this.#commands = list.commands;
    for (const { name, digest, length: size } of list.files)
      this.#kept.set(name, { digest, code: rest.subarray(at, (at += size)) });
  }

  /** @returns a file of the bundle, compiled */
  load(name: string, text: Buffer, filename: string): Script {
    const digest = digestOf(text);
    const kept = this.#kept.get(name);
    const cachedData = kept?.digest === digest ? kept.code : undefined;
    const script = new Script(text.toString(), { filename, cachedData });
    if (script.cachedDataRejected !== false) this.#isNew = true;
    this.#loaded.set(name, { script, digest });
    return script;
  }

  /** Once for each command, and when the program or Node is another one. */
  #write(): void {
    if (!this.#isNew && this.#commands.includes(this.#command)) return;
    // What is kept of a file that is another one now is of another program: so is all the rest.
    const isOther = [...this.#loaded].some(
      ([name, { digest }]) => (this.#kept.get(name) ?? { digest }).digest !== digest,
    );
    if (isOther) this.#kept.clear();
    for (const [name, { script, digest }] of this.#loaded)
      this.#kept.set(name, { digest, code: script.createCachedData() });
    const list: List = {
      node: NODE,
      commands: [...new Set([...(isOther ? [] : this.#commands), this.#command])],
      files: [...this.#kept].map(([name, { digest, code }]) => ({ name, digest, length: code.length })),
    };
    this.#put(bytesOf(list, [...this.#kept.values()]));
  }

  /** Whoever reads it meanwhile gets the old one or the new one. */
  #put(bytes: Uint8Array): void {
    const written = `${this.#path}.${process.pid}`;
    try {
      writeFileSync(written, bytes, { mode: 0o600 });
      renameSync(written, this.#path);
    } catch {
      rmSync(written, { force: true });
    }
  }
}

/** The exit code of a wrong command line (docs/cli.md). */
const WRONG_USE = 2;

function bytesOf(list: List, kept: readonly Kept[]): Uint8Array {
  const text = Buffer.from(JSON.stringify(list));
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32LE(text.length);
  const rest = Buffer.concat([length, text, ...kept.map(({ code }) => code)]);
  return Buffer.concat([sha256(rest), rest]);
}

const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();
const digestOf = (text: Uint8Array): string => sha256(text).toString('base64');

/**
 * Lets V8 keep what it compiles of the files that are loaded from now on.
 *
 * @param command what runs: what only others call isn't compiled by it
 * @returns undefined where nothing can be kept, or shall be
 */
export function keptFor(command: string): Compiled | undefined {
  const folder = folderOfCompiledCode();
  return folder === undefined ? undefined : new CompiledCode(folder, command);
}

/**
 * Where compiled code is kept. Whoever could write into that folder could have their own code run with the API key: so it
 * is below the home of this account, and only where nobody else may write.
 *
 * @returns a folder that is there; undefined where there can be none, or shall be none
 */
function folderOfCompiledCode(): string | undefined {
  const { NODE_COMPILE_CACHE: said = '', NODE_DISABLE_COMPILE_CACHE: never } = process.env;
  if (never) return undefined;
  try {
    const folder = join(said === '' ? cacheFolder() : said, 'roster-sync');
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return [folder, dirname(folder)].every((one) => isOwn(lstatSync(one), 'isDirectory'))
      ? folder
      : undefined;
  } catch {
    // A home that can't be written, or isn't there.
    return undefined;
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

/** Whether it is this account’s, and only its. Windows gives what is in a home to its owner alone. */
const isOwn = (stats: Stats, kind: 'isDirectory' | 'isFile'): boolean =>
  stats[kind]() &&
  (platform() === 'win32' || (stats.uid === process.getuid?.() && (stats.mode & OTHERS_MAY_WRITE) === 0));
