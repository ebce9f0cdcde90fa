import type { Aim, Examined } from './examine.js';
import type { Outcome } from './outcome.js';
import type { Held } from './plan/guards.js';
import type { Occasion } from './refusals.js';
import type { CommitId } from './source/source.js';
import type { World } from './world.js';

/** A plan id that somebody approves, and the run in which they do. */
export interface Approval {
  readonly planId: string;
  readonly occasion: Occasion;
  readonly commit: CommitId;
}

/** Who may approve a plan: nothing means anyone with write access. The baseline's configuration says so. */
export function approversOf({ settings }: Aim, { baseline }: Examined): readonly string[] | undefined {
  return (baseline.config ?? settings.config).guards.approvers;
}

/**
 * Decides whether an approval lets a held plan through (interface: `approve`, `approvers`).
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
  if (event !== undefined && event !== 'workflow_dispatch')
    return refused('An approval counts only in a run that somebody started by hand (workflow_dispatch).');
  if (planId !== outcome.planId) return refused(`The approval ${planId.slice(0, 32)} is for another plan.`);
  const approvers = approversOf(aim, examined);
  if (!approvers) return undefined;
  if (event === undefined || actor === undefined || !world.whoChanged)
    return refused(
      'Only `approvers` may approve, and who runs this can’t be known here: run the workflow by hand.',
    );
  const isActor = (login: string) => login.toLowerCase() === actor.toLowerCase();
  if (!approvers.some(isActor)) return refused(`${actor} isn’t one of \`approvers\`.`);
  const authors = await world.whoChanged(examined.rosterFiles, commit, examined.baseline.kept?.commit);
  if (authors.some((login) => login === undefined))
    return refused(
      'Somebody whom GitHub doesn’t know changed the roster, and nobody may approve their own change.',
    );
  if (authors.some((login) => login !== undefined && isActor(login)))
    return refused(`${actor} changed the roster, and nobody may approve their own change.`);
  return undefined;
}

const refused = (reason: string): Held => ({ guard: 'approval', reason });
