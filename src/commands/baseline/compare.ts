import type { Digests } from '../../core/base/digest.js';
import type { Config, Guards } from '../../core/config/schema.js';
import { countsOfPlan } from '../../core/plan/counted.js';
import type { Outcome } from '../../core/outcome/outcome.js';
import { planOf, type Plan } from '../../core/plan/diff.js';
import { comparedFacts, positionFacts, type Facts } from '../../core/plan/facts.js';
import { heldByAny, notAmong, type Held } from '../../core/plan/guards.js';
import { additionsTo, loosened } from '../../core/plan/loosened.js';
import type { Discretion, Known } from '../../core/problem/discretion.js';
import { timeOf } from '../../core/receipts/names.js';
import { departmentCounts, type Roster } from '../../core/roster/people/roster.js';
import { distinct, notesOnBegun, type Begun } from './begun.js';
import { NO_BEGINNINGS, type Beginnings, type Uploaded } from './beginnings.js';
import type { Baseline } from './find.js';
import { notesOnOtherKey } from './other-key.js';
import { notesOnRivals } from './same-time.js';
import { notesOnSkipped } from './trust.js';

/* What a run takes from its baseline: what may be shown, what should be said, and what the guards weigh. */

const DAY = 24 * 60 * 60 * 1000;

/**
 * What may be shown because the baseline has it, and what the ids of the portal are said to be. A receipt that nobody could
 * check may be of a commit that somebody made for it.
 *
 * @param departments others that may be shown
 */
export function knownFrom(
  { roster: uploaded, unverified }: Pick<Baseline, 'roster' | 'unverified'>,
  portalIds: readonly string[] = [],
  departments: Iterable<string> = [],
): Known {
  const roster = unverified ? undefined : uploaded;
  const employees = roster?.employees ?? [];
  return {
    ids: new Set(employees.map(({ id }) => id)),
    departments: new Set([...(roster ? departmentCounts(roster).keys() : []), ...departments]),
    // Most plans name no position.
    get positions() {
      return new Set(roster?.hierarchy?.positions.map(({ id }) => id));
    },
    portalIds,
  };
}

/** What a reader should know of a baseline besides, in a sentence each, and how it was found. */
export function notesOn(baseline: Baseline, config: Config, now: Date): Pick<Outcome, 'notes' | 'how'> {
  const { kept, isSeen, unverified, skipped, checker, begun, configs } = baseline;
  const looser = [...new Set(configs.flatMap(({ guards }) => loosened(guards, config.guards)))];
  const added = configs.flatMap((before) => additionsTo(before, config));
  const days = kept ? Math.floor((now.getTime() - timeOf(kept.name)) / DAY) : 0;
  const notes = [
    ...notesOnBegun(begun),
    ...notesOnRivals(baseline),
    ...notesOnOtherKey(baseline.newerOfOtherKey),
    ...(looser.length > 0
      ? [
          `This configuration is looser than the one that was uploaded last, from the next sync on: ${looser.map((guard) => `\`${guard}\``).join(', ')}.`,
        ]
      : []),
    ...added.map(([list, more]) => `New in \`${list}\`: ${additionsShown(more, baseline).join(', ')}.`),
    ...(days > config['stale-after']
      ? [`Until now, nothing has been accepted for ${days} days: the last receipt is ${kept?.name ?? ''}.`]
      : []),
  ];
  return {
    notes,
    how: [
      ...(unverified ? [UNVERIFIED] : []),
      ...notesOnSkipped(skipped, checker),
      ...(isSeen === false ? [UNSEEN] : []),
    ],
  };
}

const UNSEEN =
  'The upload that this compares with was accepted; nobody has confirmed that the portal applied it.';

const UNVERIFIED =
  'The newest receipt is unverified: its signature can only be checked with the API key, or with a line for its program in .github/roster-sync/receipt-keys.txt. `roster-sync keys` prints that line, and so does the summary of a sync.';

const MANY = 10;

/** Elements whose values say nothing of anybody. */
const SHARED: ReadonlySet<string> = new Set(['department', 'country', 'employee_type']);

/**
 * What a list has in addition is named, since whoever reads the plan must see it; but a list that was made of a shifted
 * column has people's names, which were uploaded as such.
 */
function additionsShown(added: readonly string[], { roster }: Pick<Baseline, 'roster'>): readonly string[] {
  const own = new Set(
    roster?.employees.flatMap(({ values }) =>
      Object.entries(values).flatMap(([element, value]) => (SHARED.has(element) ? [] : [value])),
    ),
  );
  const shown = added.filter((one) => !own.has(one));
  const hidden = added.length - shown.length;
  const first = shown.slice(0, MANY);
  return [
    ...first,
    ...(shown.length > MANY ? [`and ${shown.length - MANY} more`] : []),
    ...(hidden > 0
      ? [
          `${first.length > 0 ? 'and ' : ''}${hidden} that people have as a name or as another value (not shown)`,
        ]
      : []),
  ];
}

