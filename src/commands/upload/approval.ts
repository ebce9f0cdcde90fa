import type { CommitId } from '../../core/base/commit.js';
import { sha256 } from '../../core/base/digest.js';
import { Failure, unlessFailed } from '../../core/base/failure.js';
import { isNear } from '../../core/base/nearest.js';
import { counted } from '../../core/base/text.js';
import type { Config } from '../../core/config/schema.js';
import type { Known } from '../../core/outcome/outcome.js';
import { beginsPlanId, MIN_PLAN_ID_DIGITS } from '../../core/plan/plan-id.js';
import type { ReadReceipt } from '../../core/receipts/kept.js';
import { timeOf } from '../../core/receipts/names.js';
import type { Roster } from '../../core/roster/people/roster.js';
import type { World } from '../../ports/world.js';
import type { Sound } from '../examine.js';
import { prepareOwn } from '../prepare.js';
import { anyWrites, approversOf, sameLogin } from './approvers.js';
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
  /** What a reader should know besides. */
  readonly notes?: readonly string[] | undefined;
}

/** Decides whether a plan may be sent: no guard holds it, or an approval lets exactly this one through. */
export async function decide(
  world: World,
  approval: Approval,
  examination: Sound,
  config: Config,
): Promise<Decision> {
  const { held, baseline } = examination;
  const planId = approval.planId.trim().toLowerCase();
  if (held.length === 0) return { isHeld: false, known: {}, notes: unneeded(planId, examination) };
  const { trigger } = approval;
  const approvers = approversOf(config, baseline);
  const known = { approval: { form: trigger.approvalForm, approvers } };
  if (planId === '') return { isHeld: true, known };
  const deciding = judge(world, { ...approval, planId }, examination, approvers);
  const { fault, notes, approvedBy } = await unlessFailed(deciding, ({ message, hint }): Judged => ({
    fault: `${message} ${hint}`,
  }));
  if (fault !== undefined)
    return {
      isHeld: true,
      known: { ...known, held: [...held, { guard: 'approval', reason: fault }] },
      notes,
    };
  return { isHeld: false, known: { ...known, approvedBy } };
}

/** Where nothing holds a plan, an approval of another one stops nothing; but whoever gave it means another one. */
function unneeded(planId: string, examination: Sound): string[] {
  if (planId === '' || beginsPlanId(planId, examination.planId)) return [];
  const { fault, notes = [] } = otherPlan(planId, examination);
  return [`${fault} Nothing holds this plan, so it needs no approval.`, ...notes];
}

/** Why an approval doesn't let a held plan through. */
interface Faulty {
  readonly fault: string;
  readonly notes?: readonly string[];
  readonly approvedBy?: undefined;
}

/** The same, or whom the receipt names for it. */
type Judged =
  Faulty | { readonly fault?: undefined; readonly notes?: undefined; readonly approvedBy: string };

/** @throws Failure where GitHub can't be asked who may approve */
async function judge(
  world: World,
  { planId, trigger, commit }: Approval,
  examination: Sound,
  approvers: readonly string[] | undefined,
): Promise<Judged> {
  const { event, actor } = trigger;
  if (trigger.isRerun)
    return {
      fault: 'A re-run approves nothing, since whoever starts it needn’t have seen the id: start a new run.',
    };
  if (event !== undefined && event !== 'workflow_dispatch')
    return { fault: 'An approval counts only in a run that somebody started by hand (workflow_dispatch).' };
  if (!beginsPlanId(planId, examination.planId)) return otherPlan(planId, examination);
  const isKnown = event !== undefined && actor !== undefined && world.whoChanged !== undefined;
  if (!approvers && !isKnown) return { approvedBy: actor ?? 'unverified' };
  if (!isKnown)
    return {
      fault: 'Only `approvers` may approve, and who runs this can’t be known here: run the workflow by hand.',
    };
  const makers = () => makersOf(world, { commit, actor, branch: trigger.branch }, examination);
  if (!approvers) return { approvedBy: `${actor}${await shareOf(makers)}` };
  const fault = await faultOfActor(world, actor, approvers, makers);
  return fault === undefined ? { approvedBy: actor } : { fault };
}

/** What was given instead of a plan id, where it can't be one. */
function notPlanId(given: string, planId: string): string | undefined {
  const now = `The plan id is \`${planId}\``;
  if (!/^[0-9a-f]*$/.test(given))
    return `What was approved isn’t a plan id, which has the digits 0 to 9 and a to f only. ${now}.`;
  if (given.length < MIN_PLAN_ID_DIGITS)
    return `The first ${MIN_PLAN_ID_DIGITS} digits of a plan id are needed, and ${counted(given.length, 'digit')} came. ${now}.`;
  if (given.length > planId.length)
    return `A plan id has ${planId.length} digits, and ${given.length} came. ${now}.`;
  return isNear(given, planId)
    ? `The approval ${given} is nearly this plan’s id, and mistyped. ${now}: copy it.`
    : undefined;
}

