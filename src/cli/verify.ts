import type { OpenWorld } from '../adapters/open-world.js';
import { Failure } from '../core/base/failure.js';
import type { ReceiptKeys } from '../core/receipts/keys.js';
import { RECEIPT_KEYS } from '../core/receipts/names.js';
import { forJson, forTerminal } from '../core/report/escape.js';
import type { Verified } from '../core/report/verified-table.js';
import type { ReceiptStore } from '../ports/receipt-store.js';
import type { World } from '../ports/world.js';
import type { Command } from './command.js';
import { EXIT } from './exit.js';
import {
  API_URL,
  choiceFlag,
  choiceOf,
  CONFIG,
  isSet,
  switchFlag,
  textFlag,
  textOf,
  type CommandLine,
} from './flags.js';
import { openHere, requestOf } from './open.js';
import { paintFor, progressOn } from './terminal.js';

const ALL = switchFlag('all', 'every receipt of the program as a table, and whether one of them is missing');
export const KEYS = textFlag(
  'keys',
  'FILE',
  'public keys that check signatures, beside the API key or without it',
  `${RECEIPT_KEYS}, as it is committed`,
);
const PORTAL_FILE = textFlag(
  'portal-file',
  'FILE',
  'compare an XML file that was downloaded from the portal with what was sent',
);
const PORTAL_IDS = textFlag(
  'portal-ids',
  'FILE',
  'compare the portal’s list of people (ids, as for guards.known-ids) with the roster',
);
const SHOW_VALUES = switchFlag(
  'show-values',
  'with --portal-file or --portal-ids: show all ids, and old and new values',
);
const FORMAT = choiceFlag('format', ['text', 'json'], 'how the answer is printed');

export const UNCHECKED = `Some signatures weren’t checked: set ROSTER_SYNC_API_KEY, or commit the line of the program in ${RECEIPT_KEYS}. roster-sync keys prints it, and so does the summary of a sync.`;

/**
 * Proves receipts: bad where the content of one differs, its signature isn't valid, or one is missing between others; and
 * where the portal has other people than what it is compared with.
 */
export const verifyCommand: Command = {
  name: 'verify',
  summary:
    'build the XML of a receipt’s commit again, compare it, check the signature (none named: the newest); exits with 1 if one differs, isn’t valid, or is missing between others',
  operand: { placeholder: '[RECEIPT…]' },
  flags: [CONFIG, API_URL, ALL, KEYS, PORTAL_FILE, PORTAL_IDS, SHOW_VALUES, FORMAT],
  examples: [
    'verify',
    'verify --all',
    'verify roster-sync/acme/20261124T020005Z --keys receipt-keys.txt',
    'verify --portal-file processed.xml',
    'verify --portal-ids people.csv',
  ],

  async run(line, home) {
    const [file, ids] = [textOf(line, PORTAL_FILE), textOf(line, PORTAL_IDS)];
    if ([file !== undefined, ids !== undefined, isSet(line, ALL)].filter(Boolean).length > 1) {
      const hint = 'Give one of --all, --portal-file and --portal-ids.';
      throw new Failure('These flags ask different things.', hint, 'use');
    }
    if (ids !== undefined && line.names.length > 0)
      throw new Failure('--portal-ids compares with the roster.', 'Leave the receipt out.', 'use');
    const progress = progressOn(process.stderr);
    try {
      const [opened, { checkedBy }] = await Promise.all([
        openHere(line, home, { progress }),
        import('../commands/receipt-keys.js'),
      ]);
      const keys = await keysFor(opened.world, textOf(line, KEYS));
      const receipts = keys ? checkedBy(keys, opened.world.receipts) : opened.world.receipts;
      const asked = { line, opened, receipts };
      if (file !== undefined) return await compareFile(asked, file, progress.end);
      if (ids !== undefined) return await compareIds(asked, ids, progress.end);
      return await verifyReceipts(asked, progress.end);
    } finally {
      progress.end();
    }
  },
};

interface Asked {
  readonly line: CommandLine;
  readonly opened: OpenWorld;
  /** Checked with the keys that are known. */
  readonly receipts: ReceiptStore;
}

const printed = (lines: readonly string[]): void => {
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
};

const isJson = (line: CommandLine): boolean => choiceOf(line, FORMAT) === 'json';
const inJson = (value: unknown): string => forJson(JSON.stringify(value, null, 2));

