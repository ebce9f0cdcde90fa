import type { Person } from '../plan/diff.js';
import { timeOf } from '../receipts/names.js';
import { momentIn } from '../vocabulary/time-zones.js';
import { isUpload, type Entry, type Facts, type History } from './entry.js';
import { isUncompared } from './uncompared.js';

/* What is drawn of a history: how many people there were, and how many came and left. */

/** How many people there were from a moment on. */
interface Point {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly people: number;
}

export interface Line {
  readonly name: string;
  /** Oldest first. */
  readonly points: readonly Point[];
}

/** Only uploads that counts can be taken from: not those that were rejected, and none that somebody else may have made. */
export const counting = ({ entries }: Pick<History, 'entries'>): readonly (Entry & Counted)[] =>
  entries.filter(isCounted).toReversed();

interface Counted {
  readonly receipt: NonNullable<Entry['receipt']>;
}
const isCounted = (entry: Entry): entry is Entry & Counted =>
  entry.receipt !== undefined && entry.state !== 'rejected' && isUpload(entry);

/** @returns everybody, over time */
export const headcount = (history: History): Line => ({
  name: 'Everybody',
  points: counting(history).map(({ name, receipt }) => ({ at: timeOf(name), people: receipt.employees })),
});

/** @returns each department over time, the largest of today first; those that are gone last */
export function departmentLines(history: History): Line[] {
  const read = counting(history).flatMap((entry) => {
    const facts: Facts | undefined = history.facts.get(entry.name);
    return facts?.plan ? [{ at: timeOf(entry.name), people: new Map(facts.departments) }] : [];
  });
  const names = [...new Set(read.flatMap(({ people }) => [...people.keys()]))];
  const last = (line: Line) => line.points.at(-1)?.people ?? 0;
  return names
    .map((name) => ({ name, points: read.map(({ at, people }) => ({ at, people: people.get(name) ?? 0 })) }))
    .toSorted((a, b) => last(b) - last(a));
}

/** Somebody who came or went, and with which upload. */
export interface Moved {
  readonly person: Person;
  readonly entry: Entry;
}

export interface Month {
  /** YYYY-MM */
  readonly month: string;
  /** As the receipts count them. */
  readonly joiners: number;
  readonly leavers: number;
  /** Who they were, as far as rosters were read: oldest first. */
  readonly joined: readonly Moved[];
  readonly left: readonly Moved[];
}

/** @returns the month of an upload by the clocks of the company, YYYY-MM */
export const monthOf = ({ name }: Pick<Entry, 'name'>, timeZone: string): string =>
  momentIn(new Date(timeOf(name)), timeZone).slice(0, 7);

/** @returns every month from the first upload to the last; whom one brought that was compared with nothing, nobody knows */
export function months(history: History): Month[] {
  const found = new Map<string, { joiners: number; leavers: number; joined: Moved[]; left: Moved[] }>();
  const all = counting(history);
  const own = (entry: Entry) => monthOf(entry, history.timeZone);
  const [first, end] = [all[0], all.at(-1)];
  if (!first || !end) return [];
  for (let month = own(first); month <= own(end); month = monthAfter(month))
    found.set(month, { joiners: 0, leavers: 0, joined: [], left: [] });
  for (const entry of all) {
    const { joiners, leavers } = entry.receipt;
    const month = found.get(own(entry));
    if (!month || isUncompared(entry)) continue;
    month.joiners += joiners;
    month.leavers += leavers;
    const plan = history.facts.get(entry.name)?.plan;
    month.joined.push(...(plan?.joiners ?? []).map((person) => ({ person, entry })));
    month.left.push(...(plan?.leavers ?? []).map((person) => ({ person, entry })));
  }
  return [...found].map(([month, counts]) => ({ month, ...counts }));
}

/**
 * @param lines with the same moments
 * @returns of each line, how many people there were when each month ended; undefined before the first upload
 */
export function atMonthEnds(
  lines: readonly Line[],
  all: readonly Month[],
  timeZone: string,
): (number | undefined)[][] {
  const moments = (lines[0]?.points ?? []).map(({ at }) => momentIn(new Date(at), timeZone).slice(0, 7));
  const ends = all.map(({ month }) => moments.findLastIndex((moment) => moment <= month));
  return lines.map(({ points }) => ends.map((end) => points[end]?.people));
}

function monthAfter(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number)).toISOString().slice(0, 7);
}
