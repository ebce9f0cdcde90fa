import { Failure, unlessFailed } from '../core/base/failure.js';
import { forTerminal } from '../core/report/escape.js';
import type { Command } from './command.js';
import { EXIT } from './exit.js';
import { API_URL, choiceFlag, choiceOf, CONFIG, isSet, switchFlag, textFlag, textOf } from './flags.js';
import { openHere, requestOf } from './open.js';
import { paintFor, progressOn } from './terminal.js';
import { keysFor, KEYS, UNCHECKED } from './verify.js';

const XML = textFlag(
  'xml',
  'DIR',
  'write employees.xml and positions.xml there, byte for byte as they were sent',
);
const FORCE = switchFlag('force', 'let --xml replace other files of these names');
const FORMAT = choiceFlag('format', ['text', 'json'], 'how it is printed');

/** Shows uploads in full: what was sent, who allowed it, and what it changed. */
export const showCommand: Command = {
  name: 'show',
  summary:
    'show one upload in full: what was sent, who allowed it, against what, and what it changed (none named: the newest; a day: all of that day)',
  operand: { placeholder: '[RECEIPT|DATE]' },
  flags: [CONFIG, API_URL, KEYS, FORMAT, XML, FORCE],
  examples: ['show', 'show 2026-03-03', 'show 20260303T021500Z --xml /tmp/sent'],

  async run(line, home) {
    const progress = progressOn(process.stderr);
    try {
      const loading = Promise.all([
        import('../commands/show.js'),
        import('../commands/receipts-meant.js'),
        import('../commands/receipt-keys.js'),
      ]);
      const opened = await openHere(line, home, { progress });
      const { world } = opened;
      const [{ show }, { ownProgram }, { checkedBy }] = await loading;
      const keys = await keysFor(world, textOf(line, KEYS));
      const receipts = keys ? checkedBy(keys, world.receipts) : world.receipts;
      const request = requestOf(line, opened);
      // A full name needs no configuration.
      const own = await unlessFailed(ownProgram(world, request), () => ({
        timeZone: 'UTC',
        showsValues: false,
      }));
      const shown = await show(world, receipts, { ...request, names: line.names, ...own });
      progress.end();
      await print(shown, own.timeZone, choiceOf(line, FORMAT));
      for (const note of shown.flatMap(({ notes }) => notes)) process.stderr.write(`${forTerminal(note)}\n`);
      if (shown.some(({ upload }) => upload.signature === 'not checked'))
        process.stderr.write(`${UNCHECKED}\n`);
      const folder = textOf(line, XML);
      if (folder === undefined) return EXIT.good;
      const [one, ...others] = shown;
      if (!one || others.length > 0) throw severalMeant(shown.map(({ upload }) => upload.name));
      const sent = await one.files();
      if (!sent.files) {
        process.stderr.write(`Nothing was written to ${forTerminal(folder)}: ${forTerminal(sent.reason)}.\n`);
        return EXIT.bad;
      }
      const { writeSent } = await import('../adapters/files/sent-files.js');
      const place = { folder, repository: world.repository, force: isSet(line, FORCE) };
      const names = await writeSent(sent.files, place);
      process.stderr.write(`${names.join(' and ')} ${WRITTEN}: ${forTerminal(folder)}\n`);
      return EXIT.good;
    } finally {
      progress.end();
    }
  },
};

const WRITTEN = 'as sent (the digests of the receipt fit; they hold personal data, delete them after use)';

type Shown = Awaited<ReturnType<typeof import('../commands/show.js').show>>;

async function print(shown: Shown, timeZone: string, format: 'text' | 'json'): Promise<void> {
  if (format === 'json') {
    const { showJson } = await import('../core/report/history-data.js');
    process.stdout.write(
      showJson(
        shown.map(({ upload, changed }) => [upload, changed]),
        timeZone,
      ),
    );
    return;
  }
  const { showLines } = await import('../core/report/show-text.js');
  const paint = paintFor(process.stdout);
  const texts = shown.map(({ upload, changed }) => showLines(upload, changed, timeZone, paint).join('\n'));
  process.stdout.write(`${texts.join('\n\n\n')}\n`);
}

function severalMeant(names: readonly string[]): Failure {
  const hint = `Name one of them: ${names.join(', ')}.`;
  return new Failure('--xml writes the files of one upload, and several are meant.', hint, 'use');
}
