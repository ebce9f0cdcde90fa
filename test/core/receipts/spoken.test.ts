import { describe, expect, it } from '@jest/globals';
import { noneFits, receiptsFitting } from '../../../src/core/receipts/spoken.js';

/** Newest first, as a ledger has them. */
const RECEIPTS = [
  'roster-sync/acme/20261124T233005Z',
  'roster-sync/acme/20261124T020005Z',
  'roster-sync/acme/20260303T021500Z',
];
const [LATE = '', EARLY = '', MARCH = ''] = RECEIPTS;

const named = (written: string, timeZone = 'UTC') => receiptsFitting(written, RECEIPTS, timeZone);
/** What is said where it means none. */
const none = (written: string, receipts = RECEIPTS, oldest = receipts.at(-1)) =>
  noneFits(written, { receipts, oldest }, 'UTC');

describe('a receipt', () => {
  it.each([
    ['its full name', EARLY, [EARLY]],
    ['its ref', `refs/tags/${EARLY}`, [EARLY]],
    [
      'a full name that isn’t here',
      'roster-sync/other/20200101T000000Z',
      ['roster-sync/other/20200101T000000Z'],
    ],
    ['its time', '20261124T020005Z', [EARLY]],
    ['its time after the program', 'acme/20261124T020005Z', [EARLY]],
    ['the beginning of its time', '20260303', [MARCH]],
    ['the beginning of its time with hours', '20261124T02', [EARLY]],
    ['the day', '2026-03-03', [MARCH]],
    ['a day of two uploads', '2026-11-24', [LATE, EARLY]],
  ])('is named by %s', (_what, written, names) => {
    expect(named(written)).toEqual(names);
  });

  it('is of the day that it is where the company is', () => {
    expect(named('2026-11-25', 'Europe/Berlin')).toEqual([LATE]);
    expect(named('2026-11-24', 'Europe/Berlin')).toEqual([EARLY]);
  });

  it.each([
    [
      '2026-06-01',
      'No receipt of 2026-06-01 (UTC) is here.',
      `The last one before is ${MARCH}, the next one is ${EARLY}.`,
    ],
    ['2027-01-01', 'No receipt of 2027-01-01 (UTC) is here.', `The last one before is ${LATE}.`],
    ['2020-01-01', 'No receipt of 2020-01-01 (UTC) is here.', `The next one is ${MARCH}.`],
    [
      '20270101',
      '20270101 isn’t a receipt of this program.',
      `Write a day (2026-03-03), or a name: the newest is ${LATE}.`,
    ],
    [
      'other/20260303',
      'other/20260303 isn’t a receipt of this program.',
      `Write a day (2026-03-03), or a name: the newest is ${LATE}.`,
    ],
    [
      'yesterday',
      'yesterday isn’t a receipt of this program.',
      `Write a day (2026-03-03), or a name: the newest is ${LATE}.`,
    ],
    ['', ' isn’t a receipt of this program.', `Write a day (2026-03-03), or a name: the newest is ${LATE}.`],
  ])('isn’t named by %j', (written, message, hint) => {
    expect(named(written)).toEqual([]);
    expect(none(written)).toMatchObject({ message, hint });
  });

  it('isn’t there before the first', () => {
    expect(none('2026-01-01', [])).toMatchObject({ hint: 'No receipt of this program is here.' });
    expect(none('20260101', [])).toMatchObject({ hint: 'No receipt of this program is here.' });
  });

  it('isn’t of a day that there isn’t', () => {
    expect(() => named('2026-02-30')).toThrow('2026-02-30 isn’t a day of the calendar.');
  });

  it('may be older than those that were looked through, which is said', () => {
    const older = 'roster-sync/acme/20250101T020000Z';
    expect(none('2025-06-01', RECEIPTS, older)).toMatchObject({
      message: 'No receipt of 2025-06-01 (UTC) is here.',
      hint: `The next one is ${MARCH}. Only the newest receipts were looked through: of an older one, write the whole name.`,
    });
    expect(none('20250601', RECEIPTS, older).message).toBe('20250601 fits no receipt that was looked at.');
  });
});
