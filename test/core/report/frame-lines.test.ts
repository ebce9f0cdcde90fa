import { afterEach, expect, it } from '@jest/globals';
import { check } from '../../../src/commands/check.js';
import { widthOf } from '../../../src/core/base/width.js';
import type { Outcome } from '../../../src/core/outcome/outcome.js';
import { framesFor } from '../../../src/core/report/frame-lines.js';
import { plain, problemListLines } from '../../../src/core/report/text.js';
import { cleanUp } from '../../support/cleanup.js';
import { cli, onTerminal } from '../../support/door.js';
import { CONFIG, quoted, ROSTER } from '../../support/people.js';
import { Repository } from '../../support/repository.js';
import { CHECK, memoryWorld } from '../../support/world.js';

/* The rows that a terminal draws under a problem: no value, no line that is too long, the caret under the cell. */

const PERSON = {
  'Employee ID': '0000001',
  'First Name': 'Ada',
  'Last Name': 'Quillfeather',
  'Employment Type': 'employee',
  Department: 'Sales',
  'Hire Date': '31/01/2020',
  Country: 'GB',
  'Work Email': 'ada@example.com',
};

afterEach(cleanUp);

type Row = Readonly<Record<string, string>>;

const COLUMNS = [
  'employee_id: Employee ID',
  'forename: First Name',
  'surname: Last Name',
  'employee_type: Employment Type',
  'department: Department',
  'start_date: { column: Hire Date, format: DD/MM/YYYY }',
  'country: Country',
  'email: Work Email',
];

/** What a check finds in rows of which each differs from a good one. */
async function checked(
  rows: readonly Row[],
  more: { columns?: string[]; settings?: string } = {},
): Promise<Outcome> {
  const people = rows.map((own, at): Row => ({
    ...PERSON,
    'Employee ID': `000000${at + 1}`,
    'Work Email': `person${at}@example.com`,
    ...own,
  }));
  const headers = Object.keys(Object.assign({}, ...people) as Row);
  const lines = people.map((one) => headers.map((header) => quoted(one[header] ?? '')).join(','));
  const world = memoryWorld();
  world.commit({
    [CONFIG]: `version: 1\nprogram: acme\n${more.settings ?? ''}\nroster:\n  columns: { ${(more.columns ?? COLUMNS).join(', ')} }\n`,
    [ROSTER]: `${[headers.map(quoted).join(','), ...lines].join('\n')}\n`,
  });
  return check(world, CHECK);
}

/** The frame of the first problem that has one. */
async function frame(outcome: Outcome | Promise<Outcome>, width = 80): Promise<string[]> {
  const { problems, frames = [] } = await outcome;
  const of = framesFor(frames, width, plain);
  return problems.map((found) => [...of(found)]).find((lines) => lines.length > 0) ?? [];
}

it('has the headers, the cells by their form alone, and a caret under the cell', async () => {
  expect(await frame(checked([{}, { 'Hire Date': '32/01/2020' }]), 120)).toEqual([
    '    │ Employee ID  First Name  Last Name     Employment Type  Department  Hire Date   Country  Work Email',
    '  3 │ 9999999      xxx         xxxxxxxxxxxx  xxxxxxxx         xxxxx       99/99/9999  xx       xxxxxx9@xxxxxxx.xxx',
    '    │                                                                     ^^^^^^^^^^',
  ]);
});

it('fits into the terminal, with what is beside the cell on both sides', async () => {
  const wrong = await checked([{ 'Hire Date': '32/01/2020' }]);
  expect(await frame(wrong, 60)).toEqual([
    '    │ …  Employment Type  Department  Hire Date   Country  …',
    '  2 │ …  xxxxxxxx         xxxxx       99/99/9999  xx       …',
    '    │                                 ^^^^^^^^^^',
  ]);
  for (const width of [20, 33, 40, 60, 80, 200])
    for (const line of await frame(wrong, width)) expect(line.length).toBeLessThanOrEqual(width);
});

