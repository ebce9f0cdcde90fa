import { spawn } from 'node:child_process';
import { Failure, errorCode } from '../failure.js';

/** What a git command ended with. Its words on standard error are git's own: they are searched, not shown. */
export interface GitResult {
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** Runs git in one folder. It asks nothing of anybody: no prompt, no pager, no editor, English messages. */
export class Git {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  /**
   * @param args of git
   * @param input for its standard input
   * @throws Failure where git can't be started; a command that fails is an answer, not an error
   */
  run(args: readonly string[], input?: string | Uint8Array): Promise<GitResult> {
    return new Promise((resolve, reject) => {
      const child = spawn('git', args, { cwd: this.folder, env: quietEnvironment(), windowsHide: true });
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
      // A git that ends before it has read everything is told by its code.
      child.stdin.on('error', () => undefined);
      child.stdin.end(input);
    });
  }

  /** @returns the trimmed output, or nothing when the command failed */
  async ask(...args: string[]): Promise<string | undefined> {
    const { code, stdout } = await this.run(args);
    return code === 0 ? stdout.toString().trim() : undefined;
  }
}

function quietEnvironment(): NodeJS.ProcessEnv {
  return {
    ...process.env,
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_SSH_COMMAND: process.env['GIT_SSH_COMMAND'] ?? 'ssh -o BatchMode=yes',
  };
}
