import { counted } from '../base/text.js';
import type { Outcome } from '../outcome/outcome.js';
import type { Plan } from '../plan/diff.js';
import { folded } from '../problem/fold.js';
import type { Problem } from '../problem/problem.js';
import { toFix, verdict } from './words.js';

/** What will happen, in one line: who will be deleted comes first. */
export function headline(outcome: Outcome): string {
  const { command, ending, plan, held, problems } = outcome;
  if (command === 'sync') return ofSync(outcome);
  if (command !== 'check') return verdict(outcome);
  if (ending === 'problems') return whatToFix(problems);
  if (ending !== 'clean' || !plan) return verdict(outcome);
  const changes = held.length > 0 ? heldChanges(plan) : changesOf(plan);
  if (held.length > 0)
    return `Will wait for an approval: ${plan.baseline === undefined ? firstWords(outcome) : (changes ?? 'nobody will change')}`;
  if (plan.baseline === undefined) return verdict(outcome);
  const said = changes ?? 'Nothing will change';
  if (outcome.isLastUnsure) return `${said}, compared with the last receipt`;
  return outcome.isLastRejected ? `${said}, compared with the last upload that wasn’t rejected` : said;
}

/** What became of a sync, and of whom. */
function ofSync(outcome: Outcome): string {
  const { ending, plan } = outcome;
  const said = verdict(outcome);
  if (!plan || (ending !== 'held' && ending !== 'uploaded')) return said;
  const isHeld = ending === 'held';
  const first = isHeld ? firstWords(outcome) : undefined;
  const then = isHeld ? heldChanges(plan) : changesOf(plan);
  const changes = plan.baseline === undefined ? first : then;
  return changes === undefined ? said : `${said.replace(/\.$/, '')}: ${changes}`;
}

/** With how many there are: a share of the company is what an approval is about. */
function heldChanges(plan: Plan): string | undefined {
  const { baseline, leavers } = plan;
  if (leavers.length === 0 || baseline === undefined) return changesOf(plan);
  return changesOf(plan, `${leavers.length} of ${counted(baseline, 'person', 'people')} will be deleted`);
}

function firstWords({ unsignedReceipts, unasked }: Outcome): string {
  if (unsignedReceipts) return 'nobody knows what was uploaded before';
  return unasked ? 'it isn’t known what was uploaded before' : 'it is the first upload';
}

/** What an upload does to people, and where it does nothing to them, to positions; undefined for nothing at all. */
function changesOf(
  { leavers, joiners, movers, positions }: Plan,
  deleted = `${counted(leavers.length, 'person', 'people')} will be deleted`,
): string | undefined {
  const others = [
    { count: joiners.length, does: 'added' },
    { count: movers.length, does: 'changed' },
  ].filter(({ count }) => count > 0);
  if (leavers.length > 0)
    return [deleted, ...others.map(({ count, does }) => `${count} ${does}`)].join(' · ');
  const [first, ...rest] = others;
  if (first)
    return [
      `${counted(first.count, 'person', 'people')} will be ${first.does}`,
      ...rest.map(({ count, does }) => `${count} ${does}`),
    ].join(' · ');
  const { count } = positions;
  return count === 0 ? undefined : `Nobody will change · ${counted(count, 'position')} will`;
}

/** Whoever edits a roster fixes cells; what isn't in one is a problem. */
function whatToFix(problems: readonly Problem[]): string {
  const { errors, cells } = countsOf(problems);
  return cells === undefined ? `${counted(errors, 'problem')} to fix` : `${counted(cells, 'cell')} to fix`;
}

/** The title over the list of them. Where the headline has counted them already, it isn’t said twice. */
export function problemsTitle(outcome: Outcome): string {
  const said = problemsWords(outcome.problems);
  const [counts] = said.split(';');
  return counts === headline(outcome) ? said.replace(counts, 'What to fix') : said;
}

/** The same count, with what else is listed and why there were more. */
export function problemsWords(problems: readonly Problem[]): string {
  const { errors, cells, warnings, follow } = countsOf(problems);
  const several = cells === undefined || cells === errors ? '' : `, with ${counted(errors, 'problem')}`;
  const parts = [
    ...(errors > 0 ? [whatToFix(problems) + several] : []),
    ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
  ];
  const one = `other problem will go with ${errors + warnings === 1 ? 'it' : 'them'}`;
  return (
    parts.join(', ') + (follow === 0 ? '' : `; ${counted(follow, one, one.replace('problem', 'problems'))}`)
  );
}

/** How many there are; `cells` where all errors are in cells. What follows from another is counted apart. */
function countsOf(problems: readonly Problem[]) {
  const all = folded(problems);
  const errors = toFix(problems);
  const areCells = errors.every(
    ({ rule, line, column, isWide }) =>
      !isWide && !rule.startsWith('config/') && line !== undefined && column !== undefined,
  );
  const cells = new Set(errors.map(({ file, line, column }) => `${file}:${line ?? ''}:${column ?? ''}`));
  return {
    errors: errors.length,
    cells: areCells ? cells.size : undefined,
    warnings: all.length - errors.length,
    follow: problems.length - all.length,
  };
}
