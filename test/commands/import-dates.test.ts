import { describe, expect, it } from '@jest/globals';
import { check } from '../../src/commands/check.js';
import { importExport } from '../../src/commands/import.js';
import type { Outcome } from '../../src/core/outcome/outcome.js';
import { SETTINGS } from '../support/imported.js';
import { CONFIG, ROSTER } from '../support/people.js';
import { textOf } from '../support/roster.js';
import { CHECK, memoryWorld } from '../support/world.js';

/* Filters by a date act at every sync: an import keeps their columns, with dates as YYYY-MM-DD, and leaves nobody out. */

const EXPORT = [
  'Number;Name;Contract;Department;Hired;Country;E-mail;Status;Supervisor;Job;Last Day',
  '0000001;Ada Quillfeather;Full-Time;Board;13-Dec-12;GB;ada@example.com;Active;;Chief;',
  '0000002;Bela Zanzibar;Full-Time;Sales;1-Jan-20;GB;bela@example.com;Active;Ada Quillfeather;Clerk;31/12/2025',
  '0000003;Maïté O’Hara;Full-Time;Sales;20-Sep-26;FR;maite@example.com;Active;Ada Quillfeather;Clerk;30/06/2026',
  '0000004;Zoë Xu;Full-Time;Sales;1-Jan-20;GB;zoe@example.com;Terminated;Ada Quillfeather;Clerk;gone',
  '',
].join('\n');

const LAST_DAY = { column: 'Last Day', date: 'DD/MM/YYYY', keep: 'until' };
const STATUS = SETTINGS.import.filters;

/** Imports the export into an empty repository, and checks what came of it. */
async function imported(
  roster: readonly object[],
  importing: readonly object[],
  text = EXPORT,
  more: object = {},
): Promise<{ outcome: Outcome; written: string; day: (asOf: string) => Promise<number[]> }> {
  const world = memoryWorld();
  const config = {
    ...SETTINGS,
    roster: { filters: roster, ...more },
    import: { ...SETTINGS.import, filters: importing },
  };
  world.commit({ [CONFIG]: JSON.stringify(config) });
  let written = '';
  const write = (_path: string, bytes: Uint8Array | string) => {
    written = typeof bytes === 'string' ? bytes : textOf(bytes);
    return Promise.resolve();
  };
  const exported = { path: 'export.csv', bytes: new TextEncoder().encode(text) };
  const request = { configPath: CONFIG, exported, force: false, isPublic: false };
  const outcome = await importExport({ ...world, files: { ...world.files, write } }, request);
  world.commit({ [ROSTER]: written });
  const day = async (asOf: string) => {
    const { plan, problems } = await check(world, { ...CHECK, asOf });
    expect(problems).toEqual([]);
    return plan?.joiners.map(({ id }) => Number(id)) ?? [];
  };
  return { outcome, written, day };
}

const columnOf = (csv: string, header: string): (string | undefined)[] => {
  const [head = '', ...lines] = csv.trimEnd().split('\n');
  const at = head.split(',').indexOf(header);
  return lines.map((line) => line.split(',')[at]);
};

describe('a filter by date', () => {
  it.each([
    ['under `roster`, in the form of the export', [LAST_DAY], STATUS],
    [
      'under `roster`, in the form of the roster',
      [{ ...LAST_DAY, date: 'YYYY-MM-DD' }],
      [...STATUS, LAST_DAY],
    ],
    ['under `import` alone', [], [...STATUS, LAST_DAY]],
  ])('%s keeps the column and everybody, and decides at every sync', async (_, roster, importing) => {
    const { outcome, written, day } = await imported(roster, importing);
    expect(outcome).toMatchObject({ ending: 'clean', problems: [], employees: 3 });
    expect(outcome.notes).toContain('Kept for the filters by date, which decide at every sync: “Last Day”.');
    expect(columnOf(written, 'employee_id')).toEqual(['0000001', '0000002', '0000003']);
    expect(columnOf(written, 'Last Day')).toEqual(['', '2025-12-31', '2026-06-30']);
    expect(await day('2025-12-31')).toEqual([1, 2, 3]);
    expect(await day('2026-01-01')).toEqual([1, 3]);
    expect(await day('2026-07-01')).toEqual([1]);
  });

  it('on the start date needs no further column', async () => {
    const hired = { column: 'Hired', date: 'D-MMM-YY', keep: 'from' };
    const { written, day } = await imported([], [...STATUS, hired]);
    expect(written).not.toContain('Hired');
    expect(await day('2026-09-19')).toEqual([1, 2]);
    expect(await day('2026-09-20')).toEqual([1, 2, 3]);
    const same = await imported([{ column: 'start_date', date: 'YYYY-MM-DD', keep: 'from' }], STATUS);
    expect(same.written).toBe(written);
    expect(await same.day('2026-09-19')).toEqual([1, 2]);
  });

  it('whose cells aren’t dates writes nothing', async () => {
    const { outcome, written } = await imported([LAST_DAY], STATUS, EXPORT.replace('31/12/2025', 'December'));
    expect(outcome.ending).toBe('problems');
    expect(outcome.problems).toMatchObject([
      { rule: 'roster/filter-date', file: 'export.csv', line: 3, column: 11 },
    ]);
    expect(written).toBe('');
  });

  it('whose column the export doesn’t have writes nothing', async () => {
    const { outcome } = await imported([LAST_DAY], STATUS, EXPORT.replace('Last Day', 'Other Day'));
    expect(outcome.problems.map(({ rule }) => rule)).toEqual(['roster/missing-column']);
  });
});

it('an export of more people than may be sent is imported, since some of them have left', async () => {
  const { outcome, day } = await imported([LAST_DAY], STATUS, EXPORT, { 'max-records': 2 });
  expect(outcome).toMatchObject({ ending: 'clean', employees: 3 });
  expect(await day('2026-01-01')).toEqual([1, 3]);
});

describe('a last day that no filter looks at', () => {
  const passed = EXPORT.replace('31/12/2025', '31/12/2024');

  it('is a warning of the import, too: no check sees its column later', async () => {
    const { outcome, written } = await imported([], STATUS, passed);
    expect(outcome.problems).toMatchObject([
      { rule: 'roster/exit-date-passed', severity: 'warning', line: 3 },
    ]);
    expect(outcome.problems[0]?.message).toContain('Of the 3 people who are kept, 1 has a day in “Last Day”');
    expect(written).not.toContain('Last Day');
  });

  it('isn’t one of whom a filter by another date leaves out', async () => {
    const both = passed
      .replaceAll('\n', ';\n')
      .replace('Last Day;', 'Last Day;Exit Date')
      .replace('2024;', '2024;31/12/2024');
    const { outcome } = await imported([LAST_DAY], STATUS, both);
    expect(outcome).toMatchObject({ ending: 'clean', problems: [] });
    const { outcome: without } = await imported([], STATUS, both);
    expect(without.problems.map(({ rule }) => rule)).toEqual([
      'roster/exit-date-passed',
      'roster/exit-date-passed',
    ]);
  });
});
