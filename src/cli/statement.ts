import { Failure } from '../core/base/failure.js';
import { forTerminal } from '../core/report/escape.js';
import type { rejectedWords } from '../core/report/statement-words.js';
import type { World } from '../ports/world.js';
import type { Command } from './command.js';
import { API_URL, textOf, type CommandLine } from './flags.js';
import { openHere } from './open.js';
import { paintFor } from './terminal.js';

/* What the commands that say something of a receipt have in common. */

/** The receipt of which something is said, as it is named to these commands. */
export const ONE_RECEIPT = 'one receipt: its name, its time or its day';

/**
 * @param command which takes one receipt
 * @param what is signed, for a sentence: `rejection`
 * @returns the world that it is in, and its name
 * @throws Failure where none or several are meant, or there isn't a key to sign with
 */
export async function receiptToSign(
  command: Command,
  line: CommandLine,
  home: URL,
  what: string,
): Promise<{ readonly world: World; readonly receipt: string }> {
  if (!process.env['ROSTER_SYNC_API_KEY']) {
    const hint = `Set ROSTER_SYNC_API_KEY: a ${what} is signed with the key, else anyone could make one.`;
    throw new Failure(`${command.name} needs the API key.`, hint, 'use');
  }
  const loading = import('../commands/receipts-meant.js');
  const { world, configPath } = await openHere(line, home);
  const [written = ''] = line.names;
  const { receiptMeant } = await loading;
  const receipt = await receiptMeant(world, written, { configPath, apiUrl: textOf(line, API_URL) });
  return { world, receipt };
}

/** Prints what is so now, and what happens next. */
export function printSaid({ is, next }: ReturnType<typeof rejectedWords>): void {
  const shown = paintFor(process.stdout)('good', forTerminal(is));
  process.stdout.write(`${shown} ${forTerminal(next)}\n`);
}
