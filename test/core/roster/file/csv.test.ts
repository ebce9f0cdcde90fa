import { describe, expect, it } from '@jest/globals';
import { readTable, type Table } from '../../../../src/core/roster/file/csv.js';
import { bytesOf, told } from '../../../support/roster.js';

const FILE = 'roster.csv';

const readText = (text: string | Uint8Array, delimiter = ',') =>
  readTable(FILE, typeof text === 'string' ? bytesOf(text) : text, delimiter, 10_000);

function tableOf(text: string | Uint8Array, delimiter = ','): Table {
  const { table, problems } = readText(text, delimiter);
  if (!table || problems.length > 0) throw new Error(told(problems).join());
  return table;
}

const cellsOf = (text: string, delimiter = ',') => tableOf(text, delimiter).records.map(({ cells }) => cells);

/** The lines of all cells, record by record, the header first. */
function linesOf(table: Table): (number | undefined)[][] {
  const header = table.header.map((_, index) => table.headerPlace(index + 1).line);
  return [
    header,
    ...table.records.map((record) => record.cells.map((_, index) => table.place(record, index + 1).line)),
  ];
}

const problemsOf = (text: string | Uint8Array, delimiter = ',') => told(readText(text, delimiter).problems);

describe('the cells of a CSV file', () => {
  it.each([
    ['plain', 'a,b\n1,2\n', [['1', '2']]],
    ['without an end of the last line', 'a,b\n1,2', [['1', '2']]],
    [
      'empty cells',
      'a,b\n,\n1,\n,2\n',
      [
        ['1', ''],
        ['', '2'],
      ],
    ],
    ['a delimiter in quotes', 'a,b\n"1,5",2\n', [['1,5', '2']]],
    ['a quote in quotes', 'a,b\n"say ""hi""",2\n', [['say "hi"', '2']]],
    ['an empty cell in quotes', 'a,b\n"",2\n', [['', '2']]],
    ['a cell that is one quote', 'a,b\n"""",2\n', [['"', '2']]],
    ['LF in quotes', 'a,b\n"1\n2",3\n', [['1\n2', '3']]],
    ['CRLF in quotes', 'a,b\r\n"1\r\n2",3\r\n', [['1\r\n2', '3']]],
    ['CR in quotes', 'a,b\r"1\r2",3\r', [['1\r2', '3']]],
    ['a blank line in quotes', 'a,b\n"1\n\n2",3\n', [['1\n\n2', '3']]],
    [
      'blank lines between records',
      'a,b\n\n1,2\n\n\n3,4\n\n',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    ['lines of spaces', 'a,b\n   \n1,2\n\t\n', [['1', '2']]],
    ['lines of delimiters, as spreadsheets write them', 'a,b\n1,2\n,\n,\n', [['1', '2']]],
    ['spaces around a value', 'a,b\n 1 ,2\n', [[' 1 ', '2']]],
    [
      'mixed ends of lines',
      'a,b\n1,2\r\n3,4\r5,6',
      [
        ['1', '2'],
        ['3', '4'],
        ['5', '6'],
      ],
    ],
    [
      'text of every kind',
      'a,b\nÅsa,陈\n👩‍🚀,ל\n',
      [
        ['Åsa', '陈'],
        ['👩‍🚀', 'ל'],
      ],
    ],
  ])('%s', (_what, text, expected) => {
    expect(cellsOf(text)).toEqual(expected);
  });

  it('reads a file with a byte order mark as without one', () => {
    const table = tableOf('\uFEFFa,b\n1,2\n');
    expect(table.header).toEqual(['a', 'b']);
    expect(linesOf(table)).toEqual([
      [1, 1],
      [2, 2],
    ]);
  });

  it('trims headers, and only headers', () => {
    expect(tableOf(' a , b \n 1 , 2 \n')).toMatchObject({
      header: ['a', 'b'],
      records: [{ cells: [' 1 ', ' 2 '] }],
    });
  });
});

describe('the delimiter', () => {
  it.each([
    [',', 'a,b,c'],
    [';', 'a;b;c'],
    ['\t', 'a\tb\tc'],
    ['|', 'a|b|c'],
    [';', '"Name, first";"Name, last";c'],
    [',', '"a;b;c;d",b,c'],
    [';', '"a ""quoted"", b";b;c'],
    ['|', '\uFEFF"a"|b|c'],
  ])('auto finds %j in the header line %j', (delimiter, header) => {
    const text = `${header}\n${['1', '2', '3'].join(delimiter)}\n`;
    expect(cellsOf(text, 'auto')).toEqual([['1', '2', '3']]);
  });

  it.each([',', ';', '\t', '|'])('auto finds %j in a file that has every cell in quotes', (delimiter) => {
    const text = [
      ['a', 'b'],
      ['1', '2,3;4|5'],
    ].map((cells) => cells.map((cell) => `"${cell}"`).join(delimiter));
    expect(cellsOf(`${text.join('\n')}\n`, 'auto')).toEqual([['1', '2,3;4|5']]);
  });

  it('auto reads only the header line, not the records', () => {
    expect(cellsOf('a;b\n1,2,3,4,5;6\n7;8\n', 'auto')).toEqual([
      ['1,2,3,4,5', '6'],
      ['7', '8'],
    ]);
  });

  it('auto passes over blank lines above the header', () => {
    expect(cellsOf('\n\r\na;b\n1;2\n', 'auto')).toEqual([['1', '2']]);
  });

  it('auto reads a header line that goes on behind a line break in quotes', () => {
    expect(tableOf('"Employee\nID";Forename;Surname\n1;2;3\n', 'auto').header).toEqual([
      'Employee\nID',
      'Forename',
      'Surname',
    ]);
  });

  it('auto goes by the records too, not by the header alone', () => {
    const text = 'Employee, id;Name, first, last;Mail\n1;Ada;a\n2;Bob;b\n';
    expect(tableOf(text, 'auto').header).toEqual(['Employee, id', 'Name, first, last', 'Mail']);
    expect(cellsOf('id;pay, net;b\n1;2,5;x\n2;3,5;y\n', 'auto')[0]).toEqual(['1', '2,5', 'x']);
  });

  it.each([
    ['one column', 'a\n1;2\n'],
    ['one column and nothing else', 'a\nb\n'],
    ['two that do equally well', 'a;b,c\n1;2,3\n'],
  ])('auto says so where nothing tells it: %s', (_what, text) => {
    const { table, problems } = readText(text, 'auto');
    expect(told(problems)).toEqual(['roster/unknown-delimiter 1:-']);
    expect(problems[0]?.hint).toContain('`roster.delimiter`');
    expect(table).toBeUndefined();
  });

  it('that auto found is told, unless it is the comma', () => {
    const notes = (delimiter: string, declared = 'auto') =>
      readText(`a${delimiter}b\n1${delimiter}2\n`, declared).notes;
    expect(notes(';')).toEqual(['The cells of roster.csv are separated by semicolons.']);
    expect([notes('\t'), notes('|')].flat().join()).toMatch(/tabs.*vertical bars/);
    expect([...notes(','), ...notes(';', ';')]).toEqual([]);
  });

  it.each([
    ['sep=;\r\n', ';'],
    ['\uFEFFsep=|\n', '|'],
    ['"sep=;"\n', ';'],
    ['SEP=\t\r\n', '\t'],
    ['sep=,\n\n', ','],
  ])('is what the line %j tells Excel, and places stay as they are', (line, delimiter) => {
    const table = tableOf(`${line}a${delimiter}b\n1${delimiter}"2,;|3"\n`, 'auto');
    expect(table.header).toEqual(['a', 'b']);
    expect(table.records.map(({ cells }) => cells)).toEqual([['1', '2,;|3']]);
    const first = line.endsWith('\n\n') ? 3 : 2;
    expect(linesOf(table)).toEqual([
      [first, first],
      [first + 1, first + 1],
    ]);
  });

  it('that is declared may have others around the cells, even more of them', () => {
    const { table, problems } = readText('\ta\t,\tb\t,\tc\t\n\t1\t,\t2\t,\t3\t\n', ',');
    expect(problems).toEqual([]);
    expect(table?.header).toEqual(['a', 'b', 'c']);
  });

  it('that is declared goes before a line for Excel, which is no record either way', () => {
    expect(cellsOf('sep=;\na,b\n1,2;3\n', ',')).toEqual([['1', '2;3']]);
  });

  it.each([
    [',', 'a;b;c\n1;2;3\n', 'semicolons between its cells, and `roster.delimiter` says commas', '";"'],
    [',', '\n"Name, first";b;c;d\n1;2;3;4\n', 'semicolons between its cells', '";"'],
    [',', 'a;"b";c\n"1";"2";"3"\n', 'semicolons between its cells', '";"'],
    ['tab', 'a,b,c\n1,2,3\n', 'commas between its cells, and `roster.delimiter` says tabs', '","'],
    [';', 'a\tb\tc\n1\t2\t3\n', 'tabs between its cells, and `roster.delimiter` says semicolons', 'tab'],
  ])('that is declared as %j isn’t the one of %j, and that is said once', (declared, text, words, right) => {
    const { table, problems } = readText(text, declared);
    expect(table).toBeUndefined();
    expect(told(problems)).toEqual([`roster/unknown-delimiter ${text.startsWith('\n') ? 2 : 1}:-`]);
    expect(problems[0]?.message).toContain(words);
    expect(problems[0]?.hint).toContain(`Write \`delimiter: ${right}\` under \`roster\``);
  });

  it.each(['auto', ',', ';'])(
    '%s parts no line that is in quotes as a whole, and nobody is asked for another',
    (declared) => {
      const { table, problems } = readText('"a,""b"",c"\n"1,2,3"\n"4,5,6"\n', declared);
      expect([table, told(problems)]).toEqual([undefined, ['roster/unknown-delimiter 1:-']]);
      expect(problems[0]?.message).toContain('in quotes as a whole');
      expect(problems[0]?.hint).not.toContain('delimiter');
    },
  );

  it.each([
    [',', 'a,b\n1;0,2\n', [['1;0', '2']]],
    [';', 'a;b\n1,0;2\n', [['1,0', '2']]],
    ['|', 'a|b\n1,0|2\n', [['1,0', '2']]],
    ['tab', 'a\tb\n1,0\t2\n', [['1,0', '2']]],
    ['tab', 'a\tb\n"1\t0"\t2\n', [['1\t0', '2']]],
  ])('can be said: %s', (delimiter, text, expected) => {
    expect(cellsOf(text, delimiter)).toEqual(expected);
  });
});

describe('the header among the records', () => {
  it('is told on its line, however it is padded', () => {
    const { table, problems } = readText('a,b,c\n1,2,3\n\uFEFFa, b ,c\n4,5,6\na,b,c\n');
    expect(told(problems)).toEqual(['roster/repeated-header 3:-', 'roster/repeated-header 5:-']);
    expect(table?.records.map(({ cells }) => cells)).toEqual([
      ['1', '2', '3'],
      ['4', '5', '6'],
    ]);
  });

  it('isn’t a record that has some of its words, nor one in a file of one column', () => {
    expect(problemsOf('a,b,c\na,b,d\n')).toEqual([]);
    expect(problemsOf('a\na\n')).toEqual([]);
  });
});

describe('the place of a cell', () => {
  const text = [
    'a,b,c', // 1
    '1,2,3', // 2
    '', // 3
    '"two', // 4
    'lines",5,"and', // 5
    '', // 6
    'three"', // 7
    '7,8,9', // 8
  ].join('\n');

  it.each(['\n', '\r\n', '\r'])('is its physical line with %j', (end) => {
    expect(linesOf(tableOf(text.replaceAll('\n', end)))).toEqual([
      [1, 1, 1],
      [2, 2, 2],
      [4, 5, 5],
      [8, 8, 8],
    ]);
  });

  it('of a record is the line on which its first cell begins', () => {
    const table = tableOf(text);
    expect(table.records.map((record) => table.place(record))).toEqual([
      { file: FILE, line: 2 },
      { file: FILE, line: 4 },
      // A spreadsheet shows a record in one row, however many lines it has.
      { file: FILE, line: 8, row: 5 },
    ]);
  });

  it.each([
    [
      'a title above the header',
      '"Company\nReport"\n\na,b,c\n1,2,3\n',
      { headerLine: 4 },
      { line: 5, row: 4 },
    ],
    ['a record with a wrong quote', 'a,b,c\n"x\ny",s"t,1\n1,2,3\n', {}, { line: 4, row: 3 }],
  ])('has the row that a spreadsheet shows below a line break in %s', (_what, lines, layout, place) => {
    const { table } = readTable(FILE, bytesOf(lines), ',', 10_000, layout);
    expect(table?.records.map((record) => table.place(record))).toEqual([{ file: FILE, ...place }]);
  });

  it.each([
    ['sep=;\n', { line: 3, row: 2 }],
    ['\uFEFF"sep=,"\r\n', { line: 3, row: 2 }],
    ['sep=;\n\n', { line: 4, row: 3 }],
    ['sep=.\n', { line: 3 }],
  ])('has the row that a spreadsheet shows below %j, which only it doesn’t show', (first, place) => {
    const layout = { headerLine: place.line - 1 };
    const { table } = readTable(FILE, bytesOf(`${first}a,b\n1,2\n`), ',', 10_000, layout);
    expect(table?.records.map((record) => table.place(record))).toEqual([{ file: FILE, ...place }]);
  });

  it('holds behind a CRLF within LF lines and the other way round', () => {
    expect(linesOf(tableOf('a,b\n"1\r\n2",3\n"4\r5",6\r\n7,8'))).toEqual([
      [1, 1],
      [2, 3],
      [4, 5],
      [6, 6],
    ]);
  });

  it.each([
    ['a blank line', '\na,b\n1,2\n'],
    ['a line of spaces', '   \na,b\n1,2\n'],
    ['a line of delimiters', ',\na,b\n1,2\n'],
  ])('of the header is right below %s', (_what, text) => {
    const table = tableOf(text);
    expect(table.header).toEqual(['a', 'b']);
    expect(table.headerPlace(2)).toEqual({ file: FILE, line: 2, column: 2 });
    expect(linesOf(table)).toEqual([
      [2, 2],
      [3, 3],
    ]);
  });

  it('of a record is right where lines of spaces and of delimiters stand above it', () => {
    expect(linesOf(tableOf('a,b\n \n,\n1,2\n\n  ,  \n3,4\n'))).toEqual([
      [1, 1],
      [4, 4],
      [7, 7],
    ]);
  });

  it('counts characters of several bytes as nothing but bytes', () => {
    expect(linesOf(tableOf('a,b\n"ä\n陈",👩‍🚀\nÅ,ß\n'))).toEqual([
      [1, 1],
      [2, 3],
      [4, 4],
    ]);
  });
});

describe('a record of another length than the header', () => {
  it('is told with its line, longer or shorter', () => {
    const { problems } = readText('a,b,c\n1,2,3\n1,2\n\n"1\n1",2,3,4\n1\n');
    expect(told(problems)).toEqual([
      'roster/ragged-record 3:-',
      'roster/ragged-record 5:-',
      'roster/ragged-record 7:-',
    ]);
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringMatching(/2 cells.*3/),
      expect.stringMatching(/4 cells.*3/),
      expect.stringMatching(/1 cell,.*3/),
    ]);
  });

  it('is reported once where a line break has broken it in two', () => {
    const { problems } = readText('a,b,c,d\n1,2,3,4\n1,new\nline,3,4\n5,6,7,8\n');
    expect(told(problems)).toEqual(['roster/ragged-record 3:-']);
    expect(problems[0]?.message).toBe(
      'The record is broken in two: it goes on in line 4, and together they have the cells of one.',
    );
  });

  it.each(['Total: 2', 'Total,,,,,2', ',,Summe,2,,', 'Generated on 2026-11-01', 'Page 1 of 1'])(
    'is a footer at the end of the file, with or without its cells: %s',
    (footer) => {
      const { table, problems } = readText(`a,b,c,d,e,f\n1,2,3,4,5,6\n7,8,9,1,2,3\n${footer}\n`);
      expect(problems.map(({ rule, line, message }) => [rule, line, message])).toEqual([
        ['roster/footer', 4, 'The last line seems to be a footer, not a person.'],
      ]);
      expect(table?.records).toHaveLength(2);
    },
  );

  it('isn’t one for a word that somebody may be called, or further up', () => {
    const whole = 'a,b,c,d,e,f\n1,Total,3,4,5,6\n7,8,9,1,2,3\n';
    expect(problemsOf(whole)).toEqual([]);
    expect(problemsOf('a,b,c,d,e,f\nTotal,,,,,\n1,2,3,4,5,6\n')).toEqual([]);
  });

  it('is none where every record has delimiters at its end', () => {
    const table = tableOf('a,b\n1,2,\n3,4,,\n');
    expect(table.records.map((record) => table.isWhole(record))).toEqual([true, true]);
  });

  it('is one where a single record has: it may as well stand inside a value', () => {
    expect(problemsOf('a,b\n1,2,\n3,4\n')).toEqual(['roster/ragged-record 2:-']);
    expect(problemsOf('a,b\n1,2,\n3,4,5\n')).toEqual([
      'roster/ragged-record 2:-',
      'roster/ragged-record 3:-',
    ]);
  });
});

