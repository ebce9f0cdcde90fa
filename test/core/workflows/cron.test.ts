import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isCron, nextRun } from '../../../src/core/workflows/cron.js';

const next = (cron: string, after: string, timeZone = 'UTC'): string | undefined =>
  nextRun({ cron, timeZone }, new Date(after))?.toISOString();

describe('the next run of a schedule', () => {
  it.each([
    ['23 2 * * *', '2026-11-28T01:00:00Z', '2026-11-28T02:23:00.000Z'],
    ['23 2 * * *', '2026-11-28T02:23:00Z', '2026-11-29T02:23:00.000Z'],
    ['23 2 * * *', '2026-11-28T02:22:59Z', '2026-11-28T02:23:00.000Z'],
    ['*/20 * * * *', '2026-11-28T02:21:00Z', '2026-11-28T02:40:00.000Z'],
    ['5,50 1-3 * * *', '2026-11-28T03:51:00Z', '2026-11-29T01:05:00.000Z'],
    ['0 4 * * MON-FRI', '2026-11-27T05:00:00Z', '2026-11-30T04:00:00.000Z'],
    ['0 4 * * 7', '2026-11-28T05:00:00Z', '2026-11-29T04:00:00.000Z'],
    ['0 4 1 jan *', '2026-11-28T05:00:00Z', '2027-01-01T04:00:00.000Z'],
    ['0 4 29 2 *', '2097-01-01T00:00:00Z', '2104-02-29T04:00:00.000Z'],
    // Where both are limited, either day will do.
    ['0 4 13 * FRI', '2026-11-28T05:00:00Z', '2026-12-04T04:00:00.000Z'],
    ['0 4 1 * */2', '2026-11-28T05:00:00Z', '2026-12-01T04:00:00.000Z'],
  ])('%s after %s', (cron, after, expected) => {
    expect(next(cron, after)).toBe(expected);
  });

  it('follows the clocks of its time zone, in winter and in summer', () => {
    expect(next('23 2 * * *', '2026-11-28T00:00:00Z', 'Europe/Berlin')).toBe('2026-11-28T01:23:00.000Z');
    expect(next('23 2 * * *', '2026-07-28T00:00:00Z', 'Europe/Berlin')).toBe('2026-07-28T00:23:00.000Z');
    expect(next('23 2 * * *', '2026-11-28T00:00:00Z', 'Pacific/Auckland')).toBe('2026-11-28T13:23:00.000Z');
  });

  it('passes over a time that the clocks leave out, and knows both of one that they show twice', () => {
    expect(next('30 2 * * *', '2026-03-28T12:00:00Z', 'Europe/Berlin')).toBe('2026-03-30T00:30:00.000Z');
    expect(next('30 2 * * *', '2026-10-24T12:00:00Z', 'Europe/Berlin')).toBe('2026-10-25T00:30:00.000Z');
    expect(next('30 2 * * *', '2026-10-25T00:45:00Z', 'Europe/Berlin')).toBe('2026-10-25T01:30:00.000Z');
  });

  it.each(['', '23 2 * *', '60 2 * * *', '5-1 2 * * *', '*/0 * * * *', '0 0 * * * *', 'x 2 * * *', '@daily'])(
    'isn’t known of “%s”',
    (cron) => {
      expect(isCron(cron)).toBe(false);
      expect(next(cron, '2026-11-28T00:00:00Z')).toBeUndefined();
    },
  );

  it('isn’t known of a day that there never is', () => {
    expect(next('0 4 31 2 *', '2026-11-28T00:00:00Z')).toBeUndefined();
  });

  it('is the first minute after now that fits, whatever the minute and the hour', () => {
    const minute = fc.integer({ min: 0, max: 59 });
    const hour = fc.integer({ min: 0, max: 23 });
    const now = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(minute, hour, now, (at, of, after) => {
        const run = nextRun({ cron: `${at} ${of} * * *`, timeZone: 'UTC' }, after)?.getTime() ?? 0;
        const first = new Date(after);
        first.setUTCSeconds(0, 0);
        do first.setTime(first.getTime() + 60_000);
        while (first.getUTCMinutes() !== at || first.getUTCHours() !== of);
        return run === first.getTime();
      }),
      { numRuns: 50 },
    );
  });

  it('never goes back: a later moment has the same next run, or a later one', () => {
    const now = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
    const zone = fc.constantFrom('UTC', 'Europe/London', 'America/St_Johns', 'Australia/Lord_Howe');
    const crons = fc.constantFrom('30 1 * * *', '*/7 2 * * 1,3', '0 0 1 * *', '15 1,2 28 10 SUN');
    fc.assert(
      fc.property(now, fc.integer({ min: 1, max: 5000 }), zone, crons, (first, minutes, timeZone, cron) => {
        const run = (moment: Date) => nextRun({ cron, timeZone }, moment)?.getTime() ?? 0;
        const later = new Date(first.getTime() + minutes * 60_000);
        const [a, b] = [run(first), run(later)];
        return a > first.getTime() && b > later.getTime() && (a > later.getTime() ? a === b : b >= a);
      }),
      { numRuns: 50 },
    );
  });
});
