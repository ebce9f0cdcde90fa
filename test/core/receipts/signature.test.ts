import { createHmac, createPublicKey, hkdfSync, verify } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { checkedWith, publicKeyOf, sealOf } from '../../../src/core/receipts/signature.js';

const API_KEY = 'k3y-of-acme_7f2c';
const NAME = 'roster-sync/acme/20261124T020005Z';
const COMMIT = '0123456789abcdef0123456789abcdef01234567';
const MESSAGE = 'Uploaded 3 employees to acme\n\nProgram: acme\nEmployees: 3\n';

const seal = sealOf(API_KEY);
const signed = seal.sign(NAME, COMMIT, MESSAGE);
const publicKey = publicKeyOf(API_KEY, 'acme');

/** As versions before Ed25519 signed. */
function oldForm(name = NAME, apiKey = API_KEY): string {
  const key = Buffer.from(hkdfSync('sha256', apiKey, 'roster-sync', 'receipt signature 1', 32));
  const signature = createHmac('sha256', key).update(`${name}\n${COMMIT}\n${MESSAGE}`).digest('hex');
  return `${MESSAGE}Signature: ${signature}\n`;
}

/** As somebody would check it who has nothing but the key, the tag, and docs/receipts.md. */
function isSignedByHand(message: string, kind: string): boolean {
  const [before = '', signature = ''] = message.split(/(?<=\n)Signature: /);
  const x = Buffer.from(publicKey, 'base64').toString('base64url');
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  const text = Buffer.from(`${kind}\n${NAME}\n${COMMIT}\n${before}`);
  return verify(null, text, key, Buffer.from(signature.trim(), 'base64'));
}

