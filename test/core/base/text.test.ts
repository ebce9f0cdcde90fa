import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { plain } from '../../../src/core/base/text.js';

it.each([
  ['Cost-Centre #2', 'costcentre#2'],
  ['Straße (privat)', 'strasseprivat'],
  ['Prénom', 'prenom'],
  ['ﬁrst name', 'firstname'],
])('%s is plainly %s', (text, expected) => {
  expect(plain(text)).toBe(expected);
});

it('a text is as plain where one letter beyond ASCII follows it', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(plain(`${text}é`)).toBe(`${plain(text)}e`);
    }),
  );
});
