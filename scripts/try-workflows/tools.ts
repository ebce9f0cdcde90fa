/*
 * What the workflows are run with: act, and the actions of others that they use, at the commits to which they are pinned.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root } from '../ncc.js';

const ACT = 'github.com/nektos/act@latest';

/** @returns the output of a program that must end well @throws with what it said */
export function must(program: string, args: readonly string[], cwd: string, env = process.env): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd, env, encoding: 'utf8' });
  if (status === 0) return stdout.trim();
  throw new Error(`${program} ${args.join(' ')}: ${error?.message ?? stderr.trim()}`);
}

const runs = (program: string, ...args: string[]): boolean =>
  spawnSync(program, args, { encoding: 'utf8' }).status === 0;

/**
 * @param cache where it is built, once
 * @returns the program; undefined where it is neither here nor can be built, since there isn't Go
 * @throws where Go can't build it
 */
export function findAct(cache: string): string | undefined {
  const own = join(cache, process.platform === 'win32' ? 'act.exe' : 'act');
  const found = ['act', own].find((program) => runs(program, '--version'));
  if (found !== undefined) return found;
  if (!runs('go', 'version')) return undefined;
  console.log(`Building ${ACT} …`);
  mkdirSync(cache, { recursive: true });
  must('go', ['install', ACT], root, { ...process.env, GOBIN: cache });
  return own;
}

/** An action of somebody else: where it is pinned to, and the folder that it is in here. */
export interface OtherAction {
  /** `actions/checkout@<SHA>` */
  readonly name: string;
  readonly folder: string;
  /** Whether it is only something in its place, which does nothing. */
  readonly isStandIn: boolean;
}

/**
 * Clones what the workflows use, at the pinned commits.
 *
 * @param folder in which they are kept, or were put before: `<folder>/actions/checkout` is a clone
 * @returns them; something in its place for one that can't be had
 */
export function otherActions(folder: string): OtherAction[] {
  return pinned().map((name) => {
    const [repository = '', commit = ''] = name.split('@');
    const clone = join(folder, repository);
    try {
      if (!existsSync(join(clone, '.git'))) {
        mkdirSync(join(clone, '..'), { recursive: true });
        const env = { ...process.env, GIT_TERMINAL_PROMPT: '0' };
        must('git', ['clone', '--quiet', `https://github.com/${repository}`, clone], root, env);
      }
      must('git', ['checkout', '--quiet', '--detach', commit], clone);
      return { name, folder: clone, isStandIn: false };
    } catch {
      return { name, folder: standInFor(join(folder, 'stand-ins', name)), isStandIn: true };
    }
  });
}

function standInFor(folder: string): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'action.yml'), 'name: Stand-in\nruns: { using: node24, main: index.js }\n');
  writeFileSync(join(folder, 'index.js'), '// It does nothing.\n');
  return folder;
}

/** Every action that the examples and the reusable workflow use, besides ours. */
function pinned(): string[] {
  const examples = join(root, 'examples/workflows');
  const files = [
    ...readdirSync(examples).map((name) => join(examples, name)),
    join(root, '.github/workflows/roster.yml'),
  ];
  const used = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/uses: (\S+@[0-9a-f]{40})\b/g)].map(([, name = '']) => name),
  );
  return [...new Set(used)].sort();
}

/** PATH with folders before it. */
export const pathWith = (...folders: readonly string[]): string =>
  [...folders, process.env['PATH'] ?? ''].join(delimiter);
