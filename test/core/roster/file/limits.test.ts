import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readTable } from '../../../../src/core/roster/file/csv.js';
import { tooLarge } from '../../../../src/core/roster/file/limits.js';
import { bytesOf, csvOf, HEADER, read, told } from '../../../support/roster.js';

const FILE = 'roster.csv';
const toldOf = (text: string, maxRecords = 10) => {
  const found = tooLarge(FILE, bytesOf(text), ',', maxRecords);
  return found && [...told([found]), found.message];
};

/** One problem and no table. */
function refused(content: Uint8Array | string, maxRecords = 10_000): string {
  const bytes = typeof content === 'string' ? bytesOf(content) : content;
  const { table, problems } = readTable(FILE, bytes, 'auto', maxRecords);
  expect(table).toBeUndefined();
  expect(problems.map(({ rule }) => rule)).toEqual(['roster/too-large']);
  const [{ line, column, message } = { line: 0, column: 0, message: '' }] = problems;
  return `${line ?? '-'}:${column ?? '-'} ${message}`;
}

const filled = (bytes: number, character: string): Uint8Array => Buffer.alloc(bytes, character);

describe('a roster at a limit is read, one step above it told with its place:', () => {
  it('1,000 columns', () => {
    const line = (cells: number) => `${Array(cells).fill('a').join(',')}\n`;
    expect(toldOf(line(1000) + line(1000))).toBeUndefined();
    expect(toldOf(line(1000) + line(1001))).toEqual([
      'roster/too-large 2:-',
      'The line has more than 1000 cells.',
    ]);
  });

  it('64 KiB a cell', () => {
    const cell = 'x'.repeat(64 * 1024);
    expect(toldOf(`a,b\n1,${cell}\n`)).toBeUndefined();
    for (const above of [`${cell}x`, `"${cell}"`, `"${'\n'.repeat(64 * 1024)}"`])
      expect(toldOf(`a,b\n"1\r\n1",${above}\n`, 10_000)?.[0]).toBe('roster/too-large 3:2');
  });

  it('ten times as many records as may be sent', () => {
    expect(toldOf('a\n'.repeat(100))).toBeUndefined();
    expect(toldOf(`a\n\n\r\n${'a,b\r\n'.repeat(100)}`)).toEqual([
      'roster/too-large 103:-',
      'The file has more than 100 records.',
    ]);
  });

  it('a hundred times as many lines, blank ones and those in cells', () => {
    expect(toldOf(`${'\n'.repeat(998)}a`)).toBeUndefined();
    expect(toldOf(`a,b\n"${'\n'.repeat(500)}",1\n${'\r\n'.repeat(600)} ,x`)).toEqual([
      'roster/too-large 1103:2',
      'The file has 1000 lines or more above this cell.',
    ]);
  });

  it('blank records don’t count, whatever is between their cells', () => {
    expect(toldOf(`a,b\n${', ,\t\n'.repeat(500)}${'1,2\n'.repeat(99)}`)).toBeUndefined();
    expect(toldOf(`a,b\n${', ,\t\r'.repeat(500)}${'1,2\r'.repeat(100)}`)?.[1]).toBe(
      'The file has more than 100 records.',
    );
  });
});

it.each([
  ['of delimiters', ','.repeat(99)],
  ['of delimiters and blanks, which are longer', ' , '.repeat(399)],
])('ten million empty cells above another person, in lines %s, are refused at that cell', (_what, blank) => {
  const lines = Math.ceil(10_000_000 / blank.split(',').length);
  const text = (count: number) => `id,name\n1,Ann\n${`${blank}\n`.repeat(count)}2,Bob\n`;
  expect(toldOf(text(lines), 10_000)).toEqual([
    `roster/too-large ${lines + 3}:1`,
    'The file has 10 million empty cells or more above this cell.',
  ]);
  expect(toldOf(text(lines - 1), 10_000)).toBeUndefined();
});

describe('quotes that are wrong stay what they are', () => {
  const big = 'x,'.repeat(200).concat('x\n').repeat(400);

  it('where one is never closed, whatever is behind it', () => {
    expect(told(readTable(FILE, bytesOf(`a,b\n1,"2\n${big}`), ',', 10_000).problems)).toEqual([
      'roster/unclosed-quote 2:2',
    ]);
  });

  it('where one is closed by the next one, far below', () => {
    expect(told(readTable(FILE, bytesOf(`a,b\n1,"2\n${big}3,"4"\n`), ',', 10_000).problems)).toEqual([
      'roster/stray-quote 2:2',
    ]);
  });
});

describe('a file that is out of all measure is refused at once:', () => {
  it.each([
    ['nothing but quotes', '"', '1:1 The cell that begins here is larger than 64 KiB.'],
    ['one line', 'x', '1:1 The cell that begins here is larger than 64 KiB.'],
  ])('%s', (_what, character, expected) => {
    expect(refused(filled(2_000_000, character))).toBe(expected);
  });

  it('a name and nothing but commas', () => {
    expect(refused(`${','.repeat(2_000_000)}id`)).toBe('1:- The line has more than 1000 cells.');
  });

  it('a header of a million names', () => {
    const names = Array.from({ length: 1_000_000 }, (_, at) => `h${at}`).join(',');
    expect(refused(`${names}\n1,2\n`)).toBe('1:- The line has more than 1000 cells.');
  });

  it('a million records, right, ragged, with stray quotes or in another encoding', () => {
    const most = '100001:- The file has more than 100000 records.';
    for (const record of ['1,2,3,4,5,6,7,8\n', '1,2\n', 'a"b,2\n'])
      expect(refused(`${HEADER}\n${record.repeat(1_000_000)}`)).toBe(most);
    expect(refused(Buffer.from(`${HEADER}\n${'\xff,2\n'.repeat(1_000_000)}`, 'latin1'))).toBe(most);
  });
});

describe('problems that multiply', () => {
  it('are told to the 50,000th, of stray quotes', () => {
    const text = `${HEADER}\n${`${'a"b,'.repeat(900)}\n`.repeat(100)}`;
    const { table, problems } = readTable(FILE, bytesOf(text), ',', 10_000);
    expect(table).toBeUndefined();
    expect(problems).toHaveLength(50_000);
  });

  it('are told to the 50,000th, of ragged records', () => {
    const { problems } = readTable(FILE, bytesOf(`${HEADER}\n${'1,2\n'.repeat(50_001)}`), ',', 10_000);
    expect(problems).toHaveLength(50_000);
    expect(problems.at(-1)?.line).toBe(50_001);
  });

  it('are told to about the 50,000th, of values', () => {
    const { roster, problems } = read(csvOf(...Array<string>(9000).fill('1,,,,,,,')));
    expect(roster?.employees).toHaveLength(9000);
    const ofValues = problems.filter(({ rule }) => rule === 'employee/required');
    expect(ofValues.length).toBeGreaterThanOrEqual(50_000);
    expect(ofValues.length).toBeLessThan(50_010);
  });
});

it('what the cells of a line hold changes nothing of what is counted', () => {
  const pieces = fc.constantFrom('a', 'a,a', ',', '\n', 'a\n', '\r\n', '\r', '"', '"a"', '"a\na",a\n', 'a"a');
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), (text) => {
      // Lines of a thousand bytes are walked cell by cell.
      const verdictsOf = (cell: string) =>
        [0.1, 0.2, 0.4, 0.8].map((most) => toldOf(text.join('').replaceAll('a', cell), most));
      expect(verdictsOf('a')).toEqual(verdictsOf('a'.repeat(1100)));
    }),
  );
});
