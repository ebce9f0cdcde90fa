import type { CommitId } from '../../core/base/commit.js';
import type { Outcome } from '../../core/outcome/outcome.js';
import type { Held } from '../../core/plan/guards.js';
import type { World } from '../../ports/world.js';
import type { Aim, Examined } from '../examine.js';
import type { Occasion } from './refusals.js';

/** A plan id that somebody approves, and the run in which they do. */
interface Approval {
  readonly planId: string;
  readonly occasion: Occasion;
  readonly commit: CommitId;
}

/**
 * Who may approve a plan: nothing means anyone with write access. The configuration of what was uploaded says so; at a
 * first sync, this one.
 */
export function approversOf({ settings }: Aim, { baseline }: Examined): readonly string[] | undefined {
  const { configs } = baseline;
  const named = (configs.length > 0 ? configs : [settings.config]).flatMap(({ guards: { approvers } }) =>
    approvers ? [approvers] : [],
  );
  const [first, ...others] = named;
  return first?.filter((login) => others.every((list) => list.some((other) => sameLogin(other, login))));
}

const sameLogin = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/**
 * Decides whether an approval lets a held plan through (docs/approvals.md, Who may approve).
 *
 * @returns nothing where it does, else why not
 */
export async function approvalFault(
  world: World,
  { planId, occasion, commit }: Approval,
  outcome: Outcome,
  aim: Aim,
  examined: Examined,
): Promise<Held | undefined> {
  const { event, actor } = occasion;
  if (occasion.isRerun)
    return refused(
      'A re-run approves nothing, since whoever starts it needn’t have seen the id: start a new run.',
    );
  if (event !== undefined && event !== 'workflow_dispatch')
    return refused('An approval counts only in a run that somebody started by hand (workflow_dispatch).');
  if (planId !== outcome.planId) return refused(`The approval ${planId.slice(0, 32)} is for another plan.`);
  const approvers = approversOf(aim, examined);
  if (!approvers) return undefined;
  if (event === undefined || actor === undefined || !world.whoChanged)
    return refused(
      'Only `approvers` may approve, and who runs this can’t be known here: run the workflow by hand.',
    );
  const isActor = (login: string) => sameLogin(login, actor);
  if (!approvers.some(isActor)) return refused(`${actor} isn’t one of \`approvers\`.`);
  const authors = await world.whoChanged(examined.rosterFiles, commit, examined.baseline.since);
  if (authors.some((login) => login === undefined))
    return refused(
      'Somebody whom GitHub doesn’t know changed the roster, and nobody may approve their own change.',
    );
  if (authors.some((login) => login !== undefined && isActor(login)))
    return refused(`${actor} changed the roster, and nobody may approve their own change.`);
  return undefined;
}

const refused = (reason: string): Held => ({ guard: 'approval', reason });
