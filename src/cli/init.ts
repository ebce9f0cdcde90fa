import { Failure } from '../core/base/failure.js';
import type { Command } from './command.js';
import { isSet, switchFlag, textFlag, textOf } from './flags.js';

const PROGRAM = textFlag('program', 'NAME', 'the subdomain of the program, or its address');
const YES = switchFlag('yes', 'ask nothing: leave open what the file doesn’t say');
const FORCE = switchFlag('force', 'write over files that are there');
const PUBLISHED = textFlag(
  'action',
  'OWNER/REPO@SHA',
  'where this version is published, and its commit',
  'the clone that runs',
);
const WORKFLOWS = textFlag(
  'workflows',
  'NAMES',
  'which to write, of check, sync, import, confirm, called, programs and staged; without an EXPORT these alone',
  'check,sync',
);

/**
 * Proposes the configuration and the workflows for a roster, writes them, and checks the roster with them. On a
 * terminal it asks what the file doesn't say. Without a file it writes workflows into a repository that is set up.
 */
export const initCommand: Command = {
  name: 'init',
  summary: 'propose the configuration and the workflows for a list of people (CSV or .xlsx), and check it',
  operand: { placeholder: 'EXPORT' },
  flags: [PROGRAM, YES, FORCE, PUBLISHED, WORKFLOWS],
  examples: [
    'init ../employees.xlsx',
    'init roster/employees.csv --yes --program acme',
    'init --workflows called',
  ],

  async run(line, home) {
    const [roster, ...more] = line.names;
    const [program, action, workflows] = [PROGRAM, PUBLISHED, WORKFLOWS].map((flag) => textOf(line, flag));
    if (more.length > 0 || (roster === undefined && workflows === undefined))
      throw new Failure(
        'init takes the name of one file.',
        'For example: roster-sync init ../employees.xlsx',
        'use',
      );
    const wish = { action, workflows, force: isSet(line, FORCE) };
    if (roster === undefined) {
      const { writeWorkflowsHere } = await import('./init-workflows.js');
      return writeWorkflowsHere(wish, home);
    }
    const { proposeHere } = await import('./init-dialogue.js');
    return proposeHere({ ...wish, roster, program, asks: !isSet(line, YES) }, home);
  },
};
