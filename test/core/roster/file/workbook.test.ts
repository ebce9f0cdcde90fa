import { describe, expect, it } from '@jest/globals';
import { readWorkbook } from '../../../../src/core/roster/file/workbook/workbook.js';
import { openArchive } from '../../../../src/core/roster/file/workbook/zip.js';
import { textOf } from '../../../support/roster.js';
import { workbookOf, zipOf, type TestCell } from '../../../support/workbook.js';

/** The lines of a sheet as the CSV that it is read as. */
function linesOf(bytes: Uint8Array, sheet?: string | number): string[] {
  const read = readWorkbook('people.xlsx', bytes, sheet);
  expect(read.problems).toEqual([]);
  return read.sheet ? textOf(read.sheet.bytes).split('\n').slice(0, -1) : [];
}

const refusalOf = (bytes: Uint8Array, sheet?: string | number): string => {
  const { sheet: read, problems } = readWorkbook('people.xlsx', bytes, sheet);
  expect([read, problems.map(({ rule, file }) => [rule, file])]).toEqual([
    undefined,
    [['roster/not-a-csv', 'people.xlsx']],
  ]);
  return problems[0]?.message ?? '';
};

const cellOf = (cell: TestCell, since1904 = false): string | undefined =>
  linesOf(workbookOf({ People: [[cell, 'x']] }, { since1904 }))[0]?.replace(/,x$/, '');

describe('a cell of a workbook is read as what it is', () => {
  it.each<[string, TestCell, string]>([
    ['a text with zeros', '0000042', '0000042'],
    ['an inline text', { inline: '007' }, '007'],
    ['a text of several runs', { rich: ['O’', 'Hara'] }, 'O’Hara'],
    ['a text with an escaped character', 'a_x000A_b', '"a\nb"'],
    ['a text with delimiters', 'Hara, "Jo"', '"Hara, ""Jo"""'],
    ['a number', 3427, '3427'],
    ['a large number', 123456789012345, '123456789012345'],
    ['a number with decimals', 12.5, '12.5'],
    ['zeros that the format shows', { n: 42, format: '0000000' }, '0000042'],
    ['zeros and a literal', { n: 42, format: '"E"00000' }, 'E00042'],
    ['a number in groups', { n: 1234567, format: '000-0000' }, '123-4567'],
    ['more digits than places', { n: 12345, format: '000' }, '12345'],
    ['a format that rounds', { n: 1234.5, format: '#,##0' }, '1234.5'],
    ['a format with a colour', { n: 7, format: '[Red]000;-000' }, '007'],
    ['a built-in date', { n: 43712, format: 14 }, '2019-09-04'],
    ['a date of its own format', { n: 43712, format: 'dd\\.mm\\.yyyy;@' }, '2019-09-04'],
    ['a date of a locale', { n: 43712, format: '[$-F800]dddd, mmmm dd, yyyy' }, '2019-09-04'],
    ['a month', { n: 43712, format: 'mmm' }, '2019-09-04'],
    ['a date with a time', { n: 43712.75, format: 'yyyy-mm-dd hh:mm' }, '2019-09-04 18:00:00'],
    ['a time', { n: 0.5, format: 'h:mm' }, '12:00:00'],
    ['the day after the leap day that wasn’t', { n: 61, format: 14 }, '1900-03-01'],
    ['the day before it', { n: 59, format: 14 }, '1900-02-28'],
    ['the day that wasn’t', { n: 60, format: 14 }, '60'],
    ['a format that only looks like one of dates', { n: 12, format: '0" days"' }, '12 days'],
    ['a boolean', true, 'TRUE'],
    ['the other one', false, 'FALSE'],
    ['a date in ISO 8601', { iso: '2019-09-04T00:00:00' }, '2019-09-04T00:00:00'],
    ['the result of a formula', { formula: 'A2', result: '0042' }, '0042'],
    ['a number of a formula', { formula: 'A2', result: 42 }, '42'],
    ['an error', { error: '#N/A' }, '#N/A'],
  ])('%s', (_what, cell, written) => {
    const csv = linesOf(workbookOf({ People: [[cell, 'x']] })).join('\n');
    expect(csv).toBe(`${written},x`);
  });

  it('days are counted from 1904 where the workbook says so', () => {
    expect(cellOf({ n: 42250, format: 14 }, true)).toBe('2019-09-04');
    expect(cellOf({ n: 0, format: 14 }, true)).toBe('1904-01-01');
  });

  it('with any prefix, and without the positions that a writer may leave out', () => {
    const rows = [
      ['id', 'name'],
      [{ n: 7, format: '000' }, 'Ada'],
    ] as const;
    expect(linesOf(workbookOf({ People: rows }, { prefix: 'x' }))).toEqual(['id,name', '007,Ada']);
    const bare =
      '<worksheet><sheetData><row><c><v>1</v></c><c t="b"><v>1</v></c></row><row><c><v>2</v></c></row></sheetData></worksheet>';
    const parts = { 'xl/worksheets/sheet1.xml': bare };
    expect(linesOf(workbookOf({ People: rows }, { parts }))).toEqual(['1,TRUE', '2,']);
  });
});

