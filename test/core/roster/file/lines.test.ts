import { describe, expect, it } from '@jest/globals';
import { LineIndex } from '../../../../src/core/roster/file/lines.js';
import { bytesOf } from '../../../support/roster.js';

/** The line of each byte. */
function lines(text: string): number[] {
  const bytes = bytesOf(text);
  const index = new LineIndex(bytes);
  return [...bytes.keys()].map((at) => index.lineAt(at));
}

describe('the physical line of a byte', () => {
  it.each([
    ['LF', 'a\nb\n\nc', [1, 1, 2, 2, 3, 4]],
    ['CRLF counts once', 'a\r\nb\r\nc', [1, 1, 1, 2, 2, 2, 3]],
    ['CR', 'a\rb\r\rc', [1, 1, 2, 2, 3, 4]],
    ['all three', 'a\r\n\rb\nc', [1, 1, 1, 2, 3, 3, 4]],
    ['characters of several bytes', 'ä\nb', [1, 1, 1, 2]],
    ['what no editor counts', 'a\u2028\u0085\fb', [1, 1, 1, 1, 1, 1, 1, 1]],
  ])('%s', (_what, text, expected) => {
    expect(lines(text)).toEqual(expected);
  });

  it('behind the last byte is the last line', () => {
    expect(new LineIndex(bytesOf('a\nb')).lineAt(3)).toBe(2);
    expect(new LineIndex(bytesOf('')).lineAt(0)).toBe(1);
  });
});
