import type { Command } from './command.js';
import { API_URL, CONFIG, REPORT_DIR } from './flags.js';
import { requestOf } from './open.js';
import { runStory } from './story.js';

/** Checks the roster of the work tree. It sends nothing, so a signal just ends it. */
export const checkCommand: Command = {
  name: 'check',
  summary: 'find every problem of the roster, and say what a sync would do; sends nothing',
  flags: [CONFIG, API_URL, REPORT_DIR],
  examples: ['check', 'check --report-dir report', 'check --config programs/acme.yml'],

  run(line, home) {
    // The story loads while git answers.
    const loading = import('../commands/check.js');
    return runStory(line, home, async (opened) => {
      const { check } = await loading;
      return check(opened.world, requestOf(line, opened));
    });
  },
};