describe('empty columns at the end', () => {
  it.each([
    ['with cells', 'a,b,,\n1,2,,\n'],
    ['without', 'a,b,,\n1,2\n'],
    ['with some', 'a,b,,\n1,2,\n3,4\n5,6,,\n'],
    ['of blanks', 'a,b, , \n1,2,,  \n'],
  ])('are no columns, %s', (_what, text) => {
    const table = tableOf(text);
    expect(table.header).toEqual(['a', 'b']);
    expect(table.records.every((record) => table.isWhole(record))).toBe(true);
  });

  it('are columns as soon as anything stands in them', () => {
    const { table, problems } = readText('a,b,,\n1,2,3,\n4,5\n');
    expect(table?.header).toEqual(['a', 'b', '', '']);
    expect(told(problems)).toEqual(['roster/ragged-record 3:-']);
  });

  it('don’t make a record whole that lacks a cell', () => {
    expect(problemsOf('a,b,\n1,2,\n3\n')).toEqual(['roster/ragged-record 3:-']);
  });
});

describe('a title above the header', () => {
  const RECORDS = 'Id,Name,Mail,Department\n1,Ada,a,Sales\n2,Bob,b,Sales\n';

  it.each([
    ['one line', `Employees\n${RECORDS}`, 1, 2],
    ['a name and a date', `Employees\n1 May 2026\n\n${RECORDS}`, 1, 4],
    ['padded with empty cells', `\nEmployees,,,\n,,,\n${RECORDS}`, 2, 4],
    ['with a comma in it', `\n"Employees, all"\r\n\r\n${RECORDS}`, 2, 4],
    ['of two lines in quotes', `"All\nemployees"\n${RECORDS}`, 1, 3],
  ])('is explained, not passed over: %s', (_what, text, line, header) => {
    for (const delimiter of [',', 'auto']) {
      const { table, problems } = readText(text, delimiter);
      expect(told(problems)).toEqual([`roster/title-line ${line}:-`]);
      expect(problems[0]?.message).toContain(`line ${header}.`);
      expect(problems[0]?.hint).toContain(`above line ${header}`);
      expect(table).toBeUndefined();
    }
  });

  it('is none where the first line fills as many cells as the others', () => {
    expect(problemsOf(RECORDS)).toEqual([]);
    expect(problemsOf('Id,,Mail,\n1,x,a,y\n2,x,b,y\n')).toEqual([]);
  });
});

