import type { Guards } from '../config/schema.js';
import type { GuardId, LimitId, PlanGuardId } from '../vocabulary/guards.js';
import type { RuleId } from '../vocabulary/rules.js';
import type { Plan } from './diff.js';
import type { Facts } from './facts.js';

/** Why a plan is held: one sentence a reason. What it may name is in the table of guards. */
export interface Held {
  /** Of a finding that holds, its rule. */
  readonly guard: GuardId | RuleId;
  readonly reason: string;
}

/**
 * Holds a plan against the limits of all these configurations, so that one change can't loosen a guard and pass
 * through it.
 *
 * @param before the guards of what was uploaded
 */
export function heldByAny(plan: Plan, facts: Facts, now: Guards, before: readonly Guards[]): Held[] {
  const protect = [...new Set([now, ...before].flatMap((guards) => guards.protect))];
  const held = heldBy(plan, facts, { ...now, protect });
  for (const guards of before) held.push(...notAmong(held, heldBy(plan, facts, guards)));
  return held;
}

/** Holds a plan against its limits (docs/approvals.md, What is held). */
function heldBy(plan: Plan, facts: Facts, guards: Guards): Held[] {
  const first = facts.isFirst && guards['first-sync'] === 'hold' ? [FIRST] : [];
  const { baseline } = plan;
  if (baseline === undefined) return first;
  const weighed = { ...plan, ...facts, baseline };
  const held = (Object.keys(SENTENCES) as PlanGuardId[]).flatMap((guard) =>
    heldFor(guard, SENTENCES[guard](weighed, guards)),
  );
  // A guard that holds the plan for its people needn't be named again for its positions.
  return [...first, ...held, ...notAmong(held, tooManyPositions(weighed, guards))];
}

const FIRST: Held = {
  guard: 'first-sync',
  reason: 'Nothing was uploaded before, so nobody knows who will be deleted.',
};

const heldFor = (guard: GuardId, reason: string | undefined): Held[] =>
  reason === undefined ? [] : [{ guard, reason }];

function notAmong(held: readonly Held[], others: readonly Held[]): Held[] {
  const names = new Set(held.map(({ guard }) => guard));
  return others.filter(({ guard }) => !names.has(guard));
}

/** A plan that there is something to compare with, and the facts besides. */
interface Weighed extends Plan, Facts {
  readonly baseline: number;
}

/** What each guard says of a plan that it holds, in this order; undefined where it lets it pass. */
const SENTENCES: Readonly<Record<PlanGuardId, (weighed: Weighed, guards: Guards) => string | undefined>> = {
  'max-leavers': ({ baseline, leavers, recentLeavers }, guards) => {
    // Where nobody leaves now, the leavers of last week aren't a reason.
    const count = leavers.length === 0 ? 0 : leavers.length + recentLeavers;
    const recently =
      recentLeavers > 0 ? ` (${leavers.length} now and ${recentLeavers} in the last seven days)` : '';
    return overLimit('max-leavers', count, baseline, guards, `will be deleted${recently}`);
  },
  'max-joiners': ({ baseline, joiners }, guards) =>
    overLimit('max-joiners', joiners.length, baseline, guards, 'would be new'),
  'max-movers': ({ baseline, movers }, guards) =>
    overLimit('max-movers', movers.length, baseline, guards, 'would change'),
  'max-email-changes': ({ baseline, movers }, guards) => {
    const count = movers.filter(({ fields }) => fields.includes('email')).length;
    return overLimit('max-email-changes', count, baseline, guards, 'would get another e-mail address');
  },
  protect: ({ leavers, idShown }, { protect }) => {
    const ids = leavers.map(({ id }) => id).filter((id) => protect.includes(id));
    if (ids.length === 0) return undefined;
    return `${ids.map(idShown).join(', ')} will be deleted and must never leave (\`protect\`).`;
  },
  'emptied-department': ({ emptiedDepartments }) => {
    if (emptiedDepartments.length === 0) return undefined;
    const names = emptiedDepartments.map(
      ({ name, people, moved }) =>
        `${name} (of ${people}, ${moved} are in other departments now and ${people - moved} will be deleted)`,
    );
    return `Nobody is left in ${names.join(', ')}.`;
  },
  'roster-file': ({ goneFiles }) =>
    goneFiles.length > 0
      ? `${goneFiles.join(', ')} was uploaded last time and is no longer a roster.`
      : undefined,
  paths: ({ otherPaths }) =>
    otherPaths
      ? 'The files would go to other paths of the API than last time (`api.employees-path`, `api.positions-path`).'
      : undefined,
  hierarchy: ({ hierarchyGone }) =>
    hierarchyGone ? 'Positions were uploaded last time, and this configuration sends none.' : undefined,
};

function tooManyPositions(
  { positions: { removed, added, moved, renamed }, positionsBefore, hierarchyGone }: Weighed,
  guards: Guards,
): Held[] {
  if (positionsBefore === undefined || hierarchyGone) return [];
  const changed = new Set([...moved, ...renamed]).size;
  const of = (guard: LimitId, count: number, what: string) =>
    heldFor(guard, overLimit(guard, count, positionsBefore, guards, `positions ${what}`));
  return [
    ...of('max-leavers', removed.length, 'would be removed'),
    ...of('max-joiners', added.length, 'would be new'),
    ...of('max-movers', changed, 'would move or get another title'),
  ];
}

/** @param what happens to those that are counted, as the end of a sentence that begins with their number */
function overLimit(
  guard: LimitId,
  count: number,
  baseline: number,
  guards: Guards,
  what: string,
): string | undefined {
  const { percent, floor, max = Infinity } = guards[guard];
  // 0.57 % of 10,000 is 57, and a hair less in floating point.
  const overPercent = count * 100 > percent * baseline + 1e-6;
  if (count <= floor || (!overPercent && count <= max)) return undefined;
  const allowed = [`${percent} % of ${baseline}`, ...(max === Infinity ? [] : [`${max}`])].join(' or ');
  return `${count} ${what}; more than ${allowed} waits for an approval (\`${guard}\`).`;
}
