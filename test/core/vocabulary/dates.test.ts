import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  areAmbiguousTogether,
  isDate,
  isDateFormat,
  reasonAgainst,
  toIsoDate,
} from '../../../src/core/vocabulary/dates.js';
import { csvOf, employee, read, soundRoster, told } from '../../support/roster.js';

describe('a date of the employee file', () => {
  it.each([
    ...['2024-02-29', '2000-02-29', '2023-12-31', '2024-04-30', '9999-12-31'],
    ...['0000-01-01', '0000-02-29', '0004-02-29', '0096-02-29'],
  ])('is %j', (value) => {
    expect(isDate(value)).toBe(true);
  });

  it.each([
    ...['2023-02-29', '1900-02-29', '0001-02-29', '0099-02-29', '0100-02-29', '0000-02-30', '2024-04-31'],
    ...['2024-00-10', '2024-13-01', '2024-01-00', '2024-01-32', '10000-01-01', '24-01-01', '2024-1-1'],
    ...['2024-01-01x', '2024-01-01\n', '2024-01-01\r', ' 2024-01-01', '2024-01-01T00:00:00', '2024/01/01'],
    ...['+2024-01-01', '-2024-01-01', '٢٠٢٤-٠١-٣١', '2024‑01‑31', ''],
  ])('isn’t %j', (value) => {
    expect(isDate(value)).toBe(false);
  });

  it('is one of the calendar, whatever the year', () => {
    const parts = fc.tuple(
      fc.integer({ min: 0, max: 9999 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 }),
    );
    fc.assert(
      fc.property(parts, ([year, month, day]) => {
        const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        const real = new Date(0);
        real.setUTCFullYear(year, month - 1, day);
        expect(isDate(text)).toBe(real.toISOString().slice(0, 10) === text);
      }),
    );
  });
});

