import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { devNull } from 'node:os';
import { errorCode, Failure } from '../../core/base/failure.js';
import { programsOutside, type Programs } from './executable.js';

/** What a git command ended with. Its words on standard error are git's own: they are searched, not shown. */
export interface GitResult {
  readonly code: number;
  /** It had more to say than was wanted. */
  readonly isCut: boolean;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** Pairs of a key and a value, after those that the environment has already. */
export type GitSettings = readonly (readonly [key: string, value: string])[];

/**
 * What holds whatever a repository says of itself. A commit can bring a folder that git would take for a bare
 * repository, with a configuration that names programs; hooks and monitors have no part in what is read here.
 */
const ALWAYS: GitSettings = [
  ['safe.bareRepository', 'explicit'],
  ['core.hooksPath', devNull],
  // Before git 2.36 it names a program, and `false` is one.
  ['core.fsmonitor', ''],
  ['core.alternateRefsCommand', ''],
  ['protocol.ext.allow', 'never'],
  // Else a tag or a branch that somebody names HEAD hides which branch is checked out.
  ['core.warnAmbiguousRefs', 'false'],
  ['push.gpgSign', 'false'],
  ['push.recurseSubmodules', 'no'],
  ['submodule.recurse', 'false'],
  ['diff.ignoreSubmodules', 'all'],
  ['gc.auto', '0'],
  ['maintenance.auto', 'false'],
];

/** Runs git in one folder. It asks nothing of anybody: no prompt, no pager, no editor, English messages. */
export class Git {
  readonly folder: string;
  readonly #settings: GitSettings;
  readonly #programs: Programs;

  /** @param settings of git's configuration that hold for its commands only */
  constructor(folder: string, settings: GitSettings = []) {
    this.folder = folder;
    this.#settings = settings;
    this.#programs = programsOutside(folder);
  }

  /**
   * @param args of git
   * @param input for its standard input
   * @param maxBytes of output after which it is ended: there is more then than anybody wants
   * @throws Failure where git can't be started; a command that fails is an answer, not an error
   */
  async run(args: readonly string[], input?: string | Uint8Array, maxBytes = Infinity): Promise<GitResult> {
    const out: Buffer[] = [];
    let size = 0;
    const { code, stderr } = await this.feed(args, input, (chunk) => {
      size += chunk.length;
      if (size <= maxBytes) out.push(chunk);
      return size <= maxBytes;
    });
    return { code, isCut: size > maxBytes, stdout: Buffer.concat(out), stderr };
  }

  /**
   * Runs git, and gives its output away as it comes.
   *
   * @param take is given each piece; git is ended once it returns false
   * @throws Failure where git can't be started
   */
  feed(
    args: readonly string[],
    input: string | Uint8Array | undefined,
    take: (chunk: Buffer) => boolean,
  ): Promise<Pick<GitResult, 'code' | 'stderr'>> {
    return new Promise((resolve, reject) => {
      const child = this.start(args, reject);
      const err: Buffer[] = [];
      child.stdout.on('data', (chunk: Buffer) => {
        if (!take(chunk)) child.kill();
      });
      child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
      child.on('close', (code) => {
        resolve({ code: code ?? 1, stderr: Buffer.concat(err).toString() });
      });
      // A git that ends before it has read everything says so by its code.
      child.stdin.on('error', () => undefined);
      child.stdin.end(input);
    });
  }

  /**
   * Starts git and leaves it to whoever asked to speak with it.
   *
   * @param onError gets why it couldn’t be started
   * @throws Failure where git isn’t found
   */
  start(args: readonly string[], onError: (failure: Failure) => void): ChildProcessWithoutNullStreams {
    const { git, path } = this.#programs;
    if (git === undefined) throw notStarted('ENOENT');
    const child = spawn(git, args, {
      cwd: this.folder,
      env: environment([...ALWAYS, ...this.#settings], path),
      windowsHide: true,
      // In a group of its own, a Ctrl+C in the terminal doesn't end it in the middle of a receipt. On Windows it would
      // have no console, and open one for every helper.
      detached: process.platform !== 'win32',
    });
    child.on('error', (error) => {
      onError(notStarted(errorCode(error)));
    });
    return child;
  }

  /** @returns the trimmed output; undefined when the command failed */
  async ask(...args: string[]): Promise<string | undefined> {
    const { code, stdout } = await this.run(args);
    return code === 0 ? stdout.toString().trim() : undefined;
  }
}

function notStarted(code: string): Failure {
  const hint = 'Install git 2.30 or later, and start in a folder that exists.';
  return new Failure(`git couldn’t be started (${code}).`, hint);
}

function environment(settings: GitSettings, path: string): NodeJS.ProcessEnv {
  const before = Number(process.env['GIT_CONFIG_COUNT'] ?? 0);
  const numbered = settings.flatMap(([key, value], index): [string, string][] => [
    [`GIT_CONFIG_KEY_${before + index}`, key],
    [`GIT_CONFIG_VALUE_${before + index}`, value],
  ]);
  const inherited = Object.entries(process.env).filter(([name]) => !LEFT_OUT.has(name.toUpperCase()));
  return {
    ...Object.fromEntries(inherited),
    PATH: path,
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_GRAFT_FILE: devNull,
    GIT_SSH_COMMAND: process.env['GIT_SSH_COMMAND'] ?? 'ssh -o BatchMode=yes',
    GIT_CONFIG_COUNT: String(before + settings.length),
    // Windows looks in the current folder first, for the programs that git starts, too.
    NoDefaultCurrentDirectoryInExePath: '1',
    ...Object.fromEntries(numbered),
  };
}

/** Helpers that git starts need no key of ours; and which repository is meant is said by the folder alone. */
const LEFT_OUT = new Set([
  ...['ROSTER_SYNC_API_KEY', 'INPUT_API-KEY', 'INPUT_GITHUB-TOKEN'],
  ...['ROSTER_SYNC_PREVIOUS_API_KEY', 'INPUT_PREVIOUS-API-KEY'],
  // On Windows its name may be `Path`.
  'PATH',
  ...[
    'GIT_CONFIG',
    'GIT_DIR',
    'GIT_WORK_TREE',
    'GIT_COMMON_DIR',
    'GIT_INDEX_FILE',
    'GIT_NAMESPACE',
    'GIT_PREFIX',
  ],
  ...['GIT_OBJECT_DIRECTORY', 'GIT_ALTERNATE_OBJECT_DIRECTORIES', 'GIT_REPLACE_REF_BASE', 'GIT_SHALLOW_FILE'],
  ...[
    'GIT_EXTERNAL_DIFF',
    'GIT_ATTR_SOURCE',
    'GIT_LITERAL_PATHSPECS',
    'GIT_GLOB_PATHSPECS',
    'GIT_ICASE_PATHSPECS',
  ],
  'NODE_OPTIONS',
]);
