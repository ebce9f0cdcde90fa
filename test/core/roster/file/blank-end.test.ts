import { describe, expect, it } from '@jest/globals';
import { readTable } from '../../../../src/core/roster/file/csv.js';
import { bytesOf, told } from '../../../support/roster.js';

/* What a spreadsheet writes where a cell far below the list was touched once. */

const LIST = 'id,name\n1,Ann\n2,Bob\n';

function read(text: string, delimiter = 'auto', headerLine = 1) {
  const { table, problems } = readTable('r.csv', bytesOf(text), delimiter, 10_000, { headerLine });
  return {
    problems,
    told: told(problems),
    people: table?.records.map(({ cells }) => cells.join('|')),
    table,
  };
}

describe('blank lines at the end of a file', () => {
  it.each([
    ['of delimiters', ',\n'],
    ['of delimiters and blanks', ' ,\t\r\n'],
    ['without anything', '\n'],
    ['of another kind of line end', ',\r'],
  ])('are no part of it, though there are a million: %s', (_what, line) => {
    expect(read(LIST + line.repeat(1_048_570))).toMatchObject({ told: [], people: ['1|Ann', '2|Bob'] });
  });

  it.each([
    ['a file of line ends', '\n'],
    ['a file of commas', ','],
  ])('%s is empty', (_what, character) => {
    for (const headerLine of [1, 2]) {
      const { people, problems } = read(character.repeat(2_000_000), 'auto', headerLine);
      expect([people, problems.map(({ rule }) => rule)]).toEqual([undefined, ['roster/no-records']]);
    }
  });

  it('leave the last line with something in it as it is', () => {
    for (const [text, delimiter] of [
      ['id,name,left\n1,Ann,\n2,,\r\n,,\n', 'auto'],
      ['id,name,left\n1,Ann,\n2,,', ','],
      ['id\tname\tleft\n1\tAnn\t\n2\t\t\n\t\t\n', 'tab'],
    ] as const)
      expect(read(text, delimiter)).toMatchObject({ told: [], people: ['1|Ann|', '2||'] });
    expect(read('id\tname\n1\ttt\n2\tt', 'tab').people).toEqual(['1|tt', '2|t']);
    expect(read(`${LIST},\n`).table?.endsOpen).toBe(false);
    expect(read(LIST.slice(0, -1)).table?.endsOpen).toBe(true);
  });

  it('don’t hide a quote that isn’t closed', () => {
    expect(read(`${LIST}3,"Cy\n,\n\n,\n`).told).toEqual(['roster/unclosed-quote 4:2']);
    expect(read(`${LIST}3,"Cy\n\n,\n"\n,\n`)).toMatchObject({
      told: [],
      people: ['1|Ann', '2|Bob', '3|Cy\n\n,\n'],
    });
  });
});

it('something far below a list is named with its cell', () => {
  const { problems, told: places } = read(`${LIST}${',\n'.repeat(1_048_570)} ,x\n`);
  expect(places).toEqual(['roster/too-large 1048574:2']);
  expect(problems[0]?.message).toBe('The file has 1000000 lines or more above this cell.');
  expect(problems[0]?.hint).toContain('delete it and the blank lines above it');
});
