import type { Roster } from '../roster/people/roster.js';
import { LIMITS, type LimitId } from '../vocabulary/guards.js';
import type { Plan } from './diff.js';
import { peopleChanges } from './people-changes.js';

/** How many people a limit counts. */
interface Count {
  /** Whom the plan itself is about. */
  readonly now: number;
  /** The ids of all: with those of the last seven days, each person once. Nobody where the plan adds nobody. */
  readonly ids: ReadonlySet<string>;
  /** How many people there were when it began to count. */
  readonly of: number | undefined;
}

export type Counts = Readonly<Record<LimitId, Count>>;

interface Counted {
  readonly id: string;
}

/** The lists of people that are counted. */
interface Lists {
  readonly joiners: readonly Counted[];
  readonly leavers: readonly Counted[];
  readonly movers: readonly (Counted & { readonly fields: readonly string[] })[];
}

/** Whom each limit is about. */
const PEOPLE: Readonly<Record<LimitId, (lists: Lists) => readonly Counted[]>> = {
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
  const counts = LIMITS.map((limit): [LimitId, Count] => {
    const idsOf = (lists: Lists) => PEOPLE[limit](lists).map(({ id }) => id);
    const own = new Set(idsOf(plan));
    const start = began.get(limit);
    if (own.size === 0 || !start) return [limit, { now: own.size, ids: own, of: start?.employees.length }];
    const ids = new Set([...own, ...idsOf(listsSince(start, after))]);
    return [limit, { now: own.size, ids, of: start.employees.length }];
  });
  return Object.fromEntries(counts) as Counts;
}

function listsSince(start: Roster, after: Roster): Lists {
  const { joiners, leavers, movers } = peopleChanges(start, after);
  return { joiners, leavers, movers: movers.map(({ is: { id }, fields }) => ({ id, fields })) };
}
