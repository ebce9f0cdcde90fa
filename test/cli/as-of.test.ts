import { describe, expect, it } from '@jest/globals';
import { checkCommand } from '../../src/cli/check.js';
import { readCommandLine } from '../../src/cli/command.js';
import { syncCommand } from '../../src/cli/sync.js';

/* `--as-of` asks a check for another day, and no sync. */

const HOME = new URL('../../dist/', import.meta.url);

describe('--as-of', () => {
  it.each(['2026-02-30', 'tomorrow', '01/02/2026', '2026-1-1'])(
    'refuses %s, which isn’t a day',
    async (day) => {
      const line = readCommandLine(checkCommand, ['--as-of', day]);
      await expect(checkCommand.run(line, HOME)).rejects.toMatchObject({
        kind: 'use',
        message: '--as-of isn’t a day of the calendar.',
      });
    },
  );

  it('belongs to check alone', () => {
    expect(() => readCommandLine(syncCommand, ['--as-of', '2026-01-01'])).toThrow('sync doesn’t take');
  });
});
