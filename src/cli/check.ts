import { wouldHold } from '../core/outcome/outcome.js';
import type { Command } from './command.js';
import { EXIT } from './exit.js';
import { API_URL, choiceFlag, choiceOf, CONFIG, REPORT_DIR } from './flags.js';
import { requestOf } from './open.js';
import { runStory } from './story.js';

const FAIL_ON = choiceFlag(
  'fail-on',
  ['problems', 'held'],
  `what makes a check fail; held: exit ${EXIT.held} also where a sync would wait for an approval`,
);

/** Checks the roster of the work tree. It sends nothing, so a signal just ends it. */
export const checkCommand: Command = {
  name: 'check',
  summary: 'find every problem of the roster, and say what a sync would do; sends nothing',
  flags: [CONFIG, API_URL, REPORT_DIR, FAIL_ON],
  examples: [
    'check',
    'check --report-dir report',
    'check --fail-on held',
    'check --config programs/acme.yml',
  ],

  async run(line, home) {
    // The story loads while git answers.
    const loading = import('../commands/check.js');
    let waits = false;
    const code = await runStory(line, home, async (opened) => {
      const { check } = await loading;
      const outcome = await check(opened.world, requestOf(line, opened));
      waits = wouldHold(outcome);
      return outcome;
    });
    return waits && choiceOf(line, FAIL_ON) === 'held' ? EXIT.held : code;
  },
};
