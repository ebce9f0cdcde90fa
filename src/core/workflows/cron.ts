import { dayIn, daysAfter } from '../vocabulary/time-zones.js';

/* When a schedule of GitHub Actions runs (https://docs.github.com/actions/reference/workflow-syntax, on.schedule). */

/** One line of `on.schedule`. */
export interface Schedule {
  readonly cron: string;
  /** Whose clocks count; UTC unless the workflow names another one. */
  readonly timeZone: string;
}

/** A cron line, taken apart: which minutes, hours, days of the month, months and days of the week it means. */
interface Fields {
  readonly minutes: readonly number[];
  readonly hours: readonly number[];
  readonly days: ReadonlySet<number>;
  readonly months: ReadonlySet<number>;
  readonly weekdays: ReadonlySet<number>;
  /** Where both kinds of days are limited, either of them will do; else both must fit. */
  readonly isEither: boolean;
}

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const WEEKDAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
/** 29 February may be eight years away. */
const MAX_DAYS = 366 * 8 + 1;
const MINUTE = 60_000;

/**
 * @param after from this moment on, and not at it
 * @returns when it runs next; undefined where the line can't be read, or means a day that there never is
 */
export function nextRun({ cron, timeZone }: Schedule, after: Date): Date | undefined {
  const fields = fieldsOf(cron);
  if (!fields) return undefined;
  const wallOf = wallClock(timeZone);
  // What the clocks have shown long before can't come again: they go back by an hour or two.
  const passed = wallOf(after.getTime()) - 3 * 60 * MINUTE;
  let day = dayIn(after, timeZone);
  for (let tries = 0; tries < MAX_DAYS; tries += 1, day = daysAfter(day, 1)) {
    if (!isDay(fields, day)) continue;
    for (const hour of fields.hours)
      for (const minute of fields.minutes) {
        const wall = Date.parse(day) + (hour * 60 + minute) * MINUTE;
        if (wall < passed) continue;
        const at = momentsOf(wall, wallOf).find((moment) => moment > after.getTime());
        if (at !== undefined) return new Date(at);
      }
  }
  return undefined;
}

/** Whether a line can be read as one. */
export const isCron = (cron: string): boolean => fieldsOf(cron) !== undefined;

function fieldsOf(cron: string): Fields | undefined {
  const [minute = '', hour = '', day = '', month = '', weekday = '', ...more] = cron.trim().split(/\s+/);
  const minutes = valuesOf(minute, 0, 59);
  const hours = valuesOf(hour, 0, 23);
  const days = valuesOf(day, 1, 31);
  const months = valuesOf(month, 1, 12, MONTHS);
  const weekdays = valuesOf(weekday, 0, 7, WEEKDAYS);
  if (!minutes || !hours || !days || !months || !weekdays || more.length > 0) return undefined;
  const isLimited = (field: string) => !field.startsWith('*');
  return {
    minutes,
    hours,
    days: new Set(days),
    months: new Set(months),
    // Sunday is 0, and 7 too.
    weekdays: new Set(weekdays.map((one) => one % 7)),
    isEither: isLimited(day) && isLimited(weekday),
  };
}

/** @param names what may be written instead of the numbers, from the lowest on */
function valuesOf(
  field: string,
  min: number,
  max: number,
  names: readonly string[] = [],
): number[] | undefined {
  const found = new Set<number>();
  for (const part of field.split(',')) {
    const [, from = '', to, step] = /^(\*|\w+)(?:-(\w+))?(?:\/(\d+))?$/.exec(part) ?? [];
    const [first, by] = [from === '*' ? min : numberOf(from, min, names), Number(step ?? 1)];
    const end = from === '*' || (to === undefined && step !== undefined) ? max : first;
    const last = to === undefined ? end : numberOf(to, min, names);
    if (first === undefined || last === undefined || first < min || last > max || first > last || by === 0)
      return undefined;
    for (let value = first; value <= last; value += by) found.add(value);
  }
  return [...found].toSorted((a, b) => a - b);
}

function numberOf(text: string, min: number, names: readonly string[]): number | undefined {
  if (/^\d+$/.test(text)) return Number(text);
  const at = names.indexOf(text.toUpperCase());
  return at < 0 ? undefined : at + min;
}

function isDay({ days, months, weekdays, isEither }: Fields, day: string): boolean {
  const date = new Date(day);
  if (!months.has(date.getUTCMonth() + 1)) return false;
  const fits = [days.has(date.getUTCDate()), weekdays.has(date.getUTCDay())];
  return isEither ? fits.some(Boolean) : fits.every(Boolean);
}

/** Making one takes longer than all that is asked of it. */
const clocks = new Map<string, Intl.DateTimeFormat>();

/** @returns what the clocks of a place show at a moment, as if they were those of UTC */
function wallClock(timeZone: string): (moment: number) => number {
  const form = clocks.get(timeZone) ?? clockOf(timeZone);
  clocks.set(timeZone, form);
  return (moment) => {
    const parts = form.formatToParts(moment);
    const of = (type: Intl.DateTimeFormatPartTypes) => parts.find((part) => part.type === type)?.value ?? '';
    return Date.parse(`${of('year')}-${of('month')}-${of('day')}T${of('hour')}:${of('minute')}Z`);
  };
}

const clockOf = (timeZone: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en-US', {
    ...{ timeZone, calendar: 'iso8601', hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit' },
    ...{ hour: '2-digit', minute: '2-digit' },
  });

/** @returns the moments at which the clocks show this: none where they are put forward over it, two where they go back */
function momentsOf(wall: number, wallOf: (moment: number) => number): number[] {
  const day = 24 * 60 * MINUTE;
  const offsets = [wall - day, wall + day].map((moment) => wallOf(moment) - moment);
  const moments = [...new Set(offsets.map((offset) => wall - offset))];
  return moments.filter((moment) => wallOf(moment) === wall).toSorted((a, b) => a - b);
}
