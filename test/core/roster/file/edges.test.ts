import { describe, expect, it } from '@jest/globals';
import { readKnownIds } from '../../../../src/core/roster/file/known-ids.js';
import { readTable } from '../../../../src/core/roster/file/csv.js';
import type { Layout } from '../../../../src/core/roster/file/edges.js';
import { bytesOf, configOf, csvOf, employee, read, told } from '../../../support/roster.js';

const HEADER = 'Id,Name,Mail,Department';
const RECORDS = `${HEADER}\n1,Ada,a,Sales\n2,Bob,b,Sales\n`;

function readText(text: string, layout: Layout = {}, delimiter = 'auto') {
  const { table, problems, found } = readTable('r.csv', bytesOf(text), delimiter, 10_000, layout);
  const ids = table?.records.map(({ cells }) => cells[0]);
  const lines = table?.records.map((record) => table.place(record).line);
  return { header: table?.header.join(','), ids, lines, problems, found };
}

describe('what systems write above a header is passed over', () => {
  it.each([
    ['the type of PowerShell', '#TYPE System.Management.Automation.PSCustomObject\r\n'],
    ['in quotes', '"#TYPE Selected.Microsoft.ActiveDirectory.Management.ADUser"\n'],
    ['saved by a spreadsheet', '#TYPE System.Data.DataRow,,,\n'],
    ['the version of Entra', 'version:v1.0\n'],
    ['padded', 'version:v1.0,,,\r\n'],
    ['after a byte order mark', '\uFEFFversion:v1.0\n'],
  ])('%s', (_what, above) => {
    expect(readText(above + RECORDS)).toMatchObject({
      header: HEADER,
      ids: ['1', '2'],
      lines: [3, 4],
      problems: [],
    });
  });

  it.each(['version:v1.0 of the list\n', '#TYPED by hand\n', 'x\nversion:v1.0\n'])(
    'and nothing else: %j',
    (above) => {
      expect(told(readText(above + RECORDS).problems)).toEqual([
        expect.stringMatching(/title-line|ragged-record/),
      ]);
    },
  );
});

describe('`header-line`', () => {
  it.each([
    ['a title', 'All people\n\n', 3],
    ['a title of as many cells', 'a,b,c,d\n', 2],
    ['a title of two lines in quotes, and semicolons', '"All\npeople; today"\n', 3],
    ['a stray quote', 'The 5" list\r\n', 2],
    ['bytes of PowerShell', '#TYPE System.X\n\n', 3],
  ])('is the line of the header, below %s', (_what, above, headerLine) => {
    const found = readText(above + RECORDS, { headerLine });
    expect(found).toMatchObject({ header: HEADER, ids: ['1', '2'], problems: [] });
    expect(found.lines).toEqual([headerLine + 1, headerLine + 2]);
  });

  it('is found where nobody said it', () => {
    expect(readText(`All people\n\n${RECORDS}`).found).toEqual({ headerLine: 3 });
  });

  it.each([
    'Column1,Column2,Column3,Column4',
    'Spalte1,Spalte2,Spalte3,Spalte4',
    'All people,Unnamed: 1,Unnamed: 2,Unnamed: 3',
  ])('is below headers that a program made up: %s', (above) => {
    const list = 'Employee ID,First Name,Last Name,Email\n1,Ada,Example,p1@example.com\n';
    const { problems, found } = readText(`${above}\n${list}`);
    expect(problems.map(({ message }) => message)).toEqual([
      'Headers that a program made up, as Column1, are above the header, which seems to be on line 2.',
    ]);
    expect(problems[0]?.hint).toContain('`header-line: 2`');
    expect(found).toEqual({ headerLine: 2 });
    expect(readText(`${above}\n1,Ada,Example,p1@example.com\n`).problems).toEqual([]);
  });

  it('below the end of the file is a problem', () => {
    const { problems } = readText(RECORDS, { headerLine: 9 });
    expect(problems.map(({ message }) => message)).toEqual([
      'The file has nothing on line 9 or below, where `header-line` says that its header is.',
    ]);
  });

  it('is a row of a sheet, whatever its lines are', () => {
    const rows = [1, 1, 2, 3, 4];
    expect(readText(`"All\npeople"\n${RECORDS}`, { headerLine: 2, rows })).toMatchObject({
      header: HEADER,
      lines: [3, 4],
    });
  });
});

describe('a footer', () => {
  it.each([
    ['a total', 'Total: 2\n', 1],
    ['padded', 'Total,2,,\n', 1],
    ['with the number below', ',,,\nGesamtzahl,,,\nSumme:,2,,\n', 2],
    ['a report’s', '\nReport generated on 2026-11-27 by HR\nConfidential\n', 2],
    ['a query’s', '\n(2 rows affected)\n', 1],
    ['in French', 'Nombre de salariés : 2\n', 1],
  ])('is one sentence, and nobody: %s', (_what, below, count) => {
    const { ids, problems, found } = readText(RECORDS + below);
    expect(ids).toEqual(['1', '2']);
    expect(problems.map(({ rule }) => rule)).toEqual(['roster/footer']);
    expect(problems[0]?.hint).toContain(`\`skip-last: ${count}\``);
    expect(found).toEqual({ skipLast: count });
    expect(readText(RECORDS + below, { skipLast: count })).toMatchObject({ ids: ['1', '2'], problems: [] });
  });

  it.each([
    ['a person of few cells', '3,Total,,\n'],
    ['a person who is called so', '3,Total,t,Report\n'],
    ['half a record', '3,Eve\n'],
    ['the first cell of a record that was cut off', '3'],
  ])('isn’t %s', (_what, below) => {
    expect(readText(RECORDS + below).ids).toContain('3');
  });
});

describe('`skip-last`', () => {
  const people = csvOf(employee(1), employee(2));

  it('leaves out as many records', () => {
    const { roster, problems } = read(`${people}End of report\n\n`, 'roster: { skip-last: 1 }');
    expect([roster?.employees.length, problems]).toEqual([2, []]);
  });

  it('never leaves out a person: the footer may be missing', () => {
    const { problems } = read(people, 'roster: { skip-last: 1 }');
    expect(told(problems)).toEqual(['roster/footer 3:-']);
    expect(problems[0]?.message).toBe(
      '`skip-last` leaves out 1 record at the end, and this one is a person.',
    );
  });

  it('and `header-line` are under `import`, too', () => {
    const { import: imported } = configOf('import: { header-line: 4, skip-last: 2, sheet: People }');
    expect(imported).toMatchObject({ 'header-line': 4, 'skip-last': 2, sheet: 'People' });
  });
});

it.each(['Édité le 27/11/2026', 'Stand 27.11.2026', 'Stampato il 27/11/2026', 'As of November'])(
  'a footer may begin with “%s”',
  (footer) => {
    expect(readText(`${RECORDS}${footer},,,\n`).found).toEqual({ skipLast: 1 });
  },
);

it('a file without settings for its edges is to be changed itself', () => {
  const { problems } = readKnownIds(
    'ids.csv',
    bytesOf('All people of the portal\nemployee_id,name,mail,team\n1,Ada,a,b\n2,Bob,b,c\n'),
    100,
  );
  expect(problems.map(({ hint }) => hint)).toEqual(['Delete the lines above its header.']);
});
