import { describe, expect, it } from '@jest/globals';
import { outcomeOf as made, type Outcome } from '../../../src/core/outcome/outcome.js';
import type { Person, Plan } from '../../../src/core/plan/diff.js';
import { problem, type Problem } from '../../../src/core/problem/problem.js';
import { commentMarkdown, summaryMarkdown } from '../../../src/core/report/markdown.js';
import { problemLines, plain, storyLines } from '../../../src/core/report/text.js';
import { HOSTILE, INVISIBLE, wouldDo } from './hostile.js';

const people = (ids: readonly string[]): Person[] => ids.map((id) => ({ id, department: id }));

const planOf = (ids: readonly string[]): Plan => ({
  baseline: 100,
  joiners: people(ids),
  leavers: people(ids),
  movers: people(ids).map((one) => ({ ...one, fields: ['email', one.id], values: {} })),
  positions: { added: ids, removed: ids, moved: ids, renamed: ids },
  leavingManagers: people(ids).map((one) => ({ ...one, reports: 1 })),
  departments: { appearing: ids, emptying: ids },
  comparedWithBase: false,
});

/** An outcome in which these texts stand wherever a text of somebody else can. */
function outcomeOf(texts: readonly string[]): Outcome {
  const found = texts.map((text) =>
    problem(
      'employee/email',
      { file: text, line: 2, column: 3 },
      { message: text, employeeId: text, hint: text },
    ),
  );
  return {
    ...made('check', 'clean'),
    program: 'acme',
    endpoint: 'https://acme.workstars.com/admin/api/v2/',
    employees: 100,
    positions: 100,
    notes: [...texts],
    problems: found,
    schemas: { employees: 'built-in', positions: 'built-in' },
    baseline: 'roster-sync/acme/20260101T020000Z',
    plan: planOf(texts),
    planId: '0123456789abcdef0123456789abcdef',
    held: texts.map((reason) => ({ guard: 'max-leavers', reason })),
  };
}

/** How many cells a row of a Markdown table has. */
const width = (row: string): number => row.split('|').length - 2;

describe('a summary of hostile texts', () => {
  const summary = summaryMarkdown(outcomeOf(HOSTILE));

  it('has nothing in it that GitHub would make something of', () => {
    // Our own Markdown is left out: headings, lists, tables, bold, and code that holds an id of ours.
    const texts = summary
      .split('\n')
      .flatMap((line) => (line.startsWith('| ') ? line.slice(2, -2).split(' | ') : [line.replace(/^- /, '')]))
      .filter((line) => !/^(#+ |\|[ -]*\||Plan id: `)/.test(line));
    const ours = /\*\*|^---$|^\|$|^<details open><summary>Leavers \(\d+\)<\/summary>$/;
    const doing = texts
      .filter((line) => !ours.test(line))
      .flatMap((line) => wouldDo(line).map((what) => `${what}: ${line}`));
    expect(doing).toEqual([]);
  });

  it('has tables in which every row is as wide as its head', () => {
    const tables = summary.split('\n\n').filter((part) => part.startsWith('| '));
    expect(tables.length).toBeGreaterThan(5);
    for (const table of tables) expect(new Set(table.split('\n').map(width)).size).toBe(1);
  });

  it('opens and closes each fold that it has', () => {
    expect(summary.split(/<details(?: open)?>/)).toHaveLength(summary.split('</details>').length);
  });

  it('has no control and nothing that turns the reading direction', () => {
    expect(summary.replaceAll('\n', ' ')).not.toMatch(INVISIBLE);
  });
});

describe('a log of hostile texts', () => {
  const outcome = outcomeOf(HOSTILE);
  const lines = [...storyLines(outcome), ...outcome.problems.flatMap((found) => problemLines(found, plain))];

  it.each(lines.map((line) => [line]))('%j is a line and nothing more', (line) => {
    expect(line).not.toMatch(INVISIBLE);
    expect(line).not.toMatch(/\n|^\s*::|##\[/);
  });
});

describe('what doesn’t fit', () => {
  const many = (count: number): Problem[] =>
    Array.from({ length: count }, (_, index) =>
      problem(
        'employee/email',
        { file: 'roster/employees.csv', line: index + 2, column: 8 },
        { message: `陈 ${'&'.repeat(50)} \`email\` isn’t an e-mail address.`, employeeId: String(index) },
      ),
    );
  const ids = Array.from({ length: 10_000 }, (_, index) => `人${index}`);
  const huge: Outcome = { ...outcomeOf([]), problems: many(10_000), plan: planOf(ids) };

  it('is left out of a comment, which GitHub takes up to 65,536 characters', () => {
    const comment = commentMarkdown(huge, '<!-- marker -->', 'a'.repeat(40));
    expect(comment.length).toBeLessThanOrEqual(65_536);
    expect(comment.startsWith('<!-- marker -->\n')).toBe(true);
    expect(comment).toContain('10000');
    expect(comment).toContain('0123456789abcdef0123456789abcdef');
  });

  it('is left out of a summary, which GitHub takes up to 1 MiB', () => {
    const summary = summaryMarkdown(huge);
    expect(new TextEncoder().encode(summary).length).toBeLessThanOrEqual(1024 * 1024);
    expect(summary).toContain('problems.csv');
  });

  it('is said to be left out', () => {
    expect(summaryMarkdown({ ...outcomeOf([]), problems: many(60) })).toMatch(/10 more.*problems\.csv/);
  });
});
