import { rejectedWords } from '../core/report/statement-words.js';
import type { Command } from './command.js';
import { EXIT } from './exit.js';
import { CONFIG } from './flags.js';
import { openHere } from './open.js';
import { printSaid, receiptToSign } from './statement.js';

/** Sets the receipt that is named aside, so that the next sync compares with the one before it. */
export const rejectCommand: Command = {
  name: 'reject',
  summary: 'set aside the receipt of an upload that the portal refused: it is no longer a baseline',
  operand: { placeholder: 'RECEIPT', single: 'the name of one receipt' },
  flags: [CONFIG],
  examples: ['reject roster-sync/acme/20261124T020005Z'],

  async run(line, home) {
    const receipt = receiptToSign(rejectCommand, line, 'rejection');
    const [{ world }, { reject }] = await Promise.all([
      openHere(line, home),
      import('../commands/reject.js'),
    ]);
    printSaid(rejectedWords(receipt, await reject(world, receipt)));
    return EXIT.good;
  },
};
