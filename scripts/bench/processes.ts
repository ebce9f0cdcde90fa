/* Starts processes, and measures them. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from '../../test/support/cleanup.js';
import { basics } from '../../test/support/repository.js';
import type { Ran } from '../../test/support/runner.js';

export const folder = temporaryFolder();
export const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
/** A folder of its own, which is gone when everything is over. */
export const newFolder = (): string => mkdtempSync(join(folder, 'run-'));

const meter = join(folder, 'meter.cjs');
writeFileSync(meter, stripTypeScriptTypes(readFileSync(here('meter.ts'), 'utf8')));

interface Options {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** The exit code that it should come to; 0 where nothing else is said. */
  readonly code?: number;
}

const MAX_OUTPUT = 64 * 1024 * 1024;

/**
 * Runs a program to its end, in an environment that holds nothing but what is given: its home is empty, and so Node's
 * code cache is cold.
 *
 * @throws where that isn't the end it should come to
 */
export async function run(command: string, args: readonly string[], options: Options = {}): Promise<Ran> {
  const { cwd = folder, env, code: expected = 0 } = options;
  const own = { GIT_CONFIG_NOSYSTEM: '1', HOME: newFolder(), NODE_COMPILE_CACHE: undefined };
  const environment = { ...basics(), ...own, ...env };
  const ran = await new Promise<Ran>((resolve) => {
    execFile(command, args, { cwd, env: environment, maxBuffer: MAX_OUTPUT }, (error, stdout, stderr) => {
      const code = error ? (typeof error.code === 'number' ? error.code : null) : 0;
      resolve({ code, stdout, stderr, said: stdout + stderr });
    });
  });
  if (ran.code !== expected)
    throw new Error(`${[command, ...args].join(' ')} ended with ${ran.code ?? 'no code'}:\n${ran.said}`);
  return ran;
}

/** What a process took. */
export interface Measured {
  readonly seconds: number;
  /** Seconds of the processor, with those of its threads and without those of what it starts. */
  readonly cpu: number;
  readonly mebibytes: number;
}

type Used = Omit<Measured, 'seconds'>;

/** Has something measured that writes down what it used into the file that it is given. */
async function measured(work: (used: { BENCH_USED: string }) => Promise<unknown>): Promise<Measured> {
  const used = join(folder, 'used.json');
  const began = performance.now();
  await work({ BENCH_USED: used });
  const seconds = (performance.now() - began) / 1000;
  return { seconds, ...(JSON.parse(readFileSync(used, 'utf8')) as Used) };
}

/** @param args what Node is started with */
export const measureNode = (args: readonly string[], options: Options = {}): Promise<Measured> =>
  measured((used) =>
    run(process.execPath, ['--require', meter, ...args], { ...options, env: { ...options.env, ...used } }),
  );

/** @param args a script and its arguments */
export const measurePython = (python: string, args: readonly string[], options: Options): Promise<Measured> =>
  measured((used) =>
    run(python, [here('meter.py'), ...args], { ...options, env: { ...options.env, ...used } }),
  );

/** How long something takes, whatever it starts. */
export async function measureSeconds(work: () => Promise<unknown>): Promise<Measured> {
  const began = performance.now();
  await work();
  return { seconds: (performance.now() - began) / 1000, cpu: NaN, mebibytes: NaN };
}
