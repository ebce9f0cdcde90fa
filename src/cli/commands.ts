import { checkCommand } from './check.js';
import type { Command } from './command.js';
import { confirmCommand } from './confirm.js';
import { doctorCommand } from './doctor.js';
import { forgetCommand } from './forget.js';
import { historyCommand } from './history.js';
import { importCommand } from './import.js';
import { initCommand } from './init.js';
import { keysCommand } from './keys.js';
import { rejectCommand } from './reject.js';
import { revertCommand } from './revert.js';
import { sandboxCommand } from './sandbox.js';
import { schemaCommand } from './schema.js';
import { showCommand } from './show.js';
import { syncCommand } from './sync.js';
import { verifyCommand } from './verify.js';
import { whyCommand } from './why.js';

/** Every command, in the order of the help. What isn't in this list can't be run. */
export const COMMANDS: readonly Command[] = [
  initCommand,
  checkCommand,
  syncCommand,
  importCommand,
  historyCommand,
  showCommand,
  verifyCommand,
  whyCommand,
  confirmCommand,
  rejectCommand,
  revertCommand,
  keysCommand,
  schemaCommand,
  doctorCommand,
  forgetCommand,
  sandboxCommand,
];
