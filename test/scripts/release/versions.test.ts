import { describe, expect, it } from '@jest/globals';
import { isPrerelease, movingTag, refuseOtherTag } from '../../../scripts/release/versions.js';

describe('the tag of a release', () => {
  it.each(['0.1.0', '1.20.3', '2.0.0-rc.1'])('is that of package.json: %s', (version) => {
    expect(() => {
      refuseOtherTag(`v${version}`, version);
    }).not.toThrow();
  });

  it('of another version is refused, with both', () => {
    expect(() => {
      refuseOtherTag('v0.2.0', '0.1.0');
    }).toThrow('The tag is v0.2.0 and package.json says 0.1.0');
  });

  it.each(['v0', '0.1.0', 'v1.2', 'v01.2.3', 'release-1'])('isn’t this: %s', (tag) => {
    expect(() => {
      refuseOtherTag(tag, tag.slice(1));
    }).toThrow('isn’t the tag of a version');
  });
});

describe('the tag that follows the newest release', () => {
  it.each([
    ['the first release', 'v0.1.0', ['v0.1.0'], 'v0'],
    ['a newer one', 'v0.10.0', ['v0.9.9', 'v0.10.0', 'v0'], 'v0'],
    ['another major version', 'v1.0.0', ['v0.9.9', 'v0', 'v2.0.0'], 'v1'],
    ['one after a trial of the next', 'v0.2.0', ['v0.3.0-rc.1'], 'v0'],
  ])('is moved for %s', (_, tag, all, moved) => {
    expect(movingTag(tag, all)).toBe(moved);
  });

  it.each([
    ['a release to try', 'v0.2.0-rc.1', ['v0.1.0']],
    ['one that repairs an older line', 'v0.9.10', ['v0.10.0']],
    ['one that repairs an older patch', 'v0.1.1', ['v0.1.2']],
    ['what isn’t a version', 'nightly', []],
  ])('stays for %s', (_, tag, all) => {
    expect(movingTag(tag, all)).toBeUndefined();
  });

  it('a release to try is known by its name', () => {
    expect([isPrerelease('v0.2.0-rc.1'), isPrerelease('v0.2.0')]).toEqual([true, false]);
  });
});