/** An approval stays exact: what a day has altered since, nobody has seen yet. */
function otherPlan(planId: string, { otherDays, planId: now }: Sound): Faulty {
  const mistyped = notPlanId(planId, now);
  if (mistyped !== undefined) return { fault: mistyped };
  const approval = `The approval ${planId}`;
  const altered = otherDays?.since(planId);
  if (!altered) return { fault: `${approval} is for another plan.` };
  const { day, what, who } = altered;
  const fault = `${approval} is for the plan of ${day}. The day has changed it since: ${what}. The plan id is now \`${now}\`.`;
  return { fault, notes: who };
}

/**
 * Where nobody is named, whoever may write may approve: GitHub needn't know who made the change, and the receipt says
 * what it knows.
 */
async function shareOf(makers: () => Promise<Makers>): Promise<string> {
  const known = await unlessFailed(makers(), () => undefined);
  if (known?.isActor) return ' (own change)';
  return !known || known.isUnknown || known.isMissing ? ' (author unknown)' : '';
}

/** @returns why somebody may not approve what others or they have made (docs/approvals.md, Who may approve) */
async function faultOfActor(
  world: World,
  actor: string,
  approvers: readonly string[],
  makers: () => Promise<Makers>,
): Promise<string | undefined> {
  const isListed = approvers.some((login) => sameLogin(login, actor));
  const isAdministrator = async () => (await world.permissionOf?.(actor)) === 'admin';
  const isNone = `${actor} isn’t one of \`approvers\`.`;
  if (!isListed && !(await isAdministrator())) return isNone;
  const { isActor, isUnknown, isMissing } = await makers();
  if (isMissing)
    return 'Something has changed since the last upload, and GitHub names nobody who made it, so nobody may approve it: start a new run later.';
  if (isActor) return `${actor} made a part of this change, and nobody may approve their own change.`;
  if (isUnknown && !(await isAdministrator()))
    return 'GitHub can’t say who made every part of this change, so only an administrator of the repository who made none of it may approve it.';
  if (isListed || isUnknown) return undefined;
  return (await anyWrites(world, approvers)) ? isNone : undefined;
}

/** Who made what is approved. */
interface Makers {
  /** Whether whoever approves made a part of it. */
  readonly isActor: boolean;
  /** Whether somebody made a part of it of whom GitHub doesn't say who it was. */
  readonly isUnknown: boolean;
  /** Whether nobody is named, though git shows a change. */
  readonly isMissing: boolean;
}

/** @throws Failure where GitHub doesn't answer */
async function makersOf(
  world: World,
  { commit, actor, branch }: { commit: CommitId; actor: string; branch: string | undefined },
  { rosterFiles, otherDays, baseline: { kept, since, begun, perhaps, rivals } }: Sound,
): Promise<Makers> {
  // Where another upload was perhaps applied, going back from it is somebody's change, too.
  const isCertain = begun.length + perhaps.length === 0;
  const approver = { login: actor, branch, from: kept && timeOf(kept.name) };
  const changers: (string | undefined)[] = [];
  let isMissing = false;
  // Of two that were sent at the same time, the older commit may be the one that was taken last.
  for (const start of [{ commit: since, name: kept?.name }, ...rivals.map((rival) => rival.kept)]) {
    if (isCertain && (await isUnchanged(world, rosterFiles, commit, start.commit))) continue;
    const from = start.name === undefined ? undefined : timeOf(start.name);
    const asked = world.whoChanged?.(rosterFiles, commit, start.commit, { ...approver, from });
    const found = (await asked) ?? [];
    isMissing ||= found.length === 0;
    changers.push(...found);
  }
  const lines = kept && otherDays ? otherDays.linesOfDay(await wholeRoster(world, kept)) : [];
  const writers = lines.length > 0 ? ((await world.whoWrote?.(lines, commit, approver)) ?? []) : [];
  const makers = [...changers, ...writers];
  return {
    isActor: makers.some((login) => login !== undefined && sameLogin(login, actor)),
    isUnknown: makers.includes(undefined),
    isMissing: isMissing || (lines.length > 0 && writers.length === 0),
  };
}

/** @returns what was uploaded last, and whom only a date had left out; undefined where it can't be read */
async function wholeRoster(
  { repository }: World,
  { commit, receipt }: ReadReceipt,
): Promise<Roster | undefined> {
  const reading = prepareOwn(repository.at(commit), receipt.configPath, () => undefined);
  return (await unlessFailed(reading, () => undefined))?.roster;
}

/** Whether git has the same files at both commits: then nobody made what holds, be it a day, a key or a schema. */
async function isUnchanged(
  { repository }: World,
  paths: readonly string[],
  commit: CommitId,
  since: CommitId | undefined,
): Promise<boolean> {
  if (since === undefined || since === commit) return since === commit;
  const [before, now] = [repository.at(since), repository.at(commit)];
  const digest = (bytes: Uint8Array | undefined) => bytes && sha256(bytes);
  for (const path of paths) {
    const both = await unlessFailed(Promise.all([before.read(path), now.read(path)]), (failure) => failure);
    if (both instanceof Failure || digest(both[0]) !== digest(both[1])) return false;
  }
  return true;
}
