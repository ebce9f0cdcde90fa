import type { Guards, Limit } from '../config/schema.js';
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
