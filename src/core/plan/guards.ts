import { counted } from '../base/text.js';
import type { Guards } from '../config/schema.js';
import type { GuardId, LimitId, PlanGuardId } from '../vocabulary/guards.js';
import type { RuleId } from '../vocabulary/rules.js';
import type { Plan } from './diff.js';
import type { Facts } from './facts.js';
import type { PositionChanges } from './position-changes.js';

/** Why a plan is held: one sentence a reason. What it may name is in the table of guards. */
export interface Held {
  /** Of a finding that holds, its rule. */
  readonly guard: GuardId | RuleId;
  /** Of a limit, where it isn't people that it counted: their approval says nothing of people. */
  readonly of?: 'positions';
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
  const { baseline } = plan;
  if (baseline === undefined) return [];
  const weighed = { leavers: plan.leavers, ...facts, baseline };
  const held = (Object.keys(SENTENCES) as PlanGuardId[]).flatMap((guard) =>
    heldFor(guard, SENTENCES[guard](weighed, guards)),
  );
  return [...held, ...tooManyPositions(weighed, guards, new Set(held.map(({ guard }) => guard)))];
}

const heldFor = (guard: GuardId, reason: string | undefined): Held[] =>
  reason === undefined ? [] : [{ guard, reason }];

/** @returns those whose guard hasn't held for another reason */
export function notAmong(held: readonly Held[], others: readonly Held[]): Held[] {
  const names = new Set(held.map(heldName));
  return others.filter((one) => !names.has(heldName(one)));
}

/** What a guard that has held is called, in a receipt as in a run: one that has counted positions says nothing of people. */
export const heldName = ({ guard, of }: Held): string => (of === undefined ? guard : `${of}/${guard}`);

/** A plan that there is something to compare with, and the facts besides. */
interface Weighed extends Pick<Plan, 'leavers'>, Facts {
  readonly baseline: number;
}

/** What each guard says of a plan that it holds, in this order; undefined where it lets it pass. */
const SENTENCES: Readonly<Record<PlanGuardId, (weighed: Weighed, guards: Guards) => string | undefined>> = {
  'max-leavers': (weighed, guards) => tooMany('max-leavers', weighed, guards, 'will be deleted'),
  'max-joiners': (weighed, guards) => tooMany('max-joiners', weighed, guards, 'will be new'),
  'max-movers': (weighed, guards) => tooMany('max-movers', weighed, guards, 'will change'),
  'max-email-changes': (weighed, guards) =>
    tooMany('max-email-changes', weighed, guards, 'will get another e-mail address'),
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
      ? 'The files would go to other paths of the API than last time, or in another form (`api.employees-path`, `api.positions-path`, `api.upload`).'
      : undefined,
  hierarchy: ({ positions: { gone, first, otherRoot } }) => {
    if (gone) return 'Positions were uploaded last time, and this configuration sends none.';
    if (first) return 'Positions were never accepted before, and this configuration sends some.';
    return otherRoot ? 'Another position than last time would be the root of all.' : undefined;
  },
};

/** Of those who are there already, more than half is never ordinary, however few they are. */
const OF_THE_COMPANY: ReadonlySet<LimitId> = new Set(['max-leavers', 'max-movers', 'max-email-changes']);

function tooMany(guard: LimitId, { counts, baseline }: Weighed, guards: Guards, does: string) {
  const { now, ids, of = baseline } = counts[guard];
  const all = ids.size;
  const what = all > now ? does + inSevenDays(now, all) : does;
  const moreThanHalf = (count: number, happens: string, people: number) =>
    `${counted(count, 'person', 'people')} ${happens}; more than half of ${people} always waits for an approval (\`${guard}\`).`;
  // Half of a company is half of it as the seven days began, and half of it as it is.
  if (now > 0 && OF_THE_COMPANY.has(guard)) {
    // Who left isn't among those who can change.
    const people = guard === 'max-leavers' ? of : Math.min(of, baseline);
    if (all * 2 > people) return moreThanHalf(all, what, people);
    if (now * 2 > baseline) return moreThanHalf(now, does, baseline);
  }
  return overLimit(guard, all, counted(all, 'person', 'people'), baseline, guards, what);
}

/**
 * @param held the guards that hold the plan for its people: the posts of these people needn't be named again, and only
 *   where the others alone are too many are all of them named
 */
function tooManyPositions(
  { positions, counts }: Weighed,
  guards: Guards,
  held: ReadonlySet<Held['guard']>,
): Held[] {
  const { before, gone, agreed, week, holdersOf } = positions;
  if (before === undefined || gone || agreed) return [];
  const of = (guard: LimitId, idsOf: (changes: PositionChanges) => readonly string[], does: string) => {
    const now = new Set(idsOf(positions));
    const start = now.size > 0 ? week.get(guard) : undefined;
    const all = start ? new Set([...now, ...idsOf(start)]) : now;
    const own = held.has(guard) ? counts[guard].ids : NOBODY;
    const others = [...all].filter((id) => !(own.size > 0 && holdersOf(id).some((one) => own.has(one))));
    if (!isOver(others.length, before, guards[guard])) return [];
    const what = `${does}${all.size > now.size ? inSevenDays(now.size, all.size) : ''}`;
    const reason = overLimit(guard, all.size, counted(all.size, 'position'), before, guards, what);
    return heldFor(guard, reason).map((held): Held => ({ ...held, of: 'positions' }));
  };
  return [
    ...of('max-leavers', ({ removed }) => removed, 'will be removed'),
    ...of('max-joiners', ({ added }) => added, 'will be new'),
    ...of('max-movers', ({ moved, renamed }) => [...moved, ...renamed], 'will move or get another title'),
  ];
}

const NOBODY: ReadonlySet<string> = new Set();

const inSevenDays = (now: number, all: number): string =>
  ` (${now} now and ${all - now} in the last seven days)`;

/**
 * @param who is counted, with their number
 * @param what happens to them
 */
function overLimit(
  guard: LimitId,
  count: number,
  who: string,
  baseline: number,
  guards: Guards,
  what: string,
): string | undefined {
  if (!isOver(count, baseline, guards[guard])) return undefined;
  return `${who} ${what}; the limit is ${limitWords(baseline, guards[guard])}. That waits for an approval (\`${guard}\`).`;
}

function isOver(
  count: number,
  baseline: number,
  { percent, floor, max = Infinity }: Guards[LimitId],
): boolean {
  // 0.57 % of 10,000 is 57, and a hair less in floating point.
  const overPercent = count * 100 > percent * baseline + 1e-6;
  return count > floor && (overPercent || count > max);
}

/** How many pass, and which of the settings decides that. */
function limitWords(baseline: number, { percent, floor, max = Infinity }: Guards[LimitId]): string {
  const share = Math.floor((percent * baseline + 1e-6) / 100);
  const ofAll = `${percent} % of ${baseline}`;
  if (floor > Math.min(share, max)) return `${floor} (the floor; ${ofAll} is ${share})`;
  return max < share ? `${max} (the maximum; ${ofAll} is ${share})` : `${share} (${ofAll})`;
}
