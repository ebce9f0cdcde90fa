import { describe, expect, it } from '@jest/globals';
import { between, makersOf, pullOf, type PastCommit } from '../../../src/core/person/makers.js';
import { nearestIds } from '../../../src/core/person/near.js';

/* Which commit made a line what it is, and how it came into the branch. */

const commit = (id: string, parents: string, subject = 'A change'): PastCommit => ({
  id,
  parents: parents.split(' ').filter(Boolean),
  author: 'Tess Ter',
  at: '2026-01-01T00:00:00Z',
  subject,
});

/** b and c on a branch that is merged as m, beside d; then a squash and a push. */
const HISTORY = [
  commit('a', ''),
  commit('b', 'a'),
  commit('d', 'a', 'Something else (#3)'),
  commit('c', 'b'),
  commit('m', 'd c', 'Merge pull request #12 from acme/leavers'),
  commit('s', 'm', 'Leavers of March (#15)'),
  commit('p', 's', 'See #9'),
];

const made = (marks: Readonly<Record<string, string>>, commits = HISTORY): string[] =>
  makersOf(commits, (id) => marks[id]).map(({ id }) => id);

describe('a commit has made a line', () => {
  it('where it is other than after its parent', () => {
    expect(made({ a: '1', b: '1', d: '1', c: '2', m: '2', s: '2', p: '2' })).toEqual(['a', 'c']);
    expect(made({ '': '1', a: '1', b: '1', d: '1', c: '1', m: '1', s: '1', p: '' })).toEqual(['p']);
  });

  it('as a merge only where neither side has it so', () => {
    expect(made({ '': '1', a: '1', b: '2', c: '2', d: '3', m: '4', s: '4', p: '4' })).toEqual([
      'b',
      'd',
      'm',
    ]);
    expect(made({ '': '1', a: '1', b: '2', c: '2', d: '3', m: '3', s: '3', p: '3' })).toEqual(['b', 'd']);
  });
});

describe('a commit has come', () => {
  it.each([
    ['b', 12],
    ['c', 12],
    ['m', 12],
    ['d', 3],
    ['s', 15],
    ['p', undefined],
    ['a', undefined],
  ])('%s by the pull request %s', (id, number) => {
    const one = HISTORY.find((found) => found.id === id) ?? commit('', '');
    expect(pullOf(one, HISTORY)).toBe(number);
  });
});

describe('between two commits', () => {
  it('are those that the one has and the other hasn’t', () => {
    const ids = (until: string, since?: string) => between(HISTORY, until, since)?.map(({ id }) => id);
    expect(ids('m', 'd')).toEqual(['b', 'c', 'm']);
    expect(ids('c')).toEqual(['a', 'b', 'c']);
    expect(ids('d', 'c')).toEqual(['d']);
    expect(ids('x', 'a')).toBeUndefined();
    expect(ids('m', 'x')).toBeUndefined();
  });
});

describe('near to an id is', () => {
  const IDS = ['0001098', '0001099', '0002098', 'AB-77', 'x'];
  it.each([
    ['1098', ['0001098', '0001099', '0002098']],
    ['0001097', ['0001098', '0001099']],
    ['ab-77', ['AB-77']],
    ['AB77', ['AB-77']],
    ['7777777', []],
    ['9', []],
  ])('%s: %s', (written, near) => {
    expect(nearestIds(written, IDS)).toEqual(near);
  });
});
