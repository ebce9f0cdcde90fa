import { describe, expect, it } from '@jest/globals';
import { check } from '../../src/commands/check.js';
import { importExport } from '../../src/commands/import.js';
import { placeWords } from '../../src/core/report/problem-words.js';
import { configured, EXPORT, IMPORTED, SETTINGS } from '../support/imported.js';
import type { WorkTreeFiles } from '../../src/ports/files.js';
import { CONFIG, ROSTER } from '../support/people.js';
import { CHECK, memoryWorld } from '../support/world.js';
import { workbookOf, type TestCell } from '../support/workbook.js';

/* An import of a workbook (test/core/roster/file/workbook.test.ts: how its cells are read). */

const HEADER = EXPORT.split('\r\n')[0]?.split(';') ?? [];
const person = (
  id: TestCell,
  name: string,
  department: TestCell,
  day: number,
  country: string,
  mail: TestCell,
  more: readonly TestCell[],
): TestCell[] => [id, name, 'Full-Time', department, { n: day, format: 14 }, country, mail, ...more];

/** What the CSV of the same export says, as a sheet has it. */
const ADA = person('0000001', 'Ada Quillfeather', 'Board', 41256, 'United Kingdom', 'ada@example.com', [
  'Active',
  undefined,
  'Chief',
  { formula: 'A1*2' },
]);
const MAITE = person(
  { n: 2, format: '0000000' },
  'O’Hara, Maïté',
  'Sales',
  43728,
  'France',
  'maite@example.com',
  ['Active', 'Ada Quillfeather', 'Clerk', 51000],
);
const BELA = person('0000003', 'Bela Zanzibar', { error: '#N/A' }, 43831, 'France', { formula: 'B9' }, [
  'Terminated',
  'Ada Quillfeather',
  'Clerk',
  52000,
]);

async function imported(bytes: Uint8Array, more: object = {}) {
  const world = memoryWorld();
  world.commit(configured({ import: { ...SETTINGS.import, ...more } }));
  let written: string | undefined;
  const files: WorkTreeFiles = {
    ...world.files,
    write: (path, content) => {
      if (path === ROSTER)
        written = typeof content === 'string' ? content : new TextDecoder().decode(content);
      return Promise.resolve();
    },
  };
  const exported = { path: 'people.xlsx', bytes };
  const request = { configPath: CONFIG, exported, force: false, isPublic: undefined };
  return { ...(await importExport({ ...world, files }, request)), written };
}

const told = (outcome: Awaited<ReturnType<typeof imported>>) =>
  outcome.problems.map((found) => `${found.rule} ${placeWords(found)}`);

describe('a workbook', () => {
  it('gives the roster that its CSV would have given, with ids and dates as they are', async () => {
    const outcome = await imported(workbookOf({ People: [HEADER, MAITE, BELA, ADA] }));
    expect(outcome.problems).toEqual([]);
    expect(outcome.written).toBe(IMPORTED);
    expect(outcome.notes).toContain('The filter on “Status” dropped 1 of 3 records.');
  });

  it('may have a title above and a footer below, which the configuration names by its rows', async () => {
    const rows = [['All people', undefined], [], HEADER, ADA, MAITE, ['Total', 2]];
    const unsaid = await imported(workbookOf({ People: rows }), { filters: [] });
    expect(told(unsaid)).toEqual(['roster/title-line people.xlsx, row 1']);
    expect(unsaid.problems[0]?.hint).toContain('`header-line: 3` under `import`');
    const footer = await imported(workbookOf({ People: rows }), { 'header-line': 3 });
    expect(told(footer)).toEqual(['roster/footer people.xlsx, row 6']);
    expect(footer.problems[0]?.hint).toContain('`skip-last: 1` under `import`');
    const said = await imported(workbookOf({ People: rows }), { 'header-line': 3, 'skip-last': 1 });
    expect([said.ending, said.written]).toEqual(['clean', IMPORTED]);
  });

  it('names the cell of each problem', async () => {
    const wrong = ADA.with(5, 'Freedonia').with(1, 'Ada\nQuillfeather');
    const outcome = await imported(workbookOf({ People: [HEADER, [], MAITE, ADA.with(0, '4'), wrong] }));
    expect(told(outcome)).toContain('employee/country people.xlsx, F5 (Country)');
  });

  it('with a row far below the list: a blank one isn’t part of it, any other is named', async () => {
    const below = (cell: string) =>
      workbookOf({ People: Object.assign([HEADER, ADA, MAITE], { 1_048_575: [cell] }) });
    const blank = await imported(below(' '));
    expect([told(blank), blank.written]).toEqual([[], IMPORTED]);
    const stray = await imported(below('x'), { filters: [] });
    expect(stray.written).toBeUndefined();
    expect(told(stray)).toContain('employee/required people.xlsx, B1048576 (Name)');
  });

  it('that has a row twice is refused, before two people become one', async () => {
    const sheet = 'xl/worksheets/sheet1.xml';
    const row = (id: number) => `<row r="2"><c r="A2"><v>${id}</v></c></row>`;
    const parts = { [sheet]: `<worksheet><sheetData>${row(1)}${row(2)}</sheetData></worksheet>` };
    const outcome = await imported(workbookOf({ People: [] }, { parts }));
    expect([told(outcome), outcome.written]).toEqual([['roster/not-a-csv people.xlsx'], undefined]);
    expect(outcome.problems[0]?.message).toBe(
      'The workbook is damaged: row 2 is there twice, or in a wrong place.',
    );
  });

  it('of which a needed cell is a formula without a result, or an error, is one sentence each', async () => {
    const outcome = await imported(
      workbookOf({
        People: [
          HEADER,
          ADA,
          MAITE.with(6, { formula: 'A1' }).with(3, { error: '#REF!' }),
          MAITE.with(0, '4').with(6, { formula: 'A1' }),
          BELA,
        ],
      }),
    );
    expect(outcome.problems.map(({ message }) => message)).toEqual([
      'D3, which the roster needs, holds an error of Excel, such as #N/A.',
      '2 cells that the roster needs are formulas whose results aren’t in the file; G3 is the first.',
    ]);
    expect(outcome.written).toBeUndefined();
  });

  it.each([
    ['a sheet of several', {}, 'has 2 sheets with something in them'],
    ['no such sheet', { sheet: 3 }, 'no sheet number 3'],
    ['the right one', { sheet: 'People' }, undefined],
  ])('has %s', async (_what, more, message) => {
    const outcome = await imported(workbookOf({ Info: [['x']], People: [HEADER, ADA, MAITE] }), more);
    expect(outcome.problems.map((found) => found.message).join('')).toContain(message ?? '');
    expect(outcome.written).toBe(message === undefined ? IMPORTED : undefined);
  });

  it('is no roster: there it is refused, and the import is named', async () => {
    const world = memoryWorld();
    world.commit({
      [CONFIG]: 'version: 1\nprogram: acme\nroster: { file: roster/people.xlsx }\n',
      'roster/people.xlsx': workbookOf({ People: [HEADER, ADA] }),
    });
    const { problems } = await check(world, CHECK);
    expect(problems.map(({ hint }) => hint)).toEqual([
      expect.stringContaining('“Save as CSV” in Excel destroys ids and dates; use `roster-sync import`'),
    ]);
  });
});
