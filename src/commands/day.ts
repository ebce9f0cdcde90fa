import { dependsOnDay } from '../core/config/date-filters.js';
import type { Config } from '../core/config/schema.js';
import type { AsOf } from '../core/outcome/outcome.js';
import { timeOf } from '../core/receipts/names.js';
import type { ByDate } from '../core/roster/columns/filters.js';
import { beginningOf, dayIn } from '../core/vocabulary/time-zones.js';
import type { World } from '../ports/world.js';
import type { DayOf } from './prepare.js';

/* The day by which filters by a date decide (docs/configuration.md, Files, headers, dates). Core is given it, and knows no clock. */

/**
 * @param asked another day, YYYY-MM-DD, where somebody asks for it
 * @returns the day of a run, by the clocks of the configuration’s time zone
 */
export const dayOfRun =
  ({ now }: Pick<World, 'now'>, asked?: string) =>
  (config: Config): string =>
    asked ?? dayIn(now(), config['time-zone']);

/**
 * The clock by which what was uploaded is judged where somebody asks for another day: the last seven days are those before
 * that day. No sync runs on a day that is past, so such a day moves nothing.
 *
 * @param asked that day, YYYY-MM-DD
 * @returns how that day begins, since most syncs run at night; or now
 */
export const clockOfRun =
  ({ now }: Pick<World, 'now'>, config: Config, asked: string | undefined) =>
  (): Date => {
    const zone = config['time-zone'];
    return asked === undefined || asked <= dayIn(now(), zone) ? now() : beginningOf(asked, zone);
  };

/**
 * @param name of a receipt, or of the record of a sync that began: it has the time
 * @param recorded the day that it records; a version that records none had no filters by a date
 * @returns the day of that upload
 */
export const dayOfUpload =
  (name: string, recorded: string | undefined): DayOf =>
  (config) =>
    recorded ?? dayIn(new Date(timeOf(name) || 0), config['time-zone']);

/**
 * @param isAsked whether somebody asked for that day
 * @param byDate whom the filters by a date leave out; undefined where nobody could be read
 * @returns what is said of the day; undefined where nobody asked for one and it doesn’t matter what day it is
 */
export function asOfRun(
  config: Config,
  day: string,
  isAsked: boolean,
  byDate: ByDate | undefined,
): AsOf | undefined {
  if (!isAsked && !dependsOnDay(config)) return undefined;
  return { passed: 0, waiting: 0, ...byDate, day, timeZone: config['time-zone'], isAsked };
}
