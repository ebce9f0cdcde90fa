import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from '@jest/globals';
import { check } from '../src/commands/check.js';
import { sync } from '../src/commands/sync.js';
import { summaryMarkdown } from '../src/core/report/markdown.js';
import { csvOf, filesOf, idOf, person, ROSTER, type Person } from './support/people.js';
import { CHECK, LOOPBACK, memoryWorld, SYNC, type MemoryWorld } from './support/world.js';

/* docs/for-hr.md quotes what the comment says of each of the ten usual mistakes: here they are made. */

const PAGE = readFileSync(new URL('../docs/for-hr.md', import.meta.url), 'utf8');
const FORENAMES = ['Dan', 'Müge', 'Ana', 'Jörg', 'Zoë'];

const COMPANY: readonly Person[] = Array.from({ length: 60 }, (_, at) =>
  person(at + 100, {
    forename: `${FORENAMES[at % 5] ?? ''}${String.fromCharCode(97 + (at % 26))}`,
    department: ['Sales', 'IT', 'Finance'][at % 3] ?? '',
    manager_id: at === 0 ? '' : idOf(100 + Math.floor((at - 1) / 6)),
  }),
);

type Edit = (people: readonly Person[]) => string;

const all =
  (change: (one: Person, at: number) => Partial<Person>): Edit =>
  (people) =>
    csvOf(people.map((one, at) => ({ ...one, ...change(one, at) })));
const one = (row: number, change: Partial<Person>): Edit => all((_, at) => (at === row ? change : {}));
const unzeroed = (id: string): string => id.replace(/^0+/, '');
const lettersAs = (text: string): Edit =>
  all(({ forename }) => ({ forename: forename.replaceAll(/[üöë]/g, text) }));

const MISTAKES: readonly [mistake: number, quote: string, edit: Edit][] = [
  [1, 'The id looks like 0000105 without its zeros', one(5, { employee_id: '105' })],
  [
    1,
    'An id lost or gained leading zeros',
    all(({ employee_id, manager_id }) => ({
      employee_id: unzeroed(employee_id),
      manager_id: unzeroed(manager_id),
    })),
  ],
  [2, 'The id is a number in scientific form', one(5, { employee_id: '1.23E+11' })],
  [3, '“start_date” doesn’t have the form YYYY-MM-DD', one(5, { start_date: '13/02/2024' })],
  [3, '“start_date” is the number by which a spreadsheet keeps a date', one(5, { start_date: '45338' })],
  [
    4,
    'The department isn’t one of roster.departments. Did you mean “Sales”?',
    one(6, { department: 'Slaes' }),
  ],
  [
    5,
    'The same record is in line 7 and in line 22: it was pasted twice',
    (people) => csvOf(people.toSpliced(20, 0, ...people.slice(5, 6))),
  ],
  [5, 'The same “email” is that of 0000105 (line 7) already', one(7, { email: COMPANY[5]?.email ?? '' })],
  [6, 'holds UTF-8 that was read in another encoding', lettersAs('Ã¼')],
  [6, 'holds the character � in place of a letter', lettersAs('\uFFFD')],
  [6, 'has a question mark where a letter belongs', lettersAs('?')],
  [
    7,
    'The record has 11 cells, the header has 10',
    (people) => csvOf(people).replace(/^(0000105,.*),Sales|^(0000105,.*),Finance/m, '$1$2,Sales, North'),
  ],
  [8, 'The manager 0000103 doesn’t exist', (people) => csvOf(people.filter((_, at) => at !== 3))],
  [
    9,
    'the values are those of the baseline, beside other people',
    (people) => {
      const emails = people.map(({ email }) => email).toReversed();
      return csvOf(people.map((each, at) => ({ ...each, email: emails[at] })));
    },
  ],
  [10, 'The file looks cut off', (people) => csvOf(people.slice(0, 30))],
];

/** As a reader sees them: without marks of code, links and folds. */
const seen = (markdown: string): string =>
  markdown
    .replaceAll(/<code>(.*?)<\/code>/g, '“$1”')
    .replaceAll(/“(roster\.departments)”/g, '$1')
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));

let world: MemoryWorld;
beforeAll(async () => {
  world = await uploaded(COMPANY);
});

it.each(MISTAKES)('mistake %i: the page says what the comment says: %s', async (mistake, quote, edit) => {
  world.commit({ [ROSTER]: edit(COMPANY) });
  await expectSaid(mistake, quote, world);
});

it('mistake 2: ids of more than fifteen digits that end in zeros', async () => {
  const longId = (at: number): string => `12345678901${10_007 + 10 * at}`;
  const long = COMPANY.map((each, at) => ({
    ...each,
    employee_id: longId(at),
    manager_id: at === 0 ? '' : longId(0),
  }));
  const other = await uploaded(long);
  const rounded = longId(5).replace(/.$/, '0');
  other.commit({ [ROSTER]: one(5, { employee_id: rounded })(long) });
  await expectSaid(2, 'A long id lost its last digits', other);
});

async function uploaded(people: readonly Person[]): Promise<MemoryWorld> {
  const made = memoryWorld();
  made.commit(filesOf(LOOPBACK, { roster: { departments: ['Sales', 'IT', 'Finance'] } }, people));
  expect((await sync(made, SYNC)).ending).toBe('uploaded');
  return made;
}

async function expectSaid(mistake: number, quote: string, at: MemoryWorld): Promise<void> {
  const sections = PAGE.split(/^\*\*(?=\d+\. )/m);
  expect(sections[mistake]).toMatch(new RegExp(`^${mistake}\\. `));
  expect(sections[mistake]?.replaceAll('`', '')).toContain(quote);
  const outcome = await check(at, CHECK);
  expect(seen(summaryMarkdown(outcome))).toContain(quote);
  // Each either is to be fixed, or waits for somebody who sees it.
  expect(outcome.ending === 'problems' || outcome.held.length > 0).toBe(true);
}
