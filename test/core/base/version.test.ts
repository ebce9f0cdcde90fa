import { describe, expect, it } from '@jest/globals';
import { toolVersion, VERSION } from '../../../src/core/base/version.js';

const SHA = '3d3c42e5aac5ba805825da76410c181273ba90b1';

describe('the version that a receipt records', () => {
  it.each([
    [
      'a workflow that pins a commit',
      { repository: 'acme/roster-sync', ref: SHA },
      `acme/roster-sync@${SHA}`,
    ],
    ['a workflow that follows a tag', { repository: 'acme/roster-sync', ref: 'v0' }, 'acme/roster-sync@v0'],
    ['a clone', { commit: SHA }, SHA],
    ['a clone in a workflow’s own checkout', { repository: '', ref: '', commit: SHA }, SHA],
  ])('names where the code is from: %s', (_, taken, from) => {
    expect(toolVersion(taken)).toBe(`${VERSION} (${from})`);
  });

  it.each([
    ['nothing is known', {}],
    ['the commit isn’t a whole one', { commit: SHA.slice(0, 12) }],
    [
      'a name would be more than a line of a receipt',
      { repository: 'acme/roster-sync', ref: 'v0\nProgram: x' },
    ],
    ['a name isn’t that of a repository', { repository: 'Acme Ltd', ref: SHA }],
  ])('is the number alone where %s', (_, taken) => {
    expect(toolVersion(taken)).toBe(VERSION);
  });
});
