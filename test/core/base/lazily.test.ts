import { expect, it } from '@jest/globals';
import { lazily } from '../../../src/core/base/lazily.js';

/** A list of texts, and how many of them were made. */
function lengths(): { list: readonly number[]; made: () => number } {
  let made = 0;
  const list = lazily(['a', 'bb', 'ccc'], (text) => {
    made += 1;
    return text.length;
  });
  return { list, made: () => made };
}

it('how many there are is known before anything is made', () => {
  const { list, made } = lengths();
  expect([list.length, made()]).toEqual([3, 0]);
});

it.each<[string, (list: readonly number[]) => unknown, unknown]>([
  ['one', (list) => list[1], 2],
  ['all', (list) => [...list], [1, 2, 3]],
  ['some', (list) => list.slice(1), [2, 3]],
  ['those that are asked for', (list) => list.filter((one) => one !== 2), [1, 3]],
  ['JSON', (list) => JSON.stringify({ list }), '{"list":[1,2,3]}'],
  ['whether it is a list', (list) => Array.isArray(list), true],
  ['the list itself', (list) => list, [1, 2, 3]],
  [
    'its entries',
    (list) => Object.entries(list),
    [
      ['0', 1],
      ['1', 2],
      ['2', 3],
    ],
  ],
  ['whether there is one', (list) => [1 in list, 3 in list], [true, false]],
])('it gives %s as any list does', (_, read, given) => {
  expect(read(lengths().list)).toEqual(given);
});

it('each is made once, however often it is read', () => {
  const { list, made } = lengths();
  expect([list[0], list.at(-1), ...list]).toEqual([1, 3, 1, 2, 3]);
  expect(made()).toBe(3);
});
