/* What Roster Sync is measured against: a script in Python, and another action. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROSTER } from '../../test/support/people.js';
import { KEY } from '../../test/support/runner.js';
import type { Scene } from './company.js';
import {
  folder,
  here,
  measureNode,
  measurePython,
  measureSeconds,
  newFolder,
  run,
  type Measured,
} from './processes.js';
import type { Contestant } from './rounds.js';

const SCRIPT = here('script.py');
const KEY_OF_SCRIPT = { WORKSTARS_API_KEY: KEY };

/** @throws where that Python can't run the script */
export async function expectLxml(python: string): Promise<void> {
  await run(python, ['-c', 'import lxml.etree']);
}

/** The script on a roster, as a nightly job would run it. @param state where it keeps what it uploaded last */
export const measureScript = ({ url, first }: Scene, python: string, state: string): Promise<Measured> =>
  measurePython(python, [SCRIPT, join(first.folder, ROSTER), url, state], { env: KEY_OF_SCRIPT });

/**
 * What the script has to do first on a clean machine: make a virtual environment and install its package, as Python
 * asks for where it belongs to the system (PEP 668); install it from the registry into one that is there; or from a
 * file that was downloaded before.
 */
type Preparing = 'environment' | 'registry' | 'downloaded';

/**
 * The script on a machine that has Python and no packages, which are installed first.
 *
 * @returns undefined where the registry can't be reached
 */
export async function scriptsOnCleanMachine(
  { url, first, sending }: Scene,
  python: string,
): Promise<Record<Preparing, Contestant> | undefined> {
  const wheels = join(folder, 'wheels');
  try {
    await run(python, ['-m', 'pip', 'download', '--quiet', '--dest', wheels, 'lxml']);
  } catch {
    return undefined;
  }
  const installAndRun = async (bin: string, ...from: readonly string[]) => {
    // Its home is empty, and so pip has no cache.
    await run(bin, ['-m', 'pip', 'install', '--quiet', ...from, 'lxml']);
    await sending(run(bin, [SCRIPT, join(first.folder, ROSTER), url, newFolder()], { env: KEY_OF_SCRIPT }));
  };
  const prepared = (...from: readonly string[]): Contestant => {
    return async () => {
      const bin = await newEnvironment(python);
      return measureSeconds(() => installAndRun(bin, ...from));
    };
  };
  return {
    environment: () => measureSeconds(async () => installAndRun(await newEnvironment(python))),
    registry: prepared(),
    downloaded: prepared('--no-index', '--find-links', wheels),
  };
}

/** @returns the Python of a virtual environment that has no packages */
async function newEnvironment(python: string): Promise<string> {
  const own = newFolder();
  await run(python, ['-m', 'venv', own]);
  const bin = ['bin/python', 'Scripts/python.exe'].map((path) => join(own, path)).find(existsSync);
  if (bin === undefined) throw new Error('A virtual environment has no Python.');
  return bin;
}

/** The start of google-github-actions/auth without any input, which it refuses. @param checkout where it is */
export function startOfAuth(checkout: string): Contestant {
  const entry = join(checkout, 'dist/main/index.js');
  return () => measureNode([entry], { code: 1, env: { GITHUB_ACTIONS: 'true' } });
}
