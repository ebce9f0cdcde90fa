import type { Config, Guards, Limit } from '../config/schema.js';
import { LIMITS } from '../vocabulary/guards.js';

/** @returns the guards that a configuration sets looser than what was uploaded last had them */
export function loosened(before: Guards, now: Guards): string[] {
  const limits = LIMITS.filter((guard) => isLooser(before[guard], now[guard]));
  const unprotected = before.protect.some((id) => !now.protect.includes(id));
  const { approvers } = now;
  const morePeople =
    before.approvers !== undefined &&
    (approvers === undefined || approvers.some((login) => !before.approvers?.includes(login)));
  return [...limits, ...(unprotected ? ['protect'] : []), ...(morePeople ? ['approvers'] : [])];
}

const isLooser = (before: Limit, now: Limit): boolean =>
  now.percent > before.percent ||
  now.floor > before.floor ||
  (now.max ?? Infinity) > (before.max ?? Infinity);

/** The lists of a roster to which something may be added: whoever reads the plan sees what. */
const LISTS = ['departments', 'countries'] as const;

/** @returns what a configuration adds to each of these lists, where there was one */
export function additionsTo(before: Config, now: Config): [list: string, added: readonly string[]][] {
  return LISTS.flatMap((list): [string, readonly string[]][] => {
    const [old, added] = [before.roster[list], now.roster[list]];
    const more = old && added ? added.filter((one) => !old.includes(one)) : [];
    return more.length > 0 ? [[`roster.${list}`, more]] : [];
  });
}

/** @returns the configuration before with what was added to its lists, by which a roster is judged, too */
export function withAdditions(before: Config, now: Config): Config {
  const lists = LISTS.map((list) => [list, before.roster[list] && (now.roster[list] ?? before.roster[list])]);
  return { ...before, roster: { ...before.roster, ...(Object.fromEntries(lists) as object) } };
}

/** @returns the keys that decide how a roster is read and judged, and that differ */
export function changedSettings(before: Config, now: Config): string[] {
  const settingsOf = ({ roster, hierarchy, rules }: Config): Record<string, unknown> => ({
    ...Object.fromEntries(Object.entries(roster).map(([key, value]) => [`roster.${key}`, value])),
    hierarchy,
    rules,
  });
  const [old, own] = [settingsOf(before), settingsOf(now)];
  return [...new Set([...Object.keys(old), ...Object.keys(own)])].filter(
    (key) => JSON.stringify(old[key]) !== JSON.stringify(own[key]),
  );
}