it('is as wide as the letters are on a terminal, and cuts what is long', async () => {
  const columns = COLUMNS.map((one) =>
    one.replace('Last Name', '"姓"').replace('First Name', '"名前（ローマ字）"'),
  );
  const named: Row = { '名前（ローマ字）': 'Ada', 姓: 'L'.repeat(5000), 'Work Email': 'nobody' };
  const outcome = await checked([named], { columns });
  const lines = await frame(outcome, 80);
  expect(lines.join('\n')).toContain('…');
  const [above = '', below = '', caret = ''] = lines;
  for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(80);
  const column = above.indexOf('Work Email');
  expect(widthOf(above.slice(0, column))).toBe(widthOf(below.slice(0, below.lastIndexOf('xxxxxx'))));
  expect(caret.indexOf('^')).toBe(widthOf(above.slice(0, column)));
});

it('shows no value, whatever is in a cell: letters of any script, digits, tabs, line breaks, marks', async () => {
  const odd = 'Дональд\tØ\n名 ٣٤ 🦄';
  const outcome = await checked([{ 'Last Name': odd, 'Work Email': 'nobody' }]);
  const lines = await frame(outcome, 200);
  expect(lines[1]).toContain('xxxxxxx x x 99 x');
  expect(lines.join('\n')).not.toMatch(/[Дд名٣🦄\t]/u);
  const seen = await frame(checked([{ 'Work Email': 'no\u200Bbody' }]), 200);
  expect(seen[1]).toContain('xx[U+200B]xxxx');
});

it('shows values where the configuration says so', async () => {
  const lines = await frame(checked([{ 'Work Email': 'nobody' }], { settings: 'show-values: true' }), 120);
  expect(lines[1]).toContain('Quillfeather');
});

it('names a column by its letters where its header may not be shown', async () => {
  const lines = await frame(checked([{ 'Ada Quillfeather': 'x', 'Work Email': 'nobody' }]), 200);
  expect(lines[0]).toMatch(/ Work Email +I$/);
  expect(lines.join('\n')).not.toContain('Ada');
});

it('is drawn for the first of a kind, and for few kinds', async () => {
  const wrong = {
    'Work Email': 'nobody',
    Country: 'Nowhere',
    'Hire Date': '32/01/2020',
    'Last Name': 'A\u0001',
  };
  const { problems, frames = [] } = await checked([wrong, wrong, wrong]);
  const framed = problems.filter((found) => framesFor(frames, 80, plain)(found).length > 0);
  expect(framed.map(({ line, rule }) => [line, rule])).toEqual(
    problems.slice(0, 3).map(({ line, rule }) => [line, rule]),
  );
  expect(new Set(framed.map(({ rule }) => rule)).size).toBe(3);
});

it('is of the row in which a cell with a line break lies, and of an empty cell, too', async () => {
  const lines = await frame(checked([{ 'Last Name': 'A\nB' }, { 'Work Email': '' }]), 120);
  expect(lines[1]).toMatch(/^ {2}3 │ 9999999 /);
  expect(lines[2]).toMatch(/ \^$/);
  expect(lines[2]?.indexOf('^')).toBe(lines[0]?.indexOf('Work Email'));
});

it('is between what is wrong and what to do; a log has none', async () => {
  const { problems, frames = [] } = await checked([{ 'Work Email': 'nobody' }]);
  const [first = '', ...rest] = problemListLines(problems, plain, '', framesFor(frames, 80, plain));
  expect(first).toMatch(/^roster\/employees\.csv:2:8 error H2 \(Work Email\): /);
  expect(rest).toHaveLength(4);
  expect(rest[1]).toMatch(/^ {2}2 │ /);
  expect(problemListLines(problems, plain, '')).toEqual([first, rest[3]]);
});

it('is drawn on a terminal alone, with colours unless they are forbidden', async () => {
  const row = Object.values({ ...PERSON, 'Work Email': 'nobody' }).join(',');
  const repository = Repository.with({
    [CONFIG]: `version: 1\nprogram: acme\nroster: { columns: { ${COLUMNS.join(', ')} } }\n`,
    [ROSTER]: `${Object.keys(PERSON).join(',')}\n${row}\n`,
  });
  const plainly = await onTerminal(40, repository, ['check'], { NO_COLOR: '1' });
  expect(plainly.stdout).toMatch(/^ {2}2 │ … {2}xx {7}xxxxxx$/m);
  expect(plainly.stdout).not.toContain('\u001B');
  const coloured = await onTerminal(40, repository, ['check']);
  expect(coloured.stdout).toContain('\u001B[31m^^^^^^\u001B[39m');
  expect((await cli(repository, ['check'])).stdout).not.toContain('│');
});
