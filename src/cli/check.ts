import type { OpenWorld } from '../adapters/open-world.js';
import { Failure } from '../core/base/failure.js';
import { wouldHold } from '../core/outcome/outcome.js';
import { isDate } from '../core/vocabulary/dates.js';
import type { Command } from './command.js';
import { EXIT } from './exit.js';
import {
  API_URL,
  choiceFlag,
  choiceOf,
  CONFIG,
  REPORT_DIR,
  textFlag,
  textOf,
  type CommandLine,
} from './flags.js';
import { requestOf } from './open.js';
import { runStory } from './story.js';

const AS_OF = textFlag(
  'as-of',
  'YYYY-MM-DD',
  'the day for filters by date; the limits count the seven days before it',
  'today',
);
const FAIL_ON = choiceFlag(
  'fail-on',
  ['problems', 'held'],
  `what makes a check fail; held: exit ${EXIT.held} also where a sync would wait for an approval`,
);

const load = () => import('../commands/check.js');

/** @throws Failure where it isn’t a day */
function dayAsked(line: CommandLine): string | undefined {
  const day = textOf(line, AS_OF);
  if (day === undefined || isDate(day)) return day;
  throw new Failure('--as-of isn’t a day of the calendar.', 'Write it as in --as-of 2027-01-31.', 'use');
}

/** Checks the roster of the work tree. It sends nothing, so a signal just ends it. */
export const checkCommand: Command = {
  name: 'check',
  summary: 'find every problem of the roster, and say what a sync would do; sends nothing',
  flags: [CONFIG, API_URL, AS_OF, FAIL_ON, REPORT_DIR],
  examples: ['check', 'check --report-dir report', 'check --fail-on held', 'check --as-of 2027-01-01'],

  async run(line, home) {
    const asOf = dayAsked(line);
    const seen = { waits: false };
    const story = async (opened: OpenWorld) => {
      const { check } = await load();
      const outcome = await check(opened.world, { ...requestOf(line, opened), asOf });
      seen.waits = wouldHold(outcome);
      return outcome;
    };
    const code = await runStory(line, home, story, { reads: 'work tree', meanwhile: load });
    return seen.waits && choiceOf(line, FAIL_ON) === 'held' ? EXIT.held : code;
  },
};
