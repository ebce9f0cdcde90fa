import type { Line, Month } from '../history/timeline.js';
import type { Entry, Gap } from '../history/entry.js';
import type { Night } from '../history/night.js';
import { timeOf } from '../receipts/names.js';
import { dayIn } from '../vocabulary/time-zones.js';
import { nightMarks } from './history-nights.js';
import { h, spoken, type Child, type Markup } from './html-markup.js';

/* Drawings of the history: shapes are drawn here, and their words lie beside them, so that both fit every width. */

const WIDTH = 1000;
const HEIGHT = 100;
const DAY = 24 * 60 * 60 * 1000;
/** A drawing that is stretched to the page: its lines keep their width. */
const BOX = { class: 'drawing', viewBox: `0 0 ${WIDTH} ${HEIGHT}`, preserveAspectRatio: 'none' };

interface Scales {
  readonly x: (at: number) => number;
  readonly y: (people: number) => number;
  readonly low: number;
  readonly high: number;
}

/** The span of days is given by all lines of a page, so that they can be compared. */
function scalesOf({ points }: Line, from: number, to: number): Scales {
  const people = points.map((point) => point.people);
  const [least, most] = [Math.min(...people), Math.max(...people)];
  const room = Math.max(1, Math.ceil((most - least) * 0.15));
  const [low, high] = [Math.max(0, least - room), most + room];
  const round = (value: number) => Math.round(value * 10) / 10;
  return {
    x: (at) => round(((at - from) / Math.max(1, to - from)) * WIDTH),
    y: (count) => round(HEIGHT - ((count - low) / (high - low)) * HEIGHT),
    low,
    high,
  };
}

/** Between two uploads the number stays what it was. */
function stepsOf({ points }: Line, { x, y }: Scales): string {
  const [first, ...others] = points;
  if (!first) return '';
  return [
    `M${x(first.at)} ${y(first.people)}`,
    ...others.map(({ at, people }) => `H${x(at)}V${y(people)}`),
    `H${WIDTH}`,
  ].join('');
}

interface Drawn {
  readonly line: Line;
  readonly entries: readonly Entry[];
  readonly gaps: readonly Gap[];
  readonly nights: readonly Night[];
  /** When an upload was, as it is read. */
  readonly nightOf: (entry: Entry) => string;
  /** By whose clocks days are. */
  readonly timeZone: string;
}

/** Everybody over time, with what was held and the nights without an upload. */
export function headcountChart({ line, entries, gaps, nights, nightOf, timeZone }: Drawn): Child {
  const [first, last] = [line.points[0], line.points.at(-1)];
  if (!first || !last || line.points.length < 2) return undefined;
  const scales = scalesOf(line, first.at, last.at);
  const steps = stepsOf(line, scales);
  const { x } = scales;
  const middle = h('path', { class: 'grid', d: `M0 ${HEIGHT / 2}H${WIDTH}` });
  const bands = gaps.map(({ from, to }) => {
    const [start, end] = [
      x(Math.max(first.at, Date.parse(from))),
      x(Math.min(last.at, Date.parse(to) + DAY)),
    ];
    return (
      end > start &&
      h('rect', { class: 'gap', x: start, y: 0, width: Math.max(2, end - start), height: HEIGHT })
    );
  });
  const holds = entries
    .filter(({ receipt }) => receipt?.approvedBy !== undefined)
    .map(({ name }) =>
      h('rect', { class: 'hold', x: x(timeOf(name)) - 1, y: 0, width: 2.5, height: HEIGHT }),
    );
  const width = Math.max(2, WIDTH / line.points.length);
  const seen = entries.map((entry) =>
    h(
      'rect',
      { class: 'seen', x: x(timeOf(entry.name)) - width / 2, y: 0, width, height: HEIGHT },
      h('title', {}, `${nightOf(entry)}: ${entry.receipt?.employees ?? '?'} people`),
    ),
  );
  const words = `From ${first.people} people to ${last.people}; the table below has every number.`;
  return plot(
    [scales.high, Math.round((scales.high + scales.low) / 2), scales.low].map(String),
    h(
      'svg',
      { ...BOX, role: 'img', 'aria-label': words },
      middle,
      ...bands,
      h('path', { class: 'area', d: `${steps}V${HEIGHT}H0Z` }),
      ...holds,
      // One that was held after the last upload is at the edge.
      ...nightMarks(nights, (at) => Math.min(WIDTH, Math.max(0, x(at))), HEIGHT),
      h('path', { class: 'line', d: steps }),
      ...seen,
    ),
    [0, 1, 2, 3, 4].map((part) => dayIn(new Date(first.at + ((last.at - first.at) * part) / 4), timeZone)),
  );
}

