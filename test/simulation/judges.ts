import type { CommitId } from '../../src/core/base/commit.js';
import type { Outcome } from '../../src/core/outcome/outcome.js';
import { planJson, problemsCsv, problemsJson } from '../../src/core/report/data-files.js';
import { summaryMarkdown } from '../../src/core/report/markdown.js';
import { plain, problemLines, storyLines } from '../../src/core/report/text.js';
import { PERSONAL } from './company.js';
import type { Seen } from './host.js';
import { wayOf, type Wish } from './oracle.js';
import { simpleConfig, simpleReading } from './reading.js';
import { countedOf, receiptsOf, sha256 } from './receipts.js';
import type { State } from './state.js';
import { isSending } from './tags.js';

/* What is asked of a run right after it, beside what was sent (oracle.ts). */

export const held = ({ held: reasons }: Outcome): string =>
  [...new Set(reasons.map(({ guard }) => guard))].join(', ');

const timeIn = (name: string): string => name.slice(name.lastIndexOf('/'));

/** What came of a run. */
export type Ending = Outcome | 'died' | 'crashed';

/** Whether whoever comes later knows that this sync perhaps sent something. */
export function hasRecord({ tags, endpoint }: State, { published }: Seen): boolean {
  const own = published.find(isSending);
  if (own === undefined) return false;
  return tags.isTrue(own) || receiptsOf(tags, endpoint).some(({ name }) => timeIn(name) > timeIn(own));
}

export function judgeApproval(state: State, outcome: Outcome, isApproved: boolean): void {
  if (outcome.approvedBy !== undefined && !isApproved)
    state.violated(
      'approval',
      `${outcome.approvedBy} wasn’t allowed to let this plan through (${held(outcome)})`,
    );
  if (isApproved && outcome.ending === 'held')
    state.violated(
      'way-out',
      `an approval that counts was refused: ${outcome.held.map(({ reason }) => reason).at(-1) ?? ''}`,
    );
}

/** An id is that of one plan: the same files, the same way, to the same place. */
export function judgePlanId(state: State, commit: CommitId, { planId }: Outcome): void {
  if (planId === undefined) return;
  const { files } = state.history.get(commit);
  const { employees, positions } = simpleReading(files, state.configPath);
  const { api, program } = simpleConfig(files, state.configPath);
  const plan = {
    rosters: sha256(employees + (positions ?? '')),
    ways: JSON.stringify([state.endpoint, program, wayOf(api)]),
  };
  const other = state.plans.get(planId) ?? plan;
  state.plans.set(planId, plan);
  for (const what of ['rosters', 'ways'] as const)
    if (other[what] !== plan[what])
      state.violated('plan', `the id ${planId.slice(0, 8)} is that of two ${what}`);
}

/** A plan compares with the newest upload that is true. */
export function judgeBaseline(state: State, wish: Wish, { plan, baseline }: Outcome): void {
  const { tags } = wish;
  const newest = countedOf(wish).find(({ isRejected }) => !isRejected);
  if (!plan || !newest) return;
  if (newest.name !== baseline)
    state.violated(
      'baseline',
      `compared with ${baseline ?? 'nothing'} instead of ${newest.name}, among ${tags.falseNames().length} tags that aren’t true`,
    );
}

/** Whose names somebody once let through as departments or ids has them among those of the baseline, which are shown. */
const isApprovedAsOther = ({ portal }: State): boolean =>
  portal.taken.some(({ text }) => /<(?:department|employee_id)>[^<]*zq/i.test(text));

/** Every text that anybody may see. */
export function lookForPeople(state: State, outcome: Outcome, said: readonly string[], what: string): void {
  const texts = [
    ...said,
    ...storyLines(outcome),
    ...outcome.problems.flatMap((found) => problemLines(found, plain)),
    ...(state.isOnce(3)
      ? [summaryMarkdown(outcome), problemsCsv(outcome.problems), problemsJson(outcome), planJson(outcome)]
      : []),
  ];
  const text = texts.find((one) => PERSONAL.test(one));
  const first = text?.slice(Math.max(0, text.search(PERSONAL) - 30)).slice(0, 60);
  if (first !== undefined && !isApprovedAsOther(state))
    state.violated('personal', `${what} shows “${first}”`);
}

/** Whether a check said what the sync of the same commit found. */
export function judgePlan(state: State, checked: Outcome | undefined, synced: Ending): void {
  if (!checked?.plan || typeof synced === 'string' || !synced.plan) return;
  const numbers = ({ plan, planId }: Outcome) =>
    [planId, plan?.joiners.length, plan?.leavers.length, plan?.movers.length].join(' ');
  if (numbers(checked) !== numbers(synced))
    state.violated('plan', `the check said ${numbers(checked)}, the sync ${numbers(synced)}`);
}

export function judgeTwin(state: State, twin: Ending, outcome: Ending): void {
  const [without, withThem] = [twin, outcome].map((one) =>
    typeof one === 'string' ? one : `${one.ending} ${one.planId?.slice(0, 8) ?? ''} ${held(one)}`,
  );
  state.count('twin worlds');
  if (without !== withThem)
    state.violated('forged-tags', `with unsigned tags: ${withThem ?? ''}; without them: ${without ?? ''}`);
}
