import { counted } from '../base/text.js';
import type { Outcome } from '../outcome/outcome.js';
import type { Row } from '../plan/diff.js';
import { folded } from '../problem/fold.js';
import { isError, type Problem } from '../problem/problem.js';
import { SIGNED_WITH } from '../receipts/signature-words.js';
import type { RuleId } from '../vocabulary/rules.js';

/** Whether a line is that of the baseline, or of what was read. */
export type Side = 'before' | 'now';

/** @returns the address of a line of a roster at GitHub, where it is known */
export function lineLink(outcome: Outcome, side: Side, { file, line }: Row): string | undefined {
  const { links, commit, baselineCommit } = outcome;
  const at = side === 'before' ? baselineCommit : (links?.head ?? commit);
  if (!links || at === undefined || line === undefined) return undefined;
  return linkable(`${links.repository}/blob/${at}/${pathIn(file)}`, `?plain=1#L${line}`);
}

const pathIn = (file: string): string => file.split('/').map(encodeURIComponent).join('/');

/** @returns where the one file is edited that has the problems or, without any, the changes */
export function editOf({ links, problems, plan, foreseen = [] }: Outcome): string | undefined {
  const edit = links?.edit;
  if (!edit) return undefined;
  const files = new Set<string>();
  if (problems.length > 0) {
    for (const { rule, file } of problems) if (!rule.startsWith('config/')) files.add(file);
  } else {
    for (const people of plan ? [plan.leavers, plan.joiners, plan.movers] : [foreseen])
      for (const { row } of people) if (row) files.add(row.file);
  }
  const [only, ...others] = files;
  if (only === undefined || others.length > 0) return undefined;
  return linkable(`${edit.repository}/edit/${pathIn(edit.branch)}/${pathIn(only)}`);
}

/** What the plan compares with: a receipt, the roster that was there, or why there is nothing. */
export function comparedWith({ command, baseline, unsignedReceipts, unasked }: Outcome): string {
  if (baseline !== undefined) return baseline;
  if (command === 'import') return 'nothing (no roster before)';
  if (unsignedReceipts) return `nothing (no receipt is ${SIGNED_WITH[unsignedReceipts]})`;
  return `nothing (${unasked ? 'the remote couldn’t be asked' : 'no upload before'})`;
}

/** Whether there is nothing to compare with only since nobody could be asked for it: then not everybody is new. */
export const isBaselineUnknown = ({ plan, unasked }: Pick<Outcome, 'plan' | 'unasked'>): boolean =>
  unasked === true && plan !== undefined && plan.baseline === undefined;

export const NOT_KNOWN = 'who will be deleted, added and changed isn’t known';

/** @returns the errors that somebody must do something about: what only follows from them goes with them */
export const toFix = (problems: readonly Problem[]): Problem[] =>
  folded(problems).flatMap(({ found }) => (isError(found) ? [found] : []));

/** The verdict in one sentence that needs no knowledge of the product. */
export function verdict(outcome: Outcome): string {
  const errors = toFix(outcome.problems).length;
  const program = outcome.program ?? 'the program';
  const people = counted(outcome.employees ?? 0, 'employee');
  if (outcome.command === 'import') return importVerdict(outcome, errors);
  switch (outcome.ending) {
    case 'clean':
      if (isBaselineUnknown(outcome))
        return 'The roster is right; what the next sync will change isn’t known.';
      return outcome.held.length > 0
        ? `The roster is right, but the next sync would wait for an approval.`
        : `The roster is right: ${people} can be sent to ${program}.`;
    case 'problems':
      return `Nothing ${outcome.command === 'sync' ? 'was' : 'can be'} sent: ${counted(errors, 'problem')} must be fixed first.`;
    case 'uploaded':
      return `${people} uploaded to ${program}.`;
    case 'unchanged':
      return `Nothing was sent: ${program} was sent exactly this roster before.`;
    case 'held':
      return 'Nothing was sent: the change waits for an approval.';
    case 'failed':
      return outcome.command === 'sync' ? `The sync failed. ${whatWasSent(outcome)}` : 'The check failed.';
  }
}

function importVerdict({ ending, rosterFile = '', employees = 0 }: Outcome, errors: number): string {
  const people = counted(employees, 'employee');
  switch (ending) {
    case 'clean':
      return `${rosterFile} was written: ${people}.`;
    case 'unchanged':
      return `${rosterFile} is as it was: ${people}.`;
    case 'problems':
      return `The roster wasn’t written: ${counted(errors, 'problem')} must be fixed first.`;
    default:
      return 'The import failed. Nothing was written.';
  }
}

/** What the errors keep from being looked at. */
export function unseenWords({ command, foreseen }: Outcome): string {
  const nothing = `Nothing ${command === 'sync' ? 'was' : 'can be'} sent before this is fixed.`;
  if (!foreseen) return `${nothing} Not checked until this is fixed: who will be deleted, added and changed.`;
  const nobody = foreseen.length === 0 ? ' Nobody is missing who was uploaded last.' : '';
  return `${nothing}${nobody} Not checked until this is fixed: who will be added and changed.`;
}

/** Who will be deleted although there are errors in other places, as a sentence. Whoever a filter leaves out is in the file all the same. */
export const foreseenWords = (count: number): string =>
  count === 1
    ? '1 person who was uploaded last will be deleted:'
    : `${count} people who were uploaded last will be deleted:`;

/** Which files the API took in this run. */
function whatWasSent({ posted, uploads, files }: Outcome): string {
  if (!posted) return 'Nothing was sent.';
  if (!uploads.employees) return 'No file is known to have been accepted.';
  if (uploads.positions) return 'Both files were accepted.';
  return files?.positions
    ? 'Only the employee file was accepted; the next sync sends both again.'
    : 'The employee file was accepted.';
}

