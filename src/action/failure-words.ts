import { sha256 } from '../core/base/digest.js';
import { counted } from '../core/base/text.js';
import type { Outcome } from '../core/outcome/outcome.js';
import type { Held } from '../core/plan/guards.js';
import { forMarkdown, proseForMarkdown } from '../core/report/escape.js';
import { approvalForm, approvalWords, ruleLink, verdict } from '../core/report/words.js';
import { GUARDS } from '../core/vocabulary/guards.js';
import { isRuleId, type RuleId } from '../core/vocabulary/rules.js';

/*
 * What the issue about a failure says. More people read issues than rosters: counts, rules and guards, but no person,
 * no id, no department, no cell.
 */

/** What rules found is reported by its count alone. */
const speaks = (guard: Held['guard']): boolean => isRuleId(guard) || GUARDS[guard].isDiscreet;

const MAX_RULES = 10;

export function issueTitle({ program }: Outcome): string {
  return program === undefined ? 'The roster sync fails' : `The roster sync of ${program} doesn’t go through`;
}

/** The body of the issue, for whoever looks after the roster: what to do comes first. */
export function issueMarkdown(outcome: Outcome, runUrl: string | undefined): string {
  const parts = [
    `**${forMarkdown(verdict(outcome))}** ${uploadWords(outcome)}`.trim(),
    `### What to do first\n\n${nextSteps(outcome)}`,
    `### Why\n\n${list(reasons(outcome))}`,
    runLine(runUrl, 'Its summary and its report show everything, with ids and lines.'),
    'A night that brings nothing new adds no comment here. The next sync that works closes this issue.',
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** One more failure, which isn't the one before. */
export function againMarkdown(outcome: Outcome, count: number, runUrl: string | undefined): string {
  const first = `It has changed: this is the ${ordinal(count)} time in a row. **${forMarkdown(verdict(outcome))}**`;
  return [first, nextSteps(outcome), list(reasons(outcome)), runLine(runUrl)]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** The same again. */
export function unchangedWords(count: number, runUrl: string | undefined): string {
  return `The same until now, ${count} times in a row. ${runLine(runUrl)}`.trim();
}

/** The same text for the same failure: a held plan is the same as long as its id is. */
export function issueState(outcome: Outcome): string {
  const { ending, planId } = outcome;
  const what = ending === 'held' && planId !== undefined ? [planId] : reasons(outcome);
  return sha256(new TextEncoder().encode([ending, ...what].join('\n'))).slice(0, 32);
}

/** What closes the issue. */
export function closedMarkdown(outcome: Outcome, runUrl: string | undefined): string {
  const receipt = outcome.receipt ?? outcome.baseline;
  const by = receipt === undefined ? '' : ` The receipt is <code>${forMarkdown(receipt)}</code>.`;
  return [`${forMarkdown(verdict(outcome))}${by}`, runLine(runUrl)]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Why it didn't go through, a sentence each. */
function reasons({ failure, held, problems, docs, ending }: Outcome): string[] {
  if (failure) return [proseForMarkdown(failure.message)];
  if (ending === 'held') {
    return held.map(({ guard, reason }) =>
      proseForMarkdown(speaks(guard) ? reason : `The guard \`${guard}\` holds it.`),
    );
  }
  const counts = new Map<RuleId, number>();
  for (const { rule, severity } of problems)
    if (severity === 'error') counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const lines = [...counts].map(([rule, count]) => {
    const link = ruleLink(docs, rule);
    const name = proseForMarkdown(`\`${rule}\``);
    return `${link === undefined ? name : `[${name}](${link})`}: ${counted(count, 'problem')}`;
  });
  const more = lines.length - MAX_RULES;
  return more > 0 ? [...lines.slice(0, MAX_RULES), `and ${counted(more, 'more rule')}`] : lines;
}

/** How many people it is about. */
function uploadWords({ employees, plan }: Outcome): string {
  if (employees === undefined) return '';
  const { joiners = [], leavers = [], movers = [] } = plan ?? {};
  const moves = `${counted(joiners.length, 'joiner')}, ${counted(leavers.length, 'leaver')}, ${movers.length} changed`;
  return `The roster has ${counted(employees, 'employee')}${plan ? `: ${moves}` : ''}.`;
}

/** The first thing for whoever keeps the list, and for whoever keeps the machinery. */
function nextSteps(outcome: Outcome): string {
  const { hr, it } = stepsOf(outcome);
  return list([`**HR:** ${hr}`, `**IT:** ${it}`]);
}

function stepsOf(outcome: Outcome): { readonly hr: string; readonly it: string } {
  const { ending, failure, problems } = outcome;
  if (ending === 'held') {
    const form = approvalForm(outcome);
    const link = form === undefined ? '' : ` [The form](${form}).`;
    return {
      hr: `${LOOK} ${proseForMarkdown(approvalWords(outcome))}${link}`,
      it: 'Nothing to do, unless HR asks.',
    };
  }
  if (ending === 'problems') {
    const isOfConfiguration = problems.some(({ rule }) => rule.startsWith('config/'));
    return isOfConfiguration
      ? { hr: 'Nothing to do: the configuration is wrong, and IT fixes it.', it: FIX_CONFIGURATION }
      : { hr: FIX_ROSTER, it: 'Nothing to do, unless the export itself is wrong.' };
  }
  const act = failure ? `${failure.hint} ${THEN}` : 'Look at the run’s log.';
  return { hr: 'Nothing to fix in the roster. See that IT knows of it.', it: proseForMarkdown(act) };
}

const LOOK =
  'Look at the run’s summary: it lists who will be deleted, added and changed. If it is wrong, fix the roster with a pull request; nothing was sent.';
const FIX_ROSTER =
  'The run’s summary names each line and cell. Fix them in the roster, or in the system that it is exported from, with a pull request; the next sync sends the rest by itself.';
const FIX_CONFIGURATION =
  'The run’s summary names each line. Fix the configuration with a pull request; the next sync goes on by itself.';
const THEN =
  'Then start the sync workflow by hand, or wait for the next night. `mode: doctor` says what else is wrong.';

function runLine(runUrl: string | undefined, more = ''): string {
  return runUrl === undefined ? '' : `[The run](${runUrl}). ${more}`.trim();
}

const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

/** 1st, 2nd, 3rd, 4th, 11th, 21st */
function ordinal(count: number): string {
  const teens = count % 100 > 10 && count % 100 < 14;
  return `${count}${teens ? 'th' : (['th', 'st', 'nd', 'rd'][count % 10] ?? 'th')}`;
}
