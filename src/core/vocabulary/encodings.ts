import { latin1Of } from '../base/latin1.js';

/* The encodings that a file may be declared to have, and what their bytes mean. */

/** By the names that the configuration has for them: what people call them. */
export const ENCODINGS = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 (little-endian)',
  'utf-16be': 'UTF-16 (big-endian)',
  'windows-1252': 'Windows-1252',
  'windows-1250': 'Windows-1250',
  'windows-1254': 'Windows-1254',
  'windows-1251': 'Windows-1251',
  'windows-1253': 'Windows-1253',
  'windows-1257': 'Windows-1257',
  'iso-8859-15': 'ISO 8859-15',
  'iso-8859-2': 'ISO 8859-2',
  macintosh: 'Mac Roman',
  cp850: 'DOS code page 850',
  cp437: 'DOS code page 437',
  cp852: 'DOS code page 852',
} as const;

export type Encoding = keyof typeof ENCODINGS;

/** An encoding in which each byte is a character, and those of ASCII are what they are in ASCII. */
export type ByteEncoding = Exclude<Encoding, 'utf-8' | 'utf-16le' | 'utf-16be'>;

/** In the order in which they are likely. */
export const BYTE_ENCODINGS = (Object.keys(ENCODINGS) as Encoding[]).filter(isByteEncoding);

export function isByteEncoding(encoding: Encoding): encoding is ByteEncoding {
  return !encoding.startsWith('utf-');
}

/** What a byte means of which an encoding says nothing. */
export const MEANINGLESS = '\uFFFD';

/**
 * What the bytes 0x80 to 0x9F are in Windows-1252; five of them mean nothing. Some versions of Node 20 to 24 take them for
 * Latin-1 (nodejs/node#56542), so TextDecoder isn’t asked.
 */
const OF_1252 = '€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ';

/** The bytes from 0x80 on, where TextDecoder doesn’t know them or not everywhere; what is left out is Latin-1. */
const OWN_TABLES: Readonly<Partial<Record<ByteEncoding, string>>> = {
  'windows-1252': OF_1252,
  cp437:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00A0',
  cp850:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0',
  cp852:
    'ÇüéâäůćçłëŐőîŹÄĆÉĹĺôöĽľŚśÖÜŤťŁ×čáíóúĄąŽžĘę¬źČş«»░▒▓│┤ÁÂĚŞ╣║╗╝Żż┐└┴┬├─┼Ăă╚╔╩╦╠═╬¤đĐĎËďŇÍÎě┘┌█▄ŢŮ▀ÓßÔŃńňŠšŔÚŕŰýÝţ´\u00AD˝˛ˇ˘§÷¸°¨˙űŘř■\u00A0',
};

const tables = new Map<ByteEncoding, readonly string[]>();

/** @returns the characters of the bytes from 0x80 to 0xFF; U+FFFD for a control character, which no text has */
function charactersOf(encoding: ByteEncoding): readonly string[] {
  let table = tables.get(encoding);
  if (!table) tables.set(encoding, (table = tableOf(encoding)));
  return table;
}

const UPPER_BYTES = Uint8Array.from({ length: 0x80 }, (_, at) => at + 0x80);

function tableOf(encoding: ByteEncoding): string[] {
  const own = OWN_TABLES[encoding];
  const known = own ?? new TextDecoder(encoding).decode(UPPER_BYTES);
  return Array.from(UPPER_BYTES, (byte, at) => {
    const character = known[at] ?? String.fromCharCode(byte);
    return /[\u0080-\u009F]/.test(character) ? MEANINGLESS : character;
  });
}

/** Decodes bytes of which each is a character. */
export function fromBytes(raw: Uint8Array, encoding: ByteEncoding): string {
  return rereadLatin1(latin1Of(raw), encoding);
}

/** @param latin1 a text of which each character is a byte */
export function rereadLatin1(latin1: string, encoding: ByteEncoding): string {
  const table = charactersOf(encoding);
  return latin1.replaceAll(/[\x80-\xFF]/g, (byte) => table[byte.charCodeAt(0) - 0x80] ?? byte);
}

const indexes = new Map<ByteEncoding, ReadonlyMap<string, number>>();

/** @returns the bytes from 0x80 on by their characters */
export function bytesOf(encoding: ByteEncoding): ReadonlyMap<string, number> {
  let index = indexes.get(encoding);
  if (!index) {
    const pairs = charactersOf(encoding).map((character, at) => [character, at + 0x80] as const);
    indexes.set(encoding, (index = new Map(pairs.filter(([character]) => character !== MEANINGLESS))));
  }
  return index;
}