describe('the rows of a sheet', () => {
  it('keep their numbers, whatever is blank or has line breaks', () => {
    const { sheet } = readWorkbook(
      'people.xlsx',
      workbookOf({ People: [[], ['id', 'name'], ['1', 'A\nda'], [], ['2', undefined, 'x']] }),
      undefined,
    );
    expect(sheet && textOf(sheet.bytes)).toBe('id,name,\n1,"A\nda",\n2,,x\n');
    expect(sheet?.rows).toEqual([2, 3, 3, 5]);
  });

  it('are read where they are hidden, and a sentence says so', () => {
    const rows = [['id'], ['1'], ['2']];
    const { notes } = readWorkbook('p.xlsx', workbookOf({ People: { rows, hiddenRows: [3] } }), undefined);
    expect(notes).toEqual(['1 row that the sheet hides was read, too.']);
  });

  it('name the cells that have no value', () => {
    const rows = [['id', 'name'], [{ formula: 'B9' }, { error: '#REF!' }], [{ formula: 'B9', result: '' }]];
    const { sheet } = readWorkbook('p.xlsx', workbookOf({ People: rows }), undefined);
    expect(sheet?.faulty).toEqual([
      { row: 2, column: 1, kind: 'formula' },
      { row: 2, column: 2, kind: 'error' },
    ]);
  });
});

describe('which sheet is read', () => {
  const list = [['id'], ['1']];
  const book = workbookOf({
    Cover: [],
    Secret: { rows: [['id'], ['9']], state: 'hidden' },
    People: list,
    'Last Year': [['id'], ['2']],
  });
  it.each([
    ['the second of the visible ones', 2, '1'],
    ['that of a name', 'Last Year', '2'],
    ['a name in other letters', ' last year', '2'],
    ['a hidden one by its name', 'Secret', '9'],
  ])('%s', (_what, sheet, id) => {
    expect(linesOf(book, sheet)).toEqual(['id', id]);
  });

  it('the only visible one with anything in it', () => {
    const one = workbookOf({ Cover: [], Old: { rows: [['x']], state: 'veryHidden' }, People: list });
    expect(linesOf(one)).toEqual(['id', '1']);
  });

  it('is asked where several could be it, without a name of theirs', () => {
    const { problems, candidates } = readWorkbook('people.xlsx', book, undefined);
    expect(candidates).toEqual(['People', 'Last Year']);
    expect(problems[0]?.message).toMatch(/has 2 sheets with something in them/);
    expect(problems[0]?.hint).toContain('`sheet: 1`');
  });

  it.each([
    [4, 'The workbook has no sheet number 4; it has 3 visible sheets.'],
    ['Nobody', 'The workbook has no sheet of the name that `import.sheet` says; it has 3 visible sheets.'],
  ])('isn’t there: %s', (sheet, message) => {
    expect(refusalOf(book, sheet)).toBe(message);
  });

  it('none has anything in it', () => {
    expect(refusalOf(workbookOf({ A: [], B: [] }))).toContain(
      'No visible sheet of the workbook has anything',
    );
  });
});

