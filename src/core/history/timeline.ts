import { timeOf } from '../receipts/names.js';
import { momentIn } from '../vocabulary/time-zones.js';
import type { Entry, Facts, History } from './entry.js';

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

interface Month {
  /** YYYY-MM */
  readonly month: string;
  readonly joiners: number;
  readonly leavers: number;
}

/** Only uploads that counts can be taken from: not those that were rejected, and none that somebody else may have made. */
const counting = ({ entries }: Pick<History, 'entries'>): readonly (Entry & Counted)[] =>
  entries.filter(isCounted).toReversed();

interface Counted {
  readonly receipt: NonNullable<Entry['receipt']>;
}
const isCounted = (entry: Entry): entry is Entry & Counted =>
  entry.receipt !== undefined && entry.state !== 'rejected' && entry.signature !== 'not valid';

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

/** @returns every month from the first upload to the last; whom the first upload brought, nobody knows */
export function months(history: History): Month[] {
  const found = new Map<string, { joiners: number; leavers: number }>();
  const all = counting(history);
  const monthOf = ({ name }: Entry) => momentIn(new Date(timeOf(name)), history.timeZone).slice(0, 7);
  const [first, end] = [all[0], all.at(-1)];
  if (!first || !end) return [];
  for (let month = monthOf(first); month <= monthOf(end); month = monthAfter(month))
    found.set(month, { joiners: 0, leavers: 0 });
  for (const entry of all) {
    const { joiners, leavers } = entry.receipt;
    const month = found.get(monthOf(entry));
    if (!month || (entry.before === undefined && entry.lost === undefined)) continue;
    month.joiners += joiners;
    month.leavers += leavers;
  }
  return [...found].map(([month, counts]) => ({ month, ...counts }));
}

function monthAfter(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number)).toISOString().slice(0, 7);
}
