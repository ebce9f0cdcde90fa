import { forTerminal } from '../core/report/escape.js';
import type { Command } from './command.js';
import { EXIT } from './exit.js';
import { API_URL, CONFIG, isSet, switchFlag } from './flags.js';
import { openHere, requestOf } from './open.js';
import { paintFor, progressOn } from './terminal.js';

const ALL = switchFlag('all', 'every receipt of the program');

/** Proves receipts: good only when every one of them is the same. */
export const verifyCommand: Command = {
  name: 'verify',
  summary: 'build the XML of a receipt’s commit again and compare digests; none named: the newest',
  operand: { placeholder: '[RECEIPT…]' },
  flags: [CONFIG, API_URL, ALL],
  examples: ['verify', 'verify --all', 'verify roster-sync/acme/20261124T020005Z'],

  async run(line, home) {
    const progress = progressOn(process.stderr);
    try {
      const loading = import('../commands/verify.js');
      const [opened, { receiptsMeant }] = await Promise.all([
        openHere(line, home, { progress }),
        import('../commands/receipts-meant.js'),
      ]);
      const wish = { ...requestOf(line, opened), names: line.names, all: isSet(line, ALL) };
      const names = await receiptsMeant(opened.world, wish);
      const verified = await (await loading).verify(opened.world, names);
      progress.end();
      const paint = paintFor(process.stdout);
      for (const { name, verdict, reason, unsigned } of verified) {
        const shown = paint(verdict === 'same' ? 'good' : 'bad', verdict);
        process.stdout.write(
          `${forTerminal(name)}: ${shown}${reason === undefined ? '' : `, ${forTerminal(reason)}`}${unsigned ? ' (not signed with this API key)' : ''}\n`,
        );
      }
      return verified.every(({ verdict }) => verdict === 'same') ? EXIT.good : EXIT.bad;
    } finally {
      progress.end();
    }
  },
};
