import { describe, expect, it } from '@jest/globals';
import { readContext } from '../../../src/action/context.js';
import { issueMarkdown } from '../../../src/action/failure-words.js';
import { outcomeOf, type Outcome } from '../../../src/core/outcome/outcome.js';
import { problem } from '../../../src/core/problem/problem.js';
import { problemsJson } from '../../../src/core/report/data-files.js';
import { reportHtml } from '../../../src/core/report/html.js';
import { commentMarkdown, summaryMarkdown } from '../../../src/core/report/markdown.js';
import { approvalWords, ruleLink } from '../../../src/core/report/words.js';
import { catalog, type RuleId } from '../../../src/core/vocabulary/rules.js';

/* Each problem leads to its rule's section in docs/rules.md, where the address of that page is known. */

const DOCS = 'https://github.com/example/roster-sync/blob/v0/docs/rules.md';
const SECTION = `${DOCS}#employeeduplicate-id`;

const outcomeWith = (docs: string | undefined): Outcome => ({
  ...outcomeOf('sync', 'clean'),
  ending: 'problems',
  problems: [problem('employee/duplicate-id', { file: 'roster.csv', line: 3 }, { message: 'Twice.' })],
  docs,
});

const htmlOf = (outcome: Outcome): string => reportHtml(outcome, { script: '', style: '' });

describe('the link to a rule', () => {
  const { title } = catalog['employee/duplicate-id'];

  it('stands in summary, comment, report, problems.json and issue', () => {
    const outcome = outcomeWith(DOCS);
    expect(summaryMarkdown(outcome)).toContain(`[Why](${SECTION} "${title}")`);
    expect(commentMarkdown(outcome, '<!-- m -->', undefined)).toContain(`[Why](${SECTION} `);
    expect(htmlOf(outcome)).toContain(`<a href="${SECTION}">${title}</a>`);
    expect(JSON.parse(problemsJson(outcome))).toMatchObject([{ docs: SECTION }]);
    expect(issueMarkdown(outcome, undefined)).toContain(`[<code>employee/duplicate-id</code>](${SECTION})`);
  });

  it.each([
    undefined,
    'http://github.com/example/roster-sync/blob/v0/docs/rules.md',
    'javascript:alert(1)',
    'https://github.com/a/b/blob/v0)[x](y/docs/rules.md',
    'https://github.com/a/b/blob/"onclick="x/docs/rules.md',
    'https://github.com/a/b/blob/v0 /docs/rules.md',
  ])('isn’t there where the address is %j', (docs) => {
    const outcome = outcomeWith(docs);
    expect(ruleLink(docs, 'employee/duplicate-id')).toBeUndefined();
    expect(summaryMarkdown(outcome)).not.toContain('](');
    expect(htmlOf(outcome)).not.toContain('rules.md');
    expect(problemsJson(outcome)).not.toContain('docs');
    expect(issueMarkdown(outcome, undefined)).not.toContain('](');
  });

  it('is another for each rule', () => {
    const all = Object.keys(catalog) as RuleId[];
    expect(new Set(all.map((rule) => ruleLink(DOCS, rule))).size).toBe(all.length);
  });
});

describe('the address of the page', () => {
  const env = {
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_ACTION_REPOSITORY: 'example/roster-sync',
    GITHUB_ACTION_REF: 'v0',
  };

  it('is that of the version that runs', () => {
    expect(readContext(env).docs).toBe(DOCS);
  });

  it.each(Object.keys(env))('isn’t known without %s, as for an action of the checkout itself', (name) => {
    expect(readContext({ ...env, [name]: '' }).docs).toBeUndefined();
  });
});

describe('hints', () => {
  const found = (hint: string) =>
    problem('config/invalid', { file: 'c.yml', line: 1, column: 3 }, { message: 'Wrong.', hint });
  const summary = (...hints: string[]) =>
    summaryMarkdown({ ...outcomeWith(undefined), problems: hints.map(found) });

  it('that differ are beside each problem, and one that several share is said once', () => {
    expect(summary('Do A.', 'Do B.')).toMatch(/Wrong\. Do A\.\n.*Wrong\. Do B\./);
    expect(summary('Do A.', 'Do A.').match(/Do A\./g)).toHaveLength(1);
  });

  it('stand at the column of a configuration, and at the cell of a roster', () => {
    expect(summary('Do A.')).toContain('c.yml, line 1, column 3');
    const place = { file: 'r.csv', line: 10, column: 6 };
    const cell = { ...problem('employee/email', place, { message: 'Wrong.' }), header: 'Hire Date' };
    const [markdown, html] = [summaryMarkdown, htmlOf].map((render) =>
      render({ ...outcomeWith(undefined), problems: [cell] }),
    );
    expect(markdown).toContain('| F10 (Hire Date) |');
    expect(html).toContain('F10 (Hire Date)');
  });
});

describe('how a held plan is approved', () => {
  const wordsFor = (approvers: readonly string[] | undefined) =>
    approvalWords({
      ...outcomeOf('sync', 'held'),
      planId: 'a'.repeat(32),
      approval: { form: undefined, approvers },
    });

  it('speaks of the command line only where nobody is named, who couldn’t be known there', () => {
    expect(wordsFor(undefined)).toContain('on a command line');
    expect(wordsFor(['hr-lead'])).not.toContain('on a command line');
    expect(wordsFor([])).toContain('an administrator');
  });
});
