import { discreetPlan, planOf, type Plan } from '../core/plan/diff.js';
import { pictureOf, type Picture } from '../core/plan/picture.js';
import { positionChanges } from '../core/plan/position-changes.js';
import type { Discretion } from '../core/problem/discretion.js';
import type { Roster } from '../core/roster/people/roster.js';
import type { Baseline } from './baseline/find.js';

/** A roster that can be sent, and what it is compared with. */
interface Comparing {
  readonly roster: Roster;
  readonly baseline: Pick<Baseline, 'roster' | 'positions'>;
  /** On a pull request, its base branch’s. */
  readonly base: Roster | undefined;
  /** At a first sync, the ids that are known to be in the portal. */
  readonly portalIds: readonly string[] | undefined;
  readonly draws: boolean;
}

/** What sending a roster would change. */
export interface Planned {
  readonly plan: Plan;
  /** The plan, with no more in it than may be shown. */
  readonly shown: Plan;
  readonly picture: Picture | undefined;
  /** The plan of the same roster as it is on another day. */
  readonly planFor: (roster: Roster) => Plan;
}

/** @returns the plan of a roster against its baseline */
export function planAgainst(
  { roster, baseline, base, portalIds, draws }: Comparing,
  discretion: Discretion,
): Planned {
  const planFor = (one: Roster) => planOf(baseline.roster, one, base, portalIds);
  const compared = planFor(roster);
  // The positions of a `Partial` upload weren't accepted: the program has those before it.
  const plan = baseline.roster
    ? { ...compared, positions: positionChanges(baseline.positions?.roster, roster) }
    : compared;
  return {
    plan,
    shown: discreetPlan(plan, discretion),
    // A first approval isn't blind: whatever is read of it has the company's departments and countries.
    picture: draws || !baseline.roster ? pictureOf(baseline.roster, roster, plan, discretion) : undefined,
    planFor,
  };
}

/** Draws the chart now, where somebody else is waited for: it takes a third of the time of a report. */
export function drawAhead({ picture }: Planned): void {
  picture?.chart.at(0);
}
