import { createHash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cachedDataVersionTag } from 'node:v8';
import { Script } from 'node:vm';
import type { Compiled } from './bundle.js';
import { codeFolder, isOwn } from './code-folder.js';

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
  /** Another one while V8's flags are others, as for a moment in src/adapters/libxml/tuning.ts: then it takes no code. */
  readonly #tag = cachedDataVersionTag();

  /** @param folder where only this account may write */
  constructor(folder: string) {
    this.#path = join(folder, 'compiled');
    try {
      if (isOwn(this.#path, 'isFile')) this.#read(readFileSync(this.#path));
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
    const source = text.toString();
    const isUsual = cachedDataVersionTag() === this.#tag;
    const script = new Script(source, { filename, cachedData });
    if (!cachedData || (script.cachedDataRejected && isUsual)) this.#isNew = true;
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
  const folder = codeFolder();
  return folder === undefined ? undefined : new CompiledCode(folder);
}
