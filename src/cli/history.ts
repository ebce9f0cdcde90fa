import { Failure } from '../core/base/failure.js';
import { isDate } from '../core/vocabulary/dates.js';
import type { Command } from './command.js';
import { EXIT } from './exit.js';
import { API_URL, choiceFlag, choiceOf, CONFIG, textFlag, textOf, type CommandLine } from './flags.js';
import { openHere, requestOf, tokenHere } from './open.js';
import { paintFor, progressOn } from './terminal.js';
import { keysFor, KEYS, UNCHECKED } from './verify.js';

const SINCE = textFlag('since', 'DAY', 'the first day, as 2026-03-03');
const UNTIL = textFlag('until', 'DAY', 'the last day');
const PERSON = textFlag('person', 'ID', 'only uploads that added, deleted or changed this employee');
const STATE = choiceFlag(
  'state',
  ['any', 'stands', 'rejected', 'confirmed', 'erased', 'held', 'partial'],
  'only uploads that are so; held: until somebody approved them',
);
const FORMAT = choiceFlag('format', ['text', 'csv', 'json', 'html'], 'how it is written');
const OUTPUT = textFlag('output', 'FILE', 'write it there instead of printing it');

/** Tells every upload, newest first, and the nights without one. */
export const historyCommand: Command = {
  name: 'history',
  summary:
    'list every upload, newest first: when, people, deleted, added, changed, held and approved, signature, state; and planned nights without one (with GITHUB_TOKEN also which were held or failed, and who made pull requests)',
  flags: [CONFIG, API_URL, KEYS, SINCE, UNTIL, PERSON, STATE, FORMAT, OUTPUT],
  examples: [
    'history',
    'history --since 2026-03-01 --until 2026-03-31',
    'history --person 0001098',
    'history --format csv --output history.csv',
    'history --format html --output history.html',
  ],

  async run(line, home) {
    const days = { since: dayOf(line, SINCE), until: dayOf(line, UNTIL) };
    if (days.since !== undefined && days.until !== undefined && days.since > days.until)
      throw new Failure(
        '--since is a later day than --until.',
        'Write the earlier day after --since.',
        'use',
      );
    const format = choiceOf(line, FORMAT);
    if (format === 'html' && textOf(line, OUTPUT) === undefined && process.stdout.isTTY)
      throw new Failure('A page is for a browser.', 'Add --output history.html.', 'use');
    const progress = progressOn(process.stderr);
    try {
      const loading = Promise.all([
        import('../commands/history.js'),
        import('../commands/receipt-keys.js'),
        import('../core/report/history-data.js'),
        import('../core/report/history-text.js'),
        import('../core/report/history-html.js'),
      ]);
      const opened = await openHere(line, home, { progress, token: tokenHere(), beside: true });
      const { world } = opened;
      const [{ history }, { checkedBy }, { historyCsv, historyJson }, { historyLines }, { historyHtml }] =
        await loading;
      const keys = await keysFor(world, textOf(line, KEYS));
      const receipts = keys ? checkedBy(keys, world.receipts) : world.receipts;
      const person = textOf(line, PERSON);
      const wish = { ...requestOf(line, opened), ...days, person, state: choiceOf(line, STATE) };
      const found = await history(world, receipts, {
        ...wish,
        readsRosters: format === 'json' || format === 'html',
      });
      progress.end();
      const file = textOf(line, OUTPUT);
      const paint = paintFor(process.stdout);
      const text = () =>
        `${historyLines(found, file === undefined ? paint : (_, part) => part, person).join('\n')}\n`;
      const content = {
        text,
        csv: () => historyCsv(found),
        json: () => historyJson(found),
        html: () => historyHtml(found),
      }[format]();
      if (file === undefined) process.stdout.write(content);
      else await (await import('../adapters/files/named-file.js')).writeNamed(file, content);
      const isUnchecked = found.entries.some(({ signature }) => signature === 'not checked');
      for (const note of [...found.notes, ...(isUnchecked ? [UNCHECKED] : [])])
        process.stderr.write(`${note}\n`);
      return EXIT.good;
    } finally {
      progress.end();
    }
  },
};

/** @throws Failure of wrong use where it isn’t a day */
function dayOf(line: CommandLine, flag: typeof SINCE): string | undefined {
  const given = textOf(line, flag);
  if (given === undefined || isDate(given)) return given;
  throw new Failure(
    `--${flag.name} is a day, as in --${flag.name} 2026-03-03.`,
    'Write it as YYYY-MM-DD.',
    'use',
  );
}
