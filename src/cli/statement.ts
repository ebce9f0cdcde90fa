import { Failure } from '../core/base/failure.js';
import { isReceipt, tagName } from '../core/receipts/names.js';
import { forTerminal } from '../core/report/escape.js';
import type { rejectedWords } from '../core/report/statement-words.js';
import { wrongOperand, type Command } from './command.js';
import type { CommandLine } from './flags.js';
import { paintFor } from './terminal.js';

/* What the commands that say something of a receipt have in common. */

/**
 * @param command which takes the name of one receipt
 * @param what is signed, for a sentence: `rejection`
 * @returns the name
 * @throws Failure where it isn't one, or there isn't a key to sign with
 */
export function receiptToSign(command: Command, { names }: CommandLine, what: string): string {
  const [name = ''] = names.map(tagName);
  if (!isReceipt(name)) throw wrongOperand(command);
  if (process.env['ROSTER_SYNC_API_KEY']) return name;
  const hint = `Set ROSTER_SYNC_API_KEY: a ${what} is signed with the key, else anyone could make one.`;
  throw new Failure(`${command.name} needs the API key.`, hint, 'use');
}

/** Prints what is so now, and what happens next. */
export function printSaid({ is, next }: ReturnType<typeof rejectedWords>): void {
  const shown = paintFor(process.stdout)('good', forTerminal(is));
  process.stdout.write(`${shown} ${forTerminal(next)}\n`);
}
