import type { Guards, Limit } from '../config/schema.js';
import type { Plan } from './diff.js';
import type { Facts } from './facts.js';

/** Why a plan is held: one sentence a reason, without people. */
export interface Held {
  readonly guard: string;
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
  for (const guards of before) {
    const names = new Set(held.map(({ guard }) => guard));
    held.push(...heldBy(plan, facts, guards).filter(({ guard }) => !names.has(guard)));
  }
  return held;
}

/** Holds a plan against its limits (docs/approvals.md, What is held). */
function heldBy(plan: Plan, facts: Facts, guards: Guards): Held[] {
  const first = facts.isFirst && guards['first-sync'] === 'hold' ? [FIRST] : [];
  if (plan.baseline === undefined) return first;
  const held = [
    ...first,
    ...tooManyPeople(plan, plan.baseline, facts.recentLeavers, guards),
    ...protectedLeavers(plan, guards.protect),
    ...emptied(facts),
    ...gone(facts),
  ];
  // What people are held for already, positions needn't be told for again.
  const names = new Set(held.map(({ guard }) => guard));
  return [...held, ...tooManyPositions(plan, facts, guards).filter(({ guard }) => !names.has(guard))];
}

const FIRST: Held = {
  guard: 'first-sync',
  reason: 'Nothing was uploaded before, so nobody knows who would be deleted.',
};

function tooManyPeople(plan: Plan, baseline: number, recentLeavers: number, guards: Guards): Held[] {
  const { leavers, joiners, movers } = plan;
  const emailChanges = movers.filter(({ fields }) => fields.includes('email')).length;
  const deleted =
    recentLeavers > 0
      ? `would be deleted (${leavers.length} now and ${recentLeavers} in the last seven days)`
      : 'would be deleted';
  // Where nobody leaves now, the leavers of last week are no reason.
  const leaving = leavers.length === 0 ? 0 : leavers.length + recentLeavers;
  return [
    ...overLimit('max-leavers', leaving, baseline, guards['max-leavers'], deleted),
    ...overLimit('max-joiners', joiners.length, baseline, guards['max-joiners'], 'would be new'),
    ...overLimit('max-movers', movers.length, baseline, guards['max-movers'], 'would change'),
    ...overLimit(
      'max-email-changes',
      emailChanges,
      baseline,
      guards['max-email-changes'],
      'would get another e-mail address',
    ),
  ];
}

function tooManyPositions({ positions }: Plan, facts: Facts, guards: Guards): Held[] {
  const { positionsBefore, hierarchyGone } = facts;
  if (positionsBefore === undefined || hierarchyGone) return [];
  const { removed, added, moved, renamed } = positions;
  const changed = new Set([...moved, ...renamed]).size;
  const of = (guard: 'max-leavers' | 'max-joiners' | 'max-movers', count: number, what: string) =>
    overLimit(guard, count, positionsBefore, guards[guard], `positions ${what}`);
  return [
    ...of('max-leavers', removed.length, 'would be removed'),
    ...of('max-joiners', added.length, 'would be new'),
    ...of('max-movers', changed, 'would move or get another title'),
  ];
}

function overLimit(guard: string, count: number, baseline: number, limit: Limit, what: string): Held[] {
  const { percent, floor, max = Infinity } = limit;
  // 0.57 % of 10,000 is 57, and a hair less in floating point.
  const overPercent = count * 100 > percent * baseline + 1e-6;
  if (count <= floor || (!overPercent && count <= max)) return [];
  const allowed = [`${percent} % of ${baseline}`, ...(max === Infinity ? [] : [`${max}`])].join(' or ');
  return [{ guard, reason: `${count} ${what}; more than ${allowed} waits for an approval (\`${guard}\`).` }];
}

function protectedLeavers(plan: Plan, protect: readonly string[]): Held[] {
  const gone = plan.leavers.filter(({ id }) => protect.includes(id));
  if (gone.length === 0) return [];
  const ids = gone.map(({ id }) => id).join(', ');
  return [{ guard: 'protect', reason: `${ids} would be deleted and must never leave (\`protect\`).` }];
}

function emptied({ emptiedDepartments }: Facts): Held[] {
  if (emptiedDepartments.length === 0) return [];
  const names = emptiedDepartments.map(
    ({ name, people, moved }) =>
      `${name} (of ${people}, ${moved} are in other departments now and ${people - moved} would be deleted)`,
  );
  return [{ guard: 'emptied-department', reason: `Nobody is left in ${names.join(', ')}.` }];
}

function gone({ goneFiles, hierarchyGone, otherPaths }: Facts): Held[] {
  const files = goneFiles.join(', ');
  return [
    ...(goneFiles.length > 0
      ? [{ guard: 'roster-file', reason: `${files} was uploaded last time and is no roster any more.` }]
      : []),
    ...(otherPaths
      ? [
          {
            guard: 'paths',
            reason:
              'The files would go to other paths of the API than last time (`api.employees-path`, `api.positions-path`).',
          },
        ]
      : []),
    ...(hierarchyGone
      ? [
          {
            guard: 'hierarchy',
            reason: 'Positions were uploaded last time, and this configuration sends none.',
          },
        ]
      : []),
  ];
}
