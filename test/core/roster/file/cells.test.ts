import { describe, expect, it } from '@jest/globals';
import {
  cellOffset,
  endsLine,
  QUOTE,
  recordStarts,
  walkCells,
} from '../../../../src/core/roster/file/cells.js';
import fc from 'fast-check';
import { bytesOf, textOf } from '../../../support/roster.js';

/** The cells as they are written, one list a record. */
function rawRecords(text: string, delimiter = ','): string[][] {
  const bytes = bytesOf(text);
  const records: string[][] = [];
  for (const { offset, end, column } of walkCells(bytes, delimiter)) {
    if (column === 1) records.push([]);
    records.at(-1)?.push(textOf(bytes.subarray(offset, end)));
  }
  return records;
}

describe('the walk over cells', () => {
  it.each([
    ['nothing', '', []],
    ['line ends alone', '\n\r\n\r', []],
    ['one cell', 'a', [['a']]],
    [
      'records',
      'a,b\nc,d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['an empty cell at the end of a file', 'a,', [['a', '']]],
    [
      'an empty cell at the end of a line',
      'a,\nb,',
      [
        ['a', ''],
        ['b', ''],
      ],
    ],
    ['empty cells', ',,', [['', '', '']]],
    ['blank lines', '\na\n\n\r\nb\r', [['a'], ['b']]],
    ['quotes', '"a,""\n",b', [['"a,""\n"', 'b']]],
    ['an empty cell in quotes at the end', '"",""', [['""', '""']]],
    ['quotes around line ends of every kind', '"\r\n\n\r",b\r"c"', [['"\r\n\n\r"', 'b'], ['"c"']]],
    ['a quote that ends at a CR', '"a"\r\n"b"\r"c"', [['"a"'], ['"b"'], ['"c"']]],
  ])('finds %s', (_what, text, expected) => {
    expect(rawRecords(text)).toEqual(expected);
  });

  it.each([';', '\t', '|'])('parts at %j and at nothing else', (delimiter) => {
    expect(rawRecords(`a,b${delimiter}c`, delimiter)).toEqual([['a,b', 'c']]);
  });

  it('numbers the cells of a record from 1 and marks the last', () => {
    const cells = [...walkCells(bytesOf('a,b\nc\n'), ',')];
    expect(cells.map(({ column, endsRecord }) => [column, endsRecord])).toEqual([
      [1, false],
      [2, true],
      [1, true],
    ]);
  });

  it('tells a fault at its cell and goes on behind it', () => {
    const cells = [...walkCells(bytesOf('a"b,"c"d,e\n"f'), ',')];
    expect(cells.map(({ offset, fault }) => [offset, fault])).toEqual([
      [0, 'stray-quote'],
      [4, 'stray-quote'],
      [9, undefined],
      [11, 'unclosed-quote'],
    ]);
  });

  it('begins where it is told to', () => {
    expect([...walkCells(bytesOf('a,b\nc,d'), ',', 4)].map(({ offset }) => offset)).toEqual([4, 6]);
  });
});

describe('the begin of a cell', () => {
  const bytes = bytesOf('a,b\n"c\nc",d\ne,f');

  it.each([
    [0, 1, 0],
    [0, 2, 2],
    [4, 1, 4],
    [4, 2, 10],
    [12, 2, 14],
  ])('of the record at %i, number %i, is %i', (start, column, expected) => {
    expect(cellOffset(bytes, ',', start, column)).toBe(expected);
  });

  it('is nowhere where the record has fewer', () => {
    expect(cellOffset(bytes, ',', 0, 3)).toBeUndefined();
    expect(cellOffset(bytes, ',', 12, 3)).toBeUndefined();
  });

  it('is found for every record', () => {
    expect(recordStarts(bytes, ',').starts).toEqual([0, 4, 12]);
  });

  it('is where the walk over cells has the first of a record, whatever the file holds', () => {
    const texts = fc.array(fc.constantFrom('a', ',', '"', '""', '\n', '\r\n', '\r', ' ', '"a"', '"\n"'), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(texts, (parts) => {
        const bytes = bytesOf(parts.join(''));
        const cells = [...walkCells(bytes, ',')];
        const starts = cells.filter(({ column }) => column === 1).map(({ offset }) => offset);
        const breaks = cells
          .filter(({ offset, fault }) => bytes[offset] === QUOTE && fault !== 'unclosed-quote')
          .flatMap(({ offset, end }) => Array.from({ length: end - offset }, (_, at) => offset + at))
          .filter((at) => endsLine(bytes, at));
        expect(recordStarts(bytes, ',')).toEqual({ starts, breaks });
      }),
    );
  });
});
