import { createHmac, hkdfSync } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { sealOf } from '../../../src/core/receipts/signature.js';

const NAME = 'roster-sync/acme/20261124T020005Z';
const COMMIT = '0123456789abcdef0123456789abcdef01234567';
const MESSAGE = 'Uploaded 3 employees to acme\n\nProgram: acme\nEmployees: 3\n';

const seal = sealOf('k3y-of-acme_7f2c');
const signed = seal.sign(NAME, COMMIT, MESSAGE);

describe('a signature', () => {
  it('is the last trailer, of 64 hex digits', () => {
    expect(signed.startsWith(MESSAGE)).toBe(true);
    expect(signed.slice(MESSAGE.length)).toMatch(/^Signature: [0-9a-f]{64}\n$/);
  });

  it('is an HMAC-SHA256 with a key that is derived from the API key, not the key itself', () => {
    const digest = signed.slice(MESSAGE.length).trim().slice('Signature: '.length);
    for (const text of [MESSAGE, `${COMMIT}\n${MESSAGE}`, `${NAME}\n${COMMIT}\n${MESSAGE}`]) {
      expect(createHmac('sha256', 'k3y-of-acme_7f2c').update(text).digest('hex')).not.toBe(digest);
    }
    expect(Buffer.from(hkdfSync('sha256', 'k3y-of-acme_7f2c', '', '', 32)).toString('hex')).not.toBe(digest);
  });

  it('is the same every time', () => {
    expect(sealOf('k3y-of-acme_7f2c').sign(NAME, COMMIT, MESSAGE)).toBe(signed);
  });

  it('fits what it was made for', () => {
    expect(seal.check(NAME, COMMIT, signed)).toBe('signed');
  });

  it('fits also where git or GitHub took the last line end', () => {
    expect(seal.check(NAME, COMMIT, signed.trimEnd())).toBe('signed');
  });

  it.each([
    ['another count', NAME, COMMIT, signed.replace('Employees: 3', 'Employees: 4')],
    ['another commit', NAME, COMMIT.replace('0', '1'), signed],
    ['another name', NAME.replace('2026', '2027'), COMMIT, signed],
    ['another signature', NAME, COMMIT, signed.replace(/.\n$/, (end) => (end === '0\n' ? '1\n' : '0\n'))],
    ['half a signature', NAME, COMMIT, signed.slice(0, -20)],
    ['none', NAME, COMMIT, MESSAGE],
    ['an empty one', NAME, COMMIT, `${MESSAGE}Signature: \n`],
    ['a trailer behind it', NAME, COMMIT, `${signed}Partial: true\n`],
    ['a trailer of the same name behind it', NAME, COMMIT, `${signed}Signature: ${'0'.repeat(64)}\n`],
    ['its own twice', NAME, COMMIT, signed + signed.slice(MESSAGE.length)],
    ['nothing', NAME, COMMIT, ''],
  ])('doesn’t fit %s', (_what, name, commit, message) => {
    expect(seal.check(name, commit, message)).toBe('forged');
  });

  it('of another key doesn’t fit', () => {
    expect(sealOf('k3y-of-acme_7f2d').check(NAME, COMMIT, signed)).toBe('forged');
  });

  it('can’t be told without a key, and isn’t made', () => {
    for (const none of [undefined, '']) {
      expect(sealOf(none).check(NAME, COMMIT, signed)).toBe('unverified');
      expect(sealOf(none).check(NAME, COMMIT, MESSAGE)).toBe('unverified');
      expect(sealOf(none).sign(NAME, COMMIT, MESSAGE)).not.toContain('Signature: ');
    }
  });
});
