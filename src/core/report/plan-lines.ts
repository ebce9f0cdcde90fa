import type { Outcome } from '../outcome/outcome.js';
import type { Person, Plan } from '../plan/diff.js';
import { changeWords } from './change-words.js';
import { forTerminal } from './escape.js';
import type { Paint } from './text.js';

/* Who will be deleted and changed, or was, for a terminal. */

/** So many of each are named. */
const NAMED = 10;

/** @returns the leavers, then the changes with old and new values, ten of each and a count; nothing of a first upload */
export function planLines({ plan }: Outcome, paint: Paint): string[] {
  if (plan?.baseline === undefined) return [];
  const { leavers, movers } = linesOf(plan, paint);
  return [
    ...list('will be deleted', leavers, NAMED, (text) => paint('bad', text)),
    ...list('will be changed', movers, NAMED, (text) => paint('strong', text)),
  ];
}

/** @returns everybody whom an upload deleted, added and changed */
export function changedLines(plan: Plan, paint: Paint): string[] {
  const { leavers, joiners, movers } = linesOf(plan, paint);
  return [
    ...list('deleted', leavers, Infinity, (text) => paint('bad', text)),
    ...list('added', joiners, Infinity, (text) => paint('strong', text)),
    ...list('changed', movers, Infinity, (text) => paint('strong', text)),
  ];
}

/** @returns a line each */
function linesOf({ leavers, joiners, movers }: Plan, paint: Paint) {
  const line = ({ id, department, row }: Person, what = '') => {
    const at = row?.line === undefined ? '' : ` (line ${row.line})`;
    return `  ${forTerminal([id, department].filter(Boolean).join('  '))}${forTerminal(what)}${paint('quiet', at)}`;
  };
  return {
    leavers: leavers.map((one) => line(one)),
    joiners: joiners.map((one) => line(one)),
    movers: movers.map((one) => line(one, `  ${changeWords(one)}`)),
  };
}

function list(
  title: string,
  people: readonly string[],
  named: number,
  painted: (text: string) => string,
): string[] {
  if (people.length === 0) return [];
  const more = people.length - named;
  return [
    painted(`${people.length} ${title}:`),
    ...people.slice(0, named),
    ...(more > 0 ? [`  … and ${more} more`] : []),
  ];
}
