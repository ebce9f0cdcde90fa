import { describe, expect, it } from '@jest/globals';
import { beginningOf, dayIn, momentIn } from '../../../src/core/vocabulary/time-zones.js';

describe('a day', () => {
  it.each([
    ['UTC', '2026-03-30', '2026-03-30T00:00Z'],
    ['Europe/London', '2026-03-29', '2026-03-29T00:00Z'],
    ['Europe/London', '2026-03-30', '2026-03-29T23:00Z'],
    ['Europe/London', '2026-10-25', '2026-10-24T23:00Z'],
    ['Europe/London', '2026-10-26', '2026-10-26T00:00Z'],
    ['America/New_York', '2026-03-09', '2026-03-09T04:00Z'],
    ['Asia/Kathmandu', '2026-03-30', '2026-03-29T18:15Z'],
    ['Pacific/Kiritimati', '2026-03-30', '2026-03-29T10:00Z'],
    ['Etc/GMT+12', '2026-03-30', '2026-03-30T12:00Z'],
    // Its clocks show 00:00 twice.
    ['America/Havana', '2024-11-03', '2024-11-03T04:00Z'],
    // Its clocks go back to 23:00 of the day before.
    ['Asia/Beirut', '2024-10-27', '2024-10-26T22:00Z'],
  ])('in %s, %s begins at %s', (timeZone, day, at) => {
    expect(beginningOf(day, timeZone)).toEqual(new Date(at));
    expect(momentIn(new Date(at), timeZone)).toBe(`${day} 00:00`);
  });

  it.each([
    ['America/Sao_Paulo', '2018-11-04', '2018-11-04T03:00Z'],
    ['Africa/Cairo', '2024-04-26', '2024-04-25T22:00Z'],
    ['Asia/Beirut', '2024-03-31', '2024-03-30T22:00Z'],
  ])('in %s, %s begins at 01:00: the clocks are put forward at midnight', (timeZone, day, at) => {
    expect(beginningOf(day, timeZone)).toEqual(new Date(at));
    expect(momentIn(new Date(at), timeZone)).toBe(`${day} 01:00`);
  });

  it.each(['Europe/London', 'America/Sao_Paulo', 'Australia/Lord_Howe', 'Africa/Casablanca', 'Asia/Gaza'])(
    'of the year begins in %s right after the day before',
    (timeZone) => {
      for (let at = Date.parse('2026-01-01'); at < Date.parse('2027-01-01'); at += 24 * 60 * 60 * 1000) {
        const day = new Date(at).toISOString().slice(0, 10);
        const begins = beginningOf(day, timeZone);
        expect(dayIn(begins, timeZone)).toBe(day);
        expect(dayIn(new Date(begins.getTime() - 1), timeZone) < day).toBe(true);
      }
    },
  );
});
