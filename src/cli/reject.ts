import { rejectedWords } from '../core/report/statement-words.js';
import type { Command } from './command.js';
import { EXIT } from './exit.js';
import { API_URL, CONFIG } from './flags.js';
import { ONE_RECEIPT, printSaid, receiptToSign } from './statement.js';

/** Sets the receipt that is named aside, so that the next sync compares with the one before it. */
export const rejectCommand: Command = {
  name: 'reject',
  summary: 'set aside the receipt of an upload that the portal refused: it is no longer a baseline',
  operand: { placeholder: 'RECEIPT|DATE', single: ONE_RECEIPT },
  flags: [CONFIG, API_URL],
  examples: ['reject roster-sync/acme/20261124T020005Z', 'reject 2026-11-24'],

  async run(line, home) {
    const [{ world, receipt }, { reject }] = await Promise.all([
      receiptToSign(rejectCommand, line, home, 'rejection'),
      import('../commands/reject.js'),
    ]);
    printSaid(rejectedWords(receipt, await reject(world, receipt)));
    return EXIT.good;
  },
};
