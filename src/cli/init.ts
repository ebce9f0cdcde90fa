import { ACTION } from '../core/config/names.js';
import type { Command } from './command.js';
import { isSet, switchFlag, textFlag, textOf } from './flags.js';

const PROGRAM = textFlag('program', 'NAME', 'the subdomain of the program, or its address');
const YES = switchFlag('yes', 'ask nothing: leave open what the file doesn’t say');
const FORCE = switchFlag('force', 'write over files that are there');
const PUBLISHED = textFlag('action', 'NAME@REF', 'where the action is published', ACTION);

/**
 * Proposes the configuration and the workflows for a roster, writes them, and checks the roster with them. On a
 * terminal it asks what the file doesn't say.
 */
export const initCommand: Command = {
  name: 'init',
  summary: 'propose the configuration and the workflows for a list of people (CSV or .xlsx), and check it',
  operand: { placeholder: 'EXPORT', single: 'the name of one file' },
  flags: [PROGRAM, YES, FORCE, PUBLISHED],
  examples: ['init ~/Downloads/employees.xlsx', 'init roster/employees.csv --yes --program acme'],

  async run(line, home) {
    const { proposeHere } = await import('./init-dialogue.js');
    const [roster = ''] = line.names;
    const [program, action] = [textOf(line, PROGRAM), textOf(line, PUBLISHED) ?? ACTION];
    return proposeHere({ roster, program, action, asks: !isSet(line, YES), force: isSet(line, FORCE) }, home);
  },
};
