import { describe, expect, it } from '@jest/globals';
import { keyLine, readKeys } from '../../../src/core/receipts/keys.js';
import { publicKeyOf } from '../../../src/core/receipts/signature.js';

const KEY = publicKeyOf('k3y-of-acme_7f2c', 'acme');
const OTHER = publicKeyOf('another', 'acme');
const LINE = keyLine('acme', KEY);

describe('the list of public keys', () => {
  it('is a line each: program, algorithm, key and fingerprint', () => {
    expect(LINE).toMatch(/^acme ed25519 [A-Za-z0-9+/]{43}= SHA256:[A-Za-z0-9+/]{43}$/);
  });

  it('is read with comments, blank lines, other programs and the keys of a rotation', () => {
    const text = `# receipts\r\n${LINE}\r\n\n  # since May\n${keyLine('acme', OTHER)}\n${keyLine('acme-uk', KEY)}\n`;
    expect([...readKeys(text, 'keys.txt')]).toEqual([
      ['acme', [KEY, OTHER]],
      ['acme-uk', [KEY]],
    ]);
    expect(readKeys('', 'keys.txt').size).toBe(0);
  });

  it.each([
    ['another algorithm', LINE.replace('ed25519', 'rsa')],
    ['half a key', LINE.replace(KEY, KEY.slice(0, 20))],
    ['no fingerprint', LINE.replace(/ SHA256.*/, '')],
    ['the fingerprint of another key', LINE.replace(KEY, OTHER)],
    ['words', 'This is the key of acme'],
  ])('isn’t read with %s', (_what, line) => {
    expect(() => readKeys(`${LINE}\n${line}\n`, 'keys.txt')).toThrow('Line 2 of keys.txt');
  });
});