describe('blanks around quotes', () => {
  it.each([
    ['before', 'a,b\n1, "2,2"\n', ['1', ' 2,2']],
    ['behind', 'a,b\n"1,1" ,2\n', ['1,1 ', '2']],
    ['on both sides', 'a,b\n  "1 ""x"""\t,2\n', ['  1 "x"\t', '2']],
    ['at the end of the file', 'a,b\n1,"2" ', ['1', '2 ']],
    ['around nothing', 'a,b\n1, "" \n', ['1', '  ']],
  ])('belong to the cell, as without quotes: %s', (_what, text, cells) => {
    expect(cellsOf(text)).toEqual([cells]);
  });

  it('keep every place as it is', () => {
    expect(linesOf(tableOf('a;b \n"1\n1" ; "2"\n "3\n";\n4;5', ';'))).toEqual([
      [1, 1],
      [2, 3],
      [4, 5],
      [6, 6],
    ]);
  });

  it('are no excuse for a quote that is wrong', () => {
    expect(problemsOf('a,b\n1, "2" x\n')).toEqual(['roster/stray-quote 2:2']);
    expect(problemsOf('a,b\n1, "2\n3,4\n')).toEqual(['roster/stray-quote 2:2']);
  });
});

describe('a quote in the wrong place', () => {
  it.each([
    ['inside a cell', 'a,b\n1,2"3\n', 'roster/stray-quote 2:2'],
    ['behind a cell in quotes', 'a,b\n"1"2,3\n', 'roster/stray-quote 2:1'],
    ['escaped with a backslash', 'a,b\n"1\\"2",3\n', 'roster/stray-quote 2:1'],
    ['never closed', 'a,b\n1,2\n3,"4\n5,6\n', 'roster/unclosed-quote 3:2'],
    ['never closed, at the very end', 'a,b\n1,"', 'roster/unclosed-quote 2:2'],
    ['never closed, with a doubled quote at the end', 'a,b\n1,"2""', 'roster/unclosed-quote 2:2'],
  ])('%s', (_what, text, expected) => {
    expect(problemsOf(text)).toContain(expected);
  });

  it('is told with the line on which its cell begins, at every such cell', () => {
    const text = [
      'a,b,c', // 1
      '1"1,2,3', // 2
      '"4', // 3
      '4",5"5,6', // 4
      '7,8,9', // 5
      '"10"x,11,1"2', // 6
      '13,"14', // 7
      '15,16,17', // 8
    ].join('\n');
    expect(problemsOf(text)).toEqual([
      'roster/stray-quote 2:1',
      'roster/stray-quote 4:2',
      'roster/stray-quote 6:1',
      'roster/stray-quote 6:3',
      'roster/unclosed-quote 7:2',
    ]);
  });

  it('leaves the other records readable, with their own places', () => {
    const { table, problems } = readText('a,b\n1,2\n3"3,4\n"5\n5",6\n7,"8"8\n9,10\n11,12,13\n');
    expect(table?.records.map(({ cells }) => cells)).toEqual([
      ['1', '2'],
      ['5\n5', '6'],
      ['9', '10'],
      ['11', '12', '13'],
    ]);
    expect(table && linesOf(table)).toEqual([
      [1, 1],
      [2, 2],
      [4, 5],
      [7, 7],
      [8, 8, 8],
    ]);
    expect(told(problems).sort()).toEqual([
      'roster/ragged-record 8:-',
      'roster/stray-quote 3:1',
      'roster/stray-quote 6:2',
    ]);
  });

  it('is told with the same places in a file of CR and of CRLF lines', () => {
    const text = 'a,b\n1"1,2\n"3\n3",4"4\n5,"6';
    const expected = ['roster/stray-quote 2:1', 'roster/stray-quote 4:2', 'roster/unclosed-quote 5:2'];
    for (const end of ['\n', '\r', '\r\n']) expect(problemsOf(text.replaceAll('\n', end))).toEqual(expected);
  });

  it('in the header leaves no table, since the record behind it is no header', () => {
    const { table, problems } = readText('a,b"b\n1,2\n');
    expect(table).toBeUndefined();
    expect(told(problems)).toEqual(['roster/stray-quote 1:2']);
  });

  it('is told in the records also where the header has one: every problem of a run is told', () => {
    expect(problemsOf('a,b"b\n1,2\n3"3,4\n')).toEqual(['roster/stray-quote 1:2', 'roster/stray-quote 3:1']);
  });

  it('never closed in the header is told there', () => {
    expect(problemsOf('"a,b\n1,2\n')).toEqual(['roster/unclosed-quote 1:1']);
  });

  it('doesn’t change the bytes that were given', () => {
    const bytes = Buffer.from('a,b\n1"1,2\n');
    readText(bytes);
    expect(bytes.toString()).toBe('a,b\n1"1,2\n');
  });
});

