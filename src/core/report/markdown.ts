import { counted } from '../base/text.js';
import type { Outcome } from '../outcome/outcome.js';
import { forMarkdown, proseForMarkdown } from './escape.js';
import { headcountsMarkdown } from './headcount-markdown.js';
import { headline } from './headline.js';
import { foreseenMarkdown, planMarkdown } from './plan-markdown.js';
import { leftOut, problemsMarkdown, type Shown } from './problems-markdown.js';
import { sentWords } from './sent-words.js';
import {
  approvalForm,
  approvalWords,
  asOfWords,
  comparedWith,
  editOf,
  firstWords,
  foreseenWords,
  isProposed,
  linkable,
  planWords,
  schemaWords,
  unseenWords,
  WHERE_TO_LOOK,
} from './words.js';

/** How much fits into a text that has a limit. */
interface Detail {
  readonly problems: Shown;
  readonly peopleOfList: number;
}

const NOTHING_LISTED: Detail = { problems: { ofRule: 0, inAll: 0 }, peopleOfList: 0 };

/** From the fullest to the barest; the first that fits is taken. */
const DETAILS: readonly Detail[] = [
  { problems: { ofRule: 20, inAll: 100 }, peopleOfList: 500 },
  { problems: { ofRule: 10, inAll: 50 }, peopleOfList: 50 },
  { problems: { ofRule: 3, inAll: 20 }, peopleOfList: 10 },
  NOTHING_LISTED,
];

/** GitHub drops a whole job summary that is over 1 MiB a step. */
const MAX_SUMMARY_BYTES = 1_000_000;
/** GitHub refuses a comment of more than 65,536 characters. */
const MAX_COMMENT_BYTES = 65_000;

/** The summary of a run, for GitHub's job summary and `summary.md`. Everything in it is escaped. */
export const summaryMarkdown = (outcome: Outcome): string => summaryOf(outcome).markdown;

/** @returns the summary, and whether it lists every problem */
export function summaryOf(outcome: Outcome): { markdown: string; hasAll: boolean } {
  const { text, detail } = fitting(MAX_SUMMARY_BYTES, (tried) => `${parts(outcome, tried).join('\n\n')}\n`);
  return { markdown: text, hasAll: leftOut(outcome.problems, detail.problems) === 0 };
}

/**
 * The comment on a pull request.
 *
 * @param marker by which the comment is found again; it doesn't show
 * @param head the newest commit of the pull request
 */
export function commentMarkdown(outcome: Outcome, marker: string, head: string | undefined): string {
  const about = aboutCommit(outcome.commit, head);
  return fitting(MAX_COMMENT_BYTES, (detail) => `${marker}\n${parts(outcome, detail).join('\n\n')}${about}\n`)
    .text;
}

/** The commit that was read: GitHub's merge isn't the one that was pushed. */
function aboutCommit(read: string | undefined, head: string | undefined): string {
  const [commit, pushed] = [read ?? head, head].map((one) => one && forMarkdown(one.slice(0, 12)));
  if (!commit) return '';
  const of = pushed && pushed !== commit ? `, which was read for ${pushed}` : '';
  return `\n\n<sub>About commit ${commit}${of}.</sub>`;
}

/** The size is counted in UTF-8, which is never less than in characters. */
function fitting(maxBytes: number, render: (detail: Detail) => string): { text: string; detail: Detail } {
  for (const detail of DETAILS) {
    const text = render(detail);
    if (new TextEncoder().encode(text).length <= maxBytes) return { text, detail };
  }
  return { text: `${render(NOTHING_LISTED).slice(0, maxBytes / 2)}\n\n…\n`, detail: NOTHING_LISTED };
}

