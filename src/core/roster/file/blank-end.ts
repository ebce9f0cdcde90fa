import { CR, isNewline, LF } from './cells.js';

/*
 * Spreadsheets write a line of delimiters for every row down to the last one that was ever touched, up to a million of
 * them. They are no part of a list.
 */

const [SPACE, TAB] = [0x20, 0x09];

/** Whether some bytes are nothing but blanks, line ends and delimiters. */
export function isBlank(bytes: Uint8Array, from: number, to: number, separator: number): boolean {
  let at = from;
  while (at < to && isBlankByte(bytes[at], separator)) at += 1;
  return at >= to;
}

const isBlankByte = (byte: number | undefined, separator: number): boolean =>
  byte === separator || byte === SPACE || byte === TAB || isNewline(byte);

/**
 * @param delimiters those that there might be: a line of nothing else isn’t a record of any list
 * @returns the file to the end of its last line with anything in it
 */
export function withoutBlankEnd(bytes: Uint8Array, delimiters: readonly string[]): Uint8Array {
  const separators = delimiters.map((one) => one.charCodeAt(0));
  let end = bytes.length;
  while (end > 0 && separators.some((one) => isBlankByte(bytes[end - 1], one))) end -= 1;
  if (end === 0) return bytes.subarray(0, 0);
  while (end < bytes.length && !isNewline(bytes[end])) end += 1;
  return bytes.subarray(0, end + (bytes[end] === CR && bytes[end + 1] === LF ? 2 : 1));
}
