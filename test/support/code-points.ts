import fc from 'fast-check';

const SURROGATES = { first: 0xd800, count: 0x800 };

/**
 * Any character of Unicode: the unit of a text. fast-check’s own, `binary`, first makes a table of all 1.1 million of
 * them.
 */
export const codePoint = fc
  .integer({ min: 0, max: 0x10ffff - SURROGATES.count })
  .map((at) => String.fromCodePoint(at < SURROGATES.first ? at : at + SURROGATES.count));

/** Whether a text has a character that can be seen, and so may be a value that is required. */
export const isSeen = (text: string): boolean =>
  text.replaceAll(/[\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]/gu, '').trim() !== '';