describe('a declared format', () => {
  it.each([
    ['DD/MM/YYYY', '31/01/2024', '2024-01-31'],
    ['MM/DD/YYYY', '01/31/2024', '2024-01-31'],
    ['D.M.YYYY', '1.2.2024', '2024-02-01'],
    ['D.M.YYYY', '01.12.2024', '2024-12-01'],
    ['DD-MMM-YY', '20-Sep-19', '2019-09-20'],
    ['D MMMM YYYY', '1 März 2024', '2024-03-01'],
    ['D MMMM YYYY', '3 października 1999', '1999-10-03'],
    ['D MMM YYYY', '5 févr. 2001', '2001-02-05'],
    ['D MMMM YYYY', '7 março 2012', '2012-03-07'],
    ['D MMM YYYY', '9 out 2015', '2015-10-09'],
    ['D MMMM YYYY', '1 gennaio 2020', '2020-01-01'],
    ['MMM D, YYYY', 'Feb 29, 2024', '2024-02-29'],
    ['YYYYMMDD', '20240131', '2024-01-31'],
    ['DD/MM/YYYY', '31/01/2024 00:00:00', '2024-01-31'],
    ['M/D/YYYY', '1/31/2024 12:00:00 AM', '2024-01-31'],
    ['M/D/YYYY', '3/1/2006 0:00', '2006-03-01'],
    ['M/D/YYYY', '3/1/2006 0:00:00', '2006-03-01'],
    ['M/D/YYYY', '3/1/2006 12:00 a.m.', '2006-03-01'],
    ['DD/MM/YYYY', '2024-01-31', '2024-01-31'],
    ['DD/MM/YY', '01/01/49', '2049-01-01'],
    ['DD/MM/YY', '01/01/50', '1950-01-01'],
  ])('%s reads %s', (format, written, iso) => {
    expect(isDateFormat(format)).toBe(true);
    expect(toIsoDate(written, [format])).toBe(iso);
  });

  it.each([
    ['DD/MM/YYYY', '1/2/2024', 'doesn’t have the form DD/MM/YYYY'],
    ['DD/MM/YYYY', '31.01.2024', 'doesn’t have the form'],
    ['DD/MM/YYYY', ' 31/01/2024', 'doesn’t have the form'],
    ['DD/MM/YYYY', '01/13/2024', 'looks as if the month came first'],
    ['MM/DD/YYYY', '13/01/2024', 'looks as if the day came first'],
    ['DD/MM/YYYY', '13/13/2024', 'isn’t one of the twelve'],
    ['DD/MM/YYYY', '10/00/2024', 'isn’t one of the twelve'],
    ['DD/MM/YYYY', '31/04/2024', 'a day that its month doesn’t have'],
    ['DD/MM/YYYY', '29/02/2023', 'a day that its month doesn’t have'],
    ['DD/MM/YYYY', '00/02/2023', 'a day that its month doesn’t have'],
    ['D MMM YYYY', '1 Foo 2024', 'doesn’t have the form'],
    ['DD/MM/YYYY', '31/01/2024 10:30', 'has a time of day'],
    ['DD/MM/YYYY', '43831', 'the number by which a spreadsheet keeps a date'],
    ['DD/MM/YYYY', '2024-02-30', 'a day that its month doesn’t have'],
  ])('%s doesn’t read %j, and says why', (format, written, reason) => {
    expect(
      read(
        csvOf(employee(1, { start_date: written })),
        `roster: { columns: { start_date: { column: start_date, format: ${format} } } }`,
      ).problems.length + Number(written.startsWith(' ')),
    ).toBe(1);
    expect(reasonAgainst(written, [format])).toContain(reason);
  });

  it.each([
    'DD/MM',
    'DD/MM/YYYY/DD',
    'DMYYYY',
    'YYYYMD',
    'DD/MM/YYY',
    'dd/mm/yyyy',
    'DD/MM/YYYY HH:mm',
    '',
    'D',
  ])('isn’t %j', (format) => {
    expect(isDateFormat(format)).toBe(false);
  });

  it.each([
    [['DD/MM/YYYY', 'MM/DD/YYYY'], true],
    [['D/M/YY', 'M/D/YY'], true],
    [['DD/MM/YY', 'YY/MM/DD'], true],
    [['DD/MM/YYYY', 'D-MMM-YY'], false],
    [['DD/MM/YYYY', 'MM-DD-YYYY', 'D.M.YY'], false],
    [['DD/MM/YYYY', 'D/M/YYYY'], false],
  ])('with others, as in %j, is ambiguous: %s', (formats, expected) => {
    expect(areAmbiguousTogether(formats)).toBe(expected);
  });

  it('reads every day that it writes', () => {
    const formats = ['DD/MM/YYYY', 'M/D/YYYY', 'D.M.YYYY', 'YYYYMMDD', 'D MMM YYYY'];
    const months = ['Jan', 'Feb', 'Mär', 'avr', 'May', 'juin', 'lip', 'ago', 'sept', 'okt', 'Nov', 'dic'];
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
        fc.constantFrom(...formats),
        (date, format) => {
          const iso = date.toISOString().slice(0, 10);
          const [year = '', month = '', day = ''] = iso.split('-');
          const written = format.replace(/Y+|M+|D+/g, (token) => {
            if (token === 'MMM') return months[Number(month) - 1] ?? '';
            const value = { Y: year, M: month, D: day }[token[0] ?? ''] ?? '';
            return token.length > 1 ? value : String(Number(value));
          });
          expect(toIsoDate(written, [format])).toBe(iso);
        },
      ),
    );
  });
});

