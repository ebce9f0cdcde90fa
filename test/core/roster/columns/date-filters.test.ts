import { describe, expect, it } from '@jest/globals';
import { parseConfig } from '../../../../src/core/config/parse.js';
import { discretionFor, readRoster } from '../../../../src/core/roster/people/read.js';
import { NOTHING_KNOWN } from '../../../../src/core/problem/discretion.js';
import { dayIn, daysAfter, isTimeZone } from '../../../../src/core/vocabulary/time-zones.js';
import { ROSTER } from '../../../support/people.js';
import { bytesOf, configOf, employee, HEADER, read, told } from '../../../support/roster.js';

/* Filters by a date: who is kept on which day, and that nobody is kept or left out by what isn't a date. */

const UNTIL = 'roster: { filters: [{ column: Last Day, date: DD/MM/YYYY, keep: until }] }';
const FROM = 'roster: { filters: [{ column: Begins, date: DD/MM/YYYY, keep: from, days: -7 }] }';

/** Somebody for each cell of a further column, as the people 1, 2, 3 … */
const withColumn = (header: string, cells: readonly string[]): string =>
  [`${HEADER},${header}`, ...cells.map((cell, at) => `${employee(at + 1)},${cell}`)]
    .map((l) => `${l}\n`)
    .join('');

/** Which of them are kept on a day. */
function kept(csv: string, yaml: string, asOf: string): number[] {
  const { roster, problems } = read(csv, yaml, { asOf });
  expect(problems).toEqual([]);
  return roster?.employees.map(({ id }) => Number(id)) ?? [];
}

describe('`keep: until`', () => {
  const csv = withColumn('Last Day', ['', '31/12/2025', '01/01/2026', '31/01/2026', '31/12/9999']);

  it.each([
    ['2025-12-31', [1, 2, 3, 4, 5]],
    ['2026-01-01', [1, 3, 4, 5]],
    ['2026-01-02', [1, 4, 5]],
    ['2026-01-31', [1, 4, 5]],
    ['2026-02-01', [1, 5]],
  ])('on %s keeps those without a date, and those whose day hasn’t passed', (asOf, people) => {
    expect(kept(csv, UNTIL, asOf)).toEqual(people);
  });

  it('reads what every date may be: ISO, midnight, an ISO date-time', () => {
    const cells = ['2026-01-01', '2026-01-01 00:00:00', '2026-01-01T00:00:00Z', '01/01/2026', ''];
    expect(kept(withColumn('Last Day', cells), UNTIL, '2026-01-01')).toEqual([1, 2, 3, 4, 5]);
    expect(kept(withColumn('Last Day', cells), UNTIL, '2026-01-02')).toEqual([5]);
  });

  it.each(['end of May', '31/02/2026', '2026-02-30', '45000', '31/01/2026 17:30', '12/31/2026'])(
    'never keeps or drops somebody by “%s” in silence',
    (cell) => {
      const { roster, problems } = read(withColumn('Last Day', ['', cell]), UNTIL);
      expect(told(problems)).toEqual(['roster/filter-date 3:9']);
      expect(problems).toMatchObject([{ severity: 'error', employeeId: '0000002' }]);
      expect(JSON.stringify(problems)).not.toContain(cell.length > 1 ? cell : 'nothing');
      expect(roster?.employees).toHaveLength(2);
    },
  );

  it.each(['-', 'NULL', 'n/a', '\\N', 'None', 'brak', '00/00/0000', '00000000', '0000-00-00', '  /  /    '])(
    'reads “%s” as no last day, and says so',
    (cell) => {
      const csv = withColumn('Last Day', ['', cell, '31/12/2025']);
      const { roster, problems, notes } = read(csv, UNTIL, { asOf: '2026-01-01' });
      expect(problems).toEqual([]);
      expect(roster?.employees.map(({ id }) => Number(id))).toEqual([1, 2]);
      expect(notes.join()).toContain(
        `Where “Last Day” has ${cell.trim()} (1 line), no day is meant: it was read as an empty cell.`,
      );
    },
  );

  it('says once that a whole column has another form', () => {
    const cells = ['', '2026.01.31', '2026.02.28', '2026.03.31'];
    const { problems } = read(withColumn('Last Day', cells), UNTIL);
    expect(problems.map(({ message }) => message)).toEqual([
      'None of the 3 values in “Last Day” has the form DD/MM/YYYY; 3 of them could be YYYY.MM.DD.',
    ]);
    expect(told(problems)).toEqual(['roster/filter-date 3:9']);
  });

  it('judges no cell of those whom another filter has left out', () => {
    const csv = withColumn('Status,Last Day', ['Active,', 'Gone,unknown']);
    const filters =
      '{ column: Status, keep: [Active], drop: [Gone] }, { column: Last Day, date: D/M/YYYY, keep: until }';
    expect(kept(csv, `roster: { filters: [${filters}] }`, '2026-01-01')).toEqual([1]);
  });
});

