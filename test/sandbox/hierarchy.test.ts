import { describe, expect, it } from '@jest/globals';
import { hierarchyErrors } from '../../src/sandbox/hierarchy.js';

/** The first is the root; each other is written `id<parent`. */
const errorsOf = (root: string, ...others: string[]) => {
  const pairs = others.map((text) => text.split('<'));
  const ids = [root, ...pairs.map(([id = '']) => id)];
  return hierarchyErrors({ ids, parents: pairs.map(([, parent = '']) => parent), holders: [] });
};

describe('the hierarchy rule', () => {
  it('accepts a tree in any order, and a root alone', () => {
    expect(errorsOf('P1', 'P3<P2', 'P2<P1', 'P4<P1')).toEqual([]);
    expect(errorsOf('P1')).toEqual([]);
  });

  it('finds an unknown parent, and who stands below it', () => {
    expect(errorsOf('P1', 'P2<P9', 'P3<P2', 'P4<P1')).toEqual([
      'Position “P2” has a parent that isn’t in the file: “P9”.',
      'Position “P3” doesn’t lead up to the root.',
    ]);
  });

  it('finds a circle, also of one', () => {
    expect(errorsOf('P1', 'P2<P3', 'P3<P2', 'P4<P4')).toHaveLength(3);
  });

  it('finds an id that stands there twice, the root’s too', () => {
    const line = (id: string) => `Position “${id}” appears in the file more than once.`;
    expect(errorsOf('P1', 'P2<P1', 'P2<P1')).toEqual([line('P2')]);
    expect(errorsOf('P1', 'P1<P1')).toEqual([line('P1')]);
    expect(errorsOf('P1', 'P2<P1', 'P1<P2')).toEqual([line('P1')]);
  });

  it('follows a chain of 10,000, and a circle of as many', () => {
    const chain = Array.from({ length: 9999 }, (_, index) => `C${index + 1}<C${index}`).reverse();
    expect(errorsOf('C0', ...chain)).toEqual([]);
    expect(errorsOf('other', ...chain, 'C0<C9999')).toHaveLength(10_000);
  });

  it('takes a very wide tree', () => {
    const ids = Array.from({ length: 300_000 }, (_, index) => `P${index}`);
    const parents = ids.slice(1).map(() => 'P0');
    expect(hierarchyErrors({ ids, parents, holders: [] })).toEqual([]);
  });
});
