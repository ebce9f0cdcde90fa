import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { transcode } from '../../../../src/core/roster/file/transcode.js';
import { BYTE_ENCODINGS, fromBytes } from '../../../../src/core/vocabulary/encodings.js';
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
        // Symbols inside words are reported, and read all the same.
        const { bytes = new Uint8Array() } = transcode('r.csv', raw, 'windows-1252');
        expect(textOf(bytes)).toBe(`é,${characters.join('')}`);
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.boolean(), (text, addBOM) => {
        // It stands for bytes that mean nothing, and is refused as they are.
        fc.pre(!text.includes('\uFFFD'));
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

/** What each encoding has beyond ASCII, as byte and character. */
const SAMPLES: readonly (readonly [DeclaredEncoding, string, readonly number[]])[] = [
  ['windows-1250', 'Żółkoś', [0xaf, 0xf3, 0xb3, 0x6b, 0x6f, 0x9c]],
  ['windows-1251', 'Иван', [0xc8, 0xe2, 0xe0, 0xed]],
  ['windows-1252', 'Zoë', [0x5a, 0x6f, 0xeb]],
  ['windows-1253', 'Ελένη', [0xc5, 0xeb, 0xdd, 0xed, 0xe7]],
  ['windows-1254', 'Işık', [0x49, 0xfe, 0xfd, 0x6b]],
  ['windows-1257', 'Šimkutė', [0xd0, 0x69, 0x6d, 0x6b, 0x75, 0x74, 0xeb]],
  ['iso-8859-2', 'Żółkoś', [0xaf, 0xf3, 0xb3, 0x6b, 0x6f, 0xb6]],
  ['iso-8859-15', 'œ€', [0xbd, 0xa4]],
  ['macintosh', 'Müller', [0x4d, 0x9f, 0x6c, 0x6c, 0x65, 0x72]],
  ['cp437', 'Müller', [0x4d, 0x81, 0x6c, 0x6c, 0x65, 0x72]],
  ['cp850', 'Bjørn', [0x42, 0x6a, 0x9b, 0x72, 0x6e]],
  ['cp852', 'Łódź', [0x9d, 0xa2, 0x64, 0xab]],
  ['utf-16be', 'Zoë', [0, 0x5a, 0, 0x6f, 0, 0xeb]],
];

describe('every encoding', () => {
  it.each(SAMPLES)('reads its own letters: %s', (encoding, text, raw) => {
    expect(decoded(Uint8Array.from(raw), encoding)).toBe(text);
  });

  it.each(BYTE_ENCODINGS)(
    'has ASCII, 128 further characters at most, and no control character: %s',
    (encoding) => {
      const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);
      const text = fromBytes(all, encoding);
      expect(text).toHaveLength(256);
      expect(text.slice(0, 128)).toBe(Buffer.from(all.subarray(0, 128)).toString('latin1'));
      const beyond = Array.from(text.slice(128)).filter((character) => character !== '\uFFFD');
      expect(beyond.join('')).not.toMatch(/[\0-\x9F]/);
      expect(new Set(beyond).size).toBe(beyond.length);
      expect(beyond.length).toBeGreaterThan(90);
    },
  );
});

describe('letters that become symbols', () => {
  it.each<[DeclaredEncoding, number[], string]>([
    ['windows-1252', [0xaf, 0xf3, 0xb3, 0x6b, 0x6f, 0x9c], 'windows-1250'],
    ['windows-1252', [0xa3, 0x75, 0x6b, 0x61, 0x73, 0x7a], 'windows-1250'],
    ['windows-1252', [0x48, 0x65, 0x72, 0x6e, 0x87, 0x6e, 0x64, 0x65, 0x7a], 'macintosh'],
    ['macintosh', [0x4d, 0xfc, 0x6c, 0x6c, 0x65, 0x72], 'windows-1252'],
    ['windows-1250', [0x50, 0x65, 0xa4, 0x61, 0x2c, 0x4a, 0x6f, 0x73, 0x82], 'cp850'],
  ])('are a problem with the encoding in which they are letters: %s', (declared, word, likely) => {
    const raw = Uint8Array.from([...bytesOf('name\nAda\n'), ...word, 0x0a, ...word, 0x0a]);
    const { problems } = transcode('r.csv', raw, declared);
    expect(told(problems)).toEqual(['roster/not-as-declared 3:-']);
    expect(problems[0]?.message).toMatch(/^2 lines have a word with a symbol in the place of a letter, as /);
    expect(problems[0]?.hint).toContain(`\`encoding: ${likely}\``);
  });

  it.each([
    ...[
      'Mª José',
      'MªJosé',
      'Mªdel Mar',
      'Nº 5',
      'Nºempleado',
      'nºempleado',
      '1ªfase',
      '2ºturno',
      'Mª.Luisa',
      'Admºn',
      'Dptºs',
      'JOSEMªLUIS',
      '3 ºpiso',
    ],
    'O’Brien',
    'D´Angelo',
    'Müller–Lüdenscheid',
    'A±B',
    '½day',
    '€uro',
    'Brand™',
    'Hans†',
    'Sales¹',
    'm²',
    '10×20',
    '¿Qué?',
    '¡Hola',
    'l·l',
    'N°salarié',
    'µm',
    '•item',
    'Team“Alpha”Nord',
    '50€ pro',
    'MÜLLER',
    'wait…then',
    '£GBP',
  ])('aren’t what a text may well have: %s', (text) => {
    expect(decoded(encoded(`ÿ ${text}`, 'windows-1252'), 'windows-1252')).toBe(`ÿ ${text}`);
  });
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
