import { expect, it } from '@jest/globals';
import { discretionOf, NOTHING_KNOWN } from '../../../../src/core/problem/discretion.js';
import { duplicateHeaders } from '../../../../src/core/roster/columns/columns.js';
import { readTable } from '../../../../src/core/roster/file/csv.js';
import { bytesOf } from '../../../support/roster.js';

const SEEING_NOTHING = discretionOf({
  known: NOTHING_KNOWN,
  idPattern: undefined,
  departments: [],
  headers: new Set<string>(),
  showValues: false,
});

it.each(['people.xlsx', 'people.csv'])('the cells of headers in %s are named as in a spreadsheet', (file) => {
  const { table } = readTable(file, bytesOf('a,Note,b,Note\n1,2,3,4\n'), ',', 10);
  const found = table ? duplicateHeaders(table, new Set([2]), SEEING_NOTHING) : [];
  expect(found.map(({ message }) => message)).toEqual(['The header is in cell B1 and again in cell D1.']);
});
