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
export const KEYS = textFlag(
  'keys',
  'FILE',
  'public keys that check signatures, beside the API key or without it',
  `${RECEIPT_KEYS}, as it is committed`,
);

export const UNCHECKED = `Some signatures weren’t checked: set ROSTER_SYNC_API_KEY, or commit the line of the program in ${RECEIPT_KEYS}. roster-sync keys prints it, and so does the summary of a sync.`;

/** Proves receipts: bad where the content of one differs, its signature isn't valid, or one is missing between others. */
export const verifyCommand: Command = {
  name: 'verify',
  summary:
    'build the XML of a receipt’s commit again, compare it, check the signature (none named: the newest); exits with 1 if one differs, isn’t valid, or is missing between others',
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
      const [keys, [{ verify }, { checkedBy }]] = await Promise.all([
        keysFor(world, textOf(line, KEYS)),
        loading,
      ]);
      const receipts = keys ? checkedBy(keys, world.receipts) : world.receipts;
      const meant = await receiptsMeant(world, receipts, wish);
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
        content !== 'different' && signature !== 'not valid';
      for (const one of verified)
        print(isGood(one), one.name, `${one.content}, ${one.signature}, ${one.state}`, one.reasons);
      // Those that say why have said it.
      if (verified.some(({ signature, reasons }) => signature === 'not checked' && reasons.length === 0))
        process.stderr.write(`${UNCHECKED}\n`);
      const gone = isSet(line, ALL) ? missing : [];
      for (const { name, namedBy, isGap } of gone) print(!isGap, name, 'missing', [`${namedBy} names it`]);
      return verified.every(isGood) && !gone.some(({ isGap }) => isGap) ? EXIT.good : EXIT.bad;
    } finally {
      progress.end();
    }
  },
};

/** Besides the API key, if there is one: what an earlier key has signed, the list knows. */
export async function keysFor(world: World, file: string | undefined): Promise<ReceiptKeys | undefined> {
  if (file !== undefined) return (await import('../adapters/files/keys-file.js')).readKeysFile(file);
  const { head } = world.repository;
  const { committedKeys } = await import('../commands/receipt-keys.js');
  return committedKeys(head === undefined ? undefined : world.repository.at(head));
}
