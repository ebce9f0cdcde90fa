import { describe, expect, it } from '@jest/globals';
import { receiptsNamed } from '../../../src/core/receipts/spoken.js';

/** Newest first, as a ledger has them. */
const RECEIPTS = [
  'roster-sync/acme/20261124T233005Z',
  'roster-sync/acme/20261124T020005Z',
  'roster-sync/acme/20260303T021500Z',
];
const [LATE = '', EARLY = '', MARCH = ''] = RECEIPTS;

const named = (written: string, timeZone = 'UTC') => receiptsNamed(written, RECEIPTS, timeZone);

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
    ['20261124', '20261124 is the beginning of 2 receipts.', `Write one of them: ${LATE}, ${EARLY}.`],
    [
      '2026-06-01',
      'Nothing was uploaded on 2026-06-01 (UTC).',
      `The last one before is ${MARCH}, the next one is ${EARLY}.`,
    ],
    ['2026-02-30', '2026-02-30 isn’t a day of the calendar.', 'Write it as YYYY-MM-DD: 2026-03-31.'],
    ['2027-01-01', 'Nothing was uploaded on 2027-01-01 (UTC).', `The last one before is ${LATE}.`],
    ['2020-01-01', 'Nothing was uploaded on 2020-01-01 (UTC).', `The next one is ${MARCH}.`],
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
    expect(() => named(written)).toThrow(expect.objectContaining({ message, hint }));
  });

  it('isn’t there before the first', () => {
    expect(() => receiptsNamed('2026-01-01', [], 'UTC')).toThrow(
      expect.objectContaining({ hint: 'This program has no receipt at all.' }),
    );
  });
});
