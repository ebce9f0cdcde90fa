import type { CommitId } from '../../core/base/commit.js';
import type { Config } from '../../core/config/schema.js';
import type { Known } from '../../core/outcome/outcome.js';
import type { World } from '../../ports/world.js';
import type { Sound } from '../examine.js';
import type { Trigger } from './refusals.js';

/** A plan id that somebody approves, and the run in which they do. */
interface Approval {
  /** As it was given; empty where nothing is approved. */
  readonly planId: string;
  readonly trigger: Trigger;
  readonly commit: CommitId;
}

/** Whether a plan goes or waits, and what the outcome says of that. */
interface Decision {
  readonly isHeld: boolean;
  readonly known: Pick<Known, 'held' | 'approval' | 'approvedBy'>;
}

/** Decides whether a plan may be sent: no guard holds it, or an approval lets exactly this one through. */
export async function decide(
  world: World,
  approval: Approval,
  examination: Sound,
  config: Config,
): Promise<Decision> {
  const { held, baseline } = examination;
  if (held.length === 0) return { isHeld: false, known: {} };
  const { trigger } = approval;
  const planId = approval.planId.trim().toLowerCase();
  const approvers = approversOf(config, baseline.configs);
  const known = { approval: { form: trigger.approvalForm, approvers } };
  if (planId === '') return { isHeld: true, known };
  const fault = await faultOf(world, { ...approval, planId }, examination, approvers);
  if (fault !== undefined)
    return { isHeld: true, known: { ...known, held: [...held, { guard: 'approval', reason: fault }] } };
  return { isHeld: false, known: { ...known, approvedBy: trigger.actor ?? 'unverified' } };
}

/**
 * Who may approve a plan: undefined means anyone with write access. The configuration of what was uploaded says so; at
 * a first sync, this one.
 */
function approversOf(now: Config, uploaded: readonly Config[]): readonly string[] | undefined {
  const [first, ...others] = (uploaded.length > 0 ? uploaded : [now]).flatMap(
    ({ guards: { approvers } }): (readonly string[])[] => (approvers ? [approvers] : []),
  );
  return first?.filter((login) => others.every((list) => list.some((other) => sameLogin(other, login))));
}

const sameLogin = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** @returns why an approval doesn't let a held plan through (docs/approvals.md, Who may approve); undefined where it does */
async function faultOf(
  world: World,
  { planId, trigger, commit }: Approval,
  examination: Sound,
  approvers: readonly string[] | undefined,
): Promise<string | undefined> {
  const { event, actor } = trigger;
  if (trigger.isRerun)
    return 'A re-run approves nothing, since whoever starts it needn’t have seen the id: start a new run.';
  if (event !== undefined && event !== 'workflow_dispatch')
    return 'An approval counts only in a run that somebody started by hand (workflow_dispatch).';
  if (planId !== examination.planId) return `The approval ${planId.slice(0, 32)} is for another plan.`;
  if (!approvers) return undefined;
  if (event === undefined || actor === undefined || !world.whoChanged)
    return 'Only `approvers` may approve, and who runs this can’t be known here: run the workflow by hand.';
  const isActor = (login: string) => sameLogin(login, actor);
  if (!approvers.some(isActor)) return `${actor} isn’t one of \`approvers\`.`;
  const authors = await world.whoChanged(examination.rosterFiles, commit, examination.baseline.since);
  if (authors.some((login) => login === undefined))
    return 'Somebody whom GitHub doesn’t know changed the roster, and nobody may approve their own change.';
  if (authors.some((login) => login !== undefined && isActor(login)))
    return `${actor} changed the roster, and nobody may approve their own change.`;
  return undefined;
}