describe('a column of dates', () => {
  const column = (dates: readonly string[], yaml = '') =>
    read(csvOf(...dates.map((start_date, index) => employee(index + 1, { start_date }))), yaml);
  const format = (declared: string) =>
    `roster: { columns: { start_date: { column: start_date, format: ${declared} } } }`;

  it('is read by its formats', () => {
    const csv = csvOf(
      ...['7/10/1969', '20-Sep-19', '30-08-1965', '2001-02-03'].map((start_date, index) =>
        employee(index + 1, { start_date }),
      ),
    );
    const { employees } = soundRoster(csv, format('[M/D/YYYY, D-MMM-YY, DD-MM-YYYY]'));
    expect(employees.map(({ values }) => values['start_date'])).toEqual([
      '1969-07-10',
      '2019-09-20',
      '1965-08-30',
      '2001-02-03',
    ]);
  });

  it.each<[string, string[], RegExp]>([
    [
      'proven by two lines',
      ['01/02/2024', '13/02/2024', '03/04/2024', '25/12/2023'],
      /4 of 4 could be DD\/MM\/YYYY\. Lines 3 and 5 prove that it isn’t MM\/DD\/YYYY\. Declare it .*`format: DD\/MM\/YYYY`/,
    ],
    ['proven by one line', ['1/2/24', '1/25/24'], /could be M\/D\/YY\. Line 3 proves that it isn’t D\/M\/YY/],
    [
      'that nothing proves',
      ['01/02/2024', '03/04/2024'],
      /Nothing in the file proves that it is DD\/MM\/YYYY and not MM\/DD\/YYYY\. Ask/,
    ],
    [
      'that contradict each other',
      ['13/02/2024', '02/25/2024', '14/02/2024'],
      /Line 2 can only be DD\/MM\/YYYY, and line 3 only MM\/DD\/YYYY\..*Ask/,
    ],
    ['with names of months', ['20-Sep-19', '1-Jan-20'], /could be D-MMM-YY\. Declare it/],
    [
      'of two kinds',
      ['20-Sep-19', '30.08.1965'],
      /could be DD\.MM\.YYYY or D-MMM-YY\..*`format: \["DD\.MM\.YYYY", "D-MMM-YY"\]`/,
    ],
    [
      'that are numbers of a spreadsheet',
      ['43831', '44000'],
      /All 2 values .* numbers by which a spreadsheet/,
    ],
  ])('without a format is told once, with one that is likely: %s', (_what, dates, expected) => {
    const { problems } = column(dates);
    expect(told(problems)).toEqual(['employee/start-date 2:6']);
    expect(problems[0]?.message).toMatch(expected);
  });

  it.each([
    ['43831', /^Give the column the format YYYY-MM-DD in the spreadsheet/],
    ['2024-02-01 08:30', /^Write the day alone, without a time/],
    ['2023-02-29', /^Write the day that is meant/],
    ['31/01/2024', /or declare the `format` of its column\.$/],
  ])('%s is told with what can help', (date, hint) => {
    const [only] = column(['2024-01-31', date]).problems;
    expect(only?.hint).toMatch(hint);
    if (!date.includes('/')) expect(only?.hint).not.toContain('declare');
  });

  it('as numbers of a spreadsheet is told with what can help, whatever the file is', () => {
    const [only] = column(['43831', '44000']).problems;
    expect(`${only?.message ?? ''} ${only?.hint ?? ''}`).not.toMatch(/CSV|declare/);
  });

  it('is told cell by cell where some are right, or none has a form that is known', () => {
    expect(told(column(['2024-01-31', '31/01/2024', '2024-02-30']).problems)).toEqual([
      'employee/start-date 3:6',
      'employee/start-date 4:6',
    ]);
    expect(told(column(['soon', 'later']).problems)).toHaveLength(2);
    expect(told(column(['31/12/2024', '12/31/2024'], format('DD/MM/YYYY')).problems)).toEqual([
      'employee/start-date 3:6',
    ]);
  });

  it('tells an empty cell as empty, and a control character as that', () => {
    expect(told(column(['', '\u0001']).problems)).toEqual([
      'employee/required 2:6',
      'employee/control-character 3:6',
    ]);
  });

  it('may be another than the start date, and may be empty then', () => {
    const yaml = 'roster: { columns: { end_date: { column: End, format: D/M/YYYY } } }';
    const csv = (end: string) =>
      csvOf(employee(1)).replace('email\n', 'email,End\n').replace(/\n$/, `,${end}\n`);
    expect(soundRoster(csv('1/2/2024'), yaml).employees[0]?.values['end_date']).toBe('2024-02-01');
    expect(soundRoster(csv(''), yaml).employees[0]?.values['end_date']).toBe('');
    const { problems } = read(csv('1/13/2024'), yaml);
    expect([told(problems), problems[0]?.message]).toEqual([
      ['employee/start-date 2:9'],
      expect.stringContaining('`end_date`'),
    ]);
  });

  it('never has its values in a message', () => {
    for (const dates of [['13/02/2024', '02/25/2024'], ['43831'], ['31/13/2024', '2024-01-01']]) {
      expect(JSON.stringify(column(dates).problems)).not.toMatch(/02\/2024|25\/2024|43831|13\/2024/);
    }
  });
});
