import { Failure } from '../core/base/failure.js';
import { CONFIG_PATH } from '../core/config/names.js';
import { isDate } from '../core/vocabulary/dates.js';
import { wrongUse, type Command } from './command.js';
import { EXIT } from './exit.js';
import { CONFIG, isSet, switchFlag, textFlag, textOf, type CommandLine } from './flags.js';

const PERSON = textFlag('person', 'ID', 'take this person out of every commit');
const BEFORE = textFlag('before', 'DATE', 'cut off everything before this day (YYYY-MM-DD, UTC)');
const REASON = textFlag('reason', 'TEXT', 'why, for the records of receipts; names nobody');
const DRY_RUN = switchFlag('dry-run', 'say what would change, and change nothing');

/** Rewrites the history of a mirror clone. It never pushes; bad where something of the person is left. */
export const forgetCommand: Command = {
  name: 'forget',
  summary:
    'rewrite the history of a mirror clone without a person, or from a day on; proves it, never pushes, and says what is left to do',
  flags: [PERSON, BEFORE, REASON, DRY_RUN, CONFIG],
  examples: [
    'forget --person 0001098 --reason request-of-3-March',
    'forget --before 2024-01-01',
    'forget --person 0001098 --dry-run',
  ],

  async run(line) {
    const wish = wishOf(line);
    const [{ openMirror }, { forget }, { forgetLines }] = await Promise.all([
      import('../adapters/git/mirror.js'),
      import('../commands/forget/forget.js'),
      import('../core/report/forget-words.js'),
    ]);
    const mirror = await openMirror(process.cwd(), process.env['ROSTER_SYNC_API_KEY']);
    try {
      const found = await forget(mirror, wish);
      process.stdout.write(
        forgetLines(found, wish.dryRun)
          .map((text) => `${text}\n`)
          .join(''),
      );
      return found.proof && found.proof.found.length > 0 ? EXIT.bad : EXIT.good;
    } finally {
      mirror.end();
    }
  },
};

function wishOf(line: CommandLine) {
  const [person, before] = [textOf(line, PERSON)?.trim(), textOf(line, BEFORE)];
  if ((person === undefined) === (before === undefined))
    throw wrongUse('forget needs either --person or --before.', 'forget');
  if (person === '') throw wrongUse('--person is an employee id, and this one is blank.', 'forget');
  if (before !== undefined && !isDate(before))
    throw wrongUse('--before is a day of the calendar: 2024-01-31.', 'forget');
  const reason = textOf(line, REASON);
  if (reason !== undefined && /[\p{Cc}]/u.test(reason))
    throw new Failure('The reason is a line.', 'Write it without line breaks.', 'use');
  const configPath = textOf(line, CONFIG) ?? CONFIG_PATH;
  return { person, before, reason, configPath, dryRun: isSet(line, DRY_RUN) };
}
