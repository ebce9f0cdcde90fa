import { spawn } from 'node:child_process';
import { Failure, errorCode } from '../../core/base/failure.js';

/** What a git command ended with. Its words on standard error are git's own: they are searched, not shown. */
export interface GitResult {
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** Runs git in one folder. It asks nothing of anybody: no prompt, no pager, no editor, English messages. */
export class Git {
  readonly folder: string;
  readonly #settings: GitSettings;

  /** @param settings of git's configuration that hold for its commands only */
  constructor(folder: string, settings: GitSettings = []) {
    this.folder = folder;
    this.#settings = settings;
  }

  /** @returns a git with the same settings in another folder */
  in(folder: string): Git {
    return new Git(folder, this.#settings);
  }

  /**
   * @param args of git
   * @param input for its standard input
   * @throws Failure where git can't be started; a command that fails is an answer, not an error
   */
  run(args: readonly string[], input?: string | Uint8Array): Promise<GitResult> {
    return new Promise((resolve, reject) => {
      const child = spawn('git', args, {
        cwd: this.folder,
        env: environment(this.#settings),
        windowsHide: true,
        // In a group of its own, a Ctrl+C in the terminal doesn't end it in the middle of a receipt. On Windows it would
        // have no console, and open one for every helper.
        detached: process.platform !== 'win32',
      });
      const out: Buffer[] = [];
      const err: Buffer[] = [];
      child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
      child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
      child.on('error', (error) => {
        const hint = 'Install git 2.30 or later, and start in a folder that exists.';
        reject(new Failure(`git couldn’t be started (${errorCode(error)}).`, hint));
      });
      child.on('close', (code) => {
        resolve({ code: code ?? 1, stdout: Buffer.concat(out), stderr: Buffer.concat(err).toString() });
      });
      // A git that ends before it has read everything is reported by its code.
      child.stdin.on('error', () => undefined);
      child.stdin.end(input);
    });
  }

  /** @returns the trimmed output, or undefined when the command failed */
  async ask(...args: string[]): Promise<string | undefined> {
    const { code, stdout } = await this.run(args);
    return code === 0 ? stdout.toString().trim() : undefined;
  }
}

/** Pairs of a key and a value, added after those that the environment has already. */
export type GitSettings = readonly (readonly [key: string, value: string])[];

function environment(settings: GitSettings): NodeJS.ProcessEnv {
  const before = Number(process.env['GIT_CONFIG_COUNT'] ?? 0);
  const numbered = settings.flatMap(([key, value], index): [string, string][] => [
    [`GIT_CONFIG_KEY_${before + index}`, key],
    [`GIT_CONFIG_VALUE_${before + index}`, value],
  ]);
  return {
    ...withoutSecrets(process.env),
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_SSH_COMMAND: process.env['GIT_SSH_COMMAND'] ?? 'ssh -o BatchMode=yes',
    GIT_CONFIG_COUNT: String(before + settings.length),
    ...Object.fromEntries(numbered),
  };
}

/** Hooks and helpers that git starts need no key of ours. */
function withoutSecrets(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !SECRETS.has(name.toUpperCase())));
}

const SECRETS = new Set(['ROSTER_SYNC_API_KEY', 'INPUT_API-KEY', 'INPUT_GITHUB-TOKEN']);
