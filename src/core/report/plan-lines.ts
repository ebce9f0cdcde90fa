import type { Outcome } from '../outcome/outcome.js';
import type { Person, Plan } from '../plan/diff.js';
import { changeWords } from './change-words.js';
import { forTerminal } from './escape.js';
import type { Paint } from './text.js';

/* Who will be deleted, added and changed, or was, for a terminal. */

/** So many of each are named. */
const NAMED = 10;

/** @returns leavers, joiners, and changes with old and new values, ten of each and a count; nothing of a first upload */
export function planLines({ plan }: Outcome, paint: Paint): string[] {
  if (plan?.baseline === undefined) return [];
  return [
    ...list('will be deleted', plan.leavers, NAMED, paint, 'bad'),
    ...list('will be added', plan.joiners, NAMED, paint, 'strong'),
    ...list('will be changed', plan.movers, NAMED, paint, 'strong', changes),
  ];
}

/** @returns everybody whom an upload deleted, added and changed */
export function changedLines(plan: Plan, paint: Paint): string[] {
  return [
    ...list('deleted', plan.leavers, Infinity, paint, 'bad'),
    ...list('added', plan.joiners, Infinity, paint, 'strong'),
    ...list('changed', plan.movers, Infinity, paint, 'strong', changes),
  ];
}

const changes = (one: Plan['movers'][number]): string => `  ${changeWords(one)}`;

/** @param named how many of them have a line @param what is said of each after the department */
function list<One extends Person>(
  title: string,
  people: readonly One[],
  named: number,
  paint: Paint,
  ink: Parameters<Paint>[0],
  what: (one: One) => string = () => '',
): string[] {
  if (people.length === 0) return [];
  const line = (one: One) => {
    const { id, department, row } = one;
    const at = row?.line === undefined ? '' : ` (line ${row.line})`;
    return `  ${forTerminal([id, department].filter(Boolean).join('  '))}${forTerminal(what(one))}${paint('quiet', at)}`;
  };
  const more = people.length - named;
  return [
    paint(ink, `${people.length} ${title}:`),
    ...people.slice(0, named).map(line),
    ...(more > 0 ? [`  … and ${more} more`] : []),
  ];
}
