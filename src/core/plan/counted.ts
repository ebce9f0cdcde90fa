import type { Roster } from '../roster/people/roster.js';
import { LIMITS, type LimitId } from '../vocabulary/guards.js';
import { planOf, type Person, type Plan } from './diff.js';

/** How many people a limit counts. */
interface Count {
  /** Whom the plan itself is about. */
  readonly now: number;
  /** With those of the last seven days, each person once. Nobody where the plan adds nobody. */
  readonly all: number;
}

export type Counts = Readonly<Record<LimitId, Count>>;

/** Whom each limit is about. */
const PEOPLE: Readonly<Record<LimitId, (plan: Plan) => readonly Person[]>> = {
  'max-leavers': ({ leavers }) => leavers,
  'max-joiners': ({ joiners }) => joiners,
  'max-movers': ({ movers }) => movers,
  'max-email-changes': ({ movers }) => movers.filter(({ fields }) => fields.includes('email')),
};

/**
 * Counts whom a plan is about, and who left, joined or changed in the days before, so that nothing is done a little
 * every night unseen (docs/approvals.md, What is held).
 *
 * @param after what would be uploaded
 * @param began what had been uploaded when each limit began to count
 */
export function countsOfPlan(plan: Plan, after: Roster, began: ReadonlyMap<LimitId, Roster>): Counts {
  const plans = new Map<Roster, Plan>();
  const planSince = (roster: Roster) => {
    const known = plans.get(roster) ?? planOf(roster, after);
    plans.set(roster, known);
    return known;
  };
  const counts = LIMITS.map((limit): [LimitId, Count] => {
    const idsOf = (of: Plan) => PEOPLE[limit](of).map(({ id }) => id);
    const own = new Set(idsOf(plan));
    const start = began.get(limit);
    if (own.size === 0 || !start) return [limit, { now: own.size, all: own.size }];
    return [limit, { now: own.size, all: new Set([...own, ...idsOf(planSince(start))]).size }];
  });
  return Object.fromEntries(counts) as Counts;
}
