import { nextRun, type Schedule } from '../workflows/cron.js';
import { dayIn } from '../vocabulary/time-zones.js';
import type { Gap } from './entry.js';

/* Planned nights of which there isn't a receipt, by today’s schedule. */

/** GitHub starts a planned run when it has room, and a run takes its time. */
const LATE = 3 * 60 * 60 * 1000;
/** A schedule of every five minutes has a hundred thousand runs a year: whatever is planned more often isn’t looked at. */
const MAX_RUNS = 20_000;

interface Looked {
  /** Milliseconds since 1970: of all uploads, also those that aren’t shown. */
  readonly uploads: readonly number[];
  /** From when until when others may have been: of the receipt at their end only the name is known. */
  readonly unknown: readonly (readonly [from: number, to: number])[];
  readonly now: number;
  /** The first and the last night that is asked for, YYYY-MM-DD. */
  readonly since: string | undefined;
  readonly until: string | undefined;
  /** By whose clocks a night is named. */
  readonly timeZone: string;
}

/**
 * Finds the nights for which a run was planned, and no receipt is of the time from it to the next planned run. Of nights of
 * which a receipt is missing, that isn't said.
 *
 * @returns newest first; nights that follow each other in the schedule are one gap
 */
export function gapsIn(schedules: readonly Schedule[], looked: Looked): Gap[] {
  const { uploads, unknown, timeZone, since = '', until = '~' } = looked;
  const inOrder = uploads.toSorted((a, b) => a - b);
  const [first] = inOrder;
  if (first === undefined) return [];
  const planned = plannedRuns(schedules, first, looked.now);
  const days = new Map<string, boolean>();
  let next = 0;
  for (const [at, run] of planned.entries()) {
    const end = planned[at + 1] ?? Infinity;
    while ((inOrder[next] ?? Infinity) < run) next += 1;
    const isUnknown = unknown.some(([from, to]) => run <= to && end > from);
    const hasUpload = (inOrder[next] ?? Infinity) < end || isUnknown;
    const day = dayIn(new Date(run), timeZone);
    days.set(day, (days.get(day) ?? false) || hasUpload);
  }
  return folded([...days].filter(([day]) => day >= since && day <= until));
}

/** @param days in their order, and whether something was uploaded */
function folded(days: readonly (readonly [day: string, hasUpload: boolean])[]): Gap[] {
  const gaps: Gap[] = [];
  let isOpen = false;
  for (const [day, hasUpload] of days) {
    const last = isOpen ? gaps.pop() : undefined;
    if (last && hasUpload) gaps.push(last);
    else if (last) gaps.push({ ...last, to: day, nights: last.nights + 1 });
    else if (!hasUpload) gaps.push({ from: day, to: day, nights: 1 });
    isOpen = !hasUpload;
  }
  return gaps.toReversed();
}

function plannedRuns(schedules: readonly Schedule[], from: number, now: number): number[] {
  const runs = schedules.flatMap((schedule) => {
    const found: number[] = [];
    let at = nextRun(schedule, new Date(from));
    while (at && at.getTime() < now - LATE && found.length < MAX_RUNS) {
      found.push(at.getTime());
      at = nextRun(schedule, at);
    }
    return found;
  });
  return [...new Set(runs)].toSorted((a, b) => a - b);
}
