import { Failure } from '../core/base/failure.js';
import { isReceipt, tagName } from '../core/receipts/names.js';
import { forTerminal } from '../core/report/escape.js';
import { wrongOperand, type Command } from './command.js';
import { EXIT } from './exit.js';
import { CONFIG } from './flags.js';
import { openHere } from './open.js';
import { paintFor } from './terminal.js';

/** Sets the receipt that is named aside, so that the next sync compares with the one before it. */
export const rejectCommand: Command = {
  name: 'reject',
  summary: 'set aside the receipt of an upload that the portal refused: it is no longer a baseline',
  operand: { placeholder: 'RECEIPT', single: 'the name of one receipt' },
  flags: [CONFIG],
  examples: ['reject roster-sync/acme/20261124T020005Z'],

  async run(line, home) {
    const [name = ''] = line.names.map(tagName);
    if (!isReceipt(name)) throw wrongOperand(rejectCommand);
    if (!process.env['ROSTER_SYNC_API_KEY']) {
      const hint = 'Set ROSTER_SYNC_API_KEY: a rejection is signed with the key, else anyone could make one.';
      throw new Failure('reject needs the API key.', hint, 'use');
    }
    const [{ world }, { reject }] = await Promise.all([
      openHere(line, home),
      import('../commands/reject.js'),
    ]);
    const { rejection, already, baseline } = await reject(world, name);
    const done = already ? 'was rejected before' : 'is rejected';
    const shown = paintFor(process.stdout)('good', `${forTerminal(name)} ${done}`);
    process.stdout.write(`${shown} (${forTerminal(rejection)}). ${nextWords(baseline)}\n`);
    return EXIT.good;
  },
};

const nextWords = (baseline: string | undefined): string =>
  baseline === undefined
    ? 'No other upload is left to compare with, so the next sync is held.'
    : `The next sync compares with ${forTerminal(baseline)}.`;
