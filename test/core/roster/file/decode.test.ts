import { describe, expect, it } from '@jest/globals';
import { decode } from '../../../../src/core/roster/file/decode.js';
import { bytesOf as bytesIn, type ByteEncoding } from '../../../../src/core/vocabulary/encodings.js';

/** What is said of a file with these names, and no address that spells them. */
function saidOf(names: string, encoding: ByteEncoding) {
  const bytes = bytesIn(encoding);
  const lines = names.split(' ').map((name, at) => `${at},${name},u${at}@example.com\n`);
  const text = `id,name,email\n${lines.join('')}`;
  const raw = Uint8Array.from(text, (letter) => bytes.get(letter) ?? letter.charCodeAt(0));
  const { problems } = decode('r.csv', raw);
  expect(problems).toHaveLength(lines.length);
  return { message: problems[0]?.message, hint: problems[0]?.hint ?? '' };
}

describe('a file that isn’t UTF-8', () => {
  it('was probably saved in the encoding in which its words are words', () => {
    const { message, hint } = saidOf('Łukasz Żółkoś Zięba', 'windows-1250');
    expect(message).toBe(
      'The line holds bytes that are not UTF-8: the file was probably saved as Windows-1250.',
    );
    expect(hint).toContain('declare `encoding: windows-1250` under `roster`, and look whether');
  });

  it('may be two, and then nothing is said of one alone', () => {
    const { message, hint } = saidOf('Ayşe Yılmaz', 'windows-1254');
    expect(message).toMatch(
      /^The line holds bytes that are not UTF-8: the file may have been saved as (?=.*Windows-1252)(?=.*Windows-1254).*, and nothing in it proves which\.$/,
    );
    expect(hint).toMatch(
      /ask who made the file, .* A wrong one makes other letters of some, as in lines 2 and 3,/,
    );
  });

  it('may be none that can be declared', () => {
    const hebrew = (text: string) =>
      text.replaceAll(/[a-z]/g, (one) => String.fromCharCode(one.charCodeAt(0) - 0x61 + 0xe0));
    const raw = Uint8Array.from(`ID\n${['syz', 'ynrq', 'lejk', 'aigw'].map(hebrew).join('\n')}\n`, (one) =>
      one.charCodeAt(0),
    );
    const [first] = decode('r.csv', raw).problems;
    expect(first?.message).toBe(
      'The line holds bytes that are not UTF-8, and no encoding that can be declared makes words of most of them.',
    );
    expect(first?.hint).not.toContain('encoding:');
  });

  it('shows none of its words', () => {
    for (const names of ['Ayşe Yılmaz', 'Çağrı Güneş Ayşe Yılmaz']) {
      const { message, hint } = saidOf(names, 'windows-1254');
      expect(`${message ?? ''}${hint}`).not.toMatch(/Ay|Y.lmaz|[şğıþðý]/);
    }
  });
});
