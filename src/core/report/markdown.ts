import { counted } from '../base/text.js';
import type { Outcome } from '../outcome/outcome.js';
import type { Person, Plan } from '../plan/diff.js';
import type { Problem } from '../problem/problem.js';
import { catalog, type RuleId } from '../vocabulary/rules.js';
import { forMarkdown, proseForMarkdown } from './escape.js';
import {
  approvalForm,
  approvalWords,
  asOfWords,
  placeWords,
  planWords,
  schemaWords,
  START_DATES,
  verdict,
  WHERE_TO_LOOK,
  ruleLink,
} from './words.js';

/** How much fits into a text that has a limit. */
interface Detail {
  readonly placesOfRule: number;
  readonly peopleOfList: number;
}

/** From the fullest to the barest; the first that fits is taken. */
const DETAILS: readonly Detail[] = [
  { placesOfRule: 50, peopleOfList: 500 },
  { placesOfRule: 10, peopleOfList: 50 },
  { placesOfRule: 3, peopleOfList: 10 },
  { placesOfRule: 0, peopleOfList: 0 },
];

/** GitHub drops a whole job summary that is over 1 MiB a step. */
const MAX_SUMMARY_BYTES = 1_000_000;
/** GitHub refuses a comment of more than 65,536 characters. */
const MAX_COMMENT_BYTES = 65_000;

/** The summary of a run, for GitHub's job summary and `summary.md`. Everything in it is escaped. */
export function summaryMarkdown(outcome: Outcome): string {
  return fitting(MAX_SUMMARY_BYTES, (detail) => `${parts(outcome, detail).join('\n\n')}\n`);
}

/**
 * The comment on a pull request.
 *
 * @param marker by which the comment is found again; it doesn't show
 * @param head the newest commit of the pull request
 */
export function commentMarkdown(outcome: Outcome, marker: string, head: string | undefined): string {
  const about = aboutCommit(outcome.commit, head);
  return fitting(
    MAX_COMMENT_BYTES,
    (detail) => `${marker}\n${parts(outcome, detail).join('\n\n')}${about}\n`,
  );
}

/** The commit that was read: GitHub's merge isn't the one that was pushed. */
function aboutCommit(read: string | undefined, head: string | undefined): string {
  const [commit, pushed] = [read ?? head, head].map((one) => one && forMarkdown(one.slice(0, 12)));
  if (!commit) return '';
  const of = pushed && pushed !== commit ? `, which was read for ${pushed}` : '';
  return `\n\n<sub>About commit ${commit}${of}.</sub>`;
}

/** The size is counted in UTF-8, which is never less than in characters. */
function fitting(maxBytes: number, render: (detail: Detail) => string): string {
  const texts = DETAILS.map((detail) => () => render(detail));
  for (const text of texts) {
    const rendered = text();
    if (new TextEncoder().encode(rendered).length <= maxBytes) return rendered;
  }
  return `${render({ placesOfRule: 0, peopleOfList: 0 }).slice(0, maxBytes / 2)}\n\n…\n`;
}

function parts(outcome: Outcome, detail: Detail): string[] {
  return [
    `## Roster Sync: ${proseForMarkdown(verdict(outcome))}`,
    ...failurePart(outcome),
    ...[...outcome.notes, asOfWords(outcome)].filter(Boolean).map(proseForMarkdown),
    ...heldPart(outcome),
    ...problemsPart(outcome, detail),
    ...planPart(outcome, detail),
    ...numbersPart(outcome),
    ...receiptPart(outcome),
  ];
}

function failurePart({ failure }: Outcome): string[] {
  return failure ? [`**${proseForMarkdown(failure.message)}**\n\n${proseForMarkdown(failure.hint)}`] : [];
}

function heldPart(outcome: Outcome): string[] {
  const { held, approvedBy, command } = outcome;
  if (held.length === 0) return [];
  const reasons = held.map(({ reason }) => `- ${proseForMarkdown(reason)}`).join('\n');
  if (approvedBy !== undefined) return [`### Held, and approved by ${forMarkdown(approvedBy)}\n\n${reasons}`];
  const title = command === 'check' ? '### A sync would be held' : '### Held';
  const form = approvalForm(outcome);
  const link = form === undefined ? '' : `\n\n**[Open the form to approve it](${form})**`;
  return [`${title}\n\n${reasons}\n\n${proseForMarkdown(approvalWords(outcome))}${link}`];
}

function problemsPart({ problems, docs }: Outcome, { placesOfRule }: Detail): string[] {
  if (problems.length === 0) return [];
  const byRule = new Map<RuleId, Problem[]>();
  for (const found of problems) {
    const group = byRule.get(found.rule);
    if (group) group.push(found);
    else byRule.set(found.rule, [found]);
  }
  const groups = [...byRule].map(([rule, found]) => {
    const hints = new Set(found.map(({ hint }) => hint));
    const shared = hints.size === 1 ? [...hints] : [];
    const head = [`#### ${titleOf(rule, docs)} (${found.length})`, ...shared.map(proseForMarkdown)];
    const rows = found.map((one) => [
      forMarkdown(placeWords(one)),
      forMarkdown(one.employeeId ?? ''),
      proseForMarkdown(shared.length > 0 ? one.message : `${one.message} ${one.hint}`),
    ]);
    return (
      head.join('\n\n') + table(['Place', 'Employee', 'What is wrong'], rows, placesOfRule, 'problems.csv')
    );
  });
  return [`### ${counted(problems.length, 'problem')}`, ...groups];
}

