import { expect, it } from '@jest/globals';
import { helpOf, overview } from '../../../src/cli/usage.js';
import { COMMANDS } from '../../../src/cli/commands.js';
import { fitted } from '../../../src/core/report/fitted.js';

it('breaks a line at its words, below where its text began', () => {
  expect(fitted('One line that is long', 12)).toEqual(['One line', '  that is', '  long']);
  expect(fitted('    One line that is', 14)).toEqual(['    One line', '    that is']);
  const entry = '  --flag NAME  what it is for, in a few words more';
  expect(fitted(entry, 46)).toEqual(['  --flag NAME  what it is for, in a few words', '               more']);
});

it('counts no column for a colour, and leaves alone what fits, what isn’t a terminal’s, and a long word', () => {
  const red = '\u001B[31mError\u001B[39m';
  expect(fitted(`${red} here`, 10)).toEqual([`${red} here`]);
  expect(fitted(`${red} here too`, 10)).toEqual([red, '  here too']);
  expect(fitted('a '.repeat(100), undefined)).toEqual(['a '.repeat(100)]);
  expect(fitted('https://example.com/a/long/address', 12)).toEqual(['https://example.com/a/long/address']);
});

it('every help text fits into a terminal of 80 columns, with its words whole', () => {
  for (const text of [overview(COMMANDS), ...COMMANDS.map(helpOf)]) {
    const lines = text.split('\n').flatMap((line) => fitted(line, 80));
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
    expect(lines.join(' ').split(/\s+/)).toEqual(text.split(/\s+/));
  }
});