async function receiptsOf({ line, opened, receipts }: Asked, all: boolean) {
  const { receiptsMeant } = await import('../commands/receipts-meant.js');
  return receiptsMeant(opened.world, receipts, { ...requestOf(line, opened), names: line.names, all });
}

/** Also where there isn't a receipt: a sync may have begun, and the portal has its file. */
async function anyOf({ line, opened: { world, ...opened } }: Asked) {
  const { lookAround, ownProgram } = await import('../commands/receipts-meant.js');
  const { target } = await ownProgram(world, requestOf(line, { world, ...opened }));
  return { names: [], records: await lookAround(world, target.prefix), target };
}

async function verifyReceipts(asked: Asked, end: () => void): Promise<number> {
  const { line, opened, receipts } = asked;
  const all = isSet(line, ALL);
  const [{ verify }, { isGood, verifiedTable }, meant] = await Promise.all([
    import('../commands/verify.js'),
    import('../core/report/verified-table.js'),
    receiptsOf(asked, all),
  ]);
  const { verified, missing, notes } = await verify(opened.world, { ...meant, receipts });
  end();
  const gone = all ? missing : [];
  const paint = paintFor(process.stdout);
  const lineOf = (one: Verified) => {
    const { name, content, signature, state, reasons } = one;
    const words = paint(isGood(one) ? 'good' : 'bad', `${content}, ${signature}, ${state}`);
    return `${forTerminal(name)}: ${words}${forTerminal(reasons.length > 0 ? ` (${reasons.join('; ')})` : '')}`;
  };
  if (isJson(line)) printed([inJson({ receipts: verified, missing: gone })]);
  else printed(all ? verifiedTable(verified, gone, paint) : verified.map(lineOf));
  for (const note of notes) process.stderr.write(`${forTerminal(note)}\n`);
  // Those that say why have said it.
  if (verified.some(({ signature, reasons }) => signature === 'not checked' && reasons.length === 0))
    process.stderr.write(`${UNCHECKED}\n`);
  return verified.every(isGood) && !gone.some(({ isGap }) => isGap) ? EXIT.good : EXIT.bad;
}

async function compareFile(asked: Asked, path: string, end: () => void): Promise<number> {
  const { line, opened, receipts } = asked;
  const [{ portalFile }, { isAsSent, portalFileData, portalFileLines }, { readNamed }] = await Promise.all([
    import('../commands/portal-file.js'),
    import('../core/report/portal-words.js'),
    import('../adapters/files/named-file.js'),
  ]);
  const hint = 'Download the processed file from the portal: Add-ons, HR Data Sync.';
  const file = await readNamed(path, hint);
  const meant = line.names.length > 0 ? await receiptsOf(asked, false) : await anyOf(asked);
  const found = await portalFile(opened.world, { ...meant, file, receipts });
  end();
  const showValues = isSet(line, SHOW_VALUES);
  printed(isJson(line) ? [inJson(portalFileData(found, showValues))] : portalFileLines(found, showValues));
  return isAsSent(found) ? EXIT.good : EXIT.bad;
}

async function compareIds({ line, opened, receipts }: Asked, path: string, end: () => void): Promise<number> {
  const [{ reconcile }, { isReconciled, reconciliationData, reconciliationLines }, { readNamed }] =
    await Promise.all([
      import('../commands/portal-ids.js'),
      import('../core/report/portal-words.js'),
      import('../adapters/files/named-file.js'),
    ]);
  const hint = 'Name a CSV with a column employee_id, or a list with an id on each line.';
  const file = await readNamed(path, hint);
  const { configPath, apiUrl } = requestOf(line, opened);
  const found = await reconcile(opened.world, { file, configPath, apiUrl, receipts });
  end();
  const showValues = isSet(line, SHOW_VALUES);
  printed(
    isJson(line) ? [inJson(reconciliationData(found, showValues))] : reconciliationLines(found, showValues),
  );
  return isReconciled(found) ? EXIT.good : EXIT.bad;
}

/** Besides the API key, if there is one: what an earlier key has signed, the list knows. */
export async function keysFor(world: World, file: string | undefined): Promise<ReceiptKeys | undefined> {
  if (file !== undefined) return (await import('../adapters/files/keys-file.js')).readKeysFile(file);
  const { head } = world.repository;
  const { committedKeys } = await import('../commands/receipt-keys.js');
  return committedKeys(head === undefined ? undefined : world.repository.at(head));
}