/** A plan, and what would be sent. */
interface Compared {
  readonly plan: Plan;
  readonly roster: Roster;
  readonly config: Config;
  readonly digests: Digests;
  readonly discretion: Discretion;
}

/** Holds a plan by the guards: against the baseline, and against what the portal may have applied besides, or instead. */
export async function heldByGuards(baseline: Baseline, compared: Compared): Promise<Held[]> {
  const { plan, config } = compared;
  const others: Doubtful[] = [
    ...baseline.perhaps.map((one) => ({
      ...one,
      premise: `If the portal applied ${one.kept.name} all the same`,
    })),
    ...baseline.rivals.map((one) => ({ ...one, premise: `If ${one.kept.name} was taken last` })),
    ...distinct(baseline.begun).map((one) => ({
      ...one,
      premise: `If the upload of ${one.name} was applied`,
    })),
  ];
  // Most nights change nothing, and then nothing need be counted.
  const { added, removed, moved, renamed } = plan.positions;
  const lists = [plan.joiners, plan.leavers, plan.movers, added, removed, moved, renamed];
  const counts = others.length > 0 || lists.some(({ length }) => length > 0);
  const beginnings = counts ? await baseline.readBeginnings() : NO_BEGINNINGS;
  const since = { ...baseline, beginnings };
  // With nothing to compare with, there is nothing to weigh.
  const held =
    plan.baseline === undefined
      ? []
      : heldByAny(plan, factsOf(since, compared), config.guards, guardsOf(since));
  held.push(...notAmong([...baseline.held, ...held], beginnings.held));
  // Against another roster the same guard may hold for far more people: whoever approves must see that.
  for (const other of others) held.push(...heldAgainst(other, since, compared));
  return held;
}

const guardsOf = ({ configs }: Since): Guards[] => configs.map(({ guards }) => guards);

interface Since extends Pick<Baseline, 'kept' | 'roster' | 'configs'> {
  readonly positions: Pick<Uploaded, 'roster'> | undefined;
  readonly beginnings: Beginnings;
}

/** What was perhaps uploaded, and isn't a baseline. */
interface Doubtful extends Pick<Begun, 'roster' | 'config'> {
  /** How a sentence about it begins. */
  readonly premise: string;
}

function heldAgainst({ premise, roster, config }: Doubtful, since: Since, compared: Compared): Held[] {
  if (!roster) {
    const reason = `${premise}, nobody knows who will be deleted: its roster can no longer be read.`;
    return [{ guard: 'baseline', reason }];
  }
  const plan = planOf(roster, compared.roster);
  const then = {
    ...since,
    roster,
    configs: [...since.configs, ...(config ? [config] : [])],
    // Its positions were perhaps applied, too.
    positions: roster.hierarchy ? { roster } : since.positions,
  };
  const facts = factsOf(then, { ...compared, plan });
  return heldByAny(plan, facts, compared.config.guards, guardsOf(then)).map((held) => ({
    ...held,
    reason: `${premise}: ${held.reason}`,
  }));
}

const API = ['employees-path', 'positions-path', 'upload'] as const;

/** What the guards weigh besides the plan. Their sentences name only what may be shown. */
function factsOf(baseline: Since, { plan, roster, config, digests, discretion }: Compared): Facts {
  const isOther = ({ api }: Config) =>
    API.some((key) => JSON.stringify(api[key]) !== JSON.stringify(config.api[key]));
  return {
    ...comparedFacts(baseline.roster, roster, discretion),
    counts: countsOfPlan(plan, roster, baseline.beginnings.began),
    positions: positionFacts(
      baseline.positions?.roster,
      roster,
      baseline.beginnings.positions,
      needNoApproval(baseline, digests),
    ),
    otherPaths: baseline.configs.some(isOther),
  };
}

/**
 * Whether these very positions need no further approval: at a first sync the approval is one of everything, and after a
 * `Partial` upload that was approved, or was a first one, the same positions are only sent again.
 */
function needNoApproval({ kept }: Since, digests: Digests): boolean {
  if (!kept) return true;
  const { approvedBy, previousReceipt, partial, digests: before } = kept.receipt;
  const wasSeen = approvedBy !== undefined || previousReceipt === undefined;
  return partial && wasSeen && before.positions === digests.positions;
}
