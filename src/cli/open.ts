import { openWorld, type OpenWorld } from '../adapters/open-world.js';
import { textFlag, type CommandLine } from './flags.js';
import type { Progress } from './terminal.js';

const SILENT = { tell: () => undefined, warn: () => undefined };

/** The world as a command line sees it: this folder's repository, and the key of the environment. */
export function openHere(
  home: URL,
  line: CommandLine,
  { tell, warn }: Pick<Progress, 'tell' | 'warn'> = SILENT,
  interrupted?: AbortSignal,
  key = process.env['ROSTER_SYNC_API_KEY'],
): Promise<OpenWorld> {
  return openWorld({
    home,
    from: process.cwd(),
    config: textFlag(line, 'config'),
    key,
    tell,
    warn,
    interrupted,
  });
}
