import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { transcode } from '../../../../src/core/roster/file/transcode.js';
import { encoded, HOLES, WINDOWS_1252 } from '../../../support/encodings.js';
import { bytesOf, textOf, told } from '../../../support/roster.js';

const TEXT = 'a;b\r\nMaïté;€ 1\r\n"Zoë\nMüller";œ\r\n';

type DeclaredEncoding = Parameters<typeof transcode>[2];

function decoded(raw: Uint8Array, encoding: DeclaredEncoding): string {
  const { bytes, problems } = transcode('r.csv', raw, encoding);
  if (!bytes || problems.length > 0) throw new Error(told(problems).join());
  return textOf(bytes);
}

const problemsOf = (raw: Uint8Array, encoding: DeclaredEncoding) => {
  const { problems, bytes } = transcode('r.csv', raw, encoding);
  return { told: told(problems), message: problems[0]?.message, isRead: bytes !== undefined };
};

describe('a file in its declared encoding', () => {
  it.each(['windows-1252', 'utf-16le'] as const)('arrives whole: %s', (encoding) => {
    expect(decoded(encoded(TEXT, encoding), encoding)).toBe(TEXT);
    expect(decoded(new Uint8Array(), encoding)).toBe('');
  });

  it('loses its byte order mark', () => {
    expect(decoded(encoded(TEXT, 'utf-16le', true), 'utf-16le')).toBe(TEXT);
  });

  it('is read back as it was written, whatever the text', () => {
    const characters1252 = WINDOWS_1252.filter((character) => !['\0', '\uFFFD'].includes(character));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...characters1252)), (characters) => {
        const raw = encoded(`é,${characters.join('')}`, 'windows-1252');
        // What could be UTF-8 as well is refused.
        fc.pre(textOf(raw).includes('\uFFFD'));
        expect(decoded(raw, 'windows-1252')).toBe(`é,${characters.join('')}`);
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.boolean(), (text, addBOM) => {
        expect(decoded(encoded(`a,${text}`, 'utf-16le', addBOM), 'utf-16le')).toBe(`a,${text}`);
      }),
    );
  });
});

it('reads every byte of windows-1252, whatever TextDecoder makes of it', () => {
  const all = Uint8Array.from({ length: 255 }, (_, index) => index + 1);
  const { bytes } = transcode('r.csv', all, 'windows-1252');
  expect(textOf(bytes ?? new Uint8Array())).toBe(WINDOWS_1252.slice(1).join(''));
});

describe('bytes that mean nothing in the declared encoding', () => {
  it('are told by their lines: the five holes of windows-1252', () => {
    for (const hole of HOLES) {
      const raw = Uint8Array.from([...bytesOf('a\r\nb\rc'), hole, ...bytesOf('\nd'), 0xe9, hole]);
      expect(problemsOf(raw, 'windows-1252')).toMatchObject({
        told: ['roster/not-as-declared 3:-', 'roster/not-as-declared 4:-'],
        isRead: true,
      });
    }
  });

  it('are told by their lines: half a pair and half a character of UTF-16', () => {
    const half = Buffer.from('a\nb\uD800c\nd', 'utf16le');
    expect(problemsOf(half, 'utf-16le').told).toEqual(['roster/not-as-declared 2:-']);
    expect(
      problemsOf(Buffer.concat([Buffer.from('a\nb', 'utf16le'), Buffer.of(0x41)]), 'utf-16le').told,
    ).toEqual(['roster/not-as-declared 2:-']);
  });
});

describe('a file that isn’t what was declared', () => {
  it.each<[string, Uint8Array, DeclaredEncoding, string]>([
    ['UTF-8 that would become mojibake', bytesOf('a\nMaïté\n'), 'windows-1252', 'UTF-8'],
    ['UTF-8 with a byte order mark', bytesOf('\uFEFFa,b\n'), 'windows-1252', 'UTF-8'],
    ['UTF-16 with a mark', encoded('a', 'utf-16le', true), 'windows-1252', 'little-endian UTF-16'],
    ['UTF-16 without', encoded('a,b', 'utf-16le'), 'windows-1252', 'UTF-16'],
    ['UTF-8, declared as UTF-16', bytesOf('ab,c\n'), 'utf-16le', 'UTF-8'],
    ['the other UTF-16', Buffer.from('\uFEFFa,b', 'utf16le').swap16(), 'utf-16le', 'big-endian UTF-16'],
  ])('is refused as a whole: %s', (_what, raw, encoding, name) => {
    const { told: problems, message, isRead } = problemsOf(raw, encoding);
    expect(problems).toEqual(['roster/not-as-declared -:-']);
    expect(message).toContain(`The file is ${name}, not`);
    expect(isRead).toBe(false);
  });

  it('isn’t one of ASCII alone', () => {
    expect(decoded(bytesOf('a,b\n'), 'windows-1252')).toBe('a,b\n');
  });
});
