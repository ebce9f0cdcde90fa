import { describe, expect, it } from '@jest/globals';
import { isGlob, matches } from '../../../src/core/base/glob.js';

describe('a pattern', () => {
  it.each([
    ['roster/*.csv', 'roster/de.csv', true],
    ['roster/*.csv', 'roster/eu/de.csv', false],
    ['roster/*.csv', 'roster/.csv', true],
    ['roster/*.csv', 'roster/de.csv.bak', false],
    ['roster/**/*.csv', 'roster/de.csv', true],
    ['roster/**/*.csv', 'roster/eu/west/de.csv', true],
    ['roster/**/*.csv', 'other/de.csv', false],
    ['roster/**', 'roster/eu/de.csv', true],
    ['**/de.csv', 'de.csv', true],
    ['roster/d?.csv', 'roster/de.csv', true],
    ['roster/d?.csv', 'roster/d.csv', false],
    ['roster/*a*b*.csv', 'roster/xaxbx.csv', true],
    ['roster/*a*b*.csv', 'roster/xbxax.csv', false],
    ['roster/a.csv', 'roster/abcsv', false],
    ['a/**/b/**/c', 'a/x/b/y/b/c', true],
    ['a/**/b/**/c', 'a/x/c', false],
  ])('%s against %s: %s', (pattern, path, expected) => {
    expect(matches(pattern, path)).toBe(expected);
  });

  it('takes no time, whatever its stars', () => {
    expect(matches(`${'*a'.repeat(60)}b`, 'a'.repeat(4000))).toBe(false);
  });

  it('is told from a path', () => {
    expect([isGlob('a/*.csv'), isGlob('a/?.csv'), isGlob('a/b.csv')]).toEqual([true, true, false]);
  });
});
