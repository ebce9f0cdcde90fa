import { counted } from '../base/text.js';
import type { Outcome } from '../outcome/outcome.js';
import { verdict } from './words.js';

/*
 * The annotation by which a night without an upload is found again, for as long as GitHub keeps runs: a fixed title, and
 * a message with counts and names of guards only.
 */

/** The titles, by which annotations are found: they never change. */
export const NIGHT_TITLES = { held: 'Roster Sync: held', failed: 'Roster Sync: failed' } as const;

/** An annotation of a sync that uploaded nothing. */
interface Night {
  readonly title: (typeof NIGHT_TITLES)[keyof typeof NIGHT_TITLES];
  readonly message: string;
}

/** @returns undefined where a sync worked, and of all that isn't a sync */
export function nightWords(outcome: Outcome): Night | undefined {
  const { command, ending, program } = outcome;
  if (command !== 'sync' || ending === 'uploaded' || ending === 'unchanged') return undefined;
  const title = ending === 'held' ? NIGHT_TITLES.held : NIGHT_TITLES.failed;
  const parts = [verdict(outcome), ...guards(outcome), ...counts(outcome)];
  return { title, message: `${program ?? 'unknown program'}: ${parts.join(' ')}` };
}

function guards({ held, ending }: Outcome): string[] {
  if (ending !== 'held') return [];
  const names = [...new Set(held.map(({ guard, of }) => (of === undefined ? guard : `${of}/${guard}`)))];
  return [`Guards: ${names.join(', ')}.`];
}

function counts({ employees, plan }: Outcome): string[] {
  if (employees === undefined) return [];
  const { joiners, leavers, movers } = plan ?? {};
  const changes = plan
    ? `, ${counted(joiners?.length ?? 0, 'joiner')}, ${counted(leavers?.length ?? 0, 'leaver')}, ${movers?.length ?? 0} changed`
    : '';
  return [`${counted(employees, 'employee')}${changes}.`];
}
