import type { Guards, Limit } from '../config/schema.js';
import type { Plan } from './diff.js';

/** Why a plan is held: one sentence a reason, without people. */
export interface Held {
  readonly guard: string;
  readonly reason: string;
}

/**
 * Holds a plan against the limits of both configurations, so that one change can't loosen a guard and pass through it.
 *
 * @param before the baseline's guards
 */
export function heldByEither(plan: Plan, now: Guards, before: Guards | undefined): Held[] {
  const protect = [...new Set([...now.protect, ...(before?.protect ?? [])])];
  const held = heldBy(plan, { ...now, protect });
  const stricter = before ? heldBy(plan, before) : [];
  const names = new Set(held.map(({ guard }) => guard));
  return [...held, ...stricter.filter(({ guard }) => !names.has(guard))];
}

/** Holds a plan against its limits (interface: Configuration, `guards`). */
export function heldBy(plan: Plan, guards: Guards): Held[] {
  if (plan.baseline === undefined) {
    if (guards['first-sync'] === 'allow') return [];
    return [
      { guard: 'first-sync', reason: 'Nothing was uploaded before, so nobody knows who would be deleted.' },
    ];
  }
  const emailChanges = plan.movers.filter(({ fields }) => fields.includes('email')).length;
  return [
    ...overLimit(
      'max-leavers',
      plan.leavers.length,
      plan.baseline,
      guards['max-leavers'],
      'would be deleted',
    ),
    ...overLimit('max-joiners', plan.joiners.length, plan.baseline, guards['max-joiners'], 'would be new'),
    ...overLimit('max-movers', plan.movers.length, plan.baseline, guards['max-movers'], 'would change'),
    ...overLimit(
      'max-email-changes',
      emailChanges,
      plan.baseline,
      guards['max-email-changes'],
      'would get another e-mail address',
    ),
    ...protectedLeavers(plan, guards.protect),
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