function parts(outcome: Outcome, detail: Detail): string[] {
  return [
    `## Roster Sync: ${proseForMarkdown(headline(outcome))}`,
    ...failurePart(outcome),
    ...heldPart(outcome),
    ...problemsPart(outcome, detail),
    ...planPart(outcome, detail),
    ...[...outcome.notes, asOfWords(outcome)].filter(Boolean).map(proseForMarkdown),
    ...receiptPart(outcome),
    ...nextPart(outcome),
    ...howPart(outcome),
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
  const title = command === 'check' ? '### Why it will wait' : '### Held';
  const form = isProposed(outcome) ? undefined : approvalForm(outcome);
  const link = form === undefined ? '' : `\n\n**[Open the form to approve it](${form})**`;
  return [`${title}\n\n${reasons}\n\n${proseForMarkdown(approvalWords(outcome))}${link}`];
}

function problemsPart(outcome: Outcome, { problems, peopleOfList }: Detail): string[] {
  return [...unseenPart(outcome, peopleOfList), ...editPart(outcome), ...problemsMarkdown(outcome, problems)];
}

/** What nobody has looked at because of the errors, and who will be deleted all the same. */
function unseenPart(outcome: Outcome, peopleOfList: number): string[] {
  const { command, ending, foreseen } = outcome;
  if (command === 'import' || ending !== 'problems') return [];
  const sentence = proseForMarkdown(unseenWords(outcome));
  if (!foreseen || foreseen.length === 0) return [sentence];
  return [sentence, `**${foreseenWords(foreseen.length)}**`, ...foreseenMarkdown(outcome, peopleOfList)];
}

function planPart(outcome: Outcome, { peopleOfList }: Detail): string[] {
  const { plan, command, employees = 0 } = outcome;
  if (!plan) return [];
  if (plan.baseline !== undefined) return planMarkdown(outcome, peopleOfList);
  const first =
    command === 'import'
      ? [`There was no roster before: everybody is new (${counted(employees, 'employee')}).`]
      : firstPart(outcome);
  return [...first, ...planMarkdown(outcome, peopleOfList)];
}

/** Nobody is compared with anybody at a first upload: whoever approves it sees how many people are where. */
function firstPart(outcome: Outcome): string[] {
  const { picture } = outcome;
  const counts = headcountsMarkdown(picture?.departments ?? [], picture?.countries ?? []);
  return [proseForMarkdown(firstWords(outcome)).replace(/:$/, counts.length > 0 ? ':' : '.'), ...counts];
}

/** When it is sent, and where more is. */
function nextPart(outcome: Outcome): string[] {
  const run = linkable(outcome.links?.run);
  // Of problems that is said above them.
  const edit = outcome.problems.length > 0 ? undefined : editOf(outcome);
  const links = [
    ...(run === undefined ? [] : [`[Report](${run}#artifacts)`]),
    ...(edit === undefined ? [] : [`[Edit the file](${edit})`]),
  ];
  return [...sentWords(outcome), ...(links.length > 0 ? [links.join(' · ')] : [])];
}

/** Where the one file that has problems is edited: that is the next thing to do. */
function editPart(outcome: Outcome): string[] {
  const edit = outcome.problems.length > 0 ? editOf(outcome) : undefined;
  return edit === undefined ? [] : [`**[Edit the file](${edit})**`];
}

/** Everything that a reader needs only who asks how this came about. */
function howPart(outcome: Outcome): string[] {
  const { planId, plan, employees, positions, endpoint, commit, how } = outcome;
  const rows = [
    ['Employees', employees],
    ['Positions', positions],
    ['Address', endpoint],
    ['Commit', commit],
    ['Compared with', plan && comparedWith(outcome)],
  ].filter(([, value]) => value !== undefined);
  const id = planId === undefined ? [] : [`Plan id: \`${planId}\``];
  const said = [planWords(outcome), ...how, schemaWords(outcome)].filter(Boolean).map(proseForMarkdown);
  if (rows.length === 0 && said.length === 0) return [];
  const lines = rows.map(([name, value]) => `| ${String(name)} | ${forMarkdown(String(value))} |`);
  const facts = lines.length === 0 ? [] : [['| | |', '| --- | --- |', ...lines].join('\n')];
  const content = [...facts, ...id, ...said].join('\n\n');
  return [`<details><summary>How this was checked</summary>\n\n${content}\n\n</details>`];
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
