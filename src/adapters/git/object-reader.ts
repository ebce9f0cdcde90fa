import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { Failure } from '../../core/base/failure.js';
import { MAX_FILE_BYTES } from '../../core/base/files.js';
import type { Git } from './git.js';

/** An object of git. */
interface GitObject {
  readonly type: string;
  /** Undefined where it is larger than any file that is read. */
  readonly content: Buffer | undefined;
}

/** What is asked for, in the order of the answers. */
interface Question {
  readonly answer: (object: GitObject | undefined) => void;
  readonly fail: (error: Error) => void;
}

const LINE_END = 10;

/** Reads objects with one process of git, which takes longer to start than an object to read. */
export class ObjectReader {
  readonly #process: ChildProcessWithoutNullStreams;
  readonly #waiting: Question[] = [];
  #chunks: Buffer[] = [];
  #size = 0;
  /** Of the object whose content comes next; undefined: a header does. */
  #header: { readonly type: string; readonly size: number } | undefined;
  /** What was thrown away of an object that is too large. */
  #dropped = 0;
  #ended: Failure | undefined;

  /** @throws Failure where git isn’t found */
  constructor(git: Git) {
    this.#process = git.start(['cat-file', '--batch'], (failure) => {
      this.#fail(failure);
    });
    const { stdin, stdout, stderr } = this.#process;
    stdout.on('data', (chunk: Buffer) => {
      this.#chunks.push(chunk);
      this.#size += chunk.length;
      while (this.#take());
    });
    stdout.on('close', () => {
      this.#fail(new Failure('git ended before it had answered.', 'Start it again.'));
    });
    stderr.resume();
    // A git that ends says so by its end.
    stdin.on('error', () => undefined);
  }

  #fail(failure: Failure): void {
    this.#ended ??= failure;
    for (const { fail } of this.#waiting.splice(0)) fail(this.#ended);
  }

  /**
   * @param name its id, or what git finds it by
   * @returns undefined where it isn't here
   * @throws Failure where git has ended
   */
  read(name: string): Promise<GitObject | undefined> {
    if (this.#ended) return Promise.reject(this.#ended);
    return new Promise((answer, fail) => {
      this.#waiting.push({ answer, fail });
      this.#process.stdin.write(`${name}\n`);
    });
  }

  end(): void {
    this.#process.stdin.end();
  }

  /** @returns whether there may be more to take */
  #take(): boolean {
    return this.#header ? this.#takeContent(this.#header) : this.#takeHeader();
  }

  #takeHeader(): boolean {
    const bytes = this.#joined();
    const end = bytes.indexOf(LINE_END);
    if (end === -1) return false;
    const [, type = '', size] = bytes.toString('utf8', 0, end).split(' ');
    this.#leave(end + 1);
    if (size === undefined) this.#waiting.shift()?.answer(undefined);
    else this.#header = { type, size: Number(size) };
    return true;
  }

  #takeContent({ type, size }: { readonly type: string; readonly size: number }): boolean {
    const isTooLarge = size > MAX_FILE_BYTES;
    const missing = size + 1 - this.#dropped;
    if (this.#size < missing) {
      if (!isTooLarge) return false;
      this.#dropped += this.#size;
      this.#leave(this.#size);
      return false;
    }
    const content = isTooLarge ? undefined : Buffer.from(this.#joined().subarray(0, size));
    this.#leave(missing);
    this.#header = undefined;
    this.#dropped = 0;
    this.#waiting.shift()?.answer({ type, content });
    return true;
  }

  #joined(): Buffer {
    const all = this.#chunks.length === 1 ? this.#chunks[0] : Buffer.concat(this.#chunks);
    this.#chunks = [all ?? Buffer.alloc(0)];
    return this.#chunks[0] ?? Buffer.alloc(0);
  }

  #leave(count: number): void {
    this.#chunks = [this.#joined().subarray(count)];
    this.#size -= count;
  }
}