const plot = (scale: readonly string[], drawing: Markup, when: readonly string[], below?: Child): Markup =>
  h(
    'div',
    { class: 'plot' },
    h('div', { class: 'scale', 'aria-hidden': 'true' }, ...scale.map((text) => h('span', {}, text))),
    drawing,
    when.length > 0 &&
      h('div', { class: 'when', 'aria-hidden': 'true' }, ...when.map((text) => h('span', {}, text))),
    below,
  );

/** A department without a name has one here. */
export const nameOf = ({ name }: Line): string => (name === '' ? '(none)' : name);

/** One department, small. */
export function smallChart(line: Line): Markup {
  const [first, last] = [line.points[0], line.points.at(-1)];
  const [from, to] = [first?.at ?? 0, last?.at ?? 0];
  const scales = scalesOf(line, from, to);
  const steps = stepsOf(line, scales);
  const [before, now] = [first?.people ?? 0, last?.people ?? 0];
  const change = now - before;
  const signed = change === 0 ? '±0' : change > 0 ? `+${change}` : `−${-change}`;
  return h(
    'li',
    {},
    h('h3', {}, h('bdi', {}, nameOf(line))),
    h('span', { class: 'value' }, now),
    ' ',
    h('span', { class: change > 0 ? 'more' : change < 0 ? 'fewer' : 'quiet' }, signed),
    spoken(` since the first upload, which had ${before}`),
    h(
      'svg',
      { ...BOX, 'aria-hidden': 'true' },
      h('path', { class: 'area', d: `${steps}V${HEIGHT}H0Z` }),
      h('path', { class: 'line', d: steps }),
    ),
  );
}

/** Who came above the line, who left below it, a pair a month. */
export function monthsChart(all: readonly Month[]): Child {
  const most = Math.max(1, ...all.flatMap(({ joiners, leavers }) => [joiners, leavers]));
  const step = WIDTH / all.length;
  const middle = HEIGHT / 2;
  const bars = all.flatMap(({ month, joiners, leavers }, at) => {
    const [up, down] = [joiners, leavers].map((count) => Math.round((count / most) * (middle - 2) * 10) / 10);
    const box = { x: Math.round(at * step + step * 0.2), width: Math.round(step * 0.6) };
    const title = h('title', {}, `${month}: ${joiners} added, ${leavers} deleted`);
    return [
      h('rect', { class: 'joiners', ...box, y: middle - (up ?? 0), height: up }, title),
      h('rect', { class: 'leavers', ...box, y: middle, height: down }, title),
    ];
  });
  const drawing = h(
    'svg',
    { ...BOX, role: 'img', 'aria-label': 'Added and deleted by month; the table below has every number.' },
    ...bars,
    h('path', { class: 'axis', d: `M0 ${middle}H${WIDTH}` }),
  );
  return plot([`+${most}`, '0', `−${most}`], drawing, [], monthNumbers(all));
}

/** So many months have their numbers below them. */
const NUMBERED = 13;

/** Below each pair its month and its numbers; of many, only the month of some. */
function monthNumbers(all: readonly Month[]): Child {
  const every = Math.ceil(all.length / NUMBERED);
  const isNumbered = every === 1;
  const most = Math.max(...all.flatMap(({ joiners, leavers }) => [joiners, leavers]));
  const isCrowded = all.length > 8 || most > 99;
  const cells = all.map(({ month, joiners, leavers }, at) => {
    const isFirst = at === 0 || month.endsWith('-01');
    const name = h('b', {}, isFirst ? month.slice(0, 4) : '', h('span', {}, month.slice(5)));
    return h(
      'span',
      {},
      at % every === 0 && name,
      isNumbered && h('span', { class: 'more' }, joiners > 0 ? `+${joiners}` : '·'),
      isNumbered && h('span', { class: 'fewer' }, leavers > 0 ? `−${leavers}` : '·'),
    );
  });
  return h('div', { class: `months${isCrowded ? ' crowded' : ''}`, 'aria-hidden': 'true' }, ...cells);
}
