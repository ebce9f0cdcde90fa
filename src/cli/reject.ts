import { reject } from '../commands/reject.js';
import { Failure } from '../core/base/failure.js';
import { isReceiptName } from '../core/receipts/names.js';
import { forTerminal } from '../core/report/escape.js';
import type { CommandLine } from './flags.js';
import { openHere } from './open.js';
import { paintFor } from './terminal.js';

/** Sets the receipt that is named aside, so that the next sync compares with the one before it. */
export async function rejectCommand(home: URL, line: CommandLine): Promise<number> {
  const [name, ...more] = line.names.map((given) => given.replace(/^refs\/tags\//, ''));
  if (
    name === undefined ||
    more.length > 0 ||
    !/^roster-sync(-sandbox)?\/[^/]+\//.test(name) ||
    !named(name)
  ) {
    const hint = 'For example: roster-sync reject roster-sync/acme/20261124T020005Z';
    throw new Failure('reject takes the name of one receipt.', hint, 'use');
  }
  if (!process.env['ROSTER_SYNC_API_KEY']) {
    const hint = 'Set ROSTER_SYNC_API_KEY: a rejection is signed with the key, else anyone could make one.';
    throw new Failure('reject needs the API key.', hint, 'use');
  }
  const { world } = await openHere(home, line);
  const { rejection, already } = await reject(world, name);
  const done = already ? 'was rejected before' : 'is rejected';
  process.stdout.write(
    `${paintFor(process.stdout)('good', `${forTerminal(name)} ${done}`)} (${forTerminal(rejection)}). The next sync compares with the receipt before it.\n`,
  );
  return 0;
}

const named = (name: string): boolean => isReceiptName(name, name.slice(0, name.lastIndexOf('/') + 1));
