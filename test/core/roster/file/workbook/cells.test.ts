import { describe, expect, it } from '@jest/globals';
import { readWorkbook } from '../../../../../src/core/roster/file/workbook/workbook.js';
import { textOf } from '../../../../support/roster.js';
import { workbookOf } from '../../../../support/workbook.js';

/* Sheets as no spreadsheet writes them, or only after a slip: nobody may be lost or mixed up. */

const HEADER = '<row r="1"><c r="A1" t="str"><v>id</v></c><c r="B1" t="str"><v>mail</v></c></row>';
const cell = (place: string, text: string | number) => `<c${place && ` r="${place}"`}><v>${text}</v></c>`;

/** The rows of a sheet, as XML, below a header. */
function read(rows: string, after = '', texts?: string) {
  const parts = {
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${HEADER}${rows}</sheetData>${after}</worksheet>`,
    ...(texts !== undefined && { 'xl/sharedStrings.xml': texts }),
  };
  const { sheet, problems } = readWorkbook('p.xlsx', workbookOf({ People: [] }, { parts }), undefined);
  const refusal = problems.map(({ message, hint }) => `${message} ${hint}`).join('\n');
  return { csv: sheet && textOf(sheet.bytes), rows: sheet?.rows, refusal };
}

const damage = (rows: string, after?: string, texts?: string): string | undefined => {
  const { csv, refusal } = read(rows, after, texts);
  expect(csv).toBeUndefined();
  return /^The workbook is damaged: (.*)\. Export it again\./.exec(refusal)?.[1] ?? refusal;
};

describe('a sheet is refused where two of its people could become one:', () => {
  const ann = `<row r="2">${cell('A2', 1)}${cell('B2', 'ann@example.com')}</row>`;
  it.each([
    ['a row twice', `${ann}<row r="2">${cell('A2', 2)}</row>`, 'row 2 is there twice, or in a wrong place'],
    [
      'the header’s row twice',
      `<row r="1">${cell('A1', 2)}</row>`,
      'row 1 is there twice, or in a wrong place',
    ],
    [
      'rows that descend',
      `${ann.replaceAll('2"', '3"')}<row r="2">${cell('A2', 2)}</row>`,
      'row 2 is there twice, or in a wrong place',
    ],
    [
      'a row in a second list of rows',
      `${ann}</sheetData><sheetData><row r="2">${cell('', 2)}</row>`,
      'row 2 is there twice, or in a wrong place',
    ],
    [
      'a row inside of another',
      `<row r="2">${cell('', 1)}${ann.replaceAll('2"', '3"')}</row>`,
      'row 3 is inside of another',
    ],
    [
      'a cell twice',
      `<row r="2">${cell('A2', 1)}${cell('A2', 2)}</row>`,
      'A2 is there twice, or in a wrong place',
    ],
    [
      'cells that descend',
      `<row r="2">${cell('B2', 1)}${cell('A2', 2)}</row>`,
      'A2 is there twice, or in a wrong place',
    ],
    [
      'a cell of another row',
      `<row r="2">${cell('A3', 1)}</row>`,
      'row 2 has a cell with a name that no cell of this row can have',
    ],
    [
      'a cell inside of another',
      `<row r="2"><c r="A2">${cell('B2', 1)}</c></row>`,
      'B2 isn’t inside of a row',
    ],
    ['a cell of no row', `${ann}${cell('C2', 3)}`, 'C2 isn’t inside of a row'],
    ['two values in a cell', '<row r="2"><c r="A2"><v>1</v><v>2</v></c></row>', 'A2 has two values'],
  ])('%s', (_what, rows, expected) => {
    expect(damage(rows)).toBe(expected);
  });
});

describe('a sheet is refused where somebody could be lost:', () => {
  it.each([
    '0',
    '-3',
    '2.5',
    '1e2',
    'abc',
    '',
    'Infinity',
    'NaN',
    '0x2',
    '1048577',
    '100000000',
    '4294967297',
  ])('a row with the number “%s”', (number) => {
    expect(damage(`<row r="${number}">${cell('', 1)}</row>`)).toBe(
      'the row after row 1 has a number that no row can have',
    );
  });

  it('a first row with the number 0', () => {
    expect(damage(`</sheetData><sheetData><row r="0">${cell('', 1)}</row>`)).toContain('after row 1');
    const parts = {
      'xl/worksheets/sheet1.xml': `<worksheet><sheetData><row r="0">${cell('A0', 1)}</row></sheetData></worksheet>`,
    };
    const { problems } = readWorkbook('p.xlsx', workbookOf({ People: [] }, { parts }), undefined);
    expect(problems.map(({ message }) => message)).toEqual([
      'The workbook is damaged: its first row has a number that no row can have.',
    ]);
  });

  it.each(['A', '2', '2A', 'A0', 'A-2', '$A$2', 'Ä2', 'ß2', '', 'XFE2', 'ZZZZZZZZ2', 'A2:B2'])(
    'a cell with the name “%s”',
    (name) => {
      expect(damage(`<row r="2"><c r="${name}"><v>1</v></c></row>`)).toBe(
        'row 2 has a cell with a name that no cell of this row can have',
      );
    },
  );

  it.each(['1', '-1', '0.5', 'x'])('a text with the number “%s”, of one', (number) => {
    const texts = '<sst><si><t>Ann</t></si></sst>';
    expect(damage(`<row r="2"><c r="A2" t="s"><v>${number}</v></c></row>`, '', texts)).toBe(
      'the text of A2 is missing',
    );
  });
});

describe('what is right is read,', () => {
  it('with rows and cells that don’t say where they are, and references in small letters', () => {
    const { csv, rows } = read(
      `<row>${cell('', 1)}${cell('', 'a')}</row><row r="7">${cell('b7', 'b')}</row><row>${cell('', 2)}</row>`,
    );
    expect(csv).toBe('id,mail\n1,a\n,b\n2,\n');
    expect(rows).toEqual([1, 2, 7, 8]);
  });

  it('with an empty cell of the type of texts', () => {
    const texts = '<sst><si><t>Ann</t></si></sst>';
    expect(read(`<row r="2"><c r="A2" t="s"/><c r="B2" t="s"><v> 0 </v></c></row>`, '', texts).csv).toBe(
      'id,mail\n,Ann\n',
    );
  });

  it('whatever the places of controls are called', () => {
    const control =
      '<controls><from><xdr:col>0</xdr:col><xdr:row>0</xdr:row></from><c r="A1"><v>9</v></c></controls>';
    expect(read(`<row r="1048576">${cell('', 1)}</row>`, control).csv).toBe('id,mail\n1,\n');
  });

  it('with blank cells anywhere, which aren’t part of the list', () => {
    const blank = (place: string) => `<c r="${place}" t="str"><v> \u00a0</v></c>`;
    const { csv, rows, refusal } = read(
      `<row r="2">${cell('A2', 1)}${blank('XFD2')}</row><row r="3">${blank('A3')}</row><row r="1048576">${blank('A1048576')}</row>`,
    );
    expect([csv, rows, refusal]).toEqual(['id,mail\n1,\n', [1, 2], '']);
  });
});

describe('memory is bounded:', () => {
  it('a cell in the last row takes a line', () => {
    const { csv, rows } = read(
      `<row r="2">${cell('A2', 1)}</row><row r="1048576">${cell('B1048576', 'x')}</row>`,
    );
    expect([csv, rows]).toEqual(['id,mail\n1,\n,x\n', [1, 2, 1048576]]);
  });

  it('a cell far to the right is named', () => {
    expect(read(`<row r="2">${cell('ALL2', 1)}</row>`).refusal).toBe('');
    expect(read(`<row r="2">${cell('ALM2', 1)}</row>`).refusal).toMatch(
      /^The sheet has something in ALM2, beyond the 1000 columns that are read\. /,
    );
  });

  it('a cell far to the right in each of very many rows', () => {
    const wide = Array.from({ length: 25_000 }, (_, at) => `<row>${cell(`ALL${at + 2}`, 1)}</row>`).join('');
    expect(read(wide).refusal).toMatch(
      /^The sheet has more than 20 million cells down to ALL20001, empty ones too\. /,
    );
  });
});
