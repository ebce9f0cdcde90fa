import type { Config } from '../../core/config/schema.js';
import { comparedFacts, type Facts } from '../../core/plan/facts.js';
import { loosened } from '../../core/plan/loosened.js';
import type { Known } from '../../core/problem/discretion.js';
import type { KeptReceipt } from '../../core/receipts/kept.js';
import { timeOf } from '../../core/receipts/names.js';
import type { Roster } from '../../core/roster/people/roster.js';
import type { Baseline } from './find.js';

/* What a run takes from its baseline: what may be shown, what should be said, and what the guards weigh. */

const DAY = 24 * 60 * 60 * 1000;

/** What may be shown because the baseline has it, or the portal is known to. */
export function knownFrom({ roster }: Pick<Baseline, 'roster'>, portalIds: readonly string[] = []): Known {
  const employees = roster?.employees ?? [];
  return {
    ids: new Set([...employees.map(({ id }) => id), ...portalIds]),
    departments: new Set(employees.map(({ values }) => values['department'] ?? '')),
  };
}

/** What a reader should know of a baseline besides, in a sentence each. */
export function notesOn({ kept, authenticity, configs }: Baseline, config: Config, now: Date): string[] {
  const looser = [...new Set(configs.flatMap(({ guards }) => loosened(guards, config.guards)))];
  const days = kept ? Math.floor((now.getTime() - timeOf(kept.name)) / DAY) : 0;
  return [
    ...(authenticity === 'unverified' ? [UNVERIFIED] : []),
    ...(looser.length > 0
      ? [
          `This configuration is looser than the one that was uploaded last, from the next sync on: ${looser.map((guard) => `\`${guard}\``).join(', ')}.`,
        ]
      : []),
    ...(days > config['stale-after']
      ? [`Until now, nothing has been accepted for ${days} days: the last receipt is ${kept?.name ?? ''}.`]
      : []),
  ];
}

const UNVERIFIED =
  'The newest receipt is unverified: its signature can only be checked with the API key, or with a line for its program in .github/roster-sync/receipt-keys.txt.';

const PATHS = ['employees-path', 'positions-path'] as const;

/** What the guards weigh besides the plan. */
export function factsOf(baseline: Baseline, roster: Roster, config: Config): Facts {
  return {
    ...comparedFacts(baseline.roster, roster),
    isFirst: baseline.kept === undefined,
    recentLeavers: recentLeavers(baseline.recent),
    otherPaths: baseline.configs.some(({ api }) => PATHS.some((path) => api[path] !== config.api[path])),
  };
}

/** An approval covers everything up to it. A tag that anybody could have made says nothing. */
function recentLeavers(recent: readonly KeptReceipt[]): number {
  const trusted = recent.filter(({ receipt, authenticity }) => receipt && authenticity !== 'forged');
  const approved = trusted.findIndex(({ receipt }) => receipt?.approvedBy !== undefined);
  return trusted
    .slice(0, approved === -1 ? undefined : approved)
    .reduce((sum, { receipt }) => sum + (receipt?.leavers ?? 0), 0);
}