describe('what isn’t a workbook of that kind is one sentence', () => {
  const people = { People: [['id'], ['1']] };
  const ole = (name: string) =>
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(name, 'utf16le')]);
  const main = (target: string) =>
    `<Relationships><Relationship Id="r" Type="http://x/officeDocument" Target="${target}"/></Relationships>`;
  it.each<[string, Buffer, RegExp]>([
    ['encrypted', ole('EncryptedPackage'), /encrypted with a password/],
    ['an old one', ole('Workbook'), /old format \(\.xls\)/],
    ['a binary one', zipOf({ '_rels/.rels': main('xl/workbook.bin'), 'xl/workbook.bin': 'x' }), /\.xlsb/],
    ['one with macros', workbookOf(people, { parts: { 'xl/vbaProject.bin': 'x' } }), /macros \(\.xlsm\)/],
    ['an OpenDocument one', zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }), /\.ods/],
    ['a document of Word', zipOf({ '_rels/.rels': main('word/document.xml') }), /not an Excel workbook/],
    ['an archive', zipOf({ 'people.csv': 'id\n1\n' }), /ZIP archive/],
    ['a part with a password', zipOf({ '_rels/.rels': main('xl/workbook.xml') }, { flags: 1 }), /password/],
    ['cut off', workbookOf(people).subarray(0, 900), /damaged/],
    ['a wrong checksum', zipOf({ '_rels/.rels': main('xl/workbook.xml') }, { crc: 1 }), /damaged/],
    ['a wrong size', zipOf({ '_rels/.rels': main('xl/workbook.xml') }, { unpacked: 7 }), /damaged/],
    [
      'broken XML',
      workbookOf(people, { parts: { 'xl/worksheets/sheet1.xml': '<worksheet><c>' } }),
      /damaged/,
    ],
    [
      'XML with a DTD',
      workbookOf(people, { parts: { 'xl/styles.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' } }),
      /damaged/,
    ],
  ])('%s', (_what, bytes, message) => {
    expect(refusalOf(bytes)).toMatch(message);
  });

  it.each(['/xl/a.xml', 'xl/A.xml', 'xl\\a.xml'])('has no part twice: %s', (again) => {
    expect(() => openArchive(zipOf({ 'xl/a.xml': 'one', [again]: 'another' }))).toThrow(/damaged/);
  });

  it('a bomb that says how large it is, one that doesn’t, and one of shared texts', () => {
    const claims = { unpacked: 257 * 1024 * 1024 };
    expect(refusalOf(zipOf({ '_rels/.rels': main('xl/workbook.xml') }, claims))).toMatch(
      /larger than 256 MiB/,
    );
    const lying = openArchive(zipOf({ a: Buffer.alloc(100_000) }, { unpacked: 100 }), 50_000);
    expect(() => lying.read('a')).toThrow(/larger than 256 MiB/);
    const twice = openArchive(zipOf({ a: Buffer.alloc(30_000), b: Buffer.alloc(30_000) }), 50_000);
    expect(twice.read('a')).toHaveLength(30_000);
    expect(() => twice.read('b')).toThrow(/larger than 256 MiB/);
    const text = 'x'.repeat(1024 * 1024);
    const rows = Array.from({ length: 101 }, () => [text]);
    expect(refusalOf(workbookOf({ People: rows }))).toMatch(/more text than any list/);
  });
});

it('10,000 rows are read in far less than two seconds', () => {
  const header = Array.from({ length: 15 }, (_, at) => `Column ${at}`);
  const rows = Array.from({ length: 10_000 }, (_, row) =>
    header.map((_name, at): TestCell =>
      at === 0 ? { n: row, format: '0000000' } : at < 8 ? `Text ${at}` : row,
    ),
  );
  const bytes = workbookOf({ People: [header, ...rows] });
  const before = process.cpuUsage();
  expect(linesOf(bytes)).toHaveLength(10_001);
  // The time of this process, whatever else the machine does.
  expect(process.cpuUsage(before).user / 1e6).toBeLessThan(2);
});
