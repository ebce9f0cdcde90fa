import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import type { Socket } from 'node:net';
import type { Git } from './git.js';

/** What git says of an object: its bytes; `gone` where it isn't here or isn't a blob; `too large` where it has more. */
type Blob = Buffer | 'gone' | 'too large';

interface Question {
  readonly object: string;
  readonly maxBytes: number;
  readonly answer: (blob: Blob) => void;
  readonly fail: (error: unknown) => void;
}

/** So long a process waits for a further question. */
const IDLE_MILLISECONDS = 100;

/**
 * Reads blobs by their ids through one `git cat-file --batch`: to start git takes longer than to read most files. The
 * process ends by itself when it isn't asked for a while, and doesn't keep this one alive.
 */
export class BlobReader {
  readonly #git: Git;
  #waiting: Question[] = [];
  #process: ChildProcessWithoutNullStreams | undefined;
  #idle: NodeJS.Timeout | undefined;
  /** What has come and isn't read yet. */
  #chunks: Buffer[] = [];
  #size = 0;
  /** Of the object whose bytes are coming. */
  #expected: number | undefined;

  constructor(git: Git) {
    this.#git = git;
  }

  /**
   * @param object its id in full: nothing else reaches git
   * @param maxBytes after which nobody wants the rest
   * @throws Failure where git can't be started
   */
  read(object: string, maxBytes: number): Promise<Blob> {
    if (!/^[0-9a-f]{40,64}$/.test(object)) return Promise.resolve('gone');
    return new Promise((answer, fail) => {
      this.#waiting.push({ object, maxBytes, answer, fail });
      if (this.#process) this.#ask(this.#process, object);
      else this.#start();
    });
  }

  #start(): void {
    const process = this.#git.start(['cat-file', '--batch'], (error) => {
      this.#process = undefined;
      for (const { fail } of this.#waiting.splice(0)) fail(error);
    });
    this.#process = process;
    [this.#chunks, this.#size, this.#expected] = [[], 0, undefined];
    process.stdout.on('data', (chunk: Buffer) => {
      if (process !== this.#process) return;
      this.#chunks.push(chunk);
      this.#size += chunk.length;
      this.#readOn(process);
    });
    // It ended over what it should read.
    process.stdout.on('close', () => {
      const [question] = this.#waiting;
      if (process === this.#process && question) this.#leave(process, question, 'gone');
    });
    process.stderr.resume();
    process.stdin.on('error', () => undefined);
    for (const { object } of this.#waiting) this.#ask(process, object);
  }

  #ask(process: ChildProcessWithoutNullStreams, object: string): void {
    clearTimeout(this.#idle);
    keepAlive(process, true);
    process.stdin.write(`${object}\n`);
  }

  /** An answer is `<id> blob <size>`, the bytes and a line end; or `<id> missing`. */
  #readOn(process: ChildProcessWithoutNullStreams): void {
    for (;;) {
      const [question] = this.#waiting;
      if (!question) break;
      if (this.#expected === undefined) {
        const header = this.#line();
        if (header === undefined) return;
        const size = / blob (\d+)$/.exec(header)?.[1];
        if (size === undefined && !header.endsWith(' missing')) {
          this.#leave(process, question, 'gone');
          return;
        }
        if (size === undefined) {
          this.#answer('gone');
          continue;
        }
        if (Number(size) > question.maxBytes) {
          this.#leave(process, question, 'too large');
          return;
        }
        this.#expected = Number(size);
      }
      if (this.#size <= this.#expected) return;
      const bytes = this.#take(this.#expected + 1).subarray(0, this.#expected);
      this.#expected = undefined;
      this.#answer(bytes);
    }
    keepAlive(process, false);
    this.#idle = setTimeout(() => {
      if (this.#process === process) this.#process = undefined;
      process.stdin.end();
    }, IDLE_MILLISECONDS).unref();
  }

  #answer(blob: Blob): void {
    this.#waiting.shift()?.answer(blob);
  }

  /** What else this process would say isn't wanted: another one answers the questions after this. */
  #leave(process: ChildProcessWithoutNullStreams, { answer }: Question, blob: Blob): void {
    this.#waiting.shift();
    this.#process = undefined;
    process.kill();
    answer(blob);
    if (this.#waiting.length > 0) this.#start();
  }

  /** @returns the next line, once it is here */
  #line(): string | undefined {
    const all = this.#all();
    const end = all.indexOf('\n');
    return end === -1 ? undefined : this.#take(end + 1).toString('latin1', 0, end);
  }

  #take(bytes: number): Buffer {
    const all = this.#all();
    const rest = all.subarray(bytes);
    [this.#chunks, this.#size] = [rest.length > 0 ? [rest] : [], rest.length];
    return all.subarray(0, bytes);
  }

  #all(): Buffer {
    const all = this.#chunks.length === 1 ? this.#chunks[0] : undefined;
    if (all) return all;
    const joined = Buffer.concat(this.#chunks);
    this.#chunks = [joined];
    return joined;
  }
}

/** While an answer is awaited, and only then, the process keeps this one alive. */
function keepAlive(process: ChildProcessWithoutNullStreams, isAwaited: boolean): void {
  const parts = [process, process.stdin, process.stdout, process.stderr] as unknown as Pick<
    Socket,
    'ref' | 'unref'
  >[];
  for (const part of parts)
    if (isAwaited) part.ref();
    else part.unref();
}
