import type { Command } from './command.js';
import { EXIT } from './exit.js';
import { API_URL, choiceFlag, choiceOf, CONFIG, isSet, switchFlag } from './flags.js';
import { namingConfig } from './hints.js';
import { openHere, requestOf, tokenHere } from './open.js';
import { receiptsHere } from './receipts-here.js';
import { paintFor, progressOn } from './terminal.js';

const FORMAT = choiceFlag('format', ['text', 'json'], 'for people, or for scripts');
const SHOW_VALUES = switchFlag('show-values', 'with names, addresses and every other value of this person');

/** Tells one person’s story; bad where nobody of this id was ever seen. */
export const whyCommand: Command = {
  name: 'why',
  summary:
    'tell one person’s story: which upload, commit and approval added, changed or deleted them, and what the roster has of them today; exits with 1 where the id was never seen',
  operand: { placeholder: 'EMPLOYEE_ID', single: 'one employee id' },
  flags: [CONFIG, API_URL, FORMAT, SHOW_VALUES],
  examples: ['why 0001098', 'why 0001098 --format json', 'why 0001098 --show-values'],

  async run(line, home) {
    const progress = progressOn(process.stderr);
    try {
      const loading = Promise.all([
        import('../commands/why.js'),
        import('../core/person/story.js'),
        import('../core/report/person-words.js'),
      ]);
      const opened = await openHere(line, home, { progress, token: tokenHere() });
      const [{ why }, { wasSeen }, { storyJson, storyTextLines }] = await loading;
      const receipts = await receiptsHere(opened.world);
      const [id = ''] = line.names;
      const story = await why(opened.world, receipts, {
        ...requestOf(line, opened),
        id,
        showsValues: isSet(line, SHOW_VALUES),
      });
      progress.end();
      const text =
        choiceOf(line, FORMAT) === 'json'
          ? storyJson(story)
          : namingConfig(line, `${storyTextLines(story, paintFor(process.stdout)).join('\n')}\n`);
      process.stdout.write(text);
      return wasSeen(story) ? EXIT.good : EXIT.bad;
    } finally {
      progress.end();
    }
  },
};
