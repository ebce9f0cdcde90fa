import { lstat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CommitId } from '../../core/base/commit.js';
import { Git } from './git.js';

/**
 * Which commit of this tool runs, where it runs from a clone. What GitHub's runner downloads isn't one.
 *
 * @param home the folder of the built program
 * @returns undefined where the folder around it isn't a clone, or `home` isn't as that commit has it
 */
export async function ownCommit(home: URL): Promise<CommitId | undefined> {
  const folder = cloneOf(home);
  // A clone that is further up belongs to somebody else, who may have copied the tool into it.
  const isClone = await lstat(join(folder, '.git')).catch(() => undefined);
  if (!isClone) return undefined;
  const asked = ['status', '--porcelain=v2', '--branch', '--untracked-files=no', '--', fileURLToPath(home)];
  // Nothing of a run depends on it.
  const said = await new Git(folder).ask(...asked).catch(() => undefined);
  const lines = said?.split('\n') ?? [];
  if (lines.some((line) => !line.startsWith('#'))) return undefined;
  return lines
    .map((line) => /^# branch\.oid ([0-9a-f]{40,64})$/.exec(line)?.[1])
    .find((id) => id !== undefined);
}

/** @returns the folder around the built program */
export const cloneOf = (home: URL): string => dirname(fileURLToPath(new URL('.', home)));
