import { describe, expect, it } from '@jest/globals';
import { lazily } from '../../../src/core/base/lazily.js';
import { outcomeOf as made, type Outcome } from '../../../src/core/outcome/outcome.js';
import type { Person, Plan } from '../../../src/core/plan/diff.js';
import { problem, type Problem } from '../../../src/core/problem/problem.js';
import { commentMarkdown, summaryMarkdown } from '../../../src/core/report/markdown.js';
import { planMarkdown } from '../../../src/core/report/plan-markdown.js';
import { problemLines, plain, storyLines } from '../../../src/core/report/text.js';
import { HOSTILE, INVISIBLE, wouldDo } from './hostile.js';

const people = (ids: readonly string[]): Person[] => ids.map((id) => ({ id, department: id }));

const planOf = (ids: readonly string[]): Plan => ({
  baseline: 100,
  joiners: people(ids),
  leavers: people(ids),
  movers: people(ids).map((one) => ({ ...one, fields: ['email', one.id], values: {} })),
  positions: { count: ids.length, added: ids, removed: ids, moved: ids, renamed: ids },
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
      .flatMap((line) =>
        line.startsWith('| ') ? line.slice(2, -2).split(/ \| |<br>/) : [line.replace(/^- /, '')],
      )
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

describe('a plan on a pull request', () => {
  const row = (line: number) => ({ file: 'roster/a b.csv', line });
  const plan = (more: Partial<Plan> = {}): Plan => ({
    ...planOf([]),
    leavers: [{ id: '0000002', department: 'Sales', row: row(3) }],
    joiners: [{ id: '0000009', department: 'IT', row: row(10) }],
    movers: [
      {
        ...{ id: '0000005', department: 'IT', row: row(6), fields: ['email', 'department'] },
        values: { department: { before: 'Sales', after: 'IT' } },
      },
    ],
    comparedWithBase: true,
    ...more,
  });
  const links = {
    repository: 'https://github.com/acme/roster',
    head: 'f'.repeat(40),
    edit: { repository: 'https://github.com/eve/roster', branch: 'new/people' },
    run: 'https://github.com/acme/roster/actions/runs/7',
  };
  const outcome = (more: Partial<Outcome> = {}): Outcome => ({
    ...outcomeOf([]),
    ...{ plan: plan(), links, baselineCommit: 'b'.repeat(40), ...more },
  });
  const blob = 'https://github.com/acme/roster/blob';

  it('is one table, the deletion first, with a link to each line: who leaves is in the baseline', () => {
    const summary = summaryMarkdown(outcome());
    expect(summary).toMatch(/^## Roster Sync: 1 person will be deleted · 1 added · 1 changed\n/);
    expect(summary.split('\n').filter((line) => /^\| (\*\*Delete\*\*|Add|Change) \|/.test(line))).toEqual([
      `| **Delete** | [0000002](${blob}/${'b'.repeat(40)}/roster/a%20b.csv?plain=1#L3) | Sales |`,
      `| Add | [0000009](${blob}/${'f'.repeat(40)}/roster/a%20b.csv?plain=1#L10) | IT |`,
      `| Change | [0000005](${blob}/${'f'.repeat(40)}/roster/a%20b.csv?plain=1#L6) | department: Sales → IT, work e-mail address |`,
    ]);
    expect(summary).toContain(
      '[Report](https://github.com/acme/roster/actions/runs/7#artifacts) · [Edit the file](https://github.com/eve/roster/edit/new/people/roster/a%20b.csv)\n',
    );
    expect(summary).toContain('after the merge');
  });

  it('links nothing where the addresses aren’t known, or aren’t any', () => {
    for (const unknown of [undefined, { repository: 'javascript:alert(1)', run: 'https://x/)[' }]) {
      const summary = summaryMarkdown(outcome({ links: unknown }));
      expect(summary).toContain('| **Delete** | 0000002 (line 3) | Sales |');
      expect(summary).not.toMatch(/javascript|\]\(/);
    }
  });

  it('says once what is so of many cells of a column', () => {
    const shuffled = Array.from({ length: 60 }, (_, at) => ({
      ...problem(
        'roster/column-shuffled',
        { file: 'r.csv', line: at + 2, column: 8 },
        { message: 'Mixed up.' },
      ),
      isWide: true,
    }));
    const summary = summaryMarkdown({ ...made('check', 'clean'), problems: shuffled });
    expect(summary.match(/Mixed up\./g)).toHaveLength(1);
    expect(summary).toMatch(/- \*\*r\.csv, H2\*\*: .* Also in H3, H4, H5, H6, H7 and 54 more\.\n/);
    expect(summary).not.toContain('more problems');
  });

  it('leads to where the file with mistakes is edited', () => {
    const wrong = problem('employee/email', { file: 'roster/a b.csv', line: 2 }, { message: 'Wrong.' });
    const found: Outcome = { ...made('check', 'problems'), links, problems: [wrong] };
    const summary = summaryMarkdown(found);
    expect(summary).toContain('(https://github.com/eve/roster/edit/new/people/roster/a%20b.csv)');
    expect(summary).toContain('Not checked until this is fixed: who will be deleted');
    expect(summary.match(/\[Edit the file\]/g)).toHaveLength(1);
    // What to do comes before the long list.
    expect(summary.indexOf('[Edit the file]')).toBeLessThan(summary.indexOf('### What to fix'));
  });

  it.each<[string, Partial<Plan>, Outcome['held']]>([
    ['Nothing will change', { leavers: [], joiners: [], movers: [] }, []],
    ['2 people will be added', { leavers: [], joiners: people(['1', '2']), movers: [] }, []],
    [
      'Nobody will change · 1 position will',
      {
        leavers: [],
        joiners: [],
        movers: [],
        positions: { count: 1, added: [], removed: [], moved: ['1'], renamed: ['1'] },
      },
      [],
    ],
    [
      'Will wait for an approval: 1 of 100 people will be deleted · 1 added · 1 changed',
      {},
      [{ guard: 'max-leavers', reason: 'Too many.' }],
    ],
    [
      'Will wait for an approval: it is the first upload',
      { baseline: undefined },
      [{ guard: 'first-sync', reason: 'The first.' }],
    ],
  ])('begins with “%s”', (headline, more, held) => {
    const summary = summaryMarkdown(outcome({ plan: plan(more), held }));
    expect(summary.split('\n')[0]).toBe(`## Roster Sync: ${headline}`);
    // Nobody can approve before the merge.
    expect(summary).not.toContain('run the sync workflow by hand');
  });

  it('that is the first isn’t blind: how many people are where', () => {
    const departments = Array.from({ length: 35 }, (_, at) => ({
      name: `D${at}`,
      now: at + 1,
      before: undefined,
    }));
    const picture = { departments, countries: [{ name: 'GB', now: 630, before: undefined }], chart: [] };
    const summary = summaryMarkdown(outcome({ plan: plan({ baseline: undefined }), picture }));
    expect(summary).toContain('Whoever is in acme today and isn’t in this file will be deleted.');
    expect(summary).toContain('| Department | People |\n| --- | --- |\n| D34 | 35 |\n| D33 | 34 |');
    expect(summary).toContain('| … and 5 more | 15 |');
    expect(summary).toContain('| GB | 630 |');
    const known = summaryMarkdown(outcome({ picture }));
    expect(known).not.toContain('| Department | People |');
  });

  it('names the deletions in the headline of a sync, too', () => {
    const of = (ending: Outcome['ending'], more: Partial<Plan> = {}) => {
      const held: Outcome['held'] = ending === 'held' ? [{ guard: 'max-leavers', reason: 'Too many.' }] : [];
      const summary = summaryMarkdown({ ...outcome({ plan: plan(more), held }), command: 'sync', ending });
      return summary.split('\n')[0];
    };
    const changes = 'will be deleted · 1 added · 1 changed';
    expect(of('held')).toBe(
      `## Roster Sync: Nothing was sent: the change waits for an approval: 1 of 100 people ${changes}`,
    );
    expect(of('held', { baseline: undefined })).toMatch(/approval: it is the first upload$/);
    expect(of('uploaded')).toBe(`## Roster Sync: 100 employees uploaded to acme: 1 person ${changes}`);
    expect(of('uploaded', { baseline: undefined })).toBe('## Roster Sync: 100 employees uploaded to acme.');
    expect(of('unchanged')).toMatch(/was sent exactly this roster before\.$/);
  });

  it('keeps the first twenty leavers open, and folds the others away', () => {
    const ids = Array.from({ length: 25 }, (_, at) => String(at + 1));
    const [open = '', folded = ''] = summaryMarkdown(outcome({ plan: plan({ leavers: people(ids) }) })).split(
      '<details>',
    );
    expect(open.match(/\*\*Delete/g)).toHaveLength(20);
    expect(folded).toContain('5 more people will be deleted');
    expect(folded.match(/\*\*Delete/g)).toHaveLength(5);
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
    expect(summaryMarkdown({ ...outcomeOf([]), problems: many(60) })).toMatch(/40 more.*problems\.csv/);
  });
});

it('of all kinds of positions that change, no more are named than there is room for', () => {
  const ids = people(Array.from({ length: 15 }, (_, at) => `p${at}`)).map(({ id }) => id);
  const positions = { count: 60, added: ids, removed: ids, moved: ids, renamed: ids };
  const text = planMarkdown({ ...made('check', 'clean'), plan: { ...planOf([]), positions } }, 20).join('\n');
  expect(text.match(/^\| p\d+ \|/gm)).toHaveLength(20);
  expect(text).toContain('… and 40 more, in plan.json.');
});

it('a first upload is summed up without anybody being made of whom nothing is said', () => {
  const size = 10_000;
  const unmade = lazily<undefined, never>(Array.from({ length: size }), () => {
    throw new Error('Somebody was looked at.');
  });
  const positions = { count: size, added: unmade, removed: [], moved: [], renamed: [] };
  const plan = { ...planOf([]), baseline: undefined, joiners: unmade, positions };
  const summary = summaryMarkdown({ ...made('sync', 'uploaded'), employees: size, plan });
  expect(summary).toContain('10000 joiners');
});
