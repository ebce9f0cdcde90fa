import { counted } from '../base/text.js';
import type { Night } from '../history/night.js';
import { heldName } from '../plan/guards.js';
import type { Outcome } from '../outcome/outcome.js';
import { verdict } from './words.js';

/*
 * The annotation by which a night without an upload is found again, for as long as GitHub keeps runs: a fixed title, and
 * a message with counts and names of guards only.
 */

/** The titles, by which annotations are found: they never change. */
export const NIGHT_TITLES = { held: 'Roster Sync: held', failed: 'Roster Sync: failed' } as const;

/** An annotation of a sync that uploaded nothing. */
interface Annotation {
  readonly title: string;
  readonly message: string;
}

/** @returns undefined where a sync worked, and of all that isn't a sync */
export function nightWords(outcome: Outcome): Annotation | undefined {
  const { command, ending, program } = outcome;
  if (command !== 'sync' || ending === 'uploaded' || ending === 'unchanged') return undefined;
  const title = ending === 'held' ? NIGHT_TITLES.held : NIGHT_TITLES.failed;
  const parts = [verdict(outcome), ...guards(outcome), ...counts(outcome)];
  return { title, message: `${program ?? UNKNOWN}: ${parts.join(' ')}` };
}

function guards({ held, ending }: Outcome): string[] {
  if (ending !== 'held') return [];
  const names = [...new Set(held.map(heldName))];
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

/** Where the configuration couldn’t be read. */
const UNKNOWN = 'unknown program';
/** Ours are shorter; what is longer somebody else wrote. */
const MAX_SAID = 400;

/**
 * @param program whose nights matter
 * @returns undefined of another program’s, and of any other annotation
 */
export function readNight(
  { title, message }: Annotation,
  program: string,
): Pick<Night, 'ended' | 'held' | 'said'> | undefined {
  const ended = ENDS.find((end) => NIGHT_TITLES[end] === title);
  const [, of, all = ''] = /^([^:]+): ([^]*)$/.exec(message) ?? [];
  if (!ended || (of !== program && of !== UNKNOWN)) return undefined;
  const [line, names = ''] = / ?Guards: ([a-z0-9/-]+(?:, [a-z0-9/-]+)*)\./.exec(all) ?? [];
  const said = all
    .replace(line ?? '', '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const isLong = said.length > MAX_SAID;
  return {
    ended,
    held: names === '' ? [] : names.split(', '),
    said: isLong ? `${said.slice(0, MAX_SAID)}…` : said,
  };
}

const ENDS = ['held', 'failed'] as const;
