import { counted } from '../base/text.js';
import type { Outcome } from '../outcome/outcome.js';
import { folded, type Folded } from '../problem/fold.js';
import type { Problem } from '../problem/problem.js';
import { catalog, type RuleId } from '../vocabulary/rules.js';
import { forMarkdown, proseForMarkdown } from './escape.js';
import { problemsTitle } from './headline.js';
import { table } from './markdown-table.js';
import { cellsWords, followsWords, placeWords, spotWords } from './problem-words.js';
import { lineLink, ruleLink } from './words.js';

/* What to fix, in Markdown: what is of a whole file first, then one table in the order of the file’s rows. */

/** How many problems are shown. */
export interface Shown {
  readonly ofRule: number;
  readonly inAll: number;
}

/** @returns a heading, a list, and a table for each file */
export function problemsMarkdown(outcome: Outcome, shown: Shown): string[] {
  if (outcome.problems.length === 0) return [];
  const { together, chosen, left } = chooseOf(outcome.problems, shown);
  const say = sayer(outcome);
  const wide = chosen.filter(isOfWhole);
  const ofRows = chosen.filter((one) => !isOfWhole(one));
  const files = [...new Set(ofRows.map(({ found }) => found.file))];
  const tables = files.flatMap((file) => {
    const own = ofRows.filter(({ found }) => found.file === file);
    // One file needs no name: the list of a roster is nearly always one.
    const title = files.length > 1 || wide.length > 0 ? [`**${forMarkdown(file)}**`] : [];
    return [...title, tableOf(outcome, own, say)];
  });
  return [
    `### ${problemsTitle(outcome)}`,
    ...(wide.length > 0 ? [wide.map((one) => wideItem(one, together.get(one) ?? [], say)).join('\n')] : []),
    ...tables,
    ...restWords(chosen, left),
  ];
}

/** @returns how many problems the list leaves out; those that follow from another go with it */
export const leftOut = (problems: readonly Problem[], shown: Shown): number => chooseOf(problems, shown).left;

/** @returns the problems that are listed, with those of which the same is said, and how many are left out */
function chooseOf(problems: readonly Problem[], shown: Shown) {
  const all = folded(problems);
  const together = saidTogether(all.filter(isOfWhole));
  return { together, ...choose([...together.keys(), ...all.filter((one) => !isOfWhole(one))], shown) };
}

/** Of a configuration or of a whole file, and not of a row in it. */
function isOfWhole({ found: { rule, line, isWide = false } }: Folded): boolean {
  return isWide || line === undefined || rule.startsWith('config/') || line === 1;
}

/** Of whole files, the first of those of which the same is said, and the others: a column has one cause, not sixty. */
function saidTogether(wide: readonly Folded[]): Map<Folded, Folded[]> {
  const firsts = new Map<string, Folded>();
  const together = new Map<Folded, Folded[]>();
  for (const one of wide) {
    const { rule, file, message, hint } = one.found;
    const key = JSON.stringify([rule, file, message, hint]);
    const first = firsts.get(key);
    if (first) together.get(first)?.push(one);
    else {
      firsts.set(key, one);
      together.set(one, []);
    }
  }
  return together;
}

/** @returns those that are listed, and how many others there are */
function choose(all: readonly Folded[], { ofRule, inAll }: Shown): { chosen: Folded[]; left: number } {
  const counts = new Map<RuleId, number>();
  const few = all.filter(({ found: { rule } }) => {
    const count = (counts.get(rule) ?? 0) + 1;
    counts.set(rule, count);
    return count <= ofRule;
  });
  const chosen = few.slice(0, inAll);
  return { chosen, left: all.length - chosen.length };
}

function restWords(chosen: readonly Folded[], left: number): string[] {
  if (left === 0) return [];
  if (chosen.length === 0) return ['The list is in problems.csv.'];
  return [`… and ${counted(left, 'more problem', 'more problems')}, in problems.csv.`];
}

type Say = (one: Folded) => string;

/** What to do is said once for all that have the same to be done. */
function sayer({ docs }: Outcome): Say {
  const said = new Set<string>();
  const explained = new Set<RuleId>();
  return (one) => {
    const { rule, severity, message, hint } = one.found;
    const parts = [
      ...(severity === 'warning' ? ['Warning:'] : []),
      message,
      ...(said.has(hint) ? [...(/^Did you mean [^?]*\?/.exec(hint) ?? [])] : [hint]),
      followsWords(one),
    ];
    const link = explained.has(rule) ? undefined : ruleLink(docs, rule);
    said.add(hint);
    explained.add(rule);
    const text = proseForMarkdown(parts.filter(Boolean).join(' '));
    return link === undefined ? text : `${text} [Why](${link} "${forMarkdown(catalog[rule].title)}")`;
  };
}

function wideItem(one: Folded, others: readonly Folded[], say: Say): string {
  const also =
    others.length === 0 ? '' : ` Also in ${forMarkdown(cellsWords(others.map(({ found }) => found)))}.`;
  return `- **${forMarkdown(placeWords(one.found))}**: ${say(one)}${also}`;
}

/** Two columns, so that a phone shows them whole. */
function tableOf(outcome: Outcome, all: readonly Folded[], say: Say): string {
  const hasIds = all.some(({ found }) => found.employeeId !== undefined);
  const rows = all.map((one) => {
    const { file, line, employeeId } = one.found;
    const spot = forMarkdown(spotWords(one.found) ?? '');
    const link = lineLink(outcome, 'now', { file, line });
    const place = link === undefined ? spot : `[${spot}](${link})`;
    return [employeeId === undefined ? place : `${place}<br>${forMarkdown(employeeId)}`, say(one)];
  });
  return table([hasIds ? 'Cell, employee id' : 'Cell', 'What to fix'], rows);
}