describe('a file without records', () => {
  it.each([
    ['empty', ''],
    ['of blank lines', '\n\r\n\n'],
    ['of a byte order mark', '\uFEFF'],
    ['of a header', 'a,b\n'],
    ['of a header without an end', 'a,b'],
    ['of a header and blank lines', 'a,b\n\n  \n,\n'],
  ])('%s', (_what, text) => {
    const { problems } = readText(text);
    expect(problems.map(({ rule }) => rule)).toEqual(['roster/no-records']);
  });

  it('is told at the header', () => {
    expect(problemsOf('\na,b\n')).toEqual(['roster/no-records 2:-']);
  });
});

describe('bytes that are no UTF-8', () => {
  const latin1 = (text: string) => Buffer.from(text, 'latin1');

  it('are told at each of their lines', () => {
    expect(problemsOf(latin1('a,b\nMaïté,1\nAda,2\nJosé,3\n'))).toEqual([
      'roster/not-utf-8 2:-',
      'roster/not-utf-8 4:-',
    ]);
  });

  it.each(['\r\n', '\r'])('are told at each of their lines with %j', (end) => {
    expect(problemsOf(latin1('a,b\nMaïté,1\nAda,2\nJosé,3\n'.replaceAll('\n', end)))).toEqual([
      'roster/not-utf-8 2:-',
      'roster/not-utf-8 4:-',
    ]);
  });

  it('don’t keep other problems from being told', () => {
    expect(problemsOf(latin1('a,b\nMaïté,1\nAda,2,3\n4"4,5\n')).sort()).toEqual([
      'roster/not-utf-8 2:-',
      'roster/ragged-record 3:-',
      'roster/stray-quote 4:1',
    ]);
  });

  it.each([
    ['an overlong form', [0xc0, 0xaf]],
    ['a surrogate', [0xed, 0xa0, 0x80]],
    ['beyond Unicode', [0xf4, 0x90, 0x80, 0x80]],
    ['a cut character', [0xe9, 0x99]],
  ])('%s', (_what, bytes) => {
    const text = Buffer.concat([Buffer.from('a,b\n1,'), Buffer.from(bytes), Buffer.from('\n')]);
    expect(problemsOf(text)).toEqual(['roster/not-utf-8 2:-']);
  });

  it.each([
    ['little-endian', [0xff, 0xfe], false],
    ['big-endian', [0xfe, 0xff], true],
  ])('UTF-16 %s is told once, by its name', (_what, mark, swap) => {
    const text = Buffer.from('a,b\nMaïté,1\n', 'utf16le');
    const { table, problems } = readText(Buffer.concat([Buffer.from(mark), swap ? text.swap16() : text]));
    expect(told(problems)).toEqual(['roster/not-utf-8 1:-']);
    expect(problems[0]?.message).toContain('UTF-16');
    expect(table).toBeUndefined();
  });

  it('never stand in a message', () => {
    const { problems } = readText(latin1('a,b\nMaïté,1\n'));
    expect(JSON.stringify(problems)).not.toMatch(/Ma.*t/);
  });
});

it('is told in what a person can do something with', () => {
  const files = ['', 'a,b\n', 'a,b\n1\n', 'a,b\n1"1,2\n', 'a,b\n"1', Buffer.from('a\n\xe9\n', 'latin1')];
  for (const found of files.flatMap((file) => readText(file).problems)) {
    expect(found.message).toMatch(/^[A-Z].{15,}\.$/);
    expect(found.hint).toMatch(/^[A-Z].{15,}\.$/);
    expect(found.severity).toBe('error');
    expect(found.file).toBe(FILE);
  }
});

it('blanks between the cells are named', () => {
  const text = 'id forename surname department country\n1 Ada Example Sales GB\n2 Ben Sample IT GB\n';
  const { problems } = readText(text, 'auto');
  expect(told(problems)).toEqual(['roster/unknown-delimiter 1:-']);
  expect(problems[0]?.message).toContain('Blanks seem to separate the cells');
});
