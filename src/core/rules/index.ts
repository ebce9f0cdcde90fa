import type { Config } from '../config/schema.js';
import type { Problem } from '../problem/problem.js';
import type { Roster } from '../roster/people/roster.js';
import { catalog } from '../vocabulary/rules.js';
import { cycles } from './hierarchy/cycles.js';
import { onePostEach } from './hierarchy/one-post-each.js';
import { oneRoot } from './hierarchy/one-root.js';
import { notTooMany, positionValues, uniquePositions } from './hierarchy/positions.js';
import { knownEmployees, orphans } from './hierarchy/references.js';
import { emailDomains, knownCountries, knownDepartments } from './roster/allowed-values.js';
import { dates } from './roster/dates.js';
import { employeeValues } from './roster/employee-values.js';
import { swappedNames } from './roster/swapped-names.js';
import { uniqueEmails, uniqueIds } from './roster/unique.js';
import type { Context, HierarchyRule, RosterRule } from './rule.js';

const ROSTER_RULES: readonly RosterRule[] = [
  dates,
  employeeValues,
  uniqueIds,
  uniqueEmails,
  knownDepartments,
  knownCountries,
  emailDomains,
  swappedNames,
];

const HIERARCHY_RULES: readonly HierarchyRule[] = [
  positionValues,
  uniquePositions,
  knownEmployees,
  onePostEach,
  orphans,
  cycles,
  oneRoot,
  notTooMany,
];

/**
 * Runs every rule; none stops another, so that one run reports everything.
 *
 * @param found what reading the roster has reported already
 * @returns all of it, as grave as the configuration's `rules` make it
 */
export function judge(roster: Roster, found: readonly Problem[], context: Context): Problem[] {
  const { hierarchy } = roster;
  return withSeverities(
    [
      ...found,
      ...ROSTER_RULES.flatMap((rule) => rule(roster, context)),
      ...(hierarchy ? HIERARCHY_RULES.flatMap((rule) => rule(hierarchy, roster, context)) : []),
    ],
    context.config.rules,
  );
}

/** What is turned off goes, what is turned down warns; what could send wrong data is as it is. */
export function withSeverities(problems: readonly Problem[], levels: Config['rules']): Problem[] {
  return problems.flatMap((found) => {
    const level = levels[found.rule];
    if (level === undefined || !catalog[found.rule].mayTurnDown) return [found];
    return level === 'off' ? [] : [{ ...found, severity: level === 'warn' ? 'warning' : 'error' }];
  });
}
