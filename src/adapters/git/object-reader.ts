import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import type { Socket } from 'node:net';
import { MAX_FILE_BYTES } from '../../core/base/files.js';
import type { Git } from './git.js';

/** An object of git. */
interface GitObject {
  /** `blob`, `tree`, `commit` or `tag`. */
  readonly type: string;
  /** Undefined where it is larger than was asked for. */
  readonly content: Buffer | undefined;
}

interface Question {
  readonly id: string;
  readonly maxBytes: number;
  readonly answer: (object: GitObject | undefined) => void;
  readonly fail: (error: unknown) => void;
}

/** So long a process waits for a further question. */
const IDLE_MILLISECONDS = 100;

/**
 * Reads objects by their ids through one `git cat-file --batch`: to start git takes longer than to read most of them. The
 * process ends by itself when it isn't asked for a while, and doesn't keep this one alive.
 */
export class ObjectReader {
  readonly #git: Git;
  #waiting: Question[] = [];
  #process: ChildProcessWithoutNullStreams | undefined;
  #idle: NodeJS.Timeout | undefined;
  /** What has come and isn't read yet. */
  #chunks: Buffer[] = [];
  #size = 0;
  /** Of the object whose bytes are coming; undefined: a header comes. */
  #header: { readonly type: string; readonly size: number } | undefined;

  constructor(git: Git) {
    this.#git = git;
  }

  /**
   * @param id in full: nothing else reaches git
   * @param maxBytes after which nobody wants the rest
   * @returns undefined where git doesn't have it, or can't read it
   * @throws Failure where git can't be started
   */
  read(id: string, maxBytes = MAX_FILE_BYTES): Promise<GitObject | undefined> {
    if (!/^[0-9a-f]{40,64}$/.test(id)) return Promise.resolve(undefined);
    return new Promise((answer, fail) => {
      this.#waiting.push({ id, maxBytes, answer, fail });
      if (this.#process) this.#ask(this.#process, id);
      else this.#process = this.#start();
    });
  }

  /** Starts git, which takes a while, before it is asked. */
  warm(): void {
    try {
      keepAlive((this.#process ??= this.#start()), false);
    } catch {
      // Whoever reads hears why it can’t be started.
    }
  }

  /** Ends git now, as for somebody who wants to move its files. */
  end(): void {
    clearTimeout(this.#idle);
    this.#process?.stdin.end();
    this.#process = undefined;
  }

  #start(): ChildProcessWithoutNullStreams {
    const process = this.#git.start(['cat-file', '--batch'], (error) => {
      this.#process = undefined;
      for (const { fail } of this.#waiting.splice(0)) fail(error);
    });
    [this.#chunks, this.#size, this.#header] = [[], 0, undefined];
    process.stdout.on('data', (chunk: Buffer) => {
      if (process !== this.#process) return;
      this.#chunks.push(chunk);
      this.#size += chunk.length;
      this.#readOn(process);
    });
    // It ended over what it should read.
    process.stdout.on('close', () => {
      if (process !== this.#process) return;
      const [question] = this.#waiting;
      if (question) this.#leave(process, question, undefined);
      else this.#process = undefined;
    });
    process.stderr.resume();
    process.stdin.on('error', () => undefined);
    for (const { id } of this.#waiting) this.#ask(process, id);
    return process;
  }

  /** What is asked at once is written at once. */
  #ask(process: ChildProcessWithoutNullStreams, id: string): void {
    clearTimeout(this.#idle);
    keepAlive(process, true);
    const { stdin } = process;
    if (stdin.writableCorked === 0) {
      stdin.cork();
      setImmediate(() => {
        stdin.uncork();
      });
    }
    stdin.write(`${id}\n`);
  }

  #readOn(process: ChildProcessWithoutNullStreams): void {
    for (;;) {
      const [question] = this.#waiting;
      if (!question) break;
      this.#header ??= this.#takeHeader();
      if (!this.#header) return;
      const { type, size } = this.#header;
      const isMissing = this.#header === MISSING;
      if (size > question.maxBytes) {
        this.#leave(process, question, { type, content: undefined });
        return;
      }
      if (!isMissing && this.#size <= size) return;
      this.#header = undefined;
      this.#waiting.shift();
      question.answer(isMissing ? undefined : { type, content: this.#take(size + 1).subarray(0, size) });
    }
    keepAlive(process, false);
    this.#idle = setTimeout(() => {
      if (this.#process === process) this.#process = undefined;
      process.stdin.end();
    }, IDLE_MILLISECONDS).unref();
  }

  /** An answer is `<id> <type> <size>`, the bytes and a line end; or `<id> missing`. */
  #takeHeader(): { type: string; size: number } | undefined {
    const end = this.#all().indexOf('\n');
    if (end === -1) return undefined;
    const [, type = '', size] = this.#take(end + 1)
      .toString('latin1', 0, end)
      .split(' ');
    return size === undefined ? MISSING : { type, size: Number(size) };
  }

  /** What else this process would say isn't wanted: another one answers the questions after this. */
  #leave(process: ChildProcessWithoutNullStreams, { answer }: Question, object: GitObject | undefined): void {
    this.#waiting.shift();
    this.#process = undefined;
    process.kill();
    answer(object);
    if (this.#waiting.length > 0) this.#process = this.#start();
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

const MISSING = { type: 'missing', size: 0 };

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
