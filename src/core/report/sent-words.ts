import type { Outcome } from '../outcome/outcome.js';
import { momentIn } from '../vocabulary/time-zones.js';
import type { NextSync } from '../workflows/sending.js';
import { isProposed } from './words.js';

/* Apart from words.ts, which the report’s script would take with it. */

/** A moment as the clocks of its place show it: `2026-11-28 02:23 (Europe/London)`. */
const momentWords = ({ at, timeZone }: NextSync): string => `${momentIn(at, timeZone)} (${timeZone})`;

/** Whoever names a branch may write anything: only plain names are repeated. */
const branchWords = (name: string): string =>
  /^[A-Za-z0-9][\w./-]{0,80}$/.test(name) ? name : 'another branch';

/** When a clean change is sent, in Markdown, as far as the workflows say so. */
export function sentWords(outcome: Outcome): string[] {
  const { ending, held, plan, nextSync, landing } = outcome;
  const changes = plan && (plan.leavers.length || plan.joiners.length || plan.movers.length);
  if (ending !== 'clean' || held.length > 0 || !changes) return [];
  const at = nextSync && `**${momentWords(nextSync)}**`;
  if (landing)
    return [
      `It is sent once it is on ${branchWords(landing.sent)}: this pull request goes into ${branchWords(landing.into)}. If it isn’t right, correct it before that.`,
    ];
  if (isProposed(outcome)) {
    const when = at === undefined ? '' : ` If it is merged by then, that is ${at}.`;
    return [
      `It is sent after the merge, when the sync workflow runs next.${when} If it isn’t right, correct it before the merge.`,
    ];
  }
  return at === undefined ? [] : [`It is sent when the sync workflow runs next: ${at}.`];
}
