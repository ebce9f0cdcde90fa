import type { Reads } from '../adapters/git/open.js';
import type { OpenWorld } from '../adapters/open-world.js';
import type { RunRequest } from '../ports/world.js';
import { API_URL, CONFIG, REPORT_DIR, textOf, type CommandLine } from './flags.js';
import type { Progress } from './terminal.js';

export interface Opening {
  /** Where what goes on is shown; left out, nowhere. */
  readonly progress?: Pick<Progress, 'say' | 'warn'>;
  /** Aborted by a signal; left out, a signal just ends the process. */
  readonly interrupted?: AbortSignal | undefined;
  /** The API key; left out, that of the environment. */
  readonly key?: string;
  /** Whether XML will be validated: what does so then loads while git is asked. */
  readonly validates?: boolean;
  /** What the story begins with: git is started for that, too. */
  readonly reads?: Reads;
  /** What is loaded for the story: called once git has been started, which another core does. */
  readonly meanwhile?: () => Promise<unknown>;
  /** With which GitHub is asked, where the remote is there; left out, git alone is. */
  readonly token?: string | undefined;
  /** Whether GitHub is only asked for what git doesn't have. */
  readonly beside?: boolean;
}

const SILENT = { say: () => undefined, warn: () => undefined };

/**
 * Opens the world as a command line sees it: this folder's repository, and the key of the environment.
 *
 * @throws Failure where there isn't a repository, or the configuration's path leaves it
 */
export async function openHere(line: CommandLine, home: URL, opening: Opening = {}): Promise<OpenWorld> {
  const { progress: { say, warn } = SILENT, key = process.env['ROSTER_SYNC_API_KEY'] } = opening;
  const { openWorld } = await import('../adapters/open-world.js');
  const config = textOf(line, CONFIG);
  const { interrupted, validates, reads, meanwhile, token = '', beside } = opening;
  const server = process.env['GITHUB_SERVER_URL'] ?? 'https://github.com';
  const previousKey = process.env['ROSTER_SYNC_PREVIOUS_API_KEY'];
  return openWorld({
    home,
    from: process.cwd(),
    config,
    key,
    previousKey,
    say,
    warn,
    interrupted,
    validates,
    reads,
    meanwhile,
    github: { server, token, issues: false, beside },
  });
}

/** @returns what a command line asks of the stories that check or send */
export function requestOf(line: CommandLine, { configPath }: OpenWorld): RunRequest {
  const draws = textOf(line, REPORT_DIR) !== undefined;
  return { configPath, apiUrl: textOf(line, API_URL), draws };
}

/** As the command line of GitHub has it: without one, GitHub isn't asked. */
export const tokenHere = (): string | undefined =>
  [process.env['GITHUB_TOKEN'], process.env['GH_TOKEN']].find((token) => token !== undefined && token !== '');
