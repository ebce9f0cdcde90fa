import { CONFIRMED_STATUSES } from '../core/receipts/statement.js';
import { confirmedWords } from '../core/report/statement-words.js';
import type { Command } from './command.js';
import { EXIT } from './exit.js';
import { API_URL, CONFIG } from './flags.js';
import { ONE_RECEIPT, printSaid, receiptToSign } from './statement.js';

/** Records that somebody saw in the portal that an upload was applied. */
export const confirmCommand: Command = {
  name: 'confirm',
  summary:
    'record that you saw in the portal that an upload was applied: complete (default), or complete-with-errors',
  operand: {
    placeholder: 'RECEIPT|DATE [STATUS]',
    single: ONE_RECEIPT,
    then: { values: CONFIRMED_STATUSES, what: 'The status' },
  },
  flags: [CONFIG, API_URL],
  examples: ['confirm roster-sync/acme/20261124T020005Z', 'confirm 2026-11-24 complete-with-errors'],

  async run(line, home) {
    const status = CONFIRMED_STATUSES.find((one) => one === line.names[1]) ?? 'complete';
    const [{ world, receipt }, { confirm }] = await Promise.all([
      receiptToSign(confirmCommand, line, home, 'confirmation'),
      import('../commands/confirm.js'),
    ]);
    printSaid(confirmedWords(receipt, status, await confirm(world, receipt, status)));
    return EXIT.good;
  },
};