/** Whose schemas were used, in words. */
export function schemaWords(outcome: Outcome): string {
  const { schemas } = outcome;
  if (!schemas) return '';
  const words = {
    committed: 'the schema committed in .github/roster-sync/',
    program: 'the schema that the program serves',
    'built-in': 'the built-in schema, which knows only what the vendor’s public pages say',
  };
  const { employees, positions } = schemas;
  if (employees === positions || (outcome.positions ?? 0) === 0) return `Validated with ${words[employees]}.`;
  return `Validated with ${words[employees]} (employees) and ${words[positions]} (positions).`;
}

/** By which day people were left out, and how many; empty where it doesn't matter what day it is. */
export function asOfWords({ asOf }: Pick<Outcome, 'asOf'>): string {
  if (!asOf) return '';
  const { day, timeZone, isAsked, passed, waiting } = asOf;
  const wait = waiting === 1 ? '1 person waits' : `${waiting} people wait`;
  const left = passed === 1 ? '1 person is' : `${passed} people are`;
  return [
    `The roster is as of ${day}${isAsked ? ', the day that was asked for' : ` (${timeZone})`}.`,
    ...(waiting > 0 ? [`${wait} until their start date.`] : []),
    ...(passed > 0 ? [`${left} left out, since their last day has passed.`] : []),
  ].join(' ');
}

/** The numbers of a plan in one line; empty where there are none. */
export function planWords({ plan, unasked }: Pick<Outcome, 'plan' | 'unasked'>): string {
  if (!plan || isBaselineUnknown({ plan, unasked })) return '';
  const { joiners, leavers, movers, positions } = plan;
  const moves = [
    `${counted(joiners.length, 'joiner')}, ${counted(leavers.length, 'leaver')}, ${movers.length} changed`,
    `positions: ${positions.added.length} added, ${positions.removed.length} removed, ${positions.moved.length} moved, ${positions.renamed.length} renamed`,
  ];
  return moves.join('; ');
}

/** What the platform leaves as it is (docs/vendor-api.md, The cycle). */
export const START_DATES =
  'HR Data Sync doesn’t apply a changed start date to somebody who is in the system already; change it in the portal:';

/** Whether a plan is only proposed, as on a pull request: nobody can approve it before it is merged. */
export const isProposed = ({ plan }: Outcome): boolean => plan?.comparedWithBase ?? false;

/** How a held plan is let through, and by whom. */
export function approvalWords(outcome: Outcome): string {
  const { planId, approval, unasked, landing } = outcome;
  // Another baseline is another id.
  if (unasked)
    return 'Nothing can be approved by this check: the remote couldn’t be asked what was uploaded last. Check again when it can be asked. A sync that is held says how it is approved.';
  if (isProposed(outcome) || landing)
    return `If this isn’t right, correct it before the merge. After the merge${landing ? ' into the branch that is sent' : ''} the next sync holds this and says how it is approved.${approval ? ` ${whoApproves(approval.approvers)}` : ''}`;
  const id = `\`${planId ?? ''}\``;
  // Where approvers are named, nobody can prove on a command line to be one.
  const desk = approval?.approvers ? '' : '; on a command line, sync with `--approve` and that id';
  const how = `If this is right, run the sync workflow by hand with \`approve\` set to ${id}${desk}. It lets this plan through and no other. If it isn’t right, correct the file: the next sync reads it anew.`;
  return approval ? `${how} ${whoApproves(approval.approvers)}` : how;
}

function whoApproves(approvers: readonly string[] | undefined): string {
  if (approvers?.length === 0)
    return 'Who may approve: an administrator of the repository who made no part of this change.';
  return approvers
    ? `Who may approve: ${approvers.join(', ')}; nobody approves a change of their own.`
    : 'Anyone with write access may approve; `guards.approvers` in the configuration limits that.';
}

/** Of a first upload: how many are sent, and what a reader who is to approve it looks at. */
export function firstWords(outcome: Outcome): string {
  const { program = 'the program', employees = 0 } = outcome;
  const people = counted(employees, 'person', 'people');
  if (isBaselineUnknown(outcome)) return `${people} can be sent; ${NOT_KNOWN}.`;
  return `${people} will be sent. Whoever is in ${program} today and isn’t in this file will be deleted. First compare these numbers with those in the portal:`;
}

/** The address of the form in which a held plan is approved, where it is one that may be linked. */
export function approvalForm({ approval, unasked }: Outcome): string | undefined {
  return unasked ? undefined : linkable(approval?.form);
}

/** Where a person looks for what became of the upload: no API call reports it (docs/vendor-api.md, Endpoints). */
export const WHERE_TO_LOOK =
  'Accepted is not applied yet: the portal processes the files later. Look in the portal under Add-ons, HR Data Sync.';

/**
 * @param end what comes after it in the link
 * @returns the address, where it is one that may be linked
 */
export function linkable(address: string | undefined, end = ''): string | undefined {
  return address !== undefined && /^https:\/\/[\w.~:/%+-]+$/.test(address) ? address + end : undefined;
}

/** Under which anchor GitHub shows the section that has this rule’s id as its heading. */
export const sectionAnchor = (rule: RuleId): string => rule.replaceAll('/', '');

/** @param docs the address of docs/rules.md @returns the address of the rule’s section, where there is one to link */
export function ruleLink(docs: string | undefined, rule: RuleId): string | undefined {
  const page = linkable(docs);
  return page && `${page}#${sectionAnchor(rule)}`;
}
