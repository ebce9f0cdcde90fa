import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { check } from '../src/commands/check.js';
import { withoutPadding } from '../src/core/base/text.js';
import type { Problem } from '../src/core/problem/problem.js';
import { CONFIG, ROSTER } from './support/people.js';
import { employee, HEADER } from './support/roster.js';
import { CHECK, memoryWorld, reader } from './support/world.js';

/*
 * The Big List of Naughty Strings (https://github.com/minimaxir/big-list-of-naughty-strings, MIT, as of 2020) as
 * surnames: each arrives exactly, or is refused with its line. Ordinary blanks around a cell are padding, in quotes too.
 */

const NAMES = JSON.parse(
  readFileSync(new URL('fixtures/blns.json', import.meta.url), 'utf8'),
) as readonly string[];

/** What the list has no line of its own for: what is invisible, or a blank to some and none to others, at either end. */
const AT_THE_ENDS = ['\u2003', '\u3000', '\u1680', '\u202F', '\u2028', '\u0085', '\u200B', '\u00AD'].flatMap(
  (odd) => [`${odd}Example`, `Example${odd}`],
);

const inQuotes = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

/** A roster with one name a line: number n stands on line n + 1. */
function rosterOf(names: readonly string[]): string {
  const lines = names.map((name, index) =>
    employee(index + 1, { surname: 'SURNAME' }).replace('SURNAME', () => inQuotes(name)),
  );
  return `${[HEADER, ...lines].join('\n')}\n`;
}

interface Checked {
  readonly errors: readonly Problem[];
  readonly surnames: readonly string[] | undefined;
}

async function checked(names: readonly string[]): Promise<Checked> {
  const world = memoryWorld();
  world.commit({
    [CONFIG]: 'version: 1\nprogram: acme\n',
    [ROSTER]: rosterOf(names),
  });
  const { problems, files } = await check(world, CHECK);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (!files) return { errors, surnames: undefined };
  const { selected } = await reader.read({ xml: files.employees, select: ['/employees/employee/surname'] });
  return { errors, surnames: selected[0] };
}

it('every naughty string arrives exactly as a surname, or is refused with its line', async () => {
  const { errors } = await checked(NAMES);
  expect(errors.filter(({ line }) => line === undefined)).toEqual([]);
  const lines = new Set(errors.map(({ line }) => line));
  expect(lines.size).toBeLessThan(40);

  const good = NAMES.filter((_, index) => !lines.has(index + 2));
  expect(good.length + lines.size).toBe(NAMES.length);
  const { errors: none, surnames } = await checked(good);
  expect(none).toEqual([]);
  expect(surnames).toEqual(good.map(withoutPadding));
  // Only so many have padding: all others are to arrive to the letter.
  expect(good.filter((name) => name !== withoutPadding(name))).toHaveLength(2);
});

it('what is refused is what nobody could read, or XML can’t carry', async () => {
  const { errors } = await checked(NAMES);
  const refused = errors.map(({ rule, line = 0 }) => [rule, NAMES[line - 2]] as const);
  const rules = new Set(refused.map(([rule]) => rule));
  expect([...rules].toSorted()).toEqual(['employee/control-character', 'employee/required']);
  for (const [rule, name = ''] of refused) {
    if (rule === 'employee/required')
      expect(name).toMatch(/^[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]*$/u);
    // eslint-disable-next-line no-control-regex -- what XML can't carry
    else expect(name).toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/);
  }
});

it('characters that nobody sees are left at the ends of a name', async () => {
  expect(await checked(AT_THE_ENDS)).toEqual({ errors: [], surnames: AT_THE_ENDS });
});

it('a name of nothing but blanks of any kind is refused as empty', async () => {
  const blanks = ['', ' ', '\u00A0', '\u2003', '\u3000', '\uFEFF'];
  const { errors } = await checked(blanks);
  expect(errors.map(({ rule, line }) => [rule, line])).toEqual(
    blanks.map((_, index) => ['employee/required', index + 2]),
  );
});
