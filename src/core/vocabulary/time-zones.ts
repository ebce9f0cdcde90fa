import { nearest } from '../base/nearest.js';

/* Days by the clocks of a place. Which zones there are, and their rules, is what the runtime has of the IANA database. */

const ZONE = /^[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+)*$/;

/** Whether a text is the name of a time zone, as in Europe/London. An offset alone isn't one: it knows no summer. */
export function isTimeZone(name: string): boolean {
  if (!ZONE.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** @returns the time zone whose name, or whose city, is nearly what was written; undefined where none is near */
export function nearestTimeZone(written: string): string | undefined {
  const zones = ['UTC', ...Intl.supportedValuesOf('timeZone')];
  const whole = nearest(written, zones);
  if (whole !== undefined) return whole;
  const cityOf = (zone: string) => zone.slice(zone.lastIndexOf('/') + 1);
  const city = nearest(cityOf(written.trim().replaceAll(' ', '_')), zones.map(cityOf));
  return zones.find((zone) => cityOf(zone) === city);
}

/**
 * @param timeZone the name of one
 * @returns the day that it is there at a moment, as YYYY-MM-DD
 */
export function dayIn(at: Date, timeZone: string): string {
  // Its clock is the only one that takes no table to read.
  if (timeZone === 'UTC') return at.toISOString().slice(0, 10);
  const parts = clockOf(timeZone).formatToParts(at);
  const of = (type: Intl.DateTimeFormatPartTypes) => parts.find((part) => part.type === type)?.value ?? '';
  return `${of('year')}-${of('month')}-${of('day')}`;
}

/** @returns what the clocks of a place show at a moment, as YYYY-MM-DD HH:MM */
export function momentIn(at: Date, timeZone: string): string {
  const parts = clockOf(timeZone).formatToParts(at);
  const of = (type: Intl.DateTimeFormatPartTypes) => parts.find((part) => part.type === type)?.value ?? '';
  return `${dayIn(at, timeZone)} ${of('hour')}:${of('minute')}`;
}

const MINUTE = 60_000;
/** No clock is further from that of UTC, in minutes. */
const FURTHEST = 24 * 60;

/**
 * @param day as YYYY-MM-DD
 * @param timeZone the name of one
 * @returns the first minute of that day there: where the clocks are put forward over midnight, another one than 00:00
 */
export function beginningOf(day: string, timeZone: string): Date {
  const at = (minutes: number) => new Date(Date.parse(day) + minutes * MINUTE);
  let [before, from] = [-FURTHEST, FURTHEST];
  while (from - before > 1) {
    const middle = Math.floor((before + from) / 2);
    if (dayIn(at(middle), timeZone) < day) before = middle;
    else from = middle;
  }
  return at(from);
}

/** Making one takes longer than all that is asked of it. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const day = { calendar: 'iso8601', year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  const form = { timeZone, ...day, hourCycle: 'h23', hour: '2-digit', minute: '2-digit' } as const;
  const clock = clocks.get(timeZone) ?? new Intl.DateTimeFormat('en-US', form);
  clocks.set(timeZone, clock);
  return clock;
}

/** @param day as YYYY-MM-DD @returns the day that is so many days later */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
