import type { Outcome } from '../outcome/outcome.js';
import type { Person } from '../plan/diff.js';
import { changeWords } from './change-words.js';
import { forTerminal } from './escape.js';
import type { Paint } from './text.js';

/* Who will be deleted and changed, for a terminal. */

/** So many of each are named. */
const NAMED = 10;

/** @returns the leavers, then the changes with old and new values, ten of each and a count; nothing of a first upload */
export function planLines({ plan }: Outcome, paint: Paint): string[] {
  if (plan?.baseline === undefined) return [];
  const line = ({ id, department, row }: Person, what: string) => {
    const at = row?.line === undefined ? '' : ` (line ${row.line})`;
    return `  ${forTerminal([id, department].filter(Boolean).join('  '))}${forTerminal(what)}${paint('quiet', at)}`;
  };
  return [
    ...list(
      'will be deleted',
      plan.leavers,
      (one) => line(one, ''),
      (text) => paint('bad', text),
    ),
    ...list(
      'will be changed',
      plan.movers,
      (one) => line(one, `  ${changeWords(one)}`),
      (text) => paint('strong', text),
    ),
  ];
}

function list<One>(
  title: string,
  people: readonly One[],
  lineOf: (one: One) => string,
  painted: (text: string) => string,
): string[] {
  if (people.length === 0) return [];
  const more = people.length - NAMED;
  return [
    painted(`${people.length} ${title}:`),
    ...people.slice(0, NAMED).map(lineOf),
    ...(more > 0 ? [`  … and ${more} more`] : []),
  ];
}
