import { catalog, type RuleId } from '../catalog.js';
import type { Outcome } from '../outcome.js';
import type { Problem } from '../problem.js';
import { forMarkdown, proseForMarkdown } from './escape.js';
import { counted, planWords, schemaWords, verdict, WHERE_TO_LOOK } from './words.js';

const PLACES_A_RULE = 10;
const PEOPLE_A_LIST = 50;

/** The summary of a run, for GitHub's job summary and `summary.md`. Everything in it is escaped. */
export function summaryMarkdown(outcome: Outcome): string {
  const parts = [
    `## Roster Sync: ${proseForMarkdown(verdict(outcome))}`,
    ...failurePart(outcome),
    ...outcome.notes.map(proseForMarkdown),
    ...heldPart(outcome),
    ...problemsPart(outcome.problems),
    ...planPart(outcome),
    ...numbersPart(outcome),
    ...receiptPart(outcome),
  ];
  return `${parts.join('\n\n')}\n`;
}

function failurePart({ failure }: Outcome): string[] {
  return failure ? [`**${proseForMarkdown(failure.message)}**\n\n${proseForMarkdown(failure.hint)}`] : [];
}

function heldPart(outcome: Outcome): string[] {
  const { held, planId, approvedBy, command } = outcome;
  if (held.length === 0) return [];
  const reasons = held.map(({ reason }) => `- ${proseForMarkdown(reason)}`).join('\n');
  if (approvedBy !== undefined) return [`### Held, and approved by ${forMarkdown(approvedBy)}\n\n${reasons}`];
  const title = command === 'check' ? '### A sync would be held' : '### Held';
  const way = `If this is right, run the sync workflow by hand with \`approve\` set to \`${planId ?? ''}\`; on a command line, add \`--approve ${planId ?? ''}\`. It lets this plan through and no other.`;
  return [`${title}\n\n${reasons}\n\n${way}`];
}

function problemsPart(problems: readonly Problem[]): string[] {
  if (problems.length === 0) return [];
  const byRule = new Map<RuleId, Problem[]>();
  for (const found of problems) byRule.set(found.rule, [...(byRule.get(found.rule) ?? []), found]);
  const groups = [...byRule].map(([rule, found]) => {
    const rows = found.slice(0, PLACES_A_RULE).map(problemRow);
    const more =
      found.length > PLACES_A_RULE ? `\n\n… and ${found.length - PLACES_A_RULE} more, in problems.csv.` : '';
    const hint = found[0]?.hint ?? catalog[rule].hint;
    const head = `#### ${proseForMarkdown(catalog[rule].title)} (${found.length})\n\n${proseForMarkdown(hint)}`;
    return `${head}\n\n| Place | Employee | What is wrong |\n| --- | --- | --- |\n${rows.join('\n')}${more}`;
  });
  return [`### ${counted(problems.length, 'problem')}`, ...groups];
}

function problemRow({ file, line, column, employeeId, message }: Problem): string {
  const place = [
    file,
    ...(line === undefined ? [] : [`line ${line}`]),
    ...(column === undefined ? [] : [`cell ${column}`]),
  ];
  return `| ${forMarkdown(place.join(', '))} | ${forMarkdown(employeeId ?? '')} | ${proseForMarkdown(message)} |`;
}

function planPart(outcome: Outcome): string[] {
  const { plan, baseline, planId } = outcome;
  if (!plan) return [];
  const against = baseline === undefined ? 'nothing was uploaded before' : `against ${baseline}`;
  const lists = [
    ['Leavers', plan.leavers.map(({ id, department }) => [id, department, ''])],
    [
      'Joiners',
      plan.baseline === undefined ? [] : plan.joiners.map(({ id, department }) => [id, department, '']),
    ],
    ['Movers', plan.movers.map(({ id, department, fields }) => [id, department, fields.join(', ')])],
  ] as const;
  const tables = lists.filter(([, rows]) => rows.length > 0).map(([title, rows]) => peopleTable(title, rows));
  const id = `Plan id: \`${planId ?? ''}\``;
  return [
    `### Plan (${forMarkdown(against)})\n\n${proseForMarkdown(planWords(outcome))}\n\n${id}`,
    ...tables,
  ];
}

function peopleTable(title: string, rows: readonly (readonly string[])[]): string {
  const shown = rows.slice(0, PEOPLE_A_LIST).map((cells) => `| ${cells.map(forMarkdown).join(' | ')} |`);
  const more =
    rows.length > PEOPLE_A_LIST ? `\n\n… and ${rows.length - PEOPLE_A_LIST} more, in plan.json.` : '';
  return `<details><summary>${title} (${rows.length})</summary>\n\n| Employee id | Department | Changed |\n| --- | --- | --- |\n${shown.join('\n')}${more}\n\n</details>`;
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
  const table = rows.map(([name, value]) => `| ${String(name)} | ${forMarkdown(String(value))} |`).join('\n');
  return [`| | |\n| --- | --- |\n${table}\n\n${proseForMarkdown(schemaWords(outcome))}`];
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
