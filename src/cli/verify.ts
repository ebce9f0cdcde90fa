import { readSettings } from '../commands/prepare.js';
import { verify } from '../commands/verify.js';
import { Failure } from '../core/base/failure.js';
import { receiptPrefix } from '../core/receipts/names.js';
import { forTerminal } from '../core/report/escape.js';
import { endpointOf } from '../core/workstars/endpoint.js';
import type { World } from '../ports/world.js';
import { textFlag, type CommandLine } from './flags.js';
import { openHere } from './open.js';
import { paintFor, progressOn } from './terminal.js';

/** Proves receipts. Returns 0 only when every one of them is the same. */
export async function verifyCommand(home: URL, line: CommandLine): Promise<number> {
  const progress = progressOn(process.stderr);
  try {
    const { world, configPath } = await openHere(home, line, progress);
    const names = await namesOf(world, line, configPath);
    const verified = await verify(world, names);
    progress.end();
    const paint = paintFor(process.stdout);
    for (const { name, verdict, reason, unsigned } of verified) {
      const shown = paint(verdict === 'same' ? 'good' : 'bad', verdict);
      process.stdout.write(
        `${forTerminal(name)}: ${shown}${reason === undefined ? '' : `, ${forTerminal(reason)}`}${unsigned ? ' (not signed with this API key)' : ''}\n`,
      );
    }
    return verified.every(({ verdict }) => verdict === 'same') ? 0 : 1;
  } finally {
    progress.end();
  }
}

async function namesOf(world: World, line: CommandLine, configPath: string): Promise<readonly string[]> {
  const named = line.names.map((name) => name.replace(/^refs\/tags\//, ''));
  const prefix = named[0] === undefined ? await prefixHere(world, line, configPath) : prefixOf(named[0]);
  // What this clone has is enough where the remote can’t be asked.
  const standing = await world.receipts.look({ prefix }).catch(() => world.receipts.lookHere({ prefix }));
  if (named.length > 0) return named;
  const [newest] = standing.receipts.filter((name) => standing.rejectionsOf(name).length === 0);
  if (newest === undefined)
    throw new Failure('There is no receipt of this program.', 'The first sync leaves one.');
  return line.flags['all'] === true ? standing.receipts : [newest];
}

const prefixOf = (name: string): string => name.slice(0, name.lastIndexOf('/') + 1);

async function prefixHere(world: World, line: CommandLine, configPath: string): Promise<string> {
  const { config } = await readSettings(world.repository.workTree(), configPath);
  if (!config) {
    throw new Failure(
      'The configuration can’t be read, so the program isn’t known.',
      'Name the receipt, or run check.',
      'use',
    );
  }
  const { loopback } = endpointOf(config.program, config.api['base-url'], textFlag(line, 'api-url'));
  return receiptPrefix(config.program, loopback);
}