describe('a signature', () => {
  it('comes last, after the public key', () => {
    const form = /^Public-Key: ([A-Za-z0-9+/]{43}=)\nSignature: [A-Za-z0-9+/]{86}==\n$/;
    expect(signed.startsWith(MESSAGE)).toBe(true);
    expect(form.exec(signed.slice(MESSAGE.length))?.[1]).toBe(publicKey);
  });

  it('is Ed25519 over kind, name, commit and all before it, which anybody can check', () => {
    expect(isSignedByHand(signed, 'receipt')).toBe(true);
    for (const kind of ['sending', 'rejection', 'confirmation'])
      expect(isSignedByHand(signed, kind)).toBe(false);
  });

  it('is made with a key of the program’s own', () => {
    expect(publicKeyOf(API_KEY, 'acme-uk')).not.toBe(publicKey);
    expect(publicKeyOf('another', 'acme')).not.toBe(publicKey);
  });

  it('is the same every time', () => {
    expect(sealOf(API_KEY).sign(NAME, COMMIT, MESSAGE)).toBe(signed);
  });

  it('fits what it was made for', () => {
    expect(seal.check(NAME, COMMIT, signed)).toBe('signed');
    expect(checkedWith([publicKey], NAME, COMMIT, signed)).toBe('signed');
  });

  it('fits also where git or GitHub took the last line end', () => {
    expect(seal.check(NAME, COMMIT, signed.trimEnd())).toBe('signed');
  });

  it.each([
    ['another count', NAME, COMMIT, signed.replace('Employees: 3', 'Employees: 4')],
    ['another commit', NAME, COMMIT.replace('0', '1'), signed],
    ['another time', NAME.replace('2026', '2027'), COMMIT, signed],
    ['another program', NAME.replace('acme', 'acme-uk'), COMMIT, signed],
    ['another kind of tag', NAME.replace('roster-sync', 'roster-sync-sending'), COMMIT, signed],
    ['a rejection', NAME.replace('roster-sync', 'roster-sync-rejected'), COMMIT, signed],
    ['a confirmation', NAME.replace('roster-sync', 'roster-sync-confirmed'), COMMIT, signed],
    ['the sandbox', NAME.replace('roster-sync', 'roster-sync-sandbox'), COMMIT, signed],
    ['no tag of ours', 'v1.0', COMMIT, signed],
    ['another public key', NAME, COMMIT, signed.replace(publicKey, publicKeyOf('another', 'acme'))],
    ['no public key', NAME, COMMIT, signed.replace(/Public-Key: .*\n/, '')],
    ['another signature', NAME, COMMIT, signed.replace(/Signature: ../, 'Signature: AA')],
    ['a signature in another form', NAME, COMMIT, signed.replace(/==\n$/, '=\n')],
    ['half a signature', NAME, COMMIT, signed.slice(0, -20)],
    ['none', NAME, COMMIT, MESSAGE],
    ['an empty one', NAME, COMMIT, `${MESSAGE}Signature: \n`],
    ['a trailer after it', NAME, COMMIT, `${signed}Partial: true\n`],
    ['a trailer of the same name after it', NAME, COMMIT, `${signed}Signature: ${'0'.repeat(64)}\n`],
    ['its own twice', NAME, COMMIT, signed + signed.slice(MESSAGE.length)],
    ['blanks after it', NAME, COMMIT, `${signed} \n`],
    ['an empty line after it', NAME, COMMIT, `${signed}\n`],
    ['nothing', NAME, COMMIT, ''],
  ])('doesn’t fit %s', (_what, name, commit, message) => {
    expect(seal.check(name, commit, message)).toBe('forged');
    expect(checkedWith([publicKey], name, commit, message)).not.toBe('signed');
  });

  it('of another key doesn’t fit', () => {
    expect(sealOf('k3y-of-acme_7f2d').check(NAME, COMMIT, signed)).toBe('forged');
    expect(checkedWith([publicKeyOf('another', 'acme')], NAME, COMMIT, signed)).toBe('forged');
  });

  it('can’t be told without a key, and isn’t made; that there is none can be told', () => {
    for (const none of [undefined, '']) {
      expect(sealOf(none).check(NAME, COMMIT, signed)).toBe('unverified');
      expect(sealOf(none).check(NAME, COMMIT, MESSAGE)).toBe('forged');
      expect(sealOf(none).sign(NAME, COMMIT, MESSAGE)).toBe(MESSAGE);
    }
    expect(checkedWith([], NAME, COMMIT, signed)).toBe('unverified');
  });

  it('of the key before a rotation counts, where that key is given; the new one signs', () => {
    const rotated = sealOf('new', API_KEY);
    expect(rotated.check(NAME, COMMIT, signed)).toBe('signed');
    expect(rotated.check(NAME, COMMIT, oldForm())).toBe('signed');
    expect(rotated.sign(NAME, COMMIT, MESSAGE)).toBe(sealOf('new').sign(NAME, COMMIT, MESSAGE));
    expect(sealOf(undefined, API_KEY).check(NAME, COMMIT, signed)).toBe('unverified');
  });
});

describe('a signature of the older form', () => {
  const REJECTION = NAME.replace('roster-sync', 'roster-sync-rejected');

  it('fits receipts and rejections, for who has the API key', () => {
    expect(seal.check(NAME, COMMIT, oldForm())).toBe('signed');
    expect(seal.check(REJECTION, COMMIT, oldForm(REJECTION))).toBe('signed');
    expect(checkedWith([publicKey], NAME, COMMIT, oldForm())).toBe('unverified');
    expect(sealOf(undefined).check(NAME, COMMIT, oldForm())).toBe('unverified');
  });

  it('fits nothing that earlier versions didn’t make, and no other key', () => {
    for (const kind of ['sending', 'confirmed']) {
      const name = NAME.replace('roster-sync', `roster-sync-${kind}`);
      expect(seal.check(name, COMMIT, oldForm(name))).toBe('forged');
    }
    expect(seal.check(NAME, COMMIT, oldForm(REJECTION))).toBe('forged');
    expect(seal.check(NAME, COMMIT, oldForm(NAME, 'another'))).toBe('forged');
  });
});
