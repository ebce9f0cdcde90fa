import { isUtf8, utf16Mark, utf16Order } from '../roster/file/decode.js';
import { bytesOf, fromBytes, type ByteEncoding } from '../vocabulary/encodings.js';

/** A file as a text that becomes the same bytes again. */
interface FileText {
  readonly text: string;
  readonly encode: (text: string) => Uint8Array;
}

/**
 * @param encodings of one byte a character that configurations declare; Latin 1 is tried at last
 * @returns undefined where the bytes aren't a text
 */
export function textOf(bytes: Uint8Array, encodings: readonly ByteEncoding[]): FileText | undefined {
  const order = utf16Mark(bytes) ?? (bytes.includes(0) ? utf16Order(bytes) : undefined);
  if (order) return utf16(bytes, order === 'little-endian');
  if (bytes.includes(0)) return undefined;
  if (isUtf8(bytes)) return { text: Buffer.from(bytes).toString(), encode: (text) => Buffer.from(text) };
  for (const encoding of encodings) {
    const found = oneByte(bytes, encoding);
    if (Buffer.compare(found.encode(found.text), bytes) === 0) return found;
  }
  return { text: Buffer.from(bytes).toString('latin1'), encode: (text) => Buffer.from(text, 'latin1') };
}

function oneByte(bytes: Uint8Array, encoding: ByteEncoding): FileText {
  const codes = bytesOf(encoding);
  return {
    text: fromBytes(bytes, encoding),
    encode: (text) => Uint8Array.from(text, (character) => codes.get(character) ?? character.charCodeAt(0)),
  };
}

function utf16(bytes: Uint8Array, isLittle: boolean): FileText {
  const turned = (some: Uint8Array) => (isLittle ? Buffer.from(some) : Buffer.from(some).swap16());
  const whole = bytes.length % 2 === 0 ? bytes : bytes.subarray(0, -1);
  const rest = bytes.subarray(whole.length);
  return {
    text: turned(whole).toString('utf16le'),
    encode: (text) => Buffer.concat([turned(Buffer.from(text, 'utf16le')), rest]),
  };
}
