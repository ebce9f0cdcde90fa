import { Failure } from '../core/base/failure.js';
import { isDate } from '../core/vocabulary/dates.js';
import type { Command } from './command.js';
import { API_URL, CONFIG, REPORT_DIR, textFlag, textOf, type CommandLine } from './flags.js';
import { requestOf } from './open.js';
import { runStory } from './story.js';

const AS_OF = textFlag('as-of', 'YYYY-MM-DD', 'the day for filters by date', 'today');

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
  flags: [CONFIG, API_URL, AS_OF, REPORT_DIR],
  examples: ['check', 'check --report-dir report', 'check --as-of 2027-01-01'],

  run(line, home) {
    const asOf = dayAsked(line);
    // The story loads while git answers.
    const loading = import('../commands/check.js');
    return runStory(line, home, async (opened) => {
      const { check } = await loading;
      return check(opened.world, { ...requestOf(line, opened), asOf });
    });
  },
};