describe('`keep: from`', () => {
  const csv = withColumn('Begins', ['01/01/2020', '08/01/2026', '09/01/2026', '31/12/9999']);

  it.each([
    ['2026-01-01', [1, 2]],
    ['2026-01-02', [1, 2, 3]],
    ['2025-12-31', [1]],
  ])('on %s keeps those whose day is seven days away or less', (asOf, people) => {
    expect(kept(csv, FROM, asOf)).toEqual(people);
  });

  it('waits for days after the date, too, and none without `days`', () => {
    expect(kept(csv, FROM.replace('-7', '30'), '2026-02-06')).toEqual([1]);
    expect(kept(csv, FROM.replace('-7', '30'), '2026-02-07')).toEqual([1, 2]);
    expect(kept(csv, FROM.replace(', days: -7', ''), '2026-01-08')).toEqual([1, 2]);
  });

  it('doesn’t guess for an empty cell', () => {
    const { problems } = read(withColumn('Begins', ['01/01/2020', '']), FROM);
    expect(problems.map(({ message }) => message)).toEqual([
      'The date in “Begins” is empty, so nobody knows from when on.',
    ]);
  });

  it('reports a start date that isn’t one as what it is, and once', () => {
    const yaml = 'roster: { filters: [{ column: start_date, date: YYYY-MM-DD, keep: from }] }';
    const lines = [HEADER, employee(1), employee(2, { start_date: '' }), employee(3, { start_date: 'soon' })];
    const { problems } = read(`${lines.join('\n')}\n`, yaml);
    expect(told(problems)).toEqual(['employee/start-date 4:6', 'employee/required 3:6']);
  });
});

it('counts those who wait and those whose day has passed, but nobody whom another filter leaves out', () => {
  const csv = withColumn('Begins,Last Day,Status', [
    '01/01/2020,,Active',
    '01/02/2026,,Active',
    '01/02/2026,,Gone',
    '01/01/2020,31/12/2025,Active',
  ]);
  const filters = [
    '{ column: Begins, date: DD/MM/YYYY, keep: from }',
    '{ column: Last Day, date: DD/MM/YYYY, keep: until }',
    '{ column: Status, keep: [Active], drop: [Gone] }',
  ];
  const config = configOf(`roster: { filters: [${filters.join(', ')}] }`);
  const files = { rosters: [{ path: ROSTER, bytes: bytesOf(csv) }] };
  const found = readRoster(files, config, discretionFor(config, NOTHING_KNOWN), '2026-01-01');
  expect(found.byDate).toEqual({ passed: 1, waiting: 1 });
  expect(found.roster?.employees).toHaveLength(1);
  const always = readRoster(files, config, discretionFor(config, NOTHING_KNOWN), undefined);
  expect(always.roster?.employees).toHaveLength(3);
});

