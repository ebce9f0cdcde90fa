import { Failure } from '../core/base/failure.js';
import type { Command } from './command.js';
import { EXIT } from './exit.js';
import { CONFIG } from './flags.js';
import { openHere } from './open.js';

/** Prints the public key of the program's receipts: whoever has it can check them without the API key. */
export const keysCommand: Command = {
  name: 'keys',
  summary: 'print the line of the program’s public key, for .github/roster-sync/receipt-keys.txt',
  flags: [CONFIG],
  examples: ['keys', 'keys --config other/roster-sync.yml'],

  async run(line, home) {
    const [{ world, configPath }, { readSettings }, { keyLine }] = await Promise.all([
      openHere(line, home),
      import('../commands/prepare.js'),
      import('../core/receipts/keys.js'),
    ]);
    const { config } = await readSettings(world.repository.workTree(), configPath);
    if (!config)
      throw new Failure('The configuration can’t be read, so the program isn’t known.', 'Run check.', 'use');
    const publicKey = world.publicKeyOf(config.program);
    if (publicKey === undefined) {
      const hint =
        'Set ROSTER_SYNC_API_KEY: the public key is derived from it. Where nobody can read the API key, take the line from the summary of a sync that uploaded (How this was checked).';
      throw new Failure('keys needs the API key.', hint, 'use');
    }
    process.stdout.write(`${keyLine(config.program, publicKey)}\n`);
    return EXIT.good;
  },
};
