import { describe, expect, it } from '@jest/globals';
import { checkCommand } from '../../src/cli/check.js';
import { didYouMean, readCommandLine } from '../../src/cli/command.js';
import { COMMANDS } from '../../src/cli/commands.js';
import { syncCommand } from '../../src/cli/sync.js';

/* What is said to whoever mistypes. */

const HOME = new URL('../../dist/', import.meta.url);
const names = COMMANDS.map(({ name }) => name);

describe('a command that doesn’t exist', () => {
  it.each([
    ['chekc', 'check'],
    ['snyc', 'sync'],
    ['verfy', 'verify'],
    ['docter', 'doctor'],
    ['sand', 'sandbox'],
    ['Import', 'import'],
  ])('%s may be %s', (written, meant) => {
    expect(didYouMean(written, names)).toBe(` Did you mean ${meant}?`);
  });

  it.each(['destroy', 'x', 'upload'])('%s is near to none', (written) => {
    expect(didYouMean(written, names)).toBe('');
  });
});

describe('a flag', () => {
  const told = (...args: string[]) => {
    try {
      readCommandLine(syncCommand, args, COMMANDS);
      return undefined;
    } catch (error) {
      return error;
    }
  };

  it('that is mistyped is named rightly, and the help of that command', () => {
    expect(told('--aprove', 'x')).toMatchObject({
      kind: 'use',
      message: 'sync doesn’t take --aprove. Did you mean --approve?',
      hint: 'roster-sync sync --help shows its flags, with examples.',
    });
    expect(told('--zzzzzz')).toMatchObject({ message: 'sync doesn’t take --zzzzzz.' });
  });

  it('that another command takes, or several, is left to those', () => {
    expect(told('--as-of', '2027-01-01')).toMatchObject({
      message: 'sync doesn’t take --as-of. check does.',
      hint: 'roster-sync check --help shows its flags, with examples.',
    });
    const takers = COMMANDS.filter(({ flags }) => flags.some(({ name }) => name === 'format'));
    const [first, ...others] = takers.map(({ name }) => name);
    expect(others.length).toBeGreaterThan(0);
    expect(told('--format=html')).toMatchObject({
      message: `sync doesn’t take --format. ${[first, ...others.slice(0, -1)].join(', ')} and ${others.at(-1) ?? ''} do.`,
      hint: 'roster-sync sync --help shows its flags, with examples.',
    });
  });

  it('that needs a value, or takes none, says so', () => {
    expect(told('--branch')).toMatchObject({ message: '--branch needs a value after it.' });
    expect(() =>
      readCommandLine(COMMANDS.find(({ name }) => name === 'init') ?? checkCommand, ['x', '--yes=no']),
    ).toThrow('--yes takes no value.');
  });
});

it('a program may be named by its address, and by no other', async () => {
  const init = COMMANDS.find(({ name }) => name === 'init');
  for (const program of ['https://acme.example.com', 'Acme Ltd', 'https://a.b.workstars.com/']) {
    const line = init && readCommandLine(init, ['x.csv', '--yes', '--program', program]);
    await expect(line && init.run(line, HOME)).rejects.toMatchObject({
      kind: 'use',
      message: 'init needs the subdomain of your program, or its address.',
    });
  }
});

it('--approve without a plan id is wrong use, and nothing is looked at', async () => {
  const line = readCommandLine(syncCommand, ['--approve', '']);
  await expect(syncCommand.run(line, HOME)).rejects.toMatchObject({
    kind: 'use',
    message: '--approve came without a plan id.',
  });
});
