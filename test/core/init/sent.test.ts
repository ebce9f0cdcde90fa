import { expect, it } from '@jest/globals';
import { sentBy, sieveOf } from '../../../src/core/init/sent.js';

const CELLS = {
  Status: ['Active', 'Left', 'Left', 'Active', 'Active'],
  Type: ['Staff', 'Agency', 'Staff', 'Agency', 'Staff'],
};
const VIEW = {
  columns: Object.entries(CELLS).map(([header, cells]) => ({ header, cells })),
  rows: 5,
  lineOf: (row: number) => row + 2,
};
const dropping = (header: string, value: string) =>
  sieveOf({ header, keep: new Map(), drop: new Map([[value, 2]]) }, VIEW);

it('counts whoever isn’t sent once, by the first filter that leaves them out', () => {
  const sent = sentBy([dropping('Status', 'Left'), dropping('Type', 'Agency')], VIEW);
  expect(sent.people).toBe(2);
  expect(sent.leftOut.map(({ filter, people }) => [filter.header, people])).toEqual([
    ['Status', 2],
    ['Type', 1],
  ]);
});

it('names no filter that leaves out nobody', () => {
  expect(sentBy([dropping('Status', 'Gone')], VIEW)).toEqual({ people: 5, leftOut: [] });
});