it('counts somebody with a line for each time once, and not where one of them counts', () => {
  const line = (id: number, begins: string, last: string) => `${employee(id)},${begins},${last}\n`;
  const csv = [
    `${HEADER},Begins,Last Day\n`,
    line(1, '01/01/2020', '31/12/2025'),
    line(1, '01/01/2026', ''),
    line(2, '01/01/2020', '30/06/2025'),
    line(2, '01/07/2025', '31/12/2025'),
    line(3, '01/01/2020', '31/12/2025'),
    line(3, '01/03/2026', ''),
  ].join('');
  const filters =
    '{ column: Begins, date: DD/MM/YYYY, keep: from }, { column: Last Day, date: DD/MM/YYYY, keep: until }';
  const config = configOf(`roster: { filters: [${filters}] }`);
  const files = { rosters: [{ path: ROSTER, bytes: bytesOf(csv) }] };
  const found = readRoster(files, config, discretionFor(config, NOTHING_KNOWN), '2026-01-02');
  expect(found.byDate).toEqual({ passed: 1, waiting: 1 });
});

describe('the configuration', () => {
  const messages = (yaml: string) =>
    parseConfig(`version: 1\nprogram: acme\n${yaml}\n`, 'c.yml').problems.map(({ line, message }) => [
      line,
      message,
    ]);

  it.each([
    [
      '{ column: Left, date: DD/MM/YYYY, keep: [""] }',
      '`roster.filters` (entry 1), `keep` must be until or from',
    ],
    ['{ column: Left, date: sometime, keep: until }', '`roster.filters` (entry 1), `date` must have one day'],
    ['{ column: Left, keep: until }', '`roster.filters` (entry 1), `date` is missing'],
    ['{ column: Left, keep: [""] }', '`roster.filters` (entry 1), `drop` is missing'],
    [
      '{ column: Left, date: DD/MM/YYYY, keep: until, days: 3 }',
      '`roster.filters` (entry 1), `days` belongs to `keep: from`',
    ],
    [
      '{ column: Left, date: DD/MM/YYYY, keep: from, days: 0.5 }',
      '`roster.filters` (entry 1), `days` must be a whole number',
    ],
    [
      '{ column: Left, date: [DD/MM/YYYY, MM/DD/YYYY], keep: until }',
      '`roster.filters` (entry 1), `date` has formats that could',
    ],
  ])('refuses %s', (filter, message) => {
    const found = messages(`roster:\n  filters:\n    - ${filter}`);
    expect(found).toEqual([[5, expect.stringContaining(message)]]);
  });

  it.each([
    ['Europe/Lodnon', '`Europe/London`'],
    ['London', '`Europe/London`'],
    ['new york', '`America/New_York`'],
    ['Utc+1', undefined],
    ['+01:00', undefined],
  ])('names the nearest for the time zone %s', (zone, near) => {
    const [found] = messages(`time-zone: ${JSON.stringify(zone)}`);
    expect(found).toEqual([
      3,
      `\`time-zone\` isn’t a time zone${near === undefined ? '' : `; it is nearly ${near}`}.`,
    ]);
  });

  it.each(['UTC', 'Europe/London', 'America/Argentina/Buenos_Aires', 'Asia/Kolkata', 'Etc/GMT+2'])(
    'takes %s',
    (zone) => {
      expect(configOf(`time-zone: ${zone}`)['time-zone']).toBe(zone);
      expect(isTimeZone(zone)).toBe(true);
    },
  );
});

it('the day is that of the time zone, over a change of the clocks too', () => {
  const at = (iso: string, zone: string) => dayIn(new Date(iso), zone);
  expect(at('2026-01-01T23:30:00Z', 'UTC')).toBe('2026-01-01');
  expect(at('2026-01-01T23:30:00Z', 'Europe/Berlin')).toBe('2026-01-02');
  expect(at('2026-01-01T02:00:00Z', 'America/New_York')).toBe('2025-12-31');
  expect(at('2026-06-30T22:30:00Z', 'Europe/London')).toBe('2026-06-30');
  expect(at('2026-06-30T23:30:00Z', 'Europe/London')).toBe('2026-07-01');
  expect(daysAfter('2026-03-01', -1)).toBe('2026-02-28');
  expect(daysAfter('2026-12-31', 1)).toBe('2027-01-01');
});
