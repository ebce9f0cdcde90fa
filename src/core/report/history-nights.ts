import type { History } from '../history/entry.js';
import type { Night } from '../history/night.js';
import { dayIn, momentIn } from '../vocabulary/time-zones.js';
import { timeOf } from '../receipts/names.js';
import { heldWords } from './history-words.js';
import { h, type Child, type Markup } from './html-markup.js';
import { linkable } from './words.js';

/* The nights of which GitHub tells that they were held or failed, in a terminal and on the page. */

/** When a run began, by the clocks of the company: YYYY-MM-DD HH:MM */
export const momentOf = ({ at }: Night, timeZone: string): string => momentIn(at, timeZone);

const ENDED = { held: 'held, nothing was uploaded', failed: 'the sync failed' } as const;

export const nightTitle = (night: Night, timeZone: string): string =>
  `${momentOf(night, timeZone)}: ${ENDED[night.ended]}`;

/** Why, a text each. */
export function nightDetails({ held, said }: Night): string[] {
  return [...(held.length > 0 ? [`held: ${held.map(heldWords).join('; ')}`] : []), said].filter(Boolean);
}

export function nightMarkup(night: Night, timeZone: string): Markup {
  const run = linkable(night.url);
  return h(
    'div',
    { class: 'missing' },
    nightTitle(night, timeZone),
    ...nightDetails(night).map((text) => h('div', { class: 'why' }, text)),
    run !== undefined && h('div', { class: 'why' }, h('a', { href: run }, run)),
  );
}

/** Its moment, with a link to the run. */
export function runLink(night: Night, timeZone: string): Markup {
  const run = linkable(night.url);
  const moment = momentOf(night, timeZone);
  return run === undefined ? h('span', {}, moment) : h('a', { class: 'date', href: run }, moment);
}

/** A line for each of them in a drawing. @param x where a moment is */
export const nightMarks = (nights: readonly Night[], x: (at: number) => number, height: number): Child[] =>
  nights.map((night) =>
    h('rect', { class: 'missed', x: x(night.at.getTime()) - 1, y: 0, width: 2.5, height }),
  );

/** How many nights had no upload: those in gaps, and those of which GitHub says why. */
export function nightsWithout({ gaps, nights, entries, timeZone }: History): number {
  const uploaded = new Set(entries.map(({ name }) => dayIn(new Date(timeOf(name)), timeZone)));
  const days = new Set(nights.map(({ at }) => dayIn(at, timeZone)));
  return (
    gaps.reduce((total, gap) => total + gap.nights, 0) + [...days].filter((day) => !uploaded.has(day)).length
  );
}
