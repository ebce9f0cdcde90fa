import { Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { summary } from '@actions/core';
import { main as actionMain } from '../../src/action/main.js';
import { main as cliMain } from '../../src/cli/main.js';
import { temporaryFolder } from './cleanup.js';
import { basics, type Repository } from './repository.js';
import { action as actionBy, DIST, KEY, WITH_KEY, type Ran, type Step, type StepRan } from './runner.js';

/*
 * Both doors in this process, named as in runner.ts, for what needs no process of its own: words, exit codes, files.
 * A run takes half of what a start of dist/ takes.
 */

type Environment = Readonly<Record<string, string | undefined>>;

let last: Promise<unknown> = Promise.resolve();

/** The command line as runner.ts starts it. Folder and environment belong to the process: one run after the other. */
export function cli(
  where: Repository | string,
  args: readonly string[],
  env: Environment = {},
): Promise<Ran> {
  const folder = typeof where === 'string' ? where : where.folder;
  return inTurn(() => run(cliMain, folder, args, { HOME: temporaryFolder(), ...env }));
}

/** The same, printing to a terminal of so many columns. */
export function onTerminal(
  columns: number,
  { folder }: Repository,
  args: readonly string[],
  env: Environment = {},
): Promise<Ran> {
  const own = { HOME: temporaryFolder(), ...env };
  return inTurn(() => run(cliMain, folder, args, own, { isTTY: true, columns }));
}

function inTurn(play: () => Promise<Ran>): Promise<Ran> {
  const ran = last.then(play);
  last = ran.catch(() => undefined);
  return ran;
}

/** `check` without a key. */
export const check = (where: Repository | string, ...flags: string[]): Promise<Ran> =>
  cli(where, ['check', ...flags]);

/** `sync` with the key. */
export const sync = (where: Repository | string, ...flags: string[]): Promise<Ran> =>
  cli(where, ['sync', ...flags], WITH_KEY);

export const verify = (where: Repository | string, ...rest: string[]): Promise<Ran> =>
  cli(where, ['verify', ...rest]);

/** The action, as the runner starts it in a job on a checkout of the repository. */
export const action = (where: Repository, step: Step = {}): Promise<StepRan> =>
  actionBy(where, step, (folder, env) => inTurn(() => run(actionMain, folder, [], env)));

/** A step that syncs, with the key from a secret. */
export const syncStep = (where: Repository, step: Step = {}): Promise<StepRan> =>
  action(where, { ...step, inputs: { mode: 'sync', 'api-key': KEY, ...step.inputs } });

type Door = (home: URL) => Promise<unknown>;

async function run(
  main: Door,
  folder: string,
  args: readonly string[],
  env: Environment,
  terminal = {},
): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const both: string[] = [];
  const own = {
    argv: [...process.argv.slice(0, 2), ...args],
    env: { ...basics(), GIT_CONFIG_NOSYSTEM: '1', HOME: folder, ...env },
    stdout: Object.assign(into(out, both), terminal),
    stderr: into(err, both),
    exitCode: undefined,
  };
  const kept = Object.getOwnPropertyDescriptors(process);
  const from = process.cwd();
  for (const [name, value] of Object.entries(own))
    Object.defineProperty(process, name, { value, configurable: true, enumerable: true, writable: true });
  process.chdir(folder);
  // It remembers the file of the run before.
  Reflect.deleteProperty(summary, '_filePath');
  try {
    await main(pathToFileURL(`${DIST}/`));
    const code = Number(process.exitCode ?? 0);
    return { code, stdout: out.join(''), stderr: err.join(''), said: both.join('') };
  } finally {
    process.chdir(from);
    for (const name of Object.keys(own)) restore(name, kept);
  }
}

function restore(name: string, kept: Readonly<Record<string, PropertyDescriptor>>): void {
  const before = kept[name];
  if (before) Object.defineProperty(process, name, before);
  else Reflect.deleteProperty(process, name);
}

/** A stream that isn't a terminal. */
const into = (...told: string[][]): Writable =>
  new Writable({
    decodeStrings: false,
    write: (text: string, _encoding, done) => {
      for (const one of told) one.push(text);
      done();
    },
  });
