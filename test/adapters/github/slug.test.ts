import { describe, expect, it } from '@jest/globals';
import { slugOf } from '../../../src/adapters/github/slug.js';

const GITHUB = 'https://github.com';
const SLUG = { owner: 'acme', repo: 'roster' };

describe('the repository that a remote names', () => {
  it.each([
    'https://github.com/acme/roster',
    'https://github.com/acme/roster.git',
    'https://github.com/acme/roster/',
    'https://x-access-token:secret@github.com/acme/roster',
    'ssh://git@github.com/acme/roster.git',
    'ssh://git@github.com:22/acme/roster.git',
    'git@github.com:acme/roster.git',
    'github.com:acme/roster',
  ])('%s', (remote) => {
    expect(slugOf(remote, GITHUB)).toEqual(SLUG);
  });

  it('may be on a server of one’s own, with a port', () => {
    expect(slugOf('https://git.example.com:8443/acme/roster', 'https://git.example.com:8443')).toEqual(SLUG);
    expect(slugOf('git@git.example.com:acme/roster', 'https://git.example.com:8443')).toEqual(SLUG);
  });

  it.each([
    'https://gitlab.example.com/acme/roster',
    'https://github.com.example.com/acme/roster',
    'https://github.com@example.com/acme/roster',
    'https://github.com:8443/acme/roster',
    'https://github.com/acme',
    'https://github.com/acme/roster/more',
    'file:///srv/github.com/acme/roster',
    '/srv/git/roster.git',
    '../roster',
    '',
  ])('is none of this GitHub’s: %s', (remote) => {
    expect(slugOf(remote, GITHUB)).toBeUndefined();
  });

  it('isn’t known without a server', () => {
    expect(slugOf('https://github.com/acme/roster', undefined)).toBeUndefined();
    expect(slugOf('https://github.com/acme/roster', '')).toBeUndefined();
    expect(slugOf(undefined, GITHUB)).toBeUndefined();
  });
});
