import type { ReceiptKeys } from '../core/receipts/keys.js';
import { RECEIPT_KEYS } from '../core/receipts/names.js';
import { forTerminal } from '../core/report/escape.js';
import type { World } from '../ports/world.js';
import type { Command } from './command.js';
import { EXIT } from './exit.js';
import { API_URL, CONFIG, isSet, switchFlag, textFlag, textOf } from './flags.js';
import { openHere, requestOf } from './open.js';
import { paintFor, progressOn } from './terminal.js';

const ALL = switchFlag('all', 'every receipt of the program, and whether one of them is missing');
const KEYS = textFlag(
  'keys',
  'FILE',
  'public keys that check signatures without the API key',
  `${RECEIPT_KEYS}, as it is committed`,
);

/** Proves receipts: good only when each can be built again and nothing speaks against its signature. */
export const verifyCommand: Command = {
  name: 'verify',
  summary:
    'build the XML of a receipt’s commit again, compare it, check the signature; none named: the newest',
  operand: { placeholder: '[RECEIPT…]' },
  flags: [CONFIG, API_URL, ALL, KEYS],
  examples: ['verify', 'verify --all', 'verify roster-sync/acme/20261124T020005Z --keys receipt-keys.txt'],

  async run(line, home) {
    const progress = progressOn(process.stderr);
    try {
      const loading = Promise.all([import('../commands/verify.js'), import('../commands/receipt-keys.js')]);
      const [opened, { receiptsMeant }] = await Promise.all([
        openHere(line, home, { progress }),
        import('../commands/receipts-meant.js'),
      ]);
      const { world } = opened;
      const wish = { ...requestOf(line, opened), names: line.names, all: isSet(line, ALL) };
      const [meant, [{ verify }, { checkedBy }]] = await Promise.all([receiptsMeant(world, wish), loading]);
      const keys = await keysFor(world, textOf(line, KEYS));
      const receipts = keys ? checkedBy(keys, world.receipts) : world.receipts;
      const { verified, missing } = await verify(world, { ...meant, receipts });
      progress.end();
      const paint = paintFor(process.stdout);
      const print = (isGood: boolean, name: string, words: string, reasons: readonly string[]) => {
        const why = reasons.length > 0 ? ` (${reasons.join('; ')})` : '';
        process.stdout.write(
          `${forTerminal(name)}: ${paint(isGood ? 'good' : 'bad', words)}${forTerminal(why)}\n`,
        );
      };
      const isGood = ({ content, signature }: (typeof verified)[number]) =>
        content === 'same' && signature !== 'not valid';
      for (const one of verified)
        print(isGood(one), one.name, `${one.content}, ${one.signature}, ${one.state}`, one.reasons);
      const gone = isSet(line, ALL) ? missing : [];
      for (const { name, namedBy, isGap } of gone) print(!isGap, name, 'missing', [`${namedBy} names it`]);
      return verified.every(isGood) && !gone.some(({ isGap }) => isGap) ? EXIT.good : EXIT.bad;
    } finally {
      progress.end();
    }
  },
};

/** Whoever has the API key needs no list, and a committed one says less than the key. */
async function keysFor(world: World, file: string | undefined): Promise<ReceiptKeys | undefined> {
  if (file !== undefined) return (await import('../adapters/files/keys-file.js')).readKeysFile(file);
  if (process.env['ROSTER_SYNC_API_KEY']) return undefined;
  const { head } = world.repository;
  const { committedKeys } = await import('../commands/receipt-keys.js');
  return committedKeys(head === undefined ? undefined : world.repository.at(head));
}