/** The rule’s title, as a link to its section where that has an address. */
function titleOf(rule: RuleId, docs: string | undefined): string {
  const title = proseForMarkdown(catalog[rule].title);
  const link = ruleLink(docs, rule);
  return link === undefined ? title : `[${title}](${link})`;
}

/** @param cells escaped already */
function table(
  head: readonly string[],
  cells: readonly (readonly string[])[],
  maxRows: number,
  rest: string,
): string {
  if (maxRows === 0) return `\n\nThe list is in ${rest}.`;
  const rows = cells.slice(0, maxRows).map((row) => `| ${row.join(' | ')} |`);
  const more = cells.length > maxRows ? `\n\n… and ${cells.length - maxRows} more, in ${rest}.` : '';
  return `\n\n| ${head.join(' | ')} |\n|${' --- |'.repeat(head.length)}\n${rows.join('\n')}${more}`;
}

function planPart(outcome: Outcome, detail: Detail): string[] {
  const { plan, baseline, planId } = outcome;
  if (!plan) return [];
  const isImport = outcome.command === 'import';
  const noBaseline = isImport ? 'there was no roster before' : 'nothing was uploaded before';
  const against = baseline === undefined ? noBaseline : `against ${baseline}`;
  const title = `### ${isImport ? 'Changes' : 'Plan'} (${forMarkdown(against)})`;
  const id = planId === undefined ? '' : `\n\nPlan id: \`${planId}\``;
  const head = `${title}\n\n${proseForMarkdown(planWords(outcome))}${id}`;
  return [head, ...consequences(plan), ...planLists(plan, outcome.held.length > 0, detail)];
}

/** What isn't in the numbers, and a reviewer should know. */
function consequences({ leavingManagers, departments, movers, baseline }: Plan): string[] {
  const name = ({ id, reports }: Plan['leavingManagers'][number]) =>
    `${id} (${counted(reports, 'person', 'people')})`;
  const list = (names: readonly string[]) => names.map(forMarkdown).join(', ');
  const startDates =
    baseline === undefined ? [] : movers.filter(({ fields }) => fields.includes('start_date'));
  const lines = [
    ...(leavingManagers.length > 0
      ? [`- Leaving, with people who reported to them: ${list(leavingManagers.map(name))}`]
      : []),
    ...(departments.appearing.length > 0 ? [`- New departments: ${list(departments.appearing)}`] : []),
    ...(departments.emptying.length > 0
      ? [`- Departments with nobody left: ${list(departments.emptying)}`]
      : []),
    ...(startDates.length > 0
      ? [`- ${proseForMarkdown(START_DATES)} ${list(startDates.map(({ id }) => id))}`]
      : []),
  ];
  return lines.length > 0 ? [lines.join('\n')] : [];
}

function planLists(plan: Plan, held: boolean, { peopleOfList }: Detail): string[] {
  const from = plan.comparedWithBase ? ['Comes from'] : [];
  const origin = ({ waiting }: Person) => (waiting ? 'waiting already' : 'this pull request');
  const row = (one: Person, ...more: string[]) =>
    [one.id, one.department, ...more, ...(plan.comparedWithBase ? [origin(one)] : [])].map(forMarkdown);
  const people = ['Employee id', 'Department'];
  const joiners = plan.baseline === undefined ? [] : plan.joiners;
  const positions = plan.baseline === undefined ? [] : positionRows(plan.positions);
  const lists = [
    { title: 'Leavers', head: [...people, ...from], rows: plan.leavers.map((one) => row(one)) },
    { title: 'Joiners', head: [...people, ...from], rows: joiners.map((one) => row(one)) },
    {
      title: 'Changed',
      head: [...people, 'Changed', ...from],
      rows: plan.movers.map((one) => row(one, one.fields.join(', '))),
    },
    { title: 'Positions', head: ['Position id', 'Change'], rows: positions },
  ];
  return lists
    .filter(({ rows }) => rows.length > 0)
    .map(({ title, head, rows }) => {
      const content = table(head, rows, peopleOfList, 'plan.json');
      // Who will be deleted is what an approval is about.
      const open = held && title === 'Leavers' ? ' open' : '';
      return `<details${open}><summary>${title} (${rows.length})</summary>${content}\n\n</details>`;
    });
}

function positionRows({ added, removed, moved, renamed }: Plan['positions']): string[][] {
  const rows = (ids: readonly string[], change: string) => ids.map((id) => [forMarkdown(id), change]);
  return [
    ...rows(removed, 'removed'),
    ...rows(added, 'added'),
    ...rows(moved, 'moved'),
    ...rows(renamed, 'renamed'),
  ];
}

function numbersPart(outcome: Outcome): string[] {
  const { employees, positions, endpoint, commit } = outcome;
  const rows = [
    ['Employees', employees],
    ['Positions', positions],
    ['Address', endpoint],
    ['Commit', commit],
  ].filter(([, value]) => value !== undefined);
  if (rows.length === 0) return [];
  const lines = rows.map(([name, value]) => `| ${String(name)} | ${forMarkdown(String(value))} |`).join('\n');
  return [`| | |\n| --- | --- |\n${lines}\n\n${proseForMarkdown(schemaWords(outcome))}`];
}

function receiptPart({ receipt, ending, uploads }: Outcome): string[] {
  if (receipt === undefined) return [];
  const status = uploads.employees?.serverStatus;
  const said = status === undefined ? '' : ` The API’s answer said “${status}”.`;
  const way = ending === 'uploaded' ? `\n\n${WHERE_TO_LOOK}${said}` : '';
  return [
    `### Receipt\n\nThe tag \`${receipt}\`; \`roster-sync verify ${receipt}\` builds the files again and compares.${way}`,
  ];
}
