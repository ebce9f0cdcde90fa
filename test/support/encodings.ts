/* Texts in the encodings of rosters, and what a wrong one makes of them, without the product’s own tables. */

type Encoding = 'utf-8' | 'windows-1252' | 'utf-16le';

/** Bytes that mean nothing in Windows-1252. */
export const HOLES: readonly number[] = [0x81, 0x8d, 0x8f, 0x90, 0x9d];

/** The characters of Windows-1252 by their bytes; U+FFFD where there is none. */
export const WINDOWS_1252: readonly string[] = Array.from({ length: 256 }, (_, byte) =>
  HOLES.includes(byte) ? '\uFFFD' : new TextDecoder('windows-1252').decode(Uint8Array.of(byte)),
);

/**
 * @param marked whether a byte order mark comes first, where the encoding has one
 * @returns a text in an encoding; a question mark for what that doesn’t have
 */
export function encoded(text: string, encoding: Encoding, marked = false): Uint8Array {
  if (encoding === 'windows-1252') {
    const byteOf = (character: string) => (character === '\uFFFD' ? -1 : WINDOWS_1252.indexOf(character));
    return Uint8Array.from(text.split(''), (character) =>
      byteOf(character) === -1 ? 0x3f : byteOf(character),
    );
  }
  return Buffer.from(`${marked ? '\uFEFF' : ''}${text}`, encoding);
}

/** @returns a text as a program shows it that takes its UTF-8 for another encoding */
export function misread(text: string, encoding: string): string {
  const bytes = Buffer.from(text);
  if (encoding === 'latin1') return bytes.toString('latin1');
  if (encoding === 'windows-1252') return Array.from(bytes, (byte) => WINDOWS_1252[byte] ?? '').join('');
  return new TextDecoder(encoding).decode(bytes);
}
