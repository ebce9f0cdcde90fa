import { CONFIRMED_STATUSES } from '../core/receipts/statement.js';
import { confirmedWords } from '../core/report/statement-words.js';
import type { Command } from './command.js';
import { EXIT } from './exit.js';
import { CONFIG } from './flags.js';
import { openHere } from './open.js';
import { printSaid, receiptToSign } from './statement.js';

/** Records that somebody saw in the portal that an upload was applied. */
export const confirmCommand: Command = {
  name: 'confirm',
  summary:
    'record that you saw in the portal that an upload was applied: complete (default), or complete-with-errors',
  operand: {
    placeholder: 'RECEIPT [STATUS]',
    single: 'the name of one receipt',
    then: { values: CONFIRMED_STATUSES, what: 'The status' },
  },
  flags: [CONFIG],
  examples: [
    'confirm roster-sync/acme/20261124T020005Z',
    'confirm roster-sync/acme/20261124T020005Z complete-with-errors',
  ],

  async run(line, home) {
    const receipt = receiptToSign(confirmCommand, line, 'confirmation');
    const status = CONFIRMED_STATUSES.find((one) => one === line.names[1]) ?? 'complete';
    const [{ world }, { confirm }] = await Promise.all([
      openHere(line, home),
      import('../commands/confirm.js'),
    ]);
    printSaid(confirmedWords(receipt, status, await confirm(world, receipt, status)));
    return EXIT.good;
  },
};
