import { byFrequency } from '../base/counts.js';
import { counted } from '../base/text.js';
import type { Outcome } from '../outcome/outcome.js';
import type { Problem } from '../problem/problem.js';
import { catalog, type RuleId } from '../vocabulary/rules.js';
import type { ReportData } from './html-data.js';
import { onlyFile, problemList, ruleAnchor } from './html-lists.js';
import { h, prose, type Child, type Markup } from './html-markup.js';
import { problemsWords } from './headline.js';
import { listMarkup } from './html-table.js';
import { editOf, ruleLink, unseenWords } from './words.js';

/** How many problems are in the page as it is sent. */
const PLAIN_PROBLEMS = 200;

export function problemsSection(outcome: Outcome, data: ReportData): Child {
  const { problems } = data;
  const { docs } = outcome;
  if (problems.length === 0) return undefined;
  return h(
    'section',
    { id: 'problems', 'aria-labelledby': 'problems-title' },
    h('h2', { id: 'problems-title' }, 'Problems'),
    ...lead(outcome),
    listMarkup(problemList(data), PLAIN_PROBLEMS),
    rulesMarkup(problems, docs),
  );
}

/** How many there are, and how many of them only follow. */
function lead(outcome: Outcome): Child[] {
  const { problems, ending } = outcome;
  const words = `${problemsWords(problems)}${inFile(problems)}. All of them are in problems.csv too.`;
  const isOpen = ending === 'problems' && outcome.command !== 'import';
  const edit = editOf(outcome);
  return [
    isOpen && h('p', {}, unseenWords(outcome)),
    edit !== undefined && h('p', {}, h('a', { href: edit }, 'Edit the file')),
    h('p', { class: 'lead' }, words),
  ];
}

/** Where all are in one file, its name is said once and isn’t in the rows. */
function inFile(problems: readonly Problem[]): string {
  const only = onlyFile(problems);
  return only === undefined ? '' : `, in ${only}`;
}

/** What was found, a row for each rule, the most frequent first. */
function rulesMarkup(problems: readonly Pick<Problem, 'rule'>[], docs: string | undefined): Markup {
  const rows = [...byFrequency(problems.map(({ rule }) => rule))];
  return h(
    'section',
    { id: 'rules', 'aria-labelledby': 'rules-title' },
    h('h3', { id: 'rules-title' }, 'Why it matters, by kind'),
    h(
      'ul',
      { class: 'rules' },
      ...rows.map(([rule, count]) => ruleMarkup(rule, count, ruleLink(docs, rule))),
    ),
  );
}

function ruleMarkup(rule: RuleId, count: number, link: string | undefined): Markup {
  const { title, why, hint } = catalog[rule];
  return h(
    'li',
    { id: ruleAnchor(rule), 'data-rule': rule },
    h(
      'p',
      { class: 'rule-title' },
      h('b', {}, ...(link === undefined ? prose(title) : [h('a', { href: link }, ...prose(title))])),
      ' ',
      h('span', { class: 'count' }, count),
    ),
    h('p', {}, ...prose(why)),
    h('p', {}, h('b', { class: 'quiet' }, 'What to do: '), ...prose(hint)),
    h('p', { class: 'rule-id' }, h('code', {}, rule)),
  );
}

/** How many errors and warnings there are, in words. */
export function severityWords(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const words = [
    ...(errors > 0 ? [counted(errors, 'error')] : []),
    ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
  ];
  return words.join(' and ');
}
